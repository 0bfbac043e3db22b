"""Something is promised or asked for at an event, which is then over, or for one that is still to come."""

import pytest

import summit_timeline as st

WEDNESDAY = "2018-12-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministers of OPEC agreed to cut output at a meeting in Vienna on Tuesday.", "meeting held 2018-12-04"),
        ("Ministers of OPEC agreed to cut output at a meeting in Vienna.", "meeting held ../.."),
        ("Ministers of OPEC agreed to cut output at a meeting in Vienna on Wednesday.", "meeting held 2018-12-05"),
        ("Chad and Mali pledged to build a bridge at a summit in Bamako on Friday.", "summit held 2018-11-30"),
        ("Chad and Mali promised to lower tariffs during their annual talks on Monday.", "meeting held 2018-12-03"),
        ("Chad and Mali vowed to free all prisoners at Monday's summit.", "summit held 2018-12-03"),
        # what is to be done there, or is promised on another day
        ("Chad and Mali agreed to discuss the bridge at a summit in Bamako on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali promised to raise tariffs at talks in Bamako on Friday.", "meeting scheduled 2018-12-07"),
        ("Chad and Mali agreed on Monday to free prisoners at a summit on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali have agreed to free prisoners at a summit on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali agreed to free prisoners at another summit on Friday.", "summit scheduled 2018-12-07"),
        ("Chad and Mali agreed to free prisoners at a summit next week.", "summit scheduled [2018-12-10..2018-12-16]"),
    ],
)
def test_a_promise_is_made_at_an_event_or_for_it(text: str, expected: str) -> None:
    (event,) = st.extract(st.Document(text=text, published=WEDNESDAY)).events
    assert f"{event.kind.value} {event.status.value} {event.when.edtf}" == expected


@pytest.mark.parametrize("ahead", ["will", "is to", "plans to", "would"])
@pytest.mark.parametrize("thing", ["the deal", "a plan", "an offer", "the proposal"])
@pytest.mark.parametrize("whom", ["her cabinet", "lawmakers", "Togo"])
def test_what_is_to_be_put_to_somebody_is_to_come(ahead: str, thing: str, whom: str) -> None:
    text = f"Angela Merkel {ahead} put {thing} to {whom} at a meeting on Friday."
    for event in st.extract(st.Document(text=text, published=WEDNESDAY)).events:
        assert (event.status.value, event.when.edtf) in (("scheduled", "2018-12-07"), ("considered", "2018-12-07"))


def test_a_headline_tells_of_a_promise_in_the_present() -> None:
    document = st.Document(
        text="The border has been shut since May.",
        title="Chad, Mali agree to free prisoners at summit",
        published=WEDNESDAY,
    )
    (event,) = st.extract(document).events
    assert (event.kind.value, event.status.value) == ("summit", "held")


