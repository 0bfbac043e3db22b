"""That there is no event, or that it is denied: a condition, a habit, what nobody plans."""

from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.deeds import is_denied
from summit_timeline.events.status.gone import stayed_at_home
from summit_timeline.events.status.headlines import denies
from summit_timeline.events.status.negation import negation_of
from summit_timeline.events.status.plan import Plan
from summit_timeline.events.status.rows import Row, denied, first_of, no_event
from summit_timeline.events.status.telling import REACH, Telling
from summit_timeline.events.status.untrue import is_untrue
from summit_timeline.events.text.patterns import pattern

_HABIT = 12  # characters between an event word and how often it takes place
_NOT_PLANNED = pattern("standing.not_planned")
_NEVER = pattern("standing.never")
_UNSIGNED = pattern("standing.unsigned")
_SIGNED_NONE = pattern("standing.signed_none")
_CONDITIONAL = pattern("standing.conditional")
_ASKED = pattern("standing.asked")
_THEN_SIGNED = pattern("standing.then_signed")
_BEFORE_THEY = pattern("standing.before_they")
_SIGNS_IT = pattern("standing.signs_it")
_WILL_FIRST = pattern("standing.will_first")
_MUST_FIRST = pattern("standing.must_first")
_DENIED = pattern("standing.denied")
_IS_OFF = pattern("untrue.is_off")
_NO_PLAN = pattern("standing.no_plan")
_NONE_OF = pattern("standing.none_of")
_NONE_SET = pattern("standing.none_set")
_NONE_FOR = pattern("standing.none_for")
_UNREAL = pattern("standing.unreal")
_HARD_TO = pattern("standing.hard_to")
_NOT_WITH = pattern("standing.not_with")
_BUT_WITH = pattern("standing.but_with")
_COULD_NOT = pattern("standing.could_not")
_WILL_NOT = pattern("standing.will_not")
_ON_A_DAY = pattern("standing.on_a_day")
_SET_FOR_A_DAY = pattern("standing.set_for_a_day")
_RULES_OUT = pattern("standing.rules_out")
_AS_PLANNED, _ON_A_CONDITION = pattern("standing.as_planned"), pattern("standing.on_a_condition")
_UNDONE = pattern("standing.undone")
_UNDONE_SINCE = pattern("standing.undone_since")


def if_none(plan: Plan) -> Standing | None:
    """That the text tells of no event: a condition, a habit, a signature that is only asked for."""
    return first_of(_NONE, plan)


def if_denied(plan: Plan) -> Standing | None:
    """That the event will not be: it is refused, ruled out or not planned.

    Where a day to come is told on which it will not be, there was a plan: "will not meet on April 3".
    """
    return first_of(_DENIALS, plan)


def _is_unsigned(words: Telling) -> bool:
    """Whether nothing was signed, or a signature is only asked for or waited for."""
    if words.hit.kind is not Kind.SIGNING:
        return False
    none = words.comes_behind(_UNSIGNED) or words.goes_on(_SIGNED_NONE)
    asked = _only_asked(words.hit, words.wide) and not _tells_of_it(words)
    return none or asked or (words.hit.verb and _only_before(words))


def _tells_of_it(words: Telling) -> bool:
    """Whether who signed something is told of it, whatever is asked for: "wants to repeal the law Vega signed"."""
    at = words.parsed.clause_of(words.hit)
    clause = words.parsed.clauses[at] if at >= 0 else None
    return clause is not None and clause.link == "relative" and clause.form == "ed" and bool(clause.subjects)


def _is_told_untrue(words: Telling) -> bool:
    """Whether somebody denies it: "denied that they would meet", not "denied that they cancelled the summit"."""
    return not _is_ended(words) and is_denied(words.parsed, words.hit)


def _is_ended(words: Telling) -> bool:
    """Whether it is called off or put off: "cancelled the talks", "the talks had been put off", "they were off"."""
    told = words.deed is not None and words.deed.kind in ("ends", "delays")
    return told or (words.noun and words.goes_on(_IS_OFF))


def _is_denied_here(words: Telling) -> bool:
    """Whether a word of denial stands in front of it: "denied a meeting", not "denied that talks had been put off"."""
    at = words.parsed.phrase_of(words.hit)
    ended = at >= 0 and words.parsed.phrases[at].role == "subject" and _is_ended(words)
    return not ended and words.comes_behind(_DENIED)


def _is_habit(words: Telling) -> bool:
    """Whether how often it takes place is told right behind it: "hold talks twice a year"."""
    return any(m.type == "SET" and 0 < m.start - words.hit.end <= _HABIT for m in words.sentence.mentions)


def _is_replaced(words: Telling) -> bool:
    """Whether an event is named beside another only as one that was called off: "in place of talks he called off"."""
    parsed = words.parsed
    named = parsed.phrase_of(words.hit)
    if named < 0 or parsed.phrases[named].role != "prep" or words.sentence.hits[0] is words.hit:
        return False
    asides = (c for c in parsed.clauses if c.noun == named and c.link == "relative" and not c.negated and not c.passive)
    return any(grammar().deeds.get(c.verb) == "ends" and c.form in ("past", "ed") for c in asides)


def _by_negation(plan: Plan) -> Standing | None:
    """How an event stands that a verb of holding denies: "have not held talks"."""
    negation = negation_of(plan.words.page, plan.words.sentence, plan.words.hit)
    if negation is None:
        return None
    if negation == "none":
        return Standing(None)
    return Standing(Status.CANCELLED, denied=negation == "refused" and not _is_ahead(plan))


