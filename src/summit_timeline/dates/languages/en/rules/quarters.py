"""Quarters, halves and fiscal years, with those that a company report speaks of."""

import re

from summit_timeline.dates.expressions import Duration, Ended, Expression, FiscalYear, Quarter, Repeat, Report
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import ends_day, is_word
from summit_timeline.dates.languages.en.rules.lists import LIST_LENGTH, LIST_SIGNS
from summit_timeline.dates.languages.en.rules.patterns import JOINT
from summit_timeline.dates.languages.en.rules.values import full_year, relative_word, steps_of, year_of


def report_quarter(g: Groups) -> Expression | None:
    """ "the quarter", "the year-ago quarter", "the latest period" of a company report."""
    after, other = g.after(), g.after(2)
    if is_word(after, "-") and is_word(other, "to", "on", "over"):
        return None  # "the quarter-to-quarter comparison"
    if g.has("y"):
        return Report(0, int(g.get("y")))
    return Report(-1 if g.has("ago") else 0, None, g.has("said"), g.has("latest"))


def ended_quarter(g: Groups) -> Expression | None:
    """ "the quarter ended July 31", "its quarter ending in June": the end is a date of its own."""
    ahead = [g.after(n) for n in range(2, 8)]
    said = [t for t in ahead if t is not None and t.lower not in ("in", "on", ".", ",")]
    if not said or "MONTH" not in said[0].classes:
        return None
    day = int(said[1].classes["DAY"]) if len(said) > 1 and "DAY" in said[1].classes else None
    rest = said[2:] if day is not None else said[1:]
    year = int(rest[0].classes["YEAR"]) if rest and "YEAR" in rest[0].classes else None
    return Ended(int(said[0].classes["MONTH"]), day, year)


_HABIT = re.compile(
    r"\b(?:usually|typically|normally|generally|traditionally|always|often|every\s+year|each\s+year)\b", re.IGNORECASE
)


def listed_quarter(g: Groups) -> Expression | None:
    """The quarters of "the second and fourth quarters", "the first, second and third quarters of 2020"."""
    n = g.get("q")
    if not 1 <= n <= 4:
        return None
    year = None
    if not g.has("closing"):
        for ahead in range(1, LIST_LENGTH):
            token = g.after(ahead)
            if token is None or not ("ORDWORD" in token.classes or token.lower in (*LIST_SIGNS, "the", "quarters")):
                return None
            if token.lower == "quarters":
                year = _year_after(g, ahead + 1)
                break
        else:
            return None
    else:
        year = year_of(g)
    sentence = re.split(r"[.;!?]\s|\n\s*\n", g.text[max(0, g.first.start - 100) : g.first.start])[-1]
    return Repeat(f"XXXX-Q{n}") if year is None and _HABIT.search(sentence) else Quarter(n, 4, year)


def _year_after(g: Groups, ahead: int) -> int | None:
    """The year that stands at a token behind the phrase, or behind "of" there."""
    token = g.after(ahead)
    if is_word(token, "of"):
        token = g.after(ahead + 1)
    return int(token.classes["YEAR"]) if token is not None and "YEAR" in token.classes else None


def year_long(g: Groups) -> Expression | None:
    """ "the year ended March 31": a length, whose end is a date of its own."""
    return Duration(1, "Y")


def quarter(g: Groups) -> Expression | None:
    n = g.get("q") if g.has("q") else g.get("o") if g.has("o") else 2
    limit = 2 if g.has("half") else 4
    if not 1 <= n <= limit or (g.has("article") and g.has("hyphen")):
        return None  # "the third-quarter loss" is read from its second word
    after, round_ = g.after(), g.after(2)
    if is_word(after, "-") and is_word(round_, "final", "finals"):
        return None  # "the first quarter-final"
    rel = None
    if g.has("rel"):
        rel = steps_of(g)
        rel = -1 if relative_word(g) == "year" else rel
    year = _fiscal_code(g) if g.has("f") else year_of(g)
    return Quarter(n, limit, year, rel, g.has("fiscal") or g.has("f"))


_BUSINESS = re.compile(
    r"\b(?:profits?|sales|revenues?|earnings|net\s+income|net\s+loss|exports|imports|shipments|orders|turnover|gdp|economy)\b",
    re.IGNORECASE,
)


def report_half(g: Groups) -> Expression | None:
    """ "profit in the first half": of a year where business is told of, not of a match."""
    before, after = g.before(), g.after()
    if g.get("q") not in (1, 2) or before is None or before.lower not in ("in", "for", "during", "of"):
        return None
    if after is not None and not (ends_day(after) or after.lower in ("from", "as", "after", "because", "by")):
        return None
    if is_word(after, "of"):
        return None  # "in the first half of the match"
    near = g.text[max(0, g.first.start - 120) : g.first.start + 80]
    return Quarter(g.get("q"), 2) if _BUSINESS.search(near) else None


