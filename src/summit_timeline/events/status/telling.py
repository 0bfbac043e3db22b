"""The words around an event that tell how it stands: in front of it, behind it, and what somebody does with it."""

import functools
import re

import attrs

from summit_timeline.dates.tense import meant_at, promised_at
from summit_timeline.events.model import Kind
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.status.deeds import Deed, deed_of, is_expected, set_up_verb
from summit_timeline.events.text.once import once
from summit_timeline.events.text.patterns import pattern

_CAME_OF_IT, _COMING = pattern("standing.came_of_it"), pattern("standing.coming")
_HAS_TAKEN_PLACE, _IS_MEANT = pattern("standing.has_taken_place"), pattern("standing.is_meant")
REACH = 70  # characters around an event word, inside its clause
_WIDE = 90  # in front of it, inside its sentence
_FAR = 110  # the same for words that reach further
_ONE_WORD = 12  # characters
_LONG_SIDES = 30  # characters of names between an event word and its verb
_CUT_OFF = pattern("standing.cut_off")
_SPOKEN_OF = pattern("standing.spoken_of")
_OPENS_IN = pattern("standing.opens_in")
_WAS_DONE_THERE = pattern("standing.was_done_there")
_WAS_SAID_THERE, _WAS_TOLD_THERE = pattern("standing.was_said_there"), pattern("standing.was_told_there")
MAIN_AGAIN = pattern("standing.main_again")
_HAD_BEEN_SET_FOR = pattern("standing.had_been_set_for")
ASIDE = pattern("standing.aside")
_SIDES = pattern("standing.sides")
_ONE_OF_THEM = pattern("standing.one_of_them")
_VERB_NEXT = pattern("standing.verb_next")
_OPENS_VERB, _IN_PLACE = pattern("standing.opens_verb"), pattern("standing.in_place")


@attrs.frozen(eq=False, slots=False)  # what is asked for lies in its dictionary, which is quickest
class Telling:
    """The words around an event word: in front of it and behind it in its clause, and in front of it in its sentence.

    `last` is where its clause ends, `deed` what somebody does with the event.
    """

    page: Page
    sentence: Sentence
    hit: Hit
    before: str
    after: str
    wide: str
    last: int
    noun: bool = attrs.field(init=False)
    past: bool = attrs.field(init=False)

    @noun.default
    def _is_noun(self) -> bool:
        return not self.hit.verb

    @past.default
    def _is_past(self) -> bool:
        return self.hit.verb and self.hit.trigger.pos == "past"

    @functools.cached_property
    def parsed(self) -> Parse:
        return parse(self.page, self.sentence)

    @functools.cached_property
    def deed(self) -> Deed | None:
        return deed_of(self.parsed, self.hit, self.page.low)

    @property
    def set_up(self) -> bool:
        """Whether the event is the subject of a verb by which it was made known or set: "talks were announced"."""
        clause = set_up_verb(self.parsed, self.hit, self.page.low)
        return clause is not None and not clause.negated

    @property
    def far(self) -> str:
        """What stands in front of the event word in its sentence, for words that reach further than `wide`."""
        return self.page.low[max(self.sentence.start, self.hit.start - _FAR) : self.hit.start]

    def follows(self, words: re.Pattern[str]) -> bool:
        """Whether these are among the words in front of the event word in its clause."""
        return words.search(self.before) is not None

    def comes_behind(self, words: re.Pattern[str]) -> bool:
        """Whether these are among the words in front of the event word in its sentence."""
        return words.search(self.wide) is not None

    def goes_on(self, words: re.Pattern[str]) -> bool:
        """Whether these are right behind the event word in its sentence."""
        return words.match(self.page.low, self.hit.end, self.sentence.end) is not None

    def says_behind(self, words: re.Pattern[str]) -> bool:
        """Whether these are anywhere behind the event word in its sentence."""
        return words.search(self.page.low, self.hit.end, self.sentence.end) is not None

    @property
    def expected(self) -> bool:
        """Whether somebody is told to be due to do something at the event."""
        return is_expected(self.parsed, self.hit)

    def does(self, *kinds: str) -> bool:
        """Whether somebody does one of these deeds with the event, as far as that is told as a fact."""
        return self.deed is not None and self.deed.kind in kinds and self.deed.mood == "fact"


@once
def words_of(page: Page, sentence: Sentence, hit: Hit) -> Telling:
    first, last = clause_around(page, sentence, hit)
    before = page.low[max(first, hit.start - REACH) : hit.start]
    after = page.low[hit.end : min(last, hit.end + REACH)]
    if not hit.verb:
        goes_on = past_aside(page, sentence, hit) or _past_sides(page, sentence, hit, last)
        goes_on = goes_on or _from_its_verb(page, sentence, hit, last)
        after = goes_on or _whole_verb(page, sentence, hit, after)
        spoken_of = _SPOKEN_OF.search(before)
        before = before if spoken_of is None else before[spoken_of.start() :]
    wide = page.low[max(sentence.start, hit.start - _WIDE) : hit.start]
    return Telling(page, sentence, hit, before, after, wide, last)


