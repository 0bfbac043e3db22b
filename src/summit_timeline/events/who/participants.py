"""Names as participants: each once, countries first, those behind people among them."""

import functools
from collections.abc import Iterable

from summit_timeline.events.lexicon import Entry, read_table, read_words
from summit_timeline.events.model import Participant


@functools.cache
def _bodies() -> frozenset[str]:
    """The organisations and groups that are a side of their own beside a country: not its parliament or its bank."""
    domestic = read_words("groups.toml")["domestic"]["organisations"]
    return frozenset(row[0] for row in read_table("organisations.tsv")) - frozenset(domestic)


@functools.cache
def _at_home() -> frozenset[str]:
    """The countries whose own people reports name without saying where they are from."""
    return frozenset(read_words("groups.toml")["domestic"]["unsaid"])


def is_side(name: str) -> bool:
    """Whether an organisation or a group is a side of its own beside a country, and no body within one."""
    return name in _bodies()


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
                kind = "organisation" if person.represents in _bodies() else "country"
                lands.setdefault(person.represents, Participant(person.represents, kind))
    return (*lands.values(), *people.values())


def _domestic(lands: dict[str, Participant], people: dict[str, Participant]) -> bool:
    bodies = {p.name for p in lands.values() if p.kind == "organisation" and not is_side(p.name)}
    behind = {p.represents for p in people.values()} - bodies
    if behind - {None} <= _at_home() or bodies:
        behind.discard(None)  # who is named there without a country is mostly of it
    if len(behind) != 1 or behind == {None} or any(p.kind == "country" or p.name in _bodies() for p in lands.values()):
        return False
    return len(people) > 1 or bool(lands)
