"""Who takes part in an event and who stays away: the names that belong to the event word."""

import functools
import re
from collections.abc import Iterable

import attrs

from summit_timeline.events.lexicon import Entry, read_words
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names.name import Name, wholes
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.places import land_behind, parts_them, place_name
from summit_timeline.events.who.memory import Memory
from summit_timeline.events.who.participants import by_own_name, is_within_a_country, people_first
from summit_timeline.events.who.private import comes_from, is_of_private, private_people
from summit_timeline.events.who.roles import helpers
from summit_timeline.events.who.sides import sides_of, speakers_of
from summit_timeline.events.who.staff import only_sends, senders
from summit_timeline.events.who.topics import off_the_agenda, without_topics
from summit_timeline.events.who.zones import after_dateline, sidelines

_ABSENT, _ABSENT_OF = pattern("who.absent"), pattern("who.absent_of")
# behind those who did not do something: ", Chad and the Togo agreeing"
_AND_OTHERS = r"(?:,? (?:and|or) (?:the )?[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,3}){0,4}"
_DOING = re.compile(_AND_OTHERS + r" (?!during|including|following|regarding)\w+ing\b")
_LIST = 110  # characters of a list of those who stay away


_SPEAKING = pattern("who.speaking")


_HE_SKIPS = pattern("who.he_skips")


_WILL_NOT_ATTEND = pattern("who.will_not_attend")


_NOT_THERE = pattern("who.not_there")


_AWAY = pattern("presence.away")


_LISTED = pattern("presence.listed")


_BUT = pattern("who.but")


_OF_THE_CHURCH = "Vatican"  # a pope who meets the faithful does so for no state


_BODIES = {"European Council", "European Commission"}


def participants_of(
    page: Page, sentence: Sentence, hit: Hit, memory: "Memory"
) -> tuple[tuple[Entry, ...], tuple[Participant, ...]]:
    """Those who take part and those who are said to stay away."""
    inside = _destinations(page, sentence, hit)
    absent: list[Entry] = []
    none_does = hit.verb and _NEITHER_DOES.search(page.low, sentence.start, hit.start) is not None
    if hit.trigger.pos == "pronoun" or none_does:
        return (), ()
    belonging, others, away, phrases = _belonging(page, sentence, hit)
    absent.extend(e for n in others if n not in away and _is_away(page, sentence, n, hit) for e in n.everyone)
    absent.extend(e for e in _apart(page, away) if e not in absent)
    for name in belonging:
        if name.who is None:
            continue
        without = _is_left_out(page, sentence, name)
        if without and page.low[name.end : name.end + 2] == "'s":
            continue  # "without Bolivia's consent"
        if _person_is_away(page, sentence, name):
            continue
        if without or _is_away(page, sentence, name, hit):
            absent.extend(name.everyone)
        else:
            inside.extend(name.everyone)
    inside.extend(e for name in helpers(page, sentence, hit) for e in name.everyone if e not in inside)
    inside.extend(e for name in _onlookers(page, sentence, hit) for e in name.everyone if e not in inside)
    inside.extend(e for e in _speaking_after(page, sentence, hit) if e not in inside)
    inside.extend(e for e in _of_congress(page, hit, phrases, inside) if e not in inside)
    inside.extend(_at_home(page, sentence, hit, phrases, inside))
    inside.extend(_cabinet(page, hit, phrases, inside))
    inside.extend(_apposed_body(page, sentence, hit, inside))
    absent.extend(e for e in _kept_out(page, sentence, hit) if e not in absent)
    skips = _HE_SKIPS.search(page.low[max(sentence.start, hit.start - 60) : hit.start])
    if skips and not page.low.startswith(" with ", hit.end):
        people = [n.who for n in sentence.names if n.who is not None and n.who.kind == "person" and n.end <= hit.start]
        absent.extend(e for e in people[:1] if e not in absent)
        behind = {e.speaks_for for e in people[:1]}
        inside = [e for e in inside if e.name not in behind]
    inside = [_whole_body(e) for e in inside if e not in absent]
    entries = [e for e in (*inside, *memory.taken_up(page, sentence, hit, inside, phrases)) if e not in absent]
    return tuple(by_own_name(list(dict.fromkeys(entries)))), people_first(absent, alone=True)


