"""Sentences as wire reports build them, each with all that it says of its event. Own sentences."""

import pytest

import summit_timeline as st

SUNDAY = "2019-02-17"

# a sentence, and of one of its claims: kind, status, days, place and who, in the order of the alphabet
SENTENCES = [
    # who signed, where "between", "with" and a clause without "that" tell it
    ("The pact signed between Chile and Peru in 2008 called for patrols.", "signing held 2008", "Chile, Peru"),
    ("Under the treaty Chile and Peru signed in 2008, patrols ended.", "signing held 2008", "Chile, Peru"),
    ("A fisheries pact with Chile was signed by Peru's foreign minister on Monday.", "signing held 2019-02-11", "Chile, Peru"),
    ("The signed copies lay between Chile and Peru's desks on Monday.", None, ""),
    # who "they" and "its envoys" are
    ("EU foreign ministers will discuss it when they meet on Monday.", "meeting scheduled 2019-02-18", "European Union"),
    ("Chile's king shook hands with Peru's king as they met on Friday.", "meeting held 2019-02-15", "Chile, Peru"),
    ("The Taliban said its negotiators would meet envoys of Chile on Monday.", "meeting scheduled 2019-02-18", "Chile, Taliban"),
    # verbs of two words
    ("Chile and Peru have called off Monday's talks between their foreign ministers.", "meeting cancelled 2019-02-18", "Chile, Peru"),
    ("Chile broke off talks with Peru that had begun on Monday.", "meeting held [2019-02-11..]", "Chile, Peru"),
    # a day between an event and the verb of which it is the subject
    ("A summit of Chile, Peru and Togo in Accra on Thursday ended without a deal.", "summit held 2019-02-14", "Chile, Peru, Togo"),
    ("Talks between Chile and Peru in Accra Thursday produced no deal.", "meeting held 2019-02-14", "Chile, Peru"),
    ("Talks between Chile and Peru on Thursday's attack ended without a deal.", "meeting held -", "Chile, Peru"),
    # a day behind the verb that tells that an event ended, however long its subject is
    ("Talks among Chile, Peru and Togo on the Nile dam ended in Accra on Saturday.", "meeting held [..2019-02-16]", "Chile, Peru, Togo"),
    ("Talks among Chile, Peru and Togo on the Nile dam were announced on Saturday.", "meeting scheduled -", "Chile, Peru, Togo"),
    # the day that opens a sentence, and that of a second event
    ("In January the envoys of Chile and Peru met, and on February 3 they signed a treaty.", "meeting held [2019-01-01..2019-01-31]", "Chile, Peru"),
    ("In January the envoys of Chile and Peru met, and on February 3 they signed a treaty.", "signing held 2019-02-03", "Chile, Peru"),
    # what is denied
    ("Chile denied that its president would meet Emmanuel Macron next week.", None, ""),
    ("Angela Merkel dismissed reports that she would meet Emmanuel Macron on Friday.", None, ""),
    ("Angela Merkel denied after a meeting with Emmanuel Macron on Friday that she would resign.", "meeting held 2019-02-15", "Angela Merkel, Emmanuel Macron, France, Germany"),
    # who is told something in a call
    ("In a telephone call on Friday, Emmanuel Macron told Angela Merkel that he would wait.", "call held 2019-02-15", "Angela Merkel, Emmanuel Macron, France, Germany"),
    # receptions told of the guest, meals
    ("Emmanuel Macron was received in Berlin on Thursday by Chancellor Angela Merkel of Germany.", "meeting held 2019-02-14", "Angela Merkel, Emmanuel Macron, France, Germany"),
    ("Emmanuel Macron was welcomed at the airport on Thursday by Angela Merkel of Germany.", None, ""),
    ("Angela Merkel and Emmanuel Macron dined together in Berlin on Wednesday.", "meeting held 2019-02-13", "Angela Merkel, Emmanuel Macron, France, Germany"),
    # people of one country among themselves, by their surnames
    ("Boehner, Reid and McConnell met Obama on Friday.", "meeting held 2019-02-15", "Barack Obama, Harry Reid, John Boehner, Mitch McConnell"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "who"), SENTENCES)
def test_a_sentence_tells_its_event(text: str, told: str | None, who: str) -> None:
    claims = st.extract_claims(st.Document(text=text, published=SUNDAY))
    found = [
        (f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}", ", ".join(sorted(p.name for p in c.participants)))
        for c in claims
    ]  # fmt: skip
    if told is None:
        assert found == []
    else:
        kind, status, days = told.split(" ")
        assert any(
            row == (f"{kind} {status} {days}", who) or (len(days) == 4 and row[1] == who and days in row[0])
            for row in found
        ), found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Chile and Peru signed a truce in Havana on Thursday.", "Havana"),
        ("Chile and Peru signed a deal to end the war in Yemen on Thursday.", None),
    ],
)
def test_what_is_signed_is_signed_where_its_day_follows(text: str, place: str | None) -> None:
    (claim,) = st.extract_claims(st.Document(text=text, published=SUNDAY))
    assert (claim.place.name if claim.place else None) == place
