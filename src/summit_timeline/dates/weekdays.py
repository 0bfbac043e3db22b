"""Days of the week and weekends: "Tuesday", "next Friday", "Tuesday week", "the weekend"."""

import functools
import re

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import expressions as ex
from summit_timeline.dates import tense
from summit_timeline.dates.denoted import Days, Readings, other_days
from summit_timeline.dates.spans import iso_day
from summit_timeline.dates.story import Story


@functools.lru_cache(1024)
def _weekday_near(anchor: int, back: int, choice: str, side: int) -> tuple[str, int, Readings]:
    """The weekday that last was `back` days before the anchor: value, day and other readings.

    `choice` is that of `weekday_bare`, `side` what the clause says.
    """
    recent, coming = anchor - back, anchor - back + (7 if back else 0)
    day = {
        "tense": coming if side > 0 else recent,
        "nearest": recent if back <= 3 else coming,
        "after": anchor + 7 - back,
        "coming": coming,
        "recent": recent if back else recent - 7,
    }[choice]
    return iso_day(day), day, other_days(day, (recent, coming, recent - 7, coming + 7), "weekday_bare")


def read_weekday(story: Story, e: ex.Weekday) -> Days:
    if e.rel is None:
        return bare_weekday(story, e.day)
    anchor, policy = story.anchor, story.policy
    monday = cal.week_start(anchor)
    back = (cal.weekday(anchor) - e.day) % 7  # days since that weekday, 0 today
    recent, coming = anchor - back, anchor - back + (7 if back else 0)
    word = name = None
    rel = e.rel
    if rel == "week":
        day = monday + 7 * e.weeks + e.day - 1
    elif rel == "ago":
        day = (recent if back else recent - 7) - 7 * (e.weeks - 1)
    elif rel == "coming" or rel == "upcoming":
        day = anchor + (7 - back) + 7 * e.weeks
    elif rel in ("following", "previous") and story.last is not None and policy.story == "narrative":
        first, last, _ = story.last
        day = last + ((e.day - cal.weekday(last)) % 7 or 7)
        if rel == "previous":
            day = first - ((cal.weekday(first) - e.day) % 7 or 7)
        anchor = last if rel == "following" else first
    elif rel in ("last", "past", "previous"):
        day, name = (recent if back else recent - 7) + 7 * e.weeks, "weekday_last"
        if rel == "last" and policy.weekday_last == "last_week":
            day = monday - 7 + e.day - 1
    elif rel in ("next", "following"):
        name = "weekday_next"
        day = (monday + 7 + e.day - 1 if policy.weekday_next == "following_week" else anchor + 7 - back) + 7 * e.weeks
    elif rel == "this":
        day, name = monday + e.day - 1, "weekday_this"
        if policy.weekday_this == "coming":
            day = coming
        elif day < anchor and (side := story.side()).side > 0:
            day, word = coming, side.because  # "they resume this Wednesday", told on a Saturday
    elif rel == "after":
        day = e.base if e.base is not None else coming
    else:
        return bare_weekday(story, e.day)
    others: tuple[int, ...] = (recent, coming, recent - 7, coming + 7)
    if rel in ("last", "past", "previous"):
        others = (recent if back else recent - 7, monday + e.day - 8, recent - 7)
    elif rel in ("next", "following"):
        others = (anchor + 7 - back, monday + e.day + 6, coming + 7)
    return Days(
        "DATE",
        iso_day(day),
        day,
        day,
        anchor=anchor,
        word=word,
        policy=name,
        readings=other_days(day, others, name or "weekday_bare"),
    )


def bare_weekday(story: Story, weekday: int) -> Days:
    """A weekday that no word beside it places: the clause decides, or the policy."""
    choice = story.policy.weekday_bare
    side = story.side() if choice == "tense" else tense.NOT_SAID
    back = (story.anchor - weekday) % 7  # days since that weekday, 0 today
    if side.moved and back in (1, 2):  # called off lately: more likely a day just past than one far ahead
        side = side._replace(side=tense.PAST)
    elif side.moved and side.side < 0 and back > 3:  # "had been due to meet on Saturday", told on a Thursday
        side = side._replace(side=tense.FUTURE)
    value, day, others = _weekday_near(story.anchor, back, choice, side.side)
    if side.side > 0 and (later := _of_next_week(story, day)):
        value, day, others = (
            iso_day(later),
            later,
            other_days(later, (day, *[d for _, d, _, _ in others]), "weekday_bare"),
        )
    return Days(
        "DATE",
        value,
        day,
        day,
        anchor=story.anchor,
        word=side.because,
        side=side.side,
        policy="weekday_bare",
        readings=others,
    )


_SENTENCE = re.compile(r"[.!?][\"”’)]*\s|\n\s*\n")


def _of_next_week(story: Story, day: int) -> int | None:
    """The weekday of the week to come that the sentence told of before it: "will meet next week, on Tuesday"."""
    if story.last is None or story.last[2] != "W" or not 0 < story.last[0] - story.anchor <= 7:
        return None
    between = story.text[story.last_end : story.start]
    if (
        cal.weekday(story.last[0]) != 1
        or not story.anchor <= day < story.last[0]
        or len(between) > 90
        or _SENTENCE.search(between)
    ):
        return None
    return story.last[0] + cal.weekday(day) - 1


def read_working_day(story: Story, e: ex.WorkingDay) -> Days:
    day = story.anchor + e.n
    while cal.weekday(day) > 5:
        day += e.n
    return Days("DATE", iso_day(day), day, day, anchor=story.anchor, note="holidays are not looked at")


_WEDNESDAY = 3  # up to which "this weekend" can be the one that is over


def read_weekend(story: Story, e: ex.Weekend) -> Days:
    anchor = story.anchor
    saturday = cal.week_start(anchor) + 5
    word = None
    if e.n is not None:
        saturday += 7 * e.n
        if e.n == 0 and cal.weekday(anchor) <= _WEDNESDAY and story.policy.weekday_bare == "tense":
            side = story.side()  # "they came this weekend", told on a Monday
            owned = story.text[story.end : story.end + 1] in ("'", "’")  # "this weekend's dinner" can be to come
            saturday, word = (saturday - 7, side.because) if side.side < 0 and not owned else (saturday, None)
    else:
        side = story.side()
        word = side.because
        if side.side <= 0 and saturday > anchor:
            saturday -= 7
        if side.side > 0 and saturday + 1 < anchor:
            saturday += 7
    return weekend_of(story, saturday)._replace(word=word)


def weekend_of(story: Story, saturday: int) -> Days:
    """Saturday and Sunday, or from Friday, as the policy says."""
    value, friday = cal.iso_week(saturday) + "-WE", story.policy.weekend == "friday"
    return Days(
        "DATE",
        value,
        saturday - 1 if friday else saturday,
        saturday + 1,
        anchor=story.anchor,
        policy="weekend",
        readings=((value, saturday if friday else saturday - 1, saturday + 1, "weekend"),),
    )
