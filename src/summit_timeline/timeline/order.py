"""The network of days and stated relations: bounds, a total order, and answers of yes, no or unknown.

"A after B" means that A begins no earlier than B ends (it may begin on that day); "during" and "part of" that A lies
inside B; "same day" that both begin on one day. Bounds are tightened through these relations forwards and backwards, in
time linear in their number. The order of events is that of the tightened bounds, made to obey every relation that is in
no circle; ties go by title and id, so it is total and the same every time.
"""

from __future__ import annotations

import copy
import datetime as dt
import heapq
import itertools
from collections.abc import Mapping, Sequence
from typing import overload

import attrs

from summit_timeline.dates.when import Allen, When, relations
from summit_timeline.events.model import Claim, RelationKind
from summit_timeline.timeline.events import Event


@attrs.frozen
class Answer:
    """ "yes", "no" or "unknown", with the reason; true only where it is yes."""

    value: str
    reason: str

    def __bool__(self) -> bool:
        return self.value == "yes"

    def __str__(self) -> str:
        return f"{self.value}: {self.reason}"


@attrs.frozen
class Relation:
    """Allen's relations that are still possible between two events, with the quotes of the claims that state one."""

    possible: frozenset[Allen]
    quotes: tuple[str, ...] = ()

    def __str__(self) -> str:
        names = ", ".join(sorted(a.value for a in self.possible)) or "none: the reports contradict each other"
        return names + "".join(f" (“{q}”)" for q in self.quotes)


@attrs.frozen
class Contradiction:
    """A smallest set of claims that cannot all hold: with any one of them gone the others could. Prints with quotes."""

    claims: tuple[Claim, ...]
    why: str

    def __str__(self) -> str:
        quotes = "; ".join(f"“{c.quote}” ({c.published})" for c in self.claims)
        return f"{self.why}: {quotes}"


@attrs.frozen(eq=False)
class Network:
    """Which event is stated to come before which, each with the claim that states it.

    `order` gives for each position in the timeline the number by which `stated` knows the event.
    """

    stated: Mapping[int, Mapping[int, Claim]]
    order: Sequence[int]
    contradictions: tuple[Contradiction, ...]

    def chain(self, first: int, second: int) -> tuple[str, ...]:
        """The quotes that lead from the event at one position to a later one, the shortest way; () where none do."""
        start, end = self.order[first], self.order[second]
        back: dict[int, tuple[int, Claim]] = {}
        queue = [start]
        for here in queue:
            for there, claim in self.stated.get(here, {}).items():
                if there not in back and there != start:
                    back[there] = (here, claim)
                    queue.append(there)
        if end not in back:
            return ()
        quotes: list[str] = []
        while end != start:
            end, claim = back[end]
            quotes.append(claim.quote)
        return tuple(reversed(quotes))


UNSET, OPEN = -1, 10_000_000  # no first day is known, no last day is known: below and above every ordinal; in 24 bits
_END_OF_TIME = dt.date.max.toordinal()


