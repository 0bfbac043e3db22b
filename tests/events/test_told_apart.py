"""Who says something behind what is told in the same sentence, with words of their own between them and the verb."""

import pytest
from events_told import told

APART = [
    "Chile and Peru will sign a pact on Friday, ministers from both sides in charge of overseeing trade told a news "
    "conference on Monday.",
    "Chile and Peru will sign a pact on Friday to cut tariffs on wool, ministers from both sides responsible for drafting "
    "it told a news conference on Monday.",
]


@pytest.mark.parametrize("text", APART)
def test_ministers_told_behind_their_plan_hold_the_news_conference(text: str) -> None:
    press = next(event for event in told(text) if event.startswith("press"))
    assert press == "press held 2018-10-15; -; Chile, Peru"


def test_who_is_thanked_for_hosting_does_not_speak() -> None:
    text = "Chile thanked Peru for hosting talks with Togo in Lima on Monday, a spokesman said."
    assert told(text) == ["meeting held 2018-10-15; Lima; Peru, Togo"]
