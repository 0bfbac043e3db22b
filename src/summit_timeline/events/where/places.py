"""What a name is as a place: the place behind an entry of the gazetteer, and the town of a country or a building."""

from collections.abc import Sequence

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Place
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

AROUND = frozenset(("on", "in", "at", "near", "outside", "inside"))
_POSTPONES = pattern("who.postpones")
_PART_OF = pattern("places.part_of")
_IN_TOWN = pattern("places.in_town")
_STANDS_IN = pattern("places.stands_in")
_HOUSE_IN = pattern("places.house_in")


def place(entry: Entry, page: Page) -> Place:
    """The place that a gazetteer entry means."""
    if entry.kind == "building" and entry.city is not None:
        town = next((e for e in page.lexicon.names.get(entry.city, ()) if e.kind in ("city", "region")), None)
        if town is not None:
            entry = town
    zone = entry.timezone
    if zone is None and entry.city is not None:
        zone = next((e.timezone for e in page.lexicon.names.get(entry.city, ()) if e.timezone), None)
    kind = "city" if entry.kind == "region" else entry.kind
    return Place(entry.name, entry.country, kind, zone)


def place_name(name: Name, gap: str) -> bool:
    """Whether a name in front of an event word tells where it is: "the White House dinner", "the Singapore summit"."""
    if name.where is None or name.who is None or gap.startswith(("-", "'")) or _POSTPONES.match(gap):
        return False
    return name.where.kind in ("city", "building") and (
        name.who.form in ("seat", "office") or name.who.name == name.where.name
    )


def parts_them(parsed: Parse, name: Name, hit: Hit) -> bool:
    """Whether a verb parts a land that is called like its town from an event word: "Djibouti began talks"."""
    if name.who is None or name.who.kind != "country" or name.who.form in ("seat", "office"):
        return False
    return any(name.end <= c.start and c.end <= hit.start and c.verb for c in parsed.clauses)


def land_behind(page: Page, following: Sequence[Name], town: Name) -> Name | None:
    """The name of the country right behind its town, among the names that follow: "Lima, Peru"."""
    if town.where is None or town.where.kind != "city":
        return None
    behind = (n for n in following if n.start == town.end + len(", ") and page.low.startswith(", ", town.end))
    return next((n for n in behind if n.where is not None and n.where.name == town.where.country), None)


def town_in_front(page: Page, sentence: Sentence, land: Name) -> Entry | None:
    """The town in front of the name of its country: "Lima, Peru"."""
    at = sentence.names.index(land)
    earlier = sentence.names[at - 1] if at else None
    if earlier is None or earlier.where is None or land.where is None or earlier.where.country != land.where.name:
        return None
    return earlier.where if page.low[earlier.end : land.start] == ", " else None


def town_of_building(page: Page, sentence: Sentence, name: Name) -> Entry | None:
    """The town behind a building: "at the Corvin Hotel in Lima", "at NATO headquarters in Naples"."""
    if name.where is None or name.where.kind not in ("building", "city"):
        return None
    following = next((n for n in sentence.names if n.start >= name.end), None)
    if following is None or following.where is None or following.where.kind != "city":
        return None
    between = _STANDS_IN if name.where.kind == "building" else _HOUSE_IN
    between = _IN_TOWN if name.where.country is None else between
    return following.where if between.fullmatch(page.low, name.end, following.start) else None


def town_behind(page: Page, sentence: Sentence, land: Name, hit: Hit) -> Entry | None:
    """The town that the clause of the event names in the country told before: "to Italy, where they meet in Rome"."""
    if land.where is None or land.where.kind not in ("country", "region"):
        return None
    last = sentence.clause(hit.end)[1]
    towns = [n.where for n in sentence.names if hit.end < n.start < last and n.where and n.before in AROUND]
    home = land.where.name if land.where.kind == "country" else land.where.country
    larger = ("country", land.where.kind)
    return next((t for t in towns if t.kind not in larger and t.country == home), None)


def is_of_a_smaller(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether a town only tells where the one behind it lies: "in the Lima suburb of Callao"."""
    part = _PART_OF.match(page.low, name.end, sentence.end)
    return part is not None and any(n.start == part.end() and n.where is not None for n in sentence.names)
