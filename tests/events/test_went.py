"""Days on which somebody went to where an event was: own sentences, in each order of day, way and purpose."""

import pytest

import summit_timeline as st
from summit_timeline.events.model import Document

# 2023-07-05 is a Wednesday
HELD = [
    ("In November, Chile's president flew to Lima to meet his Peruvian counterpart.", "[2022-11-01..2022-11-30]"),
    ("Chile's president flew to Lima in November to meet his Peruvian counterpart.", "[2022-11-01..2022-11-30]"),
    ("Chile's president flew to Lima to meet his Peruvian counterpart in November.", "[2022-11-01..2022-11-30]"),
    ("In late August, Senator Soto journeyed to Lima to hold talks with Peru.", "[2022-08-21..2022-08-31]"),
    ("On Monday, the foreign minister of Chile drove to Lima to confer with Peruvian leaders.", "2023-07-03"),
    ("The foreign minister of Chile drove to Lima to confer with Peruvian leaders on Monday.", "2023-07-03"),
    (
        "Chile's president took a trip to Lima in late August to meet with Peruvian officials.",
        "[2022-08-21..2022-08-31]",
    ),
    (
        "The memo tells of a trip Ms. Soto took to Lima in November to meet with Peruvian agents.",
        "[2022-11-01..2022-11-30]",
    ),
    ("On a visit that he paid to Lima on Monday to meet Peru's president, he fell ill.", "2023-07-03"),
    ("In November, Chile's president was in Lima to sign a treaty with Peru.", "[2022-11-01..2022-11-30]"),
    ("On Monday, Chile's president travelled to Lima for talks with Peru.", "2023-07-03"),
    (
        "In March, Ana Soto appeared at the South American Trade Policy Committee's annual summit.",
        "[2023-03-01..2023-03-31]",
    ),
]
PLANNED = [
    ("Chile's president flew to Lima to meet his Peruvian counterpart on Thursday.", "2023-07-06"),
    ("Chile's president flew to Lima on Tuesday to meet his Peruvian counterpart on Friday.", "2023-07-07"),
    ("On Tuesday, Chile's president flew to Lima to meet his Peruvian counterpart on Friday.", "2023-07-07"),
    ("In November, Chile's president will fly to Lima to meet his Peruvian counterpart.", "[2023-11-01..2023-11-30]"),
    ("Chile's president left for Lima to meet his Peruvian counterpart on Friday.", "2023-07-07"),
    ("Chile's president was expected in Lima in November to meet his counterpart.", "[2023-11-01..2023-11-30]"),
    ("Chile's president came under pressure to meet his Peruvian counterpart in November.", "[2023-11-01..2023-11-30]"),
    (
        "Chile's president went to great lengths to meet his Peruvian counterpart in November.",
        "[2023-11-01..2023-11-30]",
    ),
    ("Chile's president made plans to meet his Peruvian counterpart in November.", "[2023-11-01..2023-11-30]"),
    ("Chile's president went to Lima to propose talks with Peru in November.", "[2023-11-01..2023-11-30]"),
]
UNDATED = [
    "On Tuesday, Chile's president flew to Lima for a summit with Peru.",
    "Chile called on all sides to back a plan outlined Monday by the African Union to hold talks on the border.",
    "A proposal made on Monday by Peru to hold talks with Chile was rejected.",
    "Chile welcomed an offer made last week by Peru to host talks.",
]


def read(text: str) -> set[tuple[str, str]]:
    """How the events of a text stand, visits aside, and their days."""
    events = st.extract(Document(text=text, published="2023-07-05")).events
    return {(e.status.value, e.when.edtf if e.when.known else "") for e in events if e.kind.value != "visit"}


@pytest.mark.parametrize(("text", "days"), HELD)
def test_who_went_to_meet_has_met(text, days):
    assert read(text) == {("held", days)}


@pytest.mark.parametrize(("text", "days"), PLANNED)
def test_who_is_on_the_way_or_only_plans_it_has_not(text, days):
    assert {(status in ("scheduled", "considered"), told) for status, told in read(text)} == {(True, days)}


@pytest.mark.parametrize("text", UNDATED)
def test_the_day_of_the_way_or_of_a_plan_is_none_of_the_event(text):
    assert {days for _, days in read(text)} <= {""}
