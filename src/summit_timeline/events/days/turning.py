"""A day told without its week or year, on the side of the report on which the words put its event."""

import datetime as dt

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days.bounds import a_week_earlier, a_week_later
from summit_timeline.events.days.edges import EXTENDED
from summit_timeline.events.days.went import went_then
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.certainty import certain_side
from summit_timeline.events.text.order import AFTER
from summit_timeline.events.text.patterns import pattern

REACHES = {"weekday_bare": 7, "day_without_year": 120}


_MONTH_REACH = 335  # days: a month told without a year is not the one a year away

_WHEN_IT_CAME, _WERE_DUE_ON = pattern("days.when_it_came"), pattern("days.were_due_on")


def _just_gone(mention: TimeMention, day: dt.date) -> TimeMention | None:
    """A weekday read as the eve of the report: what is called off was to be now, not in six days."""
    for other in mention.alternatives:
        if other.first is not None and other.first == other.last and day - other.first == dt.timedelta(days=1):
            return attrs.evolve(mention, first=other.first, last=other.last, value=other.value)
    return None


def nearest_week(mention: TimeMention, day: dt.date) -> TimeMention:
    """A bare weekday of a plan ("had been set for Tuesday") as the one that is nearer to the report."""
    first = mention.first
    if mention.why.policy != "weekday_bare" or first is None or abs((first - day).days) < 4:
        return mention
    for other in mention.alternatives:
        if other.policy == "weekday_bare" and other.first is not None and abs((other.first - day).days) <= 3:
            return attrs.evolve(mention, first=other.first, last=other.last, value=other.value)
    return mention


def _nearest_year(mention: TimeMention, day: dt.date) -> TimeMention:
    """A day or month of a plan that was given up ("originally planned for May") in the year nearest to the report."""
    told = [o for o in mention.alternatives if o.policy == mention.why.policy and o.first is not None]
    other = min(told, key=lambda o: abs(((o.first or day) - day).days), default=None)
    if (
        other is None
        or mention.first is None
        or abs((mention.first - day).days) <= abs(((other.first or day) - day).days)
    ):
        return mention
    return attrs.evolve(mention, first=other.first, last=other.last, value=other.value)


def on_which_nothing_came(page: Page, mention: TimeMention) -> TimeMention:
    """The day of a plan that is told as one of the past, the last one where the text says what was not done on it.

    "They had planned to meet on Friday but the talks were called off" may be of the Friday to come.
    """
    day, first = page.document.day, mention.first
    if _THEN_DID_NOT.match(page.low, mention.end) is None:
        return nearest_week(mention, day)
    if first is None or first <= day:
        return mention
    gone = (o for o in mention.alternatives if o.policy == mention.why.policy and o.last is not None and o.last <= day)
    other = max(gone, key=lambda o: o.first or dt.date.min, default=None)
    return mention if other is None else attrs.evolve(mention, first=other.first, last=other.last, value=other.value)


def not_before_its_end(sentence: Sentence, hit: Hit, mention: TimeMention) -> TimeMention:
    """The weekday of an event that was called off, as one that was not over on the day on which somebody did so.

    "On Thursday she called off talks that had been set for Tuesday": the Tuesday to come.
    """
    first = mention.first
    if mention.why.policy != "weekday_bare" or first is None or mention.start < hit.end:
        return mention
    ended = [m.first for m in sentence.mentions if m.end <= hit.start and m.first == m.last]
    return a_week_later(mention) if ended and ended[-1] is not None and first < ended[-1] else mention


def nearest_past(mention: TimeMention, day: dt.date) -> TimeMention:
    """A bare weekday as the last one before the report."""
    gone = [o for o in mention.alternatives if o.policy == "weekday_bare" and o.first is not None and o.first < day]
    other = max(gone, key=lambda o: o.first or dt.date.min, default=None)
    return mention if other is None else attrs.evolve(mention, first=other.first, last=other.last, value=other.value)


def _came_about_then(mention: TimeMention, page: Page) -> bool:
    """Whether something is told to have come about on the day of a plan: "were due to meet on Sunday when he died"."""
    if _WHEN_IT_CAME.match(page.low, mention.end, page.ahead(mention.end, _WIDE)) is None:
        return False
    return _WERE_DUE_ON.search(page.low, page.back(mention.start, _WIDE), mention.start) is not None


