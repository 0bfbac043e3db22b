"""On which side of the report an event is beyond doubt, by the verb that it hangs on; else nothing is said."""

from summit_timeline.dates.tense import is_prospect
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import TELLING, Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.deeds import is_called_for, is_past
from summit_timeline.events.text.once import once
from summit_timeline.events.text.order import AFTER
from summit_timeline.events.text.patterns import pattern

_MOST_STEPS = 6
_WILL = pattern("certainty.will")
_SAID_THAT = pattern("certainty.would")
_IS_TO = pattern("certainty.is_to")
_PLANS = pattern("certainty.plans")
_PLANNED = pattern("certainty.planned")
_HAS_SET = pattern("certainty.has_set")
_AWAITS = pattern("certainty.awaits")
_MAY, _WEIGHS, _STARTS = pattern("certainty.may"), pattern("certainty.weighs"), pattern("certainty.starts")
_HOPES, _MAY_BE = pattern("certainty.hopes"), pattern("standing.may_be")
_APART, _HAS_DONE = pattern("certainty.apart"), pattern("certainty.has_done")
_REACH = 90  # characters behind an event word
_AT_IT = ("at", "during")
_THEN = ("before", "after", "when", "once")  # "will meet before the pair join her by video link"
_HAD_IT = ("", "with", "by")  # "held talks", "spoke with them by phone"


