"""The tokens of a text: words, numbers and signs, with where they stand and what the grammar knows of each."""

from collections.abc import Mapping
from typing import Any, NamedTuple

Classes = Mapping[str, Any]
Entry = tuple[str, Classes]
"""The letter of a token's category and its value in each class."""


class Token:
    """A word, number or sign, with where it stands."""

    __slots__ = ("_at", "_tokens")

    def __init__(self, tokens: "Tokens", at: int) -> None:
        self._tokens, self._at = tokens, at

    @property
    def lower(self) -> str:
        """The token in small letters."""
        return self._tokens.written[self._at]

    @property
    def classes(self) -> Classes:
        """The token's value in each of its classes."""
        return self._tokens.entries[self._at][1]

    @property
    def start(self) -> int:
        """The offset of the first character."""
        return self._tokens.start(self._at)

    @property
    def end(self) -> int:
        """The offset behind the last character."""
        return self._tokens.ends[self._at]


class Merge(NamedTuple):
    """Several tokens, from `first` to before `end`, that are read as one: "new year's eve", "twenty-four"."""

    first: int
    end: int
    entry: Entry
    lower: str


class Tokens:
    """The tokens of all windows of a text, each window opened by a break.

    `written` are the tokens in small letters, `entries` what the grammar knows of them, `ends` where they end,
    `letters` the letter of each; `opened` is where those start that were several, by their ends.
    """

    __slots__ = ("ends", "entries", "letters", "opened", "written")

    def __init__(self, written: list[str], entries: list[Entry], ends: list[int], opened: dict[int, int]) -> None:
        self.written, self.entries, self.ends, self.opened = written, entries, ends, opened
        self.letters = "".join([entry[0] for entry in entries])

    def start(self, at: int) -> int:
        """The offset of a token's first character; asked of few, so worked out for them alone."""
        end = self.ends[at]
        return self.opened.get(end, end - len(self.written[at]))

    def merged(self, merges: list[Merge]) -> "Tokens":
        """The same windows with the given tokens, in order, read as one each."""
        written: list[str] = []
        entries: list[Entry] = []
        ends: list[int] = []
        opened = dict(self.opened)
        at = 0
        for first, end, entry, lower in merges:
            written += (*self.written[at:first], lower)
            entries += (*self.entries[at:first], entry)
            ends += (*self.ends[at:first], self.ends[end - 1])
            opened[ends[-1]] = self.start(first)
            at = end
        return Tokens(written + self.written[at:], entries + self.entries[at:], ends + self.ends[at:], opened)

    def __len__(self) -> int:
        return len(self.written)


BREAK = "\x00"  # stands before each window
PARAGRAPH = "\n\n"  # an empty line, whatever white space is in it
OPENER = "+"  # the class of words that open a phrase of several words
NO_CLASSES: Classes = {}
