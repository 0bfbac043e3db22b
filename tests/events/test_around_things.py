"""What tells that an event came after something else or before it: all such words say the same, and the bounds hold."""

import pytest
from events_told import told

AFTER = [
    "after", "following", "in the wake of", "in the aftermath of", "on the heels of", "hot on the heels of",
    "right after", "shortly after", "just after", "hours after",
]  # fmt: skip
BEFORE = [
    "before", "ahead of", "prior to", "in advance of", "in the run-up to", "in the lead-up to", "leading up to",
    "shortly before", "just ahead of",
]  # fmt: skip

# the report is of 18 October 2018, a Thursday
AROUND_AFTER = [
    ("Chile's president met Peru's in Lima {word} Tuesday's vote.", "meeting held [2018-10-16..2018-10-18]"),
    ("{Word} Tuesday's attack on a base, Chile's president met Peru's in Lima.", "meeting held [2018-10-16..2018-10-18]"),
    ("In Lima, Chile and Peru met {word} Tuesday's vote.", "meeting held [2018-10-16..2018-10-18]"),
    ("Talks between Chile and Peru began in Lima {word} Tuesday's vote.", "meeting held [2018-10-16..2018-10-18]"),
    ("Chile's president held talks with Peru's in Lima {word} the Oct. 2 vote.", "meeting held [2018-10-02..2018-10-18]"),
    ("Chile's president will meet Peru's in Lima {word} the Nov. 6 vote.", "meeting scheduled [2018-11-06..]"),
    # the last Tuesday or the next one
    ("Chile's president will meet Peru's in Lima {word} Tuesday's vote.", "meeting scheduled -"),
    ("The talks of Chile and Peru in Lima were called off {word} Monday's attack.", "meeting cancelled -"),
]  # fmt: skip
AROUND_BEFORE = [
    ("Chile's president will meet Peru's in Lima {word} Sunday's vote.", "meeting scheduled [..2018-10-21]"),
    ("{Word} Sunday's vote, Chile's president will meet Peru's in Lima.", "meeting scheduled [..2018-10-21]"),
    ("Chile and Peru will sign a treaty in Lima {word} the Nov. 6 deadline.", "signing scheduled [..2018-11-06]"),
    ("Chile's president will hold talks with Peru's in Lima {word} the Nov. 6 vote.", "meeting scheduled [..2018-11-06]"),
    ("Chile's president met Peru's in Lima {word} the Oct. 2 vote.", "meeting held [..2018-10-02]"),
    ("Chile's president met Peru's in Lima {word} Sunday's vote.", "meeting held -"),
]  # fmt: skip


@pytest.mark.parametrize("word", AFTER)
@pytest.mark.parametrize(("frame", "event"), AROUND_AFTER)
def test_what_comes_after_a_thing_has_its_day_as_a_bound(frame: str, event: str, word: str) -> None:
    assert told(frame.format(word=word, Word=word.capitalize())) == [f"{event}; Lima; Chile, Peru"]


@pytest.mark.parametrize("word", BEFORE)
@pytest.mark.parametrize(("frame", "event"), AROUND_BEFORE)
def test_what_comes_before_a_thing_has_its_day_as_a_bound(frame: str, event: str, word: str) -> None:
    assert told(frame.format(word=word, Word=word.capitalize())) == [f"{event}; Lima; Chile, Peru"]


@pytest.mark.parametrize("word", BEFORE)
def test_what_others_meet_before_is_another_event_still_ahead(word: str) -> None:
    text = f"Envoys of Chile and Peru met in Lima on Monday {word} Friday's summit of Togo and Mali."
    assert told(text) == ["meeting held 2018-10-15; Lima; Chile, Peru", "summit scheduled 2018-10-19; -; Mali, Togo"]


@pytest.mark.parametrize("word", AFTER)
def test_talks_between_others_are_theirs_alone(word: str) -> None:
    text = f"Chile's president met Peru's in Lima on Tuesday {word} talks between Togo and Mali in Rome."
    others, ours = sorted(told(text), key=lambda event: "Lima" in event)
    assert ours == "meeting held 2018-10-16; Lima; Chile, Peru"
    assert others.endswith("; Rome; Mali, Togo")


ENDED = [
    ("Talks between Chile and Peru in Lima ended before the Oct. 2 vote.", "held [..2018-10-02]"),
    ("Talks between Chile and Peru in Lima broke down after Tuesday's vote.", "held [..2018-10-18]"),
    ("Talks between Chile and Peru in Lima ended on Monday after Sunday's vote.", "held [..2018-10-15]"),
    # the last Sunday or the next one
    ("Talks between Chile and Peru in Lima ended before Sunday's vote.", "held -"),
]


@pytest.mark.parametrize(("text", "event"), ENDED)
def test_what_ended_before_or_after_a_thing_has_its_day_as_a_bound_of_its_end(text: str, event: str) -> None:
    assert told(text) == [f"meeting {event}; Lima; Chile, Peru"]


COUNTED = [
    ("on the eve of Tuesday's vote", "held 2018-10-15"),
    ("days after the Oct. 2 quake", "held [2018-10-03..2018-10-18]"),
    ("just days after the quake of Oct. 2", "held [2018-10-03..2018-10-18]"),
    ("weeks before the Oct. 2 vote", "held [..2018-10-01]"),
]


@pytest.mark.parametrize(("words", "event"), COUNTED)
def test_some_days_from_a_thing_are_bounds(words: str, event: str) -> None:
    assert told(f"Chile's president met Peru's in Lima {words}.") == [f"meeting {event}; Lima; Chile, Peru"]


NOT_AROUND = [
    # the day is the event's own
    ("Chile's president met Peru's in Lima ahead of schedule on Tuesday.", "meeting held 2018-10-16"),
    ("After Tuesday's talks with Peru in Lima, Chile's president spoke of peace.", "meeting held 2018-10-16"),
    ("Chile's president met Peru's in Lima after 10 a.m. Tuesday local time.", "meeting held 2018-10-16"),
    # a topic
    ("Chile's president will meet Peru's in Lima to discuss life after Tuesday's vote.", "meeting scheduled -"),
]


@pytest.mark.parametrize(("text", "event"), NOT_AROUND)
def test_a_day_that_is_no_bound(text: str, event: str) -> None:
    assert told(text) == [f"{event}; Lima; Chile, Peru"]


@pytest.mark.parametrize("word", ["before", "in advance of", "prior to"])
def test_the_year_that_an_event_is_called_by_is_its_own(word: str) -> None:
    text = f"Soto knew of it {word} the 2016 Oak Tower meeting between Chile and Peru."
    assert told(text) == ["meeting held [2016-01-01..2016-12-31]; -; Chile, Peru"]


def test_an_anniversary_is_not_on_the_day_that_it_keeps() -> None:
    text = "Chile's president met Peru's in Lima days before the tenth anniversary of the May 3, 2008 quake."
    assert told(text) == ["meeting held -; Lima; Chile, Peru"]
