"""The shelf of lives with exact days: by who takes part, in the order of their days."""

import bisect
from collections.abc import Iterable, Sequence

from summit_timeline.timeline.lives import Life, Partition
from summit_timeline.timeline.rows import Key, Rows
from summit_timeline.timeline.units import Unit

Row = tuple[int, int, int]


def keys_of(unit: Unit) -> Sequence[Key]:
    """What a unit is looked up by: each pair of its sides, or the one side, and its series."""
    return unit.who.keys if unit.series is None else unit.who.keys_in(unit.series)


def entries_of(life: Life, family: str) -> Iterable[tuple[Key, Row]]:
    """All under which a life is looked up: each of its days under each pair of sides, each side and its series.

    A body of states that meets by itself has a row of its own: its name alone tells who meets.
    """
    keys: set[Key] = set()
    for who in life.whos:
        keys.update(who.row_keys)
    if life.series is not None:
        keys.add((family, "series", life.series, ""))
    days = [(first, last, life.number) for first, last in life.spans]
    return ((key, entry) for entry in days for key in keys)


class Shelf(Rows[Row]):
    """Lives with exact days as they were once, by key and in the order of their days.

    Later joins leave it as it is: `several` and `within` name each life by one of its units.
    """

    def several(self) -> Iterable[Sequence[Row]]:
        """All rows of those that share a pair of sides, a series, or the body that meets."""
        return (row for key, row in self.all().items() if len(key) > 2 and len(row) > 1)

    def within(self, key: Key, first: int, last: int, most: int) -> Sequence[Row]:
        """The (first, last, life) that begin inside these days; of too many those nearest to the middle."""
        row = self.of(key)
        low, high = bisect.bisect_left(row, (first, 0, 0)), bisect.bisect_right(row, (last, 1 << 30, 0))
        if high - low > most:
            middle = (first + last) / 2
            return sorted(row[low:high], key=lambda r: (abs(r[0] - middle), r))[:most]
        return row[low:high]


def shelved(lives: Partition) -> Shelf:
    """All lives with exact days as they are now."""
    roots = {lives.of(index).number: None for index, unit in enumerate(lives.units) if unit.exact}
    shelf = Shelf()
    shelf.put(entry for root in roots for entry in entries_of(lives.of(root), lives.units[root].family))
    return shelf
