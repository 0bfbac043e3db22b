"""How well two mentions of a report fit as one event: what makes them two, and what speaks for one."""

import re
from collections.abc import Callable

import attrs

from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report import pair_days, pair_sides, pairs
from summit_timeline.events.report.pair_sides import (
    A_GATHERING,
    FAMILY,
    by_their_parts,
    lands_of,
    others_too,
    people_of,
)
from summit_timeline.events.report.pairs import ANY_KIND, BESIDE_IT, is_told
from summit_timeline.events.text.patterns import pattern

_PAST_AND_AHEAD = ({Status.HELD, Status.SCHEDULED}, {Status.HELD, Status.CONSIDERED})
_A_NEW_ONE = pattern("links.a_new_one")
_ATTENDED_BY = pattern("links.attended_by")
_THAT = pattern("links.that")
_PAST_PLAN = pattern("standing.past_plan")


@attrs.frozen(eq=False)
class _Pair:
    """A mention and an earlier one, with the row of those that are already one event with that.

    `mine` and `theirs` are the countries and bodies of the two, `people` and `others` the people. `takes_up` tells that
    a gathering is taken up by what it is, `host_only` that the sides of one need not be those of the other. `series`
    holds what need not be named again; `again` tells that it is taken up by the one with whom it was to be.
    """

    draft: Draft
    other: Draft
    row: list[Draft]
    mine: set[str]
    theirs: set[str]
    people: set[str]
    others: set[str]

    @property
    def series(self) -> set[str | None]:
        return {self.draft.series or self.other.series}

    @property
    def again(self) -> bool:
        return pair_sides.named_again(self.draft, self.other)

    @property
    def same_day(self) -> bool:
        return pair_days.same_day_summit(self.draft, self.row)

    @property
    def day_of_plan(self) -> bool:
        """Whether the day of a plan of some time is told right behind it, with who else comes: "the talks on May 3"."""
        draft, other = self.draft, self.other
        right_behind = draft.page is other.page and draft.sentence.index - other.sentence.index == 1
        taken_up = right_behind and draft.definite and not draft.hit.verb and self.mine <= self.theirs
        day, first, last = draft.when.earliest, other.when.earliest, other.when.latest
        if not taken_up or not draft.when.exact or other.when.exact or day is None or first is None or last is None:
            return False
        return first <= day <= last

    @property
    def joint(self) -> bool:
        return any(pair_sides.is_joint(self.draft, d) for d in self.row)

    @property
    def before(self) -> str:
        draft = self.draft
        return draft.page.low[max(draft.sentence.start, draft.start - 60) : draft.start]

    @property
    def beside(self) -> bool:
        return not self.draft.hit.verb and BESIDE_IT.search(self.before) is not None

    @property
    def hours(self) -> bool:
        return pair_days.tells_how_long(self.draft, self.other)

    @property
    def takes_up(self) -> bool:
        draft, other = self.draft, self.other
        if not draft.definite:
            return False
        body_meets = other.hit.verb and (
            other.series is not None or (pair_sides.bodies_only(other) and bool(self.theirs))
        )
        if draft.kind is Kind.SUMMIT and (other.kind is Kind.SUMMIT or body_meets):
            return True
        return other.kind is Kind.SUMMIT and A_GATHERING.fullmatch(draft.hit.trigger.words) is not None

    @property
    def host_only(self) -> bool:
        draft, other, mine, theirs = self.draft, self.other, self.mine, self.theirs
        body = mine == {draft.series} or theirs == {other.series}
        if self.takes_up and (body or pair_sides.bodies_only(draft) or pair_sides.bodies_only(other)):
            return True
        if mine & theirs:
            return False
        right_behind = draft.page is other.page and draft.sentence.index - other.sentence.index == 1
        if draft.definite and mine and (right_behind or not self.people) and pair_sides.only_hosts(draft):
            return True
        return self.same_day or pair_sides.takes_up_one_side(draft, other) or self.joint


