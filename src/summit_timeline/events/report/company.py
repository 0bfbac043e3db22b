"""Who takes part when no words of the event say so: the two sides of which the report has just spoken."""

import itertools
import re

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.report.chains import chains_of
from summit_timeline.events.text.patterns import numbered, pattern
from summit_timeline.events.who.participants import is_side, people_first
from summit_timeline.events.who.stands_for import of_land

_OWN = pattern("company.own")
_SIDES = pattern("company.sides")
_OF_OTHERS = pattern("company.of_others")
_OF_MANY = pattern("company.of_many")
_NAMED = pattern("company.named")
_PUT_OFF = pattern("company.put_off")
_THE_ONE = pattern("company.the_one")
_COUPLED = pattern("company.coupled")
_AFTER_ONE = pattern("company.after_one")
_SO_MANY = pattern("company.so_many")
_FAILED = pattern("company.failed")
_PAIR = pattern("company.pair")
_ACT = pattern("company.act")
_OPENS = pattern("company.opens")
_LISTED = pattern("company.listed")
_NEAR = 8  # sentences
_RIGHT_BEFORE = 2  # sentences
_SHORT = 25  # characters of an adjective in front of an event word
_AROUND = 6  # sentences
_KINDS = {Kind.MEETING, Kind.SUMMIT, Kind.SIGNING}
_NUMBERS = numbered("shared.number")


