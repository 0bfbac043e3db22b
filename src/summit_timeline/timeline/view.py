"""The view of a timeline: from its sets of claims and decisions to its events, as one pure function."""

import bisect
import datetime as dt
import functools
from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.model import Claim, ClaimKey
from summit_timeline.timeline.events import Conflict, Event
from summit_timeline.timeline.identity import Grouping, Part, claim_order, group
from summit_timeline.timeline.order import Network, ordered
from summit_timeline.timeline.records import Decision, Report
from summit_timeline.timeline.story import told


@attrs.frozen(eq=False)
class View:
    """The events in their order, and how to find them; positions are those in `events`."""

    events: tuple[Event, ...]
    gone: Mapping[str, str]
    """For each id of a claim that has no event any more why it has none."""
    bounds: Sequence[When]
    network: Network
    grouping: Grouping
    made_of: "Made"
    _successors: Mapping[str, str]

    @functools.cached_property
    def by_claim_id(self) -> Mapping[str, int]:
        """For each id of a claim its event; of a reading that a newer one replaced, the event of what replaced it."""
        home = {claim.id: position for position, event in enumerate(self.events) for claim in event.claims}
        return home | {old: home[new] for old, new in self._successors.items()}

    def why(self, a: str, b: str) -> str:
        """Why two claims, by id, are or are not one event."""
        return self.grouping.why(a, b)


@attrs.frozen(eq=False)
class Made:
    """What a view was made of, from which the view of a little more can be made in less time."""

    every: frozenset[Claim]
    live: Sequence[Claim]
    """The claims that are read, in their order."""
    readings: Mapping[tuple[str, str], int]
    """For each document and reader the newest version."""
    sources: Mapping[str, str]
    told: Mapping[int, Event]
    """Each event by the identity of its first claim, before any editor's word."""
    parts: Mapping[str, Part] | None
    """The parts of its grouping, where no editor had a word in it."""


def build(
    claims: frozenset[Claim], reports: Iterable[Report], decisions: Iterable[Decision], old: View | None = None
) -> View:
    """The view of these sets; the same sets give the same view, whatever order they come in.

    `old` may be the view of some of these claims and reports. It saves time and changes nothing: a family of kinds
    without new claims keeps its groups, and an event without new claims or sources is not told anew.
    """
    decided = sorted(decisions, key=lambda d: (d.day, _RANK[d.kind], d.claims, d.document_id or ""))
    withdrawn = {d.document_id: d.day for d in decided if d.kind == "withdraw"}
    live, readings = _live(claims, withdrawn, old.made_of if old is not None else None)
    grouping = group(live, _binding(decided), old.made_of.parts if old is not None else None)
    sources = _sources(reports)
    drafts = _told(grouping, sources, old.made_of if old is not None else None)
    first = {id(draft.claims[0]): draft for draft in drafts}
    made = Made(claims, live, readings, sources, first, None if decided else grouping.parts)
    drafts = _disputed(drafts, decided)
    order, network, bounds = ordered(drafts)
    events = tuple([drafts[i] for i in order])
    successors, gone = _former(claims, live, withdrawn)
    return View(events, gone, bounds, network, grouping, made, successors)


def _live(
    every: frozenset[Claim], withdrawn: Mapping[str | None, dt.date], old: Made | None
) -> tuple[list[Claim], dict[tuple[str, str], int]]:
    """The claims that are read, in their order, and the versions of their readers."""
    if old is not None and not withdrawn and old.every <= every and len(old.every) == len(old.live):
        new = every - old.every
        if not any((c.document_id, c.reader) in old.readings for c in new):
            added, readings = _newest_readings(new)
            if len(added) * 20 < len(old.live):
                live = list(old.live)
                for claim in added:
                    bisect.insort(live, claim, key=claim_order)
                return live, {**old.readings, **readings}
    return _newest_readings(c for c in every if c.document_id not in withdrawn)


