"""The same sentences with short names and with long ones: how long a name is changes nothing. Own sentences."""

import pytest

import summit_timeline as st

SHORT = ("Chile", "Peru", "Togo")
LONG = [("South Korea", "Saudi Arabia", "Sierra Leone"), ("Costa Rica", "Sri Lanka", "Papua New Guinea")]
# {0}, {1} and {2} are the names
SENTENCES = [
    "Talks between {0} and {1} on the attack ended without a deal.",
    "King's visit to {2} postponed",
    "{0} will meet {1} on Friday at a summit in Brussels.",
    "{0} would host a meeting with {1} on July 13 if it could.",
    "A meeting between {0} and {1} in July is unlikely to happen.",
    "It is possible that the ministers of {0} and {1} will meet in July.",
    "The summit of {0} and {1} is back on, officials said.",
    "Norway is ready to host {0}-{1} talks in Oslo on Friday.",
    "In January the envoys of {0} and {1} met, and on February 3 they signed a treaty.",
    "The signing of a treaty between {0} and {1} has been proposed for Thursday.",
    "Talks between {0} and {1} in Geneva will go ahead, officials said.",
    "Talks between {0} and {1} in Geneva to go ahead",
    "The meeting between {0}'s foreign minister and his counterpart from {1} in Geneva will go ahead, officials said.",
    "{2} sets goals that any deal with {1} must meet by Friday.",
    "Ministers of {0}, {1} and {2} will sign a pact on fishing in Geneva next week.",
    "The foreign ministry of {2} said on Monday that the talks with {0} had been put off.",
]


@pytest.mark.parametrize("names", LONG)
@pytest.mark.parametrize("text", SENTENCES)
def test_long_names_are_read_as_short_ones(text: str, names: tuple[str, ...]) -> None:
    assert told(text, names) == told(text, SHORT)


def told(text: str, names: tuple[str, ...]) -> list[str]:
    places = {name: f"{{{number}}}" for number, name in enumerate(names)}
    claims = st.extract_claims(st.Document(text=text.format(*names), published="2019-03-05"))
    return sorted(
        f"{c.kind} {c.status} {c.when.edtf} {sorted(places.get(p.name, p.name) for p in c.participants)}"
        for c in claims
    )


def test_the_verb_of_an_event_is_read_however_far_it_is() -> None:
    text = (
        "The meeting between {}'s foreign minister and his counterpart from {} in Geneva will go ahead, officials said."
    )
    for names in (SHORT, *LONG):
        (claim,) = st.extract_claims(st.Document(text=text.format(*names), published="2019-03-05"))
        assert claim.status == "scheduled"
