"""The network of days and stated relations, against a solver that tries all days of a small range."""

import datetime as dt
import itertools
import random
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as hs

import summit_timeline as st
from summit_timeline.timeline.answers import Network
from summit_timeline.timeline.order import ordered

FIRST = dt.date(2023, 7, 1)
DAYS = 6
AFTER, BEFORE, DURING, PART_OF, SAME_DAY = list(st.RelationKind)[:5]
Stated = tuple[int, st.RelationKind, int]
"""Of events by number: this one is, say, AFTER that one."""
Solution = tuple[tuple[int, int], ...]


def day(number: int) -> dt.date:
    return FIRST + dt.timedelta(days=number)


EVERY = st.When.within(day(0), day(DAYS - 1))


def events_of(whens: Sequence[st.When], stated: Sequence[Stated]) -> list[st.Event]:
    """An event for each When, of one claim of its own; one of several relations is of a claim without days."""
    made = []
    said: dict[int, list[tuple[st.RelationKind, int]]] = {}
    for a, kind, b in stated:
        said.setdefault(a, []).append((kind, b))
    for number, when in enumerate(whens):
        own = said.get(number, [])
        claims = [
            _claim(number, when, own[:1]),
            *(_claim(len(whens) * n + number, st.When(), [r]) for n, r in enumerate(own[1:], 1)),
        ]
        made.append(_event(number, when, claims))
    return made


def _claim(place: int, when: st.When, relations: Sequence[tuple[st.RelationKind, int]]) -> st.Claim:
    return st.Claim(
        document_id="made",
        start=2 * place,
        end=2 * place + 1,
        kind="meeting",
        status="scheduled",
        published=FIRST,
        quote="x",
        quote_start=2 * place,
        quote_end=2 * place + 1,
        when=when,
        relations=tuple(st.Relation(kind, "text", 2 * b, 2 * b + 1, kind.value) for kind, b in relations),
    )


def _event(number: int, when: st.When, claims: Sequence[st.Claim]) -> st.Event:
    return st.Event(
        id=f"{number:04}",
        kind=st.Kind.MEETING,
        title=f"Meeting {number}",
        status=st.Status.SCHEDULED,
        when=when,
        participants=(),
        absent=(),
        place=None,
        subject=None,
        series=None,
        ordinal=None,
        claims=tuple(claims),
        history=(),
        conflicts=(),
    )


def network_of(events: Sequence[st.Event]) -> Network:
    """The network, by the numbers of the events."""
    _, solved = ordered(events)
    return Network(solved, events, range(len(events)))


# --- the solver that tries all ------------------------------------------------------------------------------------


def spans(when: st.When) -> list[tuple[int, int]]:
    """First and last day of all that an event's own days leave open."""
    found = []
    for start, end in itertools.combinations_with_replacement(range(DAYS), 2):
        first, last = day(start), day(end)
        fits = not when.candidates or (first, last) in when.candidates
        fits &= when.duration is None or end - start + 1 == when.duration
        fits &= when.start_earliest is None or when.start_earliest <= first
        fits &= when.start_latest is None or first <= when.start_latest
        fits &= when.end_earliest is None or when.end_earliest <= last
        fits &= when.end_latest is None or last <= when.end_latest
        if fits:
            found.append((start, end))
    return found


def long_(when: st.When) -> bool:
    """Whether an event is known to take several days."""
    return all(start < end for start, end in spans(when)) if when is not EVERY else False


def agrees(a: tuple[int, int], kind: st.RelationKind, b: tuple[int, int], several: tuple[bool, bool]) -> bool:
    """Whether what is stated of two events holds of their days."""
    if kind is AFTER:
        return b[1] <= a[0]
    if kind is BEFORE:
        return a[1] <= b[0]
    if kind is SAME_DAY and several[0] and several[1]:
        return a[0] <= b[1] and b[0] <= a[1]
    if kind is SAME_DAY and several[0]:
        return a[0] <= b[0] and b[1] <= a[1]
    if kind is SAME_DAY and not several[1]:
        return a == b
    return b[0] <= a[0] and a[1] <= b[1]


def solutions(whens: Sequence[st.When], stated: Sequence[Stated], several: Sequence[bool]) -> Iterator[Solution]:
    """All days that events can have; none where one would come before itself."""
    if in_circle(stated):
        return
    allowed = [spans(when) for when in whens]

    def go_on(chosen: Solution) -> Iterator[Solution]:
        at = len(chosen)
        if at == len(whens):
            yield chosen
            return
        known = [(a, kind, b) for a, kind, b in stated if max(a, b) == at]
        for span in allowed[at]:
            row = (*chosen, span)
            if all(agrees(row[a], kind, row[b], (several[a], several[b])) for a, kind, b in known):
                yield from go_on(row)

    yield from go_on(())


