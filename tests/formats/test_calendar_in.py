"""Reading calendars: any iCalendar file as claims, our own files as the same events, and bad input named and bounded."""

import datetime as dt
import warnings
from pathlib import Path

import icalendar
import pytest
from hypothesis import given, settings

import summit_timeline as st
from summit_timeline.events.model import Kind, Status
from summit_timeline.formats.calendar_in import read_calendar
from summit_timeline.formats.calendar_options import CalendarOptions
from summit_timeline.formats.ics import shown, to_ics
from summit_timeline.testing.strategies import timelines
from summit_timeline.testing.worlds import world


def calendar(*entries: str, head: str = "X-WR-CALNAME:Ministry of Examples\n") -> bytes:
    """A calendar of VEVENTs, each given by its lines without UID, DTSTAMP and DTSTART where these are the usual ones."""
    found = ["BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//EN\n" + head]
    for number, entry in enumerate(entries):
        usual = {
            "UID": f"UID:{number}@example.org",
            "DTSTAMP": "DTSTAMP:20230703T080000Z",
            "DTSTART": "DTSTART;VALUE=DATE:20230713",
        }
        given_names = {line.split(":")[0].split(";")[0] for line in entry.split("\n")}
        lines = [line for name, line in usual.items() if name not in given_names and f"-{name}" not in given_names]
        found.append(
            "\n".join(["BEGIN:VEVENT", *lines, *(x for x in entry.split("\n") if x and x[0] != "-"), "END:VEVENT\n"])
        )
    return ("".join(found) + "END:VCALENDAR\n").replace("\n", "\r\n").encode()


def one(*entries: str, **more: str) -> st.Event:
    read = read_calendar(calendar(*entries, **more))
    assert read.notes == ()
    (event,) = read.timeline.events
    return event


def test_a_day_with_title_place_and_source() -> None:
    read = read_calendar(
        calendar(
            "SUMMARY:Japan-EU summit\nLOCATION:Brussels\\, Belgium\nURL:https://example.org/1\nDTEND;VALUE=DATE:20230715"
        )
    )
    (event,) = read.timeline.events
    assert (event.kind, event.status) == (Kind.SUMMIT, Status.SCHEDULED)
    assert event.when == st.When.on("2023-07-13", "2023-07-14")
    assert event.place is not None
    assert (event.place.name, event.place.country) == ("Brussels", "Belgium")
    assert [p.name for p in event.participants] == ["Japan", "European Union"]
    (claim,) = event.claims
    assert (claim.quote, claim.published, claim.uid, claim.calendar) == (
        "Japan-EU summit",
        dt.date(2023, 7, 3),
        "0@example.org",
        "Ministry of Examples",
    )
    (report,) = read.timeline.reports
    assert (report.source, report.url, report.title) == (
        "Ministry of Examples",
        "https://example.org/1",
        "Japan-EU summit",
    )


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ("STATUS:CANCELLED", Status.CANCELLED),
        ("STATUS:TENTATIVE", Status.CONSIDERED),
        ("STATUS:CONFIRMED", Status.SCHEDULED),
        ("STATUS:NONSENSE", Status.SCHEDULED),
        ("DTSTART;VALUE=DATE:20230701", Status.HELD),
    ],
)
def test_status(lines: str, status: Status) -> None:
    assert one(f"SUMMARY:Summit of Japan and France\n{lines}").status is status


@pytest.mark.parametrize(
    ("summary", "kind"),
    [
        ("Press briefing by the spokesperson", Kind.PRESS),
        ("Signing of the Peru-Chile treaty", Kind.SIGNING),
        ("Phone call with President Macron", Kind.CALL),
        ("G20 leaders", Kind.MEETING),
        ("東京", Kind.MEETING),
    ],
)
def test_kind_from_the_title(summary: str, kind: Kind) -> None:
    assert one(f"SUMMARY:{summary}").kind is kind


def test_kind_from_the_category() -> None:
    assert one("SUMMARY:Peru and Chile\nCATEGORIES:Foreign,VISIT").kind is Kind.VISIT


