"""The view of a timeline: from its sets of claims and decisions to its events, as one pure function."""

import datetime as dt
import functools
from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from summit_timeline.events.model import Claim, ClaimKey
from summit_timeline.timeline.answers import Network
from summit_timeline.timeline.bags import Bag, Layers
from summit_timeline.timeline.collecting import resting_collector
from summit_timeline.timeline.corrections import Versions, addresses_of, is_a_page, versions_of
from summit_timeline.timeline.events import Conflict, Event
from summit_timeline.timeline.explain import Decided, explained
from summit_timeline.timeline.growth import Growth, NoRoomError
from summit_timeline.timeline.identity import Group, claim_order, group
from summit_timeline.timeline.order import ordered
from summit_timeline.timeline.records import Decision, Report, Source, sources_of
from summit_timeline.timeline.splice import Tied, network_of, spliced, tied
from summit_timeline.timeline.story import told
from summit_timeline.timeline.units import FAMILY


@attrs.frozen(eq=False)
class View:
    """The events in their order, and how to find them; positions are those in `events`."""

    events: tuple[Event, ...]
    gone: Mapping[str, str]
    """For each id of a claim that has no event any more why it has none."""
    network: Network
    made_of: "Made"
    _successors: Mapping[str, str]
    _decided: Decided

    _changes: "Changes | None" = None

    @functools.cached_property
    def by_claim_id(self) -> Layers[str, Event]:
        """For each id of a claim its event; of a reading that a newer one replaced, the event of what replaced it."""
        if self._changes is not None:
            return self._changes.known.plus(
                {claim.id: event for event in self._changes.events for claim in event.claims}
            )
        home = {claim.id: event for event in self.events for claim in event.claims}
        return Layers(home | {old: home[new] for old, new in self._successors.items()})

    @functools.cached_property
    def _positions(self) -> Mapping[str, int]:
        return {event.id: position for position, event in enumerate(self.events)}

    def position(self, id: str) -> int:
        """Where the event stands that holds the claim of an id."""
        return self._positions[self.by_claim_id[id].id]

    @functools.cached_property
    def _by_document(self) -> Mapping[str, Sequence[Claim]]:
        """The claims of each document that are read."""
        found: dict[str, list[Claim]] = {}
        for event in self.events:
            for claim in event.claims:
                found.setdefault(claim.document_id, []).append(claim)
        return found

    def why(self, a: str, b: str) -> str:
        """Why two claims, by id, are or are not one event; both are read and known."""
        claims = [next(claim for claim in self.by_claim_id[id].claims if claim.id == id) for id in (a, b)]
        documents = {claim.document_id for claim in claims}
        said = sorted((claim for d in documents for claim in self._by_document[d]), key=claim_order)
        one = self.by_claim_id[a] is self.by_claim_id[b]
        addresses = [self._addresses_of(document) for document in documents]
        return explained(
            claims[0], claims[1], said, self._decided, one=one, corrected=bool(set.intersection(*addresses))
        )

    def _addresses_of(self, document: str) -> set[str]:
        source = self.made_of.sources.get(document)
        return set() if source is None else set(source.urls)


@attrs.frozen(eq=False)
class Changes:
    """The events of an older view by the ids of their claims, and those that are new."""

    known: Layers[str, Event]
    events: Sequence[Event]


@attrs.frozen(eq=False)
class Made:
    """What a view was made of, from which the view of a little more can be made in less time."""

    claims: Bag[Claim]
    reports: Bag[Report]
    documents: Bag[str]
    sources: Layers[str, Source]
    addresses: Layers[str, frozenset[str]] | None
    """The documents of each address, where that was asked for already."""
    plain: bool
    """Whether every claim is read, no calendar lists any, and no editor had a word in it."""
    growths: dict[str, Growth]
    """The families of kinds that grew already: the one thing here that changes, so each is handed on but once."""
    stated: Tied | None
    """What texts state of how events lie to each other, where it was asked for already."""


