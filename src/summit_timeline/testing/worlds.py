"""Generated worlds with a known truth: events with whole lives, reports of them, and how well they are told apart."""

import bisect
import collections
import datetime as dt
import hashlib
import itertools
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from summit_timeline.dates.when import ONE_DAY, When
from summit_timeline.errors import QueryError
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import Claim, ClaimKey, Kind, Participant, Place, Status
from summit_timeline.timeline.records import Report
from summit_timeline.timeline.timeline import Timeline

COUNTRIES, ORGANISATIONS = 150, 60
FIRST_DAY = dt.date(1995, 1, 1)

# How often what happens, as parts of one.
_IN_SERIES, _OFTEN = 0.30, 0.20
_ROUND_AND_SIGNING = 0.15
_MOVED, _CANCELLED, _REVIVED = 0.15, 0.05, 1 / 3
_WINDOW, _FEWER, _OTHER_NAMES, _OFF_BY_ONE, _REPEATED = 0.25, 0.20, 0.20, 0.05, 0.10
_PLACE_TOLD, _COUNTRY_ONLY, _PLAIN_KIND = 0.6, 0.2, 0.2
_REPORTS = (3, 12)
_OFTEN_A_YEAR = 6

_WORDS = {
    Kind.SUMMIT: "summit",
    Kind.MEETING: "meeting",
    Kind.SIGNING: "signing",
    Kind.VISIT: "visit",
    Kind.CALL: "call",
    Kind.PRESS: "briefing",
}
_BILATERAL = (Kind.MEETING, Kind.MEETING, Kind.MEETING, Kind.SUMMIT, Kind.SUMMIT, Kind.VISIT, Kind.CALL, Kind.SIGNING)
_SUBJECTS = ("fisheries", "semiconductors", "air traffic", "border rivers", "vaccines", "railways", "student exchange")
_SOURCES = tuple(f"Wire {letter}" for letter in "ABCDEFGHIJKL")


@attrs.frozen
class TrueEvent:
    """What really happens: `first` to `last` are its days in the end, inclusive; `planned` is its first day before any
    move. `status` is how it ends: held or cancelled."""

    number: int
    kind: Kind
    sides: tuple[Participant, ...]
    place: Place
    planned: dt.date
    first: dt.date
    last: dt.date
    status: Status
    revived: bool = False
    series: str | None = None
    ordinal: int | None = None
    subject: str | None = None


@attrs.frozen(eq=False)
class World:
    """Events, the claims and reports of them in the order of publication, and for each claim the event it is of."""

    events: tuple[TrueEvent, ...]
    claims: tuple[Claim, ...]
    reports: tuple[Report, ...]
    truth: Mapping[ClaimKey, int]

    @property
    def timeline(self) -> Timeline:
        """A timeline of all that was reported."""
        return Timeline(frozenset(self.claims), frozenset(self.reports))


def world(seed: int, *, claims: int = 1_000, years: int = 30) -> World:
    """A world of at least so many claims, spread over so many years from 1995 on; the same for the same arguments.

    150 countries and 60 organisations meet, the popular ones far more often (Zipf's law). 30% of the events belong to
    a yearly series, 20% of the pairs of countries meet six times a year or more, 15% of the events have a round of
    ministers in the month before and a signing on their day. Each event has 3 to 12 reports: 25% give a window only
    ("next week", "in July"), 20% fewer participants, 20% other forms of their names, 5% a day that is off by one.
    15% of the events are moved once, 5% are cancelled, and a third of these revived; 10% of the reports repeat
    another's words.

    Raises `QueryError` for less than one claim or year.

    >>> small = world(1, claims=50)
    >>> len(small.claims) >= 50, len(small.truth) == len(small.claims), world(1, claims=50).claims == small.claims
    (True, True, True)
    """
    if claims < 1 or years < 1:
        raise QueryError(f"a world of {claims} claims in {years} years; give at least 1 of each")
    maker = _Maker(random.Random(seed), years)
    events: list[TrueEvent] = []
    told: list[tuple[int, Claim]] = []
    for event in maker.events(claims):
        events.append(event)
        told += ((event.number, claim) for claim in maker.claims_of(event))
        if len(told) >= claims:
            break
    told.sort(key=lambda row: (row[1].published, row[1].document_id))
    return World(
        tuple(events),
        tuple(claim for _, claim in told),
        tuple(maker.report(claim) for _, claim in told),
        {claim.key: number for number, claim in told},
    )


