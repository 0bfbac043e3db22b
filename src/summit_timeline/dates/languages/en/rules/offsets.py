"""Amounts of time from now or from a day: "two weeks ago", "in three days", "the day before July 4"."""

import re

from summit_timeline.dates import tense
from summit_timeline.dates.expressions import (
    Ambiguous,
    Duration,
    Expression,
    Few,
    Nth,
    Offset,
    Rolling,
    Shift,
    Unit,
    Weekday,
)
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import (
    clause_before,
    follows_superlative,
    is_weekday,
    is_word,
    tells_which,
)
from summit_timeline.dates.languages.en.rules.dates import date
from summit_timeline.dates.languages.en.rules.holidays import holiday
from summit_timeline.dates.languages.en.rules.patterns import AROUND, DM, EXTRA, HALF, MD, QTY, UNITS, WD, YEAR_OPT
from summit_timeline.dates.languages.en.rules.values import amount_of, is_few
from summit_timeline.dates.languages.en.rules.weekdays import weekday


def _more(g: Groups) -> tuple[tuple[str, int], ...]:
    """The further units of an amount: "a year and two months"."""
    pairs = []
    for count, units, unit in (("n2", "us2", "u2"), ("n3", "us3", "u3")):
        if g.has(count):
            pairs.append((str(g.get(units) if g.has(units) else g.get(unit)), int(g.get(count))))
    return tuple(pairs)


def weekdays_ahead(g: Groups) -> Expression | None:
    """ "three Fridays from now"."""
    return Weekday(g.get("wds"), "coming", int(g.get("n")) - 1) if g.get("n") >= 1 else None


def weekdays_ago(g: Groups) -> Expression | None:
    return Weekday(g.get("wds"), "ago", int(g.get("n")))


_COMPACT = {"d": "D", "w": "W", "mo": "M", "y": "Y"}


def _compact(g: Groups, side: int) -> Expression:
    text = g.get("k").replace(" ", "")
    digits = "".join(c for c in text if c.isdigit())
    return Offset(_COMPACT[text[len(digits) :]], side * int(digits))


def compact_ago(g: Groups) -> Expression | None:
    return _compact(g, -1)


def compact_ahead(g: Groups) -> Expression | None:
    return _compact(g, 1)


def now_and(g: Groups) -> Expression | None:
    sign = g.token("sign")
    n = int(g.get("n")) * (-1 if is_word(sign, "-") else 1)
    return Offset(g.get("us") if g.has("us") else g.get("u"), n)


def half_unit(g: Groups) -> Expression | None:
    side = -1 if g.has("dir") else 1
    whole = {"E": 5, "C": 50}.get(g.get("u"))  # years: half a decade is no matter of months
    return Offset("Y", side * whole) if whole else Offset(g.get("u"), side * 0.5)


def ago(g: Groups) -> Expression | None:
    n, unit, time = amount_of(g)
    if time:
        return Ambiguous("PAST_REF", "an offset in hours names no day") if n is None or unit != "H" else Offset("H", -n)
    if n is None:
        return Few(unit, -1, "PAST_REF") if is_few(g) else Ambiguous("PAST_REF", "how many is not said")
    return Offset(unit, -n, more=tuple((u, -k) for u, k in _more(g)))


def anniversary(g: Groups) -> Expression | None:
    """ "four years ago today", "two years ago Tuesday", "a year ago this month"."""
    n, unit, _ = amount_of(g)
    if n is None or n != int(n) or unit not in ("W", "M", "Y", "E"):
        return None
    steps, unit = (-int(n) * 10, "Y") if unit == "E" else (-int(n), unit)
    if g.has("ad"):
        return Shift(unit, steps, Unit("D", g.get("ad"))) if -1 <= g.get("ad") <= 1 else None
    if g.has("wd"):
        near = "this" if unit in ("Y", "M") else None  # years are told of near the day itself, before it or after
        return Shift(unit, steps, Weekday(g.get("wd"), near)) if is_weekday(g, "wd") else None
    if g.get("wu") == "M" and unit == "Y":
        return Offset("M", 12 * steps)
    return Nth(0, "W", Shift(unit, steps, Unit("D", 0))) if g.get("wu") == "W" and unit == "Y" else None


