"""How an event stands that a verb tells, by the form of the verb."""

import re

from summit_timeline.events.model import Status
from summit_timeline.events.parse.page import Hit, Page
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.headlines import sets_out
from summit_timeline.events.status.plan import Plan
from summit_timeline.events.text.patterns import pattern

_DID_IT = pattern("standing.did_it")
_WAS_THERE_TO = pattern("standing.was_there_to")
_WAS_FIRST_TO, _WOULD_BE_FIRST = pattern("standing.was_first_to"), pattern("standing.would_be_first")
_FIRST_TIME = pattern("standing.first_time")
_STILL_TO_BE = pattern("standing.still_to_be")
_WHERE_SAID, _PICTURE = pattern("standing.where_said"), pattern("standing.picture")
_COMING_VERB = pattern("standing.coming_verb")


def by_verb(plan: Plan) -> Standing:
    """How an event stands that a verb tells, by its form."""
    words = plan.words
    if _DID_IT.search(words.before):
        return Standing(Status.HELD)
    if words.hit.trigger.pos == "verb" and _WAS_THERE_TO.search(words.before):
        return Standing(Status.HELD, sure=False)  # "was in Lima to meet them"
    if _WAS_FIRST_TO.search(words.wide):
        return Standing(Status.HELD)
    if sets_out(words.page, words.sentence, words.hit):
        return Standing(Status.SCHEDULED, sure=False)
    if not words.past:
        return Standing(_of_verb(words.page, words.hit, words.before, plan.hedged, plan.planned))
    if _WOULD_BE_FIRST.search(words.wide):
        return Standing(Status.SCHEDULED, sure=False)
    if _FIRST_TIME.search(words.wide):
        return Standing(Status.HELD, sure=False)  # "the first time they have met" may be said of a meeting to come
    undone = _STILL_TO_BE.search(words.before)
    if undone is None:
        return Standing(Status.HELD)
    return Standing(Status.CONSIDERED if undone.group(1) in ("may", "might", "could") else Status.SCHEDULED)


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
