"""Which claims speak of the same event: a pure function of the whole set of claims and decisions.

Claims of one document are first joined where the text itself takes an event up again (`antecedent`): a unit. Units with
the same exact days and sides become lives (`stages.py`), lives are joined where an event was moved, and units that give
a window or one side only go to the life that they fit best. What is then left is compared pair by pair (`loose.py`).
The order of arrival plays no part: all is done by fit and then by the documented order of the claims. No event is of
two families of kinds, so each family is grouped by itself, and one in which nothing is new is taken as it was.
"""

import bisect
import datetime as dt
import functools
import itertools
from collections.abc import Iterable, Mapping, Sequence, Set

import attrs

from summit_timeline.events.model import Claim, ClaimKey
from summit_timeline.timeline.agreement import conflict, similarity
from summit_timeline.timeline.joins import Joins
from summit_timeline.timeline.lives import Apart, Partition
from summit_timeline.timeline.loose import THRESHOLD, join_loose
from summit_timeline.timeline.stages import join_with_days
from summit_timeline.timeline.units import FAMILY, Unit, contains, make_units, opposed


@attrs.frozen(eq=False)
class Part:
    """The claims of one family of kinds as units, and the units, by number, that are one event."""

    claims: Sequence[Claim]
    units: Sequence[Unit]
    groups: Sequence[tuple[Claim, ...]]
    members: Sequence[Sequence[int]]
    reasons: Mapping[tuple[int, int], str]
    listed: Sequence[tuple[int, str]]
    """The units that calendars list, each with its UID."""


@attrs.frozen(eq=False)
class Grouping:
    """The groups of claims, and why."""

    groups: Sequence[tuple[Claim, ...]]
    parts: Mapping[str, Part]
    _reasons: Mapping[tuple[int, int], str]

    @functools.cached_property
    def _units(self) -> Sequence[Unit]:
        return [unit for part in self.parts.values() for unit in part.units]

    @functools.cached_property
    def _home(self) -> Mapping[str, int]:
        """For each claim, by id, its group."""
        return {claim.id: number for number, members in enumerate(self.groups) for claim in members}

    @functools.cached_property
    def _unit(self) -> Mapping[str, int]:
        """For each claim, by id, its document's unit."""
        return {claim.id: number for number, unit in enumerate(self._units) for claim in unit.claims}

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
            return "one event: " + (self._reasons.get(key) or _why_one(self._units[first], self._units[second]))
        return "two events: " + _why_two(self._units[first], self._units[second])


def group(
    claims: Sequence[Claim], decided: Mapping[tuple[ClaimKey, ...], str], known: Mapping[str, Part] | None = None
) -> Grouping:
    """Group claims (each key once, in the documented order) into events, obeying what was decided of pairs of keys.

    `known` are the parts of an earlier grouping without decisions: those of the very same claims are used again.
    """
    rows: dict[str, list[Claim]] = {}
    for claim in claims:
        rows.setdefault(FAMILY[claim.kind], []).append(claim)
    parts = {}
    for family in sorted(rows):
        part = known.get(family) if known and not decided else None
        same = part is not None and part.claims == rows[family]
        parts[family] = part if part is not None and same else _part(rows[family], decided)
    return _whole(parts, decided)


def _part(claims: Sequence[Claim], decided: Mapping[tuple[ClaimKey, ...], str]) -> Part:
    """The claims of one family, grouped; of what was decided only "different" is obeyed here."""
    units = make_units(claims, {keys for keys, kind in decided.items() if kind == "different"})
    parted = {pair for pair, kind in _decided_units(decided, units) if kind == "different"}
    apart = Apart(parted | related(units))
    lives = Partition(units, apart)
    reasons: dict[tuple[int, int], str] = {}
    for a, b in _listed_together(units):
        if not _holds_parted(lives.joins.members(a), lives.joins.members(b), parted):
            lives.join(a, b)
            reasons.setdefault((a, b), _LISTED)
    join_with_days(lives)
    join_loose(lives, apart)
    members = lives.joins.groups()
    groups = [tuple([c for i in row for c in units[i].claims]) for row in members]
    listed = [(index, uid) for index, unit in enumerate(units) for _, uid in unit.listed]
    return Part(claims, units, groups, members, reasons, listed)


_LISTED = "a calendar lists both under one UID"


def _whole(parts: Mapping[str, Part], decided: Mapping[tuple[ClaimKey, ...], str]) -> Grouping:
    """All parts together, with what calendars and editors join across them."""
    reasons: dict[tuple[int, int], str] = {}
    first = 0
    for part in parts.values():
        reasons.update({(a + first, b + first): why for (a, b), why in part.reasons.items()})
        first += len(part.units)
    across = _listed_across(parts)
    if not decided and not across:
        return Grouping([row for part in parts.values() for row in part.groups], parts, reasons)
    units = [unit for part in parts.values() for unit in part.units]
    said = _decided_units(decided, units)
    parted = {pair for pair, kind in said if kind == "different"}
    joins = Joins(len(units))
    first = 0
    for part in parts.values():
        for row in part.members:
            for other in row[1:]:
                joins.join(row[0] + first, other + first)
        first += len(part.units)
    words = [(pair, _LISTED) for pair in across] + [
        (pair, "an editor said so") for pair, kind in said if kind == "same"
    ]
    for (a, b), why in words:
        if not _holds_parted(joins.members(a), joins.members(b), parted):
            joins.join(a, b)
            reasons[(a, b)] = why
    groups = [tuple(sorted((c for i in row for c in units[i].claims), key=claim_order)) for row in joins.groups()]
    return Grouping(groups, parts, reasons)


