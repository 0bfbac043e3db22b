"""Titles in front of names, with what an office is for and of whom it is: own sentences."""

import pytest

import summit_timeline as st
from summit_timeline.events.names.name import Name


def people_of(text: str) -> set[tuple[str, str | None]]:
    """The people of all events of a report, each with the country or body spoken for."""
    found = st.extract(st.Document(text=text, published="2025-05-03")).events
    return {(p.name, p.represents) for e in found for p in e.participants if p.kind == "person"}


PETAR = ("Petar Gil", "Bulgaria")
TITLED = [
    ("Chile's Minister of Foreign Affairs Luis Vega", ("Luis Vega", "Chile")),
    ("The Chilean minister of foreign affairs, Luis Vega,", ("Luis Vega", "Chile")),
    ("The Minister of Foreign Affairs of Chile, Luis Vega,", ("Luis Vega", "Chile")),
    ("Chile's Minister of Defence and Veterans Luis Vega", ("Luis Vega", "Chile")),
    ("Chile's Minister of State for Foreign Affairs Luis Vega", ("Luis Vega", "Chile")),
    ("The UN special envoy for Yemen, Ana Soto,", ("Ana Soto", "United Nations")),
    ("UN special envoy for Yemen Ana Soto", ("Ana Soto", "United Nations")),
    ("EU special envoy for the Middle East Ana Soto", ("Ana Soto", "European Union")),
    ("US ambassador to Israel Ana Soto", ("Ana Soto", "United States")),
    ("U.S. Assistant Secretary of State for East Asian and Pacific Affairs Ana Soto", ("Ana Soto", "United States")),
    ("China's special envoy on Korean affairs Liu Deng", ("Liu Deng", "China")),
    ("EU Commissioner for Enlargement Ana Soto", ("Ana Soto", "European Union")),
    ("European Commissioner for Trade Ana Soto", ("Ana Soto", "European Union")),
    ("The president of the Republic of Chad, Ildar Sabo,", ("Ildar Sabo", "Chad")),
    ("The head of Norway's spy agency, Ildar Sabo,", ("Ildar Sabo", "Norway")),
    ("The speaker of Chad's parliament, Ildar Sabo,", ("Ildar Sabo", "Chad")),
    ("Chadian parliament speaker Ildar Sabo", ("Ildar Sabo", "Chad")),
    ("Ildar Sabo, speaker of the Chadian parliament,", ("Ildar Sabo", "Chad")),
    ("The Emir of Qatar, Sheikh Tamim bin Hamad Al Thani,", ("Tamim bin Hamad Al Thani", "Qatar")),
    ("Qatari Emir Sheikh Tamim bin Hamad al-Thani", ("Tamim bin Hamad Al Thani", "Qatar")),
    ("Saudi Foreign Minister Prince Faisal bin Farhan", ("Faisal bin Farhan", "Saudi Arabia")),
    ("UAE President Sheikh Mohamed bin Zayed Al Nahyan", ("Mohammed bin Zayed", "United Arab Emirates")),
    ("Mali's military leader, Captain Ildar Sabo,", ("Ildar Sabo", "Mali")),
]  # fmt: skip


@pytest.mark.parametrize(("title", "who"), TITLED)
def test_whom_a_title_with_its_field_names(title: str, who: tuple[str, str]) -> None:
    assert people_of(f"{title} met Bulgaria's Petar Gil in Sofia on Friday.") == {who, PETAR}


def test_the_field_of_an_office_is_no_side() -> None:
    (event,) = st.extract(
        st.Document(text="UN special envoy for Yemen Ana Soto met Petar Gil of Oman on Friday.", published="2025-05-03")
    ).events
    assert {p.name for p in event.participants} == {"United Nations", "Oman", "Ana Soto", "Petar Gil"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # who speaks behind the clause in which an office is told does not hold it
        ("After meeting the king of Spain in Lima on Friday, Norway's Ildar Sabo spoke of hope.", {("Ildar Sabo", "Norway")}),
        ("After talks with the president of Chad, Norway's Ildar Sabo spoke of hope.", {("Ildar Sabo", "Norway")}),
        ("The foreign ministers of Chad, Norway and Togo met in Lima on Friday.", set()),
        ("The president of Chad, Norway's foreign minister and the envoy of Togo met in Lima on Friday.", set()),
    ],
)  # fmt: skip
def test_an_office_and_a_name_that_only_stand_beside_each_other(text: str, people: set[tuple[str, str]]) -> None:
    assert people_of(text) == people


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Minister of Foreign Affairs", "foreign minister"),
        ("Deputy Minister of Defence", "deputy defence minister"),
        ("Minister of State for Foreign Affairs", "minister"),
        ("Secretary of State for Foreign Affairs", "secretary of state"),
        ("Secretary of Defense", "secretary of defense"),
        ("special envoy for Yemen", "special envoy"),
        ("president of Chad", "president"),
    ],
)
def test_the_office_of_a_title(title: str, office: str) -> None:
    assert Name(0, 1, None, title=title).office == office
