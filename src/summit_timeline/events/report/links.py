"""The mentions of one document among each other: which earlier one each takes up, and what it has from that."""

import itertools

import attrs

from summit_timeline.dates.when import UNKNOWN
from summit_timeline.events.model import RelationKind, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.affairs import of_public_affairs
from summit_timeline.events.report.alone import stands_alone
from summit_timeline.events.report.antecedents import antecedent_of
from summit_timeline.events.report.apart import set_beside, with_relations
from summit_timeline.events.report.arrivals import as_of_its_days, came_for
from summit_timeline.events.report.at_home import without_land_at_home
from summit_timeline.events.report.company import with_company
from summit_timeline.events.report.context import completed
from summit_timeline.events.report.counted import counted
from summit_timeline.events.report.delays import former_plans, is_moved_already, moved_to, put_off_until, was_put_off
from summit_timeline.events.report.delegations import with_delegations
from summit_timeline.events.report.news_days import telling_of, with_told_days
from summit_timeline.events.report.pair_days import AHEAD
from summit_timeline.events.report.pair_sides import FAMILY
from summit_timeline.events.report.pairs import THEIR_FIRST, as_it_was_planned, is_a_meal, was_suspended_before
from summit_timeline.events.report.plans import (
    ends_before_what_comes,
    is_past_plan,
    told_to_be_off,
    with_headlines_of_plans,
    with_journey_off,
)
from summit_timeline.events.report.presence import with_presence
from summit_timeline.events.report.quoted_days import with_day_of_telling
from summit_timeline.events.report.relations import relations, with_days, with_people
from summit_timeline.events.report.relocations import with_old_places
from summit_timeline.events.report.scene import with_scenes
from summit_timeline.events.report.sidelines import at_its_side
from summit_timeline.events.report.table import with_table
from summit_timeline.events.report.taken_days import (
    begun_before,
    broken_off_until,
    goes_on,
    in_its_week,
    moved_away,
    moved_from,
    only_late,
    opened,
    soon,
    up_to,
    with_day_of_what_came_of_it,
)
from summit_timeline.events.report.taken_sides import (
    of_the_pair_before,
    of_the_talks,
    of_those_told,
    of_those_who_agreed,
    without_those_beside,
    without_those_called_for,
)
from summit_timeline.events.report.taken_up import (
    at_its_ceremony,
    before_its_change,
    ceremony_to_come,
    chaired,
    further_one,
    is_round,
    it_is,
    just_named,
    next_one,
    of_a_row,
    only_again,
    only_convenes,
    signs_for,
    their_last,
    vague,
)
from summit_timeline.events.report.terms import by_their_day
from summit_timeline.events.report.venues import without_venues
from summit_timeline.events.report.weekends import with_told_weekends
from summit_timeline.events.who.offices import with_holders
from summit_timeline.events.who.told_after import with_names_told_after


def link(drafts: list[Draft]) -> list[Draft]:
    """The drafts with their relations and antecedents; what stands for nothing by itself is left out."""
    related = with_told_weekends(without_venues(_within_sentences(drafts)))
    days = telling_of(related)
    reading = _Reading(with_told_days([d for d in related if d.page.part == "text"], days))
    heads, loose = _headlines([d for d in related if d.page.part == "title"], reading.linked)
    heads, linked = with_headlines_of_plans([*heads, *loose], reading.linked)
    heads = sorted((h for h in heads if h.antecedent is not None or stands_alone(h)), key=lambda h: h.start)
    linked = _with_those_told_ahead(reading.waiting, linked)
    whole = with_scenes(with_company(completed([*heads, *linked], days)))
    whole = of_public_affairs(with_names_told_after(with_holders(with_table(with_presence(with_delegations(whole))))))
    whole = without_land_at_home(by_their_day(whole))
    kept = {(d.page.part, d.start, d.end) for d in whole}
    whole = [with_relations(d, tuple(r for r in d.relations if (r.part, r.start, r.end) in kept)) for d in whole]
    return with_old_places(whole)


def _within_sentences(drafts: list[Draft]) -> list[Draft]:
    """The drafts with what the others of their sentence tell of them."""
    related: list[Draft] = []
    for _, group in itertools.groupby(drafts, key=lambda d: id(d.sentence)):
        beside = list(group)
        beside = [with_days(_of_its_verb(d, beside), relations(d, beside), beside) for d in beside]
        related.extend(with_people(_still_to_come(d, beside), beside) for d in beside)
    return related


