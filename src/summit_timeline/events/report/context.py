"""What a report tells once for all that happens in it: its own day, its dateline, and what stands beside what."""

import bisect
import datetime as dt
import re

import attrs

from summit_timeline.dates.when import When
from summit_timeline.events.days.bounds import ENDED, LONG, at_opening, has_ended, is_closing, nth_day
from summit_timeline.events.lexicon import Entry
from summit_timeline.events.model import Kind, Place, Relation, RelationKind, Status
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import LEAD, Draft, Page
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.report.counted import count_of
from summit_timeline.events.report.pairs import is_one_of_its_days
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.where.places import place
from summit_timeline.events.who.participants import people_first

_CAME_HERE = pattern("context.came_here")
_DATELINE = pattern("context.dateline")
_BEHIND_BYLINE = pattern("context.behind_byline")
_PARTICLE = pattern("context.particle")
_TOLD_OF = pattern("context.told_of")
_BACKGROUND = pattern("context.background")
_LONG_AFTER = pattern("context.long_after")
_SEVERAL = pattern("context.several")
_HAD_BEFORE = pattern("context.had_before")
_SAME_DAY = pattern("context.same_day")
_STILL_WILL = pattern("context.still_will")
_SPOKE_BEFORE = pattern("context.spoke_before")
_BY_THE_WAY = pattern("context.by_the_way")
_TELLS_STAYING = pattern("days.tells_staying")
# in characters: how far back a day is still that of the telling; the opening of a report, and its first paragraph;
# how far back another day to come may be the one that an hour is of
_CLOSE, _OPENING, _BESIDE = 600, 1200, 250
_AT_END = pattern("links.at_end")
_DAY_BEFORE = pattern("context.day_before")
_TOOK_HOURS = pattern("context.took_hours")
_SAME_TIME = pattern("context.same_time")
_CLOCK = pattern("context.clock")
_HERE = pattern("places.here")
_DAYS_BEFORE = pattern("context.days_before")
_LATELY = pattern("context.lately")
_OFF = (Status.POSTPONED, Status.CANCELLED)
_RIGHT_BEHIND = 2  # sentences
_NEWS = dt.timedelta(days=3)
_LONG_GONE = 10  # years
_DAY = dt.timedelta(days=1)
_Key = tuple[str, int, int]
Telling = dict[int, list[tuple[int, dt.date]]]
"""The recent days that each part tells of, by offset: yesterday's and today's news."""


def telling_of(drafts: list[Draft]) -> Telling:
    """The recent days that each part of a document tells of."""
    return {key: _telling(page) for key, page in {id(d.page): d.page for d in drafts}.items()}


def completed(drafts: list[Draft], days: Telling) -> list[Draft]:
    """The drafts, with the day and place that the report tells once for all that happens in it.

    A past event that no words date, told in a report that has a day of its own ("Kerry said Friday"), is of that day;
    an event beside another one (its press conference, a meeting on its sidelines) shares its day and its place.
    """
    chains = chains_of(drafts)
    drafts = _settled(drafts, chains)
    dated = {c for d, c in zip(drafts, chains, strict=True) if d.when.known}
    beside = _beside(drafts)
    whens: dict[_Key, When] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.when.known and (chain not in whens or not whens[chain].exact):
            whens[chain] = draft.when
    home = {
        (d.page.part, d.start, d.end): whens[c]
        for d, c in zip(drafts, chains, strict=True)
        if c in whens and (d.definite or d.when.known)
    }
    out: list[Draft] = []
    last: Draft | None = None
    for draft, chain in zip(drafts, chains, strict=True):
        if chain not in dated:
            day = _shared_day(draft, beside[id(draft.sentence)]) or _told_day(draft, days[id(draft.page)])
            day = day or _day_of_the_last(draft, last, days[id(draft.page)])
            spoken = None if day is not None else _day_of_speaking(draft, days[id(draft.page)])
            if spoken is not None:
                draft, day = _held_by_now(draft, spoken), spoken
            when = None if day is None else _from_or_on(draft, day)
            when = when or _by_the_clock(draft) or _next_day(draft, days[id(draft.page)]) or _shared_window(draft, home)
            if when is not None:
                due = when.earliest is not None and when.earliest > draft.page.document.day
                status = Status.SCHEDULED if due and draft.status is Status.HELD else draft.status
                draft = attrs.evolve(draft, when=when, status=status)
                dated.add(chain)
        out.append(draft)
        last = draft if draft.when.exact else last
    out = _narrowed(_bounded(out, chains), chains)
    return _placed(_peopled(out, chains), chains)