def in_circle(stated: Sequence[Stated]) -> bool:
    """Whether a point in time would have to be before itself: 2i is the start of an event, 2i + 1 its end."""
    earlier: set[tuple[int, int]] = set()
    no_later: set[tuple[int, int]] = set()
    for a, kind, b in stated:
        earlier |= {(2 * a, 2 * a + 1), (2 * b, 2 * b + 1)}
        if kind is AFTER:
            earlier.add((2 * b + 1, 2 * a))
        elif kind is BEFORE:
            earlier.add((2 * a + 1, 2 * b))
        elif kind is not SAME_DAY:
            no_later |= {(2 * b, 2 * a), (2 * a + 1, 2 * b + 1)}
    while True:
        more = {(p, r) for p, q in earlier for q2, r in earlier | no_later if q == q2}
        more |= {(p, r) for p, q in no_later for q2, r in earlier if q == q2}
        both = {(p, r) for p, q in no_later for q2, r in no_later if q == q2}
        if more <= earlier and both <= no_later:
            return any(p == q for p, q in earlier)
        earlier |= more
        no_later |= both


# --- what is told of one network ----------------------------------------------------------------------------------


def test_bounds_go_through_chains_both_ways_and_say_why() -> None:
    """A summit of July 2 to 5 holds talks, after which comes a signing, on the day of a visit that is over by July 4."""
    own = [st.When.on(day(1), day(4)), st.When(), st.When(), st.When.within(None, day(3))]
    events = events_of(own, [(1, DURING, 0), (2, AFTER, 1), (3, SAME_DAY, 2)])
    network = network_of(events)
    said = [event.claims[0] for event in events]
    talks, signing = network.bounds(1), network.bounds(2)
    assert (talks.start_earliest, talks.end_latest) == (day(1), day(3))
    assert (signing.start_earliest, signing.end_latest) == (day(1), day(3))
    assert signing.why("start_earliest") == (said[0], said[1], said[2])
    assert talks.why("end_latest") == (said[3], said[2])
    assert network.bounds(0).when == own[0]
    assert network.bounds(0).why("start_latest") == (said[0],)
    assert str(signing).startswith("some time from 2023-07-02 to 2023-07-04\n  start_earliest")
    assert network.before(1, 3).value == "unknown", "the visit is on the day, which does not tell at what time of it"
    assert network.before(1, 2).claims == (said[2],)


@pytest.mark.parametrize(
    ("whens", "stated", "why"),
    [
        ([st.When.on(day(3)), st.When.on(day(1))], [(1, AFTER, 0)], "2023-07-04 would have to be before 2023-07-02"),
        ([st.When.on(day(3)), st.When.on(day(1))], [(0, PART_OF, 1)], "2023-07-04 would have to lie within 2023-07-02"),
        (
            [st.When.on(day(3)), st.When.on(day(1))],
            [(0, SAME_DAY, 1)],
            "2023-07-04 would have to be the same day as 2023",
        ),
        ([st.When(), st.When()], [(0, AFTER, 1), (1, AFTER, 0)], "each of these events would come before itself"),
        (
            [st.When(), st.When()],
            [(0, AFTER, 1), (1, PART_OF, 0)],
            "one of these events would have to come before another",
        ),
        ([st.When(duration=3), st.When(duration=2)], [(0, DURING, 1)], "3 days would have to lie within 2 days"),
        (
            [st.When.on(day(3)), st.When(), st.When(), st.When.on(day(1))],
            [(1, AFTER, 0), (2, DURING, 1), (3, AFTER, 2)],
            "2023-07-04 and 2023-07-02 cannot hold with what is stated",
        ),
    ],
)
def test_a_contradiction_says_what_is_wrong(whens: list[st.When], stated: list[Stated], why: str) -> None:
    events = events_of(whens, stated)
    (found,) = network_of(events).contradictions
    assert found.why.startswith(why) or found.why.endswith(why)
    assert set(found.claims) == {claim for event in events for claim in event.claims}


