"""Which claims speak of the same event: a pure function of the whole set of claims and decisions.

Claims of one document are first joined where the text itself takes an event up again (`antecedent`). What results
(a unit) is compared with the units that share a kind family and a participant; pairs that may be one event get a
score, and the best pairs are joined first, as long as nothing in the two groups speaks against it. The order of arrival
plays no part: pairs are taken by score and then by the documented order of their claims.
"""

import datetime as dt
import itertools
from collections.abc import Iterable, Mapping, Sequence, Set

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.lexicon import canonical
from summit_timeline.events.model import Claim, ClaimKey, Kind, Status

FAMILY = {
    Kind.SUMMIT: "meet",
    Kind.MEETING: "meet",
    Kind.VISIT: "visit",
    Kind.CALL: "call",
    Kind.PRESS: "press",
    Kind.SIGNING: "signing",
}
THRESHOLD = 3.0
NEAR = 45  # days between reports (or from a report to the days) beyond which vague mentions are of another event


@attrs.frozen(eq=False)
class Unit:
    """Claims of one document that the text itself joins, with what they say together."""

    claims: tuple[Claim, ...]
    family: str
    members: frozenset[str]
    when: When
    place: str | None
    country: str | None
    series: str | None
    ordinal: int | None
    subject: frozenset[str]
    moved: bool
    published: dt.date
    document: str
    around: frozenset[str] = frozenset()
    listed: frozenset[tuple[str, str]] = frozenset()

    @property
    def circle(self) -> frozenset[str]:
        """Who is named with it or, where nobody is, with other events of the kind in the same document."""
        return self.members or self.around

    @property
    def day(self) -> int:
        """About when it takes place, as an ordinal: its first possible day, or else the report's."""
        first = self.when.start_earliest or self.when.end_latest or self.published
        return first.toordinal()


@attrs.frozen(eq=False)
class Grouping:
    """The groups of claims, and why: for each claim id its group and its document's unit."""

    groups: tuple[tuple[Claim, ...], ...]
    _home: Mapping[str, int]
    _reasons: Mapping[tuple[int, int], str]
    _unit: Mapping[str, int]
    _units: Sequence[Unit]

    def why(self, a: str, b: str) -> str:
        """Why two claims, by id, are or are not one event."""
        for id in (a, b):
            if id not in self._home:
                return f"no claim has the id {id!r}"
        first, second = self._unit[a], self._unit[b]
        if self._home[a] == self._home[b]:
            if first == second:
                return "one event: the document itself takes the first up again in the second"
            key = (min(first, second), max(first, second))
            return "one event: " + self._reasons.get(key, "both agree with further reports of it")
        against = conflict(self._units[first], self._units[second])
        return "two events: " + (against or "too little speaks for one")


def group(claims: Sequence[Claim], decided: Mapping[tuple[ClaimKey, ...], str]) -> Grouping:
    """Group claims (each key once) into events, obeying what was decided of pairs of claim keys."""
    units = _units(claims, {keys for keys, kind in decided.items() if kind == "different"})
    unit_of = {claim.key: index for index, unit in enumerate(units) for claim in unit.claims}
    joins = _Joins(len(units))
    reasons: dict[tuple[int, int], str] = {}
    said = _decided_units(decided, unit_of)
    parted = {pair for pair, kind in said if kind == "different"}
    apart = parted | _related(units)
    scored = []
    for a, b in sorted(_candidates(units)):
        if (a, b) in apart:
            continue
        score, why = similarity(units[a], units[b])
        if score >= THRESHOLD:
            scored.append((-score, a, b, why))
    for a, b in _listed_together(units):
        if not _holds_parted(joins.members(a), joins.members(b), parted):
            joins.join(a, b)
            reasons.setdefault((a, b), "a calendar lists both under one UID")
    for _, a, b, why in sorted(scored):
        if joins.root(a) != joins.root(b) and _may_join(joins.members(a), joins.members(b), units, apart):
            joins.join(a, b)
        if joins.root(a) == joins.root(b):
            reasons.setdefault((a, b), why)
    for (a, b), kind in said:  # last, so that whole events become one
        if kind == "same" and not _holds_parted(joins.members(a), joins.members(b), parted):
            joins.join(a, b)
            reasons[(a, b)] = "an editor said so"
    groups = [tuple(c for i in members for c in units[i].claims) for members in joins.groups()]
    home = {claim.id: g for g, members in enumerate(groups) for claim in members}
    by_id = {claim.id: unit_of[claim.key] for claim in claims}
    return Grouping(tuple(groups), home, reasons, by_id, units)


