"""Who takes part, where the words around tell it in a way that is easily lost: own sentences."""

import pytest

import summit_timeline as st

WEDNESDAY = "2023-07-05"


def who(text: str) -> list[str]:
    """Who takes part in the only event of a report, in the order of the alphabet."""
    (event,) = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    return sorted(p.name for p in event.participants)


SEVERAL_MEAN = [  # a verb in front of "to" that could be a noun
    ("The leaders of Mali and Niger plan to meet on Friday.", ["Mali", "Niger"]),
    ("The leaders of Mali, Chad and Niger hope to hold talks on Friday.", ["Chad", "Mali", "Niger"]),
    ("Officials said the presidents of Mali and Niger plan to meet on Friday.", ["Mali", "Niger"]),
    ("The envoys of Peru and Chile need to meet Togo's envoy on Friday.", ["Chile", "Peru", "Togo"]),
    ("Ghanaian ministers plan to meet Togolese negotiators on Friday.", ["Ghana", "Togo"]),
]

ASIDES = [  # what stands between the verb and what it tells
    ("Chile's president met Peru's leader later than planned on Tuesday.", ["Chile", "Peru"]),
    ("Togo's envoy met Ghana's leader earlier than had been expected on Tuesday.", ["Ghana", "Togo"]),
    ("Chile and Peru agreed, as expected, to meet on Friday.", ["Chile", "Peru"]),
    ("Chile and Peru agreed, as had been announced, to hold talks on Friday.", ["Chile", "Peru"]),
    ("As scheduled, Mali's premier met Chad's king on Tuesday.", ["Chad", "Mali"]),
    ("Mali's premier, as promised, met Chad's king on Tuesday.", ["Chad", "Mali"]),
    ("Chile and Peru have decided, officials said, to meet on Friday.", ["Chile", "Peru"]),
    ("Chile and Peru have agreed, Togo's envoy said, to hold talks on Friday.", ["Chile", "Peru"]),
]

SPEAKERS = [  # who speaks of talks with others, of which no other side is told
    ("Talks with Peru will resume on Friday, said Chile's foreign minister.", ["Chile", "Peru"]),
    ("Talks with Peru on Tuesday went well, Chile's foreign minister told reporters.", ["Chile", "Peru"]),
    ("A meeting with Peru's envoy on Tuesday was useful, Chile's envoy said.", ["Chile", "Peru"]),
    ("Chile's envoy said a meeting with Peru's envoy on Tuesday was useful.", ["Chile", "Peru"]),
    ("Talks between Chile and Peru will resume on Friday, Chad said.", ["Chile", "Peru"]),
]

SPOUSES = [
    ("First lady Jill Biden will visit Lima on Friday.", ["Jill Biden", "Peru"]),
    ("Chilean first lady Irina Soto met Peru's president on Tuesday.", ["Chile", "Irina Soto", "Peru"]),
    (
        "First Lady Ana Soto met Maria Vega, the wife of the Peruvian president, in Oslo on Tuesday.",
        ["Ana Soto", "Maria Vega"],
    ),
    (
        "Boric met Macron on Tuesday. First lady Ana Soto had left.",
        ["Chile", "Emmanuel Macron", "France", "Gabriel Boric"],
    ),
]


@pytest.mark.parametrize(("text", "names"), [*SEVERAL_MEAN, *ASIDES, *SPEAKERS, *SPOUSES])
def test_who_takes_part(text: str, names: list[str]) -> None:
    assert who(text) == names


def test_a_plan_behind_an_article_is_a_noun() -> None:
    assert not st.extract(
        st.Document(text="Chad rejected a Mali and Niger plan to hold talks on Friday.", published=WEDNESDAY)
    ).events


def test_the_wife_of_nobody_in_office_makes_a_meeting_private() -> None:
    text = "Luis Vega met with Maria Rojas, the wife of a miner, in Oslo on Tuesday."
    assert not st.extract(st.Document(text=text, published=WEDNESDAY)).events


OFFICE_ALONE = [  # who is told by the office alone, in the story of one country
    ("Chile raised its rates. The president will meet Peru's envoy on Friday.", ["Chile", "Peru"]),
    ("Togo's army left. The king met with Ghana's envoy on Tuesday.", ["Ghana", "Togo"]),
    ("Chile is angry. Peru's envoy met the president on Tuesday.", ["Chile", "Peru"]),
    ("Chile is angry. The president said he would meet Peru's envoy on Friday.", ["Chile", "Peru"]),
    ("Mali's parliament will vote before the prime minister meets Chad's envoy on Friday.", ["Chad", "Mali"]),
    ("The Chilean government backed it. The president is to sign the treaty on Friday.", ["Chile"]),
    # of several countries any may be meant, and a bank has a president too
    ("Chile and Togo backed it. The president met with Peru's foreign minister on Tuesday.", ["Peru"]),
    ("Chile backed it. The president of the bank met with Peru's foreign minister on Tuesday.", ["Peru"]),
]

