"""Which time mention belongs to an event, and what it says of the event's days."""

import datetime as dt
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.errors import InvalidDateError
from summit_timeline.events.model import Kind
from summit_timeline.events.moves import Move, move_of
from summit_timeline.events.page import Hit, Page, Sentence
from summit_timeline.events.patterns import pattern
from summit_timeline.events.standing import ASIDE, called_off, direction

_SAID_BEFORE = pattern("days.said_before")
_SAID_AFTER = pattern("days.said_after")
_SAID_AT = pattern("days.said_at")
_TOUCHING_BEFORE = pattern("days.touching_before")
_TOUCHING_AFTER = pattern("days.touching_after")
_BEGINS = pattern("days.begins")
_WEEKDAY = re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)")
LONG = {
    "talks",
    "negotiations",
    "visit",
    "trip",
    "tour",
    "conference",
    "consultations",
    "discussions",
    "state visit",
    "round of talks",
}
PLURALS = {"meetings", "summits", "visits", "trips"}
_ABOUT = pattern("days.about")
_MOST = 1.9
_OWN_MOST = 1.3
_GOES_ON_WITHIN = 40  # characters
_OPEN_BEFORE = {"by", "before", "until", "till", "prior to", "no later than"}
_OPEN_AFTER = {"after", "from", "starting", "beginning", "as of"}


@attrs.frozen
class Dated:
    """The days of an event with the mention that gave them (None where nothing is known).

    `turn` is "from" for the days that an event was moved from, "to" for those that it has now; `until` is then the
    offset of the words that tell of the move.
    """

    when: When
    mention: TimeMention | None = None
    turn: str | None = None
    until: int | None = None


