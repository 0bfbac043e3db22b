"""Something is promised at an event, which is then over, or for one that is still to come."""

import pytest

import summit_timeline as st

WEDNESDAY = "2018-12-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministers of OPEC agreed to cut output at a meeting in Vienna on Tuesday.", "meeting held 2018-12-04"),
        ("Ministers of OPEC agreed to cut output at a meeting in Vienna.", "meeting held ../.."),
        ("Ministers of OPEC agreed to cut output at a meeting in Vienna on Wednesday.", "meeting held 2018-12-05"),
        ("Chad and Mali pledged to build a bridge at a summit in Bamako on Friday.", "summit held 2018-11-30"),
        ("Chad and Mali promised to lower tariffs during their annual talks on Monday.", "meeting held 2018-12-03"),
        ("Chad and Mali vowed to free all prisoners at Monday's summit.", "summit held 2018-12-03"),
        # what is to be done there, or is promised on another day
        ("Chad and Mali agreed to discuss the bridge at a summit in Bamako on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali promised to raise tariffs at talks in Bamako on Friday.", "meeting scheduled 2018-12-07"),
        ("Chad and Mali agreed on Monday to free prisoners at a summit on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali have agreed to free prisoners at a summit on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali agreed to free prisoners at another summit on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali agreed to free prisoners at a summit next week.", "summit scheduled [2018-12-10..2018-12-16]"),
    ],
)
def test_a_promise_is_made_at_an_event_or_for_it(text: str, expected: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    assert f"{event.kind.value} {event.status.value} {event.when.edtf}" == expected


def test_a_headline_tells_of_a_promise_in_the_present() -> None:
    document = st.Document(
        text="The border has been shut since May.",
        title="Chad, Mali agree to free prisoners at summit",
        published=WEDNESDAY,
    )
    (event,) = st.extract(document).events
    assert (event.kind.value, event.status.value) == ("summit", "held")
