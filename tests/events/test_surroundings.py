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
WORDS = [
    # who only learns of an event, speaks of it or makes known what was written there
    "Togo learned of the summit of Chile and Peru on Monday.",
    "Togo heard about the summit of Chile and Peru on Monday.",
    "Togo found out about the summit of Chile and Peru on Monday.",
    "Togo was briefed on the summit of Chile and Peru on Monday.",
    "Togo disclosed the summit of Chile and Peru on Monday.",
    "The summit of Chile and Peru was revealed on Monday.",
    "Togo discussed the summit of Chile and Peru on Monday.",
    "Togo congratulated the hosts on the summit of Chile and Peru on Monday.",
    "Togo apologised for the summit of Chile and Peru on Monday.",
    "Togo played down the summit of Chile and Peru on Monday.",
    "Togo issued a statement about the summit of Chile and Peru on Monday.",
    "Togo published photos of the summit of Chile and Peru on Monday.",
]
BEFORE_IT = [
    # the day stands beside the verb of speaking, or the noun, in front of the event
    "On Monday, Togo praised the summit of Chile and Peru.",
    "Togo on Monday condemned the summit of Chile and Peru.",
    "Togo reacted on Monday to the summit of Chile and Peru.",
    "Togo was told on Monday of the summit of Chile and Peru.",
    "The disclosure on Monday of the summit of Chile and Peru angered Togo.",
    "Monday's criticism of the summit of Chile and Peru angered Togo.",
    # others speak of it
    "The summit of Chile and Peru drew criticism on Monday.",
    "The summit of Chile and Peru made headlines on Monday.",
    "The summit of Chile and Peru became public on Monday.",
]
JUDGED = [
    "Chile's president was criticised on Monday for meeting Peru's president.",
    "Chile's president apologised on Monday for meeting Peru's president.",
    "Chile's president admitted on Monday having met Peru's president.",
    "Chile's president was asked on Monday why he had met Peru's president.",
]
PAPERS = [
    "Chile published the summit declaration on Monday.",
    "The summit agenda was leaked on Monday in Chile.",
    "The minutes of the meeting were made public by Chile on Monday.",
    "Chile released the summit communique on Monday.",
    "Chile unveiled the agenda for the summit on Monday.",
]
DATES = [
    "Chile and Peru agreed on a date for a summit on Monday.",
    "Chile and Peru set a date for a summit on Monday.",
    "Chile and Peru announced a date for a summit on Monday.",
]
ITS_OWN = [
    ("Togo discussed fishing after the summit of Chile and Peru on Monday.", "summit held 2018-10-15"),
    ("Togo presided over the summit of Chile and Peru on Monday.", "summit held 2018-10-15"),
    ("Togo discussed the summit of Chile and Peru on Nov. 6.", "summit scheduled 2018-11-06"),
    ("Togo recalled the Oct. 8 summit of Chile and Peru.", "summit held 2018-10-08"),
    ("Togo referred to the summit Monday of Chile and Peru.", "summit held 2018-10-15"),
    ("The summit of Chile and Peru was confirmed for Nov. 6.", "summit scheduled 2018-11-06"),
    ("The truce came of talks between Chile and Peru that took place on Monday.", "meeting held 2018-10-15"),
    (
        "The truce came of talks between Chile and Peru that took place in December.",
        "meeting held [2017-12-01..2017-12-31]",
    ),
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


@pytest.mark.parametrize("text", [*BEFORE_IT, *JUDGED])
def test_the_day_of_words_in_front_of_an_event_is_not_its_own(text: str) -> None:
    (event,) = told(text)
    assert " held -; " in event


@pytest.mark.parametrize("text", WORDS)
def test_the_day_on_which_others_speak_or_learn_of_an_event_is_not_its_own(text: str) -> None:
    (event,) = told(text)
    assert " -; " in event


@pytest.mark.parametrize("text", PAPERS)
def test_the_day_on_which_a_paper_is_made_known_is_not_that_of_its_event(text: str) -> None:
    assert "2018-10" not in "".join(told(text))


def test_who_adopts_a_paper_is_there() -> None:
    (event,) = told("Leaders of Chile and Peru adopted the summit declaration in Lima on Monday.")
    assert event.startswith("summit held 2018-10-15")


@pytest.mark.parametrize("text", DATES)
def test_the_day_on_which_a_date_is_set_is_not_the_date(text: str) -> None:
    assert told(text) == ["summit scheduled -; -; Chile, Peru"]


@pytest.mark.parametrize(("text", "event"), ITS_OWN)
def test_a_day_of_the_event_itself(text: str, event: str) -> None:
    assert told(text) == [f"{event}; -; Chile, Peru"]
