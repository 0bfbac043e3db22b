"""Which phrases of a sentence name the sides of an event, by the clauses of the sentence."""

import attrs

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import Grammar, grammar

_GAP = 6  # characters between two phrases with nothing but " in " between them
_THEIRS = ("its", "their", "his", "her")
_MOST_STEPS = 12  # clauses and phrases from which one borrows; more is a knot


@attrs.frozen(eq=False)
class Sides:
    """The phrases that name who takes part, by index, in the order of the text.

    `others` are the subjects of the clause that take no part by it; they may still be told to stay away, and `away` are
    those who are.
    """

    phrases: tuple[int, ...]
    others: tuple[int, ...] = ()
    away: tuple[int, ...] = ()


def sides_of(parsed: Parse, hit: Hit) -> Sides | None:
    """The phrases that name the sides of an event; None where the sentence could not be taken apart."""
    clause = parsed.clause_of(hit)
    if clause >= 0 or hit.verb:
        guest = parsed.phrase_of(hit)  # "met visiting President Vega"
        return _alone(guest) if clause < 0 else Sides(_ordered(_of_verb(parsed, clause, hit)))
    phrase = parsed.phrase_of(hit)
    return None if phrase < 0 else _of_noun(parsed, phrase, hit)


def _alone(phrase: int) -> Sides | None:
    return None if phrase < 0 else Sides((phrase,))


def speakers_of(parsed: Parse, hit: Hit) -> tuple[int, ...]:
    """Who says how talks with others go, and whose they are then: "Peru's envoy said talks with Chile failed"."""
    at = -1 if hit.verb else parsed.phrase_of(hit)
    noun = None if at < 0 else parsed.phrases[at]
    if noun is None or noun.role != "subject" or noun.owned or noun.opener:
        return ()
    clause = parsed.clauses[noun.clause]
    company = any(p.of == at and p.prep == "with" and p.names for p in parsed.phrases)
    if not company or clause.link != "sub" or parsed.clauses[clause.parent].verb not in grammar().say:
        return ()
    return _ordered(subjects(parsed, clause.parent))


def _ordered(found: list[int]) -> tuple[int, ...]:
    return tuple(sorted(dict.fromkeys(found)))


def _of_verb(parsed: Parse, clause: int, hit: Hit) -> list[int]:
    """The sides of an event told by a verb: its subject, its objects, and those behind "with" and "between"."""
    told = parsed.clauses[clause]
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
    if told.from_object and hit.kind is Kind.MEETING and parsed.clauses[told.borrows].verb == "invite":
        alone = all(parsed.phrases[i].clause == told.borrows for i in found)
        found.extend(subjects(parsed, told.borrows) if alone else [])  # "invited him to meet": one with the other
    return found


def _all_who(parsed: Parse, told: Clause, found: list[int]) -> list[int]:
    """All of a row of subjects of whom a relative clause says that they met: "X and Y, who met in May, will ..."."""
    above = parsed.clauses[told.parent].subjects if told.parent >= 0 else ()
    if len(above) < _PAIR or told.noun != above[-1] or not set(found) <= set(whole(parsed, above[-1])):
        return found
    return [i for s in above for i in whole(parsed, s)]


_PAIR = 2


def _company(parsed: Parse, index: int, clause: int, hit: Hit) -> bool:
    """Whether a phrase behind a preposition is a side of the verb's event."""
    words = grammar()
    phrase = parsed.phrases[index]
    if phrase.role != "prep" or phrase.clause != clause:
        return False
    signed = hit.kind is Kind.SIGNING and parsed.phrases[_top(parsed, index)[0]].role in ("object", "subject")
    if phrase.of >= 0 and not signed:
        return False
    if phrase.prep == "by":
        return parsed.clauses[clause].passive
    if phrase.prep == "to":
        return hit.kind in (Kind.VISIT, Kind.CALL)
    return phrase.prep in words.company


