"""The sides of an event that its clause tells, by the place of the event in it: who holds it, who goes to it."""

import attrs

from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.clauses import Clause, Parse, Phrase
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.words import Grammar
from summit_timeline.events.text.order import AFTER, BEFORE
from summit_timeline.events.who.phrases import (
    are_people,
    chain_of,
    is_in_office,
    is_of_body,
    is_person,
    is_somebody,
    objects_of,
    tells_of_somebody,
)
from summit_timeline.events.who.subjects import agents_of, subjects, whole

_BESIDE = ("beside", "next to", "alongside", "opposite")
_AROUND = AFTER | BEFORE | {"since", "during"}
_GAP = 6  # characters between two phrases with nothing but " in " between them
_WHICH_OF_HIS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "last", "latest")
_THEIRS = ("its", "their", "his", "her")


def of_predicate(parsed: Parse, at: int, top: int, noun: int, company: bool, words: Grammar) -> list[int]:
    """The sides told by the verb of which the event is the subject: "The talks will bring together X and Y"."""
    clause = parsed.clauses[at]
    parent = parsed.clauses[clause.parent] if clause.parent >= 0 else None
    settled = clause.link == "sub" and parent is not None and parent.verb in words.settle
    settled = settled and not company and not parsed.phrases[noun].names
    found: list[int] = subjects(parsed, clause.parent) if settled else []  # "X and Y agreed the talks would begin"
    if clause.link == "sub" and clause.parent >= 0 and not company and parsed.phrases[noun].opener in ("a", "an"):
        found.extend(_own_meeting(parsed, clause.parent))  # "announced an emergency meeting scheduled for Friday"
    for link in chain_of(parsed, at):
        told = parsed.clauses[link]
        if told.passive and told.verb in words.take_part:
            found.extend(agents_of(parsed, link))
        if told.verb in ("be", "mark", "represent"):  # "was Vega's first with Peru's leader"
            found.extend(i for i in objects_of(parsed, link, top) if _is_first_of(parsed.phrases[i]))
        only_matters = told.verb in words.embrace and top != noun and not are_people(parsed.phrases[top], words)
        if (told.verb in words.bring and not only_matters) or (told.verb == "be" and top != noun):
            found.extend(i for i in objects_of(parsed, link, top) if is_somebody(parsed.phrases[i], words))
        found.extend(
            i for i, p in enumerate(parsed.phrases) if p.clause == link and p.of < 0 and p.prep in words.company
        )
    if not found and company and clause.link == "main" and at > 0:
        found = subjects(parsed, at - 1)  # "He flies to Lima; a meeting with Xi is set for Monday"
    if company and not any(tells_of_somebody(parsed.phrases[i]) for i in found):
        found.extend(_who_goes(parsed, at, words))
    if not found and (company or is_of_body(parsed, noun)):
        found = _who_is_there(parsed, at, words)
    if not found and not company and not parsed.phrases[noun].names:
        found = _who_spoke_there(parsed, at, words)
    if company and not any(parsed.phrases[i].names for i in found):
        found.extend(_whose_they_are(parsed, at, noun, words))
    return [i for f in found for i in whole(parsed, f)]


def _who_goes(parsed: Parse, at: int, words: Grammar) -> list[int]:
    """Who goes away after talks with others, or comes to them: "left Lima after talks with Xi broke off"."""
    clause = parsed.clauses[at]
    around = parsed.clauses[clause.parent] if clause.link in ("sub", "relative") and clause.parent >= 0 else None
    goes = around is not None and around.verb in (*words.go, "leave") and not around.passive
    return subjects(parsed, clause.parent) if goes else []


def _who_is_there(parsed: Parse, at: int, words: Grammar) -> list[int]:
    """Who in office goes to the town where the event is: "Vega flew to Lima, where a Mercosur summit is to open"."""
    clause = parsed.clauses[at]
    around = parsed.clauses[clause.parent] if clause.link == "relative" and clause.noun < 0 <= clause.parent else None
    if around is None or around.passive:
        return []
    goes = around.verb in words.go or (around.hit is not None and around.hit.kind is Kind.VISIT)
    beside = [p for p in parsed.phrases if p.clause == clause.parent]
    is_there = around.verb == "be" and any(
        p.prep == "in" and p.names and 0 <= p.start - around.end <= _GAP for p in beside
    )  # and not "was born in"
    there = subjects(parsed, clause.parent) if goes or is_there else []
    return [i for i in there if _speaks_for_one(parsed.phrases[i]) or is_in_office(parsed.phrases[i], words)]


