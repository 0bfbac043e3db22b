"""Rows of meetings in one sentence: "meets X on Monday, Y on Tuesday and Z on Wednesday" are three.

So are those of the same people: "met in Lima in May, in Oslo in June and in Rome in July".
"""

import itertools

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_GOES_ON = pattern("rows.goes_on")
_ON_THAT_DAY = pattern("rows.on_that_day")
_CLOSES = pattern("rows.closes")
_FIRST = pattern("rows.first")
_SOMEBODY = pattern("rows.somebody")
_FIRST_THERE, _AND_THERE = pattern("rows.first_there"), pattern("rows.and_there")
_MEETS = ("meet", "see", "visit")
_DAY_FIRST, _THERE_THEN = pattern("rows.day_first"), pattern("rows.there_then")
_THERE_LAST = pattern("rows.there_last")
_WITH_SOME = pattern("rows.with_some")
_YEAR = len("2023")
_KINDS = (Kind.MEETING, Kind.CALL, Kind.VISIT)


@attrs.frozen
class Turn:
    """One turn of a row: its day, and the words from `start` to `end` in which those stand whom it is with.

    With `same` it is with those of the whole row, and the words tell only where. With `after` its day is told by the
    one of the turn before, so many days later: "in the afternoon", "the next day".
    """

    mention: TimeMention
    start: int
    end: int
    same: bool = False
    after: int | None = None


def row_of(page: Page, sentence: Sentence, hit: Hit) -> tuple[Turn, ...]:
    """The meetings of a row of which the event word is told once; nothing where it is no row.

    Each has a day of its own, with those in front of it whom somebody meets on it.
    """
    days = [m for m in sentence.mentions if m.start > hit.end and m.first is not None and m.first == m.last]
    if hit.kind not in _KINDS or not days:
        return ()
    meant = _days_meant(page, sentence, days)
    days = [m for m in days if m.start not in meant]  # "the next day", counted by the dates from any day before it
    days = sorted([*days, *(m for m, _ in meant.values())], key=lambda m: m.start)
    if len(days) < 2:
        return ()
    row = [Turn(days[0], hit.end, days[0].start)]
    if not _names_somebody(page, sentence, hit, row[0]) or _FIRST.fullmatch(page.low, hit.end, days[0].start) is None:
        return ()
    for day in days[1:]:
        turn = Turn(day, row[-1].mention.end, day.start, after=meant[day.start][1] if day.start in meant else None)
        told = _GOES_ON.fullmatch(page.low, turn.start, turn.end) is not None
        told = told and _CLOSES.match(page.low, day.end, sentence.end) is not None
        told = told and not _does_something_else(page, sentence, turn)
        if not told or not _names_somebody(page, sentence, hit, turn):
            break
        row.append(turn)
    return tuple(row) if len(row) > 1 else ()


def _days_meant(page: Page, sentence: Sentence, days: list[TimeMention]) -> dict[int, tuple[TimeMention, int]]:
    """The days told by one before them, with how many days later: "met Vega on Friday morning, Soto in the afternoon".

    Each is at its place in the text, as a mention that has the words and not yet the day.
    """
    found: dict[int, tuple[TimeMention, int]] = {}
    for told in _ON_THAT_DAY.finditer(page.low, days[0].end, sentence.end):
        if not any(m.start < told.start() < m.end for m in days):
            mention = attrs.evolve(
                days[0], start=told.start(), end=told.end(), text=page.text[told.start() : told.end()]
            )
            found[told.start()] = mention, 1 if told.group(1) else 0
    return found


def _does_something_else(page: Page, sentence: Sentence, turn: Turn) -> bool:
    """Whether the words of a turn have a verb of no meeting: "met Vega on Monday, left for Rome on Friday"."""
    clauses = parse(page, sentence).clauses
    return any(c.verb and turn.start <= c.start < turn.end and c.verb not in _MEETS for c in clauses)


def row_of_places(page: Page, sentence: Sentence, hit: Hit) -> tuple[Turn, ...]:
    """The meetings of the same people in a row of places, each with its day; nothing where it is no row."""
    days = [m for m in sentence.mentions if m.start > hit.end and m.first is not None and m.type == "DATE"]
    if hit.kind is not Kind.MEETING or not hit.verb or len(days) < 2:
        return ()
    return _places_before_days(page, sentence, hit, days) or _days_before_places(page, sentence, hit, days)


def _days_before_places(page: Page, sentence: Sentence, hit: Hit, days: list[TimeMention]) -> tuple[Turn, ...]:
    """A row in which each place follows its day: "met on Monday in Lima and on Tuesday in Oslo"."""
    if _DAY_FIRST.fullmatch(page.low, hit.end, days[0].start) is None:
        return ()
    row: list[Turn] = []
    for day, following in itertools.zip_longest(days, days[1:]):
        last = sentence.end if following is None else following.start
        then = None if following is None else _THERE_THEN.fullmatch(page.low, day.end, last)
        place = then or _THERE_LAST.match(page.low, day.end, last)
        if place is None or not _names_a_place(page, sentence, day.end, place.end("place")):
            break
        row.append(Turn(day, day.start, place.end("place"), same=True))
        if then is None:
            break
    return tuple(row) if len(row) > 1 else ()


def _places_before_days(page: Page, sentence: Sentence, hit: Hit, days: list[TimeMention]) -> tuple[Turn, ...]:
    """A row in which each day follows its place: "met in Lima in May, in Oslo in June and in Rome in July"."""
    row: list[Turn] = []
    year: TimeMention | None = None
    for day in days:
        start = row[-1].mention.end if row else hit.end
        then = _AND_THERE if row else _FIRST_THERE
        if then.fullmatch(page.low, start, day.start) is None or not _names_a_place(page, sentence, start, day.start):
            if row or len(day.value) != _YEAR:
                break
            year = day  # "met twice last year, in Lima in May and in Oslo in June"
            continue
        told = day if year is None else _in_year(day, year)
        if told is None:
            break
        row.append(Turn(told, start, day.start, same=True))
    return tuple(row) if len(row) > 1 else ()


def _in_year(day: TimeMention, year: TimeMention) -> TimeMention | None:
    """The reading of a day or a month that lies in a year told before; None where it has none."""
    if day.first is None or year.first is None or day.first.year == year.first.year:
        return day
    for reading in day.alternatives:
        if reading.first is not None and reading.first.year == year.first.year:
            return attrs.evolve(day, first=reading.first, last=reading.last, value=reading.value)
    return None


def _names_a_place(page: Page, sentence: Sentence, start: int, end: int) -> bool:
    """Whether one place is named between two offsets, and no other event is told there."""
    if any(start <= h.start < end for h in sentence.hits):
        return False
    return any(n.where is not None and n.before in ("in", "at") for n in page.names_between(start, end))


def _names_somebody(page: Page, sentence: Sentence, hit: Hit, turn: Turn) -> bool:
    """Whether somebody is named or described for one of a row, or where a visit goes, and no other event is there."""
    if any(turn.start <= h.start < turn.end for h in sentence.hits if h is not hit):
        return False
    names = page.names_between(turn.start, turn.end)
    told = hit.kind is not Kind.VISIT and _SOMEBODY.search(page.low, turn.start, turn.end) is not None
    if told or _WITH_SOME.search(page.low, turn.start, turn.end) is not None:
        return True
    return any(n.who is not None or (hit.kind is Kind.VISIT and n.where is not None) for n in names)
