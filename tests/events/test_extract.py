"""What sentences say of events: tables of own sentences with the expected kind, days and status, and negative ones."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import summit_timeline as st
from summit_timeline.events.extract import extract_claims
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.model import MAX_QUOTE, Claim, Document

MONDAY = "2023-07-03"


def claims(text: str, published: str = MONDAY, title: str | None = None, language: str = "en") -> tuple[Claim, ...]:
    return extract_claims(Document(text=text, published=published, title=title, language=language))


EVENTS = [
    ("A planned meeting between the leaders of Chile and Peru in Lima was cancelled.", "meeting", "../..", "cancelled"),
    ("Chile-Peru talks in Lima called off", "meeting", "../..", "cancelled"),
    (
        "The summit of Chile and Peru, due in Lima in July, will now be held on July 24.",
        "summit",
        "2023-07-24",
        "scheduled",
    ),
    (
        "A round of talks between Chile and Peru was scheduled for Thursday in Lima but will not take place.",
        "meeting",
        "2023-07-06",
        "cancelled",
    ),
    ("Chile said it would host a meeting with Peru on July 13.", "meeting", "2023-07-13", "scheduled"),
    ("Chile would host a meeting with Peru on July 13 if it could.", "meeting", "2023-07-13", "considered"),
    ("The 2024 Chile-Peru summit will be held in Lima on March 18-19.", "summit", "2024-03-18/2024-03-19", "scheduled"),
    (
        "The talks of Chile and Peru, due to begin on July 13 in Lima, have been postponed.",
        "meeting",
        "[2023-07-13..]",
        "postponed",
    ),
    (
        "The summit of Chile and Peru, originally planned for July 13 in Lima, was cancelled.",
        "summit",
        "2023-07-13",
        "cancelled",
    ),
    ("Chile will hold a May 8 meeting with Peru.", "meeting", "2024-05-08", "scheduled"),
    ("Chile may hold a meeting with Peru on July 13.", "meeting", "2023-07-13", "considered"),
    ("The president of Chile phoned the king of Peru on Friday.", "call", "2023-06-30", "held"),
    # text, kind, days, status
    (
        "The two-day summit of EU leaders through Friday ended without a deal.",
        "summit",
        "2023-06-29/2023-06-30",
        "held",
    ),
    ("Sweden will host a two-day NATO summit from July 11.", "summit", "2023-07-11/2023-07-12", "scheduled"),
    ("Kenya and Ghana will hold talks next week.", "meeting", "[2023-07-10..2023-07-16]", "scheduled"),
    ("Kenya and Ghana will hold talks on July 11-12.", "meeting", "2023-07-11/2023-07-12", "scheduled"),
    ("Ghana and Togo will sign the treaty by Friday.", "signing", "[..2023-07-07]", "scheduled"),
    ("Ghana and Togo signed a border treaty on Sunday.", "signing", "2023-07-02", "held"),
    ("The presidents of Chile and Peru met in Lima on Saturday.", "meeting", "2023-07-01", "held"),
    ("Peru's president is to visit Chile on July 20.", "visit", "2023-07-20", "scheduled"),
    ("Chile and Peru may hold a summit in September.", "summit", "[2023-09-01..2023-09-30]", "considered"),
    ("Chile called off Wednesday's meeting with Peru.", "meeting", "2023-07-05", "cancelled"),
    ("The foreign ministers of Chile and Peru will meet after July 12.", "meeting", "[2023-07-13..]", "scheduled"),
    ("Chile and Peru will hold a meeting, sources said Monday.", "meeting", "../..", "scheduled"),
    (
        "Talks between Chile and Peru will be held on Thursday and Friday.",
        "meeting",
        "2023-07-06/2023-07-07",
        "scheduled",
    ),
    ("Chile will host a two-day summit next week.", "summit", "[2023-07-10..2023-07-16]", "scheduled"),
    ("Chile and Peru will meet on July 5 or 12.", "meeting", "[2023-07-05,2023-07-12]", "scheduled"),
    ("Chile and Peru have postponed the summit set for July 12.", "summit", "2023-07-12", "postponed"),
    ("Chile and Peru wrapped up a two-day summit on Sunday.", "summit", "2023-07-01/2023-07-02", "held"),
    ("Donald Trump spoke with Xi Jinping in a phone call on Sunday.", "call", "2023-07-02", "held"),
    ("Xi Jinping told a news conference on Sunday that trade would grow.", "press", "2023-07-02", "held"),
    ("Peru's ministers are in Chile for talks that end on Wednesday.", "meeting", "[..2023-07-05]", "scheduled"),
    ("Talks between Chile and Peru begin on Wednesday.", "meeting", "[2023-07-05..]", "scheduled"),
    (
        "Peru's president arrives in Chile on Thursday for a two-day visit.",
        "visit",
        "2023-07-06/2023-07-07",
        "scheduled",
    ),
    (
        "Chile and Peru will hold their first summit since 2019 on July 26 and 27.",
        "summit",
        "2023-07-26/2023-07-27",
        "scheduled",
    ),
    ("G7 ministers gather in Stresa from July 23 to 25.", "meeting", "2023-07-23/2023-07-25", "scheduled"),
]


@pytest.mark.parametrize(("text", "kind", "days", "status"), EVENTS)
def test_an_event_has_its_kind_days_and_status(text: str, kind: str, days: str, status: str) -> None:
    found = claims(text)
    assert [(c.kind.value, c.when.edtf, c.status.value) for c in found] == [(kind, days, status)]


NOTHING = [
    "The tense encounter between Chilean and U.S. Navy ships took place on Sunday.",
    "The senate of Chile held a pro forma session on Thursday.",
    "Chile left the pact in an apparent sign of strain with Peru on Monday.",
    "The minister of Chile said the momentum for dialogue with Peru must be kept.",
    "The arrest throws a wrench into negotiations between Chile and Peru.",
    "The candidates of Chile and Peru will meet on the debate stage on Tuesday.",
    "A hearing convened in Lima on Monday.",
    "The law passed in a special session of the state legislature on Monday.",
    "Protesters gathered in Lima on Sunday.",
    'Marchers in Oslo held "Peace now" signs on Sunday.',
    "All signs point to a vote in Chile on Friday.",
    "The letter, signed by the head of the bank of Chile, came on Monday.",
    "Fans in Peru had the minister sign hats on Sunday.",
    "A few of the demands of Chile were met on Monday.",
    "The call of Peru met no response on Monday.",
    "I first visited Peru in 1964.",
    "He spoke in the White House briefing room on Monday.",
    "Ann LeeOn the rise: Chile signs pact with Peru on Monday | Vote nears MORE (D) said no.",
    "The plan does not meet the criteria of the bank.",
    "Analysts saw it as a sign of weakness on Monday.",
    "There are signs that growth will slow next week.",
    "The climbers reached the summit of Mount Kenya on Sunday.",
    "Factories are meeting demand from Chile again.",
    "The school won the swimming meet on Saturday.",
    "Chile and Peru did not meet on Sunday.",
    "Japan designated chips as critical goods last year.",
    "Japan and Chile are considering issuing a joint statement.",
    "The film “Held Talks” opened on Friday.",
    "Ministers urged Chile to sign the treaty by Friday.",
    "If Chile and Peru meet on Friday, prices will fall.",
    "The minister met with criticism on Monday.",
    "Conference rooms were full on Monday.",
    "He signed autographs in Lima on Sunday.",
    "Protesters gathered in Paris on Sunday.",
    "The shareholders' annual meeting will be held on Friday in Omaha.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_an_event_gives_nothing(text: str) -> None:
    assert claims(text) == ()


PARTICIPANTS = [
    (
        "Speaking after talks with Xi Jinping in Lima on Friday, Joe Biden said little.",
        {"China", "United States", "Xi Jinping", "Joe Biden"},
    ),
    ("Officials said on Friday that Chile and Peru will meet in Lima on July 13.", {"Chile", "Peru"}),
    ("NATO leaders will gather in Vilnius on Tuesday.", {"NATO"}),
    ("Talks in Vienna between Iran and Germany ended on Sunday.", {"Iran", "Germany"}),
    ("Talks in Iran between Norway and Chile ended on Sunday.", {"Norway", "Chile"}),
    ("Talks are set to resume Monday in Cairo between Israel and Egypt.", {"Israel", "Egypt"}),
    ("Japanese Prime Minister Fumio Kishida met EU leaders on Sunday.", {"Japan", "Fumio Kishida", "European Union"}),
    ("Turkish and Russian ministers met in Baku on Sunday.", {"Turkey", "Russia"}),
    ("A U.S.-China summit will be held on Friday.", {"United States", "China"}),
    ("Washington and Beijing will hold talks in Geneva on Friday.", {"United States", "China"}),
    (
        "Peru's president met Chilean President Ana Soto and Finance Minister Luis Vega on Sunday.",
        {"Peru", "Chile", "Ana Soto", "Luis Vega"},
    ),
    (
        "Peru's president met with Premier Jan Stolz, Foreign Minister Eva Kern and State Councilor Max Lind on Sunday.",
        {"Peru", "Jan Stolz", "Eva Kern", "Max Lind"},
    ),
    ("Ghana called for talks between Chile and Peru in Lima.", {"Chile", "Peru"}),
    ("Ghana's offer put off Friday's meeting between Chile and Peru in Togo.", {"Chile", "Peru"}),
    ("Ghana will host talks between Chile and Peru on Friday.", {"Chile", "Peru", "Ghana"}),
    ("Ghana will hold talks with Chile and Peru on Friday.", {"Chile", "Peru", "Ghana"}),
    ("Chile raised its tariffs ahead of a Mercosur summit on Friday.", {"Mercosur"}),
    ("Chile raised its tariffs before attending a Mercosur summit on Friday.", {"Mercosur", "Chile"}),
    (
        "Pope Francis spoke of peace. Chile's president met the Argentine pontiff on Sunday.",
        {"Chile", "Vatican", "Pope Francis"},
    ),
    ("Chile's president met Argentine President Javier Milei on Sunday.", {"Chile", "Argentina", "Javier Milei"}),
    ("Xi Jinping's top adviser will hold talks with Ghana on Friday.", {"China", "Ghana"}),
    ("Xi Jinping will hold talks with Ghana on Friday.", {"China", "Xi Jinping", "Ghana"}),
    ("Ghana's president met Kim Jong Un's sister in Accra on Sunday.", {"Ghana"}),
    ("Anger over the fugitive banker Tom Reed made Chile call off Friday's meeting with Peru.", {"Chile", "Peru"}),
    ("While Ghana never said what Friday's plan was, Chile will meet Peru on Sunday.", {"Chile", "Peru"}),
    ("While in Ghana, Chile's president will meet Peru's president on Sunday.", {"Chile", "Peru"}),
    (
        "Chile's talks with Peru begin on Friday with a meeting between Ana Soto of Ghana and Luis Vega of Togo.",
        {"Chile", "Peru"},
    ),
    (
        "President Joe Biden and President Xi Jinping differ. The Chinese leader will meet Ghana's king on Friday.",
        {"China", "Xi Jinping", "Ghana"},
    ),
    (
        "President Joe Biden and President Xi Jinping differ. The U.S. president will meet Ghana's king on Friday.",
        {"United States", "Joe Biden", "Ghana"},
    ),
    ("Xi Jinping, who has announced plans to meet Ghana's king, spoke on Sunday.", {"China", "Xi Jinping", "Ghana"}),
    ("“We trust Ghana,” Chile's president said after talks with Peru on Sunday.", {"Chile", "Peru"}),
    ("Chile's president said “trust” had grown after talks with Peru on Sunday.", {"Chile", "Peru"}),
    ("Pyongyang's announcement is timed for U.S.-China talks on Friday.", {"United States", "China"}),
    ("Pyongyang's negotiators will join U.S.-China talks on Friday.", {"North Korea", "United States", "China"}),
    ("Members of the Banana Growers Organization met on Sunday.", {"Banana Growers Organization"}),
    ("Chile's president will address the United Nations General Assembly on Friday.", {"United Nations", "Chile"}),
    ("President Joe Biden will meet with congressional leaders on Friday.", {"U.S. Congress", "Joe Biden"}),
    ("Ana Soto, who leads the union of farmers, said the G7 summit would be held on Friday.", {"G7"}),
]


@pytest.mark.parametrize(("text", "names"), PARTICIPANTS)
def test_participants_have_canonical_names(text: str, names: set[str]) -> None:
    assert {p.name for p in claims(text)[0].participants} == names


def test_ministers_of_a_group_hold_one_meeting() -> None:
    found = claims("The foreign ministers of the G7 gathered in Lima on Sunday.")
    assert [(c.kind.value, [p.name for p in c.participants]) for c in found] == [("meeting", ["G7"])]


def test_what_is_signed_is_named_or_unknown() -> None:
    (found,) = claims("The president of Chile signed into law on Sunday a bill on trade.")
    assert found.subject is None
    (found,) = claims("Chile and Peru initialed a peace agreement on Sunday.")
    assert found.subject == "peace agreement"


def test_a_surname_that_two_share_is_his_who_is_named_most() -> None:
    text = (
        "It recalls the summit with Kim Dae-jung in 2000. Kim Jong Un met the king of Peru on Friday. Kim Jong Un left. "
        "A summit with Kim will be held in Lima on July 13."
    )
    last = claims(text)[-1]
    assert {p.name for p in last.participants if p.kind == "person"} == {"Kim Jong Un"}


def test_a_city_after_in_is_the_place_with_country_and_zone() -> None:
    place = claims("Kenya and Ghana held talks in Geneva on Sunday.")[0].place
    assert place is not None
    assert (place.name, place.country, place.kind, place.timezone) == ("Geneva", "Switzerland", "city", "Europe/Zurich")


def test_a_country_after_in_is_a_place() -> None:
    place = claims("NATO will hold a summit in Lithuania on July 11.")[0].place
    assert place is not None
    assert (place.name, place.country, place.kind) == ("Lithuania", "Lithuania", "country")


@pytest.mark.parametrize(
    "text",
    [
        "Dozens of ministers of Chile and Peru gathered in Paris on Monday.",
        "EU leaders met in Rome on Friday to debate the budget.",
        "The 78th session of the General Assembly opened in New York on Tuesday.",
        'Chile and its "old friend" sign a treaty in Lima on Friday.',
    ],
)
def test_what_looks_like_no_event_and_is_one(text: str) -> None:
    assert claims(text)


def test_the_events_beside_what_only_looks_like_one_are_kept() -> None:
    text = (
        "Chile will sign the pact with Peru on Tuesday. Its minister met her colleague of Peru at the daily briefing."
    )
    assert [c.kind.value for c in claims(text)][:2] == ["signing", "meeting"]
    assert [c.kind.value for c in claims("Chile and Peru held talks.")] == ["meeting"]
    assert [c.kind.value for c in claims("Talks between Chile and Peru ended without a deal.")] == ["meeting"]
    assert [c.kind.value for c in claims("Chile and Peru will sign on Tuesday a memorandum on chips.")] == ["signing"]
    assert [c.kind.value for c in claims("The paper wants MORE talks. Chile and Peru met on Monday.")] == ["meeting"]


def test_two_days_that_are_no_span_are_two_claims() -> None:
    found = claims("The ministers of Chile and Peru will meet on Monday and Wednesday.", published="2023-07-01")
    assert [c.when.edtf for c in found] == ["2023-07-03", "2023-07-05"]
    assert len({c.key for c in found}) == 2


def test_a_later_mention_takes_up_the_earlier_one() -> None:
    found = claims("Chile and Peru will hold a summit in Lima on Friday. The summit will be short.")
    assert found[1].antecedent == ("text", found[0].start, found[0].end)


def test_another_language_gives_nothing() -> None:
    assert claims("Chile and Peru will hold a summit on Friday.", language="de") == ()


def test_the_users_words_count() -> None:
    document = Document(text="The Danube Forum ministerial will be held on Friday.", published=MONDAY)
    mine = Lexicon.default().adding(nouns={"ministerial": "meeting"}, names={"Danube Forum": "organisation"})
    (claim,) = extract_claims(document, lexicon=mine)
    assert claim.participants[0].name == "Danube Forum"


def test_a_long_sentence_is_quoted_in_part() -> None:
    (claim,) = claims("Chile " + "and so on, " * 300 + "and Peru met on Sunday " + "and so on, " * 300)
    assert len(claim.quote) <= MAX_QUOTE


PIECES = [
    "summit",
    "met",
    "will sign",
    "Japan",
    "the EU",
    "on Monday",
    "July 11-12",
    "(",
    "“",
    ".",
    "\n\n",
    "U.S.",
    ",",
    "after",
    "two-day",
    "talks",
    "🙂",
]


@settings(max_examples=60, deadline=None)
@given(some.one_of(some.text(min_size=1), some.lists(some.sampled_from(PIECES), min_size=1).map(" ".join)))
def test_any_text_is_read_without_an_error(text: str) -> None:
    if text.strip():
        for claim in claims(text, title=text[:100]):
            assert 0 < len(claim.quote) <= MAX_QUOTE


def test_a_pronoun_takes_the_event_up_with_its_new_day() -> None:
    found = claims("Chile postponed Friday's summit with Peru. It will instead take place on July 20.")
    assert [(c.status.value, c.when.edtf) for c in found] == [("postponed", "2023-07-07"), ("scheduled", "2023-07-20")]
    assert found[1].antecedent == ("text", found[0].start, found[0].end)


ABSENT = [
    ("Putin will not attend the G20 summit on Friday.", {"Vladimir Putin"}),
    ("Chile's president will skip Friday's summit with Peru.", {"Chile"}),
    ("The summit of the G7 will be held without Japan on Friday.", {"Japan"}),
    (
        "President Vladimir Putin said on Sunday he would skip the summit in Lima next week.",
        {"Vladimir Putin"},
    ),
    ("Japan and China met in Tokyo on Friday without South Korea.", {"South Korea"}),
    ("Peru and Chile met in Lima without the US and Canada.", {"United States", "Canada"}),
    ("Chile and Peru signed the pact on Sunday without Bolivia's consent.", set()),
]


@pytest.mark.parametrize(("text", "names"), ABSENT)
def test_who_stays_away_is_kept_apart(text: str, names: set[str]) -> None:
    claim = claims(text)[0]
    assert {p.name for p in claim.absent} == names
    assert not names & {p.name for p in claim.participants}


RELATIONS = [
    ("Kishida will visit Belgium after attending a NATO summit.", "after", "after attending"),
    ("The ministers of Chile and Peru will meet on the sidelines of the G20 summit.", "during", "on the sidelines of"),
    ("The ministers of Chile and Peru will meet ahead of the G20 summit.", "before", "ahead of"),
]


@pytest.mark.parametrize(("text", "kind", "words"), RELATIONS)
def test_what_the_text_states_between_events_is_kept(text: str, kind: str, words: str) -> None:
    first, second = claims(text)
    (relation,) = first.relations
    assert (relation.kind.value, relation.words) == (kind, words)
    assert (relation.start, relation.end) == (second.start, second.end)


def test_a_row_of_summits_has_its_number() -> None:
    (claim,) = claims("The 19th G20 summit will be held in Rio on November 18.")
    assert (claim.series, claim.ordinal) == ("G20", 19)


def test_a_title_is_read_too() -> None:
    found = claims("Talks went on for long.", title="Chile, Peru to hold summit on Friday")
    assert [(c.part, c.kind.value, c.when.edtf) for c in found if c.part == "title"] == [
        ("title", "summit", "2023-07-07")
    ]


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Chile signs treaty with Peru", "held"),
        ("Chile meets Peru", "held"),
        ("Chile to sign treaty with Peru", "scheduled"),
        ("Chile signs treaty with Peru on Friday", "scheduled"),
    ],
)
def test_a_headline_in_the_present_is_news_of_what_was_done(title: str, status: str) -> None:
    assert [c.status.value for c in claims("The text tells of nothing else.", title=title)] == [status]


def test_a_length_in_a_window_is_kept() -> None:
    (claim,) = claims("Chile will host a two-day summit next week.")
    assert (claim.when.duration, str(claim.when.start_latest), str(claim.when.end_earliest)) == (
        2,
        "2023-07-15",
        "2023-07-11",
    )


REPORT = """Chile and Peru are weighing closer ties after their leaders meet next week, officials said Monday.

