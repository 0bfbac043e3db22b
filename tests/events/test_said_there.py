"""Who speaks when an event is over, tells of it during it, is named as one of those there or is joined by guests."""

import pytest

import summit_timeline as st

DAY = "2019-01-05"  # a Saturday
MET = "Senators met with President Trump at the White House on Friday. "

THERE = [
    (MET + "Afterward, Sen. Tom Harlan told reporters that the meeting had gone well.", "Tom Harlan", True),
    (MET + '"We had a good talk," said Sen. Tom Harlan afterward.', "Tom Harlan", True),
    (MET + '"We had a good talk," Sen. Tom Harlan told reporters afterwards.', "Tom Harlan", True),
    (MET + '"We had a good talk," said Sen. Tom Harlan in Ohio.', "Tom Harlan", False),
    (MET + "The afterword of his book, Sen. Tom Harlan said, was long.", "Tom Harlan", False),
    (MET + "The lawyer at that meeting, Ana Soto, has ties to Chile.", "Ana Soto", True),
    (MET + "The lawyer of that firm, Ana Soto, has ties to Chile.", "Ana Soto", False),
    ('During a private meeting of House Republicans on Friday, "there was shouting," said Rep. Tom Harlan.',
     "Tom Harlan", True),
    ("During a private meeting of House Republicans on Friday, police shot a man named Tom Harlan.",
     "Tom Harlan", False),
    ("Among the guests invited to join President Obama and Joe Biden for dinner on Friday were Ana Soto and Luis Vega.",
     "Joe Biden", True),
    ("Ana Soto, who was asked to join Joe Biden's campaign, met Luis Vega for dinner on Friday.", "Joe Biden", False),
    ("Chile and Peru will hold a summit on Friday. Ana Soto and Luis Vega also are set to speak.", "Luis Vega", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "there"), THERE, ids=[text[-60:] for text, *_ in THERE])
def test_who_was_there(text: str, who: str, there: bool) -> None:
    (event, *_) = st.extract(st.Document(text=text, published=DAY)).events
    assert (who in {p.name for p in event.participants}) is there
