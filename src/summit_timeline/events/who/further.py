"""Who takes part besides the sides of an event: who looks on, whose house or cabinet it is, where a visit goes."""

import functools
import re
from collections.abc import Callable, Iterable

import attrs

from summit_timeline.events.lexicon import Entry, read_words
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.journeys import goals_for
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.name_lists import list_from
from summit_timeline.events.who.participants import is_of_a_third, is_side
from summit_timeline.events.who.phrases import objects_of
from summit_timeline.events.who.roles import helpers
from summit_timeline.events.who.subjects import subjects
from summit_timeline.events.who.visited import of_the_visited

_TO = pattern("who.to")
_SPEAKING = pattern("who.speaking")
_OWN_CABINET = pattern("who.own_cabinet")
_APPOSED_BODY = pattern("who.apposed_body")
_APPOSED_ENDS = pattern("who.apposed_ends")
_BY_OFFICE = pattern("who.by_office")
_AMERICA = "United States"
_OTHER_HOUSES = ("House Republicans", "House Democrats", "United States House of Representatives")
_MEMBERS = pattern("who.members")
_ON_A_COMMITTEE = re.compile(r" on the (?:[\w&-]+ ){1,6}?(?:committee|panel|subcommittee)\b")
_PARTIES = ("Republicans", "Democrats")
_IN_THE_HOUSE = re.compile(r" (?:in|from|of) the (?:house|senate)\b")
_OF_BOTH = re.compile(r" (?:of|from) both parties\b")
_PARTY_NAMED = re.compile(r"\b(?:Republican|GOP|Democrat)")  # of Americans, whoever meets them
_PARTY_BESIDE = pattern("who.party_beside")
_OF_PARTY, _PARTY = pattern("who.of_party"), pattern("who.party")
_TAKES_UP = pattern("company.the_one")
_OF_TALKS = pattern("links.of_talks")
_SENIOR, _AND_NAMED = pattern("who.senior"), pattern("who.and_named")
_WHERE = pattern("who.where")
_OF_THOSE_THERE, _IS_NAMED_THERE = pattern("who.of_those_there"), pattern("who.is_named_there")
_DURING_IT, _SAID_BY = pattern("who.during_it"), pattern("who.said_by")
_TO_JOIN, _JOIN_FOR = pattern("who.to_join"), pattern("who.join_for")
_COUNTED = pattern("who.counted")
_BESIDE_THEM = pattern("who.beside_them")
_LOOKS_ON = pattern("who.looks_on")


@attrs.frozen
class Event:
    """An event word in its sentence, with the phrases of its sides."""

    page: Page
    sentence: Sentence
    hit: Hit
    phrases: tuple[Phrase, ...]


Further = Callable[[Event, list[Entry]], Iterable[Entry]]  # those found, by the event and by who is known to be there


def add_further(event: Event, known: list[Entry]) -> None:
    """Adds to those who are known to take part who else does, each once, in the order of the readers below."""
    for reader in _FURTHER:
        known.extend(e for e in reader(event, known) if e not in known)


