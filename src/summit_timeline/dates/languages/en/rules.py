"""The rules of English time expressions, family by family; each stands with its phrases in corpus.toml.

A production returns the expression, or None where the words are no time expression after all ("may", "march").
"""

import datetime as dt
import re

from summit_timeline.dates import tense
from summit_timeline.dates.expressions import (
    Ambiguous,
    Century,
    Clock,
    Date,
    DayOfMonth,
    DayPart,
    Decade,
    Duration,
    Ended,
    Expression,
    Few,
    FiscalYear,
    Holiday,
    Iso,
    ListedDay,
    Month,
    NamedDay,
    Nth,
    Numeric,
    Offset,
    Part,
    Quarter,
    Range,
    Ref,
    Repeat,
    Report,
    Rest,
    Rolling,
    Season,
    Shift,
    Then,
    Unit,
    Weekday,
    Weekend,
    WorkingDay,
    Year,
)
from summit_timeline.dates.grammar import OPENER, Groups, Rule, Token
from summit_timeline.dates.scan import SHORT

AMBIGUOUS_MONTHS = {"may", "march", "mar", "august"}
# names of days that are other words too without their capitals
ORDINARY_DAYS = {"epiphany", "king's day", "victory day", "tax day", "flag day", "patriot day", "bonfire night"}
SHORT_WEEKDAYS = {"sun", "sat", "mon", "wed", "fri"}
WINDOW_WORDS = {
    "in",
    "of",
    "since",
    "last",
    "next",
    "this",
    "by",
    "until",
    "till",
    "early",
    "late",
    "mid",
    "through",
    "from",
    "during",
    "between",
    "to",
    "before",
    "after",
    "for",
    "past",
    "coming",
    "throughout",
    "every",
    "each",
    "and",
    "or",
    "-",
    "(",
    "end",
    "beginning",
}


_DATE_PREPOSITIONS = {
    "in",
    "since",
    "last",
    "next",
    "this",
    "by",
    "until",
    "till",
    "early",
    "late",
    "mid",
    "through",
    "from",
    "during",
    "of",
}


# --- what stands for what -------------------------------------------------------------------------------------------


def _capital(token: Token | None, g: Groups) -> bool:
    return token is not None and g.text[token.start].isupper()


def _month(g: Groups, name: str = "m") -> int | None:
    """The month's number, or None where "may", "march" are verbs."""
    token = g.token(name)
    if token is None:
        return None
    if (
        token.lower in AMBIGUOUS_MONTHS
        and not _capital(token, g)
        and not (g.has("d") or g.has("o") or g.has("y"))
        and len(g.text) > 40
    ):
        return None
    return int(g.get(name))


def _bare_month(g: Groups, name: str = "m") -> int | None:
    """A month without day or year beside it: an ambiguous one needs a word before it that fits no name or verb."""
    month = _month(g, name)
    token = g.token(name)
    if month is None or token is None or _names(g.after(), g) or _named_before(g):
        return None
    if (ides := g.before(2)) is not None and ides.lower == "ides":
        return None
    link = g.after() if token.lower == "march" else None
    if link is not None and link.lower in ("for", "on", "of") and _capital(g.after(2), g):
        return None  # "to speak to March for Life"
    if token.lower == "may" and _is_premier(g):
        return None
    if token.lower in ("mar", "jan", "dec", "sep", "jun", "jul", "apr", "oct", "nov", "feb", "aug", "sept"):
        after = g.after()
        before = g.before()
        if (
            not (after is not None and after.lower == ".")
            and not (before is not None and before.lower in _DATE_PREPOSITIONS)
            and len(g.text) > 12
        ):
            return None
    if token.lower in ("may", "march", "june", "april", "august"):
        before, after = g.before(), g.after()
        joined = before is not None and before.lower in ("and", "or") and _is_name(after, g)
        if (before is not None and before.lower in WINDOW_WORDS and not joined) or (before is None and after is None):
            return month
        if _capital(token, g) and after is not None and "OFMONTH" in after.classes and not _capital(after, g):
            led = before is not None and before.lower in _ARTICLES
            return month if led or token.lower != "may" else None  # "a March poll", "the May summit"
        if token.lower in ("may", "march"):
            return None
        if before is not None and before.lower in ("a", "an") and _is_initials(after, g):
            return month  # "a June U.S. airstrike"
        # "June Carter", "April Smith": a capital word straight after or before is a name
        if _is_name(after, g):
            return None
        if before is not None and before.lower.isalpha() and _capital(before, g) and not before.classes:
            return None
    return month


# a name "May" told of in the opening, by what stands before it
_MAY = ("Theresa May", "Mrs. May", "Mrs May", "Ms. May", "Ms May", "Mr. May", "Minister May", "Secretary May")
_OPENING = 3000  # characters


def _is_premier(g: Groups) -> bool:
    """Whether "of May", "to May" are said of a person whom the text names so: "some of May's successors"."""
    before = g.before()
    dated = before is None or before.lower in _DATE_PREPOSITIONS - {"of", "from", "by"} or before.lower == "("
    return not dated and len(g.text) > SHORT and any(g.text.find(name, 0, _OPENING) >= 0 for name in _MAY)


def _is_initials(token: Token | None, g: Groups) -> bool:
    """Whether a short form in capitals starts at the token: "U.S.", "NATO"."""
    return token is not None and _INITIALS.match(g.text, token.start) is not None


_INITIALS = re.compile(r"(?:[A-Z]\.){2}|[A-Z]{2,5}\b")
_ARTICLES = {"a", "the", "its", "his", "her", "their"}


def _is_name(token: Token | None, g: Groups) -> bool:
    known = token is not None and token.classes.keys() - {OPENER}  # "China" opens "China time"
    return token is not None and token.lower.isalpha() and _capital(token, g) and not known


def _weekday_ok(g: Groups, name: str) -> bool:
    """Short weekdays ("sun", "sat", "wed") only count with a capital and a dot or comma, or beside a date."""
    token = g.token(name)
    if token is None or token.lower not in SHORT_WEEKDAYS:
        return True
    after = g.after()
    if token.lower in ("sun", "sat", "wed"):
        if not _capital(token, g):
            return after is None and g.before() is None
        if after is not None and after.lower == ",":
            after = g.after(2)
            return after is not None and bool(after.classes.keys() & {"DAY", "MONTH"})
        return after is None or after.lower == "." or bool(after.classes.keys() & {"DAY", "MONTH", "ORD"})
    return after is None or after.lower != "-"


def _year2(text: str) -> int:
    """A year of two digits: 00 to 49 are this century's, 50 to 99 the last one's (POSIX puts the border at 69)."""
    value = int(text)
    return value + (2000 if value < 50 else 1900)


def _year(g: Groups) -> int | None:
    if g.has("y"):
        return int(g.get("y"))
    if g.has("wy"):
        return int(g.get("wy"))
    if g.has("ay"):
        return _year2(g.get("ay")[-2:])
    if g.has("yy"):
        return _year2(g.get("yy"))
    return None


def _day(g: Groups, name: str = "d") -> int | None:
    """A day of the month from `d` (a number) or `o` (an ordinal)."""
    value = g.get(name) if g.has(name) else None
    if value is None:
        ordinal, word = {"d": ("o", "w"), "e": ("p", "x")}[name]
        value = g.get(ordinal) if g.has(ordinal) else g.get(word)
    return int(value) if value is not None and 1 <= value <= 31 else None


def _clock(text: str) -> tuple[int, int] | None:
    text = text.replace("h", ":")  # "16h00"
    digits = text.replace(".", ":", 1) if text[:3].count(".") and text.replace(".", "", 1)[:1].isdigit() else text
    head = "".join(c for c in digits if c.isdigit() or c == ":").strip(":")
    parts = [int(p) for p in head.split(":") if p]
    hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
    if "p" in text or "a" in text:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if "p" in text else 0)
    return (hour, minute) if hour <= 24 and minute < 60 else None


# --- days -----------------------------------------------------------------------------------------------------------

YEAR_OPT = "((',' | '-')? (y=YEAR | wy=WORDYEAR | ay=APOSYEAR))?"
DAY = "(d=DAY | o=ORD)"


def date(g: Groups) -> Expression | None:
    month, day = _month(g), _day(g)
    if month is None or day is None:
        return None
    after, before = g.after(), g.before()
    numbered = before is not None and before.lower == "-" and g.text[max(0, before.start - 1)].isalpha()
    if numbered and g.first.lower[0].isdigit():
        return None  # "Covid-19 may return"
    if g.has("rel") and _year_follows(g):
        return None  # "in this April 6, 2020, photo" is read from its second word
    if month == 9 and day == 11 and _year(g) is None and _of_the_attacks(g):
        return NamedDay(2001, 9, 11, "the day of the attacks of September 11, 2001")
    year = (
        _list_year(g)
        if after is not None and after.lower in _LIST_SIGNS and not (g.has("y") or g.has("yy"))
        else _year(g)
    )
    return Date(year, month, day, g.get("wd") if g.has("wd") else None, _rel(g))


def _of_the_attacks(g: Groups) -> bool:
    """Whether "attacks" stand behind: "the Sept. 11 terrorist attacks"."""
    after = g.after(2) if (token := g.after()) is not None and token.lower in ("terror", "terrorist", ",") else token
    return after is not None and after.lower in ("attacks", "hijackings", "hijackers", "terrorist", "terror")


def date_of_short_year(g: Groups) -> Expression | None:
    """ "12 July 99", where the phrase ends with it: "April 14, 40 days after" has no year."""
    after = g.after()
    return date(g) if after is None or _ends_day(after) else None


def date_then_weekday(g: Groups) -> Expression | None:
    """ "July 4, Tuesday,", "Nov 12 (Sun)": the weekday of the date where the phrase ends with it."""
    after = g.after()
    return (
        date(g) if g.has("bracket") or after is None or after.lower in (",", ".", ")", ";", ":", "at", "and") else None
    )


def _year_follows(g: Groups) -> bool:
    """Whether a year stands behind the phrase, with or without a comma."""
    after = g.after()
    if after is not None and after.lower == ",":
        after = g.after(2)
    return after is not None and "YEAR" in after.classes


def date_of_era(g: Groups) -> Expression | None:
    """ "August 10, 88 AD", "10 August 2566 BE"."""
    month, day, year = _month(g), _day(g), _era_year(g)
    return Date(year, month, day) if month is not None and day is not None and year is not None else None


def year_of_era(g: Groups) -> Expression | None:
    year = _era_year(g)
    return None if year is None else Year(year)


def year_before(g: Groups) -> Expression | None:
    """ "480 BC": TIMEX2's BC0480; no day of it can be told."""
    year = g.get("era")
    if year != int(year) or not 1 <= year <= 9999:
        return None
    return Ambiguous(f"BC{int(year):04d}", _BEFORE)


def century_before(g: Groups) -> Expression | None:
    """ "the 5th century BC": its years without their last two figures."""
    n = g.get("o") if g.has("o") else g.get("ow")
    return Ambiguous(f"BC{int(n) - 1:02d}", _BEFORE) if 1 <= n <= 99 else None


_BEFORE = "unresolved: a year before the common era, which no calendar here counts"


def _era_year(g: Groups) -> int | None:
    """The common year of "88 AD" or of "2566 BE", the Buddhist era of Thai documents, 543 years ahead."""
    year = g.get("era")
    if g.has("buddhist"):
        if g.written("buddhist") not in ("BE", "B.E"):
            return None  # the verb
        year -= 543
    return int(year) if year == int(year) and 1 <= year <= 9999 else None


def date_range(g: Groups) -> Expression | None:
    """ "July 11-12", "June 29 to July 1"; "July 11 and 12", but "July 5 and 19", "July 5 or 6" are two days."""
    month, first, last = _month(g), _day(g), _day(g, "e")
    if month is None or first is None or last is None or _moved(g):
        return None
    joined = g.has("both") or g.has("either")
    apart = g.has("either") or g.has("n") or last != first + 1
    if joined and apart and g.first.lower not in ("from", "between"):
        return None
    year = _year(g)
    if g.has("n"):
        month2 = _month(g, "n")
        if month2 is None:
            return None
        return Range(Date(year, month, first), Date(year, month2, last))
    return Range(Date(year, month, first), Date(year, month, last))


def _moved(g: Groups) -> bool:
    """Whether "from X to Y" tells how a day was moved ("postponed from July 11 to July 17"): two days, no range."""
    opener = g.first if g.first.lower == "from" else g.before()
    if opener is None or opener.lower != "from":
        return False
    back = 1 if g.first.lower == "from" else 2
    return any("MOVED" in token.classes for n in (0, 1, 2) if (token := g.before(back + n)) is not None)


def _names(after: Token | None, g: Groups) -> bool:
    """Whether the next word makes a proper name of the day: "the Good Friday Agreement", "the Sunday Times"."""
    return after is not None and "NAMESAKE" in after.classes and _capital(after, g)


