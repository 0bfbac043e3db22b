"""Patterns that start or end with one of many words: an automaton finds the words, the pattern reads on from there."""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


def word_finder(words: Iterable[str]) -> "AhoCorasick":
    """An automaton that finds the words in a text, the longest of those that start at one place."""
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    kind = MatchKind.LeftmostLongest
    return AhoCorasick(sorted(words), matchkind=kind, implementation=Implementation.DFA)


class Openers:
    """A pattern that starts with one of many words.

    `behind` is what must follow the longest word that stands there, where the pattern has more than the word: a quick
    look before the pattern is tried, which reads the word again among all others.
    """

    def __init__(self, words: Iterable[str], pattern: str, behind: str = "") -> None:
        ordered = sorted(words)
        self._words = word_finder(ordered)
        self._pattern = re.compile(pattern)
        self._behind = re.compile(behind)
        known = set(ordered)
        self._goes_on = [  # a word that goes on from a shorter one opens the pattern as that too: "General Secretary"
            any(word[:at] in known and self._behind.match(word, at) for at in range(1, len(word))) for word in ordered
        ]

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches in [start, end), in order and apart, each from the start of a word."""
        last, end = 0, len(text) if end is None else end
        behind, goes_on = self._behind.match, self._goes_on
        for index, first, stop in self._words.find_matches_as_indexes(text[start:end]):
            at = first + start
            if at < last or text[at - 1 : at].isalnum():
                continue
            if behind(text, stop + start) is None and not goes_on[index]:
                continue
            match = self._pattern.match(text, at, end)
            if match is not None:
                last = match.end()
                yield match


class Endings:
    """A pattern of words and spaces that ends with one of some words: only the stretches that hold one are searched."""

    def __init__(self, words: Iterable[str], pattern: str) -> None:
        self._words = word_finder(words)
        self._pattern = re.compile(pattern)

    def places(self, text: str) -> list[int]:
        """Where the words stand in a text, in order."""
        return [start for _, start, _ in self._words.find_matches_as_indexes(text)]

    def finditer(self, text: str, places: Iterable[int], start: int) -> Iterator[re.Match[str]]:
        """The matches that end with the words at some places, from `start` on, in order and apart."""
        last = start
        for at in places:
            if at < last:
                continue
            first, stretch = at, _STRETCH.match(text, at)
            while first > last and _STRETCH.match(text[first - 1]):
                first -= 1
            last = at if stretch is None else stretch.end()
            yield from self._pattern.finditer(text, first, last)


_STRETCH = re.compile(r"[\w -]+")


@functools.cache
def opened(openers: re.Pattern[str], pattern: re.Pattern[str]) -> Openers:
    """A pattern with the words, parted by bars, that open it."""
    return Openers(openers.pattern.split("|"), pattern.pattern)
