"""Units of the calendar and counts of them: "today", "last month", "three days ago", "the following day", "then"."""

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import expressions as ex
from summit_timeline.dates import periods, tense
from summit_timeline.dates.calendar_units import quarter_of, to_the_day, unit_at
from summit_timeline.dates.denoted import FINE, LONG_STORY, MONTHS_OF, NO_STORY, NOT_YET, UNRESOLVED, Days, reading_of
from summit_timeline.dates.spans import iso_day, parts_of
from summit_timeline.dates.story import Story

THEN_REACH = 120  # characters between a date and the "then" that takes it up


def read_ref(story: Story, e: ex.Ref) -> Days:
    return Days("DATE", e.value, note="the words name no day")


def read_ambiguous(story: Story, e: ex.Ambiguous) -> Days:
    return Days(e.type, e.value, note=e.reason)


def read_unit(story: Story, e: ex.Unit) -> Days:
    if e.story and e.unit == "Q" and e.n == 0:
        return periods.read_report(story, ex.Report())
    base = story.base(e.story)
    if base is None or (e.story and e.unit in FINE and base[1] - base[0] > FINE[e.unit]):
        return Days("DATE", UNRESOLVED[e.unit], note=NO_STORY if base is None else LONG_STORY)
    anchor = base[1] if e.n > 0 else base[0]
    days = unit_at(story, e.unit, e.n, anchor, calendar=not _of_the_week_that_ends(story, e, anchor))
    if _too_late(story, e, days):
        return Days("DATE", UNRESOLVED[e.unit], note=NOT_YET)
    this_week = e.unit == "W" and e.n == 0 and story.policy.unit_offset == "same_day"
    counted = e.n and (e.unit == "W" or e.unit in MONTHS_OF)
    return same_day(story, e, anchor, days) if (counted or this_week) and not e.story else days


_CLOSE = 6  # words between a verb and "this week"


def _of_the_week_that_ends(story: Story, e: ex.Unit, anchor: int) -> bool:
    """Whether a report of a Sunday tells "this week" as over: "the deal that emerged this week"."""
    if e.unit != "W" or e.n != 0 or e.story or cal.weekday(anchor) != 7 or story.policy.weekday_bare != "tense":
        return False
    side = story.side()
    return side.side < 0 and (side.distance <= _CLOSE or side.distance == tense.NOT_SAID.distance)


def same_day(story: Story, e: ex.Unit, anchor: int, days: Days) -> Days:
    """ "next month": the calendar's, or the same day a month on as the policy says, each another reading of it."""
    plus_seven = e.unit == "W" and story.policy.next_week == "plus_seven"
    name = "next_week" if e.unit == "W" and story.policy.unit_offset != "same_day" else "unit_offset"
    try:
        day = anchor + 7 * e.n if e.unit == "W" else cal.add_months(anchor, e.n * MONTHS_OF[e.unit])
    except (ValueError, OverflowError):
        return days
    if plus_seven or story.policy.unit_offset == "same_day":
        others = reading_of(days._replace(policy=name))
        return Days("DATE", iso_day(day), day, day, anchor=anchor, policy=name, readings=others)
    return days._replace(policy=days.policy or name, readings=(*days.readings, ("", day, day, name)))


def read_offset(story: Story, e: ex.Offset) -> Days:
    days = _offset(story, e)
    return Days("DATE", UNRESOLVED[e.unit], note=NOT_YET) if _too_late(story, e, days) else days


def _too_late(story: Story, e: ex.Offset | ex.Unit, days: Days) -> bool:
    """Whether "two years later" is told as over, or with no verb of the future, but would lie after the report."""
    if not e.story or e.n <= 0 or days.first is None or story.last is None or story.policy.story == "publication":
        return False
    return story.last[0] <= story.anchor < days.first and story.side().side <= (0 if e.unit in MONTHS_OF else -1)