@resting_collector()
def build(claims: Bag[Claim], reports: Bag[Report], decisions: Collection[Decision], old: View | None = None) -> View:
    """The view of these sets; the same sets give the same view, whatever order they come in.

    `old` may be the view of some of these claims and reports. It saves time and changes nothing.
    """
    if old is not None and not decisions:
        more = _more(claims, reports, old)
        if more is not None:
            return more
    decided = sorted(decisions, key=lambda d: (d.day, _RANK[d.kind], d.claims, d.document_id or ""))
    withdrawn = {d.document_id: d.day for d in decided if d.kind == "withdraw"}
    live = _newest_readings(c for c in claims if c.document_id not in withdrawn)
    binding = _binding(decided)
    sources = sources_of(reports)
    grouping = group(live, binding, versions_of(addresses_of(sources).values()))
    rows = sorted(grouping.groups, key=lambda row: claim_order(row[0]))
    drafts = _disputed([told(members, sources) for members in rows], decided, grouping.disputes)
    order, found = ordered(drafts)
    events = tuple([drafts[i] for i in order])
    successors, gone = _former(claims, live, withdrawn)
    plain = not decided and not grouping.listed and len(live) == len(claims)
    documents = Bag(c.document_id for c in live)
    made = Made(claims, reports, documents, Layers(sources), None, plain, {}, None)
    return View(events, gone, Network(found, events, order), made, successors, binding)


# --- a little more than an older view was made of -----------------------------------------------------------------

_LITTLE = 20  # what is added is less than this part of what there was


def _more(claims: Bag[Claim], reports: Bag[Report], old: View) -> View | None:
    """The view of a little more than an older one was made of; None where all has to be made anew.

    Families of kinds with new claims grow, the others are as they were, and so are events without new claims or names
    of sources.
    """
    made = old.made_of
    new, fresh = claims.since(made.claims), reports.since(made.reports)
    if new is None or fresh is None or not made.plain or not _addable(new, made):
        return None
    sources, renamed = _renamed(made.sources, fresh)
    known_rows = Layers(addresses_of(made.sources)) if made.addresses is None else made.addresses
    addresses = _addressed(known_rows, fresh)
    versions = _further_versions(new, fresh, sources, known_rows, addresses, made.documents)
    if versions is None:
        return None
    growths = made.growths.copy()
    made.growths.clear()  # while they change they are nobody's
    went, came = _regrouped(new, old.events, growths, addresses, versions)
    again = _retold(old.events, {d for d in renamed if d in made.documents}, went)
    went, came = [*went, *again], [*came, *again]
    leave, enter = [told(row, made.sources) for row in went], [told(row, sources) for row in came]
    events, stated = spliced(old.events, made.stated or tied(old.events), leave, enter)
    documents = made.documents.plus([Bag(c.document_id for c in new)])
    made = Made(claims, reports, documents, sources, addresses, True, growths, stated)
    known = known_already(old, "by_claim_id")
    changes = Changes(known, enter) if isinstance(known, Layers) else None
    return View(events, {}, network_of(events, stated), made, {}, {}, changes)


def known_already(value: object, name: str) -> object:
    """A cached property, if it was worked out; else None."""
    try:
        return object.__getattribute__(value, name)
    except AttributeError:
        return None


def _addable(new: Collection[Claim], made: Made) -> bool:
    """Whether claims are few, of documents that are not known, all read, and of no calendar."""
    if len(new) * _LITTLE > len(made.claims) or any(c.uid is not None or c.document_id in made.documents for c in new):
        return False
    return len(_newest_readings(new)) == len(new)


def _renamed(sources: Layers[str, Source], fresh: Iterable[Report]) -> tuple[Layers[str, Source], set[str]]:
    """What is told of documents with what more reports tell, and the documents of which that is another thing."""
    found: dict[str, Source] = {}
    for document, told_more in sources_of(fresh).items():
        known = sources.get(document)
        joined = told_more if known is None else known.joined(told_more)
        if joined != known:
            found[document] = joined
    return sources.plus(found), set(found)


def _addressed(known: Layers[str, frozenset[str]], fresh: Iterable[Report]) -> Layers[str, frozenset[str]]:
    """The documents of each address, with what more reports tell."""
    found: dict[str, frozenset[str]] = {}
    for report in fresh:
        if report.url is not None:
            row = found.get(report.url) or known.get(report.url, frozenset())
            found[report.url] = row | {report.document_id}
    return known.plus(found)


