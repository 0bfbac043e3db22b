"""Days that open the next clause, denials that an event is off, and what is called or prepared for a day."""

import pytest

import summit_timeline as st

# published on Wednesday, 2023-08-16
TABLE = [
    # a day behind "and" is that of the next verb
    ("Chile's president met Peru's leader on Monday and on Tuesday vetoed the bill.", ["meeting held 2023-08-14"]),
    ("Chile's president met Peru's leader on Monday and on Tuesday left the capital.", ["meeting held 2023-08-14"]),
    (
        "Chile's president met Peru's leader on Monday, scolded teachers on Tuesday and went home.",
        ["meeting held 2023-08-14"],
    ),
    (
        "Chile's leader will meet Peru's on Thursday and on Friday give a speech to miners.",
        ["meeting scheduled 2023-08-17"],
    ),
    (
        "Chile's president will meet Peru's leader on Thursday, and on Friday the two sign a pact.",
        ["meeting scheduled 2023-08-17", "signing scheduled 2023-08-18"],
    ),
    (
        "Chile's president will meet Peru's leader on Thursday and on Friday he flies to Bolivia.",
        ["meeting scheduled 2023-08-17", "visit scheduled 2023-08-18"],
    ),
    # not so
    ("Chile's president met Peru's leader on Monday and Tuesday.", ["meeting held 2023-08-14/2023-08-15"]),
    (
        "Chile's president will meet Peru's leader on Thursday and Friday, his office said.",
        ["meeting scheduled 2023-08-17/2023-08-18"],
    ),
    ("A summit of Chile and Peru held on Monday and Tuesday produced no deal.", ["summit held 2023-08-14/2023-08-15"]),
    ("The summit of Chile and Peru on Monday and Tuesday ended without a deal.", ["summit held 2023-08-14/2023-08-15"]),
    ("Meeting in Lima, Peru, on Tuesday, the presidents of Chad and Mali agreed on aid.", ["meeting held 2023-08-15"]),
    # rows of those who are told by what they are
    (
        "Chile's president meets union leaders on Thursday, mining executives on Friday and bishops next Tuesday.",
        ["meeting scheduled 2023-08-17", "meeting scheduled 2023-08-18", "meeting scheduled 2023-08-22"],
    ),
    ("Chile's president met union leaders on Monday and fired ministers on Tuesday.", ["meeting held 2023-08-14"]),
    (
        "Chile's president met union leaders on Monday, and governors voted for it on Tuesday.",
        ["meeting held 2023-08-14"],
    ),
    # somebody denies that it is off
    ("Chile denied reports that Friday's summit with Peru had been cancelled.", ["summit scheduled 2023-08-18"]),
    ("Chile denied that Friday's summit with Peru had been cancelled.", ["summit scheduled 2023-08-18"]),
    (
        "Chile and Peru will hold talks on Friday. Rumours that the talks had been put off were false, an aide said.",
        ["meeting scheduled 2023-08-18"],
    ),
    (
        "Chile and Peru will hold talks on Friday. An aide denied rumours of a postponement of the talks.",
        ["meeting scheduled 2023-08-18"],
    ),
    ("Chile confirmed reports that Friday's summit with Peru had been cancelled.", ["summit cancelled 2023-08-18"]),
    ("Chile rejected the claims and said the summit with Peru on Friday was off.", ["summit cancelled 2023-08-18"]),
    # who calls others to an event for a day, and who holds it
    ("Chile's president has convened a summit of the regional governors for Friday.", ["summit scheduled 2023-08-18"]),
    ("Chile's president convened a meeting of the governors for Friday.", ["meeting scheduled 2023-08-18"]),
    ("Chile's president convened a meeting of the governors on Monday.", ["meeting held 2023-08-14"]),
    ("Chile's president convened the governors on Monday.", ["meeting held 2023-08-14"]),
    # what is prepared for it is seen on another day
    (
        "A draft for Friday's summit of Chile and Peru, obtained by a daily on Monday, asks for aid.",
        ["summit scheduled 2023-08-18"],
    ),
    (
        "Chile and Peru will hold talks later this month. A paper prepared for the talks and seen by aides on Monday asks for aid.",
        ["meeting scheduled [2023-08-16..2023-08-31]"],
    ),
    ("At a summit of Chile and Peru on Monday a plan was unveiled.", ["summit held 2023-08-14"]),
    # a counted round of those who met
    (
        "Chile's president met Peru's leader on Sunday. A second round is planned for Thursday.",
        ["meeting held 2023-08-13", "meeting scheduled 2023-08-17"],
    ),
    (
        "Chile's president met Peru's leader on Sunday. A new round of tariffs is due on Friday.",
        ["meeting held 2023-08-13"],
    ),
    (
        "Chile's president met Peru's leader on Sunday. He won a second round of voting on July 2.",
        ["meeting held 2023-08-13"],
    ),
    # what "since" opens is over behind its day
    ("Chile and Peru held their first talks since May in the buffer zone on Tuesday.", ["meeting held 2023-08-15"]),
    ("The leaders of Chile and Peru met for the first time since May in Lima on Tuesday.", ["meeting held 2023-08-15"]),
    (
        "Chile and Peru held their first talks since a shooting on July 5 in Lima on Tuesday.",
        ["meeting held 2023-08-15"],
    ),
    ("Chile and Peru held their first talks since the war in Lima on Tuesday.", ["meeting held 2023-08-15"]),
    ("Chile and the rebels, in talks in Caracas since July 21, will take a break.", ["meeting held [2023-07-21..]"]),
    ("Chile and Peru are in talks that began in March 2021.", ["meeting held [2021-03-01..]"]),
    # who came home from it
    (
        "Chile's foreign minister returned from Lima on Sunday, where she had held three days of talks with officials.",
        ["meeting held [..2023-08-13]"],
    ),
    ("The leaders of Chile and Peru wind up a three-day summit on Wednesday.", ["summit held 2023-08-14/2023-08-16"]),
    # for which day it had been planned
    (
        "A summit of Chile and Peru was called off on Tuesday. It had been planned for Sept. 22.",
        ["summit cancelled 2023-09-22"],
    ),
    ("Chile called off its talks with Peru. They had been set for Sept. 22.", ["meeting cancelled 2023-09-22"]),
    (
        "The leaders of Chile and Peru held talks on Tuesday. They had been planned for Sunday.",
        ["meeting held 2023-08-15"],
    ),
    # the day that is told for itself, and the one that is not meant
    ("It was last Friday that the ministers of Chile and Peru met, not on Monday.", ["meeting held 2023-08-11"]),
    ("It was announced on Monday that Chile and Peru would meet on Sunday.", ["meeting scheduled 2023-08-20"]),
    # a paper signed before
    (
        "Chile and the rebels swapped captives on Sunday under a deal signed in Oslo in June.",
        ["signing held [2023-06-01..2023-06-30]"],
    ),
    ("Chile and Peru signed a deal on Sunday.", ["signing held 2023-08-13"]),
    (
        "Chile's cabinet backed a treaty that Chile's foreign minister will sign in Lima on Friday.",
        ["signing scheduled 2023-08-18"],
    ),
    # in the evening of the day of the report
    ("Chile's president meets Peru's leader on Wednesday evening in Lima.", ["meeting scheduled 2023-08-16"]),
    ("Chile's president holds talks with Peru's leader on Wednesday evening.", ["meeting scheduled 2023-08-16"]),
    ("Chile's president held talks with Peru's leader on Wednesday evening.", ["meeting held 2023-08-16"]),
    # what is done by telephone is done in a call
    (
        "Chile and Peru will reopen the pass on Aug. 30, the presidents of Chile and Peru agreed by telephone on Monday.",
        ["call held 2023-08-14"],
    ),
    ("The presidents of Chile and Peru agreed to speak by telephone on Saturday.", ["call scheduled 2023-08-19"]),
    ("The deal brokered by telephone on Monday took hold.", []),
    # who goes to none, and who refuses to come to what is planned
    ("Chile's leader said he would go to no peace talks in Lima.", []),
    ("No minister of Chile will attend talks with Peru in Lima on Friday.", ["meeting scheduled 2023-08-18"]),
    (
        "Bishops refused to attend talks with President Daniel Ortega planned for Friday.",
        ["meeting scheduled 2023-08-18"],
    ),
    ("Chile's president refused to hold talks with Peru.", []),
    # what an event is of was founded on another day
    (
        "Leaders of Chile and Peru met on Monday for the first summit of a club proposed by Cuba in May.",
        ["summit held 2023-08-14"],
    ),
    ("A meeting of a panel set up in May was held on Monday by Chile and Peru.", ["meeting held 2023-08-14"]),
    # by how much it is moved is not how long it lasts; it may come nearer
    (
        "Chile brought forward by twelve days a summit with Peru, from Aug. 29 to Aug. 17.",
        ["summit scheduled 2023-08-17"],
    ),
    ("Chile moved a summit with Peru from Aug. 29 to Friday.", ["summit scheduled 2023-08-18"]),
    ("Chile postponed a summit with Peru from Dec. 20 to Jan. 11.", ["summit scheduled 2024-01-11"]),
    (
        "Chile postponed by two weeks a summit with Peru that was due on Thursday.",
        ["summit scheduled [2023-08-28..2023-09-03]"],
    ),
]


@pytest.mark.parametrize(("text", "events"), TABLE)
def test_each_day_is_that_of_its_own_clause(text: str, events: list[str]) -> None:
    timeline = st.extract(st.Document(text=text, published="2023-08-16"))
    assert sorted(f"{e.kind} {e.status} {e.when.edtf if e.when.known else '-'}" for e in timeline.events) == sorted(
        events
    )
