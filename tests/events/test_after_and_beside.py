"""Days told beside an event by what followed it, by what it was beside, by its own date: own sentences."""

import pytest

import summit_timeline as st
from summit_timeline.events.model import Document

# 2018-04-30 is a Monday
DAYS = [
    # what was done after it, with the town between
    ("Chile's foreign minister said in Lima Friday after holding talks with Peru's president.", "2018-04-27"),
    ("Chile's foreign minister said Friday in Lima after talks with Peru's president.", "2018-04-27"),
    ("Chile's foreign minister spoke on Friday in Lima after attending talks with Peru's president.", "2018-04-27"),
    ("Chile's foreign minister said on Friday after bilateral talks with Peru's president.", "2018-04-27"),
    ("Chile's foreign minister said on Friday after Thursday talks with Peru's president.", "2018-04-26"),
    ("Chile's foreign minister said on Friday after months of talks with Peru.", "../.."),
    # "when", with an aside
    (
        "The thaw began in February, when, for the first time in years, Peru's envoy met with the rebels.",
        "[2018-02-01..2018-02-28]",
    ),
    ("The thaw began on Friday, when, after much delay, Peru's envoy met with the rebels.", "2018-04-27"),
    # what it was beside
    (
        "Senator Soto met Peru's envoy on the sidelines of a speech that the mayor gave in March.",
        "[2018-03-01..2018-03-31]",
    ),
    (
        "Senator Soto met Peru's envoy on the margins of a speech the mayor gave in Lima last week.",
        "[2018-04-23..2018-04-29]",
    ),
    # called by its date
    ("They asked about President Soto's May 2, 2017, meeting with Peru's envoy.", "2017-05-02"),
    ("They asked about her Jan. 27, 2017, lunch with Senator Novak.", "2017-01-27"),
    ("He recalled the May 2, 2017, talks with Peru's envoy.", "2017-05-02"),
    ("The vote was on May 2, 2017, and talks with Peru's envoy have gone on.", "../.."),
    # face to face
    ("Chile's president came face-to-face with Peru's president in Lima on Friday.", "2018-04-27"),
    # the plan of a day is not held on it
    ("Chile and Peru struck a deal on Friday for talks on the border.", "../.."),
]


def meetings(text: str):
    events = st.extract(Document(text=text, published="2018-04-30")).events
    return [e for e in events if e.kind.value in ("meeting", "summit")]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_the_day_beside_an_event(text, days):
    assert {e.when.edtf for e in meetings(text)} <= {days}
    assert days == "../.." or meetings(text)


def test_any_meeting_there_may_be_is_not_held():
    (event,) = meetings("Any meeting between Chile's president and Peru's would be watched closely.")
    assert event.status.value == "considered"
    (event,) = meetings("Hardly any meeting between Chile's president and Peru's took so long, a spokesman said.")
    assert event.status.value == "held"
