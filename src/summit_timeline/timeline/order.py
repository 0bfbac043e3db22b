"""The network of days and stated relations: bounds, a total order, and answers of yes, no or unknown.

"A after B" means that A begins no earlier than B ends (it may begin on that day); "during" and "part of" that A lies
inside B; "same day" that both begin on one day. Bounds are tightened through these relations forwards and backwards, in
time linear in their number. The order of events is that of the tightened bounds, made to obey every relation that is in
no circle; ties go by title and id, so it is total and the same every time.
"""

import datetime as dt
import heapq
import itertools
from collections.abc import Mapping, Sequence

import attrs

from summit_timeline.dates.when import Allen, When, relations
from summit_timeline.errors import InvalidDateError
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
    """Which event is stated to come before which, by position, each with the claim that states it."""

    before: Mapping[int, Mapping[int, Claim]]
    contradictions: tuple[Contradiction, ...]

    def chain(self, first: int, second: int) -> tuple[str, ...]:
        """The quotes that lead from one event to a later one, the shortest way; () where nothing is stated."""
        back: dict[int, tuple[int, Claim]] = {}
        queue = [first]
        for here in queue:
            for there, claim in self.before.get(here, {}).items():
                if there not in back and there != first:
                    back[there] = (here, claim)
                    queue.append(there)
        if second not in back:
            return ()
        quotes: list[str] = []
        at = second
        while at != first:
            at, claim = back[at]
            quotes.append(claim.quote)
        return tuple(reversed(quotes))


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


def ordered(drafts: Sequence[Event]) -> tuple[list[int], Network, tuple[When, ...]]:
    """The order of the events, the network and the tightened bounds, these two by position in that order."""
    before, inside, same = _edges(drafts)
    loose, circles = _acyclic(len(drafts), before)
    whens = _tightened(drafts, loose, inside, same)
    order = _linear(drafts, loose, whens)
    position = {index: p for p, index in enumerate(order)}
    placed = {position[a]: {position[b]: claim for b, claim in row.items()} for a, row in loose.items()}
    contradictions = (*circles, *_impossible(drafts, loose))
    return order, Network(placed, contradictions), tuple(whens[i] for i in order)


Edges = dict[int, dict[int, Claim]]


def _edges(drafts: Sequence[Event]) -> tuple[Edges, list[tuple[int, int]], list[tuple[int, int]]]:
    """Stated relations between different events: before (a to b), inside (a in b), same day."""
    home = {(c.document_id, c.part, c.start): i for i, e in enumerate(drafts) for c in e.claims}
    before: Edges = {}
    inside: list[tuple[int, int]] = []
    same: list[tuple[int, int]] = []
    for index, event in enumerate(drafts):
        for claim in event.claims:
            for relation in claim.relations:
                target = home.get((claim.document_id, relation.part, relation.start))
                if target is None or target == index:
                    continue
                if relation.kind is RelationKind.AFTER:
                    before.setdefault(target, {}).setdefault(index, claim)
                elif relation.kind is RelationKind.BEFORE:
                    before.setdefault(index, {}).setdefault(target, claim)
                elif relation.kind is RelationKind.SAME_DAY:
                    same.append((index, target))
                else:
                    inside.append((index, target))
    return before, inside, same


def _acyclic(size: int, before: Edges) -> tuple[Edges, tuple[Contradiction, ...]]:
    """The relations without those inside of circles, and for each knot of circles its shortest one."""
    knot = _knots(size, before)
    kept: Edges = {}
    tied: dict[int, list[int]] = {}
    for a, row in before.items():
        kept[a] = {b: claim for b, claim in row.items() if knot[a] != knot[b]}
        if len(kept[a]) < len(row):
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