class Days:
    """The bounds of many events as lists of ordinals, by index: what the network is tightened on, in place."""

    def __init__(self, whens: Sequence[When]) -> None:
        self.whens = whens
        self.start_earliest = [UNSET if w.start_earliest is None else w.start_earliest.toordinal() for w in whens]
        self.start_latest = [OPEN if w.start_latest is None else w.start_latest.toordinal() for w in whens]
        self.end_earliest = [UNSET if w.end_earliest is None else w.end_earliest.toordinal() for w in whens]
        self.end_latest = [OPEN if w.end_latest is None else w.end_latest.toordinal() for w in whens]
        self.changed: set[int] = set()

    def twin(self) -> Days:
        """The same bounds, apart from these."""
        twin = copy.copy(self)
        twin.start_earliest, twin.start_latest = self.start_earliest[:], self.start_latest[:]
        twin.end_earliest, twin.end_latest = self.end_earliest[:], self.end_latest[:]
        twin.changed = set(self.changed)
        return twin

    def known(self, index: int) -> bool:
        """Whether any bound is known."""
        return (
            self.start_earliest[index] > UNSET
            or self.end_earliest[index] > UNSET
            or self.start_latest[index] < OPEN
            or self.end_latest[index] < OPEN
        )

    def limit(self, index: int, low: int, high: int) -> None:
        """Take a first day of `low` and a last day of `high` into the bounds, unless that contradicts them."""
        first, last = max(self.start_earliest[index], low), min(self.end_latest[index], high)
        if first == self.start_earliest[index] and last == self.end_latest[index]:
            return
        start, end = self.start_latest[index], self.end_earliest[index]
        length = self.whens[index].duration
        if length is not None:
            if UNSET < first <= _END_OF_TIME + 1 - length:
                end = max(end, first + length - 1)
            if start <= _END_OF_TIME + 1 - length:
                last = min(last, start + length - 1)
            if end >= length:
                first = max(first, end + 1 - length)
            if length <= last < OPEN:
                start = min(start, last + 1 - length)
        end, start = max(end, first), min(start, last)
        if first <= start and end <= last:
            self.start_earliest[index], self.start_latest[index] = first, start
            self.end_earliest[index], self.end_latest[index] = end, last
            self.changed.add(index)

    def sort_key(self, index: int) -> int:
        """The order of `When.sort_key`, in one number: by earliest possible start, then end; unknown days last."""
        first = self.start_earliest[index]
        if first == UNSET:
            first = self.start_latest[index]
            if first == OPEN:
                first = self.end_earliest[index]
                if first == UNSET:
                    first = self.end_latest[index]
        length = min(self.whens[index].duration or 0, OPEN)
        return (((first << 24) + self.end_latest[index] << 24) + self.start_latest[index] << 24) + length

    def when(self, index: int) -> When:
        """The bounds as a value."""
        if index not in self.changed:
            return self.whens[index]
        first, last = self.start_earliest[index], self.end_latest[index]
        return attrs.evolve(
            self.whens[index],
            start_earliest=None if first == UNSET else dt.date.fromordinal(first),
            end_latest=None if last == OPEN else dt.date.fromordinal(last),
        )


class TightBounds(Sequence[When]):
    """The tightened days of the events by position; each value is made when it is asked for."""

    def __init__(self, days: Days, order: Sequence[int]) -> None:
        self._days, self._order = days, order

    def sort_key(self, at: int) -> int:
        """What the event at a position is put in order by."""
        return self._days.sort_key(self._order[at])

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, at: int) -> When: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[When, ...]: ...
    def __getitem__(self, at: int | slice) -> When | tuple[When, ...]:
        if isinstance(at, slice):
            return tuple(self._days.when(index) for index in self._order[at])
        return self._days.when(self._order[at])


# What can hold of a to b where the text says that b comes after a: b begins no earlier than the last day of a.
STATED_BEFORE = frozenset([Allen.BEFORE, Allen.MEETS, Allen.OVERLAPS, Allen.STARTS, Allen.EQUALS, Allen.FINISHED_BY])


def related(a: int, b: int, bounds: Sequence[When], network: Network) -> Relation:
    """What is still possible of a to b under the days known and what the texts state; empty where these contradict."""
    possible = relations(bounds[a], bounds[b])
    forward, backward = network.chain(a, b), network.chain(b, a)
    if forward:
        possible &= STATED_BEFORE
    if backward:
        possible &= {relation.inverse for relation in STATED_BEFORE}
    return Relation(possible, forward or backward)


def precedes(a: int, b: int, bounds: Sequence[When], network: Network) -> Answer:
    """Whether event a is over when event b begins; what a text states counts within one day too."""
    known = related(a, b, bounds, network)
    if not known.possible:
        return Answer("unknown", "their days contradict what is stated: " + "; ".join(f"“{q}”" for q in known.quotes))
    early = {Allen.BEFORE, Allen.MEETS}
    if known.possible <= early:
        return Answer("yes", f"{bounds[a]} lies before {bounds[b]}")
    for stated, value in ((network.chain(a, b), "yes"), (network.chain(b, a), "no")):
        if stated:
            return Answer(value, "; ".join(f"“{q}”" for q in stated))
    if not known.possible & early:
        return Answer("no", f"{bounds[a]} does not lie before {bounds[b]}")
    return Answer("unknown", f"{bounds[a]} and {bounds[b]} leave it open")


def ordered(drafts: Sequence[Event]) -> tuple[list[int], Network, TightBounds]:
    """The order of the events, the network and the tightened bounds, these two by position in that order."""
    before, inside, same = _edges(drafts)
    incoming = _incoming(len(drafts), before)
    loose, sequence = before, _topological(incoming, before)
    circles: tuple[Contradiction, ...] = ()
    if len(sequence) < len(drafts):
        loose, circles = _acyclic(len(drafts), before)
        incoming = _incoming(len(drafts), loose)
        sequence = _topological(incoming, loose)
    days = Days([event.when for event in drafts])
    own = days.twin()
    _tighten(days, sequence, loose, inside, same)
    order = _linear(drafts, loose, incoming, days)
    contradictions = (*circles, *_impossible(drafts, own, sequence, loose))
    return order, Network(loose, order, contradictions), TightBounds(days, order)


