"""Who takes part, where the words around tell it in a way that is easily lost: own sentences."""

import pytest

import summit_timeline as st

WEDNESDAY = "2023-07-05"


def who(text: str) -> list[str]:
    """Who takes part in the only event of a report, in the order of the alphabet."""
    (event,) = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    return sorted(p.name for p in event.participants)


SEVERAL_MEAN = [  # a verb in front of "to" that could be a noun
    ("The leaders of Mali and Niger plan to meet on Friday.", ["Mali", "Niger"]),
    ("The leaders of Mali, Chad and Niger hope to hold talks on Friday.", ["Chad", "Mali", "Niger"]),
    ("Officials said the presidents of Mali and Niger plan to meet on Friday.", ["Mali", "Niger"]),
    ("The envoys of Peru and Chile need to meet Togo's envoy on Friday.", ["Chile", "Peru", "Togo"]),
    ("Ghanaian ministers plan to meet Togolese negotiators on Friday.", ["Ghana", "Togo"]),
]

ASIDES = [  # what stands between the verb and what it tells
    ("Chile's president met Peru's leader later than planned on Tuesday.", ["Chile", "Peru"]),
    ("Togo's envoy met Ghana's leader earlier than had been expected on Tuesday.", ["Ghana", "Togo"]),
    ("Chile and Peru agreed, as expected, to meet on Friday.", ["Chile", "Peru"]),
    ("Chile and Peru agreed, as had been announced, to hold talks on Friday.", ["Chile", "Peru"]),
    ("As scheduled, Mali's premier met Chad's king on Tuesday.", ["Chad", "Mali"]),
    ("Mali's premier, as promised, met Chad's king on Tuesday.", ["Chad", "Mali"]),
    ("Chile and Peru have decided, officials said, to meet on Friday.", ["Chile", "Peru"]),
    ("Chile and Peru have agreed, Togo's envoy said, to hold talks on Friday.", ["Chile", "Peru"]),
]

SPEAKERS = [  # who speaks of talks with others, of which no other side is told
    ("Talks with Peru will resume on Friday, said Chile's foreign minister.", ["Chile", "Peru"]),
    ("Talks with Peru on Tuesday went well, Chile's foreign minister told reporters.", ["Chile", "Peru"]),
    ("A meeting with Peru's envoy on Tuesday was useful, Chile's envoy said.", ["Chile", "Peru"]),
    ("Chile's envoy said a meeting with Peru's envoy on Tuesday was useful.", ["Chile", "Peru"]),
    ("Talks between Chile and Peru will resume on Friday, Chad said.", ["Chile", "Peru"]),
]

SPOUSES = [
    ("First lady Jill Biden will visit Lima on Friday.", ["Jill Biden", "Peru"]),
    ("Chilean first lady Irina Soto met Peru's president on Tuesday.", ["Chile", "Irina Soto", "Peru"]),
    (
        "First Lady Ana Soto met Maria Vega, the wife of the Peruvian president, in Oslo on Tuesday.",
        ["Ana Soto", "Maria Vega"],
    ),
    (
        "Boric met Macron on Tuesday. First lady Ana Soto had left.",
        ["Chile", "Emmanuel Macron", "France", "Gabriel Boric"],
    ),
]


@pytest.mark.parametrize(("text", "names"), [*SEVERAL_MEAN, *ASIDES, *SPEAKERS, *SPOUSES])
def test_who_takes_part(text: str, names: list[str]) -> None:
    assert who(text) == names


def test_a_plan_behind_an_article_is_a_noun() -> None:
    assert not st.extract(
        st.Document(text="Chad rejected a Mali and Niger plan to hold talks on Friday.", published=WEDNESDAY)
    ).events


def test_the_wife_of_nobody_in_office_makes_a_meeting_private() -> None:
    text = "Luis Vega met with Maria Rojas, the wife of a miner, in Oslo on Tuesday."
    assert not st.extract(st.Document(text=text, published=WEDNESDAY)).events
