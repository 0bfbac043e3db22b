"""What one timeline says otherwise than an older one, as a short briefing."""

import datetime as dt
from collections.abc import Callable, Iterable

import attrs

from summit_timeline.errors import QueryError
from summit_timeline.events.model import Claim, Status
from summit_timeline.timeline.events import Event

_WORDS = {
    Status.CANCELLED: "cancelled",
    Status.HELD: "held",
    Status.POSTPONED: "postponed",
}


@attrs.frozen
class Change:
    """One change: what ("added", "moved", "cancelled", "postponed", "revived", "held", "merged"), the event now, what
    it was before (None where it is new), and the claims that are new."""

    what: str
    event: Event
    old: Event | None
    claims: tuple[Claim, ...]

    def __str__(self) -> str:
        if self.what == "moved" and self.old is not None:
            return f"moved: {self.event.title}, from {self.old.when} to {self.event.when}"
        return f"{self.what}: {self.event.title}, {self.event.when}"


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
    for event in new:
        fresh = tuple(c for c in event.claims if c.id not in known)
        older = _olds(event, then)
        if not older:
            changes.append(Change("added", event, None, fresh))
            continue
        if len(older) > 1:
            changes.append(Change("merged", event, older[0], fresh))
        changes += [Change(what, event, older[0], fresh) for what in _changed(older[0], event)]
    last = max((c.published for e in before for c in e.claims), default=None)
    return Difference(tuple(changes), last)


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
    if old.when != new.when and old.when.known and new.when.known and old.when.contradicts(new.when):
        changes.append("moved")
    if old.status is not new.status:
        if new.status in _WORDS:
            changes.append(_WORDS[new.status])
        elif old.status in (Status.CANCELLED, Status.POSTPONED):
            changes.append("revived")
    return changes
