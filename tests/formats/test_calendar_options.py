"""The options of a calendar: what each value shows, and what is refused."""

import datetime as dt
import zoneinfo
from typing import Any

import attrs
import icalendar
import pytest

import summit_timeline as st
from summit_timeline.formats.ics import left_out
from tests.formats.calendars import each_status, imprecise, timed


def read(timeline: st.Timeline, **options: Any) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(timeline.to_ics(**options))


def items(timeline: st.Timeline, **options: Any) -> list[icalendar.Event]:
    return list(read(timeline, **options).walk("VEVENT"))


def test_cancelled_events_in_the_title_in_the_status_or_not_at_all() -> None:
    by_title, by_status = items(each_status()), items(each_status(), cancelled="status")
    off = [i for i in by_title if i["status"] == "CANCELLED"]
    assert len(off) == 12  # six kinds, cancelled and postponed without a new day
    assert all(str(i["summary"]).startswith(("CANCELLED: ", "POSTPONED: ")) for i in off)
    assert [i["status"] for i in by_status] == [i["status"] for i in by_title]
    assert not any(
        ": " in str(i["summary"])
        for i in by_status
        if "Signing" not in str(i["summary"]) and "Visit" not in str(i["summary"])
    )
    dropped = items(each_status(), cancelled="drop")
    assert len(dropped) == len(by_title) - 12
    assert not any(i["status"] == "CANCELLED" for i in dropped)


def test_imprecise_events_over_their_window_or_not_at_all() -> None:
    shown, sure = items(imprecise()), items(imprecise(), imprecise="skip")
    assert {i["status"] for i in shown} == {"TENTATIVE", "CONFIRMED"}
    assert [i["status"] for i in sure] == ["CONFIRMED"]
    short = items(imprecise(), imprecise_days=3)
    assert len(sure) < len(short) < len(shown)
    assert len(left_out(imprecise(), imprecise_days=3)) == len(imprecise().events) - len(short)


def test_considered_events_can_be_skipped() -> None:
    considered = [e for e in each_status().events if e.status.value == "considered"]
    assert len(items(each_status(), considered="skip")) == len(items(each_status())) - len(considered)


def test_name_and_refresh() -> None:
    calendar = read(st.Timeline(), name="Summits; all, of them", refresh=6)
    assert calendar["x-wr-calname"] == calendar["name"] == "Summits; all, of them"
    assert calendar["refresh-interval"].dt == dt.timedelta(hours=6)
    assert calendar["x-published-ttl"] == "PT6H"


def test_times_in_utc_and_at_their_place() -> None:
    plain = {str(i["uid"]): i["dtstart"].dt for i in items(timed())}
    local = {str(i["uid"]): i["dtstart"].dt for i in items(timed(), timezone="local")}
    assert all(moment.tzinfo == dt.UTC or str(moment.tzinfo) == "UTC" for moment in plain.values())
    assert plain == local
    named = {str(moment.tzinfo) for moment in local.values()}
    assert {"Europe/Brussels", "Asia/Tokyo", "Australia/Sydney", "America/New_York", "Asia/Kolkata"} <= named
    assert "Africa/Casablanca" not in named  # it has no plain yearly rule: UTC says the same moment
    data = timed().to_ics(timezone="local")
    assert data.count(b"BEGIN:VTIMEZONE") == 5
    assert b"RDATE" not in data


@pytest.mark.parametrize("zone", ["Europe/Brussels", "America/New_York", "Australia/Sydney", "Europe/Dublin"])
def test_the_rules_of_a_zone_give_its_offsets_in_every_month(zone: str) -> None:
    calendar = read(timed_in(zone), timezone="local")
    (component,) = calendar.walk("VTIMEZONE")
    rules = component.to_tz()
    for month in range(1, 13):
        naive = dt.datetime(2023, month, 15, 12)
        assert naive.replace(tzinfo=rules).utcoffset() == naive.replace(tzinfo=zoneinfo.ZoneInfo(zone)).utcoffset()


def timed_in(zone: str) -> st.Timeline:
    plan = st.extract(st.Document(text="Peru and Chile will hold talks in Lima on July 13.", published="2023-07-03"))
    (claim,) = plan.claims
    start = dt.datetime(2023, 7, 13, 10, 30, tzinfo=zoneinfo.ZoneInfo(zone))
    return st.Timeline(frozenset([attrs.evolve(claim, when=attrs.evolve(claim.when, start_time=start))]))


def test_a_time_without_an_end_says_so() -> None:
    (item,) = items(timed_in("Asia/Tokyo"))
    assert item["dtstart"].dt == dt.datetime(2023, 7, 13, 1, 30, tzinfo=dt.UTC)
    assert item["dtend"].dt - item["dtstart"].dt == dt.timedelta(hours=1)
    assert "Time: 2023-07-13 10:30 Asia/Tokyo; until when is not said." in str(item["description"])


def test_the_rich_profile_alone_has_the_newer_properties() -> None:
    plan = st.extract(
        st.Document(
            text="Peru and Chile will hold talks in Lima on July 13.",
            published="2023-07-03",
            url="https://example.org/1",
        )
    )
    rich, plain = plan.to_ics(profile="rich"), plan.to_ics()
    for line in (b"\r\nLINK;", b"\r\nCONCEPT:", b"BEGIN:PARTICIPANT", b"BEGIN:VLOCATION"):
        assert line in rich
        assert line not in plain


def test_an_event_after_another_is_related_to_it() -> None:
    text = "Japan and the EU will hold a summit in Brussels on July 13 after a NATO summit in Vilnius on July 11."
    timeline = st.extract(st.Document(text=text, published="2023-07-03"))
    found = items(timeline)
    related = [i for i in found if "related-to" in i]
    uids = {str(i["uid"]) for i in found}
    assert all(str(i["related-to"]) in uids and i["related-to"].params["RELTYPE"] == "FINISHTOSTART" for i in related)
    assert len(related) == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"cancelled": "hide"}, "it is one of 'title', 'status', 'drop'"),
        ({"imprecise_days": 0}, "a whole number from 1"),
        ({"refresh": "12"}, "a whole number from 1"),
        ({"name": " "}, "it is a text"),
        ({"timezone": "Asia/Tokyo"}, "it is one of None, 'local'"),
        ({"profle": "rich"}, "did you mean 'profile'"),
    ],
)
def test_what_there_is_not(options: dict[str, Any], message: str) -> None:
    with pytest.raises(st.FormatError, match=message):
        st.Timeline().to_ics(**options)
