"""Which stretches of a sentence belong to an event word: its clause, and the subject that it borrows."""

import re

import attrs

from summit_timeline.events.model import Kind
from summit_timeline.events.page import SUBORDINATE, Break, Hit, Page, Sentence
from summit_timeline.events.patterns import pattern


@attrs.frozen
class Zone:
    """The spans of a sentence in which the participants of one event stand."""

    before: tuple[tuple[int, int], ...]
    after: tuple[int, int]
    following: int | None = None
    antecedent: int = -1


def sidelines(page: Page, sentence: Sentence, hit: Hit) -> re.Match[str] | None:
    """The words that tell that others meet beside the event, or for it: what they name in between is its own."""
    if hit.verb or hit.kind not in (Kind.SUMMIT, Kind.MEETING):
        return None
    return _SIDELINES.search(page.low, max(sentence.start, hit.start - 70), hit.start)


_SIDELINES = pattern("who.sidelines")


_OPENS_REPORT = pattern("who.opens_report")


def after_dateline(page: Page, sentence: Sentence) -> int:
    """Where a sentence begins; behind the dateline where it opens the report, as a town there takes no part."""
    dateline = _OPENS_REPORT.match(page.flat[:100]) if sentence.start <= 3 else None
    return sentence.start if dateline is None else dateline.end()


def zone_of(page: Page, sentence: Sentence, hit: Hit) -> Zone:
    """The clause of the event word; a clause that has no subject of its own borrows that of the clause it hangs on."""
    low = page.low
    opener = sentence.opener(hit.start)
    first = sentence.start if opener is None else opener.end
    last = sentence.clause(hit.end)[1]
    closing = next((k for k in sentence.breaks if k.start >= hit.end and k.cost >= 0.6), None)
    if closing is not None and closing.tag == "relative" and closing.start - hit.end <= 1 and not hit.verb:
        last = sentence.clause(closing.end)[1]
    while (more := _AND_WITH.match(low, last, sentence.end)) is not None:
        further = sentence.clause(more.end())[1]
        if further <= last:
            break
        last = further
    last = min(last, end_of_aside(page, sentence, hit))
    spans = [(first, hit.start)]
    following = None
    own = low[first : hit.start]
    if _opens_with(page, sentence, hit, opener):
        aside = SUBORDINATE.match(low, sentence.start, sentence.end)
        comma = next((k for k in sentence.breaks if k.tag == "comma" and k.start >= hit.end), None)
        following = None if comma is None else comma.start + 1
        if aside is not None and aside.end() > hit.end:
            following = None if _has_verb(page, sentence, hit.end, aside.end()) else aside.end()
    elif opener is None and _STARTS_AT.match(own):
        comma = next((k for k in sentence.breaks if k.start >= hit.end and page.low[k.start] == ","), None)
        following = None if comma is None else comma.start + 1
    elif opener is not None and _borrows(page, sentence, opener, own, hit):
        spans.append(_governor(page, sentence, opener))
    antecedent = opener.start if opener is not None and opener.tag == "relative" and hit.verb else -1
    return Zone(tuple(spans), (hit.end, _end_of_object(page, sentence, hit, last)), following, antecedent)


def end_of_aside(page: Page, sentence: Sentence, hit: Hit) -> int:
    """The end of the relative clause between commas that holds the event, else of the sentence."""
    asides = _ASIDE.finditer(page.low, sentence.start, sentence.end)
    inside = (m.end() for m in asides if m.start() < hit.start and hit.end < m.end())
    end = next(inside, None)
    named = end is not None and any(end < n.start <= end + 5 for n in sentence.names)  # a list goes on
    return sentence.end if end is None or named else end - 1


_ASIDE = pattern("who.aside")


def _opens_with(page: Page, sentence: Sentence, hit: Hit, opener: Break | None) -> bool:
    """Whether the sentence opens with the event, told without a subject: "A day after meeting Xi, Trump ..."."""
    if hit.trigger.pos == "gerund" and hit.start - sentence.start <= 3:
        return True
    if opener is None or not (opener.tag == "time" or page.low.startswith("as well as ", sentence.start)):
        return False
    if opener.tag == "time" and _looks_ahead(page, opener, page.low[opener.end : hit.start], hit):
        return False
    ahead = [n for n in sentence.names if n.end <= hit.start and n.who is not None]
    fronted = not ahead and SUBORDINATE.match(page.low, sentence.start, sentence.end) is not None
    return fronted or opener.start <= sentence.start


