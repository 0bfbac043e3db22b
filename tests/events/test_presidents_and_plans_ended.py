"""Presidents without a name, surnames of others, town and agency at the top, plans called off and what two agreed. Own sentences."""

import pytest

import summit_timeline as st

THURSDAY = "2016-01-28"


def _first(text: str) -> st.Claim:
    """The first claim on a meeting, a summit or a signing."""
    claims = st.extract_claims(st.Document(text=text, published=THURSDAY))
    return next(c for c in claims if c.kind.value in ("meeting", "summit", "signing"))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # what was called off today was not over
        (
            "On Thursday Chile's king called off a meeting with Angela Merkel that had been set for Tuesday.",
            "2016-02-02",
        ),
        ("Chile's king had to call off a meeting with Angela Merkel that had been set for Tuesday.", "2016-01-26"),
        # what two settled after talks they settled on the day of these
        ("Angela Merkel and Mark Rutte agreed Tuesday to cut tariffs after talks in Lima.", "2016-01-26"),
        (
            "Angela Merkel agreed Tuesday to cut tariffs after talks with Mark Rutte next month.",
            "[2016-02-01..2016-02-29]",
        ),
    ],
)
def test_days_of_what_two_settle_or_call_off(text: str, days: str) -> None:
    assert _first(text).when.edtf == days


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # an office with the name behind it is not the one who has it elsewhere
        ("President Ana Soto stayed at home. Angela Merkel met on Monday with the new president, Luis Vega, in Lima.", "Angela Merkel, Germany, Luis Vega"),
        # the president of the government that the sentence names
        ("Chile's President Ana Soto said no. The Obama administration said the president met the king of Jordan on Monday.", "Barack Obama, Jordan, United States"),
        ("The Obama administration was wary. Chile's President Ana Soto said no. The president met the king of Jordan on Monday.", "Ana Soto, Chile, Jordan"),
        # a surname that comes first, with the first name of somebody else behind it
        ("Xi Longtan met Angela Merkel on Monday.", "Angela Merkel, Germany"),
        ("Xi on Monday met Angela Merkel.", "Angela Merkel, China, Germany, Xi Jinping"),
        ("Xi Monday met Angela Merkel.", "Angela Merkel, China, Germany, Xi Jinping"),
        # a deputy is not the one whose deputy he is
        ("U.S. Deputy Secretary of State Ann Lee said so. The U.S. secretary of state met the king of Jordan on Monday.", "Jordan, United States"),
        ("U.S. Under Secretary of State Ann Lee, Chad's deputy ministers Ana Soto and Luis Vega and the envoy of Togo held talks on Monday.", "Ana Soto, Ann Lee, Chad, Luis Vega, Togo, United States"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, who: str) -> None:
    assert ", ".join(sorted(p.name for p in _first(text).participants)) == who


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Seoul (CNN) Talks between Chad and Togo ended on Wednesday in Sweden.", "Sweden"),
        ("Santo Domingo (CNN) Talks between Chad and Togo ended on Wednesday in Sweden.", "Sweden"),
        ("Talks in Seoul (first held in May) ended on Wednesday.", "Seoul"),
    ],
)
def test_a_town_with_an_agency_behind_it_is_where_the_report_is_from(text: str, place: str) -> None:
    where = _first(text).place
    assert where is not None
    assert where.name == place
