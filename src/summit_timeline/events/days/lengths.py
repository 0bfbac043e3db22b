"""How long an event lasts: mentions that tell its length, and stretches that it fills."""

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.edges import LONG
from summit_timeline.events.parse.page import Hit, Page
from summit_timeline.events.text.patterns import pattern

_ATTRIBUTE = ("-day", "-week", "-month", "-hour")


def _hits_of(page: Page, mention: TimeMention) -> tuple[Hit, ...]:
    """The event words of the sentence that holds the mention, where it is written as an attribute ("three-day")."""
    if not mention.text.lower().endswith(_ATTRIBUTE):
        return ()
    return next((s.hits for s in page.sentences if s.start <= mention.start < s.end), ())


def names_length(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether a length is that of the event ("two-day summit", "talks that lasted two days")."""
    if _MOVED_BY.search(page.low, page.back(mention.start, 60), mention.start):
        return False
    if mention.end <= hit.start:
        between = page.low[mention.end : hit.start]
        if hit.verb and mention.text.lower().endswith("-day"):
            return False  # "agreed to a 90-day truce when they met"
        if _SPENT.search(page.low, page.back(mention.start, 20), mention.start) and _THERE_AND.match(between):
            return False  # "spent three days in Lima and met her"
        return between.count(" ") <= 4 and _AWAY.match(between) is None
    between = page.low[hit.end : mention.start]
    if any(h.start > mention.end and page.low[mention.end : h.start].count(" ") <= 4 for h in _hits_of(page, mention)):
        return False
    if _MAY_LAST.search(between) is not None or _PUT_OFF_FOR.search(between) is not None:
        return False  # "the talks may last two weeks", "were put off for two weeks"
    return "last" in between or "for" in between.split() or _ENDED_AFTER.search(between) is not None


_PUT_OFF_FOR = pattern("days.put_off_for")
_MOVED_BY = pattern("days.moved_by")


_MAY_LAST = pattern("days.may_last")


def filled_stretch(page: Page, hit: Hit, mention: TimeMention, tense: str | None) -> Dated | None:
    """All the days of a stretch that a meeting fills ("for the next two weeks"), or some day of it ("in two weeks")."""
    first, last = mention.first, mention.last
    if mention.type != "DURATION" or mention.days or first is None or last is None or mention.start < hit.end:
        return None
    if (last - first).days > _LONGEST or (tense == "past" and last > page.document.day):
        return None
    between = page.low[hit.end : mention.start]
    if _PUT_OFF_FOR.search(between):
        return None
    if _FILLS.search(between) and (hit.trigger.words in LONG or hit.trigger.words == "meeting"):
        return Dated(When(first, first, last, last), mention)
    if _DURING.search(between) or mention.text.lower().startswith("within "):
        return Dated(When.within(first, last), mention)
    return None


_AWAY = pattern("days.away")
_SPENT, _THERE_AND = pattern("days.spent"), pattern("days.there_and")


_ENDED_AFTER = pattern("days.ended_after")


_FILLS = pattern("days.fills")


_DURING = pattern("days.during")


_LONGEST = 31  # days: a longer stretch is no one meeting
