"""What makes another event of a mention that fits one told before: who meets, where, on which days, about what."""

from collections.abc import Callable

from summit_timeline.dates.when import When
from summit_timeline.events.days.edges import LONG
from summit_timeline.events.model import Kind, Participant, RelationKind, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report import pair_days, pair_sides, pairs
from summit_timeline.events.report.one_sentence import on_the_sidelines, told_apart
from summit_timeline.events.report.pair_days import lies_inside
from summit_timeline.events.report.pair_sides import lands_of, others_too, people_of
from summit_timeline.events.text.patterns import pattern, words

_ITS_BODY = pattern("links.its_body")
_A_GROUP = frozenset(words("links.a_group"))
_HOPED_FOR, _THE_FIRST = pattern("standing.hoped_for"), pattern("links.the_first")
_HIS_OWN = pattern("links.his_own")
_OF_ITS_MANY, _AT_ONE_OF_MANY = pattern("links.of_its_many"), pattern("links.at_one_of_many")
_ANOTHER_PAPER, _ANY_PAPER = pattern("links.another_paper"), pattern("links.any_paper")
_THAT_HE_HELD = pattern("links.that_he_held")
_HOLDER = 140  # characters behind an event word in which its own relative clause tells who held it
_COUPLE = 2
_NEAR = 30  # characters
_MANY = 5  # sides; of fewer a report may name two for all


def are_two(draft: Draft, row: list[Draft]) -> bool:
    """Whether a mention tells of another event than a row of mentions of one, although it fits one of them."""
    if any(parts(draft, row) for parts in _PARTS_FROM_ALL):
        return True
    return any(parts(draft, other) for other in row for parts in _PARTS)


def _by_their_days(draft: Draft, row: list[Draft]) -> bool:
    """Whether the days of a mention contradict those of an event, and are no later ones that go on with it."""
    if any(pair_days.length_to_come(draft, d) or pair_days.end_to_come(draft, d) for d in row):
        return False
    if draft.outdated and any(pair_days.from_these_days(draft, d) for d in row):
        return False
    days = {d.when for d in row if not pair_days.set_anew(draft, d)}
    return any(draft.when.contradicts(when) and not lies_inside(draft.when, when) for when in days)


def with_unnamed_others(draft: Draft, row: list[Draft]) -> bool:
    """Whether a mention tells of some whom nobody names, and the event of somebody named: "He also met dissidents"."""
    if draft.definite or draft.page.part == "title":
        return False
    mine = lands_of(draft.participants) | people_of(draft.participants)
    theirs = {name for d in row for name in lands_of(d.participants) | people_of(d.participants)}
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
    return plain and not phrase.owned and (phrase.head.endswith("s") or phrase.head in _A_GROUP)


def _beside_gathering(draft: Draft, row: list[Draft]) -> bool:
    """Whether two sides meet whom nobody named with a gathering: what they do there is an event of its own."""
    mine = lands_of(draft.participants)
    whole = {p.name for d in row for p in d.participants if _is_body(p)}
    theirs = {name for d in row for name in lands_of(d.participants)}
    return len(mine) > 1 and bool(whole) and not mine & theirs


def _of_two_beside_a_body(draft: Draft, row: list[Draft]) -> bool:
    """Whether somebody has a summit of his own with one who is not named with that of a body: "his summit with Xi"."""
    low, sentence = draft.page.low, draft.sentence
    summit = draft.kind is Kind.SUMMIT and not draft.hit.verb and low.startswith(" with ", draft.end)
    if not summit or any(map(_is_body, draft.participants)):
        return False
    if not any(_is_body(p) for d in row for p in d.participants):
        return False
    before = _HIS_OWN.search(low, max(sentence.start, draft.start - 40), draft.start)
    owners = (n for n in sentence.names if n.is_person)
    if before is None or (before.group()[0] == "'" and not any(n.end == before.start() for n in owners)):
        return False
    told = {p.name for d in row for p in d.participants}
    partner = next((n for n in sentence.names if draft.end < n.start <= draft.end + _NEAR), None)
    return partner is not None and all(e.name not in told for e in partner.everyone)


def _was_off_before(off: Draft, plan: Draft) -> bool:
    """Whether a meeting that was called off was to be on a day that is over, and another one is told to be ahead."""
    day = off.page.document.day
    if off.status is not Status.CANCELLED or plan.status is not Status.SCHEDULED or off.definite or not plan.sure:
        return False
    over = off.when.exact and off.when.latest is not None and off.when.latest < day
    return over and plan.hit.verb and plan.when.latest is not None and plan.when.latest >= day


def one_was_off_before(draft: Draft, other: Draft) -> bool:
    """Whether one of two mentions tells of a meeting that is to come and the other of one that was called off."""
    return _was_off_before(draft, other) or _was_off_before(other, draft)


def _is_body(participant: Participant) -> bool:
    return participant.kind in ("group", "organisation")