def _has_verb(page: Page, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a verb of its own stands there, in no name and no relative clause: "after the meetings wrapped, ..."."""
    return any(
        start <= verb < end
        and not any(n.start <= verb < n.end for n in sentence.names)
        and not _RELATIVE.search(page.low, start, verb)
        for verb in sentence.verbs
    )


_RELATIVE = pattern("who.relative")


_SPEAKER = pattern("who.speaker")


_OUTSIDER = pattern("who.outsider")


_AND_HELD = pattern("who.and_held")


_HE = pattern("who.he_or_she")


_AND_WITH = re.compile(r",? and with\b")


_OWN_SIDES = pattern("who.own_sides")


_AT_IT = re.compile(r"\b(?:during|after|at|before|following|ahead of|in a|in the)\b")


_WHICH = pattern("who.which")


_ONLY_TO = pattern("who.only_to")


_STARTS_AT = pattern("who.starts_at")


_AT_EVENT = pattern("who.at_event")


_AHEAD = pattern("who.ahead")


_GERUND = pattern("who.gerund")


def _borrows(page: Page, sentence: Sentence, opener: Break, own: str, hit: Hit) -> bool:
    """Whether a clause has no subject of its own: "after attending a summit", "who will meet"."""
    if opener.tag == "relative" and hit.kind is not Kind.PRESS and _is_told(page, sentence, opener):
        return False
    if opener.tag == "relative":
        return not (hit.verb and _WHICH.match(page.low, opener.start) and _own_subject(sentence, opener, hit))
    if opener.tag == "say" and hit.verb and _ONLY_TO.match(own):
        return True
    if opener.tag == "time" and _looks_ahead(page, opener, own, hit):
        return False
    if opener.tag == "time" or (opener.tag == "say" and (hit.kind is Kind.PRESS or not hit.verb)):
        return _AT_EVENT.search(own) is not None and len(own) < 90
    if opener.tag in ("stop", "comma", "clause") and _HE.search(own):
        return False
    if opener.tag == "clause" and (_OWN_SIDES.search(own) or _own_subject(sentence, opener, hit)):
        return False
    if opener.tag == "comma" and not hit.verb and page.low.endswith("and", opener.start, opener.end):
        return _AND_HELD.fullmatch(own) is not None
    return hit.verb and opener.tag in ("stop", "comma", "clause") and len(own) < 40


def only_tells(after: str, hit: Hit) -> bool:
    """Whether the words between somebody and an event tell that he speaks of it: "Lavrov said that the talks"."""
    if hit.kind is Kind.PRESS:
        return False
    if not hit.verb and _OUTSIDER.fullmatch(after):
        return True
    return _SPEAKER.match(after) is not None and (_AT_IT.search(after) is None or _ANOTHERS.search(after) is not None)


_ANOTHERS = pattern("zones.anothers")


def _is_told(page: Page, sentence: Sentence, opener: Break) -> bool:
    """Whether a clause with "that" is what somebody is told, and about nobody: "told reporters that the talks"."""
    before = [k for k in sentence.breaks if k.end <= opener.start and k.cost >= 0.6]
    told = before and before[-1].tag == "say" and page.low.startswith(("told", "tells"), before[-1].start)
    return bool(told) and page.low[opener.start : opener.end].strip(" ,") == "that"


def _own_subject(sentence: Sentence, opener: Break, hit: Hit) -> bool:
    """Whether a clause names who acts in it: "the treaty, which Obama and Medvedev signed"."""
    return any(n.who is not None and opener.end <= n.start and n.end <= hit.start for n in sentence.names)


def _looks_ahead(page: Page, opener: Break, own: str, hit: Hit) -> bool:
    """Whether a summit is only named as what comes next: who acts or speaks "ahead of the G7 summit" need not be there.

    "Before attending the summit" and "before a summit with X" tell that the subject is.
    """
    if hit.kind is not Kind.SUMMIT or hit.verb or not _AHEAD.match(page.low, opener.start) or _GERUND.search(own):
        return False
    return not page.low.startswith(" with ", hit.end)


def _governor(page: Page, sentence: Sentence, opener: Break) -> tuple[int, int]:
    """The span of the subject that a clause without one borrows: up to the verb of the clause on its left."""
    if opener.tag == "relative":
        left = sentence.clause(opener.start, 0.6)[0]
        return max(left, opener.start - 80, _head(page, sentence, opener)), opener.start
    at = opener.start
    left = sentence.start
    for k in reversed(sentence.breaks):
        if k.end <= at and k.cost >= 0.6 and k.tag != "comma":
            if k.tag == "say" and opener.tag == "time" and at - k.end < 40:
                at = k.start
                continue
            whose = k.tag == "relative" and page.low[k.start : k.end].endswith("who")
            if whose and not any(k.end <= n.start < at for n in sentence.names):
                return max(sentence.clause(k.start, 0.6)[0], k.start - 80), k.start
            if opener.tag == "comma" and not any(n.who is not None and k.end <= n.start < at for n in sentence.names):
                at = k.start  # nobody there who could act
                continue
            left = k.end
            break
    hits = [h.start for h in sentence.hits if left <= h.start < at]
    return left, min([at, *hits])


def _head(page: Page, sentence: Sentence, opener: Break) -> int:
    """Where the names begin that a clause with "who" is about: the last ones, not who stands further in front."""
    names = [n for n in sentence.names if n.who is not None and n.end <= opener.start]
    if not names or not page.low.endswith("who", opener.start, opener.end) or opener.start - names[-1].end > 1:
        return 0
    first = names[-1].start
    for name in reversed(names[:-1]):
        gap = page.low[name.end : first]
        if _SAME_HEAD.fullmatch(gap) is None and gap not in (" of ", " of the "):
            break
        first = name.start
    return first


_SAME_HEAD = pattern("who.same_head")


def _end_of_object(page: Page, sentence: Sentence, hit: Hit, last: int) -> int:
    later = [h.start for h in sentence.hits if h.start > hit.end and h.kind != hit.kind]
    deed = _NEXT_DEED.search(page.low, hit.end, last)  # "attend the summit and pay visits to"
    return min([last, *later, *([deed.start()] if deed is not None else [])])


_NEXT_DEED = pattern("zones.next_deed")
