"""Days on which something was done with what belongs to an event, or with an event in words alone, not its own.

"The agenda of the summit was published on Monday", "the summit was hailed on Monday".
"""

import datetime as dt

from summit_timeline.events.days.gap import Gap
from summit_timeline.events.days.own import OPENING
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern

_THEN_VERB = pattern("days.then_verb")
_OF_IT, _NEWS_NOUN, _NEWS_OF_IT = pattern("days.of_that"), pattern("days.news_noun"), pattern("days.news_of_it")
_BELONGS = ("of", "for", "against", "to", "on", "about", "over", "from", "around")
_ABOUT = ("about", "over", "regarding", "concerning")
_OF_THOSE_THERE = ("of", "from", "to")  # "delegates to the talks"
_BESIDE = 2  # characters
_MOST_STEPS = 4
_NEWS = dt.timedelta(days=3)


def of_what_belongs_to_it(gap: Gap) -> bool:
    """Whether a day is that of a verb told of what belongs to the event, and not of the event or its people."""
    if not (gap.noun and gap.behind):
        return False
    parsed = parse(gap.page, gap.sentence)
    noun = parsed.phrase_of(gap.hit)
    top = _top(parsed, noun)
    if top in (noun, -1):
        return False
    phrase, words = parsed.phrases[top], grammar()
    clause = parsed.clauses[phrase.clause]
    if phrase.hits or (phrase.names and not phrase.owned) or phrase.head in words.parts:
        return False
    if phrase.role not in ("subject", "object"):
        return False
    if phrase.head in words.its_time and gap.page.low.endswith(" for ", 0, gap.mention.start):
        return False  # "the date of the summit was set for Monday"
    there = phrase.head in words.groups and parsed.phrases[noun].prep in _OF_THOSE_THERE
    takes_place = clause.verb in words.occur or clause.verb in words.happens or clause.verb == "be"
    ahead = phrase.head in words.getting_ready
    return bool(phrase.head) and not there and (ahead or not takes_place) and _is_of_verb(gap, parsed, clause, phrase)


def of_words_on_it(gap: Gap) -> bool:
    """Whether a day is that of a verb by which somebody only thinks, speaks or hears of the event.

    "The summit was hailed on Monday", "he was briefed on the talks on Monday", "published the agenda for the talks".
    """
    if not (gap.noun and gap.behind):
        return False
    parsed = parse(gap.page, gap.sentence)
    at = parsed.phrase_of(gap.hit)
    if at < 0 or parsed.phrases[at].of >= 0 or any(p.of == at and p.start > gap.mention.end for p in parsed.phrases):
        return False  # "referring to talks Sunday between Chad and Mali"
    phrase, words = parsed.phrases[at], grammar()
    clause = parsed.clauses[phrase.clause]
    if _is_paper(gap, phrase):
        told = clause.verb in words.makes_known and (clause.passive or phrase.role != "prep")
    elif phrase.role == "subject":
        judged = clause.passive and clause.verb in words.judge | words.appraise | words.speaks_of
        told = judged or (not clause.passive and _makes_waves(gap, parsed, clause))
    else:
        told = _is_of_the_news(gap) and _is_spoken_of(gap, parsed, at) and not _has_a_day(gap, clause)
    return told and _is_of_verb(gap, parsed, clause, phrase)


def of_words_before_it(gap: Gap) -> bool:
    """Whether a day in front of an event is that of the verb by which somebody only thinks or speaks of it.

    "On Monday, Togo praised the summit", "was criticised on Monday for meeting him", "news on Monday of a meeting".
    """
    if not gap.ahead:
        return False
    if gap.noun and ((gap.is_all(_OF_IT) and gap.follows(_NEWS_NOUN)) or gap.is_all(_NEWS_OF_IT)):
        return True
    parsed, words = parse(gap.page, gap.sentence), grammar()
    at, named = parsed.clause_of(gap.hit), parsed.phrase_of(gap.hit)
    if at >= 0:
        return _judged_for_it(gap, parsed, parsed.clauses[at])
    if named < 0 or parsed.phrases[named].of >= 0 or gap.mention.end > parsed.phrases[named].start:
        return False  # "recalled the October 8 summit"
    clause = parsed.clauses[parsed.phrases[named].clause]
    if clause.verb in words.prepares and _is_paper(gap, parsed.phrases[named]):
        return True  # "over lunch on Monday arranged the summit papers"
    passive = clause.passive and parsed.phrases[named].role != "prep"
    spoken_of = clause.verb and not passive and clause.verb not in words.puts_on and _is_spoken_of(gap, parsed, named)
    return bool(spoken_of) and _is_beside(gap, clause)


def _judged_for_it(gap: Gap, parsed: Parse, clause: Clause) -> bool:
    """Whether somebody is judged, praised or asked on a day for having had an event, or admits to it."""
    above = parsed.clauses[clause.parent] if clause.parent >= 0 else None
    if above is None or above.hit is not None or not _is_beside(gap, above):
        return False
    words = grammar()
    if clause.link == "ing" and clause.by in ("for", "over", ""):
        return above.verb in words.judge | words.appraise | words.owns_up
    return gap.between.startswith((" why ", " how ", " if ", " whether ")) and above.verb in words.say | words.address


