"""Which days belong to an event: own sentences, with the days and status of the claim on the first named word."""

import datetime as dt

import pytest

import summit_timeline as st
from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Claim, Document

MONDAY = "2023-07-03"


def claims(text: str, published: str = MONDAY) -> list[Claim]:
    return list(extract_claims(Document(text=text, published=published)))


def claim_on(word: str, text: str, published: str = MONDAY) -> Claim:
    """The first claim whose words in the text are `word`."""
    return next(c for c in claims(text, published) if text[c.start : c.end] == word)


SPANS = [
    # word, text, days
    ("Talks", "Talks between Chile and Peru begin on Wednesday and continue on Friday.", "2023-07-05/2023-07-07"),
    ("Talks", "Talks with Togo begin on Thursday in Accra and run through Saturday.", "2023-07-06/2023-07-08"),
    ("meet", "Ghana and Togo will meet before the end of the month.", "[..2023-07-31]"),
    ("meet", "Ghana and Togo will meet before July 20.", "[..2023-07-19]"),
    ("summit", "The summit of Ghana and Togo, postponed from June, will be held on Friday.", "2023-07-07"),
    ("talks", "Ghana and Togo will begin talks on Thursday and run through Saturday.", "2023-07-06/2023-07-08"),
    ("talks", "Ghana was set to begin border talks with Togo on Thursday.", "[2023-07-06..]"),
    ("talks", "Ghana and Togo resumed talks on Sunday.", "[2023-07-02..]"),
    (
        "summit",
        "Ghana's president spoke on Sunday at the opening of an African Union summit in Accra.",
        "[2023-07-02..]",
    ),
    ("meeting", "Ghana's president spoke on Sunday at the start of a meeting with Togo's president.", "2023-07-02"),
    ("meeting", "Envoys from Ghana and Togo are meeting for the next two weeks in Accra.", "2023-07-03/2023-07-17"),
    ("meet", "Envoys from Ghana and Togo will meet within the next two weeks.", "[2023-07-03..2023-07-17]"),
    ("talks", "Ghana will hold talks with Togo and keep its border shut for the next five years.", "../.."),
]


@pytest.mark.parametrize(("word", "text", "days"), SPANS)
def test_an_event_of_several_days_has_the_ends_that_the_text_gives(word: str, text: str, days: str) -> None:
    assert claim_on(word, text).when.edtf == days


JOINED = [
    ("Ghana and Togo are to begin talks on Monday in Accra. The talks are due to run through Wednesday.", MONDAY),
    (
        "Ghana's president spoke on Monday at the opening of a climate summit in Accra. Ghana hosts the three-day"
        " summit with the African Union.",
        MONDAY,
    ),
]


@pytest.mark.parametrize(("text", "published"), JOINED)
def test_the_ends_that_two_sentences_give_are_put_together(text: str, published: str) -> None:
    assert {c.when.edtf for c in claims(text, published) if c.when.known} == {"2023-07-03/2023-07-05"}


NOT_ITS_DAY = [
    # word, text: the day in the sentence is that of something else
    ("talks", "Delegates at the talks between Ghana and Togo plan to leave tomorrow."),
    ("talks", "Prices could fall tomorrow in response to the talks between Ghana and Togo."),
    ("talks", "Ghana and Togo hold the first talks since their presidents met on Thursday."),
    ("signed", "Ghana and Togo signed an accord that keeps the border open until July 20."),
    ("signed", "The plan asks for a treaty by the end of the year and was signed by Ghana and Togo."),
]


@pytest.mark.parametrize(("word", "text"), NOT_ITS_DAY)
def test_the_day_of_something_else_is_not_that_of_the_event(word: str, text: str) -> None:
    assert not claim_on(word, text).when.known


ITS_DAY = [
    ("talks", "Ghana and Togo are expected to hold talks tomorrow because of the drought.", "2023-07-04"),
    ("Talks", "Talks between Ghana and Togo are to resume tomorrow.", "[2023-07-04..]"),
    ("visit", "Ghana's president begins a visit to Togo on Thursday.", "[2023-07-06..]"),
    ("signed", "Ghana and Togo had signed the accord by Friday.", "[..2023-06-30]"),
]


@pytest.mark.parametrize(("word", "text", "days"), ITS_DAY)
def test_the_day_of_the_event_is_kept(word: str, text: str, days: str) -> None:
    assert claim_on(word, text).when.edtf == days


FILLER = "The harvest was good in all the provinces of the land, and prices fell again in the markets. " * 20

