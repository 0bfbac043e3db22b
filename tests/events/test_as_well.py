"""What somebody is to do as well, behind a sentence that tells on which day he does something: own sentences."""

import pytest

import summit_timeline as st
from tests.events.events_told import told

# 2018-10-18 is a Thursday
AS_WELL = [
    ("On Monday, President Ana Soto of Peru will answer questions. She will also meet Chilean envoys.", "2018-10-22"),
    ("On Monday, President Ana Soto of Peru will speak. She is also due to meet Chilean envoys.", "2018-10-22"),
    ("President Ana Soto of Peru will speak on Monday. She will then hold talks with Chilean envoys.", "2018-10-22"),
    ("President Ana Soto of Peru will speak on Monday. Afterwards, she will meet Chilean envoys.", "2018-10-22"),
    ("President Ana Soto of Peru will speak on Monday. Soto also plans to meet Chilean envoys.", "2018-10-22"),
    ("Peru's premier is due to open a bridge on Monday. Then he will meet Chilean envoys.", "2018-10-22"),
    (
        "On Monday, President Ana Soto of Peru will speak. She will be asked of trade.\n\nShe will also meet Chilean envoys.",
        "2018-10-22",
    ),
    ("President Ana Soto of Peru will set out for Asia on Monday. She will also meet Chilean envoys.", "[2018-10-22..]"),
    # the day is of something else, is no one day, is over, or another one is told
    ("The court will rule on Monday. She will also meet Chilean envoys.", "-"),
    ("President Ana Soto of Peru will join a march that starts on Monday. She will also meet Chilean envoys.", "-"),
    ("President Ana Soto of Peru said on Thursday that she will run. She will also meet Chilean envoys.", "-"),
    ("President Ana Soto of Peru will speak on Monday or Tuesday. She will also meet Chilean envoys.", "-"),
    ("President Ana Soto of Peru will speak by Monday. She will also meet Chilean envoys.", "-"),
    ("On Monday, President Ana Soto of Peru gave a speech. She will also meet Chilean envoys.", "-"),
    ("On Monday, President Ana Soto of Peru will speak. The treasurer will also meet Chilean envoys.", "-"),
    ("On Monday, President Ana Soto of Peru will be in Lima. She will also meet Chilean envoys in Quito.", "-"),
    ("On Monday, President Ana Soto of Peru will speak. She may also meet Chilean envoys.", "-"),
    ("On Monday, President Ana Soto of Peru will speak. She will also meet Chilean envoys in May.", "[2019-05-01..2019-05-31]"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), AS_WELL)
def test_the_day_of_what_is_told_right_before(text: str, days: str) -> None:
    (event,) = [e for e in st.extract(st.Document(text=text, published="2018-10-18")).events if e.kind.value != "visit"]
    assert (event.when.edtf if event.when.known else "-") == days


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "President Ana Soto of Peru will visit Quito on Monday. She will meet Ecuadorean leaders.",
            "meeting scheduled 2018-10-22; Quito; Ana Soto, Ecuador, Peru",
        ),
        (
            "President Ana Soto of Peru will visit Quito on Monday and Tuesday. She is to meet Ecuadorean leaders.",
            "meeting scheduled [2018-10-22..2018-10-23]; Quito; Ana Soto, Ecuador, Peru",
        ),
        (
            "President Ana Soto of Peru arrives in Quito on Monday. She will meet Ecuadorean leaders.",
            "meeting scheduled [2018-10-22..]; Quito; Ana Soto, Ecuador, Peru",
        ),
        (
            "President Ana Soto of Peru visited Quito on Monday. She will meet Ecuadorean leaders.",
            "meeting scheduled -; -; Ana Soto, Ecuador, Peru",
        ),
    ],
)
def test_who_visits_meets_those_at_home_there_on_those_days(text: str, event: str) -> None:
    assert event in told(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("President Mary Soto of Peru spoke on Monday. She met Chilean envoys.", "Chile, Mary Soto, Peru"),
        ("The premier of Peru spoke on Monday. He met Chilean envoy Ana Vega.", "Ana Vega, Chile, Peru"),
        ("On Monday, Peru's premier spoke. Later, he met Chilean envoy Ana Vega.", "Ana Vega, Chile, Peru"),
        ("President Ana Soto of Peru spoke to Igor Vega on Monday before he met Chilean envoys.", "Chile, Igor Vega"),
    ],
)
def test_whom_he_and_she_mean(text: str, who: str) -> None:
    assert told(text)[-1].rsplit("; ", 1)[1] == who


@pytest.mark.parametrize(
    "text",
    [
        'President Ana Soto of Peru said so in a sit-down with "Seven Days" on Monday.',
        "President Ana Soto of Peru said so in a sit-down with CNN on Monday.",
        "President Ana Soto of Peru was on a hunting trip in Chile on Monday.",
    ],
)
def test_interviews_and_hunting_trips_are_no_events(text: str) -> None:
    assert told(text) == []
