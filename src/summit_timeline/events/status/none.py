"""That there is no event, or that it is denied: a condition, a habit, what nobody plans."""

import re

from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.deeds import is_denied
from summit_timeline.events.status.headlines import denies
from summit_timeline.events.status.negation import negation_of
from summit_timeline.events.status.telling import REACH, Telling
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
_NO_PLAN = pattern("standing.no_plan")
_NONE_SET = pattern("standing.none_set")
_NONE_FOR = pattern("standing.none_for")
_UNREAL = pattern("standing.unreal")
_HARD_TO = pattern("standing.hard_to")
_NOT_WITH = pattern("standing.not_with")
_BUT_WITH = pattern("standing.but_with")
_COULD_NOT = pattern("standing.could_not")
_WILL_NOT = pattern("standing.will_not")
_ON_A_DAY = pattern("standing.on_a_day")
_RULES_OUT = pattern("standing.rules_out")
_AS_PLANNED = pattern("standing.as_planned")
_UNDONE = pattern("standing.undone")
_UNDONE_SINCE = pattern("standing.undone_since")


def if_none(words: Telling) -> Standing | None:
    """That the text tells of no event: a condition, a habit, a signature that is only asked for."""
    hit, signs = words.hit, words.hit.kind is Kind.SIGNING
    if hit.verb and (_NEVER.search(words.before) or _CONDITIONAL.search(words.wide) or _HARD_TO.search(words.wide)):
        return Standing(None)
    if hit.verb and _COULD_NOT.search(words.before):
        return Standing(None)
    if _UNREAL.search(words.wide) or (words.noun and _NOT_WITH.search(words.wide) and words.goes_on(_BUT_WITH)):
        return Standing(None)
    unsigned = signs and (_UNSIGNED.search(words.wide) or words.goes_on(_SIGNED_NONE) or _only_asked(hit, words.wide))
    if unsigned or (signs and hit.verb and _only_before(words)):
        return Standing(None)
    ended = words.deed is not None and words.deed.kind in ("ends", "delays")
    if not ended and is_denied(parse(words.page, words.sentence), hit):
        return Standing(None)  # "denied that they would meet", not "denied that they cancelled the summit"
    if _is_replaced(words):
        return Standing(None)
    habit = any(m.type == "SET" and 0 < m.start - hit.end <= _HABIT for m in words.sentence.mentions)
    return Standing(None) if habit or _DENIED.search(words.wide) else None  # "hold talks twice a year" is a habit


def _is_replaced(words: Telling) -> bool:
    """Whether an event is named beside another only as one that was called off: "in place of talks he called off"."""
    parsed = parse(words.page, words.sentence)
    named = parsed.phrase_of(words.hit)
    if named < 0 or parsed.phrases[named].role != "prep" or words.sentence.hits[0] is words.hit:
        return False
    asides = (c for c in parsed.clauses if c.noun == named and c.link == "relative" and not c.negated and not c.passive)
    return any(grammar().deeds.get(c.verb) == "ends" and c.form in ("past", "ed") for c in asides)


def if_denied(words: Telling, when: When) -> Standing | None:
    """That the event will not be: it is refused, ruled out or not planned.

    Where a day to come is told on which it will not be, there was a plan: "will not meet on April 3".
    """
    undone = _if_undone(words, when)
    if undone is not None:
        return undone
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
        planned = words.goes_on(_AS_PLANNED)
        planned = planned or _has_a_day(words, when)
        return Standing(Status.CANCELLED, denied=not planned)
    if denies(words.page, words.sentence, words.hit) or _none_planned(words.page, words.sentence, words.hit):
        return Standing(Status.CANCELLED, denied=True)
    return None


def _if_undone(words: Telling, when: When) -> Standing | None:
    """How an event stands that had not, or has not yet, taken place: it is off or, of now, still to come.

    What has not taken place "since 2019" or "for years" is no event.
    """
    told = _UNDONE.match(words.page.low, _verb_of(words)) if words.noun else None
    if told is None:
        return None
    if _UNDONE_SINCE.match(words.page.low, told.end()):
        return Standing(None)
    day = words.page.document.day
    to_come = told["now"] is not None or told["yet"] is not None
    return Standing(Status.SCHEDULED if to_come and (when.latest is None or when.latest >= day) else Status.CANCELLED)


def _verb_of(words: Telling) -> int:
    """Where the verb stands of which an event is the subject; the end of the event word where it is none."""
    parsed = parse(words.page, words.sentence)
    at = parsed.phrase_of(words.hit)
    subject = at >= 0 and parsed.phrases[at].role == "subject"
    return parsed.clauses[parsed.phrases[at].clause].start if subject else words.hit.end


def _is_ahead(words: Telling, when: When) -> bool:
    """Whether the event has a day that is not over."""
    return when.exact and when.earliest is not None and when.earliest >= words.page.document.day


def _has_a_day(words: Telling, when: When) -> bool:
    """Whether the clause tells of a day to come on which it will not be."""
    return _is_ahead(words, when) and _WILL_NOT.search(words.before) is not None and words.goes_on(_ON_A_DAY)


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
