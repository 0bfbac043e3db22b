"""Which life a unit fits best that gives a window of days or one side only, and joining it to that."""

from collections.abc import Iterable, MutableSet

from summit_timeline.events.model import Kind, Status
from summit_timeline.timeline.agreement import FEW_DAYS, NEAR
from summit_timeline.timeline.lives import Life, Lives, Partition, Proposal
from summit_timeline.timeline.shelf import Shelf, keys_of
from summit_timeline.timeline.units import Unit

FEW = 3  # as many reports must agree on a day before another that is off by one counts as a slip
MOST = 24  # lives that one unit is compared with


def attach(lives: Partition, shelf: Shelf, indexes: Iterable[int]) -> None:
    """Join lives without certain days, or of one side only, each to the life with certain days that it fits best."""
    done: set[int] = set()
    for wish in sorted([wish for root in lives.roots(indexes) for wish in wishes(lives, shelf, root)]):
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
        days = reach(unit)
        for first, last, number in {row for key in keys_of(unit) for row in shelf.within(key, *days, MOST)}:
            other = lives.of(number)
            if other is mine or against.get(other.number) or not _can_fit(unit, index, other, first, last):
                continue
            if other.number not in against:
                against[other.number] = lives.oppose(mine, other)
            if not against[other.number]:
                score = _fit(unit, other, first, last)
                best[other.number] = max(score, best.get(other.number, score))
    ranked = sorted(best.items(), key=lambda row: (-row[1], row[0]))[:4]
    return [(-score, root, other) for other, score in ranked]


def seeking(life: Life) -> list[int]:
    """The units of a life by which others are looked for."""
    return sorted(life.units)[:4]


def reach(unit: Unit) -> tuple[int, int]:
    """The first and last day on which a life that a unit is of can begin; open windows reach as far as reports do."""
    if unit.exact:
        return (unit.first or 0) - 1, (unit.first or 0) + 1
    first = unit.first if unit.first is not None else min(unit.published, (unit.last or unit.published) - NEAR)
    last = unit.last if unit.last is not None else max(unit.published, first) + NEAR
    return first, last


def _can_fit(unit: Unit, index: int, other: Life, first: int, last: int) -> bool:
    """Whether nothing in a unit, whose number is given, speaks against its being of a life on these of its days."""
    if not unit.exact and unit.last is not None and first > unit.last:
        return False
    if _begins_on_another_day(unit, first) and not other.moved:
        return False
    if _alone_opposes(unit, other) or _met_by_others(unit, other) or _may_be_any(unit, other):
        return False
    if (
        unit.exact
        and unit.first != first
        and not first <= (unit.first or 0) <= (unit.last or 0) <= last
        and (other.number == index or other.dated < FEW)
    ):
        return False
    if (unit.planned or not unit.known) and unit.published > last + 3:
        return False
    over = not unit.planned and unit.published < first and any(c.status is Status.HELD for c in unit.claims)
    # what had begun may go on: its first day is near, see above
    return not over or (_begins(unit) and unit.place is not None and unit.place in other.places)


def _fit(unit: Unit, other: Life, first: int, last: int) -> float:
    """How well a unit fits these days of a life."""
    score = closeness(unit, other)
    if unit.claims[0].kind is Kind.SUMMIT and Kind.SUMMIT not in other.kinds and len(other.units) >= FEW:
        score -= 2.0
    score += other.spans[(first, last)][0] / other.dated
    score += 1.0 if other.begin <= unit.published <= other.end else -min(_gap(unit, other), 2 * NEAR) / NEAR
    if any(unit.who.bodies >= who.bodies for who in other.whos):
        score += 0.5
    if unit.exact and unit.first == first:
        score += 2.0
    return score


def _begins_on_another_day(unit: Unit, first: int) -> bool:
    """Whether a report tells on which day an event begins and no more, and these days begin weeks from it."""
    return _begins(unit) and not unit.moved and abs(first - (unit.first or first)) > FEW_DAYS


def _begins(unit: Unit) -> bool:
    """Whether a report tells the first day of an event, and no last one."""
    return not unit.exact and unit.first is not None and unit.when.start_earliest == unit.when.start_latest


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


_MONTH = 31  # days of a window in which one side meets, visits or calls now these and now those
_DAYS = {"meet": _MONTH, "call": _MONTH, "press": 7, "signing": _MONTH, "visit": _MONTH}


def _may_be_any(unit: Unit, life: Life) -> bool:
    """Whether nothing but one side, in a long window, is common to both: "he met aides in 2017"."""
    if unit.exact or unit.vague <= _DAYS[unit.family] or unit.subject & life.subject:
        return False
    if (unit.series is not None and unit.series == life.series) or (
        unit.place is not None and unit.place in life.places
    ):
        return False
    mine = unit.who
    return not any(len(mine.bodies & who.bodies) > 1 or len(mine.people & who.people) > 1 for who in life.whos)


def _met_by_others(unit: Unit, life: Life) -> bool:
    """Whether nobody but people of one side is named, and other ones than the reports of the life name."""
    if len(unit.who.bodies) > 1 or not unit.who.people or any(len(who.bodies) > 1 for who in life.whos):
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
