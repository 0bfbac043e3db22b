"""Who signed what is told in a clause without "that": "the law Vega signed". Own sentences."""

import pytest

import summit_timeline as st

MERKEL, MERKEL_AND_RENZI = ["Angela Merkel", "Germany"], ["Angela Merkel", "Germany", "Italy", "Matteo Renzi"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The treaty Merkel signed on Friday is under attack.", MERKEL),
        ("It is an anchor of the accord Chancellor Angela Merkel signed on Friday.", MERKEL),
        ("The order Merkel signed on Friday closes the base, Sen. John McCain said.", MERKEL),
        ("The treaty Merkel and Renzi signed on Friday is in force.", MERKEL_AND_RENZI),
        ("The feud ended with the pact Merkel and Renzi signed on Friday.", MERKEL_AND_RENZI),
        ("The bill German Chancellor Angela Merkel signed on Friday protects bees.", MERKEL),
        ("Critics want to repeal the law Merkel signed on Friday.", MERKEL),
        ("They are willing to keep the decree Merkel signed on Friday.", MERKEL),
        ("The treaty Norway and Finland signed on Friday was praised.", ["Finland", "Norway"]),
    ],
)
def test_who_signed_it(text: str, who: list[str]) -> None:
    (claim,) = st.extract_claims(st.Document(text=text, published="2015-03-10"))
    assert sorted(p.name for p in claim.participants) == who
    assert (claim.kind.value, claim.status.value, claim.when.edtf) == ("signing", "held", "2015-03-06")


@pytest.mark.parametrize(
    "text",
    [
        "The law Merkel called historic divides Germany.",
        "Critics want Merkel to sign the treaty.",
        "They urged the chancellor to get the law signed.",
    ],
)
def test_nothing_was_signed(text: str) -> None:
    assert not [c for c in st.extract_claims(st.Document(text=text, published="2015-03-10")) if c.status == "held"]
