"""The days on which a report tells its news, and which events are of them."""

import bisect
import datetime as dt
import re

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.events.days.bounds import nth_day
from summit_timeline.events.days.edges import at_opening, is_closing
from summit_timeline.events.days.gap import Gap
from summit_timeline.events.days.surroundings import of_what_belongs_to_it, of_words_before_it, of_words_on_it
from summit_timeline.events.model import Kind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import LEAD, Draft, Page
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.report.counted import count_of
from summit_timeline.events.report.dateline_places import dateline
from summit_timeline.events.report.spans import takes_hours
from summit_timeline.events.text.patterns import pattern

_TOLD_OF = pattern("context.told_of")
_BACKGROUND = pattern("context.background")
_BY_A_PAPER = pattern("days.by_a_paper")
_LONG_AFTER = pattern("context.long_after")
_SEVERAL = pattern("context.several")
_HAD_BEFORE = pattern("context.had_before")
_SAME_DAY = pattern("context.same_day")
_STILL_WILL = pattern("context.still_will")
_SPOKE_BEFORE = pattern("context.spoke_before")
_BY_THE_WAY = pattern("context.by_the_way")
_TELLS_STAYING = pattern("days.tells_staying")
_SAME_DAY_NEAR = 120  # characters behind an event word in which "later in the day" is of it
_TOLD_AHEAD, _AHEAD_BEHIND = pattern("context.told_ahead"), pattern("context.ahead_behind")
_OPENS_WITH_DAY = pattern("context.opens_with_day")
_PART_OF_DAY = pattern("context.part_of_day")
_CLOSE = 600  # characters in which a day told before is still that of the telling
_OPENING = 1200  # the same in the opening of a report
_BESIDE = 250  # characters in which another day to come may be the one that an hour is of
_DAY_BEFORE = pattern("context.day_before")
_SAME_TIME = pattern("context.same_time")
_CLOCK = pattern("context.clock")
_HERE = pattern("places.here")
_DAYS_BEFORE, _DAYS_AFTER = pattern("context.days_before"), pattern("context.days_after")
_IS_SAID = pattern("context.is_said")
_LATELY = pattern("context.lately")
_HAD_EARLIER, _ONLY_SAID = pattern("context.had_earlier"), pattern("context.only_said")
_AFTERWARDS = pattern("context.afterwards")
_WHICH_ENDED_ON = pattern("context.which_ended_on")
_WAS_THEN = pattern("links.was_then")
_OFF = (Status.POSTPONED, Status.CANCELLED)
_RIGHT_BEHIND = 2  # sentences
_NEWS = dt.timedelta(days=3)
_LATELY_AT_MOST = dt.timedelta(days=62)
_LONG_GONE = 10  # years
Telling = dict[int, list[tuple[int, dt.date]]]
"""The recent days that each part tells of, by offset: yesterday's and today's news."""
_BEFORE_IT = 110  # characters in front of an event word in which somebody speaks before it
_NEW_PAPER = re.compile(r"\W*(?:an?|another|two|three|several|separate) [^,;.]{1,70} (?:was|were) (?:\w+ly )?")
_OF_A_THING = re.compile(r"(?:a |an |the )?[\w.]+-(?:hour|day|week|month|year)(?:-long|-old)?")  # "a six-week deal"


def telling_of(drafts: list[Draft]) -> Telling:
    """The recent days that each part of a document tells of."""
    return {key: _telling(page) for key, page in {id(d.page): d.page for d in drafts}.items()}


def with_told_days(drafts: list[Draft], days: Telling) -> list[Draft]:
    """The drafts, with the day of the telling for what the text itself tells as its news ("They met in Rome.")."""
    out = []
    for draft in drafts:
        if draft.hit.verb and draft.hit.trigger.pos == "past" and draft.sure and not draft.when.known:
            day = told_day(draft, days[id(draft.page)])
            if day is not None:
                draft = attrs.evolve(draft, when=from_or_on(draft, day))
        out.append(draft)
    return out