def with_told_days(drafts: list[Draft], days: Telling) -> list[Draft]:
    """The drafts, with the day of the telling for what the text itself tells as its news ("They met in Rome.")."""
    out = []
    for draft in drafts:
        if draft.hit.verb and draft.hit.trigger.pos == "past" and draft.sure and not draft.when.known:
            day = _told_day(draft, days[id(draft.page)])
            if day is not None:
                draft = attrs.evolve(draft, when=_from_or_on(draft, day))
        out.append(draft)
    return out


def _from_or_on(draft: Draft, day: dt.date) -> When:
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


def _settled(drafts: list[Draft], chains: list[_Key]) -> list[Draft]:
    """The drafts whose words say nothing of their status take it from the other mentions of the event.

    An event whose days are all to come has not been held, whatever the words around one of its mentions look like.
    """
    said: dict[_Key, Status] = {}
    coming: set[_Key] = set()
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.sure:
            said.setdefault(chain, draft.status)
        if draft.when.earliest is not None and draft.when.earliest > draft.page.document.day:
            coming.add(chain)
    out: list[Draft] = []
    latest: dict[_Key, Status] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.sure:
            latest[chain] = draft.status
        else:
            draft = attrs.evolve(draft, status=latest.get(chain, said.get(chain, draft.status)))
        if chain in coming and draft.status is Status.HELD:
            draft = attrs.evolve(draft, status=Status.SCHEDULED)
        out.append(draft)
    return out