def _is_programme(g: Groups) -> bool:
    """Whether an owner stands before the capital letter of a title: "ABC's This Week", "NBC News' 'Today'"."""
    owner = g.before()
    if owner is not None and owner.lower in _OPENING_QUOTES and "APOSTROPHE" not in owner.classes:
        owner = g.before(2)
    if owner is None or not owner.classes.keys() & {"POSS", "APOSTROPHE"} or not _titled(g):
        return False
    return owner.start > 0 and g.text[owner.start - 1].isalpha()  # else the sign opens a quotation: "said: 'Last week"


def _titled(g: Groups) -> bool:
    """Whether the phrase's first word has a capital and the letter after it none."""
    return g.text[g.first.start : g.first.start + 2].istitle()


_OPENING_QUOTES = {'"', "“", "‘"}


def _named_before(g: Groups) -> bool:
    """Whether the word before makes a name of the day: "Black Monday", "Bloody Sunday", "Super Tuesday"."""
    before = g.before()
    return before is not None and "NAMING" in before.classes and _capital(before, g)


def _rel(g: Groups) -> str | None:
    token = g.token("rel") if g.has("rel") else None
    return None if token is None else token.lower


def iso(g: Groups) -> Expression | None:
    text = g.get("i")
    if "w" in text:
        return _iso_week(text)
    day, rest = text[:10], text[10:].strip().lstrip("t").strip()
    year, month, dom = (int(p) for p in day.replace("t", "").strip().split("-")[:3])
    if not (1 <= month <= 12 and 1 <= dom <= 31):
        return None
    return Iso(f"{year:04d}-{month:02d}-{dom:02d}", rest or None)


def _iso_week(text: str) -> Expression | None:
    """ "2020-W53", "2020-W53-5": a week of ISO 8601, or its day; week 53 only where the year has one."""
    year, week, *day = text.replace("w", "").split("-")
    try:
        first = dt.date.fromisocalendar(int(year), int(week), int(day[0]) if day else 1)
    except ValueError:
        return None
    return Date(first.year, first.month, first.day) if day else Nth(int(week), "W", Year(int(year)))


def numbered_week(g: Groups) -> Expression | None:
    """ "week 2 of 2021": ISO 8601 counts weeks by their Thursday."""
    n = g.get("n")
    return Nth(int(n), "W", Year(int(g.get("y")))) if 1 <= n <= 53 else None


def slash(g: Groups) -> Expression | None:
    return _in_numbers(g.get("s"), g)


def range_in_numbers(g: Groups) -> Expression | None:
    """ "8/10/2012 - 8/15/2012", "from 2024-01-05 to 2024-01-09"; two dates without a year only where nothing else stands."""
    if g.has("either") or (g.has("both") and g.first.lower != "between") or _moved(g):
        return None
    texts = [g.get(a) if g.has(a) else g.get(b) for a, b in (("s", "i"), ("t", "j"))]
    alone = g.before() is None and g.after() is None
    if len({re.sub(r"\d", "", text) for text in texts}) != 1:
        return None  # "1.5.30 - 2015-09-24" are no pair
    if not alone and any(len(re.split(r"[/.-]", text)) < 3 for text in texts):
        return None
    days = [
        _iso_day(text) if g.has(name) else _in_numbers(text, g) for text, name in zip(texts, ("i", "j"), strict=True)
    ]
    first, last = days
    if not isinstance(first, Date | Numeric) or not isinstance(last, Date | Numeric):
        return None
    return Range(first, last)


def _iso_day(text: str) -> Expression | None:
    """The day of an ISO date without a time of day."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return Date(day.year, day.month, day.day)


def _in_numbers(text: str, g: Groups) -> Expression | None:
    sep = "/" if "/" in text else "-" if "-" in text else "."
    parts = text.split(sep)
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
        if parts[1].isdigit():
            year, month, day = int(parts[2]), int(parts[1]), int(parts[0])
            return Date(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if not parts[1].isdigit():
        months = {
            "jan": 1,
            "feb": 2,
            "mar": 3,
            "apr": 4,
            "may": 5,
            "jun": 6,
            "jul": 7,
            "aug": 8,
            "sep": 9,
            "oct": 10,
            "nov": 11,
            "dec": 12,
        }
        day = int(parts[0])
        return (
            Date(int(parts[2]) if len(parts[2]) == 4 else _year2(parts[2][-2:]), months[parts[1][:3]], day)
            if 1 <= day <= 31
            else None
        )
    if len(parts) == 2:
        a, b = int(parts[0]), int(parts[1])
        if len(parts[1]) == 4:
            return Month(a, b) if 1 <= a <= 12 else None
        if (a, b) == (9, 11):
            return NamedDay(2001, 9, 11, "the name of the attacks of September 11, 2001, and so that day")
        if (a, b) == (24, 7):
            return None
        # "1/2", "3/4" are fractions more often than dates: a word such as "on" must stand before
        before = g.before()
        if before is not None and before.lower in (
            "on",
            "by",
            "until",
            "from",
            "since",
            "before",
            "after",
            "through",
            "till",
            ",",
        ):
            return Numeric(a, b, None)
        return Numeric(a, b, None) if before is None and g.after() is None else None
    if len(parts[0]) == 3 or len(parts[2]) == 3 or len(parts[2]) == 1:
        return None
    year = int(parts[2]) if len(parts[2]) == 4 else _year2(parts[2])
    a, b = int(parts[0]), int(parts[1])
    if not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12):
        return None
    return Numeric(a, b, year, sep == ".")


def day_of_month(g: Groups) -> Expression | None:
    day = _day(g)
    after = g.after()
    before = g.before()
    told = before is not None and before.lower == "on" and after is not None and after.lower in _AFTER_ON
    if day is None or (after is not None and not _ends_day(after) and not told):
        return None  # "the 21st Conference", "the 5th “G” summit"
    if after is not None and after.lower == "-" and g.text[after.end : after.end + 1].isalpha():
        return None  # "the 10th-largest state"
    if before is not None and before.lower in _RANKED:
        return None  # "will become the 24th in the country"
    if after is not None and after.lower == "to" and (before is None or before.lower not in _BEFORE_DAY):
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


_LIST_SIGNS = (",", "and", "or")
_LIST_LENGTH = 12  # tokens of a list of days looked over on each side


def _is_day(token: Token) -> bool:
    return "DAY" in token.classes or "ORD" in token.classes


def day_of_list(g: Groups) -> Expression | None:
    """The later days of "July 5, 12 and 19" and of "the 12th or 13th", read back to the month or to "the"."""
    day, joint, after = _day(g), g.before(), g.after()
    if day is None or joint is None or joint.lower not in _LIST_SIGNS:
        return None
    if after is not None and not _ends_day(after) and "YEAR" not in after.classes:
        return None  # "July 5 and 12 people"
    if joint.lower == "," and not _list_closes(g):
        return None
    for back in range(2, _LIST_LENGTH):
        token = g.before(back)
        if token is None:
            return None
        if "MONTH" in token.classes:
            return ListedDay(_list_year(g), token.classes["MONTH"], day)
        if token.lower == "the" and g.has("o"):
            return DayOfMonth(day)
        if not (_is_day(token) or token.lower in _LIST_SIGNS or token.lower == "."):
            return None
    return None


def _list_year(g: Groups) -> int | None:
    """The year behind the last of a list: "July 5, 12 and 19, 2024", "May, July and September 2026"."""
    for ahead in range(1, _LIST_LENGTH):
        token = g.after(ahead)
        if token is not None and "YEAR" in token.classes:
            return int(token.classes["YEAR"])
        if token is None or not (
            _is_day(token) or "MONTH" in token.classes or token.lower in _LIST_SIGNS or token.lower == "."
        ):
            return None
    return None


def _counted_year_of_list(g: Groups) -> str | None:
    """The counted year behind the last month of a list: "July or August of next year"."""
    for ahead in range(2, _LIST_LENGTH):
        token, behind = g.after(ahead), g.after(ahead + 1)
        if token is None:
            return None
        if behind is not None and behind.lower == "year":
            last = g.after(ahead - 1)
            of_it = last is not None and ("MONTH" in last.classes or last.lower == "of")
            return _COUNTED_YEAR.get(token.lower) if of_it else None
        if "MONTH" not in token.classes and token.lower not in _LIST_SIGNS and token.lower != "of":
            return None
    return None


def _list_closes(g: Groups) -> bool:
    """Whether days and commas follow up to "and" or "or" with a last day."""
    for ahead in range(1, _LIST_LENGTH):
        token = g.after(ahead)
        if token is None or not (_is_day(token) or token.lower in _LIST_SIGNS):
            return False
        if token.lower in ("and", "or"):
            last = g.after(ahead + 1)
            return last is not None and _is_day(last)
    return False


def day_of_list_before_month(g: Groups) -> Expression | None:
    """The first days of "5, 12 and 19 July", read on to the month."""
    day, joint = _day(g), g.after()
    if day is None or joint is None or joint.lower not in _LIST_SIGNS:
        return None
    closed = False
    for ahead in range(1, _LIST_LENGTH):
        token = g.after(ahead)
        if token is None:
            return None
        if "MONTH" in token.classes:
            year = g.after(ahead + 1)
            said = int(year.classes["YEAR"]) if year is not None and "YEAR" in year.classes else None
            return Date(said, token.classes["MONTH"], day) if closed else None
        if not (_is_day(token) or token.lower in _LIST_SIGNS or token.lower == "of"):
            return None
        closed = closed or token.lower in ("and", "or")
    return None


def _ends_day(after: Token) -> bool:
    """Whether "the 12th" can be a day before this word: before the end of a clause or a small word, not a noun."""
    return (
        after.lower in _AFTER_DAY
        or after.lower in (".", ",", ";", ":", "!", "?", ")", "-", "–", "—")
        or after.lower.isspace()
    )


_RANKED = {"become", "becomes", "became", "ranked", "ranks", "finished", "placed", "came"}
_BEFORE_DAY = {"on", "by", "until", "till", "since", "from", "before", "after", ",", "for", "through"}
# behind "on the 25th" a clause can begin: "on the 25th he said", "on the 25th after a dinner"
_AFTER_ON = {"he", "she", "they", "it", "we", "i", "after", "before", "by", "from", "as", "but", "a", "an", "the"}
_AFTER_DAY = {"of", "and", "or", "to", "at", "in", "for", "with", "when", "will", "is", "was", "that"}


def dates_range(g: Groups) -> Expression | None:
    month, first, month2, last = _month(g), _day(g), _month(g, "n"), _day(g, "e")
    if month is None or first is None or month2 is None or last is None or _moved(g):
        return None
    year = int(g.get("y"))
    return Range(Date(year, month, first), Date(int(g.get("z")) if g.has("z") else year, month2, last))


def months_range(g: Groups) -> Expression | None:
    month, month2 = _month(g), _month(g, "n")
    if month is None or month2 is None:
        return None
    return Range(Month(month, int(g.get("y"))), Month(month2, int(g.get("z"))))


def adverb_range(g: Groups) -> Expression | None:
    return Range(Unit("D", g.get("ad")), Weekday(g.get("we"), _rel(g) or "after"))


def month_slash(g: Groups) -> Expression | None:
    """ "November 3/4", "29/30 August 2024": two days in a row."""
    month, parts = _month(g), g.get("s").split("/") if g.has("s") else [str(g.get("d")), str(g.get("e"))]
    if month is None or len(parts) != 2 or not all(p.isdigit() and 1 <= int(p) <= 31 for p in parts):
        return None
    first, last = (int(p) for p in parts)
    year = _year(g)
    return Range(Date(year, month, first), Date(year, month, last)) if first < last else None


# --- weekdays -------------------------------------------------------------------------------------------------------


def weekday(g: Groups) -> Expression | None:
    if not _weekday_ok(g, "wd"):
        return None
    after = g.after()
    if (
        after is not None
        and after.lower == "the"
        and (thirteenth := g.after(2)) is not None
        and thirteenth.classes.get("ORD") == 13
    ):
        return None
    if _names(after, g) or _named_before(g):
        return None
    if after is not None and "DAYPART" in after.classes and _capital(after, g) and _names(g.after(2), g):
        return None  # "Saturday Night Live"
    if (g.has("rel") and _is_preposition(g)) or (g.get("wd") == 7 and _on_air(g)):
        return None  # "Following Tuesday's vote" is read from its second word; "on “Fox News Sunday”" names no day
    following = g.after(2) if after is not None and after.lower == "," else after
    if g.has("rel") and following is not None and "MONTH" in following.classes:
        return None  # "in this Thursday, March 3, photo": a weekday with its date
    return Weekday(g.get("wd"), _rel(g))


def _is_preposition(g: Groups) -> bool:
    """Whether "following" is no adjective: "following Tuesday's vote", but "the following Tuesday's vote"."""
    if g.first.lower != "following":
        return False
    after, before = g.after(), g.before()
    owns = after is not None and "POSS" in after.classes
    return owns and not (before is not None and before.lower in ("the", "that"))


_NEWS = re.compile(r"[\"“‘'](?:Fox|NBC|CBS|ABC) News $")


def _on_air(g: Groups) -> bool:
    """Whether a mark of quotation opens the name that the day is part of: "on “Fox News Sunday”"."""
    start = g.first.start
    return _NEWS.search(g.text, max(0, start - 12), start) is not None


def weekday_last(g: Groups) -> Expression | None:
    """ "Monday last", "Friday next", where nothing follows that "last" or "next" would belong to."""
    after = g.after()
    ends = after is None or (_ends_day(after) and after.lower not in ("to", "-", "in", "for"))
    return weekday(g) if ends else None


def weekday_week(g: Groups) -> Expression | None:
    """ "Monday next week", "Tuesday of last week": the weekday of a week counted from the anchor's."""
    token = g.token("rel")
    n = (
        -1
        if token is not None and token.lower in ("last", "previous", "past")
        else 0
        if token is not None and token.lower == "this"
        else 1
    )
    return Weekday(g.get("wd"), "week", n)