def from_or_on(draft: Draft, day: dt.date) -> When:
    """The event on the day of the telling, or from it on where its opening is told; one of several days is over."""
    numbered = nth_day(draft.page, draft.hit, day, draft.when.duration)
    if numbered is not None:
        return numbered
    length = draft.when.duration
    if length is not None and length > 1:
        if is_closing(draft.page, draft.hit):  # weeks are no exact count
            first = None if length % 7 == 0 else day - dt.timedelta(days=length - 1)
            return When(first, first, day, day)
        return When(None, None, None, day, duration=length)
    return When(day, day, None, None) if at_opening(draft.page, draft.hit) else When.on(day)


def _telling(page: Page) -> list[tuple[int, dt.date]]:
    """The recent days that the report tells of, by offset: yesterday's and today's news."""
    last = page.document.day
    recent = [
        (m.start, m.first)
        for m in page.mentions
        if m.first is not None
        and m.first == m.last
        and last - _NEWS <= m.first <= last
        and m.edge is None
        and not _DAY_BEFORE.fullmatch(m.text.lower())
        and not _HAD_BEFORE.search(page.low, max(0, m.start - 120), m.start)
        and not (m.first == last and _is_told_ahead(page, m.start, m.end))
    ]
    if not recent:
        return recent
    marks = [m.start() for m in re.finditer('"|\n\n', page.flat)]
    return [(start, day) for start, day in recent if not _quoted(page.flat, marks, start)]


def _is_told_ahead(page: Page, start: int, end: int) -> bool:
    """Whether what is told of a day is to come: "will vote on Tuesday", in a report of that day."""
    if _TOLD_AHEAD.search(page.low, page.back(start, 120), start) is not None:
        return True
    opens = _OPENS_WITH_DAY.fullmatch(page.low, page.back(start, 120), start) is not None
    return opens and _AHEAD_BEHIND.match(page.low, end, page.ahead(end, 120)) is not None


def _quoted(text: str, marks: list[int], at: int) -> bool:
    """Whether the offset stands inside quotation marks that opened in its own paragraph."""
    open_mark = False
    for mark in marks[max(0, bisect.bisect(marks, at) - 12) : bisect.bisect(marks, at)]:
        open_mark = text[mark] == '"' and not open_mark
    return open_mark


def told_day(draft: Draft, telling: list[tuple[int, dt.date]]) -> dt.date | None:
    """The day of the telling, for a past event that is told as part of it, and for one "later in the day".

    That is the day that was told last before the event, if it was told close before it or if both stand in the opening
    of the report. Elsewhere it is the day of other news; and what is only mentioned by the way ("the treaty signed by
    ...", "who have met") has no day from it at all. Nor has a visit of which another sentence told the day, as it is
    rarely the news itself, or what has another time in its sentence ("less than a week after they met").
    """
    at = bisect.bisect(telling, (draft.start, dt.date.max)) - 1
    if _SAME_DAY.search(draft.page.low[draft.end : min(draft.sentence.end, draft.end + _SAME_DAY_NEAR)]):
        if draft.status is Status.SCHEDULED and _is_still_to_come(draft):
            return draft.page.document.day  # "met on Wednesday and will meet again later in the day", told on Thursday
        day = telling[max(at, 0)][1] if telling else _last_told(draft, telling)
        if day is not None:
            return day
    if not telling or not _told_as_news(draft) or _of_history(draft):
        return None
    if _SAME_TIME.search(draft.page.low, draft.sentence.start, draft.start):
        return None
    if at >= 0 and draft.sentence.start <= telling[at][0]:
        of_others = _is_of_what_is_said(draft, telling[at][0]) or _is_of_its_surroundings(draft, telling[at][0])
        return None if of_others else telling[at][1]
    news = draft.participants or _at_home(draft) or _has_part_of_day(draft) or takes_hours(draft)
    if not news or _another_time(draft):
        return None
    if _is_of_its_surroundings(draft, telling[max(at, 0)][0]):
        return None
    if at >= 0 and _only_told_then(draft, telling[at][0]):
        return None
    same = telling[0][0] < draft.sentence.end and draft.sentence.start <= telling[max(at, 0)][0]
    if draft.kind is Kind.VISIT and not same:
        return None
    if at >= 0 and draft.start - telling[at][0] <= _CLOSE:
        of_the_news = telling[at][1] == telling[0][1]
        return telling[at][1] if of_the_news or _of_them(draft, telling[at][0]) else None
    opening = draft.start < _OPENING and telling[0][0] < LEAD
    return telling[max(at, 0)][1] if opening else None