Chilean Prime Minister Ana Soto and Peruvian President Luis Vega will hold a regular summit in Lima on July 13.

Vega is to visit Uruguay for a meeting with OAS chiefs after attending a two-day Mercosur summit from July 11."""


def test_a_report_is_read_as_a_whole() -> None:
    first, second, visit, meeting, other = claims(REPORT)
    assert second.antecedent == ("text", first.start, first.end)
    assert {p.name for p in second.participants} == {"Chile", "Peru", "Ana Soto", "Luis Vega"}
    assert second.place is not None
    assert second.place.name == "Lima"
    assert not visit.when.known
    assert not meeting.when.known
    assert other.when.edtf == "2023-07-11/2023-07-12"
    assert other.series == "Mercosur"
    assert [r.kind.value for r in visit.relations] == ["after"]


def test_a_line_of_event_words_alone_is_read_in_linear_time() -> None:
    assert claims("summit " * 20_000) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The summit was postponed" + " , " * 28 + "Monday.",
        "The summit was moved" + " , a , b" * 10 + " Monday.",
        "Bush held talks in the " + "ABCDEFGH" * 12 + " capital on Monday.",
        "A" * 400 + " met Blair on Monday.",
        "Bush met Blair on Monday with " + "Angela Merkel, Tony Blair, Jacques Chirac and George Bush, " * 300,
        "Bush met Blair on Monday in Paris with Peru, " + "Chile, Peru, Ghana, Togo, " * 60 + "who will not attend.",
        "Bush met Blair " + "and with Blair " * 60,
        "Bush met Blair " + "." * 60_000 + "x",
        "Bush received Blair in Paris. " * 2_000,
        "On May 3 he visited, " * 200,
        "Forum Council Committee Summit " * 1_000,
        'On Monday she congratulated parliamentarians notwithstanding misunderstandings "we met Chilean officials today."',
    ],
)
def test_a_text_that_no_pattern_fits_is_given_up_soon(text: str) -> None:
    assert all(c.quote in text for c in claims(text))


def test_a_past_tense_takes_no_date_to_the_year_before() -> None:
    text = "The leaders of Peru and Chile still plan to confer. The original summit date was June 12."
    days = {claim.when.edtf for claim in extract_claims(Document(text=text, published="2018-05-25"))}
    assert "2017-06-12" not in days


def test_the_two_countries_are_not_the_two_men() -> None:
    text = "President Moon Jae-in of South Korea met Kim Jong Un on Friday. Talks between the two countries open on July 13."
    talks = next(c for c in claims(text) if c.when.start_earliest is not None and c.when.start_earliest.month == 7)
    assert {p.name for p in talks.participants} == {"South Korea", "North Korea"}


GENEVA = """GENEVA - U.S. President Joe Biden and Russian President Vladimir Putin will hold a summit in Geneva on June 16.

