"""Timeline: an immutable set of claims, reports and decisions, of which events are a pure view."""

import datetime as dt
import difflib
import functools
from collections.abc import Iterable
from typing import Any, Self

import attrs

from summit_timeline.dates.calendar import as_day
from summit_timeline.errors import QueryError
from summit_timeline.events.model import Claim, Document
from summit_timeline.timeline.bags import Bag
from summit_timeline.timeline.diff import Difference, compare
from summit_timeline.timeline.events import Event, Events
from summit_timeline.timeline.order import Answer, Contradiction, Relation, precedes, related
from summit_timeline.timeline.records import Decision, Report
from summit_timeline.timeline.view import View, build, known_already


def _claims(claims: Iterable[Claim] | Bag[Claim]) -> Bag[Claim]:
    return claims if isinstance(claims, Bag) else Bag(claims)


def _reports(reports: Iterable[Report] | Bag[Report]) -> Bag[Report]:
    return reports if isinstance(reports, Bag) else Bag(reports)


def _decisions(decisions: Iterable[Decision]) -> frozenset[Decision]:
    return frozenset(decisions)


@attrs.frozen(repr=False)
class Timeline:
    """All that was claimed and decided, as sets: joining two timelines is the union of their sets.

    So `|` and `merge` are commutative, associative and idempotent, with the empty timeline as identity, and
    `as_of` distributes over them. `events` is computed once, when first asked for.

    >>> Timeline() | Timeline() == Timeline()
    True
    """

    _claims: Bag[Claim] = attrs.field(default=frozenset(), converter=_claims)
    _reports: Bag[Report] = attrs.field(default=frozenset(), converter=_reports)
    decisions: frozenset[Decision] = attrs.field(default=frozenset(), converter=_decisions)

    @property
    def claims(self) -> frozenset[Claim]:
        """What the documents say."""
        return self._claims.whole()

    @property
    def reports(self) -> frozenset[Report]:
        """Who published the documents."""
        return self._reports.whole()

    def __repr__(self) -> str:
        return f"Timeline(claims={self._claims!r}, reports={self._reports!r}, decisions={self.decisions!r})"

    def __or__(self, other: Self) -> "Timeline":
        if not isinstance(other, Timeline):
            return NotImplemented
        return merge(self, other)

    @functools.cached_property
    def _view(self) -> View:
        view = build(self._claims, self._reports, self.decisions, self._known)
        object.__setattr__(self, "_known", None)  # it is not needed any more
        return view

    @functools.cached_property
    def _known(self) -> View | None:
        """The view of a timeline that this one was made of, where it had one: with it, this one's takes less time."""
        return None

    @functools.cached_property
    def events(self) -> Events:
        """The events, each once, in the order of the days (`order.py` says how)."""
        return Events(self, self._view.events)

    def event(self, id: str) -> Event:
        """The event that holds the claim of this id: any id that an event ever had finds it.

        Raises `QueryError` where no claim has it, with the ids that are like it, and where its report was withdrawn.
        """
        found = self.find(id)
        if found is not None:
            return found
        if id in self._view.gone:
            raise QueryError(f"the id {id!r} has no event any more: {self._view.gone[id]}")
        near = difflib.get_close_matches(id, self._view.by_claim_id, n=3, cutoff=0.8)
        hint = f"; like it are {', '.join(near)}" if near else f"; none of the {len(self._claims)} claims here has it"
        raise QueryError(f"no event has the id {id!r}{hint}")

    def find(self, id: str) -> Event | None:
        """The event that holds the claim of this id, as `event` finds it; None where there is none."""
        return self._view.by_claim_id.get(id)

    def to_ics(self, **options: Any) -> bytes:
        """The events as a calendar; `options` are those of `formats.calendar_options.CalendarOptions`.

        >>> Timeline().to_ics(name="Summits").splitlines()[0]
        b'BEGIN:VCALENDAR'
        """
        return self.events.to_ics(**options)

    def as_of(self, day: dt.date | str) -> "Timeline":
        """The timeline as it was known at the end of a day: what was published and decided by then."""
        last = as_day(day)
        return Timeline(
            frozenset(c for c in self.claims if c.published <= last),
            frozenset(r for r in self.reports if r.published <= last),
            frozenset(d for d in self.decisions if d.day <= last),
        )

    def same(self, a: Event | str, b: Event | str, *, day: dt.date | str) -> "Timeline":
        """A timeline with the editor's word, of that day, that the two events are one."""
        return self._decided("same", a, b, day)

    def different(self, a: Event | str, b: Event | str, *, day: dt.date | str) -> "Timeline":
        """A timeline with the editor's word, of that day, that the two events (or claims, by id) are not one."""
        return self._decided("different", a, b, day)

    def withdraw(self, document_id: str, day: dt.date | str) -> "Timeline":
        """A timeline in which a document is taken back from that day on.

        Raises `QueryError` where no claim or report is of that document.
        """
        if all(c.document_id != document_id for c in self.claims) and all(
            r.document_id != document_id for r in self.reports
        ):
            raise QueryError(f"no document has the id {document_id!r}; take it from claim.document_id")
        taken = Decision("withdraw", document_id=document_id, day=as_day(day))
        return attrs.evolve(self, decisions=self.decisions | {taken})

    def _decided(self, kind: str, a: Event | str, b: Event | str, day: dt.date | str) -> "Timeline":
        decision = Decision(kind, (self._claim_of(a).key, self._claim_of(b).key), day=as_day(day))
        return attrs.evolve(self, decisions=self.decisions | {decision})

    def _claim_of(self, which: Event | str) -> Claim:
        id = which if isinstance(which, str) else which.id
        members = self.event(id).claims
        return next((claim for claim in members if claim.id == id), members[0])

    def why_same(self, a: str, b: str) -> str:
        """One sentence on why the claims of these two ids are, or are not, one event."""
        return self._view.why(a, b)

    def relation(self, a: Event | str, b: Event | str) -> Relation:
        """Allen's relations of a to b that are still possible, with what they were read from."""
        first, second = self._both(a, b)
        return related(first, second, self._view.bounds, self._view.network)

    def before(self, a: Event | str, b: Event | str) -> Answer:
        """Whether a is over when b begins (within one day too, where a text says so): yes, no or unknown, and why."""
        first, second = self._both(a, b)
        return precedes(first, second, self._view.bounds, self._view.network)

    def _both(self, a: Event | str, b: Event | str) -> tuple[int, int]:
        ids = [x if isinstance(x, str) else x.id for x in (a, b)]
        for id in ids:
            self.event(id)
        return self._view.position(ids[0]), self._view.position(ids[1])

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What texts state of before and after that cannot all hold, each as a smallest set of claims.

        The rest of the timeline works: circles are left out of the order, days that contradict it are kept.
        """
        return self._view.network.contradictions

    def diff(self, old: "Timeline") -> Difference:
        """What this timeline says otherwise than an older one; prints as a short briefing."""
        return compare(old.events, self.events, self.event, old.event)


def merge(*timelines: Timeline) -> Timeline:
    """One timeline with everything that the given ones hold.

    >>> merge() == Timeline()
    True
    """
    ranked = sorted(timelines, key=lambda t: -len(t._claims))  # the largest shares its sets with the whole
    if not ranked:
        return Timeline()
    first, *others = ranked
    whole = Timeline(
        first._claims.plus([t._claims for t in others]),
        first._reports.plus([t._reports for t in others]),
        first.decisions.union(*(t.decisions for t in others)),
    )
    _lend_view(whole, first)
    return whole


def _lend_view(whole: Timeline, part: Timeline) -> None:
    """Let a timeline know the view of a part of it, or that which the part knows, where any was worked out."""
    view = known_already(part, "_view") or known_already(part, "_known")
    if view is not None:
        object.__setattr__(whole, "_known", view)


def extract(document: Document, **options: Any) -> Timeline:
    """The timeline of one document. `options` are those of `extract_claims`: `lexicon`, `readers`.

    >>> import summit_timeline as st
    >>> text = "The leaders of Japan and France will hold a summit in Tokyo on July 13."
    >>> st.extract(st.Document(text=text, published="2023-07-03")).events[0].when.edtf
    '2023-07-13'
    """
    from summit_timeline.events.extract import extract_claims

    report = Report(document.id, document.day, document.title, document.source, document.url, document.language)
    return Timeline(frozenset(extract_claims(document, **options)), frozenset([report]))
