"""One event of a calendar with its UID, its edition, its days and its length, and what of that cannot be read."""

import datetime as dt
from collections.abc import Sequence

import attrs
import icalendar

from summit_timeline.formats.calendar_lines import Block, Part
from summit_timeline.formats.calendar_zones import Zones
from summit_timeline.formats.vevent import X_GONE

DAY = dt.timedelta(days=1)
_UNREADABLE = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError)


class EntryError(Exception):
    """Why an event of a calendar cannot be read."""


@attrs.frozen(eq=False)
class Entry:
    """An event of the calendar called `calendar`, in the edition of its DTSTAMP and SEQUENCE.

    `replaces` is the time of a repeating event instead of which it takes place (RECURRENCE-ID), `onwards` whether of
    all later ones too. `cancels` tells that the calendar itself is a cancellation (METHOD:CANCEL).
    """

    line: int
    calendar: str
    item: icalendar.Event
    uid: str | None
    published: dt.date
    stamp: dt.datetime
    sequence: int
    start: dt.date
    length: dt.timedelta
    end_said: bool
    replaces: dt.date | None
    onwards: bool
    cancels: bool


class EntryReader:
    """The entries of one VCALENDAR, and a note for each that is read in part."""

    def __init__(self, part: Part, name: str, published: dt.date | None, zones: Zones, notes: list[str]) -> None:
        self._name, self._published, self._notes = name, published, notes
        self._cancels = (property_of(part.properties, "METHOD") or "").upper() == "CANCEL"
        self._blocks = {property_of(block.lines, "TZID") or "": block for block in part.zones}
        self._zones = zones
        self._floating = self._zone_called(property_of(part.properties, "X-WR-TIMEZONE") or "")

    def entry(self, block: Block) -> Entry | None:
        """An event; None for what `publish` keeps only to tell subscribers that an event is gone.

        Raises `EntryError` where it cannot be read.
        """
        try:
            item = icalendar.Event.from_ical(block.text())
        except _UNREADABLE as error:
            raise EntryError(f"it cannot be read ({str(error)[:80] or type(error).__name__})") from None
        if not isinstance(item, icalendar.Event):
            raise EntryError("it cannot be read")
        if X_GONE in item:
            return None
        start = self._time(item, "dtstart", block.line)
        if start is None:
            raise EntryError("it has no DTSTART that can be read")
        uid = text_of(item, "uid")
        if uid is None:
            self._notes.append(
                f"line {block.line}: an event without UID is read, but no later edition finds it by that"
            )
        length, said = self._length(item, start, block.line)
        replaces = self._time(item, "recurrence-id", block.line)
        zone = start.tzinfo if isinstance(start, dt.datetime) else None
        if isinstance(replaces, dt.datetime) and zone is not None:
            replaces = replaces.astimezone(zone)
        onwards = getattr(item.get("recurrence-id"), "params", {}).get("RANGE", "").upper() == "THISANDFUTURE"
        stamp = self._stamp(item)
        return Entry(
            line=block.line,
            calendar=self._name,
            item=item,
            uid=uid,
            published=day_of(stamp),
            stamp=_moment(stamp),
            sequence=_sequence(item),
            start=start,
            length=length,
            end_said=said,
            replaces=replaces,
            onwards=onwards and replaces is not None,
            cancels=self._cancels,
        )

    def _stamp(self, item: icalendar.Event) -> dt.date:
        for name in ("dtstamp", "last-modified", "created"):
            value = _decoded(item, name)
            if isinstance(value, dt.date):
                return value
        if self._published is None:
            raise EntryError("it has no DTSTAMP, so its day of publication is not known (give published=...)")
        return self._published

    def _time(self, item: icalendar.Event, name: str, line: int) -> dt.date | None:
        """A day or an aware time; one without a zone is in that of the calendar, or counts as its day alone."""
        value = _decoded(item, name)
        if not isinstance(value, dt.date):
            return None
        if isinstance(value, dt.datetime) and value.tzinfo is None:
            named = str(getattr(item[name], "params", {}).get("TZID", ""))
            zone = self._zone_called(named) if named else self._floating
            if zone is not None:
                return value.replace(tzinfo=zone)
            if named:
                self._notes.append(f"line {line}: the time zone {named!r} is not known; the day alone is read")
            return value.date()
        return value

    def _zone_called(self, name: str) -> dt.tzinfo | None:
        try:
            return self._zones.called(name, self._blocks)
        except (ValueError, KeyError, OSError):
            return None  # a name that cannot be one, such as a path

    def _length(self, item: icalendar.Event, start: dt.date, line: int) -> tuple[dt.timedelta, bool]:
        """From the start to the end (exclusive), and whether the entry says it; a day or a moment where it does not."""
        whole = not isinstance(start, dt.datetime)
        end = self._time(item, "dtend", line)
        duration = _decoded(item, "duration")
        length: dt.timedelta | None = None
        floating = _decoded(item, "dtend")
        if ("dtend" in item and end is None) or ("duration" in item and not isinstance(duration, dt.timedelta)):
            name = "DTEND" if "dtend" in item and end is None else "DURATION"
            self._notes.append(f"line {line}: the {name} of an event cannot be read; the event is read without it")
        if whole and isinstance(floating, dt.datetime) and floating.time() != dt.time() and end is not None:
            end = later(day_of(floating), DAY)  # a time without a zone counts as its day, the last one too
        if end is not None and isinstance(end, dt.datetime) != isinstance(start, dt.datetime):
            end, start = day_of(end), day_of(start)
        if end is not None:
            length = end - start
        elif isinstance(duration, dt.timedelta):
            length = duration
        if length is not None and length < dt.timedelta():
            self._notes.append(f"line {line}: an event ends before it starts; its first day alone is read")
            length = None
        if length is None:
            return (DAY if whole else dt.timedelta()), False
        return (max(length, DAY) if whole else length), True


def property_of(lines: Sequence[str], wanted: str) -> str | None:
    """The value of the first of these content lines that has this name and a value."""
    for line in lines:
        head, _, value = line.partition(":")
        if head.split(";")[0].strip().upper() == wanted and value.strip():
            return str(icalendar.vText.from_ical(value.strip()))
    return None


def text_of(item: icalendar.Event, name: str) -> str | None:
    """The text of a property, the first where there are several; None where there is none."""
    value = item.get(name)
    value = value[0] if isinstance(value, list) and value else value
    text = "" if value is None else str(value).strip()
    return text or None


def day_of(value: dt.date) -> dt.date:
    """The day of a day or of a time, by the clock of its zone."""
    return value.date() if isinstance(value, dt.datetime) else value


def later(day: dt.date, by: dt.timedelta) -> dt.date:
    """A day so much later, or the last one that there is."""
    return day + by if day <= dt.date.max - by else dt.date.max


def _decoded(item: icalendar.Event, name: str) -> object:
    """The value of a property, the first where there are several; None where there is none or it is broken."""
    value = item.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return None if isinstance(value, icalendar.vBroken) else getattr(value, "dt", None)


def _moment(stamp: dt.date) -> dt.datetime:
    """A stamp so that it can be compared: a day is its midnight, a time without a zone is in UTC."""
    if not isinstance(stamp, dt.datetime):
        return dt.datetime(stamp.year, stamp.month, stamp.day, tzinfo=dt.UTC)
    return stamp if stamp.tzinfo is not None else stamp.replace(tzinfo=dt.UTC)


def _sequence(item: icalendar.Event) -> int:
    """SEQUENCE, 0 where there is none that can be read."""
    value = item.get("sequence")
    value = value[0] if isinstance(value, list) and value else value
    return max(0, value) if isinstance(value, int) else 0
