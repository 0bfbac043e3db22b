"""What a user asks of dates beyond the corpus: one phrase, reasons, edges, parts, zones, policies, other languages."""

import datetime as dt

import pytest

import summit_timeline as st

MONDAY = "2023-07-03"


def only(text: str, **options: object) -> st.TimeMention:
    (mention,) = st.find_dates(text, published=options.pop("published", MONDAY), **options)  # type: ignore[arg-type]
    return mention


@pytest.mark.parametrize(
    ("phrase", "because"),
    [
        ("nothing at all", "no time expression"),
        ("Monday or next week", "2 time expressions"),
        ("two days later", "no date of the story"),
        ("31 June", "no day 31"),
        ("recently", "name no day"),
    ],
)
def test_what_is_not_one_date_says_why(phrase: str, because: str) -> None:
    with pytest.raises(st.UnresolvedDateError, match=because):
        st.resolve(phrase, published=MONDAY)


@pytest.mark.parametrize(
    ("published", "because"),
    [
        ("07/03/2023", "month/day or day/month"),
        ("2023-02-30", "does not exist"),
        ("", "empty"),
        ("yesterday", "YYYY-MM-DD"),
        ("2023-07-03T99:00", "ISO 8601"),
        (None, "give a date"),
        (20230703, "give a date"),
    ],
)
def test_a_publication_date_that_is_none_is_refused(published: object, because: str) -> None:
    with pytest.raises(st.InvalidDateError, match=because):
        st.find_dates("Monday", published=published)  # type: ignore[arg-type]


def test_the_reason_names_rule_anchor_word_and_policy() -> None:
    mention = only("Both will sign it on Tuesday.")
    assert str(mention.why) == (
        "read as weekday, counted from 2023-07-03, future because of “will”, by the policy weekday_bare."
    )
    assert [r.value for r in mention.alternatives] == ["2023-06-27", "2023-06-20", "2023-07-11"]


@pytest.mark.parametrize(
    ("text", "edge"),
    [
        ("in force since 2014", "since"),
        ("a reply by Friday", "by"),
        ("talks from Monday", "from"),
        ("open until next week", "until"),
        ("they met after July 12", "after"),
        ("a fair through Friday", "through"),
        ("a visit starting on Sunday", "from"),
        ("they met on Friday", None),
    ],
)
def test_the_word_that_opens_a_mention_is_its_edge(text: str, edge: str | None) -> None:
    assert only(text).edge == edge


def test_a_range_has_two_parts_with_their_own_words() -> None:
    mention = only("Ministers confer from June 29 to July 1, 2024.")
    assert [(p.text, p.value, p.edge) for p in mention.parts] == [
        ("June 29", "2024-06-29", "from"),
        ("July 1, 2024", "2024-07-01", "through"),
    ]


@pytest.mark.parametrize(
    ("text", "mod"),
    [("early July", "START"), ("mid-2024", "MID"), ("late last month", "END"), ("the end of the year", "END"), ("July", None)],
)  # fmt: skip
def test_a_part_of_a_unit_keeps_the_unit_and_says_which_part(text: str, mod: str | None) -> None:
    assert only(f"They met in {text}.").mod == mod


@pytest.mark.parametrize(
    ("text", "published", "moment"),
    [
        ("at 10:30 a.m. EST on January 13", MONDAY, "2024-01-13T10:30:00-05:00"),
        ("at 10:30 a.m. ET on July 13", MONDAY, "2023-07-13T10:30:00-04:00"),
        ("at 9 p.m. CET on July 13", MONDAY, "2023-07-13T21:00:00+02:00"),
        ("at noon GMT on July 13", MONDAY, "2023-07-13T12:00:00+00:00"),
        ("on July 13 at 12:15 a.m. JST", MONDAY, "2023-07-13T00:15:00+09:00"),
    ],
)
def test_a_zone_that_is_said_follows_summer_time(text: str, published: str, moment: str) -> None:
    time = only(f"They will meet {text}.", published=published).time
    assert time is not None
    assert time.isoformat() == moment


def test_today_is_the_day_of_the_documents_zone() -> None:
    late = "2023-07-03T23:30:00+00:00"
    assert only("They meet today.", published=late).first == dt.date(2023, 7, 3)
    assert only("They meet today.", published=late, timezone="Asia/Tokyo").first == dt.date(2023, 7, 4)
    with pytest.raises(st.InvalidDateError, match="time zone"):
        st.find_dates("today", published=late, timezone="Mars/Olympus")


def test_a_weekday_that_does_not_fit_its_date_is_said() -> None:
    mention = only("They meet Friday, July 13, 2023.")
    assert mention.first == dt.date(2023, 7, 13)
    assert "says Friday, but the date is a Thursday" in str(mention.why)


