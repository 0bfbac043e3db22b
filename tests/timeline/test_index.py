"""Queries looked up in lists give what a look at each event gives, in any order of asking."""

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as hs

import summit_timeline as st
from summit_timeline.testing import strategies
from summit_timeline.timeline.events import window_of

DAYS = hs.dates(dt.date(2022, 1, 1), dt.date(2025, 12, 31))
WINDOWS = hs.tuples(DAYS, hs.sampled_from([0, 1, 2, 6, 30, 44, 45, 46, 364, 400, 900])).map(
    lambda w: (w[0], w[0] + dt.timedelta(days=w[1]))
)
BOUND = hs.none() | DAYS


@hs.composite
def whens(draw: hs.DrawFn) -> st.When:
    """Days of any kind: exact, a window, one end open, unknown."""
    first, length = draw(DAYS), draw(hs.sampled_from([0, 1, 2, 3, 44, 45, 399, 400, 800]))
    last = first + dt.timedelta(days=length)
    return draw(
        hs.sampled_from(
            [st.When.on(first, last), st.When.within(first, last), st.When.within(first, None), st.When.within(None, last), st.When()]
        )
    )  # fmt: skip


@hs.composite
def many_events(draw: hs.DrawFn) -> st.Events:
    """The events of claims that have little in common but their days."""
    timeline = st.Timeline()
    for number in range(draw(hs.integers(0, 12))):
        names = draw(
            hs.lists(hs.sampled_from(["Japan", "France", "Peru", "NATO"]), min_size=1, max_size=2, unique=True)
        )
        place = draw(hs.sampled_from([None, st.Place("Lima", "Peru"), st.Place("Peru", "Peru", "country")]))
        claim = st.Claim(
            document_id=f"{number:024}",
            published=dt.date(2022, 1, 1),
            start=0,
            end=9,
            quote="x" * 9,
            quote_start=0,
            quote_end=9,
            kind=draw(hs.sampled_from(list(st.Kind))),
            status=draw(hs.sampled_from(list(st.Status))),
            when=draw(whens()),
            participants=tuple(st.Participant(name) for name in names),
            place=place,
        )
        timeline |= st.Timeline(claims=[claim])
    return timeline.events


def touches(event: st.Event, window: tuple[dt.date, dt.date]) -> bool:
    """Whether an event can lie in a window, by its own days."""
    first, last = event.when.earliest, event.when.latest
    return event.when.known and (first is None or first <= window[1]) and (last is None or last >= window[0])


@given(
    many_events(),
    WINDOWS,
    hs.sampled_from(list(st.Kind)),
    hs.sets(hs.sampled_from(["Japan", "France", "NATO"]), min_size=1),
    hs.sampled_from(list(st.Status)),
    hs.permutations(range(5)),
)
def test_a_query_finds_what_a_look_at_each_event_finds(
    events: st.Events,
    window: tuple[dt.date, dt.date],
    kind: st.Kind,
    names: set[str],
    status: st.Status,
    order: list[int],
) -> None:
    asked: list[tuple[Callable[[st.Events], st.Events], Callable[[st.Event], bool]]] = [
        (lambda e: e.within(window), lambda e: touches(e, window)),
        (lambda e: e.where(kind=kind), lambda e: e.kind is kind),
        (lambda e: e.where(participant=names), lambda e: bool(names & {p.name for p in e.participants})),
        (lambda e: e.where(status=status), lambda e: e.status is status),
        (lambda e: e.where(country="Peru"), lambda e: e.place is not None and e.place.country == "Peru"),
    ]
    found, expected = events, list(events)
    for number in order:
        ask, holds = asked[number]
        assert list(ask(events)) == [e for e in events if holds(e)]
        found, expected = ask(found), [e for e in expected if holds(e)]
        assert list(found) == expected
        assert len(found) == len(expected)
        assert list(ask(events[1:-1])) == [e for e in list(events)[1:-1] if holds(e)]


@given(strategies.timelines(), WINDOWS)
def test_windows_of_generated_timelines(timeline: st.Timeline, window: tuple[dt.date, dt.date]) -> None:
    assert list(timeline.events.within(window)) == [e for e in timeline.events if touches(e, window)]
    assert list(timeline.events.on(window[0])) == [e for e in timeline.events if touches(e, (window[0], window[0]))]


@pytest.mark.parametrize("window", ["2023", "2023-07", "2023-W28", "2023-07-13", "2023-07-01/2023-07-15"])
def test_two_windows_ask_for_both(window: str) -> None:
    claim = st.Claim(
        document_id="0" * 24,
        published=dt.date(2023, 7, 1),
        start=0,
        end=1,
        quote="x",
        quote_start=0,
        quote_end=1,
        kind=st.Kind.SUMMIT,
        status=st.Status.SCHEDULED,
        when=st.When.on("2023-07-13"),
    )
    events = st.Timeline(claims=[claim]).events
    assert len(events.within(window).within("2023-07-13")) == 1
    assert len(events.within(window).within("2024")) == 0
    assert window_of(window)[0] <= dt.date(2023, 7, 13) <= window_of(window)[1]
