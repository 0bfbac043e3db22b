"""Timeline: an immutable set of claims, reports and decisions, of which events are a pure view."""

import datetime as dt
import difflib
import functools
import html
from collections.abc import Iterable
from typing import Any, Self, TypeVar

import attrs

from summit_timeline.dates.calendar import as_day
from summit_timeline.errors import QueryError
from summit_timeline.events.model import Claim, Document
from summit_timeline.timeline.answers import Answer, Bounds, Relation
from summit_timeline.timeline.bags import Bag
from summit_timeline.timeline.contradictions import Contradiction
from summit_timeline.timeline.diff import Difference, compare
from summit_timeline.timeline.events import Event, Events, nearest
from summit_timeline.timeline.records import Decision, Report
from summit_timeline.timeline.view import View, build, known_already

_T = TypeVar("_T")


def _held(given: Iterable[_T] | Bag[_T], kind: type[_T], what: str) -> Bag[_T]:
    """What a timeline holds of one kind, as a set; anything else is refused."""
    if isinstance(given, Bag):
        return given
    values = list(given) if isinstance(given, Iterable) else [given]
    for value in values:
        if not isinstance(value, kind):
            raise QueryError(
                f"a timeline holds {what}, and {_short(value)} is none; extract and read_timeline make one"
            )
    return Bag(values)


def _claims(claims: Iterable[Claim] | Bag[Claim]) -> Bag[Claim]:
    return _held(claims, Claim, "claims")


def _reports(reports: Iterable[Report] | Bag[Report]) -> Bag[Report]:
    return _held(reports, Report, "reports")


