"""Days near an event word that are of something else: of another event, deed or thing, of what is quoted."""

import re

from summit_timeline.events.days.gap import Gap, is_just_over
from summit_timeline.events.days.own import OPENING
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Clause
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.status.outlook import outlook_of
from summit_timeline.events.status.telling import MAIN_AGAIN, aside_behind
from summit_timeline.events.text.patterns import pattern, words

_ABOUT, _AND_A = pattern("days.about"), pattern("days.and_a")
_PARTICIPLE = re.compile(r"(?:only |first |newly |just )?\w+(?:ed|en|wn)\b")
_SHORTLY_BEHIND = pattern("days.shortly_behind")
_AT_IT_PREPOSITIONS = ("over", "in", "on", "at", "during", "by", "for")
YEAR = 4  # letters of a year as a value
_ADVERBIAL = pattern("days.adverbial")
_ABOUT_IT = pattern("days.about_it")
_THING_REACH = 40  # characters behind a day in which the event is named that has it
_PREPARED = pattern("days.prepared")
_CAME_FOR = pattern("days.came_for")
_CAME_TO = pattern("days.came_to")
_CAME, _ARRIVING = pattern("days.came"), pattern("days.arriving")
_OPENS_AT = pattern("days.opens_at")
_BESIDE_IT = pattern("links.beside_it")
_FOLLOWS = pattern("days.follows")
_BETWEEN_COMMAS = re.compile(r", [^,;.]{2,80},")
_DEALS_WITH = pattern("links.deals_with")
_FOLLOWED_BY = pattern("days.followed_by")
_WHAT_CAME_OF_IT = pattern("days.what_came_of_it")
_ON_A_DAY = pattern("days.on_a_day")
_TO_BE_TOLD = pattern("days.to_be_told")
_WILL_BE_TOLD = pattern("days.will_be_told")
_INFINITIVE = pattern("days.infinitive")
NEXT_DEED = pattern("days.next_deed")
_NEXT_PLAN = pattern("days.next_plan")
_ITS_DAY = pattern("days.its_day")
_SIGNED_THING = pattern("days.signed_thing")
_FORMERLY = pattern("days.formerly")
_HAS_NOW = pattern("days.has_now")
_ON_IT = pattern("days.on_it")
_AFTER_COMMA = re.compile(r",(?: and)? (?:on |in |late |early )*$")
_THEN_VERB = re.compile(r" (?:\w+ly )?")
_VERB_THEN = pattern("days.verb_then")
_BY_AGENT = re.compile(r"\w+(?:ed|en|wn|d) by\b")
_FEWEST = 5  # words of a quote that is a saying of its own, and no phrase that the reporter goes on with
_QUOTE = re.compile(r'"[^"]*(?:"|$)')
_AT_ANOTHER = pattern("days.at_another")
_AS_PART_OF, _A_PROCESS = pattern("days.as_part_of"), pattern("links.process")
_FOLLOWS_WHAT, _TOLD_OF_IT = pattern("days.follows_what"), pattern("days.told_of_it")
_THING_OF_DAY = pattern("days.thing_of_day")
_TELLS_STAYING = pattern("days.tells_staying")
_OF_A_VOTE = pattern("days.of_a_vote")
_FROM_IT = re.compile(r"\b(?:before|after|from|until|since)\b")
_OF_IT = re.compile(r" [a-z]+\b(?<! to)(?<! and)(?<! or)(?<! at)(?<! in)(?<! on)")  # "candidates in the 2016 campaign"


def of_opening_participle(gap: Gap) -> bool:
    """Whether a day ends a participle that opens the sentence and tells of its subject, which is not the event."""
    if gap.mention.end > gap.hit.start or not gap.page.low.startswith(",", gap.mention.end):
        return False
    parsed = parse(gap.page, gap.sentence)
    opening = next((c for c in parsed.clauses if c.verb and c.start < gap.mention.start), None)
    if opening is None or opening.start - gap.sentence.start > OPENING or opening.hit is not None:
        return False
    if not _PARTICIPLE.match(gap.page.low, opening.start, opening.end):
        return False
    at = parsed.phrase_of(gap.hit)
    return at < 0 or parsed.phrases[at].role != "subject" or parsed.phrases[at].of >= 0


