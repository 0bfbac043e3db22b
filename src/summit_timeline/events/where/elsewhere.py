"""Whether something else is at a place near an event word: what they talk about, who speaks, another event."""

from collections.abc import Callable

from summit_timeline.events.days.legs import is_of_a_leg
from summit_timeline.events.days.others import inside_its_subject
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.status.deeds import deed_of, is_made_known
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.spot import Spot

_TOPIC_IN, _AT_MISSION = pattern("places.topic_in"), pattern("places.at_mission")
_SIGNED_IN, _THEN_A_DAY = pattern("places.signed_in"), pattern("places.then_a_day")
_OFFICE_IN, _TOLD_ABOUT = pattern("places.office_in"), pattern("places.told_about")
_PREPARES = pattern("places.prepares")
_PROMISED, _TOLD_OF_IN = pattern("places.promised"), pattern("places.told_of_in")
_SENT_TO, _STIRS = pattern("places.sent_to"), pattern("places.stirs")
_DAYS_FROM = pattern("places.days_from")
_COMPARED, _SINCE, _OF_WHAT = pattern("places.compared"), pattern("places.since"), pattern("places.of_what")
_OF_THOSE_IN, _SPEAKERS_IN = pattern("places.of_those_in"), pattern("places.speakers_in")
_TOLD_IN, _SAID_THERE, _SAID_AT = pattern("places.told_in"), pattern("places.said_there"), pattern("places.said_at")
_FORMER, _AND_DOES = pattern("places.former"), pattern("places.and_does")
_LEADS_TO, _TALKS_ABOUT = pattern("places.leads_to"), pattern("places.talks_about")
_RIGHT_IN, _TURNS_TO = pattern("places.right_in"), pattern("places.turns_to")
_OTHER_EVENT = pattern("places.other_event")
_LEADS_IN, _UP_TO_COMMA = pattern("places.leads_in"), pattern("places.up_to_comma")
_FROM_IT, _MOTION = pattern("places.from_it"), pattern("who.motion")
_MADE_KNOWN_AT = pattern("places.made_known_at")
_OPENING = 4  # characters at the start of a sentence: its first word has nothing in front of it
_NEAR = 6  # characters behind an event word within which a verb is its own
_FEW = 2  # words behind "and" that tell of nothing else


def is_elsewhere(spot: Spot) -> bool:
    """Whether the words tell that something else is at a place: "to discuss the war in Syria", "and left for Rome"."""
    if _is_topic(spot) or inside_its_subject(spot.page, spot.sentence, spot.hit, spot.name.start, spot.name.end):
        return True  # "the panel looking into the attack in Lima is meeting with envoys"
    return any(tells(spot) for tells in (_IN_FRONT if spot.ahead else _BEHIND))


def is_in_what_is_said(spot: Spot) -> bool:
    """Whether a place stands in what was said at an event: "told a news conference that talks in Rome"."""
    hit, name = spot.hit, spot.name
    if hit.kind is Kind.PRESS:
        return any(k.tag in ("relative", "say") and hit.end <= k.start < name.start for k in spot.sentence.breaks)
    if hit.verb or not spot.page.low.startswith(" that ", hit.end) or name.start < hit.end:
        return False
    # "said after the talks that Rome would"
    return _SAID_AT.search(spot.page.low, spot.sentence.start, hit.start) is not None


def _is_topic(spot: Spot) -> bool:
    """Whether a place is where that is which they talk about, or where those are who do something."""
    if spot.hit.kind is Kind.VISIT or _is_signed_there(spot):
        return False
    low, first = spot.page.low, max(spot.sentence.start, spot.name.start - 60)
    first = max(first, 0 if spot.name.start < spot.hit.end else spot.hit.end)  # "peace talks in Rome"
    if _TOPIC_IN.search(low, first, spot.name.start) is None:
        return False
    return not _is_met_there(spot) and not spot.follows(_AT_MISSION)


def _is_signed_there(spot: Spot) -> bool:
    """Whether a day behind a place shows that something was signed there: "signed a truce in Oslo on Friday"."""
    return spot.hit.kind is Kind.SIGNING and spot.follows(_SIGNED_IN) and spot.goes_on(_THEN_A_DAY)


def _is_met_there(spot: Spot) -> bool:
    """Whether the noun in front of "in" is the one whom somebody meets, who is met there: "met rebels in Lima"."""
    at = spot.name.start - len("in ")
    if spot.noun or not spot.page.low.startswith(("in ", "at "), at):
        return False
    if spot.hit.trigger.words.startswith("discuss"):
        return False  # "discussed the war in Lima with them": what is discussed is met nowhere
    parsed = parse(spot.page, spot.sentence)
    clause = parsed.clause_of(spot.hit)
    met = (p for p in parsed.phrases if p.clause == clause >= 0 and p.of < 0)
    return any(spot.hit.end <= p.start and p.end == at - 1 and (p.role == "object" or p.prep == "with") for p in met)


def _in_an_office(spot: Spot) -> bool:
    return spot.name.start > spot.sentence.start + _OPENING and spot.follows(_OFFICE_IN)


def _where_something_is_done(spot: Spot) -> bool:
    does = _AND_DOES.search(spot.page.low, spot.hit.end, spot.name.start)
    return does is not None and does.start() - spot.hit.end > _NEAR and does.group(1).count(" ") > _FEW


def _between(spot: Spot) -> list[Hit]:
    """The nouns of other events between an event word and a place behind it."""
    return [h for h in spot.sentence.hits if h.start > spot.hit.end and h.end <= spot.name.start and not h.verb]


