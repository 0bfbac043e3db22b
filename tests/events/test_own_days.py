"""Days beside an event word that are its own, and those that are of something else: own sentences on several days."""

import pytest

import summit_timeline as st
from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Claim, Document


def claim_on(published: str, word: str, text: str) -> Claim:
    """The first claim whose words in the text are `word`."""
    claims = extract_claims(Document(text=text, published=published))
    return next(c for c in claims if text[c.start : c.end] == word)


# 2023-07-03 is a Monday, 1994-06-14 a Tuesday, 1991-07-29 a Monday, 2008-08-13 a Wednesday, 1997-03-20 a Thursday
OWN = [
    # of the event it is only spoken, it is only offered, or arranged then
    ("2023-07-03", "talks", "Chile's envoy was briefed on Sunday about the talks with Peru in Lima.", "../.."),
    ("2023-07-03", "talks", "Chile's envoy was briefed about Sunday's talks with Peru in Lima.", "2023-07-02"),
    ("2023-07-03", "meet", "The quarrel of Friday was followed by an offer of Chile's leader to meet Peru's in Lima.", "../.."),
    ("2023-07-03", "meet", "Chile's leader made an offer to meet Peru's in Lima on Friday.", "2023-07-07"),
    ("2023-07-03", "meeting", "Chile may skip a meeting with Peru that it had scheduled in June.", "../.."),
    # another deed behind a comma
    ("2023-07-03", "summit", "Chile ended hopes for a summit with Peru, calling off a meeting with Togo on Friday.", "../.."),
    ("2023-07-03", "summit", "Chile may hold a summit with Peru, probably in Lima, on Friday.", "2023-07-07"),
    # compared with another one
    ("2023-07-03", "summit", "Chile and Peru hope their summit will go better than in 2019.", "../.."),
    ("2023-07-03", "summit", "Chile and Peru will hold their summit in Lima no later than Friday.", "[..2023-07-07]"),
    # two days in a row after "next"
    ("1994-06-14", "summit", "Kenya and Chad will hold a summit in Arusha next Monday and Tuesday.", "1994-06-20/1994-06-21"),
    ("2023-07-04", "summit", "Peru and Chile will hold a summit in Lima next Monday and Tuesday.", "2023-07-10/2023-07-11"),
    ("2023-07-03", "summit", "Peru and Chile will hold a summit in Lima on Wednesday and Thursday.", "2023-07-05/2023-07-06"),
    ("2010-04-06", "summit", "A summit in Lima will be held by Peru and Chile on Monday and Tuesday.", "2010-04-12/2010-04-13"),
    # what somebody said and when somebody met
    ("2019-03-01", "met", "Aides said Merkel on Monday met President Macron in Paris.", "2019-02-25"),
    ("2019-03-01", "met", "Officials said Kerry late on Tuesday met Lavrov in Vienna.", "2019-02-26"),
    ("2019-03-01", "met", "Merkel said on Monday she met Macron in Paris.", "../.."),
    ("2019-03-01", "meetings", "Merkel said Monday meetings with Macron in Paris went well.", "../.."),
    ("2019-03-01", "meet", "Aides told Merkel on Monday to meet Macron in Paris.", "../.."),
    # present tense is of what is to come
    ("1985-11-18", "summit", "Chad's and Togo's leaders open their summit Tuesday in Lima.", "1985-11-19"),
    ("2023-07-03", "summit", "Chad's and Togo's leaders opened their summit Saturday in Lima.", "2023-07-01"),
    # the day of coming is not that of the summit
    ("1991-07-29", "summit", "Ghana's president arrived in Lima on Sunday night for a summit with Peru's leader.", "../.."),
    ("1997-03-20", "summit", "The king of Spain flew to Oslo on Wednesday for a summit of seven nations.", "../.."),
    ("1991-07-29", "sign", "Ghana's president arrived in Lima on Sunday for a visit and the two will sign a treaty.", "../.."),
    ("2023-07-03", "signing", "Chad's leader comes on Thursday for the signing of an accord with Peru in Lima.", "../.."),
    ("2023-07-03", "signing", "Chad's leader comes to Lima for the signing of an accord with Peru on Friday.", "2023-07-07"),
    ("1991-07-29", "summit", "Ghana's president opened a summit in Lima on Sunday.", "1991-07-28"),
    ("2023-07-03", "visit", "Ghana's president arrived in Lima on Sunday for a visit.", "[2023-07-02..]"),
    # a day or a year only tells which one of something else is meant
    ("2023-07-05", "talks", "The talks that Chile and Peru held on Tuesday led to a plan to share water.", "2023-07-04"),
    ("2023-07-05", "Talks", "Talks held by Chile and Peru in Lima on Tuesday led to nothing.", "2023-07-04"),
    ("2023-07-05", "Talks", "Talks held by Chile and Peru in Lima on Tuesday's anniversary led to nothing.", "../.."),
    ("2023-07-05", "talks", "The talks that Chile held with Peru after it voted on Tuesday led to nothing.", "../.."),
    ("2018-03-11", "met", "Merkel met Erdogan in Ankara to discuss the July 15 coup attempt.", "../.."),
    ("2018-03-11", "met", "Merkel met the 2016 candidates in Rome.", "../.."),
    ("2018-03-11", "summit", "A potential summit of Trump and Kim Jong Un is raising the anxiety of 2020 Democrats.", "../.."),
    ("2018-03-11", "met", "Merkel met candidates in the 2016 campaign.", "[2016-01-01..2016-12-31]"),
    ("2018-03-11", "met", "In 2016 Merkel met the candidates in Rome.", "[2016-01-01..2016-12-31]"),
    ("2018-03-11", "met", "Merkel and Macron met at the March 5 summit.", "2018-03-05"),
    ("2018-03-11", "signed", "It came after the 2015 nuclear deal was signed in Vienna.", "[2015-01-01..2015-12-31]"),
    ("2018-03-11", "signed", "Trump signed a March 5 letter to Congress.", "2018-03-05"),
    # the day of what was done with something else
    ("1995-05-08", "meeting", "The meeting of Chad and Togo should speed up the accord signed there in November.", "../.."),
    ("1995-05-08", "talks", "Chad and Togo will attend talks scheduled for Friday.", "1995-05-12"),
    ("1995-05-08", "summit", "Chad's ministers attended a summit hosted by Togo on Friday.", "1995-05-05"),
    # when it was to have been
    ("2019-09-08", "meeting", "Trump said late Saturday he had cancelled a meeting with Ashraf Ghani that was to have taken place in Rome on Sunday.", "2019-09-08"),
    # others work for it on a day of theirs
    ("2018-01-03", "talks", "On Tuesday Kim Jong Un welcomed steps for talks between the two Koreas in Lima.", "../.."),
    ("2018-01-03", "talks", "On Tuesday Chad's envoys arrived for talks with Togo in Lima.", "2018-01-02"),
    # the second day of three
    ("2008-08-13", "summit", "They agreed on Wednesday, the second day of a three-day summit in Lima.", "2008-08-12/2008-08-14"),
    ("2023-07-03", "talks", "Chad left on Sunday, the third day of peace talks with Togo in Accra.", "2023-06-30/2023-07-02"),
    ("2008-08-13", "met", "Chad's leader met Togo's on Wednesday, the second day of a three-day summit in Lima.", "2008-08-13"),
    # what is told to be beside, behind or ahead of another event
    ("2023-07-03", "summit", "Ahead of the Lima summit, Chad's leader will meet Togo's on Friday.", "../.."),
    ("2023-07-03", "meet", "On the sidelines of the Lima summit, Chad's leader will meet Togo's on Friday.", "2023-07-07"),
    ("1994-06-14", "summit", "The Lima summit follows a meeting of Peru and Chile in Quito on Monday.", "../.."),
    ("1994-06-14", "meeting", "The Lima summit follows a meeting of Peru and Chile in Quito on Monday.", "1994-06-13"),
    ("2023-07-03", "summit", "The Lima summit follows on Friday.", "2023-07-07"),
    # the next deed has its own day
    ("2023-07-03", "talks", "Ghana's envoy met Chad's leader on Saturday and held talks with Togo on Sunday.", "2023-07-02"),
    ("1994-06-14", "talks", "The envoy arrives in Lima on Friday and will hold talks with Peru the next day.", "1994-06-18"),
    ("2023-07-03", "talks", "Ghana's envoy went there on Saturday and held talks with Togo.", "2023-07-01"),
    # a plan that came to nothing was for the day nearest to the report
    ("2023-07-03", "meeting", "A meeting of Chad and Togo that Ghana was to host on Tuesday was called off.", "2023-07-04"),
    ("1994-06-14", "meeting", "A meeting of Chad and Togo that Ghana was to host on Wednesday was put off.", "1994-06-15"),
    # proposed, named or discussed on a day
    ("2023-07-03", "summit", "The Lima summit was proposed by the king of Spain in April.", "../.."),
    ("1997-03-20", "summit", "The Lima summit was announced by Peru's president last week.", "../.."),
    ("2023-07-03", "summit", "The Lima summit was hosted by the king of Spain in April.", "[2023-04-01..2023-04-30]"),
    ("2023-07-03", "signed", "Chad and Togo signed a charter modeled on the one of 1941.", "../.."),
    ("2023-07-03", "signed", "Chad and Togo signed a charter on the use of water in May.", "[2023-05-01..2023-05-31]"),
    ("2023-07-03", "summit", "The Lima summit is expected to settle how troops will be paid for after 2024.", "../.."),
    # a length that is of something else
    ("1997-03-20", "met", "Chad and Togo agreed to a 90-day truce when they met in Accra on March 1.", "1997-03-01"),
    ("1994-06-14", "met", "Chad and Togo met for two days in Accra from June 9.", "1994-06-09/1994-06-10"),
    # how an event ended after so many days
    ("2023-07-25", "summit", "The Lima summit of Peru and Chile collapsed on Sunday after nine days.", "2023-07-15/2023-07-23"),
    ("2023-07-25", "summit", "The Lima summit of Peru and Chile ended on Sunday.", "2023-07-23"),
    # another event's day is no second day of this one
    ("2023-07-03", "summit", "He flies to Lima for a summit on Tuesday, and on Friday he will meet Chad's leader.", "2023-07-04"),
    # a month without a year that is long past
    ("2001-05-10", "summit", "Chad's and Togo's leaders last saw each other at a summit in Tokyo in July.", "[2000-07-01..2000-07-31]"),
    ("2015-03-26", "saw each other", "Chad's and Togo's leaders last saw each other in Lima on Friday.", "2015-03-20"),
    ("2010-11-17", "met", "Chad's and Togo's leaders last met in Tokyo in December.", "[2009-12-01..2009-12-31]"),
    ("2001-05-10", "summit", "Chad and Togo will hold a summit in Tokyo in July.", "[2001-07-01..2001-07-31]"),
    # told in passing between commas
    ("2010-11-17", "meeting", "The ministers' last meeting, held in Lima in May, broke down.", "[2010-05-01..2010-05-31]"),
    # what is looked forward to is to come
    ("1999-10-12", "talks", "Chad's minister said he was hopeful about Friday's talks with Togo.", "1999-10-15"),
    ("2023-07-03", "talks", "Chad's minister said he was optimistic about Saturday's talks with Togo.", "2023-07-08"),
    ("1999-10-12", "talks", "Chad's minister said he was happy after Friday's talks with Togo.", "1999-10-08"),
    ("2006-09-12", "meeting", "Thursday's meeting of Chad and Togo, whose place is not known, will be the last.", "2006-09-14"),
    ("1989-12-03", "meeting", "The king flew to Oslo to brief allies at a meeting on Monday.", "1989-12-04"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "word", "text", "days"), OWN)
