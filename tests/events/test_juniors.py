"""Who is told apart from a parent by "Jr.", and surnames that are only words in the name of a building."""

import pytest

import summit_timeline as st


def _met(text: str, published: str = "2018-05-06") -> list[list[str]]:
    """The participants of each event of a report."""
    events = st.extract(st.Document(text=text, published=published)).events
    return [[p.name for p in e.participants] for e in events]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        # the son is another one, and speaks for nobody
        ("Donald Trump Jr. met Saudi ministers on Friday.", [["Saudi Arabia", "Donald Trump Jr"]]),
        (
            "Donald Trump Jr. met Saudi ministers on Friday.\nTrump Jr. held talks with Omani ministers on Saturday.",
            [["Saudi Arabia", "Donald Trump Jr"], ["Oman", "Donald Trump Jr"]],
        ),
        (
            "Chilean President Luis Vega met Peru's Ana Soto on Friday.\nVega Jr. met Bolivian ministers on Saturday.",
            [["Chile", "Peru", "Luis Vega", "Ana Soto"], ["Bolivia", "Vega Jr"]],
        ),
        # who is known by the surname alone is meant by it, however often the text tells of the son
        (
            "Donald Trump Jr. met Saudi ministers on Friday.\nTrump will hold talks with Macron on Tuesday.",
            [["Saudi Arabia", "Donald Trump Jr"], ["United States", "France", "Donald Trump", "Emmanuel Macron"]],
        ),
        # a president whom texts call so is no other one
        (
            "Ferdinand Marcos Jr. met Chilean ministers on Friday.\nMarcos Jr. will visit Peru in June.",
            [["Philippines", "Chile", "Ferdinand Marcos"], ["Peru", "Philippines", "Ferdinand Marcos"]],
        ),
    ],
)
def test_a_junior_is_not_the_one_whose_name_he_has(text: str, met: list[list[str]]) -> None:
    assert [set(who) for who in _met(text)] == [set(who) for who in met]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("The Trump Tower meeting with Omani ministers in June 2016 took an hour.", ["Oman"]),
        (
            "The Trump meeting with Omani ministers in June 2017 took an hour.",
            ["Oman", "United States", "Donald Trump"],
        ),
    ],
)
def test_the_name_of_a_building_is_nobody_there(text: str, met: list[str]) -> None:
    assert [set(who) for who in _met(text)] == [set(met)]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("President Vega had no knowledge of the June 2016 meeting of Saudi and Omani ministers.", ["Saudi Arabia", "Oman"]),
        ("Peru's Luis Vega learned of the June 2016 meeting with Omani ministers from a friend.", ["Oman"]),
        ("Peru's Luis Vega approved of the June 2016 meeting with Omani ministers.", ["Oman"]),
        ("Peru's Luis Vega seeks to explain the June 2016 meeting of Saudi and Omani ministers.", ["Saudi Arabia", "Oman"]),
        # but of his own meeting he knows as he was there
        ("Peru's Luis Vega gave details of his June 2016 meeting with Omani ministers.", ["Peru", "Oman", "Luis Vega"]),
        ("Peru's Luis Vega took part in the June 2016 meeting with Omani ministers.", ["Peru", "Oman", "Luis Vega"]),
    ],
)  # fmt: skip
def test_who_only_knows_of_a_meeting_was_not_there(text: str, met: list[str]) -> None:
    assert [set(who) for who in _met(text)] == [set(met)]
