"""How what no stage could place is joined: units without days or sides, pair by pair, the best pairs first."""

import itertools
from collections.abc import Iterable, Mapping, Sequence, Set

from summit_timeline.events.model import MEETING, SUMMIT, Kind
from summit_timeline.timeline.agreement import NEAR, has_summit, is_off, lasting_conflict, one_life, overran, similarity
from summit_timeline.timeline.by_town import can_be_it, is_by_town
from summit_timeline.timeline.lives import Life, Lives, Numbered, Partition, Proposal, places_oppose
from summit_timeline.timeline.rows import Key, following
from summit_timeline.timeline.units import Unit, of_one_document, opposed

THRESHOLD = 2.75
SEASON = 92  # days of the longest window in which the one event at a place is meant by whoever names nobody
NEIGHBOURS = 12
"""With how many on either side, in the order of days, a unit is compared under one key."""

Spot = tuple[Kind, str | None]


def join_loose(lives: Partition) -> None:
    """Join units that belong to no certain life with each other and with lives, the best pairs first.

    Two certain lives, which the stages kept apart, become one only where one document speaks of both.
    """
    proposals = [p for a, b in _candidates(lives) if (a, b) not in lives.apart.pairs for p in likely(lives, a, b)]
    faces = Faces(lives.units)
    for proposal in sorted(proposals):
        take_likely(lives, faces, proposal)


def likely(lives: Lives, a: int, b: int) -> Iterable[Proposal]:
    """The proposal to join the lives of two units, if enough speaks for it."""
    if lives.of(a) is not lives.of(b):
        one, other = lives.units[a], lives.units[b]
        score, _ = similarity(one, other)
        if score >= THRESHOLD:
            yield (-score, _distance(one, other), a, b)


def take_likely(lives: Lives, faces: "Faces", proposal: Proposal) -> None:
    """Join the lives of two units that were proposed, unless something speaks against it by now."""
    a, b = proposal[-2:]
    first, second = lives.of(a), lives.of(b)
    if (
        first is not second
        and (lives.units[a].document == lives.units[b].document or not (first.certain and second.certain))
        and faces.may_join(lives, first, second)
    ):
        lives.join(a, b)


def _distance(a: Unit, b: Unit) -> tuple[int, int]:
    """How far apart two reports are in days, where one of them gives no days; and in characters of one text."""
    days = 0 if a.known and b.known else abs(a.published - b.published)
    return days, abs(a.claims[0].start - b.claims[0].start) if a.document == b.document else 0


class Faces:
    """All that the rules on pairs ask of a unit, as one number: units of one face need to be compared only once."""

    def __init__(self, units: Numbered) -> None:
        self._units = units
        self._numbers: dict[tuple[object, ...], int] = {}
        self._of: dict[int, int] = {}

    def of(self, index: int) -> int:
        """The number of a unit's face."""
        found = self._of.get(index)
        if found is None:
            unit = self._units[index]
            names = (unit.family, unit.document, unit.who.number, unit.series, unit.ordinal, unit.subject, unit.listed)
            turn = (
                unit.ministers,
                has_summit(unit),
                unit.place,
                unit.country,
                unit.moved,
                unit.planned,
                unit.held,
                is_off(unit),
                unit.published,
                unit.when,
            )
            found = self._of[index] = self._numbers.setdefault((names, turn), len(self._numbers))
        return found

    def may_join(self, lives: Lives, one: Life, other: Life) -> bool:
        """Whether nothing in one group speaks against anything in the other, and their days make one life."""
        if lives.apart.between(one.units, other.units):
            return False
        corrected = lives.was_corrected(one) or lives.was_corrected(other)
        moved = bool(corrected or one.left or other.left)  # what was told of a place that it left is not compared
        if moved and places_oppose(one, other):
            return False
        units = self._units
        others = self._unlike(other.units)
        for a in self._unlike(one.units):
            if any(lasting_conflict(units[a], units[b], placed=not moved) is not None for b in others):
                return False
        if corrected:
            return _some_agree(*([units[i] for i in life.units] for life in (one, other)))
        row = sorted([*one.units, *other.units])
        return one_life([units[next(same)] for _, same in itertools.groupby(row, key=self.of)])

    def _unlike(self, group: list[int]) -> Iterable[int]:
        """One unit of each face."""
        return {self.of(index): index for index in group}.values()


