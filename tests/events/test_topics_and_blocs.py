"""What an event is about, bodies taken up by what they are called, official names, and cities that are no governments."""

import pytest

import summit_timeline as st


def who_meets(text: str, title: str | None = None) -> set[str]:
    """The participants of all events of a report."""
    found = st.extract(st.Document(text=text, title=title, published="2023-05-03")).events
    assert len(found)
    return {p.name for e in found for p in e.participants}


BOTH = {"Chile", "Peru"}
TOPICS = [
    ("The Sudan conference opens in Berlin on Friday.", set()),
    ("Foreign ministers will attend the Libya peace conference in Berlin on Friday.", set()),
    ("The Ukraine peace summit opens in Davos on Saturday.", set()),
    ("The Somalia donors' meeting was held in London on Tuesday.", set()),
    ("Germany hosted the Afghanistan conference in Bonn on Tuesday.", {"Germany"}),
    ("Macron will host a Lebanon aid conference in Paris on Thursday.", {"France", "Emmanuel Macron"}),
    ("The Iran nuclear talks between Chile and Peru open in Vienna on Friday.", BOTH),
    ("The Syria talks in Geneva on Friday will bring together Chile and Peru.", BOTH),
    # a side
    ("The Chile-Peru summit will be held in Lima on Friday.", BOTH),
    ("The EU-China summit will be held in Brussels on Friday.", {"European Union", "China"}),
    ("Sudan peace talks resume in Juba on Friday.", {"Sudan"}),
    ("The Chile talks with Peru and Bolivia open in Lima on Friday.", {*BOTH, "Bolivia"}),
    ("The Chile talks between Chile and Peru open in Lima on Friday.", BOTH),
]
BLOCS = [
    ("The European Union is split over the budget. Leaders of the bloc will meet in Brussels on Friday.", {"European Union"}),
    ("Leaders of the bloc will meet in Brussels on Friday. The European Union is split over the budget.", {"European Union"}),
    ("NATO wants more money. The alliance's defence ministers will meet in Brussels on Friday.", {"NATO"}),
    ("NATO wants more money. Defence ministers from the alliance's 32 members met in Brussels on Tuesday.", {"NATO"}),
    ("ECOWAS has imposed sanctions on Niger. Leaders of the regional bloc will meet in Abuja on Friday.", {"ECOWAS"}),
    ("ASEAN has been slow to act. Foreign ministers from the ten-nation bloc will meet in Jakarta on Friday.", {"ASEAN"}),
    ("OPEC cut its output in May. Oil ministers of the cartel will meet in Vienna on Friday.", {"OPEC"}),
    ("The Security Council is split over Haiti. The council will meet again in New York on Friday.", {"United Nations"}),
    ("The European Council is split over fish. Leaders of the council will meet in Brussels on Friday.", {"European Union"}),
    ("The Security Council is split over Haiti. The city council will meet Chile's envoy on Friday.", {"Chile"}),
    # no such body, or one of several
    ("Germany left the alliance. Leaders of the bloc will meet in Oslo on Friday.", set()),
    ("The EU and ASEAN are far apart. Leaders of the bloc will meet in Jakarta on Friday.", set()),
    ("OPEC cut its output in May. Leaders of the alliance will meet in Oslo on Friday.", set()),
    ("ASEAN is slow. Chile and Peru, no members of the bloc, met in Lima on Tuesday.", BOTH),
]  # fmt: skip
NAMES = [
    ("Talks between the Republic of Chad and the Republic of the Sudan opened here on Friday.", {"Chad", "Sudan"}),
    ("The Kingdom of Saudi Arabia and the State of Qatar signed an agreement in Riyadh on Tuesday.", {"Saudi Arabia", "Qatar"}),
    ("The Republic of Congo and the Democratic Republic of Congo will hold talks on Friday.", {"Republic of the Congo", "Democratic Republic of the Congo"}),
    ("The President of the French Republic, Emmanuel Macron, met the president of the Republic of Chad, Luis Vega, in Paris on Tuesday.", {"France", "Chad", "Emmanuel Macron", "Luis Vega"}),
    ("The Secretary of State of Chad met the Head of State of Togo in Lima on Tuesday.", {"Chad", "Togo"}),
    # cities
    ("The mayors of Paris and London met on Tuesday in Oslo.", set()),
    ("Paris Mayor Anne Vega met London Mayor Tom Soto in Oslo on Tuesday.", {"Anne Vega", "Tom Soto"}),
    ("A Paris supporter, Ana Soto, met leaders of Chile in Lima on Tuesday.", {"Chile", "Ana Soto"}),
    ("London and Madrid will hold talks in Oslo on Friday.", {"United Kingdom", "Spain"}),
    ("Negotiators from London and Madrid met in Oslo on Tuesday.", {"United Kingdom", "Spain"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), [*TOPICS, *BLOCS, *NAMES])
def test_who_takes_part(text: str, who: set[str]) -> None:
    assert who_meets(text) == who


def test_the_topic_in_a_headline_is_no_side() -> None:
    assert who_meets("A conference on Sudan will be held in Berlin on Friday.", "Sudan conference on Friday") == set()