def _decisions(decisions: Iterable[Decision]) -> frozenset[Decision]:
    return _held(decisions, Decision, "decisions").whole()


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
        counts = [_counted(n, what) for n, what in ((len(self._claims), "claim"), (len(self._reports), "report"))]
        return f"<Timeline of {', '.join(counts)} and {_counted(len(self.decisions), 'decision')}>"

    def _repr_html_(self) -> str:
        return f"<p>{html.escape(repr(self)[1:-1])}</p>{self.events._repr_html_()}"

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

    @functools.cached_property
    def _by_source(self) -> dict[str, tuple[str, set[str]]]:
        """For each name and address of a source, in small letters, how it is written, and its documents."""
        found: dict[str, tuple[str, set[str]]] = {}
        for report in sorted(self._reports, key=lambda r: (r.source or "", r.url or "")):
            for name in (report.source, report.url):
                if name:
                    found.setdefault(name.lower(), (name, set()))[1].add(report.document_id)
        return found

    def documents_of(self, sources: Iterable[str]) -> frozenset[str]:
        """The ids of the documents that any of these sources published, each told by its name or an address.

        Raises `QueryError` for a source that no report here has, with the nearest names; in a timeline without reports
        no source has any.
        """
        found: set[str] = set()
        for name in sources:
            if name.lower() in self._by_source:
                found |= self._by_source[name.lower()][1]
            elif self._by_source:
                known = {lower: written for lower, (written, _) in self._by_source.items()}
                raise QueryError(f"no source is called {name!r} here; the nearest known: {nearest(name, known)}")
        return frozenset(found)

    def event(self, which: str | Event | Claim) -> Event:
        """The event that holds the claim of this id: any id that an event ever had finds it.

        An event of another timeline, or a claim, is found by its id too. Raises `QueryError` where no claim has it,
        with the ids that are like it, and where its report was withdrawn.
        """
        id = _id_of(which)
        found = self.find(id)
        if found is not None:
            return found
        if id in self._view.gone:
            raise QueryError(f"the id {id!r} has no event any more: {self._view.gone[id]}")
        near = difflib.get_close_matches(id, self._view.by_claim_id, n=3, cutoff=0.8)
        hint = f"; like it are {', '.join(near)}" if near else f"; none of the {len(self._claims)} claims here has it"
        raise QueryError(f"no event has the id {id!r}{hint}")

    def find(self, which: str | Event | Claim) -> Event | None:
        """The event that holds the claim of this id, as `event` finds it; None where there is none."""
        return self._view.by_claim_id.get(_id_of(which))

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

    def same(self, a: str | Event | Claim, b: str | Event | Claim, *, day: dt.date | str) -> "Timeline":
        """A timeline with the editor's word, of that day, that the two events (or claims) are one.

        Raises `QueryError` for an id that is not known, and where both are one and the same claim.
        """
        return self._decided("same", a, b, day)

    def different(self, a: str | Event | Claim, b: str | Event | Claim, *, day: dt.date | str) -> "Timeline":
        """A timeline with the editor's word, of that day, that the two events (or claims) are not one.

        Raises `QueryError` for an id that is not known, and where both are one and the same claim.
        """
        return self._decided("different", a, b, day)

    def withdraw(self, document_id: str, day: dt.date | str) -> "Timeline":
        """A timeline in which a document is taken back from that day on.

        Raises `QueryError` where no claim or report is of that document.
        """
        if not isinstance(document_id, str) or (
            all(c.document_id != document_id for c in self.claims)
            and all(r.document_id != document_id for r in self.reports)
        ):
            raise QueryError(f"no document has the id {_short(document_id)}; take it from claim.document_id")
        taken = Decision("withdraw", document_id=document_id, day=as_day(day))
        return attrs.evolve(self, decisions=self.decisions | {taken})

    def _decided(self, kind: str, a: str | Event | Claim, b: str | Event | Claim, day: dt.date | str) -> "Timeline":
        first, second = self._claim_of(a), self._claim_of(b)
        if first.key == second.key:
            raise QueryError(
                f"both are the claim {first.id!r}, of which nothing is to be decided; "
                "give two events, or the ids of two claims out of event.claims"
            )
        decision = Decision(kind, (first.key, second.key), day=as_day(day))
        return attrs.evolve(self, decisions=self.decisions | {decision})

    def _claim_of(self, which: str | Event | Claim) -> Claim:
        id = _id_of(which)
        members = self.event(id).claims
        return next((claim for claim in members if claim.id == id), members[0])

    def why_same(self, a: str | Event | Claim, b: str | Event | Claim) -> str:
        """One sentence on why two claims are, or are not, one event; an event stands for its oldest claim.

        Raises `QueryError` for an id that is not known.
        """
        return self._view.why(self._claim_of(a).id, self._claim_of(b).id)

    def bounds(self, which: str | Event | Claim) -> Bounds:
        """What all reports together tell of an event's days: inclusive bounds of start and end, each with the reason.

        The days of events that are stated to come before or after it, to hold it or to be on the same day, and of those
        that lie so to these, are in it. `event.when` has what the event's own reports tell. Raises `QueryError` for an
        id that is not known.
        """
        return self._view.network.bounds(self._position(which))

    def relation(self, a: str | Event | Claim, b: str | Event | Claim) -> Relation:
        """Allen's relations of a to b that are still possible, with the claims that state how they lie.

        None is where reports contradict each other about the two. Raises `QueryError` for an id that is not known.
        """
        return self._view.network.relation(self._position(a), self._position(b))

    def before(self, a: str | Event | Claim, b: str | Event | Claim) -> Answer:
        """Whether a is over when b begins (within one day too, where a text says so): yes, no or unknown, and why.

        Raises `QueryError` for an id that is not known.
        """
        return self._view.network.before(self._position(a), self._position(b))

    def _position(self, which: str | Event | Claim) -> int:
        self.event(which)
        return self._view.position(_id_of(which))

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What texts state of how events lie to each other that cannot all hold, each as a smallest set of claims.

        The rest of the timeline works: the relations that contradict each other, or the days, are set aside; days are
        kept.
        """
        return self._view.network.contradictions

    def diff(self, old: "Timeline") -> Difference:
        """What this timeline says otherwise than an older one; prints as a short briefing."""
        if not isinstance(old, Timeline):
            raise QueryError(f"a timeline is compared with an older timeline; {_short(old)} is none")
        return compare(old.events, self.events, self.event, old.event)


def _id_of(which: str | Event | Claim) -> str:
    """The id by which an event or a claim is found."""
    if isinstance(which, str):
        return which
    if isinstance(which, Event | Claim):
        return which.id
    raise QueryError(f"{_short(which)} is no event; give an event, a claim, or the id of one")


def _short(value: object) -> str:
    """A value in an error message, not at length."""
    words = repr(value)
    return words if len(words) <= 80 else f"{words[:80]}..."


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def merge(*timelines: Timeline) -> Timeline:
    """One timeline with everything that the given ones hold.

    Raises `QueryError` for anything that is no timeline.

    >>> merge() == Timeline()
    True
    """
    for given in timelines:
        if not isinstance(given, Timeline):
            hint = "give each by itself: merge(*timelines)" if isinstance(given, Iterable) else "extract gives one"
            raise QueryError(f"merge joins timelines, and {_short(given)} is none; {hint}")
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

    claims = extract_claims(document, **options)
    report = Report(
        document.id,
        document.day,
        document.title,
        document.source,
        document.url,
        document.language,
        document.published if isinstance(document.published, dt.datetime) else None,
    )
    return Timeline(frozenset(claims), frozenset([report]))
