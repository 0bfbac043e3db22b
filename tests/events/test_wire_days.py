"""Days and standings as wire reports word them: what must be read, and beside it what must not; own sentences."""

import pytest

from summit_timeline.events.extract import extract_claims
from summit_timeline.events.model import Claim, Document


def claim_of(published: str, word: str, text: str) -> Claim | None:
    """The first claim whose words in the text are `word`; None where there is none."""
    claims = extract_claims(Document(text=text, published=published))
    return next((c for c in claims if text[c.start : c.end] == word), None)


# 2014-03-22 is a Saturday, 1998-10-21 a Wednesday, 2004-02-27 a Friday, 2011-11-17 a Thursday, 2016-09-06 a Tuesday
DAYS = [
    # a day of proposing, agreeing, calling is not that of the event
    ("2014-03-22", "meeting", "Peru on Friday proposed a meeting of South American ministers.", "../.."),
    ("1998-10-21", "meeting", "Peru proposed on Tuesday an emergency meeting of the Andean states.", "../.."),
    ("2011-11-17", "summit", "Ghana's king, who on Wednesday agreed to a summit with Togo, left for Paris.", "../.."),
    ("2004-02-27", "talks", "On Thursday Chad suggested talks with Mali next week.", "[2004-03-01..2004-03-07]"),
    ("2016-09-06", "summit", "Chad scheduled on Monday a summit with Mali for Oct. 3.", "2016-10-03"),
    ("2014-03-22", "summit", "They spoke on Monday, when Chad agreed to a summit with Mali.", "../.."),
    ("2014-03-22", "summit", "They were in Accra on Monday, when Chad held a summit with Mali.", "2014-03-17"),
    ("1998-10-21", "meeting", "Ministers of Spain and Morocco on Tuesday held a meeting in Rabat.", "1998-10-20"),
    (
        "2004-02-27",
        "meeting",
        "Chad and Mali on Thursday agreed at a meeting in Accra to reopen the border.",
        "2004-02-26",
    ),
    ("2016-09-06", "talks", "Thursday's cancelled talks between Chad and Mali will be held in Accra.", "2016-09-08"),
    # the first, second or last day of several
    (
        "2014-03-22",
        "summit",
        "They gathered on Thursday for the second day of a summit of Chad and Mali.",
        "2014-03-19/2014-03-20",
    ),
    (
        "1998-10-21",
        "summit",
        "Peru spoke up on Tuesday on the first day of a two-day summit in Lima.",
        "1998-10-20/1998-10-21",
    ),
    (
        "2004-02-27",
        "talks",
        "Chad's envoy left on the opening day of three-day talks with Mali on Monday.",
        "2004-02-23/2004-02-25",
    ),
    (
        "2011-11-17",
        "summit",
        "Chad said on Wednesday, the last day of a three-day summit in Lima, it was sorry.",
        "2011-11-14/2011-11-16",
    ),
    # an event between its first and its last day
    ("2014-03-22", "talks", "Chad and Mali opened three days of talks in Accra on Wednesday.", "2014-03-19/2014-03-21"),
    ("1998-10-21", "talks", "Chad and Mali ended three days of talks in Accra on Monday.", "1998-10-17/1998-10-19"),
    (
        "2011-11-17",
        "talks",
        "Chad and Mali's talks opened in Accra on Monday and are expected to last until Friday.",
        "2011-11-14/2011-11-18",
    ),
    (
        "2014-03-22",
        "talks",
        "The talks between Chad and Mali, which opened in Accra on Monday, were extended until Sunday.",
        "2014-03-17/2014-03-23",
    ),
    ("2004-02-27", "talks", "The talks in Accra between Chad and Mali were prolonged to Monday.", "[..2004-03-01]"),
    ("2014-03-22", "talks", "Peace talks on Mali have been under way in Accra since Monday.", "[2014-03-17..]"),
    (
        "1998-10-21",
        "Talks",
        "Talks of Chad and Mali, under way in Accra since Oct. 12, were adjourned.",
        "[1998-10-12..]",
    ),
    ("2014-03-22", "Talks", "Talks of Chad and Mali in Accra have been frozen since Monday.", "../.."),
    # two deeds, two days
    (
        "2016-09-06",
        "meets",
        "Chad's leader met Mali's on Saturday and meets Togo's premier on Wednesday.",
        "2016-09-07",
    ),
    ("2016-09-06", "met", "Chad's leader met Mali's on Saturday and meets Togo's premier on Wednesday.", "2016-09-03"),
    (
        "2004-02-27",
        "meeting",
        "Chad will hold talks with Mali on Monday, and have its first meeting with Togo's new leader, Ade Sossou, on Tuesday.",
        "2004-03-02",
    ),
    (
        "2014-03-22",
        "met",
        "Chad's president, who met Mali's leader on Thursday, will fly to Paris on Monday.",
        "2014-03-20",
    ),
    # a signature takes a moment
    ("2014-03-22", "signed", "Chad and Mali signed an accord to stop all fighting from Sunday.", "../.."),
    ("2014-03-22", "signed", "Chad and Mali signed an accord on fishing in Accra on Sunday.", "2014-03-16"),
    # so many days before a clause
    (
        "2011-11-17",
        "summit",
        "Troops left on Wednesday, three days before the leaders of Chad and Mali are to hold their summit.",
        "2011-11-19",
    ),
    # who sets out for an event comes to it later; who arrives may have its day behind
    ("2014-03-22", "talks", "Chad's envoys headed to Accra on Thursday for talks with Mali.", "[2014-03-20..]"),
    ("1998-10-21", "meeting", "Chad's envoys left for Accra on Monday for a meeting with Mali.", "[1998-10-19..]"),
    ("2011-11-17", "talks", "Chad's king arrives in Accra on Friday for talks with Mali on Sunday.", "2011-11-20"),
    ("2004-02-27", "talks", "Chad's king will fly to Accra on Sunday for talks with Mali.", "2004-02-29"),
    # what a clause about somebody dates is not what the main clause tells
    ("2014-03-22", "meet", "Chad and Mali, who held talks on March 14 in Accra, are to meet again in Lome.", "../.."),
    (
        "2016-09-06",
        "signed",
        "Chad and Mali, which signed a pact in 1977, marked the day on Friday.",
        "[1977-01-01..1977-12-31]",
    ),
    ("2004-02-27", "meet", "Chad and Mali, who are at war, are to meet on March 2 in Lome.", "2004-03-02"),
    # a weekend as an attribute
    ("2011-02-03", "summit", "A weekend summit of Chad and Mali will be held in Accra.", "[2011-02-05..2011-02-06]"),
    ("2016-09-06", "talks", "Chad and Mali held their weekend talks in Accra.", "[2016-09-03..2016-09-04]"),
    ("1998-10-21", "talks", "Mali, whose king spent a weekend at home, is in talks with Chad in Accra.", "../.."),
    # the last of several
    ("2011-02-03", "met", "Chad and Mali have met twice, most recently in Accra on Nov. 2.", "2010-11-02"),
    # a month that opens the sentence holds the weekday behind it
    ("2015-02-11", "met", "In January, Chad's leader met Mali's on a Saturday.", "[2015-01-01..2015-01-31]"),
    ("2015-02-11", "meet", "In January Chad and Mali held talks, and on Saturday they will meet again.", "2015-02-14"),
    ("2015-02-11", "met", "Chad's leader met Mali's on Saturday.", "2015-02-07"),
    # the day of another meeting
    (
        "2017-06-13",
        "meeting",
        "Chad told Mali at a meeting in Lome that it was the first to learn that Togo had signed at May 8 talks with Peru.",
        "../..",
    ),
    (
        "2017-06-13",
        "talks",
        "Chad told Mali at a meeting in Lome that it was the first to learn that Togo had signed at May 8 talks with Peru.",
        "2017-05-08",
    ),
    # a season that is part of a name
    ("2013-07-31", "meeting", "It was the last meeting of Chad and Mali before the summer break.", "../.."),
    ("2013-02-28", "meeting", "Chad and Mali will hold a meeting before the summer.", "[..2013-05-31]"),
    # an event that is prepared
    (
        "2018-04-30",
        "meeting",
        "Chad flew to Mali this month to lay the foundation for the meeting of their kings.",
        "../..",
    ),
    # a summit or a session that is to end on a day may have begun on another, a meeting seldom
    ("2014-03-22", "summit", "The summit of Chad and Mali in Accra is to end on Sunday.", "[..2014-03-23]"),
    ("2014-03-22", "session", "The session of Chad's and Mali's envoys looks set to end today.", "[..2014-03-22]"),
    (
        "2014-03-22",
        "summit",
        "The summit of Chad and Mali, which began on Wednesday, ended on Friday.",
        "2014-03-19/2014-03-21",
    ),
    ("2014-03-22", "meeting", "The meeting of Chad and Mali ended on Friday without a statement.", "2014-03-21"),
    # told after an event of several days: it ended on that day or on its eve
    (
        "2004-02-27",
        "summit",
        "Speaking on Thursday after a two-day summit in Lima, Peru's leader praised Chile.",
        "[..2004-02-26]",
    ),
    (
        "2004-02-27",
        "talks",
        "Four-day talks of Chad and Mali got under way in Accra on Tuesday.",
        "2004-02-24/2004-02-27",
    ),
    # a bound in a part of a month
    ("2009-12-30", "summit", "A summit of Chad and Mali will be held by mid-February.", "[..2010-02-18]"),
    ("2009-12-30", "summit", "A summit of Chad and Mali will be held by the end of February.", "[..2010-02-28]"),
    # what was not to be
    (
        "2014-03-22",
        "talks",
        "Had Mali agreed, talks with Chad would have begun on Thursday in Accra.",
        "[2014-03-20..]",
    ),
    # before the start of what is near
    (
        "2011-11-17",
        "summit",
        "Speaking before the start of an African summit on Friday, Mali's king urged calm.",
        "2011-11-18",
    ),
    # the day of agreeing
    (
        "1986-10-08",
        "summit",
        "It was no summit of the kind that Chad and Mali agreed in Accra last November to hold in Lome.",
        "../..",
    ),
    (
        "2015-07-13",
        "trip",
        "Chad's envoy canceled a trip to Mali that he was to make this week.",
        "[2015-07-13..2015-07-19]",
    ),
    # what somebody comes to speak of
    (
        "2018-03-04",
        "talks",
        "Chad will visit Mali on Monday to discuss the border and possible talks with Togo.",
        "../..",
    ),
    (
        "2018-03-04",
        "talks",
        "Chad's envoy flew to Accra on Friday to discuss the border at talks with Mali.",
        "2018-03-02",
    ),
    # a day of a trip
    (
        "2015-12-13",
        "visit",
        "Chad's king will be in Mali on February 12-17 and visit Gao on the final day of his trip.",
        "2016-02-17",
    ),
    # an event since which something is told
    (
        "2019-06-26",
        "dinner",
        "It is the first meeting of Chad and Mali since a dinner in Accra on Dec. 1.",
        "2018-12-01",
    ),
    (
        "2011-02-03",
        "dinner",
        "It is the first meeting of Chad and Mali since a dinner in Accra on Dec. 1.",
        "2010-12-01",
    ),
    ("2019-06-26", "working dinner", "Chad and Mali will hold a working dinner in Accra on Dec. 1.", "2019-12-01"),
    # the place between the word and its day, and between verb and day
    (
        "2002-02-08",
        "session",
        "A first session of Chad and Mali, in Accra last October, broke up.",
        "[2001-10-01..2001-10-31]",
    ),
    ("2002-02-08", "Talks", "Talks of Chad and Mali will open in the resort of Sun City on Feb. 25.", "[2002-02-25..]"),
    (
        "2000-07-25",
        "talks",
        "Two weeks of talks between Chad and Mali ended without agreement on Tuesday.",
        "[..2000-07-25]",
    ),
    (
        "2000-07-25",
        "talks",
        "Three days of talks between Chad and Mali ended without agreement on Tuesday.",
        "2000-07-23/2000-07-25",
    ),
    # a plan behind what was done
    (
        "2015-02-06",
        "confer",
        "They had held talks in Kiev on Thursday, and the four are to confer on Sunday.",
        "2015-02-08",
    ),
    (
        "1989-12-01",
        "talks",
        "Chad's king flew to Malta on Friday for a weekend of talks with Mali.",
        "[1989-12-02..1989-12-03]",
    ),
    # a plan that came to nothing
    (
        "2009-12-30",
        "meeting",
        "The leaders of Chad and Mali, who had a meeting set for Monday, stayed at home.",
        "2009-12-28",
    ),
    # moved to a bare weekday, which is still to come
    ("1998-10-21", "Saturday", "The meeting of Chad and Mali has been put back to Saturday.", "1998-10-24"),
]


