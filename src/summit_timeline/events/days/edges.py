"""What a day is to an event: its first day, its last, one by which it is over; and the part of a time that is meant."""

import datetime as dt
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days.nearness import WHEN_CLAUSE
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.order import BEFORE
from summit_timeline.events.text.patterns import pattern, words

_BEGINS = pattern("days.begins")
LONG = frozenset(words("days.long"))
IS_OVER = pattern("days.is_over")
_OVER = pattern("days.over")
_THROUGH = pattern("days.through")
_NO_LATER_THAN = pattern("days.no_later_than")
_AS_EARLY_AS = pattern("days.as_early_as")
_LASTS = pattern("days.lasts")
_PAPER = pattern("days.paper")
_ATTRIBUTE = pattern("days.attribute")
_QUOTED_EDGE = pattern("days.quoted_edge")
EXTENDED = pattern("days.extended")
_DAY_BESIDE = pattern("days.day_beside")
_OPENS_IT = pattern("days.opens_it")
_AT_OPENING = pattern("days.at_opening")
_CLOSING = pattern("days.closing")


def begins_on(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day is told as that on which an event begins: "the summit opened on Monday", "opened a summit"."""
    verb = page.low[page.back(mention.start, 40) : mention.start]
    return (_BEGINS.search(verb) or _OPENS_IT.search(page.low[page.back(hit.start, 60) : hit.start])) is not None


def at_opening(page: Page, hit: Hit) -> bool:
    """Whether what is told is at the opening of an event that goes on: "spoke at the opening of the summit"."""
    lasting = hit.trigger.words in LONG or hit.kind is Kind.SUMMIT
    return lasting and _AT_OPENING.search(page.low[page.back(hit.start, 60) : hit.start]) is not None


def is_closing(page: Page, hit: Hit) -> bool:
    """Whether what is told is the end of the event: "ended a summit", "signed it at the end of the summit"."""
    return _CLOSING.search(page.low[page.back(hit.start, 60) : hit.start]) is not None


def has_ended(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether an event is told to be over, by the verb of which it is the subject: "a day after the talks ended"."""
    if hit.verb:
        return False
    if IS_OVER.match(page.low, hit.end, sentence.end) is not None:
        return True
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return False
    verb = parsed.clauses[parsed.phrases[at].clause]
    return not verb.negated and verb.start >= hit.end and _OVER.match(page.low, verb.start, sentence.end) is not None


def edge_of(page: Page, hit: Hit, mention: TimeMention) -> str:
    """The edge word that is the event's: that of "through at least Friday", not that of "after Tuesday's meeting"."""
    if mention.end <= hit.start and re.match(r"'s? ", page.low[mention.end : mention.end + 3]):
        return ""
    if hit.kind is Kind.SIGNING and len(mention.value) == 4 and _PAPER.match(page.low, mention.end, hit.start):
        return ""  # "after the 2015 accord was signed"
    if mention.edge in ("after", "before") and not hit.verb and _ATTRIBUTE.fullmatch(page.low, mention.end, hit.start):
        return ""  # "after Tuesday talks", "before the 2016 Oak Hall meeting", a headline's "Tuesday's talks"
    if re.search(r"T\d\d", mention.value):
        return ""  # "before noon on Wednesday" is on Wednesday
    if mention.end <= hit.start and WHEN_CLAUSE.fullmatch(page.low, mention.end, hit.start):
        return ""
    before = page.low[page.back(mention.start, 45) : mention.start]
    if _NO_LATER_THAN.search(before):
        return "no later than"
    if _AS_EARLY_AS.search(before):
        return "as early as"
    quoted = _QUOTED_EDGE.search(before) if mention.edge is None else None
    if quoted is not None:
        return quoted.group(1)  # "to meet 'by May'"
    if EXTENDED.search(before):
        return "through"
    if mention.edge in ("until", "till") and _LASTS.search(before):
        return "through"
    if (
        mention.edge is None
        and mention.start > hit.start
        and _THROUGH.search(page.low[page.back(mention.start, 20) : mention.start])
    ):
        return "through"
    return (mention.edge or "").lower()


def shifted_by(page: Page, hit: Hit, mention: TimeMention) -> tuple[dt.date | None, dt.date | None]:
    """The days of the mention, or the day beside it: "a day before Thursday's summit" dates a summit on Thursday."""
    first, last = mention.first, mention.last
    match = _DAY_BESIDE.match(mention.text.lower() + page.low[mention.end : hit.start])
    if match is None or first is None or first != last or mention.end > hit.start:
        return first, last
    other = first + dt.timedelta(days=1 if match.group(1) in BEFORE else -1)
    return other, other


def part_meant(page: Page, mention: TimeMention, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The part of a unit that a modifier leaves: "early March", "later this year" (from the day of the report on)."""
    if page.low[mention.end : mention.end + 3] in ("'s ", "' "):
        return first, last
    day = page.document.day
    opening = mention.text.lower().split(" ")[0]
    if opening in ("later", "earlier") and first <= day <= last:
        return (day, last) if opening == "later" else (first, max(first, day - dt.timedelta(days=1)))
    if "half" in mention.text.lower():
        middle = first + dt.timedelta(days=((last - first).days + 1) // 2 - 1)
        return (
            (middle + dt.timedelta(days=1), last)
            if mention.mod == "END" or "second" in mention.text
            else (first, middle)
        )
    return third(mention.mod or "MID", first, last)


def third(mod: str, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The first, middle or last third of a unit: "early March" is March 1 to 10."""
    days = (last - first).days + 1
    size = max(1, round(days / 3))
    begin = {"START": 0, "MID": size, "END": min(2 * size, days - 1)}[mod]
    end = days - 1 if mod == "END" else min(begin + size, days) - 1
    return first + dt.timedelta(days=begin), first + dt.timedelta(days=end)
