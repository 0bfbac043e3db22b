"""The time zones that calendars define themselves (VTIMEZONE), each made where an entry first needs it."""

import datetime as dt
import io
import re
from collections.abc import Mapping

from dateutil.tz import tzical
from icalendar.timezone import tzp

from summit_timeline.formats.calendar_lines import Block

_MOST = 1_000  # different definitions that one file is read with

# What says when the clocks change, and what dateutil knows of it. A rule that is not yearly it would follow second by
# second from 1970 on; the parameters that it refuses say nothing.
_KNOWN = re.compile(r"(BEGIN|END|TZID|DTSTART|RRULE|RDATE|EXDATE|TZOFFSETFROM|TZOFFSETTO|TZNAME)\b[^:]*(:.*)", re.I)
_OFTEN = re.compile(r"RRULE\b(?!.*FREQ=YEARLY)|RRULE\b.*BY(HOUR|MINUTE|SECOND|YEARDAY)", re.I)


class Zones:
    """The zones of the calendars of one file."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, ...], dt.tzinfo | None] = {}

    def called(self, name: str, defined: Mapping[str, Block]) -> dt.tzinfo | None:
        """The zone that is known by this name, or is `defined` under it; None where neither is so.

        icalendar would remember what one file defines, and read the next one by it, so it is not asked to.
        """
        if name in defined and not _is_known(name):
            lines = defined[name].lines
            if lines not in self._made and len(self._made) < _MOST:
                self._made[lines] = _zone(lines)
            return self._made.get(lines)
        return tzp.timezone(name) if name else None


def _is_known(name: str) -> bool:
    try:
        return tzp.timezone(name) is not None
    except (ValueError, KeyError, OSError):
        return False


def _zone(lines: tuple[str, ...]) -> dt.tzinfo | None:
    known = [match for match in map(_KNOWN.fullmatch, lines) if match is not None]
    if any(_OFTEN.match(line) for line in lines):
        return None
    try:
        zone: dt.tzinfo | None = tzical(io.StringIO("\n".join(m.group(1).upper() + m.group(2) for m in known))).get()
        if zone is not None:
            dt.datetime(2023, 1, 1, tzinfo=zone).utcoffset()
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None
    return zone
