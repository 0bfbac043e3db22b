"""Expressions to days: what each kind of expression denotes, seen from the publication date and the story."""

import datetime as dt
import functools
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import expressions as ex
from summit_timeline.dates import tense
from summit_timeline.dates.expressions import Expression, TimeMention
from summit_timeline.dates.grammar import Found
from summit_timeline.dates.policies import Policy
from summit_timeline.dates.spans import (
    date_of,
    day_number,
    days_of_feast,
    duration_value,
    iso_day,
    parts_of,
    same_day_of_months,
    shifted_span,
    span_value,
    zone_named,
)
from summit_timeline.errors import SummitTimelineError

_Readings = tuple[tuple[str, int, int, str], ...]  # value ("": as its days are), first and last day, policy


class Days(NamedTuple):
    """What an expression denotes: TIMEX3 type and value, first and last day as ordinals (None: unresolved), and why."""

    type: str
    value: str
    first: int | None = None
    last: int | None = None
    mod: str | None = None
    time: dt.datetime | None = None
    days: int | None = None
    anchor: int | None = None
    word: str | None = None
    side: int = tense.UNKNOWN
    """The side that `word` speaks for, where a bare weekday was read by it."""
    policy: str | None = None
    note: str | None = None
    readings: _Readings = ()
    parts: tuple["Days", ...] = ()


_EDGES = {
    "since": "since",
    "until": "until",
    "till": "until",
    "by": "by",
    "after": "after",
    "before": "before",
    "through": "through",
    "from": "from",
    "starting": "from",
    "beginning": "from",
    "ending": "through",
}


def _edge(before: str) -> str | None:
    """The word that opens a mention ("since", "by"), across "on", "in" and "the"; `before` is what stands before it."""
    words = before.rsplit(None, 1)
    while words and (word := words[-1].lower()) in _BETWEEN:
        words = words[0].rsplit(None, 1) if len(words) > 1 else []
    return _EDGES.get(word) if words else None


_BETWEEN = frozenset(["on", "in", "the"])