def _further_versions(
    new: Iterable[Claim],
    fresh: Iterable[Report],
    sources: Mapping[str, Source],
    known: Mapping[str, frozenset[str]],
    addresses: Mapping[str, frozenset[str]],
    documents: Collection[str],
) -> Versions | None:
    """The pairs of documents of one address that new claims bring; None where all has to be made anew.

    That is so where a report tells that two documents that were known are of one address, or that one is no article.
    """
    come = {claim.document_id for claim in new}
    told = {url for document in come if document in sources for url in sources[document].urls}
    told |= {report.url for report in fresh if report.url is not None}
    if any(is_a_page(addresses[url]) and not is_a_page(known.get(url, frozenset())) for url in told):
        return None
    pairs = versions_of(addresses[url] for url in told)
    further = pairs - versions_of(known[url] for url in told if url in known)
    if any(a in documents and b in documents for a, b in further):
        return None
    return {pair for pair in pairs if not come.isdisjoint(pair)}


def _retold(events: Iterable[Event], renamed: Collection[str], went: Iterable[Group]) -> list[Group]:
    """The groups of events of documents whose source has another name, apart from those that are no more."""
    if not renamed:
        return []
    gone = {members[0].key for members in went}
    named = [event.claims for event in events if any(claim.document_id in renamed for claim in event.claims)]
    return [members for members in named if members[0].key not in gone]


def _regrouped(
    new: Iterable[Claim],
    events: Sequence[Event],
    growths: dict[str, Growth],
    addresses: Mapping[str, frozenset[str]],
    versions: Versions,
) -> tuple[list[Group], list[Group]]:
    """The groups that are no more once claims are added to those of events, and those that come instead."""
    rows: dict[str, list[Claim]] = {}
    for claim in new:
        rows.setdefault(FAMILY[claim.kind], []).append(claim)
    went: list[Group] = []
    came: list[Group] = []
    for family, claims in rows.items():
        growth = growths.get(family)
        try:
            changes = growth.change(claims, versions=versions) if growth is not None else None
        except NoRoomError:
            changes = None
        if changes is None:
            growths[family], changes = _first_growth(family, claims, events, addresses)
        went += changes[0]
        came += changes[1]
    return went, came


def _first_growth(
    family: str, claims: list[Claim], events: Iterable[Event], addresses: Mapping[str, frozenset[str]]
) -> tuple[Growth, tuple[list[Group], list[Group]]]:
    """A family that begins to grow, and its groups that are no more and those that come instead."""
    known = {e.claims[0].key: e.claims for e in events if FAMILY[e.claims[0].kind] == family}
    growth = Growth(family)
    every = [*claims, *(claim for members in known.values() for claim in members)]
    _, groups = growth.change(every, versions=versions_of(addresses[url] for url in addresses))
    came = [members for members in groups if known.get(members[0].key) != members]
    stay = {members[0].key for members in groups} - {members[0].key for members in came}
    return growth, ([members for key, members in known.items() if key not in stay], came)


# --- what is read -------------------------------------------------------------------------------------------------


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


_RANK = {"same": 0, "different": 1, "withdraw": 2}  # of two words of one day the later here holds: nothing is swallowed


def _binding(decided: Iterable[Decision]) -> dict[tuple[ClaimKey, ...], Decision]:
    """For each pair of claims the word that holds: that of the latest day; of one day "different"."""
    return {d.claims: d for d in decided if d.kind != "withdraw"}


Dispute = tuple[Decision, Decision]
"""Two words of editors that cannot both be obeyed, the one that holds first."""


def _disputed(drafts: list[Event], decided: Sequence[Decision], others: Iterable[Dispute]) -> list[Event]:
    """The events, with a conflict on those of whose claims editors said what cannot all hold.

    `others` are such words that are not of the same pair of claims.
    """
    words: dict[tuple[ClaimKey, ...], list[Decision]] = {}
    for decision in decided:
        if decision.kind != "withdraw":
            words.setdefault(decision.claims, []).append(decision)
    found = {(row[-1], other) for row in words.values() for other in row[:-1] if other.kind != row[-1].kind}
    disputes: dict[ClaimKey, list[Dispute]] = {}
    for dispute in found.union(others):
        for key in {*dispute[0].claims, *dispute[1].claims}:
            disputes.setdefault(key, []).append(dispute)
    return [_with_disputes(draft, disputes) for draft in drafts] if disputes else drafts


def _with_disputes(event: Event, disputes: Mapping[ClaimKey, list[Dispute]]) -> Event:
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
