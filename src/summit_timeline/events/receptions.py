"""Meetings that are told by the verb of the host alone: "Biden hosted Kishida at Camp David on Friday"."""

from collections.abc import Iterable

from summit_timeline.events.lexicon import Trigger
from summit_timeline.events.model import Kind
from summit_timeline.events.names import Name
from summit_timeline.events.patterns import pattern

_RECEIVES = pattern("receptions.receives")
_GUEST = pattern("receptions.guest")
_HOST = pattern("receptions.host")
_NOT_HERE = pattern("receptions.not_here")
_FOR_IT = 110  # characters behind the guest in which the event may be named for which he comes
_POS = {"ing": "gerund", "ed": "past"}


def may_receive(flat: str) -> bool:
    """Whether a host's verb stands in a text with a name behind it: a quick look, before names are read."""
    return ("host" in flat or "Host" in flat or "elcom" in flat or "eceiv" in flat) and _RECEIVES.search(
        flat
    ) is not None


def receptions(
    flat: str, names: tuple[Name, ...], found: Iterable[tuple[int, int, Trigger]]
) -> list[tuple[int, int, Trigger]]:
    """The verbs of hosts who receive somebody of another country, as words for a meeting, by their offsets.

    An event that is named right behind the guest ("hosted Kishida for talks") is told by its own word.
    """
    starts = [start for start, _, _ in found]
    hits: list[tuple[int, int, Trigger]] = []
    if not may_receive(flat):
        return hits
    for match in _RECEIVES.finditer(flat):
        start, end = match.span("verb")
        guest = next((n for n in names if n.start >= end and _is_person(n)), None)
        host = next((n for n in reversed(names) if n.end <= start and n.who is not None), None)
        if guest is None or host is None or not _receives(flat, host, start, end, guest):
            continue
        if not any(end <= at <= guest.end + _FOR_IT and "." not in flat[guest.end : at] for at in starts):
            verb = match.group("verb").lower()
            pos = next((p for ending, p in _POS.items() if verb.endswith(ending)), "verb")
            hits.append((start, end, Trigger(verb, Kind.MEETING, pos)))
    return hits


def _is_person(name: Name) -> bool:
    return name.who is not None and name.who.kind == "person"


def _receives(flat: str, host: Name, start: int, end: int, guest: Name) -> bool:
    """Whether the words between make one the host and the other the guest, of two countries."""
    if host.who is None or guest.who is None or guest.who.speaks_for is None:
        return False
    if (host.who.speaks_for or host.who.name) == guest.who.speaks_for:
        return False
    return (
        _HOST.fullmatch(flat, host.end, start) is not None
        and _GUEST.fullmatch(flat, end, guest.start) is not None
        and _NOT_HERE.match(flat, guest.end) is None
    )
