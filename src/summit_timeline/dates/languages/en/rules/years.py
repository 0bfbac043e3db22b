"""Years, decades and centuries: "2023", "the 1990s", "the 19th century"."""

from summit_timeline.dates.expressions import Ambiguous, Century, Decade, Expression, Part, Year
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import is_word
from summit_timeline.dates.languages.en.rules.eras import BEFORE_COMMON_ERA
from summit_timeline.dates.languages.en.rules.values import OLD_YEAR, year_of
from summit_timeline.dates.tokens import Token


def year_bare(g: Groups) -> Expression | None:
    """A number of four digits that stands as years do: from 1900 to 2100, or after a word that years follow."""
    year = year_of(g)
    if year is None:
        return None
    before, after = g.before(), g.after()
    if after is not None and after.classes.keys() & _COUNTED and not _heads_line(g, after):
        return None  # "2,000" without its comma: "1500 troops", "1000 EST"
    if is_word(after, "-") and _is_extension(g.after(2), year):
        return None  # "2012-5550", "2012-1400"
    if before is not None:
        number = g.before(2)
        range_end = before.lower == "-" and year >= 1800 and not (number is not None and "NUM" in number.classes)
        around = before.lower == "-" and is_word(number, "pre", "post")
        if around:
            return Year(year) if 1700 <= year <= 2100 else None  # "the pre-1967 lines"
        if ("NUMBERED" in before.classes and not range_end) or before.lower.isdigit():
            return None  # "Resolution 1929", "Flight 2012"
    stands = before is not None and "YEARPREP" in before.classes
    if year < OLD_YEAR:  # "In 1453 the city fell", not "in 1200 cities"
        stands = stands and (after is None or "AFTERYEAR" in after.classes)
    return Year(year) if 1900 <= year <= 2100 or stands or _year_of_name(g, year) else None


def _is_extension(token: Token | None, year: int) -> bool:
    """Whether the digits behind a year and a dash are four or more and no later year."""
    digits = "" if token is None else token.lower
    return digits.isdigit() and len(digits) >= 4 and not year <= int(digits) <= 2150


def _heads_line(g: Groups, after: Token) -> bool:
    """Whether the year and a colon open a line or a sentence, as in a list of years: "2012: They met in Oslo."."""
    before, line = g.before(), g.text[: g.first.start].rstrip(" ")
    if after.lower == ":" and is_word(before, "in", "since", "of", "by"):
        return g.text[after.start + 1 : after.start + 2].isspace()  # "he said in 1976: “..."
    opens = before is None or before.lower == "." or not line or line[-1] == "\n"
    return after.lower == ":" and opens and g.text[after.start + 1 : after.start + 2].isspace()


def _year_of_name(g: Groups, year: int) -> bool:
    """Whether an older year stands before what happened in it: "the 1787 Convention", "the 1876 election"."""
    before, after = g.before(), g.after()
    if not 1700 <= year < 1900 or before is None or before.lower != "the" or after is None:
        return False
    return after.lower.isalpha() and after.lower != "block" and not after.lower.endswith("s")


_COUNTED = {"UNITS", "TUNIT", "UNIT", "COUNTED", "ZONE"}


def decade(g: Groups) -> Expression | None:
    if g.has("t"):
        return Decade(1900 + g.get("t"))
    written = g.get("dc")
    digits = "".join(c for c in written if c.isdigit())
    before = g.before()
    if len(digits) == 2 and written[0].isdigit() and g.token("the") is None:
        spoken = is_word(before, "early", "late", "mid", "the", "of")
        if not (spoken and int(digits) >= 50):
            return None  # "in his 30s", "early 20s"
    if len(digits) == 4 and digits[3] == "0":
        return Decade(int(digits))
    if len(digits) == 4 and written[4] in "'’" and g.token("the") is None:
        return Year(int(digits)) if 1500 <= int(digits) <= 2100 else None  # "since 1961's storm"
    if len(digits) == 2 and digits[1] == "0":
        return Decade((1900 if int(digits) >= 20 else 2000) + int(digits))
    return None


def about_year(g: Groups) -> Expression | None:
    """ "circa 1860", "c. 1860"."""
    return Part("APPROX", Year(int(g.get("y"))))


def century(g: Groups) -> Expression | None:
    n = g.get("o") if g.has("o") else g.get("ow")
    return Century(int(n)) if 1 <= n <= 30 else None


def century_before(g: Groups) -> Expression | None:
    """ "the 5th century BC": its years without their last two figures."""
    n = g.get("o") if g.has("o") else g.get("ow")
    return Ambiguous(f"BC{int(n) - 1:02d}", BEFORE_COMMON_ERA) if 1 <= n <= 99 else None


RULES: tuple[Rule, ...] = (
    Rule("about a year", "(circa | ca '.'? | c '.' | approximately) y=YEAR", about_year),
    Rule("decade", "(the=the)? dc=DECADE | the t=TENS", decade),
    Rule(
        "century before the common era", "(the)? (o=ORD | ow=ORDWORD) ('-')? century (bc | bce | BCDOT)", century_before
    ),
    Rule("century", "(the)? (o=ORD | ow=ORDWORD) ('-')? century", century),
)


# read last: what only a bare number of four digits can be
BARE_YEAR: tuple[Rule, ...] = (Rule("year", "(y=YEAR | wy=WORDYEAR)", year_bare),)
