"""Whose officials somebody meets who goes to a country: "flies to Chile to meet officials"."""

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern

_OF_THE_LAND = pattern("who.of_the_land")
_MANY = 4  # countries of one journey: more are a region, of which nobody meets all


def of_the_visited(
    page: Page, sentence: Sentence, hit: Hit, phrases: tuple[Phrase, ...], known: list[Entry]
) -> list[Entry]:
    """The countries to which somebody goes who meets "officials" there, where no other country is told to be met."""
    if hit.kind is not Kind.MEETING or not any(_is_of_the_land(page, p) for p in phrases):
        return []
    homes = {land for e in known for land in (e.speaks_for, e.name) if land}
    if not homes or sum(e.kind == "country" for e in known) > 1:
        return []
    lands = list(dict.fromkeys(_visited(parse(page, sentence), hit)))
    if len(lands) > _MANY or not homes.isdisjoint(lands):
        return []
    return [Entry(land, "country", country=land) for land in lands]


def _is_of_the_land(page: Page, met: Phrase) -> bool:
    """Whether nothing more is told of those who are met than their office: not "leaders of the opposition"."""
    return _OF_THE_LAND.fullmatch(page.low, met.start, met.end) is not None and not page.low.startswith(" of ", met.end)


def _visited(parsed: Parse, hit: Hit) -> list[str]:
    """The countries to which the clause around an event tells that somebody goes."""
    at = _clause_around(parsed, hit)
    clause = parsed.clauses[at] if at >= 0 else None
    if clause is None or clause.negated:
        return []
    visits = clause.hit is not None and clause.hit.kind is Kind.VISIT
    if not visits and clause.verb not in (*grammar().go, "be", "leave"):
        return []
    to = ("in",) if clause.verb == "be" else ("to", "in", "into", "for")  # "left for Chile"
    goals = (p for p in parsed.phrases if p.clause == at and (p.prep in to or (visits and p.role == "object")))
    goals = (p for p in goals if not p.hits)
    return [n.where.country for p in goals for n in p.names if n.where is not None and n.where.country]


def _clause_around(parsed: Parse, hit: Hit) -> int:
    """The clause on which an event hangs, or behind which it is told: "flew to Rome to meet", "for talks"."""
    at, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    if at < 0 and named >= 0:
        phrase = parsed.phrases[named]
        if phrase.prep == "for" and phrase.of < 0:
            return phrase.clause
        at = phrase.clause if phrase.role == "object" else -1
    if at < 0 or parsed.clauses[at].link not in ("to", "and", "ing"):
        return -1
    return parsed.clauses[at].borrows
