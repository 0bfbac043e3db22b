"""Days and status of the events of short reports, told over two sentences or under a headline: own texts."""

import pytest

from summit_timeline import Document, extract

# of each: the day of the report, its headline, its text, and its events
PRONOUNS = [
    # what has been announced, and then is told by a pronoun
    ("2024-03-20", "", "Chile and Peru announced talks. They start Monday.", ["meeting [2024-03-25..] scheduled"]),
    (
        "2024-03-20",
        "",
        "Chile and Peru have announced talks in Lima. They will start on Monday.",
        ["meeting [2024-03-25..] scheduled"],
    ),
    ("2024-03-20", "", "The summit brought together Peru and Chile. It opened on Monday.", ["summit 2024-03-18 held"]),
    (
        "2024-03-20",
        "",
        "The leaders of Peru and Chile are at a summit in Quito. It opened on Monday and ends on Thursday.",
        ["summit 2024-03-18/2024-03-21 held"],
    ),
    (
        "2024-03-20",
        "",
        "The two-day summit of Peru and Chile was a success. It ended on Tuesday.",
        ["summit 2024-03-18/2024-03-19 held"],
    ),
    (
        "2024-03-20",
        "",
        "The talks between Peru and Chile brought no result. They broke up on Tuesday.",
        ["meeting [..2024-03-19] held"],
    ),
    # the pronoun takes up somebody else
    ("2024-03-20", "", "Chile had talks with Peru. It opened on Monday a new embassy.", ["meeting ../.. held"]),
    (
        "2024-03-20",
        "",
        "Envoys of Peru and Chile held talks in Quito. They began on Monday to withdraw their troops.",
        ["meeting ../.. held"],
    ),
    # who announces talks of others is no side, and a country alone announces nothing of its own
    ("2024-03-20", "", "Peru announced talks. They start Monday.", []),
]

PLANS = [
    # a plan of the past under or behind the words that it is off
    (
        "2024-03-10",
        "Summit postponed",
        "The leaders of Chad and Togo had been due to meet on March 12.",
        ["summit 2024-03-12 postponed"],
    ),
    (
        "2024-03-10",
        "Summit called off",
        "The leaders of Chad and Togo were to meet on March 12.",
        ["summit 2024-03-12 cancelled"],
    ),
    (
        "2024-03-10",
        "",
        "A summit of Chad and Togo has been postponed. The leaders had been due to meet on March 12.",
        ["summit 2024-03-12 postponed"],
    ),
    (
        "2024-03-10",
        "",
        "A summit of Chad and Togo has been postponed. It had been due to open on March 12.",
        ["summit 2024-03-12 postponed"],
    ),
    # of others
    (
        "2024-03-10",
        "Chad summit postponed",
        "The leaders of Ghana and Togo were to meet on March 12.",
        ["meeting 2024-03-12 scheduled", "summit ../.. postponed"],
    ),
    (
        "2024-03-10",
        "Visit postponed",
        "The leaders of Ghana and Togo were to meet on March 12.",
        ["meeting 2024-03-12 scheduled"],
    ),
]

