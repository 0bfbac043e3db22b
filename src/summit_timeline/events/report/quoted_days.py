"""Days that somebody's own words call "today": those of the day on which he spoke, which need not be the report's."""

import datetime as dt

import attrs

from summit_timeline.dates.when import UNKNOWN
from summit_timeline.events.model import Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import FAMILY
from summit_timeline.events.text.patterns import pattern

_TODAY = pattern("links.today")
_WEEK = dt.timedelta(days=7)


def with_day_of_telling(draft: Draft, linked: list[Draft]) -> Draft:
    """A mention without the day of the report, where a quotation says "today" of what was held on a day told before.

    "They met in Lima on Monday. "At today's meeting I asked him," he said.": told on Wednesday, that is Monday.
    """
    mention = draft.mention
    if draft.status is not Status.HELD or mention is None or _TODAY.fullmatch(mention.text.lower()) is None:
        return draft
    quoted = draft.page.flat.count('"', draft.sentence.start, mention.start) % 2 == 1
    if not quoted or not any(_is_just_over(d, draft) for d in linked):
        return draft
    return attrs.evolve(draft, when=UNKNOWN, mention=None)


def _is_just_over(told: Draft, draft: Draft) -> bool:
    """Whether an event of the same kind and people was held on a day before the report, and not a week before it."""
    day, last = draft.page.document.day, told.when.latest
    if told.status is not Status.HELD or FAMILY[told.kind] != FAMILY[draft.kind] or not told.when.exact or last is None:
        return False
    names = {p.name for p in draft.participants}
    return day - _WEEK < last < day and (not names or bool(names & {p.name for p in told.participants}))
