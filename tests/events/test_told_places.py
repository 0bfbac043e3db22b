"""Where an event is that is told otherwise than by "in" and a town beside it. Own sentences."""

import pytest

import summit_timeline as st


def place_told(text: str, word: str, published: str = "2013-09-03") -> str | None:
    claims = st.extract_claims(st.Document(text=text, published=published))
    claim = next(c for c in claims if text[c.start : c.end] == word)
    return None if claim.place is None else claim.place.name


MET = "Norway's Jens Berg met Ghana's Kofi Mensah on Monday"
PLACES = [
    # houses
    (MET + " at his summer residence, Skaugum.", "met", "Skaugum"),
    (MET + " at his summer residence, as rain fell.", "met", None),
    (MET + " at the residence, Ana Soto said.", "met", None),
    ("John Kerry met Ghana's Kofi Mensah on Monday at the State Department.", "met", "Washington"),
    ("John Kerry met Ghana's Kofi Mensah on Monday, the State Department said.", "met", None),
    ("Vice President Joe Biden met Ghana's Kofi Mensah in the Capitol on Monday.", "met", "Washington"),
    ("Ghana and Togo opened talks on Monday at the Togolese mission in Geneva.", "talks", "Geneva"),
    ("Ghana and Togo opened talks on Monday on troops for the mission in Bamako.", "talks", None),
    ("UNITED NATIONS (AP) - " + MET + ".", "met", "New York"),
    ("OSLO - Togo and Ghana agreed on a truce in Chad's Abeche at talks on Monday.", "talks", "Oslo"),
    # a sentence before or behind
    ("President Kofi Mensah of Ghana was in Oslo on Monday. The president met Norway's Jens Berg in the afternoon.", "met", "Oslo"),
    ("Norway's Jens Berg will visit Accra on Thursday. He will hold talks with Ghana's Kofi Mensah.", "talks", "Accra"),
    (MET + ". The venue was a hotel in Bergen.", "met", "Bergen"),
    (MET + ". The venue in Bergen is for sale.", "met", None),
    # a town that holds it, or was chosen for it
    ("Accra is to host a summit of the leaders of Togo and Benin on Friday.", "summit", "Accra"),
    ("Accra hopes for a summit of the leaders of Togo and Benin on Friday.", "summit", None),
    ("Togo and Benin chose Accra for their talks on Monday.", "talks", "Accra"),
    ("Jens Berg of Norway and Kofi Mensah of Ghana met on Monday evening, hours after they arrived in Accra.", "met", "Accra"),
    ("Jens Berg of Norway and Kofi Mensah of Ghana met on Monday evening, hours after a storm in Accra.", "met", None),
    # where one came, is, or was when it was over
    ("Chad's president came to Lima on Monday and met Peru's president.", "met", "Lima"),
    ("Chad's president went to Lima on Monday and held talks with Peru's president.", "talks", "Lima"),
    ("Chad's president came to Lima on Monday and will meet Togo's president in Quito.", "meet", "Quito"),
    ("Chad's minister, who is in Lima for a fair, met Togo's on Monday.", "met", "Lima"),
    ("Chad's minister, who was in Lima last week, met Togo's on Monday.", "met", None),
    ("Chad's minister, who was born in Lima, met Togo's on Monday.", "met", None),
    ("The foreign minister left Lima on Monday after talks with Peru's president.", "talks", "Lima"),
    ("Chad's president left Lima on Monday for talks with Togo's president in Quito.", "talks", "Quito"),
    ("Peru has offered Lima as the venue of Monday's talks between Chad and Togo.", "talks", "Lima"),
    # one of several, of which nobody knows which
    ("Envoys of Chad and Togo may meet in Geneva or Vienna this month.", "meet", None),
    ("Envoys of Chad and Togo will meet in Geneva, Vienna or Lima in May.", "meet", None),
    ("Envoys of Chad and Togo will meet in Geneva on May 3 or 4.", "meet", "Geneva"),
    ("Envoys of Chad and Togo met in Lima on Monday to choose between Geneva or Vienna.", "met", "Lima"),
    # of the one that is told, not of what it comes before
    ("Ahead of next week's summit, Norway's Jens Berg will meet Ghana's Kofi Mensah in Lima.", "summit", None),
    ("Ahead of next week's summit, Norway's Jens Berg will meet Ghana's Kofi Mensah in Lima.", "meet", "Lima"),
    ("After the talks in Lima, Norway's Jens Berg met Ghana's Kofi Mensah in Quito.", "talks", "Lima"),
    # behind what is told of those who meet
    ("A conference on Libya that Turkey is preparing will open in Ankara on October 3.", "conference", "Ankara"),
    ("Talks with the rebels who seized Bamako opened in Ankara on Monday.", "Talks", "Ankara"),
    ("Chad's president met Togo's in Manhattan on Monday.", "met", "New York"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "place"), PLACES)
def test_where_an_event_is(text: str, word: str, place: str | None) -> None:
    assert place_told(text, word) == place
