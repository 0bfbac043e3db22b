"""Bodies and offices within a country, each by its own name."""

import pytest

import summit_timeline as st


def _met(text: str, published: str = "2017-06-13") -> list[set[str]]:
    """The participants of each event of a report."""
    events = st.extract(st.Document(text=text, published=published)).events
    return [{p.name for p in e.participants} for e in events]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        # a committee is not the house whose name it begins with
        ("James Vega spoke at a meeting with the Senate Finance Committee on Tuesday.", {"Senate Finance Committee", "James Vega"}),
        ("The House Armed Services Committee will meet on Friday.", {"House Armed Services Committee"}),
        ("Gov. Ann Vega met the House Homeland Security Subcommittee on Tuesday.", {"House Homeland Security Subcommittee", "Ann Vega"}),
        ("The Senate met on Friday to vote on a treaty with Chile.", {"United States Senate"}),
        # an office has its own name at home, and is the country to others
        ("The Justice Department and the House Budget Committee will meet on Friday.", {"Justice Department", "House Budget Committee"}),
        ("The White House held talks with House Democrats on Friday.", {"White House", "House Democrats"}),
        ("The White House will meet with FBI Director Ann Vega on Friday.", {"White House", "Ann Vega"}),
        ("FBI Director Ann Vega met with the Senate Finance Committee on Tuesday.", {"Senate Finance Committee", "Ann Vega"}),
        ("FBI Director Ann Vega met with Chilean ministers on Tuesday.", {"FBI", "Chile", "Ann Vega"}),
        ("Downing Street held talks with the Trades Union Congress on Friday.", {"Downing Street", "Trades Union Congress"}),
        ("The White House held talks with Chilean ministers on Friday.", {"United States", "Chile"}),
        ("The White House held talks with House Democrats and Chile on Friday.", {"United States", "House Democrats", "Chile"}),
        ("The White House held talks with NATO on Friday.", {"United States", "NATO"}),
        ("The White House held talks on Friday.", {"United States"}),
        ("Department of Homeland Security officials met Chilean ministers on Friday.", {"United States", "Chile"}),
        # an agency
        ("Gov. Ann Vega met with Immigration and Customs Enforcement on Friday.", {"Ann Vega", "Immigration and Customs Enforcement"}),
    ],
)  # fmt: skip
def test_a_body_at_home_has_its_own_name(text: str, met: set[str]) -> None:
    assert _met(text) == [met]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("President Trump met with his Cabinet on Friday.", {"Donald Trump", "Cabinet"}),
        ("President Trump will hold a Cabinet meeting on Friday.", {"Donald Trump", "Cabinet"}),
        ("Netanyahu convened his security cabinet on Friday to meet again.", {"Benjamin Netanyahu", "Cabinet"}),
        ("Israel's Cabinet met on Friday.", {"Israel"}),
        ("Netanyahu was glad after a cabinet meeting on Friday.", {"Benjamin Netanyahu"}),
        ("Merkel met Macron and his cabinet on Friday.", {"Germany", "France", "Angela Merkel", "Emmanuel Macron"}),
        ("President Trump held talks with his Cabinet pick Ann Vega on Friday.", {"United States", "Donald Trump"}),
    ],
)
def test_whose_cabinet_meets(text: str, met: set[str]) -> None:
    assert met in _met(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Macron will go to another big summit this week -- the G20 in Chile.", "G20"),
        ("Macron will go to another summit in June — the G7 in Canada — with Merkel.", "G7"),
        ("Macron will attend another summit in June, the G7 in Canada.", "G7"),
        # who goes on behind the comma tells something else
        ("Macron will attend another summit in June, NATO officials said.", "NATO"),
        ("Macron and Merkel will hold a summit on Friday, EU members having failed to agree.", "European Union"),
        ("Macron and Merkel will hold a summit on Friday -- NATO is not invited.", "NATO"),
        ("Macron will attend a summit on Friday, the EU's third this year.", "European Union"),
    ],
)
def test_an_apposition_tells_of_which_body_a_summit_is(text: str, body: str) -> None:
    told = any(body in who for who in _met(text))
    assert told == (body in ("G20", "G7"))
