"""Names as participants: each once, countries first, those behind people among them."""

import functools
from collections.abc import Iterable

from summit_timeline.events.lexicon import Entry, read_table, read_words
from summit_timeline.events.model import Participant


@functools.cache
def _bodies() -> frozenset[str]:
    """The organisations and groups that are a side of their own beside a country: not its parliament or its bank."""
    return frozenset(row[0] for row in read_table("organisations.tsv")) - _within_a_country()


@functools.cache
def _within_a_country() -> frozenset[str]:
    """The bodies within a country that are known by name."""
    return frozenset(read_words("groups.toml")["domestic"]["organisations"])


@functools.cache
def _at_home() -> frozenset[str]:
    """The countries whose own people reports name without saying where they are from."""
    return frozenset(read_words("groups.toml")["domestic"]["unsaid"])


def are_of_another(land: str, bodies: Iterable[str]) -> bool:
    """Whether one of some bodies is within a country of which most reports are, and that is not this one."""
    return not is_unsaid(land) and not _of_the_unsaid().isdisjoint(bodies)


@functools.cache
def _of_the_unsaid() -> frozenset[str]:
    return _within_a_country() - frozenset(read_words("groups.toml")["domestic"]["elsewhere"])


@functools.cache
def _spoke_for() -> dict[str, str]:
    """For whom people speak or once spoke, as far as they are known."""
    return {row[0]: row[2] for row in read_table("people.tsv")}


def is_of_another(person: Participant, land: str) -> bool:
    """Whether somebody who speaks for nobody now is known to have spoken for others than a country: retired leaders."""
    return person.represents is None and _spoke_for().get(person.name, land) not in ("", land)


def is_unsaid(land: str) -> bool:
    """Whether reports mostly name people of a country without saying that they are of it."""
    return land in _at_home()


def is_within_a_country(name: str) -> bool:
    """Whether a body that is known by name is one within a country: its parliament, its bank, its police."""
    return name in _within_a_country()


def is_side(name: str) -> bool:
    """Whether an organisation or a group is a side of its own beside a country, and no body within one."""
    return name in _bodies()


def is_of_a_third(person: Entry, sides: Iterable[Entry]) -> bool:
    """Whether somebody is of another country than the two that are told to have met: he may only speak of it."""
    lands = {e.speaks_for or e.name for e in sides}
    return len(lands) == len(("one", "other")) and person.speaks_for not in (None, *lands)


def by_own_name(entries: list[Entry], *, at_home: bool = False) -> list[Entry]:
    """The entries, with an office of a country by its own name where it is only among bodies and people of the same.

    "The White House met senators", but "the White House met Chile's envoys" is of the United States. With `at_home`
    others of the same country are there who have no name.
    """
    lands = {e.name for e in entries if e.office is not None}
    others = [e for e in entries if e.office is None]
    abroad = any(not _is_at_home(e, lands) for e in others)
    if len(lands) != 1 or (len(entries) < len(("one", "other")) and not at_home) or abroad:
        return entries
    return [e if e.office is None else Entry(e.office, "organisation") for e in entries]


def _is_at_home(entry: Entry, lands: set[str]) -> bool:
    """Whether an entry is a body within a country, or somebody of whom no other country than these is told."""
    if entry.kind == "person":
        return entry.speaks_for is None or entry.speaks_for in lands | _within_a_country()
    return entry.kind in ("organisation", "group") and not is_side(entry.name)


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
                body = person.represents in _bodies() or is_within_a_country(person.represents)
                kind = "organisation" if body else "country"
                lands.setdefault(person.represents, Participant(person.represents, kind))
    return (*lands.values(), *people.values())


def _domestic(lands: dict[str, Participant], people: dict[str, Participant]) -> bool:
    bodies = {p.name for p in lands.values() if p.kind == "organisation" and not is_side(p.name)}
    agencies = {p.represents for p in people.values()} & _within_a_country()
    behind = {p.represents for p in people.values()} - bodies - agencies
    if behind - {None} <= _at_home() or bodies or agencies:
        behind.discard(None)  # who is named there without a country is mostly of it
    if any(p.kind == "country" or p.name in _bodies() for p in lands.values()):
        return False
    if any(land is not None and are_of_another(land, lands) for land in behind):
        return False  # "the French president met senators" of another country than his
    if len(behind) == 1 and any(is_of_another(p, land) for p in people.values() for land in behind if land):
        return False
    told = len(behind) == 1 and behind != {None}
    return (told or (not behind and bool(agencies))) and (len(people) > 1 or bool(lands))
