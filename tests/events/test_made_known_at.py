"""Where an event is only made known, places it was first meant for, gatherings told by their year: own sentences."""

import pytest

from tests.events.events_told import told


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # where somebody makes it known it is not held
        ("The envoy announced a summit of Peru and Chile during a speech in Quito.", ["summit scheduled -; -; Chile, Peru"]),
        ("The envoy announced the talks between Peru and Chile at a news conference in Quito on Monday.",
         ["press held 2018-10-15; Quito; Chile, Peru"]),
        ("Unasur's chief announced the meeting at a forum in Quito.",
         ["meeting held -; Quito; Unasur", "meeting scheduled -; -; Unasur"]),
        # it is there
        ("Unasur's chief announced the meeting of Peru and Chile in Quito on Friday.",
         ["meeting scheduled -; Quito; Chile, Peru"]),
        ("Unasur's chief held the meeting at a resort in Quito.", ["meeting held -; Quito; Unasur"]),
        # the place is that of a former plan
        ("Peru and Chile will meet on Friday in Lima. The meeting had at first been due to be held in Bogota.",
         ["meeting scheduled 2018-10-19; Lima; Chile, Peru"]),
        ("Peru and Chile will meet on Friday in Lima. The meeting had earlier been scheduled to take place in Bogota.",
         ["meeting scheduled 2018-10-19; Lima; Chile, Peru"]),
        # the gathering of a year is not the meeting of some that was told
        ("Ana Soto of Peru met on Monday with envoys of Mercosur. They spoke of this year's Andean leaders' meeting on trade.",
         ["meeting held 2018-10-15; -; Ana Soto, Mercosur, Peru", "summit scheduled [2018-01-01..2018-12-31]; -; -"]),
    ],
)  # fmt: skip
def test_where_it_is_made_known(text: str, rows: list[str]) -> None:
    assert told(text) == rows
