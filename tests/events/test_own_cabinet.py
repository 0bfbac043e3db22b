"""Whose cabinet it is that has something to do at its next meeting. Own sentences."""

import pytest

import summit_timeline as st


@pytest.mark.parametrize(
    "text",
    [
        "Pedro Sanchez said he would ask his Cabinet to approve the plan in their next meeting on Friday.",
        "Pedro Sanchez will ask his cabinet to approve the plan at its next meeting on Friday.",
    ],
)
def test_the_head_of_the_cabinet_is_there(text: str) -> None:
    (claim,) = st.extract_claims(st.Document(text=text, published="2019-03-12"))
    assert sorted(p.name for p in claim.participants) == ["Cabinet", "Pedro Sanchez"]
    assert (claim.status.value, claim.when.edtf) == ("scheduled", "2019-03-15")
