"""Lives: groups of units with a summary that tells, without a look at each unit, whether two can be one event."""

import abc
import copy
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Protocol

from summit_timeline.events.model import SUMMIT, Kind, Place
from summit_timeline.timeline.agreement import has_summit, lasting_conflict, sides_conflict
from summit_timeline.timeline.units import Unit, Who, moved_between
from summit_timeline.timeline.whereabouts import (
    NOWHERE,
    Names,
    Stay,
    Whereabouts,
    elsewhere,
    one_name,
    stays,
    was_there,
)

Span = tuple[int, int]

Told = tuple[int, int]
"""By how many units, and on which day for the last time."""

Proposal = tuple[Any, ...]
"""How good it is to join the lives of two units, the best in the order of all first, and these two at its end."""


class Life:
    """What the units of one group say together."""

    __slots__ = (
        "begin",
        "countries",
        "dated",
        "end",
        "kinds",
        "left",
        "listed",
        "ministers",
        "moved",
        "named",
        "number",
        "ordinal",
        "places",
        "series",
        "spans",
        "subject",
        "summit",
        "units",
        "whos",
    )

    def __init__(self, number: int, unit: Unit) -> None:
        self.number = number
        self.units = [number]
        self.begin = self.end = unit.published
        self.whos = unit.who.alone
        self.left: tuple[Stay, ...] = ()
        if unit.moved:
            self.stand(_told_move(unit))
        else:
            self.places = NOWHERE if unit.place is None else one_name(unit.place)
            self.countries = NOWHERE if unit.country is None else one_name(unit.country)
        self.series = unit.series
        self.ordinal = unit.ordinal
        self.subject = unit.subject if unit.family == "signing" else _NONE
        self.ministers = unit.ministers
        self.moved = unit.moved
        self.listed = bool(unit.listed)
        self.named = bool(unit.who.bodies)
        self.kinds = _KINDS[unit.claims[0].kind]
        self.summit = has_summit(unit)
        self.spans: dict[Span, Told] = {}
        self.dated = 0
        if unit.exact:
            self.spans[(unit.first or 0, unit.last or 0)] = (1, unit.published)
            self.dated = 1

    @property
    def certain(self) -> bool:
        """Whether some unit gives exact days, and some unit those who meet."""
        return self.named and bool(self.spans)

    @property
    def where(self) -> Whereabouts:
        """Where it is, and where it was before it was moved."""
        return Whereabouts(self.places, self.countries, self.left)

    def copy(self) -> "Life":
        """The same, which can take others without a change of this one."""
        twin = copy.copy(self)
        twin.units, twin.spans = self.units[:], self.spans.copy()
        return twin

    def stand(self, where: Whereabouts) -> None:
        """Be where an event is that was moved."""
        self.places, self.countries, self.left = where.places, where.countries, where.left

    def take(self, other: "Life", turn: Whereabouts | None = None) -> None:
        """Become the life of both; `turn` is where it is once it was moved.

        Most say nothing new: then no set is made, and what is the very same is not compared.
        """
        if turn is None and (self.left or other.left):
            turn = _where_both_are(self, other)
        if other.number < self.number:
            self.number = other.number
        self.units += other.units
        if other.begin < self.begin:
            self.begin = other.begin
        if other.end > self.end:
            self.end = other.end
        if self.whos is not other.whos and not other.whos <= self.whos:
            self.whos |= other.whos
        if turn is not None:
            self.stand(turn)
        else:
            if self.places is not other.places and not other.places <= self.places:
                self.places |= other.places
            if self.countries is not other.countries and not other.countries <= self.countries:
                self.countries |= other.countries
        self.series = self.series or other.series
        if self.ordinal is None:
            self.ordinal = other.ordinal
        if self.subject is not other.subject and not other.subject <= self.subject:
            self.subject |= other.subject
        if self.ministers is not other.ministers and not other.ministers <= self.ministers:
            self.ministers |= other.ministers
        self.moved = self.moved or other.moved
        self.listed = self.listed or other.listed
        self.named = self.named or other.named
        self.summit = self.summit or other.summit
        if self.kinds is not other.kinds and not other.kinds <= self.kinds:
            self.kinds |= other.kinds
        self.dated += other.dated
        spans = self.spans
        for span, told in other.spans.items():
            known = spans.get(span)
            spans[span] = told if known is None else (known[0] + told[0], max(known[1], told[1]))


def _told_move(unit: Unit) -> Whereabouts:
    """Where an event now is of which a report tells that it was moved, where it names both places; else nowhere."""
    places = moved_between(unit)
    if places is None:
        return Whereabouts(NOWHERE, NOWHERE)
    (old, old_country), (new, new_country) = [_names(place) for place in places]
    return Whereabouts(new, new_country, (Stay(unit.published, old, old_country),))


def _names(place: Place) -> tuple[Names, Names]:
    town = NOWHERE if place.kind == "country" else one_name(place.name)
    return town, one_name(place.country) if place.country else NOWHERE


