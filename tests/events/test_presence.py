"""Who is there and who is not, by the sentences around an event: own reports."""

import pytest

import summit_timeline as st

TALKS = "Chile and Peru will hold talks in Quito on Friday. "
SUMMIT = "The G20 will hold a summit in Lima on Friday. Chile and Peru will meet in Quito on Thursday. "
HELD = "Chile and Peru held talks in Quito on Monday. "


def first_event(text: str, published: str = "2019-03-05") -> st.Event:
    found = st.extract(st.Document(text=text, published=published)).events
    return next(e for e in found if e.kind.value in ("summit", "meeting"))


AWAY = [
    (TALKS + "Bolivia has been invited but will not attend, its government said.", ["Bolivia"]),
    (TALKS + "Serbian President Boris Tadic has been invited but will not attend.", ["Boris Tadic"]),
    (TALKS + "Bolivian leader Evo Morales said he would stay away.", ["Evo Morales"]),
    (TALKS + "Bolivia itself will not be at the table.", ["Bolivia"]),
    (TALKS + "Bolivia's government will not be represented, an aide said.", ["Bolivia"]),
    (TALKS + "Bolivia is not taking part, although it was briefed.", ["Bolivia"]),
    (HELD + "Evo Morales, a former coca farmer, was not invited.", ["Evo Morales"]),
    (HELD + "Evo Morales of Bolivia stayed home in protest.", ["Evo Morales"]),
    (HELD + "Bolivia, which was not represented at the meeting, criticized it.", ["Bolivia"]),
    (HELD + "Bolivia declined an invitation.", ["Bolivia"]),
    (HELD + "Evo Morales is abroad and sent his deputy minister.", ["Evo Morales"]),
    (HELD + "Evo Morales is represented by Vice President Alvaro Garcia.", ["Evo Morales"]),
    (HELD + "Evo Morales sent his vice president, Alvaro Garcia.", ["Evo Morales"]),
    (HELD + "Evo Morales remained in Sucre.", ["Evo Morales"]),
    (HELD + "Evo Morales did not show up either.", ["Evo Morales"]),
    (HELD + "Evo Morales had been asked to join them but was unable to leave Sucre.", ["Evo Morales"]),
    (HELD + "Evo Morales remains barred from the talks.", ["Evo Morales"]),
    (HELD + "Evo Morales was unable to pay his debts.", []),
    (HELD + "Evo Morales's Labour Party stayed away.", ["Labour Party"]),
    (HELD + "Evo Morales remained in office.", []),
    (HELD + "Evo Morales, who is ill, had sent his chief of staff.", ["Evo Morales"]),
    (TALKS + "Russia and China will not attend.", ["Russia", "China"]),
    (TALKS + "Neither Bolivia nor Iran has been invited.", ["Bolivia", "Iran"]),
    (HELD + "Bolivia's Evo Morales did not come at all.", ["Evo Morales"]),
    (HELD + "Evo Morales stayed in Sucre.", ["Evo Morales"]),
    (TALKS + "Neither Bolivia nor Iran has changed its mind.", []),
    (HELD + "Evo Morales did not come to terms with it.", []),
    # what is to come has nobody who "was" away from what is over, and the other way round
    (HELD + "Bolivia will not attend.", []),
    # something else that they do not do
    (TALKS + "Bolivia will not join the sanctions.", []),
    (TALKS + "Bolivia did not attend the funeral of a singer.", []),
    (TALKS + "Bolivia has been invited and will attend.", []),
    (TALKS + "Bolivia was not represented by a lawyer in the dispute.", []),
    # too far away
    (TALKS + "It rained. " * 9 + "Bolivia will not attend.", []),
]


@pytest.mark.parametrize(("text", "absent"), AWAY)
def test_who_stays_away_is_told_in_a_sentence_of_its_own(text: str, absent: list[str]) -> None:
    event = first_event(text)
    assert [p.name for p in event.absent] == absent
    assert not set(absent) & {p.name for p in event.participants}


def test_who_stays_away_is_missed_at_the_gathering_of_many() -> None:
    text = (
        SUMMIT + "Russia is sending its finance minister instead. Indonesia's Joko Widodo is sending a deputy instead."
    )
    events = {e.kind.value: e for e in st.extract(st.Document(text=text, published="2019-03-05")).events}
    assert [p.name for p in events["summit"].absent] == ["Joko Widodo"]
    assert "Russia" in [p.name for p in events["summit"].participants]
    assert not events["meeting"].absent


