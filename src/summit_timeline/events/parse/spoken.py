"""Days as they are said in a quotation, counted from the day on which it was said: "We met yesterday," he said."""

import bisect
import datetime as dt
import itertools
import re
import sys
from collections.abc import Iterator

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.text.patterns import pattern

_FROM_THE_DAY = pattern("page.from_the_day")
_UP_TO_QUOTE, _NOT_OF_TELLING = pattern("page.up_to_quote"), pattern("page.not_of_telling")
_SAID_ON, _ON_WHICH_SAID = pattern("page.said_on"), pattern("page.on_which_said")
_REACH = 110  # characters in front of the day on which something is said, and behind it
_LONG_AGO = 31  # days
_LEAD = 300  # characters
_DAY = dt.timedelta(days=1)

Spans = tuple[tuple[int, int], ...]
"""Where the sentences of a text start and end."""


def from_their_telling(
    flat: str, low: str, spans: Spans, mentions: tuple[TimeMention, ...], day: dt.date
) -> tuple[TimeMention, ...]:
    """The mentions, with "today" and the like in quotations counted from the day on which they were said.

    `day` is that of the report, from which they are counted where nothing tells when somebody spoke.
    """
    if '"' not in flat:
        return mentions
    page = _Page(flat, low, spans, mentions, [mark.start() for mark in re.finditer('"', flat)])
    eve = _eve(page, day)
    return tuple(_told(page, mention, day, eve) for mention in mentions)


@attrs.frozen(eq=False)
class _Page:
    """A text with its sentences, its time mentions in order, and its quotation marks."""

    flat: str
    low: str
    spans: Spans
    mentions: tuple[TimeMention, ...]
    marks: list[int]

    def is_quoted(self, at: int) -> bool:
        """Whether an offset is inside of a quotation; one over several paragraphs has a new mark in each."""
        line = self.flat.rfind("\n", 0, at) + 1
        return (bisect.bisect_left(self.marks, at) - bisect.bisect_left(self.marks, line)) % 2 == 1

    def sentence(self, at: int) -> tuple[int, int]:
        """The sentence in which an offset stands, or the one before it."""
        return self.spans[max(0, bisect.bisect_right(self.spans, (at, sys.maxsize)) - 1)]

    def days(self, start: int, end: int) -> Iterator[TimeMention]:
        """The days that are told in [start, end) outside of quotations."""
        first = bisect.bisect_left(self.mentions, start, key=lambda m: m.start)
        for mention in itertools.takewhile(lambda m: m.start < end, self.mentions[first:]):
            if mention.first is not None and mention.first == mention.last and not self.is_quoted(mention.start):
                yield mention


def _told(page: _Page, mention: TimeMention, day: dt.date, eve: int) -> TimeMention:
    if _FROM_THE_DAY.fullmatch(mention.text.lower()) is None or not page.is_quoted(mention.start):
        return mention
    said = _day_of_telling(page, mention)
    if said is None and mention.start < eve:
        said = day - _DAY
    if said is None or not 0 < (day - said).days < _LONG_AGO or mention.first is None or mention.last is None:
        return mention
    by, why = said - day, mention.why
    return attrs.evolve(
        mention,
        value=re.sub(r"^\d{4}-\d\d-\d\d", (mention.first + by).isoformat(), mention.value),
        first=mention.first + by,
        last=mention.last + by,
        time=None if mention.time is None else mention.time + by,
        why=(why.rule, said.toordinal(), why.word, why.policy, why.note),
        readings=(),
    )


def _day_of_telling(page: _Page, mention: TimeMention) -> dt.date | None:
    """The day on which somebody said the quotation in which a mention stands, where its sentence tells it.

    Or the sentence before, of which the quotation goes on: "We met," he said Monday. "Today we meet again."
    """
    flat, low = page.flat, page.low
    start = flat.rfind("\n", 0, mention.start) + 1
    opens, closes = flat.rfind('"', start, mention.start), flat.find('"', mention.end)
    first, last = page.sentence(opens), page.sentence(closes if closes >= 0 else opens)
    before, _ = page.sentence(max(0, first[0] - 1))
    for other in page.days(before, last[1]):
        begins, ends = page.sentence(other.start)
        behind = 0 <= closes < other.start < last[1] and not _NOT_OF_TELLING.search(low, closes, other.start)
        ahead = first[0] <= other.start and _UP_TO_QUOTE.fullmatch(low, other.end, opens) is not None
        goes_on = other.end < opens and flat[other.end : opens].strip() == "." and '"' in flat[begins : other.start]
        if (behind or ahead or goes_on) and _is_of_telling(low, other, begins, ends):
            return other.first
    return None


def _eve(page: _Page, day: dt.date) -> int:
    """Up to which offset what is said was said on the eve of the report, if no words tell otherwise.

    That is where its lead tells that somebody spoke then, up to where the day of the report is told.
    """
    days = page.days(0, len(page.flat))
    first = next(days, None)
    if first is None or first.start > _LEAD or first.first != day - _DAY:
        return 0
    if not _is_of_telling(page.low, first, *page.sentence(first.start)):
        return 0
    return next((other.start for other in days if other.first == day), len(page.flat))


def _is_of_telling(low: str, mention: TimeMention, start: int, end: int) -> bool:
    """Whether somebody says something on a day: "said in a statement on Monday", "On Monday, he said: "."""
    before = _SAID_ON.search(low, max(start, mention.start - _REACH), mention.start)
    return before is not None or _ON_WHICH_SAID.match(low, mention.end, min(end, mention.end + _REACH)) is not None
