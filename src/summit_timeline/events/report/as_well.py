"""Days of what somebody is to do as well: "On Friday she will open a bridge. She will then meet the premier"."""

import datetime as dt
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.text.patterns import pattern

_AS_WELL = pattern("as_well.will_too")
_WILL = pattern("as_well.will")
_SOMEBODY = pattern("as_well.somebody")
_APART = pattern("as_well.apart")
_SETS_OUT = pattern("as_well.sets_out")
_PRONOUNS = ("he", "she", "they")
_FAR = 9  # sentences up to which the day of the opening one is still that of what is told
_BEHIND = 2  # sentences between the day and the event at most, where that in between tells of the same one


def day_as_well(draft: Draft) -> When | None:
    """The day to come on which somebody does what is told right before, where he is to do this too.

    Where he only sets out on that day it is the first on which the event can be.
    """
    if draft.status is not Status.SCHEDULED or draft.kind is Kind.VISIT or draft.plural or draft.page.part == "title":
        return None
    page, sentence = draft.page, draft.sentence
    too = _AS_WELL.match(page.low, sentence.start, draft.hit.start)
    if too is None or any(not m.value.startswith("PT") and m.type != "TIME" for m in sentence.mentions):
        return None
    for at in range(sentence.index - 1, max(-1, sentence.index - 1 - _BEHIND), -1):
        first, last = page.spans[at]
        days = [m for m in page.mentions if first <= m.start < last and m.type == "DATE"]
        if days:
            found = _day_in(page, (first, last), days, too.group("who")) if _same_place(draft, first) else None
            return found or _only_day(draft, too.group("who"))
        if page.low[first:last].split(" ", 1)[0] not in _PRONOUNS:
            return _only_day(draft, too.group("who"))
    return None


def _only_day(draft: Draft, who: str) -> When | None:
    """The day that the opening sentence tells of somebody, where it is the only one to come that is told up to here."""
    page, sentence = draft.page, draft.sentence
    if who in _PRONOUNS or sentence.index > _FAR or not _same_place(draft, 0):
        return None
    ahead = [m for m in page.mentions if m.type == "DATE" and m.end <= sentence.start and _is_ahead(page, m)]
    opening = page.spans[0]
    days = {m.first for m in ahead if m.first == m.last}
    day = next(iter(days)) if len(days) == 1 else None
    if day is None or ahead[0].start >= opening[1] or not all(_holds(m, day) for m in ahead):
        return None
    named = any(
        n.is_person and page.low.endswith(who.split()[-1], n.start, n.end) for n in page.names_between(*opening)
    )
    return When.on(day) if named else None


def _is_ahead(page: Page, mention: TimeMention) -> bool:
    """Whether a mention is not over before the report."""
    return mention.last is None or mention.last >= page.document.day


def _holds(mention: TimeMention, day: dt.date) -> bool:
    """Whether a day lies in a stretch of days: "spends May on the road, with talks in Lima on Monday"."""
    return mention.first is not None and mention.last is not None and mention.first <= day <= mention.last


def _day_in(page: Page, span: tuple[int, int], days: list[TimeMention], who: str) -> When | None:
    """The one day of a sentence on which its subject, who is meant by some words, will do something."""
    (first, last), mention = span, days[0]
    will = _WILL.search(page.low, first, last)
    if will is None or len(days) > 1 or '"' in page.flat[first:last]:
        return None
    day = mention.first
    if day is None or day != mention.last or day < page.document.day or mention.edge is not None:
        return None
    near = sorted((will.span(), (mention.start, mention.end)))
    if _APART.search(page.low, near[0][1], near[1][0]):
        return None
    ahead = page.low[first : will.start()]
    if not _is_subject(page, first, will.start(), ahead, who):
        return None
    return When(day, None, None, None) if _SETS_OUT.match(page.low, will.end(), last) else When.on(day)


def _is_subject(page: Page, first: int, end: int, ahead: str, who: str) -> bool:
    """Whether somebody named or told by an office in front of a verb can be whom some words mean."""
    known = any(n.is_person for n in page.names_between(first, end)) or _SOMEBODY.search(ahead) is not None
    if who in _PRONOUNS:
        return known
    return known and re.search(rf"\b{re.escape(who.split()[-1])}\b", ahead) is not None


def _same_place(draft: Draft, first: int) -> bool:
    """Whether the sentence of an event tells no other place than the one with the day."""
    page, sentence = draft.page, draft.sentence
    told = {n.where.name for n in sentence.names if n.where is not None and n.before in ("in", "at", "to")}
    return told <= {n.where.name for n in page.names_between(first, sentence.start) if n.where is not None}
