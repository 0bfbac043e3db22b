"""Timelines to JSON and back: claims, reports, decisions, and the events as a view (docs/json.md)."""

import json
from collections.abc import Iterable
from typing import Any

from summit_timeline.errors import FormatError
from summit_timeline.events.model import Claim
from summit_timeline.formats.plain import from_plain, to_plain
from summit_timeline.formats.rows import events_of, report_key, reports_of, row, timeline_of
from summit_timeline.timeline.events import Events
from summit_timeline.timeline.records import Decision, Report
from summit_timeline.timeline.timeline import Timeline

FORMAT = "summit-timeline"
VERSION = 1

_LISTS: dict[str, Any] = {
    "claims": tuple[Claim, ...],
    "decisions": tuple[Decision, ...],
    "reports": tuple[Report, ...],
}


def to_json(target: Timeline | Events) -> bytes:
    """The timeline as JSON, the same bytes for equal timelines: keys sorted, one claim, report or event a line.

    A selection of events gives their claims, the reports of those and the decisions on those.

    >>> print(to_json(Timeline()).decode())
    {
    "claims": [],
    "decisions": [],
    "events": [],
    "format": "summit-timeline",
    "reports": [],
    "version": 1
    }
    <BLANKLINE>
    """
    timeline = timeline_of(target) if isinstance(target, Timeline) else _selected(target)
    reports = reports_of(target)
    lists = {
        "claims": _lines(to_plain(c) for c in sorted(timeline.claims, key=_claim_key)),
        "decisions": sorted(_lines(to_plain(d) for d in timeline.decisions)),
        "events": _lines(row(event, reports) for event in events_of(target)),
        "reports": _lines(to_plain(r) for r in sorted(timeline.reports, key=report_key)),
    }
    held = {name: _list(lines) for name, lines in lists.items()}
    held |= {"format": json.dumps(FORMAT), "version": json.dumps(VERSION)}
    text = "{\n" + ",\n".join(f'"{name}": {held[name]}' for name in sorted(held)) + "\n}\n"
    # Half a surrogate pair has no UTF-8; its backslash form is the JSON escape of the same character.
    return text.encode("utf-8", "backslashreplace")


def from_json(data: bytes, where: str = "the JSON") -> Timeline:
    """The timeline that `to_json` wrote; the events are a view and are worked out anew.

    Raises `FormatError`, opening with `where`, for anything else: truncated JSON, a newer version, bad values.

    >>> from_json(to_json(Timeline())) == Timeline()
    True
    """
    held = _load(data, where)
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        raise FormatError(f'{where}: this is no timeline (its "format" is not "{FORMAT}"); give a file that write made')
    version = held.get("version")
    if not isinstance(version, int) or version < 1:
        raise FormatError(f"{where}: the version is {version!r}; it is a whole number from 1")
    if version > VERSION:
        raise FormatError(
            f"{where}: written by a newer summit-timeline (format version {version}, this one reads {VERSION}); "
            "update with pip install -U summit-timeline"
        )
    parts = {}
    for name, kind in _LISTS.items():
        if name not in held:
            raise FormatError(f"{where}: the key {name!r} is missing; the file is not whole, write it again")
        try:
            parts[name] = frozenset(from_plain(kind, held[name], name))
        except FormatError as error:
            raise FormatError(f"{where}: {error}") from None
    return Timeline(**parts)


def _load(data: bytes, where: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(f"{where}:{line}: not UTF-8; the file is damaged or no timeline, write it again") from None
    except json.JSONDecodeError as error:
        held = error.doc.strip()
        cut = not held or (held.startswith("{") and (error.pos >= len(error.doc.rstrip()) or not held.endswith("}")))
        what = "the JSON ends too early, the file is not whole" if cut else f"broken JSON ({error.msg})"
        raise FormatError(f"{where}:{error.lineno}: {what}; write it again or take a copy") from None
    except (RecursionError, ValueError) as error:
        raise FormatError(f"{where}: JSON that cannot be read ({type(error).__name__}); write it again") from None


def _selected(events: Events) -> Timeline:
    """A timeline of what a selection rests on."""
    whole = events.timeline
    claims = frozenset(claim for event in events for claim in event.claims)
    documents, keys = {c.document_id for c in claims}, {c.key for c in claims}
    return Timeline(
        claims=claims,
        reports=frozenset(r for r in whole.reports if r.document_id in documents),
        decisions=frozenset(
            d for d in whole.decisions if d.document_id in documents or (d.claims and keys.issuperset(d.claims))
        ),
    )


def _claim_key(claim: Claim) -> tuple[Any, ...]:
    return (claim.published.isoformat(), *claim.key, claim.reader_version, repr(claim))


def _lines(values: Iterable[Any]) -> list[str]:
    return [json.dumps(value, ensure_ascii=False, sort_keys=True) for value in values]


def _list(lines: list[str]) -> str:
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"
