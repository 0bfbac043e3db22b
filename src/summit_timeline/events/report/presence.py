"""Who is there and who stays away, told in a sentence near the event that has no event word of its own."""

import datetime as dt
import re

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.report.chains import chains_of
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import Pieces
from summit_timeline.events.who.name_lists import list_to
from summit_timeline.events.who.participants import is_of_a_third, people_first

_AWAY = pattern("presence.away")
_THERE_TOO = pattern("presence.there_too")
_ARE_THERE = pattern("presence.are_there")
_LIST_OPENS = pattern("presence.list_opens")
_LISTED, _MANY = pattern("name_lists.listed"), pattern("presence.many")
_SAID_AFTERWARDS = pattern("presence.said_afterwards")
_OPENS_AFTERWARDS, _OPENED_AFTERWARDS = pattern("presence.opens_afterwards"), pattern("presence.opened_afterwards")
_SAID_BY, _BY_HIM_AFTERWARDS = pattern("presence.said_by"), pattern("presence.by_him_afterwards")
_OF_KIN = pattern("who.of_kin")
_TITLED = pattern("name_lists.titled")
_MAY_TELL = Pieces(words("presence.may_tell"))
_NEITHER = pattern("presence.neither")
_IS_THERE = pattern("presence.is_there")
_ALONG_WITH = pattern("presence.along_with")
_COMING = pattern("presence.coming")
_PAST = pattern("presence.past")
_NO_LIST = pattern("presence.no_list")
_SENT = pattern("presence.sent")
_AT_FIRST = pattern("delegations.at_first")
_SENT_HIS = pattern("presence.sent_his")
_TO_IT = pattern("presence.to_it")
_DATES_IT = pattern("presence.dates_it")
_FOR_ANOTHER = pattern("presence.for_another")
_NAMED_BEHIND = pattern("presence.named_behind")
_SENDS = re.compile(r"\bsending\b|\brepresented by\b")
_NEAR, _FAR = 5, 8  # sentences
_SHORT = 60  # characters between the words that open a list and its first name
_GATHERINGS = {Kind.MEETING, Kind.SUMMIT, Kind.SIGNING}


def with_presence(drafts: list[Draft]) -> list[Draft]:
    """The drafts; those who are said nearby not to come are in `absent`, those who come too are participants."""
    away: dict[int, list[Name]] = {}
    too: dict[int, list[Name]] = {}
    going: set[int] = set()  # where those are named who are sent by another
    for page in {id(d.page): d.page for d in drafts if d.page.part == "text"}.values():
        own = [d for d in drafts if d.page is page and d.kind in _GATHERINGS]
        if not own:
            continue
        for index, name, event_at in _named_near(page, own):
            first, last = page.spans[index]
            gone = _AWAY.match(page.low, name.end, last) or _neither(page, first, name)
            sent = _sent(page, name, last)
            there = sent or _THERE_TOO.match(page.low, name.end, last) or _ARE_THERE.match(page.low, name.end, last)
            if gone is not None and _sends(gone, name):
                gone, there = None, gone
            sends = _sends_another(page, name, last)
            after = _spoke_afterwards(page, first, name, last)
            there = there or after
            words = gone or sends or there or (None if event_at > name.end else _opened(page, first, name))
            if words is None or (words is not after and event_at >= max(name.end + 1, words.end())):
                continue  # what follows is told of that event
            other = _is_of_person(page, name) or _OF_KIN.match(page.low, name.end) is not None
            draft = None if other else _named_in(own, name, words) or _event(own, index, name, words)
            if words is after and draft is not None and name.who is not None and is_of_a_third(name.who, draft.entries):
                continue
            if draft is not None and words is sends:
                away.setdefault(id(draft), []).append(name)
                goes = _who_goes(page, words, last)
                too.setdefault(id(draft), []).extend((_land_of(name), *goes))
                going.update(n.start for n in goes)
            elif draft is not None:
                told = away if gone is not None else too
                listed = (n for n in list_to(page, first, name) if n.start not in going and not _owns(page, n))
                told.setdefault(id(draft), []).extend(listed)
                if gone is None and there is not None:
                    too[id(draft)].extend(_for_whom(draft, name, there))
                    too.setdefault(id(draft), []).extend(_along(page, there, last))
                    too[id(draft)].extend(_who_was_sent(page, there) if there is sent else ())
    if not away and not too:
        return drafts
    missed = _by_chain(drafts, away)
    return [_with(d, too.get(id(d), []), away.get(id(d), []), g) for d, g in zip(drafts, missed, strict=True)]


