"""Chronicles: texts that tell of years long past, whose dates without a year go on from the date told before."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from summit_timeline.dates import expressions as ex
from summit_timeline.dates.expressions import Expression
from summit_timeline.dates.grammar import Found
from summit_timeline.dates.spans import parts_of

_ENOUGH = 4  # what dates of years long past weigh at least in a chronicle: those with a month 2, years alone 1
_OPENING = 3  # of its first dates with a year as many are of years long past
_MOST_OF = 10  # how many times as much they weigh as phrases that count from the day of publication
_LONG_PAST = 2  # years before the publication

Span = tuple[int, int]


def is_chronicle(text: str, founds: Sequence[Found], anchor: int) -> bool:
    """Whether a text published on `anchor` tells of years long past, and hardly of the days around its publication.

    Dates with a year say the one, "today", "last week" and weekdays alone the other.
    """
    this_year = parts_of(anchor)[0]
    limit = this_year - _LONG_PAST
    years = (row for found in founds for row in _years(found.expression))
    dated = list(itertools.islice(years, _OPENING))
    if any(year > limit for year, _ in dated):
        return False  # nearly every text
    dated += years
    past = sum(weight for year, weight in dated if year <= limit)
    full = any(weight > 1 for year, weight in dated if year <= limit)
    if past < _ENOUGH or not full:
        return False
    lately = sum(weight for year, weight in dated if year >= this_year)
    now = sum(_is_of_now(found.expression, text[found.start : found.end]) for found in founds)
    return past >= _MOST_OF * (lately + now)


def may_be_chronicle(text: str, year: int) -> bool:
    """Whether a text published in a year may be a chronicle: a quick look at the first years that it names.

    >>> may_be_chronicle("In May 1848 the king fled. He came back in 1851.", 2015)
    True
    """
    years = [int(match.group()) for match in itertools.islice(_A_YEAR.finditer(text), _OPENING)]
    return len(years) > 1 and all(named <= year - _LONG_PAST for named in years)


_A_YEAR = re.compile(r"(?:1(?<!\w1)\d|2(?<!\w2)0)\d\d\b")  # first its first figure, so that the search is quick


def _years(expression: Expression) -> Iterator[tuple[int, int]]:
    """Each year that is said in an expression, with its weight."""
    for part in _inside(expression):
        if isinstance(part, ex.Year):
            yield part.year, 1
        elif isinstance(part, ex.Date | ex.Month | ex.Season) and part.year is not None:
            yield part.year, 2


def _inside(expression: Expression) -> Iterator[Expression]:
    """An expression and those that it is made of."""
    yield expression
    for part in expression:
        if isinstance(part, ex.Expression):
            yield from _inside(part)


def _is_of_now(expression: Expression, phrase: str) -> bool:
    """Whether the publication day is what a phrase counts from: "today", "last week", "on Monday", "last March"."""
    return any(
        isinstance(e, ex.Weekday)
        or (isinstance(e, ex.Unit) and not e.story and (e.n != 0 or e.unit == "D" or _says_this(phrase)))
        or (isinstance(e, ex.Offset) and not e.story)
        or (isinstance(e, ex.Month | ex.Season) and e.rel in _OF_NOW)
        for e in _inside(expression)
    )


def _says_this(phrase: str) -> bool:
    return "this " in phrase.lower()


_OF_NOW = ("last", "past", "this", "coming", "next")


_TO_COME = re.compile(r"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected))\b[^.!?;]*$", re.IGNORECASE)


def goes_on(expression: Expression, phrase: str, before: str, last: Span) -> bool:
    """Whether a phrase without a year goes on from the date told before, `before` being the text before the phrase.

    "today" and "last March" do not, nor what will be.
    """
    if isinstance(expression, ex.Clock | ex.DayPart) and expression.day is None:
        return last[0] == last[1]
    if _says_this(phrase) or _TO_COME.search(before):
        return False
    return not any(
        (isinstance(e, ex.Unit | ex.Offset) and (e.story or e.n < 0 or e.unit in "DH"))
        or (isinstance(e, ex.Month | ex.Season) and e.rel in _OF_NOW)
        or isinstance(e, ex.Few | ex.Rest)
        for e in _inside(expression)
    )


def part_of(mod: str | None, days: Span) -> Span:
    """The third of a time that its modifier means: after "by the end of the year" March is that of the next year.

    >>> part_of("END", (0, 300))
    (200, 300)
    """
    third = (days[1] - days[0]) // 3
    if mod == "START":
        return days[0], days[0] + third
    return (days[1] - third, days[1]) if mod == "END" else days


_HAD = re.compile(r"\bhad\b[^.;:!?]*$", re.IGNORECASE)
_THAT = re.compile(r"\bthat\s+$", re.IGNORECASE)


def looks_back(before: str, days: Span, last: Span) -> bool:
    """Whether a date only tells of what had been before: the story does not go back to it, and goes on from the last.

    "which had been lost in 1848" does so, not "in 1848 the king had fled"; `before` is the text before the date.
    """
    return days[1] < last[0] and (_HAD.search(before) or _THAT.search(before)) is not None


def in_that_year(expression: Expression, before: str, last: Span) -> Expression:
    """A month or season of the story's own year: "that February", told of a July, is none to come."""
    if not isinstance(expression, ex.Month | ex.Season) or expression.year is not None or not _THAT.search(before):
        return expression
    return expression._replace(year=parts_of(last[0])[0], rel=None)


_WITHIN = re.compile(r"\b(?:over|during|within|for|throughout|across|of)\s+the\s*$", re.IGNORECASE)


def told(expression: Expression, before: str) -> Expression:
    """What a phrase means in a chronicle: "the next year" is the year after, not the twelve months from now."""
    if isinstance(expression, ex.Rolling) and (expression.n, expression.side, expression.time) == (1, 1, False):
        return expression if _WITHIN.search(before) else ex.Unit(expression.unit, 1)
    return expression


_BACK = 4  # a day back counts as so many days on: stories go on, and go back for a short way only


def onward(days: Iterable[int], last: Span) -> int:
    """The day at which a story that last told of `last` (first and last day) is the likeliest to go on.

    >>> onward([10, 100], (40, 40))
    100
    """
    return min(days, key=lambda day: (_distance(day, last), day))


def _distance(day: int, last: Span) -> int:
    if day < last[0]:
        return _BACK * (last[0] - day)
    return 0 if day <= last[1] else day - last[0]
