"""Aides and advisers to a leader, told with "to", stand for the leader's country: own reports."""

import pytest

import summit_timeline as st

AIDES = [
    ("Aides to Chilean President Ana Vega met with advisers to Israeli Prime Minister Benjamin Netanyahu on Sunday.",
     {"Chile", "Israel"}),
    ("Luis Soto, a senior adviser to French President Emmanuel Macron, met Russian officials on Sunday.",
     {"France", "Russia", "Luis Soto"}),
    ("Russian officials met Luis Soto, an aide to Emmanuel Macron, on Sunday.", {"France", "Russia", "Luis Soto"}),
    ("Luis Soto, a former aide to French President Emmanuel Macron, met Russian officials on Sunday.",
     {"Russia", "Luis Soto"}),
    ("Luis Soto, a critic of French President Emmanuel Macron, met Russian officials on Sunday.",
     {"Russia", "Luis Soto"}),
    ("Aides to Donald Trump, then a candidate, met Russian officials on Sunday.", {"Russia"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), AIDES, ids=[text[:50] for text, _ in AIDES])
def test_aides_to_a_leader_stand_for_the_country(text: str, who: set[str]) -> None:
    published = "2015-11-02" if "Trump" in text else "2018-11-05"  # both are Mondays
    (event,) = st.extract(st.Document(text=text, published=published)).events
    assert {p.name for p in event.participants} == who