TIMED = [
    ("DTSTART:20230713T220000Z\nDTEND:20230713T233000Z", "2023-07-13", "2023-07-13", "2023-07-13T22:00:00+00:00"),
    (
        "DTSTART;TZID=Asia/Tokyo:20230714T070000\nDURATION:PT90M",
        "2023-07-14",
        "2023-07-14",
        "2023-07-13T22:00:00+00:00",
    ),
    ("DTSTART;TZID=Tokyo Standard Time:20230714T070000", "2023-07-14", "2023-07-14", "2023-07-13T22:00:00+00:00"),
    (
        "DTSTART;TZID=Europe/Brussels:20230713T180000\nDTEND;TZID=Europe/Brussels:20230715T000000",
        "2023-07-13",
        "2023-07-14",
        "2023-07-13T16:00:00+00:00",
    ),
    ("DTSTART;TZID=Europe/Brussels:20231029T033000", "2023-10-29", "2023-10-29", "2023-10-29T02:30:00+00:00"),
    ("DTSTART;TZID=House:20230713T180000", "2023-07-13", "2023-07-13", "2023-07-13T13:00:00+00:00"),
    ("DTSTART:20230713T180000", "2023-07-13", "2023-07-13", None),
]
HOUSE = "BEGIN:VTIMEZONE\nTZID:House\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE\n"


@pytest.mark.parametrize(("lines", "first", "last", "moment"), TIMED)
def test_times(lines: str, first: str, last: str, moment: str | None) -> None:
    when = one(f"SUMMARY:Summit of Japan and France\n{lines}", head=HOUSE).when
    assert (str(when.earliest), str(when.latest), when.exact) == (first, last, True)
    assert (when.start_time and when.start_time.astimezone(dt.UTC).isoformat()) == moment


def starts(read_lines: str, *more: str, **options: str) -> list[str]:
    read = read_calendar(calendar(read_lines, *more), **options)  # type: ignore[arg-type]
    return sorted(str(claim.when.earliest) for claim in read.timeline.claims)


def test_a_repeating_event_skips_its_exceptions_and_takes_what_replaces_one() -> None:
    weekly = "UID:w\nSUMMARY:Weekly briefing\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20230720\nRDATE;VALUE=DATE:20230801"
    moved = "UID:w\nSUMMARY:Weekly briefing\nRECURRENCE-ID;VALUE=DATE:20230727\nDTSTART;VALUE=DATE:20230728"
    assert starts(weekly) == ["2023-07-13", "2023-07-27", "2023-08-01", "2023-08-03"]
    assert starts(weekly, moved) == ["2023-07-13", "2023-07-28", "2023-08-01", "2023-08-03"]
    assert len(read_calendar(calendar(weekly)).timeline.events) == 4


def test_a_rule_repeats_by_the_clock_of_its_place() -> None:
    read = read_calendar(
        calendar("SUMMARY:Press briefing\nDTSTART;TZID=Europe/Brussels:20231026T120000\nRRULE:FREQ=DAILY;COUNT=5")
    )
    hours = {c.when.start_time.hour for c in read.timeline.claims if c.when.start_time}
    assert (len(read.timeline.claims), hours) == (5, {12})


def test_an_endless_rule_is_cut_and_counted() -> None:
    read = read_calendar(calendar("SUMMARY:Weekly briefing\nRRULE:FREQ=WEEKLY"))
    assert len(read.timeline.claims) == 105
    assert read.notes == ("line 5: Weekly briefing goes on; the 105 times from 2023-07-13 to 2025-07-13 are read",)
    assert starts("SUMMARY:Weekly briefing\nRRULE:FREQ=WEEKLY", window="2023-08") == [
        "2023-08-03",
        "2023-08-10",
        "2023-08-17",
        "2023-08-24",
        "2023-08-31",
    ]


