"""Who is the subject of a clause, with what belongs to a phrase: "the leaders of X and Y", "they", "it", "I"."""

from summit_timeline.events.model import Kind
from summit_timeline.events.parse.clauses import Clause, Parse
from summit_timeline.events.parse.words import Grammar, grammar
from summit_timeline.events.who.phrases import is_group, is_in_office, is_person, is_somebody, objects_of

_THEIRS = ("its", "their", "his", "her")
_ARE = ("be", "become", "remain")
_MOST_STEPS = 12  # clauses and phrases from which one borrows; more is a knot


def subjects(parsed: Parse, clause: int, steps: int = 0) -> list[int]:
    """The phrases that are the subject of a clause, its own or that of the clause from which it borrows one."""
    if clause < 0 or steps > _MOST_STEPS:
        return []
    told = parsed.clauses[clause]
    if told.passive and told.link != "reduced" and told.hit is None:
        agents = agents_of(parsed, clause)
        own = [i for s in told.subjects for i in whole(parsed, s)]
        own = own or ([] if told.from_object else subjects(parsed, told.borrows, steps + 1))
        if told.verb == "represent" and agents:
            own = [i for i in own if not is_person(parsed.phrases[i])]  # "Vega was represented by his envoy"
        return [*own, *agents]
    if told.subjects:
        both = told.link == "relative" and _is_of_two(parsed, clause)  # "Chile and Peru, which held talks in May"
        own = [i for s in told.subjects for i in (listed(parsed, s) if both else whole(parsed, s))]
        meant = (*_meant(parsed, clause, own), *_speaker(parsed, clause, own), *_who_is(parsed, clause, own, steps))
        return _they(parsed, clause, own) or [*own, *(i for i in meant if i not in own)]
    if told.link == "reduced":
        return agents_of(parsed, clause)
    if told.from_object:
        own = [i for i, p in enumerate(parsed.phrases) if p.clause == told.borrows and p.role == "object"]
        return [*_leaders(parsed, told.borrows, steps), *(i for o in own for i in whole(parsed, o))]
    return [] if _only_backs(parsed, told) else subjects(parsed, told.borrows, steps + 1)


def _leaders(parsed: Parse, clause: int, steps: int) -> list[int]:
    """Who goes with a group that is to do something: "will lead a group to visit Lima"."""
    told = parsed.clauses[clause]
    return subjects(parsed, clause, steps + 1) if told.verb in grammar().goes_along and not told.passive else []


def _only_backs(parsed: Parse, told: Clause) -> bool:
    """Whether the subject of a clause only backs what others are to do: "backed efforts to bring X to the table"."""
    around = parsed.clauses[told.borrows] if told.borrows >= 0 else None
    if told.link != "to" or around is None or around.verb not in _BACKS or around.passive:
        return False
    backed = (parsed.phrases[i] for i in objects_of(parsed, told.borrows, -1))
    return any(p.head in _EFFORTS and p.opener not in _THEIRS and not p.names for p in backed)


_BACKS = ("back", "support", "welcome", "praise", "hail", "applaud", "commend", "endorse", "encourage")
_EFFORTS = ("effort", "efforts", "attempt", "attempts", "bid", "drive", "push", "initiative", "moves", "steps", "work")


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


def _who_is(parsed: Parse, clause: int, own: list[int], steps: int) -> list[int]:
    """Who is told to be the one that does something: "Ana Soto was the first senator to meet Vega"."""
    around = {parsed.phrases[i].clause for i in own if parsed.phrases[i].role == "object"} - {clause}
    tells = (c for c in around if parsed.clauses[c].verb in _ARE and not parsed.clauses[c].negated)
    return [i for c in tells for i in subjects(parsed, c, steps + 1) if parsed.phrases[i].names]


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
    group = any(is_group(parsed.phrases[i], words) and parsed.phrases[i].head.endswith("s") for i in around)
    return [*around, *(own if its else [])] if named and (its or several or group) else []


