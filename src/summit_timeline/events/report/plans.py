"""Plans told as those of the past, with the words elsewhere in the report that they were called off or put off."""

import re
from collections.abc import Sequence

import attrs

from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import FAMILY, lands_of
from summit_timeline.events.text.patterns import pattern

_WAS_PLANNED = pattern("plans.was_planned")
_AFTER_THE_END_OF, _IS_THEN_OVER = pattern("standing.after_the_end_of"), pattern("standing.is_then_over")
_AFTER_A = re.compile(r"\b(?:after|once|when) (?:the |a |an )?(?:[\w'-]+ ){0,3}$")
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


def with_journey_off(draft: Draft, earlier: Sequence[Draft]) -> Draft:
    """The draft as one that is off, where the journey for it is, told right before.

    "She called off a visit to Rome. She was to meet the premier there on Monday."
    """
    if draft.kind is Kind.VISIT or draft.status is not Status.SCHEDULED or not is_past_plan(draft):
        return draft
    near = [d for d in earlier if d.page is draft.page and d.sentence.index == draft.sentence.index - 1]
    off = next((d for d in near if d.kind is Kind.VISIT and d.status in _OFF and d.sure and _is_theirs(d, draft)), None)
    if off is not None:
        return attrs.evolve(draft, status=off.status)
    at = draft.sentence.index - 1
    if at < 0 or _HE_WAS.match(draft.page.low, draft.sentence.start) is None:
        return draft
    first, last = draft.page.spans[at]
    stays = _STAYS_HOME.search(draft.page.low, first, last) is not None
    return attrs.evolve(draft, status=Status.CANCELLED) if stays else draft


def _is_theirs(journey: Draft, draft: Draft) -> bool:
    """Whether somebody who was to make a journey was also to take part in an event, in no other country."""
    there, where = journey.place, draft.place
    if there is not None and where is not None and there.country != where.country:
        return False
    days = journey.when.earliest, draft.when.latest
    if days[0] is not None and days[1] is not None and days[1] < days[0]:
        return False
    return any(p.kind == "person" and p in journey.participants for p in draft.participants)


_HE_WAS, _STAYS_HOME = re.compile(r"(?:he|she|they|the two) (?:was|were|had)\b"), pattern("plans.stays_home")


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


def ends_before_what_comes(draft: Draft, beside: Sequence[Draft]) -> bool:
    """Whether others are to meet after the end of an event: "will meet on Friday, after the close of the summit"."""
    page, sentence = draft.page, draft.sentence
    close = _AFTER_THE_END_OF.search(page.low, sentence.start, draft.start)
    if close is None and _AFTER_A.search(page.low, sentence.start, draft.start):
        close = _IS_THEN_OVER.match(page.low, draft.end, sentence.end)
    if close is None or draft.hit.verb:
        return False
    to_come = (d for d in beside if d.hit.verb and d.sure and d.status is Status.SCHEDULED and d.end <= draft.start)
    return any(d.when.latest is None or d.when.latest >= page.document.day for d in to_come)


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
