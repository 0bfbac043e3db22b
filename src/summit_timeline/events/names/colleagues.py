"""Ministers and envoys without a country, told beside whose they are: "Vega and his finance minister, Luis Soto"."""

from collections.abc import Iterable

import attrs

from summit_timeline.events.names.holders import is_leader
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.spans import Hits
from summit_timeline.events.text.patterns import pattern

_OF_CABINET = pattern("names.of_cabinet")
_OWN, _SENT, _BESIDE_LEADER = (
    pattern("names.own_minister"),
    pattern("names.sent_minister"),
    pattern("names.with_leader"),
)
_FAR = 60  # characters within which the words between the two stand


def with_their_country(text: str, people: list[Name], gazetteer: Hits) -> list[Name]:
    """The people with a title, ministers and envoys with the country of the leader or government they stand beside.

    Not those of whom the text tells the country elsewhere.
    """
    told = {_surname(n) for n in people if n.who is not None and n.who.speaks_for is not None}
    found: list[Name] = []
    for name in people:
        land = None if name.who is None or name.who.speaks_for or _surname(name) in told else _land(text, name, found)
        if land is None and name.who is not None and name.who.speaks_for is None and _surname(name) not in told:
            land = _land_of_sender(text, name, gazetteer)
        found.append(name if land is None or name.who is None else _of(name, land))
    return found


def _of(name: Name, land: str) -> Name:
    return name if name.who is None else attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=land))


def _surname(name: Name) -> str:
    return "" if name.who is None else name.who.name.split(" ")[-1]


def _first(text: str, name: Name) -> int:
    """Where the title of somebody begins; -1 where it is none of those whom a leader has or sends."""
    if not name.title or _OF_CABINET.fullmatch(name.title.lower()) is None:
        return -1
    return text.rfind(name.title, max(0, name.start - len(name.title) - 2), name.start)


def _land(text: str, name: Name, before: Iterable[Name]) -> str | None:
    """The country of the leader right in front, whose minister somebody is told to be."""
    first = _first(text, name)
    last = next(reversed(list(before)), None)
    if first < 0 or last is None or last.who is None or last.who.speaks_for is None or first - last.end > _FAR:
        return None
    words = text[last.end : first]
    beside = is_leader(last.title) and _BESIDE_LEADER.fullmatch(words) is not None
    return last.who.speaks_for if beside or _OWN.fullmatch(words) or _SENT.fullmatch(words) else None


def _land_of_sender(text: str, name: Name, gazetteer: Hits) -> str | None:
    """The country that is told to send somebody: "Chile sent Finance Minister Luis Soto", "Chile, represented by"."""
    first = _first(text, name)
    hit = gazetteer.last(first - 1) if first > 0 else None
    if hit is None or first - hit[1] > _FAR or _SENT.fullmatch(text, hit[1], first) is None:
        return None
    country = next((e for e in hit[2] if e.kind in ("country", "organisation")), None)
    return None if country is None or country.form == "adjective" else country.name
