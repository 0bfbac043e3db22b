"""Days of what was over by a day: "a deal on Friday after days of talks", "met him before his return on Sunday"."""

import datetime as dt
import re
from typing import TypeGuard

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.days.bounds import a_week_later
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.turning import turned
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.deeds import is_past
from summit_timeline.events.text.order import AFTER
from summit_timeline.events.text.patterns import pattern


def day_of_trip(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The first or last of the days that the sentence gives for a trip, where the event is "on the final day" of it."""
    match = _ON_DAY_OF.search(page.low, sentence.start, hit.start)
    start = hit.start if match is None else match.start()
    match = match or _ON_DAY_OF_IT.match(page.low, hit.end, sentence.end)
    if match is None:
        return None
    for mention in sentence.mentions:
        if mention.parts and mention.end <= start and all(p.first == p.last for p in mention.parts):
            day = mention.first if match.group(1) in ("first", "opening") else mention.last
            return None if day is None else Dated(When.on(day), mention)
    return None


def began_in_aside(page: Page, sentence: Sentence, hit: Hit, length: int | None) -> Dated | None:
    """The first day of an event, and its last where that follows: "The summit, which began Friday, ended Sunday".

    Its length gives that too: "his two-day visit, which begins on Friday".
    """
    days = [m for m in sentence.mentions if m.first is not None and m.first == m.last and m.start > hit.end]
    began = next((m for m in days if _WHICH_BEGAN.fullmatch(page.low, hit.end, m.start)), None)
    if began is None or began.first is None or hit.verb:
        return None
    ends = (m for m in days if m.start > began.end and _AND_ENDED.fullmatch(page.low, began.end, m.start))
    last = next((day for m in ends if (day := _end_of(m, began.first, page.document.day)) is not None), None)
    if last is None and _is_exact(length):
        last = began.first + dt.timedelta(days=length - 1)
    return Dated(When(began.first, began.first, last, last), began)


def _end_of(mention: TimeMention, began: dt.date, today: dt.date) -> dt.date | None:
    """The day on which what began on a day ended: of what is to come, the next weekday of that name."""
    if mention.first is not None and mention.first < began and began > today and mention.why.policy == "weekday_bare":
        mention = a_week_later(mention)
    return mention.first if mention.first is not None and mention.first >= began else None


def _is_exact(length: int | None) -> TypeGuard[int]:
    """Whether a length tells the number of days: weeks are no exact count."""
    return length is not None and length > 1 and length % 7 != 0


def ended_in_aside(page: Page, sentence: Sentence, hit: Hit, length: int | None) -> Dated | None:
    """The last day of an event, and its first where the length is told: "the two-day summit that ended on Friday"."""
    if hit.verb:
        return None
    days = (m for m in sentence.mentions if m.first is not None and m.first == m.last and m.start > hit.end)
    ended = next((m for m in days if _WHICH_ENDED.fullmatch(page.low, hit.end, m.start)), None)
    ended = None if ended is None else turned(ended, "past", page)
    if ended is None or ended.first is None or ended.first > page.document.day:
        return None
    if not _is_exact(length):
        return Dated(When(None, None, ended.first, ended.first), ended)
    return Dated(When.on(ended.first - dt.timedelta(days=length - 1), ended.first), ended)


_WHICH_ENDED = pattern("days.which_ended")


_WHICH_BEGAN = pattern("days.which_began")


_AND_ENDED = pattern("days.and_ended")


def before_return(page: Page, sentence: Sentence, hit: Hit, length: int | None = None) -> Dated | None:
    """The day by which somebody met others abroad and came home: "returned on Friday from Lima, where he met X".

    So with talks that were held there: "back from Lima on Friday, where he had held two days of talks".
    """
    if hit.verb and hit.trigger.pos != "past":
        return None
    for mention in sentence.mentions:
        if mention.end > hit.start or mention.first is None or mention.first != mention.last:
            continue
        home = _RETURNED.search(page.low, sentence.start, mention.start)
        there = None if home is None else _FROM_WHERE.fullmatch(page.low, mention.end, hit.start)
        if home is None or there is None or mention.first > page.document.day:
            continue
        if (home["from"] is None) != (there["from"] is None) and hit.verb == (there["held"] is None):
            return Dated(When(None, None, None, mention.first, duration=length), mention)
    return None


_RETURNED, _FROM_WHERE = pattern("days.returned"), pattern("days.from_where")


def over_after_days(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The days of an event that was over when something was done: "after two days of talks they said on Friday".

    It ended on the day of the deed or on the eve. Weeks are no exact count, and where the deed is an event too the
    days in between are not known: then it was only over by that day.
    """
    before = (m for m in sentence.mentions if m.type == "DURATION" and m.edge in AFTER)
    told = next((m for m in before if _OF_IT.fullmatch(page.low, m.end, max(m.end, hit.start))), None)
    if told is not None and told.value.startswith("PT") and not hit.verb:
        return _over_after_hours(page, sentence, hit, told)
    if told is None or told.days is None or hit.verb:
        return None
    deed = _day_of_deed(page, sentence, told, hit)
    if deed is None or deed.first is None:
        return Dated(UNKNOWN) if _opens_alone(page, sentence, told, hit) else None
    if told.days % 7 == 0 or any(h is not hit for h in sentence.hits):
        return Dated(When(None, None, None, deed.first), deed)
    over = dt.timedelta(days=1)
    start = deed.first - (told.days - 1) * over
    return Dated(When(start - over, start, deed.first - over, deed.first, duration=told.days), deed)


def _over_after_hours(page: Page, sentence: Sentence, hit: Hit, told: TimeMention) -> Dated | None:
    """The day of talks of some hours: that of what was done after them, or the eve where they went on for long."""
    deed = _day_of_deed(page, sentence, told, hit)
    hours = _HOURS.fullmatch(told.value)
    if deed is None or deed.first is None or hours is None:
        return None
    night = int(hours.group(1)) > _MOST_HOURS or " night" in page.low[hit.end : hit.end + _NEAR]
    eve = deed.first - dt.timedelta(days=1)
    return Dated(When.within(eve, deed.first) if night else When.on(deed.first), deed)


_HOURS = re.compile(r"PT(\d+)H")


_MOST_HOURS = 8  # talks that take longer may have begun on the day before


_NEAR = 30  # characters


def _opens_alone(page: Page, sentence: Sentence, told: TimeMention, hit: Hit) -> bool:
    """Whether "After two days of talks" opens a sentence whose days all stand behind it, so that none is theirs."""
    main = next((c for c in parse(page, sentence).clauses if c.start >= hit.end), None)
    if main is None or _OPENS_AFTER.fullmatch(page.low, sentence.start, told.start) is None:
        return False
    return all(m is told or m.start > main.end for m in sentence.mentions)


def _day_of_deed(page: Page, sentence: Sentence, told: TimeMention, hit: Hit) -> TimeMention | None:
    """The past day that stands in front of "after two days of talks", or beside the verb of the clause behind it."""
    parsed = parse(page, sentence)
    main = next((c for c in parsed.clauses if c.start >= hit.end), None)
    named = parsed.phrase_of(hit)
    around = parsed.clauses[parsed.phrases[named].clause] if named >= 0 else None  # "agreed on Friday to help after"
    around = around if around is not None and is_past(page.low[around.start : around.end].split()) else None
    for mention in sentence.mentions:
        if mention.type not in ("DATE", "TIME") or mention.edge is not None or mention.first != mention.last:
            continue
        ahead = _THEN_AFTER.fullmatch(page.low, mention.end, max(mention.end, told.start)) is not None
        beside = main is not None and (
            (mention.start >= main.end and _BESIDE.fullmatch(page.low, main.end, mention.start) is not None)
            or (mention.start > hit.end and mention.end + 1 == main.start)
        )
        ahead = ahead or (around is not None and _BESIDE.fullmatch(page.low, around.end, mention.start) is not None)
        day = turned(mention, "past", page)
        beside = beside or (main is not None and _ends_clause(page, sentence, main, mention))
        if (ahead or beside) and day.first is not None and day.first <= page.document.day:
            return day
    return None


def _ends_clause(page: Page, sentence: Sentence, main: Clause, mention: TimeMention) -> bool:
    """Whether a day stands at the end of a clause, behind its object: "signed a pact on Thursday"."""
    tells = main.verb in grammar().say and main.verb != "announce"  # "announced a truce on Thursday"
    if mention.start < main.end or tells or main.negated:
        return False
    if not is_past(page.low[main.start : main.end].split()):
        return False
    if any(main.start < c.start < mention.start for c in parse(page, sentence).clauses):
        return False
    between, behind = page.low[main.end : mention.start], page.low[mention.end : sentence.end]
    return _OBJECT_THEN.fullmatch(between) is not None and _CLAUSE_ENDS.match(behind) is not None


_OBJECT_THEN, _CLAUSE_ENDS = pattern("days.object_then"), pattern("days.clause_ends")


_OF_IT = pattern("days.of_it")


_OPENS_AFTER = pattern("days.opens_after")


_THEN_AFTER = pattern("days.then_after")


_BESIDE = pattern("days.beside_verb_of_deed")


_ON_DAY_OF = pattern("days.on_day_of")


_ON_DAY_OF_IT = pattern("days.on_day_of_it")
