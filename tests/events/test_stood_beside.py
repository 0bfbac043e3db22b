"""Who stands beside the one who signs: he is there, and "he" who signs is the other one. Own sentences."""

import pytest

import summit_timeline as st

BESIDE = ["joined", "stood beside", "stood next to", "stood with", "stood alongside", "stood behind", "appeared with", "flanked", "sat beside", "watched"]  # fmt: skip
BOTH = ["Emmanuel Macron", "France", "Japan", "Shinzo Abe"]


def who(text: str) -> list[str]:
    claims = st.extract_claims(st.Document(text=text, published="2018-03-13"))
    return sorted({p.name for c in claims for p in c.participants})


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("word", ["as", "while", "when"])
def test_he_who_signs_is_the_other_one(beside: str, word: str) -> None:
    text = f"Shinzo Abe {beside} Emmanuel Macron in Paris on Monday {word} he signed the treaty."
    assert {"Emmanuel Macron", "France"} <= set(who(text)) <= set(BOTH)


@pytest.mark.parametrize("there", ["stood beside him", "stood behind him", "sat next to him", "looked on", "stood with him"])  # fmt: skip
def test_who_stands_beside_him_is_there(there: str) -> None:
    assert who(f"Emmanuel Macron signed the treaty in Paris on Monday as Shinzo Abe {there}.") == BOTH


@pytest.mark.parametrize("there", ["standing beside him", "seated next to him", "looking on", "joining him"])
def test_who_is_there_with_him(there: str) -> None:
    assert who(f"Emmanuel Macron signed the treaty in Paris on Monday with Shinzo Abe {there}.") == BOTH


def test_he_is_still_who_acts() -> None:
    text = "Shinzo Abe thanked Emmanuel Macron on Monday as he signed the treaty."
    assert "Shinzo Abe" in who(text)
