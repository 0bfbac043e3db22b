"""Events as a sequence, its queries by day, and the differences between two timelines, on claims made for the purpose."""

import datetime as dt
import pickle
from typing import Any

import pytest

import summit_timeline as st

QUOTE = "What the report says."


def claim(document: str, published: str, days: str = "", **given: Any) -> st.Claim:
    """A claim of a scheduled summit of Japan and the EU on `days` ("first" or "first/last")."""
    first, _, last = days.partition("/")
    who = given.pop("who", ("Japan", "European Union"))
    return st.Claim(
        document_id=document,
        published=dt.date.fromisoformat(published),
        start=given.pop("start", 0),
        end=given.pop("end", 9),
        quote=QUOTE,
        quote_start=0,
        quote_end=len(QUOTE),
        when=given.pop("when", st.When.on(first, last or None) if days else st.When()),
        participants=tuple(st.Participant(name) for name in who),
        **{"kind": "summit", "status": "scheduled", **given},
    )


NATO = claim("nato", "2023-07-03", "2023-07-11/2023-07-12", who=("NATO",))
CALL = claim("call", "2023-07-03", "2023-07-12", kind="call", who=("India", "France"), status="considered")
SUMMIT = claim("summit", "2023-07-03", "2023-07-13")
VAGUE = claim("vague", "2023-07-03", kind="visit", who=("Peru",))
ALL = st.Timeline(claims=[NATO, CALL, SUMMIT, VAGUE])


def kinds(events: st.Events) -> list[str]:
    return [event.kind.value for event in events]


def test_events_are_a_sequence() -> None:
    events = ALL.events
    assert kinds(events) == ["summit", "call", "summit", "visit"]
    assert events[0] in events
    assert kinds(events[1:3]) == ["call", "summit"]
    assert events[:2] == events[:2]
    assert events[:2] != events[2:]
    assert len({events[:2], events[:2], events}) == 2
    assert pickle.loads(pickle.dumps(events)) == events
    assert events[1:3].timeline is ALL


def test_they_can_be_read_by_a_person_and_shown_in_a_notebook() -> None:
    assert repr(ALL.events).splitlines()[:2] == ["<4 events>", "  2023-07-11 to 2023-07-12  NATO summit (scheduled)"]
    assert repr(ALL.events[:1]).startswith("<1 event>")
    assert "<td>Japan, European Union</td>" in ALL.events._repr_html_()
    odd = st.Timeline(claims=[claim("one", "2023-07-03", who=("<b>",))])
    assert "<b>" not in odd.events._repr_html_()
    many = st.Timeline(claims=[claim(f"d{n}", "2023-07-03", who=(f"C{n}",)) for n in range(23)])
    assert repr(many.events).splitlines()[-1] == "  ... and 3 more"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (ALL.events.on("2023-07-12"), ["summit", "call"]),
        (ALL.events.on(dt.date(2023, 7, 13)), ["summit"]),
        (ALL.events.before("2023-07-13"), ["summit", "call"]),
        (ALL.events.before("2023-07-12"), []),
        (ALL.events.after("2023-07-11"), ["call", "summit"]),
        (ALL.events.during(ALL.events[0]), ["call"]),
        (ALL.events.during(ALL.events[3]), []),
        (ALL.events.upcoming("2023-07-12"), ["summit", "call", "summit"]),
        (ALL.events.upcoming("2023-07-13"), ["summit"]),
        (ALL.events.upcoming("2023-07-01", limit=1), ["summit"]),
        (ALL.events.within((dt.date(2023, 7, 12), dt.date(2023, 7, 12)), certainly=True), ["call"]),
        (ALL.events.within(dt.date(2023, 7, 11)), ["summit"]),
    ],
)
def test_queries_by_day(found: st.Events, expected: list[str]) -> None:
    assert kinds(found) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"kind": st.Kind.CALL}, ["call"]),
        ({"kind": ["call", "visit"]}, ["call", "visit"]),
        ({"status": st.Status.CONSIDERED}, ["call"]),
        ({"participant": "north atlantic treaty organization"}, ["summit"]),
        ({"participant": "Germany"}, []),  # known to the lists of names, but not here
        ({"participant": ["India", "Peru"], "kind": "visit"}, ["visit"]),
        ({"text": "REPORT"}, ["summit", "call", "summit", "visit"]),
        ({"text": "nothing of the kind"}, []),
        ({"source": "nobody"}, []),
        ({}, ["summit", "call", "summit", "visit"]),
    ],
)
def test_queries_by_attribute(given: dict[str, Any], expected: list[str]) -> None:
    assert kinds(ALL.events.where(**given)) == expected


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ({"kind": "sumit"}, "summit"),
        ({"status": "canceled"}, "cancelled"),
        ({"participant": "Jappan"}, "Japan"),
        ({"place": "Nowhereville"}, "none"),
    ],
)
def test_an_unknown_name_offers_the_nearest(given: dict[str, Any], hint: str) -> None:
    with pytest.raises(st.QueryError, match=hint):
        ALL.events.where(**given)


