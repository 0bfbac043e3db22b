"""Dates and weeks in figures: "2023-07-13", "7/13/2023", "week 28 of 2023"."""

import datetime as dt
import re

from summit_timeline.dates.expressions import Date, Expression, Iso, Month, NamedDay, Nth, Numeric, Range, Year
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import is_moved, is_one_of, word_list
from summit_timeline.dates.languages.en.rules.patterns import TO_AND
from summit_timeline.dates.languages.en.rules.values import full_year


def iso(g: Groups) -> Expression | None:
    text = g.get("i")
    if "w" in text:
        return _iso_week(text)
    day, rest = text[:10], text[10:].strip().lstrip("t").strip()
    year, month, dom = (int(p) for p in day.replace("t", "").strip().split("-")[:3])
    if not (1 <= month <= 12 and 1 <= dom <= 31):
        return None
    return Iso(f"{year:04d}-{month:02d}-{dom:02d}", rest or None)


def _iso_week(text: str) -> Expression | None:
    """ "2020-W53", "2020-W53-5": a week of ISO 8601, or its day; week 53 only where the year has one."""
    year, week, *day = text.replace("w", "").split("-")
    try:
        first = dt.date.fromisocalendar(int(year), int(week), int(day[0]) if day else 1)
    except ValueError:
        return None
    return Date(first.year, first.month, first.day) if day else Nth(int(week), "W", Year(int(year)))


def numbered_week(g: Groups) -> Expression | None:
    """ "week 2 of 2021": ISO 8601 counts weeks by their Thursday."""
    n = g.get("n")
    return Nth(int(n), "W", Year(int(g.get("y")))) if 1 <= n <= 53 else None


def slash(g: Groups) -> Expression | None:
    return _in_numbers(g.get("s"), g)


def range_in_numbers(g: Groups) -> Expression | None:
    """ "8/10/2012 - 8/15/2012", "from 2024-01-05 to 2024-01-09"; two dates without a year only where nothing else stands."""
    if g.has("either") or (g.has("both") and g.first.lower != "between") or is_moved(g):
        return None
    texts = [g.get(a) if g.has(a) else g.get(b) for a, b in (("s", "i"), ("t", "j"))]
    alone = g.before() is None and g.after() is None
    if len({re.sub(r"\d", "", text) for text in texts}) != 1:
        return None  # "1.5.30 - 2015-09-24" are no pair
    if not alone and any(len(re.split(r"[/.-]", text)) < 3 for text in texts):
        return None
    days = [
        _iso_day(text) if g.has(name) else _in_numbers(text, g) for text, name in zip(texts, ("i", "j"), strict=True)
    ]
    first, last = days
    if not isinstance(first, Date | Numeric) or not isinstance(last, Date | Numeric):
        return None
    return Range(first, last)


def _iso_day(text: str) -> Expression | None:
    """The day of an ISO date without a time of day."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return Date(day.year, day.month, day.day)


_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_BEFORE_FIGURES = word_list("before_figures")


def _in_numbers(text: str, g: Groups) -> Expression | None:
    """A date in figures: "7/13/2023", "13-Jul-23", "2023.07.13", "7/2023", "7/13"."""
    sep = next((sign for sign in "/-" if sign in text), ".")
    parts = text.split(sep)
    year_first = len(parts) == 3 and len(parts[0]) == 4
    if year_first:
        parts.reverse()
    if not parts[1].isdigit():
        return _with_name_of_month(*parts)
    if year_first:
        day, month, year = (int(part) for part in parts)
        return Date(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    return _of_two_numbers(g, *parts) if len(parts) == 2 else _of_three_numbers(*parts, dotted=sep == ".")


def _with_name_of_month(day: str, month: str, year: str) -> Expression | None:
    """ "13/Jul/2023", "13-July-23"."""
    number = _MONTHS.index(month[:3]) + 1
    return Date(_full(year[-2:] if len(year) != 4 else year), number, int(day)) if 1 <= int(day) <= 31 else None


def _of_two_numbers(g: Groups, first: str, second: str) -> Expression | None:
    """A month and its year, or a month and a day in either order; "3/4" is a fraction more often than a day."""
    a, b = int(first), int(second)
    if len(second) == 4:
        return Month(a, b) if 1 <= a <= 12 else None
    if (a, b) == (9, 11):
        return NamedDay(2001, 9, 11, "the name of the attacks of September 11, 2001, and so that day")
    alone = g.before() is None and g.after() is None
    return Numeric(a, b, None) if (a, b) != (24, 7) and (alone or is_one_of(g.before(), _BEFORE_FIGURES)) else None


def _of_three_numbers(first: str, second: str, year: str, *, dotted: bool) -> Expression | None:
    """A day, a month and a year, in an order that the reader of the expression tells."""
    if len(first) == 3 or len(year) in (1, 3):
        return None
    a, b = int(first), int(second)
    if not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12):
        return None
    return Numeric(a, b, _full(year), dotted)


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else full_year(year)


RULES: tuple[Rule, ...] = (
    Rule("ISO date", "i=ISO", iso),
    Rule("numbered week of a year", "(calendar)? week n=NUM (of | ',' | in)? y=YEAR", numbered_week),
    Rule(
        "range of dates in numbers",
        f"(from | between)? (WEEKDAY '.'? ','?)? (s=SLASH | i=ISO) {TO_AND} (WEEKDAY '.'? ','?)? (t=SLASH | j=ISO)",
        range_in_numbers,
    ),
    Rule("date in numbers", "(WEEKDAY '.'? ','?)? s=SLASH", slash),
)
