"""Units: the claims of one document that the text itself joins, with all that identity asks of them."""

import collections
import datetime as dt
import functools
import itertools
from collections.abc import Collection, Iterable, Sequence, Set

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.lexicon import as_groups, canonical
from summit_timeline.events.model import (
    CALL,
    CONSIDERED,
    HELD,
    MEETING,
    POSTPONED,
    PRESS,
    SCHEDULED,
    SIGNING,
    SUMMIT,
    VISIT,
    Claim,
    ClaimKey,
    Participant,
    Place,
    Status,
)
from summit_timeline.timeline.joins import Joins
from summit_timeline.timeline.rows import Key

FAMILY = {
    SUMMIT: "meet",
    MEETING: "meet",
    VISIT: "visit",
    CALL: "call",
    PRESS: "press",
    SIGNING: "signing",
}


_SIDES = 12  # by which a gathering is looked up: 66 pairs; two that agree in none of them are two gatherings


@attrs.frozen(eq=False, slots=False)
class Who:
    """Those who are named together: all names, the countries and organisations among or behind them (`bodies`)."""

    number: int
    family: str
    members: frozenset[str]
    bodies: frozenset[str]
    gathering: bool
    """Whether an organisation or a group is among those who meet."""
    unsaid: frozenset[str] = frozenset()
    """The bodies that are not named: people who speak for them are there, as it may be among themselves."""

    @functools.cached_property
    def people(self) -> frozenset[str]:
        """The people among them."""
        return self.members - self.bodies

    @functools.cached_property
    def keys(self) -> list[Key]:
        """Each pair of sides, or the one side: what those who may be the same are looked up by."""
        if len(self.bodies) == 1:
            return [(self.family, *self.bodies)]
        return [(self.family, *pair) for pair in itertools.combinations(sorted(self.bodies)[:_SIDES], 2)]

    @functools.cached_property
    def _keys_in(self) -> dict[str, list[Key]]:
        return {}

    def keys_in(self, series: str) -> list[Key]:
        """Those keys, and that of a series in which they meet."""
        found = self._keys_in.get(series)
        if found is None:
            found = self._keys_in[series] = [*self.keys, (self.family, "series", series, "")]
        return found

    @functools.cached_property
    def row_keys(self) -> list[Key]:
        """What lives of these are looked up by: those keys, each side, and the body of states that meets by itself."""
        found = [*self.keys, *((self.family, side) for side in self.bodies if len(self.bodies) > 1)]
        if self.gathering and len(self.bodies) == 1:
            found += [(self.family, "body", side, "") for side in self.bodies]
        return found

    @functools.cached_property
    def loose_keys(self) -> tuple[list[Key], list[Key]]:
        """What single units are looked up by: each name; and each pair of sides."""
        names: list[Key] = [(self.family, name) for name in sorted(self.members)]
        return names, [key for key in self.keys if len(key) > 2]

    @functools.cached_property
    def alone(self) -> "frozenset[Who]":
        """The set of this one."""
        return frozenset((self,))


@attrs.define(eq=False)  # nothing changes one; but frozen it takes three times as long to make, and each claim has one
class Unit:
    """Claims of one document that the text itself joins, with what they say together."""

    claims: tuple[Claim, ...]
    family: str
    who: Who
    when: When
    place: str | None
    country: str | None
    series: str | None
    ordinal: int | None
    subject: frozenset[str]
    moved: bool
    planned: bool
    held: bool
    published: int
    document: str
    exact: bool
    known: bool
    vague: int
    first: int | None
    """The first possible day, as an ordinal; `last` is the last possible one."""
    last: int | None
    around: frozenset[str] = frozenset()
    listed: frozenset[tuple[str, str]] = frozenset()
    busy: frozenset[str] = frozenset()
    """Those of its names who, in its document, meet now one and now another."""
    ministers: frozenset[str] = frozenset()
    """The fields of the ministers who meet, where its claims tell them."""

    @property
    def circle(self) -> frozenset[str]:
        """Who is named with it or, where nobody is, with other events of the kind in the same document."""
        return self.who.members or self.around

    @property
    def day(self) -> int:
        """About when it takes place, as an ordinal: its first possible day, or else the report's."""
        return self.first or self.last or self.published


def some_held(unit: Unit) -> bool:
    """Whether some claim tells of it as held."""
    return unit.held or (len(unit.claims) > 1 and any(c.status is HELD for c in unit.claims))


