"""When: what is known of the days of an event, as four bounds, and Allen's relations between two of them."""

import datetime as dt
from enum import StrEnum

import attrs

from summit_timeline.errors import InvalidDateError

Span = tuple[dt.date, dt.date]

ONE_DAY = dt.timedelta(days=1)


class Allen(StrEnum):
    """Allen's thirteen relations between two intervals of whole days.

    Days are inclusive: an event that ends on the day before another starts `meets` it, so nothing lies between them.

    >>> Allen.BEFORE.inverse
    <Allen.AFTER: 'after'>
    """

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    STARTS = "starts"
    DURING = "during"
    FINISHES = "finishes"
    EQUALS = "equals"
    FINISHED_BY = "finished-by"
    CONTAINS = "contains"
    STARTED_BY = "started-by"
    OVERLAPPED_BY = "overlapped-by"
    MET_BY = "met-by"
    AFTER = "after"

    @property
    def inverse(self) -> "Allen":
        """The relation of b to a when this one is that of a to b."""
        order = list(Allen)
        return order[len(order) - 1 - order.index(self)]


@attrs.frozen(order=False)
class When:
    """What is known of the days of an event: bounds of its first and of its last day, both inclusive.

    `None` means that nothing is known of that bound. `duration` is in days, where the text says it. `candidates` are
    the spans (first, last) between which the text leaves the choice ("July 5 or 12"). `start_time` and `end_time` are
    aware datetimes where a time of day is said. The constructor makes the normal form: bounds are tightened by each
    other and by the duration.

    Raises `InvalidDateError` where the bounds contradict each other.

    >>> When.on("2023-07-13").edtf
    '2023-07-13'
    >>> When.some_day("2023-07-10", "2023-07-16", duration=2).end_earliest
    datetime.date(2023, 7, 11)
    """

    start_earliest: dt.date | None = None
    start_latest: dt.date | None = None
    end_earliest: dt.date | None = None
    end_latest: dt.date | None = None
    duration: int | None = None
    candidates: tuple[Span, ...] = ()
    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None

    def __attrs_post_init__(self) -> None:
        candidates = tuple(sorted(set(self.candidates)))
        bounds = [self.start_earliest, self.start_latest, self.end_earliest, self.end_latest]
        if candidates:
            firsts, lasts = [c[0] for c in candidates], [c[1] for c in candidates]
            bounds = [
                _latest(bounds[0], min(firsts)),
                _earliest(bounds[1], max(firsts)),
                _latest(bounds[2], min(lasts)),
                _earliest(bounds[3], max(lasts)),
            ]
        start_earliest, start_latest, end_earliest, end_latest = _tighten(bounds, self.duration)
        _set = object.__setattr__
        _set(self, "candidates", candidates)
        _set(self, "start_earliest", start_earliest)
        _set(self, "start_latest", start_latest)
        _set(self, "end_earliest", end_earliest)
        _set(self, "end_latest", end_latest)
        if _crossed(start_earliest, start_latest) or _crossed(end_earliest, end_latest):
            raise InvalidDateError(
                f"the days of an event cannot start in {start_earliest}..{start_latest} and end in "
                f"{end_earliest}..{end_latest}; give an end that is not before the start"
            )

    @classmethod
    def on(cls, first: dt.date | str, last: dt.date | str | None = None) -> "When":
        """An event that takes exactly these days, `first` to `last` inclusive (one day without `last`).

        >>> When.on("2023-07-11", "2023-07-12").exact
        True
        """
        start = _date(first)
        end = start if last is None else _date(last)
        return cls(start, start, end, end, duration=(end - start).days + 1 if end >= start else None)

    @classmethod
    def some_day(cls, first: dt.date | str, last: dt.date | str, duration: int = 1) -> "When":
        """An event of `duration` days, somewhere from `first` to `last`, both inclusive.

        >>> str(When.some_day("2023-07-10", "2023-07-16"))
        'some day from 2023-07-10 to 2023-07-16'
        """
        start, end = _date(first), _date(last)
        return cls(start, None, None, end, duration=duration)

    @classmethod
    def within(cls, first: dt.date | str | None, last: dt.date | str | None) -> "When":
        """An event of unknown length, somewhere from `first` to `last`, both inclusive; `None` leaves a side open.

        >>> When.within("2023-07-13", None).edtf
        '[2023-07-13..]'
        """
        return cls(None if first is None else _date(first), None, None, None if last is None else _date(last))

    @property
    def earliest(self) -> dt.date | None:
        """The earliest possible first day."""
        return self.start_earliest

    @property
    def latest(self) -> dt.date | None:
        """The latest possible last day."""
        return self.end_latest

    @property
    def exact(self) -> bool:
        """Whether first and last day are both known."""
        return self.start_earliest is not None and (
            self.start_earliest == self.start_latest
            and self.end_earliest is not None
            and self.end_earliest == self.end_latest
        )

    @property
    def known(self) -> bool:
        """Whether anything at all is known of the days."""
        return not (self.start_earliest is self.start_latest is self.end_earliest is self.end_latest is None)

    @property
    def edtf(self) -> str:
        """The days as Extended Date/Time Format (ISO 8601-2, levels 0 to 2); a rendering that can lose bounds.

        >>> When.some_day("2023-07-10", "2023-07-16").edtf
        '[2023-07-10..2023-07-16]'
        """
        if self.exact:
            if self.start_earliest == self.end_latest:
                return str(self.start_earliest)
            return f"{self.start_earliest}/{self.end_latest}"
        if self.candidates:
            return "[" + ",".join(str(a) if a == b else f"{a}..{b}" for a, b in self.candidates) + "]"
        if self.earliest is None and self.latest is None:
            return "../.."
        return f"[{self.earliest or ''}..{self.latest or ''}]"

    def __str__(self) -> str:
        if not self.known:
            return "days unknown"
        if self.exact:
            return (
                f"{self.start_earliest}"
                if self.start_earliest == self.end_latest
                else f"{self.start_earliest} to {self.end_latest}"
            )
        if self.candidates:
            return " or ".join(f"{a}" if a == b else f"{a} to {b}" for a, b in self.candidates)
        if self.earliest is None:
            return f"by {self.latest}" if self.latest is not None else "days partly known"
        if self.latest is None:
            return f"from {self.earliest} on"
        length = {None: "some time", 1: "some day"}.get(self.duration, f"some {self.duration} days")
        return f"{length} from {self.earliest} to {self.latest}"

    def contradicts(self, other: "When") -> bool:
        """Whether no days exist that satisfy both.

        >>> When.on("2023-07-13").contradicts(When.some_day("2023-07-10", "2023-07-16"))
        False
        """
        if self.candidates and other.candidates and not set(self.candidates) & set(other.candidates):
            return True
        return (
            _crossed(self.start_earliest, other.start_latest)
            or _crossed(other.start_earliest, self.start_latest)
            or _crossed(self.end_earliest, other.end_latest)
            or _crossed(other.end_earliest, self.end_latest)
            or (self.duration is not None and other.duration is not None and self.duration != other.duration)
        )

    def __lt__(self, other: "When") -> bool:
        """Whether these days stand before others in a sorted list, as `sort_key` has it: it says nothing of before."""
        if not isinstance(other, When):
            return NotImplemented
        return self.sort_key() < other.sort_key()

    def sort_key(self) -> tuple[int, int, int, int]:
        """A total order for display: by earliest possible start, then end; unknown days last."""
        far = dt.date.max.toordinal() + 1
        first = self.start_earliest or self.start_latest or self.end_earliest or self.end_latest
        return (
            first.toordinal() if first else far,
            self.end_latest.toordinal() if self.end_latest else far,
            self.start_latest.toordinal() if self.start_latest else far,
            self.duration or 0,
        )


