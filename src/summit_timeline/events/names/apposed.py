"""People whom only the words behind their name tell to be people: "Luis Vega, the mining minister", "Vega of Peru"."""

import bisect
import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from summit_timeline.events.lexicon import Entry, Lexicon
from summit_timeline.events.names.surnames import is_famous
from summit_timeline.events.text.openers import word_finder
from summit_timeline.events.text.patterns import is_of, pattern, words
from summit_timeline.events.text.pieces import InLines, Pieces

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_ROLE_BEHIND = pattern("names.role_behind")
_OPENS = Pieces(words("names.role_behind_opens"))
_ITS_LAND = pattern("names.land_of_role")
_NAME_AHEAD = pattern("names.name_ahead")
_NO_NAME_AHEAD = pattern("names.no_name_ahead")
_GOES_ON = pattern("names.of_land_goes_on")
_SEVERAL = InLines(pattern("names.several"), words("names.several_opens"))
_IN_LIST = pattern("names.in_list")
_ONE_SURNAME = pattern("names.one_surname")
_OFFICE_LIST = InLines(
    pattern("names.in_office_list"),
    ("sters", "ents", "eaders", "emiers", "llors", "oys", "parts", "agues", "adors", "aries", "ators"),
)
_PARTNER, _PARTNER_OF = pattern("names.partner"), pattern("names.partner_of")
_PARTNER_AHEAD = pattern("names.partner_ahead")
_IN_BETWEEN = pattern("names.in_between")
_WHO_MEETS = InLines(pattern("names.who_meets"), words("names.who_meets_words"))
_ASKS = pattern("names.asks")
_IN_FULL, _NAME_BEHIND = pattern("names.in_full"), pattern("names.name_behind")
_SOMEBODYS_BEFORE, _NAME_ENDS = pattern("names.somebodys_before"), pattern("names.name_ends")
_OR_BODIES, _HIS = frozenset(words("names.somebodys_or_bodies")), re.compile(r"(?i:his|her) ")
_WHOSE = 60  # characters in front of what somebody is to another
_TITLE = 20  # characters of a word in front of a first name
_NEXT = 40  # characters of the name behind a list's last "and"
_FEW = 4  # names of the gazetteer behind the comma among which the country is
_REACH = 60  # characters in front of a comma in which a name stands

_Hits = Sequence[tuple[int, int, tuple[Entry, ...]]]
_Apposed = tuple[int, int, Entry]
"""Where a name stands, and who it is."""


def apposed_people(text: str, gazetteer: _Hits, lexicon: Lexicon) -> Iterator[_Apposed]:
    """The people who are told by an office or a country behind their name, as no list of first names has them all."""
    yield from _by_role(text, gazetteer, lexicon)
    yield from _by_land(text, gazetteer, lexicon)
    yield from _in_list(text, gazetteer, lexicon)
    yield from _by_kind(text, lexicon)
    yield from _by_whose(text, lexicon)
    yield from _by_office_ahead(text, lexicon)
    yield from _in_office_list(text, gazetteer, lexicon)
    yield from _of_one_surname(text, lexicon)


