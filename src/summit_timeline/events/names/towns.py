"""Towns that no gazetteer has, or that are told as a capital only."""

import functools
import re
from collections.abc import Iterator

from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.spans import Hit
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import InLines

_SETTLEMENT = InLines(pattern("names.settlement"), words("names.settlement_words"))


def _settlements(text: str, gazetteer: list[Hit]) -> list[Name]:
    """Small places that no gazetteer has, by what they are said to be: "in the Polish resort town of Jurata"."""
    found = []
    for m in _SETTLEMENT.finditer(text):
        lands = (e[0].name for start, end, e in gazetteer if m.start() < start and end < m.start("place"))
        town = Entry(m.group("place"), "city", country=next(lands, None))
        found.append(Name(m.start("place"), m.end("place"), None, town, m["before"].lower()))
    return found


_RESIDENCE = InLines(pattern("names.residence"), (f"{house}, " for house in words("shared.residences")))


def _residences(text: str, gazetteer: list[Hit], lexicon: Lexicon) -> list[Name]:
    """Houses that no gazetteer has, by whose they are: "at his summer residence, Fort Vega"."""
    found = []
    for m in _RESIDENCE.finditer(text):
        name = m.group("place")
        if name in lexicon.names or name.split(" ")[0] in lexicon.titles or name.split(" ")[0] in lexicon.stop:
            continue
        lands = (e[0].country for start, end, e in gazetteer if m.start() < start and end < m.start("place"))
        house = Entry(name, "building", country=next(lands, None))
        found.append(Name(m.start("place"), m.end("place"), None, house, m["before"].lower()))
    return found


_TOWN = pattern("names.town")
_LAND_ENDS = pattern("names.land_ends")


def _before_land(text: str, gazetteer: list[Hit]) -> list[Name]:
    """Towns that no gazetteer has, by the land that is told behind them: "in Ohrid, North Macedonia"."""
    found = []
    for start, end, entries in gazetteer:
        if (
            not text.startswith(", ", start - 2)
            or entries[0].kind not in ("country", "region")
            or entries[0].form != "name"
            or _LAND_ENDS.match(text, end) is None
        ):
            continue
        match = _TOWN.search(text, max(0, start - 60), start)
        if match is not None:
            town = Entry(match.group(2), "city", country=entries[0].country or entries[0].name)
            found.append(Name(match.start(2), match.end(2), None, town, match[1].lower()))
    return found


_NEAR_ANOTHER, _FAR_FROM = pattern("names.near_another"), pattern("names.far_from")


def _near_another(text: str, gazetteer: list[Hit], lexicon: Lexicon) -> list[Name]:
    """Towns that no gazetteer has, by how far from another they are: "in Feldheim, south of Munich"."""
    found = []
    for match in _FAR_FROM.finditer(text):
        name = _NEAR_ANOTHER.search(text, max(0, match.start() - 60), match.start())
        if name is None or name.group("town") in lexicon.names:
            continue
        near = next((e for start, _, e in gazetteer if start == match.end()), ())
        land = next((e.country for e in near if e.kind == "city"), None)
        town = Entry(name.group("town"), "city", country=land)
        found.append(Name(*name.span("town"), None, town, name["before"].lower()))
    return found


_ON_A_DAY = InLines(pattern("names.town_on_a_day"), ("day",))


def _on_a_day(text: str, lexicon: Lexicon) -> list[Name]:
    """Towns that no gazetteer has, by the weekday behind them: "met in Feldheim on Tuesday"."""
    known = (lexicon.stop, lexicon.titles, lexicon.no_person, lexicon.organisation_endings, lexicon.first_names)
    found = []
    for match in _ON_A_DAY.finditer(text):
        name = match.group("town")
        if name in lexicon.names or any(word in some for word in name.split(" ") for some in known):
            continue
        found.append(Name(*match.span("town"), None, Entry(name, "city"), "in"))
    return found


_DATELINE = pattern("names.dateline")


def _at_the_top(text: str, gazetteer: list[Hit], lexicon: Lexicon) -> list[Name]:
    """The town from which a report comes that no gazetteer has: "HORSHAM, England, March 14 (Reuters) -"."""
    match = _DATELINE.match(text)
    town = None if match is None else match.group("town").title()
    if match is None or town is None or town in lexicon.names:
        return []
    land = next(
        (e[0] for start, end, e in gazetteer if start == match.start("land") and end == match.end("land")), None
    )
    if land is None or land.country is None:
        return []
    return [Name(match.start("town"), match.end("town"), None, Entry(town, "city", country=land.country))]


def new_towns(text: str, gazetteer: list[Hit], lexicon: Lexicon) -> Iterator[Name]:
    """Towns that no gazetteer has, where the text tells what they are, and where it names them again."""
    told = [
        *_at_the_top(text, gazetteer, lexicon),
        *_settlements(text, gazetteer),
        *_residences(text, gazetteer, lexicon),
        *_before_land(text, gazetteer),
        *_near_another(text, gazetteer, lexicon),
        *_on_a_day(text, lexicon),
    ]
    yield from told
    towns = {n.where.name: n.where for n in reversed(told) if n.where is not None}
    if towns:
        again = re.compile(rf"\b(in|at|near|outside|to|from) ({alternation(sorted(towns))})\b(?! [A-Z])")
        for match in again.finditer(text):
            yield Name(match.start(2), match.end(2), None, towns[match.group(2)], match.group(1))


_CAPITAL_OF = pattern("names.capital_of")
_TOWN_OF = pattern("names.town_of")
_CAPITAL_BEHIND = pattern("names.capital_behind")


@functools.lru_cache(maxsize=8)
def _seats(lexicon: Lexicon) -> dict[str, Entry]:
    """The town that is the seat of government of each country, by the name of the country."""
    table: dict[str, Entry] = {}
    for entries in lexicon.names.values():
        seat = next((e for e in entries if e.form == "seat"), None)
        town = next((e for e in entries if e.kind == "city"), None)
        if seat is not None and town is not None and town.country == seat.name:
            table.setdefault(seat.name, town)
    return table


def seat_of(land: str, lexicon: Lexicon) -> Entry | None:
    """The town that is the seat of government of a country."""
    return _seats(lexicon).get(land)


def towns_again(text: str, start: int, end: int, lexicon: Lexicon, gazetteer: list[Hit]) -> list[Name]:
    """Towns taken up by their country: "in the Swiss city", the last one of Switzerland that was named before."""
    found: list[Name] = []
    for match in _TOWN_OF.finditer(text, start, end):
        lands = {e.name for e in lexicon.names.get(match["land"], ()) if e.kind == "country"}
        before = (e for at, _, entries in reversed(gazetteer) if at < match.start() for e in entries)
        town = next((e for e in before if e.kind == "city" and e.country in lands), None)
        if town is not None:
            found.append(Name(match.start("word"), match.end("word"), None, town, match["before"].lower()))
    return found


def capitals_in(text: str, start: int, end: int, lexicon: Lexicon) -> list[Name]:
    """Towns that are told as a capital only: "in the Belgian capital", "Belgium's capital", with no name."""
    found: list[Name] = []
    for match in (*_CAPITAL_OF.finditer(text, start, end), *_CAPITAL_BEHIND.finditer(text, start, end)):
        land = match["land"] or match["whose"]
        lands = [e.name for e in lexicon.names.get(land.rstrip("."), ()) if e.kind == "country"]
        town = seat_of(lands[0], lexicon) if lands else None
        if town is not None:
            found.append(Name(match.start("word"), match.end("word"), None, town, match["before"].lower()))
    return found
