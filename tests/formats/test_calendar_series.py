"""Reading what repeats, and editions: which count, at which times, under which UID, and in which calendar of a file."""

import datetime as dt

import pytest

import summit_timeline as st
from summit_timeline.events.model import Status
from summit_timeline.formats.calendar_in import CalendarRead, read_calendar
from tests.formats.test_calendar_in import HOUSE, calendar

WEEKLY = "UID:w\nSUMMARY:Weekly briefing\nRRULE:FREQ=WEEKLY;COUNT=5"  # July 13, 20, 27, August 3, 10
TALKS = "UID:t\nSUMMARY:Talks\nDTSTART;TZID=Asia/Tokyo:20230710T080000\nRRULE:FREQ=DAILY;COUNT=4"


def days(read: CalendarRead) -> list[str]:
    return sorted(str(claim.when.earliest) for claim in read.timeline.claims)


def moments(read: CalendarRead) -> list[str]:
    return sorted(f"{c.when.start_time:%m-%d %H:%M}" for c in read.timeline.claims if c.when.start_time is not None)


# --- several calendars in one file -----------------------------------------------------------------------------------


def test_each_calendar_of_a_file_keeps_its_name_and_its_zones() -> None:
    east = HOUSE.replace("+0500", "+0900")
    data = calendar(
        "UID:1\nSUMMARY:Talks\nDTSTART;TZID=House:20230713T100000", head="X-WR-CALNAME:Ministry\n" + HOUSE
    ) + calendar("UID:1\nSUMMARY:Talks\nDTSTART;TZID=House:20230713T100000", head="NAME:Embassy\n" + east)
    read = read_calendar(data)
    assert read.notes == ()
    found = {c.calendar: c.when.start_time for c in read.timeline.claims}
    assert {name: str(time and time.astimezone(dt.UTC).time()) for name, time in found.items()} == {
        "Ministry": "05:00:00",
        "Embassy": "01:00:00",
    }
    assert {r.source for r in read.timeline.reports} == {"Ministry", "Embassy"}


def test_a_calendar_without_a_name_does_not_take_that_of_the_one_before() -> None:
    data = calendar("UID:1\nSUMMARY:Talks") + calendar("UID:2\nSUMMARY:Summit", head="")
    assert {c.calendar for c in read_calendar(data, "/tmp/all.ics").timeline.claims} == {
        "Ministry of Examples",
        "all.ics",
    }


def test_a_zone_that_changes_every_second_is_not_followed() -> None:
    zone = HOUSE.replace("TZOFFSETTO:+0500", "TZOFFSETTO:+0500\nRRULE:FREQ=SECONDLY")
    read = read_calendar(calendar("SUMMARY:Talks\nDTSTART;TZID=House:20230713T100000", head=zone))
    assert days(read) == ["2023-07-13"]
    assert "the time zone 'House' is not known" in read.notes[0]


@pytest.mark.parametrize("status", ["", "\nSTATUS:CONFIRMED"])
def test_a_calendar_that_is_a_cancellation(status: str) -> None:
    lines = f"SUMMARY:Summit of Japan and France{status}"
    assert [e.status for e in read_calendar(calendar(lines, head="METHOD:CANCEL\n")).timeline.events] == [
        Status.CANCELLED
    ]
    assert [e.status for e in read_calendar(calendar(lines, head="METHOD:PUBLISH\n")).timeline.events] == [
        Status.SCHEDULED
    ]


def test_an_entry_that_a_later_calendar_of_the_file_cancels() -> None:
    plan = calendar("UID:1\nSUMMARY:Summit of Japan and France\nLOCATION:Paris")
    off = calendar(
        "UID:1\nDTSTAMP:20230704T080000Z\nSUMMARY:Summit of Japan and France\nLOCATION:Paris",
        head="METHOD:CANCEL\nX-WR-CALNAME:Ministry of Examples\n",
    )
    (event,) = read_calendar(plan + off).timeline.events
    assert [entry.status for entry in event.history] == [Status.SCHEDULED, Status.CANCELLED]


# --- editions --------------------------------------------------------------------------------------------------------

FIRST = "UID:1\nSUMMARY:Talks of Peru and Chile\nDTSTART;VALUE=DATE:20230720"
SECOND = "UID:1\nSUMMARY:Talks of Peru and Chile\nDTSTART;VALUE=DATE:20230725\nSEQUENCE:1"
THIRD = "UID:1\nSUMMARY:Talks of Peru and Chile\nDTSTART;VALUE=DATE:20230718\nSEQUENCE:12"


