"""Who is told something in a call, at a meeting or over dinner is there; who is warned before the press is not. Own sentences."""

import pytest

import summit_timeline as st

TELLINGS = """told / asked / informed / warned / congratulated / implored / encouraged / cautioned / pressured / advised / notified /
lectured / persuaded / convinced / spoke to / apologised to / appealed to / complained to / explained to / argued with""".replace("\n", " ").split(" / ")  # fmt: skip
PLACES = [
    "In a call on Monday, Emmanuel Macron {} Haider al-Abadi about the dam.",
    "During a meeting in Lima on Monday, Emmanuel Macron {} Iraqi Prime Minister Haider al-Abadi about the dam.",
    "Over dinner in Lima on Monday, Emmanuel Macron {} Haider al-Abadi about the dam.",
    "Emmanuel Macron {} Haider al-Abadi about the dam at a meeting on Monday.",
]
BOTH = ["Emmanuel Macron", "France", "Haider al-Abadi", "Iraq"]


def who(text: str) -> list[str]:
    claims = st.extract_claims(st.Document(text=text, published="2016-03-16"))
    return sorted({p.name for c in claims for p in c.participants})


@pytest.mark.parametrize("telling", TELLINGS)
@pytest.mark.parametrize("place", PLACES)
def test_who_is_told_something_is_there(telling: str, place: str) -> None:
    assert who(place.format(telling)) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "In a call on Monday, Emmanuel Macron conveyed his condolences to Haider al-Abadi.",
        "In a call on Monday, Emmanuel Macron offered his help to Haider al-Abadi.",
        "In a call on Monday, Emmanuel Macron tried to persuade Haider al-Abadi to wait.",
        "At a meeting in Lima on Monday, Emmanuel Macron sought to reassure Haider al-Abadi.",
        "In a meeting with Haider al-Abadi on Monday, Emmanuel Macron urged Angela Merkel to wait.",
        "In a meeting with Haider al-Abadi on Monday, Emmanuel Macron warned Chile.",
        "In a meeting with Iraqi leaders on Monday, Emmanuel Macron urged Haider al-Abadi to wait.",
    ],
)
def test_who_is_spoken_to_in_other_words(text: str) -> None:
    assert {"Emmanuel Macron", "France", "Iraq"} <= set(who(text)) <= set(BOTH)


@pytest.mark.parametrize(
    "text",
    [
        "At a news conference on Monday, Emmanuel Macron urged Haider al-Abadi to wait.",
        "At a news conference on Monday, Emmanuel Macron warned Iraq.",
        "Emmanuel Macron congratulated Haider al-Abadi at a news conference on Monday.",
    ],
)
def test_who_is_not_there(text: str) -> None:
    assert who(text) == ["Emmanuel Macron", "France"]