def _bounded(drafts: list[Draft], chains: list[_Key]) -> list[Draft]:
    """The drafts with both ends of an event whose first day one mention gives and whose last day or length another.

    "Talks begin on Monday. ... They are to run through Wednesday."
    """
    rows: dict[_Key, list[When]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        rows.setdefault(chain, []).append(draft.when)
    some_day = {chain for draft, chain in zip(drafts, chains, strict=True) if is_one_of_its_days(draft)}
    spans = {chain: span for chain, row in rows.items() if (span := _span(row, chain in some_day)) is not None}
    whole = {chain: span for chain, row in rows.items() if (span := _longest(row)) is not None}
    short = {c for d, c in zip(drafts, chains, strict=True) if _TOOK_HOURS.match(d.page.low, d.end, d.sentence.end)}
    sure = {chain: when for chain, row in rows.items() if (when := _only_exact(row)) is not None}
    alone = {chain for chain, row in rows.items() if len({w for w in row if w.known}) == 1}
    out = []
    for draft, chain in zip(drafts, chains, strict=True):
        first = draft.when.start_latest
        if first is not None and chain in short and chain not in whole and draft.when == When(first, first, None, None):
            draft = attrs.evolve(draft, when=When.on(first))  # it opened on a day and took 90 minutes
        if chain in spans and draft.when.known and (not draft.when.exact or _within(draft.when, spans[chain])):
            draft = attrs.evolve(draft, when=spans[chain])
        elif chain in sure and _from_on(draft.when, sure[chain]):
            draft = attrs.evolve(
                draft, when=sure[chain]
            )  # "set out on Monday for talks. ... The talks are on Tuesday."
        elif chain in whole and not draft.hit.verb and draft.when.exact and _within(draft.when, whole[chain]):
            draft = attrs.evolve(draft, when=whole[chain])  # "Friday's session" of talks on Thursday and Friday
        if chain in alone and chain not in spans and _ended_on_its_day(draft):
            draft = attrs.evolve(draft, when=When.on(draft.when.latest or draft.page.document.day))
        out.append(draft)
    return out


def _ended_on_its_day(draft: Draft) -> bool:
    """Whether a summit or a session is told to have ended on a day: that is its day where nothing else is known."""
    when, mention = draft.when, draft.mention
    if mention is None or when.earliest is not None or when.latest is None or draft.hit.trigger.words in LONG:
        return False
    if when.end_earliest != when.latest:
        return False
    start = max(draft.end, mention.start - 60)
    ended = ENDED.search(draft.page.low, start, mention.start)
    if mention.first != when.latest:
        return has_ended(draft.page, draft.sentence, draft.hit)  # "on Friday, a day after the summit ended"
    return ended is not None


def _only_exact(row: list[When]) -> When | None:
    """The one span of days that is known exactly."""
    exact = {w for w in row if w.exact and not w.candidates}
    return next(iter(exact)) if len(exact) == 1 else None


def _from_on(when: When, exact: When) -> bool:
    """Whether all that is known is that an event does not begin before a day, and it does not by the other."""
    if when.start_earliest is None or exact.earliest is None or when.latest is not None:
        return False
    return when.start_latest is None and when.start_earliest <= exact.earliest


def _longest(row: list[When]) -> When | None:
    """The longest of the spans of several days that are known exactly."""
    several = [w for w in row if w.exact and w.duration is not None and w.duration > 1]
    return max(several, key=lambda w: w.duration or 0, default=None)


def _narrowed(drafts: list[Draft], chains: list[_Key]) -> list[Draft]:
    """The drafts that are during another event and of some day of a longer time, with the days of that other event.

    "They will meet next week at the summit. ... The summit, on June 28-29, ..."
    """
    home = {(d.page.part, d.start, d.end): c for d, c in zip(drafts, chains, strict=True)}
    days: dict[_Key, When] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.when.exact:
            days.setdefault(chain, draft.when)
    out = []
    for draft in drafts:
        own = home[(draft.page.part, draft.start, draft.end)]
        during = (home.get((r.part, r.start, r.end)) for r in draft.relations if r.kind is RelationKind.DURING)
        whole = next((days[c] for c in during if c in days and c != own and _within(days[c], draft.when)), None)
        if whole is not None and own not in days:
            draft = attrs.evolve(draft, when=When.within(whole.earliest, whole.latest))
        out.append(draft)
    return out


def _within(inner: When, outer: When) -> bool:
    """Whether one lies in the other, of which both ends are known."""
    if inner.earliest is None or inner.latest is None or outer.earliest is None or outer.latest is None:
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _span(row: list[When], some_day: bool) -> When | None:
    """The whole of an event, where its mentions give one first day and one last day or length.

    With `some_day` a day told by itself need not be the first one.
    """
    single = {w.earliest for w in row if w.exact and w.earliest == w.latest and not w.candidates}
    known = {w for w in row if w.known}
    firsts = {w.start_earliest for w in row if w.start_earliest == w.start_latest and w.latest is None} - {None}
    lasts = {w.end_latest for w in row if w.end_earliest == w.end_latest and w.earliest is None} - {None}
    lengths = {w.duration for w in row if w.earliest is None and w.latest is None} - {None}
    if not firsts and len(single) == 1 and len(lengths) == 1 and len(known) == 1 and not some_day:
        firsts = single  # "will meet on Monday ... The three-day talks"
    if not firsts and len(single) == 1 and len(lasts) == 1 and not lengths and len(known) == 2:
        firsts = single  # "opened a summit on Monday. ... The summit ends on Wednesday."
    if not firsts and len(lasts) == 1 and len(lengths) == 1:  # "concluded on Friday ... The three-day talks"
        end, length = next(iter(lasts)), next(iter(lengths))
        if end is not None and length is not None and length > 1:
            return When.on(end - dt.timedelta(days=length - 1), end)
    if len(firsts) == 1 and not lasts and not lengths:
        return _over_by(next(iter(firsts)), known)
    if len(firsts) != 1 or len(lasts) + len(lengths) != 1:
        return None
    first = next(iter(firsts))
    last = next(iter(lasts), None)
    length = next(iter(lengths), None)
    if first is None:
        return None
    if last is None and length is not None:
        last = first + dt.timedelta(days=length - 1)
    return None if last is None or last <= first else When.on(first, last)


def _over_by(first: dt.date | None, row: set[When]) -> When | None:
    """An event that began on a day, by the day by which it was over: "a deal on Friday after days of talks"."""
    over = {w.latest for w in row if w == When(None, None, None, w.latest)} - {None}
    last = next(iter(over), None)
    if first is None or last is None or len(over) != 1 or len(row) != 2 or last <= first:
        return None
    return When(first, first, None, last)


def _peopled(drafts: list[Draft], chains: list[_Key]) -> list[Draft]:
    """The participants of each draft, where the whole row of mentions tells whether a country is meant."""
    whole: dict[_Key, list[Entry]] = {}
    for draft, chain in zip(drafts, chains, strict=True):
        whole.setdefault(chain, []).extend(draft.entries)
    known = {chain: {p.name for p in people_first(entries)} for chain, entries in whole.items()}
    return [
        d
        if all(p.name in known[c] for p in d.participants)
        else attrs.evolve(d, participants=tuple(p for p in d.participants if p.name in known[c]))
        for d, c in zip(drafts, chains, strict=True)
    ]


def chains_of(drafts: list[Draft]) -> list[_Key]:
    """For each draft the first one of the row of antecedents that it hangs on."""
    head: dict[_Key, _Key] = {}
    for draft in drafts:
        own = (draft.page.part, draft.start, draft.end)
        earlier = draft.antecedent
        head[own] = own if earlier is None else (earlier.page.part, earlier.start, earlier.end)

    def first(key: _Key) -> _Key:
        seen = set()
        while head.get(key, key) != key and key not in seen:
            seen.add(key)
            key = head[key]
        if head.get(key, key) == key:
            head.update(dict.fromkeys(seen, key))  # each step of a long row is gone once
        return key

    return [first((d.page.part, d.start, d.end)) for d in drafts]


def _beside(drafts: list[Draft]) -> dict[int, list[Draft]]:
    """The drafts of each sentence."""
    groups: dict[int, list[Draft]] = {}
    for draft in drafts:
        groups.setdefault(id(draft.sentence), []).append(draft)
    return groups


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
    ]
    if not recent:
        return recent
    marks = [m.start() for m in re.finditer('"|\n\n', page.flat)]
    return [(start, day) for start, day in recent if not _quoted(page.flat, marks, start)]


