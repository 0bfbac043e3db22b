"""Days of talks that were over when something was done, and days of asking about an event, which are not its own."""

import pytest

from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Document

OVER = [
    # text of 13 March 2014 (a Thursday), days of the talks
    ("Peru and Chile agreed on Wednesday, after three days of talks in Arica, to share the water.", "2014-03-09", 12),
    ("After three days of talks in Arica, Peruvian and Chilean officials said on Wednesday all was well.", None, 12),
    ("After three days of talks in Arica, Peruvian and Chilean officials on Wednesday hailed a deal.", None, 12),
    ("Peru and Chile agreed to share the water on Wednesday after two weeks of talks in Arica.", None, 12),
    ("After two weeks of talks in Arica, Peru and Chile agreed on Wednesday to share the water.", None, 12),
]
NOT_OVER = [
    "After three days of talks in Arica, Peru and Chile said a raid on Monday had killed two.",
    "After three days of talks in Arica, Peru and Chile will open the border on Friday.",
]
ASKED = [
    "A spokesman, asked on Wednesday about a summit with Chile, said no date had been set.",
    "The minister was asked on Wednesday about a meeting with the Chilean president in Arica.",
    "The premier wrote on Wednesday about talks with Chile in Arica.",
]


@pytest.mark.parametrize(("text", "start", "last"), OVER)
def test_talks_end_on_the_day_of_the_deed_or_its_eve(text: str, start: str | None, last: int) -> None:
    when = next(
        c for c in extract_claims(Document(text=text, published="2014-03-13")) if c.kind.value == "meeting"
    ).when
    assert when.end_latest is not None
    assert when.end_latest.isoformat() == f"2014-03-{last}"
    assert not when.exact
    if start is not None:
        assert when.start_earliest is not None
        assert when.start_earliest.isoformat() == start


@pytest.mark.parametrize("text", NOT_OVER)
def test_a_day_of_something_else_is_no_end_of_the_talks(text: str) -> None:
    talks = [c for c in extract_claims(Document(text=text, published="2014-03-13")) if text[c.start : c.end] == "talks"]
    assert all(c.when.end_latest is None for c in talks)


@pytest.mark.parametrize("text", ASKED)
def test_the_day_of_asking_is_not_that_of_the_event(text: str) -> None:
    claims = extract_claims(Document(text=text, published="2014-03-13"))
    assert all(c.when.start_latest is None and c.when.end_latest is None for c in claims)


def test_about_some_hours_leaves_the_day_to_the_talks() -> None:
    text = "They held on Wednesday about two hours of talks with Chile in Lima."
    claims = list(extract_claims(Document(text=text, published="2014-03-13")))
    assert [str(c.when) for c in claims] == ["2014-03-12"]


APART = [
    # text of 10 September 2015 (a Thursday), word of the event, its days
    (
        "The premier met the envoy on Tuesday, a day before Japan and Togo signed a pact in Lagos.",
        "signed",
        "2015-09-09",
    ),
    ("The envoy left on Tuesday, two days after Japan, Togo and Ghana signed a pact.", "signed", "2015-09-06"),
    ("The premier met the envoy on Tuesday, a day before Japan said Togo and Ghana signed a pact.", "signed", None),
]


@pytest.mark.parametrize(("text", "word", "day"), APART)
def test_an_event_some_days_away_whoever_its_subjects_are(text: str, word: str, day: str | None) -> None:
    claims = [c for c in extract_claims(Document(text=text, published="2015-09-10")) if text[c.start : c.end] == word]
    days = [str(c.when) for c in claims]
    assert days == ([day] if day is not None else ["days unknown"])


ENDED_IN = [
    # text of 10 September 2015, the bounds of its first and of its last day
    ("Talks between Japan and Togo collapsed early last month.", (None, "2015-08-01", "2015-08-10")),
    ("Talks between Japan and Togo broke down last week.", (None, "2015-08-31", "2015-09-06")),
    # one sitting is as a whole in its time, and so is what began in it
    ("A meeting of Japan and Togo ended early last month.", ("2015-08-01", "2015-08-01", "2015-08-10")),
    ("Talks between Japan and Togo were held last week.", ("2015-08-31", "2015-08-31", "2015-09-06")),
]


@pytest.mark.parametrize(("text", "bounds"), ENDED_IN)
def test_talks_that_ended_in_a_time_may_have_begun_before_it(text: str, bounds: tuple[str | None, str, str]) -> None:
    (claim,) = extract_claims(Document(text=text, published="2015-09-10"))
    told = (claim.when.start_earliest, claim.when.end_earliest, claim.when.end_latest)
    assert tuple(None if day is None else str(day) for day in told) == bounds
