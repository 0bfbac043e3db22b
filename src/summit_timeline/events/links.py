"""Claims of one document among each other: what takes up what, and what the text says comes after what."""

import datetime as dt
import itertools
import re
from collections.abc import Sequence

import attrs

from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.affairs import of_public_affairs
from summit_timeline.events.bounds import LONG, begins_on
from summit_timeline.events.clauses import Phrase, parse
from summit_timeline.events.company import with_company
from summit_timeline.events.context import completed, telling_of, with_told_days
from summit_timeline.events.delegations import with_delegations
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant, Relation, RelationKind, Status
from summit_timeline.events.names import Name
from summit_timeline.events.nearness import in_aside
from summit_timeline.events.offices import with_holders
from summit_timeline.events.page import SAYING, Draft, Page
from summit_timeline.events.participants import people_first
from summit_timeline.events.patterns import pattern
from summit_timeline.events.presence import with_presence
from summit_timeline.events.scene import with_scenes
from summit_timeline.events.sides import officiates
from summit_timeline.events.table import with_table
from summit_timeline.events.venues import without_venues
from summit_timeline.events.words import grammar

_FAMILY = {
    Kind.SUMMIT: "meeting",
    Kind.MEETING: "meeting",
    Kind.SIGNING: "signing",
    Kind.VISIT: "visit",
    Kind.CALL: "call",
    Kind.PRESS: "press",
}
_WORDS = (
    (
        RelationKind.AFTER,
        r"(?:after|following|(?<!be )(?<!is )(?<!was )(?<!are )(?<!were )(?<!been )follow(?:s|ed)(?! by\b))",
    ),
    (
        RelationKind.BEFORE,
        r"(?:before|ahead of|prior to|on the eve of|follow(?:s|ed) by|(?:be|is|was|are|were|been) followed"
        r"|preced(?:es|ed)(?! by\b))",
    ),
    (RelationKind.DURING, r"(?:during|at|on the sidelines of|on the margins of|in the margins of|alongside)"),
    (RelationKind.PART_OF, r"as part of"),
)
_WHEN_THEY = (RelationKind.DURING, pattern("links.when_they"))
_BETWEEN = tuple(
    (kind, re.compile(rf"\b({words}(?: attending| taking part in| hosting| holding)?)\b[^;:]{{0,70}}$"))
    for kind, words in _WORDS
)
_OPENING = tuple(
    (kind, re.compile(rf"^\W*({words}(?: attending| taking part in| hosting| holding)?)\b[^;:]{{0,90}}$"))
    for kind, words in _WORDS
)
_OPENING += ((RelationKind.DURING, re.compile(r"^\W*(in) (?:the|their|[\w.-]+'s|\w+) (?:[\w-]+ ){0,2}$")),)
_PAST_AND_AHEAD = ({Status.HELD, Status.SCHEDULED}, {Status.HELD, Status.CONSIDERED})
_WITH_A = pattern("links.with_a")
_CONVENES = pattern("links.convenes")
_THE_ONE = pattern("links.the_one")
_SIGNS_FOR = pattern("links.signs_for")
_APART = pattern("links.apart")
_SAID = re.compile(rf'[,.?!]"|\b{SAYING}\b')
_AT_IT = pattern("links.at_it")
_DEALS_WITH = pattern("links.deals_with")
_PART_OF_IT = pattern("links.part_of_it")
_BELOW = pattern("links.below")
_BELOW_SUBJECT = pattern("links.below_subject")
_BELOW_BEFORE = pattern("links.below_before")
_IN_SESSION = pattern("links.in_session")
_STATE_PAPER = pattern("links.state_paper")
_GOING_ON = pattern("links.going_on")
_BY_NAME = pattern("links.by_name")
_THE_FIRST = pattern("links.the_first")
_ANOTHER = pattern("links.another")
_BESIDE_A = pattern("links.beside_a")
_A_NEW_ONE = pattern("links.a_new_one")
_TOPIC = pattern("links.topic")
_OFFICIALS = pattern("links.officials")
_THIS_ONE = pattern("links.this_one")
_TOLD_THEM = pattern("links.told_them")
_A_GATHERING = pattern("links.a_gathering")
_OF_MANY = pattern("links.of_many")
_LATER = pattern("links.later")
_EARLIER = pattern("links.earlier")
_IN_RELATIVE = pattern("links.in_relative")
_IT_IS = pattern("links.it_is")
_JOINT = pattern("links.joint")
_THEIR_LAST = pattern("links.their_last")
_AGAIN = pattern("links.again")
_ITS_BODY = pattern("links.its_body")
_LATER_ON = pattern("links.later_on")
_THEIRS = pattern("links.theirs")
_COMES_HERE = pattern("places.here")
_HAD_BEGUN = pattern("links.had_begun")
_ENDED = pattern("links.ended")
_IN_FRONT = pattern("links.in_front")
_DELEGATES_AT = pattern("links.delegates_at")
_SAID_AFTER = pattern("links.said_after")
_DATELINE_ONLY = pattern("links.dateline_only")
_ACT_TOGETHER = pattern("links.act_together")
_WHERE_THEY = pattern("links.where_they")
_NOBODY_ELSE = pattern("links.nobody_else")
_WHICH_IS = pattern("links.which_is")
_OF_ITS_DAY = pattern("links.of_its_day")
_INVITED_TO = pattern("links.invited_to")
_HOLDS_BEFORE = pattern("links.holds_before")
_HOLDS_AFTER = pattern("links.holds_after")
_OPENS = pattern("links.opens")
_THEY = pattern("links.they")
_SUBJECT_NEXT = pattern("links.subject_next")
_GOES_ON = pattern("links.goes_on")
_NEXT_ONE = pattern("links.next_one")
_THEIR_FIRST = pattern("links.their_first")
_SIDES = pattern("links.sides")
_THAT = pattern("links.that")
_ITS_OWN = pattern("links.its_own")
_SEPARATELY = pattern("links.separately")
_SEPARATELY_BEFORE = pattern("links.separately_before")
_BESIDE_IT = pattern("links.beside_it")
_HOW_LONG = pattern("links.how_long")
_ANY_KIND = pattern("links.any_kind")
_ONLY_AGAIN = pattern("links.only_again")
_HOURS_OF = pattern("links.hours_of")
_PLAINLY = pattern("links.plainly")
_FOR_A = pattern("links.for_a")
_ROUND = pattern("links.round")
_TALKS = pattern("links.talks")
_NEAR_BY = 4  # sentences
_AHEAD = 2  # sentences
_ROUND_REACH = 12  # sentences
_PAUSE = dt.timedelta(days=3)
_TAKES_UP = 1.7
_CLAUSES = 1.0
_ONLY_AROUND = 0.3
_CALLED_OTHERWISE = 0.6
_HEADLINE = 1.0
_LAST = 40