@pytest.mark.parametrize(("published", "word", "text", "days"), DAYS)
def test_day_belongs_to_its_own_event(published: str, word: str, text: str, days: str) -> None:
    claim = claim_of(published, word, text)
    assert claim is not None
    assert claim.when.edtf == days


STANDINGS = [
    ("2014-03-22", "meeting", "Peru on Friday requested an emergency meeting of the Arab League.", "considered"),
    ("2014-03-22", "summit", "Peru on Friday called an emergency summit of the Arab League.", "scheduled"),
    ("2021-06-14", "summit", "Chad's leader, who attended a NATO summit in Brussels on Monday, will fly home.", "held"),
    (
        "2021-06-14",
        "summit",
        "Chad's leader, who will attend a NATO summit in Brussels on Friday, has left.",
        "scheduled",
    ),
    ("2014-03-22", "meeting", "Chad and Mali on Friday agreed at a meeting in Accra to reopen the border.", "held"),
    ("2014-03-22", "talks", "Chad and Mali agreed for talks in Accra to resume on Monday.", "scheduled"),
    ("2006-07-12", "meeting", "Ministers of six powers meeting in Paris on Wednesday agreed to act on Iran.", "held"),
    ("2006-07-12", "meeting", "Ministers of six powers agreed to hold a meeting in Paris on Friday.", "scheduled"),
    (
        "2002-02-08",
        "talks",
        "Chad had earlier postponed the talks with Mali that open in Accra on Feb. 25.",
        "scheduled",
    ),
    (
        "2002-02-08",
        "talks",
        "Chad has postponed the talks with Mali that were to open in Accra on Feb. 25.",
        "postponed",
    ),
    ("2002-02-08", "meeting", "Togo has promised to host a meeting of Chad and Mali.", "scheduled"),
    ("2019-10-31", "meeting", "Chad was told to act in order to secure a meeting with Mali's king.", "considered"),
    ("2018-04-30", "meeting", "Chad flew to Mali to lay the foundation for the meeting of their kings.", "scheduled"),
    ("2013-06-06", "talks", "Chad and Mali have reached an agreement to hold talks on the border.", "scheduled"),
    ("2014-03-22", "talks", "Had Mali agreed, talks with Chad would have begun on Thursday in Accra.", "cancelled"),
    ("2014-03-22", "meeting", "In a meeting with Mali's king this week, Chad's president changed course.", "held"),
    (
        "2014-03-22",
        "meeting",
        "In a meeting with Mali's king next week, Chad's president will change course.",
        "scheduled",
    ),
    ("2014-03-22", "meeting", "Chad seeks to explain the meeting with Mali's king in Accra.", "held"),
    ("2014-03-22", "meeting", "Chad seeks to arrange a meeting with Mali's king in Accra.", "considered"),
    ("2014-03-22", "summit", "Chad's premier was not invited to the summit with Mali in Accra.", "held"),
    ("2014-03-22", "talks", "Chad was pressed during talks with Mali in Accra to begin reforms.", "held"),
    ("2014-03-22", "signed", "Chad called a strike after Mali signed the treaty in Accra.", "held"),
    (
        "2014-03-22",
        "visit",
        "Chad's king said after a meeting with Mali that he would visit Togo on Monday.",
        "scheduled",
    ),
]


