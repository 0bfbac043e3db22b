"""What a timeline holds beside claims: reports (who published a document) and decisions (an editor's word)."""

import datetime as dt
from collections.abc import Iterable

import attrs

from summit_timeline.errors import QueryError
from summit_timeline.events.model import ClaimKey


@attrs.frozen
class Report:
    """Where a document was published: one for each document and source, so a copy elsewhere adds a report.

    `time` is the moment of publication, where the document gives one: it tells which of two of one day is the later.
    """

    document_id: str
    published: dt.date
    title: str | None = None
    source: str | None = None
    url: str | None = None
    language: str = "en"
    time: dt.datetime | None = None


@attrs.frozen
class Source:
    """What reports tell of a document: the name by which it is quoted, its addresses, its moment of publication."""

    name: str = ""
    urls: tuple[str, ...] = ()
    time: str = ""

    def joined(self, other: "Source") -> "Source":
        """What both tell together: of several names the first in alphabetical order."""
        if self == other:
            return self
        names = [name for name in (self.name, other.name) if name]
        urls = self.urls if self.urls == other.urls else tuple(sorted({*self.urls, *other.urls}))
        return Source(min(names, default=""), urls, max(self.time, other.time))


UNTOLD = Source()


def sources_of(reports: Iterable[Report]) -> dict[str, Source]:
    """What reports tell of each document; documents of which they tell the same share the value."""
    found: dict[str, Source] = {}
    same: dict[Source, Source] = {}
    for report in reports:
        urls = () if report.url is None else (report.url,)
        told = Source(report.source or report.url or "", urls, "" if report.time is None else _moment(report.time))
        told = found.get(report.document_id, UNTOLD).joined(told)
        found[report.document_id] = same.setdefault(told, told)
    return found


def _moment(time: dt.datetime) -> str:
    """A moment as words in the order of time; one that no zone is given for is taken to be of UTC."""
    aware = time if time.tzinfo is not None else time.replace(tzinfo=dt.UTC)
    return aware.astimezone(dt.UTC).isoformat()


def _sorted_keys(keys: Iterable[ClaimKey]) -> tuple[ClaimKey, ...]:
    return tuple(sorted(set(keys)))


_WORDS = ("same", "different", "withdraw")


def _word(_: object, __: object, kind: str) -> None:
    if kind not in _WORDS:
        raise QueryError(f"a decision is {kind!r}; it is one of {', '.join(_WORDS)}")


@attrs.frozen
class Decision:
    """An editor's word, with the day of it: these claims are one event ("same"), or are not ("different"), or this
    document is taken back ("withdraw", with `document_id` and no claims)."""

    kind: str = attrs.field(validator=_word)
    claims: tuple[ClaimKey, ...] = attrs.field(default=(), converter=_sorted_keys)
    document_id: str | None = None
    day: dt.date = attrs.field(kw_only=True)
