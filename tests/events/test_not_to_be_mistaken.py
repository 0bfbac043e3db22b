"""Words near an event that are easily taken wrongly: what is denied, included, done in the evening; own sentences."""

import pytest
from events_told import told

# Published on Thursday, 2018-10-18.
ENDS = [
    # what is denied is that it is off
    ("Ghana denied that the summit with Togo on Friday had been called off.", ["summit scheduled 2018-10-19"]),
    ("Ghana denied a summit with Togo.", []),
    # what is denied is something else
    (
        "Ghana denied claims that the visit of Togo's president, which was cancelled on Monday, had cost millions.",
        ["visit cancelled -"],
    ),
    ("Ghana denied blame after the summit with Togo was called off.", ["summit cancelled -"]),
    ("Ghana denied that the talks with Togo on Friday were off.", ["meeting scheduled 2018-10-19"]),
    ("Ghana denied that talks with Togo were held on Friday.", []),
    ("Ghana denied wrongdoing when its president met Togo's premier on Monday.", ["meeting held 2018-10-15"]),
    # who refuses to go on with talks leaves them where they were
    ("Ghana refused to resume talks with Togo that were suspended in May.", ["meeting postponed -"]),
    ("Ghana will resume talks with Togo that were suspended in May.", ["meeting scheduled -"]),
    # what was called off on the very day has that day, and no other one
    (
        "Ghana on Tuesday called off talks with Togo set for December, minutes before the opening of the fair.",
        ["meeting cancelled [2018-12-01..2018-12-31]"],
    ),
]
HELD = [
    # what somebody has held is over, whatever he will do
    ("Ghana's president has held talks with Togo's president and will send a letter to Chad's.", "meeting held -"),
    ("Ghana has hosted a summit with Togo and will send envoys.", "summit held -"),
    ("Ghana's president has attended a summit in Lome and will return to Accra.", "summit held -"),
    # a trip includes meetings; a proposal only names them
    ("The proposal included a summit of Ghana and Togo in November.", "summit scheduled [2018-11-01..2018-11-30]"),
    # who flies home in the evening has held the talks before
    ("Ghana's president holds talks with Togo's in Lome on Thursday evening.", "meeting scheduled 2018-10-18"),
    (
        "Ghana's president holds talks with Togo's in Lome on Thursday before he flies home tonight.",
        "meeting held 2018-10-18",
    ),
]
DAYS = [
    # the day is of what was done under what had been signed
    ("Ghana freed 20 prisoners on Monday under a deal signed with Togo.", ["signing held -"]),
    # a full stop of an abbreviation ends the sentence where the next word opens one
    (
        "Ghana's minister met Togo's on Fri. Next week they meet again.",
        ["meeting held 2018-10-12", "meeting scheduled [2018-10-22..2018-10-28]"],
    ),
    # the second town is that from which nobody returned
    ("Ghana's president returned on Monday from Lome, where he met Togo's president.", ["meeting held [..2018-10-15]"]),
    ("Ghana's president returned on Monday from Paris to Accra, where he met Togo's president.", ["meeting held -"]),
]
DAYS_NAMED = [
    (
        "The presidents of Ghana and Togo will meet in Lome not on Friday but on Saturday.",
        "meeting scheduled 2018-10-20",
    ),
    ("Ghana's and Togo's presidents met in Lome, not on Monday but on Tuesday.", "meeting held 2018-10-16"),
    ("It was on Friday that the presidents of Ghana and Togo met in Lome.", "meeting held 2018-10-12"),
    ("It was in May that Ghana proposed a summit with Togo.", "summit considered -"),
]
NOTHING = [
    "Ghana's president was on the phone when the quake struck on Monday.",
    "The minister, reached on the phone on Monday, declined to talk about Togo.",
    "Togo's president was on the phone with his brother on Monday.",
    "Ghana's premier heads to a Dec. 6 runoff.",
    "Ghana's premier heads to the party convention on Friday.",
    "Ana Soto toured Accra with her band last month.",
    "Ghana's national handball team toured Togo in May.",
]
GOING = [
    ("Ghana's president will head to an event in Lome on Friday.", ["visit scheduled 2018-10-19"]),
    (
        "Ana Soto of Chile was in Accra this week on a trip that included talks with Ghana's president.",
        ["meeting held [2018-10-15..2018-10-18]", "visit held [2018-10-15..2018-10-18]"],
    ),
    ("Ana Soto of Chile did not go to Ghana on a visit.", []),
    ("Ghana's premier heads to the Togolese capital on Friday.", ["visit scheduled 2018-10-19"]),
    ("Ghana's president was on the phone with Togo's premier on Monday.", ["call held 2018-10-15"]),
    ("Ghana's president toured Togo on Monday with a team of ministers.", ["visit held 2018-10-15"]),
]
TABLE = [
    *ENDS,
    *((text, [event]) for text, event in (*HELD, *DAYS_NAMED)),
    *DAYS,
    *((text, []) for text in NOTHING),
    *GOING,
]


@pytest.mark.parametrize(("text", "events"), TABLE, ids=[text for text, _ in TABLE])
def test_not_mistaken(text: str, events: list[str]) -> None:
    assert [row.split(";")[0] for row in told(text)] == events
