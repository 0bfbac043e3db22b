"""The mentions of one document among each other: which earlier one each takes up, and what it has from that."""

import datetime as dt
import itertools
from collections.abc import Sequence

import attrs

from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.days.bounds import LONG
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Relation, RelationKind, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.report.affairs import of_public_affairs
from summit_timeline.events.report.alone import GOES_ON, TALKS, stands_alone
from summit_timeline.events.report.antecedents import LAST, antecedent_of
from summit_timeline.events.report.apart import set_beside, with_relations
from summit_timeline.events.report.company import with_company
from summit_timeline.events.report.context import completed, telling_of, with_told_days
from summit_timeline.events.report.counted import counted
from summit_timeline.events.report.delegations import with_delegations
from summit_timeline.events.report.one_sentence import told_apart
from summit_timeline.events.report.pairs import (
    AHEAD,
    ANY_KIND,
    BESIDE_IT,
    DEALS_WITH,
    FAMILY,
    HOURS_OF,
    NEAR_BY,
    OFF,
    THEIR_FIRST,
    THEIR_LAST,
    THEY,
    as_it_was_planned,
    is_told,
    lands_of,
)
from summit_timeline.events.report.plans import is_past_plan, told_to_be_off, with_headlines_of_plans
from summit_timeline.events.report.presence import with_presence
from summit_timeline.events.report.quoted_days import with_day_of_telling
from summit_timeline.events.report.relations import relations, with_days, with_people
from summit_timeline.events.report.relocations import with_old_places
from summit_timeline.events.report.scene import with_scenes
from summit_timeline.events.report.sidelines import at_its_side
from summit_timeline.events.report.table import with_table
from summit_timeline.events.report.two_events import others_meet
from summit_timeline.events.report.venues import without_venues
from summit_timeline.events.report.weekends import with_told_weekends
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.offices import with_holders
from summit_timeline.events.who.participants import people_first
from summit_timeline.events.who.sides import officiates

