"""Days and status of events together, as the words of short reports give them."""

import pytest

from summit_timeline import Document, extract

DAY = "2019-05-16"  # a Thursday

LAST_DAYS = [
    # what was done at the end of an event was done on its last day
    (
        "The ministers of Chad and Niger signed the pact on Wednesday, capping a three-day summit in Niamey.",
        ["signing 2019-05-15 held", "summit 2019-05-13/2019-05-15 held"],
    ),
    (
        "Wednesday's signing capped a three-day summit of West African leaders in Niamey.",
        ["signing 2019-05-15 held", "summit 2019-05-13/2019-05-15 held"],
    ),
    (
        "King Abdullah spoke on Wednesday at the close of a two-day Arab summit in Tunis.",
        ["summit 2019-05-14/2019-05-15 held"],
    ),
    (
        "Presidents Mahamadou Issoufou and Idriss Deby signed two accords on Sunday at the end of a three-day summit.",
        ["signing 2019-05-12 held", "summit 2019-05-10/2019-05-12 held"],
    ),
    (
        "The two-day summit with Mr. Putin that ended in Geneva on Wednesday did little.",
        ["summit 2019-05-14/2019-05-15 held"],
    ),
    (
        "The peace conference that opened on Monday in Lima drew to a close on Wednesday.",
        ["meeting 2019-05-13/2019-05-15 held"],
    ),
    (
        "The president spoke on Thursday, a day after the Pacific summit in Lima ended. The two-day meeting was dull.",
        ["summit 2019-05-14/2019-05-15 held"],
    ),
    # a week is no exact count of days
    (
        "The envoys of Chad and Niger shook hands on Wednesday at the close of a two-week conference in Tunis.",
        ["meeting [..2019-05-15] held"],
    ),
    # a deed in the middle of an event is not its end
    (
        "The ministers of Chad and Niger signed the pact on Monday during a three-day summit in Niamey.",
        ["signing 2019-05-13 held", "summit [2019-05-11..2019-05-15] held"],
    ),
    # the day that counts from the end of one event is not that of the next one
    (
        "Two days after the G20 summit in Rome ended, President Idriss Deby flew to Berlin on Thursday.",
        ["summit 2019-05-14 held", "visit 2019-05-16 held"],
    ),
]

OWN_DAYS = [
    # a day to come is that of the meeting to come
    (
        "Envoys of Chad and Niger met in Rome and will meet again on Sunday, officials said.",
        ["meeting ../.. held", "meeting 2019-05-19 scheduled"],
    ),
    (
        "Envoys of Chad and Niger met in Rome on Sunday and will meet again, officials said.",
        ["meeting 2019-05-12 held", "meeting ../.. scheduled"],
    ),
    # what will be later in the day is to come as the report is written, what "was to be" as it is told
    (
        "Envoys of Chad and Niger met for six hours on Wednesday and will meet again later in the day, officials said.",
        ["meeting 2019-05-15 held", "meeting 2019-05-16 scheduled"],
    ),
    (
        "Idriss Deby met Angela Merkel on Wednesday. He met Emmanuel Macron later in the day.",
        ["meeting 2019-05-15 held", "meeting 2019-05-15 held"],
    ),
    # an event with a time of its own does not take the day of the next clause
    (
        "Arms experts of Chad and Niger are to start consultations in the coming weeks, and envoys return by June 30.",
        ["meeting ../.. scheduled"],
    ),
    (
        "Arms experts of Chad and Niger will start consultations in the coming days, probably on Monday.",
        ["meeting [2019-05-20..] scheduled"],
    ),
    # a visit begins as the visitor arrives; the year is that of the row of visits
    (
        "Chinese State Councilor Wang Yi arrived in Hanoi on Monday for the first visit by a senior official this year.",
        ["visit [2019-05-13..] held"],
    ),
    ("Wang Yi will pay a visit to Hanoi this year, officials said.", ["visit [2019-01-01..2019-12-31] scheduled"]),
    # a host on his way to elsewhere
    (
        "Angela Merkel hosts Emmanuel Macron in Stralsund on Friday before both travel to Russia.",
        ["meeting 2019-05-17 scheduled", "visit ../.. scheduled"],
    ),
]

