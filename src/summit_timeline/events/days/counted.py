"""Days counted from another one that the sentence tells: second and last days, an eve, "two days after they met"."""

import datetime as dt
import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.days.bounds import NUMBERED, NUMBERS, nth_day
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.edges import has_ended
from summit_timeline.events.days.lengths import names_length
from summit_timeline.events.days.turning import turned
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause, Parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.direction import direction
from summit_timeline.events.status.off import called_off
from summit_timeline.events.text.order import AFTER, BEFORE
from summit_timeline.events.text.patterns import numbered, pattern


def on_nth_day(page: Page, sentence: Sentence, hit: Hit, length: int | None) -> Dated | None:
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
    if mention.start >= hit.end and _WHICH_BEGAN.fullmatch(page.low, hit.end, mention.start):
        return None  # "on the last day of a meeting that starts on Tuesday"
    when = nth_day(page, hit, mention.first, length)
    return None if when is None else Dated(when, mention)


_TURNS_AWAY, _WHICH_BEGAN = pattern("days.turns_away"), pattern("days.which_began")


def after_its_eve(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
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
    if day.start > hit.end and _OWN_DAY.fullmatch(page.low, hit.end, day.start):
        return Dated(When.on(day.first), day)  # "on the eve of a summit in Lima on July 3", "that opened on July 3"
    return Dated(When.on(day.first + dt.timedelta(days=1)), day)


_EVE, _OWN_DAY = pattern("days.eve"), pattern("days.own_day")


def begun(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
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
    length = next((m.days for m in sentence.mentions if m.type == "DURATION" and names_length(page, hit, m)), None)
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
    parsed = parse(page, sentence)
    opened = min((c for c in parsed.clauses if c.start >= match.end()), key=lambda c: c.start, default=None)
    if opened is None or opened.hit is not hit or not opened.subjects:
        return None
    thing = next((p for p in parsed.phrases if p.start >= match.end()), None)
    aside = thing is not None and thing.prep == match.group(2) and page.low.startswith(",", thing.end)
    if aside and thing is not None and not thing.names:
        return None  # "On Monday, a day after a vote, they met" tells of the Monday
    return match


_DAYS_AHEAD = pattern("days.days_ahead")


def days_apart(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
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
    if opens and behind and "," not in page.low[hit.end : behind[0].start]:
        return None  # "a week before the summit on July 20, they will meet": that day is the summit's own
    if mention is None or mention.first is None or any(m.start < hit.end and match.start() < m.start for m in days):
        return None
    count = COUNTS.get(match.group(1)) or int(match.group(1))
    ahead_of_it = match.group(2) in BEFORE
    if " week" in match.group():
        return Dated(_weeks_from(mention.first, count if ahead_of_it else -count), mention)
    day = mention.first + dt.timedelta(days=count if ahead_of_it else -count)
    over = has_ended(page, sentence, hit)
    return Dated(When(None, None, day, day) if over else When.on(day), mention)


def counted_behind(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day of an event without one of its own, by the one behind it from which it is counted.

    "They met in Lima, a day after Togo signed the pact on Monday", "will meet two days before a summit on July 20".
    """
    match = _COUNTED_BEHIND.match(page.low, hit.end, sentence.end)
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.first is not None]
    if match is None or any(m.start < match.end() for m in days):
        return None
    day = next((m for m in days if _NAMED_BY_IT.fullmatch(page.low, match.end(), m.start)), None)
    if day is None or day.first is None or day.first != day.last:
        return None
    if _ANNIVERSARY_OF.search(page.low, match.end(), day.start):
        return Dated(UNKNOWN, day)
    return _counted_from(page, match, day, past=direction(page, sentence, hit) == "past")


def counted_ahead(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day of an event that is counted from a day in front of its clause.

    "A day after the vote on Sunday, they met", "Two days before a summit on July 20, they will meet".
    """
    match = _COUNTED_AHEAD.match(page.low, sentence.start, hit.start)
    opens = None if match is None else _main_clause(page, sentence, hit, match.end())
    if match is None or opens is None:
        return None
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.first is not None]
    inside = [m for m in days if m.end > match.end() and m.end <= opens]
    if len(inside) != 1 or any(m.start >= opens for m in days) or inside[0].first != inside[0].last:
        return None
    past = direction(page, sentence, hit) == "past"
    if inside[0].start < match.end():  # the mention is "a day after Sunday", which is counted
        day = turned(inside[0], "past" if past else "future", page)
        return None if day.first is None else Dated(When.on(day.first), day)
    return _counted_from(page, match, inside[0], past=past)


def _main_clause(page: Page, sentence: Sentence, hit: Hit, behind: int) -> int | None:
    """The offset behind a comma at which the main clause opens, where that tells of the event."""
    parsed = parse(page, sentence)
    at, named = parsed.clause_of(hit), parsed.phrase_of(hit)
    clause = parsed.clauses[at if at >= 0 else parsed.phrases[named].clause] if max(at, named) >= 0 else None
    if clause is None or clause.link != "main" or (named >= 0 and not _is_done_then(parsed, named, clause)):
        return None
    opens = min((parsed.phrases[i].start for i in clause.subjects if parsed.phrases[i].start > behind), default=None)
    if opens is None or opens > hit.start or (named >= 0 and parsed.phrases[named].prep in AFTER | BEFORE):
        return None
    return opens if page.low[behind:opens].rstrip().endswith(",") else None


def _is_done_then(parsed: Parse, named: int, clause: Clause) -> bool:
    """Whether the verb of an event noun tells that it is held: not "A day after the vote, they announced a meeting"."""
    phrase, words = parsed.phrases[named], grammar()
    if phrase.prep == "for" and (clause.verb in words.go or clause.hit is not None):
        at = phrase.of if phrase.of >= 0 else named - 1
        return any(n.where is not None for n in parsed.phrases[at].names)  # "flew to Rome for talks"
    if phrase.of >= 0:
        return False
    if phrase.role == "prep":
        return phrase.prep in _AT_IT
    if phrase.role == "subject" and not clause.passive:
        return clause.verb in (*words.occur, "take", "follow", "be")
    return clause.verb in (*words.puts_on, *words.done_there, *words.attend)


_AT_IT = ("at", "during", "in", "on")


def hours_before_it(page: Page, sentence: Sentence, hit: Hit) -> Dated | None:
    """The day of what was called off on that very day: "cancelled a visit on Tuesday, hours before he was to leave"."""
    if hit.verb or not called_off(page, sentence, hit):
        return None
    words = _HOURS_BEFORE.search(page.low, hit.end, sentence.end)
    if words is None or any(h.start > hit.end and h.end <= words.start() for h in sentence.hits):
        return None
    days = [m for m in sentence.mentions if m.type in ("DATE", "TIME") and m.first is not None]
    if len(days) != 1 or days[0].start > words.start() or days[0].first != days[0].last:
        return None  # also "cancelled on Tuesday a visit in May, hours before the opening of a fair"
    day = turned(days[0], "past", page)
    return None if day.first is None else Dated(When.on(day.first), day)


_HOURS_BEFORE = pattern("days.hours_before")


def _counted_from(page: Page, match: re.Match[str], day: TimeMention, *, past: bool) -> Dated | None:
    """The days that a count gives from the day of something; none where what is over would then be to come."""
    after, today = match.group(2) in AFTER, page.document.day
    if day.first is None:
        return None
    if match.group(1) in _SOME:
        return Dated(_some_days_from(day.first, today, after=after, past=past), day)
    count = 1 if match.group(1) is None else COUNTS.get(match.group(1)) or int(match.group(1))
    way = dt.timedelta(days=count if after else -count)
    if past and day.first + way > today:
        day = turned(day, "past", page)  # "met him on the eve of Tuesday's vote": of the last Tuesday
    if day.first is None or (past and day.first + way > today):
        return None
    return Dated(When.on(day.first + way), day)


def _some_days_from(day: dt.date, today: dt.date, *, after: bool, past: bool) -> When:
    """The bounds of what was some days after or before a day: what is told as over was over when it was told."""
    one = dt.timedelta(days=1)
    if not after:
        return When(None, None, None, day - one)
    if not past:
        return When(day + one, None, None, None)
    return When.within(day + one, today) if day < today else UNKNOWN


_SOME = ("days", "weeks", "months")
_COUNTED_AHEAD = pattern("days.counted_ahead")
_COUNTED_BEHIND, _NAMED_BY_IT = pattern("days.counted_behind"), pattern("days.named_by_it")
_ANNIVERSARY_OF = pattern("days.anniversary_of")


def _weeks_from(day: dt.date, weeks: int) -> When:
    """The days about so many weeks from one: who counts in weeks leaves open which day of the week it was."""
    middle, about = day + dt.timedelta(weeks=weeks), dt.timedelta(days=_ABOUT + abs(weeks))
    return When.within(middle - about, middle + about)


_ABOUT = 2  # days by which a week is counted loosely, and one more for each week


_DAYS_APART = pattern("days.days_apart")


_NTH_AFTER = pattern("days.nth_after")


_NTH_OF = pattern("days.nth_of")


COUNTS = {"a": 1, "the": 1} | numbered("shared.number")
