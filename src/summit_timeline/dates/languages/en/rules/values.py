"""What the words that a pattern names stand for: a month, a day, a year, an hour, an amount, a direction."""

from summit_timeline.dates.expressions import Expression, Unit
from summit_timeline.dates.grammar import Groups
from summit_timeline.dates.languages.en.rules.around import has_capital, is_word, word_list, word_values

_AMBIGUOUS_MONTHS = word_list("ambiguous_months")
_COUNTED_YEARS = word_list("counted_years")
STEPS = word_values("steps")


def month_of(g: Groups, name: str = "m") -> int | None:
    """The month's number, or None where "may", "march" are verbs."""
    token = g.token(name)
    if token is None:
        return None
    if (
        token.lower in _AMBIGUOUS_MONTHS
        and not has_capital(token, g)
        and not (g.has("d") or g.has("o") or g.has("y"))
        and len(g.text) > 40
    ):
        return None
    return int(g.get(name))


def day_of(g: Groups, name: str = "d") -> int | None:
    """A day of the month from `d` (a number) or `o` (an ordinal)."""
    value = g.get(name) if g.has(name) else None
    if value is None:
        ordinal, word = {"d": ("o", "w"), "e": ("p", "x")}[name]
        value = g.get(ordinal) if g.has(ordinal) else g.get(word)
    return int(value) if value is not None and 1 <= value <= 31 else None


def year_of(g: Groups) -> int | None:
    """The year that is said, in figures or words, whole or in two digits."""
    if g.has("y"):
        return int(g.get("y"))
    if g.has("wy"):
        return int(g.get("wy"))
    if g.has("ay"):
        return full_year(g.get("ay")[-2:])
    if g.has("yy"):
        return full_year(g.get("yy"))
    return None


def full_year(text: str) -> int:
    """A year of two digits: 00 to 49 are this century's, 50 to 99 the last one's (POSIX puts the border at 69)."""
    value = int(text)
    return value + (2000 if value < 50 else 1900)


OLD_YEAR = 1500  # numbers below it seldom are years


def clock_time(text: str) -> tuple[int, int] | None:
    """Hour and minute of "4:30 p.m.", "16h00"; None where there is no such time."""
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


def relative_word(g: Groups) -> str | None:
    """The word that counts from the anchor: "last", "this", "following"."""
    token = g.token("rel") if g.has("rel") else None
    return None if token is None else token.lower


def steps_of(g: Groups) -> int:
    """How many units on "last", "this" or "next" lead: -1, 0, 1."""
    return STEPS.get(relative_word(g) or "", 0)


def counted_year(word: str | None) -> str | None:
    """How far from the anchor's year "last year", "the following year" is: "year-1", "year+1"."""
    return f"year{STEPS[word]:+d}" if word in _COUNTED_YEARS else None


def story_year(rel: str | None) -> str:
    """How far from the story's year "the same", "the following" or "the previous" year is."""
    return f"story{ {'following': 1, 'next': 1, 'previous': -1}.get(rel or '', 0):+d}"


def day_beside(g: Groups) -> Expression:
    """ "the next day", counted from the day that was told last."""
    return Unit("D", STEPS.get(g.written("beside").lower(), 0), story=True)


def amount_of(g: Groups) -> tuple[float | None, str, bool]:
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


def is_few(g: Groups) -> bool:
    """Whether the amount is "a few"."""
    token = g.token("v")
    return is_word(token, "few")
