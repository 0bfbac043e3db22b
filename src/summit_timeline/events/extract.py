"""Documents to claims: what one English report says of summits, signings, meetings, visits, calls, press."""

import datetime as dt
import functools
import re
import zoneinfo
from collections.abc import Callable, Iterable

import attrs

from summit_timeline.dates.expressions import TimeMention
from summit_timeline.dates.when import When
from summit_timeline.errors import ClaimError, DocumentError, OptionError
from summit_timeline.events.days.dated import Dated
from summit_timeline.events.days.reader import PLURALS, when_of
from summit_timeline.events.days.rows import Turn
from summit_timeline.events.lexicon import Entry, Lexicon
from summit_timeline.events.model import Claim, ClaimKey, Document, Kind, Place, Status, check_claim
from summit_timeline.events.names.name import Name
from summit_timeline.events.parse.datelines import telling_day
from summit_timeline.events.parse.page import Draft, Hit, Page, Sentence
from summit_timeline.events.parse.reader import has_event_word, read_page
from summit_timeline.events.report.affairs import circle_of
from summit_timeline.events.report.headings import heading_of, town_of
from summit_timeline.events.report.links import link
from summit_timeline.events.status.cues import Standing
from summit_timeline.events.status.standing import is_plan, status_of
from summit_timeline.events.status.telling import aside_behind
from summit_timeline.events.subjects import subject_of, topic_of
from summit_timeline.events.text.patterns import is_of, numbered, pattern, words
from summit_timeline.events.text.sentences import window
from summit_timeline.events.text.spacing import single_spaced
from summit_timeline.events.where.places import place as place_at
from summit_timeline.events.where.reader import place_of
from summit_timeline.events.who.described import described, is_among_own, is_lawmaker_alone, without_own_land
from summit_timeline.events.who.memory import Memory
from summit_timeline.events.who.ministers import minister_and_equal, ministers_told
from summit_timeline.events.who.participants import people_first
from summit_timeline.events.who.reader import participants_of
from summit_timeline.events.who.roles import with_roles

_ORDINALS = numbered("shared.ordinal")
ORDINAL = pattern("extract.ordinal")
_ROUND, _THIS_ROUND = pattern("extract.round"), pattern("extract.this_round")
_DEFINITE = pattern("extract.definite")
_HIS_YEARLY = pattern("extract.his_yearly")
_NEXT_DAY_OF = pattern("extract.next_day_of")
_THE_TREATY = pattern("extract.the_treaty")
_FRESH, _ONE = pattern("extract.fresh"), pattern("extract.one")
_THEY_CALLED_OFF = pattern("standing.they_called_off")
_OF_ITS_OWN = pattern("extract.of_its_own")
_FORMAL = pattern("extract.formal")
_FORMER = pattern("extract.former")
_ENDS_AT = pattern("extract.ends_at")
_THE_PLAN = pattern("extract.the_plan")
_THIS_ONE = pattern("extract.this_one")
_SIGNS_IT = pattern("extract.signs_it")
_HAD_BEEN_DUE = pattern("extract.had_been_due")
_TO_DAY = pattern("headings.to_day")
_PLANNED_BEFORE = pattern("extract.planned_before")
_HAD_SAID, _WOULD_BE_HELD = pattern("extract.had_said"), pattern("standing.would_be_held")
_HAD_INVITED = pattern("standing.had_invited")


_LEADERS_OF = pattern("extract.leaders_of")
_ITS_LEADERS = pattern("extract.its_leaders")
_THEN_MEET = pattern("extract.then_meet")
_LEADERS_DO = frozenset(words("extract.leaders_do"))
_SUBJECT = 60  # characters in front of a verb in which its subject stands


Reader = Callable[[Document], Iterable[Claim]]
"""Anything that reads claims out of a document: a model, a table, rules for another language."""

OURS = "rules-en"  # what the claims of this module have as their `reader`


def extract_claims(
    document: Document, *, lexicon: Lexicon | None = None, readers: Iterable[Reader] = ()
) -> tuple[Claim, ...]:
    """What `document` says of events, in the order of the text, the title first.

    Days are inclusive and come from the text alone; a claim of which no day is known has an unknown `when`. A document
    in another language than English gives nothing by itself. `lexicon` replaces the words and names that are known.
    `readers` are asked too, each by itself; their claims follow and pass the same checks as ours.

    Raises `ClaimError` for a reader's claim whose quote does not stand in the document, that is of another document,
    that is given twice with different contents, or whose `reader` is not named; and for a reader that gives no claims.
    `DocumentError` for what is no document, `OptionError` for what is no lexicon.

    >>> document = Document(text="Japan and the EU will sign an accord on Tuesday.", published="2023-07-03")
    >>> [(c.kind.value, c.when.edtf, c.subject) for c in extract_claims(document)]
    [('signing', '2023-07-04', 'accord')]
    """
    words = words_for(document, lexicon)
    return (*(_ours(document, words) if is_english(document) else ()), *_theirs(document, readers))


