"""A dateline behind a caption, a summary or the names of the writers counts as one at the top. Own sentences."""

import pytest
from events_told import told

import summit_timeline as st

MET = "meeting held 2018-10-17; Lome; Chad, Sudan"


@pytest.mark.parametrize(
    "top",
    [
        "LOME, Togo (AP) — ",
        "A caption on the war.\n\nLOME, Togo (AP) — ",
        "Ana Vega and Luis Soto\n\nThe News\n\nLOME, Togo -- ",
        "Story highlights\n\nA truce is near\n\nEnvoys are hopeful\n\nLOME - ",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Chad and Sudan held talks on Wednesday.",
        "Envoys are hopeful.\n\nMinisters of Chad and Sudan met here on Wednesday.",
        "Envoys are hopeful.\n\nChad and Sudan held a meeting on Wednesday, a spokesman said.",
    ],
)
def test_the_town_of_the_report(top: str, text: str) -> None:
    assert told(top + text) == [MET]


@pytest.mark.parametrize(
    "top",
    [
        "FILE - Ministers talk. ",
        "A caption on the war.\n\nUPDATE - ",
        "A caption on the war.\n\nFILE — ",
        "WATCH: Ministers talk\n\n",
    ],
)
def test_no_town(top: str) -> None:
    assert told(f"{top}Chad and Sudan held talks on Wednesday.") == ["meeting held 2018-10-17; -; Chad, Sudan"]


def test_the_quote_begins_behind_it() -> None:
    text = "A caption on the war.\n\nLOME, Togo (AP) — Chad and Sudan held talks on Wednesday."
    (claim,) = st.extract_claims(st.Document(text=text, published="2018-10-18"))
    assert claim.quote == "Chad and Sudan held talks on Wednesday."
    assert text[claim.quote_start : claim.quote_end] == claim.quote
