"""Organisations and buildings that no gazetteer has, told by the last word of their name."""

import functools
import re

from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.spans import Hit
from summit_timeline.events.text.openers import Endings, opened
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import Pieces, pieces_of


@functools.lru_cache(maxsize=8)
def organisation_pattern(lexicon: Lexicon) -> Endings:
    endings = alternation(lexicon.organisation_endings)
    pattern = rf"\b(?:[A-Z][\w-]+(?:(?<=s)')? (?:(?:of|for|on)(?: the)? |and )?){{1,5}}(?:{endings})\b"
    return Endings(lexicon.organisation_endings, pattern)


_CHAMBERS = words("names.chambers")  # "the Senate Agriculture Committee" is a body of it


def organisations(text: str, start: int, places: list[int], lexicon: Lexicon) -> list[Name]:
    """Organisations that no gazetteer has, by the last word of their name."""
    found = []
    for match in organisation_pattern(lexicon).finditer(text, places, start):
        words = _HEAD_OF.sub("", match.group()).split(" ")
        while words and ((words[0] in lexicon.stop and not _opens_name(words)) or words[0].islower()):
            words.pop(0)
        person = _member(words, lexicon)
        if person:
            found.append(Name(match.start(), match.start() + len(person), Entry(person, "person")))
            words = words[len(person.split(" ")) + 2 :]
        if len(words) > 1:
            last = " ".join(words)
            name = (_listed_before(text, match.end() - len(last)) if " and " in last else "") + last
            start, end = match.end() - len(name), _with_matter(text, match.end(), words)
            found.append(Name(start, end, _known(text[start:end], name, lexicon)))
    return found


def _opens_name(words: list[str]) -> bool:
    """Whether a word that is in few names opens that of a body: "Senate ...", "Foreign Relations Committee"."""
    beside = words[1] if len(words) > 1 else ""
    return words[0] in _CHAMBERS or beside in _OPENS_WITH.get(words[0], ())


_OPENS_WITH = {"Foreign": ("Relations", "Affairs", "Policy"), "Democrat": ("Party",), "Security": ("Committee",)}


def _known(words: str, short: str, lexicon: Lexicon) -> Entry:
    """A body, as the gazetteer has it where it does; one whose matter it need not tell by the short name."""
    known = (e for e in lexicon.names.get(words, ()) if e.kind == "organisation")
    return next(known, Entry(words if words != short else short, "organisation"))


def _member(words: list[str], lexicon: Lexicon) -> str:
    """Somebody who is told in front of the body that he is of: "Ana Soto of the Leadership Conference"; or ""."""
    if words[2:4] != ["of", "the"]:
        return ""
    in_no_person = (*lexicon.no_person, *lexicon.organisation_endings, *lexicon.titles)
    return "" if any(w in in_no_person or not w.isalpha() for w in words[:2]) else " ".join(words[:2])


def _with_matter(text: str, end: int, words: list[str]) -> int:
    """The end of the name of a committee that tells behind what it is for: "the Select Committee on Intelligence"."""
    select = words[-1] in _COMMITTEES and (len(words) == 1 or words[-2] in _CHOSEN or words[-2] in _CHAMBERS)
    matter = _MATTER.match(text, end) if select else None
    return end if matter is None else matter.end()


_COMMITTEES, _CHOSEN = ("Committee", "Subcommittee", "Commission"), ("Select", "Permanent", "Special", "Joint")
_MATTER = pattern("names.committee_on")


def _listed_before(text: str, at: int) -> str:
    """The fields of a committee that are listed before the rest of its name: "the Trade, Youth and Sport Committee"."""
    listed = _LISTED_FIELDS.search(text, max(0, at - _LISTED), at) if text.endswith(", ", 0, at) else None
    return listed["fields"] if listed is not None else ""


_HEAD_OF, _LISTED_FIELDS = pattern("names.head_of"), pattern("names.listed_fields")
_LISTED = 80  # characters
_OTHER_CONGRESS = pattern("names.other_congress")