def _offset(story: Story, e: ex.Offset) -> Days:
    base = story.base(e.story)
    if base is None or (e.story and e.unit in FINE and base[1] - base[0] > FINE[e.unit]):
        return Days("DATE", UNRESOLVED[e.unit], note=NO_STORY if base is None else LONG_STORY)
    anchor = base[1] if e.n > 0 else base[0]
    n = e.n
    if e.unit == "H":
        shift = int(n // 24) if abs(n) >= 24 else 0
        return Days(
            "DATE" if abs(n) >= 24 else "TIME",
            iso_day(anchor + shift),
            anchor + shift,
            anchor + shift,
            anchor=anchor,
        )
    if n != int(n):
        months = round(n * {"Y": 12, "E": 120, "C": 1200, "Q": 3, "M": 1}.get(e.unit, 0))
        if months and months != 0 and e.unit != "M":
            first, last = cal.month_span(parts_of(anchor)[0], parts_of(anchor)[1] + months)
            return Days("DATE", iso_day(first)[:7], first, last, anchor=anchor)
        day = anchor + round(n * {"D": 1, "W": 7, "F": 14, "M": 30}.get(e.unit, 1))
        return Days("DATE", iso_day(day), day, day, anchor=anchor)
    steps = int(n)
    if e.unit == "D" and not e.more:
        return Days("DATE", iso_day(anchor + steps), anchor + steps, anchor + steps, anchor=anchor)
    to_day = to_the_day(story, e.unit, steps, anchor) if e.unit != "D" else anchor + steps
    if e.more:
        for unit, count in e.more:
            to_day = to_day + count if unit == "D" else to_the_day(story, unit, count, to_day)
        return Days("DATE", iso_day(to_day), to_day, to_day, anchor=anchor)
    if story.policy.ago == "day":
        return Days("DATE", iso_day(to_day), to_day, to_day, anchor=anchor, policy="ago")
    if e.unit == "Y" and steps == -1 and story.quarter is not None:
        return periods.read_report(story, ex.Report(-1))
    compared = e.story and story.last is not None and e.unit == "Y" and story.last[2] in ("Q", "M")
    if compared and story.last is not None and not story.is_chronicle:
        year, month, _ = parts_of(story.last[0])
        if story.last[2] == "Q":
            return quarter_of(story, year + steps, (month - 1) // 3, 4, anchor)
        first, last = cal.month_span(year + steps, month)
        return Days("DATE", iso_day(first)[:7], first, last, anchor=anchor)
    days = unit_at(story, e.unit, steps, anchor)
    return days._replace(readings=(("", to_day, to_day, "ago"),), policy="ago")


def read_then(story: Story, e: ex.Then) -> Days:
    near = story.start - story.last_end <= THEN_REACH  # farther off, "then" is some event, not a date
    if story.last is None or not near or story.policy.story == "publication":
        return Days("DATE", "XXXX-XX-XX", note="unresolved: no date of the story stands close before it")
    first, last, unit = story.last
    if unit == "D":
        return Days("DATE", iso_day(last), first, last, anchor=first)
    return unit_at(story, unit, 0, first)


def read_rest(story: Story, e: ex.Rest) -> Days:
    return unit_at(story, e.unit, 0, story.anchor, calendar=True)._replace(first=story.anchor, mod="END")


def read_few(story: Story, e: ex.Few) -> Days:
    if story.policy.few == "three":
        return read_offset(story, ex.Offset(e.unit, 3 * e.side))._replace(policy="few")
    return Days("DATE", e.value, note="how many is not said")


def read_shift(story: Story, e: ex.Shift) -> Days:
    base = story.days(e.base)
    if base.first is None:
        return base
    first = base.first
    day = first + e.n if e.unit == "D" else to_the_day(story, e.unit, e.n, first)
    bare = isinstance(e.base, ex.Weekday) and e.base.rel is None
    if bare and day > story.anchor and base.side < 0:
        day, first = day - 7, first - 7  # "two days after Friday's talks, shelling resumed", told on a Friday
    return Days("DATE", iso_day(day), day, day, anchor=first, word=base.word, policy=base.policy)