@pytest.mark.parametrize(
    ("rule", "count", "note"),
    [
        ("FREQ=SECONDLY", 1, "within the day"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 1, "goes on"),
        ("FREQ=FORTNIGHTLY", 1, "RRULE"),
        ("FREQ=DAILY;COUNT=5000", 732, "goes on"),
    ],
)
def test_rules_that_cannot_be_followed(rule: str, count: int, note: str) -> None:
    read = read_calendar(calendar(f"SUMMARY:Summit\nRRULE:{rule}"))
    assert len(read.timeline.claims) == count
    assert note in read.notes[0]


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        ("-UID\nSUMMARY:Summit", "line 5: an event without UID is read"),
        ("-DTSTAMP\nSUMMARY:Summit", "line 5: it has no DTSTAMP, so its day of publication is not known"),
        ("-DTSTART\nSUMMARY:Summit", "line 5: it has no DTSTART that can be read; the event is left out"),
        ("DTSTART:tomorrow\nSUMMARY:Summit", "line 5: it has no DTSTART that can be read; the event is left out"),
        (
            "DTEND;VALUE=DATE:20230701\nSUMMARY:Summit",
            "line 5: an event ends before it starts; its first day alone is read",
        ),
        ("DTSTART;TZID=Atlantis:20230713T100000\nSUMMARY:Summit", "line 5: the time zone 'Atlantis' is not known"),
    ],
)
def test_what_is_wrong_in_an_entry_is_named_and_the_others_are_read(lines: str, note: str) -> None:
    read = read_calendar(calendar(lines, "SUMMARY:Peru and Chile sign a treaty"))
    assert len(read.notes) == 1
    assert read.notes[0].startswith(note)
    assert any(c.quote == "Peru and Chile sign a treaty" for c in read.timeline.claims)


def test_a_day_of_publication_for_entries_without_one() -> None:
    read = read_calendar(calendar("-DTSTAMP\nSUMMARY:Summit of Japan and France"), published="2023-07-01")
    assert [c.published for c in read.timeline.claims] == [dt.date(2023, 7, 1)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no BEGIN:VCALENDAR"),
        (b"{}", "no BEGIN:VCALENDAR"),
        (b"BEGIN:VCALENDAR\nSUMMARY:\xff\n", "x.ics:2: not UTF-8"),
        (b"x" * 64_000_001, "64 MB; calendars of up to 64 MB are read"),
    ],
)
def test_what_is_no_calendar(data: bytes, message: str) -> None:
    with pytest.raises(st.FormatError, match=message):
        read_calendar(data, "x.ics")


def test_a_truncated_file_keeps_what_is_whole() -> None:
    whole = calendar("SUMMARY:Summit of Japan and France", "SUMMARY:Summit of Peru and Chile")
    read = read_calendar(whole[: whole.index(b"Peru")])
    assert len(read.timeline.claims) == 1
    assert read.notes == ("line 11: the file ends inside of an event, which is left out",)


def test_a_million_folded_lines_are_one_event_that_is_left_out() -> None:
    read = read_calendar(
        calendar("SUMMARY:Summit\nDESCRIPTION:a" + "\n bb" * 1_000_000, "SUMMARY:Summit of Peru and Chile")
    )
    assert len(read.timeline.claims) == 1
    assert "more than 1,000,000 characters is left out" in read.notes[0]


def test_many_faults_are_counted() -> None:
    read = read_calendar(calendar(*["-DTSTART\nSUMMARY:Summit"] * 50))
    assert (len(read.notes), read.notes[-1]) == (21, "30 more entries were left out or read in part")


def test_editions_of_an_entry_are_one_event_with_a_history() -> None:
    first = calendar("SUMMARY:Summit of Japan and France\nLOCATION:Paris")
    second = calendar(
        "DTSTAMP:20230705T080000Z\nSUMMARY:Talks in a new format\nDTSTART;VALUE=DATE:20230901\nLOCATION:Lyon"
    )
    merged = read_calendar(first).timeline | read_calendar(second).timeline
    (event,) = merged.events
    assert event.when == st.When.on("2023-09-01")
    assert [str(entry.when) for entry in event.history] == ["2023-07-13", "2023-09-01"]
    assert "under one UID" in merged.why_same(event.claims[0].id, event.claims[1].id)
    assert (read_calendar(first).timeline | read_calendar(first).timeline) == read_calendar(first).timeline


