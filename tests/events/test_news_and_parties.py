"""Days of which only what is to come is told, parts of a day, parties of a chamber, whom "he" means: own sentences."""

import pytest

import summit_timeline as st
from tests.events.events_told import told

# 2018-10-18 is a Thursday
NEWS_DAYS = [
    # what is to come on the day of the report is not its news
    ("Minister Ana Soto of Peru will testify on Thursday. Soto said in a meeting with Chilean envoys that she may quit.", "-"),
    ("Peru's parliament will vote on the deal on Thursday. President Ana Soto met Chilean envoys and thanked them.", "-"),
    ("On Thursday, Peru will vote. President Ana Soto met Chilean envoys and thanked them.", "-"),
    ("President Ana Soto is due to speak on Thursday. She met Chilean envoys and thanked them.", "-"),
    ("President Ana Soto spoke on Wednesday. Peru will vote on Thursday. Soto met Chilean envoys and thanked them.", "2018-10-17"),
    ("President Ana Soto said Thursday she will quit. Soto met Chilean envoys and thanked them.", "2018-10-18"),
    ("On Thursday, President Ana Soto said she will quit. Soto met Chilean envoys and thanked them.", "2018-10-18"),
    ("President Ana Soto said on Thursday that Peru will vote. Soto met Chilean envoys and thanked them.", "2018-10-18"),
    # words far behind the event word that it was on that day
    (
        "President Ana Soto spoke on Thursday. Soto was to meet Chilean envoys at her official house on the hill later in the afternoon.",
        "2018-10-18",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), NEWS_DAYS)
def test_days_of_the_news(text: str, days: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert (event.when.edtf if event.when.known else "-") == days


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Obama spoke at a Senate Republican lunch on Monday.", "Barack Obama, Senate Republicans"),
        ("Obama spoke at a closed Senate Republican policy lunch on Monday.", "Barack Obama, Senate Republicans"),
        ("Obama was at the weekly Senate Democratic luncheon on Monday.", "Barack Obama, Senate Democrats"),
        ("Obama attended a closed-door GOP lunch on Monday.", "Barack Obama, Republicans"),
        ("Obama met the House Democratic caucus on Monday.", "Barack Obama, House Democrats"),
        ("Obama met the Republican caucus on Monday.", "Barack Obama, Republicans"),
        # whom "he" means
        ("Igor Vega said that Envoy Paul Kerr would quit after he met Iran's premier on Monday.", "Iran, Paul Kerr"),
        ("Igor Vega, a clerk, added that Paul Kerr left before he met Iran's premier on Monday.", "Iran, Paul Kerr"),
        ("Envoy Paul Kerr told Igor Vega after he met Iran's premier on Monday that he was fine.", "Iran, Paul Kerr"),
        ("Envoy Paul Kerr praised Igor Vega before he met Iran's premier on Monday.", "Iran, Paul Kerr"),
    ],
)
def test_who_takes_part(text: str, who: str) -> None:
    (event,) = told(text)
    assert event.rsplit("; ", 1)[1] == who


# 2018-10-18 is a Thursday
RIGHT_BEHIND = [
    ("President Ana Soto unveiled a budget on Tuesday. The move came a day after a meeting with Chilean envoys.", "2018-10-15"),
    ("President Ana Soto unveiled a budget on Oct. 3. The move came two days after she met Chilean envoys.", "2018-10-01"),
    ("President Ana Soto unveiled a budget on Oct. 3. She had met Chilean envoys earlier in the day.", "2018-10-03"),
    ("President Ana Soto unveiled a budget last week. The move came a day after she met Chilean envoys.", "-"),
    ("President Ana Soto unveiled a budget on Oct. 3 and a law on Oct. 5. She had met Chilean envoys earlier in the day.", "-"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), RIGHT_BEHIND)
def test_days_told_right_before(text: str, days: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert (event.when.edtf if event.when.known else "-") == days
