"""How an event stands that a noun tells, by its phrase and the words around it."""

import re

from summit_timeline.events.model import Kind, Status
from summit_timeline.events.status.certainty import certain_side, was_done_at
from summit_timeline.events.status.cues import Standing, cues_of
from summit_timeline.events.status.deeds import goes_on_done, is_resolved, is_scene, tense_of
from summit_timeline.events.status.gone import was_included, went_by_now
from summit_timeline.events.status.headlines import of_headline
from summit_timeline.events.status.moves import can_be_moved
from summit_timeline.events.status.outlook import outlook_of
from summit_timeline.events.status.plan import Plan, is_invited_for, is_what_one_may_go_for
from summit_timeline.events.status.rows import Row, ahead, considered, first_of, held, scheduled
from summit_timeline.events.status.telling import Telling, came_of_it, is_meant, meant_there, opens_with_it
from summit_timeline.events.text.patterns import pattern

_AFTER_IT = pattern("standing.after_it")
_AHEAD = pattern("standing.ahead")
_ANNOUNCED = pattern("days.announced")
_ANNOUNCED_FOR = pattern("days.announced_for")
_ANNOUNCES = pattern("days.announces")
_AT_THE = pattern("standing.at_the")
_AT_THIS = pattern("standing.at_this")
_BEFORE_IT = pattern("standing.before_it")
_BEFORE_DOING = pattern("standing.before_doing")
_CAME_FOR = pattern("standing.came_for")
_CARRIED_OUT = pattern("standing.carried_out")
_COMING = pattern("standing.coming")
_DID = pattern("standing.did")
_DONE_AT = pattern("standing.done_at")
_EARLY_AS = pattern("standing.early_as")
_ENDED_THEN = pattern("standing.ended_then")
_FUTURE = pattern("standing.future")
_GOES_FOR = pattern("standing.goes_for")
_HAS_BEEN = pattern("standing.has_been")
_HINGES_ON, _THAT_WAS_HELD = pattern("standing.hinges_on"), pattern("standing.that_was_held")
_HAS_HAD = pattern("standing.has_had")
_HEADLINE_TO = pattern("standing.headline_to")
_HELD_BEFORE = pattern("standing.held_before")
_HOPED_FOR = pattern("standing.hoped_for")
_IF_IT_IS = pattern("standing.if_it_is")
_JUDGED, _AS_GOOD = pattern("standing.judged"), pattern("standing.as_good")
_IS_LATER_TODAY = pattern("standing.is_later_today")
_IS_SET_TO = pattern("standing.is_set_to")
_LATER_TODAY = pattern("standing.later_today")
_LINED_UP = pattern("standing.lined_up")
_MAY_BE = pattern("standing.may_be")
_NOT_YET = pattern("standing.not_yet")
_NTH_DAY = pattern("standing.nth_day")
_ON_SCHEDULE = pattern("standing.on_schedule")
_PAST_AFTER = pattern("standing.past_after")
_WAS_A, _SAID_OF_IT = pattern("standing.was_a"), pattern("standing.said_of_it")
_PERHAPS = pattern("standing.perhaps")
_READY_TO = pattern("standing.ready_to")
_SHAPE_OF = pattern("standing.shape_of")
_SIGHTS_ON = pattern("standing.sights_on")
_SINCE_IT = pattern("standing.since_it")
_STILL_AHEAD = pattern("standing.still_ahead")
_THEN_WILL = pattern("standing.then_will")
_TO_BE_DONE = pattern("standing.to_be_done")
_UPCOMING = pattern("standing.upcoming")
_WAS_AT_IT = pattern("standing.was_at_it")
_WAS_HELD_IN = pattern("standing.was_held_in")
_WAS_TO_BE = pattern("standing.was_to_be")
_WAS_TO_HOLD = pattern("standing.was_to_hold")
_WELCOMED_FOR = pattern("standing.welcomed_for")
_ANY_ONE, _WOULD_BE = pattern("standing.any_one"), pattern("standing.would_be")
_WILL = pattern("standing.will")
_WILL_DURING = pattern("standing.will_during")
_WILL_TODAY = pattern("standing.will_today")
_WILL_FOR = pattern("standing.will_for")
_OF_MANY = pattern("days.of_many")
_NEAR_AFTER = 45  # characters behind an event word


def by_noun(plan: Plan) -> Standing:
    """How an event stands that a noun tells: by its phrase, by the words around it; else held, if its days allow."""
    told = first_of(_BY_PHRASE, plan) or first_of(_BY_DEED, plan) or first_of(_BY_WORDS_AROUND, plan)
    if told is None and not plan.words.follows(_AT_THIS):  # "we will not agree at this summit"
        told = first_of(_BY_CUES, plan)
    return told or first_of(_AFTER_ALL, plan) or Standing(Status.HELD, sure=False)


