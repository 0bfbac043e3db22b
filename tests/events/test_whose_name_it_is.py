"""Names that only look like those of people and sides at an event, and those that are. Own sentences."""

import pytest

import summit_timeline as st

THURSDAY = "2018-10-18"

# a report, and who takes part in its last event
WHO = [
    # what a news conference is about
    ("Angela Merkel gave a press conference about Syria on Tuesday.", ["Angela Merkel", "Germany"]),
    ("Angela Merkel held a meeting about Chad with Emmanuel Macron on Tuesday.", ["Angela Merkel", "Emmanuel Macron", "France", "Germany"]),
    ("Angela Merkel held a press conference with Syria on Tuesday.", ["Angela Merkel", "Germany", "Syria"]),
    # a surname that is the name of a country as well
    ("Rep. Steve Israel runs the caucus. Israel said he will meet with Gov. Ann Lee on Friday.", ["Ann Lee", "Steve Israel"]),
    ("Rep. Jim Jordan is angry. Jordan met Gov. Ann Lee on Tuesday.", ["Ann Lee", "Jim Jordan"]),
    ("Rep. Steve Israel spoke of the war in Israel. Israel met Egypt in Rome on Tuesday.", ["Egypt", "Israel"]),
    # a page that runs a name into the same one
    ("Gov. Ann Lee Ann Maria Lee met Angela Merkel on Tuesday.", ["Angela Merkel", "Ann Lee", "Germany"]),
    # towns, schools and papers named like people
    ("Angela Merkel met the mayor on a visit to the San Francisco Bay Area on Tuesday.", ["Angela Merkel", "Germany"]),
    ("Angela Merkel met pupils of Ann Lee High School and Emmanuel Macron on Tuesday.", ["Angela Merkel", "Emmanuel Macron", "France", "Germany"]),
    ("Angela Merkel met Mary Holt on Tuesday.", ["Angela Merkel", "Germany", "Mary Holt"]),
    # a body that is called by a continent
    ("New America will host a peace conference on Friday with Angela Merkel.", ["Angela Merkel", "Germany"]),
    # whose people somebody was once
    ("Former Merkel political strategist Mary Holt met Emmanuel Macron on Tuesday.", ["Emmanuel Macron", "France", "Mary Holt"]),
    ("Merkel political strategist Mary Holt met Emmanuel Macron on Tuesday.", ["Emmanuel Macron", "France", "Germany", "Mary Holt"]),
    # an office in front of a body or a person
    ("Angela Merkel met Brian Moynihan, CEO of Bank of America, on Tuesday.", ["Angela Merkel", "Brian Moynihan", "Germany"]),
    ("Angela Merkel met Chief Executive Officer Tim Cook on Tuesday.", ["Angela Merkel", "Germany", "Tim Cook"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), WHO)
def test_who_takes_part(text: str, who: list[str]) -> None:
    claims = st.extract_claims(st.Document(text=text, published=THURSDAY))
    assert sorted(p.name for p in [c for c in claims if c.kind.value != "visit"][-1].participants) == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jon Vega took the floor. He is the son of President Luis Vega and thinks of Luis Vega. Vega met Macron on Friday.", "Jon Vega"),
        ("Jon Vega spoke of Luis Vega. Luis Vega spoke of Luis Vega. Vega met Macron on Friday.", "Luis Vega"),
    ],
)  # fmt: skip
def test_a_surname_that_two_have_is_mostly_of_the_first_one(text: str, name: str) -> None:
    claims = st.extract_claims(st.Document(text=text, published="2018-10-18"))
    assert name in {p.name for c in claims for p in c.participants}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Kolbe Tirab was angry. On Monday, Macron and Tirab met privately.", {"Emmanuel Macron", "Kolbe Tirab"}),
        ("Kolbe Tirab was angry. Macron met with Tirab on Monday.", {"Emmanuel Macron", "Kolbe Tirab"}),
        ("Kolbe Tirab was angry. Tirab met with Macron on Monday.", {"Emmanuel Macron", "Kolbe Tirab"}),
        ("Tirab was angry. Macron and Tirab met on Monday.", {"Emmanuel Macron"}),
        ("When Tirab came, all rose. Macron and Tirab met on Monday.", {"Emmanuel Macron"}),
        ("Seeing Tirab was good. Macron and Tirab met on Monday.", {"Emmanuel Macron"}),
        ("North Togo is hot. Macron and Togo met on Monday.", {"Emmanuel Macron"}),
        (
            "Macron and his wife Ana Macron were in Lima. Macron met Angela Merkel on Monday.",
            {"Emmanuel Macron", "Angela Merkel"},
        ),
        ("Ana Macron was in Lima. Macron met Angela Merkel on Monday.", {"Ana Macron", "Angela Merkel"}),
        ("Chilean Chief Prosecutor Kolbe Tirab met Angela Merkel on Monday.", {"Kolbe Tirab", "Angela Merkel"}),
        ("Macron thanked Angela Merkel for meeting him on Tuesday.", {"Emmanuel Macron", "Angela Merkel"}),
        ("Kolbe Merkel was angry. Macron and Merkel met on Monday.", {"Emmanuel Macron", "Angela Merkel"}),
        (
            "West Tirab Gov. Luis Vega was angry. Macron met with Gov. Luis Vega on Monday.",
            {"Emmanuel Macron", "Luis Vega"},
        ),
    ],
)
def test_somebody_whose_first_name_no_list_has_is_told_by_a_meeting(text: str, people: set[str]) -> None:
    claims = st.extract_claims(st.Document(text=text, published=THURSDAY))
    assert {p.name for c in claims for p in c.participants if p.kind == "person"} == people


@pytest.mark.parametrize("asks", ["Did", "Does", "Has", "Was", "Will"])
def test_a_question_is_no_first_name(asks: str) -> None:
    text = f"Chad's president met with Tirab on Monday in Lima. {asks} Tirab know of the plan? The president met with Tirab for an hour."
    claims = st.extract_claims(st.Document(text=text, published="2024-10-08"))
    assert f"{asks} Tirab" not in {p.name for c in claims for p in c.participants}
