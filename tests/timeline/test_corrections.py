"""Articles that were corrected: other text at the same address, of which the later reading holds."""

import json

import pytest

import summit_timeline as st
from summit_timeline.formats.timeline_json import from_json, to_json


def report(published: str, words: str, url: str | None = "https://wire.example/1") -> st.Timeline:
    text = f"Ghana and Brazil will hold a summit in Accra {words}."
    return st.extract(st.Document(text=text, published=published, source="Harbour Times", url=url))


@pytest.mark.parametrize("hour", range(8, 18))
def test_of_two_texts_of_one_day_the_later_holds(hour: int) -> None:
    first = report(f"2024-03-01T{hour:02}:00:00", "on April 9")
    second = report(f"2024-03-01T{hour:02}:30:00", "on April 10")
    for timeline in (first | second, second | first, from_json(to_json(first | second))):
        (event,) = timeline.events
        assert event.when.edtf == "2024-04-10"
        assert [entry.when.edtf for entry in event.history] == ["2024-04-09", "2024-04-10"]
        assert event.conflicts == ()
        assert len(event.claims) == 2


@pytest.mark.parametrize("later", ["2024-03-01T17:00:00+00:00", "2024-03-02"])
def test_a_correction_can_be_vaguer(later: str) -> None:
    (event,) = (report("2024-03-01T09:00:00+00:00", "on April 9") | report(later, "in April")).events
    assert event.when.edtf == "[2024-04-01..2024-04-30]"


def test_moments_are_compared_across_zones() -> None:
    first, second = (
        report("2024-03-01T18:00:00+09:00", "on April 9"),
        report("2024-03-01T10:00:00+00:00", "on April 10"),
    )
    assert (first | second).events[0].when.edtf == "2024-04-10"


def test_a_correction_that_gives_no_days_leaves_them() -> None:
    (event,) = (report("2024-03-01", "on April 9") | report("2024-03-02", "to talk of trade")).events
    assert event.when.edtf == "2024-04-09"


def test_another_article_that_is_vaguer_is_no_correction() -> None:
    other = report("2024-03-02", "in April", url="https://harbour.example/2")
    (event,) = (report("2024-03-01", "on April 9") | other).events
    assert event.when.edtf == "2024-04-09"
    (event,) = (report("2024-03-01", "on April 9", None) | report("2024-03-02", "in April", None)).events
    assert event.when.edtf == "2024-04-09"


def test_an_older_file_has_reports_without_a_moment() -> None:
    timeline = report("2024-03-01T09:00:00", "on April 9")
    held = json.loads(to_json(timeline))
    assert held["reports"][0].pop("time") == "2024-03-01T09:00:00"
    old = from_json(json.dumps(held).encode())
    assert old.events == timeline.events
    assert (old | timeline).events == timeline.events
