"""Calendars to claims: what each entry of an iCalendar file says of an event, with the calendar as its source."""

import datetime as dt
import functools
import hashlib
import json
import re
import zoneinfo
from pathlib import PurePath
from typing import Any

import attrs
import icalendar

from summit_timeline.dates.calendar import as_day
from summit_timeline.dates.when import When
from summit_timeline.events.extract import extract_claims
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import MAX_QUOTE, Claim, Document, Kind, Participant, Place, Status
from summit_timeline.events.names.reader import find_names
from summit_timeline.events.text.sentences import plain
from summit_timeline.events.who.participants import people_first
from summit_timeline.formats.calendar_entry import DAY, Entry, EntryError, EntryReader, property_of, text_of
from summit_timeline.formats.calendar_lines import Part, parts_of
from summit_timeline.formats.calendar_series import Series
from summit_timeline.formats.calendar_zones import Zones
from summit_timeline.formats.plain import from_plain
from summit_timeline.formats.vevent import HELD_FIELDS, X_EVENT, shown_as
from summit_timeline.timeline.events import window_of
from summit_timeline.timeline.records import Report
from summit_timeline.timeline.timeline import Timeline

READER = "icalendar"
_MOST_NOTES = 20
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
    publication, at most 1,000 times. Of several editions of one UID the DTSTAMP gives the order, and on one day the
    SEQUENCE. Each VCALENDAR of a file has its own name and zones. Files that `write` or `publish` made come back as the
    same events.

    Raises `FormatError`, opening with `where`, for what is no calendar, more than 64 MB, or not UTF-8. A broken entry
    is left out and named in `notes`, whatever else is wrong with it.

    >>> text = "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nUID:1\\nDTSTAMP:20230703T000000Z\\nDTSTART;VALUE=DATE:20230713\\n"
    >>> text += "SUMMARY:Japan-EU summit\\nLOCATION:Brussels\\nEND:VEVENT\\nEND:VCALENDAR\\n"
    >>> read_calendar(text.encode()).timeline.events[0].title
    'Japan-EU summit in Brussels'
    """
    parts = parts_of(data, where)
    day = None if published is None else as_day(published)
    notes, zones = list(parts.notes), Zones()
    entries = []
    for part in parts.calendars:
        reader = EntryReader(part, _name(part) or PurePath(where).name, day, zones, notes)
        for block in part.events:
            try:
                entry = reader.entry(block)
            except EntryError as error:
                notes.append(f"line {block.line}: {error}; the event is left out")
                continue
            if entry is not None:
                entries.append(entry)
    claims: dict[str, Claim] = {}
    reports = []
    for entry, start, uid in Series(None if window is None else window_of(window), notes).tellings(entries):
        try:
            claim = _claim(entry, start, uid)
        except (ValueError, OverflowError, AttributeError) as error:
            notes.append(f"line {entry.line}: its days cannot be read ({str(error)[:80]}); the event is left out")
            continue
        claims.setdefault(claim.document_id, claim)
        reports.append(_report(entry, claim))
    if len(notes) > _MOST_NOTES:
        more = len(notes) - _MOST_NOTES
        notes = [*notes[:_MOST_NOTES], f"{more} more entries were left out or read in part"]
    return CalendarRead(Timeline(frozenset(claims.values()), frozenset(reports)), tuple(notes))


def _name(part: Part) -> str | None:
    """The calendar's own name."""
    return property_of(part.properties, "X-WR-CALNAME") or property_of(part.properties, "NAME")


# --- what an entry says --------------------------------------------------------------------------------------------


def _report(entry: Entry, claim: Claim) -> Report:
    return Report(
        claim.document_id,
        claim.published,
        title=text_of(entry.item, "summary"),
        source=entry.calendar,
        url=text_of(entry.item, "url"),
    )


def _claim(entry: Entry, start: dt.date, uid: str | None) -> Claim:
    item = entry.item
    when = _when(_at_the_place(item, start), entry.length, entry.end_said)
    summary = text_of(item, "summary") or "(no title)"
    quote = "".join(c for c in summary if not 0xD800 <= ord(c) <= 0xDFFF)[:MAX_QUOTE].strip() or "(no title)"
    told = (None if entry.cancels else _own(item, when)) or _foreign(entry, quote, when)
    return Claim(
        document_id=_document_id(entry, uid, summary, when),
        start=0,
        end=len(quote),
        published=entry.published,
        quote=quote,
        quote_start=0,
        quote_end=len(quote),
        reader=READER,
        uid=uid,
        calendar=entry.calendar if uid is not None else None,
        **told,
    )


def _document_id(entry: Entry, uid: str | None, summary: str, when: When) -> str:
    """A hash of what the entry says behind its SEQUENCE: reports of one day are told in the order of their ids."""
    status = "CANCELLED" if entry.cancels else text_of(entry.item, "status")
    start = when.start_time and when.start_time.astimezone(dt.UTC).isoformat()  # a calendar's own zone has but a name
    parts = (uid, entry.published.isoformat(), summary, repr(when), start, status, text_of(entry.item, "location"))
    content = "\n".join(["calendar", entry.calendar, *(part or "" for part in parts)])
    told = hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()
    return f"{min(entry.sequence, 0xFFFF):04x}{told[:20]}"


def _at_the_place(item: icalendar.Event, start: dt.date) -> dt.date:
    """A time in UTC by the clock of the place where the entry names one: its day there is the event's day."""
    if not isinstance(start, dt.datetime) or start.utcoffset() != dt.timedelta():
        return start
    place = _place(text_of(item, "location"), Lexicon.default())
    if place is None or place.timezone is None:
        return start
    return start.astimezone(zoneinfo.ZoneInfo(place.timezone))


def _when(start: dt.date, length: dt.timedelta, end_said: bool) -> When:
    """The days, inclusive, at the place of the event, and the time of day where the entry has one."""
    if not isinstance(start, dt.datetime):
        last = start + max(length - DAY, dt.timedelta())
        return When.on(start, last)
    end = (start.astimezone(dt.UTC) + length).astimezone(start.tzinfo)  # an exact length, over a change of clocks too
    last = end.date()
    if end > start and end.time() == dt.time():
        last -= DAY
    last = max(last, start.date())
    days = (last - start.date()).days + 1
    return When(start.date(), start.date(), last, last, days, (), start, end if end_said and end > start else None)


def _own(item: icalendar.Event, when: When) -> dict[str, Any] | None:
    """What our own files hold of the event; None for those of others and where somebody changed what clients show."""
    held = text_of(item, X_EVENT)
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


def _foreign(entry: Entry, summary: str, when: When) -> dict[str, Any]:
    """What a title, a place and a status of any calendar tell."""
    item, published = entry.item, entry.published
    lexicon = Lexicon.default()
    place = _place(text_of(item, "location"), lexicon)
    read = _of_title(summary, published)
    names = find_names(plain(summary), lexicon)
    told = read.participants if read is not None else people_first(e for name in names for e in name.everyone)
    return {
        "kind": _kind(item, read, summary),
        "status": Status.CANCELLED if entry.cancels else _status(item, when, published),
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


def _status(item: icalendar.Event, when: When, published: dt.date) -> Status:
    said = (text_of(item, "status") or "").upper()
    if said == "CANCELLED":
        return Status.CANCELLED
    if said == "TENTATIVE":
        return Status.CONSIDERED
    return Status.HELD if when.latest is not None and when.latest < published else Status.SCHEDULED


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
