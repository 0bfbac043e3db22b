"""What is told of an event as a plan: whether its words hedge it, and whether they tell that it will be."""

import datetime as dt
import functools
from collections.abc import Callable

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.hits import MODAL
from summit_timeline.events.status.certainty import certain_side
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.headlines import is_awaited, is_eyed, is_possible
from summit_timeline.events.status.outlook import outlook_of
from summit_timeline.events.status.telling import Telling, promised_there
from summit_timeline.events.text.patterns import pattern

_FUTURE, _HEDGED = pattern("standing.future"), pattern("standing.hedged")
_SAID_WOULD = pattern("standing.said_would")
_IF_THEN, _ONLY_IF = pattern("standing.if_then"), pattern("standing.only_if")
_PERHAPS, _MAY_BE, _READY_TO = pattern("standing.perhaps"), pattern("standing.may_be"), pattern("standing.ready_to")
_MAY_GO_FOR = pattern("standing.may_go_for")
_CLOSE_TO = pattern("standing.close_to")
_INVITED, _INVITED_TO_IT = pattern("standing.invited"), pattern("standing.invited_to_it")
_INVITED_FOR = pattern("standing.invited_for")


@attrs.frozen(eq=False, slots=False)  # what is asked for lies in its dictionary, which is quickest
class Plan:
    """An event with the words around it and its days, by which it is still to be or over."""

    words: Telling
    when: When

    @property
    def day(self) -> dt.date:
        """The day of the report."""
        return self.words.page.document.day

    @property
    def is_gerund(self) -> bool:
        """Whether the event is told by a form in "-ing" of its verb: "meeting her"."""
        trigger = self.words.hit.trigger
        return trigger.pos == "gerund" or (self.words.hit.verb and trigger.words == "meeting")

    @functools.cached_property
    def told(self) -> bool:
        """Whether somebody said that it would be: "said it would host a meeting", who said "will"."""
        return self.words.comes_behind(_SAID_WOULD)

    @functools.cached_property
    def promised(self) -> bool:
        """Whether something was promised at it, so that it was held: "agreed at talks to reopen the border"."""
        return promised_there(self.words.page, self.words.sentence, self.words.hit)

    @functools.cached_property
    def only_possible(self) -> bool:
        return any(tells(self) for tells in _ONLY_POSSIBLE)

    @functools.cached_property
    def hedged(self) -> bool:
        """Whether it is told as possible, wished or asked for."""
        return not self.promised and (self.only_possible or any(tells(self) for tells in _HEDGES))

    @functools.cached_property
    def planned(self) -> bool:
        return not self.promised and not self.only_possible and any(tells(self) for tells in _PLANS)

    @property
    def is_told(self) -> bool:
        """Whether its words hedge or plan it, whatever was promised at it."""
        return self.only_possible or any(tells(self) for tells in (*_HEDGES, *_PLANS))

    @property
    def ahead(self) -> Standing:
        """How it stands if it is to come."""
        return Standing(Status.CONSIDERED if self.hedged and not self.planned else Status.SCHEDULED)

    @property
    def invited_to_it(self) -> bool:
        """Whether somebody is asked to come to an event that is held whoever comes: "invited to the summit"."""
        return self.words.noun and self.words.follows(_INVITED_TO_IT)


def is_invited_for(words: Telling) -> bool:
    """Whether somebody is asked to come to talks: "invited him for talks". A summit is held whoever comes to it."""
    return words.noun and words.hit.kind is not Kind.SUMMIT and words.comes_behind(_INVITED_FOR)


def is_close(plan: Plan) -> bool:
    """Whether a signature is near, and not yet given: "are close to signing an accord"."""
    hit = plan.words.hit
    return hit.kind is Kind.SIGNING and hit.trigger.words.endswith("ing") and plan.words.follows(_CLOSE_TO)


