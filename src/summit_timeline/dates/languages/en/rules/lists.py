"""Days whose month stands elsewhere: "the 12th", the later and the first days of "July 5, 12 and 19"."""

from summit_timeline.dates.expressions import Date, DayOfMonth, Expression, ListedDay
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import ends_day, is_one_of, is_word, word_list
from summit_timeline.dates.languages.en.rules.patterns import JOINT, WD
from summit_timeline.dates.languages.en.rules.values import counted_year, day_of
from summit_timeline.dates.tokens import Token


def day_of_month(g: Groups) -> Expression | None:
    day = day_of(g)
    after = g.after()
    before = g.before()
    told = is_word(before, "on") and is_one_of(after, _AFTER_ON)
    if day is None or (after is not None and not ends_day(after) and not told):
        return None  # "the 21st Conference", "the 5th “G” summit"
    if is_word(after, "-") and g.text[after.end : after.end + 1].isalpha():
        return None  # "the 10th-largest state"
    if is_one_of(before, _RANKED):
        return None  # "will become the 24th in the country"
    if is_word(after, "to") and (before is None or before.lower not in _BEFORE_DAY):
        return None  # "the 3rd to visit"
    if g.has("wd") and day == 13 and before is not None and before.lower not in _BEFORE_DAY:
        return None  # "they screened Friday the 13th"
    if not g.has("wd") and before is not None and "WEEKDAY" in before.classes:
        return None  # the weekday was refused
    return DayOfMonth(day, g.get("wd") if g.has("wd") else None)


def day_in_words(g: Groups) -> Expression | None:
    """ "on the first", where the sentence ends with it: a day, and no first of several."""
    token = g.token("w")
    ends = token is not None and g.text[token.end : token.end + 2].strip() in ("", ".", ",", ";")
    return DayOfMonth(int(g.get("w"))) if ends else None


LIST_SIGNS = (",", "and", "or")
LIST_LENGTH = 12  # tokens of a list of days looked over on each side


def is_day_number(token: Token) -> bool:
    return "DAY" in token.classes or "ORD" in token.classes


def day_of_list(g: Groups) -> Expression | None:
    """The later days of "July 5, 12 and 19" and of "the 12th or 13th", read back to the month or to "the"."""
    day, joint, after = day_of(g), g.before(), g.after()
    if day is None or joint is None or joint.lower not in LIST_SIGNS:
        return None
    if after is not None and not ends_day(after) and "YEAR" not in after.classes:
        return None  # "July 5 and 12 people"
    if joint.lower == "," and not _list_closes(g):
        return None
    for back in range(2, LIST_LENGTH):
        token = g.before(back)
        if token is None:
            return None
        if "MONTH" in token.classes:
            return ListedDay(year_of_list(g), token.classes["MONTH"], day)
        if token.lower == "the" and g.has("o"):
            return DayOfMonth(day)
        if not (is_day_number(token) or token.lower in LIST_SIGNS or token.lower == "."):
            return None
    return None


def year_of_list(g: Groups) -> int | None:
    """The year behind the last of a list: "July 5, 12 and 19, 2024", "May, July and September 2026"."""
    for ahead in range(1, LIST_LENGTH):
        token = g.after(ahead)
        if token is not None and "YEAR" in token.classes:
            return int(token.classes["YEAR"])
        if token is None or not (
            is_day_number(token) or "MONTH" in token.classes or token.lower in LIST_SIGNS or token.lower == "."
        ):
            return None
    return None


def counted_year_of_list(g: Groups) -> str | None:
    """The counted year behind the last month of a list: "July or August of next year"."""
    for ahead in range(2, LIST_LENGTH):
        token, behind = g.after(ahead), g.after(ahead + 1)
        if token is None:
            return None
        if is_word(behind, "year"):
            last = g.after(ahead - 1)
            of_it = last is not None and ("MONTH" in last.classes or last.lower == "of")
            return counted_year(token.lower) if of_it else None
        if "MONTH" not in token.classes and token.lower not in LIST_SIGNS and token.lower != "of":
            return None
    return None


def _list_closes(g: Groups) -> bool:
    """Whether days and commas follow up to "and" or "or" with a last day."""
    for ahead in range(1, LIST_LENGTH):
        token = g.after(ahead)
        if token is None or not (is_day_number(token) or token.lower in LIST_SIGNS):
            return False
        if token.lower in ("and", "or"):
            last = g.after(ahead + 1)
            return last is not None and is_day_number(last)
    return False


def day_of_list_before_month(g: Groups) -> Expression | None:
    """The first days of "5, 12 and 19 July", read on to the month."""
    day, joint = day_of(g), g.after()
    if day is None or joint is None or joint.lower not in LIST_SIGNS:
        return None
    closed = False
    for ahead in range(1, LIST_LENGTH):
        token = g.after(ahead)
        if token is None:
            return None
        if "MONTH" in token.classes:
            year = g.after(ahead + 1)
            said = int(year.classes["YEAR"]) if year is not None and "YEAR" in year.classes else None
            return Date(said, token.classes["MONTH"], day) if closed else None
        if not (is_day_number(token) or token.lower in LIST_SIGNS or token.lower == "of"):
            return None
        closed = closed or token.lower in ("and", "or")
    return None


_RANKED = word_list("ranked")
_BEFORE_DAY = word_list("before_day")
# behind "on the 25th" a clause can begin: "on the 25th he said", "on the 25th after a dinner"
_AFTER_ON = word_list("after_on")


RULES: tuple[Rule, ...] = (
    Rule("day of this month", f"{WD} ','? the? o=ORD", day_of_month),
    Rule("day of a list before its month", "(the)? (d=DAY | o=ORD)", day_of_list_before_month, ahead=JOINT),
    Rule("day of the month", "the o=ORD", day_of_month),
    Rule("day of the month in words", "the w=DAYORD", day_in_words, behind="(on | by | until | since)"),
    Rule("day of a list", "(d=DAY | o=ORD)", day_of_list, behind=JOINT),
)
