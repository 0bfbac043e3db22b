"""Whose officials somebody meets who goes to a country: "flies to Chile to meet officials"."""

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.journeys import goals_before
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.who.participants import is_side

_OF_THE_LAND = pattern("who.of_the_land")
_SEATS = words("who.seats")
_OF_WHOM = (" of ", " from ", " at ")
_MANY = 4  # countries of one journey: more are a region, of which nobody meets all


def of_the_visited(
    page: Page, sentence: Sentence, hit: Hit, phrases: tuple[Phrase, ...], known: list[Entry]
) -> list[Entry]:
    """The countries to which somebody goes who meets "officials" there, where no other country is told to be met."""
    if hit.kind is not Kind.MEETING or not any(_is_of_the_land(page, p) for p in phrases):
        return []
    if any(h.kind is Kind.SUMMIT for h in sentence.hits):
        return []  # "flew to Chile for a summit and met leaders": those of any country that is there
    homes = {land for e in known for land in (e.speaks_for, e.name) if land}
    if not homes or sum(e.kind == "country" or is_side(e.name) for e in known) > 1:
        return []  # "went to Chile to meet officials from the European Union"
    goals = (n.where for n in goals_before(parse(page, sentence), hit))
    lands = list(dict.fromkeys(e.country for e in goals if e is not None and e.country and e.name not in _SEATS))
    if len(lands) > _MANY or not homes.isdisjoint(lands) or _is_elsewhere(page, sentence, hit, lands):
        return []
    return [Entry(land, "country", country=land) for land in lands]


def _is_elsewhere(page: Page, sentence: Sentence, hit: Hit, lands: list[str]) -> bool:
    """Whether they are met in another country than one of those: "left for Peru to meet officials in Bolivia"."""
    told = (n.where for n in page.names_between(hit.end, sentence.end) if n.before == "in" and n.where is not None)
    return any(where.country is not None and where.country not in lands for where in told)


def _is_of_the_land(page: Page, met: Phrase) -> bool:
    """Whether nothing more is told of those who are met than their office: not "leaders of the opposition"."""
    return _OF_THE_LAND.fullmatch(page.low, met.start, met.end) is not None and not page.low.startswith(
        _OF_WHOM, met.end
    )
