"""Gatherings that are named by their town alone, without a day or sides."""

import itertools

import pytest

import summit_timeline as st

Report = tuple[str, str]

SUMMIT = ("2014-02-03", "The presidents of Azerbaijan and Iran held a summit in Baku on Sunday.")
PLAN = ("2014-02-03", "The presidents of Azerbaijan and Iran will hold a summit in Baku on February 22.")
TALKS = ("2014-02-13", "Envoys of Turkey and Georgia held talks in Baku on Wednesday.")

# the reports before it, the one that names the town alone, and whether it tells of an event of theirs
NAMED: list[tuple[list[Report], Report, bool]] = [
    ([SUMMIT], ("2014-02-18", "An oil minister said the Baku summit had been useful."), True),
    ([SUMMIT], ("2014-02-18", "The Baku meeting was a step forward, an oil minister said."), True),
    ([PLAN], ("2014-02-10", "An oil minister said on Monday that he expected little from the Baku summit."), True),
    ([PLAN], ("2014-02-28", "The Baku summit was a step forward, an oil minister said."), True),
    # talks that began, and may go on
    (
        [("2023-05-19", "Envoys of Chad and Mali resumed talks in Jeddah on Thursday.")],
        ("2023-06-01", "The army pulled out of the Jeddah talks on Wednesday."),
        True,
    ),
    # it can be either of two, or is of another town, long ago, not yet held, another one, or not known
    ([SUMMIT, TALKS], ("2014-02-18", "An oil minister said the Baku talks had been useful."), False),
    ([SUMMIT], ("2014-02-18", "An oil minister said the Tbilisi summit had been useful."), False),
    ([SUMMIT], ("2014-06-18", "An oil minister said the Baku summit had been useful."), False),
    ([PLAN], ("2014-02-10", "An oil minister said the Baku summit had been useful."), False),
    ([SUMMIT], ("2014-02-18", "The next Baku summit will deal with gas, an oil minister said."), False),
    ([SUMMIT], ("2014-02-18", "A minister said at a conference in Baku that Turkey had made a mistake."), False),
]


def line(reports: list[Report]) -> st.Timeline:
    return st.merge(*(st.extract(st.Document(text=text, published=day)) for day, text in reports))


@pytest.mark.parametrize(("before", "report", "one"), NAMED)
def test_which_event_is_named_by_its_town(before: list[Report], report: Report, one: bool) -> None:
    assert len(line([*before, report]).events) == len(before) + (not one)


def test_two_reports_of_talks_that_begin_are_of_one_event() -> None:
    plan = ("2023-05-15", "Envoys of Chad and Mali will resume talks in Jeddah on Thursday, officials said.")
    begun, left = NAMED[4][0][0], NAMED[4][1]
    assert len(line([plan, begun, left]).events) == 1


@pytest.mark.parametrize(("before", "report"), [row[:2] for row in NAMED[:7]])
def test_in_any_order(before: list[Report], report: Report) -> None:
    whole = line([*before, report])
    for order in itertools.permutations([*before, report]):
        growing = line(list(order[:1]))
        for more in order[1:]:
            assert growing.events is not None
            growing = growing | line([more])
        assert tuple(growing.events) == tuple(whole.events)
