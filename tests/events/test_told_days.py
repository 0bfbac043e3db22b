"""Where a report tells the day of an event apart from its word: own short reports with the events that they tell of.

Each expectation was written by hand before the report was read by the library; the reports are of Monday, 2023-07-03.
"""

import pytest

import summit_timeline as st


def told(text: str, title: str | None = None) -> list[str]:
    """The kind, days and status of each event of a report of Monday, 2023-07-03."""
    timeline = st.extract(st.Document(text=text, title=title, published="2023-07-03"))
    return sorted(f"{e.kind.value} {e.when.edtf} {e.status.value}" for e in timeline.events)


TAKEN_UP = [
    (
        "Talks between Chad and Niger will be held in Abuja. They begin Thursday.",
        ["meeting [2023-07-06..] scheduled"],
    ),
    (
        "Chad and Niger agreed on Sunday to new talks on water. The talks, the first in a decade, begin Thursday.",
        ["meeting [2023-07-06..] scheduled"],
    ),
    (
        "Chad and Niger opened talks in Abuja on Saturday. The negotiations are expected to last until Wednesday.",
        ["meeting 2023-07-01/2023-07-05 held"],
    ),
    (
        "On the second day of talks in Abuja, Chad and Niger on Sunday agreed on a map."
        " The talks began on Saturday and end on Tuesday.",
        ["meeting 2023-07-01/2023-07-04 held"],
    ),
    # it was seen to go on for so many days; more are told, or not over yet
    (
        "Chad and Niger held a second day of talks in Abuja on Sunday. The talks are expected to last until Wednesday.",
        ["meeting 2023-07-01/2023-07-05 held"],
    ),
    (
        "Chad and Niger held a second day of talks in Abuja on Sunday. The talks are to end on Tuesday.",
        ["meeting 2023-07-01/2023-07-04 held"],
    ),
    (
        "Chad and Niger held a second day of talks in Abuja on Sunday. The ministers will meet again on Tuesday.",
        ["meeting 2023-07-01/2023-07-02 held", "meeting 2023-07-04 scheduled"],
    ),
    (
        "The talks between Chad and Niger continued on Sunday in Abuja and are to end on Tuesday.",
        ["meeting 2023-07-02/2023-07-04 held"],
    ),
    ("The talks between Chad and Niger are to continue on Sunday in Abuja.", ["meeting 2023-07-09 scheduled"]),
    # a pronoun gives a day to what the sentence before only named
    (
        "The talks between Chad and Niger will be the first in a decade. They begin Thursday.",
        ["meeting [2023-07-06..] scheduled"],
    ),
    ("Chad and Niger agreed to talks. They will begin on Thursday.", ["meeting [2023-07-06..] scheduled"]),
    ("Chad and Niger agreed to talks. They begin work on a new road on Thursday.", ["meeting ../.. scheduled"]),
    ("Chad and Niger held a third day of talks in Abuja on Sunday.", ["meeting 2023-06-30/2023-07-02 held"]),
    ("Chad and Niger held a first day of talks in Abuja on Sunday.", ["meeting [2023-07-02..] held"]),
    ("Chad and Niger opened talks in Abuja on Sunday.", ["meeting [2023-07-02..] held"]),
    (
        "The presidents of Chad and Niger are to hold a summit in Abuja. They will meet on Thursday, officials said.",
        ["summit 2023-07-06 scheduled"],
    ),
    (
        "The presidents of Chad and Niger met on Sunday in Abuja. The gathering lasted three hours.",
        ["meeting 2023-07-02 held"],
    ),
    (
        "The talks between Chad and Niger broke down on Saturday. New talks are planned for August.",
        ["meeting [..2023-07-01] held", "meeting [2023-08-01..2023-08-31] scheduled"],
    ),
]