def _decided_units(
    decided: Mapping[tuple[ClaimKey, ...], str], unit_of: Mapping[ClaimKey, int]
) -> list[tuple[tuple[int, int], str]]:
    """The pairs of units of which an editor spoke, with the word."""
    found = []
    for keys, kind in decided.items():
        known = sorted({unit_of[k] for k in keys if k in unit_of})
        found += [(pair, kind) for pair in itertools.pairwise(known)]
    return found


def _listed_together(units: Sequence[Unit]) -> list[tuple[int, int]]:
    """Pairs of neighbours among the units that calendars list under one UID: editions of one entry."""
    rows: dict[str, list[int]] = {}
    for index, unit in enumerate(units):
        for _, uid in unit.listed:
            rows.setdefault(uid, []).append(index)
    return sorted(pair for row in rows.values() for pair in itertools.pairwise(row))


def _holds_parted(first: list[int], second: list[int], parted: Set[tuple[int, int]]) -> bool:
    """Whether joining two groups would bring together what an editor holds to be different."""
    return bool(parted) and any((min(a, b), max(a, b)) in parted for a in first for b in second)


def _related(units: Sequence[Unit]) -> set[tuple[int, int]]:
    """Pairs of which the text says that one comes after, before or inside the other: no event does so with itself."""
    home = {(c.document_id, c.part, c.start): index for index, unit in enumerate(units) for c in unit.claims}
    pairs = set()
    for index, unit in enumerate(units):
        for claim in unit.claims:
            for relation in claim.relations:
                other = home.get((claim.document_id, relation.part, relation.start))
                if other is not None and other != index:
                    pairs.add((min(index, other), max(index, other)))
    return pairs


class _Joins:
    """Disjoint sets whose root is always the smallest index, so that the order of joins does not matter."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._members: dict[int, list[int]] = {i: [i] for i in range(size)}

    def root(self, index: int) -> int:
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int) -> None:
        first, second = sorted((self.root(a), self.root(b)))
        if first != second:
            self._parent[second] = first
            self._members[first] = sorted(self._members[first] + self._members.pop(second))

    def members(self, index: int) -> list[int]:
        return self._members[self.root(index)]

    def groups(self) -> list[list[int]]:
        return [self._members[i] for i in sorted(self._members)]


def _units(claims: Sequence[Claim], parted: Set[tuple[ClaimKey, ...]]) -> list[Unit]:
    """The claims joined inside their documents by antecedents, in the order of their first claims.

    `parted` are the pairs of claims that an editor holds to be different events: no antecedent joins them.
    """
    index = {(c.document_id, c.part, c.start, c.end): i for i, c in reversed(list(enumerate(claims)))}
    joins = _Joins(len(claims))
    for i, claim in enumerate(claims):
        if claim.antecedent is not None:
            target = index.get((claim.document_id, *claim.antecedent))
            if target is None:
                continue
            rows = joins.members(target), joins.members(i)
            if _agree(claims, *rows) and not _parted(claims, *rows, parted):
                joins.join(target, i)
    units = [_unit([claims[i] for i in members]) for members in joins.groups()]
    around: dict[tuple[str, str], frozenset[str]] = {}
    for unit in units:
        key = (unit.document, unit.family)
        around[key] = around.get(key, frozenset()) | unit.members
    return [u if u.members else attrs.evolve(u, around=around[(u.document, u.family)]) for u in units]


def _parted(claims: Sequence[Claim], first: list[int], second: list[int], parted: Set[tuple[ClaimKey, ...]]) -> bool:
    """Whether an editor holds a claim of one row and a claim of the other to be different events."""
    return bool(parted) and any(tuple(sorted((claims[i].key, claims[j].key))) in parted for i in first for j in second)


def _agree(claims: Sequence[Claim], first: list[int], second: list[int]) -> bool:
    """Whether the days of two rows of claims can be one event's, or a move is told."""
    for i in first:
        for j in second:
            a, b = claims[i], claims[j]
            if FAMILY[a.kind] != FAMILY[b.kind]:
                return False
            if (
                a.when.exact
                and b.when.exact
                and a.when.contradicts(b.when)
                and Status.POSTPONED not in (a.status, b.status)
            ):
                return False
    return True


