"""Who takes part where it is told otherwise than by the names beside the event. Own sentences."""

import pytest

import summit_timeline as st


def claims_of(text: str, published: str = "2017-05-12") -> tuple[st.Claim, ...]:
    return st.extract_claims(st.Document(text=text, published=published))


def who_is_at(text: str, word: str, published: str = "2017-05-12") -> set[str]:
    claim = next(c for c in claims_of(text, published) if text[c.start : c.end] == word)
    return {p.name for p in claim.participants if not p.described}


COMPANY = [
    # two that act together in the sentence before
    ("Chile and Peru have threatened to tax each other's goods. Talks in Oslo this month failed.", "Talks", {"Chile", "Peru"}),
    ("Chile and Peru fought over fish. The talks in Oslo ended on Friday.", "talks", {"Chile", "Peru"}),
    ("Rain fell on Chile and Peru on Monday. The talks in Oslo ended on Friday.", "talks", set()),
    ("Chile and Peru fought over fish. Ministers held talks in Oslo on Friday.", "talks", set()),
    # "both" by itself
    ("Luis Vega of Chile and Ana Soto of Peru spoke, and both agreed to meet in May.", "meet", {"Chile", "Peru", "Luis Vega", "Ana Soto"}),
    ("No date is set for talks of Chile with Peru, although both agreed to meet in May.", "meet", {"Chile", "Peru"}),
    ("Luis Vega said that both Chile and Peru will meet in May.", "meet", {"Chile", "Peru"}),
    # so many as there are
    ("Chile, Peru and Ghana have long been at odds. A three-nation summit is planned for Friday in Oslo.", "summit", {"Chile", "Peru", "Ghana"}),
    ("Chile, Peru and Ghana have long been at odds. A four-nation summit is planned for Friday in Oslo.", "summit", set()),
    ("A three-nation summit opens on Friday in Oslo. Chile, Peru and Ghana have long been at odds.", "summit", {"Chile", "Peru", "Ghana"}),
    # a visit of two, and a meeting of one of them
    ("Chilean President Luis Vega is back from a visit to Oslo with Norwegian Prime Minister Jens Berg. Vega's trip was secret until after Tuesday's meeting.", "meeting", {"Chile", "Norway", "Luis Vega", "Jens Berg"}),
    ("Chilean President Luis Vega is back from a visit to Oslo with Norwegian Prime Minister Jens Berg. Vega's trip was secret until after Tuesday's meeting with farmers.", "meeting", {"Luis Vega"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), COMPANY)
def test_whose_an_event_is_that_names_nobody(text: str, word: str, who: set[str]) -> None:
    assert who_is_at(text, word) == who


OFFICES = [
    ("Ghana sold fish to Peru before the leaders of the two nations meet on Monday in Oslo. Peruvian President Luis Vega is due there on Sunday. President Kofi Mensah of Ghana praised it.", "meet", {"Ghana", "Peru", "Luis Vega", "Kofi Mensah"}),
    ("A senior Ghanaian delegation will begin talks with Peru on Monday. The delegation, led by Foreign Minister Kofi Mensah of Ghana, is large.", "talks", {"Ghana", "Peru", "Kofi Mensah"}),
    ("Ghana and Peru hold talks on Monday. Deputy Prime Minister Kofi Mensah will lead a Ghanaian delegation.", "talks", {"Ghana", "Peru", "Kofi Mensah"}),
    ("Ghana and Peru hold talks on Monday. Deputy Prime Minister Kofi Mensah will lead a Ghanaian orchestra.", "talks", {"Ghana", "Peru"}),
    ("Democrats in Congress will press President Trump at a White House meeting on Wednesday. House Speaker Nancy Pelosi and Senate Democratic Leader Chuck Schumer wrote a letter.", "meeting", {"U.S. Congress", "Donald Trump", "Nancy Pelosi", "Chuck Schumer"}),
    ("Democrats in Congress will press President Trump at a White House meeting on Wednesday. House Speaker Paul Ryan wrote a letter.", "meeting", {"U.S. Congress", "Donald Trump"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), OFFICES)
def test_who_is_told_by_an_office_or_a_delegation(text: str, word: str, who: set[str]) -> None:
    assert who_is_at(text, word) == who


TALKS = "Ana Soto of Chile and Luis Vega of Peru held talks in Oslo on Monday. "
SIDES = {"Chile", "Peru", "Ana Soto", "Luis Vega"}
AT_TABLE = [
    (TALKS + "Norway's Jens Berg sat between them.", "talks", {*SIDES, "Norway", "Jens Berg"}),
    (TALKS + "Norway's Jens Berg flew in for it.", "talks", {*SIDES, "Norway", "Jens Berg"}),
    (TALKS + "Soto and her Norwegian opposite number, Jens Berg, sat at the table too.", "talks", {*SIDES, "Norway", "Jens Berg"}),
    (TALKS + "Norway's Jens Berg sat in a train.", "talks", SIDES),
    (TALKS + "Norway's Jens Berg flew in for a wedding.", "talks", SIDES),
    (TALKS + "In Bergen, Jens Berg had dinner with both leaders, Ghana's Kofi Mensah and Egypt's Sameh Shoukry on Tuesday.", "dinner", {*SIDES, "Ghana", "Egypt", "Kofi Mensah", "Sameh Shoukry", "Jens Berg"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), AT_TABLE)
def test_who_sits_with_those_named_before(text: str, word: str, who: set[str]) -> None:
    assert who_is_at(text, word) == who


CONGRESS = [
    ("Vice President Joe Biden met Republican lawmakers on Tuesday.", {"Joe Biden", "Republicans"}),
    ("Republicans met with Vice President Joe Biden on Wednesday.", {"Joe Biden", "Republicans"}),
    ("President Obama met Republican senators on Tuesday.", {"Barack Obama", "Senate Republicans"}),
    ("After a meeting on Tuesday during which President Obama explained to a group of senators how it works, nothing was sure.", {"Barack Obama", "United States Senate"}),
    ("President Obama met Democratic donors on Tuesday.", {"Barack Obama"}),
    ("President Obama met state senators from Ohio on Tuesday.", {"Barack Obama"}),
    ("Chilean President Luis Vega met senators in Lima on Tuesday.", {"Luis Vega"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), CONGRESS)
def test_members_of_congress_are_told_by_what_they_are(text: str, who: set[str]) -> None:
    assert {p.name for c in claims_of(text, "2013-05-15") for p in c.participants} == who


NAMES = [
    ("Ghanaian officials met Rep. Will Hurd on Tuesday.", {"Ghana", "United States", "Will Hurd"}),
    ("Reps. Will Hurd of Texas and Henry Cuellar met Ghanaian envoy Kofi Mensah on Tuesday.", {"Ghana", "United States", "Will Hurd", "Henry Cuellar", "Kofi Mensah"}),
    ("On Tuesday Chilean envoys met Will Hurd.", {"Chile", "Will Hurd"}),
    ("British Foreign Secretary Douglas Hurd met Chilean envoys on Tuesday. When will Hurd go home?", {"Chile", "United Kingdom", "Douglas Hurd"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), NAMES)
def test_will_is_a_first_name_inside_of_a_sentence(text: str, who: set[str]) -> None:
    assert {p.name for c in claims_of(text, "1994-05-12") for p in c.participants} == who


def test_what_a_meeting_was_planned_for_ends_no_list_of_its_sides() -> None:
    text = (
        "Vega called off a meeting with rebel leaders and envoys of the Ghanaian government, which had been planned "
        "for Sunday, after the rebels claimed an attack in Lima."
    )
    assert "Ghana" in who_is_at(text, "meeting")


GUESTS = [
    ("Ghanaian President Kofi Mensah met with visiting Chilean Foreign Minister Luis Vega on Monday.", "met", {"Ghana", "Chile", "Kofi Mensah", "Luis Vega"}),
    ("Ghanaian President Kofi Mensah received visiting Chilean Foreign Minister Luis Vega on Monday.", "received", {"Ghana", "Chile", "Kofi Mensah", "Luis Vega"}),
    ("Ghana's Kofi Mensah held talks with visiting Chilean Foreign Minister Luis Vega on Monday.", "talks", {"Ghana", "Chile", "Kofi Mensah", "Luis Vega"}),
    ("Ghanaian and Chilean negotiators opened talks on Monday.", "talks", {"Ghana", "Chile"}),
    ("Ghanaian President Kofi Mensah met Chilean envoys on Monday before visiting Peru.", "met", {"Ghana", "Chile", "Kofi Mensah"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), GUESTS)
def test_a_guest_is_a_side_and_negotiators_who_open_talks_are_no_thing(text: str, word: str, who: set[str]) -> None:
    assert who_is_at(text, word) == who


TOLD_NEARBY = [
    # who announces the outcome speaks for a side
    ("Ghana and Peru ended talks in Oslo on Monday with a truce. Foreign Ministers Kofi Mensah of Ghana and Luis Vega of Peru announced it.", "talks", {"Ghana", "Peru", "Kofi Mensah", "Luis Vega"}),
    ("Ghana and Peru ended talks in Oslo on Monday with a truce. Chile's foreign minister, Ana Soto, announced the deal.", "talks", {"Ghana", "Peru"}),
    # the host
    ("Ghana and Peru held talks in Santiago on Monday. Chile's Ana Soto, who played host, was glad.", "talks", {"Ghana", "Peru", "Chile", "Ana Soto"}),
    # "he" behind a day is of whom the report tells, not who is listed behind him
    ("Chilean President Luis Vega flew to Oslo. On Friday he will hold talks with the kings of Norway and Sweden, Harald Vik and Carl Gustaf.", "talks", {"Chile", "Luis Vega", "Norway", "Sweden"}),
    # whom a report names only behind "the two leaders"
    ("The two leaders signed a treaty on Wednesday. Chile's Ana Soto had come to Oslo to see Norway's Jens Berg.", "signed", {"Chile", "Norway", "Ana Soto", "Jens Berg"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), TOLD_NEARBY)
def test_who_takes_part_is_told_in_a_sentence_nearby(text: str, word: str, who: set[str]) -> None:
    assert who <= who_is_at(text, word)
    if "deal" in text:
        assert who == who_is_at(text, word)


def test_a_list_of_people_is_whole() -> None:
    text = "Chile's Ana Soto, Kolbe Tirab and Luis Vega met Peru's Jens Berg on Monday."
    assert "Kolbe Tirab" in who_is_at(text, "met")


MISTERS = [
    ("Mr Vega and Mr Putin met in Oslo on Monday.", {"Russia", "Vladimir Putin"}),
    ("Mr Cameron met Mr Obama on Monday.", {"United Kingdom", "United States", "David Cameron", "Barack Obama"}),
    ("Mrs Merkel received Mr Obama in Berlin on Monday.", {"Germany", "United States", "Angela Merkel", "Barack Obama"}),
    ("Ghanaian envoys met Hunter Obama on Monday.", {"Ghana"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), MISTERS)
def test_mister_is_no_first_name(text: str, who: set[str]) -> None:
    told = {p.name for c in claims_of(text, "2011-05-12") for p in c.participants}
    assert who <= told
    assert ("Barack Obama" in told) == ("Barack Obama" in who)


TALKED = [
    ("Barack Obama and Vladimir Putin spoke for 90 minutes in Oslo on Monday.", {"United States", "Russia", "Barack Obama", "Vladimir Putin"}),
    ("Vladimir Putin and Ghanaian President Kofi Mensah talked face to face on Monday.", {"Ghana", "Russia", "Kofi Mensah", "Vladimir Putin"}),
    ("Barack Obama greeted Vladimir Putin in Oslo on Monday, and the two men talked for two hours.", {"United States", "Russia", "Barack Obama", "Vladimir Putin"}),
    # alone, of one country, or by telephone
    ("Barack Obama spoke for 90 minutes on Monday.", set()),
    ("Barack Obama and Joe Biden spoke for 90 minutes on Monday.", set()),
    ("Barack Obama phoned Vladimir Putin. The two spoke for 90 minutes on Monday.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), TALKED)
def test_two_who_talk_for_hours_meet(text: str, who: set[str]) -> None:
    met = [c for c in claims_of(text, "2014-05-13") if c.kind.value == "meeting"]
    assert {p.name for c in met for p in c.participants} == who


PAIRS = [
    ("Ana Soto of Chile and Luis Vega of Peru sat at one table in Oslo. Formal talks begin on Tuesday.", "talks", {"Chile", "Peru", "Ana Soto", "Luis Vega"}),
    ("Ana Soto of Chile and Luis Vega of Peru were born in Oslo. A bank holds talks with miners on Tuesday.", "talks", set()),
    ("Negotiators for Chile and Peru ended two weeks of talks on Tuesday.", "talks", {"Chile", "Peru"}),
    ("Chile's Ana Soto told Peru's Luis Vega over dinner in Oslo on Monday that Chile needs until the new year before it can act, officials said.", "dinner", {"Chile", "Peru", "Ana Soto", "Luis Vega"}),
    ("Chile and Peru signed a pact in Oslo on Monday. Norway's Jens Berg stood by as the two ministers put down their pens.", "signed", {"Chile", "Peru", "Norway", "Jens Berg"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), PAIRS)
def test_those_side_by_side_are_the_sides_of_what_follows(text: str, word: str, who: set[str]) -> None:
    found = [c for c in claims_of(text) if text[c.start : c.end] == word]
    assert {p.name for c in found for p in c.participants} == who


NEARBY = [
    # counterparts, so many leaders, and the house at which a head of government is told by the office
    ("Iranian President Ebrahim Raisi received his Russian and Turkish counterparts on Tuesday. Vladimir Putin landed hours after Recep Tayyip Erdogan.", "received", {"Iran", "Russia", "Turkey", "Ebrahim Raisi", "Vladimir Putin", "Recep Tayyip Erdogan"}),
    ("Three leaders met on an island on Sunday. Ghana's Kofi Mensah, Norway's Jens Berg and Chile's Ana Soto were welcomed at the air base.", "met", {"Ghana", "Norway", "Chile", "Kofi Mensah", "Jens Berg", "Ana Soto"}),
    ("Three leaders met on an island on Sunday. Ghana's Kofi Mensah and Norway's Jens Berg were welcomed at the air base.", "met", set()),
    ("The Prime Minister held talks with the President of Ghana at Downing Street today.", "talks", {"Ghana", "United Kingdom"}),
    ("The Prime Minister held talks with the President of Ghana in Oslo today.", "talks", {"Ghana"}),
    # guests of a dinner, and who is told at the table, or greets a guest
    ("Norway's King Harald gave a state dinner for Ghanaian President Kofi Mensah on Tuesday.", "dinner", {"Norway", "Ghana", "King Harald", "Kofi Mensah"}),
    ("Norway's Jens Berg gave a dinner for charity on Tuesday.", "dinner", {"Norway", "Jens Berg"}),
    ("Ghana's Kofi Mensah had talks at the Pentagon on Monday, where Defense Secretary Leon Panetta greeted him.", "talks", {"Ghana", "United States", "Kofi Mensah", "Leon Panetta"}),
    ("Ghana and Peru opened talks on Monday. Kofi Mensah and Luis Vega lead them, with Norway's Jens Berg also at the table.", "talks", {"Ghana", "Peru", "Norway", "Jens Berg"}),
    ("Ghana and Peru signed a pact on Monday. Norway's Jens Berg and Egypt's Sameh Shoukry were among the 2,500 guests.", "signed", {"Ghana", "Peru", "Norway", "Egypt", "Jens Berg", "Sameh Shoukry"}),
    # on another day, with others
    ("Donald Trump is to meet on Wednesday with the leaders of Egypt and Jordan, and on Thursday with Moon Jae-in of South Korea.", "meet", {"Egypt", "Jordan", "United States", "Donald Trump"}),
    ("Donald Trump lunched with Kofi Mensah of Ghana. He is to meet on Wednesday with the leaders of Egypt and Jordan.", "meet", {"Egypt", "Jordan", "United States", "Donald Trump"}),
    ("Chile's Ana Soto met envoys of Ghana &amp; Togo on Monday.", "met", {"Chile", "Ghana", "Togo", "Ana Soto"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), NEARBY)
def test_who_else_is_there(text: str, word: str, who: set[str]) -> None:
    assert who_is_at(text, word) == who


def test_an_initial_is_no_other_name() -> None:
    assert "Kofi Annan" in who_is_at("Kofi A. Annan met Chile's Ana Soto on Monday.", "met", "2003-05-12")


STILL = [
    ("EU leaders gave Britain more time at a summit on Thursday. French President Emmanuel Macron pushed leaders into hours of debate.", "summit", {"European Union", "France", "Emmanuel Macron"}),
    ("EU leaders gave Britain more time at a summit on Thursday. Ghana's Kofi Mensah urged leaders in a letter to hurry.", "summit", {"European Union"}),
    ("Ghana's Kofi Mensah and Peru's Luis Vega met in June to restart talks that stalled after a failed summit in Oslo in February.", "summit", {"Ghana", "Peru"}),
    ("Ghana's Kofi Mensah called off a meeting with rebel leaders and envoys of the Peruvian government, which was planned for Sunday, after the rebels claimed their men carried out an attack.", "meeting", {"Ghana", "Peru", "Kofi Mensah"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), STILL)
def test_who_is_told_around_long_clauses(text: str, word: str, who: set[str]) -> None:
    assert who_is_at(text, word) == who


AT_IT = [
    ("Ghana and Peru held talks on Monday. Norway's Jens Berg and Egypt's Sameh Shoukry also were at the table.", "talks", {"Ghana", "Peru", "Norway", "Egypt", "Jens Berg", "Sameh Shoukry"}),
    ("Ghana and Peru held talks on Monday. Norway's Jens Berg was among those who took part.", "talks", {"Ghana", "Peru", "Norway", "Jens Berg"}),
    ("Ghana and Peru held talks on Monday. Norway's Jens Berg was among those who were jailed.", "talks", {"Ghana", "Peru"}),
    ("Ghana and Peru held a conference on Monday. Norway's Jens Berg chaired it.", "conference", {"Ghana", "Peru", "Norway", "Jens Berg"}),
    ("Chile's Ana Soto and Peru's Luis Vega closed ranks on Friday. Speaking after a four-hour meeting, Soto was glad.", "meeting", {"Chile", "Peru", "Ana Soto", "Luis Vega"}),
    ("Chile's Ana Soto and Peru's Luis Vega closed ranks on Friday. Speaking after a cabinet meeting, Soto was glad.", "meeting", {"Ana Soto"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "who"), AT_IT)
def test_who_was_at_it_too(text: str, word: str, who: set[str]) -> None:
    found = [c for c in claims_of(text) if text[c.start : c.end] == word]
    assert {p.name for c in found for p in c.participants} == who
