"""Stretches of the calendar: months, quarters, years, fiscal years, seasons, decades, and the nth unit within them."""

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import day_dates, tense, weekdays
from summit_timeline.dates import expressions as ex
from summit_timeline.dates.calendar_units import century_of, decade_of, quarter_of, year_of
from summit_timeline.dates.denoted import NO_STORY, Days, reading_of, tried
from summit_timeline.dates.spans import day_number, iso_day, parts_of, shifted_span
from summit_timeline.dates.story import Story, edge_before


def _nearest_years(year: int, ahead: int) -> tuple[int, int, int]:
    """The year and its neighbours; first that whose month is the nearest, `ahead` months ahead in the year itself."""
    near, far = (year - 1, year + 1) if ahead >= 0 else (year + 1, year - 1)
    return (near, year, far) if abs(ahead) > 6 else (year, near, far)


def read_month(story: Story, e: ex.Month) -> Days:
    year, month, _ = parts_of(story.anchor)
    word = name = None
    rel = e.rel
    if e.year is not None:
        chosen = e.year
    elif rel is not None and rel.startswith("year"):
        chosen = year + int(rel[4:])
    elif rel is not None and rel.startswith("story"):
        if story.last is None or story.policy.story == "publication":
            return Days("DATE", f"XXXX-{e.month:02d}", note=NO_STORY)
        chosen = parts_of(story.last[0])[0] + int(rel[5:])
    elif rel in ("last", "past", "previous"):
        chosen = year if e.month < month else year - 1
        if e.month == month - 1:
            name = "month_last"
            chosen -= story.policy.month_last == "not_just_past" and rel == "last"
    elif rel in ("next", "coming", "following", "upcoming"):
        chosen = year if e.month > month and story.policy.month_next == "coming" else year + 1
        name = "month_next"
    elif rel == "this":
        chosen = year
    else:
        chosen, word, name = month_year(story, e.month, year, month)
    first, last = cal.month_span(chosen, e.month)
    others = tuple(
        [
            (f"{y:04d}-{e.month:02d}", *cal.month_span(y, e.month), name)
            for y in _nearest_years(year, e.month - month)
            if name and y != chosen and 1 <= y <= 9998
        ]
    )
    return Days(
        "DATE",
        f"{chosen:04d}-{e.month:02d}",
        first,
        last,
        anchor=None if e.year else story.anchor,
        word=word,
        policy=name,
        readings=others,
    )


_LIST = {"and", "or", ",", ", and", ", or", "&"}


def _year_of_list(story: Story, wanted: int) -> int | None:
    """The year of a month that follows another in a list: "pushed into January and February"."""
    if story.last is None or story.last[2] != "M" or story.text[story.last_end : story.start].strip() not in _LIST:
        return None
    year, month, _ = parts_of(story.last[0])
    return year if wanted > month else year + 1


def _year_of_sentence(story: Story, wanted: int, year: int) -> int | None:
    """The year of a date of an earlier year in the same sentence: "in October 2016 ahead of the November vote"."""
    if story.last is None or story.last[2] not in ("M", "D") or story.policy.story == "publication":
        return None
    told, month, _ = parts_of(story.last[0])
    if told >= year - 1 or not day_dates.in_sentence(story):
        return None
    if story.side().reported or day_dates.points_ahead(story):
        return None
    return told if wanted > month else told + 1


_NEAR = 6  # words between a verb of the past and a month of the near future that is its own


def month_year(story: Story, wanted: int, year: int, month: int) -> tuple[int, str | None, str]:
    ahead = (wanted - month) % 12  # months until it comes, 0 now
    choice = story.policy.day_without_year
    if choice == "onward":
        months = {cal.month_span(y, wanted)[0]: y for y in range(max(1, year - 1), year + 2)}
        return months[story.onward(months)], None, "day_without_year"
    if choice == "tense" and (listed := _year_of_list(story, wanted)) is not None:
        return listed, None, "day_without_year"
    if choice == "tense" and (told := _year_of_sentence(story, wanted, year)) is not None:
        return told, None, "day_without_year"
    if ahead == 0 or choice == "current":
        return year, None, "day_without_year"
    coming, past = (year if wanted > month else year + 1), (year if wanted < month else year - 1)
    if choice == "future":
        return coming, None, "day_without_year"
    if choice == "past":
        return past, None, "day_without_year"
    if choice == "nearest":
        return (coming if ahead <= 6 else past), None, "day_without_year"
    side = story.side()
    if day_dates.governed_by_past(story, side):
        return past, side.because, "day_without_year"
    if ahead <= 2:
        before = story.text[max(0, story.start - 60) : story.start]
        led = not before.lower().endswith("the ")  # not "qualified for the January round"
        near = led and side.side < 0 and side.distance <= _NEAR and not side.reported and " to " not in before
        return (past if near else coming), side.because if near else None, "day_without_year"
    open_ = edge_before(story.text[max(0, story.start - 24) : story.start]) is not None  # "it runs through June"
    certain = not day_dates.attributed(story) and (
        open_ or not tense.is_present(side.word)
    )  # a caption: "he speaks in June"
    if side.side > 0 and ahead < 10 and (ahead <= 6 or certain):
        return coming, side.because, "day_without_year"
    if ahead >= 10:
        plan = day_dates.is_plan(story, side)
        return (coming, side.because, "day_without_year") if plan else (past, None, "day_without_year")
    if ahead <= 3 and side.side == 0:
        return coming, side.because, "day_without_year"
    if side.side < 0:
        return past, side.because, "day_without_year"
    return (coming if ahead <= 3 else past), None, "day_without_year"


