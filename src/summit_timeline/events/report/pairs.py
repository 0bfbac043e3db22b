"""What two mentions of a report tell about being one event, or two, by the words beside them."""

import datetime as dt
import re

from summit_timeline.events.days.others import in_aside
from summit_timeline.events.model import Kind, Place, Status
from summit_timeline.events.parse.page import Draft
from summit_timeline.events.report.pair_days import AHEAD, is_over
from summit_timeline.events.report.pair_sides import FAMILY, NEAR_BY, OFF, THEY, lands_of
from summit_timeline.events.status.moves import put_off_before
from summit_timeline.events.text.patterns import pattern

_LEAD_SENTENCES = 2  # sentences in which a report tells what its headline does
WITH_A = pattern("links.with_a")
_APART = pattern("links.apart")
SAID = pattern("links.said")
DEALS_WITH = pattern("links.deals_with")
_PART_OF_IT = pattern("links.part_of_it")
_BY_NAME = pattern("links.by_name")
_THE_FIRST = pattern("links.the_first")
ANOTHER = pattern("links.another")
_NEGOTIATIONS = pattern("links.negotiations")
_ARE_RESUMED, _WERE_SUSPENDED = pattern("links.are_resumed"), pattern("links.were_suspended")
_SITTING = pattern("links.sitting")
_MEAL = pattern("links.meal")
_PROCESS = pattern("links.process")
_ABOUT_IT = pattern("links.about_it")
_LATER = pattern("links.later")
_AGAIN = pattern("links.again")
THEIR_FIRST = pattern("links.their_first")
_SIDES = pattern("links.sides")
_ITS_OWN = pattern("links.its_own")
THEIR_LAST = pattern("links.their_last")
_LAST_MET = pattern("links.last_met")
_SEPARATELY = pattern("links.separately")
_SEPARATELY_BEFORE = pattern("links.separately_before")
_SEPARATE = pattern("links.separate")
_ALSO_HELD = pattern("links.also_held")
_HAD_MET = pattern("links.had_met")
_SAID_BEFORE = pattern("links.said_before")
_BEFOREHAND = pattern("links.beforehand")
BESIDE_IT = pattern("links.beside_it")
_HOW_LONG = pattern("links.how_long")
ANY_KIND = pattern("links.any_kind")
_FOR_A = pattern("links.for_a")
_TALKED_OF = 12  # sentences after which "the talks" are no longer a sitting
_NAME_OF_ONE = pattern("links.name_of_one")
_SOME_DAYS = dt.timedelta(days=3)
_LASTS_AT_MOST = 14  # days
_LEADS_IN = pattern("links.leads_in")
_PRAISED, _TO_COME, _IN_A_ROW = pattern("links.praised"), pattern("links.to_come"), pattern("links.in_a_row")
_PRAISED_SITTING, _IS_IN_GENERAL = pattern("links.praised_sitting"), pattern("links.is_in_general")
_WAS_THEN, _GATHERS_MANY = pattern("links.was_then"), pattern("links.gathers_many")
_NEXT_TO = 30  # characters
_THEY_DEAL_WITH = pattern("links.they_deal_with")
_ALSO_INVITED, _INVITED_TO_IT = pattern("links.also_invited"), pattern("links.invited_to_it")
_KIN = (pattern("links.of_talks"), pattern("links.of_meeting"))
_A_MEAL = pattern("links.a_meal")
_OPENS_IN = pattern("links.opens_in")
_IS_HERE = pattern("links.is_here")