def week_from_weekday(g: Groups) -> Expression | None:
    return Weekday(g.get("wd"), "coming", int(g.get("n") if g.has("n") else 1))


def weeks_before_weekday(g: Groups) -> Expression | None:
    """ "a week ago Monday": the week before the Monday that a bare "Monday" is."""
    return Shift("W", -int(g.get("n") if g.has("n") else 1), Weekday(g.get("wd")))


def week_from_day(g: Groups) -> Expression | None:
    return Offset("D", g.get("ad") + 7 * int(g.get("n") if g.has("n") else 1))


def weekday_range(g: Groups) -> Expression | None:
    if not _weekday_ok(g, "wd") or not _weekday_ok(g, "we") or _moved(g):
        return None
    return Range(Weekday(g.get("wd"), _rel(g)), Weekday(g.get("we"), "after"))


def weekdays_of_week(g: Groups) -> Expression | None:
    week = _REL.get(_rel(g) or "", 1)
    return Range(Weekday(g.get("wd"), "week", week), Weekday(g.get("we"), "week", week))


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
    if _is_programme(g) or (_named_before(g) and token is not None and _capital(token, g)):
        return None  # "USA TODAY"
    if token is not None and _capital(token, g) and _names(g.after(), g):
        return None  # "The Tonight Show"
    if token is not None and token.lower in ("today", "tomorrow") and _of_an_age(g):
        return None
    if before is not None and g.written("ad") == "Today" and len(before.lower) > 1:
        letters = g.text[before.start : before.start + len(before.lower)]
        if letters.isalpha() and (letters.isupper() or _is_journal(g, before)):
            return None  # "BBC Today", "Christianity Today"
    if token is not None and token.lower in ("tonight", "tonite"):
        return DayPart("NI", Unit("D", 0))
    return Unit("D", n)


_SMALL_WORD = re.compile(r"\b[a-z]{3,}")


def _is_journal(g: Groups, before: Token) -> bool:
    """Whether "Today" ends the name of a paper: a capital word straight before it, in a line that is no headline."""
    after = g.after()
    if not _is_name(before, g) or (after is not None and _capital(after, g)):
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
    return of is not None and of.lower == "of" and owner is not None and "AGED" in owner.classes


def day_after(g: Groups) -> Expression | None:
    """ "the day after tomorrow", "the day before yesterday"."""
    return Unit("D", 2 if g.get("ad") > 0 else -2)


# --- units ----------------------------------------------------------------------------------------------------------

_REL = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "next": 1,
    "following": 1,
    "coming": 1,
    "upcoming": 1,
    "this": 0,
    "current": 0,
    "preceding": -1,
    "latest": -1,
    "prior": -1,
    "recent": -1,
    "ensuing": 1,
}


def relative_unit(g: Groups) -> Expression | None:
    """ "last month", "next year", "this week"."""
    unit, word = g.get("u"), _rel(g) or ""
    n = _REL.get(word, 0)
    before = g.before()
    quoted = before is not None and before.lower in _OPENING_QUOTES and "APOSTROPHE" not in before.classes
    if _is_programme(g) or (quoted and word == "this" and _titled(g) and g.written("u").istitle()):
        return None  # "on ABC's This Week", "on “This Week,”"
    with_the = before is not None and before.lower == "the"
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
    if g.written("u").istitle() and before is not None and before.lower == "of":
        return None  # "the Person of the Year"
    if unit == "Y" and before is not None and before.lower in ("of", "in", "for", "during"):
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
    return owns or (before is not None and before.lower == "for" and after is not None and after.lower in (",", "."))


def this_unit(g: Groups) -> Expression | None:
    """ "all week", "the rest of the month": the anchor's own week or month, or what is left of it."""
    if g.get("u") not in ("W", "M", "Y"):
        return None
    return Rest(g.get("u")) if g.has("rest") else Unit(g.get("u"), 0)


def working_day(g: Groups) -> Expression | None:
    """ "the next working day": the nearest day from Monday to Friday before or after; holidays are not counted."""
    return WorkingDay(_REL.get(_rel(g) or "", 0))


def that_unit(g: Groups) -> Expression | None:
    unit = g.get("u")
    if unit == "WE":
        return None
    return Unit(unit, 0, story=True)


_MAY_LAST = frozenset(["will", "would", "'ll", "shall", "should", "may", "might", "can", "could", "must", "to"])


def rolling(g: Groups) -> Expression | None:
    """ "the past three months", "the next few weeks", "coming weeks"."""
    token = g.token("rel")
    word = "" if token is None else token.lower
    side = -1 if word in ("past", "last", "previous", "preceding", "latest", "recent", "prior") else 1
    n: float | None = 1 if g.has("u") else None
    if g.has("n"):
        n = g.get("n")
    elif g.has("one"):
        n = 1
    elif (g.has("v") and g.get("v") == "2") or (g.token("v") is not None and g.get("v") == "couple"):
        n = 2
    unit = g.get("us") if g.has("us") else g.get("u") if g.has("u") else g.get("tu")
    after = g.after()
    if g.first.lower in ("coming", "following") and after is not None and after.lower in ("after", "before", "since"):
        return None  # "Coming seven months after the vote, it ..."
    before = g.before()
    if g.first.lower == "last" and before is not None and before.lower in _MAY_LAST:
        return None  # "The talks will last two days"
    if g.has("u") and unit == "WE":
        return Weekend(0 if word == "coming" else side)
    if g.has("tu"):
        single = n is None and not g.has("v") and not g.written("tu").endswith("s")  # "in the last hour"
        if single and unit != "H":
            return None  # "at the last minute"
        return Rolling(1 if single else n, unit, side, time=True)
    return Rolling(n, unit, side, few=n is None and _few(g))


# --- offsets --------------------------------------------------------------------------------------------------------


def _amount(g: Groups) -> tuple[float | None, str, bool]:
    """Number, unit and whether it is a unit of time below the day."""
    n: float | None = 1
    if g.has("n"):
        n = g.get("n")
    elif g.has("v"):
        n = 2 if g.get("v") == "2" else None
    elif not g.has("one"):
        n = None
    if g.has("half") and n is not None:
        n = n + 0.5
    if g.has("us"):
        return n, g.get("us"), False
    if g.has("u"):
        return n, g.get("u"), False
    return n, g.get("tu"), True


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
    n = int(g.get("n")) * (-1 if sign is not None and sign.lower == "-" else 1)
    return Offset(g.get("us") if g.has("us") else g.get("u"), n)


def half_unit(g: Groups) -> Expression | None:
    side = -1 if g.has("dir") else 1
    whole = {"E": 5, "C": 50}.get(g.get("u"))  # years: half a decade is no matter of months
    return Offset("Y", side * whole) if whole else Offset(g.get("u"), side * 0.5)


def _few(g: Groups) -> bool:
    token = g.token("v")
    return token is not None and token.lower == "few"


def ago(g: Groups) -> Expression | None:
    n, unit, time = _amount(g)
    if time:
        return Ambiguous("PAST_REF", "an offset in hours names no day") if n is None or unit != "H" else Offset("H", -n)
    if n is None:
        return Few(unit, -1, "PAST_REF") if _few(g) else Ambiguous("PAST_REF", "how many is not said")
    return Offset(unit, -n, more=tuple((u, -k) for u, k in _more(g)))


def anniversary(g: Groups) -> Expression | None:
    """ "four years ago today", "two years ago Tuesday", "a year ago this month"."""
    n, unit, _ = _amount(g)
    if n is None or n != int(n) or unit not in ("W", "M", "Y", "E"):
        return None
    steps, unit = (-int(n) * 10, "Y") if unit == "E" else (-int(n), unit)
    if g.has("ad"):
        return Shift(unit, steps, Unit("D", g.get("ad"))) if -1 <= g.get("ad") <= 1 else None
    if g.has("wd"):
        near = "this" if unit in ("Y", "M") else None  # years are told of near the day itself, before it or after
        return Shift(unit, steps, Weekday(g.get("wd"), near)) if _weekday_ok(g, "wd") else None
    if g.get("wu") == "M" and unit == "Y":
        return Offset("M", 12 * steps)
    return Nth(0, "W", Shift(unit, steps, Unit("D", 0))) if g.get("wu") == "W" and unit == "Y" else None


def ahead(g: Groups) -> Expression | None:
    n, unit, time = _amount(g)
    if time:
        return Duration(n, unit, True) if n is None or unit != "H" else Offset("H", n)
    if n is None:
        return Few(unit, 1, "FUTURE_REF") if _few(g) else Ambiguous("FUTURE_REF", "how many is not said")
    return Offset(unit, n, more=_more(g))


def in_amount(g: Groups) -> Expression | None:
    """ "in two weeks": two weeks on, or a length after a superlative ("the first in two years")."""
    n, unit, time = _amount(g)
    if unit == "Q" and n == 1 and not time:
        return None
    after = g.after()
    if after is not None and after.lower in ("before", "after"):
        return None  # "flew in two days before the summit"
    if after is not None and g.has("one") and _in_which(g):
        return None  # "in a year when nobody won"
    if after is not None and after.lower == "of" and n is not None:
        return None  # "in an hour of talks"
    if not time and n is not None and (_counts(g) or _is_over(g)):
        return None  # a length, read from the second word: "the worst in two years", "in two days of fighting"
    return ahead(g)


def _in_which(g: Groups) -> bool:
    """Whether a clause behind tells what kind of year it was: "a year when", "a year in which"."""
    after, other = g.after(), g.after(2)
    return after is not None and (
        after.lower in ("when", "where") or (after.lower == "in" and other is not None and other.lower == "which")
    )


def _is_over(g: Groups) -> bool:
    """Whether what took that long is told as over: "has not met in two years", "was built in two years"."""
    start, after = g.first.start, g.after()
    clause = re.split(r"[.;:!?,]\s|\n\s*\n", g.text[max(0, start - 100) : start])[-1]
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


def _counts(g: Groups) -> bool:
    """Whether a superlative or an ordinal stands before in the clause: "the first to come here in two years"."""
    token = g.first
    clause = re.split(r"[.;:!?,]\s|\n\s*\n", g.text[max(0, token.start - 100) : token.start])[-1]
    return _COUNTING.search(clause) is not None


# superlatives by their ending, in small letters: neither "Budapest" nor "protest" is one
_COUNTING = re.compile(
    r"\b(?:(?i:first|second|third|only|time|times|most|worst|best|twice)"
    r"|(?!interest|request|protest|arrest|forest|harvest|suggest|invest|contest|manifest|honest|modest|northwest|southwest|midwest)"
    r"[a-z]{4,}est)\b"
)


def within(g: Groups) -> Expression | None:
    n, unit, time = _amount(g)
    return Rolling(n, unit, 1, time, _few(g))


def later(g: Groups) -> Expression | None:
    """ "two days later", "a month earlier": from the day that the story set."""
    n, unit, time = _amount(g)
    token, after = g.token("dir"), g.after()
    side = 1 if token is not None and token.lower in ("later", "after", "afterwards") else -1
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


def unit_before(g: Groups) -> Expression | None:
    """ "the month before", from the story's, where nothing follows that it would be before."""
    after = g.after()
    if g.get("u") not in ("W", "M", "Y") or (after is not None and after.lower not in (".", ",", ";", ")", "—", "–")):
        return None
    return Unit(g.get("u"), -1, story=True)


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
    n, unit, _ = _amount(g)
    token, before = g.token("dir"), g.before()
    if base is None or n is None or n != int(n):
        return None
    if token is not None and token.lower == "from" and before is not None and before.lower in ("for", "of"):
        return None  # "for ten days from July 11", "a truce of 30 days from July 11": a length that starts there
    return Shift(unit, int(n) * (-1 if token is not None and token.lower == "before" else 1), base)