@pytest.mark.parametrize(("published", "word", "text", "status"), STANDINGS)
def test_standing_by_the_words_of_its_clause(published: str, word: str, text: str, status: str) -> None:
    claim = claim_of(published, word, text)
    assert claim is not None
    assert claim.status.value == status


@pytest.mark.parametrize(
    "text",
    [
        "Chad's leader refused a meeting with Mali's envoy, who had flown to Accra on Thursday.",
        "Chad turned down direct talks with Mali in Accra.",
        "Chad declined to hold a bilateral meeting with Mali.",
    ],
)
def test_refused_meeting_is_none(text: str) -> None:
    assert not extract_claims(Document(text=text, published="2014-03-22"))


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("summit", "Chad's leader refused to attend the summit of Mali and Togo in Accra."),
        ("summit", "Chad rejected a plan for the summit with Mali in Accra on Monday."),
    ],
)
def test_refusing_what_is_beside_it_leaves_the_event(word: str, text: str) -> None:
    assert claim_of("2014-03-22", word, text) is not None


def test_headline_that_a_meeting_is_off_is_not_about_one_that_was_held() -> None:
    document = Document(
        title="Greece, Turkey put off meeting",
        text="Greece and Turkey put off a dinner. The two ministers last met in Geneva on Jan. 12, 2017.",
        published="2017-03-02",
    )
    held = [c for c in extract_claims(document) if c.when.edtf == "2017-01-12"]
    assert [c.status.value for c in held] == ["held"]
    assert all(
        c.antecedent != (held[0].part, held[0].start, held[0].end) for c in extract_claims(document) if c not in held
    )


