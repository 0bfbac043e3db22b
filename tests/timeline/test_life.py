"""The life of events told by claims made for the purpose: identity, history, conflicts, order, decisions, queries."""

import datetime as dt
from typing import Any

import attrs
import pytest

import summit_timeline as st

QUOTE = "The sentence that tells of it."


def claim(document: str, published: str, **given: Any) -> st.Claim:
    """A claim of Japan and the EU on a summit; `who` are names of countries and organisations."""
    who = given.pop("who", ("Japan", "European Union"))
    start = given.pop("start", 0)
    sentence = start if start >= len(QUOTE) else 0
    values: dict[str, Any] = {"kind": "summit", "status": "scheduled", **given}
    return st.Claim(
        document_id=document,
        published=dt.date.fromisoformat(published),
        start=start,
        end=start + 3,
        quote=QUOTE,
        quote_start=sentence,
        quote_end=sentence + len(QUOTE),
        participants=tuple(
            st.Participant(n, "person" if " " in n and n != "European Union" else "country") for n in who
        ),
        **values,
    )


def timeline(*claims: st.Claim) -> st.Timeline:
    reports = {st.Report(c.document_id, c.published, source=f"Source {c.document_id}") for c in claims}
    return st.Timeline(claims=claims, reports=reports)


BRUSSELS, TOKYO = st.Place("Brussels", "Belgium"), st.Place("Tokyo", "Japan")
JULY_13 = st.When.on("2023-07-13")
UNTIL_15 = st.When(None, None, dt.date(2023, 7, 15), dt.date(2023, 7, 15))
JULY = st.When.within("2023-07-01", "2023-07-31")
NEXT_WEEK = st.When.some_day("2023-07-10", "2023-07-16")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({"when": NEXT_WEEK}, {"when": JULY_13, "place": BRUSSELS}),
        ({"when": JULY_13, "kind": "meeting"}, {"when": JULY_13}),
        ({"when": JULY_13, "who": ("Japan",)}, {"when": JULY_13, "place": BRUSSELS}),
        ({"when": JULY_13, "place": BRUSSELS}, {"when": JULY_13, "place": st.Place("Belgium", "Belgium", "country")}),
        ({"when": JULY_13}, {"when": st.When(), "place": BRUSSELS}),
        ({"when": JULY_13, "place": BRUSSELS}, {"when": JULY_13, "place": BRUSSELS, "who": ()}),  # nobody is named
        ({"when": JULY_13}, {"when": st.When.on("2023-07-20")}),  # a later report moves what was still to come
        ({"when": st.When.on("2023-07-12", "2023-07-13")}, {"when": JULY_13}),  # the second day of two
        ({"when": JULY_13, "place": BRUSSELS}, {"when": JULY_13, "place": st.Place("Flanders", "Belgium")}),
        ({"when": JULY_13, "place": BRUSSELS}, {"when": st.When(), "place": TOKYO, "status": "postponed"}),
        ({"when": JULY_13, "who": (), "place": BRUSSELS}, {"when": st.When.on("2023-07-12", "2023-07-13"), "place": BRUSSELS}),
        ({"when": JULY_13, "who": ("Belgium",), "place": BRUSSELS}, {"when": st.When.on("2023-07-12", "2023-07-14"), "who": ("Belgium", "Japan", "Peru")}),
        ({"who": ("France", "China"), "kind": "meeting"}, {"who": ("France",), "kind": "meeting", "place": st.Place("Beijing", "China")}),
        ({"kind": "signing", "when": JULY_13, "subject": "trade pact"}, {"kind": "signing", "when": JULY_13, "subject": "a pact on trade"}),
    ],
)  # fmt: skip
def test_two_reports_of_one_event_are_one(a: dict[str, Any], b: dict[str, Any]) -> None:
    whole = timeline(claim("one", "2023-07-03", **a), claim("two", "2023-07-05", **b))
    assert len(whole.events) == 1
    ids = [c.id for c in whole.events[0].claims]
    assert whole.why_same(*ids).startswith("one event")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({"when": JULY_13}, {"when": st.When.on("2022-05-12"), "status": "held"}),  # last year's
        ({"when": JULY_13, "ordinal": 29}, {"when": JULY_13, "ordinal": 28}),
        ({"when": JULY_13}, {"when": JULY_13, "who": ("India", "France")}),
        ({"kind": "meeting"}, {"kind": "meeting", "who": ("Japan", "India")}),  # one side is the same, the other is not
        ({"kind": "meeting", "who": ("Ann Lee", "Japan", "India")}, {"kind": "meeting", "who": ("Ann Lee", "Japan", "Peru")}),
        ({"when": JULY_13, "who": ("NATO",)}, {"when": JULY_13}),
        ({"when": JULY_13, "who": ("Japan", "Peru")}, {"when": st.When.on("2023-07-12", "2023-07-14"), "who": ("Japan", "Peru", "Chile")}),
        ({"when": JULY_13}, {"when": JULY_13, "kind": "signing"}),
        ({"when": JULY_13}, {"when": st.When(), "kind": "visit"}),
        ({"when": JULY_13, "place": BRUSSELS}, {"when": JULY_13, "place": TOKYO}),
        ({"kind": "signing", "when": JULY_13, "subject": "trade pact"}, {"kind": "signing", "when": JULY_13, "subject": "climate accord"}),
        ({"when": JULY_13, "status": "held"}, {"when": st.When.on("2023-07-20")}),
    ],
)  # fmt: skip
def test_two_events_are_kept_apart(a: dict[str, Any], b: dict[str, Any]) -> None:
    whole = timeline(claim("one", "2023-07-14", **a), claim("two", "2023-07-15", **b))
    assert len(whole.events) == 2
    ids = [e.id for e in whole.events]
    assert whole.why_same(*ids).startswith("two events")


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ({"place": BRUSSELS}, {"place": TOKYO}, True),  # the venue moves, the day stays
        ({"place": BRUSSELS, "published": "2023-07-13"}, {"place": TOKYO}, False),  # told when the day had come
        ({"place": BRUSSELS}, {"place": TOKYO, "who": ("Japan", "Peru")}, False),
        ({"place": BRUSSELS, "who": ("Japan",)}, {"place": TOKYO, "who": ("Japan",)}, False),
        # one report tells the first day, the other one the last
        ({"place": TOKYO, "when": st.When(JULY_13.earliest, JULY_13.earliest)}, {"place": TOKYO, "who": (), "when": UNTIL_15}, True),
        ({"place": TOKYO, "when": st.When(JULY_13.earliest, JULY_13.earliest)}, {"place": BRUSSELS, "who": (), "when": UNTIL_15}, False),
        # a day was planned, and then it went on for longer
        ({"place": TOKYO, "who": ()}, {"place": TOKYO, "when": st.When(JULY_13.earliest, JULY_13.earliest, UNTIL_15.latest)}, True),
    ],
)  # fmt: skip
def test_what_a_later_report_tells_otherwise(first: dict[str, Any], second: dict[str, Any], one: bool) -> None:
    planned = claim("one", **{"published": "2023-07-05", "when": JULY_13, **first})
    later = claim("two", "2023-07-15", **{"status": "held", "when": JULY_13, **second})
    assert (len(timeline(planned, later).events) == 1) is one


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ({"who": ("Peru", "Juan Perez", "Ana Soto"), "when": JULY_13}, {"who": ("Peru", "Juan Perez")}, False),  # he met somebody
        ({"who": ("Peru", "Juan Perez", "Ana Soto"), "when": JULY_13}, {"who": ("Peru", "Juan Perez"), "when": JULY_13}, True),
        ({"who": ("Peru", "Juan Perez", "Ana Soto")}, {"who": ("Peru", "Juan Perez", "Ana Soto")}, True),
        ({"who": ("Peru", "Juan Perez"), "place": TOKYO, "when": JULY_13}, {"who": ("Peru", "Juan Perez"), "place": TOKYO}, True),
        ({"who": ("Peru", "Juan Perez"), "when": JULY_13}, {"who": ("Peru", "Ana Soto"), "when": JULY}, False),  # other people
        ({"who": ("Peru", "Juan Perez"), "when": JULY_13}, {"who": ("Peru", "Juan Perez"), "when": JULY}, True),
        ({"who": ("NATO",), "series": "NATO", "when": JULY_13}, {"who": ("NATO",), "series": "NATO"}, True),  # a body by its own name
    ],
)  # fmt: skip
def test_one_side_alone_brings_two_reports_together_only_with_something_else(
    first: dict[str, Any], second: dict[str, Any], one: bool
) -> None:
    told = {"kind": "meeting", "status": "held"}
    reports = claim("one", "2023-07-14", **{**told, **first}), claim("two", "2023-07-15", **{**told, **second})
    assert (len(timeline(*reports).events) == 1) is one


