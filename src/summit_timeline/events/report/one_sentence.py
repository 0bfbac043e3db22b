"""What one sentence tells of two of its events: that they are one ("which would be the first"), or two."""

from summit_timeline.events.days.own import last_of_row
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import FAMILY
from summit_timeline.events.report.pairs import BESIDE_IT, THEIR_FIRST, told_beside
from summit_timeline.events.status.deeds import is_made_known, set_up_verb
from summit_timeline.events.text.patterns import pattern

_WHICH_IS = pattern("links.which_is")
_WHERE_THEY, _NOBODY_ELSE = pattern("links.where_they"), pattern("links.nobody_else")
_ENDED_AFTER, _AT_THEIR_OWN = pattern("links.ended_after"), pattern("links.at_their_own")
_DAYS_OF, _AT_A_GATHERING = pattern("links.days_of"), pattern("links.at_a_gathering")
_NEW_ONE, _AT_ONE, _SAYING_THAT = pattern("links.new_one"), pattern("links.at_one"), pattern("links.saying_that")
_TOLD_THOSE_AT, _TOLD_THAT = pattern("links.told_those_at"), pattern("links.told_that")
_ARRANGING = pattern("links.arranging")
_AT_ONE_BEHIND = pattern("links.at_one_behind")
_BROKE_DOWN_AT = pattern("links.broke_down_at")
_REACH = 180  # characters between two mentions of which a clause may say that they are one


def is_told_to_be(draft: Draft, other: Draft) -> bool:
    """Whether the sentence says that an event is the other one, told in front of it."""
    if (
        draft.sure
        and other.sure
        and draft.status is Status.SCHEDULED
        and other.status is Status.HELD
        and other.hit.verb
    ):
        return False  # "they met when he was a senator, and it will be their first summit"
    return _is_behind(draft, other) and any(says(draft, other) for says in _SAY_SO)


def is_days_of(draft: Draft, other: Draft) -> bool:
    """Whether the days of talks that a sentence tells are those of a gathering: "two days of talks at the summit"."""
    return _is_behind(draft, other) and _is_days_of(draft, other)


def _is_behind(draft: Draft, other: Draft) -> bool:
    """Whether a mention stands in the sentence of another one of a kindred kind, not far behind it."""
    if draft.sentence is not other.sentence or FAMILY[draft.kind] != FAMILY[other.kind]:
        return False
    return 0 < draft.start - other.end <= _REACH


def _is_the_same(draft: Draft, other: Draft) -> bool:
    """Whether a clause says that it is the other one: "talks on Friday, which would be the first meeting since ..."."""
    if draft.hit.verb:
        return not other.hit.verb and _goes_on_where(draft, other)
    says = (_WHICH_IS, THEIR_FIRST) if not other.hit.verb else (_WHICH_IS,)
    return any(words.fullmatch(draft.page.low, other.end, draft.start) for words in says)


def _goes_on_where(draft: Draft, other: Draft) -> bool:
    """Whether a clause only tells more of the other: "a summit in Rome, where they met for an hour"."""
    where = _WHERE_THEY.fullmatch(draft.page.low, other.end, draft.start) is not None
    return where and _NOBODY_ELSE.match(draft.page.low, draft.end) is not None


def _ended_after_it(draft: Draft, other: Draft) -> bool:
    """Whether the talks that a sentence names at its end are those of which the event was made up that ended then."""
    if draft.hit.verb or (draft.participants and other.participants):
        return False
    return _ENDED_AFTER.fullmatch(draft.page.low, other.end, draft.start) is not None


def _is_days_of(draft: Draft, other: Draft) -> bool:
    if draft.hit.verb or other.hit.verb:
        return False
    low = draft.page.low
    if draft.kind is Kind.SUMMIT and _AT_THEIR_OWN.fullmatch(low, other.end, draft.start):
        return True  # "a break in talks at their summit"
    days = _DAYS_OF.search(low, max(other.sentence.start, other.start - 60), other.start)
    return days is not None and _AT_A_GATHERING.fullmatch(low, other.end, draft.start) is not None


