"""Days that the words tie to an event, however many of them lie between."""

import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days.gap import Gap
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.breaks import SUBORDINATE
from summit_timeline.events.parse.clauses import Clause, Parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.deeds import set_up_verb, takes_place, verb_of_holding
from summit_timeline.events.text.patterns import pattern

_AS_THE = pattern("days.as_the")
_GOES_ITS_WAY = pattern("days.goes_its_way")
_FULL_DATE = re.compile(r"\d, \d{4}$")
_ITS_DAY = pattern("days.its_day")
_OF_WHOM = re.compile(r"(?:\b(?:the|an?|his|her|their|its|our|my|your|this|that)|'s|s') $")
_RIGHT_BEHIND = pattern("days.right_behind")
_TOLD_FOR = pattern("days.told_for")
_ON_THE_DAY = pattern("days.on_the_day")
_SETS, _FOR_THEN = pattern("days.announced"), pattern("days.announced_for")
_ATTENDS, _NEXT_IN_ROW, _ROW_ENDS = pattern("days.attends"), pattern("days.next_in_row"), pattern("days.row_ends")
_ROW = 150  # characters in front of an event in which the verb stands that tells of a row of them
_REACH = 60  # characters in front of an event in which the verb stands that sets it
OPENING = 9  # characters of a sentence in front of a day that opens it: "early on "


def _is_day_behind_noun(gap: Gap) -> bool:
    """Whether a day without an edge ("from", "by") stands behind an event noun."""
    return gap.noun and gap.behind and gap.mention.edge is None and gap.mention.type != "DURATION"


