"""Events to an iCalendar file (RFC 5545, RFC 7986) that the common clients take."""

import datetime as dt
import zoneinfo
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import icalendar

from summit_timeline.events.model import Status
from summit_timeline.formats.calendar_options import MAX_SPAN, CalendarOptions, options_of
from summit_timeline.formats.folding import folded
from summit_timeline.formats.rows import events_of, reports_of
from summit_timeline.formats.slots import Slot, called_off, slot_of
from summit_timeline.formats.vevent import Identity, clean, first_uid, vevent, zone_of
from summit_timeline.formats.vtimezone import vtimezone
from summit_timeline.timeline.events import Event, Events
from summit_timeline.timeline.timeline import Timeline

__all__ = ["MAX_SPAN", "CalendarOptions", "calendar_bytes", "left_out", "shown", "slot_of", "to_ics", "vevents"]


def to_ics(target: Timeline | Events, **options: Any) -> bytes:
    """The events as a calendar, in the order of the timeline; the same bytes for the same events.

    `options` are those of `CalendarOptions`, by name. Events are whole days with an exclusive DTEND (or timed, where
    the time of day is known) and a UID (UUIDv5) of the event's id. DTSTAMP and LAST-MODIFIED are the day of the newest
    report that changed the event. Considered events and those of which only a window of up to 14 days is known are
    TENTATIVE; cancelled ones, and postponed ones without a new day, are CANCELLED and say so in the title. Events whose
    days are less known than that are left out: see `left_out`. A calendar to subscribe to is better made by `publish`,
    which keeps UIDs and counts SEQUENCE.

    Raises `FormatError` for an option that there is not.

    >>> to_ics(Timeline()).splitlines()[0]
    b'BEGIN:VCALENDAR'
    """
    chosen = options_of(options)
    identities = [Identity(first_uid(event.id)) for event, _ in shown(target, chosen)]
    return calendar_bytes(vevents(target, chosen, identities), chosen)


def shown(target: Timeline | Events, options: CalendarOptions) -> list[tuple[Event, Slot]]:
    """The events that a calendar with these options shows, each with its days there."""
    found = []
    for event in events_of(target):
        if event.status is Status.CONSIDERED and options.considered == "skip":
            continue
        slot = None if options.cancelled == "drop" and called_off(event) else slot_of(event, options)
        if slot is not None:
            found.append((event, slot))
    return found


def left_out(target: Timeline | Events, **options: Any) -> tuple[Event, ...]:
    """The events that a calendar cannot show, as their days are unknown or known only within a longer window.

    What the options themselves leave out (`considered="skip"`, `cancelled="drop"`) is not among them.

    >>> left_out(Timeline())
    ()
    """
    chosen = options_of(options)
    return tuple(event for event in events_of(target) if slot_of(event, chosen) is None)


def vevents(
    target: Timeline | Events, options: CalendarOptions, identities: Iterable[Identity]
) -> Iterator[icalendar.Event]:
    """The VEVENT of each event that is `shown`, in that order, each under its identity, one at a time."""
    reports = reports_of(target)
    named = list(zip(shown(target, options), identities, strict=True))
    uids = {}
    if any(claim.relations for (event, _), _ in named for claim in event.claims):
        uids = {f"{c.document_id}\n{c.part}\n{c.start}": known.uid for (event, _), known in named for c in event.claims}
    for (event, slot), known in named:
        yield vevent(event, slot, known, reports, options, uids)


def calendar_bytes(
    items: Iterable[icalendar.Event], options: CalendarOptions, more: Sequence[tuple[str, str]] = ()
) -> bytes:
    """The calendar that holds these VEVENTs in this order; `more` are further properties of its own.

    Each event becomes bytes before the next one is made, so that ten thousand need no more memory than their text.
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//summit-timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", clean(options.name))
    calendar.add("x-wr-calname", clean(options.name))
    calendar.add("refresh-interval", dt.timedelta(hours=options.refresh), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", f"PT{options.refresh}H")
    for name, value in more:
        calendar.add(name, value)
    if options.timezone == "local":
        items = list(items)
        for zone in settle_zones(items):
            calendar.add_component(zone)
    head, end = folded(calendar.content_lines()), b"END:VCALENDAR\r\n"
    return b"".join([head.removesuffix(end), *(folded(item.content_lines()) for item in items), end])


def settle_zones(items: Sequence[icalendar.Event]) -> list[icalendar.Timezone]:
    """The zones that the times of the events name; a time whose zone has no plain rule is put into UTC instead."""
    years: dict[str, set[int]] = {}
    found: dict[str, zoneinfo.ZoneInfo] = {}
    for _, _, moment in _moments(items):
        zone = zone_of(moment)
        if zone is not None:
            found[zone.key] = zone
            years.setdefault(zone.key, set()).add(moment.year)
    zones = {key: vtimezone(found[key], years[key]) for key in sorted(years)}
    for item, name, moment in _moments(items):
        zone = zone_of(moment)
        if zone is not None and zones[zone.key] is None:
            del item[name]
            item.add(name, moment.astimezone(dt.UTC))
    return [zone for zone in zones.values() if zone is not None]


def _moments(items: Sequence[icalendar.Event]) -> list[tuple[icalendar.Event, str, dt.datetime]]:
    times = ((item, name, item.decoded(name, None)) for item in items for name in ("DTSTART", "DTEND"))
    return [(item, name, moment) for item, name, moment in times if isinstance(moment, dt.datetime)]
