"""That an event was called off or put off, or came to nothing: "called off the summit", "was to meet him, but"."""

from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.certainty import certain_side
from summit_timeline.events.status.cues import Standing, cues_of
from summit_timeline.events.status.deeds import is_denied, is_past, tense_of
from summit_timeline.events.status.moves import called_off_before, is_on_again, put_off_before
from summit_timeline.events.status.plan import Plan
from summit_timeline.events.status.rows import Row, cancelled, first_of
from summit_timeline.events.status.telling import REACH, Telling, words_of
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern

_WILL_NOT_BE = pattern("standing.will_not_be")
_GIVEN_UP = pattern("standing.given_up")
_WAS_DUE = pattern("standing.was_due")
_BUT_OFF = pattern("standing.but_off")
_TO_HAVE = pattern("standing.to_have")
_BUT = pattern("standing.but")
_MOVED = pattern("standing.moved")
_BUT_WILL_NOT = pattern("standing.but_will_not")
_HAD_PUT_OFF = pattern("standing.had_put_off")
_WOULD_HAVE = pattern("standing.would_have")
_PLANNED_BUT_ENDED = pattern("standing.planned_but_ended")
_WAS_A_PLAN = pattern("standing.was_a_plan")
_THEN_TO_BE = pattern("standing.then_to_be")
_HAD_PLANNED = pattern("standing.had_planned")
_NOT_TO_BE = pattern("standing.not_to_be")
_RESUMES = pattern("standing.resumes")
_MAY_BE_ENDED = pattern("standing.may_be_ended")
_BUT_ENDED = pattern("standing.but_ended")
_WAS_DUE_THERE = pattern("standing.was_due_there")
_BUT_DID_NOT_GO = pattern("standing.but_did_not_go")
_NO_DATE = pattern("standing.no_date")
_THEY_CALLED_OFF = pattern("standing.they_called_off")
_THEY_PUT_OFF = pattern("standing.they_put_off")
_WAS_PUT_OFF = pattern("standing.was_put_off")
_RETURNS_TO = ("revive", "resume", "restart", "reschedule", "renew", "reopen", "revisit")
_HEADLINE_OFF = pattern("standing.headline_off")
_END_DENIED, _END_ASIDE = pattern("untrue.end_denied"), pattern("untrue.end_aside")
_END_UNTRUE, _IS_UNTRUE = pattern("untrue.end_told"), pattern("untrue.end_untrue")
_STATUS_OF = {"ends": "cancelled", "delays": "postponed"}  # the cue words of a deed
_REACH_OF_VERB = 130  # characters behind an event word
_SPOKEN_ABOUT = ("about", "of", "over", "regarding", "concerning")


def if_off(plan: Plan) -> Standing | None:
    """That the event was called off or put off, or came to nothing."""
    off = first_of(_CALLED_OFF, plan) or _if_put_off(plan.words)
    return off if off is None or not _is_end_denied(plan.words) else Standing(Status.SCHEDULED, sure=False)


def _is_end_denied(words: Telling) -> bool:
    """Whether it is only said to be off by what somebody calls untrue: "denied reports that the talks were off"."""
    low, start = words.page.low, words.hit.start
    if words.goes_on(_END_ASIDE):
        return False  # "denied claims that the visit, which was cancelled, had cost millions"
    if _END_DENIED.search(low, words.sentence.start, start):
        return True
    parsed = words.parsed
    at = parsed.phrase_of(words.hit)
    if at >= 0 and parsed.phrases[at].role == "subject" and is_denied(parsed, words.hit):
        return True  # not "denied that it had called off the talks", which were off
    told = _END_UNTRUE.search(low, words.sentence.start, start)
    return told is not None and _IS_UNTRUE.match(low, words.hit.end, words.sentence.end) is not None


