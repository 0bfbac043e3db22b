"""How events stand: own sentences with the status of the claim on the named word; and what is no event at all."""

import pytest

import summit_timeline as st
from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Claim, Document, Kind, Status

MONDAY = "2023-07-03"


def claims(text: str) -> list[Claim]:
    return list(extract_claims(Document(text=text, published=MONDAY)))


STATUSES = [
    # word, text, status
    # long names between the event and its verb
    ("meeting", "A meeting between Ghana's President Nana Akufo-Addo and Togo's Faure Gnassingbe has been put off by a week.", "postponed"),
    ("meeting", "A meeting between Ghana's President Nana Akufo-Addo and Togo's Faure Gnassingbe was called off.", "cancelled"),
    ("meeting", "A meeting between Ghana's President Nana Akufo-Addo and Togo's Faure Gnassingbe will be held in September.", "scheduled"),
    ("meet", "Ghana's president had planned to meet Togo's on Wednesday, but he fell ill.", "cancelled"),
    ("meet", "Ghana's president had been due to meet Togo's on Tuesday, but they moved it to Friday.", "postponed"),
    ("meet", "Ghana's president planned to meet Togo's on Wednesday, but not the king.", "scheduled"),
    ("conference", "Ghana's minister spoke at a trade conference in Accra earlier in the day.", "held"),
    ("talks", "The talks between Ghana and Togo have been long.", "held"),
    ("talks", "The talks between Ghana and Togo have been scheduled for next week.", "scheduled"),
    ("meeting", "A meeting of the African Union (AU) council in Accra failed to agree on a budget.", "held"),
    ("talks", "The upcoming talks between Ghana and Togo are being held in secret.", "scheduled"),
    ("talks", "Ghana and Togo agreed the talks would begin soon.", "scheduled"),
    ("breakfast", "Ghana's president had breakfast with Togo's president in Accra on the eve of a summit.", "held"),
    ("talks", "Ghana and Togo had talks planned on trade.", "scheduled"),
    ("talks", "The talks between Ghana and Togo broke off in Accra.", "held"),
    ("summit", "A summit between Ghana and Togo is in doubt.", "considered"),
    ("summit", "Ghana paid for a summit with Togo in Accra in March that was scrapped.", "cancelled"),
    ("session", "Ghana's king and Togo's met at a session in Accra that had been pushed back from June.", "held"),
    ("summit", "Ghana's king flies to Accra for the West African summit.", "scheduled"),
    ("summit", "Before flying home, Ghana's king was in Accra for a summit with Togo's king.", "held"),
    ("summit", "Leaders descend on Accra on Friday for a West African summit.", "scheduled"),
    ("talks", "On Friday Ghana's king has talks with Togo's ministers in Accra.", "scheduled"),
    ("summit", "Ghana and Togo had agreed in principle to a summit.", "scheduled"),
    ("talks", "Ghana and Togo broke off talks in Accra.", "held"),
    ("meet", "Ghana's president was on his way to meet Togo's president, where he announced a loan.", "held"),
    ("meet", "Ghana's president will meet Togo's president, where he announced a loan last year.", "scheduled"),
    # what is to be done in the course of it
    ("summit", "Ghana's president will meet Togo's president during the G20 summit.", "scheduled"),
    ("summit", "Ghana's president is due to speak to Togo's during an African Union summit.", "scheduled"),
    ("summit", "Ghana's president will meet Togo's president on the sidelines of the African Union summit in Accra.", "scheduled"),
    ("summit", "Ghana's president said he would meet Togo's president in the margins of a G20 summit in Accra.", "scheduled"),
    ("summit", "Ghana's president met Togo's president on the sidelines of the African Union summit in Accra.", "held"),
    ("summit", "Ghana's president will meet Togo's president, he said on the sidelines of the G20 summit in Accra.", "held"),
    ("summit", "Ghana's president may have met Togo's president during the G20 summit.", "held"),
    ("summit", "Ghana's president met Togo's president during the G20 summit.", "held"),
    ("summit", "Ghana will pay what it promised, as its president told Togo's during the G20 summit.", "held"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "text", "status"), STATUSES)
def test_the_words_around_an_event_tell_how_it_stands(word: str, text: str, status: str) -> None:
    assert next(c for c in claims(text) if text[c.start : c.end] == word).status == status


NONE_PLANNED = [
    "There are no plans for a meeting between Ghana and Togo.",
    "There is no scheduled sit-down between Ghana and Togo.",
    "No separate meeting between Ghana and Togo is planned.",
    "Ghana and Togo denied that they met on Sunday.",
    "Ghana denied holding talks with Togo on Sunday.",
]


