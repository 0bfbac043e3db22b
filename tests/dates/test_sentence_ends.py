"""Phrases that a full stop parts into those of two sentences, and abbreviations whose stop does not."""

import pytest

import summit_timeline as st

TOLD = [
    # a day or a month at the end of a sentence, and what opens the next one
    ("They met on Monday. Next week they will go to Rome.", ["2023-07-03", "2023-W28"]),
    ("They met on Tuesday. Last week they had failed.", ["2023-06-27", "2023-W26"]),
    ("They met on Friday.\nNext week they will go to Rome.", ["2023-06-30", "2023-W28"]),
    ("They left in March. Next year they will be back.", ["2023-03", "2024"]),
    ("They left in October. Last year they were back.", ["2022-10", "2022"]),
    ("They left on Monday. Morning broke over the bay.", ["2023-07-03"]),
    # the stop of an abbreviation
    ("They will meet Mon. next week.", ["2023-07-10"]),
    ("They left on Sept. 5, 2022.", ["2022-09-05"]),
    ("They left on Tues. morning.", ["2023-06-27TMO"]),
]


@pytest.mark.parametrize(("text", "values"), TOLD)
def test_no_phrase_goes_on_in_the_next_sentence(text: str, values: list[str]) -> None:
    assert [m.value for m in st.find_dates(text, published="2023-07-03")] == values
