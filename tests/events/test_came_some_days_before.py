"""Events for which people came before them, what was said afterwards, and marks of old wires. Own sentences."""

import pytest

from tests.events.events_told import told

# 2018-10-18 is a Thursday
EVENTS = [
    # the day of the coming is not that of the talks, where the text tells it
    (
        "Chad's king flew to Togo on Tuesday for a meeting with Togo's king. The meeting is set for Friday.",
        ["meeting scheduled 2018-10-19; Togo; Chad, Togo", "visit held 2018-10-16; Togo; Chad, Togo"],
    ),
    (
        "Chad's king flew to Togo on Tuesday for a meeting with Togo's king. "
        "Formal talks are due Friday at the harbor.",
        ["meeting scheduled 2018-10-19; Togo; Chad, Togo", "visit held 2018-10-16; Togo; Chad, Togo"],
    ),
    (
        "LOME (AP) _ Kings of Chad and Mali assembled here Tuesday for a fishing summit. The summit begins Friday.",
        ["summit scheduled 2018-10-19; Lome; Chad, Mali"],
    ),
    (
        "Chad's king flew to Togo on Tuesday for a meeting with Togo's king. The next meeting is set for Friday in Mali.",
        [
            "meeting held 2018-10-16; Togo; Chad, Togo",
            "meeting scheduled 2018-10-19; Mali; -",
            "visit held 2018-10-16; Togo; Chad, Togo",
        ],
    ),
    # who spoke after talks spoke on their day
    (
        "Chad's envoy Ana Soto said Tuesday that trade must go on. She spoke after talks with Togo's king.",
        ["meeting held 2018-10-16; -; Ana Soto, Chad, Togo"],
    ),
    (
        "Chad's envoy Ana Soto said Tuesday that trade must go on. She spoke a week after talks with Togo's king.",
        ["meeting held -; -; Ana Soto, Chad, Togo"],
    ),
    # nobody calls off what is to be unless something is done first
    (
        "Chad and Togo agreed to meet on Friday. Chad's envoy said he would not meet the Togolese until they pay.",
        ["meeting scheduled 2018-10-19; -; Chad, Togo"],
    ),
    (
        "Chad and Togo were to meet on Friday. Chad's envoy said he would not meet the Togolese, as he was ill.",
        ["meeting cancelled 2018-10-19; -; Chad, Togo"],
    ),
    # days of what is done with or for an event, and of the last one before it
    ("Chad was punished in 2011 for signing a fishing pact with Togo.", ["signing held -; -; Chad, Togo"]),
    (
        "At a lunch on Tuesday, envoys of Chad and Togo drafted and arranged summit documents.",
        ["meeting held 2018-10-16; -; Chad, Togo", "summit scheduled -; -; Chad, Togo"],
    ),
    (
        "The lunch, Chad's and Togo's third since May, was a cheerful meeting.",
        ["meeting held -; -; Chad, Togo"],
    ),
    # adjectives that look like verbs
    ("A summit of Chad and Togo made limited headway Tuesday.", ["summit held 2018-10-16; -; Chad, Togo"]),
    # marks of old wires
    (
        "LOME (AP) _ Chad`s king met Togo`s on Wednesday. ``It went well,'' he said of the 3 1/2-hour talks.",
        ["meeting held 2018-10-17; Lome; Chad, Togo"],
    ),
]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_what_is_told_of_each(text: str, events: list[str]) -> None:
    assert told(text) == events
