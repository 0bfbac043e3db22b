"""Names as participants: each once, countries first, those behind people among them."""

from collections.abc import Iterable

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Participant

_ORGANISATIONS = {
    "European Union",
    "NATO",
    "United Nations",
    "ASEAN",
    "G7",
    "G8",
    "G20",
    "Gulf Cooperation Council",
    "African Union",
    "Arab League",
    "OSCE",
    "Taliban",
    "International Coffee Organization",
    "International Monetary Fund",
}


def people_first(entries: Iterable[Entry], alone: bool = False) -> tuple[Participant, ...]:
    """The participants, each once: countries and organisations first, those that a person speaks for among them.

    People of one country among themselves, or with groups of their own country, do not make the country a participant.
    """
    listed = list(dict.fromkeys(entries))
    lands = {e.name: Participant(e.name, e.kind) for e in listed if e.kind != "person"}
    people = {e.name: Participant(e.name, "person", represents=e.speaks_for) for e in listed if e.kind == "person"}
    if not alone and not _domestic(lands, people):
        for person in people.values():
            if person.represents is not None:
                kind = "organisation" if person.represents in _ORGANISATIONS else "country"
                lands.setdefault(person.represents, Participant(person.represents, kind))
    return (*lands.values(), *people.values())


def _domestic(lands: dict[str, Participant], people: dict[str, Participant]) -> bool:
    behind = {p.represents for p in people.values()}
    if len(behind - {None}) != 1 or any(p.kind == "country" or p.name in _ORGANISATIONS for p in lands.values()):
        return False
    return len(people) > 1 or bool(lands)