def beside(g: Groups) -> Expression | None:
    """ "the day before July 4"."""
    base = _base_day(g)
    token = g.token("dir")
    return None if base is None else Shift("D", -1 if token is not None and token.lower == "before" else 1, base)


def week_beside(g: Groups) -> Expression | None:
    """ "the week before Christmas": the calendar week before the one that holds the day."""
    base = _base_day(g)
    token = g.token("dir")
    if base is None:
        return None
    return Nth(0, "W", Shift("D", -7 if token is not None and token.lower == "before" else 7, base))


def nth_of(g: Groups) -> Expression | None:
    """ "the first Monday of October", "the last week of June", "the third day of next month"."""
    token = g.token("k")
    n = -1 if token is not None and token.lower == "last" else int(g.get("k") if g.has("k") else g.get("o"))
    if g.has("back"):
        n = -n
    if g.has("m"):
        month = _month(g)
        if month is None:
            return None
        whole: Expression = Month(month, _year(g))
    elif g.has("rel"):
        word = _rel(g) or ""
        unit = g.get("wu")
        if unit not in ("M", "Y", "Q"):
            return None
        whole = Unit(unit, _REL.get(word, 0))
    else:
        whole = Year(int(g.get("y")))
    inner: str | int = g.get("wd") if g.has("wd") else g.get("u")
    if not isinstance(inner, int) and inner not in ("D", "W", "WE"):
        return None
    return Nth(n, inner, whole)


def dom_of_unit(g: Groups) -> Expression | None:
    """ "the 20th of next month"."""
    day = _day(g)
    if day is None:
        return None
    return Nth(day, "D", Unit("M", _REL.get(_rel(g) or "", 0)))


def week_of(g: Groups) -> Expression | None:
    """ "the week of October 6": the calendar week that holds the day; "the weekend of July 15"."""
    inner = date(g)
    return None if inner is None else Nth(0, "WE" if g.has("end") else "W", inner)


def report_quarter(g: Groups) -> Expression | None:
    """ "the quarter", "the year-ago quarter", "the latest period" of a company report."""
    after, other = g.after(), g.after(2)
    if after is not None and after.lower == "-" and other is not None and other.lower in ("to", "on", "over"):
        return None  # "the quarter-to-quarter comparison"
    if g.has("y"):
        return Report(0, int(g.get("y")))
    return Report(-1 if g.has("ago") else 0, None, g.has("said"), g.has("latest"))


def ended_quarter(g: Groups) -> Expression | None:
    """ "the quarter ended July 31", "its quarter ending in June": the end is a date of its own."""
    ahead = [g.after(n) for n in range(2, 8)]
    said = [t for t in ahead if t is not None and t.lower not in ("in", "on", ".", ",")]
    if not said or "MONTH" not in said[0].classes:
        return None
    day = int(said[1].classes["DAY"]) if len(said) > 1 and "DAY" in said[1].classes else None
    rest = said[2:] if day is not None else said[1:]
    year = int(rest[0].classes["YEAR"]) if rest and "YEAR" in rest[0].classes else None
    return Ended(int(said[0].classes["MONTH"]), day, year)


_HABIT = re.compile(
    r"\b(?:usually|typically|normally|generally|traditionally|always|often|every\s+year|each\s+year)\b", re.IGNORECASE
)


def listed_quarter(g: Groups) -> Expression | None:
    """The quarters of "the second and fourth quarters", "the first, second and third quarters of 2020"."""
    n = g.get("q")
    if not 1 <= n <= 4:
        return None
    year = None
    if not g.has("closing"):
        for ahead in range(1, _LIST_LENGTH):
            token = g.after(ahead)
            if token is None or not ("ORDWORD" in token.classes or token.lower in (*_LIST_SIGNS, "the", "quarters")):
                return None
            if token.lower == "quarters":
                year = _year_after(g, ahead + 1)
                break
        else:
            return None
    else:
        year = _year(g)
    sentence = re.split(r"[.;!?]\s|\n\s*\n", g.text[max(0, g.first.start - 100) : g.first.start])[-1]
    return Repeat(f"XXXX-Q{n}") if year is None and _HABIT.search(sentence) else Quarter(n, 4, year)


def _year_after(g: Groups, ahead: int) -> int | None:
    """The year that stands at a token behind the phrase, or behind "of" there."""
    token = g.after(ahead)
    if token is not None and token.lower == "of":
        token = g.after(ahead + 1)
    return int(token.classes["YEAR"]) if token is not None and "YEAR" in token.classes else None


def these_days(g: Groups) -> Expression | None:
    after = g.after()
    if g.first.lower == "at" and after is not None and after.lower in _AFTER_MOMENT | {"last", "next"}:
        return None  # "at this time last year", "at the moment of truth"
    return Ref("PRESENT_REF")


def year_long(g: Groups) -> Expression | None:
    """ "the year ended March 31": a length, whose end is a date of its own."""
    return Duration(1, "Y")


# --- durations and sets ---------------------------------------------------------------------------------------------


def duration(g: Groups) -> Expression | None:
    n, unit, time = _amount(g)
    if n is None and not g.has("v"):
        return None
    before, after, article = g.before(), g.after(), g.token("one")
    if time and (_is_show(g) or (article is not None and before is not None and before.lower in _WAITING)):
        return None  # the programme “60 Minutes”; "wait a minute"
    if unit == "Y" and article is not None and after is not None and after.lower == "-" and _ends_year(g.after(2)):
        return None  # "a year-end deadline" is read from its second word
    if article is not None and before is not None and before.lower == "in" and _in_which(g):
        return None  # "in a year when nobody won"
    if g.has("open"):  # "eight trading days" are no eight days in a row
        return Duration(None, unit, False, f"P{_count(n)}D") if unit == "D" and not g.has("one") else None
    if article is not None and article.lower == "one" and unit == "D" and _one_fine_day(g):
        return Ref("FUTURE_REF")
    if before is not None and before.lower == "aged":
        return None  # "a child aged two years"
    if after is not None and (after.lower == "old" or ("APOSTROPHE" in after.classes and _names(g.after(2), g))):
        return None  # an age; "the Thirty Years' War"
    if after is not None and after.lower == "and" and (age := g.after(4)) is not None and age.lower == "old":
        return None  # "two years and three months old"
    if after is not None and after.lower == "of" and (age := g.after(2)) is not None and age.lower == "age":
        return None
    if after is not None and after.lower == "-" and (long := g.after(2)) is not None and long.lower == "long":
        return None  # "a week-long visit" is read from its second word
    if article is not None and unit == "D" and after is not None and (after.lower in ("next", "last", "this", "soon")):
        return None  # "one day next week"
    if time and unit == "S" and n == 1 and after is not None and after.lower.isalpha():
        return None  # "a second round"
    if (
        article is not None
        and article.lower != "one"
        and before is not None
        and "RATE" not in before.classes
        and (before.lower[0].isalnum() or before.lower[0] in "%$€£¥")
        and not (after is not None and after.lower in ("after", "before", "from"))
        and not (after is not None and after.lower == "of" and before.lower.isalpha() and _is_spent(g))
    ):
        return None  # "four flights a week" is a rate
    if unit == "Q" and not time and n in (1, 3) and (n == 1 or (after is not None and after.lower in ("of", "-"))):
        return None  # "a quarter of", "three quarters of"
    return Duration(n, unit, time)


_WAITING = {"wait", "just", "hold", "me", "hang"}


def _is_show(g: Groups) -> bool:
    """Whether the words are the name of a programme: "60 Minutes", "48 Hours"."""
    return (g.get("n") == 60 and g.written("tu") == "Minutes") or (g.get("n") == 48 and g.written("tu") == "Hours")


_SPENDING = {
    "began",
    "spent",
    "saw",
    "lost",
    "ends",
    "end",
    "cap",
    "caps",
    "mark",
    "marks",
    "spend",
    "follows",
    "after",
}


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


_MODALS = {"will", "would", "may", "might", "could", "can", "should", "ll"}


def _one_fine_day(g: Groups) -> bool:
    """Whether "one day" is some day to come: "it will one day join", "they hope to one day lead"."""
    before, after = g.before(), g.after()
    if before is None or after is None or not after.lower.isalpha() or "UNIT" in after.classes:
        return False
    return before.lower in _MODALS or (
        before.lower == "to" and g.before(2) is not None and after.lower not in _AFTER_DAY
    )


def duration_hyphen(g: Groups) -> Expression | None:
    if g.has("half") and not g.has("n"):
        return half_length(g)
    n, unit, time = _amount(g)
    ages = [token for token in (g.after(), g.after(2)) if token is not None and token.lower != "-"]
    if ages and ages[0].lower in ("old", "olds"):
        return None  # an age
    if unit == "Q" and not time and g.token("us") is not None:
        return None  # "three-quarters"
    token = g.token("n")
    if (token is not None and "YEAR" in token.classes) or _names(g.after(), g):
        return None  # "the Six-Day War"
    return Duration(n, unit, time)


_SIZES = {unit: size for size, unit in enumerate(["S", "M", "H"])}
_LONG_SIZES = {unit: size for size, unit in enumerate(["D", "W", "M", "Y"], 3)}
_HALVES = {"Y": (6, "M"), "E": (5, "Y"), "C": (50, "Y")}


def half_length(g: Groups) -> Expression | None:
    """ "half an hour", "half a century": in whole units of the next smaller kind where there are any."""
    before, after = g.before(), g.after()
    if before is not None and before.lower in ("and", "a") and not g.has("half"):
        return None
    if before is not None and before.lower in ("second", "first") and not g.has("tu"):
        return None  # "the first half year" is a part of one
    if after is not None and after.lower in ("ago", "earlier", "later", "before"):
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
    n, unit, time = _amount(g)
    after = g.after()
    before = g.before()
    if n is None or (g.has("one") and g.has("list")) or (before is not None and before.lower == "aged"):
        return None  # "seven days a week, 365 days a year" are two rates
    if after is not None and after.lower in ("old", "-", "each", "apart", "a", "per"):
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


_SPANS = {"period", "course", "space"}  # "over a period of weeks"


def vague_units(g: Groups) -> Expression | None:
    if g.get("us") == "Q":
        return None
    before, after = g.before(), g.after()
    if g.get("us") == "WE" and before is not None and before.lower in ("on", "at", "during"):
        return Repeat("XXXX-WXX-WE")  # "they rest on weekends"
    if before is not None and before.lower in ("these", "those", "all", "of", "other") and before.lower != "of":
        return Ref("PRESENT_REF") if before.lower == "these" and g.get("us") == "D" else None
    if after is not None and after.lower == "of" and (age := g.after(2)) is not None and age.lower == "age":
        return None
    if after is not None and (after.lower in ("old", "when") or "APOSTROPHE" in after.classes):
        return None
    if g.get("us") == "D" and before is not None and before.lower in ("better", "old", "glory", "dog"):
        return None  # "it has seen better days", "the bad old days"
    if before is not None and "NUM" in before.classes and not (after is not None and after.lower == "-"):
        return None  # an age; but "a five decades-long embargo"
    if before is not None and before.lower == "of" and (whole := g.before(2)) is not None and whole.lower in _SPANS:
        return Duration(None, g.get("us"))
    if before is not None and before.lower in ("by", "hundreds", "thousands", "dozens", "of", "with"):
        return None  # "dozens of years" counts them
    return Duration(None, g.get("us"))


_IN_HOURS = {"for", "within", "in", "just", "only", "mere"}


def vague_hours(g: Groups) -> Expression | None:
    """ "argued for hours", "just minutes before the vote", "after hours of talks"; not "office hours"."""
    before, after = g.before(), g.after()
    if not g.written("tu").endswith("s") or g.get("tu") == "S":
        return None
    led = before is not None and before.lower in _IN_HOURS
    if after is not None and (after.lower in ("ago", "apart", "-") or "APOSTROPHE" in after.classes):
        return None
    if after is not None and after.lower == "of":
        led = led or (before is not None and before.lower in ("after", "through", "despite", "during", "spent"))
    elif after is not None and after.lower in ("before", "after", "later", "earlier"):
        led = led or before is None or not before.lower[0].isalnum() or before.lower in ("come", "comes", "came", "and")
    return Duration(None, g.get("tu"), True) if led else None


def felt(g: Groups) -> Expression | None:
    """ "five pivotal months", "a tense few weeks": a length with a word for what it was like."""
    n, unit, time = _amount(g)
    after = g.after()
    if after is not None and (after.lower == "old" or "APOSTROPHE" in after.classes):
        return None
    return None if unit in ("Q", "WE") and not time else Duration(n, unit, time)