def last_quarter(g: Groups) -> Expression | None:
    """ "the last quarter of 2022"."""
    return Quarter(4, 4, year_of(g), None if relative_word(g) is None else steps_of(g))


def quarter_code(g: Groups) -> Expression | None:
    text = g.get("q") if g.has("q") else g.get("h")
    if len(text) == 6:
        return Quarter(int(text[5]), 4, int(text[:4]))
    if text[0] in "qh":
        rel = None if not g.has("rel") else steps_of(g)
        return Quarter(int(text[1]), 4 if text[0] == "q" else 2, year_of(g), rel)
    return Quarter(int(text[0]), 4, full_year(text[2:]))


def _fiscal_code(g: Groups) -> int:
    """The year of "FY2017" or "FY17"."""
    digits = "".join(c for c in g.get("f") if c.isdigit())
    return int(digits) if len(digits) == 4 else full_year(digits)


def fiscal_year(g: Groups) -> Expression | None:
    if g.has("f"):
        return FiscalYear(_fiscal_code(g))
    if g.has("rel"):
        return FiscalYear(None, steps_of(g))
    return FiscalYear(year_of(g), 0)


RULES: tuple[Rule, ...] = (
    Rule(
        "a year before the report's quarter",
        "(the)? (comparable | same | corresponding)? ago=year '-' (ago | earlier) (said=quarter | period)",
        report_quarter,
    ),
    Rule(
        "the report's quarter a year before",
        "(the)? (comparable | same | corresponding | like) (said=quarter | period) (of)? (a year ago=(ago | earlier) | ago=last year)",
        report_quarter,
    ),
    Rule("quarter of the year before", "(the)? rel=year '-' (ago | earlier) q=ORDWORD ('-')? quarter", quarter),
    Rule("the report's quarter of last year", "ago=last year POSS (said=quarter | period)", report_quarter),
    Rule("quarter by its end", "(the | its | their)? quarter", ended_quarter, ahead="(ended | ending)"),
    Rule(
        "last of several quarters",
        "(the)? q=ORDWORD closing=quarters (of? (y=YEAR | wy=WORDYEAR))?",
        listed_quarter,
        behind="(and | or | the)",
    ),
    Rule("one of several quarters", "(the)? q=ORDWORD", listed_quarter, ahead=JOINT),
    Rule("the quarter a year before", "(the)? said=quarter (a year ago=(ago | earlier))", report_quarter),
    Rule("a year before", "ago=year '-' (ago | earlier)", report_quarter),
    Rule(
        "the report's quarter",
        "the (latest=(latest | most recent))? quarter | the latest period",
        report_quarter,
    ),
    Rule("the report's quarter in a year", "(the)? y=YEAR (quarter | period)", report_quarter),
    Rule("quarter after its year", "(the)? y=YEAR ('-' | POSS)? (fiscal)? q=ORDWORD ('-')? quarter", quarter),
    Rule("year's length", "(the | a | its)? (fiscal)? year", year_long, ahead="(ended | ending | to MONTH)"),
    Rule("quarter in figures", "(the | its)? o=ORD ('-')? quarter ((of)? (y=YEAR | f=FY))?", quarter),
    Rule("last quarter of a year", "(the)? last quarter of (y=YEAR | (rel=(last | this | next)) year)", last_quarter),
    Rule(
        "quarter",
        "(its | article=the | EARLIER)? (fiscal=fiscal)? q=ORDWORD (hyphen='-' | fiscal=fiscal)? quarter ((of | ',')? (the)? (fiscal (year)?)? (y=YEAR | wy=WORDYEAR | (rel=(last | this | next) year)))?",
        quarter,
    ),
    Rule("quarter of a counted year", "rel=(last | this | next) year POSS q=ORDWORD ('-')? (fiscal)? quarter", quarter),
    Rule(
        "half of a year",
        "(the)? (q=ORDWORD | o=ORD | last) ('-')? half=half of (the)? (y=YEAR | (rel=(last | this | next))? year)",
        quarter,
    ),
    Rule("half of the report's year", "(the | its) q=ORDWORD ('-')? half=half", report_half),
    Rule("quarter code after its year", "y=YEAR q=QUARTER", quarter_code),
    Rule(
        "quarter code",
        "q=QUARTER ((of)? (y=YEAR | ay=APOSYEAR) | (of)? rel=(last | this | next) year)?",
        quarter_code,
    ),
    Rule("half code", "h=HALF ((of)? (y=YEAR | ay=APOSYEAR) | (of)? rel=(last | this | next) year)?", quarter_code),
    Rule(
        "fiscal year",
        "(the)? (rel=(last | this | next | current | previous))? fiscal (year)? (y=YEAR | wy=WORDYEAR)",
        fiscal_year,
    ),
    Rule("fiscal year code", "f=FY", fiscal_year),
    Rule("the fiscal year", "the (current | latest)? fiscal year", fiscal_year),
    Rule("fiscal year counted", "(the | its)? rel=(last | this | next | current | previous) fiscal year", fiscal_year),
)
