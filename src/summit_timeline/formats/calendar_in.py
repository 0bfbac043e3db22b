"""Calendars to claims: what each entry of an iCalendar file says of an event, with the calendar as its source."""

import collections
import datetime as dt
import functools
import hashlib
import json
import re
import zoneinfo
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import PurePath
from typing import Any

import attrs
import icalendar

from summit_timeline.dates.calendar import as_day
from summit_timeline.dates.when import When
from summit_timeline.events.extract import extract_claims
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import MAX_QUOTE, Claim, Document, Kind, Participant, Place, Status
from summit_timeline.events.names import find_names
from summit_timeline.events.participants import people_first
from summit_timeline.events.sentences import plain
from summit_timeline.formats.calendar_lines import Block, Calendar, parts_of
from summit_timeline.formats.calendar_repeat import Times, times_of
from summit_timeline.formats.plain import from_plain
from summit_timeline.formats.vevent import HELD_FIELDS, X_EVENT, X_GONE, shown_as
from summit_timeline.timeline.events import window_of
from summit_timeline.timeline.records import Report
from summit_timeline.timeline.timeline import Timeline

READER = "icalendar"
AHEAD = dt.timedelta(days=731)  # how long after its publication a repeating event is followed

_DAY = dt.timedelta(days=1)
_MOST_NOTES = 20
_MOST_BARREN = 2
_TYPES: dict[str, Any] = {
    "kind": Kind,
    "status": Status,
    "when": When,
    "place": Place | None,
    "participants": tuple[Participant, ...],
    "absent": tuple[Participant, ...],
    "subject": str | None,
    "series": str | None,
    "ordinal": int | None,
}


@attrs.frozen
class CalendarRead:
    """What a calendar says, and, one sentence each, what in it was left out or read in part."""

    timeline: Timeline
    notes: tuple[str, ...] = ()


def read_calendar(
    data: bytes,
    where: str = "the calendar",
    *,
    published: dt.date | str | None = None,
    window: str | tuple[dt.date, dt.date] | None = None,
) -> CalendarRead:
    """The events of any iCalendar file as claims of which the calendar is the source.

    Each entry is a report of the day of its DTSTAMP (`published` for those that have none), and its UID stays on the
    claim. All-day entries give their days, timed ones the days at their place and the time. A repeating event is read
    within `window` ("2023" or a pair of days, inclusive), otherwise from its start until two years after its
    publication, at most 1,000 times. Files that `write` or `publish` made come back as the same events.

    Raises `FormatError`, opening with `where`, for what is no calendar, more than 64 MB, or not UTF-8. A broken entry
    is left out and named in `notes`, whatever else is wrong with it.

    >>> text = "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nUID:1\\nDTSTAMP:20230703T000000Z\\nDTSTART;VALUE=DATE:20230713\\n"
    >>> text += "SUMMARY:Japan-EU summit\\nLOCATION:Brussels\\nEND:VEVENT\\nEND:VCALENDAR\\n"
    >>> read_calendar(text.encode()).timeline.events[0].title
    'Japan-EU summit in Brussels'
    """
    parts = parts_of(data, where)
    reader = _Reader(
        tuple(_source(calendar, PurePath(where).name) for calendar in parts.calendars),
        None if published is None else as_day(published),
        None if window is None else window_of(window),
    )
    for block in parts.events:
        reader.add(block)
    claims, reports, notes = reader.finish()
    every = [*parts.notes, *notes]
    if len(every) > _MOST_NOTES:
        every = [*every[:_MOST_NOTES], f"{len(every) - _MOST_NOTES} more entries were left out or read in part"]
    return CalendarRead(Timeline(frozenset(claims), frozenset(reports)), tuple(every))


@attrs.frozen(eq=False)
class _Source:
    """What a calendar says of all of its events: its name, its zones, that of times without one, and METHOD:CANCEL."""

    name: str
    zones: Mapping[str, dt.tzinfo]
    zone: dt.tzinfo | None
    cancels: bool


def _source(calendar: Calendar, name: str) -> _Source:
    told: dict[str, str] = {}
    for line in calendar.properties:
        head, _, value = line.partition(":")
        if value.strip():
            told.setdefault(head.split(";")[0].strip().upper(), value.strip())
    own = told.get("X-WR-CALNAME") or told.get("NAME")
    zones = _zones(calendar.zones)
    zone = told.get("X-WR-TIMEZONE", "")
    return _Source(
        str(icalendar.vText.from_ical(own)) if own else name,
        zones,
        zones.get(zone) or _zone_named(zone),
        told.get("METHOD", "").upper() == "CANCEL",
    )


