"""Words that tell of an event only in some company: "call", "briefing", "chat", "hours of talks"."""

import pytest

import summit_timeline as st


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Xi and Biden agreed in a call on Saturday to keep in touch.", "call", "2024-03-02"),
        ("In a 40-minute call with Erdogan on Monday, Biden thanked him.", "call", "2024-03-04"),
        ("Biden's call with Erdogan on Tuesday lasted 40 minutes.", "call", "2024-03-05"),
        ("Norway will pay, Foreign Minister Ine Eriksen said at a briefing in Oslo on Tuesday.", "press", "2024-03-05"),
        ("The spokesman told a regular briefing on Monday that Norway would pay.", "press", "2024-03-04"),
        (
            "Tusk said in a joint appearance with Macron in Paris on Monday that Poland would help.",
            "press",
            "2024-03-04",
        ),
        ("Biden and Xi had a 20-minute chat in Bali on Monday.", "meeting", "2024-03-04"),
        ("Ministers of Egypt and Turkey parted without agreement in Cairo on Monday.", "meeting", "2024-03-04"),
        ("Hours of haggling between Egypt and Turkey ended in Cairo on Monday.", "meeting", "2024-03-04"),
        ("Scholz was closeted with Erdogan in Ankara on Monday.", "meeting", "2024-03-04"),
        ("Negotiators of Egypt and Turkey went back to the table in Cairo on Monday.", "meeting", "2024-03-04"),
        ("Scholz exchanged views with Erdogan in Ankara on Monday.", "meeting", "2024-03-04"),
        ("Pope Francis granted an audience to the president of Ghana on Monday.", "meeting", "2024-03-04"),
        ("APEC leaders hold their retreat in Lima on Sunday.", "meeting", "2024-03-10"),
        ("Macron and Tusk are to see each other in Rome on Friday.", "meeting", "2024-03-08"),
        ("Macron paid a courtesy call on Emperor Naruhito on Monday.", "meeting", "2024-03-04"),
        ("Guterres had an exchange of views with Chancellor Scholz on Monday.", "meeting", "2024-03-04"),
        ("Talks proposed by Seoul for Friday will not be held.", "meeting", "2024-03-08"),
        ("Leaders of the G7 gather in Rome on Friday.", "summit", "2024-03-08"),
        ("EU leaders met in Brussels on Monday.", "summit", "2024-03-04"),
        ("EU trade ministers met in Brussels on Monday.", "meeting", "2024-03-04"),
        ("Macron met EU leaders in Brussels on Monday.", "meeting", "2024-03-04"),
        ("Egypt and Turkey put ink to an accord in Cairo on Monday.", "signing", "2024-03-04"),
        ("Envoys of Egypt and Turkey will initial an accord on Friday.", "signing", "2024-03-08"),
        ("Scholz had a brief conversation with Erdogan in Ankara on Monday.", "meeting", "2024-03-04"),
        (
            "Officials of Egypt and Turkey wound up two days of talks in Cairo on Monday.",
            "meeting",
            "2024-03-03/2024-03-04",
        ),
        ("EU heads of state sign the treaty in Rome on Friday.", "signing", "2024-03-08"),
        ("Asian presidents and Xi Jinping hold their second summit in Astana on Friday.", "summit", "2024-03-08"),
        ("Scholz sat across the table from Erdogan in Ankara on Monday.", "meeting", "2024-03-04"),
        ("EU summit on Friday in Brussels.", "summit", "2024-03-08"),
        ("Senators had dinner with the president of Chile on Monday.", "meeting", "2024-03-04"),
        ("Negotiators of Egypt and Turkey were back at the table in Cairo on Monday.", "meeting", "2024-03-04"),
        ("Macron and Tusk will have a first one-to-one meeting in Rome on Friday.", "meeting", "2024-03-08"),
        ("Scholz held consultations with Erdogan by telephone on Monday.", "call", "2024-03-04"),
        ("Scholz had a telephone conversation with Erdogan on Monday.", "call", "2024-03-04"),
        ("Scholz rang Erdogan on Monday to discuss Syria.", "call", "2024-03-04"),
        ("They found no common ground in six days of talks in Cairo.", "meeting", ""),
        ("Nine hours of heated talks in Muscat led nowhere.", "meeting", ""),
    ],
)
def test_an_event(text: str, kind: str, day: str) -> None:
    (claim,) = st.extract_claims(st.Document(text=text, published="2024-03-06"))
    assert (claim.kind.value, claim.when.edtf if claim.when.known else "") == (kind, day)


@pytest.mark.parametrize(
    "text",
    [
        "His call for a vote on Sunday was ignored by Spain.",
        "Spain heeded the call by France on Monday.",
        "In a call to action on Monday, Spain urged unity.",
        "The call of the wild drew him to Canada on Monday.",
        "It was a close call for France on Monday.",
        "Following Kim's call on Monday to reopen the line, South Korea agreed.",
        "Spain renewed its calls on Monday for the release of Maria.",
        "Macron held a call with reporters in France on Monday.",
        "The NPR call-in program went to Canada on Monday.",
        "Biden received a classified briefing on Iran on Monday.",
        "Senators left the briefing on Ukraine on Tuesday.",
        "The idea that the briefing is for Canada is silly.",
        "Biden and Xi use a group chat in China on Mondays.",
        "Macron and Tusk made a joint appearance on the show in France on Monday.",
        "Hours of debate over dinner in Paris wore France out.",
        "After hours of talks, no deal was in sight.",
        "Police parted the crowd in Cairo on Monday.",
        "Tourists were haggling over carpets in Cairo on Monday.",
        "Troops were in retreat in Syria on Monday.",
        "Russia's retreat from Kyiv on Monday was swift.",
        "Pelosi spoke at the Democrats' annual retreat in Ohio on Monday.",
        "Canada's initial deal with the pilots held on Monday.",
        "A senator closeted for years came out in Spain on Monday.",
        "The conversation in Spain has changed.",
        "Spain had a serious conversation with itself on Monday.",
        "Not everyone he has met in Spain agrees.",
        "Spain and Malta denied newspaper reports that their kings would meet in Venice.",
        "Macron dined alone in Rome on Monday.",
        "Cars and lorries cannot see each other in Spain on Mondays.",
    ],
)
def test_no_event(text: str) -> None:
    assert not st.extract_claims(st.Document(text=text, published="2024-03-06"))