class Reader:
    """Reads one text: keeps the day that the story last set, which "the following day" counts from."""

    def __init__(self, text: str, anchor: int, policy: Policy, timezone: str | None) -> None:
        self.text, self.anchor, self.policy, self.timezone = text, anchor, policy, timezone
        self.story: tuple[int, int, str] | None = None  # first, last, unit of the last date that the story set
        self.quarter_: tuple[int, int] | None = None  # year and index of the quarter that a company report speaks of
        self.story_end = 0  # where the words of that date end
        self.start = self.end = 0

    def mention(self, found: Found) -> TimeMention:
        """The mention for what a rule found; the story moves on with it."""
        self.start, self.end = found.start, found.end
        try:
            days = self.days(found.expression)
        except (ValueError, OverflowError) as error:
            if isinstance(error, SummitTimelineError):
                raise
            days = Days("DATE", "XXXX-XX-XX", note=OUTSIDE)
        if days.value in ("P9M", "P6M") and found.rule in ("first of a period", "duration", "rolling period"):
            self.quarter_ = None  # the report now speaks of these months: "a year earlier" is the year before
            if self.story is not None and self.story[2] == "Q":
                self.story = (*self.story[:2], "Y")
        if days.type in ("DATE", "TIME") and days.first is not None and days.value[:1].isdigit():
            if "-Q" in days.value and self._reported(days) and not isinstance(found.expression, ex.Report | ex.Ended):
                spoken = (int(days.value[:4]), int(days.value[6]) - 1)
                self.quarter_ = spoken if self.quarter_ is None else max(spoken, self.quarter_)
            if not _compares(found.expression, days):
                self.story = (days.first, days.last if days.last is not None else days.first, _unit_of(days))
                self.story_end = found.end
        return self._mention(found.rule, days, found.start, found.end)

    def _reported(self, days: Days) -> bool:
        """Whether a quarter can be the one that a report speaks of: over, and not for long."""
        return (
            days.first is not None
            and days.last is not None
            and self.anchor - 300 < days.first
            and days.last <= self.anchor
        )

    def _mention(self, rule: str, days: Days, start: int, end: int) -> TimeMention:
        name = _edge(self.text[max(0, start - 24) : start])
        if name is None and days.parts and self.text[start : start + 5].lower() == "from ":
            name = "from"
        first = date_of(days.first)
        return TimeMention(  # by position: with names it takes half as long again
            self.text[start:end],
            start,
            end,
            days.type,
            days.value,
            first,
            first if days.last == days.first else date_of(days.last),
            days.mod,
            name,
            self._parts(rule, days, start, end) if days.parts else (),
            days.time,
            days.days,
            (rule, days.anchor, days.word, days.policy, days.note or (_NO_DAYS[days.type] if first is None else None)),
            days.readings,
        )

    def _parts(self, rule: str, days: Days, start: int, end: int) -> tuple[TimeMention, ...]:
        """A range's two mentions, each with its own words, split at the word or dash between them."""
        text = self.text[start:end]
        split = _RANGE_SPLIT.search(text, _from_length(text))
        if split is None:
            return ()
        head = start + _from_length(text)
        spans = ((head, start + split.start()), (start + split.end(), end))
        return tuple(
            [
                TimeMention(
                    text=self.text[a:b],
                    start=a,
                    end=b,
                    type=part.type,
                    value=part.value,
                    first=date_of(part.first),
                    last=date_of(part.last),
                    edge=edge,
                    why=(rule, part.anchor, part.word, part.policy, part.note),
                )
                for (a, b), part, edge in zip(spans, days.parts, ("from", "through"), strict=True)
            ]
        )

    # --- expressions --------------------------------------------------------------------------------------------

    def days(self, expression: Expression) -> Days:
        """What an expression denotes here."""
        return _RESOLVERS[type(expression)](self, expression)

    def side(self) -> tense.Side:
        return tense.side_of(self.text, self.start, self.end)

    def ref(self, e: ex.Ref) -> Days:
        return Days("DATE", e.value, note="the words name no day")

    def ambiguous(self, e: ex.Ambiguous) -> Days:
        return Days(e.type, e.value, note=e.reason)

    def base(self, story: bool) -> tuple[int, int] | None:
        """The days to count from: the story's, or the publication day."""
        if not story or self.policy.story == "publication":
            return self.anchor, self.anchor
        return None if self.story is None else self.story[:2]

    def unit(self, e: ex.Unit) -> Days:
        if e.story and e.unit == "Q" and e.n == 0:
            return self.report(ex.Report())
        base = self.base(e.story)
        if base is None or (e.story and e.unit in _FINE and base[1] - base[0] > _FINE[e.unit]):
            return Days("DATE", _UNRESOLVED[e.unit], note=_NO_STORY if base is None else _LONG_STORY)
        anchor = base[1] if e.n > 0 else base[0]
        days = self.unit_at(e.unit, e.n, anchor, calendar=True)
        if self._too_late(e, days):
            return Days("DATE", _UNRESOLVED[e.unit], note=_NOT_YET)
        this_week = e.unit == "W" and e.n == 0 and self.policy.unit_offset == "same_day"
        counted = e.n and (e.unit == "W" or e.unit in _MONTHS_OF)
        return self.same_day(e, anchor, days) if (counted or this_week) and not e.story else days

    def same_day(self, e: ex.Unit, anchor: int, days: Days) -> Days:
        """ "next month": the calendar's, or the same day a month on as the policy says, each another reading of it."""
        plus_seven = e.unit == "W" and self.policy.next_week == "plus_seven"
        name = "next_week" if e.unit == "W" and self.policy.unit_offset != "same_day" else "unit_offset"
        try:
            day = anchor + 7 * e.n if e.unit == "W" else cal.add_months(anchor, e.n * _MONTHS_OF[e.unit])
        except (ValueError, OverflowError):
            return days
        if plus_seven or self.policy.unit_offset == "same_day":
            others = _reading_of(days._replace(policy=name))
            return Days("DATE", iso_day(day), day, day, anchor=anchor, policy=name, readings=others)
        return days._replace(policy=days.policy or name, readings=(*days.readings, ("", day, day, name)))

    def unit_at(self, unit: str, n: int, anchor: int, calendar: bool = False) -> Days:
        year, month, _ = parts_of(anchor)
        if unit == "D":
            return Days("DATE", iso_day(anchor + n), anchor + n, anchor + n, anchor=anchor)
        if unit in ("W", "F"):
            start = cal.week_start(anchor) + 7 * n * (2 if unit == "F" else 1)
            if (
                calendar
                and n <= 0
                and cal.weekday(anchor) == 7
                and self.policy.week_start == "monday"
                and anchor == self.anchor
            ):
                start += 7  # news of a Sunday speaks of weeks that start on that Sunday
            length = 13 if unit == "F" else 6
            if self.policy.week_start == "sunday":
                start = anchor - anchor % 7 + 7 * n
                last = start + length
                week = cal.iso_week(start + 1)
                other = (week, start + 1, last + 1, "week_start")
                return Days("DATE", week, start, last, anchor=anchor, policy="week_start", readings=(other,))
            week, last = cal.iso_week(start), start + length
            readings = () if start < 2 else (("", start - 1, last - 1, "week_start"),)
            return Days("DATE", week, start, last, anchor=anchor, policy="week_start", readings=readings)
        if unit == "M":
            first, last = cal.month_span(year, month + n)
            return Days("DATE", iso_day(first)[:7], first, last, anchor=anchor)
        if unit == "Q":
            return self.quarter_of(year, (month - 1) // 3 + n, 4, anchor)
        if unit == "Y":
            return self.year_of(year + n, anchor)
        if unit == "E":
            return self.decade_of(year // 10 * 10 + 10 * n, anchor)
        if unit == "C":
            return self.century_of((year - 1) // 100 + 1 + n, anchor)
        return self.weekend(ex.Weekend(n))

    def year_of(self, year: int, anchor: int | None = None) -> Days:
        first, last = cal.year_span(year)
        return Days("DATE", f"{year:04d}", first, last, anchor=anchor)

    def decade_of(self, year: int, anchor: int | None = None) -> Days:
        first, last = cal.year_span(max(1, year))[0], cal.year_span(year + 9)[1]
        return Days("DATE", f"{year // 10:03d}", first, last, anchor=anchor)

    def century_of(self, n: int, anchor: int | None = None) -> Days:
        return Days(
            "DATE",
            f"{n - 1:02d}",
            cal.year_span(max(1, (n - 1) * 100))[0],
            cal.year_span(n * 100 - 1)[1],
            anchor=anchor,
        )

    def quarter_of(self, year: int, index: int, of: int, anchor: int | None = None) -> Days:
        """The quarter or half with the index from 0, carried into the years."""
        year, index = year + index // of, index % of
        length = 12 // of
        first, last = cal.months_span(year, index * length + 1, length)
        return Days("DATE", f"{year:04d}-{'Q' if of == 4 else 'H'}{index + 1}", first, last, anchor=anchor)

    def offset(self, e: ex.Offset) -> Days:
        days = self._offset(e)
        return Days("DATE", _UNRESOLVED[e.unit], note=_NOT_YET) if self._too_late(e, days) else days

    def _too_late(self, e: ex.Offset | ex.Unit, days: Days) -> bool:
        """Whether "two years later" is told as over, or with no verb of the future, but would lie after the report."""
        if not e.story or e.n <= 0 or days.first is None or self.story is None or self.policy.story == "publication":
            return False
        return self.story[0] <= self.anchor < days.first and self.side().side <= (0 if e.unit in _MONTHS_OF else -1)

    def _offset(self, e: ex.Offset) -> Days:
        base = self.base(e.story)
        if base is None or (e.story and e.unit in _FINE and base[1] - base[0] > _FINE[e.unit]):
            return Days("DATE", _UNRESOLVED[e.unit], note=_NO_STORY if base is None else _LONG_STORY)
        anchor = base[1] if e.n > 0 else base[0]
        n = e.n
        if e.unit == "H":
            shift = int(n // 24) if abs(n) >= 24 else 0
            return Days(
                "DATE" if abs(n) >= 24 else "TIME",
                iso_day(anchor + shift),
                anchor + shift,
                anchor + shift,
                anchor=anchor,
            )
        if n != int(n):
            months = round(n * {"Y": 12, "E": 120, "C": 1200, "Q": 3, "M": 1}.get(e.unit, 0))
            if months and months != 0 and e.unit != "M":
                first, last = cal.month_span(parts_of(anchor)[0], parts_of(anchor)[1] + months)
                return Days("DATE", iso_day(first)[:7], first, last, anchor=anchor)
            day = anchor + round(n * {"D": 1, "W": 7, "F": 14, "M": 30}.get(e.unit, 1))
            return Days("DATE", iso_day(day), day, day, anchor=anchor)
        steps = int(n)
        if e.unit == "D" and not e.more:
            return Days("DATE", iso_day(anchor + steps), anchor + steps, anchor + steps, anchor=anchor)
        to_day = self.to_the_day(e.unit, steps, anchor) if e.unit != "D" else anchor + steps
        if e.more:
            for unit, count in e.more:
                to_day = to_day + count if unit == "D" else self.to_the_day(unit, count, to_day)
            return Days("DATE", iso_day(to_day), to_day, to_day, anchor=anchor)
        if self.policy.ago == "day":
            return Days("DATE", iso_day(to_day), to_day, to_day, anchor=anchor, policy="ago")
        if e.unit == "Y" and steps == -1 and self.quarter_ is not None:
            return self.report(ex.Report(-1))
        if e.story and self.story is not None and e.unit == "Y" and self.story[2] in ("Q", "M"):
            year, month, _ = parts_of(self.story[0])
            if self.story[2] == "Q":
                return self.quarter_of(year + steps, (month - 1) // 3, 4, anchor)
            first, last = cal.month_span(year + steps, month)
            return Days("DATE", iso_day(first)[:7], first, last, anchor=anchor)
        days = self.unit_at(e.unit, steps, anchor)
        return days._replace(readings=(("", to_day, to_day, "ago"),), policy="ago")

    def to_the_day(self, unit: str, n: int, anchor: int) -> int:
        if unit in ("W", "F", "WE"):
            return anchor + n * (14 if unit == "F" else 7)
        return cal.add_months(anchor, n * {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}[unit])

    def weekday(self, e: ex.Weekday) -> Days:
        if e.rel is None:
            return self.bare_weekday(e.day)
        anchor, policy = self.anchor, self.policy
        monday = cal.week_start(anchor)
        back = (cal.weekday(anchor) - e.day) % 7  # days since that weekday, 0 today
        recent, coming = anchor - back, anchor - back + (7 if back else 0)
        word = name = None
        rel = e.rel
        if rel == "week":
            day = monday + 7 * e.weeks + e.day - 1
        elif rel == "ago":
            day = (recent if back else recent - 7) - 7 * (e.weeks - 1)
        elif rel == "coming" or rel == "upcoming":
            day = anchor + (7 - back) + 7 * e.weeks
        elif rel in ("following", "previous") and self.story is not None and policy.story == "narrative":
            first, last, _ = self.story
            day = last + ((e.day - cal.weekday(last)) % 7 or 7)
            if rel == "previous":
                day = first - ((cal.weekday(first) - e.day) % 7 or 7)
            anchor = last if rel == "following" else first
        elif rel in ("last", "past", "previous"):
            day, name = (recent if back else recent - 7) + 7 * e.weeks, "weekday_last"
            if rel == "last" and policy.weekday_last == "last_week":
                day = monday - 7 + e.day - 1
        elif rel in ("next", "following"):
            name = "weekday_next"
            day = (
                monday + 7 + e.day - 1 if policy.weekday_next == "following_week" else anchor + 7 - back
            ) + 7 * e.weeks
        elif rel == "this":
            day, name = monday + e.day - 1, "weekday_this"
            if policy.weekday_this == "coming":
                day = coming
            elif day < anchor and (side := self.side()).side > 0:
                day, word = coming, side.because  # "they resume this Wednesday", told on a Saturday
        elif rel == "after":
            day = e.base if e.base is not None else coming
        else:
            return self.bare_weekday(e.day)
        others: tuple[int, ...] = (recent, coming, recent - 7, coming + 7)
        if rel in ("last", "past", "previous"):
            others = (recent if back else recent - 7, monday + e.day - 8, recent - 7)
        elif rel in ("next", "following"):
            others = (anchor + 7 - back, monday + e.day + 6, coming + 7)
        return Days(
            "DATE",
            iso_day(day),
            day,
            day,
            anchor=anchor,
            word=word,
            policy=name,
            readings=_other_days(day, others, name or "weekday_bare"),
        )

    def bare_weekday(self, weekday: int) -> Days:
        """A weekday that no word beside it places: the clause decides, or the policy."""
        choice = self.policy.weekday_bare
        side = self.side() if choice == "tense" else tense.NOT_SAID
        back = (self.anchor - weekday) % 7  # days since that weekday, 0 today
        if side.moved and back in (1, 2):  # called off lately: more likely a day just past than one far ahead
            side = side._replace(side=tense.PAST)
        value, day, others = _weekday_near(self.anchor, back, choice, side.side)
        return Days(
            "DATE",
            value,
            day,
            day,
            anchor=self.anchor,
            word=side.because,
            side=side.side,
            policy="weekday_bare",
            readings=others,
        )

    def date(self, e: ex.Date) -> Days:
        if e.month is None:
            return self.day_of_month(ex.DayOfMonth(e.day, e.weekday))
        if e.year is not None:
            if e.day > cal.days_in_month(e.year, e.month):
                return Days("DATE", "XXXX-XX-XX", note=f"unresolved: {e.year:04d}-{e.month:02d} has no day {e.day}")
            day = dt.date(e.year, e.month, e.day).toordinal()
            return self.checked(day, e.weekday)
        year = parts_of(self.anchor)[0]
        years = range(year - 8, year + 9) if (e.month, e.day) == (2, 29) else (year - 1, year, year + 1)
        options = [d for y in years if (d := day_number(y, e.month, e.day)) is not None]
        if not options:
            return Days("DATE", f"XXXX-{e.month:02d}-{e.day:02d}", note=f"unresolved: the month has no day {e.day}")
        if e.weekday is not None:
            fitting = [d for d in options if cal.weekday(d) == e.weekday and abs(d - self.anchor) < 330]
            if fitting:
                options_near = min(fitting, key=lambda d: abs(d - self.anchor))
                return Days(
                    "DATE",
                    iso_day(options_near),
                    options_near,
                    options_near,
                    anchor=self.anchor,
                    note="the weekday and the date agree",
                )
        day, word, name = self.choose(options, e.rel)
        days = self.checked(day, e.weekday)
        others = tuple([("", d, d, "day_without_year") for d in self.nearest([o for o in options if o != day])])
        return days._replace(anchor=self.anchor, word=word, policy=name, readings=others)

    def nearest(self, days: list[int]) -> list[int]:
        """Those of the days that lie within a year or so, the nearest to the publication first."""
        near = [d for d in days if -370 <= d - self.anchor <= 370]
        if len(near) > 1:
            near.sort(key=lambda d: abs(d - self.anchor))
        return near

    def choose(self, options: list[int], rel: str | None) -> tuple[int, str | None, str | None]:
        """Which of the same days of neighbouring years is meant."""
        anchor = self.anchor
        past = [d for d in options if d <= anchor]
        future = [d for d in options if d >= anchor]
        nearest = min(options, key=lambda d: (abs(d - anchor), -d))
        if rel in ("last", "past", "previous") and (before := [d for d in options if d < anchor]):
            return max(before), None, None
        if rel in ("next", "coming", "following", "upcoming", "this") and (after := [d for d in options if d > anchor]):
            return min(after), None, None
        choice = self.policy.day_without_year
        if choice == "future" and future:
            return min(future), None, "day_without_year"
        if choice == "past" and past:
            return max(past), None, "day_without_year"
        if choice == "current":
            year = parts_of(anchor)[0]
            return next((d for d in options if parts_of(d)[0] == year), nearest), None, "day_without_year"
        if choice == "tense" and abs(nearest - anchor) > 30:
            side = self.side()
            if nearest > anchor and past and self.governed_by_past(side):
                return max(past), side.because, "day_without_year"
            sure = 30 if side.word == "will" else 60  # "will" leaves no doubt, "to mention the March 27 letter" does
            if nearest < anchor - sure and future and side.side > 0 and side.distance <= 4:
                return min(future), side.because, "day_without_year"
        if choice == "tense" and abs(nearest - anchor) > 100:
            side = self.side()
            if side.side > 0 and future:
                return min(future), side.because, "day_without_year"
            if side.side < 0 and past:
                return max(past), side.because, "day_without_year"
            if past and side.side == 0:
                return max(past), None, "day_without_year"
        return nearest, None, "day_without_year"

    def governed_by_past(self, side: tense.Side) -> bool:
        """Whether a verb of the past stands so near that the phrase is its day, not a day in what it tells of.

        "He left Oslo in March", "On May 28, agents stopped him"; not "he accepted an invitation to speak in June".
        """
        if side.side >= 0 or side.reported or self.text[self.start - 4 : self.start].lower() == "the ":
            return False  # "qualified for the October debate"
        return side.distance <= 4 or _OPENS_SENTENCE.search(self.text, max(0, self.start - 40), self.start) is not None

    def attributed(self) -> bool:
        """Whether the phrase names a thing that there is: "a June agreement"."""
        return ARTICLE.search(self.text, max(0, self.start - 8), self.start) is not None

    def checked(self, day: int, weekday: int | None) -> Days:
        note = None
        if weekday is not None and cal.weekday(day) != weekday:
            said, real = _WEEKDAYS[weekday - 1], _WEEKDAYS[cal.weekday(day) - 1]
            note = f"the text says {said}, but the date is a {real}; the date is kept"
        return Days("DATE", iso_day(day), day, day, note=note)

    def numeric(self, e: ex.Numeric) -> Days:
        month_first = self.policy.month_first and not e.dotted
        orders = [(e.a, e.b), (e.b, e.a)] if month_first else [(e.b, e.a), (e.a, e.b)]
        readings = []
        for month, day in orders:
            if 1 <= month <= 12 and 1 <= day <= 31:
                found = self.date(ex.Date(e.year, month, day))
                if found.first is not None:
                    readings.append(found)
        if not readings:
            return Days("DATE", "XXXX-XX-XX", note="unresolved: no such day")
        best, *others = readings
        distinct = tuple(
            (o.value, o.first, o.last, "month_first")
            for o in others
            if o.value != best.value and o.first is not None and o.last is not None
        )
        return best._replace(policy="month_first" if distinct else best.policy, readings=distinct + best.readings)

    def named_day(self, e: ex.NamedDay) -> Days:
        """A day that is a name too: the day it names; the same figures of a year near the publication beside it."""
        year = parts_of(self.anchor)[0]
        years = [y for y in (year - 1, year, year + 1) if y != e.year]
        near = [d for y in years if (d := day_number(y, e.month, e.day)) is not None]
        others = tuple([("", d, d, "day_without_year") for d in self.nearest(near)])
        return self.date(ex.Date(e.year, e.month, e.day))._replace(note=e.note, readings=others)

    def day_of_month(self, e: ex.DayOfMonth) -> Days:
        year, month, _ = parts_of(self.anchor)
        anchor = self.anchor
        if self.story is not None and self.story[2] in ("M", "D") and self.policy.story == "narrative":
            anchor = self.story[0]
            year, month, _ = parts_of(anchor)
            day = day_number(year, month, e.day)
            options = [] if day is None else [day]
        else:
            options = same_day_of_months(year, month, e.day, 1)
        if e.weekday is not None:  # "Friday the 13th": the nearest that is a Friday
            near = options if any(cal.weekday(d) == e.weekday for d in options) else []
            wide = near or same_day_of_months(year, month, e.day, 6)
            options = [d for d in wide if cal.weekday(d) == e.weekday] or options
        if not options:
            return Days("DATE", f"XXXX-XX-{e.day:02d}", note=f"unresolved: the month has no day {e.day}")
        side = self.side()
        if side.side > 0 and -60 < max(options) - self.anchor < 0 and e.weekday is None:
            year, month, _ = parts_of(self.anchor)  # "it could even be the 12th" is no day that is over
            options = same_day_of_months(year, month, e.day, 1)
        past, future = [d for d in options if d <= self.anchor], [d for d in options if d >= self.anchor]
        choice = self.policy.day_without_year
        ahead = choice == "future" or (choice == "tense" and side.side > 0)
        over = choice == "past" or (choice == "tense" and side.side < 0)
        if over and past:
            day = max(past)
        elif ahead and future:
            day = min(future)
        else:
            day = min(options, key=lambda d: abs(d - self.anchor))
        others = tuple([("", d, d, "day_without_year") for d in self.nearest([o for o in options if o != day])])
        word = side.because if others else None  # one day alone leaves nothing to choose
        return self.checked(day, e.weekday)._replace(anchor=anchor, word=word, readings=others)

    def month(self, e: ex.Month) -> Days:
        year, month, _ = parts_of(self.anchor)
        word = name = None
        rel = e.rel
        if e.year is not None:
            chosen = e.year
        elif rel is not None and rel.startswith("year"):
            chosen = year + int(rel[4:])
        elif rel in ("last", "past", "previous"):
            chosen = year if e.month < month else year - 1
            if e.month == month - 1:
                name = "month_last"
                chosen -= self.policy.month_last == "not_just_past" and rel == "last"
        elif rel in ("next", "coming", "following", "upcoming"):
            chosen = year if e.month > month and self.policy.month_next == "coming" else year + 1
            name = "month_next"
        elif rel == "this":
            chosen = year
        else:
            chosen, word, name = self.month_year(e.month, year, month)
        first, last = cal.month_span(chosen, e.month)
        others = tuple(
            [
                (f"{y:04d}-{e.month:02d}", *cal.month_span(y, e.month), name)
                for y in _nearest_years(year, e.month - month)
                if name and y != chosen and 1 <= y <= 9998
            ]
        )
        return Days(
            "DATE",
            f"{chosen:04d}-{e.month:02d}",
            first,
            last,
            anchor=None if e.year else self.anchor,
            word=word,
            policy=name,
            readings=others,
        )

    def month_year(self, wanted: int, year: int, month: int) -> tuple[int, str | None, str]:
        ahead = (wanted - month) % 12  # months until it comes, 0 now
        choice = self.policy.day_without_year
        if ahead == 0 or choice == "current":
            return year, None, "day_without_year"
        coming, past = (year if wanted > month else year + 1), (year if wanted < month else year - 1)
        if choice == "future":
            return coming, None, "day_without_year"
        if choice == "past":
            return past, None, "day_without_year"
        if choice == "nearest":
            return (coming if ahead <= 6 else past), None, "day_without_year"
        side = self.side()
        if self.governed_by_past(side):
            return past, side.because, "day_without_year"
        if ahead <= 2:
            return coming, None, "day_without_year"
        open_ = _edge(self.text[max(0, self.start - 24) : self.start]) is not None  # "it runs through June"
        certain = not self.attributed() and (open_ or not tense.is_present(side.word))  # a caption: "he speaks in June"
        if side.side > 0 and ahead < 10 and (ahead <= 6 or certain):
            return coming, side.because, "day_without_year"
        if ahead >= 10:
            return past, None, "day_without_year"
        if ahead <= 3 and side.side == 0:
            return coming, side.because, "day_without_year"
        if side.side < 0:
            return past, side.because, "day_without_year"
        return (coming if ahead <= 3 else past), None, "day_without_year"

    def year(self, e: ex.Year) -> Days:
        return self.year_of(e.year)

    def quarter(self, e: ex.Quarter) -> Days:
        year, month, _ = parts_of(self.anchor)
        length = 12 // e.of
        current = (month - 1) // length
        if e.year is not None:
            return self.quarter_of(e.year, e.n - 1, e.of)
        if e.rel is not None:
            return self.quarter_of(year + e.rel, e.n - 1, e.of, self.anchor)
        side = self.side()
        ahead = e.n - 1 - current
        if ahead <= 0:
            chosen = year + 1 if side.side > 0 and -ahead * length >= 6 else year
        else:
            chosen = year if side.side > 0 or (ahead * length < 6 and side.side == 0) else year - 1
        return self.quarter_of(chosen, e.n - 1, e.of, self.anchor)._replace(word=side.because)

    def report(self, e: ex.Report) -> Days:
        """The quarter that a company report speaks of; without one, the last full quarter or the year before."""
        year, month, _ = parts_of(self.anchor)
        last = divmod(year * 4 + (month - 1) // 3 - 1, 4)
        if e.latest and (self.quarter_ is None or self.quarter_ < last):
            self.quarter_ = last
        if self.quarter_ is None:
            if e.year is not None:
                return self.year_of(e.year)
            if e.years and e.quarter:
                return self.quarter_of(last[0] + e.years, last[1], 4, self.anchor)._replace(policy="ago")
            if e.years:
                return self.year_of(year + e.years, self.anchor)
            return self.quarter_of(year, (month - 1) // 3 - 1, 4, self.anchor)
        spoken, index = self.quarter_
        return self.quarter_of(e.year if e.year is not None else spoken + e.years, index, 4, self.anchor)._replace(
            policy="ago" if e.years else None
        )

    def ended(self, e: ex.Ended) -> Days:
        """Three months up to the end that is said, under the name of the quarter that most of them lie in."""
        year = parts_of(self.anchor)[0]
        years = (year - 1, year, year + 1) if e.year is None else (e.year,)
        ends = [d for y in years if (d := day_number(y, e.month, e.day or cal.days_in_month(y, e.month))) is not None]
        if not ends:
            return Days("DATE", "XXXX-QX", note=f"unresolved: the month has no day {e.day}")
        last = min(ends, key=lambda d: abs(d - self.anchor))
        middle = parts_of(last - 45)
        named = self.quarter_of(middle[0], (middle[1] - 1) // 3, 4)
        return named._replace(
            first=cal.add_months(last + 1, -3),
            last=last,
            anchor=None if e.year else self.anchor,
            note="the three months up to the end that is said, named by the quarter that most of them lie in",
        )

    def then(self, e: ex.Then) -> Days:
        near = self.start - self.story_end <= THEN_REACH  # farther off, "then" is some event, not a date
        if self.story is None or not near or self.policy.story == "publication":
            return Days("DATE", "XXXX-XX-XX", note="unresolved: no date of the story stands close before it")
        first, last, unit = self.story
        if unit == "D":
            return Days("DATE", iso_day(last), first, last, anchor=first)
        return self.unit_at(unit, 0, first)

    def rest(self, e: ex.Rest) -> Days:
        return self.unit_at(e.unit, 0, self.anchor, calendar=True)._replace(first=self.anchor, mod="END")

    def listed_day(self, e: ex.ListedDay) -> Days:
        year = e.year
        if year is None and self.story is not None and parts_of(self.story[0])[1] == e.month:
            year = parts_of(self.story[0])[0]
        return self.date(ex.Date(year, e.month, e.day))._replace(anchor=self.anchor)

    def working_day(self, e: ex.WorkingDay) -> Days:
        day = self.anchor + e.n
        while cal.weekday(day) > 5:
            day += e.n
        return Days("DATE", iso_day(day), day, day, anchor=self.anchor, note="holidays are not looked at")

    def shift(self, e: ex.Shift) -> Days:
        base = self.days(e.base)
        if base.first is None:
            return base
        first = base.first
        day = first + e.n if e.unit == "D" else self.to_the_day(e.unit, e.n, first)
        bare = isinstance(e.base, ex.Weekday) and e.base.rel is None
        if bare and day > self.anchor and base.side < 0:
            day, first = day - 7, first - 7  # "two days after Friday's talks, shelling resumed", told on a Friday
        return Days("DATE", iso_day(day), day, day, anchor=first, word=base.word, policy=base.policy)

    def few(self, e: ex.Few) -> Days:
        if self.policy.few == "three":
            return self.offset(ex.Offset(e.unit, 3 * e.side))._replace(policy="few")
        return Days("DATE", e.value, note="how many is not said")

    def nth(self, e: ex.Nth) -> Days:
        whole = self.days(e.whole)
        if whole.first is None or whole.last is None:
            return whole
        if e.n == 0 and e.unit == "WE":
            saturday = cal.week_start(whole.first) + 5
            return self.weekend_of(saturday)
        if e.n == 0:  # the week that holds the day; one that is named by its Sunday starts there
            start = cal.week_start(whole.first + 1) if self._names_week(e) else cal.week_start(whole.first)
            return Days("DATE", cal.iso_week(start), start, start + 6, anchor=self.anchor)
        first, last = whole.first, whole.last
        if e.unit == "D":
            day = last + e.n + 1 if e.n < 0 else first + e.n - 1
            end = day
            value = iso_day(day)
        elif e.unit == "W":
            return self._week_of(e.n, whole)
        elif e.unit == "WE":
            day = (
                cal.week_start(last - 1) + 5 - (7 if cal.week_start(last - 1) + 5 > last else 0)
                if e.n < 0
                else first + (6 - cal.weekday(first)) % 7 + 7 * (e.n - 1)
            )
            end, value = day + 1, cal.iso_week(day) + "-WE"
        else:
            weekday = int(e.unit)
            day = (
                last - (cal.weekday(last) - weekday) % 7
                if e.n < 0
                else first + (weekday - cal.weekday(first)) % 7 + 7 * (e.n - 1)
            )
            end, value = day, iso_day(day)
        if not first <= day <= last:
            return Days("DATE", "XXXX-XX-XX", note="unresolved: the unit has no such day")
        return Days("DATE", value, day, end, anchor=whole.anchor, word=whole.word, policy=whole.policy)

    def _names_week(self, e: ex.Nth) -> bool:
        """Whether a week is named by a date: "the week of October 6"."""
        return isinstance(e.whole, ex.Date)

    def _week_of(self, n: int, whole: Days) -> Days:
        """The nth week of a month or year (from its end where negative): by its Thursday (ISO 8601), or a whole one."""
        assert whole.first is not None
        assert whole.last is not None
        found = {}
        for choice, lead in (("iso", 3), ("whole", 0 if n > 0 else 6)):
            within = (
                whole.last - (cal.weekday(whole.last) - 1 - lead) % 7 + 7 * (n + 1)
                if n < 0
                else whole.first + (1 + lead - cal.weekday(whole.first)) % 7 + 7 * (n - 1)
            )
            if whole.first <= within <= whole.last:
                found[choice] = within - lead
        day = found.pop(self.policy.week_of_unit, None)
        if day is None:
            return Days("DATE", "XXXX-XX-XX", note="unresolved: the unit has no such day")
        weeks = [
            Days("DATE", cal.iso_week(start), start, start + 6, policy="week_of_unit")
            for start in (day, *found.values())
        ]
        if len(weeks) == 1 or weeks[0].first == weeks[1].first:
            return weeks[0]._replace(anchor=whole.anchor, word=whole.word, policy=whole.policy)
        return weeks[0]._replace(anchor=whole.anchor, word=whole.word, readings=_reading_of(weeks[1]))

    def fiscal_year(self, e: ex.FiscalYear) -> Days:
        start = self.policy.fiscal_start
        year, month, _ = parts_of(self.anchor)
        current = year + 1 if month >= start and start > 1 else year
        chosen = e.year if e.year is not None else current + (e.rel or 0)
        first, last = cal.months_span(chosen - (1 if start > 1 else 0), start, 12)
        return Days("DATE", f"{chosen:04d}", first, last, anchor=None if e.year else self.anchor, policy="fiscal_start")

    def season(self, e: ex.Season) -> Days:
        year, month, _ = parts_of(self.anchor)
        word = None
        starts = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
        shift = 20 if self.policy.season == "astronomical" else 0  # the 20th or 21st of the month, told to a day or so
        if self.policy.hemisphere == "southern":
            starts = {"SP": 9, "SU": 12, "FA": 3, "WI": 6}
        start = starts[e.code]
        spans = {
            y: shifted_span(cal.months_span(y, start, 3), shift) for y in range(max(1, year - 2), min(9998, year + 3))
        }
        if e.year is not None:
            chosen = e.year
        elif e.rel is not None and e.rel.startswith("year"):
            chosen = year + int(e.rel[4:])
        elif e.rel in ("last", "past"):
            chosen = max(y for y, (_, last) in spans.items() if last < self.anchor)
        elif e.rel in ("next", "coming"):
            chosen = min(y for y, (first, _) in spans.items() if first > self.anchor)
        elif e.rel == "this":
            chosen = year - 1 if start == 12 and month <= (3 if shift else 2) else year
        else:
            side = self.side()
            word = side.because
            if side.side > 0:
                chosen = min(y for y, (_, last) in spans.items() if last >= self.anchor)
            elif side.side < 0:
                chosen = max(y for y, (first, _) in spans.items() if first <= self.anchor)
            else:
                chosen = min(spans, key=lambda y: abs(spans[y][0] + 45 - self.anchor))
        first, last = shifted_span(cal.months_span(chosen, start, 3), shift)
        value, other = f"{chosen:04d}-{e.code}", (start + 5) % 12 + 1
        elsewhere = _tried(lambda: shifted_span(cal.months_span(chosen, other, 3), shift))
        sun = _tried(lambda: shifted_span(cal.months_span(chosen, start, 3), 20 - shift))
        return Days(
            "DATE",
            value,
            first,
            last,
            anchor=None if e.year else self.anchor,
            word=word,
            policy="hemisphere",
            readings=tuple([(value, *s, p) for s, p in ((elsewhere, "hemisphere"), (sun, "season")) if s is not None]),
        )

    def decade(self, e: ex.Decade) -> Days:
        ten = self.decade_of(e.year)
        if e.year % 100:
            return ten
        hundred = self.century_of(e.year // 100 + 1)._replace(policy="decade")  # "the 1800s"
        if self.policy.decade == "century":
            return hundred._replace(readings=_reading_of(ten._replace(policy="decade")))
        return ten._replace(policy="decade", readings=_reading_of(hundred))

    def century(self, e: ex.Century) -> Days:
        return self.century_of(e.n)

    def holiday(self, e: ex.Holiday) -> Days:
        year = parts_of(self.anchor)[0]
        if e.rel is not None and e.rel.startswith("year"):
            span = days_of_feast(e.rule, year + int(e.rel[4:]))
            options = [] if span is None else [span]
        else:
            years = [e.year] if e.year is not None else [year - 1, year, year + 1]
            options = [s for y in years if (s := days_of_feast(e.rule, y)) is not None]
        if not options:
            return Days("DATE", "XXXX-XX-XX", note="unresolved: no calendar here knows that day in that year")
        if len(options) == 1:
            first, last, word, name = *options[0], None, None
        elif (
            e.rel == "this"
            and self.policy.weekday_this == "this_week"
            and (here := [s for s in options if parts_of(s[0])[0] == year])
        ):
            first, last, word, name = *here[0], None, None
        else:
            start, word, name = self.choose([s[0] for s in options], e.rel)
            first, last = next(s for s in options if s[0] == start)
        spans = dict(options)
        others = self.nearest([start for start in spans if start != first]) if name else []
        return Days(
            "DATE",
            span_value(first, last),
            first,
            last,
            anchor=None if e.year else self.anchor,
            word=word,
            policy=name,
            readings=tuple([("", d, spans[d], "day_without_year") for d in others]),
        )

    def weekend(self, e: ex.Weekend) -> Days:
        anchor = self.anchor
        saturday = cal.week_start(anchor) + 5
        word = None
        if e.n is not None:
            saturday += 7 * e.n
        else:
            side = self.side()
            word = side.because
            if side.side <= 0 and saturday > anchor:
                saturday -= 7
            if side.side > 0 and saturday + 1 < anchor:
                saturday += 7
        return self.weekend_of(saturday)._replace(word=word)

    def weekend_of(self, saturday: int) -> Days:
        """Saturday and Sunday, or from Friday, as the policy says."""
        value, friday = cal.iso_week(saturday) + "-WE", self.policy.weekend == "friday"
        return Days(
            "DATE",
            value,
            saturday - 1 if friday else saturday,
            saturday + 1,
            anchor=self.anchor,
            policy="weekend",
            readings=((value, saturday if friday else saturday - 1, saturday + 1, "weekend"),),
        )

    def duration(self, e: ex.Duration) -> Days:
        value = e.value or duration_value(e.n, e.unit, e.time)
        days = None
        if e.n is not None and e.n == int(e.n) and not e.time and e.unit in ("D", "W", "F"):
            days = int(e.n) * {"D": 1, "W": 7, "F": 14}[e.unit]
        return Days("DURATION", value, days=days)

    def rolling(self, e: ex.Rolling) -> Days:
        if e.few and self.policy.few == "three":
            return self.rolling(e._replace(n=3, few=False))
        value = duration_value(e.n, e.unit, e.time)
        if e.n is None or e.time or e.n != int(e.n) or e.n > 4000:
            return Days("DURATION", value, note="the words name no number of days" if e.n is None else None)
        n, anchor = int(e.n), self.anchor
        if e.unit == "WE":
            return Days("DURATION", value)
        spans = self.rolling_days(e.unit, n * e.side)
        first, last = spans.pop(self.policy.rolling)
        others = [(value, *span, "rolling") for span in spans.values() if span != (first, last)]
        return Days("DURATION", value, first, last, anchor=anchor, policy="rolling", readings=tuple(others))

    def rolling_days(self, unit: str, n: int) -> dict[str, tuple[int, int]]:
        """The days of the next n units, or of the last where n is below 0, under each choice of `rolling`."""
        anchor, far = self.anchor, self.anchor + n if unit == "D" else self.to_the_day(unit, n, self.anchor)
        to_the_day = (far, anchor) if n < 0 else (anchor, far)
        if unit == "D":
            to_the_day = (far, anchor - 1) if n < 0 else (anchor + 1, far)
        spans = {"to_the_day": to_the_day, "calendar": to_the_day, "endpoint": (far, far)}
        if unit not in _WHOLE:
            return spans
        try:
            low = self.unit_at(unit, n if n < 0 else 1, anchor).first
            high = self.unit_at(unit, -1 if n < 0 else n, anchor).last
        except (ValueError, OverflowError):
            if self.policy.rolling == "calendar":
                raise
            return spans
        return spans if low is None or high is None else spans | {"calendar": (low, high)}

    def repeat(self, e: ex.Repeat) -> Days:
        return Days("SET", e.value)

    def part(self, e: ex.Part) -> Days:
        """A part of a unit keeps the unit's days; the likely third is another reading."""
        if isinstance(e.whole, ex.Unit):  # of a Sunday "earlier this week" is the week that ends, "later" the next
            days = self.unit_at(e.whole.unit, e.whole.n, self.anchor, calendar=e.mod == "END")
        else:
            days = self.days(e.whole)
        third = _third(days, e.mod)
        if third is None:
            return days._replace(mod=e.mod)
        if self.policy.part_of_unit == "third":
            whole = _reading_of(days._replace(policy="part_of_unit"))
            return days._replace(mod=e.mod, first=third[1], last=third[2], policy="part_of_unit", readings=whole)
        return days._replace(mod=e.mod, readings=(third, *days.readings))

    def clock(self, e: ex.Clock) -> Days:
        day = self.day_beside() if e.day is None else self.days(e.day)
        if day is None:
            return self.dayless(f"{e.hour:02d}:{e.minute:02d}")
        if day.first is None:
            return day
        hour, shift = (0, 1) if e.hour == 24 else (e.hour, 0)
        ordinal = day.first + shift
        zone = e.zone if e.zone not in (None, "local") else self.timezone
        time = dt.datetime.combine(dt.date.fromordinal(ordinal), dt.time(hour, e.minute), zone_named(zone))
        clock = f"{hour:02d}:{e.minute:02d}"
        return day._replace(
            type="TIME",
            value=f"{iso_day(ordinal)}T{clock}",
            first=ordinal,
            last=ordinal,
            time=time,
            readings=_at_time(day.readings, clock, shift),
        )

    def day_part(self, e: ex.DayPart) -> Days:
        if e.day is None:
            return self.dayless(e.code)
        day = self.days(e.day)
        return day._replace(type="TIME", value=f"{day.value}T{e.code}", readings=_at_time(day.readings, e.code))

    def day_beside(self) -> Days | None:
        """The day that stands just before a time of day: "on May 24 from 9:00", "Tuesday and closes at 8 p.m."."""
        if self.story is None or self.story[0] != self.story[1]:
            return None
        between = self.text[self.story_end : self.start]
        if len(between) > CLOCK_REACH or _TO_CLOCK.fullmatch(between) is None:
            return None
        day = self.story[0]
        return Days("DATE", iso_day(day), day, day, anchor=day)

    def dayless(self, time: str) -> Days:
        """A time of day without its day: TIMEX3 writes the day of publication, but the text gives no day."""
        return Days("TIME", f"{iso_day(self.anchor)}T{time}", note="unresolved: no day is said beside the time of day")

    def range(self, e: ex.Range) -> Days:
        first = self.days(e.first)
        second_expression = e.last
        if isinstance(second_expression, ex.Weekday) and second_expression.rel == "after" and first.first is not None:
            second_expression = second_expression._replace(
                base=first.first + ((second_expression.day - cal.weekday(first.first)) % 7 or 7)
            )
        if (
            isinstance(e.first, ex.Date | ex.Month)
            and isinstance(second_expression, ex.Date | ex.Month)
            and e.first.year is None
            and second_expression.year is None
            and first.first is not None
        ):  # both days of one year, or over its turn
            year = parts_of(first.first)[0]
            second = self.days(second_expression._replace(year=year))
            if second.last is not None and second.last < first.first:
                second = self.days(second_expression._replace(year=year + 1))
        else:
            second = self.days(second_expression)
        if first.first is not None and second.last is not None and second.last < first.first:
            first, second = self.mend(e, first, second)
        if self._was_over(e, first, second) or self._goes_on(e, first, second):
            first, second = self._week_before(first), self._week_before(second)
        if first.first is None or second.last is None or second.last < first.first:
            return Days(
                "DATE",
                f"{first.value}/{second.value}",
                note="unresolved: the range ends before it starts",
                parts=(first, second),
            )
        return Days(
            "DATE",
            f"{first.value}/{second.value}",
            first.first,
            second.last,
            anchor=first.anchor,
            word=first.word,
            policy=first.policy,
            parts=(first, second),
        )

    def _was_over(self, e: ex.Range, first: Days, second: Days) -> bool:
        """Whether "met Thursday through Saturday", told on that Friday, lies a week back."""
        if not isinstance(e.first, ex.Weekday) or e.first.rel is not None or first.side >= 0:
            return False
        return first.first is not None and second.last is not None and second.last > self.anchor

    def _goes_on(self, e: ex.Range, first: Days, second: Days) -> bool:
        """Whether "runs Thursday through Saturday", told on that Friday or Saturday, is what goes on at the time."""
        if not isinstance(e.first, ex.Weekday) or e.first.rel is not None or first.side <= 0:
            return False
        if first.first is None or second.last is None or not (first.word or "").endswith("s”"):
            return False
        return first.first - 7 < self.anchor <= second.last - 7

    def _week_before(self, days: Days) -> Days:
        day = (days.first or 0) - 7
        return days._replace(value=iso_day(day), first=day, last=day)

    def mend(self, e: ex.Range, first: Days, second: Days) -> tuple[Days, Days]:
        """A range over the turn of the year: "December 28 to January 3" without a year, or with the last day's."""
        a, b = e.first, e.last
        if (
            isinstance(a, ex.Date | ex.Month)
            and isinstance(b, ex.Date | ex.Month)
            and first.first is not None
            and second.first is not None
        ):
            if b.year is not None:
                return self.days(a._replace(year=b.year - 1)), second
            return first, self.days(b._replace(year=parts_of(first.first)[0] + 1))
        return first, second

    def iso(self, e: ex.Iso) -> Days:
        try:
            day = dt.date.fromisoformat(e.day)
        except ValueError:
            return Days("DATE", e.day, note=f"unresolved: {e.day} does not exist")
        ordinal = day.toordinal()
        if e.time is None:
            return Days("DATE", e.day, ordinal, ordinal)
        moment = cal.as_moment(f"{e.day}T{e.time.upper()}") if _TIME.fullmatch(e.time) else None
        if moment is None:
            return Days("DATE", e.day, ordinal, ordinal)
        return Days("TIME", f"{e.day}T{moment:%H:%M}", ordinal, ordinal, time=moment)


THEN_REACH = 120  # characters between a date and the "then" that takes it up


CLOCK_REACH = 30  # characters between a day and the time of day that is its own
_TO_CLOCK = re.compile(
    r"(?:\s*,(?!\s*and))?\s*(?:(?:and|but|or|to|until|till|through|from|between|at|by|before|after|for|about|around|shortly|just|[-–—])\s*"
    r"|(?:and|but)\s+\w+\s+(?:at|by|around|about|until)\s*)*",
    re.IGNORECASE,
)
_WHOLE = ("W", "M", "Q", "Y")  # units that "the last three" can name as whole ones of the calendar


_OPENS_SENTENCE = re.compile(r"""(?:^|[.!?]["”’)]*\s|\n)\s*(?:(?:on|by|then|late|early|in)\s+)*$""", re.IGNORECASE)


_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:z|[+-](?:0\d|1[0-4]):?[0-5]\d)?")


_RANGE_SPLIT = re.compile(r"\s*(?:[-–—/]|\b(?:to|through|thru|until|till|and|or)\b)\s*", re.IGNORECASE)


_FROM = re.compile(r"(?:from|between)\s+", re.IGNORECASE)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_MONTHS_OF = {"M": 1, "Q": 3, "Y": 12, "E": 120}


_NO_DAYS = {  # why a mention without days has none, where its own rule has no better reason
    "DURATION": "a length of time: the words name no day that it starts or ends on",
    "SET": "a time that comes again and again: the words name no single day",
    "DATE": "the words name no day",
    "TIME": "the words name no day",
}


OUTSIDE = "unresolved: no day of the years 1 to 9999"


_NO_STORY = "unresolved: no date of the story stands before it"


_NOT_YET = "unresolved: counted from the last date of the story it would lie after the report, which tells it as over"
_LONG_STORY = "unresolved: the last date of the story is longer than the unit that is counted from it"


_FINE = {"D": 0, "W": 6, "F": 6, "M": 30, "Q": 91}  # how long the story's date may be to count such units from it


_UNRESOLVED = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "F": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
    "WE": "XXXX-WXX-WE",
    "H": "XXXX-XX-XX",
}


_RESOLVERS: dict[type, Callable[[Reader, Any], Days]] = {
    ex.Ref: Reader.ref,
    ex.Ambiguous: Reader.ambiguous,
    ex.Unit: Reader.unit,
    ex.Offset: Reader.offset,
    ex.Weekday: Reader.weekday,
    ex.Date: Reader.date,
    ex.Numeric: Reader.numeric,
    ex.NamedDay: Reader.named_day,
    ex.DayOfMonth: Reader.day_of_month,
    ex.Month: Reader.month,
    ex.Year: Reader.year,
    ex.Quarter: Reader.quarter,
    ex.FiscalYear: Reader.fiscal_year,
    ex.Season: Reader.season,
    ex.Decade: Reader.decade,
    ex.Century: Reader.century,
    ex.Holiday: Reader.holiday,
    ex.Weekend: Reader.weekend,
    ex.Duration: Reader.duration,
    ex.Rolling: Reader.rolling,
    ex.Repeat: Reader.repeat,
    ex.Part: Reader.part,
    ex.Clock: Reader.clock,
    ex.DayPart: Reader.day_part,
    ex.Range: Reader.range,
    ex.Iso: Reader.iso,
    ex.Shift: Reader.shift,
    ex.Nth: Reader.nth,
    ex.Few: Reader.few,
    ex.Report: Reader.report,
    ex.Ended: Reader.ended,
    ex.Then: Reader.then,
    ex.Rest: Reader.rest,
    ex.WorkingDay: Reader.working_day,
    ex.ListedDay: Reader.listed_day,
}


@functools.lru_cache(1024)
def _weekday_near(anchor: int, back: int, choice: str, side: int) -> tuple[str, int, _Readings]:
    """The weekday that last was `back` days before the anchor: value, day and other readings.

    `choice` is that of `weekday_bare`, `side` what the clause says.
    """
    recent, coming = anchor - back, anchor - back + (7 if back else 0)
    day = {
        "tense": coming if side > 0 else recent,
        "nearest": recent if back <= 3 else coming,
        "after": anchor + 7 - back,
        "coming": coming,
        "recent": recent if back else recent - 7,
    }[choice]
    return iso_day(day), day, _other_days(day, (recent, coming, recent - 7, coming + 7), "weekday_bare")


def _other_days(day: int, days: Iterable[int], policy: str) -> _Readings:
    """Up to three other days as other readings, each once, in their order."""
    others = [d for d in dict.fromkeys(days) if d != day]
    return tuple([("", d, d, policy) for d in others[:3]])


def _reading_of(days: Days) -> _Readings:
    """Days as another reading of a phrase; none where they are not resolved."""
    if days.first is None or days.last is None or days.policy is None:
        return ()
    return ((days.value, days.first, days.last, days.policy),)


def _tried(span: Callable[[], tuple[int, int]]) -> tuple[int, int] | None:
    """The days of another reading; None where they lie outside the years 1 to 9999."""
    try:
        first, last = span()
    except (ValueError, OverflowError):
        return None
    return (first, last) if 0 < first <= last <= _LAST_DAY else None


_LAST_DAY = dt.date.max.toordinal()


def _from_length(text: str) -> int:
    opening = _FROM.match(text)
    return 0 if opening is None else opening.end()


def _compares(expression: Expression, days: Days) -> bool:
    """Whether a year before is only what a figure is compared with ("a year earlier"): the story does not go there."""
    if isinstance(expression, ex.Report):
        return expression.years != 0
    if not isinstance(expression, ex.Offset) or (expression.unit, expression.n) != ("Y", -1):
        return False
    return expression.story or "-Q" in days.value


def _unit_of(days: Days) -> str:
    value = days.value
    if "-Q" in value:
        return "Q"
    if "-W" in value:
        return "W"
    return _UNIT_OF_LENGTH.get(len(value), "D")


_UNIT_OF_LENGTH = {4: "Y", 7: "M", 3: "E", 2: "C"}  # of a TIMEX3 value: "2023", "2023-07", "202", "20"


def _third(days: Days, mod: str) -> tuple[str, int, int, str] | None:
    """The first, middle or last third of a unit's days, as another reading; None for a day and for no such part."""
    part = {"START": 0, "MID": 1, "END": 2}.get(mod)
    if part is None or days.first is None or days.last is None or days.last - days.first < 2:
        return None
    length = days.last - days.first + 1
    first = days.first + length * part // 3
    last = days.first + length * (part + 1) // 3 - 1
    return "", first, last, "part_of_unit"


def _at_time(readings: _Readings, time: str, shift: int = 0) -> _Readings:
    """Other days of a time of day, each with that time."""
    return tuple(
        [
            (f"{iso_day(first + shift)}T{time}", first + shift, first + shift, policy)
            for first, last, policy in [r[1:] for r in readings]
            if first == last and 0 < first + shift <= _LAST_DAY
        ]
    )


def _nearest_years(year: int, ahead: int) -> tuple[int, int, int]:
    """The year and its neighbours; first that whose month is the nearest, `ahead` months ahead in the year itself."""
    near, far = (year - 1, year + 1) if ahead >= 0 else (year + 1, year - 1)
    return (near, year, far) if abs(ahead) > 6 else (year, near, far)


ARTICLE = re.compile(r"\s+(?:an?|his|her|its|their)\s*$", re.IGNORECASE)
