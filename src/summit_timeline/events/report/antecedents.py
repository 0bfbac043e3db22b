"""Which earlier mention of a report tells of the same event as a mention."""

import re
from collections.abc import Callable, Sequence

import attrs

from summit_timeline.events.model import Kind, RelationKind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.likeness import agreement_of
from summit_timeline.events.report.one_sentence import is_days_of, is_told_to_be
from summit_timeline.events.report.pair_sides import A_GATHERING, FAMILY, LEADERS, NEAR_BY, OFF, lands_of
from summit_timeline.events.report.pairs import are_kin, is_their_last, is_told
from summit_timeline.events.report.two_events import are_two, is_hoped_for, others_meet
from summit_timeline.events.text.patterns import pattern, words

_OTHERS_AT, _INCLUDES = pattern("links.others_at"), pattern("links.includes")
_EARLIER = pattern("links.earlier")
_PLAINLY, _A_SITTING = pattern("links.plainly"), pattern("links.sitting")
_GATHER = frozenset(words("links.gather"))
_SUMMIT = re.compile(r"\bsummit\b")
_TAKES_UP = 1.7  # how well two mentions fit, at the least, that are of one event
_ONLY_AROUND, _CALLED_OTHERWISE, _STILL_OFF, _KIN = 0.3, 0.6, 0.6, 0.2
_ONLY_HOPED_FOR, _OF_BEFORE = 2.0, 1.5
_PER_MENTION, _LONGEST_WAY = 0.05, 8
_PER_REPEAT, _MOST_REPEATS = 0.08, 4
_PER_SENTENCE, _IN_ONE_BREATH, _LONG_AGO = 0.06, 0.6, 6
LAST = 40  # mentions back


def antecedent_of(draft: Draft, earlier: list[Draft], behind: Sequence[Draft] = ()) -> Draft | None:
    """The earlier draft that this one takes up, if any: of a kindred kind, nothing contradicting, the best agreeing.

    Neither it nor any other mention of the same event may contradict the days, and an event that is told of more often
    is the likelier one to be meant. What stands `behind` it in its sentence takes up the rest.
    """
    recent = earlier[-LAST:]
    rows = _rows(recent)
    told = next((d for d in recent if is_told_to_be(draft, d)), None) or _summit_of_leaders(draft, recent, rows)
    told = told or _of_others(draft, recent)
    if told is not None:
        return told
    gathering = next((d for d in behind if is_days_of(d, draft)), None)
    if gathering is not None:
        return antecedent_of(gathering, earlier)
    return _likeliest(_Search.of(draft, recent), rows, behind)


def _of_others(draft: Draft, recent: Sequence[Draft]) -> Draft | None:
    """The event of which a sentence tells who else was there.

    "Others at the meeting included Ana Soto", "The session will include her too".
    """
    page, sentence = draft.page, draft.sentence
    a_sitting = _A_SITTING.fullmatch(draft.hit.trigger.words) is not None
    taken_up = a_sitting and draft.definite and _PLAINLY.search(page.low, sentence.start, draft.start) is not None
    includes = taken_up and _INCLUDES.match(page.low, draft.end, sentence.end) is not None
    if draft.hit.verb or not (includes or _OTHERS_AT.fullmatch(page.low, sentence.start, draft.start)):
        return None
    family = (d for d in reversed(recent) if FAMILY[d.kind] == FAMILY[draft.kind])
    last = next((d for d in family if d.page is draft.page), None)
    near = last is not None and draft.sentence.index - last.sentence.index <= NEAR_BY
    return last if near else None


