"""Which of Allen's relations are possible between two events, under bounds and gaps between their four points."""

import itertools
from collections.abc import Mapping

from summit_timeline.dates.when import ENDPOINTS, EQ, LT, Allen, When

_FAR = -(10**9)
_ZERO = 4
_COMPARED = ((0, 2, 0), (1, 3, 0), (1, 2, 1), (0, 3, -1))
"""Points of a and b that `ENDPOINTS` compares, and how many days are added to the first."""


def possible(a: When, b: When, gaps: Mapping[tuple[int, int], int]) -> frozenset[Allen]:
    """Allen's relations of a to b that can be, so that all bounds and gaps hold at once.

    Points 0 and 1 are the start and the end of a, 2 and 3 those of b; a gap says how many days the second of two
    points lies after the first, at least (before it, where it is below 0).
    """
    known = [[_FAR] * 5 for _ in range(5)]
    for (p, q), days in gaps.items():
        known[p][q] = days
    for point, low, high in (
        (0, a.start_earliest, a.start_latest),
        (1, a.end_earliest, a.end_latest),
        (2, b.start_earliest, b.start_latest),
        (3, b.end_earliest, b.end_latest),
    ):
        known[_ZERO][point] = _FAR if low is None else low.toordinal()
        known[point][_ZERO] = _FAR if high is None else -high.toordinal()
    return frozenset(relation for relation, compared in ENDPOINTS.items() if _can_be(known, _steps(compared)))


def _steps(compared: tuple[int, int, int, int]) -> list[tuple[int, int, int]]:
    """What a relation says of the four points, as gaps."""
    steps = []
    for how, (p, q, more) in zip(compared, _COMPARED, strict=True):
        if how == LT:
            steps.append((p, q, more + 1))
        elif how == EQ:
            steps += [(p, q, more), (q, p, -more)]
        else:
            steps.append((q, p, 1 - more))
    return steps


def _can_be(known: list[list[int]], steps: list[tuple[int, int, int]]) -> bool:
    """Whether gaps leave room: no way round leads from a point to a later day of the same point."""
    gaps = [row[:] for row in known]
    for p, q, days in steps:
        gaps[p][q] = max(gaps[p][q], days)
    for via, p, q in itertools.product(range(5), repeat=3):
        if gaps[p][via] > _FAR and gaps[via][q] > _FAR and gaps[p][via] + gaps[via][q] > gaps[p][q]:
            gaps[p][q] = gaps[p][via] + gaps[via][q]
    return all(gaps[p][p] <= 0 for p in range(5))
