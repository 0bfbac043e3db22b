"""How far a day of the sentence is from an event word: by words and clauses, and by what else tells whose day it is."""

import re
from collections.abc import Callable

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.days import others, own
from summit_timeline.events.days.gap import Gap
from summit_timeline.events.days.next_clause import opens_next_clause
from summit_timeline.events.days.surroundings import of_what_belongs_to_it, of_words_before_it, of_words_on_it
from summit_timeline.events.days.went import is_only_of_going, went_for
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.page import Break, Hit, Page, Sentence
from summit_timeline.events.status.telling import ASIDE
from summit_timeline.events.text.patterns import pattern, words

_SAID_BEFORE = pattern("days.said_before")
_SAID_AFTER = pattern("days.said_after")
_SAID_AT = pattern("days.said_at")
_AT_IT = re.compile(r"at |in |during ")
_TOUCHING_BEFORE = pattern("days.touching_before")
_TOUCHING_AFTER = pattern("days.touching_after")
_THERE_AFTER = pattern("days.there_after")
_BESIDE_WHAT = pattern("days.beside_what")
_WAS_ON, _AND_THEN_IT = pattern("days.was_on"), pattern("days.and_then_it")
_ABOUT = pattern("days.about")
_SOME_TIME_AFTER = pattern("days.some_time_after")
_OPENS_SOME_TIME = pattern("days.opens_some_time")
_NARRATED = pattern("days.narrated")
_AND_WENT_INTO = pattern("days.and_went_into")
_HAD_BEEN_CALLED_FOR = pattern("days.had_been_called_for")
_BEFORE_THEY = pattern("days.before_they")
_CAPPED_BY = pattern("days.capped_by")
_WORKED_FOR = pattern("days.worked_for")
_IT_WAS_WHO = pattern("days.it_was_who")
_LEFT = pattern("days.left")
_SEEN_THEN = pattern("days.seen_then")
_IT_WAS_ON, _THAT_IT = pattern("days.it_was_on"), pattern("days.that_it")
_SINCE_A_THING, _THING_SINCE = pattern("days.since_a_thing"), pattern("days.thing_of_day_since")
_OF_WHAT_WAS_FOUNDED = pattern("days.of_what_was_founded")
_NOT_THEN, _BY_A_PAPER = pattern("days.not_then"), pattern("days.by_a_paper")
_PUT_OFF_THEN, _ONE = pattern("days.put_off_then"), pattern("extract.one")
_THEY_CALLED_OFF = pattern("standing.they_called_off")
_COMES_FOR = pattern("days.comes_for")
_THE_YEARS = pattern("days.the_years")
_CALLED_THEN, _FOR_ONE = pattern("days.called_then"), pattern("days.for_one")
_BY_SOMEBODY = pattern("days.by_somebody")
_NAMED_FOR = pattern("days.named_for")
_TOPIC, _THEN_ANOTHER = pattern("days.topic"), pattern("days.then_another")
_TOLD_ABOUT = pattern("days.told_about")
_OFFERED = pattern("days.offered")
_HAD_ARRANGED = pattern("days.had_arranged")
_THEN_DOING = pattern("days.then_doing")
_COMPARED = pattern("days.compared")
_WAS_TO = pattern("days.was_to")
_FOR_YEAR = pattern("links.for_year")
_OF_YEAR = pattern("days.of_year")
_ON_A_YEAR = pattern("links.of_year")
_HELD_THERE = pattern("days.held_there")
_AND_WAS_TO = pattern("days.and_was_to")
WHEN_CLAUSE = pattern("days.when_clause")
_DECIDED = pattern("days.decided")
_ARRANGES = pattern("days.arranges")
_ARRANGED = pattern("days.arranged")
_ARRANGED_IT = pattern("days.arranged_it")
_UNDER_WAY = pattern("days.under_way")
_TO_DISCUSS = pattern("days.to_discuss")
_AT_OR_IN = pattern("days.at_or_in")
_TO_HOLD = pattern("days.to_hold")
_AGREED_THEN = pattern("days.agreed_then")
_SEASON_OF = pattern("days.season_of")
_SEASON = re.compile(r"\d{4}-(?:SP|SU|FA|WI)$")
_IN_YEARS = pattern("days.in_years")
_SINCE_LONG = pattern("days.since_long")
_LASTING = frozenset(words("days.lasting"))  # a signature takes a moment
_PROPOSED, _PROPOSED_IT = pattern("days.proposed"), pattern("days.proposed_it")
_INVITED_TO = pattern("days.invited_to")
_INVITING = pattern("days.inviting")
_MOVED_FROM = pattern("days.moved_from")
_CAUSED_BY = pattern("days.caused_by")
_OFFER = pattern("days.offer")
_BECAME_FIRST = pattern("days.became_first")
_AND_HAVE = pattern("days.and_have")
_SET_FOR = pattern("days.set_for")
_HELD_ON = pattern("days.held_on")
_ON_IT = pattern("days.on_it")
_LAST_OF_THEM = pattern("days.last_of_them")
_SOME_YEAR = pattern("days.some_year")
_SOMEBODY_DID = re.compile(r" (?:that|he|she|they|it|we|i) ")
_ASIDE_OPENS = re.compile(r", (?:on )?$")