def _zone_named(name: str) -> dt.tzinfo | None:
    """The zone of an IANA name; None where there is none."""
    try:
        return zoneinfo.ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):  # what is not known is a KeyError
        return None


def _zones(blocks: tuple[Block, ...]) -> dict[str, dt.tzinfo]:
    """The zones that the calendar itself defines; a definition that cannot be read counts as none."""
    found: dict[str, dt.tzinfo] = {}
    for block in blocks:
        try:
            zone = icalendar.Timezone.from_ical(block.text())
            if isinstance(zone, icalendar.Timezone):
                found[str(zone["tzid"])] = zone.to_tz(lookup_tzid=False)  # what is defined here, not elsewhere before
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, IndexError):
            continue  # an entry that names it says so
    return found


@attrs.frozen(eq=False)
class _Entry:
    """An event of the calendar with its UID, its days and the day of its report."""

    line: int
    item: icalendar.Event
    source: _Source
    uid: str | None
    published: dt.date
    edition: tuple[str, int]
    """Its DTSTAMP as text and its SEQUENCE: of two editions of one day the later one holds."""
    start: dt.date
    length: dt.timedelta
    end_said: bool
    replaces: dt.date | None
    following: bool
    """Whether it tells of all later times too (RANGE=THISANDFUTURE)."""


class _Fault(Exception):
    """Why an entry cannot be read."""


