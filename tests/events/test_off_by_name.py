"""Events that their own name tells to be off: "the postponed summit", with a new day and without. Own sentences."""

import pytest

import summit_timeline as st

# a report of 2024-03-28, and the status and days of each of its claims on the event, in order
PUT_OFF = [
    # with a new day: it had other days, and now has these
    ("Peru and Chad will hold their postponed summit on April 24.", ["postponed ../..", "scheduled 2024-04-24"]),
    ("The rescheduled summit of Peru and Chad will be held on April 24.", ["postponed ../..", "scheduled 2024-04-24"]),
    ("The delayed summit of Peru and Chad is now set for April 24.", ["postponed ../..", "scheduled 2024-04-24"]),
    ("Peru and Chad may hold their postponed summit on April 24.", ["postponed ../..", "considered 2024-04-24"]),
    ("Peru and Chad held their twice-delayed summit on Wednesday.", ["postponed ../..", "held 2024-03-27"]),
    ("A delayed summit of Peru and Chad opened in Lima on Tuesday.", ["postponed ../..", "held 2024-03-26"]),
    (
        "The Peru-Chad summit, originally planned for April 10, will take place on April 24.",
        ["postponed 2024-04-10", "scheduled 2024-04-24"],
    ),
    ("The summit of Peru and Chad will now take place on April 24.", ["scheduled 2024-04-24"]),
    # on again, without a new day
    ("Peru and Chad agreed to hold their postponed summit.", ["scheduled ../.."]),
    # the day is the old one, or another's
    ("The postponed summit of Peru and Chad had been set for April 10.", ["scheduled 2024-04-10"]),
    ("The postponed April 10 summit of Peru and Chad worries Lima.", ["postponed 2024-04-10"]),
    # only spoken of
    ("Peru's foreign minister spoke about the postponed summit with Chad.", ["postponed ../.."]),
    ("No new date was set for the postponed summit of Peru and Chad.", ["postponed ../.."]),
    ("Peru's foreign minister regretted the cancelled summit with Chad.", ["cancelled ../.."]),
    ("The aborted April summit of Peru and Chad angers Lima.", ["cancelled [2024-04-01..2024-04-30]"]),
    ("The cancelled summit of Peru and Chad is back on and will be held on April 24.", ["scheduled 2024-04-24"]),
    # the verb, and not the name
    ("Peru postponed its summit with Chad.", ["postponed ../.."]),
    ("Peru delayed talks with Chad.", ["postponed ../.."]),
]


@pytest.mark.parametrize(("text", "told"), PUT_OFF)
def test_what_the_name_tells_of_an_event_that_was_off(text: str, told: list[str]) -> None:
    claims = st.extract_claims(st.Document(text=text, published="2024-03-28"))
    found = [f"{c.status.value} {c.when.edtf}" for c in sorted(claims, key=lambda c: c.start)]
    assert found == told


def test_the_days_that_an_event_is_moved_from_are_whole_days() -> None:
    text = "The summit of Peru and Chad has been moved from April 10 to April 24."
    old, new = st.extract_claims(st.Document(text=text, published="2024-03-28"))
    assert (old.when.edtf, new.when.edtf) == ("2024-04-10", "2024-04-24")


@pytest.mark.parametrize(("text", "told"), PUT_OFF)
def test_the_event_stands_as_the_last_words_tell(text: str, told: list[str]) -> None:
    (event,) = st.extract(st.Document(text=text, published="2024-03-28")).events
    assert f"{event.status.value} {event.when.edtf}" == told[-1]


def test_what_was_put_off_is_not_what_was_just_told_to_be_on() -> None:
    text = "Peru and Chad will hold talks in Lima on Friday. The postponed fisheries meeting might be held in May."
    talks, *meeting = st.extract_claims(st.Document(text=text, published="2024-03-28"))
    assert (talks.status.value, talks.when.edtf) == ("scheduled", "2024-03-29")
    assert [c.antecedent for c in meeting] == [None, (meeting[0].part, meeting[0].start, meeting[0].end)]
