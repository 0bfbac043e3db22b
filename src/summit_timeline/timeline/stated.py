"""What texts state of how two events lie to each other, as pairs of numbers, and what each means for their days.

Every event has a start and an end, two points on the line of days: number 2i is the start of event i, 2i + 1 its end.

* a before b: a has ended when b starts. It may be on one day, and then it is so in the course of that day.
* a inside b (during, part of): a starts no earlier and ends no later than b.
* a and b on the same day: both have the same days. Where the reports know one to take several days, the other lies
  on some of these; where they know both to, the two share a day.
"""

from collections.abc import Sequence

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.model import Claim, RelationKind
from summit_timeline.timeline.events import Event

BEFORE, INSIDE, SAME = range(3)
Edge = tuple[int, int]
"""Two points, of which the second is on no earlier day than the first."""


@attrs.frozen(eq=False)
class Stated:
    """Relations between events by their numbers, as rows side by side: 100,000 of them are read in one go."""

    kinds: Sequence[int]
    firsts: Sequence[int]
    seconds: Sequence[int]
    claims: Sequence[Claim]

    def edges(self, at: int, several: Sequence[bool]) -> tuple[Edge, ...]:
        """What one relation says of points; `several` tells of each event whether it is known to take several days."""
        kind, a, b = self.kinds[at], self.firsts[at], self.seconds[at]
        if kind == BEFORE:
            return ((2 * a + 1, 2 * b),)
        if kind == INSIDE:
            return (2 * b, 2 * a), (2 * a + 1, 2 * b + 1)
        if several[a] and several[b]:
            return (2 * a, 2 * b + 1), (2 * b, 2 * a + 1)
        if several[a]:
            return (2 * a, 2 * b), (2 * b + 1, 2 * a + 1)
        if several[b]:
            return (2 * b, 2 * a), (2 * a + 1, 2 * b + 1)
        return (2 * a, 2 * b), (2 * b, 2 * a), (2 * a + 1, 2 * b + 1), (2 * b + 1, 2 * a + 1)


def takes_several(when: When) -> bool:
    """Whether an event is known to take more than one day."""
    if when.duration is not None:
        return when.duration > 1
    return when.start_latest is not None and when.end_earliest is not None and when.start_latest < when.end_earliest


_KINDS = (RelationKind.AFTER, RelationKind.BEFORE, RelationKind.SAME_DAY, RelationKind.APART)


def stated_in(drafts: Sequence[Event]) -> Stated:
    """All relations between different events that their claims state; events have the numbers of their places."""
    home: dict[str, dict[tuple[str, int], int]] = {c.document_id: {} for e in drafts for c in e.claims if c.relations}
    for index, event in enumerate(drafts):
        for claim in event.claims:
            places = home.get(claim.document_id)
            if places is not None:
                places[claim.part, claim.start] = index
    kinds, firsts, seconds, claims = [], [], [], []
    after, before, same_day, apart = _KINDS
    for index, event in enumerate(drafts):
        for claim in event.claims:
            if not claim.relations:
                continue
            places = home[claim.document_id]
            for relation in claim.relations:
                target, kind = places.get((relation.part, relation.start)), relation.kind
                if target is None or target == index or kind is apart:
                    continue
                claims.append(claim)
                if kind is after:
                    kinds.append(BEFORE)
                    firsts.append(target)
                    seconds.append(index)
                else:
                    kinds.append(BEFORE if kind is before else SAME if kind is same_day else INSIDE)
                    firsts.append(index)
                    seconds.append(target)
    return Stated(kinds, firsts, seconds, claims)
