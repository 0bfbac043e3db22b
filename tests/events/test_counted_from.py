"""Days counted from something that the sentence dates, rows that are none, and stretches that are over."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
COUNTED = [
    ("Chile and Peru {verb} the day after the vote on Sunday.", "2018-10-15"),
    ("Chile and Peru {verb} a day after Sunday's vote.", "2018-10-15"),
    ("Chile and Peru {verb} the day before Tuesday's vote.", "2018-10-15"),
    ("Chile and Peru {verb} on the eve of Tuesday's vote.", "2018-10-15"),
    ("A day after the vote on Sunday, Chile and Peru {verb}.", "2018-10-15"),
    ("The day after the vote on Sunday, Chile and Peru {verb}.", "2018-10-15"),
    ("The day after Sunday's vote, Chile and Peru {verb}.", "2018-10-15"),
    ("Just two days after a quake on Saturday, Chile and Peru {verb}.", "2018-10-15"),
    ("A day before the vote on Oct. 2, Chile and Peru {verb}.", "2018-10-01"),
    ("On the eve of Tuesday's vote, Chile and Peru {verb}.", "2018-10-15"),
    ("A day after Togo voted on Sunday, Chile and Peru {verb}.", "2018-10-15"),
    ("Days after the Oct. 2 quake, Chile and Peru {verb}.", "[2018-10-03..2018-10-18]"),
    # the day of the sentence, with what else is told of it in an aside
    ("On Monday, a day after a quake, Chile and Peru {verb}.", "2018-10-15"),
    ("On Monday, two days before a vote, Chile and Peru {verb}.", "2018-10-15"),
    # a day of its own
    ("A day after the vote on Sunday, Chile and Peru {verb} on Tuesday.", "2018-10-16"),
]


@pytest.mark.parametrize("verb", ["met", "held talks"])
@pytest.mark.parametrize(("frame", "day"), COUNTED)
def test_a_day_counted_from_what_was_on_another(frame: str, day: str, verb: str) -> None:
    assert told(frame.format(verb=verb)) == [f"meeting held {day}; -; Chile, Peru"]


ONLY_TOLD_THEN = [
    ("Two days after an Oct. 14 quake, Chile announced a meeting with Peru.", "scheduled"),
    ("Two days after an Oct. 14 quake, Chile cancelled a meeting with Peru.", "cancelled"),
    ("Two days after an Oct. 14 quake, Chile went on with its plan for a meeting with Peru.", "scheduled"),
    ("Two days after an Oct. 14 quake, Chile told Togo of its meeting with Peru.", "held"),
]


@pytest.mark.parametrize(("text", "status"), ONLY_TOLD_THEN)
def test_the_day_of_telling_of_a_meeting_or_of_calling_it_off_is_not_its_own(text: str, status: str) -> None:
    assert told(text) == [f"meeting {status} -; -; Chile, Peru"]


def test_who_goes_somewhere_for_talks_on_a_counted_day_has_them_then() -> None:
    text = "Two days after an Oct. 14 quake, Chile's president flew to Lima for talks with Peru's president."
    assert "meeting held 2018-10-16; Lima; Chile, Peru" in told(text)


def test_a_day_counted_from_a_meeting_with_others() -> None:
    text = "A day after meeting Togo's president on Sunday, Chile's president met Peru's president in Lima."
    assert told(text) == ["meeting held 2018-10-14; -; Chile, Togo", "meeting held 2018-10-15; Lima; Chile, Peru"]


def test_a_day_counted_from_one_to_come() -> None:
    text = "Chile's president will meet Peru's president in Lima the day after the vote on Oct. 28."
    assert told(text) == ["meeting scheduled 2018-10-29; Lima; Chile, Peru"]


def test_what_somebody_did_next_is_no_meeting_of_a_row() -> None:
    text = "Chile's president, who met Peru's president in Lima on Monday, left for Rome on Tuesday."
    assert told(text) == ["meeting held 2018-10-15; Lima; Chile, Peru"]


def test_a_row_of_meetings() -> None:
    text = "Chile's president met Peru's president on Monday and Togo's president on Tuesday."
    assert told(text) == ["meeting held 2018-10-15; -; Chile, Peru", "meeting held 2018-10-16; -; Chile, Togo"]


WOULD = ["said late on Monday", "wrote on Monday", "revealed on Monday", "disclosed", "acknowledged on Monday"]


@pytest.mark.parametrize("said", WOULD)
def test_what_somebody_makes_known_that_he_would_do_is_planned(said: str) -> None:
    text = f"Chile's president {said} that he would meet Peru's president in Lima on Nov. 6."
    assert told(text) == ["meeting scheduled 2018-11-06; Lima; Chile, Peru"]


OVER = [
    ("A summit of Chile and Peru began on Sunday and ended on Tuesday.", "summit held 2018-10-14/2018-10-16"),
    ("A summit of Chile and Peru began on Oct. 2 and lasted three days.", "summit held 2018-10-02/2018-10-04"),
    ("A summit of Chile and Peru took place over three days from Oct. 2.", "summit held [2018-10-02..]"),
    ("Sunday's vote follows talks between Chile and Peru on Oct. 2.", "meeting held 2018-10-02"),
    ("Talks between Chile and Peru dragged on until Monday.", "meeting held [..2018-10-15]"),
    ("Talks between Chile and Peru ran until Monday.", "meeting held [..2018-10-15]"),
    ("Talks between Chile and Peru have gone on since Monday.", "meeting held [2018-10-15..]"),
    ("Chile and Peru clashed at a three-day summit beginning Sunday.", "summit held 2018-10-14/2018-10-16"),
    ("Chile and Peru attended a two-day summit starting on Monday.", "summit held 2018-10-15/2018-10-16"),
    ("Chile and Peru announced a three-day summit beginning Sunday.", "summit scheduled 2018-10-21/2018-10-23"),
    ("Chile's president will meet Peru's president not before Nov. 6.", "meeting scheduled [2018-11-06..]"),
]


@pytest.mark.parametrize(("text", "event"), OVER)
def test_stretches_on_their_side_of_the_report(text: str, event: str) -> None:
    assert told(text) == [f"{event}; -; Chile, Peru"]
