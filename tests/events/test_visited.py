"""Whose officials somebody meets who goes to a country, and who is met elsewhere: no country that the text does not give."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
THERE = [
    "Peru's foreign minister will travel to Chile on Monday to meet {them}.",
    "Peru's foreign minister will fly to Santiago on Monday to meet {them}.",
    "Peru's foreign minister will go to Chile on Monday to hold talks with {them}.",
    "Peru's foreign minister will travel to Chile on Monday for talks with {them}.",
    "Peru's foreign minister will leave for Chile on Monday for talks with {them}.",
    "Peru's foreign minister will be in Chile on Monday for talks with {them}.",
]
OFFICIALS = ["officials", "its leaders", "the foreign minister", "senior government officials", "his counterpart"]
OTHERS = [
    ("Peru's foreign minister flew to Santiago on Monday to meet Bolivian officials.", {"Peru", "Bolivia"}),
    ("Peru's foreign minister flew to Santiago on Monday to meet leaders of the opposition.", {"Peru"}),
    ("Peru's foreign minister flew to Santiago on Monday to meet business leaders.", {"Peru"}),
    ("Peru's foreign minister flew to Geneva on Monday for talks with the foreign ministers of Chad and Mali.",
     {"Peru", "Chad", "Mali"}),
    ("Peru's president flew to Cusco on Monday to meet officials.", {"Peru"}),
    ("Peru's president flew to Geneva on Monday to meet officials of the United Nations.", {"Peru", "United Nations"}),
    ("Peru's president flew to Chile on Monday to meet officials from the United Nations.", {"Peru", "United Nations"}),
    ("Peru's president flew to Brussels on Monday to meet officials.", {"Peru"}),
    ("Peru's president returned to Chile after meeting officials in Togo on Monday.", {"Peru"}),
    ("Peru's president left for Chile on Monday to meet officials in Togo.", {"Peru"}),
]  # fmt: skip


def countries(event: str) -> set[str]:
    return set(event.rpartition("; ")[2].split(", "))


@pytest.mark.parametrize("them", OFFICIALS)
@pytest.mark.parametrize("frame", THERE)
def test_officials_are_those_of_the_country_that_is_visited(frame: str, them: str) -> None:
    (met,) = (e for e in told(frame.format(them=them)) if e.startswith("meeting"))
    assert countries(met) == {"Peru", "Chile"}


@pytest.mark.parametrize(("text", "who"), OTHERS)
def test_others_are_met_there_as_well(text: str, who: set[str]) -> None:
    (met,) = (e for e in told(text) if e.startswith("meeting"))
    assert {c for c in countries(met) if c[0].isupper()} == who


def test_the_officials_of_two_countries_are_met() -> None:
    events = told("Peru's foreign minister will travel to Chile and Brazil next week to meet leaders there.")
    (met,) = (e for e in events if e.startswith("meeting"))
    assert countries(met) == {"Peru", "Chile", "Brazil"}
