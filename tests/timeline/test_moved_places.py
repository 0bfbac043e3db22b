"""Events that were moved to another place: each report is compared with the place that the event had when it came out."""

import itertools

import pytest

import summit_timeline as st

Report = tuple[str, str]

PLANNED = ("2024-04-02", "Chile and Peru will hold a summit in Lima on May 3.")
MOVED = ("2024-04-20", "The summit of Chile and Peru set for May 3 in Lima will instead take place in Quito on May 9.")
HELD = ("2024-05-10", "Chile and Peru held their summit in Quito on May 9.")

# what stands beside these three, and belongs to the event
BESIDE: list[Report] = [
    ("2024-04-10", "Chile and Peru expect to meet."),
    ("2024-04-10", "Chile and Peru will hold a summit in May."),
    ("2024-04-10", "Chile and Peru will hold a summit in Lima in May."),
    ("2024-04-10", "The summit of Chile and Peru in Lima will deal with trade."),
    ("2024-04-20", "The summit of Chile and Peru in Lima will deal with trade."),
    ("2024-04-25", "The summit of Chile and Peru in Quito will deal with trade."),
    ("2024-04-25", "Chile and Peru will hold a summit in Quito in May."),
]
# what does not: a place that the event had left, or never had
APART: list[Report] = [
    ("2024-04-25", "Chile and Peru will hold a summit in Lima in May."),
    ("2024-04-10", "Chile and Peru will hold a summit in Bogota in May."),
    ("2024-04-25", "The summit of Chile and Peru in Bogota will deal with trade."),
]


def line(reports: list[Report]) -> st.Timeline:
    return st.merge(*(st.extract(st.Document(text=text, published=day)) for day, text in reports))


def told(timeline: st.Timeline) -> list[str]:
    return [f"{e.kind} {e.status} {e.when.edtf} {e.place and e.place.name} {len(e.claims)}" for e in timeline.events]


@pytest.mark.parametrize("beside", BESIDE)
def test_a_report_of_the_place_that_it_had_then(beside: Report) -> None:
    reports = [PLANNED, beside, MOVED, HELD]
    (event,) = line(reports).events
    assert (event.kind, event.status, event.when.edtf) == ("summit", "held", "2024-05-09")
    assert event.place is not None
    assert event.place.name == "Quito"
    assert len(event.claims) == 5
    moved = [entry for entry in event.history if entry.place is not None and entry.place.name == "Quito"]
    assert str(moved[0].day) == "2024-04-20"
    assert event.conflicts == ()


@pytest.mark.parametrize("beside", APART)
def test_a_report_of_a_place_that_it_did_not_have_then(beside: Report) -> None:
    assert "summit held 2024-05-09 Quito 4" in told(line([PLANNED, beside, MOVED, HELD]))


@pytest.mark.parametrize("beside", [*BESIDE[2:6], APART[0]])
def test_in_any_order_and_any_portions(beside: Report) -> None:
    reports = [PLANNED, beside, MOVED, HELD]
    whole = line(reports)
    for order in itertools.permutations(reports):
        growing = line(list(order[:1]))
        for report in order[1:]:
            assert growing.events is not None
            growing = growing | line([report])
        assert tuple(growing.events) == tuple(whole.events)
    assert tuple((line(reports[:2]) | line(reports[2:])).events) == tuple(whole.events)


def test_moved_twice() -> None:
    again = (
        "2024-04-28",
        "The summit of Chile and Peru set for May 9 in Quito will instead take place in Bogota on May 20.",
    )
    vague = ("2024-04-24", "The summit of Chile and Peru in Quito will deal with trade.")
    held = ("2024-05-21", "Chile and Peru held their summit in Bogota on May 20.")
    assert told(line([PLANNED, BESIDE[3], MOVED, vague, again, held])) == ["summit held 2024-05-20 Bogota 8"]


# the words that say no more than that sides will meet, and what else is planned; whether it is one event
EXPECTED = [
    ("Chile and Peru expect to meet.", "Chile and Peru will hold a summit in Lima on May 3.", True),
    ("Chile and Peru expect to meet.", "Chile and Peru will hold a summit.", False),  # of neither the days are told
    ("Chile, Brazil and Peru expect to meet.", "Chile and Peru will hold a summit in Lima on May 3.", False),
    ("Chile and Peru held talks.", "Chile and Peru will hold a summit in Lima on May 3.", False),
]


@pytest.mark.parametrize(("words", "planned", "one"), EXPECTED)
def test_sides_that_will_meet_and_their_summit(words: str, planned: str, one: bool) -> None:
    timeline = line([("2024-04-02", planned), ("2024-04-10", words)])
    assert (len(timeline.events) == 1) is one