def _some_agree(mine: Sequence[Unit], theirs: Sequence[Unit]) -> bool:
    """Whether the days of a unit of one group can be those of one of the other, where some were corrected."""
    pairs = [(a, b) for a in mine for b in theirs if a.known and b.known]
    return not pairs or any(not opposed(a.when, b.when) for a, b in pairs)


def _candidates(lives: Partition) -> set[tuple[int, int]]:
    """Pairs of which one is loose, that share who takes part or their document, and are near in time.

    Two meetings of several sides need two sides in common, so these are looked up by pairs of sides: a popular country
    alone brings together only those of which no second side is known.
    """
    units = lives.units
    loose = {i for life in lives.all() if not life.certain for i in life.units}
    pairs: set[tuple[int, int]] = set()
    for key, row in _rows_of(lives, loose).items():
        for at, (_, index) in enumerate(row):
            if index in loose:
                for other in _around(row, at):
                    if comparable(key, units[index], units[other]):
                        pairs.add((index, other) if index < other else (other, index))
    for together in of_one_document(units):
        pairs.update(_neighbours([(0, index) for index in together]))
    pairs.update(_at_one_place(lives))
    return pairs


def _rows_of(lives: Partition, loose: Set[int]) -> Mapping[Key, list[tuple[int, int]]]:
    """The loose units in the order of their days, by what they are looked up by, with all that are near in time."""
    units = lives.units
    rows: dict[Key, list[tuple[int, int]]] = {}
    months: dict[Key, set[int]] = {}
    for index in loose:
        day = units[index].day
        month = day // _MONTH
        for key in keys_of(units[index]):
            rows.setdefault(key, []).append((day, index))
            months.setdefault(key, set()).update(range(month - _NEAR, month + _NEAR + 1))
    if loose:
        _add_certain(lives, rows, months)
    for row in rows.values():
        row.sort()
    return rows


def _add_certain(lives: Partition, rows: Mapping[Key, list[tuple[int, int]]], months: Mapping[Key, Set[int]]) -> None:
    """Put the units of certain lives into those rows in which somebody looks for others in about their days.

    These are few, so all others are left out by as little work as can be.
    """
    units = lives.units
    known: dict[tuple[object, ...], list[tuple[Key, Set[int]]]] = {}  # most units have the names of others
    for life in lives.all():
        firsts: set[int] | None = None
        for index in life.units if life.certain else ():
            unit = units[index]
            said = (unit.who.number, unit.country, unit.series, unit.subject, unit.around)
            wanted = known.get(said)
            if wanted is None:
                wanted = known[said] = [(key, months[key]) for key in keys_of(unit) if key in months]
            if wanted:
                day = unit.first or unit.last or unit.published
                month = day // _MONTH
                for key, when in wanted:
                    if month in when:
                        firsts = set(firsts_of(units, life)) if firsts is None else firsts
                        if index in firsts:
                            rows[key].append((day, index))


def entries_of(units: Numbered, life: Life) -> list[tuple[Key, tuple[int, int]]]:
    """All under which units of a life are looked up."""
    entries = [(units[index].day, index) for index in firsts_of(units, life)]
    return [(key, entry) for entry in entries for key in keys_of(units[entry[1]])]


def firsts_of(units: Numbered, life: Life) -> Iterable[int]:
    """The units of a life that are compared with others; of a certain one the first of those that look the same."""
    first: dict[object, int] = {}
    for index in sorted(life.units):
        first.setdefault(looks(units[index]) if life.certain else index, index)
    return first.values()


def looks(unit: Unit) -> tuple[object, ...]:
    """What tells units of one certain life apart: one of each is compared with others."""
    return (unit.who.number, unit.first, unit.last, unit.place, unit.ordinal, unit.subject, unit.ministers)


def comparable(key: Key, a: Unit, b: Unit) -> bool:
    """Whether two units of one key are compared: the name of one side alone does not bring two pairs together."""
    return len(key) > 2 or len(a.who.bodies) < 2 or len(b.who.bodies) < 2


