"""What editors say of events: the later word holds, also over words on other claims of the same events."""

import datetime as dt

import pytest

import summit_timeline as st


def report(day: str, text: str) -> st.Timeline:
    return st.extract(st.Document(text=text, published=day, source="Fjord Wire"))


OSLO = report("2024-05-02", "Norway and Chile will hold a summit in Oslo on June 11.")
SANTIAGO = report("2024-05-03", "Chile and Norway plan talks in Santiago on August 3.")
BERGEN = report("2024-05-04", "Norway and Chile will meet in Bergen on September 9.")
LINE = OSLO | SANTIAGO | BERGEN
A, B, C = (part.events[0] for part in (OSLO, SANTIAGO, BERGEN))
CASES = [
    ([("same", A, B, 5), ("same", B, C, 6)], ["ABC"], False),
    ([("different", A, B, 1), ("same", A, C, 5), ("same", B, C, 6)], ["ABC"], True),
    ([("same", A, C, 5), ("same", B, C, 6), ("different", A, B, 7)], ["A", "BC"], True),
    ([("same", A, C, 6), ("same", B, C, 5), ("different", A, B, 7)], ["AC", "B"], True),
    ([("same", A, C, 5), ("same", B, C, 6), ("different", A, B, 6)], ["A", "BC"], True),
    ([("different", A, B, 5), ("same", A, B, 6)], ["AB", "C"], True),
    ([("same", A, B, 5), ("different", A, B, 6)], ["A", "B", "C"], True),
    ([("different", A, B, 5), ("different", B, C, 6)], ["A", "B", "C"], False),
]


@pytest.mark.parametrize(("words", "expected", "disputed"), CASES)
def test_of_words_that_cannot_all_hold_the_latest_ones_do(
    words: list[tuple[str, st.Event, st.Event, int]], expected: list[str], disputed: bool
) -> None:
    said = [st.Decision(w, (a.claims[0].key, b.claims[0].key), day=dt.date(2024, 6, d)) for w, a, b, d in words]
    names = {A.id: "A", B.id: "B", C.id: "C"}
    for row in (said, said[::-1]):
        timeline = st.Timeline(LINE.claims, LINE.reports, row)
        assert sorted("".join(sorted(names[c.id] for c in e.claims)) for e in timeline.events) == expected
        shown = [conflict for event in timeline.events for conflict in event.conflicts]
        assert any(conflict.attribute == "decision" for conflict in shown) == disputed


def test_a_later_word_beats_an_older_one_on_other_claims_of_the_same_events() -> None:
    parted = (OSLO | SANTIAGO).different(A, B, day="2024-05-05")
    older = report("2024-04-20", "Norway and Chile will hold a summit in Oslo on June 11, officials said.")
    whole = parted | older
    one, two = whole.events
    assert one.id != A.id  # so the next word is on another claim
    assert len(whole.same(one, two, day="2024-05-10").events) == 1
    assert len(whole.same(one, two, day="2024-05-04").events) == 2
    assert whole.same(one, two, day="2024-05-10").as_of("2024-05-09").events == whole.events
    assert "an editor said so" in whole.why_same(A, B)


def test_an_editor_who_parts_what_the_rules_join_is_named() -> None:
    again = report("2024-05-09", "The summit of Norway and Chile will be held in Oslo on June 11.")
    (event,) = (OSLO | again).events
    first, second = event.claims
    parted = (OSLO | again).different(first, second, day="2024-05-10")
    assert parted.why_same(first, second) == "two events: an editor said so"