_CONVENES = pattern("links.convenes")
_THE_ONE = pattern("links.the_one")
_SIGNS_FOR = pattern("links.signs_for")
_IT_IS = pattern("links.it_is")
_THEIRS = pattern("links.theirs")
_HAD_BEGUN = pattern("links.had_begun")
_ENDED = pattern("links.ended")
_IN_FRONT = pattern("links.in_front")
_SAID_AFTER = pattern("links.said_after")
_DATELINE_ONLY = pattern("links.dateline_only")
_ACT_TOGETHER = pattern("links.act_together")
_OPENS, _CLOSES = pattern("links.opens"), pattern("links.closes")
_NEXT_ONE = pattern("links.next_one")
_ONLY_AGAIN = pattern("links.only_again")
_PLAINLY = pattern("links.plainly")
_ROUND = pattern("links.round")
_ROUND_REACH = 12  # sentences
_PAUSE = dt.timedelta(days=3)
_DAY = dt.timedelta(days=1)


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
    whole = of_public_affairs(with_holders(with_table(with_presence(with_delegations(whole)))))
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
            if not _only_convenes(draft):
                read = self._pronoun(draft) if draft.hit.trigger.pos == "pronoun" else self._mention(draft)
                if read is not None:
                    self._take(*read)

    def _take(self, draft: Draft, earlier: Draft | None) -> None:
        """Keep a mention with the one that it takes up."""
        if earlier is not None:
            draft = attrs.evolve(draft, antecedent=earlier, status=draft.status if draft.sure else earlier.status)
        elif _only_again(draft):
            return
        elif draft.denied or not stands_alone(draft):
            self.waiting.append(draft)
            return
        linked = self.linked
        draft = at_its_side(_next_one(draft, linked), linked)
        linked.append(set_beside(draft, linked))

    def _pronoun(self, draft: Draft) -> tuple[Draft, Draft] | None:
        """A pronoun that tells a day, with the event that it stands for: "They start on Monday"."""
        earlier = next((d for d in reversed(self.linked) if d.kind is draft.kind), None)
        named = _just_named(draft, self.waiting)
        if named is not None and (earlier is None or earlier.start < named.start):
            self.waiting.remove(named)
            earlier = attrs.evolve(named, status=draft.status)
            self.linked = sorted([*self.linked, earlier], key=lambda d: d.start)
        if earlier is None or (is_past_plan(draft) and earlier.when.known):
            return None
        draft = attrs.evolve(draft, when=_opened(draft, earlier))
        return attrs.evolve(draft, status=earlier.status) if is_past_plan(draft) else draft, earlier

    def _mention(self, draft: Draft) -> tuple[Draft, Draft | None] | None:
        """A mention with those whom the text before it tells to take part, and the one that it takes up."""
        linked = self.linked
        draft = _of_those_who_agreed(_without_those_called_for(_without_those_beside(draft)))
        draft = _begun_before(_of_the_pair_before(_of_those_told(draft, linked)), linked)
        if draft.former:
            draft = attrs.evolve(draft, when=UNKNOWN)
        if _is_round(draft):
            draft, known = _of_the_talks(draft, linked)
            if not known:
                return None
        draft = with_day_of_telling(draft, linked)
        moved = _moved_from(draft, linked) or _before_its_change(draft, linked)
        if moved is not None and draft.outdated:
            draft = attrs.evolve(draft, when=UNKNOWN, sure=False)
        draft = counted(_with_day_of_what_came_of_it(draft, linked), linked)
        draft, earlier = self._taken_up(draft, moved)
        return self._resumed(draft) if earlier is None else (self._as_it_stands(draft, earlier), earlier)

    def _taken_up(self, draft: Draft, moved: Draft | None) -> tuple[Draft, Draft | None]:
        """A mention and the earlier one of the same event: the one that is moved, or the first that is found."""
        linked = self.linked
        told = [d for d in self._by_sentence[draft.sentence.index] if d.start > draft.end]
        earlier = moved or (None if _vague(draft) else antecedent_of(draft, linked, told)) or _signs_for(draft, linked)
        if earlier is None and (earlier := _chaired(draft, linked, told)) is not None:
            draft = draft if draft.when.known else attrs.evolve(draft, sure=False)
        earlier = earlier or _their_last(draft, linked) or _it_is(draft, linked)
        if earlier is None and (earlier := told_to_be_off(draft, linked)) is not None:
            draft = attrs.evolve(draft, status=earlier.status)
        return draft, earlier

    def _as_it_stands(self, draft: Draft, earlier: Draft) -> Draft:
        """A mention with the status and the days that the one it takes up has already."""
        if as_it_was_planned(draft, earlier):
            draft = attrs.evolve(draft, status=earlier.status)
        if _moved_away(draft, earlier, self._text):
            draft = attrs.evolve(draft, when=earlier.when)
        return attrs.evolve(draft, status=Status.HELD) if _only_late(draft, earlier) else draft

    def _resumed(self, draft: Draft) -> tuple[Draft, Draft | None]:
        """A mention that takes up none: it may go on with talks that were broken off, or be their next round."""
        broken_off = _goes_on(draft, self.linked)
        if broken_off is not None and _soon(broken_off.when, draft.when):
            return attrs.evolve(draft, when=_up_to(broken_off.when, draft.when)), broken_off
        if broken_off is not None and not draft.participants:  # another round, of the same sides
            draft = attrs.evolve(draft, entries=broken_off.entries, participants=broken_off.participants)
        return _of_a_row(draft, self.linked), None


