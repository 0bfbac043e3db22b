"""The fast first pass: the windows of a text in which a date can stand at all."""

import re
from collections.abc import Callable, Iterable

from summit_timeline.dates.grammar import Grammar

# Classes of words that a time expression cannot do without, with the characters before and after such a word that a
# phrase can reach over (a phrase that holds two such words reaches from the one to the other).
TRIGGERS = {
    "MONTH": (24, 26),
    "WEEKDAY": (22, 14),
    "WEEKDAYS": (16, 4),
    "WORKDAY": (20, 4),
    "UNITLONG": (4, 4),
    "UNITSLONG": (4, 4),
    "UNITEND": (10, 4),
    "UNIT": (38, 18),
    "UNITS": (38, 18),
    "TUNIT": (38, 18),
    "SEASON": (24, 20),
    "SEASONS": (16, 4),
    "DAYPART": (22, 14),
    "DAYPARTS": (16, 12),
    "ADVERB": (18, 12),
    "REF": (4, 12),
    "REFNOUN": (24, 12),
    "TERM": (16, 4),
    "TENS": (16, 4),
    "FREQ": (14, 4),
    "CLOCKWORD": (12, 28),
    "AGO": (18, 2),
}
OTHER = (26, 18)  # parts of numbers, holidays, numbers in words

# beginnings and parts of numbers that can be dates: centuries, ordinals, slashes, decades, times of day
COMPACT = [
    f"{digit}{unit}" for digit in range(10) for unit in ("d", "w", "y", "mo", " ad", " a.d", " ce", " bc", " b.c")
]
NUMBERS = [
    *COMPACT,
    *(f"ad {digit}" for digit in range(1, 10)),
    *(f"{word} {hundred}" for word in ("in", "from", "between") for hundred in range(10, 15)),
    "-0",
    "-1",
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
    ":00",
    ":15",
    ":30",
    ":45",
    "fy",
]
SPELLED = [
    "gmt",
    "utc",
    "nineteen",
    "eighteen",
    "twenty twenty",
    "twenty-twenty",
    "two thousand",
    "twenty ten",
    "twenty eleven",
    "twenty twelve",
    "latest period",
    "on the first",
    "century bc",
    "century b.c",
    "first half",
    "second half",
    "until then",
    "till then",
    "at the moment",
    "at this moment",
]

SHORT = 60  # characters up to which a text can be a phrase alone, without capitals

Finder = Callable[[str], list[tuple[int, int, int]]]
Reach = list[tuple[int, int]]


def finder(grammar: Grammar, phrases: Iterable[str]) -> tuple[Finder, int, Reach]:
    """An automaton over all triggers; triggers below the returned index are words, the others parts of numbers.

    The last value is the reach of each trigger, before and after it.
    """
    import ahocorasick_rs

    words = trigger_words(grammar, phrases)
    ordered = sorted(words)
    reach = [words[w] for w in ordered] + [OTHER] * len(NUMBERS)
    automaton = ahocorasick_rs.AhoCorasick(
        [*ordered, *NUMBERS],
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,  # two and a half times as fast as what it chooses itself
    )
    return automaton.find_matches_as_indexes, len(ordered), reach


def trigger_words(grammar: Grammar, phrases: Iterable[str]) -> dict[str, tuple[int, int]]:
    """The words of the grammar that can open or carry a time expression, with their reach."""
    words = dict.fromkeys([*phrases, *SPELLED], OTHER)
    for word, (_, classes) in grammar.words.items():
        reaches = [reach for cls, reach in TRIGGERS.items() if cls in classes]
        if reaches:
            words[word] = (max(r[0] for r in reaches), max(r[1] for r in reaches))
    return words


def windows(text: str, lower: str, find: Finder, count: int, reach: Reach) -> list[tuple[int, int]]:
    """The spans of the text, in order and apart, in which time expressions can stand.

    `lower` is the same text in small letters; in a longer text "may" without its capital is the verb.
    """
    out: list[tuple[int, int]] = []
    size = len(lower)
    begin = first = stop = -1
    for index, start, end in find(lower):
        if index < count:
            if (start and lower[start - 1].isalpha()) or (end < size and lower[end].isalpha()):
                if " " not in lower[start:end] or (inner := _inside(lower, start, end, find, count)) is None:
                    continue
                index, start, end = inner
            if text[start] == "m" and end - start == 3 and size > SHORT and lower[start:end] == "may":
                continue
        elif start and lower[start - 1].isalpha() and lower[start] not in "'’-":
            continue
        left, right = reach[index]
        low = start - left
        if low <= stop:
            if end + right > stop:
                stop = end + right
            continue
        if stop >= 0:
            out.append(_to_words(lower, begin, first, stop, size))
        begin, first, stop = low, start, end + right
    if stop >= 0:
        out.append(_to_words(lower, begin, first, stop, size))
    return out


def _inside(lower: str, start: int, end: int, find: Finder, count: int) -> tuple[int, int, int] | None:
    """The last whole word that is a trigger in a phrase that began or ended within a word: "crash Wednesday"."""
    size = len(lower)
    while end < size and lower[end].isalpha():
        end += 1
    begin = start + 1
    for index, first, last in reversed(find(lower[begin:end])):
        whole = not lower[begin + first - 1].isalpha() and (begin + last == end or not lower[begin + last].isalpha())
        if index < count and whole:
            return index, begin + first, begin + last
    return None


_SPACE = re.compile(r"\s").search


def _to_words(lower: str, start: int, trigger: int, end: int, size: int) -> tuple[int, int]:
    """The span narrowed at its start to white space before its first trigger, widened at its end: no word is cut."""
    end = min(size, end)
    if start <= 0:
        start = 0
    elif (space := _SPACE(lower, start, trigger)) is not None:
        start = space.start()
    else:  # letters, digits and signs without white space between: what stands before is no word of the phrase
        while start < trigger and lower[start - 1].isalnum() and lower[start].isalnum():
            start += 1
    while end < size and lower[end].isalnum() and lower[end - 1].isalnum():
        end += 1
    return start, end