TOO = [
    (HELD + "Secretary of State Mike Pompeo, who also took part, later left for Rome.", ["Mike Pompeo"]),
    (HELD + "Mike Pompeo was also present.", ["Mike Pompeo"]),
    (TALKS + "Mike Pompeo will also attend.", ["Mike Pompeo"]),
    (HELD + "Mike Pompeo and Ana Soto took part.", ["Mike Pompeo", "Ana Soto"]),
    (HELD + "Mike Pompeo attended the session.", ["Mike Pompeo"]),
    (HELD + "Mike Pompeo also spoke at the opening session.", ["Mike Pompeo"]),
    (HELD + "The talks were also attended by Mike Pompeo.", ["Mike Pompeo"]),
    (HELD + "Bolivia's Evo Morales sent his deputy, Mike Pompeo.", ["Mike Pompeo"]),
    (HELD + "Bolivia's Evo Morales sent his deputy to Rome to see Mike Pompeo.", []),
    (HELD + "Mike Pompeo spoke to reporters.", []),
    (HELD + "Mike Pompeo attended the session of parliament in Rome.", []),
    (HELD + "Mike Pompeo took part in a race.", []),
    (HELD + "Mike Pompeo also attended the funeral of a singer.", []),
    (HELD + "Mike Pompeo also took a walk.", []),
]


@pytest.mark.parametrize(("text", "people"), TOO)
def test_who_comes_too_takes_part(text: str, people: list[str]) -> None:
    event = first_event(text)
    assert [p.name for p in event.participants if p.kind == "person"] == people


LISTS = [
    (TALKS + "Envoys of the Contact Group - Britain, France and Germany - are taking part.", {"United Kingdom", "France", "Germany"}),
    (TALKS + "Bolivia, Iran and Ghana are sending their foreign ministers.", {"Bolivia", "Iran", "Ghana"}),
    (TALKS + "Among those attending are Bolivia's Evo Morales and the leader of Ghana.", {"Bolivia", "Ghana", "Evo Morales"}),
    (TALKS + "Ministers from a dozen countries are expected, among them Evo Morales of Bolivia.", {"Bolivia", "Evo Morales"}),
    (HELD + "They were joined by Bolivia's Evo Morales and Mike Pompeo.", {"Bolivia", "Evo Morales", "United States", "Mike Pompeo"}),
    (HELD + "They were followed by Bolivia's Evo Morales.", set()),
    (TALKS + "Bolivia is expected, along with Ghana.", {"Bolivia", "Ghana"}),
    (TALKS + "Bolivia, led by a new president, will take part as well.", {"Bolivia"}),
    (TALKS + "Bolivia is to be represented by its ambassador.", {"Bolivia"}),
    (TALKS + "Bolivia and Ghana are expected to grow by three percent.", set()),
    (TALKS + "Bolivia is sending its cattle to Ghana.", set()),
    (TALKS + "Among those who fled are people from Bolivia and Ghana.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_a_list_of_those_who_come_is_of_the_event_before_it(text: str, names: set[str]) -> None:
    assert {p.name for p in first_event(text).participants} == {"Chile", "Peru"} | names


@pytest.mark.parametrize(
    "text",
    [
        "Neither Chad nor Togo has been invited to the summit of Chile and Peru in Lima on Monday.",
        "Neither Chad's president nor Togo's will attend the summit of Chile and Peru in Lima on Monday.",
    ],
)
def test_neither_of_two_comes(text: str) -> None:
    (event,) = st.extract(st.Document(text=text, published="2023-07-07")).events
    assert {p.name for p in event.participants} == {"Chile", "Peru"}
    assert {p.name for p in event.absent} == {"Chad", "Togo"}


def test_who_is_not_invited_stays_away() -> None:
    text = "Peru has not invited Chile to the summit in Lima on Monday."
    (event,) = st.extract(st.Document(text=text, published="2023-07-07")).events
    assert ([p.name for p in event.participants], [p.name for p in event.absent]) == (["Peru"], ["Chile"])
    text = "Peru has invited Chile to the summit in Lima on Monday."
    (event,) = st.extract(st.Document(text=text, published="2023-07-07")).events
    assert {p.name for p in event.participants} == {"Peru", "Chile"}


def test_a_firm_that_is_somebodys_partner_is_no_person() -> None:
    text = "Peru's president met the bank's partner, Goldman Sachs, in Lima on Tuesday."
    (event,) = st.extract(st.Document(text=text, published="2018-10-18")).events
    assert [p.name for p in event.participants] == ["Peru"]


IN_HIS_PLACE = [
    "Foreign Minister Kolbe Tirab will go in his place.",
    "Foreign Minister Kolbe Tirab will attend instead.",
    "Foreign Minister Kolbe Tirab will take his place.",
    "Foreign Minister Kolbe Tirab will represent the country.",
    "Foreign Minister Kolbe Tirab will stand in for him.",
    "His deputy, Kolbe Tirab, will go instead.",
    "The president's brother, Kolbe Tirab, will take part in his stead.",
]


@pytest.mark.parametrize("text", IN_HIS_PLACE)
def test_who_comes_in_the_place_of_another_speaks_for_his_country(text: str) -> None:
    first = "Peru's president, Luis Vega, will not attend a summit in Rome next month. "
    (event,) = st.extract(st.Document(text=first + text, published="2018-10-18")).events
    assert {p.name for p in event.participants} == {"Peru", "Kolbe Tirab"}
    assert [p.name for p in event.absent] == ["Luis Vega"]