def make_units(claims: Sequence[Claim], parted: Set[tuple[ClaimKey, ...]], names: "Names | None" = None) -> list[Unit]:
    """The claims of one family joined inside their documents by antecedents, in the order of their first claims.

    `parted` are the pairs of claims that an editor holds to be different events: no antecedent joins them. `names` are
    those of earlier units with which these are to be compared.
    """
    if not claims:
        return []
    names = names or Names(FAMILY[claims[0].kind])
    joined = _taken_up(claims, parted)
    if joined is None:
        units = [_single(claim, names) for claim in claims]
    else:
        units = [_unit([claims[i] for i in members], names) for members in joined]
    for row in of_one_document(units):
        told = [units[i] for i in row]
        busy = _busy(list({unit.who.number: unit.who for unit in told}.values())[:_ROUNDS])
        around = _NO_WORDS.union(*[u.who.members for u in told]) if any(not u.who.members for u in told) else _NO_WORDS
        for i, unit in zip(row, told, strict=True):
            if not unit.who.members:
                units[i] = attrs.evolve(unit, around=around)
            elif not busy.isdisjoint(unit.who.members):
                units[i] = attrs.evolve(unit, busy=busy & unit.who.members)
    return units


def of_one_document(units: Sequence[Unit]) -> list[list[int]]:
    """The units of one family, by number, of each document that has several."""
    count = collections.Counter([unit.document for unit in units])
    rows: dict[str, list[int]] = {document: [] for document, number in count.items() if number > 1}
    for index, unit in enumerate(units) if rows else ():
        if unit.document in rows:
            rows[unit.document].append(index)
    return list(rows.values())


_ROUNDS = 40  # rows of names of one document that are compared with each other


def _busy(whos: Sequence[Who]) -> frozenset[str]:
    """Those who are named with some at one event and with others at another: one who met A, and then B."""
    busy: set[str] = set()
    for one, other in itertools.combinations(whos, 2):
        both = one.bodies & other.bodies
        bodies = one.bodies - both and other.bodies - both
        same = one.people & other.people if len(both) < _PAIR else None
        if bodies or (same and one.people - same and other.people - same):
            busy |= one.members & other.members
    return frozenset(busy)


_PAIR = 2


def _taken_up(claims: Sequence[Claim], parted: Set[tuple[ClaimKey, ...]]) -> list[list[int]] | None:
    """The claims, by number, that antecedents make one; None where no claim has any."""
    back = [i for i, claim in enumerate(claims) if claim.antecedent is not None]
    if not back:
        return None
    documents = {claims[i].document_id for i in back}
    index = {
        (c.document_id, c.part, c.start, c.end): i
        for i, c in reversed(list(enumerate(claims)))
        if c.document_id in documents
    }
    joins = Joins(len(claims))
    said: dict[int, set[_Said]] = {}
    for i in back:
        target = index.get((claims[i].document_id, *(claims[i].antecedent or ())))
        if target is None or FAMILY[claims[target].kind] != FAMILY[claims[i].kind]:
            continue
        both = [said.setdefault(root, {_said(claims[root])}) for root in (joins.root(target), joins.root(i))]
        if _agree(*both) and not _parted(claims, joins.members(target), joins.members(i), parted):
            joins.join(target, i)
            large, small = sorted(both, key=len, reverse=True)
            large |= small
            said[joins.root(i)] = large
    return joins.groups()


_Said = tuple[When, bool]


def _said(claim: Claim) -> _Said:
    """The days that a claim gives, and whether it tells of a move from them: rows of claims are compared by these."""
    return claim.when, claim.status is POSTPONED


def _parted(claims: Sequence[Claim], first: list[int], second: list[int], parted: Set[tuple[ClaimKey, ...]]) -> bool:
    """Whether an editor holds a claim of one row and a claim of the other to be different events."""
    return bool(parted) and any(tuple(sorted((claims[i].key, claims[j].key))) in parted for i in first for j in second)


def _agree(first: Iterable[_Said], second: Collection[_Said]) -> bool:
    """Whether the days of two rows of claims can be one event's, or a move is told."""
    stay, exact = _days_to_stay(second), _days_to_stay(first)
    return not any(opposed(a, b) for a in exact for b in stay)


def _days_to_stay(row: Iterable[_Said]) -> list[When]:
    """The exact days of a row of claims, but those from which one of them tells that the event was moved."""
    said = list(row)
    given_up = {when for when, moved in said if moved}
    return [when for when, moved in said if when.exact and not moved and when not in given_up]


