"""How units with days become lives, group by group: the same words, the same days, moves, and then the vague ones."""

import datetime as dt
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from summit_timeline.events.model import CANCELLED, POSTPONED, SUMMIT
from summit_timeline.timeline.agreement import FEW_DAYS, NEAR, has_summit
from summit_timeline.timeline.fit import FEW, attach, closeness
from summit_timeline.timeline.lives import Life, Lives, Numbered, Partition, Proposal, Span
from summit_timeline.timeline.rows import Key, following
from summit_timeline.timeline.shelf import Row, Shelf, keys_of, shelved
from summit_timeline.timeline.units import Unit, gives_new_days, some_held

Repeats = Container[int]
"""The units that repeat another report's words, which are no further voice."""


def join_with_days(lives: Partition) -> None:
    """Join all units whose days are known, the certain ones first."""
    repeats = join_same_words(lives)
    join_same_days(lives, repeats)
    shelf = shelved(lives)
    for pair in sorted(lives.corrected.pairs):
        lives.try_correct(*pair)
    join_slips(lives, shelf, repeats)
    attach(lives, shelf, moved_without_days)
    join_moves(lives, shelf, repeats)
    join_slips(lives, shelf, repeats)  # again, for those of whom only now enough reports are known
    attach(lives, shelf, vague_or_one_sided)


def moved_without_days(units: Numbered, life: Life) -> bool:
    """Whether a life has no exact days, and a unit tells of a move of it; without any days, of several sides."""
    if life.spans or not life.moved:
        return False
    told = (units[index] for index in life.units)
    return any(unit.moved and (unit.known or len(unit.who.bodies) > 1) for unit in told)


def vague_or_one_sided(units: Numbered, life: Life) -> bool:
    """Whether a life has no certain days, or names a single side, and some unit tells of days and of a side."""
    if not life.named or (life.spans and any(len(who.bodies) > 1 for who in life.whos)):
        return False
    return any(unit.known and unit.who.bodies for unit in [units[index] for index in life.units])


def join_same_words(lives: Partition) -> set[int]:
    """Join reports that repeat another's words; the units that are such a repetition."""
    first: dict[str, int] = {}
    rows: dict[int, list[int]] = {}
    for index, unit in enumerate(lives.units):
        if unit.known and len(unit.claims) == 1:
            earlier = first.setdefault(unit.claims[0].quote, index)
            if earlier != index:
                rows.setdefault(earlier, [earlier]).append(index)
    repeats: set[int] = set()
    for earlier in sorted(rows):
        _join_row(lives, rows[earlier], repeats)
    return repeats


def wording(unit: Unit) -> tuple[object, ...] | None:
    """What reports have in common that repeat each other's words; None for what is no repetition of any."""
    if not unit.known or len(unit.claims) > 1:
        return None
    said = (unit.family, unit.who.number, unit.place, unit.series, unit.ordinal, unit.first)
    return (unit.claims[0].quote, *said)


def _join_row(lives: Partition, row: list[int], repeats: set[int]) -> None:
    """Join those of one quote that say the same in all else too, each with the report before it."""
    said: dict[tuple[object, ...], int] = {}
    for index in row:
        unit = lives.units[index]
        key = wording(unit) or ()
        earlier = said.get(key)
        near = earlier is not None and unit.published - lives.units[earlier].published <= NEAR
        other = earlier is not None and near and lives.units[earlier].document != unit.document
        if earlier is not None and other and lives.try_join(earlier, index):
            repeats.add(index)
        said[key] = index


def join_same_days(lives: Partition, repeats: Repeats) -> None:
    """Join units that give the same exact days and sides; one that names a single side joins those who name both."""
    buckets: dict[Span, list[int]] = {}
    for index, unit in enumerate(lives.units):
        if unit.exact and unit.who.bodies and index not in repeats:
            buckets.setdefault((unit.first or 0, unit.last or 0), []).append(index)
    for bucket in buckets.values():
        if len(bucket) > 1:
            _join_bucket(lives, bucket)


