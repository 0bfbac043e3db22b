"""Short reports as web news writes them, each with all of its events: offices in capitals, what leads in, glued lines. Own texts."""

import pytest

from tests.events.events_told import told

# a report, and each of its events: kind, status and days, place, and who in the order of the alphabet
REPORTS = [
    # an office in capital letters stands for its holder as well
    ("President Obama is under pressure. Leon Panetta met with the President on Tuesday.", ["meeting held 2018-10-16; -; Barack Obama, Leon Panetta"]),
    ("Prime Minister Theresa May is in Lima. Emmanuel Macron met with the Prime Minister on Tuesday.", ["meeting held 2018-10-16; Lima; Emmanuel Macron, France, Theresa May, United Kingdom"]),
    ("President Obama is under pressure. Mike Pence met with the President of Peru on Tuesday.", ["meeting held 2018-10-16; -; Mike Pence, Peru, United States"]),
    # the top diplomat of a country is its foreign minister
    ("Secretary of State John Kerry met with Angela Merkel on Tuesday. Treasury Secretary Jack Lew stayed away. On Friday the top US diplomat will meet Emmanuel Macron.", ["meeting held 2018-10-16; -; Angela Merkel, Germany, John Kerry, United States", "meeting scheduled 2018-10-19; -; Emmanuel Macron, France, John Kerry, United States"]),
    # who met one at home and another abroad had two meetings
    ("John Kerry met with Obama on Wednesday. He had returned on Tuesday from Lima, where he held talks with President Ollanta Humala.", ["meeting held [..2018-10-16]; Lima; John Kerry, Ollanta Humala, Peru", "meeting held 2018-10-17; -; Barack Obama, John Kerry"]),
    # a congress that is no parliament
    ("Angela Merkel met a World Jewish Congress delegation in Rome on Wednesday.", ["meeting held 2018-10-17; Rome; Angela Merkel, World Jewish Congress"]),
    ("Barack Obama met members of Congress on Wednesday.", ["meeting held 2018-10-17; -; Barack Obama, U.S. Congress"]),
    # what is spoken of at an event that leads in takes no part in it, nor is it held there
    ("Angela Merkel met Emmanuel Macron in Rome on Wednesday. During the meeting, Merkel spoke of Chad.", ["meeting held 2018-10-17; Rome; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("Angela Merkel met Emmanuel Macron in Rome on Wednesday. At the talks, Merkel drew comparisons between Chad and Togo.", ["meeting held 2018-10-17; Rome; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("Angela Merkel met Emmanuel Macron on Wednesday. During the talks, Merkel spoke of the hardships of Christians in Chad.", ["meeting held 2018-10-17; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("In talks on Wednesday, a deal was struck between Chad and Togo.", ["meeting held 2018-10-17; -; Chad, Togo"]),
    ("At the summit on Wednesday, the leaders of Chad and Togo shook hands.", ["summit held 2018-10-17; -; Chad, Togo"]),
    # a meeting that is proposed or planned at another one is neither at its place nor on its day
    ("Angela Merkel met Emmanuel Macron on Wednesday. During the talks, she proposed a summit in Lima.", ["meeting held 2018-10-17; -; Angela Merkel, Emmanuel Macron, France, Germany", "summit considered -; Lima; Angela Merkel, Germany"]),
    ("At the meeting Tuesday, the ministers agreed on a summit in Lima next month.", ["meeting held 2018-10-16; -; -", "summit scheduled [2018-11-01..2018-11-30]; Lima; -"]),
    # the meeting that the sentence before told of by a verb, and who is only spoken to on the phone
    ("Angela Merkel opened a climate conference in Berlin on Monday. She had met with Emmanuel Macron on Friday. After the meeting, Merkel put out a statement.", ["meeting held 2018-10-12; -; Angela Merkel, Emmanuel Macron, France, Germany", "meeting held [2018-10-15..]; Berlin; Angela Merkel, Germany"]),
    ("Angela Merkel met with Emmanuel Macron on Tuesday. During that meeting, Merkel spoke to Xi Jinping on the phone.", ["meeting held 2018-10-16; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    # what somebody did earlier or later on a day, with somebody else, is another event
    ("Angela Merkel on Tuesday was attending a meeting in Lima. Earlier in the day, Merkel met with Emmanuel Macron.", ["meeting held 2018-10-16; Lima; Angela Merkel, Germany", "meeting held 2018-10-16; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("Angela Merkel on Tuesday met with Emmanuel Macron. Later, Merkel met for an hour.", ["meeting held 2018-10-16; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    # "they" are the two of whom the text told, also where only one of them is named beside a body
    ("Angela Merkel and Emmanuel Macron had words. As Merkel is at the Security Council now, they will meet on Saturday.", ["meeting scheduled 2018-10-20; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    # what was planned has been done, or was missed
    ("Emmanuel Macron attended a previously scheduled meeting in Paris on Friday.", ["meeting held 2018-10-12; Paris; Emmanuel Macron, France"]),
    ("Emmanuel Macron was attending a long planned \"Clear Water Committee\" meeting in Paris on Friday.", ["meeting held 2018-10-12; Paris; Clear Water Committee, Emmanuel Macron"]),
    ("Emmanuel Macron and Angela Merkel held a planned meeting in Paris on Friday.", ["meeting held 2018-10-12; Paris; Angela Merkel, Emmanuel Macron, France, Germany"]),
    ("Emmanuel Macron announced a scheduled meeting with Angela Merkel on Friday.", ["meeting scheduled 2018-10-19; -; Angela Merkel, Emmanuel Macron, France, Germany"]),
    # a seat of government in front of somebody's title is part of the title
    ("Nancy Pelosi met with White House Chief of Staff John Kelly on Tuesday.", ["meeting held 2018-10-16; -; John Kelly, Nancy Pelosi"]),
    ("Angela Merkel met with Kremlin aide Yuri Ushakov on Tuesday.", ["meeting held 2018-10-16; -; Angela Merkel, Germany, Russia, Yuri Ushakov"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), REPORTS)
def test_a_report_tells_its_events(text: str, events: list[str]) -> None:
    assert told(text) == sorted(events)
