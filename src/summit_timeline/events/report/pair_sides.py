"""What two mentions tell about being one event by those who meet: the same sides, a gathering, one more."""

import functools

from summit_timeline.events.days.edges import LONG
from summit_timeline.events.lexicon import read_words
from summit_timeline.events.model import Kind, Participant, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.ministers import ministers_told

FAMILY = {
    Kind.SUMMIT: "meeting",
    Kind.MEETING: "meeting",
    Kind.SIGNING: "signing",
    Kind.VISIT: "visit",
    Kind.CALL: "call",
    Kind.PRESS: "press",
}
_BELOW = pattern("links.below")
_BELOW_SUBJECT = pattern("links.below_subject")
_BELOW_BEFORE = pattern("links.below_before")
_MEAL = pattern("links.meal")
_OF_MANY = pattern("links.of_many")
_LATER = pattern("links.later")
_LATER_ON = pattern("links.later_on")
_JOINT = pattern("links.joint")
THEY = pattern("links.they")
_SIDES = pattern("links.sides")
A_GATHERING = pattern("links.a_gathering")
NEAR_BY = 4  # sentences
OFF = (Status.POSTPONED, Status.CANCELLED)
LEADERS = pattern("links.leaders")


def lands_of(participants: tuple[Participant, ...]) -> set[str]:
    """The countries and bodies that meet; one that only mediates is no side."""
    mediators = {name for p in participants if p.role == "mediator" for name in (p.name, p.represents)}
    return {p.name for p in participants if p.kind != "person" and p.name not in mediators}


def by_their_parts(mine: set[str], theirs: set[str]) -> tuple[set[str], set[str]]:
    """The sides of two mentions; a whole in one is the part of it that the other has: "senators" above Republican ones.

    >>> by_their_parts({"United States Senate"}, {"Senate Republicans"})
    ({'Senate Republicans'}, {'Senate Republicans'})
    """
    return _in_parts(mine, theirs), _in_parts(theirs, mine)


def _in_parts(sides: set[str], others: set[str]) -> set[str]:
    """The sides, with each whole that the others have not as the part that they have."""
    for whole in sides - others:
        parts = others.intersection(_parts_of().get(whole, ()))
        sides = sides - {whole} | parts if parts else sides
    return sides


@functools.cache
def _parts_of() -> dict[str, list[str]]:
    """The parts of a body, by its name."""
    return dict(read_words("groups.toml")["parts_of"])


def bodies_only(draft: Draft) -> bool:
    """Whether only a body of states is named, whose members are those who come."""
    return all(p.kind in ("organisation", "group") for p in draft.participants)


def only_hosts(draft: Draft) -> bool:
    """Whether nobody is named with it but who is its host or in its chair: "Sall, who hosted the gathering"."""
    hosts = [p for p in draft.participants if p.role in ("host", "chair")]
    return {p.name for p in draft.participants} <= {name for p in hosts for name in (p.name, p.represents)}


def of_those_gathering(draft: Draft, other: Draft) -> bool:
    """Whether a summit is taken up to which leaders were told to come, unnamed: "Leaders meet today. The summit is"."""
    if draft.kind is not Kind.SUMMIT or not other.hit.verb or lands_of(other.participants):
        return False
    near = 0 < draft.sentence.index - other.sentence.index <= NEAR_BY
    return near and LEADERS.search(other.page.low, other.sentence.start, other.start) is not None


def people_of(participants: tuple[Participant, ...]) -> set[str]:
    return {p.name for p in participants if p.kind == "person"}


def brings_others(draft: Draft, other: Draft, new: set[str]) -> bool:
    """Whether a verb tells of somebody else whom one met later, or as well: "she later met the king"."""
    if not draft.hit.verb or not new or draft.sentence is other.sentence:
        return False
    low, start = draft.page.low, draft.sentence.start
    return (_LATER.search(low, start, draft.start) or _LATER_ON.fullmatch(low, start, draft.start)) is not None


def two_at_a_conference(draft: Draft, row: list[Draft]) -> bool:
    """Whether one tells that two sides meet and another is a gathering of many: "ahead of a conference"."""
    mine = len(lands_of(draft.participants))
    many = mine < 2 and _OF_MANY.fullmatch(draft.hit.trigger.words) is not None
    for other in row if many or (mine == 2 and draft.hit.verb) else ():
        if draft.sentence is other.sentence:
            continue
        theirs = len(lands_of(other.participants))
        with_one = other.hit.verb or other.page.low.startswith((" with ", " between "), other.end)
        one_on_one = (theirs == 2 and with_one) or (other.hit.verb and theirs == 1 and not a_gathering(other))
        if many and (one_on_one or _MEAL.search(other.hit.trigger.words)):
            return True
        if not many and theirs < 2 and _OF_MANY.fullmatch(other.hit.trigger.words) is not None:
            return True
    return False


