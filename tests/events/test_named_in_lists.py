"""Who meets by lists of names, by what is done at a gathering and by a word of a name; lawmakers by themselves."""

import pytest

import summit_timeline as st

DAY = "2019-03-14"  # a Thursday

LISTS = [
    (
        "On Wednesday House Speaker Ana Vega met with three of her loudest critics: Reps. Tom Harlan (OH), "
        "Ruth Bexley (NY), and Paul Dorn (TX).",
        {"Ana Vega", "Tom Harlan", "Ruth Bexley", "Paul Dorn"},
    ),
    (
        "On Wednesday Governor Ana Vega met two of her critics: Mayor Tom Harlan and Sheriff Ruth Bexley.",
        {"Ana Vega", "Tom Harlan", "Ruth Bexley"},
    ),
    (
        "President Donald Trump met on Wednesday with top Democrats, House Speaker Nancy Pelosi and Senate Minority "
        "Leader Chuck Schumer.",
        {"Donald Trump", "Nancy Pelosi", "Chuck Schumer"},
    ),
    (
        "President Donald Trump met on Wednesday with top Democrats, including Nancy Pelosi and Chuck Schumer.",
        {"Donald Trump", "Democrats", "Nancy Pelosi", "Chuck Schumer"},
    ),
    (
        "President Donald Trump met Senator Ana Vega on Wednesday. Others at the meeting included Karl Bremer of "
        "Northwind (NWD), Anna Ostrow of Halsted (HAL) and Victor Pruitt.",
        {"Donald Trump", "Ana Vega", "Karl Bremer", "Anna Ostrow", "Victor Pruitt"},
    ),
    (
        "President Donald Trump met Senator Ana Vega on Wednesday. Among those at the meeting were Karl Bremer and "
        "Victor Pruitt.",
        {"Donald Trump", "Ana Vega", "Karl Bremer", "Victor Pruitt"},
    ),
    (
        "President Donald Trump met Senator Ana Vega on Wednesday. Others at the meeting said that Karl Bremer had won.",
        {"Donald Trump", "Ana Vega"},
    ),
    (
        "On Wednesday Governor Ana Vega met two mayors for one reason: Tom Harlan had resigned.",
        {"Ana Vega"},
    ),
]


@pytest.mark.parametrize(("text", "who"), LISTS, ids=[text[:60] for text, _ in LISTS])
def test_those_who_are_named_in_a_list_take_part(text: str, who: set[str]) -> None:
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    assert {p.name for p in event.participants if p.kind != "group"} == who
    assert event.when == st.When.on("2019-03-13")


LAWMAKERS = [
    ("House Speaker Paul Ryan met with emergency workers on Wednesday.", "Paul Ryan", False),
    ("Rep. Tom Harlan met with union members on Wednesday.", "Tom Harlan", False),
    ("Sen. Tom Harlan told a meeting of the Rose County Women on Wednesday that he would run.", "Tom Harlan", False),
    ("House Speaker Paul Ryan met French President Emmanuel Macron on Wednesday.", "Paul Ryan", True),
    ("House Speaker Paul Ryan held talks with Chinese officials on Wednesday.", "Paul Ryan", True),
    (
        "President Donald Trump, a friend of Sen. Tom Harlan, met with foreign envoys on Wednesday.",
        "Donald Trump",
        True,
    ),
]


@pytest.mark.parametrize(("text", "person", "for_it"), LAWMAKERS, ids=[text[:60] for text, *_ in LAWMAKERS])
def test_a_lawmaker_among_his_own_people_speaks_for_no_country(text: str, person: str, for_it: bool) -> None:
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    names = {p.name for p in event.participants}
    assert person in names
    assert ("United States" in names) is for_it


THERE = [
    ("where former Secretary of State Hillary Clinton will deliver the keynote", {"Ana Vega", "Hillary Clinton"}),
    ("where Luis Soto and Karl Bremer will speak", {"Ana Vega", "Luis Soto", "Karl Bremer"}),
    ("where Luis Soto will not speak", {"Ana Vega"}),
    ("where Luis Soto lost an election", {"Ana Vega"}),
]


@pytest.mark.parametrize(("what", "who"), THERE, ids=[what for what, _ in THERE])
def test_who_does_something_at_a_gathering_is_there(what: str, who: set[str]) -> None:
    text = f"On Friday Governor Ana Vega is hosting an energy summit, {what}."
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    assert {p.name for p in event.participants if p.kind == "person"} == who


BODIES = [
    ("The African Commission on Human Rights was angry. The commission will meet Luis Soto on Friday.", True),
    (
        "The African Commission on Human Rights was angry. Members of the commission will meet Luis Soto on Friday.",
        True,
    ),
    ("The African Commission and the Rose Commission were angry. The commission will meet Luis Soto on Friday.", False),
    ("The African Commission on Human Rights was angry. A commission will meet Luis Soto on Friday.", False),
]


@pytest.mark.parametrize(("text", "taken_up"), BODIES, ids=[text for text, _ in BODIES])
def test_a_body_is_taken_up_by_a_word_of_its_name(text: str, taken_up: bool) -> None:
    (event,) = st.extract(st.Document(text=text, published=DAY)).events
    assert {p.name for p in event.participants if p.kind == "person"} == {"Luis Soto"}
    assert any(p.name.startswith("African Commission") for p in event.participants) is taken_up
