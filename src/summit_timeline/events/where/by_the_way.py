"""Where an event is when its own clause does not say so: where they go for it, arrive, speak after it, or are hosts."""

import re
from collections.abc import Callable, Iterator

from summit_timeline.events.days.own import as_it_goes
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Place
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.towns import seat_of
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.journeys import goals_for
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.where.places import AROUND, place

_GOING = AROUND.union(words("places.visits_to"), words("places.reaches"))
_LEFT_FOR, _UNTIL_WHERE = pattern("places.left_for"), pattern("who.until_where")
_AT_HOUSE = pattern("places.at_house")
_THERE = pattern("places.there")
_IN_THAT_TOWN, _IN_THE_TOWN = pattern("places.in_that_town"), pattern("places.in_the_town")
_IN_THE_CAPITAL = pattern("places.in_the_capital")
_VISITS = re.compile(r" (?:to )?(?:the )?(?:[\w.-]+ )?")
_PREPARES, _DOES_THERE = pattern("places.prepares"), pattern("places.does_there")
_SPEAKING_IN, _AFTER_IT = pattern("places.speaking_in"), pattern("places.after_it")
_TO_REPORTERS, _RIGHT_AFTER = pattern("places.to_reporters"), pattern("places.right_after")
_OPENS_AFTER, _THEN_SPEAKS = pattern("places.opens_after"), pattern("places.then_speaks")
_AT_THE_UN, _OPENS_AT_UN = pattern("places.at_the_un"), pattern("places.opens_at_un")
_AROUND_IT, _AS_THEY = pattern("places.around_it"), pattern("places.as_they")
_ON_JOURNEY = pattern("places.on_journey")
_HOSTS_IT, _IS_VENUE = pattern("places.hosts_it"), pattern("places.is_venue")
_CAME_TO = pattern("places.came_to")
_WHO_IS_IN, _THEN_MET = pattern("places.who_is_in"), pattern("places.then_met")
_LEFT_IT, _LEFT_AFTER = pattern("places.left_it"), pattern("places.left_after")
_ARRIVED_IN = pattern("places.arrived_in")
_HOUSE_TOLD = 900  # characters in which a house was named
_TOLD = 300  # characters back to the place that "there" means
_HERE = 90  # characters behind an event word in which "there" or "at the resort" stands


