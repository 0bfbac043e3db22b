"""Ranges of days: "July 11-12", "Wednesday through Friday", over the turn of a year too."""

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import expressions as ex
from summit_timeline.dates.denoted import Days
from summit_timeline.dates.spans import iso_day, parts_of
from summit_timeline.dates.story import Story


def read_range(story: Story, e: ex.Range) -> Days:
    first = story.days(e.first)
    second_expression = e.last
    if isinstance(second_expression, ex.Weekday) and second_expression.rel == "after" and first.first is not None:
        second_expression = second_expression._replace(
            base=first.first + ((second_expression.day - cal.weekday(first.first)) % 7 or 7)
        )
    if (
        isinstance(e.first, ex.Date | ex.Month)
        and isinstance(second_expression, ex.Date | ex.Month)
        and e.first.year is None
        and second_expression.year is None
        and first.first is not None
    ):  # both days of one year, or over its turn
        year = parts_of(first.first)[0]
        second = story.days(second_expression._replace(year=year))
        if second.last is not None and second.last < first.first:
            second = story.days(second_expression._replace(year=year + 1))
    else:
        second = story.days(second_expression)
    if first.first is not None and second.last is not None and second.last < first.first:
        first, second = mend(story, e, first, second)
    if _was_over(story, e, first, second) or _goes_on(story, e, first, second):
        first, second = _week_before(story, first), _week_before(story, second)
    if first.first is None or second.last is None or second.last < first.first:
        return Days(
            "DATE",
            f"{first.value}/{second.value}",
            note="unresolved: the range ends before it starts",
            parts=(first, second),
        )
    return Days(
        "DATE",
        f"{first.value}/{second.value}",
        first.first,
        second.last,
        anchor=first.anchor,
        word=first.word,
        policy=first.policy,
        parts=(first, second),
    )


def _was_over(story: Story, e: ex.Range, first: Days, second: Days) -> bool:
    """Whether "met Thursday through Saturday", told on that Friday, lies a week back."""
    if not isinstance(e.first, ex.Weekday) or e.first.rel is not None or first.side >= 0:
        return False
    return first.first is not None and second.last is not None and second.last > story.anchor


def _goes_on(story: Story, e: ex.Range, first: Days, second: Days) -> bool:
    """Whether "runs Thursday through Saturday", told on that Friday or Saturday, is what goes on at the time."""
    if not isinstance(e.first, ex.Weekday) or e.first.rel is not None or first.side <= 0:
        return False
    if first.first is None or second.last is None or not (first.word or "").endswith("s”"):
        return False
    return first.first - 7 < story.anchor <= second.last - 7


def _week_before(story: Story, days: Days) -> Days:
    day = (days.first or 0) - 7
    return days._replace(value=iso_day(day), first=day, last=day)


def mend(story: Story, e: ex.Range, first: Days, second: Days) -> tuple[Days, Days]:
    """A range over the turn of the year: "December 28 to January 3" without a year, or with the last day's."""
    a, b = e.first, e.last
    if (
        isinstance(a, ex.Date | ex.Month)
        and isinstance(b, ex.Date | ex.Month)
        and first.first is not None
        and second.first is not None
    ):
        if b.year is not None:
            return story.days(a._replace(year=b.year - 1)), second
        return first, story.days(b._replace(year=parts_of(first.first)[0] + 1))
    return first, second
