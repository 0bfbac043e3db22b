"""Who takes part where the event's own words name nobody: own reports, the word that names the event, and who is there."""

import pytest

from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Document

MONDAY = "2023-07-03"
REPORT = "Chile and Peru held talks on Sunday. "

CASES = [
    (REPORT + "The next round of talks is set for Friday in Quito.", "round of talks", {"Chile", "Peru"}),
    (REPORT + "They fell out after a failed summit in Quito in February.", "summit", {"Chile", "Peru"}),
    (REPORT + "Ghana's fears loomed over Friday's meeting between the two leaders.", "meeting", {"Chile", "Peru"}),
    # others than those two
    (REPORT + "A summit with miners is set for Friday.", "summit", set()),
    (REPORT + "Ghana had hoped for a summit in Quito in February.", "summit", {"Ghana"}),
    (REPORT + "A six-nation summit is set for Friday in Quito.", "summit", set()),
    ("Chile and Peru held talks in Lima on Sunday. Then he flew to a meeting in Oslo on Friday.", "meeting", set()),
    ("Chile and Peru meet on Thursday before a summit opens in Quito on Friday.", "summit", set()),
    # no talks of two sides
    (REPORT + "A conference is set for Friday in Quito.", "conference", set()),
    # nobody was named
    ("Prices rose. The next round of talks is set for Friday in Quito.", "round of talks", set()),
]


@pytest.mark.parametrize(("text", "word", "names"), CASES)
def test_talks_of_nobody_named_are_of_the_two_sides_named_last(text: str, word: str, names: set[str]) -> None:
    found = extract_claims(Document(text=text, published=MONDAY))
    claim = next(c for c in found if text[c.start : c.end] == word)
    assert {p.name for p in claim.participants} == names


GROUPS = [
    ("North and South Korea held talks on Sunday.", {"North Korea", "South Korea"}),
    ("The inter-Korean summit will be held on Friday.", {"North Korea", "South Korea"}),
    ("Talks between the two Koreas will be held on Friday.", {"North Korea", "South Korea"}),
    ("Sino-Indian talks will be held on Friday.", {"China", "India"}),
    ("Chile and Peru eased tensions, with their own leaders holding a summit on Sunday.", {"Chile", "Peru"}),
]


@pytest.mark.parametrize(("text", "names"), GROUPS)
def test_all_members_of_a_group_take_part(text: str, names: set[str]) -> None:
    (claim,) = extract_claims(Document(text=text, published=MONDAY))
    assert {p.name for p in claim.participants} == names
