"""Who is told to stay away from an event, by the words around his name: "without Chad", "neither X nor Y came"."""

import re

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.clauses import Parse
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern

_HE_SKIPS = pattern("who.he_skips")
_ABSENT = pattern("who.absent")
_ABSENT_OF = pattern("who.absent_of")
_DOING = pattern("who.doing")
_NEXT = pattern("who.next_away")
_LIST = 110  # characters of a list of those who stay away
_VERB_GROUP = 90  # characters in which a name's own words say that he does not come
_WILL_NOT_ATTEND = pattern("who.will_not_attend")
_NOT_THERE = pattern("who.not_there")
_AWAY = pattern("presence.away")
_LISTED = pattern("name_lists.listed")
_BUT = pattern("who.but")
_NEITHER_OF = pattern("who.neither_of_them")
_COMES = pattern("who.comes")


def is_left_out(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether somebody is told to be missing: "without Chad", "in the absence of the leaders of Chad and Togo".

    Not who only did not do something there: "without the leaders of Chad and Togo agreeing on aid".
    """
    if _DOING.match(page.flat, name.end, sentence.end) is not None:
        return False
    if _ABSENT.search(page.low[page.back(name.start, 45) : name.start]) is not None:
        return True
    return _ABSENT_OF.search(page.low, max(sentence.start, name.start - _LIST), name.start) is not None


def is_away(page: Page, sentence: Sentence, name: Name, hit: Hit) -> bool:
    """Whether the words behind a name, or behind the list that it opens, say that he, she or it does not come."""
    if _is_told_away(page, name, sentence, hit):
        return True
    away: list[Name] = []
    # from the end of the sentence, so that each name is asked once however long the list is
    for other in reversed([n for n in sentence.names if n.who is not None and n.start > name.end]):
        if _is_told_away(page, other, sentence, hit) or _lists(page, other, away):
            away.append(other)
    return _lists(page, name, away)


def _lists(page: Page, name: Name, away: list[Name]) -> bool:
    """Whether one of those who stay away follows the name in the same list."""
    return any(
        name.end < other.start < name.end + 60 and _LISTED.fullmatch(page.low, name.end, other.start) is not None
        for other in away
    )


def _is_told_away(page: Page, name: Name, sentence: Sentence, hit: Hit) -> bool:
    """Whether the words right behind a name say that he, she or it does not come."""
    if _NEITHER_OF.search(page.low, sentence.start, name.start) and _COMES.match(page.low, name.end, sentence.end):
        return True  # "neither Israel nor Iran has been invited"
    away = _AWAY.match(page.low, name.end, sentence.end)
    if away is not None and name.end < hit.start < away.end():
        away = None  # "Vega, who met Soto in Lima last year, stayed away" from something else
    from_it = away is not None and not re.search("[,;]", page.low[away.end() : max(away.end(), hit.start)])
    return from_it or _WILL_NOT_ATTEND.match(page.low[name.end : page.ahead(name.end, _VERB_GROUP)]) is not None


def person_is_away(page: Page, sentence: Sentence, land: Name) -> bool:
    """Whether it is the person behind a country who stays away: "Ukraine's Zelensky will skip the summit"."""
    person = next((n for n in sentence.names if n.start >= land.end), None)
    if person is None or person.who is None or person.who.kind != "person":
        return False
    near = page.low[land.end : person.start] in ("'s ", " ")
    return near and _WILL_NOT_ATTEND.match(page.low, person.end, person.end + _VERB_GROUP) is not None


def kept_out(page: Page, sentence: Sentence, hit: Hit) -> list[Entry]:
    """Those behind a "without" after the event word: "met in Tokyo without South Korea and the US"."""
    following = min((h.start for h in sentence.hits if h.start > hit.start), default=sentence.end)
    found: list[Entry] = []
    last = -1
    for name in sentence.names:
        if not hit.end <= name.start < following:
            continue
        doing = _DOING.match(page.flat, name.end, sentence.end) is not None
        opens = not doing and _ABSENT.search(page.low[page.back(name.start, 45) : name.start]) is not None
        goes_on = last >= 0 and _NEXT.fullmatch(page.low, last, name.start) is not None
        last = name.end if (opens or goes_on) and page.low[name.end : name.end + 2] != "'s" else -1
        if last >= 0 or (_stays_away(page, sentence, name) and not person_is_away(page, sentence, name)):
            found.extend(name.everyone)
    return found


def _stays_away(page: Page, sentence: Sentence, name: Name) -> bool:
    """Whether a clause of its own behind the event says that someone is not there: "..., but Putin will not attend"."""
    ahead = page.low[max(sentence.start, name.start - 50) : name.start]
    return _NOT_THERE.match(page.low, name.end, sentence.end) is not None and _BUT.search(ahead) is not None


def skipping(page: Page, sentence: Sentence, hit: Hit) -> Entry | None:
    """The person named whom "he" takes up who skips an event: "Vega said that he would skip the summit"."""
    before = page.low[max(sentence.start, hit.start - 60) : hit.start]
    if page.low.startswith(" with ", hit.end) or not _HE_SKIPS.search(before):
        return None
    people = (n.who for n in sentence.names if n.is_person and n.end <= hit.start)
    return next(people, None)


def apart(page: Page, away: list[Name]) -> list[Entry]:
    """Those who stay away: of "Chile's president, Luis Vega" the president, as another may come for Chile."""
    people = {n.end for n in away if n.is_person}
    theirs = [n for n in away if page.low.startswith(" of ", n.start - 4) and n.start - 4 in people]
    told = [e for n in away if n not in theirs for e in n.everyone]
    behind = {e.speaks_for for e in told if e.kind == "person"}
    return [e for e in told if e.kind == "person" or e.name not in behind]


def is_missed(parsed: Parse, index: int) -> bool:
    """Whether a phrase is of those without whom others meet: "without his foreign minister, Luis Vega"."""
    phrase = parsed.phrases[index]
    while phrase.role == "aside" and phrase.of >= 0:
        phrase = parsed.phrases[phrase.of]
    words = grammar()
    first = parsed.phrases[phrase.first]
    return first.prep in words.missing and (phrase.head == "" or phrase.head in words.groups)
