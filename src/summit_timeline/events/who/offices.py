"""Who holds the office by which the sides of an event are told: "the foreign ministers of Chile and Peru met"."""

import bisect
import datetime as dt
import functools
import re
from collections.abc import Iterable, Iterator

import attrs

from summit_timeline.events.lexicon import Entry, read_words
from summit_timeline.events.model import Kind
from summit_timeline.events.names.holders import is_leader
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.participants import people_first
from summit_timeline.events.who.sides import sides_of

_OFFICES = pattern("offices.offices")
_ONCE = pattern("offices.once")
_NEGOTIATOR = pattern("offices.negotiator")
_CONGRESS = pattern("offices.congress")
_OF_CONGRESS = pattern("offices.of_congress")
_TALKS = pattern("offices.talks")
_FEW = pattern("offices.few")
_BOTH_LANDS = pattern("offices.both_lands")
_LONG_AGO = dt.timedelta(days=200)  # who holds an office now may not have held it then
_GOES_ON = 16  # characters behind "leaders" in which "of Congress" stands
_NEAR = 5  # sentences behind that of the event
_MOST_OF_A_LAND = 8  # people with a title who are remembered of one country
_GATHERINGS = {Kind.MEETING, Kind.SUMMIT, Kind.SIGNING}


@functools.cache
def _members() -> dict[str, frozenset[str]]:
    """The countries of bodies whose ministers or leaders meet."""
    groups = read_words("groups.toml")
    return {name: frozenset(lands) for name, lands in {**groups["members"], **groups["belong"]}.items()}


@functools.cache
def _titles() -> dict[str, frozenset[str]]:
    """The further titles of those who meet as ministers of a field: a secretary of state meets foreign ministers."""
    return {field: frozenset(titles) for field, titles in read_words("titles.toml")["also_ministers"].items()}


class _Titled:
    """The people of a report who have a title, found by their country or near an event, each in one step."""

    def __init__(self, page: Page) -> None:
        self._names = page.names.titled
        self._starts = [n.start for n in self._names]
        self.named: set[str] = set()
        self._of_land: dict[str | None, dict[tuple[str, str], Name]] = {}
        for name in self._names:
            if name.who is not None:
                self.named.add(name.who.name)
                known = self._of_land.setdefault(name.who.speaks_for, {})
                if len(known) < _MOST_OF_A_LAND:
                    known.setdefault((name.who.name, name.title), name)

    def of(self, lands: Iterable[str]) -> list[Name]:
        """The first people who speak for some countries, in the order of the text."""
        found = (n for land in lands for n in self._of_land.get(land, {}).values())
        return sorted(found, key=lambda n: n.start)

    def near(self, draft: Draft, ahead: int = 1) -> list[Name]:
        """The people named from the sentences right ahead of an event to those behind it."""
        spans, at = draft.page.spans, draft.sentence.index
        start, end = spans[max(0, at - ahead)][0], spans[min(at + _NEAR, len(spans) - 1)][1]
        return self._names[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]


def with_holders(drafts: list[Draft]) -> list[Draft]:
    """The drafts of events whose sides are told by an office, with those whom the report names with it."""
    titled: dict[int, _Titled] = {}
    away = {name for d in drafts for p in d.absent for name in (p.name, p.represents) if name is not None}
    found = []
    for draft in drafts:
        lands = {p.name for p in draft.participants if p.kind == "country"}
        several = draft.kind in _GATHERINGS and draft.page.part == "text" and len(lands) > 1
        talks = several and _TALKS.fullmatch(draft.hit.trigger.words) is not None
        office = draft.kind in _GATHERINGS and draft.page.part == "text" and _names_office(draft)
        congress = draft.page.part == "text" and _of_congress(draft)
        if (office or talks or congress) and not _is_long_ago(draft):
            people = titled.get(id(draft.page)) or titled.setdefault(id(draft.page), _Titled(draft.page))
            holders = list(_holders(draft, lands, people, away)) if office else []
            holders.extend(_negotiators(draft, lands, people, away) if talks else ())
            holders.extend(_leaders_of_congress(draft, people, away) if congress else ())
            draft = _with(draft, holders) if holders else draft
        found.append(draft)
    return found


def _names_office(draft: Draft) -> bool:
    """A quick look: whether the sentence has an office in the plural at all."""
    return _OFFICES.search(draft.page.low, draft.sentence.start, draft.sentence.end) is not None


def _negotiators(draft: Draft, lands: set[str], people: _Titled, away: set[str]) -> Iterator[Entry]:
    """Those who negotiate for the sides of talks, named behind them: "the chief Chilean negotiator, Luis Vega"."""
    told = {p.represents for p in draft.participants if p.kind == "person"} | away
    for name in people.near(draft, ahead=0):
        negotiates = _NEGOTIATOR.fullmatch(name.office) is not None
        if negotiates and name.who is not None and name.who.speaks_for in lands and name.who.speaks_for not in told:
            told.add(name.who.speaks_for)
            yield name.who


def _of_congress(draft: Draft) -> bool:
    """Whether the leaders of a congress are told as a side."""
    low, sentence = draft.page.low, draft.sentence
    if draft.kind not in _GATHERINGS or _CONGRESS.search(low, sentence.start, sentence.end) is None:
        return False
    parsed = parse(draft.page, sentence)
    sides = sides_of(parsed, draft.hit)
    phrases = () if sides is None else (parsed.phrases[i] for i in sides.phrases)
    return any(_CONGRESS.search(low, p.start, min(p.end + _GOES_ON, sentence.end)) is not None for p in phrases)