def subjects(parsed: Parse, clause: int, steps: int = 0) -> list[int]:
    """The phrases that are the subject of a clause, its own or that of the clause from which it borrows one."""
    if clause < 0 or steps > _MOST_STEPS:
        return []
    told = parsed.clauses[clause]
    if told.passive and told.link != "reduced" and told.hit is None:
        agents = _agents(parsed, clause)
        own = [i for s in told.subjects for i in whole(parsed, s)]
        own = own or ([] if told.from_object else subjects(parsed, told.borrows, steps + 1))
        return [*own, *agents]
    if told.subjects:
        both = told.link == "relative" and _is_of_two(parsed, clause)  # "Chile and Peru, which held talks in May"
        own = [i for s in told.subjects for i in (_listed(parsed, s) if both else whole(parsed, s))]
        return _they(parsed, clause, own) or [*own, *_meant(parsed, clause, own), *_speaker(parsed, clause, own)]
    if told.link == "reduced":
        return _agents(parsed, clause)
    if told.from_object:
        own = [i for i, p in enumerate(parsed.phrases) if p.clause == told.borrows and p.role == "object"]
        return [i for o in own for i in whole(parsed, o)]
    return subjects(parsed, told.borrows, steps + 1)


def _meant(parsed: Parse, clause: int, own: list[int]) -> list[int]:
    """The country that a pronoun takes up inside the sentence: "Chile's president left for Lima, where she met ..."."""
    if not any(parsed.phrases[i].pronoun in ("he", "she") for i in own):
        return []
    for at in range(clause - 1, -1, -1):
        if not parsed.clauses[at].verb:
            continue  # "from Hangzhou, China, where he met ..."
        told = [i for s in parsed.clauses[at].subjects for i in whole(parsed, s) if s not in own]
        named = [i for i in told if parsed.phrases[i].names]
        if named:
            people = any(n.who is None or n.who.kind == "person" for i in named for n in parsed.phrases[i].names)
            return [] if people else named
    return []


def _they(parsed: Parse, clause: int, own: list[int]) -> list[int]:
    """Who "they" or "its envoys" in a clause that hangs on another are: the body or the group that is its subject.

    "EU ministers will discuss it when they meet", "The militia said its envoys would meet him".
    """
    told = parsed.clauses[clause]
    alone = parsed.phrases[own[0]] if len(own) == 1 else None
    if alone is None or alone.names or told.link != "sub" or told.parent < 0:
        return []
    words = grammar()
    they, its = alone.pronoun == "they", alone.opener in _THEIRS and alone.head in words.groups
    if alone.pronoun == "it" and not told.passive:
        return _it(parsed, told, words)
    if not they and not its:
        return []
    if they and (spoke := _who_spoke(parsed, clause)):
        return spoke
    around = [i for s in parsed.clauses[told.parent].subjects for i in whole(parsed, s)]
    named = [i for i in around if parsed.phrases[i].names]
    sides = {n.who.speaks_for or n.who.name for i in named for n in parsed.phrases[i].names if n.who is not None}
    several = len(sides) > 1
    group = any(_is_group(parsed.phrases[i], words) and parsed.phrases[i].head.endswith("s") for i in around)
    return [*around, *(own if its else [])] if named and (its or several or group) else []


def _is_of_two(parsed: Parse, clause: int) -> bool:
    """Whether a clause tells of a meeting and not with whom, so that all of a list in front of it met: "who met"."""
    told = parsed.clauses[clause]
    objects = [parsed.phrases[i] for i in _objects(parsed, clause, -1)]
    held = told.verb in ("hold", "have") and any(h.kind is Kind.MEETING for p in objects for h in p.hits)
    met = told.verb == "meet" and told.hit is not None and not told.passive and not objects
    company = any(p.clause == clause and p.prep in grammar().company for p in parsed.phrases)
    return (held or met) and not company


def _who_spoke(parsed: Parse, clause: int) -> list[int]:
    """Who said something to whom "when they met": "Chile told Peru that Chad would join when they met in Lima"."""
    told = parsed.clauses[clause]
    if told.by != "when" or told.hit is None or told.hit.kind is not Kind.MEETING:
        return []
    at = told.parent
    while at >= 0 and parsed.clauses[at].link in ("to", "ing", "sub"):
        at = parsed.clauses[at].parent
    if at < 0 or parsed.clauses[at].passive or parsed.clauses[at].hit is not None:
        return []
    words = grammar()
    spoke = [i for i in subjects(parsed, at) if parsed.phrases[i].names]
    hearers = (i for i in _objects(parsed, at, -1) if parsed.phrases[i].names)
    heard = [i for i in hearers if _is_somebody(parsed.phrases[i], words) or _is_in_office(parsed.phrases[i], words)]
    sides = {n.who.speaks_for or n.who.name for i in spoke for n in parsed.phrases[i].names if n.who is not None}
    return [*spoke, *heard] if (spoke and heard) or len(sides) > 1 else []