class _Reader:
    """The claims, reports and notes of one calendar."""

    def __init__(
        self,
        sources: tuple[_Source, ...],
        published: dt.date | None,
        window: tuple[dt.date, dt.date] | None,
    ) -> None:
        self._sources, self._published, self._window = sources, published, window
        self._entries: list[_Entry] = []
        self._barren = 0
        self._notes: list[str] = []

    def add(self, block: Block) -> None:
        """Take in one event, or a note on why not."""
        try:
            entry = self._entry(block)
            if entry is not None:
                self._entries.append(entry)
        except _Fault as fault:
            self._notes.append(f"line {block.line}: {fault}; the event is left out")

    def finish(self) -> tuple[list[Claim], list[Report], list[str]]:
        """All that was read, repeating events at each of their times."""
        entries = self._last_editions()
        overrides: dict[tuple[str, str], list[_Entry]] = {}
        for entry in entries:
            if entry.uid is not None and entry.replaces is not None:
                overrides.setdefault((entry.source.name, entry.uid), []).append(entry)
        claims: dict[str, Claim] = {}
        reports: list[Report] = []
        for entry in entries:
            try:
                told = [_claim(one, start, uid) for one, start, uid in self._times(entry, overrides)]
            except (ValueError, OverflowError, AttributeError) as error:
                self._notes.append(
                    f"line {entry.line}: its days cannot be read ({str(error)[:80]}); the event is left out"
                )
                continue
            for claim in told:
                claims.setdefault(claim.document_id, claim)
                reports.append(self._report(entry, claim))
        return list(claims.values()), reports, self._notes

    def _last_editions(self) -> list[_Entry]:
        """The entries without those that a later edition of the same day replaces (RFC 5545, 3.8.7.4)."""
        last: dict[tuple[object, ...], _Entry] = {}
        for number, entry in enumerate(self._entries):
            key = (entry.source.name, entry.uid or number, entry.replaces, entry.published)
            known = last.get(key)
            if known is None or known.edition <= entry.edition:
                last[key] = entry
            if known is not None and known.edition != entry.edition:
                self._notes.append(f"line {entry.line}: of two editions of {entry.uid!r} of one day the later is read")
        return list(last.values())

    def _times(
        self, entry: _Entry, overrides: Mapping[tuple[str, str], list[_Entry]]
    ) -> Iterator[tuple[_Entry, dt.date, str | None]]:
        """The starts of an entry, each with the entry that tells of it and its UID."""
        window = self._window or (_day(entry.start), _later(max(_day(entry.start), entry.published), AHEAD))
        if entry.replaces is not None:
            if window[0] <= _day(entry.start) <= window[1] or self._window is None:
                yield entry, entry.start, _uid_of(entry.uid, entry.replaces, _NONE)
            return
        if self._barren == _MOST_BARREN and "rrule" in entry.item:
            times = Times((entry.start,), "has an RRULE that is not followed after several without any day")
        else:
            times = times_of(entry.item, entry.start, window)
        self._barren += times.barren
        if times.note is not None:
            self._notes.append(f"line {entry.line}: {_text(entry.item, 'summary') or 'an event'} {times.note}")
        repeats = len(times.starts) != 1 or times.starts[0] != entry.start
        several = _several_a_day(times.starts)
        mine = overrides.get((entry.source.name, entry.uid), []) if entry.uid is not None else []
        for start in times.starts:
            if any(_same_time(start, other.replaces) for other in mine):
                continue
            uid = _uid_of(entry.uid, start, several) if repeats else entry.uid
            since = [o for o in mine if o.following and o.replaces is not None and _naive(o.replaces) < _naive(start)]
            if since:
                told = max(since, key=lambda o: _naive(o.replaces or o.start))
                yield told, start + (_naive(told.start) - _naive(told.replaces or told.start)), uid
            elif start in times.lengths:
                yield attrs.evolve(entry, length=times.lengths[start], end_said=True), start, uid
            else:
                yield entry, start, uid

    def _entry(self, block: Block) -> _Entry | None:
        try:
            item = icalendar.Event.from_ical(block.text())
        except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError) as error:
            raise _Fault(f"it cannot be read ({str(error)[:80] or type(error).__name__})") from None
        if not isinstance(item, icalendar.Event):
            raise _Fault("it cannot be read")
        if X_GONE in item:
            return None  # what publish keeps to tell subscribers that an event is gone
        source = self._sources[block.calendar]
        start = self._time(item, "dtstart", block.line, source)
        if start is None:
            raise _Fault("it has no DTSTART that can be read")
        uid = _text(item, "uid")
        if uid is None:
            self._notes.append(
                f"line {block.line}: an event without UID is read, but no later edition finds it by that"
            )
        length, said = self._length(item, start, block.line, source)
        replaces = self._time(item, "recurrence-id", block.line, source)
        zone = start.tzinfo if isinstance(start, dt.datetime) else None
        if isinstance(replaces, dt.datetime) and zone is not None:
            replaces = replaces.astimezone(zone)
        edition = (_text_of_stamp(item), _number(item, "sequence"))
        following = _parameter(item, "recurrence-id", "RANGE").upper() == "THISANDFUTURE"
        stamp = self._stamp(item)
        return _Entry(block.line, item, source, uid, stamp, edition, start, length, said, replaces, following)

    def _stamp(self, item: icalendar.Event) -> dt.date:
        for name in ("dtstamp", "last-modified", "created"):
            value = _decoded(item, name)
            if isinstance(value, dt.date):
                return _day(value)
        if self._published is None:
            raise _Fault("it has no DTSTAMP, so its day of publication is not known (give published=...)")
        return self._published

    def _time(self, item: icalendar.Event, name: str, line: int, source: _Source) -> dt.date | None:
        """A day or an aware time; a time without a known zone counts as its day alone."""
        value = _decoded(item, name)
        if not isinstance(value, dt.date):
            return None
        named = _parameter(item, name, "TZID")
        if isinstance(value, dt.datetime) and named in source.zones and _zone_named(named) is None:
            return value.replace(tzinfo=source.zones[named])  # icalendar may know the name from another calendar
        if isinstance(value, dt.datetime) and value.tzinfo is None:
            zone = source.zones.get(named) if named else source.zone
            if zone is not None:
                return value.replace(tzinfo=zone)
            if named:
                self._notes.append(f"line {line}: the time zone {named!r} is not known; the day alone is read")
            return value.date()
        return value

    def _length(self, item: icalendar.Event, start: dt.date, line: int, source: _Source) -> tuple[dt.timedelta, bool]:
        """From the start to the end (exclusive), and whether the entry says it; a day or a moment where it does not."""
        whole = not isinstance(start, dt.datetime)
        end = self._time(item, "dtend", line, source)
        duration = _decoded(item, "duration")
        if any(name in item and _decoded(item, name) is None for name in ("dtend", "duration")):
            self._notes.append(f"line {line}: the end of an event cannot be read; its start alone is read")
        length: dt.timedelta | None = None
        floating = _decoded(item, "dtend")
        if whole and isinstance(floating, dt.datetime) and floating.time() != dt.time() and end is not None:
            end = _later(_day(floating), _DAY)  # a time without a zone counts as its day, the last one too
        if end is not None and isinstance(end, dt.datetime) != isinstance(start, dt.datetime):
            end, start = _day(end), _day(start)
        if end is not None:
            length = end - start
        elif isinstance(duration, dt.timedelta):
            length = duration
        if length is not None and length < dt.timedelta():
            self._notes.append(f"line {line}: an event ends before it starts; its first day alone is read")
            length = None
        if length is None:
            return (_DAY if whole else dt.timedelta()), False
        return (max(length, _DAY) if whole else length), True

    def _report(self, entry: _Entry, claim: Claim) -> Report:
        return Report(
            claim.document_id,
            claim.published,
            title=_text(entry.item, "summary"),
            source=entry.source.name,
            url=_text(entry.item, "url"),
        )


