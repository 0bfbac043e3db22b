"""One event as plain values: what JSON, CSV and calendars tell of it, with the reports it comes from."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from summit_timeline.timeline.events import Event, Events
from summit_timeline.timeline.records import Report
from summit_timeline.timeline.timeline import Timeline

Reports = Mapping[str, tuple[Report, ...]]


class Quoted(NamedTuple):
    """A sentence that speaks of the event, the day of its report as YYYY-MM-DD, and the reports that carry it."""

    quote: str
    published: str
    reports: tuple[Report, ...]

    @property
    def sources(self) -> list[str]:
        """The names (or else the addresses) of those who published it."""
        return [name for report in self.reports if (name := report.source or report.url)]


def events_of(target: Timeline | Events) -> Events:
    """The events of a timeline, or the selection itself."""
    return target.events if isinstance(target, Timeline) else target


def timeline_of(target: Timeline | Events) -> Timeline:
    """The timeline itself, or the one that a selection of events belongs to."""
    return target if isinstance(target, Timeline) else target.timeline


def reports_of(target: Timeline | Events) -> Reports:
    """The reports of a timeline by document id, in a stable order."""
    found: dict[str, tuple[Report, ...]] = {}
    for report in sorted(timeline_of(target).reports, key=report_key):
        found[report.document_id] = (*found.get(report.document_id, ()), report)
    return found


def report_key(report: Report) -> tuple[str, ...]:
    """A total order of reports: by day, document, source, title, address."""
    return (
        report.published.isoformat(),
        report.document_id,
        report.source or "",
        report.title or "",
        report.url or "",
        report.language or "",
    )


def quotes_of(event: Event, reports: Reports) -> list[Quoted]:
    """The sentences that speak of the event, each once, in the order of its claims."""
    seen = {(c.document_id, c.quote): c for c in reversed(event.claims)}
    quoted = sorted(seen.values(), key=event.claims.index)
    return [Quoted(c.quote, c.published.isoformat()[:10], reports.get(c.document_id, ())) for c in quoted]


def row(event: Event, reports: Reports) -> dict[str, Any]:
    """What a reader wants to know of an event, as JSON can hold it; unknown things are None or an empty list.

    `first` and `last` are its days, inclusive, where both are known; `earliest` and `latest` bound them otherwise.
    """
    when = event.when
    return {
        "id": event.id,
        "kind": event.kind.value,
        "title": event.title,
        "status": event.status.value,
        "edtf": when.edtf if when.known else None,
        "first": str(when.earliest) if when.exact else None,
        "last": str(when.latest) if when.exact else None,
        "earliest": str(when.earliest) if when.earliest else None,
        "latest": str(when.latest) if when.latest else None,
        "place": event.place.name if event.place else None,
        "country": event.place.country if event.place else None,
        "participants": [p.name for p in event.participants],
        "absent": [p.name for p in event.absent],
        "quotes": [
            {"quote": q.quote, "published": q.published, "sources": q.sources} for q in quotes_of(event, reports)
        ],
    }
