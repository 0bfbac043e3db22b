"""The chains of claims by which something follows of events: a bound of their days, an order, a contradiction."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence

import attrs

from summit_timeline.dates.when import UNKNOWN
from summit_timeline.events.model import Claim
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.network import Round, Solved
from summit_timeline.timeline.points import CHOICE, FREE, RIGID
from summit_timeline.timeline.stated import SAME


@attrs.frozen
class Chain:
    """Relations and claims, from that which all goes back to up to that which follows."""

    relations: tuple[int, ...]
    claims: tuple[Claim, ...]


def dating(event: Event) -> tuple[Claim, ...]:
    """The claims that gave an event the days that hold: one, or several that each gave a part of them."""
    if event.when == UNKNOWN:
        return ()
    whole = next((c for c in reversed(event.claims) if c.when == event.when), None)
    if whole is not None:
        return (whole,)
    days = set(_bounds(event))
    parts = tuple(c for c in event.claims if not days.isdisjoint(_bounds(c)))
    return parts or event.claims[-1:]


def _bounds(told: Event | Claim) -> Iterator[tuple[int, object]]:
    when = told.when
    days = (when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)
    return ((at, day) for at, day in enumerate(days) if day is not None)


@attrs.frozen(eq=False)
class _Look:
    """Bounds on one side, the earliest days or the latest, and the relations by which they came about."""

    found: Solved
    late: bool
    days: Sequence[int]
    held: Callable[[int], bool]
    """Whether a relation holds, and is not set aside."""

    @property
    def own(self) -> Sequence[int]:
        """The bounds by the event's own days."""
        return self.found.own.limit if self.late else self.found.own.low

    def sources(self, p: int) -> Iterator[tuple[int, int | None]]:
        """The points from which one has its bound, each with the relation; None for its own event."""
        days, event = self.days, p >> 1
        choice = self.found.own.bound[event] == CHOICE
        edges = self.found.out_of if self.late else self.found.into
        near = [(q, at) for q, at in edges.get(p, ()) if self.held(at)]
        yield from ((q, at) for q, at in near if days[q] == days[p])
        beyond = self.found.own.beyond[event]
        other = days[p ^ 1] + (beyond if p & 1 else -beyond)
        if choice or (other == days[p] and (self.found.own.bound[event] != FREE or bool(p & 1) is not self.late)):
            yield p ^ 1, None
        if choice:  # of the spans that the text names the next one that fits
            closer = [(q, at) for q, at in near if self._tighter(days[q], self.own[p])]
            yield from sorted(closer, key=lambda step: days[step[0]], reverse=not self.late)

    def _tighter(self, a: int, b: int) -> bool:
        return a < b if self.late else a > b

    def chain(self, p: int) -> Chain:
        """The shortest way from an event's own days to a bound of a point."""
        back: dict[int, tuple[int, int | None]] = {p: (p, None)}
        queue = [p]
        source = p
        for here in queue:
            if self.own[here] == self.days[here]:
                source = here
                break
            for q, at in self.sources(here):
                if q not in back:
                    back[q] = (here, at)
                    queue.append(q)
        return self._told(back, source, p)

    def _told(self, back: dict[int, tuple[int, int | None]], here: int, end: int) -> Chain:
        drafts = self.found.drafts
        claims = dict.fromkeys(dating(drafts[here >> 1]))
        relations = []
        while here != end:
            here, at = back[here]
            if at is None and self.found.own.bound[here >> 1] != FREE:
                claims.update(dict.fromkeys(dating(drafts[here >> 1])))  # it tells how long the event takes
            elif at is not None:
                relations.append(at)
                claims[self.found.stated.claims[at]] = None
                if self.found.own.bound[here >> 1] == CHOICE:
                    claims.update(dict.fromkeys(dating(drafts[here >> 1])))
        return Chain(tuple(relations), tuple(claims))


