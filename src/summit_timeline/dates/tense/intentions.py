"""What is meant or hoped for an event that is then to come: "is determined to raise it at a summit on"."""

from summit_timeline.dates.tense.clauses import WORD
from summit_timeline.dates.tense.words import is_done_at_events, leads_there, word_sets

_REACH = 7  # words between a word of intention and what is meant
_NAMED_IN = 7  # words behind a preposition among which the event is named
_AT_IT = ("at", "during")
_IN_DOUBT = (["over"], ["about"], ["decide"], ["unsure"], ["unclear"], ["undecided"])


def way_there(before: list[str], at: int) -> int | None:
    """Where the last word stands that leads to an event behind an offset; that of "at the weekend" leads to none."""
    return next((to for to in range(len(before) - 2, at, -1) if _leads_there(before, to)), None)


def _leads_there(before: list[str], at: int) -> bool:
    """Whether a word leads to where something was promised: "at", "after", "on the sidelines of"."""
    return leads_there(before[at]) or before[at - 1 : at + 1] == ["sidelines", "of"]


def is_deed_there(before: list[str], deed: int, preposition: str) -> bool:
    """Whether a verb tells of what is done at an event, by the word behind it too: "fight for farmers"."""
    if is_done_at_events(before[deed], preposition):
        return True
    behind = before[deed + 1 : deed + 3]
    return before[deed] == "fight" and behind[:1] == ["for"] and word_sets()["ideals"].isdisjoint(behind)


def is_for_event(deed: str, preposition: str) -> bool:
    """Whether words from a verb on tell of what is done at the event to which a preposition behind them leads.

    >>> is_for_event("fight for farmers", "at"), is_for_event("fight piracy", "at")
    (True, False)
    """
    return is_deed_there(WORD.findall(deed), 0, preposition)


def meant_there(before: list[str], at: int) -> str | None:
    """The word of intention under which "to" and what is to be done at the event of the day stand.

    "Is determined to raise the matter at a summit on", "was urged to walk out of Friday's talks": the event is to come.
    Of what somebody decided or was asked to do only what is said or shown at events counts: who "decided to lift the
    ban at a summit" decided there.
    """
    there = _event_of_day(before, at)
    deed = at + 1
    if there is None or there <= deed:
        return None
    words, spoken = word_sets(), before[at - 1] == "not" or is_spoken(before, deed)
    if before[at - 1] in ("what", "whether") and before[at - 2 : at - 1] in _IN_DOUBT:
        return before[at - 1]  # "divided over what to do at the summit on"
    if before[at - 1] in words["intends"] and before[at - 2 : at - 1] in (["is"], ["are"]):
        return before[at - 1]  # "is determined to lift the ban at a summit on"
    if not is_deed_there(before, deed, before[there]):
        return None
    for back in range(at - 1, max(-1, at - _REACH), -1):
        word = before[back]
        if word in words["intends"] or (word in words["decides"] and spoken):
            return word
        if word in ("has", "have") and back == at - 1:
            return word  # "has to raise it"
        if word == "wanted":
            return word if not words["saying"].isdisjoint(before[:back]) else None  # "said he wanted to raise it"
        if word in words["verbs"] or word.endswith("ed"):
            return None
    return None


def is_spoken(before: list[str], deed: int) -> bool:
    """Whether a verb tells of what is said or shown at events, and of nothing that states do: "raise the matter"."""
    words, verb, behind = word_sets(), before[deed], before[deed + 1 : deed + 4]
    if verb in ("raise", "bring"):
        return not words["matters"].isdisjoint(before[deed + 1 : deed + 6])
    if verb in ("walk", "stand"):
        return not {"out", "up", "firm"}.isdisjoint(behind)
    return verb in words["spoken_there"] or (is_deed_there(before, deed, "") and verb == "fight")


def _event_of_day(before: list[str], at: int) -> int | None:
    """Where the preposition stands that leads to the event of the day: "at Friday's summit", "at talks on Friday"."""
    if before[-1] in _AT_IT or before[-3:] == ["walk", "out", "of"]:
        return len(before) - 1
    there = way_there(before, at)
    named = [] if there is None else before[there + 1 : there + _NAMED_IN]
    return None if word_sets()["gatherings"].isdisjoint(named) else there
