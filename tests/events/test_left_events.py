"""The day beside an event that somebody leaves: his leaving where it is over, the event where it is still ahead."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
TABLE = [
    (
        "Chad's president pulled out of a summit in Lima next month.",
        "summit scheduled [2018-11-01..2018-11-30]; Lima; -",
    ),
    ("Chad's president pulled out of a summit in Lima on Nov. 3.", "summit scheduled 2018-11-03; Lima; -"),
    (
        "Chad's president withdrew from a summit in Lima next week.",
        "summit scheduled [2018-10-22..2018-10-28]; Lima; -",
    ),
    ("Chad's president pulled out of a summit in Lima last week.", "summit scheduled -; Lima; -"),
]


@pytest.mark.parametrize(("text", "event"), TABLE)
def test_what_is_ahead_is_the_day_of_the_event(text: str, event: str) -> None:
    assert told(text) == [event]


GONE = [
    ("Peru's president left for Rome on Tuesday to meet Ana Soto.", "meeting held 2018-10-16; Rome"),
    ("Peru's president left Lima on Tuesday to meet Ana Soto in Rome.", "meeting held 2018-10-16; Rome"),
    ("Peru's president left for Rome on Tuesday to meet Ana Soto on Friday.", "meeting scheduled 2018-10-19; Rome"),
    ("Peru's president leaves for Rome on Tuesday to meet Ana Soto.", "meeting scheduled 2018-10-23; Rome"),
]


@pytest.mark.parametrize(("text", "event"), GONE)
def test_who_left_to_meet_somebody_has_gone(text: str, event: str) -> None:
    (met,) = (e for e in told(text) if e.startswith("meeting"))
    assert met.startswith(event)
