"""The words of a text that name an event: the triggers that stand in it, but those that only look like events."""

import functools
import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summit_timeline.events.lexicon import Lexicon, Trigger
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.reader import Names
from summit_timeline.events.parse.page import Hit
from summit_timeline.events.parse.vetoes import vetoed_starts
from summit_timeline.events.parse.works import in_name_of_work
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.sentences import lowered

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_BE = pattern("page.be")
_GERUND = pattern("page.gerund")
_TO_VERB = pattern("page.to_verb")
_NOUN_BEFORE = pattern("page.noun_before")
_COUNTED = pattern("page.counted")
MODAL = pattern("page.modal")
_TAG_MARKS = frozenset("#@/.-_=?&")
# Headlines of other articles that a page's text runs into a sentence: "Ann LeeOn the rise: Lee signs ... MORE (D)".
_GLUED = re.compile(r"(?<=[a-z])(?:[A-Z][a-z]*\b|\d{1,4} [A-Z])[^\n]{0,600}?\bMORE\b")
Judged = dict[tuple[int, ...], tuple["Hit", ...]]
"""The hits that name an event, by the places of all in their sentence: each sentence is judged once."""
_CONVENES_ITSELF, _CONVENED_BY = pattern("page.convenes_itself"), pattern("page.convened_by")
_CONVENES_A = pattern("page.convenes_a")
_ARRIVES_FOR = pattern("page.arrives_for")
_CARRIES_ON = pattern("page.carries_on")
_THIRD_PERSON = frozenset(words("page.third_person"))
_MEETING_IN = pattern("page.meeting_in")
_DIGITS = tuple("0123456789")
_AT_SERIES = pattern("page.at_series")
_EVENT_AFTER = pattern("page.event_after")
_OF_SERIES = pattern("page.of_series")
_SERIES = Trigger("summit", Kind.SUMMIT)
_BY_WAY_OF = pattern("page.by_way_of")
# What else was done in between: "met her in May and insisted on it, and did so again".
_OTHER_DEED = re.compile(
    r"\b(?!(?:agreed|expected|scheduled|planned|pledged|promised|vowed|wanted|hoped|intended|said|invited)\b)\w{2,}ed\b"
    r"|\b(?:he|she|it|they|who) (?:\w+ )?\w+s\b"
)
_DOES_SO, _SO_AGAIN = pattern("page.does_so"), " so again"
_THE_OTHER_ONE, _ONE = pattern("page.the_other_one"), " one "
_MEETS = ("meet", "meets", "met")
_WAY_BEHIND = 150  # characters between a meeting and the way in which it is held


@functools.lru_cache(maxsize=8)
def _automaton(lexicon: Lexicon) -> tuple["AhoCorasick", tuple[Trigger, ...]]:
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    words = list(lexicon.triggers)
    kind = MatchKind.LeftmostLongest
    automaton = AhoCorasick(words, matchkind=kind, implementation=Implementation.DFA)
    return automaton, tuple(lexicon.triggers.values())


def trigger_hits(low: str, lexicon: Lexicon) -> list[tuple[int, int, Trigger]]:
    """The places of the words of a text that can name an event."""
    automaton, triggers = _automaton(lexicon)
    return [
        (start, end, triggers[index])
        for index, start, end in automaton.find_matches_as_indexes(low)
        if not low[start - 1 : start].isalnum() and not low[end : end + 1].isalnum() and not _in_tag(low, start)
    ]


def _in_tag(low: str, at: int) -> bool:
    """Whether a word is in an address, or a tag behind a sentence: "They met. #summit", not "hold a #summit"."""
    if low[at - 1 : at] not in _TAG_MARKS or at == 0:
        return False
    word = low[max(low.rfind(" ", 0, at), low.rfind("\n", 0, at)) + 1 : at]
    if "://" in word or word.startswith("www."):
        return True
    before = low[max(0, at - 200) : at - len(word)].split()
    return word in ("#", "@") and (
        not before or before[-1][-1] in ".!?\"'" or before[-1][0] in "#@" or "://" in before[-1]
    )


def _outside_headlines(
    flat: str, start: int, end: int, raw: list[tuple[int, int, Trigger]]
) -> list[tuple[int, int, Trigger]]:
    """The hits that stand in the sentence itself, not in headlines run into it."""
    if not raw or " MORE" not in flat[start:end]:
        return raw
    spans = [m.span() for m in _GLUED.finditer(flat, start, end)]
    return [hit for hit in raw if not any(a <= hit[0] < b for a, b in spans)]


