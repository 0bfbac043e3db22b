"""Stories of several reports, each with the events that a reader would list. Own sentences."""

import pytest

import summit_timeline as st

Report = tuple[str, str]  # the day on which it came out, and what it says

# the reports, and of each event: kind, status and days, and how many claims tell of it
STORIES: list[tuple[list[Report], list[str]]] = [
    # a report tells of one day of a meeting of which another tells all days
    (
        [
            ("2011-07-11", "Ministers of the Arab League opened their annual meeting in Tunis on Monday.\n\nThe three-day meeting will discuss water."),
            ("2011-07-12", "Ministers of the Arab League agreed on a water fund at their annual meeting in Tunis on Tuesday."),
        ],
        ["meeting held 2011-07-11/2011-07-13 3"],
    ),
    # but not of another place, of another day, or called otherwise
    (
        [
            ("2011-07-11", "Ministers of the Arab League opened their annual meeting in Tunis on Monday.\n\nThe three-day meeting will discuss water."),
            ("2011-07-12", "Ministers of the Arab League agreed on a water fund at a meeting in Cairo on Tuesday."),
        ],
        ["meeting held 2011-07-11/2011-07-13 2", "meeting held 2011-07-12 1"],
    ),
    (
        [
            ("2011-07-11", "Ministers of the Arab League opened their annual meeting in Tunis on Monday.\n\nThe three-day meeting will discuss water."),
            ("2011-07-15", "Ministers of the Arab League agreed on a water fund at a meeting in Tunis on Friday."),
        ],
        ["meeting held 2011-07-11/2011-07-13 2", "meeting held 2011-07-15 1"],
    ),
]  # fmt: skip


def told(reports: list[Report]) -> list[str]:
    timeline = st.merge(*(st.extract(st.Document(text=text, published=day)) for day, text in reports))
    return [f"{e.kind} {e.status} {e.when.edtf or '-'} {len(e.claims)}" for e in timeline.events]


@pytest.mark.parametrize(("reports", "events"), STORIES)
def test_what_the_reports_of_a_story_tell(reports: list[Report], events: list[str]) -> None:
    assert told(reports) == events
