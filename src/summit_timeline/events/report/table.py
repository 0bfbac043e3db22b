"""Who is at the table by what sentences near an event tell: joined by, sat beside, the host, signed for."""

import itertools
import re
from collections.abc import Iterator

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import Pieces
from summit_timeline.events.who.name_lists import list_from, list_to
from summit_timeline.events.who.participants import people_first
from summit_timeline.events.who.stands_for import in_title, of_land

_JOINED, _JOINS_THEM = pattern("table.joined"), pattern("table.joins_them")
_BESIDE = pattern("table.beside")
_ON_SIDE = pattern("table.on_side")
_ROLE_BEHIND = pattern("table.role_behind")
_ROLE_AHEAD = pattern("table.role_ahead")
_DOES_IT, _ROLE_BY = pattern("table.does_it"), pattern("table.role_by")
_ANNOUNCES_IT = pattern("table.announces_it")
_URGES = pattern("table.urges")
_SPEAKS_TO = pattern("table.speaks_to")
_WELCOMES = pattern("table.welcomes")
_SAT_IN = pattern("table.sat_in")
_AMONG_THEM = pattern("table.among_them")
_SOME_OF_THEM = pattern("table.some_of_them")
_DID_ELSE = pattern("table.did_else")
_OF_MANY = pattern("table.of_many")
_COMING = pattern("presence.coming")
_SIGNED_FOR = pattern("table.signed_for")
_WITNESSED = pattern("table.witnessed")
_AS_THEY = pattern("table.as_they")
_WATCH, _WITH_OPENS = pattern("table.watch"), pattern("table.with_opens")
_WATCHES_AS = pattern("table.watches_as")
_WATCHED, _OPENS = pattern("table.watched"), pattern("table.opens")
_WHERE, _GREETS = pattern("table.where"), pattern("table.greets")
_BESIDE_THEM, _AT_TABLE_TOO = pattern("who.beside_them"), pattern("table.at_table_too")
_IN_PICTURE = pattern("table.in_picture")
_INVITES = pattern("table.invites")
_FOR_LAND = pattern("table.for_land")
_MAY_TELL = Pieces(words("table.may_tell"))
_SAME = {
    "presiding": "chair",
    "chairing": "chair",
    "hosting": "host",
    "hosting_": "host",
    "chair_": "chair",
    "mediator_": "mediator",
    "mediated": "mediator",
    "hosted": "host",
}  # groups that stand beside one of the role's name
_GATHERINGS = {Kind.MEETING, Kind.SUMMIT, Kind.SIGNING}
_AT_HIS_SIDE = pattern("table.at_his_side")
_OF_THE_ONE_BEFORE = pattern("table.of_the_one_before")
_ASIDE = 60  # characters of what is told of somebody between commas
_NEAR = 4  # sentences behind that of the event


@attrs.frozen
class _Told:
    """Those whom a sentence tells to be at an event.

    `known` are those of whom one must be known to take part, so that it is this event; `role` is theirs there.
    `shown` are those whom a picture shows at what its words tell, which may stand behind their names.
    """

    names: tuple[Name, ...]
    known: tuple[Name, ...] = ()
    role: str | None = None
    signing: bool = False
    coming: bool = False
    watching: bool = False
    shown: bool = False


def with_table(drafts: list[Draft]) -> list[Draft]:
    """The drafts, with those who are told nearby to be there, and what they are there for."""
    added: dict[int, list[_Told]] = {}
    for page in {id(d.page): d.page for d in drafts if d.page.part == "text"}.values():
        own = [d for d in drafts if d.page is page and d.kind in _GATHERINGS]
        told_at: dict[int, list[Draft]] = {}
        for one in own:
            told_at.setdefault(one.sentence.index, []).append(one)
        near = sorted({i for d in own for i in range(d.sentence.index, d.sentence.index + _NEAR + 1)})
        telling = page.sentences_with(_MAY_TELL) if near else set()
        for index in (i for i in near if i in telling):
            first, last = page.spans[index]
            ahead = [d for at in range(index - _NEAR, index + 1) for d in told_at.get(at, ())]
            for told in _read(page, first, last):
                draft = _event(ahead, told)
                if draft is not None:
                    added.setdefault(id(draft), []).append(told)
    return [_with(d, added[id(d)]) if id(d) in added else d for d in drafts] if added else drafts


