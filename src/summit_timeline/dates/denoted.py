"""What an expression denotes: TIMEX3 type and value, days as numbers, other readings, why there are no days."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import NamedTuple

from summit_timeline.dates import tense
from summit_timeline.dates.spans import iso_day

Readings = tuple[tuple[str, int, int, str], ...]  # value ("": as its days are), first and last day, policy


class Days(NamedTuple):
    """What an expression denotes: TIMEX3 type and value, first and last day as ordinals (None: unresolved), and why."""

    type: str
    value: str
    first: int | None = None
    last: int | None = None
    mod: str | None = None
    time: dt.datetime | None = None
    days: int | None = None
    anchor: int | None = None
    word: str | None = None
    side: int = tense.UNKNOWN
    """The side that `word` speaks for, where a bare weekday was read by it."""
    policy: str | None = None
    note: str | None = None
    readings: Readings = ()
    parts: tuple["Days", ...] = ()


def other_days(day: int, days: Iterable[int], policy: str) -> Readings:
    """Up to three other days as other readings, each once, in their order."""
    others = [d for d in dict.fromkeys(days) if d != day]
    return tuple([("", d, d, policy) for d in others[:3]])


def reading_of(days: Days) -> Readings:
    """Days as another reading of a phrase; none where they are not resolved."""
    if days.first is None or days.last is None or days.policy is None:
        return ()
    return ((days.value, days.first, days.last, days.policy),)


def tried(span: Callable[[], tuple[int, int]]) -> tuple[int, int] | None:
    """The days of another reading; None where they lie outside the years 1 to 9999."""
    try:
        first, last = span()
    except (ValueError, OverflowError):
        return None
    return (first, last) if 0 < first <= last <= LAST_DAY else None


LAST_DAY = dt.date.max.toordinal()


def unit_of(days: Days) -> str:
    value = days.value
    if "-Q" in value:
        return "Q"
    if "-W" in value:
        return "W"
    return _UNIT_OF_LENGTH.get(len(value), "D")


_UNIT_OF_LENGTH = {4: "Y", 7: "M", 3: "E", 2: "C"}  # of a TIMEX3 value: "2023", "2023-07", "202", "20"


def third_of(days: Days, mod: str) -> tuple[str, int, int, str] | None:
    """The first, middle or last third of a unit's days, as another reading; None for a day and for no such part."""
    part = {"START": 0, "MID": 1, "END": 2}.get(mod)
    if part is None or days.first is None or days.last is None or days.last - days.first < 2:
        return None
    length = days.last - days.first + 1
    first = days.first + length * part // 3
    last = days.first + length * (part + 1) // 3 - 1
    return "", first, last, "part_of_unit"


def at_time(readings: Readings, time: str, shift: int = 0) -> Readings:
    """Other days of a time of day, each with that time."""
    return tuple(
        [
            (f"{iso_day(first + shift)}T{time}", first + shift, first + shift, policy)
            for first, last, policy in [r[1:] for r in readings]
            if first == last and 0 < first + shift <= LAST_DAY
        ]
    )


NO_DAYS = {  # why a mention without days has none, where its own rule has no better reason
    "DURATION": "a length of time: the words name no day that it starts or ends on",
    "SET": "a time that comes again and again: the words name no single day",
    "DATE": "the words name no day",
    "TIME": "the words name no day",
}


OUTSIDE = "unresolved: no day of the years 1 to 9999"


NO_STORY = "unresolved: no date of the story stands before it"


NOT_YET = "unresolved: counted from the last date of the story it would lie after the report, which tells it as over"


LONG_STORY = "unresolved: the last date of the story is longer than the unit that is counted from it"


FINE = {"D": 0, "W": 6, "F": 6, "M": 30, "Q": 91}  # how long the story's date may be to count such units from it


UNRESOLVED = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "F": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
    "WE": "XXXX-WXX-WE",
    "H": "XXXX-XX-XX",
}


MONTHS_OF = {"M": 1, "Q": 3, "Y": 12, "E": 120}