@once
def clause_around(page: Page, sentence: Sentence, hit: Hit) -> tuple[int, int]:
    """The clause that holds an event; one about somebody ends where the main clause goes on behind a comma."""
    first, last = sentence.clause(hit.start, 0.6)
    opener = sentence.opener(hit.start)
    if opener is None or opener.tag != "relative" or not page.low.startswith(",", opener.start):
        return first, last
    again = MAIN_AGAIN.search(page.low, hit.end, last)
    return first, last if again is None else again.start()


def came_of_it(words: Telling) -> bool:
    """Whether something is told to have come of the event: "a deal is near as a result of talks this week"."""
    return words.comes_behind(_CAME_OF_IT) and not words.comes_behind(_COMING)


def opens_with_it(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a sentence opens with an event and goes on with what was done at it: "In a meeting, she decided ..."."""
    if _OPENS_IN.fullmatch(page.low, sentence.start, hit.start) is None:
        return False
    said = _WAS_SAID_THERE if hit.kind is Kind.PRESS else _WAS_TOLD_THERE
    return any(rule.match(page.low, hit.end, sentence.end) for rule in (_WAS_DONE_THERE, said))


def _whole_verb(page: Page, sentence: Sentence, hit: Hit, after: str) -> str:
    """What stands behind an event up to the end of its clause, with the verb that "was" opens: "was announced"."""
    if _CUT_OFF.search(after) is None:
        return after
    return page.low[hit.end : min(sentence.end, hit.end + REACH)]


@once
def aside_behind(page: Page, sentence: Sentence, hit: Hit) -> re.Match[str] | None:
    """An aside right behind an event word, with the end of its clause behind that: "the talks, due on Friday, will"."""
    return ASIDE.match(page.low, hit.end, sentence.end)


@once
def past_aside(page: Page, sentence: Sentence, hit: Hit) -> str | None:
    """What goes on behind an aside between commas: "the talks, due to begin on Thursday, have been postponed"."""
    match = aside_behind(page, sentence, hit)
    match = match or _HAD_BEEN_SET_FOR.match(page.low, hit.end, sentence.end)
    return None if match is None else page.low[match.end() : min(sentence.end, match.end() + REACH)]


def _past_sides(page: Page, sentence: Sentence, hit: Hit, last: int) -> str | None:
    """What goes on behind long names of those who meet: "a meeting between Prime Minister A and President B is off"."""
    at = hit.end
    if _SIDES.match(page.low, at) is None:
        return None
    for name in sentence.names:
        if name.start >= at:
            if name.who is None or name.start >= last or _ONE_OF_THEM.fullmatch(page.low, at, name.start) is None:
                break
            at = name.end
    at = _behind_place(page, sentence, at)
    told = at - hit.end > _LONG_SIDES and _VERB_NEXT.match(page.low, at) is not None
    return page.low[at : min(last, at + REACH)] if told else None


def _from_its_verb(page: Page, sentence: Sentence, hit: Hit, last: int) -> str | None:
    """What goes on with the far verb of which the event is the subject: "talks of X's envoy with his host are off"."""
    parsed = parse(page, sentence)
    at = parsed.phrase_of(hit)
    if at < 0 or parsed.phrases[at].role != "subject":
        return None
    own = parsed.phrases[at].clause
    verbs = (c for i, c in enumerate(parsed.clauses) if c.verb and (i == own or (c.parent == own and c.link == "to")))
    verb = min((c.start for c in verbs), default=0)
    far = verb - hit.end > _LONG_SIDES and _OPENS_VERB.match(page.low, verb) is not None
    return page.low[verb - 1 : min(last, verb + REACH)] if far else None


def _behind_place(page: Page, sentence: Sentence, at: int) -> int:
    """The end of the place that is told right behind an offset, or the offset: "between X and Y in Lima"."""
    place = next((n for n in sentence.names if n.start > at), None)
    told = place is not None and place.where is not None and _IN_PLACE.fullmatch(page.low, at, place.start) is not None
    return place.end if told and place is not None else at


@once
def promised_there(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether something was promised at an event: "agreed to reopen the border at a summit on Monday"."""
    if hit.verb and hit.trigger.pos != "gerund":
        return False
    before = page.low[max(sentence.start, hit.start - _FAR) : hit.start]
    behind = page.low[hit.end : page.ahead(hit.end, _ONE_WORD)].split()[:1]
    return promised_at(before, hit.trigger.words, *behind, headline=page.part == "title")


def meant_there(words: Telling) -> bool:
    """Whether something is meant to be done at an event: "is keen to raise the matter at the summit"."""
    return words.noun and meant_at(words.far, words.hit.trigger.words)


def has_taken_place(hit: Hit) -> bool:
    """Whether a pronoun takes up an event with words of the past: "It opened on Monday"."""
    return hit.trigger.pos == "pronoun" and _HAS_TAKEN_PLACE.fullmatch(hit.trigger.words) is not None


def is_meant(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a sentence tells what an event is meant for: "the summit, which is set to include a dinner"."""
    return _IS_MEANT.match(page.low, hit.end, sentence.end) is not None
