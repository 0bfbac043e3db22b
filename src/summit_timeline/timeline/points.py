"""Starts and ends of events on the line of days, and how far what is stated pushes each of them to later days.

The same is done with the line turned round (`Side.turned`, `Web.turned`): there the latest days are the earliest. An
end is then a start, so that point p of the one is point p ^ 1 of the other.

Points are taken in turn, each after all that push it, so that one pass does it, in time linear in the number of
relations. Those that are told to be on one day take their turn together. What pushes against that turn (an end whose
event has a known length pushes its start) is done afterwards, from those points alone which are pushed so.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from summit_timeline.dates.when import When
from summit_timeline.timeline.stated import BEFORE, INSIDE, SAME, Edge, Stated, takes_several

OPEN = 10_000_000  # no last day is known: above every ordinal, in 24 bits
UNSET = -OPEN  # no first day is known; pushed as any day is, so that also of events without days it is seen what fits
FREE, RIGID, CHOICE = range(3)  # of no known length; of a known one; on one of several spans that the text names

Rows = dict[int, list[int]]


@attrs.frozen(eq=False)
class Side:
    """The earliest days of all points, how late each may be by its own days, and what ties an end to its start."""

    low: list[int]
    limit: list[int]
    beyond: list[int]
    """By event how many days its end lies after its start, at least."""
    bound: list[int]
    choices: Mapping[int, Sequence[tuple[int, int]]]

    def turned(self) -> Side:
        """The same with the line of days turned round."""
        low, limit = [0] * len(self.low), [0] * len(self.low)
        low[::2], low[1::2] = [-day for day in self.limit[1::2]], [-day for day in self.limit[::2]]
        limit[::2], limit[1::2] = [-day for day in self.low[1::2]], [-day for day in self.low[::2]]
        choices = {at: sorted((-last, -first) for first, last in spans) for at, spans in self.choices.items()}
        return Side(low, limit, self.beyond, self.bound, choices)

    def fit(self, event: int) -> tuple[int, int]:
        """The earliest start and end that one of the spans allows from those known."""
        start, end = self.low[2 * event], self.low[2 * event + 1]
        fitting = [(s, e) for s, e in self.choices[event] if s >= start and e >= end]
        return (min(s for s, _ in fitting), min(e for _, e in fitting)) if fitting else (start, end)


def side_of(whens: Sequence[When]) -> Side:
    """The points of events by their own days."""
    low, high = [UNSET] * (2 * len(whens)), [OPEN] * (2 * len(whens))
    low[::2] = [UNSET if w.start_earliest is None else w.start_earliest.toordinal() for w in whens]
    low[1::2] = [UNSET if w.end_earliest is None else w.end_earliest.toordinal() for w in whens]
    high[::2] = [OPEN if w.start_latest is None else w.start_latest.toordinal() for w in whens]
    high[1::2] = [OPEN if w.end_latest is None else w.end_latest.toordinal() for w in whens]
    lengths = [when.duration for when in whens]
    beyond = [length - 1 if length else 0 for length in lengths]
    bound = [RIGID if length else FREE for length in lengths]
    choices: dict[int, Sequence[tuple[int, int]]] = {}
    for at, when in enumerate(whens):
        if when.candidates and not lengths[at]:
            bound[at] = CHOICE
            choices[at] = [(first.toordinal(), last.toordinal()) for first, last in when.candidates]
    return Side(low, high, beyond, bound, choices)


@attrs.frozen(eq=False)
class Web:
    """Which points push which: those of time itself in `rows`, and what holds of days alone, or in circles."""

    rows: Rows
    loose: Rows
    """What is pushed against the turn, or says nothing of the time of day."""
    sequence: Sequence[int]
    """The points in turn; those of one day, which stand together, each under the first of them in `bundles`."""
    bundles: Mapping[int, Sequence[Edge]]
    """For the first of several points on one day how they hang together: each with one before it."""
    mates: Mapping[int, Sequence[int]]
    """By event those on the same day."""

    def turned(self, rows: Rows) -> Web:
        """The same with the line of days turned round; `rows` are those that are turned already."""
        loose: Rows = defaultdict(list)
        for p, row in self.loose.items():
            for q in row:
                loose[q ^ 1].append(p ^ 1)
        bundles = {}
        for p, tree in self.bundles.items():
            last = tree[-1][1] if tree else p
            bundles[last ^ 1] = [(a ^ 1, b ^ 1) for a, b in tree]
        return Web(rows, loose, [p ^ 1 for p in reversed(self.sequence)], bundles, self.mates)


@attrs.frozen(eq=False)
class Woven:
    """A web and the same turned round, how many points push each, and the relations of knots that cannot be."""

    web: Web
    back: Web
    incoming: list[int]
    """By point how many others push it in `rows`, without the start of its own event."""
    knots: tuple[tuple[int, ...], ...] = ()


def weave(stated: Stated, several: Sequence[bool], aside: Iterable[int] = ()) -> Woven:
    """The points of relations, without those that are set aside, put in turn."""
    rows: Rows = defaultdict(list)
    back: Rows = defaultdict(list)
    loose: Rows = defaultdict(list)
    mates: Rows = defaultdict(list)
    incoming = [0] * (2 * len(several))
    taken = bytearray(len(several))
    left_out = frozenset(aside)
    for at, (kind, a, b) in enumerate(zip(stated.kinds, stated.firsts, stated.seconds, strict=True)):
        if at in left_out:
            continue
        taken[a] = taken[b] = True
        a, b = 2 * a, 2 * b
        if kind == BEFORE:
            rows[a + 1].append(b)
            back[b + 1].append(a)
            incoming[b] += 1
        elif kind == INSIDE:
            rows[b].append(a)
            rows[a + 1].append(b + 1)
            back[a + 1].append(b + 1)
            back[b].append(a)
            incoming[a] += 1
            incoming[b + 1] += 1
        elif several[a >> 1] or several[b >> 1]:
            for p, q in stated.edges(at, several):
                loose[p].append(q)
        else:
            mates[a >> 1].append(b >> 1)
            mates[b >> 1].append(a >> 1)
    turn = _Turn(rows, back, loose, mates, incoming)
    turn.take([event for event, some in enumerate(taken) if some])
    knots = turn.knots(stated, left_out)
    web = Web(rows, loose, turn.order, turn.bundles, mates)
    return Woven(web, web.turned(back), incoming, knots)


class _Turn:
    """Puts points in turn: each comes after all that push it, and those of one day come together."""

    def __init__(self, rows: Rows, back: Rows, loose: Rows, mates: Rows, incoming: list[int]) -> None:
        self.rows, self.back, self.loose, self.incoming = rows, back, loose, incoming
        self.order: list[int] = []
        self.bundles: dict[int, Sequence[Edge]] = {}
        self._mates = mates
        self._left = list(incoming)
        self._bundle: dict[int, int] = {}
        """For each point that comes together with others the first of these."""
        self._ready: dict[int, list[int]] = {}
        """The points of a bundle that nothing holds back but the others of it."""
        self._knots: list[set[int]] = []
        for first, tree in _trees(mates):
            for odd in (0, 1):
                self.bundles[2 * first + odd] = [(2 * a + odd, 2 * b + odd) for a, b in tree]
                for event in (first, *(b for _, b in tree)):
                    self._bundle[2 * event + odd] = 2 * first + odd

    def take(self, events: Sequence[int]) -> None:
        """Put the points of these events in turn."""
        for event in events:
            self._left[2 * event + 1] += 1  # an end comes after its start
        for event in events:
            if not self._left[2 * event]:
                self._release(2 * event)
        at = 0
        while True:
            at = self._go_on(at)
            if len(self.order) == 2 * len(events):
                return
            if self._ready:
                self._part_bundles()
            elif not self._loosen({p for e in events for p in (2 * e, 2 * e + 1) if self._left[p]}):
                return

    def _go_on(self, at: int) -> int:
        """Take what each point in turn releases, until nothing more is."""
        order, rows, left, bundle = self.order, self.rows, self._left, self._bundle
        while at < len(order):
            batch = order[at:]
            at = len(order)
            for p in batch:
                if not p & 1:
                    left[p + 1] -= 1
                    if not left[p + 1]:
                        if p + 1 in bundle:
                            self._release(p + 1)
                        else:
                            order.append(p + 1)
                for q in rows.get(p, ()):
                    left[q] -= 1
                    if not left[q]:
                        if q in bundle:
                            self._release(q)
                        else:
                            order.append(q)
        return at

    def _release(self, p: int) -> None:
        """A point that nothing holds back has its turn; of a bundle, with the last of it."""
        first = self._bundle.get(p)
        if first is None:
            self.order.append(p)
            return
        ready = self._ready.setdefault(first, [])
        ready.append(p)
        if len(ready) > len(self.bundles[first]):
            del self._ready[first]
            self.order += [first, *(q for _, q in self.bundles[first])]

    def _part_bundles(self) -> None:
        """Points on one day of which some push others, by way of more events, take their turn each by itself."""
        for first, ready in self._ready.items():
            for p in (first, *(b for _, b in self.bundles.pop(first))):
                del self._bundle[p]
                self.loose[p] += [2 * mate + (p & 1) for mate in self._mates[p >> 1]]
            self.order += ready
        self._ready = {}

    def _loosen(self, held: set[int]) -> bool:
        """Where events lie inside each other in a circle, let them; keep the knots that hold a "before". If any was."""
        members: dict[int, set[int]] = {}
        for p, number in _knots(held, self.rows).items():
            members.setdefault(number, set()).add(p)
        loosened = False
        for knot in members.values():
            inner = [(p, q) for p in knot for q in self.rows.get(p, ()) if q in knot]
            if any(p & 1 and not q & 1 for p, q in inner):
                self._knots.append(knot)
                continue
            for p, q in sorted(inner):
                self.rows[p].remove(q)
                self.back[q ^ 1].remove(p ^ 1)
                self.loose[p].append(q)
                self.incoming[q] -= 1
                self._left[q] -= 1
                loosened = True
                if not self._left[q]:
                    self._release(q)
        return loosened and not self._knots

    def knots(self, stated: Stated, left_out: frozenset[int]) -> tuple[tuple[int, ...], ...]:
        """For each knot in which events would come before themselves its relations."""
        if not self._knots:
            return ()
        of = {p: at for at, knot in enumerate(self._knots) for p in knot}
        found: dict[int, list[int]] = {}
        for at, kind in enumerate(stated.kinds):
            if kind == SAME or at in left_out:
                continue
            for p, q in stated.edges(at, ()):  # how long events take matters to those of the same day alone
                if p in of and of[p] == of.get(q):
                    found.setdefault(of[p], []).append(at)
                    break
        return tuple(sorted(tuple(row) for row in found.values()))


def _trees(mates: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, list[Edge]]]:
    """The events that hang together: the first, and each other one after another that it hangs on."""
    seen: set[int] = set()
    for first in sorted(mates):
        if first in seen:
            continue
        seen.add(first)
        tree: list[Edge] = []
        row = [first]
        for here in row:
            for there in mates[here]:
                if there not in seen:
                    seen.add(there)
                    row.append(there)
                    tree.append((here, there))
        yield first, tree


def _knots(held: set[int], rows: Rows) -> dict[int, int]:
    """For each point the number of its strongly connected component (Tarjan's algorithm, without recursion)."""

    def following(p: int) -> Iterator[int]:
        if not p & 1 and p + 1 in held:
            yield p + 1
        yield from (q for q in rows.get(p, ()) if q in held)

    number: dict[int, int] = {}
    low: dict[int, int] = {}
    knot: dict[int, int] = {}
    stack: list[int] = []
    for root in sorted(held):
        if root in number:
            continue
        number[root] = low[root] = len(number)
        stack.append(root)
        work = [(root, following(root))]
        while work:
            here, others = work[-1]
            for there in others:
                if there not in number:
                    number[there] = low[there] = len(number)
                    stack.append(there)
                    work.append((there, following(there)))
                    break
                if there not in knot:
                    low[here] = min(low[here], number[there])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[here])
                if low[here] == number[here]:
                    while here not in knot:
                        knot[stack.pop()] = here
    return knot


