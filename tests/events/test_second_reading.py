"""Words that only look like a journey, a call or a part in talks: own sentences against the rules of before."""

import pytest

import summit_timeline as st

WEDNESDAY = "2019-11-20"
NORDIC = "Finnish President Aino Salo met Icelandic President Jon Arnar in Helsinki on Tuesday. "
AT_HOME = "President Trump met Emmanuel Macron at the White House on Tuesday. "

NONE = [
    "The case heads to the Supreme Court of Canada next week.",
    "The senator heads to a Dec. 3 runoff.",
    "Peru heads to the World Cup in Russia next week.",
    "Trump heads to the party's convention in July.",
    "A Norwegian frigate heads for Cyprus this week.",
    "Reached on the phone on Tuesday, Germany's envoy to Chad said he was safe.",
    "Ana Vega told The Harbour Post over the phone on Tuesday that Merkel knew nothing.",
    "Merkel was on the phone with her mother when the alarm rang on Tuesday.",
    "Merkel was on the phone shouting on Tuesday.",
    "Peru sealed the treaty's fate on Tuesday.",
    "Merkel has never travelled to Tehran to meet President Hassan Rouhani.",
    "Merkel had not yet flown to Paris to meet Macron when the strike began on Tuesday.",
    "Merkel was blamed for not holding talks with Macron.",
    "Neither Macron nor Merkel signed the pact on Tuesday.",
    "Merkel was blamed for touring fairs but not hosting meetings with leaders, including Macron.",
]

THERE = [
    (NORDIC + "Afterward, Swedish Prime Minister Stefan Lofven told reporters in Malmo that it was late.",
     "Stefan Lofven", False),
    (NORDIC + '"This is bad for us," said Swedish Prime Minister Stefan Lofven afterward.', "Stefan Lofven", False),
    (AT_HOME + "Afterward, Vice President Mike Pence told reporters that it had gone well.", "Mike Pence", True),
    (AT_HOME + "Mike Pence said his horse died soon afterward.", "Mike Pence", False),
    (AT_HOME + "Joe Biden told reporters that he learned of it afterward.", "Joe Biden", False),
    (AT_HOME + "Afterward, Joe Biden called it a farce.", "Joe Biden", False),
    ('During a meeting between the Finnish and Icelandic presidents on Tuesday, "we were forgotten," said '
     "Swedish Prime Minister Stefan Lofven.", "Stefan Lofven", False),
    ("The International Committee of the Red Cross was warned. On Tuesday the committee of families met "
     "President Abdel Fattah el-Sisi.", "International Committee of the Red Cross", False),
    ("The House Judiciary Committee sent a letter. The committee met with Ursula von der Leyen on Tuesday.",
     "House Judiciary Committee", True),
    ("Xi Jinping denounced Donald Trump at talks in Beijing on Tuesday.", "Donald Trump", False),
    ("Macron met with other leaders critical of two men: Donald Trump and Vladimir Putin, on Tuesday.",
     "Donald Trump", False),
    ("Macron met four colleagues on Tuesday: Angela Merkel, Mark Rutte and Pedro Sanchez.", "Mark Rutte", True),
    ("Aides to Angela Merkel and Emmanuel Macron will meet on Sunday.", "Emmanuel Macron", False),
    ("Merkel is ill and will not travel to Lyon on Friday for the meeting.", "Angela Merkel", False),
    ("Talks scheduled for Friday in Lyon will not be attended by Merkel.", "Angela Merkel", False),
    ("Merkel refuses to come to a meeting planned for Friday in Lyon.", "Angela Merkel", False),
    ("Trump met senior Democrats, Mitch McConnell and Kevin McCarthy said, on Tuesday.", "Democrats", True),
    ("Trump met senior Democrats, Nancy Pelosi and Chuck Schumer, on Tuesday.", "Democrats", False),
    ("Aides to Merkel met Justin Trudeau and Emmanuel Macron on Tuesday.", "Emmanuel Macron", True),
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_words_that_look_like_an_event_tell_of_none(text: str) -> None:
    assert not st.extract(st.Document(text=text, published=WEDNESDAY)).events


@pytest.mark.parametrize(("text", "who", "there"), THERE, ids=[text[-60:] for text, *_ in THERE])
def test_who_only_speaks_of_it_is_not_there(text: str, who: str, there: bool) -> None:
    found = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    (event,) = [e for e in found if e.kind is not st.Kind.VISIT]
    assert (who in {p.name for p in event.participants}) is there


def test_a_call_made_during_a_meeting_leaves_the_meeting_held() -> None:
    text = "Rod Rosenstein met John Kelly at the White House on Tuesday. During it he spoke to Trump on the phone. "
    text += "During that meeting, Kelly also spoke to Trump on the phone."
    found = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    assert [e.when.edtf for e in found if e.kind is st.Kind.MEETING] == ["2019-11-19"]


def test_a_meeting_called_productive_was_held() -> None:
    text = "Steven Mnuchin will meet with Nancy Pelosi. Mnuchin called the meeting with Pelosi productive."
    found = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    assert "held" in {e.status.value for e in found}


def test_the_year_in_which_a_forum_was_founded_is_not_its_day() -> None:
    text = "Merkel met Macron on Monday at a forum founded by Merkel in 2015."
    found = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    assert "2015" not in {e.when.edtf[:4] for e in found}
