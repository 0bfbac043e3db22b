"""Plans told as those of the past, with the words elsewhere in the report that they were called off or put off."""

from collections.abc import Sequence

import attrs

from summit_timeline.events.model import Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import FAMILY, lands_of
from summit_timeline.events.text.patterns import pattern

_WAS_PLANNED = pattern("plans.was_planned")
_OFF = (Status.POSTPONED, Status.CANCELLED)
_NEAR = 3  # sentences between the two


def told_to_be_off(draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    """The mention before that tells that an event is off of which this one tells for when it had been planned.

    "The summit has been postponed. The leaders had been due to meet on March 12."
    """
    if not is_past_plan(draft):
        return None
    near = (d for d in reversed(earlier) if draft.sentence.index - d.sentence.index <= _NEAR)
    return next((d for d in near if _is_off(d) and _may_be_one(d, draft)), None)


def with_headlines_of_plans(heads: list[Draft], linked: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The mentions of headline and text, with headlines that an event is off joined to the one plan of the past.

    "Summit postponed", over "The leaders had been due to meet on March 12."
    """
    if not any(_is_off(h) and not h.denied for h in heads):
        return heads, linked
    kept = []
    for head in heads:
        plans = [d for d in linked if is_past_plan(d) and _may_be_one(head, d)] if _is_off(head) else []
        alone = len(plans) == 1 and not any(d.status is head.status and _may_be_one(head, d) for d in linked if d.sure)
        if head.antecedent is not None or not alone:
            kept.append(head)
            continue
        plan = attrs.evolve(plans[0], status=head.status)
        linked = [plan if d is plans[0] else d for d in linked]
        kept.append(attrs.evolve(head, antecedent=plan))
    return kept, linked


def is_past_plan(draft: Draft) -> bool:
    """Whether a verb tells of an event as one that had been planned: "had been due to meet", "it had been set for"."""
    if draft.hit.trigger.pos == "pronoun" and draft.page.low.endswith(" had been ", 0, draft.hit.start):
        return True
    if not draft.hit.verb or not draft.when.known or draft.status not in (*_OFF, Status.SCHEDULED):
        return False
    start = max(draft.sentence.start, draft.hit.start - 60)
    return _WAS_PLANNED.search(draft.page.low, start, draft.hit.start) is not None


def _is_off(draft: Draft) -> bool:
    """Whether a mention tells that an event is off, and not for which day it had been planned."""
    return draft.status in _OFF and draft.sure and not draft.when.known and not draft.denied


def _may_be_one(off: Draft, plan: Draft) -> bool:
    """Whether a plan may be that of the event which is off: of the same kind, and nobody is named beside its sides."""
    if FAMILY[off.kind] != FAMILY[plan.kind]:
        return False
    named, sides = lands_of(off.participants), lands_of(plan.participants)
    return not named or not sides or named <= sides or sides <= named
