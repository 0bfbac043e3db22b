"""Days on which something was done with what belongs to an event, or with the event in words alone."""

import pytest
from events_told import told

AHEAD = [
    # the report is of 18 October 2018, a Thursday
    "The venue for the summit of Chile and Peru was set on Monday.",
    "The date of the summit of Chile and Peru was agreed on Monday.",
    "The agenda for the summit of Chile and Peru was published on Monday.",
    "Tickets for the summit of Chile and Peru sold out on Monday.",
    "The draft communique of the summit of Chile and Peru was leaked on Monday.",
    "The invitation to the summit of Chile and Peru was sent on Monday.",
    "The guest list of the summit of Chile and Peru was released on Monday.",
    "Security for the summit of Chile and Peru was tightened on Monday.",
    "Preparations for the summit of Chile and Peru began on Monday.",
    "Preparations for the summit of Chile and Peru were completed on Monday.",
]
OVER = [
    "The outcome of the summit of Chile and Peru was praised on Monday.",
    "The results of the summit of Chile and Peru were welcomed by Togo on Monday.",
    "Pictures of the summit of Chile and Peru were published on Monday.",
    "Protesters against the summit of Chile and Peru were arrested on Monday.",
    "The summit of Chile and Peru was hailed on Monday as a success.",
    "The summit of Chile and Peru was criticised by Togo on Monday.",
    "Togo hailed the summit of Chile and Peru on Monday.",
    "Togo's parliament ratified the outcome of the summit of Chile and Peru on Monday.",
]
ITS_OWN = [
    ("The first round of talks between Chile and Peru was held on Monday.", "meeting held 2018-10-15"),
    ("A new round of talks between Chile and Peru opened on Monday.", "meeting held [2018-10-15..]"),
    ("The delegates to the talks between Chile and Peru agreed on Monday to go on.", "meeting held 2018-10-15"),
    ("Leaders of the summit of Chile and Peru agreed on Monday to go on.", "summit held 2018-10-15"),
    ("The mood of the talks between Chile and Peru was tense on Monday.", "meeting held 2018-10-15"),
    ("The focus of the talks between Chile and Peru on Monday was trade.", "meeting held 2018-10-15"),
    ("The talks between Chile and Peru were interrupted on Monday by a quake.", "meeting held 2018-10-15"),
    ("The date of the summit of Chile and Peru was set for Monday.", "summit scheduled 2018-10-22"),
    ("The date for the summit of Chile and Peru was moved to Nov. 6.", "summit scheduled 2018-11-06"),
    ("Togo criticised the summit of Chile and Peru on Aug. 6.", "summit held 2018-08-06"),
]


@pytest.mark.parametrize("text", AHEAD)
def test_what_was_done_for_an_event_leaves_it_ahead_without_a_day(text: str) -> None:
    assert told(text) == ["summit scheduled -; -; Chile, Peru"]


@pytest.mark.parametrize("text", OVER)
def test_what_was_said_of_an_event_or_done_with_its_outcome_is_not_on_its_day(text: str) -> None:
    assert told(text) == ["summit held -; -; Chile, Peru"]


@pytest.mark.parametrize(("text", "event"), ITS_OWN)
def test_a_day_of_the_event_itself(text: str, event: str) -> None:
    assert told(text) == [f"{event}; -; Chile, Peru"]
