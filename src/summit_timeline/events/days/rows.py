"""Rows of meetings in one sentence: "meets X on Monday, Y on Tuesday and Z on Wednesday" are three."""

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_GOES_ON = pattern("rows.goes_on")
_CLOSES = pattern("rows.closes")
_FIRST = pattern("rows.first")
_KINDS = (Kind.MEETING, Kind.CALL, Kind.VISIT)


@attrs.frozen
class Turn:
    """One turn of a row: its day, and the words from `start` to `end` in which those stand whom it is with."""

    mention: TimeMention
    start: int
    end: int


def row_of(page: Page, sentence: Sentence, hit: Hit) -> tuple[Turn, ...]:
    """The meetings of a row of which the event word is told once; nothing where it is no row.

    Each has a day of its own, with those in front of it whom somebody meets on it.
    """
    days = [m for m in sentence.mentions if m.start > hit.end and m.first is not None and m.first == m.last]
    if hit.kind not in _KINDS or len(days) < 2:
        return ()
    row = [Turn(days[0], hit.end, days[0].start)]
    if not _names_somebody(page, sentence, hit, row[0]) or _FIRST.fullmatch(page.low, hit.end, days[0].start) is None:
        return ()
    for day in days[1:]:
        turn = Turn(day, row[-1].mention.end, day.start)
        told = _GOES_ON.fullmatch(page.low, turn.start, turn.end) is not None
        told = told and _CLOSES.match(page.low, day.end, sentence.end) is not None
        if not told or not _names_somebody(page, sentence, hit, turn):
            break
        row.append(turn)
    return tuple(row) if len(row) > 1 else ()


def _names_somebody(page: Page, sentence: Sentence, hit: Hit, turn: Turn) -> bool:
    """Whether somebody is named for one of a row, where a visit goes, and no other event is told there."""
    if any(turn.start <= h.start < turn.end for h in sentence.hits if h is not hit):
        return False
    names = page.names_between(turn.start, turn.end)
    return any(n.who is not None or (hit.kind is Kind.VISIT and n.where is not None) for n in names)
