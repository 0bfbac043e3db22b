"""Meetings that are told by the verb of who has others meet: "Norway brought the two ministers together in Oslo"."""

import bisect
import re

from summit_timeline.events.lexicon import Trigger
from summit_timeline.events.model import Kind
from summit_timeline.events.names.reader import Names
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import InLines

_BRINGS = InLines(pattern("bringing.brings"), words("bringing.brings_words"))
_WHO = pattern("bringing.who")
_HOST, _HE_HOSTS = pattern("receptions.host"), pattern("receptions.he_hosts")
_IN_OFFICE, _BESIDE = pattern("receptions.in_office"), pattern("bringing.beside")
_SIDES = pattern("bringing.sides")
_THERE_THEN = pattern("bringing.there_then")
_PAST = "brought"
_TWO = 2
_CLAUSE = 130  # characters in which those who are brought together are named, and where and when
_SENTENCE = 400  # characters behind the verb in which its sentence ends, or is looked at no further
_NEAR = 60  # characters in front of the verb in which its subject stands


def verbs_of_bringing(flat: str) -> list[re.Match[str]]:
    """The verbs that may tell of who brings others together."""
    return list(_BRINGS.finditer(flat))


def brought_together(
    flat: str, verbs: list[re.Match[str]], names: Names, starts: list[int]
) -> list[tuple[int, int, Trigger]]:
    """The verbs of who brings two sides together, as words for a meeting.

    Not where an event word beside it tells the meeting: "the talks brought together", "together for talks".
    """
    hits = []
    for match in verbs:
        start, end = match.span("verb")
        far = min(len(flat), match.end() + _SENTENCE)
        close = min((at for at in (flat.find(mark, match.end(), far) for mark in (". ", "\n")) if at >= 0), default=far)
        last = min(close, match.end() + _CLAUSE)
        brings = _brings(flat, names, start, starts) and _are_sides(flat, names, match, last)
        if brings and _THERE_THEN.match(flat, match.end(), close) and not _any_between(starts, end, last):
            verb = match.group("verb").lower()
            hits.append((start, end, Trigger(verb, Kind.MEETING, "past" if verb == _PAST else "verb")))
    return hits


def _brings(flat: str, names: Names, start: int, starts: list[int]) -> bool:
    """Whether the subject of a verb is somebody, a country or a body, and no event that is held there."""
    if _HE_HOSTS.search(flat, max(0, start - _NEAR), start):
        return True
    office = _IN_OFFICE.search(flat, max(0, start - _NEAR), start)
    host = next((n for n in names.before(start) if n.who is not None), None)
    near = host is not None and _HOST.fullmatch(flat, host.end, start) is not None
    if host is None or not near:
        return office is not None
    told = _any_between(starts, host.end, start)  # "Norway's summit brought together"
    return not told and (host.is_person or _BESIDE.search(flat, max(0, host.start - _NEAR), host.start) is None)


def _any_between(starts: list[int], first: int, last: int) -> bool:
    """Whether one of some offsets, which are in order, lies in [first, last)."""
    at = bisect.bisect_left(starts, first)
    return at < len(starts) and starts[at] < last


def _are_sides(flat: str, names: Names, match: re.Match[str], last: int) -> bool:
    """Whether two sides are named as those who are brought together, or people in office are."""
    first, end = match.end("verb"), match.end()
    if match.group("them") is None:
        first, end = end, last
    named = list(names.between(first, end))
    sides = {n.who.speaks_for or n.who.name for n in named if n.who is not None and n.who.kind != "place"}
    several = max(len(sides), sum(n.is_person for n in named)) >= _TWO or _SIDES.search(flat, first, end) is not None
    return several and _WHO.match(flat, first) is not None
