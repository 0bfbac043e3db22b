"""What somebody does with an event: the verb that its noun stands under, and whether that is told as a fact."""

import attrs

from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern

_MAY = pattern("standing.may")
_WILL, _OF_A_DAY = pattern("deeds.will"), pattern("deeds.of_a_day")
_DONE = pattern("deeds.done")
_SET_BY, _TOLD_FOR = pattern("standing.set_by"), pattern("days.told_for")
_FOR_A_DAY = pattern("deeds.for_a_day")
_MOST_STEPS = 8  # from a clause to the one that it hangs on
_AT_IT = ("at", "in", "during")


@attrs.frozen
class Deed:
    """What is done with an event.

    `kind` is one of the deeds of `clauses.toml`: "ends", "leaves", "delays", "weighs", "refuses" or "awaits". `mood` is
    "fact", "open" ("may cancel", "asked to cancel"), "undone" ("did not cancel") or "before" ("after cancelling").
    `definite` tells that the event is one that has been told of ("the summit").
    """

    kind: str
    mood: str
    definite: bool = False


@once
def deed_of(parsed: Parse, hit: Hit, low: str) -> Deed | None:
    """What somebody does with the event; None where nothing of the kind is told, or the sentence has no parse."""
    clause = parsed.clause_of(hit)
    if clause >= 0:
        return _of_verb(parsed, clause, low)
    at = parsed.phrase_of(hit)
    return None if at < 0 else _of_noun(parsed, at, low)


def tense_of(parsed: Parse, hit: Hit, low: str) -> str | None:
    """The tense of the verb of holding that an event is the object of: "past", "present" or "future".

    "past" also where it is the subject of a verb by which it goes on or ends: "talks between X and Y broke off".
    None where it stands under another verb, or where that is told as no fact: "if they held a summit".
    """
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role not in ("object", "subject"):
        return None
    clause = parsed.clauses[parsed.phrases[at].clause]
    words, verb = grammar(), low[clause.start : clause.end]
    if parsed.phrases[at].role == "subject":
        goes = clause.verb in words.occur or clause.verb == "break-off"
        known = words.forms.get(verb.split()[0] if verb else "", ("", ""))
        over = goes and not clause.passive and clause.link != "reduced" and known[1] == "ed"
        return "past" if over and not clause.negated and clause.by not in words.conditions else None
    if clause.verb not in words.happens or clause.negated or clause.passive or clause.link in ("to", "ing", "reduced"):
        return None
    if clause.by in words.conditions or is_called_for(clause, hit, low):
        return None
    if verb in (clause.verb, clause.verb + "s", "has"):
        return "present"
    if _WILL.match(verb):
        return "future"
    first, last = verb.split()[0], verb.split()[-1]
    perfect = first in ("has", "have") and not clause.by  # "has held talks", not "once it has held talks, it will"
    done = last if perfect else first
    return "past" if verb == "had" or words.forms.get(done, ("", ""))[1] == "ed" else None


def is_called_for(clause: Clause, hit: Hit, low: str) -> bool:
    """Whether somebody only calls others to an event, for a day that is told: "convened a summit for Friday"."""
    return clause.verb == "convene" and _FOR_A_DAY.match(low, hit.end) is not None


def verb_of_holding(parsed: Parse, hit: Hit, low: str) -> Clause | None:
    """The verb that tells of the event, its subject, that it goes on, is over or is held: "was held", "is to begin"."""
    named = parsed.phrase_of(hit)
    if named < 0 or parsed.phrases[named].role != "subject" or parsed.phrases[named].of >= 0:
        return None
    at = parsed.phrases[named].clause
    told = [parsed.clauses[at]]
    if told[0].verb in grammar().lets_be:
        told += (c for c in parsed.clauses if c.parent == at and c.link == "to")
    known = grammar().occur | grammar().puts_on
    return next((c for c in told if c.verb in known or takes_place(c, low)), None)


def takes_place(clause: Clause, low: str) -> bool:
    return clause.verb == "take" and low.startswith(" place", clause.end)