@pytest.mark.parametrize(
    ("kind", "others", "alone", "start", "one"),
    [
        ("meeting", ("Ana Soto", "Peru", "India"), ("Ana Soto", "Peru"), 2000, False),  # she met now one, now another
        ("meeting", ("Ana Soto", "Peru", "India"), ("Peru",), 2000, False),
        ("meeting", ("Ana Soto", "Peru", "India"), ("Chad",), 2000, True),  # whom nobody else is told to meet
        ("meeting", ("Ana Soto", "Peru", "India"), ("Ana Soto", "Peru"), 150, True),  # in the next sentence
        ("meeting", (), ("Ana Soto", "Peru"), 2000, True),  # whom she met is told once
        ("call", ("Ana Soto", "Peru", "India"), ("Ana Soto", "Peru"), 2000, False),
    ],
)
def test_who_meets_several_in_one_document_is_no_bond_alone(
    kind: str, others: tuple[str, ...], alone: tuple[str, ...], start: int, one: bool
) -> None:
    told = {"kind": kind, "status": "held"}
    first = claim("a", "2023-07-14", who=("Ana Soto", "Peru", "Chad"), when=JULY_13, **told)
    between = [claim("a", "2023-07-14", start=5000, who=others, when=JULY_20, **told)] if others else []
    last = claim("a", "2023-07-14", start=start, who=alone, **told)
    line = timeline(first, *between, last)
    assert (line.event(first.id) is line.event(last.id)) is one


def test_one_document_tells_of_two_press_conferences_of_two_speakers() -> None:
    told = {"kind": "press", "status": "held"}
    first = claim("a", "2023-07-14", who=("Peru", "Ana Soto"), when=JULY_13, **told)
    assert len(timeline(first, claim("a", "2023-07-14", start=900, who=("Peru", "Juan Perez"), **told)).events) == 2
    assert len(timeline(first, claim("a", "2023-07-14", start=900, who=("Peru", "Ana Soto"), **told)).events) == 1


def test_what_was_called_off_is_revived_only_while_its_days_are_to_come() -> None:
    plan = claim("a", "2023-07-01", when=JULY_13)
    off = claim("b", "2023-07-05", when=JULY_13, status="cancelled")
    assert groups(plan, off, claim("c", "2023-07-07", when=JULY_20)) == ["abc"]
    assert groups(plan, off, claim("c", "2023-07-19", when=JULY_20)) == ["ab", "c"]
    assert groups(plan, off, claim("c", "2023-07-19", when=JULY_13)) == ["abc"]


