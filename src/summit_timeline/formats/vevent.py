"""One event as a VEVENT (RFC 5545, RFC 7986): what every client takes, and what the library needs to know it again."""

import datetime as dt
import json
import re
import uuid
import zlib
import zoneinfo
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import icalendar

from summit_timeline.dates.when import ONE_DAY, When
from summit_timeline.events.model import RelationKind, Status
from summit_timeline.formats.calendar_options import CalendarOptions
from summit_timeline.formats.plain import to_plain
from summit_timeline.formats.rows import Reports, quotes_of
from summit_timeline.formats.slots import Slot, called_off, moved_from
from summit_timeline.timeline.events import Event

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:summit-timeline:event")
HELD_FIELDS = ("kind", "status", "when", "place", "participants", "absent", "subject", "series", "ordinal")
X_GONE = "X-SUMMIT-TIMELINE-GONE"  # on an entry that is kept only to tell that its event is gone or merged away
X_EVENT, X_CLAIMS, X_EDITION = "X-SUMMIT-TIMELINE-EVENT", "X-SUMMIT-TIMELINE-CLAIMS", "X-SUMMIT-TIMELINE-EDITION"

# What no line of a calendar may hold: control characters other than the newline, and halves of surrogate pairs.
_UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_UNTIL = dt.timedelta(hours=1)  # how long an event fills in a day view whose end is not known; some clients need an end
_ADDRESS = re.compile(r"https?://[!-~]+")


@attrs.frozen
class Identity:
    """Under which UID a calendar shows an event, its SEQUENCE, and in which edition of the file it first stood."""

    uid: str
    sequence: int = 0
    edition: int = 0
    founder: str | None = None
    """The id of the claim or event for which the UID was given first: it stands first among the ids of the claims."""


def first_uid(event_id: str) -> str:
    """The UID (UUIDv5) of an event that is shown for the first time.

    >>> first_uid("0123456789abcdef") == first_uid("0123456789abcdef")
    True
    """
    return str(uuid.uuid5(NAMESPACE, event_id))


def vevent(
    event: Event, slot: Slot, identity: Identity, reports: Reports, options: CalendarOptions, uids: Mapping[str, str]
) -> icalendar.Event:
    """The event on the days of `slot`; `uids` finds the UID of another shown event by the id of one of its claims."""
    item = icalendar.Event()
    changed = _midnight(_changed(event))
    item.add("uid", identity.uid)
    item.add("dtstamp", changed)
    item.add("last-modified", changed)
    item.add("sequence", identity.sequence)
    _add_days(item, slot, options)
    item.add("summary", _summary(event, slot, options))
    item.add("status", _status(event, slot))
    item.add("transp", "TRANSPARENT")
    item.add("class", "PUBLIC")
    item.add("categories", [event.kind.value.upper()])
    if slot.unsure is not None:
        item.add("x-summit-timeline-edtf", event.when.edtf)
    if event.place is not None:
        item.add("location", _location(event))
    if event.participants:
        item.add("contact", clean("; ".join(p.name for p in event.participants)))
    address = _address(event, reports)
    if address is not None:
        item.add("url", address)
    for uid in _predecessors(event, identity.uid, uids):
        item.add("related-to", uid, parameters={"RELTYPE": "FINISHTOSTART"})
    item.add("description", clean(_description(event, slot, reports)))
    item.add(X_EVENT, _held(event, slot, shown_as(item)))
    ids = dict.fromkeys([*([identity.founder] if identity.founder else []), *(claim.id for claim in event.claims)])
    item.add(X_CLAIMS, ",".join(ids))
    if identity.edition:
        item.add(X_EDITION, str(identity.edition))
    if options.profile == "rich":
        _add_rich(item, event, reports, identity.uid)
    return item


def clean(text: str) -> str:
    """The text without the characters that no line of a calendar may hold."""
    return _UNPRINTABLE.sub(" ", text)


def zone_of(moment: dt.datetime) -> zoneinfo.ZoneInfo | None:
    """The named zone of a time; None for a plain offset and for UTC."""
    zone = moment.tzinfo
    return zone if isinstance(zone, zoneinfo.ZoneInfo) and zone.key not in (None, "UTC", "Etc/UTC") else None


def _add_days(item: icalendar.Event, slot: Slot, options: CalendarOptions) -> None:
    if slot.start is None:
        item.add("dtstart", slot.first)
        item.add("dtend", slot.last + ONE_DAY)
        return
    known = slot.end is not None and slot.end > slot.start
    end = slot.end if known and slot.end is not None else _hour_after(slot.start)
    local = options.timezone == "local" and all(zone_of(m) is not None and _told_by_clock(m) for m in (slot.start, end))
    item.add("dtstart", slot.start if local else slot.start.astimezone(dt.UTC))
    item.add("dtend", end if local else end.astimezone(dt.UTC))


def _hour_after(moment: dt.datetime) -> dt.datetime:
    """An hour of time later, not one of the clock, which can be set in it."""
    return (moment.astimezone(dt.UTC) + _UNTIL).astimezone(moment.tzinfo)


