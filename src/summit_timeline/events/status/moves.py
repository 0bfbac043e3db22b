"""Events that are told to have been moved: the day that they had, and the day or place that they have now."""

import itertools
import re
from collections.abc import Iterable

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern

_VERB = pattern("moves.verb")
_TO = pattern("moves.to")
_FOR = pattern("moves.for")
_PASSIVE = pattern("moves.passive")
_PLAIN = pattern("moves.plain")
_OPEN = pattern("moves.open")
_OBJECT = pattern("moves.object")
_SOONER = pattern("moves.sooner")
_NOW_ON = pattern("moves.now_on")
_PLANNED_FIRST, _PUT_OFF = pattern("moves.planned_first"), pattern("moves.put_off")
_CALLED_OFF, _ON_AGAIN = pattern("moves.called_off_by_name"), pattern("moves.on_again")
_NOW_IN = pattern("moves.now_in")
_FROM = pattern("moves.from")
_VENUE_MOVED = pattern("moves.venue_moved")
_HELD_IN, _INSTEAD_OF = pattern("moves.held_in"), pattern("moves.instead_of")
_FROM_PLACE = pattern("moves.from_place")
_MOVES_IT, _IT_TO = pattern("moves.moves_it"), pattern("moves.it_to")
_VENUE_OF, _CHANGED_TO = pattern("moves.venue_of"), pattern("moves.changed_to")
_ADJOURNED, _ADJOURNED_IT = pattern("moves.adjourned"), pattern("moves.adjourned_it")
_REACH = 90
_BY_NAME = 60
_NEARLY_A_YEAR = 300  # days
SAFE_DAY = 28  # each month of each year has it


@attrs.frozen
class Move:
    """The mention of the day from which an event was moved (None where that is not said), and of its new day.

    `later` tells that the verb puts it off, so that a bare weekday is one after the old day. `at` is the offset of the
    words that tell of the move: what stands before them is said of the event as it was planned.
    """

    old: TimeMention | None
    new: TimeMention
    later: bool = True
    at: int = 0


@attrs.frozen
class Relocation:
    """The place from which an event was moved (None where that is not said), and the words that tell of the move."""

    old: Name | None
    span: tuple[int, int]


def move_of(page: Page, sentence: Sentence, hit: Hit) -> Move | None:
    """The move that a sentence tells of the event: "the summit was postponed from July 11 to July 17".

    A move that only may be, or that is denied, is none.
    """
    if hit.verb:
        return None
    for verb in _VERB.finditer(page.low, sentence.start, sentence.end):
        if _OPEN.search(page.low, max(sentence.start, verb.start() - 45), verb.start()):
            continue
        move = _to_a_day(page, sentence, verb)
        if move is not None and _is_of(page, sentence, hit, verb, move.new):
            return attrs.evolve(move, later=_SOONER.fullmatch(verb.group()) is None, at=verb.start())
    return _now_on(page, sentence, hit) or _adjourned(page, sentence, hit)


def _adjourned(page: Page, sentence: Sentence, hit: Hit) -> Move | None:
    """The day on which an event goes on that was broken off "until" it, where the sentence has no other day."""
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.first is not None]
    if len(days) != 1 or days[0].start < hit.end:
        return None
    told = _ADJOURNED.fullmatch(page.low, hit.end, days[0].start)
    told = told or _ADJOURNED_IT.fullmatch(page.low, max(sentence.start, hit.start - _REACH), days[0].start)
    if told is None or any(hit.end <= h.start < days[0].start for h in sentence.hits):
        return None
    return Move(None, days[0], at=told.start("verb"))


def _now_on(page: Page, sentence: Sentence, hit: Hit) -> Move | None:
    """The move of an event told with a day that "will now be held on" another: both days are in the sentence."""
    others = [h.start for h in sentence.hits if h.start > hit.end and not h.verb]
    for mention in sentence.mentions:
        if mention.start <= hit.end or mention.first is None or mention.type not in ("DATE", "TIME"):
            continue
        told = _NOW_ON.fullmatch(page.low, hit.end, mention.start)
        told = told or _PLANNED_FIRST.fullmatch(page.low, hit.end, mention.start)
        if told is not None and not any(at < mention.start for at in others):
            old = next((m for m in sentence.mentions if m.end <= told.start(1) and m.first is not None), None)
            at = min((v.start() for v in _VERB.finditer(page.low, hit.end, told.start(1))), default=told.start(1))
            return None if old is None else Move(None, mention, later=False, at=at)
    return None


def _to_a_day(page: Page, sentence: Sentence, verb: re.Match[str]) -> Move | None:
    """The day to which a verb of moving says that something goes: behind "to" or "until"."""
    for mention in sentence.mentions:
        if not verb.end() < mention.start <= verb.end() + _REACH or mention.type not in ("DATE", "TIME"):
            continue
        gap = page.low[verb.end() : mention.start]
        parts = mention.parts
        if len(parts) == 2 and _FROM.search(gap + page.low[mention.start : parts[0].start]):
            return Move(parts[0], _sooner(parts[0], parts[1], verb.group()))
        if _TO.fullmatch(gap) or (verb.group().startswith("resched") and _FOR.fullmatch(gap)):
            before = (m for m in sentence.mentions if verb.end() < m.start < mention.start and m.first is not None)
            old = (m for m in before if m.edge == "from" or _FROM.search(page.low, verb.end(), m.start))
            return Move(next(old, None), mention)
    return None