def _by_headline(plan: Plan) -> Standing | None:
    words = plan.words
    status = of_headline(words.page, words.sentence, words.hit, plan.when)
    return None if status is None else Standing(status, sure=words.goes_on(_HEADLINE_TO))


def _by_outlook(plan: Plan) -> Standing | None:
    words = plan.words
    outlook = outlook_of(words.page, words.sentence, words.hit)
    return None if outlook is None else Standing(Status.SCHEDULED if outlook.certain else Status.CONSIDERED)


def _comes_before(words: Telling) -> bool:
    """Whether an event of no day opens a sentence as what comes before what is to come: "After the visit, he will"."""
    opens = _AFTER_IT.fullmatch(words.page.low, words.sentence.start, words.hit.start) is not None
    dated = any(m.type != "DURATION" and m.end <= words.hit.end for m in words.sentence.mentions)
    return opens and not dated and words.goes_on(_THEN_WILL)


def _was_had(words: Telling) -> bool:
    """Whether its verb tells that it was held, and not that it was only lined up."""
    past = tense_of(words.parsed, words.hit, words.page.low) == "past"
    past = past or goes_on_done(words.parsed, words.hit, words.page.low)
    return past and not words.goes_on(_LINED_UP)


def _is_on_tonight(words: Telling) -> bool:
    """Whether the present tense tells of an event that is to be in the evening."""
    return words.goes_on(_LATER_TODAY) and tense_of(words.parsed, words.hit, words.page.low) == "present"


def _is_announced(words: Telling) -> bool:
    """Whether somebody makes the event known; the present tense counts in headlines, elsewhere it is of chronicles."""
    announced = _ANNOUNCES.search(words.wide)
    return announced is not None and (words.page.part == "title" or announced.group(1) is None)


def _is_set_for(plan: Plan) -> bool:
    """Whether somebody sets the event for a day that is not over: "called a meeting of envoys for Friday"."""
    words = plan.words
    if not words.comes_behind(_ANNOUNCED):
        return False
    low, end = words.page.low, words.hit.end
    return any(
        m.last is not None and m.last >= plan.day and _ANNOUNCED_FOR.fullmatch(low, end, m.start)
        for m in words.sentence.mentions
        if m.start > end
    )


def _before_signing(plan: Plan) -> Standing | None:
    """How a signature stands in front of which something is done: "spoke before signing", "will speak before"."""
    words = plan.words
    if words.hit.trigger.words != "signing" or not words.follows(_BEFORE_DOING):
        return None
    return Standing(Status.SCHEDULED if words.comes_behind(_FUTURE) else Status.HELD)


def _is_coming(words: Telling) -> bool:
    return _COMING.search(words.before[-40:]) is not None


def _was_held_before(words: Telling) -> bool:
    if _HELD_BEFORE.search(words.wide[-50:]) is None:
        return False
    to_come = (_WILL, _WILL_DURING, _WILL_TODAY)
    return not (_is_coming(words) or any(words.comes_behind(rule) for rule in to_come))


def _near_after(words: Telling, rule: re.Pattern[str]) -> bool:
    return rule.match(words.after[:_NEAR_AFTER]) is not None


def _is_only_judged(words: Telling) -> bool:
    """Whether somebody said what an event was to him, which may be to come: "she said the summit was a test"."""
    return _near_after(words, _WAS_A) and words.comes_behind(_SAID_OF_IT)


def _is_hedged(words: Telling, within: int) -> bool:
    """Whether a word of doubt stands near in front of an event, and is said of nothing else to be done at it."""
    cue = cues_of(words.page.lexicon)["considered"].active
    return cue.search(words.before[-within:]) is not None and not words.follows(_AT_THE)


def _is_scheduled(words: Telling) -> bool:
    cue = cues_of(words.page.lexicon)["scheduled"].active
    return any(cue.search(near) is not None for near in (words.before[-60:], words.after[:_NEAR_AFTER]))


def _may_end(plan: Plan) -> bool:
    """Whether somebody may or will not do away with it."""
    deed = plan.words.deed
    return deed is not None and deed.kind in ("ends", "delays", "leaves") and deed.mood in ("open", "undone")


def _by_its_verb(plan: Plan) -> Standing | None:
    """How an event stands whose verb says beyond doubt that it is to come or may be."""
    side = certain_side(plan.words.page, plan.words.sentence, plan.words.hit)
    status = {"future": Status.SCHEDULED, "open": Status.CONSIDERED}.get(side or "")
    return None if status is None else Standing(status)


def _may_be_any_day(plan: Plan) -> bool:
    """Whether its days are not told exactly, and may lie on the day of the report or after it."""
    return plan.when.latest is not None and plan.when.latest >= plan.day and not plan.when.exact