def _join_bucket(lives: Partition, bucket: list[int]) -> None:
    """Join the units of the same days: first those that name several sides, then those that name one."""
    units = lives.units
    homes: dict[Key, list[int]] = {}
    several = [i for i in bucket if len(units[i].who.bodies) > 1]
    for index in _placed_first(units, several):
        _settle(lives, index, homes)
    if len(several) == len(bucket):
        _join_summits(lives, bucket)
        return
    for index in several:
        unit, number = units[index], lives.of(index).number
        for side in unit.who.bodies:
            home = homes.setdefault((unit.family, side), [])
            if number not in home:
                home.append(number)
    _join_summits(lives, bucket)
    single = _placed_first(units, [i for i in bucket if len(units[i].who.bodies) == 1])
    _join_gatherings(lives, single)
    for index in single:
        _settle(lives, index, homes)


def _join_summits(lives: Partition, bucket: list[int]) -> None:
    """Join the units of a summit of many in one town, whomever of these each names; that of most first."""
    units = lives.units
    towns: dict[str, list[int]] = {}
    for index in bucket:
        place = units[index].place
        if place is not None and has_summit(units[index]):
            towns.setdefault(place, []).append(index)
    for row in towns.values():
        whole = max(row, key=lambda index: (len(units[index].who.bodies), -index))
        for index in row:
            lives.try_join(whole, index, same_days=True)


def _join_gatherings(lives: Partition, single: list[int]) -> None:
    """Join the units of one body of states that meets by itself, called alike, before a meeting beside it takes one."""
    first: dict[tuple[object, ...], int] = {}
    for index in single:
        unit = lives.units[index]
        if unit.who.gathering and unit.who.members == unit.who.bodies:
            earlier = first.setdefault((unit.family, *unit.who.bodies, unit.claims[0].kind), index)
            if earlier != index:
                lives.try_join(earlier, index, same_days=True)


def _placed_first(units: Sequence[Unit], row: list[int]) -> list[int]:
    """A row with those first that tell the place."""
    return [i for i in row if units[i].place is not None] + [i for i in row if units[i].place is None]


def _settle(lives: Partition, index: int, homes: dict[Key, list[int]]) -> None:
    """Join a unit to the best life of those under its keys, or make it a new one there."""
    unit, mine = lives.units[index], lives.of(index)
    keys = keys_of(unit)
    known = [homes[key] for key in keys if key in homes]
    found = lives.roots(known[0] if len(known) == 1 else [i for home in known for i in home])
    if len(found) > 1:
        found.sort(key=lambda root: (-closeness(unit, lives.of(root)), root))
    for root in found:
        if lives.try_join(root, index, same_days=True):
            return
    for key in keys:
        homes.setdefault(key, []).append(mine.number)


def join_slips(lives: Partition, shelf: Shelf, repeats: Repeats) -> None:
    """Join lives whose days differ by one, or where one tells of a day of the other, if one has few reports."""
    for proposal in sorted(set(_slips(lives, shelf, repeats))):
        take_slip(lives, proposal)


def take_slip(lives: Lives, proposal: Proposal) -> None:
    """Join the lives of two units that were proposed, unless something speaks against it by now."""
    lives.try_join(*proposal[-2:], same_days=True)


SLIP_REACH = (4, 2)  # with how many entries after it in a row, and that begin how many days later, one is compared


def _slips(lives: Partition, shelf: Shelf, repeats: Repeats) -> Iterable[Proposal]:
    for row in shelf.several():
        for at, one in enumerate(row):
            for other in following(row, at, *SLIP_REACH):
                if one[2] != other[2]:
                    yield from slips(lives, repeats, one, other)


