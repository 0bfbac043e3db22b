"""Words that look like a denial, a place, a name or none, and are not: sentences that rules had taken wrongly. Own ones."""

import pytest

import summit_timeline as st

# a report of 2023-07-07, a Friday; of each event its status, days and town
TOLD = [
    # put off before, and held since
    ("The delayed Chile-Peru summit ended on Thursday.", ["held [..2023-07-06] None"]),
    ("The delayed Chile-Peru summit went well.", ["held ../.. None"]),
    # where and how it was held is denied, and not that it was
    ("The talks of Chile and Peru on Thursday were not held in public.", ["held 2023-07-06 None"]),
    ("Chile and Peru did not have talks on trade on Thursday but on security.", ["held 2023-07-06 None"]),
    ("Chile will not host the summit of Togo and Chad on July 20.", ["scheduled 2023-07-20 None"]),
    ("The summit of Chile and Peru was not held on Thursday.", ["cancelled 2023-07-06 None"]),
    # words of other things
    ("Luis Vega's meeting with his Peruvian counterpart ends on Monday.", ["scheduled 2023-07-10 None"]),
    ("The Chile-Peru summit was wrapped up on Thursday.", ["held 2023-07-06 None"]),
    ("The six powers conferred in Vienna on Thursday.", ["held 2023-07-06 Vienna"]),
    ("Ministers of Chile and Peru met to discuss forecasts in Vienna.", ["held ../.. Vienna"]),
    ("OPEC's oil ministers were locked in a closed-door session in Vienna on Thursday.", ["held 2023-07-06 Vienna"]),
    # the town behind what talks are about
    ("Chile and Peru held talks on Thursday on border security in Geneva.", ["held 2023-07-06 Geneva"]),
    ("Chile and Peru held talks on Thursday on oil in Chad.", ["held 2023-07-06 None"]),
    ("Talks between Chile and Peru on Thursday made progress in Geneva.", ["held 2023-07-06 Geneva"]),
    # who is invited to a certain event leaves it to be held
    ("Togo has been invited to the NATO summit in Vilnius on July 11.", ["scheduled 2023-07-11 Vilnius"]),
    ("Peru invited Chile's president to the conference on fishing in Lima on Monday.", ["scheduled 2023-07-10 Lima"]),
    ("Peru invited Chile's president for talks in Lima on Monday.", ["considered 2023-07-10 Lima"]),
    ("Peru invited Chile to hold a summit in Lima on Monday.", ["considered 2023-07-10 Lima"]),
    # a signature that is near is not given
    ("Chile and Peru are close to signing a fishing accord, officials said.", ["considered ../.. None"]),
    ("Chile and Peru are on the verge of signing a fishing accord.", ["considered ../.. None"]),
    ("Chile's king spoke after signing a fishing accord with Peru in Lima on Thursday.", ["held 2023-07-06 Lima"]),
    ("Chile and Peru were to sign the accord on Monday, but the ceremony was put back.", ["postponed 2023-07-10 None"]),
    # the day of a clause about another event
    (
        "On the sidelines of the summit, which ends on Sunday, Luis Vega of Chile is to meet Ana Soto of Peru.",
        ["scheduled ../.. None", "scheduled [..2023-07-09] None"],
    ),
    # the day of asking is not that of what is asked for
    ("Chile urged Peru on Wednesday to hold talks.", ["considered ../.. None"]),
    ("Chile asked Peru to meet its envoy on Wednesday.", ["considered 2023-07-12 None"]),
    # the day of the event itself is not counted on
    (
        "A week before the EU summit on July 20, the ministers of Chile and Peru will meet.",
        ["scheduled ../.. None", "scheduled 2023-07-20 None"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_careful_reader_is_not_misled(text: str, told: list[str]) -> None:
    events = st.extract(st.Document(text=text, published="2023-07-07")).events
    assert sorted(f"{e.status} {e.when.edtf} {e.place and e.place.name}" for e in events) == sorted(told)


@pytest.mark.parametrize("noun", ["peace conference", "reconstruction talks"])
def test_a_country_in_front_of_talks_with_one_other_is_a_side(noun: str) -> None:
    text = f"The Syria {noun} with Turkey opened in Geneva on Monday."
    (event,) = st.extract(st.Document(text=text, published="2023-07-07")).events
    assert {p.name for p in event.participants} == {"Syria", "Turkey"}
