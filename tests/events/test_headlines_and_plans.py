"""How events stand by headlines, which leave words out, and by plans that are open, denied or came to nothing."""

import pytest

from summit_timeline import Document, extract_claims

THURSDAY = "2018-10-18"


def read(text: str = "Rain fell in the south.", title: str | None = None) -> list[str]:
    claims = extract_claims(Document(text=text, title=title, published=THURSDAY))
    return [f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}" for c in claims]


HEADLINES = [
    ("Chad-Togo summit back on", "summit scheduled -"),
    ("Chad-Togo summit back on for Monday", "summit scheduled 2018-10-22"),
    ("Chad-Togo summit begins in Lima", "summit held -"),
    ("Chad-Togo summit begins Monday", "summit scheduled 2018-10-22"),
    ("Chad leader begins visit to Togo", "visit held -"),
    ("Chad leader begins visit to Togo Monday", "visit scheduled [2018-10-22..]"),
    ("Chad to host Togo leader for talks", "meeting scheduled -"),
    ("Chad hosts Togo leader for talks", "meeting held -"),
    ("Chad president to speak to Togo's leader by phone", "call scheduled -"),
    ("Chad, Togo leaders meeting Thursday", "meeting scheduled 2018-10-18"),
    ("Chad, Togo plan summit in June", "summit scheduled [2019-06-01..2019-06-30]"),
    ("Chad-Togo summit possible", "summit considered -"),
    ("Chad threatens to cancel summit with Togo", "summit scheduled -"),
    ("What to expect from the Chad-Togo summit", "summit scheduled -"),
    ("Key takeaways from the Chad-Togo summit", "summit held -"),
]


@pytest.mark.parametrize(("title", "event"), HEADLINES)
def test_headlines_leave_out_what_is_plain(title: str, event: str) -> None:
    assert read(title=title) == [event]


def test_a_headline_names_the_country_of_the_town() -> None:
    text = "The presidents of Egypt and Turkey will meet in Lima next week."
    assert read(text, "Meeting in Peru") == ["meeting scheduled -", "meeting scheduled [2018-10-22..2018-10-28]"]
    assert read(text, "Meeting in Chile")[0] == "meeting held -"


DENIED = [
    "No summit with Togo, Chad says",
    "Chad rules out summit with Togo",
    "Chad denies plan for summit with Togo",
]


@pytest.mark.parametrize("title", DENIED)
def test_what_a_headline_denies_is_no_event(title: str) -> None:
    assert read(title=title) == []


PLANS = [
    # what may be ended is still to come; what is possible may be
    ("Chad's president threatened to cancel a summit with Togo.", "summit scheduled -"),
    ("A summit of Chad and Togo is possible.", "summit considered -"),
    ("A summit of Chad and Togo in June is possible.", "summit considered [2019-06-01..2019-06-30]"),
    ("Chad's king will meet Togo's king before the pair join Niger in talks.", "meeting scheduled -"),
    # a plan of the past that came to nothing
    ("The summit of Chad and Togo was to open on Monday but was cancelled.", "summit cancelled 2018-10-22"),
    ("The talks between Chad and Togo were due to be held on Friday but were put off.", "meeting postponed 2018-10-19"),
    ("Chad's president was to visit Togo on Friday but cancelled.", "visit cancelled 2018-10-19"),
    ("Chad's president was to visit Togo on Friday but put it off.", "visit postponed 2018-10-19"),
    # what was expected for yesterday is no plan for next week, and nothing tells that it came about
    ("Chad and Togo were expected to meet on Wednesday.", "meeting scheduled 2018-10-17"),
    ("Chad and Togo were expected to meet on Friday.", "meeting scheduled 2018-10-19"),
    # what is ruled out at a summit is another thing
    ("Chad rules out a deal at the summit with Togo.", "summit held -"),
]


@pytest.mark.parametrize(("text", "event"), PLANS)
def test_plans_that_are_open_or_came_to_nothing(text: str, event: str) -> None:
    assert event in read(text)


def test_who_rules_out_a_summit_holds_none() -> None:
    assert read("Chad rules out a summit with Togo.") == []
    assert read("Chad denied plans for a summit with Togo.") == []