def test_an_event_has_the_days_that_are_its_own(published: str, word: str, text: str, days: str) -> None:
    assert claim_on(published, word, text).when.edtf == days


STANDS = [
    ("1991-07-29", "summit", "Ghana's president arrived in Lima on Sunday for a summit with Peru's leader.", "scheduled"),
    ("2023-07-03", "summit", "Ghana's president opened a summit in Lima on Sunday.", "held"),
    ("2008-08-13", "meeting", "The ministers of Peru and Chile, meeting in Lima on Wednesday, backed the plan.", "held"),
    ("2023-07-03", "meeting", "The ministers of Peru and Chile, meeting in Lima on Monday, backed the plan.", "held"),
    ("1995-10-30", "talks", "Chad and Togo are to open talks in Lima on Wednesday.", "scheduled"),
    ("1995-10-30", "talks", "Chad is open to talks with Togo in Lima.", "considered"),
    ("2014-11-07", "meeting", "The accord was reached in Lima at a meeting between Peru and Chile.", "held"),
    ("2014-11-07", "meeting", "The accord is to be announced at a meeting between Peru and Chile in Lima.", "scheduled"),
    ("2014-11-07", "summit", "The accord will be signed at a summit of Peru and Chile in Lima.", "scheduled"),
    ("2023-07-03", "summit", "Chad denied on Sunday that it had cancelled a summit with Togo set for Friday.", "scheduled"),
    ("2023-07-03", "summit", "Chad denied having called off the summit with Togo set for Friday.", "scheduled"),
    ("2023-07-03", "summit", "Chad said on Sunday that it had cancelled a summit with Togo set for Friday.", "cancelled"),
    ("2020-02-20", "summit", "The EU will not agree at the next summit in Brussels.", "scheduled"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "word", "text", "status"), STANDS)
