"""Tests that a person who changed posts speaks for the one whose post it was in the year of the report."""

import pytest

from summit_timeline import Document, extract, extract_claims


def _lands(day: str, text: str) -> set[str]:
    (claim,) = extract_claims(Document(text=text, published=day))
    return {p.name for p in claim.participants if p.kind != "person"}


@pytest.mark.parametrize(
    ("day", "text", "lands"),
    [
        ("2010-05-11", "Jens Stoltenberg met Angela Merkel in Oslo on Monday.", {"Norway", "Germany"}),
        ("2018-05-15", "Jens Stoltenberg met Angela Merkel in Berlin on Monday.", {"NATO", "Germany"}),
        ("2015-05-12", "Mario Draghi met Alexis Tsipras on Monday.", {"European Central Bank", "Greece"}),
        ("2021-06-22", "Mario Draghi met Angela Merkel in Berlin on Monday.", {"Italy", "Germany"}),
        ("2012-03-13", "Donald Tusk met Angela Merkel in Berlin on Monday.", {"Poland", "Germany"}),
        ("2016-03-15", "Donald Tusk met Angela Merkel in Berlin on Monday.", {"European Union", "Germany"}),
        ("2015-03-17", "Stoltenberg will meet Petro Poroshenko on Friday.", {"NATO", "Ukraine"}),
        ("2004-03-16", "NATO chief Javier Solana met Vladimir Putin on Monday.", {"NATO", "Russia"}),
        ("1996-03-12", "Javier Solana met Boris Yeltsin in Moscow on Monday.", {"NATO", "Russia"}),
        ("1975-03-11", "Jens Stoltenberg met Fidel Castro in Oslo on Monday.", {"NATO", "Cuba"}),
    ],
)
def test_the_year_of_the_report_tells_for_whom_a_person_speaks(day: str, text: str, lands: set[str]) -> None:
    assert _lands(day, text) == lands


def test_others_keep_the_one_that_they_speak_for_in_all_years() -> None:
    text = "Fidel Castro met Sergey Lavrov on Monday."
    assert _lands("2006-03-14", text) == _lands("2016-03-15", text) == {"Cuba", "Russia"}


@pytest.mark.parametrize(
    ("day", "text", "lands"),
    [
        # before and after their offices, by the day of the event
        ("2016-03-15", "Donald Trump met Sergey Lavrov on Monday.", {"Russia"}),
        ("2018-03-15", "Donald Trump met Sergey Lavrov on Monday.", {"United States", "Russia"}),
        ("2018-03-15", "Donald Trump met Sergey Lavrov in May 2016.", {"Russia"}),
        ("2018-03-15", "President Trump met Sergey Lavrov in May 2016.", {"Russia"}),
        ("2018-03-15", "John Kerry met Sergey Lavrov in May 2015.", {"United States", "Russia"}),
        (
            "2018-03-15",
            "Former Secretary of State John Kerry met Sergey Lavrov in May 2015.",
            {"United States", "Russia"},
        ),
        ("2018-03-15", "Former Secretary of State John Kerry met Sergey Lavrov on Monday.", {"Russia"}),
        ("2018-03-15", "Former U.S. Secretary of State John Kerry met Sergey Lavrov on Monday.", {"Russia"}),
        ("2018-03-15", "John Kerry met Sergey Lavrov many times.", {"United States", "Russia"}),
        ("2018-03-15", "Former Secretary of State John Kerry met Sergey Lavrov many times.", {"Russia"}),
        ("2016-03-15", "Donald Trump met Sergey Lavrov many times.", {"Russia"}),
        ("2018-03-15", "Jens Stoltenberg met Sergey Lavrov in Oslo in May 2010.", {"Norway", "Russia"}),
        ("2018-03-15", "NATO chief Jens Stoltenberg met Sergey Lavrov in Oslo on Monday.", {"NATO", "Russia"}),
        ("2018-03-15", "Then-Secretary of State John Kerry may have met Sergey Lavrov.", {"United States", "Russia"}),
        # the words tell the office
        ("2018-03-15", "Secretary of State John Kerry met Sergey Lavrov on Monday.", {"United States", "Russia"}),
        (
            "2018-03-15",
            "Mike Pompeo, the former CIA director, met Sergey Lavrov on Monday.",
            {"United States", "Russia"},
        ),
        # those whom no table has
        ("2018-03-15", "Former Chilean President Luis Vega met Sergey Lavrov on Monday.", {"Russia"}),
        ("2018-03-15", "Chilean former minister Luis Vega met Sergey Lavrov on Monday.", {"Russia"}),
        ("2018-03-15", "Luis Vega, a former Chilean minister, met Sergey Lavrov on Monday.", {"Russia"}),
        ("2018-03-15", "Former Chilean President Luis Vega met Sergey Lavrov in May 2009.", {"Chile", "Russia"}),
        ("2018-03-15", "Chilean President Luis Vega met former Peruvian minister Ana Soto on Monday.", {"Chile"}),
        (
            "2018-03-15",
            "Chilean President Luis Vega, a former soldier, met Sergey Lavrov on Monday.",
            {"Russia", "Chile"},
        ),
        (
            "2018-03-15",
            "Chilean ministers and former President Luis Vega of Chile met Sergey Lavrov on Monday.",
            {"Chile", "Russia"},
        ),
    ],
)
def test_who_is_not_in_office_on_the_day_of_an_event_speaks_for_nobody(day: str, text: str, lands: set[str]) -> None:
    assert _lands(day, text) == lands


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Donald Trump met Sergey Lavrov in Oslo in May 2016.", "Russia–Donald Trump meeting in Oslo"),
        ("Donald Trump met Sergey Lavrov in Oslo in May 2017.", "US-Russia meeting in Oslo"),
    ],
)
def test_the_title_names_who_meets_a_country_and_speaks_for_none(text: str, title: str) -> None:
    (event,) = extract(Document(text=text, published="2018-03-15")).events
    assert event.title == title
