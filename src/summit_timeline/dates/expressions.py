"""What a phrase means before any reference date is known, and the mention that resolving it gives."""

import datetime as dt
from typing import NamedTuple

import attrs


class Ref(NamedTuple):
    """PAST_REF, PRESENT_REF or FUTURE_REF: "now", "recently", "soon"."""

    value: str


class Unit(NamedTuple):
    """The calendar unit `n` units from the anchor's own: "last month" (-1), "today" (unit D, 0), "this year" (0)."""

    unit: str
    n: int
    story: bool = False


class Offset(NamedTuple):
    """`n` units from the anchor day: "three days ago" (-3), "in two weeks" (2); from the story's day if `story`.

    `more` are further units and counts of the same phrase: "in a year and two months".
    """

    unit: str
    n: float
    story: bool = False
    more: tuple[tuple[str, int], ...] = ()


class Weekday(NamedTuple):
    """A day of the week (Monday = 1) with the word before it ("last", "next", "this", "coming") and weeks to add."""

    day: int
    rel: str | None = None
    weeks: int = 0
    base: int | None = None


class Date(NamedTuple):
    """A day of a month; `weekday` where one is said beside it, `rel` "last", "next" or "this" ("last March 3")."""

    year: int | None
    month: int | None
    day: int
    weekday: int | None = None
    rel: str | None = None


class Numeric(NamedTuple):
    """A date in numbers whose order depends on the locale: "07/08/2024"; with dots ("07.08.2024") the day is first."""

    a: int
    b: int
    year: int | None
    dotted: bool = False


class Month(NamedTuple):
    """A month, in a year or counted from the anchor: "March", "last April", "July 2024"."""

    month: int
    year: int | None = None
    rel: str | None = None


class Year(NamedTuple):
    """A year."""

    year: int


class Quarter(NamedTuple):
    """The nth quarter (of four) or half (of two) of a year, of the anchor's year plus `rel`, or open."""

    n: int
    of: int
    year: int | None = None
    rel: int | None = None
    fiscal: bool = False


class FiscalYear(NamedTuple):
    """A fiscal year by number or counted from the anchor's."""

    year: int | None
    rel: int | None = None


class Season(NamedTuple):
    """SP, SU, FA or WI, in a year or counted from the anchor."""

    code: str
    year: int | None = None
    rel: str | None = None


class Decade(NamedTuple):
    """Ten years from `year`; `century` where "the 1800s" could be a hundred."""

    year: int


class Century(NamedTuple):
    """The nth century (1 is 1 to 100)."""

    n: int


class Holiday(NamedTuple):
    """A named day, by its rule in words.toml."""

    rule: str
    year: int | None = None
    rel: str | None = None


class Weekend(NamedTuple):
    """The weekend of the anchor's week plus `n`; None where no word says which."""

    n: int | None


class Duration(NamedTuple):
    """A length: `n` (None: vague) of a unit; `time` for hours and smaller."""

    n: float | None
    unit: str
    time: bool = False
    value: str | None = None


class Rolling(NamedTuple):
    """`n` units (None: vague) that end (side -1) or start (side 1) at the anchor: "the past three months".

    `few` where the word is "few", which a policy can take for three.
    """

    n: float | None
    unit: str
    side: int
    time: bool = False
    few: bool = False


class Repeat(NamedTuple):
    """A set of times: "every Monday"."""

    value: str


class Part(NamedTuple):
    """A part of a unit: "early July" (START), "mid-2024" (MID), "the end of the year" (END), "about 1990" (APPROX)."""

    mod: str
    whole: "Expression"


class Clock(NamedTuple):
    """A time of day on a day (None: the anchor's)."""

    hour: int
    minute: int
    zone: str | None
    day: "Expression | None"


class DayPart(NamedTuple):
    """MO, AF, EV, NI or MI of a day (None: the anchor's)."""

    code: str
    day: "Expression | None"


class Range(NamedTuple):
    """From the first to the last of two expressions, both included, with their offsets in the phrase."""

    first: "Expression"
    last: "Expression"


class Shift(NamedTuple):
    """`n` units (days, weeks, months, years) from another expression's day: "two weeks after Easter"."""

    unit: str
    n: int
    base: "Expression"


class Few(NamedTuple):
    """ "a few days ago": no day, unless the policy takes a few for three; `value` is the TIMEX3 reference."""

    unit: str
    side: int
    value: str


class Nth(NamedTuple):
    """The nth (-1: last) day (unit D), week (W), weekend (WE) or weekday (1 to 7) of a longer unit."""

    n: int
    unit: str | int
    whole: "Expression"


class Report(NamedTuple):
    """The quarter that a company report speaks of, `years` on: "the quarter", "the year-ago period".

    `quarter` where the word itself is said, `latest` where it is the last one before the report.
    """

    years: int = 0
    year: int | None = None
    quarter: bool = False
    latest: bool = False


