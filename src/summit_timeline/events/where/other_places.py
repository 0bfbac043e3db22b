"""Places near an event word that are where something else is: what a paper is about, where somebody was killed."""

from summit_timeline.events.days.others import revived_at
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.spot import Spot

_POSTED_IN = pattern("places.posted_in")
_ASKS_FOR_IT = pattern("places.asks_for_it")
_AND_HOLDING = pattern("places.and_holding")
_PHRASAL_IN = pattern("places.phrasal_in")
_TOPIC_OF_DAY, _OF_A_SIGNED = pattern("places.topic_of_day"), pattern("places.of_a_signed")
_AND_WILL = pattern("places.and_will")
_BEHIND_A_DAY = 8  # characters between a day and a place, as " in the "
_PHRASE = 40  # characters in front of a place that end a verb of two words
_HANGING = ("to", "ing", "reduced", "relative")


def _where_it_was_agreed(spot: Spot) -> bool:
    """Whether a place is that of the gathering at which talks were taken up again, and not of these."""
    gathering = revived_at(spot.page, spot.sentence, spot.hit)
    return gathering is not None and gathering.start < spot.name.start


def is_place_of_others(spot: Spot) -> bool:
    """Whether a place is where something else is: what a paper is about, where somebody was killed or is based."""
    if spot.follows(_POSTED_IN):
        return True
    if _ASKS_FOR_IT.match(spot.page.low, spot.name.end, spot.sentence.end):
        return True  # "put off at Brussels' request"
    near = max(spot.sentence.start, spot.name.start - _PHRASE)
    if _PHRASAL_IN.search(spot.page.low, near, spot.name.start):
        return True  # "talks on reining in Chad"
    if spot.name.start >= spot.hit.end:
        if _behind_its_topic(spot) or _where_it_was_agreed(spot):
            return True
        if _is_where_they_will_be(spot):
            return True
        return spot.hit.kind is Kind.SIGNING and spot.hit.verb and _in_hanging_clause(spot)
    if spot.noun:
        return _AND_HOLDING.match(spot.page.low, spot.name.end, spot.hit.start) is not None
    return _in_earlier_clause(spot)


def _is_where_they_will_be(spot: Spot) -> bool:
    """Whether a place is that of a plan told behind what is over: "met Vega in May and will open a fair in Lima"."""
    visit = spot.hit.kind is Kind.VISIT  # "is here for a visit and will fly to Lima" tells of both
    if visit or _AND_WILL.search(spot.page.low, spot.hit.end, spot.name.start) is None:
        return False
    if spot.hit.verb:
        return spot.hit.trigger.pos == "past"
    parsed = parse(spot.page, spot.sentence)
    at = parsed.phrase_of(spot.hit)
    return at >= 0 and parsed.phrases[at].role in ("object", "prep")


def _behind_its_topic(spot: Spot) -> bool:
    """Whether a place ends what an event is about, told behind its day: "talks on Monday on oil in Chad"."""
    page, sentence, name, hit = spot.page, spot.sentence, spot.name, spot.hit
    if any(hit.end < h.start < name.start for h in sentence.hits):
        return False
    days = [m for m in sentence.mentions if m.start >= hit.end]
    topic = _OF_A_SIGNED if hit.kind is Kind.SIGNING else _TOPIC_OF_DAY
    told = (m.end for m in days if m.end < name.start and topic.fullmatch(page.low, m.end, name.start))
    about = any(spot.land or page.low.startswith(" for ", end) for end in told)  # a town tells where they talk of it
    return about and not any(0 < m.start - name.end <= _BEHIND_A_DAY for m in days)


def _in_hanging_clause(spot: Spot) -> bool:
    """Whether a place stands in a clause on what is signed: "signed an order to close the prison in Lima".

    Behind a day it is that of the signing again: "signed a treaty to end the war on Tuesday in Lima".
    """
    if any(0 < spot.name.start - m.end <= _BEHIND_A_DAY for m in spot.sentence.mentions):
        return False
    clauses = (c for c in parse(spot.page, spot.sentence).clauses if spot.hit.end < c.start < spot.name.start)
    return any(c.link in _HANGING and c.hit is None for c in clauses)


def _in_earlier_clause(spot: Spot) -> bool:
    """Whether a place in front of a verb stands in a clause on which that verb does not hang.

    "She went out to guard the border south of San Diego and signed a treaty."
    """
    parsed = parse(spot.page, spot.sentence)
    at = parsed.clause_of(spot.hit)
    own = next((p.clause for p in parsed.phrases if p.start <= spot.name.start < p.end), -1)
    if at < 0 or own < 0 or own == at or parsed.clauses[own].link != "to" or parsed.clauses[at].link != "and":
        return False
    return parsed.clauses[at].parent != own
