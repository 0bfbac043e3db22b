"""Where in a row of events those of a day, a name or a kind stand: lists of positions, each made when asked for."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import attrs

from summit_timeline.events.lexicon import canonical
from summit_timeline.events.model import Kind, Status

if TYPE_CHECKING:
    from summit_timeline.timeline.events import Event

Span = tuple[int, int]
"""A first and a last day, inclusive, as ordinals."""

_OPEN = 10_000_000  # later than any day, so that what has no known end is never over
_NEVER = (_OPEN, -1)  # the span of what has no known day: no window touches it
_TIERS = (3, 45, 400)  # days: events that take less than each are looked up by their first day


@attrs.frozen
class Query:
    """What is asked of events; all of it must hold, so that the order in which it was asked makes no difference."""

    names: tuple[tuple[str, frozenset[str]], ...] = ()
    """Which of the index's lists of names ("people", "places", "countries", "series"), and of which any will do."""
    kinds: tuple[tuple[Kind, ...], ...] = ()
    states: tuple[tuple[Status, ...], ...] = ()
    windows: tuple[Span, ...] = ()
    tests: tuple[Callable[[Event], bool], ...] = ()

    def also(self, other: Query) -> Query:
        """Both at once."""
        return Query(
            self.names + other.names,
            self.kinds + other.kinds,
            self.states + other.states,
            self.windows + other.windows,
            self.tests + other.tests,
        )


_LISTS = ("people", "places", "countries", "series")


class _Column(NamedTuple):
    """Events in the order of their first days: those, the last days, and the positions."""

    firsts: list[int]
    lasts: list[int]
    positions: list[int]


def _column(rows: list[tuple[int, int, int]]) -> _Column:
    rows.sort()
    return _Column([first for first, _, _ in rows], [last for _, last, _ in rows], [at for _, _, at in rows])


class Row:
    """Positions of events by their first day, the short ones apart from the long ones and those with an open end."""

    __slots__ = ("_open", "_others", "_short")

    def __init__(self, positions: Iterable[int], spans: Sequence[Span]) -> None:
        short: list[list[tuple[int, int, int]]] = [[] for _ in _TIERS]
        open_end, others = [], []
        for position in positions:
            first, last = spans[position]
            if last < 0:
                continue  # what has no known day is in no window
            if last == _OPEN:
                open_end.append((first, last, position))
            elif first and last - first < _TIERS[-1]:
                short[bisect.bisect_right(_TIERS, last - first)].append((first, last, position))
            else:
                others.append((first, last, position))
        self._short = [_column(rows) for rows in short]
        self._open, self._others = _column(open_end), others

    def touching(self, window: Span) -> list[int]:
        """Positions of all that can lie, at least in part, in a window; in no order."""
        begin, end = window
        found = self._open.positions[: bisect.bisect_right(self._open.firsts, end)]
        found += [at for first, last, at in self._others if first <= end and last >= begin]
        for longest, (firsts, lasts, positions) in zip(_TIERS, self._short, strict=True):
            reach = bisect.bisect_right(firsts, begin - longest)
            start = bisect.bisect_left(firsts, begin, reach)
            found += [at for at, last in zip(positions[reach:start], lasts[reach:start], strict=True) if last >= begin]
            found += positions[start : bisect.bisect_right(firsts, end, start)]
        return found