def _decoded(item: icalendar.Event, name: str) -> object:
    """The value of a property, the first where there are several; None where there is none or it is broken."""
    value = item.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return None if isinstance(value, icalendar.vBroken) else getattr(value, "dt", None)


def _text(item: icalendar.Event, name: str) -> str | None:
    value = item.get(name)
    value = value[0] if isinstance(value, list) and value else value
    text = "" if value is None else str(value).strip()
    return text or None


def _day(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def _later(day: dt.date, by: dt.timedelta) -> dt.date:
    """A day so much later, or the last one that there is."""
    return day + by if day <= dt.date.max - by else dt.date.max


_NONE: frozenset[dt.date] = frozenset()


def _uid_of(uid: str | None, start: dt.date, several: Set[dt.date]) -> str | None:
    """The UID of one time of a repeating event; with the time of day on those days that have several."""
    if uid is None:
        return None
    day = _day(start).isoformat()
    return f"{uid}/{day}T{start:%H%M%S}" if day and _day(start) in several else f"{uid}/{day}"


def _several_a_day(starts: Sequence[dt.date]) -> frozenset[dt.date]:
    """The days on which an event takes place several times."""
    counted = collections.Counter(map(_day, starts))
    return frozenset(day for day, count in counted.items() if count > 1)


def _naive(moment: dt.date) -> dt.datetime:
    """A day or a time by its clock, to compare and to subtract."""
    if isinstance(moment, dt.datetime):
        return moment.replace(tzinfo=None)
    return dt.datetime(moment.year, moment.month, moment.day)


def _same_time(start: dt.date, replaced: dt.date | None) -> bool:
    """Whether a RECURRENCE-ID names this time of a repeating event; one without a time of day names its day."""
    if replaced is None:
        return False
    if isinstance(start, dt.datetime) and isinstance(replaced, dt.datetime):
        return _naive(start) == _naive(replaced)
    return _day(start) == _day(replaced)


def _parameter(item: icalendar.Event, name: str, parameter: str) -> str:
    value = item.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return str(getattr(value, "params", {}).get(parameter, ""))


def _number(item: icalendar.Event, name: str) -> int:
    """A property that is a number; 0 where there is none or it is broken."""
    text = _text(item, name) or "0"
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _text_of_stamp(item: icalendar.Event) -> str:
    """DTSTAMP as text that sorts by time."""
    value = _decoded(item, "dtstamp")
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        value = value.astimezone(dt.UTC).replace(tzinfo=None)
    return value.isoformat() if isinstance(value, dt.date) else ""


# --- what an entry says --------------------------------------------------------------------------------------------


def _claim(entry: _Entry, start: dt.date, uid: str | None) -> Claim:
    item, calendar = entry.item, entry.source.name
    when = _when(_at_the_place(item, start), entry.length, entry.end_said)
    summary = _text(item, "summary") or "(no title)"
    quote = "".join(c for c in summary if not 0xD800 <= ord(c) <= 0xDFFF)[:MAX_QUOTE].strip() or "(no title)"
    told = _own(item, when) or _foreign(item, quote, when, entry)
    status = "CANCELLED" if told.get("status") is Status.CANCELLED else _text(item, "status")
    parts = (uid, entry.published.isoformat(), summary, repr(when), status, _text(item, "location"))
    content = "\n".join(["calendar", *(part or "" for part in (*parts, *_own_offset(when)))])
    return Claim(
        document_id=hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:24],
        start=0,
        end=len(quote),
        published=entry.published,
        quote=quote,
        quote_start=0,
        quote_end=len(quote),
        reader=READER,
        uid=uid,
        calendar=calendar if uid is not None else None,
        **told,
    )


def _own_offset(when: When) -> tuple[str, ...]:
    """The offset of a zone that only the calendar defines: another calendar may define the same name otherwise."""
    moment = when.start_time
    known = moment is None or moment.tzinfo is dt.UTC or isinstance(moment.tzinfo, zoneinfo.ZoneInfo)
    return () if known or moment is None else (str(moment.utcoffset()),)