STANDINGS = [
    # who is asked for talks has not said that he comes
    (
        "2024-03-20",
        "",
        "Norway has invited President Gabriel Boric for talks on April 3.",
        ["meeting 2024-04-03 considered"],
    ),
    (
        "2024-03-20",
        "",
        "Peru has invited Chile's new prime minister for a private meeting on April 3.",
        ["meeting 2024-04-03 considered"],
    ),
    # a summit is held whoever is asked to it, and who accepts comes
    (
        "2024-03-20",
        "",
        "Peru invited Chile's president to a summit in Lima on April 3.",
        ["summit 2024-04-03 scheduled"],
    ),
    # a condition
    (
        "2024-03-20",
        "",
        "Peru will meet Chile on April 3 only if the border is open.",
        ["meeting 2024-04-03 considered"],
    ),
    (
        "2024-03-20",
        "",
        "Peru will hold talks with Chile next week on condition that the border is open.",
        ["meeting [2024-03-25..2024-03-31] considered"],
    ),
    (
        "2024-03-20",
        "",
        "Peru met Chile on Monday. It will open the border only if Chile pays.",
        ["meeting 2024-03-18 held"],
    ),
    # headlines that tell what is to come
    ("2024-03-10", "Macron and Scholz to hold phone talks", "The leaders will speak.", ["call ../.. scheduled"]),
    ("2024-03-10", "Chad, Togo to hold summit", "The leaders will speak.", ["summit ../.. scheduled"]),
    ("2024-03-10", "Chad-Togo talks to resume", "Nothing else is known.", ["meeting ../.. scheduled"]),
    ("2024-03-10", "Talks between Chad and Togo in Accra to go ahead", "He was glad.", ["meeting ../.. scheduled"]),
    ("2024-03-10", "Chad-Togo talks fail to end war", "Nothing else is known.", ["meeting ../.. held"]),
    ("2024-03-10", "Chad, Togo may hold summit", "The leaders will speak.", ["summit ../.. considered"]),
    ("2024-03-10", "Macron, Scholz hold phone talks", "The leaders spoke.", ["call ../.. held"]),
]

PLAIN = [
    # what somebody plans to hold is planned, as what he plans to do; what may be held is not
    ("2024-03-22", "", "Peru plans to hold a meeting with Chile on Thursday.", ["meeting 2024-03-28 scheduled"]),
    ("2024-03-22", "", "Peru is planning to host a summit with Chile on Thursday.", ["summit 2024-03-28 scheduled"]),
    ("2024-03-22", "", "Peru hopes to hold talks with Chile on Thursday.", ["meeting 2024-03-28 considered"]),
    (
        "2024-03-22",
        "",
        "A meeting of the presidents of Peru and Chile may be held on Thursday.",
        ["meeting 2024-03-28 considered"],
    ),
    (
        "2024-03-22",
        "",
        "The signing of a treaty between Peru and Chile has been proposed for Thursday.",
        ["signing 2024-03-28 considered"],
    ),
    (
        "2024-03-22",
        "",
        "A meeting of the presidents of Peru and Chile will be held on Thursday and may be the last.",
        ["meeting 2024-03-28 scheduled"],
    ),
]

SIDES = [
    "Peru's foreign minister",
    "The president of Peru",
    "Peruvian President Dina Boluarte",
    "Peru",
    "Officials from Peru",
    "Peru's top diplomat",
    "A Peruvian delegation",
]
HELD = [
    "held talks on Thursday with Chile's president",
    "met on Thursday with Chile's president",
    "met Chile's president on Thursday",
    "had a meeting on Thursday with Chile's president",
    "had talks with Chile's president in Lima on Thursday",
    "signed a treaty with Chile on Thursday",
    "held a summit on Thursday with Chile's president",
]
TO_COME = [
    "will hold talks on Thursday with Chile's president",
    "is to meet Chile's president on Thursday",
    "is due to have a meeting on Thursday with Chile's president",
    "plans to hold a meeting with Chile's president on Thursday",
    "will sign a treaty with Chile on Thursday",
    "will host a summit on Thursday with Chile's president",
]


@pytest.mark.parametrize("side", SIDES)
def test_plain_sentences(side: str) -> None:
    """Whoever does it, what was done on Thursday was yesterday, and what will be done is in six days."""
    for does in HELD:
        (event,) = extract(Document(text=f"{side} {does}.", published="2024-03-22")).events
        assert (event.when.edtf, event.status.value) == ("2024-03-21", "held"), does
    for does in TO_COME:
        (event,) = extract(Document(text=f"{side} {does}.", published="2024-03-22")).events
        assert (event.when.edtf, event.status.value) == ("2024-03-28", "scheduled"), does


