"""Places near an event word that are where something else is: what a paper is about, where somebody was killed."""

from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_POSTED_IN = pattern("places.posted_in")
_ASKS_FOR_IT = pattern("places.asks_for_it")
_AND_HOLDING = pattern("places.and_holding")
_PHRASAL_IN = pattern("places.phrasal_in")
_TOPIC_OF_DAY, _OF_A_SIGNED = pattern("places.topic_of_day"), pattern("places.of_a_signed")
_BEHIND_A_DAY = 8  # characters between a day and a place, as " in the "
_HANGING = ("to", "ing", "reduced", "relative")


def is_place_of_others(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether a place is where something else is: what a paper is about, where somebody was killed or is based."""
    if _POSTED_IN.search(page.low, max(sentence.start, name.start - 60), name.start):
        return True
    if _ASKS_FOR_IT.match(page.low, name.end, sentence.end):
        return True  # "put off at Brussels' request"
    if _PHRASAL_IN.search(page.low, max(sentence.start, name.start - 40), name.start):
        return True  # "talks on reining in Chad"
    if name.start >= hit.end:
        if _behind_its_topic(page, sentence, name, hit):
            return True
        return hit.kind is Kind.SIGNING and hit.verb and _in_hanging_clause(page, sentence, name, hit)
    if not hit.verb:
        return _AND_HOLDING.match(page.low, name.end, hit.start) is not None
    return _in_earlier_clause(page, sentence, name, hit)


def _behind_its_topic(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether a place ends what an event is about, told behind its day: "talks on Monday on oil in Chad"."""
    if any(hit.end < h.start < name.start for h in sentence.hits):
        return False
    land = name.where is not None and name.where.kind == "country"  # a town tells where they talk of it
    days = [m for m in sentence.mentions if m.start >= hit.end]
    topic = _OF_A_SIGNED if hit.kind is Kind.SIGNING else _TOPIC_OF_DAY
    told = (m.end for m in days if m.end < name.start and topic.fullmatch(page.low, m.end, name.start))
    about = any(land or page.low.startswith(" for ", end) for end in told)  # "signed a contract for a bridge in Lima"
    return about and not any(0 < m.start - name.end <= _BEHIND_A_DAY for m in days)


def _in_hanging_clause(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether a place stands in a clause on what is signed: "signed an order to close the prison in Lima".

    Behind a day it is that of the signing again: "signed a treaty to end the war on Tuesday in Lima".
    """
    if any(0 < name.start - m.end <= _BEHIND_A_DAY for m in sentence.mentions):
        return False
    clauses = (c for c in parse(page, sentence).clauses if hit.end < c.start < name.start)
    return any(c.link in _HANGING and c.hit is None for c in clauses)


def _in_earlier_clause(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether a place in front of a verb stands in a clause on which that verb does not hang.

    "She went out to guard the border south of San Diego and signed a treaty."
    """
    parsed = parse(page, sentence)
    at = parsed.clause_of(hit)
    own = next((p.clause for p in parsed.phrases if p.start <= name.start < p.end), -1)
    if at < 0 or own < 0 or own == at or parsed.clauses[own].link != "to" or parsed.clauses[at].link != "and":
        return False
    return parsed.clauses[at].parent != own