class Names:
    """Each row of participants of events of one family is looked up once: many reports name the same ones."""

    def __init__(self, family: str) -> None:
        self.family = family
        self._known: dict[tuple[tuple[str | None, ...], ...], Who] = {}
        self._same: dict[tuple[frozenset[str], frozenset[str], bool, frozenset[str]], Who] = {}

    def who(self, participants: Sequence[Participant]) -> Who:
        key = tuple([(p.name, p.kind, p.represents, p.role) for p in participants])
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(participants)
        return found

    def _read(self, everybody: Sequence[Participant]) -> Who:
        participants = [p for p in everybody if not p.described]
        members = frozenset(canonical(n) for p in participants for n in (p.name, p.represents) if n)
        meeting = [p for p in participants if p.role != "mediator"] or participants  # who helps others is no side
        sides = (p.represents if p.kind == "person" else p.name for p in meeting)
        bodies = frozenset(canonical(n) for n in sides if n is not None)
        gathering = any(p.kind in ("organisation", "group") for p in meeting)
        unsaid = bodies - {canonical(p.name) for p in participants if p.kind != "person"}
        grouped = as_groups(bodies)
        if grouped != bodies:
            members, bodies, gathering = members | grouped, grouped, True
        key = (members, bodies, gathering, unsaid)
        return self._same.setdefault(key, Who(len(self._same), self.family, *key))


_PLANS = (SCHEDULED, CONSIDERED)
_STANDS = {status: (status is POSTPONED, status in _PLANS, status is HELD) for status in Status}
"""For each status whether it tells of a move, of a plan, and of what was held."""
_NO_WORDS: frozenset[str] = frozenset()
_NOT_LISTED: frozenset[tuple[str, str]] = frozenset()


def _unit(claims: list[Claim], names: Names) -> Unit:
    if len(claims) == 1:
        return _single(claims[0], names)
    head = claims[0]
    now = _moved_to(claims)
    when = best_when([c.when for c in now if c.when.known] or [c.when for c in claims])
    places = [c.place for c in [*now, *claims] if c.place is not None]
    place = next((p for p in places if p.kind != "country"), None)
    return Unit(
        tuple(claims),
        FAMILY[head.kind],
        names.who([p for c in claims for p in c.participants]),
        when,
        place.name if place is not None else None,
        next((p.country for p in places if p.country), None),
        next((c.series for c in claims if c.series), None),
        next((c.ordinal for c in claims if c.ordinal is not None), None),
        frozenset([w for c in claims if c.subject for w in _content(c.subject)]),
        any(c.status is POSTPONED for c in claims),
        all(c.status in _PLANS for c in claims),
        all(c.status is HELD for c in claims),
        head.published.toordinal(),
        head.document_id,
        *_bounds(when),
        _NO_WORDS,
        frozenset([(c.calendar or "", c.uid) for c in claims if c.uid is not None]),
        ministers=frozenset([field for c in claims for field in c.ministers]),
    )


def _moved_to(claims: Sequence[Claim]) -> list[Claim]:
    """Those of a document's claims of one event that give the days or the place to which others say it was moved."""
    old = [c for c in claims if c.status is POSTPONED]
    if not old:
        return []
    days = [c.when for c in old if c.when.known]
    new = [c for c in claims if c.status is not POSTPONED and c.when.known]
    moved = [c for c in new if any(c.when.contradicts(when) for when in days)]
    return moved or [c for c in claims if any(relocated(c, before) for before in old)]


def gives_new_days(unit: Unit) -> bool:
    """Whether a report tells of a move with the days to which the event was moved, and so of no further one."""
    return any(c.when.exact and c.status is not POSTPONED for c in unit.claims)


def relocated(claim: Claim, before: Claim) -> bool:
    """Whether a claim gives the place to which its sentence tells that the event of another claim was moved."""
    same = (claim.part, claim.quote_start) == (before.part, before.quote_start)
    told = same and claim.antecedent == (before.part, before.start, before.end)
    return told and claim.place is not None and claim.place != before.place and claim.status is not before.status


def moved_between(unit: Unit) -> tuple[Place, Place] | None:
    """The places from which and to which a document tells that its event was moved; None where they are not two."""
    if len(unit.claims) == 1:
        return None
    now = [c.place for c in _moved_to(unit.claims) if c.place is not None]
    old = [c.place for c in unit.claims if c.place is not None and c.status is POSTPONED]
    if not now or not old or now[0].name in (old[0].name, old[0].country) or old[0].name == now[0].country:
        return None
    return old[0], now[0]


def _single(claim: Claim, names: Names) -> Unit:
    """The unit of one claim, which most are."""
    place, when = claim.place, claim.when
    moved, planned, held = _STANDS[claim.status]
    exact, known, vague, first, last = _bounds(when)
    return Unit(
        (claim,),
        names.family,
        names.who(claim.participants),
        when,
        place.name if place is not None and place.kind != "country" else None,
        (place.country or None) if place is not None else None,
        claim.series or None,
        claim.ordinal,
        _content(claim.subject) if claim.subject else _NO_WORDS,
        moved,
        planned,
        held,
        claim.published.toordinal(),
        claim.document_id,
        exact,
        known,
        vague,
        first,
        last,
        _NO_WORDS,
        frozenset(((claim.calendar or "", claim.uid),)) if claim.uid is not None else _NOT_LISTED,
        _NO_WORDS,
        frozenset(claim.ministers) if claim.ministers else _NO_WORDS,
    )


