"""Which life a unit fits best that gives a window of days or one side only, and joining it to that."""

from collections.abc import Callable, Iterable, MutableSet

from summit_timeline.events.model import SUMMIT
from summit_timeline.timeline.agreement import FEW_DAYS, NEAR
from summit_timeline.timeline.lives import Life, Lives, Numbered, Partition, Proposal
from summit_timeline.timeline.shelf import Row, Shelf, keys_of
from summit_timeline.timeline.units import Unit, some_held

Asks = Callable[[Numbered, Life], bool]
"""Whether a life looks for another, by its units."""

FEW = 3  # as many reports must agree on a day before another that is off by one counts as a slip
MOST = 24  # lives that one unit is compared with


def attach(lives: Partition, shelf: Shelf, asks: Asks) -> None:
    """Join lives without certain days, or of one side only, each to the life with certain days that it fits best."""
    done: set[int] = set()
    looking = [life.number for life in lives.all() if asks(lives.units, life)]
    for wish in sorted([wish for root in looking for wish in wishes(lives, shelf, root)]):
        take_wish(lives, done, wish)


def take_wish(lives: Lives, done: MutableSet[int], wish: Proposal) -> None:
    """Join a life to one that it fits, unless it is joined to a better one or something speaks against it by now."""
    root, other = wish[-2:]
    if root not in done and lives.try_join(other, root):
        done.add(root)


def wishes(lives: Lives, shelf: Shelf, root: int) -> list[Proposal]:
    """The lives that a life fits best."""
    best: dict[int, float] = {}
    mine = lives.of(root)
    against: dict[int, bool] = {}  # lives are compared once, whatever the units and days by which they are found
    for index in seeking(mine):
        unit = lives.units[index]
        for first, last, number in _in_reach(unit, shelf):
            other = lives.of(number)
            number = other.number
            if other is mine or against.get(number) or not _can_fit(unit, index, other, first, last):
                continue
            if number not in against:
                against[number] = lives.oppose(mine, other)
            if not against[number]:
                score = _fit(unit, other, first, last)
                known = best.get(number)
                if known is None or score > known:
                    best[number] = score
    ranked = sorted([(-score, number) for number, score in best.items()])
    return [(score, root, other) for score, other in ranked[:_BEST]]


_BEST = 4  # lives that one is proposed to join at most


def seeking(life: Life) -> list[int]:
    """The units of a life by which others are looked for."""
    return sorted(life.units)[:4] if len(life.units) > 1 else life.units


def _in_reach(unit: Unit, shelf: Shelf) -> Iterable[Row]:
    """The entries of the shelf that a unit can be of, by its names and days."""
    low, high = reach(unit)
    keys = keys_of(unit)
    if len(keys) == 1:
        return shelf.within(keys[0], low, high, MOST)
    return {row for key in keys for row in shelf.within(key, low, high, MOST)}


def reach(unit: Unit) -> tuple[int, int]:
    """The first and last day on which a life that a unit is of can begin; open windows reach as far as reports do."""
    if unit.exact:
        return (unit.first or 0) - 1, (unit.first or 0) + 1
    first = unit.first if unit.first is not None else min(unit.published, (unit.last or unit.published) - NEAR)
    last = unit.last if unit.last is not None else max(unit.published, first) + NEAR
    return first, last


def _can_fit(unit: Unit, index: int, other: Life, first: int, last: int) -> bool:
    """Whether nothing in a unit, whose number is given, speaks against its being of a life on these of its days."""
    if unit.exact:
        if unit.first != first and not _is_slip(unit, index, other, first, last):
            return False
    elif not _can_begin(unit, other, first):
        return False
    if (unit.planned or not unit.known) and unit.published > last + 3:
        return False
    if _alone_opposes(unit, other) or _met_by_others(unit, other):
        return False
    # what had begun may go on: its first day is near, see above
    return not _is_over(unit, first) or (_begins(unit) and unit.place is not None and unit.place in other.places)