@once
def certain_side(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """ "future" for what is planned in so many words, "open" for what may be, "past" for what was done.

    None where the words leave a doubt. "They plan to meet", "said it would host talks", "is due to visit" are planned;
    "hosted X for talks", "met", "spoke by phone" are over.
    """
    parsed, low = parse(page, sentence), page.low
    at, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    if at < 0 and named < 0:
        return None
    if at >= 0:
        clause = parsed.clauses[at]
        over = _is_done(clause, low) or _is_after(parsed, clause, low) or _goes_with_it(parsed, clause, low)
        return _plan_of(parsed, clause, page) or ("past" if over else None)
    if parsed.phrases[named].role == "subject":
        if _MAY_BE.match(low, hit.end, min(sentence.end, hit.end + _REACH)):
            return "open"
        if _STARTS.match(low, hit.end):
            return "future"
    if _came_for_another_day(parsed, parsed.phrases[named], sentence):
        return None
    if is_called_for(parsed.clauses[parsed.phrases[named].clause], hit, low):
        return None
    return _side_of_noun(parsed, parsed.phrases[named], page)


def _came_for_another_day(parsed: Parse, phrase: Phrase, sentence: Sentence) -> bool:
    """Whether somebody came on one day for an event with a day of its own: "came on Monday for talks on Friday"."""
    clause = parsed.clauses[phrase.clause]
    if phrase.prep != "for" or clause.verb not in grammar().comes_for:
        return False
    days = [m for m in sentence.mentions if m.first is not None and m.first == m.last]
    return any(m.end <= phrase.start for m in days) and any(m.start >= phrase.end for m in days)


def was_done_at(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether something is told to have been done at an event: "said at a summit", "on a visit", ", attending it"."""
    parsed = parse(page, sentence)
    named = parsed.phrase_of(hit)
    if named < 0 or parsed.phrases[named].role not in ("prep", "object"):
        return False
    phrase = parsed.phrases[named]
    there = _is_at(phrase) or phrase.prep == "on" or _is_by_phone(phrase) or parsed.clauses[phrase.clause].link == "ing"
    return there and certain_side(page, sentence, hit) == "past"


def will_be_at(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether somebody is to do something at an event, whichever it is: "will meet him during the summit"."""
    parsed = parse(page, sentence)
    named = parsed.phrase_of(hit)
    if named < 0 or not _is_at(parsed.phrases[named]):
        return False
    return _plan_of(parsed, parsed.clauses[parsed.phrases[named].clause], page) == "future"


def _side_of_noun(parsed: Parse, phrase: Phrase, page: Page) -> str | None:
    """The side on which an event is that a noun names, by the clause that the noun stands in."""
    words, clause, low = grammar(), parsed.clauses[phrase.clause], page.low
    verb = low[clause.start : clause.end]
    if clause.negated or clause.by in words.conditions:
        return None
    if phrase.role == "subject" and _PLANNED.fullmatch(verb):
        return "future"
    if (
        phrase.prep in _AT_IT
        and page.part == "text"
        and is_prospect(low[page.back(phrase.start, _REACH) : phrase.start])
    ):
        return "future"
    if phrase.role == "subject" and (clause.verb in words.occur or clause.verb == "fail") and not clause.passive:
        return _plan_of(parsed, clause, page) or ("past" if _is_done(clause, low) else None)
    if phrase.of >= 0 or (phrase.role == "subject" and not (clause.passive and clause.verb in words.happens)):
        return None
    if (phrase.role == "object" and _HAS_SET.fullmatch(verb)) or (phrase.role == "prep" and _AWAITS.fullmatch(verb)):
        return "future"
    if phrase.role == "object" and phrase.opener not in words.definite and _WEIGHS.fullmatch(verb):
        return "open"
    there = _is_told_there(parsed, phrase, clause)
    if phrase.role == "prep" and not there:
        return None
    known = phrase.opener in words.definite and clause.verb not in words.happens  # "seeks to explain the meeting"
    at_it = _is_at(phrase) and page.part == "text" and not _WILL.match(verb)  # "planned to fire him at talks"
    said = clause.verb in words.outside or clause.verb in words.over or at_it
    plan = None if said or known else _plan_of(parsed, clause, page)
    if plan is not None or not there:
        return plan
    if clause.link == "to" and clause.parent >= 0:
        above = parsed.clauses[clause.parent]
        return "past" if above.verb == "fail" and _is_done(above, low) else None
    due = clause.verb == "be" and low.startswith(" due", clause.end)
    if due or (clause.passive and clause.verb in words.not_yet):
        return None  # "was due at the summit", "was expected at it"
    return "past" if _is_done(clause, low) or _goes_with_it(parsed, clause, low) else None


def _is_told_there(parsed: Parse, phrase: Phrase, clause: Clause) -> bool:
    """Whether what a clause tells was done at the event, by the preposition in front of it."""
    words, verb = grammar(), clause.verb
    if _is_at(phrase) or (phrase.prep in _HAD_IT and verb in words.done_there) or _is_by_phone(phrase):
        return True
    if phrase.prep == "on":
        return _is_trip(phrase, clause)
    if phrase.prep == "to":
        return verb in ("speak", "talk")
    return phrase.prep == "for" and verb in words.comes_for and _by_somebody(parsed, phrase)


def _is_at(phrase: Phrase) -> bool:
    """Whether something is told to be done at an event: "at talks", "during the visit", "over dinner"."""
    meal = phrase.prep == "over" and phrase.head.rpartition(" ")[2] in grammar().meals
    return meal or phrase.prep in _AT_IT


def _is_by_phone(phrase: Phrase) -> bool:
    """Whether something is told to be done in a call: "agreed by telephone to reopen the border"."""
    return phrase.prep == "by" and bool(phrase.hits) and all(hit.kind is Kind.CALL for hit in phrase.hits)


def _is_trip(phrase: Phrase, clause: Clause) -> bool:
    """Whether something is told to be done on a trip: "said on a visit to Lima", not "agreed on a visit"."""
    away = all(hit.kind is Kind.VISIT for hit in phrase.hits) and phrase.opener in ("a", "an", "")
    return away and clause.verb not in grammar().settle and clause.verb not in grammar().with_on


def _by_somebody(parsed: Parse, phrase: Phrase) -> bool:
    """Whether a verb has no object but somebody in front of a phrase: "received him for", not "joined calls for"."""
    objects = [p for p in parsed.phrases if p.clause == phrase.clause and p.role == "object" and p.start < phrase.start]
    return all(p.names or p.pronoun for p in objects)


def _plan_of(parsed: Parse, clause: Clause, page: Page) -> str | None:
    """What a clause tells of that somebody will do, is to do or said that he would do; "open" for what he may do."""
    low = page.low
    for _ in range(_MOST_STEPS):
        above = parsed.clauses[clause.parent] if clause.parent >= 0 else None
        if clause.negated or clause.by in grammar().conditions:
            return None
        verb = low[clause.start : clause.end]
        if _WILL.match(verb):
            return "future"
        if _MAY.match(verb):
            return "open"
        if above is None:
            return None
        if _SAID_THAT.match(verb):
            said = clause.link == "sub" and above.verb in grammar().say and not above.negated
            return "future" if said else None
        told = low[above.start : above.end] or _word_before(low, clause.start)  # "Chad and Togo plan to"
        if above.negated:
            return None
        if clause.link == "to" and (_IS_TO.fullmatch(told) or _PLANS.fullmatch(told)):
            return "future"
        if clause.link == "to" and page.part == "title" and not above.verb and above.link == "main":
            return "future"  # "Chad to host Togo's leader for talks"
        asked = above.verb in grammar().urges or _HOPES.fullmatch(told) is not None  # "invited him to visit"
        if (clause.link == "to" and asked) or (clause.link == "ing" and not clause.by and _WEIGHS.fullmatch(told)):
            return "open"
        present = clause.by in _THEN and not is_past(verb.split()) and clause.link == "sub"
        with_it = clause.link == "ing" and not clause.by and _APART.search(low, above.end, clause.start) is not None
        if clause.link not in ("and", "to") and not present and not with_it:
            return None
        clause = above
    return None


def _goes_with_it(parsed: Parse, clause: Clause, low: str) -> bool:
    """Whether a participle behind a comma goes on with what was done: "kept busy, this week attending talks"."""
    if clause.link != "ing" or clause.by or clause.negated or clause.parent < 0:
        return False
    above = parsed.clauses[clause.parent]
    apart = _APART.search(low, above.end, clause.start) is not None
    verb = low[above.start : above.end]
    return apart and not above.negated and (_is_done(above, low) or _HAS_DONE.match(verb) is not None)


def _word_before(low: str, at: int) -> str:
    return low[:at].rsplit(None, 1)[-1] if low[:at].strip() else ""


def _is_done(clause: Clause, low: str) -> bool:
    """Whether a clause tells a deed of the past as a fact."""
    if clause.negated or clause.by in grammar().conditions or clause.link not in TELLING:
        return False
    verb = low[clause.start : clause.end].split()
    return is_past(verb) or (len(verb) > 1 and is_past(verb[:1]) and clause.hit is not None)  # "sat down"


def _is_after(parsed: Parse, clause: Clause, low: str) -> bool:
    """Whether what was done came after a deed: "After meeting in June, they agreed"."""
    if clause.link != "ing" or clause.by not in AFTER | {"since"} or clause.parent < 0:
        return False
    return _is_done(parsed.clauses[clause.parent], low)
