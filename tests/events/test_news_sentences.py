"""Sentences as web news builds them, each with its event: plans that came to nothing, windows, captions, bodies. Own sentences."""

import pytest

import summit_timeline as st

SUNDAY = "2019-02-17"

# a sentence, and of one of its claims: kind, status and days, place, and who in the order of the alphabet
SENTENCES = [
    # a plan told as one of the past, of which nothing came
    ("Chile's king was scheduled to meet the king of Peru on Friday, but the Peruvians canceled.", "meeting cancelled 2019-02-15", None, "Chile, Peru"),
    ("Chile's king was due to meet the king of Peru on Friday, but the talks were postponed.", "meeting postponed 2019-02-15", None, "Chile, Peru"),
    ("Chile's king was due to meet the king of Peru on Friday, but officials gave no details.", "meeting scheduled 2019-02-22", None, "Chile, Peru"),
    # what is done at an event of a time that goes on is done
    ("Angela Merkel raised the matter with Emmanuel Macron at their talks this month.", "meeting held [2019-02-01..2019-02-17]", None, "Angela Merkel, Emmanuel Macron, France, Germany"),
    ("Angela Merkel will raise the matter with Emmanuel Macron at their talks this month.", "meeting scheduled [2019-02-01..2019-02-28]", None, "Angela Merkel, Emmanuel Macron, France, Germany"),
    ("Ministers unveiled the plan at the end of the OPEC meeting in Vienna.", "meeting held -", "Vienna", "OPEC"),
    ("Ministers may unveil the plan at the end of the OPEC meeting in Vienna on Friday.", "meeting scheduled 2019-02-22", "Vienna", "OPEC"),
    # what has been going on since a month, and what has not been
    ("Talks between Chile and Peru have been ongoing since June of 2018.", "meeting held [2018-06-01..]", None, "Chile, Peru"),
    ("There have been no talks between Chile and Peru since June.", None, None, ""),
    # bodies that announce a meeting of their own, for a day to come
    ("The United Nations Security Council announced an emergency meeting for Wednesday.", "meeting scheduled 2019-02-20", None, "United Nations"),
    ("The Arab League announced a meeting of foreign ministers for Wednesday in Cairo.", "meeting scheduled 2019-02-20", "Cairo", "Arab League"),
    ("The United Nations announced talks between Chile and Peru for Wednesday.", "meeting scheduled 2019-02-20", None, "Chile, Peru"),
    ("Russia's Security Council met on Thursday.", "meeting held 2019-02-14", None, "Security Council of Russia"),
    # the date under a picture
    ("Chile's king greets the king of Peru as they meet at the old demilitarized zone, in Panmunjom, South Korea, June 30, 2018.", "meeting held 2018-06-30", "Panmunjom", "Chile, Peru"),
    # those of a list of countries who are somebody's peers
    ("Angela Merkel and her peers from Chile, Peru and Togo met in Rome on Friday.", "meeting held 2019-02-15", "Rome", "Angela Merkel, Chile, Germany, Peru, Togo"),
    # where something else was that is spoken of; for which place a plan is
    ("After a meeting with Chile on Friday, Peru denied all knowledge of what took place in its consulate in Istanbul.", "meeting held 2019-02-15", None, "Chile, Peru"),
    ("The plan builds momentum for next year's climate summit slated for Paris.", "summit scheduled [2020-01-01..2020-12-31]", "Paris", ""),
    # a participle that opens a sentence has its day for itself
    ("Added to the plan only last month, the stop in Chile comes as NATO leaders gather in Cardiff.", "summit scheduled -", "Cardiff", "NATO"),
    ("Scheduled for next month, the summit in Cardiff will bring NATO leaders together.", "summit scheduled [2019-03-01..2019-03-31]", "Cardiff", "NATO"),
    # what hangs on an event waits for it
    ("Its fate appeared to hinge on a meeting Thursday between Angela Merkel and Emmanuel Macron.", "meeting scheduled 2019-02-21", None, "Angela Merkel, Emmanuel Macron, France, Germany"),
    # what somebody is expected to do at an event is to come, also on the day of the report
    ("Chile's king is expected to join other kings at a private meeting with the king of Peru in Lima on Sunday.", "meeting scheduled 2019-02-17", "Lima", "Chile, Peru"),
    ("Chile's king joined other kings at a private meeting with the king of Peru in Lima on Sunday.", "meeting held 2019-02-17", "Lima", "Chile, Peru"),
    # who meets in a second clause behind "as"
    ("As Moscow escalates its war in eastern Ukraine and NATO convenes this week in Wales, the world waits.", "meeting scheduled [2019-02-18..2019-02-24]", "Wales", "NATO"),
    # what is discussed at a meeting takes no part in it
    ("The Peruvian siege was discussed on Friday at a meeting between Angela Merkel and Emmanuel Macron.", "meeting held 2019-02-15", None, "Angela Merkel, Emmanuel Macron, France, Germany"),
    ("The envoy met Trump son-in-law Jared Kushner on Friday.", "meeting held 2019-02-15", None, "Jared Kushner, United States"),
    # a verb behind a comma and an adverb
    ("Angela Merkel is making plans and serving as an envoy, meeting privately last month with Emmanuel Macron.", "meeting held [2019-01-01..2019-01-31]", None, "Angela Merkel, Emmanuel Macron, France, Germany"),
    # a verb in the past behind a subject, before another clause
    ("Angela Merkel huddled with her team on Thursday as she faces criticism.", "meeting held 2019-02-14", None, "Angela Merkel, Germany"),
    # a day in the words that tell of the subject, and one of the verb
    ("The panel looking into the attack on Dec. 14 in Lima is meeting with envoys of Chile.", "meeting held -", None, "Chile"),
    ("The envoys sent to Chile met the king of Peru on Dec. 14.", "meeting held 2018-12-14", None, "Peru"),
    ("It may be the king of Peru -- who was in Moscow on Tuesday meeting with Vladimir Putin.", "meeting held 2019-02-12", "Moscow", "Peru, Russia, Vladimir Putin"),
    # what is passed, papers of one side, what has yet to be
    ("The treaty met that test on Thursday, Angela Merkel said.", None, None, ""),
    ("Nine lawmakers and Angela Merkel signed a letter on Thursday that calls for new talks.", None, None, ""),
    ("Chile signed a letter of intent with Peru on Thursday.", "signing held 2019-02-14", None, "Chile, Peru"),
    ("Angela Merkel, who has yet to hold a meeting with Mark Rutte, huddled Friday with Emmanuel Macron.", "meeting held 2019-02-15", None, "Angela Merkel, Emmanuel Macron, France, Germany"),
    # peace talks are where they are told to be, and not what they are about
    ("Chile and Peru held peace talks in Geneva on Friday.", "meeting held 2019-02-15", "Geneva", "Chile, Peru"),
    ("Chile and Peru held talks on Friday on the war in Syria.", "meeting held 2019-02-15", None, "Chile, Peru"),
    # somebody went on a day to do it; what was shown at a meeting
    ("Emmanuel Macron jetted to Rome on Monday evening to huddle with Angela Merkel.", "meeting held 2019-02-11", "Rome", "Angela Merkel, Emmanuel Macron, France, Germany"),
    ("Presented to ministers at an Arab League meeting in Cairo on Monday, the plan would cost billions.", "meeting held 2019-02-11", "Cairo", "Arab League"),
    # people of somebody's, and a doctor who only has the name of a prime minister
    ("A Putin aide met Angela Merkel on Thursday.", "meeting held 2019-02-14", None, "Angela Merkel, Germany, Russia"),
    ("Vladimir Putin met aides of Angela Merkel on Thursday.", "meeting held 2019-02-14", None, "Germany, Russia, Vladimir Putin"),
    ("Angela Merkel, an ally of Emmanuel Macron, met Xi Jinping on Thursday.", "meeting held 2019-02-14", None, "Angela Merkel, China, Germany, Xi Jinping"),
    ("Dr. Lee came last month to meet members of Congress.", "meeting held [2019-01-01..2019-01-31]", None, "Lee, U.S. Congress"),
    # parliaments that sit, troops and crowds are no meetings
    ("The House and the Senate are in session Friday.", None, None, ""),
    ("He goes to a new European Parliament that convenes in July.", None, None, ""),
    ("The truce held as Chilean ground forces gathered near Lima on Friday.", None, None, ""),
    ("The Security Council is in emergency session on Friday.", "meeting held 2019-02-15", None, "United Nations"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "place", "who"), SENTENCES)
