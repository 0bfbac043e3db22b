"""A part of a document made ready for reading: its sentences with event words, with names, days and clauses."""

import bisect

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.events.lexicon import Lexicon, Trigger
from summit_timeline.events.model import YEARS, Document
from summit_timeline.events.names.reader import Names
from summit_timeline.events.parse.appositions import appositions
from summit_timeline.events.parse.breaks import boundaries, with_asides
from summit_timeline.events.parse.bringing import brought_together, verbs_of_bringing
from summit_timeline.events.parse.datelines import after_dateline, behind_dateline
from summit_timeline.events.parse.hits import (
    Judged,
    judge,
    outside_bodies,
    series_hits,
    series_starts,
    trigger_hits,
    with_pronouns,
)
from summit_timeline.events.parse.long_names import with_long_names, with_whole_abbreviations
from summit_timeline.events.parse.not_until import affirmed
from summit_timeline.events.parse.page import LEAD, Hit, Page, Sentence
from summit_timeline.events.parse.receptions import receptions, verbs_of_receiving
from summit_timeline.events.parse.spoken import from_their_telling
from summit_timeline.events.text.order import AFTER, BEFORE
from summit_timeline.events.text.patterns import pattern
from summit_timeline.events.text.pieces import InLines
from summit_timeline.events.text.sentences import lowered, plain, sentences, unwrapped

_MOST_HITS = 16  # a sentence with more event words is a list or no sentence at all
_SEEN_BEHIND = 600  # characters behind a time mention, more than those that can tell how it is read
_VERBS = pattern("page.verbs")
_DAY_OF_IT = pattern("page.day_of_it")
_LIKE_MODAL = InLines(pattern("page.like_modal"))
_EDGE = pattern("page.edge")
_LONGEST_EDGE = 28  # characters
_ENDS_OF_EDGES = {"e ", *(f"{word[-1]} " for word in AFTER | BEFORE)}  # "e" of "the"


def has_event_word(text: str, lexicon: Lexicon) -> bool:
    """Whether a word stands in the text that can name an event: a quick look, before vetoes."""
    return bool(trigger_hits(lowered(plain(text)), lexicon))


def read_page(
    part: str, text: str, document: Document, lexicon: Lexicon, known: Names | None = None, *, always: bool = False
) -> Page | None:
    """The part made ready, or None where it holds no event word.

    With `always`, a part whose event words all turn out to be none is made ready too, for its names.
    """
    flat = plain(text)
    low = lowered(flat)
    found = trigger_hits(low, lexicon)
    received, bringing = verbs_of_receiving(flat), verbs_of_bringing(flat)
    if not found and not received and not bringing:
        return None
    spans = after_dateline(flat, part, sentences(flat))
    joined = unwrapped(flat, spans)
    if joined != flat:  # what is read goes by single spaces
        flat, low = joined, lowered(joined)
        found, received = trigger_hits(low, lexicon), verbs_of_receiving(flat)
        bringing = verbs_of_bringing(flat)
    low = with_whole_abbreviations(flat, low, spans)
    judged: Judged = {}
    if not always and not received and not bringing and not _may_tell(flat, low, spans, found, lexicon, judged):
        return None
    names = Names(flat, lexicon, () if known is None else known.all, day=document.day)
    low = with_long_names(flat, _with_names_like_modals(flat, low, names), lexicon)
    found = outside_bodies(flat, found, names)
    found.extend(hit for hit in series_hits(low, names, lexicon) if not any(hit[0] <= h[0] < hit[1] for h in found))
    told_by_hosts = receptions(flat, received, names, found)
    told_by_hosts += brought_together(flat, bringing, names, sorted(start for start, _, _ in found))
    begun = {start for start, _, _ in told_by_hosts}  # "will call on him": no call
    found = sorted([*(hit for hit in found if hit[0] not in begun), *told_by_hosts], key=lambda hit: hit[0])
    told = _event_sentences(flat, low, spans, found, lexicon, judged)
    mentions = _mentions(text, document, spans[told[-1][0]][1]) if told else ()
    mentions = from_their_telling(flat, low, spans, mentions, document.day)
    low, mentions = affirmed(low, spans, mentions)
    own = behind_dateline(flat, part, mentions)
    readable = _sentences(low, spans, told, names, own)
    return Page(part, text, flat, low, document, lexicon, spans, names, mentions, readable)


