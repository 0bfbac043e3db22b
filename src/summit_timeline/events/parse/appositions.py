"""Offices beside names, whose commas part no clauses: "talks between Ana Soto, the Chilean envoy, and Luis Vega"."""

from collections.abc import Sequence

from summit_timeline.events.names.name import Name
from summit_timeline.events.text.patterns import pattern

_LIST = pattern("appositions.list")
_OFFICE_ASIDE = pattern("appositions.office_aside")
_BETWEEN, _ANY_ASIDE = pattern("appositions.between"), pattern("appositions.any_aside")
_OFFICE_AHEAD = pattern("appositions.office_ahead")
_AND, _REACH = ", and ", 40  # characters behind the "and" in which the next one is named
_AHEAD = 60  # characters in front of a name in which an office stands


def appositions(low: str, start: int, end: int, names: Sequence[Name]) -> list[tuple[int, int]]:
    """Where offices stand beside names in a list, each from its first comma to the "and" behind it."""
    if low.find(_AND, start, end) < 0:
        return []
    found = []
    for person in (n for n in names if n.is_person):
        if _LIST.search(low, max(start, person.start - _AHEAD), person.start) is None:
            continue  # "met Vega, the Chilean envoy, and Peru left"
        between = _BETWEEN.search(low, max(start, person.start - _AHEAD), person.start) is not None
        behind = (_ANY_ASIDE if between else _OFFICE_ASIDE).match(low, person.end, end)
        if behind is not None:
            span = person.end, behind.end()
        elif low.startswith(_AND, person.end) and _OFFICE_AHEAD.search(low, person.start - _AHEAD, person.start):
            span = person.start - len(", "), person.end + len(_AND)
        else:
            continue
        if any(span[1] <= n.start < span[1] + _REACH for n in names):
            found.append(span)
    return found
