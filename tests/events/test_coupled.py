"""Tests of phrases for two sides that a sentence before names side by side, where no event of theirs was told."""

import pytest

from summit_timeline import Document, extract_claims


def _who(day: str, text: str) -> set[str]:
    claim = extract_claims(Document(text=text, published=day))[-1]
    return {p.name for p in claim.participants}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Peru and Chile are at odds over fishing. The two leaders will meet next month in Lima.", {"Peru", "Chile"}),
        ("Ecuador and Peru agreed on a truce. Their presidents will meet next month.", {"Ecuador", "Peru"}),
        ("Kenya and Uganda dispute an island. Both sides will hold talks on Monday.", {"Kenya", "Uganda"}),
        ("Ties between Fiji and Tonga are cool. Their defence ministers will meet on Friday.", {"Fiji", "Tonga"}),
        ("Fiji and Tonga signed no pact. The two foreign ministers will hold talks on Friday.", {"Fiji", "Tonga"}),
        (
            "Norway and the Philippines fell out. The two countries will hold talks on Monday.",
            {"Norway", "Philippines"},
        ),
        ("Kenya, Uganda and Rwanda dispute a lake. The two countries will hold talks on Monday.", set()),
    ],
)
def test_two_sides_named_side_by_side_are_taken_up(text: str, who: set[str]) -> None:
    assert _who("2019-03-01", text) == who


def test_people_who_met_before_come_first() -> None:
    text = (
        "Emmanuel Macron met Angela Merkel in Paris on Monday. "
        "Spain and Portugal were pleased. The two leaders will meet again on Friday."
    )
    assert {"Emmanuel Macron", "Angela Merkel"} <= _who("2019-03-05", text)


def test_he_and_another_are_the_two() -> None:
    text = (
        "Fumio Kishida spoke of his trip. In Seoul he and President Yoon Suk Yeol agreed on a visit of experts. "
        "The two are to meet again in Hiroshima on Friday."
    )
    assert {"Fumio Kishida", "Yoon Suk Yeol", "Japan", "South Korea"} == _who("2023-05-09", text)
    text = (
        "Luis Vega met Peru's Ana Soto in Lima on Monday. She and Chilean minister Juan Gil agreed on a map. "
        "The two will meet again in Quito on Friday."
    )
    assert {"Ana Soto", "Juan Gil", "Peru", "Chile"} == _who("2019-03-05", text)
