"""Lengths of time: "two days", "a week-long visit", "half an hour"."""

from summit_timeline.dates.expressions import Duration, Expression, Ref, Repeat
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import (
    SMALL_WORDS,
    is_namesake,
    is_one_of,
    is_word,
    tells_which,
    word_list,
)
from summit_timeline.dates.languages.en.rules.patterns import EXTRA, HALF, LENGTH, QTY, UNITS
from summit_timeline.dates.languages.en.rules.values import amount_of
from summit_timeline.dates.tokens import Token


def duration(g: Groups) -> Expression | None:
    """ "two days", "a few weeks", "an hour": a length, where the words are no age, no rate and no part of more words."""
    n, unit, time = amount_of(g)
    if (n is None and not g.has("v")) or _is_of_another(g, unit, time):
        return None
    if g.has("open"):  # "eight trading days" are no eight days in a row
        return Duration(None, unit, False, f"P{_count(n)}D") if unit == "D" and not g.has("one") else None
    if is_word(g.token("one"), "one") and unit == "D" and _one_fine_day(g):
        return Ref("FUTURE_REF")
    if _is_age(g) or _opens_more(g, n, unit, time) or _is_rate(g) or (not time and _is_share(g, n, unit)):
        return None
    return Duration(n, unit, time)


def _is_of_another(g: Groups, unit: str, time: bool) -> bool:
    """Whether the words are a name or belong to other words: "60 Minutes", "wait a minute", "in a year when"."""
    before, after, article = g.before(), g.after(), g.token("one")
    if time and _is_show(g):
        return True
    if article is None:
        return False
    if time and is_one_of(before, _WAITING):
        return True
    if unit == "Y" and is_word(after, "-") and _ends_year(g.after(2)):
        return True  # "a year-end deadline" is read from its second word
    return is_word(before, "in") and tells_which(g)


def _is_age(g: Groups) -> bool:
    """Whether the length is an age or a name: "aged two years", "two years old", "the Thirty Years' War"."""
    after = g.after()
    if is_word(g.before(), "aged") or is_word(after, "old"):
        return True
    if is_word(after, "and") and is_word(g.after(4), "old"):
        return True  # "two years and three months old"
    if after is not None and "APOSTROPHE" in after.classes and is_namesake(g.after(2), g):
        return True
    return is_word(after, "of") and is_word(g.after(2), "age")


def _opens_more(g: Groups, n: float | None, unit: str, time: bool) -> bool:
    """Whether the words open another expression: "a week-long visit", "one day next week", "a second round"."""
    after = g.after()
    if is_word(after, "-") and is_word(g.after(2), "long"):
        return True
    if g.has("one") and unit == "D" and is_word(after, "next", "last", "this", "soon"):
        return True
    return time and unit == "S" and n == 1 and after is not None and after.lower.isalpha()


def _is_rate(g: Groups) -> bool:
    """Whether "a week" is what something is counted by: "four flights a week"."""
    before, after, article = g.before(), g.after(), g.token("one")
    if article is None or article.lower == "one" or before is None or "RATE" in before.classes:
        return False
    if not (before.lower[0].isalnum() or before.lower[0] in "%$€£¥") or is_word(after, "after", "before", "from"):
        return False
    return not (is_word(after, "of") and before.lower.isalpha() and _is_spent(g))


def _is_share(g: Groups, n: float | None, unit: str) -> bool:
    """Whether the words are a part of something: "a quarter of", "three quarters of"."""
    return unit == "Q" and (n == 1 or (n == 3 and is_word(g.after(), "of", "-")))


_WAITING = word_list("waiting")


def _is_show(g: Groups) -> bool:
    """Whether the words are the name of a programme: "60 Minutes", "48 Hours"."""
    return (g.get("n") == 60 and g.written("tu") == "Minutes") or (g.get("n") == 48 and g.written("tu") == "Hours")


_SPENDING = word_list("spending")


def _is_spent(g: Groups) -> bool:
    """Whether a verb stands before the length, and no thing that is counted by it: "ended a month of war"."""
    before = g.before()
    if before is None or "NUM" in before.classes:
        return False
    return before.lower.endswith(("ed", "ing")) or before.lower in _SPENDING


def _ends_year(token: Token | None) -> bool:
    return token is not None and "END" in token.classes


def _count(n: float | None) -> str:
    return "X" if n is None else str(int(n))


_MODALS = word_list("modals")


