"""What is told as untrue, unknown or unreal is no event; what is only denied of a known one leaves it held."""

import pytest

import summit_timeline as st

WEDNESDAY = "2023-07-05"


def read(text: str) -> list[str]:
    found = st.extract(st.Document(text=text, published=WEDNESDAY)).events.where(kind=["summit", "meeting"])
    return [f"{e.status.value} {e.when.edtf if e.when.known else '-'}" for e in found]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana said it was untrue that its president had met his Togolese counterpart on Monday.",
        "Ghana said there was no truth to reports that a secret meeting with Togo took place on Monday.",
        "Ghana doubted that the presidents of Chad and Togo had met on Monday.",
        "Ghana declined to say whether it had held talks with Togo on Monday.",
        "It was unclear whether the presidents of Chad and Togo had met on Monday.",
        "Ghana dismissed reports of a secret meeting with Togo on Monday.",
        "Ghana brushed off media reports of talks with Togo.",
        "Ghana denied knowledge of a meeting with Togo on Monday.",
        "Ghana knew nothing of talks with Togo on Monday.",
        "No meeting of Chad and Togo took place on Monday.",
        "Neither Chad nor Togo held talks on Monday.",
        "Ghana's president avoided a meeting with his Togolese counterpart on Monday.",
        "Ghana's president was refused a meeting with his Togolese counterpart on Monday.",
        "Ghana's president left Lome on Monday without meeting his Togolese counterpart.",
        "Instead of meeting his Togolese counterpart on Monday, Ghana's president flew home.",
        "Had Ghana's president met his Togolese counterpart on Monday, the war would have been avoided.",
        "Ghana's president wished he had met his Togolese counterpart on Monday.",
        "Ghana's president pretended to have met his Togolese counterpart on Monday.",
    ],
)
def test_what_is_untrue_or_unknown_is_no_event(text: str) -> None:
    assert [row for row in read(text) if not row.startswith("cancelled")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana denied that it had been rude at a meeting with Togo on Monday.", "held 2023-07-03"),
        ("Ghana declined to say whether a deal was reached at a meeting with Togo on Monday.", "held 2023-07-03"),
        ("Ghana would not say whether the meeting with Togo on Monday had been useful.", "held 2023-07-03"),
        ("Ghana dismissed reports of a row at a meeting with Togo on Monday.", "held 2023-07-03"),
        ("Ghana said it was untrue that a deal had been reached when it met Togo on Monday.", "held 2023-07-03"),
        ("Ghana avoided the word war at a meeting with Togo on Monday.", "held 2023-07-03"),
        ("Ghana left a meeting with Togo on Monday without a deal.", "held 2023-07-03"),
        ("Ghana did not say whether it would hold talks with Togo on Friday.", "considered 2023-07-07"),
        ("Ghana had met Togo on Monday, and an attack would have been avoided.", "held 2023-07-03"),
    ],
)
def test_what_else_is_denied_leaves_an_event(text: str, expected: str) -> None:
    assert read(text) == [expected]