def _read(page: Page, first: int, last: int) -> Iterator[_Told]:
    """What a sentence tells of who is at an event."""
    low, names = page.low, _named(page, first, last)
    for at, name in enumerate(names):
        ahead = _known(list_to(page, first, name), names)
        if (match := _JOINED.match(low, name.end, last) or _BESIDE.match(low, name.end, last)) is not None:
            behind = _known(list_from(page, match.end(), last), names)
            if behind:
                yield _Told((*ahead, *behind), (*ahead, *behind), coming=_COMING.search(match.group()) is not None)
        if _JOINS_THEM.match(low, name.end, last):
            yield _Told(tuple(ahead))
        if (match := _DOES_IT.match(low, name.end, last)) is not None:
            yield _Told(tuple(ahead), role=_role(match))
        match = _ROLE_BEHIND.match(low, name.end, last) or _ROLE_AHEAD.search(low, first, name.start)
        if match is not None and (_role(match) == "mediator" or name.speaks):
            yield _Told(_of_land(low, ahead, name), role=_role(match))
        if (match := _WELCOMES.match(low, name.end, last)) is not None:
            yield _Told((name, *_known(list_from(page, match.end(), last), names)), (name,))
        if _ANNOUNCES_IT.match(low, name.end, last):
            yield from (_Told((n,), (n,)) for n in ahead if n.is_person)
        if name.is_person and _URGES.match(low, name.end, last):
            yield _Told((name,))
        sat_in = _SAT_IN.match(low, name.end, last)
        if _SPEAKS_TO.match(low, name.end, last) or sat_in is not None:
            beside = sat_in is not None and _AT_HIS_SIDE.search(sat_in.group()) is not None
            yield _Told(tuple(ahead), _last_before(page, first) if beside else ())
        if _AMONG_THEM.match(low, name.end, last) and _OF_MANY.search(low, first, ahead[0].start):
            yield _Told(tuple(ahead))
        if _WATCH.match(low, name.end, last) and _AS_THEY.search(low, first, ahead[0].start):
            yield _Told(tuple(ahead), watching=True)
        if _WATCH.match(low, name.end, last) and _WITH_OPENS.fullmatch(low, first, ahead[0].start):
            yield _Told(tuple(ahead), watching=True, shown=True)
        if name.is_person and _WATCHED.match(low, name.end, last) and _OPENS.fullmatch(low, first, ahead[0].start):
            yield _Told(tuple(ahead), watching=True)
        if name.is_person and _WATCHES_AS.match(low, name.end, last):
            yield _Told(tuple(ahead), watching=True)
        if name.is_person and _GREETS.match(low, name.end, last) and _WHERE.search(low, first, name.start):
            yield _Told((name,), role="host")
        if _AT_TABLE_TOO.match(low, name.end, last) and _BESIDE_THEM.search(low, first, ahead[0].start):
            yield _Told(tuple(ahead))
        if name.is_person and _IN_PICTURE.match(low, name.end, last):
            yield _Told((name,), watching=True, shown=True)
        if _INVITES.search(low, first, name.start):
            yield _Told((name,), role="host", shown=True)
        if _WITNESSED.match(low, name.end, last) is not None:
            yield _Told(tuple(ahead), signing=True)
        if name.is_person and _SIGNED_FOR.match(low, name.end, last) is not None:
            yield from _signed_for(page, names[at:], last)
    match = _SOME_OF_THEM.search(low, first, last)
    if match is not None and _DID_ELSE.search(low, first, match.start()) is None:
        yield _Told(tuple(_known(list_from(page, match.end(), last), names)))
    if (match := _ROLE_BY.match(low, first, last)) is not None:
        yield _Told(tuple(_known(list_from(page, match.end(), last), names)), role=_role(match))
    if (match := _ON_SIDE.match(low, first, last)) is not None:
        whose = tuple(n for n in names if n.start < match.end())
        yield _Told(tuple(list_from(page, match.end(), last)), whose)


def _of_land(low: str, listed: list[Name], name: Name) -> tuple[Name, ...]:
    """A name that ends a list, with the one who is told to be of it: "Luis Vega of Peru"."""
    of_it = len(listed) > 1 and listed[-2].is_person and low[listed[-2].end : name.start] == " of "
    return tuple(listed[-2:]) if of_it else (name,)