def test_two_towns_of_one_country_are_one_place_for_two_sides_in_a_short_window() -> None:
    first = claim(
        "a", "2023-07-01", when=st.When.within("2023-07-11", "2023-07-20"), place=st.Place("Flanders", "Belgium")
    )
    assert groups(first, claim("b", "2023-07-05", when=JULY_13, place=BRUSSELS)) == ["ab"]
    assert groups(first, claim("b", "2023-07-05", when=JULY_13, place=TOKYO)) == ["a", "b"]


def test_a_paper_without_a_name_is_no_other_paper() -> None:
    first = claim("one", "2023-07-14", kind="signing", when=JULY_13, subject="coronavirus aid package", who=("Peru",))
    second = claim("two", "2023-07-15", kind="signing", when=JULY_13, subject="previous bill", who=("Peru",))
    assert len(timeline(first, second).events) == 1


def test_the_first_day_and_the_last_make_the_whole() -> None:
    first = claim("one", "2023-07-05", place=TOKYO, when=st.When(JULY_13.earliest, JULY_13.earliest))
    (event,) = timeline(first, claim("two", "2023-07-15", status="held", place=TOKYO, who=(), when=UNTIL_15)).events
    assert event.when.edtf == "2023-07-13/2023-07-15"


def groups(*claims: st.Claim) -> list[str]:
    """The documents of each event, in one string each: "abc"."""
    return sorted("".join(sorted(c.document_id for c in e.claims)) for e in timeline(*claims).events)


JULY_20 = st.When.on("2023-07-20")


def test_a_day_off_by_one_is_a_slip_where_enough_reports_agree_on_the_other() -> None:
    agreeing = [claim(d, f"2023-07-0{n}", when=JULY_13, place=BRUSSELS) for n, d in enumerate("abc", 1)]
    slip = claim("x", "2023-07-04", when=st.When.on("2023-07-14"))
    assert groups(*agreeing, slip) == ["abcx"]
    two_meetings = [attrs.evolve(slip, status="held", published=dt.date(2023, 7, 15)), agreeing[0]]
    assert groups(*two_meetings) == ["a", "x"]
    elsewhere = attrs.evolve(slip, place=TOKYO)
    assert groups(*agreeing, elsewhere) == ["abc", "x"]


def test_new_days_are_a_move_unless_reports_go_on_giving_the_old_ones() -> None:
    first, second = claim("a", "2023-07-01", when=JULY_13), claim("b", "2023-07-04", when=JULY_20)
    later = claim("c", "2023-07-06", when=JULY_13, place=BRUSSELS)
    assert groups(first, second) == ["ab"]
    assert groups(first, second, later) == ["ac", "b"]
    assert timeline(first, second, later).why_same(second.id, later.id).startswith("two events")


def test_what_repeats_another_report_in_its_words_does_not_count_as_going_on() -> None:
    first = attrs.evolve(claim("a", "2023-07-01", when=JULY_13), quote="The two will meet on July 13..")
    repeated = attrs.evolve(first, document_id="r", published=dt.date(2023, 7, 6))
    second = claim("b", "2023-07-04", when=JULY_20)
    assert groups(first, repeated, second) == ["abr"]


def test_a_report_of_one_side_goes_where_the_other_side_is_named_too() -> None:
    both = claim("a", "2023-07-01", when=JULY_13)
    assert groups(
        both,
        claim("b", "2023-07-02", when=JULY_13, who=("Japan",)),
        claim("c", "2023-07-03", when=JULY_13, who=("European Union",)),
    ) == ["abc"]


def test_a_window_goes_to_the_event_that_it_fits_best() -> None:
    here = [claim(d, "2023-07-01", when=JULY_13, place=BRUSSELS) for d in "ab"]
    there = [claim(d, "2023-06-20", when=st.When.on("2023-07-27"), place=TOKYO) for d in "cd"]
    later = [claim("e", "2023-07-02", when=st.When.on("2023-07-27"), place=TOKYO)]
    assert groups(*here, *there, *later, claim("w", "2023-07-02", when=JULY, place=TOKYO)) == ["ab", "cdew"]
    assert groups(*here, *there, *later, claim("w", "2023-07-02", when=NEXT_WEEK)) == ["abw", "cde"]


def test_a_side_own_country_named_without_days_is_not_where_it_takes_place() -> None:
    planned = claim("a", "2023-07-03", when=JULY_13, place=BRUSSELS)
    japan = st.Place("Japan", "Japan", "country")
    assert groups(planned, claim("b", "2023-07-04", place=japan)) == ["ab"]
    assert groups(planned, claim("b", "2023-07-04", place=TOKYO)) == ["a", "b"]
    assert groups(planned, claim("b", "2023-07-04", place=japan, when=JULY_13)) == ["a", "b"]


def test_a_host_named_alone_is_of_the_event_there() -> None:
    geneva = st.Place("Geneva", "Switzerland")
    there = claim("a", "2023-07-03", when=JULY_13, place=geneva)
    further = claim("a", "2023-07-03", start=10, place=geneva, who=("Switzerland",))
    assert groups(there, further) == ["aa"]
    assert groups(there, attrs.evolve(further, participants=(st.Participant("Austria"),))) == ["a", "a"]
    assert groups(there, attrs.evolve(further, place=st.Place("Bern", "Switzerland"))) == ["a", "a"]


def test_what_was_told_of_as_held_is_no_event_of_later_days() -> None:
    held = claim("a", "2023-07-03", status="held")
    assert groups(held, claim("b", "2023-07-04", when=JULY_13)) == ["a", "b"]
    assert groups(attrs.evolve(held, published=dt.date(2023, 7, 14)), claim("b", "2023-07-04", when=JULY_13)) == ["ab"]


def test_a_plan_told_after_an_event_is_of_the_next_one() -> None:
    past = claim("a", "2023-07-14", when=JULY_13, status="held")
    assert groups(past, claim("b", "2023-07-20")) == ["a", "b"]
    assert groups(past, claim("b", "2023-07-12")) == ["ab"]


