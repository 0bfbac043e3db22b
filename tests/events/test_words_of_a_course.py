"""How an event begins, ends or comes to nothing, whichever of the words for it is used; who is at it and who is not."""

import itertools

import pytest

import summit_timeline as st

BEGAN = ("opened", "began", "started", "kicked off", "got under way", "commenced", "convened", "resumed", "restarted")
BEGIN = ("open", "begin", "start", "kick off", "get under way", "commence", "convene", "resume", "restart")
ENDED = ("ended", "concluded", "closed", "wrapped up", "finished", "broke up", "adjourned", "collapsed", "foundered")

# published on Wednesday, 2024-03-06; status and days of the one event
FRAMES = [
    (BEGAN, "Talks between Chad and Togo {} in Lome on Tuesday.", ("held", "[2024-03-05..]")),
    (BEGAN, "The talks between Chad and Togo, which {} on Tuesday, will last a week.", ("held", "[2024-03-05..]")),
    (BEGIN, "Talks between Chad and Togo are to {} on Friday.", ("scheduled", "[2024-03-08..]")),
    (BEGIN, "Talks between Chad and Togo {} on Friday in Lome.", ("scheduled", "[2024-03-08..]")),
    (BEGIN, "Talks between Chad and Togo may {} on Friday.", ("considered", "[2024-03-08..]")),
    (BEGIN, "Talks between Chad and Togo did not {} on Tuesday.", ("cancelled", "[2024-03-05..]")),
    (ENDED, "Talks between Chad and Togo {} in Lome on Tuesday.", ("held", "[..2024-03-05]")),
    (ENDED, "The talks between Chad and Togo, which {} on Tuesday, were hard.", ("held", "[..2024-03-05]")),
]
ROWS = [(text.format(word), told) for words, text, told in FRAMES for word in words]


def read(text: str) -> list[st.Claim]:
    return list(st.extract(st.Document(text=text, published="2024-03-06")).claims)


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_each_word_for_it_says_the_same(text: str, told: tuple[str, str]) -> None:
    claims = read(text)
    assert [(str(c.status), c.when.edtf) for c in claims] == [told]
    assert {p.name for c in claims for p in c.participants} == {"Chad", "Togo"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Talks between Chad and Togo have not begun.", ("scheduled", "../..")),
        ("Talks between Chad and Togo never began.", ("cancelled", "../..")),
        ("Talks between Chad and Togo will not begin on Friday.", ("cancelled", "[2024-03-08..]")),
        ("Talks between Chad and Togo didn't go ahead on Tuesday.", ("cancelled", "2024-03-05")),
        ("Chad and Togo agreed on talks in Lome in April.", ("scheduled", "[2024-04-01..2024-04-30]")),
        ("Chad and Togo agreed on Tuesday on talks in April.", ("scheduled", "[2024-04-01..2024-04-30]")),
        ("Chad and Togo agreed on Tuesday on a summit.", ("scheduled", "../..")),
        # what stands in an aside is not what becomes of it
        ("The talks of Chad and Togo, convened at Oman's wish, will be held on March 14.", ("scheduled", "2024-03-14")),
        # and not
        ("Talks between Chad and Togo on Tuesday did not start well.", ("held", "2024-03-05")),
        ("Chad and Togo agreed on a truce at talks in Lome in January.", ("held", "[2024-01-01..2024-01-31]")),
    ],
)
def test_what_did_not_begin_and_what_is_agreed_on(text: str, told: tuple[str, str]) -> None:
    claims = read(text)
    assert [(str(c.status), c.when.edtf) for c in claims] == [told]
    assert {p.name for c in claims for p in c.participants} >= {"Chad", "Togo"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Macron spoke on Tuesday ahead of his three-day visit, which kicks off on Friday.", "2024-03-08/2024-03-10"),
        ("Macron spoke on Tuesday ahead of his visit, which begins on Friday.", "[2024-03-08..]"),
    ],
)
def test_a_length_gives_the_last_day_where_it_counts_days(text: str, days: str) -> None:
    assert [c.when.edtf for c in read(text)] == [days]


SHUN = ("skip", "miss", "boycott")


@pytest.mark.parametrize(
    "text",
    [
        frame.format(word)
        for frame, word in itertools.product(
            ["Idriss Deby is to {} Friday's talks with Togo.", "Idriss Deby plans to {} a summit in Lome on Friday."],
            SHUN,
        )
    ],
)
def test_who_means_to_stay_away_is_absent(text: str) -> None:
    (claim,) = read(text)
    assert [p.name for p in claim.absent] == ["Idriss Deby"]
    assert "Chad" not in {p.name for p in claim.participants}


def test_who_presides_over_a_summit_is_there() -> None:
    (claim,) = read("Chad's President Idriss Deby presided over a summit in Lome on Tuesday.")
    assert [p.name for p in claim.participants] == ["Chad", "Idriss Deby"]
