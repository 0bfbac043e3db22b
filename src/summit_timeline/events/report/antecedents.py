"""Which earlier mention of a report tells of the same event as a mention."""

import re
from collections.abc import Sequence

from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, RelationKind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.likeness import agreement_of
from summit_timeline.events.report.pairs import (
    A_GATHERING,
    BESIDE_IT,
    FAMILY,
    LEADERS,
    NEAR_BY,
    THEIR_FIRST,
    a_gathering,
    abroad,
    end_to_come,
    is_told,
    lands_of,
    length_to_come,
    lies_inside,
    named_for_its_place,
    others_too,
    people_of,
    same_day_summit,
    set_anew,
    still_goes_on,
    told_beside,
)
from summit_timeline.events.text.patterns import pattern, words

_EARLIER = pattern("links.earlier")
_ITS_BODY = pattern("links.its_body")
_WHERE_THEY = pattern("links.where_they")
_NOBODY_ELSE = pattern("links.nobody_else")
_WHICH_IS = pattern("links.which_is")
_TAKES_UP = 1.7
_ONLY_AROUND = 0.3
_CALLED_OTHERWISE = 0.6
LAST = 40


def antecedent_of(draft: Draft, earlier: list[Draft], behind: Sequence[Draft] = ()) -> Draft | None:
    """The earlier draft that this one takes up, if any: of a kindred kind, nothing contradicting, the best agreeing.

    Neither it nor any other mention of the same event may contradict the days, and an event that is told of more often
    is the likelier one to be meant. What stands `behind` it in its sentence takes up the rest.
    """
    recent = earlier[-LAST:]
    rows = _rows(recent)
    best: tuple[float, Draft] | None = None
    around = _around(recent)
    called_summit = draft.kind is Kind.SUMMIT and draft.definite and any(d.kind is Kind.SUMMIT for d in recent)
    same = next((d for d in recent if _is_the_same(draft, d) or _its_talks(draft, d) or _days_of_it(draft, d)), None)
    if same is not None:
        return same
    summit = _summit_of_leaders(draft, recent, rows)
    if summit is not None:
        return summit
    gathering = next((d for d in behind if _days_of_it(d, draft)), None)
    if gathering is not None:
        return antecedent_of(gathering, earlier)
    named = _SUMMIT.search(draft.hit.trigger.words) or A_GATHERING.fullmatch(draft.hit.trigger.words)
    summits = named is not None and any(_named_a_summit(d) for d in recent)
    for steps, other in enumerate(reversed(recent)):
        row = rows[len(recent) - 1 - steps]
        far = len(recent) - 1 - steps if draft.page.part == "title" else steps  # a headline tells of what comes first
        if summits and draft.definite and not any(map(_named_a_summit, row)):
            continue  # "the summit" is one that has been called so, and so is "the gathering", where any has
        weight = agreement_of(draft, other, row) - 0.05 * min(far, 8) + 0.08 * min(len(row), 4)
        if not draft.when.known and is_told(other, _EARLIER) and not is_told(draft, _EARLIER):
            weight -= _ONLY_AROUND
        called_so = other.hit.trigger.words == draft.hit.trigger.words or (summits and draft.definite)
        if (
            any((d.page.part, d.start, d.end) in around for d in (row if _is_bare(draft) else [other]))
            and not called_so
        ):
            weight -= _ONLY_AROUND
        if called_summit and not any(d.kind is Kind.SUMMIT for d in row):
            weight -= _CALLED_OTHERWISE
        rank = weight - _distance(draft, other)
        if weight < _TAKES_UP or (best is not None and rank <= best[0]):
            continue
        if not draft.definite and any(d.sentence is draft.sentence and told_beside(draft, d) < 0 for d in row):
            continue
        if draft.hit.verb and any(_takes_it(d, draft, other, row) for d in behind):
            continue
        if draft.hit.verb and (_beside_gathering(draft, row) or (not other.participants and others_meet(draft, row))):
            continue
        if any(_one_of_its_meetings(draft, d) for d in row) or with_unnamed_others(draft, row):
            continue
        if any(_elsewhere(draft, d) or abroad(draft, d) or _of_another_visitor(draft, d) for d in row):
            continue
        if others_meet(draft, row) and _is_of_a_body(draft):
            continue  # "told reporters at the OPEC board meeting"
        if any(_of_others(draft, d) for d in row) and not same_day_summit(draft, row):
            continue
        if any(_over_or_ahead(draft, d) or _on_the_sidelines(draft, d) or told_apart(draft, d) for d in row):
            continue
        if any(_signs_another_paper(draft, d) for d in row):
            continue
        if _other_people(draft, row) and not any(map(a_gathering, row)):
            continue
        lasts = any(length_to_come(draft, d) or end_to_come(draft, d) for d in row)
        days = {d.when for d in row if not set_anew(draft, d)}
        if lasts or not any(draft.when.contradicts(when) and not lies_inside(draft.when, when) for when in days):
            best = (rank, other)
    return None if best is None else best[1]


