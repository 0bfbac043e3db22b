"""Meetings that are told by the host's verb alone: own sentences."""

import pytest

import summit_timeline as st
from tests.events.events_told import told

# a report of 2019-03-01 (a Friday): status, day, place and sides of its one event
RECEIVED = [
    ("Merkel will receive Macron in Berlin on Monday.", "scheduled", "2019-03-04", "Berlin", {"Germany", "France"}),
    ("President Macron welcomed Chancellor Merkel to Strasbourg on Thursday.", "held", "2019-02-28", "Strasbourg", {"France", "Germany"}),
    ("Trump hosted Japanese Prime Minister Shinzo Abe at Mar-a-Lago on Saturday.", "held", "2019-02-23", "Mar-a-Lago", {"United States", "Japan"}),
    ("Merkel is to host Macron in Berlin on Monday.", "scheduled", "2019-03-04", "Berlin", {"Germany", "France"}),
    # host or guest are told by their office alone
    ("On Monday the U.S. president hosts the new German leader at the White House.", "scheduled", "2019-03-04", "Washington", {"United States", "Germany"}),
    ("Macron will receive his Chinese counterpart in Paris on Monday.", "scheduled", "2019-03-04", "Paris", {"France", "China"}),
    ("Macron hosted the prime minister of Chad in Paris on Thursday.", "held", "2019-02-28", "Paris", {"France", "Chad"}),
    ("The president of Chad received the foreign minister of Togo in Geneva on Thursday.", "held", "2019-02-28", "Geneva", {"Chad", "Togo"}),
    ("Togolese Foreign Minister Ama Deku was received by the president of Chad in Geneva on Thursday.", "held", "2019-02-28", "Geneva", {"Chad", "Togo"}),
    # one side goes to see the other
    ("Merkel will see French Finance Minister Luc Petit in Paris on Monday.", "scheduled", "2019-03-04", "Paris", {"Germany", "France"}),
    ("Merkel is to see Emmanuel Macron on Monday in Paris.", "scheduled", "2019-03-04", "Paris", {"Germany", "France"}),
    # a pronoun stands for one of them
    ("Merkel is in Rome. She will receive President Macron in Berlin on Monday.", "scheduled", "2019-03-04", "Berlin", {"Germany", "France"}),
    ("Macron is in Rome. Merkel will receive him in Berlin on Monday.", "scheduled", "2019-03-04", "Berlin", {"Germany", "France"}),
    # other words for it
    ("Merkel will call on President Macron in Paris on Monday.", "scheduled", "2019-03-04", "Paris", {"Germany", "France"}),
    ("Merkel dropped in on Emmanuel Macron in Paris on Thursday.", "held", "2019-02-28", "Paris", {"Germany", "France"}),
    ("Norway will play host to Sudan in Oslo on Monday.", "scheduled", "2019-03-04", "Oslo", {"Norway", "Sudan"}),
    ("Merkel discussed the budget with Macron in Strasbourg on Thursday.", "held", "2019-02-28", "Strasbourg", {"Germany", "France"}),
    ("Putin received Prime Minister Shinzo Abe's special envoy, Taro Kono, in Sochi on Thursday.", "held", "2019-02-28", "Sochi", {"Russia", "Japan"}),
    ("Pope Francis is expected to receive President Macron in Rome on Monday.", "scheduled", "2019-03-04", "Rome", {"Vatican", "France"}),
    ("Macron went to Berlin on Thursday to see Chancellor Angela Merkel.", "held", "2019-02-28", "Berlin", {"Germany", "France"}),
    ("Merkel received a parliamentary delegation from Japan in Berlin on Thursday.", "held", "2019-02-28", "Berlin", {"Germany", "Japan"}),
    ("Merkel briefed Macron in Strasbourg on Thursday.", "held", "2019-02-28", "Strasbourg", {"Germany", "France"}),
    ("Macron sees Chancellor Angela Merkel on Monday in Berlin.", "scheduled", "2019-03-04", "Berlin", {"Germany", "France"}),
    ("Macron will talk with Chancellor Angela Merkel in Berlin on Monday.", "scheduled", "2019-03-04", "Berlin", {"Germany", "France"}),
    ("Macron, who is chairing the G7, received Chancellor Angela Merkel in Paris on Thursday.", "held", "2019-02-28", "Paris", {"Germany", "France"}),
    ("Merkel received President Macron in Berlin on Thursday, who told her so.", "held", "2019-02-28", "Berlin", {"Germany", "France"}),
    ("Macron flies to Berlin on Monday and sees Chancellor Angela Merkel on Tuesday.", "scheduled", "2019-03-05", "Berlin", {"Germany", "France"}),
    ("Macron hosted his German and Dutch counterparts in Paris on Thursday.", "held", "2019-02-28", "Paris", {"Germany", "France", "Netherlands"}),
    ("Merkel received a delegation of the US Senate in Berlin on Thursday.", "held", "2019-02-28", "Berlin", {"Germany", "United States"}),
    ("Merkel received a delegation led by Senator Ana Soto in Berlin on Thursday.", "held", "2019-02-28", "Berlin", {"Germany", "United States"}),
    # an event named behind the guest is told by its own word, once
    ("Trump hosted Abe for talks at Mar-a-Lago on Saturday.", "held", "2019-02-23", "Mar-a-Lago", {"United States", "Japan"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status", "day", "place", "sides"), RECEIVED)
def test_who_receives_a_guest_meets_him(text: str, status: str, day: str, place: str, sides: set[str]) -> None:
    (claim,) = (c for c in st.extract(st.Document(text=text, published="2019-03-01")).claims if c.kind != "visit")
    assert (claim.kind.value, claim.status.value, claim.when.edtf) == ("meeting", status, day)
    assert claim.place is not None
    assert claim.place.name == place
    assert {p.name for p in claim.participants if p.kind == "country"} == sides


@pytest.mark.parametrize(
    "text",
    [
        "Putin welcomed Macron's proposal for a truce.",
        "Germany received a letter from Macron on Monday.",
        "Macron welcomed the election of the president of Chad on Monday.",
        "Macron welcomes the prime minister of Chad's decision to resign.",
        "Germany's letter was received by the president of Chad on Monday.",
        "Macron received the resignation of the prime minister of France on Monday.",
        "Merkel received President Macron's letter on Monday.",
        "The show hosted by Trump drew Macron's attention.",
        "Fans welcomed Trump and Macron in Paris on Monday.",
        "Merkel will see Macron's film in Paris on Monday.",
        "Merkel wants to see Macron act on Monday.",
        "The French president welcomed his Chinese counterpart's remarks on Monday.",
        "The French president hosted fans of the Chinese leader on Monday.",
        "Merkel will see Paris on Monday.",
        "Merkel received him with honors on Monday, as Macron said.",
        "She received a letter from President Macron on Monday.",
        "Canada welcomed the news that Merkel will stay on.",
        "Merkel will call on Macron on Monday to withdraw.",
        "Merkel called on Macron on Thursday to withdraw.",
        "Merkel called on Macron in Paris on Thursday to withdraw.",
        "Merkel discussed the budget with Macron on Thursday.",
        "Merkel discussed with aides the speech that Macron gave in Paris.",
        "Merkel briefed Macron on Thursday.",
        "Merkel briefed reporters in Paris on Thursday.",
        "Macron went home on Thursday to see whether Merkel was right.",
        "Merkel received a report by a team from Japan in Berlin on Thursday.",
        "Macron sees Merkel as a friend.",
        "Macron sees no sign of Merkel in Paris.",
        "London played host to the Olympics in August.",
        "The bells rang for Macron on Thursday.",
    ],
)
def test_what_is_received_is_no_guest(text: str) -> None:
    assert not st.extract(st.Document(text=text, published="2019-03-01")).claims


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("President Barack Obama called Russia's Vladimir Putin on Tuesday to discuss the fighting.", "2019-02-26"),
        ("Merkel called Putin on Monday, her spokesman said.", "2019-02-25"),
        ("Trump called Macron late on Monday to congratulate him.", "2019-02-25"),
        ("Merkel on Monday called Macron and Prime Minister Theresa May.", "2019-02-25"),
        ("Aides said that Merkel on Monday called President Macron and that both agreed to wait.", "2019-02-25"),
        ("Merkel on Monday called Macron, urging him to wait.", "2019-02-25"),
        ("Trump on Monday called Macron, the French leader, a fool.", None),
        ("Trump on Monday called Macron weak.", None),
        ("Obama called Putin a bully on Tuesday.", None),
        ("Obama called Putin's move a mistake on Tuesday.", None),
        ("Obama called on Putin to withdraw on Tuesday.", None),
        ("What Obama called Putin's war ended on Tuesday.", None),
    ],
)
def test_who_is_called_by_telephone(text: str, day: str | None) -> None:
    claims = st.extract(st.Document(text=text, published="2019-03-01")).claims
    assert [(c.kind, c.when.edtf) for c in claims] == ([] if day is None else [(st.Kind.CALL, day)])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Emmanuel Macron saw Angela Merkel in Berlin for two hours on Monday.", ("held", "2019-09-30")),
        ("Emmanuel Macron, who saw Angela Merkel on Monday, said so.", ("held", "2019-09-30")),
        ("Emmanuel Macron called on Vladimir Putin in Moscow on Friday.", ("held", "2019-10-04")),
        ("Emmanuel Macron called on Vladimir Putin to leave on Friday.", None),
        ("Emmanuel Macron saw Vladimir Putin as a threat.", None),
        ("Emmanuel Macron saw Vladimir Putin's reply on Monday.", None),
    ],
)
def test_somebody_is_seen_or_called_on_at_a_place_or_time(text: str, told: tuple[str, str] | None) -> None:
    claims = st.extract_claims(st.Document(text=text, published="2019-10-05"))
    assert [(c.status.value, c.when.edtf) for c in claims] == ([] if told is None else [told])


