"""Meetings that the verb of who has others meet, greets or summons them tells: own sentences."""

import pytest

import summit_timeline as st

THURSDAY = "2021-09-16"

# status, day (EDTF), place and who takes part
TOLD = [
    ("Norway brought the foreign ministers of Chad and Togo together in Oslo on Tuesday.", "held", "2021-09-14", "Oslo", "Chad Norway Togo"),
    ("Macron brought together the leaders of Chad and Togo in Paris on Tuesday.", "held", "2021-09-14", "Paris", "Chad Emmanuel Macron France Togo"),
    ("Macron hopes to bring the leaders of Chad and Togo together in Paris on Monday.", "considered", "2021-09-20", "Paris", "Chad Emmanuel Macron France Togo"),
    ("Macron is to bring together Libya's rival leaders in Paris on Saturday.", "scheduled", "2021-09-18", "Paris", "Emmanuel Macron France Libya"),
    # told by its own word, once
    ("The talks in Oslo brought together the leaders of Chad and Togo on Tuesday.", "held", "2021-09-14", "Oslo", "Chad Togo"),
    ("Macron brought together the leaders of Chad and Togo for talks in Paris on Tuesday.", "held", "2021-09-14", "Paris", "Chad Emmanuel Macron France Togo"),
    # guests of his own country
    ("Peruvian President Pedro Castillo summoned party leaders to the palace on Tuesday.", "held", "2021-09-14", None, "Pedro Castillo"),
    ("Kenyan President Uhuru Kenyatta received opposition leader Raila Odinga at State House in Nairobi on Tuesday.", "held", "2021-09-14", "Nairobi", "Raila Odinga Uhuru Kenyatta"),
    ("Kenyan President Uhuru Kenyatta received a delegation of teachers at State House on Tuesday.", "held", "2021-09-14", None, "Uhuru Kenyatta teachers"),
    ("Kenyan President Uhuru Kenyatta received opposition chief Raila Odinga at his office in Nairobi on Tuesday.", "held", "2021-09-14", "Nairobi", "Raila Odinga Uhuru Kenyatta"),
    ("Macron may receive union leaders at the Elysee on Monday.", "considered", "2021-09-20", "Paris", "Emmanuel Macron union leaders"),
    ("Macron has called off plans to receive union leaders at the Elysee on Saturday.", "cancelled", "2021-09-18", "Paris", "Emmanuel Macron union leaders"),
    ("Senate Republicans were summoned to the White House on Tuesday.", "held", "2021-09-14", "Washington", "Senate Republicans"),
    # guests of another one
    ("Erdogan summoned the ambassadors of Chad and Togo to his palace on Tuesday.", "held", "2021-09-14", None, "Chad Recep Tayyip Erdogan Togo Turkey"),
    ("Merkel greeted Macron in Berlin on Tuesday.", "held", "2021-09-14", "Berlin", "Angela Merkel Emmanuel Macron France Germany"),
]  # fmt: skip

NONE = [
    "The crisis brought Chad and Togo closer together on Tuesday.",
    "The film brought together actors from Chad and Togo in Paris.",
    "Macron failed to bring the leaders of Chad and Togo together in Paris last week.",
    "Macron did not bring the leaders of Chad and Togo together on Tuesday.",
    "Biden said on Tuesday that he would bring the country together.",
    "Chile summoned the Peruvian ambassador on Tuesday to protest against the arrests.",
    "The court summoned the former president to testify on Tuesday.",
    "Merkel greeted Macron's victory on Tuesday.",
    "Crowds greeted the pope in Bratislava on Tuesday.",
    "Students were welcomed at the White House on Tuesday.",
    "Macron refused to receive the mayors at the Elysee on Tuesday.",
]


@pytest.mark.parametrize(("text", "status", "day", "place", "who"), TOLD)
def test_who_has_others_meet_tells_of_a_meeting(text: str, status: str, day: str, place: str | None, who: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=THURSDAY)).events
    found = event.place.name if event.place is not None else None
    assert (event.kind.value, event.status.value, event.when.edtf, found) == ("meeting", status, day, place)
    assert " ".join(sorted(p.name for p in event.participants)) == who


@pytest.mark.parametrize("text", NONE)
def test_words_like_them_tell_of_nothing(text: str) -> None:
    assert not st.extract(st.Document(text=text, published=THURSDAY)).events