def _is_gathering(words: Telling) -> bool:
    """Whether it is a summit, a signature, or a meeting of many, for which one comes before it begins."""
    return words.hit.kind in (Kind.SUMMIT, Kind.SIGNING) or words.goes_on(_OF_MANY)


def _hinges_on_it(plan: Plan) -> bool:
    """Whether something hangs on an event that is not told as held: not "hinged on a meeting that took place"."""
    return plan.words.follows(_HINGES_ON) and not plan.words.goes_on(_THAT_WAS_HELD)


def _is_over(plan: Plan) -> bool:
    """Whether the day of the report is behind all of its days."""
    return plan.when.latest is not None and plan.when.latest < plan.day


def _is_to_come(plan: Plan) -> bool:
    """Whether all of its days are still to come."""
    return plan.when.earliest is not None and plan.when.earliest > plan.day


_BY_PHRASE: tuple[Row, ...] = (
    # "attended a long-planned summit"
    held(lambda plan: plan.words.follows(_CARRIED_OUT)),
    # a headline: "Chad and Togo to hold talks"
    ahead(lambda plan: plan.words.page.part == "title" and (plan.planned or plan.hedged)),
    _by_headline,
    # a headline: "Chad, Togo trade barbs before summit"
    scheduled(lambda plan: plan.words.page.part == "title" and plan.words.comes_behind(_BEFORE_IT)),
    # "may bring the summit forward"
    scheduled(lambda plan: can_be_moved(plan.words.page, plan.words.sentence, plan.words.hit)),
    # "the summit is in doubt", "hopes faded for a summit"
    _by_outlook,
    # "since their summit"
    held(lambda plan: plan.words.comes_behind(_SINCE_IT)),
    # "a deal is near as a result of talks this week"
    held(lambda plan: came_of_it(plan.words)),
    # "In a meeting, she decided"
    held(lambda plan: opens_with_it(plan.words.page, plan.words.sentence, plan.words.hit)),
    # "the date of the summit was chosen": it may be to come
    scheduled(lambda plan: plan.words.follows(_SHAPE_OF), sure=False),
    # "if they have another summit"
    considered(lambda plan: plan.words.follows(_IF_IT_IS)),
    # "had to free them in order to secure a meeting"
    considered(lambda plan: plan.words.follows(_HOPED_FOR)),
    # "any meeting of the two would be watched"
    considered(lambda plan: plan.words.follows(_ANY_ONE) and plan.words.goes_on(_WOULD_BE)),
    # "invited him for talks"
    considered(lambda plan: is_invited_for(plan.words)),
    # "voted to open talks"
    scheduled(lambda plan: is_resolved(plan.words.parsed, plan.words.hit) and not _is_over(plan)),
    # "talks, which have been going on"
    held(lambda plan: plan.words.goes_on(_HAS_BEEN)),
    # "the bill hinges on a meeting on Friday", told on its day or before
    scheduled(lambda plan: _hinges_on_it(plan) and plan.when.known and not _is_over(plan)),
    # "the talks, held in Lima this week, drew"
    held(lambda plan: plan.words.goes_on(_WAS_HELD_IN) and not _is_to_come(plan)),
    # "was at the summit"
    held(lambda plan: plan.words.comes_behind(_WAS_AT_IT)),
    # "called the meeting productive"
    held(lambda plan: plan.words.comes_behind(_JUDGED) and plan.words.goes_on(_AS_GOOD) and not _is_to_come(plan)),
    # "has had talks"
    held(lambda plan: plan.words.follows(_HAS_HAD)),
    # "will fly to Lima for talks"
    scheduled(lambda plan: _WILL_FOR.search(plan.words.far) is not None),
    # "on her schedule is a meeting"
    scheduled(lambda plan: _ON_SCHEDULE.search(plan.words.far) is not None),
    # "the summit is set to"
    scheduled(lambda plan: plan.words.goes_on(_IS_SET_TO)),
    # "After the visit, he will"
    scheduled(lambda plan: _comes_before(plan.words)),
    # "welcomed him for a visit"
    held(lambda plan: plan.words.hit.kind is Kind.VISIT and _WELCOMED_FOR.search(plan.words.far) is not None),
    # "held talks", and not "held talks planned for"
    held(lambda plan: _was_had(plan.words)),
    # "a summit is possible"
    considered(lambda plan: _MAY_BE.match(plan.words.after) is not None),
)

