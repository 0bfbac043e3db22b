"""Whether a mention says enough to be an event of its own: who, or when, or where."""

from summit_timeline.events.model import Kind, RelationKind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.report.news_days import spoke_before
from summit_timeline.events.report.pair_days import HOURS_OF
from summit_timeline.events.report.pair_sides import OFF
from summit_timeline.events.report.pairs import is_told, named_for_its_place
from summit_timeline.events.status.deeds import set_up_verb, tense_of
from summit_timeline.events.text.patterns import pattern

_IN_SESSION = pattern("links.in_session")


_STATE_PAPER = pattern("links.state_paper")


_GOING_ON = pattern("links.going_on")


_BESIDE_A = pattern("links.beside_a")


_TOPIC = pattern("links.topic")


_OFFICIALS = pattern("links.officials")


_THIS_ONE = pattern("links.this_one")


_TOLD_THEM = pattern("links.told_them")


_COMES_HERE = pattern("places.here")


_DELEGATES_AT = pattern("links.delegates_at")


_OF_ITS_DAY = pattern("links.of_its_day")


_INVITED_TO = pattern("links.invited_to")


_HOLDS_BEFORE = pattern("links.holds_before")


_HOLDS_AFTER = pattern("links.holds_after")


_CAME_TO_AN_END = pattern("links.came_to_an_end")


GOES_ON = pattern("links.goes_on")


TALKS = pattern("links.talks")


def stands_alone(draft: Draft) -> bool:
    """Whether a draft says enough to be an event of its own: who, or when, or where."""
    weak = draft.hit.trigger.weak
    sides = {p.represents or p.name for p in (*draft.participants, *draft.absent)}
    facts = (len(sides) > 0) + (len(sides) > 1) + draft.when.known + (draft.place is not None)
    facts += (draft.series is not None) + draft.formal
    facts += draft.kind is Kind.SIGNING and any(r.kind is RelationKind.DURING for r in draft.relations)
    facts += weak and draft.fresh and draft.when.known and _held_after(draft)  # "new talks are planned for August"
    facts += weak and not draft.hit.verb and _is_a_certain_one(draft)
    facts += weak and draft.circle.held and draft.circle.public
    facts += draft.circle.public and draft.hit.trigger.words in _OF_MATTERS and _taking_place(draft)
    facts += weak and draft.circle.held
    in_general = not (draft.hit.trigger.words in grammar().meals or draft.hit.trigger.words in _OF_MATTERS)
    facts += draft.circle.public and draft.when.known and not in_general  # "a donor conference on Friday"
    papers = draft.kind is Kind.SIGNING and draft.hit.verb and draft.circle.public and draft.status is Status.HELD
    facts += papers and _STATE_PAPER.search((draft.subject or "").lower()) is not None
    if weak and not draft.hit.verb and HOURS_OF.search(draft.page.low, draft.sentence.start, draft.start):
        return True
    if weak and not draft.hit.verb and is_told(draft, _BESIDE_A):
        return True
    if _THIS_ONE.search(draft.page.low, draft.sentence.start, draft.start) and _is_a_certain_one(draft):
        return True
    if weak and not draft.hit.verb and not sides and draft.mention is None and is_told(draft, _TOPIC):
        return False  # "a call for progress in world trade talks"
    if weak and draft.hit.verb and not sides:
        before = draft.page.low[draft.sentence.start : draft.start]
        return draft.place is not None and draft.when.known and _OFFICIALS.search(before) is not None
    off = draft.status in OFF and draft.sure and len(sides) > 1  # "A and B put off talks on trade"
    if weak and not (draft.when.known or draft.place or draft.formal or off or _taking_place(draft)):
        return False  # "momentum for dialogue must be kept": talks in general
    return facts >= (2 if weak else 1)


_OF_MATTERS = ("conference", "conclave")


def _is_a_certain_one(draft: Draft) -> bool:
    """Whether talks are told as some that were held: "Wednesday's talks", "the Lima talks", "after talks in Lima"."""
    low, mention = draft.page.low, draft.mention
    if mention is not None and _OF_ITS_DAY.fullmatch(low, mention.end - 2, draft.start) is not None:
        return True
    before = low[max(draft.sentence.start, draft.start - 60) : draft.start]
    if HOURS_OF.search(before) or _INVITED_TO.search(before):
        return draft.when.known or HOURS_OF.search(before) is not None
    if draft.definite and draft.when.known and GOES_ON.match(low, draft.end):
        return True
    opens = not low[draft.sentence.start : draft.start].strip(" \n\"'")
    if opens and draft.when.known and _CAME_TO_AN_END.match(low, draft.end):
        return True  # "Talks to restore the quotas collapsed last month"
    if draft.when.known and _COMES_HERE.match(low, draft.end, draft.sentence.end) and _held_after(draft):
        return True  # "talks on the dam ended here on Friday"
    if draft.participants and _DELEGATES_AT.search(before):
        return True  # "the US delegation at the coffee talks"
    if _THIS_ONE.search(before) and _TOLD_THEM.search(low, draft.end, draft.sentence.end):
        return True
    return draft.place is not None and (
        (draft.definite and named_for_its_place(draft) and TALKS.search(draft.hit.trigger.words) is not None)
        or (draft.definite and low.startswith((" in ", " at "), draft.end))
        or _IN_SESSION.search(before) is not None
        or _GOING_ON.match(low, draft.end, draft.sentence.end) is not None
    )


def _taking_place(draft: Draft) -> bool:
    """Whether words beside the event word say that it is held, begins, goes on or ends, or that one spoke before it."""
    if spoke_before(draft) is not None:
        return True
    before = draft.page.low[max(draft.sentence.start, draft.start - 50) : draft.start]
    return _HOLDS_BEFORE.search(before) is not None or _held_after(draft)


def _held_after(draft: Draft) -> bool:
    """Whether the words behind the event word, or the verb of which it is the subject, say that it is held or set."""
    after = draft.page.low[draft.end : min(draft.sentence.end, draft.end + 60)]
    if _HOLDS_AFTER.search(after) is not None:
        return True
    if draft.hit.verb:
        return False
    parsed = parse(draft.page, draft.sentence)
    return (
        tense_of(parsed, draft.hit, draft.page.low) is not None
        or set_up_verb(parsed, draft.hit, draft.page.low) is not None
    )