def words_for(document: Document, lexicon: Lexicon | None) -> Lexicon:
    """The words to read a document by, after a check that these two are what they are taken for."""
    if not isinstance(document, Document):
        raise DocumentError(
            f"{_short(document)} is no document; give Document(text=..., published=...), one at a time: "
            "merge(*map(extract, documents)) reads several"
        )
    if lexicon is None:
        return Lexicon.default()
    if not isinstance(lexicon, Lexicon):
        raise OptionError(f"the lexicon is {_short(lexicon)}; make one with Lexicon.default().adding(...)")
    return lexicon


def is_english(document: Document) -> bool:
    """Whether a document says that it is in English."""
    return document.language.lower().startswith("en")


def _short(value: object) -> str:
    """A value in an error message, not at length."""
    words = repr(value)
    return words if len(words) <= 60 else f"{words[:60]}..."


def _theirs(document: Document, readers: Iterable[Reader]) -> tuple[Claim, ...]:
    """The claims of the further readers, each checked; one that does not hold is refused, not dropped."""
    found: dict[ClaimKey, Claim] = {}
    if callable(readers):
        raise ClaimError("the readers are one function; give a list of readers, readers=[...]")
    for reader in readers:
        for claim in _given(reader, document):
            if claim.reader == OURS:
                raise ClaimError(f"a further reader's claim has the reader {OURS!r}; give it a name of its own")
            if found.setdefault(claim.key, check_claim(claim, document)) != claim:
                raise ClaimError(
                    f"the reader {claim.reader!r} gave two claims for {claim.start}..{claim.end}; give one"
                )
    return tuple(found.values())


def _given(reader: Reader, document: Document) -> Iterable[Claim]:
    """What a reader gives, each a claim."""
    given = reader(document)
    name = getattr(reader, "__name__", repr(reader))
    if not isinstance(given, Iterable):
        raise ClaimError(f"the reader {name} gave {_short(given)}; it gives claims, as a list or one by one, or none")
    for claim in given:
        if not isinstance(claim, Claim):
            raise ClaimError(f"the reader {name} gave {_short(claim)}, which is no Claim")
        yield claim


def _ours(document: Document, words: Lexicon) -> tuple[Claim, ...]:
    spacing = single_spaced(document)
    claims = (spacing.told(claim_of(draft, document), document) for draft in drafts_of(spacing.read, words))
    return tuple(check_claim(claim, document) for claim in claims)


def drafts_of(document: Document, words: Lexicon) -> list[Draft]:
    """What each event word of title and text says, linked to the others: all that a claim is made of, and more."""
    title = document.title or ""
    # a headline takes its people from the text, even where the text tells of no event
    told = attrs.evolve(document, published=telling_day(document)) if document.text else document
    body = read_page("text", document.text, told, words, always=has_event_word(title, words))
    head = read_page("title", title, document, words, known=None if body is None else body.names)
    drafts: list[Draft] = []
    for page in (head, body):
        if page is not None:
            drafts.extend(_read(page))
    return list(link(drafts))


def _read(page: Page) -> list[Draft]:
    """What each event word of a part says by itself, in the order of the text."""
    drafts: list[Draft] = []
    memory = Memory(page)
    by_index = {s.index: s for s in page.sentences}
    last = max(by_index, default=-1)  # nobody asks the memory after the last event word
    for index, (start, end) in enumerate(page.spans[: last + 1]):
        sentence = by_index.get(index)
        if sentence is not None:
            for hit in sentence.hits:
                drafts.extend(_drafts(page, sentence, hit, memory))
        memory.note_sentence(start, end)
    return drafts


