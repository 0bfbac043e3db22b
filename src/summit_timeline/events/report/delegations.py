"""Who leads or represents a side, told in a sentence near the event: "The Chilean team was headed by Ana Soto"."""

import itertools
from collections.abc import Iterator

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind
from summit_timeline.events.names.apposed import full_name
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.name_lists import list_to
from summit_timeline.events.who.participants import people_first

_LED_BY = pattern("delegations.led_by")
_ITS_DELEGATION = pattern("delegations.its_delegation")
_SIDE = pattern("delegations.side")
_IS_THERE = pattern("delegations.is_there")
_LEADS = pattern("delegations.leads")
_GROUP_LED_BY, _LEADS_GROUP = pattern("delegations.group_led_by"), pattern("delegations.leads_group")
_AT_FIRST = pattern("delegations.at_first")
_AND_BY, _BY_ANOTHER = pattern("delegations.and_by"), pattern("delegations.by_another")
_MAY_TELL = (
    "led ",
    "lead",
    "head",
    "represent",
    "negotiat",
    "spoke for",
    "speaks for",
    "sat at",
)  # a sentence without any of these tells nothing of leaders
_REACH = 90  # characters between "led by" and the name
_NEAR = 4  # sentences behind that of the event
_GATHERINGS = {Kind.MEETING, Kind.SUMMIT, Kind.SIGNING}


def with_delegations(drafts: list[Draft]) -> list[Draft]:
    """The drafts, with those who are said to lead or to represent one of the sides."""
    added: dict[int, list[Entry]] = {}
    for page in {id(d.page): d.page for d in drafts if d.page.part == "text"}.values():
        own = [d for d in drafts if d.page is page and d.kind in _GATHERINGS]
        told: dict[int, list[Draft]] = {}
        for draft in own:
            told.setdefault(draft.sentence.index, []).append(draft)
        near = {i for at in told for i in range(at, at + _NEAR + 1) if i < len(page.spans)}
        for index in sorted(near):
            ahead = [d for at in range(index - _NEAR, index + 1) for d in told.get(at, ())]
            for group, person in _leaders_of_group(page, *page.spans[index]):
                of_it = next((d for d in reversed(ahead) if _tells_of(d, group, person)), None)
                if of_it is not None:
                    added.setdefault(id(of_it), []).append(person)
            for land, person in _leaders(page, *page.spans[index]):
                here = [d for d in ahead if d.sentence.index == index and not d.hit.verb]
                found = _event(ahead, land) or next(reversed(here), None)
                if found is not None:
                    added.setdefault(id(found), []).append(person)
    return [_with(d, added[id(d)]) if id(d) in added else d for d in drafts] if added else drafts


def _leaders(page: Page, start: int, end: int) -> Iterator[tuple[str, Entry]]:
    """The sides of which a sentence tells who leads them, each with that person."""
    if not any(page.low.find(word, start, end) >= 0 for word in _MAY_TELL):
        return
    if _AT_FIRST.search(page.low, start, end):
        return  # "it had at first been said that Peru would be represented by its deputy minister"
    for match in _LED_BY.finditer(page.low, start, end):
        ahead = [n for n in page.names_between(start, match.start()) if _is_land(n)]
        person = next((n for n in page.names_between(match.end(), match.end() + _REACH) if n.is_person), None)
        words = (_SIDE, _IS_THERE) if match.group().startswith("represented") else (_SIDE,)
        told = ahead and any(w.fullmatch(page.low, ahead[-1].end, match.start()) for w in words)
        if told and person is not None:
            yield from _led(ahead[-1], person)
            yield from _led_beside(page, person.end, end)
    for match in _ITS_DELEGATION.finditer(page.low, start, end):
        person = next((n for n in page.names_between(match.end(), match.end() + _REACH) if n.is_person), None)
        if person is not None and person.who is not None and person.who.speaks_for is not None:
            yield person.who.speaks_for, person.who
    for match in _LEADS.finditer(page.low, start, end):
        people = [n for n in page.names_between(start, match.start() + 1) if n.is_person and n.end == match.start()]
        lands = [n for n in page.names_between(match.end(), match.end() + 60) if _is_land(n) and n.start == match.end()]
        side = bool(lands) and (
            match.group().endswith((" for ", " for the "))
            or "represent" in match.group()
            or _SIDE.match(page.low, lands[0].end) is not None
        )
        if people and side:
            alone = "represent" not in match.group()
            for person in people[-1:] if alone else (n for n in list_to(page, start, people[-1]) if n.is_person):
                yield from _led(lands[0], person)
            if " for " in match.group():
                yield from _speak_beside(page, lands[0].end, end)


