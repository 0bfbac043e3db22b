"""Where the events of a report are that do not say so: at what they are part of, or in the town of its dateline."""

import datetime as dt

import attrs

from summit_timeline.events.model import Kind, Place, RelationKind, Status
from summit_timeline.events.parse.datelines import opening
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.report.chains import Key
from summit_timeline.events.report.pair_sides import OFF, lands_of
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.places import place

_CAME_HERE = pattern("context.came_here")
_DATELINE = pattern("context.dateline")
_BEHIND_BYLINE = pattern("context.behind_byline")
_PARTICLE = pattern("context.particle")
_HERE = pattern("places.here")
_CAME_AND = pattern("context.came_and")
_COUPLE = 2  # sides
_DAY = dt.timedelta(days=1)
_HERE_BEHIND = 90  # characters behind an event word in which "here" stands
_CAME_BEFORE = 120  # characters in front of a verb in which it is told that somebody came here
_UN = "UNITED NATIONS"  # reports from its seat name it as their town
_UN_SEAT = "New York"
_TURNED = 400  # characters after which a paragraph may be back in its own town
_TURNS_TO, _IN_A_PART = pattern("context.turns_to"), pattern("context.in_a_part")


def placed(drafts: list[Draft], chains: list[Key]) -> list[Draft]:
    """The drafts with the place of what they are part of, or of the dateline, where no mention says another."""
    towns = {key: dateline(page) for key, page in {id(d.page): d.page for d in drafts}.items()}
    home = {(d.page.part, d.start, d.end): c for d, c in zip(drafts, chains, strict=True)}
    places: dict[Key, Place] = {}
    drafts = [attrs.evolve(d, place=towns[id(d.page)]) if _is_why_they_came_here(d) else d for d in drafts]
    drafts = [attrs.evolve(d, place=towns[id(d.page)]) if _is_told_here(d) else d for d in drafts]
    on = {c for d, c in zip(drafts, chains, strict=True) if not d.outdated and d.status not in OFF}
    former = {c for d, c in zip(drafts, chains, strict=True) if d.outdated and c in on}
    drafts = [
        attrs.evolve(d, place=None) if d.outdated and c in former else d for d, c in zip(drafts, chains, strict=True)
    ]
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.place is not None and (chain not in places or _is_closer(draft.place, places[chain], draft.page)):
            places[chain] = draft.place
    borrowed = dict(places)
    for draft, chain in zip(drafts, chains, strict=True):
        for relation in draft.relations:
            target = home.get((relation.part, relation.start, relation.end), chain)
            for here, there in ((chain, target), (target, chain)):
                if _shares(draft, relation.kind, here == chain) and there in places and here not in borrowed:
                    borrowed[here] = places[there]
    out = []
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.place is not None and _is_in_region(places[chain], draft.place, draft.page):
            draft = attrs.evolve(draft, place=places[chain])
        if chain not in places:
            found = borrowed.get(chain) or _where_they_had_met(draft, drafts)
            found = found or _dateline_place(draft, towns[id(draft.page)])
            if found is not None:
                draft = attrs.evolve(draft, place=found)
        out.append(draft)
    return out


def _is_closer(one: Place, other: Place, page: Page) -> bool:
    """Whether one place of an event tells more closely than another where it is: a town than its state or country."""
    if other.kind == "country":
        return True
    return one.kind != "country" and _is_in_region(one, other, page)


def _is_in_region(town: Place, region: Place, page: Page) -> bool:
    """Whether one place of an event is a state or province and the other a town of the same country."""
    if town.name == region.name or town.country != region.country or town.kind == "country":
        return False
    kinds = [{e.kind for e in page.lexicon.names.get(p.name, ()) if e.country == p.country} for p in (town, region)]
    return "region" in kinds[1] and "region" not in kinds[0]


def _is_told_here(draft: Draft) -> bool:
    """Whether the words tell that an event is where the report comes from: "met here on Monday"."""
    if draft.place is not None or draft.page.part == "title" or draft.kind in (Kind.VISIT, Kind.CALL):
        return False
    last = min(draft.sentence.end, draft.end + _HERE_BEHIND)
    if _HERE.match(draft.page.low, draft.end, last) is not None:
        return dateline(draft.page) is not None
    first = draft.page.back(draft.start, _CAME_BEFORE)
    came = draft.hit.verb and _CAME_AND.search(draft.page.low, max(first, draft.sentence.start), draft.start)
    return bool(came) and dateline(draft.page) is not None


