"""Reports that tell of the day behind their date as one that is there: they were brought up to date since."""

import datetime as dt
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.model import Document
from summit_timeline.events.text.patterns import pattern

_DAY = dt.timedelta(days=1)
_SIX_DAYS_AGO, _BETWEEN = 6, range(3, 6)
_LEAD, _BEHIND = 1200, 200  # characters in which a report tells its news, and that the last clause of these needs
_NOTE = 700  # characters of a text that tells too little of its days
_QUOTE = re.compile(r'“[^”]*”|"[^"]*"')
_SPOKEN = pattern("context.spoken_day")
_LOOKS_BACK = re.compile(
    r"\b(?:[Ss]ince|[Aa]fter|who|which|whose|when)\b[^,;.]*$"
)  # up to the day of what led to the news
_A_WEEK_ON = re.compile(
    r"\b(?:[Aa]|[Oo]ne|[Tt]he) week (?:later|on|since|ago|after)\b|\b[Ss]ix days (?:later|on|since|ago|after)\b"
)
_LISTED = re.compile(r"[-–—*•:] ?$")


def told_a_day_later(document: Document) -> bool:
    """Whether the news of a report of Wednesday is told to have been on "Thursday": the next day, not six days before.

    Of 46 reports whose lead tells in the past tense of the weekday that is the next day four meant the one of six days
    before: of that one says "last Thursday". A report that looks back on the days between does not count, and neither
    does one that speaks of its own "today", or that first tells of the weekday in a clause on what led to its news
    ("after a quake struck on Thursday") or tells that a week has gone by, nor a short note.
    """
    name = f"{document.day + _DAY:%A}" if document.day < dt.date.max else ""
    lead = document.text[:_LEAD]
    if not name or name not in lead or len(document.text) < _NOTE:
        return False
    from summit_timeline.dates.resolve import find_dates

    quoted = [match.span() for match in _QUOTE.finditer(lead)]
    read = find_dates(document.text[: _LEAD + _BEHIND], published=document.day)
    told = [m for m in read if m.start < _LEAD and not any(a < m.start < b for a, b in quoted) and _is_past(m)]
    days = [(document.day - m.first).days for m in told if m.first is not None]
    if _SIX_DAYS_AGO not in days or any(day in _BETWEEN for day in days):
        return False
    first = next(m for m in told if m.first is not None and (document.day - m.first).days == _SIX_DAYS_AGO)
    start, end = _line_around(lead, first.start)
    if _LOOKS_BACK.search(lead, start, first.start) or re.search(rf"\b[Oo]n {document.day:%A}\b", lead[start:end]):
        return False  # "met on Thursday, the ministry said on Wednesday"
    if _A_WEEK_ON.search(lead) or re.search(rf"\b(?:[Tt]his|[Ll]ast|[Nn]ext) {name}\b", lead):
        return False
    alone = not lead.startswith("'s", first.end) and not lead.startswith("’s", first.end)
    return alone and not _LISTED.search(lead[: first.start]) and not _SPOKEN.search(_QUOTE.sub("", lead).lower())


def _line_around(lead: str, at: int) -> tuple[int, int]:
    """The sentence around an offset, as far as full stops and lines tell."""
    start = max(lead.rfind("\n", 0, at), lead.rfind(". ", 0, at)) + 1
    ends = [end for end in (lead.find("\n", at), lead.find(". ", at)) if end >= 0]
    return start, min(ends, default=len(lead))


def _is_past(mention: TimeMention) -> bool:
    """Whether a weekday alone is told in the past tense."""
    why = mention.why
    return why.policy == "weekday_bare" and why.word is not None and why.word.startswith("past")
