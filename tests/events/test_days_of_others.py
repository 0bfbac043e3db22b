"""Days that stand near an event and are not its own, and days that are. Own sentences, told on a Thursday."""

import datetime as dt

import pytest

import summit_timeline as st

THURSDAY = "2018-10-18"

# a report, and its events in order: kind, status, days
REPORTS = [
    # the eve of a dated event is the day before it, and the event is on its date
    ("On the eve of the October 16 summit in Lima, Angela Merkel gave a speech.", ["summit held 2018-10-16"]),
    ("Angela Merkel spoke on the eve of the October 23 summit in Lima.", ["summit scheduled 2018-10-23"]),
    ("On Monday, the eve of a summit in Lima, Angela Merkel gave a speech.", ["summit held 2018-10-16"]),
    # a date in front of one event is that one's, not of another told before
    ("Angela Merkel told envoys during a closed-door meeting that she learned of it at an October 8 meeting with Emmanuel Macron.", ["meeting held -", "meeting held 2018-10-08"]),
    ("At a meeting in Lima, Angela Merkel recalled the October 8 summit in Rome.", ["meeting held -", "summit held 2018-10-08"]),
    ("At a meeting on October 9 Angela Merkel recalled the October 8 summit in Rome.", ["meeting held 2018-10-09", "summit held 2018-10-08"]),
    ("Angela Merkel and Emmanuel Macron met for Monday's talks in Lima.", ["meeting held 2018-10-15"]),
    ("Angela Merkel held a news conference at the October 8 summit in Rome.", ["press held 2018-10-08", "summit held 2018-10-08"]),
    # who counts in weeks leaves open which day of the week it was
    ("Angela Merkel met Emmanuel Macron on Tuesday, a week before the EU summit.", ["meeting held 2018-10-16", "summit scheduled [2018-10-20..2018-10-26]"]),
    ("Angela Merkel met Emmanuel Macron on Tuesday, two weeks after the EU summit.", ["meeting held 2018-10-16", "summit held [2018-09-28..2018-10-06]"]),
    ("Angela Merkel met Emmanuel Macron on Tuesday, weeks after the EU summit.", ["meeting held 2018-10-16", "summit held -"]),
    ("Angela Merkel will meet Emmanuel Macron a day before Tuesday's summit in Lima.", ["meeting scheduled 2018-10-22", "summit scheduled 2018-10-23"]),
    # the day of what it follows, of who tells of it, of another thing
    ("Angela Merkel's trip to Togo follows Mr. Macron's stay in Chad on Tuesday.", ["visit held -"]),
    ("While officials on Sunday gave no details on a meeting with Kim Jong Un, Angela Merkel said she was glad.", ["meeting held -"]),
    ("Looking ahead to 2020's vote in Chad, ministers of Togo met in Rome.", ["meeting held -"]),
    ("Looking ahead to 2020's presidential race, envoys of Chad and Togo meeting in Rome are wary.", ["meeting held -"]),
    ("On Sunday, Angela Merkel met Emmanuel Macron.", ["meeting held 2018-10-14"]),
    ("Monday's talks in Rome, which Angela Merkel led, went well.", ["meeting held 2018-10-15"]),
    # what a clause about somebody tells is over where the sentence goes on
    ("Angela Merkel, who met Emmanuel Macron on Monday, met Theresa May in Rome on Tuesday.", ["meeting held 2018-10-15", "meeting held 2018-10-16"]),
    ("Angela Merkel, who met Emmanuel Macron on Monday, held talks with Theresa May in Rome on Tuesday.", ["meeting held 2018-10-15", "meeting held 2018-10-16"]),
    ("Angela Merkel, who will meet Emmanuel Macron on Saturday, met Theresa May in Rome on Tuesday.", ["meeting scheduled 2018-10-20", "meeting held 2018-10-16"]),
    # what somebody says inside of quotes has its own day
    ("Angela Merkel gave a news conference: \"Today we know that we are one country.\"", ["press held -"]),
    ("Angela Merkel said at a summit in Rome, \"On Friday we will vote.\"", ["summit held -"]),
    ("\"On Friday I will meet Emmanuel Macron,\" Angela Merkel said.", ["meeting scheduled 2018-10-19"]),
    ("Angela Merkel said at a summit in Rome on Tuesday, \"On Friday we will vote.\"", ["summit held 2018-10-16"]),
    # the day on which somebody tells that he stays away
    ("Chad and Togo announced their withdrawal from the peace conference Tuesday.", ["meeting held -"]),
    ("Angela Merkel announced her absence from the summit on Tuesday.", ["summit held -"]),
    ("Angela Merkel announced her departure for the summit on Tuesday.", ["summit held 2018-10-16"]),
    # a season that tells of rivals, votes and their like
    ("Angela Merkel brought her top targets in the fall to a bill-signing ceremony.", ["signing held -"]),
    ("Angela Merkel met rivals in Rome in the fall to plan the vote.", ["meeting held [2018-09-01..2018-10-18]"]),
    ("Angela Merkel has met Emmanuel Macron ahead of elections in November.", ["meeting held -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), REPORTS)
def test_whose_day_it_is(text: str, events: list[str]) -> None:
    claims = st.extract(st.Document(text=text, published=THURSDAY)).events
    rows = [f"{e.kind.value} {e.status.value} {e.when.edtf if e.when.known else '-'}" for e in claims]
    assert sorted(rows) == sorted(events)


def test_the_days_of_an_event_are_those_that_the_whole_text_gives() -> None:
    lead = "Talks began in May 1968. A treaty was signed in June 1971. Then Chile and Peru met in November."
    text = f"{lead} {'Nobody came. ' * 160}{'It rained last week and on Monday, and rains today. ' * 12}"
    (month,) = [m for m in st.find_dates(text, published="2015-12-07") if m.text == "November"]
    claim = next(c for c in st.extract_claims(st.Document(text=text, published="2015-12-07")) if "November" in c.quote)
    assert month.first == dt.date(2015, 11, 1)
    assert claim.when == st.When.within(month.first, month.last)
