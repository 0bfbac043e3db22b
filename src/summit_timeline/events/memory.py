"""Who was named before in a part of a document, for pronouns and phrases such as "the two leaders"."""

import functools
import re
from collections.abc import Callable, Iterable, Sequence

from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.model import Participant
from summit_timeline.events.names import Name, is_leader
from summit_timeline.events.page import Hit, Page, Sentence
from summit_timeline.events.patterns import pattern
from summit_timeline.events.zones import Zone, after_dateline, only_tells, sidelines, zone_of

_PRONOUN = pattern("who.pronoun")


_UNNAMED = pattern("who.unnamed")


_AND_HIM = pattern("who.and_him")


@functools.lru_cache(maxsize=8)
def _sides(lexicon: Lexicon) -> re.Pattern[str]:
    """The phrases for two sides; one that goes on as another ("the two" in "the two countries") is that other."""
    alone = []
    for phrase in sorted(lexicon.sides, key=len, reverse=True):
        last = phrase.rsplit(" ", 1)[-1]
        tails = [other.removeprefix(f"{last} ") for other in lexicon.sides if other.startswith(f"{last} ")]
        alone.append(re.escape(phrase) + (rf"(?! (?:{alternation(tails)})\b)" if tails else ""))
    return re.compile(rf"\b(?:{'|'.join(alone)})\b")


_MEETS_HIM = pattern("who.meets_him")


_SHE = pattern("who.she")


_SUBJECT = pattern("who.he_or_she")


_HIS = pattern("who.his")


_HE_IS = pattern("who.he_is")


_BOTH_ATTEND = pattern("who.both_attend")


_LEADS_IN = pattern("who.leads_in")


def _nearest(page: Page, zone: Zone, hit: Hit) -> re.Match[str] | None:
    """The pronoun nearest to an event word in its clause that does not only tell of it ("He said he would meet")."""
    told = [m for a, b in zone.before for m in _PRONOUN.finditer(page.low, a, b)]
    acts = [m for m in told if not only_tells(page.low[m.end() : hit.start], hit)]
    return max(acts or told, key=lambda m: m.start(), default=None)


def _can_be(person: Entry, pronoun: str, lexicon: Lexicon) -> bool:
    """Whether somebody can be "he" or "she", as far as the first name tells."""
    first = person.name.split()[0]
    if pronoun in ("she", "her") and first in lexicon.men:
        return False
    if pronoun in ("she", "her"):
        return first in lexicon.women or first in lexicon.of_both or first not in lexicon.first_names
    return first not in lexicon.women


def _actor(people: list[Name], low: str, start: int) -> Name:
    """Who acts in a sentence that names people: the first one, or the first of the main clause behind what leads in.

    "After his talks with Xi, Obama said he would ...": that is Obama.
    """
    if _LEADS_IN.match(low) is None:
        return people[0]
    main = (n for n in people if _COMMA_NEAR.search(low, 0, n.start - start) is not None)
    return next(main, people[0])


_COMMA_NEAR = pattern("who.comma_near")


