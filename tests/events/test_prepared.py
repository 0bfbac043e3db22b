"""Events that are only prepared: own sentences; their day lies ahead, and that of the preparing is none of theirs."""

import pytest

import summit_timeline as st
from summit_timeline.events.model import Document

# 2023-07-05 is a Wednesday
AHEAD = [
    ("Chile's president was in Lima to prepare a summit with Peru in November.", "[2023-11-01..2023-11-30]"),
    ("Chile's envoy flew to Lima to finalise the summit with Peru on Friday.", "2023-07-07"),
    ("Chile's president called his Peruvian counterpart to discuss a summit in November.", "[2023-11-01..2023-11-30]"),
    ("Chile sent an envoy to Lima to pave the way for talks with Peru in November.", "[2023-11-01..2023-11-30]"),
    ("Chile's president came to Lima this week to prepare talks with Peru in November.", "[2023-11-01..2023-11-30]"),
    ("Chile's president came to Lima this week to seek a summit with Peru next week.", "[2023-07-10..2023-07-16]"),
]
OVER = [
    ("Chile's president was in Lima to attend a summit with Peru in November.", "[2022-11-01..2022-11-30]"),
    ("Chile's president held a summit with Peru in November.", "[2022-11-01..2022-11-30]"),
    ("Chile's president and Peru's met on Monday to discuss trade.", "2023-07-03"),
]


def read(text: str) -> set[tuple[bool, str]]:
    """Whether each event but visits and calls is told as held, and its days."""
    events = st.extract(Document(text=text, published="2023-07-05")).events
    return {(e.status.value == "held", e.when.edtf) for e in events if e.kind.value in ("summit", "meeting")}


@pytest.mark.parametrize(("text", "days"), AHEAD)
def test_what_is_prepared_is_to_come(text, days):
    assert read(text) == {(False, days)}


@pytest.mark.parametrize(("text", "days"), OVER)
def test_what_was_attended_is_over(text, days):
    assert read(text) == {(True, days)}