def _speaks_for_one(phrase: Phrase) -> bool:
    """Whether a phrase is of a person who speaks for a country or a body."""
    told = [n.who for n in phrase.names if n.who is not None]
    return is_person(phrase) and any(e.kind != "person" or e.speaks_for is not None for e in told)


def _who_spoke_there(parsed: Parse, at: int, words: Grammar) -> list[int]:
    """Who says something in a town as talks of which no side is told go on there: "said in Lima as the talks ended"."""
    clause = parsed.clauses[at]
    saying = parsed.clauses[clause.parent] if clause.link == "sub" and clause.parent >= 0 else None
    if saying is None or clause.by not in ("as", "when", "while") or saying.verb not in words.say:
        return []
    if clause.verb not in words.occur or saying.passive:
        return []
    there = any(p.clause == clause.parent and p.prep == "in" and p.names for p in parsed.phrases)
    return subjects(parsed, clause.parent) if there else []


def _is_first_of(phrase: Phrase) -> bool:
    """Whether a phrase tells which of somebody's meetings an event is: "Vega's third"."""
    return phrase.owned and bool(phrase.names) and not phrase.hits and phrase.head in _WHICH_OF_HIS


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
            return [i for i in told_by if one_sitting or not is_person(parsed.phrases[i])]
    return []


def of_holder(parsed: Parse, top: int, noun: int, hit: Hit, closed: bool, company: bool, words: Grammar) -> list[int]:
    """The subject of a verb of which the event is the object: who holds, attends or wants it."""
    at = parsed.phrases[top].clause
    verb = parsed.clauses[at].verb
    is_told = any(h is hit for h in parsed.phrases[top].hits) and hit.kind in (Kind.MEETING, Kind.SUMMIT)
    to_all = verb == "tell" and is_told
    if verb in words.outside or (closed and verb not in words.take_part and not to_all):
        return []
    if parsed.phrases[top].head in words.learnt and parsed.phrases[noun].opener not in _THEIRS:
        return []  # "had no knowledge of the meeting"
    if verb == "call" and _is_called_something(parsed, top):
        return []  # "called the talks a sideshow"
    if verb == "call" and parsed.phrases[top].owned and not is_of_body(parsed, top):
        return []  # "called Vega's meeting with Soto troubling"
    told_only = verb in words.say and hit.kind is not Kind.PRESS and verb not in words.take_part
    if told_only and not company and not to_all:
        return _own_meeting(parsed, at)  # but "announced talks with X", "told the summit"
    beside = [*_beside_subject(parsed, at), *_brought(parsed, at, words)] if verb in words.take_part else []
    beside.extend(_with_whom(parsed, at))
    return [*subjects(parsed, at), *beside, *([] if company or closed else _visited(parsed, at))]


def _is_called_something(parsed: Parse, top: int) -> bool:
    """Whether somebody only says what he takes an event for: "called the talks between Chad and Togo a sideshow"."""
    event = parsed.phrases[top]
    if any(i > top and not parsed.phrases[i].names for i in objects_of(parsed, event.clause, top)):
        return True
    if event.opener in (*_THEIRS, "a", "an", "another") or any(
        p.of == top and p.prep == "with" for p in parsed.phrases
    ):
        return False  # "called Friday's talks with Togo a success"
    behind = (p for p in parsed.phrases[top + 1 :] if p.clause == event.clause)
    return any(p.role == "aside" and p.opener in ("a", "an") and not p.names for p in behind)


def _with_whom(parsed: Parse, at: int) -> list[int]:
    """Those of whom a clause tells that somebody holds talks with them: "Vega, with whom he will hold talks"."""
    clause = parsed.clauses[at]
    return whole(parsed, clause.noun) if clause.link == "relative" and clause.by == "with" and clause.noun >= 0 else []


