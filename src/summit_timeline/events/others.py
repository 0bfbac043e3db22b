"""Days near an event word that are of something else: of what is quoted, of another event, of who stays away."""

import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.page import Hit, Page, Sentence
from summit_timeline.events.patterns import pattern

_FOREIGN = 3.0
_FEWEST = 5  # words of a quote that is a saying of its own, and no phrase that the reporter goes on with
_QUOTE = re.compile(r'"[^"]*(?:"|$)')
_AT_ANOTHER = pattern("days.at_another")
_TELLS_STAYING = pattern("days.tells_staying")
_OF_A_VOTE = pattern("days.of_a_vote")
_FROM_IT = re.compile(r"\b(?:before|after|from|until|since)\b")
_OF_IT = re.compile(r" [a-z]+\b(?<! to)(?<! and)(?<! or)(?<! at)(?<! in)(?<! on)")  # "candidates in the 2016 campaign"


def cost_of_others(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> float:
    """What is added to the distance of a day from an event word where the words tell whose day it is."""
    foreign = (
        _in_a_saying(page, sentence, hit, mention)
        or _in_another_name(page, sentence, hit, mention)
        or _of_telling(page, sentence, hit, mention)
        or _of_a_vote(page, sentence, mention)
    )
    return _FOREIGN if foreign else 0.0


def _in_a_saying(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day is told inside of a quote of some words, and the event in front of it.

    "At a news conference she said, "Today we know more."" has no day; "will meet "on Friday" has one.
    """
    if mention.start < hit.end:
        return False
    for quote in _QUOTE.finditer(page.low, sentence.start, sentence.end):
        if hit.end <= quote.start() <= mention.start < quote.end():
            return quote.group().count(" ") + 1 >= _FEWEST
    return False


def _in_another_name(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day behind an event word is part of what another one is called: "the May 8 meeting", "Friday's summit".

    What is told to be at the other one is on its day: "a news conference at Friday's summit".
    """
    if mention.start < hit.end or mention.type == "DURATION" or _FROM_IT.search(mention.text.lower()):
        return False  # but "met a day before Thursday's summit"
    apart = any(hit.end <= v < mention.start for v in sentence.verbs)
    if not apart and _AT_ANOTHER.search(page.low, hit.end, mention.start):
        return False
    return any(
        not h.verb and mention.end < h.start and page.low[mention.end : h.start] in (" ", "'s ") for h in sentence.hits
    )


def _of_a_vote(page: Page, sentence: Sentence, mention: TimeMention) -> bool:
    """Whether a day only tells of which vote or rivals somebody speaks: "her top targets in the fall"."""
    told = _OF_A_VOTE.search(page.low, max(sentence.start, mention.start - 60), mention.start)
    return told is not None and _OF_IT.match(page.low, mention.end) is None


def _of_telling(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day behind an event is that on which somebody told that he stays away: "announced her absence from"."""
    if hit.verb or mention.start < hit.end:
        return False
    return _TELLS_STAYING.search(page.low, max(sentence.start, hit.start - 90), hit.start) is not None
