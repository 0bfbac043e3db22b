"""When an event takes place: the days of its sentence that are its own."""

import datetime as dt
import itertools
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.days.around_things import around_a_thing, is_of_a_thing
from summit_timeline.events.days.bounds import a_week_earlier, a_week_later, when_from
from summit_timeline.events.days.changed import WEEKDAY, new_days, not_over, old_days, still_ahead
from summit_timeline.events.days.counted import (
    after_its_eve,
    begun,
    counted_ahead,
    counted_behind,
    days_apart,
    hours_before_it,
    on_nth_day,
)
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.dayparts import day_of_part
from summit_timeline.events.days.delayed import put_off_by_length
from summit_timeline.events.days.done_after import done_after
from summit_timeline.events.days.legs import is_of_a_leg, takes_them_on
from summit_timeline.events.days.lengths import filled_stretch, names_length
from summit_timeline.events.days.nearness import cost
from summit_timeline.events.days.next_clause import without_clause_before
from summit_timeline.events.days.over import before_return, began_in_aside, day_of_trip, ended_in_aside, over_after_days
from summit_timeline.events.days.report_side import is_wish, on_its_side, only_told_of, tense_beside, wished_for
from summit_timeline.events.days.rows import Turn, row_of, row_of_places
from summit_timeline.events.days.several import (
    further_ones,
    in_told_month,
    narrowed_by_others,
    own_ones_first,
    precise_first,
    with_some_time,
)
from summit_timeline.events.days.told_now import told_now
from summit_timeline.events.days.turning import (
    HAD_BEEN_SET,
    after_its_telling,
    before_the_next,
    in_certain_year,
    nearest_week,
    not_before_its_end,
    on_which_nothing_came,
    turned,
)
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.status.direction import direction
from summit_timeline.events.status.moves import Move, called_off_before, move_of, put_off_before
from summit_timeline.events.status.off import called_off, given_up
from summit_timeline.events.text.order import BEFORE
from summit_timeline.events.text.patterns import pattern

PLURALS = {"meetings", "summits", "visits", "trips"}
_MOST = 1.9
_IS_BACK_ON = pattern("days.is_back_on")
_ASKED_ON = pattern("days.asked_on")
_TO_DO = pattern("days.to_do")
_AGREED_TO = pattern("days.agreed_to")
_AND_ON = re.compile(r",? and (?:on )?")
_NTH_OF_ROW = pattern("days.nth_of_row")
_WEEKEND = pattern("days.weekend")
_ENDED_ON = pattern("days.ended_on")
_ENDS_IT = pattern("days.ends_it")
_PLANNED_FOR = pattern("days.planned_for")
_APPOSED = pattern("days.apposed")