def _quoted(text: str, marks: list[int], at: int) -> bool:
    """Whether the offset stands inside quotation marks that opened in its own paragraph."""
    open_mark = False
    for mark in marks[max(0, bisect.bisect(marks, at) - 12) : bisect.bisect(marks, at)]:
        open_mark = text[mark] == '"' and not open_mark
    return open_mark


def _shared_day(draft: Draft, drafts: list[Draft]) -> dt.date | None:
    """The day of the event that this one is told to be beside."""
    beside = {
        (r.part, r.start, r.end) for r in draft.relations if r.kind is RelationKind.DURING or draft.kind is Kind.PRESS
    }
    for other in drafts:
        own = (other.page.part, other.start, other.end)
        near = own in beside or any(
            (r.part, r.start, r.end) == (draft.page.part, draft.start, draft.end)
            and (r.kind is RelationKind.DURING or other.kind is Kind.PRESS)
            for r in other.relations
        )
        if near and other.when.exact and other.when.earliest == other.when.latest:
            return other.when.earliest
    return None


def _shared_window(draft: Draft, whens: dict[_Key, When]) -> When | None:
    """The window of the event during which this one is said to be, or the day of the talks of a press conference."""
    for relation in draft.relations:
        when = whens.get((relation.part, relation.start, relation.end))
        if draft.kind is Kind.PRESS and when is not None and when.exact and when.earliest == when.latest:
            return when  # it is held right after the talks
        if relation.kind is RelationKind.DURING and when is not None:
            return _at_end(draft, relation, when) or When.within(when.earliest, when.latest)
    return None


