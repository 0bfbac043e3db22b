"""Who is at the table by what sentences near an event tell, and who only stands in them: own reports."""

import pytest

import summit_timeline as st


def event_told(text: str, published: str = "2019-03-05") -> st.Event:
    """The first summit, meeting or signing of a report."""
    found = st.extract(st.Document(text=text, published=published)).events
    return next(e for e in found if e.kind.value in ("summit", "meeting", "signing"))


def people_of(event: st.Event) -> set[str]:
    return {p.name for p in event.participants if p.kind == "person"}


TALKS = "Chile and Peru held talks in Lima on Monday. "
SUMMIT = "Donald Trump and Kim Jong Un held a summit in Hanoi on Monday. "
PACT = "Angola and Cuba signed a pact in Lusaka on Monday. "
BOTH = {"Donald Trump", "Kim Jong Un"}
AT_TABLE = [
    (SUMMIT + "Secretary of State Mike Pompeo and chief of staff Mick Mulvaney sat beside Trump.", {*BOTH, "Mike Pompeo", "Mick Mulvaney"}),
    (SUMMIT + "On Kim's side were Kim Yong Chol and Foreign Minister Ri Yong Ho.", {*BOTH, "Kim Yong Chol", "Ri Yong Ho"}),
    (SUMMIT + "Trump, who was accompanied by Mike Pompeo, then flew home.", {*BOTH, "Mike Pompeo"}),
    (TALKS + "Peru's Ana Soto was joined by Egyptian intelligence chief Abbas Kamel.", {"Ana Soto", "Abbas Kamel"}),
    (TALKS + "Zambian President Frederick Chiluba, the host, hailed them.", {"Frederick Chiluba"}),
    (TALKS + "Host Viktor Orban said it was over.", {"Viktor Orban"}),
    (TALKS + "Egyptian intelligence chief Abbas Kamel is mediating.", {"Abbas Kamel"}),
    (TALKS + "King Charles is to open them.", {"King Charles"}),
    (TALKS + "Some 40 countries sent ministers, Russia's Sergei Lavrov among them.", {"Sergey Lavrov"}),
    (TALKS + "South Korean President Lee Myung-bak told the ministers to hurry.", {"Lee Myung-bak"}),
    (TALKS + "Nestor Kirchner of Argentina sat in on the meeting.", {"Nestor Kirchner"}),
    (PACT + "Foreign Minister Luis Vega signed for Angola.", {"Luis Vega"}),
    (TALKS[:-2] + " as Chile's Ana Soto and Bolivia's Luis Vega looked on.", {"Ana Soto", "Luis Vega"}),
    (PACT + "Ministers shook hands while Secretary of State Warren Christopher watched.", {"Warren Christopher"}),
    (TALKS[:-2] + " at the invitation of Luis Vega, President of Bolivia.", {"Luis Vega"}),
    ("Chile's Ana Soto, second from left, looks at Peru's Luis Vega (R) at the opening of Chile-Peru talks in Lima. Pedro Gil is at center.", {"Ana Soto", "Luis Vega", "Pedro Gil"}),
    (SUMMIT + "Mike Pompeo and Foreign Minister Ri Yong Ho sat at the leaders' sides.", {*BOTH, "Mike Pompeo", "Ri Yong Ho"}),
    # somebody else, something else, or somewhere else
    (PACT + "Warren Christopher watched a match.", set()),
    (PACT + "Protests went on as Warren Christopher watched television.", set()),
    (PACT + "Luis Vega, left, has been in jail since May.", set()),
    (SUMMIT + "At a rally in Iowa Joe Biden sat beside Bernie Sanders.", BOTH),
    (TALKS + "Talk show host Jay Leno made fun of it.", set()),
    (TALKS + "Chile wants to host Theresa May in June.", set()),
    (TALKS + "Pope Francis told the leaders in a letter to make peace.", set()),
    (TALKS + "Ten people died in a storm, Boris Johnson among them.", set()),
    (PACT + "Neither Vladimir Putin nor Joe Biden put his name to it.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), AT_TABLE)
def test_who_is_at_the_table(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


def test_who_will_be_joined_is_so_at_what_is_still_to_come() -> None:
    event = event_told(TALKS + "Chile's Luis Vega will be joined by Boris Johnson on Wednesday.")
    assert "Boris Johnson" not in people_of(event)


ROLES = [
    (TALKS + "Zambian President Frederick Chiluba, the host, hailed them.", ("Frederick Chiluba", "host")),
    (TALKS + "Egyptian intelligence chief Abbas Kamel is mediating.", ("Abbas Kamel", "mediator")),
    (PACT + "Foreign Minister Luis Vega signed for Angola.", ("Luis Vega", "signatory")),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_what_somebody_is_there_for(text: str, role: tuple[str, str]) -> None:
    assert role in {(p.name, p.role) for p in event_told(text).participants}


SIDES = [
    ("The presidents of Chile and Peru gathered on Monday at a base in Ohio for talks meant to end a war.", {"Chile", "Peru"}),
    ("Theresa May opened a peace conference on Monday, bringing Israel and Egypt together.", {"Israel", "Egypt", "United Kingdom"}),
    ("Carl Bildt of the European Union met Chilean delegates in Lima on Monday.", {"European Union", "Chile"}),
    ("The prime ministers of Hungary and Slovakia met on Monday. Viktor Orban left early. Robert Fico stayed.", {"Hungary", "Slovakia"}),
    ("Chile and Peru met on Monday. U.N. Secretary-General Ban Ki-moon, who convened the meeting, was pleased.", {"Chile", "Peru", "United Nations"}),
    ("Chile and Peru met on Monday. Luis Vega of Bolivia urged the two men to meet Angola again on Friday.", {"Chile", "Peru"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lands"), SIDES)
def test_the_sides_of_an_event(text: str, lands: set[str]) -> None:
    assert {p.name for p in event_told(text).participants if p.kind != "person"} == lands


def test_leaders_named_without_a_title_hold_the_office_of_the_sides() -> None:
    event = event_told("The prime ministers of Hungary and Slovakia met on Monday. Viktor Orban left early.")
    assert people_of(event) == {"Viktor Orban"}


def test_who_stays_away_from_a_gathering_for_another_is_at_that() -> None:
    text = "Leaders of 56 Commonwealth countries gather in Samoa on Friday for a meeting. "
    text += "India's Narendra Modi is skipping the meeting for a BRICS summit in Russia."
    first, second = st.extract(st.Document(text=text, published="2019-03-05")).events[:2]
    assert [p.name for p in first.absent] == ["Narendra Modi"]
    assert "Narendra Modi" in people_of(second)


ONLY_TELLS = [
    ("Storm disrupts Malta summit", "VALLETTA, Malta (GNA) - Donald Trump met Vladimir Putin on Monday.", {"United States", "Russia"}),
    ("Chile, Peru open Swiss peace talks", "Chile and Peru opened talks in Geneva on Monday.", {"Chile", "Peru"}),
    # who is told at the table elsewhere, or stands beside another one, or is all that is known
    ("Malta summit ends", "Malta and Chile held a summit in Valletta on Monday.", {"Malta", "Chile"}),
    ("US-Malta summit ends", "A summit ended in Valletta on Monday.", {"United States", "Malta"}),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "lands"), ONLY_TELLS)
def test_a_country_in_front_of_an_event_may_only_tell_where_it_is(title: str, text: str, lands: set[str]) -> None:
    found = st.extract(st.Document(text=text, title=title, published="2019-03-05")).events
    assert {p.name for e in found for p in e.participants if p.kind != "person"} == lands


AMONG = [
    ("After a meeting on Monday during which Barack Obama told senators of the plan, the mood was better.", {"Barack Obama"}),
    ("In a sign of U.S. priorities in the talks with Chile on Monday, Boris Johnson said nothing.", set()),
    ("Mike Pompeo met with Saudi Arabia's leaders on Monday to consolidate support for U.S. dealings with Iran.", {"Mike Pompeo"}),
    ("Boris Johnson and Emmanuel Macron held talks on Monday. Macron will also sit down with the leaders of Asian nations on Friday.", {"Boris Johnson", "Emmanuel Macron"}),
    ("Spokeswoman Jen Psaki was asked. Psaki and Peru's Ana Soto held talks with Chile on Monday.", {"Ana Soto"}),
    ("Chile and Peru will meet on Friday. The government had initially said Bolivia would be represented by Ambassador Eva Poe.", set()),
    ("Leaders of the seven richest democracies opened a summit on Monday. Kiichi Miyazawa, in the chair, sat between Bill Clinton and Helmut Kohl.", {"Kiichi Miyazawa", "Bill Clinton", "Helmut Kohl"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), AMONG)
def test_who_is_told_at_it_and_who_only_speaks(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


FULL_NAMES = [
    ("Chile's envoy met Jaime Crespo Valdez in Lima on Monday.", {"Jaime Crespo Valdez"}),
    ("Donald Trump Jr. met Peru's Ana Soto in Lima on Monday.", {"Donald Trump Jr", "Ana Soto"}),
    ("Chile's envoy met Idriss Deby Itno of Chad in Lima on Monday.", {"Idriss Deby"}),
    ("Chile's envoys met in Milan Hall in Lima on Monday.", set()),
]


@pytest.mark.parametrize(("text", "people"), FULL_NAMES)
def test_people_in_full_names_of_other_countries(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


def test_a_person_behind_a_country_speaks_for_it_though_the_first_name_is_known() -> None:
    event = event_told("Pieter Malan signed for Angola. Peru's Jaime Soto met Chile's envoy in Lima on Monday.")
    assert {p.represents for p in event.participants if p.name == "Jaime Soto"} == {"Peru"}


GOING_ON = [
    ("Senators Lindsey Graham and Dick Durbin wrote a bill. The two plan to meet on Thursday.", {"Lindsey Graham", "Dick Durbin"}),
    ("Abiy Ahmed flew in, was embraced by President Isaias Afwerki, and opened a summit on Monday.", {"Abiy Ahmed", "Isaias Afwerki"}),
    ("Boris Johnson and Angela Merkel held talks, which Emmanuel Macron called a farce, on Monday.", {"Boris Johnson", "Angela Merkel"}),
    ("Barack Obama met congressional leaders on Monday. House Speaker John Boehner told reporters of it.", {"Barack Obama", "John Boehner"}),
    ("Barack Obama met farmers on Monday. House Speaker John Boehner told reporters of it.", {"Barack Obama"}),
    (PACT + "Helmut Kohl and John Major also put their names to it as witnesses.", {"Helmut Kohl", "John Major"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), GOING_ON)
def test_who_goes_on_in_the_next_sentence(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


def test_who_was_not_there_stayed_away_from_what_is_over() -> None:
    text = (
        "Boris Johnson met Angela Merkel on Monday. They plan to meet again on Friday. Emmanuel Macron was not there."
    )
    first, second = st.extract(st.Document(text=text, published="2019-03-05")).events
    assert ([p.name for p in first.absent], [p.name for p in second.absent]) == (["Emmanuel Macron"], [])


def test_a_president_who_meets_his_parliament_in_two_reports_does_so_for_no_country() -> None:
    title = "Obama meets leaders on shutdown"
    text = "President Obama met House Republicans for an hour on Monday."
    (event,) = st.extract(st.Document(text=text, title=title, published="2019-03-05")).events
    assert [p.name for p in event.participants] == ["House Republicans", "Barack Obama"]


STAYED = [
    (TALKS + "Russia was invited to the meeting but declined to attend.", {"Chile", "Peru"}, {"Russia"}),
    (TALKS + "The United States, which took no part, was pleased.", {"Chile", "Peru"}, {"United States"}),
    (TALKS + "Yasser Arafat was kept in Ramallah by tanks.", {"Chile", "Peru"}, {"Yasser Arafat"}),
    (TALKS + "Equatorial Guinea's Teodoro Obiang sent his vice president.", {"Chile", "Peru", "Equatorial Guinea"}, {"Teodoro Obiang"}),
    (TALKS + "Equatorial Guinea's Teodoro Obiang sent his brother to Paris.", {"Chile", "Peru"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lands", "absent"), STAYED)
def test_who_comes_and_who_stays_away(text: str, lands: set[str], absent: set[str]) -> None:
    event = event_told(text.replace("Monday", "Tuesday"), "2019-03-05")
    assert {p.name for p in event.participants if p.kind != "person"} == lands
    assert {p.name for p in event.absent} == absent


BY_CLAUSE = [
    ("President Clinton, in a wheelchair after knee surgery, and Russian President Boris Yeltsin ended a summit on Monday.", {"Bill Clinton", "Boris Yeltsin"}),
    ("Boris Johnson failed to strike a deal on the north after 12 hours of talks with Peru on Monday.", {"Boris Johnson"}),
    ("Boris Johnson met Angela Merkel on Monday, and Emmanuel Macron called the talks a sideshow.", {"Boris Johnson", "Angela Merkel"}),
    ("France and Nigeria opened a summit on Monday. Muhammadu Buhari welcomed the presidents of Benin and Chad.", {"Muhammadu Buhari"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), BY_CLAUSE)
def test_who_takes_part_by_the_clause(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


OTHER_STYLES = [
    ("Prime Minister KISHIDA Fumio held talks with President Emmanuel MACRON on Monday.", {"Fumio Kishida", "Emmanuel Macron"}),
    ("President Joseph R. Biden met Prime Minister Boris Johnson on Monday.", {"Joe Biden", "Boris Johnson"}),
    (TALKS + "The leaders, among them Indonesia's Joko Widodo, smiled.", {"Joko Widodo"}),
    (TALKS + "Ecuador's envoy, Eva Poe, also took part.", {"Eva Poe"}),
    ("Chile and Peru held talks on Monday. Boris Johnson sat in on Monday's talks.", {"Boris Johnson"}),
    # no leaders, and another one's report of them
    (TALKS + "The victims, among them Joko Widodo, were mourned.", set()),
    ("Chile and Peru held talks on Monday. Boris Johnson reported on Monday's talks.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), OTHER_STYLES)
def test_press_notes_and_lists(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people
