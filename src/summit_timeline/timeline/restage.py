"""The stages as they are run again: how each finds its proposals around a life, and which a change makes doubtful."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableSet, Sequence, Set
from typing import Protocol

from summit_timeline.timeline import loose
from summit_timeline.timeline.fit import Asks, reach, seeking, take_wish, wishes
from summit_timeline.timeline.lives import Life, Lives, Numbered, Proposal, UnitPairs
from summit_timeline.timeline.replay import Changed, Log, News, Replay, Standing
from summit_timeline.timeline.rows import Key, Rows, following
from summit_timeline.timeline.shelf import Row, Shelf, entries_of, keys_of
from summit_timeline.timeline.stages import Repeats
from summit_timeline.timeline.units import Unit


class Leaves(Protocol):
    """The lives of the same words and days, which the shelf is made of."""

    shelf: Shelf
    repeats: dict[int, int]
    family: str

    def leaves(self, life: Life) -> Iterable[Life]:
        """Those that a life was made of."""

    def shifted(self, most: int, days: int) -> tuple[Iterable[tuple[Row, Row]], Iterable[tuple[Row, Row]]]:
        """Pairs of entries of the shelf that are neighbours since the last change, and that may be so no more."""


Rule = Callable[[Lives, Repeats, Row, Row], Iterable[Proposal]]


class Neighbours:
    """A stage that compares neighbours on the shelf."""

    def __init__(
        self, leaves: Leaves, near: tuple[int, int], rule: Rule, take: Callable[[Lives, Repeats, Proposal], None]
    ) -> None:
        self._leaves, self._near, self._rule, self._take = leaves, near, rule, take

    def all(self, lives: Lives, start: Changed) -> Iterable[Proposal]:
        """What is proposed of all."""
        for row in self._leaves.shelf.several():
            for at, one in enumerate(row):
                for other in following(row, at, *self._near):
                    yield from self._rule(lives, self._leaves.repeats, one, other)

    def news(self, standing: Standing, gone: Changed, come: Changed, log: Log) -> News:
        """What is proposed of those who came to be neighbours, or no more of those who were."""
        new, old = self._leaves.shifted(*self._near)
        repeats = self._leaves.repeats
        added = [p for one, other in new for p in self._rule(standing, repeats, one, other)]
        doubtful = {(standing.start(one[2]), standing.start(other[2])) for one, other in old}
        return News(added, _gone(self, standing, log, doubtful, {*gone, *come}))

    def proposals(self, standing: Standing, life: Life) -> Iterable[Proposal]:
        """All that name a life."""
        shelf, repeats = self._leaves.shelf, self._leaves.repeats
        pairs: dict[tuple[Row, Row], None] = {}
        for leaf in self._leaves.leaves(life):
            for key, entry in entries_of(leaf, self._leaves.family):
                if len(key) > 2:
                    pairs.update(dict.fromkeys(shelf.around(key, entry, *self._near)))
        for one, other in pairs:
            yield from self._rule(standing, repeats, one, other)

    def take(self, lives: Lives, proposal: Proposal) -> None:
        """Join what was proposed, if nothing speaks against it."""
        self._take(lives, self._leaves.repeats, proposal)


class _Proposing(Protocol):
    def proposals(self, standing: Standing, life: Life) -> Iterable[Proposal]: ...


def _gone(
    stage: _Proposing, standing: Standing, log: Log, doubtful: Iterable[tuple[int, int]], changed: Set[int]
) -> list[Proposal]:
    """The proposals between two unchanged lives of the start that were taken and are no longer made."""
    found = []
    for a, b in doubtful:
        if a != b and a not in changed and b not in changed and log.root(a) == log.root(b):
            between = [p for p in log.joins_of(a) if {standing.start(x) for x in p[-2:]} == {a, b}]
            if between:
                made = set(stage.proposals(standing, standing.base(a)))
                found += [p for p in between if p not in made]
    return found


class Corrections:
    """A stage that joins what articles said before and after they were corrected."""

    def __init__(self, corrected: UnitPairs) -> None:
        self._corrected = corrected
        self.new: set[tuple[int, int]] = set()
        """Those that are new since the stage was run."""

    def all(self, lives: Lives, start: Changed) -> Iterable[Proposal]:
        """What is proposed of all."""
        self.new = set()
        return list(self._corrected.pairs)

    def news(self, standing: Standing, gone: Changed, come: Changed, log: Log) -> News:
        """The pairs of documents that only now are known to be of one address; none is ever taken back."""
        added, self.new = self.new, set()
        return News(added)

    def proposals(self, standing: Standing, life: Life) -> Iterable[Proposal]:
        """All that name a life."""
        return [pair for index in life.units for pair in self._corrected.of(index)]

    def take(self, lives: Lives, proposal: Proposal) -> None:
        """Join what was proposed, if nothing but days and places speaks against it."""
        lives.try_correct(*proposal)


class Wishes:
    """A stage that joins those without certain days, or of one side, to the lives that they fit best."""

    def __init__(self, leaves: Leaves, asks: Asks) -> None:
        self._leaves, self._asks = leaves, asks
        self._wishes: dict[int, list[Proposal]] = {}
        self._by: dict[int, list[int]] = {}
        self._seekers = _Seekers()
        self._before: dict[int, list[Proposal]] = {}
        self._done: MutableSet[int] | None = None

    def all(self, lives: Lives, start: Changed) -> Iterable[Proposal]:
        """Take in all lives with which the stage begins for the first time; what they wish for."""
        self._done = set()
        asking = self._asking(lives, start)
        self._seekers.put((number, [lives.units[i] for i in seeking(life)]) for number, life in asking.items())
        for number in asking:
            self._set(number, wishes(lives, self._leaves.shelf, number))
        return [wish for row in self._wishes.values() for wish in row]

    def _asking(self, lives: Lives, among: Changed) -> dict[int, Life]:
        """Those that look for others."""
        return {n: life for n, life in among.items() if self._asks(lives.units, life)}

    def news(self, standing: Standing, gone: Changed, come: Changed, log: Log) -> News:
        """Which others of those that were there wish for something else now."""
        self._done = None
        self._before = {}
        units, family = standing.units, self._leaves.family
        for number, life in gone.items():
            if number in self._wishes:
                self._set(number, None)
                self._seekers.drop(number, [units[i] for i in seeking(life)])
        asking = self._asking(standing, come)
        self._seekers.put((number, [units[i] for i in seeking(life)]) for number, life in asking.items())
        others = set()
        if self._wishes:
            looked = {
                (key, entry[0]) for life in (*gone.values(), *come.values()) for key, entry in entries_of(life, family)
            }
            others = {number for key, day in looked for number in self._seekers.at(key, day)} - asking.keys()
        for number in (*asking, *others):
            self._set(number, wishes(standing, self._leaves.shelf, number))
        pairs = [(set(self._before[n]), set(self._wishes[n])) for n in others]
        return News(
            [w for old, new in pairs for w in new - old],
            [w for old, new in pairs for w in old - new if w[-1] not in gone],
        )

    def _set(self, number: int, wished: list[Proposal] | None) -> None:
        """Note what a life wishes for, or that it does not look for any."""
        old = self._wishes.pop(number, [])
        self._before[number] = self._before.get(number, old)
        for wish in old:
            row = self._by[wish[-1]]
            row.remove(number)
            if not row:
                del self._by[wish[-1]]
        if wished is not None:
            self._wishes[number] = wished
            for wish in wished:
                self._by.setdefault(wish[-1], []).append(number)

    def proposals(self, standing: Standing, life: Life) -> Iterable[Proposal]:
        """All that name a life."""
        number = life.number
        yield from self._wishes.get(number, ())
        for other in self._by.get(number, ()):
            yield from (wish for wish in self._wishes[other] if wish[-1] == number)

    def take(self, lives: Lives, proposal: Proposal) -> None:
        """Join what was proposed, if nothing speaks against it."""
        if self._done is None and isinstance(lives, Replay):
            self._done = _Done(lives, self._wishes, self._before)
        take_wish(lives, self._done if self._done is not None else set(), proposal)


class _Done(MutableSet[int]):
    """Those whose wish was heard before the proposal that is looked at."""

    def __init__(
        self, replay: Replay, wishes: Mapping[int, Sequence[Proposal]], before: Mapping[int, Sequence[Proposal]]
    ) -> None:
        self._replay, self._wishes, self._before = replay, wishes, before
        self._heard: set[int] = set()

    def __contains__(self, number: object) -> bool:
        if number in self._heard or not isinstance(number, int):
            return True
        since = self._replay.since(number)
        limit = self._replay.now if since is None else since
        old = self._before[number] if number in self._before else self._wishes.get(number, ())
        return any(wish < limit and self._replay.was_taken(wish) for wish in old)

    def add(self, value: int) -> None:
        """Note that a wish was heard."""
        self._heard.add(value)
        self._replay.soil(value)

    def discard(self, value: int) -> None:
        """No wish is taken back."""
        raise NotImplementedError

    def __iter__(self) -> Iterator[int]:
        return iter(self._heard)

    def __len__(self) -> int:
        return len(self._heard)


_TIERS = (3, 10, 40, 400)  # days: those who look no further than each stand by themselves


class _Seekers:
    """Who looks up a key, by the first day of what is looked for."""

    def __init__(self) -> None:
        self._rows: Rows[tuple[int, int, int]] = Rows()

    def put(self, seekers: Iterable[tuple[int, list[Unit]]]) -> None:
        """Take in lives with the units by which they look for others."""
        self._rows.put(pair for number, units in seekers for pair in _sought(number, units))

    def drop(self, number: int, units: list[Unit]) -> None:
        """Take out a life with the units by which it looks for others."""
        self._rows.drop(_sought(number, units))

    def at(self, key: Key, day: int) -> Iterable[int]:
        """Those who look up a key for a life that begins on a day."""
        for tier, longest in enumerate((*_TIERS, day)):
            row = self._rows.of((str(tier), *key))
            for low, high, number in row[bisect.bisect_left(row, (day - longest, 0, 0)) :]:
                if low > day:
                    break
                if high >= day:
                    yield number


def _sought(number: int, units: list[Unit]) -> list[tuple[Key, tuple[int, int, int]]]:
    found = set()
    for unit in units:
        low, high = reach(unit)
        tier = str(bisect.bisect_left(_TIERS, high - low))
        found.update([((tier, *key), (low, high, number)) for key in keys_of(unit)])
    return sorted(found)


class Loose:
    """The stage that compares single units, of which one is in no certain life."""

    def __init__(self, documents: Mapping[str, Sequence[int]]) -> None:
        self._documents = documents
        self._rows: Rows[tuple[int, int]] = Rows()
        self._loose: set[int] = set()
        self._nameless: dict[loose.Spot, list[int]] = {}
        self._named: dict[loose.Spot, list[int]] = {}
        self._faces: loose.Faces | None = None

    def all(self, lives: Lives, start: Changed) -> Iterable[Proposal]:
        """Take in all lives with which the stage begins for the first time; what is proposed of their units."""
        units = lives.units
        self._loose.update(i for life in start.values() if not life.certain for i in life.units)
        self._rows.put(pair for life in start.values() for pair in loose.entries_of(units, life))
        self._note(units, set(), {i for life in start.values() for i in life.units})
        pairs = {pair for row in self._documents.values() for i in row for pair in self._in_document(units, i)}
        for key, row in self._rows.all().items():
            for at, (_, a) in enumerate(row):
                for _, b in following(row, at, *loose.REACH):
                    if (a in self._loose or b in self._loose) and loose.comparable(key, units[a], units[b]):
                        pairs.add((a, b) if a < b else (b, a))
        for alone in self._nameless.values():
            pairs.update(pair for i in alone for pair in loose.only_one_there(lives, i, self._named))
        return [p for a, b in pairs if (a, b) not in lives.apart.pairs for p in loose.likely(lives, a, b)]

    def news(self, standing: Standing, gone: Changed, come: Changed, log: Log) -> News:
        """What is proposed of those who came to be neighbours, or no more of those who were."""
        units = standing.units
        self._faces = None
        old = {pair for life in gone.values() for pair in loose.entries_of(units, life)}
        new = {pair for life in come.values() for pair in loose.entries_of(units, life)}
        ((gained, lost),) = self._rows.change([*(old - new)], [*(new - old)], loose.REACH)
        doubtful = {(standing.start(a), standing.start(b)) for _, (_, a), (_, b) in lost}
        before = {i for life in gone.values() for i in life.units}
        after = {i for life in come.values() for i in life.units}
        self._loose -= before
        self._loose.update(i for life in come.values() if not life.certain for i in life.units)
        added = [p for key, (_, a), (_, b) in gained for p in self._compared(standing, key, min(a, b), max(a, b))]
        self._note(units, before - after, after - before)
        for i in self._alone_near(units, before | after):
            added += self._there(standing, i)
            pairs = [p[-2:] for p in log.joins_of(standing.start(i)) if i in p[-2:]]
            doubtful |= {(standing.start(a), standing.start(b)) for a, b in pairs}
        return News(added, _gone(self, standing, log, doubtful, {*gone, *come}))

    def _note(self, units: Numbered, gone: set[int], come: set[int]) -> None:
        """Take in which units there are at which place."""
        for numbers, known in ((gone, False), (come, True)):
            for number in sorted(numbers):
                unit = units[number]
                for wanted, rows in ((loose.nameless, self._nameless), (loose.at_a_place, self._named)):
                    for spot in loose.spots(unit) if wanted(unit) else ():
                        row = rows.setdefault(spot, [])
                        if known:
                            row.append(number)
                        else:
                            row.remove(number)

    def _alone_near(self, units: Numbered, numbers: set[int]) -> set[int]:
        """Those that name nobody and can mean one of these units."""
        touched = [units[i] for i in numbers if loose.at_a_place(units[i])]
        return {
            index
            for unit in touched
            for spot in loose.spots(unit)
            for index in self._nameless.get(spot, ())
            if loose.can_mean(units[index], unit)
        }

    def _there(self, standing: Lives, index: int) -> Iterable[Proposal]:
        for a, b in loose.only_one_there(standing, index, self._named):
            if (a, b) not in standing.apart.pairs:
                yield from loose.likely(standing, a, b)

    def _compared(self, standing: Lives, key: Key, a: int, b: int) -> Iterable[Proposal]:
        one, other = standing.units[a], standing.units[b]
        if (
            (a in self._loose or b in self._loose)
            and loose.comparable(key, one, other)
            and (a, b) not in standing.apart.pairs
        ):
            yield from loose.likely(standing, a, b)

    def proposals(self, standing: Standing, life: Life) -> Iterable[Proposal]:
        """All that name a life."""
        units = standing.units
        pairs: set[tuple[int, int]] = set()
        for key, entry in loose.entries_of(units, life):
            for (_, a), (_, b) in self._rows.around(key, entry, *loose.REACH):
                if (a in self._loose or b in self._loose) and loose.comparable(key, units[a], units[b]):
                    pairs.add((a, b) if a < b else (b, a))
        for index in life.units:
            pairs.update(self._in_document(units, index))
            if loose.nameless(units[index]):
                pairs.update(loose.only_one_there(standing, index, self._named))
            for spot in loose.spots(units[index]) if loose.at_a_place(units[index]) else ():
                for other in self._nameless.get(spot, ()):
                    if loose.can_mean(units[other], units[index]):
                        pairs.update(p for p in loose.only_one_there(standing, other, self._named))
        for a, b in pairs:
            if (a, b) not in standing.apart.pairs:
                yield from loose.likely(standing, a, b)

    def _in_document(self, units: Numbered, index: int) -> Iterable[tuple[int, int]]:
        row = self._documents.get(units[index].document)
        if row is not None:
            at = row.index(index)
            for other in row[max(0, at - loose.NEIGHBOURS) : at + loose.NEIGHBOURS + 1]:
                if other != index:
                    yield (min(index, other), max(index, other))

    def take(self, lives: Lives, proposal: Proposal) -> None:
        """Join what was proposed, if nothing speaks against it."""
        if self._faces is None:
            self._faces = loose.Faces(lives.units)
        loose.take_likely(lives, self._faces, proposal)
