"""Who says "I", "we" or "my" in a quotation, by the words of saying in front of it or behind it: no spokesman."""

import re
from collections.abc import Sequence

from summit_timeline.events.lexicon import Entry
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.who.memory import Memory
from summit_timeline.events.who.staff import land_of

_OF_ONE, _OF_MANY = ("i", "my"), ("we", "our")
_NO_SUBJECT = pattern("quoted.no_subject")
_HE_SAYS, _SAYS, _SAID_BY = pattern("quoted.he_says"), pattern("quoted.says"), pattern("quoted.said_by")
_NOTE_ENDS = pattern("quoted.note_ends")
_FAR = 160  # characters within which a speaker is told beside a quotation
_LAST = 700  # characters within which somebody was told to say something before
_MOST = 1500  # characters of a quotation


def quoted_speaker(
    page: Page, sentence: Sentence, hit: Hit, phrases: Sequence[Phrase], known: Sequence[Entry], memory: Memory
) -> list[Entry]:
    """Who speaks of an event as his own in a quotation: '"I met the king," Vega said', '"Had a good call with Soto"'.

    Nobody where the words of saying name nobody: '"I met the king," one official said'.
    """
    opens = _opening(page, hit.start)
    whose = "" if opens < 0 else _whose(page, max(opens + 1, sentence.start), hit, phrases)
    if not whose or (not known and (hit.verb or whose not in _OF_ONE)):
        return []  # "we will be meeting": with whom is not told
    closes = page.flat.find('"', hit.end, hit.end + _MOST)
    if closes < 0 or "\n" in page.flat[hit.end : closes]:
        return []
    end = closes + 1 + _outside(page.flat[closes + 1 : closes + 1 + _FAR])
    behind = _teller(page, closes + 1, end, memory)
    start = max(page.flat.rfind("\n", 0, opens), page.flat.rfind('"', 0, opens)) + 1
    found = behind if behind is not None else _teller(page, max(start, opens - _FAR), opens, memory)
    if whose in _OF_MANY and not any(e.kind == "person" for e in known):
        found = list(filter(None, map(land_of, found or ())))  # "we have met Chile's envoys": his country has
    return [e for e in found or () if e not in known]


def _opening(page: Page, at: int) -> int:
    """Where the quotation opens in which an offset stands; -1 outside of one."""
    line = page.flat.rfind("\n", 0, at) + 1
    return page.flat.rfind('"', line, at) if page.flat.count('"', line, at) % 2 == 1 else -1


def _whose(page: Page, start: int, hit: Hit, phrases: Sequence[Phrase]) -> str:
    """By which word an event is of who speaks: "I met", "my meeting with"; "i" too where he leaves it out."""
    for phrase in phrases:
        if phrase.pronoun in (*_OF_ONE, *_OF_MANY):
            return phrase.pronoun
        if phrase.opener in (*_OF_ONE, *_OF_MANY) and hit in phrase.hits:
            return phrase.opener
    told = page.low.startswith(" with ", hit.end) or (not hit.verb and _NOTE_ENDS.match(page.low, hit.end) is not None)
    return "i" if told and _NO_SUBJECT.fullmatch(page.low, start, hit.start) is not None else ""


def _outside(text: str) -> int:
    """How far the words outside of quotations go, up to the end of their line."""
    found = re.search(r'["\n]', text)
    return len(text) if found is None else found.start()


def _teller(page: Page, start: int, end: int, memory: Memory) -> list[Entry] | None:
    """Who is told to say something between two offsets; nobody where no name is told; None without such words."""
    if _SAYS.search(page.low, start, end) is None:
        return None
    for name in page.names_between(start, end):
        if name.is_person and (
            _SAYS.match(page.low, name.end, end) or _SAID_BY.search(page.low, max(start, name.start - 60), name.start)
        ):
            spokesman = name.who is not None and name.who.name in page.names.spokespeople
            return [] if spokesman else list(name.everyone)
    he = _HE_SAYS.search(page.low, start, end)
    return [] if he is None else (_last_teller(page, start) or memory.he_or_she(he.group("he")))


def _last_teller(page: Page, at: int) -> list[Entry]:
    """The one named last in front of words of saying, who then is "he" in "he said" beside a quotation."""
    for name in page.names.before(at):
        if name.start < at - _LAST:
            break
        if name.is_person and _SAYS.match(page.low, name.end, name.end + _FAR):
            return list(name.everyone)
    return []
