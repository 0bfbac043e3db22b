"""Which event a later mention of a report tells of: own reports with marked words; the same number, one event; 0, none."""

import re

import pytest

import summit_timeline as st

MARK = re.compile(r"\{(\d):([^}]*)\}")


def events_of_marks(text: str, published: str) -> list[tuple[str, str | None]]:
    """The number of each marked word, with the id of the event that it is found to tell of."""
    plain, spans = "", []
    for piece in re.split(r"(\{\d:[^}]*\})", text):
        match = MARK.fullmatch(piece)
        if match is not None:
            spans.append((match[1], len(plain), len(plain) + len(match[2])))
        plain += piece if match is None else match[2]
    events = st.extract(st.Document(text=plain, published=published)).events
    found = []
    for number, start, end in spans:
        ids = (e.id for e in events for c in e.claims if c.part == "text" and c.start < end and start < c.end)
        found.append((number, next(ids, None)))
    return found


REPORTS = [
    # ministers of one body, each of their own field
    ("2024-03-04", "A {1:meeting} of NATO foreign ministers planned for March 14 in Tallinn has been moved to March 21, NATO said. "
     "NATO defence ministers will {2:meet} in Brussels on March 14."),
    ("2024-03-04", "EU finance ministers will {1:meet} in Vilnius next week. EU energy ministers are to hold a {2:meeting} the week after. "
     "The energy ministers' {2:meeting} will be short."),
    ("2024-03-04", "G20 finance ministers will {1:meet} in Salvador on March 14. "
     "The {1:meeting} of finance ministers and central bank governors is to discuss debt."),
    ("2024-03-04", "The defense ministers of Chad and Togo will {1:meet} in Lima on March 14. The {1:meeting} of defence ministers will be short."),
    # what is put off is what was put off, not what is still on
    ("2024-08-10", "Chad is cancelling a planned {1:summit} with Togo in Lima next month. Chad's president will still attend a G20 {2:summit} "
     'in Kazan in September. "We had to postpone the {1:summit}," an aide said.'),
    # "this round" is one of talks
    ("2024-10-10", "Chadian and Indian negotiators opened a second day of trade {1:talks} in Goa on Thursday. The leaders of Chad and India may "
     "{2:meet} in November. No breakthrough is expected from this {1:round of talks}."),
    # a sentence that opens with the talks
    ("2024-10-08", "Egyptian and Sudanese delegations {1:meet} in Aswan on Wednesday. {1:Discussions} will include water rights."),
    ("2024-10-08", "Egyptian and Sudanese delegations {1:met} in Aswan on Monday. {1:Talks} focused on water rights."),
    ("2024-10-08", "Egyptian and Sudanese delegations met in Aswan on Monday. {0:Discussions} are what diplomats live by."),
    # one more who is invited, and those who are invited to meet
    ("2024-10-08", "The Group of Seven will hold a {1:summit} in Nagoya on October 20. Kenya's president has also been invited to the {1:talks}."),
    ("2024-10-08", "Kenya's deputy president will {1:meet} tea growers on Thursday. "
     "The growers confirmed that they had accepted an invitation to {1:meet} with him."),
    ("2024-10-08", "Kenya's deputy president will meet tea growers on Thursday. She has an open invitation to {0:meet} with voters any time."),
    # talks with a town, ahead of which something is told; talks with a topic and a day
    ("2024-10-08", "A truce between Chad and Togo held on Tuesday, ahead of {1:negotiations} in Lima on a lasting peace. "
     "Mediators expect the {1:negotiations} to open this week."),
    ("2024-10-08", "A truce between Chad and Togo held on Tuesday, ahead of hopes for {0:negotiations} on a lasting peace."),
    ("2024-10-08", "Ghana's cocoa producers stayed away. {1:Talks} to restore quotas collapsed early last month when Togo walked out."),
    # meetings that one had at some time, and the one of which is told
    ("2024-10-08", "Hollande {1:met} Putin in Lima on Monday. Nobody gave details. Hollande had had private {2:meetings} with Putin before."),
    # nothing but one person in common
    ("2024-10-08", "Merkel {1:met} farm leaders in Berlin, her office said. The visit was planned long ago, and both have said that they "
     "look forward to it, as it is a chance to speak about roads, ports and the dry land in the north that farmers share with those who "
     "keep cattle there and who pay for the wells. Farmers wrote to her. "
     "Merkel {2:met} with the president of Togo, Faure Gnassingbe, some time ago."),
    # negotiations are no meal told behind them; a summit to come is not the one that was held
    ("2018-12-07", "The arrest throws a wrench into the {0:negotiations}, analysts said. Trump and Xi {1:dined} together in Lima on Saturday."),
    ("2018-04-29", "Moon Jae-in and Kim Jong Un held a {1:summit} in Panmunjom on Friday. There was much talk of Kim's {2:meeting} with Trump. "
     "Neither of the two said anything about that future {0:summit}."),
    # the second one is the second one
    ("2013-10-10", "Envoys of Chad and Togo will hold a second {1:meeting} in Lima in May, a paper said. Chad's minister will {2:meet} Peru's in "
     "Quito on Friday. The second {1:meeting} of the envoys is to last two days."),
    # "the meeting" of those who were to meet before a summit
    ("2013-10-10", "Barack Obama had planned to {1:meet} one-on-one with Saudi King Salman a day before Thursday's {2:summit} of Gulf states, "
     "but the White House played down the king's decision to skip the {1:meeting}."),
    # how it was, said of what is just over
    ("2013-10-10", 'Obama {1:met} privately with Boehner on Monday. In a tweet, Obama said it was "a very nice {1:meeting}".'),
    ("2013-10-10", 'Obama {1:met} Boehner for an hour on Thursday at the White House. "Good {1:meeting} today," Obama said.'),
    ("2013-10-10", 'Obama {1:met} privately with Boehner on Monday. A productive {0:dialogue} is good for both parties, an aide said.'),
    # how they met before, when one of them was somebody else
    ("2013-06-05", "Barack Obama and Xi Jinping will hold a {1:summit} in Sunnylands on Friday. Although Obama {2:met} Xi when the Chinese "
     "leader was vice president, it will be their first {1:summit}."),
    ("2013-06-05", "Merkel {1:met} Putin on Monday in Sochi. She {2:met} him when she was a minister under Helmut Kohl. "
     "The {1:meeting} in Sochi lasted two hours."),
    # a gathering that is off is not what went well
    ("2013-06-05", "The U.S. and China agreed to lift tariffs after constructive {1:negotiations} over the past two weeks. Trump and Xi were due "
     "to meet at this month's {2:gathering} of Pacific leaders in Chile, which was cancelled because of protests."),
    ("2013-06-05", "Chad and Togo opened {1:talks} in Lima on Monday. The {1:talks} were called off on Tuesday."),
    # a summit ahead of which some meet in another town
    ("2024-10-08", "EU leaders will hold an emergency {1:summit} in Brussels on October 20. Ahead of the {1:summit}, Macron will {2:meet} Scholz "
     "in Berlin. The Berlin {2:meeting} is to settle the budget. Hungary plans to veto any deal at the {1:summit}."),
    # talks of two sides are no conference of many
    ("2023-05-07", "{1:Talks} between Sudan's army and the Rapid Support Forces opened in Jeddah on Saturday. "
     "Egypt said the donor {2:conference} for Sudan in Cairo would go ahead as planned."),
    # those at one meeting are told of the other
    ("2018-04-29", "The Security Council {1:met} on Friday to discuss Cyprus. Greek and Turkish Cypriot leaders will resume {2:talks} in Nicosia "
     "on May 8. The envoy told the {1:meeting} that the {2:talks} would be decisive."),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text"), REPORTS)
def test_a_mention_tells_of_its_own_event(published: str, text: str) -> None:
    found = events_of_marks(text, published)
    assert [n for n, event in found if event is None] == [n for n, _ in found if n == "0"]
    told = [(n, event) for n, event in found if event is not None]
    assert len({n for n, _ in told}) == len({event for _, event in told}) == len(set(told))
