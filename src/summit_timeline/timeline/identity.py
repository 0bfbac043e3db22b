"""Which claims speak of the same event: a pure function of the whole set of claims and decisions.

Claims of one document are first joined where the text itself takes an event up again (`antecedent`): a unit. Units with
the same exact days and sides become lives (`stages.py`), lives are joined where an event was moved, and units that give
a window or one side only go to the life that they fit best. What is then left is compared pair by pair (`loose.py`).
The order of arrival plays no part: all is done by fit and then by the documented order of the claims. No event is of
two families of kinds, so each family is grouped by itself (and `growth.py` can add to one).
"""

import bisect
import datetime as dt
import itertools
from collections.abc import Iterable, Mapping, Sequence, Set

import attrs

from summit_timeline.events.model import MEETING, SUMMIT, Claim, ClaimKey, Kind
from summit_timeline.timeline.collecting import resting_collector
from summit_timeline.timeline.corrections import Versions, corrected
from summit_timeline.timeline.joins import Joins
from summit_timeline.timeline.lives import Partition, UnitPairs
from summit_timeline.timeline.loose import join_loose
from summit_timeline.timeline.records import Decision
from summit_timeline.timeline.stages import join_with_days
from summit_timeline.timeline.units import FAMILY, Unit, contains, make_units, of_one_document

Group = tuple[Claim, ...]


@attrs.frozen(eq=False)
class Part:
    """The claims of one family of kinds in groups, each of one event, and the UIDs under which calendars list them."""

    groups: Sequence[Group]
    listed: Sequence[tuple[int, str]] = ()
    """The groups by number, each with a UID."""


@attrs.frozen(eq=False)
class Grouping:
    """The claims in groups, each of one event."""

    groups: Sequence[Group]
    listed: bool
    """Whether a calendar lists any."""
    disputes: Sequence[tuple[Decision, Decision]] = ()
    """Words of editors, on different pairs of claims, that cannot both be obeyed: the one that holds first."""


Decided = Mapping[tuple[ClaimKey, ...], Decision]


@resting_collector()
def group(claims: Sequence[Claim], decided: Decided, versions: Versions = ()) -> Grouping:
    """Group claims (each key once, in the documented order) into events, obeying what was decided of pairs of keys.

    `versions` are pairs of documents of one address.
    """
    rows: dict[str, list[Claim]] = {}
    for claim in claims:
        rows.setdefault(FAMILY[claim.kind], []).append(claim)
    parts = {family: _part(rows[family], decided, versions) for family in sorted(rows)}
    groups, disputes = _whole(parts, decided)
    return Grouping(groups, any(part.listed for part in parts.values()), disputes)


def _part(claims: Sequence[Claim], decided: Decided, versions: Versions) -> Part:
    """The claims of one family, grouped; of what was decided only "different" is obeyed here."""
    units = make_units(claims, {keys for keys, word in decided.items() if word.kind == "different"})
    parted = {pair for pair, word in _decided_of(decided, [unit.claims for unit in units]) if word.kind == "different"}
    apart = UnitPairs(parted | related(units))
    lives = Partition(units, apart, UnitPairs(_corrected(units, versions)))
    for a, b in _listed_together(units):
        if not _holds_parted(lives.of(a).units, lives.of(b).units, parted):
            lives.join(a, b)
    join_with_days(lives)
    join_loose(lives)
    members = lives.groups()
    groups = [tuple([c for i in row for c in units[i].claims]) for row in members]
    listed = {(number, uid) for number, row in enumerate(members) for i in row for _, uid in units[i].listed}
    return Part(groups, sorted(listed))


def _corrected(units: Sequence[Unit], versions: Versions) -> Iterable[tuple[int, int]]:
    """Pairs of units of which one corrects the other."""
    rows: dict[str, list[int]] = {document: [] for pair in versions for document in pair}
    for index, unit in enumerate(units) if rows else ():
        if unit.document in rows:
            rows[unit.document].append(index)
    return corrected(units, rows, versions)


def _whole(parts: Mapping[str, Part], decided: Decided) -> tuple[list[Group], list[tuple[Decision, Decision]]]:
    """All parts together, with what calendars and editors join across them; and which of their words cannot all hold.

    The later word holds, of one day "different": so "same" is obeyed from the latest day on, unless it would bring
    together what a word of that day or a later one holds apart.
    """
    groups = [row for part in parts.values() for row in part.groups]
    across = _listed_across(parts)
    if not decided and not across:
        return groups, []
    said = _decided_of(decided, groups)
    parted = [(pair, word) for pair, word in said if word.kind == "different"]
    joins = Joins(len(groups))
    disputes: list[tuple[Decision, Decision]] = []
    for pair, word in sorted((row for row in said if row[1].kind == "same"), key=_latest_first):
        if joins.root(pair[0]) == joins.root(pair[1]):
            continue
        sides = [set(joins.members(number)) for number in pair]
        against = [other for apart, other in parted if _between(apart, sides)]
        stronger = [other for other in against if other.day >= word.day]
        if stronger:
            disputes.append((max(stronger, key=lambda other: (other.day, other.claims)), word))
        else:
            joins.join(*pair)
            disputes += [(word, other) for other in against]
    for a, b in across:
        if not _holds_parted(joins.members(a), joins.members(b), {pair for pair, _ in parted}):
            joins.join(a, b)
    return [tuple(sorted((c for i in row for c in groups[i]), key=claim_order)) for row in joins.groups()], disputes


