"""Names of several words, and abbreviations, as one word: a rule counts each once, and no full stop ends a clause."""

import functools
from typing import TYPE_CHECKING

from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.text.patterns import pattern

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

JOINT = "_"
_FORMS = ("name", "adjective", "seat")
_SHORTENED = pattern("page.shortened")


def with_long_names(flat: str, low: str, lexicon: Lexicon) -> str:
    """A text in lower case with the countries and capitals of several words in it written as one word.

    "costa_rica and the united_arab_emirates": offsets stay as they are in `flat`, the text as it is written.
    """
    parts, at = list[str](), 0
    for _, start, end in _automaton(lexicon).find_matches_as_indexes(flat):
        if not flat[start - 1 : start].isalnum() and not flat[end : end + 1].isalnum():
            parts += (low[at:start], low[start:end].replace(" ", JOINT))
            at = end
    return "".join((*parts, low[at:])) if parts else low


def with_whole_abbreviations(flat: str, low: str, spans: tuple[tuple[int, int], ...]) -> str:
    """A text in lower case with no full stops in it but those that end a sentence: "mr_ abe met the u_s_ president"."""
    ends = {end for _, end in spans}
    parts, at = list[str](), 0
    for match in _SHORTENED.finditer(flat):
        start, end = match.span()
        last = end - (end in ends)
        parts += (low[at:start], low[start:last].replace(".", JOINT))
        at = last
    return "".join((*parts, low[at:])) if parts else low


@functools.lru_cache(maxsize=8)
def _automaton(lexicon: Lexicon) -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    names = [
        name
        for name, entries in lexicon.names.items()
        if " " in name and name[0].isupper() and not name.startswith("The ")
        if any(entry.kind == "country" and entry.form in _FORMS for entry in entries)
    ]
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)
