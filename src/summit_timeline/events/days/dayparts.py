"""The day of an event of which a part of a day is told, and no day: it is the day told last ("in the evening")."""

import datetime as dt

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.status.direction import direction
from summit_timeline.events.text.patterns import pattern

_IN_THE_EVENING = pattern("days.in_the_evening")
_OPENS_IN_THE_EVENING = pattern("days.opens_in_the_evening")


def day_of_part(page: Page, sentence: Sentence, hit: Hit) -> dt.date | None:
    """The day told last, in this sentence or the one before, for an event that is "in the evening" and no more.

    What will be in the evening lies ahead of the report, and what was is over; a day on the other side is not meant.
    """
    behind = _IN_THE_EVENING.match(page.low, hit.end, sentence.end)
    if behind is None and _OPENS_IN_THE_EVENING.fullmatch(page.low, sentence.start, hit.start) is None:
        return None
    start = page.spans[sentence.index - 1][0] if sentence.index else sentence.start
    told = [m for m in page.mentions if start <= m.start and m.end <= hit.start and _is_day(m)]
    day = told[-1].first if told else None
    if day is None or day == page.document.day:
        return day
    other_side = "future" if day < page.document.day else "past"
    return None if direction(page, sentence, hit) == other_side else day


def _is_day(mention: TimeMention) -> bool:
    """Whether a mention names one day."""
    return mention.first is not None and mention.first == mention.last and mention.edge is None
