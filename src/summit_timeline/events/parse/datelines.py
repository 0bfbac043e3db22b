"""The dateline of a report, whose town and day are those of the report: "ROME, June 2 - On Friday"."""

import datetime as dt
import functools
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.model import Document
from summit_timeline.events.parse.later_told import told_a_day_later
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.sentences import plain

_PRINTED_WITHIN = dt.timedelta(days=2)
_OPENS_REPORT = pattern("who.opens_report")
_TOWN = re.compile(r"(?<=\n)[A-Z]{3,}(?: [A-Z]{2,})*")  # of a dateline further below, in capitals
_NO_TOWNS = words("context.no_towns")
_LONGEST, _TOP = 100, 1500  # characters of a dateline, and of the top of a report


@functools.lru_cache(maxsize=4)  # several ask for that of one text
def opening(flat: str) -> tuple[int, int] | None:
    """Where the dateline of a report stands: at its top, or behind a caption, a summary or the names of its writers.

    Several of them are the lines of a diary, each with a town of its own.
    """
    top = _OPENS_REPORT.match(flat[:_LONGEST])
    if top is not None:
        return 0, top.end()
    found = [m.span() for town in _TOWN.finditer(flat) if (m := _below(flat, town)) is not None]
    return found[0] if len(found) == 1 and found[0][0] < _TOP else None


def _below(flat: str, town: re.Match[str]) -> re.Match[str] | None:
    """The dateline that a town in capitals opens."""
    if town.group() in _NO_TOWNS:
        return None
    return _OPENS_REPORT.match(flat, town.start(), town.start() + _LONGEST)


def after_dateline(flat: str, part: str, spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The sentences, that of the dateline without it, so that what opens it opens it: "ROME, June 2 - On Friday"."""
    dateline = None if part == "title" else opening(flat)
    if dateline is None:
        return spans
    start, end = dateline
    opens = (first <= start and end < last and not flat[first:start].strip() for first, last in spans)
    return tuple((end, last) if cut else (first, last) for cut, (first, last) in zip(opens, spans, strict=True))


def telling_day(document: Document) -> dt.date | dt.datetime:
    """The day on which a report was told: that of its dateline where it was printed on one of the next days.

    "LIMA, July 1 -- They met here today" of a paper of July 2 tells of July 1. A report that was brought up to date
    since is of the next day.
    """
    from summit_timeline.dates.resolve import find_dates

    dateline = _OPENS_REPORT.match(plain(document.text[:100]))
    if dateline is None or not any(c.isdigit() for c in dateline.group()):
        return document.day + dt.timedelta(days=1) if told_a_day_later(document) else document.published
    told = find_dates(document.text[: dateline.end()], published=document.day)
    first = next((m.first for m in told if m.type == "DATE" and m.first == m.last), None)
    printed_later = first is not None and dt.timedelta(0) < document.day - first <= _PRINTED_WITHIN
    return first if printed_later and first is not None else document.published


def behind_dateline(flat: str, part: str, mentions: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The mentions but the day of the dateline, which is that of the report and of no event: "ROME, June 2 - ..."."""
    dateline = None if part == "title" else opening(flat)
    return mentions if dateline is None else tuple(m for m in mentions if not dateline[0] <= m.start < dateline[1])
