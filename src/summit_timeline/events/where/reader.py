"""Where an event is, by the words of its own sentence."""

import itertools
import re
from collections.abc import Callable

import attrs

from summit_timeline.events.days.others import behind_another, is_over_before
from summit_timeline.events.days.own import last_of_row
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Place
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Break, Hit, Page, Sentence
from summit_timeline.events.status.deeds import verb_of_holding
from summit_timeline.events.status.moves import new_venue
from summit_timeline.events.status.telling import aside_behind
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.by_the_way import place_by_the_way
from summit_timeline.events.where.elsewhere import is_elsewhere, is_in_what_is_said
from summit_timeline.events.where.other_places import is_place_of_others
from summit_timeline.events.where.places import (
    is_of_a_smaller,
    land_behind,
    place,
    town_behind,
    town_in_front,
    town_of_building,
)
from summit_timeline.events.where.spot import Spot
from summit_timeline.events.where.there import is_compound, is_there

_ENDS_PLACE, _COPULA = pattern("who.ends_place"), pattern("who.copula")
_AFTER_DAYS_OF = pattern("places.after_days_of")
_ASIDE = re.compile(r" - [^;]{3,130}? - | \([^()]{2,200}\)")
_OR_IN = pattern("places.or_in")
_AGREED_IN, _THEN_AFTER_IT = pattern("places.agreed_in"), pattern("places.then_after_it")
_JUST_HERE = re.compile(r" here\b(?!,? (?:in|at|near)\b)")
_OTHERS = 25  # characters behind talks in which it is told between whom they were
_CLAUSE = 0.6  # what a boundary costs, at the least, that parts two clauses
_TOO_FAR = 2.2  # what lies between an event and a place, at the least, that is not its own
_BEHIND_CLAUSE = 30  # characters behind the clause of an event in which a place may still be its own
_BESIDE = 4  # characters between a place and an event word that hold no verb of their own


