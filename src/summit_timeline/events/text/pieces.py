"""What a text must hold for a pattern to match at all: a search for a few words costs less than that for a pattern."""

import bisect
import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_RUN = re.compile(r"[A-Za-z -]+")
_GROUP = re.compile(r"\((?!\?[=!<])(?:\?:|\?P<\w+>)?")
_OPTIONAL = ("?", "*", "{0")
_ZERO_WIDTH = re.compile(r"(?:\\b|\^|\$)+")
_TOKEN = re.compile(r"\\x..|\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)
_SHORTEST, _RARE = 3, 4  # characters: shorter pieces stand in nearly every sentence, or in many


class Pieces:
    """Pieces of words of which a text is asked whether it holds one, and where.

    The first one to ask about a text looks for the pieces of all in one pass: no rule goes through a text for its own.

    >>> Pieces(["sign", "accord"]).places("They signed an accord.")
    [5, 15]
    """

    def __init__(self, pieces: Iterable[str]) -> None:
        self.pieces = tuple(pieces)
        _ALL.append(self)

    def places(self, text: str) -> list[int]:
        """Where the pieces stand in a text, in order."""
        return _reading(text, len(_ALL)).get(self, [])

    def stand_in(self, text: str, start: int, end: int) -> bool:
        """Whether a piece starts in [start, end) of a text."""
        places = self.places(text)
        at = bisect.bisect_left(places, start)
        return at < len(places) and places[at] < end

    def lines(self, text: str) -> Iterator[tuple[int, int]]:
        """The lines of a text that hold a piece, in order.

        >>> list(Pieces(["met"]).lines("They met.\\nThen they left.\\nLater both met again."))
        [(0, 9), (26, 47)]
        """
        end = -1
        for at in self.places(text):
            if at >= end:
                start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
                end = len(text) if end < 0 else end
                yield start, end


class InLines:
    """A pattern that does not go on across a line break, searched in the lines alone that hold a piece of it."""

    def __init__(self, pattern: re.Pattern[str], pieces: Iterable[str] = ()) -> None:
        self.pattern = pattern
        self.pieces = Pieces(tuple(pieces) or pieces_of(pattern.pattern))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a text, in order and apart."""
        for start, end in self.pieces.lines(text) if self.pieces.pieces else ((0, len(text)),):
            yield from self.pattern.finditer(text, start, end)


_ALL: list[Pieces] = []
"""All that are asked for: each adds itself."""


@functools.lru_cache(maxsize=4)  # a title and a text, and the text in small letters
def _reading(text: str, known: int) -> dict[Pieces, list[int]]:
    """Where in a text the pieces of all that are known so far stand, in order."""
    askers, finder = _finder(known)
    found: dict[Pieces, list[int]] = {}
    for index, start, _ in finder.find_matches_as_indexes(text, overlapping=True):
        for asked in askers[index]:
            found.setdefault(asked, []).append(start)
    for places in found.values():
        places.sort()
    return found


@functools.lru_cache(maxsize=1)
def _finder(known: int) -> tuple[list[list[Pieces]], "AhoCorasick"]:
    """Who asks for each piece, and what finds them."""
    from ahocorasick_rs import AhoCorasick, Implementation

    askers: dict[str, list[Pieces]] = {}
    for asked in _ALL[:known]:
        for piece in dict.fromkeys(asked.pieces):
            askers.setdefault(piece, []).append(asked)
    return list(askers.values()), AhoCorasick(list(askers), implementation=Implementation.DFA)


def pieces_of(pattern: str, common: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Pieces of which a text holds at least one wherever the pattern matches; none where none are found.

    Pieces that are part of the words `common`, which every text holds, are of no use.

    >>> pieces_of(r"\\bmeets? (?:\\w+ )?(?:criteria|goals?)\\b", ("meet",))
    ('criteria', 'goal')
    """
    choices = _options(pattern)
    if len(choices) > 1:
        of_each = [pieces_of(choice, common) for choice in choices]
        return tuple(dict.fromkeys(itertools.chain(*of_each))) if all(of_each) else ()
    found = (pieces for pieces in _told(pattern) if not any(p.strip() in word for p in pieces for word in common))
    return min(found, key=lambda pieces: (min(len(p.strip()) for p in pieces) < _RARE, len(pieces)), default=())


@functools.cache  # many event words ask it of the same patterns
def _options(pattern: str) -> tuple[str, ...]:
    return tuple(_choices(pattern))


@functools.cache
def _told(pattern: str) -> tuple[tuple[str, ...], ...]:
    """The pieces of each part of a pattern without a choice of which a text must hold one."""
    return tuple(pieces for element in _elements(pattern) if (pieces := _pieces(element)))


def _elements(pattern: str) -> list[str]:
    """The parts of a pattern without a choice that all must match, each a run of letters or a group."""
    elements: list[str] = []
    depth, start, letters = 0, 0, ""
    tokens = list(_TOKEN.finditer(pattern))
    for token in tokens:
        sign = token.group()
        if sign == "(":
            if depth == 0:
                elements.append(letters)
                letters, start = "", token.start()
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0 and not pattern.startswith(_OPTIONAL, token.end()):
                elements.extend(_of_group(pattern[start : token.end()]))
        elif depth == 0:
            if _RUN.fullmatch(sign) and not pattern.startswith(_OPTIONAL, token.end()):
                letters += sign
            else:
                elements.append(letters)
                letters = ""
    return [e for e in (*elements, letters) if e]


def _of_group(group: str) -> list[str]:
    """A group, or what stands in it where it has no choice."""
    opens = _GROUP.match(group)
    inner = "" if opens is None else group[opens.end() : -1]
    return _elements(inner) if inner and len(list(_choices(inner))) == 1 else [group]


def _pieces(element: str) -> tuple[str, ...]:
    """The pieces of one element: itself, or one for each choice of a group; none where a choice has none."""
    if not element.startswith("("):
        choices = [element]
    elif (opens := _GROUP.match(element)) is not None:
        choices = list(_choices(element[opens.end() : -1]))
    else:
        return ()  # what looks ahead or behind
    found = [_opening(choice) for choice in choices]
    return tuple(found) if all(len(piece.strip()) >= _SHORTEST for piece in found) else ()


def _choices(inner: str) -> Iterator[str]:
    depth, start = 0, 0
    for token in _TOKEN.finditer(inner):
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
        if token.group() == "|" and depth == 0:
            yield inner[start : token.start()]
            start = token.end()
    yield inner[start:]


def _opening(choice: str) -> str:
    """The letters with which a choice starts and that it cannot do without."""
    zero = _ZERO_WIDTH.match(choice)
    start = 0 if zero is None else zero.end()
    run = _RUN.match(choice, start)
    if run is None:
        return ""
    return run.group()[:-1] if choice.startswith(_OPTIONAL, run.end()) else run.group()
