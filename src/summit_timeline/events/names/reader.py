"""Names in a text: countries, organisations, people and places, each with one canonical English name."""

import bisect
import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterator, Sequence

from summit_timeline.events.lexicon import Entry, Lexicon
from summit_timeline.events.names.apposed import apposed_people, is_told_behind, partners, partners_ahead, who_meets
from summit_timeline.events.names.bodies import (
    buildings,
    headed,
    lettered,
    only_in_name_of,
    organisation_pattern,
    organisations,
    other_congresses,
    with_shared_kind,
)
from summit_timeline.events.names.colleagues import with_their_country
from summit_timeline.events.names.gazetteer import gazetteer_hits, is_stance, read_hit
from summit_timeline.events.names.heads import heads_on
from summit_timeline.events.names.holders import Holders, by_role
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.people import (
    full_names,
    in_full_name,
    may_tell_of,
    named_like_verbs,
    of_its_land,
    titled_people,
    told_by_land,
)
from summit_timeline.events.names.spans import Found, Hit, Hits
from summit_timeline.events.names.spelling import capital_words
from summit_timeline.events.names.surnames import (
    FORMS_OF_ADDRESS,
    SPOUSES,
    Surnames,
    canonical,
    in_full,
    in_office,
    in_year,
    is_famous,
    meant_by,
    most_named_first,
    of_land,
    surnames,
)
from summit_timeline.events.names.towns import capitals_in, new_towns, towns_again
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.text.pieces import Pieces, pieces_of

