"""Patterns of what only looks like an event ("meet the criteria"), tried where a sentence holds a piece of one."""

import functools
import re

from summit_timeline.events.lexicon import Lexicon, Trigger
from summit_timeline.events.text.patterns import read_late
from summit_timeline.events.text.pieces import pieces_of


class _Vetoes:
    """The patterns that are tried for an event word; a sentence that holds no piece of one is not searched for it."""

    def __init__(self, lexicon: Lexicon, words: str) -> None:
        from ahocorasick_rs import AhoCorasick

        tried = [veto for veto in lexicon.vetoes if not veto.of or any(piece in words for piece in veto.of)]
        of_piece: dict[str, list[re.Pattern[str]]] = {}
        self._always: list[re.Pattern[str]] = []
        for written in (p for veto in tried for p in veto.patterns):
            pieces = pieces_of(written, (words,))
            for piece in pieces:
                of_piece.setdefault(piece, []).append(read_late(_quick(written)))
            if not pieces:
                self._always.append(read_late(_quick(written)))
        self._finder = AhoCorasick(list(of_piece))
        self._of_piece = list(of_piece.values())

    def tried(self, words: str) -> set[re.Pattern[str]]:
        """The patterns that can match in a sentence."""
        told = {index for index, _, _ in self._finder.find_matches_as_indexes(words, overlapping=True)}
        return {*self._always, *(veto for index in told for veto in self._of_piece[index])}


_NOT_BEHIND = re.compile(r"(?:\(\?<!(?:[^()\\]|\\.)*\))+\\b([a-z])")


def _quick(written: str) -> str:
    """A pattern that looks at the first letter of its word before it looks at all that must not stand in front.

    >>> _quick(r"(?<!the )(?<!a )\\bcalls?\\b")
    '(?=c)(?<!the )(?<!a )\\\\bcalls?\\\\b'
    """
    opens = _NOT_BEHIND.match(written)
    return written if opens is None else f"(?={opens[1]}){written}"


@functools.lru_cache(maxsize=1024)
def _vetoes(lexicon: Lexicon, words: str) -> _Vetoes:
    """The patterns that are tried for an event word."""
    return _Vetoes(lexicon, words)


def vetoed_starts(words: str, hits: list[tuple[int, int, Trigger]], start: int, lexicon: Lexicon) -> set[int]:
    """The starts of the hits that only look like event words: those inside of what a veto matches."""
    spans: list[tuple[int, int]] = []
    for trigger in {trigger.words for _, _, trigger in hits if not trigger.own}:
        for veto in _vetoes(lexicon, trigger).tried(words):
            only = veto.groups  # where a pattern has a group, the words around it may tell of an event all the same
            spans.extend((m.start(only) + start, m.end(only) + start) for m in veto.finditer(words))
    return {a for a, b, trigger in hits if not trigger.own and any(v <= a and b <= w for v, w in spans)}
