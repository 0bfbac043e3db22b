"""What is told as untrue, unknown or unreal, so that there is no event: "said it was untrue that they had met"."""

from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.telling import Telling
from summit_timeline.events.text.patterns import pattern

_NOT_TRUE = pattern("untrue.not_true")
_WHETHER, _STILL_TO_BE = pattern("untrue.whether"), pattern("untrue.still_to_be")
_REPORTS_OF = pattern("untrue.reports_of")
_KNEW_NOTHING_OF, _NOT_GIVEN = pattern("untrue.knew_nothing_of"), pattern("untrue.not_given")
_NOT_DOING = pattern("untrue.not_doing")
_UNREAL, _HAD_THEY, _WOULD = pattern("untrue.unreal"), pattern("untrue.had_they"), pattern("untrue.would")
_NEITHER_HELD = pattern("untrue.neither_held")
_TOOK_PLACE = pattern("untrue.took_place")
_REACH = 150  # characters in front of an event word
_BEHIND = 40  # characters behind it


def is_untrue(words: Telling) -> bool:
    """Whether the words in front of an event tell that there was none, or that nobody knows of one."""
    low, start = words.page.low, words.hit.start
    first = max(words.sentence.start, start - _REACH)
    if words.hit.verb:
        rules = (_NOT_TRUE, _UNREAL) if words.past else (_NOT_TRUE,)
        if any(rule.search(low, first, start) for rule in rules) or _is_if_only(words):
            return True
    elif _is_told(words) and _NOT_TRUE.search(low, first, start):
        return True
    asked = _WHETHER.search(low, first, start)
    if asked is not None and _is_in_question(words, asked.start("told")):
        return True
    undone = _NOT_DOING.search(low, first, start)
    if undone is not None and (_is_gerund(words) or undone.group().startswith("without a")):
        return True
    return words.noun and _is_none(words, first)


def _is_gerund(words: Telling) -> bool:
    return words.hit.trigger.pos == "gerund" or words.hit.trigger.words == "meeting"


def _is_if_only(words: Telling) -> bool:
    """Whether a sentence opens with what had to be and was not: "Had they met, war would have been avoided"."""
    low = words.page.low
    opens = words.past and _HAD_THEY.fullmatch(low, words.sentence.start, words.hit.start) is not None
    return opens and words.says_behind(_WOULD)


def _is_told(words: Telling) -> bool:
    """Whether an event is what a clause tells of, and not where something else was: "a meeting had taken place"."""
    parsed = words.parsed
    at = parsed.phrase_of(words.hit)
    if at < 0 or parsed.phrases[at].role not in ("subject", "object"):
        return False
    return parsed.phrases[at].opener not in grammar().definite and not parsed.phrases[at].owned


def _is_in_question(words: Telling, first: int) -> bool:
    """Whether an event is what nobody says of whether it was; of what will be, there may be a plan."""
    if _STILL_TO_BE.search(words.page.low, first, min(words.sentence.end, words.hit.end + _BEHIND)):
        return False
    return words.past if words.hit.verb else _is_told(words)


def _is_none(words: Telling, first: int) -> bool:
    """Whether a noun is told as what was only rumoured, as what nobody knew of, or as none: "no meeting took place"."""
    low, start = words.page.low, words.hit.start
    rules = (_REPORTS_OF, _KNEW_NOTHING_OF, _NOT_GIVEN, _NEITHER_HELD)
    if any(rule.search(low, first, start) for rule in rules):
        return True
    parsed = words.parsed
    at = parsed.phrase_of(words.hit)
    if at < 0 or parsed.phrases[at].role != "subject" or parsed.phrases[at].opener != "no":
        return False
    return _TOOK_PLACE.match(low, parsed.clauses[parsed.phrases[at].clause].start) is not None
