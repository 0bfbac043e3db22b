"""How much work a text makes as it grows: counted in calls of functions, which are the same on every machine."""

import collections
import sys
from typing import Any

import pytest

import summit_timeline as st

TEXTS = [
    "Prime Minister Fumio Kishida, President Ana Soto and the foreign minister met. ",
    "Foreign Minister Ana Soto of Chad said the president would go. The king of Togo met Chad's foreign minister. ",
]
SHORT = 50  # times; with the few events before it each is compared, in a longer text more of them have as many
MOST = 3.2  # times the work in a text of twice the length; what grows with the square makes four times
FEW = 2_000  # calls


def work(text: str) -> dict[str, int]:
    """How many functions are called to read a text, by the file that calls them."""
    calls: collections.Counter[str] = collections.Counter()

    def count(frame: Any, event: str, arg: Any) -> None:
        if event in ("call", "c_call"):
            calls[frame.f_code.co_filename] += 1

    document = st.Document(text=text, published="2023-07-03")
    sys.setprofile(count)
    try:
        st.extract_claims(document)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_twice_as_long_makes_about_twice_the_work_in_each_file(text: str) -> None:
    short, long = work(text * SHORT), work(text * 2 * SHORT)
    assert {file: n / short[file] for file, n in long.items() if n > max(FEW, MOST * short[file])} == {}