def of_aside_on_subject(gap: Gap) -> bool:
    """Whether a day ends an aside that tells of the subject: "Vega, elected in May, met Soto"."""
    low = gap.page.low
    if not gap.ahead or not low.startswith(",", gap.mention.end):
        return False
    ahead = [c for c in parse(gap.page, gap.sentence).clauses if c.verb and c.start < gap.mention.start]
    aside = max(ahead, key=lambda c: c.start, default=None)
    told = aside is not None and aside.link == "reduced" and aside.hit is None
    return told and aside is not None and low.endswith(", ", 0, aside.start)


def of_part_of_it(gap: Gap) -> bool:
    """Whether a day in front of what goes on is that of a sitting of it: "met on Friday as part of talks"."""
    lasts = gap.ahead and gap.noun and _A_PROCESS.fullmatch(gap.hit.trigger.words) is not None
    return lasts and _AS_PART_OF.search(gap.between) is not None


_BY_DOING = pattern("days.by_doing")


def of_a_thing(gap: Gap) -> bool:
    """Whether a day behind an event noun only tells when something else was that the event is about."""
    if gap.hit.verb or gap.mention.start < gap.hit.end or not gap.page.low.startswith("'s ", gap.mention.end):
        return False
    told = gap.page.low, gap.hit.end, gap.mention.start
    about = _ABOUT_IT.search(*told) is not None or _BY_DOING.search(*told) is not None
    return about and not any(gap.mention.end < h.start < gap.mention.end + _THING_REACH for h in gap.sentence.hits)


def of_a_thing_before(gap: Gap) -> bool:
    """Whether a day in front of an event tells when something else was: "Before Friday's vote, they will meet"."""
    page, mention = gap.page, gap.mention
    own = mention.text.endswith("'s")  # "looking ahead to 2016's race"
    if not gap.ahead or not (own or page.low.startswith("'s ", mention.end)):
        return False
    if _THING_FOLLOWED.fullmatch(page.low, mention.end - 2 * own, gap.hit.start):
        return True
    phrases = parse(page, gap.sentence).phrases
    if own:
        return any(p.start == mention.end + 1 and not p.hits for p in phrases)
    phrase = next((p for p in phrases if p.start <= mention.start < p.end), None)
    if phrase is None or phrase.hits or phrase.prep not in _AROUND_THINGS:
        return False
    return not any(mention.end < h.start < mention.end + _THING_REACH for h in gap.sentence.hits if h is not gap.hit)


def of_what_follows_it(gap: Gap) -> bool:
    """Whether a day in front of an event is that of what came after or before it: "Friday's vote follows talks"."""
    if not gap.ahead or not gap.noun:
        return False
    parsed = parse(gap.page, gap.sentence)
    at = parsed.phrase_of(gap.hit)
    clause = parsed.clauses[parsed.phrases[at].clause] if at >= 0 else None
    told = clause is not None and parsed.phrases[at].role == "object" and clause.verb in ("follow", "precede")
    return told and clause is not None and gap.mention.end <= clause.start


_THING_FOLLOWED = pattern("days.thing_followed")
_AROUND_THINGS = frozenset(words("days.around_things"))


def in_another_phrase(gap: Gap) -> bool:
    """Whether a day or a year only tells which one of something else is meant: "the July 15 coup", "2020 Democrats".

    What is signed was made on the day that it is called by.
    """
    named = (
        gap.mention.type == "DATE" and len(gap.mention.value) >= YEAR and gap.page.low.startswith(" ", gap.mention.end)
    )
    if gap.hit.kind is Kind.SIGNING or not named:
        return False
    parsed = parse(gap.page, gap.sentence)
    phrases = parsed.phrases
    around = next((p for p in phrases if p.opener and p.start <= gap.mention.start and gap.mention.end < p.end), None)
    if (
        around is None
        and len(gap.mention.value) == YEAR
        and _ADVERBIAL.search(gap.page.low, 0, gap.mention.start) is None
    ):
        around = next((p for p in phrases if p.start == gap.mention.end + 1 and not p.opener and not p.pronoun), None)
    if around is None or around.hits:
        return False
    own = parsed.clause_of(gap.hit)
    beside = own < 0 or around.clause == own  # "met in the 2016 race", but not "spoke of the 2016 race when he met him"
    return around.prep not in ("in", "during", "at", "on") or not beside


