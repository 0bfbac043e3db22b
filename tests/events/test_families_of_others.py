"""Families whom officials meet, who is handed something at a meeting, what was held this week.

Own sentences; the expected values were decided before the rules.
"""

import pytest
from events_told import told

WEDNESDAY = "2015-04-29"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Justice Department officials met with members of Gray's family on Tuesday.", "Gray's family, Justice Department"),
        ("Justice Department officials met with the victim's family on Tuesday.", "Justice Department, victim's family"),
        ("FBI agents met with Soto's parents on Tuesday.", "FBI, Soto's parents"),
        ("President Barack Obama met privately with the family of Michael Brown on Tuesday.", "Barack Obama, family"),
        ("Governor Ana Vega met the parents of the dead miners on Tuesday.", "Ana Vega, parents"),
        ("White House officials met with union leaders on Tuesday.", "White House, union leaders"),
    ],
)  # fmt: skip
def test_officials_and_the_family_of_somebody(text: str, who: str) -> None:
    assert told(text, WEDNESDAY) == [f"meeting held 2015-04-28; -; {who}"]


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ana Vega met her family on Tuesday.",
        "Donald Trump met with his wife's family on Tuesday.",
        "The actress met Soto's family on Tuesday.",
        "Soto's family met with a lawyer on Tuesday.",
        "Members of the Soto family met on Tuesday to plan the wedding.",
        # no retreats
        "Republicans beat a hasty retreat on Tuesday over the debt.",
        "The lawmakers' retreat on taxes Tuesday angered Democrats.",
        "Senate Democrats are in full retreat on taxes, aides said Tuesday.",
        "The army's retreat from Mosul on Tuesday surprised Iraq.",
        # who agrees has not met
        "Republicans and Democrats in the Senate came together around a deal on Tuesday.",
        "Democrats and Republicans came together behind the bill on Tuesday.",
    ],
)
def test_no_meeting(text: str) -> None:
    assert told(text, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chad and Sudan came together on Tuesday in Lome for talks.", "held 2015-04-28; Lome; Chad, Sudan"),
        # what was held has been held, also in a week that goes on
        ("The talks of Chad and Sudan, held in Lome this week, drew protests.", "held [2015-04-27..2015-04-29]; Lome; Chad, Sudan"),
        ("The talks of Chad and Sudan held in Lome this month drew protests.", "held [2015-04-01..2015-04-29]; Lome; Chad, Sudan"),
        ("The talks of Chad and Sudan, to be held this week, drew protests.", "scheduled [2015-04-27..2015-05-03]; -; Chad, Sudan"),
        # who is handed something is there
        ("Ana Vega, Chile's envoy, gave the plan to Sergey Lavrov at a meeting on Tuesday.", "held 2015-04-28; -; Ana Vega, Chile, Russia, Sergey Lavrov"),
        ("At a meeting on Tuesday, John Kerry passed the papers to Sergey Lavrov.", "held 2015-04-28; -; John Kerry, Russia, Sergey Lavrov, United States"),
        ("Angela Merkel gave her blessing to Macron's plan at a cabinet meeting on Tuesday.", "held 2015-04-28; -; Angela Merkel"),
        ("John Kerry gave a letter to Lavrov at a meeting with Merkel on Tuesday.", "held 2015-04-28; -; Angela Merkel, Germany, John Kerry, United States"),
        ("John Kerry sent a letter to Lavrov during a meeting with Merkel on Tuesday.", "held 2015-04-28; -; Angela Merkel, Germany, John Kerry, United States"),
    ],
)  # fmt: skip
def test_what_was_held_and_who_was_there(text: str, row: str) -> None:
    assert told(text, WEDNESDAY) == [f"meeting {row}"]


def test_whose_family_it_is_need_not_be_there() -> None:
    text = "Wayne Gray was calm. Justice Department officials met with members of Gray's family on Tuesday."
    assert told(text, WEDNESDAY) == ["meeting held 2015-04-28; -; Gray's family, Justice Department"]
    text = "Putin's family met Merkel on Tuesday."
    assert told(text, WEDNESDAY) == ["meeting held 2015-04-28; -; Angela Merkel, Germany"]
    text = "Wayne Gray was calm. President Barack Obama met the Gray family on Tuesday."
    assert told(text, WEDNESDAY) == ["meeting held 2015-04-28; -; Barack Obama, Gray family"]


def test_what_they_prepare_to_do_is_to_come() -> None:
    text = "The vote came as Merkel and Renzi prepare to address ministers at their meeting on Friday."
    assert told(text, WEDNESDAY) == ["meeting scheduled 2015-05-01; -; Angela Merkel, Germany, Italy, Matteo Renzi"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # who speaks to those of his own country does so for no country
        ("In the private meeting on Tuesday, John Boehner told Republicans that it was final.", "John Boehner"),
        ("Barack Obama got applause from union leaders during a meeting at the White House on Tuesday.", "Barack Obama"),
        ("U.S. President Barack Obama speaks during a meeting with victims of the flood in Washington, U.S., April 28, 2015.", "Barack Obama, victims"),
        # but where somebody or some place abroad is told, he does
        ("At a meeting with Chinese envoys on Tuesday, Barack Obama spoke of Republicans.", "Barack Obama, China, United States"),
        ("At a meeting in Brussels on Tuesday, Barack Obama spoke of Republicans.", "Barack Obama, United States"),
        ("At a NATO meeting on Tuesday, Barack Obama spoke of Republicans.", "Barack Obama, NATO, United States"),
        ("Barack Obama told lawmakers on Tuesday that he met Hassan Rouhani.", "Barack Obama, Hassan Rouhani, Iran, United States"),
    ],
)  # fmt: skip
def test_for_whom_somebody_speaks_at_home(text: str, who: str) -> None:
    (row,) = told(text, WEDNESDAY)
    assert row.rpartition("; ")[2] == who


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The fate of the bill appeared to hinge on a meeting Wednesday between Chad and Sudan.",
            "scheduled 2015-04-29",
        ),
        ("The truce depends on a White House meeting of Chad and Sudan on Friday.", "scheduled 2015-05-01"),
    ],
)
def test_what_hangs_on_a_meeting_is_told_before_it(text: str, row: str) -> None:
    assert told(text, WEDNESDAY)[0].startswith(f"meeting {row};")
