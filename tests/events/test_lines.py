"""Lines that are sentences of their own, and lines of a wrapped paragraph: own texts."""

import pytest

from summit_timeline.events.sentences import sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # headlines of middle length
        ("Clinton and Jordan's king huddle in New York on Syria\nTokyo and Seoul shelve a dialogue of ministers amid a row over islets\nMerkel to host Samaras in Berlin", 3),
        # a wrapped paragraph, where some lines open with a name by chance
        ("The ministers of the two countries met for three hours on Friday in\nLima and agreed that their experts should go on with the work, said\nPeru's foreign minister, who was glad about it.", 1),
        ("The ministers of the two countries met for three hours on Friday in\nLima.", 1),
        # paragraphs that a web page glued together, and full stops inside of a word
        ('"It was a good day," Vega said.Also during the talks, Soto left.', 2),
        ('He had known her for 10 years."At the talks they met again.', 2),
        ("They had met in 2014.The talks went on.", 2),
        ("The U.S.-Iran talks of Gov.Vega at Talks.Com, on 3.5 issues, ended at 5 p.m.Friday.", 1),
    ],
)  # fmt: skip
def test_lines(text: str, count: int) -> None:
    assert len(sentences(text)) == count