def test_a_ministry_s_calendar_merges_with_the_news_about_it() -> None:
    news = st.extract(
        st.Document(text="Japan and the EU will hold a summit in Brussels on July 13.", published="2023-07-03")
    )
    listed = read_calendar(
        calendar("SUMMARY:Japan-EU summit\nLOCATION:Brussels\nDTSTART;TZID=Europe/Brussels:20230713T100000")
    ).timeline
    (event,) = (news | listed).events
    assert {c.calendar for c in event.claims} == {None, "Ministry of Examples"}


def told(event: st.Event) -> tuple[object, ...]:
    return (
        event.kind,
        event.title,
        event.status,
        event.when,
        event.place,
        event.participants,
        event.absent,
        event.subject,
    )


@settings(deadline=None)
@given(timelines())
def test_our_own_file_comes_back_as_the_same_events(timeline: st.Timeline) -> None:
    read = read_calendar(to_ics(timeline))
    assert read.notes == ()
    assert sorted(map(repr, map(told, read.timeline.events))) == sorted(
        repr(told(e)) for e, _ in shown(timeline, CalendarOptions())
    )


def test_a_whole_world_comes_back() -> None:
    made = world(2, claims=600, years=5).timeline
    read = read_calendar(to_ics(made))
    assert sorted(map(repr, map(told, read.timeline.events))) == sorted(
        repr(told(e)) for e, _ in shown(made, CalendarOptions())
    )


def test_what_a_client_changed_in_our_file_counts() -> None:
    plan = st.extract(
        st.Document(text="Japan and the EU will hold a summit in Brussels on July 13.", published="2023-07-03")
    )
    changed = icalendar.Calendar.from_ical(to_ics(plan))
    (item,) = changed.walk("VEVENT")
    for name, day in (("DTSTART", dt.date(2023, 7, 20)), ("DTEND", dt.date(2023, 7, 21))):
        del item[name]
        item.add(name, day)
    (event,) = read_calendar(changed.to_ical()).timeline.events
    assert event.when == st.When.on("2023-07-20")


def test_read_timeline_reads_calendars_and_warns_of_what_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "ministry.ics"
    path.write_bytes(calendar("SUMMARY:Summit of Japan and France"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(st.read_timeline(path).events) == 1
    path.write_bytes(calendar("-DTSTART\nSUMMARY:Summit of Japan and France"))
    with pytest.warns(st.OmissionWarning, match=r"ministry.ics: line 5: it has no DTSTART"):
        assert len(st.read_timeline(path).events) == 0


def test_many_rules_without_any_day_do_not_hold_up_the_reading() -> None:
    read = read_calendar(calendar(*["SUMMARY:Summit\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"] * 100))
    assert len(read.timeline.claims) == 100
    assert sum("not followed" in note for note in read.notes) == 18


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (
            "DTSTART;TZID=Asia/Tokyo:20230710T180000\nRRULE:FREQ=DAILY;UNTIL=20230712T090000Z",
            ["2023-07-10", "2023-07-11", "2023-07-12"],
        ),
        (
            "DTSTART;TZID=Asia/Tokyo:20230710T180000\nRRULE:FREQ=DAILY;UNTIL=20230712T145959Z",
            ["2023-07-10", "2023-07-11", "2023-07-12"],
        ),
        (
            "DTSTART;TZID=America/New_York:20230710T010000\nRRULE:FREQ=DAILY;UNTIL=20230712T040000Z",
            ["2023-07-10", "2023-07-11"],
        ),
        ("RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20230230", ["2023-07-13", "2023-07-14", "2023-07-15"]),
        ("RDATE:xx", ["2023-07-13"]),
    ],
)
def test_the_end_of_a_rule_and_its_exceptions_by_the_clock_of_the_place(lines: str, days: list[str]) -> None:
    assert starts(f"SUMMARY:Summit\n{lines}") == days


def test_what_replaces_a_time_is_found_by_the_moment() -> None:
    daily = "UID:t\nSUMMARY:Talks\nDTSTART;TZID=Asia/Tokyo:20230710T080000\nRRULE:FREQ=DAILY;COUNT=3"
    moved = "UID:t\nSUMMARY:Talks\nRECURRENCE-ID:20230710T230000Z\nDTSTART;TZID=Asia/Tokyo:20230720T080000"
    assert starts(daily, moved) == ["2023-07-10", "2023-07-12", "2023-07-20"]


