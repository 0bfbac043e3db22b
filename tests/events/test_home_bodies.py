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
