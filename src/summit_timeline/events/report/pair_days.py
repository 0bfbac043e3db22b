"""What two mentions tell about being one event by their days: one of several, the end or length of what began."""

import datetime as dt

from summit_timeline.dates.when import When
from summit_timeline.events.days.edges import begins_on
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import A_GATHERING, NEAR_BY, a_gathering
from summit_timeline.events.text.patterns import pattern

HOURS_OF = pattern("links.hours_of")
AHEAD = 2  # sentences
_SOME_DAYS = dt.timedelta(days=3)
_MEETS_AT_MOST = 4  # days
_LASTS_AT_MOST = 14  # days


def set_anew(draft: Draft, other: Draft) -> bool:
    """Whether the days told of a plan can be the new ones of what was put off: "The talks will now be held on ..."."""
    planned = draft.status is Status.SCHEDULED and draft.definite and not draft.hit.verb
    return planned and other.status is Status.POSTPONED and draft.sentence is not other.sentence


def from_these_days(draft: Draft, other: Draft) -> bool:
    """Whether another mention tells that the event was put off from days that can be those of a former plan."""
    return other.status is Status.POSTPONED and other.when.known and not draft.when.contradicts(other.when)


PAUSE = dt.timedelta(days=3)
"""How long before a report an event was over at least of which it tells as one of the past."""


def is_past(draft: Draft) -> bool:
    """Whether an event was over some days before the report."""
    last = draft.when.latest
    return last is not None and last < draft.page.document.day - PAUSE


def is_over(draft: Draft) -> bool:
    """Whether an event is known to have been over some days before the report."""
    last = draft.when.latest
    return last is not None and last < draft.page.document.day - _SOME_DAYS


def same_day_summit(draft: Draft, row: list[Draft]) -> bool:
    """Whether a summit is taken up by its day, whoever is named beside it as its host or as a guest."""
    taken_up = draft.definite and draft.kind is Kind.SUMMIT and any(d.kind is Kind.SUMMIT for d in row)
    return taken_up and draft.when.exact and any(draft.when == d.when for d in row)


def length_to_come(draft: Draft, other: Draft) -> bool:
    """Whether a draft tells only how many days an event lasts, and the other on which it begins, or one of its days.

    "Talks open on Monday. The three-day talks ..." or "They agreed at talks on Wednesday. The three-day talks ...".
    """
    one = draft.when
    if not draft.definite or (draft.kind is Kind.SUMMIT and other.kind is not Kind.SUMMIT):
        return False
    length_only = one.earliest is None and one.latest is None and one.duration is not None and one.duration > 1
    single = other.when.exact and other.when.earliest is not None and other.when.earliest == other.when.latest
    if not length_only or not single or other.when.candidates != ():
        return False
    near = draft.page is other.page and 0 < draft.sentence.index - other.sentence.index <= NEAR_BY
    return other.status is Status.SCHEDULED or (other.status is Status.HELD and near)


def still_goes_on(draft: Draft, other: Draft) -> bool:
    """Whether what a draft tells the length of began lately, and can last to the day of the report or beyond.

    Or whether it tells of the end to come of a gathering at which others met.
    """
    if _gathering_goes_on(draft, other) and end_to_come(draft, other):
        return True
    first, length = other.when.earliest, draft.when.duration
    if first is None or length is None or not length_to_come(draft, other):
        return False
    return first + dt.timedelta(days=length) > draft.page.document.day


def is_one_of_its_days(draft: Draft) -> bool:
    """Whether the one day told of what was held can be any of its days: "They agreed on it at talks on Wednesday"."""
    if draft.status is not Status.HELD or not draft.when.exact or draft.when.earliest != draft.when.latest:
        return False
    return draft.mention is None or not begins_on(draft.page, draft.hit, draft.mention)