def _it(parsed: Parse, told: Clause, words: Grammar) -> list[int]:
    """The one country or body that says what "it" will do: "Washington said it would hold talks with Oman"."""
    saying = parsed.clauses[told.parent]
    if saying.verb not in words.say or told.verb == "be" or told.verb in words.occur:
        return []
    around = [i for s in saying.subjects for i in whole(parsed, s)]
    sides = [n.who for i in around for n in parsed.phrases[i].names]
    people = any(who is None or who.kind == "person" for who in sides)
    return around if len({who.name for who in sides if who is not None}) == 1 and not people else []


def _speaker(parsed: Parse, clause: int, own: list[int]) -> list[int]:
    """Who says "I" or "we" in a quotation: the subject of the verb of saying that stands beside it."""
    if not any(parsed.phrases[i].pronoun in ("i", "we") for i in own):
        return []
    words = grammar()
    for other, told in enumerate(parsed.clauses):
        if other != clause and told.verb in words.say and told.link == "main":
            found = [i for s in told.subjects for i in whole(parsed, s)]
            if any(parsed.phrases[i].names for i in found):
                return found
    return []


def _agents(parsed: Parse, clause: int) -> list[int]:
    return [
        i
        for index, p in enumerate(parsed.phrases)
        if p.clause == clause and p.prep == "by" and p.of < 0
        for i in whole(parsed, index)
    ]


def _chain(parsed: Parse, clause: int) -> list[int]:
    """A clause with those that take their subject from it: "are set to resume"."""
    chain = [clause]
    for other, told in enumerate(parsed.clauses):
        if told.borrows in chain and told.link in ("to", "and") and not told.from_object:
            chain.append(other)
    return chain


def whole(parsed: Parse, index: int) -> list[int]:
    """A phrase with what belongs to it: "the leaders of X and Y", "the minister, John Doe,", "a team led by X"."""
    words = grammar()
    phrase = parsed.phrases[index]
    found = [index]
    for other, p in enumerate(parsed.phrases[index + 1 :], index + 1):
        if p.of != index or (p.prep == "of" and phrase.head in words.apart):
            continue
        tells = p.prep in ("of", "from") and (_is_group(phrase, words) or _is_group(p, words))
        tells = tells or (p.prep == "for" and phrase.head in words.speak_for and bool(p.names))
        tells = tells or (p.prep in ("including", "such as", "among them") and _is_somebody(p, words))
        tells = tells or (p.prep == "of" and bool(p.names) and (_is_person(phrase) or _is_person(p)))
        if p.role == "aside" or tells:
            found.extend(whole(parsed, other))
    for clause, told in enumerate(parsed.clauses):
        leads = told.verb in ("lead", "head")
        if leads and told.noun == index and told.link == "reduced":
            found.extend(_agents(parsed, clause))
        elif told.verb in words.escort and told.noun == index and told.link == "reduced":
            found.extend(_escorts(parsed, clause, words))
        elif leads and phrase.role == "object" and phrase.clause == clause:
            found.extend(told.subjects)
        elif told.verb in words.embrace and told.noun == index and told.link in ("relative", "reduced"):
            found.extend(i for i in _with_theirs(parsed, clause) if _is_somebody(parsed.phrases[i], words))
    return found


def _escorts(parsed: Parse, clause: int, words: Grammar) -> list[int]:
    """Those by whom somebody is accompanied, where he does more there than speak: "X, flanked by Y, met Z"."""
    parent = parsed.clauses[clause].parent
    agents = _agents(parsed, clause)
    at_home = any(parsed.phrases[i].head in words.kin for i in agents)
    return [] if at_home or (parent >= 0 and parsed.clauses[parent].verb in words.say) else agents


def _with_theirs(parsed: Parse, clause: int) -> list[int]:
    """The objects of a clause, with what belongs to them."""
    own = (i for i, p in enumerate(parsed.phrases) if p.clause == clause and p.role == "object")
    return [i for o in own for i in whole(parsed, o)]


def _is_group(phrase: Phrase, words: Grammar) -> bool:
    return phrase.head in words.groups


