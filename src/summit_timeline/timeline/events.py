"""Event and Events: the state, history and conflicts of one event, and queries over many."""

from __future__ import annotations

import calendar
import datetime as dt
import difflib
import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, overload

import attrs

from summit_timeline.dates.calendar import as_day
from summit_timeline.dates.when import When
from summit_timeline.errors import InvalidDateError, QueryError
from summit_timeline.events.lexicon import canonical, is_listed
from summit_timeline.events.model import Claim, Kind, Participant, Place, Status
from summit_timeline.timeline.index import Index, Query

if TYPE_CHECKING:
    from summit_timeline.timeline.timeline import Timeline


_T = TypeVar("_T", bound="str | Kind | Status")
_Member = TypeVar("_Member", Kind, Status)


@attrs.frozen
class Entry:
    """One entry of an event's history: how it stood after a report that changed something."""

    day: dt.date
    status: Status
    when: When
    place: Place | None
    participants: tuple[Participant, ...]
    source: str | None
    quote: str


@attrs.frozen
class Conflict:
    """A value that a report gave otherwise than those before it, without telling of a change."""

    attribute: str
    known: str
    said: str
    day: dt.date
    source: str | None
    quote: str


@attrs.frozen
class Event:
    """One event as its reports tell it; a view, made from claims (in the order of publication, document and place).

    `id` is that of its oldest claim. Days are inclusive. `history` has an entry for each report that changed something.
    Events can be sorted, by their own days, then title and id; a timeline's order obeys what texts state as well.
    """

    id: str
    kind: Kind
    title: str
    status: Status
    when: When
    participants: tuple[Participant, ...]
    absent: tuple[Participant, ...]
    place: Place | None
    subject: str | None
    series: str | None
    ordinal: int | None
    claims: tuple[Claim, ...]
    history: tuple[Entry, ...]
    conflicts: tuple[Conflict, ...]

    def __str__(self) -> str:
        return f"{self.when}  {self.title} ({self.status.value})"

    def __lt__(self, other: Event) -> bool:
        if not isinstance(other, Event):
            return NotImplemented
        return self._sort_key() < other._sort_key()

    def _sort_key(self) -> tuple[tuple[int, ...], str, str]:
        return self.when.sort_key(), self.title, self.id

    def status_as_of(self, day: dt.date | str) -> str:
        """How the event stood at the end of a day: a status, "unknown" before the first report, or "unconfirmed" for
        a plan whose days have passed without a report of it."""
        last = as_day(day)
        entries = [e for e in self.history if e.day <= last]
        if not entries:
            return "unknown"
        entry = entries[-1]
        moved = entry.status is Status.POSTPONED and (len(entries) == 1 or entries[-2].when != entry.when)
        planned = entry.status in (Status.SCHEDULED, Status.CONSIDERED) or moved
        if planned and entry.when.latest is not None and entry.when.latest < last:
            return "unconfirmed"
        return entry.status.value


