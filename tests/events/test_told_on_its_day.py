"""Plans as the words stand on the day of the report; days counted from events told before; signings still to come."""

import pytest

from summit_timeline import Document, extract_claims


def read(text: str, published: str) -> list[str]:
    claims = extract_claims(Document(text=text, published=published))
    return [f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}" for c in claims]


THURSDAY, FRIDAY = "2018-10-18", "2018-10-19"

IS_DOING = [
    ("Chad and Togo are meeting Thursday.", "meeting scheduled 2018-10-18"),
    ("The leaders of Chad and Togo are meeting on Thursday in Lima.", "meeting scheduled 2018-10-18"),
    ("Chad's president is meeting Togo's leader today.", "meeting scheduled 2018-10-18"),
    ("Chad is hosting a summit with Togo on Thursday.", "summit scheduled 2018-10-18"),
    ("The leaders of Chad and Togo are holding talks Thursday.", "meeting scheduled 2018-10-18"),
    # what goes on, or did
    ("The leaders of Chad and Togo were meeting Thursday in Lima.", "meeting held 2018-10-18"),
    ("The leaders of Chad and Togo are now meeting in Lima.", "meeting held -"),
    ("The leaders of Chad and Togo met Thursday.", "meeting held 2018-10-18"),
]


@pytest.mark.parametrize(("text", "event"), IS_DOING)
def test_what_somebody_is_doing_on_the_day_of_the_report(text: str, event: str) -> None:
    assert read(text, THURSDAY) == [event]


ENDED = [
    # what "has been" put off was still to come
    ("The summit of Chad and Togo scheduled for Thursday has been postponed.", "summit postponed 2018-10-25"),
    ("The summit of Chad and Togo, set for Thursday, has been called off.", "summit cancelled 2018-10-25"),
    ("Thursday's summit of Chad and Togo has been postponed.", "summit postponed 2018-10-25"),
    # what "was" put off, or "had been" set, may have been due the day before
    ("The summit of Chad and Togo scheduled for Thursday was postponed.", "summit postponed 2018-10-18"),
    ("The summit of Chad and Togo that had been set for Thursday has been postponed.", "summit postponed 2018-10-18"),
]


@pytest.mark.parametrize(("text", "event"), ENDED)
def test_what_has_been_called_off_was_to_come(text: str, event: str) -> None:
    assert read(text, FRIDAY) == [event]


COUNTED = [
    # the eve of an event, and days before and after it, where another sentence has its day
    (
        "2018-10-26",
        "The summit of Chad and Togo opened in Lima on Oct. 24. On its eve, their ministers met.",
        "2018-10-23",
    ),
    (
        "2018-10-26",
        "Chad and Togo held a summit in Lima on Oct. 23 and 24. A day after the summit, Idriss Deby met Angela Merkel.",
        "2018-10-25",
    ),
    (
        "2018-10-26",
        "Chad and Togo signed a pact on Oct. 20. Two days after the pair signed, their ministers met in Lima.",
        "2018-10-22",
    ),
    (
        "2018-10-16",
        "Chad and Togo will hold a summit in Lima on Oct. 24. Idriss Deby will meet Angela Merkel a day before the summit.",
        "2018-10-23",
    ),
    # not of another event, nor where the count is that of saying something
    (
        "2018-10-16",
        "Chad and Togo met on Oct. 5. A day after the meeting of the Arab League, Idriss Deby met Angela Merkel.",
        "-",
    ),
    (
        "2018-10-16",
        "Chad and Togo met on Oct. 5. Two days after the meeting, Chad said it would hold talks with Niger.",
        "-",
    ),
    (
        "2018-10-26",
        "Chad and Togo met on Oct. 5. Chad and Niger met on Oct. 9. A day after the meeting, Idriss Deby met Angela Merkel.",
        "-",
    ),
]


@pytest.mark.parametrize(("published", "text", "day"), COUNTED)
def test_days_are_counted_from_the_event_told_before(published: str, text: str, day: str) -> None:
    meetings = [event for event in read(text, published) if event.startswith("meeting")]
    assert meetings[-1].split()[-1] == day


SIGNED_THEN = [
    ("Ministers of Chad and Togo will meet before the two sides sign an agreement.", ["signing scheduled -"]),
    (
        "Ministers of Chad and Togo will meet on Monday before the two sides sign a pact on Tuesday.",
        ["signing scheduled 2018-10-23"],
    ),
    (
        "Ministers of Chad and Togo met on Monday before the two sides signed a pact on Tuesday.",
        ["signing held 2018-10-16"],
    ),
    # what must or may come first makes no signing
    ("The bill must pass the Senate before President Idriss Deby signs it.", []),
    ("Weeks may pass before Chad and Togo sign an agreement.", []),
    ("Chad wants guarantees before it signs an agreement with Togo.", []),
    ("Lawyers must check the text before Chad and Togo sign an agreement.", []),
]


@pytest.mark.parametrize(("text", "signings"), SIGNED_THEN)
def test_a_signing_that_other_things_come_before(text: str, signings: list[str]) -> None:
    assert [event for event in read(text, THURSDAY) if event.startswith("signing")] == signings