def _by_kind(text: str, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those in front of whose full name is what they are: "activist Kolbe Tirab", "Judge Kolbe Tirab"."""
    for _, start, end in _kinds().find_matches_as_indexes(text):
        if start and not text[start - 1].isspace() and text[start - 1] not in "\"'(-":
            continue
        name = full_name(text, end, lexicon)
        if name:
            yield end, end + len(name), Entry(_INITIAL.sub(" ", name), "person")


def _by_whose(text: str, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those of whom is told, with a comma, whose deputy, rival or son they are: "his deputy, Kolbe Tirab,"."""
    for _, start, end in _somebodys().find_matches_as_indexes(text):
        whose = _SOMEBODYS_BEFORE.search(text, max(0, start - _WHOSE), start)
        if whose is None or (text[start:end].strip(" ,") in _OR_BODIES and not _HIS.match(whose.group())):
            continue  # "the bank's partner, Goldman Sachs,"
        name = full_name(text, end, lexicon)
        if name and _NAME_ENDS.match(text, end + len(name)):
            yield end, end + len(name), Entry(_INITIAL.sub(" ", name), "person")


def full_name(text: str, start: int, lexicon: Lexicon) -> str:
    """The full name of a person that stands at an offset; "" where none can.

    >>> full_name("Then Kolbe Tirab spoke.", 5, Lexicon.default())
    'Kolbe Tirab'
    """
    match = _NAME_BEHIND.match(text, start)
    told = itertools.takewhile(lambda w: w not in _in_no_name(lexicon), match.group().split(" ") if match else ())
    name = " ".join(told).removesuffix("'s")
    first, _, others = name.partition(" ")
    last = others.rpartition(" ")[2]
    if not last or first in lexicon.no_first_name or not _can_be_first(first, lexicon) or _is_no_person(name, lexicon):
        return ""
    return "" if last.isupper() or is_famous(last, lexicon) else name


_INITIAL = re.compile(r"(?<=[a-z]) [A-Z]\. (?=[A-Z])")


def _can_be_first(word: str, lexicon: Lexicon) -> bool:
    """Whether a word can be a first name, and is no verb of a headline: not "Rules", "Asked"."""
    return word in lexicon.first_names or not word.endswith(("s", "ed", "ing"))


def _by_office_ahead(text: str, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those who are named, with commas, behind an office told before: "The minister, Kolbe Tirab,"."""
    for _, _, end in _offices().find_matches_as_indexes(text):
        name = full_name(text, end, lexicon)
        if name and text.startswith(",", end + len(name)):
            yield end, end + len(name), Entry(_INITIAL.sub(" ", name), "person")


@functools.cache
def _offices() -> "AhoCorasick":
    return word_finder(f"he {office}, " for office in words("names.offices_ahead"))


@functools.cache
def _somebodys() -> "AhoCorasick":
    return word_finder(f"{word}, " for word in (*words("names.kinds"), *words("names.somebodys")))


@functools.cache
def _kinds() -> "AhoCorasick":
    return word_finder(f"{kind} " for kind in words("names.kinds"))


def _in_list(text: str, gazetteer: _Hits, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those behind a title in the plural: "Senators Ana Soto and Thom Vega", "Chilean ministers Soto and Gil"."""
    for match in _SEVERAL.finditer(text):
        title = match.group("title")
        home = next((land for land, titles in lexicon.titles_of.items() if title in titles), None)
        land = next((e[0] for _, end, e in gazetteer if end == match.start() - 1), None)
        behind = home if land is None or land.kind != "country" else land.name
        for name in _IN_LIST.finditer(text, match.start("names"), match.end("names")):
            words = name.group().split(" ")
            if not any(w in _in_no_name(lexicon) for w in words) and not _is_no_person(name.group(), lexicon):
                yield *name.span(), Entry(name.group(), "person", speaks_for=behind)


def _of_one_surname(text: str, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those who are told together with the surname of one: "Raul and Fidel Castro" are two Castros."""
    for match in _ONE_SURNAME.finditer(text):
        first, second, surname = match.group("first", "second", "surname")
        before = text[max(0, match.start() - _TITLE) : match.start()].split(" ")
        if len(before) > 1 and before[-2][:1].isupper() and before[-1] == "":
            continue  # "Prince Charles and Camilla Parker"
        if {first, second} <= _first_names(lexicon) and surname not in _in_no_name(lexicon):
            known = lexicon.names.get(f"{first} {surname}", ())
            who = next((e for e in known if e.kind == "person"), Entry(f"{first} {surname}", "person"))
            yield *match.span("first"), who


@functools.lru_cache(maxsize=8)
def _first_names(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.first_names)


def _in_office_list(text: str, gazetteer: _Hits, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those in a row behind their offices: "the ministers of Chad and Mali, Kolbe Tirab and Ana Soto".

    Where there are as many countries as people, each is of his own.
    """
    for match in _OFFICE_LIST.finditer(text):
        names = [n for n in _IN_LIST.finditer(text, *match.span("names")) if full_name(text, n.start(), lexicon)]
        span = match.span("lands")
        lands = [
            e[0].name for start, end, e in gazetteer if span[0] <= start < end <= span[1] and e[0].kind == "country"
        ]
        for at, name in enumerate(names):
            land = lands[at] if len(lands) == len(names) else None
            yield *name.span(), Entry(name.group(), "person", speaks_for=land)


def _is_no_person(name: str, lexicon: Lexicon) -> bool:
    """Whether a name, or its first word, is that of something else: "New York", "Boston Globe"."""
    known = (*lexicon.names.get(name, ()), *lexicon.names.get(name.split(" ")[0], ()))
    return any(e.kind != "person" for e in known)


def _by_role(text: str, gazetteer: _Hits, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those whose office is told behind a comma: "Ossam Tirab, Sudan's chief of staff,"."""
    commas = set(_OPENS.places(text))
    starts = [start for start, _, _ in gazetteer]
    commas.update(start - 2 for start, _, _ in gazetteer if text.startswith(", ", start - 2))
    for at in sorted(commas):
        match = _ROLE_BEHIND.match(text, at)
        span = None if match is None else _name_ahead(text, at, lexicon)
        if match is not None and span is not None:
            near = gazetteer[bisect.bisect_left(starts, at) :][:_FEW]
            yield *span, Entry(text[slice(*span)], "person", speaks_for=land_behind(text, at, near))


def _by_land(text: str, gazetteer: _Hits, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those whose country is told right behind them: "Ossam Tirab of Sudan"."""
    for start, end, entries in gazetteer:
        if not text.startswith(" of ", start - 4) or _GOES_ON.match(text, end) is None:
            continue
        land = entries[0]
        span = _name_ahead(text, start - 4, lexicon) if land.kind == "country" and land.form == "name" else None
        if span is not None:
            yield *span, Entry(text[slice(*span)], "person", speaks_for=land.name)


@functools.lru_cache(maxsize=8)
def _in_no_name(lexicon: Lexicon) -> frozenset[str]:
    """The words that are part of no person's name."""
    return lexicon.stop.union(lexicon.no_person, lexicon.titles)


def _name_ahead(text: str, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where a name of two words or more stands that ends at an offset and can be a person's."""
    match = _NAME_AHEAD.search(text, max(0, end - _REACH), end)
    if match is None or _NO_NAME_AHEAD.search(text, max(0, match.start() - 30), match.start()):
        return None
    words = match.group().split(" ")
    while words and (words[0] in lexicon.stop or words[0].removesuffix("s") in lexicon.titles):
        words.pop(0)
    name = " ".join(words)
    if len(words) < len(("first", "last")) or name in lexicon.names:
        return None
    if any(w in _in_no_name(lexicon) or (w.isupper() and "." not in w) for w in words):
        return None
    return end - len(name), end


def partners(text: str, ends: Iterable[int], lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those who are named with "and" right behind somebody known: "Pat Roberts and Collin Peterson met"."""
    known = sorted(ends)
    pending = list(known)
    for end in pending:  # one who is found may stand in front of a further one
        match = _PARTNER.match(text, end) or _PARTNER_OF.match(text, end) or _between_two(text, end, known)
        words = [] if match is None else match.group("name").split(" ")
        if match is None or any(w in _in_no_name(lexicon) or w.isupper() or w.endswith("'s") for w in words[:-1]):
            continue
        if words[-1].removesuffix("'s") in _in_no_name(lexicon) or words[-1].isupper():
            continue
        if not _is_no_person(match.group("name"), lexicon):
            yield *match.span("name"), Entry(match.group("name"), "person")
            if is_of(match, _PARTNER_OF) and match.end("name") not in known:
                pending.append(match.end("name"))


def partners_ahead(text: str, starts: Iterable[int], lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those with whom a sentence opens, side by side with somebody known: "Kolbe Tirab and Ana Soto sat beside him"."""
    for start in starts:
        if not text.endswith(" and ", 0, start):
            continue
        match = _PARTNER_AHEAD.search(text, max(0, start - _REACH), start)
        name = "" if match is None else full_name(text, match.start("name"), lexicon)
        if match is not None and name == match["name"]:
            yield *match.span("name"), Entry(name, "person")


def who_meets(text: str, lexicon: Lexicon) -> Iterator[_Apposed]:
    """Those told in full whose surname stands where somebody meets: "Kolbe Tirab spoke. ... Vega met with Tirab"."""
    told = {name for match in _WHO_MEETS.finditer(text) for name in match.groups() if name}
    surnames = {name for name in told if _is_surname(name, lexicon)}
    for match in _IN_FULL.finditer(text) if surnames else ():
        first, surname = match.groups()
        if (
            surname in surnames
            and first not in _in_no_name(lexicon)
            and _ASKS.match(text, match.start()) is None
            and not first.endswith(("ing", "ed"))
            and not _is_no_person(match.group(), lexicon)
        ):
            yield *match.span(), Entry(match.group(), "person")


def _is_surname(word: str, lexicon: Lexicon) -> bool:
    """Whether a word can be the surname of somebody whom not all know: "Trump" is not the daughter."""
    if word in _in_no_name(lexicon) or word in lexicon.names or word in lexicon.common_surnames:
        return False
    return f"{word}." not in _in_no_name(lexicon) and not is_famous(word, lexicon)


def _between_two(text: str, end: int, ends: Sequence[int]) -> re.Match[str] | None:
    """The name in a list between two people: "Ana Soto, Kolbe Tirab and Luis Vega"."""
    match = _IN_BETWEEN.match(text, end)
    at = None if match is None else bisect.bisect_right(ends, match.end())
    near = at is not None and at < len(ends) and match is not None and ends[at] - match.end() < _NEXT
    return match if near and match is not None and text[match.end() : ends[at or 0]].count(",") == 0 else None


def is_told_behind(text: str, end: int) -> bool:
    """Whether an office is told right behind a name: "Arlene Foster, leader of the party"."""
    return _ROLE_BEHIND.match(text, end) is not None


def land_behind(text: str, end: int, gazetteer: _Hits) -> str | None:
    """The country of the office that stands behind a name, as its words tell it: "Chad's minister", "Head of Chad"."""
    role = _ROLE_BEHIND.match(text, end)
    if role is None:
        return None
    behind = _ITS_LAND.match(text, role.end())
    for start, _, entries in gazetteer:
        if role.start() < start < role.end() or (behind is not None and start == behind.end()):
            return entries[0].name if entries[0].kind == "country" else None
    return None
