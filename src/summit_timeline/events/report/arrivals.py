"""Events for which somebody came some days before: "flew to Rome on Monday for talks. The talks are set for Friday"."""

import re

import attrs

from summit_timeline.dates.when import UNKNOWN
from summit_timeline.events.model import Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.alone import GOES_ON
from summit_timeline.events.report.pair_sides import FAMILY, lands_of
from summit_timeline.events.report.pairs import is_told, meets_again
from summit_timeline.events.report.two_events import others_meet
from summit_timeline.events.status.gone import going_for
from summit_timeline.events.text.patterns import pattern

_NEAR = 5  # sentences
_GATHER = re.compile(r"gather|assembl|converg")
_FORMAL = re.compile(r"\bformal $")  # "the formal talks", "formal meetings": the ones for which they came
_GATHERED_FOR: re.Pattern[str] = pattern("links.gathered_for")


def came_for(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The mention before whose day is only that on which somebody came for the event, of which this one tells the days.

    These begin on the day of the report or later, and after that of the coming.
    """
    first, day = draft.when.earliest, draft.page.document.day
    if first is None or first < day or draft.when.candidates or _is_another(draft):
        return None
    near = (d for d in reversed(linked) if d.page is draft.page and draft.sentence.index - d.sentence.index <= _NEAR)
    known = (d for d in near if FAMILY[d.kind] == FAMILY[draft.kind] and d.when.known and not _gathers(d))
    told = next(known, None)
    if told is None or told.hit.verb or told.when.earliest is None or told.when.earliest >= first:
        return None
    if told.when.latest not in (None, told.when.earliest) or not _is_why_they_came(told) or others_meet(draft, [told]):
        return None
    if draft.hit.verb and (told.when.latest is not None or lands_of(draft.participants) != lands_of(told.participants)):
        return None  # "arrived today for talks. They will meet on Friday", but not "talked on Monday, will meet Friday"
    elsewhere = draft.place is not None and told.place is not None and draft.place.name != told.place.name
    return None if elsewhere else told


def as_of_its_days(draft: Draft, told: Draft, linked: list[Draft]) -> list[Draft]:
    """The mentions before, those of the coming without its day and as ones of what this mention tells the days of."""
    over = draft.status is Status.HELD and draft.when.latest is not None
    status = Status.HELD if over else Status.SCHEDULED
    known: dict[int, Draft] = {}
    for mention in linked:  # "came today for a lunch and a tour"
        earlier = known.get(id(mention.antecedent), mention.antecedent)
        came = _gathers(mention) or _is_why_they_came(mention)
        if mention.sentence is told.sentence and mention.when == told.when and came:
            kept = attrs.evolve(mention, when=UNKNOWN, mention=None, status=status, sure=False, antecedent=earlier)
        else:
            kept = mention if earlier is mention.antecedent else attrs.evolve(mention, antecedent=earlier)
        known[id(mention)] = kept
    return [known[id(mention)] for mention in linked]


def _gathers(draft: Draft) -> bool:
    """Whether a verb only tells that people came together: "gathered for a summit"."""
    return draft.hit.verb and _GATHER.match(draft.hit.trigger.words) is not None


def _is_another(draft: Draft) -> bool:
    """Whether a mention is no event told before, or of one that goes on then: "another meeting", "the talks resume"."""
    if draft.hit.verb:
        return meets_again(draft)
    known = draft.definite or is_told(draft, _FORMAL)
    return not known or draft.fresh or GOES_ON.match(draft.page.low, draft.end) is not None


def _is_why_they_came(draft: Draft) -> bool:
    """Whether the event is told only as what somebody came for: "arrived today for talks", "gathered for a summit"."""
    low = draft.page.low
    if going_for(parse(draft.page, draft.sentence), draft.hit, low) is not None:
        return True
    return _GATHERED_FOR.search(low, draft.sentence.start, draft.start) is not None
