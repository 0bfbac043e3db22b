"""How units with days become lives, group by group: the same words, the same days, moves, and then the vague ones."""

import datetime as dt
from collections.abc import Sequence

from summit_timeline.events.model import Status
from summit_timeline.timeline.agreement import NEAR
from summit_timeline.timeline.fit import FEW, attach, closeness
from summit_timeline.timeline.lives import Life, Lives, Span
from summit_timeline.timeline.shelf import Key, Shelf, keys_of
from summit_timeline.timeline.units import Unit


def join_with_days(lives: Lives) -> None:
    """Join all units whose days are known, the certain ones first."""
    repeats = join_same_words(lives)
    join_same_days(lives, repeats)
    shelf = Shelf(lives)
    join_slips(lives, shelf, repeats)
    attach(lives, shelf, [i for i, u in enumerate(lives.units) if u.moved and u.known and not lives.of(i).spans])
    join_moves(lives, shelf, repeats)
    join_slips(lives, shelf, repeats)  # again, for those of whom only now enough reports are known
    attach(lives, shelf, [i for i, u in enumerate(lives.units) if u.known and u.who.bodies and _loose(lives, i)])


def _loose(lives: Lives, index: int) -> bool:
    """Whether a unit belongs to no life with certain days, or to one that names a single side."""
    life = lives.of(index)
    return not life.spans or all(len(who.bodies) < 2 for who in life.whos)


def join_same_words(lives: Lives) -> list[bool]:
    """Join reports that repeat another's words; for each unit whether it is such a repetition."""
    by_quote: dict[str, list[int]] = {}
    for index, unit in enumerate(lives.units):
        if unit.known and len(unit.claims) == 1:
            by_quote.setdefault(unit.claims[0].quote, []).append(index)
    repeats = [False] * len(lives.units)
    for row in by_quote.values():
        if len(row) > 1:
            _join_row(lives, row, repeats)
    return repeats


def _join_row(lives: Lives, row: list[int], repeats: list[bool]) -> None:
    """Join those of one quote that say the same in all else too, each with the report before it."""
    said: dict[tuple[object, ...], int] = {}
    for index in row:
        unit = lives.units[index]
        key = (unit.family, unit.who.number, unit.place, unit.series, unit.ordinal, unit.first)
        earlier = said.get(key)
        near = earlier is not None and unit.published - lives.units[earlier].published <= NEAR
        if earlier is not None and near and lives.units[earlier].document != unit.document:
            repeats[index] = lives.try_join(earlier, index)
        said[key] = index


def join_same_days(lives: Lives, repeats: Sequence[bool]) -> None:
    """Join units that give the same exact days and sides; one that names a single side joins those who name both."""
    buckets: dict[tuple[str, int | None, int | None], list[int]] = {}
    for index, unit in enumerate(lives.units):
        if unit.exact and unit.who.bodies and not repeats[index]:
            buckets.setdefault((unit.family, unit.first, unit.last), []).append(index)
    for bucket in buckets.values():
        if len(bucket) > 1:
            _join_bucket(lives, bucket)


def _join_bucket(lives: Lives, bucket: list[int]) -> None:
    """Join the units of one family and the same days: first those that name several sides, then those that name one."""
    homes: dict[Key, list[int]] = {}
    several = [i for i in bucket if len(lives.units[i].who.bodies) > 1]
    alone = [i for i in bucket if len(lives.units[i].who.bodies) == 1]
    for index in sorted(several, key=lambda i: (lives.units[i].place is None, i)):
        _settle(lives, index, homes, keys_of(lives.units[index]))
    for index in several:
        for side in lives.units[index].who.bodies:
            home = homes.setdefault((lives.units[index].family, side), [])
            if lives.joins.root(index) not in home:
                home.append(lives.joins.root(index))
    for index in sorted(alone, key=lambda i: (lives.units[i].place is None, i)):
        _settle(lives, index, homes, keys_of(lives.units[index]))


def _settle(lives: Lives, index: int, homes: dict[Key, list[int]], keys: list[Key]) -> None:
    """Join a unit to the best life of those under its keys, or make it a new one there."""
    unit = lives.units[index]
    found = lives.roots(i for key in keys for i in homes.get(key, ()))
    mine = lives.of(index)
    ranked = sorted(found, key=lambda root: (-closeness(unit, lives.of(root)), root))
    if not any(lives.try_join(root, index, same_days=True) for root in ranked):
        for key in keys:
            homes.setdefault(key, []).append(mine.number)


