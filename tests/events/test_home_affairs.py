"""Politics at home, as the outlets of one country tell them: presidents, parties, lawmakers, mayors. Own texts."""

import pytest

from tests.events.events_told import told

# a report, and each of its events: kind, status and days, place, and who in the order of the alphabet
REPORTS = [
    # who comes as well, is asked to, or is only to be elsewhere
    ("Ana Soto met with Tom Reed on Tuesday, as well as House Speaker Nora Pell.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("Mayor Ana Soto, as well as Senator Tom Reed, met with House Speaker Nora Pell on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. The meeting, which aides confirmed late Tuesday, will also include Senator Tom Reed.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed is expected to be present, too.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed was also to attend.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed is to attend a rally.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell"]),
    # a day of a sitting is none of the talks of which it is a part
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday as part of negotiations with Republicans.", ["meeting held -; -; Ana Soto, Republicans", "meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell"]),
    ("President Ana Soto met with House Speaker Nora Pell as part of negotiations with Republicans on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Republicans", "meeting held 2018-10-16; -; Ana Soto, Nora Pell"]),
    # the one day that the opening sentence tells of somebody is that of what he is to do as well, or then
    ("President Ana Soto is to give a speech on Monday. Two schools were closed last week. Soto will also meet with Mayor Tom Reed.", ["meeting scheduled 2018-10-22; -; Ana Soto, Tom Reed"]),
    ("President Ana Soto is to give a speech on Monday. A vote was set for Friday. Soto will also meet with Mayor Tom Reed.", ["meeting scheduled -; -; Ana Soto, Tom Reed"]),
    ("President Ana Soto is to give a speech on Monday. Two schools were closed last week. Nora Pell will also meet with Mayor Tom Reed.", ["meeting scheduled -; -; Nora Pell, Tom Reed"]),
    ("President Ana Soto begins the day with a speech on Thursday. In the early afternoon, Soto meets with Mayor Tom Reed. Later in the day, Soto sits down with Senator Nora Pell.", ["meeting scheduled 2018-10-18; -; Ana Soto, Nora Pell", "meeting scheduled 2018-10-18; -; Ana Soto, Tom Reed"]),
    # a month with its full stop cut off is no part of a name
    ("Tom Reed, the mayor, spoke. President Ana Soto met with Senator Luis Vega Oct. 16 in Lima.", ["meeting held 2018-10-16; Lima; Ana Soto, Luis Vega"]),
    # what would be welcome may be
    ("Senator Ana Soto would welcome a meeting with Mayor Tom Reed.", ["meeting considered -; -; Ana Soto, Tom Reed"]),
    # "what" opens a clause of its own
    ("President Ana Soto hosted Senator Tom Reed and Mayor Nora Pell for breakfast on Tuesday for what was a productive talk.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    # the White House is no side of one who may run for it
    ("Governor Ana Soto met on Tuesday with Senator Tom Reed, a possible White House contender.", ["meeting held 2018-10-16; -; Ana Soto, Tom Reed"]),
    # offices that many have, by whom alone the text names with one
    ("Mayor Ana Soto is in the news. The mayor and Senator Tom Reed met on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Tom Reed"]),
    ("Mayor Ana Soto and Mayor Nora Pell are in the news. The mayor met with Senator Tom Reed on Tuesday.", ["meeting held 2018-10-16; -; Tom Reed"]),
    ("Rep. Ana Soto is in the news. The congresswoman met with Gov. Tom Reed on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Tom Reed"]),
    # parties and their lawmakers
    ("Mayor Ana Soto met with influential Republican senators on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Senate Republicans"]),
    ("Donald Trump met with GOP leaders on Tuesday.", ["meeting held 2018-10-16; -; Donald Trump, Republicans"]),
    ("Donald Trump met with leaders from both parties on Tuesday.", ["meeting held 2018-10-16; -; Donald Trump, U.S. Congress"]),
    ("Angela Merkel met with Christian Democrats on Tuesday.", ["meeting held 2018-10-16; -; Angela Merkel"]),
    # a deadline that is met
    ("Republican senators rush a bill to meet an Oct. 30 deadline.", []),
    # what will be the first time
    ("Ana Soto is set to meet with Barack Obama on Friday. It will be the first time that officials of the White House and leaders of the union have sat down for talks on wages.", ["meeting scheduled -; -; United States", "meeting scheduled 2018-10-19; -; Ana Soto, Barack Obama"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), REPORTS)
def test_a_report_on_politics_at_home_tells_its_events(text: str, events: list[str]) -> None:
    assert told(text) == sorted(events)
