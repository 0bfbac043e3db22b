"""Names that the gazetteer has: where they stand in a text, and who or where each is."""

import functools
from typing import TYPE_CHECKING

from summit_timeline.events.lexicon import Entry, Lexicon
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.spans import Hits
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.sentences import folded

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_PLACE_BEFORE = pattern("names.place_before")
_GOING = frozenset(words("names.going"))


@functools.lru_cache(maxsize=8)
def _automaton(lexicon: Lexicon) -> tuple["AhoCorasick", tuple[tuple[Entry, ...], ...], frozenset[int]]:
    """What finds the names of the gazetteer, the entries of each, and which of them are people."""
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    table: dict[str, tuple[Entry, ...]] = dict(lexicon.names)
    for word, entries in lexicon.names.items():
        if len(word) > 3:
            table.setdefault(word.upper(), entries)
    for word, members in lexicon.groups.items():
        table[word] = tuple(Entry(m, "country", "member", country=m) for m in members)
    for word, entries in list(table.items()):
        table.setdefault(folded(word), entries)
    kind, compact = MatchKind.LeftmostLongest, Implementation.ContiguousNFA  # a DFA takes 120 MB and half a second
    people = frozenset(index for index, entries in enumerate(table.values()) if _is_person(entries))
    return AhoCorasick(list(table), matchkind=kind, implementation=compact), tuple(table.values()), people


_CONTINENT = pattern("names.continent")


def gazetteer_hits(text: str, lexicon: Lexicon) -> Hits:
    automaton, entries, people = _automaton(lexicon)
    found, persons = [], []
    american = _is_of_american_state(text)
    for index, start, end in automaton.find_matches_as_indexes(folded(text)):
        if not is_whole(text, start, end):
            continue
        if (text.startswith("-", end) and _LENT.match(text, end)) or is_stance(text, start):
            continue
        if text.startswith(("Soviet", "Yugoslav"), start) and _DISSOLVED.search(text, max(0, start - 8), start):
            continue  # "the former Soviet republic" is none that there is
        if text.startswith("WHO ", start) and _SHOUTED_WHO.match(text, start):
            continue
        if text.startswith("Security Council", start) and _OF_A_LAND.search(text, max(0, start - 20), start):
            continue  # "Chad's Security Council"
        if text.startswith("NSA", start) and _ADVISERS.search(text) is not None:
            continue  # an adviser on national security, as India and Pakistan call him
        if american and entries[index][0].name == _ALSO_A_STATE:
            continue
        if text[start] != "A" or not _CONTINENT.search(text, max(0, start - 9), end):
            hit = (_with_its_kind(text, start, entries[index]), end, entries[index])
            found.append(hit)
            if index in people:
                persons.append(hit)
    return Hits(found, persons)


_ADVISERS = pattern("names.advisers")
_SHOUTED_WHO, _OF_A_LAND = pattern("names.shouted_who"), pattern("names.council_of_a_land")


def _is_of_american_state(text: str) -> bool:
    """Whether Georgia is the American state in a text: its governor or its Republicans are told, no Tbilisi."""
    if _ALSO_A_STATE not in text or _IN_AMERICA.search(text) is None:
        return False
    return _IN_THE_CAUCASUS.search(text) is None


_ALSO_A_STATE = "Georgia"  # the one country whose name a state of the Union has
_IN_AMERICA, _IN_THE_CAUCASUS = pattern("names.in_america"), pattern("names.in_the_caucasus")


def _with_its_kind(text: str, start: int, entries: tuple[Entry, ...]) -> int:
    """Where the name of a country starts with what kind of state it is: "the Republic of the Sudan"."""
    if not text.endswith(("of ", "of the "), 0, start) or entries[0].kind != "country" or entries[0].form != "name":
        return start
    kind = _STATE_OF.search(text, max(0, start - 60), start)
    return start if kind is None else kind.start()


_STATE_OF = pattern("names.state_of")
_LENT, _STANCE = pattern("names.lent"), pattern("names.stance")
_DISSOLVED = pattern("names.dissolved")


def is_stance(text: str, start: int) -> bool:
    """Whether the name that starts there only tells what others are for, against or outside of: "anti-Vega rebels"."""
    return text.endswith("-", 0, start) and _STANCE.search(text, max(0, start - 6), start) is not None


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether the span is bounded as a word; a hyphen bounds it too ("Japan-EU")."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or (after.isalnum() and text[end - 1] != ".") or before in ("@", "#"))


def _is_person(entries: tuple[Entry, ...]) -> bool:
    """Whether a name of the gazetteer is a person as a participant."""
    return next((e.kind for e in entries if e.kind in _PARTIES), "") == "person"


_PARTIES = ("country", "organisation", "group", "person")


def read_hit(text: str, start: int, end: int, entries: tuple[Entry, ...]) -> Name:
    """The name with the reading that its neighbours choose: a place after "in", a government before "said"."""
    who = next((e for e in entries if e.kind in _PARTIES), None)
    where = next((e for e in entries if e.kind in ("city", "building", "region")), None)
    parted = text.endswith(" ", 0, start)
    match = _PLACE_BEFORE.search(text[max(0, start - 60) : start].lower()) if parted else None
    before = (match.group(1) or match.group(2)) if match else ""
    on_it = text.endswith(_ON_WHICH, start, end) or text.startswith((" island", " Island"), end)
    if not before and on_it and _ON_IT.search(text, max(0, start - 8), start):
        before = "on"
    if where is None and who is not None and who.kind == "country" and who.form == "name":
        where = who
    if who is not None and who.form in ("seat", "office") and before in _GOING:
        sent = before == "from" and _SENT.search(text[max(0, start - 60) : start].lower()) is not None
        who = who if sent else None
    if who is not None and who.form == "seat" and _is_city(text, start, end):
        who = None
    also = tuple(e for e in entries if e.form == "member" and e is not who) if who is not None else ()
    return Name(start, end, who, where, before, also=also)


def _is_city(text: str, start: int, end: int) -> bool:
    """Whether a seat of government is only the city, by the words beside it: "London Mayor", "the Paris accord"."""
    return _CITY_BEHIND.match(text, end) is not None or _CITY_AHEAD.search(text, max(0, start - 60), start) is not None


_CITY_AHEAD, _CITY_BEHIND = pattern("names.city_ahead"), pattern("names.city_behind")
_SENT, _ON_IT = pattern("names.sent"), pattern("names.on_it")
_ON_WHICH = ("Hill", "Island", "Islands", "Heights")