def slips(lives: Lives, repeats: Repeats, one: Row, other: Row) -> Iterable[Proposal]:
    """The proposal to join the lives of two entries, the one that begins first before the other, if any."""
    (first, last, a), (other_first, other_last, b) = one, other
    if a != b and _slip((first, last), (other_first, other_last)):
        inside = other_last - other_first != last - first
        if not known_by_sides(lives.of(a), lives.of(b)):
            if inside and _one_gathering(lives.of(a), lives.of(b)):
                yield (min(len(lives.of(x).units) for x in (a, b)), min(a, b), max(a, b))
        elif not (inside and _beside_the_others(lives.of(a), lives.of(b))):
            sizes = [sum(i not in repeats for i in lives.of(x).units) for x in (a, b)]
            if inside or (max(sizes) >= FEW and min(sizes) <= max(sizes) // FEW):
                yield (min(sizes), min(a, b), max(a, b))


def known_by_sides(a: Life, b: Life) -> bool:
    """Whether two lives have two sides in common, or a series, and not only the one body that meets."""
    if a.series is not None and a.series == b.series:
        return True
    for one in a.whos:
        for other in b.whos:
            if len(one.bodies if one is other else one.bodies & other.bodies) > 1:
                return True
    return False


def _one_gathering(a: Life, b: Life) -> bool:
    """Whether a body by itself meets at both, called alike, at one place or in one country."""
    return bool(a.kinds & b.kinds and (a.places & b.places or a.countries & b.countries))


def _one_body(a: Life, b: Life) -> bool:
    """Whether a body by itself meets at both, called alike."""
    alone = all(who.gathering and len(who.bodies) == 1 for who in (*a.whos, *b.whos))
    return alone and not a.kinds.isdisjoint(b.kinds)


def _moves_it(unit: Unit, life: Life) -> bool:
    """Whether a report tells of a move, and names no other place than its event has by other reports."""
    return unit.moved and (unit.place is None or not life.places or unit.place in life.places)


def _soon(life: Life) -> int:
    """How many days a meeting of one body, which has many, is moved at most where its old day is not told."""
    return NEAR if SUMMIT in life.kinds else FEW_DAYS


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


def join_moves(lives: Partition, shelf: Shelf, repeats: Repeats) -> None:
    """Join the life of an event before it was moved with its life after that.

    The two must not interleave: once a report gives the new days, no later one gives the old ones in its own words.
    """
    for proposal in sorted(set(_moves(lives, shelf, repeats))):
        take_move(lives, repeats, proposal)


def take_move(lives: Lives, repeats: Repeats, proposal: Proposal) -> None:
    """Join two lives of which one was proposed to go on with the other, if it still does."""
    a, b = proposal[-2:]
    before, after = lives.of(a), lives.of(b)
    rank = None
    if before is not after:
        rank = _move_rank(lives, before, after, _course(lives, repeats, before), _course(lives, repeats, after))
    if rank is not None and rank[0] < 0:
        lives.try_move(a, b)
    elif rank is not None:
        lives.try_join(a, b)


MOVE_REACH = (6, 8 * NEAR)


def _moves(lives: Partition, shelf: Shelf, repeats: Repeats) -> Iterable[Proposal]:
    pairs: dict[tuple[int, int], None] = {}  # the same lives are neighbours in the rows of several pairs of sides
    most, days = MOVE_REACH
    for row in shelf.several():
        told = [(first, lives.of(number).number, lives.units[number].moved) for first, _, number in row]
        for at, (first, one, moved) in enumerate(told):
            for later, other, too in told[at + 1 : at + 1 + most]:
                if later - first > days:
                    break
                if one != other and _near_enough(later - first, moved or too):
                    pairs[one, other] = None
    courses: dict[int, Course] = {}
    for a, b in pairs:
        first_life, second = lives.of(a), lives.of(b)
        if _of_the_same(first_life, second):
            for life in (first_life, second):
                if life.number not in courses:
                    courses[life.number] = _course(lives, repeats, life)
            yield from _going_on(lives, first_life, second, courses[a], courses[b])


def moves(lives: Lives, repeats: Repeats, one: Row, other: Row) -> Iterable[Proposal]:
    """The proposals that the life of one of two entries goes on with that of the other."""
    if _can_go_on(lives, one, other):
        first, second = lives.of(one[2]), lives.of(other[2])
        if _of_the_same(first, second):
            yield from _going_on(lives, first, second, *[_course(lives, repeats, life) for life in (first, second)])


def _can_go_on(lives: Lives, one: Row, other: Row) -> bool:
    """Whether two entries are of two lives, and near enough in time for what they tell of a move."""
    moved = lives.units[one[2]].moved or lives.units[other[2]].moved
    return _near_enough(other[0] - one[0], moved) and lives.of(one[2]) is not lives.of(other[2])


def _near_enough(days: int, moved: bool) -> bool:
    """Whether events so many days apart can be one; where a move is told, that tells of the old days too."""
    return moved or days <= 2 * NEAR


def _of_the_same(a: Life, b: Life) -> bool:
    """Whether two lives are known to be of the same sides, of one series or of one body that meets by itself."""
    return known_by_sides(a, b) or _one_body(a, b)


def _going_on(lives: Lives, a: Life, b: Life, of_a: "Course", of_b: "Course") -> Iterable[Proposal]:
    """The proposals that one of two lives goes on with the other."""
    for before, after, said, new in ((a, b, of_a, of_b), (b, a, of_b, of_a)):
        rank = _move_rank(lives, before, after, said, new)
        if rank is not None:
            yield (rank, before.number, after.number)


class Course(NamedTuple):
    """What the reports of a life say in words of their own, in the order of time."""

    units: list[Unit]
    begin: int
    end: int
    """The days of the first and the last of them, as ordinals."""
    first: Unit
    latest: Unit
    held: bool


def _course(lives: Lives, repeats: Repeats, life: Life) -> Course:
    """The course of a life, without what repeats another report; what tells of a move comes first on its day."""
    units = [lives.units[i] for i in sorted(life.units) if i not in repeats]
    first = latest = units[0]
    held = False
    for unit in units:  # units are in the order of publication
        if unit.moved and not first.moved and unit.published == first.published:
            first = unit
        if unit.published > latest.published or (latest.moved and not unit.moved):
            latest = unit
        held = held or some_held(unit)
    return Course(units, first.published, latest.published, first, latest, held)


def _names_old_days(unit: Unit, days: Span) -> bool:
    """Whether a report tells of the move from just these days, so that even another place is that of the same event."""
    old = (c.when for c in unit.claims if c.status is POSTPONED and c.when.exact)
    return any((w.earliest, w.latest) == tuple(map(dt.date.fromordinal, days)) for w in old)


def _names_other_days(unit: Unit, days: Span) -> bool:
    """Whether a report tells of what was put off from days that are far from these, and so from no plan for them."""
    old = [c.when for c in unit.claims if c.status is POSTPONED and c.when.exact]
    gaps = (abs(w.earliest.toordinal() - days[0]) for w in old if w.earliest is not None)
    return bool(old) and min(gaps, default=0) > NEAR


def _a_day_late(before: Life, after: Life, days: Span) -> bool:
    """Whether what was only planned was held by the same sides, in the same town, on the day after its last one."""
    there = not before.places.isdisjoint(after.places) and after.begin > days[1]
    on_time = min(first for first, _ in after.spans) == days[1] + 1
    if not (there and on_time):
        return False
    sides = {who.bodies for who in after.whos}
    return any(len(who.bodies) > 1 and who.bodies in sides for who in before.whos)


def _move_rank(lives: Lives, before: Life, after: Life, said: Course, new: Course) -> tuple[int, int, int] | None:
    """How well `after` continues `before`, the best first; None where it does not."""
    if before.begin > after.end:
        return None
    turn, end = new.begin, said.end
    if end > turn or said.held:
        return None
    if end == turn and any(u.published == turn and u.document == v.document for u in said.units for v in new.units):
        return None
    latest, first_new = said.latest, new.first
    days = max((told[1], span) for span, told in before.spans.items())[1]
    told = first_new.moved or (latest.moved and not (days[1] < turn and gives_new_days(latest)))
    # what was called off is revived while its days are still to come; later it is another event
    stopped = any(c.status is CANCELLED for c in latest.claims) and turn <= days[1]
    if days[0] < turn and not (told or stopped or (new.held and _a_day_late(before, after, days))):
        return None
    gap = min(abs(a[0] - b[0]) for a in before.spans for b in after.spans)
    if gap > (8 if first_new.moved else 2 if told or stopped else 1) * NEAR:
        return None  # the report of the new days tells of the move: "will hold their postponed summit"
    named = _names_old_days(first_new, days)
    if _names_other_days(first_new, days):
        return None
    if not (named or known_by_sides(before, after) or (gap <= _soon(after) and _moves_it(first_new, before))):
        return None
    if lives.oppose(before, after, moved=named):
        return None
    return (-1 if named else 0 if told else 1 if stopped else 2, gap, turn - end)
