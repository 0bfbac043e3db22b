"""Talks beside a summit to come, what somebody says of a plan, papers signed as the news, and datelines. Own sentences."""

import pytest

from tests.events.events_told import told

# 2018-10-18 is a Thursday
EVENTS = [
    # talks that were held only prepared a summit to come
    (
        "Chad's king plans a summit with Togo's king this winter. Two days of talks between their envoys ended Tuesday.",
        [
            "meeting held 2018-10-15/2018-10-16; -; Chad, Togo",
            "summit scheduled [2018-12-01..2019-02-28]; -; Chad, Togo",
        ],
    ),
    # what somebody says that a plan "was" to him
    (
        "The kings of Chad and Togo will meet on Friday. Chad's envoy Ana Soto said the meeting was a test for both.",
        ["meeting scheduled 2018-10-19; -; Chad, Togo"],
    ),
    # a session that is not told to come is the one that was, and not the next one
    (
        "The kings of Chad and Togo met on Wednesday and will meet again on Friday. The session was a short one.",
        ["meeting held 2018-10-17; -; Chad, Togo", "meeting scheduled 2018-10-19; -; Chad, Togo"],
    ),
    # of an aside on somebody, which is over before another event is told
    (
        "Ana Soto, who has held long talks with Mali's king, sat beside Chad's king at Tuesday's summit.",
        ["meeting held -; -; Ana Soto, Mali", "summit held 2018-10-16; -; Ana Soto, Chad"],
    ),
    # a paper that is new is signed on the day of the news, and one of which only more is told is not
    (
        "A harbor was opened in Lome on Wednesday. A fishing pact was signed by the kings of Chad and Togo.",
        ["signing held 2018-10-17; -; Chad, Togo"],
    ),
    (
        "A harbor was opened in Lome on Wednesday. A pact signed by the kings of Chad and Togo was read out.",
        ["signing held -; -; Chad, Togo"],
    ),
    # days counted back from the news are not those of the news
    (
        "Chad's king spoke on Wednesday of a law passed two days earlier. He met Togo's king.",
        ["meeting held 2018-10-17; -; Chad, Togo"],
    ),
    # who is told by two adjectives, or by a region
    ("North and South Korean envoys met on Tuesday.", ["meeting held 2018-10-16; -; North Korea, South Korea"]),
    (
        "The five Central American presidents met on Tuesday.",
        ["meeting held 2018-10-16; -; Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua"],
    ),
    # the day of a dateline in capitals
    ("LOME, OCT. 16 -- The kings of Chad and Togo met here today.", ["meeting held 2018-10-16; Lome; Chad, Togo"]),
    ("LOME, OCTOBER 16 -- The kings of Chad and Togo met here today.", ["meeting held 2018-10-16; Lome; Chad, Togo"]),
]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_what_is_told_of_each(text: str, events: list[str]) -> None:
    assert told(text) == events
