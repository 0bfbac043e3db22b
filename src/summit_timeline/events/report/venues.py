"""A country in front of an event word that only tells where the event is: "the Malta summit", "Swiss peace talks"."""

import attrs

from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.dateline_places import dateline
from summit_timeline.events.text.patterns import pattern

_IN_FRONT = pattern("venues.in_front")
_LISTED = pattern("venues.listed")


def without_venues(drafts: list[Draft]) -> list[Draft]:
    """The drafts without such a country, where the report tells of something there and of others who meet."""
    suspects = {id(d): names for d in drafts if (names := _in_front(d))}
    if not suspects:
        return drafts
    text = next((d.page for d in drafts if d.page.part == "text"), None)
    towns = [d.place for d in drafts if d.place is not None]
    towns.extend(t for t in [None if text is None else dateline(text)] if t is not None)
    there = {t.country or t.name for t in towns}
    told: set[str] = set()
    for draft in drafts:
        names = {p.name for p in draft.participants if p.kind == "country"}
        told |= names - suspects.get(id(draft), set())
    venues = there - told if len(told) > 1 else set()
    return [_without(d, suspects[id(d)] & venues) if id(d) in suspects else d for d in drafts]


def _in_front(draft: Draft) -> set[str]:
    """The countries that stand alone right in front of an event noun."""
    if draft.hit.verb or not draft.participants:
        return set()
    low, found = draft.page.low, set()
    for name in draft.sentence.names:
        if name.who is None or name.who.kind != "country" or name.end > draft.hit.start:
            continue
        alone = _LISTED.search(low, max(draft.sentence.start, name.start - 8), name.start) is None
        if alone and _IN_FRONT.fullmatch(low, name.end, draft.hit.start):
            found.add(name.who.name)
    return found


def _without(draft: Draft, venues: set[str]) -> Draft:
    if not venues:
        return draft
    return attrs.evolve(
        draft,
        participants=tuple(p for p in draft.participants if p.name not in venues),
        entries=tuple(e for e in draft.entries if e.name not in venues),
    )
