"""The nearer side of a weekday of what the present tense tells: "Trade is on the agenda of Friday's summit"."""

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.order import AFTER
from summit_timeline.events.text.patterns import pattern

_IS = ("is", "are", "'s", "'re", "isn't", "aren't")
_NEAR = 3  # days: a weekday that will be so soon is nearer than the one that was
_TOPIC = ("since", "about", "over", "despite", "at odds with")
_AFTER_IT = tuple(f" {words} " for words in (*sorted(AFTER), *_TOPIC))
_OF_ITS_DAY, _LOOKS_AHEAD = pattern("days.of_its_day"), pattern("days.looks_ahead")


def told_now(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> str | None:
    """The future for an event whose weekday is near ahead, if its clause tells of it now; None where it may be over."""
    first = mention.first
    if hit.verb or first is None or mention.why.policy != "weekday_bare":
        return None
    near = 0 < (first - page.document.day).days % 7 <= _NEAR
    if not near or not _is_beside(page.low, hit, mention):
        return None
    if _LOOKS_AHEAD.search(page.low, sentence.start, hit.start) is not None:
        return "future"
    return "future" if _is_told_now(parse(page, sentence), hit, page.low) else None


def _is_beside(low: str, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day stands in the phrase of an event: "Friday's summit", "the summit in Lima on Friday"."""
    if mention.end <= hit.start:
        return low.startswith("'s ", mention.end)
    return mention.start >= hit.end and _OF_ITS_DAY.fullmatch(low, hit.end, mention.start) is not None


def _is_told_now(parsed: Parse, hit: Hit, low: str) -> bool:
    """Whether the clause of an event noun tells in the present tense how the event will be, and not how it was."""
    at = parsed.phrase_of(hit)
    while at >= 0 and parsed.phrases[at].of >= 0 and not _is_behind(parsed.phrases[at], low):
        at = parsed.phrases[at].of
        if parsed.phrases[at].head in grammar().aftermath | grammar().progress:
            return False  # "is the result of it"
    if at < 0 or parsed.phrases[at].role == "aside" or _is_behind(parsed.phrases[at], low):
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    if clause.link == "to" and clause.borrows >= 0:
        clause = parsed.clauses[clause.borrows]  # "has little to gain from it"
    if clause.passive or (clause.verb == "be" and parsed.phrases[at].prep in ("from", "with")):
        return False  # "is happy with it"
    return _is_present(clause, low) and not _tells_how_it_went(parsed, parsed.phrases[at].clause)


def _is_behind(phrase: Phrase, low: str) -> bool:
    """Whether words in front of a phrase tell that it is over, or a topic: "is angry about it"."""
    return low.endswith(_AFTER_IT, 0, phrase.start)


def _is_present(clause: Clause, low: str) -> bool:
    """Whether a clause tells in the present tense what somebody or something is, or what an event holds in store."""
    verb, _, behind = low[clause.start : clause.end].partition(" ")
    if clause.verb == "be":
        return verb in _IS and not behind.endswith("been")
    if behind.endswith("had"):
        return False  # "has had little effect"
    return clause.verb in grammar().in_store and verb in (clause.verb, clause.verb + "s", "has")


def _tells_how_it_went(parsed: Parse, clause: int) -> bool:
    """Whether a clause tells what came of an event: "Friday's summit is a failure"."""
    told = (p for p in parsed.phrases if p.clause == clause and (p.role == "object" or p.prep == "as"))
    return any(p.head in grammar().progress for p in told)
