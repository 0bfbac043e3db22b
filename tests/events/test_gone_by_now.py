"""Who went for an event in a week that goes on has had it; what a visit included is over: own reports."""

import pytest

import summit_timeline as st

FRIDAY = "2014-08-15"

REPORTS = [
    ("Ana Vega traveled to Lima this week to meet with President Luis Soto.", "held", "[2014-08-11..2014-08-15]"),
    ("Ana Vega was in Lima this week for a meeting with President Luis Soto.", "held", "[2014-08-11..2014-08-15]"),
    ("Ana Vega flew to Lima this month for talks with President Luis Soto.", "held", "[2014-08-01..2014-08-15]"),
    (
        "Ana Vega went to Lima this week for a visit that included a meeting with President Luis Soto.",
        "held",
        "[2014-08-11..2014-08-15]",
    ),
    (
        "Ana Vega was in Lima this week for a visit, including a meeting with President Luis Soto.",
        "held",
        "[2014-08-11..2014-08-15]",
    ),
    ("Ana Vega will travel to Lima this week to meet with President Luis Soto.", "scheduled", None),
    ("Ana Vega left for Lima this week to meet with President Luis Soto.", "scheduled", None),
    ("Ana Vega flew to Lima this week to meet with President Luis Soto on Saturday.", "scheduled", "2014-08-16"),
    ("Ana Vega did not travel to Lima this week to meet with President Luis Soto.", None, None),
    ("Ana Vega's trip next week includes a meeting with President Luis Soto.", "scheduled", None),
]


@pytest.mark.parametrize(("text", "status", "days"), REPORTS, ids=[text for text, *_ in REPORTS])
def test_who_went_this_week_has_met(text: str, status: str | None, days: str | None) -> None:
    found = st.extract(st.Document(text=text, published=FRIDAY)).events
    told = [e for e in found if e.kind is st.Kind.MEETING]
    assert [e.status.value for e in told if e.status.value != "cancelled"] == ([] if status is None else [status])
    if days is not None:
        assert [e.when.edtf for e in told] == [days]


def test_somebody_s_yearly_summit_takes_up_no_talks_told_before() -> None:
    text = (
        "Gov. Nathan Deal may hold talks with Ana Vega this week in Boston. Aides were silent on the talks. "
        "In three weeks, Sen. Tom Harlan is hosting his seventh annual energy summit."
    )
    talks, summit = st.extract(st.Document(text=text, published=FRIDAY)).events
    assert {p.name for p in summit.participants} == {"Tom Harlan"}
    assert {p.name for p in talks.participants} == {"Nathan Deal", "Ana Vega"}


TALKED_TO = [
    ("Talking to top backers of his party at a meeting on Wednesday, President Obama made a claim.", "2014-08-13"),
    ("Speaking to foreign envoys at a meeting on Wednesday, President Obama made a claim.", "2014-08-13"),
    ("President Obama is to top the list at a meeting with Luis Soto next Wednesday.", "2014-08-20"),
]


@pytest.mark.parametrize(("text", "day"), TALKED_TO, ids=[text[:50] for text, _ in TALKED_TO])
def test_to_with_an_adjective_behind_it_plans_nothing(text: str, day: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=FRIDAY)).events
    assert event.when.edtf == day
