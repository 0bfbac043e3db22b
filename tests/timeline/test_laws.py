"""Laws of timelines: merging is the union of sets, and events are a view that no order of arrival can change."""

import datetime as dt
import itertools
import pickle
import random

from hypothesis import given, settings
from hypothesis import strategies as hs

import summit_timeline as st
from summit_timeline.testing.strategies import days, timelines, worlds
from summit_timeline.testing.worlds import World, b_cubed, world

NAMES = ["Japan", "European Union", "France", "India", "NATO"]
DAYS = hs.dates(dt.date(2023, 6, 1), dt.date(2023, 8, 30))


@hs.composite
def dense_timelines(draw: hs.DrawFn) -> st.Timeline:
    """Timelines of few participants in one summer, so that claims do meet."""
    found = []
    for number in range(draw(hs.integers(0, 9))):
        first = draw(DAYS)
        who = draw(hs.lists(hs.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
        when = draw(
            hs.sampled_from([st.When(), st.When.on(first), st.When.some_day(first, first + dt.timedelta(days=6))])
        )
        found.append(
            st.Claim(
                document_id=f"d{draw(hs.integers(0, 4))}",
                start=number,
                end=number + 1,
                kind=draw(hs.sampled_from(st.Kind)),
                status=draw(hs.sampled_from(st.Status)),
                published=draw(DAYS),
                quote="0123456789",
                quote_start=0,
                quote_end=10,
                when=when,
                participants=tuple(st.Participant(name) for name in who),
            )
        )
    return st.Timeline(claims=found)


any_timelines = hs.one_of(timelines(), dense_timelines())


@given(any_timelines, any_timelines, any_timelines)
@settings(max_examples=60, deadline=None)
def test_merge_is_commutative_associative_idempotent_with_the_empty_one_as_identity(
    a: st.Timeline, b: st.Timeline, c: st.Timeline
) -> None:
    assert a | b == b | a
    assert (a | b).events == (b | a).events
    assert (a | b) | c == a | (b | c) == st.merge(a, b, c)
    assert a | a == a == a | st.Timeline()


@given(any_timelines, any_timelines, days() | DAYS)
@settings(max_examples=60, deadline=None)
def test_as_of_distributes_over_merge(a: st.Timeline, b: st.Timeline, day: dt.date) -> None:
    assert (a | b).as_of(day) == a.as_of(day) | b.as_of(day)
    assert all(c.published <= day for e in a.as_of(day).events for c in e.claims)


@given(dense_timelines(), hs.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_arrival_does_not_matter(timeline: st.Timeline, chance: random.Random) -> None:
    claims = sorted(timeline.claims, key=lambda c: c.key)
    chance.shuffle(claims)
    cut = chance.randint(0, len(claims))
    again = st.Timeline(claims=claims[cut:]) | st.Timeline(claims=claims[:cut])
    assert [e.id for e in again.events] == [e.id for e in timeline.events]
    assert again.events == timeline.events


@given(any_timelines)
@settings(max_examples=60, deadline=None)
def test_every_claim_is_in_one_event_and_finds_it(timeline: st.Timeline) -> None:
    held = [claim for event in timeline.events for claim in event.claims]
    keys = {c.key for c in timeline.claims}
    assert sorted(c.key for c in held) == sorted(keys)
    for event in timeline.events:
        assert event.id == event.claims[0].id
        assert event.history
        assert event.title
        for claim in event.claims:
            assert timeline.event(claim.id) == event


@given(dense_timelines(), DAYS)
@settings(max_examples=60, deadline=None)
def test_queries_compose_in_any_order_and_keep_the_order(timeline: st.Timeline, day: dt.date) -> None:
    events = timeline.events
    one = events.within("2023-07").where(kind="meeting").where(participant="Japan")
    other = events.where(participant="Japan", kind="meeting").within("2023-07")
    assert one == other
    assert hash(one) == hash(other)
    assert [e for e in events if e in one] == list(one)
    assert pickle.loads(pickle.dumps(one)) == one
    assert set(events.on(day)) <= set(events)
    assert set(events.before(day)).isdisjoint(events.after(day))
    assert list(events[1:]) == list(events)[1:]
    assert str(len(events)) in repr(events)


@given(worlds(max_claims=120), hs.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_the_events_of_a_world_do_not_depend_on_how_its_reports_arrive(made: World, chance: random.Random) -> None:
    claims = list(made.claims)
    chance.shuffle(claims)
    cut = chance.randint(0, len(claims))
    whole = st.Timeline(claims, made.reports)
    parts = st.Timeline(claims[:cut], made.reports) | st.Timeline(claims[cut:])
    assert whole.events == made.timeline.events == parts.events


def same_view(timeline: st.Timeline, fresh: st.Timeline) -> None:
    assert timeline == fresh
    assert timeline.events == fresh.events
    assert tuple(timeline.events) == tuple(fresh.events)
    assert timeline.contradictions == fresh.contradictions
    ids = sorted(claim.id for claim in timeline.claims)
    assert [timeline.find(id) for id in ids] == [fresh.find(id) for id in ids]
    for a, b in itertools.pairwise(ids):
        assert timeline.why_same(a, b) == fresh.why_same(a, b)


@given(worlds(max_claims=120), hs.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_adding_reports_to_a_timeline_whose_events_are_known_gives_what_building_it_anew_gives(
    made: World, chance: random.Random
) -> None:
    claims = list(made.claims)
    chance.shuffle(claims)
    late = chance.randint(0, min(4, len(claims)))
    growing = st.Timeline(claims[late:], [r for r in made.reports if chance.random() < 0.9])
    assert len(growing.events) <= len(claims)  # asked for, so that they are known
    for claim in claims[:late]:
        growing = growing | st.Timeline([claim], [r for r in made.reports if r.document_id == claim.document_id])
        same_view(growing, st.Timeline(growing.claims, growing.reports))


@given(dense_timelines(), dense_timelines(), days() | DAYS)
@settings(max_examples=60, deadline=None)
def test_known_events_change_nothing_whatever_is_added(a: st.Timeline, b: st.Timeline, day: dt.date) -> None:
    for timeline in (a, b):
        assert len(timeline.events) <= len(timeline.claims)
    decided = a
    if len(a.events) > 1:
        decided = a.different(a.events[0].claims[0].id, a.events[1].claims[0].id, day=day)
        assert len(decided.events) >= 2
    for merged in (a | b, b | a, decided | b, decided | a):
        same_view(merged, st.Timeline(merged.claims, merged.reports, merged.decisions))


def test_a_world_is_told_apart_with_and_without_room() -> None:
    roomy, dense = world(7, claims=3_000, years=30), world(7, claims=3_000, years=1)
    assert b_cubed(roomy.timeline, roomy.truth)[2] >= 0.95
    assert b_cubed(dense.timeline, dense.truth)[2] >= 0.85