def _leaders_of_congress(draft: Draft, people: _Titled, away: set[str]) -> Iterator[Entry]:
    """Those whom the report names near the event as leaders of the two houses, or of the party whose leaders met."""
    told = _CONGRESS.search(draft.page.low, draft.sentence.start, draft.sentence.end)
    party = None if told is None else told.group("party") or told.group("one_party")
    near = people.near(draft)
    for at, name in enumerate(near):
        leads = _OF_CONGRESS.fullmatch(name.title.lower()) is not None
        leads = leads and (party is None or _LETTERS[party] in _parties_of(draft.page, name, near[at + 1 : at + 2]))
        if leads and name.who is not None and name.who.name not in away:
            yield name.who


def _parties_of(page: Page, name: Name, following: list[Name]) -> set[str | None]:
    """The letter of the party of somebody; of a speaker who acts with another leader that of the other."""
    own = _party_of(page, name)
    if own is not None:
        return {own}
    return {_party_of(page, n) for n in following if _WITH.fullmatch(page.low, name.end, n.start - len(n.title) - 1)}


_WITH = pattern("offices.with_another")


def _party_of(page: Page, name: Name) -> str | None:
    """The letter of the party of somebody, where title or name tell it: "Senate Democratic Leader", "Lee, R-Ohio"."""
    titled = next((_LETTERS[word] for word in name.title.lower().split() if word in _LETTERS), None)
    behind = _OF_PARTY.match(page.low, name.end)
    return titled or (None if behind is None else behind.group(1))


_LETTERS = {"democratic": "d", "democrats": "d", "republican": "r", "republicans": "r", "gop": "r"}
_OF_PARTY = pattern("offices.of_party")


def _is_long_ago(draft: Draft) -> bool:
    last = draft.when.latest
    return last is not None and draft.page.document.day - last > _LONG_AGO


def _holders(draft: Draft, lands: set[str], people: _Titled, away: set[str]) -> Iterator[Entry]:
    """The first holder of the office for each country of which nobody is named with the event."""
    told = {p.represents for p in draft.participants if p.kind == "person"} | away
    for office, theirs in _offices(draft, lands):
        for name in people.of(theirs) if theirs <= lands else people.near(draft):  # of a body: who is told of at it
            who = name.who
            if who is None or who.speaks_for not in theirs or who.speaks_for in told or who.name in away:
                continue
            beside = name.title in ("counterpart", "opposite number") and bool(told - away)
            if beside or _holds(name.office, office):
                told.add(who.speaks_for)
                yield who
        leaders = office.group("kind") == "prime" or not office.group().endswith("ministers")
        if leaders and theirs <= lands and theirs - told:
            for who in _untitled(draft, people):
                if who.speaks_for in theirs and who.speaks_for not in told and who.name not in away:
                    told.add(who.speaks_for)
                    yield who


def _untitled(draft: Draft, people: _Titled) -> Iterator[Entry]:
    """The people who are named near an event without any title: of leaders a text need not say that they are."""
    page, at = draft.page, draft.sentence.index
    start, end = page.spans[max(0, at - 1)][0], page.spans[min(at + _NEAR, len(page.spans) - 1)][1]
    for name in page.names_between(start, end):
        if name.who is None or name.who.kind != "person" or name.title or name.who.name in people.named:
            continue
        if _ONCE.search(page.low, max(0, name.start - 40), name.start) is None:
            yield name.who


def _offices(draft: Draft, lands: set[str]) -> Iterator[tuple[re.Match[str], set[str]]]:
    """The offices in the plural by which the sides are told, with the countries of each: "the ministers of X and Y"."""
    page = draft.page
    parsed = parse(page, draft.sentence)
    sides = sides_of(parsed, draft.hit)
    for index in () if sides is None else sides.phrases:
        phrase = parsed.phrases[index]
        office = _OFFICES.search(page.low, phrase.start, phrase.end)
        if office is None or not _is_office(page, phrase, office):
            continue
        own = [p for p in parsed.phrases if p.of == index or p.first == phrase.first]
        named = {e.name for p in own for n in p.names for e in n.everyone if e.kind == "country"}
        bodies = [n.who.name for p in (phrase, *own) for n in p.names if n.who is not None and n.who.name in _members()]
        if bodies:
            yield office, set().union(*(_members()[name] for name in bodies))
        elif named and len(lands) > 1:
            yield office, named & lands
        elif (
            len(lands) > 1
            and phrase.opener in ("the", "their", "both")
            and all(_BOTH_LANDS.fullmatch(page.low, p.start, p.end) for p in parsed.phrases if p.of == index)
        ):
            yield office, lands  # "the two leaders"


def _is_office(page: Page, phrase: Phrase, office: re.Match[str]) -> bool:
    """Whether nothing else tells what they are: "business leaders", "opposition leaders" hold no office."""
    before = page.low[phrase.start : office.start()].split()
    named = any(n.end + 1 == office.start() for n in phrase.names)
    return named or not before or _FEW.fullmatch(before[-1]) is not None


def _holds(title: str, office: re.Match[str]) -> bool:
    kind = office.group("kind")
    if office.group("counterparts"):
        return True  # of whom, the host's own office tells: those who are named near
    if office.group("leaders"):
        return is_leader(title) or title == "leader"
    if office.group("presidents"):
        return title == "president"
    if kind is None:
        return title.endswith("minister") and title != "prime minister"
    return title == f"{kind} minister" or title in _titles().get(kind, ())


def _with(draft: Draft, holders: list[Entry]) -> Draft:
    known = {p.name for p in draft.participants}
    more = [p for p in people_first([*draft.entries, *holders]) if p.name not in known]
    return attrs.evolve(draft, participants=(*draft.participants, *more), entries=(*draft.entries, *holders))
