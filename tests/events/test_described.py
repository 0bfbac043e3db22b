"""People who are told by what they are and by no name take part as a group, and tell no event from another."""

import pytest

import summit_timeline as st

FRIDAY = "2017-02-18"  # the day behind it


def _report(text: str, published: str = FRIDAY) -> st.Document:
    return st.Document(text=text, published=published)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Angela Merkel will meet with union leaders in Berlin on Monday.", ["union leaders"]),
        ("President Vega met on Friday with a dozen tribal elders in Texas.", ["tribal elders"]),
        ("After meetings with farm and labor groups on Friday, Joe Biden was glad.", ["farm and labor groups"]),
        ("Gov. Ann Vega met with civil rights leaders and activists on Friday.", ["civil rights leaders", "activists"]),
        ("John McCain met rebel commanders on Friday in Syria.", ["rebel commanders"]),
        # people of a country who do not speak for it
        ("Jared Kushner met a Chilean lawyer in December.", ["Chilean lawyer"]),
        ("Sen. Ann Vega had lunch with a group of Chilean dissidents on Friday.", ["Chilean dissidents"]),
        ("Angela Merkel met with Chilean business leaders on Friday.", ["Chilean business leaders"]),
        ("The Chilean lobbyist who met Angela Merkel on Friday was paid.", ["Chilean lobbyist"]),
        ("Angela Merkel met a Chilean diplomat on Friday.", []),
        ("Angela Merkel met Chilean opposition leaders on Friday.", []),
        ("Angela Merkel met Chilean lawyer Luis Vega on Friday.", []),
        # those beside sides that have a name are told by them
        ("Rex Tillerson met with Merkel and business leaders on Friday.", []),
        ("U.S. and Chilean business leaders met with John Kerry on Friday.", []),
        # one's own staff, members of a parliament, and those who are only spoken of
        ("Barack Obama met with aides on Friday.", []),
        ("Barack Obama met with congressional leaders on Friday.", []),
        ("Barack Obama met Angela Merkel on Friday to speak of union leaders.", []),
        ("Angela Merkel met her ministers on Friday after union leaders had called a strike.", []),
    ],
)
def test_whom_somebody_meets_who_has_no_name(text: str, groups: list[str]) -> None:
    claims = [c for c in st.extract_claims(_report(text)) if c.kind.value == "meeting"]
    assert claims
    found = [p for p in claims[0].participants if p.described]
    assert [p.name for p in found] == groups
    assert all(p.kind == "group" for p in found)


def test_a_description_neither_joins_nor_parts_events() -> None:
    one = _report("Angela Merkel met union leaders in Berlin on Friday.")
    other = _report("Emmanuel Macron met union leaders on Friday.")
    again = _report("Angela Merkel met labor leaders in Berlin on Friday.")
    assert len(st.merge(st.extract(one), st.extract(other)).events) == len(("one", "other"))
    (event,) = st.merge(st.extract(one), st.extract(again)).events
    assert event.title == "Angela Merkel–union leaders–labor leaders meeting in Berlin"


def test_a_named_group_is_no_description() -> None:
    assert not st.Participant("Quad", "group").described
    assert not st.Participant("Ukrainian separatists", "group").described
    assert not st.Participant("union leaders", "organisation").described
    assert st.Participant("Chilean lawyer", "group").described


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Angela Merkel met a Chilean lawyer on Friday.", {"Angela Merkel", "Chilean lawyer"}),
        ("Chilean lawyer Luis Vega met Jared Kushner on Friday.", {"Luis Vega", "Jared Kushner"}),
        ("The president's son held a meeting with a Chilean attorney on Friday.", {"Chilean attorney"}),
        ("Angela Merkel met a Chilean banker and a Peruvian minister on Friday.", {"Germany", "Peru", "Angela Merkel"}),
        ("Angela Merkel met Chilean Socialists on Friday.", {"Angela Merkel", "Chilean Socialists"}),
        (
            "Chilean President Luis Vega met leaders of the Peruvian Liberals on Friday.",
            {"Luis Vega", "Peruvian Liberals"},
        ),
        ("Angela Merkel met a Chilean envoy on Friday.", {"Germany", "Chile", "Angela Merkel"}),
        ("Angela Merkel met the Chilean government lawyer on Friday.", {"Germany", "Chile", "Angela Merkel"}),
    ],
)
def test_whoever_comes_from_a_country_does_not_speak_for_it(text: str, who: set[str]) -> None:
    assert {p.name for c in st.extract_claims(_report(text)) for p in c.participants} == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            '"Luis Vega came to me, some others," Modi said as he stood next to Putin after their talks on Friday.',
            {"India", "Russia", "Narendra Modi", "Vladimir Putin"},
        ),
        (
            '"Luis Vega is a friend," Angela Merkel said after her talks with Modi in Lima on Friday.',
            {"Germany", "India", "Angela Merkel", "Narendra Modi"},
        ),
        # in front of the quotation he is meant
        (
            'Luis Vega of Chile said "it is good" before he met Peru\'s Ana Soto in Lima on Friday.',
            {"Chile", "Peru", "Luis Vega", "Ana Soto"},
        ),
    ],
)
def test_who_is_only_named_in_a_quotation_is_not_meant_behind_it(text: str, who: set[str]) -> None:
    claims = [c for c in st.extract_claims(_report(text)) if c.kind.value == "meeting"]
    assert {p.name for p in claims[0].participants} == who
