"""Towns and countries near an event that tell where something else is, and those that tell where it is. Own sentences."""

import pytest

import summit_timeline as st

THURSDAY = "2018-10-18"

# a sentence, its event word, and where that event is
PLACES = [
    # what is signed is about a place
    ("Emmanuel Macron signed an order to close the old prison at Cayenne, Guyana, in January 2018.", "signed", None),
    ("Angela Merkel signed a bill to fight the fever in Germany.", "signed", None),
    ("Angela Merkel signed legislation granting amnesty to many who were then living in Munich.", "signed", None),
    ("Angela Merkel signed a treaty to end the strife on Tuesday in Lima.", "signed", "Lima"),
    ("Angela Merkel signed the treaty in Lima to end the war.", "signed", "Lima"),
    ("Angela Merkel signed the treaty on Tuesday in Lima.", "signed", "Lima"),
    # somebody is called by a place
    ("Mitt Romney spoke. As governor of Massachusetts Romney signed the law.", "signed", None),
    ("The vote came a day after Alabama Gov. Ann Lee signed into law what is the strictest ban.", "signed", None),
    ("In Alabama, Gov. Ann Lee signed the law on Tuesday.", "signed", "Alabama"),
    ("Angela Merkel opened the Lima talks on Tuesday.", "talks", "Lima"),
    # where somebody else did something else
    ("Angela Merkel set out to guard the border south of San Diego and signed a treaty on fishing.", "signed", None),
    ("Angela Merkel flew to Lima and signed a treaty on fishing.", "signed", "Lima"),
    ("Angela Merkel spoke in Lima and signed a treaty on fishing on Tuesday.", "signed", "Lima"),
    ("Angela Merkel stays busy, attending talks in Lima and holding bill-signing ceremonies.", "signing", None),
    # where somebody did what the sentence goes on with
    ("Angela Merkel, who met Emmanuel Macron on Monday, held talks with Theresa May in Lima on Tuesday.", "met", None),
    ("Angela Merkel, who met Emmanuel Macron on Monday, held talks with Theresa May in Lima on Tuesday.", "talks", "Lima"),
    ("Angela Merkel, who met Emmanuel Macron in Quito on Monday, flew to Lima.", "met", "Quito"),
    # who asked for it, and what it comes after
    ("The talks of Chile and Peru in Lima have been put off to May at Paris' request.", "talks", "Lima"),
    ("The talks of Chile and Peru were held at Lima's palace in May.", "talks", "Lima"),
    ("The summit, to be chaired by Chile, follows talks in Lima in May.", "summit", None),
    ("The summit, to be chaired by Chile, will follow on Monday in Lima.", "summit", "Lima"),
    # where somebody was killed, born or posted
    ("Angela Merkel traveled to the base to meet the plane carrying soldiers killed in Afghanistan.", "traveled to", None),
    ("Angela Merkel met the families of envoys killed in Lima on Tuesday.", "met", None),
    ("Angela Merkel met envoys based in Lima on Tuesday.", "met", None),
    ("Angela Merkel met envoys in Lima on Tuesday.", "met", "Lima"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "place"), PLACES)
def test_where_an_event_is(text: str, word: str, place: str | None) -> None:
    claims = st.extract_claims(st.Document(text=text, published=THURSDAY))
    assert [c.place and c.place.name for c in claims if text[c.start : c.end] == word] == [place]
