"""Who takes part where the words for him stand away from the event: rivals, who is the first to do it, families."""

import itertools

import pytest

import summit_timeline as st
from tests.events.events_told import told

TUESDAY = "2018-10-16"  # the last one before the day of the helper


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Kenya and Uganda held talks in Nairobi on Tuesday, the first formal session between the neighbours.",
            "meeting held 2018-10-16; Nairobi; Kenya, Uganda",
        ),
        ("Kenya held talks with its neighbours on Tuesday.", "meeting held 2018-10-16; -; Kenya"),
        (
            "Kenya accused Uganda of spying. The neighbors met in Nairobi on Tuesday.",
            "meeting held 2018-10-16; Nairobi; Kenya, Uganda",
        ),
        (
            "Kenya accused Uganda of spying. Envoys of the two bitter rivals met in Nairobi on Tuesday.",
            "meeting held 2018-10-16; Nairobi; Kenya, Uganda",
        ),
        (
            "Kenya accused Uganda of spying. Talks between the nuclear-armed foes took place on Tuesday.",
            "meeting held 2018-10-16; -; Kenya, Uganda",
        ),
    ],
)
def test_neighbours_and_rivals_are_the_countries_told_before(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    "text",
    ["The actress met with neighbours on Tuesday.", "The family from Kenya met with its neighbours on Tuesday."],
)
def test_neighbours_of_people_are_no_countries(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("adverb", ["once again", "at last", "in turn", "in fact", "after all", "for the first time"])
@pytest.mark.parametrize(
    "frame",
    ["Olaf Scholz will {} meet William Ruto on Friday.", "William Ruto, who will {} meet Olaf Scholz on Friday, left."],
)
def test_words_inside_of_a_verb_part_nobody_from_it(frame: str, adverb: str) -> None:
    assert told(frame.format(adverb)) == ["meeting scheduled 2018-10-19; -; Germany, Kenya, Olaf Scholz, William Ruto"]


def test_who_meets_once_again_has_met() -> None:
    assert told("Olaf Scholz once again met William Ruto on Tuesday.") == [
        "meeting held 2018-10-16; -; Germany, Kenya, Olaf Scholz, William Ruto"
    ]


@pytest.mark.parametrize(
    ("one", "does"),
    list(
        itertools.product(
            ["the first politician", "the only senator", "the latest foreign envoy", "the third woman"],
            ["to meet Olaf Scholz in May", "who met Olaf Scholz in May", "to have held talks with Olaf Scholz in May"],
        )
    ),
)
@pytest.mark.parametrize("verb", ["was", "became", "has become"])
def test_who_is_the_first_to_meet_somebody_takes_part(verb: str, one: str, does: str) -> None:
    (event,) = st.extract(st.Document(text=f"Jane Alder {verb} {one} {does}.", published="2018-10-18")).events
    assert {"Jane Alder", "Olaf Scholz"} <= {p.name for p in event.participants}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Barack Obama praised him. Moon Jae-in met the new US president on Tuesday.", "Barack Obama"),
        ("President Barack Obama spoke. Moon Jae-in met the sitting American president on Tuesday.", "Barack Obama"),
    ],
)
def test_a_new_president_is_the_one_named_before(text: str, who: str) -> None:
    text = text.replace("Barack Obama praised", "President Barack Obama praised")
    names = {p.name for e in st.extract(st.Document(text=text, published="2012-10-18")).events for p in e.participants}
    assert who in names


@pytest.mark.parametrize(
    ("met", "who"),
    [
        ("bereaved families", "bereaved families"),
        ("relatives of the hostages", "relatives"),
        ("first responders", "responders"),
        ("experts on floods", "experts"),
        ("police officers", "police officers"),
    ],
)
@pytest.mark.parametrize("verb", ["met", "met privately for an hour with", "sat down with", "held a meeting with"])
def test_families_and_helpers_whom_somebody_meets_take_part(verb: str, met: str, who: str) -> None:
    assert told(f"President Barack Obama {verb} {met} on Tuesday.", "2012-10-18") == [
        f"meeting held 2012-10-16; -; Barack Obama, {who}"
    ]


