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
    ("Senators Ana Soto and Thom Vega are in Kyiv, where they are due to meet President Volodymyr Zelensky on Thursday.", {"United States", "Ukraine", "Ana Soto", "Thom Vega", "Volodymyr Zelensky"}),
    ("Chilean ministers Ingo Vega and Petar Gil met Peru's president in Lima on Monday.", {"Chile", "Peru", "Ingo Vega", "Petar Gil"}),
    ("FARC commander Raul Reyes met Norwegian envoy Jan Egeland in Oslo on Monday.", {"FARC", "Norway", "Raul Reyes", "Jan Egeland"}),
    ("Pat Roberts and Collin Vandersee met Peru's president in Lima on Monday.", {"Peru", "Pat Roberts", "Collin Vandersee"}),
    ("Mossad director Yossi Cohen met CIA chief Ana Soto in Lima on Monday.", {"Israel", "United States", "Yossi Cohen", "Ana Soto"}),
    ("Senate Agriculture Committee Chairwoman Debbie Vega and her House counterpart, Frank Gil, met on Monday.", {"Debbie Vega", "Frank Gil"}),
    ("Prime Minister Luis Vega of Chile is on a three-day tour of Peru.", {"Chile", "Peru", "Luis Vega"}),
    ("Chile's minister, who is on a tour of Peru, said it was fine.", {"Chile", "Peru"}),
    ("The Turkish president met Nicolas Sarkozy in Paris on Monday.", {"Turkey", "France", "Nicolas Sarkozy"}),
    ("It rained in Lima. Ingo Vega, the head of the union, met Petar Gil of Peru on Monday.", {"Ingo Vega", "Peru", "Petar Gil"}),
    # a place, a body or a thing, whatever stands behind it
    ("Pat Roberts and New Zealand met Peru's president in Lima on Monday.", {"Peru", "Pat Roberts", "New Zealand"}),
    ("Republican leaders New York and Boston Globe met in Lima on Monday.", set()),
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
    ("2009-05-12", "Khalid Nasser of Qatar met the envoy of Chad on Monday.", {"Qatar", "Chad", "Khalid Nasser"}),
    ("1956-07-19", "President Tito met President Nasser in Brioni on Wednesday.", {"Yugoslavia", "Egypt", "Josip Broz Tito", "Gamal Abdel Nasser"}),
    ("2018-05-12", "Trudeau met Emmanuel Macron in Paris on Friday.", {"Canada", "France", "Justin Trudeau", "Emmanuel Macron"}),
    ("1972-05-12", "Prime Minister Trudeau met Georges Pompidou in Paris on Friday.", {"Canada", "France", "Pierre Trudeau", "Georges Pompidou"}),
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


OF_OFFICE = [
    # the one person whom a text names without an office is the head of government of whom it goes on to tell
    ("Theresa May is at home. The prime minister met Jean-Claude Juncker in Brussels on Monday.", {"Theresa May", "United Kingdom", "European Union", "Jean-Claude Juncker"}),
    ("Theresa May and Leo Varadkar agree. The Irish prime minister met Jean-Claude Juncker in Brussels on Monday.", {"Leo Varadkar", "Ireland", "European Union", "Jean-Claude Juncker"}),
    # one of two, one of another country, and one whose office is told; the country of a story is that of its minister
    ("Theresa May and Leo Varadkar agree. The prime minister met Jean-Claude Juncker in Brussels on Monday.", {"European Union", "Jean-Claude Juncker"}),
    ("President Vladimir Putin is in Rome. The Turkish president met Jean-Claude Juncker in Brussels on Monday.", {"Turkey", "European Union", "Jean-Claude Juncker"}),
    ("Boris Johnson, the mayor of London, is away. The prime minister met Jean-Claude Juncker in Brussels on Monday.", {"United Kingdom", "European Union", "Jean-Claude Juncker"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), OF_OFFICE)
def test_who_is_told_by_an_office_that_the_text_gives_to_nobody(text: str, who: set[str]) -> None:
    assert who_meets(text, "2017-12-06") == who


def test_unions_and_ministers_of_one_country_are_at_home() -> None:
    text = (
        "Prime Minister Pierre Trudeau met Wednesday with Luis Vega, president of the Canadian Labour Congress. "
        "Labor Minister Ana Soto and Finance Minister Juan Gil took part."
    )
    assert who_meets(text, "1983-08-31") == {
        "Canadian Labour Congress",
        "Pierre Trudeau",
        "Luis Vega",
        "Ana Soto",
        "Juan Gil",
    }
