"""Weeks of talks by their first or last day, ways of holding them told far behind, ministers of a body as guests: own."""

import pytest

from tests.events.events_told import told


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Envoys will open two weeks of talks in Bonn on Monday.", ["meeting scheduled 2018-10-22/2018-11-04; Bonn; -"]),
        ("Envoys began two weeks of talks in Bonn on Monday.", ["meeting held 2018-10-15/2018-10-28; Bonn; -"]),
        ("Chad and Togo wrapped up two weeks of talks in Bonn on Monday.", ["meeting held [..2018-10-15]; Bonn; Chad, Togo"]),
        # how they are held, behind an aside
        ("The talks, led by Chad and joined by envoys of Togo and Mali, opened by video link on Wednesday.",
         ["meeting held 2018-10-17; -; Chad, Mali, Togo"]),
        # the ministers of a body are guests, by any field, and a colleague is a counterpart
        ("Peru will host Mercosur finance ministers on Friday.", ["meeting scheduled 2018-10-19; -; Mercosur, Peru"]),
        ("Laos hosts the ASEAN health ministers on Friday.", ["meeting scheduled 2018-10-19; -; ASEAN, Laos"]),
        ("Laos hosts the ASEAN health ministers from Friday to Sunday.",
         ["meeting scheduled 2018-10-19/2018-10-21; -; ASEAN, Laos"]),
        ("Peru's Ana Soto is to see her Qatari colleague in Doha on Friday.",
         ["meeting scheduled 2018-10-19; Doha; Ana Soto, Peru, Qatar"]),
        ("Peru will host 200 traders at a fair on Friday.", []),
    ],
)  # fmt: skip
def test_weeks_of_talks(text: str, rows: list[str]) -> None:
    assert told(text) == rows
