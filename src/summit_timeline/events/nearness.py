"""How far a day of the sentence is from an event word: by words, clauses and what else the day belongs to."""

import re

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.clauses import parse
from summit_timeline.events.model import Kind
from summit_timeline.events.others import cost_of_others
from summit_timeline.events.page import SUBORDINATE, Hit, Page, Sentence
from summit_timeline.events.patterns import pattern
from summit_timeline.events.standing import ASIDE, MAIN_AGAIN
from summit_timeline.events.words import grammar

_SAID_BEFORE = pattern("days.said_before")


_SAID_AFTER = pattern("days.said_after")


_SAID_AT = pattern("days.said_at")


_TOUCHING_BEFORE = pattern("days.touching_before")


_TOUCHING_AFTER = pattern("days.touching_after")


_ABOUT = pattern("days.about")


_SOME_TIME_AFTER = pattern("days.some_time_after")


_OPENS_SOME_TIME = pattern("days.opens_some_time")


_NARRATED = pattern("days.narrated")


_FAR = 8.0  # so much lies between that no words bring a day near again


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
    if _in_its_phrase(page, sentence, hit, mention) or _of_its_verb(page, sentence, hit, mention):
        return 0.3
    if mention.end <= hit.start and as_it_goes(page, sentence, hit, mention.end):
        return 0.3  # "said Sunday in Rome as the talks broke up"
    lo = _behind_aside(page, sentence, hit, mention) or lo
    between = page.low[lo:hi]
    if mention.end <= hit.start and WHEN_CLAUSE.fullmatch(between) and _ARRANGES.search(between) is None:
        return 0.3  # "since June 28, when they met"
    if mention.end <= hit.start and not hit.verb and _CAPPED_BY.fullmatch(between):
        return 0.3  # "Friday's signing capped a three-day summit"
    aside = ASIDE.match(page.low, hit.end, mention.start) if mention.start > hit.end and not hit.verb else None
    resumed = aside is not None
    # "the visit, his first in 24 years, began on Wednesday": what is said in the aside sets nothing apart
    near = lo if aside is None else aside.end()
    total = min(1.2, 0.09 * page.low[near:hi].count(" ")) + sentence.crossing(near, hi)
    total += sum((0.6, 0.3)[hit.verb] for v in sentence.verbs if near <= v < hi)
    if any(k.tag == "say" and near <= k.start and k.end <= hi for k in sentence.breaks):
        total += 1.0
    if total > _FAR:
        return total
    if _opens_plainly(page, sentence, hit, mention):
        total = min(total, 1.5)  # "On Tuesday, A and B will host C and his wife, D, at a dinner"
    if _ends_a_caption(page, sentence, mention):
        total = min(total, 1.5)  # "A shakes hands with B as they meet at the old mill, in Lima, Peru, June 30, 2019."
    if _of_opening_participle(page, sentence, hit, mention):
        total += 3.0  # "Added to the plan only last month, the stop comes as ministers gather in Rome"
    if _of_a_thing(page, sentence, hit, mention) or _in_another_phrase(page, sentence, hit, mention):
        total += 3.0  # "talks on Thursday's attack", "met to discuss the July 15 coup"
    if mention.start > hit.end and _of_what_was_done(page, sentence, hit, mention):
        total += 2.0  # "the meeting should speed up the accord signed in November"
    if _of_who(page, sentence, hit, mention):
        total += 3.0  # "both, who spoke in London on March 14, are to meet again"
    if inside_its_subject(page, sentence, hit, mention.start, mention.end):
        total += 3.0  # "the panel looking into the attack on Dec. 14 is meeting with envoys"
    if in_aside(page, sentence, hit, mention.start):
        total += 3.0  # "A, who is to host a conference, will meet B on Monday"
    if resumed:
        total += 0.2
    elif _beside_verb(page, sentence, hit, mention):
        total += 1.3 + 0.7 * (_ABOUT.match(page.low, mention.end + 1) is not None)
    total += cost_of_others(page, sentence, hit, mention)
    if _of_another(page, sentence, hit, mention):
        total += 1.0
    if _of_infinitive(page, hit, mention) or _of_past_meeting(sentence, hit, mention, between):
        total += 1.3
    if mention.start > hit.end and (
        _AND_WAS_TO.fullmatch(between) or _of_what_came_of_it(page, sentence, hit, between)
    ):
        total += (
            3.0  # "left the talks and was to return on Tuesday", "will announce the outcome of the talks on Sunday"
        )
    before = page.low[max(sentence.start, mention.start - 60) : mention.start]
    if _another_deed(page, sentence, hit, mention, between):
        total += 3.0
    if mention.end <= hit.start and between.startswith(" to ") and _DECIDED.search(before):
        total += 3.0  # "agreed on Sunday to meet"
    if mention.end <= hit.start and (
        _ARRANGES.search(page.low, mention.end, hit.start)
        or (_ARRANGED.search(before) and _ARRANGED_IT.fullmatch(between))
    ):
        total += 3.0  # "on Friday proposed a meeting", "proposed on Friday a meeting"
    if hit.kind is Kind.SIGNING and mention.start > hit.end and mention.edge in _LASTING:
        total += 3.0  # "signed an accord to cease fire from Tuesday"
    if (
        mention.end <= hit.start
        and _INVITED_TO.fullmatch(between)
        and _INVITING.search(page.low, sentence.start, mention.start)
    ):
        total += 3.0  # "invited Barak on Wednesday to a summit"
    if _set_before(page, sentence, hit, mention):
        total += 2.0
    if (
        mention.end <= hit.start
        and between.startswith(" to ")
        and any(h.end <= mention.start and _ON_IT.fullmatch(page.flat, h.end, mention.start) for h in sentence.hits)
    ):
        total += 1.5  # "asked him at a summit in June to resume talks"
    if mention.end <= hit.start and not hit.verb and _TO_DISCUSS.fullmatch(between) and not _AT_OR_IN.search(between):
        total += 3.0  # "will go there on Monday to discuss relations and possible talks"
    if mention.why.policy == "season" or _SEASON.match(mention.value):
        total += 3.0 * (_SEASON_OF.match(page.low, mention.end) is not None)  # "before the summer break"
    if (
        mention.start > hit.end
        and _TO_HOLD.match(page.low, mention.end, sentence.end)
        and _AGREED_THEN.search(page.low, hit.end, mention.start)
    ):
        total += 3.0  # "the summit that they agreed last year to hold in Rome"
    if len(mention.value) == 4 and _OF_YEAR.search(before):
        total += 3.0  # "a dinner focused on 2020"
    if _IN_YEARS.fullmatch(mention.text.lower()) and _SINCE_LONG.search(page.low, sentence.start, mention.start):
        total += 3.0  # "the longest meeting in more than 60 years"
    if mention.edge == "since" and mention.start > hit.end and _UNDER_WAY.fullmatch(between):
        total -= 1.5  # "talks have been under way since Monday"
    if _MOVED_FROM.search(before):
        total += 2.0
    if mention.end <= hit.start and _CAUSED_BY.match(between):
        total += 2.0
    if mention.edge in ("before", "after") and page.low[mention.end : mention.end + 2] != "'s":
        total -= sum(k.cost - 0.3 for k in sentence.breaks if k.tag == "time" and k.end <= mention.start <= k.end + 1)
    opened = _OPENS_SOME_TIME.match(page.low, sentence.start, hit.start) is not None
    if _SOME_TIME_AFTER.search(between) or (opened and mention.start > hit.end and "," in between):
        total += 2.0  # "met on Friday, days after visiting Kyiv"
    worked = None if hit.verb else _WORKED_FOR.search(page.low, max(sentence.start, hit.start - 70), hit.start)
    if (
        worked is not None
        and mention.end <= worked.start()
        and any(mention.end <= v < worked.start() for v in sentence.verbs)
    ):
        total += 2.0  # "on Wednesday he welcomed steps for talks"
    if mention.end <= hit.start and hit.kind is not Kind.VISIT and not hit.verb and _COMES_FOR.fullmatch(between):
        total += 3.0  # "arrives on Monday for the signing"
    if _of_coming(hit, mention, before, between):
        total += 3.0  # "arrived on Monday for a summit"
    if _behind_opening(page, sentence, hit, mention):
        total += 2.0  # "on the sidelines of the summit, he will meet her on Monday"
    if mention.start > hit.end and _LEFT.search(page.low[max(sentence.start, hit.start - 60) : hit.start]):
        total += 0.0 if _SET_FOR.search(between) else 2.0  # "pulled out of the summit at the weekend"
    if _before_its_preparation(page, sentence, hit, mention):
        total += 2.0  # "met on May 19 to prepare the meeting"
    if _of_time_clause(page, sentence, hit, mention):
        total += 2.0  # "ahead of the summit in Bali on Nov. 15, he will visit China"
    if _in_aside(page, sentence, hit, mention):
        total += 1.2  # "the summit, due in July, will now be held on July 24"
    if mention.start > hit.end and not hit.verb and _BY_SOMEBODY.match(between):
        total += 2.0  # "the summit was proposed by the king in April"
    if _NAMED_FOR.search(before) is not None and mention.start > hit.end:
        total += 1.5  # "signed a charter modeled on the one of 1941"
    if _day_of_the_main_one(page, sentence, hit, mention):
        total += 3.0  # "they met on the sidelines of the talks yesterday"
    if re.fullmatch(r"(?:next year|this year|last year|\d{4})", mention.text.lower()) and (
        _FOR_YEAR.search(before) or (page.low.startswith("'s ", mention.end) and _OF_YEAR.search(before))
    ):
        total += 3.0  # "talks on next year's catches", "agreed quotas for 2000 at talks"
    if mention.end <= hit.start and not hit.verb and _TOLD_ABOUT.fullmatch(between):
        total += 3.0  # "was briefed on Monday about the talks": the day of the telling
    if mention.end <= hit.start and hit.verb and _OFFERED.fullmatch(between):
        total += 3.0  # "the thaw of Friday was followed by an offer to meet"
    if mention.start > hit.end and not hit.verb and _HAD_ARRANGED.fullmatch(between):
        total += 3.0  # "a meeting with her that he had scheduled in June"
    if mention.start > hit.end and any(
        hit.end < h.start < mention.start and _THEN_DOING.fullmatch(page.low, hit.end, h.start) for h in sentence.hits
    ):
        total += 2.0  # "ended hopes for the summit, calling off a meeting planned for Friday"
    if mention.end <= hit.start and not hit.verb and _AND_WENT_INTO.fullmatch(between):
        total = min(total, 1.5)  # "flew in on Monday and went straight into talks"
    if mention.start > hit.end and not hit.verb and _HAD_BEEN_CALLED_FOR.fullmatch(between):
        total = min(total, 1.0)  # "a summit of all members that had been called for Sunday"
    if mention.end <= hit.start and hit.verb and _BEFORE_THEY.search(between):
        total += 2.0  # "he will host her on Friday before both fly to Rome"
    if mention.start > hit.end and _COMPARED.search(before):
        total += 3.0  # "a summit that will go better than last year's"
    if mention.start > hit.end and _TOPIC.search(between):
        total += 1.0  # "a summit on how the mission will go on after 2014"
    if mention.start > hit.end and not hit.verb and _HELD_THERE.fullmatch(between):
        total = min(total, 0.8)  # "the last round, held in Geneva in May, ..."
    if behind_another(page, sentence, hit, mention.start):
        total += 2.0  # "the summit follows a meeting of experts on Monday"
    if mention.start > hit.end and not hit.verb and _WAS_TO.fullmatch(between):
        total = min(total - 1.0, 1.5)  # "a summit that Oman was to host on Friday"
    cleft = " it was " in f" {page.low[sentence.start : mention.start]}"
    if mention.end <= hit.start and between.startswith(" that ") and not cleft and not _NARRATED.match(between):
        total += 2.0  # "argued on Sunday that a meeting ...": the day of the arguing
    if mention.start > hit.start and _SET_FOR.search(between) and not _other_kind(sentence, hit, lo, hi):
        total -= 1.0
    if mention.start > hit.start and re.search(r"\bmost recently (?:(?:in|at) [\w.' -]{2,30} )?(?:on |in )?$", between):
        total = total - 1.5 if any(hit.end <= h.start < mention.start for h in sentence.hits) else min(total - 1.5, 1.5)
    if mention.start > hit.start and _HELD_ON.search(between) and not any(lo <= h.start < hi for h in sentence.hits):
        total -= 1.0
    total += 0.4 * sum(1 for h in sentence.hits if lo <= h.start < hi and h.kind != hit.kind)
    after = page.low[mention.end : min(sentence.end, mention.end + 30)]
    speaking = hit.kind is Kind.PRESS and mention.start > hit.start
    said_after = _SAID_AFTER.match(after) is not None and (after[:1] != "," or re.search(r", (?:on )?$", before))
    own = page.low.startswith("'s ", mention.end)  # "said Friday's talks would go on"
    said = _SAID_BEFORE.search(before)
    if (
        said is not None
        and hit.verb
        and between == " "
        and _named(sentence, mention.start - len(said.group()), mention)
    ):
        said = None  # "said Merkel on Monday met him"
    if (said is not None and not speaking and not own) or said_after:
        return 1.2 if mention.start < hit.start and _SAID_AT.search(between) else total + 2.0
    if mention.end <= hit.start and _OFFER.search(page.low[max(sentence.start, hit.start - 30) : hit.start]):
        total += 1.0
    if mention.start > hit.start and _TOUCHING_AFTER.match(between):
        total -= 0.6
    if mention.end <= hit.start and _TOUCHING_BEFORE.match(between) and between.count(" ") <= 3:
        total -= 0.4
    return total


