"""A gathering on whose sidelines others meet is that of its body, whatever the words for its sidelines."""

import pytest
from events_told import told

BESIDE = [
    # the report is of 18 October 2018, a Thursday
    ("Chile's president met Peru's on Tuesday", "meeting held 2018-10-16", "summit held 2018-10-16"),
    ("Chile and Peru signed a pact on Tuesday", "signing held 2018-10-16", "summit held 2018-10-16"),
    ("Chile's president will meet Peru's on Friday", "meeting scheduled 2018-10-19", "summit scheduled 2018-10-19"),
]


@pytest.mark.parametrize("side", ["sidelines", "margins", "fringes", "edges"])
@pytest.mark.parametrize(("who", "event", "summit"), BESIDE)
def test_a_summit_beside_which_others_do_something_is_that_of_its_body(
    who: str, event: str, summit: str, side: str
) -> None:
    found = told(f"{who} on the {side} of a summit of the African Union in Accra.")
    assert found == [f"{event}; Accra; Chile, Peru", f"{summit}; Accra; African Union"]


def test_a_summit_that_names_nobody_has_nobody() -> None:
    text = "Chile's president met Peru's on Tuesday on the sidelines of a summit in Accra."
    assert "summit" not in " ".join(e for e in told(text) if "Chile" in e)
