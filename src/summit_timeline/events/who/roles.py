"""Which role the words give a participant: host, chair, mediator, visitor or signatory."""

import functools
import re
from collections.abc import Iterator

import attrs

from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_DOES = {
    "host": pattern("roles.host_does"),
    "chair": pattern("roles.chair_does"),
    "mediator": pattern("roles.mediator_does"),
}
_BY = {
    "host": pattern("roles.host_by"),
    "chair": pattern("roles.chair_by"),
    "mediator": pattern("roles.mediator_by"),
}
_HYPHEN = {
    "host": pattern("roles.host_hyphen"),
    "chair": pattern("roles.chair_hyphen"),
    "mediator": pattern("roles.mediator_hyphen"),
}
_ANY = pattern("roles.any")
_RECEIVES = pattern("roles.receives")
_GUEST = pattern("roles.guest")
_COMES = pattern("roles.comes")
_SIGNS = pattern("roles.signs")
_SIGNED_BY = pattern("roles.signed_by")
_VISITS = pattern("roles.visits")
_WITH = pattern("roles.with")
_MEDIATING = pattern("roles.mediating")
_AND = pattern("roles.and")
# a quick look at the words right in front of an agent, as the patterns read all from the event word on
_AGENT_WORDS, _AGENT_REACH = frozenset({"by", "of"}), 8
_BEFORE = 20  # characters in front of who mediates, more than the words that tell it


def with_roles(
    page: Page, sentence: Sentence, hit: Hit, participants: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """The participants, those among them with a role whom the words of the sentence give one.

    A role is that of whom the words name: "Kishida hosted" makes the person the host, and not Japan beside him.
    """
    told: dict[str, str] = {}
    for name, role in _told(page, sentence, hit):
        for entry in name.everyone:
            told.setdefault(entry.name, role)
    return tuple(attrs.evolve(p, role=told[p.name]) if p.name in told else p for p in participants)


def helpers(page: Page, sentence: Sentence, hit: Hit) -> list[Name]:
    """Those who host, chair or mediate by the words behind the event word, and so are there: "brokered by Qatar"."""
    told = _told(page, sentence, hit)
    return [n for n, role in told if role in _BY and (n.start >= hit.end or _is_mediating(page, sentence, n))]


def _is_mediating(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether others meet "with Qatar mediating" or "under Norwegian mediation"."""
    before = page.low[max(sentence.start, name.start - _BEFORE) : name.start]
    return _WITH.search(before) is not None and _MEDIATING.match(page.low, name.end) is not None


@functools.lru_cache(maxsize=1)  # asked for who is there, and again for what they are there
def _told(page: Page, sentence: Sentence, hit: Hit) -> tuple[tuple[Name, str], ...]:
    return tuple(_read(page, sentence, hit))


def _read(page: Page, sentence: Sentence, hit: Hit) -> Iterator[tuple[Name, str]]:
    """The names of the sentence that have a role, with it."""
    if hit.kind not in (Kind.VISIT, Kind.SIGNING) and _ANY.search(page.low, sentence.start, sentence.end) is None:
        return
    named = [n for n in sentence.names if n.who is not None]
    people = [n for n, following in zip(named, [*named[1:], None], strict=False) if not _of_person(page, n, following)]
    for at, name in enumerate(people):
        role = _of_doer(page, hit, name) or _of_agent(page, sentence, hit, name)
        if role is None:
            continue
        for other in (*_listed_before(page, people, at), name, *_listed_after(page, people, at)):
            yield other, role
        if role == "host" and (guest := _guest(page, hit, name, people[at + 1 :])) is not None:
            yield guest, "visitor"


def _of_person(page: Page, name: Name, following: Name | None) -> bool:
    """Whether a country only says whom the person behind it speaks for: "Norwegian Foreign Minister Borge Brende"."""
    if name.who is None or following is None or following.who is None or following.who.kind != "person":
        return False
    gap = page.low[name.end : following.start].removeprefix("'s").strip()
    return name.who.kind != "person" and gap == following.told_title


def _of_doer(page: Page, hit: Hit, name: Name) -> str | None:
    """The role of the subject in front of the event word: "Norway will host talks", "X, which chairs the summit"."""
    if name.end > hit.start:
        return None
    for role, does in _DOES.items():
        if _reaches(does, page, name, hit) or _HYPHEN[role].fullmatch(page.low, name.end, hit.start):
            return role
    if _reaches(_RECEIVES, page, name, hit):
        return "host"
    if _reaches(_COMES, page, name, hit):
        return "visitor"
    if hit.kind is Kind.VISIT and _is_visitor(page, hit, name):
        return "visitor"
    if hit.kind is Kind.SIGNING and hit.verb and _SIGNS.fullmatch(page.low, name.end, hit.start):
        return "signatory"
    return None


def _is_visitor(page: Page, hit: Hit, name: Name) -> bool:
    """Whether the subject goes: "Abe will visit", "Abe's trip"; but "the China trip" goes to China."""
    match = _VISITS.fullmatch(page.low, name.end, hit.start)
    if match is None or name.who is None:
        return False
    return name.who.kind == "person" or hit.verb or match.group("own") is not None


def _reaches(does: re.Pattern[str], page: Page, name: Name, hit: Hit) -> bool:
    if hit.verb:
        return does.match(page.low, name.end, hit.end) is not None
    return does.fullmatch(page.low, name.end, hit.start) is not None


def _of_agent(page: Page, sentence: Sentence, hit: Hit, name: Name) -> str | None:
    """The role of the agent behind the event word: "talks brokered by Qatar", "was signed by Japan"."""
    if _is_mediating(page, sentence, name):
        return "mediator"
    if name.start < hit.end:
        return None
    between = page.low[hit.end : name.start]
    if not _AGENT_WORDS.isdisjoint(between.rsplit(" ", _AGENT_REACH)[-_AGENT_REACH:]):
        for role, by in _BY.items():
            if by.search(between) is not None:
                return role
    return "signatory" if hit.kind is Kind.SIGNING and _SIGNED_BY.fullmatch(between) else None


def _listed_after(page: Page, people: list[Name], at: int) -> Iterator[Name]:
    """Those who go on the list that a name is in: "Egypt and Qatar"."""
    for earlier, name in zip(people[at:], people[at + 1 :], strict=False):
        if _AND.fullmatch(page.low, earlier.end, name.start) is None:
            return
        yield name


def _listed_before(page: Page, people: list[Name], at: int) -> Iterator[Name]:
    for name, later in zip(people[at - 1 :: -1] if at else [], people[at:0:-1], strict=False):
        if _AND.fullmatch(page.low, name.end, later.start) is None:
            return
        yield name


def _guest(page: Page, hit: Hit, host: Name, behind: list[Name]) -> Name | None:
    """The first person right behind the verb whom a host receives: "Putin hosted Erdogan in Sochi for talks"."""
    for name in behind:
        if name.end <= hit.start and name.is_person:
            return name if _GUEST.fullmatch(page.low, host.end, name.start) else None
    return None