def judge(
    flat: str,
    low: str,
    span: tuple[int, int],
    raw: list[tuple[int, int, Trigger]],
    lexicon: Lexicon,
    judged: Judged,
) -> tuple[Hit, ...]:
    """Those of the hits in a sentence that name an event there, remembered."""
    key = (span[0], *(place for start, end, _ in raw for place in (start, end)))
    hits = judged.get(key)
    if hits is None:
        hits = judged[key] = _hits(flat, low, span, raw, lexicon)
    return hits


def _hits(
    flat: str, low: str, span: tuple[int, int], raw: list[tuple[int, int, Trigger]], lexicon: Lexicon
) -> tuple[Hit, ...]:
    """Those of the hits in a sentence that name an event there, each judged by itself."""
    if not raw:
        return ()
    start, end = span
    words = low[start:end]
    question = words.endswith(("?", '?"', "?'"))
    raw = _outside_headlines(flat, start, end, raw)
    vetoed = vetoed_starts(words, raw, start, lexicon)
    raw = [hit for hit in raw if hit[0] not in vetoed and not in_name_of_work(flat, start, end, hit[0])]
    hits = (Hit(a, b, t, _is_verb(low, start, a, t)) for a, b, t in raw if b <= end)
    used = (h for h in hits if h.trigger.pos != "verb" or h.verb or h.trigger.words.endswith("s"))
    told = [h for h in used if not (question and h.verb)]
    return tuple(h for h in told if not _is_way_of_another(h, told, low) and not _tells_of_another(h, told, low))


def _tells_of_another(verb: Hit, hits: list[Hit], low: str) -> bool:
    """Whether a verb only tells of another event: "the talks will convene", "arrives for a visit", "convened it"."""
    if verb.verb and verb.trigger.words.startswith("arriv"):
        visits = (h for h in hits if h.start > verb.end and not h.verb and h.kind is Kind.VISIT)
        return any(_ARRIVES_FOR.fullmatch(low, verb.end, h.start) is not None for h in visits)
    if verb.verb and verb.trigger.words == "haggle" and low.endswith(" to ", 0, verb.start):
        before = [h.trigger.words for h in hits if h.verb and h.end < verb.start]
        return before[-1:] != [] and before[-1] in _MEETS  # "met to haggle over it"
    if not verb.verb or not verb.trigger.words.startswith("conven"):
        return False
    gatherings = (h for h in hits if h.start > verb.end and not h.verb and h.kind in (Kind.SUMMIT, Kind.MEETING))
    if any(_CONVENES_A.fullmatch(low, verb.end, h.start) is not None for h in gatherings):
        return True
    if low.endswith(", ", 0, verb.start) and _CONVENED_BY.match(low, verb.end) is None:
        return False
    nouns = (h for h in hits if h.end < verb.start and not h.verb)
    return any(_CONVENES_ITSELF.fullmatch(low, h.end, verb.start) is not None for h in nouns)


def _is_way_of_another(call: Hit, hits: list[Hit], low: str) -> bool:
    """Whether words for a call only tell how others meet: "hold a summit by video link"."""
    if call.kind is not Kind.CALL or call.verb or _BY_WAY_OF.search(low, max(0, call.start - 20), call.start) is None:
        return False
    meets = (h for h in hits if h.kind in (Kind.SUMMIT, Kind.MEETING))
    return any(0 < call.start - h.end <= _WAY_BEHIND for h in meets)


@functools.lru_cache(maxsize=8)
def _series_automaton(lexicon: Lexicon) -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(
        sorted(
            {lowered(n) for n, entries in lexicon.names.items() if any(e.series and e.kind == "group" for e in entries)}
        )
    )