def relations(a: When, b: When) -> frozenset[Allen]:
    """Allen's relations of `a` to `b` that are still possible under what is known of their days.

    Source: Allen (1983), as comparisons of the four endpoints; days are inclusive, so ends are compared as day after.

    >>> sorted(relations(When.on("2023-07-11", "2023-07-12"), When.on("2023-07-13")))
    [<Allen.MEETS: 'meets'>]
    """
    starts = _compare(a.start_earliest, a.start_latest, b.start_earliest, b.start_latest, 0)
    ends = _compare(a.end_earliest, a.end_latest, b.end_earliest, b.end_latest, 0)
    a_end_b_start = _compare(a.end_earliest, a.end_latest, b.start_earliest, b.start_latest, 1)
    a_start_b_end = _compare(a.start_earliest, a.start_latest, b.end_earliest, b.end_latest, -1)
    return frozenset(
        relation
        for relation, (s, e, es, se) in ENDPOINTS.items()
        if s & starts and e & ends and es & a_end_b_start and se & a_start_b_end
    )


LT, EQ, GT = 1, 2, 4
# (start:start, end:end, day after a's end:b's start, a's start:day after b's end), each a set of <, =, >
ENDPOINTS: dict[Allen, tuple[int, int, int, int]] = {
    Allen.BEFORE: (LT, LT, LT, LT),
    Allen.MEETS: (LT, LT, EQ, LT),
    Allen.OVERLAPS: (LT, LT, GT, LT),
    Allen.STARTS: (EQ, LT, GT, LT),
    Allen.DURING: (GT, LT, GT, LT),
    Allen.FINISHES: (GT, EQ, GT, LT),
    Allen.EQUALS: (EQ, EQ, GT, LT),
    Allen.FINISHED_BY: (LT, EQ, GT, LT),
    Allen.CONTAINS: (LT, GT, GT, LT),
    Allen.STARTED_BY: (EQ, GT, GT, LT),
    Allen.OVERLAPPED_BY: (GT, GT, GT, LT),
    Allen.MET_BY: (GT, GT, GT, EQ),
    Allen.AFTER: (GT, GT, GT, GT),
}


