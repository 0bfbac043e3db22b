"""Who is meant by "the president" and "the prime minister" by the day of the report, and May as a surname. Own sentences."""

import pytest

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon, read_table
from summit_timeline.events.names.heads import heads_on


def _people(text: str, published: str) -> list[str]:
    """The people of the one event of a report, in order of the alphabet."""
    (event,) = st.extract(st.Document(text=text, published=published)).events
    return sorted(p.name for p in event.participants if p.kind == "person")


@pytest.mark.parametrize(
    ("text", "published", "people"),
    [
        ("Obama took questions. The president met Merkel on Friday.", "2014-03-10", ["Angela Merkel", "Barack Obama"]),
        ("Obama and Trump spoke. The president met Merkel on Friday.", "2017-01-10", ["Angela Merkel", "Barack Obama"]),
        ("Obama and Trump spoke. The president met Merkel on Friday.", "2017-02-14", ["Angela Merkel", "Donald Trump"]),
        ("The Obama administration was silent. A bill signed by the president on Friday pays them.", "2014-03-10", ["Barack Obama"]),
        ("David Cameron was firm. The prime minister met Merkel on Friday.", "2014-03-10", ["Angela Merkel", "David Cameron"]),
        ("Helen Clark was firm. The prime minister met Merkel on Friday.", "2006-03-13", ["Angela Merkel", "Helen Clark"]),
        # a text that names somebody else alone does not make a president of him
        ("John Kerry took questions. The president met Merkel on Friday.", "2014-03-10", ["Angela Merkel"]),
        ("John Boehner was pleased. The president signed the bill on Friday.", "2014-03-10", []),
        ("Boris Johnson was firm. The prime minister met Merkel on Friday.", "2014-03-10", ["Angela Merkel"]),
        ("Putin and Obama were firm. The president met Merkel on Friday.", "2014-03-10", ["Angela Merkel"]),
        # another of that name, or a firm
        ("Scott Brown won the seat. The prime minister met Merkel on Friday.", "2010-01-20", ["Angela Merkel"]),
        ("Police in Brown County slept. The prime minister met Merkel on Friday.", "2010-01-20", ["Angela Merkel"]),
        ("Mr Brown was firm. The prime minister met Merkel on Friday.", "2010-01-20", ["Angela Merkel", "Gordon Brown"]),
        ("On Monday Brown was firm. The prime minister met Merkel on Friday.", "2010-01-20", ["Angela Merkel", "Gordon Brown"]),
        ("Ford Motor stopped. The president met Helmut Schmidt on Friday.", "1975-07-30", ["Helmut Schmidt"]),
        # May, who is no month
        ("The king of Jordan, due to meet May in Downing Street on Friday, is ill.", "2018-03-07", ["Theresa May"]),
        ("Britain is leaving. Renzi and May met on Friday.", "2018-03-12", ["Matteo Renzi", "Theresa May"]),
        ("Britain is leaving. May met Renzi on Friday.", "2018-03-12", ["Matteo Renzi", "Theresa May"]),
        ("Britain is leaving. Renzi will hold talks with May on Friday.", "2018-03-12", ["Matteo Renzi", "Theresa May"]),
        ("Britain is leaving. Renzi plans to meet May 5 with ministers of Chad.", "2018-03-12", ["Matteo Renzi"]),
        ("Britain is leaving. With May elections near, Renzi met ministers of Chad on Friday.", "2018-03-12", ["Matteo Renzi"]),
        ("Britain is leaving. Renzi met ministers of Chad in April and May in London.", "2018-06-12", ["Matteo Renzi"]),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, published: str, people: list[str]) -> None:
    assert _people(text, published) == people


def test_heads_are_known_people_and_one_at_a_time() -> None:
    rows = read_table("heads.tsv")
    names = Lexicon.default().names
    for name, land, _, days in rows:
        entry = next(e for e in names[name] if e.kind == "person")
        assert land in {entry.speaks_for, *(body for body, _, _ in entry.posts)}, name
        first, _, last = days.partition("/")
        assert not last or first < last, name
    offices = [(land, office) for _, land, office in heads_on(st.Document(text="-", published="2013-05-02").day)]
    assert len(offices) == len(set(offices))
