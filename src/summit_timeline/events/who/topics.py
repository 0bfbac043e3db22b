"""A country that an event is about and that is no side of it: "the Sudan conference", "the Iran talks of X and Y"."""

from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_AGENDA = pattern("topics.agenda")
_ABOUT = pattern("topics.about")
_IN_FRONT = pattern("venues.in_front")
_LISTED = pattern("venues.listed")
_WITH = (" with ", " to ", " by ")
_SEVERAL = 2  # others between whom the talks are


def without_topics(page: Page, hit: Hit, names: list[Name]) -> list[Name]:
    """The names of the sides, without a country in front of the event noun that only tells what the event is about."""
    if hit.verb or hit.kind is Kind.PRESS or page.low.startswith(_WITH, hit.end):
        return names  # "the Syria peace conference with Turkey"
    alone = [n for n in names if _stands_alone(page, n, hit)]
    if not alone:
        return names
    others = {e.speaks_for or e.name for n in names if n not in alone for e in n.everyone}
    several = len(others) >= _SEVERAL
    topics = [n for n in alone if _is_told_about(page, n, hit) or (several and _is_apart(page, n, hit, others))]
    return [n for n in names if n not in topics]


def off_the_agenda(page: Page, sentence: Sentence, names: list[Name]) -> list[Name]:
    """The names without those that are only on the agenda: "with the Greek crisis topping their agenda"."""
    if page.low.find("agenda", sentence.start, sentence.end) < 0:
        return names
    topics = [m.span(m.lastgroup or 0) for m in _AGENDA.finditer(page.low, sentence.start, sentence.end)]
    return [n for n in names if not any(start <= n.start and n.end <= end for start, end in topics)]


def _stands_alone(page: Page, name: Name, hit: Hit) -> bool:
    """Whether a name is that of one country in front of an event noun, with nobody beside it."""
    if name.who is None or name.who.kind != "country" or name.who.form != "name" or name.end > hit.start:
        return False
    before = page.low[max(0, name.start - 8) : name.start]
    return _LISTED.search(before) is None and not before.endswith("'s ")


def _is_told_about(page: Page, name: Name, hit: Hit) -> bool:
    return _ABOUT.fullmatch(page.low, name.end, hit.end) is not None


def _is_apart(page: Page, name: Name, hit: Hit, others: set[str]) -> bool:
    """Whether a country right in front of talks between others is none of these."""
    near = _IN_FRONT.fullmatch(page.low, name.end, hit.start) is not None
    return near and name.who is not None and name.who.name not in others
