"""Of what those who meet are ministers, as a claim keeps it. Own sentences."""

import attrs
import pytest

import summit_timeline as st

# what a report says, and the fields of the ministers who meet at its first event
FIELDS: list[tuple[str, tuple[str, ...]]] = [
    ("EU finance ministers met in Luxembourg on Monday.", ("finance",)),
    ("Finance ministers of the European Union will meet in Luxembourg on Monday.", ("finance",)),
    ("A meeting of EU finance ministers in Luxembourg on Monday ended without a deal.", ("finance",)),
    ("The EU finance ministers' meeting in Luxembourg on Monday ended without a deal.", ("finance",)),
    ("EU finance ministers, meeting in Luxembourg on Monday, agreed on a tax.", ("finance",)),
    ("Talks between the interior ministers of Chad and Togo opened in Lima on Monday.", ("interior",)),
    ("Chadian and Togolese foreign ministers signed a pact in Lima on Monday.", ("foreign",)),
    ("NATO defense chiefs met in Lima on Monday.", ("defence",)),
    ("The defence and foreign ministers of Chad and Togo met in Lima on Monday.", ("defence", "foreign")),
    ("EU justice and home affairs ministers met in Lima on Monday.", ("interior", "justice")),
    ("OPEC oil ministers met in Lima on Monday.", ("energy",)),
    ("Chad's foreign minister met his Togolese counterpart in Lima on Monday.", ("foreign",)),
    ("Chad's defense minister will meet Togo's defence minister in Lima on Monday.", ("defence",)),
    # but not where ministers of two fields meet, where they are no side, or where others meet
    ("Chad's defence minister will meet Togo's foreign minister in Lima on Monday.", ()),
    ("EU leaders met in Brussels on Monday after their finance ministers agreed on a tax.", ()),
    ("The presidents of Chad and Togo, who had urged their finance ministers to talk, met in Lima on Monday.", ()),
    ("The prime ministers of Chad and Togo met in Lima on Monday.", ()),
    ("EU ministers met in Luxembourg on Monday.", ()),
    ("Chad's foreign minister met Togo's president in Lima on Monday.", ()),
]


@pytest.mark.parametrize(("text", "fields"), FIELDS)
def test_the_fields_of_the_ministers_who_meet(text: str, fields: tuple[str, ...]) -> None:
    claim, *_ = st.extract_claims(st.Document(text=text, published="2024-05-07"))
    assert claim.ministers == fields


def test_the_words_are_told_from_which_the_fields_were_read() -> None:
    text = "EU finance ministers met in Luxembourg on Monday."
    (explanation,) = st.explain(st.Document(text=text, published="2024-05-07"))
    (told,) = [e for e in explanation.evidence if e.attribute == "ministers"]
    assert (told.value, told.words, told.start) == ("finance", "finance ministers", 3)


def test_fields_are_several_words() -> None:
    (claim,) = st.extract_claims(st.Document(text="Chad and Togo will meet in Lima on May 9.", published="2024-05-07"))
    assert attrs.evolve(claim, ministers=["foreign", "defence"]).ministers == ("defence", "foreign")
    for wrong in ("finance", [1, 2]):
        with pytest.raises(st.SummitTimelineError, match="ministers"):
            attrs.evolve(claim, ministers=wrong)
