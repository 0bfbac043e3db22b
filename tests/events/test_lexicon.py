"""Every row of every data file loads, and names resolve to what they should."""

import pathlib
import re
import zoneinfo

import pytest

from summit_timeline.events import lexicon as lexicon_module
from summit_timeline.events.extract import extract_claims
from summit_timeline.events.lexicon import Lexicon, read_table, read_words
from summit_timeline.events.model import Document
from summit_timeline.events.names.name import wholes
from summit_timeline.events.names.reader import find_names
from summit_timeline.events.text.patterns import numbered, pattern
from summit_timeline.events.text.sentences import sentences

COLUMNS = {
    "countries.tsv": 5,
    "cities.tsv": 4,
    "organisations.tsv": 4,
    "governments.tsv": 4,
    "people.tsv": 4,
    "posts.tsv": 3,
    "terms.tsv": 2,
    "places.tsv": 6,
}


@pytest.mark.parametrize(("name", "columns"), COLUMNS.items())
def test_every_row_has_its_columns(name: str, columns: int) -> None:
    rows = read_table(name)
    assert rows
    assert {len(row) for row in rows} == {columns}
    assert all(row[0].strip() for row in rows)


def test_every_country_is_known_and_every_zone_exists() -> None:
    countries = {row[0] for row in read_table("countries.tsv")}
    zones = zoneinfo.available_timezones()
    for row in read_table("cities.tsv"):
        assert row[2] in countries, row
        assert row[3] in zones, row
    for row in read_table("places.tsv"):
        assert row[3] in countries, row
        assert row[4] in zones, row
    known = countries | {row[0] for row in read_table("organisations.tsv")}
    people = read_table("people.tsv")
    assert all(row[2] in known or not row[2] for row in people)  # relatives of those in office speak for nobody
    posts = read_table("posts.tsv")
    assert all(row[1] in known for row in posts)
    assert {row[0] for row in posts} <= {row[0] for row in people}
    assert {row[0] for row in read_table("terms.tsv")} <= {row[0] for row in people}


def test_every_pattern_compiles() -> None:
    lexicon = Lexicon.default()
    assert find_names("Japan", lexicon)[0].who is not None
    assert len(lexicon.triggers) > 100


def test_every_veto_is_tried_for_the_words_that_its_patterns_are_about() -> None:
    words = Lexicon.default().triggers
    for veto in Lexicon.default().vetoes:
        assert veto.patterns
        assert all(any(piece in word for word in words) for piece in veto.of), veto.of
        assert all(any(piece in text for piece in veto.of) for text in veto.patterns if veto.of), veto


SENTENCES = [
    ("Mr. Abe met them. Talks go on.", ["Mr. Abe met them.", "Talks go on."]),
    ("The U.S. President spoke. He left.", ["The U.S. President spoke.", "He left."]),
    ("A title\n\nA first line.", ["A title", "A first line."]),
    ("He said “no.” They left.", ["He said “no.”", "They left."]),
    ("It met at 3 p.m. on Jan. 5 in Bonn.", ["It met at 3 p.m. on Jan. 5 in Bonn."]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text)] == expected


def test_every_named_pattern_is_used_and_compiles() -> None:
    events = pathlib.Path(lexicon_module.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in events.rglob("*.py"))
    used = set(re.findall(r'(?:pattern|words|numbered)\("([\w.]+)"\)', source))
    tables = read_words("patterns.toml")
    shared = tables.pop("shared")
    for table, rows in tables.items():
        for key in rows:
            named = re.findall(r"\(\?&(\w+)\)", rows[key])
            assert all(name in shared for name in named), (table, key)
            assert re.compile(pattern(f"{table}.{key}").pattern)
            assert f"{table}.{key}" in used
            used.update(f"shared.{name}" for name in named)
    used.update(f"shared.{name}" for row in shared.values() for name in re.findall(r"\(\?&(\w+)\)", row))
    assert {f"shared.{name}" for name in shared} <= used


def test_a_shared_list_stands_in_a_pattern_for_one_of_its_words() -> None:
    assert pattern("days.weekday").fullmatch("Thursday")
    assert not pattern("days.weekday").fullmatch("Thurs")
    assert pattern("staff.of_both").match("their envoys")
    assert not pattern("staff.of_both").match("their prime ministers")


