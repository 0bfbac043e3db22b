"""The door of the folder: `find_dates` for all of a text, `resolve` for one expression."""

import datetime as dt
import functools
from typing import NamedTuple

from summit_timeline.dates import calendar as cal
from summit_timeline.dates import scan
from summit_timeline.dates.chronicle import is_chronicle
from summit_timeline.dates.composition import compose
from summit_timeline.dates.counts import with_both_counts
from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.grammar import Grammar, load_words
from summit_timeline.dates.policies import NEWSWIRE, Policy, policy_of
from summit_timeline.dates.reader import Reader
from summit_timeline.errors import DocumentError, InvalidDateError, OptionError, UnresolvedDateError


def find_dates(
    text: str,
    *,
    published: dt.date | dt.datetime | str,
    policy: Policy | str = NEWSWIRE,
    language: str = "en",
    timezone: str | None = None,
) -> list[TimeMention]:
    """Every time expression of the text, in order and without overlaps, resolved against the publication date.

    `published` is a date, a datetime or an ISO string. `timezone` is an IANA name: a publication time with an offset is
    taken to the day of that zone. Days are inclusive, offsets in characters. What cannot be resolved is returned with
    `first` and `last` None and its reason. `policy` is a Policy or its name. `language` is a code such as en-GB, whose
    region says the order of numeric dates; one other than English reads absolute dates alone.

    Raises `InvalidDateError` where the publication date or the zone cannot be read, `OptionError` where no policy has
    that name or the language is not known, `DocumentError` where the text is no string.

    >>> [(m.text, m.value) for m in find_dates("They will meet next week, he said Monday.", published="2023-07-03")]
    [('next week', '2023-W28'), ('Monday', '2023-07-03')]
    """
    anchor = _publication_day(published, timezone)
    if not isinstance(text, str):
        raise DocumentError(f"the text is of type {type(text).__name__}; give a string")
    policy = policy_of(policy)
    if language != "en":
        code, region = _locale(language)
        if code not in ("en", "english"):
            from summit_timeline.dates import foreign

            return foreign.find_dates(text, anchor, code)
        if region not in _MONTH_FIRST and policy.month_first:
            import attrs

            policy = attrs.evolve(policy, month_first=False)
    lower = _lower(text)
    english = _english()
    windows = scan.windows(text, lower, english.find, english.words, english.reach)
    tokens = english.grammar.tokenize(lower, windows)
    founds = english.grammar.read(text, tokens)
    told = policy.story == "narrative" and is_chronicle(text, founds, anchor)
    reader = Reader(text, anchor, policy, timezone, is_chronicle=told)
    mentions = [with_both_counts(reader.mention(found)) for found in founds]
    return compose(text, mentions)


def resolve(
    phrase: str,
    *,
    published: dt.date | dt.datetime | str,
    policy: Policy | str = NEWSWIRE,
    language: str = "en",
    timezone: str | None = None,
) -> TimeMention:
    """The one time expression that the phrase is.

    Raises `UnresolvedDateError` where the phrase holds none or several, or where its days cannot be told.

    >>> resolve("next week", published="2023-07-03").first
    datetime.date(2023, 7, 10)
    """
    mentions = find_dates(phrase, published=published, policy=policy, language=language, timezone=timezone)
    if not mentions:
        raise UnresolvedDateError(
            f"{phrase!r} holds no time expression that is known; write a date like July 13 or next week"
        )
    if len(mentions) > 1:
        names = ", ".join(repr(m.text) for m in mentions)
        raise UnresolvedDateError(
            f"{phrase!r} holds {len(mentions)} time expressions ({names}); give one, or use find_dates"
        )
    mention = mentions[0]
    if mention.first is None:
        raise UnresolvedDateError(f"{phrase!r} gives no days against {published}: {mention.why}")
    return mention


# regions that write the month before the day; "" is English without a region (Unicode CLDR, short date patterns)
_MONTH_FIRST = frozenset(["", "us", "ph", "pr", "gu", "as", "mp", "um", "vi", "ca", "mh"])


def _locale(language: str) -> tuple[str, str]:
    """The code and the region of a language: "en-GB" is en and gb; "en-Latn-US" has a script between them."""
    if not isinstance(language, str) or not language.strip():
        raise OptionError(f"the language is {language!r}; give a code such as en, en-GB or fr")
    code, *more = language.strip().lower().replace("_", "-").split("-")
    return code, next((part for part in more if len(part) == 2), "")


class _English(NamedTuple):
    grammar: Grammar
    find: scan.Finder
    words: int
    """Triggers below this index are whole words."""
    reach: scan.Reach


@functools.cache
def _english() -> _English:
    from summit_timeline.dates.languages.en.rules import RULES

    words = load_words("summit_timeline.dates.languages.en")
    grammar = Grammar(RULES, words)
    return _English(grammar, *scan.finder(grammar, words["HOLIDAY"]))


def _lower(text: str) -> str:
    """The text in small letters, character by character; every word that the rules know is written in ASCII letters.

    Half a character, which no encoder takes, becomes a question mark.
    """
    return text.lower() if text.isascii() else text.encode("utf-8", "replace").lower().decode("utf-8")


def _publication_day(published: dt.date | dt.datetime | str, timezone: str | None) -> int:
    moment = (
        cal.as_moment(published, "the publication date")
        if isinstance(published, str) and "T" in published
        else published
    )
    if timezone is not None:
        import zoneinfo

        try:
            zone = zoneinfo.ZoneInfo(timezone)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError, TypeError):
            raise InvalidDateError(
                f"the time zone {timezone!r} is not known; use an IANA name such as Europe/Brussels"
            ) from None
        if isinstance(moment, dt.datetime) and moment.tzinfo is not None:
            moment = moment.astimezone(zone)
    return cal.as_day(moment, "the publication date").toordinal()