def of_another_subject(gap: Gap) -> bool:
    """Whether a day behind the event is that of what somebody else did: "a summit, and Vega left on Friday"."""
    if not gap.behind or not gap.noun or _SIDES_NEXT.match(gap.between):
        return False
    parsed = parse(gap.page, gap.sentence)
    told = [c for c in parsed.clauses if c.verb and gap.hit.end < c.start and c.end <= gap.mention.start]
    last = max(told, key=lambda c: c.start, default=None)
    if last is None or last.hit is not None or last.link not in ("main", "and") or last.verb in grammar().say:
        return False
    subjects = [parsed.phrases[i] for i in last.subjects]
    others = all(p.start > gap.hit.end and p.names and not p.hits and not p.pronoun for p in subjects)
    return bool(subjects) and others and _AND.search(gap.page.low, gap.hit.end, subjects[0].start) is not None


def behind_its_aside(gap: Gap) -> bool:
    """Whether a day is that of the verb behind the aside in which the event is told.

    "The truce, agreed at talks in Lima on Monday, took hold on Tuesday".
    """
    if not gap.behind or not gap.noun:
        return False
    parsed, low = parse(gap.page, gap.sentence), gap.page.low
    at = parsed.phrase_of(gap.hit)
    aside = parsed.clauses[parsed.phrases[at].clause] if at >= 0 else None
    if aside is None or not aside.verb or aside.end > gap.hit.start or not low.endswith(", ", 0, aside.start):
        return False
    told = (c for c in parsed.clauses if c.verb and gap.hit.end < c.start and c.end <= gap.mention.start)
    return any(c.hit is None and not c.subjects and low.endswith(", ", 0, c.start) for c in told)


_SIDES_NEXT = re.compile(r" (?:between|among|with|of|by)\b")  # "talks between Chad and Mali ended on Tuesday"
_AND = re.compile(r",? (?:and|but|while) (?:the )?(?:[\w.-]+ )?$")


def of_what_was_done(gap: Gap) -> bool:
    """Whether a day stands right behind a participle that tells of something else: "the accord reached in May"."""
    parsed = parse(gap.page, gap.sentence)
    own = parsed.clause_of(gap.hit)
    for at, clause in enumerate(parsed.clauses):
        if (
            not (clause.link == "reduced" or _tells_of_a_thing(clause))
            or at == own
            or clause.noun < 0
            or not gap.hit.end <= clause.end <= gap.mention.start
        ):
            continue
        other = parsed.phrases[clause.noun]
        apart = other.start >= gap.hit.end and not any(h is gap.hit for h in other.hits)
        if apart and _SHORTLY_BEHIND.fullmatch(gap.page.low, clause.end, gap.mention.start) is not None:
            return True
    return False


def _tells_of_a_thing(clause: Clause) -> bool:
    """Whether a relative clause tells what something does that is held by nobody: "the truce, which expires in May"."""
    return clause.link == "relative" and clause.hit is None and clause.verb in grammar().runs_out


def of_who(gap: Gap) -> bool:
    """Whether a mention stands in a clause about somebody that is over before the event is told."""
    opener = gap.sentence.opener(gap.mention.start)
    if (
        gap.mention.end > gap.hit.start
        or opener is None
        or opener.tag != "relative"
        or not gap.page.low.startswith(",", opener.start)
    ):
        return False
    return MAIN_AGAIN.search(gap.page.low, gap.mention.end, gap.hit.end) is not None


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
    return not hit.verb and is_over_before(page, sentence, hit, at)


def is_over_before(page: Page, sentence: Sentence, hit: Hit, at: int) -> bool:
    """Whether an event stands in a clause about somebody over before an offset: "Vega, who met Soto, flew to"."""
    opener = sentence.opener(hit.start)
    if at < hit.end or opener is None or opener.tag != "relative":
        return False
    return page.low.startswith(",", opener.start) and MAIN_AGAIN.search(page.low, hit.end, at) is not None


def revived_at(page: Page, sentence: Sentence, hit: Hit) -> Hit | None:
    """The gathering at which it was agreed to take up an event again: "agreed to resume talks at a summit"."""
    if hit.verb or not _TO_REVIVE.search(page.low, max(sentence.start, hit.start - _REVIVING), hit.start):
        return None
    behind = (h for h in sentence.hits if h.start > hit.end and not h.verb)
    return next((h for h in behind if _REVIVED_AT.fullmatch(page.low, hit.end, h.start)), None)


_REVIVING = 70  # characters
_TO_REVIVE, _REVIVED_AT = pattern("days.to_revive"), pattern("days.revived_at")


