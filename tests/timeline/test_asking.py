"""What users may give a timeline and its events, and what is said of what they may not."""

import datetime as dt
import itertools
from typing import Any

import attrs
import pytest

import summit_timeline as st


def report(day: str, text: str, source: str = "Fjord Wire") -> st.Timeline:
    return st.extract(st.Document(text=text, published=day, source=source))


PACT = report("2024-05-20", "Chile and Peru will sign a pact in Lima on May 28.")
PLAN = report("2024-05-20", "Norway and Chile will hold a summit in Oslo on June 11.")
HELD = report("2024-06-12", "Norway and Chile held a summit in Oslo on Tuesday.")
LINE = PACT | PLAN | HELD
SIGNING, SUMMIT = LINE.events


def test_an_event_a_claim_and_the_id_of_either_are_taken_alike() -> None:
    forms: list[Any] = [SUMMIT, SUMMIT.id, SUMMIT.claims[0]]
    assert {LINE.event(form).id for form in forms} == {SUMMIT.id}
    assert all(LINE.why_same(SIGNING, form).startswith("two events") for form in forms)
    assert {LINE.before(SIGNING, form).value for form in forms} == {"yes"}
    assert len({LINE.same(SIGNING, form, day="2024-06-20") for form in forms}) == 1
    assert LINE.event(PLAN.events[0]) == SUMMIT  # as another timeline had it
    assert LINE.events.during(SUMMIT.id) == LINE.events.during(SUMMIT)


def test_why_one_claim_is_one_event() -> None:
    assert LINE.why_same(SUMMIT, SUMMIT) == "one event: it is the same claim"
    assert LINE.why_same(*(claim.id for claim in SUMMIT.claims)).startswith("one event: the same participants")


REFUSED: list[tuple[Any, str]] = [
    (lambda: st.merge([PLAN, HELD]), "merge\\(\\*timelines\\)"),
    (lambda: st.merge(PLAN, SUMMIT), "is none"),
    (lambda: LINE.event(5), "give an event"),
    (lambda: LINE.why_same("zz", SUMMIT.id), "no event has the id 'zz'"),
    (lambda: LINE.same(SUMMIT, SUMMIT, day="2024-06-20"), "nothing is to be decided"),
    (lambda: LINE.different(SUMMIT, SUMMIT, day="2024-06-20"), "two claims out of event.claims"),
    (lambda: LINE.withdraw(SUMMIT, "2024-06-20"), "claim.document_id"),
    (lambda: LINE.diff("yesterday"), "older timeline"),
    (lambda: LINE.bounds("zz"), "no event has the id 'zz'"),
    (lambda: st.Timeline(["no claim"]), "holds claims, and 'no claim' is none"),
    (lambda: st.Timeline(None), "holds claims, and None is none"),
    (lambda: st.Timeline((), (), [5]), "holds decisions, and 5 is none"),
    (lambda: st.Decision("join", (), day=SUMMIT.claims[0].published), "same, different, withdraw"),
    (lambda: LINE.events.within("2024-05-01", "2024-06-30"), "one value"),
    (lambda: LINE.events.within(2024), "is no window"),
    (lambda: LINE.events.within(None), "is no window"),
    (lambda: LINE.events.during("2024-06"), "no event has the id"),
    (lambda: LINE.events.upcoming("2024-05-01", limit=-1), "from 0"),
    (lambda: LINE.events.where(participant=5), "5 is no name"),
    (lambda: LINE.events.where(country="NO"), "nearest known: Norway, Peru$"),
    (lambda: LINE.events.where(status="planned"), "'planned'; known are considered"),
    (
        lambda: LINE.events.where(source="Fjord Wyre"),
        "no source is called 'Fjord Wyre' here; the nearest known: Fjord Wire$",
    ),
    (
        lambda: LINE.events.where(source=["Fjord Wire", "zz"]),
        "no source is called 'zz' here; the nearest known: Fjord Wire$",
    ),
    (lambda: LINE.events.where(source=""), "no source is called '' here"),
    (lambda: LINE.events.where(series="G2O"), "no series is called 'G2O' here; the nearest known: none$"),
    (lambda: LINE.events.where(kind="call").where(source="Fjord Wyre"), "nearest known: Fjord Wire$"),
    (lambda: LINE.events.within("1999").where(participant="Nowray"), "nearest known: Norway$"),
]


