"""What is arranged for an event, and what is hoped or feared of it, puts it ahead, on the first such day after that."""

import pytest

import summit_timeline as st

WEDNESDAY = "2023-07-05"


def only(text: str) -> str:
    (event,) = st.extract(st.Document(text=text, published=WEDNESDAY)).events.where(kind=["summit", "meeting"])
    return f"{event.status.value} {event.when.edtf if event.when.known else '-'}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The venue for Friday's summit was announced on Tuesday.", "scheduled 2023-07-07"),
        ("The venue of the summit on Friday was announced on Tuesday.", "scheduled 2023-07-07"),
        ("The agenda of Friday's talks between Chile and Peru was leaked on Monday.", "scheduled 2023-07-07"),
        ("Chile published the guest list for Friday's summit.", "scheduled 2023-07-07"),
        ("A draft statement for Friday's summit has been circulated.", "scheduled 2023-07-07"),
        # of yesterday it was set up before that
        ("The venue for Tuesday's summit was announced on Monday.", "held 2023-07-04"),
        # and not: what was done at it
        ("The agenda of Friday's talks between Chile and Peru included fishing.", "held 2023-06-30"),
        ("The outcome of Friday's summit was announced on Tuesday.", "held 2023-06-30"),
    ],
)
def test_what_is_set_up_is_still_to_come(text: str, expected: str) -> None:
    assert only(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru threatened a veto at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru warned of a walkout at a summit on Friday.", "scheduled 2023-07-07"),
        ("Peru predicted a deal on fishing at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru played down hopes of a breakthrough at a summit in Lima on Friday.", "scheduled 2023-07-07"),
        ("Peru is pushing for a deal at a summit in Lima on Friday.", "scheduled 2023-07-07"),
        ("A breakthrough at a summit on Friday is unlikely.", "scheduled 2023-07-07"),
        ("Fishing tops the agenda at Friday's summit.", "scheduled 2023-07-07"),
        ("Ministers were divided over what to do at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru was warned not to block the plan at Friday's summit.", "scheduled 2023-07-07"),
        # and not: what was reached, said or promised there
        ("Peru reached a deal on fishing at Friday's summit.", "held 2023-06-30"),
        ("Peru promised support for miners at a summit in Lima on Friday.", "held 2023-06-30"),
        ("Peru called for calm at a summit in Lima on Friday.", "held 2023-06-30"),
        ("Peru had threatened a veto at Friday's summit.", "held 2023-06-30"),
        ("Peru warned of war at Friday's summit.", "held 2023-06-30"),
        ("Peru vowed to fight piracy at Friday's summit.", "held 2023-06-30"),
        ("Fishing topped the agenda at Friday's summit.", "held 2023-06-30"),
    ],
)
def test_what_is_hoped_or_feared_of_an_event_is_told_before_it(text: str, expected: str) -> None:
    assert only(text) == expected
