"""The days of an event that several of its mentions give together: both its ends, or those of what it is part of."""

import datetime as dt

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.days.bounds import ENDED
from summit_timeline.events.days.edges import LONG, has_ended
from summit_timeline.events.model import RelationKind
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.chains import Key
from summit_timeline.events.report.pair_days import is_one_of_its_days
from summit_timeline.events.text.patterns import pattern

_TOOK_HOURS, _OF_HOURS = pattern("context.took_hours"), pattern("context.of_hours")


def bounded(drafts: list[Draft], chains: list[Key]) -> list[Draft]:
    """The drafts with both ends of an event whose first day one mention gives and whose last day or length another.

    "Talks begin on Monday. ... They are to run through Wednesday."
    """
    rows: dict[Key, list[When]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        rows.setdefault(chain, []).append(draft.when)
    some_day = {chain for draft, chain in zip(drafts, chains, strict=True) if is_one_of_its_days(draft)}
    spans = {chain: span for chain, row in rows.items() if (span := _span(row, chain in some_day)) is not None}
    whole = {chain: span for chain, row in rows.items() if (span := _longest(row)) is not None}
    short = {chain for draft, chain in zip(drafts, chains, strict=True) if takes_hours(draft)}
    sure = {chain: when for chain, row in rows.items() if (when := _only_exact(row)) is not None}
    alone = {chain for chain, row in rows.items() if len({w for w in row if w.known}) == 1}
    out = []
    for draft, chain in zip(drafts, chains, strict=True):
        first = draft.when.start_latest
        if first is not None and chain in short and chain not in whole and draft.when == When(first, first, None, None):
            draft = attrs.evolve(draft, when=When.on(first))  # it opened on a day and took 90 minutes
        if chain in spans and draft.when.known and (not draft.when.exact or _within(draft.when, spans[chain])):
            draft = attrs.evolve(draft, when=spans[chain])
        elif chain in sure and _from_on(draft.when, sure[chain]):
            draft = attrs.evolve(
                draft, when=sure[chain]
            )  # "set out on Monday for talks. ... The talks are on Tuesday."
        elif chain in whole and not draft.hit.verb and draft.when.exact and _within(draft.when, whole[chain]):
            draft = attrs.evolve(draft, when=whole[chain])  # "Friday's session" of talks on Thursday and Friday
        if chain in alone and chain not in spans and _ended_on_its_day(draft):
            draft = attrs.evolve(draft, when=When.on(draft.when.latest or draft.page.document.day))
        out.append(draft)
    return out


def takes_hours(draft: Draft) -> bool:
    """Whether an event is told to take a few hours: "it took six hours", "a six-hour visit"."""
    low, sentence = draft.page.low, draft.sentence
    if _TOOK_HOURS.match(low, draft.end, sentence.end) is not None:
        return True
    return _OF_HOURS.search(low, max(sentence.start, draft.start - _LENGTH_BESIDE), draft.start) is not None


_LENGTH_BESIDE = 40  # characters in front of an event word in which its length stands


def _ended_on_its_day(draft: Draft) -> bool:
    """Whether a summit or a session is told to have ended on a day: that is its day where nothing else is known."""
    when, mention = draft.when, draft.mention
    if mention is None or when.earliest is not None or when.latest is None or draft.hit.trigger.words in LONG:
        return False
    if when.end_earliest != when.latest:
        return False
    start = max(draft.end, mention.start - 60)
    ended = ENDED.search(draft.page.low, start, mention.start)
    if mention.first != when.latest:
        return has_ended(draft.page, draft.sentence, draft.hit)  # "on Friday, a day after the summit ended"
    return ended is not None


def _only_exact(row: list[When]) -> When | None:
    """The one span of days that is known exactly."""
    exact = {w for w in row if w.exact and not w.candidates}
    return next(iter(exact)) if len(exact) == 1 else None


def _from_on(when: When, exact: When) -> bool:
    """Whether all that is known is that an event does not begin before a day, and it does not by the other."""
    if when.start_earliest is None or exact.earliest is None or when.latest is not None:
        return False
    return when.start_latest is None and when.start_earliest <= exact.earliest


def _longest(row: list[When]) -> When | None:
    """The longest of the spans of several days that are known exactly."""
    several = [w for w in row if w.exact and w.duration is not None and w.duration > 1]
    return max(several, key=lambda w: w.duration or 0, default=None)


def narrowed(drafts: list[Draft], chains: list[Key]) -> list[Draft]:
    """The drafts that are during another event and of some day of a longer time, with the days of that other event.

    "They will meet next week at the summit. ... The summit, on June 28-29, ..."
    """
    home = {(d.page.part, d.start, d.end): c for d, c in zip(drafts, chains, strict=True)}
    days: dict[Key, When] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.when.exact:
            days.setdefault(chain, draft.when)
    out = []
    for draft in drafts:
        own = home[(draft.page.part, draft.start, draft.end)]
        during = (home.get((r.part, r.start, r.end)) for r in draft.relations if r.kind is RelationKind.DURING)
        whole = next((days[c] for c in during if c in days and c != own and _may_be_in(days[c], draft.when)), None)
        if whole is not None and own not in days:
            draft = attrs.evolve(draft, when=When.within(whole.earliest, whole.latest))
        out.append(draft)
    return out


def _may_be_in(whole: When, when: When) -> bool:
    """Whether one lies in the time that is all that is told of an event; or in what follows its first day."""
    begins = when.latest is None and when.earliest is not None and when.start_latest is None
    return (begins and when.earliest == whole.earliest) or _within(whole, when)


def _within(inner: When, outer: When) -> bool:
    """Whether one lies in the other, of which both ends are known."""
    if inner.earliest is None or inner.latest is None or outer.earliest is None or outer.latest is None:
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _span(row: list[When], some_day: bool) -> When | None:
    """The whole of an event, where its mentions give one first day and one last day or length.

    With `some_day` a day told by itself need not be the first one.
    """
    single = {w.earliest for w in row if w.exact and w.earliest == w.latest and not w.candidates}
    known = {w for w in row if w.known}
    firsts = {w.start_earliest for w in row if w.start_earliest == w.start_latest and w.latest is None} - {None}
    lasts = {w.end_latest for w in row if w.end_earliest == w.end_latest and w.earliest is None} - {None}
    lengths = {w.duration for w in row if w.earliest is None and w.latest is None} - {None}
    if not firsts and len(single) == 1 and len(lengths) == 1 and len(known) == 1 and not some_day:
        firsts = single  # "will meet on Monday ... The three-day talks"
    if not firsts and len(single) == 1 and len(lasts) == 1 and not lengths and len(known) == 2:
        firsts = single  # "opened a summit on Monday. ... The summit ends on Wednesday."
    if not firsts and len(lasts) == 1 and len(lengths) == 1:  # "concluded on Friday ... The three-day talks"
        end, length = next(iter(lasts)), next(iter(lengths))
        if end is not None and length is not None and length > 1:
            return When.on(end - dt.timedelta(days=length - 1), end)
    if len(firsts) == 1 and not lasts and not lengths:
        return _over_by(next(iter(firsts)), known)
    if len(firsts) != 1 or len(lasts) + len(lengths) != 1:
        return None
    first = next(iter(firsts))
    last = next(iter(lasts), None)
    length = next(iter(lengths), None)
    if first is None:
        return None
    if last is None and length is not None:
        last = first + dt.timedelta(days=length - 1)
    return None if last is None or last <= first else When.on(first, last)


def _over_by(first: dt.date | None, row: set[When]) -> When | None:
    """An event that began on a day, by the day by which it was over: "a deal on Friday after days of talks"."""
    over = {w.latest for w in row if w == When(None, None, None, w.latest)} - {None}
    last = next(iter(over), None)
    if first is None or last is None or len(over) != 1 or len(row) != 2 or last <= first:
        return None
    return When(first, first, None, last)
