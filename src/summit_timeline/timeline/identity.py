"""Which claims speak of the same event: a pure function of the whole set of claims and decisions.

Claims of one document are first joined where the text itself takes an event up again (`antecedent`). What results
(a unit) is compared with the units that share a kind family and a participant; pairs that may be one event get a
score, and the best pairs are joined first, as long as nothing in the two groups speaks against it. The order of arrival
plays no part: pairs are taken by score and then by the documented order of their claims.
"""

import functools
import itertools
from collections.abc import Mapping, Sequence, Set

import attrs

from summit_timeline.events.model import Claim, ClaimKey
from summit_timeline.timeline.agreement import conflict, similarity
from summit_timeline.timeline.lives import Lives
from summit_timeline.timeline.loose import THRESHOLD, join_loose
from summit_timeline.timeline.stages import join_with_days
from summit_timeline.timeline.units import Unit, make_units


@attrs.frozen(eq=False)
class Grouping:
    """The groups of claims, and why."""

    groups: tuple[tuple[Claim, ...], ...]
    _reasons: Mapping[tuple[int, int], str]
    _units: Sequence[Unit]

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
        against = conflict(self._units[first], self._units[second])
        return "two events: " + (against or "too little speaks for one")


def group(claims: Sequence[Claim], decided: Mapping[tuple[ClaimKey, ...], str]) -> Grouping:
    """Group claims (each key once) into events, obeying what was decided of pairs of claim keys."""
    units = make_units(claims, {keys for keys, kind in decided.items() if kind == "different"})
    said = _decided_units(decided, units) if decided else []
    parted = {pair for pair, kind in said if kind == "different"}
    apart = parted | _related(units)
    lives = Lives(units, apart)
    joins = lives.joins
    reasons: dict[tuple[int, int], str] = {}
    for a, b in _listed_together(units):
        if not _holds_parted(joins.members(a), joins.members(b), parted):
            lives.join(a, b)
            reasons.setdefault((a, b), "a calendar lists both under one UID")
    join_with_days(lives)
    join_loose(lives, apart)
    for (a, b), kind in said:  # last, so that whole events become one
        if kind == "same" and not _holds_parted(joins.members(a), joins.members(b), parted):
            lives.join(a, b)
            reasons[(a, b)] = "an editor said so"
    groups = [tuple(c for i in members for c in units[i].claims) for members in joins.groups()]
    return Grouping(tuple(groups), reasons, units)


def _why_one(a: Unit, b: Unit) -> str:
    """What speaks for two units that are one event; without days that agree it is a third report."""
    score, why = similarity(a, b)
    return why if score >= THRESHOLD else "both agree with further reports of it"


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