def _drafts(page: Page, sentence: Sentence, hit: Hit, memory: Memory) -> list[Draft]:
    """What an event word says: once for each of its days that are told apart, where they tell of an event."""
    entries, absent = participants_of(page, sentence, hit, memory)
    person = without_own_land(page, sentence, entries)
    alone = is_among_own(page, sentence, hit, person) or is_lawmaker_alone(page, person)
    entries = person if alone else entries
    participants = with_roles(page, sentence, hit, people_first(entries, alone=alone))
    memory.note(participants)
    draft = _draft_of(page, sentence, hit)
    found = []
    for place_in_line, told in enumerate(when_of(page, sentence, hit)):
        dated = _under_heading(page, sentence, hit, told)
        standing = _moved(dated, page) or status_of(page, sentence, hit, dated.when)
        if standing.status is None:
            continue
        mine, sides = entries, participants
        if dated.row is not None and not dated.row.same:
            mine = _of_turn(page, sentence, hit, entries, dated.row)
            sides = with_roles(page, sentence, hit, people_first(mine, alone=alone))
        words = hit if not place_in_line or dated.mention is None else dated.mention
        found.append(
            draft(
                start=words.start,
                end=words.end,
                status=standing.status,
                sure=standing.sure,
                when=dated.when,
                mention=dated.mention,
                place=_place_of(page, sentence, hit, dated),
                entries=mine,
                participants=sides,
                absent=absent,
                outdated=dated.turn is None and _planned_before(page, sentence, hit),
                denied=standing.denied,
                moved=dated.turn in ("to", "anew"),
            )
        )
    return found


def _draft_of(page: Page, sentence: Sentence, hit: Hit) -> functools.partial[Draft]:
    """What makes the drafts of an event word, with all that is the same whatever its days."""
    before = page.low[max(sentence.start, hit.start - 50) : hit.start]
    series = _series(page, hit)
    signed = subject_of(page, sentence, hit) if hit.kind is Kind.SIGNING else None
    return functools.partial(
        Draft,
        page=page,
        sentence=sentence,
        hit=hit,
        kind=_kind_of(page, sentence, hit),
        subject=signed or topic_of(page, sentence, hit),
        series=series,
        ordinal=_ordinal(hit, before, series),
        definite=_takes_up(page, hit, before),
        plural=not hit.verb and hit.trigger.words in PLURALS,
        fresh=not hit.verb and (_FRESH.search(before) is not None or _is_a_former_plan(page, hit, before)),
        formal=_FORMAL.search(before) is not None,
        former=_FORMER.match(page.low, hit.end, hit.end + 60) is not None,
        circle=circle_of(page, sentence, hit, signed),
    )


def _of_turn(page: Page, sentence: Sentence, hit: Hit, entries: tuple[Entry, ...], turn: Turn) -> tuple[Entry, ...]:
    """Those of one meeting in a row: who meets them all, and those who are named for it."""
    names, behind = page.names_between(turn.start, turn.end), page.names_between(hit.end, sentence.end)
    own = [e for n in names for e in n.everyone]
    others = {e for n in behind for e in n.everyone}
    if hit.kind is Kind.VISIT:  # "visits Paris on Monday and Moscow on Tuesday"
        own.extend(_lands_of(names))
        others.update(_lands_of(behind))
    return tuple(dict.fromkeys((*(e for e in entries if e not in others), *own)))


def _lands_of(names: Iterable[Name]) -> list[Entry]:
    """The countries in which places are."""
    lands = (n.where.country for n in names if n.where is not None)
    return [Entry(land, "country", country=land) for land in lands if land]


def _place_of(page: Page, sentence: Sentence, hit: Hit, dated: Dated) -> Place | None:
    """Where an event is that was on a day."""
    visited = _town_of_turn(page, dated) if hit.kind is Kind.VISIT else None
    there = visited or place_of(page, _as_planned(sentence, dated), hit)
    return there or _town_of_turn(page, dated, at=("in", "at")) or town_of(page, sentence)


def _town_of_turn(page: Page, dated: Dated, at: tuple[str, ...] = ()) -> Place | None:
    """Where one of a row goes or is, told behind its verb: "visits Paris on Monday and Moscow on Tuesday".

    With `at`, only behind these words: "and with rebels in Goma on Tuesday".
    """
    if dated.row is None:
        return None
    names = page.names_between(dated.row.start, dated.row.end)
    towns = (n.where for n in names if n.where is not None and (not at or n.before in at))
    town = next(towns, None)
    return None if town is None else place_at(town, page)


def _under_heading(page: Page, sentence: Sentence, hit: Hit, dated: Dated) -> Dated:
    """The day of the list in which a line stands, where its words give none and tell of no plan made on that day."""
    until = dated.when.latest if _TO_DAY.match(page.low, hit.end, sentence.end) else None
    if dated.turn is not None or (dated.when.known and until is None):
        return dated
    heading = heading_of(page, sentence)
    if heading is None:
        return dated
    first, last = heading.when.earliest, heading.when.latest
    if until is not None:  # "March 7 ... Andean summit (to March 9)"
        return dated if first is None or first > until else attrs.evolve(dated, when=When.on(first, until))
    over = last is not None and last < page.document.day
    if (over or heading.mention is None) and is_plan(page, sentence, hit):
        return dated
    return attrs.evolve(dated, when=heading.when, mention=heading.mention)