WORKS = [
    # films, books, songs and plays
    ("2024-03-10", "", "The film Peace Talks opens in Paris on April 3.", []),
    ("2024-03-10", "", 'The novel "A Meeting in Vienna" by the Austrian minister is out on Tuesday.', []),
    ("2024-03-10", "", "Her new book, The Yalta Summit, tells of Churchill, Roosevelt and Stalin.", []),
    ("2024-03-10", "", '"The Summit", a television series by the Norwegian premier\'s son, starts on Friday.', []),
    ("2024-03-10", "", "A documentary called Signing in Rome was shown to France's president on Monday.", []),
    # a film is spoken of, and no name of one
    (
        "2024-03-10",
        "",
        "France's president saw a film before a summit with Italy on Friday.",
        ["summit 2024-03-08 held"],
    ),
    (
        "2024-03-10",
        "",
        "The book fair opened as France and Italy held the Rome Summit on Friday.",
        ["summit 2024-03-08 held"],
    ),
]


WINDOWS = [
    # a day in a window that is told behind it
    (
        "2024-03-20",
        "",
        "Peru and Chile will hold talks next week, probably on Tuesday.",
        ["meeting 2024-03-26 scheduled"],
    ),
    (
        "2024-03-22",
        "",
        "Peru and Chile will hold talks next week, most likely Friday.",
        ["meeting 2024-03-29 scheduled"],
    ),
    (
        "2024-03-20",
        "",
        "The ministers of Peru and Chile met last week, on Thursday, in Quito.",
        ["meeting 2024-03-14 held"],
    ),
    # only possible, or the day of something else
    (
        "2024-03-20",
        "",
        "The ministers of Peru and Chile will meet in April, possibly on April 9.",
        ["meeting [2024-04-01..2024-04-30] scheduled"],
    ),
    (
        "2024-03-20",
        "",
        "Peru and Chile will meet next month, a week after a vote on April 2.",
        ["meeting [2024-04-01..2024-04-30] scheduled"],
    ),
    # what goes on the next day is one
    (
        "2024-03-25",
        "",
        "Talks between Peru and Chile began Saturday in Quito. The talks continued on Sunday.",
        ["meeting 2024-03-23/2024-03-24 held"],
    ),
    (
        "2024-03-25",
        "",
        "Talks between Peru and Chile ended on March 4. The talks resumed on Sunday.",
        ["meeting [..2024-03-04] held", "meeting [2024-03-24..] held"],
    ),
    # who says that he will not meet somebody on a day to come speaks of a plan; else there is none
    ("2024-03-20", "", "Boric and Boluarte will not meet on April 3.", ["meeting 2024-04-03 cancelled"]),
    ("2024-03-20", "", "Macron will not meet Scholz.", []),
    ("2024-03-20", "", "Macron refused to meet Scholz on Tuesday.", []),
    ("2024-03-20", "", "Macron said on Tuesday that he would not meet Scholz.", []),
    ("2024-03-20", "", "Macron did not meet Scholz on Tuesday.", []),
]

