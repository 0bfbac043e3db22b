"""Journeys and talks that plain words tell: who heads somewhere, speaks on the phone, alone, or holds a call."""

import pytest

import summit_timeline as st

THURSDAY = "2021-09-16"

TOLD = [
    ("Peruvian Foreign Minister Ana Soto heads to Chile on Monday.", "visit", "scheduled", "2021-09-20"),
    ("Angela Merkel heads for Algeria on Monday.", "visit", "scheduled", "2021-09-20"),
    ("Merkel and Draghi spoke on the telephone on Tuesday.", "call", "held", "2021-09-14"),
    ("Merkel spoke with Draghi on the phone on Tuesday.", "call", "held", "2021-09-14"),
    ("Merkel will speak on the phone with Draghi on Saturday.", "call", "scheduled", "2021-09-18"),
    ("Merkel and Draghi are to speak by video link on Saturday.", "call", "scheduled", "2021-09-18"),
    ("The foreign ministers of Chad and Togo held a call on Tuesday.", "call", "held", "2021-09-14"),
    ("The leaders of Chad and Togo had a call on Tuesday.", "call", "held", "2021-09-14"),
    ("Biden spoke alone with Draghi in Rome on Tuesday.", "meeting", "held", "2021-09-14"),
    ("Biden held a listening session with governors on Tuesday.", "meeting", "held", "2021-09-14"),
    ("Teachers' unions and the government of Chile resumed bargaining on Tuesday.", "meeting", "held", "2021-09-14"),
    ("Merkel is in Rome. Draghi gave her lunch on Tuesday.", "meeting", "held", "2021-09-14"),
]

NONE = [
    "The bill heads to the Senate on Monday.",
    "Chile's Ana Soto heads for victory in Sunday's election.",
    "Greece heads for an early election in September.",
    "Peru heads to Chile for a friendly match on Monday.",
    "Merkel spoke by video link to parliament on Tuesday.",
    "The minister spoke by phone with Reuters on Tuesday.",
    "The minister was on the phone when the bomb went off on Tuesday.",
    "Merkel and Draghi did not speak on the phone on Tuesday.",
    "The ministers held a call for volunteers on Tuesday.",
    "Unions refused to resume bargaining with the government on Tuesday.",
    "Plea bargaining resumed on Tuesday.",
    "Her mother gave her lunch on Tuesday.",
]


@pytest.mark.parametrize(("text", "kind", "status", "day"), TOLD)
def test_plain_words_for_journeys_and_talks_are_read(text: str, kind: str, status: str, day: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=THURSDAY)).events
    assert (event.kind.value, event.status.value, event.when.edtf) == (kind, status, day)


@pytest.mark.parametrize("text", NONE)
def test_words_like_them_tell_of_nothing(text: str) -> None:
    assert not st.extract(st.Document(text=text, published=THURSDAY)).events
