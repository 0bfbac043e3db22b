"""Who is in the town of an event for it, rulers told by their office, what should be in a month: own sentences."""

import pytest

from tests.events.events_told import told


def _meetings(text: str) -> list[str]:
    return [row for row in told(text) if not row.startswith("visit")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Peru's minister Ana Soto arrived in Quito, where a meeting of Mercosur will be held on Friday.",
         "meeting scheduled 2018-10-19; Quito; Ana Soto, Mercosur, Peru"),
        ("Chilean envoys are in Quito, where talks with Togo will be held on Friday.",
         "meeting scheduled 2018-10-19; Quito; Chile, Togo"),
        ("Peru's president was in Quito, where the Mercosur summit opened on Monday.",
         "summit held 2018-10-15; Quito; Mercosur, Peru"),
        # others are there, or he is for something else
        ("Chilean envoys flew to Quito, where talks between Chad and Togo will be held on Friday.",
         "meeting scheduled 2018-10-19; Quito; Chad, Togo"),
        ("Chilean tourists are in Quito, where talks with Togo will be held on Friday.",
         "meeting scheduled 2018-10-19; Quito; Togo"),
        ("Peru's minister Ana Soto was born in Quito, where a meeting of Mercosur will be held on Friday.",
         "meeting scheduled 2018-10-19; Quito; Mercosur"),
        ("Luis Vega was arrested in Quito, where the Mercosur summit opened on Monday.",
         "summit held 2018-10-15; Quito; Mercosur"),
        # rulers by their office
        ("The Emir of Kuwait, Sheikh Nawaf Al-Sabah, spoke. Oman's envoy met the Emir on Monday.",
         "meeting held 2018-10-15; -; Kuwait, Nawaf Al-Sabah, Oman"),
        ("The Sultan of Brunei, Hassanal Bolkiah, spoke. Oman's envoy met the sultan on Monday.",
         "meeting held 2018-10-15; -; Brunei, Hassanal Bolkiah, Oman"),
        # offices at bodies are no names
        ("Peru's minister held talks with the head of the NATO Training Mission in Iraq on Monday.",
         "meeting held 2018-10-15; -; NATO, Peru"),
        ("Mercosur's Representative for Trade and Fisheries Policy/Deputy Head of the Council, Ana Soto, met Peru's president on Monday.",
         "meeting held 2018-10-15; -; Ana Soto, Mercosur, Peru"),
        # rounds by what came of them
        ("A first round of fish talks in May produced a pact on quotas.", "meeting held [2018-05-01..2018-05-31]; -; -"),
        # what should be lies ahead
        ("Peru and Togo should hold talks in March.", "meeting considered [2019-03-01..2019-03-31]; -; Peru, Togo"),
        ("Peru's envoy said that Chad and Togo should meet again in May.", "meeting considered [2019-05-01..2019-05-31]; -; Chad, Togo"),
    ],
)  # fmt: skip
def test_who_is_in_town_for_it(text: str, row: str) -> None:
    assert _meetings(text) == [row]
