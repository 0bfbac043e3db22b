"""Who takes part and who stays away: own sentences."""

import pytest

import summit_timeline as st


def event_told(text: str) -> st.Event:
    """The first summit or meeting of a report."""
    found = st.extract(st.Document(text=text, published="2019-03-01")).events
    return next(e for e in found if e.kind.value in ("summit", "meeting"))


AWAY = [
    ("Leaders gather in Lima on Friday for the G20 summit, but Vladimir Putin will not attend.", ["Vladimir Putin"]),
    ("The G7 summit opens in Lima on Friday, but Canada's Justin Trudeau won't be there.", ["Justin Trudeau"]),
    ("Ukraine's Volodymyr Zelensky will skip the summit in Delhi on Saturday.", ["Volodymyr Zelensky"]),
    ("Chile and Peru held talks in Lima on Monday without Bolivia.", ["Bolivia"]),
    ("Chile and Peru opened a summit in Lima on Monday with no representative from Bolivia.", ["Bolivia"]),
    ("Chile and Peru opened a summit in Lima on Monday without a delegation of Bolivia.", ["Bolivia"]),
    ("Bolivia was absent from the talks of Chile and Peru in Lima on Monday.", ["Bolivia"]),
    ("In the absence of Bolivia, Chile and Peru met in Lima on Monday.", ["Bolivia"]),
    ("Bolivia did not send a delegation to the talks with Chile in Lima on Monday.", ["Bolivia"]),
    ("Bolivia declined to attend the summit in Lima on Monday.", ["Bolivia"]),
    ("Vladimir Putin, who skipped the G20 summit in Lima on Friday, urged Chile to act.", ["Vladimir Putin"]),
    ("Bolivia declined to comment after its talks with Chile in Lima on Monday.", []),
    # who will not join something else is not said to stay away from the talks
    ("Chile and Peru meet in Lima on Friday, but Bolivia will not join the sanctions.", []),
    ("Chile and Peru meet in Lima on Friday, and Bolivia will attend.", []),
]


@pytest.mark.parametrize(("text", "absent"), AWAY)
def test_who_stays_away(text: str, absent: list[str]) -> None:
    event = event_told(text)
    assert [p.name for p in event.absent] == absent
    assert not set(absent) & {p.name for p in event.participants}


def test_a_surname_behind_its_country_is_the_person_of_that_country() -> None:
    event = event_told("South Korea's Moon will meet Chilean President Luis Vega in Lima on April 11.")
    assert [p.name for p in event.participants] == ["South Korea", "Chile", "Moon Jae-in", "Luis Vega"]


def test_the_moon_of_nobody_is_no_person() -> None:
    event = event_told("Chilean President Luis Vega met Peru's Ana Soto under a full Moon in Lima on Monday.")
    assert "Moon Jae-in" not in [p.name for p in event.participants]


def test_what_is_exported_from_a_country_does_not_bring_it_to_the_table() -> None:
    event = event_told("Chile and Peru held talks in Lima on Monday on grain exports from Ukraine.")
    assert [p.name for p in event.participants] == ["Chile", "Peru"]


def test_who_only_speaks_for_another_takes_no_part() -> None:
    event = event_told("The leader's spokesman, Luis Vega, held out the possibility of a meeting with Peru on Monday.")
    assert [p.name for p in event.participants] == ["Peru"]


def test_a_government_that_puts_a_meeting_off_is_no_place() -> None:
    event = event_told("The Kremlin postponed a meeting with Chilean officials that was set for Monday.")
    assert ([p.name for p in event.participants], event.place) == (["Russia", "Chile"], None)


