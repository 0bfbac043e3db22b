"""People who are told by a title, by a known first name or by their country."""

import bisect
import functools
import re

import attrs

from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.names.apposed import land_behind
from summit_timeline.events.names.holders import is_leader
from summit_timeline.events.names.name import Name, wholes
from summit_timeline.events.names.spans import Hit
from summit_timeline.events.names.spelling import CAPITAL, LIKE_VERBS, NAME, PARTICLES, RULERS
from summit_timeline.events.names.titles import Titled, titles_in
from summit_timeline.events.text.openers import Openers
from summit_timeline.events.text.patterns import pattern, words


def titled_people(text: str, lexicon: Lexicon, gazetteer: list[Hit]) -> list[Name]:
    """People with a title in front: "Japanese Prime Minister Fumio Kishida", "President Trump"."""
    starts = [hit[0] for hit in gazetteer]
    people = (_titled(text, told, lexicon, gazetteer, starts) for told in titles_in(text, lexicon, gazetteer))
    return [person for person in people if person is not None]


def _titled(text: str, told: Titled, lexicon: Lexicon, gazetteer: list[Hit], starts: list[int]) -> Name | None:
    """Who is told behind a title, if that is a person; `starts` are those of the names of the gazetteer."""
    if told.title.lower() in _LIKE_VERBS and _VERB_BEFORE.search(text, max(0, told.first - 8), told.first):
        return None  # "Chad to Host Central African Leaders"
    words = _clean(told.name, lexicon) or _like_a_month(text, told) or _like_a_verb(told.name, lexicon)
    if not words or words in _AFTER_NAMES:
        return None  # "Martin Luther King, Jr."
    ruler = _ruler(text, told, words, lexicon)
    if ruler is not None:
        return _of_its_country(ruler, _land_of_ruler(text, told, gazetteer, starts))
    end, at = _past_run_on(text, told.start + len(words), words), bisect.bisect_left(starts, told.start)
    if _ends_in_a_body(text, told, words, end, gazetteer, at, lexicon):
        return None
    exact = gazetteer[at] if at < len(gazetteer) and gazetteer[at][0] == told.start else None
    if exact is not None:
        entry = exact[2][0]
        if entry.kind == "person" and exact[1] >= end:
            return Name(exact[0], exact[1], _in_post(text, told, entry, gazetteer, at), title=told.title)
        if _is_no_person(text, told, exact, end):
            return None
    words = _INITIAL.sub(" ", words)
    known = _known(words, lexicon) or _in_capitals(words, lexicon)
    if known is not None:
        return Name(told.start, end, _in_post(text, told, known, gazetteer, at), title=told.title)
    land = _land_of(text, told, end, gazetteer, at, lexicon)
    return Name(told.start, end, Entry(words, "person", speaks_for=land), title=told.title)


_LIKE_VERBS, _VERB_BEFORE = frozenset(words("names.titles_like_verbs")), pattern("names.verb_before")


def _ends_in_a_body(
    text: str, told: Titled, words: str, end: int, gazetteer: list[Hit], at: int, lexicon: Lexicon
) -> bool:
    """Whether what follows a title is a part of the name of a body: "head of the World Trade Organization"."""
    if " of " in told.title and _IN_BODY.match(text, end):
        return True  # "chair of the Senate Commerce, Science and Transportation Committee"
    if words in lexicon.organisation_endings or words in lexicon.no_person:
        return True
    if " of " in told.title and words.split(" ")[-1] in lexicon.no_person:
        return True  # "head of the NATO Training Mission"
    return at > 0 and gazetteer[at - 1][1] > told.start and gazetteer[at - 1][2][0].kind == "organisation"


def _is_no_person(text: str, told: Titled, exact: Hit, end: int) -> bool:
    """Whether the name of the gazetteer right behind a title is a place's or a body's, and not a surname as well."""
    kind = exact[2][0].kind
    if kind == "country" and text.startswith("-", exact[1]):
        return True  # "will host Chile-Peru talks"
    surname = kind == "city" and text[told.start - 2] != ","  # "President Bush" is of no town
    return not surname and kind != "person" and exact[1] >= end