def _unit(claims: list[Claim]) -> Unit:
    members = frozenset(canonical(n) for c in claims for p in c.participants for n in (p.name, p.represents) if n)
    places = [c.place for c in claims if c.place is not None]
    place = next((p for p in places if p.kind != "country"), None)
    return Unit(
        claims=tuple(claims),
        family=FAMILY[claims[0].kind],
        members=members,
        when=best_when(c.when for c in claims),
        place=place.name if place is not None else None,
        country=next((p.country for p in places if p.country), None),
        series=next((c.series for c in claims if c.series), None),
        ordinal=next((c.ordinal for c in claims if c.ordinal is not None), None),
        subject=frozenset(w for c in claims if c.subject for w in _content(c.subject)),
        moved=any(c.status is Status.POSTPONED for c in claims),
        published=claims[0].published,
        document=claims[0].document_id,
        listed=frozenset((c.calendar or "", c.uid) for c in claims if c.uid is not None),
    )


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
    ]
)


def _content(subject: str) -> list[str]:
    return [w for w in subject.lower().replace("-", " ").split() if w not in _SMALL]


def _candidates(units: Sequence[Unit]) -> set[tuple[int, int]]:
    """Pairs that share a family, are near in time, and share who takes part; all that `_who_conflict` lets through.

    Two meetings of several sides need two sides in common, so these are looked up by pairs of sides: a popular country
    alone brings together only those of which no second side is known.
    """
    alone: dict[tuple[str, str, int], list[int]] = {}
    named: dict[tuple[str, str, int], list[int]] = {}
    pairs: set[tuple[int, int]] = set()
    together: dict[tuple[str, str, str, int], list[int]] = {}
    documents: dict[tuple[str, str], list[int]] = {}
    for index, unit in enumerate(units):
        slot = unit.day // (2 * NEAR)
        sides = sorted(_bodies(unit))
        names = [*sorted(unit.circle), *([f"series {unit.series}"] if unit.series else [])]
        home = named if len(sides) > 1 else alone
        for near in (slot, slot + 1):
            for name in names or ["nobody"]:
                home.setdefault((unit.family, name, near), []).append(index)
            if unit.series is not None:
                together.setdefault((unit.family, "series", unit.series, near), []).append(index)
            for first, second in itertools.combinations(sides[:_SIDES], 2):
                together.setdefault((unit.family, first, second, near), []).append(index)
        documents.setdefault((unit.family, unit.document), []).append(index)
    for key, single in alone.items():
        pairs.update(itertools.combinations(single, 2))
        pairs.update((a, b) if a < b else (b, a) for a in single for b in named.get(key, ()))
    for several in (*together.values(), *documents.values()):
        pairs.update(itertools.combinations(several, 2))
    return pairs


_SIDES = 12  # sides by which a gathering is looked up: 66 pairs; two that agree in none of them are two gatherings


def conflict(a: Unit, b: Unit) -> str | None:
    """What speaks against two units being one event, as words; None where nothing does."""
    if opposed(a.when, b.when) and not (a.moved or b.moved or _can_move(a, b)):
        return f"{a.when} is not {b.when}"
    return _lasting_conflict(a, b)