def as_it_was_planned(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells how an event was planned that is off: "They were put off. The two had been due to meet"."""
    return draft.hit.verb and draft.outdated and other.status in OFF


def was_suspended_before(draft: Draft, other: Draft) -> bool:
    """Whether talks that are to be taken up again had been broken off: "will resume talks. They were suspended"."""
    page = draft.page
    if draft.status is not Status.POSTPONED or other.status is not Status.SCHEDULED or page is not other.page:
        return False
    if _ARE_RESUMED.search(page.low, other.sentence.start, other.start) is None:
        return False
    return _WERE_SUSPENDED.match(page.low, draft.end, draft.sentence.end) is not None


def are_no_single_sitting(draft: Draft, other: Draft) -> bool:
    """Whether "negotiations" are told of behind one sitting of those who are no two states, or behind a meal.

    "He met senators on Monday. ... The budget negotiations go on" tells of two things.
    """
    if draft.sentence is other.sentence or _NEGOTIATIONS.fullmatch(draft.hit.trigger.words) is None:
        return False
    if not other.hit.verb and _SITTING.fullmatch(other.hit.trigger.words) is None:
        return False
    return len(lands_of(other.participants)) < 2 or _MEAL.search(other.hit.trigger.words) is not None


def is_a_process(draft: Draft, other: Draft) -> bool:
    """Whether talks over many sittings are told of, and the other is one sitting, or a gathering, not told just before.

    "They met on Monday. ... [five sentences] The negotiations go on" tells of two things, and so does "They met on
    Monday. ... [three sentences] The peace talks are stuck". Where their day or their town is that of the other, they
    are the sitting itself.
    """
    words, page = draft.hit.trigger.words, draft.page
    if _PROCESS.fullmatch(words) is None or page is not other.page or _PROCESS.search(other.hit.trigger.words):
        return False
    if (draft.when.known and draft.when == other.when) or (draft.place is not None and draft.place == other.place):
        return False
    sentences = draft.sentence.index - other.sentence.index
    if is_told(draft, _ABOUT_IT):
        return sentences > AHEAD or (not sentences and not other.hit.verb)
    return sentences > (_TALKED_OF if words == "talks" else NEAR_BY)


def named_otherwise(draft: Draft, other: Draft) -> bool:
    """Whether one of two mentions is called by a name that the other is not: "the Beer Summit"."""
    words = draft.hit.trigger.words, other.hit.trigger.words
    if draft.sentence is other.sentence:
        return False
    if words[0] != words[1] and any(map(_BY_NAME.fullmatch, words)):
        return True
    mine, theirs = _proper_name(draft), _proper_name(other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _proper_name(draft: Draft) -> set[str]:
    """The words of the name that an event has, but for who meets there and where: "the Family Leadership Summit"."""
    page, start = draft.page, draft.start
    if draft.hit.verb or page.part == "title" or not page.text[start].isupper():
        return set()
    match = _NAME_OF_ONE.search(page.text, max(draft.sentence.start, start - 60), start)
    if match is None:
        return set()
    first, named = match.start(), set()
    for word in re.finditer(r"\S+", page.text[first:start]):
        at = first + word.start()
        if not any(n.start <= at < n.end for n in draft.sentence.names):
            named.add(word.group().lower())
    return named


def first_and_next(draft: Draft, row: list[Draft]) -> bool:
    """Whether a mention is of the first of a row of events and others are of the next one: "at the first summit"."""
    return is_told(draft, _THE_FIRST) and any(is_told(d, ANOTHER) for d in row)


def is_their_last(draft: Draft) -> bool:
    """Whether a mention tells when the same sides met before: "who last met in May", "their last session, on May 3"."""
    if not draft.hit.verb:
        return draft.when.known and is_told(draft, THEIR_LAST) and is_over(draft)
    return _LAST_MET.search(draft.page.low, draft.sentence.start, draft.start) is not None


def told_as_next(draft: Draft) -> bool:
    """Whether an event to come is told as another one than that of the report: "agreed to hold a second round"."""
    to_come = draft.status in (Status.SCHEDULED, Status.CONSIDERED)
    return to_come and not draft.hit.verb and (draft.fresh or is_told(draft, ANOTHER))


def meet_again(draft: Draft, row: list[Draft]) -> bool:
    """Whether a verb tells of the next meeting of those who meet at the other: "They met, and will meet again"."""
    if not meets_again(draft) or any(meets_again(d) or d.page is not draft.page for d in row):
        return False
    to_come = draft.status in (Status.SCHEDULED, Status.CONSIDERED)
    over = to_come and any(d.status is Status.HELD and d.sure for d in row)
    return over or not draft.when.known or not any(d.when.known for d in row)


def meets_again(draft: Draft) -> bool:
    return draft.hit.verb and _AGAIN.match(draft.page.low, draft.end) is not None


def is_told(draft: Draft, words: re.Pattern[str]) -> bool:
    """Whether such words stand right in front of an event word."""
    before = draft.page.low[max(draft.sentence.start, draft.start - 40) : draft.start]
    return not draft.hit.verb and words.search(before) is not None


def abroad(draft: Draft, other: Draft) -> bool:
    """Whether two mentions are told to be in two countries."""
    here = draft.place.country if draft.place is not None else None
    there = other.place.country if other.place is not None else None
    return here is not None and there is not None and here != there


def told_above(draft: Draft, other: Draft) -> bool:
    """Whether a headline tells of the same as the text, whomever each names: on its days at its place, of its paper.

    "Mali peace talks to open in Oslo on Friday", above "Rebels will fly to Oslo for talks on Friday".
    """
    if draft.page.part != "title" or other.page.part != "text" or draft.kind is not other.kind:
        return False
    if draft.kind is Kind.SIGNING:
        mine, theirs = ((d.subject or "").lower().split()[-1:] for d in (draft, other))
        return bool(mine) and mine == theirs and not draft.when.contradicts(other.when)
    there = draft.place is not None and other.place is not None and draft.place.name == other.place.name
    first = draft.when.earliest
    return there and first is not None and first == other.when.earliest and not draft.when.contradicts(other.when)


def are_at_one_place(draft: Draft, other: Draft) -> bool:
    """Whether two mentions tell of one place, or a headline of the land of its town, or of what a lead leaves out."""
    here, there = draft.place, other.place
    title = draft.page.part == "title"
    if here is None or there is None:
        return here is not None and title and not other.hit.trigger.weak and other.sentence.index < _LEAD_SENTENCES
    if here.name == there.name:
        return True
    return title and here.name in (there.country, *_regions(draft, there))


def _regions(draft: Draft, town: Place) -> tuple[str, ...]:
    """The name of a headline's state or province, where it is in the country of a town."""
    here = draft.place
    entries = draft.page.lexicon.names.get(here.name, ()) if here is not None else ()
    return tuple(e.name for e in entries if e.kind == "region" and e.country == town.country)


def named_for_its_place(draft: Draft) -> bool:
    """Whether the words in front of an event word are its place: "the Lima talks", "the White House meeting"."""
    at = draft.start - 1
    return draft.place is not None and any(n.end == at and n.where is not None for n in draft.sentence.names)


def are_kin(draft: Draft, other: Draft) -> bool:
    """Whether a word takes up another of its own sort: "this round" takes up talks, "the meeting" what met."""
    mine, theirs = draft.hit.trigger.words, other.hit.trigger.words
    if draft.hit.verb or mine == theirs:
        return False
    return any(kin.fullmatch(mine) and kin.fullmatch(theirs) for kin in _KIN)


def deals_with_it(draft: Draft, other: Draft) -> bool:
    """Whether a sentence that opens with talks tells more of what was told before: "Discussions will include ..."."""
    if draft.hit.verb or draft.when.known or draft.participants or draft.place is not None:
        return False
    near = draft.page is other.page and 0 < draft.sentence.index - other.sentence.index <= AHEAD
    opens = not draft.page.low[draft.sentence.start : draft.start].strip(" \n\"'")
    talks = draft.hit.trigger.words.endswith("s") and _PROCESS.fullmatch(draft.hit.trigger.words) is not None
    return near and opens and talks and _THEY_DEAL_WITH.match(draft.page.low, draft.end) is not None


def is_praised(draft: Draft, other: Draft) -> bool:
    """Whether somebody says of what was just held how it was: "It was a very nice meeting"."""
    if draft.plural or draft.participants or draft.place is not None or other.status is not Status.HELD:
        return False
    near = draft.page is other.page and 0 < draft.sentence.index - other.sentence.index <= NEAR_BY
    if not near or (draft.when.known and draft.when != other.when):
        return False
    if _PRAISED_SITTING.fullmatch(draft.hit.trigger.words) is None or _IS_IN_GENERAL.match(draft.page.low, draft.end):
        return False  # "a good dialogue is in the interest of both"
    return is_told(draft, _PRAISED)


def was_in_another_office(draft: Draft, other: Draft) -> bool:
    """Whether a verb looks back on how some met when one of them was somebody else, and the other is no such event."""
    if draft.hit.trigger.pos != "past":
        return False
    dated = other.when.known and not draft.when.known
    return (dated or other.status is not Status.HELD) and _WAS_THEN.match(draft.page.low, draft.end) is not None


def is_one_to_come(draft: Draft, other: Draft) -> bool:
    """Whether words tell that an event is still to come, and the other is over: "that future summit"."""
    return other.status is Status.HELD and other.sure and is_told(draft, _TO_COME)


def same_in_a_row(draft: Draft, other: Draft) -> bool:
    """Whether both have one place in a row: "a second meeting", "the second meeting"."""
    if not draft.definite or draft.hit.verb or other.hit.verb:
        return False
    mine, theirs = (_IN_A_ROW.search(d.page.low[max(d.sentence.start, d.start - 40) : d.start]) for d in (draft, other))
    return mine is not None and theirs is not None and mine[1] == theirs[1]


def one_more_is_invited(draft: Draft) -> bool:
    """Whether a mention tells of somebody more who is asked to come: "Kenya has been invited to the talks"."""
    return draft.definite and is_told(draft, _ALSO_INVITED)


def is_invited_to_it(draft: Draft) -> bool:
    """Whether a verb of meeting tells only of the invitation: "accepted an invitation to meet with him"."""
    before = draft.page.low[max(draft.sentence.start, draft.start - 60) : draft.start]
    return draft.hit.verb and not draft.when.known and _INVITED_TO_IT.search(before) is not None


def goes_on_about(draft: Draft, other: Draft) -> bool:
    """Whether a sentence leads in with the meeting of which the one before told by a verb: "After the meeting, ..."."""
    if draft.hit.verb or not other.hit.verb or draft.sentence.index != other.sentence.index + 1:
        return False
    if draft.page is not other.page or ANY_KIND.fullmatch(draft.hit.trigger.words) is None:
        return False
    told_of = _SIDES.match(draft.page.low, draft.end) is None and FAMILY[other.kind] == FAMILY[draft.kind]
    return told_of and _LEADS_IN.fullmatch(draft.page.low, draft.sentence.start, draft.start) is not None


def another_one_is_off(draft: Draft, other: Draft) -> bool:
    """Whether one was held and the text tells of some other that was not: "They met. A planned lunch was cancelled"."""
    off = draft.sure and draft.status in (Status.CANCELLED, Status.POSTPONED) and draft.when != other.when
    a_meal = _A_MEAL.fullmatch(draft.hit.trigger.words) is not None
    a_meal &= not is_a_meal(other)
    many = _GATHERS_MANY.fullmatch(draft.hit.trigger.words) is not None and draft.place is not None
    many &= draft.hit.trigger.words != other.hit.trigger.words and draft.place != other.place
    another = not draft.definite or a_meal or many  # "the negotiations went well. This month's gathering was cancelled"
    return off and another and other.sure and other.status is Status.HELD and draft.page is other.page


def was_off_before(draft: Draft, other: Draft) -> bool:
    """Whether a verb tells of a meeting that came to nothing weeks ago, and the other is to come on days not told.

    "Chad and Mali will meet. Last month, they were scheduled to meet in Lima, but the Malians canceled."
    """
    gone = draft.when.latest is not None and draft.when.latest < draft.page.document.day - _SOME_DAYS
    off = draft.sure and draft.status in OFF and draft.hit.verb and gone
    to_come = other.status in (Status.SCHEDULED, Status.CONSIDERED) and not other.when.known
    return off and to_come and draft.page is other.page and draft.sentence is not other.sentence


def is_still_on(draft: Draft, other: Draft) -> bool:
    """Whether one is put off by its name, and the other was told just before as one that is on, or over.

    "They will hold talks on Friday. The postponed fisheries meeting might be held in May."
    """
    on = other.status is Status.HELD or (other.status is Status.SCHEDULED and other.when.known and not other.outdated)
    by_name = draft.status is Status.POSTPONED and put_off_before(draft.page, draft.sentence, draft.hit) is not None
    return on and by_name and draft.sentence is not other.sentence


def is_a_meal(draft: Draft) -> bool:
    return _A_MEAL.fullmatch(draft.hit.trigger.words) is not None


def is_a_new_meal(draft: Draft, other: Draft) -> bool:
    """Whether a meal is told of for the first time behind what was none: "They will meet. They will have dinner"."""
    if draft.definite or draft.sentence is other.sentence or _A_MEAL.fullmatch(draft.hit.trigger.words) is None:
        return False
    return _A_MEAL.fullmatch(other.hit.trigger.words) is None and draft.page is other.page


def is_no_meal(draft: Draft, other: Draft) -> bool:
    """Whether one is called a summit and the other is a meal: "He gave a dinner. The summit had been moved"."""
    a_meal = _A_MEAL.fullmatch(other.hit.trigger.words) is not None and other.series is None
    return draft.kind is Kind.SUMMIT and draft.definite and draft.sentence is not other.sentence and a_meal


def headline_of_the_paper(draft: Draft, other: Draft) -> bool:
    """Whether a headline that names no side tells of the paper that the lead says who signed: "Rebels sign truce"."""
    if draft.page.part != "title" or draft.kind is not Kind.SIGNING or other.kind is not Kind.SIGNING:
        return False
    if lands_of(draft.participants) or other.sentence.index >= _LEAD_SENTENCES or not draft.subject:
        return False
    return draft.subject.split()[-1].lower() in (other.subject or "").lower().split()


def headline_of_a_plan(draft: Draft, other: Draft) -> bool:
    """Whether a headline in the present tells what the text dates ahead, of the same people: "Kerry meets Lavrov"."""
    if draft.page.part != "title" or not draft.hit.verb or draft.hit.trigger.pos == "past" or draft.when.known:
        return False
    ahead = other.when.earliest is not None and other.when.earliest > draft.page.document.day
    return ahead and {p.name for p in draft.participants} == {p.name for p in other.participants}


def long_before_the_headline(draft: Draft, other: Draft) -> bool:
    """Whether the text looks back on a meeting of weeks ago, which a headline in the present does not tell."""
    if draft.page.part != "title" or not draft.hit.verb or draft.hit.trigger.pos == "past" or other.when.latest is None:
        return False
    return (draft.page.document.day - other.when.latest).days > _LASTS_AT_MOST


def turns_from_here(draft: Draft, other: Draft) -> bool:
    """Whether a sentence turns to another town, where the other is "here": "gathered here today. In Helsinki, ..."."""
    if draft.place is None or draft.place.kind != "city" or draft.sentence is other.sentence:
        return False
    page, start, first = draft.page, draft.sentence.start, next(iter(draft.sentence.names), None)
    if first is None or first.where is None or first.where.name != draft.place.name:
        return False
    opens = page.low.startswith(", ", first.end) and _OPENS_IN.fullmatch(page.low, start, first.start) is not None
    return opens and _IS_HERE.match(other.page.low, other.end) is not None


def on_its_own(draft: Draft) -> bool:
    """Whether the words set an event beside any told before: "after his own meeting with her", "met separately"."""
    if not draft.hit.verb:
        return is_told(draft, _ITS_OWN)
    low = draft.page.low
    before = low[max(draft.sentence.start, draft.start - 30) : draft.start]
    return (
        _SEPARATELY.match(low, draft.end, draft.sentence.end) is not None
        or _SEPARATELY_BEFORE.search(before) is not None
    )


def beside_the_others(draft: Draft) -> str | None:
    """The words that set an event beside those told before it: "also met", "his own meeting", "had met"."""
    low, first, last = draft.page.low, draft.sentence.start, draft.sentence.end
    before = [_LATER, _SEPARATELY_BEFORE] if draft.hit.verb else [_ITS_OWN, _SEPARATE, _ALSO_HELD]
    if draft.hit.verb and _SAID_BEFORE.search(low, first, draft.start) is None:  # not "he said that he had met her"
        before.append(_HAD_MET)
    match = next((m for words in before if (m := words.search(low, first, draft.start)) is not None), None)
    if match is None and draft.hit.verb:
        match = _SEPARATELY.match(low, draft.end, last) or _BEFOREHAND.match(low, draft.end, last)
    return None if match is None else (match.group(match.lastindex or 0)).strip()


def they_meet(draft: Draft, other: Draft) -> bool:
    """Whether a sentence goes on about a meeting to come that the one before it names: "They will meet on Friday."."""
    low, before = draft.page.low, draft.page.low[max(draft.sentence.start, draft.start - 60) : draft.start]
    length_told = draft.status is Status.HELD and _HOW_LONG.match(low, draft.end) is not None
    return (
        draft.hit.verb
        and draft.kind in (Kind.MEETING, Kind.SUMMIT)
        and draft.page is other.page
        and 0 < draft.sentence.index - other.sentence.index <= 2
        and (draft.status is other.status or as_it_was_planned(draft, other))
        and (draft.status is Status.SCHEDULED or length_told)
        and lands_of(draft.participants) == lands_of(other.participants)
        and THEY.search(before) is not None
        and not low.startswith(" again", draft.end)
    )


def is_named_for_the_place(draft: Draft, row: list[Draft]) -> bool:
    """Whether the draft is named for the town where one of a row is ("the Lima talks")."""
    if draft.place is None or not named_for_its_place(draft):
        return False
    return any(d.place is not None and d.place.name == draft.place.name for d in row)


def told_beside(draft: Draft, other: Draft) -> float:
    """In one sentence: "meet for talks" is one event, "a meeting after the summit" two."""
    low = draft.page.low
    between = low[min(draft.end, other.end) : max(draft.start, other.start)]
    apart = _APART.search(between)
    if (
        apart is not None
        and draft.definite
        and other.hit.verb
        and _is_of_one_between(draft, other, other.end + apart.end())
    ):
        apart = None  # "had planned to meet a day before the summit, but called off the meeting"
    if apart is not None and other.end <= draft.start and SAID.search(between, 0, apart.start()):
        apart = None  # "the talks were good, she said after the meeting"
    if WITH_A.search(between) or apart is not None or _PART_OF_IT.search(between):
        return -2.0
    if not other.hit.verb and other.end <= draft.start and DEALS_WITH.match(between):
        return -2.0  # "the meeting called for talks between ..."
    if draft.hit.verb and in_aside(draft.page, draft.sentence, other.hit, draft.start):
        return -2.0  # "Chad, which is to host a conference, will meet Togo"
    if other.hit.verb and THEIR_FIRST.fullmatch(between):
        return 3.0  # "met in Brussels on Tuesday, their first encounter in a year"
    if re.fullmatch(r"(?: [\w.'-]+){0,9} (?:for|in|at|of) (?:a |an )?(?:[\w.'-]+ ){0,4}", between) and other.hit.verb:
        return 1.6
    return 0.0


def _is_of_one_between(draft: Draft, other: Draft, end: int) -> bool:
    """Whether another event stands right behind words that end at an offset between two mentions."""
    return any(other.end < end <= h.start < draft.start and h.start - end < _NEXT_TO for h in draft.sentence.hits)


def gather_for(draft: Draft, other: Draft) -> bool:
    """Whether it is for the draft that people come together: "they gather on Friday for a summit"."""
    between = draft.page.low[other.end : draft.start]
    return _FOR_A.search(between) is not None and told_beside(draft, other) > 0
