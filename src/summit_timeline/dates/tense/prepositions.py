"""What the preposition straight before a phrase says: "until", "by", "since", "moved to"."""

from summit_timeline.dates.tense.sides import FUTURE, Side, future_side, past_side
from summit_timeline.dates.tense.verbs import scan_right
from summit_timeline.dates.tense.words import word_sets

TURNING = frozenset(["until", "till", "through", "by", "before", "since", "to", "for", "from"])


def by_preposition(before: list[str], after: list[str], last: str) -> Side | None:
    """The side that the preposition straight before the phrase gives, or None where it leaves it to the verbs."""
    words = word_sets()
    if last in ("until", "till"):
        if lasted := _lasted(before) or _not_before(before):
            return lasted
        aside = before[-2:-1] in ([], [","]) and after[:1] == [","]
        if aside and scan_right(after[1:]).side < 0:
            return past_side(last)  # "because, until Thursday, the rules asked for more"
        return None if "had" in after[:10] or _when_over(after) else future_side(last)
    if last == "by":
        clause = len(before) == 1 and ("," in after[:2] or (len(after) > 0 and after[0] in words["pronouns"]))
        if clause and scan_right(after).side < 0:
            return past_side("by")  # "By Wednesday, even his aides called it a mistake"
        return None if "had" in before or "had" in after[:10] else future_side(last)
    if last == "before":
        return future_side(last) if _asked_to(before) else None  # "was asked to reply before Wednesday"
    if last == "since":
        return past_side("since")._replace(distance=1)
    if last == "from":
        if before[-2:-1] and before[-2] in words["moved"]:
            return Side(FUTURE, f"{before[-2]} from", moved=True)  # it had been to come
        return future_side("forward from") if "forward" in before[-4:-1] else None  # brought forward: it has not been
    if last == "through":
        if lasted := _lasted(before):
            return lasted
        if shut := next((w for w in before[-10:] if w in words["shut"]), None):
            return future_side(shut)  # "closed to the public through Saturday"
    if last == "for" and (told := _announced_for(before)):
        return future_side(told)
    move = next((w for w in before[-15 if last == "through" else -7 : -1] if w in words["moved"]), None)
    if move is None:
        return None
    over = "had" in before[-7:] and not any(w in words["saying"] for w in before[:-2])
    return past_side(move) if over else Side(FUTURE, f"{move} {last}")


def _announced_for(before: list[str]) -> str | None:
    """The verb with which something is announced for a day, with the day of telling between: "confirmed Monday for"."""
    words = word_sets()
    told = before[:-1]
    if told and told[-1].lower() in words["weekdays"]:
        told = told[:-2] if told[-2:-1] == ["on"] else told[:-1]
    return told[-1] if told and told[-1] in words["announced_for"] else None


def _asked_to(before: list[str]) -> bool:
    """Whether something is asked for close before: "ordered to leave"."""
    near = before[-12:]
    at = next((at for at, w in enumerate(near) if w in word_sets()["demanded"]), None)
    return at is not None and "to" in near[at + 1 : at + 5] and "had" not in near


def _lasted(before: list[str]) -> Side | None:
    """ "served as its chair until August": a stretch that is told as over."""
    words, near = word_sets(), before[-9:]
    verb = next((w for w in near if w in words["lasting"]), None)
    ahead = words["future"] | words["planning"] | words["modal"] | words["shut"] | {"to"}
    return past_side(verb) if verb and ahead.isdisjoint(near) else None


def _not_before(before: list[str]) -> Side | None:
    """ "did not meet until Monday": they met then."""
    words, near = word_sets(), before[-_CLOSE:]
    at = next((at for at, w in enumerate(near) if w in _DENIED or (w == "not" and near[at - 1 : at] in _DID)), None)
    ahead = words["future"] | words["planning"] | words["modal"] | {"to", "since"}
    return past_side(f"{near[at]} until") if at is not None and ahead.isdisjoint(near) else None


_CLOSE = 9  # words
_DENIED = frozenset(["didn't", "hadn't", "wasn't", "weren't", "never"])
_DID = (["did"], ["had"], ["was"], ["were"])


def _when_over(after: list[str]) -> bool:
    """ "until Monday, when troops cleared it": what happened on that day is told as over."""
    return after[:2] == [",", "when"] and scan_right(after[2:]).side < 0
