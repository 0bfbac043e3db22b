"""Where a sentence falls into clauses: boundaries, each with what it costs to go past it."""

import re

import attrs

from summit_timeline.events.parse.page import Break, Hit
from summit_timeline.events.text.patterns import pattern, words

# tag, pattern, cost, and what a sentence holds in which the pattern can match
_BREAKS = (
    ("stop", pattern("breaks.semicolon"), 2.0, (";",)),
    ("stop", pattern("breaks.dash"), 1.2, ("- ", "--", "...", ": ")),
    ("say", pattern("breaks.say"), 1.0, ()),
    ("stop", pattern("breaks.because"), 1.2, words("breaks.because_words")),
    ("time", pattern("breaks.time"), 1.7, words("breaks.time_words")),
    ("relative", pattern("breaks.relative"), 0.8, (" wh", " that")),
    ("clause", pattern("breaks.clause"), 0.8, words("breaks.clause_words")),
    ("stop", pattern("breaks.since"), 1.2, (" since ",)),
    ("comma", pattern("breaks.comma_and"), 0.6, (", and", ", with", "ing")),
    ("comma", pattern("breaks.comma"), 0.3, (",",)),
)
SUBORDINATE = pattern("page.subordinate")
_IN_BRACKETS = re.compile(r"\([^()]{2,200}\)")
_DASHES = ("-", "--")
_DASH_ASIDE = pattern("page.dash_aside")


def boundaries(words: str, start: int) -> tuple[Break, ...]:
    """The boundaries in a sentence that starts at an offset, the strongest of those that overlap."""
    taken: list[Break] = []
    for tag, boundary, cost, pieces in _BREAKS:
        if pieces and not any(piece in words for piece in pieces):
            continue
        for match in boundary.finditer(words):
            a, b = match.start() + start, match.end() + start
            if not any(k.start < b and a < k.end for k in taken):
                taken.append(Break(a, b, cost, tag))
    opening = SUBORDINATE.match(words)
    if opening is not None:
        comma = start + opening.end() - 1
        if not any(k.start < comma and k.cost > 0.3 and k.start > start + 30 for k in taken):
            taken = [k for k in taken if k.start != comma]
            taken.append(Break(comma, comma + 1, 0.8, "comma"))
    return tuple(sorted(taken, key=lambda k: k.start))


def with_asides(words: str, start: int, breaks: tuple[Break, ...], hits: tuple[Hit, ...]) -> tuple[Break, ...]:
    """The boundaries but those in brackets, and two dashes around an aside as no more than commas, with none inside.

    "Talks between Chad and Togo - which broke off in May, and the first in a year - open on Friday."
    """
    for match in _IN_BRACKETS.finditer(words) if "(" in words else ():
        first, last = start + match.start(), start + match.end()
        if not any(first <= h.start < last for h in hits):
            breaks = tuple(k for k in breaks if not first < k.start < last)
    stops = (k for k in breaks if k.tag == "stop")
    dashes = {k.start: k for k in stops if words[k.start - start : k.end - start].strip() in _DASHES}
    for match in _DASH_ASIDE.finditer(words) if len(dashes) > 1 else ():
        opens, closes = dashes.get(start + match.start(1)), dashes.get(start + match.start(2))
        if opens is None or closes is None or any(opens.end <= h.start < closes.start for h in hits):
            continue
        around = (k for k in breaks if k.end <= opens.start or k.start >= closes.end)
        breaks = (*around, *(attrs.evolve(k, cost=0.3, tag="comma") for k in (opens, closes)))
    return tuple(sorted(breaks, key=lambda k: k.start))