def opposed(a: When, b: When) -> bool:
    """Whether two reports of one event cannot mean these days: one may speak of one day of an event of several."""
    return a.contradicts(b) and not contains(a, b) and not contains(b, a)


def contains(outer: When, inner: When) -> bool:
    """Whether both are exact and the days of one are some, not all, of those of the other."""
    if not (outer.exact and inner.exact) or (outer.earliest, outer.latest) == (inner.earliest, inner.latest):
        return False
    bounds = outer.earliest, inner.earliest, inner.latest, outer.latest
    return list(bounds) == sorted(day for day in bounds if day is not None)


def whole(when: When, others: Iterable[When]) -> When:
    """The days of the whole event where some others hold those of `when`, which then tells of one day of it."""
    for other in others:
        when = other if contains(other, when) else when
    return when


def _lasting_conflict(a: Unit, b: Unit) -> str | None:
    """What speaks against it whatever days it was moved to."""
    if a.family != b.family:
        return f"a {a.claims[0].kind} is no {b.claims[0].kind}"
    if any(one == other and uid != uid2 for one, uid in a.listed for other, uid2 in b.listed):
        return "one calendar lists them apart"
    if a.ordinal is not None and b.ordinal is not None and a.ordinal != b.ordinal:
        return f"number {a.ordinal} is not number {b.ordinal}"
    if a.series and b.series and a.series != b.series:
        return f"{a.series} is not {b.series}"
    if a.subject and b.subject and a.family == "signing" and not a.subject & b.subject:
        return "different things are signed"
    if a.place and b.place and a.place != b.place and not (a.moved or b.moved or _one_area(a, b)):
        return f"{a.place} is not {b.place}"
    if a.country and b.country and a.country != b.country and not (a.moved or b.moved):
        return f"{a.country} is not {b.country}"
    return _who_conflict(a, b)


def _one_area(a: Unit, b: Unit) -> bool:
    """Whether two names of places can mean one: a town and its region, on the same day and with the same two sides."""
    same_land = a.country is not None and a.country == b.country
    return same_land and a.when.exact and a.when == b.when and len(_bodies(a) & _bodies(b)) > 1


def _who_conflict(a: Unit, b: Unit) -> str | None:
    if not a.members or not b.members:
        return None
    common = a.members & b.members
    smaller = min(a.members, b.members, key=len)
    if not common:
        return "other participants"
    bodies = _bodies(a), _bodies(b)
    if len(common) * 2 < len(smaller) or (
        all(len(who) > 1 for who in bodies) and len(bodies[0] & bodies[1]) * 2 <= min(map(len, bodies))
    ):
        return "mostly other participants"
    if (_gathering(a) and not _gathering(b) and len(_bodies(b)) > 1) or (
        _gathering(b) and not _gathering(a) and len(_bodies(a)) > 1
    ):
        return "a meeting on the sidelines is not the gathering itself"
    alone, other = sorted((a, b), key=lambda u: len(_bodies(u)))
    if (
        len(_bodies(alone)) == 1 < len(_bodies(other))
        and not _hosted(alone, other)
        and not _close(a, b)
        and (_gathering(alone) or not alone.when.known)
    ):
        return "one of them alone is not a meeting of both"
    return None


def _gathering(unit: Unit) -> bool:
    """Whether an organisation or a group is among those who meet."""
    return any(p.kind in ("organisation", "group") for c in unit.claims for p in c.participants)


def _bodies(unit: Unit) -> frozenset[str]:
    """The countries and organisations that take part or are represented."""
    return frozenset(
        canonical(n)
        for c in unit.claims
        for p in c.participants
        for n in ([p.represents] if p.kind == "person" else [p.name])
        if n is not None
    )


