"""What comes again and again: "every Monday", "twice a year", "daily"."""

import re

from summit_timeline.dates.expressions import Expression, Repeat
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import has_capital, is_name
from summit_timeline.dates.languages.en.rules.values import clock_time, month_of


def every(g: Groups) -> Expression | None:
    if g.has("wd"):
        return Repeat(f"XXXX-WXX-{g.get('wd')}{'T' + g.get('ps') if g.has('ps') else ''}")
    if g.has("m"):
        month = month_of(g)
        return None if month is None else Repeat(f"XXXX-{month:02d}")
    if g.has("s"):
        return Repeat(f"XXXX-{g.get('s')}")
    if g.has("p") or g.has("ps"):
        return Repeat(f"XXXX-XX-XXT{g.get('p') if g.has('p') else g.get('ps')}")
    if g.has("tu"):
        return Repeat(f"PT{int(g.get('n') or 1)}{g.get('tu')}")
    n = int(g.get("n")) if g.has("n") else 2 if g.has("other") else 1
    unit = g.get("us") if g.has("us") else g.get("u")
    unit, n = {"F": ("W", 2 * n), "E": ("Y", 10 * n), "C": ("Y", 100 * n)}.get(unit, (unit, n))
    if unit == "WE":
        return Repeat("XXXX-WXX-WE")
    return Repeat(f"P{n}{unit}")


def every_at(g: Groups) -> Expression | None:
    """ "every Monday at 4 p.m.", "Saturdays at noon", "every day at 9:30"."""
    time = (int(g.get("cw")), 0) if g.has("cw") else clock_time(g.get("c"))
    if time is None or (g.has("u") and g.get("u") != "D"):
        return None
    weekday_ = g.get("wd") if g.has("wd") else g.get("wds")
    return Repeat(f"{'XXXX-XX-XX' if weekday_ is None else f'XXXX-WXX-{weekday_}'}T{time[0]:02d}:{time[1]:02d}")


def weekdays(g: Groups) -> Expression | None:
    return Repeat(f"XXXX-WXX-{g.get('wds')}")


# a newspaper: "the German daily Die Zeit", "the party daily Pravda"
_PAPER_BEFORE = re.compile(
    r"(?:\b[A-Z][\w-]*|\b(?:party|opposition|business|left|right|conservative|liberal)|-\w+)\s+$"
)
_PAPER_BEHIND = re.compile(r"\s+[“\"‘'`]*[A-Z]")


def frequency(g: Groups) -> Expression | None:
    if (
        g.first.lower in ("daily", "weekly")
        and _PAPER_BEHIND.match(g.text, g.first.end)
        and _PAPER_BEFORE.search(g.text, max(0, g.first.start - 30), g.first.start)
    ):
        return None
    before, after = g.before(), g.after()
    written = g.written("f")
    named = after is not None and after.lower.isalpha() and has_capital(after, g)
    if written[0].isupper() and (named or is_name(before, g)):
        return None  # "the Daily Beast", "the Weekly Standard", "China Daily"
    return Repeat(g.get("f"))


def per_unit(g: Groups) -> Expression | None:
    unit = g.get("u")
    unit = {"F": "2W", "Q": "3M", "E": "10Y", "C": "100Y"}.get(unit, "1" + unit)
    return Repeat(f"P{unit}")


RULES: tuple[Rule, ...] = (
    Rule(
        "every day at a time",
        "(every | each) (wd=WEEKDAY | u=UNIT | DAYPART) at (c=CLOCK | cw=CLOCKWORD)",
        every_at,
    ),
    Rule("days of the week at a time", "wds=WEEKDAYS at (c=CLOCK | cw=CLOCKWORD)", every_at),
    Rule(
        "every",
        "(every | each) (other=other)? (wd=WEEKDAY | m=MONTH | s=SEASON | p=DAYPART | u=UNIT | tu=TUNIT)",
        every,
    ),
    Rule("nth weekday of every unit", "(the)? (ORDWORD | ORD | last) WEEKDAY of (every | each) u=UNIT", every),
    Rule("parts of every day", "in the ps=DAYPARTS", every),
    Rule("every nth weekday", "(every | each) ORDWORD wd=WEEKDAY", every),
    Rule("every so many", "every n=NUM (us=UNITS | tu=TUNIT)", every),
    Rule("times a unit", "(TIMES | NUM times | several times) (a | per | each | every) u=UNIT", per_unit),
    Rule("weekdays", "wds=WEEKDAYS", weekdays),
    Rule("frequency", "f=FREQ", frequency),
)