def bound_chain(found: Solved, p: int, *, late: bool) -> Chain:
    """How the earliest, or the latest, day of a point follows."""
    return _Look(found, late, found.high if late else found.low, found.holds).chain(p)


def order_chain(found: Solved, p: int, q: int) -> Chain | None:
    """How it is stated that one point comes before another in time, the shortest way; None where it is not."""
    return _way(found, p, q, found.holds)


def _way(found: Solved, start: int, end: int, held: Callable[[int], bool]) -> Chain | None:
    """The shortest way from point to point, each before the next, along relations that hold."""
    back: dict[int, tuple[int, int | None]] = {start: (start, None)}
    queue = [start]
    kinds = found.stated.kinds
    for here in queue:
        if here == end:
            break
        steps: list[tuple[int, int | None]] = [] if here & 1 else [(here + 1, None)]
        steps += [(q, at) for q, at in found.out_of.get(here, ()) if kinds[at] != SAME and held(at)]
        for q, at in steps:
            if q not in back:
                back[q] = (here, at)
                queue.append(q)
    if end not in back:
        return None
    return _of_relations(found, _back(back, start, end))


def gaps_from(found: Solved, start: int, ends: Sequence[int]) -> dict[int, tuple[int, Chain]]:
    """For points how many days they lie after one, at least, by what is stated of others between; and how."""
    days = {start: 0}
    back: dict[int, tuple[int, int | None]] = {}
    queue = deque([start])
    own = found.own
    while queue:
        here = queue.popleft()
        beyond = own.beyond[here >> 1]
        steps: list[tuple[int, int, int | None]] = []
        if not here & 1:
            steps.append((here + 1, beyond, None))
        elif own.bound[here >> 1] == RIGID:
            steps.append((here - 1, -beyond, None))
        steps += [(q, 0, at) for q, at in found.out_of.get(here, ()) if found.holds(at)]
        for q, more, at in steps:
            if q not in days or days[q] < days[here] + more:
                days[q] = days[here] + more
                back[q] = (here, at)
                queue.append(q)
    return {end: (days[end], _of_relations(found, _back(back, start, end))) for end in ends if end in days}


def _back(back: dict[int, tuple[int, int | None]], start: int, end: int) -> list[int]:
    """The relations on the way from one point to another."""
    relations = []
    while end != start:
        end, at = back[end]
        if at is not None:
            relations.append(at)
    return relations[::-1]


def _of_relations(found: Solved, relations: Sequence[int]) -> Chain:
    return Chain(tuple(relations), tuple(dict.fromkeys(found.stated.claims[at] for at in relations)))


def against(found: Solved, at: int) -> Chain:
    """What contradicts a relation that is set aside, with that relation: not always the least that does."""
    one = next(one for one in found.rounds if at in one.aside)
    edges = found.stated.edges(at, found.several)
    if one.circle and not one.circle.isdisjoint(edges):
        return _endless(found, one)
    for p, q in edges:
        if one.knot:
            way = _way(found, q, p, one.aside.__contains__)
            if way is not None:
                return _of_relations(found, [at, *way.relations])
        elif one.low[p] > one.high[q]:
            before, after = (
                _Look(found, late, one.high if late else one.low, one.active.__contains__).chain(end)
                for late, end in ((False, p), (True, q))
            )
            relations = (*before.relations, at, *after.relations[::-1])
            return Chain(relations, (*before.claims, found.stated.claims[at], *after.claims[::-1]))
    return _of_relations(found, [at])


def _endless(found: Solved, one: Round) -> Chain:
    """A circle of events that do not fit into each other, so long as they are."""
    relations = sorted({at for p, q in one.circle for r, at in found.into.get(q, ()) if r == p and at in one.active})
    events = sorted({p >> 1 for edge in one.circle for p in edge})
    days = [claim for event in events for claim in dating(found.drafts[event])]
    return Chain(tuple(relations), (*_of_relations(found, relations).claims, *days))
