"""Events to an iCalendar file (RFC 5545, RFC 7986) that the common clients take."""

import datetime as dt
import re
import uuid
from typing import NamedTuple

import icalendar

from summit_timeline.dates.when import ONE_DAY, When
from summit_timeline.events.model import Status
from summit_timeline.formats.rows import Reports, events_of, quotes_of, reports_of
from summit_timeline.timeline.events import Event, Events
from summit_timeline.timeline.timeline import Timeline

MAX_SPAN = 14
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:summit-timeline:event")

_REFRESH = "PT12H"
# What no line of a calendar may hold: control characters other than the newline, and halves of surrogate pairs.
_UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_ADDRESS = re.compile(r"https?://[!-~]+")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Slot(NamedTuple):
    """The days of an event in a calendar, inclusive, and the words that say what is not known of them (or None)."""

    first: dt.date
    last: dt.date
    unsure: str | None = None


def to_ics(target: Timeline | Events, *, name: str = "Summits and signings") -> bytes:
    """The events as a calendar called `name`, in the order of the timeline; the same bytes for the same events.

    Events are whole days with an exclusive DTEND and a UID (UUIDv5) of the event's id. DTSTAMP and LAST-MODIFIED are
    the day of the newest report that changed the event. Considered events and those of which only a window of up to
    14 days is known are TENTATIVE; cancelled ones, and postponed ones without a new day, are CANCELLED and say so in
    the title. Events whose days are less known than that are left out: see `left_out`.

    >>> to_ics(Timeline()).splitlines()[0]
    b'BEGIN:VCALENDAR'
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//summit-timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", _clean(name))
    calendar.add("x-wr-calname", _clean(name))
    calendar.add("refresh-interval", dt.timedelta(hours=12), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", _REFRESH)
    reports = reports_of(target)
    for event in events_of(target):
        slot = slot_of(event)
        if slot is not None:
            calendar.add_component(_vevent(event, slot, reports))
    data: bytes = calendar.to_ical()
    return data


def left_out(target: Timeline | Events) -> tuple[Event, ...]:
    """The events that a calendar cannot show, as their days are unknown or known only within more than 14 days.

    >>> left_out(Timeline())
    ()
    """
    return tuple(event for event in events_of(target) if slot_of(event) is None)


def slot_of(event: Event) -> Slot | None:
    """Where a calendar shows the event: its days, the window in which they lie, or None where that is not known."""
    for when in (event.when, *_earlier_days(event)):
        slot = _slot(when)
        if slot is not None:
            # DTEND is the day after the last one, and the calendar ends with the year 9999.
            return slot if slot.last < dt.date.max else None
    return None


def _earlier_days(event: Event) -> list[When]:
    """Days that a called off event had before: what it is struck out on; nothing for other events."""
    if event.status not in (Status.CANCELLED, Status.POSTPONED):
        return []
    return [c.when for c in reversed(event.claims) if c.when.exact]


def _slot(when: When) -> Slot | None:
    first, last = when.earliest, when.latest
    if when.exact and first is not None and last is not None:
        return Slot(first, last)
    if first is not None and last is not None and (last - first).days < MAX_SPAN:
        return Slot(first, last, _unsure(when, first, last))
    if first is not None and first == when.start_latest:
        return Slot(first, first, f"from {_day_words(first)}, last day not known")
    return None


def _unsure(when: When, first: dt.date, last: dt.date) -> str:
    if when.candidates:
        return " or ".join(_span_words(*span) for span in when.candidates)
    length = {None: "some time", 1: "some day"}.get(when.duration, f"some {when.duration} days")
    return f"{length} from {_span_words(first, last)}"


def _span_words(first: dt.date, last: dt.date) -> str:
    """ "July 10 to 16", "July 31 to August 2", "December 30, 2023 to January 2, 2024"."""
    if first == last:
        return _day_words(first)
    if first.year != last.year:
        return f"{_day_words(first)}, {first.year} to {_day_words(last)}, {last.year}"
    return f"{_day_words(first)} to {last.day if first.month == last.month else _day_words(last)}"


def _day_words(day: dt.date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}"


def _vevent(event: Event, slot: Slot, reports: Reports) -> icalendar.Event:
    item = icalendar.Event()
    changed = _midnight(_changed(event))
    item.add("uid", str(uuid.uuid5(NAMESPACE, event.id)))
    item.add("dtstamp", changed)
    item.add("last-modified", changed)
    item.add("sequence", 0)
    item.add("dtstart", slot.first)
    item.add("dtend", slot.last + ONE_DAY)
    item.add("summary", _summary(event, slot))
    item.add("status", _status(event, slot))
    item.add("transp", "TRANSPARENT")
    item.add("class", "PUBLIC")
    item.add("categories", [event.kind.value.upper()])
    if slot.unsure is not None:
        item.add("x-summit-timeline-edtf", event.when.edtf)
    if event.place is not None:
        country = event.place.country if event.place.country != event.place.name else None
        item.add("location", _clean(", ".join(filter(None, (event.place.name, country)))))
    if event.participants:
        item.add("contact", _clean("; ".join(p.name for p in event.participants)))
    address = _address(event, reports)
    if address is not None:
        item.add("url", address)
    item.add("description", _clean(_description(event, reports)))
    return item


def _changed(event: Event) -> dt.date:
    """The day of the newest report that changed the event."""
    return max(entry.day for entry in event.history) if event.history else max(c.published for c in event.claims)


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


def _called_off(event: Event) -> str | None:
    """The word for an event that will not be on its days; a postponed one with a new day is on again."""
    if event.status is Status.CANCELLED:
        return "CANCELLED"
    if event.status is Status.POSTPONED and _moved_from(event) is None:
        return "POSTPONED"
    return None


def _moved_from(event: Event) -> When | None:
    """The days that the event had last before those that it has now."""
    before = (entry.when for entry in reversed(event.history) if entry.when.known)
    return next((when for when in before if when.contradicts(event.when)), None)


def _summary(event: Event, slot: Slot) -> str:
    off = _called_off(event)
    title = _clean(event.title).replace("\n", " ")
    return (f"{off}: " if off else "") + title + (f" ({slot.unsure})" if slot.unsure else "")


def _status(event: Event, slot: Slot) -> str:
    if _called_off(event):
        return "CANCELLED"
    return "TENTATIVE" if slot.unsure or event.status is Status.CONSIDERED else "CONFIRMED"


def _address(event: Event, reports: Reports) -> str | None:
    """The address of the newest report that has one a client can open."""
    for claim in reversed(event.claims):
        for report in reports.get(claim.document_id, ()):
            if report.url and _ADDRESS.fullmatch(report.url):
                return report.url
    return None


def _description(event: Event, reports: Reports) -> str:
    moved = _moved_from(event)
    parts = [f"Status: {event.status.value}. Days: {event.when}." + (f" Moved from {moved}." if moved else "")]
    if event.participants:
        parts.append("Participants: " + "; ".join(p.name for p in event.participants) + ".")
    if event.absent:
        parts.append("Absent: " + "; ".join(p.name for p in event.absent) + ".")
    for quoted in quotes_of(event, reports):
        lines = [f"“{quoted.quote}”"]
        for report in quoted.reports:
            named = [f"“{report.title}”" if report.title else None, report.source, quoted.published]
            lines.append("Source: " + ", ".join(filter(None, named)) + (f" ({report.url})" if report.url else ""))
        parts.append("\n".join(lines if quoted.reports else [*lines, f"Source: {quoted.published}"]))
    return "\n\n".join(parts)


def _clean(text: str) -> str:
    return _UNPRINTABLE.sub(" ", text)
