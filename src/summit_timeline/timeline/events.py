"""Event and Events: the state, history and conflicts of one event, and queries over many."""

from __future__ import annotations

import calendar
import datetime as dt
import difflib
import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, overload

import attrs

from summit_timeline.dates.calendar import as_day
from summit_timeline.dates.when import When
from summit_timeline.errors import InvalidDateError, QueryError
from summit_timeline.events.lexicon import canonical, is_listed
from summit_timeline.events.model import Claim, Kind, Participant, Place, Status

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

    __slots__ = ("_events", "timeline")

    def __init__(self, timeline: Timeline, events: Iterable[Event]) -> None:
        self.timeline = timeline
        self._events = tuple(events)

    def __len__(self) -> int:
        return len(self._events)

    @overload
    def __getitem__(self, at: int) -> Event: ...
    @overload
    def __getitem__(self, at: slice) -> Events: ...
    def __getitem__(self, at: int | slice) -> Event | Events:
        return Events(self.timeline, self._events[at]) if isinstance(at, slice) else self._events[at]

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
        lines = [f"  {event}" for event in self._events[:20]]
        more = [f"  ... and {len(self) - 20} more"] if len(self) > 20 else []
        return "\n".join([head, *lines, *more])

    def _repr_html_(self) -> str:
        rows = "".join(
            "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in _cells(event)) + "</tr>" for event in self
        )
        return f"<table><tr><th>days</th><th>event</th><th>status</th><th>who</th></tr>{rows}</table>"

    def to_ics(self, **options: Any) -> bytes:
        """These events as a calendar; `options` are those of `formats.calendar_options.CalendarOptions`."""
        from summit_timeline.formats.ics import to_ics  # a door for users to the layer above, opened when used

        return to_ics(self, **options)

    def _where(self, keep: Callable[[Event], bool]) -> Events:
        return Events(self.timeline, (e for e in self._events if keep(e)))

    # --- days ---------------------------------------------------------------------------------------------------

    def within(self, window: str | dt.date | tuple[dt.date, dt.date], certainly: bool = False) -> Events:
        """Events that can take place, at least in part, in a window (with `certainly`: that lie inside it for sure).

        A window is "2023", "2023-07", "2023-W28", "2023-07-13", "2023-07-01/2023-07-15" or a pair of days, inclusive.
        Events of unknown days are in none. Raises `InvalidDateError` for anything else.
        """
        first, last = window_of(window)

        def keep(event: Event) -> bool:
            when = event.when
            if not when.known:
                return False
            if certainly:
                return (
                    when.earliest is not None
                    and when.latest is not None
                    and first <= when.earliest
                    and when.latest <= last
                )
            return (when.earliest is None or when.earliest <= last) and (when.latest is None or first <= when.latest)

        return self._where(keep)

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

    def during(self, event: Event) -> Events:
        """Events that lie inside the days of another, for sure, without it."""
        if event.when.earliest is None or event.when.latest is None:
            return Events(self.timeline, ())
        inside = self.within((event.when.earliest, event.when.latest), certainly=True)
        return inside._where(lambda e: e.id != event.id)

    def upcoming(self, day: dt.date | str, limit: int | None = None) -> Events:
        """Events planned for a day or later, the first `limit` of them."""
        start = as_day(day)

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
        country; `text` stands in a title or a quote, whatever its capitals. Raises `QueryError` for an unknown kind
        or status, and for a participant or place that nobody here and no list of names knows, with the nearest names.
        """
        events = self
        if kind is not None:
            kinds = {_member(Kind, k, "kind") for k in _several(kind)}
            events = events._where(lambda e: e.kind in kinds)
        if status is not None:
            states = {_member(Status, s, "status") for s in _several(status)}
            events = events._where(lambda e: e.status in states)
        if participant is not None:
            names = {self._known(n, _names_of, "participant") for n in _several(participant)}
            events = events._where(lambda e: not names.isdisjoint(_names_of(e)))
        for value, what in ((place, "place"), (country, "country")):
            if value is not None:
                places = {self._known(n, _places_of, what) for n in _several(value)}
                pick = _places_of if what == "place" else _countries_of
                events = _matching(events, places, pick)
        if source is not None:
            wanted = {s.lower() for s in _several(source)}
            documents = {
                r.document_id
                for r in self.timeline.reports
                if (r.source or "").lower() in wanted or (r.url or "").lower() in wanted
            }
            events = events._where(lambda e: any(c.document_id in documents for c in e.claims))
        if text is not None:
            parts = [t.lower() for t in _several(text)]
            events = events._where(lambda e: any(p in t for p in parts for t in _texts(e)))
        if series is not None:
            rows = {canonical(s) for s in _several(series)}
            events = events._where(lambda e: e.series is not None and canonical(e.series) in rows)
        return events

    def _known(self, name: str, pick: Callable[[Event], set[str]], what: str) -> str:
        """The canonical form of a name that an event or the lists of names know; else an error with the nearest."""
        found = canonical(name)
        here = {n for e in self.timeline.events for n in pick(e)}
        if found in here or is_listed(name):
            return found
        by_lower = {n.lower(): n for n in here}
        if name.lower() in by_lower:
            return by_lower[name.lower()]
        near = difflib.get_close_matches(name.lower(), list(by_lower), n=3, cutoff=0.6)
        offer = ", ".join(by_lower[n] for n in near) or ", ".join(sorted(here)[:5]) or "none"
        raise QueryError(f"no {what} is called {name!r} here; the nearest known: {offer}")


def _matching(events: Events, names: set[str], pick: Callable[[Event], set[str]]) -> Events:
    return events._where(lambda e: not names.isdisjoint(pick(e)))


def _cells(event: Event) -> list[str]:
    return [str(event.when), event.title, event.status.value, ", ".join(p.name for p in event.participants)]


def _several(value: _T | Iterable[_T]) -> list[_T]:
    """One value, or several, as a list; a string is one value."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        return [value]
    return list(value)


def _member(kinds: type[_Member], value: str | _Member, what: str) -> _Member:
    known = [member.value for member in kinds]
    if str(value) in known:
        return kinds(str(value))
    near = difflib.get_close_matches(str(value).lower(), known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}? " if near else ""
    raise QueryError(f"no {what} is called {str(value)!r}; {hint}known are {', '.join(known)}")


def _names_of(event: Event) -> set[str]:
    return {n for p in event.participants for n in (p.name, p.represents) if n}


def _places_of(event: Event) -> set[str]:
    return {n for n in (event.place.name, event.place.country) if n} if event.place is not None else set()


def _countries_of(event: Event) -> set[str]:
    if event.place is None:
        return set()
    return {event.place.country or event.place.name}


def _texts(event: Event) -> list[str]:
    return [event.title.lower(), *(c.quote.lower() for c in event.claims)]


_WEEK = re.compile(r"(\d{4})-W(\d{2})")


def window_of(window: str | dt.date | tuple[dt.date, dt.date]) -> tuple[dt.date, dt.date]:
    """First and last day of a window, inclusive.

    >>> window_of("2023-02")
    (datetime.date(2023, 2, 1), datetime.date(2023, 2, 28))
    """
    if isinstance(window, tuple):
        first, last = as_day(window[0]), as_day(window[1])
        if first > last:
            raise InvalidDateError(f"the window {first} to {last} ends before it starts; give the earlier day first")
        return first, last
    if isinstance(window, dt.date):
        return as_day(window), as_day(window)
    text = window.strip()
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
