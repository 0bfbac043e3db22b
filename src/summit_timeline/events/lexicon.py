"""The words that the reader knows: triggers, names, titles and groups, loaded from data files, and the user's own."""

import functools
import re
import tomllib
import zoneinfo
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from typing import Any

import attrs

from summit_timeline.errors import OptionError
from summit_timeline.events.model import Kind

_DATA = files("summit_timeline.events") / "data"
_WORDS = files("summit_timeline.events") / "languages" / "en"


@attrs.frozen
class Entry:
    """What one name denotes.

    `kind` is "country", "organisation", "group", "person", "city", "building" or "region". `form` is "name",
    "adjective" ("Turkish"), "seat" ("Tokyo", a city and a government) or "office" ("White House"). `speaks_for` is
    the country or organisation behind a person, seat or office; `country`, `timezone` and `city` tell where a place is.
    `years` are the first and last one, inclusive, in which a surname that others have too means this person.
    `posts` tell for whom a person spoke in which years, where that changed; in other years `speaks_for` holds.
    `office` is the own name of an office or a house that is the country to others: "White House".
    """

    name: str
    kind: str
    form: str = "name"
    speaks_for: str | None = None
    country: str | None = None
    timezone: str | None = None
    city: str | None = None
    series: bool = False
    years: tuple[int, int] | None = None
    posts: tuple[tuple[str, int, int], ...] = ()
    office: str | None = None


@attrs.frozen
class Veto:
    """Patterns of what only looks like an event, for event words that hold one of the pieces in `of` (empty: all)."""

    of: tuple[str, ...]
    patterns: tuple[str, ...]


@attrs.frozen
class Trigger:
    """A word that names an event: its kind, its part of speech, and whether it needs company to count (`weak`).

    `own` is a word that a user has added to those that come with the library: nothing here speaks against it.
    """

    words: str
    kind: Kind = attrs.field(converter=Kind)
    pos: str = "noun"
    weak: bool = False
    own: bool = False


@attrs.frozen(eq=False)
class Lexicon:
    """Every word list that the English reader uses; a value, never changed.

    >>> mine = Lexicon.default().adding(names={"Danube Forum": "organisation"})
    >>> mine.names["Danube Forum"][0].kind
    'organisation'
    """

    triggers: Mapping[str, Trigger]
    names: Mapping[str, tuple[Entry, ...]]
    vetoes: tuple[Veto, ...]
    status: Mapping[str, tuple[str, ...]]
    titles: tuple[str, ...]
    organisation_endings: tuple[str, ...]
    titles_of: Mapping[str, tuple[str, ...]]
    first_names: tuple[str, ...]
    no_person: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    of_both: frozenset[str]
    stop: frozenset[str]
    no_first_name: frozenset[str]
    same_office: Mapping[str, str]
    surname_first: frozenset[str]
    common_surnames: frozenset[str]
    groups: Mapping[str, tuple[str, ...]]
    members: Mapping[str, frozenset[str]]
    sides: tuple[str, ...]

    @classmethod
    def default(cls) -> "Lexicon":
        """The lexicon that comes with the library, read on first use."""
        return _default()

    def adding(
        self,
        *,
        nouns: Mapping[str, str] | None = None,
        verbs: Mapping[str, str] | None = None,
        names: Mapping[str, str] | None = None,
        places: Mapping[str, tuple[str, str]] | None = None,
    ) -> "Lexicon":
        """A lexicon with the user's words beside these.

        `nouns` and `verbs` give the kind of event that each names, `names` the kind of participant ("country",
        "organisation", "group", "person"), `places` the country and IANA time zone of a town. Each word is found as it
        is written, whatever its capitals: give its other forms too ("ministerials"). What comes with the library as a
        phrase that names no event ("group chat") does once it is added.

        Raises `OptionError` for a kind or a time zone that does not exist, and for an empty word.

        >>> Lexicon.default().adding(verbs={"confabulate": "meeting"}).triggers["confabulate"].pos
        'verb'
        """
        for words, kinds, what in ((nouns, _EVENTS, "event"), (verbs, _EVENTS, "event"), (names, _WHO, "participant")):
            for word, kind in (words or {}).items():
                _check_word(word, kind, kinds, what)
        for town, given in (places or {}).items():
            _check_place(town, given)
        triggers = dict(self.triggers)
        for pos, words in (("noun", nouns), ("verb", verbs)):
            for word, kind in (words or {}).items():
                known = self.triggers.get(word.lower())
                own = known is None or known.own
                form = "past" if pos == "verb" and word.lower().endswith("ed") else pos
                triggers[word.lower()] = Trigger(word.lower(), kind, form, own=own)
        table = dict(self.names)
        table.update({name: (Entry(name, kind), *table.get(name, ())) for name, kind in (names or {}).items()})
        for town, (country, zone) in (places or {}).items():
            table[town] = (*table.get(town, ()), Entry(town, "city", country=country, timezone=zone))
        return attrs.evolve(self, triggers=triggers, names=table)


