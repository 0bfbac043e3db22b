"""Where a calendar shows an event: its days, or the window in which they lie, and the words for what is not known."""

import datetime as dt
from typing import NamedTuple

from summit_timeline.dates.when import When
from summit_timeline.events.model import Status
from summit_timeline.formats.calendar_options import CalendarOptions
from summit_timeline.timeline.events import Event

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

OFF_WORDS = ("CANCELLED", "POSTPONED")  # in front of the title of an event that will not be on its days


class Slot(NamedTuple):
    """The days of an event in a calendar, inclusive, and the words that say what is not known of them (or None).

    `start` and `end` are aware times of day where they are known; both, or the start alone on a single day.
    """

    first: dt.date
    last: dt.date
    unsure: str | None = None
    start: dt.datetime | None = None
    end: dt.datetime | None = None


def slot_of(event: Event, options: CalendarOptions | None = None) -> Slot | None:
    """Where a calendar shows the event: its days, the window in which they lie, or None where that is not known."""
    chosen = options or CalendarOptions()
    for when in (event.when, *_earlier_days(event)):
        slot = _slot(when, chosen)
        if slot is not None:
            # DTEND is the day after the last one, and the calendar ends with the year 9999.
            return slot if slot.last < dt.date.max else None
    return None


def called_off(event: Event) -> str | None:
    """The word for an event that will not be on its days; a postponed one with a new day is on again."""
    if event.status is Status.CANCELLED:
        return OFF_WORDS[0]
    if event.status is Status.POSTPONED and moved_from(event) is None:
        return OFF_WORDS[1]
    return None


def moved_from(event: Event) -> When | None:
    """The days that the event had last before those that it has now."""
    before = (entry.when for entry in reversed(event.history) if entry.when.known)
    return next((when for when in before if when.contradicts(event.when)), None)


def _earlier_days(event: Event) -> list[When]:
    """Days that a called off event had before: what it is struck out on; nothing for other events."""
    if event.status not in (Status.CANCELLED, Status.POSTPONED):
        return []
    return [c.when for c in reversed(event.claims) if c.when.exact]


def _slot(when: When, options: CalendarOptions) -> Slot | None:
    first, last = when.earliest, when.latest
    if when.exact and first is not None and last is not None:
        timed = when.start_time is not None and (first == last or when.end_time is not None)
        return Slot(first, last, None, when.start_time, when.end_time) if timed else Slot(first, last)
    if options.imprecise == "skip":
        return None
    if first is not None and last is not None and (last - first).days < options.imprecise_days:
        return Slot(first, last, _unsure(when, first, last))
    if first is not None and first == when.start_latest:
        return Slot(first, first, f"from {_day_words(first)}, last day not known")
    return None


def _unsure(when: When, first: dt.date, last: dt.date) -> str:
    if when.candidates:
        return " or ".join(_span_words(*span) for span in when.candidates)
    length = {None: "some time", 1: "some day"}.get(when.duration, f"some {when.duration} days")
    return f"{length} from {_span_words(first, last)}"


def _span_words(first: dt.date, last: dt.date) -> str:
    """ "July 10 to 16", "July 31 to August 2", "December 30, 2023 to January 2, 2024"."""
    if first == last:
        return _day_words(first)
    if first.year != last.year:
        return f"{_day_words(first)}, {first.year} to {_day_words(last)}, {last.year}"
    return f"{_day_words(first)} to {last.day if first.month == last.month else _day_words(last)}"


def _day_words(day: dt.date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}"
