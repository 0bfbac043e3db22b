"""Dates that name a day: "July 13", "7/8/2024", "the 12th", "Christmas"; which year, where none is said."""

import datetime as dt
import re

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import expressions as ex
from summit_timeline.dates import tense
from summit_timeline.dates.denoted import Days
from summit_timeline.dates.spans import day_number, days_of_feast, iso_day, parts_of, same_day_of_months, span_value
from summit_timeline.dates.story import ARTICLE, Story

_OPENS_SENTENCE = re.compile(r"""(?:^|[.!?]["”’)]*\s|\n)\s*(?:(?:on|by|then|late|early|in)\s+)*$""", re.IGNORECASE)


_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:z|[+-](?:0\d|1[0-4]):?[0-5]\d)?")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_date(story: Story, e: ex.Date) -> Days:
    if e.month is None:
        return read_day_of_month(story, ex.DayOfMonth(e.day, e.weekday))
    if e.year is not None:
        if e.day > cal.days_in_month(e.year, e.month):
            return Days("DATE", "XXXX-XX-XX", note=f"unresolved: {e.year:04d}-{e.month:02d} has no day {e.day}")
        day = dt.date(e.year, e.month, e.day).toordinal()
        return checked(story, day, e.weekday)
    year = parts_of(story.anchor)[0]
    if (told := _year_of_story(story, e)) is not None:
        return checked(story, told, e.weekday)._replace(anchor=story.anchor, note="of the year that the story set")
    years = range(year - 8, year + 9) if (e.month, e.day) == (2, 29) else (year - 1, year, year + 1)
    options = [d for y in years if (d := day_number(y, e.month, e.day)) is not None]
    if not options:
        return Days("DATE", f"XXXX-{e.month:02d}-{e.day:02d}", note=f"unresolved: the month has no day {e.day}")
    if e.weekday is not None:
        fitting = [d for d in options if cal.weekday(d) == e.weekday and abs(d - story.anchor) < 330]
        if fitting:
            options_near = min(fitting, key=lambda d: abs(d - story.anchor))
            return Days(
                "DATE",
                iso_day(options_near),
                options_near,
                options_near,
                anchor=story.anchor,
                note="the weekday and the date agree",
            )
    day, word, name = choose(story, options, e.rel)
    days = checked(story, day, e.weekday)
    others = tuple([("", d, d, "day_without_year") for d in nearest(story, [o for o in options if o != day])])
    return days._replace(anchor=story.anchor, word=word, policy=name, readings=others)


_STORY_REACH = 1500  # characters back to the month that the story set


def _year_of_story(story: Story, e: ex.Date) -> int | None:
    """The day in the year of the same month told of before: "in August 2016 ... on August 9, Page wrote"."""
    if story.last is None or e.month is None or e.rel is not None or story.policy.story == "publication":
        return None
    first, _, unit = story.last
    year, month, _ = parts_of(first)
    beside = unit in ("M", "D") and in_sentence(story) and year < parts_of(story.anchor)[0] - 1
    if month < e.month and beside and not points_ahead(story):
        return day_number(year, e.month, e.day)  # "signed in October 2016 ahead of the Nov. 8 vote"
    near = story.start - story.last_end <= _STORY_REACH
    if month != e.month or unit not in ("M", "D") or not near or year >= parts_of(story.anchor)[0]:
        return None
    day = day_number(year, e.month, e.day)
    recent = -30 <= (day_number(parts_of(story.anchor)[0], e.month, e.day) or 0) - story.anchor <= 0
    fits = day is not None and (e.weekday is None or cal.weekday(day) == e.weekday)
    return day if fits and not recent and story.side().side < 0 else None


_STOP = re.compile(r"[.!?][\"”’)]*\s+[A-Z“\"]|\n\s*\n|[;:—]")


def points_ahead(story: Story) -> bool:
    """Whether the clause speaks of what is to come; "ahead of" can be said of the past too."""
    side = story.side()
    return side.side > 0 and side.word != "ahead"


def in_sentence(story: Story) -> bool:
    """Whether the date that the story last set stands close before in the same sentence."""
    between = story.text[story.last_end : story.start + 1]
    return len(between) <= _SENTENCE and _STOP.search(between) is None


_SENTENCE = 120  # characters


_WILL = re.compile(r"\b(?:will|would)\b")


def nearest(story: Story, days: list[int]) -> list[int]:
    """Those of the days that lie within a year or so, the nearest to the publication first."""
    near = [d for d in days if -370 <= d - story.anchor <= 370]
    if len(near) > 1:
        near.sort(key=lambda d: abs(d - story.anchor))
    return near