def join_slips(lives: Lives, shelf: Shelf, repeats: Sequence[bool]) -> None:
    """Join lives whose days differ by one, or where one tells of a day of the other, if one has few reports."""
    pairs = []
    for _, row in shelf.rows():
        for at, (first, last, root) in enumerate(row):
            for other in row[at + 1 : at + 1 + 4]:
                if other[0] - first > 2:
                    break
                if other[2] != root and _slip((first, last), (other[0], other[1])):
                    inside = other[1] - other[0] != last - first
                    if inside and _beside_the_others(lives.of(root), lives.of(other[2])):
                        continue
                    pairs.append(_slip_rank(lives, repeats, root, other[2], inside=inside))
    for _, fits, a, b in sorted(set(pairs)):
        if fits:
            lives.try_join(a, b, same_days=True)


def _beside_the_others(a: Life, b: Life) -> bool:
    """Whether two of those meet, on one of the days of the other life, of whom that one names more."""
    few, many = sorted((max((w.bodies for w in life.whos), key=_size, default=frozenset()) for life in (a, b)), key=len)
    return len(few) == 2 < len(many) and few < many


def _size(names: frozenset[str]) -> tuple[int, list[str]]:
    """How many names, and then which, as the order of a set is another one in each run."""
    return len(names), sorted(names)


def _slip(a: Span, b: Span) -> bool:
    """Whether one tells of days of the other, or is as long and off by one."""
    inside = (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])
    return inside or (abs(a[0] - b[0]) == 1 and a[1] - a[0] == b[1] - b[0])


def _slip_rank(lives: Lives, repeats: Sequence[bool], a: int, b: int, *, inside: bool) -> tuple[int, bool, int, int]:
    """How likely two lives are one, the smaller first, and whether few enough reports are off."""
    sizes = [sum(not repeats[i] for i in lives.of(x).units) for x in (a, b)]
    return (min(sizes), inside or (max(sizes) >= FEW and min(sizes) <= max(sizes) // FEW), min(a, b), max(a, b))


def join_moves(lives: Lives, shelf: Shelf, repeats: Sequence[bool]) -> None:
    """Join the life of an event before it was moved with its life after that.

    The two must not interleave: once a report gives the new days, no later one gives the old ones in its own words.
    """
    pairs = set()
    for _, row in shelf.rows():
        for at, (first, _, index) in enumerate(row):
            root = lives.joins.root(index)
            for other in row[at + 1 : at + 1 + 6]:
                if other[0] - first > 2 * NEAR:
                    break
                following = lives.joins.root(other[2])
                if following != root:
                    for a, b in ((root, following), (following, root)):
                        rank = _move_rank(lives, repeats, lives.of(a), lives.of(b))
                        if rank is not None:
                            pairs.add((rank, a, b))
    for _, a, b in sorted(pairs):
        before, after = lives.of(a), lives.of(b)
        rank = None if before is after else _move_rank(lives, repeats, before, after)
        if rank is not None and rank[0] < 0:
            lives.try_move(a, b)
        elif rank is not None:
            lives.try_join(a, b)


def _names_old_days(unit: Unit, days: Span) -> bool:
    """Whether a report tells of the move from just these days, so that even another place is that of the same event."""
    old = (c.when for c in unit.claims if c.status is Status.POSTPONED and c.when.exact)
    return any((w.earliest, w.latest) == tuple(map(dt.date.fromordinal, days)) for w in old)


def _move_rank(lives: Lives, repeats: Sequence[bool], before: Life, after: Life) -> tuple[int, int, int] | None:
    """How well `after` continues `before`, the best first; None where it does not."""
    units = lives.units
    said = [units[i] for i in before.units if not repeats[i]]
    new = [units[i] for i in after.units if not repeats[i]]
    turn = min(u.published for u in new)
    end = max(u.published for u in said)
    if end > turn or any(u.published == turn and u.document == v.document for u in said for v in new):
        return None
    latest = max(said, key=lambda u: (u.published, not u.moved))
    days = max((span for span in before.spans), key=lambda s: max(units[i].published for i in before.spans[s]))
    first_new = min(new, key=lambda u: (u.published, not u.moved))
    told = first_new.moved or latest.moved
    held = any(c.status is Status.HELD for u in said for c in u.claims)
    stopped = any(c.status is Status.CANCELLED for c in latest.claims)
    if held or (days[0] < turn and not (told or stopped)):
        return None
    gap = min(abs(a[0] - b[0]) for a in before.spans for b in after.spans)
    if not (told or stopped) and gap > NEAR:
        return None
    named = _names_old_days(first_new, days)
    if lives.oppose(before, after, moved=named):
        return None
    return (-1 if named else 0 if told else 1 if stopped else 2, gap, turn - end)
