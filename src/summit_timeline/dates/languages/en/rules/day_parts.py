"""Parts of a day: "Monday night", "the morning of July 4", "overnight"."""

import re

from summit_timeline.dates.expressions import Ambiguous, Date, DayPart, Expression, Range, Unit, Weekday
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import (
    clause_before,
    ends_day,
    has_capital,
    is_namesake,
    is_one_of,
    is_preposition,
    is_programme,
    is_word,
    word_list,
)
from summit_timeline.dates.languages.en.rules.patterns import BESIDE, DM, DOM, DOM2, MD, MON, REL, WD, YEAR_OPT
from summit_timeline.dates.languages.en.rules.ranges import month_slash
from summit_timeline.dates.languages.en.rules.sets import every
from summit_timeline.dates.languages.en.rules.values import (
    day_beside,
    day_of,
    month_of,
    relative_word,
    steps_of,
    year_of,
)


def day_part(g: Groups) -> Expression | None:
    """ "Monday night", "the morning of July 4", "that evening": with the day that its words name."""
    part = g.get("p")
    if _is_no_part(g) or (g.first.lower == "in" and _of_a_date(g)):
        return None  # "in the night of 6 March" is read from its second word
    if g.first.lower == "the" and not g.has("ad") and _of_an_event(g):
        return Ambiguous(f"XXXX-XX-XXT{part}", "unresolved: it is the day of what the words tell of", "TIME")
    if g.has("m"):
        month, day = month_of(g), day_of(g)
        return None if month is None or day is None else DayPart(part, Date(year_of(g), month, day))
    if g.has("before"):
        return DayPart(part, Unit("D", -2)) if part == "NI" else None
    return DayPart(part, _its_day(g))


def _is_no_part(g: Groups) -> bool:
    """Whether the words are a name ("Saturday Night Live", "the Evening Standard") or open with a preposition."""
    titled = g.written("p").istitle()
    if is_programme(g) and titled:
        return True  # but "the firm's Monday night statement"
    if is_namesake(g.after(), g) and has_capital(g.token("p"), g):
        return True
    if g.first.lower in ("the", "in") and titled and not (g.has("wd") or g.has("ad") or g.has("m")):
        return True  # "the Evening Standard", "Imus in the Morning"
    return is_preposition(g)  # "following Tuesday night's vote"


def _its_day(g: Groups) -> Expression | None:
    """The day whose part it is, where the words say one."""
    if g.has("wd"):
        return Weekday(g.get("wd"), relative_word(g))
    if g.has("ad"):
        return Unit("D", g.get("ad"))
    if g.has("beside"):
        return day_beside(g)
    if g.has("rel"):
        n = steps_of(g)
        return Unit("D", n, story=n > 0 or relative_word(g) == "previous")
    return Unit("D", 0, story=True) if g.has("that") else None


def part_of_two_days(g: Groups) -> Expression | None:
    """ "the night of 24/25 July": it begins on the first of the two."""
    days = month_slash(g)
    return DayPart(g.get("p"), days.first) if isinstance(days, Range) else None


def _of_a_date(g: Groups) -> bool:
    """Whether a date follows the part of a day: "in the night of 6 March", "in the morning of the next day"."""
    of, day, beside = g.after(), g.after(2), g.after(3)
    if of is None or of.lower != "of" or day is None:
        return False
    if day.lower == "the" and is_word(beside, "following", "next", "previous", "same"):
        return True
    return not _DATED.isdisjoint(day.classes)


_DATED = frozenset(["SLASH", "MONTH", "DAY", "ORD"])


def _of_an_event(g: Groups) -> bool:
    """Whether the part of a day is that of something told: "the night of the debate"."""
    after, owner = g.after(), g.after(2)
    return is_word(after, "of") and is_one_of(owner, _OWNERS)


_OWNERS = word_list("owners")


def overnight(g: Groups) -> Expression | None:
    """ "launched drones overnight": the night before the report; no adjective ("an overnight stay")."""
    before, after = g.before(), g.after()
    if is_word(before, "an", "the", "its", "his", "her", "their", "any", "no"):
        return None
    if before is None or not (before.lower.isalpha() or before.lower.isdigit()):
        return None  # "rose, overnight, to fame"
    if after is not None and not (ends_day(after) or after.lower in ("into", "by", "from", "after", "as", "on")):
        return None
    return None if _FIGURATIVE.search(clause_before(g, 80)) else DayPart("NI", None)


# before "overnight" it is how quickly, or how long, not when: "it will not happen overnight", "to stay overnight"
_FIGURATIVE = re.compile(
    r"\b(?:not|never|cannot|will|would|could|can|may|might|almost|virtually|practically|literally|seemingly"
    r"|stay(?:s|ed|ing)?|to\s+\w+|everything|is|are)\b|n['’]t\b",
    re.IGNORECASE,
)


RULES: tuple[Rule, ...] = (
    Rule("parts of a weekday, every week", "wd=WEEKDAY ps=DAYPARTS", every),
    Rule("part of a weekday", f"e=EARLYADJ? {REL}? {WD} (p=DAYPART)", day_part),
    Rule("overnight on a weekday", f"p=OVERNIGHT on? {WD}", day_part),
    Rule("overnight", "p=OVERNIGHT", overnight),
    Rule("part of a day, with hyphen", f"(the)? e=EARLYADJ '-' p=DAYPART on? (ad=ADVERB | {WD})", day_part),
    Rule("part of a named day", "e=EARLYADJ? ad=ADVERB p=DAYPART", day_part),
    Rule("part of a date", f"{MD} p=DAYPART", day_part),
    Rule(
        "part of a day of a date",
        f"(the)? (late | early)? p=DAYPART of (WEEKDAY '.'? ','?)? ({MD} | {DM}) {YEAR_OPT}",
        day_part,
    ),
    Rule(
        "part of a day between two dates",
        f"(the)? p=DAYPART of (the)? {DOM} ('-' | '–' | '/' | to) (the)? {DOM2} of? {MON} {YEAR_OPT}",
        day_part,
    ),
    Rule(
        "part of a day between two dates, with a slash",
        f"(the)? p=DAYPART of (the)? s=SLASH of? {MON} {YEAR_OPT}",
        part_of_two_days,
    ),
    Rule("part of a day on a weekday", f"(the | this)? p=DAYPART (of | on) {WD}", day_part),
    Rule("part of that day", "that=that p=DAYPART", day_part),
    Rule("the night before last", "the p=DAYPART before=before last", day_part),
    Rule("part of a day of the story", f"(the)? p=DAYPART of the {BESIDE} day", day_part),
    Rule("part of the day beside", "the (rel=(following | next | previous)) p=DAYPART", day_part),
    Rule("part of this day", "EARLIER? (rel=(this | last | next)) p=DAYPART", day_part),
    Rule("part of the day", "(the | e=EARLYADJ | in the) p=DAYPART ad=ADVERB?", day_part),
)