APART = [
    # a relative clause or an aside between the event and its day
    ("The summit that Chad announced on Thursday will be held on July 12 in Abuja.", ["summit 2023-07-12 scheduled"]),
    (
        "The summit, which was announced on Friday by Chad's foreign minister, will open on July 12 in Abuja.",
        ["summit 2023-07-12 scheduled"],
    ),
    (
        "Chad will host a summit of Sahel leaders, which opens on July 12 and ends on July 14.",
        ["summit 2023-07-12/2023-07-14 scheduled"],
    ),
    (
        "Chad's president will visit Niger. The visit, his first since taking office in 2017, is scheduled for"
        " Thursday and Friday.",
        ["visit 2023-07-06/2023-07-07 scheduled"],
    ),
    (
        "The talks between Chad and Niger, which began on June 26, broke down on Saturday.",
        ["meeting 2023-06-26/2023-07-01 held"],
    ),
    # the next deed has its own day
    (
        "Chad's president flew to Niamey on Sunday and will meet Niger's president on Tuesday.",
        ["meeting 2023-07-04 scheduled", "visit 2023-07-02 held"],
    ),
    (
        "Chad's president visited Niger in May and met Benin's president in June.",
        ["meeting [2023-06-01..2023-06-30] held", "visit [2023-05-01..2023-05-31] held"],
    ),
    (
        "Chad's president was to arrive in Niamey on Sunday night and meet Niger's president on Monday morning.",
        ["meeting 2023-07-03 scheduled", "visit 2023-07-02 scheduled"],
    ),
    (
        "The ministers met in Abuja on Sunday to prepare for the summit of Chad and Niger on July 12.",
        ["meeting 2023-07-02 held", "summit 2023-07-12 scheduled"],
    ),
    (
        "The leaders of Chad and Niger met on Friday in Abuja and will meet again on July 20.",
        ["meeting 2023-06-30 held", "meeting 2023-07-20 scheduled"],
    ),
    (
        "The presidents of Chad and Niger met on Saturday and Sunday, and agreed to meet again before the end of the"
        " year.",
        ["meeting 2023-07-01/2023-07-02 held", "meeting [2023-07-03..2023-12-31] scheduled"],
    ),
    # no day of its own
    (
        "Chad's president returned on Sunday from Niamey, where he met Niger's president.",
        ["meeting [..2023-07-02] held"],
    ),
    (
        "Chad's foreign minister told reporters in Abuja on Sunday after meeting Niger's envoy that the border would"
        " open on July 10.",
        ["meeting 2023-07-02 held"],
    ),
    (
        "A week after signing the treaty, Chad and Niger on Sunday opened the border.",
        ["signing [2023-06-22..2023-06-28] held"],
    ),
    (
        "Chad and Niger will sign the treaty once parliament has approved it on July 10.",
        ["signing ../.. scheduled"],
    ),
    # the day before a verb of saying is that of saying, but not the last word of a clause in front of it
    (
        "Chad's foreign minister, who will visit Niger on Thursday, said on Sunday that the border was open.",
        ["visit 2023-07-06 scheduled"],
    ),
    (
        "Niger's president arrived in Abuja on Monday ahead of Tuesday's talks with Chad's president.",
        ["meeting 2023-07-04 scheduled", "visit 2023-07-03 held"],
    ),
    (
        "Chad's president ended a three-day visit to Niger on Saturday. During the visit he met Niger's president.",
        ["meeting [2023-06-29..2023-07-01] held", "visit 2023-06-29/2023-07-01 held"],
    ),
    # so many days before or after something else
    (
        "The ministers of Chad and Niger met in Abuja on Sunday, five days before a summit of their presidents.",
        ["meeting 2023-07-02 held", "summit 2023-07-07 scheduled"],
    ),
    (
        "Two days after meeting Niger's president in Niamey, Chad's president on Sunday signed the border treaty.",
        ["meeting 2023-06-30 held", "signing 2023-07-02 held"],
    ),
    (
        "Chad closed its border on Saturday, a day after its president met Niger's president.",
        ["meeting 2023-06-30 held"],
    ),
]