# --- pushing ------------------------------------------------------------------------------------------------------


def push(side: Side, web: Web) -> tuple[bool, Sequence[int]]:
    """Push all points as late as what is stated asks, in place, but none beyond its own days.

    Tells whether any would have had to go beyond, and a circle of points that push each other without end, or none.
    """
    low, limit, rows, bundles, bound = side.low, side.limit, web.rows, web.bundles, side.bound
    beyond, never = side.beyond, True
    against: list[int] = []
    for p in web.sequence:
        if p in bundles:
            never &= _even(low, limit, bundles[p])
        day = low[p]
        if p & 1:
            if bound[p >> 1] and low[p - 1] < day - beyond[p >> 1]:
                against.append(p)
        else:
            end = day + beyond[p >> 1]
            if end > low[p + 1]:
                low[p + 1] = end
        for q in rows.get(p, ()):
            if low[q] < day:
                if day > limit[q]:
                    never = False
                else:
                    low[q] = day
    choosing = [p for event in side.choices for p in (2 * event, 2 * event + 1)]
    again = {*against, *choosing, *web.loose}
    if not again:
        return not never, ()
    beyond_limit, circle = _settle(side, web, again)
    return beyond_limit or not never, circle


def _even(low: list[int], limit: Sequence[int], tree: Sequence[Edge]) -> bool:
    """Give points of one day the latest of their days, up the tree and down; whether none would go beyond its own."""
    never = True
    for edges, up in ((reversed(tree), True), (tree, False)):
        for a, b in edges:
            p, q = (b, a) if up else (a, b)
            if low[q] < low[p]:
                if low[p] > limit[q]:
                    never = False
                else:
                    low[q] = low[p]
    return never


