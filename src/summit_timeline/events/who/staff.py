"""Those whose ministers or envoys meet, and who do not come themselves: "agreed that their ministers would meet"."""

from collections.abc import Iterable

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.clauses import Parse, Phrase
from summit_timeline.events.parse.page import Page
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.subjects import subjects

_STAFF = pattern("staff.staff")
_OF_BOTH, _OF_THEM = pattern("staff.of_both"), pattern("staff.of_them")
_THEIRS = ("their", "his", "her", "its")


def senders(parsed: Parse, page: Page, sides: Iterable[int]) -> frozenset[int]:
    """The phrases, among those told as sides, of who only sends others.

    "Vega sent his envoy", "Vega and Soto said their ministers would meet".
    """
    sides = tuple(sides)
    found: set[int] = set()
    for index, phrase in enumerate(parsed.phrases):
        clause = parsed.clauses[phrase.clause]
        sent = phrase.role == "object" and clause.verb in grammar().sends and not clause.passive
        if not _is_staff(page, phrase, sent=sent):
            continue
        if sent:
            found.update(subjects(parsed, phrase.clause))
        elif phrase.role == "subject" and index in sides and clause.link == "sub":
            found.update(subjects(parsed, clause.parent))
    listed = {parsed.phrases[i].first for i in sides if _is_staff(page, parsed.phrases[i])}
    return frozenset(i for i in found if i in sides and parsed.phrases[i].first not in listed)


def _is_staff(page: Page, phrase: Phrase, *, sent: bool = False) -> bool:
    """Whether a phrase is of those who act for somebody: "his foreign minister", "an envoy", "Minister Soto"."""
    whose = phrase.opener in _THEIRS or (sent and phrase.opener in ("a", "an", "") and not phrase.names)
    named = sent and any(n.is_person and _STAFF.search(n.title.lower()) for n in phrase.names)
    return named or (whose and _STAFF.search(page.low, phrase.start, phrase.end) is not None)


def are_staff(words: str) -> bool:
    """Whether words take up those who act for two sides: "their ministers", "the envoys of the two".

    >>> are_staff("their defence ministers"), are_staff("the envoys of the two"), are_staff("their prime ministers")
    (True, True, False)
    """
    return _OF_BOTH.search(words) is not None or _OF_THEM.search(words) is not None


def land_of(entry: Entry) -> Entry | None:
    """The country or body for which somebody speaks; one that is no person is itself."""
    if entry.kind != "person":
        return entry
    return None if entry.speaks_for is None else Entry(entry.speaks_for, "country", country=entry.speaks_for)


def only_sends(name: Name) -> Name:
    """The name of somebody as that of the country whose people are there."""
    return name if name.who is None else attrs.evolve(name, who=land_of(name.who))
