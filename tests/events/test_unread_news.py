"""What unread web news got wrong, by cause: what is none, what is over or to come, whose day it is. Own sentences."""

import pytest

import summit_timeline as st
from tests.events.events_told import THURSDAY, told

FRIDAY = "2018-10-19"
MERKEL_MACRON = "Angela Merkel, Emmanuel Macron, France, Germany"

# a report of Thursday, and each of its events: kind, status and days, place, and who in the order of the alphabet
REPORTS = [
    # there has been none for so long
    ('"No press conference in 40 days," Senator Ann Lee said of the president.', []),
    ("No summit between Chad and Mali in ten years, the minister said.", []),
    ("Angela Merkel and Emmanuel Macron held a summit on Wednesday, the first in three years.", [f"summit held 2018-10-17; -; {MERKEL_MACRON}"]),
    # it is only compared with what is told
    ("It hurts as if they got that phone call yesterday, Angela Merkel said.", []),
    ("Voters act as though Emmanuel Macron had met Angela Merkel on Tuesday.", []),
    ("As Emmanuel Macron met Angela Merkel on Tuesday, crowds marched.", [f"meeting held 2018-10-16; -; {MERKEL_MACRON}"]),
    # what is told in the past tense is said of what is over
    ('"There was no progress," Angela Merkel said, referring to talks Sunday between Chad and Mali.', ["meeting held 2018-10-14; -; Chad, Mali"]),
    ('"It will be tough," Angela Merkel said, referring to talks Sunday between Chad and Mali.', ["meeting scheduled 2018-10-21; -; Chad, Mali"]),
    # somebody sees to it that there will be a meeting
    ("Emmanuel Macron ordered up a Sunday evening meeting with Angela Merkel to discuss the euro.", [f"meeting scheduled 2018-10-21; -; {MERKEL_MACRON}"]),
    ("Emmanuel Macron called Tuesday's meeting with Angela Merkel a success.", [f"meeting held 2018-10-16; -; {MERKEL_MACRON}"]),
    # what an event is meant for is told of one to come
    ("The meeting of the two presidents on Sunday, officials say, is just a chance to reach agreement.", ["meeting scheduled 2018-10-21; -; -"]),
    ("The Sunday summit of Emmanuel Macron and Angela Merkel, which is set to include a dinner, is built on hope.", [f"summit scheduled 2018-10-21; -; {MERKEL_MACRON}"]),
    ("The meeting of Emmanuel Macron and Angela Merkel on Tuesday was a chance to reach agreement.", [f"meeting held 2018-10-16; -; {MERKEL_MACRON}"]),
    # two weekdays in their order are of one week; "this weekend" may begin on Friday
    ("Emmanuel Macron and Angela Merkel will hold a summit this weekend. The Friday and Saturday summit will be short.", [f"summit scheduled 2018-10-19/2018-10-20; -; {MERKEL_MACRON}"]),
    ("Emmanuel Macron and Angela Merkel will hold a summit this weekend. Chad and Mali will hold a summit on Friday and Saturday.", ["summit scheduled 2018-10-19/2018-10-20; -; Chad, Mali", f"summit scheduled [2018-10-20..2018-10-21]; -; {MERKEL_MACRON}"]),
    # something is said where and when the talks end
    ("Emmanuel Macron spoke Sunday in Lima as the latest round of talks between Chad and Mali broke up.", ["meeting held 2018-10-14; Lima; Chad, Mali"]),
    ('"We are not there," the minister said Sunday in Lima as talks between Chad and Mali over the river ended.', ["meeting held 2018-10-14; Lima; Chad, Mali"]),
    ("Emmanuel Macron said Sunday in Lima that talks between Chad and Mali would resume.", ["meeting scheduled -; -; Chad, Mali"]),
    # what came to nothing weeks ago is not what is to come
    ("Chad and Mali will hold talks. Last month, Chad was scheduled to meet Mali in Lima, but the Malians canceled.", ["meeting cancelled [2018-09-01..2018-09-30]; Lima; Chad, Mali", "meeting scheduled -; -; Chad, Mali"]),
    ("Chad canceled a meeting with Mali. Last week, they had been due to meet in Lima, but the Malians called it off.", ["meeting cancelled [2018-10-08..2018-10-14]; Lima; Chad, Mali"]),
    # the board of a firm, and a trade fair
    ("The board of the parent company, Acme Media, will meet on Friday to discuss the matter.", []),
    ("The board of the World Bank will meet on Friday to discuss the matter.", ["meeting scheduled 2018-10-19; -; World Bank"]),
    ("A banner hung at the Toy Fun Expo and Conference in Lima on Tuesday as ministers looked on.", []),
    # an event that was told with its day, and then as moved to another one
    ("Chad and Mali will meet on Friday. The meeting was moved to Saturday.", ["meeting scheduled 2018-10-20; -; Chad, Mali"]),
    ("Chad and Mali will meet on Sunday. Later Chad agreed to move the meeting up to Friday.", ["meeting scheduled 2018-10-19; -; Chad, Mali"]),
    ("Chad and Mali will meet on Friday. Chad will meet Togo on Saturday.", ["meeting scheduled 2018-10-19; -; Chad, Mali", "meeting scheduled 2018-10-20; -; Chad, Togo"]),
    # talks at "their" summit are the summit; those at another one are not
    ("Angela Merkel and Emmanuel Macron joked during a break in talks at their summit in Lima on Tuesday.", [f"summit held 2018-10-16; Lima; {MERKEL_MACRON}"]),
    ("Angela Merkel and Emmanuel Macron held talks at the G20 summit in Lima on Tuesday.", [f"meeting held 2018-10-16; Lima; {MERKEL_MACRON}", "summit held 2018-10-16; Lima; Angela Merkel, Emmanuel Macron, France, G20, Germany"]),
    # what somebody turns to, and what offers a chance, is still to come
    ("Emmanuel Macron is turning his sights toward a summit of Chad and Mali.", ["summit scheduled -; -; Chad, Mali"]),
    ("The Lima summit of Chad and Mali offers the two a chance to make up.", ["summit scheduled -; Lima; Chad, Mali"]),
    ("Chad and Mali held a summit in Lima on Tuesday. The summit could mark a turn.", ["summit held 2018-10-16; Lima; Chad, Mali"]),
    ("The two agreed to negotiate. A meeting of Chad and Mali tonight.", ["meeting scheduled 2018-10-18; -; Chad, Mali"]),
    ("Teams of Chad and Mali held a meeting tonight.", ["meeting held 2018-10-18; -; Chad, Mali"]),
    # the summit for which leaders gather
    ("World Leaders At Water Summit\n\nRain is forecast in Lima on Friday as world leaders gather to talk of water. Many are due to attend the one-day summit, sponsored by the United Nations.", ["summit scheduled 2018-10-19; Lima; United Nations"]),
    ("Chad and Mali held a summit in Lima on Tuesday. World leaders gather in Oslo on Friday.", ["meeting scheduled 2018-10-19; Oslo; -", "summit held 2018-10-16; Lima; Chad, Mali"]),
    # the dead are not whom a surname means that others have too
    ("Moon Jae-in praised the late South Korean President Kim Dae-jung. North Korean leader Kim Jong Un fell silent. Donald Trump will meet Kim on Friday.", ["meeting scheduled 2018-10-19; -; Donald Trump, Kim Jong Un, North Korea, United States"]),
    # who visits meets those at home on the day and at the place of the visit
    ("Mike Pence delivered a stern warning to Chad during a Tuesday visit to Lima. Peru's government, which met with Pence, said nothing.", ["meeting held 2018-10-16; Lima; Mike Pence, Peru, United States", "visit held 2018-10-16; Lima; Mike Pence, Peru, United States"]),
    ("Mike Pence spoke during a Tuesday visit to Lima. Peru's government, which has met with Pence, said nothing.", ["meeting held -; Lima; Mike Pence, Peru, United States", "visit held 2018-10-16; Lima; Mike Pence, Peru, United States"]),
    # where they tell reporters of the talks from which they come
    ("Mike Pompeo told reporters in Lima after talks with Angela Merkel that all was well.", ["meeting held -; Lima; Angela Merkel, Germany, Mike Pompeo, United States"]),
    ("Mike Pompeo told reporters in Lima after talks with Angela Merkel in Oslo that all was well.", ["meeting held -; Oslo; Angela Merkel, Germany, Mike Pompeo, United States"]),
    # who came home on a day had met others abroad by then
    ("Emmanuel Macron returned Wednesday from Lima, where he met with Angela Merkel.", [f"meeting held [..2018-10-17]; Lima; {MERKEL_MACRON}"]),
    ("Emmanuel Macron flew on Wednesday to Lima, where he met with Angela Merkel.", [f"meeting held -; Lima; {MERKEL_MACRON}"]),
    # what an event stirs somewhere is not where it is
    ("A possible summit of Chad and Mali is raising the anxiety level in Lima.", ["summit considered -; -; Chad, Mali"]),
    ("A possible summit of Chad and Mali in Lima is raising hopes.", ["summit considered -; Lima; Chad, Mali"]),
    # the day of saying something is not that of the event of which it is said
    ("Emmanuel Macron said Saturday at the G7 summit in Lima that he would decide soon.", ["summit held 2018-10-13; Lima; Emmanuel Macron, France, G7"]),
    ("Emmanuel Macron said Saturday that he will decide soon, after resisting pressure by others at the G7 summit in Lima.", ["summit held -; Lima; Emmanuel Macron, France, G7"]),
    ("The minister told Chad of the importance of a sustained U.S.-China dialogue.", []),
    # the day of something else, in front of the event
    ("After Tuesday's attack, ministers of Chad and Mali met in Lima.", ["meeting held [2018-10-16..2018-10-18]; Lima; Chad, Mali"]),
    ("Before Friday's vote, ministers of Chad and Mali will meet in Lima.", ["meeting scheduled [..2018-10-19]; Lima; Chad, Mali"]),
    ("Looking ahead to 2020's vote, ministers of Chad and Mali met in Lima on Tuesday.", ["meeting held 2018-10-16; Lima; Chad, Mali"]),
    # what was said or done there has been said and done
    ("In a press conference this week, Angela Merkel said no.", ["press held [2018-10-15..2018-10-18]; -; Angela Merkel, Germany"]),
    ("In a meeting this week, Angela Merkel told Emmanuel Macron that all was well.", [f"meeting held [2018-10-15..2018-10-18]; -; {MERKEL_MACRON}"]),
    ("In a meeting this week, Angela Merkel will tell Emmanuel Macron that all is well.", [f"meeting scheduled [2018-10-15..2018-10-21]; -; {MERKEL_MACRON}"]),
    # calls to many
    ("The ministry placed follow-up phone calls to families in September.", []),
    ("Angela Merkel had two phone calls with Emmanuel Macron on Tuesday.", [f"call held 2018-10-16; -; {MERKEL_MACRON}"]),
    # a year that only tells which election it was
    ("Emmanuel Macron spoke of the 2016 election when he met Angela Merkel in Lima in July 2018.", [f"meeting held [2018-07-01..2018-07-31]; Lima; {MERKEL_MACRON}"]),
    ("Emmanuel Macron and Angela Merkel sat at a lunch counter in Lima on Tuesday.", []),
    # "between" needs two, and what ended is over
    ("Two weeks of talks between Chad and Mali ended without agreement on Wednesday.", ["meeting held [..2018-10-17]; -; Chad, Mali"]),
    ("Days of talks between Chad and Mali broke up in Lima on Thursday.", ["meeting held [..2018-10-18]; Lima; Chad, Mali"]),
    ("Talks between Chad and Mali on the war that ended in May will open on Friday.", ["meeting scheduled [2018-10-19..]; -; Chad, Mali"]),
    # the day of another event is not that of one in what is quoted
    ('At a July 10 meeting in Lima, the envoy told him that he had to "deliver to secure a summit with Emmanuel Macron."', ["meeting held 2018-07-10; Lima; -", "summit considered -; -; Emmanuel Macron, France"]),
    # how, where and when it is can be settled before it is held
    ("The date of the summit between Angela Merkel and Emmanuel Macron has not been set.", [f"summit scheduled -; -; {MERKEL_MACRON}"]),
    ("Angela Merkel and Emmanuel Macron held a summit on Tuesday. The agenda of the summit was short.", [f"summit held 2018-10-16; -; {MERKEL_MACRON}"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), REPORTS)
def test_a_report_tells_its_events(text: str, events: list[str]) -> None:
    assert told(text) == sorted(events)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The Friday and Saturday summit of Chad and Mali is built on hope.", "2018-10-19/2018-10-20"),
        ("The Friday and Saturday summit of Chad and Mali will be short.", "2018-10-19/2018-10-20"),
        ("Chad and Mali held a summit on Friday and Saturday.", "2018-10-12/2018-10-13"),
    ],
)
def test_weekdays_in_a_row_on_the_day_of_the_first(text: str, days: str) -> None:
    assert [row.split(";")[0].split(" ")[2] for row in told(text, FRIDAY)] == [days]


