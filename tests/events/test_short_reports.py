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
    ("2024-03-10", "Chad, Togo may hold summit", "The leaders will speak.", ["summit ../.. considered"]),
    ("2024-03-10", "Macron, Scholz hold phone talks", "The leaders spoke.", ["call ../.. held"]),
]

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


@pytest.mark.parametrize(("day", "title", "text", "wanted"), [*PRONOUNS, *PLANS, *STANDINGS, *WORKS])
def test_short_reports(day: str, title: str, text: str, wanted: list[str]) -> None:
    events = extract(Document(text=text, published=day, title=title or None)).events
    assert sorted(f"{e.kind.value} {e.when.edtf} {e.status.value}" for e in events) == sorted(wanted)
