"""Who holds an office by which the sides are told, who chairs, opens or is sent, and who keeps away: own reports."""

import pytest

import summit_timeline as st


def event_told(text: str, published: str = "2019-03-05") -> st.Event:
    """The first summit or meeting of a report."""
    found = st.extract(st.Document(text=text, published=published)).events
    return next(e for e in found if e.kind.value in ("summit", "meeting", "signing"))


def people_of(event: st.Event) -> set[str]:
    return {p.name for p in event.participants if p.kind == "person"}


MINISTERS = "The foreign ministers of Chile and Peru met in Lima on Monday. "
TALKS = "Chile and Peru opened talks in Lima on Monday. "
HOLDERS = [
    (MINISTERS + "Peruvian Foreign Minister Ana Soto said the talks went well.", {"Ana Soto"}),
    (MINISTERS + "Foreign Minister Luis Vega of Chile smiled. His Peruvian counterpart, Ana Soto, did not.", {"Luis Vega", "Ana Soto"}),
    ("Chilean and Peruvian defense ministers signed an accord on Monday. It pleased Peru's defence minister, Ana Soto.", {"Ana Soto"}),
    ("The presidents of Chile and Peru meet on Monday. President Luis Vega of Chile was hopeful.", {"Luis Vega"}),
    # another office, another country, and those whom something else tells of
    (MINISTERS + "Chilean President Luis Vega called for calm.", set()),
    (MINISTERS + "Bolivian Foreign Minister Eva Poe called for calm.", set()),
    ("Chilean and Peruvian business leaders met in Lima on Monday. Chilean President Luis Vega was pleased.", set()),
    ("The foreign ministers of Chile and Peru met in Lima in 2009. Peruvian Foreign Minister Ana Soto resigned on Monday.", set()),
    ("Chile and Peru met in Lima on Monday. Peruvian Foreign Minister Ana Soto resigned.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), HOLDERS)
def test_who_holds_the_office_by_which_the_sides_are_told(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


AT_IT = [
    (TALKS + "Ecuador's Eva Poe will chair the three-day session.", {"Eva Poe"}),
    (TALKS + "Ecuadorean Foreign Minister Eva Poe is to open the meeting.", {"Eva Poe"}),
    (TALKS + "Chilean minister Luis Vega told the meeting that it was late.", {"Luis Vega"}),
    (TALKS + "Ecuador's Eva Poe and President Ana Soto of Peru were among those attending.", {"Eva Poe", "Ana Soto"}),
    (TALKS + "Ecuador sent Foreign Minister Eva Poe.", {"Eva Poe"}),
    (TALKS + "The Ecuadorean president was ill, and Ecuador was represented by its ambassador, Eva Poe.", {"Eva Poe"}),
    ("Chilean President Luis Vega, with Peru's Ana Soto on one side of him and Ecuadorean leader Eva Poe on the other, opened a summit on Monday.", {"Luis Vega", "Ana Soto", "Eva Poe"}),
    # something else that is opened, chaired or told, and who is sent elsewhere
    (TALKS + "Ecuador's Eva Poe will chair the board of a bank.", set()),
    (TALKS + "Ecuador's Eva Poe was among the dead in a crash.", set()),
    (TALKS + "Ecuador sent Foreign Minister Eva Poe to Damascus.", set()),
    (TALKS + "Ecuador's Eva Poe will host the summit in Quito next week.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), AT_IT)
def test_who_does_something_at_an_event_is_there(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


AWAY = [
    ("Chilean President Luis Vega, who skipped the summit in Lima on Monday, was ill.", {"Luis Vega"}),
    ("That Chilean minister Luis Vega and Peruvian minister Ana Soto are not attending the meeting in Lima on Friday is odd.", {"Luis Vega", "Ana Soto"}),
    ("Chilean President Luis Vega cancelled plans to attend the summit in Lima on Friday.", {"Luis Vega"}),
    (TALKS + "Bolivia is staying out of the talks.", {"Bolivia"}),
    ("Chile decided to skip the talks in Lima on Friday.", {"Chile"}),
    ("West African leaders met in Lagos on Thursday. Mali's interim leader, Luis Vega, stayed in Bamako.", {"Luis Vega"}),
    ("Chile threatened to boycott the summit in Lima on Friday.", set()),
    ("Chile will attend the summit in Lima on Friday.", set()),
    ("Luis Vega of Chile returned from the talks with Peru in Lima on Friday.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "absent"), AWAY)
def test_who_keeps_away_is_absent_and_takes_no_part(text: str, absent: set[str]) -> None:
    event = event_told(text)
    assert {p.name for p in event.absent} == absent
    assert not {p.name for p in event.participants} & absent


AMONG_OWN = [
    ("Barack Obama sat down on Monday with Jewish community leaders.", ["Barack Obama"]),
    ("Barack Obama met farmers in Iowa on Monday.", ["Barack Obama"]),
    ("Pope Francis will meet workers in Lima on Friday.", ["Pope Francis"]),
    ("Donald Trump met Chilean farmers in Santiago on Monday.", ["Chile", "United States", "Donald Trump"]),
    ("Pope Francis met Chilean President Luis Vega in Lima on Monday.", ["Chile", "Vatican", "Pope Francis", "Luis Vega"]),
    ("U.S. President Donald Trump speaks during a meeting with governors in Washington, March 4, 2019.", ["Donald Trump"]),
    ("Chilean President Luis Vega met union leaders on Monday.", ["Luis Vega"]),
    ("Chilean President Luis Vega met Peruvian ministers on Monday.", ["Chile", "Peru", "Luis Vega"]),
    ("Chile and its President Luis Vega met union leaders on Monday.", ["Chile", "Luis Vega"]),
    ("Talks between Democratic staffers and administration officials, including Mike Pence, were held on Monday.", ["Mike Pence"]),
    ("President Trump spoke. He met with his Cabinet on Monday.", ["Cabinet", "Donald Trump"]),
    ("President Trump looks up as he holds a Cabinet meeting in Washington, March 4, 2019.", ["Cabinet", "Donald Trump"]),
    ("A Cabinet meeting was held on Monday in Lima.", []),
    ("The Kremlin announced his meeting with Luis Vega of Chile on Monday.", ["Russia", "Chile", "Luis Vega"]),
    ("Barack Obama met House Democratic leaders on Monday.", ["House Democrats", "Barack Obama"]),
    ("Barack Obama will meet Senate Majority Leader Harry Reid on Friday.", ["Barack Obama", "Harry Reid"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), AMONG_OWN)
def test_who_meets_people_that_speak_for_no_country_does_so_for_none(text: str, names: list[str]) -> None:
    assert [p.name for p in event_told(text).participants if not p.described] == names


def test_leaders_who_meet_somewhere_do_not_make_the_place_a_side() -> None:
    event = event_told("Leaders of ECOWAS met in Ghana on Thursday. Mali was not invited.")
    assert [p.name for p in event.participants] == ["ECOWAS"]


def test_a_news_agency_is_no_country() -> None:
    event = event_told("Agence France-Presse reports Mr. Netanyahu will meet Mr. Putin in Moscow on Tuesday.")
    assert {p.name for p in event.participants} == {"Israel", "Russia", "Benjamin Netanyahu", "Vladimir Putin"}


def test_a_summit_at_a_mountain_retreat_is_a_summit() -> None:
    assert event_told("Chile and Peru opened a summit at a mountain retreat on Monday.").kind.value == "summit"


OF_BODIES = [
    ("EU leaders hold a summit in Brussels on Friday. German Chancellor Angela Merkel said it would be long.", {"Angela Merkel"}),
    ("Oil ministers of the 13 OPEC nations met on Monday. The Iranian oil minister, Gholamreza Farahani, was late.", {"Gholamreza Farahani"}),
    ("Officials of Angola and South Africa held talks on Monday. The chief South African negotiator, Pieter Malan, left.", {"Pieter Malan"}),
    # no member, another office, no officials, and who is told to be away
    ("EU leaders hold a summit in Brussels on Friday. Turkish President Recep Tayyip Erdogan was angry.", set()),
    ("EU foreign ministers meet in Brussels on Friday. German Chancellor Angela Merkel was in Lima.", set()),
    ("The EU holds a conference in Brussels on Friday. German Chancellor Angela Merkel was in Lima.", set()),
    ("EU leaders hold a summit in Brussels on Friday. German Chancellor Angela Merkel will not attend.", set()),
    ("A shop and a bank held talks on Monday. The chief South African negotiator, Pieter Malan, left Chile.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), OF_BODIES)
def test_who_holds_the_office_in_a_member_of_the_body_that_meets(text: str, people: set[str]) -> None:
    found = st.extract(st.Document(text=text, published="2019-03-05")).events
    assert {p.name for e in found for p in e.participants if p.kind == "person"} == people


THREE = "James Cleverly of Britain, Jose Manuel Albares of Spain and Josep Borrell of the EU spoke on Thursday. "
OF_THREE = [
    (THREE + "The three will sign the text on March 22.", {"James Cleverly", "Jose Manuel Albares", "Josep Borrell"}),
    (THREE + "The three rounds of talks were held in Lima.", set()),
    ("Boris Johnson and Angela Merkel spoke on Thursday. The three will sign the text on March 22.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), OF_THREE)
def test_the_three_are_those_of_whom_was_told(text: str, people: set[str]) -> None:
    found = st.extract(st.Document(text=text, published="2019-03-05")).events
    assert {p.name for e in found for p in e.participants if p.kind == "person"} == people


def test_the_three_countries_are_those_that_a_sentence_names() -> None:
    event = event_told("Chile, Peru and Bolivia agreed on Thursday. The three countries will hold talks on March 22.")
    assert [p.name for p in event.participants] == ["Chile", "Peru", "Bolivia"]


def test_who_took_no_part_is_absent() -> None:
    event = event_told("Negotiators from Angola and Cuba met on Monday. Portugal took no part in the talks.")
    assert ([p.name for p in event.participants], [p.name for p in event.absent]) == (["Angola", "Cuba"], ["Portugal"])


def test_who_stayed_away_from_one_thing_met_somebody_at_another() -> None:
    event = event_told("Ana Soto of Chile, who met Peru's Luis Vega in Lima last year, stayed away.")
    assert "Ana Soto" not in {p.name for p in event.absent}
