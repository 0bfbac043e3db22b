"""What the text tells of an event beside those told before it: it comes later, it came before, it is another one."""

from collections.abc import Callable

import attrs

from summit_timeline.events.model import Kind, Relation, RelationKind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.antecedents import LAST
from summit_timeline.events.report.one_sentence import only_arranged
from summit_timeline.events.report.pair_days import AHEAD, is_past
from summit_timeline.events.report.pair_sides import FAMILY, NEAR_BY, lands_of, other_ministers, people_of
from summit_timeline.events.report.pairs import (
    another_one_is_off,
    beside_the_others,
    is_a_new_meal,
    is_their_last,
    is_told,
    meets_again,
    was_in_another_office,
)
from summit_timeline.events.report.two_events import (
    hosted_elsewhere,
    one_was_off_before,
    with_many_after_talks_of_two,
    with_unnamed_others,
)
from summit_timeline.events.text.patterns import pattern

_LATER_ON = pattern("links.later_on")
_COUNTED = pattern("links.counted")
_APART = 12  # sentences
_COUPLE = 2


def set_beside(draft: Draft, linked: list[Draft]) -> Draft:
    """A mention with what the text says of it and of those told before that it does not take up."""
    if draft.antecedent is not None:
        return draft
    return _apart(_before(_later(draft, linked), linked), linked)


def with_relations(draft: Draft, relations: tuple[Relation, ...]) -> Draft:
    return draft if relations == draft.relations else attrs.evolve(draft, relations=relations)


def _later(draft: Draft, linked: list[Draft]) -> Draft:
    """The draft with the text's word that it comes after what the same people did: "Later he met dissidents"."""
    last = linked[-1] if linked else None
    match = _LATER_ON.fullmatch(draft.page.low, draft.sentence.start, draft.start)
    if last is None or last.page is not draft.page:
        return draft
    near = draft.sentence.index - last.sentence.index <= AHEAD
    known = last if last.participants or last.antecedent is None else last.antecedent
    if near and meets_again(draft) and known.participants == draft.participants and draft.status is not last.status:
        return with_relations(draft, (*draft.relations, told_at(last, RelationKind.AFTER, "again")))
    if near and _others_to_come(draft, known):
        words = draft.page.document.text[draft.start : draft.end]  # of a plan, where the other one is over
        return with_relations(draft, (*draft.relations, told_at(last, RelationKind.AFTER, words)))
    if match is None or not near or last.status is not draft.status:
        return draft
    if not people_of(draft.participants) & people_of(known.participants):
        return draft
    word = match.group(1) or match.group(2)
    kind = RelationKind.BEFORE if word == "earlier" else RelationKind.AFTER
    return with_relations(draft, (*draft.relations, told_at(last, kind, word)))


def _before(draft: Draft, linked: list[Draft]) -> Draft:
    """The draft with the text's word that it is how those met before of whom was told: "They last met in May"."""
    if not is_their_last(draft):
        return draft
    sides = lands_of(draft.participants)
    near = [d for d in linked[-LAST:] if d.antecedent is None and draft.sentence.index - d.sentence.index <= NEAR_BY]
    others = [d for d in near if FAMILY[d.kind] == FAMILY[draft.kind] and sides <= lands_of(d.participants)]
    stated = {(r.part, r.start) for r in draft.relations}
    told = [d for d in others if (d.page.part, d.start) not in stated and not is_past(d)]
    relations = [told_at(d, RelationKind.BEFORE, "last") for d in told]
    return with_relations(draft, (*draft.relations, *relations)) if relations else draft


def _apart(draft: Draft, linked: list[Draft]) -> Draft:
    """The draft with the text's word that it is another event than those told before: "She also held talks with C"."""
    near = [d for d in linked[-LAST:] if d.antecedent is None and draft.sentence.index - d.sentence.index <= _APART]
    stated = {(r.part, r.start) for r in draft.relations}
    relations = []
    for other in near:
        if (other.page.part, other.start) not in stated and (words := _told_apart(draft, other)) is not None:
            relations.append(told_at(other, RelationKind.APART, words))
    return with_relations(draft, (*draft.relations, *relations)) if relations else draft


