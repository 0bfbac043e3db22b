"""Days on which something was done right after an event: "On May 1 she smiled after signing the law"."""

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.turning import turned
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_RIGHT_AFTER = pattern("days.right_after")
_DEED_THEN = pattern("days.deed_then")
_OPENS_AFTER_IT = pattern("days.opens_after_it")
_BESIDE_MAIN = pattern("days.beside_main")
_NO_DEED = pattern("days.no_deed")
_OF_ANOTHER = pattern("days.of_another")
_OF_WHOM = (" with ", " between ", " in ", " at ", " on ")
_WINDOW = 366  # days: of what was in a longer time the words tell nothing


def done_after(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day of what was done after an event, which is its day too where nothing tells that time passed in between.

    Not where the deed tells how somebody fares ("was sued on Monday after signing"), or may follow at leisure.
    """
    low = page.low
    after = _RIGHT_AFTER.search(low, max(sentence.start, hit.start - 90), hit.start)
    a_deed = hit.verb or hit.trigger.pos == "gerund" or hit.kind is Kind.SIGNING
    if hit.kind is Kind.VISIT or not (a_deed or low.startswith(_OF_WHOM, hit.end)):
        return None  # "voted after a session" tells of no meeting of some people
    if after is None or (hit.verb and hit.trigger.pos == "past" and " having " not in after.group()):
        return None  # "closed its ports after its foe signed a pact" tells of others
    if any(h is not hit and after.start() <= h.start < hit.start for h in sentence.hits):
        return None
    opens = _OPENS_AFTER_IT.fullmatch(low, sentence.start, after.start()) is not None
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.edge is None and m.first is not None]
    days = [m for m in days if (m.start > hit.end) == opens and not m.value.startswith("PT")]
    if len(days) != 1:
        return None
    mention = days[0]
    if not opens and _OF_ANOTHER.search(low, sentence.start, mention.start) is not None:
        return None  # "X, who moved here last year, fled after signing"
    first, last = (hit.end, mention.start) if opens else (mention.end, after.start())
    told = (_BESIDE_MAIN if opens else _DEED_THEN).fullmatch(low, first, last)
    if told is None or _NO_DEED.search(low, sentence.start, last) is not None:
        return None
    return _on(page, turned(mention, "past", page))


def _on(page: Page, mention: TimeMention) -> Dated | None:
    """The event on a day that is over, or some time in a stretch that has begun."""
    first, last, today = mention.first, mention.last, page.document.day
    if first is None or last is None or first > today or (last - first).days > _WINDOW:
        return None
    return Dated(When.on(first) if first == last else When.within(first, min(last, today)), mention)
