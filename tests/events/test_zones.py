"""Which stretch of a sentence belongs to an event word: never more than the sentence, whatever follows it."""

import pytest

import summit_timeline as st


@pytest.mark.parametrize(
    "text",
    [
        "Chile held talks with Peru on Monday. And with Bolivia absent, they failed.",
        "Chile held talks with Peru on Monday.\n\n and with Bolivia, and with Ghana.",
        "Chile held talks with Peru, and with Bolivia, and with Ghana, and with Togo.",
        "Chile held talks with Peru; and with Bolivia -- and with Ghana",
    ],
)
def test_further_sides_behind_and_with_are_looked_for_within_the_sentence(text: str) -> None:
    claims = st.extract(st.Document(text=text, published="2019-03-01")).claims
    assert {p.name for c in claims for p in c.participants} >= {"Chile", "Peru"}