def _is_bare(draft: Draft) -> bool:
    """Whether a mention says nothing but "the meeting"."""
    bare = is_told(draft, _PLAINLY) and _A_SITTING.fullmatch(draft.hit.trigger.words) is not None
    return bare and not draft.when.known and not draft.participants


def _distance(draft: Draft, other: Draft) -> float:
    """What the sentences between a mention that says nothing but "the meeting" and another one speak against it."""
    if not _is_bare(draft) or draft.page is not other.page:
        return 0.0
    if draft.sentence is other.sentence and other.hit.verb:
        return -_IN_ONE_BREATH  # "they huddled on Monday, people briefed on the meeting said"
    return _PER_SENTENCE * min(max(draft.sentence.index - other.sentence.index, 0), _LONG_AGO)


_PLAINLY, _A_SITTING = pattern("links.plainly"), pattern("links.sitting")
_PER_SENTENCE, _IN_ONE_BREATH = 0.06, 0.6
_LONG_AGO = 6


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


_GATHER = frozenset(words("links.gather"))


def _named_a_summit(draft: Draft) -> bool:
    """Whether an event is called a summit, and is not only one by those who meet."""
    return not draft.plural and _SUMMIT.search(draft.hit.trigger.words) is not None


_SUMMIT = re.compile(r"\bsummit\b")


def _around(drafts: list[Draft]) -> set[tuple[str, int, int]]:
    """The gatherings of which a sentence tells only that its own event was beside them: "they met during a summit"."""
    beside = (r for d in drafts for r in d.relations if r.kind is RelationKind.DURING)
    return {(r.part, r.start, r.end) for r in beside}


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


_A_GROUP = frozenset(words("links.a_group"))


def _takes_it(later: Draft, draft: Draft, other: Draft, row: list[Draft]) -> bool:
    """Whether the gathering to which a verb lies is rather what was told before: "meet a day before the summit"."""
    at = (later.page.part, later.start, later.end)
    kinds = {r.kind for r in draft.relations if (r.part, r.start, r.end) == at}
    summits = later.kind is Kind.SUMMIT and any(d.kind is Kind.SUMMIT for d in row)
    to_it = RelationKind.DURING in kinds or (summits and kinds)
    return bool(to_it) and later.definite and agreement_of(later, other, row) >= _TAKES_UP


def _is_the_same(draft: Draft, other: Draft) -> bool:
    """Whether a clause says that it is the other one: "talks on Friday, which would be the first meeting since ..."."""
    if other.sentence is not draft.sentence or not other.end < draft.start <= other.end + _SENTENCE:
        return False
    if draft.hit.verb:
        return not other.hit.verb and _goes_on_where(draft, other)
    words = (_WHICH_IS, THEIR_FIRST) if not other.hit.verb else (_WHICH_IS,)
    told = any(w.fullmatch(draft.page.low, other.end, draft.start) for w in words)
    return told and FAMILY[draft.kind] == FAMILY[other.kind]


def _goes_on_where(draft: Draft, other: Draft) -> bool:
    """Whether a clause only tells more of the other: "a summit in Rome, where they met for an hour"."""
    return (
        FAMILY[draft.kind] == FAMILY[other.kind]
        and _WHERE_THEY.fullmatch(draft.page.low, other.end, draft.start) is not None
        and _NOBODY_ELSE.match(draft.page.low, draft.end) is not None
    )


def _beside_gathering(draft: Draft, row: list[Draft]) -> bool:
    """Whether two sides meet whom nobody named with a gathering: what they do there is an event of its own."""
    mine = lands_of(draft.participants)
    whole = {p.name for d in row for p in d.participants if p.kind in ("group", "organisation")}
    theirs = {name for d in row for name in lands_of(d.participants)}
    return len(mine) > 1 and bool(whole) and not mine & theirs


def others_meet(draft: Draft, row: list[Draft]) -> bool:
    """Whether those who meet are none of those who are named with the event elsewhere."""
    mine, theirs = lands_of(draft.participants), {name for d in row for name in lands_of(d.participants)}
    return bool(mine and theirs and not mine & theirs)


_MANY = 5  # sides; of fewer a report may name two for all


def _of_others(draft: Draft, other: Draft) -> bool:
    """Whether two mentions name sides of which each has one that the other has not, so that they are of two events."""
    series = {draft.series or other.series}
    mine, theirs = lands_of(draft.participants) - series, lands_of(other.participants) - series
    two, all_of_them = sorted((len(mine), len(theirs)))
    couple = draft.hit.verb and len(people_of(draft.participants)) == len(mine) == 2
    many = 3 if couple and other.kind is Kind.SUMMIT and not other.hit.verb else _MANY
    return others_too(mine, theirs) or (two == 2 and all_of_them >= many)  # two of six met: not the six-party talks


def _elsewhere(draft: Draft, other: Draft) -> bool:
    """Whether the draft is named for a town ("the Lima talks") and the other is told to be in another one."""
    here, there = draft.place, other.place
    if draft.hit.verb or here is None or there is None or here.kind != "city" or there.kind != "city":
        return False
    return named_for_its_place(draft) and here.name != there.name


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


