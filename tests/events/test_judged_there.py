"""Who is told of as rigid "during negotiations" took part in them; parties by their conference; days behind "when"."""

import pytest

import summit_timeline as st

DAY = "2015-10-08"  # a Thursday

JUDGED = [
    ("President Obama described President Ana Vega of Chile as rigid during talks in Lima last month.", True),
    ("President Obama said President Ana Vega of Chile was rigid during talks in Lima last month.", True),
    ("President Obama criticized President Ana Vega of Chile during talks with Peru last month.", False),
    ("President Obama described President Ana Vega of Chile as rigid at a conference in Lima last month.", False),
]


@pytest.mark.parametrize(("text", "both"), JUDGED, ids=[text[:60] for text, _ in JUDGED])
def test_who_is_judged_by_his_conduct_at_talks_was_there(text: str, both: bool) -> None:
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    assert ({"Barack Obama", "Ana Vega"} <= {p.name for p in event.participants}) is both


CONFERENCES = [
    ("The House GOP conference will meet on Friday.", "House Republicans"),
    ("A special GOP conference meeting will be held on Friday.", "House Republicans"),
    ("The Senate GOP conference will meet on Friday.", "Senate Republicans"),
    ("President Obama will speak at the Republican National Committee's winter meeting on Friday.",
     "Republican National Committee"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body"), CONFERENCES, ids=[text for text, _ in CONFERENCES])
def test_bodies_of_a_party_meet(text: str, body: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    assert body in {p.name for p in event.participants}
    assert event.when.edtf == "2015-10-09"


def test_a_day_is_that_of_the_clause_with_when_behind_it() -> None:
    text = (
        "The race will begin on Friday morning, when the senators go to a room in the basement of the "
        "palace for a long meeting."
    )
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    assert event.when.edtf == "2015-10-09"


def test_a_day_of_saying_is_not_that_of_the_clause_with_that_behind_it() -> None:
    text = (
        "The race began on Wednesday, when Senator Ana Vega said that she would hold a meeting with Luis Soto in Lima."
    )
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    assert event.when.edtf != "2015-10-07"
