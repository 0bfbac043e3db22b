"""Roles of participants: own sentences, each with the roles that its words give, and with those that give none."""

import pytest

import summit_timeline as st


def event_told(text: str, kind: str) -> st.Event:
    """The only event of that kind in a report of one sentence."""
    found = st.extract(st.Document(text=text, published="2019-03-01")).events
    (event,) = [e for e in found if e.kind.value == kind]
    return event


def roles_told(text: str, kind: str) -> dict[str, str]:
    """The participants that have a role, by name."""
    return {p.name: p.role for p in event_told(text, kind).participants if p.role is not None}


GIVEN = [
    # the host is the subject
    ("Norway hosted talks between Chile and Peru in Oslo on Monday.", "meeting", {"Norway": "host"}),
    ("Vietnam will host the summit of Chile and Peru in Hanoi on Friday.", "summit", {"Vietnam": "host"}),
    ("Britain hosted a meeting of G8 foreign ministers on Thursday.", "meeting", {"United Kingdom": "host"}),
    ("The conference on Monday was hosted by Kuwait.", "meeting", {"Kuwait": "host"}),
    # a host and a guest
    (
        "Finnish President Ana Soto welcomed Chilean President Luis Vega in Helsinki on Monday for talks.",
        "meeting",
        {"Ana Soto": "host", "Luis Vega": "visitor"},
    ),
    # in the chair
    ("The meeting, chaired by Norwegian Foreign Minister Eva Berg, opened Monday.", "meeting", {"Eva Berg": "chair"}),
    ("Finland will chair the meeting of EU ministers in Helsinki on Friday.", "meeting", {"Finland": "chair"}),
    # bringing others together
    ("Israel and Syria resumed talks brokered by Qatar on Sunday.", "meeting", {"Qatar": "mediator"}),
    (
        "Talks between Chile and Peru, mediated by Egypt and Qatar, resumed in Cairo on Sunday.",
        "meeting",
        {"Egypt": "mediator", "Qatar": "mediator"},
    ),
    ("Chile and Peru held talks in Muscat on Saturday, with Oman mediating.", "meeting", {"Oman": "mediator"}),
    ("EU-mediated talks between Chile and Peru resume in Lima on Monday.", "meeting", {"European Union": "mediator"}),
    ("EU-led talks between Chile and Peru resume in Lima on Monday.", "meeting", {"European Union": "mediator"}),
    ("The talks in Oslo, led by Norway, deal with the border of Chile and Peru.", "meeting", {"Norway": "mediator"}),
    ("Chile met a delegation from Peru led by Luis Vega on Monday.", "meeting", {}),
    # under a paper
    ("Japan and Chile signed an accord in Lima on Friday.", "signing", {"Japan": "signatory", "Chile": "signatory"}),
    (
        "The accord was signed by Japan and Australia on Monday.",
        "signing",
        {"Japan": "signatory", "Australia": "signatory"},
    ),
    # on a journey
    ("Indian Prime Minister Narendra Modi will visit Japan on Monday.", "visit", {"Narendra Modi": "visitor"}),
    ("Narendra Modi's trip to Japan begins on Monday.", "visit", {"Narendra Modi": "visitor"}),
    (
        "Chinese Premier Li Keqiang arrived in Berlin on Monday for talks with Angela Merkel.",
        "meeting",
        {"Li Keqiang": "visitor"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "roles"), GIVEN)
def test_a_role_that_the_words_give(text: str, kind: str, roles: dict[str, str]) -> None:
    assert roles_told(text, kind) == roles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chile and Peru held talks in Lima on Monday.", "meeting"),
        ("French President Emmanuel Macron met his Turkish counterpart in Paris on Monday.", "meeting"),
        # what is welcomed is no guest
        ("Chile welcomed the decision to hold talks with Peru on Monday.", "meeting"),
        # where the trip goes
        ("Luis Vega said the Japan trip on Monday was short.", "visit"),
        # who pays is no mediator
        ("Chile and Peru met on Monday at talks sponsored by Qatar.", "meeting"),
        # another day's host
        ("Chile met Peru on Monday in the town that hosted the 1990 World Cup.", "meeting"),
    ],
)
def test_no_role_where_the_words_give_none(text: str, kind: str) -> None:
    assert roles_told(text, kind) == {}


def test_a_mediator_takes_part_beside_the_two_sides() -> None:
    event = event_told("Talks between Chile and Peru, mediated by Qatar, resumed in Doha on Sunday.", "meeting")
    assert [p.name for p in event.participants] == ["Chile", "Peru", "Qatar"]