def destinations(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """The countries of the cities that a visit goes to: "a trip to Beijing", "landed in Beijing for a visit"."""
    if hit.kind is not Kind.VISIT:
        return []
    landed = (n.where.country for n in goals_for(parse(page, sentence), hit) if n.where is not None)
    goals = [] if hit.verb else [Entry(land, "country", country=land) for land in dict.fromkeys(landed) if land]
    return goals or [
        Entry(n.where.country, "country", country=n.where.country)
        for n in sentence.names
        if n.who is None
        and n.where is not None
        and n.where.country
        and n.start >= hit.end
        and n.start - hit.end < 30
        and _TO.fullmatch(page.low, hit.end, n.start)
    ]


def _onlookers(event: Event, known: list[Entry]) -> list[Entry]:
    """Those who are there without being a side: "with President Clinton looking on"."""
    page, sentence, hit = event.page, event.sentence, event.hit
    if hit.kind not in (Kind.MEETING, Kind.SUMMIT, Kind.SIGNING):
        return []
    return [
        e
        for n in sentence.names
        if n.start > hit.end
        and _LOOKS_ON.match(page.low, n.end, sentence.end)
        and _BESIDE_THEM.search(page.low, hit.end, n.start)
        for e in n.everyone
    ]


def _listed_behind(event: Event, known: list[Entry]) -> list[Entry]:
    """Those who are counted first and then named: "met three of her critics: Reps. Ana Soto and Luis Vega"."""
    page, hit = event.page, event.hit
    if hit.kind not in (Kind.MEETING, Kind.SUMMIT) or ":" not in page.flat[hit.end : event.sentence.end]:
        return []
    for phrase in event.phrases:
        opens = None if phrase.names or phrase.start < hit.end else _COUNTED.match(page.low, phrase.start)
        if opens is not None and opens.end() < event.sentence.end:
            return [e for name in list_from(page, opens.end(), event.sentence.end) for e in name.everyone]
    return []


def _speaking_after(event: Event, known: list[Entry]) -> list[Entry]:
    """Who "speaking after talks with X in Riyadh, Y said" says has talked with X: the subject behind the comma."""
    page, sentence, hit = event.page, event.sentence, event.hit
    comma = page.low.find(", ", hit.end, sentence.end)
    if comma < 0 or not _SPEAKING.match(page.low, sentence.start, hit.start):
        return []
    names = [
        n for n in sentence.names if n.who is not None and n.who.kind == "person" and comma < n.start <= comma + 60
    ]
    return [e for name in names[:1] for e in name.everyone]


def _where_they_speak(event: Event, known: list[Entry]) -> list[Entry]:
    """Who is told to do something at a gathering: "a summit in Lima, where President Soto will speak"."""
    page, hit = event.page, event.hit
    gathering = not hit.verb and hit.kind in (Kind.MEETING, Kind.SUMMIT)
    if not gathering or _WHERE.match(page.low, hit.end, hit.end + _PLACE_AND_DAY) is None:
        return []
    parsed = parse(page, event.sentence)
    noun = parsed.phrase_of(hit)
    found: list[Entry] = []
    for at, clause in enumerate(parsed.clauses):
        if (
            clause.link != "relative"
            or clause.negated
            or clause.verb not in grammar().does_there
            or clause.start < hit.end
        ):
            continue
        told = [parsed.phrases[i] for i in subjects(parsed, at)]
        ahead = [i for i, p in enumerate(parsed.phrases) if told and p.end <= told[0].start]
        of_it = bool(ahead) and noun in (ahead[-1], parsed.phrases[ahead[-1]].of)
        if of_it and page.low[parsed.phrases[ahead[-1]].end : told[0].start].startswith(", where "):
            found.extend(e for p in told for n in p.names if n.is_person for e in n.everyone)
    return found


_PLACE_AND_DAY = 90  # characters behind an event word up to what is done there


def _named_as_one_there(event: Event, known: list[Entry]) -> list[Entry]:
    """Who is named as one of those at an event: "The lawyer at that meeting with Soto, Ana Vega, has left"."""
    page, sentence, hit = event.page, event.sentence, event.hit
    if hit.verb or _OF_THOSE_THERE.search(page.low, max(sentence.start, hit.start - _BEFORE_IT), hit.start) is None:
        return []
    people = (n for n in sentence.names if n.start > hit.end and n.is_person and page.low.startswith(",", n.end))
    return [e for n in people if _IS_NAMED_THERE.fullmatch(page.low, hit.end, n.start) for e in n.everyone]


def _said_during_it(event: Event, known: list[Entry]) -> list[Entry]:
    """Who tells of an event with which a sentence opens: 'During a meeting, "there was shouting," said Soto'."""
    page, sentence, hit = event.page, event.sentence, event.hit
    if hit.verb or hit.kind is Kind.PRESS or _DURING_IT.fullmatch(page.low, sentence.start, hit.start) is None:
        return []
    said = (n for n in sentence.names if n.start > hit.end and n.is_person)
    return [
        e
        for n in said
        if _SAID_BY.search(page.low, hit.end, n.start)
        for e in n.everyone
        if not is_of_a_third(e, known)
    ]


def _joined_by_guests(event: Event, known: list[Entry]) -> list[Entry]:
    """Whom guests join: "among those invited to join Soto and Vega for dinner were"."""
    page, sentence, hit = event.page, event.sentence, event.hit
    if hit.verb or hit.kind is not Kind.MEETING:
        return []
    first = next((n for n in sentence.names if n.end < hit.start and _is_to_be_joined(page, sentence, n)), None)
    listed = [] if first is None else list_from(page, first.start, hit.start)
    there = bool(listed) and _JOIN_FOR.fullmatch(page.low, listed[-1].end, hit.start) is not None
    return [e for n in listed for e in n.everyone] if there else []


def _is_to_be_joined(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether somebody is to be joined: "invited to join President Soto"."""
    return _TO_JOIN.search(page.low, max(sentence.start, name.start - _BEFORE_IT), name.start) is not None


_BEFORE_IT = 60  # characters


def _judged_there(event: Event, known: list[Entry]) -> list[Entry]:
    """The other one of talks of whose conduct there somebody tells: "called Pelosi rigid during negotiations"."""
    page, hit = event.page, event.hit
    if hit.verb or hit.kind is not Kind.MEETING or _OF_TALKS.fullmatch(hit.trigger.words) is None:
        return []
    if page.low.startswith((" with ", " between ", " among "), hit.end):
        return []
    if len({e.speaks_for or e.name for e in known}) != 1 and not (known and all(e.kind == "person" for e in known)):
        return []
    parsed = parse(page, event.sentence)
    at = parsed.phrase_of(hit)
    phrase = parsed.phrases[at] if at >= 0 else None
    if phrase is None or phrase.of >= 0 or phrase.prep not in ("during", "in", "at"):
        return []
    clause = parsed.clauses[phrase.clause]
    told: list[int] = []
    if clause.verb in grammar().judges and not clause.passive:
        told = objects_of(parsed, phrase.clause, -1)
    elif clause.link == "sub" and clause.verb == "be" and parsed.clauses[clause.parent].verb in grammar().say:
        told = subjects(parsed, clause.parent)
    return [e for i in told for n in parsed.phrases[i].names if n.is_person and n.speaks for e in n.everyone]


def _of_congress(event: Event, known: list[Entry]) -> list[Entry]:
    """The house or party whose members meet an American, told by what they are: "met senators at the White House"."""
    page, hit = event.page, event.hit
    if hit.kind is Kind.MEETING and not known:
        return _party_alone(event)
    americans = any(_AMERICA in (e.name, e.speaks_for) for e in known)
    foreign = any(e.kind == "country" and e.name != _AMERICA for e in known)
    others = any(e.speaks_for is not None for e in known)  # whose parties may be called so too
    if hit.kind is not Kind.MEETING or foreign or (others and not americans):
        return []
    met = (p for p in event.phrases if not p.names and not _are_named(event, p))
    told = (_party_beside(page, p) or _body_of(page, p, americans=americans) for p in met)
    houses = {e.name for e in known} & _houses()
    return [Entry(body, "organisation") for body in told if body is not None and _is_another_party(body, houses)]


def _is_another_party(body: str, houses: set[str]) -> bool:
    """Whether a body is a party besides the houses that are named: "Senate Republicans and Democrats in the House"."""
    party = body.rpartition(" ")[2]
    return not houses or (party in _PARTIES and not any(house.endswith(("Congress", party)) for house in houses))


def _body_of(page: Page, members: Phrase, *, americans: bool) -> str | None:
    """The house or party whose members a phrase tells of; none of leaders whom the text names elsewhere."""
    if members.head == "leaders" and len(_party_leaders(page)) > 1:
        return None
    if _ON_A_COMMITTEE.match(page.low, members.end):
        return None  # "Democrats on the committee"
    both = _OF_BOTH.match(page.low, members.end) or _IN_THE_HOUSE.match(page.low, members.end)
    told = _MEMBERS.search(page.low, members.start, members.end if both is None else both.end())
    if told is None or told.lastgroup is None or not (americans or _PARTY_NAMED.search(page.flat, *told.span())):
        return None
    return _members_of()["congress" if page.low.startswith(" in congress", members.end) else told.lastgroup]


def _party_beside(page: Page, members: Phrase) -> str | None:
    """The party told by the first of two adjectives that share a noun: "Republican and Democratic leaders"."""
    told = _PARTY_BESIDE.match(page.low, members.start)
    if told is None or told.start("joined") != members.end:
        return None
    return "Democrats" if told["democrats"] else "Republicans"


def _party_leaders(page: Page) -> set[str]:
    """Those whom a text names as leaders of their party in a house."""
    titled = (n for n in page.names.titled if n.who is not None and n.office.endswith(("leader", "speaker")))
    return {n.who.name for n in titled if n.who is not None}


def _are_named(event: Event, members: Phrase) -> bool:
    """Whether those of a party are all named right behind it: "met top Democrats, Ana Soto and Luis Vega"."""
    page = event.page
    first = max(event.sentence.start, members.start - _BEFORE_THEM)
    if _SENIOR.search(page.low, first, members.end) is None or _AND_NAMED.match(page.low, members.end) is None:
        return False
    people = [n for n in list_from(page, members.end + len(", "), event.sentence.end) if n.is_person]
    said = bool(people) and page.low.startswith((" said", " say", " told"), people[-1].end)  # and were not met
    return len(people) > 1 and not said  # the Senate of "Senate Minority Leader Soto" is named as well


_BEFORE_THEM = len("leading ")


def _party_alone(event: Event) -> list[Entry]:
    """The party of lawmakers who meet among themselves: "Republican senators met in private"."""
    low, alone = event.page.low, [p for p in event.phrases if not p.names]
    told = [_MEMBERS.fullmatch(low, p.start + 4 * low.startswith("the ", p.start), p.end) for p in alone]
    taken_up = _TAKES_UP.search(low, max(event.sentence.start, event.hit.start - 40), event.hit.start) is not None
    known = _OF_PARTY if taken_up else _PARTY  # who is told at "that meeting" are others too
    parties = (m.lastgroup for m in told if m is not None and m.lastgroup is not None and known.match(m.group()))
    return [Entry(_members_of()[party], "organisation") for party in dict.fromkeys(parties)]


def _at_home(event: Event, known: list[Entry]) -> list[Entry]:
    """The country of a head of government who is told by his office alone, at his own house with a guest of another.

    "The Prime Minister held talks with the President of Ghana at Downing Street today."
    """
    page, sentence, hit = event.page, event.sentence, event.hit
    if hit.kind is not Kind.MEETING or not any(_BY_OFFICE.fullmatch(page.low, p.start, p.end) for p in event.phrases):
        return []
    houses = (n for n in sentence.names if n.start > hit.end and n.where is not None and n.before in ("at", "in"))
    offices = (page.lexicon.names.get(page.flat[n.start : n.end], ()) for n in houses)
    land = next((e for entries in offices for e in entries if e.form == "office"), None)
    if land is None or not known or any(land.name in (e.name, e.speaks_for) for e in known):
        return []
    return [Entry(land.name, "country", country=land.name)]


def _cabinet(event: Event, known: list[Entry]) -> list[Entry]:
    """The cabinet that somebody meets who is at its head: "his Cabinet", "held a Cabinet meeting"."""
    page, hit = event.page, event.hit
    if hit.kind is not Kind.MEETING or [e.kind for e in known] not in (["person"], []):
        return []  # nobody is known yet where it is "he"
    own = not hit.verb and page.flat.endswith("Cabinet ", 0, hit.start)  # in small letters it tells of a kind alone
    met = next((p for p in event.phrases if not p.names and _OWN_CABINET.search(page.low, p.start, p.end)), None)
    alone = not known and not any(p.pronoun for p in event.phrases)
    cabinet = Entry("Cabinet", "organisation")
    if met is not None and alone:
        heads = [n.who for n in event.sentence.names if n.is_person and n.end <= met.start and n.who is not None]
        return [*heads[-1:], cabinet] if heads else []  # "Soto will ask his cabinet to approve it at its next meeting"
    return [cabinet] if (own or met is not None) and not alone else []


def _by_matter(event: Event, known: list[Entry]) -> list[Entry]:
    """The sides of talks that are called by their matter: "the Brexit negotiations"."""
    page, hit = event.page, event.hit
    if hit.verb or hit.kind is not Kind.MEETING or _OF_TALKS.fullmatch(hit.trigger.words) is None:
        return []
    if any(p.role == "object" and any(h is hit for h in p.hits) for p in event.phrases):
        return []  # "the cabinet held Brexit talks"
    sides = next((s for matter, s in _talks_on().items() if page.low.endswith(f"{matter} ", 0, hit.start)), ())
    named = {e.speaks_for or e.name for e in known}
    return [_side(name) for name in sides if name not in named] if named <= {*sides, None} else []


def _side(name: str) -> Entry:
    kind = "organisation" if is_side(name) else "country"
    return Entry(name, kind, country=None if kind == "organisation" else name)


@functools.cache
def _talks_on() -> dict[str, list[str]]:
    """The sides of talks by their matter."""
    return dict(read_words("groups.toml")["talks_on"])


def _apposed_body(event: Event, known: list[Entry]) -> list[Entry]:
    """The body of whose summit the words behind a dash or a comma tell: "another summit -- the G20 in Lima"."""
    page, sentence, hit = event.page, event.sentence, event.hit
    if hit.verb or hit.kind is not Kind.SUMMIT or any(e.kind in ("organisation", "group") for e in known):
        return []
    names = (n for n in sentence.names if n.start > hit.end and _APPOSED_BODY.fullmatch(page.low, hit.end, n.start))
    first = next(names, None)
    if first is None or first.who is None or not first.who.series:
        return []
    return [*first.everyone] if _APPOSED_ENDS.match(page.low, first.end, sentence.end) else []


def _helpers(event: Event, known: list[Entry]) -> list[Entry]:
    """Those who host, chair or mediate by the words behind the event word: "brokered by Qatar"."""
    return [e for name in helpers(event.page, event.sentence, event.hit) for e in name.everyone]


def _of_the_visited(event: Event, known: list[Entry]) -> list[Entry]:
    """The countries to which somebody goes who meets "officials" there."""
    return of_the_visited(event.page, event.sentence, event.hit, event.phrases, known)


_FURTHER: tuple[Further, ...] = (
    _helpers,
    _onlookers,
    _listed_behind,
    _where_they_speak,
    _named_as_one_there,
    _said_during_it,
    _joined_by_guests,
    _judged_there,
    _speaking_after,
    _of_congress,
    _at_home,
    _cabinet,
    _by_matter,
    _apposed_body,
    _of_the_visited,
)


@functools.cache
def _members_of() -> dict[str, str]:
    """The house or party behind what its members are called, by the groups of the pattern."""
    return {group: str(body) for group, body in read_words("groups.toml")["members_of"].items()}


@functools.cache
def _houses() -> frozenset[str]:
    """Every house and party of which members are told."""
    return frozenset((*_members_of().values(), *_OTHER_HOUSES))
