"""Days of an event that was moved: those that it had, and those that it has now."""

import datetime as dt
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.bounds import a_week_later, when_from
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.edges import third
from summit_timeline.events.parse.page import Hit, Page
from summit_timeline.events.status.moves import SAFE_DAY, Move, years_later
from summit_timeline.events.text.patterns import pattern

WEEKDAY = pattern("days.weekday")
_YEAR = re.compile(r"\d{4}|year")
_LONG_OVER = dt.timedelta(days=180)


def still_ahead(move: Move, day: dt.date) -> Move:
    """The move with its days later where the new one would be over: what is moved is still to come.

    Weekdays are a week later, and days without a year that would be long over are a year later.
    """
    if move.new.last is None or move.new.last >= day:
        return move
    if WEEKDAY.fullmatch(move.new.text) is None:
        return _a_year_later(move) if day - move.new.last > _LONG_OVER else move
    old = move.old
    if old is not None and WEEKDAY.fullmatch(old.text) is None:
        if old.last is None or old.last < day:
            return move
    elif old is not None:
        old = a_week_later(old)
    return attrs.evolve(move, old=old, new=a_week_later(move.new))


def _a_year_later(move: Move) -> Move:
    """The move with its days a year later, where none of them is told with its year."""
    days = [m for m in (move.old, move.new) if m is not None]
    if any(_YEAR.search(m.text) or m.first is None or m.last is None for m in days):
        return move
    if any(d.day > SAFE_DAY for m in days for d in (m.first, m.last) if d is not None):
        return move
    old, new = (m and years_later(m, 1) for m in (move.old, move.new))
    return move if new is None else attrs.evolve(move, old=old, new=new)


def not_over(old: Dated, day: dt.date) -> Dated:
    """The old days, a week later where a bare weekday put them before the report: what is moved is still to come."""
    weekday = old.mention is not None and WEEKDAY.fullmatch(old.mention.text) is not None
    if not weekday or old.when.earliest is None or not old.when.exact or old.when.earliest >= day:
        return old
    week = dt.timedelta(days=7)
    return attrs.evolve(old, when=When.on(old.when.earliest + week, (old.when.latest or old.when.earliest) + week))


def old_days(page: Page, hit: Hit, mention: TimeMention) -> When:
    """The days from which an event was moved; "from" tells that they are the old ones, and is no edge of them."""
    if mention.edge == "from" and mention.first is not None and mention.first == mention.last:
        return When.on(mention.first)
    return when_from(page, hit, mention, None, [])


def new_days(move: Move, old: When) -> When:
    """The days to which an event was moved; a bare weekday is one after the old days where the event was put off."""
    new = _days_of(move.new, old)
    if move.later and move.new.why.policy == "weekday_bare" and new.exact and not _after(new, old):
        return _days_of(a_week_later(move.new), old)
    return new


def _days_of(mention: TimeMention, old: When) -> When:
    """The days of a mention for an event of known length; its "to" or "until" is no edge of them."""
    first, last = mention.first, mention.last
    if first is None or last is None:
        return When.within(first, last)
    if first == last:
        length = old.duration if old.exact and old.duration else 1
        return When.on(first, first + dt.timedelta(days=length - 1))
    return When.within(*(third(mention.mod, first, last) if mention.mod in ("START", "MID", "END") else (first, last)))


def _after(one: When, other: When) -> bool:
    """Whether one lies after the other, or nothing is known of the other."""
    return one.earliest is None or other.latest is None or not other.exact or one.earliest > other.latest
