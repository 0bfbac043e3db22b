"""Who meets at a mention by what the sentences before it tell: the pair that agreed on it, those told just before."""

import itertools
from collections.abc import Sequence

import attrs

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Draft, Page
from summit_timeline.events.report.alone import TALKS
from summit_timeline.events.report.pair_days import AHEAD
from summit_timeline.events.report.pair_sides import FAMILY, THEY, lands_of
from summit_timeline.events.report.pairs import ANY_KIND, BESIDE_IT, DEALS_WITH
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.participants import people_first
from summit_timeline.events.who.zones import of_whom

_THEIRS = pattern("links.theirs")
_IN_FRONT = pattern("links.in_front")
_SAID_AFTER = pattern("links.said_after")
_DATELINE_ONLY = pattern("links.dateline_only")
_ACT_TOGETHER = pattern("links.act_together")
_ROUND_REACH = 12  # sentences


def without_those_beside(draft: Draft) -> Draft:
    """A gathering without those who met beside it: "Chad met with Togo on the sidelines of the talks"."""
    beside = BESIDE_IT.search(draft.page.low, draft.sentence.start, draft.start)
    if draft.hit.verb or beside is None or draft.series is not None:
        return draft
    if any(n.who is not None and beside.start() <= n.start for n in draft.sentence.names if n.end <= draft.start):
        return draft
    if not any(h.verb and h.end <= beside.start() for h in draft.sentence.hits):
        return draft
    own = [n.who for n in of_whom(draft.page, draft.sentence, draft.hit)]
    kept = tuple(e for e in draft.entries if e in own)
    return attrs.evolve(draft, entries=kept, participants=people_first(kept))


def without_those_called_for(draft: Draft) -> Draft:
    """A meeting without those who are to meet at what it calls for: "the meeting called for talks between A and B"."""
    asks = None if draft.hit.verb else DEALS_WITH.match(draft.page.low, draft.end)
    if asks is None:
        return draft
    if any(n.who is not None and n.start < draft.start for n in draft.sentence.names):
        return draft
    return attrs.evolve(draft, entries=(), participants=())


def of_those_who_agreed(draft: Draft) -> Draft:
    """A meeting of the two countries that the sentence opens with: "A and B agreed, ministers said after talks"."""
    low, names = draft.page.low, [n for n in draft.sentence.names if n.who is not None]
    if draft.hit.verb or draft.participants or len(names) < 2:
        return draft
    if _SAID_AFTER.search(low, max(draft.sentence.start, draft.start - 80), draft.start) is None:
        return draft
    lands = tuple(e for e in _pair_that_acts(draft.page, draft.sentence.start, names) if e.kind == "country")
    return attrs.evolve(draft, entries=lands, participants=people_first(lands)) if len(lands) == 2 else draft


def _pair_that_acts(page: Page, start: int, names: Sequence[Name]) -> tuple[Entry, ...]:
    """The two with whom a sentence that starts at `start` opens, and who do something together: "A and B agreed"."""
    for first, second in itertools.pairwise(names):
        opens = _DATELINE_ONLY.fullmatch(page.flat, start, first.start) is not None
        side_by_side = page.low[first.end : second.start] in (" and ", " and the ")
        if opens and side_by_side and _ACT_TOGETHER.match(page.low, second.end):
            return (*first.everyone, *second.everyone)
    return ()


def of_the_pair_before(draft: Draft) -> Draft:
    """Talks of the two of whom the sentence before tells what they did: "A and B agreed on it. The talks took ..."."""
    nobody = not draft.participants and not any(n.who is not None for n in draft.sentence.names)
    if draft.hit.verb or not nobody or not draft.definite or not draft.sentence.index:
        return draft
    if ANY_KIND.fullmatch(draft.hit.trigger.words) is None or not _opens_plainly(draft):
        return draft
    start, end = draft.page.spans[draft.sentence.index - 1]
    names = [n for n in draft.page.names_between(start, end) if n.who is not None]
    pair = _pair_that_acts(draft.page, start, names)
    if len({e.speaks_for or e.name for e in pair}) != 2:
        return draft
    return attrs.evolve(draft, entries=pair, participants=people_first(pair))


def _opens_plainly(draft: Draft) -> bool:
    """Whether a mention opens its sentence: "The talks ended"."""
    return _IN_FRONT.fullmatch(draft.page.low, draft.sentence.start, draft.start) is not None


def of_those_told(draft: Draft, linked: list[Draft]) -> Draft:
    """A meeting of "them" with those of the one told right before: "X and the rebels met. They will meet again"."""
    if draft.participants or not draft.when.known or not linked:
        return draft
    they = THEY if draft.hit.verb else _THEIRS
    if they.search(draft.page.low, max(draft.sentence.start, draft.start - 60), draft.start) is None:
        return draft
    last = next((d for d in reversed(linked) if FAMILY[d.kind] == FAMILY[draft.kind] and d.participants), None)
    if last is None or last.page is not draft.page or draft.sentence.index - last.sentence.index > AHEAD:
        return draft
    return attrs.evolve(draft, entries=last.entries, participants=last.participants)


def _may_have_rounds(talks: Draft, later: Draft) -> bool:
    """Whether talks, or a meeting told by a verb right before, can be those of which a round is told later."""
    if talks.page is not later.page:
        return False
    if TALKS.search(talks.hit.trigger.words) is not None:
        return True
    met = talks.hit.verb and talks.kind is Kind.MEETING and bool(talks.participants)
    return met and later.sentence.index - talks.sentence.index <= AHEAD


def of_the_talks(draft: Draft, linked: list[Draft]) -> tuple[Draft, bool]:
    """A round ("the last round was in May") with the sides of the talks told before it, and whether there are any."""
    talks = next((d for d in reversed(linked) if _may_have_rounds(d, draft)), None)
    if talks is None or draft.sentence.index - talks.sentence.index > _ROUND_REACH:
        return draft, False
    if not lands_of(draft.participants):
        draft = attrs.evolve(draft, entries=talks.entries, participants=talks.participants)
    return draft, True