def _spoke_afterwards(page: Page, first: int, name: Name, last: int) -> re.Match[str] | None:
    """The words that tell that somebody spoke when an event was over: '"It went well," Soto said afterwards'."""
    if not name.is_person or name.who is None or name.who.name in page.names.spokespeople:
        return None
    if _OPENS_AFTERWARDS.fullmatch(page.low, first, name.start):
        return _OPENED_AFTERWARDS.match(page.low, name.end, last)
    if _SAID_BY.search(page.low, first, name.start):
        return _BY_HIM_AFTERWARDS.match(page.low, name.end, last)
    return _SAID_AFTERWARDS.match(page.low, name.end, last)


def _owns(page: Page, name: Name) -> bool:
    """Whether a person is only named as the head of a party: "Ian Paisley's Democratic Unionist Party stayed away"."""
    return name.is_person and any(n.start == name.end + 3 for n in page.names_between(name.end, name.end + 4))


def _sends(words: re.Match[str], name: Name) -> bool:
    """Whether a country is there by another one than its leader: "Chile is sending its vice president instead"."""
    return name.who is not None and name.who.kind != "person" and _SENDS.search(words.group()) is not None


def _sends_another(page: Page, name: Name, last: int) -> re.Match[str] | None:
    """The words that tell that somebody sends another of his country: "Obiang sent his vice president"."""
    person = name.is_person and name.who is not None and name.who.speaks_for is not None
    return _SENT_HIS.match(page.low, name.end, last) if person else None


def _who_goes(page: Page, words: re.Match[str], last: int) -> list[Name]:
    """The one whom such words name behind them: "sent his prime minister, Luis Vega"."""
    behind = next((n for n in page.names_between(words.end(), last) if n.is_person), None)
    near = behind is not None and _NAMED_BEHIND.fullmatch(page.low, words.end(), behind.start) is not None
    return [behind] if behind is not None and near else []


def _land_of(name: Name) -> Name:
    """The country for which a person speaks."""
    land = "" if name.who is None or name.who.speaks_for is None else name.who.speaks_for
    return attrs.evolve(name, who=Entry(land, "country", country=land))


def _for_whom(draft: Draft, name: Name, there: re.Match[str]) -> list[Name]:
    """The country of the one in whose place somebody comes: "Vega will not come. Ana Soto will instead"."""
    lands = {p.represents for p in draft.absent if p.represents is not None}
    if not name.is_person or len(lands) != 1 or _FOR_ANOTHER.search(there.group()) is None:
        return []
    land = lands.pop()
    return [attrs.evolve(name, who=Entry(land, "country", country=land))]


def _sent(page: Page, name: Name, last: int) -> re.Match[str] | None:
    """The words that tell whom a country sent, where he is sent to this event: "Chile sent its minister, Ana Soto."."""
    words = None if name.who is None or name.who.kind == "person" else _SENT.match(page.low, name.end, last)
    if words is None or _AT_FIRST.search(page.low, page.spans[page.sentence_at(name.start)][0], name.start):
        return None
    return words if _who_was_sent(page, words) else None


def _who_was_sent(page: Page, words: re.Match[str]) -> list[Name]:
    """The person whom words for sending name, unless it is to somewhere else that he goes."""
    people = [n for n in page.names_between(words.end(), words.end() + 70) if n.is_person][:1]
    return [n for n in people if _TO_IT.match(page.low, n.end) is not None]


def _neither(page: Page, first: int, name: Name) -> re.Match[str] | None:
    """The words that say that none of a list comes: "Neither Chile nor Peru has been invited"."""
    there = _IS_THERE.match(page.low, name.end)
    if there is None or not _NEITHER.search(page.low, first, list_to(page, first, name)[0].start):
        return None
    return there


def _along(page: Page, there: re.Match[str], last: int) -> list[Name]:
    """Those who are named behind words for being there: "are expected, along with ..."."""
    more = _ALONG_WITH.match(page.low, there.end(), last)
    return [] if more is None else [n for n in page.names_between(more.end(), last) if n.who is not None]


def _opened(page: Page, first: int, name: Name) -> re.Match[str] | None:
    """The words that open a list of those who are there, if the name is its last: "Present were Chile and Peru"."""
    opens = _LIST_OPENS.match(page.low, first, name.start)
    if opens is not None and opens.group("of_many") and (_is_people(name) or not _tells_of_many(page, first)):
        return None  # "they are Americans"
    listed = opens is not None and list_to(page, first, name)
    behind = _LISTED.match(page.low, name.end)
    goes_on = behind is not None and any(
        behind.end() == n.start for n in page.names_between(name.end, behind.end() + 1)
    )
    if opens is None or not listed or goes_on or listed[0].start - opens.end() >= _SHORT:
        return None
    return opens if _NO_LIST.search(page.low, opens.end(), listed[0].start) is None else None


def _is_people(name: Name) -> bool:
    """Whether a country is only told by those who live in it."""
    return name.who is not None and name.who.kind == "country" and name.who.form not in ("name", "")


