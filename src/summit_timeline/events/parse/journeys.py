"""Where somebody goes for an event, by the clause on which the event hangs: "flies to Rome to meet", "for talks"."""

from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import grammar

_TO = ("to", "in", "into", "for")  # "left for Rome"
_FOR_IT = ("to",)
_THEN = ("to", "and", "ing")
_EARLIER_OR_LATER = ("after", "before", "since")


def goals_for(parsed: Parse, hit: Hit) -> list[Name]:
    """The places to which somebody goes to do what an event tells: "left for Rome to meet them"."""
    return _goals(parsed, _clause_around(parsed, hit, _FOR_IT))


def goals_before(parsed: Parse, hit: Hit) -> list[Name]:
    """The same, and those of who has an event once he is there: "flew to Rome and met them"."""
    return _goals(parsed, _clause_around(parsed, hit, _THEN))


def _goals(parsed: Parse, at: int) -> list[Name]:
    """The places to which a clause tells that somebody goes."""
    clause = parsed.clauses[at] if at >= 0 else None
    if clause is None or clause.negated:
        return []
    visits = clause.hit is not None and clause.hit.kind is Kind.VISIT
    if not visits and clause.verb not in (*grammar().go, "be", "leave"):
        return []
    to = ("in",) if clause.verb == "be" else _TO
    goals = (p for p in parsed.phrases if p.clause == at and (p.prep in to or (visits and p.role == "object")))
    return [n for p in goals if not (p.hits or p.owned) for n in p.names if n.where is not None]


def _clause_around(parsed: Parse, hit: Hit, links: tuple[str, ...]) -> int:
    """The clause on which an event hangs: "flew to Rome to meet them", "to hold talks", "for talks"; -1: none."""
    at, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    if at < 0 and named >= 0:
        phrase = parsed.phrases[named]
        on_it = phrase.prep == "on" and hit.kind is Kind.VISIT  # "arrived in Rome on a visit"
        if (phrase.prep == "for" or on_it) and phrase.of < 0:
            return phrase.clause
        holds = phrase.role == "object" and parsed.clauses[phrase.clause].verb in grammar().done_there
        at = phrase.clause if holds else -1
    clause = parsed.clauses[at] if at >= 0 else None
    if clause is None or clause.link not in links or clause.by in _EARLIER_OR_LATER:
        return -1  # "returned to Rome after meeting them"
    return clause.borrows