def with_pronouns(words: str, start: int, hits: tuple[Hit, ...], before: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits with those of a pronoun that takes up the event named last: "It will instead take place on July 20"."""
    added = []
    for match in _CARRIES_ON.finditer(words) if hits or before else ():
        group = match.lastindex or 0
        first, last = start + match.start(group), start + match.end(group)
        earlier = tuple(h for h in hits if h.end <= start + match.start()) or before
        if earlier and not any(h.start < last and first < h.end for h in hits):
            added.append(Hit(first, last, Trigger(match.group(group), earlier[-1].kind, "pronoun"), True))
    added.extend(_told_once_more(words, start, (*before, *hits)))
    return tuple(sorted((*hits, *added), key=lambda h: h.start)) if added else hits


def _told_once_more(words: str, start: int, before: tuple[Hit, ...]) -> Iterator[Hit]:
    """Further events of the kind told last: "They will do so again on Friday", "The previous one was in May"."""
    if _SO_AGAIN in words:
        for match in _DOES_SO.finditer(words):
            met = [h for h in before if h.end <= start + match.start()][-1:]
            pos = "past" if match.group(1).startswith("did") else "verb"
            for hit in met:
                between = words[max(0, hit.end - start) : match.start()]
                if hit.verb and hit.kind in (Kind.MEETING, Kind.CALL) and not _OTHER_DEED.search(between):
                    told = Trigger("met" if pos == "past" else "meet", hit.kind, pos)
                    yield Hit(start + match.start(1), start + match.end(1), told, True)
    if _ONE in words:
        for match in _THE_OTHER_ONE.finditer(words):
            met = [h for h in before if h.end <= start + match.start()][-1:]
            for hit in met:
                if hit.kind in (Kind.MEETING, Kind.SUMMIT):
                    told = Trigger("meeting" if hit.verb else hit.trigger.words, hit.kind, "noun")
                    yield Hit(start + match.start(1), start + match.end(1), told, False)


def outside_bodies(flat: str, found: list[tuple[int, int, Trigger]], names: Names) -> list[tuple[int, int, Trigger]]:
    """The hits but those in the name of a body that another event word follows ("the Danube Forum ministerial")."""
    starts = {start for start, _, _ in found}
    followed = [flat.find("\n", hit[1], after[0] - 1) < 0 for hit, after in itertools.pairwise(found)]
    return [
        hit
        for hit, more in itertools.zip_longest(found, followed)
        if not more or (body := _body_of(names, hit)) is None or body.end + 1 not in starts
    ]


def _body_of(names: Names, hit: tuple[int, int, Trigger]) -> Name | None:
    """The organisation in whose name a hit stands."""
    name = names.at(hit[0]) if names.may_be_in_name(*hit[:2]) else None
    held = name is not None and name.who is not None and name.who.kind == "organisation" and hit[1] <= name.end
    return name if held else None


def series_hits(low: str, names: Names, lexicon: Lexicon) -> list[tuple[int, int, Trigger]]:
    """Groups that are named for their summit alone: "at next month's G20"."""
    return [
        (n.start, n.end, _SERIES)
        for at in series_starts(low, lexicon)
        for n in names.between(at, at + 1)
        if n.who is not None
        and n.who.series
        and n.who.kind == "group"
        and not _OF_SERIES.search(low[max(0, n.start - 40) : n.start])
        and not _EVENT_AFTER.match(low, n.end, n.end + 60)
    ]


def series_starts(low: str, lexicon: Lexicon) -> list[int]:
    """Where a group may be named for its summit alone, before names are read."""
    found = _series_automaton(lexicon).find_matches_as_indexes(low, overlapping=True)
    starts = {start for _, start, _ in found if not low[start - 1 : start].isalnum()}
    return [at for at in sorted(starts) if _AT_SERIES.search(low[max(0, at - 40) : at])]


def _is_verb(low: str, start: int, at: int, trigger: Trigger) -> bool:
    before = low[max(start, at - 40) : at]
    if trigger.pos in ("past", "gerund"):
        return True
    if trigger.pos == "verb":
        return not _NOUN_BEFORE.search(before) or (
            before.endswith(" and ")
            and (trigger.words in _THIRD_PERSON or MODAL.search(low, max(start, at - 160), at) is not None)
        )
    if trigger.words in ("visit", "visits", "tour"):
        if _TO_VERB.search(before):
            return True
        return trigger.words == "visits" and not (_NOUN_BEFORE.search(before) or _COUNTED.search(before))
    if trigger.words != "meeting":
        return False
    apart = before.endswith(", ") and not before[:-2].endswith(_DIGITS)  # no "May 2, 2017, meeting with her"
    beside = apart and _MEETING_IN.match(low, at + len(trigger.words)) is not None
    return beside or _BE.search(before) is not None or _GERUND.search(before) is not None