def _where_both_are(a: Life, b: Life) -> Whereabouts:
    """Where two lives are that are one: where both are, or the one to which the other had not yet been moved."""
    left = stays(a.left, b.left)
    if elsewhere(a.places, a.countries, b.places, b.countries):
        for early, late in ((a, b), (b, a)):
            if _was_there(early, late):
                return Whereabouts(late.places, late.countries, left)
    return Whereabouts(a.places | b.places, a.countries | b.countries, left)


def _was_there(early: Life, late: Life) -> bool:
    """Whether all reports of one life came out before the other was moved from the place that they name."""
    return was_there(early.places, early.countries, early.end, late.left)


def places_oppose(a: Life, b: Life, *, same_days: bool = False) -> bool:
    """Whether two lives are at two places, and none of them was moved from that of the other.

    With `same_days` two names of places of one country can be a town and its region.
    """
    if (a.places is b.places and a.countries is b.countries) or not elsewhere(
        a.places, a.countries, b.places, b.countries
    ):
        return False
    if same_days and a.countries and b.countries and not a.countries.isdisjoint(b.countries):
        return False
    return not (_was_there(a, b) or _was_there(b, a))


def _moved_on(before: Life, after: Life) -> Whereabouts:
    """Where an event is that `after` tells of once it was moved."""
    left = stays(before.left, after.left)
    if elsewhere(before.places, before.countries, after.places, after.countries):
        was = Stay(after.begin, before.places, before.countries)
        return Whereabouts(after.places, after.countries, stays(left, (was,)))
    return Whereabouts(after.places or before.places, after.countries or before.countries, left)


def _venue_moved(a: Life, b: Life) -> bool:
    """Whether later reports can tell of the same several sides, on the days that were planned, at another place."""
    if not (a.places and b.places) or (a.end >= b.begin and b.end >= a.begin) or a.spans.keys() != b.spans.keys():
        return False
    planned = min(a.end, b.end)
    sides = {who.bodies for who in (*a.whos, *b.whos)}
    several = len(sides) == 1 and all(len(who.bodies) > 1 or who.gathering for who in a.whos)
    return several and all(planned < first for first, _ in a.spans)


def _of_other_ministers(a: Life, b: Life) -> bool:
    """Whether ministers of other fields meet at each, or ministers at the one and leaders at the other, a summit."""
    if a.ministers and b.ministers:
        return a.ministers.isdisjoint(b.ministers)
    leaders, ministers = (b, a) if a.ministers else (a, b)
    return SUMMIT in leaders.kinds and SUMMIT not in ministers.kinds


def _one_summit(a: Life, b: Life) -> bool:
    """Whether two lives are of a summit of many in one town on the same days, of whom each report names other ones.

    Two summits of two sides each can be in one town on one day.
    """
    there = a.summit and b.summit and not a.places.isdisjoint(b.places) and not a.spans.keys().isdisjoint(b.spans)
    return there and any(_is_of_many(life) for life in (a, b))


def _is_of_many(life: Life) -> bool:
    return any(len(who.bodies) >= _MANY for who in life.whos)


_MANY = 4  # sides
_NONE: frozenset[str] = frozenset()
_KINDS = {kind: frozenset((kind,)) for kind in Kind}


