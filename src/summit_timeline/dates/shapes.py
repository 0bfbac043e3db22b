"""How a text is cut into tokens, and what the shape of a token makes it: a year, a date in figures, a time of day."""

import re

from summit_timeline.dates.tokens import PARAGRAPH, Classes

SIGNS = ("\x00", *".,;:!?()[]\"'“”‘’-–—/$%&*@#+=|")  # "\x00" is BREAK
COMMON = (*map(str, range(1, 100)), *map(str, range(1900, 2100)), PARAGRAPH)  # looked up, not parsed
# One alternative a shape of number; a word keeps inner apostrophes and dots ("o'clock", "a.m."), "'s" is its own token.
TOKEN = re.compile(
    r"""(?P<plain>[b-oq-z][a-z]*+(?![\w'’])|[ap][a-z]++(?![\w'’]))
    |(?P<word>[ap]\.m\.|[^\W\d_]++(?:['’](?!s\b)[^\W\d_]++)*+(?!\d))
    |(?P<sign>[,.;:!?()\[\]"“”\-–—/%&*@+=|])
    |(?P<iso>\d{4}-\d\d?-\d\d?(?![\w-])(?:\ ?\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?
      |\d{4}-w\d\d(?:-[1-7])?(?![\w-])
      |\d{4}-\d\d?-\d\d?t\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)
    |(?P<slash>\d{1,4}/\d{1,2}/\d{1,4}(?![\w/])|\d{1,2}/\d{4}(?![\w/])
      |\d{1,4}/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/\d{1,4}(?![\w/])|\d{1,2}/\d{1,2}(?![\w/]))
    |(?P<dash>\d{1,2}-\d{1,2}-\d{2,4}(?![\w-])
      |\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d{2,4}(?![\w-]))
    |(?P<dot>\d{1,2}\.\d{1,2}\.\d{2,4}(?![\w])|(?:19|20)\d\d\.\d{1,2}\.\d{1,2}(?![\w.]))
    |(?P<clock>\d{1,2}(?:[:.]\d\d(?::\d\d)?)?\ ?(?:[ap]\.\ ?m\.?|[ap]m)(?!\w)|\d{1,2}:\d\d(?::\d\d)?(?![\w:])
      |\d{1,2}h\d\d(?!\w))
    |(?P<code>[$€£¥\#]\ ?\d[\d,.]{0,20}\d?|\d+(?:\.\d+){2,}|\d[\d,.]{0,20}\d?\ ?%|\d+:\d+(?::\d+)+)
    |(?P<decade>\d{2,4}'?s\b|['’‘]\d0s\b)
    |(?P<aposyear>['’‘]\d\d\b)
    |(?P<ordinal>\d{1,3}(?:st|nd|rd|th)\b)
    |(?P<quarter>q[1-4]\b|[1-4]q\d\d\b|h[12]\b|\d{4}q[1-4]\b)
    |(?P<compact>\d{1,4}\ ?(?:d|w|mo|y)\b)
    |(?P<fy>fy\ ?(?:\d{4}|\d\d)\b)
    |(?P<num>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+|\d+)
    |(?P<rest>[^\W\d_]+)
    |(?P<para>\n[ \t\r]*\n)
    |(?P<mark>['’]s\b|[^\s\w]|_)""",
    re.VERBOSE,
)
# All tokens of a window, each with the white space before it, which an empty line (a paragraph) is no part of: the
# lengths of these pieces tell where the tokens stand.
PIECES = re.compile(
    r"\ (?:[b-oq-z][a-z]*+|[ap][a-z]++)(?![\w'’])"  # most words, by a short way
    r"|(?:[^\S\n]|\n(?![ \t\r]*\n))*+(?:" + re.sub(r"\(\?P<\w+>", "(?:", TOKEN.pattern) + ")",
    re.VERBOSE,
).findall
SHAPES: dict[str, tuple[str, ...]] = {
    "iso": ("ISO",),
    "slash": ("SLASH",),
    "dash": ("SLASH",),
    "dot": ("SLASH",),
    "clock": ("CLOCK",),
    "code": ("CODE",),
    "decade": ("DECADE",),
    "aposyear": ("APOSYEAR",),
    "ordinal": ("ORD",),
    "quarter": ("QUARTER",),
    "half": ("HALF",),
    "fy": ("FY",),
    "compact": ("COMPACT",),
    "para": ("PARA",),
    "year": ("YEAR", "NUM"),
    "year_or_time": ("YEAR", "NUM", "MIL"),
    "time": ("NUM", "MIL"),
    "day": ("DAY", "NUM", "SMALL", "TWO"),
    "two": ("NUM", "TWO", "SMALL", "YY"),
    "number": ("NUM",),
    "word_small": ("NUM", "SMALL", "NUMW"),
    "numword": ("NUM", "NUMW"),
    "yearword": ("WORDYEAR", "NUM"),
}


def shape_of(kind: str, word: str) -> tuple[str, Classes]:
    if kind == "num":
        value = float(word.replace(",", "")) if "." in word else int(word.replace(",", ""))
        if isinstance(value, float) or "," in word:
            return "number", {"NUM": value}
        if len(word) == 4 and (value >= 1000 or word[0] == "0"):
            time = {"MIL": word} if value // 100 < 24 and value % 100 < 60 else {}
            if 1000 <= value <= 2999:
                return ("year_or_time" if time else "year"), {"YEAR": value, "NUM": value, **time}
            if time:
                return "time", {"NUM": value, **time}
        if len(word) <= 2 and 1 <= value <= 31:
            return "day", {"DAY": value, "NUM": value, "SMALL": value, "TWO": word}
        if len(word) == 2:
            return "two", {"NUM": value, "TWO": word, "SMALL": value, "YY": word}
        return "number", {"NUM": value}
    if kind == "ordinal":
        return "ordinal", {"ORD": int(word[:-2])}
    if kind == "quarter":
        return ("half" if word[0] == "h" else "quarter"), {"QUARTER": word, "HALF": word}
    cls = SHAPES[kind][0]
    return kind, {cls: word}