def others_meet(draft: Draft, row: list[Draft]) -> bool:
    """Whether those who meet are none of those who are named with the event elsewhere."""
    mine, theirs = lands_of(draft.participants), {name for d in row for name in lands_of(d.participants)}
    return bool(mine and theirs and not mine & theirs)


def _of_others(draft: Draft, other: Draft) -> bool:
    """Whether two mentions name sides of which each has one that the other has not, so that they are of two events."""
    series = {draft.series or other.series}
    mine, theirs = lands_of(draft.participants) - series, lands_of(other.participants) - series
    two, all_of_them = sorted((len(mine), len(theirs)))
    couple = draft.hit.verb and len(people_of(draft.participants)) == len(mine) == 2
    many = 3 if couple and other.kind is Kind.SUMMIT and not other.hit.verb else _MANY
    return others_too(mine, theirs) or (two == 2 and all_of_them >= many)  # two of six met: not the six-party talks


def with_many_after_talks_of_two(draft: Draft, other: Draft) -> bool:
    """Whether one tells of talks of two sides and the other of a gathering of many, or of a meeting at one.

    "Chad and Togo held talks for two weeks. Their presidents were to meet at a gathering of African leaders."
    """
    if other.hit.verb or other.hit.trigger.words not in LONG or people_of(other.participants):
        return False
    if len(lands_of(other.participants)) != _COUPLE or any(map(_is_body, other.participants)):
        return False
    of_many = _AT_ONE_OF_MANY if draft.hit.verb else _OF_ITS_MANY
    return of_many.match(draft.page.low, draft.end, draft.sentence.end) is not None


def _elsewhere(draft: Draft, other: Draft) -> bool:
    """Whether the draft is named for a town ("the Lima talks") and the other is told to be in another one."""
    here, there = draft.place, other.place
    if draft.hit.verb or here is None or there is None or here.kind != "city" or there.kind != "city":
        return False
    return pairs.named_for_its_place(draft) and here.name != there.name