class UnitPairs:
    """Pairs of units, by number: those that are held apart, or those of which one corrects the other."""

    def __init__(self, pairs: Iterable[tuple[int, int]] = ()) -> None:
        self.pairs: set[tuple[int, int]] = set()
        self._touchy: dict[int, set[int]] = {}
        self.add(pairs)

    def add(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Take in more, each with the smaller number first."""
        for a, b in pairs:
            self.pairs.add((a, b))
            self._touchy.setdefault(a, set()).add(b)
            self._touchy.setdefault(b, set()).add(a)

    def between(self, first: Iterable[int], second: Collection[int]) -> bool:
        """Whether a unit of one group is in a pair with one of the other."""
        touchy = self._touchy
        return bool(touchy) and any(i in touchy and not touchy[i].isdisjoint(second) for i in first)

    def of(self, number: int) -> list[tuple[int, int]]:
        """The pairs of a unit."""
        return [(min(number, other), max(number, other)) for other in self._touchy.get(number, ())]

    def among(self, numbers: Sequence[int]) -> "UnitPairs":
        """Those of some units, each by its place in the row."""
        if not self._touchy:
            return self
        place = {number: at for at, number in enumerate(numbers) if number in self._touchy}
        pairs = {(at, place[b]) for a, at in place.items() for b in self._touchy[a] if b in place}
        return UnitPairs((a, b) for a, b in pairs if a < b)

    def forget(self, number: int) -> None:
        """Leave out the pairs of a unit."""
        for other in self._touchy.pop(number, ()):
            self.pairs.discard((min(number, other), max(number, other)))
            self._touchy[other].discard(number)


class Numbered(Protocol):
    """Units by number, which is in the order of their first claims."""

    def __getitem__(self, number: int, /) -> Unit: ...


class Lives(abc.ABC):
    """Groups of units, each with its summary, and whether two of them may be joined."""

    units: Numbered

    def __init__(self, apart: UnitPairs, corrected: UnitPairs, sides: dict[tuple[int, int], bool]) -> None:
        self.apart, self.corrected = apart, corrected
        self.sides = sides

    @abc.abstractmethod
    def of(self, index: int) -> Life:
        """The life that a unit belongs to; the same value for all of it."""

    @abc.abstractmethod
    def join(self, a: int, b: int, turn: Whereabouts | None = None) -> None:
        """Make one life of two, whatever speaks against it; `turn` is where it is once it was moved."""

    def try_join(self, a: int, b: int, *, same_days: bool = False) -> bool:
        """Make one life of two unless something speaks against it; whether they now are one."""
        first, second = self.of(a), self.of(b)
        if first is second:
            return True
        away = places_oppose(first, second, same_days=same_days)
        if away and not (same_days and _venue_moved(first, second)):
            return False
        if self.oppose(first, second, moved=True):
            return False
        self.join(a, b, _moved_on(*sorted((first, second), key=lambda life: life.begin)) if away else None)
        return True

    def try_move(self, before: int, after: int) -> None:
        """Make one life of an event before it was moved, maybe to another place, and after that."""
        first, second = self.of(before), self.of(after)
        if first is not second and not self.oppose(first, second, moved=True):
            self.join(before, after, _moved_on(first, second))

    def try_correct(self, a: int, b: int) -> None:
        """Make one life of those of which an article told before and after it was corrected, days and places aside."""
        first, second = self.of(a), self.of(b)
        if first is not second and not self.oppose(first, second, moved=True):
            self.join(a, b)

    def was_corrected(self, life: Life) -> bool:
        """Whether a life holds what an article said before and after it was corrected."""
        return self.corrected.between(life.units, life.units)

    def oppose(self, a: Life, b: Life, *, moved: bool = False) -> bool:
        """Whether something other than the days speaks against two lives being one; `moved` lets two places be."""
        if a.ordinal != b.ordinal and a.ordinal is not None and b.ordinal is not None:
            return True
        if a.series != b.series and a.series is not None and b.series is not None:
            return True
        if a.subject and b.subject and a.subject.isdisjoint(b.subject):
            return True
        if (a.ministers or b.ministers) and _of_other_ministers(a, b):
            return True
        if not moved and places_oppose(a, b):
            return True
        if a.whos is not b.whos and a.whos != b.whos and self._whos_oppose(a.whos, b.whos):
            return not _one_summit(a, b) or self._single_pairs_oppose(a, b)
        return self._single_pairs_oppose(a, b)

    def _whos_oppose(self, a: frozenset[Who], b: frozenset[Who]) -> bool:
        """Whether the names speak against it; a third that names both sides holds together two that name one each."""
        sides = self.sides
        for one in a:
            for other in b:
                if one is other:
                    continue
                key = (one.number, other.number)
                against = sides.get(key)
                if against is None:
                    against = sides[key] = sides_conflict(one, other) is not None
                if against and not _third_holds(one.bodies, other.bodies, a | b):
                    return True
        return False

    def _single_pairs_oppose(self, a: Life, b: Life) -> bool:
        """What only single units can tell: that a text or a calendar holds them apart."""
        if self.apart.pairs and self.apart.between(a.units, b.units):
            return True
        if a.listed and b.listed:
            units = self.units
            return any(lasting_conflict(units[i], units[j]) is not None for i in a.units for j in b.units)
        return False


def _third_holds(one: frozenset[str], other: frozenset[str], whos: Iterable[Who]) -> bool:
    """Whether of those who name several sides somebody names both of two, of whom each names a single side."""
    if not len(one) == 1 == len(other):
        return False
    return any(len(who.bodies) > 1 and one | other <= who.bodies for who in whos)


class Partition(Lives):
    """All units, each in its life."""

    def __init__(self, units: Sequence[Unit], apart: UnitPairs, corrected: UnitPairs | None = None) -> None:
        super().__init__(apart, corrected or UnitPairs(), {})
        self.units: Sequence[Unit] = units
        self._lives = [Life(number, unit) for number, unit in enumerate(units)]

    def of(self, index: int) -> Life:
        """The life that a unit belongs to."""
        return self._lives[index]

    def join(self, a: int, b: int, turn: Whereabouts | None = None) -> None:
        """Make one life of two, whatever speaks against it; `turn` is where it is once it was moved."""
        lives = self._lives
        first, second = lives[a], lives[b]
        if first is second:
            return
        if second.number < first.number:
            first, second = second, first
        for index in second.units:
            lives[index] = first
        first.take(second, turn)

    def roots(self, indexes: Iterable[int]) -> list[int]:
        """The lives of these units, each once, in order."""
        lives = self._lives
        return sorted({lives[i].number for i in indexes})

    def all(self) -> list[Life]:
        """All lives, in the order of their first units."""
        return [life for index, life in enumerate(self._lives) if life.number == index]

    def groups(self) -> list[list[int]]:
        """The units of each life in order, the lives in the order of their first units."""
        return [sorted(life.units) for life in self.all()]
