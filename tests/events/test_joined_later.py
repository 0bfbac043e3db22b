"""Who joins later, who skipped another session, a day that opens another event, a host who only mediates."""

import pytest
from events_told import told

import summit_timeline as st

# the report is of 18 October 2018, a Thursday
TABLE = [
    ("Leaders of NATO gather in Rome on Friday for a summit. Peru's Luis Vega will join them on Saturday.",
     ["summit scheduled 2018-10-19; Rome; Luis Vega, NATO, Peru"]),
    ("Ministers of the G20 will meet in Rome on Friday. Peru's Luis Vega, who skipped last week's session, will fly in.",
     ["meeting held [2018-10-08..2018-10-14]; -; -", "meeting scheduled 2018-10-19; Rome; G20"]),
    ("Merkel will fly to Rome for a NATO summit and to Oslo for an Oct. 25 meeting with Chad's president.",
     ["meeting scheduled 2018-10-25; Oslo; Angela Merkel, Chad, Germany", "summit scheduled -; Rome; Angela Merkel, Germany, NATO",
      "visit scheduled -; Rome; Angela Merkel, Germany, Italy"]),
    ("ROME (AP) - After 16 hours of talks, the leaders of Chad and Mali agreed on Thursday on a truce.",
     ["meeting held [2018-10-17..2018-10-18]; Rome; Chad, Mali"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), TABLE)
def test_each_has_its_own(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_who_only_brokers_is_no_side_of_another_summit() -> None:
    text = "Merkel and the president of Chad have agreed to a summit."
    (event,) = st.extract(st.Document(text=text, title="Macron brokers summit", published="2018-10-18")).events
    assert {"Germany", "Chad"} <= {p.name for p in event.participants}


def test_who_skipped_another_session_is_not_absent_from_this_one() -> None:
    events = st.extract(st.Document(text=TABLE[1][0], published="2018-10-18")).events
    assert [[p.name for p in e.absent] for e in events] == [["Luis Vega"], []]


def test_a_tour_of_eight_days_begins_as_they_leave() -> None:
    text = "Merkel leaves on Monday on an eight-day tour of Asia."
    (event,) = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert event.when.edtf == "2018-10-22/2018-10-29"
