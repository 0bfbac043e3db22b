"""Years told by more than their number: by an era, by the word year, or before their month."""

from summit_timeline.dates.expressions import Ambiguous, Date, Expression, Year
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.dates import date
from summit_timeline.dates.languages.en.rules.months import month_year
from summit_timeline.dates.languages.en.rules.patterns import DM, DOM, MD, MON
from summit_timeline.dates.languages.en.rules.values import day_of, month_of, year_of


def date_of_era(g: Groups) -> Expression | None:
    """ "August 10, 88 AD", "10 August 2566 BE"."""
    month, day, year = month_of(g), day_of(g), _era_year(g)
    return Date(year, month, day) if month is not None and day is not None and year is not None else None


def year_of_era(g: Groups) -> Expression | None:
    year = _era_year(g)
    return None if year is None else Year(year)


def year_before(g: Groups) -> Expression | None:
    """ "480 BC": TIMEX2's BC0480; no day of it can be told."""
    year = g.get("era")
    if year != int(year) or not 1 <= year <= 9999:
        return None
    return Ambiguous(f"BC{int(year):04d}", BEFORE_COMMON_ERA)


BEFORE_COMMON_ERA = "unresolved: a year before the common era, which no calendar here counts"


def _era_year(g: Groups) -> int | None:
    """The common year of "88 AD" or of "2566 BE", the Buddhist era of Thai documents, 543 years ahead."""
    year = g.get("era")
    if g.has("buddhist"):
        if g.written("buddhist") not in ("BE", "B.E"):
            return None  # the verb
        year -= 543
    return int(year) if year == int(year) and 1 <= year <= 9999 else None


def year_word(g: Groups) -> Expression | None:
    year = g.get("nw") if g.has("nw") else year_of(g)
    return Year(int(year)) if year is not None and 1500 <= year <= 2100 else None


RULES: tuple[Rule, ...] = (
    Rule("date of an era", f"{MD} ','? era=NUM (ad | ce | buddhist=be | buddhist=BEDOT)", date_of_era),
    Rule("date of an era, day first", f"{DM} ','? era=NUM (ad | ce | buddhist=be | buddhist=BEDOT)", date_of_era),
    Rule("date with its year first", f"y=YEAR {MON} {DOM}", date),
    Rule("year and month", f"y=YEAR ('-' | '/' | ad)? {MON}", month_year),
    Rule("year before the common era", "(c | circa | ca)? '.'? era=NUM (bc | bce | BCDOT)", year_before),
    Rule("year of an era", "era=NUM (ad | ce | ADDOT | buddhist=be | buddhist=BEDOT) | ad era=NUM", year_of_era),
    Rule("the year in words", "(the)? year (y=YEAR | wy=WORDYEAR | nw=NUMW)", year_word),
)
