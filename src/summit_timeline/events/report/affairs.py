"""Whether an event is one of public affairs: of states, parties and offices, and not of a family, a firm or a crowd."""

import functools
import re
from collections.abc import Iterable, Iterator

import attrs

from summit_timeline.events.lexicon import read_words
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Circle, Draft, Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.report.chains import chains_of
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.described import kindred_of_somebody
from summit_timeline.events.who.participants import is_side
from summit_timeline.events.who.private import is_firm, is_of_private, is_of_travellers, is_traveller
from summit_timeline.events.who.sides import sides_of
from summit_timeline.events.who.subjects import subjects

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*'?")
_OF_PARTY = pattern("affairs.of_party")
_OF_FIRM, _A_FIRM = pattern("affairs.of_firm"), pattern("who.of_firm")
_BOARD_OF = pattern("affairs.board_of")
_OFFERED_BY = pattern("affairs.offered_by")
_JOINT_BODY = pattern("affairs.joint_body")
_FOR_THEM = pattern("affairs.for_them")
_FICTION = pattern("affairs.fiction")
_ENDS = pattern("affairs.ends")
_GAME = pattern("affairs.game")
_THEIR_RIVAL = pattern("affairs.their_rival")
_THEY_MET = pattern("affairs.they_met")
_HE_THEN = pattern("affairs.he_then")
_TO_A_PLACE = ("to", "in", "visit", "visits", "visited", "visiting")
_INTO_LAW = pattern("affairs.into_law")
_THE_NEIGHBOURS = pattern("affairs.the_neighbours")
_BESIDE_A = pattern("links.beside_a")
_TOLD_THEM = pattern("links.told_them")
_AMONG_SEVERAL = (Kind.MEETING, Kind.SIGNING)
_LABOUR = ("labour", "labor")
_NEIGHBOURS = frozenset(("neighbors", "neighbours"))  # those of a country are countries
_FAMILY = ("relatives", "family", "families", "friends", "mother", "daughter", "wife", "husband")
_KINDRED = ("relatives", "family", "families", "parents")  # of one whom all know by what befell him
_NEAR = 3  # sentences
_Chain = tuple[str, int, int]
_BESIDE = 150  # characters in front of a sentence in which a game may be told
_AROUND = 60  # characters on each side of an event word in a sentence that cannot be taken apart


@attrs.frozen(eq=False)
class _Words:
    """The words of `affairs.toml`."""

    people: frozenset[str]
    matters: frozenset[str]
    papers: frozenset[str]
    talks: frozenset[str]
    of_labour: frozenset[str]
    of: frozenset[str]
    circle: frozenset[str]
    kind: frozenset[str]
    loose: frozenset[str]
    titles: frozenset[str]
    arrive: frozenset[str]


@functools.cache
def _words() -> _Words:
    data = read_words("affairs.toml")
    public, private, loose = data["public"], data["private"], data["loose"]
    return _Words(
        frozenset(public["people"].split()),
        frozenset(public["matters"].split()),
        frozenset(public["papers"].split()),
        frozenset(public["words"]),
        frozenset(public["of_labour"].split()),
        frozenset(private["of"].split()),
        frozenset(private["circle"].split()),
        frozenset(private["kind"].split()),
        frozenset(loose["words"]),
        frozenset(loose["titles"].split()),
        frozenset(private["arrive"].split()),
    )


