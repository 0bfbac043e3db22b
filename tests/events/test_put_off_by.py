"""Meetings that are put off by a length, or of which somebody only said before that they would be."""

import pytest

from tests.events.events_told import told

SUNDAY = "2020-08-23"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # the length moves the old day
        (
            "The talks between Chad and Niger, which had been due on Monday in Paris, were delayed by a week.",
            ["meeting scheduled [2020-08-28..2020-09-03]; Paris; Chad, Niger"],
        ),
        (
            "The summit of Chad and Niger, originally scheduled for September 2, has been put off by three days.",
            ["summit scheduled 2020-09-05; -; Chad, Niger"],
        ),
        (
            "The presidents of Chad and Niger were to meet in Paris on Thursday but put the meeting off by a day.",
            ["meeting scheduled 2020-08-28; Paris; Chad, Niger"],
        ),
        # the new day is told before
        (
            "The leaders of Chad and Niger will meet in Paris on September 4. They had agreed to meet on September 2. "
            "But the talks were put off by two days.",
            ["meeting scheduled 2020-09-04; Paris; Chad, Niger"],
        ),
        (
            "The presidents of Chad and Niger are to hold a meeting on 4 September. "
            '"The meeting was delayed two days for lack of rooms," an aide said.',
            ["meeting scheduled 2020-09-04; -; Chad, Niger"],
        ),
        # hours move no day, and without a length there is no new one
        (
            "The talks between Chad and Niger in Paris, due on Monday, were delayed by two hours.",
            ["meeting postponed 2020-08-24; Paris; Chad, Niger"],
        ),
        (
            "The leaders of Chad and Niger were to meet on September 4. The talks were then postponed.",
            ["meeting postponed 2020-09-04; -; Chad, Niger"],
        ),
    ],
)
def test_put_off_by_a_length(text: str, events: list[str]) -> None:
    assert told(text, SUNDAY) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # somebody said before that it would be; nobody says that it was
        (
            "Chad had said the meeting with Niger would take place on August 3.",
            "meeting scheduled 2020-08-03; -; Chad, Niger",
        ),
        (
            "Chad said in July that its president would meet his Nigerien counterpart in Paris on August 2.",
            "meeting scheduled 2020-08-02; Paris; Chad, Niger",
        ),
        (
            "Obama had invited the king of Jordan for a summit on August 12.",
            "summit scheduled 2020-08-12; -; Barack Obama, Jordan",
        ),
        # but what is told as done was done
        ("The meeting of Chad and Niger took place on August 3.", "meeting held 2020-08-03; -; Chad, Niger"),
        ("Chad's envoys had met envoys of Niger on August 3.", "meeting held 2020-08-03; -; Chad, Niger"),
    ],
)
def test_only_said_before(text: str, events: str) -> None:
    assert told(text, SUNDAY) == [events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # of what somebody is the envoy is no event of its own
        ("Paul Obi, the envoy for the Chad-Niger negotiations, spoke on Friday.", []),
        (
            "Chad's special envoy for the talks with Niger, Paul Obi, will attend the talks in Paris on Friday.",
            ["meeting scheduled 2020-08-28; Paris; Chad, Niger, Paul Obi"],
        ),
        (
            "Chad sent its envoy for peace talks with Niger in Paris on Friday.",
            ["meeting held 2020-08-21; Paris; Chad, Niger"],
        ),
        # an adviser on national security is no agency of the United States
        (
            "India and Pakistan will hold NSA-level talks in Delhi on August 28.",
            ["meeting scheduled 2020-08-28; Delhi; India, Pakistan"],
        ),
    ],
)
def test_envoys_and_advisers(text: str, events: list[str]) -> None:
    assert told(text, SUNDAY) == events
