"""What only looks like an event, or stands otherwise than it looks, with what is one beside it. Own sentences."""

import pytest

import summit_timeline as st

THURSDAY = "2018-10-18"


def told(text: str, title: str | None = None) -> list[str]:
    """The events of a report: kind, status, days."""
    return sorted(
        f"{e.kind.value} {e.status.value} {e.when.edtf if e.when.known else '-'}"
        for e in st.extract(st.Document(text=text, published=THURSDAY, title=title)).events
    )


NONE = [
    # what somebody is kept from doing, and travel in general
    "Angela Merkel's critics were barred from visiting Chad.",
    "President Macron was barred by Togo from visiting the capital, Lome.",
    "The minister is banned from travel to Chad.",
    "The new rules would permit greater American travel to Chad, the minister said.",
    "Visa-free travel to Japan is a prized privilege for the ministers of Chad.",
    "The court order keeps President Macron from meeting Angela Merkel.",
    # what is only like an event, was not had, or is no fact
    "President Macron looked as if he had met Angela Merkel on Monday.",
    "Angela Merkel spoke as though they had signed the treaty on Tuesday.",
    "It was as if the president had held a summit with Angela Merkel.",
    "Angela Merkel said she hasn't had such discussions with Emmanuel Macron.",
    "President Macron marked the day not with a visit to Chad but with a quiet hour at home.",
    "It is difficult to convene the ministers of Chad and Togo, diplomats say.",
    "It would be impossible for Angela Merkel to meet Emmanuel Macron.",
    "The ministry keeps records of meetings with foreign officials.",
    # bills that go on, seats of a body, what somebody learns
    "The bill would head to the desk of President Macron.",
    "The measure may head to the governor's desk next week, President Macron said.",
    "All of them have seats in the U.N. General Assembly, the president of Chad said.",
    "The ministers of Chad look at the evidence they can gather.",
    # figures of speech, papers of one side
    "Let's take a trip to Chad, where President Deby rules.",
    "He brought copies of checks, one of them signed by President Macron.",
    # rooms, statements, sessions, and whoever or whatever it may be
    "Angela Merkel spoke in the Diplomatic Reception Room of the president's house.",
    "The president regularly issued signing statements on how he saw the laws.",
    "President Macron is the bravest man you'll ever meet.",
    "The U.S. relies on Russia for trips to the International Space Station.",
    "The makers of the law conferred the right to be let alone on the people of Chad.",
    "Parliament passed the fewest laws since records began last session, President Macron said.",
    "Militants look for places that U.S. citizens are known to visit.",
    # rivals, and who is not let in
    "The ministers of Chad and Togo have been going head to head over the rules.",
    "President Macron says that Chad won't let him visit.",
    # death, figures, force
    "The minister of Chad met a violent death in Togo on Tuesday.",
    "Chad's economy met forecasts in May.",
    "Police met the marchers near the embassy of Chad on Tuesday with tear gas.",
    # papers and sessions of others
    "Forty scientists signed a joint statement on the climate of Chad on Tuesday.",
    "The joint session of the parliament of Chad was quiet on Tuesday, a guard said.",
    "Parking was the topic of the town's budget session on Tuesday.",
    # plans that are met with something
    "The plan of President Macron is meeting with opprobrium in Chad.",
    "The plan of Chad's government will meet with opposition in Togo.",
    "The plan of President Macron meets stiff resistance in Togo.",
    # what firms talk about
    "The company is in merger talks with a rival, the French minister said.",
]