# what looks like an event and is none, and beside it what is one; each with the event word
LOOKALIKES = [
    ("Daily Briefing", "Start the day smarter: Get Ghana Today's Daily Briefing in your inbox on Monday.", False),
    ("daily briefing", "Ghana's spokesman told Friday's daily briefing in Accra that the king would come.", True),
    ("Presser", "Ama Presser and Kofi Ado of Ghana wrote this on Friday.", False),
    ("presser", "The president of Ghana held a joint presser with Togo's leader on Friday.", True),
    ("trip", "The money could trip over a law of Ghana on Friday.", False),
    ("trip", "The president of Ghana will make a trip to Togo on Monday.", True),
    ("met", "The president of Ghana was met with laughter in Accra on Friday.", False),
    ("met", "The president of Ghana met with Togo's king in Accra on Friday.", True),
    ("conversations", "Ghana's podcast leads the conversations that farmers need on Friday.", False),
    ("conversations", "Ghana's president held conversations with Togo's king in Accra on Friday.", True),
    ("encounter", "Video of his encounter with Ghana's president in Accra spread on Friday.", False),
    ("encounter", "The encounter of the leaders of Ghana and Togo in Accra on Friday was brief.", True),
    ("session", "Ghana held a training session for farmers in Accra on Friday.", False),
    ("negotiating session", "Ghana and Togo held a negotiating session in Accra on Friday.", True),
    ("travel to", "Ghana eased restrictions on travel to Togo on Friday.", False),
    ("travel to", "Ghana's president will travel to Togo on Monday.", True),
    ("visited", "Thousands of tourists visited Ghana on Friday.", False),
    ("visited", "The king of Togo visited Ghana on Friday.", True),
    ("signed", "Ghana's president signed a confidentiality agreement in Accra on Friday.", False),
    ("signed", "Ghana's president signed a trade agreement in Accra on Friday.", True),
    ("convene", "Ghana will convene a grand jury in Accra on Monday.", False),
    ("convene", "Ghana will convene African leaders in Accra on Monday.", True),
    ("dinner", "Ghana's president spoke at a charity dinner in Accra on Friday.", False),
    ("working dinner", "Ghana's president and Togo's king held a working dinner in Accra on Friday.", True),
    ("met", "Ghana's president met countless voters in Accra on Friday.", False),
    ("meet", "Ghana's president came to meet the plane in Accra on Friday.", False),
    ("talks", "The president of Ghana talks to reporters in Accra on Friday.", False),
    ("talks", "The president of Ghana opened talks with Togo's rebels in Accra on Friday.", True),
    ("signs", "Workers in Ghana carried signs against the treaty on Friday.", False),
    ("sign", "He tore down every Ghana sign in Accra on Friday.", False),
    ("signs", "Ghana signs a border treaty with Togo in Accra on Friday.", True),
    ("session", "It was told in the first week of the current session in Ghana.", False),
    ("gathered", "The intelligence that Ghana had gathered in Accra on Friday was wrong.", False),
    ("gathered", "The leaders of Ghana and Togo gathered in Accra on Friday.", True),
    ("sign", "Ghana's judge asked two men to co-sign a bond in Accra on Friday.", False),
    ("signed", "Fans came with flags that Ghana's president signed for them on Friday.", False),
    ("Signs", "Signs at a rally in Ghana on Friday were yellow.", False),
    ("meet", "Ghana's ministers often meet with those of Togo in Accra.", False),
    ("sit down", "You need to sit down with Ghana's president to get a deal.", False),
    ("sit down", "Ghana's president is to sit down with Togo's king in Accra on Monday.", True),
    ("meet", "Ghana sets goals that any deal with Togo must meet by Friday.", False),
    ("meet", "Papua New Guinea sets goals that any of its deals with New Zealand must meet by Friday.", False),
    ("meet", "Ghana's president must meet with Togo's king by Friday.", True),
    ("meeting", "The board of education in Ghana voted at its meeting on Friday.", False),
    ("lunch", "Ghana's president finished his lunch in Accra on Friday.", False),
    ("lunch", "Ghana's president had lunch with Togo's king in Accra on Friday.", True),
    ("forum", "Ghana's premier spoke at a candidate forum in Accra on Friday.", False),
    ("conference", "Ghana's premier spoke at an investors conference in Accra on Friday.", False),
    ("open", "Ghana backed the treaty of African leaders' talks that is open for signature in Accra.", False),
    ("signed", "Three advisers of Ghana's president signed on with Togo's king on Friday.", False),
    ("session", "Ghana's Senate opened its session on Friday.", False),
    ("meeting", "Ghana's mayor spoke at a community meeting in Accra on Friday.", False),
    ("head to", "Voters in Ghana head to the polls on Friday.", False),
    ("head to", "Ghana's president will head to Togo on Friday.", True),
    ("meetings", "Ghana's weekly meetings with Togo in Accra on trade were useful.", False),
    ("press briefing", "There was no press briefing in Ghana last week.", False),
]


