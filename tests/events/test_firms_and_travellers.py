"""Firms, players and travellers have a country and speak for none: tables of own sentences, with what must still be found."""

import pytest

import summit_timeline as st

MONDAY = "2023-07-03"


def names_of(text: str) -> list[list[str]]:
    """Who takes part in each event of a text."""
    return [[p.name for p in e.participants] for e in st.extract(st.Document(text=text, published=MONDAY)).events]


NONE = [
    # firms
    "The Greek retailer signed a deal with a Kenyan supplier on Sunday.",
    "A Greek airline and a Kenyan insurer will sign an agreement in Athens on Friday.",
    "An airport deal was signed by the Greek builder's bank and a Kenyan company on Sunday.",
    "Talks between the Greek bank and its Kenyan rival collapsed on Sunday.",
    "Executives of the Greek bank met their Kenyan rivals in Athens on Sunday.",
    "The Greek airline and the pilots' union held talks in Athens on Sunday.",
    "The annual meeting of the Greek carmaker will be held in Athens on Friday.",
    "The company's sales summit opens in Athens on Friday.",
    "The startup will hold a summit for its users in Athens on Friday.",
    # players and teams
    "The Greek striker was signed on Sunday for $40 million.",
    "The signing of the Greek striker was announced in Turin on Sunday.",
    "The Greek boxer meets the Kenyan champion in Athens on Saturday.",
    "Kenya and Greece meet in a World Cup qualifier in Athens on Friday.",
    "Arsenal travel to Athens on Friday for the second leg.",
    "The Greek rugby team visited Kenya last week for two games.",
    # travellers, and those who only go somewhere
    "More than 900 refugees from Mali traveled to Greece in June.",
    "Greek tourists visited Kenya in May.",
    "The actress visited Kenya last month for a film.",
    "He returned from a trip to Kenya in early March with a cough.",
    "She visited her grandmother in Kenya last summer.",
    "The suspect traveled to Kenya in 2009, officials said.",
    "A trip to Kenya costs $900, the travel agent said on Sunday.",
    "Surgeons from Kenya and Greece attend a conference on hearts in Athens on Friday.",
    "The band's tour of Kenya and Greece starts on Friday.",
    "The website of the Kenyan embassy had 3 million visits in June.",
    # lectures, courts, mountains, markets, battles, films, letters
    "Shares rose in Friday's session in Athens on hopes for Kenya's copper.",
    "The jazz session in Athens on Sunday was recorded by Greek radio.",
    "The Greek climbers reached the summit of Mount Kenya on Sunday.",
    "Police in Summit, New Jersey, arrested a Kenyan on Sunday.",
    "The Greek and Kenyan armies met at the battle of the ford in 1818.",
    "The dialogue in the Greek film was dubbed in Kenya.",
    "Fifty lawmakers sign open letter to Kenya's president",
    "The condolence book at the Greek embassy in Nairobi was signed by hundreds on Sunday.",
    "The professor gave talks in Athens and Turin last week.",
    "The court will convene on Friday to hear the case against the former president of Kenya.",
    "The summit was shrouded in clouds on Sunday, the Greek rescuers said.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_firms_players_and_travellers_do_is_none_of_ours(text: str) -> None:
    assert names_of(text) == []


SOME = [
    ("The government of Kenya signed a contract with a Greek airline on Sunday.", ["Kenya"]),
    ("Kenya signed a contract with a Greek shipbuilder on Sunday for two frigates.", ["Kenya"]),
    ("The central bank governors of Kenya and Greece met in Athens on Sunday.", ["Kenya", "Greece"]),
    ("The presidents of Kenya and Greece met at the World Cup final in Paris on Sunday.", ["Kenya", "Greece"]),
    ("Kenya and Greece signed a letter of intent on Sunday.", ["Kenya", "Greece"]),
    ("Oil prices rose on Sunday after ministers of Kenya and Greece met in emergency session.", ["Kenya", "Greece"]),
    ("The armies of Kenya and Greece fought on as their ministers met in Turin on Sunday.", ["Kenya", "Greece"]),
    ("Greek officials travelled to Kenya last month.", ["Greece", "Kenya"]),
    ("The president visited Kenya last month.", ["Kenya"]),
    ("The pope's trip to Kenya begins on Friday.", ["Kenya"]),
    ("U.N. inspectors visited Kenya last month.", ["United Nations", "Kenya"]),
    ("Greece's president spoke on Sunday. He visited Togo and praised its ports.", ["Greece", "Togo"]),
]


@pytest.mark.parametrize(("text", "who"), SOME)
def test_who_speaks_for_a_state_beside_them_is_found(text: str, who: list[str]) -> None:
    (found,) = names_of(text)
    assert set(who) <= set(found)
    assert not {"Greece", "Kenya"} & set(found) - set(who)
