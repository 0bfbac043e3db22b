"""Which phrases of a sentence name the sides of an event, by the clauses of the sentence."""

import attrs

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import Grammar, grammar
from summit_timeline.events.text.once import once
from summit_timeline.events.who.clause_sides import between_whom, of_goer, of_holder, of_predicate
from summit_timeline.events.who.phrases import (
    are_people,
    chain_of,
    is_group,
    is_in_office,
    is_meal,
    is_person,
    is_somebody,
    objects_of,
    ordered,
    tells_of_somebody,
)
from summit_timeline.events.who.subjects import agents_of, listed, subjects, whole

_MOST_STEPS = 12  # clauses and phrases from which one borrows; more is a knot
_PAIR = 2
_NEW = ("", "a", "an", "another")  # openers of an event that nobody told of before
_LASTING = ("round", "rounds", "series", "hours", "days", "weeks", "months", "years")


@attrs.frozen(eq=False)
class Sides:
    """The phrases that name who takes part, by index, in the order of the text.

    `others` are the subjects of the clause that take no part by it; they may still be told to stay away, and `away` are
    those who are.
    """

    phrases: tuple[int, ...]
    others: tuple[int, ...] = ()
    away: tuple[int, ...] = ()


@once
def sides_of(parsed: Parse, hit: Hit) -> Sides | None:
    """The phrases that name the sides of an event; None where the sentence could not be taken apart."""
    clause = parsed.clause_of(hit)
    if clause >= 0 or hit.verb:
        guest = parsed.phrase_of(hit)  # "met visiting President Vega"
        return _alone(guest) if clause < 0 else Sides(ordered(_of_verb(parsed, clause, hit)))
    phrase = parsed.phrase_of(hit)
    if phrase < 0:
        return None
    if hit.kind is Kind.CALL and parsed.phrases[phrase].prep == "by":
        return Sides(ordered(_by_phone(parsed, phrase, hit)))
    return _of_noun(parsed, phrase, hit)


def _by_phone(parsed: Parse, index: int, hit: Hit) -> list[int]:
    """The two sides of what somebody does by telephone with another: "spoke with Vega by telephone", "told her by".

    None where he speaks to somebody without a name: "told reporters by telephone".
    """
    told = parsed.phrases[index]
    clause, words = parsed.clauses[told.clause], grammar()
    heard = clause.verb in words.tell and not clause.passive
    others = [
        i
        for i, p in enumerate(parsed.phrases)
        if p.clause == told.clause
        and (
            (p.role == "object" and heard)
            or (p.of == index and p.prep in ("with", "to"))  # "discussed the crisis by telephone with him"
            or _company(parsed, i, told.clause, hit)
        )
    ]
    speakers = subjects(parsed, told.clause)
    found = [part for i in others for part in whole(parsed, i) if part != index]
    both = any(tells_of_somebody(parsed.phrases[i]) for i in found)
    both = both or (len(speakers) > 1 and clause.verb not in words.tell | words.say)
    return [*speakers, *found] if both else [index]


def _alone(phrase: int) -> Sides | None:
    return None if phrase < 0 else Sides((phrase,))


def speakers_of(parsed: Parse, hit: Hit) -> tuple[int, ...]:
    """Who says how talks with others go, and whose they are then: "Peru's envoy said talks with Chile failed"."""
    at = -1 if hit.verb else parsed.phrase_of(hit)
    noun = None if at < 0 else parsed.phrases[at]
    if noun is None or noun.role != "subject" or noun.owned or noun.opener not in ("", "a", "an"):
        return ()
    clause = parsed.clauses[noun.clause]
    if not any(p.of == at and p.prep == "with" and p.names for p in parsed.phrases):
        return ()
    if clause.link == "sub":
        return ordered(subjects(parsed, clause.parent)) if _says(parsed, clause.parent) else ()
    behind = noun.clause + 1 if clause.link == "main" else -1
    if behind < 0 or behind >= len(parsed.clauses) or not _says(parsed, behind):
        return ()
    saying = parsed.clauses[behind]  # "Talks with Chile failed, Peru's envoy said", ", said Peru's envoy"
    turned = saying.borrows == noun.clause and saying.verb in ("say", "tell")
    told_by = objects_of(parsed, behind, -1)[:1] if turned else subjects(parsed, behind)
    return ordered([i for t in told_by for i in whole(parsed, t)])


