"""Names of several words as one word, so that a rule which counts the words between two others counts a name once."""

import functools
from typing import TYPE_CHECKING

from summit_timeline.events.lexicon import Lexicon

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

JOINT = "_"
_FORMS = ("name", "adjective", "seat")


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