def _is_weighed(plan: Plan) -> bool:
    """Whether somebody has an event in mind of which nothing was told: "mulls a summit"."""
    deed = plan.words.deed
    return plan.words.does("weighs") and deed is not None and not deed.definite


def _is_asked_to(words: Telling) -> bool:
    """Whether somebody is asked to come to talks that are no summit: "asked them to come to Rome for talks"."""
    asked = words.noun and words.hit.kind is not Kind.SUMMIT and " to " in words.wide
    return asked and certain_side(words.page, words.sentence, words.hit) == "open"


def _is_in_doubt(words: Telling) -> bool:
    outlook = outlook_of(words.page, words.sentence, words.hit)
    return outlook is not None and not outlook.certain


def is_what_one_may_go_for(plan: Plan) -> bool:
    """Whether somebody may go somewhere for an event, and no more: "may fly to Lima for talks"."""
    words = plan.words
    return _MAY_GO_FOR.search(words.page.low, words.sentence.start, words.hit.start) is not None


def _would_if(plan: Plan) -> bool:
    hit, page, sentence = plan.words.hit, plan.words.page, plan.words.sentence
    return hit.verb and _IF_THEN.search(page.low, sentence.start, hit.start) is not None


def _goes_on_with_will(plan: Plan) -> bool:
    """Whether a verb goes on with what somebody will do: "will fly to Rome and meet her"."""
    before = plan.words.before
    return plan.words.hit.trigger.pos == "verb" and before.endswith(" and ") and MODAL.search(before) is not None


_Test = Callable[[Plan], bool]

# Reasons why an event is possible and no more, whatever else its words tell of a plan.
_ONLY_POSSIBLE: tuple[_Test, ...] = (
    # "they will meet only if the truce holds"
    lambda plan: plan.words.goes_on(_ONLY_IF),
    # "perhaps at a summit in May"
    lambda plan: plan.words.comes_behind(_PERHAPS),
    # "is ready to hold talks"
    lambda plan: plan.words.follows(_READY_TO),
    # "mulls a summit", and not "said it would like a summit"
    lambda plan: _is_weighed(plan) and not plan.told,
    is_close,
    # "may fly to Lima next week to meet her"
    is_what_one_may_go_for,
    # "if the truce holds, they would meet"
    _would_if,
)

# Reasons why an event is possible, which may be planned too.
_HEDGES: tuple[_Test, ...] = (
    _is_weighed,
    # "they may meet"
    lambda plan: plan.words.follows(_HEDGED) and not plan.told and not plan.invited_to_it,
    # "a summit is possible"
    lambda plan: plan.words.noun and _MAY_BE.match(plan.words.after) is not None,
    # "invited him for talks"
    lambda plan: is_invited_for(plan.words) and not plan.invited_to_it,
    # "asked them to come for talks"
    lambda plan: not plan.invited_to_it and _is_asked_to(plan.words),
    # headlines: "Chad-Togo summit likely in May", "Chad, Togo eye summit"
    lambda plan: is_possible(plan.words.page, plan.words.hit),
    lambda plan: is_eyed(plan.words.page, plan.words.sentence, plan.words.hit),
    # "Friday's summit is in doubt"
    lambda plan: _is_in_doubt(plan.words),
)

# Reasons why an event is planned.
_PLANS: tuple[_Test, ...] = (
    # "they will meet", "said it would host a summit", and not "invited her to the summit"
    lambda plan: (plan.told or plan.words.follows(_FUTURE)) and not (plan.words.noun and plan.words.follows(_INVITED)),
    # "plans a summit"
    lambda plan: plan.words.does("awaits"),
    # "is due to join him at the talks"
    lambda plan: plan.words.expected,
    # a headline: "Chad announces talks with Togo"
    lambda plan: is_awaited(plan.words.page, plan.words.sentence, plan.words.hit),
    _goes_on_with_will,
    # "said he would visit Lima, meeting her there"
    lambda plan: plan.is_gerund and certain_side(plan.words.page, plan.words.sentence, plan.words.hit) == "future",
)
