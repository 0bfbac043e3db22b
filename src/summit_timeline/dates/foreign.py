"""Isolated absolute dates in languages that have no rules of their own; the one file that imports dateparser."""

import datetime as dt
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.errors import OptionError

# day, month in words and year with the short words between them, or digits with dots, dashes or slashes
_CANDIDATE = re.compile(
    r"\b\d{1,2}(?:\.|er|º|ª|º\.|\.º)?\s+(?:d[eiou]?\s+|of\s+)?[^\W\d_]{3,14}\.?\s+(?:d[eiou]?l?\s+)?\d{4}\b"
    r"|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)


def find_dates(text: str, anchor: int, language: str) -> list[TimeMention]:
    """Complete dates (day, month and year) of the text; relative phrases are not read in other languages.

    Raises `OptionError` where dateparser has no such language.
    """
    import dateparser
    from dateparser.data import languages_info

    code = language.split("-")[0].lower()
    if code not in languages_info.language_order:
        raise OptionError(f"the language is {language!r}, which dateparser does not know; give a code such as fr or de")
    base = dt.datetime.combine(dt.date.fromordinal(anchor), dt.time())
    out: list[TimeMention] = []
    for m in _CANDIDATE.finditer(text):
        found = dateparser.parse(
            m[0],
            languages=[code],
            settings={"RELATIVE_BASE": base, "REQUIRE_PARTS": ["day", "month", "year"], "STRICT_PARSING": True},
        )
        if found is None:
            continue
        day = found.date()
        out.append(
            TimeMention(
                text=m[0],
                start=m.start(),
                end=m.end(),
                type="DATE",
                value=day.isoformat(),
                first=day,
                last=day,
                why=("an absolute date", None, None, None, f"read by dateparser in the language {code!r}"),
            )
        )
    return out