def _land_of_ruler(text: str, told: Titled, gazetteer: list[Hit], starts: list[int]) -> str | None:
    """The country that is told for a ruler, who is of none if he heads a church or a comma parts him from it."""
    if told.title in ("Pope", "Patriarch") or text.endswith(", ", 0, told.first):
        return None  # "In Rome, Pope Francis"
    return told.land or _spoken_for(text, told.first, gazetteer, bisect.bisect_left(starts, told.first))


def _land_of(text: str, told: Titled, end: int, gazetteer: list[Hit], at: int, lexicon: Lexicon) -> str | None:
    """The country or body for which somebody unknown with a title speaks, by the words around him."""
    beside = gazetteer[max(0, at - _BESIDE_IT) : at]
    return (
        told.land
        or _spoken_for(text, told.first, gazetteer, at)
        or _home_unless_of_state(text, told, beside, lexicon)
        or _of_country(text, end, told.office, gazetteer, at)
        or land_behind(text, end, gazetteer[at : at + _BESIDE_IT])
    )


def _like_a_month(text: str, told: Titled) -> str:
    """A surname that is the name of a month too, right behind a title in capitals: "Prime Minister May", "Mrs. May"."""
    name = _MONTH_NAME.match(text, told.start)
    return "" if name is None or told.office[0].islower() else name.group(1)


def _like_a_verb(words: str, lexicon: Lexicon) -> str:
    """A full name whose first name is a modal verb too, where it stands as a name: "Rep. Will Vega"."""
    first, _, last = words.partition(" ")
    behind = _clean(last, lexicon) if first in LIKE_VERBS else ""
    return f"{first} {behind}" if behind else ""


_AFTER_NAMES = ("Jr", "Jr.", "Sr", "Sr.")
_MONTH_NAME = pattern("names.month_name")


def _in_capitals(words: str, lexicon: Lexicon) -> Entry | None:
    """A known person whose surname is written in capitals, first or last: "KISHIDA Fumio", "Emmanuel MACRON"."""
    parts = words.split()
    if len(parts) != len(("first", "last")) or not any(p.isupper() and "." not in p for p in parts):
        return None
    one, other = (p.title() if p.isupper() else p for p in parts)
    options = (*lexicon.names.get(f"{one} {other}", ()), *lexicon.names.get(f"{other} {one}", ()))
    return next((e for e in options if e.kind == "person"), None)


def _ruler(text: str, told: Titled, words: str, lexicon: Lexicon) -> Name | None:
    """A person whose title is part of the name: "Pope Francis", "King Salman bin Abdulaziz"."""
    title = told.office
    if (
        title not in RULERS or title != told.title or text[told.first + len(title)] == ","
    ):  # "in Sharm el-Sheikh, Bush met"
        return None
    start, end = told.first, told.start + len(words)
    short = f"{title} {words.split(' ')[0]}"
    known = _known(f"{title} {words}", lexicon) or _known(short, lexicon) or _known(words, lexicon)
    if title in _LIKE_MISTER and " " in words:  # one canonical name, with and without it
        return Name(told.start, end, known or Entry(words, "person"), title=title)
    return Name(start, end, known or Entry(f"{title} {words}", "person"), title=title)


_LIKE_MISTER = ("Sheikh", "Prince")


def _known(words: str, lexicon: Lexicon) -> Entry | None:
    """A well-known person, also where the name of the house is told: "Mohammed bin Zayed Al Nahyan"."""
    options = (*lexicon.names.get(words, ()), *lexicon.names.get(_HOUSE.sub("", words), ()))
    return next((e for e in options if e.kind == "person"), None)


_HOUSE = re.compile(r" [Aa]l[ -][A-Z]\w+$")


def _of_its_country(ruler: Name, said: str | None) -> Name:
    """A ruler of whom the text tells the country: "Saudi King Abdullah" is not Jordan's."""
    if said is None or ruler.who is None or ruler.who.speaks_for in (None, said):
        return ruler
    return attrs.evolve(ruler, who=attrs.evolve(ruler.who, speaks_for=said, posts=()))


_IN_BODY = pattern("names.in_body")
_BESIDE_IT = 4  # names of the gazetteer among which the country of somebody's office is
_ONCE = re.compile(r"\b(?:[Ff]ormer|[Tt]hen|[Ee]x)[ -]$")