def agreement_of(draft: Draft, other: Draft, row: list[Draft]) -> float:
    """How well two drafts fit as one event; below 2 they are two."""
    for parts_at_once in _PARTS_AT_ONCE:
        if parts_at_once(draft, other, row):
            return 0.0
    sides = draft.participants, other.participants
    mine, theirs = by_their_parts(*map(lands_of, sides))
    pair = _Pair(draft, other, row, mine, theirs, *map(people_of, sides))
    for parts in _PARTS:
        if parts(pair):
            return 0.0
    weight = 0.0
    for weighs in _WEIGHS:
        weight += weighs(pair)
    return weight


def _other_kinds(draft: Draft, other: Draft, row: list[Draft]) -> bool:
    """Whether the two are of two families of kinds, or the words set the mention apart from all before it."""
    fresh = draft.fresh and not pairs.same_in_a_row(draft, other)
    return FAMILY[draft.kind] != FAMILY[other.kind] or fresh or pairs.on_its_own(draft)


def _one_and_several(draft: Draft, other: Draft, row: list[Draft]) -> bool:
    """Whether one tells of several events: "the meetings" takes up talks, or a verb with several whom one met."""
    taken_up = draft.plural and draft.definite and pair_sides.of_several(other)
    return draft.plural != other.plural and not taken_up


def _other_days(draft: Draft, other: Draft, row: list[Draft]) -> bool:
    """Whether their days contradict each other, and the later ones are no new ones."""
    if not draft.when.contradicts(other.when):
        return False
    lasts = draft.definite and any(pair_days.length_to_come(draft, d) or pair_days.end_to_come(draft, d) for d in row)
    return not lasts and not pair_days.set_anew(draft, other) and not pair_days.lies_inside(draft.when, other.when)


def _over_and_ahead(draft: Draft, other: Draft, row: list[Draft]) -> bool:
    """Whether one is over and the other is to come."""
    apart = {draft.status, other.status} in _PAST_AND_AHEAD and draft.sure and other.sure
    return apart and not pair_days.is_open(draft, other) and not pairs.headline_of_a_plan(draft, other)


def _other_sides(p: _Pair) -> bool:
    """Whether both name sides, and none of them is the same."""
    if pairs.told_above(p.draft, p.other):
        return False
    return bool(p.mine and p.theirs and not p.mine & p.theirs) and not p.host_only


def _other_people(p: _Pair) -> bool:
    """Whether both name people, and none of them is the same: a visit is of one visitor."""
    if not p.people or not p.others or p.people & p.others:
        return False
    if p.draft.kind is Kind.VISIT:
        return True
    if p.day_of_plan:
        return False
    told = p.draft.hit.verb or p.other.hit.verb or len(p.people) + len(p.others) > 3
    return told and not (p.same_day or p.joint or pair_sides.only_speaks(p.draft, p.people, p.mine, p.theirs))


def _each_with_others(p: _Pair) -> bool:
    """Whether each of the two has someone whom the other has not."""
    apart = others_too(p.mine - p.series, p.theirs - p.series) or others_too(p.people, p.others)
    return apart and not p.again and not p.same_day and not p.day_of_plan


def _of_a_series(p: _Pair) -> bool:
    """Whether only one of the two is of a row of summits, and its words do not take up the other."""
    draft, other = p.draft, p.other
    if (draft.series is None) == (other.series is None):
        return False
    if draft.sentence is other.sentence and other.hit.verb and pairs.gather_for(draft, other):
        return False
    alone = len((p.mine if other.series else p.theirs) - p.series) > 1 and not p.takes_up
    return alone or draft.hit.verb or (other.hit.verb and not p.takes_up and not p.host_only and not p.beside)


def _given_up(p: _Pair) -> bool:
    """Whether a plan without a day is told beside one that is off."""
    off = p.other.sure and p.other.status is Status.CANCELLED
    if p.draft.hit.verb and _PAST_PLAN.search(p.before):
        return False  # "will not meet him on Friday. They were set to meet in Lima"
    return off and p.draft.sure and p.draft.status is Status.SCHEDULED and not p.draft.when.known


def _denied(p: _Pair) -> bool:
    """Whether it is told that there is none, and the other was held, or is not told of the very same."""
    if not p.draft.denied:
        return False
    same = p.mine == p.theirs and len(p.mine) > 1 and (p.people == p.others or not p.others)
    return not same or (p.other.sure and p.other.status is Status.HELD)


