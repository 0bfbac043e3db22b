"""Calendars: what RFC 5545 asks for, what the clients need, and nothing that a text could smuggle in."""

import datetime as dt
import uuid

import icalendar
import pytest
from hypothesis import given, settings

import summit_timeline as st
from summit_timeline.formats.ics import left_out, slot_of, to_ics
from summit_timeline.testing.strategies import timelines

ONE_DAY = dt.timedelta(days=1)


def timeline(text: str, published: str = "2023-07-03", **more: str) -> st.Timeline:
    return st.extract(st.Document(text=text, published=published, **more))


def entries(target: st.Timeline | st.Events) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(to_ics(target)).walk("VEVENT"))


def entry(text: str, published: str = "2023-07-03", **more: str) -> icalendar.Event:
    (found,) = entries(timeline(text, published, **more))
    return found


@settings(deadline=None)
@given(timelines())
def test_any_timeline_gives_a_valid_calendar(timeline: st.Timeline) -> None:
    data = to_ics(timeline)
    assert data == to_ics(timeline)
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\n" in line or b"\r" in line or len(line) > 75 for line in lines)
    assert all(byte >= 32 or byte in b"\r\n" for byte in data)
    for line in lines:
        line.decode("utf-8")
    shown = [event for event in timeline.events if event not in left_out(timeline)]
    found = entries(timeline)
    assert len(found) == len(shown) == data.count(b"\r\nBEGIN:VEVENT\r\n")
    for event, item in zip(shown, found, strict=True):
        slot = slot_of(event)
        assert slot is not None
        assert (item.decoded("dtstart"), item.decoded("dtend")) == (slot.first, slot.last + ONE_DAY)
    assert len({item["uid"] for item in found}) == len(found)


def test_a_known_day() -> None:
    item = entry(
        "Japan and the EU will hold a summit in Brussels on July 13.", url="https://example.org/1", source="Wire"
    )
    assert item.to_ical().count(b"DTSTART;VALUE=DATE:20230713\r\n") == 1
    assert item.decoded("dtend") == dt.date(2023, 7, 14)
    assert (item["status"], item["transp"], item["sequence"]) == ("CONFIRMED", "TRANSPARENT", 0)
    assert item.decoded("dtstamp") == item.decoded("last-modified") == dt.datetime(2023, 7, 3, tzinfo=dt.UTC)
    assert (item["location"], item["url"]) == ("Brussels, Belgium", "https://example.org/1")
    assert "Japan; European Union" in item["contact"]
    assert "“Japan and the EU will hold a summit in Brussels on July 13.”" in item["description"]
    assert "Wire, 2023-07-03 (https://example.org/1)" in item["description"]
    assert uuid.UUID(item["uid"]).version == 5
    assert not {"ORGANIZER", "ATTENDEE"} & set(item)


def test_several_days() -> None:
    item = entry("NATO leaders will hold a summit in Lithuania on July 11-12.")
    assert (item.decoded("dtstart"), item.decoded("dtend")) == (dt.date(2023, 7, 11), dt.date(2023, 7, 13))


def test_a_window_is_tentative_and_says_so() -> None:
    item = entry("Japan and the EU will hold a summit next week.")
    assert (item.decoded("dtstart"), item.decoded("dtend")) == (dt.date(2023, 7, 10), dt.date(2023, 7, 17))
    assert item["status"] == "TENTATIVE"
    assert str(item["summary"]).endswith("from July 10 to 16)")
    assert item["x-summit-timeline-edtf"] == "[2023-07-10..2023-07-16]"


def test_what_is_only_considered_is_tentative() -> None:
    assert entry("Japan and the EU may hold a summit on July 13.")["status"] == "TENTATIVE"


def test_what_is_cancelled_says_so_in_the_title() -> None:
    plan = timeline("Japan and the EU will hold a summit in Brussels on July 13.")
    change = timeline("The Japan-EU summit in Brussels on July 13 has been cancelled.", "2023-07-05")
    (item,) = entries(plan | change)
    assert item["status"] == "CANCELLED"
    assert str(item["summary"]).startswith("CANCELLED: ")
    assert item.decoded("dtstamp") == dt.datetime(2023, 7, 5, tzinfo=dt.UTC)
    assert item["uid"] == entries(plan)[0]["uid"]


def test_what_is_postponed_without_a_new_day_says_so() -> None:
    plan = timeline("Japan and the EU will hold a summit in Brussels on July 13.")
    change = timeline("The Japan-EU summit in Brussels was postponed indefinitely.", "2023-07-05")
    (item,) = entries(plan | change)
    assert item["status"] == "CANCELLED"
    assert str(item["summary"]).startswith("POSTPONED: ")
    assert item.decoded("dtstart") == dt.date(2023, 7, 13)


def test_what_is_postponed_to_a_new_day_is_on_again() -> None:
    plan = timeline("Japan and the EU will hold a summit in Brussels on July 13.")
    change = timeline("The Japan-EU summit in Brussels has been postponed to July 17.", "2023-07-05")
    (item,) = entries(plan | change)
    assert (item["status"], item.decoded("dtstart")) == ("CONFIRMED", dt.date(2023, 7, 17))
    assert "Moved from 2023-07-13." in item["description"]
    assert item["uid"] == entries(plan)[0]["uid"]


@pytest.mark.parametrize(
    "text",
    ["Japan and the EU will hold a summit.", "Japan and the EU will hold a summit in July.", "They met in 2022."],
)
def test_what_has_no_days_is_left_out_and_counted(text: str) -> None:
    found = timeline(text)
    assert entries(found) == []
    assert left_out(found) == tuple(found.events)


def test_a_text_cannot_smuggle_in_properties() -> None:
    bad = "Wire\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTENDEE:mailto:a@example.org\x00;,\\"
    item = entry("Japan and the EU will hold a summit on July 13.", title=bad, source=bad, url="https://a.b\nX-BAD:1")
    assert not {"ATTENDEE", "X-BAD", "URL"} & set(item)


def test_the_calendar_itself() -> None:
    calendar = icalendar.Calendar.from_ical(to_ics(st.Timeline(), name="My summits"))
    assert (calendar["name"], calendar["x-wr-calname"]) == ("My summits", "My summits")
    assert not {"METHOD", "UID"} & set(calendar)
