"""How units with days become lives, group by group: the same words, the same days, moves, and then the vague ones."""

import bisect
import itertools
from collections.abc import Iterable, Sequence

from summit_timeline.events.model import Kind, Status
from summit_timeline.timeline.agreement import NEAR
from summit_timeline.timeline.lives import Life, Lives, Span
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
    ranked = sorted(found, key=lambda root: (-_closeness(unit, lives.of(root)), root))
    if not any(lives.try_join(root, index, same_days=True) for root in ranked):
        for key in keys:
            homes.setdefault(key, []).append(mine.number)


def _closeness(unit: Unit, life: Life) -> float:
    """How well a unit fits a life that nothing in it contradicts, days aside."""
    score = 0.0
    if unit.place is not None and unit.place in life.places:
        score += 2.0
    elif unit.country is not None and unit.country in life.countries:
        score += 1.0
    if unit.series is not None and unit.series == life.series:
        score += 2.0
    if unit.ordinal is not None and unit.ordinal == life.ordinal:
        score += 2.0
    if unit.claims[0].kind in life.kinds:
        score += 0.5
    if unit.who in life.whos:
        score += 0.5
    return score + min(len(life.units), 8) / 16


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


FEW = 3  # as many reports must agree on a day before another that is off by one counts as a slip
MOST = 24  # lives that one unit is compared with


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
                    pairs.append(_slip_rank(lives, repeats, root, other[2], inside=inside))
    for _, fits, a, b in sorted(set(pairs)):
        if fits:
            lives.try_join(a, b, same_days=True)


def _slip(a: Span, b: Span) -> bool:
    inside = (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])
    return inside or (abs(a[0] - b[0]) == 1 and a[1] - a[0] == b[1] - b[0])


def _slip_rank(lives: Lives, repeats: Sequence[bool], a: int, b: int, *, inside: bool) -> tuple[int, bool, int, int]:
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
        if before is not after and _move_rank(lives, repeats, before, after) is not None:
            lives.try_join(a, b)


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
    held = any(c.status.value == "held" for u in said for c in u.claims)
    stopped = any(c.status.value == "cancelled" for c in latest.claims)
    if held or (days[0] < turn and not (told or stopped)):
        return None
    gap = min(abs(a[0] - b[0]) for a in before.spans for b in after.spans)
    if not (told or stopped) and gap > NEAR:
        return None
    if lives.oppose(before, after):
        return None
    return (0 if told else 1 if stopped else 2, gap, turn - end)


def attach(lives: Lives, shelf: Shelf, indexes: Iterable[int]) -> None:
    """Join lives without certain days, or of one side only, each to the life with certain days that it fits best."""
    wishes = []
    for root in lives.roots(indexes):
        life = lives.of(root)
        best: dict[int, float] = {}
        for index in sorted(life.units)[:4]:
            unit = lives.units[index]
            for key in keys_of(unit):
                for first, last, number in shelf.within(key, *_reach(unit), MOST):
                    other = lives.joins.root(number)
                    if other != root:
                        score = _fit(lives, index, lives.of(other), first, last)
                        if score is not None:
                            best[other] = max(score, best.get(other, score))
        ranked = sorted(best.items(), key=lambda row: (-row[1], row[0]))[:4]
        wishes += [(-score, root, other) for other, score in ranked]
    done = set()
    for _, root, other in sorted(wishes):
        if root not in done and lives.try_join(other, root):
            done.add(root)


def _reach(unit: Unit) -> tuple[int, int]:
    if unit.exact:
        return (unit.first or 0) - 1, (unit.first or 0) + 1
    first = unit.first if unit.first is not None else min(unit.published, (unit.last or unit.published) - NEAR)
    last = unit.last if unit.last is not None else max(unit.published, first) + NEAR
    return first, last


def _fit(lives: Lives, index: int, other: Life, first: int, last: int) -> float | None:
    """How well a unit fits these days of a life; None where it does not."""
    unit = lives.units[index]
    if not unit.exact and unit.last is not None and first > unit.last:
        return None
    if lives.oppose(lives.of(index), other):
        return None
    if _alone_opposes(unit, other):
        return None
    if (
        unit.exact
        and unit.first != first
        and (other.number == index or sum(len(r) for r in other.spans.values()) < FEW)
    ):
        return None
    if unit.planned and unit.published > last + 3:
        return None
    if not unit.planned and unit.published < first and any(c.status is Status.HELD for c in unit.claims):
        return None
    score = _closeness(unit, other)
    if unit.claims[0].kind is Kind.SUMMIT and Kind.SUMMIT not in other.kinds and len(other.units) >= FEW:
        score -= 2.0
    score += len(other.spans[(first, last)]) / sum(len(rows) for rows in other.spans.values())
    score += 1.0 if other.begin <= unit.published <= other.end else -min(_gap(unit, other), 2 * NEAR) / NEAR
    if any(unit.who.bodies >= who.bodies for who in other.whos):
        score += 0.5
    if unit.exact and unit.first == first:
        score += 2.0
    return score


def _gap(unit: Unit, life: Life) -> int:
    return max(life.begin - unit.published, unit.published - life.end, 0)


def _alone_opposes(unit: Unit, life: Life) -> bool:
    """Whether an organisation alone, in a long window, is no meeting of it with others."""
    if not unit.who.gathering or len(unit.who.bodies) != 1 or unit.vague <= 9:
        return False
    if unit.series is not None and unit.series == life.series:
        return False
    bodies = {body for who in life.whos for body in who.bodies}
    return len(bodies) > 1 and not any(len(who.bodies) == 1 for who in life.whos)
