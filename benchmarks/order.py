"""Times the order of many events with many stated relations: `python benchmarks/order.py [EVENTS] [RELATIONS]`.

The events and relations are made from a fixed seed; relations lead from an earlier event to a later one, so no circle
is among them. Prints the seconds for making the network, tightening the bounds and ordering.
"""

import datetime as dt
import random
import sys
import time

from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.model import Claim, Kind, Relation, RelationKind, Status
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.order import ordered

FIRST = dt.date(2000, 1, 1)


def event(number: int, when: When, relations: tuple[Relation, ...]) -> Event:
    """An event of one claim of the one document of this benchmark."""
    claim = Claim(
        document_id="0" * 24,
        start=2 * number,
        end=2 * number + 1,
        kind=Kind.MEETING,
        status=Status.SCHEDULED,
        published=FIRST,
        quote="x",
        quote_start=2 * number,
        quote_end=2 * number + 1,
        when=when,
        relations=relations,
    )
    return Event(
        id=f"{number:016}",
        kind=Kind.MEETING,
        title="Meeting",
        status=Status.SCHEDULED,
        when=when,
        participants=(),
        absent=(),
        place=None,
        subject=None,
        series=None,
        ordinal=None,
        claims=(claim,),
        history=(),
        conflicts=(),
    )


def events(size: int, relations: int) -> list[Event]:
    """So many events over thirty years, a third without days, with so many relations to events a little before them."""
    chance = random.Random(1)
    after: dict[int, list[Relation]] = {}
    for _ in range(relations):
        later = chance.randrange(1, size)
        earlier = max(0, later - chance.randint(1, 200))
        relation = Relation(RelationKind.AFTER, "text", 2 * earlier, 2 * earlier + 1, "after")
        after.setdefault(later, []).append(relation)
    made = []
    for number in range(size):
        day = FIRST + dt.timedelta(days=number * 10_950 // size)
        when = (UNKNOWN, When.on(day), When.some_day(day, day + dt.timedelta(days=6)))[number % 3]
        made.append(event(number, when, tuple(after.get(number, ()))))
    return made


if __name__ == "__main__":
    size, relations = [int(value) for value in (*sys.argv[1:], *("100000", "200000")[len(sys.argv) - 1 :])][:2]
    drafts = events(size, relations)
    began = time.perf_counter()
    order, network, _ = ordered(drafts)
    took = time.perf_counter() - began
    print(f"{len(order)} events, {relations} relations: {took:.2f} s; {len(network.contradictions)} contradictions")
