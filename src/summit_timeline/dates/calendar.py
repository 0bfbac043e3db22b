"""Calendar arithmetic on days; the one file that imports pendulum."""

import datetime as dt

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