class Index:
    """The events of one row, and where in it they stand; positions are those in `events`."""

    def __init__(self, events: tuple[Event, ...]) -> None:
        self.events = events
        self._rows: dict[tuple[str, str, Kind | None], Row] = {}

    @functools.cached_property
    def spans(self) -> list[Span]:
        """The first and last possible day of each event."""
        found = []
        for event in self.events:
            first, last = event.when.start_earliest, event.when.end_latest
            if event.when.known:
                found.append((0 if first is None else first.toordinal(), _OPEN if last is None else last.toordinal()))
            else:
                found.append(_NEVER)
        return found

    @functools.cached_property
    def kinds(self) -> list[Kind]:
        """The kind of each event."""
        return [event.kind for event in self.events]

    @functools.cached_property
    def people(self) -> dict[str, list[int]]:
        """The events in which each name takes part, by itself or through somebody who represents it."""
        found: dict[str, list[int]] = {}
        for position, event in enumerate(self.events):
            for participant in event.participants:
                _add(found, participant.name, position)
                if participant.represents:
                    _add(found, participant.represents, position)
        return found

    @functools.cached_property
    def places(self) -> dict[str, list[int]]:
        """The events at each place, towns and countries alike."""
        found: dict[str, list[int]] = {}
        for position, event in enumerate(self.events):
            if event.place is not None:
                _add(found, event.place.name, position)
                if event.place.country:
                    _add(found, event.place.country, position)
        return found

    @functools.cached_property
    def countries(self) -> dict[str, list[int]]:
        """The events in each country."""
        found: dict[str, list[int]] = {}
        for position, event in enumerate(self.events):
            if event.place is not None:
                _add(found, event.place.country or event.place.name, position)
        return found

    @functools.cached_property
    def series(self) -> dict[str, list[int]]:
        """The events of each row of events."""
        found: dict[str, list[int]] = {}
        for position, event in enumerate(self.events):
            if event.series is not None:
                _add(found, canonical(event.series), position)
        return found

    @functools.cached_property
    def by_lower(self) -> dict[str, dict[str, str]]:
        """For each list of names its names by their small letters."""
        return {what: {name.lower(): name for name in self.names(what)} for what in _LISTS}

    def names(self, what: str) -> dict[str, list[int]]:
        """The list of names that is called so."""
        found: dict[str, list[int]] = getattr(self, what)
        return found

    def find(self, query: Query) -> list[int]:
        """The positions, in order, of the events of which all that is asked holds."""
        window = query.windows[0] if query.windows else None
        kind = query.kinds[0][0] if query.kinds and len(query.kinds[0]) == 1 else None
        found: list[int] | None = None
        for what, names in sorted(query.names, key=self._size):
            rows = [self._touching(what, name, kind, window) for name in names]
            if found is None:
                found = rows[0] if len(rows) == 1 else list({at for row in rows for at in row})
            else:
                others = {at for row in rows for at in row}
                found = [at for at in found if at in others]
        if found is None:
            found = self._touching("", "", kind, window)
        return self._kept(found, query, windows=query.windows[1:], kinds=query.kinds[1:] if kind else query.kinds)

    def among(self, positions: Iterable[int], query: Query) -> list[int]:
        """Those of some positions, in order, of whose events all that is asked holds."""
        allowed = [{at for name in names for at in self.names(what).get(name, ())} for what, names in query.names]
        found = [at for at in positions if all(at in row for row in allowed)]
        return self._kept(found, query, windows=query.windows, kinds=query.kinds)

    def _size(self, asked: tuple[str, frozenset[str]]) -> int:
        what, names = asked
        return sum(len(self.names(what).get(name, ())) for name in names)

    def _touching(self, what: str, name: str, kind: Kind | None, window: Span | None) -> list[int]:
        """Positions under a name of a list (of all where it has no name), of a kind, in a window; a list made anew."""
        row = self._rows.get((what, name, kind)) if window is not None else None
        if row is not None and window is not None:
            return row.touching(window)
        positions: Iterable[int] = self.names(what).get(name, ()) if what else range(len(self.events))
        if kind is not None:
            of = self.kinds
            positions = [at for at in positions if of[at] is kind]
        if window is None:
            return list(positions)
        row = self._rows[(what, name, kind)] = Row(positions, self.spans)
        return row.touching(window)

    def _kept(
        self, positions: list[int], query: Query, *, windows: tuple[Span, ...], kinds: tuple[tuple[Kind, ...], ...]
    ) -> list[int]:
        """Those of some positions of whose events all else that is asked holds, in order; made in place."""
        for first, last in windows:
            spans = self.spans
            positions = [at for at in positions if spans[at][0] <= last and spans[at][1] >= first]
        for wanted in kinds:
            of = self.kinds
            positions = [at for at in positions if of[at] in wanted]
        events = self.events
        for states in query.states:
            positions = [at for at in positions if events[at].status in states]
        for test in query.tests:
            positions = [at for at in positions if test(events[at])]
        positions.sort()
        return positions


def _add(found: dict[str, list[int]], name: str, position: int) -> None:
    row = found.get(name)
    if row is None:
        found[name] = [position]
    elif row[-1] != position:
        row.append(position)