TOLD = [
    # word, text, days: an event that no words date has the day of the telling only where it is the news that is told
    ("met", "Ghana's president flew to Togo on Sunday. He met President Xi Jinping in Lome.", "2023-07-02"),
    ("met", f"Ghana's president flew home on Sunday. {FILLER}Ghana and Togo met in Lome.", "../.."),
    ("signed", "Ghana's president spoke on Sunday of a treaty that was signed by Ghana and Togo.", "../.."),
    ("visited", "Ghana's minister said on Sunday that the leaders of Togo have visited Ghana many times.", "../.."),
    # a visit of which another sentence told the day, a subordinate clause, another time in front, somebody's account
    ("visited", "Ghana's president spoke on Sunday. He visited Togo and praised its ports.", "../.."),
    # who came home by a day had met the other by then
    ("met", "Ghana's president returned on Sunday from Lome, where he met Togo's president.", "[..2023-07-02]"),
    ("met", "Ghana's king spoke on Sunday. It was less than a week since Ghana's minister met Togo's envoy.", "../.."),
    ("negotiations", "Ghana's king spoke on Sunday. Togo denied his account of the negotiations with Ghana.", "../.."),
    (
        "meeting",
        "Ghana's king spoke on Sunday. At a weekend meeting with Togo's king he sang.",
        "[2023-07-01..2023-07-02]",
    ),
    # the same words without them
    ("meeting", "Ghana's king spoke on Sunday. At a meeting with Togo's king he sang.", "2023-07-02"),
    ("met", "Ghana's king came to Lome on Sunday. There he met Togo's king for two hours.", "2023-07-02"),
]


@pytest.mark.parametrize(("word", "text", "days"), TOLD)
def test_the_day_of_the_telling_is_given_to_the_news_alone(word: str, text: str, days: str) -> None:
    assert claim_on(word, text).when.edtf == days


CLOCK = [
    ("meet", "The ministers of Ghana and Togo are scheduled to meet at 9 a.m. in Accra.", "2023-07-03"),
    ("meet", "On Thursday the ministers will be in Accra. Ghana and Togo are to meet at 9 a.m. there.", "../.."),
    ("meet", "The ministers of Ghana and Togo may meet at 9 a.m. in Accra.", "../.."),
    ("meet", "The ministers of Ghana and Togo will meet at 9 a.m. on Thursday.", "2023-07-06"),
]


@pytest.mark.parametrize(("word", "text", "days"), CLOCK)
def test_an_hour_without_a_day_is_that_of_the_report(word: str, text: str, days: str) -> None:
    assert claim_on(word, text).when.edtf == days


CALLED_OFF = [
    ("Ghana abruptly postponed a meeting with Togo set for Sunday.", "2023-07-02"),
    ("Ghana abruptly postponed a meeting with Togo set for Friday.", "2023-07-07"),
]


@pytest.mark.parametrize(("text", "last"), CALLED_OFF)
def test_what_was_called_off_was_to_be_now(text: str, last: str) -> None:
    assert str(claim_on("meeting", text).when.latest) == last


def test_a_meeting_at_a_summit_has_the_days_of_the_summit() -> None:
    text = (
        "Ghana's president will meet Togo's next week at the African Union summit. The African Union summit, scheduled"
        " for July 12-13 in Lusaka, is the first."
    )
    assert claim_on("meet", text).when.edtf == "[2023-07-12..2023-07-13]"


def test_a_sentence_names_those_whom_the_one_before_it_describes() -> None:
    text = "The leaders of two large neighbours are due to meet Friday. Ghana's and Togo's presidents will hold talks."
    first, second = claims(text)
    assert second.antecedent == ("text", first.start, first.end)


COURSE = [
    # word, text, days: an event of which the text tells how far it has come, or how soon it starts
    (
        "meetings",
        "Ghana's minister said Sunday as meetings with Togo lurched into a second day.",
        "2023-07-01/2023-07-02",
    ),
    ("Talks", "Talks between Ghana and Togo entered a third and final day on Sunday.", "2023-06-30/2023-07-02"),
    ("Talks", "Talks between Ghana and Togo in a second day of rain went on Sunday.", "2023-07-02"),
    (
        "summit",
        "Togo's president called on Sunday. It came one day before the start of a NATO summit.",
        "[2023-07-03..]",
    ),
    ("summit", "Togo's president called. It came one day before the start of a NATO summit.", "../.."),
]


@pytest.mark.parametrize(("word", "text", "days"), COURSE)
def test_how_far_an_event_has_come_dates_it(word: str, text: str, days: str) -> None:
    assert claim_on(word, text).when.edtf == days


def test_a_meeting_with_which_talks_begin_is_not_the_talks() -> None:
    text = (
        "Ghana was set to begin talks with Togo on Thursday in Lome. Ghana-Togo talks begin on Thursday with a meeting"
        " of Ghana and Togo's ministers."
    )
    found = {text[c.start : c.end]: c for c in claims(text)}
    assert found["meeting"].antecedent is None
    assert found["meeting"].when.edtf == "2023-07-06"


