"""Weeks, months and years counted from the day of the report: "next week", "the past three months", "that year"."""

from summit_timeline.dates.expressions import Expression, Report, Rest, Rolling, Unit, Weekend, WorkingDay
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import (
    OPENING_QUOTES,
    is_one_of,
    is_programme,
    is_titled,
    is_word,
    word_list,
)
from summit_timeline.dates.languages.en.rules.patterns import LENGTH, QTY
from summit_timeline.dates.languages.en.rules.quarters import report_quarter
from summit_timeline.dates.languages.en.rules.values import STEPS, is_few, relative_word, steps_of


def relative_unit(g: Groups) -> Expression | None:
    """ "last month", "next year", "this week"."""
    unit, word = g.get("u"), relative_word(g) or ""
    n = STEPS.get(word, 0)
    before = g.before()
    quoted = is_one_of(before, OPENING_QUOTES) and "APOSTROPHE" not in before.classes
    if is_programme(g) or (quoted and word == "this" and is_titled(g) and g.written("u").istitle()):
        return None  # "on ABC's This Week", "on “This Week,”"
    with_the = is_word(before, "the")
    if unit == "WE":
        return Weekend(0 if word in ("coming", "upcoming") else n)  # that of this week, as none can come before it
    if word in ("following", "previous", "preceding", "prior"):
        return Unit(unit, n, story=True)
    if word in ("past", "recent"):
        return Rolling(1, unit, -1)
    if word == "latest":
        return Report() if unit == "Q" else Unit(unit, n)
    if word in ("coming", "upcoming") and unit == "D":
        return None
    if unit == "D":  # "the next day" is the story's; "last day" and "this day" name none
        story = word == "next" or (word == "last" and with_the)
        return Unit("D", n, story=True) if story else None
    if with_the and word in ("last", "next") and unit != "Q":
        return Rolling(1, unit, n)
    return Unit(unit, n)


def the_unit(g: Groups) -> Expression | None:
    """ "the week", "the year": the unit that the text speaks of; only some of them are dates."""
    unit = g.get("u")
    if unit == "WE":
        return Weekend(None)
    before = g.before()
    if g.written("u").istitle() and is_word(before, "of"):
        return None  # "the Person of the Year"
    if unit == "Y" and is_word(before, "of", "in", "for", "during"):
        return Unit("Y", 0)
    if unit == "Q":
        return report_quarter(g)
    if unit == "W" and g.written("u").islower() and _ends_week(g):
        return Unit("W", 0)
    return None


def _ends_week(g: Groups) -> bool:
    """Whether "the week" is the one of the report: "for the week, shares fell", "the week's losses"."""
    before, after = g.before(), g.after()
    owns = after is not None and "POSS" in after.classes
    return owns or (is_word(before, "for") and is_word(after, ",", "."))


def this_unit(g: Groups) -> Expression | None:
    """ "all week", "the rest of the month": the anchor's own week or month, or what is left of it."""
    if g.get("u") not in ("W", "M", "Y"):
        return None
    return Rest(g.get("u")) if g.has("rest") else Unit(g.get("u"), 0)


def working_day(g: Groups) -> Expression | None:
    """ "the next working day": the nearest day from Monday to Friday before or after; holidays are not counted."""
    return WorkingDay(steps_of(g))


def that_unit(g: Groups) -> Expression | None:
    unit = g.get("u")
    if unit == "WE":
        return None
    return Unit(unit, 0, story=True)


def unit_before(g: Groups) -> Expression | None:
    """ "the month before", from the story's, where nothing follows that it would be before."""
    after = g.after()
    if g.get("u") not in ("W", "M", "Y") or (after is not None and after.lower not in (".", ",", ";", ")", "—", "–")):
        return None
    return Unit(g.get("u"), -1, story=True)


_MAY_LAST = word_list("may_last")


def rolling(g: Groups) -> Expression | None:
    """ "the past three months", "the next few weeks", "coming weeks"."""
    token = g.token("rel")
    word = "" if token is None else token.lower
    side = -1 if word in ("past", "last", "previous", "preceding", "latest", "recent", "prior") else 1
    n = _how_many(g)
    unit = g.get("us") if g.has("us") else g.get("u") if g.has("u") else g.get("tu")
    if g.first.lower in ("coming", "following") and is_word(g.after(), "after", "before", "since"):
        return None  # "Coming seven months after the vote, it ..."
    if g.first.lower == "last" and is_one_of(g.before(), _MAY_LAST):
        return None  # "The talks will last two days"
    if g.has("u") and unit == "WE":
        return Weekend(0 if word == "coming" else side)
    if g.has("tu"):
        single = n is None and not g.has("v") and not g.written("tu").endswith("s")  # "in the last hour"
        if single and unit != "H":
            return None  # "at the last minute"
        return Rolling(1 if single else n, unit, side, time=True)
    return Rolling(n, unit, side, few=n is None and is_few(g))


def _how_many(g: Groups) -> float | None:
    """How many units the period has; None where it is not said."""
    if g.has("n"):
        said: float = g.get("n")
        return said
    if g.has("one"):
        return 1
    return 2 if g.has("v") and g.get("v") in ("2", "couple") else 1 if g.has("u") else None


RULES: tuple[Rule, ...] = (
    Rule(
        "rolling period",
        f"{LENGTH} (the | this | these | those | its | his | her | their | our)? rel=(past | last | next | coming | previous | preceding | latest | recent | upcoming | following | prior | ensuing) ({QTY} (of)?)? EARLIER? (more | full | straight | or so | LENGTHY)? (us=UNITS | tu=TUNIT) | (next | last | past) n=NUM u=UNIT",
        rolling,
    ),
    Rule("rolling single period", "(the | this) rel=(past | coming) (one=one)? u=UNIT", rolling),
    Rule(
        "working day",
        "(the)? (rel=(last | previous | next | following)) (WORKDAY | (working | business) day)",
        working_day,
    ),
    Rule(
        "counted unit",
        "(the (rel=(following | preceding | current)) | rel=(last | next | this | current | previous | following | past | coming | latest | upcoming | preceding)) u=UNIT",
        relative_unit,
    ),
    Rule("that unit", "(that | the same | that same) u=UNIT", that_unit),
    Rule("the unit before", "the u=UNIT before", unit_before),
    Rule("the unit", "the (full | whole | entire)? u=UNIT", the_unit),
    Rule("the rest of the unit", "(all | (the)? rest=(rest | remainder) of (the | this)) u=UNIT", this_unit),
)
