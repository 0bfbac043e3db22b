"""Which gatherings are events of public affairs, and which are those of a family, a firm, a school or a crowd."""

import pytest

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon

DAY = "2016-05-18"


def kinds(text: str) -> list[str]:
    return sorted(e.kind.value for e in st.extract(st.Document(text=text, published=DAY)).events)


@pytest.mark.parametrize(
    "text",
    [
        # offices, states and bodies, whoever they are
        "Chile's ministers met on Monday to discuss the floods.",
        "Senators from both parties met on Tuesday to discuss the bill.",
        "Sen. Ann Lee met with farmers on Monday.",
        "Ann Lee (R-Ohio) met with Bob Cole on Monday.",
        "Gov. Ann Lee spoke first. Lee met with Bob Cole on Monday.",
        "Rebels and mediators met in Lima on Monday.",
        "The president met with families of the victims on Monday.",
        "Opposition leaders met the electoral commission on Monday.",
        "The cabinet met on Monday.",
        "The International Cocoa Organization's council session opens on Monday.",
        "The OPEC executive board meeting opens on Monday.",
        # what it is about
        "Peace negotiations resume in Lima on Monday.",
        "A trade conference opens in Lima on Monday.",
        # words that many use: with two sides, a body, or one who has come from abroad
        "Chile's president had dinner with Peru's on Monday.",
        "Kenya will host a conference on Friday.",
        "Luis Vega of Chile will attend a conference in Lima on Friday.",
        # what is told beside them
        "Chile and Peru held talks on Sunday. A conference is set for Friday.",
        "Chile and Peru met in Lima on Sunday. Their next session is on Friday.",
    ],
)
def test_a_gathering_of_those_who_decide_for_others_is_an_event(text: str) -> None:
    assert "meeting" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gardeners met in the park on Monday.",
        "Ann Lee met Bob Cole at a concert on Monday.",
        "The president had lunch with his family on Sunday.",
        "The senator met with the editors of the Lima Herald on Monday.",
        "The senator told a newspaper's editorial board meeting on Monday that she would stay.",
        "The company held a board meeting on Tuesday.",
        "Shareholders meet on Thursday to vote on the merger.",
        "Sen. Ann Lee said on Monday at a Herald breakfast that she would stay.",
        "Tech industry leaders gathered for a conference on Monday.",
        "The union leaders met workers on Monday.",
        "Surgeons discussed the drug at a conference on Monday.",
        "The nurses' dinner was held on Friday.",
        "She met her agent on Monday.",
        "Fans can meet the singer on Saturday.",
        "He met the woman in 1998 at a bar.",
    ],
)
def test_a_gathering_of_others_is_none(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("The governor signed the water bill on Monday.", True),
        ("Truman signed the order in 1948.", True),
        ("The peace deal is to be signed on Friday in Lima.", True),
        ("The act was signed into law in 1996.", True),
        ("Both sides signed the papers on Monday.", True),
        ("Chile signed a contract with Peru on Monday.", True),
        ("The singer signed a deal with the label on Monday.", False),
        ("A pilot signed the log on Monday.", False),
        ("She signed a nondisclosure agreement in 2016.", False),
        ("Rep. Ann Lee signed a pledge on Monday not to run.", False),
    ],
)
def test_papers_of_states_parliaments_and_offices_are_signed(text: str, signed: bool) -> None:
    assert (kinds(text) == ["signing"]) is signed


@pytest.mark.parametrize("text", ["He visited his aunt in May.", "Patients' visits rose in May."])
def test_a_private_visit_is_no_event(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They called off talks between the foreign secretaries.", ["meeting"]),
        ("Negotiators of both sides have been holding talks since Monday.", ["meeting"]),
        ("Officials do not need to hold long talks.", []),
        ("Talks of any kind are welcome, an official said.", []),
    ],
)
def test_talks_without_names_are_events_where_somebody_holds_them(text: str, found: list[str]) -> None:
    assert kinds(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Chile and Peru came face to face in Lima on Monday.",
        "Envoys from 40 countries assembled in Lima on Monday.",
        "The ministers of Chile and Peru put their heads together in Lima on Monday.",
        "Chile's rebels returned to the negotiating table in Lima on Monday.",
        "The government has called off its meeting with the opposition, set for Thursday.",
        "The minister met with the opposition on Monday.",
        "The premiers of Chile and Peru held a one-on-one in Lima on Monday.",
        "A trilateral between Chile, Peru and Togo is set for Friday in Lima.",
        "OPEC's next ministerial is due on June 2 in Vienna.",
        "The ministers of Chile and Peru had a tete-a-tete in Lima on Monday.",
        "Pope Francis granted Chile's president a private audience on Monday.",
        "Chile's president was received in audience by Pope Francis on Monday.",
    ],
)
def test_other_words_for_meeting(text: str) -> None:
    assert kinds(text) == ["meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Ghana will ink a fisheries pact on Monday.",
        "Chile and Peru put pen to paper on an accord on Monday.",
        "Ministers of Chile and Peru affixed their signatures to a pact on Monday.",
    ],
)
def test_other_words_for_signing(text: str) -> None:
    assert kinds(text) == ["signing"]