def _says(parsed: Parse, clause: int) -> bool:
    """Whether the verb of a clause tells that somebody says something."""
    return parsed.clauses[clause].verb in grammar().say and not parsed.clauses[clause].passive


def _of_verb(parsed: Parse, clause: int, hit: Hit) -> list[int]:
    """The sides of an event told by a verb: its subject, its objects, and those behind "with" and "between"."""
    told, words = parsed.clauses[clause], grammar()
    of_paper = told.passive and hit.kind is Kind.SIGNING and told.link == "to"  # "the accord to be signed by X"
    found = [] if of_paper else subjects(parsed, clause)
    if told.link == "relative" and told.noun >= 0 and told.noun not in told.subjects and hit.kind is not Kind.SIGNING:
        found.extend(whole(parsed, told.noun))  # "whom he met", "with whom he met"
    for index, phrase in enumerate(parsed.phrases):
        if (phrase.clause == clause and phrase.role == "object" and (hit.kind is not Kind.SIGNING)) or _company(
            parsed, index, clause, hit
        ):
            found.extend(whole(parsed, index))
    if told.link == "relative" and hit.kind is Kind.MEETING:
        found = _all_who(parsed, told, found)
    if told.link == "sub" and told.by in ("as", "while") and hit.kind is Kind.SIGNING:
        found.extend(_who_looked_on(parsed, told.parent))
    sends = told.from_object and parsed.clauses[told.borrows].verb in words.sends
    if sends and not any(parsed.phrases[i].names for i in subjects(parsed, clause)):
        found.extend(subjects(parsed, told.borrows))  # "Chile sent an envoy to meet Vega": for Chile
    if told.from_object and hit.kind is Kind.MEETING and parsed.clauses[told.borrows].verb == "invite":
        alone = all(parsed.phrases[i].clause == told.borrows for i in found)
        found.extend(subjects(parsed, told.borrows) if alone else [])  # "invited him to meet": one with the other
    return found


def _who_looked_on(parsed: Parse, clause: int) -> list[int]:
    """Somebody named who looks on or is beside others as they sign: "X looked on as Y signed the treaty"."""
    if parsed.clauses[clause].verb not in grammar().beside or parsed.clauses[clause].negated:
        return []
    found = subjects(parsed, clause)
    return (
        found if any(is_person(parsed.phrases[i]) or is_in_office(parsed.phrases[i], grammar()) for i in found) else []
    )


def _all_who(parsed: Parse, told: Clause, found: list[int]) -> list[int]:
    """All of a row of subjects of whom a relative clause says that they met: "X and Y, who met in May, will ..."."""
    above = parsed.clauses[told.parent].subjects if told.parent >= 0 else ()
    if len(above) < _PAIR or told.noun != above[-1] or not set(found) <= set(whole(parsed, above[-1])):
        return found
    return [i for s in above for i in whole(parsed, s)]


def _company(parsed: Parse, index: int, clause: int, hit: Hit) -> bool:
    """Whether a phrase behind a preposition is a side of the verb's event."""
    words = grammar()
    phrase = parsed.phrases[index]
    if phrase.role != "prep" or phrase.clause != clause:
        return False
    signed = hit.kind is Kind.SIGNING and parsed.phrases[_top(parsed, index)[0]].role in ("object", "subject")
    discussed = hit.trigger.words.startswith("discuss") and phrase.prep == "with"  # "discussed the war with Chad"
    if phrase.of >= 0 and not signed and not discussed:
        return False
    if phrase.prep == "by":
        return parsed.clauses[clause].passive
    if phrase.prep == "to":
        return hit.kind in (Kind.VISIT, Kind.CALL)
    return phrase.prep in words.company


