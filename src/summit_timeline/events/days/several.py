"""Which of several days of a sentence an event has: those of its month or year, its own first, the exact ones."""

import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days.bounds import GOES_FOR, GOES_ON_WITHIN, a_week_later
from summit_timeline.events.days.nearness import cost
from summit_timeline.events.days.next_clause import opens_next_clause
from summit_timeline.events.days.others import NEXT_DEED
from summit_timeline.events.days.own import OPENING
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_OWN_MOST = 1.5
_NO_DAYS = {"PXD", "PXW", "PXM", "PXY", "FUTURE_REF"}
_ANOTHER_CLAUSE = 0.5
_MOST_RECENTLY = pattern("days.most_recently")
_SOME_TIME_IN = pattern("days.some_time_in")
_WITHIN_SOME = pattern("days.within_some")
_IN_MONTH = pattern("days.in_month")
_ELSEWHERE = 3.0  # how far a month is that stands in a clause about something else
_THEN_THE_DAY = pattern("days.then_the_day")
_NEXT_EVENT = pattern("days.next_event")
_COMES_ON = pattern("days.comes_on")


def with_some_time(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions without those of other clauses where an event has a time of its own of which no days are known.

    "They will start talks in the coming weeks, and ambassadors return by June 30."
    """
    own = next((m for m in sentence.mentions if m.start > hit.end and _is_some_time(page, hit, m)), None)
    if own is None:
        return dates
    gaps = ((m, (m.end, hit.start) if m.end <= hit.start else (own.end, m.start)) for m in dates)
    return [
        m
        for m, gap in gaps
        if gap[0] > gap[1]
        or sentence.crossing(*gap) < _ANOTHER_CLAUSE
        or _MOST_RECENTLY.search(page.low, own.end, max(own.end, m.start))
    ]


def _is_some_time(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention tells that the event is in a stretch of which no days are known."""
    if mention.first is not None or mention.last is not None or mention.value not in _NO_DAYS:
        return False
    within = _WITHIN_SOME.match(page.low, mention.start)  # "in a few days" holds its own preposition
    start = mention.start if within is None else within.end()
    return _SOME_TIME_IN.fullmatch(page.low, hit.end, start) is not None


def further_ones(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The days right behind the nearest mention, which may go on with it however far the event word is."""
    at = dates[0].end
    near = (m for m in sentence.mentions if at < m.start <= at + GOES_ON_WITHIN and m.first is not None)
    new = (m for m in near if all(m.start != d.start for d in dates))
    return [m for m in new if not opens_next_clause(page, sentence, hit, m)]


def own_ones_first(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but what is nearer still to another event word after what is nearest to this one.

    "They met on Sunday to prepare for the summit of Ghana and Togo on July 12."
    """
    if len(dates) < 2 or not _foreign(page, sentence, hit, dates[0]):
        return dates
    for mention in dates[1:]:
        behind = hit.end <= mention.start and not any(hit.end <= h.start < mention.start for h in sentence.hits)
        if behind and cost(page, sentence, hit, mention) <= _OWN_MOST:
            return [mention, *(m for m in dates if m is not mention)]
    return dates


def in_told_month(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but a month of the past before a bare weekday that is one of its days.

    "In December, they were called back for a Saturday session", told in February.
    """
    nearest = dates[0]
    if nearest.why.policy != "weekday_bare" or nearest.first is None:
        return dates
    for month in sentence.mentions:
        if month.end > nearest.start or month.first is None or month.last is None or month.edge is not None:
            continue
        told = len(month.value) == 7 and month.value[5:].isdigit() and month.last < nearest.first <= page.document.day
        if any(h is not hit and month.end <= h.start < nearest.start for h in sentence.hits):
            continue
        if told and cost(page, sentence, hit, month) > _ELSEWHERE:
            continue  # "he, who met X in April, met Y on Sunday"
        if told and _IN_MONTH.search(page.low, sentence.start, month.start):
            return [month, *dates]
    return dates


def narrowed_by_others(page: Page, sentence: Sentence, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but the day behind a window in which it lies: "next week, probably Tuesday"."""
    window = dates[0]
    first, last = window.first, window.last
    if first is None or last is None or first == last or window.parts or window.edge is not None:
        return dates
    for mention in sentence.mentions:
        told = mention.start > window.end and mention.first is not None and mention.first == mention.last
        if not told or _THEN_THE_DAY.fullmatch(page.low, window.end, mention.start) is None:
            continue
        days = (m for m in (mention, a_week_later(mention)) if m.first is not None and first <= m.first <= last)
        weekday = mention.why.policy == "weekday_bare"
        day = next((m for m in days if weekday or m is mention), None)
        return dates if day is None else [day, *dates]
    return dates


def _foreign(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention in front of an event word is that of what was told before: "arrives on Sunday and meets"."""
    if mention.start > hit.start:
        return False
    deed = (NEXT_DEED if hit.verb else _NEXT_EVENT).fullmatch(page.low, mention.end, hit.start) is not None
    if deed and mention.start - sentence.start > OPENING:
        return True  # but "In January the envoys of X and Y met"
    came = _COMES_ON.search(page.low, max(sentence.start, mention.start - 70), mention.start)
    if came is not None and not hit.verb and GOES_FOR.fullmatch(page.low, mention.end, hit.start):
        return True  # "arrives on Tuesday for talks on Wednesday"
    own = cost(page, sentence, hit, mention)
    return any(h.end <= mention.start and cost(page, sentence, h, mention) < own for h in sentence.hits)


def _in_year(mention: TimeMention, year: str) -> TimeMention | None:
    """A day or month without a year of its own in the year that the event's name gives; None for anything else."""
    first, last = mention.first, mention.last
    if first is None or last is None or re.search(r"\d{4}", mention.text) or not re.search(r"[A-Z][a-z]", mention.text):
        return None
    if (last - first).days > 31 or mention.why.policy not in ("day_without_year", "month_without_year", None):
        return None
    try:
        first, last = first.replace(year=int(year)), last.replace(year=int(year))
    except ValueError:
        return None
    return attrs.evolve(mention, first=first, last=last) if first <= last else None


def precise_first(page: Page, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but a year in the event's name ("the 2024 G20 summit") after one that it holds."""
    year = dates[0]
    named = year.end <= hit.start and len(year.value) == 4 and page.low[year.end : hit.start].count(" ") <= 4
    if not named or year.first is None or year.last is None:
        return dates
    inside = [m for m in dates[1:] if m.first is not None and m.last is not None and m.first >= year.first]
    inside = [m for m in inside if m.last is not None and m.last <= year.last and len(m.value) > 4]
    if not inside:
        moved = next((m for m in (_in_year(d, year.value) for d in dates[1:]) if m is not None), None)
        return [moved, *dates] if moved is not None else dates
    return [inside[0], *(m for m in dates if m is not inside[0])] if inside else dates
