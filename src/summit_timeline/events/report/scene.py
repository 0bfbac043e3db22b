"""Where an event is when no words of its own say so: the visit that it is part of, the same company, the dateline."""

import datetime as dt
import functools
from collections.abc import Iterable

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.model import Kind, Place, RelationKind, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.chains import chains_of
from summit_timeline.events.report.dateline_places import dateline
from summit_timeline.events.report.spans import takes_hours
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.places import place

_ALSO = pattern("places.also")
_COMES_TO, _COMES_SOMEWHERE = pattern("places.comes_to"), pattern("places.comes_somewhere")
_VENUE_IS = pattern("places.venue_is")
_INTO = {"in", "to", "into", "at"}
_REACH = 80  # characters between a verb of coming and the town
_ELSEWHERE = {Kind.CALL, Kind.VISIT}
_HAD = pattern("scene.had")
_FROM_IT = pattern("places.from_it")
_ARRIVES = pattern("scene.arrives")
_STAY = dt.timedelta(days=3)
_BESIDE = 3  # sentences
_BEHIND = 2  # sentences
_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(days=7)
_MONTH = dt.timedelta(days=31)


class _Event:
    """The mentions of one event in a report, and what they say together, each worked out once."""

    def __init__(self, drafts: tuple[Draft, ...]) -> None:
        self.drafts = drafts

    @property
    def kind(self) -> Kind:
        return self.drafts[0].kind

    @functools.cached_property
    def place(self) -> Place | None:
        found = [d.place for d in self.drafts if d.place is not None]
        place = next((p for p in found if p.kind != "country"), found[0] if found else None)
        if place is None or not self._is_region(place):
            return place
        return next((p for p in found if p.country == place.country and not self._is_region(p)), place)

    def _is_region(self, place: Place) -> bool:
        """Whether it is no town but a part of a country ("California")."""
        entries = self.drafts[0].page.lexicon.names.get(place.name, ())
        return next((e.kind == "region" for e in entries if e.kind in ("city", "building", "region")), False)

    @functools.cached_property
    def finer(self) -> dict[Place, Place]:
        """The town where some mentions tell only its region: "in California ... at Sunnylands"."""
        town = self.place
        if town is None or town.kind == "country" or self._is_region(town):
            return {}
        told = {d.place for d in self.drafts if d.place is not None}
        return {p: town for p in told if p.country == town.country and self._is_region(p)}

    @functools.cached_property
    def names(self) -> frozenset[str]:
        return frozenset(p.name for d in self.drafts for p in d.participants)

    @functools.cached_property
    def lands(self) -> frozenset[str]:
        return frozenset(p.name for d in self.drafts for p in d.participants if p.kind != "person")

    @functools.cached_property
    def people(self) -> frozenset[str]:
        return self.names - self.lands

    @functools.cached_property
    def past(self) -> bool:
        return any(d.status is Status.HELD for d in self.drafts)

    @functools.cached_property
    def guests(self) -> frozenset[str]:
        """Those of a visit who are not at home at its place; of one inside a country, the people who go there."""
        home = self.place.country if self.place is not None else None
        everyone = [p for d in self.drafts for p in d.participants]
        foreign = frozenset(p.name for p in everyone if home not in (p.name, p.represents))
        return foreign or frozenset(p.name for p in everyone if p.kind == "person")

    @functools.cached_property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """The first and last day on which it can be, where the report gives both and they are no long time apart."""
        known = [
            (d.when.earliest or d.when.end_earliest, d.when.latest or d.when.end_earliest or d.when.start_latest)
            for d in self.drafts
        ]
        closed = [(a, b) for a, b in known if a is not None and b is not None]
        if not closed:
            return None
        first, last = max(a for a, _ in closed), min(b for _, b in closed)
        return (first, last) if first <= last <= first + _WEEK else None

    @functools.cached_property
    def days_of_a_stay(self) -> tuple[dt.date, dt.date] | None:
        """Its days, or the month or the part of one in which it is told to have been."""
        if self.days is not None:
            return self.days
        told = {(d.when.earliest, d.when.latest) for d in self.drafts if d.when.known}
        first, last = told.pop() if len(told) == 1 else (None, None)
        return (first, last) if first is not None and last is not None and last - first <= _MONTH else None

    def told_beside(self, other: "_Event") -> bool:
        """Whether some sentences of the two stand close to each other in the text."""
        return any(
            a.page is b.page and abs(a.sentence.index - b.sentence.index) <= _BESIDE
            for a in self.drafts
            for b in other.drafts
        )

    def told_right_behind(self, other: "_Event") -> bool:
        """Whether it is first told in the sentence of the other, or in the one behind it."""
        first = self.drafts[0]
        return any(d.page is first.page and 0 <= first.sentence.index - d.sentence.index <= 1 for d in other.drafts)

    def near(self, other: "_Event") -> bool:
        """Whether two events can be of one journey: both past or both to come, and a few days apart at most.

        The other one may be undated where both are told together as past, or right behind each other as plans.
        """
        if self.past != other.past:
            return False
        if self.days is None:
            return other.days is not None and other.near(self)
        if other.days is None:
            undated = not any(d.when.known for d in other.drafts)
            return undated and (self.told_beside(other) if self.past else other.told_right_behind(self))
        return self.days[0] - _STAY <= other.days[1] and other.days[0] - _STAY <= self.days[1]