def _beside_subject(parsed: Parse, at: int) -> list[int]:
    """Those with whom the subject is when it acts: "Clinton, with Barak on one side of him, opened the summit"."""
    start = parsed.clauses[at].start
    with_him = (
        i
        for i, p in enumerate(parsed.phrases)
        if p.clause == at and p.of < 0 and p.end <= start and p.prep in ("with", "alongside", "together with")
    )
    return [i for found in with_him for i in whole(parsed, found) if is_person(parsed.phrases[i])]


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
    found = (i for c in clauses for i in objects_of(parsed, c, -1) if is_somebody(parsed.phrases[i], words))
    return [i for f in found for i in whole(parsed, f)]


def _visited(parsed: Parse, at: int) -> list[int]:
    """The country to which somebody goes for an event: "will visit Chile to start talks"."""
    clause = parsed.clauses[at]
    goes = parsed.clauses[clause.borrows] if clause.link == "to" and clause.borrows >= 0 else None
    if goes is None or goes.hit is None or goes.hit.kind is not Kind.VISIT:
        return []
    return [i for i, p in enumerate(parsed.phrases) if p.clause == clause.borrows and p.role == "object"]


def of_goer(parsed: Parse, top: int, noun: int, hit: Hit, closed: bool, company: bool, words: Grammar) -> list[int]:
    """The sides that a clause gives in which the event stands behind a preposition: who goes to it, or speaks at it."""
    event = _Behind(parsed, top, noun, hit, closed, company, words)
    if event.is_only_spoken_of or event.is_of_others:
        return event.who_acted_there()
    if event.is_turned:
        there = objects_of(parsed, event.phrase.clause, top)  # "Also at the talks were X and Y"
        return [i for o in there if is_somebody(parsed.phrases[o], words) for i in whole(parsed, o)]
    there = [*event.acting(), *event.met(), *event.told(), *event.tried(), *event.answered(), *event.promised()]
    return event.who_acted_there() or there


