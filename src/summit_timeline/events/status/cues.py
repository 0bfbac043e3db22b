"""How an event stands, and the words of each status that stand in front of an event word and behind it."""

import functools
import re

import attrs

from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import Status
from summit_timeline.events.text.patterns import words

_SET = "(?:set|due|scheduled|planned)"
_MONTH = f"(?:{'|'.join(words('shared.short_month'))})".lower()


@attrs.frozen
class Cue:
    """The words of a status, in front of an event word (`active`) and behind it (`passive`)."""

    active: re.Pattern[str]
    passive: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def cues_of(lexicon: Lexicon) -> dict[str, Cue]:
    cues = {}
    for key, listed in lexicon.status.items():
        any_word = f"(?:{'|'.join(listed)})"
        been = r"(?: [\w.,'-]+){0,12}? (?:was|were|is|are|been|be|being|got) (?:\w+ly |now |also )?"
        where = r"(?: (?:in|at|to|with|between) [\w-]+(?: and [\w-]+)?)? "  # in a headline
        # "talks in Brussels on Friday called off"
        then = rf"(?:(?: {_SET})?(?: on| for)?(?: this| next)? (?:\w+day|{_MONTH}\w*\.? \d{{1,2}}))"
        there = rf"{where.rstrip()}{then}? (?!\w+ (?:a|an|the|his|her|its|their|any) )"
        passive = rf"(?:{been}|{there}){any_word}\b"
        cues[key] = Cue(re.compile(rf"\b{any_word}\b"), re.compile(passive))
    return cues


@attrs.frozen
class Standing:
    """A status (None: there was no such event), whether the event is denied, and whether any words say so."""

    status: Status | None
    denied: bool = False
    sure: bool = True
