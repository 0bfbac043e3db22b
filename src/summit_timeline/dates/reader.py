"""Expressions to mentions: each kind read by its module, with the words, the reason and the edge beside it."""

import re

import attrs

from summit_timeline.dates import chronicle, clocks, day_dates, lengths, periods, ranges, units, weekdays
from summit_timeline.dates import expressions as ex
from summit_timeline.dates.denoted import NO_DAYS, OUTSIDE, Days, unit_of
from summit_timeline.dates.expressions import Expression, TimeMention
from summit_timeline.dates.grammar import Found
from summit_timeline.dates.policies import Policy
from summit_timeline.dates.spans import date_of
from summit_timeline.dates.story import Reading, Story, edge_before
from summit_timeline.errors import SummitTimelineError

_READERS: dict[type, Reading] = {
    ex.Ref: units.read_ref,
    ex.Ambiguous: units.read_ambiguous,
    ex.Unit: units.read_unit,
    ex.Offset: units.read_offset,
    ex.Weekday: weekdays.read_weekday,
    ex.Date: day_dates.read_date,
    ex.Numeric: day_dates.read_numeric,
    ex.NamedDay: day_dates.read_named_day,
    ex.DayOfMonth: day_dates.read_day_of_month,
    ex.Month: periods.read_month,
    ex.Year: periods.read_year,
    ex.Quarter: periods.read_quarter,
    ex.FiscalYear: periods.read_fiscal_year,
    ex.Season: periods.read_season,
    ex.Decade: periods.read_decade,
    ex.Century: periods.read_century,
    ex.Holiday: day_dates.read_holiday,
    ex.Weekend: weekdays.read_weekend,
    ex.Duration: lengths.read_duration,
    ex.Rolling: lengths.read_rolling,
    ex.Repeat: lengths.read_repeat,
    ex.Part: lengths.read_part,
    ex.Clock: clocks.read_clock,
    ex.DayPart: clocks.read_day_part,
    ex.Range: ranges.read_range,
    ex.Iso: day_dates.read_iso,
    ex.Shift: units.read_shift,
    ex.Nth: periods.read_nth,
    ex.Few: units.read_few,
    ex.Report: periods.read_report,
    ex.Ended: periods.read_ended,
    ex.Then: units.read_then,
    ex.Rest: units.read_rest,
    ex.WorkingDay: weekdays.read_working_day,
    ex.ListedDay: day_dates.read_listed_day,
}


_YEAR = 366  # days of the longest date from which a chronicle goes on


class Reader(Story):
    """Reads one text: makes the mention for each expression, and moves the story on."""

    def __init__(
        self, text: str, anchor: int, policy: Policy, timezone: str | None, *, is_chronicle: bool = False
    ) -> None:
        super().__init__(text, anchor, policy, timezone, _READERS, is_chronicle=is_chronicle)
        self._onward = attrs.evolve(policy, day_without_year="onward", weekday_bare="after") if is_chronicle else policy

    def mention(self, found: Found) -> TimeMention:
        """The mention for what a rule found; the story moves on with it."""
        self.start, self.end = found.start, found.end
        try:
            days = self._days(found.expression)
        except (ValueError, OverflowError) as error:
            if isinstance(error, SummitTimelineError):
                raise
            days = Days("DATE", "XXXX-XX-XX", note=OUTSIDE)
        if days.value in ("P9M", "P6M") and found.rule in ("first of a period", "duration", "rolling period"):
            self.quarter = None  # the report now speaks of these months: "a year earlier" is the year before
            if self.last is not None and self.last[2] == "Q":
                self.last = (*self.last[:2], "Y")
        if days.type in ("DATE", "TIME") and days.first is not None and days.value[:1].isdigit():
            if "-Q" in days.value and self._reported(days) and not isinstance(found.expression, ex.Report | ex.Ended):
                spoken = (int(days.value[:4]), int(days.value[6]) - 1)
                self.quarter = spoken if self.quarter is None else max(spoken, self.quarter)
            if not _compares(found.expression, days):
                self.last = (days.first, days.last if days.last is not None else days.first, unit_of(days))
                self.last_end = found.end
                if (
                    days.last is not None
                    and days.last - days.first <= _YEAR
                    and not self._looks_back(days.first, days.last)
                ):
                    self.told = chronicle.part_of(days.mod, (days.first, days.last))
        return self._mention(found.rule, days, found.start, found.end)

    def _looks_back(self, first: int, last: int) -> bool:
        """Whether a date of a chronicle is of the time before what it tells."""
        if not self.is_chronicle or self.told is None:
            return False
        return chronicle.looks_back(self.text[max(0, self.start - 80) : self.start], (first, last), self.told)

    def _days(self, expression: Expression) -> Days:
        """What an expression denotes: from the publication day or, in a chronicle, from the date told before."""
        if not self.is_chronicle or self.told is None:
            return self.days(expression)
        before = self.text[max(0, self.start - 80) : self.start]
        if not chronicle.goes_on(expression, self.text[self.start : self.end], before, self.told):
            return self.days(expression)
        published = self.anchor, self.policy
        self.anchor, self.policy = self.told[0], self._onward
        try:
            onward = self.days(chronicle.in_that_year(chronicle.told(expression, before), before, self.told))
        finally:
            self.anchor, self.policy = published
        return onward if (onward.first or 0) <= self.anchor else self.days(expression)

    def _reported(self, days: Days) -> bool:
        """Whether a quarter can be the one that a report speaks of: over, and not for long."""
        return (
            days.first is not None
            and days.last is not None
            and self.anchor - 300 < days.first
            and days.last <= self.anchor
        )

    def _mention(self, rule: str, days: Days, start: int, end: int) -> TimeMention:
        name = edge_before(self.text[max(0, start - 24) : start])
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
            (rule, days.anchor, days.word, days.policy, days.note or (NO_DAYS[days.type] if first is None else None)),
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


_RANGE_SPLIT = re.compile(r"\s*(?:[-–—/]|\b(?:to|through|thru|until|till|and|or)\b)\s*", re.IGNORECASE)


_FROM = re.compile(r"(?:from|between)\s+", re.IGNORECASE)


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
