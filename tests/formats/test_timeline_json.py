"""JSON gives the same timeline back, the same bytes every time, and a clear error for what is not whole."""

import datetime as dt
import json
import zoneinfo
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings

import summit_timeline as st
from summit_timeline.formats.timeline_json import from_json, to_json
from summit_timeline.testing.strategies import timelines

DOCUMENT = st.Document(text="Japan and the EU will sign an accord on Tuesday.", published="2023-07-03", source="Wire")


@settings(deadline=None)
@given(timelines())
def test_round_trip(timeline: st.Timeline) -> None:
    written = to_json(timeline)
    assert from_json(written) == timeline
    assert to_json(from_json(written)) == written


@pytest.mark.parametrize(
    ("zone", "ending"),
    [
        (zoneinfo.ZoneInfo("Europe/Brussels"), "+01:00[Europe/Brussels]"),
        (dt.timezone(dt.timedelta(hours=1)), "+01:00"),
    ],
)
def test_a_time_comes_back_in_its_zone(zone: dt.tzinfo, ending: str) -> None:
    (claim,) = st.extract(DOCUMENT).claims
    start = dt.datetime(2023, 10, 29, 2, 30, fold=1, tzinfo=zone)
    when = attrs.evolve(st.When.on("2023-10-29"), start_time=start)
    written = to_json(st.Timeline(frozenset([attrs.evolve(claim, when=when)])))
    assert json.loads(written)["claims"][0]["when"]["start_time"] == f"2023-10-29T02:30:00{ending}"
    (read,) = from_json(written).claims
    assert read.when.start_time is not None
    assert (read.when.start_time.tzinfo, read.when.start_time.utcoffset()) == (zone, start.utcoffset())


@pytest.mark.parametrize("told", ["2023-07-13T10:00[Nowhere/At_all]", "2023-07-13T10:00:00+02:00[../passwd]", "T["])
def test_a_time_in_no_zone(told: str) -> None:
    (claim,) = st.extract(DOCUMENT).claims
    day = attrs.evolve(st.When.on("2023-10-29"), start_time=dt.datetime(2023, 10, 29, 2, 30, tzinfo=dt.UTC))
    written = to_json(st.Timeline(frozenset([attrs.evolve(claim, when=day)])))
    with pytest.raises(st.FormatError, match="is no day"):
        from_json(written.replace(b"2023-10-29T02:30:00+00:00", told.encode()))


def test_decisions_and_several_sources_come_back() -> None:
    other = st.Document(text=DOCUMENT.text, published="2023-07-03", source="Post", url="https://example.org/1")
    timeline = st.extract(DOCUMENT) | st.extract(other)
    timeline = timeline.withdraw(DOCUMENT.id, day="2023-07-05")
    assert from_json(to_json(timeline)) == timeline
    assert len(timeline.reports) == 2
    assert len(timeline.decisions) == 1


def test_keys_are_sorted_and_the_format_is_named() -> None:
    held = json.loads(to_json(st.extract(DOCUMENT)))
    assert list(held) == ["claims", "decisions", "events", "format", "reports", "version"]
    assert (held["format"], held["version"]) == ("summit-timeline", 1)
    assert all(list(item) == sorted(item) for name in ("claims", "events", "reports") for item in held[name])


def test_the_events_view_tells_what_a_reader_wants() -> None:
    (event,) = json.loads(to_json(st.extract(DOCUMENT)))["events"]
    assert (event["kind"], event["status"], event["first"], event["last"]) == (
        "signing",
        "scheduled",
        "2023-07-04",
        "2023-07-04",
    )
    assert event["participants"] == ["Japan", "European Union"]
    assert event["quotes"] == [{"published": "2023-07-03", "quote": DOCUMENT.text, "sources": ["Wire"]}]


