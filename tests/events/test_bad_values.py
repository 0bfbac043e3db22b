"""Documents, claims, words and readers that cannot be: each is refused, with what is wrong and what to give."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

import pytest

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon

NEWS = st.Document(text="Ein Gipfel in Wien am 13. Juli 2024 ist geplant.", published="2024-03-04", language="de")


def claim(**other: Any) -> st.Claim:
    given = {"start": 4, "end": 10, "quote": NEWS.text, "quote_start": 0, "quote_end": len(NEWS.text)}
    told = {"document_id": NEWS.id, "kind": "summit", "status": "scheduled", "published": NEWS.day, "reader": "other"}
    return st.Claim(**{**given, **told, **other})


def read(reader: Any) -> st.Timeline:
    return st.extract(NEWS, readers=[reader])


REFUSED: list[tuple[Any, str]] = [
    (lambda: st.Document(text=b"They met.", published="2024-03-04"), "text is b'They met.'; give a string"),
    (lambda: st.Document(text="They met.", title=5, published="2024-03-04"), "title is 5"),
    (lambda: st.Document(text="They met.", language=None, published="2024-03-04"), "language is None"),
    (lambda: st.extract("They met."), "one at a time"),
    (lambda: st.extract([NEWS]), "is no document"),
    (lambda: st.explain("They met."), "is no document"),
    (lambda: st.extract(NEWS, lexicon={"meet": "meeting"}), "Lexicon.default\\(\\).adding"),
    (lambda: claim(kind="sumit"), "'sumit'; did you mean 'summit'"),
    (lambda: claim(status="done"), "considered, scheduled, held"),
    (lambda: claim(when="2024-07-13"), "When.on"),
    (lambda: claim(place="Vienna"), "Place\\("),
    (lambda: claim(participants=["Austria"]), "Participant\\("),
    (lambda: claim(relations=["after"]), "give a Relation"),
    (lambda: claim(published="July"), "day of publication is 'July'"),
    (lambda: read(lambda document: None), "gave None"),
    (lambda: read(lambda document: claim()), "as a list"),
    (lambda: read(lambda document: [{"kind": "summit"}]), "no Claim"),
    (lambda: read(lambda document: [claim(published=dt.date(2020, 1, 1))]), "document.day"),
    (lambda: st.extract(NEWS, readers=lambda document: [claim()]), "list of readers"),
    (lambda: Lexicon.default().adding(nouns={"ministerial": "party"}), "known are summit, signing"),
    (lambda: Lexicon.default().adding(nouns={" ": "meeting"}), "is empty"),
    (lambda: Lexicon.default().adding(names={"Danube Forum": "club"}), "country, organisation"),
    (lambda: Lexicon.default().adding(places={"Melk": ("Austria", "Mars/Melk")}), "IANA name"),
    (lambda: Lexicon.default().adding(places={"Melk": "Austria"}), "give \\(country"),
]


@pytest.mark.parametrize(("make", "words"), REFUSED)
def test_what_cannot_be_is_refused_with_what_to_give(make: Any, words: str) -> None:
    with pytest.raises(st.SummitTimelineError, match=words) as refused:
        make()
    assert len(str(refused.value)) < 250


def test_a_day_of_publication_can_be_a_string() -> None:
    assert claim(published="2024-03-04") == claim()
    moment = st.Document(text="They met.", published="2024-03-04 09:30:00+01:00")
    assert moment.published == dt.datetime.fromisoformat("2024-03-04T09:30:00+01:00")


def test_a_reader_may_give_its_claims_one_by_one() -> None:
    def one_by_one(document: st.Document) -> Iterable[st.Claim]:
        yield claim()

    assert read(one_by_one).claims == {claim()}


def test_a_document_that_is_not_in_english_is_neither_read_nor_explained() -> None:
    french = st.Document(text="Japan and Chile will hold a summit in Tokyo.", published="2024-03-04", language="fr")
    assert st.extract_claims(french) == () == st.explain(french)


@pytest.mark.parametrize("published", ["0001-01-01", "0099-12-31", "9901-01-01", "9999-12-31"])
def test_a_document_from_an_end_of_the_calendar_is_refused(published: str) -> None:
    with pytest.raises(st.DocumentError, match="from 100 to 9900"):
        st.Document(text="They met on Monday.", published=published)


@pytest.mark.parametrize("published", ["0100-01-01", "2018-10-18", "9900-12-31"])
def test_days_at_the_ends_of_the_calendar_end_no_reading(published: str) -> None:
    text = (
        "Chile and Peru met on January 1, 0001. Two days before the summit they met in Lima. "
        "They will meet on December 31, 9999, and sign a pact a week later."
    )
    assert all(c.quote in text for c in st.extract(st.Document(text=text, published=published)).claims)
