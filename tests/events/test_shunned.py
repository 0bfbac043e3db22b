"""Who is told to have left an event out is absent, in the passive as well; and who is met "in Rome of" is there."""

import pytest

import summit_timeline as st

TABLE = [
    ("Talks between Chad and Mali, boycotted by Niger, ended on Tuesday.", {"Chad", "Mali"}, {"Niger"}),
    ("Tuesday's meeting of Chilean and Peruvian envoys in Lima was boycotted by Togo.", {"Chile", "Peru"}, {"Togo"}),
    ("A summit of Chad and Mali boycotted by Niger ended in Tunis on Tuesday.", {"Chad", "Mali"}, {"Niger"}),
    ("The summit, skipped by Chad and Mali, opened in Tunis on Tuesday.", set(), {"Chad", "Mali"}),
    ("Tuesday's talks in Lima between Chad and Mali were opened by Niger.", {"Chad", "Mali", "Niger"}, set()),
    ("Togo boycotted Tuesday's meeting in Lima of Chilean and Peruvian envoys.", {"Chile", "Peru"}, {"Togo"}),
    ("A meeting in Lima on Tuesday of Chilean, Bolivian and Peruvian envoys was short.", {"Chile", "Bolivia", "Peru"}, set()),
    ("A meeting in Lima of the Andean bloc's envoys was opened by Chile on Tuesday.", {"Chile"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "there", "absent"), TABLE)
def test_who_is_there_and_who_is_not(text: str, there: set[str], absent: set[str]) -> None:
    (event,) = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert {p.name for p in event.participants} >= there
    assert not {p.name for p in event.participants} & absent
    assert {p.name for p in event.absent} == absent


def test_a_meeting_of_three_is_where_its_officials_are() -> None:
    text = "A meeting of Chilean, Bolivian and Peruvian officials in Lima ended on Tuesday."
    (event,) = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert event.place is not None
    assert event.place.name == "Lima"
