"""What another one says or does is told of him: no day, country or place of somebody told before. Own sentences."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
TABLE = [
    ("Peru's president will visit Kenya on Nov. 6. Kenya's president said he would meet Peru's when he comes to London.",
     "2018-11-06", "meeting"),
    ("Shares fell on Tuesday. Macron said the vote came a day after he met Merkel.", "2018-10-15", "meeting"),
    ("Shares fell on Tuesday. The 2014 law came a day after Macron met Merkel.", "2018-10-15", "meeting"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "kind"), TABLE)
def test_the_day_of_another_event_is_not_taken(text: str, day: str, kind: str) -> None:
    assert not [event for event in told(text) if event.startswith(kind) and day in event]


def test_the_news_came_a_day_after_they_met() -> None:
    text = "Shares fell on Tuesday. The drop came a day after Macron met Merkel."
    assert told(text) == ["meeting held 2018-10-15; -; Angela Merkel, Emmanuel Macron, France, Germany"]


def test_he_is_the_one_who_says_so_and_no_king_told_before() -> None:
    text = "The king of Chad left for Lima on Monday. Peru's envoy said he would meet Merkel on Friday."
    assert "meeting scheduled 2018-10-19; -; Angela Merkel, Germany, Peru" in told(text)
    text = "The king of Chad left for Lima on Monday. He will meet Merkel on Friday."
    assert any("Chad" in event.split("; ")[2] for event in told(text) if event.startswith("meeting"))
