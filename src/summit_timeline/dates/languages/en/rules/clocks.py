"""Times of day, with and without their day: "4:30 p.m. Tuesday", "half past ten"."""

from summit_timeline.dates.expressions import Clock, Date, Expression, Unit, Weekday
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import ends_day, is_word, word_list
from summit_timeline.dates.languages.en.rules.figures import iso, slash
from summit_timeline.dates.languages.en.rules.patterns import BESIDE, DOM, MON, ON_DAY, TO_AND, WD
from summit_timeline.dates.languages.en.rules.values import (
    clock_time,
    day_beside,
    day_of,
    month_of,
    relative_word,
    year_of,
)
from summit_timeline.dates.languages.en.rules.weekdays import day_after

ZONE = "((z=ZONE)? '(' (NUM | CLOCK) ZONE ')' | z=ZONE | '(' z=ZONE ')' | local=local time | time)?"
TIME = "(c=CLOCK | cw=CLOCKWORD)"


def _zone(g: Groups) -> str | None:
    return g.get("z") if g.has("z") else "local" if g.has("local") else None


def clock(g: Groups) -> Expression | None:
    if g.has("cw"):
        hour, minute = g.get("cw"), 0
    elif g.has("mil"):
        hour, minute = int(g.get("mil")[:2]), int(g.get("mil")[2:])
    elif g.has("c"):
        read = clock_time(g.get("c"))
        if read is None:
            return None
        hour, minute = read
        if hour < 12 and "m" not in g.get("c") and (_tonight(g) or (g.has("p") and g.get("p") in ("AF", "EV"))):
            hour += 12  # "4:30 in the afternoon", "7:30 tonight"
    else:
        hour, minute = int(g.get("n")), 0
        if not 1 <= hour <= 12:
            return None
        hour = _in_part(hour, g.get("p"))
    return Clock(hour, minute, _zone(g), _clock_day(g))


def _in_part(hour: int, part: str | None) -> int:
    """The hour, of twelve, in a part of the day: "4 in the afternoon" is 16, "8 at night" 20, "2 at night" 2."""
    return hour % 12 + (12 if part in ("AF", "EV") or (part == "NI" and hour >= 6) else 0)


def _tonight(g: Groups) -> bool:
    """Whether an hour is one of this evening."""
    return is_word(g.token("ad"), "tonight")


def clock_bare(g: Groups) -> Expression | None:
    """A time of day without its day: "noon" and "9:30" only after a word such as "at" ("High Noon" is a film)."""
    before = g.before()
    bare = g.has("cw") or "m" not in g.get("c")
    if bare and not g.has("z") and (before is None or before.lower not in _BEFORE_CLOCK):
        return None
    return clock(g)


def clock_of_range(g: Groups) -> Expression | None:
    """The first of "4pm to 5pm tomorrow", "3-5 p.m. Tuesday", "9:30 to 11:00 on Thursday": its day stands behind."""
    before = g.before()
    joined = g.has("both") and not is_word(before, "between")
    named = g.has("wd") or g.has("ad") or g.has("m") or g.has("s") or g.has("i")
    if joined or g.has("either") or (not named and not g.has("k")):
        return None
    last = None if not g.has("k") else clock_time(g.get("k"))
    first = clock_time(g.get("c")) if g.has("c") else (g.get("cw"), 0) if g.has("cw") else (int(g.get("n")), 0)
    if first is None or (g.has("k") and last is None):
        return None
    halved = g.has("k") and g.get("k")[-1] in "m." and not g.has("cw") and not (g.has("c") and "m" in g.get("c"))
    if g.has("n") and not halved:
        return None  # "3 to 16:00"
    if not named and not halved:
        return None
    hour, minute = first
    if halved and last is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if last[0] >= 12 and hour % 12 <= (last[0] - 12) % 12 else 0)
    return Clock(hour, minute, _zone(g), _clock_day(g))


def clock_by_the_hour(g: Groups) -> Expression | None:
    """ "tomorrow afternoon at 5", "9 o'clock on Monday morning", "8 tonight": the part of the day says which half."""
    after, before = g.after(), g.before()
    if not 1 <= g.get("n") <= 12 or not (after is None or ends_day(after) or g.has("local")):
        return None  # "Saturday night at 12 stadiums"
    if g.first.classes.keys() & {"SMALL"} and not (before is None or before.lower in _BEFORE_CLOCK):
        return None  # "killed 8 tonight"
    hour = _in_part(int(g.get("n")), g.get("p") if g.has("p") else "NI")
    day = _clock_day(g) if g.has("wd") or g.has("ad") else Unit("D", 0) if g.token("night") or g.has("p") else None
    return Clock(hour, 0, _zone(g), day)


