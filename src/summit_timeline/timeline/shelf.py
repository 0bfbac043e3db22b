"""The shelf of lives with exact days: by who takes part, in the order of their days."""

import bisect
import itertools
from collections.abc import Iterable

from summit_timeline.timeline.lives import Lives
from summit_timeline.timeline.units import Unit, Who

SIDES = 12  # sides by which a gathering is looked up: 66 pairs; two that agree in none of them are two gatherings

Key = tuple[str, ...]
Row = tuple[int, int, int]


def keys_of(unit: Unit) -> list[Key]:
    """What a unit is looked up by: each pair of its sides, or the one side, and its series."""
    found = keys_of_sides(unit.family, unit.who)
    if unit.series is not None:
        found.append((unit.family, "series", unit.series, ""))
    return found


def keys_of_sides(family: str, who: Who) -> list[Key]:
    """Each pair of sides, or the one side."""
    if len(who.bodies) == 1:
        return [(family, *who.bodies)]
    return [(family, *pair) for pair in itertools.combinations(sorted(who.bodies)[:SIDES], 2)]


class Shelf:
    """Lives with exact days as they are now, by key and in the order of their days.

    Later joins leave it as it is: `rows` and `within` name each life by one of its units.
    """

    def __init__(self, lives: Lives) -> None:
        self._rows: dict[Key, list[Row]] = {}
        seen: set[int] = set()
        for index, unit in enumerate(lives.units):
            root = lives.joins.root(index)
            if not unit.exact or root in seen:
                continue
            seen.add(root)
            life = lives.of(root)
            keys: set[Key] = set()
            for who in life.whos:
                keys.update(keys_of_sides(unit.family, who))
                keys.update([(unit.family, side) for side in who.bodies])
            if life.series is not None:
                keys.add((unit.family, "series", life.series, ""))
            for first, last in life.spans:
                for key in keys:
                    self._rows.setdefault(key, []).append((first, last, root))
        for row in self._rows.values():
            row.sort()

    def rows(self) -> Iterable[tuple[Key, list[Row]]]:
        """All rows of those that share a pair of sides or a series."""
        return ((key, row) for key, row in self._rows.items() if len(key) > 2 and len(row) > 1)

    def within(self, key: Key, first: int, last: int, most: int) -> list[Row]:
        """The (first, last, life) that begin inside these days; of too many those nearest to the middle."""
        row = self._rows.get(key, [])
        low, high = bisect.bisect_left(row, (first, 0, 0)), bisect.bisect_right(row, (last, 1 << 30, 0))
        if high - low > most:
            middle = (first + last) / 2
            return sorted(row[low:high], key=lambda r: (abs(r[0] - middle), r))[:most]
        return row[low:high]
