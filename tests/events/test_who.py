"""Who takes part and who stays away: own sentences."""

import pytest

import summit_timeline as st


def event_told(text: str) -> st.Event:
    """The first summit or meeting of a report."""
    found = st.extract(st.Document(text=text, published="2019-03-01")).events
    return next(e for e in found if e.kind.value in ("summit", "meeting"))


AWAY = [
    ("Leaders gather in Lima on Friday for the G20 summit, but Vladimir Putin will not attend.", ["Vladimir Putin"]),
    ("The G7 summit opens in Lima on Friday, but Canada's Justin Trudeau won't be there.", ["Justin Trudeau"]),
    ("Ukraine's Volodymyr Zelensky will skip the summit in Delhi on Saturday.", ["Volodymyr Zelensky"]),
    ("Chile and Peru held talks in Lima on Monday without Bolivia.", ["Bolivia"]),
    ("Bolivia was absent from the talks of Chile and Peru in Lima on Monday.", ["Bolivia"]),
    ("In the absence of Bolivia, Chile and Peru met in Lima on Monday.", ["Bolivia"]),
    ("Bolivia did not send a delegation to the talks with Chile in Lima on Monday.", ["Bolivia"]),
    ("Bolivia declined to attend the summit in Lima on Monday.", ["Bolivia"]),
    ("Bolivia declined to comment after its talks with Chile in Lima on Monday.", []),
    # who will not join something else is not said to stay away from the talks
    ("Chile and Peru meet in Lima on Friday, but Bolivia will not join the sanctions.", []),
    ("Chile and Peru meet in Lima on Friday, and Bolivia will attend.", []),
]


@pytest.mark.parametrize(("text", "absent"), AWAY)
def test_who_stays_away(text: str, absent: list[str]) -> None:
    event = event_told(text)
    assert [p.name for p in event.absent] == absent
    assert not set(absent) & {p.name for p in event.participants}


def test_a_surname_behind_its_country_is_the_person_of_that_country() -> None:
    event = event_told("South Korea's Moon will meet Chilean President Luis Vega in Lima on April 11.")
    assert [p.name for p in event.participants] == ["South Korea", "Chile", "Moon Jae-in", "Luis Vega"]


def test_the_moon_of_nobody_is_no_person() -> None:
    event = event_told("Chilean President Luis Vega met Peru's Ana Soto under a full Moon in Lima on Monday.")
    assert "Moon Jae-in" not in [p.name for p in event.participants]


def test_what_is_exported_from_a_country_does_not_bring_it_to_the_table() -> None:
    event = event_told("Chile and Peru held talks in Lima on Monday on grain exports from Ukraine.")
    assert [p.name for p in event.participants] == ["Chile", "Peru"]


def test_who_only_speaks_for_another_takes_no_part() -> None:
    event = event_told("The leader's spokesman, Luis Vega, held out the possibility of a meeting with Peru on Monday.")
    assert [p.name for p in event.participants] == ["Peru"]


def test_a_government_that_puts_a_meeting_off_is_no_place() -> None:
    event = event_told("The Kremlin postponed a meeting with Chilean officials that was set for Monday.")
    assert ([p.name for p in event.participants], event.place) == (["Russia", "Chile"], None)
