"""The days on which a repeating event of a calendar takes place, inside a window and bounded in number."""

import datetime as dt
import itertools
import re
from collections.abc import Mapping

import attrs
import icalendar
from dateutil.rrule import rruleset, rrulestr

MOST = 1_000  # times of one repeating event
_LONGEST = 100_000  # times that are looked through for those inside the window

_UNREAD = "has an RRULE that cannot be read; the first time alone is read"
_BY_THE_HOUR = ("SECONDLY", "MINUTELY", "HOURLY")


@attrs.frozen
class Times:
    """The starts of an event in order, and what is not among them (None where nothing is left out)."""

    starts: tuple[dt.date, ...]
    note: str | None = None
    barren: bool = False
    """Whether a rule was looked through to its end in vain, which takes seconds."""
    lengths: Mapping[dt.date, dt.timedelta] = attrs.field(factory=dict)
    """For the starts that an RDATE gives as a period, how long that is."""


def times_of(item: icalendar.Event, start: dt.date, window: tuple[dt.date, dt.date]) -> Times:
    """When the event starts: once, or as RRULE and RDATE say inside the window (inclusive days), but not on EXDATEs.

    Source: RFC 5545, 3.8.5. A start is a datetime as `start` is one.
    """
    rules = _several(item.get("rrule"))
    texts = [str(rule.to_ical(), "utf-8") for rule in rules if isinstance(rule, icalendar.vRecur)]  # type: ignore[no-untyped-call]
    more = _days(item.get("rdate"), start)
    if len(texts) < len(rules):
        return Times((start,), _UNREAD)
    if not texts and not more:
        return Times((start,))
    if any(f"FREQ={often}" in text for text in texts for often in _BY_THE_HOUR):
        return Times((start,), "repeats within the day; the first time alone is read")
    naive = _naive(start)
    last = dt.datetime.combine(window[1], dt.time.max)
    every = rruleset()
    goes_on = barren = False
    try:
        for text in texts:
            found_any, more_to_come = _follow(
                every, text, naive, last, start.tzinfo if isinstance(start, dt.datetime) else None
            )
            goes_on, barren = goes_on or more_to_come, barren or not found_any
    except (ValueError, TypeError, AttributeError, OverflowError):
        return Times((start,), _UNREAD)
    every.rdate(naive)
    for day in more:
        every.rdate(_naive(day))
    for day in _days(item.get("exdate"), start):
        every.exdate(_naive(day))
    found: list[dt.date] = []
    cut = False
    for moment in every:
        if moment.date() < window[0]:
            continue
        if moment > last or len(found) == MOST:
            cut = True
            break
        found.append(_like(moment, start))
    notes = []
    if goes_on or cut:
        notes.append(f"goes on; the {len(found)} times from {window[0]} to {window[1]} are read")
    if len(set(found)) < len(found):
        notes.append("repeats within the day at times without a zone; each day is read once")
    periods = {_naive(day): length for day, length in _periods(item.get("rdate"), start)}
    lengths = {day: periods[_naive(day)] for day in found if _naive(day) in periods}
    return Times(tuple(dict.fromkeys(found)), "; it ".join(notes) or None, barren, lengths)


def _follow(
    every: rruleset, text: str, start: dt.datetime, last: dt.datetime, zone: dt.tzinfo | None
) -> tuple[bool, bool]:
    """Add the times of a rule up to `last`, and tell whether there is any, and whether there may be more of them."""
    made = rrulestr(_local(text, zone), dtstart=start)
    count, ends = made._count, made._until
    limited = made.replace(count=None, until=last if ends is None else min(ends, last))
    moments = list(itertools.islice(limited, _LONGEST if count is None else min(count, _LONGEST)))
    for moment in moments:
        every.rdate(moment)
    return bool(moments), ends is None and len(moments) != count


def _several(value: object) -> list[object]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _days(value: object, start: dt.date) -> list[dt.date]:
    """The days of an RDATE or EXDATE; one without a time of day is at the time of the start."""
    found = []
    for item in _several(value):
        for entry in () if isinstance(item, icalendar.vBroken) else getattr(item, "dts", ()):
            day = entry.dt[0] if isinstance(entry.dt, tuple) else entry.dt
            if isinstance(day, dt.date):
                found.append(_as(day, start))
    return found


def _periods(value: object, start: dt.date) -> list[tuple[dt.date, dt.timedelta]]:
    """The starts and lengths of an RDATE that gives periods, by their ends or their lengths."""
    found = []
    for item in _several(value):
        for entry in () if isinstance(item, icalendar.vBroken) else getattr(item, "dts", ()):
            if isinstance(entry.dt, tuple) and isinstance(entry.dt[0], dt.datetime):
                first, end = entry.dt
                length = end if isinstance(end, dt.timedelta) else end - first
                if length > dt.timedelta():
                    found.append((_as(first, start), length))
    return found


def _as(day: dt.date, start: dt.date) -> dt.date:
    if isinstance(start, dt.datetime):
        if not isinstance(day, dt.datetime):
            return dt.datetime.combine(day, start.timetz())
        return day.astimezone(start.tzinfo) if day.tzinfo is not None and start.tzinfo is not None else day
    return day.date() if isinstance(day, dt.datetime) else day


def _naive(day: dt.date) -> dt.datetime:
    """The time of the clock at the place: rules repeat by it, through changes of summer time."""
    if isinstance(day, dt.datetime):
        return day.replace(tzinfo=None)
    return dt.datetime(day.year, day.month, day.day)


_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z", re.IGNORECASE)


def _local(rule: str, zone: dt.tzinfo | None) -> str:
    """The rule with an UNTIL by the clock of the place: in UTC where a rule says it, and the start here is naive."""

    def by_the_clock(match: re.Match[str]) -> str:
        moment = dt.datetime.strptime(match.group(1), "%Y%m%dT%H%M%S").replace(tzinfo=dt.UTC)
        return f"UNTIL={moment.astimezone(zone):%Y%m%dT%H%M%S}" if zone is not None else f"UNTIL={match.group(1)}"

    return _UNTIL.sub(by_the_clock, rule)


def _like(moment: dt.datetime, start: dt.date) -> dt.date:
    return moment.replace(tzinfo=start.tzinfo) if isinstance(start, dt.datetime) else moment.date()
