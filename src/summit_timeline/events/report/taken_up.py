"""Which event a mention takes up by its own words: the next one, their last, the one that somebody chairs."""

import datetime as dt
from collections.abc import Sequence

import attrs

from summit_timeline.dates.when import UNKNOWN
from summit_timeline.events.model import Kind, Relation, RelationKind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.antecedents import LAST, antecedent_of
from summit_timeline.events.report.pair_days import AHEAD, PAUSE, is_past
from summit_timeline.events.report.pair_sides import FAMILY, NEAR_BY, lands_of
from summit_timeline.events.report.pairs import ANOTHER, THEIR_LAST, is_told
from summit_timeline.events.report.two_events import others_meet
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.sides import officiates

_CONVENES = pattern("links.convenes")
_THE_ONE = pattern("links.the_one")
_SIGNS_FOR = pattern("links.signs_for")
_IT_IS = pattern("links.it_is")
_NEXT_ONE = pattern("links.next_one")
_ONLY_AGAIN = pattern("links.only_again")
_PLAINLY = pattern("links.plainly")
_ROUND = pattern("links.round")
_FOLLOWS = pattern("links.follows")
_AT_A_CEREMONY = pattern("links.at_a_ceremony")
_ROUND_REACH = 12  # sentences
_DAY = dt.timedelta(days=1)
_NEXT_WORD = len(" early on ")
_ONE_BEFORE = pattern("links.one_before")
_COUPLE = 2


def just_named(draft: Draft, waiting: list[Draft]) -> Draft | None:
    """What the sentence before names without a day, where a pronoun gives it one: "new talks. They start Monday"."""
    last = next((d for d in reversed(waiting) if d.kind is draft.kind), None)
    dated = draft.mention is not None and draft.when.known and draft.mention.start - draft.end <= _NEXT_WORD
    if last is None or not dated:
        return None
    named = not last.denied and not last.hit.verb and bool(last.participants)
    return last if named and draft.sentence.index - last.sentence.index == 1 else None


def before_its_change(draft: Draft, linked: list[Draft]) -> Draft | None:
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


def only_again(draft: Draft) -> bool:
    """Whether the word of a draft names an event only where it takes one up."""
    return _ONLY_AGAIN.fullmatch(draft.hit.trigger.words) is not None


def vague(draft: Draft) -> bool:
    """Whether such a word has more in front of it than "the", so that it may be of anything: "the awards ceremony"."""
    return only_again(draft) and _PLAINLY.search(draft.page.low, max(0, draft.start - 8), draft.start) is None