def _with_names_like_modals(flat: str, low: str, names: Names) -> str:
    """The text in lower case but for names that are modal verbs as well, so that none is read: "Mrs. May met him"."""
    for match in _LIKE_MODAL.finditer(flat):
        name = names.at(match.start())
        if name is not None and name.is_person:
            low = f"{low[: match.start()]}{match.group()}{low[match.end() :]}"
    return low


def _mentions(text: str, document: Document, last: int) -> tuple[TimeMention, ...]:
    """The time mentions up to offset `last` and in the lead: behind the last event word nobody asks for any.

    Whether a text is a chronicle, whose dates are read otherwise, only the whole of it tells.
    """
    from summit_timeline.dates.chronicle import may_be_chronicle
    from summit_timeline.dates.resolve import find_dates

    last = max(last, LEAD)
    read = text if may_be_chronicle(text, document.day.year) else text[: last + _SEEN_BEHIND]
    found = find_dates(read, published=document.day)
    told = (_with_edge(text, m) for m in found if m.start < last and _is_of_an_event(text, m))
    return tuple(sorted(told, key=lambda m: (m.start, m.end)))


def _is_of_an_event(text: str, mention: TimeMention) -> bool:
    """Whether a mention can be of an event: no part of its words, and not at an end of the calendar."""
    near = all(day is None or day.year in YEARS for day in (mention.first, mention.last))
    return near and not _DAY_OF_IT.match(text, mention.start)


def _with_edge(text: str, mention: TimeMention) -> TimeMention:
    """A time mention with the edge of the words in front of it that mean "after" or "before": "ahead of Friday"."""
    if mention.edge is not None or text[mention.start - 2 : mention.start] not in _ENDS_OF_EDGES:
        return mention
    match = _EDGE.search(text, max(0, mention.start - _LONGEST_EDGE), mention.start)
    return mention if match is None else attrs.evolve(mention, edge="before" if match["before"] else "after")


def _by_sentence(
    spans: tuple[tuple[int, int], ...], found: list[tuple[int, int, Trigger]]
) -> dict[int, list[tuple[int, int, Trigger]]]:
    """The hits by the index of the sentence that they stand in."""
    starts = [s for s, _ in spans]
    groups: dict[int, list[tuple[int, int, Trigger]]] = {}
    for hit in found:
        groups.setdefault(max(0, bisect.bisect(starts, hit[0]) - 1), []).append(hit)
    return groups


def _may_tell(
    flat: str,
    low: str,
    spans: tuple[tuple[int, int], ...],
    found: list[tuple[int, int, Trigger]],
    lexicon: Lexicon,
    judged: Judged,
) -> bool:
    """Whether any event can be read, judged without names and dates, which cost most: never no where one can be.

    Names only take hits away, but for groups named for their summit ("the G20"), and a pronoun needs another hit.
    """
    groups = _by_sentence(spans, found)
    told = any(judge(flat, low, spans[i], raw, lexicon, judged) for i, raw in groups.items())
    return told or bool(series_starts(low, lexicon))


def _event_sentences(
    flat: str,
    low: str,
    spans: tuple[tuple[int, int], ...],
    found: list[tuple[int, int, Trigger]],
    lexicon: Lexicon,
    judged: Judged,
) -> list[tuple[int, tuple[Hit, ...]]]:
    """The sentences that tell of events, by index, with their event words; a pronoun may carry on the one before."""
    groups = _by_sentence(spans, found)
    told: list[tuple[int, tuple[Hit, ...]]] = []
    for index in sorted({*groups, *(i + 1 for i in groups if i + 1 < len(spans))}):
        start, end = spans[index]
        hits = judge(flat, low, spans[index], groups.get(index, []), lexicon, judged)
        before = told[-1][1] if told and index - told[-1][0] <= 1 else ()
        hits = with_pronouns(low[start:end], start, hits, before)[:_MOST_HITS]
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
        breaks = (k for k in boundaries(words, start) if not any(a <= k.start < b for a, b in asides))
        out.append(
            Sentence(
                index,
                start,
                end,
                hits,
                named,
                _between(mentions, start, end),
                with_asides(words, start, tuple(breaks), hits),
                tuple(start + m.start() for m in _VERBS.finditer(words)),
            )
        )
    return tuple(out)


def _between(items: tuple[TimeMention, ...], start: int, end: int) -> tuple[TimeMention, ...]:
    low = bisect.bisect_left(items, start, key=lambda i: i.start)
    high = bisect.bisect_left(items, end, key=lambda i: i.start)
    return items[low:high]
