"""What each sentence told of who was named: the sides, the people, two or three of them together."""

import itertools
from collections.abc import Callable

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Participant
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Page
from summit_timeline.events.text.patterns import pattern

_TWO_OF_THEM = 2
_AND_HE = pattern("who.and_he")
_OPENS = 100  # characters at the start of a sentence in which its subject stands
_KIN_AHEAD = pattern("who.kin_ahead")
_THREE_OF_THEM = 3
_AND = pattern("who.and")


@attrs.frozen(eq=False)
class Told:
    """A sentence, or the participants of an event of two or more, as it is to be remembered."""

    page: Page | None
    start: int
    end: int
    participants: tuple[Participant, ...] = ()

    @property
    def named(self) -> tuple[Name, ...]:
        """The names of a sentence, without those of whom only kin is told: "the sister of Kim"."""
        if self.page is None:
            return ()
        page, names = self.page, self.page.names_between(self.start, self.end)
        if not any(f" {of} " in page.low[self.start : self.end] for of in ("of", "to")):
            return names
        return tuple(
            n for n in names if not n.is_person or not _KIN_AHEAD.search(page.low, page.back(n.start, 60), n.start)
        )

    @property
    def seen(self) -> list[Entry]:
        return [e for n in self.named for e in n.everyone]

    @property
    def pair(self) -> list[Entry]:
        """The two people whom a sentence names, of two countries, or the sides of an event; else nobody."""
        if self.page is None:
            listed = [Entry(p.name, p.kind, speaks_for=p.represents) for p in self.participants]
            return listed if len({e.speaks_for or e.name for e in listed}) > 1 else []
        people = list(dict.fromkeys(e for e in self.seen if e.kind == "person"))
        return people if len({e.speaks_for for e in people}) == 2 == len(people) else []

    @property
    def two(self) -> list[Entry]:
        """The only two people whom a sentence names, also of one country."""
        people = list(dict.fromkeys(e for e in self.seen if e.kind == "person"))
        return people if len(people) == 2 else []

    @property
    def persons(self) -> list[Entry]:
        """The people whom a sentence names."""
        return list({e.name: e for e in self.seen if e.kind == "person"}.values())

    @property
    def couple(self) -> list[Entry]:
        """The two people with whom a sentence opens, side by side, whoever else it names."""
        named = [n for n in self.named if n.is_person][:2]
        if self.page is None or len(named) < _TWO_OF_THEM:
            return []
        one, other = named
        joined = _AND_HE.fullmatch(self.page.low, one.end, other.start) is not None
        return [*one.everyone, *other.everyone] if joined and other.end < self.start + _OPENS else []

    @property
    def three(self) -> list[Entry]:
        """The three people whom a sentence names, or the three sides of an event; else nobody."""
        if self.page is None:
            listed = [Entry(p.name, p.kind, speaks_for=p.represents) for p in self.participants]
            return listed if len({e.speaks_for or e.name for e in listed}) == _THREE_OF_THEM else []
        people = list(dict.fromkeys(e for e in self.seen if e.kind == "person"))
        lands = list(dict.fromkeys(e for e in self.seen if e.kind == "country"))
        found = people or list({e.name: e for e in lands}.values())
        return found if len(found) == _THREE_OF_THEM else []

    @property
    def coupled(self) -> list[Entry]:
        """The only two sides that a sentence names, side by side: "Ecuador and Peru agreed on a truce"."""
        if self.page is None or len({e.speaks_for or e.name for e in self.seen}) != 2:
            return []
        low, named = self.page.low, [n for n in self.named if n.who is not None]
        for one, other in itertools.pairwise(named):
            both = [*one.everyone, *other.everyone]
            if len({e.name for e in both if e.kind == "country"}) == 2 == len(both) and _AND.fullmatch(
                low, one.end, other.start
            ):
                return both
        return []


class Latest:
    """The latest of what is remembered that says something of one matter: looked for from the end, each told once."""

    def __init__(self, what: Callable[[Told], list[Entry]]) -> None:
        self._what = what
        self._seen = 0
        self._known: list[Entry] = []

    def of(self, told: list[Told]) -> list[Entry]:
        """What the latest of these says that says anything."""
        for one in reversed(told[self._seen :]):
            found = self._what(one)
            if found:
                self._known = found
                break
        self._seen = len(told)
        return self._known


def of_sides(told: Told) -> list[Entry]:
    """A pair of two sides: "both countries" are no two people of one country."""
    pair = told.pair
    sides = {e.speaks_for or e.name for e in pair if e.speaks_for is not None or e.kind != "person"}
    return pair if len(sides) > 1 else []


def of_persons(told: Told) -> list[Entry]:
    pair = told.pair
    return pair if len({e.speaks_for for e in pair if e.kind == "person"}) > 1 else []
