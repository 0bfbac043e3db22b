"""What is planned, whichever of the words for it is used; and plans of which nothing tells that they came about."""

import itertools

import pytest

import summit_timeline as st

DUE_TO = ("scheduled", "set", "due", "expected", "slated", "supposed", "planned", "meant", "poised", "booked", "billed")
SET_FOR = ("scheduled", "set", "planned", "slated", "due", "fixed", "billed", "booked", "earmarked", "pencilled in")

# published on Wednesday, 2024-03-06; kind, status and days of the event
TO = [
    ("Talks between Chad and Togo were {} to begin on Friday.", ("meeting", "scheduled", "[2024-03-08..]")),
    ("Chad and Togo had been {} to meet on Friday.", ("meeting", "cancelled", "2024-03-08")),
    ("The summit of Chad and Togo was {} to be held on Friday, but it was axed.", ("summit", "cancelled", "2024-03-08")),
    ("Chad's leader, who spoke on Tuesday, is {} to address an ECOWAS summit on Friday.", ("summit", "scheduled", "2024-03-08")),
    ("Chad's president was {} to visit Togo last week.", ("visit", "scheduled", "[2024-02-26..2024-03-03]")),
]  # fmt: skip
FOR = [
    ("The summit of Chad and Togo was {} for Friday.", ("summit", "scheduled", "2024-03-08")),
    ("Chad said on Tuesday that the summit with Togo was {} for Friday.", ("summit", "scheduled", "2024-03-08")),
    ("Talks between Chad and Togo have been {} for Friday.", ("meeting", "scheduled", "2024-03-08")),
    ("A meeting {} for Friday between Chad and Togo was postponed.", ("meeting", "postponed", "2024-03-08")),
    ("A summit of Chad and Togo was {} for last week.", ("summit", "scheduled", "[2024-02-26..2024-03-03]")),
]


def read(text: str) -> list[st.Claim]:
    return list(st.extract(st.Document(text=text, published="2024-03-06")).claims)


@pytest.mark.parametrize(
    ("frame", "word"), [*itertools.product(TO, DUE_TO), *itertools.product(FOR, SET_FOR)], ids=lambda row: str(row)[:40]
)
def test_each_word_for_a_plan_says_the_same(frame: tuple[str, tuple[str, str, str]], word: str) -> None:
    text, told = frame
    claims = read(text.format(word))
    assert {(str(c.kind), str(c.status), c.when.edtf) for c in claims} == {told}
    if "ECOWAS" not in text:
        assert {p.name for c in claims for p in c.participants} == {"Chad", "Togo"}


@pytest.mark.parametrize(
    ("text", "status", "days"),
    [
        # in mind, or on the way, in the past
        ("Chad's president was going to visit Togo last week.", "scheduled", "[2024-02-26..2024-03-03]"),
        ("Chad's president was about to visit Togo last week when rebels struck.", "scheduled", "[2024-02-26..2024-03-03]"),
        ("Chad's president was to visit Togo last week.", "scheduled", "[2024-02-26..2024-03-03]"),
        ("Chad's president was willing to visit Togo last week.", "considered", "[2024-02-26..2024-03-03]"),
        ("Chad's president was to visit Togo on Tuesday.", "scheduled", "2024-03-05"),
        # the day is that of the promise
        ("Chad's president agreed to visit Togo last week.", "scheduled", "../.."),
        ("Chad's president offered to visit Togo last week.", "considered", "../.."),
        # and not
        ("Chad's president visited Togo last week, as he had planned.", "held", "[2024-02-26..2024-03-03]"),
        ("Chad's usual approach was to visit Togo, as it did last week.", "held", "[2024-02-26..2024-03-03]"),
        ("The talks between Chad and Togo on Tuesday were meant to end the row.", "held", "2024-03-05"),
    ],
)  # fmt: skip
def test_a_plan_of_the_past_is_no_event_of_the_past(text: str, status: str, days: str) -> None:
    assert [(str(c.status), c.when.edtf) for c in read(text)] == [(status, days)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The signing of a fishing pact by Chad and Togo was postponed.", ["Chad", "Togo"]),
        ("The signing of a treaty by the leaders of Chad and Togo took place on Tuesday.", ["Chad", "Togo"]),
        ("The signing of the bill by President Macron took place on Tuesday.", ["Emmanuel Macron", "France"]),
        # and not
        ("Togo's signing of a treaty is due by Friday.", ["Togo"]),
    ],
)
def test_who_signs_behind_what_is_signed(text: str, names: list[str]) -> None:
    assert sorted(p.name for claim in read(text) for p in claim.participants) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ivanka Trump spoke. Ivanka Trump knows aides of President Trump. On Tuesday Trump met Hollande.", "Donald Trump"),
        ("President Obama stayed at home. Michelle Obama spoke. On Tuesday Obama met Hollande.", "Barack Obama"),
        ("Ivanka Trump spoke of Donald Trump. Ivanka Trump left. On Tuesday Trump met Hollande.", "Donald Trump"),
        ("Ivanka Trump wants to stay, Mr. Trump to leave. On Tuesday Trump met Hollande.", "Donald Trump"),
        ("Senator Luis Vega spoke. Ana Vega and Ana Vega's aides left. On Tuesday Vega met Hollande.", "Luis Vega"),
        # and not
        ("Michelle Obama met Merkel on Tuesday.", "Michelle Obama"),
        ("Senator Ann Obama spoke. On Tuesday Obama met Hollande.", "Ann Obama"),
    ],
)  # fmt: skip
def test_a_surname_is_of_who_has_the_title(text: str, name: str) -> None:
    (claim,) = st.extract(st.Document(text=text, published="2016-06-08")).claims
    assert name in {p.name for p in claim.participants}