def turned(mention: TimeMention, tense: str | None, page: Page, ended: bool = False) -> TimeMention:
    """A bare weekday on the side that the event's own verb names, where the sentence was read the other way."""
    day, first = page.document.day, mention.first
    policy = mention.why.policy
    if first is None or policy not in REACHES or first == day:
        return mention
    if policy == "weekday_bare" and first > day and _came_about_then(mention, page):
        return nearest_past(mention, day)
    if policy == "day_without_year" and _WAS_FIRST_SET.search(page.low, page.back(mention.start, 90), mention.start):
        return _nearest_year(mention, day)
    if tense is None:
        planned = _WAS_TO_HOST.search(page.low, page.back(mention.start, 45), mention.start)
        planned = planned or _AHEAD_OF_START.search(page.low, page.back(mention.start, 90), mention.start)
        planned = planned or _ORDERED_A.search(page.low, page.back(mention.start, 45), mention.start)
        return mention if planned is None else nearest_week(mention, day)
    if (
        policy == "weekday_bare"
        and ended
        and not _NEW_DAY.search(page.low, page.back(mention.start, 25), mention.start)
    ):
        if _HAS_BEEN_ENDED.match(page.low, mention.end) and not _WAS_SET.search(
            page.low, page.back(mention.start, 45), mention.start
        ):
            return a_week_later(mention) if first < day else mention  # it "has been postponed": it was still to come
        if _LAST_MINUTE.search(page.low, mention.start, page.ahead(mention.end, _WIDE)):
            return nearest_week(mention, day)
        if (day - first).days == 1:
            return mention  # read as just gone by the dates already
        gone = _just_gone(mention, day)
        if gone is not None:
            return gone
    if policy == "weekday_bare" and EXTENDED.search(page.low, page.back(mention.start, 45), mention.start):
        return a_week_later(mention) if first < day else mention
    if HAD_BEEN_SET.search(page.low, page.back(mention.start, 45), mention.start):
        return nearest_week(mention, page.document.day)
    if policy == "weekday_bare" and (first - day).days == 7 and "next" not in mention.text.lower():
        return attrs.evolve(mention, first=day, last=day, value=day.isoformat())
    if policy == "weekday_bare" and _WAS_SET.search(page.low, page.back(mention.start, _WIDE), mention.start):
        gone = _just_gone(mention, day)  # "were expected to meet on Wednesday", told on Thursday
        if gone is not None and (first - day).days == 6:
            return gone
    if (first > day) == (tense == "future"):
        return mention
    if first < day and _WAS_THERE.search(page.low, page.back(mention.start, 60), mention.start):
        return mention  # "was in Rome on Saturday to meet her"
    reach = _MONTH_REACH if tense == "past" and mention.first != mention.last and not mention.edge else REACHES[policy]
    if tense == "past" and _SINCE_SOMETHING.search(page.low, page.back(mention.start, 60), mention.start):
        reach = 366  # "their first since a dinner in Rome on Dec. 1", told in June
    for other in mention.alternatives:
        if other.first is None or other.policy != policy or abs((other.first - day).days) > reach:
            continue
        if (other.first > day) == (tense == "future"):
            return attrs.evolve(mention, first=other.first, last=other.last, value=other.value)
    counted = mention.first == mention.last and not mention.alternatives  # "the day before Tuesday"
    if policy == "weekday_bare" and (mention.parts or counted) and mention.last is not None:
        # "from Monday through Wednesday"
        return a_week_earlier(mention) if tense == "past" else a_week_later(mention) if mention.last < day else mention
    return mention


