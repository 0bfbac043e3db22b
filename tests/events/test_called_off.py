"""The day on which an event was called off is not its own, nor is the day of other news: own sentences by day."""

import pytest

import summit_timeline as st


def events(text: str, published: str) -> list[str]:
    """What each claim says: its word, days and status."""
    claims = st.extract_claims(st.Document(text=text, published=published))
    return [f"{text[c.start : c.end]} {c.when.edtf if c.when.known else '-'} {c.status.value}" for c in claims]


# 2018-11-29 is a Thursday, 2016-09-06 a Tuesday, 2016-09-26 a Monday
CALLED_OFF = [
    (
        "2018-11-29",
        "Trump abruptly canceled a planned meeting with Putin on Thursday, citing ships.",
        ["meeting - cancelled"],
    ),
    ("2016-09-06", "Obama canceled a meeting with Duterte on Monday night.", ["meeting - cancelled"]),
    ("2018-11-29", "The summit of Peru and Chile was called off on Tuesday.", ["summit - cancelled"]),
    ("2018-11-29", "The summit of Peru and Chile was abruptly postponed late on Monday.", ["summit - postponed"]),
    ("2018-11-29", "Trump called off a meeting with Putin on Saturday.", ["meeting 2018-12-01 cancelled"]),
    ("2001-07-16", "Musharraf left early, canceling a planned visit to Ajmer.", ["visit - cancelled"]),
    ("2001-07-16", "Musharraf left early, postponing talks with Vajpayee in Agra.", ["talks - postponed"]),
    ("2001-07-16", "Musharraf cancelled a speech, holding a meeting with Vajpayee in Agra.", ["meeting - held"]),
    ("2018-11-29", "Trump called off Thursday's meeting with Putin.", ["meeting 2018-11-29 cancelled"]),
    ("2018-11-29", "Trump canceled a meeting with Putin planned for Thursday.", ["meeting 2018-11-29 cancelled"]),
    (
        "2018-11-29",
        "Trump on Thursday canceled a meeting with Putin planned for Saturday.",
        ["meeting 2018-12-01 cancelled"],
    ),
    (
        "2018-11-29",
        "Merkel cancelled a trip to Israel on Thursday and flew to Berlin.",
        ["trip - cancelled", "flew to 2018-11-29 held"],
    ),
    (
        "2016-09-06",
        "Obama and Duterte were to hold talks on Tuesday. The meeting had been moved to a later date.",
        ["talks 2016-09-06 postponed", "meeting - postponed"],
    ),
    ("2018-11-29", "The talks of Peru and Chile in Lima were pushed to an unspecified date.", ["talks - postponed"]),
    (
        "2018-11-29",
        "The talks of Peru and Chile in Lima were moved to a bigger hall on Monday.",
        ["talks 2018-11-26 held"],
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), CALLED_OFF)
def test_the_day_of_calling_off(published: str, text: str, expected: list[str]) -> None:
    assert events(text, published) == expected


OTHER_NEWS = [
    (
        "2013-02-05",
        "Karzai had dinner with Cameron on Sunday and is due to meet Merkel on Tuesday.",
        ["dinner 2013-02-03 held", "meet 2013-02-05 scheduled"],
    ),
    (
        "2019-01-18",
        "Trump has not seen her since Jan. 9, when he walked out of a White House meeting with Macron.",
        ["meeting 2019-01-09 held"],
    ),
    (
        "2016-09-26",
        "Peru signed the accord with Chile on Monday. Its rebels freed a judge on Friday. Kerry met Merkel over tea.",
        ["signed 2016-09-26 held", "met - held"],
    ),
    (
        "2016-09-26",
        "Peru signed the accord with Chile on Monday. Kerry flew to Lima on Sunday. There Kerry met Merkel over tea.",
        ["signed 2016-09-26 held", "flew to 2016-09-25 held", "met 2016-09-25 held"],
    ),
    (
        "2016-09-06",
        "The White House said Mr. Obama would instead meet Park Geun-hye on Friday.",
        ["meet 2016-09-09 scheduled"],
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), OTHER_NEWS)
def test_the_day_of_other_news(published: str, text: str, expected: list[str]) -> None:
    assert events(text, published) == expected


# 1987-06-22 is a Monday, 2014-11-25 and 1995-11-21 are Tuesdays, 2003-08-29 is a Friday
OF_COMING = [
    (
        "1987-06-22",
        "OPEC ministers began arriving in Vienna for Thursday's conference.",
        ["conference 1987-06-25 scheduled"],
    ),
    ("2014-11-25", "Modi arrived in Beijing on Tuesday and held talks with Xi.", ["talks 2014-11-25 held"]),
    ("2014-11-25", "Modi came to Beijing on Monday and then had a meeting with Xi.", ["meeting 2014-11-24 held"]),
    (
        "1995-11-21",
        "Peru and Chile signed a treaty Tuesday after 21 days of talks outside Lima.",
        ["signed 1995-11-21 held", "talks [..1995-11-21] held"],
    ),
    (
        "1995-11-21",
        "Peru and Chile signed a treaty Tuesday after six hours of talks outside Lima.",
        ["signed 1995-11-21 held", "talks 1995-11-21 held"],
    ),
    (
        "2003-08-29",
        "BEIJING, Aug. 29 - The six-party talks concluded here Friday. The three-day talks were chaired by China.",
        ["talks 2003-08-27/2003-08-29 held", "talks - held"],
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), OF_COMING)
def test_the_days_of_coming_and_of_an_end(published: str, text: str, expected: list[str]) -> None:
    assert events(text, published) == expected


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Chile walked out of talks with Peru on Friday.", "held", "2018-05-04"),
        ("Luis Vega walked out of the meeting with Peru's Ana Soto on Friday.", "held", "2018-05-04"),
        (
            "Chile pulled out of talks with Peru on Friday.",
            "cancelled",
            "days unknown",
        ),  # the day is that of pulling out
        (
            "Chile will pull out of talks with Peru on Friday.",
            "cancelled",
            "days unknown",
        ),  # the day is that of pulling out
    ],
)
def test_who_walks_out_of_talks_was_at_them(text: str, status: str, day: str) -> None:
    (claim,) = st.extract_claims(st.Document(text=text, published="2018-05-06"))
    assert (claim.status.value, str(claim.when)) == (status, day)
