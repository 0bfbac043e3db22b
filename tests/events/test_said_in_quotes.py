"""What somebody calls "yesterday" in a quotation is counted from the day on which he said it. Own sentences."""

import itertools

import pytest

import summit_timeline as st

PUBLISHED = "2018-08-10"  # a Friday
RELATIVE = {"today": 0, "this morning": 0, "tonight": 0, "yesterday": 1, "last night": 1, "yesterday evening": 1}
DAYS = {"Monday": 6, "Wednesday": 8, "Thursday": 9, "Aug. 3": 3, "Friday": 10}
TOLD = [
    '"We met Chilean officials in Lima {r}," Ana Soto said {d}.',
    '"We met Chilean officials in Lima {r}," Ana Soto told reporters on {d}.',
    '"We met Chilean officials in Lima {r}," Ana Soto said in a statement late on {d}.',
    '"We met Chilean officials in Lima {r}," Ana Soto wrote on Twitter {d}, adding more.',
    '"We have many ties," Ana Soto said {d}. "We met Chilean officials in Lima {r}."',
    'Ana Soto said on {d}: "We met Chilean officials in Lima {r}."',
    'On {d}, Ana Soto told reporters in Quito, "We met Chilean officials in Lima {r}."',
]


def days(text: str) -> list[str]:
    return [c.when.edtf for c in st.extract_claims(st.Document(text=text, published=PUBLISHED))]


@pytest.mark.parametrize(("text", "relative", "day"), [*itertools.product(TOLD, RELATIVE, DAYS)])
def test_the_day_is_counted_from_that_of_the_telling(text: str, relative: str, day: str) -> None:
    assert days(text.format(r=relative, d=day)) == [f"2018-08-{DAYS[day] - RELATIVE[relative]:02d}"]


def test_tomorrow_is_counted_so_too() -> None:
    assert days('"We will meet Chilean officials in Lima tomorrow," Ana Soto said on Wednesday.') == ["2018-08-09"]


@pytest.mark.parametrize(
    "text",
    [
        '"We met Chilean officials yesterday," Ana Soto said.',
        '"We met Chilean officials yesterday," Ana Soto said. On Monday she flew home.',
        '"We met Chilean officials yesterday," Ana Soto said. She said on Monday that it was over.',
        '"We met Chilean officials yesterday," said Ana Soto, who said on Monday that she would resign.',
        '"We met Chilean officials yesterday," Ana Soto said, two days after she said on Monday that it was over.',
        "Ana Soto, who said on Monday she would resign, met Chilean officials yesterday.",
    ],
)
def test_it_is_counted_from_the_report_where_nothing_tells_when_it_was_said(text: str) -> None:
    assert days(text) == ["2018-08-09"]


LEAD = "Chile said on {d} that it was ready for a summit with Peru.\n\n"


@pytest.mark.parametrize(
    ("lead", "behind", "day"),
    [
        ("Thursday", "", "2018-08-09"),
        ("Friday", "", "2018-08-10"),
        ("Wednesday", "", "2018-08-10"),
        ("Thursday", "On Friday, the border was open.\n\n", "2018-08-10"),
    ],
)
def test_what_a_report_of_yesterday_quotes_was_said_yesterday(lead: str, behind: str, day: str) -> None:
    text = LEAD.format(d=lead) + behind + '"We met Chilean officials in Lima today," Ana Soto said.'
    assert days(text)[-1] == day


def test_a_note_on_a_meeting_in_a_quotation_is_of_who_speaks() -> None:
    text = 'Merkel met Macron on Thursday. "Good meeting," she said.'
    (event,) = st.extract(st.Document(text=text, published=PUBLISHED)).events
    assert {"Angela Merkel", "Emmanuel Macron"} <= {p.name for p in event.participants}
    assert len(event.claims) == 2
