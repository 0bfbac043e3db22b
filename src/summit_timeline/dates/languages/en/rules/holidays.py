"""Holidays, with the year that is said: "Easter", "Christmas two years ago"."""

from summit_timeline.dates.expressions import Expression, Holiday
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import has_capital, is_namesake, is_one_of, is_word, word_list
from summit_timeline.dates.languages.en.rules.values import counted_year, relative_word, year_of
from summit_timeline.dates.scan import SHORT

# names of days that are other words too without their capitals
_ORDINARY_DAYS = word_list("ordinary_days")


def holiday(g: Groups) -> Expression | None:
    rel = relative_word(g)
    if g.has("rel2"):
        rel2 = g.token("rel2")
        rel = counted_year(rel2.lower if rel2 else None)
    before = g.before()
    if is_word(before, "merry", "happy"):
        return None  # "Merry Christmas" is a greeting
    if is_word(g.after(), "egg", "eggs", "bunny"):
        return None
    if is_namesake(g.after(), g) or (g.written("h").lower() == "corpus christi" and _is_town(g)):
        return None
    if len(g.text) > SHORT and g.written("h").islower() and g.written("h").replace("’", "'") in _ORDINARY_DAYS:
        return None  # "the king's day began", "an epiphany"
    if is_word(before, "parsi", "choti", "little"):
        return None  # other days than those that their last words name
    return Holiday(g.get("h"), year_of(g), rel)


def _is_town(g: Groups) -> bool:
    """Whether the words around are those of the town: "in Corpus Christi", "the Corpus Christi Council"."""
    before, after = g.before(), g.after()
    return is_one_of(before, _TOWARDS) or (after is not None and (after.lower == "," or has_capital(after, g)))


_TOWARDS = word_list("towards")


def holiday_offset(g: Groups) -> Expression | None:
    """ "Christmas two years ago": the holiday of that year; months pick the nearest year."""
    n, unit = int(g.get("n") or 1), g.get("us") if g.has("us") else g.get("u")
    token = g.token("dir")
    past = is_word(token, "ago")
    if unit == "Y":
        return Holiday(g.get("h"), None, f"year{-n if past else n:+d}")
    return Holiday(g.get("h"), None, "last" if past else "next") if unit == "M" else None


RULES: tuple[Rule, ...] = (
    Rule(
        "holiday of a year counted in units",
        "h=HOLIDAY (in (a | n=NUM) (us=UNITS | u=UNIT) | (a | n=NUM) (us=UNITS | u=UNIT) (dir=ago | dir=from now))",
        holiday_offset,
    ),
    Rule(
        "holiday",
        "(rel=(last | next | this))? h=HOLIDAY ((of | in)? rel2=(last | next | this) year | (',' | of | in)? (y=YEAR | wy=WORDYEAR))?",
        holiday,
    ),
)
