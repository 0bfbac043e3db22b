"""Sets and maps that grow by a little: a large one that is never copied, and what was added to it since."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

_T = TypeVar("_T")
_K = TypeVar("_K")
_V = TypeVar("_V")

_MANY = 20  # what was added is kept apart while it is less than this part of the whole


class Bag(Generic[_T], Collection[_T]):
    """A set that cannot be changed; what a little is added to shares the rest with it."""

    __slots__ = ("_base", "_more", "_whole")

    def __init__(self, items: Iterable[_T] = (), more: frozenset[_T] = frozenset()) -> None:
        self._base, self._more = frozenset(items), more
        self._whole: frozenset[_T] | None = None

    def whole(self) -> frozenset[_T]:
        """All of it as one set, which is made when it is first asked for."""
        if self._whole is None:
            self._whole = self._base | self._more if self._more else self._base
        return self._whole

    def plus(self, others: Iterable[Bag[_T]]) -> Bag[_T]:
        """This one with all that is in others."""
        more = self._more.union(*(other.whole() - self._base for other in others))
        if len(more) == len(self._more):
            return self
        if len(more) * _MANY > len(self._base):
            return Bag(self._base | more)
        return Bag(self._base, more)

    def since(self, old: Bag[_T]) -> frozenset[_T] | None:
        """What is in this one and was not in an older one; None where that one has more."""
        if self._base is old._base:
            mine, others = self._more, old._more
        else:
            mine, others = self.whole(), old.whole()
        return mine - others if others <= mine else None

    def __len__(self) -> int:
        return len(self._base) + len(self._more)

    def __contains__(self, item: object) -> bool:
        return item in self._base or item in self._more

    def __iter__(self) -> Iterator[_T]:
        return itertools.chain(self._base, self._more)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Bag):
            return NotImplemented
        same = self._base is other._base and self._more == other._more
        return same or (len(self) == len(other) and self.whole() == other.whole())

    def __hash__(self) -> int:
        return hash(self.whole())

    def __repr__(self) -> str:
        return repr(self.whole())

    def __reduce__(self) -> tuple[type[Bag[_T]], tuple[frozenset[_T]]]:
        return Bag, (self.whole(),)


class Layers(Mapping[_K, _V]):
    """A map that cannot be changed; what is changed in a little shares the rest with it."""

    __slots__ = ("_base", "_more")

    def __init__(self, base: Mapping[_K, _V], more: Mapping[_K, _V] | None = None) -> None:
        self._base, self._more = base, more or {}

    def plus(self, more: Mapping[_K, _V]) -> Layers[_K, _V]:
        """This one with other values for some keys, or with more keys."""
        if not more:
            return self
        both = {**self._more, **more}
        return Layers({**self._base, **both}) if len(both) * _MANY > len(self._base) else Layers(self._base, both)

    def __getitem__(self, key: _K) -> _V:
        return self._more[key] if key in self._more else self._base[key]

    def __len__(self) -> int:
        return len(self._base.keys() | self._more.keys())

    def __iter__(self) -> Iterator[_K]:
        return iter(self._base.keys() | self._more.keys())
