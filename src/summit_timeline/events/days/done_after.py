"""Days on which something was done right after or during an event: "On May 1 she smiled after signing the law"."""

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
_NO_DEED, _TOLD_OR_MEANT = pattern("days.no_deed"), pattern("days.told_or_meant")
_RIGHT_AS, _RIGHT_AT = pattern("days.right_as"), pattern("days.right_at")
_AGREED = pattern("days.agreed")
_REACH = 90  # characters in front of an event word
_OF_ANOTHER = pattern("days.of_another")
_OF_WHOM = (" with ", " between ", " in ", " at ", " on ")
_MONTH, _YEAR = 31, 366  # days: of what was done in a longer time the words tell nothing


def done_after(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day of what was done right after, before or during an event, which is its day too.

    Not where time may have passed: where the deed tells how somebody fares ("was sued on Monday after signing") or what
    he only said or meant to do.
    """
    low = page.low
    near = max(sentence.start, hit.start - _REACH)
    during = _RIGHT_AS.search(low, near, hit.start) or (None if hit.verb else _RIGHT_AT.search(low, near, hit.start))
    beside = during or _RIGHT_AFTER.search(low, near, hit.start)
    if beside is None or hit.kind is Kind.VISIT or not _is_deed(page, hit, during=during is not None):
        return None
    if any(h is not hit and beside.start() <= h.start < hit.start for h in sentence.hits):
        return None
    opens = _OPENS_AFTER_IT.fullmatch(low, sentence.start, beside.start()) is not None
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.edge is None and m.first is not None]
    days = [m for m in days if (m.start > hit.end) == opens and not m.value.startswith("PT")]
    if len(days) != 1 or (during is not None and opens):
        return None
    mention = days[0]
    if not opens and mention.end > beside.start():
        return None  # "said in April the summit had failed"
    if not opens and _OF_ANOTHER.search(low, sentence.start, mention.start) is not None:
        return None  # "X, who moved here last year, fled after signing"
    first, last = (hit.end, mention.start) if opens else (mention.end, beside.start())
    told = (_BESIDE_MAIN if opens else _DEED_THEN).fullmatch(low, first, last)
    meant = _TOLD_OR_MEANT.search(low, sentence.start, last) is not None
    if told is None or (meant and not _agreed_together(page, sentence, hit, mention)):
        return None
    if during is None and _NO_DEED.search(low, sentence.start, last) is not None:
        return None
    return _on(page, turned(mention, "past", page), longest=_MONTH if during is None else _YEAR)


def _agreed_together(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether two sides agreed on a day on what they will do, after talks: "X and Y vowed on Tuesday to go on"."""
    before = page.low[page.back(mention.start, _REACH) : mention.start]
    sides = {e.speaks_for or e.name for n in sentence.names if n.end <= mention.start for e in n.everyone}
    behind = any(m.start > hit.end and m.first is not None for m in sentence.mentions)
    return _AGREED.search(before) is not None and len(sides) > 1 and not behind and not hit.verb


def _is_deed(page: Page, hit: Hit, *, during: bool) -> bool:
    """Whether an event word tells what somebody did: "after signing it", "after talks with X", "as they met".

    "Voted after a session" tells of no meeting of some people, and "closed its ports after its foe signed" of others.
    """
    if hit.verb and hit.trigger.pos in ("past", "verb"):
        earlier = page.low.endswith("had ", 0, hit.start)  # "laughed when asked when he had met him"
        return during and hit.trigger.pos == "past" and not earlier
    a_deed = hit.verb or hit.trigger.pos == "gerund" or hit.kind is Kind.SIGNING
    return a_deed or during or page.low.startswith(_OF_WHOM, hit.end)


def _on(page: Page, mention: TimeMention, longest: int) -> Dated | None:
    """The event on a day that is over, or some time in a stretch of so many days at most that has begun."""
    first, last, today = mention.first, mention.last, page.document.day
    if first is None or last is None or first > today or (last - first).days >= longest:
        return None
    return Dated(When.on(first) if first == last else When.within(first, min(last, today)), mention)