def _kind_of(page: Page, sentence: Sentence, hit: Hit) -> Kind:
    """The kind of an event; where the leaders of a body that has a row of summits meet, that is one."""
    if hit.kind is not Kind.MEETING or hit.trigger.words not in _LEADERS_DO:
        return hit.kind
    for name in page.names_between(max(sentence.start, hit.start - _SUBJECT), hit.start):
        if name.who is None or not (name.who.series or name.who.name == "European Union"):
            continue
        before = _LEADERS_OF.search(page.low, max(sentence.start, name.start - _SUBJECT), name.start)
        if before and _THEN_MEET.fullmatch(page.low, name.end, hit.start):
            return Kind.SUMMIT
        if _ITS_LEADERS.fullmatch(page.low, name.end, hit.start):
            return Kind.SUMMIT
    return hit.kind


def _takes_up(page: Page, hit: Hit, before: str) -> bool:
    """Whether the words around an event word tell that it takes up something: "the talks", "signed the accord"."""
    if not hit.verb:
        if _OF_ITS_OWN.match(page.low, hit.end) is not None:
            return False
        if _NEXT_DAY_OF.search(before) is not None:
            return True  # "a second day of talks"
        if _HIS_YEARLY.search(before) is not None:
            return False  # "his seventh annual energy summit"
        return _DEFINITE.search(before) is not None or (not hit.trigger.weak and _THIS_ONE.search(before) is not None)
    if _THE_PLAN.search(before):
        return True  # "the plan to meet"
    signs_it = hit.kind is Kind.SIGNING and _SIGNS_IT.match(page.low, hit.end) is not None
    return signs_it or _THE_TREATY.search(before) is not None


def _is_a_former_plan(page: Page, hit: Hit, before: str) -> bool:
    """Whether an event is one of several plans that failed: "making up for a visit that he cancelled"."""
    return _ONE.search(before) is not None and _THEY_CALLED_OFF.match(page.low, hit.end, hit.end + 120) is not None


