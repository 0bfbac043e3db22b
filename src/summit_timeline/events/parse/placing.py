"""What is known of a sentence while its pieces are put into clauses: the clauses and phrases read so far."""

import attrs

from summit_timeline.events.parse.ahead import Ahead
from summit_timeline.events.parse.chunks import Chunk
from summit_timeline.events.parse.page import Sentence
from summit_timeline.events.parse.words import Grammar


@attrs.define(eq=False)
class Part:
    """A phrase that is being placed."""

    chunk: Chunk
    role: str = "subject"
    prep: str = ""
    clause: int = 0
    of: int = -1
    first: int = -1


@attrs.define(eq=False)
class Frame:
    """A clause that is being read."""

    link: str
    parent: int
    start: int
    verb: Chunk | None = None
    noun: int = -1
    subjects: list[int] = attrs.Factory(list)
    objects: list[int] = attrs.Factory(list)
    borrows: int = -1
    from_object: bool = False
    comma: bool = False
    by: str = ""


class Placing:
    """The clauses and phrases of a sentence up to a piece; those who read on put each piece into its clause."""

    def __init__(self, chunks: list[Chunk], words: Grammar, sentence: Sentence, to_come: int) -> None:
        self._pieces = chunks
        self._words = words
        self._to_come = to_come  # where the last of its days to come is told, or -1
        self._frames = [Frame("main", -1, sentence.start)]
        self._parts: list[Part] = []
        self._ahead = Ahead(chunks, words)
        self._cur = 0
        self._prep = ""
        self._list = -1  # the phrase that a list goes on from
        self._skipped = -1  # a verb that only repeats the one in front
        self._told_of = -1  # what the aside between dashes tells more of
        self._until = -1  # the dash that closes the aside that is read
        self._holds = -1  # the office or the role whose holder the next phrase names
        self._last = -1  # the last phrase, where nothing but times and prepositions follows it

    @property
    def _frame(self) -> Frame:
        return self._frames[self._cur]

    def _open(self, link: str, start: int, parent: int) -> Frame:
        self._frames.append(Frame(link, parent, start))
        self._cur = len(self._frames) - 1
        self._last, self._list, self._prep = -1, -1, ""
        return self._frame

    def _subordinate(self, chunk: Chunk) -> None:
        self._open("sub", chunk.start, self._cur).by = chunk.text

    def _is_person(self, part: int) -> bool:
        return any(n.is_person for n in self._parts[part].chunk.names)
