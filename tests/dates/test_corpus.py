"""The corpus beside the English rules: every phrase is read by its rule, as worked out by hand."""

import datetime as dt
import tomllib
from importlib.resources import files
from typing import Any

import pytest

import summit_timeline as st
from summit_timeline.dates.languages.en.rules import RULES

CORPUS: dict[str, Any] = tomllib.loads(
    files("summit_timeline.dates.languages.en").joinpath("corpus.toml").read_text(encoding="utf-8")
)


def day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@pytest.mark.parametrize("case", CORPUS["cases"], ids=lambda case: f"{case[0]}: {case[1]} ({case[2]})")
def test_a_phrase_is_read_as_the_corpus_says(case: list[str]) -> None:
    rule, marked, published, value, first, *rest = case
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    mentions = st.find_dates(text, published=published)
    found = next((m for m in mentions if m.start < end and start < m.end), None)
    assert found is not None, f"nothing found; the text has {[m.text for m in mentions]}"
    said = f"{found!r}\n{found.why}"
    assert (found.text, found.why.rule) == (text[start:end], rule), said
    assert (found.value, found.first, found.last) == (value, day(first), day((rest or [first])[0])), said


@pytest.mark.parametrize("case", CORPUS["none"], ids=lambda case: case[0])
def test_what_is_no_time_expression_gives_nothing(case: list[str]) -> None:
    text, published = case
    assert [(m.text, m.value) for m in st.find_dates(text, published=published)] == []


def test_every_rule_has_a_phrase() -> None:
    assert {rule.name for rule in RULES} - {case[0] for case in CORPUS["cases"]} == set()


def test_no_rule_stands_behind_one_of_the_same_name() -> None:
    """A rule that another one always forestalls has no case that it wins; a shared name would hide that."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert {case[0] for case in CORPUS["cases"]} == set(names), "a case names a rule that is gone"
