"""What is told of an event that is only looked to: in doubt, near, hoped, worked or asked for; it was not held."""

import pytest

import summit_timeline as st

WEDNESDAY = "2023-07-05"


def read(text: str, title: str | None = None) -> list[str]:
    events = st.extract(st.Document(text=text, title=title, published=WEDNESDAY)).events
    found = events.where(kind=["summit", "meeting"])
    return [f"{e.status.value} {e.when.edtf if e.when.known else '-'}" for e in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the day is that of the doubt
        ("A summit of Chad and Togo was in doubt on Tuesday.", "considered -"),
        ("A summit of Chad and Togo hung in the balance on Tuesday.", "considered -"),
        ("A summit of Chad and Togo was thrown into doubt on Monday.", "considered -"),
        ("A meeting of Chad and Togo faces delay.", "considered -"),
        ("A meeting of Chad and Togo is being prepared.", "considered -"),
        ("A meeting of Chad and Togo was not ruled out on Tuesday.", "considered -"),
        ("A summit of Chad and Togo would be premature.", "considered -"),
        ("A summit of Chad and Togo is long overdue.", "considered -"),
        ("A summit of Chad and Togo must go ahead.", "considered -"),
        ("A summit of Chad and Togo is fast approaching.", "scheduled -"),
        ("A summit of Chad and Togo is only days away.", "scheduled -"),
        ("A summit of Chad and Togo was still on, officials said on Tuesday.", "scheduled -"),
        # or it is that of the event
        ("Friday's summit of Chad and Togo was in doubt on Tuesday.", "considered 2023-07-07"),
        ("A summit of Chad and Togo is being considered for Friday.", "considered 2023-07-07"),
        # by the words in front
        ("Hopes faded for a summit of Chad and Togo on Tuesday.", "considered -"),
        ("Hopes rose for a summit of Chad and Togo on Friday.", "considered 2023-07-07"),
        ("Doubts grew over a summit of Chad and Togo on Tuesday.", "considered -"),
        ("Ghana cast doubt on a summit of Chad and Togo on Tuesday.", "considered -"),
        ("Envoys scrambled to save a summit of Chad and Togo on Tuesday.", "considered -"),
        ("The row put a summit of Chad and Togo in doubt on Tuesday.", "considered -"),
        ("Preparations for a summit of Chad and Togo began on Tuesday.", "considered -"),
        ("Ghana refused to rule out a summit of Chad and Togo on Tuesday.", "considered -"),
        ("Ghana agreed in principle to a summit with Togo on Tuesday.", "scheduled -"),
        # and not: it was held, or something else is in doubt
        ("A summit of Chad and Togo, in doubt for weeks, opened on Tuesday.", "held 2023-07-04"),
        ("The outcome of the summit of Chad and Togo on Monday was in doubt.", "held 2023-07-03"),
        ("A summit of Chad and Togo ended in doubt and anger on Monday.", "held 2023-07-03"),
        ("Ghana threw a party for envoys at a summit of Chad and Togo on Monday.", "held 2023-07-03"),
        ("A summit of Chad and Togo on Monday was unlikely to end the row.", "held 2023-07-03"),
    ],
)
def test_what_is_only_looked_to_was_not_held(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Chad-Togo summit hangs in balance", "considered -"),
        ("Chad-Togo summit at risk", "considered -"),
        ("Chad-Togo summit uncertain", "considered -"),
        ("Chad-Togo summit looms", "scheduled -"),
        ("Chad-Togo summit must go ahead, says envoy", "scheduled -"),
        ("Hopes dim for Chad-Togo summit", "considered -"),
        ("Doubts grow over Chad-Togo summit", "considered -"),
        ("Ghana casts doubt on Togo summit", "considered -"),
        ("Ghana in bid to save Togo summit", "considered -"),
        # and not
        ("Chad-Togo summit begins", "held -"),
        ("Chad-Togo summit makes progress", "held -"),
        ("Ghana hails Chad-Togo summit", "held -"),
    ],
)
def test_headlines_of_what_is_only_looked_to(title: str, expected: str) -> None:
    assert read("The border is 171 kilometres long.", title) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The talks between Chad and Togo in Lome on Tuesday were in jeopardy but resumed after an hour.",
        "The talks between Chad and Togo in Lome were on schedule on Tuesday and ended at noon.",
        "The summit of Chad and Togo in Lome on Tuesday remained under threat of rain but ended well.",
        "Police tightened security for the summit of Chad and Togo held in Lome on Tuesday.",
        "Unaware that he was being watched, Chad's president met Togo's in Lome on Tuesday.",
        "Macron asked if the truce was holding as he met Deby in Lome on Tuesday.",
    ],
)
def test_what_was_in_doubt_and_then_held_was_held(text: str) -> None:
    events = st.extract(st.Document(text=text, published="2023-07-07")).events
    assert [(e.status.value, e.when.edtf) for e in events] == [("held", "2023-07-04")]
