"""The days of a mention by those of the event that it takes up: talks that go on, opened, ended or were moved."""

import datetime as dt

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.days.edges import LONG
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.alone import GOES_ON
from summit_timeline.events.report.one_sentence import told_apart
from summit_timeline.events.report.pair_days import HOURS_OF
from summit_timeline.events.report.pair_sides import FAMILY, NEAR_BY, OFF
from summit_timeline.events.report.two_events import others_meet
from summit_timeline.events.text.patterns import pattern

_HAD_BEGUN = pattern("links.had_begun")
_ENDED = pattern("links.ended")
_OPENS = pattern("links.opens")
_CLOSES = pattern("links.closes")
_BROKEN_OFF = pattern("links.broken_off")
_PAUSE = dt.timedelta(days=3)
_DAY = dt.timedelta(days=1)
_LASTS = dt.timedelta(days=14)
_WEEK, _FORTNIGHT = dt.timedelta(days=7), dt.timedelta(days=14)
_TO_COME, _NEAR = (Status.SCHEDULED, Status.CONSIDERED), 6  # sentences


def in_its_week(draft: Draft, linked: list[Draft]) -> Draft:
    """A plan on a bare weekday as one of the week told for it: "talks late next week ... The talks are set for Friday".

    Read by itself the weekday would be the first one after the report.
    """
    mention, day = draft.mention, draft.page.document.day
    if mention is None or mention.why.policy != "weekday_bare" or draft.hit.verb or not draft.definite:
        return draft
    if draft.status not in _TO_COME or mention.first is None or mention.first < day:
        return draft
    near = (d for d in reversed(linked) if draft.sentence.index - d.sentence.index <= _NEAR and d.when.known)
    told = next((d for d in near if FAMILY[d.kind] == FAMILY[draft.kind]), None)
    if told is None or told.status not in _TO_COME:
        return draft
    later = _weeks_later(draft.when, told.when)
    elsewhere = draft.place is not None and told.place is not None and draft.place.name != told.place.name
    return draft if later is None or elsewhere or others_meet(draft, [told]) else attrs.evolve(draft, when=later)