def circle_of(page: Page, sentence: Sentence, hit: Hit, subject: str | None) -> Circle:
    """Among whom an event is, as the words of its own sentence tell; `subject` is what is signed."""
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    own = parsed.phrases[at] if at >= 0 else None
    sides = sides_of(parsed, hit)
    told = [] if sides is None else [parsed.phrases[i] for i in sides.phrases]
    words = _words()
    before = [] if own is None else _WORD.findall(page.low, own.start, hit.start)
    public = _speaks(before, words) or not words.matters.isdisjoint(before)
    public = public or (own is not None and any(_is_land(n) and n.end <= hit.start for n in own.names))
    if sides is None and own is None:
        near = max(sentence.start, hit.start - _AROUND), min(sentence.end, hit.end + _AROUND)
        public = public or _speaks(_WORD.findall(page.low, *near), words)
    public = public or any(_is_of_office(page, hit, p, words) for p in told)
    guests = _FOR_THEM.match(page.low, hit.end, sentence.end)  # "dinner for the heads of delegation"
    public = public or (
        guests is not None and _speaks(_WORD.findall(guests.group(1).replace("heads of", "leaders of")), words)
    )
    offered = _is_offered(page, sentence, hit)
    public = public or offered
    signed = set() if subject is None else set(_WORD.findall(subject.lower()))
    public = public or not signed.isdisjoint(words.papers | words.matters)
    public = public or (hit.kind is Kind.SIGNING and _INTO_LAW.match(page.low, hit.end) is not None)
    of_lands = any(_is_land(n) for p in told for n in p.names)
    told = [p for p in told if not (p.head in _NEIGHBOURS and (of_lands or _are_the_neighbours(page, p)))]
    met = _met(page, sentence, parsed, hit, () if sides is None else sides.phrases, told)
    private = any(h in words.circle for h in met) or not words.kind.isdisjoint(before[-2:])
    others = [p for p in told if p is not own or p.names]
    private = private or (bool(others) and all(_is_private(page, p, words) for p in others))
    private = private or (hit.verb and _BOARD_OF.search(page.low, sentence.start, hit.start) is not None)
    private = private or (hit.kind is Kind.SIGNING and bool(told) and all(_is_of_firm(page, p) for p in told))
    private = _travel_only(parsed, hit, page, words) if hit.kind is Kind.VISIT else private
    held = own is not None and hit.trigger.words not in words.loose and (offered or _is_held(parsed, own))
    prose = not parsed.phrases or any(c.verb for c in parsed.clauses)
    prose = prose or _ENDS.search(page.low, max(hit.end, sentence.end - 5), sentence.end) is not None
    return Circle(public, private, held, prose)


def _is_private(page: Page, side: Phrase, words: _Words) -> bool:
    """Whether a side is of a circle of its own, or a firm, none of the state: "the French bank and its rival"."""
    return side.head in words.circle or is_firm(side, page.low) or _THEIR_RIVAL.match(page.low, side.start) is not None


def _travel_only(parsed: Parse, hit: Hit, page: Page, words: _Words) -> bool:
    """Whether those who are told to visit are only travellers: "refugees traveled to Greece".

    Anybody and anything can arrive: there only people in office visit.
    """
    low = page.low
    if not hit.verb:
        at = parsed.phrase_of(hit)
        return at >= 0 and is_of_travellers(parsed.phrases[at], low, hit.start)
    clause = parsed.clause_of(hit)
    who = [parsed.phrases[i] for i in subjects(parsed, clause)] if clause >= 0 else []
    if hit.trigger.words.split()[0] in words.arrive:
        return not any(_is_of_office(page, hit, p, words) or any(map(_speaks_for_a_land, p.names)) for p in who)
    return bool(who) and all(is_traveller(p, low) for p in who)


def _speaks_for_a_land(name: Name) -> bool:
    return name.is_person and name.who is not None and name.who.speaks_for is not None


def _is_land(name: Name) -> bool:
    """Whether a name is that of a country, and of no house of its government."""
    return name.who is not None and name.who.kind == "country" and name.who.form == "name"


