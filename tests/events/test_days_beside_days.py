"""Days that a report tells beside others: of a stay, of a stop of a tour, of the day itself; own sentences."""

import pytest
from events_told import told

# Published on Thursday, 2018-10-18.
STAYS = [
    # a meeting during a stay whose time the sentence before tells
    (
        "In early May Chilean Trade Minister Ana Soto visited Ghana. She toured a mill and met President Kofi Mensah.",
        ["meeting held [2018-05-01..2018-05-10]", "visit held [2018-05-01..2018-05-10]"],
    ),
    (
        "Chilean Trade Minister Ana Soto visited Ghana last week, her office said on Wednesday. She met President "
        "Kofi Mensah there.",
        ["meeting held [2018-10-08..2018-10-14]", "visit held [2018-10-08..2018-10-14]"],
    ),
    # not one whom the guest had met before, nor a meeting elsewhere
    (
        "In early May Chilean Trade Minister Ana Soto visited Ghana. She had met President Kofi Mensah before.",
        ["meeting held -", "visit held [2018-05-01..2018-05-10]"],
    ),
    (
        "In early May Chilean Trade Minister Ana Soto visited Ghana. She met Norwegian Foreign Minister Ole Berg in "
        "Oslo.",
        ["meeting held -", "visit held [2018-05-01..2018-05-10]"],
    ),
    # a day of a longer stay
    (
        "Chilean Trade Minister Ana Soto will visit Ghana from Nov. 5 to 8. On the third day she is to meet President "
        "Kofi Mensah.",
        ["meeting scheduled 2018-11-07", "visit scheduled 2018-11-05/2018-11-08"],
    ),
    (
        "Chilean Trade Minister Ana Soto will visit Ghana from Nov. 5 to 8. On the final day she is to meet President "
        "Kofi Mensah.",
        ["meeting scheduled 2018-11-08", "visit scheduled 2018-11-05/2018-11-08"],
    ),
]
TOURS = [
    (
        "Peruvian envoy Ana Soto set off on Tuesday on a tour that takes her to Oslo on Saturday and to Rome on Monday.",
        ["visit scheduled 2018-10-20", "visit scheduled 2018-10-22"],
    ),
    # what is over took her there
    (
        "Peruvian envoy Ana Soto made a tour that took her to Oslo on Saturday and to Rome on Monday.",
        ["visit held 2018-10-13", "visit held 2018-10-15"],
    ),
]
OFF = [
    (
        "Peru's President Ana Soto cancelled a visit to Chile on Wednesday, hours before she was due to leave.",
        ["visit cancelled 2018-10-17"],
    ),
    (
        "Peru's President Ana Soto on Wednesday called off a trip to Chile just minutes before departure.",
        ["visit cancelled 2018-10-17"],
    ),
    # only the day of the decision
    ("Peru's President Ana Soto cancelled a visit to Chile on Wednesday, days before a vote.", ["visit cancelled -"]),
    # talks to be taken up again, and talks that were put off after that was told
    (
        "Chad and Togo will resume talks in Accra in the coming days. The talks were suspended in August.",
        ["meeting scheduled -"],
    ),
    ("Chad and Togo will resume talks on Friday that were suspended in August.", ["meeting scheduled [2018-10-19..]"]),
    (
        "Chad and Togo were to hold talks in Accra on Friday. The talks were suspended on Wednesday.",
        ["meeting postponed 2018-10-19"],
    ),
]
ROWS = [
    (
        "Chad's chief prosecutor Ana Soto met judges of the Supreme Court on Monday and the justice minister on "
        "Tuesday.",
        ["meeting held 2018-10-15", "meeting held 2018-10-16"],
    ),
    # an earlier one on the day told right before
    (
        "Peruvian President Ana Soto met Norwegian Prime Minister Ole Berg in Oslo on Tuesday. She had earlier met "
        "with Foreign Minister Lise Dahl.",
        ["meeting held 2018-10-16", "meeting held 2018-10-16"],
    ),
    (
        "Peruvian President Ana Soto met Norwegian Prime Minister Ole Berg in Oslo on Tuesday. She had met "
        "Foreign Minister Lise Dahl twice.",
        ["meeting held -", "meeting held 2018-10-16"],
    ),
]
AFTER_ALL = [
    # what is to be after the end of something to come, and what was after the end of something
    (
        "Ana Soto of Peru and Ole Berg of Norway will meet in Oslo on Saturday, after the close of the G20 summit.",
        ["meeting scheduled 2018-10-20", "summit scheduled -"],
    ),
    (
        "Ana Soto of Peru and Ole Berg of Norway will meet in Oslo on Saturday once the G20 summit ends.",
        ["meeting scheduled 2018-10-20", "summit scheduled -"],
    ),
    (
        "Norway and Peru will hold a meeting in Oslo that starts on Wednesday and ends on Thursday.",
        ["meeting scheduled 2018-10-24/2018-10-25"],
    ),
    # the plans of a journey that is off, and a meeting at home that is on
    (
        "Peruvian President Ana Soto called off a visit to Oslo next week. She was to meet Norwegian Prime Minister "
        "Ole Berg on Tuesday.",
        ["meeting cancelled 2018-10-23", "visit cancelled [2018-10-22..2018-10-28]"],
    ),
    (
        "Peruvian President Ana Soto will not go to Oslo next week as planned. She was to meet Norwegian Prime "
        "Minister Ole Berg on Tuesday.",
        ["meeting cancelled 2018-10-23"],
    ),
    (
        "Peruvian President Ana Soto called off a visit to Oslo next week. She will meet Norwegian Prime Minister "
        "Ole Berg in Lima on Tuesday.",
        ["meeting scheduled 2018-10-23", "visit cancelled [2018-10-22..2018-10-28]"],
    ),
    # a news conference right after what is told before it, and one that is not
    (
        "Peru's President Ana Soto met Norwegian Prime Minister Ole Berg in Oslo on Tuesday. Berg gave a news "
        "conference afterwards.",
        ["meeting held 2018-10-16", "press held 2018-10-16"],
    ),
    (
        "Peru's President Ana Soto met Norwegian Prime Minister Ole Berg in Oslo on Tuesday. Berg is to give a news "
        "conference in Rome.",
        ["meeting held 2018-10-16", "press scheduled -"],
    ),
]
TOLD_BY_ANOTHER_DAY = [
    # a second one on the day told before, or on the next one
    (
        "Peru's President Ana Soto met Norwegian Prime Minister Ole Berg on Tuesday morning and Swedish Prime Minister "
        "Lars Lund in the afternoon.",
        ["meeting held 2018-10-16", "meeting held 2018-10-16"],
    ),
    (
        "Peru's President Ana Soto will meet Norwegian Prime Minister Ole Berg on Tuesday and Swedish Prime Minister "
        "Lars Lund the next day.",
        ["meeting scheduled 2018-10-23", "meeting scheduled 2018-10-24"],
    ),
    (
        "Peru's President Ana Soto met Norwegian Prime Minister Ole Berg on Tuesday and left the next day.",
        ["meeting held 2018-10-16"],
    ),
    # the eve of what opens on a day
    (
        "Peru's President Ana Soto will hold a meeting with Norwegian Prime Minister Ole Berg on the eve of a fair, "
        "which opens on Oct. 30.",
        ["meeting scheduled 2018-10-29"],
    ),
]
MAY_GO = [
    (
        "Norwegian Prime Minister Ole Berg may travel to Lima next week to meet Peruvian President Ana Soto.",
        ["meeting considered [2018-10-22..2018-10-28]", "visit considered [2018-10-22..2018-10-28]"],
    ),
    (
        "Norwegian Prime Minister Ole Berg may fly to Lima for talks with Peruvian President Ana Soto.",
        ["meeting considered -", "visit considered -"],
    ),
    (
        "Norwegian Prime Minister Ole Berg will travel to Lima next week to meet Peruvian President Ana Soto, who may "
        "resign.",
        ["meeting scheduled [2018-10-22..2018-10-28]", "visit scheduled [2018-10-22..2018-10-28]"],
    ),
    # one that is to come, and one that was called off before
    (
        "The presidents of Chad and Togo will meet in Accra before the end of November. They cancelled a meeting "
        "planned for Sept. 7.",
        ["meeting cancelled 2018-09-07", "meeting scheduled [..2018-11-30]"],
    ),
]
DECIDED = [
    # decided, agreed to, and held
    ("Peru decided on Sunday to hold a summit with Chile.", ["summit scheduled -"]),
    ("Peru's Socialists voted on Sunday to open talks with Chile.", ["meeting scheduled -"]),
    ("Peru and Chile held a summit on Sunday.", ["summit held 2018-10-14"]),
    (
        "Peru's President Ana Soto met Norwegian Prime Minister Ole Berg in Oslo on Tuesday, a month after she agreed "
        "to the talks on Sept. 12.",
        ["meeting held 2018-10-16"],
    ),
    # a plan for a day on which something else came about
    (
        "Peruvian envoys were due to meet Chilean ministers in Lima on Sunday when the king ordered them home. The "
        "meeting did not take place.",
        ["meeting cancelled 2018-10-14"],
    ),
    (
        "Peruvian envoys are due to meet Chilean ministers in Lima on Sunday when the fair has ended.",
        ["meeting scheduled 2018-10-21"],
    ),
]


@pytest.mark.parametrize(
    ("text", "events"), [*STAYS, *TOURS, *OFF, *ROWS, *AFTER_ALL, *TOLD_BY_ANOTHER_DAY, *MAY_GO, *DECIDED]
)
def test_days(text: str, events: list[str]) -> None:
    assert [row.split(";")[0] for row in told(text)] == events
