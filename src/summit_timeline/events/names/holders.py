"""People who are taken up by their office alone: "the president", "the Turkish foreign minister"."""

import collections
import datetime as dt
import re
from collections.abc import Iterable

from summit_timeline.events.lexicon import Entry, Lexicon
from summit_timeline.events.names.heads import may_be_head
from summit_timeline.events.names.name import Name
from summit_timeline.events.text.openers import opened
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import Pieces, pieces_of

_ROLE = pattern("names.role")
_ROLE_OPENERS = pattern("names.role_openers")
_ROLE_OF = pattern("names.role_of")
_ROLE_OWNED = pattern("names.role_owned")
_FORMERLY = pattern("names.formerly_held")
_OF_HIS_LAND = pattern("names.of_his_land")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_IN_FRONT, _BEHIND = 60, 120  # characters
_Holder = tuple[int, str, Entry]  # where somebody is named with a title, the title, and who it is
_ROLE_WORDS = Pieces(pieces_of(_ROLE.pattern))
_LEADERS = frozenset(words("names.leaders"))
_TOP_DIPLOMAT, _HEADS_OF_DIPLOMACY = "top diplomat", words("names.heads_of_diplomacy")
_HEADS_OF_GOVERNMENT = frozenset(words("names.heads_of_government"))


def by_role(
    text: str,
    start: int,
    end: int,
    holders: list[_Holder],
    untitled: list[tuple[int, Entry]],
    lexicon: Lexicon,
    day: dt.date | None = None,
) -> list[Name]:
    """People who are taken up by their office alone: "the president", "the Turkish foreign minister"."""
    if not (holders or untitled) or not _ROLE_WORDS.stand_in(text, start, end):
        return []
    lands = {entry.speaks_for for _, _, entry in holders}
    found = []
    for match in opened(_ROLE_OPENERS, _ROLE).finditer(text, start, end):
        role = _role_of(match.group("role"), lexicon)
        options = [e for at, title, e in holders if _holds(title, role) and at < match.start()]
        if not options and match.group("role")[0].isupper():
            options = _named_later(text, match, [(at, e) for at, title, e in holders if _holds(title, role)])
        land = match.group("land").strip() or _land_inside(match.group("role"))
        if role == "leader" and not land:
            continue
        meant = {e.name for e in lexicon.names.get(land, ()) if e.kind in ("country", "organisation")}
        if not any(_holds(title, role) for _, title, _ in holders) and role in _HEADS_OF_GOVERNMENT:
            told = (e for at, e in untitled if at < match.start() and may_be_head(e, role, day))
            options = _only_one(e for e in told if not land or e.speaks_for in meant)
        if land and (len(lands) > 1 or (meant and None not in lands and role != "pope")):
            options = [e for e in options if e.speaks_for in meant]
        if len(set(options)) == 1 or (options and not land):
            holder = collections.Counter(options).most_common(1)[0][0]
            at = match.end("role") - len("diplomat") if role == _TOP_DIPLOMAT else match.start("role")
            found.append(Name(at, match.end("role"), holder))
        elif not options and meant:
            found.extend(_of_land(text, match, role, meant, holders, lexicon))
    found.extend(_with_land(text, start, end, holders, lexicon))
    return found


def _is_of_another(text: str, at: int, meant: set[str], lexicon: Lexicon) -> bool:
    """Whether behind the name at an offset another country is told: not "the king of Togo", "King Idriss of Chad"."""
    behind = _OF_HIS_LAND.match(text, at)
    own = set() if behind is None else _lands(behind["land"], lexicon)
    return bool(own) and own.isdisjoint(meant)


def _with_land(text: str, start: int, end: int, holders: list[_Holder], lexicon: Lexicon) -> list[Name]:
    """People who are taken up by their office and the name of their country: "Chad's king", "the king of Chad"."""
    line = text[start:end]
    told = list(_ROLE_OF.finditer(text, start, end)) if " of " in line else []
    told += _ROLE_OWNED.finditer(text, start, end) if "' " in line or "'s " in line else ()
    found: list[Name] = []
    for match in told:
        meant = _lands(match.group("land"), lexicon)
        if meant:
            found.extend(_of_land(text, match, _role_of(match.group("role"), lexicon), meant, holders, lexicon))
    return found


def _of_land(
    text: str, told: re.Match[str], role: str, meant: set[str], holders: list[_Holder], lexicon: Lexicon
) -> list[Name]:
    """The only one whom a text names anywhere with an office of a country, and now: "the king of Chad"."""
    of_office = [(at, e) for at, title, e in holders if _holds(title, role)]
    named = [(at, e) for at, e in of_office if e.speaks_for in meant]
    if not named and all(other.speaks_for is None for _, other in of_office):
        named = [(at, e) for at, e in of_office if not _is_of_another(text, at, meant, lexicon)]
    only = {e for _, e in named}
    if len(only) != 1 or any(_FORMERLY.search(text, max(0, at - _IN_FRONT), at) for at, _ in named):
        return []
    start, end = told.span("role")
    if _FORMERLY.search(text, max(0, start - _IN_FRONT), start) or _YEAR.search(
        text, max(0, start - _IN_FRONT), end + _BEHIND
    ):
        return []  # who had the office then may be another
    return [Name(told.start("role"), told.end("role"), only.pop())]


def _lands(said: str, lexicon: Lexicon) -> set[str]:
    """The country whose name opens some words, the longest that does."""
    words = said.split(" ")
    for last in range(len(words), 0, -1):
        name = " ".join(words[:last]).removesuffix("'s")
        found = {e.name for e in lexicon.names.get(name, ()) if e.kind in ("country", "organisation")}
        if found:
            return found
    return set()


def _only_one(people: Iterable[Entry]) -> list[Entry]:
    """The one of whom alone a text tells, who then is the prime minister of whom it goes on to tell."""
    found = list(dict.fromkeys(people))
    return found if len(found) == 1 else []


def _role_of(said: str, lexicon: Lexicon) -> str:
    """An office as titles call it: "the President", "the pontiff", "the top US diplomat"."""
    if said.startswith("top "):
        return _TOP_DIPLOMAT
    return lexicon.same_office.get(said.lower(), said.lower())


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