def test_relatives_of_nobody_told_are_his_own() -> None:
    assert told("President Barack Obama met relatives on Tuesday.", "2012-10-18") == []


@pytest.mark.parametrize(
    "adjective",
    ["U.S.-backed", "nuclear-armed", "UN-led", "exiled", "newly elected", "heavily armed", "left-leaning", "oil-rich"],
)
@pytest.mark.parametrize(
    "frame",
    [
        "Talks between Kenya and the {} government of Chad took place on Tuesday.",
        "Negotiations of Kenya with the {} leaders of Chad began on Tuesday.",
    ],
)
def test_adjectives_made_of_verbs_do_not_part_a_day_from_talks(frame: str, adjective: str) -> None:
    (event,) = st.extract(st.Document(text=frame.format(adjective), published="2018-10-18")).events
    assert str(event.when.earliest) == TUESDAY


@pytest.mark.parametrize("verb", ["attacked the capital", "backed the rebels", "armed the rebels"])
def test_verbs_still_part_a_day_from_talks(verb: str) -> None:
    text = f"Kenya hopes for talks with the leaders of Chad, whose army {verb} on Tuesday."
    assert all(not e.when.known for e in st.extract(st.Document(text=text, published="2018-10-18")).events)


@pytest.mark.parametrize(
    ("land", "of_land", "titled", "who", "office"),
    [
        ("Kenya", "Kenyan", "President William Ruto", "William Ruto", "president"),
        ("Spain", "Spanish", "Prime Minister Pedro Sanchez", "Pedro Sanchez", "prime minister"),
        ("Chad", "Chadian", "Foreign Minister Mahamat Zene", "Mahamat Zene", "foreign minister"),
        ("Jordan", "Jordanian", "King Abdullah", "King Abdullah", "king"),
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "{land}'s {office} met Emmanuel Macron in Lima on Tuesday. ",
        "The {of_land} {office} met Emmanuel Macron in Lima on Tuesday. ",
        "Emmanuel Macron held talks with the {office} of {land} in Lima on Tuesday. ",
    ],
)
def test_an_office_is_that_of_who_is_named_later(
    frame: str, land: str, of_land: str, titled: str, who: str, office: str
) -> None:
    text = frame.format(land=land, of_land=of_land, office=office) + f"A day later {titled} flew home."
    everybody = ", ".join(sorted(("Emmanuel Macron", "France", land, who)))
    assert f"meeting held 2018-10-16; Lima; {everybody}" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Chadian president met Emmanuel Macron on Tuesday. Former Chadian President Luis Vega praised it.",
        "In 2011 the president of Chad met Emmanuel Macron. Chadian President Luis Vega recalls it.",
        "Emmanuel Macron met a former president of Chad on Tuesday. Chadian President Luis Vega knew of it.",
    ],
)
def test_an_office_is_not_that_of_who_had_it_at_another_time(text: str) -> None:
    names = {p.name for e in st.extract(st.Document(text=text, published="2018-10-18")).events for p in e.participants}
    assert "Luis Vega" not in names


@pytest.mark.parametrize(
    ("before", "they"),
    [
        ("Senate Republicans were unmoved.", "Senate Republicans"),
        ("EU ministers were not amused.", "European Union"),
        ("The paper was then released by House Democrats.", "House Democrats"),
        ("The Taliban were angry.", "Taliban"),
    ],
)
def test_they_are_the_group_of_the_sentence_before(before: str, they: str) -> None:
    text = f"President Donald Trump spoke with Angela Merkel. {before} They met with Vladimir Putin on Tuesday."
    names = [p.name for e in st.extract(st.Document(text=text, published="2018-10-18")).events for p in e.participants]
    assert they in names
    assert not {"Donald Trump", "Angela Merkel"} & set(names)


@pytest.mark.parametrize(
    "before", ["Markets rose.", "Officials said it was a good talk.", "The two leaders were pleased."]
)
def test_they_are_still_the_two_told_before(before: str) -> None:
    assert "meeting held 2018-10-16; Brussels; Angela Merkel, Germany, Japan, Shinzo Abe" in told(
        f"Angela Merkel criticised Shinzo Abe. {before} They met in Brussels on Tuesday."
    )