def _tells_of_many(page: Page, first: int) -> bool:
    """Whether the sentence before one that goes on with "they include" tells of several who come."""
    at = page.sentence_at(first)
    return at > 0 and _MANY.search(page.low, *page.spans[at - 1]) is not None


def _named_in(own: list[Draft], name: Name, words: re.Match[str]) -> Draft | None:
    """The event that such words name themselves: "who skipped last week's session"."""
    return next((d for d in own if not d.hit.verb and name.end <= d.start and d.end == words.end()), None)


def _event(own: list[Draft], index: int, name: Name, words: re.Match[str]) -> Draft | None:
    """The event told last before a name at which one can be missed, a gathering of several before one of two sides.

    Who "will" not come stays away from what is still to come.
    """
    ahead = [d for d in own if d.start < name.start and index - _FAR <= d.sentence.index <= index]
    if _COMING.search(words.group()):
        ahead = [d for d in ahead if not _is_over(d)]
    elif _PAST.search(words.group()):
        ahead = [d for d in ahead if not _is_ahead(d)] or ahead
    ahead = [d for d in ahead if not _only_dates(d, ahead)]
    if words.groupdict().get("unsigned"):
        ahead = [d for d in ahead if d.kind is Kind.SIGNING]
    several = [d for d in ahead if d.kind is Kind.SUMMIT or len({p.represents or p.name for p in d.participants}) > 2]
    near = [d for d in ahead if index - _NEAR <= d.sentence.index]
    return next(reversed(several or near), None)


def _only_dates(draft: Draft, ahead: list[Draft]) -> bool:
    """Whether an event is only told to say when another one of its sentence is: "meet two days before a summit"."""
    if draft.hit.verb or not any(d.sentence is draft.sentence and d.end < draft.start for d in ahead):
        return False
    return _DATES_IT.search(draft.page.low, draft.sentence.start, draft.hit.start) is not None


def _is_ahead(draft: Draft) -> bool:
    return draft.status is Status.SCHEDULED and (draft.when.earliest or dt.date.min) > draft.page.document.day


def _is_over(draft: Draft) -> bool:
    last = draft.when.latest
    return draft.status is Status.HELD and (last is not None or not draft.when.known)


def _named_near(page: Page, own: list[Draft]) -> list[tuple[int, Name, int]]:
    """The names of sentences that may tell who is there, with the index of each and where its last event word is."""
    hits = {s.index: [h.start for h in s.hits if h.kind in _GATHERINGS] for s in page.sentences}
    near = {i for d in own for i in range(d.sentence.index, d.sentence.index + _FAR + 1)}
    found: list[tuple[int, Name, int]] = []
    telling = page.sentences_with(_MAY_TELL) if near else set()
    for index in sorted(i for i in near if i < len(page.spans)):
        start, end = page.spans[index]
        if index not in telling and _LIST_OPENS.match(page.low, start, end) is None:
            continue
        last = max(hits.get(index, ()), default=-1)
        found.extend((index, n, last) for n in page.names_between(start, end) if n.who is not None)
    return found


def _is_of_person(page: Page, name: Name) -> bool:
    """Whether a country only tells whom a person speaks for: "Chile's Ana Soto", "Luis Vega of Peru"."""
    if name.who is None or name.who.kind == "person":
        return False
    beside = page.names_between(name.start - 60, name.end + 40)
    people = [n for n in beside if n.is_person]
    return any(
        (n.start > name.end and _TITLED.fullmatch(page.low, name.end, n.start))
        or (n.end < name.start and page.low[n.end : name.start] == " of ")
        for n in people
    )


def _by_chain(drafts: list[Draft], away: dict[int, list[Name]]) -> list[set[str]]:
    """For each draft the names of those who stay away from its event."""
    chains = chains_of(drafts)
    names: dict[tuple[str, int, int], set[str]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        names.setdefault(chain, set()).update(e.name for n in away.get(id(draft), ()) for e in n.everyone)
    return [names[chain] for chain in chains]


def _with(draft: Draft, too: list[Name], away: list[Name], gone: set[str]) -> Draft:
    """The draft with those added to its participants who come too, and without those who stay away."""
    added = people_first([*draft.entries, *(e for n in too for e in n.everyone)]) if too else ()
    known = {p.name for p in draft.participants}
    people = (*draft.participants, *(p for p in added if p.name not in known))
    absent = people_first([e for n in away for e in n.everyone], alone=True)
    kept = tuple(p for p in people if p.name not in gone and not _only_behind(p, people, gone))
    names = {p.name for p in draft.absent}
    return attrs.evolve(draft, participants=kept, absent=(*draft.absent, *(p for p in absent if p.name not in names)))


def _only_behind(land: Participant, people: tuple[Participant, ...], gone: set[str]) -> bool:
    """Whether a country is there only for a person who stays away."""
    behind = [p for p in people if p.represents == land.name]
    return land.kind != "person" and bool(behind) and all(p.name in gone for p in behind)
