"""Two events in one sentence, each with its own day, and who of a sentence was at its meeting and who is only told of."""

import pytest

import summit_timeline as st

THURSDAY = "2022-09-15"

DAYS = [
    # an event counted from another one behind it, which has the day
    ("Kenya met Mali in Rome, a day after Togo signed a pact on Monday.", ["meeting held 2022-09-13"]),
    ("Kenya and Mali met in Rome a day after their envoys struck a deal on Monday.", ["meeting held 2022-09-13"]),
    ("Kenya will meet Mali in Rome two days before a vote on October 9.", ["meeting scheduled 2022-10-07"]),
    (
        "Kenya and Mali will hold talks on the eve of a summit in Rome on October 9.",
        ["meeting scheduled 2022-10-08", "summit scheduled 2022-10-09"],
    ),
    (
        "Kenya and Mali held talks in Rome on the eve of a summit that opened on Tuesday.",
        ["meeting held 2022-09-12", "summit held 2022-09-13"],
    ),
    # and not: it has a day of its own, or what is counted is another one
    (
        "Kenya and Mali held talks on Monday on the eve of a summit in Rome.",
        ["meeting held 2022-09-12", "summit held 2022-09-13"],
    ),
    ("Kenya met Mali on Tuesday, a day after Togo lifted its ban.", ["meeting held 2022-09-13"]),
    (
        "Kenya and Mali met in Rome and agreed to meet again a day after the vote on October 9.",
        ["meeting held ../..", "meeting scheduled 2022-10-10"],
    ),
    ("Kenya met Mali in Rome days after Togo lifted its ban on Monday.", ["meeting held [2022-09-13..2022-09-15]"]),
    # the weekday of what comes first is the one before that of what follows
    (
        "Kenya will meet Mali on Saturday after meeting Togo on Tuesday.",
        ["meeting held 2022-09-13", "meeting scheduled 2022-09-17"],
    ),
    (
        "Kenya will meet Mali on Tuesday after meeting Togo on Saturday.",
        ["meeting scheduled 2022-09-17", "meeting scheduled 2022-09-20"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_each_event_has_its_own_day(text: str, expected: list[str]) -> None:
    events = st.extract(st.Document(text=text, published=THURSDAY)).events.where(kind=["meeting", "summit"])
    told = [f"{e.kind.value} {e.status.value} {e.when.edtf if e.when.known else '../..'}" for e in events]
    assert sorted(told) == sorted(expected)


SIDES = [
    ("Kenya told Mali that Togo would leave the bloc when they met in Rome on Tuesday.", "Kenya Mali"),
    ("Kenya's minister urged his Malian counterpart to arm Togo when they met on Tuesday.", "Kenya Mali"),
    ("Kenya's president told Mali's president that Togo would not join the bloc at talks on Tuesday.", "Kenya Mali"),
    ("Kenya's president thanked Mali's president for his help in Togo during talks on Tuesday.", "Kenya Mali"),
    ("Kenya's president urged Mali to pull out of Togo during a meeting on Tuesday.", "Kenya Mali"),
    ("Kenya and Mali, which held talks in Rome last month, called on Togo to free them.", "Kenya Mali"),
    ("Kenya's and Mali's ministers, who met in Rome on Tuesday, called on Togo to lift its ban.", "Kenya Mali"),
    ("Togo criticised Kenya for meeting Mali in Rome on Tuesday.", "Kenya Mali"),
    ("Togo thanked Kenya for meeting Mali on Tuesday.", "Kenya Mali"),
    # and not
    ("Togo's ministers, who met Mali's in Rome on Tuesday, blamed Kenya.", "Mali Togo"),
    ("Kenya and Mali, which held talks with Togo on Tuesday, closed the border.", "Mali Togo"),
    ("Kenya prepared for meeting Mali in Rome on Tuesday.", "Kenya Mali"),
    ("Kenya and Mali said Togo would leave the bloc when they met in Rome on Tuesday.", "Kenya Mali"),
]


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_who_of_a_sentence_was_at_its_meeting(text: str, expected: str) -> None:
    event = st.extract(st.Document(text=text, published=THURSDAY)).events.where(kind="meeting")[0]
    assert " ".join(sorted(p.name for p in event.participants)) == expected
    assert event.absent == ()


# a matter that somebody discusses has a place of its own
DISCUSSED = [
    ("Kenya's president discussed the war in Chad with Mali's president in Rome on Tuesday.", "Rome", "Kenya Mali"),
    ("Kenya's president discussed the war with Mali's president in Rome on Tuesday.", "Rome", "Kenya Mali"),
    ("Kenya's president met rebels in Rome on Tuesday.", "Rome", "Kenya"),
]


@pytest.mark.parametrize(("text", "place", "who"), DISCUSSED)
def test_who_discusses_a_matter_is_not_where_it_is(text: str, place: str, who: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=THURSDAY)).events
    assert event.place is not None
    assert (event.place.name, " ".join(sorted(p.name for p in event.participants))) == (place, who)