def _of_noun(parsed: Parse, index: int, hit: Hit) -> Sides:
    """The sides of an event told by a noun."""
    words = grammar()
    found = [index]
    closed = False
    for other, p in enumerate(parsed.phrases):
        offered = p.prep == "from" and parsed.phrases[index].of >= 0  # "an offer of talks from Xi"
        if p.of == index and p.role == "prep" and (offered or _hangs(p, hit, words)):
            found.extend(whole(parsed, other))
            closed = closed or p.prep in ("between", "among") or (p.prep == "of" and bool(p.names))
    found.extend(_those_attending(parsed, index))
    if hit.kind is Kind.SIGNING:
        parties = _parties_to_it(parsed, index)
        found.extend(parties)
        closed = closed or bool(parties)
    for clause, told in enumerate(parsed.clauses):
        if told.noun == index and told.link in ("relative", "reduced"):
            sides = _of_clause_about(parsed, clause, index, hit, words)
            closed = (
                closed
                or (hit.kind is Kind.PRESS and bool(sides))
                or (told.link == "relative" and sum(bool(parsed.phrases[i].names) for i in sides) > 1)
            )
            found.extend(sides)
    company = any(parsed.phrases[i].prep == "with" for i in found)
    closed = closed or (company and parsed.phrases[index].owned)
    top, passed = _top(parsed, index)
    found.extend(i for p in passed if _is_there(parsed, p, index, company) for i in listed(parsed, p))
    found.extend(_of_role(parsed, top, index, hit, closed, company, words))
    found.extend(_invited(parsed, index))
    others = subjects(parsed, parsed.phrases[top].clause)
    direct = all(parsed.phrases[i].prep == "of" for i in (index, *passed) if i != top)
    away = ordered(others) if direct and _do_not_come(parsed, top, company, words) else ()
    away = away or ordered([*_not_invited(parsed, top), *_shunned_by(parsed, index, words)])
    found = [i for i in found if i not in away]
    return Sides(ordered(found), tuple(i for i in others if i not in found), away)


def _those_attending(parsed: Parse, index: int) -> list[int]:
    """Who is told to be among those at an event: "Those attending the summit include X and Y"."""
    phrase = parsed.phrases[index]
    around, noun = phrase.clause, parsed.clauses[phrase.clause].noun
    if phrase.role == "object" and noun >= 0 and parsed.clauses[phrase.clause].verb in grammar().comes_to:
        around = parsed.phrases[noun].clause  # "leaders attending it include X", not "states boycotting it"
    elif (
        phrase.role == "prep"
        and phrase.prep == "at"
        and phrase.of >= 0
        and are_people(parsed.phrases[phrase.of], grammar())
    ):
        around = parsed.phrases[phrase.of].clause  # "ministers at the summit include X", not "topics at the summit"
    elif phrase.role != "aside" or phrase.of < 0 or parsed.phrases[phrase.of].head not in _THERE:
        return []
    if parsed.clauses[around].verb not in grammar().embrace:
        return []
    return [part for i in objects_of(parsed, around, index) for part in whole(parsed, i)]


_THERE = ("attending", "joining")


def _parties_to_it(parsed: Parse, signing: int) -> list[int]:
    """Those who sign, or between whom that is which is signed: "the signing of a treaty between X and Y", "by X"."""
    signed = {i for i, p in enumerate(parsed.phrases) if p.of == signing and p.prep == "of" and not p.names}
    between = [i for i, p in enumerate(parsed.phrases) if p.of in signed and p.prep in ("between", "among", "by")]
    return [i for b in between for i in whole(parsed, b)]


def _invited(parsed: Parse, index: int) -> list[int]:
    """Those whom somebody invites to an event of his with them: "Peru invited Chile to a summit"."""
    event = parsed.phrases[index]
    clause = parsed.clauses[event.clause]
    if event.prep != "to" or clause.verb != "invite" or clause.passive or clause.negated or event.opener not in _NEW:
        return []
    return [i for o in objects_of(parsed, event.clause, index) for i in whole(parsed, o)]


