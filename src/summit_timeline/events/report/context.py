"""What a report tells once for all that happens in it: its own day, its dateline, and what stands beside what."""

import datetime as dt

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Relation, RelationKind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.as_well import day_as_well
from summit_timeline.events.report.chains import Key, chains_of
from summit_timeline.events.report.dateline_places import placed
from summit_timeline.events.report.news_days import (
    Telling,
    by_the_clock,
    day_afterwards,
    day_before_the_news,
    day_of_speaking,
    day_of_the_last,
    from_or_on,
    held_by_now,
    next_day,
    told_day,
)
from summit_timeline.events.report.spans import bounded, narrowed
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.participants import people_first

_AT_END = pattern("links.at_end")
_WILL_NOT_BE = pattern("context.will_not_be")


def completed(drafts: list[Draft], days: Telling) -> list[Draft]:
    """The drafts, with the day and place that the report tells once for all that happens in it.

    A past event that no words date, told in a report that has a day of its own ("Kerry said Friday"), is of that day;
    an event beside another one (its press conference, a meeting on its sidelines) shares its day and its place.
    """
    chains = chains_of(drafts)
    drafts = _settled(drafts, chains)
    dated = {c for d, c in zip(drafts, chains, strict=True) if d.when.known}
    beside = _beside(drafts)
    whens: dict[Key, When] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.when.known and (chain not in whens or not whens[chain].exact):
            whens[chain] = draft.when
    home = {
        (d.page.part, d.start, d.end): whens[c]
        for d, c in zip(drafts, chains, strict=True)
        if c in whens and (d.definite or d.when.known)
    }
    out: list[Draft] = []
    last: Draft | None = None
    for draft, chain in zip(drafts, chains, strict=True):
        if chain not in dated:
            shared = _shared_day(draft, beside[id(draft.sentence)])
            draft = _with_day_of_the_report(draft, days[id(draft.page)], shared, last, _shared_window(draft, home))
            if draft.when.known:
                dated.add(chain)
        out.append(draft)
        last = draft if draft.when.exact else last
    out = narrowed(bounded(out, chains), chains)
    return placed(_peopled(out, chains), chains)


def _with_day_of_the_report(
    draft: Draft, telling: list[tuple[int, dt.date]], shared: dt.date | None, last: Draft | None, window: When | None
) -> Draft:
    """A draft whose words tell no day, with the one that the report tells for it: the first that is found."""
    day = shared or day_afterwards(draft, last) or told_day(draft, telling) or day_of_the_last(draft, last, telling)
    spoken = None if day is not None else day_of_speaking(draft, telling)
    if spoken is not None:
        draft, day = held_by_now(draft, spoken), spoken
    when = day_before_the_news(draft, telling) or (None if day is None else from_or_on(draft, day))
    when = when or by_the_clock(draft) or next_day(draft, telling) or window or day_as_well(draft)
    if when is None:
        return draft
    due = when.earliest is not None and when.earliest > draft.page.document.day
    status = Status.SCHEDULED if due and draft.status is Status.HELD else draft.status
    return attrs.evolve(draft, when=when, status=status)


def _settled(drafts: list[Draft], chains: list[Key]) -> list[Draft]:
    """The drafts whose words say nothing of their status take it from the other mentions of the event.

    An event whose days are all to come has not been held, whatever the words around one of its mentions look like.
    """
    said: dict[Key, Status] = {}
    coming: set[Key] = set()
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.sure:
            said.setdefault(chain, draft.status)
        if draft.when.earliest is not None and draft.when.earliest > draft.page.document.day:
            coming.add(chain)
    out: list[Draft] = []
    latest: dict[Key, Status] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.sure and not (latest.get(chain) is Status.POSTPONED and _is_only_not_then(draft)):
            latest[chain] = draft.status
        else:
            draft = attrs.evolve(draft, status=latest.get(chain, said.get(chain, draft.status)))
        if chain in coming and draft.status is Status.HELD:
            draft = attrs.evolve(draft, status=Status.SCHEDULED)
        out.append(draft)
    return out


def _is_only_not_then(draft: Draft) -> bool:
    """Whether a mention tells no more than that an event will not be: what was put off is not called off by that."""
    if draft.status is not Status.CANCELLED:
        return False
    return _WILL_NOT_BE.match(draft.page.low, draft.end, draft.sentence.end) is not None


def _peopled(drafts: list[Draft], chains: list[Key]) -> list[Draft]:
    """The participants of each draft, where the whole row of mentions tells whether a country is meant."""
    whole: dict[Key, list[Entry]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        whole.setdefault(chain, []).extend(draft.entries)
    known = {chain: {p.name for p in people_first(entries)} for chain, entries in whole.items()}
    return [
        d
        if all(p.name in known[c] for p in d.participants)
        else attrs.evolve(d, participants=tuple(p for p in d.participants if p.name in known[c]))
        for d, c in zip(drafts, chains, strict=True)
    ]


def _beside(drafts: list[Draft]) -> dict[int, list[Draft]]:
    """The drafts of each sentence."""
    groups: dict[int, list[Draft]] = {}
    for draft in drafts:
        groups.setdefault(id(draft.sentence), []).append(draft)
    return groups


def _shared_day(draft: Draft, drafts: list[Draft]) -> dt.date | None:
    """The day of the event that this one is told to be beside."""
    beside = {
        (r.part, r.start, r.end) for r in draft.relations if r.kind is RelationKind.DURING or draft.kind is Kind.PRESS
    }
    for other in drafts:
        own = (other.page.part, other.start, other.end)
        near = own in beside or any(
            (r.part, r.start, r.end) == (draft.page.part, draft.start, draft.end)
            and (r.kind is RelationKind.DURING or other.kind is Kind.PRESS)
            for r in other.relations
        )
        if near and other.when.exact and other.when.earliest == other.when.latest:
            return other.when.earliest
    return None


def _shared_window(draft: Draft, whens: dict[Key, When]) -> When | None:
    """The window of the event during which this one is said to be, or the day of the talks of a press conference."""
    for relation in draft.relations:
        when = whens.get((relation.part, relation.start, relation.end))
        if draft.kind is Kind.PRESS and when is not None and when.exact and when.earliest == when.latest:
            return when  # it is held right after the talks
        if relation.kind is RelationKind.DURING and when is not None:
            return _at_end(draft, relation, when) or When.within(when.earliest, when.latest)
    return None


def _at_end(draft: Draft, relation: Relation, when: When) -> When | None:
    """The first or last day of an event at whose opening or close this one is said to be."""
    first = draft.end if relation.start > draft.end else draft.sentence.start
    match = _AT_END.search(draft.page.low, first, max(first, relation.start))
    if match is None or not when.exact or when.earliest is None or when.latest is None:
        return None
    return When.on(when.earliest if match.group(1) else when.latest)
