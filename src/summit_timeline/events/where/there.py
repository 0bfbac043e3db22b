"""Whether the words around a place tell that the event is there: "in Lima", "to Lima for talks", "the Lima talks"."""

from collections.abc import Callable

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.where.places import AROUND, parts_them, place_name
from summit_timeline.events.where.spot import Spot

_VISITS_TO = frozenset(words("places.visits_to"))
_TOUR_OF, _SLATED_FOR = pattern("places.tour_of"), pattern("places.slated_for")
_AT_A, _VENUE = pattern("who.at_a"), pattern("who.venue")
_SIDE, _OWNED = pattern("who.side"), pattern("who.owned")
_TO_MEET, _MOTION, _FOR_IT = pattern("who.to_meet"), pattern("who.motion"), pattern("who.for_it")
_LEFT_FOR, _CHOSEN, _HOUSE = pattern("places.left_for"), pattern("places.chosen"), pattern("places.house")
_HOME_BEFORE, _HOME_AFTER = pattern("places.home_before"), pattern("places.home_after")
_NO_COMPOUND, _DISPUTED = pattern("who.no_compound"), pattern("places.disputed")
_VENUE_BEHIND, _GOES_ON = 40, 50  # characters behind a place
_OF_A_VISIT = 12  # characters between the word of a visit and a place
_MOST_OF_COMPOUND = 24  # characters between a place and the event word of one compound


def is_there(spot: Spot) -> bool:
    """Whether the words in front of a place tell that the event is there."""
    if any(tells(spot) for tells in _AT_IT):
        return True
    if _is_of_a_visit(spot):
        return _TO_MEET.search(spot.page.low[spot.name.end : spot.hit.end]) is not None
    return any(tells(spot) for tells in _GOES_FOR_IT)


def is_compound(spot: Spot, gap: str) -> bool:
    """Whether a name in front of an event word is one compound with it, the words between being `gap`: "Lima talks"."""
    if not spot.ahead or spot.land or len(gap) > _MOST_OF_COMPOUND or "," in gap or _NO_COMPOUND.search(gap):
        return False
    if not spot.noun and (gap != " " or spot.hit.trigger.pos == "past") and spot.kind != "building":
        return False
    if parts_them(parse(spot.page, spot.sentence), spot.name, spot.hit):
        return False
    placed = spot.name.who is None or (spot.noun and place_name(spot.name, gap))
    return placed and _DISPUTED.fullmatch(spot.page.low, spot.name.start, spot.name.end) is None


def _at_a_venue(spot: Spot) -> bool:
    """Whether a place behind the event names its venue: "at a Lima hotel"."""
    if not spot.town or spot.name.start < spot.hit.end or not _AT_A.search(spot.wide):
        return False
    return _VENUE.match(spot.page.low, spot.name.end, spot.name.end + _VENUE_BEHIND) is not None


def _on_a_tour(spot: Spot) -> bool:
    if spot.hit.trigger.words != "tour":
        return False
    return _TOUR_OF.fullmatch(spot.page.low, spot.hit.end, max(spot.hit.end, spot.name.start)) is not None


def _is_of_a_visit(spot: Spot) -> bool:
    """Whether a place is where a visit goes that is told in front of the event: "on a visit to Lima they met"."""
    if spot.hit.kind is Kind.VISIT or spot.name.before == "from":
        return False
    at, visits = spot.name.start, (h for h in spot.sentence.hits if h.kind is Kind.VISIT)
    return any(h.end <= at < spot.hit.start and at - h.end < _OF_A_VISIT for h in visits)


def _is_for_it(spot: Spot) -> bool:
    """Whether someone goes to the place for what is told next: "to Lima on Friday for"."""
    if spot.name.end >= spot.hit.start:
        return False
    return _FOR_IT.match(spot.page.low[spot.name.end : spot.page.ahead(spot.name.end, _GOES_ON)]) is not None


_AT_IT: tuple[Callable[[Spot], bool], ...] = (
    lambda spot: spot.name.before in AROUND,
    # "was welcomed to Lima", "summoned them to Lima"
    lambda spot: spot.name.before == "to" and spot.hit.trigger.words.startswith(("welcom", "summon")),
    lambda spot: spot.hit.kind is Kind.VISIT and spot.name.before in _VISITS_TO,
    _on_a_tour,
    _at_a_venue,
    # "a summit slated for Lima"
    lambda spot: spot.town and spot.name.start >= spot.hit.end and _SLATED_FOR.search(spot.wide) is not None,
    # "on the outskirts of Lima", "at the president's Camp David"
    lambda spot: not spot.land and any(w.search(spot.wide) for w in (_SIDE, _OWNED)),
)
_GOES_FOR_IT: tuple[Callable[[Spot], bool], ...] = (
    # "flew to Lima and met"
    lambda spot: spot.name.end < spot.hit.start and _MOTION.search(spot.wide) is not None,
    # "left for Lima for talks"
    lambda spot: _is_for_it(spot) and _LEFT_FOR.search(spot.wide) is not None,
    # "the summit at his house on Jeju"
    lambda spot: not spot.land and spot.name.start > spot.hit.end and _HOUSE.search(spot.wide) is not None,
    # "chose Lima for the summit"
    lambda spot: spot.town and _is_for_it(spot) and _CHOSEN.search(spot.wide) is not None,
    # "to his home in the hills of Lima"
    lambda spot: _HOME_BEFORE.search(spot.wide) is not None and spot.goes_on(_HOME_AFTER),
    lambda spot: spot.name.before == "to" and _is_for_it(spot),
)
