"""The clauses of one sentence, the phrases in them, and what each hangs on: the values of its parse."""

import attrs

from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Hit


@attrs.frozen(eq=False)
class Phrase:
    """A noun phrase: what it names, and its place in its clause.

    `opener` is "the", "his" or another determiner in front of it. `owned` tells that somebody it names has it ("Xi's
    visit"). `role` is "subject", "object", "prep" or "aside". `prep` is the preposition in front of it. `of` is the
    phrase that it hangs on, -1 for the verb of its clause. `first` is the first phrase of the list that it stands in.
    """

    start: int
    end: int
    names: tuple[Name, ...]
    hits: tuple[Hit, ...]
    pronoun: str
    head: str
    opener: str
    owned: bool
    role: str
    prep: str
    clause: int
    of: int
    first: int


@attrs.frozen(eq=False)
class Clause:
    """A verb with its subject. `start` and `end` are those of its verb group.

    `link` tells how it hangs on clause `parent`: "main", "and", "to", "ing", "relative", "sub" or "reduced". `noun` is
    the phrase that a relative or reduced clause is about. `subjects` are its own; where it has none, its subject is
    that of the clause `borrows`, or, with `from_object`, the object of that clause. `by` is the word that opens it.
    """

    start: int
    end: int
    link: str
    parent: int
    verb: str
    form: str
    passive: bool
    negated: bool
    hit: Hit | None
    noun: int
    subjects: tuple[int, ...]
    borrows: int
    from_object: bool
    by: str = ""


@attrs.frozen(eq=False)
class Parse:
    """The clauses and phrases of a sentence, each in the order of the text."""

    clauses: tuple[Clause, ...]
    phrases: tuple[Phrase, ...]
    _clause_of: dict[int, int] = attrs.field(init=False)
    _phrase_of: dict[int, int] = attrs.field(init=False)

    @_clause_of.default
    def _clauses_of_hits(self) -> dict[int, int]:
        return {id(c.hit): i for i, c in reversed([*enumerate(self.clauses)])}

    @_phrase_of.default
    def _phrases_of_hits(self) -> dict[int, int]:
        return {id(h): i for i, p in reversed([*enumerate(self.phrases)]) for h in p.hits}

    def clause_of(self, hit: Hit) -> int:
        """The index of the clause whose verb is the event word; -1 where none is."""
        return self._clause_of.get(id(hit), -1)

    def phrase_of(self, hit: Hit) -> int:
        """The index of the phrase that names the event; -1 where none does."""
        return self._phrase_of.get(id(hit), -1)


TELLING = ("main", "and", "sub", "relative")
"""How a clause hangs on the one around it where what it says is told for itself, and not as a purpose or a manner."""
