"""The values of a part of a document made ready: its sentences, their event words, and what was read of each."""

import bisect

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.lexicon import Entry, Lexicon, Trigger
from summit_timeline.events.model import Document, Kind, Participant, Place, Relation, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.reader import Names
from summit_timeline.events.text.pieces import Pieces

LEAD = 400  # characters at the start of a report in which it may tell its own day


@attrs.frozen
class Break:
    """A boundary between clauses and its strength; `tag` is "stop", "say", "time", "relative", "clause" or "comma"."""

    start: int
    end: int
    cost: float
    tag: str


@attrs.frozen(eq=False)  # what is told of it is looked up by it
class Hit:
    """An event word at its place; `verb` tells how it is used there, `kind` the kind of event that it names."""

    start: int
    end: int
    trigger: Trigger
    verb: bool
    kind: Kind = attrs.field(init=False)

    @kind.default
    def _kind_of_word(self) -> Kind:
        return self.trigger.kind


@attrs.frozen(eq=False)
class Sentence:
    """A sentence with event words: offsets are those of the whole part."""

    index: int
    start: int
    end: int
    hits: tuple[Hit, ...]
    names: tuple[Name, ...]
    mentions: tuple[TimeMention, ...]
    breaks: tuple[Break, ...]
    verbs: tuple[int, ...]

    def crossing(self, a: int, b: int) -> float:
        """What it costs to go from offset `a` to offset `b`: the clause boundaries in between.

        A relative clause right after the first of the two belongs to it ("the summit that they will hold on Friday").
        """
        if a > b:
            a, b = b, a
        return sum(
            0.2 if k.tag == "relative" and k.start - a <= 1 else k.cost
            for k in self.breaks
            if k.start >= a and k.end <= b
        )

    def clause(self, at: int, least: float = 0.6) -> tuple[int, int]:
        """The clause that holds offset `at`, bounded by boundaries of at least this cost."""
        first = max((k.end for k in self.breaks if k.cost >= least and k.end <= at), default=self.start)
        last = min((k.start for k in self.breaks if k.cost >= least and k.start >= at), default=self.end)
        return first, last

    def opener(self, at: int, least: float = 0.6) -> Break | None:
        """The boundary that opens the clause that holds offset `at`; None at the start of the sentence."""
        return max((k for k in self.breaks if k.cost >= least and k.end <= at), key=lambda k: k.end, default=None)


@attrs.frozen(eq=False)
class Page:
    """The title or the text of a document: `flat` has plain quotes, `low` is in lower case, offsets are equal."""

    part: str
    text: str
    flat: str
    low: str
    document: Document
    lexicon: Lexicon
    spans: tuple[tuple[int, int], ...]
    names: Names
    mentions: tuple[TimeMention, ...]
    sentences: tuple[Sentence, ...]

    def names_between(self, start: int, end: int) -> tuple[Name, ...]:
        """The names that start in [start, end)."""
        return self.names.between(start, end)

    def sentences_with(self, words: Pieces) -> set[int]:
        """The indexes of the sentences in which one of some words begins."""
        return {self.sentence_at(at) for at in words.places(self.low)}

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence in which an offset lies."""
        return max(0, bisect.bisect(self.spans, (offset, len(self.text))) - 1)

    def back(self, offset: int, reach: int) -> int:
        """The offset so many characters in front of another one, or where the sentence of that starts."""
        return max(self.spans[self.sentence_at(offset)][0], offset - reach)

    def ahead(self, offset: int, reach: int) -> int:
        """The offset so many characters behind another one, or where the sentence of that ends."""
        return min(self.spans[self.sentence_at(offset)][1], offset + reach)


@attrs.frozen
class Circle:
    """Among whom an event is, and whether it is told as one that is held.

    `public` tells that an office or a matter of state is named, `private` that it is a circle of its own, `held` that
    its noun is what somebody holds, opens, calls off and the like, `prose` that its sentence has a verb.
    """

    public: bool = False
    private: bool = False
    held: bool = False
    prose: bool = True


@attrs.frozen(eq=False, kw_only=True)
class Draft:
    """What was read of one event word, before it is linked to the others of its document.

    `start` to `end` are the words that name the event; `definite` tells that they take something up ("the talks").
    `denied` is an event that the text says will not be. `former` and `outdated` have a
    day that was given up, or may have been. `moved` draws the new days of the event of the draft before it.
    """

    page: Page
    sentence: Sentence
    hit: Hit
    start: int
    end: int
    kind: Kind
    status: Status
    sure: bool = True
    when: When = UNKNOWN
    mention: TimeMention | None = None
    place: Place | None = None
    entries: tuple[Entry, ...] = ()
    participants: tuple[Participant, ...] = ()
    absent: tuple[Participant, ...] = ()
    subject: str | None = None
    series: str | None = None
    ordinal: int | None = None
    relations: tuple[Relation, ...] = ()
    definite: bool = False
    plural: bool = False
    fresh: bool = False
    formal: bool = False
    former: bool = False
    outdated: bool = False
    denied: bool = False
    moved: bool = False
    circle: Circle = Circle()
    antecedent: "Draft | None" = None
