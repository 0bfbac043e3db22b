"""A time mention and an event word of one sentence, and the words between them."""

import datetime as dt
import functools
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.parse.page import Hit, Page, Sentence

_BEFORE = 60  # characters in front of a time mention that tell what it is of


@attrs.frozen(eq=False, slots=False)  # what is asked for lies in its dictionary, which is quickest
class Gap:
    """What lies between a mention and an event word: [lo, hi) of the text, without an aside that tells nothing of it.

    `ahead` tells that the mention stands in front of the event word, `behind` that it stands behind it; `noun` that the
    event is told by a noun. `between` and `before` are the words between and those in front of the mention, in small
    letters.
    """

    page: Page
    sentence: Sentence
    hit: Hit
    mention: TimeMention
    lo: int
    hi: int
    ahead: bool = attrs.field(init=False)  # each asked for by dozens of reasons
    behind: bool = attrs.field(init=False)
    noun: bool = attrs.field(init=False)

    @ahead.default
    def _is_ahead(self) -> bool:
        return self.mention.end <= self.hit.start

    @behind.default
    def _is_behind(self) -> bool:
        return self.mention.start >= self.hit.end

    @noun.default
    def _is_noun(self) -> bool:
        return not self.hit.verb

    @functools.cached_property
    def between(self) -> str:
        return self.page.low[self.lo : self.hi]

    @functools.cached_property
    def before(self) -> str:
        return self.page.low[max(self.sentence.start, self.mention.start - _BEFORE) : self.mention.start]

    def is_all(self, words: re.Pattern[str]) -> bool:
        """Whether the words between are these and no others."""
        return words.fullmatch(self.between) is not None

    def opens(self, words: re.Pattern[str]) -> bool:
        """Whether the words between open with these."""
        return words.match(self.between) is not None

    def holds(self, words: re.Pattern[str]) -> bool:
        """Whether these are among the words between."""
        return words.search(self.between) is not None

    def follows(self, words: re.Pattern[str]) -> bool:
        """Whether the mention comes behind these."""
        return words.search(self.before) is not None

    def passes(self, *, other_kind: bool = False) -> bool:
        """Whether another event word stands between, or one of another kind."""
        hits = (h for h in self.sentence.hits if self.lo <= h.start < self.hi)
        return any(not other_kind or h.kind is not self.hit.kind for h in hits)


def is_just_over(mention: TimeMention, day: dt.date) -> bool:
    """Whether a bare weekday can be one of the two days before that of the report, whatever it was read as."""
    firsts = (mention.first, *(other.first for other in mention.alternatives))
    bare = mention.why.policy == "weekday_bare"
    return bare and any(first is not None and 0 < (day - first).days <= _JUST_OVER for first in firsts)


_JUST_OVER = 2
