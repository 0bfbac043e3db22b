"""Days without a year: the year in which the verb of the event puts them, however far or near the day is."""

import pytest

from summit_timeline import Document, extract_claims


def read(text: str, published: str) -> list[str]:
    claims = extract_claims(Document(text=text, published=published))
    return [f"{c.kind.value} {c.status.value} {c.when.edtf if c.when.known else '-'}" for c in claims]


TO_COME = [
    # told on May 25: the day that was two months ago is a year away where it is planned in so many words
    ("Chad and Togo plan to meet on March 21.", "meeting scheduled 2019-03-21"),
    ("Chad and Togo plan to hold talks on March 21.", "meeting scheduled 2019-03-21"),
    ("The leaders of Chad and Togo agreed to meet on March 21.", "meeting scheduled 2019-03-21"),
    ("Chad said it would hold talks with Togo on March 21.", "meeting scheduled 2019-03-21"),
    ("Chad's president said he would meet Togo's leader on March 21.", "meeting scheduled 2019-03-21"),
    ("Chad's president is due to meet his counterpart of Togo on March 21.", "meeting scheduled 2019-03-21"),
    ("Chad hopes to meet Togo's envoys on March 21.", "meeting considered 2019-03-21"),
    ("Chad intends to host a summit with Togo on March 21.", "summit scheduled 2019-03-21"),
    ("Chad has agreed to visit Togo on March 21.", "visit scheduled 2019-03-21"),
    ("Chad and Togo agreed to sign a treaty on March 21.", "signing scheduled 2019-03-21"),
    ("A summit of Chad and Togo is planned for March 21.", "summit scheduled 2019-03-21"),
    ("Chad and Togo have scheduled talks for March 21.", "meeting scheduled 2019-03-21"),
    ("Chad and Togo are preparing for a summit on March 21.", "summit scheduled 2019-03-21"),
    ("Chad and Togo are looking forward to a summit on March 21.", "summit scheduled 2019-03-21"),
    # not where the plan is one of the past, or the day is that of agreeing or announcing it
    ("Chad was due to hold talks with Togo on March 21.", "meeting held 2018-03-21"),
    ("Chad's president was to have met Togo's leader on March 21.", "meeting cancelled 2018-03-21"),
    ("Chad's president announced on March 21 that he would meet Togo's leader.", "meeting scheduled -"),
    ("Chad will review the results of the summit of March 21.", "summit held 2018-03-21"),
    ("Chad plans to publish the treaty signed on March 21.", "signing held 2018-03-21"),
    # nor where the day is just over, as plans are told late
    ("Chad and Togo plan to meet on May 11.", "meeting held 2018-05-11"),
]


@pytest.mark.parametrize(("text", "event"), TO_COME)
def test_a_day_that_is_planned_is_the_coming_one(text: str, event: str) -> None:
    assert read(text, "2018-05-25") == [event]


OVER = [
    # told on February 1: the day that is seven weeks away is last year's where it is told as over
    ("Chad hosted Togo for talks on March 21.", "meeting held 2017-03-21"),
    ("Chad hosted a summit with Togo on March 21.", "summit held 2017-03-21"),
    ("Chad's president received Togo's leader for talks on March 21.", "meeting held 2017-03-21"),
    ("Chad's president met his Togo counterpart on March 21.", "meeting held 2017-03-21"),
    ("Chad's president chaired a meeting with Togo on March 21.", "meeting held 2017-03-21"),
    ("Chad's president paid a visit to Togo on March 21.", "visit held 2017-03-21"),
    ("Chad and Togo failed to agree at talks on March 21.", "meeting held 2017-03-21"),
    ("The March 21 summit of Chad and Togo ended without a deal.", "summit held 2017-03-21"),
    ("At a summit on March 21, Chad and Togo agreed on trade.", "summit held 2017-03-21"),
    # not where it is only announced, agreed, prepared or asked for
    ("Chad announced a summit with Togo on March 21.", "summit scheduled 2018-03-21"),
    ("Chad agreed on a summit with Togo on March 21.", "summit scheduled 2018-03-21"),
    ("Chad invited Togo for talks on March 21.", "meeting considered 2018-03-21"),
    ("Chad joined calls for talks on March 21.", "meeting scheduled 2018-03-21"),
    ("Chad opened registration for a summit on March 21.", "summit scheduled 2018-03-21"),
    ("Chad received an invitation to meet Togo's leader on March 21.", "meeting scheduled 2018-03-21"),
    ("Chad hosted Togo's envoys before the summit on March 21.", "summit scheduled 2018-03-21"),
    ("Chad sent its ministers to talks with Togo on March 21.", "meeting scheduled 2018-03-21"),
]