ONE = [
    # beside each of these, what is one
    ("Angela Merkel will travel to Chad on Friday.", "visit scheduled 2018-10-19"),
    ("Barred from the summit, Angela Merkel visited Togo on Tuesday.", "visit held 2018-10-16"),
    ("Angela Merkel was barred from the summit in Rome on Tuesday.", "summit held 2018-10-16"),
    ("The leaders of Chad and Togo travel to Rome on Friday.", "visit scheduled 2018-10-19"),
    ("Emmanuel Macron is allowed to travel to Chad on Friday.", "visit scheduled 2018-10-19"),
    ("It looked like rain as Angela Merkel met Emmanuel Macron on Tuesday.", "meeting held 2018-10-16"),
    ("Angela Merkel and Emmanuel Macron have had such talks, she said.", "meeting held -"),
    ("Angela Merkel did not end the week with a visit to Chad, but she met Emmanuel Macron on Tuesday.", "meeting held 2018-10-16"),
    ("Not only with a summit in Rome on Tuesday but with a treaty the two leaders made peace.", "summit held 2018-10-16"),
    ("It was hard for Angela Merkel, but she met Emmanuel Macron on Tuesday.", "meeting held 2018-10-16"),
    ("Angela Merkel will head to the Chad summit on Friday.", "summit scheduled 2018-10-19"),
    ("Angela Merkel spoke at the U.N. General Assembly on Tuesday.", "meeting held 2018-10-16"),
    ("Angela Merkel and the evidence gathered by her aides met with Emmanuel Macron on Tuesday.", "meeting held 2018-10-16"),
    ("A treaty was signed by President Macron and Angela Merkel on Tuesday.", "signing held 2018-10-16"),
    ("The ministers of Chad and Togo held border talks on Tuesday.", "meeting held 2018-10-16"),
    ("Angela Merkel met Emmanuel Macron at a reception on Tuesday.", "meeting held 2018-10-16"),
    # words that are mostly none of ours, among states
    ("A donor conference for Chad was held on Tuesday.", "meeting held 2018-10-16"),
    ("A conference of African heads of state was held on Tuesday.", "meeting held 2018-10-16"),
    ("The joint session of the two cabinets of Chad and Togo was held on Tuesday.", "meeting held 2018-10-16"),
    ("A budget session between the ministers of Chad and Togo was held on Tuesday.", "meeting held 2018-10-16"),
    ("A business meeting between the ministers of Chad and Togo was held on Tuesday.", "meeting held 2018-10-16"),
    ("The ministers of Chad and Togo signed a joint statement on Tuesday.", "signing held 2018-10-16"),
    ("A letter of intent was signed by the ministers of Chad and Togo on Tuesday.", "signing held 2018-10-16"),
    ("Chad and Togo will sign an exchange of letters on Friday.", "signing scheduled 2018-10-19"),
    ("Angela Merkel met with opposition leaders in Chad on Tuesday.", "meeting held 2018-10-16"),
    ("Angela Merkel is meeting with protest organizers in Chad on Friday.", "meeting scheduled 2018-10-19"),
    ("Angela Merkel and Emmanuel Macron conferred on Tuesday.", "meeting held 2018-10-16"),
    ("Angela Merkel said she will meet Emmanuel Macron on Friday.", "meeting scheduled 2018-10-19"),
]  # fmt: skip

