"""The days on which well-known people spoke for their country, by `terms.tsv`."""

import datetime as dt
import functools

from summit_timeline.events.lexicon import read_table

Days = tuple[dt.date, dt.date]


@functools.cache
def _terms() -> dict[str, tuple[Days, ...]]:
    table = {}
    for name, days in read_table("terms.tsv"):
        ends = (term.split("/") for term in days.split("|"))
        table[name] = tuple((dt.date.fromisoformat(a), dt.date.fromisoformat(b) if b else dt.date.max) for a, b in ends)
    return table


def terms_of(name: str) -> tuple[Days, ...] | None:
    """The first and last days of somebody's offices, inclusive; None for one of whom they are not known."""
    return _terms().get(name)


def in_office(terms: tuple[Days, ...], days: Days) -> bool:
    """Whether somebody was in office on any of some days.

    >>> import datetime as dt
    >>> in_office(terms_of("Al Gore"), (dt.date(2001, 5, 1), dt.date(2001, 5, 2)))
    False
    """
    return any(first <= days[1] and days[0] <= last for first, last in terms)
