"""Bounds of an event by the day of something else: "met him after Tuesday's vote", "will meet before Sunday's vote"."""

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.edges import has_ended
from summit_timeline.events.days.turning import turned
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.order import AFTER, BEFORE

_BEHIND_DAY = 30  # characters behind a day in which the thing is named


def around_a_thing(page: Page, sentence: Sentence, hit: Hit, tense: str | None) -> Dated | None:
    """The bounds of an event of which the sentence tells only that it came after, or before, what else was on a day."""
    for mention in sentence.mentions:
        when = _bounds(page, mention, tense) if _can_be_of_a_thing(mention) else None
        if when is not None and _is_around(page, sentence, hit, mention):
            return Dated(_end_of(when) if has_ended(page, sentence, hit) else when, mention)
    return None


def _end_of(when: When) -> When:
    """The bounds of what ended on one of these days: "the talks ended after Monday's vote"."""
    return When(None, None, when.earliest, when.latest)


def is_of_a_thing(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day is that of what an event came after or before, and not its own: "met after Tuesday's vote"."""
    return _can_be_of_a_thing(mention) and _is_around(page, sentence, hit, mention)


def _can_be_of_a_thing(mention: TimeMention) -> bool:
    """Whether a mention is a day behind a word for "after" or "before"; "after 10 a.m. on Tuesday" is on that day."""
    return mention.edge in ("after", "before") and mention.type == "DATE" and mention.first == mention.last is not None


def _bounds(page: Page, mention: TimeMention, tense: str | None) -> When | None:
    """What the day of a thing tells of an event on its side of the report.

    What came after a thing may have come on its day. A weekday on the other side than the event can be the last one or
    the next: "will meet after Tuesday's vote" tells nothing, and "met before Sunday's vote" neither.
    """
    today, after = page.document.day, mention.edge == "after"
    sure = mention.why.policy != "weekday_bare"
    if tense == "past":
        day = turned(mention, "past", page).first if after or sure else None
        if day is None or day > today:
            return None
        return When.within(day, today) if after else When(None, None, None, day)
    if tense == "future":
        day = turned(mention, "future", page).first if sure or not after else None
        if day is None or day < today:
            return None
        return When(day, None, None, None) if after else When(None, None, None, day)
    return None


def _is_around(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day only tells which thing is meant after or before which the event takes place."""
    parsed = parse(page, sentence)
    phrase = next((p for p in parsed.phrases if p.start <= mention.start and mention.end < p.end), None)
    if phrase is None or phrase.prep not in AFTER | BEFORE or phrase.hits:
        return False
    if any(mention.end <= h.start < mention.end + _BEHIND_DAY for h in sentence.hits):
        return False  # "after Tuesday's closely watched talks"
    return phrase.clause == _clause_of(parsed, hit) and phrase.of in (-1, parsed.phrase_of(hit))


def _clause_of(parsed: Parse, hit: Hit) -> int:
    """The clause that tells that the event takes place, by its own verb or one such as "held"; or -2."""
    own = parsed.clause_of(hit)
    if own >= 0:
        return own
    named = parsed.phrase_of(hit)
    clause = parsed.phrases[named].clause if named >= 0 else -1
    if clause < 0:
        return -2
    verb, words = parsed.clauses[clause].verb, grammar()
    return clause if words.deeds.get(verb) == "holds" or verb in words.occur else -2
