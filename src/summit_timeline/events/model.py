"""The values of the events layer: documents, and the claims that one document makes of events."""

import datetime as dt
import difflib
import functools
import hashlib
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

import attrs

from summit_timeline.dates.calendar import as_day, as_moment
from summit_timeline.dates.when import UNKNOWN, When
from summit_timeline.errors import ClaimError, DocumentError

MAX_QUOTE = 1000


class Kind(StrEnum):
    """What an event is."""

    SUMMIT = "summit"
    SIGNING = "signing"
    MEETING = "meeting"
    VISIT = "visit"
    CALL = "call"
    PRESS = "press"

    __hash__ = str.__hash__  # that of an enumeration is a function in Python, called for each claim again and again


class Status(StrEnum):
    """How an event stands as of the day of the report."""

    CONSIDERED = "considered"
    SCHEDULED = "scheduled"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"

    __hash__ = str.__hash__


# Each by a name of this module: to look one up on its class takes Python 3.11 ten times as long, for each claim anew.
SUMMIT, SIGNING, MEETING, VISIT, CALL, PRESS = Kind
CONSIDERED, SCHEDULED, HELD, POSTPONED, CANCELLED = Status


class RelationKind(StrEnum):
    """How a text relates one event to another: this event is AFTER (BEFORE, DURING, PART_OF, SAME_DAY) the target.

    APART says only that it is another one than the target: "he held a separate meeting with her".
    """

    AFTER = "after"
    BEFORE = "before"
    DURING = "during"
    PART_OF = "part_of"
    SAME_DAY = "same_day"
    APART = "apart"


ClaimKey = tuple[str, str, int, int, str, str]
"""(document id, part, start, end, kind, reader): what tells one claim from another."""


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:")


def _published(value: dt.date | dt.datetime | str) -> dt.date | dt.datetime:
    if isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and ("T" in value or _MOMENT.match(value.strip())):
        return as_moment(value, "the publication date")
    return as_day(value, "the publication date")


YEARS = range(100, 9901)
"""The years of documents and events, far enough from the ends of the calendar that days can be counted from each."""


@attrs.frozen(kw_only=True)
class Document:
    """One dated report. `published` is a date, a datetime or an ISO string, and is required: it anchors "next week".

    `timezone` is an IANA name such as `Asia/Tokyo`: "today" is then the day of that zone. `id` is a hash of text and
    publication, so the same text found at another address is the same document.

    Raises `InvalidDateError` for a day that cannot be read, `DocumentError` for one in a year before 100 or after 9900,
    an empty text, half a character in it, an unknown zone, or what is no string.

    >>> Document(text="They met on Monday.", published="2023-07-03").day
    datetime.date(2023, 7, 3)
    """

    text: str
    published: dt.date | dt.datetime = attrs.field(converter=_published)
    title: str | None = None
    source: str | None = None
    url: str | None = None
    language: str = "en"
    timezone: str | None = None

    def __attrs_post_init__(self) -> None:
        _check_strings(self)
        if not self.text.strip():
            raise DocumentError("the document has no text; give the article's words")
        for part in (self.text, self.title or ""):
            _check_characters(part)
        if self.timezone is not None:
            _zone(self.timezone)
        if self.published.year not in YEARS:
            raise DocumentError(
                f"the document is of {self.published.isoformat()}; give the day on which it was published, in a year "
                f"from {YEARS[0]} to {YEARS[-1]}"
            )

    @functools.cached_property
    def id(self) -> str:
        """24 hexadecimal digits from the text and the publication."""
        return hashlib.sha256(f"{self.published.isoformat()}\n{self.text}".encode()).hexdigest()[:24]

    @property
    def day(self) -> dt.date:
        """The day of publication, in the document's zone where both zone and time are given."""
        if isinstance(self.published, dt.datetime):
            if self.timezone is not None and self.published.tzinfo is not None:
                return self.published.astimezone(_zone(self.timezone)).date()
            return self.published.date()
        return self.published