STANDING = [
    (
        "Angela Merkel was to hold a news conference with Idriss Deby at midday on Thursday.",
        ["press 2019-05-16 scheduled"],
    ),
    ("Angela Merkel held a news conference with Idriss Deby at midday on Thursday.", ["press 2019-05-16 held"]),
    (
        "An emergency summit that Egypt had called for Saturday will not take place, the Arab League said on Thursday.",
        ["summit 2019-05-18 cancelled"],
    ),
    ("A summit that Egypt has called for Saturday will take place in Cairo.", ["summit 2019-05-18 scheduled"]),
    ("Ethiopia is prepared to hold talks with Sudan, its foreign minister said.", ["meeting ../.. considered"]),
    ("Ethiopia is preparing to hold talks with Sudan, its foreign minister said.", ["meeting ../.. scheduled"]),
    ("Envoys of Chad and Niger hope to convene again on Monday.", ["meeting 2019-05-20 considered"]),
    ("Angela Merkel announced a meeting of EU ministers for Thursday.", ["meeting 2019-05-16 scheduled"]),
    (
        "Angela Merkel announced at a meeting of EU ministers on Thursday that she would go.",
        ["meeting 2019-05-16 held"],
    ),
]

DATELINES = [
    # the day of the dateline is that of the report, and of no event
    ("LAGOS, May 16 - The summit of Chad and Niger is back on, officials said.", ["summit ../.. scheduled"]),
    ("LAGOS, May 16 - The summit of Chad and Niger is back on for June 12.", ["summit 2019-06-12 scheduled"]),
    ("LAGOS, May 15 (Xinhua) -- Talks between Chad and Niger may resume soon.", ["meeting ../.. considered"]),
    ("LAGOS, May 16 - Chad and Niger held talks here on May 14, officials said.", ["meeting 2019-05-14 held"]),
]

PARTS_OF_DAYS = [
    # "in the evening" is on the day told last
    (
        "Idriss Deby met Angela Merkel on Wednesday. In the evening, he met Emmanuel Macron.",
        ["meeting 2019-05-15 held", "meeting 2019-05-15 held"],
    ),
    (
        "Idriss Deby will fly to Rome on Monday. He will dine with Pope Francis in the evening.",
        ["meeting 2019-05-20 scheduled", "visit 2019-05-20 scheduled"],
    ),
    (
        "Idriss Deby met Angela Merkel on Thursday and was to dine with Emmanuel Macron in the evening.",
        ["meeting 2019-05-16 held", "meeting 2019-05-16 scheduled"],
    ),
    # but not on a day that is over, for what is to come
    (
        "Idriss Deby arrived in Rome on Wednesday. He will meet Angela Merkel in the evening.",
        ["meeting ../.. scheduled", "visit 2019-05-15 held"],
    ),
    ("Idriss Deby is in Rome. He will meet Angela Merkel in the evening.", ["meeting ../.. scheduled"]),
]

SPANS = [
    ("The Chad-Niger talks, which began on Wednesday, go on until Saturday.", ["meeting 2019-05-15/2019-05-18 held"]),
    ("The Chad-Niger summit, which began on Wednesday, runs through Friday.", ["summit 2019-05-15/2019-05-17 held"]),
    (
        "Chad and Niger signed a pact on Wednesday after more than three days of negotiations. Envoy Ali Baba came on"
        " Tuesday to join the talks, which opened on Sunday.",
        ["meeting [2019-05-12..2019-05-15] held", "signing 2019-05-15 held"],
    ),
    # a delay is no length of an event, and its day none of the event
    (
        "Talks between Chad and Niger, due to start on Monday, were put off on Wednesday for at least a week.",
        ["meeting [2019-05-20..] postponed"],
    ),
    ("Talks between Chad and Niger will go on for two days from Monday.", ["meeting 2019-05-20/2019-05-21 scheduled"]),
    # a month that is called like a word of doubt
    (
        "Mr. Deby will go to Moscow in May next year for talks with Vladimir Putin.",
        ["meeting [2020-05-01..2020-05-31] scheduled"],
    ),
    ("Wang Yi arrived here on Wednesday for the first visit by a Chinese envoy.", ["visit [2019-05-15..] held"]),
    (
        "Idriss Deby said on Thursday, a day after his summit with Niger's Mohamed Bazoum in Lagos had ended, that he was"
        " glad. The summit opened on Monday.",
        ["summit 2019-05-13/2019-05-15 held"],
    ),
]

