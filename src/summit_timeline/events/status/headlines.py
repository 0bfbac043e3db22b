"""How an event stands by the grammar of headlines, which leave out "is" and tell the news in the present tense."""

import re

from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_BACK_ON = pattern("standing.back_on")
_BEGINS, _BEGINS_IT = pattern("standing.headline_begins"), pattern("standing.headline_begins_it")
_TO = pattern("standing.headline_to")
_IS_MEETING, _ON_A_DAY = pattern("standing.headline_meeting"), pattern("standing.headline_day")
_EYES, _SETS = pattern("standing.headline_eyes"), pattern("standing.headline_sets")
_WHAT_CAME_OF = pattern("standing.headline_came_of")
_POSSIBLE = pattern("standing.headline_possible")
_NO_EVENT = pattern("standing.no_event")


def of_headline(page: Page, sentence: Sentence, hit: Hit, when: When) -> Status | None:
    """How the event of a noun stands by its headline; None where that says nothing of the kind."""
    if page.part != "title" or hit.verb:
        return None
    if _TO.match(page.low, hit.end) or _BACK_ON.match(page.low, hit.end):
        return Status.SCHEDULED  # "X-Y talks to resume", "X-Y summit back on"
    if not when.known and (_BEGINS.match(page.low, hit.end) or _BEGINS_IT.search(page.low, sentence.start, hit.start)):
        return Status.HELD  # "X-Y summit begins in Lima"
    if is_possible(page, hit):
        return Status.CONSIDERED
    meeting = hit.trigger.words == "meeting" and _ON_A_DAY.match(page.low, hit.end)
    if meeting and _IS_MEETING.search(page.low, sentence.start, hit.start):
        return Status.SCHEDULED  # "Leaders meeting Thursday"
    return None


def is_possible(page: Page, hit: Hit) -> bool:
    """Whether a headline tells without "is" that an event is possible: "Chad-Togo summit likely in May"."""
    return page.part == "title" and not hit.verb and _POSSIBLE.match(page.low, hit.end) is not None


def is_eyed(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a headline tells that somebody has an event in mind: "Chad, Togo eye summit in Lima"."""
    return _is_object_of(_EYES, page, sentence, hit)


def is_awaited(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a headline tells that somebody sets or awaits an event: "Chad announces talks with Togo"."""
    return _is_object_of(_SETS, page, sentence, hit)


def _is_object_of(verbs: re.Pattern[str], page: Page, sentence: Sentence, hit: Hit) -> bool:
    title = page.part == "title" and not hit.verb and _WHAT_CAME_OF.match(page.low, hit.end) is None
    return title and verbs.search(page.low, sentence.start, hit.start) is not None


def sets_out(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a headline tells only that somebody sets out: "Leaders head to Cannes", not "and meet there"."""
    going = hit.kind is Kind.VISIT and hit.trigger.pos == "verb" and hit.trigger.words.endswith(" to")
    return going and page.part == "title" and not any(other.start > hit.start for other in sentence.hits)


def denies(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a headline opens by saying that there is none: "No summit with Togo, Chad says"."""
    title = page.part == "title" and not hit.verb
    return title and _NO_EVENT.fullmatch(page.low, sentence.start, hit.start) is not None
