"""Whose a group is that a report takes up by what it is: "ASEAN army chiefs spoke. The army chiefs met in Lima"."""

from collections.abc import Iterator, Sequence

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Page, Sentence
from summit_timeline.events.text.patterns import pattern, words

_GROUPS = frozenset(words("groups.taken_up"))
_IN_FRONT, _BEHIND, _JOINED = pattern("groups.in_front"), pattern("groups.behind"), pattern("groups.joined")
_BACK = 1500  # characters in front of a sentence in which the group is told with its names
_NEAR = 60  # characters of the names beside it
_TIMES = 4  # that a word is looked at


def group_before(page: Page, sentence: Sentence, phrases: Sequence[Phrase]) -> list[Entry]:
    """Those whose ministers, chiefs or leaders the text told of before, where a side is only "the army chiefs"."""
    for phrase in phrases:
        if phrase.opener != "the" or phrase.names or phrase.owned or phrase.head not in _GROUPS:
            continue
        called = page.low[phrase.start : phrase.end].removeprefix("the ")
        if called != phrase.head and not called.endswith(f" {phrase.head}"):
            continue
        for start, end in _told_before(page, sentence, called):
            found = [*_in_front(page, start), *_behind(page, end)]
            if found:
                return list(dict.fromkeys(e for name in found for e in name.everyone))
    return []


def _told_before(page: Page, sentence: Sentence, called: str) -> Iterator[tuple[int, int]]:
    """Where a group is told before in the same words, the nearest first."""
    end = sentence.start
    for _ in range(_TIMES):
        at = page.low.rfind(called, max(0, sentence.start - _BACK), end)
        if at < 0:
            return
        if page.low[at - 1 : at] in ("", " ", "\n") and not page.low[at + len(called) : at + len(called) + 1].isalnum():
            yield at, at + len(called)
        end = at


def _in_front(page: Page, start: int) -> list[Name]:
    """The countries and bodies right in front of a group: "EU ministers", "the Chadian and Malian ministers"."""
    found: list[Name] = []
    at, gap = start, _IN_FRONT
    for name in reversed(page.names_between(max(0, start - _NEAR), start)):
        if not _is_side(name) or gap.fullmatch(page.low, name.end, at) is None:
            break
        found.insert(0, name)
        at, gap = name.start, _JOINED
    return found


def _behind(page: Page, end: int) -> list[Name]:
    """The countries and bodies that a group is told to be of: "the ministers of Chad, Mali and Niger"."""
    found: list[Name] = []
    at, gap = end, _BEHIND
    for name in page.names_between(end, end + _NEAR):
        if not _is_side(name) or gap.fullmatch(page.low, at, name.start) is None:
            break
        found.append(name)
        at, gap = name.end, _JOINED
    return found


def _is_side(name: Name) -> bool:
    return name.who is not None and name.who.kind in ("country", "organisation") and not name.is_person
