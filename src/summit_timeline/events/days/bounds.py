"""The bounds that a day gives an event: its edge, its part of a month, its place in a row of days."""

import datetime as dt
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.errors import InvalidDateError
from summit_timeline.events.days.edges import (
    IS_OVER,
    LONG,
    at_opening,
    begins_on,
    edge_of,
    is_closing,
    part_meant,
    shifted_by,
    third,
)
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.page import Hit, Page
from summit_timeline.events.text.patterns import numbered, pattern, words

_BEGINS = pattern("days.begins")
GOES_ON_WITHIN = 40  # characters
OPEN_BEFORE = frozenset(words("days.open_before"))
_OPENS = frozenset(words("days.opens"))
_OPEN_AFTER = frozenset(words("days.open_after"))
_INCLUDING = frozenset(words("days.including"))
_NEGATION = re.compile(r"\b(?:no|not|n't|never)\b")
_DAY = dt.timedelta(days=1)
_OF_DAYS = pattern("days.of_days")
_GOING_ON = pattern("days.going_on")
_UNDER_WAY = pattern("days.under_way")
_SITTING = pattern("days.sitting")
_ENDS = pattern("days.ends")
ENDED = pattern("days.ended")
GOES_FOR = pattern("days.goes_for")
_SETS_OUT = pattern("days.sets_out")
_ARRIVED, _CAME_AFTER = pattern("days.arrived"), pattern("days.came_after")
_SETTING_OUT = 70  # characters in front of a day in which somebody sets out on it
_SOME_TIME = pattern("days.some_time")
_BACK_FROM = pattern("days.back_from")
_DONE_AFTER = pattern("days.done_after")
_AFTER_WEEKS = pattern("days.after_weeks")
_AND_HELD = pattern("days.and_held")
_GOES_ON = pattern("days.goes_on")
_BEGAN_IN = pattern("days.began_in")
_GATHERED_FOR = pattern("days.gathered_for")
NUMBERED = pattern("days.numbered")
_CLOSES = pattern("days.closes")
_OPENING = pattern("days.opening")
_VERB = 40  # characters in front of a day in which the verb stands whose day it is
NUMBERS = {"opening": 1} | numbered("shared.ordinal")


def a_week_later(mention: TimeMention) -> TimeMention:
    week = dt.timedelta(days=7)
    first, last = mention.first, mention.last
    return attrs.evolve(mention, first=first and first + week, last=last and last + week)


def a_week_earlier(mention: TimeMention) -> TimeMention:
    week = dt.timedelta(days=7)
    first, last = mention.first, mention.last
    return attrs.evolve(mention, first=first and first - week, last=last and last - week)


def when_from(page: Page, hit: Hit, mention: TimeMention, length: int | None, others: list[TimeMention]) -> When:
    try:
        return _bounds(page, hit, mention, length, others)
    except InvalidDateError:
        return When.within(mention.first, mention.last)


def _bounds(page: Page, hit: Hit, mention: TimeMention, length: int | None, others: list[TimeMention]) -> When:
    first, last = shifted_by(page, hit, mention)
    edge = edge_of(page, hit, mention)
    until = _until(mention, others) if edge in _OPENS else None
    if until is not None and first is not None and first < until:
        return When.on(first, until)
    if first is not None and first == last and (over := _over(page, hit, mention, length, first)) is not None:
        return over
    if edge is not None and (open_ended := _with_edge(page, hit, mention, length, edge, first, last)) is not None:
        return open_ended
    if first is None or last is None:
        return When.within(first, last)
    options = _alternatives(page, mention, others)
    if options:
        return When(candidates=options)
    joined = _joined(page, mention, others)
    if joined is not None:
        return joined
    if first == last:
        return _one_day(page, hit, mention, length, first)
    return _several_days(page, hit, mention, length, first, last)


def _over(page: Page, hit: Hit, mention: TimeMention, length: int | None, day: dt.date) -> When | None:
    """The bounds of what was over on a day: "a deal on Tuesday after a five-day summit", "after weeks of talks"."""
    if length is not None and length > 1 and _done_after(page, hit, mention):
        start = day - (length - 1) * _DAY  # it ended on that day or on the eve
        return When(start - _DAY, start, day - _DAY, day, duration=length)
    return When(None, None, None, day) if length is None and _after_weeks(page, hit, mention) else None


