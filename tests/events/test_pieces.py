"""What a text must hold for a pattern to match: never a piece too many."""

import re

import pytest

from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.text.pieces import InLines, Pieces, pieces_of


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\bsigning (?:bonus|day)\b", ("signing ",)),
        (r"\bsigns? (?:the )?contracts?\b", ("sign",)),  # the first of equals
        (r"(?:the )?(?:hall|rooms?) of mirrors", (" of mirrors",)),
        (r"\bin the ((?:[A-Z]\w+ ){1,5}(?:Hall|Palace|Villa))\b", ("in the ",)),
        (r"\b(?:at|in) the ((?:[A-Z]\w+ ){1,5}(?:Hall|Palace))\b", ("Hall", "Palace")),  # "the" is too common
        (r"(?P<role>pope|king)", ("pope", "king")),
        (r"court\S+ opens", ("court",)),
        (r"a{0,3}(?:balls?){0,2}\d+", ()),  # nothing that must be there
        (r"one thing|another", ("one thing", "another")),  # a choice of whole patterns
        (r"one (?:big|small) thing|a second one|one (?:big|small) thing", (" thing", "a second one")),
        (r"one thing|\w+", ()),  # one of them can be anything
        (r"(?:summit|\w+ing) hall", (" hall",)),  # one choice of the group can be anything
        (r"(?!never)(?<!always)\w+", ()),  # what must not be there
        (r"[(|]summit[)]", ("summit",)),  # signs in a class are no group
    ],
)
def test_the_pieces_of_a_pattern(pattern: str, pieces: tuple[str, ...]) -> None:
    assert pieces_of(pattern) == pieces


def test_pieces_that_every_text_holds_are_of_no_use() -> None:
    assert pieces_of(r"\bmeet(?:ing)? (?:halfway|midway)\b", ("meet",)) == ("halfway", "midway")
    assert pieces_of(r"\bmeet (?:\w+ )?\d+", ("meeting",)) == ()


SENTENCES = (
    "she was met with protests at the signing ceremony.",
    "the two sides met the deadline and signed up for the talks show.",
    "the high school board meeting was about the hotel's conference room.",
    "a summit of mount everest by climbers, and weekly meetings of the staff.",
    "they made a phone call for calm, visiting professor and fellow.",
    "signs of progress, stop signs and signed copies, meeting demand.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_veto_that_matches_finds_one_of_its_pieces(sentence: str) -> None:
    matching = [p for v in Lexicon.default().vetoes for p in v.patterns if re.search(p, sentence)]
    assert matching
    for pattern in matching:
        pieces = pieces_of(pattern)
        assert not pieces or any(piece in sentence for piece in pieces), pattern


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("They left.", []),
        ("They met.", ["They met."]),
        ("They left.\nThey met.\n", ["They met."]),
        ("They met and met.\n\nBoth left.\nThey meet", ["They met and met.", "They meet"]),  # each once, in order
        ("meet\nmet\nmeet", ["meet", "met", "meet"]),
    ],
)
def test_the_lines_that_hold_a_piece(text: str, lines: list[str]) -> None:
    assert [text[start:end] for start, end in Pieces(("met", "meet")).lines(text)] == lines


@pytest.mark.parametrize("pattern", [r"\b(?:saw|met) \w+", r"\w+ (?:met|saw)\b", r"\w{3} \w{3}"])
def test_a_pattern_in_lines_finds_what_it_finds_in_the_whole(pattern: str) -> None:
    text = "She saw him.\nNobody knew it.\nThey met him, and she saw her.\nmet"
    found = [match.span() for match in InLines(re.compile(pattern)).finditer(text)]
    assert found == [match.span() for match in re.finditer(pattern, text)]


def test_where_pieces_stand() -> None:
    met, left = Pieces(("met", "meeting")), Pieces(("left", "me"))
    text = "They met, left a meeting and met."
    assert met.places(text) == [5, 17, 29]
    assert left.places(text) == [5, 10, 17, 29]  # also where another piece begins
    assert Pieces(("and",)).places(text) == [25]  # also one that is asked for only now
    assert met.stand_in(text, 6, 18)
    assert not met.stand_in(text, 6, 17)  # the end is no part of it
    assert met.places("") == []
