"""The seed documents give the timelines written beside them, and the original article the same events."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

import summit_timeline as st

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
ORIGINAL = ROOT.parent / "shared" / "seeds" / "japan-eu-2023-07-03.txt"
FIRST = SEEDS / "japan-eu-2023-07-03.txt"

# The same facts, days and date phrases, told in other words.
DATES = [
    ("next week", "2023-W28"),
    ("next week", "2023-W28"),
    ("next week", "2023-W28"),
    ("monday", "2023-07-03"),
    ("july 13", "2023-07-13"),
    ("two-day", "P2D"),
    ("friday", "2023-06-30"),
    ("tuesday", "2023-07-04"),
    ("monday", "2023-07-03"),
    ("last year", "2022"),
    ("two-day", "P2D"),
    ("july 11", "2023-07-11"),
]
LEADERS = {"Japan", "European Union", "Fumio Kishida", "Charles Michel", "Ursula von der Leyen"}
TABLE = [
    ("summit", "2023-06-29/2023-06-30", None, {"European Union"}, "held"),
    ("meeting", "2023-07-03", "Tokyo", {"Japan", "European Union"}, "held"),
    ("press", "2023-07-03", None, {"Japan", "European Union"}, "held"),
    ("signing", "2023-07-04", None, {"Japan", "European Union"}, "scheduled"),
    ("summit", "2023-07-11/2023-07-12", "Lithuania", {"NATO", "Fumio Kishida"}, "scheduled"),
    ("summit", "2023-07-13", "Brussels", LEADERS, "scheduled"),
]


def brief(event: st.Event) -> dict[str, Any]:
    """What the expected timelines say of an event."""
    return {
        "kind": event.kind.value,
        "days": event.when.edtf,
        "place": event.place.name if event.place else None,
        "participants": [p.name for p in event.participants],
        "status": event.status.value,
        "quotes": [claim.quote for claim in event.claims],
    }


def article(name: str) -> st.Document:
    if name == "seed":
        return st.read(FIRST)[0]
    if not ORIGINAL.exists():
        pytest.skip("the original article is not there: only some checkouts have the folder with it beside them")
    return st.read(ORIGINAL, published="2023-07-03")[0]


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_each_document_gives_the_timeline_beside_it(path: Path) -> None:
    expected = json.loads(path.with_suffix(".timeline.json").read_text(encoding="utf-8"))
    assert [brief(event) for event in st.extract(st.read(path)[0]).events] == expected["events"]


@pytest.mark.parametrize("name", ["seed", "original"])
def test_dates(name: str) -> None:
    document = article(name)
    found = [
        (mention.text.lower(), mention.value)
        for part in (document.title or "", document.text)
        for mention in st.find_dates(part, published=document.published)
    ]
    assert found == DATES


@pytest.mark.parametrize("name", ["seed", "original"])
def test_events_are_those_of_the_table_in_order(name: str) -> None:
    events = [e for e in st.extract(article(name)).events if e.kind is not st.Kind.VISIT]
    found = [
        (e.kind.value, e.when.edtf, e.place.name if e.place else None, {p.name for p in e.participants}, e.status.value)
        for e in events
    ]
    for (kind, days, place, who, status), expected in zip(found, TABLE, strict=True):
        assert (kind, days, status) == (expected[0], expected[1], expected[4])
        # A text may name the place for two events at once, and a person's country beside the person.
        assert expected[2] is None or place == expected[2]
        assert expected[3] <= who <= expected[3] | {"Japan"}


@pytest.mark.parametrize("name", ["seed", "original"])
def test_every_mention_of_the_leaders_summit_is_one_event(name: str) -> None:
    (summit,) = st.extract(article(name)).events.on("2023-07-13").where(kind="summit")
    quotes = " ".join(claim.quote for claim in summit.claims)
    assert len(summit.claims) >= 4
    assert all(phrase in quotes for phrase in ("Next Week", "leaders meet next week", "regular summit"))


@pytest.mark.parametrize("name", ["seed", "original"])
def test_the_visit_comes_after_the_nato_summit(name: str) -> None:
    timeline = st.extract(article(name))
    events = list(timeline.events)
    nato = next(i for i, e in enumerate(events) if any(p.name == "NATO" for p in e.participants))
    visits = [i for i, e in enumerate(events) if any(re.search("visit Belgium", c.quote) for c in e.claims)]
    assert visits
    assert max(visits) > nato


@pytest.mark.parametrize("name", ["seed", "original"])
def test_quotes_stand_in_the_text(name: str) -> None:
    document = article(name)
    for claim in st.extract(document).claims:
        part = document.text if claim.part == "text" else document.title or ""
        assert part[claim.quote_start : claim.quote_end] == claim.quote


def test_follow_ups_change_the_same_events() -> None:
    timeline = st.merge(*(st.extract(document) for document in st.read(SEEDS)))
    first = st.extract(st.read(FIRST)[0])
    signing = timeline.event(first.events.where(kind="signing")[0].id)
    nato = timeline.event(first.events.on("2023-07-11").where(kind="summit")[0].id)
    summit = timeline.event(first.events.on("2023-07-13").where(kind="summit")[0].id)
    assert (signing.status.value, signing.when.edtf) == ("held", "2023-07-04")
    assert (nato.status.value, nato.when.edtf) == ("held", "2023-07-11/2023-07-12")
    assert (summit.status.value, summit.when.edtf, summit.place.name) == ("scheduled", "2023-07-13", "Brussels")
    assert len(timeline.events) == len(first.events)