def test_a_document_joins_what_it_takes_up_again_itself() -> None:
    whole = timeline(
        claim("one", "2023-07-03", when=JULY_13, place=BRUSSELS),
        claim("one", "2023-07-03", start=10, kind="meeting", who=(), antecedent=("text", 0, 3)),
    )
    (event,) = whole.events
    assert (len(event.claims), event.kind) == (2, st.Kind.SUMMIT)


def test_a_sentence_that_names_nobody_speaks_of_those_whom_its_document_names_elsewhere() -> None:
    first = claim("one", "2023-07-03", when=JULY_13)
    nameless = claim("two", "2023-07-05", start=10, when=JULY_13, who=())
    elsewhere = claim("two", "2023-07-05", kind="summit", status="held", when=st.When.on("2022-05-12"))
    assert len(timeline(first, nameless, elsewhere).events) == 2
    others = claim("two", "2023-07-05", status="held", when=st.When.on("2022-05-12"), who=("India", "France"))
    assert len(timeline(first, nameless, others).events) == 3


def life() -> st.Timeline:
    return timeline(
        claim("a", "2023-06-20", status="considered", when=st.When.within("2023-07-01", "2023-07-31")),
        claim("b", "2023-07-01", when=st.When.on("2023-07-11"), place=BRUSSELS),
        claim("c", "2023-07-05", when=JULY_13),
        claim("d", "2023-07-06", when=NEXT_WEEK),
        claim("e", "2023-07-08", status="postponed"),
        claim("f", "2023-07-09", when=st.When.on("2023-07-17")),
        claim("g", "2023-07-18", status="held", when=st.When.on("2023-07-17")),
        claim("h", "2023-07-19", when=JULY_13, status="scheduled"),
    )


def test_the_history_tells_each_change_with_its_source() -> None:
    event = life().events[0]
    told = [(str(e.day), e.status.value, e.when.edtf, e.source) for e in event.history]
    assert told == [
        ("2023-06-20", "considered", "[2023-07-01..2023-07-31]", "Source a"),
        ("2023-07-01", "scheduled", "2023-07-11", "Source b"),
        ("2023-07-05", "scheduled", "2023-07-13", "Source c"),
        ("2023-07-08", "postponed", "2023-07-13", "Source e"),
        ("2023-07-09", "scheduled", "2023-07-17", "Source f"),
        ("2023-07-18", "held", "2023-07-17", "Source g"),
    ]
    assert (event.status.value, event.when.edtf) == ("held", "2023-07-17")


@pytest.mark.parametrize(
    ("day", "status", "days"),
    [
        ("2023-06-30", "considered", "[2023-07-01..2023-07-31]"),
        ("2023-07-06", "scheduled", "2023-07-13"),
        ("2023-07-08", "postponed", "2023-07-13"),
        ("2023-07-31", "held", "2023-07-17"),
    ],
)
def test_as_of_shows_what_was_known_then(day: str, status: str, days: str) -> None:
    event = life().as_of(day).events[0]
    assert (event.status.value, event.when.edtf) == (status, days)


def test_a_plan_whose_days_have_passed_is_unconfirmed() -> None:
    (event,) = timeline(claim("one", "2023-07-03", when=JULY_13)).events
    assert event.status_as_of("2023-07-02") == "unknown"
    assert event.status_as_of("2023-07-13") == "scheduled"
    assert event.status_as_of("2023-07-14") == "unconfirmed"


def test_dissent_is_kept_with_its_source_and_quote() -> None:
    whole = timeline(
        claim("one", "2023-07-03", when=JULY_13, place=BRUSSELS),
        claim("two", "2023-07-05", when=st.When.on("2023-07-14"), place=BRUSSELS),
    )
    (event,) = whole.events
    (conflict,) = event.conflicts
    assert (conflict.attribute, conflict.known, conflict.said) == ("when", "2023-07-13", "2023-07-14")
    assert (conflict.source, conflict.quote) == ("Source two", QUOTE)
    assert event.when.edtf == "2023-07-14"


def test_a_day_of_an_event_of_several_days_moves_nothing() -> None:
    days = st.When.on("2023-07-11", "2023-07-12")
    (event,) = timeline(
        claim("one", "2023-07-03", when=days),
        claim("two", "2023-07-12", when=st.When.on("2023-07-12"), status="held"),
    ).events
    assert (event.when, event.status.value, event.conflicts) == (days, "held", ())
    (other,) = timeline(
        claim("one", "2023-07-10", when=st.When.on("2023-07-12")), claim("two", "2023-07-11", when=days)
    ).events
    assert (other.when, other.conflicts) == (days, ())


def test_an_editor_joins_and_parts_events_and_the_later_word_holds() -> None:
    whole = timeline(
        claim("one", "2023-07-03", when=JULY_13, who=("Japan",)), claim("two", "2023-07-04", who=("France",))
    )
    first, second = whole.events
    joined = whole.same(first, second, day="2023-07-06")
    assert len(joined.events) == 1
    assert len(joined.as_of("2023-07-05").events) == 2
    assert "an editor said so" in joined.why_same(first.id, second.id)
    parted = joined.different(first.id, second.id, day="2023-07-07")
    assert len(parted.events) == 2
    assert len((whole | parted).events) == 2


def test_a_withdrawn_report_no_longer_counts_from_its_day_on() -> None:
    whole = timeline(claim("one", "2023-07-03", when=JULY_13), claim("two", "2023-07-04", status="cancelled"))
    taken = whole.withdraw("two", "2023-07-06")
    assert taken.events[0].status is st.Status.SCHEDULED
    assert taken.as_of("2023-07-05").events[0].status is st.Status.CANCELLED
    with pytest.raises(st.QueryError, match="no document"):
        whole.withdraw("three", "2023-07-06")