def _is_left_out(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether somebody is told to be missing: "without Chad", "in the absence of the leaders of Chad and Togo".

    Not who only did not do something there: "without the leaders of Chad and Togo agreeing on aid".
    """
    if _DOING.match(page.flat, name.end, sentence.end) is not None:
        return False
    if _ABSENT.search(page.low[page.back(name.start, 45) : name.start]) is not None:
        return True
    return _ABSENT_OF.search(page.low, max(sentence.start, name.start - _LIST), name.start) is not None


def _of_congress(page: Page, hit: Hit, phrases: Iterable[Phrase], known: list[Entry]) -> list[Entry]:
    """The house or party whose members meet an American, told by what they are: "met senators at the White House"."""
    americans = any(_AMERICA in (e.name, e.speaks_for) for e in known)
    foreign = any(e.kind == "country" and e.name != _AMERICA for e in known)
    if hit.kind is not Kind.MEETING or foreign or not americans or {e.name for e in known} & _houses():
        return []
    found: list[Entry] = []
    for phrase in (p for p in phrases if not p.names):
        told = _MEMBERS.search(page.low, phrase.start, phrase.end)
        if told is not None and told.lastgroup is not None:
            whole = page.low.startswith(" in congress", phrase.end)
            found.append(Entry(_members_of()["congress" if whole else told.lastgroup], "organisation"))
    return found


def _at_home(page: Page, sentence: Sentence, hit: Hit, phrases: Iterable[Phrase], known: list[Entry]) -> list[Entry]:
    """The country of a head of government who is told by his office alone, at his own house with a guest of another.

    "The Prime Minister held talks with the President of Ghana at Downing Street today."
    """
    if hit.kind is not Kind.MEETING or not any(_BY_OFFICE.fullmatch(page.low, p.start, p.end) for p in phrases):
        return []
    houses = (n for n in sentence.names if n.start > hit.end and n.where is not None and n.before in ("at", "in"))
    offices = (page.lexicon.names.get(page.flat[n.start : n.end], ()) for n in houses)
    land = next((e for entries in offices for e in entries if e.form == "office"), None)
    if land is None or not known or any(land.name in (e.name, e.speaks_for) for e in known):
        return []
    return [Entry(land.name, "country", country=land.name)]


def _cabinet(page: Page, hit: Hit, phrases: Iterable[Phrase], known: list[Entry]) -> list[Entry]:
    """The cabinet that somebody meets who is at its head: "his Cabinet", "held a Cabinet meeting"."""
    if hit.kind is not Kind.MEETING or [e.kind for e in known] != ["person"]:
        return []
    own = not hit.verb and page.flat.endswith("Cabinet ", 0, hit.start)  # in small letters it tells of a kind alone
    met = any(not p.names and _OWN_CABINET.search(page.low, p.start, p.end) for p in phrases)
    return [Entry("Cabinet", "organisation")] if own or met else []


def _apposed_body(page: Page, sentence: Sentence, hit: Hit, known: list[Entry]) -> list[Entry]:
    """The body of whose summit the words behind a dash or a comma tell: "another summit -- the G20 in Lima"."""
    if hit.verb or hit.kind is not Kind.SUMMIT or any(e.kind in ("organisation", "group") for e in known):
        return []
    names = (n for n in sentence.names if n.start > hit.end and _APPOSED_BODY.fullmatch(page.low, hit.end, n.start))
    first = next(names, None)
    if first is None or first.who is None or not first.who.series:
        return []
    return [*first.everyone] if _APPOSED_ENDS.match(page.low, first.end, sentence.end) else []


_OWN_CABINET = pattern("who.own_cabinet")
_APPOSED_BODY, _APPOSED_ENDS = pattern("who.apposed_body"), pattern("who.apposed_ends")
_BY_OFFICE = pattern("who.by_office")
_AMERICA = "United States"
_OTHER_HOUSES = ("House Republicans", "House Democrats", "United States House of Representatives")


@functools.cache
def _members_of() -> dict[str, str]:
    """The house or party behind what its members are called, by the groups of the pattern."""
    return {group: str(body) for group, body in read_words("groups.toml")["members_of"].items()}


@functools.cache
def _houses() -> frozenset[str]:
    """Every house and party of which members are told."""
    return frozenset((*_members_of().values(), *_OTHER_HOUSES))


_MEMBERS = pattern("who.members")


def is_among_own(page: Page, sentence: Sentence, hit: Hit, entries: tuple[Entry, ...]) -> bool:
    """Whether the one person named meets only people who speak for no country: "with business leaders", or his own."""
    if hit.kind is not Kind.MEETING or len(entries) != 1 or entries[0].kind != "person":
        return False
    if entries[0].speaks_for == _OF_THE_CHURCH:
        return True
    if not hit.verb and _OWN_CIRCLE.search(page.low, max(sentence.start, hit.start - 40), hit.start):
        return True
    parsed = parse(page, sentence)
    sides = sides_of(parsed, hit)
    met = () if sides is None else (parsed.phrases[i] for i in sides.phrases)
    return any(private_people(p, page.low, page.flat) or (not p.names and _tells_own_people(page, p)) for p in met)


def _tells_own_people(page: Page, phrase: Phrase) -> bool:
    """Whether a phrase is of people who are told by what they are alone: "lawmakers", "tribal elders"."""
    return any(words.search(page.low, phrase.start, phrase.end) for words in (_OWN_PEOPLE, _DESCRIBED))


def _onlookers(page: Page, sentence: Sentence, hit: Hit) -> list[Name]:
    """Those who are there without being a side: "with President Clinton looking on"."""
    if hit.kind not in (Kind.MEETING, Kind.SUMMIT, Kind.SIGNING):
        return []
    return [
        n
        for n in sentence.names
        if n.who is not None
        and n.start > hit.end
        and _LOOKS_ON.match(page.low, n.end, sentence.end)
        and _BESIDE_THEM.search(page.low, hit.end, n.start)
    ]


def _is_away(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the words behind a name, or behind the list that it opens, say that he, she or it does not come."""
    if _is_told_away(page, name, sentence, hit):
        return True
    away: list[Name] = []
    # from the end of the sentence, so that each name is asked once however long the list is
    for other in reversed([n for n in sentence.names if n.who is not None and n.start > name.end]):
        if _is_told_away(page, other, sentence, hit) or _lists(page, other, away):
            away.append(other)
    return _lists(page, name, away)


def _lists(page: Page, name: Name, away: list[Name]) -> bool:
    """Whether one of those who stay away follows the name in the same list."""
    return any(
        name.end < other.start < name.end + 60 and _LISTED.fullmatch(page.low, name.end, other.start) is not None
        for other in away
    )


_NEITHER_OF, _COMES = pattern("who.neither_of_them"), pattern("who.comes")


def _is_told_away(page: Page, name: Name, sentence: Sentence, hit: Hit) -> bool:
    """Whether the words right behind a name say that he, she or it does not come."""
    if _NEITHER_OF.search(page.low, sentence.start, name.start) and _COMES.match(page.low, name.end, sentence.end):
        return True  # "neither Israel nor Iran has been invited"
    away = _AWAY.match(page.low, name.end, sentence.end)
    if away is not None and name.end < hit.start < away.end():
        away = None  # "Vega, who met Soto in Lima last year, stayed away" from something else
    from_it = away is not None and not re.search("[,;]", page.low[away.end() : max(away.end(), hit.start)])
    return from_it or _WILL_NOT_ATTEND.match(page.low[name.end : page.ahead(name.end, 40)]) is not None


def _person_is_away(page: Page, sentence: Sentence, land: Name) -> bool:
    """Whether it is the person behind a country who stays away: "Ukraine's Zelensky will skip the summit"."""
    person = next((n for n in sentence.names if n.start >= land.end), None)
    if person is None or person.who is None or person.who.kind != "person":
        return False
    near = page.low[land.end : person.start] in ("'s ", " ")
    return near and _WILL_NOT_ATTEND.match(page.low, person.end, person.end + 40) is not None


def _speaking_after(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """Who "speaking after talks with X in Riyadh, Y said" says has talked with X: the subject behind the comma."""
    comma = page.low.find(", ", hit.end, sentence.end)
    if comma < 0 or not _SPEAKING.match(page.low, sentence.start, hit.start):
        return []
    names = [
        n for n in sentence.names if n.who is not None and n.who.kind == "person" and comma < n.start <= comma + 60
    ]
    return [e for name in names[:1] for e in name.everyone]


def _kept_out(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """Those behind a "without" after the event word: "met in Tokyo without South Korea and the US"."""
    following = min((h.start for h in sentence.hits if h.start > hit.start), default=sentence.end)
    found: list[Entry] = []
    last = -1
    for name in sentence.names:
        if not hit.end <= name.start < following:
            continue
        doing = _DOING.match(page.flat, name.end, sentence.end) is not None
        opens = not doing and _ABSENT.search(page.low[page.back(name.start, 45) : name.start]) is not None
        goes_on = last >= 0 and re.fullmatch(r",? (?:and |or )?(?:the )?", page.low[last : name.start]) is not None
        last = name.end if (opens or goes_on) and page.low[name.end : name.end + 2] != "'s" else -1
        if last >= 0 or (_stays_away(page, sentence, name) and not _person_is_away(page, sentence, name)):
            found.extend(name.everyone)
    return found


def _stays_away(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether a clause of its own behind the event says that someone is not there: "..., but Putin will not attend"."""
    ahead = page.low[max(sentence.start, name.start - 50) : name.start]
    return _NOT_THERE.match(page.low, name.end, sentence.end) is not None and _BUT.search(ahead) is not None


def _whole_body(entry: Entry) -> Entry:
    """The organisation that a body belongs to: the General Assembly is the United Nations."""
    whole = wholes().get(entry.name)
    return entry if whole is None else attrs.evolve(entry, name=whole)


def _destinations(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """The countries of the cities that a visit goes to: "a trip to Beijing"."""
    if hit.kind is not Kind.VISIT:
        return []
    return [
        Entry(n.where.country, "country", country=n.where.country)
        for n in sentence.names
        if n.who is None
        and n.where is not None
        and n.where.country
        and n.start >= hit.end
        and n.start - hit.end < 30
        and re.fullmatch(r" (?:to |in )?(?:the )?", page.low[hit.end : n.start])
    ]


def _apart(page: Page, away: list[Name]) -> list[Entry]:
    """Those who are not there: of "Chile's president, Luis Vega" the president, as another may come for Chile."""
    people = {n.end for n in away if n.who is not None and n.who.kind == "person"}
    theirs = [n for n in away if page.low.startswith(" of ", n.start - 4) and n.start - 4 in people]
    told = [e for n in away if n not in theirs for e in n.everyone]
    behind = {e.speaks_for for e in told if e.kind == "person"}
    return [e for e in told if e.kind == "person" or e.name not in behind]


def _belonging(
    page: Page, sentence: Sentence, hit: Hit
) -> tuple[list[Name], list[Name], list[Name], tuple[Phrase, ...]]:
    """The names that hang on the event word, of who acts without taking part, of who stays away, and the phrases.

    A dateline is no participant.
    """
    beside = sidelines(page, sentence, hit)
    if beside is not None and not page.low.startswith((" between ", " among "), hit.end):
        inside = (n for n in sentence.names if beside.start() <= n.start and n.end <= hit.start)
        return [n for n in inside if n.who is not None], [], [], ()
    parsed = parse(page, sentence)
    sides = sides_of(parsed, hit)
    if sides is None:
        return [], [], [], ()
    minded = not hit.verb and _MINDED.search(page.low, max(sentence.start, hit.start - 70), hit.start) is not None
    phrases = [i for i in sides.phrases if not _aside_only(parsed, i)]
    phrases = [i for i in phrases if not minded or parsed.phrases[i].start > hit.start]
    sending = senders(parsed, page, phrases)
    missed = [i for i in phrases if _is_missed(parsed, i)]
    kept = _named(page, sentence, hit, (i for i in phrases if i not in sending and i not in missed), parsed)
    kept.extend(map(only_sends, _named(page, sentence, hit, sending, parsed)))
    said = [n for n in _named(page, sentence, hit, speakers_of(parsed, hit), parsed) if _speaks_for_land(n)]
    people = any(n.who is not None and n.who.kind == "person" for n in kept)
    kept.extend(n if people else only_sends(n) for n in said)
    kept = off_the_agenda(page, sentence, without_topics(page, hit, sorted(kept, key=lambda name: name.start)))
    others, away = (_named(page, sentence, hit, told, parsed) for told in (sides.others, (*sides.away, *missed)))
    return kept, others, away, tuple(parsed.phrases[i] for i in phrases)


def _named(page: Page, sentence: Sentence, hit: Hit, phrases: Iterable[int], parsed: Parse) -> list[Name]:
    """The names in the phrases that are those of participants."""
    spans = [(parsed.phrases[i].start, parsed.phrases[i].end) for i in phrases]
    edge = after_dateline(page, sentence)
    kept: list[Name] = []
    names = sentence.names
    for at, name in enumerate(names):
        if name.start < edge or name.who is None or not any(a <= name.start and name.end <= b for a, b in spans):
            continue
        following = names[at + 1] if at + 1 < len(names) else None
        if following is not None and (in_title(page, name, following) or _is_origin(page, name, following)):
            continue
        if hit.verb and _NEITHER.search(page.low, max(sentence.start, name.start - 90), name.start):
            continue  # "neither Vega nor Soto signed it"
        if not hit.verb and _ABOUT_IT.fullmatch(page.low, hit.end, name.start):
            continue  # "a news conference about Chad"
        if is_of_private(parsed, name, page.low) or comes_from(parsed, name, page.low):
            continue
        if hit.kind is not Kind.VISIT and any(land_behind(page, (name,), n) for n in names[max(0, at - 2) : at]):
            continue  # "in Lima, Peru, they met"
        if _abstract(page, name) or _is_there(page, parsed, name, hit) or _speaks_for_others(page, sentence, name, hit):
            continue
        name = _stands_for(page, of_land(page, name, following))
        if name.who is not None:
            kept.append(name)
    return kept


def of_land(page: Page, name: Name, following: Name | None) -> Name:
    """A person with the country or body that is told right behind the name: "Carl Bildt of the European Union"."""
    if name.who is None or name.who.kind != "person" or following is None or following.who is None:
        return name
    if following.who.kind == "person" or following.who.form == "adjective":
        return name
    if _BEHIND_IT.fullmatch(page.low, name.end, following.start) is None:
        return name
    return attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=_whole_body(following.who).name))


def _speaks_for_others(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    if hit.kind is Kind.PRESS or name.who is None:
        return False
    before = page.low[max(sentence.start, name.start - 40) : name.start]
    return _SPOKESMAN.search(before) is not None or name.who.name in page.names.spokespeople


def _speaks_for_land(name: Name) -> bool:
    """Whether a name is of a country or a body, or of somebody who speaks for one."""
    return name.who is not None and (name.who.kind != "person" or name.who.speaks_for is not None)


def _is_missed(parsed: Parse, index: int) -> bool:
    """Whether a phrase is of those without whom others meet: "without his foreign minister, Luis Vega"."""
    phrase = parsed.phrases[index]
    while phrase.role == "aside" and phrase.of >= 0:
        phrase = parsed.phrases[phrase.of]
    words = grammar()
    first = parsed.phrases[phrase.first]
    return first.prep in words.missing and (phrase.head == "" or phrase.head in words.groups)


def _aside_only(parsed: Parse, index: int) -> bool:
    """Whether a phrase only stands beside the event: "with Norway hoping for the best"."""
    words = grammar()
    return any(c.link == "absolute" and c.noun == index and c.verb not in words.take_part for c in parsed.clauses)


def _is_there(page: Page, parsed: Parse, name: Name, hit: Hit) -> bool:
    """Whether a name in front of an event noun tells where it is: "the Panama summit"."""
    after = page.low[name.end : hit.start]
    if hit.verb or name.end > hit.start or after.count(" ") > 4 or "," in after:
        return False
    return not _PARTED.search(after) and place_name(name, after) and not parts_them(parsed, name, hit)


_BEHIND_IT = pattern("who.behind_it")


_NEITHER = pattern("who.neither")


_NEITHER_DOES = pattern("who.neither_does")


_OWN_PEOPLE, _DESCRIBED = pattern("who.own_people"), pattern("who.described")
_OWN_CIRCLE = pattern("who.own_circle")


_PARTED = re.compile(r"[,;:]|\b(?:and|to|in|at|on|with|for|of|said|will)\b")


def in_title(page: Page, name: Name, following: Name) -> bool:
    """Whether a name is only part of the title of the person that follows ("European Council President X")."""
    if not following.title or name.who is None or name.who.kind == "person":
        return False
    if name.start >= following.start - len(following.title) - 1:
        return True  # "Senate Majority Leader X"
    if not re.fullmatch(
        r"(?:'s?)? (?:(?!(?:and|or|with|of|met|meets|will|told|said)\b)\w+ ){0,4}"
        rf"{re.escape(following.title.lower())},? ",
        page.low[name.end : following.start],
    ):
        return False
    if name.who.form in ("seat", "office") and following.who is not None and following.who.speaks_for == name.who.name:
        return True  # "White House press secretary X"
    if is_within_a_country(name.who.name):
        return True  # "FBI Director X"
    return name.who.name in _BODIES or (
        name.who.kind != "country" and (following.who is None or following.who.speaks_for != name.who.name)
    )


def _is_origin(page: Page, name: Name, following: Name) -> bool:
    """Whether an adjective only tells where a person comes from who speaks for another: "the Argentinian pontiff"."""
    if name.who is None or name.who.form != "adjective" or following.who is None or following.who.kind != "person":
        return False
    behind = following.who.speaks_for
    return (
        behind not in (None, name.who.name) and _TITLES_ONLY.fullmatch(page.low, name.end, following.start) is not None
    )


def _stands_for(page: Page, name: Name) -> Name:
    """A person of whom only the adviser or the team is there stands for the country, one of whom only kin is for none.

    "Xi's top adviser will hold talks" is of China; "Trump's predecessor" and "Kim's father" are somebody else.
    """
    if name.who is None or name.who.kind != "person":
        return name
    if _TOLD_BY_HIM.search(page.low, page.back(name.start, 80), name.start):
        return attrs.evolve(name, who=None)
    end = name.end + 70
    his = _STAFF_OF.search(page.low, page.back(name.start, 60), name.start) is not None
    if his or _OF_STAFF.match(page.low, name.end, end) or _STAFF_BESIDE.match(page.low, name.end, end):
        former = page.low.endswith(_FORMER, 0, name.start)  # "former Merkel aide Ann Lee" is of no side any more
        land = None if former else name.who.speaks_for
        return attrs.evolve(name, who=None if land is None else Entry(land, "country", country=land))
    kin = _OF_KIN.match(page.low, name.end, end) or _KIN_BESIDE.match(page.low, name.end, end)
    return name if kin is None else attrs.evolve(name, who=None)


def _abstract(page: Page, name: Name) -> bool:
    """Whether a country only owns a thing that is spoken of: "Israeli settlements", "Pyongyang's announcement"."""
    return (
        name.who is not None
        and name.who.kind == "country"
        and _THING.match(page.low, name.end, name.end + 60) is not None
    )


_FORMER = ("former ", "ex-", "one-time ", "onetime ", "ousted ")
_THING, _ABOUT_IT = pattern("who.thing"), pattern("who.about_it")


_TITLES_ONLY = pattern("who.titles_only")


_OF_STAFF = pattern("who.of_staff")


_STAFF_BESIDE = pattern("who.staff_beside")


_STAFF_OF = pattern("who.staff_of")


_TOLD_BY_HIM = pattern("who.told_by_him")


_MINDED = pattern("who.minded")


_KIN_BESIDE = pattern("who.kin_beside")


_OF_KIN = pattern("who.of_kin")


_SPOKESMAN = pattern("who.spokesman")


_BESIDE_THEM = pattern("who.beside_them")


_LOOKS_ON = pattern("who.looks_on")
