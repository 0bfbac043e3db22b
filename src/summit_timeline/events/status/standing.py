"""How an event stands as of the report: considered, scheduled, held, postponed or cancelled, from verbs and days."""

import re

from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.hits import MODAL
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.status.certainty import certain_side
from summit_timeline.events.status.cues import Standing, cues_of
from summit_timeline.events.status.headlines import of_headline, sets_out
from summit_timeline.events.status.none import if_denied, if_none
from summit_timeline.events.status.nouns import by_cues, by_phrase, is_invited_for
from summit_timeline.events.status.off import called_off, if_off
from summit_timeline.events.status.telling import Telling, has_taken_place, promised_there, words_of
from summit_timeline.events.text.patterns import pattern

_FUTURE = pattern("standing.future")
_HEDGED = pattern("standing.hedged")
_ARRANGES = pattern("days.arranges")
_EARLIER = pattern("standing.earlier")
_CARRIED_OUT = pattern("standing.carried_out")
_WHERE_SAID = pattern("standing.where_said")
_FIRST_TIME = pattern("standing.first_time")
_WAS_FIRST_TO = pattern("standing.was_first_to")
_WOULD_BE_FIRST = pattern("standing.would_be_first")
_SAID_WOULD = pattern("standing.said_would")
_LEFT = pattern("days.left")
_STILL_TO_BE = pattern("standing.still_to_be")
_DID_IT = pattern("standing.did_it")
_IF_THEN = pattern("standing.if_then")
_PICTURE = pattern("standing.picture")
_CLOSE_TO = pattern("standing.close_to")
_INVITED_TO_IT = pattern("standing.invited_to_it")
_ONLY_IF = pattern("standing.only_if")
_WHICH_ENDED = pattern("days.which_ended")
_HEADLINE_TO = pattern("standing.headline_to")
_IS_DOING = pattern("standing.is_doing")
_WAS_THERE_TO = pattern("standing.was_there_to")
_LATER_TODAY = pattern("standing.later_today")
_MAY_BE = pattern("standing.may_be")
_READY_TO = pattern("standing.ready_to")
_PERHAPS = pattern("standing.perhaps")
_INVITED = pattern("standing.invited")
_COMING_VERB = pattern("standing.coming_verb")


def status_of(page: Page, sentence: Sentence, hit: Hit, when: When) -> Standing:
    """How the event that `hit` names stands; `when` is what is known of its days."""
    words = words_of(page, sentence, hit)
    found = if_none(words) or if_denied(words, when) or if_off(words, cues_of(page.lexicon))
    return found or _by_plan(words, when)


def is_plan(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether words of its sentence tell of an event as one that is planned, wished, refused, called off or put off."""
    words = words_of(page, sentence, hit)
    if (words.deed is not None and words.deed.kind != "leaves") or _ARRANGES.search(words.wide):
        return True
    return any(_plans(words, _SAID_WOULD.search(words.wide) is not None)) or called_off(page, sentence, hit)


def _by_plan(words: Telling, when: When) -> Standing:
    """How an event stands that is on or over: by its days, then by the words around it."""
    hit, day = words.hit, words.page.document.day
    if words.noun and _LEFT.search(words.wide) and (when.latest is None or when.latest >= day):
        return Standing(Status.SCHEDULED, sure=False)  # who pulls out of an event does so before it
    told = _SAID_WOULD.search(words.wide) is not None  # "said it would host a meeting": it said "will"
    promised = promised_there(words.page, words.sentence, hit)
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
        later = hit.trigger.pos == "verb" and words.goes_on(_LATER_TODAY)
        return Standing(Status.SCHEDULED if later else Status.HELD)
    ended = words.noun and words.goes_on(_WHICH_ENDED)
    if (ended or _EARLIER.match(words.after)) and not planned and (when.latest is None or when.latest <= day):
        return Standing(Status.HELD)
    if when.earliest is not None and when.earliest > day:
        return ahead
    if _is_close(words):
        return ahead
    if hit.trigger.pos == "pronoun":
        return Standing(Status.HELD) if has_taken_place(hit) else ahead
    if hit.verb:
        return _by_verb(words, hedged, planned)
    if _CARRIED_OUT.search(words.before):
        return Standing(Status.HELD)
    if words.page.part == "title" and (planned or hedged):
        return ahead  # "X and Y to hold talks"
    headline = of_headline(words.page, words.sentence, hit, when)
    if headline is not None:
        return Standing(headline, sure=words.goes_on(_HEADLINE_TO))
    return by_phrase(words, told) or by_cues(words, when, told, ahead)


def _plans(words: Telling, told: bool) -> tuple[bool, bool]:
    """Whether the words hedge an event, and whether they tell of a plan."""
    before, hit = words.before, words.hit
    weighed = words.does("weighs") and words.deed is not None and not words.deed.definite
    if words.goes_on(_ONLY_IF) or _PERHAPS.search(words.wide) or _READY_TO.search(before) or (weighed and not told):
        return True, False
    if _is_close(words):
        return True, False
    if hit.verb and _IF_THEN.search(words.page.low, words.sentence.start, hit.start):
        return True, False
    invited = words.noun and _INVITED_TO_IT.search(before) is not None  # that one is held whoever comes
    hedged = weighed or (_HEDGED.search(before) is not None and not told and not invited)
    hedged = hedged or (words.noun and _MAY_BE.match(words.after) is not None)
    hedged = hedged or (not invited and (is_invited_for(words) or _is_asked_to(words)))
    planned = (_FUTURE.search(before) is not None or told) and not (words.noun and _INVITED.search(before))
    planned = planned or words.does("awaits") or words.expected
    goes_on = hit.trigger.pos == "verb" and before.endswith(" and ") and MODAL.search(before) is not None
    return hedged, planned or goes_on


def _is_close(words: Telling) -> bool:
    """Whether a signature is near, and not yet given: "are close to signing an accord"."""
    signing = words.hit.kind is Kind.SIGNING and words.hit.trigger.words.endswith("ing")
    return signing and _CLOSE_TO.search(words.before) is not None


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
    if _WAS_FIRST_TO.search(words.wide):
        return Standing(Status.HELD)
    if sets_out(words.page, words.sentence, words.hit):
        return Standing(Status.SCHEDULED, sure=False)
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


def _now(hit: Hit) -> bool:
    """Whether a verb on the day of the report is what goes on: "meets today", "said before meeting them today"."""
    return hit.trigger.pos in ("verb", "gerund") or hit.trigger.words == "meeting"


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