def _leaders_of_group(page: Page, start: int, end: int) -> Iterator[tuple[str, Entry]]:
    """Those who are told to lead or represent people told by what they are: "The rebels were represented by Soto"."""
    match = _GROUP_LED_BY.match(page.low, start, end) if page.low.find(" by ", start, end) >= 0 else None
    if match is not None:
        person = _person_behind(page, match.end())
        if person is not None:
            yield match["group"], person
    for match in _LEADS_GROUP.finditer(page.low, start, end):
        person = _person_ahead(page, start, match.start())
        if person is not None:
            yield match["group"], person


_OF_ALL = ("group", "delegation", "team", "rebel", "opposition")  # whoever those are who come together


def _person_ahead(page: Page, start: int, at: int) -> Entry | None:
    """Whoever is named right in front of an offset; at the start of the sentence also by a name that no list has."""
    named = [n for n in page.names_between(start, at + 1) if n.is_person and n.end == at]
    first = at - len(page.flat[start:at].lstrip(" \n\"'"))
    name = "" if named else full_name(page.flat, first, page.lexicon)
    return Entry(name, "person") if name and first + len(name) == at else next((n.who for n in named[-1:]), None)


def _person_behind(page: Page, at: int) -> Entry | None:
    """Whoever is named first behind an offset; right there also by a full name that no list has."""
    person = next((n.who for n in page.names_between(at, at + _REACH) if n.is_person), None)
    name = "" if page.names_between(at, at + 1) else full_name(page.flat, at, page.lexicon)
    return Entry(name, "person") if name else person


def _tells_of(draft: Draft, group: str, person: Entry) -> bool:
    """Whether the sentence of an event tells of a group, by the same word: "rebels", "Democrats" of their party."""
    word = group.removesuffix("s")
    if word in _OF_ALL:
        return True
    low, sentence = draft.page.low, draft.sentence
    at = low.find(word, sentence.start, sentence.end)
    return at > 0 and not low[at - 1].isalpha() and all(p.name != person.name for p in draft.absent)


def _led_beside(page: Page, start: int, end: int) -> Iterator[tuple[str, Entry]]:
    """The further sides of a sentence with who leads each: "... by Ana Soto and Peru by Luis Vega"."""
    for land in (n for n in page.names_between(start, end) if _is_land(n)):
        by = _BY_ANOTHER.match(page.low, land.end, end)
        if by is None or _AND_BY.search(page.low, start, land.start) is None:
            continue
        person = next((n for n in page.names_between(by.end(), by.end() + _REACH) if n.is_person), None)
        if person is not None:
            yield from _led(land, person)


def _speak_beside(page: Page, start: int, end: int) -> Iterator[tuple[str, Entry]]:
    """Further ones with those for whom they speak: "... for Chad and Luis Vega for Mali"."""
    for one, other in itertools.pairwise(n for n in page.names_between(start, end) if n.who is not None):
        if one.is_person and _is_land(other) and page.low[one.end : other.start] in (" for ", " for the "):
            yield from _led(other, one)


def _led(land: Name, person: Name) -> Iterator[tuple[str, Entry]]:
    if land.who is not None and person.who is not None:
        who = person.who
        yield land.who.name, who if who.speaks_for is not None else attrs.evolve(who, speaks_for=land.who.name)


def _is_land(name: Name) -> bool:
    return name.who is not None and name.who.kind != "person"


def _event(ahead: list[Draft], land: str) -> Draft | None:
    """The last event of that side among those told up to a sentence; else the last one if no sides of it are told."""
    of_land = [d for d in ahead if any(land in (p.name, p.represents) for p in d.participants)]
    unknown = [d for d in ahead[-1:] if not d.participants]
    return next(reversed(of_land or unknown), None)


def _with(draft: Draft, people: list[Entry]) -> Draft:
    known = {p.name for p in draft.participants}
    more = [p for p in people_first([*draft.entries, *people]) if p.name not in known]
    return attrs.evolve(draft, participants=(*draft.participants, *more), entries=(*draft.entries, *people))