def set_up_verb(parsed: Parse, hit: Hit, low: str) -> Clause | None:
    """The verb in the passive by which an event, its subject, is made known or set: "talks were announced".

    Not where it is told what they are called: "the talks were called a success".
    """
    at, words = parsed.phrase_of(hit), grammar()
    while at >= 0 and parsed.phrases[at].prep == "of" and parsed.phrases[at].of >= 0:
        at = parsed.phrases[at].of
        if parsed.phrases[at].head not in words.parts:
            return None  # "the outcome of the talks was announced"
    if at < 0 or parsed.phrases[at].role != "subject" or parsed.phrases[at].of >= 0:
        return None
    clause = parsed.clauses[parsed.phrases[at].clause]
    behind = _SET_BY if clause.verb in words.sets_up else _TOLD_FOR if clause.verb in words.told_for else None
    told = clause.passive and behind is not None and behind.match(low, clause.end) is not None
    return clause if told else None


def is_made_known(parsed: Parse, hit: Hit) -> bool:
    """Whether somebody only makes an event known, or how it will be: "announced the talks", "named the venue"."""
    at = -1 if hit.verb else parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "object" or parsed.phrases[at].of >= 0:
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    return clause.verb in grammar().announces and not clause.passive


def is_denied(parsed: Parse, hit: Hit) -> bool:
    """Whether the event is in a clause of which somebody denies that it is true."""
    words = grammar()
    at, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    if at < 0 and named >= 0:
        if parsed.phrases[named].prep in _AT_IT and parsed.phrases[named].of < 0:
            return False  # "denied that it had been rude at the meeting"
        at = parsed.phrases[named].clause
    for _ in range(_MOST_STEPS):
        if at < 0:
            return False
        clause = parsed.clauses[at]
        above = parsed.clauses[clause.parent] if clause.parent >= 0 else None
        if named >= 0 and clause.verb == "deny" and not clause.negated and _told_of(parsed, named):
            return True
        if above is not None and clause.link in ("sub", "relative") and not above.negated:
            if clause.link == "sub" and above.verb == "deny" and clause.by in ("", "that"):
                return True  # not "denied blame after the talks had failed"
            noun = parsed.phrases[clause.noun] if clause.noun >= 0 else _beside(parsed, at)
            if above.verb in words.deny and noun is not None and noun.head in words.rumours:
                return True
        at = clause.parent if clause.link in ("to", "ing", "and") else -1
    return False


def is_scene(parsed: Parse, hit: Hit, low: str) -> bool:
    """Whether something is told to have been done at the event: "raised it in their talks this month"."""
    at = parsed.phrase_of(hit)
    if at < 0:
        return False
    phrase = parsed.phrases[at]
    clause = parsed.clauses[phrase.clause]
    if phrase.role != "prep" or phrase.prep not in _AT_IT or phrase.of >= 0 or clause.by:
        return False
    if phrase.opener not in grammar().definite:
        return False
    if clause.negated:
        return low.startswith(("did ", "didn't "), clause.start)  # "did not agree at its meeting"
    return is_past(low[clause.start : clause.end].split())


def opens_done(parsed: Parse, hit: Hit, low: str) -> bool:
    """Whether a participle opens a sentence with what was done at the event: "Shown at a meeting, the plan ..."."""
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "prep" or parsed.phrases[at].prep not in _AT_IT:
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    first = all(clause.start <= c.start or not c.verb for c in parsed.clauses) and clause.link == "reduced"
    return first and low[clause.start : clause.end].endswith(("ed", "en", "wn"))


def goes_on_done(parsed: Parse, hit: Hit, low: str) -> bool:
    """Whether a participle behind a comma goes on with what was done: "kept his word, signing the treaty"."""
    at = parsed.clause_of(hit)
    if at < 0:
        return False
    clause = parsed.clauses[at]
    if clause.link != "ing" or clause.by or clause.negated or clause.parent < 0:
        return False
    above = parsed.clauses[clause.parent]
    apart = above.end < clause.start and low[above.end : clause.start].rstrip().endswith(",")
    while above.link == "ing" and above.parent >= 0 and above.by not in grammar().conditions:
        above = parsed.clauses[above.parent]  # "marked it by keeping his word, signing the treaty"
    return apart and not above.negated and is_past(low[above.start : above.end].split())


def _told_of(parsed: Parse, at: int) -> bool:
    """Whether an event is told behind "plans for" or "reports of"."""
    words, before = grammar(), parsed.phrases[at - 1] if at else None
    told = parsed.phrases[at].prep in ("for", "of") and before is not None
    return told and before is not None and (before.head in words.plans or before.head in words.rumours)