def ahead(g: Groups) -> Expression | None:
    n, unit, time = amount_of(g)
    if time:
        return Duration(n, unit, True) if n is None or unit != "H" else Offset("H", n)
    if n is None:
        return Few(unit, 1, "FUTURE_REF") if is_few(g) else Ambiguous("FUTURE_REF", "how many is not said")
    return Offset(unit, n, more=_more(g))


def in_amount(g: Groups) -> Expression | None:
    """ "in two weeks": two weeks on, or a length after a superlative ("the first in two years")."""
    n, unit, time = amount_of(g)
    if unit == "Q" and n == 1 and not time:
        return None
    after = g.after()
    if is_word(after, "before", "after"):
        return None  # "flew in two days before the summit"
    if after is not None and g.has("one") and tells_which(g):
        return None  # "in a year when nobody won"
    if is_word(after, "of") and n is not None:
        return None  # "in an hour of talks"
    if not time and n is not None and (follows_superlative(g) or _is_over(g)):
        return None  # a length, read from the second word: "the worst in two years", "in two days of fighting"
    return ahead(g)


def _is_over(g: Groups) -> bool:
    """Whether what took that long is told as over: "has not met in two years", "was built in two years"."""
    start, after = g.first.start, g.after()
    clause = clause_before(g)
    if _PERFECT.search(clause):
        return True
    if _TO_COME.search(clause):
        return False  # "had to leave in two weeks"
    side = tense.side_of(g.text, start, len(g.text) if after is None else after.start)
    return side.side < 0 and side.distance <= 3 and not side.reported


# words that point ahead, and the perfect tense and denials without one behind them
_AHEAD = r"\b(?:will|would|could|may|might|should|can|must|to|expected|going|again|be)\b"
_TO_COME = re.compile(_AHEAD, re.IGNORECASE)
_PERFECT = re.compile(
    rf"\b(?:has|have|had|hasn['’]t|haven['’]t|hadn['’]t|never|nobody|no\s+one|not\s+(?:seen|had))\b(?!.*{_AHEAD})",
    re.IGNORECASE,
)


def within(g: Groups) -> Expression | None:
    n, unit, time = amount_of(g)
    return Rolling(n, unit, 1, time, is_few(g))


def later(g: Groups) -> Expression | None:
    """ "two days later", "a month earlier": from the day that the story set."""
    n, unit, time = amount_of(g)
    token, after = g.token("dir"), g.after()
    side = 1 if is_word(token, "later", "after", "afterwards") else -1
    if time or (
        token is not None
        and token.lower in ("before", "prior", "previously")
        and after is not None
        and after.lower.isalpha()
    ):
        return None
    if n is None:
        return Ambiguous("FUTURE_REF" if side > 0 else "PAST_REF", "how many is not said")
    return Offset(unit, side * n, story=True)


def story_day(g: Groups) -> Expression | None:
    """ "the following day", "the day before", "the next day"."""
    token = g.token("dir")
    word = "" if token is None else token.lower
    return Unit("D", -1 if word in ("before", "previous", "preceding", "earlier", "prior") else 1, story=True)


def _base_day(g: Groups) -> Expression | None:
    if g.has("ad"):
        return Unit("D", g.get("ad"))
    if g.has("h"):
        return holiday(g)
    if g.has("m"):
        return date(g)
    return weekday(g)


def shifted(g: Groups) -> Expression | None:
    """ "two weeks after Easter", "three days before July 4"."""
    base = _base_day(g)
    n, unit, _ = amount_of(g)
    token, before = g.token("dir"), g.before()
    if base is None or n is None or n != int(n):
        return None
    if is_word(token, "from") and is_word(before, "for", "of", "over", "lasted", "lasting"):
        return None  # "for ten days from July 11", "a truce of 30 days from July 11": a length that starts there
    return Shift(unit, int(n) * (-1 if is_word(token, "before") else 1), base)


def beside(g: Groups) -> Expression | None:
    """ "the day before July 4"."""
    base = _base_day(g)
    token = g.token("dir")
    return None if base is None else Shift("D", -1 if is_word(token, "before") else 1, base)


