"""A ceremony told right behind a signing, and what somebody else held: own sentences."""

import pytest

from tests.events.events_told import told

# 2018-10-18 is a Thursday
AT_ITS_CEREMONY = [
    "President Ana Soto signed the treaty with Chile on Tuesday. At a ceremony in Lima, she praised the unions.",
    "President Ana Soto signed the treaty with Chile on Tuesday. In a long ceremony in Lima, she praised the unions.",
    "President Ana Soto signed the treaty with Chile on Tuesday. At a signing ceremony in Lima, she praised the unions.",
]


@pytest.mark.parametrize("text", AT_ITS_CEREMONY)
def test_the_ceremony_is_that_of_the_signing_told_before(text: str) -> None:
    assert told(text) == ["signing held 2018-10-16; Lima; Ana Soto, Chile"]


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Soto signed the treaty with Chile on Tuesday. At a wreath-laying ceremony in Lima, she wept.",
        "President Ana Soto signed the treaty with Chile on Tuesday. An awards ceremony in Lima was cut short.",
    ],
)
def test_another_ceremony(text: str) -> None:
    assert told(text) == ["signing held 2018-10-16; -; Ana Soto, Chile"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Ana Soto's meeting with a Russian lawyer on Tuesday was secret. Igor Vega's meeting with Iranian envoys was, too.",
            ["meeting held -; -; Igor Vega, Iran", "meeting held 2018-10-16; -; Ana Soto, Russian lawyer"],
        ),
        (
            "Ana Soto's meeting with a Russian lawyer on Tuesday was secret. The meeting Igor Vega had with Iranian envoys was, too.",
            ["meeting held -; -; Igor Vega, Iran", "meeting held 2018-10-16; -; Ana Soto, Russian lawyer"],
        ),
        (
            "Ana Soto's meeting with a Russian lawyer on Tuesday was secret. The meeting that Mr. Vega, an aide, had with Iranian envoys was, too.",
            ["meeting held -; -; Iran, Vega", "meeting held 2018-10-16; -; Ana Soto, Russian lawyer"],
        ),
        (
            "Barack Obama met Xi Jinping in Beijing on Tuesday. Obama's meeting with Xi was short.",
            ["meeting held 2018-10-16; Beijing; Barack Obama, China, Xi Jinping"],
        ),
    ],
)  # fmt: skip
def test_what_another_one_held_is_another_event(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Igor Vega's meeting with Iranian envoys was secret.", "Igor Vega, Iran"),
        ("Igor Vega's talks with Iranian officials in Lima were secret.", "Igor Vega, Iran"),
        ("Igor Vega's lunch with Iranian trade officials on Tuesday was secret.", "Igor Vega, Iran"),
        ("Xi Jinping's top adviser held talks with Iranian envoys on Tuesday.", "China, Iran"),
    ],
)
def test_whose_meeting_with_officials_it_is(text: str, who: str) -> None:
    (event,) = told(text)
    assert event.rsplit("; ", 1)[1] == who
