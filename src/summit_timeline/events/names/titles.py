"""Titles in front of names, with what an office is for: "President Vega", "envoy for Chad Ana Soto"."""

import bisect
import functools
import re
from collections.abc import Iterator

import attrs

from summit_timeline.events.lexicon import Lexicon, alternation
from summit_timeline.events.names.name import wholes
from summit_timeline.events.names.spans import Hit
from summit_timeline.events.names.spelling import NAME
from summit_timeline.events.text.openers import Openers
from summit_timeline.events.text.patterns import pattern

_AFFAIRS, _BODY = pattern("names.affairs_of").pattern, pattern("names.body_of").pattern
_FIELD_OPENS, _APPOSED = pattern("names.field_opens"), pattern("names.apposed")
_OF_FIELD = ("country", "organisation", "group", "region")


@attrs.frozen
class Titled:
    """A title and the words behind it that can be a name, with their places in the text.

    `title` is the whole, with what the office is for, and `office` the words in front of that; `land` is the country or
    the body to which it belongs, where that is told behind it: "the speaker of the Chadian parliament".
    """

    first: int
    start: int
    name: str
    title: str
    office: str
    land: str | None = None


def titles_in(text: str, lexicon: Lexicon, gazetteer: list[Hit]) -> Iterator[Titled]:
    """The titles of a text that stand in front of what can be a name, in order."""
    starts = [start for start, _, _ in gazetteer]
    for match in _pattern(lexicon).finditer(text):
        first, office = match.start(), match.group("title")
        if match.group("name") is None:
            told = _with_field(text, match, gazetteer, starts, lexicon)
            if told is not None:
                yield told
        elif not match.group("field") or _is_apposed(text, match):
            title = office + match.group("field")
            yield Titled(first, match.start("name"), match.group("name"), title, office)


@functools.lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> Openers:
    titles = alternation(lexicon.titles)
    small = "".join(sorted({t[0] for t in lexicon.titles if t[0].islower()}))
    behind = rf",? +[A-ZÀ-ÖØ-Þ]|(?:,| and|) [A-Z{small}]"
    told = rf"(?P<title>(?:{titles})(?:(?:,| and|) (?:{titles}))*)(?P<field>(?:{_AFFAIRS})?)"
    return Openers(lexicon.titles, rf"{told}(?:,? +(?P<name>{NAME})|(?= (?:for|on|to|of) ))", behind)


@functools.lru_cache(maxsize=8)
def _behind_field(lexicon: Lexicon) -> re.Pattern[str]:
    titles = alternation(lexicon.titles)
    return re.compile(rf"(?:{_BODY})?(?:{_AFFAIRS})?(?P<comma>,?) (?:(?:{titles}),? )?(?P<name>{NAME})")


def _with_field(
    text: str, match: re.Match[str], gazetteer: list[Hit], starts: list[int], lexicon: Lexicon
) -> Titled | None:
    """A title with the country or body that the office is for, or of which it is: "envoy to Chad Luis Vega"."""
    opens = _FIELD_OPENS.match(text, match.end())
    if opens is None:
        return None
    at = bisect.bisect_left(starts, opens.end())
    start, end, entries = gazetteer[at] if at < len(gazetteer) else (-1, -1, ())
    field = next((e for e in entries if e.kind in _OF_FIELD), None)
    behind = None if field is None or start != opens.end() else _behind_field(lexicon).match(text, end)
    if behind is None or field is None or not _is_apposed(text, behind):
        return None
    title = text[match.start() : behind.start("name")].rstrip(" ,")
    own = opens.group("prep") == "of" and field.kind != "region"
    land = (wholes().get(field.name) or field.name) if own else None
    return Titled(match.start(), behind.start("name"), behind.group("name"), title, match.group("title"), land)


def _is_apposed(text: str, match: re.Match[str]) -> bool:
    """Whether a name behind an office and a comma is that of who has it: not "meeting the king of Spain, Vega said"."""
    if text[match.start("name") - 2] != ",":
        return True
    return _APPOSED.match(text, match.end("name")) is not None