OF_STATES = [  # an American state whose name a country has too, and offices of states
    ("Georgia Gov. Luis Vega met President Biden in Atlanta on Tuesday.", ["Joe Biden", "Luis Vega"]),
    ("Georgia Secretary of State Ana Soto met Peru's envoy on Tuesday.", ["Ana Soto", "Peru"]),
    ("Ohio Attorney General Ana Soto met Peru's envoy on Tuesday.", ["Ana Soto", "Peru"]),
    ("Georgia Prime Minister Ana Soto met Peru's envoy on Tuesday.", ["Ana Soto", "Georgia", "Peru"]),
    ("Attorney General Ana Soto met Peru's envoy on Tuesday.", ["Ana Soto", "Peru", "United States"]),
]

BODIES = [  # who is at the head of a body, and whose meeting somebody tells of
    (
        "Rosa Vega said it came up in talks that the director of the World Health Organization had with China on May 3.",
        ["China", "World Health Organization"],
    ),
    ("The head of the World Trade Organization met Peru's envoy on Tuesday.", ["Peru", "World Trade Organization"]),
    ("Rosa Vega said it came up in talks that Chile had with Peru on June 3.", ["Chile", "Peru"]),
    ("Republican senators met in private on Tuesday.", ["Senate Republicans"]),
    ("Democratic lawmakers met behind closed doors on Tuesday.", ["Democrats"]),
]

THERE_FOR_IT = [  # who is or goes where somebody is, to discuss something with him
    ("Mali's president was at the Kremlin on Tuesday to discuss grain with Vladimir Putin.", ["Mali", "Russia", "Vladimir Putin"]),
    ("Chile's envoy was in Lima on Tuesday to discuss fishing with his Peruvian counterpart.", ["Chile", "Peru"]),
    ("Togo's king went to Lima on Tuesday to discuss a port with Peru's president.", ["Peru", "Togo"]),
    ("Togo's king will be in Lima on Friday to discuss a port with Peru's president.", ["Peru", "Togo"]),
]  # fmt: skip

MATTERS = [  # talks that are called by their matter
    ("The Brexit talks will begin on Friday.", ["European Union", "United Kingdom"]),
    ("Brexit negotiations resumed in Brussels on Tuesday.", ["European Union", "United Kingdom"]),
    ("Labour and the Conservatives held Brexit talks on Tuesday.", []),
    ("The British cabinet held Brexit talks on Tuesday.", ["United Kingdom"]),
]

AT_TABLE = [  # who is told to be there in words other than those of taking part
    ("Also at the talks in Oslo on Tuesday were Chile's foreign minister and Peru's president.", ["Chile", "Peru"]),
    ("Among those at Tuesday's meeting were Togo's foreign minister and Peru's president.", ["Peru", "Togo"]),
    ("The talks on Tuesday brought Chile's foreign minister face to face with Peru's king.", ["Chile", "Peru"]),
    ("Mali's envoy was seated next to Chad's leader at a dinner in Oslo on Tuesday.", ["Chad", "Mali"]),
    ("Seated beside Chad's leader at a meeting on Tuesday, Mali's envoy praised the deal.", ["Chad", "Mali"]),
    ("Flanked by Chad's leader at a summit on Tuesday, Mali's president praised the deal.", ["Chad", "Mali"]),
    ("Chad's leader looked on as Mali's president signed the treaty on Tuesday.", ["Chad", "Mali"]),
    ("A meeting between envoys of Chile and of Peru ended without a deal on Tuesday.", ["Chile", "Peru"]),
    ('"It failed," Chile\'s envoy said in Lima on Tuesday as the talks on the port broke up.', ["Chile"]),
    ("Lima pastor Luis Rojas met Chile's president on Tuesday.", ["Chile", "Luis Rojas"]),
]