def _not_invited(parsed: Parse, top: int) -> list[int]:
    """Those who are told not to be invited to an event: "Peru has not invited Chile to the summit"."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    if phrase.prep != "to" or clause.verb != "invite" or clause.passive or not clause.negated:
        return []
    return [i for o in objects_of(parsed, phrase.clause, top) for i in whole(parsed, o)]


def _shunned_by(parsed: Parse, noun: int, words: Grammar) -> list[int]:
    """Those by whom an event is told to be left out: "The talks were boycotted by Chile", "talks shunned by Chile"."""
    shuns = (
        i
        for i, c in enumerate(parsed.clauses)
        if c.verb in words.shun and not c.negated
        if noun in (c.subjects or _shared(parsed, c)) or (c.link == "reduced" and c.noun == noun)
    )
    return [agent for clause in shuns for agent in agents_of(parsed, clause)]


def _shared(parsed: Parse, clause: Clause) -> tuple[int, ...]:
    """The subjects that a clause behind "and" has from the clause around it."""
    return parsed.clauses[clause.borrows].subjects if clause.link == "and" and clause.borrows >= 0 else ()


def _do_not_come(parsed: Parse, top: int, company: bool, words: Grammar) -> bool:
    """Whether the subject of the clause of an event is said not to be at it: "did not attend the talks"."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    if clause.verb in words.keep_out and phrase.prep in ("out of", "from"):
        return not company and not clause.negated and not _only_meant(parsed, clause)
    if clause.verb == "invite" and clause.passive:
        goes_on = (c for c in parsed.clauses if c.borrows == phrase.clause and c.link == "and")
        return any(c.verb in words.undone for c in goes_on)  # "was invited to the talks but declined"
    parts = [p for p in parsed.phrases if p.clause == phrase.clause and p.role == "object" and p.head == "part"]
    if clause.verb == "take" and phrase.prep == "in" and parts:
        return parts[0].opener == "no" or clause.negated
    if phrase.role != "object" or clause.passive:
        return False
    if clause.verb in words.shun:
        return not clause.negated and not _only_meant(parsed, clause)
    return clause.verb in words.attend and (clause.negated or _given_up(parsed, clause, words))


def officiates(parsed: Parse, hit: Hit) -> bool:
    """Whether a clause tells only what its subject does at an event told of before: "X will chair the session"."""
    index = parsed.phrase_of(hit)
    phrase = parsed.phrases[index] if index >= 0 else None
    if phrase is None or phrase.owned or phrase.opener in ("a", "an"):
        return False
    if any(n.where is None for n in phrase.names):
        return False  # but "the Vienna meeting"
    clause, words = parsed.clauses[phrase.clause], grammar()
    if any(c.noun == index and c.link == "reduced" and c.verb in words.officiate for c in parsed.clauses):
        return phrase.role == "subject"  # "The meeting, called by Chile, is to ..."
    at_it = phrase.role == "object" or (phrase.prep == "over" and clause.verb == "preside")
    calls = clause.hit is not None and clause.hit.trigger.words.startswith("conven")
    if phrase.role == "subject" and clause.passive and clause.verb in words.attend:
        return True  # "The meeting was also attended by X"
    if phrase.role == "prep" and phrase.prep in ("in", "at", "during"):
        told = any(is_person(parsed.phrases[i]) for i in subjects(parsed, phrase.clause))
        return told and (clause.verb in ("participate", "speak") or _takes_part(parsed, phrase.clause))
    return at_it and not clause.passive and (calls or clause.verb in (*words.officiate, *words.shun))


def _takes_part(parsed: Parse, clause: int) -> bool:
    """Whether somebody "took part"."""
    parts = (p for p in parsed.phrases if p.clause == clause and p.role == "object" and p.head == "part")
    return parsed.clauses[clause].verb == "take" and any(parts)


def _only_meant(parsed: Parse, clause: Clause) -> bool:
    """Whether what a clause in "to" tells is only in mind or at stake: "threatened to boycott", "is free to skip"."""
    if clause.link not in ("to", "ing"):
        return False
    around = parsed.clauses[clause.borrows] if clause.borrows >= 0 else None
    is_to = around is not None and around.verb == "be" and clause.start - around.end <= 1  # "is to skip"
    return around is None or not (is_to or around.verb in _MEANS_IT)


_MEANS_IT = ("decide", "choose", "plan", "intend", "expect", "set", "schedule", "vow", "pledge", "agree")


def _given_up(parsed: Parse, clause: Clause, words: Grammar) -> bool:
    """Whether somebody refuses to do what a clause in "to" tells, or drops a plan for it."""
    if clause.link != "to" or clause.borrows < 0:
        return False
    around = parsed.clauses[clause.borrows]
    plans = any(p.clause == clause.borrows and p.role == "object" and p.head in words.plans for p in parsed.phrases)
    return around.verb in words.undone or (plans and words.deeds.get(around.verb) == "ends")


