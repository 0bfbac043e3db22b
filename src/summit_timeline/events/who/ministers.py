"""Of what those who meet are ministers: a body's finance ministers and its foreign ministers are other people."""

import functools
import re
from collections.abc import Mapping

import attrs

from summit_timeline.events.lexicon import read_words
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.text.pieces import Pieces
from summit_timeline.events.who.sides import sides_of

_MINISTERS = pattern("links.ministers_of")
_MINISTER = pattern("links.minister_of")
_COUNTERPART = pattern("links.counterpart")
_HEADS = Pieces((" minister", " secretaries", " chiefs"))  # each pair of events asks: most hold none of these


@attrs.frozen
class Ministers:
    """The fields of ministers who meet, each by one name ("defense" and "defence" are one), and where they are told."""

    fields: frozenset[str]
    start: int
    end: int


def ministers_told(draft: Draft) -> Ministers | None:
    """The ministers of a field who are sides of an event: "EU finance ministers"."""
    low, start, end = draft.page.low, draft.sentence.start, draft.sentence.end
    if not _HEADS.stand_in(low, start, end) or _MINISTERS.search(low, start, end) is None:
        return None
    sides = _sides(draft)
    found = _MINISTERS.finditer(low, start, end)  # "the defence and foreign ministers" may be two phrases
    return next((_read(m) for m in found if any(first < m.end() <= last for first, last in sides)), None)


def minister_and_equal(draft: Draft) -> Ministers | None:
    """The minister of a field who meets his counterpart, or one of the same field."""
    low, start, end = draft.page.low, draft.sentence.start, draft.sentence.end
    if not _HEADS.stand_in(low, start, end) or _MINISTER.search(low, start, end) is None:
        return None
    sides = _sides(draft)
    told = [_read(m) for m in (_MINISTER.search(low, *side) for side in sides) if m is not None]
    equals = sum(_COUNTERPART.search(low, *side) is not None for side in sides)
    return told[0] if len({m.fields for m in told}) == 1 and len(told) + equals > 1 else None


def _read(words: re.Match[str]) -> Ministers:
    fields = frozenset(_one_name().get(field, field) for field in words.groups() if field)
    return Ministers(fields, words.start(), words.end())


def _sides(draft: Draft) -> list[tuple[int, int]]:
    """Where the phrases stand that name the sides of an event."""
    parsed = parse(draft.page, draft.sentence)
    sides = sides_of(parsed, draft.hit)
    return [] if sides is None else [(parsed.phrases[i].start, parsed.phrases[i].end) for i in sides.phrases]


@functools.cache
def _one_name() -> Mapping[str, str]:
    """The fields that have another name too."""
    return {field: str(name) for field, name in read_words("titles.toml")["same_field"].items()}
