"""Days of an event that was moved: those that it had, and those that it has now."""

import datetime as dt

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.bounds import a_week_later, when_from
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.edges import third
from summit_timeline.events.parse.page import Hit, Page
from summit_timeline.events.status.moves import Move
from summit_timeline.events.text.patterns import pattern

WEEKDAY = pattern("days.weekday")


def still_ahead(move: Move, day: dt.date) -> Move:
    """The move with both weekdays a week later where the new one would be over: what is moved is still to come."""
    weekdays = all(m is None or WEEKDAY.fullmatch(m.text) for m in (move.old, move.new))
    if not weekdays or move.new.last is None or move.new.last >= day:
        return move
    return attrs.evolve(move, old=move.old and a_week_later(move.old), new=a_week_later(move.new))


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
