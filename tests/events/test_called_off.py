"""What is called off or put off, whichever of the words for it is used, and where a day or a name is only beside it."""

import itertools

import pytest

import summit_timeline as st

OFF = ("cancelled", "called off", "scrapped", "axed", "abandoned", "ditched", "nixed")
PUT_OFF = ("postponed", "put off", "delayed", "deferred", "shelved", "pushed back", "put back")
WORDS = (*((word, "cancelled") for word in OFF), *((word, "postponed") for word in PUT_OFF))

# published on Wednesday, 2024-03-06; the days that each gives the event, whose status is that of the word
FRAMES = [
    ("The summit of Chad and Togo, set for Friday, was {} on Tuesday.", "2024-03-08"),
    ("A meeting of Chad and Togo on Friday was abruptly {} on Tuesday.", "2024-03-08"),
    ("Friday's talks between Chad and Togo have been {}.", "2024-03-08"),
    ("Chad {} its talks with Togo on Tuesday.", ""),
    ("In January, when Chad said it had {} a visit to Togo, ministers resigned.", ""),
    ("The talks between Chad and Togo, which Chad {} on Tuesday, had been set for Friday.", "2024-03-08"),
    ("The talks between Chad and Togo that Chad {} on Tuesday were due to be held on Friday.", "2024-03-08"),
    ("Chad's leader was due in Lome on Friday for talks with Togo but {} the journey.", "2024-03-08"),
]


def read(text: str) -> list[st.Claim]:
    return list(st.extract(st.Document(text=text, published="2024-03-06")).claims)


@pytest.mark.parametrize(("frame", "word"), list(itertools.product(FRAMES, WORDS)))
def test_each_word_for_it_says_the_same(frame: tuple[str, str], word: tuple[str, str]) -> None:
    (text, days), (off, status) = frame, word
    told = {(str(claim.status), claim.when.edtf if claim.when.known else "") for claim in read(text.format(off))}
    assert told == {(status, days)}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The talks between Chad and Togo, which Chad cancelled last year, resume on Friday.", "scheduled"),
        ("A summit with Togo, which Chad had cancelled in January, will be held on Friday.", "scheduled"),
        ("The talks between Chad and Togo that Chad called off in May were set to resume on Friday.", "scheduled"),
        ("Chad's leader was in Lome on Friday for talks with Togo but cancelled the trip to Mali.", "held"),
        ("Chad's leader was due in Lome on Friday for talks with Togo but cancelled the trip to Mali.", "scheduled"),
    ],
)
def test_what_is_on_though_something_was_called_off(text: str, status: str) -> None:
    assert {str(claim.status) for claim in read(text) if claim.kind != "visit"} == {status}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The anti-Lula bloc met ministers of Peru in Brasilia on Tuesday.", ["Peru"]),
        ("Pro-Putin lawmakers met ministers of Peru in Minsk on Tuesday.", ["Peru"]),
        ("Ministers of non-NATO states met in Vienna on Tuesday.", []),
        ("A Russian-speaking envoy met Moldova's president on Tuesday.", ["Moldova"]),
        ("Post-Brexit talks between Britain and the EU were held on Tuesday.", ["United Kingdom", "European Union"]),
        (
            "Senator Ana Hale met members of the Education, Youth and Sport Committee on Tuesday.",
            ["Education, Youth and Sport Committee", "Ana Hale"],
        ),
        # and not
        ("The US-Russia talks were held in Geneva on Tuesday.", ["United States", "Russia"]),
        ("Ministers of Peru, Chile and the Andean Committee met on Tuesday.", ["Peru", "Chile", "Andean Committee"]),
    ],
)
def test_a_name_that_only_tells_what_others_are(text: str, names: list[str]) -> None:
    assert sorted(p.name for claim in read(text) for p in claim.participants) == sorted(names)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Obama signed another executive order on Tuesday.", "executive order"),
        ("Obama signed yet another bill on Tuesday.", "bill"),
        ("Chad and Togo signed a number of agreements on fishing on Tuesday.", "agreements on fishing"),
        # and not
        ("Chad and Togo signed five agreements on Tuesday.", "five agreements"),
    ],
)
def test_what_is_signed_without_the_words_that_lead_up_to_it(text: str, subject: str) -> None:
    assert [claim.subject for claim in read(text)] == [subject]


@pytest.mark.parametrize(
    "text",
    [
        "Chad cancelled a Security Council meeting it had called for Wednesday.",
        "Chad scrapped talks with Togo it had arranged for Wednesday and recalled its envoy.",
        "Chad called off a meeting with Togo its king had requested for Wednesday.",
        "Chad cancelled a meeting of ministers of Togo called for Wednesday.",
    ],
)
def test_the_day_for_which_it_was_called_is_its_day_also_if_it_is_today(text: str) -> None:
    (claim,) = read(text)
    assert (claim.status.value, claim.when.edtf) == ("cancelled", "2024-03-06")
