"""Where somebody goes for an event is its place, and where he comes to from one is not."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
TABLE = [
    ("Peru's foreign minister is to leave for Santiago later on Friday to meet Ana Soto.", "Santiago"),
    ("Peru's foreign minister leaves for Santiago on Friday to hold talks with Ana Soto.", "Santiago"),
    ("Peru's foreign minister will head from Lima to Santiago on Friday for talks with Ana Soto.", "Santiago"),
    ("Peru's foreign minister will arrive in Santiago from Lima on Friday for talks with Ana Soto.", "Santiago"),
    ("Peru's foreign minister returned to Lima on Tuesday from talks with Ana Soto.", "-"),
    ("Peru's foreign minister arrived in Lima on Tuesday from talks with Ana Soto.", "-"),
    ("Peru's foreign minister flew to Lima on Tuesday from a meeting with Ana Soto in Rome.", "Rome"),
]


@pytest.mark.parametrize(("text", "place"), TABLE)
def test_the_place_is_where_they_go_and_not_where_they_come_to(text: str, place: str) -> None:
    (met,) = (e for e in told(text) if e.startswith("meeting"))
    assert met.split("; ")[1] == place
    assert {"Peru", "Ana Soto"} <= set(met.split("; ")[2].split(", "))


@pytest.mark.parametrize("length", ["a year of", "months of", "two decades of", "weeks of difficult"])
def test_what_went_on_for_long_was_not_on_the_day_of_the_signing(length: str) -> None:
    events = told(f"Chile and Peru signed a pact on border security on Tuesday after {length} negotiations.")
    assert "signing held 2018-10-16; -; Chile, Peru" in events
    assert not any(e.startswith("meeting") and "2018-10-16" in e for e in events)
