"""Who is "him" or "her" to whom somebody speaks at an event, who goes where talks are, and where a deal was reached."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
SPOKEN_TO = [
    "Peru's president, Luis Vega, said Merkel had told him at a meeting on Tuesday that she would wait.",
    "Peru's president, Luis Vega, was angry. Merkel told him at a meeting on Tuesday that he would have to wait.",
    "Peru's president, Luis Vega, said that Merkel asked him at a dinner on Tuesday for help.",
    "Merkel said Peru's president, Luis Vega, had assured her at a meeting on Tuesday that he would wait.",
]


@pytest.mark.parametrize("text", SPOKEN_TO)
def test_who_is_spoken_to_at_a_meeting_is_there(text: str) -> None:
    assert told(text) == ["meeting held 2018-10-16; -; Angela Merkel, Germany, Luis Vega, Peru"]


def test_who_is_spoken_of_at_a_news_conference_is_not_there() -> None:
    text = "Putin's troops attacked on Monday. Merkel will warn him at a news conference with Macron on Friday."
    assert told(text) == ["press scheduled 2018-10-19; -; Angela Merkel, Emmanuel Macron, France, Germany"]


PRESS = [
    ("Merkel will speak at a news conference on Friday.", "press scheduled 2018-10-19"),
    ("Merkel is to explain the plan at a news conference on Friday.", "press scheduled 2018-10-19"),
    ("Merkel said she will resign at a news conference on Friday.", "press held 2018-10-12"),
    ("Merkel will resign, she said at a news conference on Friday.", "press held 2018-10-12"),
    ("Merkel told a news conference on Friday that she will resign.", "press held 2018-10-12"),
]


@pytest.mark.parametrize(("text", "event"), PRESS)
def test_a_news_conference_at_which_somebody_will_speak_is_ahead(text: str, event: str) -> None:
    assert told(text) == [f"{event}; -; Angela Merkel, Germany"]


def test_a_pronoun_that_can_be_nobody_named_is_nobody() -> None:
    assert told("Luis Vega of Peru told her at a meeting on Tuesday that he would wait.") == [
        "meeting held 2018-10-16; -; Luis Vega, Peru"
    ]


TABLE = [
    ("Merkel left Lima on Tuesday after talks with Chad's president ended without a deal.",
     ["meeting held 2018-10-16; Lima; Angela Merkel, Chad, Germany"]),
    ("Merkel left Lima on Tuesday after talks between Chad and Mali ended without a deal.",
     ["meeting held 2018-10-16; Lima; Chad, Mali"]),
    ("Chad and Mali reached a deal in Lima on Tuesday after talks.", ["meeting held 2018-10-16; Lima; Chad, Mali"]),
    ("Chad and Mali reached a deal in Lima on Tuesday after talks in Rome.",
     ["meeting held 2018-10-16; Rome; Chad, Mali"]),
    ("Rebels agreed on a truce in Lima on Tuesday after talks between Chad and Mali.",
     ["meeting held 2018-10-16; -; Chad, Mali"]),
    ("Envoys made a final push on Tuesday in talks between Chad and Mali.",
     ["meeting held 2018-10-16; -; Chad, Mali"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), TABLE)
def test_who_goes_and_where_they_agreed(text: str, events: list[str]) -> None:
    assert told(text) == events