def _on_the_sidelines(draft: Draft, other: Draft) -> bool:
    """Whether one sentence tells that the other is beside the draft: "they met on the sidelines of the talks"."""
    if draft.sentence is not other.sentence or other.end > draft.start:
        return False
    return BESIDE_IT.search(draft.page.low, other.end, draft.start) is not None


def told_apart(draft: Draft, other: Draft) -> bool:
    """Whether one sentence tells how the two lie to each other: "the meeting followed the summit"."""
    if draft.sentence is not other.sentence or (draft.definite and draft.hit.trigger.words == other.hit.trigger.words):
        return False  # "after the meeting, one of those at the meeting said"
    if not (draft.hit.verb or other.hit.verb) and told_beside(draft, other) < 0:
        return True
    if spoken_of_there(draft, other):
        return True
    gathering = draft.definite or draft.series is not None or draft.kind is Kind.SUMMIT
    pairs = ((draft, other), (other, draft))
    return any(
        (r.part, r.start, r.end) == (b.page.part, b.start, b.end) and (gathering or r.words != "at")
        for a, b in pairs
        for r in a.relations
    )  # but "they met at talks in Lima" is one event


def spoken_of_there(draft: Draft, other: Draft) -> bool:
    """Whether an event is a new one of which somebody spoke at the other: "said at a meeting that a May 8 meeting"."""
    if draft.definite or draft.hit.verb or other.hit.verb or other.end > draft.start:
        return False
    low = draft.page.low
    new = _NEW_ONE.search(low, other.end, draft.start)
    return (
        new is not None
        and _AT_ONE.search(low, draft.sentence.start, other.start) is not None
        and (_SAYING_THAT.search(low, other.end, new.start()) is not None)
    )


_NEW_ONE, _AT_ONE = pattern("links.new_one"), pattern("links.at_one")
_SAYING_THAT = pattern("links.saying_that")


def _signs_another_paper(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells of the signing of a new paper, and the other is of one on another matter."""
    if draft.kind is not Kind.SIGNING or not draft.hit.verb or not (draft.subject and other.subject):
        return False
    if draft.sentence is other.sentence or _ANOTHER_PAPER.match(draft.page.low, draft.end) is None:
        return False
    mine, theirs = (set(_ANY_PAPER.sub(" ", name.lower()).split()) for name in (draft.subject, other.subject))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_ANOTHER_PAPER, _ANY_PAPER = pattern("links.another_paper"), pattern("links.any_paper")


def _other_people(draft: Draft, row: list[Draft]) -> bool:
    """Whether a verb tells of people each group of which has someone whom the other has not."""
    mine = people_of(draft.participants)
    return draft.hit.verb and any(others_too(mine, people_of(d.participants)) for d in row)


def _over_or_ahead(draft: Draft, other: Draft) -> bool:
    """Whether the one is surely over, by its days, and the other is surely to come."""
    today = draft.page.document.day
    if not (draft.sure and other.sure) or still_goes_on(draft, other):
        return False
    for one, two in ((draft, other), (other, draft)):
        over = one.status is Status.HELD and one.when.exact and one.when.latest is not None and one.when.latest < today
        off = two.page.part == "title" and two.status in (Status.POSTPONED, Status.CANCELLED)
        if over and (two.status is Status.SCHEDULED or off) and two.when != one.when:
            return True
    return False


def _is_of_a_body(draft: Draft) -> bool:
    """Whether the words in front of an event word are the body that meets: "the OPEC board meeting"."""
    bodies = (n for n in draft.sentence.names if n.who is not None and n.who.kind == "organisation")
    return any(_ITS_BODY.fullmatch(draft.page.low, n.end, draft.start) for n in bodies if n.end < draft.start)


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


def _its_talks(draft: Draft, other: Draft) -> bool:
    """Whether the talks that a sentence names at its end are those of which the event was made up that ended then."""
    if FAMILY[draft.kind] != FAMILY[other.kind] or (draft.participants and other.participants):
        return False
    if draft.sentence is not other.sentence or draft.hit.verb or not 0 < draft.start - other.end < _SENTENCE:
        return False
    return _ENDED_AFTER.fullmatch(draft.page.low, other.end, draft.start) is not None


def _days_of_it(draft: Draft, other: Draft) -> bool:
    """Whether the days of talks that a sentence tells are those of a gathering: "two days of talks at the summit"."""
    if FAMILY[draft.kind] != FAMILY[other.kind] or draft.sentence is not other.sentence or other.hit.verb:
        return False
    low = draft.page.low
    if draft.hit.verb or not 0 < draft.start - other.end < _SENTENCE:
        return False
    if draft.kind is Kind.SUMMIT and _AT_THEIR_OWN.fullmatch(low, other.end, draft.start):
        return True  # "a break in talks at their summit"
    days = _DAYS_OF.search(low, max(other.sentence.start, other.start - 60), other.start)
    return days is not None and _AT_A_GATHERING.fullmatch(low, other.end, draft.start) is not None


_DAYS_OF = pattern("links.days_of")
_AT_A_GATHERING = pattern("links.at_a_gathering")
_AT_THEIR_OWN = pattern("links.at_their_own")
_SENTENCE = 180  # characters
_ENDED_AFTER = pattern("links.ended_after")
