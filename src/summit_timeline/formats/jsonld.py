"""Events as JSON-LD with the vocabulary of schema.org, for pages that search engines and archives read."""

import json
from typing import Any

from summit_timeline.events.model import Participant, Status
from summit_timeline.formats.rows import Reports, events_of, quotes_of, reports_of
from summit_timeline.formats.slots import called_off, moved_from
from summit_timeline.timeline.events import Event, Events
from summit_timeline.timeline.timeline import Timeline

_TYPES = {"person": "Person", "country": "Country"}


def to_jsonld(target: Timeline | Events) -> bytes:
    """The events as one JSON-LD graph of schema.org Events, in the order of the timeline; the same bytes each time.

    `startDate` and `endDate` (inclusive) are given where the days are exact; of a window its EDTF, which schema.org
    takes for no date, stands in `temporalCoverage`. `eventStatus` is EventScheduled, EventRescheduled (with
    `previousStartDate`), EventPostponed or EventCancelled. Source: https://schema.org/Event.

    >>> json.loads(to_jsonld(Timeline()))["@graph"]
    []
    """
    reports = reports_of(target)
    graph = {"@context": "https://schema.org", "@graph": [_event(event, reports) for event in events_of(target)]}
    text = json.dumps(graph, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return text.encode("utf-8", "backslashreplace")


def _event(event: Event, reports: Reports) -> dict[str, Any]:
    when = event.when
    moved = moved_from(event)
    held: dict[str, Any] = {
        "@type": "Event",
        "@id": f"urn:summit-timeline:event:{event.id}",
        "name": event.title,
        "additionalType": event.kind.value,
        "eventStatus": f"https://schema.org/{_status(event)}",
        "description": " ".join(f"“{q.quote}”" for q in quotes_of(event, reports)),
    }
    if when.exact:
        held["startDate"] = when.start_time.isoformat() if when.start_time else str(when.earliest)
        held["endDate"] = when.end_time.isoformat() if when.end_time else str(when.latest)
    elif when.known:
        held["temporalCoverage"] = when.edtf
    if moved is not None and moved.exact:
        held["previousStartDate"] = str(moved.earliest)
    if event.place is not None:
        held["location"] = {"@type": "Place", "name": event.place.name}
        if event.place.country:
            held["location"]["address"] = {"@type": "PostalAddress", "addressCountry": event.place.country}
    hosts = [p for p in event.participants if p.role == "host"]
    others = [p for p in event.participants if p.role != "host"]
    for key, several in (("organizer", hosts), ("attendee", others)):
        if several:
            held[key] = [_participant(p) for p in several]
    sources = sorted({r.url for q in quotes_of(event, reports) for r in q.reports if r.url})
    if sources:
        held["subjectOf"] = [{"@type": "NewsArticle", "url": url} for url in sources]
    return held


def _status(event: Event) -> str:
    off = called_off(event)
    if off is not None:
        return "EventCancelled" if off == "CANCELLED" else "EventPostponed"
    if event.status is not Status.HELD and moved_from(event) is not None:
        return "EventRescheduled"
    return "EventScheduled"


def _participant(participant: Participant) -> dict[str, str]:
    return {"@type": _TYPES.get(participant.kind, "Organization"), "name": participant.name}
