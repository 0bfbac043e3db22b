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
    # who joins those who met, and who only agrees with them
    (
        "Chad's king met Togo's king on Tuesday. Ana Soto, Mali's envoy, also joined the two.",
        ["meeting held 2018-10-16; -; Ana Soto, Chad, Mali, Togo"],
    ),
    (
        "Chad's king met Togo's king on Tuesday. Mali's envoy Ana Soto joined them in praising the harbor.",
        ["meeting held 2018-10-16; -; Chad, Togo"],
    ),
    # a further meeting, or another paper, of the same sides
    (
        "Chad's king met Togo's king on Tuesday. A second meeting will be held next week in Quito.",
        ["meeting held 2018-10-16; -; Chad, Togo", "meeting scheduled [2018-10-22..2018-10-28]; Quito; Chad, Togo"],
    ),
    (
        "Chad's king met Togo's king on Tuesday. Another meeting of Mali and Niger will be held next week.",
        ["meeting held 2018-10-16; -; Chad, Togo", "meeting scheduled [2018-10-22..2018-10-28]; -; Mali, Niger"],
    ),
    (
        "Chad and Togo signed a pact in Lima on Tuesday. A fishing treaty is to be signed on Nov. 2 in Quito.",
        ["signing held 2018-10-16; Lima; Chad, Togo", "signing scheduled 2018-11-02; Quito; Chad, Togo"],
    ),
    # whom somebody invites, and when they are to come
    (
        "Chad's king on Tuesday invited Togo's king to a summit in Lome in May.",
        ["summit scheduled [2019-05-01..2019-05-31]; Lome; Chad, Togo"],
    ),
    (
        "Chad invited Togo for talks in Lome in May.",
        ["meeting considered [2019-05-01..2019-05-31]; Lome; Chad, Togo"],
    ),
    (
        "Chad's king invited Togo's king to the G7 summit in May.",
        ["summit scheduled [2019-05-01..2019-05-31]; -; Chad, G7"],
    ),
    # an audience that somebody has, and one that listens
    ("Chad's king had an audience with Togo's king Tuesday.", ["meeting held 2018-10-16; -; Chad, Togo"]),
    ("A band played to an audience with Togo's king in the front row on Tuesday.", []),
    # what is broken off until a day goes on then
    (
        "The envoys of Chad and Togo met in Lima on Tuesday. They will reconvene on Friday.",
        ["meeting held 2018-10-16/2018-10-19; Lima; Chad, Togo"],
    ),
    (
        "The envoys of Chad and Togo met in Lima on Tuesday. They will reconvene in May.",
        ["meeting held 2018-10-16; Lima; Chad, Togo", "meeting scheduled [2019-05-01..2019-05-31]; -; Chad, Togo"],
    ),
    # what is capped on the day of the news
    (
        "LOME - The kings of Chad and Togo signed a pact on Wednesday. They capped a three-day summit with a dinner.",
        ["signing held 2018-10-17; Lome; Chad, Togo", "summit held 2018-10-15/2018-10-17; Lome; Chad, Togo"],
    ),
    # where something else was, weeks before
    (
        "The kings of Chad and Togo met on Tuesday, three weeks after talks of Mali and Niger in Lima.",
        ["meeting held 2018-10-16; -; Chad, Togo", "meeting held [2018-09-20..2018-09-30]; Lima; Mali, Niger"],
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
