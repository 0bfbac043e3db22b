"""Who is dealt with "over dinner" has met, whatever the verb. Own sentences."""

import itertools

import pytest

import summit_timeline as st

DEALT = """took advice from {} / was soliciting advice from {} / made his case to {} / heard from {} / courted {} / lobbied {} / consulted {} /
pitched his plan to {} / laid out his plan to {} / asked {} for help / sparred with {} / got an earful from {} / complained to {}""".replace("\n", " ").split(" / ")  # fmt: skip
WHOM = {"senators": ["Barack Obama", "United States Senate"], "Emmanuel Macron": ["Barack Obama", "Emmanuel Macron", "France", "United States"]}  # fmt: skip
FRAMES = [
    "Barack Obama {} over dinner at the White House on Monday.",
    "Over lunch at the White House on Monday, Barack Obama {}.",
    "Barack Obama {} Monday over breakfast at the White House.",
]


@pytest.mark.parametrize(("frame", "dealt", "whom"), [*itertools.product(FRAMES, DEALT, WHOM)])
def test_who_is_dealt_with_over_a_meal(frame: str, dealt: str, whom: str) -> None:
    text = frame.format(dealt.format(whom))
    (claim,) = st.extract_claims(st.Document(text=text, published="2013-03-12"))
    assert sorted(p.name for p in claim.participants) == WHOM[whom]
    assert (claim.kind.value, claim.when.edtf) == ("meeting", "2013-03-11")


@pytest.mark.parametrize(
    "text",
    [
        "A waiter told reporters over dinner on Monday that he was tired.",
        "The actress made her case to fans over lunch in Paris on Monday.",
        "Hours of debate over dinner in Lima wore Chile out.",
        "Barack Obama gave a speech to voters over lunch in Ohio on Monday.",
    ],
)
def test_no_meeting_over_a_meal(text: str) -> None:
    assert not st.extract_claims(st.Document(text=text, published="2013-03-12"))
