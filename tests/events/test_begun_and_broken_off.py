"""Talks begun and broken off, spoken of, or told again with the days of the week told for them. Own sentences."""

import pytest

from tests.events.events_told import told

# 2018-10-18 is a Thursday
EVENTS = [
    # a participle behind an event that somebody opens tells more of it
    ("Chad and Togo began talks aimed at peace on Tuesday.", ["meeting held [2018-10-16..]; -; Chad, Togo"]),
    (
        "Chad and Togo resumed U.N.-sponsored talks meant to end the war on Tuesday.",
        ["meeting held [2018-10-16..]; -; Chad, Togo, United Nations"],
    ),
    (
        "Chad and Togo opened a conference devoted to trade on Tuesday.",
        ["meeting held 2018-10-16; -; Chad, Togo"],
    ),
    # talks of which somebody only spoke at a meeting have not its day
    (
        "Chad and Togo weighed a revival of fishing talks at a lunch in Lima on Tuesday.",
        ["meeting considered -; -; Chad, Togo", "meeting held 2018-10-16; Lima; Chad, Togo"],
    ),
    ("Chad and Togo agreed to the resumption of border talks on Tuesday.", ["meeting held 2018-10-16; -; Chad, Togo"]),
    # who opens a sentence by citing a meeting was not there
    (
        "Citing talks on Tuesday between Chad and U.S. envoy Jane Doe, John Roe, a banker living in Mali, said no.",
        ["meeting held 2018-10-16; -; Chad, Jane Doe, United States"],
    ),
    (
        "Hosting talks on Tuesday between Chad and Togo, Ana Soto, the president of Peru, said no.",
        ["meeting held 2018-10-16; -; Ana Soto, Chad, Peru, Togo"],
    ),
    # a weekday of the week that is told for a plan
    (
        "Chad and Togo will hold talks in Accra late next week. The talks are set for Friday, officials said.",
        ["meeting scheduled 2018-10-26; Accra; Chad, Togo"],
    ),
    (
        "Chad and Togo will hold talks in Accra next week. The Lima talks are set for Friday, officials said.",
        [
            "meeting scheduled 2018-10-19; Lima; -",
            "meeting scheduled [2018-10-22..2018-10-28]; Accra; Chad, Togo",
        ],
    ),
    # what came of talks of this week came of talks that were held
    (
        "A deal is near as a result of talks this week between Chad and Togo.",
        ["meeting held [2018-10-15..2018-10-18]; -; Chad, Togo"],
    ),
    (
        "Chad hopes to get a deal as a result of talks this week with Togo.",
        ["meeting scheduled [2018-10-15..2018-10-21]; -; Togo"],
    ),
    # talks broken off for a night
    (
        "The ministers of Chad and Togo opened a meeting in Accra today. They suspended the talks until Friday.",
        ["meeting held 2018-10-18/2018-10-19; Accra; Chad, Togo"],
    ),
    # nothing that is to be "again" is the first one
    (
        "Chad and Togo held talks in Accra on Tuesday, but agreed to meet again in Lima. "
        "Their first encounter was a short one, both said.",
        ["meeting held 2018-10-16; Accra; Chad, Togo", "meeting scheduled -; Lima; Chad, Togo"],
    ),
    # what was put off "will not take place", and is not called off
    (
        "The summit of Chad and Togo has been postponed. The meeting will not be held on Friday as planned.",
        ["summit postponed 2018-10-19; -; Chad, Togo"],
    ),
    (
        "The summit of Chad and Togo has been cancelled. The meeting will not be held on Friday as planned.",
        ["summit cancelled 2018-10-19; -; Chad, Togo"],
    ),
    # a further one, told behind "and then", and what is "here"
    (
        "Chad and Togo will hold a meeting in Accra on Friday and then a further meeting in Lima.",
        ["meeting scheduled -; Lima; Chad, Togo", "meeting scheduled 2018-10-19; Accra; Chad, Togo"],
    ),
    (
        "They plan a meeting here on Friday and then a further meeting in Lima with Chad.",
        ["meeting scheduled -; Lima; Chad", "meeting scheduled 2018-10-19; -; -"],
    ),
    # where the report comes from is not where talks "in northern Chad" are
    (
        "LIMA (AP) - Fishing talks of Chad and Togo, due today in eastern Chad, have been postponed.",
        ["meeting postponed 2018-10-18; Chad; Chad, Togo"],
    ),
    # costs and competition are met by nobody
    ("Chad built a port in May to meet competition from Togo.", []),
]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_what_is_told_of_each(text: str, events: list[str]) -> None:
    assert told(text) == events