def test_a_sentence_tells_its_event(text: str, told: str | None, place: str | None, who: str) -> None:
    claims = st.extract_claims(st.Document(text=text, published=SUNDAY))
    found = [
        (
            f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}",
            c.place.name if c.place else None,
            ", ".join(sorted(p.name for p in c.participants)),
        )
        for c in claims
    ]
    if told is None:
        assert found == []
    else:
        assert (told, place, who) in found


def test_what_was_in_the_night_of_something_else_is_not_of_the_day_of_the_news() -> None:
    text = "The arrest was announced on Thursday. It came on the same night that Angela Merkel and Emmanuel Macron met in Nice."
    (claim,) = st.extract_claims(st.Document(text=text, published=SUNDAY))
    assert not claim.when.known


def events(text: str) -> list[tuple[str, ...]]:
    """Of each event its kind and the people of whom it tells."""
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    return [tuple(p.name for p in e.participants if p.kind == "person") for e in found]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "After a meeting with Angela Merkel on Thursday, Emmanuel Macron said they would go on. Earlier, after his own "
            "meeting with Merkel, Mark Rutte called for calm.",
            [("Angela Merkel", "Emmanuel Macron"), ("Angela Merkel", "Mark Rutte")],
        ),
        (
            "Angela Merkel met a Chilean envoy in Lima on June 9. The talks that Peter Altmaier held with the Chilean "
            "ambassador in March were about coal.",
            [("Angela Merkel",), ("Peter Altmaier",)],
        ),
        (
            "Angela Merkel met Emmanuel Macron in Nice on Thursday. After the meeting with Macron, Merkel flew home.",
            [("Angela Merkel", "Emmanuel Macron")],
        ),
    ],
)
def test_his_own_meeting_is_another_one(text: str, people: list[tuple[str, ...]]) -> None:
    assert sorted(tuple(sorted(row)) for row in events(text)) == sorted(people)


