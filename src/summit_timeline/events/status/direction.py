"""On which side of the report the words put an event: what is over, what is to come."""

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.status.certainty import was_done_at
from summit_timeline.events.status.cues import cues_of
from summit_timeline.events.status.deeds import deed_of, is_scene, opens_done, tense_of
from summit_timeline.events.status.telling import (
    FAR,
    REACH,
    clause_around,
    has_taken_place,
    is_meant,
    opens_with_it,
    past_aside,
    promised_there,
)
from summit_timeline.events.text.patterns import pattern

_TO_COME = ("present", "future")
_FUTURE = pattern("standing.future")
_HEDGED = pattern("standing.hedged")
_NEVER = pattern("standing.never")
_HELD_BEFORE = pattern("standing.held_before")
_COMING = pattern("standing.coming")
_GOES_FOR = pattern("standing.goes_for")
_SPOKE_AT = pattern("standing.spoke_at")
_IS_LIKELY = pattern("standing.is_likely")
_AHEAD_AFTER = pattern("standing.ahead_after")
_AHEAD_BEFORE = pattern("standing.ahead_before")
_WAS_SAID_OF = pattern("standing.was_said_of")
_TO_HAVE = pattern("standing.to_have")
_CARRIED_OUT = pattern("standing.carried_out")
_WAS = pattern("standing.was")
_BEFORE_IT = pattern("standing.before_it")
_SINCE_IT = pattern("standing.since_it")
_WOULD_HAVE = pattern("standing.would_have")
_DID_IT = pattern("standing.did_it")
_PRESENT_AFTER = pattern("standing.present_after")
_NEXT_VERB = pattern("standing.next_verb")
_HAD_IT = pattern("standing.had_it")
_HAS_BEGUN = pattern("standing.has_begun")
_TO_BE = pattern("standing.to_be")


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
    if promised_there(page, sentence, hit):
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
    if has_taken_place(hit):
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
    if not hit.verb and (is_meant(page, sentence, hit) or _PRESENT_AFTER.match(page.low, hit.end, sentence.end)):
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
    if is_scene(parsed, hit, page.low) or was_done_at(page, sentence, hit):
        return "past"
    if _IS_LIKELY.match(page.low[hit.end : page.ahead(hit.end, 120)]):
        return "future"
    if tense_of(parsed, hit, page.low) == "past":
        return "past"  # "the summit that was put off by a day closed on Sunday"
    cues = cues_of(page.lexicon)
    ends = deed is not None and deed.kind in ("ends", "delays", "leaves")
    ends = ends or any(cues[word].passive.match(after) is not None for word in ("cancelled", "postponed"))
    return "future" if ends else None


def _was_said_of(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether what somebody tells in the past tense is said of the event: '"It went well," she said, referring to'."""
    return _WAS_SAID_OF.search(page.low, sentence.start, hit.start) is not None


def _is_note(parsed: Parse, hit: Hit) -> bool:
    """Whether a sentence without a verb opens with an event, as a note of what is to come: "EU summit on Monday"."""
    opens = parsed.phrase_of(hit) == 0 and parsed.phrases[0].role == "subject"
    return opens and not any(c.verb for c in parsed.clauses)
