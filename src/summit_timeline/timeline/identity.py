"""Which claims speak of the same event: a pure function of the whole set of claims and decisions.

Claims of one document are first joined where the text itself takes an event up again (`antecedent`). What results
(a unit) is compared with the units that share a kind family and a participant; pairs that may be one event get a
score, and the best pairs are joined first, as long as nothing in the two groups speaks against it. The order of arrival
plays no part: pairs are taken by score and then by the documented order of their claims.
"""

import itertools
from collections.abc import Mapping, Sequence, Set

import attrs

from summit_timeline.events.model import Claim, ClaimKey
from summit_timeline.timeline.agreement import NEAR, conflict, lasting_conflict, one_life, similarity
from summit_timeline.timeline.lives import Lives
from summit_timeline.timeline.stages import attach, join_moves, join_same_days, join_same_words, join_slips
from summit_timeline.timeline.units import Unit, make_units

THRESHOLD = 3.0


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
    units = make_units(claims, {keys for keys, kind in decided.items() if kind == "different"})
    unit_of = {claim.key: index for index, unit in enumerate(units) for claim in unit.claims}
    said = _decided_units(decided, unit_of)
    parted = {pair for pair, kind in said if kind == "different"}
    apart = parted | _related(units)
    lives = Lives(units, apart)
    joins = lives.joins
    reasons: dict[tuple[int, int], str] = {}
    for a, b in _listed_together(units):
        if not _holds_parted(joins.members(a), joins.members(b), parted):
            lives.join(a, b)
            reasons.setdefault((a, b), "a calendar lists both under one UID")
    import os
    sw = os.environ.get("SW", "abcdefg")
    repeats = [False]*len(units)
    if "a" in sw: repeats = join_same_words(lives)
    if "b" in sw: join_same_days(lives, repeats)
    if "c" in sw: join_slips(lives, repeats)
    if "d" in sw: attach(lives, [i for i, u in enumerate(units) if u.moved and not u.exact and u.known and len(lives.of(i).spans)==0])
    if "e" in sw: join_moves(lives, repeats)
    if "f" in sw: attach(lives, [i for i, u in enumerate(units) if u.known and u.who.bodies and _loose(lives, i)])
    if "g" in sw:
        scored = []
        for a, b in sorted(_candidates(units)):
            if (a, b) in apart or joins.root(a) == joins.root(b):
                continue
            if "h" not in sw and lives.of(a).spans and lives.of(b).spans and a not in lives._touchy and not (units[a].document==units[b].document): continue
            score, why = similarity(units[a], units[b])
            if score >= THRESHOLD:
                scored.append((-score, a, b))
        for _, a, b in sorted(scored):
            if joins.root(a) != joins.root(b) and _may_join(joins.members(a), joins.members(b), units, apart):
                lives.join(a, b)
    for (a, b), kind in said:  # last, so that whole events become one
        if kind == "same" and not _holds_parted(joins.members(a), joins.members(b), parted):
            lives.join(a, b)
            reasons[(a, b)] = "an editor said so"
    groups = [tuple(c for i in members for c in units[i].claims) for members in joins.groups()]
    home = {claim.id: g for g, members in enumerate(groups) for claim in members}
    by_id = {claim.id: unit_of[claim.key] for claim in claims}
    return Grouping(tuple(groups), home, reasons, by_id, units)


def _loose(lives: Lives, index: int) -> bool:
    """Whether a unit belongs to no life with certain days, or to one that names a single side."""
    life = lives.of(index)
    return not life.spans or all(len(who.bodies) < 2 for who in life.whos)


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
        sides = sorted(unit.who.bodies)
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


def _may_join(first: list[int], second: list[int], units: Sequence[Unit], apart: set[tuple[int, int]]) -> bool:
    """Whether nothing in one group speaks against anything in the other, and their days make one life."""
    for a in first:
        for b in second:
            if (min(a, b), max(a, b)) in apart or lasting_conflict(units[a], units[b]) is not None:
                return False
    return one_life([units[i] for i in sorted(first + second)])


