"""Rows of entries in order, each under a key, and which of them are neighbours: before and after a change."""

import bisect
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

Key = tuple[str, ...]
Entry = TypeVar("Entry", bound=tuple[int, ...])
Pairs = set[tuple[Key, Entry, Entry]]
Reach = tuple[int, int]
"""How many entries, and how many days, two that are neighbours lie apart at most."""


def following(row: Sequence[Entry], at: int, most: int, days: int) -> Iterable[Entry]:
    """The next entries of a row, at most so many, that begin at most so many days later."""
    first = row[at][0]
    for other in row[at + 1 : at + 1 + most]:
        if other[0] - first > days:
            break
        yield other


class Rows(Generic[Entry]):
    """Entries by key; each begins with its day, and rows are in their order."""

    def __init__(self) -> None:
        self._rows: dict[Key, list[Entry]] = {}

    def of(self, key: Key) -> Sequence[Entry]:
        """The row under a key."""
        return self._rows.get(key, ())

    def all(self) -> Mapping[Key, Sequence[Entry]]:
        """All rows by their keys."""
        return self._rows

    def put(self, entries: Iterable[tuple[Key, Entry]]) -> None:
        """Take in entries."""
        many = not self._rows
        for key, entry in entries:
            row = self._rows.setdefault(key, [])
            if many:
                row.append(entry)
            else:
                bisect.insort(row, entry)
        for row in self._rows.values() if many else ():
            row.sort()

    def drop(self, entries: Iterable[tuple[Key, Entry]]) -> None:
        """Take out entries that are there."""
        for key, entry in entries:
            row = self._rows[key]
            del row[bisect.bisect_left(row, entry)]
            if not row:
                del self._rows[key]

    def around(self, key: Key, entry: Entry, most: int, days: int) -> Iterable[tuple[Entry, Entry]]:
        """The pairs of neighbours of which an entry is one, that of the earlier day first."""
        row = self.of(key)
        at = bisect.bisect_left(row, entry)
        for other in following(row, at, most, days):
            yield entry, other
        for other in row[max(0, at - most) : at]:
            if entry[0] - other[0] <= days:
                yield other, entry

    def change(
        self, gone: Sequence[tuple[Key, Entry]], come: Sequence[tuple[Key, Entry]], *reaches: Reach
    ) -> list[tuple[Pairs[Entry], Pairs[Entry]]]:
        """Take entries out and in; for each reach the pairs that are now neighbours, and those that may be no more."""
        touched = [*gone, *come]
        before = [self._pairs(touched, *reach) for reach in reaches]
        self.drop(gone)
        self.put(come)
        after = [self._pairs(touched, *reach) for reach in reaches]
        return [(new - old, old - new) for old, new in zip(before, after, strict=True)]

    def _pairs(self, touched: Iterable[tuple[Key, Entry]], most: int, days: int) -> Pairs[Entry]:
        """The pairs of neighbours of which one stands at or before a place and one at or after it."""
        found: Pairs[Entry] = set()
        for key, entry in touched:
            row = self.of(key)
            at = bisect.bisect_left(row, entry)
            for here in range(max(0, at - most), min(at + 1, len(row))):
                found.update([(key, row[here], other) for other in following(row, here, most, days)])
        return found
