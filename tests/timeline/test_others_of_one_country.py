"""Reports of one day that tell of others of one country are of other events."""

import pytest

import summit_timeline as st

OBAMA = ("President Barack Obama met the families of the dead in Oso on Tuesday.", "2014-04-23")
BIDEN = ("Vice President Joe Biden held talks with Ukrainian President Ana Soto on Tuesday.", "2014-04-23")
KERRY = ("Secretary of State John Kerry held talks with Ukrainian President Ana Soto on Tuesday.", "2014-04-24")
UKRAINE = ("Ukrainian and American officials held talks on Tuesday.", "2014-04-24")
PRESS = ("House Speaker Paul Ryan told a news conference on Tuesday that he would stay.", "2014-04-23")
OTHER_PRESS = ("Rep. Nancy Pelosi told a news conference on Tuesday that she would go.", "2014-04-23")

NUNES = ("Rep. Devin Nunes visited the White House in March.", "2017-08-05")
GUEST = ("Mexican President Ana Soto cancelled a visit to Washington in March.", "2017-08-06")
HOST = ("The Chinese defense minister has been invited to visit the United States this year.", "2013-04-03")
KERRY_THERE = ("Secretary of State John Kerry will visit China.", "2013-04-12")

PAIRS = [
    (NUNES, GUEST, 2),
    (HOST, KERRY_THERE, 2),
    (OBAMA, BIDEN, 2),
    (BIDEN, UKRAINE, 1),
    (KERRY, UKRAINE, 1),
    (PRESS, OTHER_PRESS, 2),
    (PRESS, (PRESS[0].replace("stay", "leave"), "2014-04-24"), 1),
]


@pytest.mark.parametrize(("one", "other", "count"), PAIRS, ids=range(len(PAIRS)))
def test_reports_of_one_day(one: tuple[str, str], other: tuple[str, str], count: int) -> None:
    reports = [st.extract(st.Document(text=text, published=day)) for text, day in (one, other)]
    assert len(st.merge(*reports).events) == count


def test_what_is_put_off_is_no_plan_of_the_year_before() -> None:
    old = st.Document(text="President Obama will meet with leaders of Congress on Friday.", published="2012-11-13")
    new = st.Document(
        text="President Obama was to meet with leaders of Congress on Monday. The White House said the meeting on Monday "
        "was put on hold.",
        published="2013-10-14",
    )
    assert len(st.merge(st.extract(old), st.extract(new)).events) == 2