def _only_told_then(draft: Draft, at: int) -> bool:
    """Whether the sentence before an event tells another time, and the day at an offset is only that of telling it.

    "She visited Lima last week, her office said on Friday. She met the mayor."
    """
    page = draft.page
    if _ONLY_SAID.search(page.low, page.back(at, 40), at) is None:
        return False
    first = page.spans[page.sentence_at(at)][0]
    if draft.sentence.index - page.sentence_at(at) != 1:
        return False
    day = page.document.day
    return any(
        first <= m.start < at and m.type == "DATE" and m.first is not None and m.first != m.last and _is_lately(m, day)
        for m in page.mentions
    )


def _is_lately(mention: TimeMention, day: dt.date) -> bool:
    """Whether a time of more than a day began a while before the report, and not long before."""
    return mention.first is not None and day - _LATELY_AT_MOST <= mention.first < day


def _is_of_its_surroundings(draft: Draft, at: int) -> bool:
    """Whether the day at an offset is that of words on an event of its sentence, or of what only belongs to it."""
    mention = next((m for m in draft.sentence.mentions if m.start == at), None)
    if mention is None:
        return False
    if mention.end <= draft.hit.start:
        return of_words_before_it(Gap(draft.page, draft.sentence, draft.hit, mention, mention.end, draft.hit.start))
    if at < draft.end:
        return False
    if _WHICH_ENDED_ON.search(draft.page.low, draft.end, at):
        return True  # "met on the sidelines of a conference, which ended on Sunday"
    gap = Gap(draft.page, draft.sentence, draft.hit, mention, draft.end, at)
    return of_what_belongs_to_it(gap) or of_words_on_it(gap)


def _is_of_what_is_said(draft: Draft, at: int) -> bool:
    """Whether an event is named in what somebody said on the day at an offset: "said on Sunday he raised it there"."""
    parsed = parse(draft.page, draft.sentence)
    named = parsed.phrase_of(draft.hit)
    inside = parsed.phrases[named].clause if named >= 0 else -1
    while inside >= 0:
        clause = parsed.clauses[inside]
        around = parsed.clauses[clause.parent] if clause.parent >= 0 else None
        said = (
            around is not None and clause.link == "sub" and clause.by in ("", "that") and around.verb in grammar().say
        )
        if said and around is not None and around.end <= at < clause.start:
            return True
        inside = clause.parent
    return False


def _is_still_to_come(draft: Draft) -> bool:
    """Whether words in front of an event tell that it will be: "will meet again later in the day"."""
    return _STILL_WILL.search(draft.page.low, max(draft.sentence.start, draft.start - 60), draft.start) is not None


def day_of_the_last(draft: Draft, last: Draft | None, telling: list[tuple[int, dt.date]]) -> dt.date | None:
    """The day of what the same people did as the news, told right before: "On Monday he met X. Later he met Y"."""
    if last is None or last.page is not draft.page or draft.sentence.index - last.sentence.index > _RIGHT_BEHIND:
        return None
    day = last.when.earliest
    same = any(e.kind == "person" and e in last.entries for e in draft.entries)
    told = last.status is Status.HELD and day == last.when.latest and any(day == known for _, known in telling)
    if not same or not told or _another_time(draft):
        return None
    return day if _told_as_news(draft) or _had_met_earlier(draft, last) else None


def day_afterwards(draft: Draft, last: Draft | None) -> dt.date | None:
    """The day of a news conference that is held right after what was told before: "They will speak afterwards"."""
    if draft.kind is not Kind.PRESS or last is None or last.page is not draft.page or draft.mention is not None:
        return None
    if not 0 <= draft.sentence.index - last.sentence.index <= 1 or last.when.earliest != last.when.latest:
        return None
    over = draft.status is Status.HELD
    if over is not (last.status is Status.HELD) or any(m.first is not None for m in draft.sentence.mentions):
        return None
    told = _AFTERWARDS.match(draft.page.low, draft.end, draft.sentence.end)
    return None if told is None else last.when.earliest


def _had_met_earlier(draft: Draft, last: Draft) -> bool:
    """Whether somebody is told to have met others earlier, right behind what he did: "He had earlier met the mayor"."""
    if draft.status is not Status.HELD or draft.kind is not Kind.MEETING or not draft.hit.verb or draft.plural:
        return False
    if draft.place is not None and last.place is not None and draft.place.country != last.place.country:
        return False
    if draft.sentence.index - last.sentence.index != 1 or any(m.first is not None for m in draft.sentence.mentions):
        return False
    return _HAD_EARLIER.search(draft.page.low[draft.sentence.start : draft.start]) is not None