class Ended(NamedTuple):
    """A quarter named by its end: "the quarter ended July 31"; `day` None where only the month is said."""

    month: int
    day: int | None
    year: int | None


class Then(NamedTuple):
    """The day or unit that the story last set: "until then"."""


class Iso(NamedTuple):
    """A complete ISO 8601 date, with its time as written or None."""

    day: str
    time: str | None


class Rest(NamedTuple):
    """ "the rest of the week": what is left of the anchor's own unit."""

    unit: str


class ListedDay(NamedTuple):
    """A later day of a list: of the year that its first day has."""

    year: int | None
    month: int
    day: int


class WorkingDay(NamedTuple):
    """The nearest day from Monday to Friday after (1) or before (-1) the anchor."""

    n: int


class DayOfMonth(NamedTuple):
    """ "the 12th": a day of the month that the text speaks of."""

    day: int
    weekday: int | None = None


class NamedDay(NamedTuple):
    """A day that has become a name, "9/11", with the note that says which reading was taken."""

    year: int
    month: int
    day: int
    note: str


class Ambiguous(NamedTuple):
    """A phrase that names days but gives none: resolved to nothing, with the reason."""

    value: str
    reason: str
    type: str = "DATE"


Expression = (
    Ref
    | Unit
    | Offset
    | Weekday
    | Date
    | Numeric
    | Month
    | Year
    | Quarter
    | FiscalYear
    | Season
    | Decade
    | Century
    | Holiday
    | Weekend
    | Duration
    | Rolling
    | Repeat
    | Part
    | Clock
    | DayPart
    | Range
    | Iso
    | Shift
    | Nth
    | Few
    | Report
    | Ended
    | Then
    | Rest
    | WorkingDay
    | ListedDay
    | DayOfMonth
    | NamedDay
    | Ambiguous
)


@attrs.frozen
class Reason:
    """Why a phrase was read as it was; prints as one plain sentence.

    `rule` names the rule, `anchor` the day it counted from, `word` the word that chose the side (past or future),
    `policy` the named choice of the policy that decided, `note` anything else that a reader must know.
    """

    rule: str
    anchor: dt.date | None = None
    word: str | None = None
    policy: str | None = None
    note: str | None = None

    def __str__(self) -> str:
        text = f"read as {self.rule}"
        if self.anchor is not None:
            text += f", counted from {self.anchor}"
        if self.word is not None:
            text += f", {self.word}"
        if self.policy is not None:
            text += f", by the policy {self.policy}"
        if self.note is not None:
            text += f"; {self.note}"
        return text + "."


@attrs.frozen
class Reading:
    """Another reading of a mention: its TIMEX3 value, first and last day (inclusive), and the policy that takes it."""

    value: str
    first: dt.date | None
    last: dt.date | None
    policy: str


def _written(first: dt.date, last: dt.date) -> str:
    return first.isoformat() if first == last else f"{first}/{last}"


_LAST_DAY = dt.date.max.toordinal()


@attrs.frozen
class TimeMention:
    """A phrase with its offsets in characters, what it denotes, and why.

    `type` is TIMEX3's "DATE", "TIME", "DURATION" or "SET", `value` its value ("2023-W28"). `first` and `last` are the
    first and last day of the unit that the words name, inclusive, or None where unresolved. `mod` is TIMEX3's mod,
    `edge` the word that opens the mention ("since", "by", "after", "through"). A range has `parts`. `time` is an aware
    or naive datetime where a time of day is said, `days` the length of a duration in days.
    """

    text: str
    start: int
    end: int
    type: str
    value: str
    first: dt.date | None = None
    last: dt.date | None = None
    mod: str | None = None
    edge: str | None = None
    parts: tuple["TimeMention", ...] = ()
    time: dt.datetime | None = None
    days: int | None = None
    _why: tuple[str, int | None, str | None, str | None, str | None] = ("unknown", None, None, None, None)
    _readings: tuple[tuple[str, int, int, str], ...] = ()  # value ("": as its days are), first and last day, policy

    @property
    def why(self) -> Reason:
        """Why the phrase was read so: rule, anchor, the word that chose the side, the policy; prints as a sentence."""
        rule, anchor, word, policy, note = self._why
        return Reason(rule, None if anchor is None else dt.date.fromordinal(anchor), word, policy, note)

    @property
    def alternatives(self) -> tuple[Reading, ...]:
        """Other readings, best first, each with the choice of the policy that would take it."""
        day = dt.date.fromordinal
        return tuple(
            Reading(value or _written(day(first), day(last)), day(first), day(last), policy)
            for value, first, last, policy in self._readings
            if first > 0 and last <= _LAST_DAY
        )
