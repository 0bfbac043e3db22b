"""What somebody does with an event, and whether it is told as a fact: own sentences."""

import pytest

import summit_timeline as st
from summit_timeline.events.lexicon import Lexicon
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.reader import read_page
from summit_timeline.events.status.deeds import deed_of


def deed(text: str) -> tuple[str, str] | None:
    """The deed on the first event word of a sentence."""
    page = read_page("text", text, st.Document(text=text, published="2016-05-18"), Lexicon.default())
    assert page is not None
    (sentence,) = page.sentences
    found = deed_of(parse(page, sentence), sentence.hits[0], page.low)
    return None if found is None else (found.kind, found.mood)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is done with it
        ("Chile cancelled a meeting with Peru.", ("ends", "fact")),
        ("Chile called off the talks with Peru.", ("ends", "fact")),
        ("Chile and Peru put off a summit in Lima.", ("delays", "fact")),
        ("The summit of Chile and Peru has been shelved.", ("delays", "fact")),
        ("Chile backed out of a signing in Lima.", ("leaves", "fact")),
        ("Chile is mulling a meeting with Peru.", ("weighs", "fact")),
        ("Chile hinted at a meeting with Peru.", ("weighs", "fact")),
        ("Chile ruled out a meeting with Peru.", ("refuses", "fact")),
        ("Lima is preparing for a visit by Chile's president.", ("awaits", "fact")),
        # with a plan, an offer or a part of it
        ("Chile dropped plans for a meeting with Peru.", ("ends", "fact")),
        ("Chile dropped plans to meet Peru.", ("ends", "fact")),
        ("Chile delayed the opening of talks with Peru.", ("delays", "fact")),
        ("Chile floated the idea of a meeting with Peru.", ("weighs", "fact")),
        ("Chile declined Peru's invitation to a meeting.", ("refuses", "fact")),
        ("Chile hopes to meet Peru.", ("weighs", "fact")),
        ("Chile agreed to put off a meeting with Peru.", ("delays", "fact")),
        ("Chile decided not to call off the talks with Peru.", ("ends", "undone")),
        ("Chile spurned an offer of talks with Peru.", ("refuses", "fact")),
        ("Chile put off meeting Peru.", ("delays", "fact")),
        # what somebody has in mind to do, or declines
        ("Chile offered to host a summit with Peru.", ("weighs", "fact")),
        ("Chile is considering holding talks with Peru.", ("weighs", "fact")),
        ("Chile declined to hold talks with Peru.", ("refuses", "fact")),
        # no fact
        ("Chile did not cancel a meeting with Peru.", ("ends", "undone")),
        ("Chile refused to postpone the meeting with Peru.", ("delays", "undone")),
        ("Chile has no intention of cancelling the meeting with Peru.", ("ends", "undone")),
        ("Chile denied cancelling the meeting with Peru.", ("ends", "undone")),
        ("Chile may cancel the meeting with Peru.", ("ends", "open")),
        ("Chile threatened to cancel the meeting with Peru.", ("ends", "open")),
        ("If Chile cancels the meeting with Peru, it will pay.", ("ends", "open")),
        ("Chile rejected calls to cancel the meeting with Peru.", ("ends", "undone")),
        ("After cancelling a meeting with Peru, Chile paid.", ("ends", "before")),
        # nothing of the kind
        ("Chile held a meeting with Peru.", None),
        ("Chile cancelled a speech at the summit in Lima.", None),
        ("Chile cancelled plans to attend the summit in Lima.", None),
        ("Chile put a summit in Lima on its list.", None),
        ("Chile refused to speak at the summit in Lima.", None),
        ("A bus to the summit in Lima was cancelled.", None),
    ],
)
def test_a_deed(text: str, expected: tuple[str, str] | None) -> None:
    assert deed(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chile has no intention of cancelling Friday's meeting with Peru.", "scheduled"),
        ("Chile refused to postpone Friday's meeting with Peru.", "scheduled"),
        ("Chile backed out of Friday's signing of a treaty with Peru.", "cancelled"),
        ("Chile floated the idea of a meeting with Peru in July.", "considered"),
        ("Chile offered to host a meeting with Peru in July.", "considered"),
        ("Lima is bracing for a visit by Chile's president on Sunday.", "scheduled"),
        ("Chile has delayed planned meetings with Peru.", "postponed"),
        ("A meeting between Chile and Peru in July is unlikely to happen.", "considered"),
        ("A meeting between Chile and Peru in July is unlikely to help.", "scheduled"),
        ("It is possible that the ministers of Chile and Peru will meet in July.", "considered"),
        ("Chile's minister would like to meet Peru's in July.", "considered"),
        ("A Chilean proposal for a meeting with Peru in July was under study.", "considered"),
        ("Perhaps Chile will host a meeting with Peru in July.", "considered"),
    ],
)
def test_the_status_by_a_deed(text: str, status: str) -> None:
    assert [c.status.value for c in st.extract_claims(st.Document(text=text, published="2016-05-18"))] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Chile has yet to sign the treaty with Peru.",
        "Chile's envoys failed to meet Peru's on Monday.",
        "A meeting between Chile and Peru is out of the question.",
    ],
)
def test_what_has_not_been(text: str) -> None:
    events = st.extract(st.Document(text=text, published="2016-05-18")).events
    assert [e.status.value for e in events if e.status.value != "cancelled"] == []


def test_what_once_had_been_done_is_no_condition() -> None:
    text = "Once Chile and Peru had signed the treaty on Monday, the ministers embraced."
    assert [c.status.value for c in st.extract_claims(st.Document(text=text, published="2016-05-18"))] == ["held"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A truce agreed at a meeting of Chile and Peru in Lima will hold.", "held"),
        ("We will not agree at this summit of Chile and Peru, he said.", "held"),
        ("On the third day of the summit of Chile and Peru the king will speak.", "held"),
        ("Since the summit of Chile and Peru in Lima trade will have grown.", "held"),
        ("Talks between Chile and Peru have collapsed.", "held"),
        ("Chile's king will fly home and hold talks with Peru's premier.", "scheduled"),
    ],
)
def test_what_is_to_come_of_an_event_is_not_the_event(text: str, status: str) -> None:
    (found,) = [e for e in st.extract(st.Document(text=text, published="2016-05-18")).events if e.kind.value != "visit"]
    assert found.status.value == status
