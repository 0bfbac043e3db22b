"""Participles that go on with a plan or a deed, stays of some days, abbreviations, and events only arranged or judged. Own sentences."""

import pytest

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.parse.reader import read_page

MONDAY = "2016-12-26"

# a sentence, and kind, status, days and place of its meetings, summits and signings
SENTENCES = [
    # what goes on with what somebody will do, may do or did
    ("Shinzo Abe will visit Sydney, meeting President Macron there on Tuesday.", "meeting scheduled 2016-12-27 Sydney"),
    ("Shinzo Abe said he would visit Sydney, meeting President Macron there on Tuesday.", "meeting scheduled 2016-12-27 Sydney"),
    ("Shinzo Abe visited Sydney, meeting President Macron there on Tuesday.", "meeting held 2016-12-20 Sydney"),
    ("Emmanuel Macron is to visit Lome, holding talks with its president on Thursday.", "meeting scheduled 2016-12-29 Lome"),
    ("Emmanuel Macron visited Lome, holding talks with its president on Thursday.", "meeting held 2016-12-22 Lome"),
    ("They spoke of the May 2, 2016, meeting with President Macron in Sydney.", "meeting held 2016-05-02 Sydney"),
    # a noun in a list is none
    ("The day brought a speech by Emmanuel Macron, meeting rooms full of donors and a dinner.", ""),
    # how long somebody stays is not how long a meeting lasts
    ("Emmanuel Macron spent three days in Peru, meeting with its president on Thursday.", "meeting held 2016-12-22 Peru"),
    ("Emmanuel Macron spent three days in Peru and met its president on Thursday.", "meeting held 2016-12-22 Peru"),
    ("Envoys of Chile and Peru spent three days in talks in Lima ending on Thursday.", "meeting held 2016-12-20/2016-12-22 Lima"),
    # none of it has been planned; one that has been has
    ("Emmanuel Macron and Shinzo Abe have not scheduled another meeting.", ""),
    ("Emmanuel Macron has not yet agreed to a summit with Shinzo Abe.", ""),
    ("Emmanuel Macron and Shinzo Abe have scheduled another meeting for Friday.", "meeting scheduled 2016-12-30"),
    # who arranges a conference meets others apart from it
    ("An envoy of Chile, who is arranging the conference, is to meet Shinzo Abe on Friday.", "meeting scheduled 2016-12-30"),
    # a full stop of an abbreviation ends no clause
    ("It would be the first time the U.S. envoy has met with Shinzo Abe.", "meeting scheduled -"),
    ("They belong to the U.N. General Assembly.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES)
def test_events_of_a_sentence(sentence: str, wanted: str) -> None:
    claims = st.extract_claims(st.Document(text=sentence, published=MONDAY))
    told = [c for c in claims if c.kind.value in ("meeting", "summit", "signing")]
    known = [c for c in told if c.when.known] or told
    assert "; ".join(_told(c) for c in known) == wanted


def _told(claim: st.Claim) -> str:
    when = claim.when
    days = "-" if not when.known else when.edtf
    return " ".join(filter(None, (claim.kind.value, claim.status.value, days, claim.place and claim.place.name)))


# a sentence, and who takes part in its event
JUDGED = [
    ("Angela Merkel called the summit between Chad and Togo on Friday a great success.", ("Chad", "Togo")),
    ("Angela Merkel called Friday's talks between Chad and Togo a good step.", ("Chad", "Togo")),
    ("Angela Merkel dubbed the talks between Chad and Togo on Friday a farce.", ("Chad", "Togo")),
    ("Angela Merkel called a summit with Chad, a neighbour of Togo, for Friday.", ("Angela Merkel", "Chad", "Germany")),
    ("Angela Merkel called her meeting with Emmanuel Macron on Friday a success.", ("Angela Merkel", "Emmanuel Macron", "Germany")),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), JUDGED)
def test_who_only_says_what_an_event_was_takes_no_part(sentence: str, wanted: tuple[str, ...]) -> None:
    (claim,) = st.extract_claims(st.Document(text=sentence, published=MONDAY))
    assert tuple(sorted(p.name for p in claim.participants)) == wanted


def test_who_met_at_a_gathering_was_a_guest_another_time() -> None:
    text = "Macron and Trudeau liked each other from the day they met at a NATO summit. Trudeau hosted Macron in Ottawa in May."
    timeline = st.extract(st.Document(text=text, published=MONDAY))
    days = {str(e.when) if e.when.known else "" for e in timeline.events if e.kind.value == "meeting"}
    assert len(days) == 2


def test_abbreviations_are_one_word() -> None:
    text = "Mr. Abe met U.S. envoy J. Doe in Lima, not in the U.S. He left for St. Paul."
    page = read_page("text", text, st.Document(text=text, published=MONDAY), Lexicon.default())
    assert page is not None
    assert page.low == "mr_ abe met u_s_ envoy j_ doe in lima, not in the u_s. he left for st_ paul."