def read_year(story: Story, e: ex.Year) -> Days:
    return year_of(story, e.year)


def read_quarter(story: Story, e: ex.Quarter) -> Days:
    year, month, _ = parts_of(story.anchor)
    length = 12 // e.of
    current = (month - 1) // length
    if e.year is not None:
        return quarter_of(story, e.year, e.n - 1, e.of)
    if e.rel is not None:
        return quarter_of(story, year + e.rel, e.n - 1, e.of, story.anchor)
    side = story.side()
    ahead = e.n - 1 - current
    if ahead <= 0:
        chosen = year + 1 if side.side > 0 and -ahead * length >= 6 else year
    else:
        chosen = year if side.side > 0 or (ahead * length < 6 and side.side == 0) else year - 1
    return quarter_of(story, chosen, e.n - 1, e.of, story.anchor)._replace(word=side.because)


def read_report(story: Story, e: ex.Report) -> Days:
    """The quarter that a company report speaks of; without one, the last full quarter or the year before."""
    year, month, _ = parts_of(story.anchor)
    last = divmod(year * 4 + (month - 1) // 3 - 1, 4)
    if e.latest and (story.quarter is None or story.quarter < last):
        story.quarter = last
    if story.quarter is None:
        if e.year is not None:
            return year_of(story, e.year)
        if e.years and e.quarter:
            return quarter_of(story, last[0] + e.years, last[1], 4, story.anchor)._replace(policy="ago")
        if e.years:
            return year_of(story, year + e.years, story.anchor)
        return quarter_of(story, year, (month - 1) // 3 - 1, 4, story.anchor)
    spoken, index = story.quarter
    return quarter_of(story, e.year if e.year is not None else spoken + e.years, index, 4, story.anchor)._replace(
        policy="ago" if e.years else None
    )


def read_ended(story: Story, e: ex.Ended) -> Days:
    """Three months up to the end that is said, under the name of the quarter that most of them lie in."""
    year = parts_of(story.anchor)[0]
    years = (year - 1, year, year + 1) if e.year is None else (e.year,)
    ends = [d for y in years if (d := day_number(y, e.month, e.day or cal.days_in_month(y, e.month))) is not None]
    if not ends:
        return Days("DATE", "XXXX-QX", note=f"unresolved: the month has no day {e.day}")
    last = min(ends, key=lambda d: abs(d - story.anchor))
    middle = parts_of(last - 45)
    named = quarter_of(story, middle[0], (middle[1] - 1) // 3, 4)
    return named._replace(
        first=cal.add_months(last + 1, -3),
        last=last,
        anchor=None if e.year else story.anchor,
        note="the three months up to the end that is said, named by the quarter that most of them lie in",
    )


def read_fiscal_year(story: Story, e: ex.FiscalYear) -> Days:
    start = story.policy.fiscal_start
    year, month, _ = parts_of(story.anchor)
    current = year + 1 if month >= start and start > 1 else year
    chosen = e.year if e.year is not None else current + (e.rel or 0)
    first, last = cal.months_span(chosen - (1 if start > 1 else 0), start, 12)
    return Days("DATE", f"{chosen:04d}", first, last, anchor=None if e.year else story.anchor, policy="fiscal_start")


def read_season(story: Story, e: ex.Season) -> Days:
    year, month, _ = parts_of(story.anchor)
    word = None
    starts = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
    shift = 20 if story.policy.season == "astronomical" else 0  # the 20th or 21st of the month, told to a day or so
    if story.policy.hemisphere == "southern":
        starts = {"SP": 9, "SU": 12, "FA": 3, "WI": 6}
    start = starts[e.code]
    spans = {y: shifted_span(cal.months_span(y, start, 3), shift) for y in range(max(1, year - 2), min(9998, year + 3))}
    if e.year is not None:
        chosen = e.year
    elif e.rel is not None and e.rel.startswith("year"):
        chosen = year + int(e.rel[4:])
    elif e.rel is not None and (e.rel == "that" or e.rel.startswith("story")):
        if story.last is None or story.policy.story == "publication":
            return Days("DATE", f"XXXX-{e.code}", note=NO_STORY)
        chosen = parts_of(story.last[0])[0] + int(e.rel[5:] or 0)
    elif e.rel in ("last", "past"):
        chosen = max(y for y, (_, last) in spans.items() if last < story.anchor)
    elif e.rel in ("next", "coming"):
        chosen = min(y for y, (first, _) in spans.items() if first > story.anchor)
    elif e.rel == "this":
        chosen = year - 1 if start == 12 and month <= (3 if shift else 2) else year
    elif story.policy.day_without_year == "onward":
        begins = {first: y for y, (first, _) in spans.items()}
        chosen = begins[story.onward(begins)]
    else:
        side = story.side()
        word = side.because
        if side.side > 0:
            chosen = min(y for y, (_, last) in spans.items() if last >= story.anchor)
        elif side.side < 0:
            chosen = max(y for y, (first, _) in spans.items() if first <= story.anchor)
        else:
            chosen = min(spans, key=lambda y: abs(spans[y][0] + 45 - story.anchor))
    first, last = shifted_span(cal.months_span(chosen, start, 3), shift)
    value, other = f"{chosen:04d}-{e.code}", (start + 5) % 12 + 1
    elsewhere = tried(lambda: shifted_span(cal.months_span(chosen, other, 3), shift))
    sun = tried(lambda: shifted_span(cal.months_span(chosen, start, 3), 20 - shift))
    return Days(
        "DATE",
        value,
        first,
        last,
        anchor=None if e.year else story.anchor,
        word=word,
        policy="hemisphere",
        readings=tuple([(value, *s, p) for s, p in ((elsewhere, "hemisphere"), (sun, "season")) if s is not None]),
    )


def read_decade(story: Story, e: ex.Decade) -> Days:
    ten = decade_of(story, e.year)
    if e.year % 100:
        return ten
    hundred = century_of(story, e.year // 100 + 1)._replace(policy="decade")  # "the 1800s"
    if story.policy.decade == "century":
        return hundred._replace(readings=reading_of(ten._replace(policy="decade")))
    return ten._replace(policy="decade", readings=reading_of(hundred))


def read_century(story: Story, e: ex.Century) -> Days:
    return century_of(story, e.n)


def read_nth(story: Story, e: ex.Nth) -> Days:
    whole = story.days(e.whole)
    if whole.first is None or whole.last is None:
        return whole
    if e.n == 0 and e.unit == "WE":
        saturday = cal.week_start(whole.first) + 5
        return weekdays.weekend_of(story, saturday)
    if e.n == 0:  # the week that holds the day; one that is named by its Sunday starts there
        start = cal.week_start(whole.first + 1) if _names_week(story, e) else cal.week_start(whole.first)
        return Days("DATE", cal.iso_week(start), start, start + 6, anchor=story.anchor)
    first, last = whole.first, whole.last
    if e.unit == "D":
        day = last + e.n + 1 if e.n < 0 else first + e.n - 1
        end = day
        value = iso_day(day)
    elif e.unit == "W":
        return _week_of(story, e.n, whole)
    elif e.unit == "WE":
        day = (
            cal.week_start(last - 1) + 5 - (7 if cal.week_start(last - 1) + 5 > last else 0)
            if e.n < 0
            else first + (6 - cal.weekday(first)) % 7 + 7 * (e.n - 1)
        )
        end, value = day + 1, cal.iso_week(day) + "-WE"
    else:
        weekday = int(e.unit)
        day = (
            last - (cal.weekday(last) - weekday) % 7
            if e.n < 0
            else first + (weekday - cal.weekday(first)) % 7 + 7 * (e.n - 1)
        )
        end, value = day, iso_day(day)
    if not first <= day <= last:
        return Days("DATE", "XXXX-XX-XX", note="unresolved: the unit has no such day")
    return Days("DATE", value, day, end, anchor=whole.anchor, word=whole.word, policy=whole.policy)


def _names_week(story: Story, e: ex.Nth) -> bool:
    """Whether a week is named by a date: "the week of October 6"."""
    return isinstance(e.whole, ex.Date)


def _week_of(story: Story, n: int, whole: Days) -> Days:
    """The nth week of a month or year (from its end where negative): by its Thursday (ISO 8601), or a whole one."""
    assert whole.first is not None
    assert whole.last is not None
    found = {}
    for choice, lead in (("iso", 3), ("whole", 0 if n > 0 else 6)):
        within = (
            whole.last - (cal.weekday(whole.last) - 1 - lead) % 7 + 7 * (n + 1)
            if n < 0
            else whole.first + (1 + lead - cal.weekday(whole.first)) % 7 + 7 * (n - 1)
        )
        if whole.first <= within <= whole.last:
            found[choice] = within - lead
    day = found.pop(story.policy.week_of_unit, None)
    if day is None:
        return Days("DATE", "XXXX-XX-XX", note="unresolved: the unit has no such day")
    weeks = [
        Days("DATE", cal.iso_week(start), start, start + 6, policy="week_of_unit") for start in (day, *found.values())
    ]
    if len(weeks) == 1 or weeks[0].first == weeks[1].first:
        return weeks[0]._replace(anchor=whole.anchor, word=whole.word, policy=whole.policy)
    return weeks[0]._replace(anchor=whole.anchor, word=whole.word, readings=reading_of(weeks[1]))