class Events(Sequence[Event]):
    """Events of one timeline, in its order; every query gives a smaller `Events` of the same timeline.

    >>> from summit_timeline.timeline.timeline import Timeline
    >>> len(Timeline().events.within("2023-07"))
    0
    """

    __slots__ = ("_among", "_found", "_index", "_query", "timeline")

    def __init__(self, timeline: Timeline, events: Iterable[Event]) -> None:
        self.timeline = timeline
        self._index = Index(tuple(events))
        self._query = Query()
        self._among: Sequence[int] | None = None
        self._found: Sequence[int] | None = range(len(self._index.events))

    def _narrowed(self, query: Query) -> Events:
        """The events of these of which more holds; they are looked up when first asked for."""
        return self._part(self._among, self._query.also(query), None)

    def _part(self, among: Sequence[int] | None, query: Query, found: Sequence[int] | None) -> Events:
        part = object.__new__(Events)
        part.timeline, part._index = self.timeline, self._index
        part._among, part._query, part._found = among, query, found
        return part

    @property
    def _positions(self) -> Sequence[int]:
        if self._found is None:
            among = self._among
            self._found = self._index.find(self._query) if among is None else self._index.among(among, self._query)
        return self._found

    @property
    def _events(self) -> tuple[Event, ...]:
        events = self._index.events
        return events if len(self) == len(events) else tuple([events[at] for at in self._positions])

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, at: int) -> Event: ...
    @overload
    def __getitem__(self, at: slice) -> Events: ...
    def __getitem__(self, at: int | slice) -> Event | Events:
        if isinstance(at, slice):
            chosen = self._positions[at]
            if (at.step or 1) < 0:
                return Events(self.timeline, [self._index.events[i] for i in chosen])
            return self._part(chosen, Query(), chosen)
        try:
            return self._index.events[self._positions[at]]
        except IndexError:
            raise IndexError(f"there is no event {at} among {len(self)}") from None

    def __iter__(self) -> Iterator[Event]:
        return iter(self._events)

    def __contains__(self, item: object) -> bool:
        return item in self._events

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Events) and self._events == other._events

    def __hash__(self) -> int:
        return hash(self._events)

    def __reduce__(self) -> tuple[type[Events], tuple[Timeline, tuple[Event, ...]]]:
        return Events, (self.timeline, self._events)

    def __repr__(self) -> str:
        head = f"<{len(self)} events>" if len(self) != 1 else "<1 event>"
        lines = [f"  {event}" for event in self[:20]]
        more = [f"  ... and {len(self) - 20} more"] if len(self) > 20 else []
        return "\n".join([head, *lines, *more])

    def _repr_html_(self) -> str:
        shown = [_cells(event) for event in self[:_ROWS]]
        rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in shown)
        more = f"<p>... and {len(self) - _ROWS} more</p>" if len(self) > _ROWS else ""
        return f"<table><tr><th>days</th><th>event</th><th>status</th><th>who</th></tr>{rows}</table>{more}"

    def to_ics(self, **options: Any) -> bytes:
        """These events as a calendar; `options` are those of `formats.calendar_options.CalendarOptions`."""
        from summit_timeline.formats.ics import to_ics  # a door for users to the layer above, opened when used

        return to_ics(self, **options)

    def _where(self, keep: Callable[[Event], bool]) -> Events:
        return self._narrowed(Query(tests=(keep,)))

    # --- days ---------------------------------------------------------------------------------------------------

    def within(self, window: str | dt.date | tuple[dt.date, dt.date], certainly: bool = False) -> Events:
        """Events that can take place, at least in part, in a window (with `certainly`: that lie inside it for sure).

        A window is "2023", "2023-07", "2023-W28", "2023-07-13", "2023-07-01/2023-07-15" or a pair of days, inclusive.
        Events of unknown days are in none. Raises `InvalidDateError` for anything else.
        """
        if not isinstance(certainly, bool):
            raise InvalidDateError(f"a window of two days is one value: within(({window!r}, {certainly!r}))")
        first, last = window_of(window)
        near = Query(windows=((first.toordinal(), last.toordinal()),))
        if not certainly:
            return self._narrowed(near)

        def inside(event: Event) -> bool:
            begins, ends = event.when.earliest, event.when.latest
            return begins is not None and ends is not None and first <= begins and ends <= last

        return self._narrowed(attrs.evolve(near, tests=(inside,)))

    def on(self, day: dt.date | str) -> Events:
        """Events that can take place on a day."""
        return self.within((as_day(day), as_day(day)))

    def before(self, day: dt.date | str) -> Events:
        """Events that are over before a day, for sure."""
        limit = as_day(day)
        return self._where(lambda e: e.when.latest is not None and e.when.latest < limit)

    def after(self, day: dt.date | str) -> Events:
        """Events that begin after a day, for sure."""
        limit = as_day(day)
        return self._where(lambda e: e.when.earliest is not None and e.when.earliest > limit)

    def during(self, which: Event | str) -> Events:
        """Events that lie inside the days of another (or of that which an id finds), for sure, without it."""
        event = which if isinstance(which, Event) else self.timeline.event(which)
        if event.when.earliest is None or event.when.latest is None:
            return Events(self.timeline, ())
        inside = self.within((event.when.earliest, event.when.latest), certainly=True)
        return inside._where(lambda e: e.id != event.id)

    def upcoming(self, day: dt.date | str, limit: int | None = None) -> Events:
        """Events planned for a day or later, the first `limit` of them; what is asked further is asked of these.

        Raises `QueryError` for a limit below 0.
        """
        start = as_day(day)
        if limit is not None and limit < 0:
            raise QueryError(f"the limit is {limit}; give a number of events from 0, or none for all")

        def keep(event: Event) -> bool:
            planned = event.status in (Status.SCHEDULED, Status.CONSIDERED)
            return planned and event.when.known and (event.when.latest is None or event.when.latest >= start)

        return self._where(keep)[:limit]

    # --- attributes ---------------------------------------------------------------------------------------------

    def where(
        self,
        *,
        kind: str | Kind | Iterable[str | Kind] | None = None,
        participant: str | Iterable[str] | None = None,
        place: str | Iterable[str] | None = None,
        country: str | Iterable[str] | None = None,
        status: str | Status | Iterable[str | Status] | None = None,
        source: str | Iterable[str] | None = None,
        text: str | Iterable[str] | None = None,
        series: str | Iterable[str] | None = None,
    ) -> Events:
        """Events that have all the given attributes; of several values for one attribute any will do.

        `participant` takes aliases ("EU", "Washington"), and finds those who represent it; `place` is a city or a
        country; `source` is the name or the address of a report; `text` stands in a title or a quote. Capitals make no
        difference. Raises `QueryError`, with the nearest names, for an unknown kind or status, for a participant, a
        place or a series that nobody in the timeline and no list of names knows, and for a source that no report of the
        timeline has (of a timeline without reports no source has any event). What is known is what the whole timeline
        knows, so that queries can be asked in any order.
        """
        kinds = () if kind is None else (tuple({_member(Kind, k, "kind") for k in _several(kind)}),)
        states = () if status is None else (tuple({_member(Status, s, "status") for s in _several(status)}),)
        names = tuple(
            (rows, frozenset({self._known(n, known, what) for n in _several(value)}))
            for value, rows, known, what in (
                (participant, "people", "people", "participant"),
                (place, "places", "places", "place"),
                (country, "countries", "countries", "country"),
                (series, "series", "series", "series"),
            )
            if value is not None
        )
        events = self._narrowed(Query(names=names, kinds=kinds, states=states))
        if source is not None:
            documents = self.timeline.documents_of(_several(source))
            events = events._where(lambda e: any(c.document_id in documents for c in e.claims))
        if text is not None:
            parts = [t.lower() for t in _several(text)]
            events = events._where(lambda e: any(p in t for p in parts for t in _texts(e)))
        return events

    def _known(self, name: str, rows: str, what: str) -> str:
        """The canonical form of a name that an event or the lists of names know; else an error with the nearest."""
        found = canonical(name)
        index = self.timeline.events._index
        here = index.names(rows)
        if found in here or is_listed(name):
            return found
        by_lower = index.by_lower[rows]
        if name.lower() in by_lower:
            return by_lower[name.lower()]
        raise QueryError(f"no {what} is called {name!r} here; the nearest known: {nearest(name, by_lower)}")