def _last_before(page: Page, first: int) -> tuple[Name, ...]:
    """The person with whom the sentence before opens: "his side" is that of this one."""
    at = page.sentence_at(first)
    before = page.names_between(*page.spans[at - 1]) if at else ()
    return tuple(n for n in before if n.is_person)[:1]


def _named(page: Page, first: int, last: int) -> list[Name]:
    """The names of a sentence, without those that only stand in the title of a person."""
    names = page.names_between(first, last)
    return [
        of_land(page, n, following)
        for n, following in itertools.zip_longest(names, names[1:])
        if n.who is not None and (following is None or not in_title(page, n, following)) and not _is_aside(page, n)
    ]


def _is_aside(page: Page, name: Name) -> bool:
    """Whether a name only tells more of the one in front: "Vega, chairman of the Relations Committee, was joined"."""
    if name.is_person or not page.low.startswith(",", name.end):
        return False
    of_it = _OF_THE_ONE_BEFORE.search(page.low, page.back(name.start, _ASIDE), name.start)
    ahead = () if of_it is None else page.names_between(page.back(of_it.start(), _ASIDE), of_it.start())
    return any(n.is_person and of_it is not None and n.end == of_it.start() for n in ahead)


def _known(listed: list[Name], names: list[Name]) -> list[Name]:
    """The names of a list as they were read."""
    by_start = {n.start: n for n in names}
    return [by_start[n.start] for n in listed if n.start in by_start]


def _role(match: re.Match[str]) -> str | None:
    """The role that words give, by the name of the group that matched."""
    told = next((role for role, words in match.groupdict().items() if words is not None), None)
    return _SAME.get(told or "", told)


def _signed_for(page: Page, names: list[Name], last: int) -> Iterator[_Told]:
    """Those who sign for the sides, one after the other: "Vega signed for Chile and Soto for Peru"."""
    ends = [n for n in names if n.is_person and _FOR_LAND.match(page.low, n.end, last) is not None]
    signed = [n for end in ends for n in list_to(page, names[0].end, end) if n.is_person]
    low = page.low
    lands = [n for n in names if not n.is_person and low.endswith((" for ", " for the ", " behalf of "), 0, n.start)]
    yield _Told((names[0], *(n for n in signed if n is not names[0]), *lands), role="signatory", signing=True)


def _event(ahead: list[Draft], told: _Told) -> Draft | None:
    """The last event told up to a sentence at which these can be, where some of them must be known: of theirs."""
    for draft in reversed(ahead):
        if not told.names or (draft.start > told.names[0].start and not told.shown):
            continue
        if told.signing != (draft.kind is Kind.SIGNING) and (told.signing or (told.role is None and not told.watching)):
            continue
        if told.coming and draft.status is Status.HELD:
            continue  # they "will be joined" at what is still to come
        if not told.known:
            return draft
        if any(_is_of(draft, e) for n in told.known for e in n.everyone):
            return draft
        unnamed = len({p.represents or p.name for p in draft.participants}) < 2
        if unnamed and draft.page.sentence_at(told.names[0].start) - draft.sentence.index == 1:
            return draft  # "The heads of both services met. Burns and Barnea were joined by ..."
    return None


def _is_of(draft: Draft, entry: Entry) -> bool:
    """Whether somebody takes part in an event, or speaks for one of its sides for which nobody else is named there."""
    if any(p.name == entry.name for p in draft.participants):
        return True
    lands = {p.name for p in draft.participants if p.kind != "person"}
    return entry.speaks_for in lands - {p.represents for p in draft.participants}


def _with(draft: Draft, told: list[_Told]) -> Draft:
    """The draft with those who are told to be there among its participants, each with the role that it has there."""
    away = {p.name for p in draft.absent}
    entries = [e for t in told for n in t.names for e in n.everyone if e.name not in away]
    roles = {e.name: t.role for t in told for n in t.names for e in n.everyone if t.role is not None}
    known = {p.name for p in draft.participants}
    more = [p for p in people_first([*draft.entries, *entries]) if p.name not in known]
    people = tuple(_in_role(p, roles) for p in (*draft.participants, *more))
    return attrs.evolve(draft, participants=people, entries=(*draft.entries, *entries))


def _in_role(participant: Participant, roles: dict[str, str]) -> Participant:
    role = roles.get(participant.name)
    return participant if role is None or participant.role is not None else attrs.evolve(participant, role=role)