# What makes two events of two mentions, before anybody asks who takes part.
_PARTS_AT_ONCE: tuple[Callable[[Draft, Draft, list[Draft]], bool], ...] = (
    _other_kinds,
    _one_and_several,
    _other_days,
    # "the EU summit", "the NATO summit"
    lambda draft, other, row: draft.series is not None and other.series is not None and draft.series != other.series,
    lambda draft, other, row: pair_sides.of_lower_rank(draft, other),
    lambda draft, other, row: pair_sides.other_ministers(draft, other) is not None,
    lambda draft, other, row: pairs.named_otherwise(draft, other),
    lambda draft, other, row: pairs.first_and_next(draft, row),
    lambda draft, other, row: pairs.meet_again(draft, row),
    # "their last session, on May 3"
    lambda draft, other, row: pairs.is_their_last(draft) and not pair_days.is_over(other),
    lambda draft, other, row: pairs.abroad(draft, other),
    lambda draft, other, row: pairs.long_before_the_headline(draft, other),
    lambda draft, other, row: pairs.turns_from_here(draft, other),
    lambda draft, other, row: pairs.another_one_is_off(draft, other),
    lambda draft, other, row: pairs.is_no_meal(draft, other),
    # "They met. ... They had dinner"
    lambda draft, other, row: pairs.is_a_new_meal(draft, other),
    lambda draft, other, row: pairs.was_off_before(draft, other),
    lambda draft, other, row: pairs.is_one_to_come(draft, other),
    lambda draft, other, row: pairs.was_in_another_office(draft, other),
    lambda draft, other, row: pairs.is_still_on(draft, other),
    _over_and_ahead,
    lambda draft, other, row: pair_sides.two_at_a_conference(draft, row),
    # "He met senators. ... The budget negotiations go on"
    lambda draft, other, row: pairs.are_no_single_sitting(draft, other),
    lambda draft, other, row: pairs.is_a_process(draft, other),
)

# The same, by who takes part.
_PARTS: tuple[Callable[[_Pair], bool], ...] = (
    lambda p: pair_sides.brings_others(p.draft, p.other, p.people - p.others),
    _other_sides,
    _other_people,
    _each_with_others,
    _of_a_series,
    _given_up,
    _denied,
)


def _headline(p: _Pair) -> bool:
    """Whether a headline tells of what the text does."""
    draft, other = p.draft, p.other
    if draft.page.part != "title" or other.page.part != "text":
        return False
    agrees = draft.status is other.status or not draft.sure
    return agrees and not (draft.when.known or (p.theirs and p.mine - p.theirs))


def _next_one(p: _Pair) -> bool:
    """Whether the other is the next one, and the mention is not told to be."""
    if not pairs.told_as_next(p.other) or pairs.told_as_next(p.draft):
        return False
    return not (p.draft.sure and p.draft.status is Status.SCHEDULED)


def _of_that(p: _Pair) -> float:
    """What "that" in front of the event word tells: "at that meeting"."""
    draft, other = p.draft, p.other
    if draft.hit.verb or _THAT.search(p.before) is None or not 0 < draft.sentence.index - other.sentence.index <= 1:
        return 0.0
    same = draft.hit.trigger.words == other.hit.trigger.words
    return 1.6 if same or ANY_KIND.fullmatch(draft.hit.trigger.words) else 0.3


def _of_sides(p: _Pair) -> float:
    """What the sides of both tell."""
    if pairs.told_above(p.draft, p.other):
        return 1.4
    if p.mine and p.theirs and not p.host_only:
        return 0.6 * len(p.mine & p.theirs) - 0.7 * min(
            len(p.mine - p.theirs - p.series), len(p.theirs - p.mine - p.series)
        )
    unnamed = not p.mine or pair_sides.only_hosts(p.draft) or pair_sides.of_those_gathering(p.draft, p.other)
    return 0.6 if p.draft.definite and unnamed else 0.0


def _of_words(p: _Pair) -> float:
    """What the kinds and the words of both tell."""
    words = p.draft.hit.trigger.words
    any_kind = p.draft.definite and A_GATHERING.fullmatch(words) is not None
    same = words == p.other.hit.trigger.words
    return 0.3 * (p.draft.kind is p.other.kind or any_kind) + (0.5 if p.draft.definite else 0.2) * same