def test_a_selection_holds_its_own_claims_alone() -> None:
    later = st.Document(text="NATO leaders will hold a summit in Vilnius on July 11.", published="2023-07-03")
    timeline = st.extract(DOCUMENT) | st.extract(later)
    chosen = from_json(to_json(timeline.events.where(kind="signing")))
    assert [event.kind.value for event in chosen.events] == ["signing"]
    assert {report.document_id for report in chosen.reports} == {DOCUMENT.id}


def test_half_a_surrogate_pair_comes_back() -> None:
    document = st.Document(text=DOCUMENT.text, published="2023-07-03", source="Wire \ud800")
    timeline = st.extract(document)
    assert from_json(to_json(timeline)) == timeline


WHOLE = to_json(st.Timeline()).decode()
BAD = [
    (WHOLE[:-10], "ends too early, the file is not whole"),
    (WHOLE.replace(":", ";", 1), "x.json:2: broken JSON"),
    ("", "x.json:1: the JSON ends too early"),
    ("They met on Monday.", "x.json:1: broken JSON"),
    ("[]", 'no timeline \\(its "format"'),
    ('{"format": "other"}', "no timeline"),
    (WHOLE.replace('"version": 1', '"version": 2'), "newer summit-timeline \\(format version 2, this one reads 1\\)"),
    (WHOLE.replace('"version": 1', '"version": "1"'), "the version is '1'"),
    (WHOLE.replace('"reports": [],\n', ""), "the key 'reports' is missing"),
    (WHOLE.replace('"claims": []', '"claims": {}'), "claims: {} is no list"),
    (WHOLE.replace('"claims": []', '"claims": [1]'), r"claims\[0\]: 1 is no object"),
    (WHOLE.replace('"claims": []', '"claims": [{"x": 1}]'), r"claims\[0\]: the key 'x' is not known"),
    (WHOLE.replace('"reports": []', '"reports": [{"document_id": 1}]'), r"reports\[0\]"),
    ("[" * 100_000, "x.json"),
]


@pytest.mark.parametrize(("content", "message"), BAD)
def test_bad_files(content: str, message: str) -> None:
    with pytest.raises(st.FormatError, match=message) as caught:
        from_json(content.encode(), "x.json")
    assert str(caught.value).startswith("x.json")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda claim: claim.update(kind="party"), r"claims\[0\].kind: 'party' is none of summit"),
        (lambda claim: claim.update(published="soon"), r"claims\[0\].published: 'soon' is no day"),
        (lambda claim: claim["when"].update(start_earliest="2024-01-01"), r"claims\[0\].when: .*cannot start"),
        (lambda claim: claim.update(quote="other"), r"claims\[0\]: a quote of 5 characters"),
        (lambda claim: claim.pop("start"), r"claims\[0\]: the key 'start' is missing"),
    ],
)
def test_bad_values_are_named_by_their_place(change, message: str, tmp_path: Path) -> None:
    held = json.loads(to_json(st.extract(DOCUMENT)))
    change(held["claims"][0])
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(held), encoding="utf-8")
    with pytest.raises(st.FormatError, match=message):
        st.read_timeline(path)


KEPT = Path(__file__).parent / "kept"


def test_a_file_that_an_older_version_wrote_is_read_as_it_was() -> None:
    """Format version 1, as 0.1.0 wrote it; files stay here for good, one for each version of the format."""
    timeline = st.read_timeline(KEPT / "timeline-1.json")
    assert [(str(e.when), e.kind.value, e.status.value) for e in timeline.events] == [
        ("2024-06-03", "signing", "held"),
        ("2024-06-18", "summit", "scheduled"),
    ]
    assert len(timeline.reports) == 4
    assert [(d.kind, d.day) for d in timeline.decisions] == [("different", dt.date(2024, 6, 5))]
    assert [str(e.when) for e in timeline.events[1].history] == [
        "some time from 2024-06-01 to 2024-06-30",
        "2024-06-11",
        "2024-06-18",
    ]