def _planned_before(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether the days told of an event are those that it had been planned for, and may not have now."""
    if hit.verb:
        return _HAD_BEEN_DUE.search(page.low, max(sentence.start, hit.start - 60), hit.start) is not None
    if _had_been_told(page, sentence, hit):
        return True
    aside = aside_behind(page, sentence, hit)
    starts = (hit.end,) if aside is None else (hit.end, aside.end())
    return any(_PLANNED_BEFORE.match(page.low, at, min(sentence.end, at + 60)) for at in starts)


def _had_been_told(page: Page, sentence: Sentence, hit: Hit) -> bool:
    """Whether it had been told before, or somebody had been asked to come: "had said the summit would be held on"."""
    before = page.low[max(sentence.start, hit.start - 100) : hit.start]
    would = _WOULD_BE_HELD.match(page.low, hit.end, sentence.end) is not None and _HAD_SAID.search(before) is not None
    return would or _HAD_INVITED.search(before) is not None


def _as_planned(sentence: Sentence, dated: Dated) -> Sentence:
    """What a sentence says of an event as it was planned, before the words that tell that it was moved.

    Of one in a row of meetings, what it says of that one.
    """
    if dated.row is not None:
        first, last = dated.row.start, max(dated.row.end, dated.row.mention.end)
        behind = sentence.hits[0].end if sentence.hits else first
        names = (n for n in sentence.names if n.start < behind or first <= n.start < last)
        return attrs.evolve(sentence, names=tuple(names))
    if dated.turn != "from" or dated.until is None or dated.until < sentence.start:
        return sentence
    return attrs.evolve(sentence, names=tuple(n for n in sentence.names if n.end <= dated.until))


def _moved(dated: Dated, page: Page) -> Standing | None:
    """How an event stands that was moved: off its old days, and due on the new ones while these are to come."""
    if dated.turn == "from":
        return Standing(Status.POSTPONED)
    due = dated.when.latest is None or dated.when.latest >= page.document.day
    return Standing(Status.SCHEDULED) if dated.turn == "to" and due else None


def _series(page: Page, hit: Hit) -> str | None:
    """The row of summits that the event belongs to: the organisation right in front of the word ("G20 summit")."""
    first = page.low.rfind("\n", max(0, hit.start - 60), hit.start) + 1 or max(0, hit.start - 60)
    for name in reversed(page.names_between(first, hit.start + 1)):
        gap = page.low[name.end : hit.start]
        if (
            name.who is not None
            and name.who.series
            and len(gap) < 30
            and re.fullmatch(r"(?:'s)?(?: [\w-]+){0,2} ?", gap)
        ):
            return name.who.name
    return None


def _ordinal(hit: Hit, before: str, series: str | None) -> int | None:
    """The number of the event in its row; "first" and the like count only where a row is named, or rounds of talks."""
    match = (_THIS_ROUND if "round" in hit.trigger.words.split() else _ROUND).search(before)
    match = match or ORDINAL.search(before)
    if match is None or (series is None and not match.group(1) and is_of(match, ORDINAL)):
        return None
    return int(match.group(1)) if match.group(1) else _ORDINALS[match.group(2)]


def with_time(draft: Draft) -> When:
    """The days with the time at which they begin, where the text says its zone, or that it is local time."""
    when, mention, place = draft.when, draft.mention, draft.place
    if mention is not None and mention.time is None:
        mention = _clock_behind(draft, mention) or mention
    moment = None if mention is None else _with_offset(mention)
    if mention is None or moment is None or not when.exact or moment.date() != when.earliest:
        return when
    if _ENDS_AT.search(draft.page.low, max(draft.sentence.start, mention.start - 40), mention.start):
        return when
    here = None if place is None or place.timezone is None else zoneinfo.ZoneInfo(place.timezone)
    if moment.tzinfo is None:
        if here is None or "local time" not in mention.text.lower():
            return when  # by whose clock is not said
        moment = moment.replace(tzinfo=here)
    elif here is not None and moment.astimezone(here).date() == when.earliest:
        moment = moment.astimezone(here)
    return attrs.evolve(when, start_time=moment)


def _clock_behind(draft: Draft, day: TimeMention) -> TimeMention | None:
    """The time of day that stands right behind a day: "on Thursday at 1415 GMT"."""
    for mention in draft.sentence.mentions:
        if mention.start > day.end and mention.time is not None and mention.first == day.first:
            return mention if _AT_CLOCK.fullmatch(draft.page.low, day.end, mention.start) else None
    return None


def _with_offset(mention: TimeMention) -> dt.datetime | None:
    """The moment that a mention tells, with the offset of its clock where it gives the time of Greenwich too.

    "9:15 a.m. (1415 GMT)" is by a clock that is five hours behind.
    """
    moment = mention.time
    match = None if moment is None or moment.tzinfo is not None else _IN_GREENWICH.search(mention.text)
    if moment is None or match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        return moment
    ahead = (moment.hour - int(match[1])) * 60 + moment.minute - int(match[2] or 0)
    ahead = (ahead + _HALF_A_DAY) % (2 * _HALF_A_DAY) - _HALF_A_DAY
    return moment.replace(tzinfo=dt.timezone(dt.timedelta(minutes=ahead)))


_HALF_A_DAY = 12 * 60
_AT_CLOCK = pattern("extract.at_clock")
_IN_GREENWICH = re.compile(r"\((\d{1,2})[:.]?(\d\d)? ?(?:GMT|UTC)\)", re.IGNORECASE)


def claim_of(draft: Draft, document: Document) -> Claim:
    """The claim that a draft makes, with the sentence of its words as its quote."""
    first, last = window((draft.sentence.start, draft.sentence.end), draft.start, draft.end)
    earlier, ministers = draft.antecedent, ministers_told(draft) or minister_and_equal(draft)
    return Claim(
        document_id=document.id,
        part=draft.page.part,
        start=draft.start,
        end=draft.end,
        kind=draft.kind,
        status=draft.status,
        published=document.day,
        quote=draft.page.text[first:last],
        quote_start=first,
        quote_end=last,
        when=_as_seen(with_time(draft), document.day),
        place=draft.place,
        participants=(*draft.participants, *described(draft)),
        absent=draft.absent,
        subject=draft.subject,
        series=draft.series,
        ordinal=draft.ordinal,
        ministers=() if ministers is None else tuple(ministers.fields),
        relations=draft.relations,
        antecedent=None if earlier is None else (earlier.page.part, earlier.start, earlier.end),
    )


def _as_seen(when: When, published: dt.date) -> When:
    """The days on which an event was seen that goes on, where nothing tells of a later one.

    "The talks entered their third day on Friday" gives three days, as "they met on Friday" gives one.
    """
    first, seen = when.start_latest, when.end_earliest
    if first is None or seen is None or when.start_earliest != first or when.latest is not None:
        return when
    return When.on(first, seen) if first < seen <= published and when.duration is None else when
