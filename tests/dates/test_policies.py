"""Every choice of a Policy reads some phrase in its own way, and every other reading names the choice that takes it."""

import attrs
import pytest

import summit_timeline as st

WEDNESDAY = "2023-07-05"

# choice, phrase, and for each option the first and last day of the phrase on Wednesday 2023-07-05, worked out by hand
CHOICES = [
    ("weekday_bare", "Friday", {"tense": "2023-06-30", "recent": "2023-06-30", "after": "2023-07-07", "nearest": "2023-07-07", "coming": "2023-07-07"}),
    ("weekday_bare", "Wednesday", {"tense": "2023-07-05", "recent": "2023-06-28", "after": "2023-07-12", "nearest": "2023-07-05", "coming": "2023-07-05"}),
    ("weekday_next", "next Friday", {"following_week": "2023-07-14", "coming": "2023-07-07"}),
    ("weekday_last", "last Monday", {"recent": "2023-07-03", "last_week": "2023-06-26"}),
    ("weekday_this", "this Monday", {"this_week": "2023-07-03", "coming": "2023-07-10"}),
    ("week_start", "last week", {"monday": "2023-06-26/2023-07-02", "sunday": "2023-06-25/2023-07-01"}),
    ("next_week", "next week", {"calendar": "2023-07-10/2023-07-16", "plus_seven": "2023-07-12"}),
    ("day_without_year", "on May 20", {"tense": "2023-05-20", "nearest": "2023-05-20", "future": "2024-05-20", "past": "2023-05-20", "current": "2023-05-20"}),
    ("day_without_year", "on December 28", {"tense": "2022-12-28", "nearest": "2023-12-28", "future": "2023-12-28", "past": "2022-12-28", "current": "2023-12-28"}),
    ("month_next", "next August", {"coming": "2023-08-01/2023-08-31", "next_year": "2024-08-01/2024-08-31"}),
    ("month_last", "last June", {"not_just_past": "2022-06-01/2022-06-30", "recent": "2023-06-01/2023-06-30"}),
    ("weekend", "this weekend", {"two_days": "2023-07-08/2023-07-09", "friday": "2023-07-07/2023-07-09"}),
    ("week_of_unit", "the first week of August", {"iso": "2023-07-31/2023-08-06", "whole": "2023-08-07/2023-08-13"}),
    ("part_of_unit", "early August", {"unit": "2023-08-01/2023-08-31", "third": "2023-08-01/2023-08-10"}),
    ("decade", "the 1800s", {"ten_years": "1800-01-01/1809-12-31", "century": "1800-01-01/1899-12-31"}),
    ("rolling", "the last three months", {"to_the_day": "2023-04-05/2023-07-05", "calendar": "2023-04-01/2023-06-30", "endpoint": "2023-04-05"}),
    ("ago", "two years ago", {"unit": "2021-01-01/2021-12-31", "day": "2021-07-05"}),
    ("unit_offset", "last month", {"calendar": "2023-06-01/2023-06-30", "same_day": "2023-06-05"}),
    ("month_first", "07/08/2024", {True: "2024-07-08", False: "2024-08-07"}),
    ("fiscal_start", "fiscal 2024", {1: "2024-01-01/2024-12-31", 10: "2023-10-01/2024-09-30"}),
    ("hemisphere", "last summer", {"northern": "2022-06-01/2022-08-31", "southern": "2022-12-01/2023-02-28"}),
    ("season", "the spring of 2022", {"meteorological": "2022-03-01/2022-05-31", "astronomical": "2022-03-21/2022-06-20"}),
    ("few", "a few days ago", {"unresolved": "None", "three": "2023-07-02"}),
    ("story", "two days later", {"narrative": "None", "publication": "2023-07-07"}),
]  # fmt: skip
OPTIONS = [(name, phrase, option, days) for name, phrase, options in CHOICES for option, days in options.items()]


def read(phrase: str, policy: st.Policy | str = st.NEWSWIRE, published: str = WEDNESDAY) -> st.TimeMention:
    (mention,) = st.find_dates(phrase, published=published, policy=policy)
    return mention


@pytest.mark.parametrize(("name", "phrase", "option", "days"), OPTIONS)
def test_a_choice_is_read_as_it_says(name: str, phrase: str, option: object, days: str) -> None:
    mention = read(phrase, st.Policy(**{name: option}))  # type: ignore[arg-type]
    first, _, last = days.partition("/")
    assert (str(mention.first), str(mention.last)) == (first, last or first)


def test_no_choice_is_without_effect() -> None:
    assert {field.name for field in attrs.fields(st.Policy)} - {name for name, *_ in CHOICES} == {"name"}


@pytest.mark.parametrize(
    ("phrase", "days"),
    [(phrase, days) for name, phrase, _, days in OPTIONS if name not in ("fiscal_start", "few", "story")],
)
def test_what_a_choice_would_read_is_another_reading_of_the_default(phrase: str, days: str) -> None:
    mention = read(phrase)
    first, _, last = days.partition("/")
    readings = [(str(mention.first), str(mention.last)), *((str(r.first), str(r.last)) for r in mention.alternatives)]
    assert (first, last or first) in readings
    assert all(hasattr(st.NEWSWIRE, reading.policy) for reading in mention.alternatives)


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("on Monday", "2023-07-10"),
        ("They will sign on Monday", "2023-07-03"),
        ("this Monday", "2023-07-10"),
        ("last Monday", "2023-06-26"),
        ("next Friday", "2023-07-07"),
        ("on March 3", "2024-03-03"),
        ("in March", "2024-03-01"),
        ("at Christmas", "2023-12-25"),
        ("on the 25th", "2023-07-25"),
        ("two years ago", "2021-07-05"),
    ],
)
def test_the_best_other_reading_comes_first(text: str, best: str) -> None:
    assert str(read(text).alternatives[0].first) == best


def test_other_readings_of_a_time_of_day_keep_the_time() -> None:
    assert [r.value for r in read("Tuesday morning").alternatives][:2] == ["2023-07-11TMO", "2023-06-27TMO"]
    assert read("July 13 at 3 p.m.").alternatives[0].value == "2022-07-13T15:00"


def test_a_policy_can_be_given_by_its_name() -> None:
    assert read("Wednesday", "duckling").first == read("Wednesday", st.DUCKLING).first


@pytest.mark.parametrize("policy", ["SUTIME", "", None, 5])
def test_a_policy_that_is_none_is_refused(policy: object) -> None:
    with pytest.raises(st.OptionError, match="NEWSWIRE, CHRONO, DUCKLING, DATEPARSER"):
        st.find_dates("today", published=WEDNESDAY, policy=policy)  # type: ignore[arg-type]
