"""Receptions told as a first meeting, who takes part in a gathering of others, days told right behind a plan, talks yet to begin. Own sentences."""

import pytest

import summit_timeline as st

WEDNESDAY = "2021-03-10"


def _events(text: str) -> list[str]:
    """Of each event status, days and who takes part, without visits."""
    rows = []
    for e in st.extract(st.Document(text=text, published=WEDNESDAY)).events:
        if e.kind.value != "visit":
            days = e.when.edtf if e.when.known else "-"
            rows.append(f"{e.status.value} {days} {', '.join(sorted(p.name for p in e.participants))}".rstrip())
    return sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # one reception, of which it is said that it is the first meeting
        ("Emmanuel Macron is to receive Togo's President Luis Vega on Friday, his first meeting with an African leader.", ["scheduled 2021-03-12 Emmanuel Macron, France, Luis Vega, Togo"]),
        # who takes part in a gathering whose own words name its members
        ("On Friday, Angela Merkel takes part in a summit of the African Union with the leaders of Chad and Togo.", ["scheduled 2021-03-12 African Union, Angela Merkel, Chad, Germany, Togo"]),
        # a gathering with a name of its own, beside which others meet
        ("Chad and Togo met on Tuesday on the sidelines of the Summit of the Americas.", ["held 2021-03-09 Chad, Togo", "held 2021-03-09 Summit of the Americas"]),
        # the day of a plan, and who comes, told right behind it
        ("Angela Merkel will meet next week in Lima with Chad's top negotiators. Luis Vega and Ana Soto are to come for the talks on March 18.", ["scheduled 2021-03-18 Ana Soto, Angela Merkel, Chad, Germany, Luis Vega"]),
        ("Angela Merkel will meet the king of Chad on Tuesday. Luis Vega and Ana Soto are to come for the talks on March 18.", ["scheduled 2021-03-16 Angela Merkel, Chad, Germany", "scheduled 2021-03-18 Ana Soto, Luis Vega"]),
        # "the meeting" behind the one by the way of before
        ("Chad and Togo met on Tuesday. They had last met in Lome on January 5. After the meeting, Chad's envoy said he was pleased.", ["held 2021-01-05 Chad, Togo", "held 2021-03-09 Chad, Togo"]),
        # talks that have yet to begin, on whichever day they were to
        ("Talks between Chad and Togo, which were to begin on March 1, have yet to start.", ["scheduled [2021-03-01..] Chad, Togo"]),
        ("Talks between Chad and Togo, set for March 1, have yet to begin.", ["scheduled 2021-03-01 Chad, Togo"]),
        # the day of what somebody came for, told of what he said as he came
        ("Emmanuel Macron announced more aid on Monday as he came to Lome to see Togo's President Luis Vega.", ["held 2021-03-08 Emmanuel Macron, France, Luis Vega, Togo"]),
        # when something else was by which talks were opened
        ("Chad's envoy opened the talks with Togo by condemning last week's raid on a village.", ["held - Chad, Togo"]),
        # where a journey to come takes somebody
        ("Angela Merkel leaves on Friday for a tour that takes her to Lome for a summit of the African Union.", ["scheduled - African Union"]),
    ],
)  # fmt: skip
def test_what_is_told_of_one_event(text: str, rows: list[str]) -> None:
    assert _events(text) == rows


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # a town told again by its country
        ("The king of Chad flew to Basel. He met Togo's king in the Swiss city on Tuesday.", "Basel"),
        ("Angela Merkel was in Basel, then in Rome. She met Togo's king in the Swiss city on Tuesday.", "Basel"),
        ("Angela Merkel was in Basel. She met Togo's king in the Swiss town of Chur on Tuesday.", "Chur"),
        ("Angela Merkel met Togo's king in the Swiss city on Tuesday.", None),
    ],
)
def test_a_town_is_told_again_by_its_country(text: str, place: str | None) -> None:
    claims = st.extract_claims(st.Document(text=text, published=WEDNESDAY))
    met = next(c for c in claims if c.kind.value == "meeting")
    assert (met.place.name if met.place is not None else None) == place


def test_who_told_a_meeting_of_others_did_so_on_the_day_of_the_news() -> None:
    text = 'Angela Merkel announced more aid on Monday in Lome.\n\n"We will help," Merkel told a meeting of ministers.'
    (claim,) = st.extract_claims(st.Document(text=text, published=WEDNESDAY))
    assert claim.when.edtf == "2021-03-08"


def test_the_meeting_is_that_of_the_news_and_not_the_last_one_before() -> None:
    text = "Chad and Togo met on Tuesday. They had last met in Lome on January 5. After the meeting, Chad's envoy left."
    events = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    told = {e.when.edtf: [text[c.start : c.end] for c in e.claims] for e in events}
    assert told == {"2021-01-05": ["met"], "2021-03-09": ["met", "meeting"]}