class Memory:
    """Who was named before in a part, for pronouns and phrases such as "the two leaders"."""

    def __init__(self) -> None:
        self._later: list[Callable[[], None]] = []  # what is to be remembered once somebody asks: most texts never do
        self._recent: list[Entry] = []
        self._pair: list[Entry] = []
        self._sides: list[Entry] = []
        self._persons: list[Entry] = []
        self._heads: set[str] = set()
        self._leaders: list[Entry] = []
        self._he: Entry | None = None

    def note(self, participants: Sequence[Participant]) -> None:
        """Remember the participants of the latest event of two or more."""
        self._later.append(lambda: self._note(participants, ()))

    def note_sentence(self, page: Page, start: int, end: int) -> None:
        """Remember the names of a sentence and whom its "he" means."""
        self._later.append(lambda: self._note_sentence(page.names_between(start, end), page.low[start:end], start))

    def _recall(self) -> None:
        """Remember now what was noted so far, in its order."""
        for remember in self._later:
            remember()
        self._later.clear()

    def _note(self, entries: Iterable[Participant], named: Sequence[Name]) -> None:
        self._heads |= {n.who.name for n in named if n.who is not None and n.title and is_leader(n.title)}
        seen = [e for n in named for e in n.everyone]
        if seen:
            self._recent = seen
        people = list(dict.fromkeys(e for e in seen if e.kind == "person"))
        if len({e.speaks_for for e in people}) == 2 == len(people):
            self._note_pair(people)
        listed = [Entry(p.name, p.kind, speaks_for=p.represents) for p in entries]
        if len({e.speaks_for or e.name for e in listed}) > 1:
            self._note_pair(listed)

    def _note_pair(self, pair: list[Entry]) -> None:
        """Keep the latest two, and the latest two sides: "both countries" are no two people of one country."""
        self._pair = pair
        if len({e.speaks_for or e.name for e in pair if e.speaks_for is not None or e.kind != "person"}) > 1:
            self._sides = pair
        if len({e.speaks_for for e in pair if e.kind == "person"}) > 1:
            self._persons = pair
        self._note_leaders(pair)

    def _note_sentence(self, named: Sequence[Name], low: str, start: int) -> None:
        """A sentence that opens with "he" goes on about the one of the sentence before, whomever else it names."""
        self._note((), named)
        people = [n for n in named if n.who is not None and n.who.kind == "person"]
        pronoun = _SUBJECT.search(low)
        if people and (self._he is None or pronoun is None or people[0].start < start + pronoun.start()):
            self._he = _actor(people, low, start).who
        elif people and pronoun is not None and _HE_IS.fullmatch(low, pronoun.end(), people[0].start - start):
            self._he = people[0].who  # "In the years that he led the party, Blair ..."
        elif any(n.who is not None for n in named) and not people and not _HIS.search(low):
            self._he = None

    def _note_leaders(self, pair: list[Entry]) -> None:
        """Keep the latest pair of heads of state or government: "both leaders" are these, not their ministers."""
        people = [e for e in pair if e.kind == "person"]
        if len(people) == 2 and all(e.name in self._heads for e in people):
            self._leaders = pair

    def taken_up(self, page: Page, sentence: Sentence, hit: Hit, inside: list[Entry]) -> list[Entry]:
        """The people and countries that a pronoun or a phrase for both sides stands for in the event's clause."""
        if _BOTH_ATTEND.match(page.low, hit.end, sentence.end):
            return self._both(page, sentence, hit, "they")
        if sidelines(page, sentence, hit) is not None:
            return []
        zone = zone_of(page, sentence, hit)
        ahead = " ".join(page.low[a:b] for a, b in reversed(zone.before))
        words = ahead + page.low[hit.start : zone.after[1]]
        if len({e.speaks_for or e.name for e in inside}) < 2:
            found = self._both(page, sentence, hit, words)
            if found:
                return found
        pronoun = _nearest(page, zone, hit)
        if pronoun is not None and pronoun.group(1) in ("he", "she", "his", "her"):
            self._recall()
            return [p for p in self._meant(page, sentence, hit, pronoun) if p not in inside]
        if not hit.verb and _AND_HIM.search(page.low[hit.end : zone.after[1]]):
            return [
                n.who for n in sentence.names if n.who is not None and n.who.kind == "person" and n.who not in inside
            ][:1]
        if hit.verb and _MEETS_HIM.match(page.low, hit.end):
            self._recall()
            here = [n.who for n in sentence.names if n.end <= hit.start and n.who is not None]
            return [e for e in (*self._recent, *here) if e.kind == "person" and e not in inside][-1:]
        return []

    def _meant(self, page: Page, sentence: Sentence, hit: Hit, pronoun: re.Match[str]) -> list[Entry]:
        """Whom "he" or "she" in front of an event word means."""
        at = pronoun.start()
        if only_tells(page.low[pronoun.end() : hit.start], hit):
            return []  # "He added that Trump and Xi may meet"
        people = [n for n in sentence.names if n.who is not None and n.who.kind == "person"]
        before = [n for n in people if n.start < at]
        ahead = [_actor(before, page.low[sentence.start : at], sentence.start).who] if before else []
        behind = [n for n in people if n.start > hit.end and ", " in page.low[hit.end : n.start]]
        if not ahead and _LEADS_IN.match(page.low, sentence.start, at):
            comma = page.low.find(", ", hit.end, sentence.end)
            ahead = [n.who for n in behind[:1] if comma < n.start <= comma + 60]
        he = [] if self._he is None else [self._he]
        recent = [e for e in self._recent if e.kind == "person"]
        found = [e for e in (*ahead, *he, *recent) if e is not None and _can_be(e, pronoun.group(1), page.lexicon)]
        if pronoun.group(1) in ("she", "her"):
            found.sort(key=lambda e: e.name.split()[0] not in page.lexicon.women)
        return found[:1]

    def _both(self, page: Page, sentence: Sentence, hit: Hit, words: str) -> list[Entry]:
        """Those whom a phrase for two sides takes up: of this sentence where it names them, else of the latest pair."""
        phrases = _sides(page.lexicon).findall(words)
        if page.low[max(0, hit.start - 6) : hit.start] == "their ":
            phrases.append("they")
        if not phrases or (phrases == ["they"] and _UNNAMED.match(page.low, sentence.start, hit.start)):
            return []
        self._recall()
        edge = after_dateline(page, sentence)
        ahead = [n for n in sentence.names if edge <= n.start and n.end <= hit.start]
        here = list(dict.fromkeys(e for n in ahead for e in n.everyone))
        others = [e for n in ahead if not only_tells(page.low[n.end : hit.start], hit) for e in n.everyone]
        if len({e.speaks_for or e.name for e in others}) > 1:
            here = list(dict.fromkeys(others))  # not who tells of them
        if len(here) == 1 and here[0].kind == "person" and _SHE.match(page.low, sentence.start, hit.start):
            here += [e for e in self._recent if e.kind == "person" and e not in here][:1]
        if len({e.speaks_for or e.name for e in here}) < 2 and not self._pair:
            here = list(dict.fromkeys(n.who for n in sentence.names if n.who is not None and n.who.kind == "person"))
        leaders = self._leaders if any(re.search(r"leaders|presidents|premiers", p) for p in phrases) else []
        people = any(re.search(r"leader|president|minister|men|pair|they|each|the two$", p) for p in phrases)
        if not leaders and any(re.search(r"leader|president|minister|men$", p) for p in phrases):
            leaders = self._persons
        latest = leaders or (self._pair if people else self._sides or self._pair)
        chosen = here if len({e.speaks_for or e.name for e in here}) > 1 else list(latest)
        if not people:
            lands = [e for e in chosen if e.kind != "person"]
            behind = [Entry(e.speaks_for, "country", country=e.speaks_for) for e in chosen if e.speaks_for]
            return lands or behind
        return chosen
