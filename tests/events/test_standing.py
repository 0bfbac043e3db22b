"""How events stand: own sentences with the status of the claim on the named word; and what is no event at all."""

import pytest

from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Claim, Document

MONDAY = "2023-07-03"


def claims(text: str) -> list[Claim]:
    return list(extract_claims(Document(text=text, published=MONDAY)))


STATUSES = [
    # word, text, status
    ("meet", "Ghana's president had planned to meet Togo's on Wednesday, but he fell ill.", "cancelled"),
    ("meet", "Ghana's president had been due to meet Togo's on Tuesday, but they moved it to Friday.", "postponed"),
    ("meet", "Ghana's president planned to meet Togo's on Wednesday, but not the king.", "scheduled"),
    ("conference", "Ghana's minister spoke at a trade conference in Accra earlier in the day.", "held"),
    ("talks", "The talks between Ghana and Togo have been long.", "held"),
    ("talks", "The talks between Ghana and Togo have been scheduled for next week.", "scheduled"),
    ("meeting", "A meeting of the African Union (AU) council in Accra failed to agree on a budget.", "held"),
    ("talks", "The upcoming talks between Ghana and Togo are being held in secret.", "scheduled"),
    ("talks", "Ghana and Togo agreed the talks would begin soon.", "scheduled"),
    ("meet", "Ghana's president was on his way to meet Togo's president, where he announced a loan.", "held"),
    ("meet", "Ghana's president will meet Togo's president, where he announced a loan last year.", "scheduled"),
]


@pytest.mark.parametrize(("word", "text", "status"), STATUSES)
def test_the_words_around_an_event_tell_how_it_stands(word: str, text: str, status: str) -> None:
    assert next(c for c in claims(text) if text[c.start : c.end] == word).status == status


NONE_PLANNED = [
    "There are no plans for a meeting between Ghana and Togo.",
    "There is no scheduled sit-down between Ghana and Togo.",
    "No separate meeting between Ghana and Togo is planned.",
    "Ghana and Togo denied that they met on Sunday.",
    "Ghana denied holding talks with Togo on Sunday.",
]


@pytest.mark.parametrize("text", NONE_PLANNED)
def test_a_meeting_that_nobody_plans_is_no_event(text: str) -> None:
    assert claims(text) == []


def test_what_is_denied_at_a_meeting_leaves_the_meeting() -> None:
    assert [c.status for c in claims("Ghana denied wrongdoing at a meeting with Togo on Sunday.")] == ["held"]


def test_a_denied_meeting_does_not_undo_one_that_was_held() -> None:
    found = claims("Ghana and Togo met in Accra on Sunday. There is no planned meeting between Ghana and Togo.")
    assert [c.status for c in found] == ["held"]


def test_the_first_time_they_have_met_may_be_to_come() -> None:
    found = claims("Ghana and Togo will meet on Friday in Accra. It is the first time Ghana and Togo have met.")
    assert {c.status for c in found} == {"scheduled"}


def test_for_the_first_time_they_met_is_past() -> None:
    assert [c.status for c in claims("For the first time, Ghana and Togo met on Sunday.")] == ["held"]


COURSE = [
    ("summit", "The call came one day before the start of a NATO summit in Accra.", "scheduled"),
    ("talks", "Success in Ghana will depend on the talks with Togo, which have been constructive.", "held"),
    ("talks", "Success in Ghana will depend on the talks with Togo, which have been postponed.", "scheduled"),
]


@pytest.mark.parametrize(("word", "text", "status"), COURSE)
def test_a_relative_clause_tells_how_an_event_goes(word: str, text: str, status: str) -> None:
    assert next(c for c in claims(text) if text[c.start : c.end] == word).status == status
