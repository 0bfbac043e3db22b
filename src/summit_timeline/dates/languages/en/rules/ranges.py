"""From one day, month, quarter or year to another: "July 11-12", "between May and June"."""

from summit_timeline.dates.expressions import (
    Century,
    Date,
    Decade,
    Expression,
    Month,
    Part,
    Quarter,
    Range,
    Unit,
    Weekday,
    Year,
)
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import is_moved, is_weekday, is_word
from summit_timeline.dates.languages.en.rules.patterns import (
    DM,
    DOM,
    DOM2,
    EARLYMOD,
    LNT,
    MD,
    MON,
    MON2,
    REL,
    TO,
    TO_AND,
    WD,
    YEAR_OPT,
)
from summit_timeline.dates.languages.en.rules.values import OLD_YEAR, STEPS, day_of, month_of, relative_word, year_of


def date_range(g: Groups) -> Expression | None:
    """ "July 11-12", "June 29 to July 1"; "July 11 and 12", but "July 5 and 19", "July 5 or 6" are two days."""
    month, first, last = month_of(g), day_of(g), day_of(g, "e")
    if month is None or first is None or last is None or is_moved(g):
        return None
    joined = g.has("both") or g.has("either")
    apart = g.has("either") or g.has("n") or last != first + 1
    if joined and apart and g.first.lower not in ("from", "between"):
        return None
    year = year_of(g)
    if g.has("n"):
        month2 = month_of(g, "n")
        if month2 is None:
            return None
        return Range(Date(year, month, first), Date(year, month2, last))
    return Range(Date(year, month, first), Date(year, month, last))


def dates_range(g: Groups) -> Expression | None:
    month, first, month2, last = month_of(g), day_of(g), month_of(g, "n"), day_of(g, "e")
    if month is None or first is None or month2 is None or last is None or is_moved(g):
        return None
    year = int(g.get("y"))
    return Range(Date(year, month, first), Date(int(g.get("z")) if g.has("z") else year, month2, last))


def months_range(g: Groups) -> Expression | None:
    month, month2 = month_of(g), month_of(g, "n")
    if month is None or month2 is None:
        return None
    return Range(Month(month, int(g.get("y"))), Month(month2, int(g.get("z"))))


def adverb_range(g: Groups) -> Expression | None:
    return Range(Unit("D", g.get("ad")), Weekday(g.get("we"), relative_word(g) or "after"))


def month_slash(g: Groups) -> Expression | None:
    """ "November 3/4", "29/30 August 2024": two days in a row."""
    month, parts = month_of(g), g.get("s").split("/") if g.has("s") else [str(g.get("d")), str(g.get("e"))]
    if month is None or len(parts) != 2 or not all(p.isdigit() and 1 <= int(p) <= 31 for p in parts):
        return None
    first, last = (int(p) for p in parts)
    year = year_of(g)
    return Range(Date(year, month, first), Date(year, month, last)) if first < last else None


def weekday_range(g: Groups) -> Expression | None:
    if not is_weekday(g, "wd") or not is_weekday(g, "we") or is_moved(g):
        return None
    return Range(Weekday(g.get("wd"), relative_word(g)), Weekday(g.get("we"), "after"))


def weekdays_of_week(g: Groups) -> Expression | None:
    week = STEPS.get(relative_word(g) or "", 1)
    return Range(Weekday(g.get("wd"), "week", week), Weekday(g.get("we"), "week", week))


def month_range(g: Groups) -> Expression | None:
    first, last = month_of(g), month_of(g, "n")
    if first is None or last is None or is_moved(g):
        return None
    return Range(Month(first, year_of(g)), Month(last, year_of(g)))


def quarter_range(g: Groups) -> Expression | None:
    """ "Q4 2017 to Q2 2018", "between the first and third quarters of 2018"; the one year said is both quarters'."""
    last = int(g.get("z")) if g.has("z") else None
    first = int(g.get("y")) if g.has("y") else last
    if g.has("q"):
        codes = g.get("q"), g.get("r")
        if any(len(code) != 2 or code[0] != "q" for code in codes):
            return None
        start, end = (int(code[1]) for code in codes)
    else:
        start, end = int(g.get("k")), int(g.get("l"))
        if not (1 <= start <= 4 and 1 <= end <= 4):
            return None
    if is_moved(g) or ((first, start) >= (last, end) if first is not None and last is not None else start >= end):
        return None
    return Range(Quarter(start, 4, first), Quarter(end, 4, last))


def parts_range(g: Groups) -> Expression | None:
    """ "from late October to mid-November"."""
    first, last = month_of(g), month_of(g, "n")
    if first is None or last is None or is_moved(g):
        return None
    return Range(Part(g.get("e"), Month(first, year_of(g))), Part(g.get("f"), Month(last, year_of(g))))


