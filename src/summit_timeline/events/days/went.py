"""Days on which somebody went to do it: "On Monday he flew to Rome to meet her", "a trip he took in May to do so"."""

import datetime as dt
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days.gap import Gap
from summit_timeline.events.days.own import OPENING
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.deeds import is_past

_ON = re.compile(r"(?:^| )(?:on|in|for)? ?$")
_MEANS = ("by", "with", "via", "for")  # "flew by helicopter"
_ANOTHER_CLAUSE = 0.6
_NAMED = (Kind.SUMMIT, Kind.SIGNING)  # who comes to these may come some days before
_TEAMS = ("delegation", "delegations", "team", "teams", "group", "mission")
_NEAR = 3  # days: a weekday that was so lately is nearer than the one to come
_SOON = dt.timedelta(days=14)  # who has set out may still be on his way to what is so near


def went_then(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day is that on which somebody went to where he did what the event word tells."""
    parsed = parse(page, sentence)
    going = _going(parsed, hit, page.low)
    if going is None:
        return False
    if mention.start >= hit.end:
        if going.verb in grammar().sends and mention.why.policy != "weekday_bare":
            return False  # "sent its envoys to talks on March 21", told in February
        return going.verb not in grammar().underway and _is_over(page, sentence, hit, mention)
    if going.end <= mention.start:
        return hit.verb or mention.end <= hit.start
    opens = mention.end <= going.start and not any(mention.end <= h.start < going.start for h in sentence.hits)
    return opens and sentence.crossing(mention.end, going.start) < _ANOTHER_CLAUSE


def went_for(gap: Gap) -> bool:
    """Whether a day opens a sentence on where somebody went for it: "On Monday he flew to Rome for talks"."""
    if not gap.ahead or gap.hit.kind in _NAMED or gap.hit.trigger.words == "conference":
        return False
    return gap.mention.start - gap.sentence.start <= OPENING and went_then(gap.page, gap.sentence, gap.hit, gap.mention)


def is_only_of_going(gap: Gap) -> bool:
    """Whether a day is that of the way to an event with one of its own: "flew in on Monday to meet her on Friday"."""
    if not gap.ahead or _going(parse(gap.page, gap.sentence), gap.hit, gap.page.low) is None:
        return False
    end, words = gap.hit.end, gap.page.low
    own = (m for m in gap.sentence.mentions if m.start >= end and m.type == "DATE" and m.first == m.last)
    return any(
        gap.sentence.crossing(end, m.start) < _ANOTHER_CLAUSE
        and _ON.search(words, end, m.start) is not None
        and not any(end <= v < m.start for v in gap.sentence.verbs)
        for m in own
    )


def _going(parsed: Parse, hit: Hit, low: str) -> Clause | None:
    """The clause in the past tense that tells where somebody went for it: "flew to Rome to meet her"."""
    at, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    phrase = parsed.phrases[named] if at < 0 and named >= 0 else None
    if phrase is not None and phrase.role == "object" and parsed.clauses[phrase.clause].verb in grammar().done_there:
        at = phrase.clause  # "flew to Rome to hold talks", not "to propose talks"
    sent = phrase is not None and phrase.prep == "to" and _sends(parsed, parsed.clauses[phrase.clause])
    if phrase is not None and (sent or (phrase.prep == "for" and phrase.of < 0)):
        above = parsed.clauses[phrase.clause]  # "flew to Rome for talks", "sent an envoy to talks"
        return above if _went(parsed, above, phrase.start, low) else None
    clause = parsed.clauses[at] if at >= 0 else None
    if clause is None or clause.link != "to" or clause.parent < 0 or clause.negated:
        return None
    above = parsed.clauses[clause.parent]
    return above if _went(parsed, above, clause.start, low) else None


def _went(parsed: Parse, clause: Clause, end: int, low: str) -> bool:
    """Whether a clause tells in the past tense that somebody went somewhere, in its words up to an offset."""
    if clause.negated:
        return False
    if clause.hit is not None and clause.hit.kind is Kind.VISIT:
        return clause.hit.trigger.pos == "past"  # "flew to"
    if clause.verb == "be":
        return _was_there(parsed, clause, end, low)
    if _sends(parsed, clause):
        return is_past(low[clause.start : clause.end].split())
    places = (p for p in _phrases_of(parsed, clause) if p.names and all(n.where is not None for n in p.names))
    left = clause.verb == "leave" and any(p.prep == "for" or p.role == "object" for p in places)
    went = clause.verb in grammar().go or left or _took_a_trip(parsed, clause)
    return went and is_past(low[clause.start : clause.end].split()) and _to_a_place(parsed, clause, end)


def _sends(parsed: Parse, clause: Clause) -> bool:
    """Whether somebody is sent, or taken along, somewhere."""
    return clause.verb in grammar().sends or _takes_along(parsed, clause)


def _takes_along(parsed: Parse, clause: Clause) -> bool:
    """Whether somebody goes with others: "led a delegation to talks", "took a team to Rome"."""
    team = any(p.role == "object" and p.head in _TEAMS for p in _phrases_of(parsed, clause))
    return clause.verb in ("lead", "take", "bring", "head") and team


def _to_a_place(parsed: Parse, clause: Clause, end: int) -> bool:
    """Whether what follows the verb may be where somebody went: not "came under pressure", "went to great lengths"."""
    behind = (p for p in _phrases_of(parsed, clause) if clause.end <= p.start < end and p.prep not in _MEANS)
    first = next(behind, None)
    return first is None or bool(first.names or first.pronoun or first.opener)


def _took_a_trip(parsed: Parse, clause: Clause) -> bool:
    """Whether somebody "took a trip" or "paid a visit", or a trip is told that somebody took."""
    words = grammar()
    if clause.verb not in words.takes_trip:
        return False
    about = [parsed.phrases[clause.noun]] if clause.noun >= 0 else []
    if clause.link == "sub":  # "tells of a trip he took"
        about = [p for p in parsed.phrases if p.end <= clause.start and p.clause == clause.parent][-1:]
    for phrase in (*about, *_phrases_of(parsed, clause)):
        if phrase.head.rpartition(" ")[2] in words.trips or any(h.kind is Kind.VISIT for h in phrase.hits):
            return True
    return False


def _was_there(parsed: Parse, clause: Clause, end: int, low: str) -> bool:
    """Whether somebody was at a place: "was in Rome to meet her", not "was in talks to meet her"."""
    was = low[clause.start : clause.end] in ("was", "were", "had been")
    behind = [p for p in _phrases_of(parsed, clause) if clause.end <= p.start < end]
    at = [p for p in behind if low[clause.end : p.start].strip() in ("in", "at")]  # and not "was due in Rome"
    town = any(p.prep == "in" and p.names for p in behind[1:2])  # "was at the palace in Rome"
    return was and any(not p.hits and (p.names or (town and p.prep == "at" and p.opener == "the")) for p in at)


def _phrases_of(parsed: Parse, clause: Clause) -> list[Phrase]:
    at = next((i for i, c in enumerate(parsed.clauses) if c is clause), -1)
    return [p for p in parsed.phrases if p.clause == at]


def _is_over(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day behind the event word can only be one that is over, or is the nearer one of two."""
    day, first = page.document.day, mention.first
    if first is None or any(m.end <= hit.start for m in sentence.mentions):
        return False
    if mention.why.policy == "weekday_bare":
        return 0 < (day - first).days % 7 <= _NEAR
    return mention.why.policy == "day_without_year" and not dt.timedelta(0) <= first - day <= _SOON
