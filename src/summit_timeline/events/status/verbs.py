"""How an event stands that a verb tells, by the form of the verb."""

from summit_timeline.events.model import Status
from summit_timeline.events.status.certainty import certain_side
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.gone import went_by_now
from summit_timeline.events.status.headlines import sets_out
from summit_timeline.events.status.plan import Plan
from summit_timeline.events.status.rows import Row, considered, first_of, held, scheduled
from summit_timeline.events.text.patterns import pattern

_DID_IT = pattern("standing.did_it")
_WAS_THERE_TO = pattern("standing.was_there_to")
_WAS_FIRST_TO, _WOULD_BE_FIRST = pattern("standing.was_first_to"), pattern("standing.would_be_first")
_FIRST_TIME = pattern("standing.first_time")
_STILL_TO_BE = pattern("standing.still_to_be")
_WHERE_SAID, _PICTURE = pattern("standing.where_said"), pattern("standing.picture")
_COMING_VERB, _ONLY_MAY = pattern("standing.coming_verb"), pattern("standing.only_may")
_BEFORE_IT = pattern("standing.before_gerund")
_REACH_OF_SAID = 90  # characters behind an event word
_REACH_OF_BEFORE = 12  # in front of it


def by_verb(plan: Plan) -> Standing:
    """How an event stands that a verb tells, by its form."""
    told = first_of(_ANY_FORM, plan) or first_of(_PAST if plan.words.past else _PRESENT, plan)
    return told or Standing(Status.HELD)


def _was_there_to(plan: Plan) -> bool:
    return plan.words.hit.trigger.pos == "verb" and plan.words.comes_behind(_WAS_THERE_TO)


def _still_to_be(plan: Plan) -> Standing | None:
    """How an event stands of which a participle tells that it is still to be done: "would be initialled and signed"."""
    undone = _STILL_TO_BE.search(plan.words.before)
    if undone is None:
        return None
    return Standing(Status.CONSIDERED if undone.group(1) in ("may", "might", "could") else Status.SCHEDULED)


def _is_where_they_said(plan: Plan) -> bool:
    """Whether it is where something was said: "meet in Lima, where they agreed", and is not to come."""
    low, end = plan.words.page.low, plan.words.hit.end
    said = _WHERE_SAID.match(low[end : plan.words.page.ahead(end, _REACH_OF_SAID)])
    return said is not None and not plan.words.follows(_COMING_VERB)


def _is_before_it(plan: Plan) -> bool:
    page, start = plan.words.page, plan.words.hit.start
    return plan.is_gerund and _BEFORE_IT.search(page.low[page.back(start, _REACH_OF_BEFORE) : start]) is not None


def _side_of(plan: Plan) -> str | None:
    return certain_side(plan.words.page, plan.words.sentence, plan.words.hit)


def _is_shown(plan: Plan) -> bool:
    """Whether it is what a picture shows, under which its sentence stands."""
    page, hit = plan.words.page, plan.words.hit
    end = page.spans[page.sentence_at(hit.start)][1]
    return hit.trigger.words.endswith("s") and _PICTURE.match(page.low, end) is not None


# Reasons for how an event stands by its verb, of whichever form.
_ANY_FORM: tuple[Row, ...] = (
    # "did meet her"
    held(lambda plan: plan.words.follows(_DID_IT)),
    # "was in Lima to meet them"
    held(_was_there_to, sure=False),
    # "flew to Lima this week to meet them"
    held(lambda plan: went_by_now(plan.words), sure=False),
    # "became the first president to meet her"
    held(lambda plan: plan.words.comes_behind(_WAS_FIRST_TO)),
    # a headline: "Leaders head to Lima"
    scheduled(lambda plan: sets_out(plan.words.page, plan.words.sentence, plan.words.hit), sure=False),
)

# The same of a verb in the past; by default it was held.
_PAST: tuple[Row, ...] = (
    # "it would be the first time they have met"
    scheduled(lambda plan: plan.words.comes_behind(_WOULD_BE_FIRST), sure=False),
    # "the first time they have met" may be said of a meeting to come
    held(lambda plan: plan.words.comes_behind(_FIRST_TIME), sure=False),
    # "will be signed", "may be signed"
    _still_to_be,
)

# The same of a verb that is not in the past.
_PRESENT: tuple[Row, ...] = (
    # "meet in Lima, where they agreed on aid"
    held(_is_where_they_said),
    # "will meet", and not "plan to, and may, meet"
    scheduled(lambda plan: plan.planned and not (plan.hedged and plan.words.follows(_ONLY_MAY))),
    # "may meet"
    considered(lambda plan: plan.hedged),
    # "before meeting her"
    scheduled(_is_before_it),
    # "may visit Lima, meeting her there"
    considered(lambda plan: plan.is_gerund and _side_of(plan) == "open"),
    # "after meeting her"
    held(lambda plan: plan.is_gerund),
    # "Chad's leader meets her. (Photo: ...)"
    held(_is_shown),
    # a headline: "Chad's leader signs treaty" is news
    held(lambda plan: plan.words.page.part == "title"),
    # "they meet"
    scheduled(lambda plan: True),
)
