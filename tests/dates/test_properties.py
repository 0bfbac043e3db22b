"""Laws that hold for every text and every day: offsets, order, determinism, moving the calendar, round trips."""

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as hs

import summit_timeline as st

PIECES = [
    "Monday", "next week", "July 13", "July 11-12", "the 12th", "in 1998", "last year", "two days later", "the following day",
    "a two-day summit through Friday", "from July 11", "10:30 a.m.", "noon Wednesday", "Tuesday morning", "every Monday",
    "2023-07-13", "07/08/2024", "29 February", "the third quarter", "a year ago", "early May", "mid-2024", "the 1990s",
    "Christmas", "Easter", "this weekend", "tonight", "now", "the end of the year", "three weeks ago", "in two weeks",
    "may", "March", "second", "$2015", "24/7", "9/11", "next-generation", "U.S.", "said", "will meet", "\n\n", ". ", ", ", "'s",
    "it is from them that we know the sea and the hills and the old towns, and it is from them", "knows", "lastly",
    "last", "1/1/", "twenty", "-four", "hundred", "\u0130", "\ufb01", "\U0001f600", "\u0301", "e\u0301", "“", "(", "31 June", "0", "9999",
]  # fmt: skip
texts = hs.one_of(hs.text(max_size=120), hs.lists(hs.sampled_from(PIECES), max_size=14).map(" ".join))
policies = hs.sampled_from([
    st.NEWSWIRE, st.CHRONO, st.DUCKLING, st.DATEPARSER, st.Policy(week_start="sunday", hemisphere="southern", fiscal_start=10),
    st.Policy(weekday_last="last_week", month_next="next_year", decade="century", season="astronomical", month_first=False),
])  # fmt: skip
days = hs.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
plain_days = hs.dates(dt.date(1905, 1, 1), dt.date(2095, 12, 31))

LONG = (
    "they met of this side and the last two or three of the next ten towns, a, six miles off, early, knows, before it"
)
RELATIVE = [
    "today", "tomorrow", "yesterday", "Monday", "next Monday", "last Friday", "this Sunday", "next week", "last week",
    "three days ago", "in two weeks", "two months ago", "last month", "next month", "this month", "a week from Tuesday",
    "the day after tomorrow", "Tuesday of next week", "early next month", "earlier this week", "this weekend",
    "last weekend", "in ten days", "six weeks ago", "the past two weeks", "July 13", "13 July", "last March", "next June",
    "December", "this year", "last year", "next year", "two years ago", "last summer", "next quarter", "the first quarter",
    "the first Monday of next month", "the end of this month", "Tuesday morning", "tonight",
]  # fmt: skip


@given(texts, days, policies)
@example("in two weeks", dt.date(9999, 12, 31), st.NEWSWIRE)
@example("last year", dt.date(1, 1, 1), st.CHRONO)
@example("this week", dt.date(1, 1, 1), st.NEWSWIRE)
@example("next week", dt.date(9999, 12, 20), st.DATEPARSER)
@example("last winter, this weekend, the past three months", dt.date(1, 1, 9), st.DUCKLING)
@example("in 4000000000 days", dt.date(2023, 7, 3), st.NEWSWIRE)
@example("99999 centuries ago", dt.date(2023, 7, 3), st.CHRONO)
@example("next Monday to last Friday", dt.date(9999, 12, 31), st.DUCKLING)
@example("9/11", dt.date(2001, 1, 1), st.NEWSWIRE)
@example("\ud800 today \u2028 July\u00a013 \u202e\u0661\u0663 July \x00 \u0130", dt.date(2023, 7, 3), st.NEWSWIRE)
@settings(max_examples=600, deadline=None)
def test_any_text_gives_mentions_in_order_at_their_offsets(text: str, day: dt.date, policy: st.Policy) -> None:
    end = 0
    for mention in st.find_dates(text, published=day, policy=policy):
        assert text[mention.start : mention.end] == mention.text
        assert mention.text.strip() == mention.text != ""
        assert end <= mention.start < mention.end
        assert not (text[: mention.start][-1:].isalpha() and mention.text[0].isalpha()), "it starts inside a word"
        end = mention.end
        assert (mention.first is None) == (mention.last is None)
        if mention.first is not None and mention.last is not None:
            assert mention.first <= mention.last
        assert str(mention.why).endswith(".")
        assert mention.first is not None or mention.why.note is not None, "it gives no days and does not say why"
        assert mention.why.policy is None or hasattr(policy, mention.why.policy)
        for reading in mention.alternatives:
            assert reading.first <= reading.last
            assert (reading.first, reading.last) != (mention.first, mention.last)
            assert hasattr(policy, reading.policy)
        for part in mention.parts:
            assert text[part.start : part.end] == part.text
            assert mention.start <= part.start < part.end <= mention.end


