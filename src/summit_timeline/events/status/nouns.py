"""How an event stands that a noun tells, by its phrase and the words around it."""

import datetime as dt
import re

from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.status.certainty import certain_side, was_done_at
from summit_timeline.events.status.cues import Standing, cues_of
from summit_timeline.events.status.deeds import (
    goes_on_done,
    is_scene,
    tense_of,
)
from summit_timeline.events.status.moves import can_be_moved
from summit_timeline.events.status.telling import (
    Telling,
    is_meant,
    opens_with_it,
)
from summit_timeline.events.text.patterns import pattern

_FUTURE = pattern("standing.future")
_AT_THE = pattern("standing.at_the")
_HELD_BEFORE = pattern("standing.held_before")
_COMING = pattern("standing.coming")
_WILL = pattern("standing.will")
_WILL_DURING = pattern("standing.will_during")
_DID = pattern("standing.did")
_GOES_FOR = pattern("standing.goes_for")
_WILL_FOR = pattern("standing.will_for")
_LINED_UP = pattern("standing.lined_up")
_NTH_DAY = pattern("standing.nth_day")
_STILL_AHEAD = pattern("standing.still_ahead")
_EARLY_AS = pattern("standing.early_as")
_SHAPE_OF = pattern("standing.shape_of")
_ENDED_THEN = pattern("standing.ended_then")
_NOT_YET = pattern("standing.not_yet")
_SIGHTS_ON = pattern("standing.sights_on")
_HAS_BEEN = pattern("standing.has_been")
_UPCOMING = pattern("standing.upcoming")
_CAME_FOR = pattern("standing.came_for")
_AT_THIS = pattern("standing.at_this")
_TO_BE_DONE = pattern("standing.to_be_done")
_DONE_AT = pattern("standing.done_at")
_SINCE_IT = pattern("standing.since_it")
_IF_IT_IS = pattern("standing.if_it_is")
_WAS_AT_IT = pattern("standing.was_at_it")
_WELCOMED_FOR = pattern("standing.welcomed_for")
_ON_SCHEDULE = pattern("standing.on_schedule")
_IS_SET_TO = pattern("standing.is_set_to")
_AFTER_IT = pattern("standing.after_it")
_THEN_WILL = pattern("standing.then_will")
_HAS_HAD = pattern("standing.has_had")
_INVITED_FOR = pattern("standing.invited_for")
_WAS_TO_HOLD = pattern("standing.was_to_hold")
_ANNOUNCED = pattern("days.announced")
_ANNOUNCES = pattern("days.announces")
_ANNOUNCED_FOR = pattern("days.announced_for")
_MAY_BE = pattern("standing.may_be")
_READY_TO = pattern("standing.ready_to")
_PERHAPS = pattern("standing.perhaps")
_PAST_AFTER = pattern("standing.past_after")
_AHEAD = pattern("standing.ahead")
_BEFORE_DOING = pattern("standing.before_doing")
_IS_LATER_TODAY = pattern("standing.is_later_today")


def is_invited_for(words: Telling) -> bool:
    """Whether somebody is asked to come to talks: "invited him for talks". A summit is held whoever comes to it."""
    return words.noun and words.hit.kind is not Kind.SUMMIT and _INVITED_FOR.search(words.wide) is not None


def by_phrase(words: Telling, told: bool) -> Standing | None:
    """How an event stands that a noun tells, by the phrase that it stands in."""
    if can_be_moved(words.page, words.sentence, words.hit):
        return Standing(Status.SCHEDULED)
    if _SINCE_IT.search(words.wide) or opens_with_it(words.page, words.sentence, words.hit):
        return Standing(Status.HELD)
    if _SHAPE_OF.search(words.before):
        return Standing(Status.SCHEDULED, sure=False)  # "the date of the summit was chosen": it may be to come
    if _IF_IT_IS.search(words.before) or is_invited_for(words):
        return Standing(Status.CONSIDERED)
    if words.goes_on(_HAS_BEEN) or _WAS_AT_IT.search(words.wide) or _HAS_HAD.search(words.before):
        return Standing(Status.HELD)
    before = words.far
    if _WILL_FOR.search(before) or _ON_SCHEDULE.search(before) or words.goes_on(_IS_SET_TO) or _comes_before(words):
        return Standing(Status.SCHEDULED)
    if words.hit.kind is Kind.VISIT and _WELCOMED_FOR.search(before):
        return Standing(Status.HELD)
    parsed = parse(words.page, words.sentence)
    past = tense_of(parsed, words.hit, words.page.low) == "past" or goes_on_done(parsed, words.hit, words.page.low)
    if past and not words.goes_on(_LINED_UP):
        return Standing(Status.HELD)
    return Standing(Status.CONSIDERED) if _MAY_BE.match(words.after) else None


