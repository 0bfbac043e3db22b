"""What a reading of one text knows as it goes: the publication day, the policy, the day that the story last set."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from summit_timeline.dates import tense
from summit_timeline.dates.chronicle import onward
from summit_timeline.dates.denoted import Days
from summit_timeline.dates.expressions import Expression
from summit_timeline.dates.policies import Policy

_EDGES = {
    "since": "since",
    "until": "until",
    "till": "until",
    "by": "by",
    "after": "after",
    "before": "before",
    "through": "through",
    "from": "from",
    "starting": "from",
    "beginning": "from",
    "ending": "through",
}


def edge_before(before: str) -> str | None:
    """The word that opens a mention ("since", "by"), across "on", "in" and "the"; `before` is what stands before it."""
    words = before.rsplit(None, 1)
    while words and (word := words[-1].lower()) in _BETWEEN:
        words = words[0].rsplit(None, 1) if len(words) > 1 else []
    return _EDGES.get(word) if words else None


_BETWEEN = frozenset(["on", "in", "the"])


ARTICLE = re.compile(r"\s+(?:an?|his|her|its|their)\s*$", re.IGNORECASE)


class Story:
    """What one reading of a text knows; it goes from mention to mention, and the last date with it."""

    def __init__(
        self,
        text: str,
        anchor: int,
        policy: Policy,
        timezone: str | None,
        readers: Mapping[type, "Reading"],
        *,
        is_chronicle: bool = False,
    ) -> None:
        self.is_chronicle = is_chronicle
        self.text, self.anchor, self.policy, self.timezone = text, anchor, policy, timezone
        self.last: tuple[int, int, str] | None = None  # first, last, unit of the last date that the story set
        self.told: tuple[int, int] | None = None  # the last date of a year at most
        self.last_end = 0  # where the words of that date end
        self.quarter: tuple[int, int] | None = None  # year and index of the quarter that a company report speaks of
        self.start = self.end = 0  # of the mention that is read
        self._readers = readers

    def days(self, expression: Expression) -> Days:
        """What an expression denotes here."""
        return self._readers[type(expression)](self, expression)

    def side(self) -> tense.Side:
        """The side of the publication date that the clause around the mention speaks of."""
        return tense.side_of(self.text, self.start, self.end)

    def onward(self, days: Iterable[int]) -> int:
        """The day at which the story goes on from the date told before, or from the publication day."""
        return onward(days, self.told or (self.anchor, self.anchor))

    def base(self, story: bool) -> tuple[int, int] | None:
        """The days to count from: the story's, or the publication day."""
        if not story or self.policy.story == "publication":
            return self.anchor, self.anchor
        return None if self.last is None else self.last[:2]


Reading = Callable[[Story, Any], Days]
"""How an expression of one kind is read."""