def _told_apart(draft: Draft, other: Draft) -> str | None:
    """The words by which a mention is of another event of the same kind than an earlier one."""
    if FAMILY[draft.kind] != FAMILY[other.kind] or draft.page is not other.page:
        return None
    if _is_counted(draft) != _is_counted(other):
        return _own_words(draft if _is_counted(draft) else other)  # "they have held three meetings since May"
    if draft.plural != other.plural and _with_somebody(draft if draft.plural else other):
        return _own_words(draft)
    if (ministers := other_ministers(draft, other)) is not None:
        return ministers
    if any(tells(draft, other) for tells in _TELLS_APART):
        return _own_words(draft)
    if _met_before(other, draft):
        return _own_words(draft)
    if draft.plural:
        return None
    if is_a_new_meal(draft, other) or _with_some(draft, other):
        return _own_words(draft)
    return beside_the_others(draft) if not other.plural and _names_more(draft, other) else None


def _own_words(draft: Draft) -> str:
    return draft.page.document.text[draft.start : draft.end]


def _is_counted(draft: Draft) -> bool:
    """Whether several events are told of in one, by their number: "three meetings"."""
    return draft.plural and is_told(draft, _COUNTED)


def _with_somebody(draft: Draft) -> bool:
    """Whether meetings that somebody had at some time or other are told of: "I have had many meetings with him"."""
    return draft.plural and not draft.definite and draft.page.low.startswith(" with ", draft.end)


def _met_before(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells that some met, on no day told, and the other is surely to come: "He met Xi as a senator"."""
    met = draft.hit.trigger.pos == "past" and draft.sure and draft.status is Status.HELD and not draft.when.known
    planned = other.sure and other.status is Status.SCHEDULED and other.page.part == "text"
    day = other.when.earliest
    return met and planned and day is not None and day > other.page.document.day


def _prepares(draft: Draft, other: Draft) -> bool:
    """Whether one tells of talks that were held some days ago, and the other of a summit to come some time."""
    talks, summit = (draft, other) if other.kind is Kind.SUMMIT else (other, draft)
    if (summit.kind is Kind.SUMMIT) is (talks.kind is Kind.SUMMIT) or talks.definite:
        return False
    if not (talks.sure and summit.sure):
        return False
    day, over, ends = summit.page.document.day, talks.when.latest, summit.when.latest
    held = talks.status is Status.HELD and talks.when.exact and over is not None and over < day
    planned = summit.status in (Status.SCHEDULED, Status.CONSIDERED) and not summit.when.exact
    return held and planned and (not (summit.when.known or summit.definite) or (ends is not None and ends >= day))


_TELLS_APART: tuple[Callable[[Draft, Draft], object], ...] = (
    _met_before,
    another_one_is_off,
    was_in_another_office,
    with_many_after_talks_of_two,
    one_was_off_before,
    hosted_elsewhere,
    only_arranged,
    _prepares,
)


def _names_more(draft: Draft, other: Draft) -> bool:
    """Whether somebody is named with an event who does not take part in the other one."""
    mine = lands_of(draft.participants) | people_of(draft.participants)
    theirs = lands_of(other.participants) | people_of(other.participants)
    return bool(mine - theirs)


def _with_some(draft: Draft, other: Draft) -> bool:
    """Whether a mention tells of some whom nobody names, and the other of states that met, or of another day."""
    if draft.when.known and draft.when == other.when and len(lands_of(other.participants)) < _COUPLE:
        return False  # "He met Soto and Perez on Monday. ... after he met leaders of the party on Monday"
    return with_unnamed_others(draft, [other])


def _others_to_come(draft: Draft, last: Draft) -> bool:
    """Whether somebody who met one is to meet others, whom nobody names: "They met. She will dine with 11 leaders"."""
    planned = draft.page.part == "text" and draft.sure and draft.status is Status.SCHEDULED
    if not planned or not last.sure or last.status is not Status.HELD or last.page is not draft.page:
        return False
    return bool(people_of(draft.participants) & people_of(last.participants)) and with_unnamed_others(draft, [last])


def told_at(last: Draft, kind: RelationKind, words: str) -> Relation:
    return Relation(kind, last.page.part, last.start, last.end, words)
