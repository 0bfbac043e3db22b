"""Who was named before in a part of a document, for pronouns and phrases such as "the two leaders"."""

import functools
import re
from collections.abc import Iterator, Sequence

from summit_timeline.events.lexicon import Entry, Lexicon, alternation
from summit_timeline.events.model import Kind, Participant
from summit_timeline.events.names.holders import is_leader
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.attach import parse
from summit_timeline.events.parse.clauses import Phrase
from summit_timeline.events.parse.page import Hit, Page, Sentence
from summit_timeline.events.parse.words import grammar
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.who.blocs import bloc_of, whose_summit_it_is
from summit_timeline.events.who.participants import is_side
from summit_timeline.events.who.staff import are_staff, land_of
from summit_timeline.events.who.told import Latest, Told, of_persons, of_sides
from summit_timeline.events.who.zones import after_dateline, is_quoted_before, only_tells, sidelines

_PRONOUN = pattern("who.pronoun")
_BRINGS_THEM = pattern("who.brings_them")
_OF_OTHERS = pattern("who.of_others")
_THREE = pattern("who.three")
_THREE_LANDS = pattern("who.three_lands")
_OLD_FOES = pattern("who.old_foes")
_OPENS_WITH_THEY = pattern("who.opens_with_they")
_GROUP_ACTS, _BY_GROUP = pattern("who.group_acts"), pattern("who.by_group")
_TWO_OF_THEM = 2
_GOES_ON = pattern("who.goes_on")
_THREE_OF_THEM = 3
_FEW = 4  # what is told last
_UNNAMED = pattern("who.unnamed")
_AND_HIM = pattern("who.and_him")
_WITH_HIM = pattern("who.with_him")
_MEETS_HIM = pattern("who.meets_him")
_SHE = pattern("who.she")
_SUBJECT = pattern("who.he_or_she")
_HIS = pattern("who.his")
_MADE_READY = pattern("who.made_ready")
_HE_IS = pattern("who.he_is")
_BOTH_ATTEND = pattern("who.both_attend")
_JOIN_THEM = pattern("who.join_them")
_HE_AND = pattern("who.he_and")
_STOOD_BESIDE, _AS_HE = pattern("who.stood_beside"), pattern("who.as_he")
_THEIR = pattern("who.their")
_LEADS_IN = pattern("who.leads_in")
_ON_A_DAY = pattern("who.on_a_day")
_WAS_THEIRS = pattern("who.was_theirs")
_COMMA_NEAR = pattern("who.comma_near")
_OPENS_WITH_HE, _HOLDS_OFFICE = pattern("receptions.he"), pattern("receptions.office")
_OPENS_ON_A_DAY, _OFFICE_OF = pattern("who.opens_on_a_day"), pattern("who.office_of")
_IN_HIS_CLAUSE, _SAYS_OF = pattern("who.in_his_clause"), pattern("who.says_of")
_ARTICLE = 4  # characters in front of what a sentence opens with: "The "
_IN = ("in", "at", "to", "from")
_PLAIN_LEADERS = words("who.plain_leaders")


@functools.lru_cache(maxsize=8)
def _sides(lexicon: Lexicon) -> re.Pattern[str]:
    """The phrases for two sides; one that goes on as another ("the two" in "the two countries") is that other."""
    alone = []
    for phrase in sorted(lexicon.sides, key=len, reverse=True):
        last = phrase.rsplit(" ", 1)[-1]
        tails = [other.removeprefix(f"{last} ") for other in lexicon.sides if other.startswith(f"{last} ")]
        alone.append(re.escape(phrase) + (rf"(?! (?:{alternation(tails)})\b)" if tails else ""))
    return re.compile(rf"\b(?:{'|'.join(alone)})\b")


