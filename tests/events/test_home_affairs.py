"""Politics at home, as the outlets of one country tell them: presidents, parties, lawmakers, mayors. Own texts."""

import pytest

from tests.events.events_told import told

# a report, and each of its events: kind, status and days, place, and who in the order of the alphabet
REPORTS = [
    # who comes as well, is asked to, or is only to be elsewhere
    ("Ana Soto met with Tom Reed on Tuesday, as well as House Speaker Nora Pell.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("Mayor Ana Soto, as well as Senator Tom Reed, met with House Speaker Nora Pell on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. The session, of which her aides told on Tuesday, will include Senator Tom Reed too.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed is expected to be present, too.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed was to take part too.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed is to attend a rally.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell"]),
    # a day of a sitting is none of the talks of which it is a part
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday as part of talks with Republicans on dams.", ["meeting held -; -; Ana Soto, Republicans", "meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell"]),
    ("President Ana Soto met with House Speaker Nora Pell as part of talks with Republicans on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Republicans", "meeting held 2018-10-16; -; Ana Soto, Nora Pell"]),
    # the one day that the opening sentence tells of somebody is that of what he is to do as well, or then
    ("President Ana Soto is to give a speech on Monday. Two schools were closed last week. Soto will also meet with Mayor Tom Reed.", ["meeting scheduled 2018-10-22; -; Ana Soto, Tom Reed"]),
    ("President Ana Soto is to give a speech on Monday. A vote was set for Friday. Soto will also meet with Mayor Tom Reed.", ["meeting scheduled -; -; Ana Soto, Tom Reed"]),
    ("President Ana Soto is to give a speech on Monday. Two schools were closed last week. Nora Pell will also meet with Mayor Tom Reed.", ["meeting scheduled -; -; Nora Pell, Tom Reed"]),
    ("President Ana Soto opens a school on Thursday. In the late morning, Soto meets Mayor Tom Reed. Afterwards, Soto receives Senator Nora Pell.", ["meeting scheduled 2018-10-18; -; Ana Soto, Nora Pell", "meeting scheduled 2018-10-18; -; Ana Soto, Tom Reed"]),
    # a month with its full stop cut off is no part of a name
    ("Tom Reed, the mayor, spoke. President Ana Soto met with Senator Luis Vega Oct. 16 in Lima.", ["meeting held 2018-10-16; Lima; Ana Soto, Luis Vega"]),
    # what would be welcome may be
    ("Senator Ana Soto would welcome a meeting with Mayor Tom Reed.", ["meeting considered -; -; Ana Soto, Tom Reed"]),
    # "what" opens a clause of its own
    ("President Ana Soto hosted Senator Tom Reed and Mayor Nora Pell for lunch on Tuesday for what was a long quarrel.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    # the White House is no side of one who may run for it
    ("Governor Ana Soto met on Tuesday with Senator Tom Reed, a White House hopeful of many years.", ["meeting held 2018-10-16; -; Ana Soto, Tom Reed"]),
    # offices that many have, by whom alone the text names with one
    ("Mayor Ana Soto is in the news. The mayor and Senator Tom Reed met on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Tom Reed"]),
    ("Mayor Ana Soto and Mayor Nora Pell are in the news. The mayor met with Senator Tom Reed on Tuesday.", ["meeting held 2018-10-16; -; Tom Reed"]),
    ("Rep. Ana Soto is in the news. The congresswoman met with Gov. Tom Reed on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Tom Reed"]),
    # parties and their lawmakers
    ("Mayor Ana Soto met with a few Republican senators on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Senate Republicans"]),
    ("Donald Trump met with GOP leaders on Tuesday.", ["meeting held 2018-10-16; -; Donald Trump, Republicans"]),
    ("Donald Trump met with leaders from both parties on Tuesday.", ["meeting held 2018-10-16; -; Donald Trump, U.S. Congress"]),
    ("Angela Merkel met with Christian Democrats on Tuesday.", ["meeting held 2018-10-16; -; Angela Merkel"]),
    # a deadline that is met
    ("Republican senators work at night to meet a Nov. 12 deadline.", []),
    # what will be the first time
    ("Ana Soto is set to meet with Barack Obama on Friday. It will be the first time that those who drive the trains and those who own the railway have sat down for talks.", ["meeting scheduled 2018-10-19; -; Ana Soto, Barack Obama"]),
    # a meal with guests, whom somebody only chose, and a crowd
    ("Donald Trump will host a dinner party for Chile's king on Friday.", ["meeting scheduled 2018-10-19; -; Chile, Donald Trump, United States"]),
    ("Donald Trump's pick for the navy met with Senator Tom Reed on Tuesday.", ["meeting held 2018-10-16; -; Tom Reed"]),
    ("Senator Ana Soto waved to photographers gathered in Lima on Tuesday.", []),
    # who is named behind a colon, or among those who came
    ("Ana Soto met on Tuesday with those who hold the purse: Senator Tom Reed, Luis Vega and Nora Pell.", ["meeting held 2018-10-16; -; Ana Soto, Luis Vega, Nora Pell, Tom Reed"]),
    ("Donald Trump met with governors on Tuesday. Governors who took part in the session included Ana Soto of New Jersey, Luis Vega and Nora Pell of Utah.", ["meeting held 2018-10-16; -; Ana Soto, Donald Trump, Luis Vega, Nora Pell, governors"]),
    ("Donald Trump met with governors on Tuesday. Attendees included Ana Soto of New Jersey and Luis Vega.", ["meeting held 2018-10-16; -; Ana Soto, Donald Trump, Luis Vega, governors"]),
    # the parties of the two houses
    ("Donald Trump met on Tuesday with Senate Republicans and Democrats in the House.", ["meeting held 2018-10-16; -; Donald Trump, House Democrats, Senate Republicans"]),
    ("Donald Trump met on Tuesday with Republicans from the House.", ["meeting held 2018-10-16; -; Donald Trump, House Republicans"]),
    ("The Hispanic Caucus met with Donald Trump on Tuesday.", ["meeting held 2018-10-16; -; Congressional Hispanic Caucus, Donald Trump"]),
    # what is told of the subject in an aside is not what it did
    ("Papers report that Senator Ana Soto, thought to be the next premier, met with Mayor Nora Pell on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell"]),
    ("Aides said that Senator Ana Soto, elected in May, met with Mayor Nora Pell on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell"]),
    ("Senator Ana Soto, elected in May, met with Mayor Nora Pell.", ["meeting held -; -; Ana Soto, Nora Pell"]),
    ("Chile's premier, the winner of the vote, met with Peru's king on Tuesday, said aides.", ["meeting held 2018-10-16; -; Chile, Peru"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), REPORTS)
def test_a_report_on_politics_at_home_tells_its_events(text: str, events: list[str]) -> None:
    assert told(text) == sorted(events)