@pytest.mark.parametrize(
    ("text", "policy", "first"),
    [
        ("on Wednesday", st.NEWSWIRE, "2023-06-28"),
        ("on Wednesday", st.DUCKLING, "2023-07-05"),
        ("on Wednesday", st.CHRONO, "2023-07-05"),
        ("on Friday", st.CHRONO, "2023-06-30"),
        ("next Wednesday", st.NEWSWIRE, "2023-07-12"),
        ("next Wednesday", st.DATEPARSER, "2023-07-05"),
        ("two years ago", st.NEWSWIRE, "2021-01-01"),
        ("two years ago", st.CHRONO, "2021-07-03"),
        ("07/08/2024", st.NEWSWIRE, "2024-07-08"),
        ("07/08/2024", st.Policy(month_first=False), "2024-08-07"),
        ("fiscal 2024", st.Policy(fiscal_start=10), "2023-10-01"),
        ("last summer", st.Policy(hemisphere="southern"), "2022-12-01"),
    ],
)
def test_policies_choose_by_name(text: str, policy: st.Policy, first: str) -> None:
    assert str(only(text, policy=policy).first) == first


def test_a_month_that_a_reporter_put_into_a_quotation_keeps_its_day() -> None:
    """Square brackets mark the phrase in the corpus, so this stands here."""
    (mention,) = st.find_dates("“We will meet on [July] 4,” she said of the talks.", published="2023-06-05")
    assert (mention.text, mention.value) == ("July] 4", "2023-07-04")
    assert [m.text for m in st.find_dates("He came in [July] and left.", published="2023-06-05")] == ["July"]


def test_british_english_reads_the_day_first() -> None:
    assert only("07/08/2024", language="en-GB").first == dt.date(2024, 8, 7)


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("Le sommet du 13 juillet 2023 est confirmé.", "fr", "2023-07-13"),
        ("Der Gipfel am 13. Juli 2023 steht fest.", "de", "2023-07-13"),
        ("La cumbre del 13 de julio de 2023 sigue en pie.", "es", "2023-07-13"),
    ],
)
def test_other_languages_give_their_complete_dates_and_nothing_else(text: str, language: str, first: str) -> None:
    mention = only(text, language=language)
    assert str(mention.first) == first
    assert text[mention.start : mention.end] == mention.text
    assert st.find_dates("demain, la semaine prochaine", published=MONDAY, language="fr") == []


def test_nine_eleven_is_the_day_it_names() -> None:
    assert only("The wars after 9/11 cost much.").first == dt.date(2001, 9, 11)


@pytest.mark.parametrize(
    ("text", "third"),
    [
        ("early July", ("2023-07-01", "2023-07-10")),
        ("mid-July", ("2023-07-11", "2023-07-20")),
        ("the end of July", ("2023-07-21", "2023-07-31")),
        ("late next week", ("2023-07-14", "2023-07-16")),
    ],
)
def test_the_likely_third_of_a_unit_is_another_reading(text: str, third: tuple[str, str]) -> None:
    best = only(f"They will meet in {text}.").alternatives[0]
    assert (str(best.first), str(best.last), best.policy) == (*third, "part_of_unit")


def test_offsets_are_those_of_the_phrase_and_not_of_a_like_word_before_it() -> None:
    text = (
        "It is from them that we know the sea and the hills and the old town that is far away, and it is from them now. "
        "They met in recent weeks, and last year too."
    )
    mentions = st.find_dates(text, published="2024-03-01")
    assert [(m.start, m.text) for m in mentions] == [
        (text.index("now."), "now"),
        (text.index("recent weeks"), "recent weeks"),
        (text.index("last year"), "last year"),
    ]


def test_a_word_of_time_that_opens_a_paragraph_is_found() -> None:
    text = (
        "They had all gone home by the end.\n\nToday they came back.\n\nCurrently nobody speaks.\n\nTomorrow they may."
    )
    assert [m.text for m in st.find_dates(text, published="2024-03-01")] == ["Today", "Currently", "Tomorrow"]


@pytest.mark.parametrize("piece", ["twenty twenty ", "one two. ", "new year's eve ", "May Smith may march "])
def test_a_long_text_of_joined_words_is_read_to_its_end(piece: str) -> None:
    """Were a token's place looked for from the start of its window, this would take hours."""
    text = piece * (200_000 // len(piece)) + "They met on July 13."
    last = st.find_dates(text, published="2023-07-03")[-1]
    assert (last.text, last.start) == ("July 13", len(text) - 8)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("a two-day visit", "a length of time"),
        ("every Monday", "again and again"),
        ("several days", "a length of time"),
        ("at 1500 GMT", "no day is said"),
        ("in the coming weeks", "no number of days"),
        ("now", "name no day"),
    ],
)
def test_what_has_no_days_says_why(text: str, because: str) -> None:
    mention = only(text)
    assert (mention.first, mention.last) == (None, None)
    assert because in str(mention.why)


def test_a_date_too_long_to_count_from_is_not_said_to_be_missing() -> None:
    *_, mention = st.find_dates("He was elected in 2019. A month earlier he fell.", published=MONDAY)
    assert mention.first is None
    assert "longer than the unit" in str(mention.why)


def test_a_length_beyond_the_last_day_says_so() -> None:
    length, _ = st.find_dates("a two-day summit from Friday", published="9999-12-31")
    assert length.first is None
    assert "years 1 to 9999" in str(length.why)


