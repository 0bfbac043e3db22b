"""How an event stands as of the report: considered, scheduled, held, postponed or cancelled, from verbs and days."""

import datetime as dt
import functools
import re

from summit_timeline.dates.when import When
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import Status
from summit_timeline.events.page import Hit, Page, Sentence

_REACH = 70
_FUTURE = re.compile(
    r"\b(?:will|'ll|shall|(?:is|are|was|were|be|being) (?:\w+ly )?(?:set|due|scheduled|expected|slated|planning|going|preparing|likely|to)|to|"
    r"agree(?:d|s)?|plans?|planned|intends?|pledged|vowed|about to) (?:\w+ly |also |soon |first |then |next )*(?:to )?(?:be |hold |have |host |attend )?(?:\w+ly )?$"
)
_HEDGED = re.compile(
    r"\b(?:may|might|could|would|should|can|(?:hop|want|wish|offer|propos|ask|seek|invit|urg|consider|mull|weigh|push|agitat)\w*|open|willing|ready|"
    r"possible|possibly|potential|likely|proposed) (?:\w+ ){0,3}(?:to )?(?:be )?$"
)
_NOT_PLANNED = re.compile(
    r"\b(?:will not|won't|would not|wouldn't|not going to|is not|are not|isn't|aren't|no plans? to|not to|never|refus\w+ to|declin\w+ to|rul\w+ out"
    r"|unwilling to|not be) (?:\w+ ){0,2}$"
)
_NEVER = re.compile(
    r"\b(?:did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had not|hadn't|without|never|cannot|"
    r"can't|rather than|instead of|would have|could have|should have|if (?:they|he|she|we|you)|no) (?:\w+ ){0,2}$"
)
_PERFECT = re.compile(r"\b(?:has|have|had|having|was|were|after|since|by|when) (?:\w+ly |also |been |already |just |not )*$")


_AHEAD_AFTER = re.compile(r"^(?:[ ,]+[\w.'-]+){0,6}? (?:will|'ll|is set|are set|is due|are due|is scheduled|are scheduled|is planned|are planned|set for|scheduled for|planned for|due to|to be held|to take place|is expected|are expected|starts|begins|begin|start|starting|takes place)\b")
_AHEAD_BEFORE = re.compile(r"\b(?:upcoming|planned|scheduled|forthcoming|will|ahead of|prepar\w+ for|next) (?:[\w.'-]+ ){0,3}$")


@functools.lru_cache(maxsize=8)
def _cues(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    return {key: re.compile(rf"\b(?:{'|'.join(words)})\b") for key, words in lexicon.status.items()}


def status_of(page: Page, sentence: Sentence, hit: Hit, when: When) -> tuple[Status | None, bool]:
    """The status, and whether the words deny the event ("will not meet"); None where the text says it never was one."""
    cues = _cues(page.lexicon)
    first, last = sentence.clause(hit.start, 0.6)
    before = page.low[max(first, hit.start - _REACH) : hit.start]
    after = page.low[hit.end : min(last, hit.end + _REACH)]
    wide_before = page.low[max(sentence.start, hit.start - _REACH) : hit.start]
    if hit.verb and _NEVER.search(before):
        return None, False
    if hit.verb and _NOT_PLANNED.search(before):
        return Status.CANCELLED, True
    if _near(cues["cancelled"], before, after):
        return Status.CANCELLED, False
    if _near(cues["postponed"], before, after):
        return Status.POSTPONED, False
    day = page.document.day
    past = when.latest is not None and when.latest < day
    future = when.earliest is not None and when.earliest > day
    hedged = _HEDGED.search(before) is not None
    planned = _FUTURE.search(before) is not None
    if past:
        return Status.HELD, False
    if hit.verb and hit.trigger.pos == "past" and not future:
        return (Status.SCHEDULED if re.search(r"\bto be $|\bwill be $", before) else Status.HELD), False
    if future:
        return (Status.CONSIDERED if hedged and not planned else Status.SCHEDULED), False
    if hit.verb:
        return _of_verb(hit, before, hedged, planned), False
    return _of_noun(cues, before, after, wide_before, when, day), False


def direction(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """Whether the words around an event put it in the "future" or the "past" of the report; None where they do not say."""
    first, last = sentence.clause(hit.start, 0.6)
    before = page.low[max(first, hit.start - _REACH) : hit.start]
    after = page.low[hit.end : min(last, hit.end + _REACH)]
    if _AHEAD_AFTER.search(after) or _FUTURE.search(before) or _HEDGED.search(before) or _AHEAD_BEFORE.search(before):
        return "future"
    if hit.verb:
        if hit.trigger.pos == "past":
            return "past"
        return "future" if hit.trigger.pos == "verb" and not _NEVER.search(before) else None
    if re.search(r"\b(?:held|attended|hosted|ended|concluded) (?:[\w.'-]+ ){0,4}$", before) or re.match(r"(?: [\w.'-]+){0,6}? (?:was|were|ended|concluded)\b", after):
        return "past"
    cues = _cues(page.lexicon)
    return "future" if _near(cues["cancelled"], before, after) or _near(cues["postponed"], before, after) else None


def _of_verb(hit: Hit, before: str, hedged: bool, planned: bool) -> Status:
    if planned and not (hedged and re.search(r"\b(?:may|might|could)\b", before)):
        return Status.SCHEDULED
    if hedged:
        return Status.CONSIDERED
    if hit.trigger.pos == "gerund" or hit.trigger.words == "meeting":
        return Status.HELD if _PERFECT.search(before) or re.search(r"\b(?:is|are|was|were)\b", before) else Status.SCHEDULED
    return Status.SCHEDULED


def _of_noun(
    cues: dict[str, re.Pattern[str]], before: str, after: str, wide: str, when: When, day: dt.date
) -> Status:
    """A noun stands as the words around it say, the nearer ones first; without any it was held."""
    near_before, near_after = before[-45:], after[:45]
    if re.search(r"\b(?:after|following|since|during|at|from|held|attended|hosted|left) (?:[\w.'-]+ ){0,5}$", wide) and not re.search(
        r"\b(?:will|would|to|may|could|expected|scheduled|planned)\b", before
    ):
        return Status.HELD
    if re.search(r"\b(?:will|'ll|to|set|scheduled|due|expected|planned|slated)\b", near_after) and not re.search(
        r"\b(?:had been|was originally|were to)\b", near_after
    ):
        return Status.SCHEDULED
    if re.match(r" (?:was|were|ended|concluded|began|opened|took|lasted|produced|failed|came|had)\b", near_after):
        return Status.HELD
    for name in ("considered", "scheduled"):
        if cues[name].search(near_before):
            return Status(name)
    if cues["held"].search(before) or cues["held"].search(near_after):
        return Status.HELD
    if cues["scheduled"].search(after) or cues["scheduled"].search(before):
        return Status.SCHEDULED
    if cues["considered"].search(before):
        return Status.CONSIDERED
    if when.latest is not None and when.latest >= day and not when.exact:
        return Status.SCHEDULED
    return Status.HELD


def _near(cue: re.Pattern[str], before: str, after: str) -> bool:
    """Whether a word of ending stands close: "called off the meeting", "the meeting was cancelled"."""
    return cue.search(before[-50:]) is not None or re.match(
        rf"(?: [\w.,'-]+){{0,8}}? (?:was|were|is|are|been|be|being|has|had|had been|will be)? ?(?:\w+ly )?(?:{cue.pattern})", after
    ) is not None
