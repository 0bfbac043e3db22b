"""Somebody's own summit is not that of a body, and talks of two are not the gathering of many. Own sentences."""

import itertools

import pytest

import summit_timeline as st

BODIES = ["G-20", "G-7", "NATO", "APEC", "EU", "ASEAN"]
PARTNERS = ["the Indian prime minister", "Shinzo Abe", "the king of Jordan", "Kenyan leaders"]
BESIDE = [
    "Emmanuel Macron will go to the {body} summit next week.\n\nHe is back from his summit with {partner}.",
    "The {body} summit takes place in Lima next week. Macron's summit with {partner} went well.",
]
TALKS = [
    "Both sides were closer to a deal after negotiations over the past two weeks, he added.",
    "The two countries have held nine rounds of talks.",
]
GATHERINGS = ["this month's gathering of East African leaders", "a forum of Nile nations", "this month's assembly of island states"]  # fmt: skip
MEETS = [
    "Museveni and President Uhuru Kenyatta were due to meet at {} in Burundi, but that event was canceled.",
    "Museveni and President Uhuru Kenyatta will meet at {} in Burundi.",
]


def events(text: str) -> list[set[str]]:
    """The words that name each event."""
    found = st.extract(st.Document(text=text, published="2019-03-12")).events.where(kind=("meeting", "summit"))
    return [{c.quote for c in e.claims} for e in found]


@pytest.mark.parametrize(("text", "body", "partner"), [*itertools.product(BESIDE, BODIES, PARTNERS)])
def test_somebodys_own_summit_is_not_that_of_a_body(text: str, body: str, partner: str) -> None:
    assert len(events(text.format(body=body, partner=partner))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The EU holds a summit on Friday in Tokyo. The summit with Japan will be about trade.",
        "Joe Biden will go to the U.S.-EU summit on Friday. His summit with EU leaders will be about trade.",
    ],
)
def test_it_is_where_the_body_meets_the_other(text: str) -> None:
    assert len(events(text)) == 1


@pytest.mark.parametrize(("talks", "gathering", "meets"), [*itertools.product(TALKS, GATHERINGS, MEETS)])
def test_talks_of_two_are_not_the_gathering_of_many(talks: str, gathering: str, meets: str) -> None:
    text = f"Kenya said talks between Nairobi and Kampala move forward.\n\n{talks}\n\n{meets.format(gathering)}"
    assert not any(any("Burundi" in q for q in e) and any("Burundi" not in q for q in e) for e in events(text))
