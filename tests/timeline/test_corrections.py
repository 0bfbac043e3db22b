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


# what an article says, what it says once it was corrected (published a day later), and how its events then stand
FAR = [
    ("Ghana and Brazil will hold a summit in Accra on April 9.",
     "Ghana and Brazil will hold a summit in Accra on September 20.",
     ["summit scheduled 2024-09-20 Accra 2"]),
    ("Ghana and Brazil held a summit in Accra on March 1.",
     "Ghana and Brazil held a summit in Accra on February 1.",
     ["summit held 2024-02-01 Accra 2"]),
    ("Ghana and Brazil will hold a summit in Accra on April 9.",
     "Ghana and Brazil will hold a summit in Brasilia on June 29.",
     ["summit scheduled 2024-06-29 Brasilia 2"]),
    ("The Arab League will hold a summit in Tunis on May 9.",
     "The Arab League will hold a summit in Tunis on July 19.",
     ["summit scheduled 2024-07-19 Tunis 2"]),
    ("Ghana and Brazil will sign a trade accord in Accra on May 9.",
     "Ghana and Brazil will sign a trade accord in Accra on August 9.",
     ["signing scheduled 2024-08-09 Accra 2"]),
    # of two that are told alike the one that was corrected
    ("Ministers of Ghana and Brazil will meet in Accra on March 15. Ministers of Ghana and Brazil will meet in Accra on April 9.",
     "Ministers of Ghana and Brazil will meet in Accra on March 15. Ministers of Ghana and Brazil will meet in Accra on June 29.",
     ["meeting scheduled 2024-03-15 Accra 2", "meeting scheduled 2024-06-29 Accra 2"]),
    # a page that is written anew, with what comes after the other
    ("Ministers of Ghana and Brazil met in Accra on March 1.",
     "Ministers of Ghana and Brazil met in Accra on March 6.",
     ["meeting held 2024-03-01 Accra 1", "meeting held 2024-03-06 Accra 1"]),
    ("Ministers of Ghana and Brazil will meet in Accra on March 5.",
     "Ministers of Ghana and Brazil will meet in Accra on March 12.",
     ["meeting scheduled 2024-03-05 Accra 1", "meeting scheduled 2024-03-12 Accra 1"]),
    # other words, other sides, another family of kinds
    ("Ghana and Brazil will hold a summit in Accra on April 9.",
     "Envoys of Brazil and Ghana who buy or sell cocoa will have talks on December 9.",
     ["meeting scheduled 2024-12-09 None 1", "summit scheduled 2024-04-09 Accra 1"]),
    ("Ghana and Brazil will hold a summit in Accra on April 9.",
     "Ghana and Mexico will hold a summit in Accra on July 9.",
     ["summit scheduled 2024-04-09 Accra 1", "summit scheduled 2024-07-09 Accra 1"]),
]  # fmt: skip


def at_one_address(*texts: str) -> list[st.Timeline]:
    days = ("2024-03-05", "2024-03-06", "2024-03-07")
    url = "https://wire.example/1"
    pairs = zip(days, texts, strict=False)
    return [st.extract(st.Document(text=text, published=day, source="Harbour Times", url=url)) for day, text in pairs]


def told(timeline: st.Timeline) -> list[str]:
    found = [f"{e.kind} {e.status} {e.when.edtf} {e.place and e.place.name} {len(e.claims)}" for e in timeline.events]
    return sorted(found)


@pytest.mark.parametrize(("text", "later", "events"), FAR)
def test_a_correction_of_days_that_lie_far_from_the_others(text: str, later: str, events: list[str]) -> None:
    first, second = at_one_address(text, later)
    assert told(first | second) == events
    assert first.events is not None
    assert told(first | second) == told(second | first) == events  # also with the view of one of them at hand


def test_others_go_with_either_reading() -> None:
    first, second = at_one_address(FAR[0][0], FAR[0][1])
    others = [
        ("2024-03-06", "The presidents of Ghana and Brazil will hold a summit in Accra on April 9."),
        ("2024-03-08", "The presidents of Ghana and Brazil will hold a summit in Accra on September 20."),
        ("2024-03-09", "The summit of Ghana and Brazil in Accra will deal with trade."),
    ]
    rows = [st.extract(st.Document(text=text, published=day)) for day, text in others]
    assert told(st.merge(first, second, *rows)) == ["summit scheduled 2024-09-20 Accra 5"]
    growing = second
    for row in (rows[2], rows[0], first, rows[1]):
        assert growing.events is not None
        growing = growing | row
    assert tuple(growing.events) == tuple(st.merge(first, second, *rows).events)


def test_why_a_correction_is_of_the_same_event() -> None:
    timeline = st.merge(*at_one_address(FAR[0][0], FAR[0][1]))
    a, b = timeline.events[0].claims
    assert str(timeline.why_same(a, b)) == (
        "one event: both were published at one address, one as a correction of the other"
    )


def test_an_editor_can_part_a_correction() -> None:
    timeline = st.merge(*at_one_address(FAR[0][0], FAR[0][1]))
    a, b = timeline.events[0].claims
    assert len(timeline.different(a, b, day="2024-03-09").events) == 2


def test_a_page_of_many_texts_is_no_article() -> None:
    text = "Ministers of Ghana and Brazil will meet in Accra on {} 2025."
    days = [f"{month} {day}" for month in ("May", "August", "November") for day in (1, 7, 13, 19, 25)]
    url = "https://wire.example/diary"
    rows = [
        st.extract(st.Document(text=text.format(day), published=f"2024-03-{number:02}", url=url))
        for number, day in enumerate(days, 1)
    ]
    assert len(st.merge(*rows[:12]).events) == 1
    assert len(st.merge(*rows).events) > 1
    growing = rows[0]
    for row in rows[1:]:
        assert growing.events is not None
        growing = growing | row
    assert tuple(growing.events) == tuple(st.merge(*rows).events)


def test_an_address_that_only_a_later_report_tells() -> None:
    first, second = at_one_address(FAR[0][0], FAR[0][1])
    plain = st.extract(st.Document(text=FAR[0][1], published="2024-03-06", source="Harbour Times"))
    timeline = first | plain
    assert len(timeline.events) == 2
    assert len((timeline | second).events) == 1


def test_an_older_file_has_reports_without_a_moment() -> None:
    timeline = report("2024-03-01T09:00:00", "on April 9")
    held = json.loads(to_json(timeline))
    assert held["reports"][0].pop("time") == "2024-03-01T09:00:00"
    old = from_json(json.dumps(held).encode())
    assert old.events == timeline.events
    assert (old | timeline).events == timeline.events


def test_two_texts_of_one_day_of_which_nothing_tells_the_later_are_a_conflict() -> None:
    at = "https://example.org/summit"
    texts = (f"Norway and Chile will hold a summit in Oslo on June {day}." for day in (11, 12))
    line = st.merge(*(st.extract(st.Document(text=text, published="2024-05-20", url=at)) for text in texts))
    (event,) = line.events
    assert len(event.history) == 2
    (conflict,) = event.conflicts
    assert {conflict.known, conflict.said} == {"2024-06-11", "2024-06-12"}