def week_beside(g: Groups) -> Expression | None:
    """ "the week before Christmas": the calendar week before the one that holds the day."""
    base = _base_day(g)
    token = g.token("dir")
    if base is None:
        return None
    return Nth(0, "W", Shift("D", -7 if is_word(token, "before") else 7, base))


_BASES = (
    ("a named day", "ad=ADVERB"),
    ("a date", f"{MD} {YEAR_OPT}"),
    ("a date, day first", f"{DM} {YEAR_OPT}"),
    ("a holiday", "h=HOLIDAY (','? y=YEAR)?"),
    ("a weekday", f"(rel=(last | next | this | coming))? {WD}"),
)
_BASED = tuple(
    Rule(f"an amount from {name}", f"{QTY} (us=UNITS | u=UNIT) dir=(after | before | from) (the)? {pattern}", shifted)
    for name, pattern in _BASES
)
_BESIDE = tuple(
    Rule(f"the day beside {name}", f"the day dir=(after | before) (the)? {pattern}", beside)
    for name, pattern in _BASES[1:]
)
_WEEK_BESIDE = tuple(
    Rule(f"the week beside {name}", f"the week dir=(after | before) (the)? {pattern}", week_beside)
    for name, pattern in _BASES[1:4]
)


RULES: tuple[Rule, ...] = (
    *_BASED,
    *_BESIDE,
    *_WEEK_BESIDE,
    Rule(
        "ago, to the day",
        f"{AROUND} {QTY} (us=UNITS | u=UNIT) ago (ad=ADVERB | (on | rel=this)? {WD} | here=this wu=UNIT)",
        anniversary,
    ),
    Rule("ago", f"{AROUND} {QTY} {EXTRA} {UNITS} {HALF} (ago | back | dir=before (now | today))", ago),
    Rule("ago, halves", f"{AROUND} {QTY} and a half=half {UNITS} ago", ago),
    Rule("half a unit ago", "half=half (a | an) u=UNIT dir=ago", half_unit),
    Rule("in half a unit", "in half=half (a | an) u=UNIT", half_unit),
    Rule("weekdays ago", "n=NUM wds=WEEKDAYS (ago | back)", weekdays_ago),
    Rule("weekdays from now", "n=NUM wds=WEEKDAYS (from now | hence)", weekdays_ahead),
    Rule("ago, in short", "k=COMPACT ago", compact_ago),
    Rule("from now, in short", "(in k=COMPACT | k=COMPACT later)", compact_ahead),
    Rule("now and an amount", "now sign=('-' | '+') n=NUM (us=UNITS | u=UNIT)", now_and),
    Rule("ago, two units", f"{QTY} {UNITS} (',' | and)? n2=NUM (us2=UNITS | u2=UNIT) ago", ago),
    Rule("from now, two units", f"{QTY} {UNITS} (',' | and)? n2=NUM (us2=UNITS | u2=UNIT) (from now | hence)", ahead),
    Rule("ago, vague", "us=UNITS ago", ago),
    Rule("from now", f"{AROUND} {QTY} {EXTRA} {UNITS} {HALF} (from (now | today) | hence | away)", ahead),
    Rule(
        "later",
        f"{AROUND} {QTY} {EXTRA} {UNITS} {HALF} dir=(later | earlier | before | beforehand | afterwards | previously | prior)",
        later,
    ),
    Rule(
        "in an amount of several units",
        f"in {QTY} {UNITS} (',' | and | '+')? n2=NUM (us2=UNITS | u2=UNIT) ((',' | and)? n3=NUM (us3=UNITS | u3=UNIT))?",
        ahead,
    ),
    Rule("within an amount", f"within (the next)? {QTY} {EXTRA} {UNITS} (of)?", within),
    Rule("in an amount", f"in {AROUND} {QTY} {EXTRA} {UNITS} {HALF} (APOSTROPHE? time)?", in_amount),
    Rule("the following day", "the (very)? dir=(following | next | previous | preceding) day", story_day),
    Rule("the day before", "the day dir=(before | after | earlier | previous)", story_day),
)