def choose(story: Story, options: list[int], rel: str | None) -> tuple[int, str | None, str | None]:
    """Which of the same days of neighbouring years is meant."""
    anchor = story.anchor
    past = [d for d in options if d <= anchor]
    future = [d for d in options if d >= anchor]
    nearest = min(options, key=lambda d: (abs(d - anchor), -d))
    if rel in ("last", "past", "previous") and (before := [d for d in options if d < anchor]):
        return max(before), None, None
    if rel in ("next", "coming", "following", "upcoming", "this") and (after := [d for d in options if d > anchor]):
        return min(after), None, None
    choice = story.policy.day_without_year
    if choice == "onward":
        return story.onward(options), None, "day_without_year"
    if choice == "future" and future:
        return min(future), None, "day_without_year"
    if choice == "past" and past:
        return max(past), None, "day_without_year"
    if choice == "current":
        year = parts_of(anchor)[0]
        return next((d for d in options if parts_of(d)[0] == year), nearest), None, "day_without_year"
    if choice == "tense" and abs(nearest - anchor) > 30:
        side = story.side()
        if nearest > anchor and past and governed_by_past(story, side):
            return max(past), side.because, "day_without_year"
        long_ago = nearest < anchor - _LONG_AGO  # of a day just past "to mention the March 27 letter" may tell
        near = side.side > 0 and side.distance <= 4
        if nearest < anchor and future and ((long_ago and near) or is_plan(story, side)):
            return min(future), side.because, "day_without_year"
    if choice == "tense" and abs(nearest - anchor) > 100:
        side = story.side()
        far = nearest < anchor and " to " in f" {side.word} " and side.distance > 6  # "to step back before March 2"
        far = far and _WILL.search(story.text, max(0, story.start - 120), story.start) is None
        if side.side > 0 and future and not far:
            return min(future), side.because, "day_without_year"
        if side.side < 0 and past:
            return max(past), side.because, "day_without_year"
        if past and side.side == 0:
            return max(past), None, "day_without_year"
    return nearest, None, "day_without_year"


_LONG_AGO = 60  # days


def is_plan(story: Story, side: tense.Side) -> bool:
    """Whether the words leave no doubt that the day is to come: "will hold a summit on May 9", "is set for May 9".

    The day of what is known may be over ("will mark the vote on May 9"), not that of what is held or attended.
    """
    opening = tense.plan_of(side)
    if opening is None:
        return False
    before = story.text[max(0, story.start - 80) : story.start]
    at = before.rfind(f"{opening} ")
    if tense.is_planned(opening) and _IS_NOW.search(before, 0, max(0, at)) is None:
        return False  # "had scheduled for May", "was scheduled for May"
    if side.distance <= 4 or side.distance == tense.NOT_SAID.distance:
        return True
    clause = before[max(0, at) :]
    if at < 0 or _APART.search(clause):
        return False
    return _KNOWN.search(clause) is None or tense.is_there(clause.split())


_IS_NOW = re.compile(r"(?:\b(?:is|are|be|has been|have been)|['’](?:s|re)) (?:(?:now|still|also|\w+ly) )?$")
_APART = re.compile(r"[,;:.!?\n]")
_KNOWN = re.compile(r"\b(?:the|this|that|these|those|last|his|her|its|their|whose|which|who)\b|'s\b")


def governed_by_past(story: Story, side: tense.Side) -> bool:
    """Whether a verb of the past stands so near that the phrase is its day, not a day in what it tells of.

    "He left Oslo in March", "On May 28, agents stopped him"; not "he accepted an invitation to speak in June".
    """
    if side.distance == 0:
        return side.side < 0  # the noun behind it: "the Oct. 7 attack"
    if side.side >= 0 or side.reported or story.text[story.start - 4 : story.start].lower() == "the ":
        return False  # "qualified for the October debate"
    return side.distance <= 4 or _OPENS_SENTENCE.search(story.text, max(0, story.start - 40), story.start) is not None


def attributed(story: Story) -> bool:
    """Whether the phrase names a thing that there is: "a June agreement"."""
    return ARTICLE.search(story.text, max(0, story.start - 8), story.start) is not None


def checked(story: Story, day: int, weekday: int | None) -> Days:
    note = None
    if weekday is not None and cal.weekday(day) != weekday:
        said, real = _WEEKDAYS[weekday - 1], _WEEKDAYS[cal.weekday(day) - 1]
        note = f"the text says {said}, but the date is a {real}; the date is kept"
    return Days("DATE", iso_day(day), day, day, note=note)


def read_numeric(story: Story, e: ex.Numeric) -> Days:
    month_first = story.policy.month_first and not e.dotted
    orders = [(e.a, e.b), (e.b, e.a)] if month_first else [(e.b, e.a), (e.a, e.b)]
    readings = []
    for month, day in orders:
        if 1 <= month <= 12 and 1 <= day <= 31:
            found = read_date(story, ex.Date(e.year, month, day))
            if found.first is not None:
                readings.append(found)
    if not readings:
        return Days("DATE", "XXXX-XX-XX", note="unresolved: no such day")
    best, *others = readings
    distinct = tuple(
        (o.value, o.first, o.last, "month_first")
        for o in others
        if o.value != best.value and o.first is not None and o.last is not None
    )
    return best._replace(policy="month_first" if distinct else best.policy, readings=distinct + best.readings)


