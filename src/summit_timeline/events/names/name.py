"""A name at its place in a text: who it is as a participant, where it is as a place."""

import functools

import attrs

from summit_timeline.events.lexicon import Entry, read_words
from summit_timeline.events.text.patterns import pattern

_MINISTRY, _FIELD = pattern("names.ministry"), pattern("names.office_field")


@functools.cache
def wholes() -> dict[str, str | None]:
    """Bodies with the whole that they act for, None for those that are named for themselves.

    >>> wholes()["European Council"]
    'European Union'
    """
    return {body: whole or None for body, whole in read_words("groups.toml")["whole"].items()}


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
    def told_title(self) -> str:
        """The title as the text of a page in lower case has it, where abbreviations have no full stops."""
        return self.title.lower().replace(".", "_")

    @property
    def office(self) -> str:
        """The title in small letters, without what it is for: "foreign minister" of "Minister of Foreign Affairs"."""
        title = self.title.lower()
        ministry = _MINISTRY.fullmatch(title)
        if ministry is not None:
            return f"{ministry['rank']}{ministry['field'].removesuffix(' affairs')} minister"
        return _FIELD.sub("", title)

    @property
    def everyone(self) -> tuple[Entry, ...]:
        """All who are meant by the name."""
        return () if self.who is None else (self.who, *self.also)

    @property
    def is_person(self) -> bool:
        """Whether it is the name of a person."""
        return self.who is not None and self.who.kind == "person"

    @property
    def speaks(self) -> bool:
        """Whether it is of a country or a body, or of somebody who speaks for one: no host of a television show."""
        return self.who is not None and (self.who.kind != "person" or self.who.speaks_for is not None)