def every(g: Groups) -> Expression | None:
    if g.has("wd"):
        return Repeat(f"XXXX-WXX-{g.get('wd')}{'T' + g.get('ps') if g.has('ps') else ''}")
    if g.has("m"):
        month = _month(g)
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
    time = (int(g.get("cw")), 0) if g.has("cw") else _clock(g.get("c"))
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
    named = after is not None and after.lower.isalpha() and _capital(after, g)
    if written[0].isupper() and (named or _is_name(before, g)):
        return None  # "the Daily Beast", "the Weekly Standard", "China Daily"
    return Repeat(g.get("f"))


def per_unit(g: Groups) -> Expression | None:
    unit = g.get("u")
    unit = {"F": "2W", "Q": "3M", "E": "10Y", "C": "100Y"}.get(unit, "1" + unit)
    return Repeat(f"P{unit}")


# --- months and longer ----------------------------------------------------------------------------------------------


def month_year(g: Groups) -> Expression | None:
    month, after = _month(g), g.after()
    token = g.token("m")
    if (
        token is not None
        and token.lower == "may"
        and after is not None
        and g.first.start < token.start
        and after.lower.isalpha()
    ):
        return None  # a headline: "Why 2016 May Be ..."
    return None if month is None else Month(month, _year(g))


def month_of_unit(g: Groups) -> Expression | None:
    """ "June of last year", "March this year"."""
    month = _month(g)
    if month is None:
        return None
    if g.has("the"):
        return Month(month, None, _years_on(_rel(g)))
    return Month(month, None, _COUNTED_YEAR.get(_rel(g) or ""))


_COUNTED_YEAR = {
    "last": "year-1",
    "previous": "year-1",
    "next": "year+1",
    "this": "year+0",
    "following": "year+1",
    "past": "year-1",
}


def _years_on(rel: str | None) -> str:
    """How far from the story's year "the same", "the following" or "the previous" year is."""
    return f"story{ {'following': 1, 'next': 1, 'previous': -1}.get(rel or '', 0):+d}"


def month_of_offset(g: Groups) -> Expression | None:
    """ "March two years ago": the month of that year."""
    month, unit = _month(g), g.get("us") if g.has("us") else g.get("u")
    n = 1 if g.has("one") else g.get("n")
    if month is None or unit != "Y" or n != int(n):
        return None
    if g.has("in") and (_counts(g) or (len(g.text) > 40 and not _capital(g.token("m"), g))):
        return None  # "the largest march in two years"
    return Month(month, None, f"year{int(n) if g.has('in') else -int(n):+d}")


def date_of_year(g: Groups) -> Expression | None:
    """ "Nov. 5 last year", "May 3, two years ago"."""
    day, month = _day(g), _month(g)
    after = g.after()
    if day is None or month is None or (after is not None and "POSS" in after.classes):
        return None  # "Nov. 5, last year's hardest day"
    if g.has("the"):
        return Nth(day, "D", Month(month, None, _years_on(_rel(g))))
    if g.has("rel"):
        years = _REL.get(_rel(g) or "", 0)
    else:
        n, unit = 1 if g.has("one") else g.get("n"), g.get("us") if g.has("us") else g.get("u")
        if unit != "Y" or n != int(n):
            return None
        years = -int(n)
    return Nth(day, "D", Month(month, None, f"year{years:+d}"))


def month_relative(g: Groups) -> Expression | None:
    month = _month(g)
    after = g.after()
    if after is not None and _is_day(after):
        return None  # a day of the month, read from the month on
    return None if month is None else Month(month, None, _rel(g))


def month_range(g: Groups) -> Expression | None:
    first, last = _month(g), _month(g, "n")
    if first is None or last is None or _moved(g):
        return None
    return Range(Month(first, _year(g)), Month(last, _year(g)))


def quarter_range(g: Groups) -> Expression | None:
    """ "Q4 2017 to Q2 2018", "between the first and third quarters of 2018"; the one year said is both quarters'."""
    last = int(g.get("z")) if g.has("z") else None
    first = int(g.get("y")) if g.has("y") else last
    if g.has("q"):
        codes = g.get("q"), g.get("r")
        if any(len(code) != 2 or code[0] != "q" for code in codes):
            return None
        start, end = (int(code[1]) for code in codes)
    else:
        start, end = int(g.get("k")), int(g.get("l"))
        if not (1 <= start <= 4 and 1 <= end <= 4):
            return None
    if _moved(g) or ((first, start) >= (last, end) if first is not None and last is not None else start >= end):
        return None
    return Range(Quarter(start, 4, first), Quarter(end, 4, last))


def parts_range(g: Groups) -> Expression | None:
    """ "from late October to mid-November"."""
    first, last = _month(g), _month(g, "n")
    if first is None or last is None or _moved(g):
        return None
    return Range(Part(g.get("e"), Month(first, _year(g))), Part(g.get("f"), Month(last, _year(g))))


def month_bare(g: Groups) -> Expression | None:
    """A month alone; "July and August 2022" and "July or August of next year" have one year for both."""
    month, joint, other = _bare_month(g), g.after(), g.after(2)
    if month is None:
        return None
    shares = joint is not None and joint.lower in _LIST_SIGNS and other is not None and "MONTH" in other.classes
    if not shares:
        return Month(month)
    year = _list_year(g)
    return Month(month, year, _counted_year_of_list(g) if year is None else None)


def year_word(g: Groups) -> Expression | None:
    year = g.get("nw") if g.has("nw") else _year(g)
    return Year(int(year)) if year is not None and 1500 <= year <= 2100 else None


def year_bare(g: Groups) -> Expression | None:
    """A number of four digits that stands as years do: from 1900 to 2100, or after a word that years follow."""
    year = _year(g)
    if year is None:
        return None
    before, after = g.before(), g.after()
    if after is not None and after.classes.keys() & _COUNTED and not _heads_line(g, after):
        return None  # "2,000" without its comma: "1500 troops", "1000 EST"
    if after is not None and after.lower == "-" and _is_extension(g.after(2), year):
        return None  # "2012-5550", "2012-1400"
    if before is not None:
        number = g.before(2)
        range_end = before.lower == "-" and year >= 1800 and not (number is not None and "NUM" in number.classes)
        around = before.lower == "-" and number is not None and number.lower in ("pre", "post")
        if around:
            return Year(year) if 1700 <= year <= 2100 else None  # "the pre-1967 lines"
        if ("NUMBERED" in before.classes and not range_end) or before.lower.isdigit():
            return None  # "Resolution 1929", "Flight 2012"
    stands = before is not None and "YEARPREP" in before.classes
    if year < _OLD:  # "In 1453 the city fell", not "in 1200 cities"
        stands = stands and (after is None or "AFTERYEAR" in after.classes)
    return Year(year) if 1900 <= year <= 2100 or stands or _year_of_name(g, year) else None


_OLD = 1500  # numbers below it seldom are years


def _is_extension(token: Token | None, year: int) -> bool:
    """Whether the digits behind a year and a dash are four or more and no later year."""
    digits = "" if token is None else token.lower
    return digits.isdigit() and len(digits) >= 4 and not year <= int(digits) <= 2150


def _heads_line(g: Groups, after: Token) -> bool:
    """Whether the year and a colon open a line or a sentence, as in a list of years: "2012: They met in Oslo."."""
    before, line = g.before(), g.text[: g.first.start].rstrip(" ")
    if after.lower == ":" and before is not None and before.lower in ("in", "since", "of", "by"):
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


def year_range(g: Groups) -> Expression | None:
    first, last = int(g.get("y")), g.get("z")
    second = int(last) if not isinstance(last, str) else first // 100 * 100 + int(last)
    if isinstance(last, str) and second <= first and 1 <= int(last) <= 12:
        beside = (g.before(), g.after())
        link = any(token is not None and token.lower in ("/", "-") for token in beside)  # of an address or a number
        return None if link else Month(int(last), first)  # "2014-10"
    if not (1000 <= first < second <= 2150):
        return None
    after = g.after()
    if first < _OLD and (g.first.lower not in ("from", "between") or (after and "AFTERYEAR" not in after.classes)):
        return None  # "1200 to 1400 members"
    return Range(Year(first), Year(second))


def quarter(g: Groups) -> Expression | None:
    n = g.get("q") if g.has("q") else g.get("o") if g.has("o") else 2
    limit = 2 if g.has("half") else 4
    if not 1 <= n <= limit or (g.has("article") and g.has("hyphen")):
        return None  # "the third-quarter loss" is read from its second word
    after, round_ = g.after(), g.after(2)
    if after is not None and after.lower == "-" and round_ is not None and round_.lower in ("final", "finals"):
        return None  # "the first quarter-final"
    rel = None
    if g.has("rel"):
        rel = _REL.get(_rel(g) or "", 0)
        rel = -1 if _rel(g) == "year" else rel
    year = _fiscal_code(g) if g.has("f") else _year(g)
    return Quarter(n, limit, year, rel, g.has("fiscal") or g.has("f"))


_BUSINESS = re.compile(
    r"\b(?:profits?|sales|revenues?|earnings|net\s+income|net\s+loss|exports|imports|shipments|orders|turnover|gdp|economy)\b",
    re.IGNORECASE,
)


def report_half(g: Groups) -> Expression | None:
    """ "profit in the first half": of a year where business is told of, not of a match."""
    before, after = g.before(), g.after()
    if g.get("q") not in (1, 2) or before is None or before.lower not in ("in", "for", "during", "of"):
        return None
    if after is not None and not (_ends_day(after) or after.lower in ("from", "as", "after", "because", "by")):
        return None
    if after is not None and after.lower == "of":
        return None  # "in the first half of the match"
    near = g.text[max(0, g.first.start - 120) : g.first.start + 80]
    return Quarter(g.get("q"), 2) if _BUSINESS.search(near) else None


def last_quarter(g: Groups) -> Expression | None:
    """ "the last quarter of 2022"."""
    return Quarter(4, 4, _year(g), None if _rel(g) is None else _REL.get(_rel(g) or "", 0))


def quarter_code(g: Groups) -> Expression | None:
    text = g.get("q") if g.has("q") else g.get("h")
    if len(text) == 6:
        return Quarter(int(text[5]), 4, int(text[:4]))
    if text[0] in "qh":
        rel = None if not g.has("rel") else _REL.get(_rel(g) or "", 0)
        return Quarter(int(text[1]), 4 if text[0] == "q" else 2, _year(g), rel)
    return Quarter(int(text[0]), 4, _year2(text[2:]))


def _fiscal_code(g: Groups) -> int:
    """The year of "FY2017" or "FY17"."""
    digits = "".join(c for c in g.get("f") if c.isdigit())
    return int(digits) if len(digits) == 4 else _year2(digits)


def fiscal_year(g: Groups) -> Expression | None:
    if g.has("f"):
        return FiscalYear(_fiscal_code(g))
    if g.has("rel"):
        return FiscalYear(None, _REL.get(_rel(g) or "", 0))
    return FiscalYear(_year(g), 0)


def season(g: Groups) -> Expression | None:
    token = g.token("s")
    if token is None:
        return None
    rel = _rel(g)
    year = _year(g)
    before = g.before()
    if g.has("the"):
        return Season(g.get("s"), None, _years_on(rel))
    if rel == "that" and token.lower == "fall" and before is not None and before.lower not in (".", ",", "in", "by"):
        return None  # "the drops that fall"
    if g.has("rel2"):
        rel2 = g.token("rel2")
        return Season(
            g.get("s"),
            None,
            {"last": "year-1", "next": "year+1", "this": "year+0"}.get(rel2.lower if rel2 else ""),
        )
    return Season(g.get("s"), year, rel)


def season_bare(g: Groups) -> Expression | None:
    token, before = g.token("s"), g.before(1 if g.first.lower == "the" else 2)
    if token is None or (
        token.lower in ("spring", "fall")
        and before is not None
        and before.lower not in ("in", "of", "by", "until", "since", "for", "during", "late", "early")
    ):
        return None
    after = g.after()
    if _names(after, g):
        return None  # "the Winter Palace"
    if token.lower == "fall" and after is not None and after.lower == "of":
        return None  # "the fall of the city"
    years = {"YEAR", "APOSYEAR"}
    if after is not None and (after.lower in ("olympics", "games") or not years.isdisjoint(after.classes)):
        return None  # with the year: "in autumn 2022" is read from its second word
    return Season(g.get("s"))


def decade(g: Groups) -> Expression | None:
    if g.has("t"):
        return Decade(1900 + g.get("t"))
    written = g.get("dc")
    digits = "".join(c for c in written if c.isdigit())
    before = g.before()
    if len(digits) == 2 and written[0].isdigit() and g.token("the") is None:
        spoken = before is not None and before.lower in ("early", "late", "mid", "the", "of")
        if not (spoken and int(digits) >= 50):
            return None  # "in his 30s", "early 20s"
    if len(digits) == 4 and digits[3] == "0":
        return Decade(int(digits))
    if len(digits) == 4 and written[4] in "'’" and g.token("the") is None:
        return Year(int(digits)) if 1500 <= int(digits) <= 2100 else None  # "since 1961's storm"
    if len(digits) == 2 and digits[1] == "0":
        return Decade((1900 if int(digits) >= 20 else 2000) + int(digits))
    return None


