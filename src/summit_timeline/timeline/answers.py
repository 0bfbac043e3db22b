"""What can be asked of the network: the bounds of an event, whether one comes before another, how two lie."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Sequence

import attrs

from summit_timeline.dates.when import Allen, When
from summit_timeline.events.model import Claim
from summit_timeline.timeline.chains import Chain, bound_chain, dating, gaps_from, order_chain
from summit_timeline.timeline.contradictions import Contradiction, Disputes, disputes
from summit_timeline.timeline.events import Event
from summit_timeline.timeline.network import Solved
from summit_timeline.timeline.possible import possible


@attrs.frozen
class Answer:
    """ "yes", "no" or "unknown", with the reason and the chain of claims it follows from; true only where it is yes."""

    value: str
    reason: str
    claims: tuple[Claim, ...] = ()

    def __bool__(self) -> bool:
        return self.value == "yes"

    def __str__(self) -> str:
        return f"{self.value}: {self.reason}"


@attrs.frozen
class Relation:
    """Allen's relations that are still possible between two events, with the chain of claims that leave no others."""

    possible: frozenset[Allen]
    claims: tuple[Claim, ...] = ()

    @property
    def quotes(self) -> tuple[str, ...]:
        """What the claims say."""
        return tuple(claim.quote for claim in self.claims)

    def __str__(self) -> str:
        names = ", ".join(sorted(a.value for a in self.possible)) or "none: the reports contradict each other"
        return names + _quoted(self.claims)


@attrs.frozen
class Bound:
    """One bound of an event's days, inclusive, with the chain of claims that it follows from."""

    name: str
    day: dt.date
    claims: tuple[Claim, ...]

    def __str__(self) -> str:
        return f"{self.name} {self.day}{_quoted(self.claims)}"


@attrs.frozen
class Bounds:
    """What all reports together tell of an event's days: `when`, and for each bound that is known why it holds.

    Days are inclusive. Prints with the quotes, bounds of one day and one chain in one line.
    """

    when: When
    reasons: tuple[Bound, ...]

    def why(self, name: str) -> tuple[Claim, ...]:
        """The chain of claims for "start_earliest", "start_latest", "end_earliest" or "end_latest"; () if unknown."""
        return next((bound.claims for bound in self.reasons if bound.name == name), ())

    @property
    def start_earliest(self) -> dt.date | None:
        """The earliest possible first day."""
        return self.when.start_earliest

    @property
    def start_latest(self) -> dt.date | None:
        """The latest possible first day."""
        return self.when.start_latest

    @property
    def end_earliest(self) -> dt.date | None:
        """The earliest possible last day."""
        return self.when.end_earliest

    @property
    def end_latest(self) -> dt.date | None:
        """The latest possible last day."""
        return self.when.end_latest

    def __str__(self) -> str:
        rows: dict[tuple[dt.date, tuple[Claim, ...]], list[str]] = {}
        for bound in self.reasons:
            rows.setdefault((bound.day, bound.claims), []).append(bound.name)
        lines = [f"  {', '.join(names)} {day}{_quoted(claims)}" for (day, claims), names in rows.items()]
        return "\n".join([str(self.when), *lines])


def _quotes(claims: Iterable[Claim]) -> str:
    """What claims say, each sentence once."""
    return "; ".join(dict.fromkeys(f"“{claim.quote}”" for claim in claims))


def _quoted(claims: Iterable[Claim]) -> str:
    """What claims say, in brackets behind what follows from them."""
    said = _quotes(claims)
    return f" ({said})" if said else ""