def _listed_across(parts: Mapping[str, Part]) -> list[tuple[int, int]]:
    """Pairs of units of different parts that calendars list under one UID."""
    rows: dict[str, list[tuple[int, str]]] = {}
    first = 0
    for family, part in parts.items():
        for index, uid in part.listed:
            rows.setdefault(uid, []).append((first + index, family))
        first += len(part.units)
    return sorted((a, b) for row in rows.values() for (a, f), (b, g) in itertools.pairwise(row) if f != g)


def claim_order(claim: Claim) -> tuple[dt.date, str, str, int, int, str, str]:
    """The documented order of claims: by publication, document, part (the text before the title) and place."""
    return (claim.published, claim.document_id, claim.part, claim.start, claim.end, claim.kind.value, claim.reader)


def _why_one(a: Unit, b: Unit) -> str:
    """What speaks for two units that are one event; without days that agree it is a third report."""
    score, why = similarity(a, b)
    return why if score >= THRESHOLD else "both agree with further reports of it"


def _why_two(a: Unit, b: Unit) -> str:
    """What speaks against two units that are not one event."""
    against = conflict(a, b)
    if against is not None:
        return against
    if similarity(a, b)[0] < THRESHOLD:
        return "too little speaks for one"
    if opposed(a.when, b.when):
        return f"reports go on giving {a.when} after others gave {b.when}, or no report tells of a move"
    return "each fits other reports better"


def _decided_units(
    decided: Mapping[tuple[ClaimKey, ...], str], units: Sequence[Unit]
) -> list[tuple[tuple[int, int], str]]:
    """The pairs of units of which an editor spoke, with the word."""
    unit_of = {claim.key: index for index, unit in enumerate(units) for claim in unit.claims}
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


def related(units: Sequence[Unit]) -> set[tuple[int, int]]:
    """Pairs of which the text says that one comes after, before or inside the other: no event does so with itself."""
    return _stated(units) | _parts(units) | _couples(units)


def _couples(units: Sequence[Unit]) -> set[tuple[int, int]]:
    """Pairs of one document of which each tells of two people and only one of these is the same: his two meetings."""
    rows: dict[tuple[str, str], list[int]] = {}
    for index, unit in enumerate(units):
        if len(unit.who.people) == 2:
            rows.setdefault((unit.document, unit.family), []).append(index)
    several = (row for row in rows.values() if 1 < len(row) <= _MOST_COUPLES)
    pairs = ((a, b) for row in several for a, b in itertools.combinations(row, 2))
    return {(a, b) for a, b in pairs if _meets_another(units[a], units[b])}


def _meets_another(a: Unit, b: Unit) -> bool:
    """Whether one of two people meets somebody else, both told with their days or both in the same way without them."""
    told_alike = (a.known and b.known) or a.when == b.when
    return told_alike and len(a.who.people & b.who.people) == 1


_MOST_COUPLES = 40  # mentions; a document of more is a list, whose meetings are told apart by what else it says


def _parts(units: Sequence[Unit]) -> set[tuple[int, int]]:
    """Pairs of one document of which one is a meeting of people on a day of the other, where these are not named."""
    rows: dict[str, list[int]] = {}
    for index, unit in enumerate(units):
        if unit.exact and unit.who.bodies:
            rows.setdefault(unit.document, []).append(index)
    return {pair for row in rows.values() if len(row) > 1 for pair in _parts_of_one(units, row)}


def _parts_of_one(units: Sequence[Unit], row: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Such pairs of one document: each event of several days is looked at with the meetings that begin in its days."""
    meetings = sorted((units[i].first or 0, i) for i in row if len(units[i].who.people) > 1)
    wholes = [i for i in row if units[i].first != units[i].last] if meetings else []
    for whole in wholes:
        outer = units[whole]
        low = bisect.bisect_left(meetings, (outer.first or 0, 0))
        high = bisect.bisect_right(meetings, (outer.last or 0, len(units)))
        for _, part in meetings[low:high]:
            inner = units[part]
            if contains(outer.when, inner.when) and len(inner.who.people - outer.who.people) > 1:
                yield (min(whole, part), max(whole, part))


def _stated(units: Sequence[Unit]) -> set[tuple[int, int]]:
    """Pairs of which the text states how one lies to the other."""
    stating = [index for index, unit in enumerate(units) if [1 for c in unit.claims if c.relations]]
    if not stating:
        return set()
    home = {(c.document_id, c.part, c.start): index for index, unit in enumerate(units) for c in unit.claims}
    pairs = set()
    for index in stating:
        for claim in units[index].claims:
            for relation in claim.relations:
                other = home.get((claim.document_id, relation.part, relation.start))
                if other is not None and other != index:
                    pairs.add((min(index, other), max(index, other)))
    return pairs
