"""A day between the subject and what it does at an event is that of the event: "on Tuesday chaired the talks"."""

import pytest
from events_told import told

# the report is of 18 October 2018, a Thursday
DONE = [
    "chaired", "led", "presided over", "took part in", "sat in on", "moderated", "addressed", "joined", "oversaw",
    "began", "opened", "resumed", "hosted", "attended",
]  # fmt: skip
ORDERS = ["Peru's president on Tuesday {done} talks with Chile.", "Peru's president Tuesday {done} talks with Chile."]
NOT_DONE = [
    ("criticised a meeting of Chile's and Togo's ministers in Lima", "meeting held -; Lima; Chile, Togo"),
    ("cancelled a summit with Chile's president in Lima", "summit cancelled -; Lima; Chile, Peru"),
    ("called for a summit with Chile's president in Lima", "summit considered -; Lima; Chile, Peru"),
    ("proposed a summit with Chile's president in Lima", "summit considered -; Lima; Chile, Peru"),
]


@pytest.mark.parametrize("done", DONE)
@pytest.mark.parametrize("order", ORDERS)
def test_what_somebody_does_there_is_done_on_the_day_of_the_event(order: str, done: str) -> None:
    (event,) = told(order.format(done=done))
    assert event.startswith(("meeting held 2018-10-16", "meeting held [2018-10-16..]"))


@pytest.mark.parametrize(("said", "event"), NOT_DONE)
def test_what_somebody_says_of_it_is_not(said: str, event: str) -> None:
    assert told(f"Peru's president on Tuesday {said}.") == [event]


@pytest.mark.parametrize("verb", ["led a delegation to", "took a team to", "sent a team to"])
def test_who_leads_others_to_talks_has_gone(verb: str) -> None:
    events = told(f"Peru's president {verb} talks with Chile in Rome on Tuesday.")
    assert [e for e in events if e.startswith("meeting")] == ["meeting held 2018-10-16; Rome; Chile, Peru"]


def test_an_aside_on_another_event_is_not_beside_a_gathering() -> None:
    text = "Luis Vega of Peru, who has pressed for a second Oslo conference, met Ana Soto of Chile in Rome on Tuesday "
    events = told(text + "on the margins of a NATO meeting.")
    assert "meeting held 2018-10-16; Rome; Ana Soto, Chile, Luis Vega, Peru" in events
    assert not any("Oslo" in e and "2018-10-16" in e for e in events)


@pytest.mark.parametrize("plan", ["intends to", "plans to", "expects to", "wants to", "prepares to"])
def test_a_plan_behind_its_day_is_of_the_next_one(plan: str) -> None:
    (event,) = told(f"On Tuesday, Peru's president {plan} hold talks with Chile.")
    assert event.endswith("2018-10-23; -; Chile, Peru")
