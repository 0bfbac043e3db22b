"""What a user chooses about a calendar: one named value each, checked where it is given."""

import difflib
from typing import Any

import attrs

from summit_timeline.errors import FormatError

MAX_SPAN = 14
_MOST = 10_000


def _one_of(*values: str | None) -> Any:
    def check(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
        if value not in values:
            known = ", ".join(repr(v) if v is None else f"{v!r}" for v in values)
            raise FormatError(f"the calendar option {field.name} is {value!r}; it is one of {known}")

    return check


def _at_least_one(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _MOST:
        raise FormatError(f"the calendar option {field.name} is {value!r}; it is a whole number from 1 to {_MOST}")


def _text(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise FormatError(f"the calendar option {field.name} is {value!r}; it is a text")


@attrs.frozen(kw_only=True)
class CalendarOptions:
    """How a calendar is written; docs/calendars.md shows what clients make of each.

    `name` is shown as the calendar's name. `cancelled` tells how an event that is off is shown: "title" says so in its
    title and its status, "status" in its status alone, "drop" leaves it out. `imprecise` shows an event of which only a
    window is known as a "span" over it, where that has at most `imprecise_days` days, or can "skip" all of them.
    `considered` can "include" or "skip" events that are only considered. `refresh` is in hours. `profile` "rich" adds
    what RFC 9073 and 9253 have (LINK, CONCEPT, PARTICIPANT, VLOCATION), which some clients do not read. With `timezone`
    "local" timed events stand in the zone of their time, otherwise in UTC.

    Raises `FormatError` for another value, naming those that are known.

    >>> CalendarOptions(cancelled="drop").imprecise_days
    14
    """

    name: str = attrs.field(default="Summits and signings", validator=_text)
    cancelled: str = attrs.field(default="title", validator=_one_of("title", "status", "drop"))
    imprecise: str = attrs.field(default="span", validator=_one_of("span", "skip"))
    imprecise_days: int = attrs.field(default=MAX_SPAN, validator=_at_least_one)
    considered: str = attrs.field(default="include", validator=_one_of("include", "skip"))
    refresh: int = attrs.field(default=12, validator=_at_least_one)
    profile: str = attrs.field(default="plain", validator=_one_of("plain", "rich"))
    timezone: str | None = attrs.field(default=None, validator=_one_of(None, "local"))


def options_of(named: dict[str, Any]) -> CalendarOptions:
    """The options that were given by name; raises `FormatError` for a name that there is not, with the nearest."""
    known = [field.name for field in attrs.fields(CalendarOptions)]
    for name in named:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}? " if near else ""
            raise FormatError(f"there is no calendar option {name!r}; {hint}known are {', '.join(known)}")
    return CalendarOptions(**named)
