"""What is told around talks: who sends whom, what is said after them, who is met beside them, when something was."""

import pytest
from events_told import told

import summit_timeline as st

# the report is of 18 October 2018, a Thursday
TABLE = [
    ("Peru's president sent Foreign Minister Kolbe Tirab to talks in Rome on Monday.",
     ["meeting held 2018-10-15; Rome; Kolbe Tirab, Peru"]),
    ("Luis Vega of Peru dispatched envoy Kolbe Tirab to Rome on Monday for talks with Chile's president.",
     ["meeting held 2018-10-15; Rome; Chile, Kolbe Tirab, Peru"]),
    ("Peru sent its foreign minister to talks in Rome on Monday.", ["meeting held 2018-10-15; Rome; Peru"]),
    ("Peru's president will send Foreign Minister Kolbe Tirab to talks in Rome on Monday.",
     ["meeting scheduled 2018-10-22; Rome; Kolbe Tirab, Peru"]),
    ("Chile and Peru held talks on Tuesday. Peru's minister said after the talks that a vote could come on Friday.",
     ["meeting held 2018-10-16; -; Chile, Peru"]),
    ("Merkel said after the talks with Macron that took place on Tuesday that a vote was near.",
     ["meeting held 2018-10-16; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("Merkel said at the talks with Macron that Chad would vote on Friday.",
     ["meeting held -; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("Merkel met on the sidelines of the Lima summit on Tuesday with the president of Chad.",
     ["meeting held 2018-10-16; Lima; Angela Merkel, Chad, Germany", "summit held 2018-10-16; Lima; -"]),
    ("Trade has been frozen since May 2016, when talks between Chad and Mali broke down.",
     ["meeting held [2016-05-01..2016-05-31]; -; Chad, Mali"]),
    ("The two have not met since Oct. 2, when the leader of Chad's biggest rebel group walked out of a meeting with Mali.",
     ["meeting held 2018-10-02; -; Chad, Mali"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), TABLE)
def test_each_event_has_its_own_days_and_people(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize("name", ["Sisi", "al-Sisi", "el-Sisi", "President Sisi", "President al-Sisi"])
def test_a_surname_with_an_article_is_known_with_and_without_it(name: str) -> None:
    assert told(f"Merkel met {name} on Tuesday.") == [
        "meeting held 2018-10-16; -; Abdel Fattah el-Sisi, Angela Merkel, Egypt, Germany"
    ]


def test_a_first_name_alone_is_nobodys_surname() -> None:
    assert told("Ahmad met the mayor on Tuesday.") == ["meeting held 2018-10-16; -; -"]


def test_a_headline_tells_of_senators_where_the_text_tells_of_one_party() -> None:
    text = "Senate Republicans met with President Obama at the White House on Friday."
    document = st.Document(text=text, title="Senators meet Obama on shutdown", published="2013-10-11")
    (event,) = st.extract(document).events
    assert {"Barack Obama", "Senate Republicans"} <= {p.name for p in event.participants}


def test_the_other_party_is_met_apart() -> None:
    text = "Obama met House Republicans on Friday. He met Senate Democrats on Thursday."
    assert len(st.extract(st.Document(text=text, published="2013-10-11")).events) == 2


def test_a_row_of_what_was_done_goes_no_further_than_the_report() -> None:
    assert told("Merkel met Macron on Wednesday and Vladimir Putin on Tuesday.") == [
        "meeting held 2018-10-16; -; Angela Merkel, Germany, Russia, Vladimir Putin",
        "meeting held 2018-10-17; -; Angela Merkel, Emmanuel Macron, France, Germany",
    ]


@pytest.mark.parametrize("text", ["Merkel visits Paris on Monday and Moscow on Tuesday.",
                                  "Merkel travels to Paris on Monday and to Moscow on Tuesday."])  # fmt: skip
def test_each_visit_of_a_row_goes_to_its_own_town(text: str) -> None:
    assert told(text) == [
        "visit scheduled 2018-10-22; Paris; Angela Merkel, France, Germany",
        "visit scheduled 2018-10-23; Moscow; Angela Merkel, Germany, Russia",
    ]