def behind_another(page: Page, sentence: Sentence, hit: Hit, at: int) -> bool:
    """Whether `at` stands behind another event word, which the event is told to follow or to precede."""
    if hit.verb or at < hit.end:
        return False
    aside = _BETWEEN_COMMAS.match(page.low, hit.end, at)
    end = hit.end if aside is None else aside.end()  # "the meeting, to be chaired by X, follows talks in Lima"
    passive = _FOLLOWED_BY.match(page.low, end, sentence.end)
    if passive is not None and passive.start(1) < at:
        return True  # "the meeting will be followed on Sunday by a summit"
    follows = _FOLLOWS.match(page.low, end, at) or _DEALS_WITH.match(page.low, end, at)
    named = _FOLLOWS.match(page.low, end, sentence.end) if follows is None else None
    if named is not None and named.start() < at < named.end() and " " not in page.low[at : named.end()]:
        return any(at < h.start <= at + 40 for h in sentence.hits)  # "the meeting follows up on May's conference"
    return follows is not None and any(follows.end() <= h.start < at for h in sentence.hits)


_OF_MANY = pattern("days.of_many")


def of_coming(gap: Gap) -> bool:
    """Whether a day in front of a summit or a signing is that on which somebody came for it."""
    if gap.mention.end > gap.hit.start:
        return False
    if not gap.hit.verb and _ARRIVING.search(gap.before) is not None:
        return _CAME_FOR.fullmatch(gap.between) is not None  # "began arriving on Monday for talks"
    if _CAME.search(gap.before) is None:
        return False
    if gap.hit.verb:
        return _CAME_TO.fullmatch(gap.between) is not None
    named = gap.hit.kind in (Kind.SUMMIT, Kind.SIGNING) or gap.hit.trigger.words == "conference"
    named = named or _OF_MANY.match(gap.page.low, gap.hit.end) is not None  # "a meeting of OPEC ministers"
    return named and _CAME_FOR.fullmatch(gap.between) is not None


def day_of_the_main_one(gap: Gap) -> bool:
    """Whether a day behind a gathering is that of what is told to have been beside it."""
    if (
        gap.hit.verb
        or gap.mention.start != gap.hit.end + 1
        or not gap.mention.text.lower().startswith(("yesterday", "today"))
    ):
        return False
    beside = _BESIDE_IT.search(gap.page.low, gap.sentence.start, gap.hit.start)
    return beside is not None and any(h.verb and h.end <= beside.start() for h in gap.sentence.hits)


def behind_opening(gap: Gap) -> bool:
    """Whether the event is only named in the opening of a sentence that goes on about another one, with the mention."""
    match = None if gap.hit.verb else _OPENS_AT.match(gap.page.low, gap.sentence.start, gap.hit.start)
    if match is None or not gap.page.low.startswith(",", gap.hit.end) or gap.mention.start < gap.hit.end:
        return False
    return any(gap.hit.end < h.start < gap.mention.start for h in gap.sentence.hits)


def before_its_preparation(gap: Gap) -> bool:
    """Whether a mention stands in front of the words that tell that others prepare the event."""
    match = (
        None
        if gap.hit.verb
        else _PREPARED.search(gap.page.low, max(gap.sentence.start, gap.hit.start - 60), gap.hit.start)
    )
    return match is not None and gap.mention.end <= match.start()


def another_deed(gap: Gap) -> bool:
    """Whether the mention dates what was done before a plan was made: "flew there on Sunday and will meet them"."""
    match = NEXT_DEED.fullmatch(gap.between) if gap.mention.end <= gap.hit.start else None
    if match is None or _NEXT_PLAN.search(gap.between) is None:
        return False
    done = any(h.end <= gap.mention.start for h in gap.sentence.hits)
    return done or any(v < gap.mention.start for v in gap.sentence.verbs)


def of_what_was_said(gap: Gap) -> bool:
    """Whether a day stands in what somebody said there or after it: "said after the talks that a vote was Monday"."""
    if gap.ahead or gap.hit.verb:
        return False
    parsed = parse(gap.page, gap.sentence)
    named = parsed.phrase_of(gap.hit)
    at = parsed.phrases[named].clause if named >= 0 and parsed.phrases[named].prep else -1
    if at < 0 or parsed.clauses[at].verb not in grammar().say:
        return False
    said = (c for c in parsed.clauses if c.link == "sub" and c.parent == at and c.by == "that")
    return any(gap.hit.end < c.start < gap.mention.start for c in said)