@pytest.mark.parametrize(("word", "text", "found"), LOOKALIKES)
def test_what_only_looks_like_an_event(word: str, text: str, found: bool) -> None:
    assert (claim_of("2014-03-22", word, text) is not None) is found


ASKED = [
    ("2014-12-17", "meeting", "Togo sought a meeting with Ghana's president last year.", "../..", "considered"),
    ("2011-11-17", "meeting", "Togo asked for a meeting with Ghana in October.", "../..", "considered"),
    ("2019-12-18", "meeting", "Togo tried last year to set up a meeting with Ghana.", "../..", "considered"),
    ("2014-12-17", "meeting", "Togo requested a meeting with Ghana for Friday.", "2014-12-19", "considered"),
    ("2011-11-17", "meeting", "Togo requested the meeting with Ghana that was held on Monday.", "2011-11-14", "held"),
    ("2014-12-17", "summit", "If they hold another summit with Togo, Ghana will pay.", "../..", "considered"),
    ("2014-12-17", "meeting", "It was the longest meeting of Chad and Mali in more than 60 years.", "../..", "held"),
    (
        "2011-11-17",
        "summit",
        "Chad's king asked Mali's at a summit in June to resume talks.",
        "[2011-06-01..2011-06-30]",
        "held",
    ),
    (
        "2014-12-17",
        "signed",
        "The pact signed by Chad and Mali in 2008 asked troops to go by 2009.",
        "[2008-01-01..2008-12-31]",
        "held",
    ),
    (
        "2018-04-23",
        "dinner",
        "On Tuesday, Chad's king and his wife, Ama, will host Mali's at a dinner.",
        "2018-04-24",
        "scheduled",
    ),
]


