"""For whom people speak on the day of an event: for nobody before and after their offices, else by their post then."""

import datetime as dt

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Participant, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.surnames import body_in
from summit_timeline.events.names.terms import Days, in_office, terms_of
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.report.chains import chains_of
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.participants import people_first

_THEN = pattern("terms.then")
_OF_STATE = pattern("terms.of_state")
_FORMER, _FORMERLY = pattern("terms.former"), pattern("terms.formerly")
_LONG_AGO = dt.timedelta(days=200)  # somebody who is told as a former minister now may have been one then
_OLD = 60  # characters in front of a title in which "former" stands


def by_their_day(drafts: list[Draft]) -> list[Draft]:
    """The drafts, each of whose people speaks for the one whom he or she spoke for on the day of the event.

    "Trump met Kim" in 2016 is of no United States; "the former president met Merkel" is not of his country.
    """
    chains = chains_of(drafts)
    whens: dict[tuple[str, int, int], When] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.when.known:
            whens.setdefault(chain, draft.when)
    return [
        _spoken_for(d, d.when if d.when.known else whens.get(c, d.when)) for d, c in zip(drafts, chains, strict=True)
    ]


def _spoken_for(draft: Draft, when: When) -> Draft:
    """The draft with those for whom its people spoke then."""
    days = _days_of(draft, when)
    people = [p for p in draft.participants if p.kind == "person" and p.represents is not None]
    then = {p.name: _body(draft, p, days) for p in people}
    changed = {p.name: p for p in people if then[p.name] != p.represents}
    if not changed:
        return draft
    kept = {then.get(p.name, p.represents) for p in draft.participants if p.kind == "person"}
    gone = {p.represents for p in changed.values()} - kept
    gone = {land for land in gone if land is not None and not _is_told(draft, land, set(changed))}
    listed = tuple(
        attrs.evolve(p, represents=then[p.name]) if p.name in changed else p
        for p in draft.participants
        if p.kind == "person" or p.name not in gone
    )
    entries = [Entry(name, "person", speaks_for=then[name]) for name in changed]
    known = {p.name for p in listed}
    more = tuple(p for p in people_first(entries) if p.name not in known)
    return attrs.evolve(draft, participants=(*more, *listed))


def _days_of(draft: Draft, when: When) -> Days | None:
    """The days between which an event was or will be; None for one that was some day before."""
    today = draft.page.document.day
    if when.earliest is not None:
        return when.earliest, when.latest or max(today, when.earliest)
    if when.latest is not None:
        return when.latest, when.latest
    return None if draft.status is Status.HELD else (today, today)


def _body(draft: Draft, person: Participant, days: Days | None) -> str | None:
    """For whom somebody spoke on those days."""
    today = draft.page.document.day
    if any(_THEN.search(draft.page.low, max(0, n.start - _OLD), n.start) for n in _named(draft, person.name)):
        return person.represents  # "then-President Vega"
    terms = terms_of(person.name)
    if terms is not None and not in_office(terms, (today, today)) and _has_title(draft, person.name):
        terms = None  # the text knows better
    if terms is not None:
        if days is None:
            serving = not _is_former(draft, person.name) and any(first <= today for first, _ in terms)
        else:
            serving = in_office(terms, days)
        return person.represents if serving else None
    long_ago = days is not None and today - days[1] > _LONG_AGO
    if not long_ago and _is_former(draft, person.name):
        return None
    known = next((e for e in draft.page.lexicon.names.get(person.name, ()) if e.kind == "person" and e.posts), None)
    if known is None or days is None or body_in(known, today.year) != person.represents:
        return person.represents  # or the words tell the post
    first, last = (body_in(known, day.year) for day in days)
    return first if first == last else person.represents


def _has_title(draft: Draft, person: str) -> bool:
    """Whether the report tells somebody to be in office: "Secretary Vega", not "former Secretary Vega"."""
    titled = (n for n in draft.page.names.titled if n.who is not None and n.who.name == person)
    return any(_OF_STATE.search(n.title.lower()) and not _is_told_former(draft.page, n) for n in titled)


def _is_former(draft: Draft, person: str) -> bool:
    """Whether the report tells somebody as one who was in office: "former minister X", "X, a former king"."""
    page = draft.page
    titled = [n for n in page.names.titled if n.who is not None and n.who.name == person]
    if titled and all(_is_told_former(page, n) for n in titled):
        return True
    if _has_title(draft, person):
        return False  # "President Vega, a former banker"
    end = draft.sentence.end
    return any(_FORMERLY.match(page.low, n.end, end) or _is_told_former(page, n) for n in _named(draft, person))


def _named(draft: Draft, person: str) -> list[Name]:
    """Where the sentence of an event names somebody."""
    return [n for n in draft.sentence.names if n.who is not None and n.who.name == person]


def _is_told_former(page: Page, name: Name) -> bool:
    """Whether "former" stands in front of a name or of its title."""
    first = name.start - len(name.title) - 1 if name.title else name.start
    old = name.title.lower().startswith("former")
    return old or _FORMER.search(page.low, page.back(first, _OLD), max(0, first)) is not None


def _is_told(draft: Draft, land: str, people: set[str]) -> bool:
    """Whether a country or a body takes part by itself, and not only in front of the title of some people."""
    if not any(e.kind != "person" and e.name == land for e in draft.entries):
        return False
    names = draft.sentence.names
    own = [i for i, n in enumerate(names) if n.who is not None and n.who.kind != "person" and n.who.name == land]
    if not own:
        return True  # taken up: "both countries"
    return not all(any(_is_of_title(draft, names[i], n, people) for n in names[max(0, i - 1) : i + 2]) for i in own)


def _is_of_title(draft: Draft, land: Name, person: Name, people: set[str]) -> bool:
    """Whether a country only tells whose office somebody had: "former Chadian President X", "X, a former ..."."""
    flat = draft.page.flat
    if person.who is None or person.who.name not in people:
        return False
    if person.end < land.start:
        return _FORMERLY.fullmatch(draft.page.low, person.end, land.start - 1) is not None
    gap = flat[land.end : person.start].removeprefix("'s")
    return gap.replace("former ", "").replace("then-", "").strip(" ,").lower() in ("", person.title.lower())