# a report, its day, and the people whom it names by a surname that others have too
IN_OFFICE = [
    ("Presidents Bush and Gorbachev met in Madrid on Tuesday.", "1991-10-30", ["George Bush", "Mikhail Gorbachev"]),
    ("Bush and Putin signed a treaty in Moscow on Friday.", "2002-05-24", ["George W. Bush", "Vladimir Putin"]),
    ("Clinton, Netanyahu and Arafat met at the White House.", "1998-10-23", ["Bill Clinton", "Benjamin Netanyahu", "Yasser Arafat"]),
    ("North Korea said Trump and Kim would meet on Tuesday.", "2018-06-11", ["Donald Trump", "Kim Jong Un"]),
    ("North Korea said Roh and Kim would meet on Tuesday.", "2007-10-01", ["Roh Moo-hyun", "Kim Jong Il"]),
    ("President Obama met Abe and Park on Thursday.", "2016-03-31", ["Barack Obama", "Shinzo Abe", "Park Geun-hye"]),
    ("South Korea's envoy met Obama on Thursday at Hyde Park.", "2016-03-31", ["Barack Obama"]),
    # in another year it can be anybody, and so it can where neither a country nor another leader is near
    ("Bush and Putin held talks in Moscow on Friday.", "2015-05-22", ["Vladimir Putin"]),
    ("Bush pilots met in Anchorage on Monday.", "2005-06-13", []),
    # who is named in full in the text itself comes first
    ("Anna Kim of Chile met Peru's envoy in Lima. North Korea was not the topic when Kim met him again.", "2018-06-11", ["Anna Kim"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "people"), IN_OFFICE)
def test_a_surname_means_who_had_it_in_office_then(text: str, day: str, people: list[str]) -> None:
    claims = st.extract(st.Document(text=text, published=day)).claims
    found = {p.name for c in claims for p in c.participants if p.kind == "person"}
    assert found == set(people)


def people_of(event: st.Event) -> set[str]:
    return {p.name for p in event.participants if p.kind == "person"}


HE = [
    # a sentence that goes on with "he" is about the one of the sentence before, whomever it names itself
    (
        "Olaf Scholz left Berlin on Thursday. He was seen off by Angela Merkel. He will meet Luis Vega of Peru in Lima.",
        {"Olaf Scholz", "Luis Vega"},
    ),
    (
        "Olaf Scholz left Berlin on Thursday. In the evening he has lunch with Emmanuel Macron. "
        "He will meet Luis Vega of Peru in Lima on Saturday.",
        {"Olaf Scholz", "Luis Vega"},
    ),
    (
        "In his letter to Emmanuel Macron, Olaf Scholz said he would meet Luis Vega of Peru in Lima on Saturday.",
        {"Olaf Scholz", "Luis Vega"},
    ),
    # "she" and "he" are told by first names
    (
        "Angela Merkel saw off Olaf Scholz. He will meet Luis Vega of Peru in Lima on Friday.",
        {"Olaf Scholz", "Luis Vega"},
    ),
    (
        "Olaf Scholz saw off Angela Merkel. She will meet Luis Vega of Peru in Lima on Friday.",
        {"Angela Merkel", "Luis Vega"},
    ),
    # the subject of the main clause, where what leads to it has only the pronoun
    ("In his talks with Luis Vega of Peru on Friday, Olaf Scholz asked for help.", {"Olaf Scholz", "Luis Vega"}),
    # who only tells of it
    ("Olaf Scholz spoke on Friday. He said that Chile and Luis Vega of Peru will meet in Lima.", {"Luis Vega"}),
]


@pytest.mark.parametrize(("text", "people"), HE)
def test_he_is_whom_the_report_is_about(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


OUTSIDERS = [
    ("Olaf Scholz downplayed expectations when Chile and Peru meet in Lima on Friday.", set()),
    ("Olaf Scholz criticized Friday's meeting of Chile and Peru.", set()),
    ("Olaf Scholz declined to comment on Friday's meeting of Chile and Peru.", set()),
    ("Olaf Scholz criticized Peru's Luis Vega at a meeting in Lima on Friday.", {"Olaf Scholz"}),
    ("Vladimir Putin, who came to Rome straight from a meeting with Chinese leader Xi Jinping, said on Friday he slept.",
     {"Vladimir Putin", "Xi Jinping"}),
    ("Peru said its minister, Luis Vega, spoke with Olaf Scholz, who met Emmanuel Macron on Friday.",
     {"Olaf Scholz", "Emmanuel Macron"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), OUTSIDERS)
def test_who_only_speaks_of_a_meeting_takes_no_part(text: str, people: set[str]) -> None:
    assert people_of(event_told(text)) == people


def test_two_who_are_met_on_days_of_their_own_are_not_met_together() -> None:
    event = event_told("Olaf Scholz will meet Xi Jinping on Saturday and with Emmanuel Macron on Sunday.")
    assert people_of(event) == {"Olaf Scholz", "Xi Jinping"}
    event = event_told("Olaf Scholz will meet Xi Jinping and Emmanuel Macron on Sunday.")
    assert people_of(event) == {"Olaf Scholz", "Xi Jinping", "Emmanuel Macron"}


NAMED = [
    ("Chilean Foreign Minister Ana Soto met her Peruvian counterpart, Luis Vega, in Lima on Friday.", ["Chile", "Peru", "Ana Soto", "Luis Vega"]),
    ("European Union foreign policy chief Ana Soto met Peruvian President Luis Vega on Friday.", ["European Union", "Peru", "Ana Soto", "Luis Vega"]),
    ("In Lima, President Luis Vega met Chilean President Ana Soto on Friday.", ["Chile", "Peru", "Luis Vega", "Ana Soto"]),
    ("Chile met President Vega of Peru on Friday. Vega spoke. Vega and Chile's leader hold talks in Lima on Monday.", ["Chile", "Peru", "Vega"]),
    ("The foreign ministers of Czechoslovakia and West Germany met in Prague on Friday.", ["Czechoslovakia", "Germany"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_names_are_those_of_countries_and_people(text: str, names: list[str]) -> None:
    assert {p.name for p in event_told(text).participants} == set(names)


WHO = [
    ("Officials from Chile and Peru, as well as a U.N. envoy, met in Quito on Friday.", {"Chile", "Peru", "United Nations"}),
    ("The talks on Friday in Quito brought together Chile and Peru.", {"Chile", "Peru"}),
    ("Present at Friday's talks in Quito were Chilean President Ana Soto and Peruvian President Luis Vega.",
     {"Chile", "Peru", "Ana Soto", "Luis Vega"}),
    ("A Chilean team led by Foreign Minister Luis Vega came on Friday for talks with Peru.", {"Chile", "Peru", "Luis Vega"}),
    ("Under Norwegian mediation, Chile and Peru met in Quito on Friday.", {"Chile", "Peru", "Norway"}),
    ("Chile and Peru met in Quito on Friday, with Norway's Jonas Gahr Store looking on.",
     {"Chile", "Peru", "Norway", "Jonas Gahr Store"}),
    ("Chile and Peru met in Quito on Friday, with Norway hoping for the best.", {"Chile", "Peru"}),
    ("Chile and Peru will hold a conference on Friday on the war between Israel and Hamas.", {"Chile", "Peru"}),
    ("A summit that Jordan hosted in Amman on Friday with Chile and Peru ended early.", {"Jordan", "Chile", "Peru"}),
    ("NATO Secretary-General Javier Solana met Chilean President Ana Soto on Friday.",
     {"NATO", "Chile", "Javier Solana", "Ana Soto"}),
    ("Former U.N. Ambassador John Bolton met Chilean President Ana Soto on Friday.",
     {"United States", "Chile", "John Bolton", "Ana Soto"}),
    ("Luis Vega of Peru, who met Chilean President Ana Soto in Quito on Friday, called Ghana's John Mahama later.",
     {"Peru", "Chile", "Luis Vega", "Ana Soto"}),
    # a body of several countries, or one that fights its government, is a side beside a country's minister
    ("Mohammad Javad Zarif met the IAEA in Vienna on Friday.", {"Iran", "Mohammad Javad Zarif", "International Atomic Energy Agency"}),
    ("Juan Manuel Santos met the FARC in Havana on Friday.", {"Colombia", "Juan Manuel Santos", "FARC"}),
    ("Barack Obama met the Congressional Hispanic Caucus in Washington on Friday.", {"Barack Obama", "Congressional Hispanic Caucus"}),
    ("Angela Merkel told Senator Luis Vega on Friday that talks between Chile and Peru go on in Lima.", {"Chile", "Peru"}),
    ("Angela Merkel told Senator Luis Vega on Friday that the talks with Peru in Lima go on.", {"Peru"}),
    ("Angela Merkel said after the summit in Lima closed that the leaders of Chile and Peru might meet on Friday.",
     {"Chile", "Peru"}),
    ("French Foreign Minister Laurent Fabius, in Lima for a meeting of NATO, said on Friday he would stay.",
     {"France", "NATO", "Laurent Fabius"}),
    ("China's Wu Dawei met Chilean President Ana Soto on Friday.", {"China", "Chile", "Wu Dawei", "Ana Soto"}),
    ("China's Communist Party told Chile of a meeting with Peru on Friday.", {"Peru", "China", "Communist Party"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), WHO)
def test_who_takes_part(text: str, names: set[str]) -> None:
    assert {p.name for p in event_told(text).participants} == names


def test_both_of_whom_a_sentence_tells_come_to_a_summit_that_both_attend() -> None:
    text = "Olaf Scholz may meet Luis Vega of Peru on the sidelines of a summit both will attend in Lima on Friday."
    found = st.extract(st.Document(text=text, published="2019-03-01")).events
    summit = next(e for e in found if any("summit" in text[c.start : c.end] for c in e.claims))
    assert {"Olaf Scholz", "Luis Vega"} <= people_of(summit)


def test_a_list_in_a_relative_clause_is_whole() -> None:
    text = "The accord, which was signed by Chile, Peru and Ghana in Quito on Friday, is at risk."
    (event,) = st.extract(st.Document(text=text, published="2019-03-01")).events
    assert [p.name for p in event.participants] == ["Chile", "Peru", "Ghana"]


def test_a_call_is_of_those_who_made_it() -> None:
    text = "Steven Mnuchin referred to a phone call Chinese Vice Premier Liu He made to Chilean officials on Friday."
    (event,) = st.extract(st.Document(text=text, published="2019-03-01")).events
    assert [p.name for p in event.participants] == ["China", "Chile", "Liu He"]


@pytest.mark.parametrize(
    ("text", "sides", "place"),
    [
        # countries and governments whose names are also those of towns
        ("The foreign ministers of Turkey and Armenia met in Zurich on Saturday.", ["Turkey", "Armenia"], "Zurich"),
        ("Singapore met Luxembourg in Zurich on Saturday.", ["Singapore", "Luxembourg"], "Zurich"),
        ("Beijing and Moscow signed an accord on Saturday.", ["China", "Russia"], None),
        ("The Singapore summit ended early on Saturday.", [], "Singapore"),
    ],
)
def test_who_acts_is_no_place(text: str, sides: list[str], place: str | None) -> None:
    (claim,) = st.extract(st.Document(text=text, published="2009-10-11")).claims
    assert [p.name for p in claim.participants] == sides
    assert (claim.place and claim.place.name) == place


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Modi met Hunter Biden in Delhi.", {"Narendra Modi"}),
        ("Modi held talks with Sushil Koirala in Delhi.", {"Narendra Modi", "Sushil Koirala"}),
        ("Modi met first lady Melania Trump in Delhi.", {"Narendra Modi", "Melania Trump"}),
        ("Modi met Joe Biden in Delhi.", {"Narendra Modi", "Joe Biden"}),
        ("Modi met President Biden in Delhi.", {"Narendra Modi", "Joe Biden"}),
        ("In Delhi Modi met the Republican Trump.", {"Narendra Modi", "Donald Trump"}),
        ("On Monday Biden met Modi in Delhi.", {"Narendra Modi", "Joe Biden"}),
    ],
)
def test_a_surname_behind_another_first_name_is_somebody_else(text: str, people: set[str]) -> None:
    (claim,) = st.extract_claims(st.Document(text=text, published="2023-07-03"))
    assert {p.name for p in claim.participants if p.kind == "person"} == people


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Their last session, on April 11, ran four hours.", {"United States", "Syria", "James Baker", "Hafez Assad"}),
        ("After their two-day summit on April 11, EU leaders went home.", {"European Union"}),
        ("EU leaders went home following their two-day summit on April 11.", {"European Union"}),
    ],
)
def test_whose_their_last_meeting_is(text: str, who: set[str]) -> None:
    told = "Secretary of State James Baker met Syrian President Hafez Assad on Wednesday. "
    claims = st.extract_claims(st.Document(text=told + text, published="1991-04-25"))
    assert {p.name for p in claims[1].participants} == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mickoski met Kobakhidze in Lima on Friday.", {"North Macedonia", "Georgia", "Hristijan Mickoski", "Irakli Kobakhidze"}),
        ("Lebanese President Aoun met Syria's Asaad al-Shibani in Lima on Friday.", {"Lebanon", "Syria", "Joseph Aoun", "Asaad al-Shaibani"}),
        ("Nicusor Dan met Bart De Wever in Lima on Friday.", {"Romania", "Belgium", "Nicusor Dan", "Bart De Wever"}),
        # surnames that are first names or words too
        ("Dan Vega of Chile met Winston Soto of Peru in Lima on Friday.", {"Chile", "Peru", "Dan Vega", "Winston Soto"}),
    ],
)  # fmt: skip
def test_who_is_in_office_today(text: str, who: set[str]) -> None:
    (event,) = st.extract(st.Document(text=text, published="2026-02-10")).events
    assert people_of(event) | {p.name for p in event.participants} == who