@pytest.mark.parametrize(("published", "word", "text", "days", "status"), ASKED)
def test_asked_for_or_told_in_passing(published: str, word: str, text: str, days: str, status: str) -> None:
    claim = claim_of(published, word, text)
    assert claim is not None
    assert (claim.when.edtf, claim.status.value) == (days, status)


HEADLINES = [
    # the weekday of yesterday is that of news, any other is to come
    ("2019-01-06", "Qatar, Turkey sign defence pact Saturday", "2019-01-05", "held"),
    ("2019-01-09", "Pompeo meets Saudi king Tuesday", "2019-01-08", "held"),
    ("2019-01-07", "Pompeo meets Saudi king Tuesday", "2019-01-08", "scheduled"),
    ("2019-01-04", "Qatar, Turkey to sign defence pact Saturday", "2019-01-05", "scheduled"),
    ("2019-01-09", "Qatar, Turkey to sign defence pact Tuesday", "2019-01-15", "scheduled"),
    # a weekday before the event word is its own day
    ("2019-01-09", "After Tuesday meeting with Putin, Abe hopes for treaty", "2019-01-08", "held"),
    ("2019-01-09", "Putin, Erdogan at odds before Friday talks in Moscow", "2019-01-11", "scheduled"),
    ("2018-03-09", "Trump agrees to meet Kim 'by May'", "[..2018-05-31]", "scheduled"),
    ("2009-12-30", "King's visit to Togo postponed", "../..", "postponed"),
]


@pytest.mark.parametrize(("published", "title", "days", "status"), HEADLINES)
def test_headline(published: str, title: str, days: str, status: str) -> None:
    claim = extract_claims(Document(title=title, text="The news follows.", published=published))[0]
    assert (claim.when.edtf, claim.status.value) == (days, status)


def test_several_meetings_have_not_the_day_of_the_news() -> None:
    text = "The summit of Chad and Mali ended in failure late Monday. The two kings met five times in two days. The summit, which began Sunday, was the first."
    claims = extract_claims(Document(text=text, published="2001-07-16"))
    days = {text[c.start : c.end]: c.when.edtf for c in claims}
    assert days["summit"] == "2001-07-15/2001-07-16"
    assert all(c.when.edtf != "2001-07-16" for c in claims)
