"""Surnames: whom a short name takes up, in a report of a year."""

import collections
import functools
import re

import attrs

from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.spans import Hit
from summit_timeline.events.names.spelling import CAPITAL_WORD, LIKE_VERBS, PARTICLES, RULERS
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.text.sentences import folded


def surnames(entry: Entry, lexicon: Lexicon) -> tuple[str, ...]:
    """The short names by which a person is taken up: "Kishida", "von der Leyen", "Xi".

    >>> surnames(Entry("Xi Jinping", "person", speaks_for="China"), Lexicon.default())
    ('Xi',)
    """
    either = entry.name in lexicon.surname_first  # of this one person texts write it now first, now last
    return _short_names(entry.name, None if either else entry.speaks_for in lexicon.surname_first)


_LATER = ("Jr", "Sr", "II", "III")
_BEHIND_NAME = tuple(f" {later}" for later in _LATER)


def _is_junior(entry: Entry) -> bool:
    """Whether a name is that of another one in the same family: "Luis Vega Jr"."""
    return entry.name.rstrip(".").endswith(_BEHIND_NAME)


@functools.lru_cache(maxsize=8192)
def _short_names(full: str, surname_first: bool | None) -> tuple[str, ...]:
    words = full.split()
    if len(words) == 1:
        return (full,)
    if words[0] in RULERS:
        return (words[1],)
    if surname_first is None:
        return (words[0], *words[-1:])
    if surname_first and len(words) <= 3 and not words[0].endswith("."):
        return (words[0],)
    last = words[-1] if words[-1].rstrip(".") not in _LATER else words[-2]
    particle = next((i for i, w in enumerate(words[1:-1], 1) if w in PARTICLES), None)
    if particle is not None:
        return (" ".join(words[particle:]),)
    tail = last.split("-", 1)[1] if last.lower().startswith(("al-", "el-")) else None
    short = (last, tail) if tail else (last,)
    return (*short, " ".join(words[1:])) if len(words) == 3 and words[1][-1] != "." else short


_JUNIOR = re.compile(r",? (Jr|Sr)\b")
_IS_MONTH, _IN_FRONT = pattern("names.is_month"), 16  # characters in front of a month that can tell that it is one


@functools.lru_cache(maxsize=8)
def _surnames_of_all(lexicon: Lexicon) -> dict[str, tuple[Entry, ...]]:
    """All well-known people by the surname that can stand alone for them."""
    table: dict[str, list[Entry]] = {}
    for entries in lexicon.names.values():
        for entry in entries:
            if entry.kind == "person" and not _is_junior(entry):
                for short in map(folded, _alone(surnames(entry, lexicon), lexicon)):
                    if entry not in table.setdefault(short, []):
                        table[short].append(entry)
    return {short: tuple(people) for short, people in table.items() if len(short) > 1}


_ARTICLES = ("al-", "el-")


