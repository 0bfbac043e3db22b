"""The time of day at which an event begins: told exactly where its zone, or local time at a known place, is said."""

import pytest

import summit_timeline as st

# a report of 2023-07-03 (a Monday): the start of its one event, or None
TIMES = [
    (
        "Japan and the EU will hold a summit in Brussels at 10:30 a.m. local time on July 13.",
        "2023-07-13T10:30:00+02:00",
    ),
    ("Chile and Peru met in Lima at noon local time on Friday.", "2023-06-30T12:00:00-05:00"),
    ("Japan and the EU will sign the accord in Brussels at 2 p.m. GMT on Thursday.", "2023-07-06T16:00:00+02:00"),
    ("Japan and the EU will sign the accord at 2 p.m. GMT on Thursday.", "2023-07-06T14:00:00+00:00"),
    # by whose clock is not said, or where; or it is the end
    ("Chile and Peru will meet in Lima at 9 a.m. on July 13.", None),
    ("Chile and Peru will meet at 9 a.m. local time on July 13.", None),
    ("The talks between Chile and Peru in Lima will end at 9 a.m. local time on July 13.", None),
    ("Chile and Peru will meet in Lima on July 13.", None),
]


@pytest.mark.parametrize(("text", "start"), TIMES)
def test_the_time_at_which_an_event_begins(text: str, start: str | None) -> None:
    (event,) = st.extract(st.Document(text=text, published="2023-07-03")).events
    moment = event.when.start_time
    assert (moment and moment.isoformat()) == start


def test_a_calendar_shows_the_time_at_the_place() -> None:
    text = "Japan and the EU will hold a summit in Brussels at 10:30 a.m. local time on July 13."
    timeline = st.extract(st.Document(text=text, published="2023-07-03"))
    assert b"DTSTART;TZID=Europe/Brussels:20230713T103000" in timeline.to_ics(timezone="local")
    assert b"DTSTART:20230713T083000Z" in timeline.to_ics()


def test_a_report_without_the_time_is_of_the_same_event_and_keeps_it() -> None:
    timed = "Japan and the EU will hold a summit in Brussels at 10:30 a.m. local time on July 13."
    later = "Japan and the EU will hold a summit in Brussels on July 13."
    reports = [
        st.extract(st.Document(text=text, published=day))
        for text, day in ((timed, "2023-07-03"), (later, "2023-07-05"))
    ]
    (event,) = st.merge(*reports).events
    assert event.when.start_time is not None
    assert event.conflicts == ()
