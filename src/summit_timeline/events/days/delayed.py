"""By how many days a sentence tells that an event was put off: "were delayed by a week", "put it off by two days"."""

import datetime as dt

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.days.changed import not_over
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.parse.page import Page, Sentence
from summit_timeline.events.text.patterns import pattern

_PUT_OFF_BY = pattern("days.put_off_by")
_PUT_OFF_BY_ONE = pattern("days.put_off_by_one")
_WEEK, _ABOUT = 7, dt.timedelta(days=3)
_REACH = 60  # characters in front of a length


def delay_in(page: Page, sentence: Sentence) -> dt.timedelta | None:
    """The length by which something is put off in a sentence; None where it tells none in days."""
    low, start = page.low, sentence.start
    lengths = (m for m in sentence.mentions if m.type == "DURATION" and m.days)
    by = next((m for m in lengths if _PUT_OFF_BY.search(low, max(start, m.start - _REACH), m.start)), None)
    if by is not None and by.days is not None:
        return dt.timedelta(days=by.days)
    one = _PUT_OFF_BY_ONE.search(low, start, sentence.end)
    return None if one is None else dt.timedelta(days=1 if one.group(1) else _WEEK)


def put_off_by_length(page: Page, sentence: Sentence, told: tuple[Dated, ...]) -> tuple[Dated, ...]:
    """The days of an event, with the later ones behind them where its sentence tells by how much it was put off."""
    delay = delay_in(page, sentence) if len(told) == 1 and told[0].when.exact else None
    if delay is None or told[0].turn is not None:
        return told
    old = not_over(told[0], page.document.day)
    first, last = old.when.earliest, old.when.latest
    if first is None or last is None:
        return told
    new = When.on(first + delay, last + delay)
    if delay.days % _WEEK == 0:  # "by two weeks" is told of any day of that week
        new = When.within(first + delay - _ABOUT, last + delay + _ABOUT)
    return (attrs.evolve(old, turn="from"), Dated(new, old.mention, "to"))