def in_its_phrase(gap: Gap) -> bool:
    """Whether a day stands between an event noun and the verb of which it is the subject.

    "Talks between X and Y in Rome on Thursday ended": whatever the verb tells, the day is in the words for the talks.
    """
    if not _is_day_behind_noun(gap):
        return False
    words = gap.page.low[gap.hit.end : gap.mention.start]
    if gap.page.low.startswith("'s", gap.mention.end) or _ON_THE_DAY.search(words) is None:
        return False
    if any(gap.hit.end <= h.start < gap.mention.start for h in gap.sentence.hits):
        return False
    parsed = parse(gap.page, gap.sentence)
    at = parsed.phrase_of(gap.hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return False
    if parsed.clauses[parsed.phrases[at].clause].start < gap.mention.end:
        return False
    if any(p.start <= gap.mention.end + 1 < p.end for p in parsed.phrases):
        return False  # "a trip at the height of the summer season"
    return not any(gap.hit.end <= c.start < gap.mention.start for c in parsed.clauses)


def last_of_row(page: Page, sentence: Sentence, hit: Hit) -> Hit | None:
    """The last of several events that somebody attends or hosts, all there and then: "attend the A and B summits"."""
    if hit.verb or _ATTENDS.search(page.low, max(sentence.start, hit.start - _ROW), hit.start) is None:
        return None
    last = hit
    for other in sentence.hits:
        if other.start >= last.end:
            if other.verb or _NEXT_IN_ROW.fullmatch(page.low, last.end, other.start) is None:
                break
            last = other
    return None if last is hit else last


def of_its_row(gap: Gap) -> bool:
    """Whether a day is told behind the last of several events: "attend the A summit and the B summit in Lima on"."""
    last = last_of_row(gap.page, gap.sentence, gap.hit) if _is_day_behind_noun(gap) else None
    return last is not None and _ROW_ENDS.fullmatch(gap.page.low, last.end, gap.mention.start) is not None


def of_its_verb(gap: Gap) -> bool:
    """Whether a day stands right behind the verb that tells that the event, its subject, goes on or is over.

    "Talks among X, Y and Z on the dam ended in Rome on Saturday", not "were announced on Saturday".
    """
    if not _is_day_behind_noun(gap):
        return False
    parsed = parse(gap.page, gap.sentence)
    at = parsed.phrase_of(gap.hit)
    if at < 0 or parsed.phrases[at].role != "subject" or parsed.phrases[at].of >= 0:
        return False
    clause = verb_of_holding(parsed, gap.hit, gap.page.low)
    if clause is None or clause.start < gap.hit.end or not clause.end <= gap.mention.start:
        return False
    if (
        gap.page.low.startswith("'s", gap.mention.end)
        or _RIGHT_BEHIND.fullmatch(gap.page.low, clause.end, gap.mention.start) is None
    ):
        return False
    return not any(gap.hit.end <= h.start < gap.mention.start for h in gap.sentence.hits)


def of_its_aside(gap: Gap) -> bool:
    """Whether a day stands in the clause that tells of an event noun that it was held, whatever verb is behind it.

    "Talks that X and Y held in Rome on Thursday led to nothing", "talks that began in May led to nothing".
    """
    if not _is_day_behind_noun(gap) or gap.page.low.startswith("'s", gap.mention.end):
        return False
    parsed = parse(gap.page, gap.sentence)
    at, start = parsed.phrase_of(gap.hit), gap.mention.start
    if at < 0 or any(gap.hit.end <= h.start < start for h in gap.sentence.hits):
        return False
    about = (c for c in parsed.clauses if c.noun == at and c.link in ("relative", "reduced") and c.end <= start)
    held = next((c for c in about if _tells_that_it_was(gap, parsed, c) and not c.negated), None)
    return held is not None and not any(held.end <= c.start < gap.mention.end for c in parsed.clauses)


def _tells_that_it_was(gap: Gap, parsed: Parse, clause: Clause) -> bool:
    """Whether a verb about an event tells that it was held, or that it, and nothing told of it, began or ended.

    "That took place in Rome", and not "talks on the war that began in May".
    """
    if clause.verb in grammar().puts_on:
        return True
    goes = clause.verb in grammar().occur or takes_place(clause, gap.page.low)
    return goes and all(p.names for p in parsed.phrases if gap.hit.end < p.start and p.end <= clause.start)


def verb_of_setting(gap: Gap) -> Clause | None:
    """The verb in front of a day by which the event, its subject, is made known or set: "talks were announced"."""
    if not _is_day_behind_noun(gap):
        return None
    clause = set_up_verb(parse(gap.page, gap.sentence), gap.hit, gap.page.low)
    return clause if clause is not None and clause.end <= gap.mention.start else None


def announced_for(gap: Gap) -> bool:
    """Whether a day is the one for which an event is announced, and not that of the telling.

    "Talks were announced on Tuesday for Friday", "on Tuesday convened a summit of the bloc for Friday".
    """
    verb = verb_of_setting(gap)
    if verb is None and _is_day_behind_noun(gap) and _FOR_THEN.fullmatch(gap.page.low, gap.hit.end, gap.mention.start):
        return _SETS.search(gap.page.low, max(gap.sentence.start, gap.hit.start - _REACH), gap.hit.start) is not None
    return verb is not None and _TOLD_FOR.fullmatch(gap.page.low, verb.end, gap.mention.start) is not None


def as_it_goes(page: Page, sentence: Sentence, hit: Hit, at: int) -> bool:
    """Whether what stands at an offset tells of what was done as the event began, went on or ended.

    "She spoke on Sunday in Rome as the talks broke up": the talks were in Rome on Sunday, as far as that tells.
    """
    if hit.verb or hit.kind is Kind.CALL or _AS_THE.fullmatch(page.low, at, hit.start) is None:
        return False
    return _GOES_ITS_WAY.match(page.low, hit.end, sentence.end) is not None


def opens_plainly(gap: Gap) -> bool:
    """Whether a day opens a sentence of which the event is the first one, with commas alone in between."""
    if (
        gap.mention.start - gap.sentence.start > OPENING
        or gap.mention.end > gap.hit.start
        or not gap.page.low.startswith(",", gap.mention.end)
    ):
        return False
    if any(gap.mention.end <= v < gap.hit.start for v in gap.sentence.verbs) or any(
        h.end <= gap.hit.start for h in gap.sentence.hits
    ):
        return False
    return all(k.cost <= 0.3 for k in gap.sentence.breaks if gap.mention.end <= k.start and k.end <= gap.hit.start)


def ends_a_caption(gap: Gap) -> bool:
    """Whether the one date of a sentence, with its year, ends it behind a comma, as under a picture."""
    if len(gap.sentence.mentions) > 1 or _FULL_DATE.search(gap.mention.text) is None:
        return False
    opens = gap.page.low.endswith(", ", gap.sentence.start, gap.mention.start)
    return opens and not gap.page.low[gap.mention.end : gap.sentence.end].strip(".\n ")


def called_by_its_date(gap: Gap) -> bool:
    """Whether an event is called by its date, with a comma behind the year: "his May 2, 2017, dinner with them"."""
    if not gap.ahead or not gap.noun or _FULL_DATE.search(gap.mention.text) is None:
        return False
    called = gap.between.startswith(", ") and _ITS_DAY.fullmatch(gap.between[1:]) is not None
    return called and gap.follows(_OF_WHOM)


def behind_aside(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> int | None:
    """The end of an aside between a day that opens the sentence and its main clause: "On Monday, a day before the
    summit, they met"."""
    if mention.start - sentence.start > OPENING or mention.end > hit.start:
        return None
    aside = SUBORDINATE.match(page.low, sentence.start, sentence.end)
    told = aside is not None and page.low.startswith(",", mention.end) and mention.end < aside.end() <= hit.start
    return aside.end() if told and aside is not None else None