def end_to_come(draft: Draft, other: Draft) -> bool:
    """Whether a draft tells the last day of an event whose first one is told: "opened a summit on Monday. It ends".

    Or the first day, where the last one is told: "The summit ended on Friday. It opened on Wednesday".
    """
    if draft.hit.verb or not draft.definite:
        return False
    if other.when.earliest is None and _begins_plainly(draft):
        end, start = other.when.end_earliest, draft.when.earliest
        if end is None or start is None or end != other.when.latest:
            return False
        return 0 < (end - start).days <= _LASTS_AT_MOST
    one, begun = draft.when, other.when
    if one.earliest is not None or one.end_earliest is None:
        return False
    if one.end_earliest != one.latest or begun.earliest is None or other.mention is None:
        return False
    if not (begun.exact and begun.earliest == begun.latest and begun.candidates == ()):
        return False
    lasts = (one.end_earliest - begun.earliest).days
    if _gathering_goes_on(draft, other):
        return 0 < lasts <= _LASTS_AT_MOST
    if other.hit.verb and draft.sentence.index == other.sentence.index + 1:
        return 0 < lasts <= _MEETS_AT_MOST  # "will meet in Paris on Tuesday. The meeting ends on Wednesday."
    return 0 < lasts <= _LASTS_AT_MOST and begins_on(other.page, other.hit, other.mention)


def _gathering_goes_on(draft: Draft, other: Draft) -> bool:
    """Whether a gathering was told by one day on which others met at it: "They met at a summit on Monday. It ends"."""
    same = draft.kind is other.kind or A_GATHERING.fullmatch(draft.hit.trigger.words) is not None
    gathers = not other.hit.verb and (other.kind is Kind.SUMMIT or a_gathering(other))
    return same and gathers and draft.page is other.page and is_one_of_its_days(other)


def _begins_plainly(draft: Draft) -> bool:
    """Whether the one day of a draft is told as that on which the event begins."""
    when = draft.when
    one_day = when.exact and when.earliest == when.latest and draft.mention is not None
    return one_day and draft.mention is not None and begins_on(draft.page, draft.hit, draft.mention)


def tells_how_long(draft: Draft, other: Draft) -> bool:
    """Whether a mention tells how long that lasted of which the sentences before tell: "after six hours of talks"."""
    if draft.hit.verb or draft.participants or draft.definite or draft.sentence is other.sentence:
        return False
    near = draft.sentence.index - other.sentence.index <= AHEAD and other.status is draft.status is Status.HELD
    return near and HOURS_OF.search(draft.page.low, draft.sentence.start, draft.start) is not None


def lies_inside(one: When, other: When) -> bool:
    """Whether one is a day on which the other goes on: "said Friday at the summit" of one from Thursday to Friday."""
    if not (one.exact and other.exact):
        return False
    a, b = sorted((one, other), key=lambda when: when.duration or 1)
    if a.duration != 1 or b.duration == 1 or a.earliest is None or b.earliest is None or b.latest is None:
        return False
    return b.earliest <= a.earliest <= b.latest


def is_open(draft: Draft, other: Draft) -> bool:
    """Whether held and scheduled can be one event: on the day of the report itself, or where the days are the same."""
    today = draft.page.document.day
    if _begun_and_to_end(draft.when, other.when, today) or _begun_and_to_end(other.when, draft.when, today):
        return True
    if (draft.when.known and draft.when == other.when) or still_goes_on(draft, other):
        return True
    if not draft.definite and not (draft.when.known and other.when.known):
        return False
    begun = other.when.start_latest
    if not draft.when.known and begun is not None and begun <= today and other.when.end_latest is None:
        return True  # it goes on
    return any(d.when.exact and d.when.earliest == today for d in (draft, other))


def _begun_and_to_end(one: When, other: When, today: dt.date) -> bool:
    """Whether one tells only the beginning of an event, which is over, and the other only the end, which is to come."""
    if one.start_latest is None or one.end_latest is not None or other.earliest is not None or other.latest is None:
        return False
    return one.start_latest <= today <= other.latest and one.start_latest <= other.latest
