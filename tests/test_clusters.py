"""The annotated news clusters are sound, and the script that scores them counts as their README says."""

import datetime as dt
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon

ROOT = Path(__file__).parents[1] / "benchmarks"
FILES = sorted((ROOT / "clusters").glob("*/*.json"))
STATUSES = {"scheduled", "held", "postponed", "cancelled"}
# The Red Cross societies of two countries are not the International Committee, of which it is an alias.
NO_ALIAS = {"Red Cross"}


def load(path: Path) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return made


@pytest.fixture(scope="module")
def scoring() -> ModuleType:
    spec = importlib.util.spec_from_file_location("cluster_scoring", ROOT / "clusters.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["cluster_scoring"] = module
    spec.loader.exec_module(module)
    return module


def days(row: dict[str, Any]) -> tuple[str | None, str | None]:
    exact = "start" in row
    first, last = (row["start"], row["end"]) if exact else (row["earliest"], row["latest"])
    assert not exact or (first and last)
    for day in (first, last):
        assert day is None or dt.date.fromisoformat(day)
    assert first is None or last is None or first <= last
    return first, last


def test_both_sets_are_there():
    kinds = [(path.parent.name, len(load(path)["articles"]) > 1) for path in FILES]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        ("open", True): 5,
        ("open", False): 10,
        ("aside", True): 5,
        ("aside", False): 10,
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestEachFile:
    def test_articles_are_documents_of_different_days(self, path: Path):
        made = load(path)
        assert (made["cluster"], made["set"]) == (path.stem, path.parent.name)
        for article in made["articles"]:
            st.Document(text=article["text"], published=article["published"], title=article["title"])
        published = [article["published"] for article in made["articles"]]
        assert published == sorted(set(published))

    def test_mentions_stand_at_their_offsets_and_belong_to_one_event(self, path: Path):
        made = load(path)
        texts = {article["id"]: article["text"] for article in made["articles"]}
        mentions = [mention for event in made["events"] for mention in event["mentions"]]
        assert all(event["mentions"] for event in made["events"])
        for mention in mentions:
            text = texts[mention["article"]]
            assert text[mention["start"] : mention["end"]] == mention["trigger"]
            assert text.count(mention["quote"]) == 1
            at = text.index(mention["quote"])
            assert at <= mention["start"] < mention["end"] <= at + len(mention["quote"])
        assert len({(m["article"], m["start"]) for m in mentions}) == len(mentions)

    def test_history_leads_to_the_event_as_it_is_known_at_last(self, path: Path):
        made = load(path)
        published = {article["id"]: article["published"] for article in made["articles"]}
        for event in made["events"]:
            rows = event["history"]
            assert {row["as_of"] for row in rows} == {published[row["article"]] for row in rows}
            assert [row["as_of"] for row in rows] == sorted({row["as_of"] for row in rows})
            assert {row["status"] for row in rows} <= STATUSES
            assert (rows[-1]["status"], days(rows[-1])) == (event["status"], days(event))

    def test_references_and_kinds_exist(self, path: Path):
        made = load(path)
        ids = [event["id"] for event in made["events"]]
        assert ids == [f"e{number + 1}" for number in range(len(ids))]
        assert all(a in ids and b in ids and a != b and word == "before" for a, word, b in made["order"])
        for event in made["events"]:
            assert st.Kind(event["kind"])
            for word in event.get("accept", ()):
                key, _, value = word.partition(":")
                assert key in {"optional", "place", "merge", "or", "date"}
                assert key != "merge" or value in ids
                assert key != "or" or value in STATUSES | {kind.value for kind in st.Kind}
                assert key != "date" or dt.date.fromisoformat(value)

    def test_names_are_canonical(self, path: Path):
        known = Lexicon.default().names
        for event in load(path)["events"]:
            names = [*event["participants"], *filter(None, (event["place"], event["country"]))]
            assert len(set(event["participants"])) == len(event["participants"])
            for name in set(names) - NO_ALIAS:
                entries = known.get(name, ())
                assert not entries or name in {entry.name for entry in entries}, name


class TestScoring:
    def test_names(self, scoring: ModuleType):
        baker = st.Participant("James Baker", "person")
        assert scoring.same_name("Baker", baker)
        assert scoring.same_name("James Baker", st.Participant("Baker", "person"))
        assert not scoring.same_name("James Blair", baker)
        assert not scoring.same_name("Korea", st.Participant("South Korea"))
        assert scoring.same_name("Maroš Šefčovič", st.Participant("Maros Sefcovic", "person"))

    def test_days(self, scoring: ModuleType):
        fifth, ninth, last = dt.date(2021, 6, 5), dt.date(2021, 6, 9), dt.date(2021, 6, 30)
        exact = {"start": "2021-06-05", "end": "2021-06-09"}
        assert scoring.same_days(exact, (fifth, ninth))
        assert not scoring.same_days(exact, (fifth, fifth))
        month = {"earliest": "2021-06-01", "latest": "2021-06-30"}
        assert scoring.same_days(month, (ninth, last))
        assert not scoring.same_days(month, (fifth, ninth))
        assert not scoring.same_days(month, (None, None))
        assert scoring.same_days({"earliest": "2021-06-05", "latest": None}, (fifth, None))
        assert scoring.same_days({"earliest": None, "latest": "2021-06-30"}, (ninth, last))

    def test_a_cluster_that_is_read_as_annotated_has_no_errors(self, scoring: ModuleType, tmp_path: Path):
        text = "OSLO, June 8 (Reuters) - The foreign ministers of Norway and Chile met in Oslo on Monday."
        on = {"start": "2020-06-08", "end": "2020-06-08"}
        mention = {"article": "a1", "start": text.index("met"), "end": text.index("met") + 3}
        row = {"as_of": "2020-06-08", "article": "a1", "status": "held", **on}
        event = {"id": "e1", "kind": "meeting", "title": "Oslo", "participants": ["Norway", "Chile"], "place": "Oslo"}
        event |= {"status": "held", "history": [row], "mentions": [mention], **on}
        article = {"id": "a1", "outlet": "x", "title": "Ministers in Oslo", "published": "2020-06-08", "text": text}
        path = tmp_path / "oslo.json"
        path.write_text(json.dumps({"cluster": "oslo", "articles": [article], "events": [event]}), encoding="utf-8")
        tally = scoring.Tally()
        scoring.score(scoring.Cluster(path), tally)
        assert tally.errors == []
        assert all(float(line.split()[1]) == 100 for line in scoring.report(tally))

        event["participants"], event["place"], event["status"] = ["Norway", "Peru"], "Bergen", "cancelled"
        path.write_text(json.dumps({"cluster": "oslo", "articles": [article], "events": [event]}), encoding="utf-8")
        tally = scoring.Tally()
        scoring.score(scoring.Cluster(path), tally)
        assert [cause for cause, _ in tally.errors] == ["status", "place", "who"]