def test_a_newer_reading_of_a_document_replaces_the_older_one() -> None:
    old, new = claim("one", "2023-07-03", when=JULY_13), claim("one", "2023-07-03", start=5, reader_version=2)
    (event,) = timeline(old, new).events
    assert event.claims == (new,)


def after(target: st.Claim) -> tuple[st.Relation, ...]:
    return (st.Relation(st.RelationKind.AFTER, "text", target.start, target.end, "after"),)


def test_what_a_text_says_of_before_and_after_orders_events_without_days() -> None:
    summit = claim("one", "2023-07-03", when=st.When.on("2023-07-11", "2023-07-12"), who=("NATO",))
    visit = claim("one", "2023-07-03", start=10, kind="visit", relations=after(summit))
    last = claim("two", "2023-07-03", kind="call", who=("India", "France"), when=st.When.on("2023-07-20"))
    whole = timeline(visit, last, summit)
    assert [e.kind.value for e in whole.events] == ["summit", "visit", "call"]
    first, second, third = whole.events
    assert whole.before(first, second).value == "yes"
    assert QUOTE in str(whole.before(first, second))
    assert whole.before(second, first).value == "no"
    assert whole.before(first, third)
    assert whole.before(second, third).value == "unknown"
    assert st.Allen.AFTER not in whole.relation(first, second).possible


def test_a_circle_of_before_stays_local() -> None:
    one = claim("one", "2023-07-03", kind="call")
    two = claim("one", "2023-07-03", start=10, kind="visit", relations=after(one))
    one = claim("one", "2023-07-03", kind="call", relations=after(two))
    other = claim("two", "2023-07-03", who=("NATO",), when=JULY_13)
    whole = timeline(one, two, other)
    assert {e.kind.value for e in whole.events} == {"call", "visit", "summit"}
    assert whole.events[0].kind.value == "summit"


def test_days_to_come_hold_against_an_undated_word_that_it_was_held() -> None:
    (event,) = timeline(
        claim("one", "2023-07-01", status="held"),
        claim("two", "2023-07-03", when=NEXT_WEEK),
    ).events
    assert event.status is st.Status.SCHEDULED


def test_the_difference_is_a_briefing() -> None:
    old = life().as_of("2023-07-06")
    new = life() | timeline(claim("n", "2023-07-07", who=("India", "France"), when=st.When.on("2023-08-01")))
    difference = new.diff(old)
    assert [(c.what, c.event.when.edtf) for c in difference.changes] == [
        ("moved", "2023-07-17"),
        ("held", "2023-07-17"),
        ("added", "2023-08-01"),
    ]
    assert str(difference).splitlines()[0] == "since 2023-07-06:"
    assert "from 2023-07-13 to 2023-07-17" in str(difference)
    assert str(new.diff(new)) == "nothing new"


def test_queries_know_other_names_and_offer_the_nearest() -> None:
    events = timeline(
        claim("one", "2023-07-03", when=JULY_13, place=BRUSSELS),
        claim("two", "2023-07-03", when=NEXT_WEEK, who=("United States", "India"), kind="call"),
    ).events
    assert [e.kind.value for e in events.where(participant="EU")] == ["summit"]
    assert [e.kind.value for e in events.where(participant=["US", "Japan"])] == ["call", "summit"]
    assert [e.kind.value for e in events.where(place="Belgium")] == ["summit"]
    assert [e.kind.value for e in events.where(country="Belgium", status="scheduled")] == ["summit"]
    assert [e.kind.value for e in events.where(source="source two")] == ["call"]
    assert [e.kind.value for e in events.where(text="brussels")] == ["summit"]
    with pytest.raises(st.QueryError, match="did you mean 'summit'"):
        events.where(kind="sumit")
    with pytest.raises(st.QueryError, match="European Union"):
        events.where(participant="Europen Unin")
    with pytest.raises(st.QueryError, match="no event has the id"):
        events.timeline.event("nothing")


@pytest.mark.parametrize(
    ("window", "found", "certain"),
    [
        ("2023", 2, 2),
        ("2023-07", 2, 2),
        ("2023-W28", 2, 2),
        ("2023-07-13", 2, 1),
        ("2023-07-14/2023-07-20", 1, 0),
        ("2023-08", 0, 0),
    ],
)
def test_windows(window: str, found: int, certain: int) -> None:
    events = timeline(
        claim("one", "2023-07-03", when=JULY_13), claim("two", "2023-07-03", when=NEXT_WEEK, who=("India", "France"))
    ).events
    assert len(events.within(window)) == found
    assert len(events.within(window, certainly=True)) == certain


@pytest.mark.parametrize("window", ["July", "2023-13", "2023-07-32", "2023-07-16/2023-07-10", ""])
def test_what_is_no_window_is_refused(window: str) -> None:
    with pytest.raises(st.InvalidDateError):
        timeline().events.within(window)


def test_an_editor_parts_what_a_document_itself_took_up_again() -> None:
    whole = timeline(
        claim("one", "2023-07-03", when=JULY_13),
        claim("one", "2023-07-03", start=10, kind="meeting", who=(), antecedent=("text", 0, 3)),
    )
    first, second = (c.id for c in whole.events[0].claims)
    parted = whole.different(first, second, day="2023-07-06")
    assert len(parted.events) == 2
    assert len(parted.as_of("2023-07-05").events) == 1