def test_numbers_are_counted_from_one() -> None:
    assert [numbered("shared.number")[word] for word in ("one", "ten")] == [1, 10]
    assert [numbered("shared.ordinal")[word] for word in ("first", "tenth")] == [1, 10]


def test_who_is_met_in_place_of_a_body() -> None:
    known = Lexicon.default().names
    assert wholes()["UN Security Council"] == "United Nations"
    assert wholes()["U.S. Congress"] is None
    assert all(name in known for body, whole in wholes().items() for name in (body, whole or body))


def test_a_place_of_ones_own_is_found() -> None:
    mine = Lexicon.default().adding(places={"Melk": ("Austria", "Europe/Vienna")})
    (name,) = [n for n in find_names("They met in Melk on Monday.", mine) if n.where is not None]
    assert (name.where.name, name.where.country) == ("Melk", "Austria")


@pytest.mark.parametrize(
    ("town", "country"),
    [
        ("Cannes", "France"),
        ("Cologne", "Germany"),
        ("Hong Kong", "China"),
        ("Odessa", "Ukraine"),
        ("Venice", "Italy"),
        ("Brdo", "Slovenia"),
        ("Eilat", "Israel"),
        ("Sharm el-Sheik", "Egypt"),
        ("Maximos Mansion", "Greece"),
        ("Camp David", "United States"),
    ],
)
def test_towns_and_venues_of_diplomacy_are_known(town: str, country: str) -> None:
    places = [e for e in Lexicon.default().names[town] if e.kind in ("city", "building", "region")]
    assert places[0].country == country


def test_no_person_is_listed_twice() -> None:
    names = [row[0] for row in read_table("people.tsv")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("body", ["forum for talks of the Danube", "Danube Forum"])
def test_an_event_word_in_the_name_of_a_body_is_none_however_it_is_written(body: str) -> None:
    mine = Lexicon.default().adding(names={body: "organisation"})
    document = Document(text=f"Ministers left the {body} meeting in Lima on Friday.", published="2023-07-03")
    assert [document.text[c.start : c.end] for c in extract_claims(document, lexicon=mine)] == ["meeting"]


def test_each_list_of_the_grammar_has_a_name_of_its_own() -> None:
    lists = [name for table, rows in read_words("clauses.toml").items() for name in rows if table in _LISTS]
    assert len(lists) == len(set(lists)) > 0


_LISTS = ("verbs", "deeds", "heads", "prepositions", "others")


@pytest.mark.parametrize(
    ("noun", "text"),
    [
        ("fireside chat", "Chile and Peru will hold a fireside chat in Lima on July 12."),
        ("group chat", "A group chat of Chile and Peru will be held in Lima on July 12."),
        ("shareholder meeting", "The shareholder meeting will be held in Lima on July 12."),
        ("school board meeting", "A school board meeting will be held in Lima on July 12."),
    ],
)
def test_a_word_of_the_users_own_beats_what_would_speak_against_it(noun: str, text: str) -> None:
    document = Document(text=text, published="2023-07-03")
    assert extract_claims(document) == ()
    (claim,) = extract_claims(document, lexicon=Lexicon.default().adding(nouns={noun: "meeting"}))
    assert text[claim.start : claim.end] == noun
    assert (str(claim.when), claim.kind.value) == ("2023-07-12", "meeting")


def test_a_word_of_ours_that_a_user_adds_again_keeps_what_speaks_against_it() -> None:
    mine = Lexicon.default().adding(nouns={"chat": "call"})
    text = "Chile and Peru opened a group chat on July 12."
    assert extract_claims(Document(text=text, published="2023-07-03"), lexicon=mine) == ()


def test_a_verb_of_the_users_own_in_the_past_tells_of_the_past() -> None:
    mine = Lexicon.default().adding(verbs={"hobnobbed": "meeting", "hobnob": "meeting"})
    past, plan = (
        extract_claims(Document(text=text, published="2023-07-03"), lexicon=mine)[0]
        for text in ("Chile and Peru hobnobbed in Lima on Friday.", "Chile and Peru will hobnob in Lima on Friday.")
    )
    assert (past.status.value, str(past.when)) == ("held", "2023-06-30")
    assert (plan.status.value, str(plan.when)) == ("scheduled", "2023-07-07")
