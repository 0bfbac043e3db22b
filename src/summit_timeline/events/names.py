"""Names in a text: countries, organisations, people and places, each with one canonical English name."""

import bisect
import collections
import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from summit_timeline.events.apposed import apposed_people, is_told_behind, land_behind, partners
from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.openers import Endings, Openers
from summit_timeline.events.patterns import pattern
from summit_timeline.events.pieces import pieces_of
from summit_timeline.events.sentences import folded

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_RULER = {"Patriarch", "King", "Queen", "Pope", "Emperor", "Sheikh", "Emir", "Sultan", "Prince", "Ayatollah"}
_PARTICLES = ("von", "van", "de", "der", "bin", "al", "el", "da", "dos", "di", "la", "le", "du", "den", "ben")
# one set of first characters, so that the search passes quickly over all others
_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ](?:(?<=[A-Z])\.(?:[A-Z]\.)*|[^\W\d_]*(?:['-][^\W\d_]+)*))"
_NAME = rf"{_CAPITAL}(?:[ ]+(?:(?:{'|'.join(_PARTICLES)})[ ]+|(?:al|el|bin)-)*{_CAPITAL}){{0,3}}"
_SPOKESMAN_BEHIND = pattern("names.spokesman_behind")
_PLACE_BEFORE = pattern("names.place_before")
ORGANISATION_BODY = {
    "European Council": "European Union",
    "European Commission": "European Union",
    "European Parliament": "European Union",
    "UN Security Council": "United Nations",
    "UN General Assembly": "United Nations",
    "United States Senate": None,
    "United States House of Representatives": None,
    "U.S. Congress": None,
}


_GOING = frozenset(pattern("names.going").pattern.split("|"))


@attrs.frozen
class Name:
    """A name at its place in a text: who it is as a participant, where it is as a place, either or both.

    `before` is the preposition in front of it ("in", "to") or "". `title` is the title in front of a person. `also` are
    the further members of a group that has no name as a participant ("the two Koreas").
    """

    start: int
    end: int
    who: Entry | None
    where: Entry | None = None
    before: str = ""
    title: str = ""
    also: tuple[Entry, ...] = ()

    @property
    def everyone(self) -> tuple[Entry, ...]:
        """All who are meant by the name."""
        return () if self.who is None else (self.who, *self.also)


class _Found:
    """Spans that are taken, so that a name is read once; a helper of one call of `find_names`."""

    def __init__(self) -> None:
        self.names: list[Name] = []
        self._starts: list[int] = []

    def add(self, name: Name) -> bool:
        at = bisect.bisect(self._starts, name.start)
        if at and self.names[at - 1].end > name.start:
            return False
        if at < len(self.names) and self.names[at].start < name.end:
            return False
        self.names.insert(at, name)
        self._starts.insert(at, name.start)
        return True

    def is_free(self, start: int, end: int) -> bool:
        """Whether no name stands in any of [start, end)."""
        at = bisect.bisect(self._starts, start)
        return not (at and self.names[at - 1].end > start) and not (at < len(self.names) and self._starts[at] < end)

    def between(self, start: int, end: int) -> list[Name]:
        """The names that start in [start, end)."""
        return self.names[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]


_Hit = tuple[int, int, tuple[Entry, ...]]
"""A name of the gazetteer at its place."""


class _Hits:
    """What the gazetteer has in a text, found again by its place."""

    def __init__(self, hits: list[_Hit], persons: list[_Hit]) -> None:
        self.hits, self.persons = hits, persons
        self.starts = [hit[0] for hit in hits]

    def between(self, start: int, end: int) -> list[_Hit]:
        """Those that start in [start, end)."""
        return self.hits[bisect.bisect_left(self.starts, start) : bisect.bisect_left(self.starts, end)]

    def last(self, at: int) -> _Hit | None:
        """The last one that starts at an offset or before it."""
        slot = bisect.bisect(self.starts, at)
        return self.hits[slot - 1] if slot else None

    def ending(self, end: int) -> _Hit | None:
        """The one that ends at an offset."""
        at = bisect.bisect_left(self.starts, end) - 1
        return self.hits[at] if at >= 0 and self.hits[at][1] == end else None

    def at(self, start: int) -> _Hit | None:
        """The one that starts at an offset."""
        at = bisect.bisect_left(self.starts, start)
        return self.hits[at] if at < len(self.hits) and self.starts[at] == start else None


def find_names(
    text: str, lexicon: Lexicon, known: tuple[Name, ...] = (), *, year: int | None = None
) -> tuple[Name, ...]:
    """The names in `text` (with plain quotes, see `sentences.plain`), in order and without overlaps.

    `known` are names from another part of the same document, whose people can be named by surname here. `year` is that
    of the document: it tells who of several is meant by a surname that only one of them could have in office then.

    >>> [n.who.name for n in find_names("Japanese Prime Minister Fumio Kishida met EU leaders.", Lexicon.default())]
    ['Japan', 'Fumio Kishida', 'European Union']
    """
    return Names(text, lexicon, known, year=year).all


class Names:
    """The names of a text, read where somebody asks: line by line, as no name goes on across a line break.

    Only who is named in full or with a title is looked for in all of it, as surnames take these people up everywhere.
    What is asked for is the same as in a reading of the whole.
    """

    def __init__(self, text: str, lexicon: Lexicon, known: tuple[Name, ...] = (), *, year: int | None = None) -> None:
        self._text, self._lexicon, self._known, self._year = text, lexicon, known, year
        self._starts = [0, *itertools.accumulate(len(line) + 1 for line in text.split("\n"))]  # with the end
        self._first: dict[int, _Found] = {}
        self._second: dict[int, list[Name]] = {}
        self._lines: dict[int, tuple[Name, ...]] = {}
        self._starts_in: dict[int, list[int]] = {}
        self._words: dict[int, list[tuple[str, int]]] = {}
        self._lands: set[str | None] = set()

    @property
    def all(self) -> tuple[Name, ...]:
        """The names of the whole text, in order and without overlaps."""
        return tuple(itertools.chain.from_iterable(map(self._line, range(len(self._starts) - 1))))

    def between(self, start: int, end: int) -> tuple[Name, ...]:
        """The names that start in [start, end)."""
        first, last = self._line_at(start), self._line_at(end - 1)
        if first == last:
            return self._line(first)[slice(*self._slots(first, start, end))]
        names: list[Name] = []
        for line in range(first, last + 1):
            names.extend(self._line(line)[slice(*self._slots(line, start, end))])
        return tuple(names)

    def at(self, at: int) -> Name | None:
        """The name in which an offset stands."""
        line = self._line_at(at)
        names = self._line(line)
        name = names[slot - 1] if (slot := bisect.bisect(self._starts_in[line], at)) else None
        return name if name is not None and at < name.end else None

    def may_be_in_name(self, start: int, end: int) -> bool:
        """Whether a word can be a part of the name of a body: it has a capital, or the gazetteer knows the name."""
        first = max(self._text.rfind(" ", 0, start), self._text.rfind("\n", 0, start)) + 1
        if not self._text[first:end].islower():
            return True
        known = self._gazetteer.last(start)
        return known is not None and end <= known[1]

    def before(self, at: int) -> Iterator[Name]:
        """The names that end at an offset or before it, the last one first."""
        for line in range(self._line_at(at), -1, -1):
            names = self._line(line)
            yield from (n for n in reversed(names[: self._slots(line, at, at)[0]]) if n.end <= at)

    @functools.cached_property
    def titled(self) -> list[Name]:
        """The people of the whole text who have a title in front of them, in order."""
        return [_in_year(n, self._year) for n in _canonical(self._titled.names, *self._canon)]

    @functools.cached_property
    def spokespeople(self) -> frozenset[str]:
        """The people of the whole text who only speak for others, by their title or by what is said behind the name."""
        if "spokes" not in self._text and "Spokes" not in self._text:
            return frozenset()
        people = [n for n in self.titled if "spokes" in n.title.lower()]
        behind = (self.at(match.start() - 1) for match in _SPOKESMAN_BEHIND.finditer(self._text))
        people.extend(n for n in behind if n is not None)
        return frozenset(n.who.name for n in people if n.who is not None and n.who.kind == "person")

    def _slots(self, line: int, start: int, end: int) -> tuple[int, int]:
        """Where the names of a line lie in its row that start in [start, end)."""
        starts = self._starts_in[line]
        return bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)

    def _line_at(self, at: int) -> int:
        return bisect.bisect(self._starts, at, 1, len(self._starts) - 1) - 1

    def _bounds(self, line: int) -> tuple[int, int]:
        return self._starts[line], min(self._starts[line + 1], len(self._text))

    def _line(self, line: int) -> tuple[Name, ...]:
        names = self._lines.get(line)
        if names is None:
            found = _canonical(self._whole(line).names, *self._canon)
            names = self._lines[line] = tuple(_in_year(n, self._year) for n in found)
            self._starts_in[line] = [n.start for n in names]
        return names

    @functools.cached_property
    def _gazetteer(self) -> _Hits:
        return _gazetteer_hits(self._text, self._lexicon)

    @functools.cached_property
    def _titled(self) -> _Found:
        found = _Found()
        for name in _titled_people(self._text, self._lexicon, self._gazetteer.hits):
            found.add(name)
        return found

    @functools.cached_property
    def _titled_words(self) -> set[str]:
        """The surnames of those who have a title, also in the text of a headline: "Obama visits Bush" is of no town."""
        known = (n for n in self._known if n.title and n.who is not None and n.who.kind == "person")
        return {n.who.name.split()[-1] for n in (*self._titled.names, *known) if n.who is not None}

    @functools.cached_property
    def _full(self) -> _Found:
        """The people in full names, each where the search finds it: not yet without overlaps with others."""
        found = _Found()
        for start, end, who in apposed_people(self._text, self._gazetteer.hits, self._lexicon):
            found.add(Name(start, end, who))
        for name in _full_names(self._text, self._lexicon):
            found.add(name)
        ends = [n.end for n in (*self._titled.names, *found.names)]
        for start, end, who in partners(
            self._text, (*ends, *(end for _, end, _ in self._gazetteer.persons)), self._lexicon
        ):
            found.add(Name(start, end, who))
        return found

    def _in_hits(self, line: int) -> list[_Hit]:
        return self._gazetteer.between(*self._bounds(line))

    def _is_sure(self, name: Name) -> bool:
        """Whether a name of the gazetteer is one by itself, and no surname."""
        text = self._text[name.start : name.end]
        return name.who is not None or (name.before != "" and text not in self._titled_words)

    def _named(self, line: int) -> _Found:
        """The names of a line that are told by themselves, not by a name before them."""
        found = self._first.get(line)
        if found is not None:
            return found
        found = self._first[line] = _Found()
        text, lexicon = self._text, self._lexicon
        start, end = self._bounds(line)
        gazetteer = self._in_hits(line)
        for name in self._titled.between(start, end):
            found.add(name)
        bodies = self._organisations(start, end)
        for name in bodies:
            if any(_only_in_name_of(text, name, hit) for hit in gazetteer):
                found.add(name)
        sure = [n for n in (_read(text, a, b, entries) for a, b, entries in gazetteer) if self._is_sure(n)]
        for name in sure:
            if _in_full_name(name) and _JUNIOR.match(text, name.end) is None:
                found.add(name)
        for name in _other_congresses(text, start, end, lexicon):
            found.add(name)
        longest = {n.start: n.end for n in sure}
        by_land = _told_by_land(text, lexicon, gazetteer)
        lands = {n.start: n.who for n in by_land}
        for name in self._full.between(start, end):
            if longest.get(name.start, 0) < name.end:
                found.add(_of_its_land(name, lands.get(name.start)))
        for name in (
            *sure,
            *bodies,
            *(_buildings(text, start, end) if self._has_buildings else ()),
            *self._new_towns.between(start, end),
            *(_capitals(text, start, end, lexicon) if self._has_capitals else ()),
        ):
            found.add(name)
        for name in by_land:
            found.add(name)
        return found

    def _organisations(self, start: int, end: int) -> list[Name]:
        ends = self._organisation_ends
        places = ends[bisect.bisect_left(ends, start) : bisect.bisect_left(ends, end)]
        return _organisations(self._text, start, places, self._lexicon) if places else []

    @functools.cached_property
    def _organisation_ends(self) -> list[int]:
        return _organisation_pattern(self._lexicon).places(self._text)

    @functools.cached_property
    def _new_towns(self) -> _Found:
        """The towns of the whole text that no gazetteer has: told once, they are known everywhere."""
        found = _Found()
        for name in _new_towns(self._text, self._gazetteer.hits, self._lexicon):
            found.add(name)
        return found

    @functools.cached_property
    def _has_buildings(self) -> bool:
        return any(piece in self._text for piece in _BUILDING_WORDS)

    @functools.cached_property
    def _has_capitals(self) -> bool:
        return "capital" in self._text

    def _named_people(self) -> Iterator[Name]:
        """The people of the whole text who are told by themselves, in order."""
        lines: dict[int, list[_Hit]] = {}
        whole: set[int] = set()
        for hit in self._gazetteer.persons:
            lines.setdefault(self._line_at(hit[0]), []).append(hit)
        for hit in self._possessors:
            if _may_tell_of(self._text, hit):
                whole.add(self._line_at(hit[0]))
        for name in (*self._titled.names, *self._full.names):
            lines.setdefault(self._line_at(name.start), [])
        for line in sorted({*lines, *whole}):
            found = self._named(line) if line in whole or line in self._first else self._people(line, lines[line])
            yield from (n for n in found.names if n.who is not None and n.who.kind == "person")

    @functools.cached_property
    def _possessors(self) -> list[_Hit]:
        """What the gazetteer has where somebody's own is told: "China's"."""
        hits = (self._gazetteer.ending(match.start()) for match in re.finditer("'s ", self._text))
        return [hit for hit in hits if hit is not None]

    def _people(self, line: int, hits: list[_Hit]) -> _Found:
        """The people of a line that are told by themselves, where no country tells of one."""
        found = _Found()
        start, end = self._bounds(line)
        for name in self._titled.between(start, end):
            found.add(name)
        for name in self._full.between(start, end):
            hit = self._gazetteer.at(name.start)
            if hit is None or hit[1] < name.end or not self._is_sure(_read(self._text, *hit)):
                found.add(name)
        for a, b, entries in hits:
            found.add(_read(self._text, a, b, entries))
        return found

    @functools.cached_property
    def _canon(self) -> tuple[dict[str, Entry], Lexicon, dict[str, Entry], int | None]:
        return _in_full(self._everybody, self._lexicon), self._lexicon, self._office, self._year

    @functools.cached_property
    def _office(self) -> dict[str, Entry]:
        return {} if self._year is None else _in_office(self._lexicon, self._year)

    @functools.cached_property
    def _everybody(self) -> list[Name]:
        """The people of the whole text, and those known before, in full where it tells them in full."""
        people = [n for n in self._known if n.who is not None and n.who.kind == "person"]
        people.extend(self._named_people())
        if any(n.who is not None and " " not in n.who.name for n in people):
            people = _canonical(people, _in_full(people, self._lexicon), self._lexicon, self._office, self._year)
        return people

    @functools.cached_property
    def _taken_up(self) -> "_Surnames":
        return _Surnames(self._everybody, self._lexicon, self._year)

    def _with_surnames(self, line: int) -> list[Name]:
        """The names of a line with those of people who are taken up by their surname."""
        names = self._second.get(line)
        if names is None:
            found = self._named(line)
            for name in _of_land(self._text, self._lexicon, self._in_hits(line), self._year):
                found.add(name)
            for name in self._taken_up.names(self._text, *self._bounds(line), self._capitals(line)):
                found.add(name)
            names = self._second[line] = found.names.copy()
        return names

    def _capitals(self, line: int) -> list[tuple[str, int]]:
        words = self._words.get(line)
        if words is None:
            words = self._words[line] = _capital_words(self._text, *self._bounds(line))
        return words

    def _whole(self, line: int) -> _Found:
        """All names of a line."""
        told = self._with_surnames(line)
        found = self._first[line]
        for name in self._by_office(line, found, told):
            found.add(name)
        for name in _by_role(self._text, *self._bounds(line), self._holders, self._untitled, self._lexicon):
            found.add(name)
        for hit in self._in_hits(line):
            if found.is_free(hit[0], hit[1]):
                name = _read(self._text, *hit)
                if name.who is None and name.before == "":
                    found.add(name)
        return found

    @functools.cached_property
    def _holders(self) -> list[tuple[int, str, Entry]]:
        return [(n.start, n.title.lower(), n.who) for n in self.titled if n.who is not None]

    @functools.cached_property
    def _untitled(self) -> list[tuple[int, Entry]]:
        """The well-known people whom the text names in full and never with an office: it need not tell theirs."""
        titled = {n.who.name for n in self.titled if n.who is not None}
        known = [(start, end, next(e for e in es if e.kind == "person")) for start, end, es in self._gazetteer.persons]
        told = {e.name for _, end, e in known if is_told_behind(self._text, end)}
        return [(at, e) for at, _, e in known if e.speaks_for and " " in e.name and e.name not in titled | told]

    def _by_office(self, line: int, found: _Found, names: list[Name]) -> list[Name]:
        """People by a surname that they alone had in office then: the text names their country, or one beside them."""
        office, text = self._office, self._text
        meant = [Name(at, at + len(word), office[word]) for word, at in self._capitals(line) if word in office]
        meant = [n for n in meant if not _PART_OF_NAME.search(text, max(0, n.start - 25), n.start)]
        if not any(found.is_free(n.start, n.end) for n in meant):
            return []
        sure = [n for n in meant if n.who is not None and self._is_told(n.who.speaks_for)]
        people = [n for n in (*self._known, *names) if n.who is not None and n.who.kind == "person"]
        starts, ends = {n.start for n in (*people, *sure)}, {n.end for n in (*people, *sure)}
        return [n for n in meant if n in sure or _beside(text, n, starts, ends)]

    def _is_told(self, land: str | None) -> bool:
        """Whether any name of the text is of a country, or of someone who speaks for it."""
        if land in self._lands:
            return True
        for names in self._more_names:
            self._lands.update(e for n in names for entry in n.everyone for e in (entry.name, entry.speaks_for))
            self._lands.update(n.where.country for n in names if n.where is not None and n.where.kind == "building")
            if land in self._lands:
                return True
        return False

    @functools.cached_property
    def _more_names(self) -> Iterator[Sequence[Name]]:
        """The names of line after line, for the countries that they tell."""
        return itertools.chain([self._known], map(self._with_surnames, range(len(self._starts) - 1)))


def surnames(entry: Entry, lexicon: Lexicon) -> tuple[str, ...]:
    """The short names by which a person is taken up: "Kishida", "von der Leyen", "Xi".

    >>> surnames(Entry("Xi Jinping", "person", speaks_for="China"), Lexicon.default())
    ('Xi',)
    """
    either = entry.name in lexicon.surname_first  # of this one person texts write it now first, now last
    return _short_names(entry.name, None if either else entry.speaks_for in lexicon.surname_first)


@functools.lru_cache(maxsize=8192)
def _short_names(full: str, surname_first: bool | None) -> tuple[str, ...]:
    words = full.split()
    if len(words) == 1:
        return (full,)
    if words[0] in _RULER:
        return (words[1],)
    if surname_first is None:
        return (words[0], *words[-1:])
    if surname_first and len(words) <= 3 and not words[0].endswith("."):
        return (words[0],)
    last = words[-1] if words[-1] not in ("Jr.", "Sr.", "II", "III") else words[-2]
    particle = next((i for i, w in enumerate(words[1:-1], 1) if w in _PARTICLES), None)
    if particle is not None:
        return (" ".join(words[particle:]),)
    tail = last.split("-", 1)[1] if last.lower().startswith(("al-", "el-")) else None
    short = (last, tail) if tail else (last,)
    return (*short, " ".join(words[1:])) if len(words) == 3 and words[1][-1] != "." else short


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


def _gazetteer_hits(text: str, lexicon: Lexicon) -> "_Hits":
    automaton, entries, people = _automaton(lexicon)
    found, persons = [], []
    for index, start, end in automaton.find_matches_as_indexes(folded(text)):
        if text.startswith("-", end) and _LENT.match(text, end):
            continue
        if _whole(text, start, end) and not (text[start] == "A" and _CONTINENT.search(text, max(0, start - 9), end)):
            hit = (start, end, entries[index])
            found.append(hit)
            if index in people:
                persons.append(hit)
    return _Hits(found, persons)


_LENT = pattern("names.lent")


def _whole(text: str, start: int, end: int) -> bool:
    """Whether the span is bounded as a word; a hyphen bounds it too ("Japan-EU")."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or (after.isalnum() and text[end - 1] != ".") or before in ("@", "#"))


def _is_person(entries: tuple[Entry, ...]) -> bool:
    """Whether a name of the gazetteer is a person as a participant."""
    return next((e.kind for e in entries if e.kind in _PARTIES), "") == "person"


_PARTIES = ("country", "organisation", "group", "person")


def _read(text: str, start: int, end: int, entries: tuple[Entry, ...]) -> Name:
    """The name with the reading that its neighbours choose: a place after "in", a government before "said"."""
    who = next((e for e in entries if e.kind in _PARTIES), None)
    where = next((e for e in entries if e.kind in ("city", "building", "region")), None)
    match = _PLACE_BEFORE.search(text[max(0, start - 60) : start].lower())
    before = (match.group(1) or match.group(2)) if match else ""
    if where is None and who is not None and who.kind == "country" and who.form == "name":
        where = who
    if who is not None and who.form in ("seat", "office") and before in _GOING:
        sent = before == "from" and _SENT.search(text[max(0, start - 60) : start].lower()) is not None
        who = who if sent else None
    also = tuple(e for e in entries if e.form == "member" and e is not who) if who is not None else ()
    return Name(start, end, who, where, before, also=also)


_SENT = pattern("names.sent")


@functools.lru_cache(maxsize=8)
def _title_pattern(lexicon: Lexicon) -> Openers:
    titles = alternation(lexicon.titles)
    small = "".join(sorted({t[0] for t in lexicon.titles if t[0].islower()}))
    behind = rf",? +[A-ZÀ-ÖØ-Þ]|(?:,| and|) [A-Z{small}]"
    return Openers(lexicon.titles, rf"((?:{titles})(?:(?:,| and|) (?:{titles}))*),? +({_NAME})", behind)


def _titled_people(text: str, lexicon: Lexicon, gazetteer: list[_Hit]) -> list[Name]:
    """People with a title in front: "Japanese Prime Minister Fumio Kishida", "President Trump"."""
    people: list[Name] = []
    starts = [g[0] for g in gazetteer]
    for match in _title_pattern(lexicon).finditer(text):
        start, end = match.span(2)
        words = _clean(match.group(2), lexicon) or _like_a_month(text, match)
        if not words:
            continue
        end = start + len(words)
        title = match.group(1)
        at = bisect.bisect_left(starts, start)
        ruler = _ruler(text, match, words, lexicon)
        if ruler is not None:
            before = bisect.bisect_left(starts, match.start(1))
            alone = title in ("Pope", "Patriarch") or text.endswith(", ", 0, match.start(1))  # "In Rome, Pope Francis"
            said = None if alone else _spoken_for(text, match.start(1), gazetteer, before)
            people.append(_of_its_country(ruler, said))
            continue
        exact = next((g for g in gazetteer[at : at + 1] if g[0] == start), None)
        if exact is not None and exact[2][0].kind == "person" and exact[1] >= end:
            people.append(Name(exact[0], exact[1], _in_post(text, match, exact[2][0], gazetteer, at), title=title))
            continue
        town = (
            exact is not None and exact[2][0].kind == "city" and text[start - 2] != ","
        )  # "President Bush" is of no town
        if exact is not None and not town and exact[2][0].kind != "person" and exact[1] >= end:
            continue
        words = re.sub(r"(?<=[a-z]) [A-Z]\. (?=[A-Z])", " ", words)
        known = next((e for e in lexicon.names.get(words, ()) if e.kind == "person"), _in_capitals(words, lexicon))
        if known is not None:
            people.append(Name(start, end, _in_post(text, match, known, gazetteer, at), title=title))
            continue
        people.append(
            Name(
                start,
                end,
                Entry(
                    words,
                    "person",
                    speaks_for=_spoken_for(text, match.start(1), gazetteer, at)
                    or _home(title, lexicon)
                    or _of_country(text, end, title, gazetteer, at)
                    or land_behind(text, end, gazetteer[at : at + _BESIDE_IT]),
                ),
                title=title,
            )
        )
    return people


def _like_a_month(text: str, match: re.Match[str]) -> str:
    """A surname that is the name of a month too, right behind a title in capitals: "Prime Minister May", "Mrs. May"."""
    name = _MONTH_NAME.match(text, match.start(2))
    return "" if name is None or match.group(1)[0].islower() else name.group(1)


_MONTH_NAME = pattern("names.month_name")
_IS_MONTH, _IN_FRONT = pattern("names.is_month"), 16  # characters in front of a month that can tell that it is one


def _in_capitals(words: str, lexicon: Lexicon) -> Entry | None:
    """A known person whose surname is written in capitals, first or last: "KISHIDA Fumio", "Emmanuel MACRON"."""
    parts = words.split()
    if len(parts) != len(("first", "last")) or not any(p.isupper() and "." not in p for p in parts):
        return None
    one, other = (p.title() if p.isupper() else p for p in parts)
    options = (*lexicon.names.get(f"{one} {other}", ()), *lexicon.names.get(f"{other} {one}", ()))
    return next((e for e in options if e.kind == "person"), None)


def _ruler(text: str, match: re.Match[str], words: str, lexicon: Lexicon) -> Name | None:
    """A person whose title is part of the name: "Pope Francis", "King Salman bin Abdulaziz"."""
    title = match.group(1)
    if title not in _RULER or text[match.end(1)] == ",":  # "in Sharm el-Sheikh, Bush met"
        return None
    start, end = match.start(1), match.start(2) + len(words)
    short = f"{title} {words.split(' ')[0]}"
    known = next((e for e in lexicon.names.get(short, ()) if e.kind == "person"), None)
    return Name(start, end, known or Entry(f"{title} {words}", "person"), title=title)


def _of_its_country(ruler: Name, said: str | None) -> Name:
    """A ruler of whom the text tells the country: "Saudi King Abdullah" is not Jordan's."""
    if said is None or ruler.who is None or ruler.who.speaks_for in (None, said):
        return ruler
    return attrs.evolve(ruler, who=attrs.evolve(ruler.who, speaks_for=said, posts=()))


_BESIDE_IT = 4  # names of the gazetteer among which the country of somebody's office is


_ONCE = re.compile(r"\b(?:[Ff]ormer|[Tt]hen|[Ee]x)[ -]$")


def _in_post(text: str, match: re.Match[str], known: Entry, gazetteer: list[_Hit], at: int) -> Entry:
    """A known person with whom the text says he speaks for: "NATO Secretary-General Javier Solana", later of the EU."""
    said = _spoken_for(text, match.start(1), gazetteer, at)
    begin, end, entries = gazetteer[at - 1] if at else (0, 0, ())
    beside = any(e.name == said or ORGANISATION_BODY.get(e.name) == said for e in entries)
    alone = text[begin - 1 : begin] != "-" and text[end : match.start(1)] != ", "
    once = match.group(1).lower().startswith(("former", "then-")) or _ONCE.search(text, max(0, begin - 12), begin)
    of_it = said is not None and ORGANISATION_BODY.get(said) == known.speaks_for  # the president of the Commission
    if said is None or of_it or not beside or not alone or once or "mbassador" in match.group(1):
        return known  # an ambassador to a body does not speak for it
    return attrs.evolve(known, speaks_for=said, posts=())


def _home(title: str, lexicon: Lexicon) -> str | None:
    """The country whose offices alone have this title ("House Speaker")."""
    return next((land for land, titles in lexicon.titles_of.items() if title in titles), None)


@functools.lru_cache(maxsize=8)
def _ends_names(lexicon: Lexicon) -> frozenset[str]:
    """The words in front of which a name has ended."""
    return lexicon.stop.union(lexicon.titles)


def _clean(words: str, lexicon: Lexicon) -> str:
    """The name without a possessive ending and without what follows the first word that is in no name."""
    kept: list[str] = []
    ends = _ends_names(lexicon)
    for word in words.split(" "):
        if word and word.removesuffix("'s").removesuffix("'") in ends:
            break
        kept.append(word)
        if word.endswith(("'s", "'")):
            break
    while kept and kept[-1] in _PARTICLES:
        kept.pop()
    return " ".join(kept).removesuffix("'s").removesuffix("'").rstrip()


def _spoken_for(text: str, start: int, gazetteer: list[_Hit], at: int) -> str | None:
    """The country or organisation that stands directly before a title."""
    for begin, end, entries in reversed(gazetteer[max(0, at - 3) : at]):
        gap = text[end:start]
        if begin < start and (end > start or _BEFORE_TITLE.fullmatch(gap) or _from_there(text, begin, gap)):
            entry = next((e for e in entries if e.kind in ("country", "organisation", "group")), None)
            if entry is not None:
                return ORGANISATION_BODY.get(entry.name, entry.name)
    return None


def _of_country(text: str, end: int, title: str, gazetteer: list[_Hit], at: int) -> str | None:
    """The country behind the name of a minister or a head of state: "President Luis Vega of Peru"."""
    if not is_leader(title) and not title.lower().endswith("minister"):
        return None
    for begin, _, entries in gazetteer[at : at + 4]:
        if begin > end and text[end:begin] in (" of ", " of the "):
            return entries[0].name if entries[0].kind == "country" and entries[0].form == "name" else None
    return None


_BEFORE_TITLE = pattern("names.before_title")


def _from_there(text: str, begin: int, gap: str) -> bool:
    """Whether a person without a country is told of where his government is: "In Lima, Prime Minister Luis Vega"."""
    opens = _FROM_IN.search(text, max(0, begin - 4), begin) is not None
    return gap == ", " and opens and _FROM_THERE.match(text, begin) is not None


_FROM_IN, _FROM_THERE = pattern("names.from_in"), pattern("names.from_there")


@functools.lru_cache(maxsize=8)
def _organisation_pattern(lexicon: Lexicon) -> Endings:
    endings = alternation(lexicon.organisation_endings)
    pattern = rf"\b(?:[A-Z][\w-]+(?:(?<=s)')? (?:(?:of|for|on)(?: the)? |and )?){{1,5}}(?:{endings})\b"
    return Endings(lexicon.organisation_endings, pattern)


_CHAMBERS = ("Senate", "House")  # "the Senate Agriculture Committee" is a body of it


def _organisations(text: str, start: int, places: list[int], lexicon: Lexicon) -> list[Name]:
    """Organisations that no gazetteer has, by the last word of their name."""
    found = []
    for match in _organisation_pattern(lexicon).finditer(text, places, start):
        words = match.group().split(" ")
        while words and ((words[0] in lexicon.stop and words[0] not in _CHAMBERS) or words[0].islower()):
            words.pop(0)
        if len(words) > 1:
            name = " ".join(words)
            found.append(Name(match.end() - len(name), match.end(), Entry(name, "organisation")))
    return found


_OTHER_CONGRESS = pattern("names.other_congress")


def _other_congresses(text: str, start: int, end: int, lexicon: Lexicon) -> list[Name]:
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


_BUILDING = pattern("names.building")
_BUILDING_OPENERS = pattern("names.building_openers")
_BUILDING_WORDS = pieces_of(_BUILDING.pattern)


@functools.cache
def _opened(openers: re.Pattern[str], pattern: re.Pattern[str]) -> Openers:
    """A pattern with the words, parted by bars, that open it."""
    return Openers(openers.pattern.split("|"), pattern.pattern)


def _buildings(text: str, start: int, end: int) -> list[Name]:
    """Buildings that no gazetteer has, by the last word of their name, where something is "at" them."""
    line = text[start:end]
    if not any(piece in line for piece in _BUILDING_WORDS):
        return []
    matches = _opened(_BUILDING_OPENERS, _BUILDING).finditer(text, start, end)
    return [Name(m.start(1), m.end(1), None, Entry(m.group(1), "building"), "at") for m in matches]


_SETTLEMENT = pattern("names.settlement")
_SETTLEMENT_WORDS = tuple(pattern("names.settlement_words").pattern.split("|"))


def _settlements(text: str, gazetteer: list[_Hit]) -> list[Name]:
    """Small places that no gazetteer has, by what they are said to be: "in the Polish resort town of Jurata"."""
    if not any(words in text for words in _SETTLEMENT_WORDS):
        return []
    found = []
    for m in _SETTLEMENT.finditer(text):
        lands = (e[0].name for start, end, e in gazetteer if m.start() < start and end < m.start("place"))
        town = Entry(m.group("place"), "city", country=next(lands, None))
        found.append(Name(m.start("place"), m.end("place"), None, town, m.group("before")))
    return found


_TOWN = pattern("names.town")
_LAND_ENDS = pattern("names.land_ends")


def _before_land(text: str, gazetteer: list[_Hit]) -> list[Name]:
    """Towns that no gazetteer has, by the land that is told behind them: "in Ohrid, North Macedonia"."""
    found = []
    for start, end, entries in gazetteer:
        if (
            not text.startswith(", ", start - 2)
            or entries[0].kind not in ("country", "region")
            or entries[0].form != "name"
            or _LAND_ENDS.match(text, end) is None
        ):
            continue
        match = _TOWN.search(text, max(0, start - 60), start)
        if match is not None:
            town = Entry(match.group(2), "city", country=entries[0].country or entries[0].name)
            found.append(Name(match.start(2), match.end(2), None, town, match.group(1)))
    return found


_NEAR_ANOTHER, _FAR_FROM = pattern("names.near_another"), pattern("names.far_from")


def _near_another(text: str, gazetteer: list[_Hit], lexicon: Lexicon) -> list[Name]:
    """Towns that no gazetteer has, by how far from another they are: "in Feldheim, south of Munich"."""
    found = []
    for match in _FAR_FROM.finditer(text):
        name = _NEAR_ANOTHER.search(text, max(0, match.start() - 60), match.start())
        if name is None or name.group("town") in lexicon.names:
            continue
        near = next((e for start, _, e in gazetteer if start == match.end()), ())
        land = next((e.country for e in near if e.kind == "city"), None)
        town = Entry(name.group("town"), "city", country=land)
        found.append(Name(*name.span("town"), None, town, name.group("before")))
    return found


_DATELINE = pattern("names.dateline")


def _at_the_top(text: str, gazetteer: list[_Hit], lexicon: Lexicon) -> list[Name]:
    """The town from which a report comes that no gazetteer has: "HORSHAM, England, March 14 (Reuters) -"."""
    match = _DATELINE.match(text)
    town = None if match is None else match.group("town").title()
    if match is None or town is None or town in lexicon.names:
        return []
    land = next(
        (e[0] for start, end, e in gazetteer if start == match.start("land") and end == match.end("land")), None
    )
    if land is None or land.country is None:
        return []
    return [Name(match.start("town"), match.end("town"), None, Entry(town, "city", country=land.country))]


def _new_towns(text: str, gazetteer: list[_Hit], lexicon: Lexicon) -> Iterator[Name]:
    """Towns that no gazetteer has, where the text tells what they are, and where it names them again."""
    told = [
        *_at_the_top(text, gazetteer, lexicon),
        *_settlements(text, gazetteer),
        *_before_land(text, gazetteer),
        *_near_another(text, gazetteer, lexicon),
    ]
    yield from told
    towns = {n.where.name: n.where for n in reversed(told) if n.where is not None}
    if towns:
        again = re.compile(rf"\b(in|at|near|outside|to|from) ({alternation(sorted(towns))})\b(?! [A-Z])")
        for match in again.finditer(text):
            yield Name(match.start(2), match.end(2), None, towns[match.group(2)], match.group(1))


_CAPITAL_OF = pattern("names.capital_of")
_CAPITAL_BEHIND = pattern("names.capital_behind")


@functools.lru_cache(maxsize=8)
def _seats(lexicon: Lexicon) -> dict[str, Entry]:
    """The town that is the seat of government of each country, by the name of the country."""
    table: dict[str, Entry] = {}
    for entries in lexicon.names.values():
        seat = next((e for e in entries if e.form == "seat"), None)
        town = next((e for e in entries if e.kind == "city"), None)
        if seat is not None and town is not None and town.country == seat.name:
            table.setdefault(seat.name, town)
    return table


def _capitals(text: str, start: int, end: int, lexicon: Lexicon) -> list[Name]:
    """Towns that are told as a capital only: "in the Belgian capital", "the capital of Belgium", with no name."""
    found: list[Name] = []
    for match in (*_CAPITAL_OF.finditer(text, start, end), *_CAPITAL_BEHIND.finditer(text, start, end)):
        lands = [e.name for e in lexicon.names.get(match.group("land").rstrip("."), ()) if e.kind == "country"]
        town = _seats(lexicon).get(lands[0]) if lands else None
        if town is not None:
            found.append(Name(match.start("word"), match.end("word"), None, town, match.group("before")))
    return found


@functools.lru_cache(maxsize=8)
def _first_name_pattern(lexicon: Lexicon) -> Openers:
    return Openers(lexicon.first_names, rf"(?:{alternation(lexicon.first_names)}) {_NAME}", " [A-ZÀ-ÖØ-Þ]")


def _full_names(text: str, lexicon: Lexicon) -> list[Name]:
    """People without a title, by a first name that is known: "Mitt Romney"."""
    found = []
    for match in _first_name_pattern(lexicon).finditer(text):
        words = _clean(match.group(), lexicon)
        if " " in words:
            found.append(Name(match.start(), match.start() + len(words), Entry(words, "person")))
    return found


@functools.lru_cache(maxsize=8)
def _surnames_of_all(lexicon: Lexicon) -> dict[str, tuple[Entry, ...]]:
    """All well-known people by the surname that can stand alone for them."""
    table: dict[str, list[Entry]] = {}
    for entries in lexicon.names.values():
        for entry in entries:
            if entry.kind == "person":
                for short in map(folded, surnames(entry, lexicon)[:1]):
                    if entry not in table.setdefault(short, []):
                        table[short].append(entry)
    return {short: tuple(people) for short, people in table.items() if len(short) > 1}


@functools.lru_cache(maxsize=64)
def _famous(lexicon: Lexicon, year: int | None) -> dict[str, Entry]:
    """Surnames of well-known people that are clear enough to stand alone in a report of a year."""
    told = (item for item in _surnames_of_all(lexicon).items() if item[0] not in lexicon.common_surnames)
    of_year = ((short, _of_year(short, people, year, lexicon)) for short, people in told)
    return {short: people[0] for short, people in of_year if len(people) == 1}


_NOT_YET, _NO_MORE = 4, 12  # years before and after those in office in which reports may mean somebody


def _of_year(short: str, people: tuple[Entry, ...], year: int | None, lexicon: Lexicon) -> tuple[Entry, ...]:
    """Those of one surname whom a report of a year can mean; anybody by a rare one, as of Nixon texts still tell."""
    if year is None:
        return people
    live = tuple(e for e in people if e.years is None or e.years[0] - _NOT_YET <= year <= e.years[1] + _NO_MORE)
    return live or (() if short in lexicon.common_surnames else people)


_WORD = re.compile(_CAPITAL)


def _most_named_first(people: list[Name]) -> list[Name]:
    """The people, those first who are named in full most often: a surname that two share is theirs ("Kim")."""
    counts = collections.Counter(n.who.name for n in people if n.who is not None)
    return sorted(people, key=lambda n: -counts[n.who.name] if n.who is not None else 0)


def _capital_words(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """The words with a capital, hyphens and all but without "'s", and where each starts."""
    return [(match.group().removesuffix("'s"), match.start()) for match in _WORD.finditer(text, start, end)]


class _Surnames:
    """The surnames by which people are taken up, inside a document or because everyone knows them."""

    def __init__(self, people: list[Name], lexicon: Lexicon, year: int | None) -> None:
        here: dict[str, Entry] = {}
        for name in _most_named_first(people):
            assert name.who is not None
            if " " in name.who.name:
                for short in surnames(name.who, lexicon):
                    here.setdefault(short, name.who)
                    here.setdefault(folded(short), name.who)
            elif name.title and len(name.who.name) > 2 and name.who.name not in lexicon.first_names:
                here.setdefault(name.who.name, name.who)  # "President Abiy ... Abiy"
        self._here, self._famous = here, _famous(lexicon, year)
        self._no_first_names = _no_first_names(lexicon)
        compound = [s for s in here if " " in s]
        self._compound = re.compile(rf"\b(?:{alternation(compound)})\b") if compound else None

    def names(self, text: str, start: int, end: int, capitals: list[tuple[str, int]]) -> list[Name]:
        """The people who are named by their surname alone in [start, end), whose words with a capital are given."""
        here, famous = self._here, self._famous
        found = []
        if self._compound is not None:
            for match in self._compound.finditer(text, start, end):
                found.append(Name(match.start(), match.end(), here[match.group()]))
        for word, at in capitals:
            plain_word = folded(word)
            known = word in here or plain_word in here or plain_word in famous
            if not known and "-" not in word:
                continue  # nearly every word
            if word == "May" and _IS_MONTH.match(text, max(0, at - _IN_FRONT), at + len(word) + 4):
                continue  # "since last May"
            for piece in [word] if known else word.split("-"):
                entry = here.get(piece) or here.get(folded(piece)) or famous.get(folded(piece))
                if entry is not None and not self._is_of_another(text, at, entry):
                    found.append(Name(at, at + len(piece), entry))
                at += len(piece) + 1
        return found

    def _is_of_another(self, text: str, at: int, entry: Entry) -> bool:
        """Whether a first name that is not theirs stands in front of a surname: "Hunter Biden" is not Joe Biden."""
        first = _OTHER_FIRST.search(text, max(0, at - 40), at)
        if first is None or first.group("first") in entry.name:
            return False
        word = first.group("first")
        return word not in self._no_first_names and word.lower() not in self._no_first_names


@functools.lru_cache(maxsize=8)
def _no_first_names(lexicon: Lexicon) -> frozenset[str]:
    """Words with a capital in front of a surname that are no first names: titles, countries, days, first words."""
    titles = {word for title in lexicon.titles for word in title.replace("-", " ").split()}
    lands = {word for name in lexicon.names for word in name.split()[-1:]}
    return frozenset({*lexicon.stop, *lexicon.no_first_name, *titles, *lands})


_OTHER_FIRST = pattern("names.other_first")


@functools.lru_cache(maxsize=64)
def _in_office(lexicon: Lexicon, year: int) -> dict[str, Entry]:
    """Surnames that several people have, one of whom alone they mean in a year."""
    table: dict[str, set[Entry]] = {}
    for entries in lexicon.names.values():
        for entry in entries:
            if entry.years is not None and entry.years[0] <= year <= entry.years[1]:
                table.setdefault(surnames(entry, lexicon)[0], set()).add(entry)
    return {short: next(iter(found)) for short, found in table.items() if len(found) == 1}


_BESIDE = pattern("names.beside")


_PART_OF_NAME = pattern("names.part_of_name")


def _beside(text: str, name: Name, starts: set[int], ends: set[int]) -> bool:
    """Whether a name stands right beside one of those that start or end there."""
    after = _BESIDE.match(text, name.end)
    return (after is not None and after.end() in starts) or any(
        _BESIDE.fullmatch(text, at, name.start) for at in range(max(0, name.start - 24), name.start) if at in ends
    )


def _of_land(text: str, lexicon: Lexicon, gazetteer: list[_Hit], year: int | None) -> list[Name]:
    """People by their surname behind their country, which tells whom of that name is meant: "South Korea's Moon"."""
    famous = _all_famous(lexicon, year)
    found = []
    for _, end, entries in gazetteer:
        match = _WORD.match(text, end + 3) if text.startswith("'s ", end) else None
        options = () if match is None else famous.get(match.group().removesuffix("'s"), ())
        own = [e for e in options if e.speaks_for == entries[0].name and entries[0].kind == "country"]
        if match is not None and len(own) == 1:
            found.append(Name(match.start(), match.start() + len(match.group().removesuffix("'s")), own[0]))
    return found


_FULL_NAME = re.compile(rf"{_CAPITAL} (?:(?:{'|'.join(_PARTICLES)}) )?(?:al-|el-)?{_CAPITAL}(?: {_CAPITAL})?")


def _may_tell_of(text: str, hit: _Hit) -> bool:
    """Whether a full name stands right behind a country: a quick look, before it is read."""
    country = hit[2][0]
    told = country.kind == "country" and country.form == "name" and text.startswith("'s ", hit[1])
    return told and _FULL_NAME.match(text, hit[1] + 3) is not None


def _told_by_land(text: str, lexicon: Lexicon, gazetteer: list[_Hit]) -> list[Name]:
    """People who are told by their country alone, in a full name: "China's Wu Dawei"; not "China's Communist Party"."""
    found = []
    for _, end, entries in gazetteer:
        country = entries[0]
        if not text.startswith("'s ", end) or country.kind != "country" or country.form != "name":
            continue
        match = _FULL_NAME.match(text, end + 3)
        words = "" if match is None else _clean(match.group(), lexicon)
        parts = words.split(" ")
        if len(parts) < 2 or any(p.isupper() or p in lexicon.no_person or p in lexicon.titles for p in parts):
            continue
        if match is not None and not any(words.startswith(e) for e in lexicon.names.keys() & set(parts)):
            found.append(
                Name(match.start(), match.start() + len(words), Entry(words, "person", speaks_for=country.name))
            )
    return found


def _only_in_name_of(text: str, body: Name, hit: _Hit) -> bool:
    """Whether a name of the gazetteer is only a word in that of a body: "Syria" in "the International Syria Forum"."""
    start, end, _ = hit
    last_word = end == body.end and " " not in text[start:end]
    named = text.endswith(("the ", "The "), 0, body.start)  # and no words of a headline
    return named and " " in text[body.start : start] and (end < body.end or last_word)


def _in_full_name(name: Name) -> bool:
    """Whether a known person is told by more than a surname: what follows is a further name of the same."""
    return name.who is not None and name.who.kind == "person" and " " in name.who.name


def _of_its_land(name: Name, told: Entry | None) -> Name:
    """A person with the country in front of the name, as "Peru's" of "Peru's Ana Soto"."""
    if told is None or name.who is None or name.who.speaks_for is not None:
        return name
    return attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=told.speaks_for))


_JUNIOR = re.compile(r" (?:Jr|Sr|II|III)\b")
_ROLE = pattern("names.role")
_ROLE_OPENERS = pattern("names.role_openers")
_ROLE_WORDS = pieces_of(_ROLE.pattern)
_LEADERS = {"president", "prime minister", "premier", "chancellor", "supreme leader", "leader", "king", "emir"}
_TOP_DIPLOMAT, _HEADS_OF_DIPLOMACY = "top diplomat", ("foreign minister", "secretary of state", "foreign secretary")
_HEADS_OF_GOVERNMENT = {"president", "prime minister", "premier", "chancellor"}
_SAME_ROLE = {"premier": "prime minister", "pontiff": "pope"}


def _by_role(
    text: str,
    start: int,
    end: int,
    holders: list[tuple[int, str, Entry]],
    untitled: list[tuple[int, Entry]],
    lexicon: Lexicon,
) -> list[Name]:
    """People who are taken up by their office alone: "the president", "the Turkish foreign minister"."""
    line = text[start:end]
    if not (holders or untitled) or not any(piece in line for piece in _ROLE_WORDS):
        return []
    lands = {entry.speaks_for for _, _, entry in holders}
    found = []
    for match in _opened(_ROLE_OPENERS, _ROLE).finditer(text, start, end):
        role = _role_of(match.group("role"))
        options = [e for at, title, e in holders if _holds(title, role) and at < match.start()]
        if not options and match.group("role")[0].isupper():
            options = _named_later(text, match, [(at, e) for at, title, e in holders if _holds(title, role)])
        land = match.group("land").strip() or _land_inside(match.group("role"))
        if role == "leader" and not land:
            continue
        meant = {e.name for e in lexicon.names.get(land, ()) if e.kind in ("country", "organisation")}
        if not any(_holds(title, role) for _, title, _ in holders) and role in _HEADS_OF_GOVERNMENT:
            told = (e for at, e in untitled if at < match.start())
            options = _only_one(e for e in told if not land or e.speaks_for in meant)
        if land and (len(lands) > 1 or (meant and None not in lands and role != "pope")):
            options = [e for e in options if e.speaks_for in meant]
        if len(set(options)) == 1 or (options and not land):
            holder = collections.Counter(options).most_common(1)[0][0]
            start = match.end("role") - len("diplomat") if role == _TOP_DIPLOMAT else match.start("role")
            found.append(Name(start, match.end("role"), holder))
    return found


def _only_one(people: Iterable[Entry]) -> list[Entry]:
    """The one of whom alone a text tells, who then is the prime minister of whom it goes on to tell."""
    found = list(dict.fromkeys(people))
    return found if len(found) == 1 else []


def _role_of(said: str) -> str:
    """An office as titles call it: "the President", "the pontiff", "the top US diplomat"."""
    if said.startswith("top "):
        return _TOP_DIPLOMAT
    return _SAME_ROLE.get(said.lower(), said.lower())


def _land_inside(said: str) -> str:
    """The country in the middle of an office: "the top US diplomat"."""
    return " ".join(said.split(" ")[1:-1]) if said.startswith("top ") else ""


def _named_later(text: str, role: re.Match[str], holders: list[tuple[int, Entry]]) -> list[Entry]:
    """Whom an official text means that tells of "the Vice President" before it names the only one it has."""
    end = text.find(". ", role.end())
    only = {e for _, e in holders}
    return list(only) if len(only) == 1 and end >= 0 and all(at > end for at, _ in holders) else []


def is_leader(title: str) -> bool:
    """Whether a title is that of a head of state or government, as a text calls leaders.

    >>> is_leader("Prime Minister"), is_leader("Foreign Minister")
    (True, False)
    """
    return title.lower().removeprefix("then-") in _LEADERS


def _holds(title: str, role: str) -> bool:
    if role == "leader":
        return is_leader(title)
    if role == _TOP_DIPLOMAT:
        return title.endswith(_HEADS_OF_DIPLOMACY)
    return title.endswith(role) and not (role == "president" and title.endswith("vice president"))


def _in_full(people: list[Name], lexicon: Lexicon) -> dict[str, Entry]:
    """The people whom the document names in full, by their surnames."""
    full: dict[str, Entry] = {}
    for name in _most_named_first(people):
        assert name.who is not None
        if " " in name.who.name and name.who.name.split()[0] not in _RULER:
            for short in surnames(name.who, lexicon):
                if short not in full or (full[short].speaks_for is None and name.who.speaks_for is not None):
                    full[short] = name.who
    return full


def _canonical(
    names: list[Name], full: dict[str, Entry], lexicon: Lexicon, office: dict[str, Entry], year: int | None
) -> list[Name]:
    """The same names, with a surname after a title replaced by the full name that the document or the gazetteer has."""
    every, famous = _every_surname(lexicon), _all_famous(lexicon, year)
    out = []
    for name in names:
        who = name.who
        if who is not None and who.kind == "person":
            if " " not in who.name:
                options = every.get(who.name, ()) if famous.get(who.name) else ()
                titled = name.title not in ("", "Dr.")
                better = full.get(who.name) or (office.get(who.name) if titled else None)
                better = better or next((e for e in options if e.speaks_for == who.speaks_for and titled), None)
                better = better or (options[0] if len(options) == 1 or (options and titled) else None)
                who = better or who
            else:
                same = next((full[s] for s in surnames(who, lexicon) if s in full and full[s].name == who.name), who)
                who = same
            name = name if who == name.who else attrs.evolve(name, who=who)
        out.append(name)
    return out


def _in_year(name: Name, year: int | None) -> Name:
    """The name with the one for whom a person spoke in that year: Stoltenberg is of Norway in 2010, of NATO in 2020."""
    if name.who is None or not name.who.posts or year is None:
        return name
    body = next((body for body, first, last in name.who.posts if first <= year <= last), name.who.speaks_for)
    return attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=body))


@functools.lru_cache(maxsize=8)
def _every_surname(lexicon: Lexicon) -> dict[str, tuple[Entry, ...]]:
    """All well-known people by each of their short names."""
    table: dict[str, tuple[Entry, ...]] = {}
    for entries in lexicon.names.values():
        for entry in entries:
            if entry.kind == "person":
                for short in surnames(entry, lexicon):
                    if entry not in table.get(short, ()):
                        table[short] = (*table.get(short, ()), entry)
    return table


@functools.lru_cache(maxsize=64)
def _all_famous(lexicon: Lexicon, year: int | None) -> dict[str, tuple[Entry, ...]]:
    """Whom a report of a year can mean by each short name."""
    return {s: _of_year(s, people, year, lexicon) for s, people in _every_surname(lexicon).items()}