def b_cubed(timeline: Timeline, truth: Mapping[ClaimKey, int]) -> tuple[float, float, float]:
    """Precision, recall and F1 (B-cubed, from 0 to 1) of a timeline's events against the true ones.

    For each claim: of those in its event, how many are of its true event, and the reverse, averaged over the claims.
    Source: Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998.

    >>> small = world(1, claims=50)
    >>> precision, recall, f1 = b_cubed(small.timeline, small.truth)
    >>> 0.5 < f1 <= 1.0
    True
    """
    sizes = collections.Counter(truth.values())
    precision = recall = 0.0
    for event in timeline.events:
        together = collections.Counter(truth[claim.key] for claim in event.claims)
        for number, count in together.items():
            precision += count * count / len(event.claims)
            recall += count * count / sizes[number]
    precision, recall = precision / max(1, len(truth)), recall / max(1, len(truth))
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


class _Popular:
    """Items of which the one at rank n is chosen 1/n as often as the first (Zipf's law)."""

    def __init__(self, items: Sequence[str]) -> None:
        self._items = items
        self._weights = list(itertools.accumulate(1 / rank for rank in range(1, len(items) + 1)))

    def one(self, chance: random.Random) -> str:
        return self._items[bisect.bisect(self._weights, chance.random() * self._weights[-1])]