def _impossible(drafts: Sequence[Event], before: Edges) -> list[Contradiction]:
    """Where the days of two events contradict an order that texts state of them, over events without days too.

    Looked for from each event that begins too early, back along stated relations to the one that ends too late.
    """
    after: dict[int, list[int]] = {}
    for a, row in before.items():
        for b in row:
            after.setdefault(b, []).append(a)
    latest: dict[int, dt.date] = {}
    for a in _topological(len(drafts), before):
        own = drafts[a].when.end_earliest or drafts[a].when.start_earliest
        days = [latest[p] for p in after.get(a, ()) if p in latest] + ([own] if own is not None else [])
        if days:
            latest[a] = max(days)
    found = []
    for b, event in enumerate(drafts):
        limit = event.when.start_latest or event.when.end_latest
        if limit is None:
            continue
        for a in sorted(after.get(b, ())):
            if a in latest and latest[a] > limit:
                way = _way_back(drafts, after, latest, a)
                stated = [before[x][y] for x, y in itertools.pairwise((*reversed(way), b))]
                days_of = [_dating(drafts[way[-1]]), _dating(event)]
                why = f"{drafts[way[-1]].when} would have to be before {event.when}"
                found.append(Contradiction(tuple(dict.fromkeys([*stated, *days_of])), why))
    return found


def _way_back(drafts: Sequence[Event], after: dict[int, list[int]], latest: dict[int, dt.date], at: int) -> list[int]:
    """From an event back to the one whose own days set its bound."""
    way = [at]
    while (drafts[at].when.end_earliest or drafts[at].when.start_earliest) != latest[at]:
        at = min(p for p in after[at] if latest.get(p) == latest[at])
        way.append(at)
    return way


def _dating(event: Event) -> Claim:
    """The claim that gave an event the days that hold."""
    return next((c for c in reversed(event.claims) if c.when == event.when), event.claims[-1])


def _tightened(
    drafts: Sequence[Event], before: Edges, inside: list[tuple[int, int]], same: list[tuple[int, int]]
) -> list[When]:
    whens = [event.when for event in drafts]
    for a, b in inside:
        whens[a] = _limited(whens[a], low=whens[b].start_earliest, high=whens[b].end_latest)
    for a, b in same:
        known, unknown = (a, b) if whens[a].known else (b, a)
        if not whens[unknown].known:
            whens[unknown] = _limited(whens[unknown], low=whens[known].start_earliest, high=whens[known].end_latest)
    order = _topological(len(drafts), before)
    for a in order:
        for b in before.get(a, {}):
            whens[b] = _limited(whens[b], low=whens[a].end_earliest or whens[a].start_earliest)
    for a in reversed(order):
        for b in before.get(a, {}):
            whens[a] = _limited(whens[a], high=whens[b].start_latest or whens[b].end_latest)
    return whens


def _limited(when: When, low: dt.date | None = None, high: dt.date | None = None) -> When:
    """The same days with another bound on either side; unchanged where that would contradict what the reports say."""
    start = when.start_earliest if low is None else max(low, when.start_earliest or low)
    end = when.end_latest if high is None else min(high, when.end_latest or high)
    if start == when.start_earliest and end == when.end_latest:
        return when
    try:
        return attrs.evolve(when, start_earliest=start, end_latest=end)
    except InvalidDateError:
        return when


def _topological(size: int, before: Edges) -> list[int]:
    incoming = [0] * size
    for row in before.values():
        for b in row:
            incoming[b] += 1
    order = [i for i in range(size) if not incoming[i]]
    for here in order:
        for there in before.get(here, {}):
            incoming[there] -= 1
            if not incoming[there]:
                order.append(there)
    return order


def _linear(drafts: Sequence[Event], before: Edges, whens: Sequence[When]) -> list[int]:
    """By bounds, then title and id, with every relation obeyed: of the events that nothing holds back, the earliest."""
    incoming = [0] * len(drafts)
    for row in before.values():
        for b in row:
            incoming[b] += 1
    keys = [(*whens[i].sort_key(), event.title, event.id, i) for i, event in enumerate(drafts)]
    heap = [keys[i] for i in range(len(drafts)) if not incoming[i]]
    heapq.heapify(heap)
    order = []
    while heap:
        here = heapq.heappop(heap)[-1]
        order.append(here)
        for there in before.get(here, {}):
            incoming[there] -= 1
            if not incoming[there]:
                heapq.heappush(heap, keys[there])
    return order
