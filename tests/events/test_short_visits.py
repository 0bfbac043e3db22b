"""Visits that take hours, and meetings planned during a journey inside a country: own reports."""

import pytest

import summit_timeline as st

DAY = "2017-10-12"  # a Thursday

REPORTS = [
    ("for a six-hour visit. During the visit he will meet miners.", DAY, DAY),
    ("for a visit. During his six-hour visit he will meet miners.", DAY, DAY),
    ("for a long visit. Six hours later he met miners.", "[2017-10-12..]", DAY),
    ("for a long visit. On Friday he will meet miners.", "[2017-10-12..]", "2017-10-13"),
]


@pytest.mark.parametrize(("how", "visit", "meeting"), REPORTS, ids=[how for how, *_ in REPORTS])
def test_who_meets_during_a_visit_of_hours_meets_on_its_day(how: str, visit: str, meeting: str) -> None:
    text = f"President Donald Trump arrived in Peru on Thursday {how}"
    found = {e.kind: e.when.edtf for e in st.extract(st.Document(text=text, published=DAY)).events}
    assert found[st.Kind.VISIT] == visit
    assert found[st.Kind.MEETING] == meeting


@pytest.mark.parametrize("where", ["Puerto Rico", "Texas", "Chile"])
def test_a_plan_to_meet_people_on_a_journey_has_its_day_and_place(where: str) -> None:
    text = f"President Donald Trump will visit {where} on Friday. Trump plans to meet with miners."
    meeting = next(e for e in st.extract(st.Document(text=text, published=DAY)).events if e.kind is st.Kind.MEETING)
    assert meeting.when.edtf == "2017-10-13"
    assert meeting.place is not None
    assert meeting.place.name == where


def test_a_plan_of_somebody_else_is_not_of_the_journey() -> None:
    text = "President Donald Trump will visit Texas on Friday. Gov. Ana Vega plans to meet with miners."
    meeting = next(e for e in st.extract(st.Document(text=text, published=DAY)).events if e.kind is st.Kind.MEETING)
    assert not meeting.when.known
    assert meeting.place is None


def test_who_leads_a_group_to_visit_goes_there() -> None:
    text = "On Friday, Senator Ana Vega plans to lead a small group to visit Chile. Vega plans to meet with miners."
    found = {e.kind: e for e in st.extract(st.Document(text=text, published=DAY)).events}
    assert "Ana Vega" in {p.name for p in found[st.Kind.VISIT].participants}
    assert found[st.Kind.MEETING].when.edtf == "2017-10-13"


def test_who_sends_a_group_to_visit_stays() -> None:
    text = "On Friday, Senator Ana Vega plans to send a small group to visit Chile."
    (visit,) = st.extract(st.Document(text=text, published=DAY)).events
    assert "Ana Vega" not in {p.name for p in visit.participants}
