"""Lines that are sentences of their own, and lines of a wrapped paragraph: own texts."""

import textwrap

import pytest

from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Claim, Document
from summit_timeline.events.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # headlines of middle length
        ("Clinton and Jordan's king huddle in New York on Syria\nTokyo and Seoul shelve a dialogue of ministers amid a row over islets\nMerkel to host Samaras in Berlin", 3),
        # a wrapped paragraph, where some lines open with a name by chance
        ("The ministers of the two countries met for three hours on Friday in\nLima and agreed that their experts should go on with the work, said\nPeru's foreign minister, who was glad about it.", 1),
        ("The ministers of the two countries met for three hours on Friday in\nLima.", 1),
        # lines that were broken twice, and short lines that end in the middle of a phrase
        ("The presidents of Peru and Chile will\nmeet in Quito on\nApril 3, officials said.", 1),
        ("The ministers of Peru and Chile met on Friday for three hours in the old town\nof their hosts and\nagreed on a pact about fish and\nships, officials said.", 1),
        ("The ministers of Peru and Chile met for three hours on Friday in the old town\nof their hosts\nPresident Luis Vega and Ana Soto.", 1),
        # but notes, bylines and headlines end
        ("Talks in Lima\nPeru and Chile meet on Friday", 2),
        ("Presidents of Peru and Chile meet in Quito to talk about fish\nBy Ana Soto\nQUITO - They met on Friday.", 3),
        ("meeting of ministers, Lima\nSummit of presidents, Quito", 2),
        # paragraphs that a web page glued together, and full stops inside of a word
        ('"It was a good day," Vega said.Also during the talks, Soto left.', 2),
        ('He had known her for 10 years."At the talks they met again.', 2),
        ("They had met in 2014.The talks went on.", 2),
        ("The U.S.-Iran talks of Gov.Vega at Talks.Com, on 3.5 issues, ended at 5 p.m.Friday.", 1),
    ],
)  # fmt: skip
def test_lines(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Niger had been due to hold a summit on July 12 in Accra, but it was called off on Saturday, officials said.",
        "The talks between Chad and Mali, which opened in Accra on Monday, were extended until Sunday, mediators said.",
        "Olaf Scholz may meet Luis Vega of Peru on the sidelines of a summit both will attend in Lima on Friday.",
        "Chilean Foreign Minister Ana Soto met her Peruvian counterpart, Luis Vega, in Lima on Friday. They sign a pact on Monday.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("width", [50, 72])
def test_wrapped_lines_read_as_one(text: str, width: int) -> None:
    wrapped = textwrap.fill(text, width, break_on_hyphens=False)
    plain = [(c.start, c.kind, c.status, c.when, c.place) for c in claims(text)]
    assert plain
    assert [(c.start, c.kind, c.status, c.when, c.place) for c in claims(wrapped)] == plain


def claims(text: str) -> tuple[Claim, ...]:
    """What a report of a Wednesday tells."""
    return extract_claims(Document(text=text, published="2024-03-20"))
