"""What a sentence states between two events (after, ahead of, during), and the days and people that follow from it."""

import re

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.days.others import revived_at
from summit_timeline.events.model import Kind, Relation, RelationKind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.apart import told_at, with_relations
from summit_timeline.events.report.one_sentence import spoken_of_there
from summit_timeline.events.report.pair_sides import OFF
from summit_timeline.events.report.pairs import SAID, WITH_A
from summit_timeline.events.text.patterns import pattern

_THERE = pattern("relations.there").pattern
_WORDS = tuple(
    (kind, f"(?:{words.pattern}){_THERE}")
    for kind, words in (
        (RelationKind.AFTER, pattern("relations.after")),
        (RelationKind.BEFORE, pattern("relations.before")),
        (RelationKind.DURING, pattern("relations.during")),
        (RelationKind.PART_OF, pattern("relations.part_of")),
    )
)
_WHEN_THEY = (RelationKind.DURING, pattern("links.when_they"))
_BETWEEN = tuple((kind, re.compile(rf"\b({words})\b[^;:]{{0,70}}$")) for kind, words in _WORDS)
_OPENING = (
    *((kind, re.compile(rf"^\W*({words})\b[^;:]{{0,90}}$")) for kind, words in _WORDS),
    (RelationKind.DURING, pattern("relations.opens_in")),
)
_AT_IT = pattern("links.at_it")
_IN_RELATIVE = pattern("links.in_relative")
_TURNS_TO = pattern("places.turns_to")
_SUBJECT_NEXT = pattern("links.subject_next")
_CLAUSES = 1.0


def relations(draft: Draft, drafts: list[Draft]) -> tuple[Relation, ...]:
    """What the sentence says of this event and another: "after attending a summit", "After the talks, they met ..."."""
    found = []
    for other in drafts:
        if other.sentence is not draft.sentence or other.start == draft.start:
            continue
        if spoken_of_there(draft, other) or revived_at(draft.page, draft.sentence, draft.hit) is other.hit:
            found.append(told_at(other, RelationKind.APART, "that"))
            continue
        behind = other.start > draft.end
        told = _to_one_behind(draft, other, drafts) if behind else _to_one_in_front(draft, other)
        if told is not None:
            found.append(told)
    return tuple(found)


def _to_one_behind(draft: Draft, other: Draft, drafts: list[Draft]) -> Relation | None:
    """How an event lies to one that is told behind it: "met after talks in Rome"."""
    between = draft.page.low[draft.end : other.start]
    patterns = (*_BETWEEN, _WHEN_THEY) if other.hit.verb and not draft.when.known else _BETWEEN
    for kind, words in patterns:
        match = words.search(between)
        if match is None or SAID.search(between, 0, match.start(1)):
            continue  # "the talks were good, she said after the meeting"
        if kind is RelationKind.DURING and (_told_there(draft, other) or _others_act_there(draft, other)):
            continue  # "said at a meeting that he had heard it during another one"
        if _is_of_a_verb_between(draft, match.start(1), drafts) or _is_told_in_an_aside(draft, other):
            continue  # "Vega, who asked for a conference, met Soto on the sidelines of a summit"
        if _relates(draft, other, between, match):
            return Relation(kind, other.page.part, other.start, other.end, match.group(1))
    return None


def _to_one_in_front(draft: Draft, other: Draft) -> Relation | None:
    """How an event lies to one that is told in front of it: "After the talks, they met"."""
    low, nominal = draft.page.low, not draft.hit.verb
    gap = low[other.end : draft.start]
    part = WITH_A.search(gap) if other.hit.end <= draft.start else None
    if part is not None:  # "the talks begin with a meeting between ..."
        return Relation(RelationKind.PART_OF, other.page.part, other.start, other.end, part.group().strip())
    if "," not in gap and _SUBJECT_NEXT.fullmatch(gap) is None:
        return None
    if nominal and _TURNS_TO.fullmatch(gap):
        return None  # "During the talks, she proposed a summit"
    if nominal and gap.count('"') % 2:
        return None  # 'At the talks, she asked for "steps to secure a summit"'
    if _IN_RELATIVE.match(gap):
        return None  # "During a meeting where she told of her trip, ..."
    between = low[draft.sentence.start : other.start]
    for kind, words in _OPENING:
        match = words.search(between)
        if match is not None and _relates(draft, other, between, match):
            return Relation(kind, other.page.part, other.start, other.end, match.group(1))
    return None