def as_it_goes(page: Page, sentence: Sentence, hit: Hit, at: int) -> bool:
    """Whether what stands at an offset tells of what was done as the event began, went on or ended.

    "She spoke on Sunday in Rome as the talks broke up": the talks were in Rome on Sunday, as far as that tells.
    """
    if hit.verb or hit.kind is Kind.CALL or _AS_THE.fullmatch(page.low, at, hit.start) is None:
        return False
    return _GOES_ITS_WAY.match(page.low, hit.end, sentence.end) is not None


_AS_THE = pattern("days.as_the")
_GOES_ITS_WAY = pattern("days.goes_its_way")


def _ends_a_caption(page: Page, sentence: Sentence, mention: TimeMention) -> bool:
    """Whether the one date of a sentence, with its year, ends it behind a comma, as under a picture."""
    if len(sentence.mentions) > 1 or _FULL_DATE.search(mention.text) is None:
        return False
    opens = page.low.endswith(", ", sentence.start, mention.start)
    return opens and not page.low[mention.end : sentence.end].strip(".\n ")


_FULL_DATE = re.compile(r"\d, \d{4}$")


def _of_opening_participle(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day ends a participle that opens the sentence and tells of its subject, which is not the event."""
    if mention.end > hit.start or not page.low.startswith(",", mention.end):
        return False
    parsed = parse(page, sentence)
    opening = next((c for c in parsed.clauses if c.verb and c.start < mention.start), None)
    if opening is None or opening.start - sentence.start > OPENING or opening.hit is not None:
        return False
    if not _PARTICIPLE.match(page.low, opening.start, opening.end):
        return False
    at = parsed.phrase_of(hit)
    return at < 0 or parsed.phrases[at].role != "subject" or parsed.phrases[at].of >= 0


_PARTICIPLE = re.compile(r"(?:only |first |newly |just )?\w+(?:ed|en|wn)\b")


def _of_a_thing(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day behind an event noun only tells when something else was that the event is about."""
    if hit.verb or mention.start < hit.end or not page.low.startswith("'s ", mention.end):
        return False
    about = _ABOUT_IT.search(page.low, hit.end, mention.start) is not None
    return about and not any(mention.end < h.start < mention.end + _THING_REACH for h in sentence.hits)


def _in_another_phrase(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day or a year only tells which one of something else is meant: "the July 15 coup", "2020 Democrats".

    What is signed was made on the day that it is called by.
    """
    named = mention.type == "DATE" and len(mention.value) >= _YEAR and page.low.startswith(" ", mention.end)
    if hit.kind is Kind.SIGNING or not named:
        return False
    phrases = parse(page, sentence).phrases
    around = next((p for p in phrases if p.opener and p.start <= mention.start and mention.end < p.end), None)
    if around is None and len(mention.value) == _YEAR and _ADVERBIAL.search(page.low, 0, mention.start) is None:
        around = next((p for p in phrases if p.start == mention.end + 1 and not p.opener and not p.pronoun), None)
    return around is not None and not around.hits and around.prep not in ("in", "during", "at", "on")


def _of_what_was_done(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day stands right behind a participle that tells of something else: "the accord reached in May"."""
    parsed = parse(page, sentence)
    own = parsed.clause_of(hit)
    for at, clause in enumerate(parsed.clauses):
        if clause.link != "reduced" or at == own or clause.noun < 0 or not hit.end <= clause.end <= mention.start:
            continue
        other = parsed.phrases[clause.noun]
        apart = other.start >= hit.end and not any(h is hit for h in other.hits)
        if apart and _SHORTLY_BEHIND.fullmatch(page.low, clause.end, mention.start) is not None:
            return True
    return False


_AND_WENT_INTO = pattern("days.and_went_into")
_HAD_BEEN_CALLED_FOR = pattern("days.had_been_called_for")
_BEFORE_THEY = pattern("days.before_they")
_CAPPED_BY = pattern("days.capped_by")
_SHORTLY_BEHIND = pattern("days.shortly_behind")
_YEAR = 4  # letters of a year as a value
_WORKED_FOR = pattern("days.worked_for")
_ADVERBIAL = pattern("days.adverbial")
_ABOUT_IT = pattern("days.about_it")
_THING_REACH = 40  # characters behind a day in which the event is named that has it


def _in_its_phrase(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day stands between an event noun and the verb of which it is the subject.

    "Talks between X and Y in Rome on Thursday ended": whatever the verb tells, the day is in the words for the talks.
    """
    if hit.verb or mention.start < hit.end or mention.edge is not None or mention.type == "DURATION":
        return False
    gap = page.low[hit.end : mention.start]
    if page.low.startswith("'s", mention.end) or _ON_THE_DAY.search(gap) is None:
        return False
    if any(hit.end <= h.start < mention.start for h in sentence.hits):
        return False
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return False
    if parsed.clauses[parsed.phrases[at].clause].start < mention.end:
        return False
    if any(p.start <= mention.end + 1 < p.end for p in parsed.phrases):
        return False  # "a trip at the height of the summer season"
    return not any(hit.end <= c.start < mention.start for c in parsed.clauses)


def _of_its_verb(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day stands right behind the verb that tells that the event, its subject, goes on or is over.

    "Talks among X, Y and Z on the dam ended in Rome on Saturday", not "were announced on Saturday".
    """
    if hit.verb or mention.start < hit.end or mention.edge is not None or mention.type == "DURATION":
        return False
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "subject" or parsed.phrases[at].of >= 0:
        return False
    clause = parsed.clauses[parsed.phrases[at].clause]
    if clause.verb not in grammar().occur or clause.start < hit.end or not clause.end <= mention.start:
        return False
    if page.low.startswith("'s", mention.end) or _RIGHT_BEHIND.fullmatch(page.low, clause.end, mention.start) is None:
        return False
    return not any(hit.end <= h.start < mention.start for h in sentence.hits)


_RIGHT_BEHIND = pattern("days.right_behind")
_ON_THE_DAY = pattern("days.on_the_day")


def _named(sentence: Sentence, start: int, mention: TimeMention) -> bool:
    """Whether somebody is named between an offset and a mention."""
    return any(n.who is not None and start <= n.start and n.end <= mention.start for n in sentence.names)


def _of_who(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention stands in a clause about somebody that is over before the event is told."""
    opener = sentence.opener(mention.start)
    if (
        mention.end > hit.start
        or opener is None
        or opener.tag != "relative"
        or not page.low.startswith(",", opener.start)
    ):
        return False
    return MAIN_AGAIN.search(page.low, mention.end, hit.start) is not None


def inside_its_subject(page: Page, sentence: Sentence, hit: Hit, start: int, end: int) -> bool:
    """Whether [start, end) lies in words that tell of the subject of a verb, with a verb of their own."""
    if not hit.verb or end > hit.start:
        return False
    parsed = parse(page, sentence)
    at = parsed.clause_of(hit)
    own = parsed.clauses[at].subjects if at >= 0 else ()
    telling = (c for c in parsed.clauses if c.link in ("reduced", "relative") and c.noun in own and c.hit is None)
    return any(c.start < start and end <= parsed.clauses[at].start for c in telling)


def in_aside(page: Page, sentence: Sentence, hit: Hit, at: int) -> bool:
    """Whether an event noun stands in a clause about somebody that is over before an offset behind it."""
    opener = sentence.opener(hit.start)
    if hit.verb or at < hit.end or opener is None or opener.tag != "relative":
        return False
    return page.low.startswith(",", opener.start) and MAIN_AGAIN.search(page.low, hit.end, at) is not None


def _opens_plainly(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day opens a sentence of which the event is the first one, with commas alone in between."""
    if mention.start - sentence.start > OPENING or mention.end > hit.start or not page.low.startswith(",", mention.end):
        return False
    if any(mention.end <= v < hit.start for v in sentence.verbs) or any(h.end <= hit.start for h in sentence.hits):
        return False
    return all(k.cost <= 0.3 for k in sentence.breaks if mention.end <= k.start and k.end <= hit.start)


def _behind_aside(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> int | None:
    """The end of an aside between a day that opens the sentence and its main clause: "On Monday, a day before the
    summit, they met"."""
    if mention.start - sentence.start > OPENING or mention.end > hit.start:
        return None
    aside = SUBORDINATE.match(page.low, sentence.start, sentence.end)
    told = aside is not None and page.low.startswith(",", mention.end) and mention.end < aside.end() <= hit.start
    return aside.end() if told and aside is not None else None


OPENING = 9  # characters of a sentence in front of a day that opens it: "early on "


def behind_another(page: Page, sentence: Sentence, hit: Hit, at: int) -> bool:
    """Whether `at` stands behind another event word, which the event is told to follow or to precede."""
    if hit.verb or at < hit.end:
        return False
    passive = _FOLLOWED_BY.match(page.low, hit.end, sentence.end)
    if passive is not None and passive.start(1) < at:
        return True  # "the meeting will be followed on Sunday by a summit"
    follows = _FOLLOWS.match(page.low, hit.end, at) or _DEALS_WITH.match(page.low, hit.end, at)
    named = _FOLLOWS.match(page.low, hit.end, sentence.end) if follows is None else None
    if named is not None and named.start() < at < named.end() and " " not in page.low[at : named.end()]:
        return any(at < h.start <= at + 40 for h in sentence.hits)  # "the meeting follows up on May's conference"
    return follows is not None and any(follows.end() <= h.start < at for h in sentence.hits)


def _of_coming(hit: Hit, mention: TimeMention, before: str, between: str) -> bool:
    """Whether a day in front of a summit or a signing is that on which somebody came for it."""
    if mention.end > hit.start or _CAME.search(before) is None:
        return False
    if hit.verb:
        return _CAME_TO.fullmatch(between) is not None
    named = hit.kind in (Kind.SUMMIT, Kind.SIGNING) or hit.trigger.words == "conference"
    return named and _CAME_FOR.fullmatch(between) is not None


def _day_of_the_main_one(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a day behind a gathering is that of what is told to have been beside it."""
    if hit.verb or mention.start != hit.end + 1 or not mention.text.lower().startswith(("yesterday", "today")):
        return False
    beside = _BESIDE_IT.search(page.low, sentence.start, hit.start)
    return beside is not None and any(h.verb and h.end <= beside.start() for h in sentence.hits)


def _behind_opening(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether the event is only named in the opening of a sentence that goes on about another one, with the mention."""
    match = None if hit.verb else _OPENS_AT.match(page.low, sentence.start, hit.start)
    if match is None or not page.low.startswith(",", hit.end) or mention.start < hit.end:
        return False
    return any(hit.end < h.start < mention.start for h in sentence.hits)


def _before_its_preparation(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether a mention stands in front of the words that tell that others prepare the event."""
    match = None if hit.verb else _PREPARED.search(page.low, max(sentence.start, hit.start - 60), hit.start)
    return match is not None and mention.end <= match.start()


_PREPARED = pattern("days.prepared")


_LEFT = pattern("days.left")


_COMES_FOR = pattern("days.comes_for")


_CAME_FOR = pattern("days.came_for")


_CAME_TO = pattern("days.came_to")


_CAME = pattern("days.came")


_OPENS_AT = pattern("days.opens_at")


_BY_SOMEBODY = pattern("days.by_somebody")


_NAMED_FOR = pattern("days.named_for")


_BESIDE_IT = pattern("links.beside_it")


_TOPIC = pattern("days.topic")
_TOLD_ABOUT = pattern("days.told_about")
_OFFERED = pattern("days.offered")
_HAD_ARRANGED = pattern("days.had_arranged")
_THEN_DOING = pattern("days.then_doing")
_COMPARED = pattern("days.compared")


_WAS_TO = pattern("days.was_to")


_FOLLOWS = pattern("days.follows")
_DEALS_WITH = pattern("links.deals_with")
_FOR_YEAR = pattern("links.for_year")
_OF_YEAR = pattern("links.of_year")
_FOLLOWED_BY = pattern("days.followed_by")


_HELD_THERE = pattern("days.held_there")


def _other_kind(sentence: Sentence, hit: Hit, lo: int, hi: int) -> bool:
    return any(lo <= h.start < hi and h.kind is not hit.kind for h in sentence.hits)


def _another_deed(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention, between: str) -> bool:
    """Whether the mention dates what was done before a plan was made: "flew there on Sunday and will meet them"."""
    match = NEXT_DEED.fullmatch(between) if mention.end <= hit.start else None
    if match is None or _NEXT_PLAN.search(between) is None:
        return False
    done = any(h.end <= mention.start for h in sentence.hits)
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


def _of_what_came_of_it(page: Page, sentence: Sentence, hit: Hit, between: str) -> bool:
    """Whether what came of an event is told on the day behind it: "the results of the talks will be published"."""
    first = max(sentence.start, hit.start - 90)
    if hit.verb:
        return False
    if _TO_BE_TOLD.search(page.low, first, hit.start):
        return _ON_A_DAY.fullmatch(between) is not None
    came_of_it = _WHAT_CAME_OF_IT.search(page.low, first, hit.start)
    return came_of_it is not None and _WILL_BE_TOLD.fullmatch(between) is not None


_WHAT_CAME_OF_IT = pattern("days.what_came_of_it")
_ON_A_DAY = pattern("days.on_a_day")
_TO_BE_TOLD = pattern("days.to_be_told")
_WILL_BE_TOLD = pattern("days.will_be_told")
_AND_WAS_TO = pattern("days.and_was_to")


def _of_past_meeting(sentence: Sentence, hit: Hit, mention: TimeMention, between: str) -> bool:
    """Whether the mention dates a meeting since which this one is: "the first talks since they met on Dec. 1"."""
    since = between.find(" since ")
    at = hit.end + since
    return mention.start > hit.start and since >= 0 and any(at < h.start < mention.start for h in sentence.hits)


_INFINITIVE = pattern("days.infinitive")


WHEN_CLAUSE = pattern("days.when_clause")


NEXT_DEED = pattern("days.next_deed")


_NEXT_PLAN = pattern("days.next_plan")


_DECIDED = pattern("days.decided")
_ARRANGES = pattern("days.arranges")
_ARRANGED = pattern("days.arranged")
_ARRANGED_IT = pattern("days.arranged_it")
_UNDER_WAY = pattern("days.under_way")
_TO_DISCUSS = pattern("days.to_discuss")
_AT_OR_IN = pattern("days.at_or_in")
_TO_HOLD = pattern("days.to_hold")
_AGREED_THEN = pattern("days.agreed_then")
_ITS_DAY = pattern("days.its_day")
_SEASON_OF = pattern("days.season_of")
_SEASON = re.compile(r"\d{4}-(?:SP|SU|FA|WI)$")
_OF_YEAR = pattern("days.of_year")
_IN_YEARS = pattern("days.in_years")
_SINCE_LONG = pattern("days.since_long")
_SIGNED_THING = pattern("days.signed_thing")
_LASTING = {"from", "starting", "beginning", "since", "through", "until", "till"}  # a signature takes a moment
_INVITED_TO = pattern("days.invited_to")
_INVITING = pattern("days.inviting")


_FORMERLY = pattern("days.formerly")


_HAS_NOW = pattern("days.has_now")


_MOVED_FROM = pattern("days.moved_from")


_CAUSED_BY = pattern("days.caused_by")


_OFFER = pattern("days.offer")


_SET_FOR = pattern("days.set_for")


_HELD_ON = pattern("days.held_on")


_ON_IT = pattern("days.on_it")


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
            and _ITS_DAY.fullmatch(page.low, mention.end, other.start)
            and (not other.verb or page.low.startswith("'", mention.end))
        ):
            return True
    return False


_THEN_VERB = re.compile(r" (?:\w+ly )?")
_VERB_THEN = re.compile(r" (?:on |late |early |earlier |in |it |him |them |back )*")


_BY_AGENT = re.compile(r"\w+(?:ed|en|wn|d) by\b")


def _beside_verb(page: Page, sentence: Sentence, hit: Hit, mention: TimeMention) -> bool:
    """Whether the mention touches a verb that is not the event's: "on Thursday canceled", "threatened last week"."""
    opener = sentence.opener(hit.start)  # "which met in 1977, marked the day"
    of_who = opener is not None and opener.tag == "relative" and page.low.startswith(",", opener.start)
    signed = hit.kind is Kind.SIGNING and _SIGNED_THING.search(page.low, sentence.start, hit.start) is not None
    for verb in sentence.verbs:
        if hit.start <= verb < hit.end:
            continue
        if signed and hit.end < mention.start and mention.end <= verb and "," not in page.low[hit.end : mention.end]:
            continue  # "the accord signed by both in May called for ..."
        if page.low.startswith(", ", mention.end) and _BY_AGENT.match(page.low, verb):
            continue  # "hosted talks in Oslo on Sunday, chaired by Chad"
        word = page.low[verb : verb + 20].split(" ")[0].rstrip(".,")
        reach = 1 if of_who and hit.end < mention.start else 2
        if mention.end <= verb <= mention.end + reach or _THEN_VERB.fullmatch(page.low, mention.end, verb):
            return True
        if verb < mention.start and _VERB_THEN.fullmatch(page.low, verb + len(word), mention.start):
            return not hit.start < verb or "," in page.low[hit.end : verb] or _ABOUT.match(word) is not None
    return False