def decade_range(g: Groups) -> Expression | None:
    """ "the 1860s-1870s", "from the 1970s to the 1990s"."""
    decades = [int(text[:4]) for text in (g.get("dc"), g.get("ec")) if len(text.rstrip("s'’")) == 4 and text[3] == "0"]
    return Range(Decade(decades[0]), Decade(decades[1])) if len(decades) == 2 and decades[0] < decades[1] else None


def century_range(g: Groups) -> Expression | None:
    """ "the 17th-19th centuries", "from the 12th to the 15th century"."""
    first = g.get("o") if g.has("o") else g.get("ow")
    last = g.get("p") if g.has("p") else g.get("pw")
    if not 1 <= first < last <= 30 or g.has("either") or (g.has("both") and g.first.lower != "between"):
        return None
    return Range(Century(int(first)), Century(int(last)))


def about_year(g: Groups) -> Expression | None:
    """ "circa 1860", "c. 1860"."""
    return Part("APPROX", Year(int(g.get("y"))))


def century(g: Groups) -> Expression | None:
    n = g.get("o") if g.has("o") else g.get("ow")
    return Century(int(n)) if 1 <= n <= 30 else None


# --- parts of units -------------------------------------------------------------------------------------------------


def _part(g: Groups, whole: Expression | None) -> Expression | None:
    if whole is None:
        return None
    token = g.token("e") if g.has("e") else None
    if token is None:
        return whole
    mod = g.get("e")
    return Part(mod, whole)


def part_unit(g: Groups) -> Expression | None:
    """ "early next year", "late last month", "the end of this week"."""
    unit = g.get("u")
    if unit == "D":
        return None
    n = _REL.get(_rel(g) or "", 0)
    if g.has("that"):
        return None if unit == "WE" else _part(g, Unit(unit, 0, story=True))
    return _part(g, Weekend(n) if unit == "WE" else Unit(unit, n))


def unit_end(g: Groups) -> Expression | None:
    """ "by EOM", "the EOY": the end of this month, of this year."""
    before = g.before()
    led = before is None or before.lower in ("by", "at", "before", "until", "till")
    mod, unit = g.get("k").split()
    return Part(mod, Unit(unit, 0)) if led and g.written("k").isupper() else None


def year_end(g: Groups) -> Expression | None:
    """ "year-end", "the year end"."""
    return Part("END", Unit("Y", 0))


def part_month(g: Groups) -> Expression | None:
    month = _month(g)
    return None if month is None else _part(g, Month(month, _year(g), _rel(g)))


def half_of_month(g: Groups) -> Expression | None:
    """ "the second half of July": a part of the month; on which days it starts and ends the words do not say."""
    n = g.get("o") if g.has("o") else 2 if g.written("k").lower() == "last" else g.get("k")
    if n not in (1, 2):
        return None
    month = _month(g) if g.has("m") else None
    if g.has("m") and month is None:
        return None
    whole = Unit("M", _REL.get(_rel(g) or "", 0)) if month is None else Month(month, _year(g))
    return Part("START" if n == 1 else "END", whole)


def part_month_of(g: Groups) -> Expression | None:
    return _part(g, month_of_unit(g))


def part_year(g: Groups) -> Expression | None:
    year = _year(g)
    return None if year is None else _part(g, Year(year))


def part_season(g: Groups) -> Expression | None:
    return _part(g, Season(g.get("s"), _year(g), _rel(g)))


def part_weekday(g: Groups) -> Expression | None:
    return _part(g, Weekday(g.get("wd"), _rel(g)))


def part_day(g: Groups) -> Expression | None:
    return _part(g, Unit("D", g.get("ad")))


def part_decade(g: Groups) -> Expression | None:
    return _part(g, decade(g))


def part_century(g: Groups) -> Expression | None:
    return _part(g, century(g))


def part_quarter(g: Groups) -> Expression | None:
    return _part(g, quarter(g))


# --- holidays, refs -------------------------------------------------------------------------------------------------


def holiday(g: Groups) -> Expression | None:
    rel = _rel(g)
    if g.has("rel2"):
        rel2 = g.token("rel2")
        rel = {"last": "year-1", "next": "year+1", "this": "year+0"}.get(rel2.lower if rel2 else "")
    before = g.before()
    if before is not None and before.lower in ("merry", "happy"):
        return None  # "Merry Christmas" is a greeting
    if (after := g.after()) is not None and after.lower in ("egg", "eggs", "bunny"):
        return None
    if _names(g.after(), g) or (g.written("h").lower() == "corpus christi" and _is_town(g)):
        return None
    if len(g.text) > SHORT and g.written("h").islower() and g.written("h").replace("’", "'") in ORDINARY_DAYS:
        return None  # "the king's day began", "an epiphany"
    if before is not None and before.lower in ("parsi", "choti", "little"):
        return None  # other days than those that their last words name
    return Holiday(g.get("h"), _year(g), rel)


def _is_town(g: Groups) -> bool:
    """Whether the words around are those of the town: "in Corpus Christi", "the Corpus Christi Council"."""
    before, after = g.before(), g.after()
    return (before is not None and before.lower in _TOWARDS) or (
        after is not None and (after.lower == "," or _capital(after, g))
    )


_TOWARDS = {"in", "to", "from", "at", "near", "outside", "into"}


def holiday_offset(g: Groups) -> Expression | None:
    """ "Christmas two years ago": the holiday of that year; months pick the nearest year."""
    n, unit = int(g.get("n") or 1), g.get("us") if g.has("us") else g.get("u")
    token = g.token("dir")
    past = token is not None and token.lower == "ago"
    if unit == "Y":
        return Holiday(g.get("h"), None, f"year{-n if past else n:+d}")
    return Holiday(g.get("h"), None, "last" if past else "next") if unit == "M" else None


def reference(g: Groups) -> Expression | None:
    token = g.token("r")
    after, before = g.after(), g.before()
    if token is None:
        return None
    word = token.lower
    if word == "current" and after is not None and after.lower == "of":
        return None  # "a current of discontent"
    if word == "now" and g.written("r").isupper() and _is_name(after, g) and after is not None:
        letters = g.text[after.start : after.end]
        if not letters.isupper():
            return None  # "NOW Lebanon"
    if word == "soon" and (
        (after is not None and after.lower in ("after", "as"))
        or (before is not None and before.lower in ("as", "too", "very"))
    ):
        return None
    if word == "recently" and after is not None and after.lower == "as" and before is not None and before.lower == "as":
        return None  # "as recently as Monday"
    if word == "shortly" and after is not None and after.lower in ("after", "before"):
        return None
    return Ref(g.get("r"))


_AFTER_MOMENT = {"of", "when", "that", "it", "they", "he", "she", "we", "i", "the", "his", "her"}
_PRONOUNS = ("it", "they", "he", "she", "we", "i", "you")


def until_then(g: Groups) -> Expression | None:
    """ "until then": up to the day that the story last set."""
    return Then()


def long_ago(g: Groups) -> Expression | None:
    return Ref("PAST_REF")


def other_day(g: Groups) -> Expression | None:
    """ "the other day": some day not long ago; "the other week" and "the other night" too."""
    after = g.after()
    unit = g.token("u")
    one_of_two = after is not None and after.lower in ("of", "was", "is", "will", "had")
    return None if one_of_two or (unit is not None and g.get("u") not in ("D", "W")) else Ref("PAST_REF")


def near_term(g: Groups) -> Expression | None:
    """ "in the near term", "over the short term"."""
    return Ref("FUTURE_REF")


def reference_noun(g: Groups) -> Expression | None:
    after = g.after()
    if (
        after is not None
        and after.lower.isalpha()
        and after.lower
        not in (
            "and",
            "or",
            "to",
            "that",
            "is",
            "was",
            "will",
            "of",
            "when",
            "but",
            "as",
            "with",
            "by",
            "because",
            "the",
            *_PRONOUNS,
        )
    ):
        return None
    if after is not None and after.lower == "of":
        return None
    return Ref(g.get("r"))


# --- times of day ---------------------------------------------------------------------------------------------------


def _zone(g: Groups) -> str | None:
    return g.get("z") if g.has("z") else "local" if g.has("local") else None


def clock(g: Groups) -> Expression | None:
    if g.has("cw"):
        hour, minute = g.get("cw"), 0
    elif g.has("mil"):
        hour, minute = int(g.get("mil")[:2]), int(g.get("mil")[2:])
    elif g.has("c"):
        read = _clock(g.get("c"))
        if read is None:
            return None
        hour, minute = read
        if hour < 12 and "m" not in g.get("c") and (_tonight(g) or (g.has("p") and g.get("p") in ("AF", "EV"))):
            hour += 12  # "4:30 in the afternoon", "7:30 tonight"
    else:
        hour, minute = int(g.get("n")), 0
        if not 1 <= hour <= 12:
            return None
        code = g.get("p")
        hour = hour % 12 + (12 if code in ("AF", "EV") or (code == "NI" and hour >= 6) else 0)
    return Clock(hour, minute, _zone(g), _clock_day(g))


def _tonight(g: Groups) -> bool:
    """Whether an hour is one of this evening."""
    day = g.token("ad")
    return day is not None and day.lower == "tonight"


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
    joined = g.has("both") and not (before is not None and before.lower == "between")
    named = g.has("wd") or g.has("ad") or g.has("m") or g.has("s") or g.has("i")
    if joined or g.has("either") or (not named and not g.has("k")):
        return None
    last = None if not g.has("k") else _clock(g.get("k"))
    first = _clock(g.get("c")) if g.has("c") else (g.get("cw"), 0) if g.has("cw") else (int(g.get("n")), 0)
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
    if not 1 <= g.get("n") <= 12 or not (after is None or _ends_day(after) or g.has("local")):
        return None  # "Saturday night at 12 stadiums"
    if g.first.classes.keys() & {"SMALL"} and not (before is None or before.lower in _BEFORE_CLOCK):
        return None  # "killed 8 tonight"
    code = g.get("p") if g.has("p") else "NI"
    n = int(g.get("n"))
    hour = n % 12 + (12 if code in ("AF", "EV") or (code == "NI" and n >= 6) else 0)
    day = _clock_day(g) if g.has("wd") or g.has("ad") else Unit("D", 0) if g.token("night") or g.has("p") else None
    return Clock(hour, 0, _zone(g), day)


def clock_in_words(g: Groups) -> Expression | None:
    """ "half past ten on Tuesday", "a quarter to nine"."""
    before, after = g.before(), g.after()
    said = _clock(g.get("c")) if g.has("c") else (int(g.get("n")), 0)
    if said is None or said[1] or (g.has("c") and "m" not in g.get("c")):
        return None
    hour = said[0] % 12 or 12
    token = g.token("past") or g.token("before")
    minutes = 30 if token is not None and token.lower == "half" else 15
    if token is not None and "NUM" in token.classes:
        minutes = token.classes["NUM"]
    led = before is None or before.lower in _BEFORE_CLOCK
    dated = g.has("wd") or g.has("ad") or g.has("m") or g.has("p")
    half = token is not None and token.lower == "half"
    if not (1 <= hour <= 12 and 1 <= minutes <= 59 and minutes == int(minutes)) or not (led or dated or half):
        return None
    if not (after is None or dated or _ends_day(after)):
        return None  # "a quarter to ten countries"
    hour = (
        hour % 12 + (12 if g.get("p") in ("AF", "EV") or (g.get("p") == "NI" and hour >= 6) else 0)
        if g.has("p")
        else hour
    )
    if g.has("c"):
        hour = said[0]
    elif _tonight(g) and not g.has("p"):
        hour = hour % 12 + 12  # "half past seven tonight"
    if g.has("before"):
        hour, minutes = (hour - 1) % 24, 60 - minutes
    return Clock(hour, int(minutes), _zone(g), _clock_day(g))


_BEFORE_CLOCK = {"at", "by", "around", "until", "till", "before", "after", "about", "near", "from", "to", "since"}


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
        month, day = _month(g), _day(g)
        if month is None or day is None:
            return None
        return Date(_year(g), month, day, g.get("wd") if g.has("wd") else None)
    if g.has("wd"):
        return Weekday(g.get("wd"), _rel(g))
    return _day_beside(g) if g.has("beside") else None


def _day_beside(g: Groups) -> Expression:
    """ "the next day", counted from the day that was told last."""
    return Unit("D", _REL.get(g.written("beside").lower(), 0), story=True)