@pytest.mark.parametrize("text", NONE_PLANNED)
def test_a_meeting_that_nobody_plans_is_no_event(text: str) -> None:
    assert claims(text) == []


def test_what_is_denied_at_a_meeting_leaves_the_meeting() -> None:
    assert [c.status for c in claims("Ghana denied wrongdoing at a meeting with Togo on Sunday.")] == ["held"]


def test_a_denied_meeting_does_not_undo_one_that_was_held() -> None:
    found = claims("Ghana and Togo met in Accra on Sunday. There is no planned meeting between Ghana and Togo.")
    assert [c.status for c in found] == ["held"]


def test_the_first_time_they_have_met_may_be_to_come() -> None:
    found = claims("Ghana and Togo will meet on Friday in Accra. It is the first time Ghana and Togo have met.")
    assert {c.status for c in found} == {"scheduled"}


def test_for_the_first_time_they_met_is_past() -> None:
    assert [c.status for c in claims("For the first time, Ghana and Togo met on Sunday.")] == ["held"]


COURSE = [
    ("summit", "The call came one day before the start of a NATO summit in Accra.", "scheduled"),
    ("talks", "Success in Ghana will depend on the talks with Togo, which have been constructive.", "held"),
    ("talks", "Success in Ghana will depend on the talks with Togo, which have been postponed.", "postponed"),
]


@pytest.mark.parametrize(("word", "text", "status"), COURSE)
def test_a_relative_clause_tells_how_an_event_goes(word: str, text: str, status: str) -> None:
    assert next(c for c in claims(text) if text[c.start : c.end] == word).status == status


# the word, a report of 2022-06-09 (a Thursday), and for each claim of the event its status, days and place
NOW_ELSEWHERE = [
    (
        "Talks between Kenya and Ethiopia scheduled for Tuesday have been moved to Addis Ababa and will now take place on "
        "June 21, an official said.",
        [("postponed", "2022-06-14", None), ("scheduled", "2022-06-21", "Addis Ababa")],
    ),
    (
        "The summit of Kenya and Ethiopia, planned for June 14 in Nairobi, will instead take place in Addis Ababa on June 21.",
        [("postponed", "2022-06-14", "Nairobi"), ("scheduled", "2022-06-21", "Addis Ababa")],
    ),
    (
        "The meeting of Kenya's and Ethiopia's ministers had been set for Tuesday but will now be held on June 21.",
        [("postponed", "2022-06-14", None), ("scheduled", "2022-06-21", None)],
    ),
    # a day inside of the time that was told before moves nothing
    (
        "The summit of Kenya and Ethiopia, due in Nairobi in July, will now be held on July 24.",
        [("scheduled", "2022-07-24", "Nairobi")],
    ),
    # one day alone is no move
    ("The summit of Kenya and Ethiopia will now take place on June 21.", [("scheduled", "2022-06-21", None)]),
]


@pytest.mark.parametrize(("text", "told"), NOW_ELSEWHERE)
def test_an_event_that_will_now_be_held_on_another_day_was_moved(
    text: str, told: list[tuple[str, str, str | None]]
) -> None:
    timeline = st.extract(st.Document(text=text, published="2022-06-09"))
    claims = sorted(timeline.claims, key=lambda c: c.start)
    assert [(c.status.value, c.when.edtf, c.place and c.place.name) for c in claims] == told
    (event,) = timeline.events
    assert (event.status.value, event.when.edtf, event.place and event.place.name) == told[-1]


