"""Times of day: with the day beside them, or with none."""

import datetime as dt
import re

from summit_timeline.dates import expressions as ex
from summit_timeline.dates.denoted import Days, at_time
from summit_timeline.dates.spans import iso_day, zone_named
from summit_timeline.dates.story import Story

CLOCK_REACH = 30  # characters between a day and the time of day that is its own


_TO_CLOCK = re.compile(
    r"(?:\s*,(?!\s*and))?\s*(?:(?:and|but|or|to|until|till|through|from|between|at|by|before|after|for|about|around|shortly|just|[-–—])\s*"
    r"|(?:and|but)\s+\w+\s+(?:at|by|around|about|until)\s*)*",
    re.IGNORECASE,
)


def read_clock(story: Story, e: ex.Clock) -> Days:
    day = day_beside(story) if e.day is None else story.days(e.day)
    if day is None:
        return dayless(story, f"{e.hour:02d}:{e.minute:02d}")
    if day.first is None:
        return day
    hour, shift = (0, 1) if e.hour == 24 else (e.hour, 0)
    ordinal = day.first + shift
    zone = e.zone if e.zone not in (None, "local") else story.timezone
    time = dt.datetime.combine(dt.date.fromordinal(ordinal), dt.time(hour, e.minute), zone_named(zone))
    clock = f"{hour:02d}:{e.minute:02d}"
    return day._replace(
        type="TIME",
        value=f"{iso_day(ordinal)}T{clock}",
        first=ordinal,
        last=ordinal,
        time=time,
        readings=at_time(day.readings, clock, shift),
    )


def read_day_part(story: Story, e: ex.DayPart) -> Days:
    if e.day is None:
        return dayless(story, e.code)
    day = story.days(e.day)
    return day._replace(type="TIME", value=f"{day.value}T{e.code}", readings=at_time(day.readings, e.code))


def day_beside(story: Story) -> Days | None:
    """The day that stands just before a time of day: "on May 24 from 9:00", "Tuesday and closes at 8 p.m."."""
    if story.last is None or story.last[0] != story.last[1]:
        return None
    between = story.text[story.last_end : story.start]
    if len(between) > CLOCK_REACH or _TO_CLOCK.fullmatch(between) is None:
        return None
    day = story.last[0]
    return Days("DATE", iso_day(day), day, day, anchor=day)


def dayless(story: Story, time: str) -> Days:
    """A time of day without its day: TIMEX3 writes the day of publication, but the text gives no day."""
    return Days("TIME", f"{iso_day(story.anchor)}T{time}", note="unresolved: no day is said beside the time of day")