def _latest_first(row: tuple[tuple[int, int], Decision]) -> tuple[int, tuple[ClaimKey, ...]]:
    return -row[1].day.toordinal(), row[1].claims


def _between(pair: tuple[int, int], sides: Sequence[Set[int]]) -> bool:
    """Whether one of a pair is on one side and one on the other."""
    a, b = pair
    return (a in sides[0] and b in sides[1]) or (b in sides[0] and a in sides[1])


def _listed_across(parts: Mapping[str, Part]) -> list[tuple[int, int]]:
    """Pairs of groups of different parts that calendars list under one UID."""
    rows: dict[str, list[tuple[int, str]]] = {}
    first = 0
    for family, part in parts.items():
        for number, uid in part.listed:
            rows.setdefault(uid, []).append((first + number, family))
        first += len(part.groups)
    return sorted((a, b) for row in rows.values() for (a, f), (b, g) in itertools.pairwise(row) if f != g)


def claim_order(claim: Claim) -> tuple[dt.date, str, str, int, int, str, str]:
    """The documented order of claims: by publication, document, part (the text before the title) and place."""
    return (claim.published, claim.document_id, claim.part, claim.start, claim.end, claim.kind.value, claim.reader)


def _decided_of(decided: Decided, rows: Sequence[Sequence[Claim]]) -> list[tuple[tuple[int, int], Decision]]:
    """The pairs of rows of claims of which an editor spoke, with the word."""
    row_of = {claim.key: number for number, row in enumerate(rows) for claim in row} if decided else {}
    found = []
    for keys, word in decided.items():
        known = sorted({row_of[k] for k in keys if k in row_of})
        found += [(pair, word) for pair in itertools.pairwise(known)]
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
    found: set[tuple[int, int]] = set()
    for row in of_one_document(units):
        for rule in (_stated, _parts, _couples, _pairs_at_summits, _over_and_to_come):
            found.update(rule(units, row))
    return found


def _over_and_to_come(units: Sequence[Unit], row: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs of which one was over by the report and the other is to come, both with days: "met; will reconvene"."""
    over = [i for i in row if units[i].held and _ends_by_the_report(units[i])]
    to_come = [i for i in row if units[i].planned and _begins_from_the_report(units[i])]
    pairs = ((a, b) for a in over for b in to_come if units[a].when != units[b].when)
    return ((min(a, b), max(a, b)) for a, b in pairs)


def _ends_by_the_report(unit: Unit) -> bool:
    return unit.last is not None and unit.last <= unit.published


def _begins_from_the_report(unit: Unit) -> bool:
    return unit.first is not None and unit.first >= unit.published


def _pairs_at_summits(units: Sequence[Unit], row: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs of which one is a summit of several sides, and at the other two people of two meet."""
    told = [i for i in row if len(units[i].who.bodies) > 1 and any(c.part == "text" for c in units[i].claims)]
    summits = [i for i in told if len(units[i].who.bodies) > 2 and _kinds(units[i]) == {SUMMIT}]
    pairs = [i for i in told if summits and len(units[i].who.bodies) == 2 and _kinds(units[i]) == {MEETING}]
    return ((min(a, b), max(a, b)) for a in summits for b in pairs if len(units[b].who.people) == 2)


def _kinds(unit: Unit) -> set[Kind]:
    return {claim.kind for claim in unit.claims}


def _couples(units: Sequence[Unit], row: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs of which each tells of two people and only one of these is the same: his two meetings."""
    couples = [i for i in row if len(units[i].who.people) == 2]
    if len(couples) > _MOST_COUPLES:
        return ()
    return ((a, b) for a, b in itertools.combinations(couples, 2) if _meets_another(units[a], units[b]))


def _meets_another(a: Unit, b: Unit) -> bool:
    """Whether one of two people meets somebody else, both told with their days or both in the same way without them."""
    told_alike = (a.known and b.known) or a.when == b.when
    return told_alike and len(a.who.people & b.who.people) == 1


_MOST_COUPLES = 40  # mentions; a document of more is a list, whose meetings are told apart by what else it says


def _parts(units: Sequence[Unit], row: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs of which one is a meeting of people on a day of the other, where these are not named.

    Each event of several days is looked at with the meetings that begin in its days.
    """
    exact = [i for i in row if units[i].exact and (units[i].who.bodies or units[i].first != units[i].last)]
    meetings = sorted((units[i].first or 0, i) for i in exact if len(units[i].who.people) > 1)
    wholes = [i for i in exact if units[i].first != units[i].last] if meetings else []
    for whole in wholes:
        outer = units[whole]
        low = bisect.bisect_left(meetings, (outer.first or 0, 0))
        high = bisect.bisect_right(meetings, (outer.last or 0, len(units)))
        for _, part in meetings[low:high]:
            inner = units[part]
            if contains(outer.when, inner.when) and len(inner.who.people - outer.who.people) > 1:
                yield (min(whole, part), max(whole, part))


def _stated(units: Sequence[Unit], row: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs of which the text states how one lies to the other."""
    stating = [i for i in row if any(c.relations for c in units[i].claims)]
    home = {(c.part, c.start): i for i in row for c in units[i].claims} if stating else {}
    for index in stating:
        for claim in units[index].claims:
            for relation in claim.relations:
                other = home.get((relation.part, relation.start))
                if other is not None and other != index:
                    yield (min(index, other), max(index, other))