def _at_end(draft: Draft, relation: Relation, when: When) -> When | None:
    """The first or last day of an event at whose opening or close this one is said to be."""
    first = draft.end if relation.start > draft.end else draft.sentence.start
    match = _AT_END.search(draft.page.low, first, max(first, relation.start))
    if match is None or not when.exact or when.earliest is None or when.latest is None:
        return None
    return When.on(when.earliest if match.group(1) else when.latest)


def _told_day(draft: Draft, telling: list[tuple[int, dt.date]]) -> dt.date | None:
    """The day of the telling, for a past event that is told as part of it, and for one "later in the day".

    That is the day that was told last before the event, if it was told close before it or if both stand in the opening
    of the report. Elsewhere it is the day of other news; and what is only mentioned by the way ("the treaty signed by
    ...", "who have met") has no day from it at all. Nor has a visit of which another sentence told the day, as it is
    rarely the news itself, or what has another time in its sentence ("less than a week after they met").
    """
    at = bisect.bisect(telling, (draft.start, dt.date.max)) - 1
    if telling and _SAME_DAY.search(draft.page.low[draft.end : min(draft.sentence.end, draft.end + 60)]):
        if draft.status is Status.SCHEDULED and _is_still_to_come(draft):
            return draft.page.document.day  # "met on Wednesday and will meet again later in the day", told on Thursday
        return telling[max(at, 0)][1]
    if not telling or not _told_as_news(draft) or _of_history(draft):
        return None
    if _SAME_TIME.search(draft.page.low, draft.sentence.start, draft.start):
        return None
    if at >= 0 and draft.sentence.start <= telling[at][0]:
        return None if _is_of_what_is_said(draft, telling[at][0]) else telling[at][1]
    if not (draft.participants or _at_home(draft)) or _another_time(draft):
        return None
    same = telling[0][0] < draft.sentence.end and draft.sentence.start <= telling[max(at, 0)][0]
    if draft.kind is Kind.VISIT and not same:
        return None
    if at >= 0 and draft.start - telling[at][0] <= _CLOSE:
        of_the_news = telling[at][1] == telling[0][1]
        return telling[at][1] if of_the_news or _of_them(draft, telling[at][0]) else None
    opening = draft.start < _OPENING and telling[0][0] < LEAD
    return telling[max(at, 0)][1] if opening else None


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


def _day_of_the_last(draft: Draft, last: Draft | None, telling: list[tuple[int, dt.date]]) -> dt.date | None:
    """The day of what the same people did as the news, told right before: "On Monday he met X. Later he met Y"."""
    if last is None or last.page is not draft.page or draft.sentence.index - last.sentence.index > _RIGHT_BEHIND:
        return None
    day = last.when.earliest
    same = any(e.kind == "person" and e in last.entries for e in draft.entries)
    told = last.status is Status.HELD and day == last.when.latest and any(day == known for _, known in telling)
    return day if same and told and _told_as_news(draft) and not _another_time(draft) else None


def _day_of_speaking(draft: Draft, telling: list[tuple[int, dt.date]]) -> dt.date | None:
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


_BEFORE_IT = 110  # characters in front of an event word in which somebody speaks before it


def _held_by_now(draft: Draft, day: dt.date) -> Draft:
    """The draft as one of an event that was held, where its day is over and words told of it as one to come."""
    over = day < draft.page.document.day and draft.status is Status.SCHEDULED
    return attrs.evolve(draft, status=Status.HELD) if over else draft


