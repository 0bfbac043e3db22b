"""On which side of the report the words put an event: what is over, what is to come."""

import datetime as dt
from collections.abc import Callable

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.certainty import certain_side, was_done_at, will_be_at
from summit_timeline.events.status.cues import cues_of
from summit_timeline.events.status.deeds import is_scene, opens_done, tense_of
from summit_timeline.events.status.gone import was_included, went_by_now
from summit_timeline.events.status.headlines import is_awaited, is_eyed
from summit_timeline.events.status.outlook import outlook_of
from summit_timeline.events.status.telling import (
    REACH,
    Telling,
    came_of_it,
    clause_around,
    has_taken_place,
    is_meant,
    opens_with_it,
    past_aside,
    promised_there,
)
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern

_NEAR = 50  # characters of the sentence in front of an event word
_LATELY = dt.timedelta(days=3)
_REACH_OF_LIKELY = 120  # behind it
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
_BEFORE_IT, _CAME_TO_NOTHING = pattern("standing.before_it"), pattern("standing.headline_came_to_nothing")
_SINCE_IT, _INVITED_FOR = pattern("standing.since_it"), pattern("standing.invited_for")
_WOULD_HAVE = pattern("standing.would_have")
_DID_IT = pattern("standing.did_it")
_WAS_FIRST_TO = pattern("standing.was_first_to")
_SHAPE_OF = pattern("standing.shape_of")
_PRESENT_AFTER = pattern("standing.present_after")
_NEXT_VERB = pattern("standing.next_verb")
_HAD_IT = pattern("standing.had_it")
_HAS_BEGUN = pattern("standing.has_begun")
_WAS_HELD_IN = pattern("standing.was_held_in")
_HINGES_ON, _THAT_WAS_HELD = pattern("standing.hinges_on"), pattern("standing.that_was_held")
_TO_BE = pattern("standing.to_be")
_FAILED_TO_BE = pattern("standing.failed_to_be")