EDGES = [
    ("Chad and Niger held talks in Abuja from June 26 until Saturday.", ["meeting 2023-06-26/2023-07-01 held"]),
    ("Chad's president plans to visit Niger in the second half of July.", ["visit [2023-07-16..2023-07-31] scheduled"]),
    ("A two-day summit of the African Union opened in Abuja on Sunday.", ["summit 2023-07-02/2023-07-03 held"]),
    ("A two-day summit of the African Union ended in Abuja on Sunday.", ["summit 2023-07-01/2023-07-02 held"]),
    ("Chad's president returned on Sunday from a two-day visit to Niger.", ["visit [..2023-07-02] held"]),
    ("Chad and Niger have been holding talks in Abuja since Wednesday.", ["meeting [2023-06-28..] held"]),
    ("The summit of Chad and Niger will be held no later than July 20.", ["summit [..2023-07-20] scheduled"]),
    (
        "The summit of Chad and Niger will be held sometime between July 10 and July 20.",
        ["summit [2023-07-10..2023-07-20] scheduled"],
    ),
    ("The summit of Chad and Niger will be held from July 10 to July 12.", ["summit 2023-07-10/2023-07-12 scheduled"]),
    ("Talks between Chad and Niger could begin as early as Thursday.", ["meeting [2023-07-06..] considered"]),
    ("Chad and Niger will meet before noon on Wednesday.", ["meeting 2023-07-05 scheduled"]),
    ("Chad and Niger will meet before Wednesday.", ["meeting [..2023-07-04] scheduled"]),
]

CHANGED = [
    (
        "The talks between Chad and Niger were suspended on Friday and will resume on July 10.",
        ["meeting [2023-07-10..] scheduled"],
    ),
    ("The talks between Chad and Niger were suspended on Friday.", ["meeting ../.. postponed"]),
    (
        "A planned meeting on Tuesday between the foreign ministers of Chad and Niger will not take place, Chad said.",
        ["meeting 2023-07-04 cancelled"],
    ),
    (
        "Chad on Sunday cancelled talks with Niger that were to be held on Tuesday in Abuja.",
        ["meeting 2023-07-04 cancelled"],
    ),
    (
        "The meeting of Chad and Niger was originally scheduled for Tuesday but will now be held on Friday.",
        ["meeting 2023-07-07 scheduled"],
    ),
    ("The meeting of Chad and Niger was originally scheduled for Tuesday.", ["meeting 2023-07-04 scheduled"]),
    ("Chad and Niger have postponed their summit from Tuesday to Friday.", ["summit 2023-07-07 scheduled"]),
    (
        "Chad's president will not meet Niger's president on Tuesday as planned, his office said on Sunday.",
        ["meeting 2023-07-04 cancelled"],
    ),
    (
        "Chad's president will not meet Niger's president on Tuesday, his office said on Sunday.",
        ["meeting 2023-07-04 cancelled"],
    ),
    (
        "Chad said this week that its president would not meet Niger's, but on Tuesday the two may see each other.",
        ["meeting 2023-07-04 considered"],
    ),
    ("Chad has invited Niger to talks in Abuja on Friday.", ["meeting 2023-07-07 considered"]),
    (
        "The presidents of Chad and Niger had planned to meet on Sunday, but one of them fell ill and the meeting was"
        " cancelled.",
        ["meeting 2023-07-02 cancelled"],
    ),
    ("Chad's president said Saturday that Wednesday's summit with Niger was off.", ["summit 2023-07-05 cancelled"]),
    ("Wednesday's summit of Chad and Niger was off to a slow start.", ["summit 2023-06-28 held"]),
]


ENDINGS = [
    # what may be cancelled stands
    ("Chad's president is considering cancelling Tuesday's summit with Niger.", ["summit 2023-07-04 scheduled"]),
    ("Chad's president threatened on Sunday to call off Tuesday's summit with Niger.", ["summit 2023-07-04 scheduled"]),
    ("Tuesday's summit of Chad and Niger may be postponed, officials said.", ["summit 2023-07-04 scheduled"]),
    (
        "Chad's president said on Sunday that he would cancel Tuesday's summit with Niger.",
        ["summit 2023-07-04 cancelled"],
    ),
    ("Chad and Niger said Tuesday's summit in Abuja would be cancelled.", ["summit 2023-07-04 cancelled"]),
    # the day of what is said about a meeting is that of the meeting where it stands in front of it
    (
        "Before leaving for Abuja on Monday, Chad's president said Wednesday's meeting with Niger's president would"
        " decide on the border.",
        ["meeting 2023-07-05 scheduled"],
    ),
]