def test_after_leaves_room_for_the_same_day() -> None:
    summit = claim("one", "2023-07-03", when=JULY_13, who=("NATO",))
    visit = claim("one", "2023-07-03", start=10, kind="visit", when=JULY_13, relations=after(summit))
    whole = timeline(summit, visit)
    a, b = (next(e for e in whole.events if e.kind == kind) for kind in ("summit", "visit"))
    assert whole.relation(a, b).possible == {st.Allen.EQUALS}
    assert whole.relation(b, a).possible == {st.Allen.EQUALS}
    assert (whole.before(a, b).value, whole.before(b, a).value) == ("yes", "no")


def test_days_that_contradict_a_stated_order_are_said_with_the_quote() -> None:
    summit = claim("one", "2023-07-03", when=JULY_13, who=("NATO",))
    visit = claim("one", "2023-07-03", start=10, kind="visit", when=st.When.on("2023-07-05"), relations=after(summit))
    whole = timeline(summit, visit)
    a, b = (next(e for e in whole.events if e.kind == kind) for kind in ("summit", "visit"))
    assert whole.relation(a, b).possible == frozenset()
    assert whole.before(a, b).value == "unknown"
    assert QUOTE in whole.before(a, b).reason


def test_two_editors_of_one_day_who_contradict_each_other_are_shown() -> None:
    a = claim("one", "2023-07-03", when=JULY_13)
    b = claim("two", "2023-07-04", when=JULY_13)
    both = timeline(a, b).same(a.id, b.id, day="2023-07-05") | timeline(a, b).different(a.id, b.id, day="2023-07-05")
    assert len(both.events) == 2, "of one day the word that keeps events apart holds"
    for event in both.events:
        assert [(c.attribute, c.known, c.said) for c in event.conflicts] == [
            ("decision", "different (2023-07-05)", "same (2023-07-05)")
        ]
    later = both.same(a.id, b.id, day="2023-07-06")
    assert len(later.events) == 1
    assert {c.said for c in later.events[0].conflicts} == {"different (2023-07-05)"}


def test_the_id_of_a_replaced_reading_finds_the_event_of_the_new_one() -> None:
    old, new = claim("one", "2023-07-03", when=JULY_13), claim("one", "2023-07-03", start=5, reader_version=2)
    line = timeline(old, new)
    assert [e.id for e in line.events] == [new.id]
    assert line.event(old.id) == line.event(new.id)


def test_an_id_without_an_event_says_why() -> None:
    kept, taken = claim("one", "2023-07-03", when=JULY_13), claim("two", "2023-07-04", when=JULY_13)
    line = timeline(kept, taken).withdraw(taken.document_id, "2023-07-05")
    with pytest.raises(st.QueryError, match="withdrawn on 2023-07-05"):
        line.event(taken.id)
    with pytest.raises(st.QueryError, match=f"like it are {kept.id}"):
        line.event(kept.id[:-1] + ("0" if kept.id[-1] != "0" else "1"))


def test_an_editor_joins_whole_events_with_all_their_reports() -> None:
    first = [claim(d, f"2023-07-0{n}", when=JULY_13) for n, d in enumerate(["one", "two", "three"], 1)]
    other = claim("four", "2023-07-04", when=st.When.on("2023-08-20"), who=("Japan", "France"))
    line = timeline(*first, other)
    assert len(line.events) == 2
    joined = line.same(first[0].id, other.id, day="2023-07-05")
    assert [len(e.claims) for e in joined.events] == [4]


def test_an_event_that_was_moved_to_a_day_now_past_is_unconfirmed() -> None:
    moved = timeline(
        claim("one", "2023-07-01", when=JULY_13),
        claim("two", "2023-07-03", when=st.When.on("2023-07-20"), status="postponed"),
    )
    (event,) = moved.events
    assert event.status_as_of("2023-07-19") == "postponed"
    assert event.status_as_of("2023-07-21") == "unconfirmed"
    off = timeline(claim("one", "2023-07-01", when=JULY_13), claim("two", "2023-07-03", status="postponed"))
    assert off.events[0].status_as_of("2023-07-21") == "postponed"


def test_a_circle_is_named_by_its_claims_and_two_circles_are_two() -> None:
    def ring(document: str, kinds: tuple[str, ...]) -> list[st.Claim]:
        who = (f"Land {document}", f"Isle {document}")
        plain = [claim(document, "2023-07-03", start=10 * n, kind=k, who=who) for n, k in enumerate(kinds)]
        return [attrs.evolve(c, relations=after(plain[n - 1])) for n, c in enumerate(plain)]

    whole = timeline(*ring("one", ("call", "visit")), *ring("two", ("call", "visit", "press")))
    assert sorted(len(c.claims) for c in whole.contradictions) == [2, 3]
    assert all(len({claim.document_id for claim in c.claims}) == 1 for c in whole.contradictions)
    assert "before itself" in str(whole.contradictions[0])
    assert QUOTE in str(whole.contradictions[0])


def test_days_that_contradict_a_chain_of_stated_orders_are_named() -> None:
    first = claim("one", "2023-07-03", when=JULY_13, kind="summit")
    middle = claim("one", "2023-07-03", start=10, kind="visit", relations=after(first))
    last = claim("one", "2023-07-03", start=20, kind="call", when=st.When.on("2023-07-05"), relations=after(middle))
    whole = timeline(first, middle, last)
    (found,) = whole.contradictions
    assert set(found.claims) == {first, middle, last}
    assert "2023-07-13 would have to be before 2023-07-05" in found.why
    without = timeline(first, last)
    assert without.contradictions == ()


def test_a_report_that_gives_days_to_come_has_not_told_of_it_as_held() -> None:
    plan = claim("one", "2023-07-03", when=JULY_13)
    vague = claim("one", "2023-07-03", start=10, status="held", antecedent=("text", 0, 3))
    (event,) = timeline(plan, vague).events
    assert event.status is st.Status.SCHEDULED
    past = claim("one", "2023-07-14", when=JULY_13, status="held")
    assert timeline(past, claim("two", "2023-07-15", status="held")).events[0].status is st.Status.HELD