def _weeks_later(when: When, window: When) -> When | None:
    """Days moved by a week or two into a time that is all that is told of an event; None where none are."""
    first, opens, closes = when.start_earliest, window.earliest, window.latest
    last = when.latest or first
    if window.exact or first is None or last is None or opens is None or closes is None or first >= opens:
        return None
    weeks = -(-(opens - first) // _WEEK) * _WEEK  # the fewest that reach it
    if first != when.start_latest or weeks > _FORTNIGHT or last + weeks > closes:
        return None
    return When.on(first + weeks, last + weeks) if when.exact else When(first + weeks, first + weeks, None, None)


def begun_before(draft: Draft, linked: list[Draft]) -> Draft:
    """A meeting with both its days that ended on the one told before: "ended early on Friday. It began on Thursday"."""
    first, mention = draft.when.earliest, draft.mention
    if draft.hit.verb or not draft.definite or not linked or mention is None or first != draft.when.latest:
        return draft
    end = linked[-1].when.latest
    near = linked[-1].page is draft.page and draft.sentence.index - linked[-1].sentence.index == 1
    if first is None or end is None or not near or not dt.timedelta(0) < end - first < _PAUSE:
        return draft
    if not _HAD_BEGUN.search(draft.page.low, draft.end, max(draft.end, mention.start)) or not _has_ended(linked[-1]):
        return draft
    return attrs.evolve(draft, when=When.on(first, end))


def _has_ended(draft: Draft) -> bool:
    """Whether the sentence of an event tells on which day it ended."""
    return draft.when.exact and _ENDED.search(draft.page.low, draft.sentence.start, draft.sentence.end) is not None


def only_late(draft: Draft, earlier: Draft) -> bool:
    """Whether a meeting that was held is told to have been put off before: "the meeting was delayed by a storm"."""
    put_off = draft.status is Status.POSTPONED and not draft.when.known
    day = earlier.when.latest
    held = earlier.status is Status.HELD and earlier.sure and earlier.when.exact
    return put_off and held and day is not None and day <= draft.page.document.day


def opened(draft: Draft, earlier: Draft) -> When:
    """The days of what a pronoun takes up, from the first one on where it opens: "The talks ... They begin Monday".

    Up to the last one where it ended, and all of them where it is known how many there are.
    """
    first, words = draft.when.earliest, draft.hit.trigger.words
    opens, closes = _OPENS.match(words) is not None, _CLOSES.fullmatch(words) is not None
    lasts = earlier.hit.trigger.words in LONG or (closes and earlier.kind is Kind.SUMMIT)
    if first is None or not draft.when.exact or first != draft.when.latest or not (opens or closes):
        return draft.when
    if opens and _last_day_after(earlier, first):
        return When.on(first, earlier.when.latest)
    if earlier.when.duration is not None and not earlier.when.known:
        more = (earlier.when.duration - 1) * _DAY
        return When.on(first, first + more) if opens else When.on(first - more, first)
    if not lasts:
        return draft.when
    return When(first, first, None, None) if opens else When(None, None, first, first)


def _last_day_after(draft: Draft, first: dt.date) -> bool:
    """Whether what was held is known by one day, some days after that on which it opened: then that is its last one."""
    when = draft.when
    one_day = (when.exact and when.earliest == when.latest) or (
        when.earliest is None and when.end_earliest == when.latest
    )
    if draft.status is not Status.HELD or not one_day or when.latest is None:
        return False
    return dt.timedelta(0) < when.latest - first <= _LASTS


def with_day_of_what_came_of_it(draft: Draft, linked: list[Draft]) -> Draft:
    """Talks of some hours on the day of what followed them: "The signing followed six hours of talks"."""
    if draft.when.known or draft.when.duration is not None:
        return draft
    if not HOURS_OF.search(draft.page.low, draft.sentence.start, draft.start):
        return draft
    for other in linked:
        if other.sentence is draft.sentence and told_apart(draft, other):
            when = other.when if other.when.known or other.antecedent is None else other.antecedent.when
            if when.exact and when.earliest == when.latest:
                return attrs.evolve(draft, when=when)
    return draft


def goes_on(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The talks, told of just before, that go on later: "They met on Thursday. The talks resume on Friday"."""
    again = draft.hit.verb and draft.hit.trigger.words.startswith("reconven")  # "recessed it, and will reconvene"
    if not again and (draft.hit.verb or not draft.definite or GOES_ON.match(draft.page.low, draft.end) is None):
        return None
    earlier = next((d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind]), None)
    if earlier is None or draft.sentence.index - earlier.sentence.index > NEAR_BY:
        return None
    told = earlier.when.exact or (earlier.when.latest is None and earlier.when.start_latest is not None)
    return earlier if told and draft.when.known and not others_meet(draft, [earlier]) else None


def soon(first: When, last: When) -> bool:
    """Whether what goes on was only broken off for a night or a few days, so that it is still one event."""
    ended, begins = first.latest or first.start_latest, last.earliest
    return ended is not None and begins is not None and dt.timedelta(0) < begins - ended <= _PAUSE


def broken_off_until(draft: Draft, earlier: Draft) -> When | None:
    """The days of talks under way broken off for a night: "opened talks on Monday, adjourned until Tuesday"."""
    begun = earlier.antecedent
    if not draft.moved or begun is None or begun.status is not Status.HELD or not begun.when.exact:
        return None
    low, sentence = draft.page.low, draft.sentence
    if _BROKEN_OFF.search(low, sentence.start, draft.start) is None or not soon(begun.when, draft.when):
        return None
    return up_to(begun.when, draft.when)


def up_to(first: When, last: When) -> When:
    """The days of talks that began on those of `first` and go on on those of `last`."""
    return When(first.earliest, first.earliest, last.earliest, last.latest)


def moved_from(draft: Draft, earlier: list[Draft]) -> Draft | None:
    """The draft with the days from which this one was moved, by the same event word."""
    return earlier[-1] if draft.moved and earlier and earlier[-1].hit is draft.hit else None


def moved_away(draft: Draft, earlier: Draft, drafts: list[Draft]) -> bool:
    """Whether an event was moved to other days from those that its antecedent gave: "It was moved to".

    Without them its new days would only contradict the old ones.
    """
    if draft.status is not Status.POSTPONED or draft.when.known or not earlier.when.exact or earlier.status in OFF:
        return False
    return any(d.moved and d.hit is draft.hit and d.when.contradicts(earlier.when) for d in drafts)