@attrs.frozen(eq=False)
class _Behind:
    """An event behind a preposition, or in a phrase behind one, and the clause in which that stands."""

    parsed: Parse
    top: int
    noun: int
    hit: Hit
    closed: bool
    company: bool
    words: Grammar

    @property
    def phrase(self) -> Phrase:
        return self.parsed.phrases[self.top]

    @property
    def clause(self) -> Clause:
        return self.parsed.clauses[self.phrase.clause]

    @property
    def at_table(self) -> bool:
        """Whether it is a meal, or a meeting, at which somebody sits: "over dinner", "sat in on the talks"."""
        meal = self.phrase.prep == "over" and self.phrase.head in self.words.meals
        return meal or (self.phrase.prep == "on" and self.clause.verb == "sit")

    @property
    def on_way(self) -> bool:
        """Whether something is told to be done on it: "on a trip", "on a call"."""
        return self.phrase.prep == "on" and self.hit.kind in (Kind.VISIT, Kind.CALL, Kind.PRESS)

    @property
    def is_settled(self) -> bool:
        """Whether it is agreed on, presided over or told by its day, and not only a topic."""
        prep, verb = self.phrase.prep, self.clause.verb
        if prep in ("on", "upon") and verb in self.words.settle and self.top == self.noun:
            return True  # "agreed on talks"
        return (prep == "over" and verb == "preside") or (prep == "on" and self.phrase.head == "day")

    @property
    def _is_theirs(self) -> bool:
        """Whether all of the subject had it with somebody: "X and Y are asked about their talks with Z"."""
        people = [i for i in self.clause.subjects if is_person(self.parsed.phrases[i])]
        return self.phrase.opener == "their" and self.company and len(people) > 1

    @property
    def is_only_spoken_of(self) -> bool:
        """Whether it is a topic, or what is heard of or still ahead, of whoever acts in the clause."""
        prep = self.phrase.prep
        if prep == "of" and self.clause.verb in self.words.hear:
            return True  # "learned of the meeting"
        if prep in self.words.topic and not (self.at_table or self.on_way or self.is_settled or self._is_theirs):
            return True
        if prep in BEFORE and self.hit.kind is Kind.SUMMIT:
            return True
        if self.phrase.head in self.words.learnt and self.phrase.opener not in _THEIRS:
            return True  # "called for a transcript of the call"
        if self._is_judged:
            return True
        return self.clause.verb in self.words.outside and prep not in _THERE_OR_AROUND and not self.at_table

    @property
    def _is_judged(self) -> bool:
        """Whether somebody only speaks of how talks of others go: "praised progress in the Chile-Peru talks"."""
        judges = self.clause.verb in self.words.outside or self.clause.verb in self.words.say
        if not judges or self.phrase.prep != "in" or self.company or not self.parsed.phrases[self.noun].names:
            return False
        return any(self.parsed.phrases[i].head in self.words.progress for i in self._objects)

    @property
    def _objects(self) -> list[int]:
        return objects_of(self.parsed, self.phrase.clause, self.top)

    def who_acted_there(self) -> list[int]:
        """Whose words or deeds at the event the clause is about: "is angry about Vega's remarks at the meeting"."""
        before = self.parsed.phrases[self.top - 1] if self.top and _is_at(self.phrase) else None
        if before is None or not before.owned or before.head not in self.words.showings:
            return []
        near = self.phrase.start - before.end <= _GAP + len(self.phrase.opener)
        return whole(self.parsed, self.top - 1) if near and before.names else []

    @property
    def is_of_others(self) -> bool:
        """Whether its own words name all its sides, or what the clause tells is done beside it."""
        phrase, clause = self.phrase, self.clause
        aside = phrase.start < clause.start and any(self.parsed.phrases[i].end < phrase.start for i in clause.subjects)
        goes = clause.verb in self.words.go or clause.verb in self.words.sends or phrase.prep in ("at", "during")
        goes = goes or (clause.verb == "be" and phrase.prep in ("for", "at", "in"))
        if self.closed and not goes and not aside and not self.on_way and not self._takes_part:
            return True
        if self._is_told_ahead():
            return True
        of_its_own = self.closed and phrase.prep in AFTER | BEFORE  # "met X after talks between Y and Z"
        return _meets_beside(self.parsed, self.top, self.noun) and (of_its_own or is_of_body(self.parsed, self.noun))

    @property
    def _takes_part(self) -> bool:
        """Whether somebody takes part in an event whose own words name its sides: "in a summit of the AU with X"."""
        return self.phrase.prep == "in" and self.phrase.of < 0 and self.clause.verb in ("take", "participate", "join")

    def _is_told_ahead(self) -> bool:
        """Whether it stands in front of the clause in words on something else: "In a sign of its aims in the talks"."""
        before = self.parsed.phrases[self.top - 1] if self.top else None
        if self.phrase.prep != "in" or before is None or before.role != "prep" or self.phrase.end >= self.clause.start:
            return False
        told_of = before.clause == self.phrase.clause and self.phrase.start - before.end < _GAP and not before.hits
        return told_of and all(self.parsed.phrases[i].start > self.phrase.end for i in self.clause.subjects)

    @property
    def is_turned(self) -> bool:
        """Whether those who were there stand behind the verb: "At the talks were X and Y"."""
        turned = self.clause.verb in ("be", "sit") and not self.clause.subjects and self.phrase.end < self.clause.start
        return turned and _is_at(self.phrase) and self.hit.kind is not Kind.SIGNING

    @property
    def _is_of_object(self) -> bool:
        """Whether somebody is made ready for a meeting of his own: "prepared Soto for his meeting with Vega"."""
        readied = self.phrase.prep == "for" and self.clause.verb in self.words.readies and not self.clause.passive
        own = readied and self.phrase.opener in _THEIRS
        return own and any(is_person(self.parsed.phrases[o]) for o in self._objects)

    def acting(self) -> list[int]:
        """Who acts in the clause, or says what it tells."""
        parsed, clause, words = self.parsed, self.clause, self.words
        if self._is_of_object:
            return [i for o in self._objects for i in whole(parsed, o)]
        topic = clause.passive and clause.verb in words.outside  # "the siege was discussed in their talks"
        found = agents_of(parsed, self.phrase.clause) if topic else subjects(parsed, self.phrase.clause)
        escorted = clause.link == "reduced" and clause.noun >= 0 and clause.verb in (*words.escort, "seat")
        if escorted and _is_at(self.phrase):
            found.extend(whole(parsed, clause.noun))  # "Flanked by X at the summit, Y said"
        says = clause.link == "sub" and clause.parent >= 0 and parsed.clauses[clause.parent].verb in words.say
        open_to_others = self.company and not self.closed  # and not "known by talks that Chile had with Peru"
        if open_to_others and says and not any(tells_of_somebody(parsed.phrases[i]) for i in found):
            return subjects(parsed, clause.parent)  # "said trust had grown after talks with Peru"
        return found

    def met(self) -> list[int]:
        """Those with whom somebody acts there."""
        parsed, phrase, clause = self.parsed, self.phrase, self.clause
        beside = [(i, p) for i, p in enumerate(parsed.phrases) if p.clause == phrase.clause]
        if not (_is_at(phrase) or self.at_table) or any(p.head in self.words.phones for _, p in beside):
            return []  # "During the meeting, she spoke to X by phone"
        met = [i for i, p in beside if p.of < 0 and p.prep in _together(clause) and i != self.top]
        met.extend(i for i, p in beside if p.prep == "to" and is_person(p) and self._is_spoken_to(p))
        return [i for m in met for i in whole(parsed, m)]

    def _is_spoken_to(self, other: Phrase) -> bool:
        """Whether those behind "to" hear what the clause tells: "apologised to X", in a call "offered help to X".

        Who is handed something at a meeting is there as well, where it is not told to be one with others.
        """
        verb, words = self.clause.verb, self.words
        if verb in words.hand_to and not self.clause.passive:
            at_it = self.hit.kind is Kind.MEETING and not self.closed and not other.owned
            return at_it and not any(p.prep == "with" and p.start > self.hit.end for p in self.parsed.phrases)
        return verb in words.address_to or (verb in words.give_word and self.hit.kind is Kind.CALL)

    def told(self) -> list[int]:
        """Those to whom somebody speaks there, or whom somebody brings or meets."""
        parsed, phrase, clause, words = self.parsed, self.phrase, self.clause, self.words
        if self.at_table and not clause.passive:
            return self._at_table_too()
        addressed = (_is_at(phrase) or self.at_table) and (clause.verb in words.address or phrase.opener == "their")
        meets = clause.hit is not None and clause.hit.kind is not Kind.VISIT
        if not (addressed or meets or clause.verb in words.bring):
            return []
        after = phrase.prep in AFTER | BEFORE and clause.hit is not None
        if after and (self.company or self.hit.kind is Kind.VISIT):
            return []  # "met X after talks with Y"
        told = objects_of(parsed, phrase.clause, self.top)
        if clause.verb in words.address:  # "told reporters during the talks"
            told = [i for i in told if parsed.phrases[i].head not in words.press]
        if phrase.start < clause.start:  # "In a call, X told Y"
            heard = clause.verb in words.address and not clause.passive
            told = [
                i for i in told if heard and (parsed.phrases[i].head == "" or is_in_office(parsed.phrases[i], words))
            ]
        told = [i for i in told if not _is_wish(parsed.phrases[i], words)]  # "welcomed X's offer"
        return [i for o in told if self._may_hear(o) for i in whole(parsed, o)]

    def _at_table_too(self) -> list[int]:
        """Those with whom somebody deals over a meal: "courted Y over dinner", "sought advice from Y over dinner"."""
        parsed, words = self.parsed, self.words
        behind_subject = any(parsed.phrases[i].end <= self.phrase.start for i in self.clause.subjects)
        if behind_subject and self.phrase.end <= self.clause.start:
            return []  # "a debate over dinner wore Y out"
        here = [i for i, p in enumerate(parsed.phrases) if p.clause == self.phrase.clause and i != self.top]
        dealt = (i for i in here if parsed.phrases[i].role == "object" or parsed.phrases[i].prep in ("to", "from"))
        people = (
            i for i in dealt if is_somebody(parsed.phrases[i], words) and parsed.phrases[i].head not in words.press
        )
        return [i for p in people for i in whole(parsed, p) if self._may_hear(i)]

    def _may_hear(self, index: int) -> bool:
        """Whether who is told something there is there: nobody who is warned before the press or in other company."""
        names = self.parsed.phrases[index].names
        if not names or self.clause.verb not in self.words.address | self.words.try_to:
            return True
        if self.hit.kind is Kind.PRESS:
            return False  # "At a news conference, X warned Iran"
        if self.hit.kind is Kind.VISIT and not any(n.is_person for n in names):
            return False
        with_whom = (p for p in self.parsed.phrases if p.of == self.noun and p.prep == "with")
        company = {land for p in with_whom for n in p.names for land in _lands_of(n)}
        return not company or any(not company.isdisjoint(_lands_of(n)) for n in names)

    def promised(self) -> list[int]:
        """Who is said to have agreed to something there: "After the talks, X said Y had agreed to open its port"."""
        parsed, clause = self.parsed, self.clause
        there = _is_at(self.phrase) or self.phrase.prep in ("after", "following")
        if not there or self.company or self.closed or self.hit.trigger.words.split()[-1] not in self.words.of_sides:
            return []  # "after a cabinet meeting"
        if clause.verb not in self.words.say or parsed.phrases[self.noun].names:
            return []
        told = [i for i, c in enumerate(parsed.clauses) if c.link == "sub" and c.parent == self.phrase.clause]
        told = [i for i in told if parsed.clauses[i].verb in self.words.commit and not parsed.clauses[i].passive]
        return [s for i in told for s in subjects(parsed, i) if parsed.phrases[s].names]

    def answered(self) -> list[int]:
        """Whose wishes are answered there: "At a meeting, X rejected Y's demands"."""
        if not _is_at(self.phrase) or self.company or self.closed or self.hit.kind is not Kind.MEETING:
            return []
        if self.clause.verb not in self.words.answer or self.clause.passive or self.parsed.phrases[self.noun].names:
            return []
        told = ((i, self.parsed.phrases[i]) for i in objects_of(self.parsed, self.phrase.clause, self.top))
        return [i for i, p in told if _is_wish(p, self.words) and any(n.is_person for n in p.names)]

    def tried(self) -> list[int]:
        """Those whom somebody there tries to tell something: "In a call, X tried to persuade Y"."""
        if not (_is_at(self.phrase) or self.at_table) or self.clause.verb not in self.words.try_to:
            return []
        aims = (
            i
            for i, c in enumerate(self.parsed.clauses)
            if c.borrows == self.phrase.clause and c.link == "to" and c.verb in self.words.address
        )
        told = (o for i in aims for o in objects_of(self.parsed, i, self.top) if is_person(self.parsed.phrases[o]))
        return [i for o in told if self._may_hear(o) for i in whole(self.parsed, o)]