def set_before(gap: Gap) -> bool:
    """Whether the event was set for the mention and has another day now ("was originally due on May 2 but ...")."""
    if gap.mention.start < gap.hit.end or _FORMERLY.fullmatch(gap.page.low, gap.hit.end, gap.mention.start) is None:
        return False
    return any(
        m.start > gap.mention.end and m.first is not None and _HAS_NOW.search(gap.page.low, gap.mention.end, m.start)
        for m in gap.sentence.mentions
    )


def of_time_clause(gap: Gap) -> bool:
    """Whether a mention dates the event of an opening clause ("ahead of ..."), and not that of the main one."""
    if gap.page.low.startswith("since ", gap.sentence.start) and gap.mention.end <= gap.hit.start:
        return (
            any(h.start < gap.mention.start for h in gap.sentence.hits)
            and "," in gap.page.low[gap.mention.end : gap.hit.start]
        )
    opener = gap.sentence.opener(gap.mention.start)
    if opener is None or opener.tag != "time" or gap.hit.start < gap.mention.end:
        return False
    _, last = gap.sentence.clause(gap.mention.start, 0.3)
    return last < gap.hit.start and any(
        opener.end <= h.start < gap.mention.start for h in gap.sentence.hits if h is not gap.hit
    )


def set_in_aside(gap: Gap) -> bool:
    """Whether a mention stands in an aside behind the event word, and another one behind the verb of the event."""
    match = aside_behind(gap.page, gap.sentence, gap.hit)
    if match is None or not gap.hit.end < gap.mention.start < match.end():
        return False
    return any(match.end() <= m.start <= match.end() + 60 and m.first is not None for m in gap.sentence.mentions)


def in_clause_on_another(gap: Gap) -> bool:
    """Whether a mention closes a clause about another event: "beside the summit, which ends on Sunday, he met them"."""
    if gap.mention.end > gap.hit.start or not gap.page.low.startswith(",", gap.mention.end):
        return False
    return _ON_ANOTHER.search(gap.page.low, gap.sentence.start, gap.mention.start) is not None


_ON_ANOTHER = pattern("days.on_another")


def of_infinitive(gap: Gap) -> bool:
    """Whether the mention dates another deed that is planned: "delegates at the talks plan to leave tomorrow"."""
    start = max(gap.hit.end, gap.mention.start - 30)
    match = _INFINITIVE.search(gap.page.low, start, gap.mention.start) if gap.mention.start > gap.hit.end else None
    return match is not None and gap.page.flat[match.start(1)].islower()


def of_what_came_of_it(gap: Gap) -> bool:
    """Whether what came of an event is told on the day behind it: "the results of the talks will be published"."""
    first = max(gap.sentence.start, gap.hit.start - 90)
    if gap.hit.verb:
        return False
    if _TO_BE_TOLD.search(gap.page.low, first, gap.hit.start):
        return _ON_A_DAY.fullmatch(gap.between) is not None
    came_of_it = _WHAT_CAME_OF_IT.search(gap.page.low, first, gap.hit.start)
    return came_of_it is not None and _WILL_BE_TOLD.fullmatch(gap.between) is not None


def of_an_outlook(gap: Gap) -> bool:
    """Whether a day behind an event is that on which it was only looked to: "the summit was in doubt on Tuesday".

    "Hopes rose for a summit on Friday" may be of that Friday, where it is not just over.
    """
    if not gap.behind or gap.page.low.endswith("for ", 0, gap.mention.start):
        return False  # "is being considered for Friday"
    if (outlook := outlook_of(gap.page, gap.sentence, gap.hit)) is None:
        return False
    if outlook.end >= 0:
        return gap.mention.start >= outlook.end
    return is_just_over(gap.mention, gap.page.document.day)


def of_past_meeting(gap: Gap) -> bool:
    """Whether the mention dates a meeting since which this one is: "the first talks since they met on Dec. 1"."""
    since = gap.between.find(" since ")
    at = gap.hit.end + since
    return (
        gap.mention.start > gap.hit.start
        and since >= 0
        and any(at < h.start < gap.mention.start for h in gap.sentence.hits)
    )


def outside_the_quote(gap: Gap) -> bool:
    """Whether a day is in the words for another event, and what is quoted behind it holds this one."""
    if not gap.ahead or gap.between.count('"') % 2 == 0:
        return False
    start, end = gap.mention.start, gap.mention.end
    around = next((p for p in parse(gap.page, gap.sentence).phrases if p.start <= start and end <= p.end), None)
    return around is not None and bool(around.hits) and gap.hit not in around.hits


