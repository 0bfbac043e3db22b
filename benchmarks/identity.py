"""Tells events of a made world apart: `python benchmarks/identity.py [CLAIMS] [YEARS] [LATE]`.

The world is made from a fixed seed. Prints how well its events were told apart (B-cubed), the seconds for grouping the
claims and for the whole view, the memory, and the seconds for adding LATE reports one by one to a timeline of the rest.
"""

import resource
import statistics
import sys
import time

import summit_timeline as st
from summit_timeline.testing.worlds import World, b_cubed, world
from summit_timeline.timeline.identity import claim_order, group


def whole(made: World) -> None:
    """Print the figures of a world that is read at once."""
    claims = sorted(made.claims, key=claim_order)
    began = time.process_time()
    groups = group(claims, {}).groups
    grouped = time.process_time() - began
    timeline = made.timeline
    began = time.process_time()
    events = len(timeline.events)
    viewed = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    precision, recall, f1 = b_cubed(timeline, made.truth)
    print(f"{len(claims)} claims of {len(made.events)} events: {len(groups)} groups, {events} events")
    print(f"B-cubed P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")
    print(f"grouping {grouped:.2f} s ({len(claims) / grouped:,.0f} claims/s), view {viewed:.2f} s, peak {memory} MB")


def late(made: World, count: int) -> None:
    """Print what it takes to add reports to a timeline whose events are known."""
    last = made.claims[len(made.claims) // 2 :: max(1, len(made.claims) // (2 * count))][:count]
    missing = {claim.key for claim in last}
    timeline = st.Timeline(frozenset(c for c in made.claims if c.key not in missing), frozenset(made.reports))
    began = time.perf_counter()
    known = len(timeline.events)
    anew = time.perf_counter() - began
    seconds = []
    for claim in last:
        began = time.perf_counter()
        timeline = timeline | st.Timeline([claim])
        known = len(timeline.events)
        seconds.append(time.perf_counter() - began)
    middle = statistics.median(seconds)
    most = ", ".join(f"{value:.2f}" for value in sorted(seconds)[-5:])
    print(f"one report more: median {middle:.4f} s, anew {anew:.2f} s ({anew / middle:.0f} times), {known} events")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"the longest took {most} s: the first of each family of kinds begins to keep what it needs; peak {memory} MB"
    )


if __name__ == "__main__":
    size, years, count = [int(v) for v in (*sys.argv[1:], *("100000", "30", "20")[len(sys.argv) - 1 :])][:3]
    made = world(7, claims=size, years=years)
    whole(made)
    late(made, count)
