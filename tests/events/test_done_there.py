"""What was done at an event of this week was done, and what is only announced is to come."""

import pytest

from summit_timeline import Document, extract_claims


def read(text: str, published: str = "2013-03-21") -> list[str]:
    claims = extract_claims(Document(text=text, published=published))
    return [f"{c.kind.value} {c.status.value}" for c in claims]


DONE_THERE = [
    ("President Macron said at a news conference with Chad's king this week that trade matters.", "press held"),
    ("President Macron spoke at a meeting with Chad's king this week.", "meeting held"),
    ("On a visit to Chad this week, President Macron said trade matters.", "visit held"),
    ("This week, President Macron spent hours on trips to Chad and Togo.", "visit held"),
    ("President Macron kept busy, this week attending talks with Chad in Lima.", "meeting held"),
    # what is said of a plan, or will be done there
    ("On a visit to Chad this week, President Macron will say that trade matters.", "visit scheduled"),
    ("President Macron was expected at a meeting with Chad's king this week.", "meeting scheduled"),
    ("President Macron agreed on a visit to Chad this week.", "visit scheduled"),
    ("President Macron insisted on a meeting with Chad's king this week.", "meeting scheduled"),
]


@pytest.mark.parametrize(("text", "event"), DONE_THERE)
def test_what_was_done_there_this_week(text: str, event: str) -> None:
    assert read(text) == [event]


def test_last_week_is_over_on_a_sunday() -> None:
    assert read(
        "President Macron said at a news conference with Chad's king last week that it rained.", "2013-03-24"
    ) == ["press held"]


ANNOUNCED = [
    ("President Macron announced a trip to Chad.", "visit scheduled"),
    ("President Macron on Tuesday announced a summit with Chad.", "summit scheduled"),
    ("President Macron announced a deal during a trip to Chad.", "visit held"),
    ("President Macron announced the results of the summit with Chad on Monday.", "summit held"),
    ("The move would mark the first time a president of Peru has met with the leader of Chad.", "meeting scheduled"),
    ("It was the first time a president of Peru has met with the leader of Chad.", "meeting held"),
]


@pytest.mark.parametrize(("text", "event"), ANNOUNCED)
def test_what_is_announced_is_to_come(text: str, event: str) -> None:
    assert read(text) == [event]


def test_the_day_of_announcing_is_not_that_of_the_event() -> None:
    (claim,) = extract_claims(
        Document(text="President Macron announced the trip to Chad on Monday.", published="2013-03-21")
    )
    assert not claim.when.known
