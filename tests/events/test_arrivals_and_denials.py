"""Who arrives somewhere and so visits it, what is denied or unlikely, and the other words for a news conference."""

import pytest

import summit_timeline as st


def read(text: str) -> list[str]:
    claims = st.extract(st.Document(text=text, published="2024-03-06")).claims
    return [f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}" for c in claims]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # people in office, and their delegations
        ("Chad's President Idriss Deby arrived in Togo on Tuesday.", ["visit held 2024-03-05"]),
        ("Chad's President Idriss Deby is due to arrive in Lome on Friday.", ["visit scheduled 2024-03-08"]),
        ("French Foreign Minister Laurent Fabius touched down in Lome on Tuesday.", ["visit held 2024-03-05"]),
        ("A delegation from Chad journeyed to Togo on Tuesday.", ["visit held 2024-03-05"]),
        # the visit is told behind it, and is one
        ("Chad's President Idriss Deby arrives in Togo on Friday for a two-day visit.", ["visit scheduled 2024-03-08/2024-03-09"]),
        # and not
        ("Thousands of refugees arrived in Togo on Tuesday.", []),
        ("A ship with grain arrived in Togo on Tuesday.", []),
        ("Ana Soto, a nurse, arrived in Togo on Tuesday.", []),
    ],
)  # fmt: skip
def test_who_arrives_visits_where_he_is_in_office(text: str, events: list[str]) -> None:
    assert read(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Chad's president is unlikely to meet Togo's in Lome on Friday.", ["meeting considered 2024-03-08"]),
        ("Chad's president is keen to visit Togo next week.", ["visit considered [2024-03-11..2024-03-17]"]),
        ("Chad's president is trying to hold talks with Togo in Lome on Friday.", ["meeting considered 2024-03-08"]),
        ("Chad's president denied plans to meet Togo's in Lome on Friday.", []),
        ("Chad's president rejected calls to meet Togo's in Lome on Friday.", []),
        ("Chad's president no longer plans to meet Togo's in Lome on Friday.", []),
        # and not
        ("Chad's president plans to meet Togo's in Lome on Friday.", ["meeting scheduled 2024-03-08"]),
        ("Chad's president accepted calls to meet Togo's in Lome on Friday.", ["meeting scheduled 2024-03-08"]),
    ],
)
def test_what_is_denied_is_no_plan_and_what_is_unlikely_is_only_considered(text: str, events: list[str]) -> None:
    assert read(text) == events


@pytest.mark.parametrize("name", ["news conference", "media conference", "media availability", "presser"])
def test_news_conferences_by_their_other_names(name: str) -> None:
    assert read(f"Chad's president said at a {name} in Lome on Tuesday that prices would rise.") == ["press held 2024-03-05"]  # fmt: skip