def day_part(g: Groups) -> Expression | None:
    day: Expression | None = None
    if _is_programme(g) and g.written("p").istitle():
        return None  # but "the firm's Monday night statement"
    if _names(g.after(), g) and _capital(g.token("p"), g):
        return None  # "Saturday Night Live"
    if _is_preposition(g):
        return None  # "following Tuesday night's vote"
    if g.first.lower in ("the", "in") and g.written("p").istitle() and not (g.has("wd") or g.has("ad") or g.has("m")):
        return None  # "the Evening Standard", "Imus in the Morning"
    if g.first.lower == "in" and _of_a_date(g):
        return None  # "in the night of 6 March" is read from its second word
    if g.first.lower == "the" and not g.has("ad") and _of_an_event(g):
        return Ambiguous(f"XXXX-XX-XXT{g.get('p')}", "unresolved: it is the day of what the words tell of", "TIME")
    if g.has("wd"):
        day = Weekday(g.get("wd"), _rel(g))
    elif g.has("ad"):
        day = Unit("D", g.get("ad"))
    elif g.has("m"):
        month, dom = _month(g), _day(g)
        if month is None or dom is None:
            return None
        day = Date(_year(g), month, dom)
    elif g.has("before"):
        if g.get("p") != "NI":
            return None
        day = Unit("D", -2)
    elif g.has("beside"):
        day = _day_beside(g)
    elif g.has("rel"):
        n = _REL.get(_rel(g) or "", 0)
        beside = n > 0 or _rel(g) == "previous"
        day = Unit("D", n, story=True) if beside else Unit("D", n)
    elif g.has("that"):
        day = Unit("D", 0, story=True)
    return DayPart(g.get("p"), day)


def part_of_two_days(g: Groups) -> Expression | None:
    """ "the night of 24/25 July": it begins on the first of the two."""
    days = month_slash(g)
    return DayPart(g.get("p"), days.first) if isinstance(days, Range) else None


def _of_a_date(g: Groups) -> bool:
    """Whether a date follows the part of a day: "in the night of 6 March", "in the morning of the next day"."""
    of, day, beside = g.after(), g.after(2), g.after(3)
    if of is None or of.lower != "of" or day is None:
        return False
    if day.lower == "the" and beside is not None and beside.lower in ("following", "next", "previous", "same"):
        return True
    return not _DATED.isdisjoint(day.classes)


_DATED = frozenset(["SLASH", "MONTH", "DAY", "ORD"])


def _of_an_event(g: Groups) -> bool:
    """Whether the part of a day is that of something told: "the night of the debate"."""
    after, owner = g.after(), g.after(2)
    return after is not None and after.lower == "of" and owner is not None and owner.lower in _OWNERS


_OWNERS = {"the", "his", "her", "their", "its", "a", "an"}


def overnight(g: Groups) -> Expression | None:
    """ "launched drones overnight": the night before the report; no adjective ("an overnight stay")."""
    before, after = g.before(), g.after()
    if before is not None and before.lower in ("an", "the", "its", "his", "her", "their", "any", "no"):
        return None
    if before is None or not (before.lower.isalpha() or before.lower.isdigit()):
        return None  # "rose, overnight, to fame"
    if after is not None and not (_ends_day(after) or after.lower in ("into", "by", "from", "after", "as", "on")):
        return None
    clause = re.split(r"[.;:!?,]\s|\n\s*\n", g.text[max(0, g.first.start - 80) : g.first.start])[-1]
    return None if _FIGURATIVE.search(clause) else DayPart("NI", None)


# before "overnight" it is how quickly, or how long, not when: "it will not happen overnight", "to stay overnight"
_FIGURATIVE = re.compile(
    r"\b(?:not|never|cannot|will|would|could|can|may|might|almost|virtually|practically|literally|seemingly"
    r"|stay(?:s|ed|ing)?|to\s+\w+|everything|is|are)\b|n['’]t\b",
    re.IGNORECASE,
)


# --- the grammar ----------------------------------------------------------------------------------------------------

Y = "(y=YEAR | wy=WORDYEAR)"
YEAR_OPT = "((',' | '-')? (y=YEAR | wy=WORDYEAR | ay=APOSYEAR))?"
DOM = "(d=DAY | o=ORD | w=DAYORD)"
DOM2 = "(e=DAY | p=ORD | x=DAYORD)"
WD = "wd=WEEKDAY '.'?"
MON = "m=MONTH '.'?"
MON2 = "n=MONTH '.'?"
# a bracket closes what a reporter put into a quotation: "on [July] 4"
MD = f"{MON} (']' | '-' | '/' | ',' | the)? {DOM}"
DM = f"the? {DOM} (day of | '-' | '/' | of | ',')? {MON}"
REL = "rel=(LAST | NEXT | THIS | COMING | PAST)"
LNT = "rel=(last | next | this | previous | following | coming | past | upcoming)"
TO = "('-' | '–' | '—' | to | through | thru | until | till)"
TO_AND = "('-' | '–' | '—' | to | through | thru | until | till | both=and | either=or)"
QTY = "(n=NUM (to | or | '-') NUM | one=a | one=an | one=one | n=NUM | v=VAGUE | a v=VAGUE | a n=DOZEN)"
EXTRA = "(more | other | additional | full | straight | consecutive | long | short | whole | whopping | of)?"
UNITS = "(us=UNITS | u=UNIT | tu=TUNIT)"
HALF = "(and one=a half=half)?"
LENGTH = "(close to | at least | at most | no? more than | less than | up to | ABOUT | as many as)?"
AROUND = (
    "(close to | at least | at most | no? more than | less than | up to | over | under | ABOUT | within | as many as)?"
)
ZONE = "((z=ZONE)? '(' (NUM | CLOCK) ZONE ')' | z=ZONE | '(' z=ZONE ')' | local=local time | time)?"
TIME = "(c=CLOCK | cw=CLOCKWORD)"
BESIDE = "(beside=(following | next | previous | same))"
EARLYMOD = "(the e=EARLY (of | in) | e=EARLY of | the? very? e=EARLYADJ ('-' | in | of)?)"

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

_JOINT = "(',' | and | or)"

# the day that stands behind or before a time of day
ON_DAY = f"({WD} ','? {MD} {YEAR_OPT} | {WD} ','? {DM} {YEAR_OPT} | {MD} {YEAR_OPT} | {DM} {YEAR_OPT} | (rel=(LAST | NEXT | THIS))? {WD} | ad=ADVERB | s=SLASH | i=ISO)"