def test_moved_to_another_place_on_the_same_day() -> None:
    reports = [PLANNED, BESIDE[0], ("2024-04-20", "The summit of Chile and Peru has been moved from Lima to Quito.")]
    held = ("2024-05-04", "Chile and Peru held their summit in Quito on May 3.")
    assert told(line([*reports, held])) == ["summit held 2024-05-03 Quito 5"]


# what tells of another place on a day that is not certain, or without any; the plan before it and the report after it
TALKS = ("2019-03-04", "Talks between Chad and Togo will open in Geneva on March 18.")
RELOCATED = [
    "The talks between Chad and Togo have been moved from Geneva to Montreux and will start on Wednesday.",
    "The talks between Chad and Togo will start in Montreux instead of Geneva on Wednesday.",
    "Switzerland moved the talks between Chad and Togo from Geneva to Montreux, where they will start on Wednesday.",
]


@pytest.mark.parametrize("text", RELOCATED)
def test_moved_to_another_place_with_the_day_of_its_beginning(text: str) -> None:
    opened = ("2019-03-21", "Envoys of Chad and Togo opened their talks in Montreux on Wednesday.")
    (event,) = line([TALKS, ("2019-03-15", text), opened]).events
    assert (event.status, event.when.edtf, event.place and event.place.name) == ("held", "[2019-03-20..]", "Montreux")
    assert [(str(e.day), e.status, e.place and e.place.name) for e in event.history] == [
        ("2019-03-04", "scheduled", "Geneva"),
        ("2019-03-15", "scheduled", "Montreux"),
        ("2019-03-21", "held", "Montreux"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The summit of Chile and Peru will instead take place in Quito.",
        "The summit of Chile and Peru will be held in Quito, Ecuador, instead of Lima.",
        "The venue of the summit of Chile and Peru was changed from Lima to Quito.",
    ],
)
def test_another_place_without_a_day(text: str) -> None:
    (event,) = line([PLANNED, ("2024-04-20", text)]).events
    assert (event.status, event.when.edtf, event.place and event.place.name) == ("scheduled", "2024-05-03", "Quito")


# no word of a move, a move that may be, and one of which the event is held
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The summit of Chile and Peru will be held in Quito.", "scheduled"),
        ("The summit of Chile and Peru could be moved from Lima to Quito.", "scheduled"),
        ("Chile and Peru ended their summit on Friday. The summit was moved from Lima to Quito last week.", "held"),
    ],
)
def test_no_place_that_was_left(text: str, status: str) -> None:
    claims = st.extract_claims(st.Document(text=text, published="2024-05-04"))
    assert {c.status.value for c in claims} == {status}


PUT_OFF = ("2024-04-20", "The summit of Chile and Peru set for May 3 in Lima has been postponed.")
# a later report, and whether it tells of the summit that was put off
LATER = [
    ("Chile and Peru will hold their postponed summit in {place} on May 20.", True),
    ("The rescheduled summit of Chile and Peru will take place on May 20 in {place}.", True),
    ("The summit of Chile and Peru, originally planned for May 3, will be held in {place} on May 20.", True),
    ("Chile and Peru will hold talks in {place} on May 20.", False),
]


@pytest.mark.parametrize(("text", "one"), LATER)
@pytest.mark.parametrize("reports", [[PLANNED], [PLANNED, PUT_OFF]])
def test_an_event_that_was_put_off_and_is_set_anew_elsewhere(text: str, one: bool, reports: list[Report]) -> None:
    timeline = line([*reports, ("2024-04-28", text.format(place="Quito"))])
    anew = next(e for e in timeline.events if e.place is not None and e.place.name == "Quito")
    assert (anew.status, anew.when.edtf) == ("scheduled", "2024-05-20")
    assert (len(timeline.events) == 1) is one


OFF = ("2024-04-20", "Peru called off the summit with Chile set for May 3 in Lima.")
# told after the day that it had: it is on again, or there is another one
ANEW = [
    ("The summit between Chile and Peru is on again and will take place on May 16.", True),
    ("The summit of Chile and Peru is back on for May 16, officials said.", True),
    ("Chile and Peru will hold a summit on May 16.", False),
]


@pytest.mark.parametrize(("text", "one"), ANEW)
def test_a_summit_that_was_called_off_is_on_again(text: str, one: bool) -> None:
    timeline = line([PLANNED, OFF, ("2024-05-06", text)])
    assert (len(timeline.events) == 1) is one
    assert timeline.events[-1].when.edtf == "2024-05-16"
    assert timeline.events[-1].status == "scheduled"