class _Reading:
    """The mentions of a text, read in their order; a helper of one call of `link`.

    `linked` are those that are events or take one up, `waiting` those that stand for nothing unless told again.
    """

    def __init__(self, text: list[Draft]) -> None:
        self.linked: list[Draft] = []
        self.waiting: list[Draft] = []
        self._text = text
        self._by_sentence = {i: list(group) for i, group in itertools.groupby(text, key=lambda d: d.sentence.index)}
        for draft in text:
            if not only_convenes(draft):
                read = self._pronoun(draft) if draft.hit.trigger.pos == "pronoun" else self._mention(draft)
                if read is not None:
                    self._take(*read)

    def _take(self, draft: Draft, earlier: Draft | None) -> None:
        """Keep a mention with the one that it takes up."""
        if earlier is not None:
            draft = attrs.evolve(draft, antecedent=earlier, status=draft.status if draft.sure else earlier.status)
        elif only_again(draft):
            later = ceremony_to_come(draft, self.linked)
            if later is None:
                return
            draft = later
        elif draft.denied or not stands_alone(draft):
            self.waiting.append(draft)
            return
        linked = self.linked
        draft = at_its_side(next_one(draft, linked), linked)
        linked.append(set_beside(draft, linked))

    def _pronoun(self, draft: Draft) -> tuple[Draft, Draft] | None:
        """A pronoun that tells a day, with the event that it stands for: "They start on Monday"."""
        earlier = next((d for d in reversed(self.linked) if d.kind is draft.kind), None)
        named = just_named(draft, self.waiting)
        if named is not None and (earlier is None or earlier.start < named.start):
            self.waiting.remove(named)
            earlier = attrs.evolve(named, status=draft.status)
            self.linked = sorted([*self.linked, earlier], key=lambda d: d.start)
        if earlier is None or (is_past_plan(draft) and earlier.when.known):
            return None
        draft = attrs.evolve(draft, when=opened(draft, earlier))
        return attrs.evolve(draft, status=earlier.status) if is_past_plan(draft) else draft, earlier

    def _mention(self, draft: Draft) -> tuple[Draft, Draft | None] | None:
        """A mention with those whom the text before it tells to take part, and the one that it takes up."""
        linked = self.linked
        draft = of_those_who_agreed(without_those_called_for(without_those_beside(draft)))
        draft = begun_before(of_the_pair_before(of_those_told(draft, linked)), linked)
        if draft.former:
            draft = attrs.evolve(draft, when=UNKNOWN)
        if is_round(draft):
            draft, known = of_the_talks(draft, linked)
            if not known:
                return None
        draft = in_its_week(with_day_of_telling(draft, linked), linked)
        plan = moved_to(draft, linked)
        if plan is not None:
            self.linked = former_plans(draft, plan, linked)
            return attrs.evolve(draft, status=plan.status), plan
        arrival = came_for(draft, linked)
        if arrival is not None:
            self.linked = linked = as_of_its_days(draft, arrival, linked)
        moved = moved_from(draft, linked) or before_its_change(draft, linked)
        if moved is not None and draft.outdated:
            draft = attrs.evolve(draft, when=UNKNOWN, sure=False)
        draft = counted(with_day_of_what_came_of_it(draft, linked), linked)
        draft, earlier = self._taken_up(with_journey_off(draft, linked), moved)
        return self._resumed(draft) if earlier is None else (self._as_it_stands(draft, earlier), earlier)

    def _taken_up(self, draft: Draft, moved: Draft | None) -> tuple[Draft, Draft | None]:
        """A mention and the earlier one of the same event: the one that is moved, or the first that is found."""
        linked = self.linked
        told = [d for d in self._by_sentence[draft.sentence.index] if d.start > draft.end]
        earlier = moved or (None if vague(draft) else antecedent_of(draft, linked, told)) or signs_for(draft, linked)
        if earlier is None and (earlier := chaired(draft, linked, told)) is not None:
            draft = draft if draft.when.known else attrs.evolve(draft, sure=False)
        earlier = earlier or their_last(draft, linked) or it_is(draft, linked) or at_its_ceremony(draft, linked)
        earlier = earlier or put_off_until(draft, linked)
        if earlier is None and (earlier := told_to_be_off(draft, linked)) is not None:
            draft = attrs.evolve(draft, status=earlier.status)
        return draft, earlier

    def _as_it_stands(self, draft: Draft, earlier: Draft) -> Draft:
        """A mention with the status and the days that the one it takes up has already."""
        until = broken_off_until(draft, earlier)
        if until is not None:
            return attrs.evolve(draft, when=until, status=Status.HELD)
        as_before = (as_it_was_planned, was_suspended_before, is_moved_already, was_put_off)
        if any(stands(draft, earlier) for stands in as_before):
            draft = attrs.evolve(draft, status=earlier.status)
        if moved_away(draft, earlier, self._text):
            draft = attrs.evolve(draft, when=earlier.when)
        return attrs.evolve(draft, status=Status.HELD) if only_late(draft, earlier) else draft

    def _resumed(self, draft: Draft) -> tuple[Draft, Draft | None]:
        """A mention that takes up none: it may go on with talks that were broken off, or be their next round."""
        broken_off = goes_on(draft, self.linked)
        if broken_off is not None and soon(broken_off.when, draft.when):
            return attrs.evolve(draft, when=up_to(broken_off.when, draft.when)), broken_off
        if broken_off is not None and not draft.participants:  # another round, of the same sides
            draft = attrs.evolve(draft, entries=broken_off.entries, participants=broken_off.participants)
        return further_one(of_a_row(draft, self.linked), self.linked), None