LATER = [
    (
        "The presidents of Chad and Niger will sit down for talks on Tuesday before signing an accord.",
        ["meeting 2023-07-04 scheduled", "signing ../.. scheduled"],
    ),
    (
        "The presidents of Chad and Niger sat down for talks on Sunday before signing an accord.",
        ["meeting 2023-07-02 held", "signing ../.. held"],
    ),
    (
        "Chad and Niger are to open talks in Abuja on Tuesday. The talks follow a summit in Niamey on June 22.",
        ["meeting [2023-07-04..] scheduled", "summit 2023-06-22 held"],
    ),
    (
        "Talks between Chad and Niger have been delayed by a day and will now start on Wednesday.",
        ["meeting [2023-07-05..] scheduled"],
    ),
    (
        "A meeting between Chad's and Niger's presidents planned for last week did not take place, officials said.",
        ["meeting [2023-06-26..2023-07-02] cancelled"],
    ),
    ("Chad's president was in Niamey on Saturday to meet Niger's president.", ["meeting 2023-07-01 held"]),
    ("Chad's president was due in Niamey on Saturday to meet Niger's president.", ["meeting 2023-07-08 scheduled"]),
    ("The first day of talks between Chad and Niger ended on Sunday.", ["meeting [2023-07-02..] held"]),
    ("The talks between Chad and Niger ended on Sunday.", ["meeting [..2023-07-02] held"]),
    (
        "The leaders of Chad and Niger will attend the opening of the African Union summit on July 12.",
        ["summit [2023-07-12..] scheduled"],
    ),
]

BESIDE = [
    ("Since June 28, when Chad and Niger met in Abuja, the border has been open.", ["meeting 2023-06-28 held"]),
    (
        "Chad freed 12 soldiers on Sunday, a day after its foreign minister and his Nigerien counterpart held talks.",
        ["meeting 2023-07-01 held"],
    ),
    (
        "Chad freed 12 soldiers on Sunday, two weeks after the talks with Niger in Abuja.",
        ["meeting [2023-06-14..2023-06-22] held"],
    ),
    (
        "Wednesday's talks between Chad and Niger follow a meeting of their armies on June 15.",
        ["meeting 2023-06-15 held", "meeting 2023-07-05 scheduled"],
    ),
    (
        "The two sides will meet again before August 1, Chad's foreign minister said after Sunday's talks with Niger in"
        " Abuja.",
        ["meeting 2023-07-02 held", "meeting [2023-07-03..2023-07-31] scheduled"],
    ),
    (
        "Chad and Niger had been due to hold a summit on July 12, but it was called off on Saturday.",
        ["summit 2023-07-12 cancelled"],
    ),
    ("Chad and Niger meet every July to discuss fishing.", []),
    ("Chad and Niger meet in July to discuss fishing.", ["meeting [2023-07-01..2023-07-31] scheduled"]),
]