def _can_begin(unit: Unit, other: Life, first: int) -> bool:
    """Whether a unit without exact days can be of a life that begins on a day."""
    if unit.last is not None and first > unit.last:
        return False
    return not (_may_be_any(unit, other) or (_begins_on_another_day(unit, first) and not other.moved))


def _is_slip(unit: Unit, index: int, other: Life, first: int, last: int) -> bool:
    """Whether the exact days of a unit lie in those of a life, or as many other reports agree as make it a slip."""
    inside = first <= (unit.first or 0) <= (unit.last or 0) <= last
    return inside or not (other.number == index or other.dated < FEW)


def _is_over(unit: Unit, first: int) -> bool:
    """Whether a report tells of something as held, and came out before a day."""
    if unit.planned or unit.published >= first:
        return False
    return some_held(unit)


def _fit(unit: Unit, other: Life, first: int, last: int) -> float:
    """How well a unit fits these days of a life."""
    score = closeness(unit, other)
    if unit.claims[0].kind is SUMMIT and len(other.units) >= FEW and SUMMIT not in other.kinds:
        score -= 2.0
    score += other.spans[(first, last)][0] / other.dated
    published = unit.published
    if other.begin <= published <= other.end:
        score += 1.0
    else:
        gap = other.begin - published if published < other.begin else published - other.end
        score += -min(gap, 2 * NEAR) / NEAR
    if unit.who in other.whos or _names_all(unit.who.bodies, other):
        score += 0.5
    if unit.exact and unit.first == first:
        score += 2.0
    return score


def _names_all(bodies: frozenset[str], life: Life) -> bool:
    """Whether these are all sides, or more, that some report of a life names."""
    return any(bodies >= who.bodies for who in life.whos)


def _begins_on_another_day(unit: Unit, first: int) -> bool:
    """Whether a report tells on which day an event begins and no more, and these days begin weeks from it."""
    return _begins(unit) and not unit.moved and abs(first - (unit.first or first)) > FEW_DAYS


def _begins(unit: Unit) -> bool:
    """Whether a report tells the first day of an event, and no last one."""
    return not unit.exact and unit.first is not None and unit.when.start_earliest == unit.when.start_latest


def _alone_opposes(unit: Unit, life: Life) -> bool:
    """Whether an organisation alone, in a long window, is no meeting of it with others."""
    if unit.vague <= 9 or not unit.who.gathering or len(unit.who.bodies) != 1:
        return False
    if unit.series is not None and unit.series == life.series:
        return False
    bodies = {body for who in life.whos for body in who.bodies}
    return len(bodies) > 1 and not any(len(who.bodies) == 1 for who in life.whos)


_MONTH = 31  # days of a window in which one side meets, visits or calls now these and now those
_DAYS = {"meet": _MONTH, "call": _MONTH, "press": 7, "signing": _MONTH, "visit": _MONTH}


def _may_be_any(unit: Unit, life: Life) -> bool:
    """Whether nothing but one side, in a long window, is common to both: "he met aides in 2017"."""
    if unit.vague <= _DAYS[unit.family] or unit.subject & life.subject:
        return False
    if (unit.series is not None and unit.series == life.series) or (
        unit.place is not None and unit.place in life.places
    ):
        return False
    mine = unit.who
    return not any(len(mine.bodies & who.bodies) > 1 or len(mine.people & who.people) > 1 for who in life.whos)


def _met_by_others(unit: Unit, life: Life) -> bool:
    """Whether nobody but people of one side is named, and other ones than the reports of the life name."""
    if not unit.who.people or len(unit.who.bodies) > 1 or any(len(who.bodies) > 1 for who in life.whos):
        return False
    theirs = {name for who in life.whos for name in who.people}
    return bool(theirs) and unit.who.people.isdisjoint(theirs)


def closeness(unit: Unit, life: Life) -> float:
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
    if unit.ministers and not unit.ministers.isdisjoint(life.ministers):
        score += 1.0
    if unit.claims[0].kind in life.kinds:
        score += 0.5
    if unit.who in life.whos:
        score += 0.5
    return score + min(len(life.units), 8) / 16