def _sooner(old: TimeMention, new: TimeMention, verb: str) -> TimeMention:
    """The new day in front of the old one, where the verb allows it and else nearly a year lies between them.

    "Brought forward from June 21 to June 11."
    """
    first, last = new.first, new.last
    if old.first is None or first is None or last is None or (first - old.first).days < _NEARLY_A_YEAR:
        return new
    if _SOONER.fullmatch(verb) is None or first.day > SAFE_DAY or last.day > SAFE_DAY:
        return new
    return years_later(new, -1)


def years_later(mention: TimeMention, years: int) -> TimeMention:
    """A mention with its days some years later; the days are at most the `SAFE_DAY` of their months."""
    first, last = mention.first, mention.last
    if first is None or last is None:
        return mention
    return attrs.evolve(
        mention, first=first.replace(year=first.year + years), last=last.replace(year=last.year + years)
    )


def _is_of(page: Page, sentence: Sentence, hit: Hit, verb: re.Match[str], new: TimeMention) -> bool:
    """Whether it is this event that is moved: the object of the verb or, where it has none, its subject."""
    objects = [h for h in sentence.hits if not h.verb and _is_object(page, h, verb, new)]
    if objects:
        return hit is objects[0]
    if _PLAIN.fullmatch(verb.group()) and not _PASSIVE.search(page.low, sentence.start, verb.start()):
        return False  # "troops moved to ..." and the like need "was moved"
    before = [h for h in sentence.hits if not h.verb and h.end <= verb.start()]
    return bool(before) and hit is before[-1]


def _is_object(page: Page, hit: Hit, verb: re.Match[str], new: TimeMention) -> bool:
    if verb.end() <= hit.start < new.start:
        return _OBJECT.fullmatch(page.low, verb.end(), hit.start) is not None
    return new.end <= hit.start and _OBJECT.fullmatch(page.low, new.end, hit.start) is not None


@once
def put_off_before(page: Page, sentence: Sentence, hit: Hit) -> int | None:
    """The offset of the words in front of an event that tell that it was put off: "their postponed summit"."""
    return _told_by_name(page, sentence, hit, _PUT_OFF)


@once
def called_off_before(page: Page, sentence: Sentence, hit: Hit) -> int | None:
    """The offset of the words in front of an event that tell that it was called off: "the scrapped summit"."""
    return _told_by_name(page, sentence, hit, _CALLED_OFF)


def _told_by_name(page: Page, sentence: Sentence, hit: Hit, rule: re.Pattern[str]) -> int | None:
    if hit.verb:
        return None
    first = max(sentence.start, hit.start - _BY_NAME)
    cut = "-" if first > sentence.start else ""  # the rule asks for the beginning of the sentence, not of this window
    told = rule.search(cut + page.low[first : hit.start])
    return None if told is None else first + told.start() - len(cut)


def is_on_again(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether the words behind an event that was off tell that it is on, or over: "the postponed summit opened"."""
    return _ON_AGAIN.match(page.low, hit.end, sentence.end) is not None


def new_venue(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The place that an event has now: "due in Brussels on Friday, will now be held in Beijing"."""
    return next((name.where for name, _, told in _venues(page, sentence, hit, _NOW_IN) if told), None)


def relocation_of(page: Page, sentence: Sentence, hit: Hit) -> Relocation | None:
    """The place to which an event is told to have been moved, with that from which it was, where it is named.

    "The talks have been moved from Geneva to Montreux", "will instead take place in Lima", "in Oslo instead of Bergen".
    """
    if hit.verb:
        return None
    for name, start, told in _venues(page, sentence, hit, _NOW_IN):
        if told:
            old = _left(page, sentence, hit, name)
            return Relocation(old, (start, name.start - 1) if old is None else (old.start, old.end))
    for new, old in itertools.combinations((n for n in sentence.names if n.where and n.start > hit.end), 2):
        if _INSTEAD_OF.fullmatch(page.low, new.end, old.start) and _HELD_IN.fullmatch(page.low, hit.end, new.start):
            return Relocation(old, (old.start, old.end))
    return None


def _left(page: Page, sentence: Sentence, hit: Hit, new: Name) -> Name | None:
    """The place from which an event was moved to a new one: "from Lima to Quito", "to Quito from Lima"."""
    places = [n for n in sentence.names if n.where is not None]
    first = max(sentence.start, hit.start - _REACH)
    before = (n for n in places if n.end < new.start and _FROM_PLACE.search(page.low, first, n.start))
    behind = (n for n in places if page.low[new.end : n.start] == " from ")
    return next(itertools.chain(before, behind), None)


def can_be_moved(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a sentence tells that an event, which is thus still to come, was or may be moved to another place."""
    return any(True for _ in _venues(page, sentence, hit, _VENUE_MOVED))


def _venues(page: Page, sentence: Sentence, hit: Hit, words: re.Pattern[str]) -> Iterable[tuple[Name, int, bool]]:
    """The places behind an event word that words of a move stand in front of, each with where these begin.

    With it stands whether they tell of the move as made.
    """
    if hit.verb:
        return
    first = max(sentence.start, hit.start - _REACH)
    before = page.low[first : hit.start]
    moves, behind = _MOVES_IT.search(before), [words]
    if _VENUE_OF.search(before):
        behind.append(_CHANGED_TO)
    following = min(
        (h.start for h in sentence.hits if h.start > hit.end and h.kind is not hit.kind), default=sentence.end
    )
    for name in sentence.names:
        if name.where is None or not hit.end < name.start < following:
            continue
        if moves is not None and _IT_TO.fullmatch(page.low, hit.end, name.start):
            yield name, first + moves.start(), _OPEN.search(before, 0, moves.start()) is None
        for rule in behind:
            moved = rule.search(page.low, hit.end, name.start)
            if moved is not None:
                made = _OPEN.search(page.low, hit.end, moved.start() + len("be ")) is None
                yield name, moved.start(), made
