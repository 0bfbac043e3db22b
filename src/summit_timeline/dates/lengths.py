"""Lengths of time, from or to the publication day where they are, and parts of units: "two weeks", "early July"."""

from summit_timeline.dates import expressions as ex
from summit_timeline.dates.calendar_units import to_the_day, unit_at
from summit_timeline.dates.denoted import Days, reading_of, third_of
from summit_timeline.dates.spans import duration_value
from summit_timeline.dates.story import Story

_WHOLE = ("W", "M", "Q", "Y")  # units that "the last three" can name as whole ones of the calendar


def read_duration(story: Story, e: ex.Duration) -> Days:
    value = e.value or duration_value(e.n, e.unit, e.time)
    days = None
    if e.n is not None and e.n == int(e.n) and not e.time and e.unit in ("D", "W", "F"):
        days = int(e.n) * {"D": 1, "W": 7, "F": 14}[e.unit]
    return Days("DURATION", value, days=days)


def read_rolling(story: Story, e: ex.Rolling) -> Days:
    if e.few and story.policy.few == "three":
        return read_rolling(story, e._replace(n=3, few=False))
    value = duration_value(e.n, e.unit, e.time)
    if e.n is None or e.time or e.n != int(e.n) or e.n > 4000:
        return Days("DURATION", value, note="the words name no number of days" if e.n is None else None)
    n, anchor = int(e.n), story.anchor
    if e.unit == "WE":
        return Days("DURATION", value)
    spans = rolling_days(story, e.unit, n * e.side)
    first, last = spans.pop(story.policy.rolling)
    others = [(value, *span, "rolling") for span in spans.values() if span != (first, last)]
    return Days("DURATION", value, first, last, anchor=anchor, policy="rolling", readings=tuple(others))


def rolling_days(story: Story, unit: str, n: int) -> dict[str, tuple[int, int]]:
    """The days of the next n units, or of the last where n is below 0, under each choice of `rolling`."""
    anchor = story.anchor
    far = anchor + n if unit == "D" else to_the_day(story, unit, n, anchor)
    between = (far, anchor) if n < 0 else (anchor, far)
    if unit == "D":
        between = (far, anchor - 1) if n < 0 else (anchor + 1, far)
    spans = {"to_the_day": between, "calendar": between, "endpoint": (far, far)}
    if unit not in _WHOLE:
        return spans
    try:
        low = unit_at(story, unit, n if n < 0 else 1, anchor).first
        high = unit_at(story, unit, -1 if n < 0 else n, anchor).last
    except (ValueError, OverflowError):
        if story.policy.rolling == "calendar":
            raise
        return spans
    return spans if low is None or high is None else spans | {"calendar": (low, high)}


def read_repeat(story: Story, e: ex.Repeat) -> Days:
    return Days("SET", e.value)


def read_part(story: Story, e: ex.Part) -> Days:
    """A part of a unit keeps the unit's days; the likely third is another reading."""
    if (
        isinstance(e.whole, ex.Unit) and not e.whole.story
    ):  # of a Sunday "earlier this week" is the week that ends, "later" the next
        days = unit_at(story, e.whole.unit, e.whole.n, story.anchor, calendar=e.mod == "END")
    else:
        days = story.days(e.whole)
    third = third_of(days, e.mod)
    if third is None:
        return days._replace(mod=e.mod)
    if story.policy.part_of_unit == "third":
        whole = reading_of(days._replace(policy="part_of_unit"))
        return days._replace(mod=e.mod, first=third[1], last=third[2], policy="part_of_unit", readings=whole)
    return days._replace(mod=e.mod, readings=(third, *days.readings))
