"""What was put off by a length: "the talks were postponed by two days", which moves them to a day that is known."""

import datetime as dt

import attrs

from summit_timeline.events.days.delayed import delay_in
from summit_timeline.events.model import Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_sides import FAMILY, lands_of

_PLANS = (Status.SCHEDULED, Status.CONSIDERED)


def delay_of(draft: Draft) -> dt.timedelta | None:
    """The length by which a sentence tells that its event was put off; None where it tells none in days."""
    return delay_in(draft.page, draft.sentence) if draft.status is Status.POSTPONED else None


def moved_to(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The plan, told before, to which a length moved its event: a day to come, the one that it now has."""
    delay = delay_of(draft)
    if delay is None:
        return None
    plans = [d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind] and _is_plan(d)]
    return next((d for d in plans if any(_lies_behind(d, old, delay) for old in plans)), None)


def former_plans(draft: Draft, plan: Draft, linked: list[Draft]) -> list[Draft]:
    """The mentions told before, those of the day from which a length moved a plan as what it was before."""
    delay = delay_of(draft)
    if delay is None:
        return linked
    return [
        attrs.evolve(d, antecedent=plan, status=Status.POSTPONED)
        if FAMILY[d.kind] == FAMILY[plan.kind] and _is_plan(d) and _lies_behind(plan, d, delay)
        else d
        for d in linked
    ]


def put_off_until(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The plan, told before, of those who were to meet earlier: "the earlier summit, slated for March, was put off"."""
    if draft.status is not Status.POSTPONED or draft.when.latest is None:
        return None
    sides = lands_of(draft.participants)
    plans = (d for d in reversed(linked) if d.kind is draft.kind and d.sure and _is_plan(d))
    return next(
        (d for d in plans if len(sides) > 1 and lands_of(d.participants) == sides and _is_later(d, draft)), None
    )


def was_put_off(draft: Draft, earlier: Draft) -> bool:
    """Whether a mention tells of the plan that another one tells to have been put off."""
    return draft.outdated and earlier.status is Status.POSTPONED


def is_moved_already(draft: Draft, earlier: Draft) -> bool:
    """Whether a mention tells by how much its event was put off of which the text has told the day that it now has."""
    now = earlier.status is Status.SCHEDULED and earlier.sure and not earlier.outdated and _is_plan(earlier)
    return now and not draft.when.known and delay_of(draft) is not None


def _is_plan(draft: Draft) -> bool:
    last = draft.when.latest
    return draft.status in _PLANS and draft.when.exact and last is not None and last >= draft.page.document.day


def _is_later(plan: Draft, old: Draft) -> bool:
    first, last = plan.when.earliest, old.when.latest
    return first is not None and last is not None and first > last


def _lies_behind(plan: Draft, old: Draft, delay: dt.timedelta) -> bool:
    """Whether the days of one plan are those of another, that much later."""
    now, before = plan.when.earliest, old.when.earliest
    return now is not None and before is not None and now - before == delay
