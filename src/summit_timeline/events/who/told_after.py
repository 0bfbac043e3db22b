"""Who holds the one office by which a side is told, named right after: "Chad's minister met him. Kolbe Tirab said"."""

from collections.abc import Iterator

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names.apposed import full_name
from summit_timeline.events.names.heads import heads_on
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.participants import people_first
from summit_timeline.events.who.sides import sides_of

_OFFICE = pattern("told_after.office")
_THE_OFFICE = pattern("told_after.the_office")
_SAYS = pattern("told_after.says")
_NOT_NOW, _DEPUTY = pattern("told_after.not_now"), pattern("told_after.deputy")
_ANY = ("a", "an", "any", "no", "some", "another", "every", "each")
_GATHERINGS = {Kind.MEETING, Kind.SUMMIT, Kind.SIGNING, Kind.VISIT}
_NEAR, _AROUND = 2, 4  # sentences behind that of the event
_Office = tuple[str, str]  # the word for the office, and the country of whoever holds it


def with_names_told_after(drafts: list[Draft]) -> list[Draft]:
    """The drafts, with those by name who were told by country and office alone, where the next sentences name them."""
    return [_named(d) if d.kind in _GATHERINGS and d.page.part == "text" else d for d in drafts]


def _named(draft: Draft) -> Draft:
    page, at = draft.page, draft.sentence.index
    if _OFFICE.search(page.low, draft.sentence.start, draft.sentence.end) is None or at + 1 >= len(page.spans):
        return draft
    offices = list(_offices(draft))
    away = {p.name for p in draft.absent}
    found: list[Entry] = []
    for office, land in offices:
        who = _by_office(page, at, office) or (_by_saying(page, at) if (office, land) == offices[0] else None)
        who = who or _head_near(page, at, office, land)
        if who is not None and who.name not in away and who.speaks_for in (None, land):
            found.append(attrs.evolve(who, speaks_for=land))
    return _with(draft, found) if found else draft


def _offices(draft: Draft) -> Iterator[_Office]:
    """The offices of one person by which sides are told of which nobody is named, each with its country."""
    parsed = parse(draft.page, draft.sentence)
    sides = sides_of(parsed, draft.hit)
    told = {p.represents for p in draft.participants if p.kind == "person"}
    known = {p.name for p in draft.participants}
    for index in () if sides is None else sides.phrases:
        phrase = parsed.phrases[index]
        office = _OFFICE.search(draft.page.low, phrase.start, phrase.end)
        if office is None or office.end() != phrase.end or _has_name(parsed, index):
            continue
        if phrase.opener in _ANY or _NOT_NOW.search(draft.page.low, phrase.start, phrase.end) is not None:
            continue  # "a summit with an American president"
        land = _land_of(parsed, index)
        if land in known - told:
            deputy = _DEPUTY.search(draft.page.low, phrase.start, phrase.end)
            yield office.group() if deputy is None else deputy.group(), land


def _has_name(parsed: Parse, index: int) -> bool:
    """Whether a person is named in a phrase, or told with commas behind it."""
    beside = (p for i, p in enumerate(parsed.phrases) if i == index or (p.of == index and p.role == "aside"))
    return any(n.is_person for p in beside for n in p.names)


def _land_of(parsed: Parse, index: int) -> str:
    """The only country of an office: "the Chadian minister", "the minister of Chad"; "" for others."""
    own: list[Phrase] = [p for i, p in enumerate(parsed.phrases) if i == index or (p.of == index and p.prep == "of")]
    lands = {n.who.name for p in own for n in p.names if n.who is not None and n.who.kind == "country"}
    return lands.pop() if len(lands) == 1 else ""


def _by_office(page: Page, at: int, office: str) -> Entry | None:
    """Who is named right behind the same office without a country: "The minister, Kolbe Tirab, said"."""
    for start, end in page.spans[at + 1 : at + 1 + _NEAR]:
        for match in _THE_OFFICE.finditer(page.low, start, end):
            behind = page.names_between(match.end(), match.end() + 1)
            if office.endswith(match["office"]) and behind and behind[0].is_person:
                return behind[0].who
    return None


def _head_near(page: Page, at: int, office: str, land: str) -> Entry | None:
    """The one whom all know to hold the office of a country on the day of the report, if the report names him near."""
    spans = page.spans[max(0, at - _NEAR) : at + 1 + _AROUND]
    holders = {name for name, of, held in heads_on(page.document.day) if of == land and held == office}
    near = page.names_between(spans[0][0], spans[-1][1]) if holders else ()
    return next((n.who for n in near if n.is_person and n.who is not None and n.who.name in holders), None)


def _by_saying(page: Page, at: int) -> Entry | None:
    """Who speaks at the start of the next sentence by a full name and no more, and was never named before.

    Whoever is new to a report is told by what he is, unless he has just been told by it.
    """
    start, end = page.spans[at + 1]
    start += len(page.flat[start:end]) - len(page.flat[start:end].lstrip(" \n\"'"))
    named = page.names_between(start, start + 1)
    if named and not named[0].is_person:
        return None
    name = page.flat[start : named[0].end] if named else full_name(page.flat, start, page.lexicon)
    if " " not in name or (named and named[0].title) or page.flat.find(name.split(" ")[-1]) < start:
        return None
    said = _SAYS.match(page.low, start + len(name)) is not None
    known = named[0].who if named else Entry(name, "person")
    return known if said else None


def _with(draft: Draft, found: list[Entry]) -> Draft:
    known = {p.name for p in draft.participants}
    more: list[Participant] = [p for p in people_first([*draft.entries, *found]) if p.name not in known]
    return attrs.evolve(draft, participants=(*draft.participants, *more), entries=(*draft.entries, *found))
