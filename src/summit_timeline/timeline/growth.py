"""One family of claims that grows: what its stages joined is kept, so that a report more is placed in little time.

The rules are those of `stages.py`, `fit.py` and `loose.py`, and so are the groups: each stage is run again around what
changed (`replay.py`), and the lives that come out otherwise are handed on to the next. Units have numbers in the order
of their first claims, as elsewhere, but with room between them for those to come.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence, Set

from summit_timeline.events.model import Claim
from summit_timeline.timeline.corrections import Versions, corrected
from summit_timeline.timeline.identity import Group, claim_order, related
from summit_timeline.timeline.lives import Life, Partition, UnitPairs
from summit_timeline.timeline.replay import First, Log, Replay, Stage, Standing
from summit_timeline.timeline.restage import Corrections, Loose, Neighbours, Wishes
from summit_timeline.timeline.rows import Pairs, Reach
from summit_timeline.timeline.shelf import Row, Shelf, entries_of
from summit_timeline.timeline.stages import (
    MOVE_REACH,
    SLIP_REACH,
    join_same_days,
    join_same_words,
    moved_without_days,
    moves,
    slips,
    take_move,
    take_slip,
    vague_or_one_sided,
    wording,
)
from summit_timeline.timeline.units import Names, Unit, make_units
from summit_timeline.timeline.whereabouts import Whereabouts

_ROOM = 1 << 20  # numbers left free between two units


class NoRoomError(Exception):
    """There is no number left between two units: the family has to be made anew."""


class Growth:
    """The units of one family, and all that its stages joined."""

    def __init__(self, family: str) -> None:
        self.family = family
        self.units: dict[int, Unit] = {}
        self.apart = UnitPairs()
        self.corrected = UnitPairs()
        self.sides: dict[tuple[int, int], bool] = {}
        self.shelf = Shelf()
        self.repeats: dict[int, int] = {}
        """For each unit that repeats another's words the first that had them."""
        self._names = Names(family)
        self._order: list[int] = []
        self._documents: dict[str, list[int]] = {}
        """The units of each document that has several."""
        self._wordings: dict[int, int | list[int]] = {}
        """The units of the same words, by the hash of these; most have their own."""
        self._days: dict[tuple[int, int], list[int]] = {}
        self._leaf: dict[int, int] = {}
        self._held: dict[int, list[int]] = {}
        self._stands: dict[int, Whereabouts] = {}
        """Where the events are that leaves tell to have been moved."""
        self._shifts: dict[Reach, tuple[Pairs[Row], Pairs[Row]]] = {}
        again = Neighbours(self, SLIP_REACH, slips, lambda lives, _, proposal: take_slip(lives, proposal))
        self._corrections = Corrections(self.corrected)
        self._stages: list[tuple[Stage, Log]] = [
            (self._corrections, Log()),
            (again, Log()),
            (Wishes(self, moved_without_days), Log()),
            (Neighbours(self, MOVE_REACH, moves, take_move), Log()),
            (again, Log()),
            (Wishes(self, vague_or_one_sided), Log()),
            (Loose(self._documents), Log()),
        ]
        self._logs = [log for _, log in self._stages]
        self._lives: list[dict[int, Life]] = []

    def change(
        self, come: Sequence[Claim], gone: Set[str] = frozenset(), versions: Versions = ()
    ) -> tuple[list[Group], list[Group]]:
        """Take in claims of new documents, and take out documents; the groups that are no more, and the new ones.

        `versions` are pairs of documents of one address that were not yet known to be so.
        Raises `NoRoomError` where this has to be made anew, and can then not be used any more.
        """
        if not self._order:
            return [], self._begin(come, versions)
        self._lives = [{} for _ in range(len(self._stages) + 1)]
        new = self._numbered(make_units(sorted(come, key=claim_order), set(), self._names))
        dead = {i for i in self._order if self.units[i].document in gone} if gone else set()
        for number in dead:
            self.corrected.forget(number)
        self._correct({pair for pair in versions if gone.isdisjoint(pair)} if gone else versions)
        went, came = self._settle(set(new), dead)
        for stage, (rules, log) in enumerate(self._stages):
            went, came = Replay(Standing(self, stage), rules, log).run(went, came)
        groups = [[self._claims(life) for life in lives.values()] for lives in (went, came)]
        self._bury(dead)
        self._lives = []
        return groups[0], groups[1]

    def _begin(self, claims: Sequence[Claim], versions: Versions) -> list[Group]:
        """Take in the first claims; their groups."""
        new = self._numbered(make_units(sorted(claims, key=claim_order), set(), self._names))
        self._correct(versions)
        _, lives = self._settle(set(new), set())
        first = First(self, lives)
        for rules, log in self._stages:
            first.run(rules, log)
        return [self._claims(lives[number]) for number in sorted(lives)]

    def _claims(self, life: Life) -> Group:
        return tuple([claim for index in sorted(life.units) for claim in self.units[index].claims])

    # --- units ---------------------------------------------------------------------------------------------------

    def _numbered(self, new: Sequence[Unit]) -> list[int]:
        """Take in units of new documents, in their order; their numbers."""
        if self._order:
            numbers = [self._place(unit) for unit in new]
        else:
            numbers = [(at + 1) * _ROOM for at in range(len(new))]
            self._order = numbers[:]
            self.units.update(zip(numbers, new, strict=True))
        self.apart.add((numbers[a], numbers[b]) for a, b in related(new))
        of_document: dict[str, list[int]] = {}
        for number, unit in zip(numbers, new, strict=True):
            of_document.setdefault(unit.document, []).append(number)
        self._documents.update({document: row for document, row in of_document.items() if len(row) > 1})
        return numbers

    def _correct(self, versions: Versions) -> None:
        """Take in which units say anew what others said."""
        rows: dict[str, list[int]] = {document: [] for pair in versions for document in pair}
        for number in self._order if rows else ():
            if self.units[number].document in rows:
                rows[self.units[number].document].append(number)
        pairs = set(corrected(self.units, rows, versions))
        self._corrections.new = pairs - self.corrected.pairs
        self.corrected.add(pairs)

    def _place(self, unit: Unit) -> int:
        """Put a unit between those before and after it."""
        order = self._order
        at = bisect.bisect(order, claim_order(unit.claims[0]), key=lambda i: claim_order(self.units[i].claims[0]))
        low = order[at - 1] if at else order[0] - 2 * _ROOM
        high = order[at] if at < len(order) else order[-1] + 2 * _ROOM
        number = (low + high) // 2
        if number == low:
            raise NoRoomError
        order.insert(at, number)
        self.units[number] = unit
        return number

    def _bury(self, dead: set[int]) -> None:
        """Forget units."""
        if dead:
            self._order = [number for number in self._order if number not in dead]
        for number in dead:
            self._documents.pop(self.units.pop(number).document, None)
            self.apart.forget(number)

    # --- the same words and the same days ------------------------------------------------------------------------

    def _settle(self, new: set[int], dead: set[int]) -> tuple[dict[int, Life], dict[int, Life]]:
        """Join those of the same words and days around new and dead units; the leaves that went and came."""
        known = self._days
        touched, leaders = self._reword(new, dead)
        spans = {(self.units[i].first or 0, self.units[i].last or 0) for i in leaders if _dated(self.units[i])}
        old = {self._leaf.get(i, i) for i in touched if i not in new}
        old |= {self._leaf.get(i, i) for span in spans for i in known.get(span, ()) if i not in new}
        before = {leaf: self._units_of(leaf) for leaf in old}
        scope = sorted((touched.union(*before.values())) - dead)
        after, stands = self._grouped(scope)
        changed = {i for i in touched if i in new or i in dead or i in self._turned}
        stood = {number: self._stands.get(number) for number in before}
        same = {
            number
            for number, row in before.items()
            if after.get(number) == row and changed.isdisjoint(row) and stood[number] == stands.get(number)
        }
        gone = {n: row for n, row in before.items() if n not in same}
        come = {n: row for n, row in after.items() if n not in same}
        went = {number: self._life(row) for number, row in gone.items()}
        for number in before:
            self._stands.pop(number, None)
        self._stands.update(stands)
        for number, row in gone.items():
            self._held.pop(number, None)
            for index in row:
                self._leaf.pop(index, None)
        for number, row in come.items():
            if len(row) > 1:
                self._held[number] = row
                self._leaf.update({index: number for index in row if index != number})
        came = {number: self._life(row) for number, row in come.items()}
        self._reshelve(went.values(), came.values())
        return went, came

    def _reword(self, new: set[int], dead: set[int]) -> tuple[set[int], set[int]]:
        """Find who repeats whom now; all units of the words of new and dead ones, and their old and new leaders."""
        rows: dict[int, list[int]] = {}
        for number in sorted(new | dead):
            said = wording(self.units[number])
            if said is not None:
                words = hash(said)
                known = self._wordings.get(words, [])
                row = rows.setdefault(words, known if isinstance(known, list) else [known])
                if number in new:
                    bisect.insort(row, number)
                else:
                    row.remove(number)
        touched = new.union(dead, *rows.values())
        old = {number: self.repeats[number] for number in touched if number in self.repeats}
        for words, row in rows.items():
            for number in row:
                self.repeats.pop(number, None)
            self.repeats.update(self._repeating(row))
            if row:
                self._wordings[words] = row if len(row) > 1 else row[0]
            else:
                self._wordings.pop(words, None)
        for number in dead:
            self.repeats.pop(number, None)
        self._turned = {number for number in touched if old.get(number) != self.repeats.get(number)}
        for number in touched:
            unit = self.units[number]
            if _dated(unit):
                was, now = number not in new and number not in old, number not in dead and number not in self.repeats
                row = self._days.setdefault((unit.first or 0, unit.last or 0), [])
                if now and not was:
                    row.append(number)
                elif was and not now:
                    row.remove(number)
        return touched, {*touched, *old.values(), *(self.repeats[i] for i in touched if i in self.repeats)}

    def _repeating(self, row: list[int]) -> dict[int, int]:
        """Which units of the same words repeat which."""
        if len(row) < 2:
            return {}
        lives = Partition([self.units[i] for i in row], self.apart.among(row))
        return {row[at]: row[lives.of(at).number] for at in join_same_words(lives)}

    def _grouped(self, scope: list[int]) -> tuple[dict[int, list[int]], dict[int, Whereabouts]]:
        """Units of whole days, joined, and where those are that were moved to other places."""
        lives = Partition([self.units[i] for i in scope], self.apart.among(scope))
        place = {number: at for at, number in enumerate(scope)}
        repeats = {place[number]: place[self.repeats[number]] for number in scope if number in self.repeats}
        for at, first in repeats.items():
            lives.join(first, at)
        join_same_days(lives, repeats)
        rows = lives.groups()
        moved = {scope[row[0]]: lives.of(row[0]).where for row in rows if lives.of(row[0]).left}
        return {scope[row[0]]: [scope[at] for at in row] for row in rows}, moved

    def _reshelve(self, went: Iterable[Life], came: Iterable[Life]) -> None:
        """Change the shelf, and note who came to be neighbours on it."""
        self._shifts = {SLIP_REACH: (set(), set()), MOVE_REACH: (set(), set())}
        old = {pair for life in went for pair in entries_of(life, self.family)}
        new = {pair for life in came for pair in entries_of(life, self.family)}
        if not self.shelf.all():
            self.shelf.put(new)
            return
        reaches = (SLIP_REACH, MOVE_REACH)
        shifts = self.shelf.change([*(old - new)], [*(new - old)], *reaches)
        self._shifts = dict(zip(reaches, shifts, strict=True))

    # --- what the stages ask ---------------------------------------------------------------------------------------

    def shifted(self, most: int, days: int) -> tuple[Iterable[tuple[Row, Row]], Iterable[tuple[Row, Row]]]:
        """Pairs of entries of the shelf that are neighbours since the last change, and that may be so no more."""
        new, old = self._shifts[(most, days)]
        return {(a, b) for key, a, b in new if len(key) > 2}, {(a, b) for key, a, b in old if len(key) > 2}

    def leaves(self, life: Life) -> Iterable[Life]:
        """Those of the same words and days that a life was made of."""
        return [self.base(0, leaf) for leaf in {self._leaf.get(i, i): None for i in life.units}]

    def start(self, stage: int, number: int) -> int:
        """The life, by number, in which a unit was when a stage began."""
        number = self._leaf.get(number, number)
        for log in self._logs[:stage]:
            number = log.root(number)
        return number

    def base(self, stage: int, number: int) -> Life:
        """The life of that number when a stage began."""
        found = self._lives[stage].get(number)
        if found is None:
            if stage:
                found = self._logs[stage - 1].life(number, lambda n: self.base(stage - 1, n))
            else:
                found = self._life(self._units_of(number))
            self._lives[stage][number] = found
        return found

    def _units_of(self, leaf: int) -> list[int]:
        return self._held.get(leaf) or [leaf]

    def _life(self, row: Sequence[int]) -> Life:
        life = Life(row[0], self.units[row[0]])
        for number in row[1:]:
            life.take(Life(number, self.units[number]))
        if row[0] in self._stands:
            life.stand(self._stands[row[0]])
        return life


def _dated(unit: Unit) -> bool:
    """Whether a unit gives exact days and sides."""
    return unit.exact and bool(unit.who.bodies)