def _told(grouping: Grouping, sources: Mapping[str, str], old: Made | None) -> list[Event]:
    """The events of all groups, in the order of their first claims."""
    rows = sorted(grouping.groups, key=lambda row: claim_order(row[0]))
    if old is None or not old.sources.keys() <= sources.keys():
        return [told(members, sources) for members in rows]
    renamed = {document for document, name in sources.items() if old.sources.get(document) != name}
    drafts = []
    for members in rows:
        event = old.told.get(id(members[0]))
        again = event is None or event.claims != members or any(c.document_id in renamed for c in members)
        drafts.append(told(members, sources) if event is None or again else event)
    return drafts


def _newest_readings(claims: Iterable[Claim]) -> tuple[list[Claim], dict[tuple[str, str], int]]:
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
    return sorted(one.values(), key=claim_order), newest


_RANK = {"same": 0, "different": 1, "withdraw": 2}  # of two words of one day the later here holds: nothing is swallowed


def _binding(decided: Iterable[Decision]) -> dict[tuple[ClaimKey, ...], str]:
    """For each pair of claims the word that holds: that of the latest day; of one day "different"."""
    return {d.claims: d.kind for d in decided if d.kind != "withdraw"}


def _disputed(drafts: list[Event], decided: Sequence[Decision]) -> list[Event]:
    """The events, with a conflict on those of whose claims editors said both "same" and "different"."""
    words: dict[tuple[ClaimKey, ...], list[Decision]] = {}
    for decision in decided:
        if decision.kind != "withdraw":
            words.setdefault(decision.claims, []).append(decision)
    disputes: dict[ClaimKey, list[tuple[Decision, Decision]]] = {}
    for claims, several in words.items():
        for other in several[:-1]:
            if other.kind != several[-1].kind:
                for key in claims:
                    disputes.setdefault(key, []).append((several[-1], other))
    return [_with_disputes(draft, disputes) for draft in drafts] if disputes else drafts


def _with_disputes(event: Event, disputes: Mapping[ClaimKey, list[tuple[Decision, Decision]]]) -> Event:
    found = {
        Conflict("decision", f"{holds.kind} ({holds.day})", f"{other.kind} ({other.day})", other.day, None, claim.quote)
        for claim in event.claims
        for holds, other in disputes.get(claim.key, ())
    }
    ordered_ = sorted(found, key=lambda c: (c.day, c.known, c.said, c.quote))
    return attrs.evolve(event, conflicts=(*event.conflicts, *ordered_)) if found else event


def _former(
    claims: Collection[Claim], live: Sequence[Claim], withdrawn: Mapping[str | None, dt.date]
) -> tuple[dict[str, str], dict[str, str]]:
    """For each claim that is no longer read the id of what replaced it, or else why it has no event."""
    if len(claims) == len(live):
        return {}, {}
    ids = {c.id for c in live}
    of_document: dict[tuple[str, str], list[Claim]] = {}
    for claim in live:
        of_document.setdefault((claim.document_id, claim.part), []).append(claim)
    successors: dict[str, str] = {}
    gone: dict[str, str] = {}
    for claim in claims:
        if claim.id in ids:
            continue
        if claim.document_id in withdrawn:
            gone[claim.id] = f"its document {claim.document_id} was withdrawn on {withdrawn[claim.document_id]}"
            continue
        others = of_document.get((claim.document_id, claim.part), [])
        near = [c for c in others if c.quote_start < claim.quote_end and claim.quote_start < c.quote_end]
        if near:
            best = min(near, key=lambda c: (c.kind is not claim.kind, abs(c.start - claim.start), claim_order(c)))
            successors[claim.id] = best.id
        else:
            gone[claim.id] = f"a newer reading of its document {claim.document_id} has no event in that sentence"
    return successors, gone


def _sources(reports: Iterable[Report]) -> dict[str, str]:
    """For each document the name (or address) of a source, the first in alphabetical order."""
    names: dict[str, str] = {}
    for report in reports:
        name = report.source or report.url or ""
        if name and (report.document_id not in names or name < names[report.document_id]):
            names[report.document_id] = name
    return names
