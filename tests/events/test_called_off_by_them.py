"""Events that are told, beside what is done, as ones that somebody called off or put off; and how a summit is held."""

import pytest

import summit_timeline as st

MONDAY = "2019-05-27"


def read(text: str) -> list[str]:
    claims = st.extract_claims(st.Document(text=text, published=MONDAY))
    return [f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}" for c in claims]


TOLD = [
    # somebody called it off, or put it off, on a day that is not its own
    (
        "Chad's king will meet Mali's in Lima on Friday, making up for a meeting that he called off earlier this month.",
        ["meeting scheduled 2019-05-31"],
    ),
    ("Chad's king apologised for a summit with Mali that he cancelled this month.", ["summit cancelled -"]),
    ("Chad regretted the visit of Mali's king, which it put off last week.", ["visit postponed -"]),
    # it is held after all, or taken up again
    ("Chad and Mali held the summit that Chad had called off in April.", ["summit held -"]),
    ("Chad agreed to revive the talks with Mali that it called off in April.", ["meeting scheduled -"]),
    ("A meeting that Chad cancelled with Mali will be held in June.", ["meeting scheduled [2019-06-01..2019-06-30]"]),
    ("The talks of Chad and Mali that Chad called off last week ended in anger.", ["meeting held -"]),
    # what was put off is opened, or comes
    ("Chad and Mali opened talks on Sunday that were postponed in February.", ["meeting held [2019-05-26..]"]),
    ("Chad's king began on Sunday a visit to Mali that was postponed last month.", ["visit held [2019-05-26..]"]),
    ("Talks of Chad and Mali on Friday were postponed.", ["meeting postponed 2019-05-31"]),
    # who leaves talks does so on that day
    ("Chad pulled out of the Geneva talks on Saturday, and Mali was angry.", ["meeting scheduled -"]),
    # talks are taken up again because of a summit
    (
        "Chad and Mali agreed to resume peace talks at a summit on Saturday.",
        ["meeting scheduled -", "summit held 2019-05-25"],
    ),
    (
        "Chad and Mali agreed at a summit on Saturday to resume peace talks on Friday.",
        ["summit held 2019-05-25", "meeting scheduled [2019-05-31..]"],
    ),
    # a summit by video is one event, and a talk by video is a call
    ("The leaders of Chad and Mali will hold a summit by video link on June 15.", ["summit scheduled 2019-06-15"]),
    ("A summit of Chad and Mali will take place by video conference on Friday.", ["summit scheduled 2019-05-31"]),
    ("The leaders of Chad and Mali spoke by video link on Sunday.", ["call held 2019-05-26"]),
]


@pytest.mark.parametrize(("text", "events"), TOLD)
def test_what_is_told_of_an_event_beside_what_is_done(text: str, events: list[str]) -> None:
    assert read(text) == events
