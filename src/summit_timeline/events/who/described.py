"""People at a meeting who are told by what they are and by no name: "union leaders", "rebel commanders"."""

from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.sides import sides_of

_DESCRIBED, _OF_TWO = pattern("who.described"), pattern("who.of_two")


def described(draft: Draft) -> tuple[Participant, ...]:
    """Those of whom only a description is told, where else nobody is whom the people named in an event meet.

    They are read last, when the mentions of a report are joined: a description never tells two events to be one.
    """
    people = [p for p in draft.participants if p.kind == "person"]
    if draft.kind is not Kind.MEETING or not people or len(people) < len(draft.participants):
        return ()
    parsed = parse(draft.page, draft.sentence)
    sides = sides_of(parsed, draft.hit)
    phrases = () if sides is None else (parsed.phrases[i] for i in sides.phrases)
    low = draft.page.low
    found = (_DESCRIBED.search(low, p.start, p.end) for p in phrases if not p.names)
    told = (f"{_first_of_two(low, m.start())}{m.group()}" for m in found if m is not None)
    return tuple(Participant(words, "group") for words in dict.fromkeys(told))


def _first_of_two(low: str, start: int) -> str:
    """What stands in front of a description that two kinds share: "farm and " of "farm and labor groups"."""
    match = _OF_TWO.search(low, max(0, start - 30), start)
    return "" if match is None else match.group()
