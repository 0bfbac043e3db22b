"""How newspapers and news sites word meetings: asides, what was said before one, roles and lists; own sentences."""

import pytest

from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Claim, Document

MONDAY = "2015-03-09"


def read(word: str, text: str, published: str = MONDAY) -> Claim:
    """The last claim whose words in the text are `word`."""
    claims = extract_claims(Document(text=text, published=published))
    return [c for c in claims if text[c.start : c.end] == word][-1]


# word, text, days, place
ASIDES = [
    # between dashes stands an aside, and the sentence goes on behind it
    (
        "Talks",
        "Talks between Chad and the rebels — the first since 2013 — open on Friday in Oslo.",
        "[2015-03-13..]",
        "Oslo",
    ),
    (
        "Negotiations",
        "Negotiations between Peru and the E3 — France, Germany and Britain — are to resume next week in Vienna.",
        "[2015-03-16..2015-03-22]",
        "Vienna",
    ),
    ("summit", "The summit - the first in a decade - was held in Lagos on Friday.", "2015-03-06", "Lagos"),
    (
        "meet",
        "Peru will meet six world powers — the United States, Russia, China, France, Germany and Britain — in Geneva"
        " on Thursday.",
        "2015-03-12",
        "Geneva",
    ),
    (
        "talks",
        "Peru will hold talks with the P5+1 (the US, Russia, China, Britain, France and Germany) in Geneva on Thursday.",
        "2015-03-12",
        "Geneva",
    ),
    # what is told in the aside is not of the event around it, nor the other way round
    (
        "Talks",
        "Talks with Mali — which called a truce on Sunday — will open on Thursday in Oslo.",
        "[2015-03-12..]",
        "Oslo",
    ),
    (
        "signed",
        "The accord — reached at a summit in Lagos in May — was signed in Accra on Friday by Chad and Mali.",
        "2015-03-06",
        "Accra",
    ),
    (
        "signed",
        "The law — signed by President Obama in Chicago in May 2014 — is void.",
        "[2014-05-01..2014-05-31]",
        "Chicago",
    ),
]


@pytest.mark.parametrize(("word", "text", "days", "place"), ASIDES)
def test_asides_between_dashes_and_brackets(word: str, text: str, days: str, place: str) -> None:
    claim = read(word, text)
    assert (claim.when.edtf, claim.place and claim.place.name) == (days, place)


# published, word, text, days, status
SPOKEN = [
    # who speaks right before a meeting does so on its day
    (
        "2015-03-10",
        "meeting",
        "Lee said on Monday he was ready. He spoke before meeting President Idriss Deby.",
        "2015-03-09",
        "held",
    ),
    (
        "2015-03-10",
        "talks",
        "Chancellor Merkel defended the plan on Monday. She made the remarks before talks with President Idriss Deby.",
        "2015-03-09",
        "held",
    ),
    (
        "2015-03-10",
        "met",
        "Chancellor Merkel defended the plan on Monday, speaking to reporters before she met President Idriss Deby.",
        "2015-03-09",
        "held",
    ),
    # a plan, another time, or what has to be done before is no such word
    (
        "2015-03-10",
        "meeting",
        "Lee said on Monday that he would rest before meeting President Idriss Deby.",
        "../..",
        "scheduled",
    ),
    (
        "2015-03-10",
        "meeting",
        "Lee spoke on Monday. Last year he had spoken before a meeting with Chad's king.",
        "../..",
        "held",
    ),
    (
        "2015-03-10",
        "summit",
        "Lee said on Monday he was ready. He spoke ahead of the G20 summit in Lima.",
        "../..",
        "scheduled",
    ),
]


@pytest.mark.parametrize(("published", "word", "text", "days", "status"), SPOKEN)
def test_what_was_said_right_before_a_meeting(published: str, word: str, text: str, days: str, status: str) -> None:
    claim = read(word, text, published)
    assert (claim.when.edtf, claim.status.value) == (days, status)


# word, text, place
AROUND = [
    ("gathered", "Crowds marched through Lima on Tuesday as world leaders gathered to discuss the debt.", "Lima"),
    ("met", "Security was tight in Nairobi on Monday as African leaders met to discuss the war.", "Nairobi"),
    ("gather", "The forecast calls for rain Thursday in Lima as world leaders gather to discuss the sea.", "Lima"),
    ("met", "Protesters marched in Lima on Tuesday as EU leaders met in Brussels.", "Brussels"),
    ("met", "Shares fell in Tokyo on Tuesday as Fed officials met.", None),
    ("met", "Fighting went on in Aleppo on Tuesday as the envoys of Chad and Mali met.", None),
]


