"""The fast first pass: the windows of a text in which a date can stand at all."""

import functools
from collections.abc import Callable, Iterable

from summit_timeline.dates.grammar import Grammar

LEFT, RIGHT = 64, 64  # characters around a trigger that a phrase can reach over

# classes of words that a time expression cannot do without
TRIGGERS = (
    "MONTH",
    "WEEKDAY",
    "WEEKDAYS",
    "UNIT",
    "UNITS",
    "TUNIT",
    "SEASON",
    "SEASONS",
    "DAYPART",
    "DAYPARTS",
    "ADVERB",
    "REF",
    "REFNOUN",
    "TENS",
    "FREQ",
    "CLOCKWORD",
)
# beginnings and parts of numbers that can be dates: centuries, ordinals, slashes, decades, times of day
NUMBERS = [
    "15",
    "16",
    "17",
    "18",
    "19",
    "20",
    "1st",
    "2nd",
    "3rd",
    *(f"{d}th" for d in range(10)),
    *(f"{d}/" for d in range(10)),
    "0s",
    "'9",
    "’9",
    "'0",
    "’0",
    "'8",
    "’8",
    "'1",
    "’1",
    "'2",
    "’2",
    "a.m",
    "p.m",
    *(f"{d}{s}m" for d in range(10) for s in ("a", "p")),
    *(f"{d} {s}m" for d in range(10) for s in ("a", "p")),
    "q1",
    "q2",
    "q3",
    "q4",
    "h1",
    "h2",
    "fy",
]
SPELLED = [
    "nineteen",
    "eighteen",
    "twenty twenty",
    "twenty-twenty",
    "two thousand",
    "twenty ten",
    "twenty eleven",
    "twenty twelve",
]

Finder = Callable[[str], list[tuple[int, int, int]]]


@functools.cache
def finder(words: frozenset[str]) -> tuple[Finder, int]:
    """An automaton over all triggers; triggers below the returned index are words, the others parts of numbers."""
    import ahocorasick_rs

    ordered = sorted(words)
    automaton = ahocorasick_rs.AhoCorasick([*ordered, *NUMBERS], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return automaton.find_matches_as_indexes, len(ordered)


def trigger_words(grammar: Grammar, phrases: Iterable[str]) -> frozenset[str]:
    """The words of the grammar that can open or carry a time expression."""
    words = {word for word, (_, classes) in grammar.words.items() if any(c in classes for c in TRIGGERS)}
    return frozenset(words) | frozenset(phrases) | frozenset(SPELLED)


def windows(lower: str, find: Finder, count: int) -> list[tuple[int, int]]:
    """The spans of the text, in order and apart, in which time expressions can stand."""
    out: list[tuple[int, int]] = []
    size = len(lower)
    begin = stop = -1
    for index, start, end in find(lower):
        if index < count:
            if (start and lower[start - 1].isalpha()) or (end < size and lower[end].isalpha()):
                continue
        elif start and lower[start - 1].isalpha() and lower[start] != "'":
            continue
        low = start - LEFT
        if low <= stop:
            stop = end + RIGHT
            continue
        if stop >= 0:
            out.append((begin, stop))
        begin, stop = low, end + RIGHT
    if stop >= 0:
        out.append((begin, stop))
    return [_to_words(lower, a, b, size) for a, b in out]


def _to_words(lower: str, start: int, end: int, size: int) -> tuple[int, int]:
    """The span widened or narrowed to white space, so that no word or number is cut."""
    start, end = max(0, start), min(size, end)
    if start:
        space = lower.find(" ", start, start + 40)
        start = space if space >= 0 else start
        while start < size and start and lower[start - 1].isalnum() and lower[start].isalnum():
            start += 1
    while end < size and lower[end].isalnum() and lower[end - 1].isalnum():
        end += 1
    return start, end
