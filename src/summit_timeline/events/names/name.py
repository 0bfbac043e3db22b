"""A name at its place in a text: who it is as a participant, where it is as a place."""

import re

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

_MINISTRY = re.compile(
    r"(?P<rank>(?:[\w-]+ ){0,2})minister (?:of|for) (?:the )?"
    r"(?P<field>foreign affairs|defen[cs]e|finance|trade|commerce|energy|oil|interior)\b.*"
)
_FIELD = re.compile(r"(?<=minister) of state\b.*| (?:for|on|to) .*| of (?!state\b|defen[cs]e\b).*")


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