class _Maker:
    """What makes a world, from one source of chance."""

    def __init__(self, chance: random.Random, years: int) -> None:
        self._chance = chance
        self._years = years
        self._days = 365 * years
        towns, self._people, self._aliases = _known()
        lands = sorted(towns)
        chance.shuffle(lands)
        self._lands = lands[:COUNTRIES]
        self._towns = towns
        bodies = _bodies()
        chance.shuffle(bodies)
        self._countries = _Popular(self._lands)
        self._bodies = _Popular(bodies[:ORGANISATIONS])
        self._numbers = itertools.count()
        self._documents = itertools.count()

    # --- events -----------------------------------------------------------------------------------------------

    def events(self, claims: int) -> Iterator[TrueEvent]:
        """Events without end, about as many as these claims need inside the years, then more of the same."""
        size = max(1, round(claims / (sum(_REPORTS) / 2)))
        while True:
            yield from self._mixed(size)

    def _mixed(self, size: int) -> Iterator[TrueEvent]:
        made = [*self._series(round(size * _IN_SERIES)), *self._pairs(size - round(size * _IN_SERIES))]
        self._chance.shuffle(made)  # a world that ends early has some of each kind
        for batch in made:
            yield from batch

    def _series(self, size: int) -> list[list[TrueEvent]]:
        """Gatherings of organisations, alone or with a partner, each once in every year, about so many in all."""
        found: list[list[TrueEvent]] = []
        while len(found) < size:
            body, partner = self._bodies.one(self._chance), self._countries.one(self._chance)
            alone = self._chance.random() < 0.3
            sides = (
                (Participant(body, "organisation"),)
                if alone
                else (
                    Participant(body, "organisation"),
                    Participant(partner),
                )
            )
            name = body if alone else f"{body}–{partner}"
            kind = self._chance.choice((Kind.SUMMIT, Kind.MEETING))
            season, number = self._chance.randrange(365), self._chance.randint(1, 40)
            for year in range(self._years):
                day = FIRST_DAY + dt.timedelta(days=365 * year + (season + self._chance.randint(-20, 20)) % 365)
                town = self._town(self._countries.one(self._chance))
                found.append([self._event(kind, sides, town, day, series=name, ordinal=number + year)])
        return found

    def _pairs(self, size: int) -> list[list[TrueEvent]]:
        """Meetings of two countries: a fifth of the pairs six times a year or more, the others now and then.

        Some have a round of ministers in the month before and a signing on the same day, in one batch with them.
        """
        found: list[list[TrueEvent]] = []
        made = 0
        while made < size:
            a, b = self._countries.one(self._chance), self._countries.one(self._chance)
            if a == b:
                continue
            often = self._chance.random() < _OFTEN
            times = (_OFTEN_A_YEAR + self._chance.randint(0, 3)) * self._years if often else self._chance.randint(1, 3)
            for _ in range(times):
                day = FIRST_DAY + dt.timedelta(days=self._chance.randrange(self._days))
                batch = self._bilateral(a, b, day)
                made += len(batch)
                found.append(batch)
        return found

    def _bilateral(self, a: str, b: str, day: dt.date) -> list[TrueEvent]:
        sides = (Participant(a), Participant(b))
        host = self._chance.choice((a, a, b, b, self._chance.choice(self._lands)))
        kind = self._chance.choice(_BILATERAL)
        subject = self._chance.choice(_SUBJECTS) if kind is Kind.SIGNING else None
        batch = [self._event(kind, sides, self._town(host), day, subject=subject)]
        if self._chance.random() < _ROUND_AND_SIGNING:
            before = batch[0].first - dt.timedelta(days=self._chance.randint(8, 30))
            other = self._chance.choice((a, b))
            batch.append(self._event(Kind.MEETING, sides, self._town(other), before))
            what = self._chance.choice(_SUBJECTS)
            batch.append(self._event(Kind.SIGNING, sides, batch[0].place, batch[0].first, subject=what, still=True))
        return batch

    def _event(
        self,
        kind: Kind,
        sides: tuple[Participant, ...],
        place: Place,
        day: dt.date,
        *,
        series: str | None = None,
        ordinal: int | None = None,
        subject: str | None = None,
        still: bool = False,
    ) -> TrueEvent:
        luck = self._chance.random()
        first, status, revived = day, Status.HELD, False
        if luck < _MOVED and not still:
            first = day + dt.timedelta(days=self._chance.choice((2, 3, 7, 14, 30)))
        elif luck > 1 - _CANCELLED and not still:
            revived = self._chance.random() < _REVIVED
            status = Status.HELD if revived else Status.CANCELLED
            first = day + dt.timedelta(days=self._chance.choice((0, 7, 21))) if revived else day
        length = self._chance.choice((1, 1, 1, 2, 3)) if kind in (Kind.SUMMIT, Kind.VISIT) else 1
        last = first + dt.timedelta(days=length - 1)
        number = next(self._numbers)
        return TrueEvent(number, kind, sides, place, day, first, last, status, revived, series, ordinal, subject)

    def _town(self, land: str) -> Place:
        towns = self._towns[land]
        return Place(towns[0] if self._chance.random() < 0.8 else self._chance.choice(towns), country=land)

    # --- reports ----------------------------------------------------------------------------------------------

    def claims_of(self, event: TrueEvent) -> list[Claim]:
        """What the reports of an event say, one claim each, from its announcement to a few days after it."""
        count = self._chance.randint(*_REPORTS)
        lead = self._chance.randint(10, 150)
        start = event.planned - dt.timedelta(days=lead)
        end = event.last + dt.timedelta(days=4)
        days = sorted(start + dt.timedelta(days=self._chance.randint(0, (end - start).days)) for _ in range(count))
        change = event.planned - dt.timedelta(days=self._chance.randint(1, max(1, min(9, lead - 1))))
        back = min(change + dt.timedelta(days=self._chance.randint(1, 5)), event.first)
        found: list[Claim] = []
        said: set[str] = set()
        for day in days:
            if found and self._chance.random() < _REPEATED:
                found.append(
                    attrs.evolve(found[-1], document_id=self._document(), published=max(day, found[-1].published))
                )
                continue
            status, first, last = self._state(event, day, change, back, said)
            found.append(self._claim(event, day, status, first, last))
        return found

    def _state(
        self, event: TrueEvent, day: dt.date, change: dt.date, back: dt.date, said: set[str]
    ) -> tuple[Status, dt.date, dt.date]:
        """What is known of an event on a day: its status and its days; `said` holds which turns were told before."""
        length = event.last - event.first
        moved = event.first != event.planned
        if day > event.last and event.status is Status.HELD:
            return Status.HELD, event.first, event.last
        if day < change or not (moved or event.revived or event.status is Status.CANCELLED):
            hedged = self._chance.random() < 0.1 and "plan" not in said
            said.add("plan")
            return Status.CONSIDERED if hedged else Status.SCHEDULED, event.planned, event.planned + length
        if event.status is Status.CANCELLED or (event.revived and day < back):
            return Status.CANCELLED, event.planned, event.planned + length
        if "move" not in said and not event.revived:
            said.add("move")
            return Status.POSTPONED, event.first, event.last
        return Status.SCHEDULED, event.first, event.last

    def _claim(self, event: TrueEvent, day: dt.date, status: Status, first: dt.date, last: dt.date) -> Claim:
        chance = self._chance
        when = When.on(first, last)
        luck = chance.random()
        if luck < _WINDOW:
            when = _window_around(first, last, wide=chance.random() < 0.4)
        elif luck < _WINDOW + _OFF_BY_ONE:
            shift = chance.choice((-1, 1)) * ONE_DAY
            when = When.on(first + shift, last + shift)
        sides = event.sides
        if len(sides) > 1 and chance.random() < _FEWER:
            sides = (chance.choice(sides),)
        if chance.random() < _OTHER_NAMES:
            sides = tuple(form for side in sides for form in self._other_form(side))
        kind = event.kind
        if kind is Kind.SUMMIT and chance.random() < _PLAIN_KIND:
            kind = Kind.MEETING
        place: Place | None = event.place if chance.random() < _PLACE_TOLD else None
        if place is not None and chance.random() < _COUNTRY_ONLY:
            place = Place(place.country or place.name, country=place.country, kind="country")
        word = _WORDS[kind]
        opening = " and ".join(side.name for side in sides)
        quote = f"{opening}: the {word} is {status.value}, {when}."[:900]
        start = len(opening) + 6
        return Claim(
            document_id=self._document(),
            start=start,
            end=start + len(word),
            kind=kind,
            status=status,
            published=day,
            quote=quote,
            quote_start=0,
            quote_end=len(quote),
            when=when,
            place=place,
            participants=sides,
            subject=event.subject,
            series=event.series if chance.random() < 0.8 else None,
            ordinal=event.ordinal if chance.random() < 0.3 else None,
            reader="world",
        )

    def _other_form(self, side: Participant) -> tuple[Participant, ...]:
        """The side under another name ("US"), or through a person who speaks for it."""
        people = self._people.get(side.name, ())
        if people and self._chance.random() < 0.5:
            return side, Participant(self._chance.choice(people), "person", represents=side.name)
        return (attrs.evolve(side, name=self._chance.choice(self._aliases[side.name])),)

    def _document(self) -> str:
        return hashlib.sha256(f"world {next(self._documents)}".encode()).hexdigest()[:24]

    def report(self, claim: Claim) -> Report:
        """Who published the document of a claim."""
        source = _SOURCES[int(claim.document_id[:4], 16) % len(_SOURCES)]
        return Report(claim.document_id, claim.published, source=source)