@attrs.frozen(eq=False)
class _Search:
    """A mention for which an earlier one is looked for, and what those before it are.

    `around` are the gatherings of which a sentence tells only that its own event was beside them. `so_called` tells
    that the mention takes up a gathering by its name, of which one or more have been called summits: "the summit" is
    one of them, and so is "the gathering". `a_summit` tells that it takes up a summit where there is one.
    """

    draft: Draft
    recent: Sequence[Draft]
    around: frozenset[tuple[str, int, int]]
    so_called: bool
    a_summit: bool
    bare: bool

    @classmethod
    def of(cls, draft: Draft, recent: Sequence[Draft]) -> "_Search":
        beside = (r for d in recent for r in d.relations if r.kind is RelationKind.DURING)
        called = draft.hit.trigger.words
        named = _SUMMIT.search(called) is not None or A_GATHERING.fullmatch(called) is not None
        return cls(
            draft,
            recent,
            frozenset((r.part, r.start, r.end) for r in beside),
            named and draft.definite and any(map(_named_a_summit, recent)),
            draft.kind is Kind.SUMMIT and draft.definite and any(d.kind is Kind.SUMMIT for d in recent),
            _is_bare(draft),
        )

    def way_to(self, index: int) -> int:
        """How many mentions lie between; a headline tells of what comes first."""
        return index if self.draft.page.part == "title" else len(self.recent) - 1 - index


def _likeliest(search: _Search, rows: list[list[Draft]], behind: Sequence[Draft]) -> Draft | None:
    """The earlier mention that fits best, if any fits well enough and nothing makes two events of them."""
    draft, best = search.draft, None
    rank = 0.0
    for index, other in reversed(list(enumerate(search.recent))):
        row = rows[index]
        if search.so_called and not any(map(_named_a_summit, row)):
            continue
        weight = 0.0
        for weighs in _WEIGHS:
            weight += weighs(search, other, row, index)
        here = weight - _distance(search, other) + _KIN * are_kin(draft, other)
        if weight < _TAKES_UP or (best is not None and here <= rank):
            continue
        if draft.hit.verb and any(_takes_it(later, draft, other, row) for later in behind):
            continue
        if draft.hit.verb and not other.participants and others_meet(draft, row):
            continue
        if not are_two(draft, row):
            best, rank = other, here
    return best


def _is_only_around(search: _Search, other: Draft, row: list[Draft]) -> bool:
    """Whether an earlier event was only told to be beside another one, and is not called as the mention is."""
    if other.hit.trigger.words == search.draft.hit.trigger.words or search.so_called:
        return False
    return any((d.page.part, d.start, d.end) in search.around for d in (row if search.bare else [other]))


def _is_the_one(draft: Draft) -> bool:
    """Whether a mention is of "the meeting", on no day that is told."""
    return draft.definite and not draft.hit.verb and not draft.when.known


def _is_news(search: _Search, other: Draft) -> bool:
    """Whether another event is told near one that is told as one of before."""
    near = (d for d in search.recent if d is not other and abs(d.sentence.index - other.sentence.index) <= NEAR_BY)
    return any(d.kind is other.kind and d.when.known and d.page is other.page for d in near)


def _is_one_of_before(search: _Search, other: Draft) -> bool:
    """Whether an event is told by the way as one of before, and the mention, which has no days, is not."""
    if search.draft.when.known or not is_told(other, _EARLIER):
        return False
    return not is_told(search.draft, _EARLIER)


# How well a mention takes up an earlier one, of a row of mentions of one event.
_WEIGHS: tuple[Callable[[_Search, Draft, list[Draft], int], float], ...] = (
    lambda search, other, row, index: agreement_of(search.draft, other, row),
    lambda search, other, row, index: -_PER_MENTION * min(search.way_to(index), _LONGEST_WAY),
    lambda search, other, row, index: _PER_REPEAT * min(len(row), _MOST_REPEATS),
    lambda search, other, row, index: -_ONLY_AROUND * _is_one_of_before(search, other),
    # "met on Tuesday. They had last met in May. After the meeting, ..."
    lambda search, other, row, index: (
        -_OF_BEFORE * (_is_the_one(search.draft) and is_their_last(other) and _is_news(search, other))
    ),
    lambda search, other, row, index: -_ONLY_AROUND * _is_only_around(search, other, row),
    # "At the talks he asked for help in exchange for a meeting with the king. She cut the meeting short"
    lambda search, other, row, index: -_ONLY_HOPED_FOR * _was_never_given(search, other),
    # "the summit", of which only meetings were told
    lambda search, other, row, index: (
        -_CALLED_OTHERWISE * (search.a_summit and not any(d.kind is Kind.SUMMIT for d in row))
    ),
    # "A is cancelling talks with B. He still goes to the conference. He had to postpone the talks, he said"
    lambda search, other, row, index: _STILL_OFF * (_is_off(search.draft) and any(map(_is_off, row))),
)