def when_of(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    """The days of the event that `hit` names; two where the text names two meetings ("on Monday and Wednesday"), and
    where it was moved from one day to another."""
    move = move_of(page, sentence, hit)
    if move is None:
        return _told_days(page, sentence, hit)
    move = _still_ahead(move, page.document.day)
    old = None if move.old is None else Dated(_when(page, hit, move.old, None, []), move.old)
    if old is None:
        kept = tuple(m for m in sentence.mentions if m is not move.new and m.start < move.new.start)
        old = _told_days(page, attrs.evolve(sentence, mentions=kept), hit)[0]
        old = _not_over(old, page.document.day)
    new = _new_days(move.new, old.when)
    if move.later and move.new.why.policy == "weekday_bare" and new.exact and not _after(new, old.when):
        new = _new_days(_a_week_later(move.new), old.when)
    narrowed = old.when.known and not old.when.exact and not new.contradicts(old.when)  # "due in July, now on July 24"
    if not new.known or new == old.when or narrowed:
        return _told_days(page, sentence, hit)
    return (attrs.evolve(old, turn="from", until=move.at), Dated(new, move.new, "to", move.at))


def _still_ahead(move: Move, day: dt.date) -> Move:
    """The move with both weekdays a week later where the new one would be over: what is moved is still to come."""
    weekdays = all(m is None or _WEEKDAY.fullmatch(m.text) for m in (move.old, move.new))
    if not weekdays or move.old is None or move.new.last is None or move.new.last >= day:
        return move
    return attrs.evolve(move, old=_a_week_later(move.old), new=_a_week_later(move.new))


def _not_over(old: Dated, day: dt.date) -> Dated:
    """The old days, a week later where a bare weekday put them before the report: what is moved is still to come."""
    weekday = old.mention is not None and _WEEKDAY.fullmatch(old.mention.text) is not None
    if not weekday or old.when.earliest is None or not old.when.exact or old.when.earliest >= day:
        return old
    week = dt.timedelta(days=7)
    return attrs.evolve(old, when=When.on(old.when.earliest + week, (old.when.latest or old.when.earliest) + week))


def _new_days(mention: TimeMention, old: When) -> When:
    """The days to which an event of known length was moved; its "to" or "until" is no edge of them."""
    first, last = mention.first, mention.last
    if first is None or last is None:
        return When.within(first, last)
    if first == last:
        length = old.duration if old.exact and old.duration else 1
        return When.on(first, first + dt.timedelta(days=length - 1))
    return When.within(*(_third(mention.mod, first, last) if mention.mod in ("START", "MID", "END") else (first, last)))


def _after(one: When, other: When) -> bool:
    """Whether one lies after the other, or nothing is known of the other."""
    return one.earliest is None or other.latest is None or not other.exact or one.earliest > other.latest


def _a_week_later(mention: TimeMention) -> TimeMention:
    week = dt.timedelta(days=7)
    first, last = mention.first, mention.last
    return attrs.evolve(mention, first=first and first + week, last=last and last + week)


def _told_days(page: Page, sentence: Sentence, hit: Hit) -> tuple[Dated, ...]:
    tense = direction(page, sentence, hit)
    ended = called_off(page, sentence, hit)
    weighed = sorted(
        (
            (weight, _turned(m, tense, page, ended))
            for m in sentence.mentions
            if (weight := cost(page, sentence, hit, m)) <= _MOST
        ),
        key=lambda pair: (pair[0], pair[1].start),
    )
    lengths = [m for _, m in weighed if m.type == "DURATION" and m.days]
    stretch = next((when for _, m in weighed if (when := _stretch(page, hit, m, tense)) is not None), None)
    dates = [m for _, m in weighed if m.type in ("DATE", "TIME") and (m.first is not None or m.last is not None)]
    dates = [m for m in dates if m.edge != "since"] or dates
    misread: TimeMention | None = None
    if tense == "past" and hit.trigger.pos == "past":
        kept = [m for m in dates if not _to_come(m, page.document.day)]
        misread = next((m for m in dates if m not in kept and m.why.policy in _REACHES), None)
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
    if told is not None:
        return (told,)
    if not dates and stretch is not None:
        return (stretch,)
    if not dates:
        return (Dated(UNKNOWN if length is None else When(duration=length), misread),)
    dates = _precise_first(page, hit, dates)
    dates = _own_first(page, sentence, hit, dates)
    near = _when(page, hit, dates[0], length, [*dates[1:], *_further(sentence, dates)])
    chosen = Dated(_so_far(near, page.document.day) if tense == "past" and hit.verb else near, dates[0])
    return (chosen, *_second(page, hit.trigger.words in PLURALS, dates[0], dates[1:], chosen.when))


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
        if at < m.start <= at + _GOES_ON_WITHIN and m.first is not None and all(m.start != d.start for d in dates)
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


def _foreign(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention in front of an event word is that of what was told before: "arrives on Sunday and meets"."""
    if mention.start > hit.start:
        return False
    if hit.verb and _NEXT_DEED.fullmatch(page.low, mention.end, hit.start):
        return True
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
    return (mention.edge or "") in _OPEN_BEFORE and mention.last is not None and mention.last > day


_REACHES = {"weekday_bare": 7, "day_without_year": 120}


def _just_gone(mention: TimeMention, day: dt.date) -> TimeMention | None:
    """A weekday read as the eve of the report: what is called off was to be now, not in six days."""
    for other in mention.alternatives:
        if other.first is not None and other.first == other.last and day - other.first == dt.timedelta(days=1):
            return attrs.evolve(mention, first=other.first, last=other.last, value=other.value)
    return None


def _nearest(mention: TimeMention, day: dt.date) -> TimeMention:
    """A bare weekday of a plan ("had been set for Tuesday") as the one that is nearer to the report."""
    first = mention.first
    if mention.why.policy != "weekday_bare" or first is None or abs((first - day).days) < 4:
        return mention
    for other in mention.alternatives:
        if other.policy == "weekday_bare" and other.first is not None and abs((other.first - day).days) <= 3:
            return attrs.evolve(mention, first=other.first, last=other.last, value=other.value)
    return mention


def _turned(mention: TimeMention, tense: str | None, page: Page, ended: bool = False) -> TimeMention:
    """A bare weekday on the side that the event's own verb names, where the sentence was read the other way."""
    day, first = page.document.day, mention.first
    policy = mention.why.policy
    if tense is None or first is None or policy not in _REACHES or first == day:
        return mention
    if policy == "weekday_bare" and ended and not _NEW_DAY.search(page.low, max(0, mention.start - 25), mention.start):
        if (day - first).days == 1:
            return mention  # read as just gone by the dates already
        gone = _just_gone(mention, day)
        if gone is not None:
            return gone
    if re.search(
        r"\bhad (?:been )?(?:set|scheduled|planned|due|to have)\b[^.;]{0,25}$",
        page.low[max(0, mention.start - 45) : mention.start],
    ):
        return _nearest(mention, page.document.day)
    if policy == "weekday_bare" and (first - day).days == 7 and "next" not in mention.text.lower():
        return attrs.evolve(mention, first=day, last=day, value=day.isoformat())
    if (first > day) == (tense == "future"):
        return mention
    if first < day and _WAS_THERE.search(page.low, max(0, mention.start - 40), mention.start):
        return mention  # "was in Rome on Saturday to meet her"
    for other in mention.alternatives:
        if other.first is None or other.policy != policy or abs((other.first - day).days) > _REACHES[policy]:
            continue
        if (other.first > day) == (tense == "future"):
            return attrs.evolve(mention, first=other.first, last=other.last, value=other.value)
    return mention


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


_SOME_TIME_AFTER = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?) (?:after|before|ahead of|following)\b")
_OPENS_SOME_TIME = re.compile(
    r"\W*(?:\w+ ){1,3}?(?:days?|weeks?|months?|years?|hours?) (?:after|before|ahead of|following) [^,;]*$"
)
_NARRATED = re.compile(r" that (?:day|night|morning|evening|week|month|year)\b")


def cost(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> float:
    """How far a time mention is from an event word, in clauses and words; small is near.

    A mention beside a verb of saying dates the saying.
    """
    if mention.start <= hit.start:
        lo, hi = mention.end, hit.start
    else:
        lo, hi = hit.end, mention.start
    if hi < lo:
        return 9.0
    between = page.low[lo:hi]
    if mention.end <= hit.start and _WHEN_CLAUSE.fullmatch(between):
        return 0.3  # "since June 28, when they met"
    aside = ASIDE.match(page.low, hit.end, mention.start) if mention.start > hit.end and not hit.verb else None
    resumed = aside is not None
    # "the visit, his first in 24 years, began on Wednesday": what is said in the aside sets nothing apart
    near = lo if aside is None else aside.end()
    total = min(1.2, 0.09 * page.low[near:hi].count(" ")) + sentence.crossing(near, hi)
    total += sum((0.6, 0.3)[hit.verb] for v in sentence.verbs if near <= v < hi)
    if any(k.tag == "say" and near <= k.start and k.end <= hi for k in sentence.breaks):
        total += 1.0
    if resumed:
        total += 0.2
    elif _beside_verb(page, sentence, hit, mention):
        total += 1.3 + 0.7 * (_ABOUT.match(page.low, mention.end + 1) is not None)
    if _of_another(page, sentence, hit, mention):
        total += 1.0
    if _of_infinitive(page, hit, mention) or _of_past_meeting(sentence, hit, mention, between):
        total += 1.3
    before = page.low[max(sentence.start, mention.start - 60) : mention.start]
    if _another_deed(page, sentence, hit, mention, between):
        total += 3.0
    if mention.end <= hit.start and between.startswith(" to ") and _DECIDED.search(before):
        total += 3.0  # "agreed on Sunday to meet"
    if _set_before(page, sentence, hit, mention):
        total += 2.0
    if _MOVED_FROM.search(before):
        total += 2.0
    if mention.end <= hit.start and _CAUSED_BY.match(between):
        total += 2.0
    if mention.edge in ("before", "after") and page.low[mention.end : mention.end + 2] != "'s":
        total -= sum(k.cost - 0.3 for k in sentence.breaks if k.tag == "time" and k.end <= mention.start <= k.end + 1)
    opened = _OPENS_SOME_TIME.match(page.low, sentence.start, hit.start) is not None
    if _SOME_TIME_AFTER.search(between) or (opened and mention.start > hit.end and "," in between):
        total += 2.0  # "met on Friday, days after visiting Kyiv"
    if mention.end <= hit.start and not hit.verb and _COMES_FOR.fullmatch(between):
        total += 2.0  # "arrives on Monday for the signing"
    if mention.start > hit.end and _LEFT.search(page.low[max(sentence.start, hit.start - 60) : hit.start]):
        total += 0.0 if _SET_FOR.search(between) else 2.0  # "pulled out of the summit at the weekend"
    if _before_its_preparation(page, sentence, hit, mention):
        total += 2.0  # "met on May 19 to prepare the meeting"
    if _of_time_clause(page, sentence, hit, mention):
        total += 2.0  # "ahead of the summit in Bali on Nov. 15, he will visit China"
    if _in_aside(page, sentence, hit, mention):
        total += 1.2  # "the summit, due in July, will now be held on July 24"
    cleft = " it was " in f" {page.low[sentence.start : mention.start]}"
    if mention.end <= hit.start and between.startswith(" that ") and not cleft and not _NARRATED.match(between):
        total += 2.0  # "argued on Sunday that a meeting ...": the day of the arguing
    if mention.start > hit.start and _SET_FOR.search(between) and not _other_kind(sentence, hit, lo, hi):
        total -= 1.0
    if mention.start > hit.start and re.search(r"\bmost recently (?:on |in )?$", between):
        total -= 1.5
    if mention.start > hit.start and _HELD_ON.search(between) and not any(lo <= h.start < hi for h in sentence.hits):
        total -= 1.0
    total += 0.4 * sum(1 for h in sentence.hits if lo <= h.start < hi and h.kind != hit.kind)
    after = page.low[mention.end : min(sentence.end, mention.end + 30)]
    speaking = hit.kind is Kind.PRESS and mention.start > hit.start
    said_after = _SAID_AFTER.match(after) is not None and (after[:1] != "," or re.search(r", (?:on )?$", before))
    own = page.low.startswith("'s ", mention.end)  # "said Friday's talks would go on"
    if (_SAID_BEFORE.search(before) and not speaking and not own) or said_after:
        return 1.2 if mention.start < hit.start and _SAID_AT.search(between) else total + 2.0
    if mention.end <= hit.start and _OFFER.search(page.low[max(sentence.start, hit.start - 30) : hit.start]):
        total += 1.0
    if mention.start > hit.start and _TOUCHING_AFTER.match(between):
        total -= 0.6
    if mention.end <= hit.start and _TOUCHING_BEFORE.match(between) and between.count(" ") <= 3:
        total -= 0.4
    return total


def _before_its_preparation(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention stands in front of the words that tell that others prepare the event."""
    match = None if hit.verb else _PREPARED.search(page.low, max(sentence.start, hit.start - 60), hit.start)
    return match is not None and mention.end <= match.start()


_PREPARED = pattern("days.prepared")
_LEFT = pattern("days.left")
_COMES_FOR = pattern("days.comes_for")
_IS_OVER = pattern("days.is_over")


def _other_kind(sentence: Sentence, hit: Hit, lo: int, hi: int) -> bool:
    return any(lo <= h.start < hi and h.kind is not hit.kind for h in sentence.hits)


def _another_deed(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention, between: str) -> bool:
    """Whether the mention dates what was done before a plan was made: "flew there on Sunday and will meet them"."""
    match = _NEXT_DEED.fullmatch(between) if mention.end <= hit.start else None
    if match is None or _NEXT_PLAN.search(between) is None:
        return False
    done = any(h.trigger.pos == "past" and h.end <= mention.start for h in sentence.hits)
    return done or any(v < mention.start for v in sentence.verbs)


def _set_before(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether the event was set for the mention and has another day now ("was originally due on May 2 but ...")."""
    if mention.start < hit.end or _FORMERLY.fullmatch(page.low, hit.end, mention.start) is None:
        return False
    return any(
        m.start > mention.end and m.first is not None and _HAS_NOW.search(page.low, mention.end, m.start)
        for m in sentence.mentions
    )


def _of_time_clause(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention dates the event of an opening clause ("ahead of ..."), and not that of the main one."""
    if page.low.startswith("since ", sentence.start) and mention.end <= hit.start:
        return any(h.start < mention.start for h in sentence.hits) and "," in page.low[mention.end : hit.start]
    opener = sentence.opener(mention.start)
    if opener is None or opener.tag != "time" or hit.start < mention.end:
        return False
    _, last = sentence.clause(mention.start, 0.3)
    return last < hit.start and any(opener.end <= h.start < mention.start for h in sentence.hits if h is not hit)


def _in_aside(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention stands in an aside behind the event word, and another one behind the verb of the event."""
    match = ASIDE.match(page.low, hit.end, sentence.end)
    if match is None or not hit.end < mention.start < match.end():
        return False
    return any(match.end() <= m.start <= match.end() + 60 and m.first is not None for m in sentence.mentions)


def _of_infinitive(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether the mention dates another deed that is planned: "delegates at the talks plan to leave tomorrow"."""
    start = max(hit.end, mention.start - 30)
    match = _INFINITIVE.search(page.low, start, mention.start) if mention.start > hit.end else None
    return match is not None and page.flat[match.start(1)].islower()


def _of_past_meeting(sentence: Sentence, hit: Hit, mention: TimeMention, between: str) -> bool:
    """Whether the mention dates a meeting since which this one is: "the first talks since they met on Dec. 1"."""
    since = between.find(" since ")
    at = hit.end + since
    return mention.start > hit.start and since >= 0 and any(at < h.start < mention.start for h in sentence.hits)


_INFINITIVE = pattern("days.infinitive")
_WAS_THERE = pattern("days.was_there")
_WHEN_CLAUSE = pattern("days.when_clause")
_NEXT_DEED = pattern("days.next_deed")
_NEXT_PLAN = pattern("days.next_plan")
_DECIDED = pattern("days.decided")
_FORMERLY = pattern("days.formerly")
_HAS_NOW = pattern("days.has_now")
_MOVED_FROM = pattern("days.moved_from")
_CAUSED_BY = pattern("days.caused_by")
_OFFER = pattern("days.offer")
_NEW_DAY = pattern("days.new_day")
_SET_FOR = pattern("days.set_for")
_HELD_ON = pattern("days.held_on")


# Between an event word and its own day: "a summit in Cornwall, England, on June 11".
_ON_IT = re.compile(
    r"(?: (?:in|at|near) (?:the )?[A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*(?:, [A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*)*,?)?"
    r" (?:on |in |for |this |early |late )*"
)


def _of_another(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether the mention touches another event word: "Saturday's meeting", "a summit on Friday"."""
    for other in sentence.hits:
        if other is hit or (other.kind is hit.kind and abs(other.start - hit.start) < 25):
            continue
        if (
            other.end <= mention.start
            and not (other.start < hit.start < mention.start)
            and _ON_IT.fullmatch(page.flat, other.end, mention.start)
        ):
            return True
        if (
            mention.end <= other.start
            and not (mention.end <= hit.start < other.start)
            and re.fullmatch(r"'s? (?:[\w-]+ ){0,2}", page.low[mention.end : other.start])
        ):
            return True
    return False


def _beside_verb(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether the mention touches a verb that is not the event's: "on Thursday canceled", "threatened last week"."""
    for verb in sentence.verbs:
        if hit.start <= verb < hit.end:
            continue
        word = page.low[verb : verb + 20].split(" ")[0].rstrip(".,")
        if mention.end <= verb <= mention.end + 2 or re.fullmatch(r" (?:\w+ly )?", page.low[mention.end : verb] or "."):
            return True
        if verb < mention.start and re.fullmatch(
            r" (?:on |late |early |earlier |in |it |him |them |back )*", page.low[verb + len(word) : mention.start]
        ):
            return not hit.start < verb or "," in page.low[hit.end : verb] or _ABOUT.match(word) is not None
    return False


def _names_length(page: Page, hit: Hit, mention: TimeMention) -> bool:
    """Whether a length is that of the event ("two-day summit", "talks that lasted two days")."""
    if mention.end <= hit.start:
        between = page.low[mention.end : hit.start]
        return between.count(" ") <= 4 and _AWAY.match(between) is None
    return "last" in page.low[hit.end : mention.start] or "for" in page.low[hit.end : mention.start].split()


def _day_of_trip(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The first or last of the days that the sentence gives for a trip, where the event is "on the final day" of it."""
    match = _ON_DAY_OF.search(page.low, sentence.start, hit.start)
    if match is None:
        return None
    for mention in sentence.mentions:
        if mention.parts and mention.end <= match.start() and all(p.first == p.last for p in mention.parts):
            day = mention.first if match.group(1) in ("first", "opening") else mention.last
            return None if day is None else Dated(When.on(day), mention)
    return None


def _begun(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The first day of an event that is in its second or third day on the day of the sentence."""
    match = _NTH_AFTER.match(page.low, hit.end, sentence.end)
    days = [m for m in sentence.mentions if m.first is not None and m.first == m.last and m.first <= page.document.day]
    if match is None or not days:
        return None
    mention = min(days, key=lambda m: abs(m.start - hit.start))
    if mention.first is None:
        return None
    start = mention.first - dt.timedelta(days=_NUMBERS[match.group(1)] - 1)
    last = mention.first if match.group(2) else None
    return Dated(When(start, start, mention.first, last), mention)


def _days_apart(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day of an event that is some days before or after what else the sentence dates ("a day after they met")."""
    match = _DAYS_APART.search(page.low, max(sentence.start, hit.start - 90), hit.start)
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
    forward = match.group(2) in ("before", "ahead of")
    return Dated(When.on(mention.first + dt.timedelta(days=count if forward else -count)), mention)


def _stretch(page: Page, hit: Hit, mention: TimeMention, tense: str | None) -> Dated | None:
    """All the days of a stretch that a meeting fills ("for the next two weeks"), or some day of it ("in two weeks")."""
    first, last = mention.first, mention.last
    if mention.type != "DURATION" or mention.days or first is None or last is None or mention.start < hit.end:
        return None
    if (last - first).days > _LONGEST or (tense == "past" and last > page.document.day):
        return None
    between = page.low[hit.end : mention.start]
    if _FILLS.search(between) and (hit.trigger.words in LONG or hit.trigger.words == "meeting"):
        return Dated(When(first, first, last, last), mention)
    if _DURING.search(between) or mention.text.lower().startswith("within "):
        return Dated(When.within(first, last), mention)
    return None


def _when(page: Page, hit: Hit, mention: TimeMention, length: int | None, others: list[TimeMention]) -> When:
    try:
        return _bounds(page, hit, mention, length, others)
    except InvalidDateError:
        return When.within(mention.first, mention.last)


def _bounds(page: Page, hit: Hit, mention: TimeMention, length: int | None, others: list[TimeMention]) -> When:
    first, last = _shifted(page, hit, mention)
    edge = _edge(page, hit, mention)
    until = _until(mention, others) if edge in ("from", "starting", "beginning") else None
    if until is not None and first is not None and first < until:
        return When.on(first, until)
    if (
        edge == "since"
        and first is not None
        and first == last
        and _GOING_ON.search(page.low[max(0, hit.start - 50) : hit.start])
    ):
        return When(first, first, None, None)
    if edge == "since":
        denied = re.search(r"\b(?:no|not|n't|never)\b", page.low[max(0, hit.start - 60) : hit.start])
        return When.some_day(first, last) if denied and first is not None and last is not None else UNKNOWN
    if edge in _OPEN_BEFORE:
        day = (
            last
            if edge in ("by", "until", "till", "no later than") or first is None or mention.mod == "END"
            else first - dt.timedelta(days=1)
        )
        again = hit.verb and page.low.startswith(" again", hit.end) and day is not None and day >= page.document.day
        # "will meet again by May": not the meeting that the report tells of
        return When(page.document.day if again else None, None, None, day, duration=length)
    if edge == "as early as":
        return When(first, None, None, None, duration=length)
    if edge == "through" and first == last and first is not None and not mention.parts:
        return When(None, None, first, first, duration=length)
    if edge in _OPEN_AFTER and not mention.parts:
        if edge == "after":
            day = None if last is None else last + dt.timedelta(days=1)
            return When(day, None, None, None, duration=length)
        if first is not None and first == last and length is not None:
            return When.on(first, first + dt.timedelta(days=length - 1))
        return When(first, first if first == last else None, None, None, duration=length)
    if first is None or last is None:
        return When.within(first, last)
    options = _alternatives(page, mention, others)
    if options:
        return When(candidates=options)
    joined = _joined(page, mention, others)
    if joined is not None:
        return joined
    if first == last:
        part = _day_of_several(page, hit, mention, first, length)
        if part is not None:
            return part
        if length is None and at_opening(page, hit):
            return When(first, first, None, None)
        if length is None and hit.trigger.words in LONG:
            verb = page.low[max(0, mention.start - 40) : mention.start]
            if _BEGINS.search(verb) or _OPENS_IT.search(page.low[max(0, hit.start - 60) : hit.start]):
                return When(first, first, None, None)
            if _CLOSES.search(verb) and "continu" not in verb:
                begun = _beginning(page, hit, mention)
                if begun is not None:
                    return When.on(begun, first)
                return When(None, None, first, first)
        if length is not None and length > 1:
            return When.within(first - dt.timedelta(days=length - 1), first + dt.timedelta(days=length - 1))
        return When.on(first)
    if mention.parts:
        exact = all(p.first == p.last for p in mention.parts)
        exact = exact and not _SOME_TIME.search(page.low[max(0, mention.start - 20) : mention.start])
        return When.on(first, last) if exact else When.within(first, last)
    if mention.mod in ("START", "MID", "END"):
        first, last = _part(page, mention, first, last)
    if length is not None and length > (last - first).days + 1:
        return When(first, last, None, None, duration=length)
    return When.within(first, last) if length is None else When.some_day(first, last, duration=length)


def _until(mention: TimeMention, others: list[TimeMention]) -> dt.date | None:
    """The last day of what goes on from one day to another ("from June 26 until Saturday")."""
    if mention.first != mention.last:
        return None
    ends = (m for m in others if m.edge in ("until", "till", "through") and m.first == m.last)
    return next((m.first for m in ends if 0 < m.start - mention.end < _GOES_ON_WITHIN), None)


def _beginning(page: Page, hit: Hit, closing: TimeMention) -> dt.date | None:
    """The first day of an event whose last one is told behind it: "the talks, which began on Friday, ended Sunday"."""
    days = (m for m in page.mentions if hit.end < m.start < closing.start and m.first == m.last)
    begun = (m.first for m in days if _BEGINS.search(page.low[max(hit.end, m.start - 40) : m.start]))
    first = next(begun, None)
    return first if first is not None and closing.first is not None and first < closing.first else None


def at_opening(page: Page, hit: Hit) -> bool:
    """Whether what is told is at the opening of an event that goes on: "spoke at the opening of the summit"."""
    lasting = hit.trigger.words in LONG or hit.kind is Kind.SUMMIT
    return lasting and _AT_OPENING.search(page.low[max(0, hit.start - 60) : hit.start]) is not None


_THROUGH = pattern("days.through")
_AWAY = re.compile(r" (?:after|before|ahead of|following|since|later|ago|from)\b")
_NO_LATER_THAN = pattern("days.no_later_than")
_AS_EARLY_AS = pattern("days.as_early_as")
_LASTS = pattern("days.lasts")
_GOING_ON = pattern("days.going_on")
_SOME_TIME = pattern("days.some_time")
_BACK_FROM = pattern("days.back_from")
_DAYS_APART = pattern("days.days_apart")
_NTH_AFTER = pattern("days.nth_after")
_ON_DAY_OF = pattern("days.on_day_of")
_FILLS = pattern("days.fills")
_DURING = pattern("days.during")
_LONGEST = 31  # days: a longer stretch is no one meeting


def _edge(page: Page, hit: Hit, mention: TimeMention) -> str:
    """The edge word that is the event's: that of "through at least Friday", not that of "after Tuesday's meeting"."""
    if mention.end <= hit.start and re.match(r"'s? ", page.low[mention.end : mention.end + 3]):
        return ""
    if re.search(r"T\d\d", mention.value):
        return ""  # "before noon on Wednesday" is on Wednesday
    if mention.end <= hit.start and _WHEN_CLAUSE.fullmatch(page.low, mention.end, hit.start):
        return ""
    before = page.low[max(0, mention.start - 30) : mention.start]
    if _NO_LATER_THAN.search(before):
        return "no later than"
    if _AS_EARLY_AS.search(before):
        return "as early as"
    if mention.edge in ("until", "till") and _LASTS.search(before):
        return "through"
    if (
        mention.edge is None
        and mention.start > hit.start
        and _THROUGH.search(page.low[max(0, mention.start - 20) : mention.start])
    ):
        return "through"
    return (mention.edge or "").lower()


def _shifted(page: Page, hit: Hit, mention: TimeMention) -> tuple[dt.date | None, dt.date | None]:
    """The days of the mention, or the day beside it: "a day before Thursday's summit" dates a summit on Thursday."""
    first, last = mention.first, mention.last
    match = _DAY_BESIDE.match(mention.text.lower() + page.low[mention.end : hit.start])
    if match is None or first is None or first != last or mention.end > hit.start:
        return first, last
    other = first + dt.timedelta(days=1 if match.group(1) in ("before", "ahead of") else -1)
    return other, other


def _part(page: Page, mention: TimeMention, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The part of a unit that a modifier leaves: "early March", "later this year" (from the day of the report on)."""
    if page.low[mention.end : mention.end + 3] in ("'s ", "' "):
        return first, last
    day = page.document.day
    opening = mention.text.lower().split(" ")[0]
    if opening in ("later", "earlier") and first <= day <= last:
        return (day, last) if opening == "later" else (first, max(first, day - dt.timedelta(days=1)))
    if "half" in mention.text.lower():
        middle = first + dt.timedelta(days=((last - first).days + 1) // 2 - 1)
        return (
            (middle + dt.timedelta(days=1), last)
            if mention.mod == "END" or "second" in mention.text
            else (first, middle)
        )
    return _third(mention.mod or "MID", first, last)


_DAY_BESIDE = pattern("days.day_beside")


def _third(mod: str, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The first, middle or last third of a unit: "early March" is March 1 to 10."""
    days = (last - first).days + 1
    size = max(1, round(days / 3))
    begin = {"START": 0, "MID": size, "END": min(2 * size, days - 1)}[mod]
    end = days - 1 if mod == "END" else min(begin + size, days) - 1
    return first + dt.timedelta(days=begin), first + dt.timedelta(days=end)


_GOES_ON = pattern("days.goes_on")
_OPENS_IT = pattern("days.opens_it")
_AT_OPENING = pattern("days.at_opening")
_NUMBERED = pattern("days.numbered")
_CLOSES = pattern("days.closes")
_OPENING = pattern("days.opening")
_CLOSING = pattern("days.closing")
_COUNTS = {"a": 1} | {
    word: count
    for count, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)
}
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}


def _day_of_several(page: Page, hit: Hit, mention: TimeMention, day: dt.date, length: int | None) -> When | None:
    """The days of an event of which the text dates the second, the last, the opening or the closing one."""
    over = mention.end <= hit.start and _IS_OVER.match(page.low, hit.end) is not None
    if over and length is not None and " as " in page.low[mention.end : hit.start]:
        return When.on(day - dt.timedelta(days=length - 1), day)
    match = _NUMBERED.search(page.low[max(0, hit.start - 70) : hit.start])
    verb = page.low[max(0, mention.start - 30) : mention.start]
    if match is not None:
        count = _NUMBERS.get(match.group(1), length or 0)
        closing = "last" in match.group() or "final" in match.group() or count == length
        start = day - dt.timedelta(days=count - 1) if count else None
        return When(start, start, day, day if closing else None)
    if _BACK_FROM.search(page.low[max(0, hit.start - 90) : hit.start]):
        return When(None, None, None, day, duration=length)
    ahead = page.low[max(0, hit.start - 40) : hit.start]
    if length is not None and length > 1:
        if _BEGINS.search(verb) or _OPENING.search(ahead) or at_opening(page, hit):
            return When.on(day, day + dt.timedelta(days=length - 1))
        if (_CLOSES.search(verb) or _CLOSING.search(ahead)) and (length == 2 or "continu" not in verb):
            return When.on(day - dt.timedelta(days=length - 1), day)
    return None


def _joined(page: Page, mention: TimeMention, others: list[TimeMention]) -> When | None:
    """Days in a row that "and" joins, as one span: "Thursday and Friday"."""
    first, last = mention.first, mention.last
    for other in sorted(others, key=lambda m: m.start):
        gap = page.low[min(mention.end, other.end) : max(mention.start, other.start)]
        if first is None or last is None or first != last or other.first is None or other.first != other.last:
            continue
        goes_on = other.start > mention.end and _GOES_ON.fullmatch(gap)
        if goes_on and other.first < first and other.why.policy == "weekday_bare":
            other = _a_week_later(other)  # "began on Saturday and end on Tuesday"
        if other.first is None or (goes_on and other.first <= first):
            continue
        if goes_on or (re.fullmatch(r" and (?:on )?", gap) and abs((other.first - first).days) == 1):
            return When.on(min(first, other.first), max(last, other.first))
    return None


def _alternatives(page: Page, mention: TimeMention, others: list[TimeMention]) -> tuple[tuple[dt.date, dt.date], ...]:
    """The days between which the text leaves the choice: "July 5 or 12"."""
    spans = [(mention.start, mention.end, mention.first, mention.last)]
    for other in others:
        gap = page.low[min(mention.end, other.end) : max(mention.start, other.start)]
        if re.fullmatch(r",? or (?:on |in )?", gap):
            spans.append((other.start, other.end, other.first, other.last))
    if len(spans) < 2 and " or " in mention.text and mention.parts:
        spans = [(p.start, p.end, p.first, p.last) for p in mention.parts]
    if len(spans) < 2:
        return ()
    return tuple((a, b) for _, _, a, b in spans if a is not None and b is not None)
