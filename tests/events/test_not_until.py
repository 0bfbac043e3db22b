"""What did not take place until a day took place on it; what will not before a day will on that day at the earliest."""

import pytest
from events_told import told

import summit_timeline as st

# the report is of 18 October 2018, a Thursday
UNTIL = [
    ("The summit of Chile and Peru will not be held until Nov. 6.", "summit scheduled 2018-11-06"),
    ("The summit of Chile and Peru won't take place until Nov. 6.", "summit scheduled 2018-11-06"),
    ("The summit of Chile and Peru is not until Nov. 6.", "summit scheduled 2018-11-06"),
    ("The summit of Chile and Peru isn't scheduled until Nov. 6.", "summit scheduled 2018-11-06"),
    ("The summit of Chile and Peru was not held until Oct. 2.", "summit held 2018-10-02"),
    ("The summit of Chile and Peru didn't take place until Oct. 2.", "summit held 2018-10-02"),
    ("The talks between Chile and Peru did not begin until Tuesday.", "meeting held [2018-10-16..]"),
    ("The talks between Chile and Peru will not begin until Tuesday.", "meeting scheduled [2018-10-23..]"),
    ("The talks between Chile and Peru are not due to resume until Nov. 6.", "meeting scheduled [2018-11-06..]"),
    ("Chile's president will not meet Peru's until Nov. 6.", "meeting scheduled 2018-11-06"),
    ("Chile's president is not to meet Peru's until November.", "meeting scheduled [2018-11-01..2018-11-30]"),
    ("Chile's president did not meet Peru's until Oct. 2.", "meeting held 2018-10-02"),
    ("Chile's president had not met Peru's until Tuesday.", "meeting held 2018-10-16"),
    ("Chile's president never met Peru's until Tuesday.", "meeting held 2018-10-16"),
    ("It was not until Tuesday that Chile's president met Peru's.", "meeting held 2018-10-16"),
    ("Not until Tuesday did Chile's president meet Peru's.", "meeting held 2018-10-16"),
    ("Only on Tuesday did Chile's president meet Peru's.", "meeting held 2018-10-16"),
    ("Chile's president will not meet Peru's until after the Nov. 6 vote.", "meeting scheduled [2018-11-06..]"),
    ("The summit of Chile and Peru will not take place before Nov. 6.", "summit scheduled [2018-11-06..]"),
    ("Talks between Chile and Peru are not expected to resume before Nov. 6.", "meeting scheduled [2018-11-06..]"),
    # emphasis
    ("The talks between Chile and Peru did begin on Tuesday.", "meeting held [2018-10-16..]"),
]
NONE = [
    # nothing says that they will then
    "Chile's president will not meet Peru's.",
    "Chile's president will not meet Peru's until he apologises.",
    "Chile's president has not met Peru's since Tuesday.",
    "There will be no summit of Chile and Peru before Nov. 6.",
    "Did Chile's president meet Peru's on Tuesday?",
]


@pytest.mark.parametrize(("text", "event"), UNTIL)
def test_what_is_not_until_a_day_is_then(text: str, event: str) -> None:
    assert told(text) == [f"{event}; -; Chile, Peru"]


ONLY_TOLD = [
    "Togo did not learn of the Chile-Peru talks until Tuesday.",
    "Togo was not told of the Chile-Peru talks until Tuesday.",
    "Togo did not comment on the Chile-Peru talks until Oct. 16.",
    "Togo didn't disclose the Chile-Peru talks until Tuesday.",
    "The Chile-Peru talks were not announced until Tuesday.",
]


ENDED_THEN = [
    ("The talks between Chile and Peru were not suspended until Tuesday.", "meeting postponed -"),
    ("The talks between Chile and Peru were not called off until Tuesday.", "meeting cancelled -"),
    ("Chile and Peru did not agree to meet until Tuesday.", "meeting scheduled -"),
    ("The talks between Chile and Peru were not broken off until Tuesday.", "meeting held [..2018-10-16]"),
    ("The talks between Chile and Peru did not break up until Tuesday.", "meeting held [..2018-10-16]"),
]


@pytest.mark.parametrize(("text", "event"), ENDED_THEN)
def test_what_was_not_called_off_until_a_day_was_called_off_then(text: str, event: str) -> None:
    assert told(text) == [f"{event}; -; Chile, Peru"]


@pytest.mark.parametrize("text", ONLY_TOLD)
def test_a_day_until_which_nobody_knew_of_an_event_is_not_its_own(text: str) -> None:
    assert told(text) in ([], ["meeting held -; -; Chile, Peru"])


@pytest.mark.parametrize("text", NONE)
def test_what_is_only_denied_has_no_day(text: str) -> None:
    assert told(text) == []


def test_talks_that_will_not_go_on_until_a_day_do_not_begin_on_it() -> None:
    (event,) = told("The talks between Chile and Peru will not go on until Tuesday.")
    assert "2018-10-23..]" not in event


def test_another_sentence_denies_nothing() -> None:
    text = "Togo said it did not agree. Talks between Chile and Peru will go on until Tuesday."
    assert not any(event.startswith("meeting scheduled [2018-10-23") for event in told(text))


def test_the_quote_is_that_of_the_text() -> None:
    text = "The talks between Chile and Peru did not begin until Tuesday."
    (claim,) = st.extract(st.Document(text=text, published="2018-10-18")).claims
    assert claim.quote == text