def _if_put_off(words: Telling) -> Standing | None:
    """How an event stands that was put off; None where it is on after all: "the talks that were put off opened"."""
    delayed = _is_off(words, "delays")
    if delayed and (_goes_ahead(words) or _is_held_after_all(words) or _is_taken_up_again(words)):
        return None
    if delayed and words.goes_on(_RESUMES):
        return Standing(Status.SCHEDULED)
    if words.noun and words.comes_behind(_HAD_PUT_OFF):
        return Standing(Status.SCHEDULED, sure=False)
    if delayed:
        return Standing(Status.POSTPONED)
    return Standing(Status.CANCELLED, sure=False) if words.noun and words.goes_on(_WOULD_HAVE) else None


def _if_given_up(plan: Plan) -> Standing | None:
    return _standing(given_up(plan.words.page, plan.words.sentence, plan.words.hit))


def _by_its_name(plan: Plan) -> Standing | None:
    return _standing(off_by_name(plan.words.page, plan.words.sentence, plan.words.hit))


def _standing(status: Status | None) -> Standing | None:
    return None if status is None else Standing(status)


def _but_ended(plan: Plan) -> Standing | None:
    """How an event stands of which its sentence goes on to tell that it is off: "... but it was called off"."""
    low, at, end = plan.words.page.low, plan.words.hit.end, plan.words.sentence.end
    told = (_PLANNED_BUT_ENDED.match(low, at, end) if plan.words.noun else None) or _BUT_ENDED.search(low, at, end)
    if told is None and plan.words.noun and plan.words.follows(_WAS_DUE_THERE):
        told = _BUT_DID_NOT_GO.match(low, at, end)  # "was due there for talks but called off the trip"
    return None if told is None else Standing(Status.CANCELLED if told.group(1) else Status.POSTPONED)


def _headline_ends(plan: Plan) -> Standing | None:
    """How a headline ends that opens with an event: "Meeting of Chad's president and Niger's in Paris called off"."""
    words = plan.words
    if words.page.part != "title" or not words.noun:
        return None
    told = _HEADLINE_OFF.match(words.page.low, words.hit.end, words.sentence.end)
    return None if told is None else Standing(Status.CANCELLED if told.group(1) else Status.POSTPONED)


def _will_not_be(words: Telling) -> bool:
    end = min(words.last, words.hit.end + _REACH_OF_VERB)
    return _WILL_NOT_BE.match(words.page.low, words.hit.end, end) is not None


