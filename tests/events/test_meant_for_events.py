"""What is meant, arranged, hoped or feared of an event puts it ahead; what was done or promised there leaves it over."""

import pytest

import summit_timeline as st

WEDNESDAY = "2023-07-05"


def only(text: str) -> str:
    (event,) = st.extract(st.Document(text=text, published=WEDNESDAY)).events.where(kind=["summit", "meeting"])
    return f"{event.status.value} {event.when.edtf if event.when.known else '-'}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's president vowed to fight for miners at a summit in Lima on Thursday.", "scheduled 2023-07-06"),
        ("Peru's president is determined to win support at a summit on Thursday.", "scheduled 2023-07-06"),
        ("Peru's president resolved to press his case at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru's president decided to raise the dispute at a summit on Thursday.", "scheduled 2023-07-06"),
        ("Peru's president was urged to walk out of Friday's summit.", "scheduled 2023-07-07"),
        (
            "Peru's president said he wanted to discuss fishing during talks with Chile on Friday.",
            "scheduled 2023-07-07",
        ),
        ("Peru's president repeated his vow to press the case at a summit on Thursday.", "scheduled 2023-07-06"),
        ("Peru's president has to defend the plan at a summit on Thursday.", "scheduled 2023-07-06"),
        ("Peru's president must defend the plan during talks with Chile on Friday.", "scheduled 2023-07-07"),
        ("Peru threatened to veto the plan at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru's president is determined to lift the ban at a summit on Thursday.", "scheduled 2023-07-06"),
        # of no day
        ("Peru's president is keen to press his case at a summit in Lima.", "scheduled -"),
        ("Peru's president must press his case at a summit in Lima.", "scheduled -"),
        # and not: what was done there, promised there, or decided there for elsewhere
        ("Peru's president vowed to fight piracy at a summit in Lima on Thursday.", "held 2023-06-29"),
        ("Peru's president vowed to fight for peace at a summit in Lima on Thursday.", "held 2023-06-29"),
        ("Peru's president decided to lift the ban at a summit in Lima on Thursday.", "held 2023-06-29"),
        ("Peru's president decided to raise tariffs at a summit in Lima on Thursday.", "held 2023-06-29"),
        ("Peru's president tried to press his case at a summit in Lima on Thursday.", "held 2023-06-29"),
        ("Peru's president failed to press his case at a summit in Lima on Thursday.", "held 2023-06-29"),
        ("Peru's president flew in to press his case at a summit in Lima on Monday.", "held 2023-07-03"),
        ("Peru's president tried to press his case at a summit in Lima.", "held -"),
        ("Peru's president had hoped to press his case at a summit in Lima.", "held -"),
        ("Miners have to pay more than they were told at the first summit of Chile and Peru.", "held -"),
    ],
)
def test_what_is_meant_for_an_event_is_done_at_one_to_come(text: str, expected: str) -> None:
    assert only(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's president flies to Quito later in the day for talks.", "scheduled -"),
        ("Peru's president travels to Quito for emergency talks with Chile.", "scheduled -"),
        # and not
        ("Peru's president flew to Quito for talks with Chile on Monday.", "held 2023-07-03"),
    ],
)
def test_who_travels_for_talks_has_not_held_them(text: str, expected: str) -> None:
    assert only(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Peru threatens veto at OPEC summit", "scheduled"),
        ("Peru threatens to boycott Quito summit", "scheduled"),
        # and not
        ("Peru threatens Chile with tariffs at Quito summit", "held"),
    ],
)
def test_a_headline_tells_of_a_threat_before_the_event(title: str, expected: str) -> None:
    document = st.Document(title=title, text="The border is 171 kilometres long.", published=WEDNESDAY)
    (event,) = st.extract(document).events
    assert event.status.value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The venue for Friday's summit was announced on Tuesday.", "scheduled 2023-07-07"),
        ("The venue of the summit on Friday was announced on Tuesday.", "scheduled 2023-07-07"),
        ("The agenda of Friday's talks between Chile and Peru was leaked on Monday.", "scheduled 2023-07-07"),
        ("Chile published the guest list for Friday's summit.", "scheduled 2023-07-07"),
        ("A draft statement for Friday's summit has been circulated.", "scheduled 2023-07-07"),
        # of yesterday it was set up before that
        ("The venue for Tuesday's summit was announced on Monday.", "held 2023-07-04"),
        # and not: what was done at it
        ("The agenda of Friday's talks between Chile and Peru included fishing.", "held 2023-06-30"),
        ("The outcome of Friday's summit was announced on Tuesday.", "held 2023-06-30"),
    ],
)
def test_what_is_set_up_is_still_to_come(text: str, expected: str) -> None:
    assert only(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru threatened a veto at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru warned of a walkout at a summit on Friday.", "scheduled 2023-07-07"),
        ("Peru predicted a deal on fishing at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru played down hopes of a breakthrough at a summit in Lima on Friday.", "scheduled 2023-07-07"),
        ("Peru is pushing for a deal at a summit in Lima on Friday.", "scheduled 2023-07-07"),
        ("A breakthrough at a summit on Friday is unlikely.", "scheduled 2023-07-07"),
        ("Fishing tops the agenda at Friday's summit.", "scheduled 2023-07-07"),
        ("Ministers were divided over what to do at Friday's summit.", "scheduled 2023-07-07"),
        ("Peru was warned not to block the plan at Friday's summit.", "scheduled 2023-07-07"),
        # and not: what was reached, said or promised there
        ("Peru reached a deal on fishing at Friday's summit.", "held 2023-06-30"),
        ("Peru promised support for miners at a summit in Lima on Friday.", "held 2023-06-30"),
        ("Peru called for calm at a summit in Lima on Friday.", "held 2023-06-30"),
        ("Peru had threatened a veto at Friday's summit.", "held 2023-06-30"),
        ("Peru warned of war at Friday's summit.", "held 2023-06-30"),
        ("Peru vowed to fight piracy at Friday's summit.", "held 2023-06-30"),
        ("Fishing topped the agenda at Friday's summit.", "held 2023-06-30"),
    ],
)
def test_what_is_hoped_or_feared_of_an_event_is_told_before_it(text: str, expected: str) -> None:
    assert only(text) == expected
