"""What reports of one event tell in words of their own: groups taken up, days behind asides, plans that are given up."""

import pytest

import summit_timeline as st
from tests.events.events_told import told

DAY = "2023-10-05"  # a Thursday


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # a group is of those of whom it was told before
        (
            "ASEAN army chiefs spoke on Monday. The army chiefs met in Accra on Tuesday.",
            ["meeting held 2023-10-03; Accra; ASEAN"],
        ),
        (
            "Defence chiefs of Chad and Niger are worried. The defence chiefs met in Oslo on Tuesday.",
            ["meeting held 2023-10-03; Oslo; Chad, Niger"],
        ),
        (
            "Turkish and Greek generals spoke on Monday. The generals met again in Oslo on Tuesday.",
            ["meeting held 2023-10-03; Oslo; Greece, Turkey"],
        ),
        # others are not, nor those of whom it is not told whose they are
        (
            "Finance ministers of Chad and Niger are worried. The foreign ministers met in Oslo on Tuesday.",
            ["meeting held 2023-10-03; Oslo; -"],
        ),
        # the council of a country is not that of the United Nations
        ("Ukraine's Security Council met on Tuesday.", ["meeting held 2023-10-03; -; Ukraine"]),
        ("The Security Council met on Tuesday to discuss Sudan.", ["meeting held 2023-10-03; -; United Nations"]),
        # day and place behind a list that stands between an event and its verb
        (
            "The meeting, attended by the president of Chad, the premier of Niger, and the king of Jordan, was held in "
            "Paris on Tuesday.",
            ["meeting held 2023-10-03; Paris; Chad, Jordan, Niger"],
        ),
        # who is told to be among those at it
        (
            "Those attending the summit in Accra on Tuesday include Chadian President Mahamat Deby, Malian President "
            "Assimi Goita and Togolese Foreign Minister Robert Dussey.",
            ["summit held 2023-10-03; Accra; Assimi Goita, Chad, Mahamat Deby, Mali, Robert Dussey, Togo"],
        ),
        (
            "Leaders attending the summit in Accra on Tuesday include Mahamat Deby of Chad and Assimi Goita of Mali.",
            ["summit held 2023-10-03; Accra; Assimi Goita, Chad, Mahamat Deby, Mali"],
        ),
        # and who is among those who stay away, or on paper, is not
        (
            "States boycotting the summit in Accra on Tuesday include Chad and Mali.",
            ["summit held 2023-10-03; Accra; -"],
        ),
        ("Topics at the summit in Accra on Tuesday include Chad and Mali.", ["summit held 2023-10-03; Accra; -"]),
        # two parties that share a noun
        (
            "President Barack Obama met Republican and Democratic lawmakers on Tuesday.",
            ["meeting held 2023-10-03; -; Barack Obama, Democrats, Republicans"],
        ),
        (
            "President Barack Obama met Democratic lawmakers on Tuesday.",
            ["meeting held 2023-10-03; -; Barack Obama, Democrats"],
        ),
        # who pulls out of talks of two ends them
        (
            "Chad's president Mahamat Deby pulled out of talks with Niger's premier planned for Monday in Paris.",
            ["meeting cancelled 2023-10-09; Paris; Chad, Mahamat Deby, Niger"],
        ),
        # what was first planned for a month was for the nearest one
        (
            "The talks between Chad and Niger were originally planned for May.",
            ["meeting scheduled [2023-05-01..2023-05-31]; -; Chad, Niger"],
        ),
        (
            "The talks between Chad and Niger are planned for May.",
            ["meeting scheduled [2024-05-01..2024-05-31]; -; Chad, Niger"],
        ),
    ],
)
def test_events(text: str, events: list[str]) -> None:
    assert told(text, DAY) == events


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Meeting of Chad's president and Niger's premier in Paris called off", "cancelled"),
        ("Talks between Chad and Niger in Paris postponed", "postponed"),
        ("Meeting of Chad's president and Niger's premier in Paris as summit called off", "held"),
    ],
)
def test_headlines_that_end_with_what_became_of_it(title: str, status: str) -> None:
    timeline = st.extract(st.Document(text="More to follow.", title=title, published=DAY))
    assert [str(e.status) for e in timeline.events if e.kind == st.Kind.MEETING] == [status]
