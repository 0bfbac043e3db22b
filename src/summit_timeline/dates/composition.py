"""Lengths and dates that make one: "a two-day summit through Friday", "a three-day visit starting Sunday"."""

import datetime as dt
import re

from summit_timeline.dates.denoted import OUTSIDE
from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.story import ARTICLE

_OPENS = re.compile(
    r"\b(?:from|starting|beginning|starts?|started|begins?|began|opening|opens?|opened)(?:\s+(?:on|in|the))*\s+$",
    re.IGNORECASE,
)


_CLOSES = re.compile(
    r"\b(?:through|ending|until|ends?|that\s+ended|which\s+ended|ended|to\s+end|concluding|concluded|wrapped\s+up|wraps\s+up|wrapping\s+up)(?:\s+(?:on|in|the))*\s+$",
    re.IGNORECASE,
)


_NOUN_ON = re.compile(r"(?:\s+\w+){1,3}(?:\s+on)?\s+", re.IGNORECASE)


_BREAK = re.compile(r"[.;!?]\s|\n\s*\n")


REACH = 80  # characters between a length and the date that it starts or ends on


def compose(text: str, mentions: list[TimeMention]) -> list[TimeMention]:
    """Mentions where a length that hangs on a date carries its days: "two-day summit through Friday"."""
    out = list(mentions)
    for index, length in enumerate(out):
        if length.days is None or length.first is not None:
            continue
        following = out[index + 1] if index + 1 < len(out) else None
        before = out[index - 1] if index else None
        try:
            found = _edge_days(text, length, following) or _start_days(text, before, length)
        except OverflowError:
            import attrs

            why = length.why
            out[index] = attrs.evolve(length, why=(why.rule, None, why.word, why.policy, OUTSIDE))
            continue
        if found is not None:
            date, first, last = found
            out[index] = _with_days(length, first, last, f"its days follow from “{date.text}”")
    return out


_Composed = tuple[TimeMention, dt.date, dt.date]


def _edge_days(text: str, length: TimeMention, date: TimeMention | None) -> _Composed | None:
    """The days of a length that the date after it opens or closes: "through Friday", "from July 11"."""
    if date is None or not _one_day(date) or length.days is None or date.first is None:
        return None
    between = text[length.end : date.start]
    if len(between) > REACH or _BREAK.search(between):
        return None
    if _NOUN_ON.fullmatch(between) and not _OPENS.search(between) and not _CLOSES.search(between):
        between = ARTICLE.sub(
            " ", text[max(0, length.start - 30) : length.start]
        )  # "began a two-day visit on Thursday"
    span = dt.timedelta(days=length.days - 1)
    if _OPENS.search(between):
        return date, date.first, date.first + span
    return (date, date.first - span, date.first) if _CLOSES.search(between) else None


def _start_days(text: str, date: TimeMention | None, length: TimeMention) -> _Composed | None:
    """The days of a length that starts on the date before it: "July 11 for two days"."""
    if date is None or not _one_day(date) or length.days is None or date.first is None:
        return None
    between = text[date.end : length.start].replace(",", " ").lower().split()
    if (
        not between
        or between[0] != "for"
        or between[1:] not in ([], ["a"], ["an"], ["the"], ["his"], ["her"], ["their"])
    ):
        return None  # "July 11 for two days", "on Sunday for a three-day visit"
    return date, date.first, date.first + dt.timedelta(days=length.days - 1)


def _one_day(mention: TimeMention) -> bool:
    return mention.type != "DURATION" and mention.first is not None and mention.first == mention.last


def _with_days(mention: TimeMention, first: dt.date, last: dt.date, note: str) -> TimeMention:
    """The mention with days that another one gave it."""
    import attrs

    why = mention.why
    return attrs.evolve(mention, first=first, last=last, why=(why.rule, None, why.word, why.policy, note))
