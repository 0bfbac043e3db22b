"""A name at its place in a text: who it is as a participant, where it is as a place."""

import attrs

from summit_timeline.events.lexicon import Entry

ORGANISATION_BODY = {
    "European Council": "European Union",
    "European Commission": "European Union",
    "European Parliament": "European Union",
    "UN Security Council": "United Nations",
    "UN General Assembly": "United Nations",
    "United States Senate": None,
    "United States House of Representatives": None,
    "U.S. Congress": None,
}


@attrs.frozen
class Name:
    """A name at its place in a text: who it is as a participant, where it is as a place, either or both.

    `before` is the preposition in front of it ("in", "to") or "". `title` is the title in front of a person. `also` are
    the further members of a group that has no name as a participant ("the two Koreas").
    """

    start: int
    end: int
    who: Entry | None
    where: Entry | None = None
    before: str = ""
    title: str = ""
    also: tuple[Entry, ...] = ()

    @property
    def everyone(self) -> tuple[Entry, ...]:
        """All who are meant by the name."""
        return () if self.who is None else (self.who, *self.also)
