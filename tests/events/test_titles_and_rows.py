"""People told by short titles, reports that open with town and day, rows of events that somebody attends: own sentences."""

import pytest

import summit_timeline as st

DAY = "2018-10-18"  # a Thursday


def _events(text: str) -> list[st.Event]:
    return [e for e in st.extract(st.Document(text=text, published=DAY)).events if e.kind.value != "visit"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mr Tirab met Mr Kolbe in Lima on Monday.", {"Tirab", "Kolbe"}),
        ("Mrs Tirab and Ms Kolbe will hold talks in Lima on Friday.", {"Tirab", "Kolbe"}),
        (
            "Mercosur Secretary General Dr Iruan Kolbe met Peru's president on Monday.",
            {"Iruan Kolbe", "Mercosur", "Peru"},
        ),
        ("President Erdoğan met Chile's president in Lima on Monday.", {"Recep Tayyip Erdogan", "Chile"}),
        ("Chile's president met the chief of the OAS Mission in Peru on Monday.", {"Organization of American States"}),
        ("The Organization of the Petroleum Exporting Countries Plus will meet in Lima on Friday.", {"OPEC+"}),
    ],
)
def test_people_by_short_titles(text: str, who: set[str]) -> None:
    told = {p.name for e in _events(text) for p in e.participants}
    assert who <= told
    assert not any(name.startswith(("Dr ", "Mr ", "Mission")) for name in told)


@pytest.mark.parametrize(
    ("text", "day", "who"),
    [
        ("LIMA Oct 18 Chad's ministers will meet Malian envoys on Friday.", "2018-10-19", {"Chad", "Mali"}),
        ("LIMA, Oct. 18 Chad's ministers met Malian envoys on Monday.", "2018-10-15", {"Chad", "Mali"}),
        ("LIMA Oct 18 - Chad's ministers met Malian envoys on Monday.", "2018-10-15", {"Chad", "Mali"}),
        # no dateline
        ("Lima will on Oct 20 host talks between Chad and Mali.", "2018-10-20", {"Chad", "Mali"}),
    ],
)
def test_a_report_that_opens_with_its_town_and_day(text: str, day: str, who: set[str]) -> None:
    (event,) = _events(text)
    assert event.when.edtf == day
    assert {p.name for p in event.participants} == who


@pytest.mark.parametrize(
    ("text", "days", "place"),
    [
        ("Ana Soto of Peru is to take part in the 4th Mercosur-Chile meeting, the 6th Mercosur-Chad meeting and the G20 summit"
         " in Quito on Monday.", ["2018-10-22"] * 3, "Quito"),
        ("Peru's premier will attend the Mercosur meeting and the Unasur summit in Quito on Friday.", ["2018-10-19"] * 2, "Quito"),
        # the day and the place are of the second event alone
        ("Peru's premier met Chile's in Lima and will attend the Unasur summit in Quito on Friday.", ["-", "2018-10-19"], None),
    ],
)  # fmt: skip
def test_a_row_of_events_has_one_day_and_place(text: str, days: list[str], place: str | None) -> None:
    found = _events(text)
    told = [f"{e.when.earliest}..{e.when.latest}" if e.when.known and not e.when.exact else e.when.edtf for e in found]
    assert sorted("-" if not e.when.known else t for e, t in zip(found, told, strict=True)) == sorted(days)
    if place is not None:
        assert {e.place.name for e in found if e.place is not None} == {place}
        assert all(e.place is not None for e in found)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # "after all" is no phrase in "after all-night talks"
        ("Peru and Chile reached a pact on copper after all-day talks in Quito on Monday.", {"Peru", "Chile"}),
        ("Peru and Togo will hold talks of their trade ministers in May.", {"Peru", "Togo"}),
        # others are listed to whom somebody did something else
        ("Ministers gather in Quito on Friday.\n\nUnasur thanked several nations, including Togo and Fiji, for their help.", set()),
        ("Ministers gather in Quito on Friday.\n\nSome 20 nations, including Togo and Fiji, will take part.", {"Togo", "Fiji"}),
    ],
)  # fmt: skip
def test_who_takes_part(text: str, who: set[str]) -> None:
    (event,) = _events(text)
    assert {p.name for p in event.participants} == who


@pytest.mark.parametrize(
    "text",
    [
        "A new port is central to meeting the ambitions of Chile's exporters.",
        "In cases of such meetings with Chile, the press is told nothing in Peru.",
        "There was talk of a coup and talks of a split in Peru on Monday.",
    ],
)
def test_no_event(text: str) -> None:
    assert _events(text) == []