@pytest.mark.parametrize(("ask", "words"), REFUSED)
def test_what_cannot_be_asked_is_refused_with_what_to_do(ask: Any, words: str) -> None:
    with pytest.raises(st.SummitTimelineError, match=words) as refused:
        ask()
    assert len(str(refused.value)) < 250


def test_kinds_and_statuses_are_found_whatever_their_capitals() -> None:
    assert LINE.events.where(kind="Summit", status="HELD") == LINE.events.where(kind="summit", status="held")


def test_a_window_can_be_a_list_of_two_days() -> None:
    assert LINE.events.within(["2024-05-01", "2024-05-31"]) == LINE.events.within("2024-05")


def test_events_of_any_timelines_can_be_sorted() -> None:
    unknown = report("2024-05-20", "Kenya and Ghana will hold a summit.").events[0]
    assert sorted([unknown, SUMMIT, SIGNING]) == [SIGNING, SUMMIT, unknown]


def test_days_and_claims_can_be_sorted_whatever_is_known_of_them() -> None:
    unknown = report("2024-05-20", "Kenya and Ghana will hold a summit.").events[0]
    assert sorted([unknown.when, SUMMIT.when, SIGNING.when]) == [SIGNING.when, SUMMIT.when, unknown.when]
    assert sorted([unknown, SUMMIT], key=lambda event: event.when) == [SUMMIT, unknown]
    assert [c.published.isoformat() for c in sorted(LINE.claims)] == ["2024-05-20", "2024-05-20", "2024-06-12"]
    for value in (SUMMIT.when, SUMMIT.claims[0]):
        with pytest.raises(TypeError):
            sorted([value, 5])


def test_a_notebook_shows_a_table_of_bounded_length() -> None:
    assert LINE._repr_html_().startswith("<p>Timeline of 3 claims, 3 reports and 0 decisions</p><table>")
    claim = SUMMIT.claims[0]
    many = st.Timeline(
        attrs.evolve(claim, document_id=f"{n}", when=st.When.on(dt.date(2000, 1, 1) + dt.timedelta(30 * n)))
        for n in range(203)
    )
    shown = many.events._repr_html_()
    assert shown.count("<tr>") == 201
    assert shown.endswith("<p>... and 3 more</p>")


def test_a_timeline_prints_in_one_line() -> None:
    assert repr(LINE) == "<Timeline of 3 claims, 3 reports and 0 decisions>"
    assert repr(st.Timeline()) == "<Timeline of 0 claims, 0 reports and 0 decisions>"


def test_an_event_that_is_not_there() -> None:
    with pytest.raises(IndexError, match="no event 7 among 2"):
        LINE.events[7]


BOTH = LINE | report("2024-05-21", "The 18th G20 summit will be held in Delhi on September 9.", "Andes Post")


def test_sources_and_series_are_found_and_the_order_of_queries_makes_no_difference() -> None:
    assert [e.series for e in BOTH.events.where(source="ANDES post")] == ["G20"]
    assert [e.series for e in BOTH.events.where(series="g20")] == ["G20"]
    assert len(BOTH.events.where(source=["Andes Post", "Fjord Wire"])) == len(BOTH.events)
    asked: list[Any] = [
        lambda e: e.where(source="Andes Post"),
        lambda e: e.where(series="G20"),
        lambda e: e.where(kind="summit"),
        lambda e: e.within("2024-09"),
        lambda e: e.where(kind="signing"),
    ]
    for one, other in itertools.permutations(asked, 2):
        assert other(one(BOTH.events)) == one(other(BOTH.events))


def test_what_is_known_but_not_here_is_empty_and_no_error() -> None:
    assert len(LINE.events.where(series="NATO")) == 0
    assert len(LINE.events.where(participant="Japan", place="Tokyo", country="Japan")) == 0
    assert len(BOTH.events.where(kind="signing").where(series="G20")) == 0
    nothing = st.Timeline()
    assert len(nothing.events.where(source="Fjord Wire")) == 0
    assert len(nothing.events.where(series="G20", participant="Japan")) == 0


def test_a_source_is_found_by_its_address_too() -> None:
    text = "Chile and Peru will sign a pact in Lima on May 28."
    line = st.extract(st.Document(text=text, published="2024-05-20", url="https://example.org/Pact"))
    assert len(line.events.where(source="https://example.org/pact")) == 1