def of_another(gap: Gap) -> bool:
    """Whether the mention touches another event word: "Saturday's meeting", "a summit on Friday"."""
    for other in gap.sentence.hits:
        if other is gap.hit or (other.kind is gap.hit.kind and abs(other.start - gap.hit.start) < 25):
            continue
        if (
            other.end <= gap.mention.start
            and not (other.start < gap.hit.start < gap.mention.start)
            and _ON_IT.fullmatch(gap.page.flat, other.end, gap.mention.start)
        ):
            return True
        if (
            gap.mention.end <= other.start
            and not (gap.mention.end <= gap.hit.start < other.start)
            and _ITS_DAY.fullmatch(gap.page.low, gap.mention.end, other.start)
            and (not other.verb or gap.page.low.startswith("'", gap.mention.end))
        ):
            return True
    return False


def of_a_new_one(gap: Gap) -> bool:
    """Whether a day opens the phrase of another event, told anew: "for a summit and for a June 16 meeting"."""
    page, mention = gap.page, gap.mention
    if gap.ahead or not page.low.endswith((" a ", " an "), gap.hit.end, mention.start):
        return False
    others = (h for h in gap.sentence.hits if h is not gap.hit and not h.verb and h.start >= mention.end)
    return any(_ITS_DAY.fullmatch(page.low, mention.end, h.start) is not None for h in others)


def of_one_before(gap: Gap) -> bool:
    """Whether a day is that of the event before, and the next one is joined to it with a day of its own.

    "A conference on Chad in Rome on May 2 and a conference on Togo in Oslo on May 9".
    """
    if not gap.ahead or gap.hit.verb or _AND_A.fullmatch(gap.page.low, gap.mention.end, gap.hit.start) is None:
        return False
    sentence, behind = gap.sentence, gap.hit.end
    if not any(not h.verb and h.end <= gap.mention.start for h in sentence.hits):
        return False
    following = next((m for m in sentence.mentions if m.start >= behind and m.first is not None), None)
    if following is None or any(behind <= v < following.start for v in sentence.verbs):
        return False
    return not any(behind <= h.start < following.start for h in sentence.hits)


def beside_verb(gap: Gap) -> bool:
    """Whether the mention touches a verb that is not the event's: "on Thursday canceled", "threatened last week"."""
    opener = gap.sentence.opener(gap.hit.start)  # "which met in 1977, marked the day"
    of_who = opener is not None and opener.tag == "relative" and gap.page.low.startswith(",", opener.start)
    signed = (
        gap.hit.kind is Kind.SIGNING
        and _SIGNED_THING.search(gap.page.low, gap.sentence.start, gap.hit.start) is not None
    )
    for verb in gap.sentence.verbs:
        if gap.hit.start <= verb < gap.hit.end or _does_it(gap, verb):
            continue
        if (
            signed
            and gap.hit.end < gap.mention.start
            and gap.mention.end <= verb
            and "," not in gap.page.low[gap.hit.end : gap.mention.end]
        ):
            continue  # "the accord signed by both in May called for ..."
        if gap.page.low.startswith(", ", gap.mention.end) and _BY_AGENT.match(gap.page.low, verb):
            continue  # "hosted talks in Oslo on Sunday, chaired by Chad"
        if gap.hit.end <= gap.mention.start and gap.mention.end < verb and _ends_clause(gap):
            continue  # "met Lee on Monday, vetoed the bill and flew home"
        word = gap.page.low[verb : verb + 20].split(" ")[0].rstrip(".,")
        reach = 1 if of_who and gap.hit.end < gap.mention.start else 2
        if gap.mention.end <= verb <= gap.mention.end + reach or _THEN_VERB.fullmatch(
            gap.page.low, gap.mention.end, verb
        ):
            return True
        if verb < gap.mention.start and _VERB_THEN.fullmatch(gap.page.low, verb + len(word), gap.mention.start):
            return not gap.hit.start < verb or "," in gap.page.low[gap.hit.end : verb] or _ABOUT.match(word) is not None
    return False


def _ends_clause(gap: Gap) -> bool:
    """Whether a comma stands behind a day, and none in front of it."""
    return gap.page.low.startswith(", ", gap.mention.end) and _AFTER_COMMA.search(gap.before) is None


