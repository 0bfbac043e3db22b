"""Who takes part by words beside the names: relative clauses, who leads or is sent, departments told together."""

import pytest

import summit_timeline as st

B, D = "Chilean President Gabriel Boric", "Peruvian President Dina Boluarte"
K = "Alberto van Klaveren"
BOTH = {"Chile", "Peru", "Gabriel Boric", "Dina Boluarte"}
SENT = {"Chile", "Peru", "Mario Marcel", "Dina Boluarte"}


def those_who_meet(text: str) -> set[str]:
    """Those who take part in the first event of a report."""
    claims = st.extract_claims(st.Document(text=text, published="2023-07-05"))
    return {p.name for p in claims[0].participants}


MEETING = [
    # a relative clause between dashes parts nobody from the verb
    (f"{B} — who is under pressure at home — met with {D} in Lima on Tuesday.", BOTH),
    (f"{B} — who had asked for help, according to three aides — recently met with {D} in Lima.", BOTH),
    # whose ally somebody is, where that one is told to have met
    (f"He is an ally of {B}, who sought a meeting with {D} last month.", BOTH),
    (f"He was a close friend of {B}, who had talks with {D} last month.", BOTH),
    # who is there for another
    (f"{B} was represented by Finance Minister Mario Marcel at a meeting with {D} in Lima on Tuesday.", SENT),
    (f"Chile, represented by Finance Minister Mario Marcel, met {D} in Lima on Tuesday.", SENT),
    (f"Mario Marcel, who heads the Chilean delegation, met {D} in Lima on Tuesday.", SENT),
    (f"The Chilean government sent a deputy minister to meet {D} in Lima on Tuesday.", SENT - {"Mario Marcel"}),
    # their meeting, asked about
    (f"{B} and Foreign Minister {K} could be called to testify over their June 27 meeting with {D}.", BOTH | {K}),
    (f"{B} and {D} were asked about their meeting on Tuesday.", BOTH),
    # who acts at a meeting that stands between commas
    (f"The vote came a day after {B}, at a meeting with {D}, complained of delays.", BOTH),
    # in the room
    (f"{B} met {D} on Tuesday, according to Foreign Minister {K}, who was in the room.", BOTH | {K}),
    (
        f"{B} met {D} on Tuesday. Aides were in the room, including Foreign Minister {K} and Ana Soto.",
        BOTH | {K, "Ana Soto"},
    ),
    # what is told there is of no further side
    (
        f"Boric’s declaration in a call with {D} on Tuesday that he was pulling troops from Bolivia hurt. {B} left.",
        BOTH,
    ),
    # whoever backs what others do is not there
    (f"{B} has backed efforts to bring Bolivia to the table for peace talks with Peru in Lima.", {"Bolivia", "Peru"}),
    # somebody told by what he is, with his name beside it, is one
    (
        "Donald Trump Jr. met with a Russian lawyer, Natalia Veselnitskaya, in June 2016.",
        {"Donald Trump Jr", "Natalia Veselnitskaya"},
    ),
    ("Donald Trump Jr. met with a Russian lawyer in June 2016.", {"Donald Trump Jr", "Russian lawyer"}),
    # bodies that share a word
    (
        "The House Select Committee on Benghazi met with the State and Justice departments on Tuesday.",
        {"House Select Committee on Benghazi", "State Department", "Justice Department"},
    ),
    (
        "Democrats on the House Ways and Means Committee huddled on Tuesday over the tax bill.",
        {"House Ways and Means Committee"},
    ),
    ("Donald Trump, Jr. met with a Russian lawyer in June 2016.", {"Donald Trump Jr", "Russian lawyer"}),
]


@pytest.mark.parametrize(("text", "who"), MEETING)
def test_who_takes_part_by_the_words_beside_the_names(text: str, who: set[str]) -> None:
    assert those_who_meet(text) == who


NAMES = [
    ("NSA aides met the Senate Select Committee on Intelligence on Tuesday.", {"Senate Intelligence Committee"}),
    ("Envoys of Chile met Vanita Gupta of the Leadership Conference in Lima on Tuesday.", {"Vanita Gupta"}),
    (
        "The Central Committee of the Popular Front met envoys of Chile on Tuesday.",
        {"Central Committee of the Popular Front"},
    ),
]


@pytest.mark.parametrize(("text", "who"), NAMES)
def test_names_of_bodies_and_of_those_who_are_of_them(text: str, who: set[str]) -> None:
    assert who <= those_who_meet(text)


def test_a_pronoun_in_capitals_is_no_organisation() -> None:
    claims = st.extract_claims(
        st.Document(text="RUSSIAN LAWYER WHO MET TRUMP JR. IN 2016 SPEAKS OUT", published="2017-07-15")
    )
    assert not any(p.name == "World Health Organization" for c in claims for p in c.participants)
    (claim,) = st.extract_claims(
        st.Document(text="The WHO met envoys of Chile in Geneva on Tuesday.", published="2023-07-05")
    )
    assert {p.name for p in claim.participants} == {"World Health Organization", "Chile"}