def test_a_time_of_day_outlives_reports_of_the_day_alone() -> None:
    moment = dt.datetime(2023, 7, 13, 10, tzinfo=dt.UTC)
    plan = st.extract(
        st.Document(text="Japan and the EU will hold a summit in Brussels on July 13.", published="2023-07-03")
    )
    (claim,) = plan.claims
    timed = attrs.evolve(
        claim, document_id="a" * 24, published=dt.date(2023, 7, 1), when=attrs.evolve(claim.when, start_time=moment)
    )
    (event,) = (plan | st.Timeline(claims=frozenset([timed]))).events
    assert event.when.start_time == moment


def test_one_who_names_nobody_speaks_of_the_only_event_of_its_kind_there() -> None:
    there = {"when": JULY_13, "place": BRUSSELS}
    nameless = claim("c", "2023-07-14", who=(), **there)
    one = claim("a", "2023-07-03", **there)
    other = claim("b", "2023-07-03", who=("Chile", "Peru"), **there)
    assert len(timeline(one, nameless).events) == 1
    assert len(timeline(one, claim("c", "2023-07-14", who=(), when=JULY_13, place=TOKYO)).events) == 2
    assert len(timeline(one, other, nameless).events) == 3  # it may be the one or the other


def test_an_event_that_overran_is_still_the_one_that_was_planned() -> None:
    planned = claim("a", "2023-07-10", when=st.When.on("2023-07-13", "2023-07-14"), who=("European Union",))
    longer = st.When(dt.date(2023, 7, 13), dt.date(2023, 7, 13), dt.date(2023, 7, 15), None)
    told = claim("b", "2023-07-15", when=longer, who=("European Union",), status="held")
    (event,) = timeline(planned, told).events
    assert (event.when.start_earliest, event.when.end_earliest) == (dt.date(2023, 7, 13), dt.date(2023, 7, 15))


def test_an_event_moved_to_another_place_is_joined_by_the_days_that_it_had() -> None:
    plan = claim("a", "2023-07-03", when=JULY_13, place=BRUSSELS)
    old = claim("b", "2023-07-08", when=JULY_13, status="postponed")
    new = claim("b", "2023-07-08", when=JULY_20, place=TOKYO, start=9, antecedent=("text", 0, 3))
    held = claim("c", "2023-07-21", when=JULY_20, place=TOKYO, status="held")
    (event,) = timeline(plan, old, new, held).events
    assert (event.when, event.place, event.status.value) == (JULY_20, TOKYO, "held")
    assert [str(e.when) for e in event.history] == ["2023-07-13", "2023-07-20", "2023-07-20"]
    apart = attrs.evolve(old, when=st.When.on("2023-07-11"))  # another event was moved, of which no plan is known
    assert len(timeline(plan, apart, new, held).events) == 2


def test_a_group_is_all_of_its_members() -> None:
    named = claim("a", "2023-07-03", when=JULY_13, who=("Belgium", "Netherlands", "Luxembourg"))
    group = claim("b", "2023-07-05", when=JULY_13, who=("Benelux", "Belgium"))
    (event,) = timeline(named, group).events
    assert event.title == "Benelux summit"
    two = claim("c", "2023-07-05", when=JULY_13, who=("Belgium", "Netherlands"))
    assert len(timeline(group, two).events) == 2  # two of the three meet beside it


def test_who_mediates_is_no_side() -> None:
    helped = claim("a", "2023-07-03", when=JULY_13, who=("Serbia", "Kosovo"), kind="meeting")
    mediator = st.Participant("European Union", "organisation", role="mediator")
    helped = attrs.evolve(helped, participants=(*helped.participants, mediator))
    alone = claim("b", "2023-07-14", when=JULY_13, who=("Kosovo", "Serbia"), kind="meeting")
    assert len(timeline(helped, alone).events) == 1


def test_a_nameless_report_of_a_week_speaks_of_the_only_event_at_its_place() -> None:
    planned = claim("a", "2023-07-03", when=JULY_13, place=BRUSSELS)
    later = claim("b", "2023-07-18", when=NEXT_WEEK, place=BRUSSELS, who=(), status="held")
    other = claim("c", "2023-07-03", when=st.When.on("2023-07-11"), place=BRUSSELS, who=("Chile", "Peru"))
    assert len(timeline(planned, later).events) == 1
    assert len(timeline(planned, other, later).events) == 3


@pytest.mark.parametrize(("sides", "events"), [(("Japan", "Peru"), 2), (("Japan", "Peru", "Chile"), 1)])
def test_two_of_those_at_a_gathering_met_beside_it_and_several_are_those_who_came(
    sides: tuple[str, ...], events: int
) -> None:
    whole = claim("one", "2023-07-14", who=("Japan", "Peru"), when=JULY_13)
    body = st.Participant("NATO", "organisation")
    whole = attrs.evolve(whole, participants=(body, *whole.participants))
    assert len(timeline(whole, claim("two", "2023-07-15", who=sides, when=JULY_13)).events) == events


def test_people_who_meet_on_a_day_of_longer_talks_of_one_report_meet_apart_from_them() -> None:
    talks = {"when": st.When.on("2023-07-12", "2023-07-14"), "kind": "meeting"}
    one_day = {"when": JULY_13, "kind": "meeting", "start": 20}
    people = ("Japan", "European Union", "Ann Lee", "Bo Berg")
    assert (
        len(timeline(claim("one", "2023-07-03", **talks), claim("one", "2023-07-03", **one_day, who=people)).events)
        == 2
    )
    assert len(timeline(claim("one", "2023-07-03", **talks), claim("one", "2023-07-03", **one_day)).events) == 1


