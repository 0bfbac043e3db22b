"""What the present tense tells of an event with a weekday near ahead: that day is still to come."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
AHEAD = [
    "Tariffs are on the agenda of {event}.",
    "The focus of {event} is trade.",
    "Trade is the focus of {event}.",
    "Much is at stake in {event}.",
    "Expectations are low for {event}.",
    "A breakthrough is unlikely at {event}.",
    "Observers have little to gain from {event}.",
]
EVENTS = ["Friday's summit of Chile and Peru in Lima", "a summit of Chile and Peru in Lima on Friday"]
NOTES = [
    "Three things to know about {event}",
    "What to watch at {event}",
    "A guide to {event}",
]
OVER = [
    "Observers are angry about Friday's summit of Chile and Peru in Lima.",
    "Observers are under pressure after Friday's summit of Chile and Peru in Lima.",
    "Observers are under pressure in the wake of Friday's summit of Chile and Peru in Lima.",
    "Observers are under pressure from Friday's summit of Chile and Peru in Lima.",
    "Friday's summit of Chile and Peru in Lima is a failure.",
    "Friday's summit of Chile and Peru in Lima has had little effect.",
    "The truce is the main result of Friday's summit of Chile and Peru in Lima.",
    "The pictures of Friday's summit of Chile and Peru in Lima are everywhere.",
    "Observers are happy with Friday's summit of Chile and Peru in Lima.",
    "Friday's summit of Chile and Peru in Lima shows that the bloc is divided.",
    "Tariffs were on the agenda of Friday's summit of Chile and Peru in Lima.",
]


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("frame", AHEAD)
def test_what_is_told_now_of_tomorrows_summit_is_ahead(frame: str, event: str) -> None:
    assert told(frame.format(event=event)) == ["summit scheduled 2018-10-19; Lima; Chile, Peru"]


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("frame", NOTES)
def test_what_readers_should_look_for_is_ahead(frame: str, event: str) -> None:
    assert told(frame.format(event=event)) == ["summit scheduled 2018-10-19; Lima; Chile, Peru"]


@pytest.mark.parametrize("text", OVER)
def test_what_came_of_it_is_told_of_the_last_one(text: str) -> None:
    assert told(text) == ["summit held 2018-10-12; Lima; Chile, Peru"]


def test_a_weekday_that_was_of_late_is_the_nearer_one() -> None:
    text = "Tariffs are on the agenda of Tuesday's summit of Chile and Peru in Lima."
    assert told(text) == ["summit held 2018-10-16; Lima; Chile, Peru"]
