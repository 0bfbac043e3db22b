"""Days of what was done right after an event, and days of a turned sentence: own sentences."""

import pytest

import summit_timeline as st

# 2019-05-16 is a Thursday
DONE_AFTER = [
    ("On May 1, Peru's president spoke to reporters after meeting with Chilean envoys.", "2019-05-01"),
    ("On May 1, Peru's president delivered a speech after talks with Chilean envoys.", "2019-05-01"),
    ("On Tuesday, Peru's president flew home after holding talks with Chilean envoys.", "2019-05-14"),
    ("On March 1, 2012, Peru's president, center, smiles after signing a treaty with Chile.", "2012-03-01"),
    ("Peru's president closed the border on May 1 after a meeting with Chilean envoys.", "2019-05-01"),
    ("Last week, Peru's president called for calm, after talks with Chilean envoys.", "[2019-05-06..2019-05-12]"),
    ("Earlier this week in Lima, Peru's president spoke, after meeting with Chilean envoys.", "[2019-05-13..2019-05-16]"),
    ("In March, Peru's president announced a ban on imports after signing a treaty with Chile.", "[2019-03-01..2019-03-31]"),
    ("After signing a treaty with Chile, Peru's president smiled on May 1.", "2019-05-01"),
    ("On May 1, hours after meeting with Chilean envoys, Peru's president spoke.", "2019-05-01"),
    # right before it, and during it
    ("On May 1, Peru's president spoke to reporters before meeting with Chilean envoys.", "2019-05-01"),
    ("On Tuesday, Peru's president spoke just before talks with Chilean envoys.", "2019-05-14"),
    ("On May 1, Peru's president unveiled a plan while meeting with Chilean envoys.", "2019-05-01"),
    ("Last week, Peru's president unveiled a plan as she met with Chilean envoys.", "[2019-05-06..2019-05-12]"),
    ("In March, Peru's president unveiled a plan when she met Chilean envoys.", "[2019-03-01..2019-03-31]"),
    ("On May 1, Peru's president apologized following a meeting with Chilean envoys.", "2019-05-01"),
    ("On May 1, Peru's president smiled upon emerging from a meeting with Chilean envoys.", "2019-05-01"),
    ("On May 1, Peru's president remembered when she met Chilean envoys.", "-"),
    ("On May 1, Peru's president recalled the day when she met Chilean envoys.", "-"),
    ("On May 1, Peru's president spoke of her years as premier, when she met Chilean envoys.", "-"),
    ("On May 1, Peru's president waited for months before meeting with Chilean envoys.", "-"),
    ("In 2015, Peru's president gave up smoking before signing the treaty with Chile.", "-"),
    # somebody spoke at it
    ("On May 1, Peru's president told Chilean envoys during a meeting that a deal was near.", "2019-05-01"),
    ("On May 1, Peru's president said during a meeting with Chilean envoys that a deal was near.", "2019-05-01"),
    ("On May 1, Peru's president warned Chilean envoys over lunch in Lima that time was short.", "2019-05-01"),
    ("Last week, Peru's president told reporters at the G-7 summit in Rome that time was short.", "[2019-05-06..2019-05-12]"),
    ("On May 1, Peru's president said she had raised it during a meeting with Chilean envoys.", "-"),
    ("On May 1, Peru's president told reporters she had raised it at a meeting with Chilean envoys.", "-"),
    ("On May 1, Peru's president told reporters that she raised it at a meeting with Chilean envoys.", "-"),
    ("Added to the plan only last month, the stop in Lima comes as G-7 leaders gather in Rome.", "-"),
    ("Peru's president said in April the summit with Chile had failed.", "-"),
    # time passed, or may have
    ("On May 1, days after meeting with Chilean envoys, Peru's president spoke.", "-"),
    ("On May 1, two days after meeting with Chilean envoys, Peru's president spoke.", "2019-04-29"),
    ("Peru's president was sued on May 1 after signing a treaty with Chile.", "-"),
    ("In March, Peru's president resigned after holding talks with Chilean envoys.", "-"),
    ("Peru's president vowed on May 1 to fight on after meeting with Chilean envoys.", "-"),
    ("On May 1, Peru's president said she felt better after meeting with Chilean envoys.", "-"),
    ("On May 1, Peru's president flew home after the summit with Chile.", "-"),
    ("Peru's president, who moved to Lima last year, smiled after signing a treaty with Chile.", "-"),
    ("On May 1, Bolivia closed the border after Peru signed a treaty with Chile.", "-"),
    # a day of its own
    ("On May 1, Peru's president spoke after meeting with Chilean envoys on April 30.", "2019-04-30"),
    # turned sentences
    ("In 1986, it was Peru's president, Ana Soto, who signed the treaty with Chile.", "[1986-01-01..1986-12-31]"),
    ("On May 1, it was Peru's president who met Chilean envoys.", "2019-05-01"),
    # through the day of the report
    ("Peru's president is expected to meet Chilean envoys throughout the day.", "2019-05-16"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DONE_AFTER)
def test_the_day_of_what_was_done_after_it(text: str, days: str) -> None:
    (event,) = [e for e in st.extract(st.Document(text=text, published="2019-05-16")).events if e.kind.value != "visit"]
    assert (event.when.edtf if event.when.known else "-") == days


def test_a_vote_after_a_session_is_no_meeting() -> None:
    text = "On May 1, the House approved the law by voice vote after an impassioned session."
    assert not st.extract(st.Document(text=text, published="2019-05-16")).events