_TOWN_OF = pattern("names.town_of")
_SOME_TOWN = re.compile(r"[\w.-] (?:city|town|resort|port)\b")  # what such a phrase ends with: most texts have none
_SPOKESMAN_BEHIND = pattern("names.spokesman_behind")
_LATE = pattern("names.late")
_LATE_WORDS = Pieces(pieces_of(_LATE.pattern))
_KIN = pattern("names.kin")


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

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        known: tuple[Name, ...] = (),
        *,
        year: int | None = None,
        day: dt.date | None = None,
    ) -> None:
        self._text, self._lexicon, self._known, self._day = text, lexicon, known, day
        self._year = year if day is None else day.year
        self._starts = [0, *itertools.accumulate(len(line) + 1 for line in text.split("\n"))]
        self._starts[-1] = len(text)  # the end
        self._of_hits: dict[int, Name] = {}
        self._first: dict[int, Found] = {}
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
        return [in_year(n, self._year) for n in canonical(self._titled.names, *self._canon)]

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
        return self._starts[line], self._starts[line + 1]

    def _line(self, line: int) -> tuple[Name, ...]:
        names = self._lines.get(line)
        if names is None:
            told = [n for n in self._whole(line).names if not is_stance(self._text, n.start)]
            found = canonical(told, *self._canon)
            names = self._lines[line] = tuple(in_year(n, self._year) for n in found)
            self._starts_in[line] = [n.start for n in names]
        return names

    @functools.cached_property
    def _gazetteer(self) -> Hits:
        return gazetteer_hits(self._text, self._lexicon)

    @functools.cached_property
    def _titled(self) -> Found:
        found = Found()
        people = titled_people(self._text, self._lexicon, self._gazetteer.hits)
        for name in with_their_country(self._text, people, self._gazetteer):
            found.add(name)
        return found

    @functools.cached_property
    def _titled_words(self) -> set[str]:
        """The surnames of those who have a title, also in the text of a headline: "Obama visits Bush" is of no town."""
        known = (n for n in self._known if n.title and n.who is not None and n.who.kind == "person")
        return {n.who.name.split()[-1] for n in (*self._titled.names, *known) if n.who is not None}

    @functools.cached_property
    def _like_lands(self) -> frozenset[str]:
        """The surnames of people with a title that are names of countries too, where the text tells of no such country.

        "Rep. Steve Israel ... Israel said he would meet them": nothing is in or from Israel, and nothing Israeli.
        """
        called = {w for w in self._titled_words if any(e.kind == "country" for e in self._lexicon.names.get(w, ()))}
        if not called:
            return frozenset()
        lands = {e.name for w in called for e in self._lexicon.names[w] if e.kind == "country"}
        told = {
            entries[0].name
            for start, end, entries in self._gazetteer.hits
            if entries[0].name in lands
            and (self._text[start:end] not in called or _OF_LAND.search(self._text, max(0, start - 9), start))
        }
        return frozenset(w for w in called if all(e.name not in told for e in self._lexicon.names[w]))

    @functools.cached_property
    def _full(self) -> Found:
        """The people in full names, each where the search finds it: not yet without overlaps with others."""
        found = Found()
        for start, end, who in apposed_people(self._text, self._gazetteer.hits, self._lexicon):
            found.add(Name(start, end, who))
        for start, end, who in who_meets(self._text, self._lexicon):
            found.add(Name(start, end, who))
        for name in (*full_names(self._text, self._lexicon), *named_like_verbs(self._text, self._lexicon)):
            found.add(name)
        ends = [n.end for n in (*self._titled.names, *found.names)]
        for start, end, who in partners(
            self._text, (*ends, *(end for _, end, _ in self._gazetteer.persons)), self._lexicon
        ):
            found.add(Name(start, end, who))
        starts = [n.start for n in (*self._titled.names, *found.names)]
        for start, end, who in partners_ahead(
            self._text, (*starts, *(start for start, _, _ in self._gazetteer.persons)), self._lexicon
        ):
            found.add(Name(start, end, who))
        return found

    def _in_hits(self, line: int) -> list[Hit]:
        return self._gazetteer.between(*self._bounds(line))

    def _read(self, hit: Hit) -> Name:
        """A name of the gazetteer, read once."""
        name = self._of_hits.get(hit[0])
        if name is None:
            name = self._of_hits[hit[0]] = read_hit(self._text, *hit)
        return name

    def _is_sure(self, name: Name) -> bool:
        """Whether a name of the gazetteer is one by itself, and no surname."""
        text = self._text[name.start : name.end]
        if text in self._like_lands:
            return False
        return name.who is not None or (name.before != "" and text not in self._titled_words)

    def _named(self, line: int) -> Found:
        """The names of a line that are told by themselves, not by a name before them."""
        found = self._first.get(line)
        if found is not None:
            return found
        found = self._first[line] = Found()
        text, lexicon = self._text, self._lexicon
        start, end = self._bounds(line)
        gazetteer = self._in_hits(line)
        for name in self._titled.between(start, end):
            found.add(name)
        bodies = self._organisations(start, end)
        for name in bodies:
            if any(only_in_name_of(text, name, hit) for hit in gazetteer):
                found.add(name)
        sure = [n for n in map(self._read, gazetteer) if self._is_sure(n)]
        for name in sure:
            if in_full_name(name) and _JUNIOR.match(text, name.end) is None:
                found.add(name)
        for name in (*other_congresses(text, start, end, lexicon), *with_shared_kind(text, start, end, lexicon)):
            found.add(name)
        longest = {n.start: n.end for n in sure}
        known = [n for n in sure if n.who is not None and n.who.kind == "organisation"]
        by_land = told_by_land(text, lexicon, gazetteer)
        lands = {n.start: n.who for n in by_land}
        for name in self._full.between(start, end):
            inside = any(b.start < name.start < b.end for b in known)  # "Disease Control" of the Centers for it
            if longest.get(name.start, 0) < name.end and not inside:
                found.add(of_its_land(name, lands.get(name.start)))
        for name in (
            *sure,
            *bodies,
            *buildings(text, start, end),
            *headed(text, start, end, lexicon),
            *lettered(text, start, end),
            *self._new_towns.between(start, end),
            *(capitals_in(text, start, end, lexicon) if self._has_capitals else ()),
            *(towns_again(text, start, end, lexicon, self._gazetteer.hits) if self._has_towns_again else ()),
        ):
            found.add(name)
        for name in by_land:
            found.add(name)
        return found

    def _organisations(self, start: int, end: int) -> list[Name]:
        ends = self._organisation_ends
        places = ends[bisect.bisect_left(ends, start) : bisect.bisect_left(ends, end)]
        return organisations(self._text, start, places, self._lexicon) if places else []

    @functools.cached_property
    def _organisation_ends(self) -> list[int]:
        return organisation_pattern(self._lexicon).places(self._text)

    @functools.cached_property
    def _new_towns(self) -> Found:
        """The towns of the whole text that no gazetteer has: told once, they are known everywhere."""
        found = Found()
        for name in new_towns(self._text, self._gazetteer.hits, self._lexicon):
            found.add(name)
        return found

    @functools.cached_property
    def _has_capitals(self) -> bool:
        return "capital" in self._text

    @functools.cached_property
    def _has_towns_again(self) -> bool:
        return _SOME_TOWN.search(self._text) is not None and _TOWN_OF.search(self._text) is not None

    def _named_people(self) -> Iterator[Name]:
        """The people of the whole text who are told by themselves, in order."""
        lines: dict[int, list[Hit]] = {}
        whole: set[int] = set()
        for hit in self._gazetteer.persons:
            lines.setdefault(self._line_at(hit[0]), []).append(hit)
        for hit in self._possessors:
            if may_tell_of(self._text, hit):
                whole.add(self._line_at(hit[0]))
        for name in (*self._titled.names, *self._full.names):
            lines.setdefault(self._line_at(name.start), [])
        for line in sorted({*lines, *whole}):
            found = self._named(line) if line in whole or line in self._first else self._people(line, lines[line])
            yield from (n for n in found.names if n.who is not None and n.who.kind == "person")

    @functools.cached_property
    def _possessors(self) -> list[Hit]:
        """What the gazetteer has where somebody's own is told: "China's"."""
        hits = (self._gazetteer.ending(match.start()) for match in re.finditer("'s ", self._text))
        return [hit for hit in hits if hit is not None]

    def _people(self, line: int, hits: list[Hit]) -> Found:
        """The people of a line that are told by themselves, where no country tells of one."""
        found = Found()
        start, end = self._bounds(line)
        for name in self._titled.between(start, end):
            found.add(name)
        for name in self._full.between(start, end):
            hit = self._gazetteer.at(name.start)
            if hit is None or hit[1] < name.end or not self._is_sure(self._read(hit)):
                found.add(name)
        for hit in hits:
            found.add(self._read(hit))
        return found

    @functools.cached_property
    def _canon(self) -> tuple[dict[str, Entry], Lexicon, dict[str, Entry], int | None]:
        return in_full(self._ranked, self._lexicon), self._lexicon, self._office, self._year

    @functools.cached_property
    def _office(self) -> dict[str, Entry]:
        return {} if self._year is None else in_office(self._lexicon, self._year)

    @functools.cached_property
    def _everybody(self) -> list[Name]:
        """The people of the whole text, and those known before, in full where it tells them in full.

        The dead come last: "the late President Kim Dae-jung" is not whom a text means that goes on about Kim.
        """
        people = [n for n in self._known if n.who is not None and n.who.kind == "person"]
        told = [n for n in self._named_people() if not self._is_kin(n)]
        people.extend(sorted(told, key=self._is_late))
        if any(n.who is not None and " " not in n.who.name for n in people):
            full = in_full(most_named_first(people, self._lexicon), self._lexicon)
            people = canonical(people, full, self._lexicon, self._office, self._year)
        return people

    @functools.cached_property
    def _ranked(self) -> list[Name]:
        """The same, those first who are meant by a surname that several have."""
        return most_named_first(self._everybody, self._lexicon)

    def _is_late(self, name: Name) -> bool:
        """Whether somebody is told to be dead: "the late President Vega"."""
        if not _LATE_WORDS.stand_in(self._text, max(0, name.start - 60), name.start):
            return False
        return _LATE.search(self._text, max(0, name.start - 60), name.start) is not None

    def _is_kin(self, name: Name) -> bool:
        """Whether somebody is told as kin of one whom all know, and not meant by his surname: "his wife Ann Macron"."""
        if name.who is None or not is_famous(name.who.name.split(" ")[-1], self._lexicon):
            return False
        return _KIN.search(self._text, max(0, name.start - 40), name.start) is not None

    @functools.cached_property
    def _taken_up(self) -> Surnames:
        return Surnames(self._ranked, self._lexicon, self._year, self._text)

    def _with_surnames(self, line: int) -> list[Name]:
        """The names of a line with those of people who are taken up by their surname."""
        names = self._second.get(line)
        if names is None:
            found = self._named(line)
            for name in of_land(self._text, self._lexicon, self._in_hits(line), self._year):
                found.add(name)
            for name in self._taken_up.names(self._text, *self._bounds(line), self._capitals(line)):
                if not self._opens_building(name):
                    found.add(name)
            names = self._second[line] = found.names.copy()
        return names

    def _opens_building(self, name: Name) -> bool:
        """Whether a surname is only the first word of the name of a building that everyone knows: "Trump Tower"."""
        hit = self._gazetteer.at(name.start)
        return hit is not None and hit[1] > name.end and all(e.kind == "building" for e in hit[2])

    def _capitals(self, line: int) -> list[tuple[str, int]]:
        words = self._words.get(line)
        if words is None:
            words = self._words[line] = capital_words(self._text, *self._bounds(line))
        return words

    def _whole(self, line: int) -> Found:
        """All names of a line."""
        told = self._with_surnames(line)
        found = self._first[line]
        for name in self._by_office(line, found, told):
            found.add(name)
        for name in by_role(self._text, *self._bounds(line), self._holders, self._lexicon):
            found.add(name)
        for hit in self._in_hits(line):
            if found.is_free(hit[0], hit[1]):
                name = self._read(hit)
                if name.who is None and name.before == "":
                    found.add(name)
        return found

    @functools.cached_property
    def _holders(self) -> Holders:
        titled = [(n.start, n.office, n.who) for n in self.titled if n.who and not n.title.endswith(SPOUSES)]
        return Holders(self._text, titled, self._untitled, self._lexicon, self._day, self._governments)

    @functools.cached_property
    def _governments(self) -> list[tuple[int, Entry]]:
        """The presidents by whose names the text tells their governments: "the Obama administration"."""
        if "dministration" not in self._text:
            return []
        told = ((m.start(), m[1]) for m in _ADMINISTRATION.finditer(self._text))
        meant = ((at, meant_by(short, self._lexicon, self._office, self._year)) for at, short in told)
        return [(at, who) for at, who in meant if who is not None and who.speaks_for is not None]

    @functools.cached_property
    def _untitled(self) -> list[tuple[int, Entry]]:
        """The well-known people whom the text never names with an office: it need not tell theirs.

        They are named in full, or are heads of state or government whom a surname tells.
        """
        titled = {n.who.name for n in self.titled if n.who is not None and n.title not in FORMS_OF_ADDRESS}
        known = [(start, end, next(e for e in es if e.kind == "person")) for start, end, es in self._gazetteer.persons]
        told = {e.name for _, end, e in known if is_told_behind(self._text, end)}
        full = [(at, e) for at, _, e in known if e.speaks_for and " " in e.name and e.name not in titled | told]
        named = {e.name for _, e in full} | titled | told
        return [*full, *((at, e) for at, e in self._heads if e.name not in named)]

    @functools.cached_property
    def _heads(self) -> list[tuple[int, Entry]]:
        """The heads of state and government of the day whom the text tells by a surname that is theirs alone then."""
        found: list[tuple[int, Entry]] = []
        for name, _, _ in () if self._day is None else heads_on(self._day):
            who = next(e for e in self._lexicon.names[name] if e.kind == "person")
            short = surnames(who, self._lexicon)[0]
            alone = short in self._text and meant_by(short, self._lexicon, self._office, self._year)
            if alone is None or not alone or alone.name != name:
                continue
            at = next((m.start() for m in re.finditer(rf"\b{short}\b", self._text) if self._is_alone(m)), -1)
            if at >= 0 and (short != "May" or _is_no_month(self._text, at)):
                found.append((at, who))
        return found

    def _is_alone(self, surname: re.Match[str]) -> bool:
        """Whether a surname is no part of a longer name: not "Scott Brown", "Brown County", "Ford Motor"."""
        start, end = surname.span()
        before = self._text[max(0, start - _IN_FRONT) : start].split("\n")[-1]
        first = _WORD_BEFORE.search(before)
        named = first is not None and (first[1] in self._lexicon.first_names or first[1].endswith("."))
        named = named and first is not None and first[1] not in _MISTER
        return not named and not before.endswith("& ") and _NAME_GOES_ON.match(self._text, end) is None

    def _by_office(self, line: int, found: Found, names: list[Name]) -> list[Name]:
        """People by a surname that they alone had in office then: the text names their country, or one beside them."""
        office, text = self._office, self._text
        meant = [Name(at, at + len(word), office[word]) for word, at in self._capitals(line) if word in office]
        meant = [n for n in meant if not _PART_OF_NAME.search(text, max(0, n.start - 25), n.start)]
        meant = [n for n in meant if text[n.start : n.end] != "May" or _is_no_month(text, n.start)]
        meant = [n for n in meant if not self._taken_up.has_other_first_name(text, n.start, n.end, n.who)]
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


