"""What did not take place until a day, read as what took place then: "will not meet until Friday" is a plan for Friday.

The words are read in the lower case text alone, where others of the same length stand for them; quotes are the text's.
"""

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.text.patterns import pattern

_NOT_UNTIL = pattern("page.not_until")
_NOT_BEFORE = pattern("page.not_before")
_ONLY_TOLD = pattern("page.not_told_until")
_REACH = 130  # characters
_NEAR = 40  # characters in front of a day in which its edge stands
_AFFIRMED = {
    "not": "now",
    "never": "first",
    "won't": "shall",
    "didn't": "did so",
    "isn't": "is so",
    "aren't": "are so",
    "wasn't": "was so",
    "weren't": "were so",
    "hadn't": "had so",
}
_ON = {"until": "right", "before": "around"}  # as long, and without a meaning for the rules


def affirmed(
    low: str, spans: tuple[tuple[int, int], ...], mentions: tuple[TimeMention, ...]
) -> tuple[str, tuple[TimeMention, ...]]:
    """The text with "did not begin until Monday" told as "did now begin right Monday", and the mentions without edge.

    What "will not be held before Monday" is held on that day at the earliest. The day up to which nobody knew or told
    of something is none of that: it is left out.
    """
    found = []
    for mention in mentions:
        if all(low.find(word, max(0, mention.start - _NEAR), mention.start) < 0 for word in _ON):
            found.append(mention)
            continue
        start = max([0, mention.start - _REACH, *(s for s, _ in spans if s <= mention.start)])
        until = _NOT_UNTIL.search(low, start, mention.start)
        told = until or _NOT_BEFORE.search(low, start, mention.start)
        if told is not None:
            low = _written(low, told.start("no"), _AFFIRMED[told["no"]])
            if _ONLY_TOLD.match(low, told.end("no"), mention.start):
                continue
            edge = "as early as" if until is None else None if mention.edge == "until" else mention.edge
            mention = attrs.evolve(mention, edge=edge)
            low = _written(low, told.start("edge"), _ON[told["edge"]])
        found.append(mention)
    return low, tuple(found)


def _written(low: str, at: int, word: str) -> str:
    return low[:at] + word + low[at + len(word) :]