def is_expected(parsed: Parse, hit: Hit) -> bool:
    """Whether somebody is told to be expected to do something at the event: "is due to join him at the talks"."""
    at = parsed.phrase_of(hit)
    if at < 0:
        return False
    phrase, words = parsed.phrases[at], grammar()
    if phrase.role != "object" and not (phrase.role == "prep" and phrase.prep in (*_AT_IT, "for") and phrase.of < 0):
        return False
    clause = parsed.clauses[phrase.clause]
    for _ in range(_MOST_STEPS):
        above = parsed.clauses[clause.parent] if clause.parent >= 0 else None
        if above is None or clause.link not in ("to", "and", "ing"):
            return False
        if clause.link == "to" and above.verb in words.expects:
            return not above.negated
        clause = above
    return False


def is_past(verb: list[str]) -> bool:
    """Whether the words of a verb tell of the past: "raised", "had raised", "was raised", "did raise"."""
    if len(verb) == 1:
        unlisted = ("", "ed" if verb[0].endswith("ed") else "")
        return grammar().forms.get(verb[0], unlisted)[1] == "ed"
    return bool(verb) and verb[0] in ("had", "was", "were", "did")


def _of_verb(parsed: Parse, at: int, low: str) -> Deed | None:
    """What is done with an event that a verb tells: "put off meeting them", "dropped plans to meet"."""
    words, clause = grammar(), parsed.clauses[at]
    if clause.parent < 0 or clause.by:
        return None
    above = parsed.clauses[clause.parent]
    if clause.link == "to" and above.verb in words.wishes and not above.negated:
        return Deed("weighs", "fact")  # "would like to meet"
    if clause.link == "to" and _urges(above, low) and not above.negated:
        return Deed("weighs", "fact")  # "asked him to meet them"
    kind = words.deeds.get(above.verb, "")
    noun = _beside(parsed, at)
    planned = clause.link == "to" and noun is not None and noun.role == "object" and noun.head in words.plans
    object_of_it = (
        clause.link == "ing" and clause.start > above.start
    )  # not "ministers, meeting in Rome, put off a vote"
    if kind not in ("ends", "delays") or not (planned or object_of_it):
        return None
    return Deed(kind, _mood(parsed, clause.parent, low))


def _urges(clause: Clause, low: str) -> bool:
    """Whether a clause tells that somebody is asked to do something: "called on him to", not "called envoys to"."""
    called = clause.verb == "call" and not low.startswith((" on ", " upon "), clause.end)
    return clause.verb in grammar().urges and not called


def _beside(parsed: Parse, at: int) -> Phrase | None:
    """The phrase between a clause and the verb that it hangs on."""
    clause = parsed.clauses[at]
    noun = next((p for p in reversed(parsed.phrases) if p.end < clause.start and p.clause == clause.parent), None)
    return noun if noun is not None and noun.start > parsed.clauses[clause.parent].end else None


def _of_noun(parsed: Parse, at: int, low: str) -> Deed | None:
    """What is done with the event of a phrase, or with the plan, the offer or the opening of it."""
    told = _of_relative(parsed, at, low)
    if told is not None:
        return told
    words = grammar()
    phrase, by_noun = parsed.phrases[at], ""
    definite = phrase.owned or phrase.opener in words.definite or _OF_A_DAY.match(low, phrase.start) is not None
    for _ in range(_MOST_STEPS):
        above = _above(parsed, at, low)
        if above < 0:
            break
        head = parsed.phrases[above].head
        if not any(head in nouns for nouns in (words.parts, words.deed_nouns, words.plans, words.its_time)):
            return None
        by_noun = by_noun or words.deed_nouns.get(head, "")
        at, phrase = above, parsed.phrases[above]
    kind, mood = words.deeds.get(_key(parsed, phrase), ""), _mood(parsed, phrase.clause, low)
    if by_noun and kind != "refuses":
        return Deed(by_noun, "fact", definite)
    if kind == "holds" and _is_not_to_be_held(parsed, phrase.clause):
        return Deed("ends" if definite else "refuses", "fact", definite)  # "decided not to hold a summit"
    if kind == "holds" and mood == "open" and _planned(parsed, phrase.clause):
        return Deed("awaits", "fact", definite)  # "plans to hold talks", as "plans to meet"
    if kind in ("holds", "awaits") and mood in ("open", "undone") and _wanted(parsed, phrase.clause):
        kind, mood = ("weighs" if mood == "open" else "refuses"), "fact"  # "offered to hold talks"
    return Deed(kind, mood, definite) if kind and kind != "holds" else None


