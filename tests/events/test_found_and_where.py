"""Which events short reports tell of, of what kind and where: own texts, of Thursday, October 18, 2018."""

import pytest

import summit_timeline as st

THURSDAY = "2018-10-18"


def found(text: str, title: str = "") -> list[str]:
    """Kind, status, days and place of each event; "-" where nothing is known."""
    events = st.extract(st.Document(text=text, published=THURSDAY, title=title or None)).events
    return sorted(
        f"{e.kind.value} {e.status.value} {e.when.edtf if e.when.known else '-'} {e.place.name if e.place else '-'}"
        for e in events
    )


VERBS = [
    # who will telephone somebody
    ("Obama will phone Xi on Friday.", ["call scheduled 2018-10-19 -"]),
    ("Merkel is to call Putin on Friday.", ["call scheduled 2018-10-19 -"]),
    ("Macron plans to telephone Trump tomorrow.", ["call scheduled 2018-10-19 -"]),
    ("Merkel will call Putin a liar on Friday.", []),
    ("Merkel is to call Putin to account.", []),
    # who means to receive somebody
    ("Macron intends to receive Angela Merkel at the Elysee on Friday.", ["meeting scheduled 2018-10-19 Paris"]),
    ("Macron hopes to host the king of Jordan next week.", ["meeting considered [2018-10-22..2018-10-28] -"]),
    ("Macron hopes to receive praise from the king of Jordan.", []),
    # who consults with somebody
    ("Merkel will consult with Macron on Friday.", ["meeting scheduled 2018-10-19 -"]),
    ("Merkel consulted with governors on Tuesday in Bonn.", ["meeting held 2018-10-16 Bonn"]),
    ("Merkel should consult with Macron on Friday.", []),
    ("The president told departments to consult with the governors in January.", []),
    # what is sealed: a treaty is signed
    ("Chad and Sudan sealed a border treaty in Abeche on Monday.", ["signing held 2018-10-15 Abeche"]),
    ("Police in Peru sealed off the square on Monday.", []),
    ("Chad and Sudan sealed the border on Monday.", []),
    # who goes on a tour, and who only looks at something
    ("Xi Jinping toured Hungary last week.", ["visit held [2018-10-08..2018-10-14] Hungary"]),
    ("Xi Jinping toured a car plant in Hungary last week.", []),
    ("Angela Merkel toured the damage in Bonn on Tuesday.", []),
    # a journey that goes on
    ("Merkel flew on to Tbilisi on Tuesday.", ["visit held 2018-10-16 Tbilisi"]),
    # what is asked for on a day is not on that day
    ("Austria's chancellor called on Tuesday for a summit on migration.", ["summit considered - -"]),
    ("Austria's chancellor asked on Tuesday for talks with Hungary.", []),
    # a paper of a year, and the day on which it is signed
    ("Chad's president signed a 2015 treaty on Monday.", ["signing held 2018-10-15 -"]),
    ("Chad's president signed the 2018 budget into law on Monday.", ["signing held 2018-10-15 -"]),
    # guests: delegations of a country, heads of a body, who is received in audience
    ("Togo's president hosted a South Korean trade delegation in Lome on Monday.", ["meeting held 2018-10-15 Lome"]),
    ("Togo's president hosted a South Korean film festival in Lome on Monday.", []),
    ("Togo's president received the head of the African Union in Lome on Monday.", ["meeting held 2018-10-15 Lome"]),
    ("Togo's president welcomed the election of the head of the African Union on Monday.", []),
    (
        "Pope Francis received Vietnam's foreign minister in audience at the Vatican on Monday.",
        ["meeting held 2018-10-15 Vatican"],
    ),
    ("Pope Francis gave an audience to Vietnam's foreign minister on Monday.", ["meeting held 2018-10-15 -"]),
    ("The singer gave an audience in Lima a treat on Monday.", []),
    # who was seen here
    ("BAMAKO - The U.S. envoy saw Niger's military ruler here on Tuesday.", ["meeting held 2018-10-16 Bamako"]),
    ("BAMAKO - The U.S. envoy saw Niger's military ruler as a rival.", []),
    # consultations over the phone are a call
    ("Merkel consulted with President Macron over the phone on Monday.", ["call held 2018-10-15 -"]),
    # those who meet do so to haggle
    ("Peru's premier met governors in Lima on Monday to haggle over the budget.", ["meeting held 2018-10-15 Lima"]),
    # tea with a king
    ("Ana Soto of Peru is to have tea with Britain's King Charles on Friday.", ["meeting scheduled 2018-10-19 -"]),
    # a host told by his office alone, in a sentence with other names
    (
        "Crowds marched in Tunis on Tuesday as the president received the Italian premier at Carthage Palace.",
        ["meeting held 2018-10-16 Tunis"],
    ),
    # clubs that play
    ("Real Madrid will meet Legia Warsaw in Oslo on Friday.", []),
]