def link(drafts: list[Draft]) -> list[Draft]:
    """The drafts with their relations and antecedents; what stands for nothing by itself is left out."""
    related: list[Draft] = []
    for _, group in itertools.groupby(drafts, key=lambda d: id(d.sentence)):
        beside = list(group)
        beside = [_with_days(_of_its_verb(d, beside), _relations(d, beside), beside) for d in beside]
        related.extend(_with_people(_still_to_come(d, beside), beside) for d in beside)
    related = without_venues(related)
    days = telling_of(related)
    text = with_told_days([d for d in related if d.page.part == "text"], days)
    by_sentence = {i: list(group) for i, group in itertools.groupby(text, key=lambda d: d.sentence.index)}
    linked: list[Draft] = []
    waiting: list[Draft] = []
    for draft in text:
        if _only_convenes(draft):
            continue
        if draft.hit.trigger.pos == "pronoun":
            earlier = next((d for d in reversed(linked) if d.kind is draft.kind), None)
            if earlier is None:
                continue
            draft = attrs.evolve(draft, when=_opened(draft, earlier))
        else:
            draft = _of_those_who_agreed(_without_those_called_for(_without_those_beside(draft)))
            draft = _begun_before(_of_the_pair_before(_of_those_told(draft, linked)), linked)
            if draft.former:
                draft = attrs.evolve(draft, when=UNKNOWN)
            if _is_round(draft):
                draft, known = _of_the_talks(draft, linked)
                if not known:
                    continue
            earlier = _moved_from(draft, linked) or _before_its_change(draft, linked)
            if earlier is not None and draft.outdated:
                draft = attrs.evolve(draft, when=UNKNOWN, sure=False)
            draft = _with_day_of_what_came_of_it(draft, linked)
            told = [d for d in by_sentence[draft.sentence.index] if d.start > draft.end]
            earlier = earlier or (None if _vague(draft) else _antecedent(draft, linked, told))
            earlier = earlier or _signs_for(draft, linked)
            if earlier is None and (earlier := _chaired(draft, linked, told)) is not None:
                draft = draft if draft.when.known else attrs.evolve(draft, sure=False)
            earlier = earlier or _their_last(draft, linked) or _it_is(draft, linked)
            if earlier is not None and _as_it_was_planned(draft, earlier):
                draft = attrs.evolve(draft, status=earlier.status)
            if earlier is not None and _only_late(draft, earlier):
                draft = attrs.evolve(draft, status=Status.HELD)
            broken_off = None if earlier is not None else _goes_on(draft, linked)
            if broken_off is not None and _soon(broken_off.when, draft.when):
                earlier, draft = broken_off, attrs.evolve(draft, when=_up_to(broken_off.when, draft.when))
            elif broken_off is not None and not draft.participants:  # another round, of the same sides
                draft = attrs.evolve(draft, entries=broken_off.entries, participants=broken_off.participants)
        if earlier is None and _only_again(draft):
            continue
        if earlier is not None:
            draft = attrs.evolve(draft, antecedent=earlier, status=draft.status if draft.sure else earlier.status)
        elif draft.denied or not _stands_alone(draft):
            waiting.append(draft)
            continue
        linked.append(_later(_next_one(draft, linked), linked))
    heads: list[Draft] = []
    for draft in (d for d in related if d.page.part == "title"):
        if _only_again(draft):
            continue
        same = _moved_from(draft, heads) or _antecedent(draft, [*linked, *heads])
        if same is not None:
            heads.append(attrs.evolve(draft, antecedent=same, status=draft.status if draft.sure else same.status))
        elif not draft.denied and _stands_alone(draft):
            heads.append(draft)
    linked = _with_those_told_ahead(waiting, linked)
    whole = with_scenes(with_company(completed([*heads, *linked], days)))
    whole = of_public_affairs(with_holders(with_table(with_presence(with_delegations(whole)))))
    kept = {(d.page.part, d.start, d.end) for d in whole}
    return [_with_relations(d, tuple(r for r in d.relations if (r.part, r.start, r.end) in kept)) for d in whole]


def _with_relations(draft: Draft, relations: tuple[Relation, ...]) -> Draft:
    return draft if relations == draft.relations else attrs.evolve(draft, relations=relations)


def _with_those_told_ahead(waiting: list[Draft], linked: list[Draft]) -> list[Draft]:
    """The drafts with what names an event that only the next sentences tell of: "The summit is on. ... will meet"."""
    first: dict[str, Draft] = {}
    for draft in linked:
        first.setdefault(_FAMILY[draft.kind], draft)
    ahead = []
    for draft in waiting:
        told = first.get(_FAMILY[draft.kind])
        if told is not None and _is_told_ahead(draft, told):
            ahead.append(attrs.evolve(draft, antecedent=told, status=told.status))
    return sorted([*ahead, *linked], key=lambda d: d.start) if ahead else linked


def _is_told_ahead(draft: Draft, told: Draft) -> bool:
    """Whether a mention that says nothing itself names the first event of its kind, told in the next sentences."""
    if draft.hit.verb or draft.denied or draft.fresh or draft.plural or told.plural or not draft.definite:
        return False
    if draft.participants or draft.when.known or draft.place is not None or draft.page is not told.page:
        return False
    if draft.sure and draft.status is not told.status and Status.CONSIDERED not in (draft.status, told.status):
        return False
    near = 0 <= told.sentence.index - draft.sentence.index <= _AHEAD and draft.start < told.start
    same = draft.hit.trigger.words == told.hit.trigger.words or told.hit.verb or not draft.hit.trigger.weak
    return near and same and not any(r.start == draft.start for r in told.relations)


def _before_its_change(draft: Draft, linked: list[Draft]) -> Draft | None:
    """What a draft takes up that only tells how the event was planned before: "it had been due on Monday"."""
    if not draft.outdated or not draft.definite:
        return None
    earlier = _antecedent(attrs.evolve(draft, when=UNKNOWN, status=Status.SCHEDULED, sure=False), linked)
    return earlier if earlier is not None and earlier.when.known else None


_OFF = (Status.POSTPONED, Status.CANCELLED)


