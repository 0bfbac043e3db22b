"""A part of a document made ready for reading: its sentences with event words, with names, days and clauses."""

import bisect
import datetime as dt
import functools
import itertools
import re
from typing import TYPE_CHECKING

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.events.lexicon import Entry, Lexicon, Trigger
from summit_timeline.events.model import Document, Kind, Participant, Place, Relation, Status
from summit_timeline.events.names.name import Name
from summit_timeline.events.names.reader import Names
from summit_timeline.events.parse.appositions import appositions
from summit_timeline.events.parse.long_names import with_long_names
from summit_timeline.events.parse.receptions import receptions, verbs_of_receiving
from summit_timeline.events.parse.works import in_name_of_work
from summit_timeline.events.text.patterns import pattern, words
from summit_timeline.events.text.pieces import pieces_of
from summit_timeline.events.text.sentences import lowered, plain, sentences, unwrapped

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_MOST_HITS = 16  # a sentence with more event words is a list or no sentence at all

LEAD = 400  # characters at the start of a report in which it may tell its own day
_SEEN_BEHIND = 600  # characters behind a time mention, more than those that can tell how it is read

# tag, pattern, cost, and what a sentence holds in which the pattern can match
_BREAKS = (
    ("stop", pattern("breaks.semicolon"), 2.0, (";",)),
    ("stop", pattern("breaks.dash"), 1.2, ("- ", "--", "...", ": ")),
    ("say", pattern("breaks.say"), 1.0, ()),
    ("stop", pattern("breaks.because"), 1.2, words("breaks.because_words")),
    ("time", pattern("breaks.time"), 1.7, words("breaks.time_words")),
    ("relative", pattern("breaks.relative"), 0.8, (" wh", " that")),
    ("clause", pattern("breaks.clause"), 0.8, words("breaks.clause_words")),
    ("stop", pattern("breaks.since"), 1.2, (" since ",)),
    ("comma", pattern("breaks.comma_and"), 0.6, (", and", ", with", "ing")),
    ("comma", pattern("breaks.comma"), 0.3, (",",)),
)
SUBORDINATE = pattern("page.subordinate")
_VERBS = pattern("page.verbs")
_BE = pattern("page.be")
_GERUND = pattern("page.gerund")
_TO_VERB = pattern("page.to_verb")
_NOUN_BEFORE = pattern("page.noun_before")
_COUNTED = pattern("page.counted")
MODAL = pattern("page.modal")
_DAY_OF_IT = pattern("page.day_of_it")


@attrs.frozen
class Break:
    """A boundary between clauses and its strength; `tag` is "stop", "say", "time", "relative", "clause" or "comma"."""

    start: int
    end: int
    cost: float
    tag: str


@attrs.frozen
class Hit:
    """An event word at its place; `verb` tells how it is used there."""

    start: int
    end: int
    trigger: Trigger
    verb: bool

    @property
    def kind(self) -> Kind:
        """The kind of event that the word names."""
        return self.trigger.kind


@attrs.frozen(eq=False)
class Sentence:
    """A sentence with event words: offsets are those of the whole part."""

    index: int
    start: int
    end: int
    hits: tuple[Hit, ...]
    names: tuple[Name, ...]
    mentions: tuple[TimeMention, ...]
    breaks: tuple[Break, ...]
    verbs: tuple[int, ...]

    def crossing(self, a: int, b: int) -> float:
        """What it costs to go from offset `a` to offset `b`: the clause boundaries in between.

        A relative clause right after the first of the two belongs to it ("the summit that they will hold on Friday").
        """
        if a > b:
            a, b = b, a
        return sum(
            0.2 if k.tag == "relative" and k.start - a <= 1 else k.cost
            for k in self.breaks
            if k.start >= a and k.end <= b
        )

    def clause(self, at: int, least: float = 0.6) -> tuple[int, int]:
        """The clause that holds offset `at`, bounded by boundaries of at least this cost."""
        first = max((k.end for k in self.breaks if k.cost >= least and k.end <= at), default=self.start)
        last = min((k.start for k in self.breaks if k.cost >= least and k.start >= at), default=self.end)
        return first, last

    def opener(self, at: int, least: float = 0.6) -> Break | None:
        """The boundary that opens the clause that holds offset `at`; None at the start of the sentence."""
        return max((k for k in self.breaks if k.cost >= least and k.end <= at), key=lambda k: k.end, default=None)


