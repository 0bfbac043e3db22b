"""Compounds that are no verbs, headlines above a text that names others, plans told beside their end. Own sentences."""

import pytest

import summit_timeline as st
from tests.events.events_told import told

TUESDAY = "2020-01-14"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # "backed" and "led" are no verbs there, so the days are those of "will host"
        (
            "Chile will host a French-backed summit on fishing this weekend.",
            ["summit scheduled [2020-01-18..2020-01-19]; Chile; Chile"],
        ),
        (
            "Ministers will attend a Saudi-led conference on Mali on Friday.",
            ["meeting scheduled 2020-01-17; -; Saudi Arabia"],
        ),
        ("Chile co-hosted a summit on fishing with Peru on Friday.", ["summit held 2020-01-10; -; Chile, Peru"]),
        # the day is that of the treaty
        (
            "Chile's envoy met Peru's in Lima to continue talks on mending the treaty, which expires as early as June.",
            ["meeting held -; Lima; Chile, Peru"],
        ),
        # a meeting that is off, with what it was to be
        (
            "Chile's president will not meet Peru's on Friday. They were to meet at the palace in Lima.",
            ["meeting cancelled 2020-01-17; Lima; Chile, Peru"],
        ),
        (
            "Chile's president will not meet Peru's on Friday. They will meet in July.",
            [
                "meeting cancelled 2020-01-17; -; Chile, Peru",
                "meeting scheduled [2020-07-01..2020-07-31]; -; Chile, Peru",
            ],
        ),
    ],
)
def test_events(text: str, events: list[str]) -> None:
    assert told(text, TUESDAY) == events


@pytest.mark.parametrize(
    ("title", "text", "who"),
    [
        # on the same day at the same place it is the same event, whomever each names
        (
            "Sudan peace talks to open in Oslo on Friday",
            "Houthi officials are to fly to Oslo for talks on Friday with mediators.",
            ["Houthis", "Sudan"],
        ),
        # the same paper
        (
            "Chile signs pacts with Peru in Lima",
            "Peru made peace with Chile on Monday, with President Barack Obama hosting the signing of the pacts.",
            ["Barack Obama", "Chile", "Peru", "United States"],
        ),
    ],
)
def test_a_headline_above_a_text_that_names_others(title: str, text: str, who: list[str]) -> None:
    timeline = st.extract(st.Document(text=text, title=title, published=TUESDAY))
    kinds = (st.Kind.MEETING, st.Kind.SIGNING)
    assert [sorted(p.name for p in e.participants) for e in timeline.events if e.kind in kinds] == [who]


def test_other_days_are_another_event() -> None:
    text = "Houthi officials are to fly to Oslo for talks on Monday with mediators."
    timeline = st.extract(
        st.Document(text=text, title="Sudan peace talks to open in Oslo on Friday", published=TUESDAY)
    )
    assert len([e for e in timeline.events if e.kind == st.Kind.MEETING]) == len(("Friday", "Monday"))