@pytest.mark.parametrize("editions", [(FIRST, SECOND, THIRD), (THIRD, SECOND, FIRST), (SECOND, FIRST, THIRD)])
def test_of_editions_of_one_day_the_higher_sequence_is_the_later(editions: tuple[str, ...]) -> None:
    together = read_calendar(calendar(*editions)).timeline
    apart = st.merge(*(read_calendar(calendar(edition)).timeline for edition in editions))
    for timeline in (together, apart):
        (event,) = timeline.events
        assert str(event.when) == "2023-07-18"
        assert [str(entry.when) for entry in event.history] == ["2023-07-20", "2023-07-25", "2023-07-18"]


def test_of_editions_of_one_sequence_the_later_stamp_counts_and_the_other_is_named() -> None:
    early = "UID:1\nDTSTAMP:20230703T060000Z\nSUMMARY:Talks in Lima\nDTSTART;VALUE=DATE:20230725"
    late = "UID:1\nDTSTAMP:20230703T190000Z\nSUMMARY:Talks in Lima\nDTSTART;VALUE=DATE:20230720"
    read = read_calendar(calendar(late, early))
    assert days(read) == ["2023-07-20"]
    assert read.notes == ("line 11: Talks in Lima is left out, the edition of line 5 is newer",)


def test_the_same_entry_twice_is_one() -> None:
    read = read_calendar(calendar(FIRST, FIRST))
    assert (len(read.timeline.claims), read.notes) == (1, ())


def test_of_a_repeating_event_the_newest_edition_alone_counts() -> None:
    newer = "UID:w\nDTSTAMP:20230705T080000Z\nSUMMARY:Weekly briefing\nDTSTART;VALUE=DATE:20230714\nRRULE:FREQ=WEEKLY;COUNT=2"
    read = read_calendar(calendar(WEEKLY, newer))
    assert days(read) == ["2023-07-14", "2023-07-21"]
    assert len(read.notes) == 1


@pytest.mark.parametrize("number", ["x", "-3", "99999999999999999999"])
def test_a_sequence_that_is_none(number: str) -> None:
    assert len(read_calendar(calendar(f"SUMMARY:Summit\nSEQUENCE:{number}")).timeline.claims) == 1


# --- changes of a repeating event ------------------------------------------------------------------------------------


def test_a_change_of_this_and_all_that_follow() -> None:
    later = "UID:w\nSUMMARY:Briefing in Lima\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20230727\nDTSTART;VALUE=DATE:20230728"
    read = read_calendar(calendar(WEEKLY, later))
    assert days(read) == ["2023-07-13", "2023-07-20", "2023-07-28", "2023-08-04", "2023-08-11"]
    assert sorted(c.quote for c in read.timeline.claims) == ["Briefing in Lima"] * 3 + ["Weekly briefing"] * 2
    assert {c.uid for c in read.timeline.claims} == {
        f"w/{day}" for day in ("2023-07-13", "2023-07-20", "2023-07-27", "2023-08-03", "2023-08-10")
    }


def test_a_change_of_all_that_follow_and_another_of_one_of_them() -> None:
    later = "UID:t\nSUMMARY:Talks\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Tokyo:20230711T080000\nDTSTART;TZID=Asia/Tokyo:20230711T093000"
    alone = (
        "UID:t\nSUMMARY:Talks\nRECURRENCE-ID;TZID=Asia/Tokyo:20230712T080000\nDTSTART;TZID=Asia/Tokyo:20230720T100000"
    )
    assert moments(read_calendar(calendar(TALKS, alone, later))) == [
        "07-10 08:00",
        "07-11 09:30",
        "07-13 09:30",
        "07-20 10:00",
    ]


def test_all_that_follow_are_cancelled() -> None:
    later = (
        "UID:w\nSUMMARY:Weekly briefing\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20230803\n"
        "DTSTART;VALUE=DATE:20230803\nSTATUS:CANCELLED"
    )
    read = read_calendar(calendar(WEEKLY, later))
    off = sorted(str(e.when) for e in read.timeline.events if e.status is Status.CANCELLED)
    assert off == ["2023-08-03", "2023-08-10"]


def test_a_change_of_all_that_follow_without_what_repeats_is_read_once_and_named() -> None:
    read = read_calendar(
        calendar("UID:w\nSUMMARY:Talks\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20230727\nDTSTART:20230728")
    )
    assert len(read.timeline.claims) == 1
    assert "what repeats is not here" in read.notes[0]