def _compare(
    a_low: dt.date | None, a_high: dt.date | None, b_low: dt.date | None, b_high: dt.date | None, shift: int
) -> int:
    """Which of <, =, > are possible between a + shift days and b."""
    low_a = -10_000_000 if a_low is None else a_low.toordinal() + shift
    high_a = 10_000_000 if a_high is None else a_high.toordinal() + shift
    low_b = -10_000_000 if b_low is None else b_low.toordinal()
    high_b = 10_000_000 if b_high is None else b_high.toordinal()
    possible = 0
    if low_a < high_b:
        possible |= LT
    if low_a <= high_b and low_b <= high_a:
        possible |= EQ
    if high_a > low_b:
        possible |= GT
    return possible


def _date(value: dt.date | str) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise InvalidDateError(f"{value!r} is not a day; write it as YYYY-MM-DD") from None


def _crossed(low: dt.date | None, high: dt.date | None) -> bool:
    return low is not None and high is not None and low > high


def _latest(*days: dt.date | None) -> dt.date | None:
    return max((d for d in days if d is not None), default=None)


def _earliest(*days: dt.date | None) -> dt.date | None:
    return min((d for d in days if d is not None), default=None)


def _plus(day: dt.date | None, days: int) -> dt.date | None:
    if day is None:
        return None
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def _tighten(bounds: list[dt.date | None], duration: int | None) -> tuple[dt.date | None, ...]:
    """The bounds with what follows from each other: an end is not before its start, a duration links the two."""
    start_earliest, start_latest, end_earliest, end_latest = bounds
    if duration is not None:
        if duration < 1:
            raise InvalidDateError(f"a duration of {duration} days; an event takes one day or more")
        end_earliest = _latest(end_earliest, _plus(start_earliest, duration - 1))
        end_latest = _earliest(end_latest, _plus(start_latest, duration - 1))
        start_earliest = _latest(start_earliest, _plus(end_earliest, 1 - duration))
        start_latest = _earliest(start_latest, _plus(end_latest, 1 - duration))
    end_earliest = _latest(end_earliest, start_earliest)
    start_latest = _earliest(start_latest, end_latest)
    return start_earliest, start_latest, end_earliest, end_latest


UNKNOWN = When()
"""Nothing is known of the days."""