_IT = re.compile(r" (?:[\w'-]+ ){0,3}")

_LASTED = re.compile(r"\blast(?:s|ed|ing)? (?:for )?$")

_FAR = 8.0  # so much lies between that no words bring a day near again
_OVERLAPS = 9.0
_ITS_OWN = 0.3


def cost(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> float:
    """How far a time mention is from an event word, in clauses and words; small is near.

    The way between them is counted, then each reason of the table below that applies changes what came out so far.
    """
    lo, hi = (mention.end, hit.start) if mention.start <= hit.start else (hit.end, mention.start)
    if hi < lo:
        return _OVERLAPS
    gap = Gap(page, sentence, hit, mention, own.behind_aside(page, sentence, hit, mention) or lo, hi)
    if any(is_its_own(gap) for is_its_own in _TIES):
        return _ITS_OWN
    total = _way(gap)
    if total > _FAR:
        return total
    for changed in _REASONS:
        total = changed(gap, total)
    if _beside_saying(gap):
        # a mention beside a verb of saying dates the saying
        return 1.2 if _said_at_it(gap) else total + 2.0
    for changed in _TOUCHING:
        total = changed(gap, total)
    return total


def _way(gap: Gap) -> float:
    """The words, verbs and clauses between the two."""
    aside = _aside(gap)
    near = gap.lo if aside is None else aside.end()
    way = min(1.2, 0.09 * _words_between(gap, near)) + gap.sentence.crossing(near, gap.hi)
    way += sum((0.6, 0.3)[gap.hit.verb] for v in gap.sentence.verbs if near <= v < gap.hi)
    said = any(k.tag == "say" and near <= k.start and k.end <= gap.hi for k in gap.sentence.breaks)
    return _without_other_days(gap, way + 1.0 if said else way)


def _without_other_days(gap: Gap, way: float) -> float:
    """The way without what a "since" adds that has its day behind it, or a "but" behind a day that is not the one.

    "Met for the first time since May on Friday", "will meet not on Friday but on Saturday".
    """
    if not gap.behind:
        return way
    low = gap.page.low
    passed = [m for m in gap.sentence.mentions if m is not gap.mention and gap.lo <= m.start and m.end <= gap.hi]
    breaks = (k for k in gap.sentence.breaks if any(_is_since(low, k, m) or _is_but(low, k, m) for m in passed))
    return way - sum(k.cost - 0.3 for k in breaks if k.tag == "stop")


def _is_but(low: str, at: Break, mention: TimeMention) -> bool:
    """Whether a boundary is the "but" right behind a mention that is not the day: "not on Friday but"."""
    right_behind = low.startswith(" but ", mention.end) and mention.end <= at.start <= mention.end + 1
    return (
        right_behind
        and _NOT_THEN.search(low, max(0, mention.start - len(" rather than on ")), mention.start) is not None
    )


def _is_since(low: str, at: Break, mention: TimeMention) -> bool:
    """Whether a boundary is a "since" of which a mention is the day: "since May", "since a shooting on May 5"."""
    if mention.edge == "since":
        return 0 <= mention.start - at.end <= 1
    return low.endswith("since", 0, at.end - low.endswith(" ", 0, at.end)) and bool(
        _THING_SINCE.fullmatch(low, at.end, mention.start)
    )


def _words_between(gap: Gap, near: int) -> int:
    """How many words lie between, a name as one: a body's long name does not bring an event farther away."""
    low = gap.page.low
    inside = (n for n in gap.sentence.names if near <= n.start and n.end <= gap.hi)
    return low.count(" ", near, gap.hi) - sum(low.count(" ", n.start, n.end) for n in inside)


def _aside(gap: Gap) -> re.Match[str] | None:
    """What is said in an aside behind the event sets nothing apart: "the visit, his first in 24 years, began today"."""
    return ASIDE.match(gap.page.low, gap.hit.end, gap.mention.start) if gap.behind and gap.noun else None


_Test = Callable[[Gap], bool]
_Change = Callable[[Gap, float], float]


def _farther(by: float, test: _Test) -> _Change:
    return lambda gap, total: total + by if test(gap) else total


def _nearer(by: float, test: _Test) -> _Change:
    return lambda gap, total: total - by if test(gap) else total


def _at_most(most: float, test: _Test, *, nearer: float = 0.0) -> _Change:
    return lambda gap, total: min(total - nearer, most) if test(gap) else total


def _by(amount: Callable[[Gap], float]) -> _Change:
    return lambda gap, total: total + amount(gap)


def _is_of_the_paper(gap: Gap) -> bool:
    """Whether a year only tells which paper is signed, where another day is told behind: "signed a 2015 treaty on"."""
    if gap.ahead or not gap.hit.verb or gap.hit.kind is not Kind.SIGNING or len(gap.mention.value) != len("2015"):
        return False
    named = gap.is_all(_THE_YEARS) and gap.page.low[gap.mention.end + 1 : gap.mention.end + 2].isalpha()
    return named and any(m.start > gap.mention.end and m.first is not None for m in gap.sentence.mentions)


def _of_its_verbs(gap: Gap) -> float:
    """How far a mention is that touches another verb, more so where that is one of telling or arranging."""
    if _aside(gap) is not None:
        return 0.2
    return 1.3 + 0.7 * (_ABOUT.match(gap.page.low, gap.mention.end + 1) is not None) if others.beside_verb(gap) else 0.0


def _arranged_then(gap: Gap) -> bool:
    arranges = _ARRANGES.search(gap.page.low, gap.mention.end, gap.hit.start) is not None if gap.ahead else False
    return arranges or (gap.ahead and gap.follows(_ARRANGED) and gap.is_all(_ARRANGED_IT))


def _invited_then(gap: Gap) -> bool:
    invited = gap.ahead and gap.is_all(_INVITED_TO)
    return invited and _INVITING.search(gap.page.low, gap.sentence.start, gap.mention.start) is not None


def _asked_at_another(gap: Gap) -> bool:
    if not gap.ahead or not gap.between.startswith(" to "):
        return False
    hits = (h for h in gap.sentence.hits if h.end <= gap.mention.start)
    return any(_ON_IT.fullmatch(gap.page.flat, h.end, gap.mention.start) for h in hits)


def _before_a_season_of_something(gap: Gap) -> bool:
    season = gap.mention.why.policy == "season" or _SEASON.match(gap.mention.value) is not None
    return season and _SEASON_OF.match(gap.page.low, gap.mention.end) is not None


def _agreed_to_hold(gap: Gap) -> bool:
    holds = gap.behind and _TO_HOLD.match(gap.page.low, gap.mention.end, gap.sentence.end) is not None
    return holds and _AGREED_THEN.search(gap.page.low, gap.hit.end, gap.mention.start) is not None


def _in_so_many_years(gap: Gap) -> bool:
    years = _IN_YEARS.fullmatch(gap.mention.text.lower()) is not None
    return years and _SINCE_LONG.search(gap.page.low, gap.sentence.start, gap.mention.start) is not None


def _of_a_break_in_time(gap: Gap) -> float:
    """What "before" and "after" in front of the day took away: they are of the day, and part no clauses."""
    if gap.mention.edge not in ("before", "after") or gap.page.low.startswith("'s", gap.mention.end):
        return 0.0
    start = gap.mention.start
    return -sum(k.cost - 0.3 for k in gap.sentence.breaks if k.tag == "time" and k.end <= start <= k.end + 1)


def _some_time_after(gap: Gap) -> bool:
    opened = _OPENS_SOME_TIME.match(gap.page.low, gap.sentence.start, gap.hit.start) is not None
    return gap.holds(_SOME_TIME_AFTER) or (opened and gap.behind and "," in gap.between)


def _worked_for_it(gap: Gap) -> bool:
    first = max(gap.sentence.start, gap.hit.start - 70)
    worked = _WORKED_FOR.search(gap.page.low, first, gap.hit.start) if gap.noun else None
    if worked is None or gap.mention.end > worked.start():
        return False
    return any(gap.mention.end <= v < worked.start() for v in gap.sentence.verbs)


def _left_then(gap: Gap) -> bool:
    """Whether a day is that on which somebody left an event; what is still to come is the day of the event itself."""
    first = gap.mention.first
    if first is not None and first > gap.page.document.day:
        return False
    left = gap.behind and _LEFT.search(gap.page.low[max(gap.sentence.start, gap.hit.start - 60) : gap.hit.start])
    return bool(left) and not gap.holds(_SET_FOR)


def _of_where_it_was_agreed(gap: Gap) -> bool:
    gathering = others.revived_at(gap.page, gap.sentence, gap.hit) if gap.behind else None
    return gathering is not None and gathering.start < gap.mention.start


def _is_of_a_former_plan(gap: Gap) -> bool:
    """Whether a day stands in front of an event that is told as one that somebody had called off before."""
    low, hit = gap.page.low, gap.hit
    one = gap.ahead and gap.noun and _ONE.search(low, max(gap.mention.end, hit.start - 50), hit.start)
    return bool(one) and _THEY_CALLED_OFF.match(low, hit.end, gap.sentence.end) is not None


def _of_a_year(gap: Gap) -> bool:
    if _SOME_YEAR.fullmatch(gap.mention.text.lower()) is None:
        return False
    return gap.follows(_FOR_YEAR) or (gap.page.low.startswith("'s ", gap.mention.end) and gap.follows(_ON_A_YEAR))


def _doing_so(gap: Gap) -> bool:
    end, start = gap.hit.end, gap.mention.start
    hits = (h for h in gap.sentence.hits if end < h.start < start)
    return gap.behind and any(_THEN_DOING.fullmatch(gap.page.low, end, h.start) for h in hits)


def _argued_then(gap: Gap) -> bool:
    if not gap.ahead or not gap.between.startswith(" that ") or _NARRATED.match(gap.between):
        return False
    return " it was " not in f" {gap.page.low[gap.sentence.start : gap.mention.start]}"


def _most_recently(gap: Gap, total: float) -> float:
    if not gap.behind or not gap.holds(_LAST_OF_THEM):
        return total
    between = any(gap.hit.end <= h.start < gap.mention.start for h in gap.sentence.hits)
    return total - 1.5 if between else min(total - 1.5, 1.5)


def _others_between(gap: Gap) -> float:
    hits = (h for h in gap.sentence.hits if gap.lo <= h.start < gap.hi)
    return 0.4 * sum(1 for h in hits if h.kind != gap.hit.kind)


def _beside_saying(gap: Gap) -> bool:
    """Whether a mention stands beside a verb of saying, and is not inside what is said."""
    page, mention = gap.page, gap.mention
    after = page.low[mention.end : min(gap.sentence.end, mention.end + 30)]
    if _SAID_AFTER.match(after) is not None and (after[:1] != "," or _ASIDE_OPENS.search(gap.before)):
        return True
    said = _SAID_BEFORE.search(gap.before)
    if said is None or page.low.startswith("'s ", mention.end):
        return False  # "said Friday's talks would go on"
    if gap.hit.kind is Kind.PRESS and mention.start > gap.hit.start:
        return False
    return not (
        gap.hit.verb and gap.between == " " and _named(gap.sentence, mention.start - len(said.group()), mention)
    )


def _said_at_it(gap: Gap) -> bool:
    """Whether it was at the event that something was said, which is not told to have been done at it before.

    "said on Friday at the summit", but not "said on Friday (that) he had raised it at the summit".
    """
    at_it = _SAID_AT.search(gap.between) if gap.ahead else None
    return at_it is not None and not (_SOMEBODY_DID.match(gap.between) and _AT_IT.match(at_it.group()))


def _named(sentence: Sentence, start: int, mention: TimeMention) -> bool:
    """Whether somebody is named between an offset and a mention: "said Merkel on Monday met him"."""
    return any(n.who is not None and start <= n.start and n.end <= mention.start for n in sentence.names)


_TIES: tuple[_Test, ...] = (
    own.in_its_phrase,
    own.of_its_verb,
    own.of_its_row,
    own.of_its_aside,
    own.announced_for,
    own.called_by_its_date,
    # "said Sunday in Rome as the talks broke up"
    lambda g: g.ahead and own.as_it_goes(g.page, g.sentence, g.hit, g.mention.end),
    # "since June 28, when they met"
    lambda g: g.ahead and g.is_all(WHEN_CLAUSE) and not g.holds(_ARRANGES),
    # "In 1986, it was the president, X, who signed it"
    lambda g: g.ahead and not g.noun and g.mention.start - g.sentence.start <= own.OPENING and g.is_all(_IT_WAS_WHO),
    # "it was on Friday that they met"
    lambda g: g.ahead and g.is_all(_THAT_IT) and g.follows(_IT_WAS_ON) and not g.passes() and not g.holds(_ARRANGES),
    # "opened on Monday and lasted three days"
    lambda g: g.behind and g.noun and g.mention.type == "DURATION" and g.holds(_LASTED) and not g.passes(),
    # "announced a three-day summit"
    lambda g: g.ahead and g.noun and g.mention.text.endswith(("-day", "-week")) and g.is_all(_IT),
    # "Friday's signing capped a three-day summit"
    lambda g: g.ahead and g.noun and g.is_all(_CAPPED_BY),
)

# Each reason with an example, in which the day is not that of the event, or is nearer than it looks. The order counts:
# what brings a day near at once does so for all that was told before.
_REASONS: tuple[_Change, ...] = (
    # "On Tuesday, A and B will host C and his wife, D, at a dinner"
    _at_most(1.5, own.opens_plainly),
    # "On Tuesday, A flew to Rome to hold talks with B"
    _at_most(1.5, went_for),
    # "flew to Rome on Monday to meet B on Friday"
    _farther(3.0, is_only_of_going),
    # "Beside the summit, which ends on Sunday, A will meet B"
    _farther(3.0, others.in_clause_on_another),
    # "A shakes hands with B as they meet at the old mill, in Lima, Peru, June 30, 2019."
    _at_most(1.5, own.ends_a_caption),
    # "Added to the plan only last month, the stop comes as ministers gather in Rome"
    _farther(3.0, others.of_opening_participle),
    # "met Lee on Monday and on Tuesday vetoed the bill"
    _farther(3.0, lambda g: opens_next_clause(g.page, g.sentence, g.hit, g.mention)),
    # "the first summit of a club founded by France in May"
    _farther(3.0, lambda g: g.behind and g.noun and g.is_all(_OF_WHAT_WAS_FOUNDED)),
    # "their first talks since a shooting on May 5"
    _farther(3.0, lambda g: g.behind and g.is_all(_SINCE_A_THING)),
    # "met on Friday, not on Thursday"
    _farther(3.0, lambda g: g.behind and g.follows(_NOT_THEN)),
    # "freed them on Friday under a deal signed in May"
    _farther(3.0, lambda g: g.ahead and g.hit.kind is Kind.SIGNING and g.holds(_BY_A_PAPER)),
    # "talks on Thursday's attack", "met to discuss the July 15 coup"
    _farther(3.0, lambda g: others.of_a_thing(g) or others.in_another_phrase(g)),
    # "after Tuesday's attack, ministers met"
    _farther(3.0, others.of_a_thing_before),
    # "because of a summit in Rome, and the president left on Friday"
    _farther(2.0, others.of_another_subject),
    # "The truce, agreed at talks on Monday, took hold on Tuesday"
    _farther(3.0, others.behind_its_aside),
    # "the vote was on Friday, and talks have gone on since"
    _farther(2.0, lambda g: g.ahead and g.follows(_WAS_ON) and g.is_all(_AND_THEN_IT)),
    # "the agenda of the summit was published on Friday", and "the summit was hailed on Friday"
    _farther(3.0, of_what_belongs_to_it),
    _farther(3.0, of_words_on_it),
    _farther(3.0, of_words_before_it),
    # "a paper for the summit, leaked on Friday", "prepared for the talks and seen by reporters on Friday"
    _farther(3.0, lambda g: g.behind and g.noun and g.holds(_SEEN_THEN)),
    # "the summit on Friday follows talks in Lima"
    _farther(3.0, others.of_what_follows_it),
    # "the meeting should speed up the accord signed in November"
    _farther(2.0, lambda g: g.behind and others.of_what_was_done(g)),
    # "both, who spoke in London on March 14, are to meet again"
    _farther(3.0, others.of_who),
    # "the panel looking into the attack on Dec. 14 is meeting with envoys"
    _farther(3.0, lambda g: others.inside_its_subject(g.page, g.sentence, g.hit, g.mention.start, g.mention.end)),
    # "A, who is to host a conference, will meet B on Monday"
    _farther(3.0, lambda g: others.in_aside(g.page, g.sentence, g.hit, g.mention.start)),
    # "on Thursday canceled the talks", "threatened last week to leave the talks"
    _by(_of_its_verbs),
    # "at a news conference she said, 'Today we know more'"
    _farther(3.0, others.of_others),
    # 'at a July 10 meeting, he spoke of "a meeting with the president"'
    _farther(3.0, others.outside_the_quote),
    # "Saturday's meeting", "a summit on Friday"
    _farther(1.0, others.of_another),
    # "for a summit and for a June 16 meeting"
    _farther(2.0, others.of_a_new_one),
    # "signed a truce in May and have held talks since June"
    _farther(3.0, lambda g: g.ahead and g.holds(_AND_HAVE)),
    # "a meeting in Rome on May 2 and a conference in Oslo on May 9"
    _farther(3.0, others.of_one_before),
    # "delegates at the talks plan to leave tomorrow", "the first talks since they met on Dec. 1"
    _farther(1.3, lambda g: others.of_infinitive(g) or others.of_past_meeting(g)),
    # "left the talks and was to return on Tuesday", "will announce the outcome of the talks on Sunday"
    _farther(3.0, lambda g: g.behind and (g.is_all(_AND_WAS_TO) or others.of_what_came_of_it(g))),
    # "flew there on Sunday and will meet them"
    _farther(3.0, others.another_deed),
    # "said after the talks that a vote could come on Monday"
    _farther(3.0, others.of_what_was_said),
    # "agreed on Sunday to meet"
    _farther(3.0, lambda g: g.ahead and g.between.startswith(" to ") and g.follows(_DECIDED)),
    # "on Friday proposed a meeting", "proposed on Friday a meeting"
    _farther(3.0, _arranged_then),
    # "signed an accord to cease fire from Tuesday"
    _farther(3.0, lambda g: g.hit.kind is Kind.SIGNING and g.behind and g.mention.edge in _LASTING),
    # "a plan put forward on Monday by Oman to hold talks"
    _farther(3.0, lambda g: g.ahead and g.follows(_PROPOSED) and g.is_all(_PROPOSED_IT)),
    # "invited Barak on Wednesday to a summit"
    _farther(3.0, _invited_then),
    # "was originally due on May 2 but is now planned for June"
    _farther(2.0, others.set_before),
    # "Vega, elected in May, met Soto"
    _farther(3.0, others.of_aside_on_subject),
    # "will meet her on Friday as part of budget talks"
    _farther(3.0, others.of_part_of_it),
    # "asked him at a summit in June to resume talks"
    _farther(1.5, _asked_at_another),
    # "will go there on Monday to discuss relations and possible talks"
    _farther(3.0, lambda g: g.ahead and g.noun and g.is_all(_TO_DISCUSS) and not g.holds(_AT_OR_IN)),
    # "before the summer break"
    _farther(3.0, _before_a_season_of_something),
    # "the summit that they agreed last year to hold in Rome"
    _farther(3.0, _agreed_to_hold),
    # "a dinner focused on 2020"
    _farther(3.0, lambda g: len(g.mention.value) == others.YEAR and g.follows(_OF_YEAR)),
    # "the longest meeting in more than 60 years"
    _farther(3.0, _in_so_many_years),
    # "talks have been under way since Monday"
    _nearer(1.5, lambda g: g.mention.edge == "since" and g.behind and g.is_all(_UNDER_WAY)),
    # "moved from May 2 to May 9"
    _farther(2.0, lambda g: g.follows(_MOVED_FROM)),
    # "the quake of May 2 led to talks"
    _farther(2.0, lambda g: g.ahead and g.opens(_CAUSED_BY)),
    _by(_of_a_break_in_time),
    # "met on Friday, days after visiting Kyiv"
    _farther(2.0, _some_time_after),
    # "on Wednesday he welcomed steps for talks"
    _farther(2.0, _worked_for_it),
    # "signed the 2024 budget on Monday"
    _farther(3.0, _is_of_the_paper),
    # "called on Tuesday for a summit"
    _farther(3.0, lambda g: g.ahead and g.noun and g.follows(_CALLED_THEN) and g.is_all(_FOR_ONE)),
    # "arrives on Monday for the signing"
    _farther(3.0, lambda g: g.ahead and g.noun and g.hit.kind is not Kind.VISIT and g.is_all(_COMES_FOR)),
    # "arrived on Monday for a summit"
    _farther(3.0, others.of_coming),
    # "on the sidelines of the summit, he will meet her on Monday"
    _farther(2.0, others.behind_opening),
    # "pulled out of the summit at the weekend"
    _farther(3.0, _left_then),
    # "agreed to resume talks at a summit on Friday"
    _farther(3.0, _of_where_it_was_agreed),
    # "will meet on Friday, making up for a visit that he called off"
    _farther(3.0, _is_of_a_former_plan),
    # "a visit that was put off in February"
    _farther(3.0, lambda g: g.behind and g.noun and g.is_all(_PUT_OFF_THEN)),
    # "met on May 19 to prepare the meeting"
    _farther(2.0, others.before_its_preparation),
    # "ahead of the summit in Bali on Nov. 15, he will visit China"
    _farther(2.0, others.of_time_clause),
    # "the summit, due in July, will now be held on July 24"
    _farther(1.2, others.set_in_aside),
    # "the talks were agreed on Tuesday"
    _farther(3.0, lambda g: own.verb_of_setting(g) is not None),
    # "the summit was in doubt on Tuesday"
    _farther(3.0, others.of_an_outlook),
    # "the summit was proposed by the king in April"
    _farther(2.0, lambda g: g.behind and g.noun and g.opens(_BY_SOMEBODY)),
    # "signed a charter modeled on the one of 1941"
    _farther(1.5, lambda g: g.behind and g.follows(_NAMED_FOR)),
    # "they met on the sidelines of the talks yesterday"
    _farther(3.0, others.day_of_the_main_one),
    # "talks on next year's catches", "agreed quotas for 2000 at talks"
    _farther(3.0, _of_a_year),
    # "was briefed on Monday about the talks": the day of the telling
    _farther(3.0, lambda g: g.ahead and g.noun and g.is_all(_TOLD_ABOUT)),
    # "the thaw of Friday was followed by an offer to meet"
    _farther(3.0, lambda g: g.ahead and not g.noun and g.is_all(_OFFERED)),
    # "a meeting with her that he had scheduled in June"
    _farther(3.0, lambda g: g.behind and g.noun and g.is_all(_HAD_ARRANGED)),
    # "ended hopes for the summit, calling off a meeting planned for Friday"
    _farther(2.0, _doing_so),
    # "on Tuesday became the first senator to meet her"
    _at_most(1.2, lambda g: g.ahead and not g.noun and g.is_all(_BECAME_FIRST)),
    # "met on the sidelines of a speech that she gave in May"
    _at_most(1.5, lambda g: g.behind and g.is_all(_BESIDE_WHAT)),
    # "spoke on Monday in Lima after talks"
    _at_most(1.5, lambda g: g.ahead and g.is_all(_THERE_AFTER)),
    # "flew in on Monday and went straight into talks"
    _at_most(1.5, lambda g: g.ahead and g.noun and g.is_all(_AND_WENT_INTO)),
    # "a summit of all members that had been called for Sunday"
    _at_most(1.0, lambda g: g.behind and g.noun and g.is_all(_HAD_BEEN_CALLED_FOR)),
    # "he will host her on Friday before both fly to Rome"
    _farther(2.0, lambda g: g.ahead and not g.noun and g.holds(_BEFORE_THEY)),
    # "a summit that will go better than last year's"
    _farther(3.0, lambda g: g.behind and g.follows(_COMPARED)),
    # "the lunch, their third since May, was a cheerful meeting"
    _farther(2.0, lambda g: g.ahead and g.between.startswith(",") and g.before.endswith(" since ")),
    # "talks in Rome on Friday and then another meeting in Oslo"
    _farther(2.0, lambda g: g.ahead and g.noun and g.holds(_THEN_ANOTHER)),
    # "a summit on how the mission will go on after 2014"
    _farther(1.0, lambda g: g.behind and g.holds(_TOPIC)),
    # "the last round, held in Geneva in May, ..."
    _at_most(0.8, lambda g: g.behind and g.noun and g.is_all(_HELD_THERE)),
    # "the summit follows a meeting of experts on Monday"
    _farther(2.0, lambda g: others.behind_another(g.page, g.sentence, g.hit, g.mention.start)),
    # "a summit that Oman was to host on Friday"
    _at_most(1.5, lambda g: g.behind and g.noun and g.is_all(_WAS_TO), nearer=1.0),
    # "argued on Sunday that a meeting ...": the day of the arguing
    _farther(2.0, _argued_then),
    # "the summit is set for Friday"
    _nearer(1.0, lambda g: g.behind and g.holds(_SET_FOR) and not g.passes(other_kind=True)),
    # "the talks, held many times, most recently in Rome on May 2"
    _most_recently,
    # "the summit that was held on Friday"
    _nearer(1.0, lambda g: g.behind and g.holds(_HELD_ON) and not g.passes()),
    _by(_others_between),
)

_TOUCHING: tuple[_Change, ...] = (
    # "on Friday offered to meet"
    _farther(
        1.0,
        lambda g: g.ahead and bool(_OFFER.search(g.page.low[max(g.sentence.start, g.hit.start - 30) : g.hit.start])),
    ),
    # "the summit on Friday"
    _nearer(0.6, lambda g: g.behind and g.opens(_TOUCHING_AFTER)),
    # "on Friday the summit"
    _nearer(0.4, lambda g: g.ahead and g.opens(_TOUCHING_BEFORE) and g.between.count(" ") <= 3),
)
