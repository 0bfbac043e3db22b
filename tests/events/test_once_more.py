"""Events told by what they take up ("will do so again", "the previous one"); sittings, games and contracts."""

import pytest

import summit_timeline as st

THURSDAY = "2021-09-16"

TWO = [
    ("The leaders of Chad and Togo met in Lome on Tuesday. They will do so again on Saturday.", ["2021-09-14 Lome", "2021-09-18 -"]),
    ("The finance ministers of Chad and Togo met on Tuesday and are to do so again on Saturday in Lagos.", ["2021-09-14 -", "2021-09-18 Lagos"]),
    ("The African Union summit opened in Lome on Tuesday. The previous one was held in Addis Ababa in January.", ["2021-01 Addis Ababa", "2021-09-14 Lome"]),
    ("Chad and Togo held a summit in Lome on Tuesday. The next one will be in Lagos in October.", ["2021-09-14 Lome", "2021-10 Lagos"]),
]  # fmt: skip


# What is done again is what was told last, and no meeting told before that.
OTHER_DEED = "Chad's president met Togo's in Lome on Tuesday. He insisted on a truce, and he did so again in Lagos."


def test_another_deed_done_again_is_no_meeting() -> None:
    assert len(st.extract(st.Document(text=OTHER_DEED, published=THURSDAY)).events) == 1


@pytest.mark.parametrize(("text", "events"), TWO)
def test_what_is_done_once_more_is_an_event_of_its_own(text: str, events: list[str]) -> None:
    found = st.extract(st.Document(text=text, published=THURSDAY)).events
    assert sorted(f"{_days(e)} {e.place.name if e.place else '-'}" for e in found) == events


def _days(event: st.Event) -> str:
    first, last = event.when.earliest, event.when.latest
    if first is not None and last is not None and (last - first).days > 27:
        return f"{first:%Y-%m}"
    return event.when.edtf


NONE = [
    "He never stops asking for unity, and he did so again in Lome.",
    "Iran voted on Tuesday. The previous one was held in 2017.",
    "Lebanon's parliament met on Tuesday to vote on the budget.",
    "Parliament will meet on Tuesday to elect a speaker.",
    "World champion Magnus Carlsen of Norway met Fabiano Caruana of the United States on Tuesday.",
    "Norway's Magnus Carlsen met Russia's Daniil Dubov in the sixth round in Oslo on Tuesday and was held to a draw.",
    "Britain's Carl Roe meets Russia's Oleg Vasin in London on Saturday for the middleweight title.",
    "Emirates and Boeing signed a deal worth $10 billion on Tuesday.",
    "Air China will sign a contract with Airbus on Saturday.",
]

ONE = [
    "The leaders of Chad and Togo met in Lome on Tuesday in the final round of talks.",
    "The leaders of the parties in parliament met on Tuesday to discuss a coalition.",
    "The United Arab Emirates and Chad signed a treaty on Tuesday.",
    "Mediators from the African Union brought Chad's ruling party and the opposition together in Lome on Tuesday.",
    "Macron brought Chadian rebel chief Mahdi Ali and Chad's vice president together in Lome on Tuesday.",
    "Biden hosted the heads of five unions in the Oval Office on Tuesday.",
    "Ghana's president will bring Chad's Mahamat Deby and rebel chief Mahdi Ali together in Lome on Saturday.",
]


@pytest.mark.parametrize("text", NONE)
def test_sittings_games_and_contracts_of_carriers_are_none(text: str) -> None:
    assert not st.extract(st.Document(text=text, published=THURSDAY)).events


@pytest.mark.parametrize("text", ONE)
def test_words_like_theirs_tell_of_an_event(text: str) -> None:
    assert len(st.extract(st.Document(text=text, published=THURSDAY)).events) == 1
