"""How an event stands as of the report: considered, scheduled, held, postponed or cancelled, from verbs and days."""

import re

from summit_timeline.dates.when import When
from summit_timeline.events.model import Status
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.none import if_denied, if_none
from summit_timeline.events.status.nouns import by_noun
from summit_timeline.events.status.off import called_off, if_off
from summit_timeline.events.status.plan import Plan, is_close
from summit_timeline.events.status.rows import Row, ahead, first_of, held, scheduled
from summit_timeline.events.status.telling import Telling, has_taken_place, words_of
from summit_timeline.events.status.verbs import by_verb
from summit_timeline.events.text.patterns import pattern

_ARRANGES = pattern("days.arranges")
_EARLIER = pattern("standing.earlier")
_LEFT = pattern("days.left")
_WHICH_ENDED = pattern("days.which_ended")
_IS_DOING = pattern("standing.is_doing")
_PAST_PLAN, _WAS_SET_FOR = pattern("standing.past_plan"), pattern("standing.was_set_for")
_WOULD_BE_HELD, _SAID_THAT = pattern("standing.would_be_held"), pattern("standing.said_that")
_HAD_INVITED, _WOULD = pattern("standing.had_invited"), re.compile(r"\bwould (?:\w+ly |also |then |be )?$")
_LATER_TODAY = pattern("standing.later_today")


def status_of(page: Page, sentence: Sentence, hit: Hit, when: When) -> Standing:
    """How the event that `hit` names stands; `when` is what is known of its days."""
    plan = Plan(words_of(page, sentence, hit), when)
    return if_none(plan) or if_denied(plan) or if_off(plan) or _by_plan(plan)


def is_plan(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether words of its sentence tell of an event as one that is planned, wished, refused, called off or put off."""
    words = words_of(page, sentence, hit)
    if (words.deed is not None and words.deed.kind != "leaves") or words.comes_behind(_ARRANGES):
        return True
    return Plan(words, When()).is_told or called_off(page, sentence, hit)


def _by_plan(plan: Plan) -> Standing:
    """How an event stands that is on or over: by its days, then by the words around it."""
    told, hit = first_of(_BY_DAYS, plan), plan.words.hit
    if told is not None:
        return told
    if hit.trigger.pos == "pronoun":
        return Standing(Status.HELD) if has_taken_place(hit) else plan.ahead
    return by_verb(plan) if hit.verb else by_noun(plan)


def _is_doing(words: Telling) -> bool:
    """Whether the verb of the event says "is meeting" or "are holding", and nothing that it goes on."""
    parsed = words.parsed
    at, named = parsed.clause_of(words.hit), parsed.phrase_of(words.hit)
    if at < 0 and (named < 0 or parsed.phrases[named].role != "object"):
        return False
    clause = parsed.clauses[at if at >= 0 else parsed.phrases[named].clause]
    return _IS_DOING.fullmatch(words.page.low, clause.start, clause.end) is not None


def _has_begun(plan: Plan) -> bool:
    """Whether the event is over by its days, or goes on."""
    last = plan.when.latest, plan.when.start_latest
    return any(day is not None and day < plan.day for day in last)


def _is_today(plan: Plan) -> bool:
    return plan.when.exact and plan.when.earliest == plan.day


def _may_be_ahead(plan: Plan) -> bool:
    """Whether its days are those of the report, or some that begin with it or later and are not told exactly."""
    when, day = plan.when, plan.day
    if when.exact:
        return when.earliest == day == when.latest
    return when.latest is not None and (when.earliest is None or when.earliest >= day)


def _is_over_by(plan: Plan) -> bool:
    """Whether none of its days can lie behind that of the report."""
    return plan.when.latest is None or plan.when.latest <= plan.day


def _goes_on_today(plan: Plan) -> bool:
    """Whether a verb on the day of the report is what goes on: "meets today", "said before meeting them today"."""
    hit = plan.words.hit
    now = hit.trigger.pos in ("verb", "gerund") or hit.trigger.words == "meeting"
    return hit.verb and now and _is_today(plan) and not plan.hedged and not plan.planned


def _is_later_today(plan: Plan) -> bool:
    words = plan.words
    return words.hit.trigger.pos == "verb" and words.goes_on(_LATER_TODAY) and _goes_on_today(plan)


def _was_earlier(words: Telling) -> bool:
    """Whether the words say that it ended, or that it was before what is told: "talks, which ended", "met earlier"."""
    return (words.noun and words.goes_on(_WHICH_ENDED)) or _EARLIER.match(words.after) is not None


def _was_only_due(plan: Plan) -> bool:
    """Whether an event whose days are over is told as a plan, and not as one that came about."""
    words = plan.words
    if words.noun:
        announced = words.goes_on(_WOULD_BE_HELD) and words.comes_behind(_SAID_THAT)
        return announced or words.goes_on(_WAS_SET_FOR) or words.comes_behind(_HAD_INVITED)
    # "was to visit": a word that is a noun elsewhere
    return not words.past and (words.follows(_PAST_PLAN) or (plan.told and words.follows(_WOULD)))


# How an event stands by its days, with what the words must say beside them.
_BY_DAYS: tuple[Row, ...] = (
    # "pulled out of the summit": who does so does it before
    scheduled(
        lambda plan: (
            plan.words.noun
            and plan.words.comes_behind(_LEFT)
            and (plan.when.latest is None or plan.when.latest >= plan.day)
        ),
        sure=False,
    ),
    # "was scheduled to visit her last week"
    ahead(lambda plan: _has_begun(plan) and _was_only_due(plan)),
    held(_has_begun),
    # "agreed at talks to reopen the border"
    held(lambda plan: plan.promised and (plan.when.earliest is None or plan.when.earliest <= plan.day)),
    # "are meeting Thursday", "by May"; of what goes on one says "were"
    scheduled(lambda plan: not plan.hedged and _may_be_ahead(plan) and _is_doing(plan.words)),
    # "meet later today"
    scheduled(_is_later_today),
    # "meets today"
    held(_goes_on_today),
    # "met earlier this week"
    held(lambda plan: _was_earlier(plan.words) and not plan.planned and _is_over_by(plan)),
    # "meet on Friday", told on Monday
    ahead(lambda plan: plan.when.earliest is not None and plan.when.earliest > plan.day),
    # "are close to signing an accord"
    ahead(is_close),
)