def _is_person(phrase: Phrase) -> bool:
    return any(n.who is not None and n.who.kind == "person" for n in phrase.names)


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
    found.extend(i for p in passed if _is_there(parsed, p, index, company) for i in _listed(parsed, p))
    found.extend(_of_role(parsed, top, index, hit, closed, company, words))
    others = subjects(parsed, parsed.phrases[top].clause)
    direct = all(parsed.phrases[i].prep == "of" for i in (index, *passed) if i != top)
    away = _ordered(others) if direct and _do_not_come(parsed, top, company, words) else ()
    away = away or _ordered(_not_invited(parsed, top))
    found = [i for i in found if i not in away]
    return Sides(_ordered(found), tuple(i for i in others if i not in found), away)


def _parties_to_it(parsed: Parse, signing: int) -> list[int]:
    """Those between whom that is which is signed: "the signing of a treaty between X and Y"."""
    signed = {i for i, p in enumerate(parsed.phrases) if p.of == signing and p.prep == "of" and not p.names}
    between = [i for i, p in enumerate(parsed.phrases) if p.of in signed and p.prep in ("between", "among")]
    return [i for b in between for i in whole(parsed, b)]


def _not_invited(parsed: Parse, top: int) -> list[int]:
    """Those who are told not to be invited to an event: "Peru has not invited Chile to the summit"."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    if phrase.prep != "to" or clause.verb != "invite" or clause.passive or not clause.negated:
        return []
    return [i for o in _objects(parsed, phrase.clause, top) for i in whole(parsed, o)]


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
        told = any(_is_person(parsed.phrases[i]) for i in subjects(parsed, phrase.clause))
        return told and (clause.verb in ("participate", "speak") or _takes_part(parsed, phrase.clause))
    return at_it and not clause.passive and (calls or clause.verb in (*words.officiate, *words.shun))


def _takes_part(parsed: Parse, clause: int) -> bool:
    """Whether somebody "took part"."""
    parts = (p for p in parsed.phrases if p.clause == clause and p.role == "object" and p.head == "part")
    return parsed.clauses[clause].verb == "take" and any(parts)


def _only_meant(parsed: Parse, clause: Clause) -> bool:
    """Whether what a clause in "to" tells is only in mind or at stake: "threatened to boycott", "is free to skip"."""
    around = parsed.clauses[clause.borrows].verb if clause.borrows >= 0 else ""
    return clause.link in ("to", "ing") and around not in ("decide", "choose")


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
        return _is_meal(hit, words) and (_is_person(phrase) or phrase.head in words.groups)
    return phrase.prep in words.company


def _is_meal(hit: Hit, words: Grammar) -> bool:
    """Whether an event is one that somebody gives for guests: "a dinner for the king"."""
    return not hit.verb and not words.meals.isdisjoint(hit.trigger.words.split())


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


def _listed(parsed: Parse, index: int) -> list[int]:
    """A phrase with all of the list in which it stands."""
    first = parsed.phrases[index].first
    return [i for other, p in enumerate(parsed.phrases) if p.first == first for i in whole(parsed, other)]


def _is_there(parsed: Parse, index: int, noun: int, company: bool) -> bool:
    """Whether the phrase from which an event hangs names who is at it: "Xi, at the summit," "Xi's account of talks"."""
    phrase, event = parsed.phrases[index], parsed.phrases[noun]
    if event.of == index and event.prep in ("at", "in", "during", "from"):
        return bool(phrase.names) or _is_group(phrase, grammar())
    return company and event.prep in ("of", "for") and bool(phrase.names) and phrase.head != ""


def _of_clause_about(parsed: Parse, clause: int, noun: int, hit: Hit, words: Grammar) -> list[int]:
    """The sides that a clause about the event tells: "attended by X", "that X will hold with Y", "involving X"."""
    told = parsed.clauses[clause]
    if told.link == "reduced" or told.passive:
        return _agents(parsed, clause) if told.verb in words.take_part else []
    found = []
    if noun in told.subjects:
        if told.verb in words.bring:
            found = [i for i in _objects(parsed, clause, -1) if _is_somebody(parsed.phrases[i], words)]
    elif told.by in ("during", "at", "in"):
        found = [*subjects(parsed, clause), *(_objects(parsed, clause, -1) if told.verb in words.address else [])]
        hearers = (i for i, p in enumerate(parsed.phrases) if p.clause == clause and p.of < 0 and p.prep == "to")
        found.extend(i for i in hearers if told.verb in words.say and _is_somebody(parsed.phrases[i], words))
    elif told.verb == "call" and _objects(parsed, clause, -1):
        found = []  # "the talks, which Chile calls a farce"
    elif any(parsed.clauses[c].verb in words.take_part for c in _chain(parsed, clause)):
        found = subjects(parsed, clause)
    found.extend(i for i, p in enumerate(parsed.phrases) if p.clause == clause and p.of < 0 and _hangs(p, hit, words))
    return [i for f in found for i in whole(parsed, f)]


def _of_role(parsed: Parse, top: int, noun: int, hit: Hit, closed: bool, company: bool, words: Grammar) -> list[int]:
    """The sides that the clause gives in which the event stands, by the place of the event in it."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    if phrase.role == "subject":
        return _of_predicate(parsed, phrase.clause, top, noun, company, words)
    if phrase.role == "aside":
        return [] if closed or clause.hit is None else _of_verb(parsed, phrase.clause, clause.hit)
    if phrase.role == "object":
        return _of_holder(parsed, top, noun, hit, closed, company, words)
    return _of_goer(parsed, top, noun, hit, closed, company, words)