def _one_fine_day(g: Groups) -> bool:
    """Whether "one day" is some day to come: "it will one day join", "they hope to one day lead"."""
    before, after = g.before(), g.after()
    if before is None or after is None or not after.lower.isalpha() or "UNIT" in after.classes:
        return False
    return before.lower in _MODALS or (
        before.lower == "to" and g.before(2) is not None and after.lower not in SMALL_WORDS
    )


def duration_hyphen(g: Groups) -> Expression | None:
    if g.has("half") and not g.has("n"):
        return half_length(g)
    n, unit, time = amount_of(g)
    ages = [token for token in (g.after(), g.after(2)) if token is not None and token.lower != "-"]
    if ages and ages[0].lower in ("old", "olds"):
        return None  # an age
    if unit == "Q" and not time and g.token("us") is not None:
        return None  # "three-quarters"
    token = g.token("n")
    if (token is not None and "YEAR" in token.classes) or is_namesake(g.after(), g):
        return None  # "the Six-Day War"
    return Duration(n, unit, time)


_SIZES = {unit: size for size, unit in enumerate(["S", "M", "H"])}
_LONG_SIZES = {unit: size for size, unit in enumerate(["D", "W", "M", "Y"], 3)}
_HALVES = {"Y": (6, "M"), "E": (5, "Y"), "C": (50, "Y")}


def half_length(g: Groups) -> Expression | None:
    """ "half an hour", "half a century": in whole units of the next smaller kind where there are any."""
    before, after = g.before(), g.after()
    if is_word(before, "and", "a") and not g.has("half"):
        return None
    if is_word(before, "second", "first") and not g.has("tu"):
        return None  # "the first half year" is a part of one
    if is_word(after, "ago", "earlier", "later", "before"):
        return None
    if g.has("tu"):
        return Duration(30, {"H": "M", "M": "S"}[g.get("tu")], True) if g.get("tu") in ("H", "M") else None
    unit = g.get("u")
    if unit not in ("D", "M", "Y", "E", "C"):
        return None
    n, smaller = _HALVES.get(unit, (0.5, unit))
    return Duration(n, smaller)


def two_units(g: Groups) -> Expression | None:
    """ "three weeks and two days", "an hour and 20 minutes": one length, the longer unit first."""
    n, unit, time = amount_of(g)
    after = g.after()
    before = g.before()
    if n is None or (g.has("one") and g.has("list")) or is_word(before, "aged"):
        return None  # "seven days a week, 365 days a year" are two rates
    if is_word(after, "old", "-", "each", "apart", "a", "per"):
        return None  # an age, a rate
    n2 = g.get("n2") if g.has("n2") else 1
    time2 = g.has("tu2")
    unit2 = g.get("tu2") if time2 else g.get("us2") if g.has("us2") else g.get("u2")
    size = (_SIZES if time else _LONG_SIZES).get(unit)
    size2 = (_SIZES if time2 else _LONG_SIZES).get(unit2)
    if size is None or size2 is None or size2 >= size or n != int(n) or n2 != int(n2):
        return None
    first, second = f"{int(n)}{unit}", f"{int(n2)}{unit2}"
    value = f"PT{first}{second}" if time else f"P{first}T{second}" if time2 else f"P{first}{second}"
    return Duration(n, unit, time, value)


def long_unit(g: Groups) -> Expression | None:
    """ "weeklong", "a month-long"."""
    return Duration(1, g.get("l") if g.has("l") else g.get("u"))


def long_units(g: Groups) -> Expression | None:
    """ "monthslong", "a months-long"."""
    if g.has("tu"):  # "hour-long", "hours-long"
        return Duration(None if g.written("tu").endswith("s") else 1, g.get("tu"), True)
    unit = g.get("us") if g.has("us") else g.get("ls")
    return Duration(None, unit[-1], unit.startswith("T"))


def whole_unit(g: Groups) -> Expression | None:
    return Duration(1, g.get("u"))


def another_unit(g: Groups) -> Expression | None:
    """ "another week": one more."""
    unit = g.get("u") if g.has("u") else g.get("tu")
    return None if unit in ("D", "WE", "Q", "S") else Duration(1, unit, g.has("tu"))  # "to fight another day"


_SPANS = word_list("spans")


