"""What the noun beside a phrase says, whatever the verb: "the deadline", "Tuesday's vote", "the May 3 attack"."""

from summit_timeline.dates.tense.sides import NOT_SAID, PAST, Side, future_side, past_side
from summit_timeline.dates.tense.verbs import scan_left, scan_right
from summit_timeline.dates.tense.words import is_present, word_sets


def by_noun(before: list[str], after: list[str]) -> Side:
    """The side that the noun before or after the phrase gives, whatever the verb: "agenda for", "deadline"."""
    words, last = word_sets(), before[-1] if before else ""
    owner = after[1:] if after and after[0] in ("'s", "’s") else after
    if "deadline" in owner[:4] and (due := _deadline(before, owner, owned=owner is not after)):
        return due
    if last == "to" and before[-2:-1] and before[-2] in words["towards"] and before[-3:-2] != ["fast"]:
        return future_side(f"{before[-2]} to")
    if last == "for" and before[-2:-1] and before[-2] in words["booked"]:
        return future_side(f"{before[-2]} for")
    noun = before[:-1] if last == "on" else before
    if (
        len(noun) > 3
        and noun[-1] in words["event_nouns"]
        and noun[-2] in words["determiners"]
        and noun[-3] in words["wished"]
    ):
        return future_side(noun[-3])
    if over := _over_by_noun(before, owner):
        return over
    if len(before) > 1 and (pair := before[-2:])[0] in ("in", "back", "eve"):
        if pair[0] == "in" and last in ("a", "an") and after and after[0].isalpha():  # "in a Friday note"
            return Side(PAST, "in a", distance=0) if _says_nothing_ahead(before[-10:]) else NOT_SAID
        if pair in (["back", "in"], ["eve", "of"]):
            return past_side("back in") if last == "in" else future_side("eve of")
    if not words["event_nouns"].isdisjoint(owner[:3]):
        event = next(at for at, w in enumerate(owner) if w in words["event_nouns"])
        if owner[event + 1 : event + 2] and owner[event + 1] in ("is", "are", "follow", "comes"):
            return future_side(owner[event + 1])  # "the Friday summit is the first"
    return _in_place(before) if "before" not in before[-4:] else _before_event(before)


def _deadline(before: list[str], owner: list[str], owned: bool) -> Side | None:
    """ "a Friday deadline", "Friday's deadline", "the March 31 filing deadline": to come, unless told as missed."""
    words, last = word_sets(), before[-1] if before else ""
    led = last in ("a", "an", "new", "looming", "next") or (owned and last not in ("after", "past", "since"))
    named = last == "the" and owner[0] != "deadline" and scan_right(owner[:4]).side == 0
    open_ = words["missed"].isdisjoint(before) if named else "missed" not in before
    if not open_ or not (named or (led and owner[0] == "deadline")):
        return None
    return NOT_SAID if scan_right(owner[1:3]).side < 0 else future_side("deadline")


def _says_nothing_ahead(before: list[str]) -> bool:
    words = word_sets()
    ahead = words["future"] | words["planning"] | words["modal"] | words["present_be"]
    return "to" not in before and ahead.isdisjoint(before)


def _over_by_noun(before: list[str], owner: list[str]) -> Side | None:
    """ "the Aug. 21 attack", "Sunday's letter": what cannot be known before it has come; at distance 0, behind."""
    words = word_sets()
    for at, word in enumerate(owner[:3]):
        if word in words["unplanned"] and owner[at + 1 : at + 2] != ["anniversary"]:
            return Side(PAST, word, distance=0)
        if word in words["written"] and scan_right(owner[at + 1 : at + 4]).side <= 0 and "will" not in before[-6:]:
            return Side(PAST, word, distance=0)
        if not word.isalpha() or word in words["verbs"] or word in words["filler"]:
            return None
    return None


def _before_event(before: list[str]) -> Side:
    """ "days before a summit on Sunday": what something goes before is mostly still to come."""
    at = len(before) - 1 - before[::-1].index("before")
    words, between = word_sets(), before[at + 1 :]
    if not between or any(w in words["verbs"] or w.endswith("ed") or w in ',"“”()' for w in between):
        return NOT_SAID
    noun = between[-2:-1] if between[-1] == "on" else between[-1:]
    return future_side("before") if noun and noun[0] in word_sets()["event_nouns"] else NOT_SAID


def _in_place(before: list[str]) -> Side:
    """ "is in Helsinki on Friday": the present tense with a day that is not the day of telling."""
    for at in range(len(before) - 3, max(-1, len(before) - 7), -1):
        if before[at] in ("is", "are") and before[at + 1] in ("in", "at"):
            place = before[at + 2 : -1 if before[-1] == "on" else len(before)]
            if place and all(w[0].isupper() for w in place):
                return future_side(before[at])
    return NOT_SAID


def by_owner(before: list[str], after: list[str]) -> Side:
    """ "Tuesday's vote": the verb of its clause, unless that one reacts to what is over."""
    if before[-1:] == ["before"] and not word_sets()["event_nouns"].isdisjoint(after[1:3]):
        return future_side("before")
    if before[-1:] == ["for"] and not word_sets()["event_nouns"].isdisjoint(after[1:5]):
        coming = next((w for w in reversed(before[-9:-1]) if w in word_sets()["coming_for"]), None)
        if coming is not None:
            return future_side(f"{coming} for")  # "ministers began arriving for Thursday's conference"
    if before and before[-1] in word_sets()["looking_back"]:
        return past_side(before[-1])  # "watching Tuesday's debate, you would think"
    if before[-2:-1] and before[-2] in word_sets()["outcomes"] and before[-1] in word_sets()["at_event"]:
        return past_side(before[-2])  # "the losses from Tuesday's vote"
    if before and before[-1] in word_sets()["at_event"] and (governed := scan_left(before)).side < 0:
        return governed  # "failed to agree at Monday's meeting and will meet again"
    right = scan_right(after[1:])
    ahead = scan_left(before) if before and before[-1] in word_sets()["attending"] else NOT_SAID
    if ahead.side > 0 and right.side < 0 and "," in after[1:4]:
        return ahead  # "asked whether he would attend Friday's ceremony, he shrugged"
    if right.side:
        return right
    if before[-2:-1] == ["to"] and before[-1] in word_sets()["attending"] and not _governs_past(before):
        return future_side(f"to {before[-1]}")
    left = scan_left(before)
    if before[-1:] == ["during"] and is_present(left.word):
        return NOT_SAID  # a caption: "he listens during Monday's debate"
    if not left.side and before[-1:] == ["at"] and (be := next((w for w in before[-8:] if w in ("is", "are")), None)):
        return future_side(be)  # "is also a speaker at Friday's rally"
    return NOT_SAID if left.side > 0 and not word_sets()["reacting"].isdisjoint(before[-7:]) else left


def _governs_past(before: list[str]) -> bool:
    """Whether it is told that one did not come: "refused to attend Monday's talks"."""
    return any(w in ("failed", "refused", "declined", "managed", "used", "had", "unable") for w in before[-8:-2])
