"""Policy: the named choices for phrases that tools and readers understand in more than one way."""

import attrs

from summit_timeline.errors import OptionError

_one_of = attrs.validators.in_


def _choice(*options: str) -> str:
    return attrs.field(default=options[0], validator=_one_of(options))


@attrs.frozen(kw_only=True)
class Policy:
    """How phrases with several readings are read; every choice is a named string, the first is NEWSWIRE's.

    `weekday_bare`: "Monday": "tense" the clause decides, else today or the past six days (news: 91%) · "recent" the
    most recent, not today · "after" strictly after · "nearest" today or the nearest · "coming" today or after.
    `weekday_next`: "next Wednesday": "following_week" · "coming" the first after today.
    `weekday_last`: "last Monday": "recent" the most recent before today · "last_week".
    `weekday_this`: "this Monday": "this_week" · "coming".
    `week_start`: "monday" · "sunday".   `next_week`: "calendar" · "plus_seven" the day seven days on.
    `day_without_year`: "March 3": "tense" the clause decides, else the nearest, but the past
    one where both are more than 100 days away · "nearest" · "future" · "past" · "current"
    · "onward" from the date told before, as in texts that tell of years long past.
    `month_next`: "next March": "coming" · "next_year".
    `month_last`: "last March", said in April: "not_just_past" the year before's, as the month just past is "last month"
    · "recent" the most recent.
    `weekend`: "this weekend": "two_days" Saturday and Sunday · "friday" from Friday.
    `part_of_unit`: "early March": "unit" the whole month, with mod START · "third" its first third.
    `decade`: "the 1800s": "ten_years" · "century".
    `rolling`: "last three months": "to_the_day" · "calendar" whole units · "endpoint" the day three
    months before.
    `ago`: "two years ago": "unit" the year · "day" the day.
    `month_first`: "07/08/2024": True is month first (en-US), False day first.
    `fiscal_start`: the month in which a fiscal year starts (10: the United States government).
    `hemisphere`: "northern" · "southern".
    `unit_offset`: "last month", "next year": "calendar" · "same_day" the same day a unit before or after.
    `season`: "meteorological" whole months · "astronomical" from about the 21st.
    `week_of_unit`: "the first week of July": "iso" the first that has its Thursday in it (ISO 8601) · "whole" the
    first that lies in it from its Monday.
    `few`: "a few days ago": "unresolved" · "three".
    `story`: "two days later": "narrative" from the last date of the story · "publication".

    >>> NEWSWIRE.weekday_bare
    'tense'
    """

    name: str = "custom"
    weekday_bare: str = _choice("tense", "recent", "after", "nearest", "coming")
    weekday_next: str = _choice("following_week", "coming")
    weekday_last: str = _choice("recent", "last_week")
    weekday_this: str = _choice("this_week", "coming")
    week_start: str = _choice("monday", "sunday")
    next_week: str = _choice("calendar", "plus_seven")
    day_without_year: str = _choice("tense", "nearest", "future", "past", "current", "onward")
    month_next: str = _choice("coming", "next_year")
    month_last: str = _choice("not_just_past", "recent")
    weekend: str = _choice("two_days", "friday")
    part_of_unit: str = _choice("unit", "third")
    decade: str = _choice("ten_years", "century")
    rolling: str = _choice("to_the_day", "calendar", "endpoint")
    ago: str = _choice("unit", "day")
    unit_offset: str = _choice("calendar", "same_day")
    month_first: bool = True
    fiscal_start: int = attrs.field(
        default=1, validator=attrs.validators.and_(attrs.validators.ge(1), attrs.validators.le(12))
    )
    hemisphere: str = _choice("northern", "southern")
    season: str = _choice("meteorological", "astronomical")
    week_of_unit: str = _choice("iso", "whole")
    few: str = _choice("unresolved", "three")
    story: str = _choice("narrative", "publication")


NEWSWIRE = Policy(name="NEWSWIRE")
"""Reads as news means it; decided by counting in news corpora."""

CHRONO = Policy(
    name="CHRONO",
    few="three",
    rolling="endpoint",
    weekday_bare="nearest",
    day_without_year="nearest",
    month_last="recent",
    next_week="plus_seven",
    ago="day",
    unit_offset="same_day",
    story="publication",
    weekday_next="following_week",
    weekday_this="coming",
)
"""Reads as chrono does: the nearest day, and offsets to the day."""

DUCKLING = Policy(
    name="DUCKLING",
    weekend="friday",
    part_of_unit="third",
    season="astronomical",
    week_of_unit="whole",
    few="three",
    weekday_bare="after",
    day_without_year="future",
    month_last="recent",
    weekday_this="coming",
    ago="unit",
    rolling="calendar",
    story="publication",
)
"""Reads as Duckling does: what is not said lies ahead."""

DATEPARSER = Policy(
    name="DATEPARSER",
    next_week="plus_seven",
    weekday_bare="recent",
    weekday_next="coming",
    day_without_year="current",
    month_last="recent",
    ago="day",
    unit_offset="same_day",
    story="publication",
)
"""Reads as dateparser does: the current year, the most recent weekday, offsets to the day."""


_NAMED = {policy.name: policy for policy in (NEWSWIRE, CHRONO, DUCKLING, DATEPARSER)}


def policy_of(policy: Policy | str) -> Policy:
    """The policy, or the one of that name; in large or small letters.

    Raises `OptionError` where no policy has that name.

    >>> policy_of("chrono").weekday_bare
    'nearest'
    """
    if isinstance(policy, Policy):
        return policy
    named = _NAMED.get(policy.upper()) if isinstance(policy, str) else None
    if named is None:
        raise OptionError(f"the policy is {policy!r}; give a Policy or one of the names {', '.join(_NAMED)}")
    return named