def _comes_before(words: Telling) -> bool:
    """Whether an event of no day opens a sentence as what comes before what is to come: "After the visit, he will"."""
    opens = _AFTER_IT.fullmatch(words.page.low, words.sentence.start, words.hit.start) is not None
    dated = any(m.type != "DURATION" and m.end <= words.hit.end for m in words.sentence.mentions)
    return opens and not dated and words.goes_on(_THEN_WILL)


def by_cues(words: Telling, when: When, told: bool, ahead: Standing) -> Standing:
    """How an event stands that a noun tells, by the words around it; held where nothing tells of a plan."""
    if words.does("weighs", "awaits") or words.expected:
        return ahead
    if _READY_TO.search(words.before):
        return Standing(Status.CONSIDERED)
    day = words.page.document.day
    if _WAS_TO_HOLD.search(words.before):
        return Standing(Status.SCHEDULED, sure=False)  # what else is told of it counts
    if _is_set_for(words, day) or is_meant(words.page, words.sentence, words.hit):
        return Standing(Status.SCHEDULED)
    if words.noun and _is_announced(words):
        return Standing(Status.SCHEDULED)
    if words.goes_on(_IS_LATER_TODAY) and when.latest == day:
        return Standing(Status.SCHEDULED)
    if was_done_at(words.page, words.sentence, words.hit) and not told:
        return Standing(Status.HELD)
    status = Status.SCHEDULED if told else _of_noun(words)
    if status is not None:
        return Standing(status)
    if words.goes_on(_ENDED_THEN):
        return Standing(Status.HELD)
    if is_scene(parse(words.page, words.sentence), words.hit, words.page.low):
        return Standing(Status.HELD, sure=False)
    deed = words.deed
    if deed is not None and deed.kind in ("ends", "delays", "leaves") and deed.mood in ("open", "undone"):
        return Standing(Status.SCHEDULED, sure=False)  # "threatens to cancel the summit"
    side = certain_side(words.page, words.sentence, words.hit)
    if side in ("future", "open"):
        return Standing(Status.SCHEDULED if side == "future" else Status.CONSIDERED)
    coming = _CAME_FOR.search(words.wide) is not None and words.hit.kind in (Kind.SUMMIT, Kind.SIGNING)
    coming = coming or _NOT_YET.match(words.after) is not None or _SIGHTS_ON.search(words.wide) is not None
    coming = coming or _PERHAPS.search(words.wide) is not None or _EARLY_AS.search(words.wide) is not None
    open_yet = coming or (when.latest is not None and when.latest >= day and not when.exact)
    return Standing(Status.SCHEDULED if open_yet else Status.HELD, sure=False)


def _is_announced(words: Telling) -> bool:
    """Whether somebody makes the event known; the present tense counts in headlines, elsewhere it is of chronicles."""
    announced = _ANNOUNCES.search(words.wide)
    return announced is not None and (words.page.part == "title" or announced.group(1) is None)


def _is_set_for(words: Telling, day: dt.date) -> bool:
    """Whether somebody sets the event for a day that is not over: "called a meeting of envoys for Friday"."""
    if not words.noun or _ANNOUNCED.search(words.wide) is None:
        return False
    low, end = words.page.low, words.hit.end
    return any(
        m.last is not None and m.last >= day and _ANNOUNCED_FOR.fullmatch(low, end, m.start)
        for m in words.sentence.mentions
        if m.start > end
    )


def _of_noun(words: Telling) -> Status | None:
    """A noun stands as the words around it say, the nearer ones first; None where they say nothing."""
    before, after, wide, cues = words.before, words.after, words.wide, cues_of(words.page.lexicon)
    near_after = after[:45]
    if words.hit.trigger.words == "signing" and _BEFORE_DOING.search(before):
        return Status.SCHEDULED if _FUTURE.search(wide) else Status.HELD
    if _STILL_AHEAD.search(wide) or _GOES_FOR.search(wide) or _UPCOMING.search(before) or _TO_BE_DONE.search(wide):
        return Status.SCHEDULED
    if _NTH_DAY.search(wide):
        return Status.HELD
    if _DONE_AT.search(wide) and not _COMING.search(before[-40:]):
        return Status.HELD
    if _AT_THIS.search(before):
        return None  # "we will not agree at this summit"
    at_it = _AT_THE.search(before) is not None  # "there could be no decision at the summit": the decision is hedged
    if cues["considered"].active.search(before[-22:]) and not at_it:
        return Status.CONSIDERED
    if _AHEAD.match(near_after) and not re.match(r".{0,30}\b(?:had been|was originally|were to|was)\b", near_after):
        return Status.SCHEDULED
    to_come = _COMING.search(before[-40:]) or _WILL.search(wide) or _WILL_DURING.search(wide)
    if _HELD_BEFORE.search(wide[-50:]) and not to_come:
        return Status.HELD
    if _PAST_AFTER.match(near_after) or _DID.match(near_after):
        return Status.HELD
    if cues["considered"].active.search(before[-45:]) and not at_it:
        return Status.CONSIDERED
    if cues["scheduled"].active.search(before[-60:]) or cues["scheduled"].active.search(near_after):
        return Status.SCHEDULED
    return None
