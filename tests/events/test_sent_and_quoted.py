"""Who takes part by what is told around the names: who is sent, made ready, quoted, or only speaks of it."""

import pytest

import summit_timeline as st

B, D = "Chilean President Gabriel Boric", "Peruvian President Dina Boluarte"
BOTH = {"Chile", "Peru", "Gabriel Boric", "Dina Boluarte"}
SENT = {"Chile", "Peru", "Mario Marcel", "Dina Boluarte"}


def those_who_meet(text: str) -> set[str]:
    """Those who take part in the last event of a report."""
    claims = st.extract_claims(st.Document(text=text, published="2023-07-05"))
    return {p.name for p in claims[-1].participants}


@pytest.mark.parametrize(
    "verb",
    [
        *["asked", "told", "sent", "dispatched", "ordered", "instructed", "directed", "authorized", "urged"],
        *["tapped", "assigned", "deputed", "designated", "has sent", "will send", "later dispatched"],
    ],
)
def test_who_is_sent_to_meet_somebody_meets_him_for_the_country_of_the_sender(verb: str) -> None:
    assert those_who_meet(f"{B} {verb} Finance Minister Mario Marcel to meet {D} on Tuesday.") == SENT


@pytest.mark.parametrize("verb", ["prepared", "is preparing", "briefed", "was briefing"])
def test_who_is_made_ready_for_his_meeting_meets(verb: str) -> None:
    assert those_who_meet(f"{B} {verb} Finance Minister Mario Marcel for his meeting with {D} on Friday.") == SENT


def test_who_prepares_for_his_meeting_meets() -> None:
    assert those_who_meet(f"{B} prepared his speech for his meeting with {D} on Friday.") == BOTH


@pytest.mark.parametrize("verb", ["prompted", "compelled", "spurred", "led", "persuaded"])
def test_who_is_moved_to_join_talks_is_there(verb: str) -> None:
    text = f"The prospect of a deal {verb} {B} to change his plans and join the talks with Peru in Lima on Tuesday."
    assert those_who_meet(text) == {"Chile", "Peru", "Gabriel Boric"}


MINISTERS = [
    (f"{B} and Finance Minister Mario Marcel met {D} in Lima on Tuesday.", "Chile"),
    (f"{B} and his finance minister, Mario Marcel, met {D} in Lima on Tuesday.", "Chile"),
    (f"{B}, accompanied by his new finance minister, Mario Marcel, met {D} in Lima on Tuesday.", "Chile"),
    (f"{B} met {D} and her finance minister, Mario Marcel, in Lima on Tuesday.", "Peru"),
    (f"Chile sent its finance minister, Mario Marcel, to meet {D} in Lima on Tuesday.", "Chile"),
    (f"{B} sent Finance Minister Mario Marcel of Bolivia to meet {D} in Lima on Tuesday.", "Bolivia"),
    # beside another minister, or with words between, nothing tells whose he is
    (f"Colombian Finance Minister Ana Soto and Finance Minister Mario Marcel met {D} in Lima on Tuesday.", None),
    (f"{B} was in Quito as Finance Minister Mario Marcel met {D} in Lima on Tuesday.", None),
    # the text tells it elsewhere
    (
        f"{B} and Finance Minister Mario Marcel met in Lima on Tuesday. Ecuador's Finance Minister Mario Marcel left.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "land"), MINISTERS)
def test_a_minister_beside_a_leader_is_of_his_country(text: str, land: str | None) -> None:
    claims = st.extract_claims(st.Document(text=text, published="2023-07-05"))
    told = {p.name: p.represents for c in claims for p in c.participants}
    assert told["Mario Marcel"] in ({land} if land else {None, "Ecuador"})


QUOTED = [
    f"{B} spoke on Wednesday. “I met with President Dina Boluarte in Lima on Tuesday,” he continued.",
    f"{B} praised his neighbours. “I have had some very good talks with President Dina Boluarte,” he told the troops.",
    f"“Had a very good telephone conversation with President Dina Boluarte,” {B} tweeted on Tuesday.",
    f"“Looking forward to my next meeting with President Dina Boluarte,” {B} wrote on Tuesday.",
    f"“Great meeting with President Dina Boluarte,” {B} posted on Tuesday.",
    f"“Peace is near,” {B} wrote. “Looking forward to my meeting with President Dina Boluarte on Friday!”",
    f"“We spoke,” {B} said. “I will meet President Dina Boluarte on Friday.”",
    f"“I will meet President Dina Boluarte on Friday. We hope for a deal,” {B} told lawmakers.",
    f"“We held talks with President Dina Boluarte on Tuesday,” said {B}.",
    f"{B} said trade would grow. “I met President Dina Boluarte on Tuesday,” he said.",
]


@pytest.mark.parametrize("text", QUOTED)
def test_who_says_i_in_a_quotation_takes_part(text: str) -> None:
    assert those_who_meet(text) == BOTH


NOT_QUOTED = [
    f"“I met with President Dina Boluarte in Lima on Tuesday,” one official said in Santiago, where {B} spoke.",
    f"“A meeting with President Dina Boluarte on Friday is no reason to wait,” said {B}.",
    f"“He will meet President Dina Boluarte on Friday,” said {B}’s spokeswoman, Ana Soto.",
    "“We will meet President Dina Boluarte on Friday,” said a spokesman, Luis Vega.",
]


@pytest.mark.parametrize("text", NOT_QUOTED)
def test_who_only_tells_of_it_in_a_quotation_does_not(text: str) -> None:
    assert those_who_meet(text).isdisjoint({"Ana Soto", "Luis Vega", "Gabriel Boric"})


L = "Brazilian President Lula da Silva"
OF_OTHERS = [
    (f"{L} called Boric’s meeting with {D} on Tuesday “deeply troubling.” {B} kept silent.", BOTH),
    (f"{L} praised progress in Tuesday’s Chile-Peru talks.", {"Chile", "Peru"}),
    (f"{L} cited headway in the talks between Chile and Peru on Tuesday.", {"Chile", "Peru"}),
    (f"{L} has called for a transcript of the phone call between {B} and {D} on Tuesday.", BOTH),
    (f"{L} criticised Boric’s remarks at the meeting with {D} on Tuesday. {B} kept silent.", BOTH),
    (f"{L} said that after Boric’s call with {D} on Tuesday, he raised it with Bolivia. {B} kept silent.", BOTH),
    # but these are there
    (f"{B} reported progress in his talks with {D} on Tuesday.", BOTH),
    (f"{B} made progress in talks with {D} on Tuesday.", BOTH),
    (f"{B} repeated his remarks at the meeting with {D} on Tuesday.", BOTH),
]


@pytest.mark.parametrize(("text", "who"), OF_OTHERS)
def test_who_speaks_of_the_talks_of_others_takes_no_part(text: str, who: set[str]) -> None:
    assert those_who_meet(text) == who
