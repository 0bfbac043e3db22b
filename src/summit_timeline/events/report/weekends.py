"""The days of what is told to be "this weekend", where the report tells elsewhere from which day to which it is."""

import datetime as dt

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import lands_of

_DAY = dt.timedelta(days=1)


def with_told_weekends(drafts: list[Draft]) -> list[Draft]:
    """The drafts; an event of "this weekend" has the days from Friday on where one of its kind is told to have them.

    "The summit this weekend ... The Friday and Saturday summit ..." is one summit, though Friday is in no weekend.
    """
    spans = [d for d in drafts if d.when.exact and d.when.earliest != d.when.latest]
    return [attrs.evolve(d, when=_whole(d, spans) or d.when) if _is_weekend(d) else d for d in drafts]


def _is_weekend(draft: Draft) -> bool:
    """Whether all that is told of the days of an event is a weekend."""
    return draft.mention is not None and draft.mention.value.endswith("-WE") and not draft.when.exact


def _whole(draft: Draft, spans: list[Draft]) -> When | None:
    """The one span from the Friday before a weekend into it that an event of the same kind and sides has."""
    first, last, mine = draft.when.earliest, draft.when.latest, lands_of(draft.participants)
    if first is None or last is None:
        return None
    found = {
        d.when
        for d in spans
        if d.kind is draft.kind
        and d.when.earliest == first - _DAY
        and d.when.latest in (first, last)
        and not (mine and lands_of(d.participants) and mine.isdisjoint(lands_of(d.participants)))
    }
    return next(iter(found)) if len(found) == 1 else None