_PATIENCE = 8  # times that an end may push its own start before it is looked whether that ever ends


def _settle(side: Side, web: Web, again: set[int]) -> tuple[bool, Sequence[int]]:
    """Push on from some points, in any direction, until all is settled; as `push` tells."""
    low, limit = side.low, side.limit
    place = {p: at for at, p in enumerate(web.sequence)}
    heap = sorted(place[p] for p in again if p in place)
    waiting = set(heap)
    pushed_by: dict[int, int] = {}
    times: dict[int, int] = defaultdict(int)
    beyond = False
    while heap:
        at = heapq.heappop(heap)
        waiting.discard(at)
        p = web.sequence[at]
        for q, day in _pushed(p, side, web):
            if day <= low[q]:
                continue
            if day > limit[q]:
                beyond |= q >> 1 != p >> 1  # an event's own days do not contradict each other
                continue
            low[q], pushed_by[q] = day, p
            if q == p - 1 and p & 1:
                times[p] += 1
                if times[p] > _PATIENCE and (circle := _circle(pushed_by, p)):
                    return True, circle
            if place[q] not in waiting:
                waiting.add(place[q])
                heapq.heappush(heap, place[q])
    return beyond, ()


def _pushed(p: int, side: Side, web: Web) -> Iterator[tuple[int, int]]:
    """The points that one pushes, each with the day that it has to be on, or later."""
    event, day = p >> 1, side.low[p]
    if side.bound[event] == CHOICE:
        start, end = side.fit(event)
        yield 2 * event, start
        yield 2 * event + 1, end
        day = side.low[p]
    elif not p & 1:
        yield p + 1, day + side.beyond[event]
    elif side.bound[event] == RIGID:
        yield p - 1, day - side.beyond[event]
    for q in (*web.rows.get(p, ()), *web.loose.get(p, ())):
        yield q, day
    if web.mates:
        for mate in web.mates.get(event, ()):
            yield 2 * mate + (p & 1), day


def _circle(pushed_by: Mapping[int, int], p: int) -> Sequence[int]:
    """The points of a circle that a point was pushed by, in the order in which they push; () where there is none."""
    way = [p]
    seen = {p}
    while (p := pushed_by.get(p, -1)) >= 0:
        if p in seen:
            return way[way.index(p) :][::-1]
        seen.add(p)
        way.append(p)
    return ()


def several_of(whens: Iterable[When]) -> list[bool]:
    """Of each event whether it is known to take several days."""
    return [takes_several(when) for when in whens]
