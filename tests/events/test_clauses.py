"""Which clause a name belongs to: a sentence that opens with an event, and the main clause behind it. Own sentences."""

import pytest

import summit_timeline as st

# a report of 2019-06-30, and for each of its event words, in the order of the text, who takes part
OPENED = [
    (
        "A day after meeting Xi in Osaka, Trump met North Korean leader Kim Jong Un on Sunday.",
        [
            {"China", "United States", "Xi Jinping", "Donald Trump"},
            {"United States", "North Korea", "Donald Trump", "Kim Jong Un"},
        ],
    ),
    (
        "After holding talks with Putin in Moscow, Macron will meet Zelenskiy in Kyiv on Tuesday.",
        [
            {"Russia", "France", "Vladimir Putin", "Emmanuel Macron"},
            {"France", "Ukraine", "Emmanuel Macron", "Volodymyr Zelensky"},
        ],
    ),
    (
        "Before the G20 summit in Osaka, Abe and Modi met in Tokyo on Thursday.",
        [{"G20"}, {"Japan", "India", "Shinzo Abe", "Narendra Modi"}],
    ),
    (
        "Following a meeting in Minsk, Belarus, Putin and Lukashenko signed a treaty on Friday.",
        [{"Russia", "Belarus", "Vladimir Putin", "Alexander Lukashenko"}] * 2,
    ),
    (
        "After a meeting last week that included Trump, Merkel and Macron, Canada delayed its action.",
        [{"United States", "Germany", "France", "Donald Trump", "Angela Merkel", "Emmanuel Macron"}],
    ),
    ("After the two-day summit in Lima ended, France called for calm.", [set()]),
]


@pytest.mark.parametrize(("text", "sides"), OPENED)
def test_a_sentence_that_opens_with_an_event_keeps_the_sides_of_each_event_apart(
    text: str, sides: list[set[str]]
) -> None:
    claims = sorted(st.extract(st.Document(text=text, published="2019-06-30")).claims, key=lambda c: c.start)
    assert [{p.name for p in c.participants} for c in claims] == sides


def test_the_two_halves_of_such_a_sentence_stand_each_by_itself() -> None:
    text = "After holding talks with Putin in Moscow, Macron will meet Zelenskiy in Kyiv on Tuesday."
    talks, meeting = sorted(st.extract(st.Document(text=text, published="2019-06-30")).claims, key=lambda c: c.start)
    assert [c.place and c.place.name for c in (talks, meeting)] == ["Moscow", "Kyiv"]
    assert (talks.status.value, meeting.status.value) == ("held", "scheduled")
    assert meeting.when.edtf == "2019-07-02"


# a report of 2019-03-01, who takes part, and what is signed
RELATIVE = [
    ("Iran rejected the deal that Russia and China signed on Monday.", {"Russia", "China"}, "deal"),
    (
        "The Senate of Chile approved the trade pact, which Peru and Japan signed in June.",
        {"Peru", "Japan"},
        "trade pact",
    ),
    ("Japan criticised the talks that North Korea and Russia held on Monday.", {"North Korea", "Russia"}, None),
    ("Iran denounced the talks that Israel and Jordan will hold in Aqaba on Sunday.", {"Israel", "Jordan"}, None),
    # here the clause has no subject of its own
    ("Chile, which signed the trade pact with Peru on Monday, praised it.", {"Chile", "Peru"}, "trade pact"),
    ("The talks that Chile held with Peru in Lima on Monday failed.", {"Chile", "Peru"}, None),
]


@pytest.mark.parametrize(("text", "sides", "subject"), RELATIVE)
def test_a_clause_with_a_subject_of_its_own_tells_who_takes_part(
    text: str, sides: set[str], subject: str | None
) -> None:
    (claim,) = st.extract(st.Document(text=text, published="2019-03-01")).claims
    assert ({p.name for p in claim.participants}, claim.subject) == (sides, subject)


def test_a_day_that_opens_a_sentence_belongs_to_its_main_clause() -> None:
    text = "On Monday, a day before the NATO summit in Madrid, Turkey and Sweden held talks."
    summit, talks = sorted(st.extract(st.Document(text=text, published="2022-06-28")).claims, key=lambda c: c.start)
    assert (summit.when.edtf, [p.name for p in summit.participants]) == ("2022-06-28", ["NATO"])
    assert (talks.when.edtf, [p.name for p in talks.participants]) == ("2022-06-27", ["Turkey", "Sweden"])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chile's and Peru's presidents met in Lima on Tuesday on the eve of the Andean summit.", "2022-06-29"),
        ("On the eve of the Andean summit, the ministers of Chile and Peru met in Lima on Monday.", "2022-06-28"),
        ("Chile's and Peru's presidents met on Tuesday at the Andean summit in Lima.", "2022-06-28"),
    ],
)
def test_what_is_told_on_the_eve_of_an_event_lies_a_day_before_it(text: str, day: str) -> None:
    claims = st.extract(st.Document(text=text, published="2022-06-28")).claims
    assert {c.when.edtf for c in claims if c.kind is st.Kind.SUMMIT} == {day}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Chad and Togo met on Sunday for the first time since the war ended.", 2),
        ("Chad and Togo met on Sunday after the rains came.", 2),
        ("Chad and Togo met in Lima over a dam built in 1994.", 2),
        ("Chad and Togo met on Sunday with aid pledged last month.", 2),
        ("The accord signed by Chad and Togo after the war ended was broken on Sunday.", 2),
        ("Talks held by Chad and Togo in Lima before the rains came ended on Sunday.", 2),
    ],
)
def test_a_verb_behind_it_does_not_make_the_verb_of_a_sentence_a_participle(text: str, sides: int) -> None:
    document = st.Document(text=text, published="2023-07-03")
    claims = [c for c in st.extract(document).claims if c.kind.value in ("meeting", "signing")]
    assert len(claims[0].participants) == sides