def _lands_of(name: Name) -> set[str]:
    """A name with the countries for which those it names speak."""
    return {land for entry in name.everyone for land in (entry.name, entry.speaks_for) if land}


_THERE_OR_AROUND = AFTER | BEFORE | {"at", "during", "in"}


def between_whom(parsed: Parse, top: int, words: Grammar) -> list[int]:
    """Those between whom something is around talks: "The truce between X and Y held before talks"."""
    phrase = parsed.phrases[top]
    if phrase.prep not in _AROUND:
        return []
    at_odds = [i for i in parsed.clauses[phrase.clause].subjects if parsed.phrases[i].head in words.relations]
    between = (i for i, p in enumerate(parsed.phrases) if p.of in at_odds and p.prep in ("between", "among"))
    return [i for b in between for i in whole(parsed, b)]


def _meets_beside(parsed: Parse, top: int, noun: int) -> bool:
    """Whether a clause tells of a meeting of its own, at another event, before it or after it."""
    phrase = parsed.phrases[top]
    clause = parsed.clauses[phrase.clause]
    if clause.hit is not None and _is_at(phrase):
        return True
    own = clause.hit is not None or any(parsed.phrases[i].hits for i in objects_of(parsed, phrase.clause, noun))
    return own and phrase.prep in AFTER | BEFORE


def _together(clause: Clause) -> tuple[str, ...]:
    """The prepositions in front of those with whom somebody does something: "spoke to X during the visit"."""
    return ("with", "to", *_BESIDE) if clause.verb in ("speak", "talk") else ("with", *_BESIDE)


def _is_at(phrase: Phrase) -> bool:
    """Whether who is with somebody in the clause of a phrase is so at the event: "spoke with X at the summit"."""
    return phrase.prep in ("at", "during", "in")


def _is_wish(phrase: Phrase, words: Grammar) -> bool:
    """Whether a phrase is of what somebody wants: "Vega's demands"."""
    return phrase.owned and phrase.head in words.asked_of
