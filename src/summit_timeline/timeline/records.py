"""What a timeline holds beside claims: reports (who published a document) and decisions (an editor's word)."""

import datetime as dt
from collections.abc import Iterable

import attrs

from summit_timeline.errors import QueryError
from summit_timeline.events.model import ClaimKey


@attrs.frozen
class Report:
    """Where a document was published: one for each document and source, so a copy elsewhere adds a report."""

    document_id: str
    published: dt.date
    title: str | None = None
    source: str | None = None
    url: str | None = None
    language: str = "en"


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
