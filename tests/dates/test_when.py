"""When and Allen's relations, held against counting days."""

import datetime as dt
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as hs

import summit_timeline as st
from summit_timeline.dates.when import relations

START = dt.date(2024, 2, 27)
Spans = tuple[int, int]


def day(offset: int) -> dt.date:
    return START + dt.timedelta(days=offset)


def allen(a: Spans, b: Spans) -> st.Allen:
    """The relation of two spans of whole days, by its definition (Allen 1983) on half-open intervals."""
    (a1, a2), (b1, b2) = (a[0], a[1] + 1), (b[0], b[1] + 1)
    table = {
        st.Allen.BEFORE: a2 < b1,
        st.Allen.MEETS: a2 == b1,
        st.Allen.OVERLAPS: a1 < b1 < a2 < b2,
        st.Allen.STARTS: a1 == b1 and a2 < b2,
        st.Allen.DURING: b1 < a1 and a2 < b2,
        st.Allen.FINISHES: b1 < a1 and a2 == b2,
        st.Allen.EQUALS: a1 == b1 and a2 == b2,
        st.Allen.FINISHED_BY: a1 < b1 and a2 == b2,
        st.Allen.CONTAINS: a1 < b1 and b2 < a2,
        st.Allen.STARTED_BY: a1 == b1 and b2 < a2,
        st.Allen.OVERLAPPED_BY: b1 < a1 < b2 < a2,
        st.Allen.MET_BY: b2 == a1,
        st.Allen.AFTER: b2 < a1,
    }
    (found,) = [relation for relation, holds in table.items() if holds]
    return found


spans = hs.tuples(hs.integers(0, 6), hs.integers(0, 4)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(spans, spans)
def test_exact_days_have_the_one_relation_of_the_definition(a: Spans, b: Spans) -> None:
    when_a, when_b = st.When.on(day(a[0]), day(a[1])), st.When.on(day(b[0]), day(b[1]))
    assert relations(when_a, when_b) == {allen(a, b)}
    assert relations(when_b, when_a) == {allen(a, b).inverse}


@given(spans, spans, hs.integers(1, 3), hs.integers(1, 3))
@settings(max_examples=200)
def test_windows_have_every_relation_that_some_days_of_theirs_have(
    a: Spans, b: Spans, long_a: int, long_b: int
) -> None:
    def days_of(window: Spans, length: int) -> list[Spans]:
        return [(s, s + length - 1) for s in range(window[0], window[1] - length + 2)]

    if not days_of(a, long_a) or not days_of(b, long_b):
        return
    when_a = st.When.some_day(day(a[0]), day(a[1]), duration=long_a)
    when_b = st.When.some_day(day(b[0]), day(b[1]), duration=long_b)
    real = {allen(x, y) for x, y in itertools.product(days_of(a, long_a), days_of(b, long_b))}
    assert real <= relations(when_a, when_b)


@pytest.mark.parametrize(
    ("when", "edtf", "text"),
    [
        (st.When.on("2023-07-13"), "2023-07-13", "2023-07-13"),
        (st.When.on("2023-07-11", "2023-07-12"), "2023-07-11/2023-07-12", "2023-07-11 to 2023-07-12"),
        (st.When.some_day("2023-07-10", "2023-07-16"), "[2023-07-10..2023-07-16]", "some day from 2023-07-10 to 2023-07-16"),
        (st.When.some_day("2023-07-11", "2023-07-12", 2), "2023-07-11/2023-07-12", "2023-07-11 to 2023-07-12"),
        (st.When.within("2023-07-13", None), "[2023-07-13..]", "from 2023-07-13 on"),
        (st.When.within(None, "2023-07-13"), "[..2023-07-13]", "by 2023-07-13"),
        (st.When(), "../..", "days unknown"),
        (
            st.When(candidates=((dt.date(2023, 7, 12), dt.date(2023, 7, 12)), (dt.date(2023, 7, 5), dt.date(2023, 7, 5)))),
            "[2023-07-05,2023-07-12]",
            "2023-07-05 or 2023-07-12",
        ),
    ],
)  # fmt: skip
def test_edtf_and_words(when: st.When, edtf: str, text: str) -> None:
    assert (when.edtf, str(when)) == (edtf, text)


def test_a_length_in_a_window_tightens_all_four_bounds() -> None:
    when = st.When.some_day("2023-07-10", "2023-07-16", duration=2)
    assert [str(b) for b in (when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)] == [
        "2023-07-10",
        "2023-07-15",
        "2023-07-11",
        "2023-07-16",
    ]


@pytest.mark.parametrize(
    ("a", "b", "against"),
    [
        (st.When.on("2023-07-13"), st.When.some_day("2023-07-10", "2023-07-16"), False),
        (st.When.on("2023-07-17"), st.When.some_day("2023-07-10", "2023-07-16"), True),
        (st.When.on("2023-07-13"), st.When.on("2023-07-14"), True),
        (st.When.on("2023-07-13"), st.When(), False),
        (st.When.on("2023-07-13"), st.When.within("2023-07-14", None), True),
    ],
)
def test_contradiction(a: st.When, b: st.When, against: bool) -> None:
    assert a.contradicts(b) is b.contradicts(a) is against


def test_an_end_before_its_start_is_refused() -> None:
    with pytest.raises(st.InvalidDateError, match="not before the start"):
        st.When.on("2023-07-13", "2023-07-12")
    with pytest.raises(st.InvalidDateError, match="one day or more"):
        st.When(duration=0)
    with pytest.raises(st.InvalidDateError, match="YYYY-MM-DD"):
        st.When.on("July 13")