_BESIDE = pattern("names.beside")
_MAY_PERSON, _IN_FRONT = pattern("names.may_person"), 30  # characters
_PART_OF_NAME = pattern("names.part_of_name")
_ADMINISTRATION = pattern("names.administration")
_WORD_BEFORE = re.compile(r"\b([A-Z][\w'-]*\.?) $")
_MISTER = ("Mr", "Mrs", "Ms", "Mr.", "Mrs.", "Ms.")
_NAME_GOES_ON = re.compile(r" (?:& |brothers\b|family\b|(?!\w+day\b)[A-Z])|-[A-Z]")


def _is_no_month(text: str, at: int) -> bool:
    """Whether "May" at an offset is somebody: "is due to meet May in London", "Vega and May agreed"."""
    near = _MAY_PERSON.finditer(text, max(0, at - _IN_FRONT), at + _IN_FRONT)
    return any(match.end() == at + len("May") for match in near)


def _beside(text: str, name: Name, starts: set[int], ends: set[int]) -> bool:
    """Whether a name stands right beside one of those that start or end there."""
    after = _BESIDE.match(text, name.end)
    return (after is not None and after.end() in starts) or any(
        _BESIDE.fullmatch(text, at, name.start) for at in range(max(0, name.start - 24), name.start) if at in ends
    )


_OF_LAND = pattern("names.of_land")
_JUNIOR = re.compile(r",? (?:Jr|Sr|II|III)\b")
