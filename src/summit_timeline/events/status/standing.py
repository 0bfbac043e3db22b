"""How an event stands as of the report: considered, scheduled, held, postponed or cancelled, from verbs and days."""

import datetime as dt
import functools
import re

import attrs

from summit_timeline.dates.tense import promised_at
from summit_timeline.dates.when import When
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.hits import MODAL
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.certainty import certain_side, was_done_at
from summit_timeline.events.status.deeds import (
    deed_of,
    goes_on_done,
    is_denied,
    is_past,
    is_scene,
    opens_done,
    tense_of,
)
from summit_timeline.events.status.headlines import denies, of_headline
from summit_timeline.events.status.moves import called_off_before, can_be_moved, is_on_again, put_off_before
from summit_timeline.events.status.negation import negation_of
from summit_timeline.events.status.telling import (
    FAR,
    REACH,
    Telling,
    clause_around,
    opens_with_it,
    past_aside,
    words_of,
)
from summit_timeline.events.text.patterns import pattern

_TO_COME = ("present", "future")
_HABIT = 12  # characters between an event word and how often it takes place
_FUTURE = pattern("standing.future")
_HEDGED = pattern("standing.hedged")
_NOT_PLANNED = pattern("standing.not_planned")
_NEVER = pattern("standing.never")
_AT_THE = pattern("standing.at_the")
_UNSIGNED = pattern("standing.unsigned")
_SIGNED_NONE = pattern("standing.signed_none")
_CONDITIONAL = pattern("standing.conditional")
_ASKED = pattern("standing.asked")
_THEN_SIGNED = pattern("standing.then_signed")
_BEFORE_THEY, _SIGNS_IT = pattern("standing.before_they"), pattern("standing.signs_it")
_WILL_FIRST, _MUST_FIRST = pattern("standing.will_first"), pattern("standing.must_first")


_HELD_BEFORE = pattern("standing.held_before")
_COMING = pattern("standing.coming")
_WILL = pattern("standing.will")
_WILL_DURING = pattern("standing.will_during")
_DID = pattern("standing.did")
_WILL_NOT_BE = pattern("standing.will_not_be")
_ARRANGES = pattern("days.arranges")
_GOES_FOR = pattern("standing.goes_for")
_WILL_FOR = pattern("standing.will_for")
_LINED_UP = pattern("standing.lined_up")
_NTH_DAY = pattern("standing.nth_day")
_STILL_AHEAD = pattern("standing.still_ahead")
_SPOKE_AT = pattern("standing.spoke_at")
_IS_LIKELY = pattern("standing.is_likely")
_AHEAD_AFTER = pattern("standing.ahead_after")
_AHEAD_BEFORE = pattern("standing.ahead_before")


_DENIED = pattern("standing.denied")
_NO_PLAN = pattern("standing.no_plan")
_NONE_SET = pattern("standing.none_set")
_NONE_FOR = pattern("standing.none_for")
_EARLY_AS = pattern("standing.early_as")
_SHAPE_OF = pattern("standing.shape_of")
_ENDED_THEN = pattern("standing.ended_then")
_NOT_YET, _SIGHTS_ON = pattern("standing.not_yet"), pattern("standing.sights_on")
_WAS_SAID_OF = pattern("standing.was_said_of")
_IS_MEANT = pattern("standing.is_meant")
_GIVEN_UP = pattern("standing.given_up")
_WAS_DUE = pattern("standing.was_due")
_BUT_OFF = pattern("standing.but_off")
_TO_HAVE = pattern("standing.to_have")
_BUT = pattern("standing.but")
_MOVED = pattern("standing.moved")
_EARLIER = pattern("standing.earlier")
_CARRIED_OUT = pattern("standing.carried_out")
_WHERE_SAID = pattern("standing.where_said")
_HAS_BEEN = pattern("standing.has_been")
_FIRST_TIME, _WOULD_BE_FIRST = pattern("standing.first_time"), pattern("standing.would_be_first")
_UPCOMING = pattern("standing.upcoming")
_WAS = pattern("standing.was")
_SAID_WOULD = pattern("standing.said_would")
_BUT_WILL_NOT = pattern("standing.but_will_not")
_LEFT = pattern("days.left")
_STILL_TO_BE = pattern("standing.still_to_be")
_CAME_FOR = pattern("standing.came_for")
_AT_THIS = pattern("standing.at_this")
_TO_BE_DONE = pattern("standing.to_be_done")
_DONE_AT = pattern("standing.done_at")
_BEFORE_IT = pattern("standing.before_it")
_SINCE_IT = pattern("standing.since_it")
_HAD_PUT_OFF = pattern("standing.had_put_off")
_WOULD_HAVE = pattern("standing.would_have")
_IF_IT_IS = pattern("standing.if_it_is")
_UNREAL, _HARD_TO = pattern("standing.unreal"), pattern("standing.hard_to")
_NOT_WITH, _BUT_WITH = pattern("standing.not_with"), pattern("standing.but_with")
_DID_IT = pattern("standing.did_it")
_WAS_AT_IT, _WELCOMED_FOR = pattern("standing.was_at_it"), pattern("standing.welcomed_for")
_ON_SCHEDULE, _IS_SET_TO = pattern("standing.on_schedule"), pattern("standing.is_set_to")
_AFTER_IT, _THEN_WILL = pattern("standing.after_it"), pattern("standing.then_will")
_IF_THEN = pattern("standing.if_then")
_HAS_HAD, _PICTURE = pattern("standing.has_had"), pattern("standing.picture")