def _headlines(title: list[Draft], linked: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The mentions of a title that are events or take one up, and those that stand for nothing by themselves."""
    heads: list[Draft] = []
    loose: list[Draft] = []
    for draft in title:
        if _only_again(draft):
            continue
        same = _moved_from(draft, heads) or antecedent_of(draft, [*linked, *heads])
        if same is not None:
            heads.append(attrs.evolve(draft, antecedent=same, status=draft.status if draft.sure else same.status))
        elif not draft.denied:
            (heads if stands_alone(draft) else loose).append(draft)
    return heads, loose


def _just_named(draft: Draft, waiting: list[Draft]) -> Draft | None:
    """What the sentence before names without a day, where a pronoun gives it one: "new talks. They start Monday"."""
    last = next((d for d in reversed(waiting) if d.kind is draft.kind), None)
    dated = draft.mention is not None and draft.when.known and draft.mention.start - draft.end <= _NEXT_WORD
    if last is None or not dated:
        return None
    named = not last.denied and not last.hit.verb and bool(last.participants)
    return last if named and draft.sentence.index - last.sentence.index == 1 else None


_NEXT_WORD = len(" early on ")


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
    if told.fresh and told.status is Status.HELD:
        return False  # "The meeting was short. Their last session, on June 17, ..."
    if draft.participants or draft.when.known or draft.place is not None or draft.page is not told.page:
        return False
    if draft.sure and draft.status is not told.status and Status.CONSIDERED not in (draft.status, told.status):
        return False
    near = 0 <= told.sentence.index - draft.sentence.index <= AHEAD and draft.start < told.start
    same = draft.hit.trigger.words == told.hit.trigger.words or told.hit.verb or not draft.hit.trigger.weak
    return near and same and not any(r.start == draft.start for r in told.relations)


def _before_its_change(draft: Draft, linked: list[Draft]) -> Draft | None:
    """What a draft takes up that only tells how the event was planned before: "it had been due on Monday"."""
    if not draft.outdated or not draft.definite:
        return None
    earlier = antecedent_of(attrs.evolve(draft, when=UNKNOWN, status=Status.SCHEDULED, sure=False), linked)
    if earlier is None or not (earlier.when.known or any(_is_at(d, earlier) for d in linked)):
        return None
    return earlier


def _is_at(draft: Draft, other: Draft) -> bool:
    """Whether something of a known day was at an event: "they signed it at a summit on Monday"."""
    at = (other.page.part, other.start, other.end)
    return draft.when.known and any(
        r.kind is RelationKind.DURING and (r.part, r.start, r.end) == at for r in draft.relations
    )


def _without_those_beside(draft: Draft) -> Draft:
    """A gathering without those who met beside it: "Chad met with Togo on the sidelines of the talks"."""
    beside = BESIDE_IT.search(draft.page.low, draft.sentence.start, draft.start)
    if draft.hit.verb or beside is None or draft.series is not None:
        return draft
    if any(n.who is not None and beside.start() <= n.start for n in draft.sentence.names if n.end <= draft.start):
        return draft
    if not any(h.verb and h.end <= beside.start() for h in draft.sentence.hits):
        return draft
    return attrs.evolve(draft, entries=(), participants=())


def _without_those_called_for(draft: Draft) -> Draft:
    """A meeting without those who are to meet at what it calls for: "the meeting called for talks between A and B"."""
    asks = None if draft.hit.verb else DEALS_WITH.match(draft.page.low, draft.end)
    if asks is None:
        return draft
    if any(n.who is not None and n.start < draft.start for n in draft.sentence.names):
        return draft
    return attrs.evolve(draft, entries=(), participants=())


def _of_those_who_agreed(draft: Draft) -> Draft:
    """A meeting of the two countries that the sentence opens with: "A and B agreed, ministers said after talks"."""
    low, names = draft.page.low, [n for n in draft.sentence.names if n.who is not None]
    if draft.hit.verb or draft.participants or len(names) < 2:
        return draft
    if _SAID_AFTER.search(low, max(draft.sentence.start, draft.start - 80), draft.start) is None:
        return draft
    lands = tuple(e for e in _pair_that_acts(draft.page, draft.sentence.start, names) if e.kind == "country")
    return attrs.evolve(draft, entries=lands, participants=people_first(lands)) if len(lands) == 2 else draft


def _pair_that_acts(page: Page, start: int, names: Sequence[Name]) -> tuple[Entry, ...]:
    """The two with whom a sentence that starts at `start` opens, and who do something together: "A and B agreed"."""
    for first, second in itertools.pairwise(names):
        opens = _DATELINE_ONLY.fullmatch(page.flat, start, first.start) is not None
        side_by_side = page.low[first.end : second.start] in (" and ", " and the ")
        if opens and side_by_side and _ACT_TOGETHER.match(page.low, second.end):
            return (*first.everyone, *second.everyone)
    return ()


def _of_the_pair_before(draft: Draft) -> Draft:
    """Talks of the two of whom the sentence before tells what they did: "A and B agreed on it. The talks took ..."."""
    nobody = not draft.participants and not any(n.who is not None for n in draft.sentence.names)
    if draft.hit.verb or not nobody or not draft.definite or not draft.sentence.index:
        return draft
    if ANY_KIND.fullmatch(draft.hit.trigger.words) is None or not _opens_plainly(draft):
        return draft
    start, end = draft.page.spans[draft.sentence.index - 1]
    names = [n for n in draft.page.names_between(start, end) if n.who is not None]
    pair = _pair_that_acts(draft.page, start, names)
    if len({e.speaks_for or e.name for e in pair}) != 2:
        return draft
    return attrs.evolve(draft, entries=pair, participants=people_first(pair))


def _opens_plainly(draft: Draft) -> bool:
    """Whether a mention opens its sentence: "The talks ended"."""
    return _IN_FRONT.fullmatch(draft.page.low, draft.sentence.start, draft.start) is not None


def _of_those_told(draft: Draft, linked: list[Draft]) -> Draft:
    """A meeting of "them" with those of the one told right before: "X and the rebels met. They will meet again"."""
    if draft.participants or not draft.when.known or not linked:
        return draft
    they = THEY if draft.hit.verb else _THEIRS
    if they.search(draft.page.low, max(draft.sentence.start, draft.start - 60), draft.start) is None:
        return draft
    last = next((d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind] and d.participants), None)
    if last is None or last.page is not draft.page or draft.sentence.index - last.sentence.index > AHEAD:
        return draft
    return attrs.evolve(draft, entries=last.entries, participants=last.participants)


def _begun_before(draft: Draft, linked: list[Draft]) -> Draft:
    """A meeting with both its days that ended on the one told before: "ended early on Friday. It began on Thursday"."""
    first, mention = draft.when.earliest, draft.mention
    if draft.hit.verb or not draft.definite or not linked or mention is None or first != draft.when.latest:
        return draft
    end = linked[-1].when.latest
    near = linked[-1].page is draft.page and draft.sentence.index - linked[-1].sentence.index == 1
    if first is None or end is None or not near or not dt.timedelta(0) < end - first < _PAUSE:
        return draft
    if not _HAD_BEGUN.search(draft.page.low, draft.end, max(draft.end, mention.start)) or not _has_ended(linked[-1]):
        return draft
    return attrs.evolve(draft, when=When.on(first, end))


def _has_ended(draft: Draft) -> bool:
    """Whether the sentence of an event tells on which day it ended."""
    return draft.when.exact and _ENDED.search(draft.page.low, draft.sentence.start, draft.sentence.end) is not None


def _only_again(draft: Draft) -> bool:
    """Whether the word of a draft names an event only where it takes one up."""
    return _ONLY_AGAIN.fullmatch(draft.hit.trigger.words) is not None


def _vague(draft: Draft) -> bool:
    """Whether such a word has more in front of it than "the", so that it may be of anything: "the awards ceremony"."""
    return _only_again(draft) and _PLAINLY.search(draft.page.low, max(0, draft.start - 8), draft.start) is None


def _is_round(draft: Draft) -> bool:
    return _ROUND.fullmatch(draft.hit.trigger.words) is not None


def _of_the_talks(draft: Draft, linked: list[Draft]) -> tuple[Draft, bool]:
    """A round ("the last round was in May") with the sides of the talks told before it, and whether there are any."""
    talks = next((d for d in reversed(linked) if TALKS.search(d.hit.trigger.words) and d.page is draft.page), None)
    if talks is None or draft.sentence.index - talks.sentence.index > _ROUND_REACH:
        return draft, False
    if not lands_of(draft.participants):
        draft = attrs.evolve(draft, entries=talks.entries, participants=talks.participants)
    return draft, True


def _of_a_row(draft: Draft, linked: list[Draft]) -> Draft:
    """The one before in a row, with the sides of that of which was just told: "Last year's summit was in Lima"."""
    if draft.hit.verb or draft.participants or not is_told(draft, _ONE_BEFORE):
        return draft
    last = next((d for d in reversed(linked) if d.hit.trigger.words == draft.hit.trigger.words), None)
    if last is None or last.page is not draft.page or draft.sentence.index - last.sentence.index > AHEAD:
        return draft
    known = last if last.participants or last.antecedent is None else last.antecedent
    if draft.series is not None or (known.series is None and len(lands_of(known.participants)) < _COUPLE):
        return draft
    return attrs.evolve(draft, entries=known.entries, participants=known.participants, series=known.series)


_ONE_BEFORE = pattern("links.one_before")
_COUPLE = 2


def _only_late(draft: Draft, earlier: Draft) -> bool:
    """Whether a meeting that was held is told to have been put off before: "the meeting was delayed by a storm"."""
    put_off = draft.status is Status.POSTPONED and not draft.when.known
    day = earlier.when.latest
    held = earlier.status is Status.HELD and earlier.sure and earlier.when.exact
    return put_off and held and day is not None and day <= draft.page.document.day


def _opened(draft: Draft, earlier: Draft) -> When:
    """The days of what a pronoun takes up, from the first one on where it opens: "The talks ... They begin Monday".

    Up to the last one where it ended, and all of them where it is known how many there are.
    """
    first, words = draft.when.earliest, draft.hit.trigger.words
    opens, closes = _OPENS.match(words) is not None, _CLOSES.fullmatch(words) is not None
    lasts = earlier.hit.trigger.words in LONG or (closes and earlier.kind is Kind.SUMMIT)
    if first is None or not draft.when.exact or first != draft.when.latest or not (opens or closes):
        return draft.when
    if opens and _last_day_after(earlier, first):
        return When.on(first, earlier.when.latest)
    if earlier.when.duration is not None and not earlier.when.known:
        more = (earlier.when.duration - 1) * _DAY
        return When.on(first, first + more) if opens else When.on(first - more, first)
    if not lasts:
        return draft.when
    return When(first, first, None, None) if opens else When(None, None, first, first)


def _last_day_after(draft: Draft, first: dt.date) -> bool:
    """Whether what was held is known by one day, some days after that on which it opened: then that is its last one."""
    when = draft.when
    one_day = (when.exact and when.earliest == when.latest) or (
        when.earliest is None and when.end_earliest == when.latest
    )
    if draft.status is not Status.HELD or not one_day or when.latest is None:
        return False
    return dt.timedelta(0) < when.latest - first <= _LASTS


_LASTS = dt.timedelta(days=14)


def _with_day_of_what_came_of_it(draft: Draft, linked: list[Draft]) -> Draft:
    """Talks of some hours on the day of what followed them: "The signing followed six hours of talks"."""
    if draft.when.known or draft.when.duration is not None:
        return draft
    if not HOURS_OF.search(draft.page.low, draft.sentence.start, draft.start):
        return draft
    for other in linked:
        if other.sentence is draft.sentence and told_apart(draft, other):
            when = other.when if other.when.known or other.antecedent is None else other.antecedent.when
            if when.exact and when.earliest == when.latest:
                return attrs.evolve(draft, when=when)
    return draft


def _of_its_verb(draft: Draft, beside: list[Draft]) -> Draft:
    """The draft without days of its own where it only says what kind of meeting the verb before it tells of."""
    low = draft.page.low
    told = not draft.hit.verb and any(
        d.hit.verb and d.end < draft.start and THEIR_FIRST.fullmatch(low, d.end, draft.start) for d in beside
    )
    return attrs.evolve(draft, when=UNKNOWN, mention=None, sure=False) if told else draft


def _next_one(draft: Draft, linked: list[Draft]) -> Draft:
    """The draft with the text's word that it comes after, or before, what was told of last: "The next meeting ..."."""
    before = draft.page.low[max(draft.sentence.start, draft.start - 30) : draft.start]
    match = _NEXT_ONE.search(before) if draft.antecedent is None and not draft.hit.verb else None
    if match is None:
        return draft
    kind = RelationKind.AFTER if match.group(1) == "next" else RelationKind.BEFORE
    over = draft.when.latest is not None and draft.when.latest < draft.page.document.day - _DAY
    if match.group(1) in ("last", "most recent") and not (over and draft.status is Status.HELD):
        return draft  # the last one of a row may be to come
    others = [
        d
        for d in linked[-LAST:]
        if FAMILY[d.kind] == FAMILY[draft.kind] and draft.sentence.index - d.sentence.index <= NEAR_BY
    ]
    told = others if kind is RelationKind.AFTER else others[-1:]  # it comes after all of them
    relations = (Relation(kind, d.page.part, d.start, d.end, match.group(1)) for d in told)
    return attrs.evolve(draft, relations=(*draft.relations, *relations))


def _goes_on(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The talks, told of just before, that go on later: "They met on Thursday. The talks resume on Friday"."""
    if draft.hit.verb or not draft.definite or GOES_ON.match(draft.page.low, draft.end) is None:
        return None
    earlier = next((d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind]), None)
    if earlier is None or draft.sentence.index - earlier.sentence.index > NEAR_BY:
        return None
    told = earlier.when.exact or (earlier.when.latest is None and earlier.when.start_latest is not None)
    return earlier if told and draft.when.known and not others_meet(draft, [earlier]) else None


def _soon(first: When, last: When) -> bool:
    """Whether what goes on was only broken off for a night or a few days, so that it is still one event."""
    ended, begins = first.latest or first.start_latest, last.earliest
    return ended is not None and begins is not None and dt.timedelta(0) < begins - ended <= _PAUSE


def _up_to(first: When, last: When) -> When:
    """The days of talks that began on those of `first` and go on on those of `last`."""
    return When(first.earliest, first.earliest, last.earliest, last.latest)


def _their_last(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The meeting before this one, of the same two, where the text told of one: "since their last meeting"."""
    if draft.hit.verb or is_told(draft, THEIR_LAST) is False or draft.when.known:
        return None
    today = draft.page.document.day - _PAUSE
    over = [d for d in linked if FAMILY[d.kind] == FAMILY[draft.kind] and d.status is Status.HELD and not d.plural]
    told = [
        d for d in over if d.when.latest is not None and d.when.latest < today and len(lands_of(d.participants)) > 1
    ]
    heads = {(d.when, frozenset(lands_of(d.participants))) for d in told}
    return told[-1] if len(heads) == 1 and not others_meet(draft, told) else None


def _chaired(draft: Draft, linked: list[Draft], behind: Sequence[Draft]) -> Draft | None:
    """The event told of just before that somebody opens, chairs, addresses or the like, who is no side of it."""
    if draft.hit.verb or not draft.definite or not (draft.participants or draft.absent):
        return None
    if not officiates(parse(draft.page, draft.sentence), draft.hit):
        return None
    there = draft.place if draft.page.low.startswith((" in ", " at "), draft.end) else None
    alone = attrs.evolve(draft, entries=(), participants=(), place=there)
    if draft.status is Status.SCHEDULED and not draft.when.known:
        alone = attrs.evolve(alone, sure=False)  # talks that have begun go on
    recent = (d for d in linked[-LAST:] if draft.sentence.index - d.sentence.index <= _ROUND_REACH)
    over = draft.status is Status.HELD and not draft.when.known
    near = [d for d in recent if not _is_past(d) or (over and draft.sentence.index == d.sentence.index + 1)]
    nouns = [d for d in near if not d.hit.verb]  # rather the meeting of which is told than that one met another
    return antecedent_of(alone, nouns, behind) or antecedent_of(alone, near, behind)


def _signs_for(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The signing told of just before, where this verb only tells who signed for a side: "Vega signed for Chile"."""
    if draft.kind is not Kind.SIGNING or not draft.hit.verb:
        return None
    also = draft.page.low.endswith(" also ", draft.sentence.start, draft.start)
    if not also and _SIGNS_FOR.match(draft.page.low, draft.end) is None:
        return None
    last = next((d for d in reversed(linked[-LAST:]) if d.kind is Kind.SIGNING), None)
    near = last is not None and draft.sentence.index - last.sentence.index <= AHEAD
    return last if near and last is not None and not draft.when.contradicts(last.when) else None


def _only_convenes(draft: Draft) -> bool:
    """Whether a verb tells who called the event that its object names: "Ban, who convened the meeting"."""
    if not draft.hit.verb or _CONVENES.fullmatch(draft.hit.trigger.words) is None:
        return False
    behind = (h for h in draft.sentence.hits if h.start > draft.end and not h.verb)
    return any(_THE_ONE.fullmatch(draft.page.low, draft.end, h.start) for h in behind)


def _is_past(draft: Draft) -> bool:
    """Whether an event was over some days before the report."""
    last = draft.when.latest
    return last is not None and last < draft.page.document.day - _PAUSE


def _it_is(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The event of the sentence before, where this one says which in a row it is: "It is the 21st session"."""
    if draft.hit.verb or _IT_IS.fullmatch(draft.page.low, draft.sentence.start, draft.start) is None:
        return None
    last = next((d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind] and not d.plural), None)
    if last is None or draft.sentence.index - last.sentence.index != 1 or draft.when.contradicts(last.when):
        return None
    return None if others_meet(draft, [last]) else last


def _still_to_come(draft: Draft, beside: list[Draft]) -> Draft:
    """The draft as scheduled where something that is itself to come comes before it: "meet before signing"."""
    own, day = (draft.page.part, draft.start, draft.end), draft.page.document.day
    if draft.status is not Status.HELD or draft.when.known:
        return draft
    ahead = (
        d for d in beside if d.status is Status.SCHEDULED and d.when.earliest is not None and d.when.earliest > day
    )
    later = any((r.part, r.start, r.end) == own for d in ahead for r in d.relations if r.kind is RelationKind.BEFORE)
    later = later or (not draft.plural and _holds_what_comes(own, beside))
    return attrs.evolve(draft, status=Status.SCHEDULED) if later else draft


def _holds_what_comes(gathering: tuple[str, int, int], beside: list[Draft]) -> bool:
    """Whether others are to meet at a gathering: "will meet on the sidelines of the summit"."""
    to_come = [d for d in beside if d.hit.verb and d.sure and d.status in (Status.SCHEDULED, Status.CONSIDERED)]
    during = ((d, r) for d in to_come for r in d.relations if r.kind is RelationKind.DURING)
    return any((r.part, r.start, r.end) == gathering and r.start > d.end for d, r in during)


def _moved_from(draft: Draft, earlier: list[Draft]) -> Draft | None:
    """The draft with the days from which this one was moved, by the same event word."""
    return earlier[-1] if draft.moved and earlier and earlier[-1].hit is draft.hit else None


def _moved_away(draft: Draft, earlier: Draft, drafts: list[Draft]) -> bool:
    """Whether an event was moved to other days from those that its antecedent gave: "It was moved to".

    Without them its new days would only contradict the old ones.
    """
    if draft.status is not Status.POSTPONED or draft.when.known or not earlier.when.exact or earlier.status in OFF:
        return False
    return any(d.moved and d.hit is draft.hit and d.when.contradicts(earlier.when) for d in drafts)
