"""Phrases with two counts: "in 10 to 14 days" is a window from the first of them to the second."""

import datetime as dt
import re

import attrs

from summit_timeline.dates import calendar as cal
from summit_timeline.dates.expressions import TimeMention

_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_COUNT = {word: n for n, word in enumerate(_WORDS, 1)} | {"fifteen": 15, "twenty": 20, "thirty": 30}
_ANY = rf"\d{{1,2}}|{'|'.join(_COUNT)}"
_TWO = re.compile(rf"\b({_ANY})(?:\s+(?:to|or)\s+|-)({_ANY})\s+(day|week|month|year)s?\b", re.IGNORECASE)
_BACK = re.compile(r"\b(?:ago|earlier|before|past|last)\b", re.IGNORECASE)
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


def with_both_counts(mention: TimeMention) -> TimeMention:
    """The mention with the days of both counts; `value` keeps the first one, as TimeML has one value for a phrase."""
    if mention.first is None or mention.last is None or mention.time is not None or mention.parts:
        return mention
    match = _TWO.search(mention.text)
    if match is None:
        return mention
    low, high = (_COUNT.get(word.lower()) or int(word) for word in match.group(1, 2))
    if high <= low:
        return mention
    if _BACK.search(mention.text) is not None:
        return attrs.evolve(mention, first=_moved(mention.first, match.group(3).lower(), low - high))
    return attrs.evolve(mention, last=_moved(mention.last, match.group(3).lower(), high - low, ends=True))


def _moved(day: dt.date, unit: str, count: int, *, ends: bool = False) -> dt.date:
    """A day moved by some units; the last day of a month stays one where it `ends` a stretch."""
    try:
        if unit in _DAYS:
            return day + dt.timedelta(days=_DAYS[unit] * count)
        moved = dt.date.fromordinal(cal.add_months(day.toordinal(), _MONTHS[unit] * count))
        of_month = ends and day.day == cal.days_in_month(day.year, day.month)
        return moved.replace(day=cal.days_in_month(moved.year, moved.month)) if of_month else moved
    except (ValueError, OverflowError):
        return day
