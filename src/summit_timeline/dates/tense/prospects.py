"""What comes before an event, or is hoped or feared of it, so that it is still to come: "the venue of", "a veto at"."""

from summit_timeline.dates.tense.clauses import WORD
from summit_timeline.dates.tense.sides import FUTURE, Side, future_side
from summit_timeline.dates.tense.words import word_sets

_OWNS = ("'s", "’s")
_LEADS = ("at", "during", "for", "of", "to")
_ELSEWHERE = ("after", "following", "before", "since", "by", "with", "from", "on", "in", "over", "and", ",")
_NAMED_IN = 7  # words behind a preposition among which the event is named
_FORESEEN = 9  # words in front of what is hoped for among which the verb of hoping stands
_MATTER = 4  # words between what is hoped for and the event: "a breakthrough on trade at"
_SET_UP_WITHIN = 12  # words behind an event among which the verb of setting it up stands


def prospect(before: list[str], after: list[str]) -> Side | None:
    """The side of a day whose event is only prepared or looked forward to; None where nothing of the kind is told."""
    there = _way_to_event(before, after)
    if there is None:
        return None
    if before[there] in ("for", "of", "to"):
        set_up = _set_up(before[: there + 1], after)
        return None if set_up is None else Side(FUTURE, set_up, moved=True)
    hoped = hoped_for(before[: there + 1]) or _on_agenda(before, there) or _is_likely(before, there, after)
    return None if hoped is None else future_side(hoped)


def is_prospect(text: str) -> bool:
    """Whether a text that ends in "at" or "during" tells what is hoped or feared of the event behind it.

    >>> is_prospect("Chad threatened a veto at"), is_prospect("Chad threatened war at")
    (True, False)
    """
    return hoped_for(WORD.findall(text)) is not None


def _way_to_event(before: list[str], after: list[str]) -> int | None:
    """Where the preposition stands that leads to the event of the day: "of Friday's summit", "at talks on Friday"."""
    gatherings = word_sets()["gatherings"]
    if after[:1] and after[0] in _OWNS:
        return None if gatherings.isdisjoint(after[1:4]) else len(before) - 1 if before else None
    named = before[:-1] if before[-1:] == ["on"] else before
    event = next((at for at in range(len(named) - 1, max(-1, len(named) - 4), -1) if named[at] in gatherings), None)
    if event is None:
        return None
    near = range(event - 1, max(-1, event - _NAMED_IN), -1)
    there = next((at for at in near if named[at] in _LEADS or named[at] in _ELSEWHERE), None)
    return there if there is not None and named[there] in _LEADS else None


def _set_up(before: list[str], after: list[str]) -> str | None:
    """What of an event is told to have been set or made known: "the venue of Friday's summit was announced"."""
    words, thing = word_sets(), before[-2] if len(before) > 1 else ""
    if thing not in words["arrangements"] or (before[-1] == "to" and thing not in words["to_it"]):
        return None
    behind = after[:_SET_UP_WITHIN]
    be = next((at for at, w in enumerate(behind) if w in ("was", "were", "been", "being")), None)
    told = behind[be + 1 : be + 3] if be is not None else []
    if not words["set_up"].isdisjoint(told) or not words["set_up"].isdisjoint(before[-7:-2]):
        return f"{thing} {before[-1]}"
    return None


def hoped_for(before: list[str]) -> str | None:
    """The word of hope or fear whose object is what can come of the event behind: "predicted a breakthrough at"."""
    words, at = word_sets(), len(before) - 1
    if before[at:] not in (["at"], ["during"]):
        return None
    noun = _nearest(before, at, words["turns"])
    great = noun is not None
    noun = noun if great else _nearest(before, at, words["yields"])
    if noun is None:
        return None
    for back in range(noun - 1, max(-1, noun - _FORESEEN), -1):
        word = before[back]
        if before[back - 1 : back] == ["had"]:
            return None
        if word in words["foresees"] or (great and word in words["threatens"]):
            return word
        if word in words["present_be"]:
            return None
        if word.endswith("ing") and back and before[back - 1] in words["present_be"]:
            return f"{before[back - 1]} {word}"  # "is pushing for a deal at a summit on"
        if word in words["past"] or word in words["telling_more"] or (word.endswith("ed") and len(word) > 4):
            return None
    return None


def _nearest(before: list[str], at: int, nouns: frozenset[str]) -> int | None:
    """Where one of some nouns stands close in front of an offset, which is no verb there: "to fight piracy at"."""
    near = range(at - 1, max(-1, at - _MATTER - 2), -1)
    return next((n for n in near if before[n] in nouns and before[n - 1 : n] != ["to"]), None)


def _on_agenda(before: list[str], there: int) -> str | None:
    """The agenda of an event on which something is told to be: "trade tops the agenda at Friday's summit"."""
    words = word_sets()
    over = any(w in words["past"] or (w.endswith("ed") and len(w) > 4) for w in before)
    return "agenda" if before[there - 1 : there] == ["agenda"] and not over else None


def _is_likely(before: list[str], there: int, after: list[str]) -> str | None:
    """The verb that tells of what can come of an event that it is likely or not: "a deal at talks on Friday is"."""
    words = word_sets()
    noun = before[there - 1] if there else ""
    if after[:1] not in (["is"], ["are"], ["remains"], ["remain"], ["looks"], ["seems"]):
        return None
    indefinite = there > 1 and before[there - 2] in ("a", "an", "any", "no", "of")
    return after[0] if noun in words["foresees"] or (indefinite and noun in words["turns"] | words["yields"]) else None