def _with_edge(
    page: Page,
    hit: Hit,
    mention: TimeMention,
    length: int | None,
    edge: str,
    first: dt.date | None,
    last: dt.date | None,
) -> When | None:
    """The bounds that a day with "since", "by", "from" or the like gives; None where its edge leaves it as it is."""
    if edge == "since":
        return _since(page, hit, mention, first, last)
    if edge in OPEN_BEFORE:
        return _up_to(page, hit, mention, length, edge, first, last)
    if edge == "as early as":
        return When(first, None, None, None, duration=length)
    if mention.parts:
        return None
    if edge == "through" and first == last and first is not None:
        return When(None, None, first, first, duration=length)
    if edge == "after":
        return When(None if last is None else last + _DAY, None, None, None, duration=length)
    if edge not in _OPEN_AFTER:
        return None
    if first is not None and first == last and length is not None:
        return When.on(first, first + (length - 1) * _DAY)
    return When(first, first if first == last else None, None, None, duration=length)


def _since(page: Page, hit: Hit, mention: TimeMention, first: dt.date | None, last: dt.date | None) -> When:
    """What goes on began then; of what there was none, the last one was then; else the day is of something else."""
    if first is None or last is None:
        return UNKNOWN
    if _NEGATION.search(page.low[page.back(hit.start, 60) : hit.start]):
        return When.some_day(first, last)
    return When(first, last, None, None) if _goes_on_since(page, hit, mention) else UNKNOWN


def _up_to(
    page: Page,
    hit: Hit,
    mention: TimeMention,
    length: int | None,
    edge: str,
    first: dt.date | None,
    last: dt.date | None,
) -> When:
    """The bounds of what is to be over by a day, or before it."""
    if mention.mod in ("START", "MID") and first is not None and last is not None:
        first, last = third(mention.mod, first, last)  # "by mid-February"
    day = last if edge in _INCLUDING or first is None or mention.mod == "END" else first - _DAY
    again = hit.verb and page.low.startswith(" again", hit.end) and day is not None and day >= page.document.day
    # "will meet again by May": not the meeting that the report tells of
    return When(page.document.day if again else None, None, None, day, duration=length)


def _one_day(page: Page, hit: Hit, mention: TimeMention, length: int | None, day: dt.date) -> When:
    """The bounds that one day gives: all of the event, its first or its last day, or one of several."""
    if length is None and _only_set_out(page, hit, mention):
        return When(day, None, None, None)
    if _CAME_AFTER.match(page.low, mention.end, hit.start) and _ARRIVED.search(
        page.low, page.back(mention.start, _SETTING_OUT), mention.start
    ):
        return When(None, None, None, day, duration=length)  # "arrived in Lima on Monday after talks in Quito"
    part = _day_of_several(page, hit, mention, day, length)
    if part is not None:
        return part
    if length is None and at_opening(page, hit):
        return When(day, day, None, None)
    if mention.end <= hit.start and _AND_HELD.fullmatch(page.low, mention.end, hit.start):
        return When.on(day)  # "arrived on Tuesday and held talks"
    own = mention.end <= hit.start and page.low.startswith("'s ", mention.end)  # "arriving for Thursday's talks"
    if length is None and hit.trigger.words in LONG and not own:
        if begins_on(page, hit, mention):
            return When(day, day, None, None)
        if _closes_in(page, hit, mention):
            return _ending(page, hit, mention, day)
    if length is not None and length > 1:
        if hit.kind is Kind.VISIT and _SETS_OUT.search(page.low, page.back(mention.start, _SETTING_OUT), mention.start):
            return When.on(day, day + (length - 1) * _DAY)  # "leaves on Monday on an eight-day tour"
        return When.within(day - (length - 1) * _DAY, day + (length - 1) * _DAY)
    return _ending(page, hit, mention, day) if length is None and _ends_on(page, hit, mention) else When.on(day)