def test_what_was_moved_out_of_the_window_or_into_it() -> None:
    out = "UID:w\nSUMMARY:Weekly briefing\nRECURRENCE-ID;VALUE=DATE:20230720\nDTSTART;VALUE=DATE:20230904"
    into = "UID:w\nSUMMARY:Weekly briefing\nRECURRENCE-ID;VALUE=DATE:20230803\nDTSTART;VALUE=DATE:20230731"
    read = read_calendar(calendar(WEEKLY, out, into), window="2023-07")
    assert days(read) == ["2023-07-13", "2023-07-27", "2023-07-31"]
    assert any("line 12: Weekly briefing was moved (a time) to days outside the window" in n for n in read.notes)
    assert days(read_calendar(calendar(WEEKLY, out, into)))[-1] == "2023-09-04"
    later = "UID:w\nSUMMARY:Weekly briefing\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20230720\nDTSTART;VALUE=DATE:20230729"
    read = read_calendar(calendar(WEEKLY, later), window="2023-07")
    assert days(read) == ["2023-07-13", "2023-07-29"]  # July 27 became August 5
    assert any("moved (1 of its times)" in note for note in read.notes)


# --- times of a day --------------------------------------------------------------------------------------------------


def test_two_times_of_a_day_are_two_events() -> None:
    twice = "UID:d\nSUMMARY:Press briefing\nDTSTART;TZID=Europe/Brussels:20230710T090000\nRRULE:FREQ=DAILY;COUNT=4;BYHOUR=9,15"
    read = read_calendar(calendar(twice))
    assert {c.uid for c in read.timeline.claims} == {
        "d/2023-07-10",
        "d/2023-07-10T150000",
        "d/2023-07-11",
        "d/2023-07-11T150000",
    }
    assert len(read.timeline.events) == 4
    moved = (
        "UID:d\nSUMMARY:Press briefing\nRECURRENCE-ID:20230711T130000Z\nDTSTART;TZID=Europe/Brussels:20230711T170000"
    )
    assert moments(read_calendar(calendar(twice, moved))) == [
        "07-10 09:00",
        "07-10 15:00",
        "07-11 09:00",
        "07-11 17:00",
    ]
    assert {c.uid for c in read_calendar(calendar(twice, moved)).timeline.claims} == {
        c.uid for c in read.timeline.claims
    }


def test_times_of_a_day_without_a_zone_are_one_and_named() -> None:
    read = read_calendar(calendar("SUMMARY:Briefing\nDTSTART:20230710T090000\nRRULE:FREQ=DAILY;COUNT=4;BYHOUR=9,15"))
    assert days(read) == ["2023-07-10", "2023-07-11"]
    assert "at times without a zone; each day is read once" in read.notes[0]


def test_a_time_without_a_zone_is_in_that_of_the_calendar() -> None:
    head = "X-WR-CALNAME:M\nX-WR-TIMEZONE:Asia/Tokyo\n"
    (claim,) = read_calendar(
        calendar("SUMMARY:Talks\nDTSTART:20230713T090000\nDTEND:20230713T100000", head=head)
    ).timeline.claims
    assert (str(claim.when.start_time), str(claim.when.end_time)) == (
        "2023-07-13 09:00:00+09:00",
        "2023-07-13 10:00:00+09:00",
    )
    own = calendar("SUMMARY:Talks\nDTSTART;TZID=Europe/Brussels:20230713T090000", head=head)
    assert str(next(iter(read_calendar(own).timeline.claims)).when.start_time) == "2023-07-13 09:00:00+02:00"
    unknown = calendar("SUMMARY:Talks\nDTSTART:20230713T090000", head="X-WR-TIMEZONE:Atlantis\n")
    assert next(iter(read_calendar(unknown).timeline.claims)).when.start_time is None


# --- lengths ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "last", "note"),
    [
        ("DTEND:tomorrow", "2023-07-13", "line 5: the DTEND of an event cannot be read; the event is read without it"),
        ("DURATION:two days", "2023-07-13", "line 5: the DURATION of an event cannot be read"),
        ("DTEND;VALUE=PERIOD:20230713T100000Z/PT1H", "2023-07-13", "line 5: the DTEND of an event cannot be read"),
        ("DTEND:tomorrow\nDURATION:P2D", "2023-07-14", "line 5: the DTEND of an event cannot be read"),
    ],
)
def test_an_end_that_cannot_be_read_is_named(lines: str, last: str, note: str) -> None:
    read = read_calendar(calendar(f"SUMMARY:Summit\n{lines}"))
    (claim,) = read.timeline.claims
    assert str(claim.when.latest) == last
    assert [n[: len(note)] for n in read.notes] == [note]