def _at_one_place(lives: Partition) -> Iterable[tuple[int, int]]:
    """Pairs of a unit that names nobody and the one event of its kind that is at its place in its days."""
    units = lives.units
    alone = [i for i, u in enumerate(units) if not u.who.members and nameless(u)]
    named: dict[Spot, list[int]] = {spot: [] for i in alone for spot in spots(units[i])}
    for index, unit in enumerate(units) if named else ():
        if at_a_place(unit):
            for spot in spots(unit) & named.keys():
                named[spot].append(index)
    return (pair for index in alone for pair in only_one_there(lives, index, named))


def only_one_there(lives: Lives, index: int, named: Mapping[Spot, Iterable[int]]) -> Iterable[tuple[int, int]]:
    """The pair of a unit that names nobody and the first unit of the one event that can be meant, if it is only one.

    Lives that begin on the same day, of the same sides or of some of those of one, which no stage before has joined,
    count as one.
    """
    units = lives.units
    there: dict[int, int] = {}
    for spot in spots(units[index]):
        for other in named.get(spot, ()):
            if can_mean(units[index], units[other]):
                root = lives.of(other).number
                there[root] = min(other, there.get(root, other))
    if len(there) == 1 or _are_of_one(units, list(there.values())):
        other = min(there.values())
        yield (index, other) if index < other else (other, index)


def _are_of_one(units: Numbered, others: Sequence[int]) -> bool:
    """Whether units begin on the same day, and one of them names all sides that any of them names."""
    if len({units[other].first for other in others}) != 1:
        return False
    sides = [units[other].who.bodies for other in others]
    whole = max(sides, key=len)
    return all(some <= whole for some in sides)


def can_mean(alone: Unit, other: Unit) -> bool:
    """Whether the days of a unit that names nobody can be those of another at its place."""
    if is_by_town(alone):
        return can_be_it(alone, other)
    return not opposed(alone.when, other.when) or overran(alone, other)


def nameless(unit: Unit) -> bool:
    """Whether a unit names nobody but tells the place, and about when or on which day it ended, or is known by it."""
    if is_by_town(unit):
        return True
    when = unit.when
    ended = when.end_earliest is not None and when.end_earliest == when.end_latest
    begins = when.start_earliest is not None and when.start_earliest == when.start_latest
    return bool(unit.place) and not unit.who.members and unit.known and (unit.vague <= SEASON or ended or begins)


def at_a_place(unit: Unit) -> bool:
    """Whether a unit that names somebody tells the place and when it begins."""
    begins = unit.when.start_earliest is not None and unit.when.start_earliest == unit.when.start_latest
    return (unit.exact or begins) and bool(unit.place) and bool(unit.who.members)


def spots(unit: Unit) -> set[Spot]:
    """The kinds that its claims give, each with its place; what is named by its town alone can be of either kind."""
    if is_by_town(unit):
        return {(SUMMIT, unit.place), (MEETING, unit.place)}
    return {(claim.kind, unit.place) for claim in unit.claims}


REACH = (NEIGHBOURS, 4 * NEAR)
_MONTH = 30  # days
_NEAR = REACH[1] // _MONTH + 1  # months; two that lie further apart are no neighbours


def _around(row: list[tuple[int, int]], at: int) -> Iterable[int]:
    """The neighbours, before and after it, of a unit in a row."""
    most, days = REACH
    day = row[at][0]
    near = row[max(0, at - most) : at] + row[at + 1 : at + 1 + most]
    return [other for other_day, other in near if abs(other_day - day) <= days]


def _neighbours(row: list[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    for at, (_, index) in enumerate(row):
        for _, other in following(row, at, *REACH):
            yield (index, other) if index < other else (other, index)


def keys_of(unit: Unit) -> list[Key]:
    """What a unit is looked up by where it is compared with single units."""
    names, pairs = unit.who.loose_keys
    found: list[Key] = names or [(unit.family, name) for name in sorted(unit.around) or ["nobody"]]
    if unit.series is not None:
        found = [*found, (unit.family, "series", unit.series)]
    found = [*found, *pairs]
    if (host := _host(unit)) is not None:
        found = [*found, (unit.family, f"in {host}")]
    if unit.family == "meet":
        found += [(unit.family, "about", word) for word in sorted(unit.subject)]
    return found


def _host(unit: Unit) -> str | None:
    """The country where others meet, or that is named alone: "Peru will host the talks"."""
    bodies = unit.who.bodies
    if len(bodies) > 1:
        return unit.country if unit.country not in bodies else None
    return next(iter(bodies)) if unit.who.members == bodies and bodies and not unit.who.gathering else None
