"""Where a clause begins and ends, and its words."""

import re

from summit_timeline.dates.tense.words import word_sets

# the end of a sentence, a paragraph, a clause, or a dash: one set of first characters, then which of them it is
_STOP = re.compile(
    r"""[.!?;:\n\-–—](?:(?<=[.!?])["”’)\]]*\s+(?=["“‘(\[]?[A-Z0-9])
    |(?<=\n)\s*\n|(?<=[;:])\s|(?<=\s[\-–—])[\-–—]*\s)""",
    re.VERBOSE,
)
WORD = re.compile(r"[^\W_]++(?:['’](?!(?:ll|d)\b)[^\W_]++)?+|['’](?:ll|d|s)\b|[,\"“”()]")


def _abbreviated(text: str, dot: int) -> bool:
    """Whether the full stop at this offset belongs to an abbreviation or an initial."""
    word = text[max(0, dot - 6) : dot].rpartition(" ")[2].rpartition(".")[2].lower()
    return word in word_sets()["abbreviations"] or (len(word) == 1 and word.isalpha())


def clause_start(left: str) -> int:
    """Where the clause starts that the end of this text belongs to."""
    for stop in reversed([*_STOP.finditer(left)]):
        if left[stop.start()] != "." or not _abbreviated(left, stop.start()):
            return stop.end()
    return 0


def clause_end(right: str) -> int:
    """Where the clause ends that this text opens in."""
    for stop in _STOP.finditer(right):
        if right[stop.start()] != "." or not _abbreviated(right, stop.start()):
            return stop.start()
    return len(right)
