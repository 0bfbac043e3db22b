"""Which side of the publication date a clause speaks of: the verb of the clause that holds the phrase decides.

`reader.py` reads a clause; it asks what stands nearest first: `prepositions.py`, `nouns.py`, `prospects.py`, then
`verbs.py` (with `plans.py`, `intentions.py` and `forms.py`). `clauses.py` cuts the clause out of the text, `words.py`
holds the words of `languages/en/tense.toml`.
"""

from summit_timeline.dates.tense.intentions import is_for_event
from summit_timeline.dates.tense.plans import meant_at, promised_at
from summit_timeline.dates.tense.prospects import is_prospect
from summit_timeline.dates.tense.reader import side_of
from summit_timeline.dates.tense.sides import FUTURE, NOT_SAID, PAST, UNKNOWN, Side, plan_of
from summit_timeline.dates.tense.words import is_planned, is_present, is_there

__all__ = [
    "FUTURE",
    "NOT_SAID",
    "PAST",
    "UNKNOWN",
    "Side",
    "is_for_event",
    "is_planned",
    "is_present",
    "is_prospect",
    "is_there",
    "meant_at",
    "plan_of",
    "promised_at",
    "side_of",
]