@pytest.mark.parametrize(("word", "text", "place"), AROUND)
def test_town_of_what_goes_on_around_a_meeting(word: str, text: str, place: str | None) -> None:
    claim = read(word, text)
    assert (claim.place and claim.place.name) == place


def test_leaders_gather_for_the_summit_that_is_told_next() -> None:
    text = (
        "World leaders gather Tuesday in Lima to discuss the sea.\n\n"
        "More than 120 leaders, including President Humala, are expected to attend the one-day ocean summit, sponsored"
        " by the United Nations."
    )
    claim = read("summit", text)
    assert claim.antecedent == ("text", text.index("gather"), text.index("gather") + len("gather"))


# word, text, participants
WHO = [
    (
        "summit",
        "More than 20 leaders, including President Humala, are due to attend the summit in Quito.",
        ["Peru", "Ollanta Humala"],
    ),
    ("met", "At least ten governors, among them Tom Hale, met Chad's king.", ["Chad", "Tom Hale"]),
    ("met", "A delegation that included Foreign Minister Aung Lin met Chad's president.", ["Chad", "Aung Lin"]),
    ("met", "Chad and Togo met in Lima on Friday to discuss a plan that included aid for Mali.", ["Chad", "Togo"]),
    # a name behind the role that somebody has, with more words between
    ("met", "Chad's king met Togo's envoy for the region, Pierre Lenoir.", ["Chad", "Togo", "Pierre Lenoir"]),
    ("met", "Chad's king met the head of Togo's mission in Accra, Pierre Lenoir.", ["Chad", "Togo", "Pierre Lenoir"]),
    ("met", "Chad's king met on Friday with his rival in the east, Colonel Idriss Nour.", ["Chad", "Idriss Nour"]),
    ("met", "Chad's king met the head of the mission in Accra, the embassy's Pierre Lenoir said.", ["Chad"]),
    ("meeting", "Chad's king flew to a meeting with Togo's envoy in Accra, Pierre Lenoir said.", ["Chad", "Togo"]),
    # members between dashes or in brackets
    (
        "talks",
        "Peru held talks with the E3 (France, Germany and Britain) on Friday.",
        ["Peru", "France", "Germany", "United Kingdom", "E3"],
    ),
    # a president with people of his own country is no country
    (
        "met",
        "Leaders of the AFL-CIO and the Teamsters met with President Obama.",
        ["AFL-CIO", "Teamsters", "Barack Obama"],
    ),
    ("met", "President Obama met with members of the House Freedom Caucus.", ["House Freedom Caucus", "Barack Obama"]),
]


@pytest.mark.parametrize(("word", "text", "names"), WHO)
def test_who_takes_part(word: str, text: str, names: list[str]) -> None:
    assert sorted(p.name for p in read(word, text).participants) == sorted(names)


# word, text, place
ON_A_JOURNEY = [
    # the town of a journey is where somebody meets others on it
    ("dinner", "Mr. Hale had a secret dinner with the Libyan envoy in May during a mission to Tripoli.", "Tripoli"),
    ("met", "On a swing through Quito, Chad's king met Peru's premier on Friday.", "Quito"),
    # but not what he only told there, or did before or after it
    ("met", "Chad's king said during a visit to Quito that he met Peru's premier in May.", None),
    ("met", "On a mission to Quito, Chad's king said he had met Peru's premier.", None),
]


@pytest.mark.parametrize(("word", "text", "place"), ON_A_JOURNEY)
def test_town_of_a_journey(word: str, text: str, place: str | None) -> None:
    claim = read(word, text)
    assert (claim.place and claim.place.name) == place


# word, text, whether the gathering takes up the talks
DAYS_OF_TALKS = [
    ("summit", "Chad's king wrapped up two days of talks at the African Union summit in Accra on Saturday.", True),
    ("summit", "Chad's king spoke after a day of hard negotiations at a NATO summit in Lisbon.", True),
    ("summit", "Chad's king held talks with Peru at the African Union summit in Accra on Saturday.", False),
]


@pytest.mark.parametrize(("word", "text", "same"), DAYS_OF_TALKS)
def test_days_of_talks_at_a_gathering_are_its_own(word: str, text: str, same: bool) -> None:
    assert (read(word, text).antecedent is not None) == same


