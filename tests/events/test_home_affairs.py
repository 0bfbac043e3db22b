"""Politics at home, as the outlets of one country tell them: presidents, parties, lawmakers, mayors. Own texts."""

import pytest

from tests.events.events_told import told

# a report, and each of its events: kind, status and days, place, and who in the order of the alphabet
REPORTS = [
    # who comes as well, is asked to, or is only to be elsewhere
    ("Ana Soto met with Tom Reed on Tuesday, as well as House Speaker Nora Pell.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("Mayor Ana Soto, as well as Senator Tom Reed, met with House Speaker Nora Pell on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. The meeting, which aides confirmed late Tuesday, will also include Senator Tom Reed.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed is expected to be in attendance as well.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed was also to attend.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell, Tom Reed"]),
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday. Senator Tom Reed is to attend a rally.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell"]),
    # a day of a sitting is none of the talks of which it is a part
    ("President Ana Soto will meet with House Speaker Nora Pell on Friday as part of negotiations with Republicans.", ["meeting scheduled 2018-10-19; -; Ana Soto, Nora Pell"]),
    ("President Ana Soto met with House Speaker Nora Pell as part of negotiations with Republicans on Tuesday.", ["meeting held 2018-10-16; -; Ana Soto", "meeting held 2018-10-16; -; Ana Soto, Nora Pell"]),
    # the one day that the opening sentence tells of somebody is that of what he is to do as well, or then
    ("President Ana Soto is to give a speech on Monday. Two schools were closed last week. Soto will also meet with Mayor Tom Reed.", ["meeting scheduled 2018-10-22; -; Ana Soto, Tom Reed"]),
    ("President Ana Soto is to give a speech on Monday. A vote was set for Friday. Soto will also meet with Mayor Tom Reed.", ["meeting scheduled -; -; Ana Soto, Tom Reed"]),
    ("President Ana Soto is to give a speech on Monday. Two schools were closed last week. Nora Pell will also meet with Mayor Tom Reed.", ["meeting scheduled -; -; Nora Pell, Tom Reed"]),
    ("President Ana Soto begins the day with a speech on Thursday. In the early afternoon, Soto meets with Mayor Tom Reed. Later in the day, Soto sits down with Senator Nora Pell.", ["meeting scheduled 2018-10-18; -; Ana Soto, Nora Pell", "meeting scheduled 2018-10-18; -; Ana Soto, Tom Reed"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), REPORTS)
def test_a_report_on_politics_at_home_tells_its_events(text: str, events: list[str]) -> None:
    assert told(text) == sorted(events)