PLACES = [
    # a row of towns, each behind its day
    (
        "The leaders of Peru and Chile met on Monday in Quito and on Tuesday in Bogota.",
        ["meeting held 2018-10-15 Quito", "meeting held 2018-10-16 Bogota"],
    ),
    (
        "The leaders of Peru and Chile will meet on Friday in Quito, on Saturday in Bogota and on Sunday in La Paz.",
        [
            "meeting scheduled 2018-10-19 Quito",
            "meeting scheduled 2018-10-20 Bogota",
            "meeting scheduled 2018-10-21 La Paz",
        ],
    ),
    (
        "The leaders of Peru and Chile met on Monday in Quito and said on Tuesday in Bogota that it had helped.",
        ["meeting held 2018-10-15 Quito"],
    ),
    # a town that is the capital of the one country told
    ("Hungary's prime minister met mayors at a spa in the capital on Tuesday.", ["meeting held 2018-10-16 Budapest"]),
    ("Hungary's prime minister met Austria's chancellor in the capital on Tuesday.", ["meeting held 2018-10-16 -"]),
    ("Hungary's prime minister met mayors on Tuesday after a flood in the capital.", ["meeting held 2018-10-16 -"]),
    # where the report comes from
    (
        "DAKAR - The Senegalese envoy arrived here on Tuesday and met the foreign minister of Mali.",
        ["meeting held 2018-10-16 Dakar"],
    ),
    (
        "DAKAR - The Senegalese envoy arrived here on Tuesday after talks with the foreign minister of Mali in Bamako.",
        ["meeting held [..2018-10-16] Bamako"],
    ),
    # an event of which a clause in another town only speaks is where its name says, what it does may be elsewhere
    (
        "Envoys met in Oslo on Tuesday to prepare a Moscow summit between Trump and Putin.",
        ["meeting held 2018-10-16 Oslo", "summit scheduled - Moscow"],
    ),
    (
        "A film about the 1986 Reykjavik summit opens in Cannes on Friday.",
        ["summit held [1986-01-01..1986-12-31] Reykjavik"],
    ),
    ("The Geneva talks resumed in Vienna on Tuesday.", ["meeting held [2018-10-16..] Vienna"]),
    # the capital of those who meet, and not the town told before
    (
        "Peru's premier met envoys in Lima on Monday. Ann Lee, who met Chile's premier in the capital on Tuesday, left.",
        ["meeting held 2018-10-15 Lima", "meeting held 2018-10-16 Santiago"],
    ),
    # what is signed after talks, in a report from elsewhere
    (
        "ANKARA - Erdogan held talks with Shavkat Mirziyoyev in Samarkand on Tuesday. The two signed ten agreements.",
        ["meeting held 2018-10-16 Samarkand", "signing held 2018-10-16 Samarkand"],
    ),
    (
        "ANKARA - Erdogan held talks with Shavkat Mirziyoyev in Samarkand on Monday. He signed a bill on Wednesday.",
        ["meeting held 2018-10-15 Samarkand", "signing held 2018-10-17 Ankara"],
    ),
    # a row of meetings of which the second is with those told by what they are
    (
        "Jean Petit held talks with Peru's president in Lima on Monday and with rebel leaders in Cusco on Tuesday.",
        ["meeting held 2018-10-15 Lima", "meeting held 2018-10-16 Cuzco"],
    ),
    # what somebody will do elsewhere
    (
        "Peru's president met Angela Merkel in February and will receive her in Lima in December.",
        ["meeting held [2018-02-01..2018-02-28] -", "meeting scheduled [2018-12-01..2018-12-31] Lima"],
    ),
    (
        "Peru's president met Angela Merkel in February in Bonn and will open a fair in Lima in December.",
        ["meeting held [2018-02-01..2018-02-28] Bonn"],
    ),
    (
        "Talks between Chad and Mali will move from Lome to Dakar next week.",
        ["meeting scheduled [2018-10-22..2018-10-28] Dakar"],
    ),
    # states and provinces that no gazetteer has
    ("Rebels and Sudan's government met in the state of Blue Nile on Sunday.", ["meeting held 2018-10-14 Blue Nile"]),
    ("Chad's premier toured the border town of Adre on Monday.", ["visit held 2018-10-15 Adre"]),
    # towns and houses of politics
    ("Envoys of Chad and Togo will meet in Frankfurt on Friday.", ["meeting scheduled 2018-10-19 Frankfurt"]),
    ("Chad's premier met Italy's prime minister at Palazzo Chigi on Monday.", ["meeting held 2018-10-15 Rome"]),
    # small capitals
    ("The leaders of Fiji and Samoa will meet in Nuku'alofa on Friday.", ["meeting scheduled 2018-10-19 Nuku'alofa"]),
]

