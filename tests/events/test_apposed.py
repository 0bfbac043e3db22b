"""People whom only an office or a country behind their name tells to be people, and names of bodies: own sentences."""

import pytest

import summit_timeline as st


def who_meets(text: str, published: str = "2009-05-12") -> set[str]:
    """The participants of all events of a report."""
    found = st.extract(st.Document(text=text, published=published)).events
    return {p.name for e in found for p in e.participants}


TOLD = [
    ("Ngarlejy Koumba, Chad's defence minister, met Sudan's Ossam Tirab in Doha on Monday.", {"Chad", "Sudan", "Ngarlejy Koumba", "Ossam Tirab"}),
    ("Ngarlejy Koumba of Chad and Ossam Tirab of Sudan met in Doha on Monday.", {"Chad", "Sudan", "Ngarlejy Koumba", "Ossam Tirab"}),
    ("Talks in Doha on Monday were attended by Ngarlejy Koumba, a rebel commander.", {"Ngarlejy Koumba"}),
    ("H.E. Mr. Ildar Sabo, Minister for Foreign Affairs of Chad, met H.E. Dr. Ossam Tirab, President of the Republic of Sudan, in Doha on Monday.", {"Chad", "Sudan", "Ildar Sabo", "Ossam Tirab"}),
    ("Ildar Sabo, the Chadian premier, met King Abdullah of Jordan on Monday. Mr. Sabo will see Sudan's president in Cairo on Friday.", {"Chad", "Jordan", "Ildar Sabo", "King Abdullah", "Sudan"}),
    ("Pope Francis met Russian Orthodox Patriarch Kirill in Havana on Monday.", {"Vatican", "Pope Francis", "Russian Orthodox Church", "Patriarch Kirill"}),
    ("The International Syria Support Group met in Vienna on Monday.", {"International Syria Support Group"}),
    ("President John Kufuor met the Ghana Trades Union Congress on Monday.", {"Ghana Trades Union Congress", "John Kufuor"}),
    # a place, a body or a thing, whatever stands behind it
    ("Chile and Peru met in Monte Alto, the president said on Monday.", {"Chile", "Peru"}),
    ("Chile met officials of the Gran Chaco, the leader in soy, on Monday.", {"Chile"}),
    ("The Lady Miners meet the Red Devils on Saturday.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_who_is_told_by_what_stands_behind_the_name(text: str, who: set[str]) -> None:
    assert who_meets(text) == who


YEARS = [
    ("1961-06-04", "President Kennedy met Premier Khrushchev in Vienna on Sunday.", {"United States", "Russia", "John F. Kennedy", "Nikita Khrushchev"}),
    ("1970-03-20", "Chancellor Willy Brandt met Premier Willi Stoph in Erfurt on Thursday.", {"Germany", "East Germany", "Willy Brandt", "Willi Stoph"}),
    ("2009-05-12", "Senator Kennedy met Premier Vega of Chile on Monday.", {"United States", "Chile", "Kennedy", "Vega"}),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "who"), YEARS)
def test_who_held_an_office_long_ago(published: str, text: str, who: set[str]) -> None:
    assert who <= who_meets(text, published)
    assert ("John F. Kennedy" in who_meets(text, published)) == ("John F. Kennedy" in who)


def test_an_official_text_names_its_vice_president_later() -> None:
    text = "The Vice President met today with Ukrainian President Petro Poroshenko in Kyiv. Vice President Biden urged reform."
    assert {"Joe Biden", "United States", "Petro Poroshenko"} <= who_meets(text, "2015-05-12")
    other = "The President met today with Ukrainian President Petro Poroshenko in Kyiv. Both hailed the day."
    assert who_meets(other, "2015-05-12") == {"Ukraine", "Petro Poroshenko"}
