"""Days behind an event that open the next clause: "met Lee on Monday and on Tuesday vetoed the bill"."""

import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.page import Hit, Page, Sentence

_RIGHT_BEHIND = re.compile(r" (?:also |then |again )?")
_BETWEEN_COMMAS = re.compile(r",?(?: (?:also |then |again )?)?")
_OPENS = re.compile(r"(?:,|;|,? and)(?: later| then)?(?P<comma>,?) (?P<set>on |in )?$")
_BEFORE = 12  # characters


def opens_next_clause(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day behind an event opens a clause of another verb, with its subject or the one told before."""
    if mention.start < hit.end:
        return False
    opens = _OPENS.search(page.low, max(hit.end, mention.start - _BEFORE), mention.start)
    if opens is None:
        return False
    behind = _BETWEEN_COMMAS if opens["comma"] else _RIGHT_BEHIND  # ", on Monday, they" may end the clause before
    if opens["set"] and page.low.startswith(" with ", mention.end) and page.low.startswith(" with ", hit.end):
        return True  # "held talks with Lee on Monday and on Tuesday with Vega"
    end = _end_of_days(page.low, sentence, mention)
    parsed = parse(page, sentence)
    for clause in parsed.clauses:
        if not clause.verb or clause.hit is hit or clause.start < end or clause.link not in ("main", "and"):
            continue
        if not clause.subjects and not opens["set"]:
            continue  # "talks held on Monday and Tuesday failed"
        first = min((parsed.phrases[i].start for i in clause.subjects), default=clause.start)
        if first >= end and behind.fullmatch(page.low, end, first):
            return True  # not "those who met on Monday and Tuesday left", whose subject is told before
    return False


def without_clause_before(page: Page, sentence: Sentence, hit: Hit, dates: list[TimeMention]) -> list[TimeMention]:
    """The days but those of the clause before, where the nearest opens that of the event itself.

    "They will meet on Monday and on Tuesday she flies home."
    """
    own = dates[0]
    opens = _OPENS.search(page.low, sentence.start, own.start) if len(dates) > 1 and own.end <= hit.start else None
    if opens is None or not (opens["set"] or opens.group().startswith(",")):
        return dates  # also "on Monday and Tuesday"
    parsed = parse(page, sentence)
    clause = parsed.clause_of(hit)
    if clause < 0 or not any(c.verb and c.end <= own.start for c in parsed.clauses):
        return dates
    firsts = (parsed.phrases[i].start for i in parsed.clauses[clause].subjects)
    first = min(firsts, default=parsed.clauses[clause].start)
    if first < own.end or _BETWEEN_COMMAS.fullmatch(page.low, own.end, first) is None:
        return dates
    return [own, *(m for m in dates[1:] if m.start > own.start)]


def _end_of_days(low: str, sentence: Sentence, mention: TimeMention) -> int:
    """The end of a day, or of the one that "and" joins to it: "on Monday and Tuesday"."""
    start = mention.end + len(" and ")
    joined = next((m for m in sentence.mentions if m.start == start), None)
    return joined.end if joined is not None and low.startswith(" and ", mention.end) else mention.end
