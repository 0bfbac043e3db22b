"""Who presses for an event, by each verb for it, has not held it."""

import pytest
from events_told import told

VERBS = [
    "pressed", "lobbied", "appealed", "pleaded", "campaigned", "agitated", "argued", "angled", "clamoured", "petitioned",
    "begged", "called", "asked", "lobbies", "is pressing", "has pleaded", "will lobby",
]  # fmt: skip


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("event", ["summit with", "meeting with"])
def test_what_is_pressed_for_is_only_considered(verb: str, event: str) -> None:
    kind = event.split()[0]
    assert told(f"Chile's president {verb} for a {event} Peru's in Lima.") == [
        f"{kind} considered -; Lima; Chile, Peru"
    ]


def test_who_argued_at_a_summit_was_there() -> None:
    assert told("Chile's president argued for a ban at a summit with Peru's in Lima on Tuesday.") == [
        "summit held 2018-10-16; Lima; Chile, Peru"
    ]