def _in_post(text: str, told: Titled, known: Entry, gazetteer: list[Hit], at: int) -> Entry:
    """A known person with whom the text says he speaks for: "NATO Secretary-General Javier Solana", later of the EU."""
    said = _spoken_for(text, told.first, gazetteer, at)
    begin, end, entries = gazetteer[at - 1] if at else (0, 0, ())
    beside = any(e.name == said or wholes().get(e.name) == said for e in entries)
    alone = text[begin - 1 : begin] != "-" and text[end : told.first] != ", "
    once = told.office.lower().startswith(("former", "then-")) or _ONCE.search(text, max(0, begin - 12), begin)
    of_it = said is not None and wholes().get(said) == known.speaks_for  # the president of the Commission
    if said is None or of_it or not beside or not alone or once or "mbassador" in told.office:
        return known  # an ambassador to a body does not speak for it
    return attrs.evolve(known, speaks_for=said, posts=())


def _home(title: str, lexicon: Lexicon) -> str | None:
    """The country whose offices alone have this title ("House Speaker")."""
    return next((land for land, titles in lexicon.titles_of.items() if title in titles), None)


def _home_unless_of_state(text: str, told: Titled, before: list[Hit], lexicon: Lexicon) -> str | None:
    """The country whose offices have this title, unless it is that of a state: "Ohio Attorney General Vega"."""
    home = _home(told.office, lexicon)
    if home is None or told.office.startswith(_IN_CONGRESS):
        return home
    beside = (e for _, end, entries in before if text[end : told.first] in (" ", "'s ") for e in entries)
    return None if text.endswith(_GEORGIA, 0, told.first) or any(e.kind == "region" for e in beside) else home


_IN_CONGRESS = ("Sen", "Rep", "Congress")  # who sits for a state sits in the parliament of the country
_GEORGIA = ("Georgia ", "Georgia's ")


@functools.lru_cache(maxsize=8)
def _ends_names(lexicon: Lexicon) -> frozenset[str]:
    """The words in front of which a name has ended."""
    return lexicon.stop.union(lexicon.titles)


def _clean(words: str, lexicon: Lexicon) -> str:
    """The name without a possessive ending and without what follows the first word that is in no name."""
    kept: list[str] = []
    ends = _ends_names(lexicon)
    for word in words.split(" "):
        if word and (word.removesuffix("'s").removesuffix("'") in ends or word in kept):
            break  # a page that runs a name into the same one: "Ann Lee Ann Maria Lee"
        kept.append(word)
        if word.endswith(("'s", "'")):
            break
    while kept and kept[-1] in PARTICLES:
        kept.pop()
    return " ".join(kept).removesuffix("'s").removesuffix("'").rstrip()


def _past_run_on(text: str, end: int, words: str) -> int:
    """The end of a name, with the same one in full behind it where a page runs both together: "Ann Lee Ann M. Lee"."""
    first = words.split(" ")[0]
    again = _RUN_ON.match(text, end) if text.startswith(f" {first} ", end) else None
    return end if again is None else again.end()


_RUN_ON = re.compile(rf"(?: (?:\([A-Z]\w*\)|{CAPITAL}(?! said|'s)))+")


def _spoken_for(text: str, start: int, gazetteer: list[Hit], at: int) -> str | None:
    """The country or organisation that stands directly before a title."""
    for begin, end, entries in reversed(gazetteer[max(0, at - 3) : at]):
        if start - end > _LONGEST_GAP:
            return None
        gap = text[end:start]
        if begin < start and (end > start or _BEFORE_TITLE.fullmatch(gap) or _from_there(text, begin, gap)):
            entry = next((e for e in entries if e.kind in ("country", "organisation", "group")), None)
            of_city = entry is not None and entry.form == "seat" and _LOCAL.match(text, start) is not None
            if entry is not None and not of_city:
                return wholes().get(entry.name, entry.name)
    return None


def _of_country(text: str, end: int, title: str, gazetteer: list[Hit], at: int) -> str | None:
    """The country behind the name of a minister or a head of state: "President Luis Vega of Peru"."""
    if not is_leader(title) and not title.lower().endswith("minister"):
        return None
    for begin, _, entries in gazetteer[at : at + 4]:
        if begin > end and text[end:begin] in (" of ", " of the "):
            return entries[0].name if entries[0].kind == "country" and entries[0].form == "name" else None
    return None


_LONGEST_GAP = 80  # characters between a country and a title that is of it
_BEFORE_TITLE, _LOCAL = pattern("names.before_title"), pattern("names.local_office")


