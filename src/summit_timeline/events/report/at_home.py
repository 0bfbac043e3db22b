"""Who speaks to those of his own country, and so for none: "Boehner told Republicans at a closed-door meeting"."""

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.chains import chains_of
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.participants import is_side, is_unsaid

_OWN_AUDIENCE = pattern("who.own_audience")


def without_land_at_home(drafts: list[Draft]) -> list[Draft]:
    """The drafts; a meeting of which but one person and the country are told has the person alone if it is at home.

    That is told by others in office or in parties there, where nobody and no place abroad is: it is read last, when
    all that is told of the event is known.
    """
    chains = chains_of(drafts)
    rows: dict[tuple[str, int, int], list[Draft]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        rows.setdefault(chain, []).append(draft)
    lands = {chain: _land_at_home(row) for chain, row in rows.items()}
    return [_without(d, lands[c]) for d, c in zip(drafts, chains, strict=True)]


def _without(draft: Draft, land: str | None) -> Draft:
    if land is None:
        return draft
    return attrs.evolve(draft, participants=tuple(p for p in draft.participants if p.name != land))


def _land_at_home(row: list[Draft]) -> str | None:
    """The country of the one who takes part in a meeting at home; None where it is not known to be one."""
    told = {p.name: p for d in row for p in d.participants}
    people = [p for p in told.values() if p.kind == "person"]
    if len(people) != 1 or len(told) != len((*people, "the land")) or any(d.kind is not Kind.MEETING for d in row):
        return None
    land = people[0].represents
    if land is None or land not in told or not is_unsaid(land) or any(_is_abroad(d, people[0], land) for d in row):
        return None
    of_state = any(d.page.low.endswith("state ", 0, d.hit.start) for d in row)  # "the state dinner"
    audience = any(_OWN_AUDIENCE.search(d.page.low, d.sentence.start, d.sentence.end) for d in row)
    return land if audience and not of_state else None


def _is_abroad(draft: Draft, person: Participant, land: str) -> bool:
    """Whether the sentence of a mention tells of somebody or of a place of another country, or of a body of several."""
    if draft.place is not None and draft.place.country not in (None, land):
        return True
    for name in draft.sentence.names:
        if name.where is not None and name.where.country not in (None, land):
            return True
        if name.who is not None and name.who.name != person.name and _is_of_others(name.who, land):
            return True
    return False


def _is_of_others(who: Entry, land: str) -> bool:
    if land in (who.name, who.speaks_for):
        return False
    return who.kind == "country" or who.speaks_for is not None or is_side(who.name)
