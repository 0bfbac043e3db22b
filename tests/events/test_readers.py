"""Further readers: what another program reads out of a document passes the same checks as our own claims."""

import datetime as dt
from collections.abc import Iterable

import attrs
import pytest

import summit_timeline as st
from summit_timeline.events.extract import extract_claims

TEXT = "Delegates gathered again. The Danube round is on for 2023-07-13 in Melk."
DOCUMENT = st.Document(text=TEXT, published="2023-07-03")


def claim_of(document: st.Document, words: str, **changes: object) -> st.Claim:
    start = document.text.index(words)
    quote = document.text[document.text.rindex(". ", 0, start) + 2 :]
    first = document.text.index(quote)
    claim = st.Claim(
        document_id=document.id,
        start=start,
        end=start + len(words),
        kind=st.Kind.MEETING,
        status=st.Status.SCHEDULED,
        published=document.day,
        quote=quote,
        quote_start=first,
        quote_end=first + len(quote),
        when=st.When.on(dt.date(2023, 7, 13)),
        reader="table-lookup",
    )
    return attrs.evolve(claim, **changes)


def danube(document: st.Document) -> Iterable[st.Claim]:
    return [claim_of(document, "Danube round")]


def test_a_further_readers_claim_becomes_an_event() -> None:
    timeline = st.extract(DOCUMENT, readers=[danube])
    assert [(e.kind.value, str(e.when)) for e in timeline.events] == [("meeting", "2023-07-13")]
    (claim,) = extract_claims(DOCUMENT, readers=[danube])
    assert (claim.reader, claim.quote) == ("table-lookup", "The Danube round is on for 2023-07-13 in Melk.")


def test_a_reader_is_asked_for_a_language_that_we_do_not_read() -> None:
    document = attrs.evolve(DOCUMENT, language="de")
    assert len(extract_claims(document, readers=[danube])) == 1
    assert extract_claims(document) == ()


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"quote": "The Danube round is in for 2023-07-13 in Melk."}, "does not stand at"),
        ({"document_id": "0" * 24}, "was given for document"),
        ({"reader": "rules-en"}, "name of its own"),
    ],
)
def test_a_claim_that_does_not_hold_is_refused_with_the_reason(changes: dict[str, object], because: str) -> None:
    def bad(document: st.Document) -> Iterable[st.Claim]:
        return [claim_of(document, "Danube round", **changes)]

    with pytest.raises(st.ClaimError, match=because):
        extract_claims(DOCUMENT, readers=[bad])


def test_two_claims_of_one_place_are_refused_and_the_same_one_counts_once() -> None:
    def twice(document: st.Document) -> Iterable[st.Claim]:
        return [*danube(document), *danube(document)]

    def apart(document: st.Document) -> Iterable[st.Claim]:
        return [*danube(document), claim_of(document, "Danube round", status=st.Status.HELD)]

    assert len(extract_claims(DOCUMENT, readers=[twice])) == 1
    with pytest.raises(st.ClaimError, match="two claims"):
        extract_claims(DOCUMENT, readers=[apart])
