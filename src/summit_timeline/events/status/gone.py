"""Whether somebody is told to have gone to where an event was: "flew to Rome to meet her", "was in Rome for talks"."""

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.deeds import is_past
from summit_timeline.events.status.telling import Telling
from summit_timeline.events.text.patterns import pattern

_DID_NOT = pattern("gone.did_not")
_MEANS = ("by", "with", "via", "for")  # "flew by helicopter"
_TEAMS = ("delegation", "delegations", "team", "teams", "group", "mission")


def went_by_now(words: Telling) -> bool:
    """Whether somebody went for an event in a time that goes on: "flew to Rome this week to meet her".

    Who has only left for it may still be on his way.
    """
    day = words.page.document.day
    dates = [(m.first, m.last) for m in words.sentence.mentions if m.type in ("DATE", "TIME")]
    if not dates or not all(first and last and first <= day <= last and first < last for first, last in dates):
        return False
    going = going_for(words.parsed, words.hit, words.page.low, on_trip=words.hit.kind is Kind.VISIT)
    return going is not None and going.verb not in (*grammar().underway, "leave")


def was_included(words: Telling) -> bool:
    """Whether an event or a trip is told to have included another: "a visit that included a meeting".

    Not a paper or a plan: "the proposal included a summit".
    """
    named = words.parsed.phrase_of(words.hit)
    phrase = words.parsed.phrases[named] if named >= 0 else None
    if phrase is None or phrase.role != "object":
        return False
    clause = words.parsed.clauses[phrase.clause]
    done = clause.verb in grammar().holds_part and not clause.negated and not clause.passive
    return done and words.page.low[clause.start : clause.end].endswith("ed") and _is_of_a_trip(words.parsed, clause)


def _is_of_a_trip(parsed: Parse, clause: Clause) -> bool:
    """Whether the subject of a clause is an event or a trip, and not only what belongs to one ("the agenda of")."""
    about = clause.subjects or ((clause.noun,) if clause.noun >= 0 else ())
    phrases = (parsed.phrases[i] for i in about)
    return any(phrase.hits or phrase.head.rpartition(" ")[2] in (*grammar().trips, *_STAYS) for phrase in phrases)


_STAYS = ("day", "days", "stay", "stop", "stopover", "program", "programme", "itinerary")


def stayed_at_home(words: Telling) -> bool:
    """Whether somebody did not go where he would have had an event: "did not fly to Rome to meet her"."""
    parsed, hit = words.parsed, words.hit
    journey = _journey(parsed, hit, on_trip=hit.kind is Kind.VISIT)
    if journey is None:
        return False
    clause, _ = journey
    named = parsed.phrase_of(hit)
    if not hit.verb and (named < 0 or parsed.phrases[named].opener not in ("", "a", "an")):
        return False  # "did not go to Rome for the summit", which was held without him
    goes = clause.verb in grammar().go or (clause.hit is not None and clause.hit.kind is Kind.VISIT)
    low = words.page.low
    return goes and _DID_NOT.search(low, max(words.sentence.start, clause.end - _VERB_GROUP), clause.end) is not None


_VERB_GROUP = 40  # characters


def going_for(parsed: Parse, hit: Hit, low: str, *, on_trip: bool = False) -> Clause | None:
    """The clause in the past tense that tells where somebody went for it: "flew to Rome to meet her"."""
    journey = _journey(parsed, hit, on_trip=on_trip)
    return journey[0] if journey is not None and _went_there(parsed, *journey, low) else None


def _journey(parsed: Parse, hit: Hit, *, on_trip: bool) -> tuple[Clause, int] | None:
    """The clause for whose purpose an event is told, and where its words end: "flew to Rome" of "to meet her".

    With `on_trip`, also that of who was on a visit: "was in Rome on a visit".
    """
    at, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    phrase = parsed.phrases[named] if at < 0 and named >= 0 else None
    if phrase is not None and phrase.prep == "including" and phrase.of >= 0:
        phrase = parsed.phrases[phrase.of]  # "flew to Rome for a visit, including talks"
    if phrase is not None and phrase.role == "object" and parsed.clauses[phrase.clause].verb in grammar().done_there:
        at = phrase.clause  # "flew to Rome to hold talks", not "to propose talks"
    sent = phrase is not None and phrase.prep == "to" and _sends(parsed, parsed.clauses[phrase.clause])
    if phrase is not None and (sent or (phrase.prep in ("for", "on" if on_trip else "for") and phrase.of < 0)):
        return parsed.clauses[phrase.clause], phrase.start  # "flew to Rome for talks", "sent an envoy to talks"
    clause = parsed.clauses[at] if at >= 0 else None
    if clause is None or clause.link != "to" or clause.parent < 0 or clause.negated:
        return None
    return parsed.clauses[clause.parent], clause.start


def _went_there(parsed: Parse, clause: Clause, end: int, low: str) -> bool:
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