def _broke_down_at_it(draft: Draft, other: Draft) -> bool:
    """Whether talks are told to have gone on or failed at it: "the talks collapsed at a month-long conference"."""
    if draft.hit.verb or other.hit.verb or draft.participants or draft.series is not None:
        return False
    return _BROKE_DOWN_AT.fullmatch(draft.page.low, other.end, draft.start) is not None


_SAY_SO = (_is_the_same, _ended_after_it, _is_days_of, _broke_down_at_it)


def on_the_sidelines(draft: Draft, other: Draft) -> bool:
    """Whether one sentence tells that the other is beside the draft: "they met on the sidelines of the talks"."""
    if draft.sentence is not other.sentence or other.end > draft.start:
        return False
    return BESIDE_IT.search(draft.page.low, other.end, draft.start) is not None


def told_apart(draft: Draft, other: Draft) -> bool:
    """Whether one sentence tells how the two lie to each other: "the meeting followed the summit"."""
    if draft.sentence is other.sentence and in_one_row(draft, other):
        return True
    if draft.sentence is not other.sentence or (draft.definite and draft.hit.trigger.words == other.hit.trigger.words):
        return False  # "after the meeting, one of those at the meeting said"
    if not (draft.hit.verb or other.hit.verb) and told_beside(draft, other) < 0:
        return True
    if spoken_of_there(draft, other) or only_arranged(draft, other):
        return True
    gathering = draft.definite or draft.series is not None or draft.kind is Kind.SUMMIT
    pairs = ((draft, other), (other, draft))
    return any(
        (r.part, r.start, r.end) == (b.page.part, b.start, b.end) and (gathering or r.words != "at")
        for a, b in pairs
        for r in a.relations
    )  # but "they met at talks in Lima" is one event


def in_one_row(draft: Draft, other: Draft) -> bool:
    """Whether somebody is at one and at the other: "will attend the A meeting and the B meeting"."""
    one, two = sorted((draft, other), key=lambda d: d.start)
    last = last_of_row(one.page, one.sentence, one.hit)
    return last is not None and one.hit.end <= two.start <= last.start


def only_arranged(draft: Draft, other: Draft) -> bool:
    """Whether somebody arranges the other, and meets people before: "who is arranging the conference, will meet X"."""
    behind = draft.sentence is other.sentence and other.end <= draft.start
    if not behind or not draft.hit.verb or other.hit.verb:
        return False
    return _ARRANGING.search(draft.page.low, other.sentence.start, other.start) is not None


def spoken_of_there(draft: Draft, other: Draft) -> bool:
    """Whether an event is a new one of which somebody spoke at the other: "said at a meeting that a May 8 meeting"."""
    if _set_up_there(draft, other):
        return True
    if draft.hit.verb or other.hit.verb or other.end > draft.start:
        return False
    low = draft.page.low
    if draft.definite:  # "told the meeting that the talks had stalled"
        told = _TOLD_THOSE_AT.search(low, other.sentence.start, other.start)
        return told is not None and _TOLD_THAT.fullmatch(low, other.end, draft.start) is not None
    new = _NEW_ONE.search(low, other.end, draft.start)
    if new is None or _AT_ONE.search(low, draft.sentence.start, other.start) is None:
        return False
    return _SAYING_THAT.search(low, other.end, new.start()) is not None


def _set_up_there(draft: Draft, other: Draft) -> bool:
    """Whether an event was made known or agreed at the other: "new talks were agreed at a meeting on Tuesday"."""
    if draft.hit.verb or other.start < draft.end:
        return False
    parsed = parse(draft.page, draft.sentence)
    if is_made_known(parsed, draft.hit):
        return _AT_ONE_BEHIND.search(draft.page.low, draft.end, other.start) is not None
    verb = set_up_verb(parsed, draft.hit, draft.page.low)
    return verb is not None and verb.end <= other.start
