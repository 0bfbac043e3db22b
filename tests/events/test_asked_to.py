"""What somebody is asked, wished or decided not to do: no plan, and no event of a day that is over."""

import pytest

from summit_timeline import Document, extract_claims

FRIDAY = "2017-09-08"


def read(text: str) -> list[str]:
    claims = extract_claims(Document(text=text, published=FRIDAY))
    return [f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}" for c in claims]


ASKED = [
    ("Peru's minister asked President Emmanuel Macron to meet Chad's leader.", "meeting considered -"),
    ("Peru's minister urged President Emmanuel Macron to visit Chad.", "visit considered -"),
    ("Peru's minister called on President Emmanuel Macron to meet Chad's leader.", "meeting considered -"),
    ("President Emmanuel Macron was asked to meet Chad's leader.", "meeting considered -"),
    ("We implore President Emmanuel Macron to return to the negotiating table.", "meeting considered -"),
    ("Chad called on President Emmanuel Macron to hold a summit.", "summit considered -"),
    # the day of asking or trying is not one of the event
    ("Peru's minister tried to meet Chad's leader in July.", "meeting considered -"),
    ("President Emmanuel Macron asked to meet Chad's leader last week.", "meeting considered -"),
    ("President Emmanuel Macron had hoped to meet Chad's leader in July.", "meeting cancelled -"),
    # who is told to do so, or does it, is another matter
    ("President Emmanuel Macron managed to meet Chad's leader in July.", "meeting held [2017-07-01..2017-07-31]"),
    ("Chad ordered its ministers to meet Togo's in October.", "meeting scheduled [2017-10-01..2017-10-31]"),
]


@pytest.mark.parametrize(("text", "event"), ASKED)
def test_what_somebody_is_asked_to_do_is_only_considered(text: str, event: str) -> None:
    assert read(text) == [event]


DECIDED_NOT = [
    ("President Emmanuel Macron defended his decision not to hold a summit with Chad this winter.", []),
    ("Chad opted not to host talks with Togo in October.", []),
    (
        "Chad decided not to hold the summit with Togo in October.",
        ["summit cancelled [2017-10-01..2017-10-31]"],
    ),
    # who stays away leaves it to the others
    ("Chad decided not to attend the summit in Lima in October.", ["summit scheduled [2017-10-01..2017-10-31]"]),
]


@pytest.mark.parametrize(("text", "events"), DECIDED_NOT)
def test_what_somebody_decided_not_to_hold(text: str, events: list[str]) -> None:
    assert read(text) == events


THERE = [
    ("Chad's foreign minister was in Rome to meet Italian officials.", "meeting held -"),
    ("Chad's foreign minister is in Rome to meet Italian officials.", "meeting scheduled -"),
    ("Chad's minister was in Rome and was to meet Italian officials on Friday.", "meeting scheduled 2017-09-08"),
    (
        "The Arab League won't change its rules during its September meeting.",
        "meeting scheduled [2017-09-01..2017-09-30]",
    ),
    ("The Arab League did not change its rules at its September meeting.", "meeting held [2017-09-01..2017-09-08]"),
    ("Ministers of Chad did not discuss oil at the summit in Lima.", "summit held -"),
    ("Ministers of Chad will not discuss oil at the summit in Lima.", "summit scheduled -"),
]


@pytest.mark.parametrize(("text", "event"), THERE)
def test_what_was_and_what_will_be_done_there(text: str, event: str) -> None:
    assert read(text) == [event]


def test_early_travels_are_no_plan() -> None:
    assert read("In his early travels to Chad, President Emmanuel Macron said trade matters.") == []
    assert read("President Emmanuel Macron travels to Chad on Monday.") == ["visit scheduled 2017-09-11"]
