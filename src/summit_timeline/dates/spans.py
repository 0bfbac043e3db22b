"""Days as numbers: their ISO forms, months, zones, feasts and lengths."""

import datetime as dt
import functools

from summit_timeline.dates import calendar as cal


@functools.lru_cache(2048)
def iso_day(day: int) -> str:
    return dt.date.fromordinal(day).isoformat()


def date_of(day: int | None) -> dt.date | None:
    return None if day is None else dt.date.fromordinal(day)


@functools.lru_cache(2048)
def parts_of(day: int) -> tuple[int, int, int]:
    date = dt.date.fromordinal(day)
    return date.year, date.month, date.day


def span_value(first: int, last: int) -> str:
    return iso_day(first) if first == last else f"{iso_day(first)}/{iso_day(last)}"


def shifted_span(span: tuple[int, int], days: int) -> tuple[int, int]:
    return (span[0] + days, span[1] + days) if days else span


def day_number(year: int, month: int, day: int) -> int | None:
    if not 1 <= year <= 9999 or day > cal.days_in_month(year, month):
        return None
    return dt.date(year, month, day).toordinal()


def same_day_of_months(year: int, month: int, day: int, reach: int) -> list[int]:
    """That day of the month and of the `reach` months before and after it, where they have it."""
    months = [divmod(year * 12 + month - 1 + m, 12) for m in range(-reach, reach + 1)]
    return [d for y, m in months if (d := day_number(y, m + 1, day)) is not None]


def zone_named(name: str | None) -> dt.tzinfo | None:
    if name is None:
        return None
    if name == "UTC":
        return dt.UTC
    import zoneinfo

    return zoneinfo.ZoneInfo(name)


@functools.lru_cache(512)
def days_of_feast(rule: str, year: int) -> tuple[int, int] | None:
    """The days of a holiday in a year, by its rule in words.toml."""
    if not 1 <= year <= 9999:
        return None
    kind, *rest = rule.split()
    if kind == "nth":
        month, n, weekday, *more = (int(r) for r in rest)
        day = cal.nth_weekday(year, month, n, weekday) + (more[0] if more else 0)
    elif kind == "easter":
        if not 1583 <= year <= 4099:
            return None
        day = cal.easter(year) + int(rest[0])
    elif kind == "orthodox":
        if not 1583 <= year <= 4099:
            return None
        day = cal.easter(year, orthodox=True) + int(rest[0])
    elif kind == "span":
        return cal.holiday_span(rest[0], " ".join(rest[1:]), year)
    elif kind == "library":
        found = cal.holiday_day(rest[0], " ".join(rest[1:]), year)
        if found is None:
            return None
        day = found
    elif kind == "hijri":
        return cal.hijri_span(year, int(rest[0]), int(rest[1]) if len(rest) > 1 else None)
    else:
        month, dom = (int(p) for p in rule.split("-"))
        day = dt.date(year, month, dom).toordinal()
    return day, day


def duration_value(n: float | None, unit: str, time: bool) -> str:
    """TIMEX3's value of a length: P2D, PT3H, PXW, P2Y6M for two and a half years."""
    prefix = "PT" if time else "P"
    if unit == "F":
        unit, n = "W", None if n is None else n * 2
    if unit == "WE":
        return f"P{'X' if n is None else _plain(n)}WE"
    if n is None:
        return f"{prefix}X{unit}"
    if n != int(n):
        half = {"Y": ("Y", "6M"), "H": ("H", "30M"), "M": ("M", "30S" if time else "15D")}.get(unit)
        if half and n - int(n) == 0.5:
            return f"{prefix}{int(n)}{half[0]}{half[1]}"
    if unit == "E":
        return f"P{_plain(n * 10)}Y"
    if unit == "C":
        return f"P{_plain(n * 100)}Y"
    return f"{prefix}{_plain(n)}{unit}"


def _plain(n: float) -> str:
    return str(int(n)) if n == int(n) else str(n)