def _as_it_was_planned(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells how an event was planned that is off: "They were put off. The two had been due to meet"."""
    return draft.hit.verb and draft.outdated and other.status in _OFF


def _set_anew(draft: Draft, other: Draft) -> bool:
    """Whether the days told of a plan can be the new ones of what was put off: "The talks will now be held on ..."."""
    planned = draft.status is Status.SCHEDULED and draft.definite and not draft.hit.verb
    return planned and other.status is Status.POSTPONED and draft.sentence is not other.sentence


def _without_those_beside(draft: Draft) -> Draft:
    """A gathering without those who met beside it: "Chad met with Togo on the sidelines of the talks"."""
    beside = _BESIDE_IT.search(draft.page.low, draft.sentence.start, draft.start)
    if draft.hit.verb or beside is None or draft.series is not None:
        return draft
    if any(n.who is not None and beside.start() <= n.start for n in draft.sentence.names if n.end <= draft.start):
        return draft
    if not any(h.verb and h.end <= beside.start() for h in draft.sentence.hits):
        return draft
    return attrs.evolve(draft, entries=(), participants=())


def _without_those_called_for(draft: Draft) -> Draft:
    """A meeting without those who are to meet at what it calls for: "the meeting called for talks between A and B"."""
    asks = None if draft.hit.verb else _DEALS_WITH.match(draft.page.low, draft.end)
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
    if _ANY_KIND.fullmatch(draft.hit.trigger.words) is None or not _opens_plainly(draft):
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
    they = _THEY if draft.hit.verb else _THEIRS
    if they.search(draft.page.low, max(draft.sentence.start, draft.start - 60), draft.start) is None:
        return draft
    last = next((d for d in reversed(linked) if _FAMILY[d.kind] == _FAMILY[draft.kind] and d.participants), None)
    if last is None or last.page is not draft.page or draft.sentence.index - last.sentence.index > _AHEAD:
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
    talks = next((d for d in reversed(linked) if _TALKS.search(d.hit.trigger.words) and d.page is draft.page), None)
    if talks is None or draft.sentence.index - talks.sentence.index > _ROUND_REACH:
        return draft, False
    if not _lands(draft.participants):
        draft = attrs.evolve(draft, entries=talks.entries, participants=talks.participants)
    return draft, True


def _only_late(draft: Draft, earlier: Draft) -> bool:
    """Whether a meeting that was held is told to have been put off before: "the meeting was delayed by a storm"."""
    put_off = draft.status is Status.POSTPONED and not draft.when.known
    day = earlier.when.latest
    held = earlier.status is Status.HELD and earlier.sure and earlier.when.exact
    return put_off and held and day is not None and day <= draft.page.document.day


def _opened(draft: Draft, earlier: Draft) -> When:
    """The days of what a pronoun takes up, from the first one on where it opens: "The talks ... They begin Monday"."""
    first, opens = draft.when.earliest, _OPENS.match(draft.hit.trigger.words)
    if opens is None or not draft.when.exact or first != draft.when.latest or earlier.hit.trigger.words not in LONG:
        return draft.when
    return When(first, first, None, None)


def _with_day_of_what_came_of_it(draft: Draft, linked: list[Draft]) -> Draft:
    """Talks of some hours on the day of what followed them: "The signing followed six hours of talks"."""
    if draft.when.known or draft.when.duration is not None:
        return draft
    if not _HOURS_OF.search(draft.page.low, draft.sentence.start, draft.start):
        return draft
    for other in linked:
        if other.sentence is draft.sentence and _told_apart(draft, other):
            when = other.when if other.when.known or other.antecedent is None else other.antecedent.when
            if when.exact and when.earliest == when.latest:
                return attrs.evolve(draft, when=when)
    return draft


def _of_its_verb(draft: Draft, beside: list[Draft]) -> Draft:
    """The draft without days of its own where it only says what kind of meeting the verb before it tells of."""
    low = draft.page.low
    told = not draft.hit.verb and any(
        d.hit.verb and d.end < draft.start and _THEIR_FIRST.fullmatch(low, d.end, draft.start) for d in beside
    )
    return attrs.evolve(draft, when=UNKNOWN, mention=None, sure=False) if told else draft


def _next_one(draft: Draft, linked: list[Draft]) -> Draft:
    """The draft with the text's word that it comes after, or before, what was told of last: "The next meeting ..."."""
    before = draft.page.low[max(draft.sentence.start, draft.start - 30) : draft.start]
    match = _NEXT_ONE.search(before) if draft.antecedent is None and not draft.hit.verb else None
    if match is None:
        return draft
    kind = RelationKind.AFTER if match.group(1) == "next" else RelationKind.BEFORE
    others = [
        d
        for d in linked[-_LAST:]
        if _FAMILY[d.kind] == _FAMILY[draft.kind] and draft.sentence.index - d.sentence.index <= _NEAR_BY
    ]
    told = others if kind is RelationKind.AFTER else others[-1:]  # it comes after all of them
    relations = (Relation(kind, d.page.part, d.start, d.end, match.group(1)) for d in told)
    return attrs.evolve(draft, relations=(*draft.relations, *relations))


def _goes_on(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The talks, told of just before, that go on later: "They met on Thursday. The talks resume on Friday"."""
    if draft.hit.verb or not draft.definite or _GOES_ON.match(draft.page.low, draft.end) is None:
        return None
    earlier = next((d for d in reversed(linked) if _FAMILY[d.kind] == _FAMILY[draft.kind]), None)
    if earlier is None or draft.sentence.index - earlier.sentence.index > _NEAR_BY:
        return None
    return earlier if earlier.when.exact and draft.when.known and not _others_meet(draft, [earlier]) else None


def _soon(first: When, last: When) -> bool:
    """Whether what goes on was only broken off for a night or a few days, so that it is still one event."""
    ended, begins = first.latest, last.earliest
    return ended is not None and begins is not None and dt.timedelta(0) < begins - ended <= _PAUSE


def _up_to(first: When, last: When) -> When:
    """The days of talks that began on those of `first` and go on on those of `last`."""
    return When(first.earliest, first.earliest, last.earliest, last.latest)


def _their_last(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The meeting before this one, of the same two, where the text told of one: "since their last meeting"."""
    if draft.hit.verb or _is_told(draft, _THEIR_LAST) is False or draft.when.known:
        return None
    today = draft.page.document.day - _PAUSE
    over = [d for d in linked if _FAMILY[d.kind] == _FAMILY[draft.kind] and d.status is Status.HELD and not d.plural]
    told = [d for d in over if d.when.latest is not None and d.when.latest < today and len(_lands(d.participants)) > 1]
    heads = {(d.when, frozenset(_lands(d.participants))) for d in told}
    return told[-1] if len(heads) == 1 and not _others_meet(draft, told) else None


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
    recent = (d for d in linked[-_LAST:] if draft.sentence.index - d.sentence.index <= _ROUND_REACH)
    near = [d for d in recent if not _is_past(d)]
    nouns = [d for d in near if not d.hit.verb]  # rather the meeting of which is told than that one met another
    return _antecedent(alone, nouns, behind) or _antecedent(alone, near, behind)


def _signs_for(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The signing told of just before, where this verb only tells who signed for a side: "Vega signed for Chile"."""
    if draft.kind is not Kind.SIGNING or not draft.hit.verb:
        return None
    also = draft.page.low.endswith(" also ", draft.sentence.start, draft.start)
    if not also and _SIGNS_FOR.match(draft.page.low, draft.end) is None:
        return None
    last = next((d for d in reversed(linked[-_LAST:]) if d.kind is Kind.SIGNING), None)
    near = last is not None and draft.sentence.index - last.sentence.index <= _AHEAD
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
    last = next((d for d in reversed(linked) if _FAMILY[d.kind] == _FAMILY[draft.kind] and not d.plural), None)
    if last is None or draft.sentence.index - last.sentence.index != 1 or draft.when.contradicts(last.when):
        return None
    return None if _others_meet(draft, [last]) else last


def _still_to_come(draft: Draft, beside: list[Draft]) -> Draft:
    """The draft as scheduled where something that is itself to come comes before it: "meet before signing"."""
    own, day = (draft.page.part, draft.start, draft.end), draft.page.document.day
    if draft.status is not Status.HELD or draft.when.known:
        return draft
    ahead = (
        d for d in beside if d.status is Status.SCHEDULED and d.when.earliest is not None and d.when.earliest > day
    )
    later = any((r.part, r.start, r.end) == own for d in ahead for r in d.relations if r.kind is RelationKind.BEFORE)
    return attrs.evolve(draft, status=Status.SCHEDULED) if later else draft


def _moved_from(draft: Draft, earlier: list[Draft]) -> Draft | None:
    """The draft with the days from which this one was moved, by the same event word."""
    return earlier[-1] if draft.moved and earlier and earlier[-1].hit is draft.hit else None


def _stands_alone(draft: Draft) -> bool:
    """Whether a draft says enough to be an event of its own: who, or when, or where."""
    weak = draft.hit.trigger.weak
    sides = {p.represents or p.name for p in (*draft.participants, *draft.absent)}
    facts = (len(sides) > 0) + (len(sides) > 1) + draft.when.known + (draft.place is not None)
    facts += (draft.series is not None) + draft.formal
    facts += draft.kind is Kind.SIGNING and any(r.kind is RelationKind.DURING for r in draft.relations)
    facts += weak and draft.fresh and draft.when.known and _held_after(draft)  # "new talks are planned for August"
    facts += weak and not draft.hit.verb and _is_a_certain_one(draft)
    facts += weak and draft.circle.held and draft.circle.public
    facts += weak and draft.circle.held
    facts += draft.circle.public and draft.when.known and draft.hit.trigger.words in grammar().meals
    papers = draft.kind is Kind.SIGNING and draft.hit.verb and draft.circle.public and draft.status is Status.HELD
    facts += papers and _STATE_PAPER.search((draft.subject or "").lower()) is not None
    if weak and not draft.hit.verb and _HOURS_OF.search(draft.page.low, draft.sentence.start, draft.start):
        return True
    if weak and not draft.hit.verb and _is_told(draft, _BESIDE_A):
        return True
    if _THIS_ONE.search(draft.page.low, draft.sentence.start, draft.start) and _is_a_certain_one(draft):
        return True
    if weak and not draft.hit.verb and not sides and draft.mention is None and _is_told(draft, _TOPIC):
        return False  # "a call for progress in world trade talks"
    if weak and draft.hit.verb and not sides:
        before = draft.page.low[draft.sentence.start : draft.start]
        return draft.place is not None and draft.when.known and _OFFICIALS.search(before) is not None
    off = draft.status in _OFF and draft.sure and len(sides) > 1  # "A and B put off talks on trade"
    if weak and not (draft.when.known or draft.place or draft.formal or off or _taking_place(draft)):
        return False  # "momentum for dialogue must be kept": talks in general
    return facts >= (2 if weak else 1)


def _is_a_certain_one(draft: Draft) -> bool:
    """Whether talks are told as some that were held: "Wednesday's talks", "the Lima talks", "after talks in Lima"."""
    low, mention = draft.page.low, draft.mention
    if mention is not None and _OF_ITS_DAY.fullmatch(low, mention.end - 2, draft.start) is not None:
        return True
    before = low[max(draft.sentence.start, draft.start - 60) : draft.start]
    if _HOURS_OF.search(before) or _INVITED_TO.search(before):
        return draft.when.known or _HOURS_OF.search(before) is not None
    if draft.definite and draft.when.known and _GOES_ON.match(low, draft.end):
        return True
    if draft.when.known and _COMES_HERE.match(low, draft.end, draft.sentence.end) and _held_after(draft):
        return True  # "talks on the dam ended here on Friday"
    if draft.participants and _DELEGATES_AT.search(before):
        return True  # "the US delegation at the coffee talks"
    if _THIS_ONE.search(before) and _TOLD_THEM.search(low, draft.end, draft.sentence.end):
        return True
    return draft.place is not None and (
        (draft.definite and _named_for_its_place(draft) and _TALKS.search(draft.hit.trigger.words) is not None)
        or (draft.definite and low.startswith((" in ", " at "), draft.end))
        or _IN_SESSION.search(before) is not None
        or _GOING_ON.match(low, draft.end, draft.sentence.end) is not None
    )


def _taking_place(draft: Draft) -> bool:
    """Whether words beside the event word say that it is held, begins, goes on or ends."""
    before = draft.page.low[max(draft.sentence.start, draft.start - 50) : draft.start]
    return _HOLDS_BEFORE.search(before) is not None or _held_after(draft)


def _held_after(draft: Draft) -> bool:
    after = draft.page.low[draft.end : min(draft.sentence.end, draft.end + 60)]
    return _HOLDS_AFTER.search(after) is not None


def _lands(participants: tuple[Participant, ...]) -> set[str]:
    """The countries and bodies that meet; one that only mediates is no side."""
    return {p.name for p in participants if p.kind != "person" and p.role != "mediator"}


def _bodies_only(draft: Draft) -> bool:
    """Whether only a body of states is named, whose members are those who come."""
    return all(p.kind in ("organisation", "group") for p in draft.participants)


def _only_hosts(draft: Draft) -> bool:
    """Whether nobody is named with it but who is its host or in its chair: "Sall, who hosted the gathering"."""
    hosts = [p for p in draft.participants if p.role in ("host", "chair")]
    return {p.name for p in draft.participants} <= {name for p in hosts for name in (p.name, p.represents)}


def _people(participants: tuple[Participant, ...]) -> set[str]:
    return {p.name for p in participants if p.kind == "person"}


def _antecedent(draft: Draft, earlier: list[Draft], behind: Sequence[Draft] = ()) -> Draft | None:
    """The earlier draft that this one takes up, if any: of a kindred kind, nothing contradicting, the best agreeing.

    Neither it nor any other mention of the same event may contradict the days, and an event that is told of more often
    is the likelier one to be meant. What stands `behind` it in its sentence takes up the rest.
    """
    recent = earlier[-_LAST:]
    rows = _rows(recent)
    best: tuple[float, Draft] | None = None
    around = _around(recent)
    called_summit = draft.kind is Kind.SUMMIT and draft.definite and any(d.kind is Kind.SUMMIT for d in recent)
    same = next((d for d in recent if _is_the_same(draft, d) or _its_talks(draft, d)), None)
    if same is not None:
        return same
    summits = _SUMMIT.search(draft.hit.trigger.words) is not None and any(_named_a_summit(d) for d in recent)
    for steps, other in enumerate(reversed(recent)):
        row = rows[len(recent) - 1 - steps]
        far = len(recent) - 1 - steps if draft.page.part == "title" else steps  # a headline tells of what comes first
        if summits and draft.definite and not any(map(_named_a_summit, row)):
            continue  # "the summit" is one that has been called so
        weight = _agreement(draft, other, row) - 0.05 * min(far, 8) + 0.08 * min(len(row), 4)
        if not draft.when.known and _is_told(other, _EARLIER) and not _is_told(draft, _EARLIER):
            weight -= _ONLY_AROUND
        if (other.page.part, other.start, other.end) in around and other.hit.trigger.words != draft.hit.trigger.words:
            weight -= _ONLY_AROUND
        if called_summit and not any(d.kind is Kind.SUMMIT for d in row):
            weight -= _CALLED_OTHERWISE
        if weight < _TAKES_UP or (best is not None and weight <= best[0]):
            continue
        if not draft.definite and any(d.sentence is draft.sentence and _beside(draft, d) < 0 for d in row):
            continue
        if draft.hit.verb and any(_takes_it(d, draft, other, row) for d in behind):
            continue
        if draft.hit.verb and (_beside_gathering(draft, row) or (not other.participants and _others_meet(draft, row))):
            continue
        if any(_one_of_its_meetings(draft, d) for d in row) or _with_unnamed_others(draft, row):
            continue
        if any(_elsewhere(draft, d) or _abroad(draft, d) or _of_another_visitor(draft, d) for d in row):
            continue
        if _others_meet(draft, row) and _is_of_a_body(draft):
            continue  # "told reporters at the OPEC board meeting"
        if any(_of_others(draft, d) for d in row) and not _same_day_summit(draft, row):
            continue
        if any(_over_or_ahead(draft, d) or _on_the_sidelines(draft, d) or _told_apart(draft, d) for d in row):
            continue
        if _other_people(draft, row) and not any(map(_a_gathering, row)):
            continue
        lasts = any(_length_to_come(draft, d) or _end_to_come(draft, d) for d in row)
        days = {d.when for d in row if not _set_anew(draft, d)}
        if lasts or not any(draft.when.contradicts(when) and not _inside(draft.when, when) for when in days):
            best = (weight, other)
    return None if best is None else best[1]


def _named_a_summit(draft: Draft) -> bool:
    """Whether an event is called a summit, and is not only one by those who meet."""
    return not draft.plural and _SUMMIT.search(draft.hit.trigger.words) is not None


_SUMMIT = re.compile(r"\bsummit\b")


def _around(drafts: list[Draft]) -> set[tuple[str, int, int]]:
    """The gatherings of which a sentence tells only that its own event was beside them: "they met during a summit"."""
    beside = (r for d in drafts for r in d.relations if r.kind is RelationKind.DURING and r.start > d.end)
    return {(r.part, r.start, r.end) for r in beside}


def _brings_others(draft: Draft, other: Draft, new: set[str]) -> bool:
    """Whether a verb tells of somebody else whom one met later, or as well: "she later met the king"."""
    if not draft.hit.verb or not new or draft.sentence is other.sentence:
        return False
    return _LATER.search(draft.page.low, draft.sentence.start, draft.start) is not None


def _two_at_a_conference(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells that two sides meet and the other is a gathering of many: "ahead of a conference"."""
    if not draft.hit.verb or draft.sentence is other.sentence or len(_lands(draft.participants)) != 2:
        return False
    return _OF_MANY.fullmatch(other.hit.trigger.words) is not None and len(_lands(other.participants)) < 2


def _named_otherwise(draft: Draft, other: Draft) -> bool:
    """Whether one of two mentions is called by a name that the other is not: "the General Assembly"."""
    words = draft.hit.trigger.words, other.hit.trigger.words
    return words[0] != words[1] and any(map(_BY_NAME.fullmatch, words)) and draft.sentence is not other.sentence


def _first_and_next(draft: Draft, row: list[Draft]) -> bool:
    """Whether a mention is of the first of a row of events and others are of the next one: "at the first summit"."""
    return _is_told(draft, _THE_FIRST) and any(_is_told(d, _ANOTHER) for d in row)


def _with_unnamed_others(draft: Draft, row: list[Draft]) -> bool:
    """Whether a mention tells of some whom nobody names, and the event of somebody named: "He also met dissidents"."""
    if draft.definite or draft.page.part == "title":
        return False
    mine = _lands(draft.participants) | _people(draft.participants)
    theirs = {name for d in row for name in _lands(d.participants) | _people(d.participants)}
    return bool(theirs - mine) and any(_is_unnamed(p) for p in _partners(draft))


def _partners(draft: Draft) -> list[Phrase]:
    """The phrases for those whom one meets: the object of the verb, or what follows "with"."""
    parsed = parse(draft.page, draft.sentence)
    clause, noun = parsed.clause_of(draft.hit), parsed.phrase_of(draft.hit)
    met = [p for p in parsed.phrases if p.start >= draft.hit.end]
    if draft.hit.verb:
        return [p for p in met if p.clause == clause >= 0 and p.of < 0 and (p.role == "object" or p.prep == "with")]
    return [p for p in met if p.of == noun >= 0 and p.prep == "with"]


def _is_unnamed(phrase: Phrase) -> bool:
    """Whether a phrase tells of several people by what they are: "opposition leaders", "a group of students"."""
    plain = phrase.opener in ("", "a", "an", "some", "several") and not phrase.names and not phrase.pronoun
    return plain and not phrase.owned and (phrase.head.endswith("s") or phrase.head in ("group", "delegation", "team"))


def _later(draft: Draft, linked: list[Draft]) -> Draft:
    """The draft with the text's word that it comes after what the same people did: "Later he met dissidents"."""
    last = linked[-1] if linked else None
    match = _LATER_ON.fullmatch(draft.page.low, draft.sentence.start, draft.start)
    if last is None or draft.antecedent is not None or last.page is not draft.page:
        return draft
    near = draft.sentence.index - last.sentence.index <= _AHEAD
    known = last if last.participants or last.antecedent is None else last.antecedent
    if near and _again(draft) and known.participants == draft.participants and draft.status is not last.status:
        return _with_relations(draft, (*draft.relations, _told_at(last, RelationKind.AFTER, "again")))
    if near and _others_to_come(draft, known):
        words = draft.page.document.text[draft.start : draft.end]  # of a plan, where the other one is over
        return _with_relations(draft, (*draft.relations, _told_at(last, RelationKind.AFTER, words)))
    if match is None or not near or last.status is not draft.status:
        return draft
    if not _people(draft.participants) & _people(known.participants):
        return draft
    word = match.group(1) or match.group(2)
    kind = RelationKind.BEFORE if word == "earlier" else RelationKind.AFTER
    return _with_relations(draft, (*draft.relations, _told_at(last, kind, word)))


def _others_to_come(draft: Draft, last: Draft) -> bool:
    """Whether somebody who met one is to meet others, whom nobody names: "They met. She will dine with 11 leaders"."""
    planned = draft.page.part == "text" and draft.sure and draft.status is Status.SCHEDULED
    if not planned or not last.sure or last.status is not Status.HELD or last.page is not draft.page:
        return False
    return bool(_people(draft.participants) & _people(last.participants)) and _with_unnamed_others(draft, [last])


def _told_at(last: Draft, kind: RelationKind, words: str) -> Relation:
    return Relation(kind, last.page.part, last.start, last.end, words)


def _meet_again(draft: Draft, row: list[Draft]) -> bool:
    """Whether a verb tells of the next meeting of those who meet at the other: "They met, and will meet again"."""
    if not _again(draft) or any(_again(d) or d.page is not draft.page for d in row):
        return False
    to_come = draft.status in (Status.SCHEDULED, Status.CONSIDERED)
    over = to_come and any(d.status is Status.HELD and d.sure for d in row)
    return over or not draft.when.known or not any(d.when.known for d in row)


def _again(draft: Draft) -> bool:
    return draft.hit.verb and _AGAIN.match(draft.page.low, draft.end) is not None


def _is_told(draft: Draft, words: re.Pattern[str]) -> bool:
    """Whether such words stand right in front of an event word."""
    before = draft.page.low[max(draft.sentence.start, draft.start - 40) : draft.start]
    return not draft.hit.verb and words.search(before) is not None


def _of_lower_rank(draft: Draft, other: Draft) -> bool:
    """Whether ministers or officials meet at the one and heads of state or government at the other."""
    if draft.kind is Kind.SUMMIT and other.hit.verb and other.kind is Kind.MEETING:
        before = other.page.low[max(other.sentence.start, other.start - 60) : other.start]
        return _BELOW_SUBJECT.search(before) is not None
    if draft.hit.verb or draft.kind is Kind.SUMMIT or other.kind is not Kind.SUMMIT:
        return False
    low = draft.page.low
    before = low[max(draft.sentence.start, draft.start - 60) : draft.start]
    return _BELOW.match(low, draft.end, draft.sentence.end) is not None or _BELOW_BEFORE.search(before) is not None


def _takes_it(later: Draft, draft: Draft, other: Draft, row: list[Draft]) -> bool:
    """Whether the gathering to which a verb lies is rather what was told before: "meet a day before the summit"."""
    at = (later.page.part, later.start, later.end)
    kinds = {r.kind for r in draft.relations if (r.part, r.start, r.end) == at}
    summits = later.kind is Kind.SUMMIT and any(d.kind is Kind.SUMMIT for d in row)
    to_it = RelationKind.DURING in kinds or (summits and kinds)
    return bool(to_it) and later.definite and _agreement(later, other, row) >= _TAKES_UP


def _is_the_same(draft: Draft, other: Draft) -> bool:
    """Whether a clause says that it is the other one: "talks on Friday, which would be the first meeting since ..."."""
    if other.sentence is not draft.sentence or not other.end < draft.start <= other.end + 120:
        return False
    if draft.hit.verb:
        return not other.hit.verb and _goes_on_where(draft, other)
    return (
        _FAMILY[draft.kind] == _FAMILY[other.kind]
        and _WHICH_IS.fullmatch(draft.page.low, other.end, draft.start) is not None
    )


def _goes_on_where(draft: Draft, other: Draft) -> bool:
    """Whether a clause only tells more of the other: "a summit in Rome, where they met for an hour"."""
    return (
        _FAMILY[draft.kind] == _FAMILY[other.kind]
        and _WHERE_THEY.fullmatch(draft.page.low, other.end, draft.start) is not None
        and _NOBODY_ELSE.match(draft.page.low, draft.end) is not None
    )


def _beside_gathering(draft: Draft, row: list[Draft]) -> bool:
    """Whether two sides meet whom nobody named with a gathering: what they do there is an event of its own."""
    mine = _lands(draft.participants)
    whole = {p.name for d in row for p in d.participants if p.kind in ("group", "organisation")}
    theirs = {name for d in row for name in _lands(d.participants)}
    return len(mine) > 1 and bool(whole) and not mine & theirs


def _others_meet(draft: Draft, row: list[Draft]) -> bool:
    """Whether those who meet are none of those who are named with the event elsewhere."""
    mine, theirs = _lands(draft.participants), {name for d in row for name in _lands(d.participants)}
    return bool(mine and theirs and not mine & theirs)


_MANY = 5  # sides; of fewer a report may name two for all


def _of_others(draft: Draft, other: Draft) -> bool:
    """Whether two mentions name sides of which each has one that the other has not, so that they are of two events."""
    series = {draft.series or other.series}
    mine, theirs = _lands(draft.participants) - series, _lands(other.participants) - series
    two, all_of_them = sorted((len(mine), len(theirs)))
    return _others_too(mine, theirs) or (two == 2 and all_of_them >= _MANY)  # two of six met: not the six-party talks


def _elsewhere(draft: Draft, other: Draft) -> bool:
    """Whether the draft is named for a town ("the Lima talks") and the other is told to be in another one."""
    here, there = draft.place, other.place
    if draft.hit.verb or here is None or there is None or here.kind != "city" or there.kind != "city":
        return False
    return _named_for_its_place(draft) and here.name != there.name


def _one_of_its_meetings(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells of people who meet on one day of longer talks: "Talks run to Friday. A meets B today"."""
    if not draft.hit.verb or len(_people(draft.participants)) < 2:
        return False
    inside = draft.when.contradicts(other.when) and _inside(draft.when, other.when)
    inside = inside or _goes_on_at(other.when, draft.when)
    return inside and not _people(draft.participants) <= _people(other.participants)


def _goes_on_at(when: When, part: When) -> bool:
    """Whether an event that began before still goes on at the one day of another: "a second day of talks today"."""
    first, goes_on, day = when.start_latest, when.end_earliest, part.earliest
    if first is None or goes_on is None or day is None or day != part.latest:
        return False
    return first < day <= goes_on


def _abroad(draft: Draft, other: Draft) -> bool:
    """Whether two mentions are told to be in two countries."""
    here = draft.place.country if draft.place is not None else None
    there = other.place.country if other.place is not None else None
    return here is not None and there is not None and here != there


def _of_another_visitor(draft: Draft, other: Draft) -> bool:
    """Whether two visits are paid by different people: "her visit to Rome", "his trip to London"."""
    if draft.kind is not Kind.VISIT or other.kind is not Kind.VISIT:
        return False
    mine, theirs = ({p.name for p in d.participants if p.role == "visitor"} for d in (draft, other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _joint(draft: Draft, other: Draft) -> bool:
    """Whether a joint press conference is taken up, at which the other one speaks: "at the conference, B said"."""
    if not draft.definite or draft.kind is not Kind.PRESS or other.kind is not Kind.PRESS:
        return False
    return _JOINT.search(other.page.low, max(other.sentence.start, other.start - 40), other.start) is not None


def _named_for_its_place(draft: Draft) -> bool:
    """Whether the words in front of an event word are its place: "the Lima talks", "the White House meeting"."""
    at = draft.start - 1
    return draft.place is not None and any(n.end == at and n.where is not None for n in draft.sentence.names)


def _same_day_summit(draft: Draft, row: list[Draft]) -> bool:
    """Whether a summit is taken up by its day, whoever is named beside it as its host or as a guest."""
    taken_up = draft.definite and draft.kind is Kind.SUMMIT and any(d.kind is Kind.SUMMIT for d in row)
    return taken_up and draft.when.exact and any(draft.when == d.when for d in row)


def _on_the_sidelines(draft: Draft, other: Draft) -> bool:
    """Whether one sentence tells that the other is beside the draft: "they met on the sidelines of the talks"."""
    if draft.sentence is not other.sentence or other.end > draft.start:
        return False
    return _BESIDE_IT.search(draft.page.low, other.end, draft.start) is not None


def _told_apart(draft: Draft, other: Draft) -> bool:
    """Whether one sentence tells how the two lie to each other: "the meeting followed the summit"."""
    if draft.sentence is not other.sentence or (draft.definite and draft.hit.trigger.words == other.hit.trigger.words):
        return False  # "after the meeting, one of those at the meeting said"
    if not (draft.hit.verb or other.hit.verb) and _beside(draft, other) < 0:
        return True
    gathering = draft.definite or draft.series is not None or draft.kind is Kind.SUMMIT
    pairs = ((draft, other), (other, draft))
    return any(
        (r.part, r.start, r.end) == (b.page.part, b.start, b.end) and (gathering or r.words != "at")
        for a, b in pairs
        for r in a.relations
    )  # but "they met at talks in Lima" is one event


def _other_people(draft: Draft, row: list[Draft]) -> bool:
    """Whether a verb tells of people each group of which has someone whom the other has not."""
    mine = _people(draft.participants)
    return draft.hit.verb and any(_others_too(mine, _people(d.participants)) for d in row)


def _over_or_ahead(draft: Draft, other: Draft) -> bool:
    """Whether the one is surely over, by its days, and the other is surely to come."""
    today = draft.page.document.day
    if not (draft.sure and other.sure):
        return False
    for one, two in ((draft, other), (other, draft)):
        over = one.status is Status.HELD and one.when.exact and one.when.latest is not None and one.when.latest < today
        off = two.page.part == "title" and two.status in (Status.POSTPONED, Status.CANCELLED)
        if over and (two.status is Status.SCHEDULED or off) and two.when != one.when:
            return True
    return False


def _length_to_come(draft: Draft, other: Draft) -> bool:
    """Whether a draft tells only how many days an event lasts, and the other the day on which it is to begin."""
    one = draft.when
    if not draft.definite or (draft.kind is Kind.SUMMIT and other.kind is not Kind.SUMMIT):
        return False
    length_only = one.earliest is None and one.latest is None and one.duration is not None and one.duration > 1
    single = other.when.exact and other.when.earliest is not None and other.when.earliest == other.when.latest
    return length_only and single and other.status is Status.SCHEDULED and other.when.candidates == ()


def _end_to_come(draft: Draft, other: Draft) -> bool:
    """Whether a draft tells the last day of an event whose first one is told: "opened a summit on Monday. It ends"."""
    one, begun = draft.when, other.when
    if draft.hit.verb or not draft.definite or one.earliest is not None or one.end_earliest is None:
        return False
    if one.end_earliest != one.latest or begun.earliest is None or other.mention is None:
        return False
    if not (begun.exact and begun.earliest == begun.latest and begun.candidates == ()):
        return False
    lasts = (one.end_earliest - begun.earliest).days
    if other.hit.verb and draft.sentence.index == other.sentence.index + 1:
        return 0 < lasts <= _MEETS_AT_MOST  # "will meet in Paris on Tuesday. The meeting ends on Wednesday."
    return 0 < lasts <= _LASTS_AT_MOST and begins_on(other.page, other.hit, other.mention)


_MEETS_AT_MOST, _LASTS_AT_MOST = 4, 14  # days


def _takes_up_one_side(draft: Draft, other: Draft) -> bool:
    """Whether talks are taken up where only one of their sides, or the body that meets, was named, or is named now.

    "The envoy arrived for talks ... The minister said that he expected progress at the talks."
    """
    if draft.hit.verb or not draft.definite or draft.page is not other.page:
        return False
    if _SIDES.match(draft.page.low, draft.end) is not None or draft.sentence.index - other.sentence.index > _NEAR_BY:
        return False
    if draft.kind is other.kind is Kind.SIGNING:
        return other.hit.verb and not draft.page.low.startswith(" of ", draft.end)
    same = draft.hit.trigger.words == other.hit.trigger.words
    theirs = _lands(other.participants)
    one_side = same and min(len(theirs), len(_lands(draft.participants))) == 1
    body = draft.sentence.index - other.sentence.index == 1 and _bodies_only(other) and len(theirs) == 1
    return (one_side or body) and draft.kind is not Kind.VISIT


def _is_of_a_body(draft: Draft) -> bool:
    """Whether the words in front of an event word are the body that meets: "the OPEC board meeting"."""
    bodies = (n for n in draft.sentence.names if n.who is not None and n.who.kind == "organisation")
    return any(_ITS_BODY.fullmatch(draft.page.low, n.end, draft.start) for n in bodies if n.end < draft.start)


def _named_again(draft: Draft, other: Draft) -> bool:
    """Whether a meeting is taken up by the one with whom it was told to be: "the meeting with Lee"."""
    match = None if draft.hit.verb or not draft.definite else _SIDES.match(draft.page.low, draft.end)
    if match is None or " with " not in match.group():
        return False
    name = next((n for n in draft.sentence.names if match.end() <= n.start <= match.end() + 30), None)
    if name is None or name.who is None:
        return False
    return len(other.participants) > 1 and name.who.name in {p.name for p in other.participants}


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


def _agreement(draft: Draft, other: Draft, row: list[Draft]) -> float:
    """How well two drafts fit as one event; below 2 they are two."""
    if _FAMILY[draft.kind] != _FAMILY[other.kind] or draft.fresh or _on_its_own(draft):
        return 0.0
    if draft.plural != other.plural and not (draft.plural and draft.definite and _of_several(other)):
        return 0.0
    lasts = any(_length_to_come(draft, d) or _end_to_come(draft, d) for d in row)
    new_days = lasts or _set_anew(draft, other)
    if draft.when.contradicts(other.when) and not new_days and not _inside(draft.when, other.when):
        return 0.0
    if draft.series and other.series and draft.series != other.series:
        return 0.0
    if _of_lower_rank(draft, other) or _named_otherwise(draft, other) or _first_and_next(draft, row):
        return 0.0
    if _meet_again(draft, row):
        return 0.0
    if _abroad(draft, other):
        return 0.0
    if _long_before_the_headline(draft, other) or _turns_from_here(draft, other):
        return 0.0
    over_and_ahead = {draft.status, other.status} in _PAST_AND_AHEAD and draft.sure and other.sure
    if over_and_ahead and not _open(draft, other) and not _headline_of_a_plan(draft, other):
        return 0.0
    mine, theirs = _lands(draft.participants), _lands(other.participants)
    people, others = _people(draft.participants), _people(other.participants)
    words = draft.hit.trigger.words
    if _brings_others(draft, other, people - others) or _two_at_a_conference(draft, other):
        return 0.0
    takes_up = draft.definite and draft.kind is Kind.SUMMIT
    body_meets = other.hit.verb and (other.series is not None or (_bodies_only(other) and bool(theirs)))
    takes_up = takes_up and (other.kind is Kind.SUMMIT or body_meets)
    takes_up = takes_up or (draft.definite and other.kind is Kind.SUMMIT and _A_GATHERING.fullmatch(words) is not None)
    host_only = takes_up and (
        mine == {draft.series} or theirs == {other.series} or _bodies_only(draft) or _bodies_only(other)
    )
    if not mine & theirs:
        host_only = host_only or (draft.definite and bool(mine) and not people and _only_hosts(draft))
        host_only = host_only or _same_day_summit(draft, row) or _takes_up_one_side(draft, other)
        host_only = host_only or any(_joint(draft, d) for d in row)
    if mine and theirs and not mine & theirs and not host_only:
        return 0.0
    if (
        people
        and others
        and not people & others
        and not (_same_day_summit(draft, row) or any(_joint(draft, d) for d in row))
        and (draft.hit.verb or other.hit.verb or len(people) + len(others) > 3)
        and not _only_speaks(draft, people, mine, theirs)
    ):
        return 0.0
    series = {draft.series or other.series}
    again = _named_again(draft, other)
    if (_others_too(mine - series, theirs - series) or _others_too(people, others)) and not (
        again or _same_day_summit(draft, row)
    ):
        return 0.0
    if draft.kind is Kind.VISIT and people and others and not people & others:
        return 0.0
    before = draft.page.low[max(draft.sentence.start, draft.start - 60) : draft.start]
    beside = not draft.hit.verb and _BESIDE_IT.search(before) is not None
    one_phrase = draft.sentence is other.sentence and other.hit.verb and _gather_for(draft, other)
    if (
        (draft.series is None) != (other.series is None)
        and not one_phrase
        and (
            (len((mine if other.series else theirs) - series) > 1 and not takes_up)
            or draft.hit.verb
            or (other.hit.verb and not takes_up and not host_only and not beside)
        )
    ):
        return 0.0
    given_up = other.sure and other.status is Status.CANCELLED
    if given_up and draft.sure and draft.status is Status.SCHEDULED and not draft.when.known:
        return 0.0
    if draft.denied and other.sure and other.status is Status.HELD:
        return 0.0
    if draft.denied and not (mine == theirs and len(mine) > 1 and (people == others or not others)):
        return 0.0
    hours = _tells_how_long(draft, other)
    weight = 1.2 if hours else 0.0
    if draft.definite and draft.sentence.index == other.sentence.index + 1:
        weight += 1.0 * (_ATTENDED_BY.match(draft.page.low, draft.end) is not None)
    agrees = draft.status is other.status or not draft.sure
    if (
        draft.page.part == "title"
        and other.page.part == "text"
        and agrees
        and not (draft.when.known or (theirs and mine - theirs))
    ):
        weight += _HEADLINE  # a headline tells of what the text does
    if draft.hit.verb and draft.when.known and not other.when.known and draft.sentence is not other.sentence:
        weight -= 0.4
    if draft.hit.verb and mine - theirs and theirs:
        weight -= 0.5
    if draft.definite:
        weight += 1.2
    if again:
        weight += 1.0
    if beside and not any(_a_gathering(d) or (d.kind is Kind.SUMMIT and not d.hit.verb) for d in row):
        weight -= 1.0
    if not draft.hit.verb and draft.place is not None and any(_at_the_same(draft, d) for d in row):
        weight += 0.8
    if not draft.hit.verb and _THAT.search(before) and 0 < draft.sentence.index - other.sentence.index <= 1:
        same_word = draft.hit.trigger.words == other.hit.trigger.words
        weight += 1.6 if same_word or _ANY_KIND.fullmatch(draft.hit.trigger.words) else 0.3
    if not draft.when.known or not other.when.known:
        weight += 0.3
    else:
        weight += 1.0
    if mine and theirs and not host_only:
        weight += 0.6 * len(mine & theirs) - 0.7 * min(len(mine - theirs - series), len(theirs - mine - series))
    elif draft.definite and (not mine or _only_hosts(draft)):
        weight += 0.6
    if len(theirs) == 2 and theirs < mine and len(mine) > 3:
        weight -= 1.0  # many more than the two who met
    weight += 0.5 * len(people & others)
    any_kind = draft.definite and _A_GATHERING.fullmatch(words) is not None
    weight += 0.3 * (draft.kind is other.kind or any_kind) + (0.5 if draft.definite else 0.2) * (
        draft.hit.trigger.words == other.hit.trigger.words
    )
    length = draft.when.duration
    if (
        draft.definite
        and length is not None
        and length > 1
        and any(d.when.exact and d.when.duration == length for d in row)
    ):
        weight += 0.8
    if draft.series and draft.series == other.series:
        weight += 1.0
    if draft.place and other.place and draft.place.name == other.place.name:
        weight += 0.5
    if draft.sentence is other.sentence:
        weight += _beside(draft, other)
    elif _names_them(draft, other):
        weight += 1.4
    elif _they_meet(draft, other):
        weight += 1.0
    elif not draft.hit.verb and len(mine & theirs) < 2 and _is_told(draft, _A_NEW_ONE):
        weight -= 0.8  # "he spoke at a gathering of elders"
    elif not (draft.definite or hours or draft.hit.verb) and not (mine & theirs) and not (people & others):
        weight -= 0.8 * (draft.page.part == other.page.part)
    return weight


def _headline_of_a_plan(draft: Draft, other: Draft) -> bool:
    """Whether a headline in the present tells what the text dates ahead, of the same people: "Kerry meets Lavrov"."""
    if draft.page.part != "title" or not draft.hit.verb or draft.hit.trigger.pos == "past" or draft.when.known:
        return False
    ahead = other.when.earliest is not None and other.when.earliest > draft.page.document.day
    return ahead and {p.name for p in draft.participants} == {p.name for p in other.participants}


def _long_before_the_headline(draft: Draft, other: Draft) -> bool:
    """Whether the text looks back on a meeting of weeks ago, which a headline in the present does not tell."""
    if draft.page.part != "title" or not draft.hit.verb or draft.hit.trigger.pos == "past" or other.when.latest is None:
        return False
    return (draft.page.document.day - other.when.latest).days > _LASTS_AT_MOST


def _turns_from_here(draft: Draft, other: Draft) -> bool:
    """Whether a sentence turns to another town, where the other is "here": "gathered here today. In Helsinki, ..."."""
    if draft.place is None or draft.place.kind != "city" or draft.sentence is other.sentence:
        return False
    opens = draft.page.low.startswith(f"in {draft.place.name.lower()}, ", draft.sentence.start)
    return opens and _IS_HERE.match(other.page.low, other.end) is not None


_IS_HERE = re.compile(r" (?:[\w-]+ ){0,2}here\b")


def _its_talks(draft: Draft, other: Draft) -> bool:
    """Whether the talks that a sentence names at its end are those of which the event was made up that ended then."""
    if _FAMILY[draft.kind] != _FAMILY[other.kind] or (draft.participants and other.participants):
        return False
    if draft.sentence is not other.sentence or draft.hit.verb or not 0 < draft.start - other.end < _SENTENCE:
        return False
    return _ENDED_AFTER.fullmatch(draft.page.low, other.end, draft.start) is not None


_SENTENCE = 180  # characters
_ENDED_AFTER = pattern("links.ended_after")
_ATTENDED_BY = pattern("links.attended_by")


def _on_its_own(draft: Draft) -> bool:
    """Whether the words set an event beside any told before: "after his own meeting with her", "met separately"."""
    if not draft.hit.verb:
        return _is_told(draft, _ITS_OWN)
    low = draft.page.low
    before = low[max(draft.sentence.start, draft.start - 30) : draft.start]
    return (
        _SEPARATELY.match(low, draft.end, draft.sentence.end) is not None
        or _SEPARATELY_BEFORE.search(before) is not None
    )


def _tells_how_long(draft: Draft, other: Draft) -> bool:
    """Whether a mention tells how long that lasted of which the sentences before tell: "after six hours of talks"."""
    if draft.hit.verb or draft.participants or draft.definite or draft.sentence is other.sentence:
        return False
    near = draft.sentence.index - other.sentence.index <= _AHEAD and other.status is draft.status is Status.HELD
    return near and _HOURS_OF.search(draft.page.low, draft.sentence.start, draft.start) is not None


def _of_several(draft: Draft) -> bool:
    """Whether what is told can be taken up as "the meetings": talks, or a verb with several whom one met."""
    if _FAMILY[draft.kind] != "meeting":
        return False
    if not draft.hit.verb:
        return draft.hit.trigger.words in LONG
    return draft.status is Status.HELD and len(_people(draft.participants)) > 2


def _only_speaks(draft: Draft, people: set[str], mine: set[str], theirs: set[str]) -> bool:
    """Whether the one person beside talks that are taken up is of a side that met: "After the talks, A's aide said"."""
    taken_up = draft.definite and not draft.hit.verb and _SIDES.match(draft.page.low, draft.end) is None
    return taken_up and draft.kind is Kind.MEETING and len(people) == 1 and bool(mine) and mine <= theirs


def _names_them(draft: Draft, other: Draft) -> bool:
    """Whether a sentence names those whom the one before it, about a meeting to come on some day, only describes.

    "The leaders of the two largest powers are due to meet on Friday. Presidents A and B will hold talks ..."
    """
    lands = _lands(other.participants)
    return (
        draft.sentence.index == other.sentence.index + 1
        and draft.page is other.page
        and draft.status is other.status is Status.SCHEDULED
        and not _people(other.participants)
        and len(lands) < 2
        and lands <= _lands(draft.participants)
        and len(draft.participants) > 1
        and other.when.known
        and not draft.when.known
    )


def _they_meet(draft: Draft, other: Draft) -> bool:
    """Whether a sentence goes on about a meeting to come that the one before it names: "They will meet on Friday."."""
    low, before = draft.page.low, draft.page.low[max(draft.sentence.start, draft.start - 60) : draft.start]
    length_told = draft.status is Status.HELD and _HOW_LONG.match(low, draft.end) is not None
    return (
        draft.hit.verb
        and draft.kind in (Kind.MEETING, Kind.SUMMIT)
        and draft.page is other.page
        and 0 < draft.sentence.index - other.sentence.index <= 2
        and (draft.status is other.status or _as_it_was_planned(draft, other))
        and (draft.status is Status.SCHEDULED or length_told)
        and _lands(draft.participants) == _lands(other.participants)
        and _THEY.search(before) is not None
        and not low.startswith(" again", draft.end)
    )


def _inside(one: When, other: When) -> bool:
    """Whether one is a day on which the other goes on: "said Friday at the summit" of one from Thursday to Friday."""
    if not (one.exact and other.exact):
        return False
    a, b = sorted((one, other), key=lambda when: when.duration or 1)
    if a.duration != 1 or b.duration == 1 or a.earliest is None or b.earliest is None or b.latest is None:
        return False
    return b.earliest <= a.earliest <= b.latest


def _at_the_same(draft: Draft, other: Draft) -> bool:
    """Whether the draft is named for the town where the other is ("the Lima talks")."""
    if draft.place is None or other.place is None or draft.place.name != other.place.name:
        return False
    return _named_for_its_place(draft)


def _a_gathering(draft: Draft) -> bool:
    """Whether more than two sides meet, or a body of states."""
    bodies = any(p.kind in ("organisation", "group") for p in draft.participants)
    return draft.series is not None or bodies or len(_lands(draft.participants)) > 2


def _others_too(mine: set[str], theirs: set[str]) -> bool:
    """Whether each of two groups has someone whom the other has not, so that they met at two events."""
    return min(len(mine), len(theirs)) > 1 and bool(mine - theirs) and bool(theirs - mine)


def _open(draft: Draft, other: Draft) -> bool:
    """Whether held and scheduled can be one event: on the day of the report itself, or where the days are the same."""
    today = draft.page.document.day
    if _begun_and_to_end(draft.when, other.when, today) or _begun_and_to_end(other.when, draft.when, today):
        return True
    if draft.when.known and draft.when == other.when:
        return True
    if not draft.definite and not (draft.when.known and other.when.known):
        return False
    begun = other.when.start_latest
    if not draft.when.known and begun is not None and begun <= today and other.when.end_latest is None:
        return True  # it goes on
    return any(d.when.exact and d.when.earliest == today for d in (draft, other))


def _begun_and_to_end(one: When, other: When, today: dt.date) -> bool:
    """Whether one tells only the beginning of an event, which is over, and the other only the end, which is to come."""
    if one.start_latest is None or one.end_latest is not None or other.earliest is not None or other.latest is None:
        return False
    return one.start_latest <= today <= other.latest and one.start_latest <= other.latest


def _beside(draft: Draft, other: Draft) -> float:
    """In one sentence: "meet for talks" is one event, "a meeting after the summit" two."""
    low = draft.page.low
    between = low[min(draft.end, other.end) : max(draft.start, other.start)]
    apart = _APART.search(between)
    if apart is not None and other.end <= draft.start and _SAID.search(between, 0, apart.start()):
        apart = None  # "the talks were good, she said after the meeting"
    if _WITH_A.search(between) or apart is not None or _PART_OF_IT.search(between):
        return -2.0
    if not other.hit.verb and other.end <= draft.start and _DEALS_WITH.match(between):
        return -2.0  # "the meeting called for talks between ..."
    if draft.hit.verb and in_aside(draft.page, draft.sentence, other.hit, draft.start):
        return -2.0  # "Chad, which is to host a conference, will meet Togo"
    if other.hit.verb and _THEIR_FIRST.fullmatch(between):
        return 3.0  # "met in Brussels on Tuesday, their first encounter in a year"
    if re.fullmatch(r"(?: [\w.'-]+){0,9} (?:for|in|at|of) (?:a |an )?(?:[\w.'-]+ ){0,4}", between) and other.hit.verb:
        return 1.6
    return 0.0


def _gather_for(draft: Draft, other: Draft) -> bool:
    """Whether it is for the draft that people come together: "they gather on Friday for a summit"."""
    between = draft.page.low[other.end : draft.start]
    return _FOR_A.search(between) is not None and _beside(draft, other) > 0


def _relations(draft: Draft, drafts: list[Draft]) -> tuple[Relation, ...]:
    """What the sentence says of this event and another: "after attending a summit", "After the talks, they met ..."."""
    found = []
    low = draft.page.low
    for other in drafts:
        if other.sentence is not draft.sentence or other.start == draft.start:
            continue
        if other.start > draft.end:
            between = low[draft.end : other.start]
            patterns = (*_BETWEEN, _WHEN_THEY) if other.hit.verb and not draft.when.known else _BETWEEN
        else:
            between = low[draft.sentence.start : other.start]
            patterns = _OPENING
            gap = low[other.end : draft.start]
            part = _WITH_A.search(gap) if other.hit.end <= draft.start else None
            if part is not None:  # "the talks begin with a meeting between ..."
                found.append(
                    Relation(RelationKind.PART_OF, other.page.part, other.start, other.end, part.group().strip())
                )
                continue
            if "," not in gap and _SUBJECT_NEXT.fullmatch(gap) is None:
                continue
            if _IN_RELATIVE.match(gap):
                continue  # "During a meeting where she told of her trip, ..."
        for kind, words in patterns:
            match = words.search(between)
            if match is not None and other.start > draft.end and _SAID.search(between, 0, match.start(1)):
                continue  # "the talks were good, she said after the meeting"
            if match is not None and kind is RelationKind.DURING and _told_there(draft, other):
                continue  # "said at a meeting that he had heard it during another one"
            if match is not None and (match.group(1) != "at" or _AT_IT.fullmatch(between, match.end(1)) is not None):
                found.append(Relation(kind, other.page.part, other.start, other.end, match.group(1)))
                break
    return tuple(found)


def _told_there(draft: Draft, other: Draft) -> bool:
    """Whether clauses lie between an event and another one behind it, so that something else was during that one."""
    return other.start > draft.end and draft.sentence.crossing(draft.end, other.start) >= _CLAUSES


def _with_days(draft: Draft, relations: tuple[Relation, ...], drafts: list[Draft]) -> Draft:
    """A press conference right after or before a meeting is on the day of it, a meeting during another on one of it."""
    if draft.kind is Kind.PRESS and not draft.when.known:
        for relation in relations:
            target = next((d for d in drafts if d.page.part == relation.part and d.start == relation.start), None)
            if target is not None and target.when.exact:
                return attrs.evolve(draft, relations=relations, when=target.when, mention=target.mention)
    if not draft.when.known and draft.status is not Status.CANCELLED:
        for relation in relations:
            target = next((d for d in drafts if d.page.part == relation.part and d.start == relation.start), None)
            if relation.kind is RelationKind.DURING and target is not None and target.when.exact:
                return attrs.evolve(draft, relations=relations, when=_some_day_of(target.when), mention=target.mention)
    return _with_relations(draft, relations)


def _some_day_of(when: When) -> When:
    """A meeting during a gathering is on its day, or on some day of it."""
    if when.earliest is None or when.latest is None or when.earliest == when.latest:
        return when
    return When.some_day(when.earliest, when.latest)


def _with_people(draft: Draft, drafts: list[Draft]) -> Draft:
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