def _from_there(text: str, begin: int, gap: str) -> bool:
    """Whether a person without a country is told of where his government is: "In Lima, Prime Minister Luis Vega"."""
    if gap != ", " or _FROM_IN.search(text, max(0, begin - 4), begin) is None:
        return False
    return _FROM_THERE.match(text, begin) is not None


_FROM_IN, _FROM_THERE = pattern("names.from_in"), pattern("names.from_there")


@functools.lru_cache(maxsize=8)
def _first_name_pattern(lexicon: Lexicon) -> Openers:
    particles = rf"(?:(?:{'|'.join(PARTICLES)}) |(?:al|el)-)*"
    return Openers(
        lexicon.first_names,
        rf"(?:{alternation(lexicon.first_names)}) {particles}{NAME}",
        rf" {particles}[A-ZÀ-ÖØ-Þ]",
    )


def full_names(text: str, lexicon: Lexicon) -> list[Name]:
    """People without a title, by a first name that is known: "Mitt Romney"."""
    found = []
    for match in _first_name_pattern(lexicon).finditer(text):
        start = _of_double_name(text, match.start())
        words = _clean(text[start : match.end()], lexicon)
        of_thing = _IN_A_NAME.search(text, max(0, start - _TOWN), start) or _OF_A_THING.match(text, start + len(words))
        if " " in words and not of_thing:
            end = _past_run_on(text, start + len(words), words)
            who = _without_initial(words, lexicon) or Entry(words, "person")
            found.append(Name(start, end, who))
    return found


def _of_double_name(text: str, at: int) -> int:
    """Where a first name begins of which only the second part is known: "Bernard-Henri Soto"."""
    first = _DOUBLE.search(text, max(0, at - _TOWN * 2), at) if text.startswith("-", at - 1) else None
    return at if first is None else first.start()


_DOUBLE = re.compile(r"(?<![\w'-])[A-Z][a-zé]+-$")
_IN_A_NAME, _OF_A_THING = pattern("names.in_a_name"), pattern("names.of_a_thing")
_TOWN = 8  # characters of what opens the name of a town: "Santa "


def _without_initial(words: str, lexicon: Lexicon) -> Entry | None:
    """A known person whom a text names with an initial as well: "Kofi A. Annan"."""
    bare = _INITIAL.sub(" ", words)
    known = () if bare == words else lexicon.names.get(bare, ())
    return next((e for e in known if e.kind == "person"), None)


_INITIAL = re.compile(r"(?<=[a-z]) [A-Z]\. (?=[A-Z])")


def named_like_verbs(text: str, lexicon: Lexicon) -> list[Name]:
    """People whose first name is a modal verb too, inside of a sentence, where its capital tells it apart."""
    if not any(f" {first} " in text for first in LIKE_VERBS):
        return []
    found = []
    for match in _NAMED_LIKE_VERB.finditer(text):
        words = _like_a_verb(match.group("name"), lexicon)
        behind = lexicon.names.get(words.partition(" ")[2].split(" ")[0], ())
        if words and all(e.kind == "person" for e in behind):  # no headline in capitals goes on with a country
            found.append(Name(match.start("name"), match.start("name") + len(words), Entry(words, "person")))
    return found


_NAMED_LIKE_VERB = pattern("names.named_like_verb")


_FULL_NAME = re.compile(rf"{CAPITAL} (?:(?:{'|'.join(PARTICLES)}) )?(?:al-|el-)?{CAPITAL}(?: {CAPITAL})?")


def may_tell_of(text: str, hit: Hit) -> bool:
    """Whether a full name stands right behind a country: a quick look, before it is read."""
    country = hit[2][0]
    told = country.kind == "country" and country.form == "name" and text.startswith("'s ", hit[1])
    return told and _FULL_NAME.match(text, hit[1] + 3) is not None


def told_by_land(text: str, lexicon: Lexicon, gazetteer: list[Hit]) -> list[Name]:
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


def in_full_name(name: Name) -> bool:
    """Whether a known person is told by more than a surname: what follows is a further name of the same."""
    return name.who is not None and name.who.kind == "person" and " " in name.who.name


def of_its_land(name: Name, told: Entry | None) -> Name:
    """A person with the country in front of the name, as "Peru's" of "Peru's Ana Soto"."""
    if told is None or name.who is None or name.who.speaks_for is not None:
        return name
    return attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=told.speaks_for))