def _of_length(p: _Pair) -> bool:
    """Whether an event is taken up by how many days it has: "the three-day talks"."""
    length = p.draft.when.duration
    if not p.draft.definite or length is None or length < 2:
        return False
    return any(d.when.exact and d.when.duration == length for d in p.row)


def _of_sentences(p: _Pair) -> float:
    """What the sentences of both tell."""
    draft, other = p.draft, p.other
    if draft.sentence is other.sentence:
        return pairs.told_beside(draft, other)
    if pair_sides.names_them(draft, other):
        return 1.4
    if pairs.they_meet(draft, other):
        return 1.0
    if not draft.hit.verb and len(p.mine & p.theirs) < 2 and is_told(draft, _A_NEW_ONE):
        return -0.8  # "he spoke at a gathering of elders"
    if draft.definite or p.hours or draft.hit.verb or p.mine & p.theirs or p.people & p.others:
        return 0.0
    return -0.8 * (draft.page.part == other.page.part)


def _if(weight: float, test: Callable[[_Pair], bool | re.Match[str] | None]) -> Callable[[_Pair], float]:
    return lambda pair: weight if test(pair) else 0.0


# What speaks for one event, and against it.
_WEIGHS: tuple[Callable[[_Pair], float], ...] = (
    _if(1.2, lambda p: p.hours),
    # "... met on Friday. The meeting, attended by ..."
    _if(
        1.0,
        lambda p: (
            p.draft.definite
            and p.draft.sentence.index == p.other.sentence.index + 1
            and _ATTENDED_BY.match(p.draft.page.low, p.draft.end)
        ),
    ),
    _if(1.0, _headline),
    # a verb with a day of its own
    _if(
        -0.4,
        lambda p: (
            p.draft.hit.verb
            and p.draft.when.known
            and not p.other.when.known
            and p.draft.sentence is not p.other.sentence
        ),
    ),
    # a verb with a side of its own
    _if(-0.5, lambda p: p.draft.hit.verb and bool(p.theirs) and bool(p.mine - p.theirs)),
    _if(-0.6, _next_one),
    # "the talks"
    _if(1.2, lambda p: p.draft.definite),
    _if(1.0, lambda p: p.again),
    # "on the sidelines of the summit", where the other is none
    _if(
        -1.0,
        lambda p: (
            p.beside and not any(pair_sides.a_gathering(d) or (d.kind is Kind.SUMMIT and not d.hit.verb) for d in p.row)
        ),
    ),
    # "the Lima talks"
    _if(0.8, lambda p: not p.draft.hit.verb and pairs.is_named_for_the_place(p.draft, p.row)),
    _of_that,
    _if(1.0, lambda p: pairs.goes_on_about(p.draft, p.other)),
    lambda p: 1.0 if p.draft.when.known and p.other.when.known else 0.3,
    _of_sides,
    _if(2.0, lambda p: pairs.is_praised(p.draft, p.other)),
    _if(1.0, lambda p: pairs.same_in_a_row(p.draft, p.other)),
    # "They will meet on Friday. Discussions will include ..."
    _if(2.0, lambda p: pairs.deals_with_it(p.draft, p.other)),
    # "A summit will be held. B has been invited to the talks"
    _if(0.6, lambda p: pairs.one_more_is_invited(p.draft) and not p.other.plural),
    # "accepted an invitation to meet with him"
    _if(1.0, lambda p: p.mine <= p.theirs and pairs.is_invited_to_it(p.draft)),
    # many more than the two who met
    _if(-1.0, lambda p: len(p.theirs) == 2 and p.theirs < p.mine and len(p.mine) > 3),
    lambda p: 0.5 * len(p.people & p.others),
    _of_words,
    _if(0.8, _of_length),
    _if(1.0, lambda p: p.draft.series is not None and p.draft.series == p.other.series),
    # "Meeting in Peru", above "will meet in Lima"
    _if(0.5, lambda p: pairs.are_at_one_place(p.draft, p.other)),
    _if(0.5, lambda p: pairs.headline_of_the_paper(p.draft, p.other)),
    _of_sentences,
)
