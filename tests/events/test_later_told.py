"""Reports that were brought up to date since their day of publication: "Thursday" of a report of Wednesday. Own sentences."""

import pytest
from events_told import told

import summit_timeline as st

WEDNESDAY = "2018-10-17"
TRUCE = "signing held 2018-10-18; -; Chad, Sudan"


# a report tells more than its news
MORE = "\n\n" + 9 * "The war had driven farmers from their fields, and the price of bread had doubled in the towns. "


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Chad and Sudan signed a truce on Thursday.", [TRUCE]),
        ("Voters lined up late Wednesday.\n\nChad and Sudan signed a truce early Thursday morning.", [TRUCE]),
        ("Envoys were pleased Thursday.\n\nChad and Sudan met on Wednesday.", ["meeting held 2018-10-17; -; Chad, Sudan"]),
        ("Chad and Sudan signed a truce on Thursday, and their ministers will meet on Friday.", [TRUCE, "meeting scheduled 2018-10-19; -; Chad, Sudan"]),
        # who looks back on the days between, or counts from a day of his own, means the week before
        ("Chad and Sudan signed a truce on Thursday. Aid arrived on Saturday.", ["signing held 2018-10-11; -; Chad, Sudan"]),
        ("Six days after war broke out on Thursday, Chad and Sudan signed a truce.", ["signing held 2018-10-17; -; Chad, Sudan"]),
        ("The truce, which Chad and Sudan signed on Thursday, has held.", ["signing held 2018-10-11; -; Chad, Sudan"]),
        ("Chad and Sudan signed a truce on Thursday. Nearly a week later, it has held.", ["signing held 2018-10-11; -; Chad, Sudan"]),
        ("Chad and Sudan signed a truce on Thursday, envoys said on Wednesday.", ["signing held 2018-10-11; -; Chad, Sudan"]),
        ("Chad and Sudan signed a truce on Thursday. Togo will sign it this Thursday.", ["signing held 2018-10-11; -; Chad, Sudan", "signing scheduled 2018-10-18; -; Togo"]),
        ("Chad and Sudan signed a truce last Thursday.", ["signing held 2018-10-11; -; Chad, Sudan"]),
        ("Chad and Sudan signed a truce on Thursday. Envoys arrived yesterday.", ["signing held 2018-10-11; -; Chad, Sudan"]),
        ("Chad and Sudan will sign a truce on Thursday. Envoys arrived on Tuesday.", ["signing scheduled 2018-10-18; -; Chad, Sudan"]),
        ("Chad and Sudan signed a truce on Tuesday.", ["signing held 2018-10-16; -; Chad, Sudan"]),
    ],
)  # fmt: skip
def test_the_next_day_is_there(text: str, rows: list[str]) -> None:
    assert told(text + MORE, WEDNESDAY) == sorted(rows)


def test_it_is_held_as_of_the_report() -> None:
    timeline = st.extract(st.Document(text="Chad and Sudan signed a truce on Thursday." + MORE, published=WEDNESDAY))
    (event,) = timeline.as_of(WEDNESDAY).events
    assert (event.status.value, event.when.edtf) == ("held", "2018-10-18")


def test_a_note_tells_too_little() -> None:
    text = "Chad and Sudan signed a truce on Thursday."
    assert told(text, WEDNESDAY) == ["signing held 2018-10-11; -; Chad, Sudan"]


def test_a_plan_of_later_days_stays_a_plan() -> None:
    told_early = st.Document(text="Chad and Sudan will sign a truce on October 24.", published=WEDNESDAY)
    (event,) = st.extract(told_early).events
    assert event.status.value == "scheduled"