def test_talks_from_which_somebody_is_shut_out_are_not_of_the_day_of_the_news() -> None:
    text = "A blast killed ten in Kabul on Thursday. Chile's king, whose envoys are shut out of the talks of Peru and Togo, sent help."
    assert [e.when.known for e in st.extract(st.Document(text=text, published=SUNDAY)).events] == [False]


def test_talks_that_somebody_was_instrumental_in_are_not_of_the_day_of_the_news() -> None:
    text = "Shelling went on on Thursday. An aide of Angela Merkel, who was instrumental in the peace talks in Minsk, said so."
    assert [e.when.known for e in st.extract(st.Document(text=text, published=SUNDAY)).events] == [False]


def test_those_between_whom_it_was_are_read_across_an_aside_with_two_verbs() -> None:
    text = (
        "It came after a meeting Wednesday between members of Congress and President Donald Trump at the White House, where "
        "Trump shot down a plan and accused lawmakers of fear."
    )
    (claim,) = st.extract_claims(st.Document(text=text, published=SUNDAY))
    assert [p.name for p in claim.participants] == ["U.S. Congress", "Donald Trump"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A gathering of hundreds of nationalists in Virginia ended on Saturday in a clash with Chile's envoys.", []),
        ("A gathering of hundreds of delegates from Chile and Peru in Rome ended on Saturday.", ["meeting"]),
        ("Angela Merkel sat down for an interview with CNN on Tuesday.", []),
        ("Angela Merkel sat down for talks with Emmanuel Macron on Tuesday.", ["meeting"]),
        # two people whom one of them meets, told alike, are two meetings
        ("Angela Merkel will meet Emmanuel Macron. She will also meet Mark Rutte at a villa.", ["meeting", "meeting"]),
    ],
)
def test_what_is_a_meeting(text: str, kinds: list[str]) -> None:
    assert [e.kind.value for e in st.extract(st.Document(text=text, published=SUNDAY)).events] == kinds


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "the summit" is the one that has been called so, not the meeting on its sidelines
        (
            "Angela Merkel will meet Emmanuel Macron next week at the Group of 20 summit in Osaka. The meeting moved markets "
            "as there had been doubt whether she would show up for the summit.",
            [("meeting", ["meet", "meeting"]), ("summit", ["summit", "summit"])],
        ),
        (
            "Angela Merkel will meet Emmanuel Macron in Nice next week. The summit will be their second.",
            [("summit", ["meet", "summit"])],
        ),
    ],
)
def test_what_the_summit_takes_up(text: str, told: list[tuple[str, list[str]]]) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert sorted((e.kind.value, [text[c.start : c.end] for c in e.claims]) for e in found) == told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # the only two countries of which the text has told are "the two sides"
        (
            "Chile will waive duties on goods of Peru. Envoys from the two countries met in Lima on Friday.",
            ["Chile", "Peru"],
        ),
        ("Chile praised Peru and Togo. Envoys from the two countries met in Lima on Friday.", []),
        # two people of one country
        (
            "While Barack Obama spoke to Joe Biden many times, it was settled in a White House meeting between the two Friday.",
            ["Barack Obama", "Joe Biden"],
        ),
        (
            "Barack Obama and Joe Biden made peace at a dinner of donors. Friday night's meeting was their first since May.",
            ["Barack Obama", "Joe Biden"],
        ),
        # a body that announces its own meeting
        ("The United Nations Security Council announced a meeting scheduled for Friday morning.", ["United Nations"]),
    ],
)
def test_who_the_two_are(text: str, who: list[str]) -> None:
    claims = [c for c in st.extract_claims(st.Document(text=text, published=SUNDAY)) if c.when.known]
    assert sorted({p.name for c in claims for p in c.participants}) == who


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "ASEAN leaders will open a summit in Manila on Monday. The summit ends on Wednesday.",
            ["2019-02-18/2019-02-20"],
        ),
        (
            "ASEAN leaders opened a summit in Manila on Friday. The meeting closes on Tuesday.",
            ["2019-02-15/2019-02-19"],
        ),
        ("OECD ministers will meet in Paris on Tuesday. The meeting ends on Wednesday.", ["2019-02-19/2019-02-20"]),
        # a last day that comes before the first one is another event's; so is one of weeks later
        (
            "ASEAN leaders will open a summit in Manila on Monday. The summit ended on Friday.",
            ["2019-02-15", "2019-02-18"],
        ),
        (
            "OECD ministers will meet in Paris on Tuesday. The meeting ends on March 30.",
            ["2019-02-19", "[..2019-03-30]"],
        ),
        (
            "Sergey Lavrov will meet John Kerry on Monday. The meeting is expected to last two days.",
            ["2019-02-18/2019-02-19"],
        ),
        ("Sergey Lavrov will meet John Kerry on Monday. The meeting could last two days.", ["2019-02-18"]),
        (
            "The Camp David summit ended Friday without an agreement after 15 days of talks between Ehud Barak and Yasser Arafat.",
            ["2019-02-01/2019-02-15"],
        ),
        # there is none
        ("Kremlin: no meeting planned between Vladimir Putin and Joe Biden", []),
    ],
)
def test_first_and_last_days_in_two_sentences(text: str, told: list[str]) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert sorted(e.when.edtf for e in found) == told