def when_of(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    """The days of the event that `hit` names; two where the text names two meetings ("on Monday and Wednesday"), and
    where it was moved from one day to another."""
    move = move_of(page, sentence, hit)
    if move is not None:
        return _moved(page, sentence, hit, move)
    row = row_of(page, sentence, hit) or row_of_places(page, sentence, hit)
    if row:
        return _days_of_row(page, sentence, hit, row)
    return put_off_by_length(page, sentence, _set_anew(page, sentence, hit))


def _moved(page: Page, sentence: Sentence, hit: Hit, told: Move) -> tuple[Dated, ...]:
    """The days from which and to which an event was moved; all that is told of it where these are not two."""
    move = still_ahead(told, page.document.day)
    old = _planned_first(page, sentence, hit, move)
    new = new_days(move, old.when)
    narrowed = old.when.known and not old.when.exact and not new.contradicts(old.when)  # "due in July, now on July 24"
    if not new.known or new == old.when or narrowed:
        return _told_days(page, sentence, hit)
    return (attrs.evolve(old, turn="from", until=move.at), Dated(new, move.new, "to", move.at))


def _planned_first(page: Page, sentence: Sentence, hit: Hit, move: Move) -> Dated:
    """The days that an event had before it was moved: those that the words of the move name, or else all others."""
    if move.old is not None:
        return Dated(old_days(page, hit, move.old), move.old)
    kept = tuple(
        m
        for m in sentence.mentions
        if m is not move.new
        and (m.start < move.new.start or HAD_BEEN_SET.search(page.low, page.back(m.start, 45), m.start))
    )
    return not_over(_told_days(page, attrs.evolve(sentence, mentions=kept), hit)[0], page.document.day)


def _set_anew(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    """The days of an event; where it was put off before, which its own words tell, also that it had other ones."""
    told = _told_days(page, sentence, hit)
    if len(told) > 1 or (mention := told[0].mention) is None or not told[0].when.known:
        return told
    put_off = put_off_before(page, sentence, hit)
    back_on = _IS_BACK_ON.match(page.low, hit.end, mention.start) is not None
    if put_off is None and back_on and called_off_before(page, sentence, hit) is None:
        put_off = hit.end
    if put_off is None:
        return told
    old = put_off < mention.start < hit.start  # "the postponed July summit"
    if old or HAD_BEEN_SET.search(page.low, page.back(mention.start, 45), mention.start):
        return told
    return (Dated(UNKNOWN, turn="from", until=put_off), attrs.evolve(told[0], turn="anew", until=put_off))


def _days_of_row(page: Page, sentence: Sentence, hit: Hit, row: tuple[Turn, ...]) -> tuple[Dated, ...]:
    """The days of a row of meetings, each after the one before: "meets X on Monday, Y on Tuesday"."""
    tense, found = direction(page, sentence, hit), list[Dated]()
    tense = "future" if takes_them_on(page, sentence, hit) else tense
    for turn in row:
        before = found[-1].when.latest if found else None
        if turn.after is not None and before is not None:
            found.append(Dated(When.on(before + dt.timedelta(days=turn.after)), turn.mention, row=turn))
            continue
        day = turned(turn.mention, tense, page)
        if before is not None and day.first is not None and day.first < before and WEEKDAY.fullmatch(day.text):
            later = a_week_later(day)
            is_over = tense == "past" and later.first is not None and later.first > page.document.day
            day = day if is_over else later  # "met X on Friday and Y on Thursday"
        found.append(Dated(when_from(page, hit, day, None, []), turn.mention, row=turn))
    return tuple(found)


def _told_days(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    """The days that the words of a sentence give an event, moves and rows aside."""
    tense = direction(page, sentence, hit) if sentence.mentions else None
    weighed = _weighed(page, sentence, hit, tense)
    dates, misread = on_its_side(page, sentence, hit, _dates_of(page, sentence, hit, weighed), tense)
    lengths = [m for m in weighed if m.type == "DURATION" and m.days]
    anchored = next((m for m in lengths if m.first is not None and m.last is not None), None)
    if anchored is not None and anchored.first is not None and names_length(page, hit, anchored):
        lasted = When.on(anchored.first, anchored.last)
        return (Dated(UNKNOWN if _is_over_but_announced(page, sentence, hit, anchored) else lasted, anchored),)
    length = next((m.days for m in lengths if names_length(page, hit, m)), None)
    told = _told_by_other_days(page, sentence, hit, length)
    if told is not None:
        return (told,)
    dates = with_some_time(page, sentence, hit, dates)
    dates = [m for m in dates if not _counts_a_row(page, sentence, hit, m)] or dates
    stretches = () if dates else (filled_stretch(page, hit, m, tense) for m in weighed)
    around = next(filter(None, stretches), None) or _on_weekend(page, sentence, hit, dates)
    if around is not None:
        return (around,)
    if not dates:
        in_part = day_of_part(page, sentence, hit) if length is None else None
        if in_part is not None:
            return (Dated(When.on(in_part), None),)
        then = done_after(page, sentence, hit) if length is None else None
        if then is not None:
            return (then,)
        beside = around_a_thing(page, sentence, hit, tense)
        if beside is not None:
            return (attrs.evolve(beside, when=attrs.evolve(beside.when, duration=length)),)
        return (Dated(UNKNOWN if length is None else When(duration=length), misread),)
    dates = own_ones_first(page, sentence, hit, precise_first(page, hit, dates))
    dates = without_clause_before(page, sentence, hit, dates)
    dates = narrowed_by_others(page, sentence, in_told_month(page, sentence, hit, dates))
    near = when_from(page, hit, dates[0], length, [*dates[1:], *further_ones(page, sentence, hit, dates)])
    chosen = Dated(_so_far(near, page.document.day) if tense == "past" else near, dates[0])
    second = [m for m in dates[1:] if not _nearer_to_another(page, sentence, hit, m)]
    return (chosen, *_second(page, hit.trigger.words in PLURALS, dates[0], second, chosen.when))


def _is_over_but_announced(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether days of the past are those of what is only announced: "announced a three-day summit from Sunday"."""
    return mention.last is not None and mention.last < page.document.day and only_told_of(page, sentence, hit)


def _weighed(page: Page, sentence: Sentence, hit: Hit, tense: str | None) -> list[TimeMention]:
    """The time mentions that can be the event's, each on the side of the report that is meant, the nearest first."""
    if not sentence.mentions:
        return []
    ended = called_off(page, sentence, hit)
    nothing_came = given_up(page, sentence, hit) is not None
    parsed = parse(page, sentence)
    named = parsed.phrase_of(hit)
    comes_after = named >= 0 and parsed.phrases[named].prep in BEFORE
    weighed = []
    for mention in sentence.mentions:
        if is_of_a_leg(page, sentence, hit, mention.start):
            continue
        weight = cost(page, sentence, hit, mention)
        if tense == "past" and _planned_by_another(page, sentence, hit, mention, weight):
            continue
        if weight <= _MOST and not (ended and _of_ending(page, sentence, hit, mention)):
            side = tense_beside(page, sentence, hit, mention) or told_now(page, sentence, hit, mention) or tense
            side = side or _tense_of_the_named(page, sentence, hit, mention)
            day = in_certain_year(page, sentence, hit, turned(mention, side, page, ended), side)
            day = before_the_next(page, sentence, hit, day)
            day = after_its_telling(page, sentence, hit, day)
            day = not_before_its_end(sentence, hit, day) if ended and not nothing_came else day
            if comes_after and day.first is not None and day.first < page.document.day:
                day = nearest_week(day, page.document.day)  # "warned him before a summit on Friday": the next one
                day = _weekend_ahead(day, page.document.day)
            weighed.append((weight, on_which_nothing_came(page, day) if nothing_came else day))
    return [m for _, m in sorted(_in_a_row(page, weighed, tense), key=lambda pair: (pair[0], pair[1].start))]


def _weekend_ahead(mention: TimeMention, day: dt.date) -> TimeMention:
    """A weekend before which something was done, as the one to come: "warned him before a summit this weekend"."""
    if mention.why.policy != "weekend" or not mention.text.lower().startswith("this "):
        return mention
    first, last = mention.first, mention.last
    if first is None or last is None or last >= day:
        return mention
    first, last = first + dt.timedelta(days=7), last + dt.timedelta(days=7)
    return attrs.evolve(mention, first=first, last=last, value=f"{last:%G-W%V}-WE")


def _dates_of(page: Page, sentence: Sentence, hit: Hit, weighed: list[TimeMention]) -> list[TimeMention]:
    """Those of the mentions that are days, without those on which the event is only spoken of or wished."""
    dates = [m for m in weighed if m.type in ("DATE", "TIME") and (m.first is not None or m.last is not None)]
    dates = [m for m in dates if m.edge != "since"] or dates
    dates = [m for m in dates if not _is_day_of_asking(page, sentence, hit, m)]
    dates = [m for m in dates if not is_of_a_thing(page, sentence, hit, m)]
    if not hit.verb and only_told_of(page, sentence, hit):
        dates = [w for m in dates if (w := wished_for(page, hit, m)) is not None]
    if hit.verb and dates and is_wish(page, sentence, hit):
        dates = [m for m in dates if m.last is None or m.last >= page.document.day]
    return dates


def _is_day_of_asking(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day in front of an event is that on which it is asked for: "urged Peru on Monday to hold talks"."""
    if mention.start >= hit.end and not hit.verb:
        return _was_agreed_to_then(page, sentence, hit, mention)
    if mention.end > hit.start or _TO_DO.match(page.low, mention.end, hit.start) is None:
        return False
    return _ASKED_ON.search(page.low, sentence.start, mention.start) is not None


def _was_agreed_to_then(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether an exact day that is over is that on which an event was agreed to: "agreed to talks on March 8"."""
    if mention.why.policy == "weekday_bare" or mention.last is None or mention.last >= page.document.day:
        return False
    if any(hit.end <= h.start < mention.start for h in sentence.hits):
        return False
    return _AGREED_TO.search(page.low, sentence.start, hit.start) is not None


def _told_by_other_days(page: Page, sentence: Sentence, hit: Hit, length: int | None) -> Dated | None:
    """The days of an event that are told by those of something else: of a trip, of an eve, of what followed it."""
    return (
        day_of_trip(page, sentence, hit)
        or hours_before_it(page, sentence, hit)
        or days_apart(page, sentence, hit)
        or counted_behind(page, sentence, hit)
        or counted_ahead(page, sentence, hit)
        or begun(page, sentence, hit)
        or on_nth_day(page, sentence, hit, length)
        or after_its_eve(page, sentence, hit)
        or began_in_aside(page, sentence, hit, length)
        or ended_in_aside(page, sentence, hit, length)
        or over_after_days(page, sentence, hit)
        or before_return(page, sentence, hit, length)
    )


def _on_weekend(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> Dated | None:
    """The days of what is called by its weekend: "at their weekend talks"."""
    called_so = not hit.verb and _WEEKEND.search(page.low, max(sentence.start, hit.start - 50), hit.start)
    if not called_so or any(m.end > hit.start for m in dates):
        return None
    return Dated(_weekend(page.document.day, direction(page, sentence, hit)))


def _in_a_row(
    page: Page, weighed: list[tuple[float, TimeMention]], tense: str | None
) -> list[tuple[float, TimeMention]]:
    """The mentions, two weekdays joined by "and" as days of one week: "the Friday and Saturday summit".

    Read one by one, that of the report would be today and the next one six days ago.
    """
    days = {m.start: m for _, m in weighed if m.why.policy == "weekday_bare" and m.first is not None}
    row = sorted(days.values(), key=lambda m: m.start)
    for one, two in itertools.pairwise(row):
        joined = _AND_ON.fullmatch(page.low, one.end, two.start) is not None
        if not joined or one.first is None or two.first is None or two.first >= one.first:
            continue
        if tense != "past":
            days[two.start] = a_week_later(two)
        elif one.first == page.document.day:
            days[one.start] = a_week_earlier(one)
    return [(weight, days.get(m.start, m)) for weight, m in weighed]


def _planned_by_another(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention, weight: float) -> bool:
    """Whether a day to come is that of a plan told behind: "met in the evening and will meet again on Sunday"."""
    if mention.first is None or mention.first <= page.document.day:
        return False
    between = (h for h in sentence.hits if hit.end <= h.start < mention.start)
    return any(direction(page, sentence, h) == "future" and cost(page, sentence, h, mention) < weight for h in between)


def _counts_a_row(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a year or a month only tells in what row the event is counted: "the first visit by him this year"."""
    span = mention.text.lower()
    if hit.verb or mention.start < hit.end or mention.edge is not None or not span.startswith("this "):
        return False
    return _NTH_OF_ROW.search(page.low, max(sentence.start, hit.start - 60), hit.start) is not None


def _weekend(day: dt.date, tense: str | None) -> When:
    """Saturday and Sunday of the weekend on that side of the report; unknown where neither words nor day say which."""
    saturday = day + dt.timedelta(days=5 - day.weekday())
    if tense == "past" and saturday > day:
        saturday -= dt.timedelta(days=7)
    if tense is None and day.weekday() in (0, 1):
        saturday -= dt.timedelta(days=7)  # told on Monday or Tuesday, it is the one that is just over
    elif tense is None and day.weekday() not in (4, 5, 6):
        return UNKNOWN
    return When.within(saturday, saturday + dt.timedelta(days=1))


def _tense_of_the_named(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> str | None:
    """The side of the report of what an event is said to be: "open a summit Tuesday, the first talks in years"."""
    if hit.verb or not _APPOSED.fullmatch(page.low, mention.end, hit.start):
        return None
    named = [h for h in sentence.hits if h.end <= mention.start]
    return direction(page, sentence, named[-1]) if named else None


def _nearer_to_another(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day is that of another event word: "a summit on Monday, and on Wednesday he will meet her"."""
    own = cost(page, sentence, hit, mention)
    return any(cost(page, sentence, h, mention) < own for h in sentence.hits if h.start > mention.end)


def _so_far(when: When, day: dt.date) -> When:
    """The days up to that of the report, for what has happened in a time that goes on ("met this year")."""
    if when.exact or when.earliest is None or when.latest is None or not when.earliest <= day < when.latest:
        return when
    return When.within(when.earliest, day)


def _of_ending(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day is that on which the event was called off: "canceled a meeting with him on Thursday", told on
    that day or the next, and "the talks were called off on Tuesday"."""
    first, last, day = mention.first, mention.last, page.document.day
    if hit.verb or first is None or mention.start < hit.end or first > day:
        return False
    if first != last:
        return last is not None and last < day and _ended_then(page, sentence, hit, mention)
    between = page.low[hit.end : mention.start]
    if _ENDED_ON.search(between) is not None:
        return True
    ended = _ENDS_IT.search(page.low, max(sentence.start, hit.start - 60), hit.start)
    return ended is not None and (day - first).days <= 1 and _PLANNED_FOR.search(between) is None


def _ended_then(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a stretch that is over is that in which somebody called the event off: "scrapped his visit last week"."""
    ended = _ENDS_IT.search(page.low, max(sentence.start, hit.start - 60), hit.start)
    return ended is not None and _PLANNED_FOR.search(page.low, hit.end, mention.start) is None


def _second(page: Page, plural: bool, mention: TimeMention, others: list[TimeMention], when: When) -> tuple[Dated, ...]:
    """The other day of a pair that is no span: "on Monday and Wednesday" is two events."""
    for other in others:
        gap = page.low[mention.end : other.start] if other.start > mention.end else ""
        if (
            re.fullmatch(r",? and (?:on |again on |again )?", gap)
            and when.exact
            and other.first is not None
            and other.first == other.last
            and when.earliest == when.latest
        ):
            return (Dated(When.on(other.first), other),)
        if re.fullmatch(r" and (?:in )?", gap) and plural and other.first is not None and other.last is not None:
            return (Dated(When.some_day(other.first, other.last), other),)
    return ()
