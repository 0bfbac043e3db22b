"""Who speaks with whom "by telephone": both sides, however long their names are."""

import pytest

import summit_timeline as st

THURSDAY = "2021-09-16"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Oman's ruler spoke with Qatar's foreign minister by telephone on Tuesday.", "Oman Qatar"),
        ("Oman's ruler spoke with the leaders of Qatar and Yemen by telephone on Tuesday.", "Oman Qatar Yemen"),
        ("Oman's ruler spoke with Foreign Minister Alan Roe of Qatar by phone on Tuesday.", "Alan Roe Oman Qatar"),
        ("The leaders of Oman and Yemen spoke with EU officials by telephone on Tuesday.", "European Union Oman Yemen"),
        ("Oman's ruler discussed the drought by telephone with Qatar's ruler on Tuesday.", "Oman Qatar"),
        ("Oman's ruler told Qatar's ruler by telephone on Tuesday that he would come.", "Oman Qatar"),
        ("By telephone, Oman's ruler and Qatar's ruler talked on Tuesday.", "Oman Qatar"),
        # not who is only spoken of, nor who speaks to a reporter
        ("Oman's foreign minister told a newspaper by telephone on Tuesday that Qatar was ready.", ""),
        ("Oman's foreign minister said by telephone on Tuesday that Qatar was ready.", ""),
    ],
)
def test_both_sides_of_a_call_are_read(text: str, who: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=THURSDAY)).events
    assert event.kind.value == "call"
    assert " ".join(sorted(p.name for p in event.participants)) == who