def _objects(parsed: Parse, clause: int, but: int) -> list[int]:
    return [i for i, p in enumerate(parsed.phrases) if p.clause == clause and p.role == "object" and i != but]


def _of_predicate(parsed: Parse, at: int, top: int, noun: int, company: bool, words: Grammar) -> list[int]:
    """The sides told by the verb of which the event is the subject: "The talks will bring together X and Y"."""
    clause = parsed.clauses[at]
    parent = parsed.clauses[clause.parent] if clause.parent >= 0 else None
    settled = clause.link == "sub" and parent is not None and parent.verb in words.settle
    settled = settled and not company and not parsed.phrases[noun].names
    found: list[int] = subjects(parsed, clause.parent) if settled else []  # "X and Y agreed the talks would begin"
    if clause.link == "sub" and clause.parent >= 0 and not company and parsed.phrases[noun].opener in ("a", "an"):
        found.extend(_own_meeting(parsed, clause.parent))  # "announced an emergency meeting scheduled for Friday"
    for link in _chain(parsed, at):
        told = parsed.clauses[link]
        if told.passive and told.verb in words.take_part:
            found.extend(_agents(parsed, link))
        if told.verb in words.bring or (told.verb == "be" and top != noun):
            found.extend(i for i in _objects(parsed, link, top) if _is_somebody(parsed.phrases[i], words))
        found.extend(
            i for i, p in enumerate(parsed.phrases) if p.clause == link and p.of < 0 and p.prep in words.company
        )
    if not found and company and clause.link == "main" and at > 0:
        found = subjects(parsed, at - 1)  # "He flies to Lima; a meeting with Xi is set for Monday"
    if company and not any(parsed.phrases[i].names for i in found):
        found.extend(_whose_they_are(parsed, at, noun, words))
    return [i for f in found for i in whole(parsed, f)]


def _whose_they_are(parsed: Parse, at: int, noun: int, words: Grammar) -> list[int]:
    """Who says what becomes of "the talks with Chad", of which nobody else is told: they are the speaker's own."""
    event, clause = parsed.phrases[noun], parsed.clauses[at]
    if event.opener not in ("the", *_THEIRS) or event.names or noun not in clause.subjects:
        return []
    told = any(c.noun == noun and c.link in ("relative", "reduced") for c in parsed.clauses)
    if told or any(p.of == noun and p.role == "aside" for p in parsed.phrases):
        return []  # "the meeting that Chad had with Mali"
    one_sitting = not event.hits[-1].trigger.words.endswith("s")  # who speaks of talks may leave them to envoys
    before = clause.parent if clause.link == "sub" else -1
    behind = at + 1 if clause.link == "main" and at + 1 < len(parsed.clauses) else -1  # "..., Peru's minister said"
    for saying in (before, behind):
        if saying >= 0 and parsed.clauses[saying].verb in words.say and not parsed.clauses[saying].passive:
            told_by = (i for i in subjects(parsed, saying) if parsed.phrases[i].names)
            return [i for i in told_by if one_sitting or not _is_person(parsed.phrases[i])]
    return []