@attrs.frozen(eq=False)
class Page:
    """The title or the text of a document: `flat` has plain quotes, `low` is in lower case, offsets are equal."""

    part: str
    text: str
    flat: str
    low: str
    document: Document
    lexicon: Lexicon
    spans: tuple[tuple[int, int], ...]
    names: Names
    mentions: tuple[TimeMention, ...]
    sentences: tuple[Sentence, ...]

    def names_between(self, start: int, end: int) -> tuple[Name, ...]:
        """The names that start in [start, end)."""
        return self.names.between(start, end)

    def sentences_with(self, finder: "AhoCorasick") -> set[int]:
        """The indexes of the sentences in which one of the words of an automaton begins."""
        return {self.sentence_at(start) for _, start, _ in finder.find_matches_as_indexes(self.low)}

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence in which an offset lies."""
        return max(0, bisect.bisect(self.spans, (offset, len(self.text))) - 1)

    def back(self, offset: int, reach: int) -> int:
        """The offset so many characters in front of another one, or where the sentence of that starts."""
        return max(self.spans[self.sentence_at(offset)][0], offset - reach)

    def ahead(self, offset: int, reach: int) -> int:
        """The offset so many characters behind another one, or where the sentence of that ends."""
        return min(self.spans[self.sentence_at(offset)][1], offset + reach)


@attrs.frozen
class Circle:
    """Among whom an event is, and whether it is told as one that is held.

    `public` tells that an office or a matter of state is named, `private` that it is a circle of its own, `held` that
    its noun is what somebody holds, opens, calls off and the like, `prose` that its sentence has a verb.
    """

    public: bool = False
    private: bool = False
    held: bool = False
    prose: bool = True


@attrs.frozen(eq=False, kw_only=True)
class Draft:
    """What was read of one event word, before it is linked to the others of its document.

    `start` to `end` are the words that name the event; `definite` tells that they take something up ("the talks").
    `denied` is an event that the text says will not be. `former` and `outdated` have a
    day that was given up, or may have been. `moved` draws the new days of the event of the draft before it.
    """

    page: Page
    sentence: Sentence
    hit: Hit
    start: int
    end: int
    kind: Kind
    status: Status
    sure: bool = True
    when: When = UNKNOWN
    mention: TimeMention | None = None
    place: Place | None = None
    entries: tuple[Entry, ...] = ()
    participants: tuple[Participant, ...] = ()
    absent: tuple[Participant, ...] = ()
    subject: str | None = None
    series: str | None = None
    ordinal: int | None = None
    relations: tuple[Relation, ...] = ()
    definite: bool = False
    plural: bool = False
    fresh: bool = False
    formal: bool = False
    former: bool = False
    outdated: bool = False
    denied: bool = False
    moved: bool = False
    circle: Circle = Circle()
    antecedent: "Draft | None" = None


def has_event_word(text: str, lexicon: Lexicon) -> bool:
    """Whether a word stands in the text that can name an event: a quick look, before vetoes."""
    return bool(_trigger_hits(lowered(plain(text)), lexicon))


def read_page(
    part: str, text: str, document: Document, lexicon: Lexicon, known: Names | None = None, *, always: bool = False
) -> Page | None:
    """The part made ready, or None where it holds no event word.

    With `always`, a part whose event words all turn out to be none is made ready too, for its names.
    """
    flat = plain(text)
    low = lowered(flat)
    found = _trigger_hits(low, lexicon)
    received = verbs_of_receiving(flat)
    if not found and not received:
        return None
    spans = _after_dateline(flat, part, sentences(flat))
    joined = unwrapped(flat, spans)
    if joined != flat:  # what is read goes by single spaces
        flat, low = joined, lowered(joined)
        found, received = _trigger_hits(low, lexicon), verbs_of_receiving(flat)
    judged: _Judged = {}
    if not always and not received and not _may_tell(flat, low, spans, found, lexicon, judged):
        return None
    names = Names(flat, lexicon, () if known is None else known.all, year=document.day.year)
    low = with_long_names(flat, _with_names_like_modals(flat, low, names), lexicon)
    found = _outside(flat, found, names)
    found.extend(hit for hit in _series_hits(low, names, lexicon) if not any(hit[0] <= h[0] < hit[1] for h in found))
    told_by_hosts = receptions(flat, received, names, found)
    begun = {start for start, _, _ in told_by_hosts}  # "will call on him": no call
    found = sorted([*(hit for hit in found if hit[0] not in begun), *told_by_hosts], key=lambda hit: hit[0])
    told = _event_sentences(flat, low, spans, found, lexicon, judged)
    mentions = _mentions(text, document, spans[told[-1][0]][1]) if told else ()
    own = _behind_dateline(flat, part, mentions)
    readable = _sentences(low, spans, told, names, own)
    return Page(part, text, flat, low, document, lexicon, spans, names, mentions, readable)


def _with_names_like_modals(flat: str, low: str, names: Names) -> str:
    """The text in lower case but for names that are modal verbs as well, so that none is read: "Mrs. May met him"."""
    for match in _LIKE_MODAL.finditer(flat):
        name = names.at(match.start())
        if name is not None and name.who is not None and name.who.kind == "person":
            low = f"{low[: match.start()]}{match.group()}{low[match.end() :]}"
    return low


_LIKE_MODAL = pattern("page.like_modal")


def _mentions(text: str, document: Document, last: int) -> tuple[TimeMention, ...]:
    """The time mentions up to offset `last` and in the lead: behind the last event word nobody asks for any.

    Whether a text is a chronicle, whose dates are read otherwise, only the whole of it tells.
    """
    from summit_timeline.dates.chronicle import may_be_chronicle
    from summit_timeline.dates.resolve import find_dates

    last = max(last, LEAD)
    read = text if may_be_chronicle(text, document.day.year) else text[: last + _SEEN_BEHIND]
    found = find_dates(read, published=document.day)
    told = (m for m in found if m.start < last and not _DAY_OF_IT.match(text, m.start))
    return tuple(sorted(told, key=lambda m: (m.start, m.end)))


@functools.lru_cache(maxsize=8)
def _automaton(lexicon: Lexicon) -> tuple["AhoCorasick", tuple[Trigger, ...]]:
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    words = list(lexicon.triggers)
    kind = MatchKind.LeftmostLongest
    automaton = AhoCorasick(words, matchkind=kind, implementation=Implementation.DFA)
    return automaton, tuple(lexicon.triggers.values())


def _trigger_hits(low: str, lexicon: Lexicon) -> list[tuple[int, int, Trigger]]:
    automaton, triggers = _automaton(lexicon)
    return [
        (start, end, triggers[index])
        for index, start, end in automaton.find_matches_as_indexes(low)
        if not low[start - 1 : start].isalnum() and not low[end : end + 1].isalnum() and not _in_tag(low, start)
    ]


def _in_tag(low: str, at: int) -> bool:
    """Whether a word is in an address, or a tag behind a sentence: "They met. #summit", not "hold a #summit"."""
    if low[at - 1 : at] not in _TAG_MARKS or at == 0:
        return False
    word = low[max(low.rfind(" ", 0, at), low.rfind("\n", 0, at)) + 1 : at]
    if "://" in word or word.startswith("www."):
        return True
    before = low[max(0, at - 200) : at - len(word)].split()
    return word in ("#", "@") and (
        not before or before[-1][-1] in ".!?\"'" or before[-1][0] in "#@" or "://" in before[-1]
    )


_TAG_MARKS = frozenset("#@/.-_=?&")


# Headlines of other articles that a page's text runs into a sentence: "Ann LeeOn the rise: Lee signs ... MORE (D)".
_GLUED = re.compile(r"(?<=[a-z])(?:[A-Z][a-z]*\b|\d{1,4} [A-Z])[^\n]{0,600}?\bMORE\b")


def _outside_headlines(
    flat: str, start: int, end: int, raw: list[tuple[int, int, Trigger]]
) -> list[tuple[int, int, Trigger]]:
    """The hits that stand in the sentence itself, not in headlines run into it."""
    if not raw or " MORE" not in flat[start:end]:
        return raw
    spans = [m.span() for m in _GLUED.finditer(flat, start, end)]
    return [hit for hit in raw if not any(a <= hit[0] < b for a, b in spans)]


class _Vetoes:
    """The patterns that are tried for an event word; a sentence that holds no piece of one is not searched for it."""

    def __init__(self, lexicon: Lexicon, words: str) -> None:
        from ahocorasick_rs import AhoCorasick

        tried = [veto for veto in lexicon.vetoes if not veto.of or any(piece in words for piece in veto.of)]
        of_piece: dict[str, list[re.Pattern[str]]] = {}
        self._always: list[re.Pattern[str]] = []
        for written in (p for veto in tried for p in veto.patterns):
            pieces = pieces_of(written, (words,))
            for piece in pieces:
                of_piece.setdefault(piece, []).append(re.compile(written))
            if not pieces:
                self._always.append(re.compile(written))
        self._finder = AhoCorasick(list(of_piece))
        self._of_piece = list(of_piece.values())

    def tried(self, words: str) -> set[re.Pattern[str]]:
        """The patterns that can match in a sentence."""
        told = {index for index, _, _ in self._finder.find_matches_as_indexes(words, overlapping=True)}
        return {*self._always, *(veto for index in told for veto in self._of_piece[index])}


@functools.lru_cache(maxsize=1024)
def _vetoes(lexicon: Lexicon, words: str) -> _Vetoes:
    """The patterns that are tried for an event word."""
    return _Vetoes(lexicon, words)


def _vetoed(words: str, hits: list[tuple[int, int, Trigger]], start: int, lexicon: Lexicon) -> set[int]:
    """The starts of the hits that only look like event words: those inside of what a veto matches."""
    spans: list[tuple[int, int]] = []
    for trigger in {trigger.words for _, _, trigger in hits if not trigger.own}:
        for veto in _vetoes(lexicon, trigger).tried(words):
            spans.extend((m.start() + start, m.end() + start) for m in veto.finditer(words))
    return {a for a, b, trigger in hits if not trigger.own and any(v <= a and b <= w for v, w in spans)}


def _by_sentence(
    spans: tuple[tuple[int, int], ...], found: list[tuple[int, int, Trigger]]
) -> dict[int, list[tuple[int, int, Trigger]]]:
    """The hits by the index of the sentence that they stand in."""
    starts = [s for s, _ in spans]
    groups: dict[int, list[tuple[int, int, Trigger]]] = {}
    for hit in found:
        groups.setdefault(max(0, bisect.bisect(starts, hit[0]) - 1), []).append(hit)
    return groups


_Judged = dict[tuple[int, ...], tuple["Hit", ...]]
"""The hits that name an event, by the places of all in their sentence: each sentence is judged once."""


def _judge(
    flat: str,
    low: str,
    span: tuple[int, int],
    raw: list[tuple[int, int, Trigger]],
    lexicon: Lexicon,
    judged: _Judged,
) -> tuple[Hit, ...]:
    """Those of the hits in a sentence that name an event there, remembered."""
    key = (span[0], *(place for start, end, _ in raw for place in (start, end)))
    hits = judged.get(key)
    if hits is None:
        hits = judged[key] = _hits(flat, low, span, raw, lexicon)
    return hits


def _hits(
    flat: str, low: str, span: tuple[int, int], raw: list[tuple[int, int, Trigger]], lexicon: Lexicon
) -> tuple[Hit, ...]:
    """Those of the hits in a sentence that name an event there, each judged by itself."""
    if not raw:
        return ()
    start, end = span
    words = low[start:end]
    question = words.endswith(("?", '?"', "?'"))
    raw = _outside_headlines(flat, start, end, raw)
    vetoed = _vetoed(words, raw, start, lexicon)
    raw = [hit for hit in raw if hit[0] not in vetoed and not in_name_of_work(flat, start, end, hit[0])]
    hits = (Hit(a, b, t, _is_verb(low, start, a, t)) for a, b, t in raw if b <= end)
    used = (h for h in hits if h.trigger.pos != "verb" or h.verb or h.trigger.words.endswith("s"))
    return tuple(h for h in used if not (question and h.verb))


@functools.lru_cache(maxsize=8)
def _series_automaton(lexicon: Lexicon) -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(
        sorted(
            {lowered(n) for n, entries in lexicon.names.items() if any(e.series and e.kind == "group" for e in entries)}
        )
    )


def _may_tell(
    flat: str,
    low: str,
    spans: tuple[tuple[int, int], ...],
    found: list[tuple[int, int, Trigger]],
    lexicon: Lexicon,
    judged: "_Judged",
) -> bool:
    """Whether any event can be read, judged without names and dates, which cost most: never no where one can be.

    Names only take hits away, but for groups named for their summit ("the G20"), and a pronoun needs another hit.
    """
    groups = _by_sentence(spans, found)
    told = any(_judge(flat, low, spans[i], raw, lexicon, judged) for i, raw in groups.items())
    return told or bool(_series_starts(low, lexicon))


def _event_sentences(
    flat: str,
    low: str,
    spans: tuple[tuple[int, int], ...],
    found: list[tuple[int, int, Trigger]],
    lexicon: Lexicon,
    judged: "_Judged",
) -> list[tuple[int, tuple[Hit, ...]]]:
    """The sentences that tell of events, by index, with their event words; a pronoun may carry on the one before."""
    groups = _by_sentence(spans, found)
    told: list[tuple[int, tuple[Hit, ...]]] = []
    for index in sorted({*groups, *(i + 1 for i in groups if i + 1 < len(spans))}):
        start, end = spans[index]
        hits = _judge(flat, low, spans[index], groups.get(index, []), lexicon, judged)
        before = told[-1][1] if told and index - told[-1][0] <= 1 else ()
        hits = _with_pronouns(low[start:end], start, hits, before)[:_MOST_HITS]
        if hits:
            told.append((index, hits))
    return told


def _sentences(
    low: str,
    spans: tuple[tuple[int, int], ...],
    told: list[tuple[int, tuple[Hit, ...]]],
    names: Names,
    mentions: tuple[TimeMention, ...],
) -> tuple[Sentence, ...]:
    """The sentences that tell of events, with all that is known of them."""
    out: list[Sentence] = []
    for index, hits in told:
        start, end = spans[index]
        words, named = low[start:end], names.between(start, end)
        asides = appositions(low, start, end, named)
        breaks = (k for k in _boundaries(words, start) if not any(a <= k.start < b for a, b in asides))
        out.append(
            Sentence(
                index,
                start,
                end,
                hits,
                named,
                _between(mentions, start, end),
                _with_asides(words, start, tuple(breaks), hits),
                tuple(start + m.start() for m in _VERBS.finditer(words)),
            )
        )
    return tuple(out)


def _after_dateline(flat: str, part: str, spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The sentences, the first one without the dateline, so that what opens it opens it: "ROME, June 2 - On Friday"."""
    dateline = None if part == "title" else _OPENS_REPORT.match(flat[:100])
    if dateline is None or not spans or not spans[0][0] < dateline.end() < spans[0][1]:
        return spans
    return ((dateline.end(), spans[0][1]), *spans[1:])


