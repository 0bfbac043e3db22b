"""When an event takes place: the days of its sentence that are its own."""

import datetime as dt
import itertools
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.days.bounds import (
    GOES_FOR,
    GOES_ON_WITHIN,
    LONG,
    NUMBERED,
    NUMBERS,
    OPEN_BEFORE,
    a_week_earlier,
    a_week_later,
    has_ended,
    nth_day,
    third,
    when_from,
)
from summit_timeline.events.days.dayparts import day_of_part
from summit_timeline.events.days.nearness import cost
from summit_timeline.events.days.others import NEXT_DEED
from summit_timeline.events.days.own import OPENING
from summit_timeline.events.days.rows import Turn, row_of
from summit_timeline.events.days.turning import HAD_BEEN_SET, REACHES, in_certain_year, on_which_nothing_came, turned
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.certainty import certain_side
from summit_timeline.events.status.deeds import deed_of, is_past
from summit_timeline.events.status.moves import Move, move_of, put_off_before
from summit_timeline.events.status.standing import called_off, direction, given_up
from summit_timeline.events.text.patterns import pattern

_WEEKDAY = pattern("days.weekday")


PLURALS = {"meetings", "summits", "visits", "trips"}


_MOST = 1.9


_OWN_MOST = 1.5


@attrs.frozen
class Dated:
    """The days of an event with the mention that gave them (None where nothing is known).

    `turn` is "from" for the days that an event was moved from, "to" for those that it has now, "anew" where it had
    been put off before; `until` is then the offset of the words that tell of the move. `row` is its place in a row of
    meetings, each of its own people.
    """

    when: When
    mention: TimeMention | None = None
    turn: str | None = None
    until: int | None = None
    row: Turn | None = None