def test_what_was_also_done_lately_has_no_day_from_what_was_said() -> None:
    text = (
        "The Senate committee has met recently with the Justice Department, its chairman said Wednesday.\n\n"
        "The committee also met with the State Department, Senator Ann Lee said."
    )
    assert all(not c.when.known for c in st.extract_claims(st.Document(text=text, published=THURSDAY)))
    dated = text.replace("has met recently", "met").replace("its chairman said Wednesday", "on Wednesday")
    assert any(c.when.known for c in st.extract_claims(st.Document(text=dated, published=THURSDAY)))


def test_the_assembly_at_which_somebody_may_meet_this_month_is_not_over() -> None:
    text = "Emmanuel Macron may meet Angela Merkel as early as this month at the United Nations General Assembly."
    rows = told(text, "2018-09-07")
    assert rows
    assert all(row.startswith(("meeting scheduled", "meeting considered")) for row in rows)


def test_a_state_that_is_no_more_is_no_side() -> None:
    (visit,) = told("Emmanuel Macron's trip to the former Soviet state is meant to calm Europe.")
    assert "Russia" not in visit
    (visit,) = told("Emmanuel Macron's trip to the Soviet leader's country in 1981 was to calm Europe.")
    assert "Russia" in visit


def test_the_day_of_what_somebody_else_did_is_not_that_of_the_event() -> None:
    text = "Emmanuel Macron stayed away because of a summit in Lima with Angela Merkel and President Moon came late in 2015."
    (summit,) = (c for c in st.extract_claims(st.Document(text=text, published=THURSDAY)) if c.kind.value == "summit")
    assert not summit.when.known
