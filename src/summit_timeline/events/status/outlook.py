"""What is told of an event as one that is only looked to: it is in doubt, near, hoped or asked for."""

import re

import attrs

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern

_DOUBTFUL, _NEAR, _WISHED = pattern("outlook.doubtful"), pattern("outlook.near"), pattern("outlook.wished")
_HEADLINE_DOUBTFUL, _HEADLINE_NEAR = pattern("outlook.headline_doubtful"), pattern("outlook.headline_near")
_FACES = pattern("outlook.faces")
_BUT_HELD = pattern("outlook.but_held")
_LOOKED_TO = pattern("outlook.looked_to")
_AT_STAKE, _INTO_DOUBT = pattern("outlook.at_stake"), pattern("outlook.into_doubt")
_PUTS = ("put", "throw", "threw", "plung", "cast")  # how the verbs begin behind whose object "in doubt" must stand
_SETTLED = ("agree", "pav", "clear", "lay", "laid")  # how the verbs begin behind which an event is to come
_DATE_SET = re.compile(r"(?!no )\w+ (?:the |a )?dates? for ")
_REACH = 110  # characters in front of an event word


@attrs.frozen
class Outlook:
    """That an event is only looked to.

    `certain` tells that it is to come, and no more than possible without it; `end` is where the words end that tell so
    behind the event, -1 where they stand in front of it.
    """

    certain: bool
    end: int = -1


@once
def outlook_of(page: Page, sentence: Sentence, hit: Hit) -> Outlook | None:
    """What is told of an event that is only looked to; None where nothing of the kind is."""
    if hit.verb or hit.kind is Kind.PRESS:
        return None
    told = _by_its_verb(page, sentence, hit) or _in_front(page, sentence, hit)
    if told is None:
        return None
    behind = page.low[max(told.end, hit.end) : sentence.end]
    return None if _BUT_HELD.search(behind) else told


def _by_its_verb(page: Page, sentence: Sentence, hit: Hit) -> Outlook | None:
    """What the verb tells of which the event is the subject: "is in doubt", "looms"; headlines leave out "is"."""
    low = page.low
    if page.part == "title":
        doubtful = _HEADLINE_DOUBTFUL.match(low, hit.end, sentence.end)
        told = doubtful or _HEADLINE_NEAR.match(low, hit.end, sentence.end)
        return None if told is None else Outlook(certain=doubtful is None, end=told.end())
    faces = _FACES.match(low, hit.end, sentence.end)  # verbs that the parse may take for nouns
    if faces is not None:
        return Outlook(certain=False, end=faces.end())
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "subject" or parsed.phrases[at].of >= 0:
        return None
    phrase, clause = parsed.phrases[at], parsed.clauses[parsed.phrases[at].clause]
    if clause.start < hit.end or clause.by in grammar().conditions:
        return None
    told = _NEAR.match(low, clause.start, sentence.end)
    if told is not None:
        return Outlook(certain=True, end=told.end())
    told = _DOUBTFUL.match(low, clause.start, sentence.end)
    if told is not None:
        return Outlook(certain=False, end=told.end())
    known = phrase.opener in grammar().definite or phrase.owned
    wished = not known and _WISHED.match(low, clause.start, sentence.end) is not None
    return Outlook(certain=False) if wished else None


def _in_front(page: Page, sentence: Sentence, hit: Hit) -> Outlook | None:
    """What the words in front tell: "hopes faded for the summit", "tried to save it", "put it in doubt"."""
    low, first = page.low, max(sentence.start, hit.start - _REACH)
    looked = _LOOKED_TO.search(low, first, hit.start)
    if looked is not None:
        settled = looked.group().startswith(_SETTLED) or _DATE_SET.match(looked.group()) is not None
        return Outlook(certain=settled or _is_definite(page, sentence, hit))
    stake = _AT_STAKE.search(low, first, hit.start)
    if stake is None:
        return None
    if not stake.group().startswith(_PUTS):
        talks = hit.trigger.words in ("talks", "negotiations")  # these may go on while somebody tries to save them
        return None if talks else Outlook(certain=_is_definite(page, sentence, hit))
    told = _INTO_DOUBT.match(low, hit.end, sentence.end)
    return None if told is None else Outlook(certain=False, end=told.end())


def _is_definite(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether an event is told as one that has been told of: "the summit", "Friday's summit"."""
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0:
        return False
    phrase = parsed.phrases[at]
    owned = phrase.owned or "'s " in page.low[phrase.start : hit.start]  # "next year's summit"
    return owned or phrase.opener in grammar().definite