def test_length_of_what_is_talked_about_is_no_time_of_the_meeting() -> None:
    text = (
        "President Obama told lawmakers Friday that he was ready to act.\n\n"
        "The president was open to a six-week deal during a private White House meeting with House Democrats."
    )
    assert read("meeting", text).when.edtf == "2015-03-06"


# published, text, days, status, names: a surname that is a modal verb and a month as well
MAY = [
    (
        "2018-01-13",
        "Prime Minister Theresa May met Chancellor Merkel in Berlin on Friday.",
        "2018-01-12",
        "held",
        ["Angela Merkel", "Germany", "Theresa May", "United Kingdom"],
    ),
    (
        "2018-01-13",
        "On Friday, Mrs. May met Chancellor Merkel.",
        "2018-01-12",
        "held",
        ["Angela Merkel", "Germany", "Theresa May", "United Kingdom"],
    ),
    (
        "2018-01-13",
        "Prime Minister May said so. In May Spain and Morocco met in Rome.",
        "[2017-05-01..2017-05-31]",
        "held",
        ["Morocco", "Spain"],
    ),
]


@pytest.mark.parametrize(("published", "text", "days", "status", "names"), MAY)
def test_surname_that_is_a_modal_verb(published: str, text: str, days: str, status: str, names: list[str]) -> None:
    claim = read("met", text, published)
    assert (claim.when.edtf, claim.status.value) == (days, status)
    assert sorted(p.name for p in claim.participants) == names


def test_modal_verb_in_front_of_a_name_is_none() -> None:
    assert read("meet", "The king said May may meet him on Friday.", "2018-01-09").status.value == "considered"


# text, participants: who belongs to a party or an office and who leads one
DOMESTIC = [
    (
        "Speaker John Boehner told a closed meeting of House Republicans that he would go on.",
        ["House Republicans", "John Boehner"],
    ),
    ("Majority Leader Harry Reid spoke at a caucus meeting on Tuesday.", ["Harry Reid"]),
    (
        "Senator Tom Hale spoke at a meeting with President Idriss Deby on Tuesday.",
        ["Chad", "Idriss Deby", "Tom Hale", "United States"],
    ),
]


@pytest.mark.parametrize(("text", "names"), DOMESTIC)
def test_those_who_meet_among_themselves(text: str, names: list[str]) -> None:
    assert sorted(p.name for p in read("meeting", text).participants) == sorted(names)


# the sentence behind a meeting with leaders, and whom it adds
LEADERS = [
    ("congressional leaders", "Senate Democratic Leader Chuck Schumer called it a start.", ["Chuck Schumer"]),
    ("Democratic leaders", "House Speaker Nancy Pelosi (D-Calif.) called it a start.", ["Nancy Pelosi"]),
    ("Democratic leaders", "Senate Majority Leader Mitch McConnell (R-Ky.) called it a waste.", []),
    ("Republican leaders", "Senate Majority Leader Mitch McConnell, R-Ky., called it a start.", ["Mitch McConnell"]),
]


@pytest.mark.parametrize(("side", "text", "added"), LEADERS)
def test_leaders_of_a_party_in_congress(side: str, text: str, added: list[str]) -> None:
    claim = read("met", f"President Trump met with {side} at the White House on Friday.\n\n{text}", "2019-01-05")
    people = [p.name for p in claim.participants if p.kind == "person"]
    assert people == ["Donald Trump", *added]


# text, place: a house that is taken up by what it is
HOUSES = [
    ("Trump spoke at his Mar-a-Lago resort in Florida. He met Brazil's Jair Bolsonaro at the resort.", "Mar-a-Lago"),
    ("Merkel flew to Ramstein Air Base. She met President Trump at the base.", "Ramstein"),
    ("Merkel spoke in Ramstein. She met President Trump at the hotel.", None),
]


@pytest.mark.parametrize(("text", "place"), HOUSES)
def test_house_named_before(text: str, place: str | None) -> None:
    claim = read("met", text, "2019-01-05")
    assert (claim.place and claim.place.name) == place


def test_first_meeting_since_a_day_has_not_that_day() -> None:
    text = (
        "President Trump met congressional leaders at the White House on Friday.\n\n"
        "He was happy with the meeting, the first since Democrats took the House on Thursday. He had opened the meeting"
        " with a speech."
    )
    days = {c.when.edtf for c in extract_claims(Document(text=text, published="2019-01-05"))}
    assert days <= {"2019-01-04", "../.."}
