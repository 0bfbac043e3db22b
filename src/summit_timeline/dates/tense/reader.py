"""Which side of the publication date a clause speaks of: what stands nearest to the phrase decides."""

import functools
import re

from summit_timeline.dates.tense.clauses import WORD, clause_end, clause_start
from summit_timeline.dates.tense.nouns import by_noun, by_owner
from summit_timeline.dates.tense.prepositions import TURNING, by_preposition
from summit_timeline.dates.tense.prospects import prospect
from summit_timeline.dates.tense.sides import FUTURE, NOT_SAID, Side, future_side, past_side
from summit_timeline.dates.tense.verbs import scan_left, scan_right, verb_side
from summit_timeline.dates.tense.words import leads_there, word_sets

# "UN-led" is no verb, "co-hosted" is one
_COMPOUND = re.compile(r"(?<=\w)(?<!\b[CcRr][eo])(?<!\b[Uu]n)-(?:[a-z]{3,}ed|led|held|run|made|torn|hit)\b")
REACH = 260  # characters of the sentence looked at on each side: longer sentences are lists or lack their full stops


def side_of(text: str, start: int, end: int) -> Side:
    """The side that the clause around text[start:end] speaks of, and the word that says so.

    Words with capitals inside a sentence are names ("May", "Congress"), never verbs, but for headlines.
    """
    left = text[max(0, start - REACH) : start]
    if " before " in text[start:end]:  # "a day before Thursday's summit": the side is that of the summit
        left += text[start : start + text[start:end].index(" before ") + 7]
    return _clause_side(left, text[end : end + REACH])


@functools.lru_cache(256)
def _clause_side(left: str, right: str) -> Side:
    """The side by the text up to a phrase and the text after it; texts that say the same again and again are known."""
    before, after = _words(left[clause_start(left) :]), _words(right[: clause_end(right)])
    capitals = len([w for w in before if w[0].isupper()])
    needed = (len(before) + len(after)) * 3 - capitals * 5  # three in five words have a capital: a headline
    if len(after) * 5 > needed and len([w for w in after if w[0].isupper()]) * 5 > needed:
        before, after = [w.lower() for w in before], [w.lower() for w in after]
        return _called_off(before, after) or _decide(before, after)
    if before:  # the first word of a sentence has a capital of its own
        before[0] = before[0].lower()
    be = word_sets()["present_be"]
    if not be.isdisjoint(map(str.lower, before)):  # "We're" opens a quote
        before = [w.lower() if w.lower() in be else w for w in before]
    return _called_off(before, after) or _decide(before, after)


def _words(text: str) -> list[str]:
    return WORD.findall(_COMPOUND.sub("", text) if "-" in text else text)


def _called_off(before: list[str], after: list[str]) -> Side | None:
    """ "cancelled Monday's talks", "postponed a meeting set for Monday", "originally set for Monday"."""
    words, near = word_sets(), before[-9:]
    word = None if words["off"].isdisjoint(near) else next(w for w in reversed(near) if w in words["off"])
    planned = _set_for(before)
    if planned and "had" in before:
        planned = 0
    if planned and before[planned - 1 : planned] == ["originally"]:
        return Side(FUTURE, f"originally {before[planned]}", moved=True)
    owned = before and before[-1] == word and after and after[0] in ("'s", "’s")
    return Side(FUTURE, word, moved=True) if word and (planned or owned) else None


def _set_for(before: list[str]) -> int:
    """The place, from the end, of a word that sets something right before the day; 0 where none does.

    "planned for", "pencilled in for".
    """
    words = word_sets()["planning"]
    if before[-1:] == ["for"]:
        at = -3 if before[-2:-1] == ["in"] else -2
        return at if len(before) >= -at and before[at] in words else 0
    return 0


def _decide(before: list[str], after: list[str]) -> Side:
    """The side by what stands around the phrase; what is nearer is asked first."""
    if before == ["("] and after[:1] == [")"]:
        return NOT_SAID  # "(June 15)" under a picture
    if before and before[0] == "despite" and after[:1] == [","] and "," not in before:
        return past_side("despite")  # "despite its gains on Tuesday, the party holds"
    for asked in (prospect, _by_preposition, _by_opening, _by_saying_or_plan, _beside):
        side = asked(before, after)
        if side is not None:
            return side
    return _in_clause(before, after)