def before_the_next(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> TimeMention:
    """A weekday after which a day to come follows: "will meet Vega on Friday after meeting Soto on Monday".

    That Monday is the last one before the Friday, and not the one behind it.
    """
    first = mention.first
    if (
        mention.why.policy != "weekday_bare"
        or first is None
        or mention.start < hit.end
        or not _comes_first(page, sentence, hit)
    ):
        return mention
    day = page.document.day
    others = [m for m in sentence.mentions if m.first is not None and m.first == m.last]
    in_front, behind = [m for m in others if m.end <= hit.start], [m for m in others if m.start >= mention.end]
    follows = [m.first for m in (in_front[-1:] or behind[:1]) if m.first is not None]
    if not follows or not day < follows[-1] < first:
        return mention
    ahead = [o for o in mention.alternatives if o.policy == "weekday_bare" and o.first and o.first < follows[-1]]
    other = max(ahead, key=lambda o: o.first or dt.date.min, default=None)
    return mention if other is None else attrs.evolve(mention, first=other.first, last=other.last, value=other.value)


def _comes_first(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether an event is told as one after which the clause in front of it takes place: "after meeting"."""
    parsed = parse(page, sentence)
    clause, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    opener = parsed.clauses[clause].by if clause >= 0 else parsed.phrases[named].prep if named >= 0 else ""
    return opener in AFTER


def after_its_telling(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> TimeMention:
    """A day of what was made known, or come for, on another one, told without its week or year: the next after that.

    "Announced on Monday a summit on Friday", "arrived on Tuesday for talks on July 20".
    """
    if mention.why.policy not in REACHES or mention.first is None or mention.first != mention.last or hit.verb:
        return mention
    verb = _verb_of_telling(page, sentence, hit)
    beside = (
        () if verb is None else (m for m in sentence.mentions if m.start != mention.start and _beside(page, m, verb))
    )
    told = next((m.first for m in beside if m.first is not None and m.first == m.last), None)
    if told is None or mention.first > told:
        return mention
    if verb is not None and verb.verb == "confirm" and (told - mention.first).days <= _JUST_BEFORE:
        return mention  # "confirmed on Tuesday a meeting on Monday"
    if mention.why.policy == "weekday_bare":
        return a_week_later(mention)
    if verb is not None and verb.passive:
        return mention  # "talks on May 3 were announced only on Monday"
    later = (o for o in mention.alternatives if o.policy == mention.why.policy and o.first is not None)
    other = next((o for o in later if o.first is not None and o.first > told), None)
    return mention if other is None else attrs.evolve(mention, first=other.first, last=other.last, value=other.value)


def _verb_of_telling(page: Page, sentence: Sentence, hit: Hit) -> Clause | None:
    """The verb by which an event is set or made known, or by which somebody comes for it."""
    parsed, words = parse(page, sentence), grammar()
    named = parsed.phrase_of(hit)
    if named < 0 or parsed.phrases[named].of >= 0:
        return None
    phrase = parsed.phrases[named]
    clause = parsed.clauses[phrase.clause]
    if phrase.role == "prep":
        comes = clause.verb in words.go or clause.verb == "leave" or clause.hit is not None
        return clause if phrase.prep == "for" and comes else None
    sets = phrase.role == "object" or (phrase.role == "subject" and clause.passive)
    return clause if sets and clause.verb in words.sets_up | words.told_for else None


def _beside(page: Page, mention: TimeMention, verb: Clause) -> bool:
    """Whether a day stands beside a verb, or behind the place to which somebody went."""
    if mention.end <= verb.start:
        return _THEN.fullmatch(page.low, mention.end, verb.start) is not None
    return verb.end <= mention.start and _SO_THEN.fullmatch(page.low, verb.end, mention.start) is not None


_THEN, _SO_THEN = pattern("days.then_verb"), pattern("days.verb_so_then")


def in_certain_year(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention, tense: str | None) -> TimeMention:
    """A day or month without a year in the year before or after, where the verb of its event leaves no doubt.

    "Plan to meet on March 21" told in May is the next one, "hosted X for talks on March 21" told in January the last.
    A day that is just over may be one of a plan that is told late, and one just ahead that of a report dated early.
    """
    day, first, last = page.document.day, mention.first, mention.last
    if mention.why.policy != "day_without_year" or first is None or last is None:
        return mention
    gap = (hit.end, mention.start) if mention.start >= hit.end else (mention.end, hit.start)
    if sentence.crossing(*gap) >= _ANOTHER_CLAUSE:
        return mention
    over, ahead = (day - last).days > _JUST_OVER, (first - day).days > _JUST_AHEAD
    side = certain_side(page, sentence, hit) if over or ahead else None
    side = "future" if side == "open" else side
    if ahead and side is None and went_then(page, sentence, hit, mention):
        side = "past"
    if side is None or side != ("future" if over else "past") or tense not in (None, side):
        return mention
    options = [o for o in mention.alternatives if o.policy == "day_without_year" and o.first is not None]
    other = next((o for o in options if o.first is not None and (o.first > day) == over), None)
    return mention if other is None else attrs.evolve(mention, first=other.first, last=other.last, value=other.value)


_ANOTHER_CLAUSE = 0.5
_LAST_MINUTE = pattern("days.last_minute")
_THEN_DID_NOT = pattern("days.then_did_not")
_WIDE = 70  # characters
_JUST_OVER = 30  # days
_JUST_BEFORE = 2  # days: what is confirmed so soon may be over
_JUST_AHEAD = 7
_HAS_BEEN_ENDED, _WAS_SET = pattern("days.has_been_ended"), pattern("days.was_set")
_WAS_THERE = pattern("days.was_there")
_WAS_FIRST_SET = pattern("days.was_first_set")
_SINCE_SOMETHING = pattern("days.since_something")
_AHEAD_OF_START = pattern("days.ahead_of_start")
_NEW_DAY = pattern("days.new_day")
_WAS_TO_HOST = pattern("days.was_to_host")
_ORDERED_A = pattern("days.ordered_a")
HAD_BEEN_SET = pattern("days.had_been_set")