@attrs.frozen(eq=False)
class Network:
    """The network by the positions of a timeline: `numbers` gives for each that of its event in what is solved.

    An event of which nothing is stated may have a number below 0.
    """

    solved: Solved
    events: Sequence[Event]
    numbers: Sequence[int]

    @functools.cached_property
    def _disputes(self) -> Disputes:
        return disputes(self.solved)

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The smallest sets of claims that cannot all hold."""
        return self._disputes.found

    def when(self, position: int) -> When:
        """The days of an event as far as all that is stated tells of them."""
        number = self.numbers[position]
        return self.solved.when(number) if number >= 0 else self.events[position].when

    def bounds(self, position: int) -> Bounds:
        """The days of an event, and why."""
        when = self.when(position)
        reasons = []
        for name, odd, late in _BOUNDS:
            day = getattr(when, name)
            if day is not None:
                reasons.append(Bound(name, day, self._chain(position, odd, late=late)))
        return Bounds(when, tuple(reasons))

    def _chain(self, position: int, odd: int, *, late: bool) -> tuple[Claim, ...]:
        """The claims by which a bound of the start, or the end, follows."""
        number = self.numbers[position]
        if number < 0:
            return dating(self.events[position])
        return bound_chain(self.solved, 2 * number + odd, late=late).claims

    def relation(self, a: int, b: int) -> Relation:
        """What is still possible of a to b under the days known and what the texts state."""
        disputed = self._disputed(a, b)
        if disputed is not None:
            return Relation(frozenset(), disputed.claims)
        gaps = self._gaps(a, b)
        return Relation(self._possible(a, b, gaps), _stated(gaps) or self._tightened_by(a, b))

    def before(self, a: int, b: int) -> Answer:
        """Whether event a is over when event b begins; what a text states counts within one day too."""
        disputed = self._disputed(a, b)
        if disputed is not None:
            return Answer("unknown", f"the reports contradict each other: {disputed}", disputed.claims)
        first, second = self.when(a), self.when(b)
        if first.latest is not None and second.earliest is not None and first.latest < second.earliest:
            return self._by_days("yes", f"{first} lies before {second}", a, b)
        for value, way in (("yes", self._way(a, 1, b, 0)), ("no", self._way(b, 0, a, 1))):
            if way is not None:
                return Answer(value, _quotes(way.claims), way.claims)
        gaps = self._gaps(a, b)
        possible = self._possible(a, b, gaps)
        early = frozenset([Allen.BEFORE, Allen.MEETS])
        if possible <= early or not possible & early:
            value, word = ("yes", "lies") if possible <= early else ("no", "does not lie")
            return self._by_days(value, f"{first} {word} before {second}", a, b, gaps)
        return Answer("unknown", f"{first} and {second} leave it open")

    def _by_days(self, value: str, reason: str, a: int, b: int, gaps: Gaps | None = None) -> Answer:
        """An answer that follows from days, with the quotes where these follow from what reports state."""
        told = _stated(gaps or {}) or self._tightened_by(a, b)
        own = [claim for at in (a, b) for claim in dating(self.events[at])]
        return Answer(value, reason + _quoted(told), tuple(dict.fromkeys([*told, *own])))

    def _tightened_by(self, a: int, b: int) -> tuple[Claim, ...]:
        """The claims by which more is known of the days of two events than their own reports tell."""
        return tuple(
            dict.fromkeys(
                claim
                for at in (a, b)
                if self.when(at) is not self.events[at].when
                for bound in self.bounds(at).reasons
                if bound.day != getattr(self.events[at].when, bound.name)
                for claim in bound.claims
            )
        )

    def _disputed(self, a: int, b: int) -> Contradiction | None:
        """What the reports contradict each other in about two events."""
        first, second = self.numbers[a], self.numbers[b]
        return self._disputes.of(first, second) if first >= 0 and second >= 0 else None

    def _way(self, a: int, odd_a: int, b: int, odd_b: int) -> Chain | None:
        """How it is stated that a point of one event is before one of another."""
        first, second = self.numbers[a], self.numbers[b]
        if first < 0 or second < 0 or first == second:
            return None
        return order_chain(self.solved, 2 * first + odd_a, 2 * second + odd_b)

    def _gaps(self, a: int, b: int) -> Gaps:
        """How many days lie between points of a (0 and 1) and b (2 and 3), at least, and how that follows."""
        gaps: Gaps = {}
        for at, points in ((a, (0, 1)), (b, (2, 3))):
            length = self.when(at).duration
            gaps[points] = (length - 1 if length else 0, None)
            if length:
                gaps[points[::-1]] = (1 - length, None)
        named = [(2 * self.numbers[at] + odd, first + odd) for at, first in ((a, 0), (b, 2)) for odd in (0, 1)]
        names = {point: name for point, name in named if point >= 0}
        for p, name in names.items():
            others = [q for q in names if q != p]
            gaps.update({(name, names[q]): gap for q, gap in gaps_from(self.solved, p, others).items()})
        return gaps

    def _possible(self, a: int, b: int, gaps: Gaps) -> frozenset[Allen]:
        if a == b:
            return frozenset([Allen.EQUALS])
        return possible(self.when(a), self.when(b), {points: days for points, (days, _) in gaps.items()})


def _stated(gaps: Gaps) -> tuple[Claim, ...]:
    """The claims by which points of the one event lie so to points of the other."""
    chains = [chain for (p, q), (_, chain) in gaps.items() if chain is not None and p >> 1 != q >> 1]
    return tuple(dict.fromkeys(claim for chain in chains for claim in chain.claims))


Gaps = dict[tuple[int, int], tuple[int, Chain | None]]
_BOUNDS = (("start_earliest", 0, False), ("start_latest", 0, True), ("end_earliest", 1, False), ("end_latest", 1, True))
