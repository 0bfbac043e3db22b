"""The order of a timeline to which a few events come: the rest stays where it is.

Events of which nothing is stated go by their own days. The others, which are few in news, are put in order by
themselves (`order.py`): one that is held back stands behind the one that held it back and goes, with that one, where
that one's days have it. So each event has a place that no event without a relation to it can change.
"""

from __future__ import annotations

import bisect
import functools
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import overload

import attrs

from summit_timeline.timeline.answers import Network
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.identity import claim_order
from summit_timeline.timeline.network import Solved
from summit_timeline.timeline.order import keys_of, ordered
from summit_timeline.timeline.points import side_of

Place = tuple[int, str, str, int]
"""The days, title and id that an event is put in order by, and how many stand between those and it."""


@attrs.frozen(eq=False)
class Tied:
    """The events of documents that state relations, in the order of their first claims, and what follows from these."""

    documents: frozenset[str]
    events: Sequence[Event]
    places: Mapping[str, Place]
    solved: Solved

    @functools.cached_property
    def numbers(self) -> Mapping[str, int]:
        """For each event, by id, its number in what is solved."""
        return {event.id: number for number, event in enumerate(self.events)}

    def place(self, event: Event) -> Place:
        """Where an event stands among all."""
        return self.places.get(event.id) or (_key_by_itself(event), event.title, event.id, 0)


def _key_by_itself(event: Event) -> int:
    """What an event of which nothing is stated is put in order by."""
    own = side_of([event.when])
    (key,) = keys_of([event], own.low, own.limit)
    return key


def tied(events: Iterable[Event]) -> Tied:
    """What follows from all relations that are stated in the claims of events."""
    every = list(events)
    documents = _stating(every)
    return _solved(documents, [event for event in every if _of_any(event, documents)])


def _solved(documents: frozenset[str], events: Iterable[Event]) -> Tied:
    row = sorted(events, key=lambda event: claim_order(event.claims[0]))
    order, found = ordered(row)
    places: dict[str, Place] = {}
    top, behind = (-1, "", ""), 0
    keys = keys_of(row, found.low, found.high)
    for number in order:
        key = (keys[number], row[number].title, row[number].id)
        top, behind = (key, 0) if key > top else (top, behind + 1)
        places[row[number].id] = (*top, behind)
    return Tied(documents, row, places, found)


def _stating(events: Iterable[Event]) -> frozenset[str]:
    """The documents that state how events lie to each other."""
    return frozenset(claim.document_id for event in events for claim in event.claims if claim.relations)


def _of_any(event: Event, documents: Collection[str]) -> bool:
    return any(claim.document_id in documents for claim in event.claims)


def _tied_again(old: Tied, leave: Sequence[Event], enter: Sequence[Event]) -> Tied:
    """What follows from relations once some events leave and others, with the claims of these and more, enter."""
    documents = old.documents | _stating(enter)
    gone = {event.id for event in leave if _of_any(event, documents)}
    come = [event for event in enter if _of_any(event, documents)]
    if not gone and not come:
        return old
    return _solved(documents, [*(event for event in old.events if event.id not in gone), *come])


def spliced(
    events: Sequence[Event], old: Tied, leave: Sequence[Event], enter: Sequence[Event]
) -> tuple[tuple[Event, ...], Tied]:
    """Events in their order without some and with others, as `order.ordered` has them; and what is stated of them."""
    new = _tied_again(old, leave, enter)
    gone = {event.id for event in leave}
    moving = [e for e in new.events if e.id not in gone and old.place(e) != new.place(e)] if new is not old else []
    coming = {event.id for event in enter}
    moving = [event for event in moving if event.id not in coming]
    row = list(events)
    for event in (*leave, *moving):
        del row[bisect.bisect_left(row, old.place(event), key=old.place)]
    for event in (*enter, *moving):
        bisect.insort(row, event, key=new.place)
    return tuple(row), new


def network_of(events: Sequence[Event], stated: Tied) -> Network:
    """The network of events by their positions."""
    return Network(stated.solved, events, _Numbers(events, stated))


class _Numbers(Sequence[int]):
    """By position the numbers of the events in what is stated; those of which nothing is have one of their own."""

    def __init__(self, events: Sequence[Event], stated: Tied) -> None:
        self._events, self._stated = events, stated

    def __len__(self) -> int:
        return len(self._events)

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[int, ...]: ...
    def __getitem__(self, at: int | slice) -> int | tuple[int, ...]:
        if isinstance(at, slice):
            return tuple(self[i] for i in range(*at.indices(len(self))))
        return self._stated.numbers.get(self._events[at].id, -1 - at)
