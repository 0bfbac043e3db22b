"""Headlines whose verb tells that somebody has an event in mind, asks for it, sets it or awaits it."""

import pytest

import summit_timeline as st

WEDNESDAY = "2022-03-09"
BODY = "The border between the two countries has been shut for a year."

HEADLINES = [
    # somebody has it in mind or asks for it
    ("Ghana, Togo eye summit in Accra", "considered ../.."),
    ("Ghana eyes Accra talks with Togo", "considered ../.."),
    ("Ghana, Togo eye summit Friday", "considered 2022-03-11"),
    ("Ghana calls for summit with Togo Friday", "considered 2022-03-11"),
    ("Ghana invites Togo leader to Accra talks Friday", "considered 2022-03-11"),
    ("Ghana, Togo work on summit in Accra", "considered ../.."),
    ("Ghana presses for summit with Togo", "considered ../.."),
    ("Ghana appeals for summit with Togo in Accra", "considered ../.."),
    ("Ghana campaigns for Accra summit", "considered ../.."),
    ("Ghana makes case for summit with Togo", "considered ../.."),
    ("Ghana renews call for summit with Togo", "considered ../.."),
    ("Ghana pitches summit with Togo", "considered ../.."),
    # somebody sets or awaits it
    ("Ghana, Togo set summit for April 4", "scheduled 2022-04-04"),
    ("Ghana announces Accra talks with Togo", "scheduled ../.."),
    ("Ghana announces new talks with Togo Friday", "scheduled 2022-03-11"),
    ("Ghana, Togo agree on summit in Accra", "scheduled ../.."),
    ("Ghana gears up for African Union summit", "scheduled ../.."),
    # it is called off or put off, behind its day
    ("Ghana-Togo summit on Friday called off", "cancelled 2022-03-11"),
    ("Ghana-Togo talks in Accra on April 4 postponed", "postponed 2022-04-04"),
    ("Ghana-Togo summit set for April 4 scrapped", "cancelled 2022-04-04"),
    # it may be
    ("Ghana says summit with Togo possible in May", "considered [2022-05-01..2022-05-31]"),
    ("Ghana-Togo summit likely next month", "considered [2022-04-01..2022-04-30]"),
    # something is done before it
    ("Ghana, Togo trade barbs before Accra summit", "scheduled ../.."),
    ("Hopes low ahead of Ghana-Togo summit", "scheduled ../.."),
    # how it went is known
    ("Talks between Ghana, Togo end without deal Tuesday", "held [..2022-03-08]"),
    ("Ghana-Togo summit in Accra ends in deadlock Monday", "held [..2022-03-07]"),
    # and not: it is where something is told or set, or what came of it is told
    ("Ghana sets tone at summit in Accra Tuesday", "held 2022-03-08"),
    ("Ghana, Togo announce pact after summit", "held ../.."),
    ("Ghana announces end of talks with Togo", "held ../.."),
    ("Ghana, Togo hold summit in Accra", "held ../.."),
    ("Ghana keeps eye on Togo at Accra summit", "held ../.."),
    ("Ghana hails summit with Togo", "held ../.."),
]


@pytest.mark.parametrize(("title", "expected"), HEADLINES)
def test_a_headline_tells_of_a_plan_in_the_present(title: str, expected: str) -> None:
    document = st.Document(text=BODY, title=title, published=WEDNESDAY)
    event = st.extract(document).events.where(kind=["meeting", "summit"])[0]
    assert f"{event.status.value} {event.when.edtf if event.when.known else '../..'}" == expected


def test_only_a_headline_does_so() -> None:
    document = st.Document(
        text="The summit set the tone. Ghana and Togo announced results of talks.", published=WEDNESDAY
    )
    assert {e.status.value for e in st.extract(document).events} == {"held"}