Edges = dict[int, dict[int, Claim]]


def _edges(drafts: Sequence[Event]) -> tuple[Edges, list[tuple[int, int]], list[tuple[int, int]]]:
    """Stated relations between different events: before (a to b), inside (a in b), same day."""
    home: dict[str, dict[tuple[str, int], int]] = {c.document_id: {} for e in drafts for c in e.claims if c.relations}
    for index, event in enumerate(drafts):
        for claim in event.claims:
            places = home.get(claim.document_id)
            if places is not None:
                places[claim.part, claim.start] = index
    before: Edges = {}
    inside: list[tuple[int, int]] = []
    same: list[tuple[int, int]] = []
    after = RelationKind.AFTER
    for index, event in enumerate(drafts):
        for claim in event.claims:
            if not claim.relations:
                continue
            places = home[claim.document_id]
            for relation in claim.relations:
                target, kind = places.get((relation.part, relation.start)), relation.kind
                if target is None or target == index or kind is RelationKind.APART:
                    continue
                if kind is after:
                    _state(before, target, index, claim)
                elif kind is RelationKind.BEFORE:
                    _state(before, index, target, claim)
                elif kind is RelationKind.SAME_DAY:
                    same.append((index, target))
                else:
                    inside.append((index, target))
    return before, inside, same


def _state(before: Edges, earlier: int, later: int, claim: Claim) -> None:
    """Add that one event comes before another; the first claim that states it is kept."""
    row = before.get(earlier)
    if row is None:
        before[earlier] = {later: claim}
    elif later not in row:
        row[later] = claim


def _acyclic(size: int, before: Edges) -> tuple[Edges, tuple[Contradiction, ...]]:
    """The relations without those inside of circles, and for each knot of circles its shortest one."""
    knot = _knots(size, before)
    kept: Edges = {}
    tied: dict[int, list[int]] = {}
    for a, row in before.items():
        kept[a] = row
        if any(knot[a] == knot[b] for b in row):
            kept[a] = {b: claim for b, claim in row.items() if knot[a] != knot[b]}
            tied.setdefault(knot[a], []).append(a)
    circles = []
    for members in sorted(sorted(m) for m in tied.values()):
        circle = min((_circle(before, knot, a) for a in members[:_TRIED]), key=lambda c: (len(c), c))
        claims = tuple(before[a][b] for a, b in itertools.pairwise((*circle, circle[0])))
        circles.append(Contradiction(claims, "each of these events would come before itself"))
    return kept, tuple(circles)


_TRIED = 200  # events of a knot from which a circle is looked for: a knot of more has a short one among them


def _knots(size: int, before: Edges) -> list[int]:
    """For each event the number of its strongly connected component (Tarjan's algorithm, without recursion)."""
    number, low, knot = [-1] * size, [0] * size, [-1] * size
    stack: list[int] = []
    counter = 0
    for root in range(size):
        if number[root] >= 0:
            continue
        work = [(root, iter(before.get(root, ())))]
        number[root] = low[root] = counter
        counter += 1
        stack.append(root)
        while work:
            here, following = work[-1]
            for there in following:
                if number[there] < 0:
                    number[there] = low[there] = counter
                    counter += 1
                    stack.append(there)
                    work.append((there, iter(before.get(there, ()))))
                    break
                if knot[there] < 0:
                    low[here] = min(low[here], number[there])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[here])
                if low[here] == number[here]:
                    while knot[here] < 0:
                        knot[stack.pop()] = here
    return knot


def _circle(before: Edges, knot: list[int], start: int) -> tuple[int, ...]:
    """The shortest way from an event back to itself inside its knot."""
    back = {start: start}
    queue = [start]
    for here in queue:
        for there in sorted(before.get(here, ())):
            if there == start:
                way = [here]
                while way[-1] != start:
                    way.append(back[way[-1]])
                return tuple(reversed(way))
            if knot[there] == knot[start] and there not in back:
                back[there] = here
                queue.append(there)
    raise AssertionError("a knot has a circle through each of its events")