STANDING = [
    # "did" in front of a verb says that it was
    ("Emmanuel Macron actually did sign the law as a minister.", "signing held -"),
    ("Angela Merkel did meet Emmanuel Macron, her spokesman said.", "meeting held -"),
    ("Angela Merkel says she will sign the treaty.", "signing scheduled -"),
    # a participle goes on with what the main clause tells
    ("Emmanuel Macron made good on a promise, signing an executive order for farmers.", "signing held -"),
    ("Angela Merkel has promised to go on signing treaties with Chad.", "signing scheduled -"),
    # who was attending it
    ("Emmanuel Macron, who was attending a summit of the European Union in Rome this week, was glad.", "summit held [2018-10-15..2018-10-21]"),
    ("Emmanuel Macron will be attending a summit of the European Union in Rome next week.", "summit scheduled [2018-10-22..2018-10-28]"),
    # who is welcomed for it today has come
    ("Angela Merkel welcomed Emmanuel Macron on Thursday for a state visit.", "visit held 2018-10-18"),
    ("Angela Merkel will welcome Emmanuel Macron on Thursday for a state visit.", "visit scheduled 2018-10-18"),
    # what stands on a schedule
    ("On the White House schedule Thursday: a press briefing on trade.", "press scheduled 2018-10-18"),
    ("Emmanuel Macron has a schedule that includes a speech in Chad and a visit to Togo.", "visit scheduled -"),
    ("The leaders of Chad and Togo opened a summit on Thursday, which is set to last two days.", "summit held 2018-10-18/2018-10-19"),
    ("The Thursday summit of the leaders of Chad and Togo, which is set to include a dinner, has been planned for months.", "summit scheduled 2018-10-18"),
    # after an event that is itself to come
    ("After the two-day visit to Chad, the envoys will travel to Togo.", "visit scheduled -"),
    ("After a summit that failed, the envoys of Chad and Togo will go home.", "summit held -"),
    ("After Tuesday's summit in Rome, the envoys will go home.", "summit held 2018-10-16"),
    # a month is no verb, and names end in "in" and "a" as well
    ("President Obama may sign the treaty with Chad.", "signing considered -"),
    ("Vladimir Putin may meet Angela Merkel.", "meeting considered -"),
    ("Angela Merkel met Emmanuel Macron in May.", "meeting held [2018-05-01..2018-05-31]"),
    # who stands next to somebody
    ("Angela Merkel stood next to Vladimir Putin at a joint news conference in Lima.", "press held -"),
    ("Angela Merkel will stand next to Vladimir Putin at the next summit in Lima.", "summit scheduled -"),
    # what somebody has had, and where somebody has spoken
    ("I will tell you I have had some very good talks with President Erdogan.", "meeting held -"),
    ("In a press conference this week, Angela Merkel said the vote is set for Sunday.", "press held [2018-10-15..2018-10-18]"),
    ("Angela Merkel may have had a third meeting with the Russian ambassador.", "meeting considered -"),
    # a participle of a participle, and what a picture shows
    ("Emmanuel Macron marked the day by keeping a promise, signing an executive order on farms.", "signing held -"),
    ("Emmanuel Macron signs another executive order on farms. (Photo: Ann Lee, AFP/Getty Images)", "signing held -"),
    # visits that are counted, and what is only wished for
    ("Barack Obama made the first of his five visits to Chad and Togo three months after he took office.", "visit held -"),
    ("Barack Obama visits Chad and Togo on Friday.", "visit scheduled 2018-10-19"),
    ("Chad encouraged the resumption of direct talks between Peru and Chile.", "meeting considered -"),
    ("Chad, encouraged by the vote, held talks with Togo on Tuesday.", "meeting held 2018-10-16"),
    ("Pope Francis encouraged Barack Obama in their meeting to go on.", "meeting held -"),
    # a condition in front
    ("If parliament passes the budget, Emmanuel Macron will sign it into law.", "signing considered -"),
    ("Emmanuel Macron said that if the talks succeed, he will sign the treaty with Chad.", "signing considered -"),
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_an_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "event"), ONE)
def test_what_is_one_beside_it(text: str, event: str) -> None:
    assert event in told(text)


@pytest.mark.parametrize(("text", "event"), STANDING)
def test_how_an_event_stands(text: str, event: str) -> None:
    assert event in told(text)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # negotiations are no sitting of one side, and no meal; those of two states may be
        ("President Macron met senators on Tuesday. The budget negotiations will go on in the summer.", "meeting held 2018-10-16"),
        ("Angela Merkel met Emmanuel Macron on Tuesday. The negotiations were held in French.", "meeting held 2018-10-16"),
        # "negotiation" alone, and a party's conference
        ("Angela Merkel spoke at a summit in Lima on Tuesday. Guards said far away that negotiation is possible.", "summit held 2018-10-16"),
        ("Nancy Pelosi met Angela Merkel on Tuesday. Some members of her conference are wary.", "meeting held 2018-10-16"),
        ("Most members of the peace conference in Rome left on Tuesday, Angela Merkel said.", "meeting held 2018-10-16"),
    ],
)  # fmt: skip
def test_what_is_not_told_of_again(text: str, events: str) -> None:
    assert events in told(text)


def test_negotiations_are_no_meal() -> None:
    text = "Donald Trump dined with Xi Jinping on Tuesday. Her arrest throws a wrench into the negotiations."
    claims = st.extract_claims(st.Document(text=text, published=THURSDAY))
    assert all(c.antecedent is None for c in claims if text[c.start : c.end] == "negotiations")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Chad and Togo met on Monday. https://example.org/peace-talks/summit #summit #talks @summit", ["meeting held 2018-10-15"]),
        ("Chad and Togo to hold #summit on Friday", ["summit scheduled 2018-10-19"]),
        ("Rain fell on Monday. See https://example.org/chad-togo-summit", []),
    ],
)  # fmt: skip
def test_tags_behind_a_sentence_and_addresses_are_no_events(text: str, events: list[str]) -> None:
    assert told(text) == events