def _of_holder(parsed: Parse, top: int, noun: int, hit: Hit, closed: bool, company: bool, words: Grammar) -> list[int]:
    """The subject of a verb of which the event is the object: who holds, attends or wants it."""
    at = parsed.phrases[top].clause
    verb = parsed.clauses[at].verb
    is_told = any(h is hit for h in parsed.phrases[top].hits) and hit.kind in (Kind.MEETING, Kind.SUMMIT)
    to_all = verb == "tell" and is_told
    if verb in words.outside or (closed and verb not in words.take_part and not to_all):
        return []
    if parsed.phrases[top].head in words.learnt and parsed.phrases[noun].opener not in _THEIRS:
        return []  # "had no knowledge of the meeting"
    if verb == "call" and any(i > top and not parsed.phrases[i].names for i in _objects(parsed, at, top)):
        return []  # "called the talks a sideshow"
    told_only = verb in words.say and hit.kind is not Kind.PRESS and verb not in words.take_part
    if told_only and not company and not to_all:
        return _own_meeting(parsed, at)  # but "announced talks with X", "told the summit"
    beside = [*_beside_subject(parsed, at), *_brought(parsed, at, words)] if verb in words.take_part else []
    return [*subjects(parsed, at), *beside, *([] if company or closed else _visited(parsed, at))]


def _beside_subject(parsed: Parse, at: int) -> list[int]:
    """Those with whom the subject is when it acts: "Clinton, with Barak on one side of him, opened the summit"."""
    start = parsed.clauses[at].start
    with_him = (
        i
        for i, p in enumerate(parsed.phrases)
        if p.clause == at and p.of < 0 and p.end <= start and p.prep in ("with", "alongside", "together with")
    )
    return [i for found in with_him for i in whole(parsed, found) if _is_person(parsed.phrases[i])]


def _own_meeting(parsed: Parse, at: int) -> list[int]:
    """The body, or the countries, that announce a meeting of which nobody else is told: their own."""
    if parsed.clauses[at].verb != "announce":
        return []
    told = subjects(parsed, at)
    named = [n.who for i in told for n in parsed.phrases[i].names]
    bodies = named and all(e is not None and e.kind in ("organisation", "group") for e in named)
    lands = {e.name for e in named if e is not None and e.kind == "country"}
    return told if bodies or (len(lands) > 1 and len(lands) == len(named)) else []


def _brought(parsed: Parse, at: int, words: Grammar) -> list[int]:
    """Those whom a clause behind an event tells that it unites: "opened the talks, bringing both to one table"."""
    clauses = (i for i, c in enumerate(parsed.clauses) if c.link == "ing" and c.parent == at and c.verb in words.unite)
    found = (i for c in clauses for i in _objects(parsed, c, -1) if _is_somebody(parsed.phrases[i], words))
    return [i for f in found for i in whole(parsed, f)]


def _visited(parsed: Parse, at: int) -> list[int]:
    """The country to which somebody goes for an event: "will visit Chile to start talks"."""
    clause = parsed.clauses[at]
    goes = parsed.clauses[clause.borrows] if clause.link == "to" and clause.borrows >= 0 else None
    if goes is None or goes.hit is None or goes.hit.kind is not Kind.VISIT:
        return []
    return [i for i, p in enumerate(parsed.phrases) if p.clause == clause.borrows and p.role == "object"]