def test_the_first_week_of_the_calendar_is_a_week() -> None:
    assert only("this week", published="0001-01-03").first == dt.date(1, 1, 1)


def test_a_week_that_starts_on_sunday_has_the_iso_week_as_its_other_reading() -> None:
    mention = only("this week", published="2023-07-05", policy=st.Policy(week_start="sunday"))
    assert (str(mention.first), str(mention.last)) == ("2023-07-02", "2023-07-08")
    assert [(str(r.first), str(r.last)) for r in mention.alternatives] == [("2023-07-03", "2023-07-09")]


def test_a_range_names_the_policy_that_chose_its_days() -> None:
    assert "by the policy day_without_year" in str(only("They met from June 29 to July 1.").why)


def test_nine_eleven_says_which_day_it_is_taken_for_and_keeps_the_other() -> None:
    mention = only("They meet on 9/11.")
    assert "the attacks of September 11, 2001" in str(mention.why)
    assert str(mention.alternatives[0].first) == "2023-09-11"


def test_a_day_of_the_storys_month_is_counted_from_the_story() -> None:
    _, mention = st.find_dates("They met on May 2, 2021. They left on the 5th.", published=MONDAY)
    assert (str(mention.first), str(mention.why.anchor)) == ("2021-05-05", "2021-05-02")


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", "2024-07-08"),
        ("en-US", "2024-07-08"),
        ("en_GB", "2024-08-07"),
        ("en-ZA", "2024-08-07"),
        ("en-Latn-US", "2024-07-08"),
    ],
)
def test_the_region_says_the_order_of_a_date_in_numbers(language: str, first: str) -> None:
    assert str(only("on 07/08/2024", language=language).first) == first


@pytest.mark.parametrize("language", ["xx", "french", "", None, 5, "-"])
def test_a_language_that_is_none_is_refused(language: object) -> None:
    with pytest.raises(st.OptionError, match="code such as"):
        st.find_dates("13 juillet 2023", published=MONDAY, language=language)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, b"today", 5])
def test_a_text_that_is_no_string_is_refused(text: object) -> None:
    with pytest.raises(st.DocumentError, match="give a string"):
        st.find_dates(text, published=MONDAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        # what will be on a day without a year is to come, however many words stand between
        ("They will hold a summit on December 9.", "2026-12-09"),
        ("They will hold a summit of all their ministers in Lima on December 9.", "2026-12-09"),
        ("They will attend the summit in Lima on December 9.", "2026-12-09"),
        ("They will meet in December.", "2026-12-01"),
        ("They will then gather in December.", "2026-12-01"),
        ("They are to meet on February 1.", "2027-02-01"),
        ("The summit has been set for February 1.", "2027-02-01"),
        ("They are set to sign the treaty on February 1.", "2027-02-01"),
        # what was planned, spoken of or remembered may be over
        ("The summit was scheduled for February 1.", "2026-02-01"),
        ("He had scheduled the summit for February 1.", "2026-02-01"),
        ("They will discuss the vote on December 9.", "2025-12-09"),
        ("They will honor the dead of the battle on December 9.", "2025-12-09"),
        ("She will attend the funeral of those killed on December 9.", "2025-12-09"),
        ("They met in December.", "2025-12-01"),
    ],
)
def test_what_will_be_on_a_day_is_to_come(text: str, first: str) -> None:
    assert only(text, published="2026-03-10").first == dt.date.fromisoformat(first)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        # what went as planned is over, what will go so is to come
        ("The vote went ahead as planned on Monday.", "2026-03-09"),
        ("The vote began as scheduled on Thursday.", "2026-03-05"),
        ("The vote ended earlier than expected on Monday.", "2026-03-09"),
        ("The vote will begin as scheduled on Thursday.", "2026-03-12"),
        ("The vote is going ahead as planned on Thursday.", "2026-03-12"),
        ("The vote is planned for Thursday.", "2026-03-12"),
        # what was to have been is over
        ("The vote was to have taken place on Monday.", "2026-03-09"),
        ("The vote was to have begun on Monday.", "2026-03-09"),
        ("The vote was to take place on Thursday.", "2026-03-12"),
        # what is announced for a day is to come on it
        ("The vote was announced for Thursday.", "2026-03-12"),
        ("The vote was announced on Thursday.", "2026-03-05"),
    ],
)
def test_as_planned_to_have_been_and_announced_for(text: str, first: str) -> None:
    assert only(text, published="2026-03-10").first == dt.date.fromisoformat(first)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ban was agreed at March's meeting of ministers.", "2026-03"),
        ("The ban was dropped after March’s vote.", "2026-03"),
        # and not: a person, a march, or something that no month has
        ("They praised Fredric March's meeting with fans.", None),
        ("They liked March's film.", None),
        ("They met at the march's end.", None),
    ],
)
def test_march_has_events_of_its_own(text: str, value: str | None) -> None:
    assert [m.value for m in st.find_dates(text, published="2026-05-10")] == ([] if value is None else [value])
