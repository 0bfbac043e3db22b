"""What cannot all hold: for relations that are set aside, the smallest sets of claims that contradict each other."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import attrs

from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.model import Claim
from summit_timeline.timeline.chains import against, dating
from summit_timeline.timeline.identity import claim_order
from summit_timeline.timeline.network import Solved, holds
from summit_timeline.timeline.stated import BEFORE, SAME, Stated

_FEW = 6  # claims of which every set is tried, so that each smallest one is named; of more, one for each relation
_MOST = 50  # that are named of events that hang together
_LONG = 60  # claims of a contradiction that are not tried one by one


@attrs.frozen
class Contradiction:
    """A smallest set of claims that cannot all hold: with any one of them gone the others could. Prints with quotes."""

    claims: tuple[Claim, ...]
    why: str

    def __str__(self) -> str:
        quotes = dict.fromkeys(f"“{c.quote}” ({c.published})" for c in self.claims)
        return f"{self.why}: {'; '.join(quotes)}"


@attrs.frozen(eq=False)
class Disputes:
    """The contradictions, and of which events, by number, each is."""

    found: tuple[Contradiction, ...]
    events: tuple[frozenset[int], ...]
    unnamed: Mapping[frozenset[int], Claim]
    """For two events of which a relation is set aside the claim that states it."""

    def of(self, a: int, b: int) -> Contradiction | None:
        """The first contradiction that both events have a part in."""
        pair = frozenset([a, b])
        for contradiction, events in zip(self.found, self.events, strict=True):
            if pair <= events:
                return contradiction
        claim = self.unnamed.get(pair)
        return None if claim is None else Contradiction((claim,), "it contradicts what other reports tell")


def disputes(found: Solved) -> Disputes:
    """Name what is contradictory about the relations that are set aside."""
    named: list[tuple[Contradiction, frozenset[int]]] = []
    if found.aside:
        beside = _by_event(found, range(len(found.stated.kinds)))
        known: set[tuple[Claim, ...]] = set()
        for relations in _together(found):
            whole = _Knot(found, _all_around(found, relations, beside))
            knot = whole if len(whole.claims) <= _FEW else _Knot(found, relations)
            named += [told for told in knot.named() if told[0].claims not in known]
            known.update(told.claims for told, _ in named)
    pairs = {frozenset([found.stated.firsts[at], found.stated.seconds[at]]): at for at in sorted(found.aside)[::-1]}
    unnamed = {pair: found.stated.claims[at] for pair, at in pairs.items()}
    return Disputes(tuple(c for c, _ in named), tuple(events for _, events in named), unnamed)


def _by_event(found: Solved, relations: Iterable[int]) -> dict[int, list[int]]:
    """The relations that each event has a part in."""
    of: dict[int, list[int]] = defaultdict(list)
    for at in relations:
        of[found.stated.firsts[at]].append(at)
        of[found.stated.seconds[at]].append(at)
    return of


def _together(found: Solved) -> list[list[int]]:
    """The relations that are set aside, those together that are of events which hang together by them."""
    of = _by_event(found, sorted(found.aside))
    seen: set[int] = set()
    groups = []
    for first in sorted(of):
        if first not in seen:
            relations = _reached(found, [first], of)
            seen.update(event for at in relations for event in (found.stated.firsts[at], found.stated.seconds[at]))
            groups.append(relations)
    return groups


def _all_around(found: Solved, relations: Sequence[int], beside: Mapping[int, list[int]]) -> list[int]:
    """All relations that hang together with some: what holds can be a part of what contradicts one that is set aside.

    The same relations where there are too many to try all that they can mean.
    """
    events = sorted({event for at in relations for event in (found.stated.firsts[at], found.stated.seconds[at])})
    around = _reached(found, events, beside, most=_MOST)
    return list(relations) if len(around) > _MOST else around


def _reached(found: Solved, events: Iterable[int], of: Mapping[int, list[int]], most: int | None = None) -> list[int]:
    """The relations that lead from some events on and on; a few more than `most` where there are so many."""
    row = list(events)
    seen = set(row)
    relations: set[int] = set()
    for event in row:
        for at in of.get(event, ()):
            relations.add(at)
            for other in (found.stated.firsts[at], found.stated.seconds[at]):
                if other not in seen:
                    seen.add(other)
                    row.append(other)
        if most is not None and len(relations) > most:
            break
    return sorted(relations)


class _Knot:
    """Relations of events that hang together by them, some of them set aside, and the claims that they come from."""

    def __init__(self, found: Solved, relations: Sequence[int]) -> None:
        stated = found.stated
        first: dict[tuple[int, int, int], int] = {}
        for at in sorted(relations, key=lambda at: claim_order(stated.claims[at])):  # the first that says so
            first.setdefault((stated.kinds[at], stated.firsts[at], stated.seconds[at]), at)
        self.found, self.relations = found, sorted(first.values())
        self.events = sorted({event for at in self.relations for event in self._of(at)})
        self._dating = {event: dating(found.drafts[event]) for event in self.events}
        stating = [stated.claims[at] for at in self.relations]
        self.claims = list(dict.fromkeys([*stating, *(c for row in self._dating.values() for c in row)]))
        # one that is there for its days may say again what another said first, which is then not needed
        self.relations_of: dict[Claim, list[int]] = {claim: [] for claim in self.claims}
        for at in sorted(relations):
            if (said := self.relations_of.get(stated.claims[at])) is not None:
                said.append(at)

    def _of(self, at: int) -> tuple[int, int]:
        return self.found.stated.firsts[at], self.found.stated.seconds[at]

    def named(self) -> list[tuple[Contradiction, frozenset[int]]]:
        """The contradictions among these, the smallest first."""
        sets = self._all() if len(self.claims) <= _FEW else self._some()
        return [self._told(claims) for claims in sets]

    def _all(self) -> list[tuple[Claim, ...]]:
        sets: list[tuple[Claim, ...]] = []
        for size in range(1, len(self.claims) + 1):
            for chosen in itertools.combinations(self.claims, size):
                if not any(set(known) <= set(chosen) for known in sets) and not self._can_hold(chosen):
                    sets.append(chosen)
        return sets

    def _some(self) -> list[tuple[Claim, ...]]:
        sets: dict[tuple[Claim, ...], None] = {}
        covered: set[int] = set()
        for at in sorted(self.relations, key=lambda at: self.found.stated.kinds[at] != BEFORE):
            if at in covered or len(sets) == _MOST:
                continue
            chain = against(self.found, at)
            covered.update(chain.relations)
            claims = tuple(dict.fromkeys(chain.claims))
            if not self._can_hold(claims):
                sets[self._smallest(claims)] = None
        return sorted(sets, key=len)

    def _smallest(self, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        """The claims without those that it does not take."""
        if len(claims) > _LONG:
            return claims
        for claim in claims:
            fewer = tuple(c for c in claims if c is not claim)
            if not self._can_hold(fewer):
                claims = fewer
        return claims

    def _said(self, claims: Iterable[Claim]) -> tuple[list[int], list[int]]:
        """The relations that claims state, and those of their events that the claims date."""
        chosen = set(claims)
        relations = sorted(at for claim in chosen for at in self.relations_of.get(claim, ()))
        events = sorted({event for at in relations for event in self._of(at)})
        return relations, [e for e in events if self._dating[e] and chosen.issuperset(self._dating[e])]

    def _can_hold(self, claims: Iterable[Claim]) -> bool:
        relations, dated = self._said(claims)
        if not relations:
            return True
        stated, drafts = self.found.stated, self.found.drafts
        numbers = {event: n for n, event in enumerate(sorted({e for at in relations for e in self._of(at)}))}
        whens = [drafts[event].when if event in dated else UNKNOWN for event in numbers]
        several = [self.found.several[event] for event in numbers]
        few = Stated(
            [stated.kinds[at] for at in relations],
            [numbers[stated.firsts[at]] for at in relations],
            [numbers[stated.seconds[at]] for at in relations],
            [stated.claims[at] for at in relations],
        )
        return holds(few, whens, several)

    def _told(self, claims: tuple[Claim, ...]) -> tuple[Contradiction, frozenset[int]]:
        """A set of claims with what is wrong about it, and the events of which it is."""
        relations, dated = self._said(claims)
        events = {event for at in relations for event in self._of(at)}
        why = self._why(relations, dated)
        return Contradiction(claims, why), frozenset(events)

    def _why(self, relations: Sequence[int], dated: Sequence[int]) -> str:
        stated = self.found.stated
        kinds = {stated.kinds[at] for at in relations}
        days = {event: _days(self.found.drafts[event].when) for event in dated}
        if not dated:
            return "each of these events would come before itself" if kinds == {BEFORE} else _IN_CIRCLE
        if len(dated) == 2 and kinds == {BEFORE}:
            last = next(event for event in dated if any(stated.seconds[at] == event for at in relations))
            first = next(event for event in dated if event != last)
            return f"{days[first]} would have to be before {days[last]}"
        if len(dated) == 2 and len(relations) == 1:
            a, b = self._of(relations[0])
            return f"{days[a]} would have to {'be the same day as' if kinds == {SAME} else 'lie within'} {days[b]}"
        return f"{' and '.join(days.values())} cannot hold with what is stated"


def _days(when: When) -> str:
    """What is known of the days of an event, as words."""
    return str(when) if when.known or when.duration is None else f"{when.duration} days"


_IN_CIRCLE = "one of these events would have to come before another that holds it"