CHAINED = [
    (
        "Although Chad's president met Niger's president in May when they were in Abuja, the two will hold their first"
        " formal summit on July 12.",
        ["meeting [2023-05-01..2023-05-31] held", "summit 2023-07-12 scheduled"],
    ),
    (
        "The African Union will hold a summit in Abuja on July 12-13. Chad's president will attend the summit.",
        ["summit 2023-07-12/2023-07-13 scheduled"],
    ),
    (
        "The African Union summit in Abuja ended on Sunday. Next year's summit will be held in Lome.",
        ["summit 2023-07-02 held", "summit [2024-01-01..2024-12-31] scheduled"],
    ),
    (
        "Envoys of Chad and Niger met in Abuja on Thursday and Friday. Friday's session ended early.",
        ["meeting 2023-06-29/2023-06-30 held"],
    ),
    (
        "The leaders of Chad and Niger shook hands on Sunday at the start of a two-day summit in Abuja. The summit ends"
        " on Monday.",
        ["summit 2023-07-02/2023-07-03 held"],
    ),
    (
        "Chad and Niger have met three times this year, most recently on June 10. They will meet again on July 12.",
        ["meeting 2023-06-10 held", "meeting 2023-07-12 scheduled"],
    ),
    (
        "Chad and Niger opened talks on Saturday in Abuja. The second day of talks was overshadowed by shelling.",
        ["meeting [2023-07-01..] held"],
    ),
    (
        "The presidents of Chad and Niger met on Saturday. The foreign ministers of the two countries met on Sunday.",
        ["meeting 2023-07-01 held", "meeting 2023-07-02 held"],
    ),
    ("The presidents of Chad and Niger met this year.", ["meeting [2023-01-01..2023-07-03] held"]),
]

OTHERS = [
    # a cancellation in the past of what is told does not undo what the report says now
    (
        "Chad's president said on Sunday that he would hold a summit with Niger's president on July 12. Days after"
        " cancelling the summit, he has changed his mind.",
        ["summit 2023-07-12 scheduled"],
    ),
    ("Chad's president cancelled the July 12 summit with Niger's president.", ["summit 2023-07-12 cancelled"]),
    # said before the meeting, told after it
    (
        "Chad's president said the border would open, before meeting Niger's president in Abuja on Monday.",
        ["meeting 2023-07-03 held"],
    ),
    (
        "Chad's president said the border would open, before meeting Niger's president on Tuesday.",
        ["meeting 2023-07-04 scheduled"],
    ),
    # a meeting of other sides, although an undated mention lies between
    (
        "The presidents of Chad and Niger will hold talks in Abuja on Friday. The border is on the agenda for the meeting."
        " It prepares a meeting between the presidents of Chad and Benin in August.",
        ["meeting 2023-07-07 scheduled", "meeting [2023-08-01..2023-08-31] scheduled"],
    ),
]


@pytest.mark.parametrize(
    ("text", "events"), [*TAKEN_UP, *APART, *EDGES, *CHANGED, *ENDINGS, *LATER, *BESIDE, *CHAINED, *OTHERS]
)
def test_a_report_tells_the_days_of_its_events(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_a_headline_without_a_day_is_news() -> None:
    assert told("No more was said.", "Chad, Niger sign border accord") == ["signing ../.. held"]
    assert told("No more was said.", "Chad, Niger to sign border accord") == ["signing ../.. scheduled"]
    assert told("No more was said.", "Chad, Niger sign accord; summit set for July 20") == [
        "signing ../.. held",
        "summit 2023-07-20 scheduled",
    ]
    assert told("No more was said.", "Chad, Niger leaders to meet Tuesday") == ["meeting 2023-07-04 scheduled"]


# two sentences of a report of 2018-07-18, a Wednesday, and the days of its meetings
QUOTED = [
    ("Chad and Togo met in Lima on Monday.", '"At today\'s meeting with Chad I was clear," Togo\'s king said.', ["2018-07-16"]),
    ("Chad and Togo met in Lima on Wednesday.", '"At today\'s meeting with Chad I was clear," Togo\'s king said.', ["2018-07-18"]),
    ("Chad and Togo met in Lima on Monday.", "At today's meeting with Chad the king of Togo was clear.", ["2018-07-16", "2018-07-18"]),
    ("Chad and Togo met in Lima on Monday.", '"I will meet Mali\'s president today," Togo\'s king said.', ["2018-07-16", "2018-07-18"]),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "days"), QUOTED)
def test_a_quotation_is_of_the_day_on_which_it_was_said(first: str, second: str, days: list[str]) -> None:
    events = st.extract(st.Document(text=f"{first} {second}", published="2018-07-18")).events
    assert [e.when.edtf for e in events] == days
