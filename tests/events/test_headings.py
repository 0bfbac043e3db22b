"""The days and towns under which lines of diaries, programmes and lists of dates stand: own texts."""

import pytest

import summit_timeline as st

DIARY = """MONDAY, MARCH 7
BERN - Foreign ministers of Chile and Peru hold talks.
OSLO - Norwegian Prime Minister meets Polish Premier Donald Tusk.
TUESDAY, MARCH 8
LIMA, Peru - Andean presidents' summit (to March 9).
- VIENNA: OPEC ministers meet.
Court hears appeal."""

CHRONOLOGY = """Jan 3, 1993: Bush and Yeltsin sign the START II treaty in Moscow.
May 1994: Arafat and Rabin meet in Cairo.
Sept 13, 1994 - Envoys of Israel and Jordan agree to meet in Rome.
Oct 5, 1994 - Rabin announces a summit with King Hussein.
Oct 26, 1994 - Israel and Jordan sign a peace treaty at Wadi Araba.
Dec 1994 - Talks between Israel and Syria break down in Washington."""


def claims(text: str, published: str, title: str | None = None) -> set[tuple[str, str, str, str | None]]:
    """Kind, status, days and place of the claims of a text."""
    found = st.extract_claims(st.Document(text=text, published=published, title=title))
    return {
        (c.kind.value, c.status.value, c.when.edtf if c.when.known else "", c.place and c.place.name) for c in found
    }


def test_a_diary_of_the_week_to_come() -> None:
    assert claims(DIARY, "2011-03-04", "DIARY - World events") == {
        ("meeting", "scheduled", "2011-03-07", "Bern"),
        ("meeting", "scheduled", "2011-03-07", "Oslo"),
        ("summit", "scheduled", "2011-03-08/2011-03-09", "Lima"),
        ("meeting", "scheduled", "2011-03-08", "Vienna"),
    }


def test_a_list_of_dates_tells_of_what_was_done_and_of_plans_that_were_made() -> None:
    assert claims(CHRONOLOGY, "2000-06-01") == {
        ("signing", "held", "1993-01-03", "Moscow"),
        ("meeting", "held", "[1994-05-01..1994-05-31]", "Cairo"),
        ("meeting", "scheduled", "", "Rome"),
        ("summit", "held", "", None),
        ("signing", "held", "1994-10-26", None),
        ("meeting", "held", "[1994-12-01..1994-12-31]", "Washington"),
    }


@pytest.mark.parametrize(
    ("title", "monday", "wednesday"),
    [("The week ahead", "2011-03-07", "2011-03-09"), ("What happened in Brussels", "2011-02-28", "2011-03-02")],
)
def test_weekdays_above_lines_are_those_of_the_title(title: str, monday: str, wednesday: str) -> None:
    verb = "receives" if "ahead" in title else "received"
    text = f"Monday\nObama {verb} Jordan's King Abdullah at the White House.\nWednesday\nEU and Japanese officials resumed trade talks in Brussels."
    days = {day for kind, _, day, _ in claims(text, "2011-03-04", title)}
    if "ahead" in title:
        assert days == {monday, wednesday}
    else:
        assert wednesday in days


def test_a_town_in_front_of_a_colon_is_where_it_is() -> None:
    text = (
        "Brussels: NATO ministers meet on Tuesday. Vienna: OPEC meets on Friday. Minister: we met the Swiss on Monday."
    )
    assert claims(text, "2015-11-29") == {
        ("meeting", "scheduled", "2015-12-01", "Brussels"),
        ("meeting", "scheduled", "2015-12-04", "Vienna"),
        ("meeting", "held", "2015-11-23", None),
    }


LIVE = """17:10 Leaders are filing into the museum for the working dinner.
15:42 The bilateral between Obama and Hu Jintao was supposed to last forty minutes.
11:30 Cameron has just met Sarkozy at the Blue House.
09:15 Obama and Medvedev are to meet in Moscow."""

PROGRAMME = """08:40 Doorstep statement by the Secretary General
09:30 Meeting of the North Atlantic Council
Friday 22 November
09:00 Meeting of the NATO-Ukraine Commission"""


def test_the_hours_of_a_live_page_are_of_its_day() -> None:
    assert claims(LIVE, "2010-11-11", "G20 in Seoul live") == {
        ("meeting", "held", "2010-11-11", None),
        ("meeting", "held", "2010-11-11", "Seoul"),
        ("meeting", "scheduled", "", "Moscow"),
    }
    assert {day for _, _, day, _ in claims(LIVE, "2010-11-11", "The memoirs of a sherpa")} == {""}


def test_the_hours_of_a_programme_are_of_the_day_above_or_in_its_title() -> None:
    assert claims(PROGRAMME, "2002-11-20", "Media programme, Thursday 21 November") == {
        ("meeting", "scheduled", "2002-11-21", None),
        ("meeting", "scheduled", "2002-11-22", None),
    }


@pytest.mark.parametrize(
    "text",
    [
        "March 3 was quiet.\nMinisters of Chile and Peru met in Lima.",
        "1. Lima\n2. Oslo\nMinisters of Chile and Peru met in Lima.",
        "Who met whom:\nMinisters of Chile and Peru met in Lima.",
    ],
)
def test_no_list_of_dates(text: str) -> None:
    assert {day for _, _, day, _ in claims(text, "2011-06-04")} == {""}
