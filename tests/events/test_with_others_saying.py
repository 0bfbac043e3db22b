"""What others say "with the Kremlin warning on Friday": their day is not that of the event, and they take no part. Own sentences."""

import itertools

import pytest

import summit_timeline as st

SAYING = ["saying", "warning", "announcing", "insisting", "noting", "telling reporters", "declaring", "predicting", "complaining", "denying"]  # fmt: skip
TOLD = [
    "Angela Merkel put off a meeting with Emmanuel Macron, with Moscow {} on Friday that more was to come.",
    "Angela Merkel will meet Emmanuel Macron in Lima, with the Kremlin {} Friday that nothing would come of it.",
    "Angela Merkel met Emmanuel Macron in Lima, with Vladimir Putin {} on Friday that nothing would come of it.",
    "Angela Merkel and Emmanuel Macron have delayed a meeting, with the White House {} last week that it should go on.",
]


@pytest.mark.parametrize(("text", "saying"), [*itertools.product(TOLD, SAYING)])
def test_others_only_say_something(text: str, saying: str) -> None:
    (claim,) = st.extract_claims(st.Document(text=text.format(saying), published="2019-03-12"))
    assert sorted(p.name for p in claim.participants) == ["Angela Merkel", "Emmanuel Macron", "France", "Germany"]
    assert not claim.when.known


@pytest.mark.parametrize("there", ["looking on", "attending", "hosting the two"])
def test_others_are_there(there: str) -> None:
    text = f"Angela Merkel met Emmanuel Macron on Friday, with Vladimir Putin {there}."
    (claim,) = st.extract_claims(st.Document(text=text, published="2019-03-12"))
    assert "Vladimir Putin" in [p.name for p in claim.participants]
