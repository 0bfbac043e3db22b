"""Firms, players and travellers, who have a country and do not speak for it: "the German carmaker", "Chilean fans"."""

import functools
import re

import attrs

from summit_timeline.events.lexicon import read_words
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Page
from summit_timeline.events.text.patterns import pattern

_OF_FIRM = pattern("who.of_firm")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@attrs.frozen(eq=False)
class _Words:
    """The words of `affairs.toml` that tell of those who speak for nobody else, plurals too."""

    firms: frozenset[str]
    people: frozenset[str]
    of_people: frozenset[str]
    of: frozenset[str]
    travellers: frozenset[str]
    teams: frozenset[str]
    of_state: frozenset[str]
    rivals: frozenset[str]


@functools.cache
def _words() -> _Words:
    data = read_words("affairs.toml")["private"]
    firms, people, travellers, rivals = (
        frozenset(w + s for w in data[key].split() for s in ("", "s"))
        for key in ("firms", "people", "travellers", "rivals")
    )
    of_people, of, teams, of_state = (frozenset(data[key].split()) for key in ("of_people", "of", "teams", "of_state"))
    return _Words(firms, people, of_people, of, travellers, teams, of_state, rivals)


def is_firm(phrase: Phrase, low: str) -> bool:
    """Whether a phrase is of a firm, a player or a team, and of none of the state: "the French bank"."""
    words, row = _words(), _WORD.findall(low, phrase.start, phrase.end)
    if not words.of_state.isdisjoint(row):
        return False
    return phrase.head in words.firms or (phrase.head in _TEAM and not words.teams.isdisjoint(row))


_TEAM = ("team", "teams", "side", "sides")


def is_traveller(phrase: Phrase, low: str) -> bool:
    """Whether a phrase is of people or things that go somewhere and visit nobody: "900 refugees"."""
    return phrase.head in _words().travellers or is_firm(phrase, low)


def private_people(phrase: Phrase, low: str, flat: str) -> str | None:
    """People told by their country and by what they are, who do not speak for it: "Russian lawyer"; None for others.

    Not those who do ("Russian diplomat"), and nobody with a name: "Russian lawyer Ivan Petrov".
    """
    land = phrase.names[0] if len(phrase.names) == 1 else None
    if land is None or land.who is None or land.who.form != "adjective" or land.end >= phrase.end:
        return None
    return flat[land.start : phrase.end] if _are_private(low[land.end : phrase.end]) else None


def _are_private(told: str) -> bool:
    """Whether words behind the adjective of a country are of people who speak for nobody: "business leaders"."""
    words, row = _words(), _WORD.findall(told)
    if not row or not words.of_state.isdisjoint(row):
        return False
    if row[-1] in words.of_people:
        return not words.of.isdisjoint(row[:-1])
    return row[-1] in words.people or row[-1] in words.firms


def is_of_travellers(phrase: Phrase, low: str, until: int) -> bool:
    """Whether the words of a phrase up to an offset tell whose it is, and that they are such: "the band's tour"."""
    words = _words()
    row = low[phrase.start : until].split()
    return any(
        w.endswith(("'s", "'")) and w.removesuffix("'s").removesuffix("'") in words.firms | words.travellers
        for w in row
    )


def is_of_private(parsed: Parse, name: Name, low: str) -> bool:
    """Whether a country is named only for a firm, a player or a traveller that it has, or that comes from it."""
    if name.who is None or name.who.kind != "country":
        return False
    for i, phrase in enumerate(parsed.phrases):
        if not (phrase.start <= name.start and name.end <= phrase.end and phrase.names[-1:] == (name,)):
            continue
        if name.end < phrase.end:
            return is_traveller(phrase, low) or _is_like_the_last(parsed, i, low)
        above = parsed.phrases[phrase.first].of if phrase.first >= 0 else phrase.of
        return above >= 0 and is_traveller(parsed.phrases[above], low)  # "doctors from Chad and Ghana"
    return False


def comes_from(parsed: Parse, name: Name, page: Page) -> bool:
    """Whether a country only tells where somebody is from who does not speak for it: "Chadian lawyer Ann Lee".

    Or where a firm is: "Chad's Zango Motors".
    """
    if name.who is None or name.who.kind != "country":
        return False
    if _OF_FIRM.match(page.flat, name.end):
        return True
    if name.who.form != "adjective":
        return False
    phrase = next((p for p in parsed.phrases if name in p.names), None)
    if phrase is None:
        return False
    behind = next((n.start for n in phrase.names if n.start > name.end), phrase.end)
    return _are_private(page.low[name.end : behind])


def _is_like_the_last(parsed: Parse, index: int, low: str) -> bool:
    """Whether a phrase tells of another one of the kind told before: "the French bank and its Italian rival"."""
    if parsed.phrases[index].head not in _words().rivals:
        return False
    return any(is_firm(p, low) or p.head in _words().rivals for p in parsed.phrases[:index])
