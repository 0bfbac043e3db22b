"""People who are taken up by their office alone: "the president", "the Turkish foreign minister"."""

import collections
import re
from collections.abc import Iterable

from summit_timeline.events.lexicon import Entry, Lexicon
from summit_timeline.events.names.name import Name
from summit_timeline.events.text.openers import opened
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import Pieces, pieces_of

_ROLE = pattern("names.role")
_ROLE_OPENERS = pattern("names.role_openers")
_ROLE_WORDS = Pieces(pieces_of(_ROLE.pattern))
_LEADERS = frozenset(words("names.leaders"))
_TOP_DIPLOMAT, _HEADS_OF_DIPLOMACY = "top diplomat", words("names.heads_of_diplomacy")
_HEADS_OF_GOVERNMENT = frozenset(words("names.heads_of_government"))


def by_role(
    text: str,
    start: int,
    end: int,
    holders: list[tuple[int, str, Entry]],
    untitled: list[tuple[int, Entry]],
    lexicon: Lexicon,
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