def _is_beside(gap: Gap, clause: Clause) -> bool:
    """Whether a day stands right beside a verb in front of the event, or opens its sentence behind a comma's pause."""
    low, mention = gap.page.low, gap.mention
    if mention.start >= clause.end:
        return not any(c.verb and clause.end < c.start < mention.start for c in parse(gap.page, gap.sentence).clauses)
    if mention.end > clause.start:
        return False
    opens = mention.start - gap.sentence.start <= OPENING and low.startswith(",", mention.end)
    return opens or _THEN_VERB.fullmatch(low, mention.end, clause.start) is not None


def _makes_waves(gap: Gap, parsed: Parse, clause: Clause) -> bool:
    """Whether an event, the subject of a verb, is told to have made others speak of it: "drew criticism"."""
    told = (p for p in parsed.phrases if clause.end < p.start and p.end < gap.mention.start)
    return clause.verb not in grammar().occur and any(p.head in grammar().reactions for p in told)


def _is_paper(gap: Gap, phrase: Phrase) -> bool:
    """Whether what is called by the event is what is written, shown or known of it: "the summit declaration"."""
    return gap.hit.end < phrase.end and phrase.head in grammar().papers and phrase.hits[-1] is gap.hit


def _is_spoken_of(gap: Gap, parsed: Parse, at: int) -> bool:
    """Whether an event is what a verb or a noun is said of: "voiced fears over the talks"."""
    phrase, words = parsed.phrases[at], grammar()
    verb, prep = parsed.clauses[phrase.clause].verb, phrase.prep
    if prep == "on" and gap.page.low.endswith(" of ", 0, phrase.start):
        prep = "of"  # "learned on Tuesday of the summit"
    if phrase.role == "object":
        return verb in words.judge | words.appraise | words.speaks_of
    if phrase.role != "prep":
        return False
    if prep in _ABOUT and phrase.head not in words.meals and not (prep == "over" and verb in words.officiate):
        return True
    verbs = {"on": words.speaks_on, "of": words.learns, "to": words.speaks_to, "for": words.judge | words.appraise}
    if verb in verbs.get(prep, ()):
        return True
    before = parsed.phrases[at - 1] if at else None
    if before is None or before.hits or gap.page.low[before.end : phrase.start].strip() != prep:
        return False
    return prep in _BELONGS and before.role in ("object", "prep") and before.head in words.papers


def _has_a_day(gap: Gap, clause: Clause) -> bool:
    """Whether a verb has another day beside it: "on Tuesday confirmed a summit on Friday"."""
    days = (m for m in gap.sentence.mentions if m is not gap.mention and m.first is not None)
    return any(0 < clause.start - m.end <= _BESIDE or clause.end < m.start < gap.hit.start for m in days)


def _is_of_the_news(gap: Gap) -> bool:
    """Whether a day is one of the last, on which somebody spoke: "last month" is that of what he criticised.

    A bare weekday may be one of these, or one of a plan, whatever it was read as.
    """
    day, told = gap.page.document.day, gap.mention
    if told.first is None or told.first != told.last:
        return False
    bare = told.why.policy == "weekday_bare"
    firsts = [told.first, *(o.first for o in told.alternatives if bare and o.first is not None)]
    return (bare and told.first <= day) or any(dt.timedelta(0) <= day - first <= _NEWS for first in firsts)


def _top(parsed: Parse, noun: int) -> int:
    """The phrase at the verb from which an event noun hangs by words of belonging; -1 where others stand between."""
    at = noun
    for _ in range(_MOST_STEPS):
        around = -1 if at < 0 else _around(parsed, at)
        if around < 0:
            return at
        if parsed.phrases[at].prep not in _BELONGS:
            return -1
        at = around
    return -1


def _around(parsed: Parse, at: int) -> int:
    """The phrase from which another hangs, or the subject between which and its verb it stands; -1 where none is."""
    phrase = parsed.phrases[at]
    if phrase.of >= 0 or phrase.role != "prep":
        return phrase.of
    clause = parsed.clauses[phrase.clause]
    return at - 1 if at - 1 in clause.subjects and phrase.end <= clause.start else -1


def _is_of_verb(gap: Gap, parsed: Parse, clause: Clause, phrase: Phrase) -> bool:
    """Whether a day stands behind the verb and the event, with no other verb or event between."""
    start = gap.mention.start
    if not clause.verb or clause.hit is not None or clause.end > start:
        return False
    if phrase.role == "subject" and clause.start < gap.hit.end:
        return False
    between = (c for c in parsed.clauses if c is not clause and c.verb and gap.hit.end <= c.start and c.end <= start)
    low = gap.page.low  # "hailed the deal for Monday's summit", "will review the outcome of the summit of March 21"
    own = low.startswith("'s", gap.mention.end) or low.endswith((" of ", " for "), 0, start)
    return not own and not any(between) and not any(gap.hit.end <= h.start < start for h in gap.sentence.hits)
