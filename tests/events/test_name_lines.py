"""Names that are asked for line by line are those of a reading of the whole text."""

import pytest

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.reader import Names, find_names

TEXT = """Abe to visit

Japanese Prime Minister Fumio Kishida arrived in Brussels on Monday, and Kishida will meet Michel.
Charles Michel leads the European Council. The prime minister speaks at the Egmont Palace.

Moon met Putin in the resort town of Sochi, in the Russian capital's shadow.
"We wait," China's Wu Dawei said in Beijing. Wu left from Tehran, Iran.
Chancellor Scholz and President Emmanuel Macron came; Scholz spoke of the World Trade Forum."""


def _line_starts(text: str) -> list[int]:
    return [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]


@pytest.fixture
def whole() -> tuple[Name, ...]:
    return find_names(TEXT, Lexicon.default(), year=2023)


def test_the_example_has_names_of_many_kinds(whole: tuple[Name, ...]) -> None:
    told = {(TEXT[n.start : n.end], n.who.name) for n in whole if n.who is not None}
    assert {("Kishida", "Fumio Kishida"), ("Michel", "Charles Michel"), ("Wu", "Wu Dawei")} <= told
    assert "Egmont Palace" in {n.where.name for n in whole if n.where is not None}


@pytest.mark.parametrize("backwards", [False, True])
def test_lines_asked_for_one_by_one_give_the_names_of_the_whole(whole: tuple[Name, ...], backwards: bool) -> None:
    names = Names(TEXT, Lexicon.default(), year=2023)
    bounds = list(zip(_line_starts(TEXT), [*_line_starts(TEXT)[1:], len(TEXT)], strict=True))
    parts = {start: names.between(start, end) for start, end in (reversed(bounds) if backwards else bounds)}
    assert tuple(n for start, _ in bounds for n in parts[start]) == whole


@pytest.mark.parametrize("start", range(0, len(TEXT), 37))
def test_any_stretch_gives_the_names_that_start_in_it(whole: tuple[Name, ...], start: int) -> None:
    names = Names(TEXT, Lexicon.default(), year=2023)
    end = start + 120
    assert names.between(start, end) == tuple(n for n in whole if start <= n.start < end)
    assert names.at(start) == next((n for n in whole if n.start <= start < n.end), None)
    assert next(names.before(start), None) == next((n for n in reversed(whole) if n.end <= start), None)


def test_a_stretch_before_the_text_or_behind_it_has_no_names() -> None:
    names = Names(TEXT, Lexicon.default())
    assert names.between(-60, 0) == ()
    assert names.between(len(TEXT), len(TEXT) + 40) == ()
    assert Names("", Lexicon.default()).all == ()


def test_a_surname_in_a_headline_is_that_of_a_person_named_in_the_text() -> None:
    body = Names("Foreign Minister Ana Soto met reporters.", Lexicon.default())
    (soto,) = find_names("Soto to sign pact", Lexicon.default(), body.all)
    assert soto.who is not None
    assert soto.who.name == "Ana Soto"


def test_names_with_accents_are_one_with_their_plain_forms() -> None:
    text = (
        "José Manuel Albares met Recep Tayyip Erdoğan in Málaga on Thursday. Erdoğan will meet Albares again on Monday."
    )
    first, second = st.extract_claims(st.Document(text=text, published="2023-03-03"))
    assert (
        {p.name for p in first.participants}
        == {p.name for p in second.participants}
        >= {"Recep Tayyip Erdogan", "Turkey"}
    )
    assert text[second.quote_start : second.quote_end].startswith("Erdoğan")
