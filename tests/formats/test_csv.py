"""CSV holds one row for each event, whatever stands in its quotes."""

import csv
import io

from hypothesis import given, settings

import summit_timeline as st
from summit_timeline.formats.csv_ import COLUMNS, to_csv
from summit_timeline.testing.strategies import timelines


def rows(target: st.Timeline | st.Events) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(target).decode(), newline="")))


@settings(deadline=None)
@given(timelines())
def test_one_row_an_event(timeline: st.Timeline) -> None:
    found = rows(timeline)
    assert [row["id"] for row in found] == [event.id for event in timeline.events]
    assert all(list(row) == list(COLUMNS) and None not in row.values() for row in found)


def test_cells() -> None:
    text = "Japanese Prime Minister Fumio Kishida will hold a summit with the EU in Brussels on July 13."
    document = st.Document(text=text, published="2023-07-03", source="Wire, daily")
    (row,) = rows(st.extract(document))
    assert (row["kind"], row["status"], row["first"], row["last"]) == (
        "summit",
        "scheduled",
        "2023-07-13",
        "2023-07-13",
    )
    assert (row["place"], row["country"], row["sources"], row["quotes"]) == ("Brussels", "Belgium", "Wire, daily", text)
    assert set(row["participants"].split("; ")) == {"Japan", "European Union", "Fumio Kishida"}


def test_unknown_days_are_empty() -> None:
    document = st.Document(text="Japan and the EU will hold a summit next week.", published="2023-07-03")
    (row,) = rows(st.extract(document))
    assert (row["first"], row["last"], row["earliest"], row["latest"]) == ("", "", "2023-07-10", "2023-07-16")