def _hangs(phrase: Phrase, hit: Hit, words: Grammar) -> bool:
    if phrase.role != "prep":
        return False
    if phrase.prep in ("of", "by", "involving", "including"):
        return True
    if phrase.prep in ("to", "from"):
        return hit.kind in (Kind.VISIT, Kind.CALL)
    if phrase.prep == "for":
        return is_meal(hit, words) and (is_person(phrase) or phrase.head in words.groups)
    return phrase.prep in words.company


def _top(parsed: Parse, index: int) -> tuple[int, list[int]]:
    """The phrase that hangs on a verb, from which an event noun hangs ("the possibility" of "of a summit").

    With it those that were passed on the way.
    """
    passed: list[int] = []
    for _ in range(_MOST_STEPS):
        phrase = parsed.phrases[index]
        if phrase.of < 0 or phrase.role == "aside":
            break
        index = phrase.of
        passed.append(index)
    return index, passed


def _is_there(parsed: Parse, index: int, noun: int, company: bool) -> bool:
    """Whether the phrase from which an event hangs names who is at it: "Xi, at the summit," "Xi's account of talks"."""
    phrase, event = parsed.phrases[index], parsed.phrases[noun]
    if event.of == index and event.prep in ("at", "in", "during", "from"):
        return bool(phrase.names) or is_group(phrase, grammar())
    return company and event.prep in ("of", "for") and bool(phrase.names) and phrase.head != ""


def _of_clause_about(parsed: Parse, clause: int, noun: int, hit: Hit, words: Grammar) -> list[int]:
    """The sides that a clause about the event tells: "attended by X", "that X will hold with Y", "involving X"."""
    told = parsed.clauses[clause]
    if told.link == "reduced" or told.passive:
        return agents_of(parsed, clause) if told.verb in words.take_part else []
    found = []
    if noun in told.subjects:
        if told.verb in words.bring:
            found = [i for i in objects_of(parsed, clause, -1) if is_somebody(parsed.phrases[i], words)]
    elif told.by in ("during", "at", "in"):
        found = [*subjects(parsed, clause), *(objects_of(parsed, clause, -1) if told.verb in words.address else [])]
        hearers = (i for i, p in enumerate(parsed.phrases) if p.clause == clause and p.of < 0 and p.prep == "to")
        found.extend(i for i in hearers if told.verb in words.say and is_somebody(parsed.phrases[i], words))
    elif told.verb == "call" and objects_of(parsed, clause, -1):
        found = []  # "the talks, which Chile calls a farce"
    elif any(parsed.clauses[c].verb in words.take_part for c in chain_of(parsed, clause)):
        found = subjects(parsed, clause)
    acts = bool(objects_of(parsed, clause, -1))  # "the call in which he pulled troops from Chad": not that from Chad
    found.extend(
        i
        for i, p in enumerate(parsed.phrases)
        if p.clause == clause and p.of < 0 and _hangs(p, hit, words) and not (acts and p.prep in ("to", "from"))
    )
    return [i for f in found for i in whole(parsed, f)]


def _of_role(parsed: Parse, top: int, noun: int, hit: Hit, closed: bool, company: bool, words: Grammar) -> list[int]:
    """The sides that the clause gives in which the event stands, by the place of the event in it."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    if phrase.role == "subject":
        return of_predicate(parsed, phrase.clause, top, noun, company, words)
    if phrase.role == "aside":
        return [] if closed or clause.hit is None else _of_verb(parsed, phrase.clause, clause.hit)
    if phrase.role == "object":
        return of_holder(parsed, top, noun, hit, closed, company, words)
    found = of_goer(parsed, top, noun, hit, closed, company, words)
    told = closed or company or bool(parsed.phrases[noun].names) or any(parsed.phrases[i].names for i in found)
    told = told or (top != noun and phrase.head not in _LASTING)  # "ahead of hopes for talks"
    return found if told or hit.kind is not Kind.MEETING else [*found, *between_whom(parsed, top, words)]