def _if_refused(plan: Plan) -> Standing | None:
    """How an event stands that somebody refuses, and that was not told of before: "rejected talks"."""
    deed = plan.words.deed
    if plan.words.hit.verb or deed is None or deed.kind != "refuses" or deed.definite:
        return None
    if plan.words.goes_on(_SET_FOR_A_DAY):
        return Standing(Status.SCHEDULED)  # "refused to attend talks planned for Friday"
    undone = deed.mood == "undone"
    return Standing(Status.CONSIDERED) if undone else Standing(Status.CANCELLED, denied=True)


def _if_not_planned(plan: Plan) -> Standing | None:
    """How an event stands of which its verb tells that it will not be: "will not meet", "won't meet as planned"."""
    if not plan.words.hit.verb or not plan.words.follows(_NOT_PLANNED):
        return None
    planned = plan.words.goes_on(_AS_PLANNED) or _has_a_day(plan)
    if not planned and plan.words.goes_on(_ON_A_CONDITION):
        return Standing(None)  # "will not meet him until he frees them": nothing is called off by that
    return Standing(Status.CANCELLED, denied=not planned)


def _if_undone(plan: Plan) -> Standing | None:
    """How an event stands that had not, or has not yet, taken place: it is off or, of now, still to come.

    What has not taken place "since 2019" or "for years" is no event.
    """
    words, latest = plan.words, plan.when.latest
    told = _UNDONE.match(words.page.low, _verb_of(words)) if words.noun else None
    if told is None:
        return None
    if _UNDONE_SINCE.match(words.page.low, told.end()):
        return Standing(None)
    now, yet = told["now"] is not None, told["yet"] is not None
    to_come = (now or yet) and (latest is None or latest >= plan.day or (now and yet))
    return Standing(Status.SCHEDULED if to_come else Status.CANCELLED)


def _verb_of(words: Telling) -> int:
    """Where the verb stands of which an event is the subject; the end of the event word where it is none."""
    parsed = words.parsed
    at = parsed.phrase_of(words.hit)
    subject = at >= 0 and parsed.phrases[at].role == "subject"
    return parsed.clauses[parsed.phrases[at].clause].start if subject else words.hit.end


def _is_ahead(plan: Plan) -> bool:
    """Whether the event has a day that is not over."""
    return plan.when.exact and plan.when.earliest is not None and plan.when.earliest >= plan.day


def _has_a_day(plan: Plan) -> bool:
    """Whether the clause tells of a day to come on which it will not be."""
    return _is_ahead(plan) and plan.words.follows(_WILL_NOT) and plan.words.goes_on(_ON_A_DAY)


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
    if words.goes_on(_SIGNS_IT) or _MUST_FIRST.search(page.low, sentence.start, before.start()):
        return True
    dated = any(0 <= m.start - hit.end <= REACH for m in sentence.mentions)
    return not dated and _WILL_FIRST.search(page.low, sentence.start, before.start()) is None


def _none_planned(words: Telling) -> bool:
    """Whether the text says that there is no such meeting: "no plans for a meeting", "no meeting is scheduled"."""
    low, first = words.page.low, max(words.sentence.start, words.hit.start - REACH)
    if _NO_PLAN.search(low[first : words.hit.start]):
        return True
    after = low[words.hit.end : min(words.sentence.end, words.hit.end + REACH)]
    none_of = _NONE_OF.search(low[first : words.hit.start]) is not None
    return none_of and (_NONE_SET.match(after) is not None or _NONE_FOR.match(after) is not None)


# Reasons why there is no event.
_NONE: tuple[Row, ...] = (
    # "did not fly to Rome to meet her"
    no_event(lambda plan: stayed_at_home(plan.words)),
    # "they failed to meet"
    no_event(lambda plan: plan.words.hit.verb and plan.words.follows(_NEVER)),
    # "whether they met", "if they meet"
    no_event(lambda plan: plan.words.hit.verb and plan.words.comes_behind(_CONDITIONAL)),
    # "found it difficult to meet"
    no_event(lambda plan: plan.words.hit.verb and plan.words.comes_behind(_HARD_TO)),
    # "could not meet"
    no_event(lambda plan: plan.words.hit.verb and plan.words.follows(_COULD_NOT)),
    # "as if they had held talks"
    no_event(lambda plan: plan.words.comes_behind(_UNREAL)),
    # "not with another summit but by letter"
    no_event(lambda plan: plan.words.noun and plan.words.comes_behind(_NOT_WITH) and plan.words.goes_on(_BUT_WITH)),
    # "without signing it", "called on them to sign"
    no_event(lambda plan: _is_unsigned(plan.words)),
    # "denied that they would meet"
    no_event(lambda plan: _is_told_untrue(plan.words)),
    # "in place of talks that he called off"
    no_event(lambda plan: _is_replaced(plan.words)),
    # "hold talks twice a year"
    no_event(lambda plan: _is_habit(plan.words)),
    # "said it was untrue that they had met", "no meeting took place"
    no_event(lambda plan: is_untrue(plan.words)),
    # "denied any secret meeting"
    no_event(lambda plan: _is_denied_here(plan.words)),
)

# Reasons why an event will not be.
_DENIALS: tuple[Row, ...] = (
    # "the summit has not yet taken place"
    _if_undone,
    # "have not held talks"
    _by_negation,
    # "rejected talks"
    _if_refused,
    # "rules out a summit"
    denied(lambda plan: plan.words.noun and plan.words.follows(_RULES_OUT)),
    # "will not meet"
    _if_not_planned,
    # a headline: "No summit for Chad"
    denied(lambda plan: denies(plan.words.page, plan.words.sentence, plan.words.hit)),
    # "no plans for a meeting"
    denied(lambda plan: plan.words.noun and _none_planned(plan.words)),
)
