"""Meetings on the sidelines of a gathering that a sentence before tells of: "They met for an hour on the sidelines"."""

from collections.abc import Sequence

import attrs

from summit_timeline.events.model import Kind, Relation, RelationKind
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import a_gathering
from summit_timeline.events.text.patterns import pattern

_ITS_SIDE = pattern("links.its_side")
_REACH = 6  # sentences before it in which the gathering is told


def at_its_side(draft: Draft, linked: Sequence[Draft]) -> Draft:
    """The draft with the text's word that it is beside the gathering that was told last."""
    words = _ITS_SIDE.search(draft.page.low, draft.sentence.start, draft.sentence.end)
    if words is None or draft.antecedent is not None or draft.kind is Kind.SUMMIT:
        return draft
    between = sorted((draft.start, words.start()))
    if any(between[0] < hit.start < between[1] for hit in draft.sentence.hits):
        return draft  # another event is nearer to these words
    gathering = next((d for d in reversed(linked) if d.antecedent is None and _gathers(d)), None)
    if gathering is None or gathering.page is not draft.page:
        return draft
    if not 0 < draft.sentence.index - gathering.sentence.index <= _REACH:
        return draft
    place = (gathering.page.part, gathering.start, gathering.end)
    if any((r.part, r.start, r.end) == place for r in draft.relations):
        return draft
    beside = Relation(RelationKind.DURING, *place, words.group())
    return attrs.evolve(draft, relations=(*draft.relations, beside))


def _gathers(draft: Draft) -> bool:
    return draft.kind is Kind.SUMMIT or a_gathering(draft)
