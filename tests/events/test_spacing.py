"""Texts with more than one space between words, or with names for marks, give what the plain text gives, at their offsets."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

import summit_timeline as st
from summit_timeline.events.explain import explain

SENTENCES = [
    "Chilean President Luis Vega will meet Peruvian President Ana Soto in Lima on Tuesday.",
    "Chile and Peru could hold talks next week in Lima, ahead of the summit in May.",
    "Chile and Peru signed a treaty in Lima on Monday. The talks began on Sunday.",
]


def told(text: str) -> list[tuple[object, ...]]:
    """What the claims of a text say, without where."""
    return [
        (c.kind, c.status, c.when, c.place, c.participants, [(r.kind, r.words) for r in c.relations])
        for c in st.extract_claims(st.Document(text=text, published="2026-11-27"))
    ]


@pytest.mark.parametrize("text", SENTENCES)
@given(places=some.sets(some.integers(0, 30)), spaces=some.sampled_from(["  ", "   ", "\u00a0 ", "&nbsp;", "&#160; "]))
def test_more_spaces_change_nothing(text: str, places: set[int], spaces: str) -> None:
    words = text.split(" ")
    wide = "".join(word + (spaces if at in places else " ") for at, word in enumerate(words)).rstrip()
    assert told(wide) == told(text)
    for claim, same in zip(
        st.extract_claims(st.Document(text=wide, published="2026-11-27")),
        st.extract_claims(st.Document(text=text, published="2026-11-27")),
        strict=True,
    ):
        assert wide[claim.quote_start : claim.quote_end] == claim.quote
        assert re.sub(r"(?:&nbsp;|&#160;|\s)+", " ", wide[claim.start : claim.end]) == text[same.start : same.end]


def test_a_title_with_more_spaces_is_read_and_explained_at_its_place() -> None:
    document = st.Document(text="Nothing  more.", title="Chile and Peru  to meet  on Tuesday", published="2026-11-27")
    (explanation,) = explain(document)
    title = document.title or ""
    assert title[explanation.claim.start : explanation.claim.end] == "meet"
    (day,) = [e for e in explanation.evidence if e.attribute == "when"]
    assert day.start is not None
    assert title[day.start :].startswith("Tuesday")


def test_names_for_marks_are_the_marks() -> None:
    plain = "Chile's president met Peru's in Lima on Monday, \"with joy\"."
    text = "Chile&#39;s president met Peru&rsquo;s in Lima on Monday, &quot;with joy&quot;."
    assert told(text) == told(plain)
    (claim,) = st.extract_claims(st.Document(text=text, published="2026-11-27"))
    assert claim.quote == text
    assert text[claim.start : claim.end] == "met"
    assert st.extract_claims(st.Document(text="AT&T; met & &nosuch; on Monday.", published="2026-11-27")) == ()


SHOWN = [
    "President Vega{} met Ana Soto of Peru in Lima on Tuesday.",
    "Chile said on Monday that Sen. Ana Soto{} (D-Ore.) and Luis Vega{} would meet on Friday.",
    "Ana Soto of Peru will meet President Vega{}'s envoy in Lima on Friday.",
]
HEADLINES = {
    "Vega": " Luis Maria VegaGOP senators balk at Oman summit Gil goes local Togo meets Chad on Sunday MORE",
    "Soto": " Ana (Annie) Rosa SotoSenate panel signs treaty with Mali The Hill's Report MORE",
}


@pytest.mark.parametrize("text", SHOWN)
def test_headlines_that_a_page_shows_for_a_name_are_not_read(text: str) -> None:
    plain = text.replace("{}", "")
    whole = re.sub(r"(Vega|Soto)\{\}", lambda m: m[1] + HEADLINES[m[1]], text)
    assert told(whole) == told(plain)
    for claim in st.extract_claims(st.Document(text=whole, published="2026-11-27")):
        assert whole[claim.quote_start : claim.quote_end] == claim.quote


def test_a_name_that_comes_again_is_read_on() -> None:
    text = "Vega met Luis Vega on Monday, and Ana Soto met Sotomayor of Chile. There is MORE to come."
    assert told(text) == told(text.replace("MORE", "much"))


def test_a_long_sentence_with_wide_spaces_is_quoted_around_its_words() -> None:
    text = "Chile and Peru met in Lima on Monday and spoke of" + "  milk," * 140 + "  and of wool."
    (claim,) = st.extract_claims(st.Document(text=text, published="2026-11-27"))
    assert len(claim.quote) <= 1000
    assert text[claim.quote_start : claim.quote_end] == claim.quote
    assert text[claim.start : claim.end] == "met"