Biden will first attend a G7 summit in Cornwall, England, on June 11-13 and a NATO summit in Brussels on June 14. He will also meet Turkish President Tayyip Erdogan on the sidelines of the NATO gathering.

U.S. Secretary of State Antony Blinken and Russian Foreign Minister Sergei Lavrov met in Reykjavik on May 19 to prepare the meeting.

Swiss President Guy Parmelin will meet both leaders on the eve of the summit. No Swiss president has ever met Putin before."""


def test_events_side_by_side_keep_their_own_days_and_people() -> None:
    events = st.extract(st.Document(text=GENEVA, published="2021-06-04")).events
    days = {(e.place.name if e.place else None, e.kind.value): e for e in events}
    nato = days["Brussels", "summit"]
    assert nato.when.edtf == "2021-06-14"
    assert "Turkey" not in {p.name for p in nato.participants}
    prepared = days["Reykjavik", "meeting"]
    assert prepared.when.edtf == "2021-05-19"
    assert {p.name for p in prepared.participants if p.kind == "person"} == {"Antony Blinken", "Sergey Lavrov"}
    geneva = days["Geneva", "summit"]
    assert geneva.when.edtf == "2021-06-16"
    assert geneva.status.value == "scheduled"
    assert "Antony Blinken" not in {p.name for p in geneva.participants}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Obama cancelled a meeting with Duterte that had been set for Tuesday.", "2016-09-06"),
        ("Obama cancelled a meeting with Duterte that had been set for Sunday.", "2016-09-04"),
    ],
)
def test_a_plan_that_was_given_up_was_for_the_nearer_day(text: str, days: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2016-09-05")).events
    assert (event.when.edtf, event.status.value) == (days, "cancelled")


def events_of(text: str, published: str = "2022-06-27") -> list[st.Event]:
    return list(st.extract(st.Document(text=text, published=published)).events)


def names(event: st.Event) -> set[str]:
    return {p.name for p in event.participants}


def test_a_continent_is_no_country() -> None:
    (talks,) = events_of("BRICS leaders are to hold talks with South American counterparts in Brasilia on Wednesday.")
    assert "United States" not in names(talks)
    (talks,) = events_of("BRICS leaders are to hold talks with American counterparts in Brasilia on Wednesday.")
    assert "United States" in names(talks)


def test_those_whom_a_government_sends() -> None:
    (talks,) = events_of("Negotiators from Tehran and Norwegian officials resume talks in Vienna on Tuesday.")
    assert names(talks) == {"Iran", "Norway"}
    assert talks.place is not None
    assert talks.place.name == "Vienna"


def test_the_month_in_front_of_a_verb_of_saying_is_that_of_the_event() -> None:
    (summit, *_) = events_of("Joko Widodo, who hosts the G20 summit in Bali in November, said he would stay at home.")
    assert summit.when.edtf == "[2022-11-01..2022-11-30]"


def test_a_meeting_on_the_sidelines_is_on_some_day_of_the_gathering() -> None:
    text = "Abe and Xi are to meet on the sidelines of the Lima summit from Sept. 11 to 13."
    met = next(e for e in events_of(text, "2018-09-03") if "Shinzo Abe" in names(e))
    assert (str(met.when.earliest), str(met.when.latest)) == ("2018-09-11", "2018-09-13")
    assert not met.when.exact


@pytest.mark.parametrize(
    ("text", "status", "absent"),
    [
        ("King Salman of Saudi Arabia pulled out of the summit in Lima at the weekend.", "scheduled", {"King Salman"}),
        ("Trump pulled out of the summit with Kim on Thursday.", "cancelled", set()),
        ("Trump pulled out of the summit in Lima set for July 20.", "scheduled", {"Donald Trump"}),
    ],
)
def test_who_pulls_out_of_a_gathering_is_absent_and_it_is_still_on(text: str, status: str, absent: set[str]) -> None:
    (event,) = events_of(text)
    assert event.status.value == status
    assert {p.name for p in event.absent} == absent


def test_the_two_are_she_and_the_one_who_is_named() -> None:
    text = "Britain's Theresa May will leave early. She was to raise leaks with Trump when the two meet on Friday."
    (event,) = events_of(text, "2017-05-24")
    assert {"Theresa May", "Donald Trump"} <= names(event)


def test_a_summit_that_drew_to_a_close_on_a_day_ended_on_it() -> None:
    text = "India handed over the presidency on Sunday as a two-day summit in New Delhi drew to a close."
    (summit,) = events_of(text, "2023-09-10")
    assert (summit.when.edtf, summit.status.value) == ("2023-09-09/2023-09-10", "held")


def test_next_year_s_gathering_is_in_that_year() -> None:
    text = "Lula da Silva of Brazil said next year's gathering would be held in Rio de Janeiro on Nov. 18-19."
    (gathering,) = events_of(text, "2023-09-10")
    assert gathering.when.edtf == "2024-11-18/2024-11-19"


def test_whom_a_relative_clause_names_takes_no_part_in_what_follows() -> None:
    text = "Erdogan, who met Russia's Vladimir Putin in Sochi on Sept. 4, will speak to Ukraine's Volodymyr Zelenskiy by phone."
    call = next(e for e in events_of(text, "2023-09-10") if e.kind.value == "call")
    assert not {"Russia", "Vladimir Putin"} & names(call)
    assert {"Recep Tayyip Erdogan", "Volodymyr Zelensky"} <= names(call)


def test_a_habit_is_no_event() -> None:
    assert events_of("The two sides have agreed to hold talks twice a year.") == []


def test_they_are_the_group_that_opens_the_sentence() -> None:
    text = "President Obama will fly to Japan. Finance ministers failed to agree when they met in Gyeongju last month."
    met = next(e for e in events_of(text, "2010-11-11") if e.place is not None and e.place.name == "Gyeongju")
    assert "Barack Obama" not in names(met)


def test_the_country_of_a_dateline_takes_no_part() -> None:
    (summit, *_) = events_of("SEOUL, South Korea -- G-20 leaders opened a two-day summit on Thursday.", "2010-11-11")
    assert names(summit) == {"G20"}


def test_two_meetings_of_one_report_are_not_one_that_was_moved() -> None:
    text = (
        "South Korea, Japan and China had planned to hold a summit in Seoul late this month, but it has been put off. "
        "Park Geun-hye plans to visit China next month for talks with President Xi Jinping, her spokesman said."
    )
    found = {e.kind.value: e for e in events_of(text, "2013-05-08")}
    assert found["summit"].status.value == "postponed"
    assert names(found["summit"]) == {"South Korea", "Japan", "China"}
    assert found["meeting"].when.edtf == "[2013-06-01..2013-06-30]"


def test_what_would_be_initialled_and_signed_is_not_done() -> None:
    text = "The accord of Peru and Chile would be initialled in Lima and signed in Santiago within weeks."
    assert {e.status.value for e in events_of(text) if e.kind.value == "signing"} == {"scheduled"}


def test_a_dateline_gives_no_place_to_what_was_over_days_before() -> None:
    text = "TOKYO - EU leaders decided at a two-day meeting through Friday to lift import curbs."
    (meeting,) = events_of(text, "2023-07-03")
    assert (meeting.when.edtf, meeting.place) == ("2023-06-29/2023-06-30", None)


# the words of talks, and the number of the round that they tell
ROUNDS = [
    ("The third round of talks between Chad and Niger opened in Lima on Monday.", 3),
    ("Chad and Niger held a 12th round of border talks in Lima on Monday.", 12),
    ("Chad and Niger will hold a second round of negotiations in Lima on Monday.", 2),
    ("Chad and Niger held the first talks of the year in Lima on Monday.", None),
    ("Chad and Niger held a new round of talks in Lima on the second of June.", None),
]


@pytest.mark.parametrize(("text", "number"), ROUNDS)
def test_a_round_of_talks_has_its_number(text: str, number: int | None) -> None:
    claims = st.extract_claims(st.Document(text=text, published="2022-06-27"))
    assert [c.ordinal for c in claims] == [number]
