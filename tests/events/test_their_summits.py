"""Whose "their summit" is, clauses with an event of their own, and second verbs of who receives: own sentences."""

import pytest

from tests.events.events_told import told


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # the summit of a body whose ministers are told before
        ("The pact will be put to EU leaders at their summit on December 13.",
         ["summit scheduled 2018-12-13; -; European Union"]),
        ("EU ministers met in Malta on Monday, and leaders will discuss it at their summit on December 13.",
         ["meeting held 2018-10-15; Malta; European Union", "summit scheduled 2018-12-13; -; European Union"]),
        # a clause of its own is not at the place of the one in front
        ("EU envoys met in Lima on Monday, and leaders will discuss fish at their summit on December 13.",
         ["meeting held 2018-10-15; Lima; European Union", "summit scheduled 2018-12-13; -; European Union"]),
        # what talks are about is no thing of the second country
        ("Chad-Togo border talks will be held in Tirana on Friday.", ["meeting scheduled 2018-10-19; Tirana; Chad, Togo"]),
        ("Chad's border talks with Togo will be held in Tirana on Friday.",
         ["meeting scheduled 2018-10-19; Tirana; Chad, Togo"]),
        ("Togo troops saw envoys of Chad, who will meet Peru's king on Friday.", ["meeting scheduled 2018-10-19; -; Chad, Peru"]),
        # the second verb of somebody told by country and office
        ("Chile's president opened a school on Monday and hosted Peru's Ana Soto in Santiago on Tuesday.",
         ["meeting held 2018-10-16; Santiago; Ana Soto, Chile, Peru"]),
        ("Ghana's president has held talks with Togo's president and will see Chad's foreign minister.",
         ["meeting held -; -; Ghana, Togo", "meeting scheduled -; -; Chad, Ghana"]),
        ("Chilean exports fell on Monday and hosted President Macron.", []),
        ("Togo's envoy fell ill on Monday and called on President Macron to help.", []),
    ],
)  # fmt: skip
def test_their_summits(text: str, rows: list[str]) -> None:
    assert told(text) == rows
