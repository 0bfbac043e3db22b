"""Dates and weeks in figures: "2023-07-13", "7/13/2023", "week 28 of 2023"."""

import datetime as dt
import re

from summit_timeline.dates.expressions import Date, Expression, Iso, Month, NamedDay, Nth, Numeric, Range, Year
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import is_moved
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


def _in_numbers(text: str, g: Groups) -> Expression | None:
    sep = "/" if "/" in text else "-" if "-" in text else "."
    parts = text.split(sep)
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
        if parts[1].isdigit():
            year, month, day = int(parts[2]), int(parts[1]), int(parts[0])
            return Date(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if not parts[1].isdigit():
        months = {
            "jan": 1,
            "feb": 2,
            "mar": 3,
            "apr": 4,
            "may": 5,
            "jun": 6,
            "jul": 7,
            "aug": 8,
            "sep": 9,
            "oct": 10,
            "nov": 11,
            "dec": 12,
        }
        day = int(parts[0])
        return (
            Date(int(parts[2]) if len(parts[2]) == 4 else full_year(parts[2][-2:]), months[parts[1][:3]], day)
            if 1 <= day <= 31
            else None
        )
    if len(parts) == 2:
        a, b = int(parts[0]), int(parts[1])
        if len(parts[1]) == 4:
            return Month(a, b) if 1 <= a <= 12 else None
        if (a, b) == (9, 11):
            return NamedDay(2001, 9, 11, "the name of the attacks of September 11, 2001, and so that day")
        if (a, b) == (24, 7):
            return None
        # "1/2", "3/4" are fractions more often than dates: a word such as "on" must stand before
        before = g.before()
        if before is not None and before.lower in (
            "on",
            "by",
            "until",
            "from",
            "since",
            "before",
            "after",
            "through",
            "till",
            ",",
        ):
            return Numeric(a, b, None)
        return Numeric(a, b, None) if before is None and g.after() is None else None
    if len(parts[0]) == 3 or len(parts[2]) == 3 or len(parts[2]) == 1:
        return None
    year = int(parts[2]) if len(parts[2]) == 4 else full_year(parts[2])
    a, b = int(parts[0]), int(parts[1])
    if not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12):
        return None
    return Numeric(a, b, year, sep == ".")


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