OTHER_DAYS = [
    # who holds talks is a minister, and talks that are held are over
    (
        "1984-09-28",
        "",
        "Chile's foreign minister held talks on Thursday with Peru's president.",
        ["meeting 1984-09-27 held"],
    ),
    ("1984-09-28", "", "The envoy opened talks with Peru in Lima on Thursday.", ["meeting [1984-09-27..] held"]),
    ("1984-09-28", "", "Chile's minister delayed planned talks with Peru.", ["meeting ../.. postponed"]),
    # talks of some hours are on the day of what came of them, or on its eve
    (
        "1999-06-21",
        "",
        "Bill Clinton and Boris Yeltsin patched up their quarrel on Sunday in an hour of talks.",
        ["meeting 1999-06-20 held"],
    ),
    (
        "2015-02-12",
        "",
        "After 16 hours of talks, the leaders of Chad and Mali announced a truce on Thursday.",
        ["meeting [2015-02-11..2015-02-12] held"],
    ),
    (
        "2015-02-12",
        "",
        "After six hours of talks in Lima, Peru and Chile signed a truce on Wednesday.",
        ["meeting 2015-02-11 held", "signing 2015-02-11 held"],
    ),
    # the first day behind the last one
    (
        "2008-11-16",
        "",
        "The leaders of Chad and Mali closed a summit in Accra on Saturday. It had begun on Friday with a dinner.",
        ["summit 2008-11-14/2008-11-15 held"],
    ),
    # what ended on the day of the report is over; what could follow may be
    ("2019-06-29", "", "A truce was the fruit of the G20 summit, which ended on Saturday.", ["summit 2019-06-29 held"]),
    (
        "2025-08-14",
        "",
        "A summit of Chad and Mali could follow in May.",
        ["summit [2026-05-01..2026-05-31] considered"],
    ),
    # hours away from what the sentence before dates
    (
        "2021-11-16",
        "",
        "NATO leaders ended a summit in Riga on Monday. Ukraine's president had a meeting with Biden hours before.",
        ["meeting 2021-11-15 held", "summit 2021-11-15 held"],
    ),
    # the time at which something was called off is not the time of it
    ("2024-07-12", "", "Macron scrapped his visit to Peru last week.", ["visit ../.. cancelled"]),
    ("2024-07-12", "", "Macron cancelled a meeting with Scholz last month.", ["meeting ../.. cancelled"]),
    (
        "2024-07-12",
        "",
        "Macron cancelled a meeting with Scholz planned for last month.",
        ["meeting [2024-06-01..2024-06-30] cancelled"],
    ),
    (
        "2024-07-12",
        "",
        "Macron cancelled a meeting with Scholz next week.",
        ["meeting [2024-07-15..2024-07-21] cancelled"],
    ),
    # the weekend that is just over
    (
        "2024-07-09",
        "",
        "The ministers of Chad met in Accra on Monday to hear an account of his weekend summit with Mali.",
        ["meeting 2024-07-08 held", "summit [2024-07-06..2024-07-07] held"],
    ),
    # months of a year that is told behind them
    (
        "2024-07-12",
        "",
        "Peru and Chile will meet in July or August of next year.",
        ["meeting [2025-07-01..2025-07-31,2025-08-01..2025-08-31] scheduled"],
    ),
]

ROWS = [
    (
        "2024-03-20",
        "Macron meets Scholz on Monday, Tusk on Tuesday and Meloni on Wednesday.",
        ["2024-03-25 France Germany", "2024-03-26 France Poland", "2024-03-27 France Italy"],
    ),
    (
        "2024-03-22",
        "Macron met Scholz in Berlin on Tuesday and Tusk in Warsaw on Wednesday.",
        ["2024-03-19 France Germany Berlin", "2024-03-20 France Poland Warsaw"],
    ),
    (
        "2024-03-20",
        "Chad's foreign minister will hold talks with Togo on Monday and Ghana on Wednesday.",
        ["2024-03-25 Chad Togo", "2024-03-27 Chad Ghana"],
    ),
    # no row
    (
        "2024-03-22",
        "Macron met Scholz on Tuesday and France on Wednesday recalled its ambassador.",
        ["2024-03-19 France Germany"],
    ),
    (
        "2024-03-22",
        "Macron will meet Scholz on Tuesday, a day before Poland votes on Wednesday.",
        ["2024-03-26 France Germany"],
    ),
    (
        "2024-03-22",
        "Macron met Scholz on Tuesday, and Tusk said on Wednesday that he was glad.",
        ["2024-03-19 France Germany"],
    ),
]


@pytest.mark.parametrize(("day", "text", "wanted"), ROWS)
def test_rows_of_meetings(day: str, text: str, wanted: list[str]) -> None:
    events = extract(Document(text=text, published=day)).events
    found = [
        " ".join(
            [e.when.edtf or "", *sorted(p.name for p in e.participants if p.kind == "country")]
            + ([e.place.name] if e.place else [])
        )
        for e in events
    ]
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(
    ("day", "title", "text", "wanted"), [*PRONOUNS, *PLANS, *STANDINGS, *WORKS, *WINDOWS, *OTHER_DAYS, *PLAIN]
)
def test_short_reports(day: str, title: str, text: str, wanted: list[str]) -> None:
    events = extract(Document(text=text, published=day, title=title or None)).events
    assert sorted(f"{e.kind.value} {e.when.edtf} {e.status.value}" for e in events) == sorted(wanted)
