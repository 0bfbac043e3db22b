"""How names are spelt: capitals, and the small words inside them."""

import re

from summit_timeline.events.text.patterns import words

RULERS = frozenset(words("names.rulers"))
"""Titles that are a part of the name: 'Pope Francis'."""

LIKE_VERBS = words("names.like_verbs")
"""First names that are modal verbs as well: 'Will'."""

PARTICLES = words("names.particles")
# one set of first characters, so that the search passes quickly over all others
CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ](?:(?<=[A-Z])\.(?:[A-Z]\.)*|[^\W\d_]*(?:['-][^\W\d_]+)*))"
NAME = rf"{CAPITAL}(?:[ ]+(?:(?:{'|'.join(PARTICLES)})[ ]+|(?:al|el|bin)-)*{CAPITAL}){{0,3}}"
CAPITAL_WORD = re.compile(CAPITAL)


def capital_words(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """The words with a capital, hyphens and all but without "'s", and where each starts."""
    return [(match.group().removesuffix("'s"), match.start()) for match in CAPITAL_WORD.finditer(text, start, end)]