AROUND = [  # between whom that is of which a clause tells around talks
    ("The truce between Chile and Peru held on Tuesday, ahead of talks in Oslo.", ["Chile", "Peru"]),
    ("The trade war between Mali and Chad eased after talks in Oslo in May.", ["Chad", "Mali"]),
    ("Relations between Mali and Chad have soured since talks in Oslo in May.", ["Chad", "Mali"]),
    ("The war between Mali and Chad went on after Togo's envoy met Ghana's king on Tuesday.", ["Ghana", "Togo"]),
    ("The war between Mali and Chad went on after talks with Togo in Oslo on Tuesday.", ["Togo"]),
]

HE_IS = [  # whose president "he" is, of whom the sentence before tells without a name
    ("Chile's president left for Oslo. He will meet Togo's king on Friday.", ["Chile", "Togo"]),
    ("The Chilean president praised the deal. He said no more. He met Togo's king on Tuesday.", ["Chile", "Togo"]),
    ("Mali's premier spoke to Ana Soto. She met Togo's king on Tuesday.", ["Ana Soto", "Togo"]),
    ("Mali's economy is weak. He met Togo's king on Tuesday.", ["Togo"]),
]

FIRSTS = [  # which of somebody's meetings an event was
    ("The meeting on Tuesday was Vega's first with Peru's leader.", ["Chile", "Luis Vega", "Peru"]),
    ("The meeting on Tuesday marked Vega's third with union leaders.", ["Luis Vega", "union leaders"]),
    ("Nobody expected Vega's decision to back Peru in that Tuesday meeting.", ["Chile", "Luis Vega"]),
]


@pytest.mark.parametrize(
    ("text", "names"), [*OFFICE_ALONE, *OF_STATES, *BODIES, *THERE_FOR_IT, *MATTERS, *AT_TABLE, *AROUND, *HE_IS]
)
def test_who_takes_part_for_whom(text: str, names: list[str]) -> None:
    assert who(text) == names


@pytest.mark.parametrize(("text", "names"), FIRSTS)
def test_whose_meeting_it_was(text: str, names: list[str]) -> None:
    assert who(f"President Luis Vega of Chile spoke. {text}") == names


def test_a_picture_shows_whoever_follows() -> None:
    text = "In this file photo Chilean President Luis Vega speaks during talks with Peru's envoy on Tuesday."
    assert who(text) == ["Chile", "Luis Vega", "Peru"]


STANDING = [  # what somebody hopes to be given is no meeting that was held; a chat by telephone is a call
    ("Ghana freed the men in order to secure a meeting with Togo's king.", "meeting considered"),
    ("Ghana offered a pipeline in exchange for a meeting with Togo's king.", "meeting considered"),
    ("Ghana managed to get a meeting with Togo's king on Tuesday.", "meeting held"),
    ("Chile's president had a phone chat with Togo's king on Tuesday.", "call held"),
    ("Labour lawmakers met behind closed doors on Tuesday after the court session.", "meeting held"),
]


@pytest.mark.parametrize(("text", "standing"), STANDING)
def test_what_it_was(text: str, standing: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    assert f"{event.kind.value} {event.status.value}" == standing


def test_a_session_of_a_trial_is_no_event() -> None:
    text = "Jurors laughed at Tuesday's trial session. Chile sent an observer."
    assert not st.extract(st.Document(text=text, published=WEDNESDAY)).events


NOT_THERE = [
    "Togo's king wants to discuss a port with Peru's president on Friday.",
    "Togo's king refused to discuss a port with Peru's president on Tuesday.",
]


@pytest.mark.parametrize("text", NOT_THERE)
def test_who_only_wants_to_discuss_something_has_met_nobody(text: str) -> None:
    assert not st.extract(st.Document(text=text, published=WEDNESDAY)).events


def test_what_cuts_a_meeting_short_is_not_said_of_one_that_is_only_hoped_for() -> None:
    text = (
        "At a June 10 meeting in Lima, Peru's envoy told Ghanaian officials that they needed to free the men in order "
        "to secure a meeting with Togo's king. At that point, Chad's envoy cut the meeting short."
    )
    events = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    (held,) = (e for e in events if e.status is st.Status.HELD)
    assert {c.start for c in held.claims} == {text.index("meeting in Lima"), text.index("meeting short")}


def test_the_first_meeting_since_another_is_not_that_one() -> None:
    text = "Luis Vega of Chile met Ana Soto of Peru on Tuesday. It was their first meeting since May, when they met in Lima."
    events = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    found = {(e.when.edtf, e.place.name if e.place else None) for e in events}
    assert found == {("2023-07-04", None), ("[2023-05-01..2023-05-31]", "Lima")}