_BY_DEED: tuple[Row, ...] = (
    # "mulls a summit", "awaits the summit"
    ahead(lambda plan: plan.words.does("weighs", "awaits")),
    # "is due to join him at the talks"
    ahead(lambda plan: plan.words.expected),
    # "is ready to hold talks"
    considered(lambda plan: plan.words.follows(_READY_TO)),
    # "was to have dinner with her": what else is told of it counts
    scheduled(lambda plan: plan.words.follows(_WAS_TO_HOLD), sure=False),
    # "called a meeting for Friday"
    scheduled(_is_set_for),
    # "the summit, which is set to include a dinner"
    scheduled(lambda plan: is_meant(plan.words.page, plan.words.sentence, plan.words.hit)),
    # "a summit was announced on Tuesday"
    scheduled(lambda plan: plan.words.set_up, sure=False),
    # "announced a summit"
    scheduled(lambda plan: _is_announced(plan.words)),
    # "holds talks with her on Monday evening", told on its day
    scheduled(lambda plan: plan.when.latest == plan.day and _is_on_tonight(plan.words)),
    # "a summit in Lima tonight", told on its day
    scheduled(lambda plan: plan.words.goes_on(_IS_LATER_TODAY) and plan.when.latest == plan.day),
    # "said at a summit", and not "said at a summit that it would host talks"
    held(lambda plan: was_done_at(plan.words.page, plan.words.sentence, plan.words.hit) and not plan.told),
    # "said it would host talks"
    scheduled(lambda plan: plan.told),
)

_BY_WORDS_AROUND: tuple[Row, ...] = (
    _before_signing,
    # "ahead of the summit"
    scheduled(lambda plan: plan.words.comes_behind(_STILL_AHEAD)),
    # "may fly to Lima for talks"
    ahead(is_what_one_may_go_for),
    # "flies to Lima for the summit"
    scheduled(lambda plan: plan.words.comes_behind(_GOES_FOR)),
    # "the upcoming summit"
    scheduled(lambda plan: plan.words.follows(_UPCOMING)),
    # "is to be agreed at the summit"
    scheduled(lambda plan: plan.words.comes_behind(_TO_BE_DONE)),
    # "on the second day of the summit"
    held(lambda plan: plan.words.comes_behind(_NTH_DAY)),
    # "a truce reached at the summit"
    held(lambda plan: plan.words.comes_behind(_DONE_AT) and not _is_coming(plan.words)),
)

# The nearer words in front of it first: how far they reach is in characters.
_BY_CUES: tuple[Row, ...] = (
    # "a possible summit", and not "there could be no decision at the summit"
    considered(lambda plan: _is_hedged(plan.words, within=22)),
    # "the summit will open", and not "the summit, which was to open"
    scheduled(lambda plan: _near_after(plan.words, _AHEAD) and not _near_after(plan.words, _WAS_TO_BE)),
    # "will leave today after a meeting"
    scheduled(lambda plan: plan.words.comes_behind(_WILL_TODAY)),
    # "after the summit", and not "will meet after the summit"
    held(lambda plan: _was_held_before(plan.words)),
    # "the summit ended"
    held(lambda plan: _near_after(plan.words, _PAST_AFTER) and not _is_only_judged(plan.words)),
    held(lambda plan: _is_only_judged(plan.words), sure=False),
    # "the summit endorsed the plan"
    held(lambda plan: _near_after(plan.words, _DID)),
    # "discussed the idea of holding a summit"
    considered(lambda plan: _is_hedged(plan.words, within=45)),
    # "is preparing a summit", "the summit planned for May"
    scheduled(lambda plan: _is_scheduled(plan.words)),
)

_AFTER_ALL: tuple[Row, ...] = (
    # "the talks, which ended in"
    held(lambda plan: plan.words.goes_on(_ENDED_THEN)),
    # "raised it in their talks"
    held(lambda plan: is_scene(plan.words.parsed, plan.words.hit, plan.words.page.low), sure=False),
    # "is keen to raise the matter at the summit"
    scheduled(lambda plan: meant_there(plan.words), sure=False),
    # "threatens to cancel the summit"
    scheduled(_may_end, sure=False),
    _by_its_verb,
    # "arrived for a summit"
    scheduled(
        lambda plan: _is_gathering(plan.words) and plan.words.comes_behind(_CAME_FOR),
        sure=False,
    ),
    # "flew to Rome this week for talks", "a visit that included a meeting"
    held(lambda plan: went_by_now(plan.words) or was_included(plan.words), sure=False),
    # "a summit that has yet to be"
    scheduled(lambda plan: _NOT_YET.match(plan.words.after) is not None, sure=False),
    # "has set its sights on a summit"
    scheduled(lambda plan: plan.words.comes_behind(_SIGHTS_ON), sure=False),
    # "perhaps at a summit"
    scheduled(lambda plan: plan.words.comes_behind(_PERHAPS), sure=False),
    # "as early as the summit"
    scheduled(lambda plan: plan.words.comes_behind(_EARLY_AS), sure=False),
    # "a summit in May", told in April
    scheduled(_may_be_any_day, sure=False),
)