def _of_them(draft: Draft, at: int) -> bool:
    """Whether the sentence around an offset names somebody who takes part: it may tell of the same day of theirs."""
    page = draft.page
    start, end = page.spans[max(0, bisect.bisect(page.spans, (at, len(page.text))) - 1)]
    sides = {e.name for e in draft.entries}
    return any(not sides.isdisjoint({e.name for e in n.everyone}) for n in page.names_between(start, end))


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


_OF_A_THING = re.compile(r"(?:a |an |the )?[\w.]+-(?:hour|day|week|month|year)(?:-long|-old)?")  # "a six-week deal"


def _by_the_clock(draft: Draft) -> When | None:
    """The day of the report, for a meeting "scheduled for 9 a.m." and no more, with no day to come told before it."""
    page, day = draft.page, draft.page.document.day
    if draft.status is not Status.SCHEDULED or not _CLOCK.match(page.low, draft.end, draft.sentence.end):
        return None
    near = [m.first for m in page.mentions if draft.start - _BESIDE <= m.start < draft.sentence.end]
    return When.on(day) if all(first is None or first <= day for first in near) else None


def _next_day(draft: Draft, telling: list[tuple[int, dt.date]]) -> When | None:
    """The first day of what starts a day or two after the news ("came one day before the start of a summit")."""
    match = _DAYS_BEFORE.search(draft.page.low, draft.sentence.start, draft.start)
    at = bisect.bisect(telling, (draft.start, dt.date.max)) - 1
    if match is None or at < 0 or draft.start - telling[at][0] > _CLOSE:
        return None
    first = telling[at][1] + dt.timedelta(days={"two": 2, "three": 3}.get(match.group(1), 1))
    return When(first, first, None, None)


def _told_as_news(draft: Draft) -> bool:
    """Whether a draft is a past event of someone that the text itself tells, and not something in its background."""
    if draft.status is not Status.HELD or draft.plural or draft.fresh or draft.page.part == "title":
        return False
    if draft.hit.verb and _SEVERAL.match(draft.page.low, draft.end):
        return False  # "met five times in two days"
    if draft.mention is not None or (draft.hit.verb and not draft.sure):
        return False  # with a day of its own that could not be read, or not surely past
    if count_of(draft) is not None:
        return False  # "On its eve, ministers met"
    before = draft.page.low[max(draft.sentence.start, draft.start - 60) : draft.start]
    if _TELLS_STAYING.search(before):
        return False  # "announced her absence from the summit on Friday"
    if _LONG_AFTER.search(before) or _BACKGROUND.search(before) or (draft.hit.verb and _BY_THE_WAY.search(before)):
        return False
    told = draft.hit.trigger.pos in ("past", "gerund", "verb") or draft.hit.trigger.words == "meeting"
    if draft.hit.verb and _also_lately(draft, before):
        return False
    return (draft.hit.verb and told) or _TOLD_OF.search(before) is not None


def _also_lately(draft: Draft, before: str) -> bool:
    """Whether somebody "also" did what was told to have been done "recently", on a day that nobody tells."""
    if re.search(r"\balso (?:\w+ly )?$", before) is None:
        return False
    return _LATELY.search(draft.page.low, max(0, draft.sentence.start - _CLOSE), draft.sentence.start) is not None


def _placed(drafts: list[Draft], chains: list[_Key]) -> list[Draft]:
    """The drafts with the place of what they are part of, or of the dateline, where no mention says another."""
    towns = {key: dateline(page) for key, page in {id(d.page): d.page for d in drafts}.items()}
    home = {(d.page.part, d.start, d.end): c for d, c in zip(drafts, chains, strict=True)}
    places: dict[_Key, Place] = {}
    drafts = [attrs.evolve(d, place=towns[id(d.page)]) if _is_why_they_came_here(d) else d for d in drafts]
    on = {c for d, c in zip(drafts, chains, strict=True) if not d.outdated and d.status not in _OFF}
    former = {c for d, c in zip(drafts, chains, strict=True) if d.outdated and c in on}
    drafts = [
        attrs.evolve(d, place=None) if d.outdated and c in former else d for d, c in zip(drafts, chains, strict=True)
    ]
    for draft, chain in zip(drafts, chains, strict=True):
        if draft.place is not None and (chain not in places or places[chain].kind == "country"):
            places[chain] = draft.place
    borrowed = dict(places)
    for draft, chain in zip(drafts, chains, strict=True):
        for relation in draft.relations:
            target = home.get((relation.part, relation.start, relation.end), chain)
            for here, there in ((chain, target), (target, chain)):
                if _shares(draft, relation.kind, here == chain) and there in places and here not in borrowed:
                    borrowed[here] = places[there]
    out = []
    for draft, chain in zip(drafts, chains, strict=True):
        if chain not in places:
            found = borrowed.get(chain) or _dateline_place(draft, towns[id(draft.page)])
            if found is not None:
                draft = attrs.evolve(draft, place=found)
        out.append(draft)
    return out