def _goes_ahead(words: Telling) -> bool:
    """Whether the main clause tells that an event took place or will, of which an aside tells that it was put off."""
    parsed, low = words.parsed, words.page.low
    at = parsed.phrase_of(words.hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    aside = any(c.start < clause.start and c.start >= words.hit.end and c.verb for c in parsed.clauses)
    if not aside or clause.negated:
        return False
    return tense_of(parsed, words.hit, low) == "past" or _THEN_TO_BE.match(low, clause.start) is not None


def _by_them(plan: Plan) -> Standing | None:
    """How an event stands of which is told beside it that somebody called it off: "a visit that he cancelled".

    Not where it is held, or to be, after all: "held the summit that Chad had called off", "the talks that Chad called
    off began on Monday"; but "the talks that Chad called off were set for Monday".
    """
    words, parsed = plan.words, plan.words.parsed
    off, delayed = words.goes_on(_THEY_CALLED_OFF), words.goes_on(_THEY_PUT_OFF)
    at = parsed.phrase_of(words.hit) if words.noun and (off or delayed) else -1
    if at < 0 or (parsed.phrases[at].role == "subject" and not _was_a_plan(words, at)):
        return None
    phrase = parsed.phrases[at]
    verb = parsed.clauses[phrase.clause].verb
    if phrase.role == "object" and (verb in grammar().puts_on or verb in _RETURNS_TO):
        return None
    return Standing(Status.CANCELLED if off else Status.POSTPONED)


def _was_a_plan(words: Telling, at: int) -> bool:
    """Whether an event, the subject of its clause, is told as what had been planned."""
    clause = words.parsed.clauses[words.parsed.phrases[at].clause]
    return not clause.negated and _WAS_A_PLAN.match(words.page.low, clause.start) is not None


def _is_held_after_all(words: Telling) -> bool:
    """Whether somebody holds, or comes for, what was put off before: "opened talks on Monday that were postponed"."""
    if not words.noun or not words.goes_on(_WAS_PUT_OFF):
        return False
    return certain_side(words.page, words.sentence, words.hit) == "past"


def _is_taken_up_again(words: Telling) -> bool:
    """Whether somebody goes on with what was broken off: "will resume talks that were suspended in May"."""
    parsed = words.parsed
    at = parsed.phrase_of(words.hit) if words.noun and words.goes_on(_WAS_PUT_OFF) else -1
    if at < 0 or parsed.phrases[at].role != "object":
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    above = parsed.clauses[clause.parent] if clause.link == "to" and clause.parent >= 0 else clause
    willing = not clause.negated and not above.negated and above.verb not in grammar().undone
    return willing and clause.verb in _RETURNS_TO


def _is_not_to_be(words: Telling) -> bool:
    """Whether an event is the subject of what will not be, whatever is told of it in between.

    "The summit that Egypt had called for Saturday will not take place."
    """
    parsed = words.parsed
    at = parsed.phrase_of(words.hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    return clause.negated and _NOT_TO_BE.match(words.page.low, clause.start) is not None


@once
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


def called_off(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether the clause says that the event was cancelled or put off."""
    words = words_of(page, sentence, hit)
    ended = _is_off(words, "ends") or _is_off(words, "delays")
    return ended or given_up(page, sentence, hit) is not None or off_by_name(page, sentence, hit) is not None


@once
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


@once
def _is_off(words: Telling, kind: str) -> bool:
    """Whether an event is told to be called off or put off: "called off the meeting", "the meeting was cancelled"."""
    alone = words.after.startswith(" with ") or words.hit.kind is Kind.SIGNING
    by_name = kind == "delays" and put_off_before(words.page, words.sentence, words.hit) is not None
    if (words.does(kind) and not by_name) or (kind == "ends" and alone and words.does("leaves")):
        return True
    passive = cues_of(words.page.lexicon)[_STATUS_OF[kind]].passive.match(words.after)
    return passive is not None and _MAY_BE_ENDED.search(passive.group()) is None


def _is_before_its_end(words: Telling) -> bool:
    """Whether only what came before is told: "days after cancelling the summit", where what else is told counts."""
    return words.deed is not None and (words.deed.kind, words.deed.mood) == ("ends", "before")


# Reasons why an event was called off or came to nothing, or is told by name as one that is off.
_CALLED_OFF: tuple[Row, ...] = (
    # "they had planned to meet on Tuesday, but"
    _if_given_up,
    # "was to have met them"
    cancelled(lambda plan: plan.words.past and plan.words.follows(_TO_HAVE), sure=False),
    # "had hoped to meet them"
    cancelled(
        lambda plan: plan.words.hit.verb and plan.words.hit.trigger.pos == "verb" and plan.words.follows(_HAD_PLANNED),
        sure=False,
    ),
    # "the summit was planned for May but put off"
    _but_ended,
    # "days after cancelling the summit"
    cancelled(lambda plan: _is_before_its_end(plan.words), sure=False),
    # "called off the summit"
    cancelled(lambda plan: _is_off(plan.words, "ends")),
    # "the summit will not go ahead"
    cancelled(lambda plan: _will_not_be(plan.words)),
    # "the summit that Chad called for Saturday will not take place"
    cancelled(lambda plan: _is_not_to_be(plan.words)),
    # "was set for Sunday but will not take place"
    cancelled(lambda plan: plan.words.noun and plan.words.says_behind(_BUT_WILL_NOT)),
    # "spoke about the postponed summit"
    _by_its_name,
    # "a visit that he cancelled"
    _by_them,
    # a headline: "Meeting of Chad and Niger in Paris called off"
    _headline_ends,
)