def _of_goer(parsed: Parse, top: int, noun: int, hit: Hit, closed: bool, company: bool, words: Grammar) -> list[int]:
    """The sides that a clause gives in which the event stands behind a preposition: who goes to it, or speaks at it."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    aside = phrase.start < clause.start and any(parsed.phrases[i].end < phrase.start for i in clause.subjects)
    at_table = phrase.prep == "over" and phrase.head in words.meals
    at_table = at_table or (phrase.prep == "on" and clause.verb == "sit")  # "sat in on the talks"
    on_way = phrase.prep == "on" and hit.kind in (Kind.VISIT, Kind.CALL, Kind.PRESS)  # "on a trip", "on a call"
    if phrase.prep == "of" and clause.verb in words.hear:
        return []  # "learned of the meeting"
    if (phrase.prep in words.topic and not at_table and not on_way) or (
        phrase.prep in words.ahead and hit.kind is Kind.SUMMIT
    ):
        return []
    spoken_of = clause.verb in words.outside and phrase.prep not in (
        "at",
        "during",
        "in",
        "after",
        "before",
        "following",
    )
    goes = (
        clause.verb in words.go
        or phrase.prep in ("at", "during")
        or (clause.verb == "be" and phrase.prep in ("for", "at", "in"))
    )
    if spoken_of or (closed and not goes and not aside and not on_way):
        return []
    before = parsed.phrases[top - 1] if top else None
    if phrase.prep == "in" and before is not None and before.role == "prep" and phrase.end < clause.start:
        told_of = before.clause == phrase.clause and phrase.start - before.end < _GAP and not before.hits
        if told_of and all(parsed.phrases[i].start > phrase.end for i in clause.subjects):
            return []  # "In a sign of its priorities in the talks, Chile ..."
    if _meets_beside(parsed, top, noun) and _of_body(parsed, noun):
        return []  # "will meet Xi at the G20 summit": that one is of the G20
    topic = clause.passive and clause.verb in words.outside  # "the siege was discussed in their talks"
    found = _agents(parsed, phrase.clause) if topic else subjects(parsed, phrase.clause)
    parent = parsed.clauses[clause.parent] if clause.link == "sub" and clause.parent >= 0 else None
    if (
        company
        and parent is not None
        and parent.verb in words.say
        and not any(_tells(parsed.phrases[i]) for i in found)
    ):
        found = subjects(parsed, clause.parent)  # "said trust had grown after talks with Peru"
    addressed = (_is_at(phrase) or at_table) and (clause.verb in words.address or phrase.opener == "their")
    moved = addressed or clause.verb in words.bring or (clause.hit is not None and clause.hit.kind is not Kind.VISIT)
    met = [
        i
        for i, p in enumerate(parsed.phrases)
        if p.clause == phrase.clause and p.of < 0 and p.prep in _together(clause)
    ]
    if any(p.clause == phrase.clause and p.head in words.phones for p in parsed.phrases):
        met = []  # "During the meeting, she spoke to X by phone"
    found.extend(i for m in met if m != top and _is_at(phrase) for i in whole(parsed, m))
    apart = phrase.prep in ("after", "before", "following") and clause.hit is not None
    apart = apart and (company or hit.kind is Kind.VISIT)
    told = _objects(parsed, phrase.clause, top) if moved and not apart else []  # "met X after talks with Y"
    if phrase.start < clause.start:  # "In a call, X told Y"
        heard = clause.verb in words.address and not clause.passive
        told = [i for i in told if heard and (parsed.phrases[i].head == "" or _is_in_office(parsed.phrases[i], words))]
    found.extend(i for o in told for i in whole(parsed, o))
    return found


def _meets_beside(parsed: Parse, top: int, noun: int) -> bool:
    """Whether a clause tells of a meeting of its own, at another event, before it or after it."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    if clause.hit is not None and _is_at(phrase):
        return True
    own = clause.hit is not None or any(parsed.phrases[i].hits for i in _objects(parsed, phrase.clause, noun))
    return own and phrase.prep in ("after", "before", "following")


def _of_body(parsed: Parse, noun: int) -> bool:
    """Whether an event is named for an organisation or a group: "the G20 summit", "the meeting of ASEAN"."""
    named = [p for i, p in enumerate(parsed.phrases) if i == noun or (p.of == noun and p.prep == "of")]
    return any(n.who is not None and n.who.kind in ("organisation", "group") for p in named for n in p.names)


def _is_somebody(phrase: Phrase, words: Grammar) -> bool:
    """Whether a phrase is of people or sides, and not of a thing: "the Syrian war"."""
    return phrase.head == "" or phrase.head in words.groups


def _is_in_office(phrase: Phrase, words: Grammar) -> bool:
    """Whether a phrase is of somebody told by country and office: "the Peruvian envoy"."""
    return phrase.head in words.groups and bool(phrase.names)


def _together(clause: Clause) -> tuple[str, ...]:
    """The prepositions in front of those with whom somebody does something: "spoke to X during the visit"."""
    return ("with", "to") if clause.verb in ("speak", "talk") else ("with",)


def _is_at(phrase: Phrase) -> bool:
    """Whether who is with somebody in the clause of a phrase is so at the event: "spoke with X at the summit"."""
    return phrase.prep in ("at", "during", "in")


def _tells(phrase: Phrase) -> bool:
    """Whether a phrase names somebody, or takes somebody up."""
    return bool(phrase.names) or phrase.pronoun != ""
