"""Whom a name stands for: himself, his country where only his adviser comes, nobody where it is a title or a thing."""

import re

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name, wholes
from summit_timeline.events.names.terms import in_office, terms_of
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.participants import is_side, is_within_a_country

_CHAMBERS = {"United States Senate": "Senate", "United States House of Representatives": "House"}
_PARTY = pattern("who.party_in_chamber")
_BODIES = {"European Council", "European Commission"}
_BEHIND_IT = pattern("who.behind_it")
_FORMER = ("former ", "ex-", "one-time ", "onetime ", "ousted ")
_THING = pattern("who.thing")
_TITLES_ONLY = pattern("who.titles_only")
_OF_STAFF = pattern("who.of_staff")
_STAFF_BESIDE = pattern("who.staff_beside")
_OF_FOLLOWING = pattern("who.of_following")
_STAFF_OF = pattern("who.staff_of")
_TOLD_BY_HIM = pattern("who.told_by_him")
_KIN_BESIDE = pattern("who.kin_beside")
_OF_KIN = pattern("who.of_kin")
_WHO, _IS_ALLY = re.compile(", who "), pattern("who.is_ally")
_IS_STAFF, _IS_STAFF_OF = pattern("who.is_staff"), pattern("who.is_staff_of")
_SPOKE_THERE = pattern("who.spoke_there")
_SPOKESMAN = pattern("who.spokesman")


def stands_for(page: Page, name: Name) -> Name:
    """A person of whom only the adviser or the team is there stands for the country, one of whom only kin is for none.

    "Xi's top adviser will hold talks" is of China; "Trump's predecessor" and "Kim's father" are somebody else.
    """
    if name.who is None or name.who.kind != "person":
        return _party_in(page, name)
    if _TOLD_BY_HIM.search(page.low, page.back(name.start, 80), name.start):
        return attrs.evolve(name, who=None)
    end = name.end + 70
    if _WHO.match(page.low, name.end) and _IS_ALLY.search(page.low, page.back(name.start, 80), name.start):
        return name  # "Vega is an ally of Soto, who met ...": that is Soto
    his = _STAFF_OF.search(page.low, page.back(name.start, 60), name.start) is not None
    following = _OF_FOLLOWING.match(page.low, name.end, end) is not None
    if his or following or _OF_STAFF.match(page.low, name.end, end) or _STAFF_BESIDE.match(page.low, name.end, end):
        former = page.low.endswith(_FORMER, 0, name.start)  # "former Merkel aide Ann Lee" is of no side any more
        land = None if former or _is_out_of_office(page, name.who) else name.who.speaks_for
        return attrs.evolve(name, who=None if land is None else Entry(land, "country", country=land))
    kin = _OF_KIN.match(page.low, name.end, end) or _KIN_BESIDE.match(page.low, name.end, end)
    there = kin is not None and _SPOKE_THERE.match(page.low, name.end) is not None
    return name if kin is None or there else attrs.evolve(name, who=None)


def _is_out_of_office(page: Page, person: Entry) -> bool:
    """Whether somebody is in no office of the state on the day of the report: a candidate, a former leader."""
    terms, day = terms_of(person.name), page.document.day
    return terms is not None and not in_office(terms, (day, day))


def _party_in(page: Page, name: Name) -> Name:
    """A chamber of which only one party is told: "a Senate Republican lunch" is one of the Senate's Republicans."""
    chamber = None if name.who is None else _CHAMBERS.get(name.who.name)
    party = None if chamber is None else _PARTY.match(page.low, name.end)
    if party is None:
        return name
    body = f"{chamber} {'Democrats' if party.group('democrats') else 'Republicans'}"
    known = page.lexicon.names.get(body, ())
    return attrs.evolve(name, who=known[0]) if known else name


def of_land(page: Page, name: Name, following: Name | None) -> Name:
    """A person with the country or body that is told right behind the name: "Carl Bildt of the European Union"."""
    if name.who is None or name.who.kind != "person" or following is None or following.who is None:
        return name
    if name.who.speaks_for is None and (served := _whom_he_serves(page, name)) is not None:
        return attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=served))
    if following.who.kind == "person" or following.who.form == "adjective":
        return name
    if _BEHIND_IT.fullmatch(page.low, name.end, following.start) is None:
        return name
    body = whole_body(following.who)
    if name.who.speaks_for is not None and body.kind == "organisation" and not is_side(body.name):
        return name  # "Soto, chairman of the Trade Committee," speaks for her country all the same
    return attrs.evolve(name, who=attrs.evolve(name.who, speaks_for=body.name))


def _whom_he_serves(page: Page, name: Name) -> str | None:
    """The country of the leader whose adviser somebody is told to be: "Luis Soto, a senior aide to President Xi"."""
    if _IS_STAFF.match(page.low, name.end) is None:
        return None
    leaders = (n for n in page.names_between(name.end, name.end + _ASIDE) if n.is_person)
    leader = next(leaders, None)
    if leader is None or leader.who is None or _IS_STAFF_OF.fullmatch(page.low, name.end, leader.start) is None:
        return None
    return leader.who.speaks_for


_ASIDE = 90  # characters behind a name in which it is told whose adviser somebody is


def whole_body(entry: Entry) -> Entry:
    """The organisation that a body belongs to: the General Assembly is the United Nations."""
    whole = wholes().get(entry.name)
    return entry if whole is None else attrs.evolve(entry, name=whole)


def speaks_for_others(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    if hit.kind is Kind.PRESS or name.who is None:
        return False
    before = page.low[max(sentence.start, name.start - 40) : name.start]
    return _SPOKESMAN.search(before) is not None or name.who.name in page.names.spokespeople


def in_title(page: Page, name: Name, following: Name) -> bool:
    """Whether a name is only part of the title of the person that follows ("European Council President X")."""
    if not following.title or name.who is None or name.who.kind == "person":
        return False
    if name.start >= following.start - len(following.title) - 1:
        return True  # "Senate Majority Leader X"
    if not re.fullmatch(
        r"(?:'s?)? (?:(?!(?:and|or|with|of|met|meets|will|told|said)\b)\w+ ){0,4}"
        rf"{re.escape(following.told_title)},? ",
        page.low[name.end : following.start],
    ):
        return False
    if name.who.form in ("seat", "office") and following.who is not None and following.who.speaks_for == name.who.name:
        return True  # "White House press secretary X"
    if is_within_a_country(name.who.name):
        return True  # "FBI Director X"
    return name.who.name in _BODIES or (
        name.who.kind != "country" and (following.who is None or following.who.speaks_for != name.who.name)
    )


def is_origin(page: Page, name: Name, following: Name) -> bool:
    """Whether an adjective only tells where a person comes from who speaks for another: "the Argentinian pontiff"."""
    if name.who is None or name.who.form != "adjective" or following.who is None or following.who.kind != "person":
        return False
    behind = following.who.speaks_for
    return (
        behind not in (None, name.who.name) and _TITLES_ONLY.fullmatch(page.low, name.end, following.start) is not None
    )


def owns_a_thing(page: Page, name: Name) -> bool:
    """Whether a country only owns a thing that is spoken of: "Israeli settlements", "Pyongyang's announcement"."""
    return (
        name.who is not None
        and name.who.kind == "country"
        and _THING.match(page.low, name.end, name.end + 60) is not None
    )