def year_range(g: Groups) -> Expression | None:
    first, last = int(g.get("y")), g.get("z")
    second = int(last) if not isinstance(last, str) else first // 100 * 100 + int(last)
    if isinstance(last, str) and second <= first and 1 <= int(last) <= 12:
        beside = (g.before(), g.after())
        link = any(is_word(token, "/", "-") for token in beside)  # of an address or a number
        return None if link else Month(int(last), first)  # "2014-10"
    if not (1000 <= first < second <= 2150):
        return None
    after = g.after()
    if first < OLD_YEAR and (g.first.lower not in ("from", "between") or (after and "AFTERYEAR" not in after.classes)):
        return None  # "1200 to 1400 members"
    return Range(Year(first), Year(second))


def century_range(g: Groups) -> Expression | None:
    """ "the 17th-19th centuries", "from the 12th to the 15th century"."""
    first = g.get("o") if g.has("o") else g.get("ow")
    last = g.get("p") if g.has("p") else g.get("pw")
    if not 1 <= first < last <= 30 or g.has("either") or (g.has("both") and g.first.lower != "between"):
        return None
    return Range(Century(int(first)), Century(int(last)))


def decade_range(g: Groups) -> Expression | None:
    """ "the 1860s-1870s", "from the 1970s to the 1990s"."""
    decades = [int(text[:4]) for text in (g.get("dc"), g.get("ec")) if len(text.rstrip("s'’")) == 4 and text[3] == "0"]
    return Range(Decade(decades[0]), Decade(decades[1])) if len(decades) == 2 and decades[0] < decades[1] else None


RULES: tuple[Rule, ...] = (
    Rule(
        "range of dates with years",
        f"(from | between)? (WEEKDAY '.'? ','?)? {MD} ','? y=YEAR {TO_AND} (WEEKDAY '.'? ','?)? {MON2} the? {DOM2} ','? z=YEAR",
        dates_range,
    ),
    Rule(
        "range of dates with years, day first",
        f"(from | between)? (WEEKDAY '.'? ','?)? {DM} ','? y=YEAR {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} of? {MON2} (','? z=YEAR)?",
        dates_range,
    ),
    Rule("range of weekdays, next", f"ad=ADVERB {TO} (rel=(next | this | coming))? we=WEEKDAY", adverb_range),
    Rule("two days of a month", f"{MON} s=SLASH", month_slash),
    Rule("two days of a month, day first", f"(s=SLASH | d=DAY '/' e=DAY) of? {MON} (','? y=YEAR)?", month_slash),
    Rule(
        "range of days in two months",
        f"(from | between)? (WEEKDAY '.'? ','?)? {MD} {TO_AND} (WEEKDAY '.'? ','?)? {MON2} the? {DOM2} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of days, day first, two months",
        f"(from | between)? (WEEKDAY '.'? ','?)? {DM} {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} of? {MON2} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of days",
        f"(from | between)? (WEEKDAY '.'? ','?)? {MD} {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of days, day first",
        f"(from | between)? (WEEKDAY '.'? ','?)? the? {DOM} {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} of? {MON} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of weekdays of a week",
        f"((from)? {WD} {TO} | between {WD} (and | to)) we=WEEKDAY (of)? {LNT} week",
        weekdays_of_week,
    ),
    Rule(
        "range of weekdays",
        f"(from | between)? {REL}? {WD} {TO} (this | next | the following)? we=WEEKDAY",
        weekday_range,
    ),
    Rule("between two weekdays", f"between {REL}? {WD} and we=WEEKDAY", weekday_range),
    Rule(
        "range of parts of months",
        f"(from | between)? {EARLYMOD} {MON} {TO_AND} the? f=EARLYADJ ('-' | in | of)? {MON2} (','? y=YEAR)?",
        parts_range,
    ),
    Rule("range of months", f"(from)? {MON} {TO} {MON2} (','? of? y=YEAR)?", month_range),
    Rule("between two months", f"between {MON} and {MON2} (','? of? y=YEAR)?", month_range),
    Rule("range of months with years", f"(from | between)? {MON} y=YEAR {TO_AND} {MON2} z=YEAR", months_range),
    Rule("range of quarter codes", f"(from)? q=QUARTER of? (y=YEAR)? {TO} r=QUARTER of? (z=YEAR)?", quarter_range),
    Rule("between two quarter codes", "between q=QUARTER of? (y=YEAR)? and r=QUARTER of? (z=YEAR)?", quarter_range),
    Rule(
        "range of quarters",
        f"from the k=ORDWORD quarter (of? y=YEAR)? {TO} the l=ORDWORD quarter of? (z=YEAR)",
        quarter_range,
    ),
    Rule("range of years", "(from)? y=YEAR ('-' | '–' | to | through | until) (z=YEAR)", year_range),
    Rule("between two years", "between y=YEAR and z=YEAR", year_range),
    Rule("range of years, short", "y=YEAR ('-' | '–' | '/') z=TWO", year_range),
    Rule(
        "range of centuries",
        f"(from | between)? (the)? (o=ORD | ow=ORDWORD) ('-')? century? {TO_AND} (the)? (p=ORD | pw=ORDWORD) ('-')? (century | centuries)",
        century_range,
    ),
    Rule("range of decades", f"(from)? (the)? dc=DECADE {TO} (the)? ec=DECADE", decade_range),
)
