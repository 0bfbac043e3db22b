"""What a text must hold for a pattern to match at all: a search for a few words costs less than that for a pattern."""

import re
from collections.abc import Iterable, Iterator

_RUN = re.compile(r"[A-Za-z -]+")
_GROUP = re.compile(r"\((?!\?[=!<])(?:\?:|\?P<\w+>)?")
_OPTIONAL = ("?", "*", "{0")
_ZERO_WIDTH = re.compile(r"(?:\\b|\^|\$)+")
_TOKEN = re.compile(r"\\x..|\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)
_SHORTEST, _RARE = 3, 4  # characters: shorter pieces stand in nearly every sentence, or in many


def places_of(text: str, pieces: Iterable[str]) -> Iterator[int]:
    """Where any of some pieces stands, piece by piece; the search for one of them is quick."""
    for piece in pieces:
        at = text.find(piece)
        while at >= 0:
            yield at
            at = text.find(piece, at + 1)


def lines_with(text: str, pieces: Iterable[str]) -> list[tuple[int, int]]:
    """The lines in which any of some pieces stands, in order.

    A pattern that does not go on across a line break is searched in these alone.

    >>> lines_with("They met.\\nThen they left.\\nLater both met again.", ("met", "both"))
    [(0, 9), (26, 47)]
    """
    found: set[tuple[int, int]] = set()
    for piece in pieces:
        at = text.find(piece)
        while at >= 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            found.add((text.rfind("\n", 0, at) + 1, end))
            at = text.find(piece, end)
    return sorted(found)


class InLines:
    """A pattern that does not go on across a line break, searched in the lines alone that hold a piece of it."""

    def __init__(self, pattern: re.Pattern[str], pieces: Iterable[str] = ()) -> None:
        self.pattern = pattern
        self.pieces = tuple(pieces) or pieces_of(pattern.pattern)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a text, in order and apart."""
        for start, end in lines_with(text, self.pieces) if self.pieces else ((0, len(text)),):
            yield from self.pattern.finditer(text, start, end)


def pieces_of(pattern: str, common: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Pieces of which a text holds at least one wherever the pattern matches; none where none are found.

    Pieces that are part of the words `common`, which every text holds, are of no use.

    >>> pieces_of(r"\\bmeets? (?:\\w+ )?(?:criteria|goals?)\\b", ("meet",))
    ('criteria', 'goal')
    """
    found = [
        pieces
        for element in _elements(pattern)
        if (pieces := _pieces(element)) and not any(p.strip() in word for p in pieces for word in common)
    ]
    return min(found, key=lambda pieces: (min(len(p.strip()) for p in pieces) < _RARE, len(pieces)), default=())


def _elements(pattern: str) -> list[str]:
    """The parts of a pattern that all must match, each a run of letters or a group; none for one with a choice."""
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
            if sign == "|":
                return []
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