def test_a_gathering_that_goes_on_today_is_in_the_town_of_the_report() -> None:
    text = "GENEVA -- Oil ministers of OPEC opened an emergency meeting today. The meeting is to end on Thursday."
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert [(e.when.edtf, e.place and e.place.name) for e in found] == [("2019-02-17/2019-02-21", "Geneva")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what a host does elsewhere is not what the guest comes for
        (
            "Trump will host Moon Jae-in in Washington on Friday, and will attend the G-7 summit in Quebec on March 8.",
            [("meeting", "2019-02-22", "Washington"), ("summit", "2019-03-08", "Quebec")],
        ),
        # the day on which the outcome of a meeting is to be told
        (
            "Kim Jong Un and Moon Jae-in met Saturday at Panmunjom. Moon will announce the outcome of the meeting on Monday.",
            [("meeting", "2019-02-16", "Panmunjom")],
        ),
        (
            "Kim Jong Un and Moon Jae-in met Saturday at Panmunjom. Details of the talks will be released on Monday.",
            [("meeting", "2019-02-16", "Panmunjom")],
        ),
        (
            "Kim Jong Un and Moon Jae-in met Saturday at Panmunjom. Moon will announce a meeting on Monday with Shinzo Abe.",
            [("meeting", "2019-02-16", "Panmunjom"), ("meeting", "2019-02-18", None)],
        ),
        # the day of somebody's return
        (
            "Lavrov left the talks in Geneva on Friday and was to return on Tuesday.",
            [("meeting", "2019-02-15", "Geneva")],
        ),
        # the county of the summit, not the house where somebody had tea
        (
            "Biden came from Britain, where the Group of Seven ended a summit in Cornwall on Friday and he had tea at Windsor Castle.",
            [("summit", "2019-02-15", "Cornwall")],
        ),
    ],
)
def test_days_and_places_of_something_else_in_the_sentence(text: str, told: list[tuple[str, str, str | None]]) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert [(e.kind.value, e.when.edtf, e.place and e.place.name) for e in found] == told