@pytest.mark.parametrize(
    "text",
    [
        "Chile assembled a team of envoys in Lima on Monday.",
        "The minister met resistance in Chile on Monday.",
        "Chile met stiff opposition in Lima on Monday.",
        "Chile ran out of ink in Lima on Monday.",
        "It all came together for Chile in Lima on Monday.",
        "The gathering crowd in Lima cheered the president on Monday.",
        "Congress passed no law this session, the senator said on Monday.",
        "The minister saw the clearest sign yet of a thaw in Chile on Monday.",
        "Chile and Peru have bilateral and regional ties, the minister said on Monday.",
        "Chile's minister had a private audience with donors in Lima on Monday.",
        "The minister's speech drew an audience of thousands in Lima on Monday.",
        "The plenary powers of Chile's minister ended on Monday.",
        "A closed sign hung at Chile's ministry in Lima on Monday.",
        "Chile must cut its fleet by Monday in order to meet the new restrictions.",
    ],
)
def test_what_only_looks_like_these(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Angela Merkel welcomed Georgia's prime minister to Berlin on Monday.", ["meeting"]),
        ("King Felipe received the Moroccan foreign minister on Monday.", ["meeting"]),
        ("The Chilean envoy was received by Emmanuel Macron on Monday.", ["meeting"]),
        ("The emir is to receive the Iraqi prime minister on Saturday.", ["meeting"]),
        ("Angela Merkel welcomed Georgia's decision on Monday.", []),
        ("Angela Merkel received Georgia's prime minister's letter on Monday.", []),
        ("The news was received by Emmanuel Macron on Monday.", []),
    ],
)
def test_guests_told_by_their_office(text: str, found: list[str]) -> None:
    assert kinds(text) == found


def test_a_word_of_the_user_s_own_counts_whoever_takes_part() -> None:
    text = "The gardeners' palaver is on Friday."
    lexicon = Lexicon.default().adding(nouns={"palaver": "meeting"})
    (claim,) = st.extract_claims(st.Document(text=text, published=DAY), lexicon=lexicon)
    assert claim.when.edtf == "2016-05-20"


@pytest.mark.parametrize(
    "text",
    [
        # no sentences
        "Home | Talks | Summit | Sign in | Monday, May 16",
        "def meeting(day='Monday'): return summit[day]",
        "2016-05-19,summit,Rome\n2016-05-20,signing,Oslo",
        "Agenda: Monday - board; Tuesday - talks; Friday - summit",
        # games and films
        "Chile beat Peru 2-1. Chile meet Togo on Thursday.",
        "Chile and Peru will meet in the quarter-finals in Lima on Monday.",
        "In the film, the president meets Peru's premier in Lima on Friday.",
        # firms of countries
        "Chile's Codelco signed a deal with Peru's Minsur on Monday.",
        "The Japanese team signed a striker on Monday.",
    ],
)
def test_lists_games_and_firms_are_no_events(text: str) -> None:
    assert not {"meeting", "summit", "signing"} & set(kinds(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile and Peru will meet in Lima on Monday for a second round of talks.", "meeting"),
        ("Chile's Ana Soto signed a deal with Peru on Monday.", "signing"),
        ("Chile's president on Sunday signed the border treaty.", "signing"),
        ("Chile signed a deal with Peru's government on Monday.", "signing"),
    ],
)
def test_what_only_looks_like_a_game_or_a_firm(text: str, found: str) -> None:
    assert found in kinds(text)


def test_a_headline_needs_no_verb() -> None:
    document = st.Document(text="It rained.", title="Lima summit Friday", published=DAY)
    assert [e.kind.value for e in st.extract(document).events] == ["summit"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chile's president will put his signature to the bill.", "scheduled"),
        ("Chile's president may put his signature to the bill.", "considered"),
        ("Chile's president put his signature to the bill.", "held"),
        ("Lima is the venue of the summit of Chile and Peru in September.", "scheduled"),
    ],
)
def test_how_these_stand(text: str, status: str) -> None:
    assert [e.status.value for e in st.extract(st.Document(text=text, published=DAY)).events] == [status]
