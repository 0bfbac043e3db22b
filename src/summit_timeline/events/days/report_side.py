"""On which side of the report a day of an event lies: by its headline, by a wish, by where somebody went then."""

import datetime as dt

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days.bounds import OPEN_BEFORE, a_week_later
from summit_timeline.events.days.gap import is_just_over
from summit_timeline.events.days.turning import (
    REACHES,
)
from summit_timeline.events.days.went import went_then
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.status.certainty import certain_side
from summit_timeline.events.status.deeds import deed_of
from summit_timeline.events.text.patterns import pattern

_WISHED = pattern("days.wished")
_ANNOUNCES = pattern("days.announces")
_CAME_ABOUT = pattern("days.came_about")
_ASKED_FOR = pattern("days.asked_for")
_REACH = 60  # characters in front of an event word in which the verb stands that sets a day for it
_PROMISED_TO = pattern("standing.promised_to")
_ANNOUNCED = pattern("days.announced")
_ANNOUNCED_FOR = pattern("days.announced_for")
_PREPARED_FOR = pattern("days.prepared_for")
_HEADLINE_PLAN = pattern("days.headline_plan")
_STILL_NEWS = dt.timedelta(days=1)


def on_its_side(
    page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention], tense: str | None
) -> tuple[list[TimeMention], TimeMention | None]:
    """The days that can be those of what is told as done, and the first of the others, which is then no day of it."""
    is_done = tense == "past" and hit.trigger.pos == "past"
    if not is_done and (hit.verb or not dates or certain_side(page, sentence, hit) != "past"):
        return dates, None
    kept = [m for m in dates if not _to_come(m, page.document.day)]
    return kept, next((m for m in dates if m not in kept and m.why.policy in REACHES), None)


def only_told_of(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether somebody only asks for an event or makes it known, so that a day that is over is that of doing so."""
    first = max(sentence.start, hit.start - 70)
    return any(rule.search(page.low, first, hit.start) for rule in (_WISHED, _ANNOUNCES))


def is_wish(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a verb tells what somebody wished, tried, promised or was asked to do; a day that is over is of this."""
    if hit.trigger.pos != "past" and _PROMISED_TO.search(page.low, max(sentence.start, hit.start - _REACH), hit.start):
        return True
    deed = deed_of(parse(page, sentence), hit, page.low)
    return deed is not None and deed.kind == "weighs"


def wished_for(page: Page, hit: Hit, mention: TimeMention) -> TimeMention | None:
    """A day beside an event that somebody asked for; None where it is over, as it is then that of asking."""
    last, day = mention.last, page.document.day
    if (
        mention.start >= hit.end
        and is_just_over(mention, day)
        and not _ASKED_FOR.search(page.low, hit.end, mention.start)
    ):
        return None
    if mention.start < hit.end or last is None or last >= day or _CAME_ABOUT.search(page.low, hit.end, mention.start):
        return mention
    asked = _ASKED_FOR.search(page.low, hit.end, mention.start) is not None
    return a_week_later(mention) if asked and mention.why.policy == "weekday_bare" else None


def tense_beside(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> str | None:
    """The side of the report on which the words beside a day put the event, whatever its own words say."""
    if went_then(page, sentence, hit, mention):
        return "past"
    if not hit.verb and _ANNOUNCED_FOR.fullmatch(page.low, hit.end, mention.start):
        announced = _ANNOUNCED.search(page.low, max(sentence.start, hit.start - _REACH), hit.start)
        return None if announced is None else "future"
    if _is_prepared_for(page, sentence, hit, mention):
        return "future"
    return _in_headline(page, hit, mention)


def _is_prepared_for(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether something is prepared for an event called by its weekday, unless that can be just over.

    "A draft for Friday's summit was leaked on Monday."
    """
    if hit.verb or mention.end > hit.start or not page.low.startswith("'s ", mention.end):
        return False
    first = max(sentence.start, mention.start - _REACH)
    return _PREPARED_FOR.search(page.low, first, mention.start) is not None and not is_just_over(
        mention, page.document.day
    )


def _in_headline(page: Page, hit: Hit, mention: TimeMention) -> str | None:
    """The past for what a headline tells in the present tense with the weekday that was yesterday."""
    if page.part != "title" or hit.trigger.pos != "verb" or mention.why.policy != "weekday_bare":
        return None
    if mention.start < hit.start or _HEADLINE_PLAN.search(page.low, page.back(hit.start, 30), hit.start):
        return None
    day = page.document.day
    gone = (o.first for o in mention.alternatives if o.policy == "weekday_bare" and o.first is not None)
    return "past" if any(dt.timedelta(0) < day - first <= _STILL_NEWS for first in gone) else None


def _to_come(mention: TimeMention, day: dt.date) -> bool:
    """Whether the mention lies behind the report, so that it dates nothing that has happened."""
    if mention.first is not None and mention.first > day:
        return True
    return (mention.edge or "") in OPEN_BEFORE and mention.last is not None and mention.last > day