RULES: tuple[Rule, ...] = (
    # a time of day with its day
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
    # a part of a day
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
    # ranges
    Rule(
        "range of dates with years",
        f"(from | between)? (WEEKDAY '.'? ','?)? {MD} ','? y=YEAR {TO_AND} (WEEKDAY '.'? ','?)? {MON2} the? {DOM2} ','? z=YEAR",
        dates_range,
    ),
    Rule(
        "range of dates with years, day first",
        f"(from | between)? (WEEKDAY '.'? ','?)? {DM} ','? y=YEAR {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} of? {MON2} (','? z=YEAR)?",
        dates_range,
    ),
    Rule("range of weekdays, next", f"ad=ADVERB {TO} (rel=(next | this | coming))? we=WEEKDAY", adverb_range),
    Rule("two days of a month", f"{MON} s=SLASH", month_slash),
    Rule("two days of a month, day first", f"(s=SLASH | d=DAY '/' e=DAY) of? {MON} (','? y=YEAR)?", month_slash),
    Rule(
        "range of days in two months",
        f"(from | between)? (WEEKDAY '.'? ','?)? {MD} {TO_AND} (WEEKDAY '.'? ','?)? {MON2} the? {DOM2} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of days, day first, two months",
        f"(from | between)? (WEEKDAY '.'? ','?)? {DM} {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} of? {MON2} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of days",
        f"(from | between)? (WEEKDAY '.'? ','?)? {MD} {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of days, day first",
        f"(from | between)? (WEEKDAY '.'? ','?)? the? {DOM} {TO_AND} (WEEKDAY '.'? ','?)? the? {DOM2} of? {MON} {YEAR_OPT}",
        date_range,
    ),
    Rule(
        "range of weekdays of a week",
        f"((from)? {WD} {TO} | between {WD} (and | to)) we=WEEKDAY (of)? {LNT} week",
        weekdays_of_week,
    ),
    Rule(
        "range of weekdays",
        f"(from | between)? {REL}? {WD} {TO} (this | next | the following)? we=WEEKDAY",
        weekday_range,
    ),
    Rule("between two weekdays", f"between {REL}? {WD} and we=WEEKDAY", weekday_range),
    Rule(
        "range of parts of months",
        f"(from | between)? {EARLYMOD} {MON} {TO_AND} the? f=EARLYADJ ('-' | in | of)? {MON2} (','? y=YEAR)?",
        parts_range,
    ),
    Rule("range of months", f"(from)? {MON} {TO} {MON2} (','? of? y=YEAR)?", month_range),
    Rule("between two months", f"between {MON} and {MON2} (','? of? y=YEAR)?", month_range),
    Rule("range of months with years", f"(from | between)? {MON} y=YEAR {TO_AND} {MON2} z=YEAR", months_range),
    Rule("range of quarter codes", f"(from)? q=QUARTER of? (y=YEAR)? {TO} r=QUARTER of? (z=YEAR)?", quarter_range),
    Rule("between two quarter codes", "between q=QUARTER of? (y=YEAR)? and r=QUARTER of? (z=YEAR)?", quarter_range),
    Rule(
        "range of quarters",
        f"from the k=ORDWORD quarter (of? y=YEAR)? {TO} the l=ORDWORD quarter of? (z=YEAR)",
        quarter_range,
    ),
    Rule("range of years", "(from)? y=YEAR ('-' | '–' | to | through | until) (z=YEAR)", year_range),
    Rule("between two years", "between y=YEAR and z=YEAR", year_range),
    Rule("range of years, short", "y=YEAR ('-' | '–' | '/') z=TWO", year_range),
    Rule(
        "range of centuries",
        f"(from | between)? (the)? (o=ORD | ow=ORDWORD) ('-')? century? {TO_AND} (the)? (p=ORD | pw=ORDWORD) ('-')? (century | centuries)",
        century_range,
    ),
    # a day or week of a longer unit
    Rule(
        "nth of a unit",
        f"(the)? (k=ORDWORD | k=last | o=ORD | k=ORDWORD back=last | o=ORD back=last) (wd=WEEKDAY | u=UNIT) (of | in) (the)? ({MON} (of? ','? y=YEAR)? | rel=(last | next | this | current | the | that) wu=UNIT | y=YEAR)",
        nth_of,
    ),
    Rule(
        "day of a counted month",
        f"(the)? {DOM} (day)? of (the)? rel=(last | next | this | current | coming | following | previous) month",
        dom_of_unit,
    ),
    Rule(
        "date of a counted year",
        f"(WEEKDAY '.'? ','?)? ({MD} | {DM}) (of | ',')? rel=(last | next | this) year",
        date_of_year,
    ),
    Rule(
        "date of the story's year",
        f"(WEEKDAY '.'? ','?)? ({MD} | {DM}) (of | in)? (the=that | the=the rel=(same | following | previous | next)) year",
        date_of_year,
    ),
    Rule(
        "date of a year so long ago",
        f"(WEEKDAY '.'? ','?)? ({MD} | {DM}) (of | ',')? (n=NUM | one=a | one=one) (u=UNIT | us=UNITS) ago",
        date_of_year,
    ),
    Rule(
        "month of a year so long ago", f"{MON} (of)? (n=NUM | one=a | one=one) (u=UNIT | us=UNITS) ago", month_of_offset
    ),
    Rule("month in so many years", f"{MON} in=in (n=NUM | one=a | one=one) (u=UNIT | us=UNITS)", month_of_offset),
    Rule("weekend of a date", f"(the)? end=weekend of ({MD} | {DM}) {YEAR_OPT}", week_of),
    Rule("week of a date", f"(the)? week (of | beginning | starting) ({MD} | {DM}) {YEAR_OPT}", week_of),
    # days
    Rule("date of an era", f"{MD} ','? era=NUM (ad | ce | buddhist=be | buddhist=BEDOT)", date_of_era),
    Rule("date of an era, day first", f"{DM} ','? era=NUM (ad | ce | buddhist=be | buddhist=BEDOT)", date_of_era),
    Rule("date with its year first", f"y=YEAR {MON} {DOM}", date),
    Rule("year and month", f"y=YEAR ('-' | '/' | ad)? {MON}", month_year),
    Rule("year before the common era", "(c | circa | ca)? '.'? era=NUM (bc | bce | BCDOT)", year_before),
    Rule("year of an era", "era=NUM (ad | ce | ADDOT | buddhist=be | buddhist=BEDOT) | ad era=NUM", year_of_era),
    Rule("ISO date", "i=ISO", iso),
    Rule("numbered week of a year", "(calendar)? week n=NUM (of | ',' | in)? y=YEAR", numbered_week),
    Rule(
        "range of dates in numbers",
        f"(from | between)? (WEEKDAY '.'? ','?)? (s=SLASH | i=ISO) {TO_AND} (WEEKDAY '.'? ','?)? (t=SLASH | j=ISO)",
        range_in_numbers,
    ),
    Rule("date in numbers", "(WEEKDAY '.'? ','?)? s=SLASH", slash),
    Rule("date with a short year", f"({WD} ','?)? ({MD} | {DM}) (',' | '-')? yy=YY", date_of_short_year),
    Rule("weekday with date", f"{WD} ','? (the)? {MD} {YEAR_OPT}", date),
    Rule("weekday with date, day first", f"{WD} ','? {DM} {YEAR_OPT}", date),
    Rule(
        "date with its weekday behind",
        f"({MD} | {DM}) (','? (y=YEAR))? (',' {WD} | bracket='(' wd=WEEKDAY '.'? ')')",
        date_then_weekday,
    ),
    Rule("date", f"{MD} {YEAR_OPT}", date),
    Rule("date, day first", f"{DM} {YEAR_OPT}", date),
    Rule("date with last or next", f"{LNT} {MD}", date),
    Rule("day of this month", f"{WD} ','? the? o=ORD", day_of_month),
    Rule("day of a list before its month", "(the)? (d=DAY | o=ORD)", day_of_list_before_month, ahead=_JOINT),
    Rule("day of the month", "the o=ORD", day_of_month),
    Rule("day of the month in words", "the w=DAYORD", day_in_words, behind="(on | by | until | since)"),
    Rule("day of a list", "(d=DAY | o=ORD)", day_of_list, behind=_JOINT),
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
    Rule("part of a weekday's day", f"{EARLYMOD} {LNT}? {WD}", part_weekday),
    Rule("weekday with its order behind", f"{WD} rel=(last | next)", weekday_last),
    Rule("weekday", f"(rel=(last | next | this | coming | past | previous | following | upcoming))? {WD}", weekday),
    Rule("this coming weekday", f"this rel=(coming | past) {WD}", weekday),
    Rule("part of a named day's", f"{EARLYMOD} ad=ADVERB", part_day),
    Rule("day word", "(EARLIER | later)? ad=ADVERB", day_word),
    # offsets
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
    # counted units around the anchor
    Rule("first of a period", f"(the)? ORDWORD {QTY} {UNITS}", duration),
    Rule(
        "rolling period",
        f"{LENGTH} (the | this | these | those | its | his | her | their | our)? rel=(past | last | next | coming | previous | preceding | latest | recent | upcoming | following | prior | ensuing) ({QTY} (of)?)? EARLIER? (more | full | straight | or so | LENGTHY)? (us=UNITS | tu=TUNIT) | (next | last | past) n=NUM u=UNIT",
        rolling,
    ),
    Rule("rolling single period", "(the | this) rel=(past | coming) (one=one)? u=UNIT", rolling),
    # the quarter that a company report speaks of
    Rule(
        "a year before the report's quarter",
        "(the)? (comparable | same | corresponding)? ago=year '-' (ago | earlier) (said=quarter | period)",
        report_quarter,
    ),
    Rule(
        "the report's quarter a year before",
        "(the)? (comparable | same | corresponding | like) (said=quarter | period) (of)? (a year ago=(ago | earlier) | ago=last year)",
        report_quarter,
    ),
    Rule("quarter of the year before", "(the)? rel=year '-' (ago | earlier) q=ORDWORD ('-')? quarter", quarter),
    Rule("the report's quarter of last year", "ago=last year POSS (said=quarter | period)", report_quarter),
    Rule("quarter by its end", "(the | its | their)? quarter", ended_quarter, ahead="(ended | ending)"),
    Rule(
        "last of several quarters",
        "(the)? q=ORDWORD closing=quarters (of? (y=YEAR | wy=WORDYEAR))?",
        listed_quarter,
        behind="(and | or | the)",
    ),
    Rule("one of several quarters", "(the)? q=ORDWORD", listed_quarter, ahead=_JOINT),
    Rule("the quarter a year before", "(the)? said=quarter (a year ago=(ago | earlier))", report_quarter),
    Rule("a year before", "ago=year '-' (ago | earlier)", report_quarter),
    Rule(
        "the report's quarter",
        "the (latest=(latest | most recent))? quarter | the latest period",
        report_quarter,
    ),
    Rule("the report's quarter in a year", "(the)? y=YEAR (quarter | period)", report_quarter),
    Rule("quarter after its year", "(the)? y=YEAR ('-' | POSS)? (fiscal)? q=ORDWORD ('-')? quarter", quarter),
    Rule("the year in words", "(the)? year (y=YEAR | wy=WORDYEAR | nw=NUMW)", year_word),
    Rule("year's length", "(the | a | its)? (fiscal)? year", year_long, ahead="(ended | ending | to MONTH)"),
    Rule(
        "working day",
        "(the)? (rel=(last | previous | next | following)) (WORKDAY | (working | business) day)",
        working_day,
    ),
    Rule("these days", "these days | (at) (the | this) moment | (at) this time", these_days),
    Rule("quarter in figures", "(the | its)? o=ORD ('-')? quarter ((of)? (y=YEAR | f=FY))?", quarter),
    # fiscal years, quarters, halves
    Rule("last quarter of a year", "(the)? last quarter of (y=YEAR | (rel=(last | this | next)) year)", last_quarter),
    Rule(
        "quarter",
        "(its | article=the | EARLIER)? (fiscal=fiscal)? q=ORDWORD (hyphen='-' | fiscal=fiscal)? quarter ((of | ',')? (the)? (fiscal (year)?)? (y=YEAR | wy=WORDYEAR | (rel=(last | this | next) year)))?",
        quarter,
    ),
    Rule("quarter of a counted year", "rel=(last | this | next) year POSS q=ORDWORD ('-')? (fiscal)? quarter", quarter),
    Rule(
        "half of a year",
        "(the)? (q=ORDWORD | o=ORD | last) ('-')? half=half of (the)? (y=YEAR | (rel=(last | this | next))? year)",
        quarter,
    ),
    Rule("half of the report's year", "(the | its) q=ORDWORD ('-')? half=half", report_half),
    Rule("quarter code after its year", "y=YEAR q=QUARTER", quarter_code),
    Rule(
        "quarter code",
        "q=QUARTER ((of)? (y=YEAR | ay=APOSYEAR) | (of)? rel=(last | this | next) year)?",
        quarter_code,
    ),
    Rule("half code", "h=HALF ((of)? (y=YEAR | ay=APOSYEAR) | (of)? rel=(last | this | next) year)?", quarter_code),
    Rule(
        "fiscal year",
        "(the)? (rel=(last | this | next | current | previous))? fiscal (year)? (y=YEAR | wy=WORDYEAR)",
        fiscal_year,
    ),
    Rule("fiscal year code", "f=FY", fiscal_year),
    Rule("the fiscal year", "the (current | latest)? fiscal year", fiscal_year),
    Rule("fiscal year counted", "(the | its)? rel=(last | this | next | current | previous) fiscal year", fiscal_year),
    # parts of longer units
    Rule(
        "part of a counted unit",
        f"({EARLYMOD} | e=EARLIER) (the)? rel=(last | next | this | coming | past | previous | following | current) u=UNIT",
        part_unit,
    ),
    Rule(
        "part of the unit", "(the | by | at)? e=EARLY of (the | rel=(this | last | next) | that=that) u=UNIT", part_unit
    ),
    Rule("end of a unit, in capitals", "(the)? k=UNITEND", unit_end),
    Rule("year end", "(the)? year ('-' | POSS)? e=END", year_end),
    Rule("part of a month of a year", f"{EARLYMOD} {MON} (of)? rel=(last | next | this) year", part_month_of),
    Rule(
        "part of a month",
        f"{EARLYMOD} (rel=(last | next | this))? {MON} ((of | ',')? (y=YEAR | wy=WORDYEAR))?",
        part_month,
    ),
    Rule(
        "half of a month",
        f"(the)? (k=ORDWORD | o=ORD | k=last) half of ({MON} (','? y=YEAR)? | (the | rel=(last | next | this)) month)",
        half_of_month,
    ),
    Rule("part of a quarter", "(the)? e=EARLY (of | in) the q=ORDWORD ('-')? quarter", part_quarter),
    Rule("part of a season", f"{EARLYMOD} (the)? (rel=(last | next | this))? s=SEASON (of)? (y=YEAR)?", part_season),
    Rule("part of a decade", f"{EARLYMOD} (the)? (dc=DECADE | t=TENS)", part_decade),
    Rule("part of a century", f"{EARLYMOD} (the)? (o=ORD | ow=ORDWORD) ('-')? century", part_century),
    Rule("part of a year", f"{EARLYMOD} {Y}", part_year),
    # months, seasons, years, decades, centuries
    Rule(
        "month of the story's year",
        f"{MON} (of | in)? (the=that | the=the rel=(same | following | previous | next)) year",
        month_of_unit,
    ),
    Rule(
        "month of a counted year",
        f"{MON} (of | ',')? rel=(last | next | this | previous | following) year",
        month_of_unit,
    ),
    Rule("counted month", f"rel=(last | next | this | past | coming | previous | following) {MON}", month_relative),
    Rule("month and year", f"{MON} (',' | of | '-' | '/')? (y=YEAR | wy=WORDYEAR | ay=APOSYEAR | yy=YY)", month_year),
    Rule("month", f"{MON}", month_bare),
    Rule("season of a counted year", "(the)? s=SEASON (of)? rel2=(last | next | this) year", season),
    Rule(
        "season of the story's year",
        "(the)? s=SEASON (of | in)? (the=that | the=the rel=(same | following | previous | next)) year",
        season,
    ),
    Rule("that season", "rel=that s=SEASON", season),
    Rule(
        "century of a list",
        "(the)? e=EARLYADJ? '-'? o=ORD",
        part_century,
        ahead="(and | or | to) (the)? EARLYADJ? '-'? ORD '-'? (century | centuries)",
    ),
    Rule("counted season", "(the)? rel=(last | next | this | past | coming | current) s=SEASON", season),
    Rule(
        "season and year",
        "(the)? s=SEASON (of | ',')? (y=YEAR (('-' | '–' | '/') TWO)? | wy=WORDYEAR | ay=APOSYEAR)",
        season,
    ),
    Rule("season", "(the) s=SEASON | (in | by | until | since) s=SEASON", season_bare),
    Rule("range of decades", f"(from)? (the)? dc=DECADE {TO} (the)? ec=DECADE", decade_range),
    Rule("about a year", "(circa | ca '.'? | c '.' | approximately) y=YEAR", about_year),
    Rule("decade", "(the=the)? dc=DECADE | the t=TENS", decade),
    Rule(
        "century before the common era", "(the)? (o=ORD | ow=ORDWORD) ('-')? century (bc | bce | BCDOT)", century_before
    ),
    Rule("century", "(the)? (o=ORD | ow=ORDWORD) ('-')? century", century),
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
    # units counted from the anchor
    Rule("early in the unit", "e=EARLYADJ in the u=UNIT", part_unit),
    Rule("earlier in a unit", "e=EARLIER (in)? (the | rel=(this | last | next)) u=UNIT", part_unit),
    Rule(
        "counted unit",
        "(the (rel=(following | preceding | current)) | rel=(last | next | this | current | previous | following | past | coming | latest | upcoming | preceding)) u=UNIT",
        relative_unit,
    ),
    Rule("that unit", "(that | the same | that same) u=UNIT", that_unit),
    Rule("the unit before", "the u=UNIT before", unit_before),
    Rule("the unit", "the (full | whole | entire)? u=UNIT", the_unit),
    Rule("the rest of the unit", "(all | (the)? rest=(rest | remainder) of (the | this)) u=UNIT", this_unit),
    Rule("end of the unit, with hyphens", "e=EARLY '-' of '-' the '-' u=UNIT", part_unit),
    Rule("end of a unit, in short", "e=EARLY of u=UNIT", part_unit),
    # sets
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
    # durations
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
    # references
    Rule("some time ago", "(some time | a (long | short | little) (time | while) | a while | long) AGO", long_ago),
    Rule("reference", "r=REF", reference),
    Rule("the other day", "the other (u=UNIT | DAYPART)", other_day),
    Rule("until then", "then", until_then, behind="(until | till)"),
    Rule("near term", "the (near | short | medium | long) TERM", near_term, behind="(in | for | over | of)"),
    Rule("reference noun", "the (near | distant | recent | immediate)? r=REFNOUN", reference_noun),
    # what only a bare number of four digits can be
    Rule("year", "(y=YEAR | wy=WORDYEAR)", year_bare),
)
