"""Towns that no gazetteer has, by the weekday behind them, and sides told by their number: own sentences."""

import pytest

from tests.events.events_told import told


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Peru's Ana Soto hosted the Chilean president in Vilcabola on Monday.",
         "meeting held 2018-10-15; Vilcabola; Ana Soto, Chile, Peru"),
        ("Chad's king met Togo's envoys in Alta Kolbe late on Monday.", "meeting held 2018-10-15; Alta Kolbe; Chad, Togo"),
        # no towns
        ("Chad's king met Togo's envoys in Parliament on Monday.", "meeting held 2018-10-15; -; Chad, Togo"),
        ("Chad's king met Togo's envoys in Operation Dawn on Monday.", "meeting held 2018-10-15; -; Chad, Togo"),
        ("Chad's king met Togo's envoys in May on Mondays.", "meeting held [2018-05-01..2018-05-31]; -; Chad, Togo"),
        ("Chad's king met Togo's envoys in Quito on Monday.", "meeting held 2018-10-15; Quito; Chad, Togo"),
        # a number in front of a participle that is no verb
        ("Chad and 14 allied nations will sign the pact in Quito on Friday.", "signing scheduled 2018-10-19; Quito; Chad"),
        ("Of those invited, 14 attended the talks in Quito on Monday.", "meeting held 2018-10-15; Quito; -"),
    ],
)  # fmt: skip
def test_towns_and_numbers(text: str, row: str) -> None:
    assert told(text) == [row]