def day_of_speaking(draft: Draft, telling: list[tuple[int, dt.date]]) -> dt.date | None:
    """The day of what somebody said right before a meeting: "He said on Monday ... He spoke before meeting X"."""
    at = bisect.bisect(telling, (draft.start, dt.date.max)) - 1
    if at < 0 or draft.kind is not Kind.MEETING or draft.status in _OFF or draft.plural or draft.mention is not None:
        return None
    if not draft.participants or draft.start - telling[at][0] > _CLOSE or _another_time(draft):
        return None
    return None if spoke_before(draft) is None else telling[at][1]


def spoke_before(draft: Draft) -> re.Match[str] | None:
    """The words in front of an event word that somebody spoke right before it."""
    return _SPOKE_BEFORE.search(draft.page.low, max(draft.sentence.start, draft.start - _BEFORE_IT), draft.start)


def held_by_now(draft: Draft, day: dt.date) -> Draft:
    """The draft as one of an event that was held, where its day is over and words told of it as one to come."""
    over = day < draft.page.document.day and draft.status is Status.SCHEDULED
    return attrs.evolve(draft, status=Status.HELD) if over else draft


def _of_them(draft: Draft, at: int) -> bool:
    """Whether the sentence around an offset names somebody who takes part: it may tell of the same day of theirs."""
    page = draft.page
    start, end = page.spans[max(0, bisect.bisect(page.spans, (at, len(page.text))) - 1)]
    sides = {e.name for e in draft.entries}
    return any(not sides.isdisjoint({e.name for e in n.everyone}) for n in page.names_between(start, end))


def _has_part_of_day(draft: Draft) -> bool:
    """Whether an event word stands behind the part of the day on which it was: "after a late-night meeting"."""
    return _PART_OF_DAY.search(draft.page.low, max(draft.sentence.start, draft.start - 60), draft.start) is not None


def _at_home(draft: Draft) -> bool:
    """Whether an event is told to be in the town from which the report comes."""
    if draft.place is None and _HERE.match(draft.page.low, draft.end, min(draft.sentence.end, draft.end + 90)):
        return dateline(draft.page) is not None
    town = None if draft.place is None else dateline(draft.page)
    return town is not None and draft.place is not None and town.name == draft.place.name


def _of_history(draft: Draft) -> bool:
    """Whether somebody takes part who left office long before the report: "Reagan signed", told decades later."""
    year = draft.page.document.day.year
    return any(e.years is not None and not e.years[0] <= year <= e.years[1] + _LONG_GONE for e in draft.entries)


def _another_time(draft: Draft) -> bool:
    """Whether the sentence tells, before the event, days or a length of days other than the day of the telling."""
    last = draft.page.document.day
    return any(
        draft.sentence.start <= m.start < draft.start
        and not m.value.startswith("PT")
        and not _OF_A_THING.fullmatch(m.text)
        and (m.first is None or m.first != m.last or m.first < last - _NEWS or m.first > last)
        for m in draft.page.mentions
    )


def by_the_clock(draft: Draft) -> When | None:
    """The day of the report, for a meeting "scheduled for 9 a.m." and no more, with no day to come told before it."""
    page, day = draft.page, draft.page.document.day
    if draft.status is not Status.SCHEDULED or not _CLOCK.match(page.low, draft.end, draft.sentence.end):
        return None
    near = [m.first for m in page.mentions if draft.start - _BESIDE <= m.start < draft.sentence.end]
    return When.on(day) if all(first is None or first <= day for first in near) else None


def next_day(draft: Draft, telling: list[tuple[int, dt.date]]) -> When | None:
    """The first day of what starts a day or two after the news ("came one day before the start of a summit")."""
    match = _DAYS_BEFORE.search(draft.page.low, draft.sentence.start, draft.start)
    at = bisect.bisect(telling, (draft.start, dt.date.max)) - 1
    if match is None or at < 0 or draft.start - telling[at][0] > _CLOSE:
        return None
    first = telling[at][1] + dt.timedelta(days={"two": 2, "three": 3}.get(match.group(1), 1))
    return When(first, first, None, None)


