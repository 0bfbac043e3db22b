"""Events as the JSON that TimelineJS shows: a slide each, with a date in words where the days are imprecise."""

import datetime as dt
import html
import json
from typing import Any

from summit_timeline.formats.rows import Reports, events_of, quotes_of, reports_of
from summit_timeline.formats.slots import called_off
from summit_timeline.timeline.events import Event, Events
from summit_timeline.timeline.timeline import Timeline


def to_timelinejs(target: Timeline | Events) -> bytes:
    """The events of which a first or last day is known, as TimelineJS 3 takes them; the same bytes each time.

    Days are inclusive; a window shows from its first to its last day with the words for it as `display_date`. `group`
    is the kind. Texts are escaped, as TimelineJS shows them as HTML. Source: https://timeline.knightlab.com/docs/.

    >>> json.loads(to_timelinejs(Timeline()))
    {'events': []}
    """
    reports = reports_of(target)
    slides = [_slide(event, reports) for event in events_of(target) if event.when.known]
    text = json.dumps({"events": slides}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return text.encode("utf-8", "backslashreplace")


def _slide(event: Event, reports: Reports) -> dict[str, Any]:
    when = event.when
    first, last = when.earliest or when.latest, when.latest or when.earliest
    assert first is not None
    off = called_off(event)
    headline = (f"{off}: " if off else "") + event.title
    slide: dict[str, Any] = {
        "unique_id": event.id,
        "group": event.kind.value,
        "start_date": _date(first),
        "text": {"headline": html.escape(headline), "text": _body(event, reports)},
    }
    if last is not None and last != first:
        slide["end_date"] = _date(last)
    if not when.exact:
        slide["display_date"] = str(when)
    return slide


def _date(day: dt.date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _body(event: Event, reports: Reports) -> str:
    parts = [f"<p>{html.escape(event.status.value)}</p>"]
    for quoted in quotes_of(event, reports):
        named = ", ".join([*quoted.sources, quoted.published])
        parts.append(f"<blockquote>{html.escape(quoted.quote)} <cite>{html.escape(named)}</cite></blockquote>")
    return "".join(parts)