FOREIGN = [
    "13 juillet 2023",
    "31 juin 2023",
    "13.07.2023",
    "99.99.2023",
    "2023-02-30",
    "0000-01-01",
    "1 xyz 9999",
    "2023年13月41日",
]


@given(hs.one_of(hs.text(max_size=80), hs.lists(hs.sampled_from(FOREIGN), max_size=4).map(" ".join)), days)
@settings(max_examples=60, deadline=None)
def test_any_text_in_another_language_gives_complete_dates_at_their_offsets(text: str, day: dt.date) -> None:
    for language in ("fr", "de", "zh"):
        for mention in st.find_dates(text, published=day, language=language):
            assert text[mention.start : mention.end] == mention.text
            assert mention.first == mention.last is not None


@given(texts, days)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_answer(text: str, day: dt.date) -> None:
    assert st.find_dates(text, published=day) == st.find_dates(text, published=day.isoformat())


def spans(phrase: str, day: dt.date) -> list[tuple[int | None, int | None]]:
    return [
        (m.first and m.first.toordinal() - day.toordinal(), m.last and m.last.toordinal() - day.toordinal())
        for m in st.find_dates(phrase, published=day)
    ]


@pytest.mark.parametrize("phrase", RELATIVE)
@given(day=hs.dates(dt.date(1600, 1, 1), dt.date(9000, 12, 31)))
@settings(max_examples=15, deadline=None)
def test_moving_the_day_by_400_years_moves_every_relative_date(phrase: str, day: dt.date) -> None:
    later = day.replace(year=day.year + 400)
    assert spans(phrase, later) == spans(phrase, day)
    assert spans(phrase, day) != []


@pytest.mark.parametrize("phrase", RELATIVE)
@given(day=plain_days)
@settings(max_examples=15, deadline=None)
def test_within_two_centuries_28_years_do_the_same(phrase: str, day: dt.date) -> None:
    later = day + dt.timedelta(days=28 * 365 + 7)
    if later.year < 2096:
        assert spans(phrase, later) == spans(phrase, day)


@given(hs.sampled_from(RELATIVE), hs.sampled_from(RELATIVE), hs.sampled_from(RELATIVE), plain_days)
@settings(max_examples=150, deadline=None)
def test_other_paragraphs_do_not_change_a_phrase(before: str, phrase: str, after: str, day: dt.date) -> None:
    alone = f"They met {phrase}."
    text = f"They know {LONG}.\n\nThey talked {before}.\n\n{LONG}\n\n{alone}\n\nThey left {after}."
    start = text.index(alone)
    inside = [m for m in st.find_dates(text, published=day) if start <= m.start < start + len(alone)]
    assert [(m.value, m.first, m.last) for m in inside] == [
        (m.value, m.first, m.last) for m in st.find_dates(alone, published=day)
    ]


MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def written(day: dt.date) -> list[str]:
    month, ordinal = MONTHS[day.month - 1], f"{day.day}{ENDINGS.get(day.day, 'th')}"
    return [
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{month} {ordinal}, {day.year}",
        f"the {ordinal} of {month}, {day.year}",
        f"{month[:3]}. {day.day}, {day.year}",
        f"{day:%A}, {month} {day.day}, {day.year}",
        f"{day.month:02d}/{day.day:02d}/{day.year}",
        f"{day.year}/{day.month:02d}/{day.day:02d}",
        f"{day.day}-{month[:3]}-{day.year}",
    ]


@given(hs.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)), plain_days)
@settings(max_examples=100, deadline=None)
def test_a_date_that_is_written_is_read_back(day: dt.date, published: dt.date) -> None:
    for text in written(day):
        mention = st.resolve(text, published=published)
        assert (mention.first, mention.last) == (day, day), text
        assert mention.text == text