def other_congresses(text: str, start: int, end: int, lexicon: Lexicon) -> list[Name]:
    """Bodies that are called a congress and are no parliament: "the World Jewish Congress" is not that of the land."""
    found = []
    for match in _OTHER_CONGRESS.finditer(text, start, end) if "Congress" in text[start:end] else ():
        words = match.group().split(" ")
        while words[0] in lexicon.stop or words[0] in lexicon.titles:
            words.pop(0)
        name = " ".join(words)
        if len(words) > 1 and name not in lexicon.names:
            found.append(Name(match.end() - len(name), match.end(), Entry(name, "organisation")))
    return found


def headed(text: str, start: int, end: int, lexicon: Lexicon) -> list[Name]:
    """Firms and bodies whose heads are told together: "the heads of Zango and Tirab Motors"."""
    found = []
    for match in _HEADS_OF.finditer(text, start, end) if any(word in text[start:end] for word in _HEADS) else ():
        for name in _ONE_HEADED.finditer(text, match.start("bodies"), match.end("bodies")):
            first = name.group().split(" ")[0]
            if first not in lexicon.stop and first not in _IN_CAPITALS:
                found.append(Name(*name.span(), Entry(name.group(), "organisation")))
    return found


def lettered(text: str, start: int, end: int) -> list[Name]:
    """Bodies that are called by their letters behind what they are: "the largest union, GSEE,"."""
    found = _LETTERED.finditer(text, start, end) if _LETTERS_BEHIND.search(text, start, end) else ()
    spans = (m.span(group) for m in found for group in ("one", "other") if m[group])
    return [Name(*span, Entry(text[slice(*span)], "organisation")) for span in spans]


_LETTERED, _LETTERS_BEHIND = pattern("names.lettered"), re.compile(", [A-Z]{2}")
_HEADS_OF, _ONE_HEADED = pattern("names.heads_of"), pattern("names.one_headed")
_HEADS = words("names.heads_open")
_IN_CAPITALS = ("State", "Government", "Delegation", "Mission", "Mr", "Mrs", "Gen", "President")
_SHARED_KIND = pattern("names.shared_kind")
_KINDS = {"departments": "Department", "ministries": "Ministry", "committees": "Committee"}


def with_shared_kind(text: str, start: int, end: int, lexicon: Lexicon) -> list[Name]:
    """Departments and committees that are told together: "the State and Justice departments"."""
    line = text[start:end]
    if not any(kind in line or kind.capitalize() in line for kind in _KINDS):
        return []
    found = []
    for match in _SHARED_KIND.finditer(text, start, end):
        kind, house = _KINDS[match["kind"].lower()], match["house"] or ""
        for field in _FIELD_OF_BODY.finditer(text, match.start("fields"), match.end("fields")):
            known = lexicon.names.get(f"{field.group()} {kind}", ())
            if house:
                found.append(Name(*field.span(), Entry(f"{house} {field.group()} {kind}", "organisation")))
            elif known:
                found.append(Name(*field.span(), known[0]))
    return found


_FIELD_OF_BODY = pattern("names.field_of_body")
_BUILDING = pattern("names.building")
_BUILDING_OPENERS = pattern("names.building_openers")
_BUILDING_WORDS = Pieces(pieces_of(_BUILDING.pattern))


def buildings(text: str, start: int, end: int) -> list[Name]:
    """Buildings that no gazetteer has, by the last word of their name, where something is "at" them."""
    if not _BUILDING_WORDS.stand_in(text, start, end):
        return []
    matches = opened(_BUILDING_OPENERS, _BUILDING).finditer(text, start, end)
    return [Name(m.start(1), m.end(1), None, Entry(m.group(1), "building"), "at") for m in matches]


def only_in_name_of(text: str, body: Name, hit: Hit) -> bool:
    """Whether a name of the gazetteer is only a word in that of a body: "Syria" in "the International Syria Forum"."""
    start, end, _ = hit
    if start == body.start and end < body.end and text[start:end] in _CHAMBERS:
        return True  # "the Senate Agriculture Committee"
    last_word = end == body.end and " " not in text[start:end]
    named = text.endswith(("the ", "The "), 0, body.start)  # and no words of a headline
    return named and " " in text[body.start : start] and (end < body.end or last_word)
