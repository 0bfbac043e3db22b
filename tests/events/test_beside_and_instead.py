"""Days and standing of events that are told beside others: during which, in place of which, of which somebody spoke."""

import pytest

import summit_timeline as st

# a report of 2018-11-26, a Monday; kind, status and days of each event
TOLD = [
    # what somebody will do during an event leaves that to come
    (
        "Luis Vega of Chile will meet Ana Soto of Peru on Saturday during the NATO summit in Rome.",
        ["meeting scheduled 2018-12-01", "summit scheduled 2018-12-01"],
    ),
    (
        "Luis Vega of Chile met Ana Soto of Peru on Saturday during the NATO summit in Rome.",
        ["meeting held 2018-11-24", "summit held 2018-11-24"],
    ),
    # what somebody called off is not what takes its place
    (
        "Chile's president will meet Peru's on December 6, in place of the talks he called off a month ago.",
        ["meeting scheduled 2018-12-06"],
    ),
    (
        "The talks that Chile and Peru called off in May will be held in December.",
        ["meeting scheduled [2018-12-01..2018-12-31]"],
    ),
    # the day on which somebody spoke of it
    ("Chile's president said on Sunday he raised it with Peru's at a NATO summit in Rome.", ["summit held ../.."]),
    (
        "Chile's president told reporters on Sunday that he spoke to Peru's at a NATO summit in Rome.",
        ["summit held ../.."],
    ),
    ("Chile's president said on Sunday after a meeting with Peru's that all was well.", ["meeting held 2018-11-25"]),
    # meals at which something was done, and hours of talks
    ("The presidents of Chile and Peru agreed to a truce over dinner in Lima on Monday.", ["meeting held 2018-11-26"]),
    (
        "The presidents of Chile and Peru will discuss a truce over dinner in Lima on Monday.",
        ["meeting scheduled 2018-11-26"],
    ),
    ("OPEC agreed on Sunday to curb output after six hours of talks in Algiers.", ["meeting held 2018-11-25"]),
    (
        "OPEC agreed on Sunday to curb output, in its first such deal since 2008, after six hours of talks.",
        ["meeting held 2018-11-25"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_days_and_standing(text: str, expected: list[str]) -> None:
    events = st.extract(st.Document(text=text, published="2018-11-26")).events
    assert (
        sorted(f"{e.kind.value} {e.status.value} {e.when.edtf if e.when.known else '../..'}" for e in events)
        == expected
    )