def _is_offered(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a country, a body or somebody in office proposes, hosts or leads an event: "talks proposed by Seoul"."""
    by = _OFFERED_BY.match(page.low, hit.end, sentence.end)
    if by is None:
        return False
    return any(
        n.who is not None
        and n.who.form != "adjective"
        and (n.who.kind in ("country", "group") or n.who.speaks_for is not None)
        for n in page.names_between(by.end(), by.end() + 1)
    )


def _is_of_firm(page: Page, side: Phrase) -> bool:
    """Whether a side is something else that a country has, with a name: "Japan's Toyota"."""
    land = side.names[0] if len(side.names) == 1 else None
    known = land is not None and _A_FIRM.match(page.flat, land.end) is not None
    return known or (land is not None and land.who is not None and _OF_FIRM.match(page.flat, land.end) is not None)


def _is_held(parsed: Parse, noun: Phrase) -> bool:
    """Whether an event is the object of a verb of holding, or the subject of its passive: "called off talks"."""
    clause = parsed.clauses[noun.clause]
    role = "subject" if clause.passive else "object"
    wanted = clause.parent >= 0 and clause.link == "to" and parsed.clauses[clause.parent].negated
    if noun.role != role or clause.negated or wanted:
        return False
    return clause.verb in grammar().take_part or clause.verb == "have" or clause.verb in grammar().with_particle


def _is_of_office(page: Page, hit: Hit, phrase: Phrase, words: _Words) -> bool:
    """Whether a side is of people in office; at a dinner or the like one of them alone makes it none of ours."""
    row = _WORD.findall(page.low, phrase.start, phrase.end)
    alone = hit.trigger.words in words.loose and phrase.role == "subject"
    return _speaks(row, words, several=alone) or any(
        _OF_PARTY.match(page.low, at) for at in (phrase.end, *(n.end for n in phrase.names))
    )


def _speaks(row: list[str], words: _Words, *, several: bool = False) -> bool:
    """Whether one of a row of words is of those who speak for others: "ministers", but not "industry leaders".

    With `several`, only words for more than one of them count.
    """
    return any(
        w.removesuffix("'s").strip("'") in words.people
        and (not i or row[i - 1] not in words.of or (row[i - 1] in _LABOUR and w in words.of_labour))
        for i, w in enumerate(row)
        if not several or w.endswith(("s", "men", "women"))
    )


def _are_the_neighbours(page: Page, side: Phrase) -> bool:
    """Whether a side is of countries told before: "the two neighbours", and not "her neighbours"."""
    return _THE_NEIGHBOURS.match(page.low, side.start, side.end) is not None


def _met(
    page: Page, sentence: Sentence, parsed: Parse, hit: Hit, sides: tuple[int, ...], told: list[Phrase]
) -> list[str]:
    """The heads of those with whom somebody meets: behind "with" or as objects, and not the subject."""
    clause = parsed.clause_of(hit)
    first = set(subjects(parsed, clause)) if clause >= 0 else set()
    others = [i for i in sides if i not in first and parsed.phrases[i].role != "subject"]
    others = [i for i in others if parsed.phrases[i] in told]
    others = [
        i for i in others if not _is_spouse_of_leader(parsed, i) and not _are_of_victims(page, sentence, parsed, i)
    ]
    return [parsed.phrases[i].head for i in others]


def _are_of_victims(page: Page, sentence: Sentence, parsed: Parse, side: int) -> bool:
    """Whether a phrase is of the family of people who are not those who meet it.

    "Relatives of the dead", and "Vega's family" where a day is told: "I've met Vega's lovely family" is none.
    """
    phrase = parsed.phrases[side]
    if phrase.head not in _FAMILY:
        return False
    if any(p.of == side and p.prep == "of" and p.head and not p.names for p in parsed.phrases):
        return True
    if not sentence.mentions:
        return False
    of_somebody = any(p.of == side and p.prep == "of" and p.names for p in parsed.phrases)
    return kindred_of_somebody(page.low, phrase) is not None or (of_somebody and phrase.head in _KINDRED)


def _is_spouse_of_leader(parsed: Parse, side: int) -> bool:
    """Whether a phrase tells whose wife or husband somebody is: "Ana Soto, the wife of the premier"."""
    owners = (p for p in parsed.phrases if p.of == side and p.prep == "of")
    leader = any(p.head in grammar().groups or any(n.speaks for n in p.names) for p in owners)
    return leader and parsed.phrases[side].head in grammar().kin


def of_public_affairs(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those of events that no office, state, party or body has a part in, by all that is told.

    An event of nobody in particular is one where the sentences before it tell of another.
    """
    chains = chains_of(drafts)
    rows: dict[_Chain, list[Draft]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        rows.setdefault(chain, []).append(draft)
    offices = _offices(drafts)
    kept: set[_Chain] = set()
    told: dict[int, int] = {}  # for each part the sentence in which an event with sides was told last
    met: dict[int, int] = {}  # and the sentence in which any was told last
    for chain, row in sorted(rows.items(), key=lambda item: item[0][1]):
        first = row[0]
        known = _by_its_words(row, offices)
        beside = known is None and first.sentence.index - told.get(id(first.page), -_NEAR - 1) <= _NEAR
        again = known is None and first.sentence.index - met.get(id(first.page), -_NEAR) == 1 and _they_met(first)
        if known or beside or again:
            kept.add(chain)
            met[id(first.page)] = max(d.sentence.index for d in row if d.page is first.page)
            sides = _sides(row, offices)
            if first.kind is not Kind.PRESS and (len(sides) > 1 or _are_talks(row) or _with_a_body(row, sides)):
                told[id(first.page)] = max(d.sentence.index for d in row if d.page is first.page)
    return [d for d, chain in zip(drafts, chains, strict=True) if chain in kept]


def _they_met(draft: Draft) -> bool:
    """Whether a sentence opens with those told right before, who met another time: "They met in Lima in May"."""
    return draft.hit.verb and _THEY_MET.fullmatch(draft.page.low, draft.sentence.start, draft.start) is not None


def _offices(drafts: list[Draft]) -> frozenset[str]:
    """The people whom a document names with an office anywhere: "Gov. Ann Lee"."""
    private = _words().titles
    pages = {id(d.page): d.page for d in drafts}.values()
    titled = (n for page in pages for n in page.names.titled)
    return frozenset(n.who.name for n in titled if n.who is not None and n.title.lower() not in private)


def _by_its_words(row: list[Draft], offices: frozenset[str]) -> bool | None:
    """Whether what is told of one event makes it one of public affairs; None where nobody and nothing is told."""
    everybody = {p.name: p for d in row for p in (*d.participants, *d.absent)}
    if any(_is_users_word(d) for d in row):
        return True
    if _is_of_game(row) or not (everybody or any(d.circle.prose or d.page.part == "title" for d in row)):
        return False
    sides = _sides(row, offices)
    if row[0].kind is Kind.SUMMIT and not sides and all(d.circle.private for d in row):
        return False  # "the company's sales summit"
    if any(d.kind in (Kind.PRESS, Kind.SUMMIT) or d.series is not None for d in row):
        return True
    if row[0].kind is Kind.VISIT and not _has_visitor(row, everybody.values()):
        return None if row[0].definite else False
    told = any(d.circle.public or _TOLD_THEM.search(d.page.low, d.end, d.sentence.end) for d in row)
    if row[0].kind in _AMONG_SEVERAL and any(d.circle.private for d in row):
        of_states = any(p.kind == "organisation" and is_side(p.name) for p in everybody.values())  # "the IMF board"
        return of_states or (told and len(sides) > 1)
    if not told and not sides and _are_bare_talks(row):
        return None  # "negotiation is possible"
    if told or (_are_loose(row) and _with_a_body(row, sides)) or (not _are_loose(row) and (sides or _are_talks(row))):
        return True
    if any(p.kind != "person" for p in everybody.values()):
        return False
    if any(_beside_offices(d, offices, alone=not d.participants) for d in row):
        return True
    return False if everybody else None


def _has_visitor(row: list[Draft], everybody: Iterable[Participant]) -> bool:
    """Whether somebody is told to visit who is not at home there, or an office: else "the actress visited Kenya"."""
    if any(d.circle.private for d in row):
        return any(d.circle.public for d in row)
    visited = {n.who.name for d in row for n in _visited(d) if n.who is not None}
    visited |= {d.place.country for d in row if d.place is not None and d.place.country is not None}
    if any(p.kind == "person" or p.name not in visited for p in everybody) or any(d.circle.public for d in row):
        return True
    return any(_tells_of_visitor(d, visited) for d in row)


def _visited(draft: Draft) -> Iterator[Name]:
    """The names of what is visited, with which a clause tells where somebody goes."""
    return (n for n in draft.sentence.names if n.who is not None and n.before in _TO_A_PLACE and n.start >= draft.end)


def _tells_of_visitor(draft: Draft, visited: set[str]) -> bool:
    """Whether the sentence of a visit, or those in front of "he visited", tell of an office or of another country."""
    page, first = draft.page, draft.sentence.start
    if _HE_THEN.fullmatch(page.low, first, draft.hit.start):
        first = page.spans[max(0, draft.sentence.index - 2)][0]
    last = max(draft.end, draft.sentence.clause(draft.hit.start)[1])
    if _speaks(_WORD.findall(page.low, first, last), _words()):
        return True
    parsed = parse(page, draft.sentence)
    return any(
        (e.kind in ("country", "group") or e.speaks_for is not None) and e.name not in visited
        for n in page.names_between(first, draft.sentence.end)
        if not is_of_private(parsed, n, page.low)
        for e in n.everyone
    )


def _is_of_game(row: list[Draft]) -> bool:
    """Whether it is teams of countries that meet, or people in a film."""
    draft = row[0]
    low, start, end = draft.page.low, draft.sentence.start, draft.sentence.end
    if _FICTION.match(low, start, draft.start):
        return True
    if not draft.hit.verb or any(p.kind != "country" for d in row for p in d.participants):
        return False
    if any(d.circle.public for d in row):
        return False  # "the presidents met at the World Cup final"
    days = [(m.start, m.end) for m in draft.sentence.mentions]  # "met on May 3-5" is no score
    found = _GAME.finditer(low, max(0, start - _BESIDE), end)
    return any(not any(a <= game.start() and game.end() <= b for a, b in days) for game in found)


def _is_users_word(draft: Draft) -> bool:
    """Whether a user has added the word for an event: what it names is wanted, whoever takes part."""
    return draft.hit.trigger.own


def _are_loose(row: list[Draft]) -> bool:
    """Whether all words for an event are those of which many are none of ours: "a dinner"."""
    return all(d.hit.trigger.words in _words().loose for d in row)


def _are_talks(row: list[Draft]) -> bool:
    """Whether a word for an event tells by itself of two sides: "negotiations"."""
    return any(d.hit.trigger.words in _words().talks for d in row)


def _are_bare_talks(row: list[Draft]) -> bool:
    """Whether nothing is told of "negotiations" but the word: nobody, no day, no place, nobody who holds them."""
    return all(d.hit.trigger.words in _BARE and not (d.when.known or d.place or d.circle.held) for d in row)


_BARE = ("negotiation", "negotiations")


def _with_a_body(row: list[Draft], sides: set[str]) -> bool:
    """Whether a state or a body by its own name, one in office and another one, or one abroad takes part."""
    everybody = {p.represents or p.name for d in row for p in d.participants}
    bodies = (e for d in row for e in d.entries if e.kind != "person" and e.form == "name")
    abroad = any(d.place is not None and d.place.country and d.place.country not in sides for d in row)
    return bool(sides) and (len(everybody) > 1 or abroad or any(e.name in sides for e in bodies))


def _sides(row: list[Draft], offices: frozenset[str]) -> set[str]:
    """The states and bodies that take part in an event or are missed at it, and those whose people do."""
    everybody = (p for d in row for p in (*d.participants, *d.absent))
    return {p.represents or p.name for p in everybody if _has_office(row[0], p, offices)}


def _has_office(draft: Draft, who: Participant, offices: frozenset[str]) -> bool:
    """Whether a participant is a state, a body that is known or named like one, or somebody who speaks for one."""
    if who.represents is not None or who.name in offices or who.name in draft.page.lexicon.names:
        return True
    name = who.name.lower()
    return who.kind != "person" and (_speaks(_WORD.findall(name), _words()) or _JOINT_BODY.search(name) is not None)


def _beside_offices(draft: Draft, offices: frozenset[str], *, alone: bool) -> bool:
    """Whether the clause of an event, or its sentence if nobody is told to take part, tells of states and offices."""
    page, sentence = draft.page, draft.sentence
    first, last = (sentence.start, sentence.end) if alone else sentence.clause(draft.hit.start)
    if _BESIDE_A.search(page.low, sentence.start, draft.start):
        return True
    if _speaks(_WORD.findall(page.low, first, last), _words()):
        return True
    parsed = parse(page, sentence)
    return any(
        e.kind in ("country", "group") or e.speaks_for or e.name in offices
        for n in page.names_between(first, last)
        if not is_of_private(parsed, n, page.low)
        for e in n.everyone
    )
