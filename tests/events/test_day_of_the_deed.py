"""Two days in one sentence: that of coming, telling or doing something else, and that of the event."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
BOTH_HERE = "; -; Chile, Peru"
PLANNED = [
    ("Chile's president arrived in Rome on Tuesday for a summit with Peru on Friday.", "summit scheduled 2018-10-19"),
    ("Chile's president left on Tuesday for talks with Peru's president on Friday.", "meeting scheduled 2018-10-19"),
    ("Chile's president flew to Rome on Tuesday for talks with Peru on Nov. 6.", "meeting scheduled 2018-11-06"),
    ("Chile on Tuesday confirmed Friday's summit with Peru.", "summit scheduled 2018-10-19"),
    ("Chile announced on Tuesday a summit with Peru on Friday.", "summit scheduled 2018-10-19"),
    ("A summit of Chile and Peru on Friday was announced on Tuesday.", "summit scheduled 2018-10-19"),
]
OVER = [
    ("The truce, agreed at talks between Chile and Peru on Monday, took hold on Tuesday.", "meeting held 2018-10-15"),
    ("Tuesday's truce followed talks between Chile and Peru on Monday.", "meeting held 2018-10-15"),
    ("Tuesday's truce came a day after talks between Chile and Peru.", "meeting held 2018-10-15"),
    ("Chile's president flew to Rome on Tuesday, the day after he met Peru's president.", "meeting held 2018-10-15"),
    # the day is that of the event, whatever is told of it in an aside
    ("Talks between Chile and Peru, agreed on Monday, began on Tuesday.", "meeting held [2018-10-16..]"),
]
CONFIRMED = [
    "Chile confirmed on Tuesday a meeting on Monday with Peru.",
    "Talks on Monday between Chile and Peru were confirmed on Tuesday.",
]
CALLED_OFF = [
    ("A summit of Chile and Peru planned for Monday was called off at the last minute.", "summit cancelled 2018-10-15"),
    ("A summit of Chile and Peru that was to have been held on Monday was cancelled.", "summit cancelled 2018-10-15"),
]


@pytest.mark.parametrize(("text", "event"), PLANNED)
def test_what_somebody_came_for_or_made_known_on_another_day_is_after_it(text: str, event: str) -> None:
    assert any(found.startswith(event) for found in told(text))
    assert not any("2018-10-12" in found or "2017" in found for found in told(text))


@pytest.mark.parametrize(("text", "event"), OVER)
def test_the_day_of_what_came_of_an_event_is_not_its_own(text: str, event: str) -> None:
    assert [found for found in told(text) if not found.startswith("visit")] == [event + BOTH_HERE]


@pytest.mark.parametrize("text", CONFIRMED)
def test_what_is_confirmed_a_day_later_is_over(text: str) -> None:
    assert told(text) == ["meeting held 2018-10-15" + BOTH_HERE]


@pytest.mark.parametrize(("text", "event"), CALLED_OFF)
def test_what_was_called_off_at_the_last_minute_was_to_be_then(text: str, event: str) -> None:
    assert told(text) == [event + BOTH_HERE]


def test_a_weekday_after_which_another_meeting_follows() -> None:
    text = "After meeting Peru's president on Monday, Chile's president will meet Togo's president on Friday."
    assert told(text) == ["meeting held 2018-10-15; -; Chile, Peru", "meeting scheduled 2018-10-19; -; Chile, Togo"]