def _alone(shorts: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """Those of the short names of a person that can stand alone for him, with either article and without: "el-Sisi".

    Without it he is not told where that is a first name: "Ahmad" is not Azzam al-Ahmad.
    """
    article, name = shorts[0][:3].lower(), shorts[0][3:]
    if article not in _ARTICLES:
        return shorts[:1]
    bare = () if name in lexicon.first_names else (name,)
    return (shorts[0], *bare, *(a + name for a in _ARTICLES if a != article))


def is_famous(short: str, lexicon: Lexicon) -> bool:
    """Whether well-known people have a surname.

    >>> is_famous("Merkel", Lexicon.default()), is_famous("Tirab", Lexicon.default())
    (True, False)
    """
    return folded(short) in _surnames_of_all(lexicon)


@functools.lru_cache(maxsize=64)
def _famous(lexicon: Lexicon, year: int | None) -> dict[str, Entry]:
    """Surnames of well-known people that are clear enough to stand alone in a report of a year."""
    told = (item for item in _surnames_of_all(lexicon).items() if item[0] not in lexicon.common_surnames)
    of_year = ((short, _of_year(short, people, year, lexicon)) for short, people in told)
    return {short: people[0] for short, people in of_year if len(people) == 1}


def meant_by(short: str, lexicon: Lexicon, office: dict[str, Entry], year: int | None) -> Entry | None:
    """Who is meant by a surname alone in a report of a year; `office` has those whom it means by their office then."""
    return office.get(short) or _famous(lexicon, year).get(folded(short))


_NOT_YET, _NO_MORE = 4, 12  # years before and after those in office in which reports may mean somebody


def _of_year(short: str, people: tuple[Entry, ...], year: int | None, lexicon: Lexicon) -> tuple[Entry, ...]:
    """Those of one surname whom a report of a year can mean; anybody by a rare one, as of Nixon texts still tell."""
    if year is None:
        return people
    live = tuple(e for e in people if e.years is None or e.years[0] - _NOT_YET <= year <= e.years[1] + _NO_MORE)
    return live or (() if short in lexicon.common_surnames else people)


def most_named_first(people: list[Name], lexicon: Lexicon) -> list[Name]:
    """The people, those first who are named in full most often: a surname that two share is theirs ("Kim").

    The first of a surname counts once more, as a text names the one in full only once of whom it goes on to tell.
    Whom nobody knows and no title tells comes behind one whom all know: "President Macron ... Lea Macron ... Macron".
    "Luis Vega Jr" comes last: who is told apart by a word of his own is not meant where that is missing.
    """
    titled = {n.who.name for n in people if n.who is not None and _in_office_by(n.title)}
    known = {n.who.name for n in people if n.who is not None and " " in n.who.name and n.who.name in lexicon.names}
    ruling = {name.split(" ")[-1]: name for name in sorted(known, key=lambda name: name in titled)}
    named = [n.who for n in people if n.who is not None]
    first: dict[str, str] = {}
    for who in named:
        first.setdefault(who.name.split(" ")[-1], who.name)
    counts = collections.Counter(who.name for who in named)
    counts.update(first.values())

    def rank(name: Name) -> tuple[bool, bool, int]:
        who = name.who
        if who is None:
            return False, False, 0
        unknown = who.name not in titled and who.name not in lexicon.names
        ruler = ruling.get(who.name.split(" ")[-1]) if unknown else None
        behind = ruler is not None and counts[who.name] <= _OFTEN * counts[ruler]
        return _is_junior(who), behind, -counts[who.name]

    return sorted(people, key=rank)


def _in_office_by(title: str) -> bool:
    if not title:
        return False  # nearly everybody
    former = title.lower().startswith(("former ", "ex-", "late ", "then-"))
    return not former and title not in FORMS_OF_ADDRESS and not title.endswith(SPOUSES)


_OFTEN = 3  # times as often as one with a title somebody is named of whom the whole text is
FORMS_OF_ADDRESS = ("", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Mr", "Mrs", "Ms", "Dr", "Prof", "Sir")


SPOUSES = ("Lady", "lady", "Gentleman", "gentleman")  # how titles end by which nobody is in office


def _is_kin_told_later(short: str, who: Entry, people: list[Name], text: str) -> bool:
    """Whether a text has a surname alone in front of the first one so named, whom no title tells.

    "Trump met Merkel ... with Ivanka Trump" goes on about the one whom all know.
    """
    own = [n for n in people if n.who == who and text.startswith(short, n.end - len(short))]
    if not own or any(_in_office_by(n.title) for n in own):
        return False
    first, at = min(n.start for n in own), text.find(short)
    return 0 <= at < first and not any(n.start <= at < n.end and " " in text[n.start : n.end] for n in people)


class Surnames:
    """The surnames by which people are taken up, inside a document or because everyone knows them.

    The people are given in the order of `most_named_first`.
    """

    def __init__(self, people: list[Name], lexicon: Lexicon, year: int | None, text: str = "") -> None:
        here: dict[str, Entry] = {}
        self._juniors: dict[str, Entry] = {}
        famous = _famous(lexicon, year)
        for name in people:
            assert name.who is not None
            junior = _is_junior(name.who)
            if " " in name.who.name:
                for short in surnames(name.who, lexicon):
                    if junior:
                        self._juniors.setdefault(short, name.who)
                        if folded(short) in famous:
                            continue  # "Trump" is not the son
                    here.setdefault(short, name.who)
                    here.setdefault(folded(short), name.who)
            elif name.title and len(name.who.name) > 2 and name.who.name not in lexicon.first_names:
                here.setdefault(name.who.name, name.who)  # "President Abiy ... Abiy"
        for short in [s for s, who in here.items() if folded(s) in famous and _is_kin_told_later(s, who, people, text)]:
            if famous[folded(short)].name != here[short].name:
                del here[short]
        self._here, self._famous = here, famous
        self._known = lexicon.names
        self._no_first_names = _no_first_names(lexicon)
        self._no_names = frozenset({*lexicon.stop, *lexicon.no_first_name, *lexicon.titles})
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
            known = word in here or word in famous
            if not known and not word.isascii():
                plain_word = folded(word)
                known = plain_word in here or plain_word in famous
            if not known and "-" not in word:
                continue  # nearly every word
            if word == "May" and _IS_MONTH.match(text, max(0, at - _IN_FRONT), at + len(word) + 4):
                continue  # "since last May"
            for piece in [word] if known else word.split("-"):
                entry = here.get(piece) or here.get(folded(piece)) or famous.get(folded(piece))
                later = _JUNIOR.match(text, at + len(piece))
                if later is not None:
                    entry = self._junior(piece, later.group(1), entry)
                of_another = entry is not None and (
                    self._is_of_another(text, at, entry) or self.has_other_first_name(text, at, at + len(piece), entry)
                )
                if entry is not None and not of_another:
                    found.append(Name(at, at + len(piece) if later is None else later.end(), entry))
                at += len(piece) + 1
        return found

    def _junior(self, surname: str, mark: str, entry: Entry | None) -> Entry:
        """Who "Vega Jr." is: one so named in the text, or whom everyone knows as such; else he and no other Vega."""
        if entry is not None and f"{entry.name} {mark}." in self._known:
            return entry  # "Marcos Jr."
        return self._juniors.get(surname) or Entry(f"{surname} {mark}", "person")

    def has_other_first_name(self, text: str, start: int, end: int, entry: Entry | None) -> bool:
        """Whether a first name that is not theirs stands behind a surname that comes first: "Xi Longtan" is not Xi."""
        behind = _FIRST_BEHIND.match(text, end)
        if behind is None or entry is None or not entry.name.startswith(f"{text[start:end]} "):
            return False
        first = behind.group("first").split(" ")[0]
        if first in entry.name or first in self._known or behind.group("first") in self._known:
            return False  # "Xi White House talks"
        return first not in self._no_names and first.lower() not in self._no_names

    def _is_of_another(self, text: str, at: int, entry: Entry) -> bool:
        """Whether a first name that is not theirs stands in front of a surname: "Hunter Biden" is not Joe Biden."""
        least = max(0, at - _FIRST_NAME)
        if not text[text.rfind(" ", least, max(least, at - 1)) + 1].isupper():
            return False  # no name in front of it
        first = _OTHER_FIRST.search(text, least, at)
        if first is None or first.group("first") in entry.name:
            return False
        word = first.group("first")
        return word not in self._no_first_names and word.lower() not in self._no_first_names


@functools.lru_cache(maxsize=8)
def _no_first_names(lexicon: Lexicon) -> frozenset[str]:
    """Words with a capital in front of a surname that are no first names: titles, countries, days, first words."""
    titles = {word for title in lexicon.titles for word in title.replace("-", " ").split()}
    lands = {word for name in lexicon.names for word in name.split()[-1:]}
    return frozenset({*lexicon.stop, *lexicon.no_first_name, *titles, *lands}.difference(LIKE_VERBS))


_FIRST_BEHIND = pattern("names.first_behind")
_OTHER_FIRST = pattern("names.other_first")
_FIRST_NAME = 40  # characters in front of a surname in which a first name stands with the word before it


@functools.lru_cache(maxsize=64)
def in_office(lexicon: Lexicon, year: int) -> dict[str, Entry]:
    """Surnames that several people have, one of whom alone they mean in a year."""
    table: dict[str, set[Entry]] = {}
    for entries in lexicon.names.values():
        for entry in entries:
            if entry.years is not None and entry.years[0] <= year <= entry.years[1]:
                table.setdefault(surnames(entry, lexicon)[0], set()).add(entry)
    return {short: next(iter(found)) for short, found in table.items() if len(found) == 1}


def of_land(text: str, lexicon: Lexicon, gazetteer: list[Hit], year: int | None) -> list[Name]:
    """People by their surname behind their country, which tells whom of that name is meant: "South Korea's Moon"."""
    famous = _all_famous(lexicon, year)
    found = []
    for _, end, entries in gazetteer:
        match = CAPITAL_WORD.match(text, end + 3) if text.startswith("'s ", end) else None
        options = () if match is None else famous.get(match.group().removesuffix("'s"), ())
        own = [e for e in options if e.speaks_for == entries[0].name and entries[0].kind == "country"]
        if match is not None and len(own) == 1:
            found.append(Name(match.start(), match.start() + len(match.group().removesuffix("'s")), own[0]))
    return found


def in_full(people: list[Name], lexicon: Lexicon) -> dict[str, Entry]:
    """The people whom the document names in full, by their surnames; they are given as `most_named_first` has them.

    Nobody without a title has the surname of one whom all know where the text gives that with one: "President Macron".
    """
    full: dict[str, Entry] = {}
    titled = {n.who.name for n in people if n.who is not None and (_in_office_by(n.title) or n.title in ("Mr.", "Mr"))}
    famous = _famous(lexicon, None) if titled else {}
    for name in people:
        assert name.who is not None
        if " " in name.who.name and name.who.name.split()[0] not in RULERS:
            for short in surnames(name.who, lexicon):
                if short in titled and name.who.name not in titled and short in famous:
                    continue
                if short not in full or (full[short].speaks_for is None and name.who.speaks_for is not None):
                    full[short] = name.who
    return full


def canonical(
    names: list[Name], full: dict[str, Entry], lexicon: Lexicon, office: dict[str, Entry], year: int | None
) -> list[Name]:
    """The same names, with a surname after a title replaced by the full name that the document or the gazetteer has."""
    every, famous = _every_surname(lexicon), _all_famous(lexicon, year)
    out = []
    for name in names:
        who = name.who
        if who is not None and who.kind == "person":
            if " " not in who.name:
                short = who.name if who.name in full or who.name.isascii() else folded(who.name)
                options = every.get(short, ()) if famous.get(short) else ()
                titled = name.title not in ("", "Dr.", "Dr")
                better = full.get(short) or (office.get(short) if titled else None)
                better = better or next((e for e in options if e.speaks_for == who.speaks_for and titled), None)
                better = better or (options[0] if len(options) == 1 or (options and titled) else None)
                who = better or who
            else:
                same = next((full[s] for s in surnames(who, lexicon) if s in full and full[s].name == who.name), who)
                who = same
            name = name if who == name.who else attrs.evolve(name, who=who)
        out.append(name)
    return out


def in_year(name: Name, year: int | None) -> Name:
    """The name with the one for whom a person spoke in that year: Stoltenberg is of Norway in 2010, of NATO in 2020."""
    if name.who is None or not name.who.posts or year is None:
        return name
    return attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=body_in(name.who, year)))


def body_in(person: Entry, year: int) -> str | None:
    """The one for whom a person spoke in a year, by the posts that the gazetteer has.

    >>> body_in(Entry("Ana Soto", "person", speaks_for="NATO", posts=(("Chad", 2005, 2013),)), 2010)
    'Chad'
    """
    return next((body for body, first, last in person.posts if first <= year <= last), person.speaks_for)


@functools.lru_cache(maxsize=8)
def _every_surname(lexicon: Lexicon) -> dict[str, tuple[Entry, ...]]:
    """All well-known people by each of their short names."""
    table: dict[str, tuple[Entry, ...]] = {}
    for entries in lexicon.names.values():
        for entry in entries:
            if entry.kind == "person" and not _is_junior(entry):
                for short in surnames(entry, lexicon):
                    if entry not in table.get(short, ()):
                        table[short] = (*table.get(short, ()), entry)
    return table


@functools.lru_cache(maxsize=64)
def _all_famous(lexicon: Lexicon, year: int | None) -> dict[str, tuple[Entry, ...]]:
    """Whom a report of a year can mean by each short name."""
    return {s: _of_year(s, people, year, lexicon) for s, people in _every_surname(lexicon).items()}
