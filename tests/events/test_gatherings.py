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


# each meeting with its days, its status and its town
ROWS = [
    (
        "The presidents of Chad and Togo, who met in Lima in April 2021 and in Oslo in July 2022, will speak today.",
        {("[2021-04-01..2021-04-30]", "held", "Lima"), ("[2022-07-01..2022-07-31]", "held", "Oslo")},
    ),
    (
        "Chad and Togo have met twice, first in Lima in May 2022 and again in Oslo in March 2023.",
        {("[2022-05-01..2022-05-31]", "held", "Lima"), ("[2023-03-01..2023-03-31]", "held", "Oslo")},
    ),
    (
        "Chad and Togo met twice last year, in Lima in May and in Oslo in July.",
        {("[2022-05-01..2022-05-31]", "held", "Lima"), ("[2022-07-01..2022-07-31]", "held", "Oslo")},
    ),
    (
        "Chad and Togo will meet in Lima on May 9, in Oslo on May 16 and in Rome on May 23.",
        {("2023-05-09", "scheduled", "Lima"), ("2023-05-16", "scheduled", "Oslo"), ("2023-05-23", "scheduled", "Rome")},
    ),
    # one meeting
    ("Chad and Togo met in Lima on Monday and Tuesday.", {("2023-05-01/2023-05-02", "held", "Lima")}),
    ("Chad and Togo met in Lima on Monday and agreed in Oslo on Tuesday to share it.", {("2023-05-01", "held", "Lima")}),
    ("Chad and Togo met in Lima in March, a month after floods in Rome in February.", {("[2023-03-01..2023-03-31]", "held", "Lima")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_rows_of_places(text: str, told: set[tuple[str, str, str]]) -> None:
    """The same people meet in one town after another."""
    meetings = [e for e in events_of(text) if e.kind is st.Kind.MEETING]
    assert {(e.when.edtf, e.status.value, e.place.name if e.place else "") for e in meetings} == told


# who takes part, and who stays away
ABSENT = [
    ("The summit of the Arab League opened in Lima on Tuesday without the presidents of Chad and Togo.", {"Arab League"}, {"Chad", "Togo"}),
    ("The Arab League summit opened on Tuesday in the absence of the leaders of Chad, Togo and Mali.", {"Arab League"}, {"Chad", "Togo", "Mali"}),
    ("The Arab League summit opened on Tuesday without Luis Vega of Peru and the kings of Chad and Togo.", {"Arab League"}, {"Chad", "Togo"}),
    # those who are there
    ("The presidents of Chad and Togo met in Lima on Tuesday without their ministers.", {"Chad", "Togo"}, set()),
    ("Without a deal, the leaders of Chad and Togo met in Lima on Tuesday.", {"Chad", "Togo"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "there", "away"), ABSENT)
def test_lists_of_those_who_stay_away(text: str, there: set[str], away: set[str]) -> None:
    """Those of whom only the leaders are told to be missing."""
    (event,) = events_of(text)
    lands = {p.name for p in event.participants if p.kind != "person"}
    assert there <= lands
    assert not lands & away
    assert away <= {p.name for p in event.absent}


DAYS = [
    # the day on which they come is not that of the meeting
    ("Ministers of OPEC began arriving in Vienna on Monday for a meeting that is expected to be short.", "scheduled days unknown"),
    # who walks out was there
    ("Luis Vega walked out of a meeting with the leader of Togo in Lima on Tuesday.", "held 2023-05-02"),
    # a month of another meeting, told in front of it
    ("Luis Vega, who saw the king of Spain in March, met the leader of Togo on Monday.", "held 2023-05-01"),
    # who is the first to do it did it on that day
    ("Luis Vega of Chad on Tuesday became the first minister to meet the leader of Togo.", "held 2023-05-02"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), DAYS)
def test_days_of_what_is_done_for_it(text: str, told: str) -> None:
    """What somebody does to be there has a day of its own."""
    (event,) = events_of(text)
    assert f"{event.status} {event.when}" == told


def test_perfect_has_days_of_its_own() -> None:
    """ "And have held talks since" has not the day of what was signed before."""
    found = events_of("Chad and Togo signed a truce in Oslo in November and have held talks in Lima since March.")
    assert {(e.kind.value, e.when.edtf if e.when.known else "") for e in found} == {
        ("signing", "[2022-11-01..2022-11-30]"),
        ("meeting", ""),
    }


# those who meet at each event
SIDES = [
    # one meeting after another
    ("Chad's president met the leader of Togo in Lima on Tuesday after lunch with the king of Spain in Madrid.", [{"Chad", "Spain"}, {"Chad", "Togo"}]),
    ("Chad's president met the leader of Togo on Tuesday before talks with the king of Spain.", [{"Chad", "Spain"}, {"Chad", "Togo"}]),
    ("Chad's president met the leader of Togo on Tuesday after a visit to Spain.", [{"Chad", "Spain"}, {"Chad", "Togo"}]),
    # of whom a relative clause tells that they met
    ("The leaders of Chad and Togo, who met in Lima in April, will meet again on Friday.", [{"Chad", "Togo"}, {"Chad", "Togo"}]),
    ("Chad's president and his counterpart from Togo, who met in Lima in April, said no more.", [{"Chad", "Togo"}]),
    # one of them alone
    ("Chad's president and Togo's leader, who met the king of Spain in April, will meet on Friday.", [{"Chad", "Togo"}, {"Spain", "Togo"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_sides(text: str, sides: list[set[str]]) -> None:
    """Whom somebody meets next was not at the meeting before."""
    found = [sorted({p.name for p in e.participants if p.kind == "country"}) for e in events_of(text)]
    assert sorted(found) == sorted(sorted(s) for s in sides)


def test_month_of_the_meeting_before() -> None:
    """The day of a second meeting is not in the month of the first one."""
    found = events_of("Chad and Togo, whose leaders met in Lima in March, held talks in Oslo on Monday.")
    assert {e.when.edtf for e in found} == {"[2023-03-01..2023-03-31]", "2023-05-01"}


# how an event stands to which somebody is asked
INVITATIONS = [
    ("Chad accepted an invitation to this week's peace conference in Lima.", "scheduled"),
    ("The United Nations withdrew Chad's invitation to Friday's summit in Lima.", "scheduled"),
    ("Chad received an invitation to talks with Togo in Lima on Friday.", "considered"),
]


@pytest.mark.parametrize(("text", "status"), INVITATIONS)
def test_invitations(text: str, status: str) -> None:
    """What has its day is held whoever comes."""
    assert [e.status.value for e in events_of(text)] == [status]


def test_commonwealth() -> None:
    """A body that has a town's name is where it meets, and not in itself."""
    (event,) = events_of("Prices fell.", "Commonwealth summit opens")
    assert ([p.name for p in event.participants], event.place) == (["Commonwealth"], None)


def test_title_of_some_of_a_group() -> None:
    """Where the group is not told, its members are."""
    (event,) = events_of("The United States, Britain, Germany and France held talks in Oslo on Tuesday.")
    assert event.title == "US, UK, Germany and 1 more meeting in Oslo"