def _nearest(page: Page, phrases: Sequence[Phrase], hit: Hit) -> re.Match[str] | None:
    """The pronoun nearest to an event word among its sides: "he", or that of "his talks"."""
    own = grammar().own
    ahead = [p for p in phrases if p.start < hit.start]
    ahead = [
        p
        for p in ahead
        if p.pronoun or (p.opener in ("his", "her", "their") and p.head in own) or any(h is hit for h in p.hits)
    ]
    found = (_PRONOUN.search(page.low, p.start, min(p.end, hit.start)) for p in reversed(ahead))
    return next((m for m in found if m is not None), None)


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


def _opens_with_theirs(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether a sentence is of "their last session", where two sides or nobody is named in front of it.

    Not "After their two-day summit, X said", nor "X left after their two-day summit".
    """
    found = _THEIR.search(page.low, max(sentence.start, hit.start - 40), hit.start)
    if found is None or _LEADS_IN.match(page.low, sentence.start, hit.start) is not None:
        return False
    ahead = {e.speaks_for or e.name for n in sentence.names if n.end <= found.start() for e in n.everyone}
    return len(ahead) != 1


def _are_unnamed(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether "they" are some ministers or envoys of whom the sentence does not tell whose they are."""
    ahead = {e.speaks_for or e.name for n in sentence.names if n.end <= hit.start for e in n.everyone}
    return len(ahead) < 2 and _UNNAMED.match(page.low, sentence.start, hit.start) is not None


def _of_clause_before(page: Page, sentence: Sentence, hit: Hit, here: list[Entry]) -> list[Entry]:
    """Of more than two people, those of the clause on which an event hangs: "X left, but Y hugged Z as they met"."""
    if sum(e.kind == "person" for e in here) <= _TWO_OF_THEM:
        return here
    parsed = parse(page, sentence)
    at = parsed.clause_of(hit)
    if at < 0 or parsed.clauses[at].link != "sub" or parsed.clauses[at].parent < 0:
        return here
    names = (n for p in parsed.phrases if p.clause == parsed.clauses[at].parent for n in p.names)
    near = [e for e in dict.fromkeys(e for n in names for e in n.everyone) if e in here]
    return near if any(e.kind == "person" for e in near) else here


def _people(told: Told) -> list[Name]:
    return [n for n in told.named if n.who is not None and n.who.kind == "person"]


def _is_plain(told: Told, page: Page) -> bool:
    """Whether a sentence says by itself whom "he" means after it."""
    people = _people(told)
    if not people:
        return any(n.who is not None for n in told.named) and not _HIS.search(page.low, told.start, told.end)
    pronoun = _SUBJECT.search(page.low, told.start, told.end)
    return pronoun is None or people[0].start < pronoun.start()


def _he_after(told: Told, page: Page, he: Entry | None) -> Entry | None:
    """Whom "he" means after a sentence, and whom it meant before."""
    people, low = _people(told), page.low[told.start : told.end]
    if not people:
        return None if _is_plain(told, page) else he
    if he is None or _is_plain(told, page):
        return _actor(people, low, told.start).who
    pronoun = _SUBJECT.search(low)
    if pronoun is not None and _HE_IS.fullmatch(low, pronoun.end(), people[0].start - told.start):
        return people[0].who  # "In the years that he led the party, Blair ..."
    return he


def _land(entry: Entry) -> str | None:
    """The country or body of countries that an entry is, or that a person speaks for."""
    if entry.kind == "person":
        return entry.speaks_for
    return entry.name if entry.kind == "country" or is_side(entry.name) else None


def _opens_with_holder(page: Page, start: int, land: Name) -> bool:
    """Whether a sentence opens with somebody told by country and office alone: "Chad's king", "The Chadian king".

    A day may stand in front ("On Monday, Chad's king"), and the country behind the office ("The king of Chad").
    """
    if land.who is None or land.who.kind != "country" or land.who.form not in ("name", "adjective"):
        return False
    on_a_day = _OPENS_ON_A_DAY.match(page.low, start, land.start)
    first = start if on_a_day is None else on_a_day.end()
    if _OFFICE_OF.fullmatch(page.low, first, land.start) is not None:
        return not page.low.startswith("'s", land.end)
    return land.start - first <= _ARTICLE and _HOLDS_OFFICE.match(page.flat, land.end) is not None


def _stood_beside(page: Page, name: Name, at: int) -> bool:
    """Whether what follows somebody is told of him, beside whom another one is: "X stood beside Y at noon as he"."""
    if _AS_HE.fullmatch(page.low, name.end, at) is None:
        return False
    return _STOOD_BESIDE.search(page.low, max(0, name.start - 60), name.start) is not None


def _is_told_of(page: Page, one: Name, other: Name, at: int) -> bool:
    """Whether "he" is somebody of whom another one tells: "Vega said that Soto would quit after he met X"."""
    within = _IN_HIS_CLAUSE.search(page.low, other.end, at) is not None
    return within and _SAYS_OF.search(page.low, one.end, other.start) is not None


class Memory:
    """Who was named before in a part, for pronouns and phrases such as "the two leaders".

    What is noted is read only where somebody asks, and no further back than it takes to answer: most texts never ask.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._told: list[Told] = []
        self._recent = Latest(lambda told: told.seen)
        self._pair = Latest(lambda told: told.pair)
        self._sides = Latest(of_sides)
        self._trio = Latest(lambda told: told.three)
        self._persons = Latest(of_persons)
        self._coupled = Latest(lambda told: told.coupled)
        self._two = Latest(lambda told: told.two)
        self._lands: dict[str, None] = {}  # of which the text has told
        self._lands_of = 0  # in how many of what is told
        self._leaders = Latest(self._of_leaders)
        self._he: tuple[int, Entry | None] = (0, None)  # how many are told of so far, and whom "he" means after them

    def note(self, participants: Sequence[Participant]) -> None:
        """Remember the participants of the latest event of two or more."""
        at = self._told[-1].end if self._told else 0
        self._told.append(Told(None, at, at, tuple(participants)))

    def note_sentence(self, start: int, end: int) -> None:
        """Remember the names of a sentence and whom its "he" means."""
        self._told.append(Told(self._page, start, end))

    def _of_leaders(self, told: Told) -> list[Entry]:
        """A pair of heads of state or government: "both leaders" are these, not their ministers."""
        pair = told.pair
        people = [e for e in pair if e.kind == "person"]
        heads = self._heads
        return pair if len(people) == 2 and all(heads.get(e.name, told.end) < told.end for e in people) else []

    @functools.cached_property
    def _heads(self) -> dict[str, int]:
        """The heads of state or government, and where each is first named with the title."""
        first: dict[str, int] = {}
        for name in self._page.names.titled:
            if name.who is not None and is_leader(name.office):
                first.setdefault(name.who.name, name.start)
        return first

    def land_of_story(self, before: Sequence[Name], known: Sequence[Entry]) -> str | None:
        """The only country of which the text has told, besides those of who is known to take part: that of its story.

        `before` are the names in front in the same sentence.
        """
        of_known = {e.speaks_for or e.name for e in known}
        here = (land for n in before for e in n.everyone if (land := _land(e)) is not None)
        lands = {land for land in (*here, *self._lands_told()) if not is_side(land) and land not in of_known}
        return lands.pop() if len(lands) == 1 else None

    def _lands_told(self) -> dict[str, None]:
        """The countries of which the text has told so far, each sentence looked at once."""
        for told in self._told[self._lands_of :]:
            self._lands.update(dict.fromkeys(filter(None, map(_land, told.seen))))
        self._lands_of = len(self._told)
        return self._lands

    def land_of_holder(self) -> str | None:
        """The country whose office holder the last sentences are about, if they name nobody: "Chad's king left. He"."""
        for told in reversed(self._told[-_FEW:]):
            if told.page is None:
                continue
            first = next(iter(told.named), None)
            if told.persons:
                return None
            if first is not None and _opens_with_holder(told.page, told.start, first):
                return first.who.name if first.who is not None else None
            if _OPENS_WITH_HE.match(told.page.flat, told.start) is None:
                return None
        return None

    def he_or_she(self, pronoun: str) -> list[Entry]:
        """Whom "he" or "she" means after all that is told."""
        he = self._meant_by_he()
        return [] if he is None or not _can_be(he, pronoun, self._page.lexicon) else [he]

    def _meant_by_he(self) -> Entry | None:
        """Whom "he" means after all that is told: a sentence that opens with "he" goes on about the one before."""
        known, he = self._he
        pending: list[Told] = []
        for told in reversed(self._told[known:]):
            pending.append(told)
            if told.page is not None and _is_plain(told, told.page):
                he = None
                break
        for told in reversed(pending):
            if told.page is not None:
                he = _he_after(told, told.page, he)
        self._he = (len(self._told), he)
        return he

    def taken_up(
        self, page: Page, sentence: Sentence, hit: Hit, inside: list[Entry], phrases: Sequence[Phrase]
    ) -> list[Entry]:
        """The people and countries that pronouns and phrases for both sides stand for, among those of the sides."""
        if _BOTH_ATTEND.match(page.low, hit.end, sentence.end):
            return self._both(page, sentence, hit, "they")
        if _JOIN_THEM.search(page.low, sentence.start, hit.start):
            return self._both(page, sentence, hit, "they")
        if sidelines(page, sentence, hit) is not None:
            return []
        told = [p for p in phrases if not _OF_OTHERS.match(page.low, p.end)]
        words = " ".join("they" if p.pronoun == "both" else page.low[p.start : p.end] for p in told)
        if not inside and any(_THREE.fullmatch(page.low, p.start, p.end) for p in phrases):
            return self._all_three(page, sentence, hit, words)
        bloc = [] if inside else (whose_summit_it_is(page, sentence, hit) or bloc_of(page, sentence, phrases))
        if bloc:
            return bloc
        if len({e.speaks_for or e.name for e in inside}) < 2:
            found = self._both(page, sentence, hit, words)
            if found:
                return [*found, *(self._him(sentence, hit, found) if _MEETS_HIM.match(page.low, hit.end) else [])]
        else:
            beside = self._beside(page, hit, phrases, inside)
            if beside:
                return beside
        spoken_to = self._spoken_to(page, sentence, hit, phrases, inside)
        if spoken_to is not None:
            return spoken_to
        pronoun = _nearest(page, phrases, hit)
        if pronoun is not None and pronoun.group(1) in ("he", "she", "his", "her"):
            return [p for p in self._meant(page, sentence, hit, pronoun) if p not in inside]
        if not hit.verb and _AND_HIM.search(page.low[hit.end : sentence.end]):
            people = (n.who for n in sentence.names if n.who is not None and n.who.kind == "person")
            found = [e for e in people if e not in inside][:1]
            return found or (self._him(sentence, hit, inside) if _WITH_HIM.match(page.low, hit.end) else [])
        if _MEETS_HIM.match(page.low, hit.end) and (hit.verb or page.low.startswith(" him", hit.end)):
            return self._him(sentence, hit, inside)  # "thanked her for meeting him"
        return []

    def _beside(self, page: Page, hit: Hit, phrases: Sequence[Phrase], known: list[Entry]) -> list[Entry]:
        """The two whom others meet beside somebody named: "had dinner with both men and the king"."""
        sides = _sides(page.lexicon)
        with_both = (p for p in phrases if p.prep == "with" and p.start > hit.end)
        told = (p for p in with_both if _OF_OTHERS.match(page.low, p.end) is None)
        words = next((page.low[p.start : p.end] for p in told if sides.fullmatch(page.low, p.start, p.end)), "")
        return [e for e in self._latest([words], True, []) if e not in known] if words else []

    def _spoken_to(
        self, page: Page, sentence: Sentence, hit: Hit, phrases: Sequence[Phrase], known: Sequence[Entry]
    ) -> list[Entry] | None:
        """Whom somebody speaks to there: "Vega said Soto had told him at a meeting"; None where no pronoun tells."""
        told = (
            p
            for p in phrases
            if page.low[p.start : p.end] in ("him", "her") and (p.role == "object" or p.prep == "with")
        )
        pronoun = next((p for p in told if p.end < hit.start), None)
        if pronoun is None or hit.verb or hit.kind is Kind.PRESS or not any(e.kind == "person" for e in known):
            return None
        here = [n.who for n in reversed(sentence.names) if n.end <= pronoun.start and n.who is not None]
        people = (e for e in (*here, *self._candidates([])) if e.kind == "person" and e not in known)
        return [e for e in people if _can_be(e, page.low[pronoun.start : pronoun.end], page.lexicon)][:1]

    def _him(self, sentence: Sentence, hit: Hit, known: Sequence[Entry]) -> list[Entry]:
        """Whom "him" means behind a verb of meeting: the one named last who is none of those who meet him."""
        here = [n.who for n in sentence.names if n.end <= hit.start and n.who is not None]
        return [e for e in (*self._recent.of(self._told), *here) if e.kind == "person" and e not in known][-1:]

    def _meant(self, page: Page, sentence: Sentence, hit: Hit, pronoun: re.Match[str]) -> list[Entry]:
        """Whom "he" or "she" in front of an event word means."""
        at = pronoun.start()
        people = [n for n in sentence.names if n.who is not None and n.who.kind == "person"]
        before = [n for n in people if n.start < at and not is_quoted_before(page, sentence, n, at)]
        actor = _actor(before, page.low[sentence.start : at], sentence.start).who if before else None
        if before and _MADE_READY.search(page.low, sentence.start, at) is not None:
            actor = before[-1].who  # "prepared Soto for his meeting with Vega"
        if len(before) > 1 and _is_told_of(page, before[0], before[1], at):
            actor = before[1].who
        others = [n.who for n in reversed(before) if n.who is not None and n.who is not actor]
        ahead = [] if actor is None else [actor, *others]
        if len(before) > 1 and _stood_beside(page, before[-1], at):
            ahead = list(before[-1].everyone)  # "X stood beside Y as he signed"
        behind = [n for n in people if n.start > hit.end and ", " in page.low[hit.end : n.start]]
        acts = pronoun.group(1) in ("he", "she") and _ON_A_DAY.fullmatch(page.low, sentence.start, at)
        if not ahead and not acts and _LEADS_IN.match(page.low, sentence.start, at):
            comma = page.low.find(", ", hit.end, sentence.end)
            goes_on = _GOES_ON.match(page.low, comma + 2) is not None  # "he attends a summit, where he meets X"
            ahead = [n.who for n in behind[:1] if n.who is not None and comma < n.start <= comma + 60 and not goes_on]
        found = [e for e in self._candidates(ahead) if _can_be(e, pronoun.group(1), page.lexicon)]
        if pronoun.group(1) in ("she", "her"):
            found.sort(key=lambda e: e.name.split()[0] not in page.lexicon.women)
        return found[:1]

    def _candidates(self, ahead: list[Entry]) -> Iterator[Entry]:
        yield from ahead
        he = self._meant_by_he()
        if he is not None:
            yield he
        yield from (e for e in self._recent.of(self._told) if e.kind == "person")

    def _both(self, page: Page, sentence: Sentence, hit: Hit, words: str) -> list[Entry]:
        """Those whom a phrase for two sides takes up: of this sentence where it names them, else of the latest pair."""
        phrases = _sides(page.lexicon).findall(_OLD_FOES.sub("", words))
        theirs = page.low.endswith("their ", sentence.start, hit.start) or _opens_with_theirs(page, sentence, hit)
        theirs = theirs or (not hit.verb and _WAS_THEIRS.match(page.low, hit.end, sentence.end) is not None)
        if theirs:
            phrases.append("they")
        if not phrases or (phrases == ["they"] and _are_unnamed(page, sentence, hit)):
            return []
        if phrases == ["they"] and _OPENS_WITH_THEY.match(page.low, sentence.start) is not None:
            group = self._group_before()
            if group is not None:
                return group
        edge = after_dateline(page, sentence)
        ahead = [n for n in sentence.names if edge <= n.start and n.end <= hit.start]
        ahead = _but_where_they_are([n for n in ahead if not is_quoted_before(page, sentence, n, hit.start)])
        here = list(dict.fromkeys(e for n in ahead for e in n.everyone))
        if self._acts_on(page, sentence, hit):
            ahead, here = [], []
        others = [e for n in ahead if not only_tells(page.low[n.end : hit.start], hit) for e in n.everyone]
        if len({e.speaks_for or e.name for e in others}) > 1:
            here = list(dict.fromkeys(others))  # not who tells of them
        here = _of_clause_before(page, sentence, hit, here)
        if len(here) == 1 and here[0].kind == "person" and _SHE.match(page.low, sentence.start, hit.start):
            here += [e for e in self._recent.of(self._told) if e.kind == "person" and e not in here][:1]
        if len({e.speaks_for or e.name for e in here}) < 2 and not self._pair.of(self._told):
            here = list(dict.fromkeys(n.who for n in sentence.names if n.who is not None and n.who.kind == "person"))
        people = any(re.search(r"leader|president|minister|men|pair|they|each|the two$", p) for p in phrases)
        two = list(dict.fromkeys(e for e in here if e.kind == "person"))
        enough = len({e.speaks_for or e.name for e in here}) > 1 or (people and len(two) == 2)
        chosen = (people and self._pair_of_one(here)) or (here if enough else self._latest(phrases, people, here))
        if not people:
            return [e for e in chosen if e.kind != "person"] or list(filter(None, map(land_of, chosen)))
        staff = any(are_staff(phrase) for phrase in phrases) or are_staff(words)
        return list(dict.fromkeys(filter(None, map(land_of, chosen)))) if staff else chosen

    def _group_before(self) -> list[Entry] | None:
        """Who "they" are behind a sentence on a group: "Two men talked. The Democrats left. They ..."; None: no group.

        Empty where nobody of the group is named. A sentence that names two people, or tells of an event, is of these.
        """
        told = self._told[-1] if self._told else None
        if told is None or told.page is None or told.pair or len(told.persons) > 1:
            return None
        if len(self._told) > 1 and self._told[-2].start >= told.start and self._told[-2].pair:
            return None
        low = told.page.low
        group = _GROUP_ACTS.match(low, told.start, told.end) or _BY_GROUP.search(low, told.start, told.end)
        if group is None:
            return None
        first, last = group.span("group")
        return [e for n in told.named if first <= n.start and n.end <= last for e in n.everyone]

    def _pair_of_one(self, here: list[Entry]) -> list[Entry]:
        """The two of whom the text told last, where a sentence names only one of them, beside a body.

        "Vega and Soto talked. Vega is at the General Assembly, so they will meet on Friday."
        """
        people = {e.name for e in here if e.kind == "person"}
        bodies = all(e.kind in ("person", "organisation", "group") for e in here)
        if len(people) != 1 or len(here) == 1 or not bodies:
            return []
        two = [e for e in self._two.of(self._told) if e.kind == "person"]
        return two if people < {e.name for e in two} else []

    def _all_three(self, page: Page, sentence: Sentence, hit: Hit, words: str) -> list[Entry]:
        """Those whom "the three" takes up: three who are named in front of it, else the latest three."""
        here = list(dict.fromkeys(e for n in sentence.names if n.end <= hit.start for e in n.everyone))
        people = [e for e in here if e.kind == "person"]
        chosen = people if len(people) == _THREE_OF_THEM else self._trio.of(self._told)
        if _THREE_LANDS.search(words) is None:
            return chosen
        lands = [e for e in chosen if e.kind != "person"]
        return lands or [Entry(e.speaks_for, "country", country=e.speaks_for) for e in chosen if e.speaks_for]

    def _acts_on(self, page: Page, sentence: Sentence, hit: Hit) -> bool:
        """Whether those in front of the phrase for two sides bring these to it: "persuaded the two men to meet"."""
        return hit.verb and _BRINGS_THEM.search(page.low, sentence.start, hit.start) is not None

    def _latest(self, phrases: list[str], people: bool, here: list[Entry]) -> list[Entry]:
        """The latest pair of those whom the phrases can mean: leaders, two people, or two sides.

        `here` are those whom the sentence itself names, too few to be meant alone.
        """
        couple = self._he_and_another() if people else []
        if couple:
            return couple
        leaders: list[Entry] = []
        if any(re.search(r"leaders|presidents|premiers", p) for p in phrases):
            leaders = self._leaders.of(self._told)
        if not leaders and any(re.search(r"leader|president|minister|men$", p) for p in phrases):
            leaders = self._persons.of(self._told)
        if leaders:
            return leaders
        if people and any(re.fullmatch(r"(?:the )?two(?: men)?|the pair", p) for p in phrases):
            latest = next((t for t in reversed(self._told[-_FEW:]) if len(t.persons) > 1 or t.pair), None)
            if latest is not None and not latest.pair and len(latest.persons) == _TWO_OF_THEM:
                return latest.persons  # of one country
            if latest is not None and latest.couple:
                return latest.couple
        found = (people and self._pair.of(self._told)) or self._sides.of(self._told) or self._pair.of(self._told)
        clear = any(phrase not in ("they", "each other") for phrase in phrases)
        if all(p in _PLAIN_LEADERS for p in phrases) and sum(e.kind == "person" for e in found) == 1:
            return []  # "before Vega leaves for Japan. The leaders met": these are no two countries
        found = found or (self._coupled.of(self._told) if clear else [])
        found = found or (self._two.of(self._told) if people else []) or (self._only_lands(here) if clear else [])
        return found or (self._pair_behind() if people and clear else [])

    def _pair_behind(self) -> list[Entry]:
        """The two whom a report that opens with "the two leaders" names right behind."""
        at = self._told[-1].end if self._told else 0
        first = self._page.sentence_at(at) if self._told else -1
        if any(told.persons for told in self._told):
            return []
        spans = self._page.spans[first + 2 : first + 2 + _FEW // 2]
        pairs = (Told(self._page, start, end).pair for start, end in spans)
        return next((pair for pair in pairs if pair), [])

    def _he_and_another(self) -> list[Entry]:
        """The two of whom the sentence before tells with a pronoun for one of them: "He and President Vega agreed"."""
        told = self._told[-1] if self._told else None
        if told is None or told.page is None:
            return []
        for name in _people(told):
            found = _HE_AND.search(told.page.low, max(told.start, name.start - 60), name.start)
            if found is not None:
                lexicon, pronoun = told.page.lexicon, found.group("he")
                before = (e for t in reversed(self._told[-_FEW:]) for e in t.persons)
                people = (*self._candidates([]), *before)
                known = [e for e in people if e != name.who and _can_be(e, pronoun, lexicon)]
                if pronoun == "she":
                    known.sort(key=lambda e: e.name.split()[0] not in lexicon.women)
                return [*known[:1], *name.everyone] if known else []
        return []

    def _only_lands(self, here: list[Entry]) -> list[Entry]:
        """The two countries of which alone the text has told so far: "the two sides", "both countries"."""
        told = self._lands if len(self._lands) > _TWO_OF_THEM else self._lands_told()
        lands = dict.fromkeys([*told, *filter(None, map(_land, here))])
        return [Entry(land, "country", country=land) for land in lands] if len(lands) == 2 else []


def _but_where_they_are(names: list[Name]) -> list[Name]:
    """The names without the country in which two sides are: "Vega and Soto met in Mali; both sides agreed"."""
    others = [n for n in names if n.before not in _IN or n.who is None or n.who.kind != "country"]
    sides = {e.speaks_for or e.name for n in others for e in n.everyone}
    return others if len(sides) > 1 else names
