"""Other libraries that read calendars: each gives the UID and the first day of every event, or complains."""

import datetime as dt
from collections.abc import Callable

import icalendar
import recurring_ical_events
import vobject
from ical.calendar_stream import IcsCalendarStream

from tests.formats.calendars import Days


def told(day: dt.date) -> str:
    return day.strftime("%Y%m%d")


def with_icalendar(data: bytes) -> Days:
    calendar = icalendar.Calendar.from_ical(data)
    assert [e for part in calendar.walk() for e in part.errors] == []
    items = calendar.walk("VEVENT")
    assert all(name in item for item in items for name in item.required)
    return sorted((str(i["uid"]), told(i["dtstart"].dt)) for i in items)


def with_recurring(data: bytes) -> Days:
    query = recurring_ical_events.of(icalendar.Calendar.from_ical(data))
    return sorted(
        (str(i["uid"]), told(i["dtstart"].dt)) for i in query.between(dt.datetime(1990, 1, 1), dt.datetime(2100, 1, 1))
    )


def with_ical(data: bytes) -> Days:
    return sorted((e.uid, told(e.dtstart)) for e in IcsCalendarStream.calendar_from_ics(data.decode()).events)


def with_vobject(data: bytes) -> Days:
    calendar = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    return sorted((e.uid.value, told(e.dtstart.value)) for e in calendar.contents["vevent"])


READERS: list[Callable[[bytes], Days]] = [with_icalendar, with_recurring, with_ical, with_vobject]