def clock_in_words(g: Groups) -> Expression | None:
    """ "half past ten on Tuesday", "a quarter to nine"."""
    before, after = g.before(), g.after()
    said = clock_time(g.get("c")) if g.has("c") else (int(g.get("n")), 0)
    if said is None or said[1] or (g.has("c") and "m" not in g.get("c")):
        return None
    hour = said[0] % 12 or 12
    token = g.token("past") or g.token("before")
    half = is_word(token, "half")
    minutes = 30 if half else 15
    if token is not None and "NUM" in token.classes:
        minutes = token.classes["NUM"]
    led = before is None or before.lower in _BEFORE_CLOCK
    dated = g.has("wd") or g.has("ad") or g.has("m") or g.has("p")
    if not (1 <= hour <= 12 and 1 <= minutes <= 59 and minutes == int(minutes)) or not (led or dated or half):
        return None
    if not (after is None or dated or ends_day(after)):
        return None  # "a quarter to ten countries"
    hour = _in_part(hour, g.get("p")) if g.has("p") else hour
    if g.has("c"):
        hour = said[0]
    elif _tonight(g) and not g.has("p"):
        hour = hour % 12 + 12  # "half past seven tonight"
    if g.has("before"):
        hour, minutes = (hour - 1) % 24, 60 - minutes
    return Clock(hour, int(minutes), _zone(g), _clock_day(g))


_BEFORE_CLOCK = word_list("before_clock")


def _clock_day(g: Groups) -> Expression | None:
    if g.has("far"):
        return day_after(g)
    if g.has("ad"):
        return Unit("D", g.get("ad"))
    if g.has("s"):
        return slash(g)
    if g.has("i"):
        return iso(g)
    if g.has("m"):
        month, day = month_of(g), day_of(g)
        if month is None or day is None:
            return None
        return Date(year_of(g), month, day, g.get("wd") if g.has("wd") else None)
    if g.has("wd"):
        return Weekday(g.get("wd"), relative_word(g))
    return day_beside(g) if g.has("beside") else None


RULES: tuple[Rule, ...] = (
    Rule(
        "first clock of a range, then its day",
        f"(c=CLOCK | cw=CLOCKWORD | n=SMALL) {ZONE}",
        clock_of_range,
        ahead=f"{TO_AND} (k=CLOCK | CLOCKWORD) {ZONE} (','? (on | of)? {ON_DAY})?",
    ),
    Rule(
        "clock in figures, then day",
        f"mil=MIL z=ZONE ','? (on | of)? {ON_DAY}",
        clock,
    ),
    Rule("clock in figures", "mil=MIL z=ZONE", clock),
    Rule(
        "clock of a soldier", "mil=MIL hours", clock, behind="(at | by | until | till | from | before | after | around)"
    ),
    Rule("day, then clock, then its year", f"{WD} ','? {MON} {DOM} c=CLOCK {ZONE} y=YEAR", clock),
    Rule(
        "clock, then day",
        f"(about | around)? {TIME} {ZONE} ','? (on | of)? {ON_DAY}",
        clock,
    ),
    Rule("clock on a day of the story", f"(about | around)? {TIME} {ZONE} ','? (on | of)? the {BESIDE} day", clock),
    Rule(
        "clock in a part of a day",
        f"(about | around)? (c=CLOCK | n=SMALL) OCLOCK? {ZONE} (in the p=DAYPART | at p=DAYPART) (on? (wd=WEEKDAY | ad=ADVERB))?",
        clock,
    ),
    Rule(
        "day, then clock",
        f"{ON_DAY} ','? (at | about | around | '@')? {TIME} {ZONE}",
        clock,
    ),
    Rule(
        "day, then clock by the hour",
        f"({WD} | ad=ADVERB | (THIS | the)) p=DAYPART ','? (at | about | around | '@') n=SMALL OCLOCK? {ZONE}",
        clock_by_the_hour,
    ),
    Rule(
        "clock by the hour, then day",
        f"n=SMALL OCLOCK? {ZONE} on? ({WD} | ad=ADVERB | THIS) p=DAYPART",
        clock_by_the_hour,
    ),
    Rule("tonight by the hour", "n=SMALL OCLOCK? night=TONIGHT | night=TONIGHT at n=SMALL OCLOCK?", clock_by_the_hour),
    Rule("clock by the hour", f"n=SMALL OCLOCK {ZONE} (','? on? {ON_DAY})?", clock),
    Rule("day, then clock by the hour alone", f"{ON_DAY} ','? at n=SMALL OCLOCK {ZONE}", clock),
    Rule(
        "clock in words",
        f"(past=half | a? past=quarter | past=NUM minutes?) past (n=SMALL OCLOCK? | c=CLOCK) {ZONE} ((in the | at) p=DAYPART)? (','? on? {ON_DAY})? (p=DAYPART)?",
        clock_in_words,
    ),
    Rule(
        "clock in words, before the hour",
        f"(a? before=quarter | before=NUM minutes) to (n=SMALL OCLOCK? | c=CLOCK) {ZONE} ((in the | at) p=DAYPART)? (','? on? {ON_DAY})? (p=DAYPART)?",
        clock_in_words,
    ),
    Rule(
        "part of a day, then clock",
        f"({WD} | ad=ADVERB) p=DAYPART ','? (at | about | around | '@') {TIME} {ZONE}",
        clock,
    ),
    Rule(
        "the day after tomorrow, then clock",
        f"the? day far=(after | before) ad=ADVERB ','? (at | about | around | '@') {TIME} {ZONE}",
        clock,
    ),
    Rule("clock", f"(about | around)? (c=CLOCK | cw=CLOCKWORD) {ZONE}", clock_bare),
)
