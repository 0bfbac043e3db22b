"""Events that a verb of holding denies: "have not held talks", "no summit was held", "will not host a meeting"."""

from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import TELLING, Clause, Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern

_WILL_NOT = pattern("negation.will_not")
_NOT_ONLY = pattern("negation.not_only")
_SINCE = pattern("negation.since")
_DID_NOT = pattern("negation.did_not")
_NOT_SO, _BUT_SO = pattern("negation.not_so"), pattern("negation.but_so")


def negation_of(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """ "none" where no such event was held, "refused" where none will be, "dropped" where a known one was not.

    Only for what is the object of a verb of holding, or the subject of its passive: who did not attend a summit, and
    what was not agreed at it, leave it held.
    """
    parsed = parse(page, sentence)
    at = -1 if hit.verb else parsed.phrase_of(hit)
    if at < 0:
        return None
    phrase = parsed.phrases[at]
    clause = parsed.clauses[phrase.clause]
    if phrase.opener == "no" and not clause.negated and _goes_there(phrase, clause):
        return "none"
    if not _is_held(phrase, clause):
        return None
    verb = page.low[clause.start : clause.end]
    never = page.low.endswith("never ", 0, clause.start)
    if phrase.opener == "no" and not clause.negated:
        return "refused" if _WILL_NOT.match(verb) else "none"
    if clause.link == "ing" and (clause.negated or page.low.endswith("not ", 0, clause.start)):
        return None if phrase.opener in grammar().definite or phrase.owned else "none"  # "blamed for not holding talks"
    if not (clause.negated or never) or clause.link not in TELLING:
        return None
    if _NOT_ONLY.search(page.low, clause.start, phrase.start) or _has_its_last(page, sentence, hit):
        return None
    if (_NOT_SO if clause.passive else _BUT_SO).match(page.low, max(clause.end, phrase.end), sentence.end):
        return None  # "was not held in Lima but in Quito", "did not hold talks on trade but on oil"
    if _WILL_NOT.match(verb):
        return None if clause.verb == "host" and phrase.opener in grammar().definite else "refused"
    certain = phrase.opener in grammar().definite or phrase.owned
    if clause.verb not in grammar().puts_on and (certain or clause.passive):
        return None  # "the visit was not made public", "did not give the talks a chance"
    if certain:
        return "dropped" if never or _DID_NOT.match(verb) else None  # "have not held the summit yet"
    return "none"


def _has_its_last(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether the day of the last one is told: "has not held a news conference since July"."""
    days = (m for m in sentence.mentions if m.start > hit.end and m.first is not None)
    return any(_SINCE.fullmatch(page.low, hit.end, m.start) for m in days)


def _goes_there(phrase: Phrase, clause: Clause) -> bool:
    """Whether somebody goes to an event: "would go to no talks", "has attended no summit"."""
    to_it = phrase.role == "object" or phrase.prep in ("to", "in", "at")
    return to_it and phrase.of < 0 and clause.verb in ("attend", "join", "go", "come", "return", "accept")


def _is_held(phrase: Phrase, clause: Clause) -> bool:
    """Whether an event is what a verb of holding tells of."""
    role = "subject" if clause.passive else "object"
    words = grammar()
    return (clause.verb in words.puts_on or clause.verb in words.has_one) and phrase.role == role and phrase.of < 0