def when_of(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    """The days of the event that `hit` names; two where the text names two meetings ("on Monday and Wednesday"), and
    where it was moved from one day to another."""
    move = move_of(page, sentence, hit)
    if move is None:
        row = row_of(page, sentence, hit)
        return _days_of_row(page, sentence, hit, row) if row else _set_anew(page, sentence, hit)
    move = _still_ahead(move, page.document.day)
    old = None if move.old is None else Dated(_old_days(page, hit, move.old), move.old)
    if old is None:
        kept = tuple(
            m
            for m in sentence.mentions
            if m is not move.new
            and (m.start < move.new.start or HAD_BEEN_SET.search(page.low, page.back(m.start, 45), m.start))
        )
        old = _told_days(page, attrs.evolve(sentence, mentions=kept), hit)[0]
        old = _not_over(old, page.document.day)
    new = _new_days(move.new, old.when)
    if move.later and move.new.why.policy == "weekday_bare" and new.exact and not _after(new, old.when):
        new = _new_days(a_week_later(move.new), old.when)
    narrowed = old.when.known and not old.when.exact and not new.contradicts(old.when)  # "due in July, now on July 24"
    if not new.known or new == old.when or narrowed:
        return _told_days(page, sentence, hit)
    return (attrs.evolve(old, turn="from", until=move.at), Dated(new, move.new, "to", move.at))


def _set_anew(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    """The days of an event; where it was put off before, which its own words tell, also that it had other ones."""
    told = _told_days(page, sentence, hit)
    if len(told) > 1 or (mention := told[0].mention) is None or not told[0].when.known:
        return told
    put_off = put_off_before(page, sentence, hit)
    if put_off is None:
        return told
    old = put_off < mention.start < hit.start  # "the postponed July summit"
    if old or HAD_BEEN_SET.search(page.low, page.back(mention.start, 45), mention.start):
        return told
    return (Dated(UNKNOWN, turn="from", until=put_off), attrs.evolve(told[0], turn="anew", until=put_off))


def _days_of_row(page: Page, sentence: Sentence, hit: Hit, row: tuple[Turn, ...]) -> tuple[Dated, ...]:
    """The days of a row of meetings, each after the one before: "meets X on Monday, Y on Tuesday"."""
    tense, found = direction(page, sentence, hit), list[Dated]()
    for turn in row:
        day = turned(turn.mention, tense, page)
        before = found[-1].when.latest if found else None
        if before is not None and day.first is not None and day.first < before and _WEEKDAY.fullmatch(day.text):
            day = a_week_later(day)
        found.append(Dated(when_from(page, hit, day, None, []), turn.mention, row=turn))
    return tuple(found)


def _still_ahead(move: Move, day: dt.date) -> Move:
    """The move with both weekdays a week later where the new one would be over: what is moved is still to come."""
    weekdays = all(m is None or _WEEKDAY.fullmatch(m.text) for m in (move.old, move.new))
    if not weekdays or move.new.last is None or move.new.last >= day:
        return move
    return attrs.evolve(move, old=move.old and a_week_later(move.old), new=a_week_later(move.new))


def _not_over(old: Dated, day: dt.date) -> Dated:
    """The old days, a week later where a bare weekday put them before the report: what is moved is still to come."""
    weekday = old.mention is not None and _WEEKDAY.fullmatch(old.mention.text) is not None
    if not weekday or old.when.earliest is None or not old.when.exact or old.when.earliest >= day:
        return old
    week = dt.timedelta(days=7)
    return attrs.evolve(old, when=When.on(old.when.earliest + week, (old.when.latest or old.when.earliest) + week))


def _old_days(page: Page, hit: Hit, mention: TimeMention) -> When:
    """The days from which an event was moved; "from" tells that they are the old ones, and is no edge of them."""
    if mention.edge == "from" and mention.first is not None and mention.first == mention.last:
        return When.on(mention.first)
    return when_from(page, hit, mention, None, [])


def _new_days(mention: TimeMention, old: When) -> When:
    """The days to which an event of known length was moved; its "to" or "until" is no edge of them."""
    first, last = mention.first, mention.last
    if first is None or last is None:
        return When.within(first, last)
    if first == last:
        length = old.duration if old.exact and old.duration else 1
        return When.on(first, first + dt.timedelta(days=length - 1))
    return When.within(*(third(mention.mod, first, last) if mention.mod in ("START", "MID", "END") else (first, last)))


def _after(one: When, other: When) -> bool:
    """Whether one lies after the other, or nothing is known of the other."""
    return one.earliest is None or other.latest is None or not other.exact or one.earliest > other.latest


def _told_days(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    tense = direction(page, sentence, hit)
    ended = called_off(page, sentence, hit)
    nothing_came = given_up(page, sentence, hit) is not None
    weighed = []
    for mention in sentence.mentions:
        weight = cost(page, sentence, hit, mention)
        if tense == "past" and _planned_by_another(page, sentence, hit, mention, weight):
            continue
        if weight <= _MOST and not (ended and _of_ending(page, sentence, hit, mention)):
            side = _tense_beside(page, sentence, hit, mention) or tense
            side = side or _tense_of_the_named(page, sentence, hit, mention)
            day = in_certain_year(page, sentence, hit, turned(mention, side, page, ended), side)
            weighed.append((weight, on_which_nothing_came(page, day) if nothing_came else day))
    weighed = _in_a_row(page, weighed, tense)
    weighed.sort(key=lambda pair: (pair[0], pair[1].start))
    lengths = [m for _, m in weighed if m.type == "DURATION" and m.days]
    stretch = next((when for _, m in weighed if (when := _stretch(page, hit, m, tense)) is not None), None)
    dates = [m for _, m in weighed if m.type in ("DATE", "TIME") and (m.first is not None or m.last is not None)]
    dates = [m for m in dates if m.edge != "since"] or dates
    if not hit.verb and _only_told_of(page, sentence, hit):
        dates = [w for m in dates if (w := _wished(page, hit, m)) is not None]
    if hit.verb and dates and _is_wish(page, sentence, hit):
        dates = [m for m in dates if m.last is None or m.last >= page.document.day]
    misread: TimeMention | None = None
    is_done = tense == "past" and hit.trigger.pos == "past"
    if is_done or (not hit.verb and dates and certain_side(page, sentence, hit) == "past"):
        kept = [m for m in dates if not _to_come(m, page.document.day)]
        misread = next((m for m in dates if m not in kept and m.why.policy in REACHES), None)
        dates = kept
    anchored = next((m for m in lengths if m.first is not None and m.last is not None), None)
    if (
        anchored is not None
        and anchored.first is not None
        and anchored.last is not None
        and _names_length(page, hit, anchored)
    ):
        return (Dated(When.on(anchored.first, anchored.last), anchored),)
    length = next((m.days for m in lengths if _names_length(page, hit, m)), None)
    told = _day_of_trip(page, sentence, hit) or _days_apart(page, sentence, hit) or _begun(page, sentence, hit)
    told = (
        told
        or _on_nth_day(page, sentence, hit, length)
        or _after_its_eve(page, sentence, hit)
        or _began_in_aside(page, sentence, hit)
        or _ended_in_aside(page, sentence, hit, length)
        or _over_after_days(page, sentence, hit)
        or _before_return(page, sentence, hit)
    )
    if told is not None:
        return (told,)
    dates = _with_some_time(page, sentence, hit, dates)
    dates = [m for m in dates if not _counts_a_row(page, sentence, hit, m)] or dates
    if not dates and stretch is not None:
        return (stretch,)
    if (
        not hit.verb
        and all(m.end <= hit.start for m in dates)
        and _WEEKEND.search(page.low, max(sentence.start, hit.start - 50), hit.start)
    ):
        return (Dated(_weekend(page.document.day, tense)),)
    in_part = None if dates or length is not None else day_of_part(page, sentence, hit, tense)
    if in_part is not None:
        return (Dated(When.on(in_part), None),)
    if not dates:
        return (Dated(UNKNOWN if length is None else When(duration=length), misread),)
    dates = _precise_first(page, hit, dates)
    dates = _own_first(page, sentence, hit, dates)
    dates = _narrowed(page, sentence, _in_told_month(page, sentence, hit, dates))
    near = when_from(page, hit, dates[0], length, [*dates[1:], *_further(sentence, dates)])
    chosen = Dated(_so_far(near, page.document.day) if tense == "past" else near, dates[0])
    second = [m for m in dates[1:] if not _nearer_to_another(page, sentence, hit, m)]
    return (chosen, *_second(page, hit.trigger.words in PLURALS, dates[0], second, chosen.when))


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


_AND_ON = re.compile(r",? and (?:on )?")


def _planned_by_another(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention, weight: float) -> bool:
    """Whether a day to come is that of a plan told behind: "met in the evening and will meet again on Sunday"."""
    if mention.first is None or mention.first <= page.document.day:
        return False
    between = (h for h in sentence.hits if hit.end <= h.start < mention.start)
    return any(direction(page, sentence, h) == "future" and cost(page, sentence, h, mention) < weight for h in between)


def _with_some_time(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions without those of other clauses where an event has a time of its own of which no days are known.

    "They will start talks in the coming weeks, and ambassadors return by June 30."
    """
    own = next((m for m in sentence.mentions if m.start > hit.end and _is_some_time(page, hit, m)), None)
    if own is None:
        return dates
    gaps = ((m, (m.end, hit.start) if m.end <= hit.start else (own.end, m.start)) for m in dates)
    return [
        m
        for m, gap in gaps
        if gap[0] > gap[1]
        or sentence.crossing(*gap) < _ANOTHER_CLAUSE
        or _MOST_RECENTLY.search(page.low, own.end, max(own.end, m.start))
    ]


def _is_some_time(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention tells that the event is in a stretch of which no days are known."""
    if mention.first is not None or mention.last is not None or mention.value not in _NO_DAYS:
        return False
    within = _WITHIN_SOME.match(page.low, mention.start)  # "in a few days" holds its own preposition
    start = mention.start if within is None else within.end()
    return _SOME_TIME_IN.fullmatch(page.low, hit.end, start) is not None


_NO_DAYS = {"PXD", "PXW", "PXM", "PXY", "FUTURE_REF"}
_ANOTHER_CLAUSE = 0.5
_MOST_RECENTLY = pattern("days.most_recently")
_SOME_TIME_IN, _WITHIN_SOME = pattern("days.some_time_in"), pattern("days.within_some")


def _counts_a_row(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a year or a month only tells in what row the event is counted: "the first visit by him this year"."""
    span = mention.text.lower()
    if hit.verb or mention.start < hit.end or mention.edge is not None or not span.startswith("this "):
        return False
    return _NTH_OF_ROW.search(page.low, max(sentence.start, hit.start - 60), hit.start) is not None


_NTH_OF_ROW = pattern("days.nth_of_row")


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


_WEEKEND = pattern("days.weekend")


def _only_told_of(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether somebody only asks for an event or makes it known, so that a day that is over is that of doing so."""
    first = max(sentence.start, hit.start - 70)
    return any(rule.search(page.low, first, hit.start) for rule in (_WISHED, _ANNOUNCES))


def _is_wish(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a verb tells what somebody only wished, tried or was asked to do; a day that is over is that of this."""
    deed = deed_of(parse(page, sentence), hit, page.low)
    return deed is not None and deed.kind == "weighs"


def _wished(page: Page, hit: Hit, mention: TimeMention) -> TimeMention | None:
    """A day beside an event that somebody asked for; None where it is over, as it is then that of asking."""
    last, day = mention.last, page.document.day
    if mention.start < hit.end or last is None or last >= day or _CAME_ABOUT.search(page.low, hit.end, mention.start):
        return mention
    asked = _ASKED_FOR.search(page.low, hit.end, mention.start) is not None
    return a_week_later(mention) if asked and mention.why.policy == "weekday_bare" else None


_WISHED, _ANNOUNCES = pattern("days.wished"), pattern("days.announces")
_CAME_ABOUT = pattern("days.came_about")
_ASKED_FOR = pattern("days.asked_for")


def _tense_beside(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> str | None:
    """The side of the report on which the words beside a day put the event, whatever its own words say."""
    if _went_to(page, sentence, hit, mention):
        return "past"
    if not hit.verb and _ANNOUNCED_FOR.fullmatch(page.low, hit.end, mention.start):
        announced = _ANNOUNCED.search(page.low, max(sentence.start, hit.start - _REACH), hit.start)
        return None if announced is None else "future"
    return _in_headline(page, hit, mention)


def _went_to(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day in front of a verb is that on which somebody went to do it: "jetted to Rome on Monday to meet"."""
    if not hit.verb or mention.end > hit.start:
        return False
    parsed = parse(page, sentence)
    at = parsed.clause_of(hit)
    clause = parsed.clauses[at] if at >= 0 else None
    if clause is None or clause.link != "to" or clause.parent < 0:
        return False
    above = parsed.clauses[clause.parent]
    return (
        above.end <= mention.start and above.verb in grammar().go and is_past(page.low[above.start : above.end].split())
    )


_REACH = 60  # characters in front of an event word in which the verb stands that sets a day for it
_ANNOUNCED = pattern("days.announced")
_ANNOUNCED_FOR = pattern("days.announced_for")


def _in_headline(page: Page, hit: Hit, mention: TimeMention) -> str | None:
    """The past for what a headline tells in the present tense with the weekday that was yesterday."""
    if page.part != "title" or hit.trigger.pos != "verb" or mention.why.policy != "weekday_bare":
        return None
    if mention.start < hit.start or _HEADLINE_PLAN.search(page.low, page.back(hit.start, 30), hit.start):
        return None
    day = page.document.day
    gone = (o.first for o in mention.alternatives if o.policy == "weekday_bare" and o.first is not None)
    return "past" if any(dt.timedelta(0) < day - first <= _STILL_NEWS for first in gone) else None


_HEADLINE_PLAN = pattern("days.headline_plan")
_STILL_NEWS = dt.timedelta(days=1)


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


def _further(sentence: Sentence, dates: list[TimeMention]) -> list[TimeMention]:
    """The days right behind the nearest mention, which may go on with it however far the event word is."""
    at = dates[0].end
    return [
        m
        for m in sentence.mentions
        if at < m.start <= at + GOES_ON_WITHIN and m.first is not None and all(m.start != d.start for d in dates)
    ]


def _own_first(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but what is nearer still to another event word after what is nearest to this one.

    "They met on Sunday to prepare for the summit of Ghana and Togo on July 12."
    """
    if len(dates) < 2 or not _foreign(page, sentence, hit, dates[0]):
        return dates
    for mention in dates[1:]:
        behind = hit.end <= mention.start and not any(hit.end <= h.start < mention.start for h in sentence.hits)
        if behind and cost(page, sentence, hit, mention) <= _OWN_MOST:
            return [mention, *(m for m in dates if m is not mention)]
    return dates


def _in_told_month(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but a month of the past before a bare weekday that is one of its days.

    "In December, they were called back for a Saturday session", told in February.
    """
    nearest = dates[0]
    if nearest.why.policy != "weekday_bare" or nearest.first is None:
        return dates
    for month in sentence.mentions:
        if month.end > nearest.start or month.first is None or month.last is None or month.edge is not None:
            continue
        told = len(month.value) == 7 and month.value[5:].isdigit() and month.last < nearest.first <= page.document.day
        if any(h is not hit and month.end <= h.start < nearest.start for h in sentence.hits):
            continue
        if told and _IN_MONTH.search(page.low, sentence.start, month.start):
            return [month, *dates]
    return dates


_IN_MONTH = pattern("days.in_month")


def _narrowed(page: Page, sentence: Sentence, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but the day behind a window in which it lies: "next week, probably Tuesday"."""
    window = dates[0]
    first, last = window.first, window.last
    if first is None or last is None or first == last or window.parts or window.edge is not None:
        return dates
    for mention in sentence.mentions:
        told = mention.start > window.end and mention.first is not None and mention.first == mention.last
        if not told or _THEN_THE_DAY.fullmatch(page.low, window.end, mention.start) is None:
            continue
        days = (m for m in (mention, a_week_later(mention)) if m.first is not None and first <= m.first <= last)
        weekday = mention.why.policy == "weekday_bare"
        day = next((m for m in days if weekday or m is mention), None)
        return dates if day is None else [day, *dates]
    return dates


_THEN_THE_DAY = pattern("days.then_the_day")


def _foreign(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention in front of an event word is that of what was told before: "arrives on Sunday and meets"."""
    if mention.start > hit.start:
        return False
    deed = (NEXT_DEED if hit.verb else _NEXT_EVENT).fullmatch(page.low, mention.end, hit.start) is not None
    if deed and mention.start - sentence.start > OPENING:
        return True  # but "In January the envoys of X and Y met"
    came = _COMES_ON.search(page.low, max(sentence.start, mention.start - 70), mention.start)
    if came is not None and not hit.verb and GOES_FOR.fullmatch(page.low, mention.end, hit.start):
        return True  # "arrives on Tuesday for talks on Wednesday"
    own = cost(page, sentence, hit, mention)
    return any(h.end <= mention.start and cost(page, sentence, h, mention) < own for h in sentence.hits)


def _in_year(mention: TimeMention, year: str) -> TimeMention | None:
    """A day or month without a year of its own in the year that the event's name gives; None for anything else."""
    first, last = mention.first, mention.last
    if first is None or last is None or re.search(r"\d{4}", mention.text) or not re.search(r"[A-Z][a-z]", mention.text):
        return None
    if (last - first).days > 31 or mention.why.policy not in ("day_without_year", "month_without_year", None):
        return None
    try:
        first, last = first.replace(year=int(year)), last.replace(year=int(year))
    except ValueError:
        return None
    return attrs.evolve(mention, first=first, last=last) if first <= last else None


def _precise_first(page: Page, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The mentions, nearest first, but a year in the event's name ("the 2024 G20 summit") after one that it holds."""
    year = dates[0]
    named = year.end <= hit.start and len(year.value) == 4 and page.low[year.end : hit.start].count(" ") <= 4
    if not named or year.first is None or year.last is None:
        return dates
    inside = [m for m in dates[1:] if m.first is not None and m.last is not None and m.first >= year.first]
    inside = [m for m in inside if m.last is not None and m.last <= year.last and len(m.value) > 4]
    if not inside:
        moved = next((m for m in (_in_year(d, year.value) for d in dates[1:]) if m is not None), None)
        return [moved, *dates] if moved is not None else dates
    return [inside[0], *(m for m in dates if m is not inside[0])] if inside else dates


def _to_come(mention: TimeMention, day: dt.date) -> bool:
    """Whether the mention lies behind the report, so that it dates nothing that has happened."""
    if mention.first is not None and mention.first > day:
        return True
    return (mention.edge or "") in OPEN_BEFORE and mention.last is not None and mention.last > day


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


_ENDED_ON = pattern("days.ended_on")
_ENDS_IT = pattern("days.ends_it")
_PLANNED_FOR = pattern("days.planned_for")


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


_NEXT_EVENT = pattern("days.next_event")


_COMES_ON = pattern("days.comes_on")


def _hits_of(page: Page, mention: TimeMention) -> tuple[Hit, ...]:
    """The event words of the sentence that holds the mention, where it is written as an attribute ("three-day")."""
    if not mention.text.lower().endswith("-day"):
        return ()
    return next((s.hits for s in page.sentences if s.start <= mention.start < s.end), ())


def _names_length(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether a length is that of the event ("two-day summit", "talks that lasted two days")."""
    if mention.end <= hit.start:
        between = page.low[mention.end : hit.start]
        if hit.verb and mention.text.lower().endswith("-day"):
            return False  # "agreed to a 90-day truce when they met"
        return between.count(" ") <= 4 and _AWAY.match(between) is None
    between = page.low[hit.end : mention.start]
    if any(h.start > mention.end and page.low[mention.end : h.start].count(" ") <= 2 for h in _hits_of(page, mention)):
        return False
    if _MAY_LAST.search(between) is not None or _PUT_OFF_FOR.search(between) is not None:
        return False  # "the talks may last two weeks", "were put off for two weeks"
    return "last" in between or "for" in between.split() or _ENDED_AFTER.search(between) is not None


def _day_of_trip(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
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


def _began_in_aside(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The first day of an event, and its last where that follows: "The summit, which began Friday, ended Sunday"."""
    days = [m for m in sentence.mentions if m.first is not None and m.first == m.last and m.start > hit.end]
    began = next((m for m in days if _WHICH_BEGAN.fullmatch(page.low, hit.end, m.start)), None)
    if began is None or began.first is None or hit.verb:
        return None
    ends = (m.first for m in days if m.start > began.end and _AND_ENDED.fullmatch(page.low, began.end, m.start))
    last = next((day for day in ends if day is not None and day >= began.first), None)
    return Dated(When(began.first, began.first, last, last), began)


def _ended_in_aside(page: Page, sentence: Sentence, hit: Hit, length: int | None) -> Dated | None:
    """The last day of an event, and its first where the length is told: "the two-day summit that ended on Friday"."""
    if hit.verb:
        return None
    days = (m for m in sentence.mentions if m.first is not None and m.first == m.last and m.start > hit.end)
    ended = next((m for m in days if _WHICH_ENDED.fullmatch(page.low, hit.end, m.start)), None)
    ended = None if ended is None else turned(ended, "past", page)
    if ended is None or ended.first is None or ended.first > page.document.day:
        return None
    if length is None or length < 2 or length % 7 == 0:  # weeks are no exact count
        return Dated(When(None, None, ended.first, ended.first), ended)
    return Dated(When.on(ended.first - dt.timedelta(days=length - 1), ended.first), ended)


_WHICH_ENDED = pattern("days.which_ended")
_PUT_OFF_FOR = pattern("days.put_off_for")
_MAY_LAST = pattern("days.may_last")
_WHICH_BEGAN = pattern("days.which_began")
_AND_ENDED = pattern("days.and_ended")


def _on_nth_day(page: Page, sentence: Sentence, hit: Hit, length: int | None) -> Dated | None:
    """The days of an event by what is told of its first, third or last day: "met on Tuesday for the second day of"."""
    match = None if hit.verb else NUMBERED.search(page.low, max(sentence.start, hit.start - 70), hit.start)
    if match is None:
        return None
    gaps = [
        (min(abs(match.start() - m.end), abs(m.start - hit.end)), m)
        for m in sentence.mentions
        if m.type in ("DATE", "TIME") and m.first is not None and m.first == m.last
        if (m.end <= match.start() and _TURNS_AWAY.search(page.low, m.end, match.start()) is None)
        or (m.start >= hit.end and _TURNS_AWAY.search(page.low, hit.end, m.start) is None)
    ]
    mention = min(gaps, key=lambda pair: pair[0], default=(0, None))[1]
    if mention is None or mention.first is None:
        return None
    when = nth_day(page, hit, mention.first, length)
    return None if when is None else Dated(when, mention)


_TURNS_AWAY = pattern("days.turns_away")


def _after_its_eve(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day after that on which something was done "on the eve of the summit".

    A day by which the event is called, as in "the eve of the July 3 summit", is its own.
    """
    eve = None if hit.verb else _EVE.search(page.low, max(sentence.start, hit.start - 70), hit.start)
    if eve is None:
        return None
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.first and m.first == m.last]
    day = next(iter(days), None)
    if day is None or day.first is None or any(eve.start() < m.start < hit.start for m in days):
        return None
    return Dated(When.on(day.first + dt.timedelta(days=1)), day)


_EVE = pattern("days.eve")


def _begun(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The first day of an event that is in its second or third day on the day of the sentence."""
    days = [m for m in sentence.mentions if m.first is not None and m.first == m.last and m.first <= page.document.day]
    ahead = [(m, _NTH_OF.fullmatch(page.low, m.end, hit.start)) for m in days if m.end <= hit.start]
    told = next(((m, match) for m, match in ahead if match is not None), None)
    match = _NTH_AFTER.match(page.low, hit.end, sentence.end)
    if told is not None:
        days, match = [told[0]], told[1]
    if match is None or not days:
        return None
    mention = min(days, key=lambda m: abs(m.start - hit.start))
    if mention.first is None:
        return None
    start = mention.first - dt.timedelta(days=NUMBERS[match.group(1)] - 1)
    last = mention.first if match.group(2) else None
    length = next((m.days for m in sentence.mentions if m.type == "DURATION" and _names_length(page, hit, m)), None)
    if last is None and told is not None and length is not None:
        last = start + dt.timedelta(days=length - 1)
        return Dated(When(start, start, last, last), mention)
    return Dated(When(start, start, mention.first, last), mention)


def _apart_clause(page: Page, sentence: Sentence, hit: Hit) -> re.Match[str] | None:
    """The "a day before" that opens the clause of which the event is the verb, whoever its subjects are."""
    if not hit.verb:
        return None
    match = _DAYS_AHEAD.search(page.low, max(sentence.start, hit.start - 140), hit.start)
    if match is None:
        return None
    behind = (c for c in parse(page, sentence).clauses if c.start >= match.end())
    opened = min(behind, key=lambda c: c.start, default=None)
    return match if opened is not None and opened.hit is hit and opened.subjects else None


_DAYS_AHEAD = pattern("days.days_ahead")


def _before_return(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day by which somebody met others abroad and came home: "returned on Friday from Lima, where he met X"."""
    if not hit.verb or hit.trigger.pos != "past":
        return None
    for mention in sentence.mentions:
        if mention.end > hit.start or mention.first is None or mention.first != mention.last:
            continue
        if not _RETURNED.search(page.low, sentence.start, mention.start) or mention.first > page.document.day:
            continue
        if _FROM_WHERE.fullmatch(page.low, mention.end, hit.start):
            return Dated(When(None, None, None, mention.first), mention)
    return None


_RETURNED, _FROM_WHERE = pattern("days.returned"), pattern("days.from_where")


def _over_after_days(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The days of an event that was over when something was done: "after two days of talks they said on Friday".

    It ended on the day of the deed or on the eve. Weeks are no exact count, and where the deed is an event too the
    days in between are not known: then it was only over by that day.
    """
    before = (m for m in sentence.mentions if m.type == "DURATION" and m.edge in _BEHIND)
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
    main = next((c for c in parse(page, sentence).clauses if c.start >= hit.end), None)
    for mention in sentence.mentions:
        if mention.type not in ("DATE", "TIME") or mention.edge is not None or mention.first != mention.last:
            continue
        ahead = _THEN_AFTER.fullmatch(page.low, mention.end, max(mention.end, told.start)) is not None
        beside = main is not None and (
            (mention.start >= main.end and _BESIDE.fullmatch(page.low, main.end, mention.start) is not None)
            or (mention.start > hit.end and mention.end + 1 == main.start)
        )
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
_BEHIND = ("after", "following")
_OF_IT = pattern("days.of_it")
_OPENS_AFTER = pattern("days.opens_after")
_THEN_AFTER = pattern("days.then_after")
_BESIDE = pattern("days.beside_verb_of_deed")


def _days_apart(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day of an event that is some days before or after what else the sentence dates ("a day after they met")."""
    match = _DAYS_APART.search(page.low, max(sentence.start, hit.start - 140), hit.start)
    match = match or _apart_clause(page, sentence, hit)
    if match is None:
        return None
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.first is not None and m.first == m.last]
    ahead = [m for m in days if m.end <= match.start()]
    behind = [m for m in days if m.start >= hit.end]
    opens = not page.low[sentence.start : match.start()].strip(" \"'")
    mention = (behind[0] if behind else None) if opens else (ahead[-1] if ahead else None)
    if mention is None or mention.first is None or any(m.start < hit.end and match.start() < m.start for m in days):
        return None
    count = _COUNTS.get(match.group(1)) or int(match.group(1))
    ahead_of_it = match.group(2) in ("before", "ahead of")
    if " week" in match.group():
        return Dated(_weeks_from(mention.first, count if ahead_of_it else -count), mention)
    day = mention.first + dt.timedelta(days=count if ahead_of_it else -count)
    over = has_ended(page, sentence, hit)
    return Dated(When(None, None, day, day) if over else When.on(day), mention)


def _weeks_from(day: dt.date, weeks: int) -> When:
    """The days about so many weeks from one: who counts in weeks leaves open which day of the week it was."""
    middle, about = day + dt.timedelta(weeks=weeks), dt.timedelta(days=_ABOUT + abs(weeks))
    return When.within(middle - about, middle + about)


_ABOUT = 2  # days by which a week is counted loosely, and one more for each week


def _stretch(page: Page, hit: Hit, mention: TimeMention, tense: str | None) -> Dated | None:
    """All the days of a stretch that a meeting fills ("for the next two weeks"), or some day of it ("in two weeks")."""
    first, last = mention.first, mention.last
    if mention.type != "DURATION" or mention.days or first is None or last is None or mention.start < hit.end:
        return None
    if (last - first).days > _LONGEST or (tense == "past" and last > page.document.day):
        return None
    between = page.low[hit.end : mention.start]
    if _PUT_OFF_FOR.search(between):
        return None
    if _FILLS.search(between) and (hit.trigger.words in LONG or hit.trigger.words == "meeting"):
        return Dated(When(first, first, last, last), mention)
    if _DURING.search(between) or mention.text.lower().startswith("within "):
        return Dated(When.within(first, last), mention)
    return None


_AWAY = pattern("days.away")


_DAYS_APART = pattern("days.days_apart")


_NTH_AFTER = pattern("days.nth_after")


_ENDED_AFTER = pattern("days.ended_after")


_APPOSED = pattern("days.apposed")


_NTH_OF = pattern("days.nth_of")


_ON_DAY_OF = pattern("days.on_day_of")


_ON_DAY_OF_IT = pattern("days.on_day_of_it")


_FILLS = pattern("days.fills")


_DURING = pattern("days.during")


_LONGEST = 31  # days: a longer stretch is no one meeting


_COUNTS = {"a": 1} | {
    word: count
    for count, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)
}