def _is_why_they_came_here(draft: Draft) -> bool:
    """Whether somebody came for the event to the town of the report: "arrived here on Monday for talks"."""
    if draft.hit.verb or draft.page.part == "title" or dateline(draft.page) is None:
        return False
    return _CAME_HERE.search(draft.page.low, max(draft.sentence.start, draft.start - 120), draft.start) is not None


def _shares(draft: Draft, kind: RelationKind, forward: bool) -> bool:
    """Whether two related events are at one place: one is part of the other, or it is the press conference after it."""
    return kind in (RelationKind.DURING, RelationKind.PART_OF) or (forward and draft.kind is Kind.PRESS)


@once
def dateline(page: Page) -> Place | None:
    """The town in front of the report: "GENEVA (AP) -"."""
    match, start = _DATELINE.match(page.flat[:120]), 0
    below = opening(page.flat) if match is None else None
    if below is not None:
        match, start = _DATELINE.match(page.flat[below[0] : below[0] + 120]), below[0]
    match = match or (_BEHIND_BYLINE.match(page.flat[:240]) if "-" in page.flat[:240] else None)
    if match is None:
        return None
    told = match.group(1) or match.group(2)
    if "/" in told:
        return None
    town = told.split(",")[0].strip(" .")
    if town.upper() == _UN:
        town = _UN_SEAT
    written = (town, town.title(), _PARTICLE.sub(lambda m: m.group().lower(), town.title()))
    for entry in next(filter(None, (page.lexicon.names.get(form) for form in written)), ()):
        if entry.kind in ("city", "region"):
            return place(entry, page)
    first = next(iter(page.names_between(start, start + match.end())), None)  # one that only the report itself tells
    here = first is not None and first.where is not None and first.where.name == town.title()
    return place(first.where, page) if here and first is not None and first.where is not None else None


def _where_they_had_met(signed: Draft, drafts: list[Draft]) -> Place | None:
    """The town of the talks told right before what the same sides signed: "They held talks in Lima. They signed it"."""
    sides = lands_of(signed.participants)
    if signed.kind is not Kind.SIGNING or signed.status is not Status.HELD or len(sides) < _COUPLE:
        return None
    before = (d for d in reversed(drafts) if d.page is signed.page and d.start < signed.start)
    talks = next((d for d in before if d.kind in (Kind.MEETING, Kind.SUMMIT) and d.status is Status.HELD), None)
    if talks is None or signed.sentence.index - talks.sentence.index > 1 or lands_of(talks.participants) != sides:
        return None
    return None if signed.when.known and signed.when != talks.when else talks.place


def _told_of_elsewhere(draft: Draft, town: Place) -> bool:
    """Whether the paragraph has turned to another town before: "In Munich, ministers met. They spoke beforehand"."""
    page = draft.page
    first = max(page.low.rfind("\n", 0, draft.start), draft.start - _TURNED) + 1
    told = (n for n in page.names_between(max(0, first), draft.start) if n.where is not None and n.where.kind == "city")
    return any(
        n.where is not None
        and n.where.name != town.name
        and page.flat.startswith(", ", n.end)
        and _TURNS_TO.search(page.flat, max(0, n.start - 6), n.start) is not None
        for n in told
    )


def _dateline_place(draft: Draft, town: Place | None) -> Place | None:
    if town is None or draft.kind in (Kind.VISIT, Kind.CALL) or draft.page.part == "title":
        return None
    last = draft.page.document.day
    if _HERE.match(draft.page.low, draft.end, min(draft.sentence.end, draft.end + _HERE_BEHIND)):
        return town
    if _told_of_elsewhere(draft, town) or _IN_A_PART.match(draft.page.flat, draft.end, draft.sentence.end):
        return None  # "a meeting that is due on Monday in eastern Chad"
    when = draft.when
    ends = when.latest if when.end_earliest == when.end_latest else None
    begins = when.earliest if when.start_earliest == when.start_latest and when.latest is None else None
    goes_on = when.exact and ends is not None and when.earliest is not None and when.earliest <= last <= ends
    overnight = when.latest == last and when.earliest is not None and last - when.earliest <= _DAY
    day = last if goes_on or overnight else ends or begins
    return town if day is not None and last - _DAY <= day <= last + _DAY else None