def with_scenes(drafts: list[Draft]) -> list[Draft]:
    """The drafts; those of an event without a place have the one that another event of the report tells."""
    chains = chains_of(drafts)
    rows: dict[tuple[str, int, int], list[Draft]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        rows.setdefault(chain, []).append(draft)
    events = {chain: _Event(tuple(row)) for chain, row in rows.items()}
    town = next(filter(None, map(dateline, {id(d.page): d.page for d in drafts}.values())), None)
    told = _Told(events.values())
    found = {chain: _scene(event, told) for chain, event in events.items()}
    finer = {chain: _at_the_dateline(event, town) for chain, event in events.items()}
    refined = {event.place: finer[chain] for chain, event in events.items() if finer[chain] is not None}
    for chain, event in events.items():
        if event.place in refined and not any(_named(d) for d in event.drafts):
            finer[chain] = refined[event.place]  # borrowed from the event whose place the dateline tells better
    towns = {chain: event.finer for chain, event in events.items()}
    days = {chain: _days_of_the_visit(event, told, event.place or found[chain]) for chain, event in events.items()}
    return [
        _with(draft, finer[chain] or _at_town(draft.place, towns[chain]) or found[chain], days[chain] or draft.when)
        for draft, chain in zip(drafts, chains, strict=True)
    ]


def _with(draft: Draft, place: Place | None, when: When) -> Draft:
    known = place is draft.place and when is draft.when
    return draft if known else attrs.evolve(draft, place=place, when=when)


class _Told:
    """The events of a report whose place it tells, found by what others can have their place from."""

    def __init__(self, events: Iterable[_Event]) -> None:
        self._placed = [event for event in events if event.place is not None]
        self.at: dict[tuple[str, int, int], _Event] = {}
        self._in_sentence: dict[tuple[str, int], list[tuple[int, Draft]]] = {}
        self._visits: dict[str, list[int]] = {}
        self._of_sides: dict[frozenset[str], list[_Event]] = {}
        for number, event in enumerate(self._placed):
            for draft in event.drafts:
                self.at[draft.page.part, draft.start, draft.end] = event
                self._in_sentence.setdefault((draft.page.part, draft.sentence.index), []).append((number, draft))
            if event.kind is Kind.VISIT:
                for guest in event.guests:
                    self._visits.setdefault(guest, []).append(number)
            if event.kind not in _ELSEWHERE:
                self._of_sides.setdefault(event.lands, []).append(event)

    def visits_of(self, names: frozenset[str]) -> list[_Event]:
        """The visits of any of some people and countries, in order."""
        return [self._placed[n] for n in sorted({n for name in names for n in self._visits.get(name, ())})]

    def of_sides(self, lands: frozenset[str]) -> list[_Event]:
        """The events of the same countries and bodies."""
        return self._of_sides.get(lands, [])

    def right_before(self, draft: Draft) -> list[tuple[_Event, Draft]]:
        """The mentions of events in front of one, in its own sentence and the one before."""
        part, index = draft.page.part, draft.sentence.index
        near = [*self._in_sentence.get((part, index - 1), ()), *self._in_sentence.get((part, index), ())]
        ahead = [(number, d) for number, d in near if d.start < draft.start]
        return [(self._placed[number], d) for number, d in sorted(ahead, key=lambda pair: pair[0])]


def _came_before(draft: Draft) -> tuple[str, Place] | None:
    """Who is told, at last in the sentences before an event, to have come to a town, and that town."""
    page, first = draft.page, draft.page.spans[max(0, draft.sentence.index - _BESIDE)][0]
    if _COMES_SOMEWHERE.search(page.low, first, draft.start) is None:
        return None  # before names are read
    known = page.names_between(first, draft.start)
    for at in range(len(known) - 1, -1, -1):
        name = known[at]
        if name.where is None or name.where.kind not in ("city", "building") or name.before not in _INTO:
            continue
        start = page.spans[page.sentence_at(name.start)][0]
        came = _COMES_TO.search(page.low, max(start, name.start - _REACH), name.start)
        ahead = [n for n in known[:at] if n.start >= start and n.who is not None]
        if len(ahead) > 1 and page.low[ahead[-2].end : ahead[-1].start] == " of ":
            ahead.pop()  # "Vega of Chile was in Oslo"
        who = ahead[-1].who if ahead else None
        if came is not None and who is not None and who.kind == "person":
            return who.name, place(name.where, page)
    return None


def _days_of_the_visit(event: _Event, told: _Told, where: Place | None) -> When | None:
    """Some time of the one visit to come on which somebody is to meet others there: "he will meet him in Kenya".

    Or where the sentence right behind that on the visit tells of it: "will visit Kenya on May 3. She will meet him".
    """
    if event.kind is Kind.VISIT or any(d.when.known for d in event.drafts):
        return None
    if event.past:
        return _day_of_the_visit(event, told)
    if where is None or any(_is_told_elsewhere(d, where) for d in event.drafts):
        return None
    if all(d.status is Status.CONSIDERED for d in event.drafts):
        return None  # "to discuss possible talks": not on this visit
    visits = [
        e
        for e in told.visits_of(event.names)
        if not e.past and e.place is not None and e.place.country == where.country
    ]
    known = {(d.when.earliest, d.when.latest) for e in visits for d in e.drafts if d.when.known}
    closed = [When.within(a, b) for a, b in known if a is not None and b is not None]
    narrow = min(closed, key=lambda w: _length(w), default=None)
    if len(visits) != 1 or narrow is None or _length(narrow) > _MONTH:
        return None
    stays = narrow.exact and not any(map(takes_hours, visits[0].drafts))
    arrives = stays and any(_ARRIVES.match(d.hit.trigger.words) for d in visits[0].drafts)
    return When(narrow.earliest, None, None, None) if arrives and event.place is None else narrow


def _is_told_elsewhere(draft: Draft, where: Place) -> bool:
    """Whether the sentence of an event tells a place of another country: "would meet him when he comes to London"."""
    places = (n.where for n in draft.sentence.names if n.where is not None and n.before in _INTO)
    return any(place.country not in (None, where.country) for place in places)


def _day_of_the_visit(event: _Event, told: _Told) -> When | None:
    """The days of the visit, told right before, on one of which the visitor met those who are at home there."""
    if event.kind is not Kind.MEETING or any(d.status is not Status.HELD or d.plural for d in event.drafts):
        return None
    if any(_HAD.search(d.page.low, d.sentence.start, d.start) for d in event.drafts):
        return None  # "who has met her before"
    visits = [e for e in told.visits_of(event.people) if e.past and e.place is not None and e.told_beside(event)]
    if len(visits) != 1 or visits[0].place is None:
        return None
    visit, home, days = visits[0], visits[0].place.country, visits[0].days_of_a_stay
    if days is None:
        return None
    first, last = days
    elsewhere = event.place is not None and event.place.country != home
    others = [p for d in event.drafts for p in d.participants if p.name not in visit.guests]
    at_home = any(home in (p.name, p.represents) for d in event.drafts for p in d.participants)
    unknown = bool(others) and all(p.represents is None and p.kind == "person" for p in others if p.name != home)
    at_home = at_home or (unknown and event.told_right_behind(visit))
    if not at_home or elsewhere or not visit.guests & event.people:
        return None
    return When.on(first) if first == last else When.within(first, last) if event.told_right_behind(visit) else None


def _length(when: When) -> dt.timedelta:
    if when.earliest is None or when.latest is None:
        return dt.timedelta.max
    return when.latest - when.earliest


def _at_town(place: Place | None, towns: dict[Place, Place]) -> Place | None:
    return None if place is None else towns.get(place, place)


def _at_the_dateline(event: _Event, town: Place | None) -> Place | None:
    """The town from which the report comes, where its own text tells only the country, or a place nearby.

    It counts for what goes on as the report is written: "STOCKHOLM - Talks in Sweden broke off on Sunday".
    """
    place, days = event.place, event.days
    if town is None or place is None or event.kind in _ELSEWHERE:
        return None
    if days is None:
        beside = place.country == town.country and any(_only_near(d) and _opens(d) for d in event.drafts)
        return town if beside else None
    day = event.drafts[0].page.document.day
    near = any(_only_near(d) for d in event.drafts) and not _is_capital(town, event.drafts[0])
    vague = place.kind == "country" or near
    if place.kind == "building" and place.country is None:
        return town if day - _STAY <= days[1] <= day + _STAY else None  # a hotel of the town, unless another is told
    return town if vague and place.country == town.country and day - _STAY <= days[1] <= day + _DAY else None


def _is_capital(town: Place, draft: Draft) -> bool:
    """Whether a report can come from a town for no other reason than that it is a seat of government."""
    return any(e.form == "seat" for e in draft.page.lexicon.names.get(town.name, ()))


def _opens(draft: Draft) -> bool:
    """Whether an undated event is told in the sentence that opens the report, so that it goes on as that is written."""
    return draft.page.part == "text" and draft.sentence.index == 0 and not draft.when.known


def _only_near(draft: Draft) -> bool:
    """Whether the words tell of a place only that the event is near it."""
    return any(name.before in ("near", "outside") for name in _named(draft))


def _named(draft: Draft) -> list[Name]:
    """The names of the sentence that tell the place of the event."""
    place = draft.place
    return [n for n in draft.sentence.names if place and n.where is not None and n.where.name == place.name]


def _scene(event: _Event, told: _Told) -> Place | None:
    if event.place is not None or event.kind in _ELSEWHERE or event.drafts[0].plural:
        return None
    if _comes_from_it(event.drafts[0]):
        return None
    beside = _of_the_whole(event, told) or _of_the_visit(event, told) or _of_the_company(event, told)
    return beside or _of_the_last(event, told) or _of_the_journey(event) or _of_the_venue(event)


def _comes_from_it(draft: Draft) -> bool:
    """Whether somebody is told to come to a place from an event, which was elsewhere: "returned to Lima from talks"."""
    page, sentence = draft.page, draft.sentence
    comes = any(n.before in ("to", "in", "into") and n.where and n.end <= draft.start for n in sentence.names)
    return comes and _FROM_IT.search(page.low, sentence.start, draft.start) is not None


def _of_the_venue(event: _Event) -> Place | None:
    """The place that a sentence right behind tells as that of an event: "The venue was a hotel in Lima"."""
    for draft in event.drafts:
        page, at = draft.page, draft.sentence.index
        for start, end in page.spans[at + 1 : at + 1 + _BEHIND]:
            told = _VENUE_IS.match(page.low, start, end)
            towns = () if told is None else page.names_between(told.end(), end)
            found = next((n.where for n in towns if n.where and n.where.kind in ("city", "building")), None)
            if found is not None:
                return place(found, page)
    return None


def _of_the_journey(event: _Event) -> Place | None:
    """The town to which the text says, just before, that somebody has come who meets others then."""
    first = event.drafts[0]
    names = {e.name for d in event.drafts for e in d.entries if e.kind == "person"}
    came = _came_before(first) if names else None
    return came[1] if came is not None and came[0] in names else None


def _of_the_last(event: _Event, told: _Told) -> Place | None:
    """The place of the meeting told right before, where the same one is told to meet somebody else as well."""
    first = event.drafts[0]
    if not first.hit.verb or _ALSO.search(first.page.low, first.sentence.start, first.start) is None:
        return None
    for other, draft in told.right_before(first):
        near = other.kind not in _ELSEWHERE and other.names & event.names and draft.status is first.status
        if near and draft.place is not None and not first.when.contradicts(draft.when):
            return draft.place
    return None


def _of_the_whole(event: _Event, told: _Told) -> Place | None:
    """The place of an event that this one is said to be a part of, or beside."""
    for draft in event.drafts:
        for relation in draft.relations:
            if relation.kind in (RelationKind.DURING, RelationKind.PART_OF):
                other = told.at.get((relation.part, relation.start, relation.end))
                if other is not None:
                    return other.place
    return None


def _of_the_visit(event: _Event, told: _Told) -> Place | None:
    """The place that someone visits who meets those who are at home there, or others that nobody names."""
    visits = [
        e.place
        for e in told.visits_of(event.names)
        if event.near(e)
        and e.place is not None
        and (e.place.country in event.lands or (event.names <= e.guests and event.told_beside(e)))
    ]
    return visits[0] if len({p.country for p in visits}) == 1 else None


def _of_the_company(event: _Event, told: _Told) -> Place | None:
    """The place where the same two sides do something else on the same journey: their press conference, their talks."""
    if len(event.lands) < 2:
        return None
    places = [e.place for e in told.of_sides(event.lands) if e.place is not None and _same_journey(event, e)]
    return places[0] if len({p.country for p in places}) == 1 else None


def _same_journey(event: _Event, other: _Event) -> bool:
    if other.kind is Kind.PRESS and len(event.people) > 1 and event.people == other.people:
        return not any(d.when.known for d in event.drafts) or event.near(other)
    return _a_day_of_it(event, other) or (
        other.days is not None
        and event.near(other)
        and _close_by_its_days(event, other)
        and (event.people <= other.people or other.people <= event.people)
    )


def _close_by_its_days(event: _Event, other: _Event) -> bool:
    """Whether one event is in the week that is all that is told of the other, where that has no day of its own."""
    if event.days is None or other.days is None or any(d.when.exact for d in other.drafts):
        return True
    return event.days[0] <= other.days[1] and other.days[0] <= event.days[1]


def _a_day_of_it(event: _Event, other: _Event) -> bool:
    """Whether an event lies in the days of longer talks."""
    mine, whole = event.days, other.days
    if mine is None or whole is None or whole[0] == whole[1]:
        return False
    return whole[0] <= mine[0] and mine[1] <= whole[1]