TOLD_AGAIN = [
    # a headline that names no side and a place that the lead leaves out, or tells more closely
    (
        "Ministers meet in Quito",
        "The foreign ministers of Peru and Chile met on Tuesday.",
        ["meeting held 2018-10-16 Quito"],
    ),
    (
        "Governors meet in Oregon",
        "PORTLAND, Oregon - The governors of Oregon and Idaho met here on Tuesday.",
        ["meeting held 2018-10-16 Portland"],
    ),
    (
        "Ministers meet in Quito",
        "The foreign ministers of Peru and Chile met in Bogota on Tuesday.",
        ["meeting held - Quito", "meeting held 2018-10-16 Bogota"],
    ),
    # a headline on the paper that was signed
    ("Rebels and government sign truce", "Chad and rebels signed a truce on Tuesday.", ["signing held 2018-10-16 -"]),
    (
        "Rebels and government sign truce",
        "Chad and Sudan signed a border treaty on Tuesday.",
        ["signing held - -", "signing held 2018-10-16 -"],
    ),
    # who speaks of an event in a headline does not tell where it is
    (
        "Kremlin on summit",
        "A summit of Vladimir Putin and Kim Jong Un in Pyongyang is being prepared, the Kremlin said.",
        ["summit considered - Pyongyang"],
    ),
    # those told right before met another time
    (
        "",
        "The leaders of two Peruvian parties will meet on Friday. They met in Cusco in May.",
        ["meeting held [2018-05-01..2018-05-31] Cuzco", "meeting scheduled 2018-10-19 -"],
    ),
    # the end of a session
    (
        "",
        "Envoys of Chad and Sudan began border talks in Doha on Monday. The session is due to wind up on Friday.",
        ["meeting held 2018-10-15/2018-10-19 Doha"],
    ),
    # who was the host of what was just told
    (
        "",
        "Leaders of two Iraqi parties met in Irbil on Sunday. The meeting was hosted by Masoud Barzani.",
        ["meeting held 2018-10-14 Irbil"],
    ),
    # a ceremony that follows what was signed
    (
        "",
        "Peru and Chile signed a truce in Quito on Tuesday. A formal ceremony will be held in Lima on Friday.",
        ["signing held 2018-10-16 Quito", "signing scheduled 2018-10-19 Lima"],
    ),
    (
        "",
        "Peru and Chile signed a truce in Quito on Tuesday. An awards ceremony will be held in Lima on Friday.",
        ["signing held 2018-10-16 Quito"],
    ),
    (
        "",
        "Peru and Chile signed a truce in Quito on Tuesday. The ceremony was held at a palace.",
        ["signing held 2018-10-16 Quito"],
    ),
    # a further round of those who met
    (
        "",
        "Peru's envoy met rebel leaders in Quito on Monday. A second round will follow in Lima on Friday.",
        ["meeting held 2018-10-15 Quito", "meeting scheduled 2018-10-19 Lima"],
    ),
]


@pytest.mark.parametrize(("text", "events"), [*VERBS, *PLACES], ids=lambda value: str(value)[:60])
def test_what_is_found_and_where(text: str, events: list[str]) -> None:
    assert found(text) == events


@pytest.mark.parametrize(("title", "text", "events"), TOLD_AGAIN, ids=lambda value: str(value)[:60])
def test_one_event_is_told_once(title: str, text: str, events: list[str]) -> None:
    assert found(text, title) == events
