"""Sentences near those that rules were made for, in which the rules must not apply, as a second reader found them. Own ones."""

import pytest

import summit_timeline as st

# a report of 2024-06-12, a Wednesday; of each event its kind, status and days
TOLD = [
    # what lasts as long as an event, or is done there by others, is promised before it
    ("Rebels promised to stop attacks during peace talks in Kampala on Friday.", ["meeting scheduled 2024-06-14"]),
    ("Police pledged to protect leaders at a summit in Rome on Thursday.", ["summit scheduled 2024-06-13"]),
    ("Kenya agreed to free prisoners during talks with Chad on Monday.", ["meeting held 2024-06-10"]),
    (
        "Kenya's king said the troops would stay until after a summit with Chad on Thursday.",
        ["summit scheduled 2024-06-13"],
    ),
    # what will be after talks of others is said before them
    ("Traders said oil would rise after a meeting of OPEC ministers on Thursday.", ["meeting scheduled 2024-06-13"]),
    ("Kenya's envoy said Mali would leave the bloc after talks with Chad on Thursday.", ["meeting held 2024-06-06"]),
    # the day on which talks were held is theirs, whatever was called off
    (
        "Kenya and Chad held talks on Monday on a summit that was called off in May.",
        ["meeting held 2024-06-10", "summit cancelled [2024-05-01..2024-05-31]"],
    ),
    # what happened in another town is no second meeting
    (
        "Kenya and Chad met in Nairobi in May, and in Kampala a bomb killed nine people in June.",
        ["meeting held [2024-05-01..2024-05-31]"],
    ),
    (
        "Kenya and Chad met in Nairobi in May, and in Kampala in June.",
        ["meeting held [2024-05-01..2024-05-31]", "meeting held [2024-06-01..2024-06-30]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_rules_stay_with_their_sentences(text: str, expected: list[str]) -> None:
    events = st.extract(st.Document(text=text, published="2024-06-12")).events
    assert sorted(f"{e.kind.value} {e.status.value} {e.when.edtf}" for e in events) == expected


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("The G7 summit ended on Tuesday without the leaders of France and Germany agreeing on aid.", []),
        ("The summit went ahead on Tuesday without the leaders of Chad and Togo being told of it.", []),
        ("The summit was held in Lima on Tuesday without the leaders of Chad and Togo.", ["Chad", "Togo"]),
    ],
)
def test_who_did_nothing_was_there(text: str, absent: list[str]) -> None:
    (event,) = st.extract(st.Document(text=text, published="2024-06-12")).events
    assert sorted(p.name for p in event.absent) == absent


def test_a_gathering_on_another_topic_is_not_the_one_held_in_its_town() -> None:
    reports = [
        ("2024-06-03", "The presidents of Chile and Peru held a summit in Paris on Sunday."),
        ("2024-07-20", "The Paris summit on artificial intelligence was a failure, a scientist said."),
    ]
    timeline = st.merge(*(st.extract(st.Document(text=text, published=day)) for day, text in reports))
    assert len(timeline.events) == 2
