"""Which mentions of one report are of one event: own reports, with the words that take an event up marked."""

import re

import pytest

import summit_timeline as st

# {1:...} and {2:...} mark the mentions of two events; each report is published on the day in front of it
REPORTS = [
    # one side told first, the other by who speaks of it
    ("2019-01-29", "A Chinese envoy is in Lima for {1:talks} on Wednesday. Peru's minister expects little of {1:the talks}."),
    ("2008-08-13", "NATO ministers will {1:meet} in Oslo on Tuesday. {1:The emergency session} was requested by Iceland."),
    ("2023-07-03", "Chad's leader will {1:meet} Togo's on Friday. Peru's minister had {2:talks with Chile} in Lima on Sunday."),
    # a call that was told
    ("2024-03-06", "Macron {1:spoke by phone} with Erdogan on Tuesday. During {1:the call} he promised help. {1:The call} lasted an hour."),
    ("2024-03-06", "Merkel {1:phoned} Macron on Monday. Merkel's {1:call with Macron} came as ministers {2:met} in Lima on Monday."),
    # by how long they met
    ("2008-08-13", "Chad's and Togo's ministers {1:met} in Lima on Tuesday. The ministers {1:met} for four hours."),
    ("2023-07-03", "Chad's and Togo's ministers {1:met} in Lima on Sunday. They {1:met} privately for 40 minutes."),
    ("2023-07-03", "Chad's and Togo's ministers {1:met} in Lima on Sunday. They will {2:meet} again on Friday."),
    # by the one with whom it was
    ("2001-05-10", "Chad's President Idriss Deby will hold {1:talks} with Prime Minister John Howard in Canberra on Tuesday. "
     "His aides said that {1:the meeting with Howard} would be short."),
    # named for a town
    ("2012-05-16", "G8 leaders will {1:meet} in Oslo on Friday. NATO leaders {2:meet} in Madrid on Sunday. {2:The Madrid summit} is to settle it."),
    ("2012-05-16", "G8 leaders will {1:meet} in Oslo on Friday. NATO leaders {2:meet} in Madrid on Sunday. {1:The Oslo summit} is to settle it."),
    ("2014-11-07", "Chad and Togo will hold {1:talks} on Wednesday. Chad's leader then goes to Oslo, where leaders of the Group of 20 {2:meet} "
     "on Nov. 15. {2:The Oslo summit} is the first one there."),
    # what is over is not what is to come
    ("1997-03-19", "The leaders of Chad and Togo will hold a {1:summit} in Oslo on Friday. Their envoys {2:met} in Lima on Monday. "
     "Chad's leader said that {1:the talks} would be hard."),
    # that one is the one told last
    ("2003-04-22", "Chad and Togo will hold {1:talks} in Oslo on Friday. Their envoys last {2:met} in Lima in October. "
     "It was at {2:that meeting} that they fell out."),
    # by how many days it lasts
    ("1988-05-25", "The leaders of Chad and Togo open a {1:summit} in Oslo on Sunday. {1:The five-day summit} will be their fourth."),
    ("2003-04-22", "Chad and Togo will {1:meet} in Oslo on Wednesday. {1:The three-day talks} were arranged in secret."),
    # a summit by its day, whoever else comes to it
    ("2005-02-07", "The leaders of Chad and Togo will hold a {1:summit} in Lima on Tuesday. "
     "{1:Tuesday's summit} is hosted by Peru and will be attended by Chile."),
    ("2023-07-03", "Peru {1:hosts} Sweden's prime minister, Ulf Kristersson, on Thursday. {1:The two-day meeting} was announced last week."),
    # beside a gathering, and with other people
    ("2013-04-11", "G8 ministers {1:meet} in Oslo today. Chad {2:met} with Togo on the sidelines of {1:the meeting} yesterday."),
    ("2019-01-31", "Chad's Idriss Deby may {1:meet} with Togo's Faure Gnassingbe. "
     "Idriss Deby is to {2:meet} with Canada's John Howard on Friday."),
    # what is told of a plan that was changed
    ("1997-03-19", "The leaders of Chad and Togo will open a {1:summit} in Oslo on Thursday. "
     "{1:The summit} had been scheduled to begin on Wednesday but was put off by a day."),
    # a ceremony by who was there
    ("2023-03-10", "The deal was {1:signed} by Iran and Oman in Lima on Friday. China's envoy attended {1:the signing}."),
    # people who gather for something
    ("2012-05-16", "Leaders of the Group of Eight {1:gather} in Oslo on Friday for a {1:summit} on trade."),
    ("2012-05-16", "The leaders of Chad and Togo {1:met} in Oslo on Monday ahead of a {2:G8 summit} on trade."),
    # the ceremony is that of the signing
    ("1993-09-10", "Chad and Togo will {1:sign} an accord in Lima on Monday. {1:The ceremony} follows months of talks."),
    # another word for it behind a comma
    ("1985-11-18", "The leaders of Chad and Togo open a {1:summit} in Lima on Tuesday, the first {1:meeting} in six years."),
    # rounds of talks
    ("1999-10-12", "Chad and Togo ended {1:talks} in Lima on Monday. A fourth {2:round} will be held in Oslo on Friday. "
     "The last {3:round}, held in Quito in May, failed."),
    # a possessive plural
    ("1994-06-14", "Trade ministers of Chad and Togo held a {1:meeting} in Lima on Monday. The ministers' {1:meeting} took five hours."),
    # a meeting that is given up is not one to come
    ("2002-03-25", "A {1:meeting} of Chad and Togo set for Monday was called off. The two-day {2:summit} of the Arab League opens on Wednesday. "
     "Its leaders are to discuss a plan at {2:the meeting}."),
]  # fmt: skip


