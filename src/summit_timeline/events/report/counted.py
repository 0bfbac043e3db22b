"""Days counted from an event that was told before: "On its eve, ministers met", "two days after the pair signed"."""

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.days.bounds import NUMBERS
from summit_timeline.events.days.counted import COUNTS
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.text.order import AFTER
from summit_timeline.events.text.patterns import pattern

_FROM_IT = pattern("links.days_from_it")
_NEAR = pattern("links.near_days_from_it")
_NTH_OF_THEM = pattern("links.nth_of_them")
_LAST = ("last", "final", "closing")
_REACH = 6  # sentences before it in which the other event is told
_KINDS = {
    "sign": (Kind.SIGNING,),
    "summit": (Kind.SUMMIT,),
    "visit": (Kind.VISIT,),
    "trip": (Kind.VISIT,),
    "its eve": tuple(Kind),
}
_MEETS = (Kind.MEETING, Kind.SUMMIT)


def counted(draft: Draft, linked: Sequence[Draft]) -> Draft:
    """The draft, where it has no days of its own, on the day that its sentence counts from an event told before.

    Only where one event of that kind is told of, with its days, so that nobody has to guess which is meant.
    """
    if draft.when.known or draft.mention is not None or draft.page.part == "title":
        return draft
    page, sentence, words = draft.page, draft.sentence, count_of(draft)
    if words is None:
        return _on_nth_day(draft, linked)
    if any(m.type in ("DATE", "TIME") and m.first is not None for m in sentence.mentions):
        return draft
    count = 1 if words.group("eve") else _count(words.group("count"))
    ahead = bool(words.group("eve")) or words.group("side") not in AFTER
    day = _day_of(draft, linked, words.group(), ahead=ahead)
    if day is None:
        return draft
    day += dt.timedelta(days=-count if ahead else count)
    planned = draft.status in (Status.SCHEDULED, Status.CONSIDERED)
    if (planned and day < page.document.day) or (draft.status is Status.HELD and day > page.document.day):
        return draft  # "a day after the talks, she said she would meet him"
    return attrs.evolve(draft, when=When.on(day))


def _on_nth_day(draft: Draft, linked: Sequence[Draft]) -> Draft:
    """The draft on one of the days of a longer event told before: "On the second day he is to meet the sultan"."""
    page, sentence = draft.page, draft.sentence
    words = _NTH_OF_THEM.search(page.low, sentence.start, sentence.end)
    if words is None or not draft.hit.verb or not _tells_of(draft, words.start(), words.end()):
        return draft
    if any(m.type in ("DATE", "TIME") and m.first is not None for m in sentence.mentions):
        return draft
    told = [d for d in linked if d.page is page and 0 < sentence.index - d.sentence.index <= _REACH]
    spans = {(d.when.earliest, d.when.latest) for d in told if d.when.exact and d.when.earliest != d.when.latest}
    first, last = spans.pop() if len(spans) == 1 else (None, None)
    if first is None or last is None:
        return draft
    nth = words.group("nth")
    day = last if nth in _LAST else first + dt.timedelta(days=NUMBERS[nth] - 1)
    return attrs.evolve(draft, when=When.on(day)) if day <= last else draft


def count_of(draft: Draft) -> re.Match[str] | None:
    """The words that count the days of a draft from another event; None where there are none."""
    words = _FROM_IT.search(draft.page.low, draft.sentence.start, draft.sentence.end)
    return words if words is not None and _tells_of(draft, words.start(), words.end()) else None


def _count(word: str) -> int:
    return int(word) if word.isdigit() else COUNTS.get(word, 1)


def _tells_of(draft: Draft, start: int, end: int) -> bool:
    """Whether the count opens the sentence of the event or stands right behind it, and is not itself the event."""
    if start <= draft.start < end:
        return False
    first, last = sorted((draft.end, start)) if draft.end <= start else (end, draft.start)
    if any(first <= hit.start < last for hit in draft.sentence.hits):
        return False
    opens = not draft.page.low[draft.sentence.start : start].strip(" \"'-")
    return opens if end <= draft.start else _NEAR.fullmatch(draft.page.low, draft.end, start) is not None


def _day_of(draft: Draft, linked: Sequence[Draft], what: str, *, ahead: bool) -> dt.date | None:
    """The first day (the last one, for what comes after it) of the one event of a kind that is told before."""
    kinds = next((kinds for word, kinds in _KINDS.items() if word in what), _MEETS)
    told = [
        d
        for d in linked
        if d.page is draft.page and d.kind in kinds and 0 < draft.sentence.index - d.sentence.index <= _REACH
    ]
    firsts = {d.when.start_earliest for d in told if d.when.start_earliest == d.when.start_latest}
    lasts = {d.when.end_latest for d in told if d.when.end_earliest == d.when.end_latest}
    days = (firsts if ahead else lasts) - {None}
    return days.pop() if len(days) == 1 else None
