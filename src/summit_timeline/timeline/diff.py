"""What one timeline says otherwise than an older one, as a short briefing."""

import datetime as dt
from collections.abc import Callable, Iterable

import attrs

from summit_timeline.errors import QueryError
from summit_timeline.events.model import Claim, Status
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.units import vagueness

_WORDS = {
    Status.CANCELLED: "cancelled",
    Status.HELD: "held",
    Status.POSTPONED: "postponed",
}


@attrs.frozen
class Change:
    """One change: what, the event now, what it was before (None where it is new), and the claims that are new.

    What: "added", "dated" (its days are known more exactly), "moved" (other days, or another place), "confirmed" (what
    was considered is scheduled), "cancelled", "postponed", "revived", "held", "merged" (it was several), "split" (it
    was part of one that now is several) or "gone" (its reports were withdrawn; `event` is what it was).
    """

    what: str
    event: Event
    old: Event | None
    claims: tuple[Claim, ...]

    def __str__(self) -> str:
        if self.what == "moved" and self.old is not None:
            return f"moved: {self.event.title}, from {_spot(self.old, self.event)} to {_spot(self.event, self.old)}"
        if self.what == "dated" and self.old is not None:
            return f"dated: {self.event.title}, {self.event.when} (was: {self.old.when})"
        return f"{self.what}: {self.event.title}, {self.event.when}"


def _spot(event: Event, other: Event) -> str:
    """Its days, and its place where that differs from the other's."""
    if event.place is None or not _elsewhere(event, other):
        return str(event.when)
    return f"{event.when}, {event.place.name}" if event.when.known else event.place.name


@attrs.frozen
class Difference:
    """The changes, in the order of the events; prints as a briefing."""

    changes: tuple[Change, ...]
    since: dt.date | None = None

    def __str__(self) -> str:
        if not self.changes:
            return "nothing new"
        head = f"since {self.since}:" if self.since is not None else "new:"
        return "\n".join([head, *(f"  {change}" for change in self.changes)])

    def of(self, what: str) -> tuple[Change, ...]:
        """The changes of one kind."""
        return tuple(c for c in self.changes if c.what == what)


def compare(
    old: Iterable[Event], new: Iterable[Event], now: Callable[[str], Event], then: Callable[[str], Event]
) -> Difference:
    """The changes from the old events to the new ones; `now` and `then` find an event by the id of a claim."""
    before = list(old)
    known = {c.id for e in before for c in e.claims}
    changes: list[Change] = []
    seen: set[str] = set()
    events = list(new)
    for event in events:
        fresh = tuple(c for c in event.claims if c.id not in known)
        older = _olds(event, then)
        if not older:
            changes.append(Change("added", event, None, fresh))
            continue
        if len(older) > 1:
            changes.append(Change("merged", event, older[0], fresh))
        elif older[0].id in seen or _goes_on_elsewhere(older[0], event, now):
            seen.add(older[0].id)
            changes.append(Change("split", event, older[0], fresh))
            continue
        seen.update(old.id for old in older)
        changes += [Change(what, event, older[0], fresh) for what in _changed(older[0], event)]
    changes += [Change("gone", event, event, ()) for event in before if event.id not in seen]
    last = max((c.published for e in before for c in e.claims), default=None)
    return Difference(tuple(changes), last)


def _goes_on_elsewhere(old: Event, new: Event, now: Callable[[str], Event]) -> bool:
    """Whether the oldest claim of an old event is of another event now."""
    try:
        return now(old.id).id != new.id
    except QueryError:
        return False  # it was withdrawn


def _olds(event: Event, then: Callable[[str], Event]) -> list[Event]:
    """The old events that the claims of an event belonged to, each once."""
    found: dict[str, Event] = {}
    for claim in event.claims:
        try:
            old = then(claim.id)
        except QueryError:
            continue  # the claim is new
        found.setdefault(old.id, old)
    return list(found.values())


def _changed(old: Event, new: Event) -> list[str]:
    changes = []
    if (old.when.known and new.when.known and old.when.contradicts(new.when)) or _elsewhere(old, new):
        changes.append("moved")
    elif new.when.known and not old.when.exact and vagueness(new.when) < vagueness(old.when):
        changes.append("dated")
    if (old.status, new.status) == (Status.CONSIDERED, Status.SCHEDULED):
        changes.append("confirmed")
    if old.status is not new.status:
        if new.status in _WORDS:
            changes.append(_WORDS[new.status])
        elif old.status in (Status.CANCELLED, Status.POSTPONED):
            changes.append("revived")
    return changes


def _elsewhere(a: Event, b: Event) -> bool:
    """Whether both are known to be somewhere, and not at one place or in one country that says no more."""
    if a.place is None or b.place is None or a.place.name == b.place.name:
        return False
    return b.place.name != a.place.country and a.place.name != b.place.country
