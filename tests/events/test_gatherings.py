"""What a gathering is about, two gatherings of one sentence, and what is told to be done on the way to one or at it."""

import pytest

import summit_timeline as st


def events_of(text: str, title: str | None = None, published: str = "2023-05-03") -> st.Events:
    """The events of one report, which came out on a Wednesday."""
    return st.extract(st.Document(text=text, title=title, published=published)).events


# what a gathering is about, by its own words; None where they tell nothing of it
TOPICS = [
    ("A conference on Chad will be held in Oslo on Friday.", "Chad"),
    ("Ministers will meet in Oslo on Friday for a conference on the Sahel.", "Sahel"),
    ("A conference in Oslo on Niger opens on Friday.", "Niger"),
    ("A conference on the fighting in Sudan will be held in Oslo on Friday.", "fighting in Sudan"),
    ("A meeting on aid for Niger opens in Oslo on Friday.", "aid for Niger"),
    ("Talks on Iran's nuclear programme resume in Oslo on Friday.", "Iran's nuclear programme"),
    ("The Niger donors' conference opens in Oslo on Friday.", "Niger"),
    ("The climate conference in Oslo ended on Tuesday.", "climate"),
    ("Talks on trade broke down in Oslo on Tuesday.", "trade"),
    ("Donors pledged $2 million for Niger at a conference in Oslo on Tuesday.", "Niger"),
    # no topic
    ("A conference on Friday in Oslo will bring together Chad and Togo.", None),
    ("Chad and Togo held talks on the sidelines of a fair in Oslo on Tuesday.", None),
    ("Chad and Togo met in Oslo on Tuesday.", None),
    ("Chad and Togo will hold talks on May 9.", None),
    ("Chad and Togo held talks on Jeju Island on Tuesday.", None),
    ("A summit of the Conference on Security and Cooperation in Europe opens in Oslo on Friday.", None),
    ("Chad sold oil for Niger at a meeting with Togo in Oslo on Tuesday.", None),
]


@pytest.mark.parametrize(("text", "topic"), TOPICS)
def test_topic(text: str, topic: str | None) -> None:
    """What stands behind "on", or in front of the noun."""
    gatherings = [e for e in events_of(text) if e.kind in (st.Kind.MEETING, st.Kind.SUMMIT)]
    assert gatherings
    assert {e.subject for e in gatherings} == {topic}


def test_topic_in_the_title() -> None:
    """Where no two sides are named, it tells gatherings apart."""
    assert [e.title for e in events_of("A conference on Niger opens in Oslo on Friday.")] == [
        "Meeting on Niger in Oslo"
    ]
    talks = events_of("Chad and Togo will hold talks on fish in Oslo on Friday.")
    assert [e.title for e in talks] == ["Chad-Togo meeting in Oslo"]


# those who take part, and nobody who is only on the agenda
AGENDAS = [
    ("Leaders of Chad and Togo will meet in Lima on Friday with Niger topping the agenda.", {"Chad", "Togo"}),
    ("With Niger on the agenda, the leaders of Chad and Togo met in Lima on Tuesday.", {"Chad", "Togo"}),
    ("The EU will hold a summit on Friday with the Greek debt at the top of its agenda.", {"European Union"}),
    ("Luis Vega of Chad flies to Togo on Friday, with Mali and Niger on the agenda.", {"Chad", "Togo", "Luis Vega"}),
    ("The agenda of Friday's meeting between Chad and Togo includes Niger.", {"Chad", "Togo"}),
    # who takes part
    ("The leaders of Chad and Togo will meet with Niger on Friday, an aide said of the agenda.", {"Chad", "Togo", "Niger"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), AGENDAS)
def test_agenda(text: str, who: set[str]) -> None:
    """What is on an agenda takes no part."""
    assert {p.name for e in events_of(text) for p in e.participants} == who


# two gatherings that one sentence joins, each with its own day and town
PAIRS = [
    (
        "A conference on Chad will be held in Oslo on May 10 and a conference on Togo in Rome on May 17.",
        {("2023-05-10", "Oslo"), ("2023-05-17", "Rome")},
    ),
    (
        "Chad will host a summit on trade in Oslo on May 10 and a meeting on water in Rome on May 17, an aide said on Monday.",
        {("2023-05-10", "Oslo"), ("2023-05-17", "Rome")},
    ),
    # one day for both
    ("On May 10 and at a meeting with Togo, Chad will speak of water.", {("2023-05-10", None)}),
]


@pytest.mark.parametrize(("text", "told"), PAIRS)
def test_two_joined(text: str, told: set[tuple[str, str | None]]) -> None:
    """The day in front of the second one is that of the first."""
    assert {(str(e.when), e.place.name if e.place else None) for e in events_of(text)} == told


# headlines on the way to a place, and those of what was done there
HEADLINES = [
    ("Leaders of Chad head to Lima", "scheduled"),
    ("Luis Vega of Chad flies to Lima", "scheduled"),
    ("Luis Vega of Chad visits Lima", "held"),
    ("Luis Vega of Chad flew to Lima", "held"),
]


@pytest.mark.parametrize(("title", "status"), HEADLINES)
def test_leaving(title: str, status: str) -> None:
    """Who sets out has not been there yet."""
    assert [e.status for e in events_of("Prices fell.", title)] == [status]


# how an event stands, and its days; none where the words tell that it was not
STANDINGS = [
    ("Luis Vega became the first president of Chad to visit Togo.", ["held days unknown"]),
    ("The minister was the last to meet the leader of Chad in Togo.", ["held days unknown"]),
    ("Luis Vega will become the first president of Chad to visit Togo on Friday.", ["scheduled 2023-05-05"]),
    ("No sitting U.S. president has met a leader of Chad.", []),
    ("No U.S. official has met the leader of Chad.", []),
    ("None of the Chilean ministers met the leader of Chad.", []),
    ("The Chilean ministers met the leader of Chad.", ["held days unknown"]),
    # what was done at a meeting, on the day before the report
    ("Chad and Togo agreed to free prisoners at talks in Lima on Tuesday.", ["held 2023-05-02"]),
    ("Ministers of Chad presented a plan to their peers at a closed meeting in Lima on Tuesday.", ["held 2023-05-02"]),
    ("Ministers of Chad agreed to meet envoys of Togo on Thursday.", ["scheduled 2023-05-04"]),
    ("Chad agreed to discuss water at a meeting with Togo on Thursday.", ["scheduled 2023-05-04"]),
]


@pytest.mark.parametrize(("text", "told"), STANDINGS)
def test_standing(text: str, told: list[str]) -> None:
    """By what is told of those who were there."""
    assert [f"{e.status} {e.when}" for e in events_of(text)] == told