def _was_never_given(search: _Search, other: Draft) -> bool:
    """Whether an event was only hoped for, and the mention is of one that was held, of which others are told."""
    if not is_hoped_for(other) or search.draft.status is not Status.HELD:
        return False
    return any(d.status is Status.HELD and d.kind is search.draft.kind and d is not other for d in search.recent)


def _is_off(draft: Draft) -> bool:
    """Whether an event is told to be called off or put off."""
    return draft.sure and draft.status in OFF


def _is_bare(draft: Draft) -> bool:
    """Whether a mention says nothing but "the meeting"."""
    bare = is_told(draft, _PLAINLY) and _A_SITTING.fullmatch(draft.hit.trigger.words) is not None
    return bare and not draft.when.known and not draft.participants


def _distance(search: _Search, other: Draft) -> float:
    """What the sentences between a mention that says nothing but "the meeting" and another one speak against it."""
    draft = search.draft
    if not search.bare or draft.page is not other.page:
        return 0.0
    if draft.sentence is other.sentence and other.hit.verb:
        return -_IN_ONE_BREATH  # "they huddled on Monday, people briefed on the meeting said"
    return _PER_SENTENCE * min(max(draft.sentence.index - other.sentence.index, 0), _LONG_AGO)


def _takes_it(later: Draft, draft: Draft, other: Draft, row: list[Draft]) -> bool:
    """Whether the gathering to which a verb lies is rather what was told before: "meet a day before the summit"."""
    at = (later.page.part, later.start, later.end)
    kinds = {r.kind for r in draft.relations if (r.part, r.start, r.end) == at}
    summits = later.kind is Kind.SUMMIT and any(d.kind is Kind.SUMMIT for d in row)
    to_it = RelationKind.DURING in kinds or (summits and kinds)
    return bool(to_it) and later.definite and agreement_of(later, other, row) >= _TAKES_UP


def _summit_of_leaders(draft: Draft, recent: Sequence[Draft], rows: list[list[Draft]]) -> Draft | None:
    """The one summit told right before, without days, for which unnamed leaders gather: "as world leaders gather"."""
    if not draft.hit.verb or draft.hit.trigger.words not in _GATHER or lands_of(draft.participants):
        return None
    if LEADERS.search(draft.page.low, draft.sentence.start, draft.start) is None:
        return None
    summits = [row for row in rows if any(_named_a_summit(d) for d in row)]
    if not summits or any(row is not summits[-1] for row in summits):
        return None
    last = summits[-1][-1]
    near = draft.page is last.page and draft.sentence.index - last.sentence.index <= NEAR_BY
    return last if near and not any(d.when.known or (d.status is Status.HELD and d.sure) for d in summits[-1]) else None


def _named_a_summit(draft: Draft) -> bool:
    """Whether an event is called a summit, and is not only one by those who meet."""
    return not draft.plural and _SUMMIT.search(draft.hit.trigger.words) is not None


def _rows(drafts: list[Draft]) -> list[list[Draft]]:
    """For each draft all those of the list that are mentions of its event."""
    home: dict[tuple[str, int, int], list[Draft]] = {}
    rows = []
    for draft in drafts:
        earlier = draft.antecedent
        row = home.get((earlier.page.part, earlier.start, earlier.end)) if earlier is not None else None
        row = [] if row is None else row
        row.append(draft)
        home[(draft.page.part, draft.start, draft.end)] = row
        rows.append(row)
    return rows