def test_a_guest_is_received_by_who_does_not_host_the_summit_elsewhere() -> None:
    text = "Trump will host Moon Jae-in in Washington on Friday, and will attend the G-7 summit in Quebec on March 8."
    summit = st.extract(st.Document(text=text, published=SUNDAY)).events[-1]
    assert {p.name: p.role for p in summit.participants} == {"Donald Trump": None, "United States": None, "G7": None}


def test_those_who_attend_the_meeting_told_before_are_at_it() -> None:
    text = "NATO leaders opened a summit in Madrid on Friday. The meeting is attended by Joe Biden and Emmanuel Macron."
    (event,) = st.extract(st.Document(text=text, published="2022-07-03")).events
    assert {p.name for p in event.participants} == {"NATO", "United States", "France", "Joe Biden", "Emmanuel Macron"}


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        # a headline in the present is of the plan that the text dates, where nothing else was held
        ("Kerry meets Lavrov", "John Kerry will meet Sergey Lavrov on Friday.", {"2019-02-22": 2}),
        ("Chad and Togo sign pact", "Chad and Togo will sign a fishing pact on Friday.", {"2019-02-22": 2}),
        (
            "Kerry meets Lavrov",
            "John Kerry met Sergey Lavrov in Geneva on Saturday. They will meet again on Friday.",
            {"2019-02-16": 2, "2019-02-22": 1},
        ),
        # and never of what the text looks back on
        (
            "Kerry meets Lavrov",
            "John Kerry will meet Sergey Lavrov on Friday. They last met in May.",
            {"[2018-05-01..2018-05-31]": 1, "2019-02-22": 2},
        ),
    ],
)
def test_what_a_headline_in_the_present_tells(title: str, text: str, told: dict[str, int]) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY, title=title)).events
    assert {e.when.edtf: len(e.claims) for e in found} == told