def _impossible(drafts: Sequence[Event], days: Days, sequence: Sequence[int], before: Edges) -> list[Contradiction]:
    """Where the days of two events contradict an order that texts state of them, over events without days too.

    Looked for from each event that begins too early, back along stated relations to the one that ends too late.
    """
    latest = [end if end > UNSET else start for start, end in zip(days.start_earliest, days.end_earliest, strict=True)]
    own = list(latest)
    for a in sequence:
        row = before.get(a)
        if row:
            reached = latest[a]
            for b in row:
                if latest[b] < reached:
                    latest[b] = reached
    limits = [end if start >= OPEN else start for start, end in zip(days.start_latest, days.end_latest, strict=True)]
    if not any(latest[a] > limits[b] for a, row in before.items() for b in row):
        return []  # the rule: what would show it is not made for nothing
    after: dict[int, list[int]] = {}
    for a in sequence:
        for b in before.get(a, ()):
            after.setdefault(b, []).append(a)
    found = []
    for b in sorted(after):
        for a in sorted(after[b]):
            if latest[a] > limits[b]:
                way = _way_back(own, after, latest, a)
                stated = [before[x][y] for x, y in itertools.pairwise((*reversed(way), b))]
                days_of = [_dating(drafts[way[-1]]), _dating(drafts[b])]
                why = f"{drafts[way[-1]].when} would have to be before {drafts[b].when}"
                found.append(Contradiction(tuple(dict.fromkeys([*stated, *days_of])), why))
    return found


def _way_back(own: Sequence[int], after: dict[int, list[int]], latest: Sequence[int], at: int) -> list[int]:
    """From an event back to the one whose own days set its bound."""
    way = [at]
    while own[at] != latest[at]:
        at = min(p for p in after[at] if latest[p] == latest[at])
        way.append(at)
    return way


def _dating(event: Event) -> Claim:
    """The claim that gave an event the days that hold."""
    return next((c for c in reversed(event.claims) if c.when == event.when), event.claims[-1])


def _tighten(
    days: Days, sequence: Sequence[int], before: Edges, inside: list[tuple[int, int]], same: list[tuple[int, int]]
) -> None:
    """Tighten the bounds through what is stated, in place: forwards and then backwards along "before"."""
    for a, b in inside:
        days.limit(a, days.start_earliest[b], days.end_latest[b])
    for a, b in same:
        known, unknown = (a, b) if days.known(a) else (b, a)
        if not days.known(unknown):
            days.limit(unknown, days.start_earliest[known], days.end_latest[known])
    starts, ends = days.start_earliest, days.end_earliest
    for a in sequence:
        row = before.get(a)
        if row:
            low = ends[a] if ends[a] > UNSET else starts[a]
            for b in row:
                if low > starts[b]:
                    days.limit(b, low, OPEN)
    starts, ends = days.start_latest, days.end_latest
    for a in reversed(sequence):
        row = before.get(a)
        if row:
            for b in row:
                high = starts[b] if starts[b] < OPEN else ends[b]
                if high < ends[a]:
                    days.limit(a, UNSET, high)


def _incoming(size: int, before: Edges) -> list[int]:
    """For each event how many are stated to come before it."""
    incoming = [0] * size
    for row in before.values():
        for b in row:
            incoming[b] += 1
    return incoming


def _topological(incoming: Sequence[int], before: Edges) -> list[int]:
    left = list(incoming)
    order = [i for i, count in enumerate(left) if not count]
    for here in order:
        row = before.get(here)
        if row:
            for there in row:
                left[there] -= 1
                if not left[there]:
                    order.append(there)
    return order


def _by_days(drafts: Sequence[Event], days: Days) -> list[int]:
    """The events by their bounds; those of the same bounds by title and id."""
    keys = [days.sort_key(index) for index in range(len(drafts))]
    order = sorted(range(len(drafts)), key=keys.__getitem__)
    at = 0
    for _, same in itertools.groupby(order, key=keys.__getitem__):
        tied = list(same)
        if len(tied) > 1:
            order[at : at + len(tied)] = sorted(tied, key=lambda index: (drafts[index].title, drafts[index].id))
        at += len(tied)
    return order


def _linear(drafts: Sequence[Event], before: Edges, incoming: Sequence[int], days: Days) -> list[int]:
    """By bounds, then title and id, with every relation obeyed: of the events that nothing holds back, the earliest."""
    left = list(incoming)
    by_days = _by_days(drafts, days)
    rank = [0] * len(drafts)
    for place, index in enumerate(by_days):
        rank[index] = place
    heap = [place for place, index in enumerate(by_days) if not left[index]]  # a sorted list is a heap
    order = []
    while heap:
        here = by_days[heapq.heappop(heap)]
        order.append(here)
        row = before.get(here)
        if row:
            for there in row:
                left[there] -= 1
                if not left[there]:
                    heapq.heappush(heap, rank[there])
    return order