def nearest(name: str, known: Mapping[str, str]) -> str:
    """The names that are like one, or else the first few of those that are known, given by their small letters."""
    near = difflib.get_close_matches(name.lower(), list(known), n=3, cutoff=0.6)
    return ", ".join(known[n] for n in near) or ", ".join(sorted(known.values())[:5]) or "none"


_ROWS = 200  # of a table in a notebook, which would not show thousands


def _cells(event: Event) -> list[str]:
    return [str(event.when), event.title, event.status.value, ", ".join(p.name for p in event.participants)]


def _several(value: _T | Iterable[_T]) -> list[_T]:
    """One value, or several, as a list; a string is one value."""
    several = [value] if isinstance(value, str) or not isinstance(value, Iterable) else list(value)
    for one in several:
        if not isinstance(one, str):
            raise QueryError(f"{one!r} is no name; give a string or several")
    return several


def _member(kinds: type[_Member], value: str | _Member, what: str) -> _Member:
    try:
        return kinds(value.lower())
    except ValueError:
        known = [member.value for member in kinds]  # said below
    near = difflib.get_close_matches(value.lower(), known, n=1, cutoff=0.7)
    hint = f"did you mean {near[0]!r}? " if near else ""
    raise QueryError(f"no {what} is called {str(value)!r}; {hint}known are {', '.join(known)}")


def _texts(event: Event) -> list[str]:
    return [event.title.lower(), *(c.quote.lower() for c in event.claims)]


_WEEK = re.compile(r"(\d{4})-W(\d{2})")


def window_of(window: str | dt.date | tuple[dt.date, dt.date]) -> tuple[dt.date, dt.date]:
    """First and last day of a window, inclusive.

    >>> window_of("2023-02")
    (datetime.date(2023, 2, 1), datetime.date(2023, 2, 28))
    """
    if isinstance(window, tuple | list) and len(window) == 2:
        first, last = as_day(window[0]), as_day(window[1])
        if first > last:
            raise InvalidDateError(f"the window {first} to {last} ends before it starts; give the earlier day first")
        return first, last
    if isinstance(window, dt.date):
        return as_day(window), as_day(window)
    text = window.strip() if isinstance(window, str) else ""
    if "/" in text:
        start, _, end = text.partition("/")
        return window_of((window_of(start)[0], window_of(end)[1]))
    try:
        if week := _WEEK.fullmatch(text):
            monday = dt.date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return monday, monday + dt.timedelta(days=6)
        parts = [int(p) for p in text.split("-")]
        if len(parts) == 1 and len(text) == 4:
            return dt.date(parts[0], 1, 1), dt.date(parts[0], 12, 31)
        if len(parts) == 2 and len(text) == 7:
            year, month = parts
            return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])
        if len(text) == 10:
            return dt.date.fromisoformat(text), dt.date.fromisoformat(text)
    except (ValueError, OverflowError):
        parts = []  # said below
    raise InvalidDateError(
        f"{window!r} is no window; write it as 2023, 2023-07, 2023-W28, 2023-07-13 or 2023-07-01/2023-07-15"
    )