def place_by_the_way(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """Where an event is, by what is told around it, in the order in which the ways to tell it count."""
    for way in _OF_VISITS if hit.kind is Kind.VISIT else _WAYS:
        found = way(page, sentence, hit)
        if found is not None:
            return place(found, page)
    return None


def _towns(sentence: Sentence) -> Iterator[tuple[Name, Entry]]:
    """The names of towns and houses of a sentence, with what each is."""
    return ((n, n.where) for n in sentence.names if n.where is not None and n.where.kind in ("city", "building"))


def _goal(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The place to which someone goes for the event: "flies to Lima on Monday, where he will meet"."""
    ahead = [k for k in sentence.breaks if k.end <= hit.start and k.tag in ("relative", "stop", "say")]
    if not ahead or ahead[-1].tag != "relative" or not page.low[ahead[-1].start : ahead[-1].end].endswith("where"):
        return None
    where = ahead[-1].start
    for name in reversed(sentence.names):
        if name.where is None or name.end > where:
            continue
        if name.before in _GOING or _LEFT_FOR.search(page.low, sentence.start, name.start):
            return name.where if _UNTIL_WHERE.fullmatch(page.low, name.end, where) else None
    return None


def _where_they_go(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The one place to which somebody goes for the event, by its clause: "is to leave for Lima later to meet them"."""
    goals = [n.where for n in goals_for(parse(page, sentence), hit)]
    return goals[0] if len(goals) == 1 else None


def _at_the_house(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The house named before that is taken up by what it is: "at his Mar-a-Lago resort. He dined at the resort"."""
    match = _AT_HOUSE.match(page.low, hit.end, hit.end + _HERE)
    if match is None:
        return None
    house = match.group(1)
    for name in reversed(page.names_between(max(0, hit.start - _HOUSE_TOLD), hit.start)):
        if name.where is None or name.where.kind not in ("city", "building"):
            continue
        called = page.low.startswith(f" {house}", name.end) or page.low.endswith(f" {house}", name.start, name.end)
        if called or page.low.endswith((f" {house} in ", f" {house} at ", f" {house} near "), 0, name.start):
            return name.where
    return None


def _there(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The place told last, for what is "there": "visited Lima and met the president there"."""
    in_town = hit.kind is not Kind.VISIT and _IN_THE_TOWN.search(page.low, page.back(hit.start, _HERE), hit.start)
    in_town = in_town or _IN_THAT_TOWN.match(page.low, hit.end, hit.end + _HERE)
    if not in_town and _THERE.match(page.low, hit.end, hit.end + _HERE) is None:
        return None
    for name in reversed(page.names_between(max(0, hit.start - _TOLD), hit.start)):
        if name.where is None:
            continue
        if name.before in _GOING or any(h.start == name.end + 1 for h in _hits_near(page, name)):
            return name.where
    return None


def _in_the_capital(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The capital of the one country of which a sentence tells: "Tusk met union leaders in the capital"."""
    last = min(sentence.end, hit.end + _HERE)
    if "capital" not in page.low[hit.end : last] or _IN_THE_CAPITAL.match(page.flat, hit.end, last) is None:
        return None
    told = (n.who for n in sentence.names if n.who is not None)
    lands = {w.name if w.kind == "country" else w.speaks_for for w in told} - {None}
    (land,) = lands if len(lands) == 1 else (None,)
    return None if land is None else seat_of(land, page.lexicon)


def _hits_near(page: Page, name: Name) -> tuple[Hit, ...]:
    """The event words of the sentence that a name stands in."""
    return next((s.hits for s in page.sentences if s.start <= name.start < s.end), ())


def _visited(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The place that somebody visits and where he meets others then: "visited Lima on Monday and met the president"."""
    for name in sentence.names:
        visits = (h for h in sentence.hits if h.kind is Kind.VISIT and 0 < name.start - h.end < 40)
        visit = next((h for h in visits if _VISITS.fullmatch(page.low, h.end, name.start)), None)
        if name.end > hit.start or name.where is None:
            continue
        if visit is None and _CAME_TO.search(page.low, max(sentence.start, name.start - 60), name.start) is None:
            continue
        if visit is not None and not visit.verb and not page.low.startswith(" to ", visit.end):
            continue
        if _PREPARES.search(page.low, name.end, hit.start):
            continue
        if _DOES_THERE.fullmatch(page.low, name.end, hit.start):
            return name.where
    return None


def _where_one_is(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The town where one of those who meet is, or that he left when it was over: "left Lima after talks"."""
    for name, town in _towns(sentence):
        before, behind = (_WHO_IS_IN, _THEN_MET) if hit.verb else (_LEFT_IT, _LEFT_AFTER)
        if name.end > hit.start or before.search(page.low, max(sentence.start, name.start - 40), name.start) is None:
            continue
        if behind.fullmatch(page.low, name.end, hit.start) is not None:
            return town
    return None


def _where_they_speak(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The town in which somebody speaks after the event: "Speaking in Lima after talks with X"."""
    for name in sentence.names:
        if name.where is not None and _told_there(page, sentence, name, hit):
            return name.where
        town = name.where is not None and name.where.kind in ("city", "building") and name.end < hit.start
        if town and _SPEAKING_IN.fullmatch(page.low, sentence.start, name.start):
            return name.where if _AFTER_IT.fullmatch(page.low, name.end, hit.start) else None
    return None


def _told_there(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether somebody told reporters in a town of what he came from: "said in Lima after a meeting"."""
    if hit.kind is not Kind.MEETING:
        return False
    if name.start > hit.end:
        opens = _OPENS_AFTER.fullmatch(page.low, sentence.start, hit.start)
        return opens is not None and _THEN_SPEAKS.fullmatch(page.low, hit.end, name.start) is not None
    if _TO_REPORTERS.search(page.low, sentence.start, name.start) is None:
        return False
    return _RIGHT_AFTER.fullmatch(page.low, name.end, hit.start) is not None


def _at_the_un(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The seat of the United Nations, where an event is "at the United Nations"."""
    for name in sentence.names:
        un = name.who is not None and name.who.name == "United Nations"
        if un and _is_at_it(page, sentence, name, hit) and not page.low.startswith((" in ", "'s"), name.end):
            return next(iter(page.lexicon.names.get("U.N. headquarters", ())), None)
    return None


def _is_at_it(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether an event is "at the" body of a name, behind it or in front, where the sentence opens with that."""
    if name.start > hit.end:
        return _AT_THE_UN.fullmatch(page.low, hit.end, name.start) is not None
    told = any(k.tag in ("say", "relative") and name.end < k.start < hit.start for k in sentence.breaks)
    return not told and _OPENS_AT_UN.fullmatch(page.low, sentence.start, name.start) is not None


def _around_them(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The town of what went on around a meeting: "Crowds marched in Lima on Tuesday as the ministers met"."""
    towns = (row for row in _towns(sentence) if row[0].end <= hit.start)
    if not hit.verb:
        before = (row for row in towns if row[0].end < hit.start)
        return next((town for name, town in before if as_it_goes(page, sentence, hit, name.end)), None)
    for name, town in towns:
        there = _AROUND_IT.search(page.low, max(sentence.start, name.start - 110), name.start)
        if there is not None and _AS_THEY.fullmatch(page.low, name.end, hit.start):
            return town
    return None


def _on_their_way(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The one town of a journey on which somebody meets others: "He met the king during a secret mission to Lima"."""
    if any(h is not hit and h.kind is not Kind.VISIT for h in sentence.hits):
        return None
    towns = list(_towns(sentence))
    for name, town in towns if len({town.name for _, town in towns}) == 1 else ():
        journey = _ON_JOURNEY.search(page.low, max(sentence.start, name.start - 90), name.start)
        if journey is None:
            continue
        first, last = min(hit.end, name.start), max(hit.start, journey.start())
        if not any(k.tag in ("stop", "say", "time", "relative") and first <= k.start < last for k in sentence.breaks):
            return town
    return None


def _host_town(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The town or country that is told to hold an event: "Ghana will host a summit", "Lima is the venue of talks"."""
    for name in sentence.names:
        if hit.verb or name.where is None or name.end >= hit.start:
            continue
        if any(holds.fullmatch(page.low, name.end, hit.start) for holds in (_HOSTS_IT, _IS_VENUE)):
            return name.where
    return None


def _where_they_arrived(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The town to which those who meet have come shortly before: "met on Friday, hours after they arrived in Lima"."""
    behind = ((name, town) for name, town in _towns(sentence) if name.start > hit.end)
    return next((town for name, town in behind if _ARRIVED_IN.fullmatch(page.low, hit.end, name.start)), None)


_Way = Callable[[Page, Sentence, Hit], Entry | None]

_WAYS: tuple[_Way, ...] = (
    _goal,
    _at_the_house,
    _in_the_capital,
    _there,
    _visited,
    _where_one_is,
    _where_they_speak,
    _at_the_un,
    _around_them,
    _on_their_way,
    _host_town,
    _where_they_arrived,
    _where_they_go,
)
_OF_VISITS: tuple[_Way, ...] = (_at_the_house, _there, _at_the_un)  # a visit is told by where it goes