def _relates(draft: Draft, other: Draft, between: str, match: re.Match[str]) -> bool:
    """Whether words of a relation are of two events: "at" only right in front of one, and none of what is off."""
    if draft.status in OFF and other.status is Status.HELD:
        return False  # "cancelled a summit at a meeting in Rome"
    return match.group(1) != "at" or _AT_IT.fullmatch(between, match.end(1)) is not None


def _is_of_a_verb_between(draft: Draft, at: int, drafts: list[Draft]) -> bool:
    """Whether words of a relation are of another verb: that of the main clause, where the event is told in an aside."""
    verbs = (d for d in drafts if d.hit.verb and draft.end < d.start < draft.end + at)
    return any(draft.page.low.rfind(",", draft.end, d.start) >= 0 for d in verbs)


def _is_told_in_an_aside(draft: Draft, other: Draft) -> bool:
    """Whether an aside on somebody, in which an event is told, ends before the other: "X, who held talks, met Y"."""
    parsed = parse(draft.page, draft.sentence)
    inside, there = (_clause_of(parsed, d) for d in (draft, other))
    if inside < 0 or parsed.clauses[inside].link != "relative" or draft.page.low.rfind(",", draft.end, other.start) < 0:
        return False
    while there >= 0 and there != inside:
        there = parsed.clauses[there].parent
    return there != inside


def _others_act_there(draft: Draft, other: Draft) -> bool:
    """Whether a main clause of its own tells what is done there: "envoys met on Monday and kings will speak at"."""
    parsed = parse(draft.page, draft.sentence)
    mine, there = (_clause_of(parsed, d) for d in (draft, other))
    if min(mine, there) < 0 or mine == there:
        return False
    own = parsed.clauses[there]
    return parsed.clauses[mine].link == own.link == "main" and any(
        parsed.phrases[i].end <= own.start for i in own.subjects
    )


def _clause_of(parsed: Parse, draft: Draft) -> int:
    """The clause that an event is told in, by its verb or its noun; -1 where it could not be read."""
    named = parsed.phrase_of(draft.hit)
    return parsed.phrases[named].clause if named >= 0 else parsed.clause_of(draft.hit)


def _told_there(draft: Draft, other: Draft) -> bool:
    """Whether clauses lie between an event and another one behind it, so that something else was during that one."""
    return draft.sentence.crossing(draft.end, other.start) >= _CLAUSES or spoken_of_there(other, draft)


def with_days(draft: Draft, relations: tuple[Relation, ...], drafts: list[Draft]) -> Draft:
    """A press conference right after or before a meeting is on the day of it, a meeting during another on one of it."""
    if draft.kind is Kind.PRESS and not draft.when.known:
        for relation in relations:
            target = next((d for d in drafts if d.page.part == relation.part and d.start == relation.start), None)
            if target is not None and target.when.exact:
                return attrs.evolve(draft, relations=relations, when=target.when, mention=target.mention)
    if not draft.when.known and draft.status is not Status.CANCELLED:
        for relation in relations:
            target = next((d for d in drafts if d.page.part == relation.part and d.start == relation.start), None)
            if target is not None and target.status is Status.HELD and draft.status is not Status.HELD:
                continue  # "During the talks on Tuesday, he proposed a summit"
            if relation.kind is RelationKind.DURING and target is not None and target.when.exact:
                return attrs.evolve(draft, relations=relations, when=_some_day_of(target.when), mention=target.mention)
    return with_relations(draft, relations)


def _some_day_of(when: When) -> When:
    """A meeting during a gathering is on its day, or on some day of it."""
    if when.earliest is None or when.latest is None or when.earliest == when.latest:
        return when
    return When.some_day(when.earliest, when.latest)


def with_people(draft: Draft, drafts: list[Draft]) -> Draft:
    """A meeting that only a press conference after it tells of was between those who speak there, and the reverse."""
    if draft.entries:
        return draft
    own = (draft.page.part, draft.start, draft.end)
    mine = {(r.part, r.start, r.end) for r in draft.relations}
    for other in drafts:
        if not other.entries or Kind.PRESS not in (draft.kind, other.kind):
            continue
        theirs = {(r.part, r.start, r.end) for r in other.relations}
        if (other.page.part, other.start, other.end) in mine or own in theirs:
            return attrs.evolve(draft, entries=other.entries, participants=other.participants)
    return draft