def test_how_an_event_stands_is_told_by_its_own_words(published: str, word: str, text: str, status: str) -> None:
    assert claim_on(published, word, text).status.value == status


def test_a_treaty_is_signed_on_the_last_day_of_the_summit_at_whose_end_it_is_signed() -> None:
    text = "A summit of Chad and Togo will be held in Lima on Friday and Saturday. A treaty will be signed at the {} of the summit."
    for words, day in (("end", "2023-07-08"), ("close", "2023-07-08"), ("start", "2023-07-07")):
        assert claim_on("2023-07-03", "signed", text.format(words)).when.edtf == day


# a report of 2020-07-21 (a Tuesday): the first and the last possible day
BEGAN = [
    ("The EU summit, which began on Friday, was the longest in years.", "2020-07-17", "None"),
    ("The EU summit, which opened on Friday in Brussels, ended early on Tuesday.", "2020-07-17", "2020-07-21"),
    ("The talks between Chile and Peru, which started on Friday, will end on Thursday.", "2020-07-17", "2020-07-23"),
    ("EU leaders clinched a deal early on Tuesday after a summit lasting five days.", "2020-07-16", "2020-07-21"),
    ("The EU summit on Friday, which angered Chile, was the longest in years.", "2020-07-17", "2020-07-17"),
]


@pytest.mark.parametrize(("text", "first", "last"), BEGAN)
def test_the_days_of_an_event_that_are_told_in_an_aside(text: str, first: str, last: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2020-07-21")).events
    assert (str(event.when.earliest), str(event.when.latest)) == (first, last)
