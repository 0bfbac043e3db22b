"""Where an event was to take place, as its reports told it: a place holds until a report moves the event to another.

So a report is compared with the place that the event had when it came out, and not with all that it ever had.
"""

from __future__ import annotations

import functools

import attrs

Names = frozenset[str]
NOWHERE: Names = frozenset()


@functools.lru_cache(100_000)
def one_name(name: str) -> Names:
    """The set of one name; the same one for the same name, as a set takes more room than a life's other fields."""
    return frozenset((name,))


@attrs.frozen(order=True)
class Stay:
    """Where an event was to be until the day of the report that told of a move to another place, as an ordinal."""

    until: int
    places: Names = attrs.field(order=sorted)
    countries: Names = attrs.field(order=sorted)


@attrs.frozen
class Whereabouts:
    """Where an event is now to be, and where it was to be before it was moved."""

    places: Names
    countries: Names
    left: tuple[Stay, ...] = ()


def elsewhere(places: Names, countries: Names, others: Names, lands: Names) -> bool:
    """Whether two rows of names of places, with their countries, have nothing in common; what is not told is open."""
    if countries and lands and countries.isdisjoint(lands):
        return True
    return bool(places and others) and places.isdisjoint(others)


def was_there(places: Names, countries: Names, until: int, left: tuple[Stay, ...]) -> bool:
    """Whether reports that end on a day name a place that the event was to leave only by a later report."""
    return any(until <= s.until and not elsewhere(places, countries, s.places, s.countries) for s in left)


def stays(*rows: tuple[Stay, ...]) -> tuple[Stay, ...]:
    """The earlier places of several lives that are one, in the order of time."""
    return tuple(sorted({stay for row in rows for stay in row}))
