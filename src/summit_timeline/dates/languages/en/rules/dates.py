"""Days with their month: "July 13", "Thursday, 13 July 2023"."""

from summit_timeline.dates.expressions import Date, Expression, NamedDay
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import ends_day, is_one_of, is_word
from summit_timeline.dates.languages.en.rules.lists import LIST_SIGNS, year_of_list
from summit_timeline.dates.languages.en.rules.patterns import DM, LNT, MD, WD, YEAR_OPT
from summit_timeline.dates.languages.en.rules.values import day_of, month_of, relative_word, year_of


def date(g: Groups) -> Expression | None:
    month, day = month_of(g), day_of(g)
    if month is None or day is None:
        return None
    after, before = g.after(), g.before()
    numbered = is_word(before, "-") and g.text[max(0, before.start - 1)].isalpha()
    if numbered and g.first.lower[0].isdigit():
        return None  # "Covid-19 may return"
    if g.has("rel") and _year_follows(g):
        return None  # "in this April 6, 2020, photo" is read from its second word
    if month == 9 and day == 11 and year_of(g) is None and _of_the_attacks(g):
        return NamedDay(2001, 9, 11, "the day of the attacks of September 11, 2001")
    year = year_of_list(g) if is_one_of(after, LIST_SIGNS) and not (g.has("y") or g.has("yy")) else year_of(g)
    return Date(year, month, day, g.get("wd") if g.has("wd") else None, relative_word(g))


def _of_the_attacks(g: Groups) -> bool:
    """Whether "attacks" stand behind: "the Sept. 11 terrorist attacks"."""
    beside = g.after()
    after = g.after(2) if is_word(beside, "terror", "terrorist", ",") else beside
    return is_word(after, "attacks", "hijackings", "hijackers", "terrorist", "terror")


def date_of_short_year(g: Groups) -> Expression | None:
    """ "12 July 99", where the phrase ends with it: "April 14, 40 days after" has no year."""
    after = g.after()
    return date(g) if after is None or ends_day(after) else None


def date_then_weekday(g: Groups) -> Expression | None:
    """ "July 4, Tuesday,", "Nov 12 (Sun)": the weekday of the date where the phrase ends with it."""
    after = g.after()
    return (
        date(g) if g.has("bracket") or after is None or after.lower in (",", ".", ")", ";", ":", "at", "and") else None
    )


def _year_follows(g: Groups) -> bool:
    """Whether a year stands behind the phrase, with or without a comma."""
    after = g.after()
    if is_word(after, ","):
        after = g.after(2)
    return after is not None and "YEAR" in after.classes


RULES: tuple[Rule, ...] = (
    Rule("date with a short year", f"({WD} ','?)? ({MD} | {DM}) (',' | '-')? yy=YY", date_of_short_year),
    Rule("weekday with date", f"{WD} ','? (the)? {MD} {YEAR_OPT}", date),
    Rule("weekday with date, day first", f"{WD} ','? {DM} {YEAR_OPT}", date),
    Rule(
        "date with its weekday behind",
        f"({MD} | {DM}) (','? (y=YEAR))? (',' {WD} | bracket='(' wd=WEEKDAY '.'? ')')",
        date_then_weekday,
    ),
    Rule("date", f"{MD} {YEAR_OPT}", date),
    Rule("date, day first", f"{DM} {YEAR_OPT}", date),
    Rule("date with last or next", f"{LNT} {MD}", date),
)
