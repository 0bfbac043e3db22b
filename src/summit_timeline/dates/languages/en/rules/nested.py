"""Days, weeks and months told by the longer unit that they are in: "the first Monday of October", "May 3 last year"."""

from summit_timeline.dates.expressions import Expression, Month, Nth, Unit, Year
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import follows_superlative, has_capital, is_word
from summit_timeline.dates.languages.en.rules.dates import date
from summit_timeline.dates.languages.en.rules.patterns import DM, DOM, MD, MON, YEAR_OPT
from summit_timeline.dates.languages.en.rules.values import (
    STEPS,
    day_of,
    month_of,
    relative_word,
    steps_of,
    story_year,
    year_of,
)


def nth_of(g: Groups) -> Expression | None:
    """ "the first Monday of October", "the last week of June", "the third day of next month"."""
    token = g.token("k")
    n = -1 if is_word(token, "last") else int(g.get("k") if g.has("k") else g.get("o"))
    if g.has("back"):
        n = -n
    if g.has("m"):
        month = month_of(g)
        if month is None:
            return None
        whole: Expression = Month(month, year_of(g))
    elif g.has("rel"):
        word = relative_word(g) or ""
        unit = g.get("wu")
        if unit not in ("M", "Y", "Q"):
            return None
        whole = Unit(unit, STEPS.get(word, 0))
    else:
        whole = Year(int(g.get("y")))
    inner: str | int = g.get("wd") if g.has("wd") else g.get("u")
    if not isinstance(inner, int) and inner not in ("D", "W", "WE"):
        return None
    return Nth(n, inner, whole)


def dom_of_unit(g: Groups) -> Expression | None:
    """ "the 20th of next month"."""
    day = day_of(g)
    if day is None:
        return None
    return Nth(day, "D", Unit("M", steps_of(g)))


def date_of_year(g: Groups) -> Expression | None:
    """ "Nov. 5 last year", "May 3, two years ago"."""
    day, month = day_of(g), month_of(g)
    after = g.after()
    if day is None or month is None or (after is not None and "POSS" in after.classes):
        return None  # "Nov. 5, last year's hardest day"
    if g.has("the"):
        return Nth(day, "D", Month(month, None, story_year(relative_word(g))))
    if g.has("rel"):
        years = steps_of(g)
    else:
        n, unit = 1 if g.has("one") else g.get("n"), g.get("us") if g.has("us") else g.get("u")
        if unit != "Y" or n != int(n):
            return None
        years = -int(n)
    return Nth(day, "D", Month(month, None, f"year{years:+d}"))


def month_of_offset(g: Groups) -> Expression | None:
    """ "March two years ago": the month of that year."""
    month, unit = month_of(g), g.get("us") if g.has("us") else g.get("u")
    n = 1 if g.has("one") else g.get("n")
    if month is None or unit != "Y" or n != int(n):
        return None
    if g.has("in") and (follows_superlative(g) or (len(g.text) > 40 and not has_capital(g.token("m"), g))):
        return None  # "the largest march in two years"
    return Month(month, None, f"year{int(n) if g.has('in') else -int(n):+d}")


def week_of(g: Groups) -> Expression | None:
    """ "the week of October 6": the calendar week that holds the day; "the weekend of July 15"."""
    inner = date(g)
    return None if inner is None else Nth(0, "WE" if g.has("end") else "W", inner)


RULES: tuple[Rule, ...] = (
    Rule(
        "nth of a unit",
        f"(the)? (k=ORDWORD | k=last | o=ORD | k=ORDWORD back=last | o=ORD back=last) (wd=WEEKDAY | u=UNIT) (of | in) (the)? ({MON} (of? ','? y=YEAR)? | rel=(last | next | this | current | the | that) wu=UNIT | y=YEAR)",
        nth_of,
    ),
    Rule(
        "day of a counted month",
        f"(the)? {DOM} (day)? of (the)? rel=(last | next | this | current | coming | following | previous) month",
        dom_of_unit,
    ),
    Rule(
        "date of a counted year",
        f"(WEEKDAY '.'? ','?)? ({MD} | {DM}) (of | ',')? rel=(last | next | this) year",
        date_of_year,
    ),
    Rule(
        "date of the story's year",
        f"(WEEKDAY '.'? ','?)? ({MD} | {DM}) (of | in)? (the=that | the=the rel=(same | following | previous | next)) year",
        date_of_year,
    ),
    Rule(
        "date of a year so long ago",
        f"(WEEKDAY '.'? ','?)? ({MD} | {DM}) (of | ',')? (n=NUM | one=a | one=one) (u=UNIT | us=UNITS) ago",
        date_of_year,
    ),
    Rule(
        "month of a year so long ago", f"{MON} (of)? (n=NUM | one=a | one=one) (u=UNIT | us=UNITS) ago", month_of_offset
    ),
    Rule("month in so many years", f"{MON} in=in (n=NUM | one=a | one=one) (u=UNIT | us=UNITS)", month_of_offset),
    Rule("weekend of a date", f"(the)? end=weekend of ({MD} | {DM}) {YEAR_OPT}", week_of),
    Rule("week of a date", f"(the)? week (of | beginning | starting) ({MD} | {DM}) {YEAR_OPT}", week_of),
)