@pytest.mark.parametrize(("text", "event"), OVER)
def test_a_day_that_is_told_as_over_is_the_last_one(text: str, event: str) -> None:
    assert read(text, "2018-02-01") == [event]


def test_a_day_just_ahead_is_none_of_what_was_done() -> None:
    assert read("Chad hosted Togo for talks on March 21.", "2018-03-19") == ["meeting held -"]


@pytest.mark.parametrize("what", ["The honors", "Momentum", "The titles"])
def test_what_is_conferred_on_somebody_is_no_meeting(what: str) -> None:
    assert read(f"{what} conferred on the leaders of Chad and Togo last week mean little.", "2018-02-01") == []


def test_who_conferred_on_something_met() -> None:
    assert read("The leaders of Chad and Togo conferred on the crisis on Monday.", "2018-02-01") == [
        "meeting held 2018-01-29"
    ]


ON_OCTOBER_18 = [
    # what may be, sets in or is weighed is to come, however near the last day of that name was
    ("Chad and Togo may meet in June.", "meeting considered [2019-06-01..2019-06-30]"),
    ("Chad and Togo are considering a summit in June.", "summit considered [2019-06-01..2019-06-30]"),
    ("Chad is considering hosting a summit with Togo in June.", "summit considered [2019-06-01..2019-06-30]"),
    ("The summit of Chad and Togo starts in June.", "summit scheduled [2019-06-01..2019-06-30]"),
    ("Chad and Togo are weighing talks from Monday through Wednesday.", "meeting considered 2018-10-22/2018-10-24"),
    ("Chad and Togo are meeting later this month.", "meeting scheduled [2018-10-18..2018-10-31]"),
    # what came after it, or was not done then, tells that it is over
    ("After meeting in December, Chad and Togo agreed on trade.", "meeting held [2017-12-01..2017-12-31]"),
    ("Chad and Togo were supposed to meet in December but did not.", "meeting cancelled [2017-12-01..2017-12-31]"),
    ("Chad and Togo were supposed to meet on Friday but did not.", "meeting cancelled 2018-10-12"),
    # but not what is only discussed, nor what may have been
    ("Chad and Togo are discussing the summit in June.", "summit held [2018-06-01..2018-06-30]"),
    ("Chad and Togo may have met in June.", "meeting held [2018-06-01..2018-06-30]"),
]


@pytest.mark.parametrize(("text", "event"), ON_OCTOBER_18)
def test_a_month_or_a_range_is_on_the_side_of_its_verb(text: str, event: str) -> None:
    assert read(text, "2018-10-18") == [event]


DAYS_OF_A_MONTH = [
    ("Chad and Togo will meet on November 3-5.", "meeting scheduled 2018-11-03/2018-11-05"),
    ("Chad and Togo met on Oct. 3-4 in Lima.", "meeting held 2018-10-03/2018-10-04"),
]


@pytest.mark.parametrize(("text", "event"), DAYS_OF_A_MONTH)
def test_days_of_a_month_are_no_score(text: str, event: str) -> None:
    assert read(text, "2018-10-18") == [event]


def test_a_score_is_no_meeting() -> None:
    assert read("Chad and Togo met on Oct. 3 and Chad won 3-1.", "2018-10-18") == []


ADJOURNED = [
    # the day until which talks are broken off is the one on which they go on
    ("The talks between Chad and Togo were adjourned until Monday.", "meeting scheduled 2018-10-22"),
    ("The talks between Chad and Togo were suspended until November 6.", "meeting scheduled 2018-11-06"),
    ("Chad and Togo adjourned their talks until next week.", "meeting scheduled [2018-10-22..2018-10-28]"),
    # not a day on which they were broken off
    ("The talks between Chad and Togo were suspended on Monday.", "meeting postponed -"),
]


@pytest.mark.parametrize(("text", "event"), ADJOURNED)
def test_talks_that_are_adjourned_until_a_day(text: str, event: str) -> None:
    assert event in read(text, "2018-10-18")
