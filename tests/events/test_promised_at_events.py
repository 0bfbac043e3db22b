"""What was promised or asked for at an event, told with the event last: "agreed to cut tariffs at talks on Thursday"."""

import pytest

import summit_timeline as st

# a report of 2021-05-21, a Friday; of each event its status, days and who takes part
TOLD = [
    ("Ghana and Togo agreed to reopen their border at a summit in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana and Togo pledged to do more against smuggling at a summit in Lome.", "held ../.. Ghana Togo"),
    ("Ghana promised to send troops during talks with Togo on Wednesday.", "held 2021-05-19 Ghana Togo"),
    ("Ghana's president urged Togo to lift the ban at a meeting in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana pressed Togo to lift the ban during talks in Lome on Wednesday.", "held 2021-05-19 Ghana Togo"),
    # and not: what is promised is to be done there, or the day is one to come
    ("Ghana and Togo agreed to hold a summit in Lome on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana and Togo agreed to discuss their border at a summit on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana and Togo plan to cut tariffs at a summit in Lome on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana and Togo agreed to cut tariffs at talks in Lome on June 3.", "scheduled 2021-06-03 Ghana Togo"),
    ("Ghana and Togo are expected to agree to cut tariffs at talks on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    # somebody who is asked to come to talks has not been there
    ("Peru invited the leaders of Ghana and Togo to Lima on Thursday for talks.", "2021-05-27 Ghana Peru Togo"),
    ("Peru has invited the leaders of Ghana and Togo to Lima on Thursday for talks.", "2021-05-27 Ghana Peru Togo"),
    (
        "Peru's president asked the leader of Ghana to come to Lima for talks on Thursday.",
        "considered 2021-05-27 Ghana",
    ),
    ("Peru invited Ghana's leader on Thursday to come to Lima for talks.", "considered ../.. Ghana"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_promises_and_requests_are_made_at_the_event(text: str, expected: str) -> None:
    event = st.extract(st.Document(text=text, published="2021-05-21")).events.where(kind=["meeting", "summit"])[0]
    days = event.when.edtf if event.when.known else "../.."
    who = " ".join(sorted(p.name for p in event.participants))
    assert f"{event.status.value} {days} {who}".endswith(expected)
