"""Every row of every data file loads, and names resolve to what they should."""

import zoneinfo

import pytest

from summit_timeline.events.lexicon import Lexicon, read_table
from summit_timeline.events.names import find_names
from summit_timeline.events.sentences import sentences

COLUMNS = {"countries.tsv": 5, "cities.tsv": 4, "organisations.tsv": 4, "governments.tsv": 4, "people.tsv": 3, "places.tsv": 6}


@pytest.mark.parametrize(("name", "columns"), COLUMNS.items())
def test_every_row_has_its_columns(name: str, columns: int) -> None:
    rows = read_table(name)
    assert rows
    assert {len(row) for row in rows} == {columns}
    assert all(row[0].strip() for row in rows)


def test_every_country_is_known_and_every_zone_exists() -> None:
    countries = {row[0] for row in read_table("countries.tsv")}
    zones = zoneinfo.available_timezones()
    for row in read_table("cities.tsv"):
        assert row[2] in countries, row
        assert row[3] in zones, row
    for row in read_table("places.tsv"):
        assert row[3] in countries, row
        assert row[4] in zones, row
    known = countries | {row[0] for row in read_table("organisations.tsv")}
    assert all(row[2] in known for row in read_table("people.tsv"))


def test_every_pattern_compiles() -> None:
    lexicon = Lexicon.default()
    assert find_names("Japan", lexicon)[0].who is not None
    assert len(lexicon.triggers) > 100


SENTENCES = [
    ("Mr. Abe met them. Talks go on.", ["Mr. Abe met them.", "Talks go on."]),
    ("The U.S. President spoke. He left.", ["The U.S. President spoke.", "He left."]),
    ("A title\n\nA first line.", ["A title", "A first line."]),
    ("He said “no.” They left.", ["He said “no.”", "They left."]),
    ("It met at 3 p.m. on Jan. 5 in Bonn.", ["It met at 3 p.m. on Jan. 5 in Bonn."]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text)] == expected