def _has_its_place(spot: Spot, other: Hit) -> bool:
    """Whether a place stands right behind another event, of which the main clause tells while this one leads in."""
    low = spot.page.low
    if other.kind not in (Kind.MEETING, Kind.SUMMIT) or _RIGHT_IN.fullmatch(low, other.end, spot.name.start) is None:
        return False
    return _TURNS_TO.fullmatch(low, spot.hit.end, other.start) is not None


def _leads_to(spot: Spot, other: Hit) -> bool:
    """Whether another event is what one prepares, discusses or announces: "talks about a summit in Lima"."""
    low, end = spot.page.low, spot.hit.end
    about = None if spot.hit.verb else _TALKS_ABOUT.fullmatch(low, end, other.start)
    return about is not None or _LEADS_TO.search(low, end, other.start) is not None


def _is_where_they_decided(spot: Spot, other: Hit) -> bool:
    """Whether an event is only called off or put off at the other one: "cancelled a summit at a meeting in Lima"."""
    if not spot.noun or other.kind not in (Kind.MEETING, Kind.SUMMIT, Kind.PRESS):
        return False
    deed = deed_of(parse(spot.page, spot.sentence), spot.hit, spot.page.low)
    return deed is not None and deed.kind in ("ends", "delays")


def _is_where_it_was_made_known(spot: Spot) -> bool:
    """Whether an event is only made known there, where somebody spoke: "announced the talks at a forum in Lima"."""
    low = spot.page.low
    if not spot.noun or _MADE_KNOWN_AT.search(low, spot.hit.end, spot.name.start) is None:
        return False
    return is_made_known(parse(spot.page, spot.sentence), spot.hit)


def _of_the_one_it_leads_in(spot: Spot) -> bool:
    """Whether an event only leads in a sentence that tells who meets before or after it, and where."""
    low, hit = spot.page.low, spot.hit
    if _LEADS_IN.fullmatch(low, spot.sentence.start, hit.start) is None:
        return False
    comma = _UP_TO_COMMA.match(low, hit.end, spot.name.start)
    others = (h for h in spot.sentence.hits if h.kind in (Kind.MEETING, Kind.SUMMIT) and h.start < spot.name.start)
    return comma is not None and any(comma.end() <= h.start for h in others)


def _of_another_event(spot: Spot) -> bool:
    """Whether another event stands between, and the place is that of the other."""
    return any(
        (spot.noun and _has_its_place(spot, other))  # "At the meeting on Tuesday, he announced a conference in Lima"
        or _leads_to(spot, other)  # "they met on Monday to prepare for a summit in Lima"
        or _is_where_they_decided(spot, other)
        or _OTHER_EVENT.search(spot.page.low, spot.hit.end, other.start)
        for other in _between(spot)
    )


# What tells that a place in front of an event is not where it is.
_IN_FRONT: tuple[Callable[[Spot], bool], ...] = (
    _in_an_office,
    # "in Lima, he spoke about the talks"
    lambda spot: spot.noun and spot.is_down_from_it(_TOLD_ABOUT),
    # "returned to Lima from talks"
    lambda spot: spot.noun and spot.down_from_it(_FROM_IT) and _MOTION.search(spot.wide) is not None,
    # "in Lima to prepare for the summit"
    lambda spot: spot.down_from_it(_PREPARES),
)
# What tells so of a place behind it.
_BEHIND: tuple[Callable[[Spot], bool], ...] = (
    # "set off on a tour that takes him to Lima on Friday"
    lambda spot: is_of_a_leg(spot.page, spot.sentence, spot.hit, spot.name.start),
    # "the summit ended with a promise to stay in Mali"
    lambda spot: spot.noun and spot.up_to_it(_PROMISED),
    # "the visit was announced in Lima"
    lambda spot: spot.noun and spot.is_up_to_it(_TOLD_OF_IN),
    # "a trip to Asia to send a message to Lima"
    lambda spot: spot.hit.kind is Kind.VISIT and spot.is_up_to_it(_SENT_TO),
    # "the summit raises hopes in Lima"
    lambda spot: spot.noun and spot.up_to_it(_STIRS),
    # "the summit went better than last year's in Lima"
    lambda spot: spot.up_to_it(_COMPARED),
    # "met on Friday, three days after a conference in Lima"
    lambda spot: spot.up_to_it(_DAYS_FROM),
    # "the first since war broke out in Chad"
    lambda spot: spot.up_to_it(_SINCE),
    # "after the talks she denied all knowledge of what took place in Rome"
    lambda spot: spot.up_to_it(_OF_WHAT),
    # "During the meeting, he spoke of refugees in Chad"
    lambda spot: spot.noun and spot.is_up_to_it(_OF_THOSE_IN),
    # "after the talks, officials in Lima said"
    lambda spot: spot.up_to_it(_SPEAKERS_IN),
    # "the two will meet on Friday, the envoy told reporters in Lima"
    lambda spot: spot.hit.kind is not Kind.PRESS and spot.up_to_it(_TOLD_IN),
    # '"The talks must go on," an envoy in Lima said'
    lambda spot: spot.up_to_it(_SAID_THERE),
    # "the summit, first planned for Lima, opened in Rome", "in Rome instead of Lima"
    lambda spot: spot.up_to_it(_FORMER),
    _where_something_is_done,
    _of_another_event,
    _is_where_it_was_made_known,
    # "Ahead of the summit, they will meet in Lima"
    lambda spot: spot.noun and _of_the_one_it_leads_in(spot),
)
