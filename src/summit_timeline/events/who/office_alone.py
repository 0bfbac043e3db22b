"""Heads of state and ministers who are told by their office alone, in the story of one country: "the president"."""

from collections.abc import Sequence

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.memory import Memory
from summit_timeline.events.who.participants import is_within_a_country

_BY_OFFICE = pattern("who.by_office")
_SPOKE = pattern("who.office_spoke")
_OF_WHAT = (" of ", " for ")


def by_office_alone(
    page: Page, sentence: Sentence, hit: Hit, phrases: Sequence[Phrase], known: Sequence[Entry], memory: Memory
) -> list[Entry]:
    """The country for which somebody takes part who is told by the office alone, if the text tells of no other one.

    "Chile raised its rates. The president will meet Peru's envoy": that is Chile's. Those who meet at home do so for no
    country.
    """
    if hit.kind is Kind.MEETING and not any(e.kind == "country" or e.speaks_for for e in known):
        return []
    at = _holder(page, sentence, phrases, named=any(e.kind == "person" for e in known))
    behind = {e.name for n in sentence.names if n.start > hit.end for e in n.everyone}  # whom "he" does not mean
    alone = not any(n.who is not None and n.end <= hit.start for n in sentence.names)  # not "Peru's envoy said he"
    if at < 0 and alone and any(p.pronoun in ("he", "she") for p in phrases) and _persons(known) <= behind:
        land = memory.land_of_holder()  # "Chad's king left for Lima. He will meet Peru's envoy"
        return [] if land is None or land in {e.name for e in known} else [Entry(land, "country", country=land)]
    if at < 0 or any(is_within_a_country(e.name) for e in known):
        return []
    before = [n for n in sentence.names if n.end <= at]
    land = memory.land_of_story(before, known)
    return [] if land is None else [Entry(land, "country", country=land)]


def _persons(known: Sequence[Entry]) -> set[str]:
    return {e.name for e in known if e.kind == "person"}


def _holder(page: Page, sentence: Sentence, phrases: Sequence[Phrase], *, named: bool) -> int:
    """Where somebody is told by the office alone, or by "he" behind it: "the president said he would meet"; or -1."""
    told = (p.start for p in phrases if not p.names and _BY_OFFICE.fullmatch(page.low, p.start, p.end))
    he = (p.start for p in phrases if p.pronoun in ("he", "she") and not named)
    said = (m.start() for at in he for m in _SPOKE.finditer(page.low, sentence.start, at))
    for at in (*told, *said):
        office = _BY_OFFICE.match(page.low, at)
        if office is not None and not page.low.startswith(_OF_WHAT, office.end()):
            return at
    return -1
