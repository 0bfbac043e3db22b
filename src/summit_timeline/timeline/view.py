"""The view of a timeline: from its sets of claims and decisions to its events, as one pure function."""

import datetime as dt
from collections.abc import Iterable, Mapping

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.model import Claim, ClaimKey
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.identity import Grouping, group
from summit_timeline.timeline.order import Network, ordered
from summit_timeline.timeline.records import Decision, Report
from summit_timeline.timeline.story import told


@attrs.frozen
class View:
    """The events in their order, and how to find them; positions are those in `events`."""

    events: tuple[Event, ...]
    by_claim_id: Mapping[str, int]
    bounds: tuple[When, ...]
    network: Network
    grouping: Grouping

    def why(self, a: str, b: str) -> str:
        """Why two claims, by id, are or are not one event."""
        return self.grouping.why(a, b)


def build(claims: Iterable[Claim], reports: Iterable[Report], decisions: Iterable[Decision]) -> View:
    """The view of these sets; the same sets give the same view, whatever order they come in."""
    decided = sorted(decisions, key=lambda d: (d.day, d.kind, d.claims, d.document_id or ""))
    withdrawn = {d.document_id for d in decided if d.kind == "withdraw"}
    live = _newest_readings(c for c in claims if c.document_id not in withdrawn)
    grouping = group(live, _binding(decided))
    sources = _sources(reports)
    drafts = [told(members, sources) for members in grouping.groups]
    order, network, bounds = ordered(drafts)
    events = tuple(drafts[i] for i in order)
    return View(
        events,
        {claim.id: position for position, event in enumerate(events) for claim in event.claims},
        bounds,
        network,
        grouping,
    )


def claim_order(claim: Claim) -> tuple[dt.date, str, str, int, int, str, str]:
    """The documented order of claims: by publication, document, part (the text before the title) and place."""
    return (claim.published, claim.document_id, claim.part, claim.start, claim.end, claim.kind.value, claim.reader)


def _newest_readings(claims: Iterable[Claim]) -> list[Claim]:
    """Each document in the newest version of each reader; of claims with one key the first by all their values."""
    newest: dict[tuple[str, str], int] = {}
    kept = list(claims)
    for claim in kept:
        key = (claim.document_id, claim.reader)
        newest[key] = max(newest.get(key, 0), claim.reader_version)
    one: dict[ClaimKey, Claim] = {}
    for claim in kept:
        if claim.reader_version == newest[(claim.document_id, claim.reader)]:
            other = one.get(claim.key)
            if other is None or repr(claim) < repr(other):
                one[claim.key] = claim
    return sorted(one.values(), key=claim_order)


def _binding(decided: Iterable[Decision]) -> dict[tuple[ClaimKey, ...], str]:
    """For each pair of claims that was decided on the word that holds: that of the latest day."""
    return {d.claims: d.kind for d in decided if d.kind != "withdraw"}


def _sources(reports: Iterable[Report]) -> dict[str, str]:
    """For each document the name (or address) of a source, the first in alphabetical order."""
    names: dict[str, str] = {}
    for report in reports:
        name = report.source or report.url or ""
        if name and (report.document_id not in names or name < names[report.document_id]):
            names[report.document_id] = name
    return names
