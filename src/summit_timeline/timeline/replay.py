"""One stage run again where something changed, and the log of what it joined: the rest is known from the log.

A stage takes its proposals in their order, and whether one is taken depends on the two lives alone. So it is enough to
look at the proposals that are new or gone and at those of lives that are other than they were. A life is known from
the log as it stood before any proposal, and becomes another one only where what is now decided of it differs.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

import attrs

from summit_timeline.timeline.lives import Life, Lives, Proposal, UnitPairs
from summit_timeline.timeline.units import Unit
from summit_timeline.timeline.whereabouts import Whereabouts

START: Proposal = ()  # before every proposal


class Log:
    """What one stage joined, by which proposals: groups by the smallest number in them, as elsewhere."""

    __slots__ = ("_kids", "_turns", "_up")

    def __init__(self) -> None:
        self._up: dict[int, tuple[Proposal, int]] = {}
        self._kids: dict[int, list[int]] = {}
        self._turns: dict[int, Whereabouts] = {}

    def root(self, number: int, before: Proposal | None = None) -> int:
        """The group that a group of the start of the stage is in, at its end or before a proposal was taken."""
        step = self._up.get(number)
        while step is not None and (before is None or step[0] < before):
            number = step[1]
            step = self._up.get(number)
        return number

    def tree(self, number: int, before: Proposal | None = None) -> list[int]:
        """All groups of the start of the stage that one is made of, and itself."""
        found = [number]
        for here in found:
            found += self._taken(here, before)
        return found

    def size(self, number: int, before: Proposal) -> int:
        """How often a group was joined with one of a greater number before a proposal was taken."""
        return len(self._taken(number, before))

    def life(self, number: int, base: Callable[[int], Life], before: Proposal | None = None) -> Life:
        """The life of a group, made of those with which the stage began."""
        kids = self._taken(number, before)
        life = base(number)
        if kids:
            life = life.copy()
            for kid in kids:
                life.take(self.life(kid, base), self._turns.get(kid))
        return life

    def joined_by(self, proposal: Proposal, number: int) -> bool:
        """Whether a group, as it stood before a proposal, was joined with another by that."""
        step = self._up.get(number)
        return (step is not None and step[0] == proposal) or any(
            self._up[kid][0] == proposal for kid in self._kids.get(number, ())
        )

    def joins_of(self, number: int) -> list[Proposal]:
        """All proposals by which the group was made that a group of the start ended in."""
        return [self._up[n][0] for n in self.tree(self.root(number)) if n in self._up]

    def add(self, proposal: Proposal, into: int, number: int, turn: Whereabouts | None) -> None:
        """Note a join, the latest of these two."""
        self._up[number] = (proposal, into)
        self._kids.setdefault(into, []).append(number)
        if turn is not None:
            self._turns[number] = turn

    def cut(self, number: int, since: Proposal) -> None:
        """Forget what a group was joined with by a proposal and those after it."""
        for kid in [k for k in self._kids.get(number, ()) if self._up[k][0] >= since]:
            self._part(kid)
        if number in self._up and self._up[number][0] >= since:
            self._part(number)

    def _taken(self, number: int, before: Proposal | None) -> list[int]:
        kids = self._kids.get(number)
        if not kids:
            return []
        return kids if before is None else [kid for kid in kids if self._up[kid][0] < before]

    def _part(self, number: int) -> None:
        _, into = self._up.pop(number)
        self._turns.pop(number, None)
        kids = self._kids[into]
        kids.remove(number)
        if not kids:
            del self._kids[into]


Changed = Mapping[int, Life]
"""Lives that are no more, or are new, by number."""


@attrs.frozen
class News:
    """What a stage proposes otherwise than before, apart from the proposals of lives that are new."""

    added: Iterable[Proposal] = ()
    gone: Iterable[Proposal] = ()


class Stage(Protocol):
    """The rules of one stage and what it keeps to find proposals again."""

    def all(self, lives: Lives, start: Changed) -> Iterable[Proposal]:
        """Take in all lives with which the stage begins for the first time; what it proposes."""

    def news(self, standing: Standing, gone: Changed, come: Changed, log: Log) -> News:
        """Take in which lives the stage begins with; what it now proposes otherwise between others."""

    def proposals(self, standing: Standing, life: Life) -> Iterable[Proposal]:
        """All proposals that name a life with which the stage begins."""

    def take(self, lives: Lives, proposal: Proposal) -> None:
        """Join what was proposed, if nothing speaks against it."""


class Ground(Protocol):
    """Where the lives of all stages are kept."""

    units: dict[int, Unit]
    apart: UnitPairs
    corrected: UnitPairs
    sides: dict[tuple[int, int], bool]

    def start(self, stage: int, number: int) -> int:
        """The life, by number, in which a unit was when a stage began."""

    def base(self, stage: int, number: int) -> Life:
        """The life of that number when a stage began."""


class Standing(Lives):
    """The lives with which a stage begins."""

    def __init__(self, ground: Ground, stage: int) -> None:
        super().__init__(ground.apart, ground.corrected, ground.sides)
        self.units = ground.units
        self._ground, self._stage = ground, stage

    def start(self, index: int) -> int:
        """The number of the life that a unit belongs to."""
        return self._ground.start(self._stage, index)

    def base(self, number: int) -> Life:
        """The life of a number."""
        return self._ground.base(self._stage, number)

    def of(self, index: int) -> Life:
        """The life that a unit belongs to."""
        return self.base(self.start(index))

    def join(self, a: int, b: int, turn: Whereabouts | None = None) -> None:
        """Nothing is joined before the stage begins."""
        raise NotImplementedError


class First(Lives):
    """The lives of a stage that is run for the first time, as they are now."""

    def __init__(self, ground: Ground, lives: dict[int, Life]) -> None:
        super().__init__(ground.apart, ground.corrected, ground.sides)
        self.units = ground.units
        self._ground, self._lives = ground, lives
        self._log, self._now = Log(), START
        self._into: dict[int, int] = {}

    def run(self, stage: Stage, log: Log) -> None:
        """Take all that a stage proposes, and note what it joined."""
        self._log = log
        for proposal in sorted(set(stage.all(self, self._lives))):
            self._now = proposal
            stage.take(self, proposal)

    def of(self, index: int) -> Life:
        """The life that a unit belongs to."""
        number = self._ground.start(0, index)
        into = self._into
        while number in into:
            number = into[number]
        return self._lives[number]

    def join(self, a: int, b: int, turn: Whereabouts | None = None) -> None:
        """Make one life of two, whatever speaks against it."""
        first, second = self.of(a), self.of(b)
        if first is second:
            return
        if second.number < first.number:
            first, second = second, first
        self._log.add(self._now, first.number, second.number, turn)
        self._into[second.number] = first.number
        del self._lives[second.number]
        first.take(second, turn)


@attrs.define(eq=False)
class _Group:
    """Lives of the start that are now one, other than the log has it."""

    life: Life
    nodes: list[int]


class Replay(Lives):
    """One stage, run again where it has to be."""

    def __init__(self, standing: Standing, stage: Stage, log: Log) -> None:
        super().__init__(standing.apart, standing.corrected, standing.sides)
        self.units = standing.units
        self.standing, self.log, self.now = standing, log, START
        self._stage = stage
        self._other: dict[int, _Group] = {}
        self._since: dict[int, Proposal] = {}
        self._clean: dict[tuple[int, int], Life] = {}
        self._cuts: list[tuple[int, Proposal]] = []
        self._joined: list[tuple[Proposal, int, int, Whereabouts | None]] = []
        self._queue: list[Proposal] = []
        self._queued: set[Proposal] = set()

    # --- lives as they stand before the proposal that is looked at -----------------------------------------------

    def of(self, index: int) -> Life:
        """The life that a unit belongs to."""
        node = self.standing.start(index)
        group = self._other.get(node)
        return group.life if group is not None else self._known(node)

    def join(self, a: int, b: int, turn: Whereabouts | None = None) -> None:
        """Make one life of two, whatever speaks against it."""
        first, second = self._become_other(a), self._become_other(b)
        if first is second:
            return
        if second.life.number < first.life.number:
            first, second = second, first
        self._joined.append((self.now, first.life.number, second.life.number, turn))
        first.life = first.life.copy()
        first.life.take(second.life, turn)
        first.nodes += second.nodes
        for node in second.nodes:
            self._other[node] = first

    def since(self, node: int) -> Proposal | None:
        """From which proposal on a life is other than the log has it; None while it is not."""
        return self._since.get(node)

    def soil(self, index: int) -> None:
        """From here on, the life of a unit is not known from the log any more."""
        self._become_other(index)

    def _known(self, node: int) -> Life:
        """The life of the log."""
        number = self.log.root(node, self.now)
        key = (number, self.log.size(number, self.now))
        found = self._clean.get(key)
        if found is None:
            found = self._clean[key] = self.log.life(number, self.standing.base, self.now)
        return found

    def _become_other(self, index: int) -> _Group:
        node = self.standing.start(index)
        found = self._other.get(node)
        if found is not None:
            return found
        life = self._known(node)
        nodes = self.log.tree(life.number, self.now)
        group = _Group(life, nodes)
        self._cuts.append((life.number, self.now))
        for member in nodes:
            self._other[member], self._since[member] = group, self.now
        for member in nodes:
            self._queue_all(self._stage.proposals(self.standing, self.standing.base(member)))
        return group

    def _queue_all(self, proposals: Iterable[Proposal]) -> None:
        for proposal in proposals:
            if proposal > self.now and proposal not in self._queued:
                self._queued.add(proposal)
                heapq.heappush(self._queue, proposal)

    # --- the run -------------------------------------------------------------------------------------------------

    def run(self, gone: Changed, come: Changed) -> tuple[dict[int, Life], dict[int, Life]]:
        """Take what is proposed after some lives at the start have changed; the lives at the end that went and came."""
        log = self.log
        news = self._stage.news(self.standing, gone, come, log)
        removed = set(news.gone)
        self._queue_all(news.added)
        self._queue_all(removed)
        groups = {log.root(number) for number in gone}
        touched = dict.fromkeys(node for number in groups for node in log.tree(number) if node not in gone)
        for node in (*touched, *(n for n in come if n not in touched)):
            self.soil(node)
        while self._queue:
            self.now = heapq.heappop(self._queue)
            if self.now in removed:
                self._miss(self.now)
            else:
                self._take(self.now)
        return self._close(gone, come)

    def _miss(self, proposal: Proposal) -> None:
        """Where the log joined by a proposal that is no more, both are other from here on."""
        for index in proposal[-2:]:
            node = self.standing.start(index)
            if node not in self._other and self.was_taken(proposal):
                self.soil(node)

    def was_taken(self, proposal: Proposal) -> bool:
        """Whether the log has the two as one after a proposal."""
        a, b = (self.standing.start(index) for index in proposal[-2:])
        after = (*proposal, 0)  # the next of all possible ones
        return self.log.root(a, after) == self.log.root(b, after)

    def _take(self, proposal: Proposal) -> None:
        """Take a proposal; where the log joined by it and now it does not, what was joined is other from here on."""
        nodes = [self.standing.start(index) for index in proposal[-2:]]
        before = [n for n in nodes if n not in self._other and self._was_joined(proposal, n)]
        if len(before) == len(nodes):
            return
        self._stage.take(self, proposal)
        if before and self.of(nodes[0]) is not self.of(nodes[1]):
            for node in before:
                self.soil(node)

    def _was_joined(self, proposal: Proposal, node: int) -> bool:
        return self.log.joined_by(proposal, self.log.root(node, proposal))

    def _close(self, gone: Changed, come: Changed) -> tuple[dict[int, Life], dict[int, Life]]:
        """Write the log anew; what is other at the end of the stage."""
        log, base = self.log, self.standing.base
        fresh = {number for number in come if number not in gone}
        roots = {log.root(node) for node in (*self._other, *gone) if node not in fresh}
        old = {root: (log.tree(root), log.life(root, lambda n: gone.get(n) or base(n))) for root in roots}
        for number in gone:
            log.cut(number, START)
        for number, since in self._cuts:
            log.cut(number, since)
        for row in self._joined:
            log.add(*row)
        new = {group.life.number: group for group in self._other.values()}
        same = {
            number
            for number, (nodes, life) in old.items()
            if number in new
            and gone.keys().isdisjoint(nodes)
            and come.keys().isdisjoint(nodes)
            and set(nodes) == set(new[number].nodes)
            and life.where == new[number].life.where
        }
        went = {number: life for number, (_, life) in old.items() if number not in same}
        came = {number: group.life for number, group in new.items() if number not in same}
        return went, came
