"""What stands around an event without taking part in it: a dateline, who only tells of it, who meets beside it."""

import re

from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern


@once
def sidelines(page: Page, sentence: Sentence, hit: Hit) -> re.Match[str] | None:
    """The words that tell that others meet beside the event, or for it: what they name in between is its own."""
    if hit.verb or hit.kind not in (Kind.SUMMIT, Kind.MEETING):
        return None
    return _SIDELINES.search(page.low, max(sentence.start, hit.start - 70), hit.start)


_SIDELINES = pattern("who.sidelines")


def of_whom(page: Page, sentence: Sentence, hit: Hit) -> list[Name]:
    """Those of whom the words behind an event noun say that it is theirs: "a summit of the African Union"."""
    parsed = parse(page, sentence)
    named = parsed.phrase_of(hit)
    spans = [(p.start, p.end) for p in parsed.phrases if named >= 0 and p.of == named and p.prep == "of"]
    return [n for n in sentence.names if n.who is not None and any(a <= n.start and n.end <= b for a, b in spans)]


def is_quoted_before(page: Page, sentence: Sentence, name: Name, at: int) -> bool:
    """Whether a name is told in a quotation that ends in front of an offset: '"Vega came," Soto said as she left'."""
    inside = page.flat.count('"', sentence.start, name.start) % 2 == 1
    return inside and page.flat.count('"', name.end, at) % 2 == 1


_OPENS_REPORT = pattern("who.opens_report")


def after_dateline(page: Page, sentence: Sentence) -> int:
    """Where a sentence begins; behind the dateline where it opens the report, as a town there takes no part."""
    dateline = _OPENS_REPORT.match(page.flat[:100]) if sentence.start <= 3 else None
    return sentence.start if dateline is None else dateline.end()


_SPEAKER = pattern("who.speaker")


_OUTSIDER = pattern("who.outsider")


_AT_IT = re.compile(r"\b(?:during|after|at|before|following|ahead of|in a|in the)\b")


def only_tells(after: str, hit: Hit) -> bool:
    """Whether the words between somebody and an event tell that he speaks of it: "Lavrov said that the talks"."""
    if hit.kind is Kind.PRESS:
        return False
    if not hit.verb and _OUTSIDER.fullmatch(after):
        return True
    return _SPEAKER.match(after) is not None and (_AT_IT.search(after) is None or _ANOTHERS.search(after) is not None)


_ANOTHERS = pattern("zones.anothers")