def day_before_the_news(draft: Draft, telling: list[tuple[int, dt.date]]) -> When | None:
    """The day of what the news came so many days after: "The move came a day after they met"."""
    match = _DAYS_AFTER.search(draft.page.low, draft.sentence.start, draft.start)
    if match is None or draft.status is not Status.HELD or draft.mention is not None:
        return None
    if any(m.first is not None for m in draft.sentence.mentions) or _IS_SAID.search(
        draft.page.low, draft.sentence.start, match.start()
    ):
        return None  # "the law of 2019 came a day after they met", "said talks came a day after they met"
    day = _last_told(draft, telling)
    count = {"two": 2, "three": 3}.get(match.group(1), 1)
    return None if day is None else When.on(day - dt.timedelta(days=count))


def _last_told(draft: Draft, telling: list[tuple[int, dt.date]]) -> dt.date | None:
    """The day told last in the sentences right before that of an event: of the news, or the only past one of these."""
    at = bisect.bisect(telling, (draft.sentence.start, dt.date.max)) - 1
    if at >= 0 and draft.start - telling[at][0] <= _CLOSE:
        return telling[at][1]
    page, index = draft.page, draft.sentence.index
    first = page.spans[max(0, index - _RIGHT_BEHIND)][0]
    days = [m for m in page.mentions if first <= m.start < draft.sentence.start and m.type == "DATE"]
    known = {m.first for m in days if m.first is not None and m.first == m.last and m.edge is None}
    day = known.pop() if len(known) == len(days) == 1 else None
    return day if day is not None and day <= page.document.day else None


def _told_as_news(draft: Draft) -> bool:
    """Whether a draft is a past event of someone that the text itself tells, and not something in its background."""
    if draft.status is not Status.HELD or draft.plural or draft.fresh or draft.page.part == "title":
        return False
    if draft.hit.verb and _SEVERAL.match(draft.page.low, draft.end):
        return False  # "met five times in two days"
    if draft.hit.verb and _WAS_THEN.match(draft.page.low, draft.end):
        return False  # "She met him when she was a minister"
    if draft.mention is not None or (draft.hit.verb and not draft.sure):
        return False  # with a day of its own that could not be read, or not surely past
    if count_of(draft) is not None:
        return False  # "On its eve, ministers met"
    before = draft.page.low[max(draft.sentence.start, draft.start - 60) : draft.start]
    if _TELLS_STAYING.search(before):
        return False  # "announced her absence from the summit on Friday"
    if draft.kind is Kind.SIGNING and _BY_A_PAPER.search(before):
        return False  # "freed them on Friday under a deal signed with Chad"
    if _LONG_AFTER.search(before) or _BACKGROUND.search(before):
        return False
    if draft.hit.verb and (_is_in_an_aside(draft) or (_BY_THE_WAY.search(before) and not _is_of_a_new_paper(draft))):
        return False
    told = draft.hit.trigger.pos in ("past", "gerund", "verb") or draft.hit.trigger.words == "meeting"
    if draft.hit.verb and _also_lately(draft, before):
        return False
    return (draft.hit.verb and told) or _TOLD_OF.search(before) is not None


def _is_of_a_new_paper(draft: Draft) -> bool:
    """Whether a sentence opens with what was signed and was told of by nobody: "A protocol was signed in Lima by X"."""
    low, start = draft.page.low, draft.sentence.start
    return draft.kind is Kind.SIGNING and _NEW_PAPER.fullmatch(low, start, draft.start) is not None


def _is_in_an_aside(draft: Draft) -> bool:
    """Whether a participle only tells which paper is meant: "A treaty signed by X and Y was hailed"."""
    if draft.kind is not Kind.SIGNING:
        return False
    parsed = parse(draft.page, draft.sentence)
    at = parsed.clause_of(draft.hit)
    return at >= 0 and parsed.clauses[at].link == "reduced"


def _also_lately(draft: Draft, before: str) -> bool:
    """Whether somebody "also" did what was told to have been done "recently", on a day that nobody tells."""
    if re.search(r"\balso (?:\w+ly )?$", before) is None:
        return False
    return _LATELY.search(draft.page.low, max(0, draft.sentence.start - _CLOSE), draft.sentence.start) is not None
