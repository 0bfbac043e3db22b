"""The life of one event: a fold over its reports, in the order of their publication, to its state and history."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.model import (
    CALL,
    CANCELLED,
    CONSIDERED,
    HELD,
    MEETING,
    POSTPONED,
    PRESS,
    SCHEDULED,
    SIGNING,
    SUMMIT,
    VISIT,
    Claim,
    Kind,
    Participant,
    Place,
    Status,
)
from summit_timeline.events.who.participants import are_of_another, is_of_another, is_side, is_unsaid
from summit_timeline.timeline.ends import ended_late
from summit_timeline.timeline.events import Conflict, Entry, Event
from summit_timeline.timeline.records import UNTOLD, Source
from summit_timeline.timeline.titles import title_of
from summit_timeline.timeline.units import (
    contains,
    first_to_last,
    goes_on_to,
    opposed,
    relocated,
    seen_during,
    vagueness,
    whole,
)

# how strongly a status speaks inside one report
_STRENGTH = {
    CANCELLED: 4,
    POSTPONED: 3,
    HELD: 2,
    SCHEDULED: 1,
    CONSIDERED: 0,
}
_BROUGHT_UP_TO_DATE = dt.timedelta(days=1)
_KINDS = (SUMMIT, SIGNING, VISIT, CALL, PRESS, MEETING)


@attrs.define(eq=False)  # nothing changes one; but frozen it takes longer to make, and each report has one
class _Word:
    """What one report says of the event."""

    day: dt.date
    document: str
    status: Status
    when: When
    place: Place | None
    claim: Claim
    moves: bool = False
    """Whether the report tells that the event was moved to these days."""
    source: Source = UNTOLD

    def corrects(self, other: "_Word | None") -> bool:
        """Whether this is what a report says that an older one said otherwise at the same address."""
        if other is None or other.document == self.document or not self._is_later(other):
            return False
        return any(url in other.source.urls for url in self.source.urls)

    def _is_later(self, other: "_Word") -> bool:
        """Whether it was published after another: of two of one day only their moments can tell."""
        if self.day != other.day:
            return self.day > other.day
        return "" < other.source.time < self.source.time


def told(claims: Sequence[Claim], sources: Mapping[str, Source]) -> Event:
    """The event that these claims (in the documented order) speak of; `sources` tells of each document who had it."""
    history: list[Entry] = []
    conflicts: list[Conflict] = []
    status, when, place = CONSIDERED, UNKNOWN, None
    known: tuple[Participant, ...] = ()
    named: set[tuple[str, str | None, str | None]] = set()
    read = 0  # claims are in the order of publication
    dating: _Word | None = None
    for word in _words(claims, sources):
        source = word.source.name or None
        corrects = word.corrects(dating)
        if history and not corrects:
            conflicts += _dissent(status, when, place, word, source)
        status = _next_status(status, when, word, bool(history))
        following = word.when if corrects and word.when.known else _next_when(when, status, word)
        when, dating = following, word if following != when or dating is None else dating
        told_held = word.status is HELD and word.when == when  # by a report that was brought up to date since
        if status is HELD and when.earliest is not None and when.earliest > word.day and not told_held:
            status = SCHEDULED  # of days that another report gives, and that are still to come
        place = _next_place(place, word)
        before = len(named)
        while read < len(claims) and claims[read].published <= word.day:
            named.update([(p.name, p.role, p.represents) for p in claims[read].participants])
            read += 1
        known = _participants(claims[:read]) if len(named) > before else known
        last = history[-1] if history else None
        if last is None or (last.status, last.when, last.place, last.participants) != (status, when, place, known):
            history.append(Entry(word.day, status, when, place, known, source, word.claim.quote))
    kind = _kind(claims)
    absent = _unique(p for c in claims for p in c.absent)
    subject = _subject(kind, [c.subject for c in claims if c.subject])
    series = next((c.series for c in claims if c.series), None)
    draft = Event(
        id=claims[0].id,
        kind=kind,
        status=status,
        when=when,
        participants=known,
        absent=tuple(p for p in absent if p.name not in {q.name for q in known}),
        place=place,
        subject=subject,
        series=series,
        ordinal=next((c.ordinal for c in claims if c.ordinal is not None), None),
        claims=tuple(claims),
        history=tuple(history),
        conflicts=tuple(conflicts),
        title="",
    )
    return attrs.evolve(draft, title=title_of(draft))


def _subject(kind: Kind, told: Sequence[str]) -> str | None:
    """What is signed, in full; what a gathering is about, in the fewest words."""
    choose = max if kind is SIGNING else min
    return choose(told, key=lambda words: (len(words), words), default=None)


def _words(claims: Sequence[Claim], sources: Mapping[str, Source]) -> list[_Word]:
    """One word a report, in the order of publication; reports of one day from the vague to the precise.

    Of two at one address, of which the later corrects the other, and of two that are as precise, the later one follows,
    where their moments are known.
    """
    by_document: dict[str, list[Claim]] = {}
    for claim in claims:
        by_document.setdefault(claim.document_id, []).append(claim)
    words = [_word(members, sources.get(document, UNTOLD)) for document, members in by_document.items()]
    words.sort(key=lambda w: (w.day, -vagueness(w.when), w.source.time, w.document))
    return _in_turn(words) if len(words) > 1 else words


def _in_turn(words: Sequence[_Word]) -> list[_Word]:
    """The words, those of one day and one address in the order of their moments, each where the first of them was."""
    places: dict[tuple[dt.date, str], list[int]] = {}
    for at, word in enumerate(words):
        for url in word.source.urls[:1] if word.source.time else ():
            places.setdefault((word.day, url), []).append(at)
    row = list(words)
    for several in places.values():
        if len(several) > 1:
            turn = sorted((words[at] for at in several), key=lambda w: (w.source.time, w.document))
            for at, word in zip(several, turn, strict=True):
                row[at] = word
    return row


def _word(claims: list[Claim], source: Source) -> _Word:
    if len(claims) == 1:
        (claim,) = claims
        return _Word(claim.published, claim.document_id, _status(claim), claim.when, claim.place, claim, False, source)
    moves = False
    put_off = [c for c in claims if c.status is POSTPONED]
    moved = next((c for c in put_off if c.when.known), next(iter(put_off), None))
    planned = [c for c in claims if _status(c) is SCHEDULED and c.when.known]
    ahead = [c for c in planned if c.when.earliest is not None and c.when.earliest > c.published]
    said = claims  # a report that gives days to come has not told of the event as held where it gives no days
    if ahead:
        said = [c for c in claims if c.status is not HELD or c.when.known] or claims
    status = max((_status(c) for c in said), key=lambda s: _STRENGTH[s])
    chosen = min((c for c in claims if _status(c) is status), key=lambda c: vagueness(c.when))
    if moved is not None and status is POSTPONED:
        other = next((c for c in planned if c.when.contradicts(moved.when) or _takes_up(c, moved)), None)
        other = other or next((c for c in claims if c.when.known and _takes_up(c, moved)), None)  # "may now be in May"
        if other is not None and (_status(other) is HELD or _is_ahead(other)):
            status, chosen = _status(other), other  # postponed to a day that the same report gives
            moves = True
        elif other is None and (there := next((c for c in claims if relocated(c, moved)), None)) is not None:
            status, chosen, moves = _status(there), there, True  # moved to another place, on days that it does not give
    when = chosen.when
    best = min((c.when for c in claims), key=vagueness)
    if not when.known or (vagueness(best) < vagueness(when) and not best.contradicts(when)):
        when = best
    when = whole(when, (c.when for c in claims))
    later = [chosen, *(c for c in claims if c is not moved and c is not chosen)] if moves else []  # where it is now
    places = [c.place for c in [*later, *claims] if c.place is not None]
    place = next((p for p in places if p.kind != "country"), places[0] if places else None)
    return _Word(claims[0].published, claims[0].document_id, status, when, place, chosen, moves, source)


def _is_ahead(claim: Claim) -> bool:
    """Whether the days of a claim begin on the day of its report or later."""
    return claim.when.earliest is not None and claim.when.earliest >= claim.published


def _takes_up(claim: Claim, moved: Claim) -> bool:
    """Whether a claim tells the new day in the sentence that tells of the move."""
    same = (claim.part, claim.quote_start) == (moved.part, moved.quote_start)
    return same and claim.antecedent == (moved.part, moved.start, moved.end)


def _status(claim: Claim) -> Status:
    """What a claim says of the event; what it tells of as held on days still to come is a plan.

    A report that was brought up to date since tells of the next day as one that is there.
    """
    ahead = claim.when.earliest is not None and claim.when.earliest > claim.published + _BROUGHT_UP_TO_DATE
    return SCHEDULED if ahead and claim.status is HELD else claim.status


def _next_status(status: Status, when: When, word: _Word, told_before: bool) -> Status:
    if not told_before:
        return word.status
    ahead = word.when.earliest is not None and word.when.earliest > word.day
    if status is HELD and word.status is SCHEDULED and ahead and not when.known:
        return word.status  # held on no known day, and now on days still to come: it was not yet held
    if status is HELD and word.status in (SCHEDULED, CONSIDERED):
        return status  # what was held stays held, whatever an older plan says
    begun = status is HELD and when.earliest is not None and when.earliest < word.day
    if begun and word.status is POSTPONED and not word.moves:
        return status  # what had begun is suspended, and not put off
    if word.moves:
        return word.status
    if status in (SCHEDULED, POSTPONED, CANCELLED) and word.status is CONSIDERED:
        return status if status is SCHEDULED else word.status
    return word.status


def _next_when(when: When, status: Status, word: _Word) -> When:
    if not word.when.known or word.when == when:
        return when
    if not when.known:
        return word.when
    joined = first_to_last(when, word.when)
    if joined is not None:
        return joined
    if (longer := goes_on_to(when, word.when) or _ended_late(status, when, word)) is not None:
        return longer
    if (going_on := _going_on(status, when, word)) is not None:
        return going_on
    if contains(when, word.when) or _timed(when, word.when):
        return when
    if word.when.contradicts(when):
        plan_after_the_fact = status is HELD and word.status in (SCHEDULED, CONSIDERED)
        return when if plan_after_the_fact else word.when
    for first, other in ((word.when, when), (when, word.when)):
        if _begins(first) and not _begins(other):
            return first
    return word.when if vagueness(word.when) <= vagueness(when) else when


def _ended_late(status: Status, when: When, word: _Word) -> When | None:
    """The days of what is told to have ended on the day after its last planned one; None where that is not told."""
    return ended_late(when, word.claim) if status is HELD and word.when == word.claim.when else None


def _going_on(status: Status, when: When, word: _Word) -> When | None:
    """The days of what is told to have begun on a day, and to have gone on later; None where that is not told."""
    if status is not HELD or word.status is not HELD:
        return None
    return seen_during(when, word.when) or seen_during(word.when, when)


def _begins(when: When) -> bool:
    """Whether the first day is known."""
    return when.start_earliest is not None and when.start_earliest == when.start_latest


def _timed(known: When, said: When) -> bool:
    """Whether a report names the days that are known already without the time of day that is known of them."""
    same = known.exact and said.exact and (known.earliest, known.latest) == (said.earliest, said.latest)
    return same and known.start_time is not None and said.start_time is None


def _next_place(place: Place | None, word: _Word) -> Place | None:
    if word.place is None:
        return place
    if (
        place is not None
        and place.kind != "country"
        and word.place.kind == "country"
        and word.place.name == place.country
    ):
        return place
    return word.place


def _dissent(status: Status, when: When, place: Place | None, word: _Word, source: str | None) -> list[Conflict]:
    """What a further report says otherwise without telling of a change."""
    found = []
    claim = word.claim
    telling = word.moves or word.status in (POSTPONED, CANCELLED) or status is POSTPONED
    differs = word.when != when and word.when.known and when.known and opposed(word.when, when)
    goes_on = _going_on(status, when, word) or _ended_late(word.status, when, word)
    if not telling and differs and goes_on is None:
        found.append(Conflict("when", str(when), str(word.when), word.day, source, claim.quote))
    if place is not None and word.place is not None and not telling and not _same_place(place, word.place):
        found.append(Conflict("place", place.name, word.place.name, word.day, source, claim.quote))
    return found


def _same_place(a: Place, b: Place) -> bool:
    return a.name == b.name or a.country == b.name or b.country == a.name


def _participants(claims: Sequence[Claim]) -> tuple[Participant, ...]:
    """Countries and organisations in the order of their first mention, then groups, then people."""
    everyone = _unique(p for c in claims for p in c.participants)
    home = _home(claims, everyone)
    if home is not None:
        everyone = [p for p in everyone if p.name != home]
    rank = {"country": 0, "organisation": 0, "group": 1, "person": 2}
    return tuple(sorted(everyone, key=lambda p: rank.get(p.kind, 1)))


def _home(claims: Sequence[Claim], everyone: Sequence[Participant]) -> str | None:
    """The country of people who are among themselves: it takes no part where each report names it for one of them.

    One report may know the president alone and another the leaders of parliament whom he meets. A calendar names it
    only where it takes part.
    """
    lands = {p.name for p in everyone if p.kind == "country"}
    people = [p for p in everyone if p.kind == "person"]
    bodies = [p.name for p in everyone if p.kind not in ("country", "person")]
    alone = len(people) < (1 if bodies else 2)
    if len(lands) != 1 or alone or {p.represents for p in people} - {None} != lands:
        return None
    (home,) = lands
    if any(map(is_side, bodies)) or are_of_another(home, bodies):
        return None
    if any(is_of_another(p, home) for p in people):
        return None
    if not is_unsaid(home) and any(p.represents is None for p in people):
        return None  # of Turkey's president and somebody else only the one is known to be of Turkey
    naming = [c for c in claims if any(p.name == home for p in c.participants)]
    return home if all(c.uid is None and any(p.represents == home for p in c.participants) for c in naming) else None


def _unique(participants: Iterable[Participant]) -> list[Participant]:
    """Each name once, with the first role and country that were given for it."""
    found: dict[str, Participant] = {}
    for p in participants:
        known = found.get(p.name)
        if known is None:
            found[p.name] = p
        elif (known.role is None and p.role) or (known.represents is None and p.represents):
            found[p.name] = attrs.evolve(known, role=known.role or p.role, represents=known.represents or p.represents)
    return list(found.values())


def _kind(claims: Sequence[Claim]) -> Kind:
    """The most specific kind that a claim gives: a summit is a meeting, not the other way round."""
    kinds = {c.kind for c in claims}
    return next(k for k in _KINDS if k in kinds)