def _closes_in(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether the verb in front of a day tells that the event ended on it, or in it."""
    verb = page.low[page.back(mention.start, _VERB) : mention.start]
    return _CLOSES.search(verb) is not None and "continu" not in verb


def _ending(page: Page, hit: Hit, mention: TimeMention, day: dt.date) -> When:
    """The bounds of what ends on a day, from its first day on where that is told as well."""
    begun = _beginning(page, hit, mention)
    return When(None, None, day, day) if begun is None else When.on(begun, day)


def _several_days(
    page: Page, hit: Hit, mention: TimeMention, length: int | None, first: dt.date, last: dt.date
) -> When:
    """The bounds that more than one day gives: all of the event where the text lists them, else some time of them."""
    if mention.parts:
        exact = all(p.first == p.last for p in mention.parts)
        exact = exact and not _SOME_TIME.search(page.low[page.back(mention.start, 20) : mention.start])
        return When.on(first, last) if exact else When.within(first, last)
    if mention.mod in ("START", "MID", "END"):
        first, last = part_meant(page, mention, first, last)
    if length is None and hit.trigger.words in LONG and _closes_in(page, hit, mention):
        return When(None, None, first, last)  # "talks collapsed early last month" may have begun long before
    if length is None and hit.trigger.words in LONG and _BEGAN_IN.fullmatch(page.low, hit.end, mention.start):
        return When(first, last, None, None)
    if length is not None and length > (last - first).days + 1:
        return When(first, last, None, None, duration=length)
    return When.within(first, last) if length is None else When.some_day(first, last, duration=length)


def _goes_on_since(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether an event has been going on since a day: "have been holding talks since Monday", "since June"."""
    before = page.low[page.back(hit.start, 50) : hit.start]
    return _GOING_ON.search(before) is not None or _UNDER_WAY.fullmatch(page.low, hit.end, mention.start) is not None


def _ends_on(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether a gathering ends on the day: its first one may be another."""
    if hit.verb:
        return False
    start = max(hit.end, mention.start - 60)
    if hit.kind is Kind.SUMMIT or _SITTING.fullmatch(hit.trigger.words) is not None:
        return any(words.search(page.low, start, mention.start) is not None for words in (_ENDS, ENDED))
    known = page.low.endswith(
        "the ", page.back(hit.start, 4), hit.start
    )  # "the meeting ends on": it is not of that day alone
    of_days = _OF_DAYS.fullmatch(hit.trigger.words) is not None  # "the meeting ends on": it is not of that day alone
    return known and of_days and _ENDS.search(page.low, start, mention.start) is not None


def _done_after(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether the day is that of something done after the event: "agreed on Tuesday after a five-day summit"."""
    return mention.end <= hit.start and _DONE_AFTER.fullmatch(page.low, mention.end, hit.start) is not None


def _after_weeks(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether the day is that of what was done after days that nobody counts: "agreed Tuesday after weeks of talks"."""
    return mention.end <= hit.start and _AFTER_WEEKS.fullmatch(page.low, mention.end, hit.start) is not None


def _only_set_out(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether the day is that on which somebody set out for the event, which may begin later."""
    if (
        hit.kind is Kind.VISIT
        or mention.end > hit.start
        or GOES_FOR.fullmatch(page.low, mention.end, hit.start) is None
    ):
        return False
    return _SETS_OUT.search(page.low, page.back(mention.start, _SETTING_OUT), mention.start) is not None


def _until(mention: TimeMention, others: list[TimeMention]) -> dt.date | None:
    """The last day of what goes on from one day to another ("from June 26 until Saturday")."""
    if mention.first != mention.last:
        return None
    ends = (m for m in others if m.edge in ("until", "till", "through") and m.first == m.last)
    return next((m.first for m in ends if 0 < m.start - mention.end < GOES_ON_WITHIN), None)


def _beginning(page: Page, hit: Hit, closing: TimeMention) -> dt.date | None:
    """The first day of an event whose last one is told behind it: "the talks, which began on Friday, ended Sunday"."""
    days = (m for m in page.mentions if hit.end < m.start < closing.start and m.first == m.last)
    begun = (m.first for m in days if _BEGINS.search(page.low[max(hit.end, m.start - 40) : m.start]))
    first = next(begun, None)
    return first if first is not None and closing.first is not None and first < closing.first else None


def _day_of_several(page: Page, hit: Hit, mention: TimeMention, day: dt.date, length: int | None) -> When | None:
    """The days of an event of which the text dates the second, the last, the opening or the closing one."""
    over = mention.end <= hit.start and IS_OVER.match(page.low, hit.end) is not None
    if over and length is not None and " as " in page.low[mention.end : hit.start]:
        return When.on(day - dt.timedelta(days=length - 1), day)
    numbered = nth_day(page, hit, day, length)
    if numbered is not None:
        return numbered
    verb = page.low[page.back(mention.start, 60) : mention.start]
    if _BACK_FROM.search(page.low[page.back(hit.start, 90) : hit.start]):
        return When(None, None, None, day, duration=length)
    ahead = page.low[page.back(hit.start, 40) : hit.start]
    if length is not None and length > 1:
        gathered = _GATHERED_FOR.search(page.low, page.back(hit.start, 90), hit.start)
        if _BEGINS.search(verb) or _OPENING.search(ahead) or at_opening(page, hit) or gathered:
            return When.on(day, day + dt.timedelta(days=length - 1))
        ends = _CLOSES.search(page.low[page.back(mention.start, 60) : mention.start]) or is_closing(page, hit)
        if ends and length % 7 == 0:
            return When(None, None, day, day)  # "two weeks of talks ended on Tuesday": weeks are no exact count
        if ends and (length == 2 or "continu" not in verb):
            return When.on(day - dt.timedelta(days=length - 1), day)
    return None


def nth_day(page: Page, hit: Hit, day: dt.date, length: int | None) -> When | None:
    """The days of an event of which `day` is told to be the first, the third or the last one."""
    begins = page.spans[page.sentence_at(hit.start)][0]
    match = NUMBERED.search(page.low, max(begins, hit.start - 70), hit.start)
    if match is None:
        return None
    last = any(word in match.group() for word in ("last", "final", "closing"))
    count = NUMBERS.get(match.group(1), length if last else None)
    start = day - dt.timedelta(days=count - 1) if count else None
    if start is None or last:
        return When(start, start, day, day)
    if length is not None and count is not None and length >= count:
        return When.on(start, start + dt.timedelta(days=length - 1))
    return When(start, start, day, None)


def _joined(page: Page, mention: TimeMention, others: list[TimeMention]) -> When | None:
    """Days in a row that "and" joins, as one span: "Thursday and Friday"."""
    first, last = mention.first, mention.last
    for other in sorted(others, key=lambda m: m.start):
        gap = page.low[min(mention.end, other.end) : max(mention.start, other.start)]
        if first is None or last is None or first != last or other.first is None or other.first != other.last:
            continue
        goes_on = other.start > mention.end and _GOES_ON.fullmatch(gap)
        in_line = other.start > mention.end and re.fullmatch(r" and (?:on )?", gap) is not None
        next_day = (first - other.first).days == 6  # "next Monday and Tuesday", told on a Tuesday
        if other.why.policy == "weekday_bare" and (
            (goes_on and other.first < first) or (in_line and next_day and first > page.document.day)
        ):
            other = a_week_later(other)  # "began on Saturday and end on Tuesday"
        if other.first is None or (goes_on and other.first <= first):
            continue
        if goes_on or (re.fullmatch(r" and (?:on )?", gap) and abs((other.first - first).days) == 1):
            return When.on(min(first, other.first), max(last, other.first))
    return None


def _alternatives(page: Page, mention: TimeMention, others: list[TimeMention]) -> tuple[tuple[dt.date, dt.date], ...]:
    """The days between which the text leaves the choice: "July 5 or 12"."""
    spans = [(mention.start, mention.end, mention.first, mention.last)]
    for other in others:
        gap = page.low[min(mention.end, other.end) : max(mention.start, other.start)]
        if re.fullmatch(r",? or (?:on |in )?", gap):
            spans.append((other.start, other.end, other.first, other.last))
    if len(spans) < 2 and " or " in mention.text and mention.parts:
        spans = [(p.start, p.end, p.first, p.last) for p in mention.parts]
    if len(spans) < 2:
        return ()
    return tuple((a, b) for _, _, a, b in spans if a is not None and b is not None)