def _by_preposition(before: list[str], after: list[str]) -> Side | None:
    """The side of a phrase behind a preposition that turns it ("after"), or that opens a clause of its own."""
    words, last = word_sets(), before[-1] if before else ""
    if last in TURNING and (turned := by_preposition(before, after, last)) is not None:
        return turned
    own_clause = last == "on" and after and len(before) > 1 and before[-2] in ("so", "but", "because")
    if own_clause and after[0] in words["pronouns"] and (opened := scan_right(after)).side:
        return opened  # "so on Thursday they went home"
    return None


def _nearest(before: list[str]) -> str:
    """The word in front of the phrase and of its preposition."""
    last = before[-1] if before else ""
    return before[-2] if last in ("on", "at") and len(before) > 1 else last


def _by_opening(before: list[str], after: list[str]) -> Side | None:
    """The side of a phrase behind "is", behind a word of opening, or by the noun to which it belongs."""
    words, nearest = word_sets(), _nearest(before)
    if nearest in ("is", "are"):
        return future_side(nearest)  # "the next round is on Saturday"
    if nearest in words["opening"]:
        left = scan_left(before)
        event = any(w in words["event_nouns"] for w in before[-4:-1]) and not _was_at_event(before)
        return left if left.side < 0 and not left.reported and not event else future_side(nearest)
    named = by_noun(before, after)
    if named.side:
        return named
    if before[-2:] == ["that", "on"] and (told := scan_right(after)).side:
        return told  # "said that on Monday he would"
    return None


def _by_saying_or_plan(before: list[str], after: list[str]) -> Side | None:
    """The side of the day on which something was said, or for which it was set."""
    words, nearest = word_sets(), _nearest(before)
    at = _last_of_weight(before)
    attribute = before[-1:] in (["the"], ["a"], ["an"])  # "said the Wednesday vote could be put off"
    if at >= 0 and before[at] in words["saying"] and not _governed(before, at) and not attribute:
        return past_side(before[at])
    if planned := _set_for(before):
        return verb_side(before, len(before) + planned)  # "a signing planned for Tuesday was called off"
    if after[:1] == ["that"] and (said := _told_before(before)):
        return past_side(said)  # "told a news conference on Tuesday that"
    if after[:1] == ["that"] and nearest in words["told"] and words["future"].isdisjoint(before[-8:]):
        return past_side(nearest)  # "since the announcement on Wednesday that the border would open"
    return None


def _last_of_weight(before: list[str]) -> int:
    """The place of the last word that is no filler and no name close before the phrase; -1 where there is none."""
    filler, at = word_sets()["filler"], len(before) - 1
    while at >= 0 and (before[at] in filler or (at and before[at][0].isupper() and len(before) - at < 7)):
        if before[at] == "by" and at == len(before) - 1:
            break
        at -= 1
    return at


def _beside(before: list[str], after: list[str]) -> Side | None:
    """The side of the participle or verb right beside the phrase, or of what a possessive owns."""
    words = word_sets()
    if after[:1] != ["to"] and (done := _participle(before, _nearest(before))).side:
        return done
    adjacent = scan_right(after[:2]) if after and after[0] not in words["no_verb"] else NOT_SAID
    if adjacent.side > 0 and (reduced := _reduced(before)):
        return reduced  # "two bills introduced in the Senate in August would"
    if adjacent.side:  # "his proposal in February included"
        own = adjacent.side < 0 and after[0] not in ("has", "have")
        return adjacent._replace(distance=_BESIDE) if own else adjacent
    return by_owner(before, after) if after and after[0] in ("'s", "’s") else None


