"""Events that are told to have been moved to another place: a claim of the old place beside that of the new one."""

from collections.abc import Sequence

import attrs

from summit_timeline.dates.when import UNKNOWN
from summit_timeline.events.model import Participant, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import FAMILY
from summit_timeline.events.status.moves import relocation_of
from summit_timeline.events.where.places import place

_TO_COME = (Status.SCHEDULED, Status.CONSIDERED)


def with_old_places(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each that tells of a move to another place behind one that tells where the event was to be.

    That one stands as put off, like the old days of an event that was moved to others; its days may be the same.
    """
    held = _held(drafts)
    found: list[Draft] = []
    for draft in drafts:
        old = None if _is_over(draft, held) else _as_it_was(draft)
        found += [draft] if old is None else [old, attrs.evolve(draft, antecedent=old)]
    return found


def _held(drafts: Sequence[Draft]) -> dict[str, set[Participant]]:
    """Who took part in the events of a report that are over, by the family of their kinds."""
    held: dict[str, set[Participant]] = {}
    for draft in drafts:
        if draft.status is Status.HELD and draft.when.known:
            held.setdefault(FAMILY[draft.kind], set()).update(draft.participants)
    return held


def _is_over(draft: Draft, held: dict[str, set[Participant]]) -> bool:
    """Whether an event of the report, which may be that of a draft, is over: it was moved to where it was held."""
    who = held.get(FAMILY[draft.kind])
    return who is not None and (not draft.participants or not who.isdisjoint(draft.participants))


def _as_it_was(draft: Draft) -> Draft | None:
    """What a draft tells of its event before that was moved to another place, if it tells of that and of no new day."""
    if draft.moved or draft.status not in _TO_COME or draft.place is None:
        return None
    moved = relocation_of(draft.page, draft.sentence, draft.hit)
    if moved is None:
        return None
    old = None if moved.old is None or moved.old.where is None else place(moved.old.where, draft.page)
    if old == draft.place:
        return None
    start, end = moved.span
    return attrs.evolve(
        draft, start=start, end=end, status=Status.POSTPONED, when=UNKNOWN, mention=None, place=old, relations=()
    )