def _does_it(gap: Gap, verb: int) -> bool:
    """Whether a verb tells what its subject does at the event: "on Tuesday chaired the talks", "took part in them"."""
    if gap.hit.verb:
        return False
    parsed, words = parse(gap.page, gap.sentence), grammar()
    at = parsed.phrase_of(gap.hit)
    if at >= 0 and parsed.phrases[at].prep == "of" and parsed.phrases[parsed.phrases[at].of].head in words.parts:
        at = parsed.phrases[at].of  # "began two days of talks"
    phrase = parsed.phrases[at] if at >= 0 else None
    clause = None if phrase is None or phrase.of >= 0 else parsed.clauses[phrase.clause]
    if phrase is None or clause is None or not clause.start <= verb < clause.end or clause.verb not in words.at_it:
        return False
    return phrase.role == "object" or phrase.prep in _AT_IT_PREPOSITIONS


def of_others(gap: Gap) -> bool:
    """Whether the words tell whose day it is: of what is quoted, of another event, of who stays away, of a vote."""
    if _in_a_saying(gap) or _in_another_name(gap) or _of_telling(gap) or _of_a_vote(gap):
        return True
    return _of_what_it_follows(gap) or _of_another_thing(gap)


def _in_a_saying(gap: Gap) -> bool:
    """Whether a day is told inside of a quote of some words, and the event in front of it.

    "At a news conference she said, "Today we know more."" has no day; "will meet "on Friday" has one.
    """
    if gap.mention.start < gap.hit.end:
        return False
    for quote in _QUOTE.finditer(gap.page.low, gap.sentence.start, gap.sentence.end):
        if gap.hit.end <= quote.start() <= gap.mention.start < quote.end():
            return quote.group().count(" ") + 1 >= _FEWEST
    return False


def _in_another_name(gap: Gap) -> bool:
    """Whether a day behind an event word is part of what another one is called: "the May 8 meeting", "Friday's summit".

    What is told to be at the other one is on its day: "a news conference at Friday's summit".
    """
    if gap.mention.start < gap.hit.end or gap.mention.type == "DURATION" or _FROM_IT.search(gap.mention.text.lower()):
        return False  # but "met a day before Thursday's summit"
    apart = any(gap.hit.end <= v < gap.mention.start for v in gap.sentence.verbs)
    if not apart and _AT_ANOTHER.search(gap.page.low, gap.hit.end, gap.mention.start):
        return False
    return any(
        not h.verb and gap.mention.end < h.start and gap.page.low[gap.mention.end : h.start] in (" ", "'s ")
        for h in gap.sentence.hits
    )


def _of_a_vote(gap: Gap) -> bool:
    """Whether a day only tells of which vote or rivals somebody speaks: "her top targets in the fall"."""
    told = _OF_A_VOTE.search(gap.page.low, max(gap.sentence.start, gap.mention.start - 60), gap.mention.start)
    return told is not None and _OF_IT.match(gap.page.low, gap.mention.end) is None


def _of_telling(gap: Gap) -> bool:
    """Whether a day behind an event is that on which somebody told that he stays away: "announced her absence from"."""
    if gap.hit.verb or gap.mention.start < gap.hit.end:
        return False
    return _TELLS_STAYING.search(gap.page.low, max(gap.sentence.start, gap.hit.start - 90), gap.hit.start) is not None


def _of_what_it_follows(gap: Gap) -> bool:
    """Whether a day behind an event is that of what it follows: "her trip follows his stay in Lima on Monday"."""
    if gap.hit.verb or gap.mention.start < gap.hit.end:
        return False
    return _FOLLOWS_WHAT.fullmatch(gap.page.low, gap.hit.end, gap.mention.start) is not None


def _of_another_thing(gap: Gap) -> bool:
    """Whether a day in front of an event is that of telling of it, or of a thing that it is the name of.

    "On Sunday officials gave no details on a meeting." "Looking to 2016's race, officials met in Lima."
    """
    if gap.mention.end > gap.hit.start:
        return False
    low, first, last = gap.page.low, gap.mention.end, gap.hit.start
    if not gap.hit.verb and _TOLD_OF_IT.fullmatch(low, first, last):
        return True
    own = first - 2 if low.endswith("'s", 0, first) else first  # "2016's" is a mention with its "'s"
    return _THING_OF_DAY.match(low, own, last) is not None