def test_leaders_of_earlier_decades_are_known() -> None:
    text = "President Nixon and Leonid I. Brezhnev signed two agreements in Moscow on Friday."
    (event,) = st.extract(st.Document(text=text, published="1972-05-28")).events
    assert {p.name for p in event.participants} == {"United States", "Russia", "Richard Nixon", "Leonid Brezhnev"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Joe Biden flew in from Britain. On Monday he attends a US-EU summit before travelling to Geneva, where he meets Vladimir Putin on Wednesday.",
            ["European Union", "Joe Biden", "United States"],
        ),
        # where a sentence leads to its subject, "he" is that one
        (
            "On Monday, before he attends a summit of the EU, Vladimir Putin will fly home.",
            ["European Union", "Russia", "Vladimir Putin"],
        ),
    ],
)
def test_whom_he_means_before_a_clause_about_others(text: str, who: list[str]) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    (summit,) = (e for e in found if e.kind is st.Kind.SUMMIT)
    assert sorted(p.name for p in summit.participants) == who


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ROME - President Putin arrived here on Saturday for a visit and will fly to Lima on Monday.", "Rome"),
        ("ROME - President Putin arrived here on Saturday after a meeting in Oslo with Emmanuel Macron.", "Oslo"),
    ],
)
def test_what_somebody_came_here_for_is_in_the_town_of_the_report(text: str, place: str) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert [e.place and e.place.name for e in found][:1] == [place]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # those who gather for days begin on the day on which they do
        (
            "COLOGNE, Germany - Leaders of the seven richest nations and Russia gathered here today for their annual three-day meeting.",
            [("2019-02-17/2019-02-19", "Cologne", ["G8"])],
        ),
        # and what another town has seen is another event, with an American where no country is told
        (
            "COLOGNE, Germany - Leaders of Chad and Togo gathered here today. In Oslo, Defense Secretary William Cohen and Igor Sergeyev of Russia met on Saturday.",
            [
                ("2019-02-16", "Oslo", ["Igor Sergeyev", "Russia", "United States", "William Cohen"]),
                ("2019-02-17", "Cologne", ["Chad", "Togo"]),
            ],
        ),
        # a plan with others after a meeting that is over
        (
            "Mike Pence and Angela Merkel met on Sunday. Pence will dine tonight with 11 leaders from central Europe.",
            [
                ("2019-02-17", None, ["Angela Merkel", "Germany", "Mike Pence", "United States"]),
                ("2019-02-17", None, ["Mike Pence", "United States"]),
            ],
        ),
        # the paragraph has turned to another town than that of the report
        (
            "ROME - The pope spoke. In Munich, EU ministers met on Sunday. Mike Pence and Angela Merkel met beforehand on Sunday.",
            [
                ("2019-02-17", None, ["Angela Merkel", "Germany", "Mike Pence", "United States"]),
                ("2019-02-17", "Munich", ["European Union"]),
            ],
        ),
    ],
)
def test_two_events_of_one_report(text: str, told: list[tuple[str, str | None, list[str]]]) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    rows = [(e.when.edtf, e.place and e.place.name, sorted(p.name for p in e.participants)) for e in found]
    assert sorted(rows, key=lambda row: (row[0], row[2])) == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Vladimir Putin said he was ready to meet Barack Obama in Paris.", "considered"),
        ("Vladimir Putin is still willing to meet Barack Obama in Paris on Friday.", "considered"),
        ("Vladimir Putin was getting ready to meet Barack Obama in Paris.", "scheduled"),
    ],
)
def test_who_is_ready_to_meet_has_no_meeting_yet(text: str, status: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert event.status.value == status


def test_a_town_with_a_title_in_its_name_is_no_ruler() -> None:
    text = "In Sharm el-Sheikh, Bush met Hosni Mubarak on Friday."
    (event,) = st.extract(st.Document(text=text, published="2003-06-04")).events
    assert event.place is not None
    assert event.place.name == "Sharm el-Sheikh"
    assert "George W. Bush" in {p.name for p in event.participants}


def test_a_lunch_that_was_called_off_is_not_the_meeting_that_was_held() -> None:
    text = "Donald Trump and Vladimir Putin met in Anchorage on Friday. A planned lunch between the delegations was cancelled."
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert [(e.status.value, e.when.edtf, len(e.claims)) for e in found] == [
        ("held", "2019-02-15", 1),
        ("cancelled", "../..", 1),
    ]


def test_a_plan_that_one_report_calls_off_later_is_one_event() -> None:
    first = st.Document(text="Chad and Togo will hold talks in Lima on Friday.", published="2019-02-11")
    second = st.Document(text="Chad and Togo called off their talks in Lima.", published="2019-02-14")
    (event,) = st.merge(st.extract(first), st.extract(second)).events
    assert event.status.value == "cancelled"


def test_the_summit_is_not_the_dinner_told_before_it() -> None:
    text = (
        "HELSINKI, Finland (AP) - President Clinton and Boris Yeltsin ended two days of talks Friday. Finnish President"
        " Martti Ahtisaari gave a dinner for the two on Thursday night. The summit was moved to Helsinki from Washington."
    )
    report = st.Document(text=text, published="1997-03-21", title="Clinton, Yeltsin hold summit")
    claims = [{text[c.start : c.end] for c in e.claims if c.part == "text"} for e in st.extract(report).events]
    assert {"talks", "summit"} in claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chad and Togo signed an accord in Lima on Friday. A second signing, set for Monday, was postponed.",
            [("held", "2019-02-15"), ("postponed", "2019-02-18")],
        ),
        (
            "Donald Trump and Vladimir Putin met in Anchorage on Friday. The lunch did not take place.",
            [("held", "2019-02-15")],
        ),
        (
            "The foreign ministers of Chad and Togo met in Lima on Friday. The meeting had been postponed twice.",
            [("held", "2019-02-15")],
        ),
    ],
)
def test_what_was_held_and_what_is_put_off_beside_it(text: str, told: list[tuple[str, str]]) -> None:
    found = st.extract(st.Document(text=text, published=SUNDAY)).events
    assert [(e.status.value, e.when.edtf) for e in found] == told


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Barack Obama met Saudi King Abdullah in Riyadh on Friday.", "Saudi Arabia"),
        ("Barack Obama met Jordan's King Abdullah in Amman on Friday.", "Jordan"),
        ("In Rome, Pope Francis met Barack Obama on Friday.", "Vatican"),
    ],
)
def test_a_ruler_is_of_the_country_that_the_text_tells(text: str, side: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2014-05-13")).events
    assert {p.name for p in event.participants if p.kind == "country"} == {"United States", side}