def test_the_final_day_of_a_trip_is_its_last() -> None:
    text = (
        "Togo's king will be in Ghana from July 12-17 and, on the final day of his trip, will meet Ghana's president."
    )
    assert claim_on("meet", text).when.edtf == "2023-07-17"


@pytest.mark.parametrize(
    "text",
    [
        "Ghana's president said on Sunday that the law he signed is no tax on trade with Togo.",
        "Ghana's president spoke on Sunday. As governor he signed a pact with Togo.",
        "Ghana's president spoke on Sunday. I met the king of Togo, a reader wrote.",
    ],
)
def test_what_is_only_mentioned_has_no_day_of_the_telling(text: str) -> None:
    found = [c for c in claims(text) if c.kind.value in ("signing", "meeting")]
    assert all(not c.when.known for c in found), found


def test_the_day_of_arguing_is_not_that_of_the_meeting_argued_about() -> None:
    text = "Ghana's king argued in a separate speech on Sunday that a meeting with Togo's king is the big prize."
    assert not claim_on("meeting", text).when.known
    assert claim_on("signed", "It was on Sunday that Ghana's king signed the pact.").when.edtf == "2023-07-02"


def test_an_aside_does_not_keep_an_event_from_its_day() -> None:
    text = "The visit of Ghana's king to Togo, his first in 24 years, began on Sunday."
    assert claim_on("visit", text).when.start_earliest == dt.date(2023, 7, 2)


def test_some_days_after_another_event_is_not_its_day() -> None:
    text = "Ghana's president met the king of Togo in Lome on Sunday, days after visiting Kenya."
    assert claim_on("met", text).when.edtf == "2023-07-02"
    assert not claim_on("visiting", text).when.known


def test_the_day_of_the_event_ahead_is_not_that_of_the_visit_before_it() -> None:
    text = "Ahead of the summit of Ghana and Togo in Lome on July 13, Ghana's president will visit Kenya."
    assert claim_on("summit", text).when.edtf == "2023-07-13"
    assert not claim_on("visit", text).when.known


MOVES = [
    ("The Japan-EU summit in Brussels on July 13 has been postponed to July 17.", "2023-07-17", "scheduled"),
    ("A summit of Peru and Chile planned for July 13 was moved to July 17.", "2023-07-17", "scheduled"),
    ("Talks between Peru and Chile due on Monday have been delayed until Thursday.", "2023-07-13", "scheduled"),
    ("The July 13 meeting between Kenya and Ghana was rescheduled for July 20.", "2023-07-20", "scheduled"),
    (
        "The summit of Kenya and Ghana, originally scheduled for July 13, has been moved to July 20, officials said.",
        "2023-07-20",
        "scheduled",
    ),
    ("Kenya and Ghana postponed their July 13 summit to July 20.", "2023-07-20", "scheduled"),
    ("Kenya and Ghana have postponed their summit from July 13 to July 20.", "2023-07-20", "scheduled"),
    ("The Kenya-Ghana talks were brought forward from July 20 to July 13.", "2023-07-13", "scheduled"),
    (
        "Officials said Tuesday that Friday's summit of Kenya and Ghana would be delayed to July 20.",
        "2023-07-20",
        "scheduled",
    ),
    ("Ghana put off a meeting with Togo until Sunday.", "2023-07-09", "scheduled"),
    ("The meeting of Peru and Chile on July 13 was postponed indefinitely.", "2023-07-13", "postponed"),
    ("The meeting of Peru and Chile on July 13 was postponed on Monday.", "2023-07-13", "postponed"),
    ("The summit of Kenya and Ghana on July 13 may be postponed to July 20.", "2023-07-13", None),
    ("The summit of Kenya and Ghana on July 13 will not be moved to July 20.", "2023-07-13", "scheduled"),
    ("Kenya moved troops to the border on Monday before its summit with Ghana on July 13.", "2023-07-13", "scheduled"),
]


@pytest.mark.parametrize(("text", "days", "status"), MOVES)
def test_a_move_gives_the_new_days(text: str, days: str, status: str | None) -> None:
    (event,) = st.extract(st.Document(text=text, published="2023-07-05")).events
    assert event.when.edtf == days
    assert status is None or event.status.value == status


def test_the_days_before_a_move_are_kept_as_a_claim() -> None:
    text = "The Japan-EU summit in Brussels on July 13 has been postponed to July 17."
    (event,) = st.extract(st.Document(text=text, published="2023-07-05")).events
    assert [(c.when.edtf, c.status.value) for c in event.claims] == [
        ("2023-07-13", "postponed"),
        ("2023-07-17", "scheduled"),
    ]
    plan = st.extract(
        st.Document(text="Japan and the EU will hold a summit in Brussels on July 13.", published="2023-07-03")
    )
    (both,) = (plan | st.extract(st.Document(text=text, published="2023-07-05"))).events
    assert [entry.when.edtf for entry in both.history] == ["2023-07-13", "2023-07-17"]