def _bounds(when: When) -> tuple[bool, bool, int, int | None, int | None]:
    """Whether the days are exact, whether anything is known of them, how vague, and the first and last as ordinals."""
    first, last = when.start_earliest, when.end_latest
    if first is not None and last is not None:
        low = first.toordinal()
        if when.end_earliest == last and when.start_latest == first:
            return True, True, 0, low, low if first == last else last.toordinal()
        high = last.toordinal()
        return False, True, high - low + 1, low, high
    bounds = [None if day is None else day.toordinal() for day in (first, last)]
    return False, when.known, vagueness(when), bounds[0], bounds[1]


def best_when(whens: Iterable[When]) -> When:
    """The most precise of several: exact days before windows, short windows before long and open ones."""
    several = list(whens)
    return whole(min(several, key=vagueness), several)


def vagueness(when: When) -> int:
    """How little is known of the days: 0 exact, then the days of the window; open and unknown last."""
    if when.exact:
        return 0
    if when.earliest is not None and when.latest is not None:
        return (when.latest - when.earliest).days + 1
    return 100_000 if when.known else 1_000_000


def contains(outer: When, inner: When) -> bool:
    """Whether both are exact and the days of one are some, not all, of those of the other."""
    first, begins, ends, last = outer.start_earliest, inner.start_earliest, inner.end_latest, outer.end_latest
    if first is None or begins is None or ends is None or last is None:
        return False
    if not (first <= begins and ends <= last) or (first == begins and ends == last):
        return False
    return outer.exact and inner.exact


def opposed(a: When, b: When) -> bool:
    """Whether two reports of one event cannot mean these days: one may speak of one day of an event of several.

    A report that gives a length only speaks of all its days.
    """
    if (a.earliest is None and a.latest is None) or (b.earliest is None and b.latest is None):
        return False
    return a.contradicts(b) and not contains(a, b) and not contains(b, a)


def first_to_last(one: When, other: When) -> When | None:
    """All days of an event of which one tells only the first and the other only the last; None where they do not."""
    for begins, ends in ((one, other), (other, one)):
        first, last = begins.start_latest, ends.end_earliest
        alone = begins.latest is None and ends.earliest is None
        if first is not None and last is not None and alone and begins.start_earliest == first:
            told = ends.latest == last and (begins.end_earliest or first) <= last <= first + _LONGEST
            return When.on(first, last) if told else None
    return None


def goes_on_to(seen: When, ends: When) -> When | None:
    """All days of an event that was seen on some, where nothing but a later last day is told; None where it is not."""
    first, last, until = seen.earliest, seen.latest, ends.latest
    if not seen.exact or first is None or last is None or until is None or ends.earliest is not None:
        return None
    return When.on(first, until) if ends.end_earliest == until and last < until <= first + _LONGEST else None


def seen_during(begins: When, seen: When) -> When | None:
    """The days of an event of which one tells the first day alone, and the other days soon after it; else None."""
    first, day, last = begins.start_latest, seen.earliest, seen.latest
    if not seen.exact or first is None or day is None or last is None:
        return None
    if begins.start_earliest != first or begins.latest is not None or not first < day <= first + _SOON:
        return None
    return attrs.evolve(begins, end_earliest=max(begins.end_earliest or first, last))


_SOON = dt.timedelta(days=10)
_LONGEST = dt.timedelta(days=45)


def whole(when: When, others: Iterable[When]) -> When:
    """The days of the whole event where some others hold those of `when`, which then tells of one day of it."""
    for other in others:
        when = other if contains(other, when) or _longer(other, when) else when
    return when


def _longer(other: When, when: When) -> bool:
    """Whether one says of an event that begins on the same day that it goes on after the days of the other."""
    begins = when.exact and other.start_earliest == other.start_latest == when.earliest
    ends = when.latest, other.end_earliest
    return begins and ends[0] is not None and ends[1] is not None and ends[1] > ends[0]


_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "on",
        "and",
        "for",
        "to",
        "in",
        "with",
        "memorandum",
        "understanding",
        "agreement",
        "deal",
        "accord",
        "treaty",
        "pact",
        "agreements",
        "deals",
        "accords",
        "treaties",
        "pacts",
        "documents",
        "both",
        "it",
        "them",
        "bill",
        "bills",
        "law",
        "laws",
        "legislation",
        "act",
        "measure",
        "package",
        "executive",
        "order",
        "orders",
        "letter",
        "previous",
        "new",
    ]
)


@functools.lru_cache(10_000)
def _content(subject: str) -> frozenset[str]:
    """The words of what is signed or talked about, without those that many papers have; countries by their names."""
    words = subject.lower().replace("'s ", " ").replace("-", " ").split()
    return frozenset([canonical(w).lower() for w in words if w not in _SMALL])
