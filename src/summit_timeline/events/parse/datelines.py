"""The dateline of a report, whose town and day are those of the report: "ROME, June 2 - On Friday"."""

import datetime as dt

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.model import Document
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.text.sentences import plain

_PRINTED_WITHIN = dt.timedelta(days=2)
_OPENS_REPORT = pattern("who.opens_report")


def after_dateline(flat: str, part: str, spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The sentences, the first one without the dateline, so that what opens it opens it: "ROME, June 2 - On Friday"."""
    dateline = None if part == "title" else _OPENS_REPORT.match(flat[:100])
    if dateline is None or not spans or not spans[0][0] < dateline.end() < spans[0][1]:
        return spans
    return ((dateline.end(), spans[0][1]), *spans[1:])


def telling_day(document: Document) -> dt.date | dt.datetime:
    """The day on which a report was told: that of its dateline where it was printed on one of the next days.

    "LIMA, July 1 -- They met here today" of a paper of July 2 tells of July 1.
    """
    from summit_timeline.dates.resolve import find_dates

    dateline = _OPENS_REPORT.match(plain(document.text[:100]))
    if dateline is None or not any(c.isdigit() for c in dateline.group()):
        return document.published
    told = find_dates(document.text[: dateline.end()], published=document.day)
    first = next((m.first for m in told if m.type == "DATE" and m.first == m.last), None)
    printed_later = first is not None and dt.timedelta(0) < document.day - first <= _PRINTED_WITHIN
    return first if printed_later and first is not None else document.published


def behind_dateline(flat: str, part: str, mentions: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The mentions but the day of the dateline, which is that of the report and of no event: "ROME, June 2 - ..."."""
    dateline = None if part == "title" else _OPENS_REPORT.match(flat[:100])
    return mentions if dateline is None else tuple(m for m in mentions if m.start >= dateline.end())
