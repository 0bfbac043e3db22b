"""The day and the town under which a line stands in a diary, a programme of a week or a list of dates."""

import bisect
import functools
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.bounds import a_week_later
from summit_timeline.events.model import Place
from summit_timeline.events.parse.page import LEAD, Page, Sentence
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.places import place

_OPENS = pattern("headings.opens")
_CLOSES = pattern("headings.closes")
_AHEAD = pattern("headings.ahead")
_CLOCK = pattern("headings.clock")
_LIVE = pattern("headings.live")
_NOTE = pattern("headings.note")
_TOWN = pattern("headings.town")
_FEWEST = 2  # one day at the start of a line may be anything
_LONGEST = 31  # days of a heading that stands over several lines


@attrs.frozen
class _Heading:
    """A day at the start of a line; `alone` where nothing follows it, so that it stands over the lines below."""

    line: int
    mention: TimeMention
    alone: bool


@attrs.frozen
class Heading:
    """The days that a list gives to a line, and the words that tell them; None for the day of a page written live."""

    when: When
    mention: TimeMention | None = None


def heading_of(page: Page, sentence: Sentence) -> Heading | None:
    """The day under which a sentence stands: at the start of its line, or on a line of its own above; else None.

    A day above a line is only that of its first sentence: what follows in a longer text tells of other days as well. A
    line that opens with an hour is of the day above it, else of that of the title, else of the day of the page.
    """
    headings = _headings(page)
    line = page.flat.rfind("\n", 0, sentence.start) + 1
    at = bisect.bisect(headings, line, key=lambda h: h.line) - 1
    if at >= 0 and headings[at].line == line:
        return _days_of(headings[at].mention)
    entry = bisect.bisect(hours := _hours(page), sentence.start) - 1
    first = page.flat[line : sentence.start].strip(" \t-*•") == "" or (entry >= 0 and hours[entry] == line)
    above = next((h for h in reversed(headings[: at + 1]) if h.alone), None) if first or entry >= 0 else None
    if above is not None:
        return _days_of(above.mention)
    return _of_the_page(page) if entry >= 0 else None


def _days_of(mention: TimeMention) -> Heading:
    """The days of a mention that opens a line or stands above it."""
    first, last = mention.first, mention.last
    exact = first is not None and last is not None and (first == last or bool(mention.parts))
    return Heading(When.on(first, last) if exact and first is not None else When.within(first, last), mention)


_FIGURE_OPENS = re.compile(r"\n(?=[ \t*-]*\d)")  # a line, a quick look before its hour is read


@functools.lru_cache(maxsize=2)
def _hours(page: Page) -> tuple[int, ...]:
    """Where lines open with an hour, on a page that is a programme or written as things happen."""
    opened = (_CLOCK.match(page.low, at) for at in (0, *(m.start() for m in _FIGURE_OPENS.finditer(page.low))))
    found = [page.flat.find(clock.group().strip(), clock.start()) for clock in opened if clock is not None]
    lines = tuple(page.flat.rfind("\n", 0, at) + 1 for at in found)
    return lines if len(lines) >= _FEWEST else ()


@functools.lru_cache(maxsize=2)
def _of_the_page(page: Page) -> Heading | None:
    """The day of the hours of a page: the one that its title tells, else that of its publication if it is live."""
    from summit_timeline.dates.resolve import find_dates

    title = page.document.title or ""
    told = [m for m in find_dates(title, published=page.document.day) if m.first is not None]
    if told and told[0].first is not None and {(m.first, m.last) for m in told} == {(told[0].first, told[0].first)}:
        return Heading(When.on(told[0].first))
    live = _LIVE.search(title.lower()) or _LIVE.search(page.low, 0, max(0, _hours(page)[0]))
    return Heading(When.on(page.document.day)) if live and _hours(page)[0] <= LEAD else None


def town_of(page: Page, sentence: Sentence) -> Place | None:
    """The town that opens the line of a sentence in such a list ("OSLO - Ministers meet."), or a note ("Oslo: ...")."""
    listed = bool(_headings(page))
    line = page.flat.rfind("\n", 0, sentence.start) + 1 if listed else sentence.start
    name = next(iter(page.names_between(line, sentence.end)), None)
    if name is None or name.where is None or name.where.kind not in ("city", "building"):
        return None
    if not (_TOWN.match(page.flat, name.end) if listed else page.flat.startswith(": ", name.end)):
        return None
    if not listed and len(_notes(page)) < _FEWEST:
        return None
    opens = page.flat[line : name.start].strip(" \t-*•") == "" or _CLOSES.search(page.flat, line, name.start)
    return place(name.where, page) if opens else None


@functools.lru_cache(maxsize=2)
def _notes(page: Page) -> tuple[str, ...]:
    """What opens sentences in front of a colon."""
    return tuple(_NOTE.findall(page.flat))


@functools.lru_cache(maxsize=2)  # each sentence of a page asks
def _headings(page: Page) -> tuple[_Heading, ...]:
    """The days that open lines of a page, where there are several; none in other texts."""
    found: dict[int, _Heading] = {}
    for mention in page.mentions if "\n" in page.flat else ():
        start, end = _on_one_line(page, mention)
        line = page.flat.rfind("\n", 0, start) + 1
        if mention.first is None or _OPENS.fullmatch(page.low, line, start) is None:
            continue
        closes = _CLOSES.match(page.flat, end)
        if closes is not None:
            found[line] = _Heading(line, mention, _stands_alone(page, closes.end(), mention))
    if len(found) < _FEWEST and not (found and _hours(page)):
        return ()
    ahead = _AHEAD.search((page.document.title or "").lower()) or _AHEAD.search(page.low, 0, min(found))
    return tuple(_to_come(h, page) if ahead else h for _, h in sorted(found.items()))


def _on_one_line(page: Page, mention: TimeMention) -> tuple[int, int]:
    """Where a day stands without an hour of the line above or below that was read with it."""
    end = page.flat.find("\n", mention.start, mention.end)
    if end < 0:
        return mention.start, mention.end
    hour_below = _CLOCK.match(page.low, end) is not None
    return (mention.start, end) if hour_below else (end + 1, mention.end)


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