def with_company(drafts: list[Draft]) -> list[Draft]:
    """The drafts; talks and summits of which nobody is told to take part are of the two sides named last.

    Those of one side alone are of the other side of a visit as well.
    """
    chains = chains_of(drafts)
    told = {c for d, c in zip(drafts, chains, strict=True) if d.entries or d.series}
    found = {c: _sides(d, drafts) for d, c in zip(drafts, chains, strict=True) if c not in told}
    rows: dict[tuple[str, int, int], list[Draft]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        rows.setdefault(chain, []).append(draft)
    hosts = {chain: _other_side(row, drafts) for chain, row in rows.items() if chain in told}
    return [
        _among(draft, found.get(chain) or hosts.get(chain) or ()) for draft, chain in zip(drafts, chains, strict=True)
    ]


def _among(draft: Draft, company: tuple[Participant, ...]) -> Draft:
    """The draft with its company, each once."""
    known = {p.name for p in draft.participants}
    more = [p for p in company if p.name not in known]
    return attrs.evolve(draft, participants=(*draft.participants, *more)) if more else draft


def _other_side(row: list[Draft], drafts: list[Draft]) -> tuple[Participant, ...]:
    """The sides of the visit told before, where an event is told to be that of one of them alone: "the meeting"."""
    first, people = row[0], {p.name: p for d in row for p in d.participants}
    sides = {p.represents or p.name for p in people.values()}
    if len(sides) != 1 or first.kind not in _KINDS:
        return ()
    if len(row) == 1 and _is_after_one(first):
        return _partner_before(first, sides)
    if not all(_is_the_one(d) for d in row):
        return ()
    for other in reversed(drafts):
        if other.page is not first.page or other.start >= first.start or not sides & _sides_of(other):
            continue
        if first.sentence.index - other.sentence.index > _NEAR or other.kind is not Kind.VISIT:
            return ()
        if len(_sides_of(other)) == len(("one", "other")):
            return () if _abroad(first, other) else other.participants
    return ()


def _names_nobody(draft: Draft) -> bool:
    """Whether an event is told by a noun, without the words right behind it telling with whom it was."""
    if draft.hit.verb or _SIDES.fullmatch(draft.hit.trigger.words) is None:
        return False
    return _OWN.match(draft.page.low, draft.hit.end, draft.hit.end + 40) is None


def _stands_behind(draft: Draft, words: re.Pattern[str], reach: int) -> bool:
    """Whether an event word stands behind some words of its sentence, so many characters back at most."""
    start = max(draft.sentence.start, draft.hit.start - reach)
    return words.search(draft.page.low, start, draft.hit.start) is not None


def _is_after_one(draft: Draft) -> bool:
    """Whether somebody is told to speak after a meeting of which the words name nobody: "after a four-hour meeting"."""
    return _names_nobody(draft) and _stands_behind(draft, _AFTER_ONE, 50)


def _partner_before(draft: Draft, sides: set[str]) -> tuple[Participant, ...]:
    """The two with whom the sentence right before opens, side by side, where one of them is of the event."""
    at = draft.sentence.index
    couple = _couple_in(draft.page, *draft.page.spans[at - 1]) if at else []
    return people_first(couple) if sides & {e.speaks_for for e in couple} else ()


def _is_the_one(draft: Draft) -> bool:
    """Whether the words of an event take it up without telling with whom it was: "the meeting", "Tuesday's talks"."""
    return _names_nobody(draft) and _stands_behind(draft, _THE_ONE, 40)


def _sides_of(draft: Draft) -> set[str]:
    return {p.represents or p.name for p in draft.participants}


def _sides(draft: Draft, drafts: list[Draft]) -> tuple[Participant, ...]:
    """The two countries (or more) of the nearest event in front; none where the words of this one tell of others."""
    low, page = draft.page.low, draft.page
    number = _number_of_sides(draft)
    if number:
        return _as_many(draft, number)
    if draft.hit.verb or draft.kind not in _KINDS or _SIDES.fullmatch(draft.hit.trigger.words) is None:
        return ()
    many = _OF_MANY.search(low, max(draft.sentence.start, draft.hit.start - 50), draft.hit.start)
    if many is not None:
        return _as_many(draft, _NUMBERS[many.group("number")])
    if _OWN.match(low, draft.hit.end, draft.hit.end + 40) or _NAMED.search(page.flat[: draft.hit.start][-30:]):
        return ()
    if _OF_OTHERS.search(low[draft.sentence.start : draft.start]):
        return ()
    put_off = _PUT_OFF.search(low, max(draft.sentence.start, draft.start - 30), draft.start) is not None
    named = {e.name for n in draft.sentence.names for e in n.everyone if e.kind == "country" and not n.before}
    for other in reversed(drafts):
        if other.page is not page or other.start >= draft.start or other.kind is Kind.PRESS:
            continue
        if draft.sentence.index - other.sentence.index > _NEAR:
            break
        if put_off and other.status is Status.HELD:
            continue  # "after meeting the minister he said that the postponed talks would be held": not his
        lands = tuple(p for p in other.participants if p.kind != "person" and p.name != other.series)
        if len(lands) > 1 and (_abroad(draft, other) or _beside(draft, other)):
            return ()
        if len(lands) > 1:
            return lands if named <= {p.name for p in lands} else ()
    return _coupled_before(draft)


def _number_of_sides(draft: Draft) -> int:
    """How many those are who meet, where only their number is told: "Three leaders met on an island"; 0: not told."""
    if not draft.hit.verb or draft.kind not in _KINDS:
        return 0
    told = _SO_MANY.search(draft.page.low, draft.sentence.start, draft.hit.start)
    return 0 if told is None else _NUMBERS[told.group("number")]


def _as_many(draft: Draft, number: int) -> tuple[Participant, ...]:
    """The countries of a "four-nation summit": those that a sentence nearby lists, if it lists so many."""
    page, at = draft.page, draft.sentence.index
    spans = page.spans[max(0, at - _AROUND) : at + _AROUND + 1]
    for start, end in sorted(spans, key=lambda span: abs(span[0] - draft.start)):
        for row in _rows_of(page, start, end):
            lands = {e.name: e for n in row for e in n.everyone}
            if len(lands) == number:
                return people_first(lands.values())
        names = (n for n in page.names_between(start, end) if not n.before)
        people = {e.name: e for n in names for e in n.everyone if e.kind == "person" and e.speaks_for is not None}
        if len({e.speaks_for for e in people.values()}) == number == len(people):
            return people_first(people.values())
    return ()


def _coupled_before(draft: Draft) -> tuple[Participant, ...]:
    """The two countries that act together in a sentence right before: "Chile and Peru agreed on a truce. The talks"."""
    page, at = draft.page, draft.sentence.index
    if not draft.definite and not _opens(draft):
        return ()
    for start, end in reversed(page.spans[max(0, at - _RIGHT_BEFORE) : at]):
        for row in _rows_of(page, start, end):
            lands = {e.name: e for n in row for e in n.everyone}
            subject = _COUPLED.match(page.low, row[-1].end) is not None
            if subject and len(lands) == len(("one", "other")):
                return people_first(lands.values())
        couple = _couple_in(page, start, end)
        if couple:
            return people_first(couple)
    return ()


def _couple_in(page: Page, start: int, end: int) -> list[Entry]:
    """The only two people of a sentence, of two countries, side by side in front of its verb."""
    names = page.names_between(start, end)
    told = (of_land(page, n, following) for n, following in itertools.zip_longest(names, names[1:]))
    people = [n for n in told if n.is_person]
    found = list(dict.fromkeys(e for n in people for e in n.everyone))
    sides = {e.speaks_for for e in found}
    if len(found) != len(("one", "other")) or len(sides) != len(found) or None in sides:
        return []
    one, other = people[:2]
    beside = _PAIR.fullmatch(page.low, one.end, other.start) is not None
    return found if beside and _ACT.match(page.low, other.end, end) is not None else []


def _opens(draft: Draft) -> bool:
    """Whether a sentence opens with an event and so goes on about what was told before: "Talks in Lima failed"."""
    return _OPENS.fullmatch(draft.page.low, draft.sentence.start, draft.hit.start) is not None


def _rows_of(page: Page, start: int, end: int) -> list[list[Name]]:
    """The countries and bodies of countries that a sentence lists side by side, row by row."""
    names = [n for n in page.names_between(start, end) if n.who is not None]
    rows: list[list[Name]] = [[]]
    for one, other in itertools.pairwise([None, *names]):
        assert other is not None
        side = other.who is not None and (other.who.kind == "country" or is_side(other.who.name))
        goes_on = bool(rows[-1]) and one is not None and _goes_on(page, one, other)
        if not goes_on:
            rows.append([])
        if side:
            rows[-1].append(other)
    return [row for row in rows if len(row) > 1]


def _goes_on(page: Page, one: Name, other: Name) -> bool:
    return _LISTED.fullmatch(page.low, one.end, other.start) is not None


def _abroad(draft: Draft, other: Draft) -> bool:
    """Whether an event is told to be in another country than the one before it, so that others may meet there."""
    here, there = draft.place, other.place
    return here is not None and there is not None and here.country != there.country


def _beside(draft: Draft, other: Draft) -> bool:
    """Whether the text tells how the other lies to the event, so that it is another one: "meet before the summit"."""
    if _FAILED.search(draft.page.low, max(0, draft.start - _SHORT), draft.start):
        return False  # "met to restart what had stalled after a failed summit"
    return any((r.part, r.start) == (draft.page.part, draft.start) for r in other.relations)
