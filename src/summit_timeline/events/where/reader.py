"""Where an event is, by the words of its own sentence."""

import re
from collections.abc import Sequence

from summit_timeline.events.days.others import behind_another, inside_its_subject, is_over_before
from summit_timeline.events.days.own import as_it_goes
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Place
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Break, Hit, Page, Sentence
from summit_timeline.events.status.moves import new_venue
from summit_timeline.events.status.telling import ASIDE
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.other_places import is_place_of_others

_AROUND = {"on", "in", "at", "near", "outside", "inside"}


_POSTPONES = pattern("who.postpones")


def place_name(name: Name, gap: str) -> bool:
    """Whether a name in front of an event word tells where it is: "the White House dinner", "the Singapore summit"."""
    if name.where is None or name.who is None or gap.startswith(("-", "'")) or _POSTPONES.match(gap):
        return False
    return name.where.kind in ("city", "building") and (
        name.who.form in ("seat", "office") or name.who.name == name.where.name
    )


def place_of(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """Where the event is: the nearest place after "in" or "at" in its clause, or the one in front ("Geneva talks").

    A call is in no place.
    """
    if hit.kind is Kind.CALL:
        return None
    first, last = sentence.clause(hit.start, 0.6)
    if _telling_itself(sentence, hit):
        first = sentence.clause(first - 1, 0.6)[0]
    closing = next((k for k in sentence.breaks if k.start >= hit.end and k.cost >= 0.6), None)
    if closing is not None and _goes_on(page, closing, hit):
        last = max(last, sentence.clause(closing.end)[1])
    aside = None if hit.verb else ASIDE.match(page.low, hit.end, sentence.end)
    if aside is not None:
        last = max(last, sentence.clause(aside.end())[1])
    moved = new_venue(page, sentence, hit)
    if moved is not None:
        return place(moved, page)
    opener = sentence.opener(hit.start)
    best: tuple[float, Name] | None = None
    for index, name in enumerate(sentence.names):
        if name.where is None or (name.where.kind == "country" and not _ENDS_PLACE.match(page.low, name.end)):
            continue
        if opener is not None and _where_it_is(page, name, opener):
            return place(_town(page, sentence, name) or _town_behind(page, sentence, name, hit) or name.where, page)
        if hit.verb and is_over_before(page, sentence, hit, name.start):
            break
        ahead = name.end <= hit.start
        told = land_behind(page, sentence.names[index + 1 : index + 3], name) or name  # "in Lima, Peru, they met"
        gap = page.low[told.end : hit.start] if ahead else page.low[hit.end : name.start]
        at = hit.start if aside is None or name.start < aside.end() else aside.end()
        gap = gap if at == hit.start else page.low[at : name.start]
        stands = _stands(page, sentence, name, hit)
        if (
            ahead
            and not stands
            and (
                name.where.kind == "country"
                or len(gap) > 24
                or (hit.verb and (gap != " " or hit.trigger.pos == "past") and name.where.kind != "building")
                or "," in gap
                or _NO_COMPOUND.search(gap)
                or not (name.who is None or (place_name(name, gap) and not hit.verb))
                or _DISPUTED.fullmatch(page.low, name.start, name.end)
            )
        ):
            continue
        if (not ahead and not stands) or _is_of_a_smaller(page, sentence, name):
            continue
        if _elsewhere(page, sentence, name, hit) or _in_what_is_said(page, sentence, name, hit):
            continue
        if is_place_of_others(page, sentence, name, hit):
            continue
        if not first <= (told if ahead else name).start <= last + 30:
            continue
        if (
            ahead
            and stands
            and len(gap) > 4
            and any(name.end <= v < hit.start for v in sentence.verbs)
            and not hit.verb
        ):
            continue
        weight = min(1.3, _ASIDE.sub("", gap).count(" ") * 0.1) + sentence.crossing(
            *sorted(((told if ahead else name).start, at))
        )
        weight -= _telling_itself(sentence, hit) if ahead else 0.0
        if not ahead and behind_another(page, sentence, hit, name.start):
            weight += 2.0  # "the summit follows a meeting of experts in Lima"
        weight += 0.8 if ahead else 0.0
        weight += 0.3 if name.where.kind == "country" else 0.0
        if weight < 2.2 and (best is None or weight < best[0]):
            best = (weight, name)
    if best is not None and best[1].where is not None:
        return place(_town_of_building(page, sentence, best[1]) or best[1].where, page)
    found = _goal(page, sentence, hit) or _at_the_house(page, hit) or _there(page, hit) or _visited(page, sentence, hit)
    found = found or _where_they_speak(page, sentence, hit) or _at_the_un(page, sentence, hit)
    found = found or _around_them(page, sentence, hit) or _on_their_way(page, sentence, hit)
    found = found or _host_town(page, sentence, hit) or _where_they_arrived(page, sentence, hit)
    return found or _where_the_talks_were(page, sentence, hit)


def _where_the_talks_were(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The place of the talks that a signing ends: "signed a truce on Monday after two days of talks in Lima"."""
    if hit.kind is not Kind.SIGNING:
        return None
    for talks in sentence.hits:
        if (
            talks.kind is Kind.MEETING
            and not talks.verb
            and _AFTER_DAYS_OF.search(page.low, sentence.start, talks.start)
        ):
            return place_of(page, sentence, talks)
    return None


_AFTER_DAYS_OF = pattern("places.after_days_of")


def land_behind(page: Page, following: Sequence[Name], town: Name) -> Name | None:
    """The name of the country right behind its town, among the names that follow: "Lima, Peru"."""
    if town.where is None or town.where.kind != "city":
        return None
    behind = (n for n in following if n.start == town.end + len(", ") and page.low.startswith(", ", town.end))
    return next((n for n in behind if n.where is not None and n.where.name == town.where.country), None)


def _is_of_a_smaller(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether a town only tells where the one behind it lies: "in the Lima suburb of Callao"."""
    part = _PART_OF.match(page.low, name.end, sentence.end)
    return part is not None and any(n.start == part.end() and n.where is not None for n in sentence.names)


_PART_OF = pattern("places.part_of")


def _host_town(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The town or country that is told to hold an event: "Ghana will host a summit", "Lima is the venue of talks"."""
    if hit.verb or hit.kind in (Kind.CALL, Kind.VISIT):
        return None
    for name in sentence.names:
        town = name.where is not None and name.end < hit.start
        holds = _HOSTS_IT.fullmatch(page.low, name.end, hit.start) or _IS_VENUE.fullmatch(page.low, name.end, hit.start)
        if town and name.where is not None and holds:
            return place(name.where, page)
    return None


def _where_they_arrived(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The town to which those who meet have come shortly before: "met on Friday, hours after they arrived in Lima"."""
    if hit.kind in (Kind.CALL, Kind.VISIT):
        return None
    for name in sentence.names:
        town = name.where is not None and name.where.kind in ("city", "building") and name.start > hit.end
        if town and name.where is not None and _ARRIVED_IN.fullmatch(page.low, hit.end, name.start):
            return place(name.where, page)
    return None


_HOSTS_IT, _ARRIVED_IN = pattern("places.hosts_it"), pattern("places.arrived_in")
_IS_VENUE = pattern("places.is_venue")


def _on_their_way(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The one town of a journey on which somebody meets others: "He met the king during a secret mission to Lima"."""
    if hit.kind in (Kind.CALL, Kind.VISIT) or any(h is not hit and h.kind is not Kind.VISIT for h in sentence.hits):
        return None
    towns = [n for n in sentence.names if n.where is not None and n.where.kind in ("city", "building")]
    for name in towns if len({n.where and n.where.name for n in towns}) == 1 else ():
        journey = _ON_JOURNEY.search(page.low, max(sentence.start, name.start - 90), name.start)
        if journey is None or name.where is None:
            continue
        first, last = min(hit.end, name.start), max(hit.start, journey.start())
        if not any(k.tag in ("stop", "say", "time", "relative") and first <= k.start < last for k in sentence.breaks):
            return place(name.where, page)
    return None


_ON_JOURNEY = pattern("places.on_journey")


def _around_them(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The town of what went on around a meeting: "Crowds marched in Lima on Tuesday as the ministers met"."""
    if hit.kind in (Kind.CALL, Kind.VISIT):
        return None
    if not hit.verb:
        towns = (n for n in sentence.names if n.where is not None and n.where.kind in ("city", "building"))
        around = next((n for n in towns if n.end < hit.start and as_it_goes(page, sentence, hit, n.end)), None)
        return None if around is None or around.where is None else place(around.where, page)
    for name in sentence.names:
        if name.where is None or name.where.kind not in ("city", "building") or name.end > hit.start:
            continue
        there = _AROUND_IT.search(page.low, max(sentence.start, name.start - 110), name.start)
        if there is not None and _AS_THEY.fullmatch(page.low, name.end, hit.start):
            return place(name.where, page)
    return None


_ASIDE = re.compile(r" - [^;]{3,130}? - | \([^()]{2,200}\)")
_AROUND_IT = pattern("places.around_it")
_STIRS = pattern("places.stirs")
_TOLD_OF_IN, _SENT_TO = pattern("places.told_of_in"), pattern("places.sent_to")
_TOUR_OF = pattern("places.tour_of")
_AS_THEY = pattern("places.as_they")


def _where_they_speak(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The town in which somebody speaks after the event: "Speaking in Lima after talks with X"."""
    if hit.kind in (Kind.CALL, Kind.VISIT):
        return None
    for name in sentence.names:
        if name.where is not None and _told_there(page, sentence, name, hit):
            return place(name.where, page)
        town = name.where is not None and name.where.kind in ("city", "building") and name.end < hit.start
        if town and name.where is not None and _SPEAKING_IN.fullmatch(page.low, sentence.start, name.start):
            return place(name.where, page) if _AFTER_IT.fullmatch(page.low, name.end, hit.start) else None
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


_TO_REPORTERS, _RIGHT_AFTER = pattern("places.to_reporters"), pattern("places.right_after")
_OPENS_AFTER, _THEN_SPEAKS = pattern("places.opens_after"), pattern("places.then_speaks")


def _at_the_un(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The seat of the United Nations, where an event is "at the United Nations"."""
    for name in sentence.names:
        un = name.who is not None and name.who.name == "United Nations"
        if un and _is_at_it(page, sentence, name, hit) and not page.low.startswith((" in ", "'s"), name.end):
            seat = next(iter(page.lexicon.names.get("U.N. headquarters", ())), None)
            return None if seat is None else place(seat, page)
    return None


def _is_at_it(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether an event is "at the" body of a name, behind it or in front, where the sentence opens with that."""
    if name.start > hit.end:
        return _AT_THE_UN.fullmatch(page.low, hit.end, name.start) is not None
    told = any(k.tag in ("say", "relative") and name.end < k.start < hit.start for k in sentence.breaks)
    return not told and _OPENS_AT_UN.fullmatch(page.low, sentence.start, name.start) is not None


_OPENS_AT_UN = pattern("places.opens_at_un")


def _in_what_is_said(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether a place stands in what was said at an event: "told a news conference that talks in Rome"."""
    said = (k for k in sentence.breaks if k.tag in ("relative", "say") and hit.end <= k.start < name.start)
    if hit.kind is Kind.PRESS:
        return any(said)
    if hit.verb or not page.low.startswith(" that ", hit.end) or name.start < hit.end:
        return False
    return _SAID_AT.search(page.low, sentence.start, hit.start) is not None  # "said after the talks that Rome would"


def _telling_itself(sentence: Sentence, hit: Hit) -> float:
    """What the word of saying costs that stands right in front of a press conference: "told a news conference"."""
    if hit.kind is not Kind.PRESS:
        return 0.0
    return sum(k.cost for k in sentence.breaks if k.tag == "say" and 0 <= hit.start - k.end < 12)


def _where_it_is(page: Page, name: Name, opener: Break) -> bool:
    """Whether the clause of the event is about the place in front of it: "in Lima, where they will meet"."""
    where = "where" in page.low[opener.start : opener.end] or page.low.startswith("where ", opener.end)
    return where and 0 <= opener.start - name.end <= 1


def _elsewhere(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the words tell that something else is at a place: "to discuss the war in Syria", "and left for Rome"."""
    before = page.low[max(sentence.start, name.start - 60) : name.start]
    signed = hit.kind is Kind.SIGNING and _SIGNED_IN.search(before) is not None
    dated = signed and _THEN_A_DAY.match(page.low, name.end) is not None  # "signed a truce in Oslo on Friday"
    first = max(sentence.start, name.start - 60, 0 if name.start < hit.end else hit.end)  # "peace talks in Rome"
    about = hit.kind is not Kind.VISIT and not dated and _TOPIC_IN.search(page.low, first, name.start) is not None
    if about and not _is_met_there(page, sentence, name, hit) and _AT_MISSION.search(before) is None:
        return True
    if inside_its_subject(page, sentence, hit, name.start, name.end):
        return True  # "the panel looking into the attack in Lima is meeting with envoys"
    if name.end <= hit.start:
        posted = name.start > sentence.start + 4 and _OFFICE_IN.search(before) is not None
        told = not hit.verb and _TOLD_ABOUT.fullmatch(page.low, name.end, hit.start) is not None
        return posted or told or _PREPARES.search(page.low, name.end, hit.start) is not None
    if not hit.verb and _PROMISED.search(page.low, hit.end, name.start):
        return True  # "the summit ended with a promise to stay in Mali"
    if not hit.verb and _TOLD_OF_IN.fullmatch(page.low, hit.end, name.start):
        return True  # "the visit was announced in Lima"
    if hit.kind is Kind.VISIT and _SENT_TO.fullmatch(page.low, hit.end, name.start):
        return True  # "a trip to Asia to send a message to Lima"
    if not hit.verb and _STIRS.search(page.low, hit.end, name.start):
        return True  # "the summit raises hopes in Lima"
    if _COMPARED.search(page.low, hit.end, name.start) or _SINCE.search(page.low, hit.end, name.start):
        return True  # "the summit went better than last year's in Lima", "the first since war broke out in Chad"
    if _OF_WHAT.search(page.low, hit.end, name.start):
        return True  # "after the talks she denied all knowledge of what took place in Rome"
    if not hit.verb and _OF_THOSE_IN.fullmatch(page.low, hit.end, name.start):
        return True  # "During the meeting, he spoke of refugees in Chad"
    if _SPEAKERS_IN.search(page.low, hit.end, name.start):
        return True  # "after the talks, officials in Lima said"
    if hit.kind is not Kind.PRESS and _TOLD_IN.search(page.low, hit.end, name.start):
        return True  # "the two will meet on Friday, the envoy told reporters in Lima"
    if _SAID_THERE.search(page.low, hit.end, name.start):
        return True  # '"The talks must go on," an envoy in Lima said'
    if _FORMER.search(page.low, hit.end, max(hit.end, name.start)):
        return True  # "the summit, first planned for Lima, opened in Rome", "in Rome instead of Lima"
    does = _AND_DOES.search(page.low, hit.end, name.start)
    if does is not None and does.start() - hit.end > 6 and does.group(1).count(" ") > 2:
        return True
    others = [h for h in sentence.hits if h.start > hit.end and h.end <= name.start and not h.verb]
    if not hit.verb and any(_has_its_place(page, hit, h, name) for h in others):
        return True  # "At the meeting on Tuesday, he announced a conference in Lima"
    if any(_leads_to(page, hit, h) for h in others):
        return True  # "they met on Monday to prepare for a summit in Lima"
    return any(_OTHER_EVENT.search(page.low, hit.end, h.start) for h in others)


def _has_its_place(page: Page, hit: Hit, other: Hit, name: Name) -> bool:
    """Whether a place stands right behind another event, of which the main clause tells while this one leads in."""
    if other.kind not in (Kind.MEETING, Kind.SUMMIT) or _RIGHT_IN.fullmatch(page.low, other.end, name.start) is None:
        return False
    return _TURNS_TO.fullmatch(page.low, hit.end, other.start) is not None


_RIGHT_IN, _TURNS_TO = pattern("places.right_in"), pattern("places.turns_to")


def _leads_to(page: Page, hit: Hit, other: Hit) -> bool:
    """Whether another event is what one prepares, discusses or announces: "talks about a summit in Lima"."""
    about = None if hit.verb else _TALKS_ABOUT.fullmatch(page.low, hit.end, other.start)
    return about is not None or _LEADS_TO.search(page.low, hit.end, other.start) is not None


_LEADS_TO, _TALKS_ABOUT = pattern("places.leads_to"), pattern("places.talks_about")


def _is_met_there(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the noun in front of "in" is the one whom somebody meets, who is met there: "met rebels in Lima"."""
    if not hit.verb or not page.low.startswith(("in ", "at "), name.start - 3):
        return False
    parsed = parse(page, sentence)
    clause = parsed.clause_of(hit)
    met = (
        p for p in parsed.phrases if p.clause == clause >= 0 and p.of < 0 and (p.role == "object" or p.prep == "with")
    )
    return any(hit.end <= p.start and p.end == name.start - 4 for p in met)


def _there(page: Page, hit: Hit) -> Place | None:
    """The place told last, for what is "there": "visited Lima and met the president there"."""
    in_town = hit.kind is not Kind.VISIT and _IN_THE_TOWN.search(page.low, page.back(hit.start, 90), hit.start)
    in_town = in_town or _IN_THAT_TOWN.match(page.low, hit.end, hit.end + 90)
    if not in_town and _THERE.match(page.low, hit.end, hit.end + 90) is None:
        return None
    told = [
        n
        for n in page.names_between(max(0, hit.start - _TOLD), hit.start)
        if n.where is not None
        and (n.before in _AROUND or n.before in _TOWARDS or any(h.start == n.end + 1 for h in _hits_near(page, n)))
    ]
    return None if not told or told[-1].where is None else place(told[-1].where, page)


def _at_the_house(page: Page, hit: Hit) -> Place | None:
    """The house named before that is taken up by what it is: "at his Mar-a-Lago resort. He dined at the resort"."""
    match = None if hit.kind is Kind.CALL else _AT_HOUSE.match(page.low, hit.end, hit.end + 90)
    if match is None:
        return None
    house = match.group(1)
    for name in reversed(page.names_between(max(0, hit.start - _HOUSE_TOLD), hit.start)):
        if name.where is None or name.where.kind not in ("city", "building"):
            continue
        called = page.low.startswith(f" {house}", name.end) or page.low.endswith(f" {house}", name.start, name.end)
        if called or page.low.endswith((f" {house} in ", f" {house} at ", f" {house} near "), 0, name.start):
            return place(name.where, page)
    return None


_AT_HOUSE = pattern("places.at_house")
_HOUSE_TOLD = 900  # characters in which a house was named


def _hits_near(page: Page, name: Name) -> tuple[Hit, ...]:
    """The event words of the sentence that a name stands in."""
    return next((s.hits for s in page.sentences if s.start <= name.start < s.end), ())


def _visited(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The place that somebody visits and where he meets others then: "visited Lima on Monday and met the president"."""
    if hit.kind in (Kind.CALL, Kind.VISIT):
        return None
    for name in sentence.names:
        visits = (h for h in sentence.hits if h.kind is Kind.VISIT and 0 < name.start - h.end < 40)
        visit = next((h for h in visits if _VISITS.fullmatch(page.low, h.end, name.start)), None)
        if visit is None or name.end > hit.start or name.where is None:
            continue
        if not visit.verb and not page.low.startswith(" to ", visit.end):
            continue
        if _PREPARES.search(page.low, name.end, hit.start):
            continue
        if _DOES_THERE.fullmatch(page.low, name.end, hit.start):
            return place(name.where, page)
    return None


def _town(page: Page, sentence: Sentence, land: Name) -> Entry | None:
    """The town in front of the name of its country: "Lima, Peru"."""
    at = sentence.names.index(land)
    earlier = sentence.names[at - 1] if at else None
    if earlier is None or earlier.where is None or land.where is None or earlier.where.country != land.where.name:
        return None
    return earlier.where if page.low[earlier.end : land.start] == ", " else None


def _town_of_building(page: Page, sentence: Sentence, name: Name) -> Entry | None:
    """The town behind a building: "at the Corvin Hotel in Lima", "at NATO headquarters in Naples"."""
    if name.where is None or name.where.kind not in ("building", "city"):
        return None
    following = next((n for n in sentence.names if n.start >= name.end), None)
    if following is None or following.where is None or following.where.kind != "city":
        return None
    between = _STANDS_IN if name.where.kind == "building" else _HOUSE_IN
    between = _IN_TOWN if name.where.country is None else between
    return following.where if between.fullmatch(page.low, name.end, following.start) else None


def _town_behind(page: Page, sentence: Sentence, land: Name, hit: Hit) -> Entry | None:
    """The town that the clause of the event names in the country told before: "to Italy, where they meet in Rome"."""
    if land.where is None or land.where.kind not in ("country", "region"):
        return None
    last = sentence.clause(hit.end)[1]
    towns = [n.where for n in sentence.names if hit.end < n.start < last and n.where and n.before in _AROUND]
    home = land.where.name if land.where.kind == "country" else land.where.country
    larger = ("country", land.where.kind)
    return next((t for t in towns if t.kind not in larger and t.country == home), None)


def _goal(page: Page, sentence: Sentence, hit: Hit) -> Place | None:
    """The place to which someone goes for the event: "flies to Lima on Monday, where he will meet"."""
    if hit.kind in (Kind.CALL, Kind.VISIT):
        return None
    ahead = [k for k in sentence.breaks if k.end <= hit.start and k.tag in ("relative", "stop", "say")]
    if not ahead or ahead[-1].tag != "relative" or not page.low[ahead[-1].start : ahead[-1].end].endswith("where"):
        return None
    for name in reversed(sentence.names):
        if (
            name.end <= ahead[-1].start
            and name.where is not None
            and (
                name.before in _AROUND
                or name.before in _TOWARDS
                or _LEFT_FOR.search(page.low, sentence.start, name.start)
            )
        ):
            goes_on = _UNTIL_WHERE.fullmatch(page.low, name.end, ahead[-1].start)
            return place(name.where, page) if goes_on is not None else None
    return None


_UNTIL_WHERE = pattern("who.until_where")


_TOWARDS = {"to", "visit", "visits", "visited", "visiting", "reach", "reached", "into"}


_SIDE = pattern("who.side")


_AT_A = pattern("who.at_a")


_VENUE = pattern("who.venue")


_OWNED = pattern("who.owned")


_FOR_IT = pattern("who.for_it")


_TO_MEET = pattern("who.to_meet")


_MOTION = pattern("who.motion")


_TOPIC_IN = pattern("places.topic_in")


_SIGNED_IN = pattern("places.signed_in")


_THEN_A_DAY = pattern("places.then_a_day")


_OFFICE_IN = pattern("places.office_in")


_OTHER_EVENT = pattern("places.other_event")


_AND_DOES = pattern("places.and_does")


_CHOSEN = pattern("places.chosen")
_HOUSE = pattern("places.house")
_AT_MISSION = pattern("places.at_mission")
_HOME_BEFORE = pattern("places.home_before")


_HOME_AFTER = pattern("places.home_after")


_PREPARES = pattern("places.prepares")


_IN_TOWN, _STANDS_IN, _HOUSE_IN = pattern("places.in_town"), pattern("places.stands_in"), pattern("places.house_in")


_THERE = pattern("places.there")


_DISPUTED = pattern("places.disputed")


_SAID_AT = pattern("places.said_at")


_TOLD_ABOUT = pattern("places.told_about")


_COMPARED = pattern("places.compared")


_SPEAKERS_IN = pattern("places.speakers_in")


_PROMISED = pattern("places.promised")


_SINCE = pattern("places.since")


_OF_THOSE_IN = pattern("places.of_those_in")
_OF_WHAT = pattern("places.of_what")


_SLATED_FOR = pattern("places.slated_for")


_SAID_THERE, _TOLD_IN = pattern("places.said_there"), pattern("places.told_in")


_FORMER = pattern("places.former")


_SPEAKING_IN = pattern("places.speaking_in")


_AFTER_IT = pattern("places.after_it")


_AT_THE_UN = pattern("places.at_the_un")


_IN_THAT_TOWN = pattern("places.in_that_town")


_IN_THE_TOWN = pattern("places.in_the_town")


_LEFT_FOR = pattern("places.left_for")


_DOES_THERE = pattern("places.does_there")


_VISITS = re.compile(r" (?:to )?(?:the )?(?:[\w.-]+ )?")


_TOLD = 300  # characters back to the place that "there" means


_NO_COMPOUND = pattern("who.no_compound")


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


_COPULA = pattern("who.copula")


_ENDS_PLACE = pattern("who.ends_place")


def _stands(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the words in front of a place tell that the event is there."""
    if name.before in _AROUND or (name.before == "to" and hit.trigger.words.startswith("welcom")):
        return True
    if hit.kind is Kind.VISIT and name.before in ("to", "visit", "visits", "visited", "visiting"):
        return True
    if hit.trigger.words == "tour" and _TOUR_OF.fullmatch(page.low, hit.end, max(hit.end, name.start)):
        return True
    before = page.low[page.back(name.start, 70) : name.start]
    town = name.where is not None and name.where.kind in ("city", "building")
    if town and name.start >= hit.end and _AT_A.search(before) and _VENUE.match(page.low, name.end, name.end + 40):
        return True
    if town and name.start >= hit.end and _SLATED_FOR.search(before):
        return True
    if name.where is not None and name.where.kind != "country" and (_SIDE.search(before) or _OWNED.search(before)):
        return True
    if hit.kind is not Kind.VISIT and any(
        h.kind is Kind.VISIT and h.end <= name.start < hit.start and name.start - h.end < 12 for h in sentence.hits
    ):
        return _TO_MEET.search(page.low[name.end : hit.end]) is not None
    if name.end < hit.start and (_MOTION.search(before) or (_LEFT_FOR.search(before) and _is_for_it(page, name))):
        return True
    if name.where is not None and name.where.kind != "country" and name.start > hit.end and _HOUSE.search(before):
        return True
    if town and name.end < hit.start and _CHOSEN.search(before) and _is_for_it(page, name):
        return True
    if _HOME_BEFORE.search(before) and _HOME_AFTER.match(page.low, name.end):
        return True
    return name.before == "to" and name.end < hit.start and _is_for_it(page, name)


def _is_for_it(page: Page, name: Name) -> bool:
    """Whether someone goes to the place for what is told next: "to Lima on Friday for"."""
    return _FOR_IT.match(page.low[name.end : page.ahead(name.end, 50)]) is not None


def place(entry: Entry, page: Page) -> Place:
    """The place that a gazetteer entry means."""
    if entry.kind == "building" and entry.city is not None:
        town = next((e for e in page.lexicon.names.get(entry.city, ()) if e.kind in ("city", "region")), None)
        if town is not None:
            entry = town
    zone = entry.timezone
    if zone is None and entry.city is not None:
        zone = next((e.timezone for e in page.lexicon.names.get(entry.city, ()) if e.timezone), None)
    kind = "city" if entry.kind == "region" else entry.kind
    return Place(entry.name, entry.country, kind, zone)
