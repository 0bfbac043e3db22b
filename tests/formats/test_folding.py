"""Folding: no line above 75 octets, no character or escape split, and unfolded it is what it was."""

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_timeline.formats.folding import folded

LINES = st.lists(
    st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), min_size=1, max_size=300), max_size=5
)


@given(LINES)
def test_folded_lines_are_short_and_whole(texts: list[str]) -> None:
    lines = [f"N:{text}" for text in texts]
    data = folded(lines)
    assert all(len(line) <= 75 and line.decode() is not None for line in data.split(b"\r\n"))
    assert data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1] == lines


@pytest.mark.parametrize(
    "text",
    [
        "x" * 73 + "\\n" + "y" * 90,
        "日" * 60,
        "\\" * 200,
        "🎌" * 40,
        "x" * 74,
        "x" * 75,
        "x" * 76,
        "x" * 74 + "\\" * 71 + "🎌" * 3,
    ],
)
def test_edges(text: str) -> None:
    data = folded([text])
    assert all(len(line) <= 75 and line.decode() is not None for line in data.split(b"\r\n"))
    assert data.replace(b"\r\n ", b"").decode() == text + "\r\n"
    if "\\" * 3 not in text:
        assert not any(line.endswith(b"\\") for line in data.split(b"\r\n"))


def test_it_folds_as_icalendar_does_where_no_escape_is_near() -> None:
    for text in ("NAME:" + "abc " * 60, "NAME:" + "é" * 100):
        assert folded([text]) == icalendar.parser.Contentline(text).to_ical() + b"\r\n"