def _window_around(first: dt.date, last: dt.date, *, wide: bool) -> When:
    """The week or the month of the first day: "next week", "in July"."""
    if wide:
        begin = first.replace(day=1)
        end = (begin + dt.timedelta(days=31)).replace(day=1) - ONE_DAY
    else:
        begin = first - dt.timedelta(days=first.weekday())
        end = begin + dt.timedelta(days=6)
    return When.within(begin, max(end, last))


def _known() -> tuple[dict[str, list[str]], dict[str, list[str]], dict[str, list[str]]]:
    """For each country its towns, the capital first, the people who speak for it, and every name's other forms."""
    towns: dict[str, list[str]] = {}
    people: dict[str, list[str]] = {}
    aliases: dict[str, list[str]] = {}
    seats: dict[str, str] = {}
    for alias, entries in Lexicon.default().names.items():
        for entry in entries:
            if entry.kind in ("country", "organisation") and entry.form == "name":
                aliases.setdefault(entry.name, []).append(alias)
            if entry.form == "seat":
                seats.setdefault(entry.name, alias)
            if entry.kind == "city" and entry.country:
                towns.setdefault(entry.country, []).append(entry.name)
            if entry.kind == "person" and entry.speaks_for:
                people.setdefault(entry.speaks_for, []).append(entry.name)
    lands = {land: _capital_first(names, seats.get(land)) for land, names in towns.items() if land in aliases}
    return lands, {land: sorted(set(names)) for land, names in people.items()}, aliases


def _capital_first(names: Iterable[str], capital: str | None) -> list[str]:
    return sorted(set(names), key=lambda name: (name != capital, name))


def _bodies() -> list[str]:
    found = {e.name for entries in Lexicon.default().names.values() for e in entries if e.kind == "organisation"}
    return sorted(found)