@pytest.mark.parametrize(
    ("whens", "stated"),
    [
        ([st.When.on(day(1), day(3)), st.When.on(day(2))], [(1, SAME_DAY, 0)]),
        ([st.When.on(day(1), day(3)), st.When.on(day(3), day(4))], [(1, SAME_DAY, 0)]),
        ([st.When.on(day(1)), st.When.on(day(1))], [(0, AFTER, 1), (0, SAME_DAY, 1)]),
        ([st.When(), st.When()], [(0, DURING, 1), (1, DURING, 0)]),
        ([st.When.on(day(1), day(3)), st.When.on(day(1), day(3))], [(0, PART_OF, 1)]),
        ([st.When(), st.When()], [(0, SAME_DAY, 1), (1, SAME_DAY, 0)]),
    ],
)
def test_what_can_hold_is_no_contradiction(whens: list[st.When], stated: list[Stated]) -> None:
    assert network_of(events_of(whens, stated)).contradictions == ()


def test_unknown_days_are_tightened_without_any_being_made_up() -> None:
    network = network_of(events_of([st.When(), st.When(), st.When.on(day(2))], [(0, AFTER, 1), (2, BEFORE, 1)]))
    assert [network.when(n).edtf for n in range(3)] == ["[2023-07-03..]", "[2023-07-03..]", "2023-07-03"]
    alone = network_of(events_of([st.When(), st.When()], [(0, AFTER, 1)]))
    assert alone.when(0) == st.When()
    assert alone.bounds(0).reasons == ()


def test_a_long_circle_and_a_long_chain_are_named_in_one_piece() -> None:
    size = 400
    stated: list[Stated] = [(n, AFTER, n - 1) for n in range(1, size)]
    (circle,) = network_of(events_of([st.When()] * size, [*stated, (0, AFTER, size - 1)])).contradictions
    assert len(circle.claims) == size
    whens = [st.When.on(day(3)), *[st.When()] * (size - 2), st.When.on(day(1))]
    (chain,) = network_of(events_of(whens, stated)).contradictions
    assert len(chain.claims) == size
    assert "2023-07-04 would have to be before 2023-07-02" in str(chain)


def test_one_wrong_day_among_many_is_named_with_each_that_it_contradicts() -> None:
    size = 20
    whens = [st.When.on(day(5)), *[st.When.on(day(1))] * (size - 1)]
    network = network_of(events_of(whens, [(n, AFTER, 0) for n in range(1, size)]))
    assert [len(c.claims) for c in network.contradictions] == [2] * (size - 1)


# --- made networks ------------------------------------------------------------------------------------------------


@hs.composite
def whens(draw: hs.DrawFn, chosen: bool = True) -> st.When:
    """Any days of the small range; most often next to nothing is known."""
    start, end = sorted(draw(hs.tuples(hs.integers(0, DAYS - 1), hs.integers(0, DAYS - 1))))
    shape = draw(hs.integers(0, 6 if chosen else 5))
    if shape <= 1:
        return EVERY
    if shape == 2:
        return st.When.on(day(start))
    if shape == 3:
        return st.When.on(day(start), day(min(end, start + 2)))
    if shape == 4:
        return st.When.some_day(day(start), day(end), duration=draw(hs.integers(1, min(3, end - start + 1))))
    if shape == 5:
        return st.When.within(day(start), day(end))
    return st.When(candidates=((day(start), day(start)), (day(end), day(end))))


@hs.composite
def networks(draw: hs.DrawFn, chosen: bool = True, most: int = 4) -> tuple[list[st.When], list[Stated]]:
    """A few events with days, and what is stated of them."""
    own = draw(hs.lists(whens(chosen), min_size=2, max_size=most))
    pairs = hs.tuples(
        hs.integers(0, len(own) - 1), hs.sampled_from(list(st.RelationKind)[:5]), hs.integers(0, len(own) - 1)
    )
    stated = draw(hs.lists(pairs.filter(lambda pair: pair[0] != pair[2]), min_size=1, max_size=5))
    return own, list(dict.fromkeys(stated))


def several_of(own: Sequence[st.When]) -> list[bool]:
    return [long_(when) for when in own]


@given(networks())
@settings(max_examples=120, deadline=None)
def test_bounds_are_those_of_all_days_that_can_be(made: tuple[list[st.When], list[Stated]]) -> None:
    own, stated = made
    network = network_of(events_of(own, stated))
    found = list(solutions(own, stated, several_of(own)))
    assert bool(found) is not bool(network.contradictions)
    for number in range(len(own) if found else 0):
        starts, ends = ({solution[number][side] for solution in found} for side in (0, 1))
        bounds = network.bounds(number)
        assert (bounds.start_earliest, bounds.start_latest) == (day(min(starts)), day(max(starts)))
        assert (bounds.end_earliest, bounds.end_latest) == (day(min(ends)), day(max(ends)))