def _at_the_place(item: icalendar.Event, start: dt.date) -> dt.date:
    """A time in UTC by the clock of the place where the entry names one: its day there is the event's day."""
    if not isinstance(start, dt.datetime) or start.utcoffset() != dt.timedelta():
        return start
    place = _place(_text(item, "location"), Lexicon.default())
    if place is None or place.timezone is None:
        return start
    return start.astimezone(zoneinfo.ZoneInfo(place.timezone))


def _when(start: dt.date, length: dt.timedelta, end_said: bool) -> When:
    """The days, inclusive, at the place of the event, and the time of day where the entry has one."""
    if not isinstance(start, dt.datetime):
        last = start + max(length - _DAY, dt.timedelta())
        return When.on(start, last)
    end = (start.astimezone(dt.UTC) + length).astimezone(start.tzinfo)  # an exact length, over a change of clocks too
    last = end.date()
    if end > start and end.time() == dt.time():
        last -= _DAY
    last = max(last, start.date())
    days = (last - start.date()).days + 1
    return When(start.date(), start.date(), last, last, days, (), start, end if end_said and end > start else None)


def _own(item: icalendar.Event, when: When) -> dict[str, Any] | None:
    """What our own files hold of the event; None for those of others and where somebody changed what clients show."""
    held = _text(item, X_EVENT)
    if held is None:
        return None
    try:
        data = json.loads(held)
        if data.pop("shown", None) != shown_as(item):
            return None
        told = {name: from_plain(_TYPES[name], data[name], name) for name in HELD_FIELDS if name in data}
        return {"when": when} | told
    except (ValueError, KeyError, TypeError, AttributeError):
        return None  # not as we wrote it: what the entry shows counts


def _foreign(item: icalendar.Event, summary: str, when: When, entry: _Entry) -> dict[str, Any]:
    """What a title, a place and a status of any calendar tell."""
    lexicon = Lexicon.default()
    place = _place(_text(item, "location"), lexicon)
    read = _of_title(summary, entry.published)
    names = find_names(plain(summary), lexicon)
    told = read.participants if read is not None else people_first(e for name in names for e in name.everyone)
    return {
        "kind": _kind(item, read, summary),
        "status": _status(item, when, entry),
        "when": when,
        "place": place or (read.place if read is not None else None),
        "participants": told,
        "subject": read.subject if read is not None else None,
        "series": read.series if read is not None else None,
        "ordinal": read.ordinal if read is not None else None,
    }


def _of_title(summary: str, published: dt.date) -> Claim | None:
    """What our reader makes of the title as a sentence: the first event in it."""
    claims = extract_claims(Document(text=summary, published=published))
    return claims[0] if claims else None


def _kind(item: icalendar.Event, read: Claim | None, summary: str) -> Kind:
    categories = item.get("categories")
    for several in categories if isinstance(categories, list) else [categories]:
        for category in getattr(several, "cats", ()):
            if str(category).lower() in list(Kind):
                return Kind(str(category).lower())
    if read is not None:
        return read.kind
    words = " ".join(["", *re.findall(r"[^\W_]+", summary.lower()), ""])
    named = [trigger for trigger in Lexicon.default().triggers.values() if f" {trigger.words} " in words]
    return max(named, key=lambda trigger: len(trigger.words)).kind if named else Kind.MEETING


def _status(item: icalendar.Event, when: When, entry: _Entry) -> Status:
    said = (_text(item, "status") or "").upper()
    if said == "CANCELLED" or (entry.source.cancels and not said):
        return Status.CANCELLED
    if said == "TENTATIVE":
        return Status.CONSIDERED
    return Status.HELD if when.latest is not None and when.latest < entry.published else Status.SCHEDULED


def _place(location: str | None, lexicon: Lexicon) -> Place | None:
    """The place that the first words of a location name, by the list of places where it is there."""
    if location is None:
        return None
    parts = [part.strip() for part in location.replace("\n", ",").split(",") if part.strip()]
    land = next((e.name for p in reversed(parts) for e in _entries(p, lexicon) if e.kind == "country"), None)
    for part in parts:
        for entry in _entries(part, lexicon):
            if entry.kind in ("city", "building", "region") and (land is None or entry.country == land):
                return Place(entry.name, country=entry.country, kind=entry.kind, timezone=entry.timezone)
    if land is not None and len(parts) == 1:
        return Place(land, country=land, kind="country")
    return Place(parts[0], country=land, kind="building") if parts else None


@functools.lru_cache(maxsize=4096)
def _entries(name: str, lexicon: Lexicon) -> tuple[Any, ...]:
    return lexicon.names.get(name, ())
