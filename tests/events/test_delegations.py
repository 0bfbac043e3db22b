"""Who leads or represents a side, told in a sentence of its own. Own sentences."""

import pytest

import summit_timeline as st

OPENED = "Chile and Peru opened talks in Lima on Tuesday. "


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Chilean team was headed by Foreign Minister Maria Soto, while the Peruvian side was led by Luis Vega.", {"Maria Soto", "Luis Vega"}),
        ("Peru was represented by Luis Vega.", {"Luis Vega"}),
        ("Luis Vega, a former general, will lead the Peruvian side.", {"Luis Vega"}),
        ("Foreign Minister Luis Vega represented Peru.", {"Luis Vega"}),
        ("Peru was led by Luis Vega until 1990.", set()),
        ("The Ghanaian delegation to a fair was led by John Mensah.", set()),
        ("The Chilean army was headed by Luis Vega.", set()),
    ],
)  # fmt: skip
def test_who_leads_a_side_takes_part(text: str, people: set[str]) -> None:
    claims = st.extract_claims(st.Document(text=OPENED + text, published="2009-03-04"))
    assert {p.name for c in claims[:1] for p in c.participants} == {"Chile", "Peru", *people}


def test_who_leads_a_side_stands_for_it() -> None:
    text = OPENED + "The Peruvian side was led by Luis Vega."
    (claim,) = st.extract_claims(st.Document(text=text, published="2009-03-04"))
    assert [p.represents for p in claim.participants if p.name == "Luis Vega"] == ["Peru"]