@pytest.mark.parametrize(
    ("lines", "first", "last"),
    [
        ("DTSTART:20230713T090000\nDTEND:20230714T170000", "2023-07-13", "2023-07-14"),
        ("DTSTART;TZID=Asia/Tokyo:20230713T090000\nDTEND;TZID=Asia/Tokyo:20230715T000000", "2023-07-13", "2023-07-14"),
        ("LOCATION:Tokyo\nDTSTART:20230712T230000Z\nDTEND:20230713T010000Z", "2023-07-13", "2023-07-13"),
        ("LOCATION:Washington\nDTSTART:20230714T010000Z\nDTEND:20230714T020000Z", "2023-07-13", "2023-07-13"),
        ("DTSTART;VALUE=DATE:99991231", "9999-12-31", "9999-12-31"),
    ],
)
def test_the_days_are_those_at_the_place(lines: str, first: str, last: str) -> None:
    when = one(f"SUMMARY:Summit of Japan and France\n{lines}").when
    assert (str(when.earliest), str(when.latest)) == (first, last)


def test_an_exact_length_over_a_change_of_clocks() -> None:
    when = one("SUMMARY:Summit\nDTSTART;TZID=Europe/Berlin:20230325T220000\nDTEND:20230326T060000Z").when
    assert when.end_time is not None
    assert when.end_time.isoformat() == "2023-03-26T08:00:00+02:00"


@pytest.mark.parametrize("lines", ["DURATION:P99999999D", "DTSTART:99991231T233000Z\nDURATION:PT1H"])
def test_a_length_beyond_the_end_of_time_is_left_out_and_named(lines: str) -> None:
    read = read_calendar(calendar(f"SUMMARY:Summit\n{lines}", "SUMMARY:Summit of Peru and Chile"))
    assert len(read.timeline.claims) == 1
    assert "its days cannot be read" in read.notes[0]


def days_told(data: bytes, **options: str) -> dict[str | None, list[str]]:
    """The first days of the claims of a calendar, by the calendar."""
    found: dict[str | None, list[str]] = {}
    for claim in sorted(read_calendar(data, **options).timeline.claims, key=lambda c: (str(c.when), c.start)):
        found.setdefault(claim.calendar, []).append(str(claim.when.earliest))
    return found


def test_each_calendar_of_a_file_has_its_own_name_zones_and_method() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:{0}\nTZOFFSETTO:{0}\n"
    zone += "END:STANDARD\nEND:VTIMEZONE\n"
    entry = "UID:a\nSUMMARY:Talks\nDTSTART;TZID=Here:20230713T233000\nDURATION:PT10M"
    east = calendar(entry, head="X-WR-CALNAME:East\n" + zone.format("+0900"))
    west = calendar(entry, head="X-WR-CALNAME:West\nMETHOD:CANCEL\n" + zone.format("-0500"))
    read = read_calendar(east + west)
    assert read.notes == ()
    told = {c.calendar: (c.when.start_time, c.status) for c in read.timeline.claims}
    assert set(told) == {"East", "West"}
    for name, hours, status in (("East", 9, Status.SCHEDULED), ("West", -5, Status.CANCELLED)):
        moment, stands = told[name]
        assert moment is not None
        assert (moment.utcoffset(), stands) == (dt.timedelta(hours=hours), status)


def test_a_time_without_a_zone_is_in_that_of_the_calendar() -> None:
    head = "X-WR-CALNAME:East\nX-WR-TIMEZONE:Asia/Tokyo\n"
    event = one("SUMMARY:Talks\nDTSTART:20230713T090000\nDURATION:PT1H", head=head)
    assert event.when.start_time is not None
    assert event.when.start_time.utcoffset() == dt.timedelta(hours=9)
    unknown = one("SUMMARY:Talks\nDTSTART:20230713T090000\nDURATION:PT1H", head="X-WR-TIMEZONE:Nowhere/Town\n")
    assert (unknown.when.start_time, unknown.when.earliest) == (None, dt.date(2023, 7, 13))


