"""Whose place it is: towns of another event, of a speaker, of a building, a suburb or a body, in own sentences."""

import pytest

import summit_timeline as st

MONDAY = "2023-07-03"
SIDES = "The ministers of Malta and Ghana"


def place_told(text: str, word: str) -> str | None:
    """The place of the first event that `word` names."""
    at = text.index(word)
    found = st.extract(st.Document(text=text, published=MONDAY)).events
    event = next(e for e in found if any(c.start == at for c in e.claims))
    return None if event.place is None else event.place.name


OF_ANOTHER_EVENT = [
    (f"{SIDES} met on Sunday to prepare for a summit in Quito next month.", "met", None),
    (f"{SIDES} met on Sunday to discuss a summit in Quito next month.", "met", None),
    (f"{SIDES} held talks on Sunday about a conference in Quito next month.", "talks", None),
    (f"{SIDES} held talks on Sunday on a conference in Quito next month.", "talks", None),
    (f"{SIDES} met on Sunday and proposed a conference in Quito next month.", "met", None),
    (f"{SIDES} met on Sunday as part of preparations for a summit in Quito next month.", "met", None),
    ("In Accra, the ministers of Malta and Ghana met on Sunday to plan a summit in Quito.", "met", "Accra"),
    (
        "The meeting of the ministers of Malta and Ghana on Friday will prepare a summit in Quito next month.",
        "meeting",
        None,
    ),
    # last week's town is not that of today
    ("After talks in Quito last week, Malta and Ghana signed an agreement on Monday.", "signed", None),
    # what is told together is in one place
    (f"{SIDES} met on Sunday for talks in Quito.", "met", "Quito"),
    (f"{SIDES} met on Sunday on the sidelines of a conference in Quito.", "met", "Quito"),
    (f"{SIDES} met to discuss trade at a conference in Quito on Sunday.", "met", "Quito"),
    (f"{SIDES} are meeting to discuss trade in Quito on Monday.", "meeting", "Quito"),
    ("Malta and Ghana held talks on a truce at a conference in Quito on Sunday.", "talks", "Quito"),
    ("Malta and Ghana signed a truce on Sunday after two days of talks in Quito.", "signed", "Quito"),
    ("After a day of talks in Quito, Malta and Ghana signed a truce on Sunday.", "signed", "Quito"),
    ("After years of talks in Quito, Malta and Ghana signed a truce on Sunday.", "signed", None),
]


