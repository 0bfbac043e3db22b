"""Articles that were corrected: documents of one address, and which of their units tell of the same event.

A correction keeps most of its words. What stands at an address with other words is another story, and so is what tells
of a day that was still to come when the day of the older text was over: such pages are written anew again and again.
"""

import itertools
import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from summit_timeline.timeline.agreement import lasting_conflict
from summit_timeline.timeline.lives import Numbered
from summit_timeline.timeline.records import Source
from summit_timeline.timeline.units import Unit

Versions = Collection[tuple[str, str]]
"""Pairs of documents that were published at one address."""

_MOST = 12  # texts at one address; where there are more it is a page that changes, and no article
_ALIKE = 0.5  # part of the words, numbers aside
_WORD = re.compile(r"[^\W\d_]+")


def addresses_of(sources: Mapping[str, Source]) -> dict[str, frozenset[str]]:
    """The documents of each address."""
    rows: dict[str, set[str]] = {}
    for document, source in sources.items():
        for url in source.urls:
            rows.setdefault(url, set()).add(document)
    return {url: frozenset(row) for url, row in rows.items()}


def is_a_page(documents: frozenset[str]) -> bool:
    """Whether so many texts were published at an address that these are no corrections."""
    return len(documents) > _MOST


def versions_of(documents: Iterable[frozenset[str]]) -> set[tuple[str, str]]:
    """The pairs of documents of one address, of several such rows."""
    articles = (row for row in documents if len(row) > 1 and not is_a_page(row))
    return {pair for row in articles for pair in itertools.combinations(sorted(row), 2)}


def corrected(
    units: Numbered, of_document: Mapping[str, Sequence[int]], versions: Versions
) -> Iterable[tuple[int, int]]:
    """The pairs of units, by number, of which one says anew what the other said, the smaller number first."""
    for pair in versions:
        mine, others = (of_document.get(document, ()) for document in pair)
        for a, b in _in_two_texts([units[i] for i in mine], [units[i] for i in others]):
            one, other = mine[a], others[b]
            yield (one, other) if one < other else (other, one)


def _in_two_texts(units: Sequence[Unit], others: Sequence[Unit]) -> list[tuple[int, int]]:
    """The units of two documents of one address, by their places, of which one says anew what the other said.

    Each is of one pair at most: the most alike go together.
    """
    pairs = [
        (-_likeness(one, other), a, b)
        for a, one in enumerate(units)
        for b, other in enumerate(others)
        if says_anew(one, other)
    ]
    found: list[tuple[int, int]] = []
    for _, a, b in sorted(pairs):
        if all(a != one and b != other for one, other in found):
            found.append((a, b))
    return found


def says_anew(a: Unit, b: Unit) -> bool:
    """Whether of two units of texts at one address the one can be a correction of the other."""
    return _likeness(a, b) >= _ALIKE and _can_correct(a, b)


def _likeness(a: Unit, b: Unit) -> float:
    """Which part of the words of two units both have."""
    mine, others = _words(a), _words(b)
    return len(mine & others) / len(mine | others) if mine and others else 0.0


def _words(unit: Unit) -> set[str]:
    return {word for claim in unit.claims for word in _WORD.findall(claim.quote.lower())}


def _can_correct(a: Unit, b: Unit) -> bool:
    """Whether nothing but places and days speaks against it, and the later text tells of no event after the other."""
    if lasting_conflict(a, b, placed=False) is not None:
        return False
    early, late = (a, b) if a.published <= b.published else (b, a)
    if early.last is None or late.first is None:
        return True
    if early.held:
        return late.first <= early.published
    return not early.last < late.published <= late.first