def _hosted(alone: Unit, other: Unit) -> bool:
    """Whether one takes place in a country that only the other names as a participant: talks "in Beijing"."""
    return alone.country is not None and alone.country in _bodies(other) - _bodies(alone)


def _close(a: Unit, b: Unit) -> bool:
    """Whether both are known to lie in the same week, or one document tells of both."""
    if vagueness(a.when) <= 7 and vagueness(b.when) <= 7:
        return not a.when.contradicts(b.when)
    return a.document == b.document


def _can_move(a: Unit, b: Unit) -> bool:
    """Whether a later report can give an event that was still to come other days than an earlier one."""
    first, second = (a, b) if a.published <= b.published else (b, a)
    if first.published == second.published or first.document == second.document:
        return False
    planned = all(c.status in (Status.SCHEDULED, Status.CONSIDERED) for c in first.claims)
    ahead = first.when.start_earliest is None or first.when.start_earliest >= second.published
    bodies = _bodies(a), _bodies(b)
    same = len(bodies[0] & bodies[1]) >= 2 and (bodies[0] <= bodies[1] or bodies[1] <= bodies[0])
    near = abs(a.day - b.day) <= 2 * NEAR
    return planned and ahead and same and near


def similarity(a: Unit, b: Unit) -> tuple[float, str]:
    """How much speaks for two units being one event, and why; 0 where something speaks against it."""
    if conflict(a, b) is not None:
        return 0.0, ""
    why = []
    smaller = min(len(a.members), len(b.members))
    score = 2.0 * len(a.members & b.members) / smaller if smaller else 0.0
    if a.members & b.members:
        score += min(len(a.members & b.members), 3) * 0.25
        why.append("the same participants")
    exact = a.when.exact and b.when.exact
    if exact and not a.when.contradicts(b.when):
        score, why = score + 2.0, [*why, "the same days"]
    elif a.when.known and b.when.known:
        score += 1.0 if max(vagueness(a.when), vagueness(b.when)) <= 8 else 0.5
        why.append("days that agree")
    elif abs((a.published - b.published).days) > NEAR:
        score -= 1.5
    if a.place and a.place == b.place:
        score, why = score + 1.0, [*why, "the same place"]
    elif a.country and a.country == b.country:
        score += 0.5
    elif _hosted(a, b) or _hosted(b, a):
        score, why = score + 0.5, [*why, "the host among them"]
    if a.claims[0].kind is b.claims[0].kind:
        score += 0.5
    if not smaller and (a.document == b.document or len(a.circle & b.circle) > 1):
        score += 1.0  # a sentence that names nobody speaks of those whom its document names elsewhere
    if a.series and a.series == b.series:
        score, why = score + 1.0, [*why, "the same series"]
    if a.subject & b.subject:
        score, why = score + 1.0, [*why, "the same subject"]
    return score, ", ".join(why)


def _may_join(first: list[int], second: list[int], units: Sequence[Unit], apart: set[tuple[int, int]]) -> bool:
    """Whether nothing in one group speaks against anything in the other, and their days make one life."""
    for a in first:
        for b in second:
            if (min(a, b), max(a, b)) in apart or _lasting_conflict(units[a], units[b]) is not None:
                return False
    return _one_life([units[i] for i in sorted(first + second)])


def _one_life(units: Sequence[Unit]) -> bool:
    """Whether reports, in the order of publication, can tell of one event: each agrees with the days known by then,
    moves them while they are still to come, or repeats what an earlier report said."""
    said: list[Unit] = []
    for unit in sorted(units, key=lambda u: u.published):
        if not unit.when.known:
            continue
        if said:
            known = said[-1]
            agrees = not opposed(unit.when, known.when) or known.moved or unit.moved or _can_move(known, unit)
            if not agrees:
                if any(not opposed(unit.when, earlier.when) for earlier in said):
                    continue
                return False
            vaguer = vagueness(unit.when) > vagueness(known.when) and not unit.when.contradicts(known.when)
            if vaguer or contains(known.when, unit.when):
                continue
        said.append(unit)
    return True