_EVENTS = tuple(kind.value for kind in Kind)
_WHO = ("country", "organisation", "group", "person")


def _check_word(word: str, kind: str, kinds: tuple[str, ...], what: str) -> None:
    """Refuse a word of the user's without letters, or of no kind that is known."""
    if not word.strip():
        raise OptionError(f"a word to be added as a {kind} is empty; give its letters")
    if kind not in kinds:
        raise OptionError(f"{word!r} is to name a kind of {what}, {kind!r}; known are {', '.join(kinds)}")


def _check_place(town: str, given: object) -> None:
    """Refuse a town of the user's that is not told with a country and a time zone that is known."""
    if not isinstance(given, tuple | list) or len(given) != 2:
        raise OptionError(f"the place {town!r} is given as {given!r}; give (country, IANA time zone)")
    _check_word(town, "place", ("place",), "place")
    try:
        zoneinfo.ZoneInfo(given[1])
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise OptionError(
            f"the time zone of {town!r} is {given[1]!r}, which is not known; use an IANA name such as Europe/Vienna"
        ) from None


def read_table(name: str) -> list[list[str]]:
    """The rows of a data file: tab-separated, the first line a comment that names the columns.

    >>> read_table("countries.tsv")[0][0]
    'Afghanistan'
    """
    text = (_DATA / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def read_words(name: str) -> dict[str, Any]:
    """The tables of a file of English words.

    >>> "group" in read_words("groups.toml")
    True
    """
    return tomllib.loads((_WORDS / name).read_text(encoding="utf-8"))


def _years(field: str) -> tuple[int, int] | None:
    first, _, last = field.partition("-")
    return (int(first), int(last or 9999)) if first else None


def _list(field: str) -> list[str]:
    return [item for item in field.split("|") if item]


@functools.lru_cache(maxsize=1)
def _default() -> Lexicon:
    triggers, titles, groups = read_words("triggers.toml"), read_words("titles.toml"), read_words("groups.toml")
    return Lexicon(
        triggers={
            w: Trigger(w, row["kind"], row["pos"], row.get("weak", False))
            for row in triggers["trigger"]
            for w in row["words"]
        },
        names=_names(),
        vetoes=tuple(Veto(tuple(veto["of"]), tuple(veto["patterns"])) for veto in triggers["veto"]),
        status={key: tuple(words) for key, words in triggers["status"].items()},
        titles=tuple(titles["titles"]),
        organisation_endings=tuple(titles["organisations"]),
        titles_of={land: tuple(words) for land, words in titles["titles_of"].items()},
        first_names=tuple(titles["first_names"]),
        no_person=frozenset(titles["no_person"]),
        women=frozenset(titles["women"]),
        men=frozenset(titles["men"]),
        of_both=frozenset(titles["of_both"]),
        stop=frozenset(titles["stop"]),
        no_first_name=frozenset(titles["no_first_name"]),
        same_office=titles["same_office"],
        surname_first=frozenset(titles["surname_first"]),
        common_surnames=frozenset(titles["common_surnames"]),
        groups={w: tuple(row["members"]) for row in groups["group"] for w in row["words"]},
        members={name: frozenset(of) for name, of in sorted(groups["members"].items(), key=lambda row: -len(row[1]))},
        sides=tuple(groups["back"]["sides"]),
    )


def _names() -> dict[str, tuple[Entry, ...]]:
    """Every name and alias of the gazetteers; the first entry of a name is the one that is meant as a participant."""
    table: dict[str, tuple[Entry, ...]] = {}

    def add(words: Iterable[str], entry: Entry) -> None:
        for word in words:
            if entry not in table.get(word, ()):
                table[word] = (*table.get(word, ()), entry)

    for name, aliases, adjectives, seats, _ in read_table("countries.tsv"):
        add([name, *_list(aliases)], Entry(name, "country", country=name))
        add(_list(adjectives), Entry(name, "country", "adjective", country=name))
        add(_list(seats), Entry(name, "country", "seat", country=name))
    for name, aliases, kind, series in read_table("organisations.tsv"):
        add([name, *_list(aliases)], Entry(name, kind, series=series == "yes"))
    for name, aliases, country, city in read_table("governments.tsv"):
        add([name, *_list(aliases)], Entry(country, "country", "office", speaks_for=country, office=name))
        if city:
            add([name, *_list(aliases)], Entry(name, "building", country=country, city=city))
    posts = _posts()
    for name, aliases, country, years in read_table("people.tsv"):
        entry = Entry(name, "person", speaks_for=country or None, years=_years(years), posts=posts.get(name, ()))
        add([name, *_list(aliases)], entry)
    for name, aliases, kind, country, zone, city in read_table("places.tsv"):
        add([name, *_list(aliases)], Entry(name, kind, country=country, timezone=zone, city=city or None))
    _add_cities(table)
    return table


def _posts() -> dict[str, tuple[tuple[str, int, int], ...]]:
    """Those for whom people spoke in which years, by the person's name."""
    table: dict[str, tuple[tuple[str, int, int], ...]] = {}
    for name, body, years in read_table("posts.tsv"):
        table[name] = (*table.get(name, ()), (body, *(_years(years) or (0, 9999))))
    return table


def _add_cities(table: dict[str, tuple[Entry, ...]]) -> None:
    """The cities, after all else, so that a name that is also something else is that first; names before aliases."""
    rows: Sequence[Sequence[str]] = read_table("cities.tsv")
    for use_aliases in (False, True):
        for name, aliases, country, zone in rows:
            for word in _list(aliases) if use_aliases else [name]:
                if not any(e.kind in ("city", "region") for e in table.get(word, ())):
                    table[word] = (*table.get(word, ()), Entry(name, "city", country=country, timezone=zone))


def alternation(words: Iterable[str]) -> str:
    """A regular expression that matches any of the words, the longest first."""
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


@functools.cache
def _alias_table() -> dict[str, str]:
    """Aliases in small letters to canonical names, from the gazetteers."""
    names = reversed(list(Lexicon.default().names.items()))  # of aliases that differ in capitals the first one holds
    return {alias.lower(): entries[0].name for alias, entries in names}


def canonical(name: str) -> str:
    """The canonical name for an alias such as "EU" or "U.S."; the name itself where no list knows it.

    >>> canonical("U.S.")
    'United States'
    """
    return _alias_table().get(name.lower(), name)


def as_groups(bodies: frozenset[str]) -> frozenset[str]:
    """Names of countries and bodies, with a group in place of all of its members, or of some of them beside it.

    >>> sorted(as_groups(frozenset(["Quad", "Japan", "Peru"])))
    ['Peru', 'Quad']
    """
    if len(bodies) < 2:
        return bodies
    for group, countries in Lexicon.default().members.items():
        if countries <= bodies or group in bodies:
            bodies = (bodies - countries) | {group}
    return bodies


def is_listed(name: str) -> bool:
    """Whether a list of names has this one, in whatever capitals."""
    return name.lower() in _alias_table()
