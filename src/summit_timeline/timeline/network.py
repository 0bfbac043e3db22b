"""The network of days and stated relations: the bounds of each event as far as all that is stated tightens them.

Relations that cannot all hold are set aside, and no others: those of a knot in which events would come before
themselves, and those on the way from days that are too late to days that are too early. Days are kept. So what is
wrong in one place changes nothing elsewhere, and what remains can hold.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import attrs

from summit_timeline.dates.when import When
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.points import OPEN, UNSET, Side, Woven, push, several_of, side_of, weave
from summit_timeline.timeline.stated import Edge, Stated


@attrs.frozen(eq=False)
class Round:
    """Bounds before relations that cannot hold were set aside: by them it is told what contradicts what."""

    low: Sequence[int]
    high: Sequence[int]
    active: frozenset[int]
    aside: frozenset[int]
    knot: bool
    """Whether those set aside would have events come before themselves."""
    circle: frozenset[Edge]
    """Points that push each other without end, as events do not fit into each other."""


@attrs.frozen(eq=False)
class Solved:
    """Events, by number, with their bounds tightened through what is stated of them."""

    drafts: Sequence[Event]
    stated: Stated
    own: Side
    low: Sequence[int]
    high: Sequence[int]
    woven: Woven
    rounds: Sequence[Round]

    @functools.cached_property
    def aside(self) -> frozenset[int]:
        """The relations that are set aside, as they cannot all hold."""
        return frozenset(at for one in self.rounds for at in one.aside)

    def holds(self, at: int) -> bool:
        """Whether a relation is not set aside."""
        return at not in self.aside

    def changed(self, event: int) -> bool:
        """Whether more is known of the days than the event's own reports tell."""
        p = 2 * event
        own = self.own
        return self.low[p : p + 2] != own.low[p : p + 2] or self.high[p : p + 2] != own.limit[p : p + 2]

    def when(self, event: int) -> When:
        """The days of an event; the very value that it has by itself where no more is known."""
        own, p = self.drafts[event].when, 2 * event
        if not self.changed(event):
            return own
        days = [_day(day) for day in (self.low[p], self.high[p], self.low[p + 1], self.high[p + 1])]
        fitting = [c for c in own.candidates if self._fits(p, *c)]
        return attrs.evolve(
            own,
            start_earliest=days[0],
            start_latest=days[1],
            end_earliest=days[2],
            end_latest=days[3],
            candidates=tuple(fitting) if len(fitting) > 1 else (),
        )

    def _fits(self, p: int, first: dt.date, last: dt.date) -> bool:
        start, end = first.toordinal(), last.toordinal()
        return self.low[p] <= start <= self.high[p] and self.low[p + 1] <= end <= self.high[p + 1]

    @functools.cached_property
    def several(self) -> list[bool]:
        """Of each event whether its own reports know it to take several days."""
        return several_of(event.when for event in self.drafts)

    @functools.cached_property
    def into(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """For each point those that push it, each with its relation."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for at in range(len(self.stated.kinds)):
            for p, q in self.stated.edges(at, self.several):
                found[q].append((p, at))
        return found

    @functools.cached_property
    def out_of(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """For each point those that it pushes, each with its relation."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for at in range(len(self.stated.kinds)):
            for p, q in self.stated.edges(at, self.several):
                found[p].append((q, at))
        return found


def _day(ordinal: int) -> dt.date | None:
    return dt.date.fromordinal(ordinal) if 1 <= ordinal <= _LAST else None


_LAST = dt.date.max.toordinal()


def solved(drafts: Sequence[Event], stated: Stated) -> Solved:
    """Tighten the bounds of events through what is stated of them."""
    whens = [event.when for event in drafts]
    several = several_of(whens)
    own = side_of(whens)
    rounds: list[Round] = []
    aside: frozenset[int] = frozenset()
    while True:
        woven = weave(stated, several, aside)
        circle: frozenset[Edge] = frozenset()
        if woven.knots:
            low, high = own.low, own.limit
            bad = frozenset(at for knot in woven.knots for at in knot)
        else:
            low, high, crossed, circle = _tightened(own, woven)
            bad = _bad(stated, several, aside, low, high, circle) if crossed else frozenset()
        if not bad:
            return Solved(drafts, stated, own, low, high, woven, rounds)
        active = frozenset(range(len(stated.kinds))) - aside
        rounds.append(Round(low, high, active, bad, bool(woven.knots), circle))
        aside |= bad


def holds(stated: Stated, whens: Sequence[When], several: Sequence[bool]) -> bool:
    """Whether all that is stated can hold with these days; `several` tells which events take several in any case."""
    woven = weave(stated, several)
    return not woven.knots and not _tightened(side_of(whens), woven)[2]


def _tightened(own: Side, woven: Woven) -> tuple[list[int], list[int], bool, frozenset[Edge]]:
    """The bounds of all points, whether any contradict what is stated, and the edges of a circle without end."""
    ahead = attrs.evolve(own, low=own.low[:])
    back = own.turned()
    beyond, circle = push(ahead, woven.web)
    back_beyond, back_circle = push(back, woven.back)
    low, high = [day if day > 0 else UNSET for day in ahead.low], [0] * len(ahead.low)
    high[::2], high[1::2] = ([-day if -day <= _LAST else OPEN for day in back.low[odd::2]] for odd in (1, 0))
    edges = {*_round(circle), *((q ^ 1, p ^ 1) for p, q in _round(back_circle))}
    crossed = beyond or back_beyond or bool(edges) or any(map(int.__gt__, low, high))
    return low, high, crossed, frozenset(edges)


def _round(circle: Sequence[int]) -> Iterable[Edge]:
    return zip(circle, (*circle[1:], *circle[:1]), strict=True)


def _bad(
    stated: Stated,
    several: Sequence[bool],
    aside: frozenset[int],
    low: Sequence[int],
    high: Sequence[int],
    circle: frozenset[Edge],
) -> frozenset[int]:
    """The relations by which a point would have to be later than it may be."""
    found = set()
    for at in range(len(stated.kinds)):
        if at not in aside:
            for edge in stated.edges(at, several):
                if edge in circle or low[edge[0]] > high[edge[1]]:
                    found.add(at)
    return frozenset(found)
