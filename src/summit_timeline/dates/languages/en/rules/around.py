"""What the words around a phrase say of it: part of a name, a day that was moved, the end of a clause."""

import re
import tomllib
from collections.abc import Collection
from importlib.resources import files
from typing import Any, TypeGuard

from summit_timeline.dates.grammar import Groups
from summit_timeline.dates.tokens import OPENER, Token

_LISTS: dict[str, Any] = tomllib.loads(
    files("summit_timeline.dates.languages.en").joinpath("around.toml").read_text(encoding="utf-8")
)


def word_list(key: str) -> frozenset[str]:
    """A list of around.toml."""
    return frozenset(_LISTS[key])


def word_values(key: str) -> dict[str, int]:
    """A table of around.toml: words and what each is worth."""
    return dict(_LISTS[key])


OPENING_QUOTES = word_list("opening_quotes")
SMALL_WORDS = word_list("small_words")
_ENDS = word_list("ends_of_clause")
_SHORT_WEEKDAYS = word_list("short_weekdays")


def is_word(token: Token | None, *words: str) -> TypeGuard[Token]:
    """Whether a token stands there and is one of these words."""
    return token is not None and token.lower in words


def is_one_of(token: Token | None, words: Collection[str]) -> TypeGuard[Token]:
    """Whether a token stands there and is a word of the list."""
    return token is not None and token.lower in words


def has_capital(token: Token | None, g: Groups) -> bool:
    """Whether a word stands there and opens with a capital."""
    return token is not None and g.text[token.start].isupper()


def is_name(token: Token | None, g: Groups) -> bool:
    """Whether a word with a capital stands there that the grammar does not know: a name."""
    known = token is not None and token.classes.keys() - {OPENER}  # "China" opens "China time"
    return token is not None and token.lower.isalpha() and has_capital(token, g) and not known


def is_namesake(after: Token | None, g: Groups) -> bool:
    """Whether the next word makes a proper name of the day: "the Good Friday Agreement", "the Sunday Times"."""
    return after is not None and "NAMESAKE" in after.classes and has_capital(after, g)


def is_named_before(g: Groups) -> bool:
    """Whether the word before makes a name of the day: "Black Monday", "Bloody Sunday", "Super Tuesday"."""
    before = g.before()
    return before is not None and "NAMING" in before.classes and has_capital(before, g)


def is_programme(g: Groups) -> bool:
    """Whether an owner stands before the capital letter of a title: "ABC's This Week", "NBC News' 'Today'"."""
    owner = g.before()
    if is_one_of(owner, OPENING_QUOTES) and "APOSTROPHE" not in owner.classes:
        owner = g.before(2)
    if owner is None or not owner.classes.keys() & {"POSS", "APOSTROPHE"} or not is_titled(g):
        return False
    return owner.start > 0 and g.text[owner.start - 1].isalpha()  # else the sign opens a quotation: "said: 'Last week"


def is_titled(g: Groups) -> bool:
    """Whether the phrase's first word has a capital and the letter after it none."""
    return g.text[g.first.start : g.first.start + 2].istitle()


def is_weekday(g: Groups, name: str) -> bool:
    """Short weekdays ("sun", "sat", "wed") only count with a capital and a dot or comma, or beside a date."""
    token = g.token(name)
    if token is None or token.lower not in _SHORT_WEEKDAYS:
        return True
    after = g.after()
    if token.lower in ("sun", "sat", "wed"):
        if not has_capital(token, g):
            return after is None and g.before() is None
        if is_word(after, ","):
            after = g.after(2)
            return after is not None and bool(after.classes.keys() & {"DAY", "MONTH"})
        return after is None or after.lower == "." or bool(after.classes.keys() & {"DAY", "MONTH", "ORD"})
    return after is None or after.lower != "-"


def is_preposition(g: Groups) -> bool:
    """Whether "following" is no adjective: "following Tuesday's vote", but "the following Tuesday's vote"."""
    if g.first.lower != "following":
        return False
    after, before = g.after(), g.before()
    owns = after is not None and "POSS" in after.classes
    return owns and not is_word(before, "the", "that")


def is_moved(g: Groups) -> bool:
    """Whether "from X to Y" tells how a day was moved ("postponed from July 11 to July 17"): two days, no range."""
    opener = g.first if g.first.lower == "from" else g.before()
    if opener is None or opener.lower != "from":
        return False
    back = 1 if g.first.lower == "from" else 2
    return any("MOVED" in token.classes for n in (0, 1, 2) if (token := g.before(back + n)) is not None)


def ends_day(after: Token) -> bool:
    """Whether "the 12th" can be a day before this word: before the end of a clause or a small word, not a noun."""
    return after.lower in SMALL_WORDS or after.lower in _ENDS or after.lower.isspace()


def tells_which(g: Groups) -> bool:
    """Whether a clause behind tells what kind of year it was: "a year when", "a year in which"."""
    after, other = g.after(), g.after(2)
    return after is not None and (after.lower in ("when", "where") or (after.lower == "in" and is_word(other, "which")))


def clause_before(g: Groups, reach: int = 100) -> str:
    """The text of the clause up to the phrase, of so many characters at most."""
    start = g.first.start
    return re.split(r"[.;:!?,]\s|\n\s*\n", g.text[max(0, start - reach) : start])[-1]


def follows_superlative(g: Groups) -> bool:
    """Whether a superlative or an ordinal stands before in the clause: "the first to come here in two years"."""
    return _COUNTING.search(clause_before(g)) is not None


# superlatives by their ending, in small letters: neither "Budapest" nor "protest" is one
_COUNTING = re.compile(
    r"\b(?:(?i:first|second|third|only|time|times|most|worst|best|twice)"
    r"|(?!interest|request|protest|arrest|forest|harvest|suggest|invest|contest|manifest|honest|modest|northwest|southwest|midwest)"
    r"[a-z]{4,}est)\b"
)