CALLED = [
    # what had been called for a day and was called off
    (
        "A summit of all Arab states that had been called for Sunday was cancelled on Wednesday.",
        ["summit 2019-05-19 cancelled"],
    ),
    (
        "A summit of the Arab League that had been called for June 2 was moved to Tunis.",
        ["summit 2019-06-02 scheduled"],
    ),
    ("A meeting of Chad and Niger planned for April never took place.", ["meeting [2019-04-01..2019-04-30] cancelled"]),
    # what is to be later on the day of the report
    ("Chad's foreign minister meets his Niger counterpart later on Thursday.", ["meeting 2019-05-16 scheduled"]),
    ("Chad's foreign minister meets his Niger counterpart on Thursday.", ["meeting 2019-05-16 held"]),
    # both counts of a stretch
    ("Angela Merkel will meet Vladimir Putin in two to three weeks.", ["meeting [2019-05-27..2019-06-09] scheduled"]),
    ("Chad and Niger met 10 to 12 days ago in Lagos.", ["meeting [2019-05-04..2019-05-06] held"]),
    # talks to which somebody goes at once as he comes
    (
        "Angela Merkel flew in on Wednesday and went straight into talks with Benjamin Netanyahu.",
        ["meeting 2019-05-15 held"],
    ),
    (
        "Talks between Chile and Peru commenced here today. The talks will last until Saturday.",
        ["meeting 2019-05-16/2019-05-18 held"],
    ),
    # the last meeting before is not the one of which the report tells
    (
        "President Donald Trump spent two hours with Vladimir Putin. The meeting was their third. Their last session, on May 2, was short.",
        ["meeting ../.. held", "meeting 2019-05-02 held"],
    ),
    # talks were over by what was done after them
    (
        "After three days of talks in a hotel, negotiators from Chile and Peru signed a pact on Wednesday.",
        ["meeting [..2019-05-15] held", "signing 2019-05-15 held"],
    ),
]

PRINTED_LATER = [
    # "today" is the day of the dateline in a paper that was printed on the next one
    (
        "LIMA, Peru, May 15 -- The presidents of Chile and Peru met here today and will meet again tomorrow.",
        ["meeting 2019-05-15 held", "meeting 2019-05-16 scheduled"],
    ),
    (
        "LIMA, Peru, May 15 -- The presidents of Chile and Peru will meet here on Friday.",
        ["meeting 2019-05-17 scheduled"],
    ),
    ("LIMA, Peru, May 16 -- The presidents of Chile and Peru met here today.", ["meeting 2019-05-16 held"]),
    # an older day is that of another print, or of no dateline
    ("LIMA, Peru, May 2 -- The presidents of Chile and Peru met here today.", ["meeting 2019-05-16 held"]),
]

MOVED = [
    # what had been put off and was held, or is to be
    ("An African summit that had been delayed by a day by fog closed on Sunday.", ["summit 2019-05-12 held"]),
    ("A summit of Chad and Niger that was postponed last month will open on Friday.", ["summit 2019-05-17 scheduled"]),
    ("A summit of Chad and Niger that was to open on Friday was postponed.", ["summit 2019-05-17 postponed"]),
    (
        "A summit with Arab leaders that Barack Obama was to host in Las Vegas on June 14 has been postponed, a U.S."
        " official said last Friday.",
        ["summit 2019-06-14 postponed"],
    ),
    # of a plan that they had, something has come
    (
        "John Kerry put off a trip to Beijing on Thursday. He had planned to meet Foreign Minister Wang Yi on Sunday.",
        ["meeting 2019-05-19 cancelled", "visit ../.. postponed"],
    ),
    ("John Kerry plans to meet Foreign Minister Wang Yi on Sunday.", ["meeting 2019-05-19 scheduled"]),
    ("Senate Democrats plan a meeting with President Barack Obama on Tuesday.", ["meeting 2019-05-21 scheduled"]),
    # the last of several times
    (
        "U.S. envoys have met Taliban aides three times in recent months, officials said on Tuesday, most recently in"
        " Germany in April.",
        ["meeting [2019-04-01..2019-04-30] held"],
    ),
    # a dateline does not hide how a sentence opens
    (
        "LAGOS, May 15 - A day after Chad and Niger signed an accord, Chad and Benin initialed a pact on Wednesday.",
        ["signing 2019-05-14 held", "signing 2019-05-15 held"],
    ),
]


def told(text: str) -> list[str]:
    """Kind, days and status of each event, sorted."""
    events = extract(Document(text=text, published=DAY)).events
    return sorted(f"{e.kind.value} {e.when.edtf} {e.status.value}" for e in events)


@pytest.mark.parametrize(
    ("text", "events"),
    [*LAST_DAYS, *OWN_DAYS, *STANDING, *DATELINES, *PARTS_OF_DAYS, *SPANS, *CALLED, *PRINTED_LATER, *MOVED],
)
def test_days_and_status_are_those_of_the_words(text: str, events: list[str]) -> None:
    assert told(text) == sorted(events)
