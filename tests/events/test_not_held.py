"""Events of which the verb says that they were not held, and those that are held although something was not done."""

import pytest

from summit_timeline import Document, extract_claims


def read(text: str) -> list[str]:
    claims = extract_claims(Document(text=text, published="2014-06-12"))  # a Thursday
    return [f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}" for c in claims]


NOT_HELD = [
    "Chad and Togo did not hold talks on Monday.",
    "Chad and Togo have not held talks yet.",
    "Chad and Togo have never held a summit.",
    "Chad and Togo never held a summit.",
    "Chad and Togo have yet to hold talks.",
    "No talks were held between Chad and Togo last year.",
    "Talks between Chad and Togo were not held last year.",
    "Chad held no talks with Togo.",
    "Chad's king did not make a visit to Togo last year.",
    "Chad's king did not hold a news conference with Togo's leader on Monday.",
    "Chad will not hold talks with Togo.",
    "Chad is not holding talks with Togo.",
    "A summit of Chad and Togo has not taken place since 2009.",
]


@pytest.mark.parametrize("text", NOT_HELD)
def test_what_was_not_held_is_no_event(text: str) -> None:
    assert read(text) == []


STILL_EVENTS = [
    # one that had not taken place, has not yet, and has
    ("Chad regretted that the summit with Togo had not taken place.", ["summit cancelled -"]),
    ("The talks of Chad and Togo on Monday have not taken place.", ["meeting cancelled 2014-06-09"]),
    ("The summit of Chad and Togo has not yet taken place.", ["summit scheduled -"]),
    ("The summit of Chad and Togo has yet to take place.", ["summit scheduled -"]),
    ("The summit of Chad and Togo has taken place.", ["summit held -"]),
    # a known one that was dropped, or will not be on its day
    ("Chad did not hold the summit with Togo on Monday.", ["summit cancelled 2014-06-09"]),
    ("Chad will not hold talks with Togo on Monday.", ["meeting cancelled 2014-06-16"]),
    # what was not done at it, or not by all, leaves it held
    ("Chad's king did not attend a summit in Lima with Togo's leader.", ["summit held -"]),
    ("Chad's king gave no news conference after the summit with Togo.", ["summit held -"]),
    ("Chad and Togo did not end their talks on Monday.", ["meeting held 2014-06-09"]),
    # the last one before a long break
    ("Chad's king has not held a news conference since March.", ["press held [2014-03-01..2014-03-31]"]),
]


@pytest.mark.parametrize(("text", "events"), STILL_EVENTS)
def test_what_is_denied_otherwise_is_one(text: str, events: list[str]) -> None:
    assert read(text) == events


def test_not_only_is_no_denial() -> None:
    assert "meeting held -" in read("Chad did not only hold talks with Togo but signed a treaty.")
