"""JSON-LD and TimelineJS: what pages and slide shows take of a timeline."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

import summit_timeline as st
from summit_timeline.formats.jsonld import to_jsonld
from summit_timeline.formats.timelinejs import to_timelinejs
from summit_timeline.testing.strategies import timelines


def report(text: str, published: str, **more: str) -> st.Timeline:
    return st.extract(st.Document(text=text, published=published, **more))


PLAN = report("Japan and the EU will hold a summit in Brussels on July 13.", "2023-07-03", url="https://example.org/1")
MOVED = report("The Japan-EU summit in Brussels has been postponed to July 17.", "2023-07-05")
OFF = report("The Japan-EU summit in Brussels on July 13 has been cancelled.", "2023-07-06")
LATER = report("The Japan-EU summit in Brussels was postponed indefinitely.", "2023-07-06")
VAGUE = report("Peru and Chile will hold talks next week.", "2023-07-03")


def graph(timeline: st.Timeline) -> list[dict[str, object]]:
    return json.loads(to_jsonld(timeline))["@graph"]  # type: ignore[no-any-return]


def test_an_event_of_schema_org() -> None:
    (event,) = graph(PLAN)
    assert (event["@type"], event["name"]) == ("Event", "Japan-EU summit in Brussels")
    assert (event["startDate"], event["endDate"]) == ("2023-07-13", "2023-07-13")
    assert event["eventStatus"] == "https://schema.org/EventScheduled"
    assert event["location"] == {
        "@type": "Place",
        "name": "Brussels",
        "address": {"@type": "PostalAddress", "addressCountry": "Belgium"},
    }
    assert event["subjectOf"] == [{"@type": "NewsArticle", "url": "https://example.org/1"}]
    assert "“Japan and the EU will hold a summit in Brussels on July 13.”" in str(event["description"])


@pytest.mark.parametrize(
    ("timeline", "status", "before"),
    [
        (PLAN | MOVED, "EventRescheduled", "2023-07-13"),
        (PLAN | OFF, "EventCancelled", None),
        (PLAN | LATER, "EventPostponed", None),
    ],
)
def test_changes_have_their_status(timeline: st.Timeline, status: str, before: str | None) -> None:
    (event,) = graph(timeline)
    assert event["eventStatus"] == f"https://schema.org/{status}"
    assert event.get("previousStartDate") == before


def test_a_window_is_no_start_date() -> None:
    (event,) = graph(VAGUE)
    assert "startDate" not in event
    assert event["temporalCoverage"] == "[2023-07-10..2023-07-16]"


def test_slides_with_words_for_imprecise_days() -> None:
    sure, vague = json.loads(to_timelinejs(PLAN | VAGUE))["events"][::-1]
    assert (sure["start_date"], "display_date" in sure, sure["group"]) == (
        {"year": 2023, "month": 7, "day": 13},
        False,
        "summit",
    )
    assert vague["display_date"] == "some time from 2023-07-10 to 2023-07-16"
    assert vague["end_date"] == {"year": 2023, "month": 7, "day": 16}


def test_a_slide_holds_no_markup_of_a_text() -> None:
    bad = report(
        'Japan and the EU will hold a summit in Brussels on July 13 <script>alert("x")</script>.', "2023-07-03"
    )
    assert "<script>" not in to_timelinejs(bad).decode()


@settings(deadline=None)
@given(timelines())
def test_any_timeline_gives_json_with_every_event(timeline: st.Timeline) -> None:
    assert len(graph(timeline)) == len(timeline.events)
    assert len(json.loads(to_timelinejs(timeline))["events"]) == sum(e.when.known for e in timeline.events)


def test_written_by_the_end_of_the_name(tmp_path: Path) -> None:
    for name, key in (("a.jsonld", "@graph"), ("a.timelinejs.json", "events")):
        st.write(PLAN, tmp_path / name)
        assert len(json.loads((tmp_path / name).read_text(encoding="utf-8"))[key]) == 1
        with pytest.raises(st.FormatError):
            st.read_timeline(tmp_path / name)