@attrs.frozen
class _Cue:
    """The words of a status, in front of an event word (`active`) and behind it (`passive`)."""

    active: re.Pattern[str]
    passive: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def _cues(lexicon: Lexicon) -> dict[str, _Cue]:
    cues = {}
    for key, words in lexicon.status.items():
        any_word = f"(?:{'|'.join(words)})"
        been = r"(?: [\w.,'-]+){0,12}? (?:was|were|is|are|been|be|being|got) (?:\w+ly |now |also )?"
        where = r"(?: (?:in|at|to|with|between) [\w-]+(?: and [\w-]+)?)? "  # a headline: "talks in Brussels called off"
        passive = rf"(?:{been}|{where}){any_word}\b"
        cues[key] = _Cue(re.compile(rf"\b{any_word}\b"), re.compile(passive))
    return cues


@attrs.frozen
class Standing:
    """A status (None: there was no such event), whether the event is denied, and whether any words say so."""

    status: Status | None
    denied: bool = False
    sure: bool = True


def status_of(page: Page, sentence: Sentence, hit: Hit, when: When) -> Standing:
    """How the event that `hit` names stands; `when` is what is known of its days."""
    words = words_of(page, sentence, hit)
    found = _if_none(words) or _if_denied(words, when) or _if_off(words, _cues(page.lexicon))
    return found or _by_plan(words, when)