def at_its_ceremony(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The signing told right before a sentence that opens with its ceremony: "X signed it. In a garden ceremony, X"."""
    if draft.kind is not Kind.SIGNING or draft.hit.verb or not draft.hit.trigger.words.endswith("ceremony"):
        return None
    last = linked[-1] if linked else None
    if last is None or last.page is not draft.page or last.kind is not Kind.SIGNING or last.status is not Status.HELD:
        return None
    near = 0 < draft.sentence.index - last.sentence.index <= AHEAD and not draft.when.contradicts(last.when)
    opens = _AT_A_CEREMONY.fullmatch(draft.page.low, draft.sentence.start, draft.start) is not None
    return last if near and opens else None


def ceremony_to_come(draft: Draft, linked: list[Draft]) -> Draft | None:
    """A ceremony that is to follow what was signed right before, with those who signed it.

    "Chad and Togo signed a truce on Monday. A formal ceremony will be held in Lome on Friday."
    """
    last = next((d for d in reversed(linked) if d.page is draft.page), None)
    if last is None or last.kind is not Kind.SIGNING or draft.sentence.index - last.sentence.index not in (1, AHEAD):
        return None
    follows = last.status is Status.HELD and draft.status is Status.SCHEDULED and draft.sure and draft.when.known
    if not follows or _FOLLOWS.fullmatch(draft.page.low, draft.sentence.start, draft.start) is None:
        return None
    return attrs.evolve(draft, entries=last.entries, participants=last.participants, subject=last.subject)


def is_round(draft: Draft) -> bool:
    return _ROUND.fullmatch(draft.hit.trigger.words) is not None


def of_a_row(draft: Draft, linked: list[Draft]) -> Draft:
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


def further_one(draft: Draft, linked: list[Draft]) -> Draft:
    """A further one to come, with the sides of the one told right before: "They met. A second meeting is due Friday".

    So is a signing to come, behind that of another paper.
    """
    if draft.participants or draft.status not in (Status.SCHEDULED, Status.CONSIDERED) or draft.page.part == "title":
        return draft
    last = next((d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind]), None)
    if last is None or last.page is not draft.page or draft.sentence.index - last.sentence.index not in (0, 1):
        return draft
    known = last if last.participants or last.antecedent is None else last.antecedent
    another = is_told(draft, ANOTHER) if draft.kind is not Kind.SIGNING else _is_of_a_paper(draft)
    bodies = any(p.kind in ("organisation", "group") for p in known.participants)
    if not another or bodies or len(lands_of(known.participants)) < _COUPLE or any(n.who for n in draft.sentence.names):
        return draft
    return attrs.evolve(draft, entries=known.entries, participants=known.participants)


def _is_of_a_paper(draft: Draft) -> bool:
    """Whether what is signed was not told of before: "a treaty is to be signed", "the signing of a pact"."""
    return not draft.definite or draft.page.low.startswith((" of a ", " of an ", " of another "), draft.end)


def next_one(draft: Draft, linked: list[Draft]) -> Draft:
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


def their_last(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The meeting before this one, of the same two, where the text told of one: "since their last meeting"."""
    if draft.hit.verb or is_told(draft, THEIR_LAST) is False or draft.when.known:
        return None
    today = draft.page.document.day - PAUSE
    over = [d for d in linked if FAMILY[d.kind] == FAMILY[draft.kind] and d.status is Status.HELD and not d.plural]
    told = [
        d for d in over if d.when.latest is not None and d.when.latest < today and len(lands_of(d.participants)) > 1
    ]
    heads = {(d.when, frozenset(lands_of(d.participants))) for d in told}
    return told[-1] if len(heads) == 1 and not others_meet(draft, told) else None


def chaired(draft: Draft, linked: list[Draft], behind: Sequence[Draft]) -> Draft | None:
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
    near = [d for d in recent if not is_past(d) or (over and draft.sentence.index == d.sentence.index + 1)]
    nouns = [d for d in near if not d.hit.verb]  # rather the meeting of which is told than that one met another
    return antecedent_of(alone, nouns, behind) or antecedent_of(alone, near, behind)


def signs_for(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The signing told of just before, where this verb only tells who signed for a side: "Vega signed for Chile"."""
    if draft.kind is not Kind.SIGNING or not draft.hit.verb:
        return None
    also = draft.page.low.endswith(" also ", draft.sentence.start, draft.start)
    if not also and _SIGNS_FOR.match(draft.page.low, draft.end) is None:
        return None
    last = next((d for d in reversed(linked[-LAST:]) if d.kind is Kind.SIGNING), None)
    near = last is not None and draft.sentence.index - last.sentence.index <= AHEAD
    return last if near and last is not None and not draft.when.contradicts(last.when) else None


def only_convenes(draft: Draft) -> bool:
    """Whether a verb tells who called the event that its object names: "Ban, who convened the meeting"."""
    if not draft.hit.verb or _CONVENES.fullmatch(draft.hit.trigger.words) is None:
        return False
    behind = (h for h in draft.sentence.hits if h.start > draft.end and not h.verb)
    return any(_THE_ONE.fullmatch(draft.page.low, draft.end, h.start) for h in behind)


def it_is(draft: Draft, linked: list[Draft]) -> Draft | None:
    """The event of the sentence before, where this one says which in a row it is: "It is the 21st session"."""
    if draft.hit.verb or _IT_IS.fullmatch(draft.page.low, draft.sentence.start, draft.start) is None:
        return None
    last = next((d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind] and not d.plural), None)
    if last is None or draft.sentence.index - last.sentence.index != 1 or draft.when.contradicts(last.when):
        return None
    return None if others_meet(draft, [last]) else last
