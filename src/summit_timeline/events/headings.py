"""The day and the town under which a line stands in a diary, a programme of a week or a list of dates."""

import bisect
import functools

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.bounds import a_week_later
from summit_timeline.events.model import Place
from summit_timeline.events.page import Page, Sentence
from summit_timeline.events.patterns import pattern
from summit_timeline.events.places import place

_OPENS = pattern("headings.opens")
_CLOSES = pattern("headings.closes")
_AHEAD = pattern("headings.ahead")
_TOWN = pattern("headings.town")
_FEWEST = 2  # one day at the start of a line may be anything
_LONGEST = 31  # days of a heading that stands over several lines


@attrs.frozen
class _Heading:
    """A day at the start of a line; `alone` where nothing follows it, so that it stands over the lines below."""

    line: int
    mention: TimeMention
    alone: bool


def heading_of(page: Page, sentence: Sentence) -> TimeMention | None:
    """The day under which a sentence stands: at the start of its line, or on a line of its own above; else None.

    A day above a line is only that of its first sentence: what follows in a longer text tells of other days as well.
    """
    headings = _headings(page)
    line = page.flat.rfind("\n", 0, sentence.start) + 1
    at = bisect.bisect(headings, line, key=lambda h: h.line) - 1
    if at < 0:
        return None
    if headings[at].line == line:
        return headings[at].mention
    first = page.flat[line : sentence.start].strip(" \t-*•") == ""
    above = next((h for h in reversed(headings[: at + 1]) if h.alone), None) if first else None
    return above.mention if above is not None else None


def day_of(mention: TimeMention) -> When:
    """The days that a heading gives to what stands under it."""
    first, last = mention.first, mention.last
    exact = first is not None and last is not None and (first == last or bool(mention.parts))
    return When.on(first, last) if exact and first is not None else When.within(first, last)


def town_of(page: Page, sentence: Sentence) -> Place | None:
    """The town that opens the line of a sentence in such a list: "OSLO - Ministers meet."."""
    if not _headings(page):
        return None
    line = page.flat.rfind("\n", 0, sentence.start) + 1
    name = next(iter(page.names_between(line, sentence.end)), None)
    if name is None or name.where is None or _TOWN.match(page.flat, name.end) is None:
        return None
    opens = page.flat[line : name.start].strip(" \t-*•") == "" or _CLOSES.search(page.flat, line, name.start)
    return place(name.where, page) if opens and name.where.kind in ("city", "building") else None


@functools.lru_cache(maxsize=2)  # each sentence of a page asks
def _headings(page: Page) -> tuple[_Heading, ...]:
    """The days that open lines of a page, where there are several; none in other texts."""
    found: dict[int, _Heading] = {}
    for mention in page.mentions if "\n" in page.flat else ():
        line = page.flat.rfind("\n", 0, mention.start) + 1
        if mention.first is None or _OPENS.fullmatch(page.low, line, mention.start) is None:
            continue
        closes = _CLOSES.match(page.flat, mention.end)
        if closes is not None:
            found[line] = _Heading(line, mention, _stands_alone(page, closes.end(), mention))
    if len(found) < _FEWEST:
        return ()
    ahead = _AHEAD.search((page.document.title or "").lower()) or _AHEAD.search(page.low, 0, min(found))
    return tuple(_to_come(h, page) if ahead else h for _, h in sorted(found.items()))


def _stands_alone(page: Page, end: int, mention: TimeMention) -> bool:
    """Whether a day is all that its line tells, and short enough to date what stands below."""
    if mention.first is None or mention.last is None or (mention.last - mention.first).days > _LONGEST:
        return False
    return end == len(page.flat) or page.flat.startswith("\n", end)


def _to_come(heading: _Heading, page: Page) -> _Heading:
    """The heading with a bare weekday a week later, where it would lie before a report of what is to come."""
    mention = heading.mention
    if mention.why.policy != "weekday_bare" or mention.last is None or mention.last >= page.document.day:
        return heading
    return attrs.evolve(heading, mention=a_week_later(mention))
