"""Bodies of countries that are taken up by what they are called: "leaders of the bloc", "the alliance's ministers"."""

import functools
from collections.abc import Iterable

from summit_timeline.events.lexicon import Entry, read_words
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import wholes
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern

_TAKEN_UP = pattern("blocs.taken_up")
_BY_A_WORD = pattern("blocs.by_a_word")
_THEIR_SUMMIT, _ITS_MEMBERS = pattern("blocs.their_summit"), pattern("blocs.its_members")
_PLACES = ("in", "at", "near")
_FAR_BEHIND = 8  # sentences in front of that of the event in which no other body has the word in its name
_BEHIND, _AHEAD = 3, 1  # sentences in front of that of the event, and behind one that opens a report
_ALIKE = {"grouping": "bloc", "union": "bloc"}


def bloc_of(page: Page, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Entry]:
    """The one body that a phrase among the sides takes up, of those that the report has just told; else nothing."""
    found = (_TAKEN_UP.search(page.low, p.start, p.end) for p in phrases if not p.names)
    called = next((m.group("called") for m in found if m is not None), None)
    if called is None:
        return []
    options = _called()[_ALIKE.get(called, called)]
    at = sentence.index
    first = page.spans[max(0, at - _BEHIND)][0]
    told = _bodies(page, first, sentence.end, options)
    if not told and at <= _AHEAD:
        told = _bodies(page, sentence.end, page.spans[min(at + _AHEAD, len(page.spans) - 1)][1], options)
    return [_acting_for(told[0], page)] if len(told) == 1 else []


def whose_summit_it_is(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """The body of whose ministers or leaders "their summit" is, told last in front of it: "EU ministers ... their"."""
    theirs = None if hit.verb else _THEIR_SUMMIT.search(page.low, sentence.start, hit.start)
    if theirs is None or hit.kind is not Kind.SUMMIT:
        return []
    before = page.spans[max(0, sentence.index - 1)]
    for first, last in ((sentence.start, theirs.start()), before):
        named = [n for n in page.names_between(first, last) if n.who is not None and n.before not in _PLACES]
        if named:
            body = named[-1].who
            rows = body is not None and (body.series or body.name == "European Union")
            members = _ITS_MEMBERS.match(page.low, named[-1].end) is not None
            return [body] if body is not None and rows and members else []
    return []


def by_a_word_of_its_name(page: Page, sentence: Sentence, phrases: Iterable[Phrase]) -> list[Entry]:
    """The one body told just before that a phrase takes up by a word of its name: "the committee met with them"."""
    for phrase in phrases:
        of_others = page.low.startswith((" of ", " for "), phrase.end)  # "the committee of families"
        told = None if phrase.names or of_others else _BY_A_WORD.match(page.low, phrase.start, phrase.end)
        if told is None:
            continue
        first, word = page.spans[max(0, sentence.index - _FAR_BEHIND)][0], told.group("word")
        ahead = [n for n in page.names_between(first, phrase.start) if n.who is not None]
        named = [n for n in ahead if n.who and n.who.kind == "organisation" and word in n.who.name.lower().split()]
        others = page.flat.count(word.capitalize(), first, phrase.start) - len(named)  # bodies not known by name
        return [*named[0].everyone] if len({n.who for n in named}) == 1 and not others else []
    return []


def _acting_for(body: Entry, page: Page) -> Entry:
    """The body that takes part where this one meets: the United Nations for its Security Council."""
    whole = wholes().get(body.name)
    return body if whole is None else next(iter(page.lexicon.names.get(whole, ())), body)


def _bodies(page: Page, start: int, end: int, options: frozenset[str]) -> list[Entry]:
    """The bodies among those that can be meant of which a stretch of text tells."""
    everyone = (e for n in page.names_between(start, end) for e in n.everyone)
    return list({e.name: e for e in everyone if e.name in options}.values())


@functools.cache
def _called() -> dict[str, frozenset[str]]:
    return {word: frozenset(names) for word, names in read_words("groups.toml")["called"].items()}
