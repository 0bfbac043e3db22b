"""Worlds with a known truth: the same for a seed, as hard as they say, and every claim has its event."""

import collections

import pytest
from hypothesis import given, settings

import summit_timeline as st
from summit_timeline.events.model import Kind, Status
from summit_timeline.testing import strategies
from summit_timeline.testing.worlds import World, b_cubed, world

LARGE = world(3, claims=20_000, years=10)


def share(part: int, whole: int) -> float:
    return part / whole


def test_a_seed_gives_the_same_world_and_another_seed_another_one() -> None:
    assert world(5, claims=200).claims == world(5, claims=200).claims
    assert world(5, claims=200).claims != world(6, claims=200).claims


def test_every_claim_has_its_event_and_its_report() -> None:
    assert set(LARGE.truth) == {claim.key for claim in LARGE.claims}
    assert set(LARGE.truth.values()) == {event.number for event in LARGE.events}
    assert {r.document_id for r in LARGE.reports} == {c.document_id for c in LARGE.claims}


def test_events_have_three_to_twelve_reports() -> None:
    sizes = collections.Counter(LARGE.truth.values())
    assert set(sizes.values()) == set(range(3, 13))


def test_the_shares_are_those_that_the_world_promises() -> None:
    events, claims = LARGE.events, LARGE.claims
    assert 0.25 < share(sum(e.series is not None for e in events), len(events)) < 0.36
    assert 0.10 < share(sum(e.first != e.planned and not e.revived for e in events), len(events)) < 0.18
    off = [e for e in events if e.status is Status.CANCELLED or e.revived]
    assert 0.03 < share(len(off), len(events)) < 0.07
    assert 0.2 < share(sum(e.revived for e in off), len(off)) < 0.47
    assert 0.2 < share(sum(not c.when.exact for c in claims), len(claims)) < 0.3


def test_a_fifth_of_the_pairs_meet_often() -> None:
    times = collections.Counter(tuple(sorted(side.name for side in e.sides)) for e in LARGE.events if e.series is None)
    often = sum(count >= 6 * 10 for count in times.values())
    assert 0.1 < share(often, len(times)) < 0.35


def test_signings_stand_on_the_day_of_a_meeting_and_rounds_before_it() -> None:
    by_pair = collections.defaultdict(list)
    for event in LARGE.events:
        by_pair[tuple(side.name for side in event.sides)].append(event)
    beside = [
        e
        for events in by_pair.values()
        for e in events
        if e.kind is Kind.SIGNING and any(o.first == e.first and o.place == e.place and o is not e for o in events)
    ]
    assert len(beside) > len(LARGE.events) // 20


def test_b_cubed_of_right_and_of_wrong_events() -> None:
    small = world(1, claims=40)
    apart = {claim.key: number for number, claim in enumerate(small.claims)}
    together = {claim.key: 0 for claim in small.claims}
    _, recall, _ = b_cubed(small.timeline, apart)
    precision, _, _ = b_cubed(small.timeline, together)
    assert recall == 1.0
    assert precision == 1.0
    assert b_cubed(st.Timeline(), {}) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("bad", [{"claims": 0}, {"years": 0}])
def test_a_world_of_nothing_is_refused(bad: dict[str, int]) -> None:
    with pytest.raises(st.QueryError, match="give at least 1 of each"):
        world(1, **bad)


@settings(max_examples=20, deadline=None)
@given(strategies.worlds())
def test_merging_the_reports_one_by_one_gives_the_whole(small: World) -> None:
    whole = small.timeline
    parts = [st.Timeline(frozenset([c]), frozenset([r])) for c, r in zip(small.claims, small.reports, strict=True)]
    assert st.merge(*reversed(parts)).events == whole.events
