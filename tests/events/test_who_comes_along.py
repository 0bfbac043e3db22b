"""Who comes along, who only sends others, and who is told by an office in a list: own sentences."""

import pytest

import summit_timeline as st

BOTH = {"Chile", "Peru"}
LEADERS = {*BOTH, "Gabriel Boric", "Dina Boluarte"}
KISHIDA = {"Japan", "Chile", "Fumio Kishida", "Gabriel Boric"}


def event_told(text: str) -> st.Event:
    """The one event of a report."""
    (event,) = st.extract(st.Document(text=text, published="2023-05-03")).events
    return event


WHO = [
    # whose ministers meet does not come
    ("Gabriel Boric and Dina Boluarte agreed that their foreign ministers would meet in Lima on Friday.", BOTH),
    ("Gabriel Boric and Dina Boluarte said their defence ministers will hold talks in Lima on Friday.", BOTH),
    ("Gabriel Boric and Dina Boluarte will send their trade negotiators to talks in Lima next week.", BOTH),
    ("Gabriel Boric and Dina Boluarte are at odds. The defence ministers of the two will meet in Lima on Friday.", BOTH),
    ("Gabriel Boric and Dina Boluarte are at odds. Their ministers will meet in Lima on Friday.", BOTH),
    ("Gabriel Boric will send his foreign minister to Lima on Friday for talks with Dina Boluarte.", LEADERS - {"Gabriel Boric"}),
    ("Gabriel Boric said his foreign minister would meet Dina Boluarte in Lima on Friday.", LEADERS - {"Gabriel Boric"}),
    # but who meets with them does
    ("Gabriel Boric and Dina Boluarte are at odds. The two will meet in Lima on Friday.", LEADERS),
    ("Gabriel Boric and his foreign minister met Dina Boluarte in Lima on Tuesday.", LEADERS),
    ("Gabriel Boric and Dina Boluarte met with their foreign ministers in Lima on Tuesday.", LEADERS),
    ("Gabriel Boric said he and his foreign minister would meet Dina Boluarte in Lima on Friday.", LEADERS),
    ("Foreign Minister Ana Soto of Chile and Foreign Minister Luis Vega of Peru talk often. The two foreign ministers will meet in Lima on Friday.", {*BOTH, "Ana Soto", "Luis Vega"}),
    # who comes along
    ("Gabriel Boric, accompanied by Foreign Minister Ana Soto, met Dina Boluarte in Lima on Tuesday.", {*LEADERS, "Ana Soto"}),
    ("Gabriel Boric met Dina Boluarte in Lima on Tuesday, accompanied by Foreign Minister Ana Soto.", {*LEADERS, "Ana Soto"}),
    ("Flanked by Foreign Minister Ana Soto, Gabriel Boric met Dina Boluarte in Lima on Tuesday.", {*LEADERS, "Ana Soto"}),
    ("Gabriel Boric, joined by Ana Soto, held talks with Dina Boluarte in Lima on Tuesday.", {*LEADERS, "Ana Soto"}),
    ("Gabriel Boric, criticized by Ana Soto, met Dina Boluarte in Lima on Tuesday.", LEADERS),
    ("Gabriel Boric, accompanied by his wife, Ana Soto, met Dina Boluarte in Lima on Tuesday.", LEADERS),
    ("Gabriel Boric hosted a Peruvian delegation led by Luis Vega for talks in Santiago on Tuesday.", {*BOTH, "Gabriel Boric", "Luis Vega"}),
    # of whom the clause is in which they meet
    ("Lula of Brazil left, but Gabriel Boric asked Dina Boluarte for help when they met in Lima on Tuesday.", LEADERS),
    # told at a meeting by office alone, and not at it
    ("At a meeting in Lima on Tuesday, Gabriel Boric told the Peruvian envoy that the border would open.", {*BOTH, "Gabriel Boric"}),
    ("At a meeting in Lima on Tuesday, Gabriel Boric told Peruvian television that the border would open.", {"Chile", "Gabriel Boric"}),
    # hosts and guests with their office in front or behind
    ("The UN secretary-general, Antonio Guterres, received Gabriel Boric in Geneva on Tuesday.", {"United Nations", "Chile", "Antonio Guterres", "Gabriel Boric"}),
    ("Gabriel Boric was received by the UN secretary-general, Antonio Guterres, in Geneva on Tuesday.", {"United Nations", "Chile", "Antonio Guterres", "Gabriel Boric"}),
    # names
    ("Talks between Gabriel Boric and top Chinese diplomat Wang Yi were held in Lima on Tuesday.", {"Chile", "China", "Gabriel Boric", "Wang Yi"}),
    ("Talks between Gabriel Boric and Japan's Kishida were held in Lima on Tuesday.", KISHIDA),
    ("Peru's minister met Alberto van Soto in Lima on Tuesday.", {"Peru", "Alberto van Soto"}),
]  # fmt: skip

