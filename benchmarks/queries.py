"""Times queries on many events: `python benchmarks/queries.py [EVENTS] [QUERIES]`.

The events are made from a fixed seed: 150 countries with Zipf popularity, 30 years, one in five with a window of some
weeks, one in fifty with an open end. Each query asks for a month, a kind and a participant and counts what is found.
Prints the seconds until the first answer, until all of the queries were answered once, and the queries a second after
that, with how many events they found.
"""

import datetime as dt
import random
import sys
import time

import summit_timeline as st
from summit_timeline.events.lexicon import read_table
from summit_timeline.timeline.events import Event, Events

FIRST = dt.date(1995, 1, 1)
DAYS = 30 * 365


def made(count: int, chance: random.Random, countries: list[str], weights: list[float]) -> list[Event]:
    """Events in the order of their days; values that are equal are shared, as in a timeline of claims."""
    sides = [st.Participant(name) for name in countries]
    whens = []
    for offset in range(DAYS):
        day = FIRST + dt.timedelta(days=offset)
        whens.append(
            [st.When.on(day)] * 40
            + [st.When.on(day, day + dt.timedelta(days=2))]
            + [st.When.within(day, day + dt.timedelta(days=weeks * 7)) for weeks in range(1, 10)]
            + [st.When(day, None, None, None)]
        )
    kinds, states = list(st.Kind), list(st.Status)
    events = []
    for number in range(count):
        when = chance.choice(whens[number * DAYS // count])
        events.append(
            Event(
                id=f"{number:016}",
                kind=chance.choice(kinds),
                title="Meeting",
                status=chance.choice(states),
                when=when,
                participants=tuple(dict.fromkeys(chance.choices(sides, weights, k=2))),
                absent=(),
                place=None,
                subject=None,
                series=None,
                ordinal=None,
                claims=(),
                history=(),
                conflicts=(),
            )
        )
    return events


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    queries = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    chance = random.Random(7)
    countries = [row[0] for row in read_table("countries.tsv")][:150]
    weights = [1 / rank for rank in range(1, 151)]
    timeline = st.Timeline()
    events = Events(timeline, made(count, chance, countries, weights))
    object.__setattr__(timeline, "events", events)  # as if they had been worked out
    asked = [
        (
            f"{chance.randrange(1995, 2025)}-{chance.randrange(1, 13):02}",
            chance.choice(list(st.Kind)).value,
            chance.choices(countries, weights)[0],
        )
        for _ in range(queries)
    ]
    began = time.perf_counter()
    window, kind, participant = asked[0]
    len(events.within(window).where(kind=kind, participant=participant))
    first = time.perf_counter() - began
    for window, kind, participant in asked:  # each list is made when first asked for
        len(events.within(window).where(kind=kind, participant=participant))
    made_all = time.perf_counter() - began
    began = time.perf_counter()
    found = sum(len(events.within(window).where(kind=kind, participant=name)) for window, kind, name in asked)
    seconds = time.perf_counter() - began
    print(f"{count} events: first answer {first:.2f} s; all lists made after {made_all:.2f} s;", end=" ")
    print(f"{queries / seconds:,.0f} queries/s, {found} events counted")


if __name__ == "__main__":
    main()