def read_named_day(story: Story, e: ex.NamedDay) -> Days:
    """A day that is a name too: the day it names; the same figures of a year near the publication beside it."""
    if (day_number(e.year, e.month, e.day) or 0) > story.anchor:
        return read_date(story, ex.Date(None, e.month, e.day))  # before it became a name
    year = parts_of(story.anchor)[0]
    years = [y for y in (year - 1, year, year + 1) if y != e.year]
    near = [d for y in years if (d := day_number(y, e.month, e.day)) is not None]
    others = tuple([("", d, d, "day_without_year") for d in nearest(story, near)])
    return read_date(story, ex.Date(e.year, e.month, e.day))._replace(note=e.note, readings=others)


def read_day_of_month(story: Story, e: ex.DayOfMonth) -> Days:
    year, month, _ = parts_of(story.anchor)
    anchor = story.anchor
    if story.last is not None and story.last[2] in ("M", "D") and story.policy.story == "narrative":
        anchor = story.last[0]
        year, month, _ = parts_of(anchor)
        options = same_day_of_months(year, month, e.day, 1 if story.policy.day_without_year == "onward" else 0)
    else:
        options = same_day_of_months(year, month, e.day, 1)
    if e.weekday is not None:  # "Friday the 13th": the nearest that is a Friday
        near = options if any(cal.weekday(d) == e.weekday for d in options) else []
        wide = near or same_day_of_months(year, month, e.day, 6)
        options = [d for d in wide if cal.weekday(d) == e.weekday] or options
    if not options:
        return Days("DATE", f"XXXX-XX-{e.day:02d}", note=f"unresolved: the month has no day {e.day}")
    side = story.side()
    if side.side > 0 and -60 < max(options) - story.anchor < 0 and e.weekday is None:
        year, month, _ = parts_of(story.anchor)  # "it could even be the 12th" is no day that is over
        options = same_day_of_months(year, month, e.day, 1)
    past, future = [d for d in options if d <= story.anchor], [d for d in options if d >= story.anchor]
    choice = story.policy.day_without_year
    ahead = choice == "future" or (choice == "tense" and side.side > 0)
    over = choice == "past" or (choice == "tense" and side.side < 0)
    if choice == "onward":
        day = story.onward(options)
    elif over and past:
        day = max(past)
    elif ahead and future:
        day = min(future)
    else:
        day = min(options, key=lambda d: abs(d - story.anchor))
    others = tuple([("", d, d, "day_without_year") for d in nearest(story, [o for o in options if o != day])])
    word = side.because if others else None  # one day alone leaves nothing to choose
    return checked(story, day, e.weekday)._replace(anchor=anchor, word=word, readings=others)


def read_listed_day(story: Story, e: ex.ListedDay) -> Days:
    year = e.year
    if year is None and story.last is not None and parts_of(story.last[0])[1] == e.month:
        year = parts_of(story.last[0])[0]
    return read_date(story, ex.Date(year, e.month, e.day))._replace(anchor=story.anchor)


def read_holiday(story: Story, e: ex.Holiday) -> Days:
    year = parts_of(story.anchor)[0]
    if e.rel is not None and e.rel.startswith("year"):
        span = days_of_feast(e.rule, year + int(e.rel[4:]))
        options = [] if span is None else [span]
    else:
        years = [e.year] if e.year is not None else [year - 1, year, year + 1]
        options = [s for y in years if (s := days_of_feast(e.rule, y)) is not None]
    if not options:
        return Days("DATE", "XXXX-XX-XX", note="unresolved: no calendar here knows that day in that year")
    if len(options) == 1:
        first, last, word, name = *options[0], None, None
    elif (
        e.rel == "this"
        and story.policy.weekday_this == "this_week"
        and (here := [s for s in options if parts_of(s[0])[0] == year])
    ):
        first, last, word, name = *here[0], None, None
    else:
        start, word, name = choose(story, [s[0] for s in options], e.rel)
        first, last = next(s for s in options if s[0] == start)
    spans = dict(options)
    others = nearest(story, [start for start in spans if start != first]) if name else []
    return Days(
        "DATE",
        span_value(first, last),
        first,
        last,
        anchor=None if e.year else story.anchor,
        word=word,
        policy=name,
        readings=tuple([("", d, spans[d], "day_without_year") for d in others]),
    )


def read_iso(story: Story, e: ex.Iso) -> Days:
    try:
        day = dt.date.fromisoformat(e.day)
    except ValueError:
        return Days("DATE", e.day, note=f"unresolved: {e.day} does not exist")
    ordinal = day.toordinal()
    if e.time is None:
        return Days("DATE", e.day, ordinal, ordinal)
    moment = cal.as_moment(f"{e.day}T{e.time.upper()}") if _TIME.fullmatch(e.time) else None
    if moment is None:
        return Days("DATE", e.day, ordinal, ordinal)
    return Days("TIME", f"{e.day}T{moment:%H:%M}", ordinal, ordinal, time=moment)
