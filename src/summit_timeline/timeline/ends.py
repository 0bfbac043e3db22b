"""What went on to the day after its last planned one, of which a report may tell the last day alone."""

import datetime as dt
import re

from summit_timeline.dates.when import When
from summit_timeline.events.model import Claim

_ENDS = r"(?:ended|closed|concluded|finished|wrapped up|wound up)"
_ENDED_IT = re.compile(rf"\b{_ENDS} (?:(?:an?|the|their|its|his|her) )?(?:[\w-]+ ){{0,3}}$", re.IGNORECASE)
_IT_ENDED = re.compile(rf"(?: [\w,'-]+){{0,9}}? {_ENDS}\b", re.IGNORECASE)
_A_DAY = dt.timedelta(days=1)


def told_end(claim: Claim) -> bool:
    """Whether the words tell the end of the event: "ended a summit on Friday", "the summit in Lima ended on Friday"."""
    before, behind = claim.start - claim.quote_start, claim.end - claim.quote_start
    return _ENDED_IT.search(claim.quote, 0, before) is not None or _IT_ENDED.match(claim.quote, behind) is not None


def ended_late(planned: When, claim: Claim) -> When | None:
    """All days of an event of which a claim tells the end alone, on the day after its last planned one; else None."""
    first, last, end = planned.earliest, planned.latest, claim.when.latest
    if not (planned.exact and claim.when.exact) or first is None or last is None or claim.when.earliest != end:
        return None
    return When.on(first, end) if end == last + _A_DAY and told_end(claim) else None
