"""The spans that names take in a text, and what the gazetteer has there, found again by their place."""

import bisect

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.names.name import Name

Hit = tuple[int, int, tuple[Entry, ...]]


class Found:
    """Spans that are taken, so that a name is read once; a helper of one call of `find_names`."""

    def __init__(self) -> None:
        self.names: list[Name] = []
        self._starts: list[int] = []

    def add(self, name: Name) -> bool:
        at = bisect.bisect(self._starts, name.start)
        if at and self.names[at - 1].end > name.start:
            return False
        if at < len(self.names) and self.names[at].start < name.end:
            return False
        self.names.insert(at, name)
        self._starts.insert(at, name.start)
        return True

    def is_free(self, start: int, end: int) -> bool:
        """Whether no name stands in any of [start, end)."""
        at = bisect.bisect(self._starts, start)
        return not (at and self.names[at - 1].end > start) and not (at < len(self.names) and self._starts[at] < end)

    def between(self, start: int, end: int) -> list[Name]:
        """The names that start in [start, end)."""
        return self.names[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]


"""A name of the gazetteer at its place."""


class Hits:
    """What the gazetteer has in a text, found again by its place."""

    def __init__(self, hits: list[Hit], persons: list[Hit]) -> None:
        self.hits, self.persons = hits, persons
        self.starts = [hit[0] for hit in hits]

    def between(self, start: int, end: int) -> list[Hit]:
        """Those that start in [start, end)."""
        return self.hits[bisect.bisect_left(self.starts, start) : bisect.bisect_left(self.starts, end)]

    def last(self, at: int) -> Hit | None:
        """The last one that starts at an offset or before it."""
        slot = bisect.bisect(self.starts, at)
        return self.hits[slot - 1] if slot else None

    def ending(self, end: int) -> Hit | None:
        """The one that ends at an offset."""
        at = bisect.bisect_left(self.starts, end) - 1
        return self.hits[at] if at >= 0 and self.hits[at][1] == end else None

    def at(self, start: int) -> Hit | None:
        """The one that starts at an offset."""
        at = bisect.bisect_left(self.starts, start)
        return self.hits[at] if at < len(self.hits) and self.starts[at] == start else None
