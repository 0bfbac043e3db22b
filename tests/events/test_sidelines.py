"""A gathering on whose sidelines others meet is that of its body, whatever the words for its sidelines."""

import pytest
from events_told import told

SIDE = ["sidelines", "margins", "fringes", "edges"]


@pytest.mark.parametrize("side", SIDE)
def test_those_who_meet_beside_a_summit_of_a_body_are_not_that_summit(side: str) -> None:
    text = f"Chile's president met Peru's on Tuesday on the {side} of a summit of the African Union in Accra."
    assert told(text) == [
        "meeting held 2018-10-16; Accra; Chile, Peru",
        "summit held 2018-10-16; Accra; African Union",
    ]


@pytest.mark.parametrize("side", SIDE)
def test_a_pact_signed_beside_a_summit_leaves_the_summit_to_be_found(side: str) -> None:
    text = f"Chile and Peru signed a pact on Tuesday on the {side} of a summit of the African Union in Accra."
    assert told(text) == [
        "signing held 2018-10-16; Accra; Chile, Peru",
        "summit held 2018-10-16; Accra; African Union",
    ]


@pytest.mark.parametrize("side", SIDE)
def test_a_plan_beside_a_summit_has_its_day(side: str) -> None:
    text = f"Chile's president will meet Peru's on Friday on the {side} of a summit of the African Union in Accra."
    assert told(text) == [
        "meeting scheduled 2018-10-19; Accra; Chile, Peru",
        "summit scheduled 2018-10-19; Accra; African Union",
    ]


def test_a_summit_that_names_nobody_has_nobody() -> None:
    text = "Chile's president met Peru's on Tuesday on the sidelines of a summit in Accra."
    assert "summit" not in " ".join(e for e in told(text) if "Chile" in e)
