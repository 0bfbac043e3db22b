"""Days on which somebody went to do it: "On Monday he flew to Rome to meet her", "a trip he took in May to do so"."""

import datetime as dt
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days.gap import Gap
from summit_timeline.events.days.own import OPENING
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.gone import going_for

_ON = re.compile(r"(?:^| )(?:on|in|for)? ?$")
_ANOTHER_CLAUSE = 0.6
_AS = ("as", "when", "while")  # "told them on Monday as he came to Rome to meet her"
_AS_BEHIND = tuple(f"{comma} {word} " for comma in ("", ",") for word in _AS)
_NAMED = (Kind.SUMMIT, Kind.SIGNING)  # who comes to these may come some days before
_NEAR = 3  # days: a weekday that was so lately is nearer than the one to come
_SOON = dt.timedelta(days=14)  # who has set out may still be on his way to what is so near


def went_then(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day is that on which somebody went to where he did what the event word tells."""
    parsed = parse(page, sentence)
    going = going_for(parsed, hit, page.low)
    if going is None:
        return False
    if mention.start >= hit.end:
        if going.verb in grammar().sends and mention.why.policy != "weekday_bare":
            return False  # "sent its envoys to talks on March 21", told in February
        return going.verb not in grammar().underway and _is_over(page, sentence, hit, mention)
    if going.end <= mention.start:
        return hit.verb or mention.end <= hit.start
    opens = mention.end <= going.start and not any(mention.end <= h.start < going.start for h in sentence.hits)
    as_he_went = going.link == "sub" and going.by in _AS and page.low.startswith(_AS_BEHIND, mention.end)
    return opens and (as_he_went or sentence.crossing(mention.end, going.start) < _ANOTHER_CLAUSE)


def went_for(gap: Gap) -> bool:
    """Whether a day opens a sentence on where somebody went for it: "On Monday he flew to Rome for talks"."""
    if not gap.ahead or gap.hit.kind in _NAMED or gap.hit.trigger.words == "conference":
        return False
    return gap.mention.start - gap.sentence.start <= OPENING and went_then(gap.page, gap.sentence, gap.hit, gap.mention)


def is_only_of_going(gap: Gap) -> bool:
    """Whether a day is that of the way to an event with one of its own: "flew in on Monday to meet her on Friday"."""
    if not gap.ahead or going_for(parse(gap.page, gap.sentence), gap.hit, gap.page.low) is None:
        return False
    end, words = gap.hit.end, gap.page.low
    own = (m for m in gap.sentence.mentions if m.start >= end and m.type == "DATE" and m.first == m.last)
    return any(
        gap.sentence.crossing(end, m.start) < _ANOTHER_CLAUSE
        and _ON.search(words, end, m.start) is not None
        and not any(end <= v < m.start for v in gap.sentence.verbs)
        for m in own
    )


def _is_over(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day behind the event word can only be one that is over, or is the nearer one of two."""
    day, first = page.document.day, mention.first
    if first is None or any(m.end <= hit.start for m in sentence.mentions):
        return False
    if mention.why.policy == "weekday_bare":
        return 0 < (day - first).days % 7 <= _NEAR
    return mention.why.policy == "day_without_year" and not dt.timedelta(0) <= first - day <= _SOON