# a report of 2022-06-09, and the status, days and place that its summit or talks now have
VENUE_MOVED = [
    ("The summit of Chile and Peru has been moved from Lima to Quito.", "scheduled", "../..", "Quito"),
    ("The venue of the summit of Chile and Peru was changed from Lima to Quito.", "scheduled", "../..", "Quito"),
    ("The leaders of Chile and Peru moved their summit from Lima to Quito, aides said.", "scheduled", "../..", "Quito"),
    ("Chile and Peru have moved their July 3 summit from Lima to Quito.", "scheduled", "2022-07-03", "Quito"),
    ("The summit of Chile and Peru on May 3 was relocated to Quito.", "held", "2022-05-03", "Quito"),
    ("The summit of Chile and Peru in Lima was put off and will take place in Quito on July 9.", "scheduled", "2022-07-09", "Quito"),
    # a move that only may be, or is denied, leaves the place
    ("The summit of Chile and Peru in Lima will not be moved to Quito.", "scheduled", "../..", "Lima"),
    ("The summit of Chile and Peru in Lima may be moved to Quito.", "scheduled", "../..", "Lima"),
    ("Chile wants to move the summit with Peru to Quito.", "scheduled", "../..", None),
    # what moves by itself goes on, and what an event moves is something else
    ("The talks of Chile and Peru moved to Quito after two days in Lima.", "held", "../..", "Quito"),
    ("The summit of Chile and Peru moved markets from Lima to Quito.", "held", "../..", None),
    ("The summit of Chile and Peru was moved from Lima to Quito and held there on Monday.", "held", "2022-06-06", "Quito"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status", "days", "place"), VENUE_MOVED)
def test_an_event_that_is_moved_to_another_place(text: str, status: str, days: str, place: str | None) -> None:
    (event,) = st.extract(st.Document(text=text, published="2022-06-09")).events
    assert (event.status, event.when.edtf, event.place and event.place.name) == (status, days, place)


# a report of 2011-10-06 (a Thursday) of what is offered at talks, or of talks that are offered; their status and days
OFFERED = [
    ("Turkey offered loans at talks with Tunisia in Tunis on Wednesday.", "held", "2011-10-05"),
    ("Turkey sought more water during talks with Syria in Damascus on Wednesday.", "held", "2011-10-05"),
    ("Turkey offered Tunisia talks in Tunis.", "considered", "../.."),
    ("Turkey is seeking talks with Tunisia in Tunis on Friday.", "considered", "2011-10-07"),
]


@pytest.mark.parametrize(("text", "status", "days"), OFFERED)
def test_what_is_offered_at_talks_leaves_them_held(text: str, status: str, days: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2011-10-06")).events
    assert (event.status, event.when.edtf) == (status, days)


# a report of 2024-04-20 that names the month of May, and the status and days of its summit
IN_MAY = [
    ("The summit of Chile and Peru in May was postponed to June 3.", "scheduled", "2024-06-03"),
    ("The summit of Chile and Peru planned for May was postponed to June 3.", "scheduled", "2024-06-03"),
    ("The summit of Chile and Peru on 3 May was postponed to June 3.", "scheduled", "2024-06-03"),
    ("The May summit of Chile and Peru was postponed to June 3.", "scheduled", "2024-06-03"),
    ("The May summit of Chile and Peru was moved from Lima to Quito.", "scheduled", "[2024-05-01..2024-05-31]"),
    # the verb
    ("The summit of Chile and Peru on May 3 may be postponed to June 3.", "scheduled", "2024-05-03"),
    ("The summit of Chile and Peru in May may be postponed to June 3.", "scheduled", "[2024-05-01..2024-05-31]"),
    ("Chile and Peru may hold a summit in June.", "considered", "[2024-06-01..2024-06-30]"),
]


@pytest.mark.parametrize(("text", "status", "days"), IN_MAY)
def test_the_month_of_may_leaves_nothing_open(text: str, status: str, days: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2024-04-20")).events
    assert (event.status, event.when.edtf) == (status, days)


# a report of 2019-08-22 (a Thursday), and the status and days of its one event; None where there is none
NEVER_WAS = [
    ("Chile's president was to have met Peru's on Sept. 3.", ("cancelled", "2019-09-03")),
    ("The presidents of Chile and Peru were to have met in Lima on Monday.", ("cancelled", "2019-08-19")),
    ("The presidents of Chile and Peru met in Lima on Monday.", ("held", "2019-08-19")),
    ("Peru said the Chile-Peru summit must be held.", ("considered", "../..")),
    ("Chile's president looks forward to meeting Peru's.", ("considered", "../..")),
    ("Peru said there would be no meeting between the presidents of Chile and Peru.", None),
]


@pytest.mark.parametrize(("text", "told"), NEVER_WAS)
def test_what_was_to_have_been_or_must_be_has_not_been(text: str, told: tuple[str, str] | None) -> None:
    events = st.extract(st.Document(text=text, published="2019-08-22")).events
    assert [(e.status.value, e.when.edtf) for e in events] == ([] if told is None else [told])


def test_talks_that_go_on_within_days_are_one_event() -> None:
    text = "Chile and Peru held talks in Lima on Wednesday. The talks resume Friday."
    (event,) = st.extract(st.Document(text=text, published="2019-08-22")).events
    assert (str(event.when.start_earliest), str(event.when.end_earliest)) == ("2019-08-21", "2019-08-23")


def test_talks_that_go_on_in_another_month_are_a_round_of_the_same_sides() -> None:
    text = "Chile and Peru held talks in Lima on Wednesday. The talks will resume in December."
    first, second = st.extract(st.Document(text=text, published="2019-08-22")).events
    assert (first.when.edtf, first.status.value) == ("2019-08-21", "held")
    assert (str(second.when), second.status.value) == ("some time from 2019-12-01 to 2019-12-31", "scheduled")
    assert [p.name for p in second.participants] == ["Chile", "Peru"]


@pytest.mark.parametrize(
    "text",
    [
        "Chile's president left Lima on Monday without signing a ceasefire.",
        "Chile's president said she had signed nothing.",
        "The president of Chile signed no agreement with Peru on Monday.",
    ],
)
def test_what_was_not_signed_is_no_signing(text: str) -> None:
    kinds = {c.kind for c in st.extract(st.Document(text=text, published="2019-08-22")).claims}
    assert st.Kind.SIGNING not in kinds


def test_a_person_called_may_is_no_hedge() -> None:
    text = "British Prime Minister Theresa May will meet Chile's president in Lima on Monday."
    (claim,) = st.extract(st.Document(text=text, published="2018-11-21")).claims
    assert claim.status is st.Status.SCHEDULED


def test_the_next_meeting_is_another_one() -> None:
    text = "Chile and Peru held a meeting in Lima on Monday. The next meeting will be held in Santiago."
    first, second = st.extract(st.Document(text=text, published="2019-08-22")).events
    assert [e.place and e.place.name for e in (first, second)] == ["Lima", "Santiago"]
    assert [e.status.value for e in (first, second)] == ["held", "scheduled"]


def test_their_first_encounter_is_the_meeting_that_the_verb_tells_of() -> None:
    text = "Negotiators from Chile and Peru met in Lima on Tuesday, their first encounter in a year."
    (event,) = st.extract(st.Document(text=text, published="2019-08-22")).events
    assert (event.when.edtf, event.status.value, len(event.claims)) == ("2019-08-20", "held", 2)


# a report, its day, and the status and first day of its summit
AROUND = [
    ("Chile invited Peru's president on Wednesday to a summit in Lima beginning July 11.", "2000-07-05", "scheduled", "2000-07-11"),
    ("European Council President Donald Tusk called an emergency summit for Monday in Brussels.", "2015-06-18", "scheduled", "2015-06-22"),
    ("EU leaders welcomed new Greek budget proposals at an emergency summit on Monday.", "2015-06-23", "held", "2015-06-22"),
    ("The EU summit opened in Brussels on Monday. Merkel said there could be no decision at the summit.", "2015-06-22", "held", "2015-06-22"),
    ("Xi will attend the BRICS summit in Fortaleza on July 15 and pay visits to Argentina and Peru.", "2014-07-10", "scheduled", "2014-07-15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "status", "first"), AROUND)
def test_what_is_said_around_a_summit_is_not_said_of_it(text: str, day: str, status: str, first: str) -> None:
    events = st.extract(st.Document(text=text, published=day)).events
    (summit,) = [e for e in events if e.kind is st.Kind.SUMMIT]
    assert (summit.status.value, str(summit.when.earliest)) == (status, first)
    assert not {"Greece", "Argentina", "Germany"} & {p.name for p in summit.participants}


NEXT_SENTENCES = [
    "A follow-up is expected in May.",
    "Growth is expected to slow.",
    "The plan could be cancelled, he said.",
]


@pytest.mark.parametrize("behind", NEXT_SENTENCES)
@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru sat down in Lima on Wednesday for their first meeting in a year.",
        "Chile and Peru will sit down in Lima on Wednesday for talks on copper.",
        "The summit of Chile and Peru in Lima on Wednesday was postponed.",
    ],
)
def test_the_next_sentence_does_not_change_how_an_event_stands(text: str, behind: str) -> None:
    alone, together = (
        [(c.kind, c.status, c.when) for c in st.extract_claims(st.Document(text=t, published="2026-11-26"))]
        for t in (text, f"{text} {behind}")
    )
    assert together == alone


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chile and Peru will hold talks on Friday before signing a treaty on copper.", Status.SCHEDULED),
        ("Chile and Peru held talks on Monday before signing a treaty on copper.", Status.HELD),
    ],
)
def test_what_is_done_before_signing_tells_whether_it_is_to_come(text: str, status: Status) -> None:
    signing = next(
        c for c in st.extract_claims(st.Document(text=text, published="2026-11-26")) if c.kind is Kind.SIGNING
    )
    assert signing.status is status


@pytest.mark.parametrize(
    "text", ["Chad and Togo could not meet in Lima on Monday.", "Chad's king was unable to visit Togo on Monday."]
)
def test_what_was_out_of_reach_is_no_event(text: str) -> None:
    assert st.extract_claims(st.Document(text=text, published="2018-07-18")) == ()