def of_lower_rank(draft: Draft, other: Draft) -> bool:
    """Whether ministers or officials meet at the one and heads of state or government at the other."""
    if draft.kind is Kind.SUMMIT and other.hit.verb and other.kind is Kind.MEETING:
        before = other.page.low[max(other.sentence.start, other.start - 60) : other.start]
        return _BELOW_SUBJECT.search(before) is not None
    if draft.hit.verb or draft.kind is Kind.SUMMIT or other.kind is not Kind.SUMMIT:
        return False
    low = draft.page.low
    before = low[max(draft.sentence.start, draft.start - 60) : draft.start]
    return _BELOW.match(low, draft.end, draft.sentence.end) is not None or _BELOW_BEFORE.search(before) is not None


def other_ministers(draft: Draft, other: Draft) -> str | None:
    """The words by which ministers of another field meet at a mention than at the other: "NATO defence ministers"."""
    mine, theirs = ministers_told(draft), ministers_told(other)
    if mine is None or theirs is None:
        return None
    return draft.page.low[mine.start : mine.end] if mine.fields.isdisjoint(theirs.fields) else None


def is_joint(draft: Draft, other: Draft) -> bool:
    """Whether a joint press conference is taken up, at which the other one speaks: "at the conference, B said"."""
    if not draft.definite or draft.kind is not Kind.PRESS or other.kind is not Kind.PRESS:
        return False
    return _JOINT.search(other.page.low, max(other.sentence.start, other.start - 40), other.start) is not None


def takes_up_one_side(draft: Draft, other: Draft) -> bool:
    """Whether talks are taken up where only one of their sides, or the body that meets, was named, or is named now.

    "The envoy arrived for talks ... The minister said that he expected progress at the talks."
    """
    if draft.hit.verb or not draft.definite or draft.page is not other.page:
        return False
    if _SIDES.match(draft.page.low, draft.end) is not None or draft.sentence.index - other.sentence.index > NEAR_BY:
        return False
    if draft.kind is other.kind is Kind.SIGNING:
        return other.hit.verb and not draft.page.low.startswith(" of ", draft.end)
    same = draft.hit.trigger.words == other.hit.trigger.words
    theirs = lands_of(other.participants)
    one_side = same and min(len(theirs), len(lands_of(draft.participants))) == 1
    body = draft.sentence.index - other.sentence.index == 1 and bodies_only(other) and len(theirs) == 1
    return (one_side or body) and draft.kind is not Kind.VISIT


def named_again(draft: Draft, other: Draft) -> bool:
    """Whether a meeting is taken up by the one with whom it was told to be: "the meeting with Lee"."""
    match = None if draft.hit.verb or not draft.definite else _SIDES.match(draft.page.low, draft.end)
    if match is None or " with " not in match.group():
        return False
    name = next((n for n in draft.sentence.names if match.end() <= n.start <= match.end() + 30), None)
    if name is None or name.who is None:
        return False
    mine, theirs = (people_of(d.participants) - {name.who.name} for d in (draft, other))
    if mine and theirs and mine.isdisjoint(theirs):
        return False  # "his meeting with Lee", where another one met Lee
    return len(other.participants) > 1 and name.who.name in {p.name for p in other.participants}


def of_several(draft: Draft) -> bool:
    """Whether what is told can be taken up as "the meetings": talks, or a verb with several whom one met."""
    if FAMILY[draft.kind] != "meeting":
        return False
    if not draft.hit.verb:
        return draft.hit.trigger.words in LONG
    return draft.status is Status.HELD and len(people_of(draft.participants)) > 2


def only_speaks(draft: Draft, people: set[str], mine: set[str], theirs: set[str]) -> bool:
    """Whether the one person beside talks that are taken up is of a side that met: "After the talks, A's aide said"."""
    taken_up = draft.definite and not draft.hit.verb and _SIDES.match(draft.page.low, draft.end) is None
    return taken_up and draft.kind is Kind.MEETING and len(people) == 1 and bool(mine) and mine <= theirs


def names_them(draft: Draft, other: Draft) -> bool:
    """Whether a sentence names those whom the one before it, about a meeting to come on some day, only describes.

    "The leaders of the two largest powers are due to meet on Friday. Presidents A and B will hold talks ..."
    """
    lands = lands_of(other.participants)
    return (
        draft.sentence.index == other.sentence.index + 1
        and draft.page is other.page
        and draft.status is other.status is Status.SCHEDULED
        and not people_of(other.participants)
        and len(lands) < 2
        and lands <= lands_of(draft.participants)
        and len(draft.participants) > 1
        and other.when.known
        and not draft.when.known
    )


def a_gathering(draft: Draft) -> bool:
    """Whether more than two sides meet, or a body of states."""
    bodies = any(p.kind in ("organisation", "group") for p in draft.participants)
    return draft.series is not None or bodies or len(lands_of(draft.participants)) > 2


def others_too(mine: set[str], theirs: set[str]) -> bool:
    """Whether each of two groups has someone whom the other has not, so that they met at two events."""
    return min(len(mine), len(theirs)) > 1 and bool(mine - theirs) and bool(theirs - mine)
