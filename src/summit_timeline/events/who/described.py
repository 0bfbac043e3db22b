"""People met who are told by what they are and by no name ("union leaders"), and who speak for no country."""

import re
from collections.abc import Iterable, Iterator

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Draft, Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.places import land_behind
from summit_timeline.events.who.participants import is_side
from summit_timeline.events.who.private import private_people
from summit_timeline.events.who.sides import sides_of

_DESCRIBED, _OF_TWO = pattern("who.described"), pattern("who.of_two")
_OWN_PEOPLE, _OWN_CIRCLE = pattern("who.own_people"), pattern("who.own_circle")
_IN_PARLIAMENT = pattern("who.in_parliament")
_NO_OFFICE = ("mr", "mr.", "mrs.", "ms.", "dr.")
_OF_THE_CHURCH = "Vatican"  # a pope who meets the faithful does so for no state


def described(draft: Draft) -> tuple[Participant, ...]:
    """Those of whom only a description is told, where else nobody is whom the people named in an event meet.

    They are read last, when the mentions of a report are joined: a description never tells two events to be one.
    """
    bodies = [p for p in draft.participants if p.kind != "person"]
    at_home = len(draft.participants) == 1 and not any(p.kind == "country" or is_side(p.name) for p in bodies)
    if draft.kind is not Kind.MEETING or (bodies and not at_home):
        return ()
    parsed = parse(draft.page, draft.sentence)
    sides = sides_of(parsed, draft.hit)
    phrases = () if sides is None else (parsed.phrases[i] for i in sides.phrases)
    met = _without_names_beside(draft.page.low, parsed, phrases)
    told = (_description(draft.page, phrase) for phrase in met if draft.participants or phrase.names)
    return tuple(Participant(words, "group") for words in dict.fromkeys(told) if words)


def _without_names_beside(low: str, parsed: Parse, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases but for one of somebody whose name stands beside it: "met a Russian lawyer, Ana Soto"."""
    for phrase in phrases:
        others = (p for p in parsed.phrases if p is not phrase and any(n.is_person for n in p.names))
        gaps = (sorted(((p.start, p.end), (phrase.start, phrase.end))) for p in others)
        beside = any(low[a[1] : b[0]] == ", " and _ENDS_ASIDE.match(low, b[1]) for a, b in gaps)
        if not beside or phrase.head.endswith("s"):
            yield phrase


_ENDS_ASIDE = re.compile(r"[,.;:]")


def _description(page: Page, phrase: Phrase) -> str | None:
    """What those of a phrase are: "union leaders", "Russian lawyer"; None for those who have a name, and for others."""
    kindred = kindred_of_somebody(page.low, phrase)
    if kindred:
        return page.flat[kindred[0] : kindred[1]]
    if phrase.names:
        return private_people(phrase, page.low, page.flat)
    match = _DESCRIBED.search(page.low, phrase.start, phrase.end)
    return None if match is None else f"{_first_of_two(page.low, match.start())}{match.group()}"


def kindred_of_somebody(low: str, phrase: Phrase) -> tuple[int, int] | None:
    """Where a phrase tells of a family of others than those who meet it: "Vega's family", "the dead man's parents".

    That of somebody in office is none of those whom an official meets at home: "Kim's family met Xi".
    """
    if phrase.head not in _KINDRED or phrase.opener in _THEIR_OWN:
        return None
    if any(n.who is not None and n.who.speaks_for for n in phrase.names):
        return None
    owned = _OF_SOMEBODY.search(low, phrase.start, phrase.end) is not None or low.startswith(" of ", phrase.end)
    owned = owned or bool(phrase.names)  # "the Vega family"
    return (phrase.start + len(phrase.opener) + bool(phrase.opener), phrase.end) if owned else None


_KINDRED = ("family", "families", "relatives", "parents")
_THEIR_OWN = ("his", "her", "their", "its", "my", "our")
_OF_SOMEBODY = re.compile(r"(?:'s|s') ")


def meets_own_people(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether an event is one with people of the same country who are told by what they are: "met Vega's family"."""
    parsed = parse(page, sentence)
    sides = sides_of(parsed, hit)
    met = () if sides is None else (parsed.phrases[i] for i in sides.phrases if parsed.phrases[i].role != "subject")
    return any(_is_without_name(page, p) for p in met)


def _is_without_name(page: Page, phrase: Phrase) -> bool:
    """Whether a phrase is of people who are told by what they are alone, or by whose family they are."""
    described = not phrase.names and _DESCRIBED.search(page.low, phrase.start, phrase.end) is not None
    return described or kindred_of_somebody(page.low, phrase) is not None


def _first_of_two(low: str, start: int) -> str:
    """What stands in front of a description that two kinds share: "farm and " of "farm and labor groups"."""
    match = _OF_TWO.search(low, max(0, start - 30), start)
    return "" if match is None else match.group()


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
    return any(
        private_people(p, page.low, page.flat) or ((not p.names or p.head in _KINDRED) and _tells_own_people(page, p))
        for p in met
    )


def is_lawmaker_alone(page: Page, entries: tuple[Entry, ...]) -> bool:
    """Whether the one person named sits in a parliament and so, with nobody from abroad, speaks for no country."""
    if len(entries) != 1 or entries[0].kind != "person" or entries[0].speaks_for is None:
        return False
    told = (n.title.lower() for n in page.names.titled if n.who is not None and n.who.name == entries[0].name)
    titles = [title for title in told if title not in _NO_OFFICE]
    return bool(titles) and all(_IN_PARLIAMENT.fullmatch(title) for title in titles)


def without_own_land(page: Page, sentence: Sentence, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The one person of an event without the country that only stands in front of the title: "Chadian President X"."""
    people = [e for e in entries if e.kind == "person"]
    lands = [e for e in entries if e.kind == "country" and e.office is None]
    if len(people) != 1 or len(lands) != 1 or len(entries) != len((*people, *lands)):
        return entries
    (person,), (land,) = people, lands
    if person.speaks_for != land.name:
        return entries
    names = sentence.names
    told = [i for i, n in enumerate(names) if n.who is not None and n.who.kind == "country" and n.who.name == land.name]
    told = [i for i in told if not (i and land_behind(page, (names[i],), names[i - 1]))]  # "in Washington, U.S.,"
    behind = ((names[i], names[i + 1]) for i in told if i + 1 < len(names))
    of_title = [n.who == person and is_of_title(page, own, n) for own, n in behind]
    return tuple(people) if told and all(of_title) and len(of_title) == len(told) else entries


def is_of_title(page: Page, land: Name, person: Name) -> bool:
    """Whether a country stands right in front of somebody's title."""
    gap = page.flat[land.end : person.start].removeprefix("'s").strip(" ,")
    return bool(person.title) and gap == person.title


def _tells_own_people(page: Page, phrase: Phrase) -> bool:
    """Whether a phrase is of people who are told by what they are alone: "lawmakers", "tribal elders"."""
    own = _OWN_PEOPLE.search(page.low, phrase.start, phrase.end) is not None
    return own or _is_without_name(page, phrase)