# a report of 2021-05-21, a Friday; of each event its status, days and who takes part
TOLD = [
    ("Ghana and Togo agreed to reopen their border at a summit in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana and Togo pledged to do more against smuggling at a summit in Lome.", "held ../.. Ghana Togo"),
    ("Ghana promised to send troops during talks with Togo on Wednesday.", "held 2021-05-19 Ghana Togo"),
    ("Ghana's president urged Togo to lift the ban at a meeting in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana pressed Togo to lift the ban during talks in Lome on Wednesday.", "held 2021-05-19 Ghana Togo"),
    # what was settled or told of there is something to do
    ("Ghana and Togo reached a deal to end the war at talks in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana and Togo reached a deal to end the war after talks in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana's president backed a plan to send troops at a summit in Lome on Thursday.", "held 2021-05-20 Ghana"),
    ("Ghana rejected calls to lift the ban during talks with Togo on Tuesday.", "held 2021-05-18 Ghana Togo"),
    ("Ghana vowed to fight piracy on the sidelines of a summit in Lome on Thursday.", "held 2021-05-20"),
    ("Ghana threatened to impose tariffs at a meeting with Togo on Thursday.", "held 2021-05-20 Ghana Togo"),
    # what comes before an event is told before it, where that is near
    ("Ghana warned Togo of tariffs before a summit in Lome on Saturday.", "scheduled 2021-05-22"),
    ("Ghana warned Togo of tariffs before a summit in Lome on Thursday.", "held 2021-05-20"),
    # and not: what is promised is to be done there, or the day is one to come
    ("Ghana and Togo agreed to hold a summit in Lome on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana and Togo agreed to discuss their border at a summit on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana and Togo plan to cut tariffs at a summit in Lome on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana and Togo agreed to cut tariffs at talks in Lome on June 3.", "scheduled 2021-06-03 Ghana Togo"),
    ("Ghana promised to respond after talks with Togo on Monday.", "scheduled 2021-05-24 Ghana Togo"),
    ("Ghana drafted a statement to be issued after a summit with Togo on Monday.", "scheduled 2021-05-24 Ghana Togo"),
    ("Ghana and Togo announced plans to meet after talks in Lome on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana is to back a plan to cut tariffs at talks in Lome on Monday.", "scheduled 2021-05-24 Ghana"),
    ("Ghana drew up a plan to press Togo at talks in Lome on Monday.", "scheduled 2021-05-24 Ghana Togo"),
    ("Ghana and Togo are expected to agree to cut tariffs at talks on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    # somebody who is asked to come to talks has not been there
    ("Peru invited the leaders of Ghana and Togo to Lima on Thursday for talks.", "2021-05-27 Ghana Peru Togo"),
    ("Peru has invited the leaders of Ghana and Togo to Lima on Thursday for talks.", "2021-05-27 Ghana Peru Togo"),
    (
        "Peru's president asked the leader of Ghana to come to Lima for talks on Thursday.",
        "considered 2021-05-27 Ghana",
    ),
    ("Peru invited Ghana's leader on Thursday to come to Lima for talks.", "considered ../.. Ghana"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_promises_and_requests_are_made_at_the_event(text: str, expected: str) -> None:
    event = st.extract(st.Document(text=text, published="2021-05-21")).events.where(kind=["meeting", "summit"])[0]
    days = event.when.edtf if event.when.known else "../.."
    who = " ".join(sorted(p.name for p in event.participants))
    assert f"{event.status.value} {days} {who}".rstrip().endswith(expected)


# a report of 2021-05-21, a Friday; what was told of what would be, and of the event at which or after which it was told
REPORTED = [
    ("Ghana told Togo that Mali would leave the bloc during talks in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana's envoy said Mali would leave the bloc after talks with Togo on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana said Mali would join the bloc after meeting Togo's envoy on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana warned that the war would spread following talks with Togo on Wednesday.", "held 2021-05-19 Ghana Togo"),
    ("Ghana asked Togo to send nurses to Mali at talks in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    ("Ghana urged Togo to pull out of Mali during a meeting in Lome on Thursday.", "held 2021-05-20 Ghana Togo"),
    (
        "Ghana threatened to quit the bloc at talks with Togo at the weekend.",
        "held [2021-05-15..2021-05-16] Ghana Togo",
    ),
    ("Ghana's president told reporters during talks in Lome on Thursday that Mali would pay.", "held 2021-05-20 Ghana"),
    ("Ghana's president told reporters Mali would pay during talks in Lome on Thursday.", "held 2021-05-20 Ghana"),
    # what the speaker will do himself, what is done at events, and what is told for a day to come
    ("Ghana said it would leave the bloc after talks with Togo on Thursday.", "scheduled 2021-05-27 Ghana Togo"),
    ("Ghana told Togo that it would raise the matter at talks on Thursday.", "scheduled 2021-05-27 Ghana"),
    ("Ghana said Mali would back the plan at a summit in Lome on Thursday.", "scheduled 2021-05-27 Mali"),
    ("Ghana told Togo that Mali would back the plan at a summit on Thursday.", "scheduled 2021-05-27 Mali"),
    ("Ghana said Mali would leave the bloc after talks with Togo next month.", "scheduled [2021-06-01..2021-06-30]"),
    ("Ghana said on Monday that Mali would leave the bloc after talks on Thursday.", "scheduled 2021-05-27"),
    # on the day of the report, and later than it
    ("Ghana wants to raise the matter at a summit in Lome later today.", "scheduled 2021-05-21 Ghana"),
    ("Ghana praised the pact at a summit in Lome today.", "held 2021-05-21 Ghana"),
]


def test_what_is_done_before_a_weekend_is_done_before_the_next_one() -> None:
    text = "Ghana called for calm in Mali before a summit in Lome this weekend."
    (event,) = st.extract(st.Document(text=text, published="2021-05-18")).events
    assert (event.status.value, event.when.edtf) == ("scheduled", "[2021-05-22..2021-05-23]")


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_what_would_be_is_told_at_an_event_or_after_it(text: str, expected: str) -> None:
    event = st.extract(st.Document(text=text, published="2021-05-21")).events.where(kind=["meeting", "summit"])[0]
    who = " ".join(sorted(p.name for p in event.participants))
    assert f"{event.status.value} {event.when.edtf} {who}".startswith(expected)