def changes(new: st.Timeline, old: st.Timeline) -> list[str]:
    return [change.what for change in new.diff(old).changes]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (claim("new", "2023-07-05", "2023-07-20"), ["moved"]),
        (claim("new", "2023-07-05", status="postponed"), ["postponed"]),
        (claim("new", "2023-07-05", status="cancelled"), ["cancelled"]),
        (claim("new", "2023-07-14", "2023-07-13", status="held"), ["held"]),
        (claim("new", "2023-07-05", "2023-07-13"), []),
        (claim("new", "2023-07-05", "2023-07-13", who=("India", "France")), ["added"]),
    ],
)
def test_a_further_report_makes_a_difference(later: st.Claim, expected: list[str]) -> None:
    old = st.Timeline(claims=[SUMMIT])
    new = old | st.Timeline(claims=[later])
    assert changes(new, old) == expected
    for change in new.diff(old).changes:
        assert change.claims == (later,)


def test_what_was_cancelled_is_revived() -> None:
    old = st.Timeline(claims=[SUMMIT, claim("off", "2023-07-05", status="cancelled")])
    new = old | st.Timeline(claims=[claim("on", "2023-07-07", "2023-07-13")])
    (change,) = new.diff(old).of("revived")
    assert str(change) == "revived: Japan-EU summit, 2023-07-13"
    assert str(new.diff(old)).startswith("since 2023-07-05:\n  revived: ")


def test_what_turns_out_to_be_one_is_merged_and_found_under_both_ids() -> None:
    old = st.Timeline(claims=[SUMMIT, claim("alone", "2023-07-04", who=("Japan",))])
    assert len(old.events) == 2
    new = old.same(*old.events, day="2023-07-06")
    (change,) = new.diff(old).changes
    assert change.what == "merged"
    assert {new.event(event.id) for event in old.events} == {new.events[0]}


def test_nothing_new() -> None:
    assert str(ALL.diff(ALL)) == "nothing new"
    assert str(ALL.diff(st.Timeline())).startswith("new:\n  added: NATO summit")


def test_a_briefing_tells_of_other_places_of_plans_made_firm_and_of_days_made_known() -> None:
    week = st.When.within("2023-07-10", "2023-07-16")
    brussels, tokyo = st.Place("Brussels", "Belgium"), st.Place("Tokyo", "Japan")
    maybe = st.Timeline(claims=[claim("a", "2023-07-01", when=week, status="considered")])
    firm = maybe | st.Timeline(claims=[claim("b", "2023-07-03", "2023-07-13", place=brussels)])
    there = firm | st.Timeline(claims=[claim("c", "2023-07-05", "2023-07-13", place=tokyo)])
    assert [str(change) for change in firm.diff(maybe).changes] == [
        "dated: Japan-EU summit in Brussels, 2023-07-13 (was: some time from 2023-07-10 to 2023-07-16)",
        "confirmed: Japan-EU summit in Brussels, 2023-07-13",
    ]
    assert [str(change) for change in there.diff(firm).changes] == [
        "moved: Japan-EU summit in Tokyo, from 2023-07-13, Brussels to 2023-07-13, Tokyo",
    ]


def test_a_briefing_tells_of_what_was_withdrawn_or_parted() -> None:
    plan = claim("a", "2023-07-01", "2023-07-13")
    other = claim("b", "2023-07-02", "2023-07-13")
    both = st.Timeline(claims=[plan, other])
    assert changes(both.withdraw("a", "2023-07-03"), both) == []
    assert changes(both.withdraw("a", "2023-07-03").withdraw("b", "2023-07-03"), both) == ["gone"]
    parted = both.different(plan, other, day="2023-07-03")
    assert changes(parted, both) == ["split"]
    assert changes(both, parted) == ["merged"]