def place_of(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """Where the event is: the nearest place after "in" or "at" in its clause, or the one in front ("Geneva talks").

    A call is in no place; what is told to be "here" is in the town of the report, whatever place follows.
    """
    if hit.kind is Kind.CALL or _JUST_HERE.match(page.low, hit.end, sentence.end):
        return None
    for step in _STEPS:
        found = step(page, sentence, hit)
        if found is not None:
            return place(found, page)
    last = last_of_row(page, sentence, hit)
    if last is not None:
        return place_of(page, sentence, last)
    return place_by_the_way(page, sentence, hit) or _where_the_talks_were(page, sentence, hit)


def _places(page: Page, sentence: Sentence) -> list[tuple[int, Name]]:
    """The names of the sentence that are of places, with where they stand in the row of its names."""
    return [
        (i, name)
        for i, name in enumerate(sentence.names)
        if name.where is not None and (name.where.kind != "country" or _ENDS_PLACE.match(page.low, name.end))
    ]


def _where_its_clause_opens(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The place that the clause of the event is about, told in front of it: "in Lima, where they will meet"."""
    opener = sentence.opener(hit.start)
    if opener is None:
        return None
    if "where" not in page.low[opener.start : opener.end] and not page.low.startswith("where ", opener.end):
        return None
    name = next((n for _, n in _places(page, sentence) if 0 <= opener.start - n.end <= 1), None)
    if name is None:
        return None
    return town_in_front(page, sentence, name) or town_behind(page, sentence, name, hit) or name.where


def _nearest(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The nearest place of which the words tell that the event is there."""
    reach = _reach_of(page, sentence, hit)
    best: tuple[float, Name] | None = None
    for index, name in _places(page, sentence):
        if hit.verb and is_over_before(page, sentence, hit, name.start):
            break
        told = land_behind(page, sentence.names[index + 1 : index + 3], name) or name  # "in Lima, Peru, they met"
        spot = Spot(page, sentence, hit, name)
        way = reach.way_to(spot, told)
        if not _is_its_own(spot, way) or not reach.first <= way.near <= reach.last + _BEHIND_CLAUSE:
            continue
        weight = sum(weighs(spot, way) for weighs in _WEIGHS)
        if weight < _TOO_FAR and (best is None or weight < best[0]):
            best = weight, name
    return None if best is None else town_of_building(page, sentence, best[1]) or best[1].where


def _it_is_named_for(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The place in front of an event of which a clause only speaks: "in Oslo they prepared a Lima summit".

    What such an event itself does may be elsewhere: "The Lima talks resumed in Oslo".
    """
    if hit.verb:
        return None
    name = next((n for _, n in _places(page, sentence) if n.end == hit.start - 1), None)
    if name is None:
        return None
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role not in ("object", "prep"):
        return None
    spot = Spot(page, sentence, hit, name)
    own = is_compound(spot, " ") and not is_there(spot) and not is_place_of_others(spot)
    return name.where if own else None


_STEPS: tuple[Callable[[Page, Sentence, Hit], Entry | None], ...] = (
    new_venue,
    _it_is_named_for,
    _where_its_clause_opens,
    _nearest,
)


@attrs.frozen
class _Way:
    """The way between an event and a place: from where the event ends to where the place starts, and its words."""

    at: int
    near: int
    words: str


@attrs.frozen
class _Reach:
    """[first, last] of the text in which a place may be that of an event, and where an aside behind it ends."""

    first: int
    last: int
    aside: int | None

    def way_to(self, spot: Spot, told: Name) -> _Way:
        """The way to a place that is told up to the end of `told`."""
        hit, low = spot.hit, spot.page.low
        at = hit.start if self.aside is None or spot.name.start < self.aside else self.aside
        if at != hit.start:
            words = low[at : spot.name.start]
        else:
            words = low[told.end : hit.start] if spot.ahead else low[hit.end : spot.name.start]
        return _Way(at, (told if spot.ahead else spot.name).start, words)


def _reach_of(page: Page, sentence: Sentence, hit: Hit) -> _Reach:
    """The clause of an event, with those that go on with it."""
    first, last = sentence.clause(hit.start, _CLAUSE)
    if _saying_in_front(sentence, hit):
        first = sentence.clause(first - 1, _CLAUSE)[0]
    closing = next((k for k in sentence.breaks if k.start >= hit.end and k.cost >= _CLAUSE), None)
    if closing is not None and _goes_on(page, closing, hit):
        last = max(last, sentence.clause(closing.end)[1])
    if closing is not None and closing.tag == "relative" and not hit.verb:
        last = max(last, _end_of_its_verb(page, sentence, hit))
    aside = None if hit.verb else _end_of_its_aside(page, sentence, hit)
    if aside is not None:
        last = max(last, sentence.clause(aside)[1])
    return _Reach(first, last, aside)


def _end_of_its_aside(page: Page, sentence: Sentence, hit: Hit) -> int | None:
    """Where an aside ends that stands between an event and its verb: "the talks, attended by X, Y and Z, were held"."""
    aside = aside_behind(page, sentence, hit)
    if aside is not None:
        return aside.end()
    verb = verb_of_holding(parse(page, sentence), hit, page.low) if page.low.startswith(",", hit.end) else None
    return None if verb is None else verb.end


def _end_of_its_verb(page: Page, sentence: Sentence, hit: Hit) -> int:
    """Where what hangs on the verb ends whose subject an event is: "a summit of leaders who fell out opens in Lima"."""
    parsed = parse(page, sentence)
    noun = parsed.phrase_of(hit)
    if noun < 0 or parsed.phrases[noun].role != "subject" or parsed.phrases[noun].clause < 0:
        return 0
    clause = parsed.phrases[noun].clause
    verb = parsed.clauses[clause].end
    return max((p.end for p in parsed.phrases if p.clause == clause and p.of < 0 and p.start > verb), default=0)


def _goes_on(page: Page, closing: Break, hit: Hit) -> bool:
    """Whether the clause after the event's own still tells of the event: "talks with them, which were held in ..."."""
    if page.low[closing.start : closing.end] == ", when":
        return any(hit.end < m.end <= closing.start <= m.end + 1 for m in page.mentions)  # "on Friday, when they"
    if closing.tag == "stop":
        return closing.start - hit.end <= 30
    if closing.tag != "relative":
        return False
    near = closing.start - hit.end <= 1
    return near or (closing.start - hit.end <= 90 and _COPULA.match(page.low, closing.end) is not None)


def _saying_in_front(sentence: Sentence, hit: Hit) -> float:
    """What the word of saying costs that stands right in front of a press conference: "told a news conference"."""
    if hit.kind is not Kind.PRESS:
        return 0.0
    return sum(k.cost for k in sentence.breaks if k.tag == "say" and 0 <= hit.start - k.end < 12)


def _is_its_own(spot: Spot, way: _Way) -> bool:
    """Whether the words around a place tell that the event is there, and none that something else is."""
    if not is_there(spot):
        if not is_compound(spot, way.words):
            return False
    elif spot.ahead and spot.noun and _is_of_a_verb_between(spot, way):
        return False
    return not (
        _is_one_that_may_be(spot)
        or is_of_a_smaller(spot.page, spot.sentence, spot.name)
        or is_elsewhere(spot)
        or is_in_what_is_said(spot)
        or is_place_of_others(spot)
    )


def _is_one_that_may_be(spot: Spot) -> bool:
    """Whether a town is one of those of which one will be chosen: "in Geneva or Vienna"."""
    if spot.page.low.find(" or ", spot.sentence.start, spot.sentence.end) < 0:
        return False
    towns = [n for n in spot.sentence.names if n.where is not None and n.where.kind in ("city", "building")]
    row: list[Name] = []
    chosen = False
    for one, other in itertools.pairwise(towns):
        gap = spot.page.low[one.end : other.start]
        either = _OR_IN.fullmatch(gap) is not None
        if not either and gap != ", ":
            row, chosen = [], False
            continue
        row, chosen = [*row, one, other], chosen or either
        if chosen and spot.name in row:
            return True
    return False


def _is_of_a_verb_between(spot: Spot, way: _Way) -> bool:
    """Whether a verb stands between a place and the event noun behind it: "in Lima she praised the summit"."""
    return len(way.words) > _BESIDE and any(spot.name.end <= v < spot.hit.start for v in spot.sentence.verbs)


# What lies between an event and a place; the place with the least is that of the event.
_WEIGHS: tuple[Callable[[Spot, _Way], float], ...] = (
    lambda spot, way: min(1.3, _ASIDE.sub("", way.words).count(" ") * 0.1),
    lambda spot, way: spot.sentence.crossing(*sorted((way.near, way.at))),
    # "in Lima she told a news conference"
    lambda spot, way: -_saying_in_front(spot.sentence, spot.hit) if spot.ahead else 0.0,
    # "the summit follows a meeting of experts in Lima"
    lambda spot, way: 2.0 * (not spot.ahead and behind_another(spot.page, spot.sentence, spot.hit, spot.name.start)),
    lambda spot, way: 0.8 * spot.ahead,
    lambda spot, way: 0.3 * spot.land,
)


def _where_the_talks_were(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The place of the talks that a signing ends, and of talks after which somebody agreed on something in a town.

    "Signed a truce on Monday after two days of talks in Lima", "reached a deal in Lima after talks".
    """
    if hit.kind is Kind.MEETING and not hit.verb:
        return _where_they_agreed(page, sentence, hit)
    if hit.kind is not Kind.SIGNING:
        return None
    for talks in sentence.hits:
        if talks.kind is not Kind.MEETING or talks.verb:
            continue
        if _AFTER_DAYS_OF.search(page.low, sentence.start, talks.start):
            return place_of(page, sentence, talks)
    return None


def _where_they_agreed(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The town in which those who talked agreed on something right after the talks.

    Talks "between" others are none of those who agreed: "agreed a truce in Lima after talks between Chad and Mali".
    """
    if " between " in page.low[hit.end : min(sentence.end, hit.end + _OTHERS)]:
        return None
    for _, name in _places(page, sentence):
        if name.end > hit.start or name.before != "in" or name.where is None or name.where.kind == "country":
            continue
        agreed = _AGREED_IN.search(page.low, sentence.start, name.start)
        if agreed is not None and _THEN_AFTER_IT.fullmatch(page.low, name.end, hit.start):
            return place(name.where, page)
    return None
