"""Months and seasons: "July", "May of last year", "this autumn"."""

import re

from summit_timeline.dates.expressions import Expression, Month, Season
from summit_timeline.dates.grammar import Groups, Rule
from summit_timeline.dates.languages.en.rules.around import (
    has_capital,
    is_name,
    is_named_before,
    is_namesake,
    is_one_of,
    is_word,
    word_list,
)
from summit_timeline.dates.languages.en.rules.lists import LIST_SIGNS, counted_year_of_list, is_day_number, year_of_list
from summit_timeline.dates.languages.en.rules.patterns import MON
from summit_timeline.dates.languages.en.rules.values import counted_year, month_of, relative_word, story_year, year_of
from summit_timeline.dates.scan import SHORT
from summit_timeline.dates.tokens import Token


def month_year(g: Groups) -> Expression | None:
    month, after = month_of(g), g.after()
    token = g.token("m")
    if (
        token is not None
        and token.lower == "may"
        and after is not None
        and g.first.start < token.start
        and after.lower.isalpha()
    ):
        return None  # a headline: "Why 2016 May Be ..."
    return None if month is None else Month(month, year_of(g))


def month_of_unit(g: Groups) -> Expression | None:
    """ "June of last year", "March this year"."""
    month = month_of(g)
    if month is None:
        return None
    if g.has("the"):
        return Month(month, None, story_year(relative_word(g)))
    return Month(month, None, counted_year(relative_word(g)))


def month_relative(g: Groups) -> Expression | None:
    month = month_of(g)
    after = g.after()
    if after is not None and is_day_number(after):
        return None  # a day of the month, read from the month on
    return None if month is None else Month(month, None, relative_word(g))


def month_bare(g: Groups) -> Expression | None:
    """A month alone; "July and August 2022" and "July or August of next year" have one year for both."""
    month, joint, other = _bare_month(g), g.after(), g.after(2)
    if month is None:
        return None
    shares = is_one_of(joint, LIST_SIGNS) and other is not None and "MONTH" in other.classes
    if not shares:
        return Month(month)
    year = year_of_list(g)
    return Month(month, year, counted_year_of_list(g) if year is None else None)


def _bare_month(g: Groups) -> int | None:
    """A month without day or year beside it: an ambiguous one needs a word before it that fits no name or verb."""
    month, token = month_of(g), g.token("m")
    if month is None or token is None or _is_no_month(g, token.lower):
        return None
    if token.lower in _SHORT_MONTHS and not _is_short_form(g):
        return None
    return month if token.lower not in _NAMED_MONTHS or _is_named_month(g, token) else None


def _is_no_month(g: Groups, month: str) -> bool:
    """Whether the words around make it something else: "the Ides of March", "to speak to March for Life"."""
    if is_namesake(g.after(), g) or is_named_before(g) or is_word(g.before(2), "ides"):
        return True
    if month == "march" and is_word(g.after(), "for", "on", "of") and has_capital(g.after(2), g):
        return True
    return month == "may" and _is_premier(g)


def _is_short_form(g: Groups) -> bool:
    """Whether "Mar", "Jan" are short forms and no words: with a full stop or a preposition, or as a phrase alone."""
    return is_word(g.after(), ".") or is_one_of(g.before(), _DATE_PREPOSITIONS) or len(g.text) <= 12


def _is_named_month(g: Groups, token: Token) -> bool:
    """Whether "May", "June" are months and no verb or name, by the words beside them."""
    before, after = g.before(), g.after()
    joined = is_word(before, "and", "or") and is_name(after, g)
    if (is_one_of(before, _BEFORE_MONTH) and not joined) or (before is None and after is None):
        return True
    if has_capital(token, g) and after is not None and "OFMONTH" in after.classes and not has_capital(after, g):
        return token.lower != "may" or is_one_of(before, _ARTICLES)  # "a March poll", "the May summit"
    if token.lower == "march" and _has_an_event(g, token):
        return True
    if token.lower in ("may", "march"):
        return False
    if is_word(before, "a", "an") and _is_initials(after, g):
        return True  # "a June U.S. airstrike"
    # "June Carter", "April Smith": a capital word straight after or before is a name
    named = before is not None and before.lower.isalpha() and has_capital(before, g) and not before.classes
    return not (named or is_name(after, g))


def _has_an_event(g: Groups, token: Token) -> bool:
    """Whether what is told to be of a month is something that months have, and its month no person: "March's talks"."""
    before, owned = g.before(), g.after(2)
    named = before is not None and before.lower.isalpha() and has_capital(before, g) and not before.classes
    if named or not has_capital(token, g) or not is_word(g.after(), "'s", "’s"):
        return False
    return owned is not None and "OFMONTH" in owned.classes


_SHORT_MONTHS = word_list("short_months")
_NAMED_MONTHS = word_list("named_months")
_BEFORE_MONTH = word_list("before_month")
_DATE_PREPOSITIONS = word_list("date_prepositions")
_ARTICLES = word_list("articles")
# a name "May" told of in the opening, by what stands before it
_PREMIER = word_list("premier")
_OPENING = 3000  # characters


def _is_premier(g: Groups) -> bool:
    """Whether "of May", "to May" are said of a person whom the text names so: "some of May's successors"."""
    before = g.before()
    dated = before is None or before.lower in _DATE_PREPOSITIONS - {"of", "from", "by"} or before.lower == "("
    return not dated and len(g.text) > SHORT and any(g.text.find(name, 0, _OPENING) >= 0 for name in _PREMIER)


def _is_initials(token: Token | None, g: Groups) -> bool:
    """Whether a short form in capitals starts at the token: "U.S.", "NATO"."""
    return token is not None and _INITIALS.match(g.text, token.start) is not None


_INITIALS = re.compile(r"(?:[A-Z]\.){2}|[A-Z]{2,5}\b")


def season(g: Groups) -> Expression | None:
    token = g.token("s")
    if token is None:
        return None
    rel = relative_word(g)
    year = year_of(g)
    before = g.before()
    if g.has("the"):
        return Season(g.get("s"), None, story_year(rel))
    if rel == "that" and token.lower == "fall" and before is not None and before.lower not in (".", ",", "in", "by"):
        return None  # "the drops that fall"
    if g.has("rel2"):
        rel2 = g.token("rel2")
        return Season(
            g.get("s"),
            None,
            counted_year(rel2.lower if rel2 else None),
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
    if is_namesake(after, g):
        return None  # "the Winter Palace"
    if token.lower == "fall" and is_word(after, "of"):
        return None  # "the fall of the city"
    years = {"YEAR", "APOSYEAR"}
    if after is not None and (after.lower in ("olympics", "games") or not years.isdisjoint(after.classes)):
        return None  # with the year: "in autumn 2022" is read from its second word
    return Season(g.get("s"))


RULES: tuple[Rule, ...] = (
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
    Rule("counted season", "(the)? rel=(last | next | this | past | coming | current) s=SEASON", season),
    Rule(
        "season and year",
        "(the)? s=SEASON (of | ',')? (y=YEAR (('-' | '–' | '/') TWO)? | wy=WORDYEAR | ay=APOSYEAR)",
        season,
    ),
    Rule("season", "(the) s=SEASON | (in | by | until | since) s=SEASON", season_bare),
)