def _told_by_clock(moment: dt.datetime) -> bool:
    """Whether the clock of its zone tells the moment: not in an hour that comes twice, or that is left out."""
    return moment.replace(fold=0).utcoffset() == moment.replace(fold=1).utcoffset()


def _changed(event: Event) -> dt.date:
    """The day of the newest report that changed the event."""
    return max(entry.day for entry in event.history) if event.history else max(c.published for c in event.claims)


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


def _summary(event: Event, slot: Slot, options: CalendarOptions) -> str:
    off = called_off(event) if options.cancelled == "title" else None
    title = clean(event.title).replace("\n", " ")
    return (f"{off}: " if off else "") + title + (f" ({slot.unsure})" if slot.unsure else "")


def _status(event: Event, slot: Slot) -> str:
    if called_off(event):
        return "CANCELLED"
    return "TENTATIVE" if slot.unsure or event.status is Status.CONSIDERED else "CONFIRMED"


def _location(event: Event) -> str:
    assert event.place is not None
    country = event.place.country if event.place.country != event.place.name else None
    return clean(", ".join(filter(None, (event.place.name, country))))


def _address(event: Event, reports: Reports) -> str | None:
    """The address of the newest report that has one a client can open."""
    for claim in reversed(event.claims):
        for report in reports.get(claim.document_id, ()):
            if report.url and _ADDRESS.fullmatch(report.url):
                return report.url
    return None


def _predecessors(event: Event, own: str, uids: Mapping[str, str]) -> list[str]:
    """The UIDs of the shown events after which a text says that this one comes (RFC 9253)."""
    found = []
    for claim in event.claims:
        for relation in claim.relations:
            uid = uids.get(f"{claim.document_id}\n{relation.part}\n{relation.start}")
            if relation.kind is RelationKind.AFTER and uid is not None and uid != own and uid not in found:
                found.append(uid)
    return found


def _description(event: Event, slot: Slot, reports: Reports) -> str:
    moved = moved_from(event)
    parts = [f"Status: {event.status.value}. Days: {event.when}." + (f" Moved from {moved}." if moved else "")]
    if slot.start is not None:
        until = f" to {_clock(slot.end)}." if slot.end is not None else "; until when is not said."
        parts.append(f"Time: {_clock(slot.start)}{until}")
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


def _clock(moment: dt.datetime) -> str:
    zone = zone_of(moment)
    return f"{moment:%Y-%m-%d %H:%M} " + (zone.key if zone is not None else moment.strftime("%Z") or "UTC")


def shown_as(item: icalendar.Event) -> str:
    """A check sum of what clients show of when, where and whether: where it differs, somebody changed it."""
    values = [item.decoded(name, None) for name in ("DTSTART", "DTEND")]
    days = [v.astimezone(dt.UTC) if isinstance(v, dt.datetime) and v.tzinfo is not None else v for v in values]
    words = " ".join([*(str(day) for day in days), str(item.get("status")), str(item.get("location"))])
    return f"{zlib.crc32(words.encode('utf-8', 'replace')):08x}"


def _held(event: Event, slot: Slot, shown: str) -> str:
    """What a calendar's own properties cannot carry of the event, as JSON in ASCII: see `calendar_in.py`."""
    values = {"shown": shown} | {name: to_plain(getattr(event, name)) for name in HELD_FIELDS}
    if event.when == When.on(slot.first, slot.last):
        del values["when"]  # DTSTART and DTEND say it
    return json.dumps({k: v for k, v in values.items() if v not in (None, [])}, sort_keys=True, separators=(",", ":"))


class _Participant(icalendar.Component):
    """RFC 9073, 7.1; icalendar has no class for it."""

    name = "PARTICIPANT"


class _Location(icalendar.Component):
    """RFC 9073, 7.2; icalendar has no class for it."""

    name = "VLOCATION"


def _add_rich(item: icalendar.Event, event: Event, reports: Reports, uid: str) -> None:
    """What RFC 9253 and RFC 9073 have for sources, kinds, participants and places."""
    item.add("concept", f"https://schema.org/Event#{event.kind.value}")
    for address in _addresses(event, reports):
        item.add("link", address, parameters={"VALUE": "URI", "LINKREL": "describedby"})
    for number, participant in enumerate(event.participants, 1):
        who = _Participant()
        who.add("uid", f"{uid}-p{number}")
        who.add("participant-type", "ACTIVE")
        who.add("summary", clean(participant.name))
        item.add_component(who)
    if event.place is not None:
        where = _Location()
        where.add("uid", f"{uid}-l1")
        where.add("name", _location(event))
        item.add_component(where)


def _addresses(event: Event, reports: Reports) -> Sequence[str]:
    """The addresses of all reports, each once."""
    found: dict[str, Any] = {}
    for claim in event.claims:
        for report in reports.get(claim.document_id, ()):
            if report.url and _ADDRESS.fullmatch(report.url):
                found[report.url] = None
    return list(found)
