"""Heads of state and of government by day: whose office a text need not tell."""

import datetime as dt
import functools

from summit_timeline.events.lexicon import Entry, read_table

_PREMIER = "premier"


@functools.cache
def _terms() -> tuple[tuple[str, str, str, dt.date, dt.date], ...]:
    """The rows of `heads.tsv`: who, the country, the office, its first day and that of the successor."""
    rows = []
    for name, land, office, days in read_table("heads.tsv"):
        first, last = days.split("/")
        until = dt.date.fromisoformat(last) if last else dt.date.max
        rows.append((name, land, office, dt.date.fromisoformat(first), until))
    return tuple(rows)


@functools.lru_cache(maxsize=8)
def heads_on(day: dt.date) -> tuple[tuple[str, str, str], ...]:
    """Name, country and office of those who were in office on a day.

    >>> heads_on(dt.date(2013, 5, 2))[0]
    ('Barack Obama', 'United States', 'president')
    """
    return tuple((name, land, office) for name, land, office, first, until in _terms() if first <= day < until)


def may_be_head(who: Entry, office: str, day: dt.date | None) -> bool:
    """Whether somebody may have been meant by an office then: the one who had it, or one of a country without rows.

    A foreign secretary is nobody's president, however alone a text names him.
    """
    if day is None:
        return True
    office = "prime minister" if office == _PREMIER else office
    own = [(name, held) for name, land, held in heads_on(day) if land == who.speaks_for]
    return not own or (who.name, office) in own