@given(networks(chosen=False, most=3))
@settings(max_examples=60, deadline=None)
def test_relations_are_those_of_all_days_that_can_be(made: tuple[list[st.When], list[Stated]]) -> None:
    own, stated = made
    network = network_of(events_of(own, stated))
    found = list(solutions(own, stated, several_of(own)))
    for a, b in itertools.permutations(range(len(own) if found else 0), 2):
        can_be = {
            next(iter(st.relations(*(st.When.on(day(first), day(last)) for first, last in (s[a], s[b])))))
            for s in found
        }
        assert network.relation(a, b).possible == can_be
        answer = network.before(a, b)
        if answer.value == "yes":
            assert all(s[a][1] <= s[b][0] for s in found)
        elif answer.value == "no":
            assert all(s[b][0] <= s[a][1] for s in found)
        else:
            assert any(s[a][1] < s[b][0] for s in found) or any(s[a][1] >= s[b][0] for s in found)
        if all(s[a][1] < s[b][0] for s in found):
            assert answer.value == "yes"


TWICE: tuple[list[st.When], list[Stated]] = (
    [EVERY, st.When.on(day(0)), EVERY, st.When.on(day(0), day(1))],
    [(0, AFTER, 2), (0, BEFORE, 1), (2, AFTER, 3), (3, BEFORE, 2)],  # the last two say the same
)


@given(networks())
@example(TWICE)
@settings(max_examples=120, deadline=None)
def test_a_contradiction_is_a_smallest_set_of_claims(made: tuple[list[st.When], list[Stated]]) -> None:
    own, stated = made
    events = events_of(own, stated)
    several = several_of(own)

    def can_be(claims: frozenset[st.Claim]) -> bool:
        days = [when if e.claims[0] in claims else EVERY for e, when in zip(events, own, strict=True)]
        said = [
            (a, r.kind, r.start // 2)
            for a, e in enumerate(events)
            for c in e.claims
            if c in claims
            for r in c.relations
        ]
        return next(solutions(days, said, several), None) is not None

    named = network_of(events).contradictions
    for contradiction in named:
        claims = frozenset(contradiction.claims)
        assert not can_be(claims)
        assert all(can_be(claims - {claim}) for claim in claims)
        assert all(f"“{claim.quote}”" in str(contradiction) for claim in claims)
    if named:
        every = [claim for event in events for claim in event.claims]
        fewest = next(
            size
            for size in range(1, len(every) + 1)
            if any(not can_be(frozenset(some)) for some in itertools.combinations(every, size))
        )
        assert min(len(contradiction.claims) for contradiction in named) == fewest


@given(networks(), networks())
@settings(max_examples=60, deadline=None)
def test_a_contradiction_stays_local(
    made: tuple[list[st.When], list[Stated]], others: tuple[list[st.When], list[Stated]]
) -> None:
    own, stated = made
    more, stated_too = others
    shift = len(own)
    every = events_of([*own, *more], [*stated, *((a + shift, kind, b + shift) for a, kind, b in stated_too)])
    alone, whole = network_of(events_of(own, stated)), network_of(every)
    assert [alone.when(n) for n in range(shift)] == [whole.when(n) for n in range(shift)]
    assert [alone.relation(a, b).possible for a in range(shift) for b in range(shift)] == [
        whole.relation(a, b).possible for a in range(shift) for b in range(shift)
    ]
    order = ordered(every)[0]
    assert [n for n in order if n < shift] == ordered(every[:shift])[0]


@given(networks(), hs.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_events_come_makes_no_difference(
    made: tuple[list[st.When], list[Stated]], chance: random.Random
) -> None:
    own, stated = made
    events = events_of(own, stated)
    order, _ = ordered(events)
    shuffled = list(events)
    chance.shuffle(shuffled)
    again, solved = ordered(shuffled)
    assert [events[n].id for n in order] == [shuffled[n].id for n in again]
    network, other = network_of(events), Network(solved, shuffled, range(len(shuffled)))
    for n, event in enumerate(events):
        assert network.when(n) == other.when(shuffled.index(event))
    assert {frozenset(c.claims) for c in network.contradictions} == {frozenset(c.claims) for c in other.contradictions}


@given(networks())
@settings(max_examples=60, deadline=None)
def test_the_order_obeys_what_is_stated_where_that_can_be(made: tuple[list[st.When], list[Stated]]) -> None:
    own, stated = made
    events = events_of(own, stated)
    order, _ = ordered(events)
    assert sorted(order) == list(range(len(own)))
    if next(solutions(own, stated, several_of(own)), None) is None:
        return
    for a, kind, b in stated:
        if kind in (AFTER, BEFORE):
            first, second = (b, a) if kind is AFTER else (a, b)
            assert order.index(first) < order.index(second)