def test_of_two_editions_of_one_day_the_later_holds() -> None:
    first = "UID:a\nSUMMARY:Talks\nSEQUENCE:1\nDTSTART;VALUE=DATE:20230713"
    second = "UID:a\nSUMMARY:Talks\nSEQUENCE:2\nDTSTART;VALUE=DATE:20230720"
    for entries in ((first, second), (second, first)):
        read = read_calendar(calendar(*entries))
        assert [str(e.when) for e in read.timeline.events] == ["2023-07-20"]


WEEKLY = "UID:w\nSUMMARY:Weekly talks\nDTSTART:20230703T100000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4"


def test_a_change_of_all_later_times() -> None:
    later = "UID:w\nSUMMARY:Weekly talks in Lima\nRECURRENCE-ID;RANGE=THISANDFUTURE:20230717T100000Z\n"
    later += "DTSTART:20230718T120000Z\nDURATION:PT3H"
    claims = sorted(read_calendar(calendar(WEEKLY, later)).timeline.claims, key=lambda c: str(c.when.start_time))
    assert [f"{c.when.start_time:%m-%d %H}" for c in claims if c.when.start_time] == [
        "07-03 10",
        "07-10 10",
        "07-18 12",
        "07-25 12",
    ]
    assert [c.quote for c in claims] == ["Weekly talks"] * 2 + ["Weekly talks in Lima"] * 2
    assert [c.uid for c in claims] == [f"w/2023-07-{day}" for day in ("03", "10", "17", "24")]


def test_what_replaces_a_time_outside_of_the_window_is_not_read() -> None:
    moved = "UID:w\nSUMMARY:Weekly talks\nRECURRENCE-ID:20230724T100000Z\nDTSTART:20230725T100000Z\nDURATION:PT1H"
    read = read_calendar(calendar(WEEKLY, moved), window="2023-07-01/2023-07-15")
    assert sorted(str(c.when.earliest) for c in read.timeline.claims) == ["2023-07-03", "2023-07-10"]


def test_periods_have_their_own_lengths() -> None:
    rdate = "RDATE;VALUE=PERIOD:20230704T100000Z/PT5H,20230705T100000Z/20230705T120000Z"
    read = read_calendar(calendar(f"UID:p\nSUMMARY:Talks\nDTSTART:20230703T100000Z\nDURATION:PT1H\n{rdate}"))
    lengths = {
        str(c.when.earliest): c.when.end_time - c.when.start_time
        for c in read.timeline.claims
        if c.when.start_time and c.when.end_time
    }
    hours = {day: length.total_seconds() / 3600 for day, length in lengths.items()}
    assert hours == {"2023-07-03": 1, "2023-07-04": 5, "2023-07-05": 2}


def test_two_times_of_one_day_are_two_events() -> None:
    twice = "UID:d\nSUMMARY:Talks\nDTSTART:20230703T080000Z\nDURATION:PT1H\nRDATE:20230703T150000Z"
    read = read_calendar(calendar(twice))
    assert sorted(c.uid or "" for c in read.timeline.claims) == ["d/2023-07-03", "d/2023-07-03T150000"]
    moved = "UID:d\nSUMMARY:Talks\nRECURRENCE-ID:20230703T150000Z\nDTSTART:20230704T150000Z\nDURATION:PT1H"
    days = sorted(str(c.when.earliest) for c in read_calendar(calendar(twice, moved)).timeline.claims)
    assert days == ["2023-07-03", "2023-07-04"]


@pytest.mark.parametrize("line", ["DTEND:soon", "DURATION:long", "DTEND;VALUE=DATE:20231399"])
def test_an_end_that_cannot_be_read_is_named(line: str) -> None:
    read = read_calendar(calendar(f"SUMMARY:Talks\n{line}"))
    assert [str(e.when) for e in read.timeline.events] == ["2023-07-13"]
    assert len(read.notes) == 1
    assert f"the {line.split(':')[0].split(';')[0]} of an event cannot be read" in read.notes[0]