@pytest.mark.parametrize(("published", "marked"), REPORTS)
def test_a_report_takes_its_events_up_again(published: str, marked: str) -> None:
    text = re.sub(r"\{\d:([^}]*)\}", r"\1", marked)
    events = st.extract(st.Document(text=text, published=published)).events
    found: dict[str, set[str]] = {}
    shift = 0
    for match in re.finditer(r"\{(\d):([^}]*)\}", marked):
        start = match.start() - shift
        end = start + len(match.group(2))
        shift += len(match.group()) - len(match.group(2))
        event = next(e.id for e in events for c in e.claims if c.start < end and start < c.end)
        found.setdefault(match.group(1), set()).add(event)
    assert {number: len(ids) for number, ids in found.items()} == dict.fromkeys(found, 1)
    assert len({next(iter(ids)) for ids in found.values()}) == len(found)


def test_any_other_ceremony_is_no_signing() -> None:
    text = "Chad and Togo signed an accord in Lima on Sunday. The awards ceremony was quiet."
    claims = st.extract(st.Document(text=text, published="2023-07-03")).claims
    assert [text[c.start : c.end] for c in claims] == ["signed"]


@pytest.mark.parametrize(
    "text",
    [
        "The second round of the election will be held in France on Sunday.",
        "Talks went on. The team from Chile was out after the first round in Lima on Sunday.",
        "Chad and Togo held talks. Peru voted on Sunday, and the last round was quiet in Lima.",
        "A round was held in Lima on Sunday.",
    ],
)
def test_a_round_of_anything_else_is_no_event(text: str) -> None:
    claims = st.extract(st.Document(text=text, published="2023-07-03")).claims
    assert not any(text[c.start : c.end] == "round" for c in claims)


def test_a_meeting_that_began_late_was_held() -> None:
    text = "Chad's leader met Togo's in Lima on Sunday. The meeting was delayed because of a storm."
    (event,) = st.extract(st.Document(text=text, published="2023-07-03")).events
    assert event.status.value == "held"
