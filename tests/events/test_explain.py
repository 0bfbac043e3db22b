"""Explanations: every attribute of a claim with the words that it was read from."""

from pathlib import Path

import pytest

import summit_timeline as st

SEEDS = [d for f in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt")) for d in st.read(f)]


@pytest.mark.parametrize("document", SEEDS, ids=lambda d: str(d.day))
def test_the_words_stand_where_the_evidence_says(document: st.Document) -> None:
    explanations = st.explain(document)
    assert [e.claim for e in explanations] == list(st.extract_claims(document))
    for explanation in explanations:
        text = document.text if explanation.claim.part == "text" else document.title or ""
        for evidence in explanation.evidence:
            assert evidence.why
            if evidence.start is not None:
                assert text[evidence.start : evidence.start + len(evidence.words)] == evidence.words


def test_each_attribute_of_the_claim_is_told() -> None:
    text = "Japan and France will sign an accord on chips in Tokyo on Tuesday."
    (explanation,) = st.explain(st.Document(text=text, published="2023-07-03"))
    told = {(e.attribute, e.value): e.words for e in explanation.evidence}
    assert told[("kind", "signing")] == "sign"
    assert told[("when", "2023-07-04")] == "Tuesday"
    assert told[("place", "Tokyo, Japan")] == "Tokyo"
    participants = {value.split(",")[0]: words for (name, value), words in told.items() if name == "participant"}
    assert participants == {"Japan": "Japan", "France": "France"}
    assert told[("subject", "accord on chips")] == "accord on chips"


def test_an_event_without_days_says_so() -> None:
    (explanation,) = st.explain(st.Document(text="Japan and France may hold a summit.", published="2023-07-03"))
    (when,) = [e for e in explanation.evidence if e.attribute == "when"]
    assert (when.value, when.words, when.why) == ("unknown", "", "no words give its days")


def test_the_row_of_an_event_and_how_it_lies_to_others_are_told() -> None:
    text = (
        "The 18th G20 summit will be held in Delhi on July 12. After the summit, Japan and France will sign an accord."
    )
    told = {
        (e.attribute, e.value): (e.words, e.start)
        for explanation in st.explain(st.Document(text=text, published="2023-07-03"))
        for e in explanation.evidence
    }
    assert told[("series", "G20")] == ("G20", 9)
    assert told[("ordinal", "18")] == ("18th", 4)
    assert told[("relation", "after “summit” at 64")] == ("After", 54)


def test_an_event_of_no_row_has_no_row_for_it() -> None:
    (explanation,) = st.explain(st.Document(text="Japan and France may hold a summit.", published="2023-07-03"))
    assert not {e.attribute for e in explanation.evidence} & {"series", "ordinal", "relation"}


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Idriss Deby arrived in Niamey on Tuesday.", "Niger", "Niamey"),
        ("On Tuesday Macron met Merkel in Lome.", "France", "Macron"),
        ("Chad's leader met Togo's in Lome on Tuesday.", "Chad", "Chad"),
    ],
)
def test_whoever_takes_part_is_traced_to_the_words_that_tell_it(text: str, name: str, words: str) -> None:
    document = st.Document(text=text, published="2024-03-06")
    (explained,) = st.explain(document)
    told = [e for e in explained.evidence if e.attribute == "participant" and e.value.split(",")[0] == name]
    assert [e.words for e in told] == [words]
    assert [text[e.start : (e.start or 0) + len(words)] for e in told] == [words]
