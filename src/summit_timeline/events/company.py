"""Who takes part when no words of the event say so: the two sides of which the report has just spoken."""

import attrs

from summit_timeline.events.context import chains_of
from summit_timeline.events.model import Kind, Participant, Status
from summit_timeline.events.page import Draft
from summit_timeline.events.patterns import pattern

_OWN = pattern("company.own")
_SIDES = pattern("company.sides")
_OF_OTHERS = pattern("company.of_others")
_NAMED = pattern("company.named")
_PUT_OFF = pattern("company.put_off")
_NEAR = 8  # sentences
_KINDS = {Kind.MEETING, Kind.SUMMIT, Kind.SIGNING}


def with_company(drafts: list[Draft]) -> list[Draft]:
    """The drafts; talks and summits of which nobody is told to take part are of the two sides named last."""
    chains = chains_of(drafts)
    told = {c for d, c in zip(drafts, chains, strict=True) if d.entries or d.series}
    found = {c: _sides(d, drafts) for d, c in zip(drafts, chains, strict=True) if c not in told}
    return [
        attrs.evolve(draft, participants=found[chain]) if found.get(chain) else draft
        for draft, chain in zip(drafts, chains, strict=True)
    ]


def _sides(draft: Draft, drafts: list[Draft]) -> tuple[Participant, ...]:
    """The two countries (or more) of the nearest event in front; none where the words of this one tell of others."""
    low, page = draft.page.low, draft.page
    if draft.hit.verb or draft.kind not in _KINDS or _SIDES.fullmatch(draft.hit.trigger.words) is None:
        return ()
    if _OWN.match(low, draft.hit.end, draft.hit.end + 40) or _NAMED.search(page.flat[: draft.hit.start][-30:]):
        return ()
    if _OF_OTHERS.search(low[draft.sentence.start : draft.start]):
        return ()
    put_off = _PUT_OFF.search(low, max(draft.sentence.start, draft.start - 30), draft.start) is not None
    named = {e.name for n in draft.sentence.names for e in n.everyone if e.kind == "country" and not n.before}
    for other in reversed(drafts):
        if other.page is not page or other.start >= draft.start or other.kind is Kind.PRESS:
            continue
        if draft.sentence.index - other.sentence.index > _NEAR:
            break
        if put_off and other.status is Status.HELD:
            continue  # "after meeting the minister he said that the postponed talks would be held": not his
        lands = tuple(p for p in other.participants if p.kind != "person")
        if len(lands) > 1 and (_abroad(draft, other) or _beside(draft, other)):
            return ()
        if len(lands) > 1:
            return lands if named <= {p.name for p in lands} else ()
    return ()


def _abroad(draft: Draft, other: Draft) -> bool:
    """Whether an event is told to be in another country than the one before it, so that others may meet there."""
    here, there = draft.place, other.place
    return here is not None and there is not None and here.country != there.country


def _beside(draft: Draft, other: Draft) -> bool:
    """Whether the text tells how the other lies to the event, so that it is another one: "meet before the summit"."""
    return any((r.part, r.start) == (draft.page.part, draft.start) for r in other.relations)
