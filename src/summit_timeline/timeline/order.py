"""The order of events: that of the tightened bounds, made to obey what texts state; total, and the same every time.

An event that is stated to come before another stands before it, and one that holds another (during, part of) stands
before that; so does what follows from several such relations. Where nothing is stated the tightened days decide, the
earliest possible start first, then the end; ties go by title and id. Relations that cannot all hold are left out.
"""

import heapq
import itertools
from collections.abc import Sequence

from summit_timeline.timeline.collecting import resting_collector
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.network import Solved, solved
from summit_timeline.timeline.points import OPEN, UNSET
from summit_timeline.timeline.stated import stated_in


@resting_collector()
def ordered(drafts: Sequence[Event]) -> tuple[list[int], Solved]:
    """The events by number in their order, and the network that they form; the number of an event is its place here."""
    found = solved(drafts, stated_in(drafts))
    return _linear(drafts, found), found


def keys_of(drafts: Sequence[Event], low: Sequence[int], high: Sequence[int]) -> list[int]:
    """What events are put in order by, each in one number: `When.sort_key` by bounds of their points."""
    lengths = [event.when.duration or 0 for event in drafts]
    rows = zip(low[::2], high[::2], low[1::2], high[1::2], lengths, strict=True)
    return [
        (
            ((start if start > UNSET else _known(last_start, end, last_end)) << 72)
            + (last_end << 48)
            + (last_start << 24)
        )
        + (length if length < OPEN else OPEN)
        for start, last_start, end, last_end, length in rows
    ]


def _known(last_start: int, end: int, last_end: int) -> int:
    """The first day that is known of an event without an earliest start; after all others where none is."""
    return last_start if last_start < OPEN else end if end > UNSET else last_end


def _by_days(drafts: Sequence[Event], found: Solved) -> list[int]:
    """The events by their bounds; those of the same bounds by title and id."""
    keys = keys_of(drafts, found.low, found.high)
    order = sorted(range(len(drafts)), key=keys.__getitem__)
    at = 0
    for _, same in itertools.groupby(order, key=keys.__getitem__):
        tied = list(same)
        if len(tied) > 1:
            order[at : at + len(tied)] = sorted(tied, key=lambda index: (drafts[index].title, drafts[index].id))
        at += len(tied)
    return order


def _linear(drafts: Sequence[Event], found: Solved) -> list[int]:
    """By bounds, then title and id, with every relation obeyed: of the events that nothing holds back, the earliest."""
    rows, left = found.woven.web.rows, list(found.woven.incoming)
    by_days = _by_days(drafts, found)
    rank = [0] * len(drafts)
    for place, index in enumerate(by_days):
        rank[index] = place
        left[2 * index + 1] += 1  # an end comes after its start
    heap = [place for place, index in enumerate(by_days) if not left[2 * index]]  # a sorted list is a heap
    order = []
    while heap:
        here = by_days[heapq.heappop(heap)]
        order.append(here)
        reached = [2 * here + 1, *rows.get(2 * here, ())]
        for p in reached:
            left[p] -= 1
            if not left[p]:
                if p & 1:
                    reached += rows.get(p, ())
                else:
                    heapq.heappush(heap, rank[p >> 1])
    return order
