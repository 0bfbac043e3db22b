"""How an event is held ("by video link"), and who leaves it while it is on. Own sentences."""

import pytest

import summit_timeline as st

# a report of 2020-07-08, a Wednesday; kind, status and days of each event, and who takes part
TOLD = [
    ("The European Union and India will hold a summit by video link on July 15.", ["summit scheduled 2020-07-15"]),
    ("Leaders of the European Union met on Monday by videoconference.", ["summit held 2020-07-06"]),
    ("Chile's president joined the summit in Lima on Monday via video link.", ["summit held 2020-07-06"]),
    # nothing but the call is told
    ("The presidents of Chile and Peru spoke by video link on Monday.", ["call held 2020-07-06"]),
    ("The presidents of Chile and Peru held a videoconference on Monday.", ["call held 2020-07-06"]),
    (
        "Chile and Peru will meet in Lima on Friday. The two spoke by phone on Monday.",
        ["call held 2020-07-06", "meeting scheduled 2020-07-10"],
    ),
    # who walks out was there, who pulls out was not
    ("Chile's delegation walked out of talks with Peru on Sunday.", ["meeting held 2020-07-05"]),
    ("Chile's delegation stormed out of talks with Peru in Lima on Sunday.", ["meeting held 2020-07-05"]),
    ("Chile threatened to walk out of Friday's talks with Peru.", ["meeting scheduled 2020-07-10"]),
    ("Chile pulled out of Friday's talks with Peru.", ["meeting cancelled 2020-07-10"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_way_and_walkout(text: str, expected: list[str]) -> None:
    events = st.extract(st.Document(text=text, published="2020-07-08")).events
    assert sorted(f"{e.kind.value} {e.status.value} {e.when.edtf}" for e in events) == expected


def test_six_powers_that_meet_iran_are_told_by_their_name() -> None:
    text = "Iran and the six powers will meet in Baghdad on July 15."
    (event,) = st.extract(st.Document(text=text, published="2020-07-08")).events
    assert sorted(p.name for p in event.participants) == ["Iran", "P5+1"]