def vague_units(g: Groups) -> Expression | None:
    if g.get("us") == "Q":
        return None
    before, after = g.before(), g.after()
    if g.get("us") == "WE" and is_word(before, "on", "at", "during"):
        return Repeat("XXXX-WXX-WE")  # "they rest on weekends"
    if is_word(before, "these", "those", "all", "of", "other") and before.lower != "of":
        return Ref("PRESENT_REF") if before.lower == "these" and g.get("us") == "D" else None
    if is_word(after, "of") and is_word(g.after(2), "age"):
        return None
    if after is not None and (after.lower in ("old", "when") or "APOSTROPHE" in after.classes):
        return None
    if g.get("us") == "D" and is_word(before, "better", "old", "glory", "dog"):
        return None  # "it has seen better days", "the bad old days"
    if before is not None and "NUM" in before.classes and not is_word(after, "-"):
        return None  # an age; but "a five decades-long embargo"
    if is_word(before, "of") and is_one_of(g.before(2), _SPANS):
        return Duration(None, g.get("us"))
    if is_word(before, "by", "hundreds", "thousands", "dozens", "of", "with"):
        return None  # "dozens of years" counts them
    return Duration(None, g.get("us"))


_IN_HOURS = word_list("in_hours")


def vague_hours(g: Groups) -> Expression | None:
    """ "argued for hours", "just minutes before the vote", "after hours of talks"; not "office hours"."""
    before, after = g.before(), g.after()
    if not g.written("tu").endswith("s") or g.get("tu") == "S":
        return None
    led = is_one_of(before, _IN_HOURS)
    if after is not None and (after.lower in ("ago", "apart", "-") or "APOSTROPHE" in after.classes):
        return None
    if is_word(after, "of"):
        led = led or is_word(before, "after", "through", "despite", "during", "spent")
    elif is_word(after, "before", "after", "later", "earlier"):
        led = led or before is None or not before.lower[0].isalnum() or before.lower in ("come", "comes", "came", "and")
    return Duration(None, g.get("tu"), True) if led else None


def felt(g: Groups) -> Expression | None:
    """ "five pivotal months", "a tense few weeks": a length with a word for what it was like."""
    n, unit, time = amount_of(g)
    after = g.after()
    if after is not None and (after.lower == "old" or "APOSTROPHE" in after.classes):
        return None
    return None if unit in ("Q", "WE") and not time else Duration(n, unit, time)


RULES: tuple[Rule, ...] = (
    Rule("first of a period", f"(the)? ORDWORD {QTY} {UNITS}", duration),
    Rule(
        "duration with hyphen",
        "(n=NUM | v=VAGUE | half=half) '-' (u=UNIT | us=UNITS | tu=TUNIT) ('-' long)?",
        duration_hyphen,
    ),
    Rule("duration, halves with hyphens", "n=NUM '-' and '-' (a | one) '-' half=half '-' u=UNIT", duration_hyphen),
    Rule("a half unit", f"{LENGTH} (a | one | another) half=half (u=UNIT | tu=TUNIT)", half_length),
    Rule("half a unit", "half (a | an) (u=UNIT | tu=TUNIT)", half_length),
    Rule(
        "duration of two units",
        f"{LENGTH} (n=NUM | one=a | one=an | one=one) {UNITS} (list=',' | and)? (n2=NUM | one2=a | one2=an | one2=one) (us2=UNITS | u2=UNIT | tu2=TUNIT)",
        two_units,
    ),
    Rule(
        "duration that is felt",
        f"{LENGTH} ((n=NUM | v=VAGUE | a v=VAGUE) LENGTHY (us=UNITS | tu=TUNIT) | a LENGTHY v=VAGUE us=UNITS)",
        felt,
    ),
    Rule("duration", f"{LENGTH} (the | a)? {QTY} {EXTRA} {UNITS} {HALF} (or (more | so))?", duration),
    Rule("open days", f"{LENGTH} {QTY} open=(trading | business | working) us=UNITS", duration),
    Rule("duration, halves", f"{LENGTH} {QTY} and a half=half {UNITS}", duration),
    Rule("a unit long", "l=UNITLONG | u=UNIT '-' long", long_unit),
    Rule("units long", "(us=UNITS | tu=TUNIT) '-' long | ls=UNITSLONG", long_units),
    Rule("another unit", "another (u=UNIT | tu=TUNIT)", another_unit),
    Rule("all the unit", "(the)? (whole | entire | full) u=UNIT", whole_unit),
    Rule("vague units", "us=UNITS", vague_units),
    Rule("vague units of a day", "tu=TUNIT", vague_hours),
)
