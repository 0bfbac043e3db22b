"""Events that are announced, agreed, confirmed or called for a day, that hang on a condition, or that came to nothing."""

import pytest

import summit_timeline as st

THURSDAY = "2021-09-16"

TOLD = [
    # the day of telling is not that of the event
    ("Talks between Oman and Qatar were announced on Wednesday.", "meeting scheduled ../.."),
    ("A summit of Oman and Qatar was agreed on Wednesday.", "summit scheduled ../.."),
    ("A meeting of Oman and Qatar was announced.", "meeting scheduled ../.."),
    ("A summit of Oman and Qatar was arranged after months of talks.", "summit scheduled ../.."),
    # the day behind "for" is
    ("Talks between Oman and Qatar were announced on Wednesday for Saturday.", "meeting scheduled 2021-09-18"),
    ("Talks between Oman and Qatar were confirmed for Saturday.", "meeting scheduled 2021-09-18"),
    ("A summit of Oman and Qatar was confirmed on Tuesday for October 5.", "summit scheduled 2021-10-05"),
    (
        "A visit by Oman's ruler to Qatar was announced by his office on Monday for October 5.",
        "visit scheduled 2021-10-05",
    ),
    ("A meeting of the Security Council was called for Saturday by Oman.", "meeting scheduled 2021-09-18"),
    # and not: it was held on its day, or something else was announced
    ("A meeting of the Security Council was convened on Wednesday.", "meeting held 2021-09-15"),
    ("Talks between Oman and Qatar on September 3 were announced only on Wednesday.", "meeting held 2021-09-03"),
    ("A truce was announced on Wednesday after talks between Oman and Qatar.", "meeting held 2021-09-15"),
    ("The outcome of talks between Oman and Qatar was announced.", "meeting held ../.."),
    ("Talks between Oman and Qatar were announced as protests went on.", "meeting scheduled ../.."),
    ("The summit of Oman and Qatar was called a disaster by critics on Wednesday.", "summit held 2021-09-15"),
    # a condition
    ("Talks between Oman and Qatar would be held on Saturday if the truce holds.", "meeting considered 2021-09-18"),
    ("Talks between Oman and Qatar have yet to be scheduled.", "meeting considered ../.."),
    ("Talks between Oman and Qatar will be held on Saturday, even if it rains.", "meeting scheduled 2021-09-18"),
    # what came to nothing is of the day that is over
    ("Talks between Oman and Qatar failed to take place on Wednesday.", "meeting cancelled 2021-09-15"),
    (
        "A summit of Oman and Qatar was to have taken place on Tuesday but was called off.",
        "summit cancelled 2021-09-14",
    ),
    (
        "A visit by Oman's ruler to Qatar was due to be held on Wednesday but was postponed.",
        "visit postponed 2021-09-15",
    ),
    ("A meeting of Oman and Qatar failed to open a new chapter on Wednesday.", "meeting held 2021-09-15"),
    ("Talks between Oman and Qatar failed to start a dialogue on water on Wednesday.", "meeting held 2021-09-15"),
    ("Talks between Oman and Qatar failed to start on Wednesday.", "meeting cancelled [2021-09-15..]"),
    ("Talks between Oman and Qatar failed to end the war on Wednesday.", "meeting held 2021-09-15"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_how_an_event_stands_that_was_set_up_or_came_to_nothing(text: str, expected: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=THURSDAY)).events
    assert f"{event.kind.value} {event.status.value} {event.when.edtf}" == expected


def test_what_was_agreed_at_a_meeting_is_another_event() -> None:
    text = "A new round of talks between Oman and Qatar was agreed at a meeting in Muscat on Tuesday."
    events = st.extract(st.Document(text=text, published=THURSDAY)).events
    assert sorted((e.status.value, e.when.edtf) for e in events) == [("held", "2021-09-14"), ("scheduled", "../..")]