def is_plan(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether words of its sentence tell of an event as one that is planned, wished, refused, called off or put off."""
    words = words_of(page, sentence, hit)
    if (words.deed is not None and words.deed.kind != "leaves") or _ARRANGES.search(words.wide):
        return True
    return any(_plans(words, _SAID_WOULD.search(words.wide) is not None)) or called_off(page, sentence, hit)


def _if_none(words: Telling) -> Standing | None:
    """That the text tells of no event: a condition, a habit, a signature that is only asked for."""
    hit, signs = words.hit, words.hit.kind is Kind.SIGNING
    if hit.verb and (_NEVER.search(words.before) or _CONDITIONAL.search(words.wide) or _HARD_TO.search(words.wide)):
        return Standing(None)
    if hit.verb and _COULD_NOT.search(words.before):
        return Standing(None)
    if _UNREAL.search(words.wide) or (words.noun and _NOT_WITH.search(words.wide) and words.behind(_BUT_WITH)):
        return Standing(None)
    unsigned = signs and (_UNSIGNED.search(words.wide) or words.behind(_SIGNED_NONE) or _only_asked(hit, words.wide))
    if unsigned or (signs and hit.verb and _only_before(words)):
        return Standing(None)
    ended = words.deed is not None and words.deed.kind in ("ends", "delays")
    if not ended and is_denied(parse(words.page, words.sentence), hit):
        return Standing(None)  # "denied that they would meet", not "denied that they cancelled the summit"
    habit = any(m.type == "SET" and 0 < m.start - hit.end <= _HABIT for m in words.sentence.mentions)
    return Standing(None) if habit or _DENIED.search(words.wide) else None  # "hold talks twice a year" is a habit


_COULD_NOT = pattern("standing.could_not")


def _if_denied(words: Telling, when: When) -> Standing | None:
    """That the event will not be: it is refused, ruled out or not planned.

    Where a day to come is told on which it will not be, there was a plan: "will not meet on April 3".
    """
    deed, negation = words.deed, negation_of(words.page, words.sentence, words.hit)
    if negation == "none":
        return Standing(None)
    if negation is not None:
        return Standing(Status.CANCELLED, denied=negation == "refused" and not _is_ahead(words, when))
    if words.noun and deed is not None and deed.kind == "refuses" and not deed.definite:
        return Standing(Status.CONSIDERED) if deed.mood == "undone" else Standing(Status.CANCELLED, denied=True)
    if words.noun and _RULES_OUT.search(words.before):
        return Standing(Status.CANCELLED, denied=True)
    if words.hit.verb and _NOT_PLANNED.search(words.before):
        planned = words.behind(_AS_PLANNED) is not None
        planned = planned or _has_a_day(words, when)
        return Standing(Status.CANCELLED, denied=not planned)
    if denies(words.page, words.sentence, words.hit) or _none_planned(words.page, words.sentence, words.hit):
        return Standing(Status.CANCELLED, denied=True)
    return None


def _is_ahead(words: Telling, when: When) -> bool:
    """Whether the event has a day that is not over."""
    return when.exact and when.earliest is not None and when.earliest >= words.page.document.day


def _has_a_day(words: Telling, when: When) -> bool:
    """Whether the clause tells of a day to come on which it will not be."""
    return _is_ahead(words, when) and _WILL_NOT.search(words.before) is not None and words.behind(_ON_A_DAY) is not None


def _if_off(words: Telling, cues: dict[str, _Cue]) -> Standing | None:
    """That the event was called off or put off, or came to nothing."""
    page, hit, deed = words.page, words.hit, words.deed
    off = given_up(page, words.sentence, hit)
    if off is not None:
        return Standing(off)
    if words.past and _TO_HAVE.search(words.before):
        return Standing(Status.CANCELLED, sure=False)
    if hit.verb and hit.trigger.pos == "verb" and _HAD_PLANNED.search(words.before):
        return Standing(Status.CANCELLED, sure=False)
    but_ended = _PLANNED_BUT_ENDED.match(page.low, hit.end, words.sentence.end) if words.noun else None
    but_ended = but_ended or _BUT_ENDED.search(page.low, hit.end, words.sentence.end)
    if but_ended is not None:
        return Standing(Status.CANCELLED if but_ended.group(1) else Status.POSTPONED)
    if deed is not None and (deed.kind, deed.mood) == ("ends", "before"):
        return Standing(Status.CANCELLED, sure=False)  # "days after cancelling the summit": what else is told counts
    ended = _is_off(words, "ends", cues["cancelled"])
    ended = ended or _WILL_NOT_BE.match(page.low, hit.end, min(words.last, hit.end + 130)) is not None
    ended = ended or _is_not_to_be(words)
    if ended or (words.noun and _BUT_WILL_NOT.search(page.low, hit.end, words.sentence.end)):
        return Standing(Status.CANCELLED)
    by_name = off_by_name(page, words.sentence, hit)
    if by_name is not None:
        return Standing(by_name)
    delayed = _is_off(words, "delays", cues["postponed"])
    if delayed and _goes_ahead(words):
        return None  # "the summit that was put off by a day opened on Sunday"
    if delayed and words.behind(_RESUMES):
        return Standing(Status.SCHEDULED)
    if words.noun and _HAD_PUT_OFF.search(words.wide):
        return Standing(Status.SCHEDULED, sure=False)
    if delayed:
        return Standing(Status.POSTPONED)
    return Standing(Status.CANCELLED, sure=False) if words.noun and words.behind(_WOULD_HAVE) else None


def _by_plan(words: Telling, when: When) -> Standing:
    """How an event stands that is on or over: by its days, then by the words around it."""
    hit, day = words.hit, words.page.document.day
    if words.noun and _LEFT.search(words.wide) and (when.latest is None or when.latest >= day):
        return Standing(Status.SCHEDULED, sure=False)  # who pulls out of an event does so before it
    told = _SAID_WOULD.search(words.wide) is not None  # "said it would host a meeting": it said "will"
    promised = _promised_there(words.page, words.sentence, hit)
    hedged, planned = (False, False) if promised else _plans(words, told)
    ahead = Standing(Status.CONSIDERED if hedged and not planned else Status.SCHEDULED)
    if when.latest is not None and when.latest < day:
        return Standing(Status.HELD)
    if when.start_latest is not None and when.start_latest < day:
        return Standing(Status.HELD)  # it has begun
    today = when.exact and when.earliest == day
    if promised and (when.earliest is None or when.earliest <= day):
        return Standing(Status.HELD)
    ahead_of = not when.exact and when.latest is not None and (when.earliest is None or when.earliest >= day)
    if not hedged and (ahead_of or (today and when.latest == day)) and _is_doing(words):
        return Standing(Status.SCHEDULED)  # "are meeting Thursday", "by May"; of what goes on one says "were"
    if hit.verb and today and _now(hit) and not hedged and not planned:
        later = hit.trigger.pos == "verb" and words.behind(_LATER_TODAY) is not None
        return Standing(Status.SCHEDULED if later else Status.HELD)
    ended = words.noun and words.behind(_WHICH_ENDED) is not None
    if (ended or _EARLIER.match(words.after)) and not planned and (when.latest is None or when.latest <= day):
        return Standing(Status.HELD)
    if when.earliest is not None and when.earliest > day:
        return ahead
    if _is_close(words):
        return ahead
    if hit.trigger.pos == "pronoun":
        return Standing(Status.HELD) if _has_taken_place(hit) else ahead
    if hit.verb:
        return _by_verb(words, hedged, planned)
    if _CARRIED_OUT.search(words.before):
        return Standing(Status.HELD)
    if words.page.part == "title" and (planned or hedged):
        return ahead  # "X and Y to hold talks"
    headline = of_headline(words.page, words.sentence, hit, when)
    if headline is not None:
        return Standing(headline, sure=words.behind(_HEADLINE_TO) is not None)
    return _by_phrase(words, told) or _by_cues(words, when, told, ahead)


def _plans(words: Telling, told: bool) -> tuple[bool, bool]:
    """Whether the words hedge an event, and whether they tell of a plan."""
    before, hit = words.before, words.hit
    weighed = words.does("weighs") and words.deed is not None and not words.deed.definite
    if words.behind(_ONLY_IF) or _PERHAPS.search(words.wide) or _READY_TO.search(before) or (weighed and not told):
        return True, False
    if _is_close(words):
        return True, False
    if hit.verb and _IF_THEN.search(words.page.low, words.sentence.start, hit.start):
        return True, False
    invited = words.noun and _INVITED_TO_IT.search(before) is not None  # that one is held whoever comes
    hedged = weighed or (_HEDGED.search(before) is not None and not told and not invited)
    hedged = hedged or (words.noun and _MAY_BE.match(words.after) is not None)
    hedged = hedged or (not invited and (_is_invited_for(words) or _is_asked_to(words)))
    planned = (_FUTURE.search(before) is not None or told) and not (words.noun and _INVITED.search(before))
    planned = planned or words.does("awaits") or words.expected
    goes_on = hit.trigger.pos == "verb" and before.endswith(" and ") and MODAL.search(before) is not None
    return hedged, planned or goes_on


def _is_close(words: Telling) -> bool:
    """Whether a signature is near, and not yet given: "are close to signing an accord"."""
    signing = words.hit.kind is Kind.SIGNING and words.hit.trigger.words.endswith("ing")
    return signing and _CLOSE_TO.search(words.before) is not None


_CLOSE_TO = pattern("standing.close_to")
_INVITED_TO_IT = pattern("standing.invited_to_it")


def _is_invited_for(words: Telling) -> bool:
    """Whether somebody is asked to come to talks: "invited him for talks". A summit is held whoever comes to it."""
    return words.noun and words.hit.kind is not Kind.SUMMIT and _INVITED_FOR.search(words.wide) is not None


def _is_asked_to(words: Telling) -> bool:
    """Whether somebody is asked to come to talks that are no summit: "asked them to come to Rome for talks"."""
    asked = words.noun and words.hit.kind is not Kind.SUMMIT and " to " in words.wide
    return asked and certain_side(words.page, words.sentence, words.hit) == "open"


def _is_doing(words: Telling) -> bool:
    """Whether the verb of the event says "is meeting" or "are holding", and nothing that it goes on."""
    parsed = parse(words.page, words.sentence)
    at, named = parsed.clause_of(words.hit), parsed.phrase_of(words.hit)
    if at < 0 and (named < 0 or parsed.phrases[named].role != "object"):
        return False
    clause = parsed.clauses[at if at >= 0 else parsed.phrases[named].clause]
    return _IS_DOING.fullmatch(words.page.low, clause.start, clause.end) is not None


def _by_verb(words: Telling, hedged: bool, planned: bool) -> Standing:
    """How an event stands that a verb tells, by its form."""
    if _DID_IT.search(words.before):
        return Standing(Status.HELD)
    if words.hit.trigger.pos == "verb" and _WAS_THERE_TO.search(words.before):
        return Standing(Status.HELD, sure=False)  # "was in Lima to meet them"
    if not words.past:
        return Standing(_of_verb(words.page, words.hit, words.before, hedged, planned))
    if _WOULD_BE_FIRST.search(words.wide):
        return Standing(Status.SCHEDULED, sure=False)
    if _FIRST_TIME.search(words.wide):
        return Standing(Status.HELD, sure=False)  # "the first time they have met" may be said of a meeting to come
    undone = _STILL_TO_BE.search(words.before)
    if undone is None:
        return Standing(Status.HELD)
    return Standing(Status.CONSIDERED if undone.group(1) in ("may", "might", "could") else Status.SCHEDULED)


def _by_phrase(words: Telling, told: bool) -> Standing | None:
    """How an event stands that a noun tells, by the phrase that it stands in."""
    if can_be_moved(words.page, words.sentence, words.hit):
        return Standing(Status.SCHEDULED)
    if _SINCE_IT.search(words.wide) or opens_with_it(words.page, words.sentence, words.hit):
        return Standing(Status.HELD)
    if _SHAPE_OF.search(words.before):
        return Standing(Status.SCHEDULED, sure=False)  # "the date of the summit was chosen": it may be to come
    if _IF_IT_IS.search(words.before) or _is_invited_for(words):
        return Standing(Status.CONSIDERED)
    if words.behind(_HAS_BEEN) or _WAS_AT_IT.search(words.wide) or _HAS_HAD.search(words.before):
        return Standing(Status.HELD)
    first = max(words.sentence.start, words.hit.start - FAR)
    before = words.page.low[first : words.hit.start]
    if _WILL_FOR.search(before) or _ON_SCHEDULE.search(before) or words.behind(_IS_SET_TO) or _comes_before(words):
        return Standing(Status.SCHEDULED)
    if words.hit.kind is Kind.VISIT and _WELCOMED_FOR.search(before):
        return Standing(Status.HELD)
    parsed = parse(words.page, words.sentence)
    past = tense_of(parsed, words.hit, words.page.low) == "past" or goes_on_done(parsed, words.hit, words.page.low)
    if past and not words.behind(_LINED_UP):
        return Standing(Status.HELD)
    return Standing(Status.CONSIDERED) if _MAY_BE.match(words.after) else None


def _comes_before(words: Telling) -> bool:
    """Whether an event of no day opens a sentence as what comes before what is to come: "After the visit, he will"."""
    opens = _AFTER_IT.fullmatch(words.page.low, words.sentence.start, words.hit.start) is not None
    dated = any(m.type != "DURATION" and m.end <= words.hit.end for m in words.sentence.mentions)
    return opens and not dated and words.behind(_THEN_WILL) is not None


def _by_cues(words: Telling, when: When, told: bool, ahead: Standing) -> Standing:
    """How an event stands that a noun tells, by the words around it; held where nothing tells of a plan."""
    if words.does("weighs", "awaits") or words.expected:
        return ahead
    if _READY_TO.search(words.before):
        return Standing(Status.CONSIDERED)
    day = words.page.document.day
    if _WAS_TO_HOLD.search(words.before):
        return Standing(Status.SCHEDULED, sure=False)  # what else is told of it counts
    if _is_set_for(words, day) or _is_meant(words.page, words.sentence, words.hit):
        return Standing(Status.SCHEDULED)
    if words.noun and _is_announced(words):
        return Standing(Status.SCHEDULED)
    if was_done_at(words.page, words.sentence, words.hit) and not told:
        return Standing(Status.HELD)
    status = Status.SCHEDULED if told else _of_noun(words)
    if status is not None:
        return Standing(status)
    if words.behind(_ENDED_THEN):
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


def _goes_ahead(words: Telling) -> bool:
    """Whether the main clause tells that an event took place or will, of which an aside tells that it was put off."""
    parsed, low = parse(words.page, words.sentence), words.page.low
    at = parsed.phrase_of(words.hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    aside = any(c.start < clause.start and c.start >= words.hit.end and c.verb for c in parsed.clauses)
    if not aside or clause.negated:
        return False
    return tense_of(parsed, words.hit, low) == "past" or _THEN_TO_BE.match(low, clause.start) is not None


def _is_not_to_be(words: Telling) -> bool:
    """Whether an event is the subject of what will not be, whatever is told of it in between.

    "The summit that Egypt had called for Saturday will not take place."
    """
    parsed = parse(words.page, words.sentence)
    at = parsed.phrase_of(words.hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    return clause.negated and _NOT_TO_BE.match(words.page.low, clause.start) is not None


_HAS_TAKEN_PLACE = pattern("standing.has_taken_place")
_INVITED_FOR, _ONLY_IF = pattern("standing.invited_for"), pattern("standing.only_if")
_WILL_NOT, _ON_A_DAY = pattern("standing.will_not"), pattern("standing.on_a_day")
_WHICH_ENDED = pattern("days.which_ended")
_HEADLINE_TO = pattern("standing.headline_to")
_RULES_OUT, _PLANNED_BUT_ENDED = pattern("standing.rules_out"), pattern("standing.planned_but_ended")
_IS_DOING = pattern("standing.is_doing")
_WAS_THERE_TO = pattern("standing.was_there_to")
_LATER_TODAY = pattern("standing.later_today")
_THEN_TO_BE, _HAD_PLANNED = pattern("standing.then_to_be"), pattern("standing.had_planned")
_WAS_TO_HOLD = pattern("standing.was_to_hold")
_NOT_TO_BE = pattern("standing.not_to_be")
_ANNOUNCED, _ANNOUNCES = pattern("days.announced"), pattern("days.announces")
_ANNOUNCED_FOR = pattern("days.announced_for")
_RESUMES = pattern("standing.resumes")
_MAY_BE_ENDED = pattern("standing.may_be_ended")
_BUT_ENDED = pattern("standing.but_ended")
_PRESENT_AFTER = pattern("standing.present_after")
_NEXT_VERB = pattern("standing.next_verb")
_HAD_IT = pattern("standing.had_it")
_HAS_BEGUN = pattern("standing.has_begun")
_MAY_BE = pattern("standing.may_be")
_READY_TO = pattern("standing.ready_to")
_PERHAPS = pattern("standing.perhaps")
_AS_PLANNED = pattern("standing.as_planned")
_INVITED = pattern("standing.invited")
_TO_BE = pattern("standing.to_be")


def _only_asked(hit: Hit, before: str) -> bool:
    """Whether somebody only asks for a signature, or decides on it: "called on them to sign"."""
    asked = _ASKED.search(before) if hit.verb else None
    if asked is None:
        return False
    return hit.trigger.pos != "past" or _THEN_SIGNED.search(before, asked.start()) is None


def _only_before(words: Telling) -> bool:
    """Whether somebody only tells what must or may come before a signature: "it must pass before he signs it".

    Not where that is planned too, or the day of the signature is told: "they will meet before they sign a pact".
    """
    page, hit, sentence = words.page, words.hit, words.sentence
    before = _BEFORE_THEY.search(page.low, sentence.start, hit.start)
    if before is None or words.past:
        return False
    if words.behind(_SIGNS_IT) or _MUST_FIRST.search(page.low, sentence.start, before.start()):
        return True
    dated = any(0 <= m.start - hit.end <= REACH for m in sentence.mentions)
    return not dated and _WILL_FIRST.search(page.low, sentence.start, before.start()) is None


def _now(hit: Hit) -> bool:
    """Whether a verb on the day of the report is what goes on: "meets today", "said before meeting them today"."""
    return hit.trigger.pos in ("verb", "gerund") or hit.trigger.words == "meeting"


def direction(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """The side of the report on which the words put an event, "future" or "past"; None where they do not say."""
    first, last = clause_around(page, sentence, hit)
    if last - hit.end <= 1:
        last = sentence.clause(min(last + 6, sentence.end), 0.6)[1]
    before = page.low[max(first, hit.start - REACH) : hit.start]
    after = page.low[hit.end : min(last, hit.end + REACH)]
    if not hit.verb:
        after = past_aside(page, sentence, hit) or after
    if not hit.verb and (_HAD_IT.search(before) or any(first <= verb < hit.start for verb in sentence.verbs)):
        after = _NEXT_VERB.split(after, maxsplit=1)[0]  # "had dinner with him and is due to meet her"
    wide = page.low[max(sentence.start, hit.start - 50) : hit.start]
    if _promised_there(page, sentence, hit):
        return "past"
    if hit.kind is Kind.PRESS and _SPOKE_AT.search(wide):
        return "past"
    if not hit.verb and (
        opens_with_it(page, sentence, hit) or _SINCE_IT.search(wide) or _was_said_of(page, sentence, hit)
    ):
        return "past"
    if not hit.verb and _WOULD_HAVE.match(page.low, hit.end, sentence.end):
        return None
    if page.part == "title" and not hit.verb and _BEFORE_IT.search(wide):
        return "future"
    if _has_taken_place(hit):
        return "past"
    if hit.verb and hit.trigger.pos == "past" and _TO_HAVE.search(before):
        return None  # "they were to have met on Friday": that day may be over or not
    if hit.verb and hit.trigger.pos == "past" and not _TO_BE.search(before):
        return "past"  # "they met on Friday and will meet again"
    if not hit.verb and _HAS_BEGUN.match(page.low, hit.end, sentence.end):
        return "past"
    if hit.verb and _DID_IT.search(before):
        return "past"
    if opens_done(parse(page, sentence), hit, page.low) or (not hit.verb and _CARRIED_OUT.search(before)):
        return "past"
    if _AHEAD_AFTER.search(after) or _FUTURE.search(before) or _HEDGED.search(before) or _AHEAD_BEFORE.search(before):
        return "future"
    if not hit.verb and (_is_meant(page, sentence, hit) or _PRESENT_AFTER.match(page.low, hit.end, sentence.end)):
        return "future"
    if hit.verb:
        return "future" if hit.trigger.pos in ("verb", "pronoun") and not _NEVER.search(before) else None
    parsed = parse(page, sentence)
    deed = deed_of(parsed, hit, page.low)
    if (deed is not None and deed.kind in ("awaits", "weighs")) or tense_of(parsed, hit, page.low) in _TO_COME:
        return "future"
    if _is_note(parsed, hit) or _GOES_FOR.search(page.low, max(sentence.start, hit.start - FAR), hit.start):
        return "future"
    if (_HELD_BEFORE.search(wide) and not _COMING.search(wide)) or _WAS.match(after):
        return "past"
    if is_scene(parse(page, sentence), hit, page.low):
        return "past"
    if _IS_LIKELY.match(page.low[hit.end : page.ahead(hit.end, 120)]):
        return "future"
    if tense_of(parsed, hit, page.low) == "past":
        return "past"  # "the summit that was put off by a day closed on Sunday"
    cues = _cues(page.lexicon)
    ends = deed is not None and deed.kind in ("ends", "delays", "leaves")
    ends = ends or any(cues[word].passive.match(after) is not None for word in ("cancelled", "postponed"))
    return "future" if ends else None


def _promised_there(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether something was promised at an event: "agreed to reopen the border at a summit on Monday"."""
    if hit.verb:
        return False
    before = page.low[max(sentence.start, hit.start - FAR) : hit.start]
    return promised_at(before, hit.trigger.words, headline=page.part == "title")


def _has_taken_place(hit: Hit) -> bool:
    """Whether a pronoun takes up an event with words of the past: "It opened on Monday"."""
    return hit.trigger.pos == "pronoun" and _HAS_TAKEN_PLACE.fullmatch(hit.trigger.words) is not None


def _was_said_of(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether what somebody tells in the past tense is said of the event: '"It went well," she said, referring to'."""
    return _WAS_SAID_OF.search(page.low, sentence.start, hit.start) is not None


def _is_meant(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a sentence tells what an event is meant for: "the summit, which is set to include a dinner"."""
    return _IS_MEANT.match(page.low, hit.end, sentence.end) is not None


def _is_note(parsed: Parse, hit: Hit) -> bool:
    """Whether a sentence without a verb opens with an event, as a note of what is to come: "EU summit on Monday"."""
    opens = parsed.phrase_of(hit) == 0 and parsed.phrases[0].role == "subject"
    return opens and not any(c.verb for c in parsed.clauses)


def off_by_name(page: Page, sentence: Sentence, hit: Hit) -> Status | None:
    """How an event stands of which only its name tells that it is off: "spoke about the postponed summit".

    Not where it is told to be on again: "held their postponed summit".
    """
    put_off = put_off_before(page, sentence, hit) is not None
    if not put_off and called_off_before(page, sentence, hit) is None:
        return None
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0 or is_on_again(page, sentence, hit):
        return None
    phrase = parsed.phrases[at]
    clause, words = parsed.clauses[phrase.clause], grammar()
    if phrase.role == "object" and clause.verb not in words.outside and clause.verb not in words.say:
        return None
    if (
        phrase.role == "subject"
        and put_off
        and not clause.negated
        and is_past(page.low[clause.start : clause.end].split())
    ):
        return None  # "the delayed summit went well"
    undated = _NO_DATE.search(page.low, sentence.start, hit.start) is not None
    if phrase.role == "prep" and phrase.prep not in _SPOKEN_ABOUT and not undated:
        return None  # "arrived for the postponed summit", "at their delayed talks"
    return Status.POSTPONED if put_off else Status.CANCELLED


_NO_DATE = pattern("standing.no_date")
_SPOKEN_ABOUT = ("about", "of", "over", "regarding", "concerning")


def called_off(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether the clause says that the event was cancelled or put off."""
    words, cues = words_of(page, sentence, hit), _cues(page.lexicon)
    ended = _is_off(words, "ends", cues["cancelled"]) or _is_off(words, "delays", cues["postponed"])
    return ended or given_up(page, sentence, hit) is not None or off_by_name(page, sentence, hit) is not None


def _none_planned(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether the text says that there is no such meeting: "no plans for a meeting", "no meeting is scheduled"."""
    if hit.verb:
        return False
    before = page.low[max(sentence.start, hit.start - REACH) : hit.start]
    after = page.low[hit.end : min(sentence.end, hit.end + REACH)]
    if _NO_PLAN.search(before) is not None:
        return True
    none_of = re.search(r"\bno (?:[\w-]+ ){0,2}$", before) is not None
    return none_of and (_NONE_SET.match(after) is not None or _NONE_FOR.match(after) is not None)


def given_up(page: Page, sentence: Sentence, hit: Hit) -> Status | None:
    """How a plan ended that the text tells as one of the past: "they had planned to meet on Tuesday, but ..."."""
    if not hit.verb:
        return None
    before = page.low[max(sentence.start, hit.start - REACH) : hit.start]
    came = _BUT if _GIVEN_UP.search(before) else _BUT_OFF if _WAS_DUE.search(before) else None
    match = None if came is None else came.search(page.low, hit.end, sentence.end)
    if match is None:
        return None
    return Status.POSTPONED if _MOVED.search(match.group(1)) else Status.CANCELLED


def _of_verb(page: Page, hit: Hit, before: str, hedged: bool, planned: bool) -> Status:
    if _WHERE_SAID.match(page.low[hit.end : page.ahead(hit.end, 90)]) and not _COMING_VERB.search(before):
        return Status.HELD
    if planned and not (hedged and re.search(r"\b(?:may|might|could)\b", before)):
        return Status.SCHEDULED
    if hedged:
        return Status.CONSIDERED
    if hit.trigger.pos == "gerund" or hit.trigger.words == "meeting":
        opening = page.low[page.back(hit.start, 12) : hit.start]
        if re.search(r"\b(?:before|ahead of) $", opening):
            return Status.SCHEDULED
        return Status.HELD
    end = page.spans[page.sentence_at(hit.start)][1]
    shown = hit.trigger.words.endswith("s") and _PICTURE.match(page.low, end) is not None
    return Status.HELD if shown or page.part == "title" else Status.SCHEDULED  # "Rama signs treaty" is news


_COMING_VERB = pattern("standing.coming_verb")
_PAST_AFTER = pattern("standing.past_after")
_AHEAD = pattern("standing.ahead")
_BEFORE_DOING = pattern("standing.before_doing")


def _of_noun(words: Telling) -> Status | None:
    """A noun stands as the words around it say, the nearer ones first; None where they say nothing."""
    before, after, wide, cues = words.before, words.after, words.wide, _cues(words.page.lexicon)
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


def _is_off(words: Telling, kind: str, cue: _Cue) -> bool:
    """Whether an event is told to be called off or put off: "called off the meeting", "the meeting was cancelled"."""
    alone = words.after.startswith(" with ") or words.hit.kind is Kind.SIGNING
    by_name = kind == "delays" and put_off_before(words.page, words.sentence, words.hit) is not None
    if (words.does(kind) and not by_name) or (kind == "ends" and alone and words.does("leaves")):
        return True
    passive = cue.passive.match(words.after)
    return passive is not None and _MAY_BE_ENDED.search(passive.group()) is None
