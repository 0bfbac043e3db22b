"""What a phrase means before any reference date is known, and the mention that resolving it gives."""

import datetime as dt

import attrs


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
    why: Reason = Reason("unknown")
    alternatives: tuple[Reading, ...] = ()