def _check_strings(document: Document) -> None:
    """Refuse what is no string, as bytes that were not decoded."""
    for name in ("text", "title", "source", "url", "language", "timezone"):
        value = getattr(document, name)
        if not isinstance(value, str) and (value is not None or name in ("text", "language")):
            raise DocumentError(f"the document's {name} is {repr(value)[:60]}; give a string")


def _check_characters(text: str) -> None:
    """Refuse lone surrogates: no file could hold the quotes."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise DocumentError(
            f"the document has half a character (a lone surrogate) at {error.start}; decode its bytes as UTF-8"
        ) from None


def _zone(name: str) -> dt.tzinfo:
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise DocumentError(f"the time zone {name!r} is not known; use an IANA name such as Europe/Brussels") from None


@attrs.frozen
class Participant:
    """Who takes part, by one canonical English name.

    `kind` is "country", "organisation", "person" or "group"; `role` is "host", "chair", "signatory", "visitor",
    "mediator" or None; `represents` is the canonical name of the country or organisation that a person speaks for.
    """

    name: str
    kind: str = "country"
    role: str | None = None
    represents: str | None = None

    @property
    def described(self) -> bool:
        """Whether only what they are is told, and no name: "Chadian lawyer", but not "Chechen separatists".

        Such words tell no event from another.
        """
        what = self.name.split(" ")[-1]
        return self.kind == "group" and what.islower() and what not in _PARTIES


_PARTIES = ("separatists", "rebels")  # a side, by the name of their country


@attrs.frozen
class Place:
    """Where: the name as canonical English, its kind ("city", "building", "country"), country and IANA time zone."""

    name: str
    country: str | None = None
    kind: str = "city"
    timezone: str | None = None


@attrs.frozen
class Relation:
    """What the text states between a claim's event and that of another claim of the same document.

    `part`, `start`, `end` are the other claim's words; `words` are the text's own ("after attending").
    """

    kind: RelationKind
    part: str
    start: int
    end: int
    words: str


def _people(value: Iterable[Participant]) -> tuple[Participant, ...]:
    people = tuple(value)
    for one in people:
        if not isinstance(one, Participant):
            raise ClaimError(f"a participant of a claim is {one!r}; give Participant(name, kind=...) for each")
    return people


def _fields(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise ClaimError(f"the ministers of a claim are {value!r}; give a tuple of their fields, such as ('finance',)")
    fields = tuple(sorted(value))
    for one in fields:
        if not isinstance(one, str):
            raise ClaimError(f"a field of ministers of a claim is {one!r}; give words such as 'finance'")
    return fields


def _related(value: Iterable[Relation]) -> tuple[Relation, ...]:
    related = tuple(value)
    for one in related:
        if not isinstance(one, Relation):
            raise ClaimError(f"a relation of a claim is {one!r}; give a Relation for each")
    return related


def _kind(value: Kind | str) -> Kind:
    return _one_of(Kind, value)


def _status(value: Status | str) -> Status:
    return _one_of(Status, value)


_Word = TypeVar("_Word", Kind, Status)


def _one_of(words: type[_Word], value: _Word | str) -> _Word:
    """The word of a claim, its kind or its status, by its value."""
    try:
        return words(value)
    except ValueError:
        known = [word.value for word in words]  # said below
    near = difflib.get_close_matches(str(value).lower(), known, n=1, cutoff=0.7)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise ClaimError(f"a claim's {words.__name__.lower()} is {value!r}{hint}; it is one of {', '.join(known)}")


def _day_of_claim(value: dt.date | str) -> dt.date:
    if type(value) is dt.date:
        return value
    return as_day(value, "a claim's day of publication")


@attrs.frozen(kw_only=True)
class Claim:
    """What one document says at one place about one event; it keeps its quote, not the document's text.

    `start` and `end` are the offsets in characters of the words that name the event in `part` ("text" or "title");
    `quote` is the sentence, at `quote_start` to `quote_end` of the same part. `published` is the day of the report.
    `antecedent` is the (part, start, end) of an earlier claim of the same document that this one takes up ("the
    talks"). `subject` is what is signed, or what a gathering is about; `series` and `ordinal` tell events of a row
    apart ("G20", 25), `ministers` those of one body or of the same countries: the fields of the ministers who meet
    ("defence", "finance"), in order. `uid` is the UID under which the calendar called `calendar` lists the event.
    """

    document_id: str
    part: str = "text"
    start: int
    end: int
    kind: Kind = attrs.field(converter=_kind)
    status: Status = attrs.field(converter=_status)
    published: dt.date = attrs.field(converter=_day_of_claim)
    quote: str
    quote_start: int
    quote_end: int
    when: When = UNKNOWN
    place: Place | None = None
    participants: tuple[Participant, ...] = attrs.field(default=(), converter=_people)
    absent: tuple[Participant, ...] = attrs.field(default=(), converter=_people)
    subject: str | None = None
    series: str | None = None
    ordinal: int | None = None
    ministers: tuple[str, ...] = attrs.field(default=(), converter=_fields)
    relations: tuple[Relation, ...] = attrs.field(default=(), converter=_related)
    antecedent: tuple[str, int, int] | None = None
    reader: str = "rules-en"
    reader_version: int = 1
    uid: str | None = None
    calendar: str | None = None

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.when, When):
            raise ClaimError(f"a claim's days are {self.when!r}; give a When, such as When.on('2023-07-13')")
        if self.place is not None and not isinstance(self.place, Place):
            raise ClaimError(f"a claim's place is {self.place!r}; give Place(name, country) or None")
        if self.part not in ("text", "title"):
            raise ClaimError(f"a claim's part is {self.part!r}; it is 'text' or 'title'")
        if not (0 <= self.quote_start <= self.start < self.end <= self.quote_end):
            raise ClaimError(
                f"a claim's words at {self.start}..{self.end} lie outside its quote at "
                f"{self.quote_start}..{self.quote_end}; the quote is the sentence that holds the words"
            )
        if not 0 < len(self.quote) <= MAX_QUOTE or len(self.quote) != self.quote_end - self.quote_start:
            raise ClaimError(
                f"a quote of {len(self.quote)} characters at {self.quote_start}..{self.quote_end}; "
                f"it is 1 to {MAX_QUOTE} characters and as long as its offsets say"
            )

    def __lt__(self, other: "Claim") -> bool:
        """Whether this claim stands before another in a sorted list: by publication, document, part and place."""
        if not isinstance(other, Claim):
            return NotImplemented
        return (self.published, self.key, self.reader_version) < (other.published, other.key, other.reader_version)

    @property
    def key(self) -> ClaimKey:
        """What tells this claim from any other."""
        return (self.document_id, self.part, self.start, self.end, self.kind.value, self.reader)

    @property
    def id(self) -> str:
        """A short stable id, from the key."""
        return hashlib.sha256("\n".join(map(str, self.key)).encode()).hexdigest()[:16]


def check_claim(claim: Claim, document: Document) -> Claim:
    """The claim itself, after checking it against its document.

    Raises `ClaimError` where the document is another one, was published on another day, or the quote does not stand at
    its offsets.
    """
    if claim.document_id != document.id:
        raise ClaimError(f"a claim of document {claim.document_id} was given for document {document.id}")
    if claim.published != document.day:
        raise ClaimError(
            f"a claim of {claim.published} was given for a document of {document.day}; its day of publication is "
            "document.day, the days of the event are its when"
        )
    text = document.text if claim.part == "text" else document.title or ""
    if text[claim.quote_start : claim.quote_end] != claim.quote:
        raise ClaimError(
            f"the quote {claim.quote[:60]!r} does not stand at {claim.quote_start}..{claim.quote_end} of the "
            f"document's {claim.part}; give the offsets of the sentence as it is written there"
        )
    return claim