def _of_relative(parsed: Parse, at: int, low: str) -> Deed | None:
    """What a relative clause says was done with the event: "a summit in Chile that was scrapped"."""
    for clause in parsed.clauses:
        ends = clause.link == "relative" and clause.noun == at and clause.passive and not clause.negated
        kind = grammar().deeds.get(clause.verb, "") if ends else ""
        if kind in ("ends", "delays") and _DONE.match(low, clause.start, clause.end):
            return Deed(kind, "fact", definite=True)
    return None


def _wanted(parsed: Parse, at: int) -> bool:
    """Whether a clause tells what somebody has in mind or refuses to do: "to host a summit"."""
    return parsed.clauses[at].link in ("to", "ing") and not parsed.clauses[at].negated


def _planned(parsed: Parse, at: int) -> bool:
    """Whether a clause tells what somebody plans to do, and is told to do so as a fact."""
    clause = parsed.clauses[at]
    above = parsed.clauses[clause.parent] if clause.parent >= 0 else None
    plans = above is not None and above.verb in grammar().plans and above.link == "main"
    return clause.link == "to" and plans and above is not None and not above.negated


def _is_not_to_be_held(parsed: Parse, at: int) -> bool:
    """Whether a clause tells what somebody decided not to hold; who is not to attend leaves it to the others."""
    words, clause = grammar(), parsed.clauses[at]
    if clause.link != "to" or not clause.negated or clause.verb not in words.would_hold or clause.parent < 0:
        return False
    above, noun = parsed.clauses[clause.parent], _beside(parsed, at)
    if noun is not None and noun.role != "subject":
        return noun.head in words.resolve_nouns
    return above.verb in words.resolves and not above.negated


def is_resolved(parsed: Parse, hit: Hit) -> bool:
    """Whether somebody only decided to hold an event: "voted to open talks"."""
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "object":
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    if clause.link != "to" or clause.negated or clause.parent < 0:
        return False
    above = parsed.clauses[clause.parent]
    return above.verb in grammar().resolves and not above.negated


def _above(parsed: Parse, at: int, low: str) -> int:
    """The phrase of which a phrase is told behind "of", "for" or "to"; -1 where its verb is what it stands under."""
    phrase = parsed.phrases[at]
    if phrase.prep == "of":
        return phrase.of
    before = parsed.phrases[at - 1] if at and phrase.prep in ("for", "to") else None
    beside = before is not None and low[before.end : phrase.start].strip() == phrase.prep
    return at - 1 if beside else -1


def _key(parsed: Parse, phrase: Phrase) -> str:
    """The verb that a phrase is the object of, with the preposition between them; nothing where it is none."""
    clause = parsed.clauses[phrase.clause]
    if phrase.role == "object" and not clause.passive:
        return clause.verb
    if phrase.role == "subject":
        return clause.verb if clause.passive else ""
    governed = phrase.role == "prep" and phrase.of < 0 and not clause.passive and phrase.start >= clause.start
    return f"{clause.verb}-{phrase.prep.replace(' ', '-')}" if governed else ""


def _mood(parsed: Parse, at: int, low: str, steps: int = 0) -> str:
    """Whether the verb of a clause tells a fact, by itself and by the clauses that it hangs on."""
    words, clause = grammar(), parsed.clauses[at]
    if clause.negated:
        return "undone"
    if _MAY.search(low, clause.start, clause.end) or clause.by in words.conditions:
        return "open"
    if clause.parent < 0 or steps > _MOST_STEPS or clause.link in ("main", "relative", "reduced"):
        return "fact"
    above = parsed.clauses[clause.parent]
    if clause.link in ("to", "ing"):
        noun = _beside(parsed, at)
        if clause.by in words.instead or above.verb in words.undone or (noun is not None and noun.opener == "no"):
            return "undone"
        if (
            above.verb in words.open
            or (clause.link == "to" and _urges(above, low))
            or (noun is not None and noun.head in words.open_nouns)
        ):
            return "open"
        if clause.by:
            return "before"
    elif above.verb in words.undone:
        return "undone"
    return _mood(parsed, clause.parent, low, steps + 1)