def _headlines(title: list[Draft], linked: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The mentions of a title that are events or take one up, and those that stand for nothing by themselves."""
    heads: list[Draft] = []
    loose: list[Draft] = []
    for draft in title:
        if only_again(draft):
            continue
        same = moved_from(draft, heads) or antecedent_of(draft, [*linked, *heads])
        if same is not None:
            heads.append(attrs.evolve(draft, antecedent=same, status=draft.status if draft.sure else same.status))
        elif not draft.denied:
            (heads if stands_alone(draft) else loose).append(draft)
    return heads, loose


def _with_those_told_ahead(waiting: list[Draft], linked: list[Draft]) -> list[Draft]:
    """The drafts with what names an event that only the next sentences tell of: "The summit is on. ... will meet"."""
    first: dict[str, Draft] = {}
    for draft in linked:
        first.setdefault(FAMILY[draft.kind], draft)
    ahead = []
    for draft in waiting:
        told = first.get(FAMILY[draft.kind])
        if told is not None and _is_told_ahead(draft, told):
            ahead.append(attrs.evolve(draft, antecedent=told, status=told.status))
    return sorted([*ahead, *linked], key=lambda d: d.start) if ahead else linked


def _is_told_ahead(draft: Draft, told: Draft) -> bool:
    """Whether a mention that says nothing itself names the first event of its kind, told in the next sentences."""
    if draft.hit.verb or draft.denied or draft.fresh or draft.plural or told.plural or not draft.definite:
        return False
    if is_a_meal(told) and not is_a_meal(draft):
        return False
    if told.fresh and told.status is Status.HELD:
        return False  # "The meeting was short. Their last session, on June 17, ..."
    if draft.participants or draft.when.known or draft.place is not None or draft.page is not told.page:
        return False
    if draft.sure and draft.status is not told.status and Status.CONSIDERED not in (draft.status, told.status):
        return False
    near = 0 <= told.sentence.index - draft.sentence.index <= AHEAD and draft.start < told.start
    same = draft.hit.trigger.words == told.hit.trigger.words or told.hit.verb or not draft.hit.trigger.weak
    return near and same and not any(r.start == draft.start for r in told.relations)


def _of_its_verb(draft: Draft, beside: list[Draft]) -> Draft:
    """The draft without days of its own where it only says what kind of meeting the verb before it tells of."""
    low = draft.page.low
    told = not draft.hit.verb and any(
        d.hit.verb and d.end < draft.start and THEIR_FIRST.fullmatch(low, d.end, draft.start) for d in beside
    )
    return attrs.evolve(draft, when=UNKNOWN, mention=None, sure=False) if told else draft


def _still_to_come(draft: Draft, beside: list[Draft]) -> Draft:
    """The draft as scheduled where something that is itself to come comes before it: "meet before signing"."""
    own, day = (draft.page.part, draft.start, draft.end), draft.page.document.day
    if draft.status is not Status.HELD or draft.when.known:
        return draft
    ahead = (
        d for d in beside if d.status is Status.SCHEDULED and d.when.earliest is not None and d.when.earliest > day
    )
    later = any((r.part, r.start, r.end) == own for d in ahead for r in d.relations if r.kind is RelationKind.BEFORE)
    later = later or (not draft.plural and _holds_what_comes(own, beside)) or ends_before_what_comes(draft, beside)
    return attrs.evolve(draft, status=Status.SCHEDULED) if later else draft


def _holds_what_comes(gathering: tuple[str, int, int], beside: list[Draft]) -> bool:
    """Whether others are to meet at a gathering: "will meet on the sidelines of the summit"."""
    to_come = [d for d in beside if d.hit.verb and d.sure and d.status in (Status.SCHEDULED, Status.CONSIDERED)]
    during = ((d, r) for d in to_come for r in d.relations if r.kind is RelationKind.DURING)
    return any((r.part, r.start, r.end) == gathering and r.start > d.end for d, r in during)