THREE = {*LEADERS, "Brazil", "Luiz Inacio Lula da Silva"}
TALKS = "Chile and Peru held talks in Lima on Tuesday."
VISIT = "Gabriel Boric held talks with Dina Boluarte in Lima on Tuesday."
# told in the sentence behind
BEHIND = [
    ("Six leaders will meet in Lima on Friday. They include Chile's Gabriel Boric, Peru's Dina Boluarte and Brazil's Luiz Inacio Lula da Silva.", THREE),
    ("Ministers will meet in Lima on Friday. Among them are Chile's Ana Soto and Peru's Luis Vega.", {*BOTH, "Ana Soto", "Luis Vega"}),
    ("Ministers met in Lima on Tuesday. Chile was represented by Ana Soto and Peru by Luis Vega.", {*BOTH, "Ana Soto", "Luis Vega"}),
    (f"{TALKS} Ana Soto and Luis Vega represented Chile.", {*BOTH, "Ana Soto", "Luis Vega"}),
    (f"{TALKS} The Chilean delegation was led by Foreign Minister Ana Soto, and the Peruvian side by Luis Vega.", {*BOTH, "Ana Soto", "Luis Vega"}),
    (f"{VISIT} With him were Foreign Minister Ana Soto and Finance Minister Luis Vega.", {*LEADERS, "Ana Soto", "Luis Vega"}),
    (f"{VISIT} He was accompanied by Foreign Minister Ana Soto.", {*LEADERS, "Ana Soto"}),
    (f"{TALKS} Bolivian Foreign Minister Ana Soto was also in the room.", {*BOTH, "Bolivia", "Ana Soto"}),
    (f"{TALKS} They were mediated by Norway.", {*BOTH, "Norway"}),
    (f"{TALKS} Norway and Cuba were observers.", {*BOTH, "Norway", "Cuba"}),
    # of something else, or of others
    (f"{TALKS} They were praised by Bolivia.", BOTH),
    (f"{TALKS} Observers in Norway were pleased.", BOTH),
    (f"{VISIT} He was accompanied by his wife, Ana Soto.", LEADERS),
    ("Chile and Peru will hold talks in Lima on Friday. They include the release of Bolivia's Luis Vega.", BOTH),
    ("Ministers will meet in Lima on Friday. They include Chile's Ana Soto, who once led a bank in Togo.", {"Chile", "Ana Soto"}),
    (f"{TALKS} Chile was represented by Ana Soto, and a plan by Luis Vega of Bolivia was read.", {*BOTH, "Ana Soto"}),
]  # fmt: skip

# who speaks of an event, is named beside it or by it, or has only others there
BESIDE = [
    ("Gabriel Boric said talks in Lima on Tuesday with Dina Boluarte were useful.", LEADERS),
    ("Ana Soto, an analyst, said talks with Peru would be held in Lima on Friday.", {"Peru"}),
    ("Brazil's Lula said the talks with Peru would be held in Lima on Friday.", {"Peru"}),
    ("Brazil's Lula said Chile's talks with Peru would be held in Lima on Friday.", BOTH),
    ("Brazil's Lula said talks between Chile and Peru would be held in Lima on Friday.", BOTH),
    (f"{TALKS} The talks follow a call by U.N. chief Antonio Guterres for a truce.", BOTH),
    (f"{TALKS} The talks were sought by U.N. chief Antonio Guterres.", BOTH),
    ("Gabriel Boric met the brother of Dina Boluarte in Lima on Tuesday.", {"Chile", "Gabriel Boric"}),
    ("Gabriel Boric met the envoy of Dina Boluarte in Lima on Tuesday.", {*BOTH, "Gabriel Boric"}),
    ("The accord to be signed by Chile and Peru in Lima on Friday was negotiated by U.S. envoy Ana Soto.", BOTH),
    ("With Lula looking on, Chile and Peru signed the accord in Brasilia on Tuesday.", {*BOTH, "Brazil", "Luiz Inacio Lula da Silva"}),
    ("Norway is ready to host Chile-Peru talks in Oslo on Friday.", {*BOTH, "Norway"}),
    ("Unlike Lula, Dina Boluarte met Gabriel Boric in Lima on Tuesday.", LEADERS),
    ("In a letter to Lula, Gabriel Boric said he would meet Dina Boluarte in Lima on Friday.", LEADERS),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), [*WHO, *BEHIND, *BESIDE])
def test_who_takes_part(text: str, who: set[str]) -> None:
    assert {p.name for p in event_told(text).participants} == who


@pytest.mark.parametrize(
    "without", ["Alberto van Klaveren", "Foreign Minister Alberto van Klaveren", "his foreign minister, Alberto van Klaveren"]
)  # fmt: skip
def test_without_whom_they_meet(without: str) -> None:
    event = event_told(f"Gabriel Boric met Dina Boluarte in Lima on Tuesday without {without}.")
    assert {p.name for p in event.participants} == LEADERS
    assert [p.name for p in event.absent] == ["Alberto van Klaveren"]


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Fumio Kishida, Japan's prime minister, and Chilean President Gabriel Boric took place on Tuesday.",
        "Talks between Japan's prime minister, Fumio Kishida, and Gabriel Boric took place on Tuesday.",
        "Talks between Fumio Kishida, the prime minister of Japan, and Gabriel Boric were held on Tuesday.",
    ],
)
def test_an_office_in_a_list_parts_no_day_from_its_event(text: str) -> None:
    event = event_told(text)
    assert {p.name for p in event.participants} == KISHIDA
    assert str(event.when) == "2023-05-02"


def test_commas_of_another_clause_part_it() -> None:
    event = event_told(
        "Peru, said Ana Soto, the Chilean envoy, and Bolivia held talks with Chad in May and left the pact on Tuesday."
    )
    assert "2023-05-02" not in str(event.when)


def test_a_kings_son_in_office_comes_too() -> None:
    event = event_told(f"{TALKS} Also attending was the Jordanian king's son, Crown Prince Ildar Sabo.")
    assert {p.name for p in event.participants} == {*BOTH, "Jordan", "Ildar Sabo"}
