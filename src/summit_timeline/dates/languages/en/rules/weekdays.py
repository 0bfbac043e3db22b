"""Weekdays and words for days: "next Friday", "Tuesday of last week", "tomorrow"."""

import re

from summit_timeline.dates.expressions import DayPart, Expression, Offset, Shift, Unit, Weekday, Weekend
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import (
    ends_day,
    has_capital,
    is_name,
    is_named_before,
    is_namesake,
    is_preposition,
    is_programme,
    is_weekday,
    is_word,
)
from summit_timeline.dates.languages.en.rules.patterns import LNT, WD
from summit_timeline.dates.languages.en.rules.values import relative_word
from summit_timeline.dates.tokens import Token


def weekday(g: Groups) -> Expression | None:
    if not is_weekday(g, "wd"):
        return None
    after = g.after()
    if (
        after is not None
        and after.lower == "the"
        and (thirteenth := g.after(2)) is not None
        and thirteenth.classes.get("ORD") == 13
    ):
        return None
    if is_namesake(after, g) or is_named_before(g):
        return None
    if after is not None and "DAYPART" in after.classes and has_capital(after, g) and is_namesake(g.after(2), g):
        return None  # "Saturday Night Live"
    if (g.has("rel") and is_preposition(g)) or (g.get("wd") == 7 and _on_air(g)):
        return None  # "Following Tuesday's vote" is read from its second word; "on “Fox News Sunday”" names no day
    following = g.after(2) if is_word(after, ",") else after
    if g.has("rel") and following is not None and "MONTH" in following.classes:
        return None  # "in this Thursday, March 3, photo": a weekday with its date
    return Weekday(g.get("wd"), relative_word(g))


_NEWS = re.compile(r"[\"“‘'](?:Fox|NBC|CBS|ABC) News $")


def _on_air(g: Groups) -> bool:
    """Whether a mark of quotation opens the name that the day is part of: "on “Fox News Sunday”"."""
    start = g.first.start
    return _NEWS.search(g.text, max(0, start - 12), start) is not None


def weekday_last(g: Groups) -> Expression | None:
    """ "Monday last", "Friday next", where nothing follows that "last" or "next" would belong to."""
    after = g.after()
    ends = after is None or (ends_day(after) and after.lower not in ("to", "-", "in", "for"))
    return weekday(g) if ends else None


def weekday_week(g: Groups) -> Expression | None:
    """ "Monday next week", "Tuesday of last week": the weekday of a week counted from the anchor's."""
    token = g.token("rel")
    n = -1 if is_word(token, "last", "previous", "past") else 0 if is_word(token, "this") else 1
    return Weekday(g.get("wd"), "week", n)


def week_from_weekday(g: Groups) -> Expression | None:
    return Weekday(g.get("wd"), "coming", int(g.get("n") if g.has("n") else 1))


def weeks_before_weekday(g: Groups) -> Expression | None:
    """ "a week ago Monday": the week before the Monday that a bare "Monday" is."""
    return Shift("W", -int(g.get("n") if g.has("n") else 1), Weekday(g.get("wd")))


def week_from_day(g: Groups) -> Expression | None:
    return Offset("D", g.get("ad") + 7 * int(g.get("n") if g.has("n") else 1))


def before_last(g: Groups) -> Expression | None:
    """ "the week after next", "the month before last", "the Friday after next"."""
    side = 1 if g.has("ahead") else -1
    if g.has("wd"):
        return Weekday(g.get("wd"), "next", 1) if side > 0 else Weekday(g.get("wd"), "last", -1)
    unit = g.get("u")
    if unit == "D":
        return None  # "the day before last Friday"
    return Weekend(2 * side) if unit == "WE" else Unit(unit, 2 * side)


def day_word(g: Groups) -> Expression | None:
    n = g.get("ad")
    token, before = g.token("ad"), g.before()
    if is_programme(g) or (is_named_before(g) and token is not None and has_capital(token, g)):
        return None  # "USA TODAY"
    if token is not None and has_capital(token, g) and is_namesake(g.after(), g):
        return None  # "The Tonight Show"
    if is_word(token, "today", "tomorrow") and _of_an_age(g):
        return None
    if before is not None and g.written("ad") == "Today" and len(before.lower) > 1:
        letters = g.text[before.start : before.start + len(before.lower)]
        if letters.isalpha() and (letters.isupper() or _is_journal(g, before)):
            return None  # "BBC Today", "Christianity Today"
    if is_word(token, "tonight", "tonite"):
        return DayPart("NI", Unit("D", 0))
    return Unit("D", n)


_SMALL_WORD = re.compile(r"\b[a-z]{3,}")


def _is_journal(g: Groups, before: Token) -> bool:
    """Whether "Today" ends the name of a paper: a capital word straight before it, in a line that is no headline."""
    after = g.after()
    if not is_name(before, g) or (after is not None and has_capital(after, g)):
        return False
    if after is not None and after.lower.isalpha():
        return True
    line = g.text[max(0, before.start - 60) : before.start].rpartition("\n")[2]
    small = len(_SMALL_WORD.findall(line))
    return small > 1 and small * 2 > len(line.split())


def _of_an_age(g: Groups) -> bool:
    """Whether "today", "tomorrow" are an age and no day: "today's world", "the leaders of tomorrow"."""
    mark, owned = g.after(), g.after(2)
    if mark is not None and "POSS" in mark.classes:
        return owned is not None and "AGED" in owned.classes and owned.lower != "leaders"  # may be their talks
    of, owner = g.before(), g.before(2)
    return is_word(of, "of") and owner is not None and "AGED" in owner.classes


def day_after(g: Groups) -> Expression | None:
    """ "the day after tomorrow", "the day before yesterday"."""
    return Unit("D", 2 if g.get("ad") > 0 else -2)


RULES: tuple[Rule, ...] = (
    Rule("the day after tomorrow", "the? day (after | before) ad=ADVERB", day_after),
    Rule("the one after next", f"the ({WD} | u=UNIT) (ahead=after next | before last)", before_last),
    Rule("weekday of a week", f"{WD} (of | in | from)? {LNT} week", weekday_week),
    Rule("weekday of a week, week first", f"{LNT} week (on | POSS)? {WD}", weekday_week),
    Rule(
        "a week from a weekday",
        f"(a | n=NUM) (week | weeks) (from | after | on) (next | this | coming)? {WD}",
        week_from_weekday,
    ),
    Rule("weekday week", f"{WD} week", week_from_weekday),
    Rule("a week ago on a weekday", f"(a | n=NUM) (week | weeks) ago on? {WD}", weeks_before_weekday),
    Rule("a week from a day", "(a | n=NUM) (week | weeks) from ad=ADVERB", week_from_day),
    Rule("weekday with its order behind", f"{WD} rel=(last | next)", weekday_last),
    Rule("weekday", f"(rel=(last | next | this | coming | past | previous | following | upcoming))? {WD}", weekday),
    Rule("this coming weekday", f"this rel=(coming | past) {WD}", weekday),
    Rule("day word", "(EARLIER | later)? ad=ADVERB", day_word),
)