@pytest.mark.parametrize("verb", ["rejected", "dismissed", "accepted", "welcomed"])
@pytest.mark.parametrize("wish", ["demands", "offer", "pleas", "call for money"])
def test_whose_wishes_are_answered_at_talks_is_there(verb: str, wish: str) -> None:
    assert told(f"Keir Starmer {verb} Macron's {wish} at a meeting in Paris on Tuesday.", "2024-10-17") == [
        "meeting held 2024-10-15; Paris; Emmanuel Macron, France, Keir Starmer, United Kingdom"
    ]
    assert told(f"Keir Starmer {verb} Macron's {wish} at a meeting with Olaf Scholz on Tuesday.", "2024-10-17") == [
        "meeting held 2024-10-15; -; Germany, Keir Starmer, Olaf Scholz, United Kingdom"
    ]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Senate leaders emerged on Tuesday from a meeting with the FBI chief saying that the story is false.",
            "meeting held 2018-10-16; -; FBI, United States Senate",
        ),
        (
            "Chile opened talks with Peru on Tuesday with Norway hoping for the best.",
            "meeting held [2018-10-16..]; -; Chile, Peru",
        ),
        (
            "Luis Vega has no deal with the Democrats who took part in a White House meeting on Tuesday.",
            "meeting held 2018-10-16; Washington; Democrats",
        ),
        ("Chile and Peru held talks in NYC on Tuesday.", "meeting held 2018-10-16; New York; Chile, Peru"),
        ("FEMA Administrator Ann Long met mayors on Tuesday.", "meeting held 2018-10-16; -; Ann Long, mayors"),
    ],
)
def test_who_left_or_took_part(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize("verb", ["agreed", "had agreed", "has promised", "pledged", "offered", "vowed"])
@pytest.mark.parametrize("who", ["Chile", "Chile's envoy", "President Luis Vega of Chile"])
@pytest.mark.parametrize(
    ("frame", "there"),
    [
        ("After talks on Tuesday, {who} said Peru {verb} to open its port.", True),
        ("At the end of the latest round of talks on Tuesday, {who} said that Peru {verb} to open its port.", True),
        ("{who} said during negotiations on Tuesday that Peru {verb} to open its port.", True),
        ("After talks with Brazil on Tuesday, {who} said Peru {verb} to open its port.", False),
        ("After a cabinet meeting on Tuesday, {who} said Peru {verb} to open its port.", False),
        ("After talks on Tuesday, {who} said Peru had no port.", False),
    ],
)
def test_who_is_said_to_have_agreed_to_something_at_talks_was_there(
    frame: str, there: bool, who: str, verb: str
) -> None:
    text = frame.format(who=who, verb=verb)
    (event,) = st.extract(st.Document(text=text, published="2018-10-18")).events
    names = {p.name for p in event.participants}
    assert "Chile" in names
    assert ("Peru" in names) == there


@pytest.mark.parametrize("did", ["collapsed", "fell apart", "ended without a deal", "may have broken down"])
@pytest.mark.parametrize("gathering", ["conference", "month-long conference"])
def test_talks_that_fail_at_a_gathering_are_one_event_with_it(did: str, gathering: str) -> None:
    assert told(f"The talks between Chad and Mali {did} at the {gathering} in Geneva on Tuesday.") == [
        "meeting held 2018-10-16; Geneva; Chad, Mali"
    ]


@pytest.mark.parametrize(
    ("land", "who"), [("Chad", "Chad, King Idriss Tirab, Peru"), ("Togo", "Peru, Togo"), ("Morocco", "Morocco, Peru")]
)
def test_a_king_is_not_that_of_another_country_than_stands_behind_his_name(land: str, who: str) -> None:
    text = f"King Idriss Tirab of Chad spoke of rain. The king of {land} met Peru's president in Lima on Tuesday."
    assert told(text) == [f"meeting held {TUESDAY}; Lima; {who}"]
