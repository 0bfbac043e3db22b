"""The nth unit of the calendar from a day, and single years, decades, centuries and quarters."""

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import expressions as ex
from summit_timeline.dates import weekdays
from summit_timeline.dates.denoted import Days
from summit_timeline.dates.spans import iso_day, parts_of
from summit_timeline.dates.story import Story


def unit_at(story: Story, unit: str, n: int, anchor: int, calendar: bool = False) -> Days:
    year, month, _ = parts_of(anchor)
    if unit == "D":
        return Days("DATE", iso_day(anchor + n), anchor + n, anchor + n, anchor=anchor)
    if unit in ("W", "F"):
        start = cal.week_start(anchor) + 7 * n * (2 if unit == "F" else 1)
        if (
            calendar
            and n <= 0
            and cal.weekday(anchor) == 7
            and story.policy.week_start == "monday"
            and anchor == story.anchor
        ):
            start += 7  # news of a Sunday speaks of weeks that start on that Sunday
        length = 13 if unit == "F" else 6
        if story.policy.week_start == "sunday":
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
        return quarter_of(story, year, (month - 1) // 3 + n, 4, anchor)
    if unit == "Y":
        return year_of(story, year + n, anchor)
    if unit == "E":
        return decade_of(story, year // 10 * 10 + 10 * n, anchor)
    if unit == "C":
        return century_of(story, (year - 1) // 100 + 1 + n, anchor)
    return weekdays.read_weekend(story, ex.Weekend(n))


def year_of(story: Story, year: int, anchor: int | None = None) -> Days:
    first, last = cal.year_span(year)
    return Days("DATE", f"{year:04d}", first, last, anchor=anchor)


def decade_of(story: Story, year: int, anchor: int | None = None) -> Days:
    first, last = cal.year_span(max(1, year))[0], cal.year_span(year + 9)[1]
    return Days("DATE", f"{year // 10:03d}", first, last, anchor=anchor)


def century_of(story: Story, n: int, anchor: int | None = None) -> Days:
    return Days(
        "DATE",
        f"{n - 1:02d}",
        cal.year_span(max(1, (n - 1) * 100))[0],
        cal.year_span(n * 100 - 1)[1],
        anchor=anchor,
    )


def quarter_of(story: Story, year: int, index: int, of: int, anchor: int | None = None) -> Days:
    """The quarter or half with the index from 0, carried into the years."""
    year, index = year + index // of, index % of
    length = 12 // of
    first, last = cal.months_span(year, index * length + 1, length)
    return Days("DATE", f"{year:04d}-{'Q' if of == 4 else 'H'}{index + 1}", first, last, anchor=anchor)


def to_the_day(story: Story, unit: str, n: int, anchor: int) -> int:
    if unit in ("W", "F", "WE"):
        return anchor + n * (14 if unit == "F" else 7)
    return cal.add_months(anchor, n * {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}[unit])
