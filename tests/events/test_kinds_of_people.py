"""People of a first name that no list has, told by what stands in front of them: "activist", "Judge". Own sentences."""

import itertools

import pytest

import summit_timeline as st

KINDS = """activist / lawyer / billionaire / businesswoman / economist / journalist / author / actor / judge / senator / congressman /
councilwoman / candidate / ambassador / diplomat / cleric / cardinal / Judge / Justice / Bishop / Sheriff / CEO / Councilman / Alderman /
Assemblywoman / District Attorney / Comptroller / Sgt. / Professor / Monsignor / Ranking Member""".replace("\n", " ").split(" / ")  # fmt: skip
NAMES = ["Tirab Hallman", "Kolbe Garland", "Ossam van Tirab", "Tirab Q. Houston"]


def who(text: str) -> list[str]:
    claims = st.extract_claims(st.Document(text=text, published="2019-03-12"))
    return sorted({p.name for c in claims for p in c.participants})


@pytest.mark.parametrize(("kind", "name"), [*itertools.product(KINDS, NAMES)])
def test_who_is_told_by_what_he_is(kind: str, name: str) -> None:
    assert name.replace(" Q.", "") in who(f"Emmanuel Macron met with {kind} {name} in Lima on Friday.")


def test_he_is_taken_up_by_his_surname() -> None:
    text = "The nominee is appeals court Judge Kolbe Garland. Sen. Pat Toomey will meet with Garland on Friday."
    assert who(text) == ["Kolbe Garland", "Pat Toomey"]


@pytest.mark.parametrize(
    "text",
    [
        "Judge Blocks Trump. Emmanuel Macron met Angela Merkel in Lima on Friday.",
        "Judge Rules Friday. Emmanuel Macron met Angela Merkel in Lima on Friday.",
        "Emmanuel Macron met Angela Merkel in Lima on Friday, Justice Department lawyers said.",
        "Emmanuel Macron met Angela Merkel in Lima on Friday as ambassador New York in mind.",
    ],
)
def test_what_only_looks_like_a_person(text: str) -> None:
    assert who(text) == ["Angela Merkel", "Emmanuel Macron", "France", "Germany"]