def _is_why_they_came_here(draft: Draft) -> bool:
    """Whether somebody came for the event to the town of the report: "arrived here on Monday for talks"."""
    if draft.hit.verb or draft.page.part == "title" or dateline(draft.page) is None:
        return False
    return _CAME_HERE.search(draft.page.low, max(draft.sentence.start, draft.start - 120), draft.start) is not None


def _shares(draft: Draft, kind: RelationKind, forward: bool) -> bool:
    """Whether two related events are at one place: one is part of the other, or it is the press conference after it."""
    return kind in (RelationKind.DURING, RelationKind.PART_OF) or (forward and draft.kind is Kind.PRESS)


def dateline(page: Page) -> Place | None:
    """The town in front of the report: "GENEVA (AP) -"."""
    match = _DATELINE.match(page.flat[:120]) or _BEHIND_BYLINE.match(page.flat[:240])
    if match is None:
        return None
    if "/" in match.group(1):
        return None
    town = match.group(1).split(",")[0].strip(" .")
    if town.upper() == _UN:
        town = _UN_SEAT
    written = (town, town.title(), _PARTICLE.sub(lambda m: m.group().lower(), town.title()))
    for entry in next(filter(None, (page.lexicon.names.get(form) for form in written)), ()):
        if entry.kind in ("city", "region"):
            return place(entry, page)
    first = next(iter(page.names_between(0, match.end())), None)  # one that only the report itself tells
    here = first is not None and first.where is not None and first.where.name == town.title()
    return place(first.where, page) if here and first is not None and first.where is not None else None


_UN, _UN_SEAT = "UNITED NATIONS", "New York"  # reports from its seat name it as their town


def _told_of_elsewhere(draft: Draft, town: Place) -> bool:
    """Whether the paragraph has turned to another town before: "In Munich, ministers met. They spoke beforehand"."""
    page = draft.page
    first = max(page.low.rfind("\n", 0, draft.start), draft.start - _TURNED) + 1
    told = (n for n in page.names_between(max(0, first), draft.start) if n.where is not None and n.where.kind == "city")
    return any(
        n.where is not None
        and n.where.name != town.name
        and page.flat.startswith(", ", n.end)
        and _TURNS_TO.search(page.flat, max(0, n.start - 6), n.start) is not None
        for n in told
    )


_TURNED = 400  # characters after which a paragraph may be back in its own town
_TURNS_TO = pattern("context.turns_to")


def _dateline_place(draft: Draft, town: Place | None) -> Place | None:
    if town is None or draft.kind in (Kind.VISIT, Kind.CALL) or draft.page.part == "title":
        return None
    last = draft.page.document.day
    if _HERE.match(draft.page.low, draft.end, min(draft.sentence.end, draft.end + 90)):
        return town
    if _told_of_elsewhere(draft, town):
        return None
    when = draft.when
    ends = when.latest if when.end_earliest == when.end_latest else None
    begins = when.earliest if when.start_earliest == when.start_latest and when.latest is None else None
    goes_on = when.exact and ends is not None and when.earliest is not None and when.earliest <= last <= ends
    day = last if goes_on else ends or begins
    return town if day is not None and last - _DAY <= day <= last + _DAY else None