def _is_of_two(parsed: Parse, clause: int) -> bool:
    """Whether a clause tells of a meeting and not with whom, so that all of a list in front of it met: "who met"."""
    told = parsed.clauses[clause]
    objects = [parsed.phrases[i] for i in objects_of(parsed, clause, -1)]
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
    hearers = (i for i in objects_of(parsed, at, -1) if parsed.phrases[i].names)
    heard = [i for i in hearers if is_somebody(parsed.phrases[i], words) or is_in_office(parsed.phrases[i], words)]
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


def agents_of(parsed: Parse, clause: int) -> list[int]:
    return [
        i
        for index, p in enumerate(parsed.phrases)
        if p.clause == clause and p.prep == "by" and p.of < 0
        for i in whole(parsed, index)
    ]


def whole(parsed: Parse, index: int) -> list[int]:
    """A phrase with what belongs to it: "the leaders of X and Y", "the minister, John Doe,", "a team led by X"."""
    words = grammar()
    phrase = parsed.phrases[index]
    found = [index]
    for other, p in enumerate(parsed.phrases[index + 1 :], index + 1):
        if p.of != index or (p.prep == "of" and phrase.head in words.apart):
            continue
        tells = p.prep in ("of", "from") and (is_group(phrase, words) or is_group(p, words))
        tells = tells or (p.prep == "for" and phrase.head in words.speak_for and bool(p.names))
        tells = tells or (p.prep == "to" and phrase.head in words.serve and bool(p.names))
        tells = tells or (p.prep in ("including", "such as", "among them") and is_somebody(p, words))
        tells = tells or (p.prep == "on" and phrase.head in words.sits_on and bool(p.names))
        tells = tells or (p.prep == "of" and bool(p.names) and (is_person(phrase) or is_person(p)))
        if p.role == "aside" or tells:
            found.extend(whole(parsed, other))
    for clause, told in enumerate(parsed.clauses):
        leads = told.verb in ("lead", "head")
        speaks = leads or told.verb == "represent"  # "Chile, represented by Soto,"
        if speaks and told.noun == index and told.link == "reduced":
            found.extend(agents_of(parsed, clause))
        elif leads and told.link == "relative" and index in told.subjects:
            led = (parsed.phrases[i] for i in objects_of(parsed, clause, -1))
            teams = (parsed.phrases.index(p) for p in led if is_group(p, words) and p.names)
            found.extend(teams)  # "Soto, who heads the Chilean delegation,"
        elif told.verb in words.escort and told.noun == index and told.link == "reduced":
            found.extend(_escorts(parsed, clause, words))
        elif leads and phrase.role == "object" and phrase.clause == clause:
            found.extend(told.subjects)
        elif told.verb in words.embrace and told.noun == index and told.link in ("relative", "reduced"):
            found.extend(i for i in _with_theirs(parsed, clause) if is_somebody(parsed.phrases[i], words))
    return found


def _escorts(parsed: Parse, clause: int, words: Grammar) -> list[int]:
    """Those by whom somebody is accompanied, where he does more there than speak: "X, flanked by Y, met Z"."""
    parent = parsed.clauses[clause].parent
    agents = agents_of(parsed, clause)
    at_home = any(parsed.phrases[i].head in words.kin for i in agents)
    return [] if at_home or (parent >= 0 and parsed.clauses[parent].verb in words.say) else agents


def _with_theirs(parsed: Parse, clause: int) -> list[int]:
    """The objects of a clause, with what belongs to them."""
    own = (i for i, p in enumerate(parsed.phrases) if p.clause == clause and p.role == "object")
    return [i for o in own for i in whole(parsed, o)]


def listed(parsed: Parse, index: int) -> list[int]:
    """A phrase with all of the list in which it stands."""
    first = parsed.phrases[index].first
    return [i for other, p in enumerate(parsed.phrases) if p.first == first for i in whole(parsed, other)]