@once
def direction(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """The side of the report on which the words put an event, "future" or "past"; None where they do not say."""
    words = _words_near(page, sentence, hit)
    return next((side for side, tells in (_OF_VERBS if hit.verb else _OF_NOUNS) if tells(words)), None)


def _words_near(page: Page, sentence: Sentence, hit: Hit) -> Telling:
    """The words around an event word, up to the next verb of who had the event."""
    first, last = clause_around(page, sentence, hit)
    if last - hit.end <= 1:
        last = sentence.clause(min(last + 6, sentence.end), 0.6)[1]
    before = page.low[max(first, hit.start - REACH) : hit.start]
    after = page.low[hit.end : min(last, hit.end + REACH)]
    if not hit.verb:
        after = past_aside(page, sentence, hit) or after
        if _HAD_IT.search(before) or any(first <= verb < hit.start for verb in sentence.verbs):
            after = _NEXT_VERB.split(after, maxsplit=1)[0]  # "had dinner with him and is due to meet her"
    wide = page.low[max(sentence.start, hit.start - _NEAR) : hit.start]
    return Telling(page, sentence, hit, before, after, wide, last)


def _was_promised_there(words: Telling) -> bool:
    return promised_there(words.page, words.sentence, words.hit)


def _was_said_of(words: Telling) -> bool:
    """Whether what somebody tells in the past tense is said of the event."""
    return _WAS_SAID_OF.search(words.page.low, words.sentence.start, words.hit.start) is not None


def _is_first_to(words: Telling) -> bool:
    return _WAS_FIRST_TO.search(words.page.low, words.sentence.start, words.hit.start) is not None


def _opens_done(words: Telling) -> bool:
    return opens_done(words.parsed, words.hit, words.page.low)


def _is_ahead(words: Telling) -> bool:
    """Whether the words beside the event, in front of it or behind, tell of what will be or may be."""
    before = (_FUTURE, _HEDGED, _AHEAD_BEFORE)
    return _AHEAD_AFTER.search(words.after) is not None or any(words.follows(rule) for rule in before)


def _is_headed_for(words: Telling) -> bool:
    """Whether a headline tells that somebody sets the event, awaits it or has it in mind."""
    asked = words.page, words.sentence, words.hit
    return is_eyed(*asked) or is_awaited(*asked)


def _is_held_in_future(words: Telling) -> bool:
    """Whether a verb of holding stands in the present tense or in the future."""
    return tense_of(words.parsed, words.hit, words.page.low) in ("present", "future")


def _is_looked_to(words: Telling) -> bool:
    return outlook_of(words.page, words.sentence, words.hit) is not None


def _is_note(words: Telling) -> bool:
    """Whether a sentence without a verb opens with an event, as a note of what is to come."""
    parsed = words.parsed
    opens = parsed.phrase_of(words.hit) == 0 and parsed.phrases[0].role == "subject"
    return opens and not any(c.verb for c in parsed.clauses)


def _is_prepared(words: Telling) -> bool:
    """Whether something is done to prepare the event: "was in Rome to finalise the summit".

    What was prepared long ago may be over as well: "met in May to prepare the June summit".
    """
    parsed, hit = words.parsed, words.hit
    named = parsed.phrase_of(hit)
    phrase = parsed.phrases[named] if named >= 0 else None
    clause = None if phrase is None else parsed.clauses[phrase.clause]
    if phrase is None or clause is None or clause.link != "to" or (phrase.of >= 0 and phrase.prep != "for"):
        return False
    lately = words.page.document.day - _LATELY
    if any(m.end <= hit.start and m.last is not None and m.last < lately for m in words.sentence.mentions):
        return False
    known = grammar()
    if phrase.prep == "for":
        return clause.verb in known.paves_way
    prepares = clause.verb in known.prepares or (clause.verb == "discuss" and phrase.opener not in known.definite)
    return phrase.role == "object" and prepares


def _is_likely(words: Telling) -> bool:
    end = words.hit.end
    return _IS_LIKELY.match(words.page.low[end : words.page.ahead(end, _REACH_OF_LIKELY)]) is not None


def _ends(words: Telling) -> bool:
    """Whether it is told to be called off or put off, or that somebody stays away."""
    if words.deed is not None and words.deed.kind in ("ends", "delays", "leaves"):
        return True
    cues = cues_of(words.page.lexicon)
    return any(cues[status].passive.match(words.after) is not None for status in ("cancelled", "postponed"))


def _goes_on(words: Telling) -> bool:
    """Whether an event is told by a participle, which goes on with what somebody does: ", holding talks"."""
    at = words.parsed.phrase_of(words.hit)
    return at >= 0 and words.parsed.clauses[words.parsed.phrases[at].clause].link == "ing"


def _is_planned(words: Telling) -> bool:
    return certain_side(words.page, words.sentence, words.hit) == "future"


def _will_be_there(words: Telling) -> bool:
    return will_be_at(words.page, words.sentence, words.hit)


def _will_speak_there(words: Telling) -> bool:
    """Whether a main clause tells what somebody will do at an event."""
    parsed = words.parsed
    at = parsed.phrase_of(words.hit)
    return at >= 0 and parsed.clauses[parsed.phrases[at].clause].link in ("main", "and") and _will_be_there(words)


_Reason = tuple[str | None, Callable[[Telling], bool]]

# Reasons why an event that a verb tells is over or to come; the first that applies counts, and None leaves it open.
_OF_VERBS: tuple[_Reason, ...] = (
    # "agreed to reopen the border after meeting on Monday"
    ("past", _was_promised_there),
    # "It opened on Monday"
    ("past", lambda words: has_taken_place(words.hit)),
    # "they were to have met on Friday": that day may be over or not
    (None, lambda words: words.past and words.follows(_TO_HAVE)),
    # "they met on Friday and will meet again"
    ("past", lambda words: words.past and not words.follows(_TO_BE)),
    # "did meet her"
    ("past", lambda words: words.follows(_DID_IT)),
    # "became the first president to meet her"
    ("past", _is_first_to),
    # "Praised at signing the pact, she"
    ("past", _opens_done),
    # "flew to Rome this week to meet her"
    ("past", went_by_now),
    # "they will meet", "they may meet"
    ("future", _is_ahead),
    # "will visit Lima, meeting her there"
    ("future", _is_planned),
    # "they meet", and not "they failed to meet"
    ("future", lambda words: words.hit.trigger.pos in ("verb", "pronoun") and not words.follows(_NEVER)),
)

# The same of an event that a noun tells.
_OF_NOUNS: tuple[_Reason, ...] = (
    # "the bill hinged on a meeting that took place on Friday"
    ("past", lambda words: words.follows(_HINGES_ON) and words.goes_on(_THAT_WAS_HELD)),
    # "agreed to reopen the border at a summit on Monday"
    ("past", _was_promised_there),
    # "the summit is in doubt", "hopes faded for a summit"
    ("future", _is_looked_to),
    # "will speak at a news conference", and not "said she will resign at a news conference"
    ("future", lambda words: words.hit.kind is Kind.PRESS and _will_speak_there(words)),
    # "told a news conference"
    ("past", lambda words: words.hit.kind is Kind.PRESS and words.comes_behind(_SPOKE_AT)),
    # "In a meeting, she decided"
    ("past", lambda words: opens_with_it(words.page, words.sentence, words.hit)),
    # "since their summit"
    ("past", lambda words: words.comes_behind(_SINCE_IT)),
    # "a deal is near as a result of talks this week"
    ("past", came_of_it),
    # '"It went well," she said, referring to the talks'
    ("past", _was_said_of),
    # "flew to Rome this week for talks", "a visit that included a meeting"
    ("past", lambda words: went_by_now(words) or was_included(words)),
    # "invited him last week for talks in May"
    ("future", lambda words: words.hit.kind is Kind.MEETING and words.comes_behind(_INVITED_FOR)),
    # "the talks failed to start on Friday"
    ("past", lambda words: words.goes_on(_FAILED_TO_BE)),
    # "talks were announced on Tuesday for Friday": the side is that of each day
    (None, lambda words: words.set_up),
    # "talks would have begun on Friday"
    (None, lambda words: words.goes_on(_WOULD_HAVE)),
    # a headline: "Oman frees two before summit"
    ("future", lambda words: words.page.part == "title" and words.comes_behind(_BEFORE_IT)),
    # a headline: "Oman talks end without deal"
    ("past", lambda words: words.page.part == "title" and words.goes_on(_CAME_TO_NOTHING)),
    # headlines: "Oman eyes summit", "Oman announces talks"
    ("future", _is_headed_for),
    # "the talks, held in Lima this week, drew"
    ("past", lambda words: words.goes_on(_WAS_HELD_IN)),
    # "the talks began"
    ("past", lambda words: words.goes_on(_HAS_BEGUN)),
    # "Shown at a meeting, the plan"
    ("past", _opens_done),
    # "attended a long-planned summit"
    ("past", lambda words: words.follows(_CARRIED_OUT)),
    # "agreed by telephone on Monday"
    ("past", lambda words: words.hit.kind is Kind.CALL and was_done_at(words.page, words.sentence, words.hit)),
    # "the summit is due on Friday", "calls a meeting"
    ("future", _is_ahead),
    # "the summit, which is set to include a dinner"
    ("future", lambda words: is_meant(words.page, words.sentence, words.hit)),
    # "the summit follows weeks of talks"
    ("future", lambda words: words.goes_on(_PRESENT_AFTER)),
    # "was in Rome to prepare the summit"
    ("future", _is_prepared),
    # "plans a summit", "mulls talks"
    ("future", lambda words: words.deed is not None and words.deed.kind in ("awaits", "weighs")),
    # "holds talks on Friday"
    ("future", _is_held_in_future),
    # "EU summit on Monday"
    ("future", _is_note),
    # "flies to Lima for the summit"
    ("future", lambda words: _GOES_FOR.search(words.far) is not None),
    # "will meet him during the summit"
    ("future", lambda words: words.comes_behind(_HELD_BEFORE) and _will_be_there(words)),
    # "after the summit", and not "will meet after the summit"
    ("past", lambda words: words.comes_behind(_HELD_BEFORE) and not words.comes_behind(_COMING)),
    # "the venue of the summit was announced"
    (None, lambda words: words.follows(_SHAPE_OF)),
    # "the summit ended"
    ("past", lambda words: _WAS.match(words.after) is not None),
    # "raised it in their talks"
    ("past", lambda words: is_scene(words.parsed, words.hit, words.page.low)),
    # "said at a summit"
    ("past", lambda words: was_done_at(words.page, words.sentence, words.hit)),
    # "the summit is meant to", "is likely to"
    ("future", _is_likely),
    # "the summit that was put off by a day closed on Sunday"
    ("past", lambda words: tense_of(words.parsed, words.hit, words.page.low) == "past"),
    # "called off the summit", "pulled out of it"
    ("future", _ends),
    # "is to visit Lima, holding talks there on Friday"
    ("future", lambda words: _goes_on(words) and _is_planned(words)),
)
