"""Calendar arithmetic on days; the one file that imports pendulum."""

import datetime as dt
import functools

from summit_timeline.errors import InvalidDateError


def as_day(value: dt.date | dt.datetime | str, what: str = "the day") -> dt.date:
    """A `datetime.date` from a date, a datetime (its own day) or an ISO string such as `2023-07-03`.

    Raises `InvalidDateError` for anything else, also for a day that does not exist or could be read in two ways.

    >>> as_day("2023-07-03T23:30:00+02:00")
    datetime.date(2023, 7, 3)
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    return as_moment(value, what).date() if isinstance(value, str) and "T" in value else _iso_day(value, what)


def as_moment(value: str, what: str = "the time") -> dt.datetime:
    """A datetime from an ISO 8601 string such as `2023-07-03T09:30:00Z`; raises `InvalidDateError`."""
    try:
        return dt.datetime.fromisoformat(value.strip())
    except ValueError:
        raise InvalidDateError(
            f"{what} is {value!r}, which is no ISO 8601 time; write it like 2023-07-03T09:30:00+02:00"
        ) from None


def _iso_day(value: str, what: str) -> dt.date:
    if not isinstance(value, str):
        raise InvalidDateError(f"{what} is {value!r}; give a date, a datetime or a string like 2023-07-03")
    text = value.strip()
    if len(text) == 10 and text[4] == text[7] == "-":
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            raise InvalidDateError(f"{what} is {value!r}, a day that does not exist; write it as YYYY-MM-DD") from None
    if not text:
        raise InvalidDateError(f"{what} is empty; write it as YYYY-MM-DD")
    if len(text.split("/")) == 3:
        raise InvalidDateError(
            f"{what} is {value!r}, which could be month/day or day/month; write it as YYYY-MM-DD, like 2023-07-03"
        )
    raise InvalidDateError(f"{what} is {value!r}, which is no day; write it as YYYY-MM-DD, like 2023-07-03")


# Days as ordinals (proleptic Gregorian, 1 is 0001-01-01): what hot paths use. A span is (first, last), inclusive.

_KNOWN = 2048  # results of each function that are kept: texts name the same days, months and years again and again


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


@functools.lru_cache(_KNOWN)
def month_span(year: int, month: int) -> tuple[int, int]:
    """First and last day of a month; months beyond 1 to 12 carry into the years.

    >>> dt.date.fromordinal(month_span(2023, 14)[1])
    datetime.date(2024, 2, 29)
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    first = dt.date(year, month, 1).toordinal()
    return first, first + days_in_month(year, month) - 1


def months_span(year: int, month: int, count: int) -> tuple[int, int]:
    """First day of a month and last day of the one `count` - 1 months on."""
    return month_span(year, month)[0], month_span(year, month + count - 1)[1]


@functools.lru_cache(_KNOWN)
def year_span(year: int) -> tuple[int, int]:
    """First and last day of a year."""
    return dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()


@functools.lru_cache(_KNOWN)
def add_months(day: int, months: int) -> int:
    """The same day of the month that many months on; the month's last day where it has no such day.

    >>> dt.date.fromordinal(add_months(dt.date(2024, 1, 31).toordinal(), 1))
    datetime.date(2024, 2, 29)
    """
    import pendulum

    return pendulum.Date.fromordinal(day).add(months=months).toordinal()


def week_start(day: int) -> int:
    """The Monday of the ISO week of a day (an ordinal modulo 7 is 1 on Mondays)."""
    return day - (day - 1) % 7


def weekday(day: int) -> int:
    """Monday is 1, Sunday is 7."""
    return (day - 1) % 7 + 1


@functools.lru_cache(_KNOWN)
def iso_week(day: int) -> str:
    """The ISO week of a day as TIMEX3 writes it: "2023-W28"."""
    year, week, _ = dt.date.fromordinal(day).isocalendar()
    return f"{year:04d}-W{week:02d}"


def nth_weekday(year: int, month: int, n: int, weekday_: int) -> int:
    """The nth given weekday of a month; -1 is the last one."""
    first, last = month_span(year, month)
    if n < 0:
        return last - (weekday(last) - weekday_) % 7
    return first + (weekday_ - weekday(first)) % 7 + 7 * (n - 1)


def easter(year: int, orthodox: bool = False) -> int:
    """Easter Sunday of the Western or of the Orthodox churches, years 1583 to 4099."""
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN
    from dateutil.easter import easter as sunday

    day: dt.date = sunday(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN)
    return day.toordinal()


def hijri_span(year: int, month: int, day: int | None) -> tuple[int, int] | None:
    """The days of a month (or one day) of the Islamic calendar (Umm al-Qura) that begin in a Gregorian year.

    None outside the years 1924 to 2077 that the calendar is defined for.
    """
    from hijridate import Gregorian, Hijri

    try:
        near = Gregorian(year, 1, 1).to_hijri().year
        for hijri in (near, near + 1):
            first = Hijri(hijri, month, day or 1).to_gregorian()
            if first.year == year:
                start = dt.date(first.year, first.month, first.day).toordinal()
                length = 1 if day else Hijri(hijri, month, 1).month_length()
                return start, start + length - 1
    except (ValueError, OverflowError):
        return None
    return None


def holiday_span(country: str, name: str, year: int) -> tuple[int, int] | None:
    """First and last day of the holidays whose name holds this one; None where the holidays package knows none."""
    import holidays

    known = holidays.country_holidays(country).supported_categories
    days = holidays.country_holidays(country, years=year, language="en_US", categories=known)
    named = [day.toordinal() for day, names in days.items() if name in names]
    return (min(named), max(named)) if named else None


def holiday_day(country: str, name: str, year: int) -> int | None:
    """The first day that the holidays package calls by this name in a country and year; None where it knows none.

    Holidays of a part of the country or of choice count where the whole name fits; else a part of the name is enough.
    """
    import holidays

    known = holidays.country_holidays(country).supported_categories
    days = holidays.country_holidays(country, years=year, language="en_US", categories=known)
    fitting = (name, f"{name} (observed)", f"{name} (estimated)")
    whole = [day.toordinal() for day, names in days.items() if any(n in fitting for n in names.split("; "))]
    if whole:
        return min(whole)
    public = holidays.country_holidays(country, years=year, language="en_US")
    return min((day.toordinal() for day, names in public.items() if name in names and "Eve" not in names), default=None)