def telling_day(document: Document) -> dt.date | dt.datetime:
    """The day on which a report was told: that of its dateline where it was printed on one of the next days.

    "LIMA, July 1 -- They met here today" of a paper of July 2 tells of July 1.
    """
    from summit_timeline.dates.resolve import find_dates

    dateline = _OPENS_REPORT.match(plain(document.text[:100]))
    if dateline is None or not any(c.isdigit() for c in dateline.group()):
        return document.published
    told = find_dates(document.text[: dateline.end()], published=document.day)
    first = next((m.first for m in told if m.type == "DATE" and m.first == m.last), None)
    printed_later = first is not None and dt.timedelta(0) < document.day - first <= _PRINTED_WITHIN
    return first if printed_later and first is not None else document.published


_PRINTED_WITHIN = dt.timedelta(days=2)


def _behind_dateline(flat: str, part: str, mentions: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The mentions but the day of the dateline, which is that of the report and of no event: "ROME, June 2 - ..."."""
    dateline = None if part == "title" else _OPENS_REPORT.match(flat[:100])
    return mentions if dateline is None else tuple(m for m in mentions if m.start >= dateline.end())


_OPENS_REPORT = pattern("who.opens_report")
_CARRIES_ON = pattern("page.carries_on")


def _with_pronouns(words: str, start: int, hits: tuple[Hit, ...], before: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits with those of a pronoun that takes up the event named last: "It will instead take place on July 20"."""
    added = []
    for match in _CARRIES_ON.finditer(words):
        group = match.lastindex or 0
        first, last = start + match.start(group), start + match.end(group)
        earlier = tuple(h for h in hits if h.end <= start + match.start()) or before
        if earlier and not any(h.start < last and first < h.end for h in hits):
            added.append(Hit(first, last, Trigger(match.group(group), earlier[-1].kind, "pronoun"), True))
    return tuple(sorted((*hits, *added), key=lambda h: h.start)) if added else hits


def _outside(flat: str, found: list[tuple[int, int, Trigger]], names: Names) -> list[tuple[int, int, Trigger]]:
    """The hits but those in the name of a body that another event word follows ("the Danube Forum ministerial")."""
    starts = {start for start, _, _ in found}
    followed = [flat.find("\n", hit[1], after[0] - 1) < 0 for hit, after in itertools.pairwise(found)]
    return [
        hit
        for hit, more in itertools.zip_longest(found, followed)
        if not more or (body := _body_of(names, hit)) is None or body.end + 1 not in starts
    ]


def _body_of(names: Names, hit: tuple[int, int, Trigger]) -> Name | None:
    """The organisation in whose name a hit stands."""
    name = names.at(hit[0]) if names.may_be_in_name(*hit[:2]) else None
    held = name is not None and name.who is not None and name.who.kind == "organisation" and hit[1] <= name.end
    return name if held else None


_THIRD_PERSON = frozenset(words("page.third_person"))
_MEETING_IN = pattern("page.meeting_in")
_AT_SERIES = pattern("page.at_series")
_EVENT_AFTER = pattern("page.event_after")
_OF_SERIES = pattern("page.of_series")
_SERIES = Trigger("summit", Kind.SUMMIT)


def _series_hits(low: str, names: Names, lexicon: Lexicon) -> list[tuple[int, int, Trigger]]:
    """Groups that are named for their summit alone: "at next month's G20"."""
    return [
        (n.start, n.end, _SERIES)
        for at in _series_starts(low, lexicon)
        for n in names.between(at, at + 1)
        if n.who is not None
        and n.who.series
        and n.who.kind == "group"
        and not _OF_SERIES.search(low[max(0, n.start - 40) : n.start])
        and not _EVENT_AFTER.match(low, n.end, n.end + 60)
    ]


def _series_starts(low: str, lexicon: Lexicon) -> list[int]:
    """Where a group may be named for its summit alone, before names are read."""
    found = _series_automaton(lexicon).find_matches_as_indexes(low, overlapping=True)
    starts = {start for _, start, _ in found if not low[start - 1 : start].isalnum()}
    return [at for at in sorted(starts) if _AT_SERIES.search(low[max(0, at - 40) : at])]


def _is_verb(low: str, start: int, at: int, trigger: Trigger) -> bool:
    before = low[max(start, at - 40) : at]
    if trigger.pos in ("past", "gerund"):
        return True
    if trigger.pos == "verb":
        return not _NOUN_BEFORE.search(before) or (
            before.endswith(" and ")
            and (trigger.words in _THIRD_PERSON or MODAL.search(low, max(start, at - 160), at) is not None)
        )
    if trigger.words in ("visit", "visits", "tour"):
        if _TO_VERB.search(before):
            return True
        return trigger.words == "visits" and not (_NOUN_BEFORE.search(before) or _COUNTED.search(before))
    if trigger.words != "meeting":
        return False
    beside = before.endswith(", ") and _MEETING_IN.match(low, at + len(trigger.words)) is not None
    return beside or _BE.search(before) is not None or _GERUND.search(before) is not None


def _boundaries(words: str, start: int) -> tuple[Break, ...]:
    taken: list[Break] = []
    for tag, boundary, cost, pieces in _BREAKS:
        if pieces and not any(piece in words for piece in pieces):
            continue
        for match in boundary.finditer(words):
            a, b = match.start() + start, match.end() + start
            if not any(k.start < b and a < k.end for k in taken):
                taken.append(Break(a, b, cost, tag))
    opening = SUBORDINATE.match(words)
    if opening is not None:
        comma = start + opening.end() - 1
        if not any(k.start < comma and k.cost > 0.3 and k.start > start + 30 for k in taken):
            taken = [k for k in taken if k.start != comma]
            taken.append(Break(comma, comma + 1, 0.8, "comma"))
    return tuple(sorted(taken, key=lambda k: k.start))


def _with_asides(words: str, start: int, breaks: tuple[Break, ...], hits: tuple[Hit, ...]) -> tuple[Break, ...]:
    """The boundaries but those in brackets, and two dashes around an aside as no more than commas, with none inside.

    "Talks between Chad and Togo - which broke off in May, and the first in a year - open on Friday."
    """
    for match in _IN_BRACKETS.finditer(words) if "(" in words else ():
        first, last = start + match.start(), start + match.end()
        if not any(first <= h.start < last for h in hits):
            breaks = tuple(k for k in breaks if not first < k.start < last)
    stops = (k for k in breaks if k.tag == "stop")
    dashes = {k.start: k for k in stops if words[k.start - start : k.end - start].strip() in _DASHES}
    for match in _DASH_ASIDE.finditer(words) if len(dashes) > 1 else ():
        opens, closes = dashes.get(start + match.start(1)), dashes.get(start + match.start(2))
        if opens is None or closes is None or any(opens.end <= h.start < closes.start for h in hits):
            continue
        around = (k for k in breaks if k.end <= opens.start or k.start >= closes.end)
        breaks = (*around, *(attrs.evolve(k, cost=0.3, tag="comma") for k in (opens, closes)))
    return tuple(sorted(breaks, key=lambda k: k.start))


_IN_BRACKETS = re.compile(r"\([^()]{2,200}\)")
_DASHES = ("-", "--")
_DASH_ASIDE = pattern("page.dash_aside")


def _between(items: tuple[TimeMention, ...], start: int, end: int) -> tuple[TimeMention, ...]:
    low = bisect.bisect_left(items, start, key=lambda i: i.start)
    high = bisect.bisect_left(items, end, key=lambda i: i.start)
    return items[low:high]
