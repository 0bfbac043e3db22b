"""A name of a place and an event word of one sentence, and the words around them."""

import functools
import re

import attrs

from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Hit, Page, Sentence

_BEFORE = 60  # characters of the sentence in front of a place that tell what is there
_WIDE = 70  # characters of the paragraph in front of it that tell whether the event is


@attrs.frozen(eq=False, slots=False)  # what is asked for lies in its dictionary, which is quickest
class Spot:
    """A place, told by a name, and an event that may be there.

    `ahead` tells that the place stands in front of the event word; `town` that it is a town or a house, `land` that it
    is a country; `noun` that the event is told by a noun. `before` and `wide` are the words in front of the place.
    """

    page: Page
    sentence: Sentence
    hit: Hit
    name: Name

    @functools.cached_property
    def kind(self) -> str:
        return "" if self.name.where is None else self.name.where.kind

    @property
    def town(self) -> bool:
        return self.kind in ("city", "building")

    @property
    def land(self) -> bool:
        return self.kind == "country"

    @property
    def noun(self) -> bool:
        return not self.hit.verb

    @property
    def ahead(self) -> bool:
        return self.name.end <= self.hit.start

    @functools.cached_property
    def before(self) -> str:
        return self.page.low[max(self.sentence.start, self.name.start - _BEFORE) : self.name.start]

    @functools.cached_property
    def wide(self) -> str:
        return self.page.low[self.page.back(self.name.start, _WIDE) : self.name.start]

    def follows(self, words: re.Pattern[str]) -> bool:
        """Whether the place comes behind these."""
        return words.search(self.before) is not None

    def goes_on(self, words: re.Pattern[str]) -> bool:
        """Whether these are right behind the place."""
        return words.match(self.page.low, self.name.end) is not None

    def up_to_it(self, words: re.Pattern[str]) -> bool:
        """Whether these are among the words between the event and a place behind it."""
        return words.search(self.page.low, self.hit.end, self.name.start) is not None

    def is_up_to_it(self, words: re.Pattern[str]) -> bool:
        """Whether the words between the event and a place behind it are these and no others."""
        return words.fullmatch(self.page.low, self.hit.end, self.name.start) is not None

    def down_from_it(self, words: re.Pattern[str]) -> bool:
        """Whether these are among the words between a place and the event behind it."""
        return words.search(self.page.low, self.name.end, self.hit.start) is not None

    def is_down_from_it(self, words: re.Pattern[str]) -> bool:
        """Whether the words between a place and the event behind it are these and no others."""
        return words.fullmatch(self.page.low, self.name.end, self.hit.start) is not None
