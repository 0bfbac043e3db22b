"""The beginning, the middle and the end of a longer unit: "early next year", "late July", "year-end"."""

from summit_timeline.dates.expressions import Expression, Month, Part, Season, Unit, Weekday, Weekend, Year
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.months import month_of_unit
from summit_timeline.dates.languages.en.rules.patterns import EARLYMOD, LNT, MON, WD, Y
from summit_timeline.dates.languages.en.rules.quarters import quarter
from summit_timeline.dates.languages.en.rules.values import month_of, relative_word, steps_of, year_of
from summit_timeline.dates.languages.en.rules.years import century, decade


def part_of(g: Groups, whole: Expression | None) -> Expression | None:
    if whole is None:
        return None
    token = g.token("e") if g.has("e") else None
    if token is None:
        return whole
    mod = g.get("e")
    return Part(mod, whole)


def part_unit(g: Groups) -> Expression | None:
    """ "early next year", "late last month", "the end of this week"."""
    unit = g.get("u")
    if unit == "D":
        return None
    n = steps_of(g)
    if g.has("that"):
        return None if unit == "WE" else part_of(g, Unit(unit, 0, story=True))
    return part_of(g, Weekend(n) if unit == "WE" else Unit(unit, n))


def unit_end(g: Groups) -> Expression | None:
    """ "by EOM", "the EOY": the end of this month, of this year."""
    before = g.before()
    led = before is None or before.lower in ("by", "at", "before", "until", "till")
    mod, unit = g.get("k").split()
    return Part(mod, Unit(unit, 0)) if led and g.written("k").isupper() else None


def year_end(g: Groups) -> Expression | None:
    """ "year-end", "the year end"."""
    return Part("END", Unit("Y", 0))


def part_month(g: Groups) -> Expression | None:
    month = month_of(g)
    return None if month is None else part_of(g, Month(month, year_of(g), relative_word(g)))


def half_of_month(g: Groups) -> Expression | None:
    """ "the second half of July": a part of the month; on which days it starts and ends the words do not say."""
    n = g.get("o") if g.has("o") else 2 if g.written("k").lower() == "last" else g.get("k")
    if n not in (1, 2):
        return None
    month = month_of(g) if g.has("m") else None
    if g.has("m") and month is None:
        return None
    whole = Unit("M", steps_of(g)) if month is None else Month(month, year_of(g))
    return Part("START" if n == 1 else "END", whole)


def part_month_of(g: Groups) -> Expression | None:
    return part_of(g, month_of_unit(g))


def part_year(g: Groups) -> Expression | None:
    year = year_of(g)
    return None if year is None else part_of(g, Year(year))


def part_season(g: Groups) -> Expression | None:
    return part_of(g, Season(g.get("s"), year_of(g), relative_word(g)))


def part_weekday(g: Groups) -> Expression | None:
    return part_of(g, Weekday(g.get("wd"), relative_word(g)))


def part_day(g: Groups) -> Expression | None:
    return part_of(g, Unit("D", g.get("ad")))


def part_decade(g: Groups) -> Expression | None:
    return part_of(g, decade(g))


def part_century(g: Groups) -> Expression | None:
    return part_of(g, century(g))


def part_quarter(g: Groups) -> Expression | None:
    return part_of(g, quarter(g))


RULES: tuple[Rule, ...] = (
    Rule("part of a weekday's day", f"{EARLYMOD} {LNT}? {WD}", part_weekday),
    Rule("part of a named day's", f"{EARLYMOD} ad=ADVERB", part_day),
    Rule(
        "part of a counted unit",
        f"({EARLYMOD} | e=EARLIER) (the)? rel=(last | next | this | coming | past | previous | following | current) u=UNIT",
        part_unit,
    ),
    Rule(
        "part of the unit", "(the | by | at)? e=EARLY of (the | rel=(this | last | next) | that=that) u=UNIT", part_unit
    ),
    Rule("end of a unit, in capitals", "(the)? k=UNITEND", unit_end),
    Rule("year end", "(the)? year ('-' | POSS)? e=END", year_end),
    Rule("part of a month of a year", f"{EARLYMOD} {MON} (of)? rel=(last | next | this) year", part_month_of),
    Rule(
        "part of a month",
        f"{EARLYMOD} (rel=(last | next | this))? {MON} ((of | ',')? (y=YEAR | wy=WORDYEAR))?",
        part_month,
    ),
    Rule(
        "half of a month",
        f"(the)? (k=ORDWORD | o=ORD | k=last) half of ({MON} (','? y=YEAR)? | (the | rel=(last | next | this)) month)",
        half_of_month,
    ),
    Rule("part of a quarter", "(the)? e=EARLY (of | in) the q=ORDWORD ('-')? quarter", part_quarter),
    Rule("part of a season", f"{EARLYMOD} (the)? (rel=(last | next | this))? s=SEASON (of)? (y=YEAR)?", part_season),
    Rule("part of a decade", f"{EARLYMOD} (the)? (dc=DECADE | t=TENS)", part_decade),
    Rule("part of a century", f"{EARLYMOD} (the)? (o=ORD | ow=ORDWORD) ('-')? century", part_century),
    Rule("part of a year", f"{EARLYMOD} {Y}", part_year),
    Rule(
        "century of a list",
        "(the)? e=EARLYADJ? '-'? o=ORD",
        part_century,
        ahead="(and | or | to) (the)? EARLYADJ? '-'? ORD '-'? (century | centuries)",
    ),
    Rule("early in the unit", "e=EARLYADJ in the u=UNIT", part_unit),
    Rule("earlier in a unit", "e=EARLIER (in)? (the | rel=(this | last | next)) u=UNIT", part_unit),
    Rule("end of the unit, with hyphens", "e=EARLY '-' of '-' the '-' u=UNIT", part_unit),
    Rule("end of a unit, in short", "e=EARLY of u=UNIT", part_unit),
)
