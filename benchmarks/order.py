"""Times the order of many events with many stated relations: `python benchmarks/order.py [EVENTS] [RELATIONS]`.

The events and relations are made from a fixed seed; they hold of days that the events could have, so that nothing is
contradicted. Prints the seconds for making the network, tightening the bounds and ordering.
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
    """So many events over thirty years, a third without days, with so many relations to events a little before them.

    Each tenth event takes ten days. Of two events what is true of their days is stated: that one comes after the other,
    lies inside it, is part of it, or is on the same day.
    """
    chance = random.Random(1)
    days = [FIRST + dt.timedelta(days=number * 10_950 // size) for number in range(size)]
    last = [day + dt.timedelta(days=9 if number % 10 == 0 else 0) for number, day in enumerate(days)]
    stated: dict[int, list[Relation]] = {}
    left = relations
    while left:
        later = chance.randrange(1, size)
        earlier = max(0, later - chance.randint(1, 200))
        if chance.random() < 0.25:
            earlier -= earlier % 10  # one that takes long
        if last[earlier] < days[later]:
            kind = RelationKind.AFTER
        elif days[earlier] < last[earlier]:
            kind = chance.choice([RelationKind.DURING, RelationKind.PART_OF])
            if last[later] > last[earlier]:
                continue
        else:
            kind = RelationKind.SAME_DAY if last[later] == days[later] else RelationKind.AFTER
        stated.setdefault(later, []).append(Relation(kind, "text", 2 * earlier, 2 * earlier + 1, kind.value))
        left -= 1
    made = []
    for number, (day, end) in enumerate(zip(days, last, strict=True)):
        length = (end - day).days + 1
        window = When.some_day(day, end + dt.timedelta(days=6), duration=length)
        when = (UNKNOWN, When.on(day, end), window)[number % 3]
        made.append(event(number, when, tuple(stated.get(number, ()))))
    return made


if __name__ == "__main__":
    size, relations = [int(value) for value in (*sys.argv[1:], *("100000", "200000")[len(sys.argv) - 1 :])][:2]
    drafts = events(size, relations)
    began = time.perf_counter()
    order, found = ordered(drafts)
    took = time.perf_counter() - began
    print(f"{len(order)} events, {relations} relations: {took:.2f} s; {len(found.aside)} set aside")