def _in_clause(before: list[str], after: list[str]) -> Side:
    """The side of the nearest verb of the clause, the one before the phrase first."""
    words, last = word_sets(), before[-1] if before else ""
    ahead = Side(FUTURE, last) if last in words["ahead"] else NOT_SAID
    if last == "on" and _subject_alone(before) and (alone := scan_right(after)).side:
        return alone  # "in a sign of what may come, the ministry on Monday, for one, refused"
    left = scan_left(before)
    if left.side and not left.reported:
        return left
    if left.side < 0 and _clause_ends(before, after):
        return left
    right = scan_right(after)
    if right.side:
        return right
    opens = len(before) <= 4 and after[:1] == ["to"] and after[1:] and after[1] not in words["not_after_to"]
    if opens and not ahead.side and not left.side:
        return Side(FUTURE, f"to {after[1]}")  # "Vance on Friday to visit Oslo"
    return ahead if ahead.side else left


def _was_at_event(before: list[str]) -> bool:
    """Whether somebody is told to have been at the event close before: "clashed at a summit beginning Sunday"."""
    words = word_sets()
    at = next(at for at in range(len(before) - 1, -1, -1) if before[at] in words["event_nouns"])
    opens = next((i for i in range(at - 1, max(-1, at - _PHRASE), -1) if before[i] in words["determiners"]), 0)
    return opens > 0 and (before[opens - 1] in words["carried_out"] or leads_there(before[opens - 1]))


_PHRASE = 7  # words of a phrase in front of its noun at most


def _reduced(before: list[str]) -> Side | None:
    """The participle close before that the phrase belongs to, with a preposition: "bills introduced in August"."""
    words = word_sets()
    for at in range(len(before) - 2, max(0, len(before) - 6), -1):
        word, following = before[at], before[at + 1]
        if word.endswith("ed") and len(word) > 4 and following in words["at_event"] | {"at", "by", "on"}:
            known = words["saying"] | words["planning"] | words["ed_no_past"] | words["be"] | words["moved"]
            return past_side(word) if word not in known and before[at - 1] not in known else None
    return None


_BESIDE = 4  # words that a verb stands off at most whose day the phrase is


def _subject_alone(before: list[str]) -> bool:
    """Whether the subject alone stands between a comma and the phrase: ", the ministry on"."""
    words, comma = word_sets(), len(before) - 2
    while comma >= 0 and before[comma] != ",":
        comma -= 1
    subject = before[comma + 1 : -1]
    if comma < 1 or not 0 < len(subject) <= 6 or not (subject[0] in words["determiners"] or subject[0][0].isupper()):
        return False
    return not any(
        w in words["verbs"] or w.endswith("ed") or w in words["filler"] - words["determiners"] for w in subject
    )


def _clause_ends(before: list[str], after: list[str]) -> bool:
    """Whether what follows is no verb of the saying that is told: "said Friday announcing", ", where he could"."""
    if after and after[0].endswith("ing") and len(after[0]) > 4:
        return True
    if after[:1] != [","]:
        return False
    quoted = after[1:2] == ["“"] or (after[1:2] == ['"'] and before.count('"') % 2 == 0)
    return quoted or after[1:2] in (["where"], ["which"], ["who"])


def _told_before(before: list[str]) -> str | None:
    """The verb of saying close before, with nothing to come between it and the phrase: "told reporters in Oslo"."""
    words = word_sets()
    for word in reversed(before[-14:]):
        if word in words["saying"]:
            return word
        if word in words["future"] or word == "that":
            return None
    return None


def _participle(before: list[str], nearest: str) -> Side:
    """ "the pact signed on Monday will": the participle straight before the day, not the verb after it."""
    words = word_sets()
    verb = nearest in words["past"] or (
        nearest.endswith("ed") and len(nearest) > 4 and nearest not in word_sets()["ed_no_past"]
    )
    if not verb or nearest in words["planning"] or nearest in word_sets()["be"]:
        return NOT_SAID
    distance = 2 if before[-1] == "on" else 1
    return verb_side(before, len(before) - distance)._replace(distance=distance)


def _governed(before: list[str], at: int) -> bool:
    return at > 0 and before[at - 1] in ("as", "is", "are", "be")