def _one_of_its_meetings(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells of people who meet on one day of longer talks: "Talks run to Friday. A meets B today"."""
    if not draft.hit.verb or len(people_of(draft.participants)) < 2:
        return False
    inside = draft.when.contradicts(other.when) and lies_inside(draft.when, other.when)
    inside = inside or _goes_on_at(other.when, draft.when)
    return inside and not people_of(draft.participants) <= people_of(other.participants)


def _goes_on_at(when: When, part: When) -> bool:
    """Whether an event that began before still goes on at the one day of another: "a second day of talks today"."""
    first, goes_on, day = when.start_latest, when.end_earliest, part.earliest
    if first is None or goes_on is None or day is None or day != part.latest:
        return False
    return first < day <= goes_on


def _of_another_visitor(draft: Draft, other: Draft) -> bool:
    """Whether two visits are paid by different people: "her visit to Rome", "his trip to London"."""
    if draft.kind is not Kind.VISIT or other.kind is not Kind.VISIT:
        return False
    mine, theirs = ({p.name for p in d.participants if p.role == "visitor"} for d in (draft, other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _signs_another_paper(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells of the signing of a new paper, and the other is of one on another matter."""
    if draft.kind is not Kind.SIGNING or not draft.hit.verb or not (draft.subject and other.subject):
        return False
    if draft.sentence is other.sentence or _ANOTHER_PAPER.match(draft.page.low, draft.end) is None:
        return False
    mine, theirs = (set(_ANY_PAPER.sub(" ", name.lower()).split()) for name in (draft.subject, other.subject))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _other_people(draft: Draft, row: list[Draft]) -> bool:
    """Whether a verb, or a meeting "with" one, tells of people each group of which has some whom the other has not."""
    mine = people_of(draft.participants)
    others = [people_of(d.participants) for d in row]
    if not draft.hit.verb:  # "emerged from his meeting with Obama"
        couple = len(mine) == _COUPLE and draft.page.low.startswith(" with ", draft.end)
        others = [people for people in others if couple and len(people) == _COUPLE]
    return any(others_too(mine, people) for people in others)


def _held_by_another(draft: Draft, row: list[Draft]) -> bool:
    """Whether a noun tells who held it with others, who is none of the people of the event.

    "X's meeting with Chileans", "the talks that X held with them".
    """
    if draft.hit.verb:
        return False
    holder = _holder_of(draft)
    theirs = {name for d in row for name in people_of(d.participants)}
    named = set() if holder is None else {e.name for e in holder.everyone}
    return bool(theirs and named) and theirs.isdisjoint(named | people_of(draft.participants))


def _holder_of(draft: Draft) -> Name | None:
    """Who is told in front of a noun, or in its own relative clause, to have held it with others."""
    low, start, end = draft.page.low, draft.hit.start, draft.hit.end
    told = _THAT_HE_HELD.match(low, end, min(draft.sentence.end, end + _HOLDER))
    people = [n for n in draft.sentence.names if n.is_person]
    if told is not None:
        return next((n for n in people if end <= n.start < told.end()), None)
    own = _HIS_OWN.search(low, max(draft.sentence.start, start - 40), start) if low.startswith(" with ", end) else None
    return None if own is None else next((n for n in people if n.end == own.start()), None)


def hosted_elsewhere(draft: Draft, other: Draft) -> bool:
    """Whether they met at a gathering, and the one was host of the other another time: "X hosted Y in Lima in May"."""
    hosted = draft.page.low.startswith("hosted", draft.start)
    if not hosted or not other.hit.verb or draft.sentence is other.sentence:
        return False
    own = draft.when.known or draft.place is not None
    return own and any(r.kind is RelationKind.DURING for r in other.relations)


def _over_or_ahead(draft: Draft, other: Draft) -> bool:
    """Whether the one is surely over, by its days, and the other is surely to come."""
    today = draft.page.document.day
    if not (draft.sure and other.sure) or pair_days.still_goes_on(draft, other):
        return False
    for one, two in ((draft, other), (other, draft)):
        over = one.status is Status.HELD and one.when.exact and one.when.latest is not None and one.when.latest < today
        off = two.page.part == "title" and two.status in (Status.POSTPONED, Status.CANCELLED)
        if over and (two.status is Status.SCHEDULED or off) and two.when != one.when:
            return True
    return False


def _only_meet_again(draft: Draft, other: Draft) -> bool:
    """Whether a plan to meet again is told beside a meeting, and nothing tells that a mention is of the plan."""
    if draft.hit.verb or draft.when.known or not pairs.meets_again(other) or draft.sentence is other.sentence:
        return False
    planned = draft.status in (Status.SCHEDULED, Status.CONSIDERED) and draft.sure
    met = any(h.verb and h.start < other.hit.start and h.kind is other.kind for h in other.sentence.hits)
    return met and not planned and not pairs.is_told(draft, pairs.ANOTHER)


def is_hoped_for(draft: Draft) -> bool:
    """Whether an event is only what somebody hopes to be given: "to secure a meeting with the king"."""
    return pairs.is_told(draft, _HOPED_FOR)


def _is_of_a_body(draft: Draft) -> bool:
    """Whether the words in front of an event word are the body that meets: "the OPEC board meeting"."""
    bodies = (n for n in draft.sentence.names if n.who is not None and n.who.kind == "organisation")
    return any(_ITS_BODY.fullmatch(draft.page.low, n.end, draft.start) for n in bodies if n.end < draft.start)


# What parts a mention from all mentions of an event.
_PARTS_FROM_ALL: tuple[Callable[[Draft, list[Draft]], bool], ...] = (
    lambda draft, row: draft.hit.verb and _beside_gathering(draft, row),
    with_unnamed_others,
    _of_two_beside_a_body,
    # "told reporters at the OPEC board meeting"
    lambda draft, row: others_meet(draft, row) and _is_of_a_body(draft),
    lambda draft, row: any(_of_others(draft, d) for d in row) and not pair_days.same_day_summit(draft, row),
    lambda draft, row: _other_people(draft, row) and not any(map(pair_sides.a_gathering, row)),
    _by_their_days,
    _held_by_another,
)


def _is_the_yearly_one(draft: Draft, other: Draft) -> bool:
    """Whether one is a gathering by its year and the other what some did: "this year's leaders' meeting", "he met"."""
    if draft.hit.verb or draft.kind is not Kind.SUMMIT or not other.hit.verb or other.kind is not Kind.MEETING:
        return False
    of_year = draft.mention is not None and draft.page.low.endswith("year's", 0, draft.mention.end + len("'s"))
    return of_year and bool(people_of(other.participants)) and other.when.exact


# What parts it from one of them, and so from all.
_PARTS: tuple[Callable[[Draft, Draft], bool], ...] = (
    # "a meeting after the summit"
    lambda draft, other: (
        not draft.definite and draft.sentence is other.sentence and pairs.told_beside(draft, other) < 0
    ),
    _one_of_its_meetings,
    with_many_after_talks_of_two,
    _elsewhere,
    pairs.abroad,
    _of_another_visitor,
    hosted_elsewhere,
    _over_or_ahead,
    on_the_sidelines,
    told_apart,
    # "At the talks he said that they must leave in order to secure a meeting with the king"
    lambda draft, other: is_hoped_for(draft) and other.status is Status.HELD,
    _signs_another_paper,
    # "agreed to meet again. It was their first meeting in years"
    lambda draft, other: pairs.meets_again(other) and pairs.is_told(draft, _THE_FIRST),
    # "met at noon and are to meet again. The session was short"
    _only_meet_again,
    _is_the_yearly_one,
    # "will meet by the end of May. They called off a meeting planned for April 3"
    one_was_off_before,
)