@pytest.mark.parametrize(
    ("title", "sides"),
    [
        ("Merkel to host Macron", {"Germany", "France"}),
        ("Putin to receive Macron in Sochi", {"Russia", "France"}),
        ("Norway to host Chad's president", {"Norway", "Chad"}),
        ("Norway to host ski fair", None),
        ("Late show to host Macron", None),
    ],
)
def test_a_headline_tells_who_is_to_host_whom(title: str, sides: set[str] | None) -> None:
    found = st.extract(st.Document(text="No more is known.", title=title, published="2019-03-01")).claims
    assert [(c.status.value, {p.name for p in c.participants if p.kind == "country"}) for c in found] == (
        [] if sides is None else [("scheduled", sides)]
    )


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Norway's prime minister received EU officials in Oslo on Monday.", {"Norway", "EU"}),
        ("Norway's prime minister hosted Chilean diplomats in Oslo on Monday.", {"Norway", "Chile"}),
        ("Norway's prime minister welcomed senior Chilean negotiators in Oslo on Monday.", {"Norway", "Chile"}),
        # and not: what they sent, and who speaks for nobody
        ("Norway's prime minister received calls from EU officials in Oslo on Monday.", set()),
        ("Norway's prime minister welcomed EU officials' advice in Oslo on Monday.", set()),
        ("Norway's prime minister received Chilean tourists in Oslo on Monday.", set()),
    ],
)
def test_officials_of_a_country_or_a_body_are_received(text: str, sides: set[str]) -> None:
    events = st.extract(st.Document(text=text, published="2023-07-05")).events
    names = {p.name for e in events for p in e.participants}
    assert {"EU" if n == "European Union" else n for n in names} == sides


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("President Ana Soto hosted Senate Republicans at the White House on Tuesday.", "held 2018-10-16; Washington; Ana Soto, Senate Republicans"),
        ("President Ana Soto welcomed a group of governors to the White House on Tuesday.", "held 2018-10-16; Washington; Ana Soto, governors"),
        ("President Ana Soto received tribal leaders in the Oval Office on Tuesday.", "held 2018-10-16; Washington; Ana Soto, tribal leaders"),
        ("Trump received Republican Senator Mitch McConnell at the White House on Monday.", "held 2018-10-15; Washington; Donald Trump, Mitch McConnell"),
        ("President Ana Soto will host union leaders at the White House on Friday.", "scheduled 2018-10-19; Washington; Ana Soto, union leaders"),
        ("Governor Ana Soto hosted mayors at her official residence on Tuesday.", "held 2018-10-16; -; Ana Soto, mayors"),
    ],
)  # fmt: skip
def test_guests_of_ones_own_country_at_ones_house(text: str, event: str) -> None:
    assert told(text) == [f"meeting {event}"]


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Soto hosted the hockey champions at the White House on Tuesday.",
        "President Ana Soto hosted an Easter egg roll at the White House on Tuesday.",
        "President Ana Soto welcomed criticism from senators at the White House on Tuesday.",
        "President Ana Soto welcomed the decision of lawmakers at the White House on Tuesday.",
        "President Ana Soto welcomed schoolchildren to the White House on Tuesday.",
        "The rally, hosted by Senate Republicans at the White House, was on Tuesday.",
    ],
)
def test_no_guests_to_sit_down_with(text: str) -> None:
    assert told(text) == []