def test_one_side_in_one_report_is_not_enough_for_two_kinds_to_be_one_event() -> None:
    summit = {"when": JULY_13, "who": ("Japan",)}
    other = {"when": st.When(), "who": ("Japan",), "start": 20}
    assert len(timeline(claim("one", "2023-07-03", **summit), claim("one", "2023-07-03", **other)).events) == 1
    assert (
        len(timeline(claim("one", "2023-07-03", **summit), claim("one", "2023-07-03", **other, kind="meeting")).events)
        == 2
    )


def test_one_report_that_tells_of_two_people_and_of_two_others_tells_of_two_events() -> None:
    told = {"kind": "meeting", "who": ("Japan", "Peru", "Taro Aso", "Juan Perez")}
    others = {"kind": "meeting", "who": ("Japan", "Peru", "Kenji Abe", "Luis Soto"), "when": JULY_13}
    assert len(timeline(claim("1", "2023-07-03", **told), claim("1", "2023-07-03", start=9, **others)).events) == 2
    same = {**others, "who": ("Japan", "Peru", "Taro Aso", "Luis Soto")}
    assert len(timeline(claim("1", "2023-07-03", **told), claim("1", "2023-07-03", start=9, **same)).events) == 1


def test_visits_of_two_people_in_one_report_are_two() -> None:
    told = {"kind": "visit", "place": TOKYO, "who": ("Japan", "Peru", "Juan Perez")}
    others = {"kind": "visit", "place": TOKYO, "who": ("Japan", "Peru", "Luis Soto"), "when": JULY_13}
    assert len(timeline(claim("1", "2023-07-03", **told), claim("1", "2023-07-03", start=9, **others)).events) == 2


def test_a_town_and_its_region_told_on_neighbouring_days_are_one_place() -> None:
    region = {"kind": "meeting", "status": "held", "place": st.Place("Flanders", "Belgium"), "when": JULY_13}
    town = {"kind": "meeting", "status": "held", "place": BRUSSELS}
    assert len(timeline(claim("1", "2023-07-13", **region), claim("2", "2023-07-14", **town)).events) == 1
    assert len(timeline(claim("1", "2023-07-13", **region), claim("2", "2023-07-20", **town)).events) == 2


def test_what_a_report_tells_without_days_was_not_held_long_ago() -> None:
    old = {"kind": "meeting", "status": "held", "when": st.When.some_day("2013-01-01", "2013-12-31"), "who": ("Peru",)}
    new = {
        "kind": "meeting",
        "status": "held",
        "who": ("Peru", "Chile"),
        "place": st.Place("Chile", "Chile", "country"),
    }
    assert len(timeline(claim("1", "2023-07-03", **old), claim("1", "2023-07-03", start=9, **new)).events) == 2
    this_year = {**old, "when": st.When.some_day("2023-06-01", "2023-06-30")}
    assert len(timeline(claim("1", "2023-07-03", **this_year), claim("1", "2023-07-03", start=9, **new)).events) == 1


def test_a_summit_told_by_its_day_alone_is_the_one_whose_guests_the_report_names() -> None:
    dated = {"status": "held", "when": JULY_13, "place": BRUSSELS, "who": ()}
    named = {"status": "held", "who": ("European Union",)}
    assert len(timeline(claim("1", "2023-07-13", **dated), claim("1", "2023-07-13", start=9, **named)).events) == 1
    meeting = {**named, "kind": "meeting"}
    assert len(timeline(claim("1", "2023-07-13", **dated), claim("1", "2023-07-13", start=9, **meeting)).events) == 2


def test_a_call_told_by_the_one_who_was_called_is_that_of_both() -> None:
    both = {"kind": "call", "status": "held", "when": JULY_13, "who": ("Japan", "Peru", "Taro Aso", "Juan Perez")}
    one = {"kind": "call", "status": "held", "who": ("Peru", "Juan Perez")}
    assert len(timeline(claim("1", "2023-07-13", **both), claim("2", "2023-07-15", **one)).events) == 1
    assert len(timeline(claim("1", "2023-07-13", **both), claim("2", "2023-08-15", **one)).events) == 2


def test_people_of_one_country_among_themselves_do_not_make_it_a_participant() -> None:
    """One report knows the president alone, the other those of his own country whom he meets."""
    first = st.Document(
        text="President Obama will hold a meeting at the White House on Friday.", published="2013-06-03"
    )
    second = st.Document(
        text="President Obama met John Boehner and Nancy Pelosi at the White House on Friday.", published="2013-06-08"
    )
    (event,) = (st.extract(first) | st.extract(second)).events.where(kind="meeting")
    assert [p.name for p in event.participants] == ["Barack Obama", "John Boehner", "Nancy Pelosi"]
    abroad = st.Document(text="President Obama met Angela Merkel in Berlin on Friday.", published="2013-06-08")
    assert {p.name for p in st.extract(abroad).events[0].participants} >= {"United States", "Germany"}


def test_thousands_of_mentions_of_one_event_in_one_document_are_compared_by_what_they_say_not_one_by_one() -> None:
    def mention(number: int, day: str) -> st.Claim:
        return st.Claim(
            document_id="0" * 24,
            start=10 * number,
            end=10 * number + 5,
            kind=st.Kind.MEETING,
            status=st.Status.SCHEDULED,
            published=dt.date(2024, 1, 1),
            quote="talks",
            quote_start=10 * number,
            quote_end=10 * number + 5,
            when=st.When.on(day),
        )

    one = [mention(number, "2024-02-01") for number in range(800)]
    other = [mention(1_000 + number, "2024-03-01") for number in range(20)]
    (event,) = st.Timeline(one).events
    assert len(event.claims) == 800
    assert sorted(len(event.claims) for event in st.Timeline(one + other).events) == [20, 800]