@pytest.mark.parametrize(("text", "word", "place"), OF_ANOTHER_EVENT)
def test_the_place_of_what_is_prepared_is_not_that_of_its_preparation(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


OF_THE_SPEAKER = [
    ("Malta and Ghana will hold talks on Friday, the envoy told reporters in Quito.", "talks", None),
    ("Malta and Ghana will hold talks on Friday, the envoy said on Monday in Quito.", "talks", None),
    ("The envoy said in Quito that the ministers of Malta and Ghana would meet on Friday.", "meet", None),
    ("After the talks between Malta and Ghana, officials in Quito said they would go on.", "talks", None),
    # who comes from it speaks where it was
    ("Ann Vella, Malta's foreign minister, said in Accra on Sunday after talks with the president of Ghana that they agreed.", "talks", "Accra"),
    ('"We agree," Maltese Foreign Minister Ann Vella said in Ghana Sunday after meeting President John Mahama.', "meeting", "Ghana"),
    ("After talks with the president of Ghana, Maltese Foreign Minister Ann Vella said in Accra that they had agreed.", "talks", "Accra"),
    # a call is in no place, and a prisoner is somewhere else
    ("The ministers of Malta and Ghana held a telephone call on Sunday about the riots in Quito.", "telephone call", None),
    ("Malta and Ghana will hold talks on Friday on the release of a priest held in Quito.", "talks", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "place"), OF_THE_SPEAKER)
def test_the_town_of_who_tells_of_an_event(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


OF_A_HOUSE = [
    ("at NATO headquarters", "Brussels"),
    ("at NATO's headquarters", "Brussels"),
    ("at the headquarters of the African Union", "Addis Ababa"),
    ("at NATO headquarters in Naples", "Naples"),
    ("at U.N. headquarters in Nicosia", "Nicosia"),
    ("at the Kremlin in Moscow", "Moscow"),
    ("on Capitol Hill", "Washington"),
    ("at the University of Geneva", "Geneva"),
    ("at the Windsor hotel in Lima", "Lima"),
    ("in the heart of Geneva", "Geneva"),
    ("in Peru's capital", "Lima"),
    ("in Peru's capital, Lima,", "Lima"),
    ("in the Oslo suburb of Baerum", "Baerum"),
    ("in a suburb of Oslo", "Oslo"),
    ("in Paracas, a resort near Lima,", "Paracas"),
    ("in Paracas, a port 150 miles south of Lima,", "Paracas"),
    ("in snowy Oslo", "Oslo"),
    ("in neutral Malta", "Malta"),
]


@pytest.mark.parametrize(("words", "place"), OF_A_HOUSE)
def test_a_house_a_suburb_and_a_body_tell_the_town(words: str, place: str) -> None:
    assert place_told(f"The ministers of Chad and Ghana met {words} on Sunday.", "met") == place


HOSTS = [
    ("Lima is the venue of talks between Chad and Ghana on Friday.", "Lima"),
    ("Peru will host talks between Chad and Ghana on Friday.", "Peru"),
    ("Peru will host talks between Chad and Ghana in Lima on Friday.", "Lima"),
    ("Peru will host virtual talks between Chad and Ghana on Friday.", None),
    ("Peru's prime minister will host talks between Chad and Ghana on Friday.", None),
    ("At the United Nations on Sunday, the ministers of Chad and Ghana held talks.", "New York"),
    ("At the United Nations, Peru said that Chad and Ghana will hold talks on Friday.", None),
]


@pytest.mark.parametrize(("text", "place"), HOSTS)
def test_who_or_what_is_told_to_hold_an_event(text: str, place: str | None) -> None:
    assert place_told(text, "talks") == place


TOPICS = [
    ("Chad and Ghana held talks on Sunday on reining in Peru.", "talks", None),
    ("Chad and Ghana held talks on Sunday about gas fields in Peru.", "talks", None),
    ("Chad and Ghana held talks on Sunday about the killing of a priest in Peru.", "talks", None),
    ("Chad's prime minister met Ghana's on Sunday and expressed confidence in Peru.", "met", None),
    ("Chad and Ghana signed an agreement on Sunday on gas fields in Peru.", "signed", None),
    ("Chad and Ghana signed a contract on Sunday for a bridge in Lima.", "signed", None),
    ("The summit of Chad and Ghana on Sunday was welcomed in Lima.", "summit", None),
    ("The summit of Chad and Ghana on Friday is watched closely in Lima.", "summit", None),
    ("Everyone in Lima has met Ghana's president.", "met", None),
    ("Chad and Ghana held talks on gas fields in Lima on Sunday.", "talks", "Lima"),
    ("Chad and Ghana held talks on Sunday over dinner in Lima.", "talks", "Lima"),
    ("Chad and Ghana held talks on Sunday on the sidelines of a fair in Lima.", "talks", "Lima"),
    ("Chad and Ghana signed an agreement on Sunday for the first time in Lima.", "signed", "Lima"),
    ("Chad and Ghana signed an agreement on Sunday at a ceremony in Lima.", "signed", "Lima"),
]


@pytest.mark.parametrize(("text", "word", "place"), TOPICS)
def test_what_talks_and_papers_are_about_is_elsewhere(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


VISITS = [
    ("President Macron took time out of his trip to Asia to send a firm message to Oslo.", "trip", None),
    ("President Macron cut short his visit to Africa and sent his regrets to Oslo.", "visit", None),
    ("President Macron's visit was announced in Oslo on Sunday.", "visit", None),
    ("President Macron's visit to Togo on Sunday sends a signal to Oslo.", "visit", "Togo"),
    ("President Macron begins a tour of Togo on Friday.", "tour", "Togo"),
    ("President Macron left on Sunday for a visit to Togo with a stop in Oslo.", "visit", "Togo"),
]


@pytest.mark.parametrize(("text", "word", "place"), VISITS)
def test_a_visit_is_where_somebody_goes(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


AT_THE_START = [
    ("In Lima, Peru, the ministers of Chad and Ghana met on Sunday.", "met", "Lima"),
    ("At a hotel in Lima, Peru, the ministers of Chad and Ghana signed a treaty on Sunday.", "signed", "Lima"),
    ("In Paracas, Peru, the ministers of Chad and Ghana met on Sunday.", "met", "Paracas"),
    ("In the Peruvian capital on Sunday, the ministers of Chad and Ghana met.", "met", "Lima"),
    ("In Peru's capital on Sunday, the ministers of Chad and Ghana met.", "met", "Lima"),
    ("The ministers of Chad and Ghana met in the Gulf state of Qatar on Sunday.", "met", "Qatar"),
    ("The ministers of Chad and Ghana met in Peru's second city, Arequipa, on Sunday.", "met", "Arequipa"),
    ("Bush met with the ministers of Chad and Ghana on Sunday.", "met", None),
]


@pytest.mark.parametrize(("text", "word", "place"), AT_THE_START)
def test_a_town_that_opens_the_sentence_with_its_country(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place


def test_the_country_behind_a_town_is_no_side() -> None:
    text = "In Lima, Peru, the ministers of Chad and Ghana met on Sunday."
    (event,) = st.extract(st.Document(text=text, published=MONDAY)).events
    assert {p.name for p in event.participants} == {"Chad", "Ghana"}
